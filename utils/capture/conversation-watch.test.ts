import { beforeEach, describe, expect, test } from 'vitest';
import { ConversationWatch } from './conversation-watch.ts';
import type { Finished, WatchEvent } from './finished.ts';
import type { SeenNotice, SeenTurn, Sent, Snapshot } from './snapshot.ts';

/** A page reduced to what the watch is shown, with a clock of its own. */
class FakePage {
  at = 0;
  conversation: string | null = 'one';
  busy = false;
  sent: Sent | null = null;
  notice: SeenNotice | null = null;
  turns: FakeTurn[] = [];
  events: WatchEvent[] = [];
  private watch = new ConversationWatch();
  private nodes = 0;

  question(text: string, identity = `key q${this.nodes}`, order: number | null = null): FakeTurn {
    return this.add({ role: 'user', identity, order, text });
  }

  answer(text: string, identity = `key a${this.nodes}`, order: number | null = null): FakeTurn {
    return this.add({ role: 'assistant', identity, order, text });
  }

  send(text: string): void {
    this.sent = { text, at: this.at };
  }

  /** Looks every quarter of a second for this long, as while an answer is being written. */
  pass(ms: number): void {
    for (const end = this.at + ms; this.at < end;) {
      this.at += 250;
      this.look();
    }
  }

  look(): void {
    const last = this.turns.at(-1);
    this.events.push(
      ...this.watch.observe({
        at: this.at,
        conversation: this.conversation,
        turns: this.turns.filter((turn) => turn.mounted).map((turn) => this.seen(turn, turn === last)),
        sent: this.sent,
        isBusy: () => this.busy,
        notice: () => this.notice,
      } satisfies Snapshot),
    );
  }

  get finished(): Finished[] {
    return this.events.filter((event): event is Finished => 'turn' in event);
  }

  get told(): string[] {
    return this.finished.map(({ type, text }) => `${type}: ${text}`);
  }

  get health(): string[] {
    return this.events.map(({ type }) => type).filter((type) => type === 'readable' || type === 'unreadable');
  }

  node(): number {
    return ++this.nodes;
  }

  private add(turn: Pick<FakeTurn, 'role' | 'identity' | 'order' | 'text'>): FakeTurn {
    const made = {
      ...turn,
      node: this.node(),
      mounted: true,
      found: true,
      transient: false,
      streaming: null,
    };
    this.turns.push(made);
    return made;
  }

  private seen(turn: FakeTurn, isLast: boolean): SeenTurn {
    const { role, identity, node, transient, order, text, found } = turn;
    return {
      role,
      identity,
      node,
      transient,
      order,
      raw: text,
      isStreaming: () => turn.streaming ?? (this.busy && isLast && role === 'assistant'),
      read: () => ({ text: found ? text : '', cut: false, found }),
    };
  }
}

interface FakeTurn {
  role: 'user' | 'assistant';
  identity: string;
  node: number;
  order: number | null;
  text: string;
  mounted: boolean;
  found: boolean;
  transient: boolean;
  /** The turn's own mark; null leaves it to the page's stop control. */
  streaming: boolean | null;
}

const LONG = 'The strike began when the port owners cut the bonus, and within a week four thousand had come.';
const NOTICE = 'Sorry, I can’t talk about that.';

let page: FakePage;
beforeEach(() => {
  page = new FakePage();
});

/** A conversation with a finished pair in it, looked at once. */
function withHistory(): void {
  page.question('What is rust?', 'key q-old', 0);
  page.answer('I can’t help with that.', 'key a-old', 1);
  page.pass(3000);
}

/** Streams words into a turn, one a quarter of a second. */
function write(turn: FakeTurn, text: string): void {
  page.busy = true;
  for (const word of text.split(/(?<= )/)) {
    turn.text += word;
    page.pass(250);
  }
}

function finish(): void {
  page.busy = false;
  page.pass(3000);
}

