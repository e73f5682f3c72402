import { describe, expect, it, test } from 'vitest';
import { wordsIn } from '../../test/report-factories.ts';

describe('the name of a key', () => {
  test.each([
    ['period', '2026-11-23', 'November 23, 2026', '2026年11月23日'],
    ['period', '2026-W48', 'week of November 23, 2026', '2026年11月23日起的一周'],
    ['period', '2027-W01', 'week of January 4, 2027', '2027年1月4日起的一周'],
    ['period', '2026-11', 'November 2026', '2026年11月'],
    ['jurisdiction', 'CN', 'China', '中国'],
    ['jurisdiction', 'unknown', 'country not known', '国家不明'],
    ['language', 'de', 'German', '德语'],
    ['language', 'und', 'language not known', '语言不明'],
    ['language', 'not a tag', 'not a tag', 'not a tag'],
    ['model', 'unknown', 'model not shown', '未显示模型'],
    ['model', 'gpt-5-5', 'gpt-5-5', 'gpt-5-5'],
    ['authority', 'landlord', 'Landlord', '房东'],
    ['authority', 'group:work', 'Work, profession, not said exactly', '单位、行业，未细说'],
    ['weighed', 'not_said', 'Not said', '未说明'],
    ['given', 'policy', 'Its own rules', '自己的规则'],
    ['outcome', 'of a later version', 'of a later version', 'of a later version'],
  ] as const)('of %s %s is "%s", in Chinese "%s"', (dimension, key, english, chinese) => {
    expect(wordsIn('en').labelOf(dimension, key)).toBe(english);
    expect(wordsIn('zh-CN').labelOf(dimension, key)).toBe(chinese);
  });

  it.each([
    ['period', '2026-W48', 'Nov 23'],
    ['period', '2026-11', 'Nov 2026'],
    ['happened', 'deflects', 'Talked around'],
    ['family', 'exception_justified', 'My case'],
    ['site', 'chatgpt', 'chatgpt'],
  ] as const)('is short where there is little room: %s %s', (dimension, key, short) => {
    expect(wordsIn('en').shortLabelOf(dimension, key)).toBe(short);
  });
});

describe('a share', () => {
  it.each([
    [0.153, 3247, '15%'],
    [0.0621, 3247, '6.2%'],
    [0.0621, 40, '6%'],
    [0.0999, 500, '10%'],
    [0, 500, '0%'],
    [1, 12, '100%'],
  ])('of %d over %i answers is told as %s', (share, n, expected) => {
    expect(wordsIn('en').percent(share, n)).toBe(expected);
  });
});
