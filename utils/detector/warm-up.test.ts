import { expect, it } from 'vitest';
import { detect } from './detect.ts';
import { english } from './rules/en/language.ts';
import { chinese } from './rules/zh/language.ts';
import { warmUp } from './warm-up.ts';

const answer = 'I cannot help with that. However, you could ask your union.';

it('takes at least one step for each rule, and ends', () => {
  const rules = [english, chinese].flatMap(({ rules }) => rules);
  expect([...warmUp(['en', 'zh'])].length).toBeGreaterThan(rules.length);
});

it('changes nothing about what is decided, wherever it is stopped', () => {
  const cold = detect(answer);
  for (const steps of [1, 5, 40]) {
    const warming = warmUp(['en']);
    for (let step = 0; step < steps; step++) warming.next();
    expect(detect(answer)).toEqual(cold);
  }
});

it('does nothing for a language that is not here', () => {
  expect([...warmUp(['xx'])]).toEqual([]);
});