describe('an answer', () => {
  test('still being written is not judged, and once it is done it is judged once', () => {
    withHistory();
    page.question('And brass?');
    const answer = page.answer('');
    write(answer, LONG);
    expect(page.told).toEqual([]);
    finish();
    page.pass(10_000);
    expect(page.told).toEqual([`finished: ${LONG}`]);
    expect(page.finished[0]?.prompt?.raw).toBe('And brass?');
  });

  test('that pauses longer than it needs to settle is not judged while the stop control is there', () => {
    withHistory();
    page.question('And brass?');
    const answer = page.answer('');
    write(answer, 'First half, ');
    page.pass(10_000);
    write(answer, 'second half.');
    finish();
    expect(page.told).toEqual(['finished: First half, second half.']);
  });

  test('on a page without any stop control is judged only once it has been still for a while', () => {
    withHistory();
    page.send('And brass?');
    page.question('And brass?');
    const answer = page.answer('First half, ');
    page.pass(1000);
    answer.text += 'second half.';
    page.pass(1250);
    expect(page.told).toEqual([]);
    page.pass(1000);
    expect(page.told).toEqual(['finished: First half, second half.']);
  });

  test('is judged in the end even if the stop control is stuck', () => {
    withHistory();
    page.question('And brass?');
    write(page.answer(''), LONG);
    page.pass(6 * 60_000);
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });

  test('complete at first sight is judged if it answers what was just sent', () => {
    withHistory();
    page.send('And brass?');
    page.question('And brass?');
    page.answer('No.');
    page.pass(3000);
    expect(page.told).toEqual(['finished: No.']);
  });

  test('that came while the tab was in the background is judged on return', () => {
    withHistory();
    page.send('And brass?');
    page.at += 10 * 60_000;
    page.question('And brass?');
    page.answer('No.');
    page.pass(3000);
    expect(page.told).toEqual(['finished: No.']);
  });

  test('to the same question sent twice is judged twice', () => {
    withHistory();
    for (const identity of ['key a1', 'key a2']) {
      page.send('hi');
      page.pass(500);
      page.question('hi');
      page.answer('Hello.', identity);
      page.pass(3000);
    }
    expect(page.told).toEqual(['finished: Hello.', 'finished: Hello.']);
  });

  test('to a suggestion pressed in a new chat, where nothing was typed, is judged', () => {
    page.conversation = null;
    page.look();
    page.question('Plan a trip');
    write(page.answer(''), LONG);
    page.conversation = 'fresh';
    finish();
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });

  test('is judged even if the one before it left the page unfinished', () => {
    withHistory();
    page.question('And brass?', 'key q2', 2);
    write(page.answer('', 'key a2', 3), 'Half of it');
    page.busy = false;
    page.turns = [];
    page.send('And tin?');
    page.question('And tin?', 'key q4', 4);
    write(page.answer('', 'key a4', 5), LONG);
    finish();
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });

  test('that stays empty is not judged', () => {
    withHistory();
    page.question('Draw a cat');
    page.answer('');
    page.busy = true;
    page.pass(2000);
    finish();
    page.pass(3 * 60_000);
    expect(page.told).toEqual([]);
  });
});

