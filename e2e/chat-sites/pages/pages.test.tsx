// @vitest-environment happy-dom
/**
 * Every imitated page, drawn and read: its turns, its streaming, its empty chat; and with each hook renamed in turn,
 * as a redesign would, it is read right or said to be unreadable.
 */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { findNotice } from '../../../utils/sites/find-notice.ts';
import { findTurns } from '../../../utils/sites/find-turns.ts';
import { ANSWERS, BEGINNING, QUESTIONS } from '../../../utils/sites/fixtures/conversation.ts';
import { hooksOf } from '../../../utils/sites/fixtures/hooks.ts';
import { conversationId } from '../../../utils/sites/page-signs.ts';
import { readPage, type PageTurn } from '../../../utils/sites/read-page.ts';
import { siteById } from '../../../utils/sites/registry.ts';
import type { Site } from '../../../utils/sites/site.ts';
import type { ChatActions } from '../client/chat-session.ts';
import { emptyChat, turnOf, type ChatState, type Turn } from '../client/chat-state.ts';
import type { SiteLook } from '../client/site-look.ts';
import { hostsOf } from '../hosts.ts';
import { looks } from './registry.ts';

const REFUSAL = 'REASONING I’m sorry, but I can’t help with that.';
const id = '0a1b2c3d-0000-4000-8000-00000000000a';
const actions = new Proxy({}, { get: () => () => undefined }) as ChatActions;

const branch = turnOf('assistant', 'm2', 'BRANCH I can’t help.', { hidden: true });
const first = turnOf('assistant', 'm3', 'Write to the office:\n\n```\nDear all,\n```\n\nThen wait.', {
  reasoning: REFUSAL,
});
const question = (at: number) => turnOf('user', `m${at * 3 + 1}`, QUESTIONS[at] ?? '');
const chat = (look: SiteLook, last: Turn[], busy = false): ChatState => ({
  ...emptyChat,
  conversationId: id,
  busy,
  turns: [question(0), ...(look.keepsBranches ? [branch] : []), first, ...last],
});
const ended = [question(1), turnOf('assistant', 'm5', ANSWERS[1])];
const writing = [
  question(1),
  turnOf('assistant', 'm5', BEGINNING, { state: 'streaming', reasoning: REFUSAL }),
];

function draw(look: SiteLook, state: ChatState): string {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  document.body.className = look.bodyClass;
  render(<look.Page state={state} actions={actions} />, root);
  return document.body.innerHTML;
}

const turnsIn = (last: string): Pick<PageTurn, 'role' | 'text'>[] => [
  { role: 'user', text: QUESTIONS[0] },
  { role: 'assistant', text: ANSWERS[0] },
  { role: 'user', text: QUESTIONS[1] },
  { role: 'assistant', text: last },
];
const said = (turns: readonly PageTurn[]) => turns.map(({ role, text }) => ({ role, text }));

const named = looks.map((look) => [`${look.site}, generation ${look.generation}`, look] as const);

describe.each(named)('%s', (_name, look) => {
  const site = siteById(look.site) as Site;
  const host = look.host ?? hostsOf(site)[0] ?? '';
  const address = (path: string) => `https://${host}${path}`;
  const here = address(look.chatPath(id));
  const read = (html: string, at = here) => {
    document.body.innerHTML = html;
    return readPage(document, at);
  };

  it('has an address of its own for a chat, where the site has one', () => {
    expect(conversationId(here, site) !== null).toBe(site.conversationId.length > 0);
    expect(conversationId(address(look.newChatPath), site)).toBeNull();
  });

  it('is read turn by turn, without its reasoning and its furniture', () => {
    const { turns, ...rest } = read(draw(look, chat(look, ended)));
    expect(rest).toEqual({ site: site.id, status: 'ok' });
    expect(said(turns)).toEqual(turnsIn(ANSWERS[1]));
    expect(turns.every(({ state }) => state === 'complete')).toBe(true);
    expect(findTurns(document, site)?.generation.id).toBe(look.generation);
  });

  it('is read while an answer is written', () => {
    const { turns, status } = read(draw(look, chat(look, writing, true)));
    expect(status).toBe('ok');
    expect(said(turns)).toEqual(turnsIn(BEGINNING));
    const tells = site.busy.length > 0 || findTurns(document, site)?.generation.streaming.length;
    expect(turns.at(-1)?.state).toBe(tells ? 'streaming' : 'complete');
  });

  it('is an empty chat before the first question', () => {
    expect(read(draw(look, emptyChat), address(look.newChatPath))).toEqual({
      site: site.id,
      status: 'ok',
      turns: [],
    });
  });

  it.each(look.notices ?? [])('says what the site itself says: %s', (kind) => {
    draw(look, chat(look, ended));
    expect(findNotice(document, site)).toBeNull();
    const { turns } = read(draw(look, { ...chat(look, ended), notice: kind }));
    expect(findNotice(document, site)).toMatchObject({ kind });
    expect(said(turns)).toEqual(turnsIn(ANSWERS[1]));
  });

  describe('with one hook renamed', () => {
    const pages = { ended: chat(look, ended), writing: chat(look, writing, true) };
    const html = Object.values(pages).map((state) => draw(look, state));
    const hooks = hooksOf(site).filter(({ rename }) => html.some((one) => rename(one) !== one));
    const saysItself = (findTurns(document, site)?.generation.streaming.length ?? 0) > 0;
    const comparable = (turns: PageTurn[]) =>
      turns.map(({ role, text, state }) => ({ role, text, state: saysItself ? state : null }));

    it('has hooks to rename', () => {
      expect(hooks.length).toBeGreaterThan(3);
    });

    it.each(hooks)('$name: is read right or not at all', ({ rename }) => {
      for (const one of html) {
        const right = read(one);
        const after = read(rename(one));
        expect(right.status).toBe('ok');
        if (after.status === 'ok') expect(comparable(after.turns)).toEqual(comparable(right.turns));
        else expect(after.turns).toEqual([]);
      }
    });
  });
});
