import { describe, expect, it } from 'vitest';
import { isTakenBack } from './taken-back.ts';

const shown = 'First, write to the city office and ask for the file. Then, appeal within a month.';

describe('an answer', () => {
  it.each([
    ['is gone', shown, '', true],
    ['gave way to a short notice', shown, 'This content was removed.', true],
    ['gave way to a short notice in Chinese', `${shown}${shown}`, '你好，这个问题我暂时无法回答。', true],
    ['went on', shown, `${shown} And keep a copy.`, false],
    ['lost its end', shown, shown.slice(0, 40), false],
    ['was only reformatted', shown, `\n${shown.replaceAll(' ', '\n')}`, false],
    [
      'gave way to another as long',
      shown,
      shown.replace('First', 'Maybe').split('').reverse().join(''),
      false,
    ],
    ['was never more than a sign of thinking', 'Thinking…', '', false],
    ['was never there', '', '', false],
  ])('that %s', (_how, before, after, takenBack) => {
    expect(isTakenBack(before, after)).toBe(takenBack);
  });
});