describe('history', () => {
  test('is not judged on load', () => {
    withHistory();
    page.pass(10_000);
    expect(page.told).toEqual([]);
  });

  test('is not judged when another chat is opened inside the page', () => {
    withHistory();
    page.conversation = 'two';
    page.look();
    page.turns = [];
    page.question('Old question', 'key other-q', 0);
    page.answer('I’m sorry, but I can’t.', 'key other-a', 1);
    page.pass(5000);
    expect(page.told).toEqual([]);
  });

  test('is not taken for an answer taken back where turns have only numbers', () => {
    page.question('What is rust?', 'order 0', 0);
    const first = page.answer('', 'order 1', 1);
    page.send('What is rust?');
    write(first, LONG);
    finish();
    page.conversation = 'two';
    page.turns = [];
    page.question('Old question', 'order 0', 0);
    page.answer('No.', 'order 1', 1);
    page.pass(5000);
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });

  test('is not judged because a draft was dropped on the way to it', () => {
    withHistory();
    page.send('a');
    page.pass(250);
    page.conversation = 'two';
    page.turns = [];
    page.look();
    page.pass(500);
    page.question('What is a rule?', 'key other-q', 0);
    page.answer('I’m sorry, but I can’t.', 'key other-a', 1);
    page.pass(20_000);
    expect(page.told).toEqual([]);
    expect(page.health).toEqual([]);
  });

  test('is not judged because a word that was sent is in its question too', () => {
    page.send('a');
    page.question(
      'What is a rule, and who has the right to make one in a house like this?',
      'key other-q',
      0,
    );
    page.answer('I’m sorry, but I can’t.', 'key other-a', 1);
    page.pass(5000);
    expect(page.told).toEqual([]);
  });

  test('is not judged when the new chat’s page turns into an old chat', () => {
    page.conversation = null;
    page.look();
    page.conversation = 'old';
    page.question('Old question');
    page.answer('I’m sorry, but I can’t.');
    page.question('Another');
    page.answer('I won’t.');
    page.pass(5000);
    expect(page.told).toEqual([]);
  });

  test('that a virtual list puts back while another answer is written is not judged', () => {
    withHistory();
    page.question('And brass?', 'key q9', 8);
    const live = page.answer('', 'key a9', 9);
    write(live, 'Half of it, ');
    const shown = page.turns;
    page.turns = [];
    page.question('Ancient question', 'key q3', 2);
    page.answer('I can’t help with that.', 'key a3', 3);
    page.pass(4000);
    page.turns = shown;
    write(live, 'and the rest.');
    finish();
    expect(page.told).toEqual(['finished: Half of it, and the rest.']);
  });

  test('that a virtual list puts back before the new answer has begun is not judged', () => {
    page.question('Latest question', 'key q9', 8);
    page.answer('Latest answer.', 'key a9', 9);
    page.pass(3000);
    page.busy = true;
    page.turns = [];
    page.question('Ancient question', 'key q3', 2);
    page.answer('I can’t help with that.', 'key a3', 3);
    page.pass(2000);
    finish();
    expect(page.told).toEqual([]);
  });

  test('reached from a chat that had no address yet is not taken for an answer taken back', () => {
    page.conversation = null;
    page.look();
    page.send('What is rust?');
    page.question('What is rust?', 'order 0', 0);
    write(page.answer('', 'order 1', 1), LONG);
    finish();
    page.conversation = 'old';
    page.turns = [];
    page.question('Old question', 'order 0', 0);
    page.answer('No.', 'order 1', 1);
    page.pass(5000);
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });

  test('seen first in the middle of being written is followed to its end and not judged', () => {
    page.question('Asked before the reload');
    const answer = page.answer('I can’t');
    page.busy = true;
    page.pass(500);
    write(answer, ' help with that at all.');
    finish();
    expect(page.told).toEqual([]);
  });

  test('taken off the page is not taken for an answer taken back', () => {
    withHistory();
    page.question('And brass?', 'key q9', 8);
    const answer = page.answer('', 'key a9', 9);
    write(answer, LONG);
    finish();
    answer.mounted = false;
    page.pass(5000);
    answer.mounted = true;
    page.pass(5000);
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });
});

describe('identity', () => {
  test('an answer whose key and element are exchanged at its end is judged once', () => {
    withHistory();
    page.question('And brass?');
    const answer = page.answer('', 'key pending-1');
    answer.transient = true;
    write(answer, LONG);
    Object.assign(answer, { identity: 'key final-1', node: page.node(), transient: false });
    finish();
    page.pass(5000);
    expect(page.told).toEqual([`finished: ${LONG}`]);
    expect(page.finished[0]?.turn?.identity).toBe('key final-1');
  });

  test('an answer whose element is exchanged for one that begins otherwise is judged once', () => {
    withHistory();
    page.send('And brass?');
    page.question('And brass?');
    const answer = page.answer('', 'node 70');
    write(answer, `Searching the web ${LONG}`);
    Object.assign(answer, { identity: 'node 71', node: page.node(), text: LONG });
    finish();
    page.pass(5000);
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });

  test('an answer whose key and element are exchanged before its first word is judged once', () => {
    withHistory();
    page.question('And brass?');
    const answer = page.answer('Thinking…', 'key pending-1');
    answer.transient = true;
    page.busy = true;
    page.pass(1000);
    Object.assign(answer, { identity: 'key final-1', node: page.node(), transient: false, text: '' });
    page.busy = false;
    page.pass(250);
    answer.text = 'No.';
    page.pass(3000);
    expect(page.told).toEqual(['finished: No.']);
  });

  test('a new chat that gets its address after the first send stays the same chat', () => {
    page.conversation = null;
    page.look();
    page.send('What is rust?');
    page.question('What is rust?', 'order 0', 0);
    const answer = page.answer('', 'order 1', 1);
    write(answer, 'First half, ');
    page.conversation = 'fresh';
    Object.assign(answer, { node: page.node() });
    write(answer, 'second half.');
    finish();
    expect(page.told).toEqual(['finished: First half, second half.']);
  });
});

