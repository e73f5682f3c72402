/** Chance → a person's classification, by the form's own questions, so that no answer contradicts another. */
import { optionsOf, QUESTIONS, type Question } from '../../contract/questions.ts';
import type { Answer } from '../../contract/refusal-record.ts';
import { pick, type Random } from './chance.ts';

const SAID = 0.75;
const NOTED = 0.1;

export function makeAnswer(random: Random, about: string): Answer {
  const answer: Answer = {
    happened: 'hard_refusal',
    rule: null,
    reason: null,
    authorityGroup: null,
    authority: null,
    family: null,
    subtype: null,
    agreement: null,
    weighed: null,
    danger: null,
    testing: null,
    note: random() < NOTED ? `I asked again on the phone. “${about}” – nobody knew why.` : null,
  };
  const choose = <Q extends Question>(question: Q) => {
    const options = optionsOf(question, answer);
    if (options.length) answer[question] = pick(random, options) as Answer[Q];
  };
  for (const question of QUESTIONS) if (question === 'happened' || random() < SAID) choose(question);
  return answer;
}
