import { describe, expect, it } from 'vitest';
import { fitLabel, textWidth } from './fit-label.ts';

describe('a label', () => {
  it.each([
    ['Landlord', 200, 'Landlord'],
    ['Housing or owners’ association', 110, 'Housing or\nowners’…'],
    ['claude-sonnet-4-8-extended', 70, 'claude-\nsonnet-4-…'],
    ['房东或物业的主人们', 50, '房东或物\n业的主…'],
    ['', 50, ''],
  ])('%s in %i pixels becomes %j', (text, width, expected) => {
    expect(fitLabel(text, { width, lines: 2, size: 12 })).toBe(expected);
  });

  it.each([
    'wwwwwwwwwwwwwwwwwwwwwwwwwwwwww',
    '很长的一个名字没有空格也要放得下',
    'a b c d e f g h i j k l m n o p',
  ])('of any kind stays within its room: %s', (text) => {
    for (const width of [20, 60, 90])
      for (const line of fitLabel(text, { width, lines: 2, size: 12 }).split('\n'))
        expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
  });
});