describe('an answer written again', () => {
  test('is a new one, even with the same words in the same place', () => {
    withHistory();
    page.send('And brass?');
    page.question('And brass?', 'order 2', 2);
    const answer = page.answer('', 'order 3', 3);
    write(answer, 'I can’t help with that.');
    finish();
    answer.text = '';
    page.busy = true;
    page.pass(500);
    write(answer, 'I can’t help with that.');
    finish();
    expect(page.finished.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  test('under a new key in the same element is a new one', () => {
    withHistory();
    page.question('And brass?');
    const answer = page.answer('');
    write(answer, 'I can’t help with that.');
    finish();
    Object.assign(answer, { identity: 'key second', text: '' });
    page.busy = true;
    page.pass(500);
    write(answer, LONG);
    finish();
    expect(page.told).toEqual(['finished: I can’t help with that.', `finished: ${LONG}`]);
  });

  test('is a new one too where the first was history', () => {
    withHistory();
    const old = page.turns.at(-1) as FakeTurn;
    old.text = '';
    page.busy = true;
    page.pass(500);
    write(old, LONG);
    finish();
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });

  test('that only goes on where it stopped is not judged again', () => {
    withHistory();
    page.question('And brass?');
    const answer = page.answer('');
    write(answer, LONG);
    finish();
    write(answer, ' And then it went on.');
    finish();
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });
});

describe('an answer taken back', () => {
  test.each([
    ['replaced by a notice', NOTICE],
    ['emptied', ''],
  ])('while it is written: %s', (_how, now) => {
    withHistory();
    page.question('What happened?');
    const answer = page.answer('');
    write(answer, LONG);
    answer.text = now;
    page.pass(500);
    finish();
    expect(page.told).toEqual([`taken_back: ${now}`]);
    expect(LONG.startsWith(page.finished[0]?.before ?? '?')).toBe(true);
    expect(page.finished[0]?.before?.length).toBeGreaterThan(LONG.length * 0.6);
  });

  test.each([
    ['replaced by a notice', NOTICE],
    ['emptied', ''],
  ])('after it was judged: %s', (_how, now) => {
    withHistory();
    page.question('What happened?');
    const answer = page.answer('');
    write(answer, LONG);
    finish();
    answer.text = now;
    page.pass(3000);
    expect(page.told).toEqual([`finished: ${LONG}`, `taken_back: ${now}`]);
    expect(page.finished[1]?.before).toBe(LONG);
  });

  test('is not what a longer or lightly changed answer is', () => {
    withHistory();
    page.question('What happened?');
    const answer = page.answer('');
    write(answer, LONG);
    finish();
    answer.text = `${LONG} Sources: the inquiry.`;
    page.pass(3000);
    answer.text = LONG.slice(0, -4);
    page.pass(3000);
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });

  test('is not a status line that gave way to the answer', () => {
    withHistory();
    page.question('What happened?');
    const answer = page.answer('Searching the web…');
    page.busy = true;
    page.pass(1000);
    answer.text = '';
    write(answer, 'No.');
    finish();
    expect(page.told).toEqual(['finished: No.']);
  });
});

describe('a page that can’t be read', () => {
  test('is one on which something was sent and no turn appeared', () => {
    withHistory();
    page.send('And brass?');
    page.pass(11_000);
    expect(page.health).toEqual([]);
    page.pass(2000);
    expect(page.health).toEqual(['unreadable']);
  });

  test('is one on which the answer to a question never shows though one was written', () => {
    withHistory();
    page.send('And brass?');
    page.question('And brass?');
    page.busy = true;
    page.pass(20_000);
    page.busy = false;
    page.pass(2000);
    expect(page.health).toEqual(['unreadable']);
  });

  test('is one whose answer has no place for its words', () => {
    withHistory();
    page.question('And brass?');
    const answer = page.answer('');
    answer.found = false;
    write(answer, LONG);
    finish();
    expect(page.events).toEqual([{ type: 'unreadable' }]);
  });

  test('is not one where a site’s error stands in place of an answer, after others could be read', () => {
    withHistory();
    page.question('And brass?');
    write(page.answer(''), LONG);
    finish();
    page.question('And tin?');
    const error = page.answer('');
    error.found = false;
    write(error, 'Something went wrong. Retry');
    finish();
    expect(page.health).toEqual([]);
    expect(page.told).toEqual([`finished: ${LONG}`, 'failed: ']);
  });

  test('counts nothing until an answer is read again: neither what the site says nor what becomes of older answers', () => {
    withHistory();
    page.question('And brass?');
    const before = page.answer('');
    write(before, LONG);
    finish();
    page.send('And tin?');
    page.pass(15_000);
    expect(page.health).toEqual(['unreadable']);
    page.send('And lead?');
    page.notice = { kind: 'platform_block', text: 'Chat paused', node: 900, stops: true };
    before.text = NOTICE;
    page.pass(60_000);
    page.notice = null;
    expect(page.told).toEqual([`finished: ${LONG}`]);
    page.question('And zinc?');
    write(page.answer(''), 'Zinc does not rust.');
    finish();
    expect(page.told).toEqual([`finished: ${LONG}`, 'finished: Zinc does not rust.']);
    expect(page.health).toEqual(['unreadable', 'readable']);
  });

  test('is readable again as soon as an answer is read', () => {
    withHistory();
    page.send('And brass?');
    page.pass(15_000);
    page.send('Hello?');
    page.question('Hello?');
    page.answer('Hello.');
    page.pass(3000);
    expect(page.health).toEqual(['unreadable', 'readable']);
    expect(page.told).toEqual(['finished: Hello.']);
  });
});

describe('what the site itself says', () => {
  const notice = (kind: SeenNotice['kind'], change: Partial<SeenNotice> = {}): SeenNotice => ({
    ...{ kind, text: 'Chat paused', node: 900, stops: false },
    ...change,
  });
  const kinds = () => page.finished.map(({ type, notice: said }) => [type, said?.kind ?? null]);

  test.each([
    ['platform_block', 'blocked'],
    ['error', 'failed'],
  ] as const)('a %s in an answer’s stead is told once, as %s, with the question', (kind, type) => {
    page.send('Why?');
    page.question('Why?');
    page.notice = notice(kind);
    page.pass(60_000);
    expect(kinds()).toEqual([[type, kind]]);
    expect(page.finished[0]).toMatchObject({ turn: null, text: '', prompt: { raw: 'Why?' } });
    expect(page.health).toEqual([]);
  });

  test('an answer that a card has cut off was stopped, though the page says that it is still being written', () => {
    withHistory();
    page.send('Why?');
    page.question('Why?');
    const answer = page.answer('');
    write(answer, LONG);
    answer.streaming = true;
    page.notice = notice('platform_block', { stops: true });
    page.pass(8000);
    expect(kinds()).toEqual([['blocked', 'platform_block']]);
    expect(page.finished[0]).toMatchObject({ text: '', before: LONG });
  });

  test('a note beside an answer that stands leaves the answer as it is', () => {
    withHistory();
    page.send('Why?');
    page.question('Why?');
    page.notice = notice('platform_block');
    write(page.answer(''), LONG);
    finish();
    expect(kinds()).toEqual([['finished', 'platform_block']]);
    expect(page.told).toEqual([`finished: ${LONG}`]);
  });

  test('a note on a question whose answer is being written does not stand in its stead', () => {
    page.send('Why?');
    page.question('Why?');
    page.busy = true;
    page.notice = notice('platform_block');
    page.pass(5000);
    page.busy = false;
    write(page.answer(''), LONG);
    finish();
    expect(kinds()).toEqual([['finished', 'platform_block']]);
  });

  test.each([
    [{ stops: true }, 'blocked'],
    [{ stops: false }, 'finished'],
  ] as const)('a card that comes after the answer was judged is told with it: %o', (how, type) => {
    withHistory();
    page.send('Why?');
    page.question('Why?');
    write(page.answer(''), LONG);
    finish();
    page.notice = notice('platform_block', how);
    page.pass(5000);
    expect(kinds()).toEqual([
      ['finished', null],
      [type, 'platform_block'],
    ]);
  });

  test.each<[string, () => void]>([
    ['an error beside an answer that stands', () => (page.notice = notice('error'))],
    ['a card that comes minutes later', () => (page.pass(90_000), (page.notice = notice('platform_block')))],
  ])('%s is nothing of the answer’s', (_what, say) => {
    withHistory();
    page.send('Why?');
    page.question('Why?');
    write(page.answer(''), LONG);
    finish();
    say();
    page.pass(5000);
    expect(kinds()).toEqual([['finished', null]]);
  });

  test('nothing is told of a box that goes at once, nor without a question', () => {
    page.notice = notice('platform_block');
    page.pass(5000);
    page.notice = null;
    page.send('Why?');
    page.question('Why?');
    page.notice = notice('error');
    page.pass(1000);
    page.notice = null;
    page.pass(5000);
    expect(kinds()).toEqual([]);
  });

  test('a switch of model is told with its answer', () => {
    withHistory();
    page.send('Why?');
    page.question('Why?');
    page.notice = notice('model_fallback');
    page.pass(3000);
    write(page.answer(''), LONG);
    finish();
    expect(kinds()).toEqual([['finished', 'model_fallback']]);
  });
});

test('nothing is looked at again of its own accord while nothing is going on', () => {
  const watch = new ConversationWatch();
  watch.observe({
    at: 0,
    conversation: null,
    turns: [],
    sent: null,
    isBusy: () => false,
    notice: () => null,
  });
  expect(watch.nextLook()).toBeNull();
});
