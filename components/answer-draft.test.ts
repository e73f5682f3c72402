import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AnswerSchema, type Answer } from '../contract/refusal-record.ts';
import type { DetectorVerdict, Kind, Verdict } from '../contract/taxonomy.ts';
import { chooseOption, startAnswer, writeNote } from './answer-draft.ts';
import { aRecord } from './fixtures/a-record.ts';
import { isAsked, optionsOf, questionAfter, QUESTIONS, type Question } from '../contract/questions.ts';

const start = startAnswer(aRecord());
const given = (...choices: [Question, string | null][]): Answer =>
  choices.reduce((answer, [question, value]) => chooseOption(answer, question, value as never), start);

describe('an answer starts', () => {
  it.each<[DetectorVerdict, Kind, Verdict]>([
    ['hard_refusal', 'model_text', 'hard_refusal'],
    ['deflects', 'model_text', 'deflects'],
    ['partial', 'model_text', 'partial'],
    ['helps', 'model_text', 'deflects'],
    ['helps', 'taken_back', 'hard_refusal'],
    ['unsure', 'model_text', 'deflects'],
    ['unsure', 'taken_back', 'hard_refusal'],
  ])('for a detected %s that is %s with %s', (verdict, kind, happened) => {
    const record = aRecord({ kind, detection: { ...aRecord().detection, verdict } });
    expect(startAnswer(record).happened).toBe(happened);
  });

  it.each<[DetectorVerdict, Kind, Verdict]>([
    ['helps', 'model_text', 'helps'],
    ['helps', 'taken_back', 'hard_refusal'],
    ['hard_refusal', 'model_text', 'hard_refusal'],
    ['unsure', 'model_text', 'deflects'],
  ])('in a diary for a detected %s that is %s with %s, about a rule', (verdict, kind, happened) => {
    const record = aRecord({ source: 'diary', kind, detection: { ...aRecord().detection, verdict } });
    expect(startAnswer(record)).toMatchObject({ happened, rule: 'yes' });
  });

  it('with no word on a rule where it is not of a diary, though one is kept', () => {
    expect(startAnswer(aRecord({ diary: true })).rule).toBeNull();
  });

  it('from the draft, else from the answer given before', () => {
    const draft = { ...start, note: 'begun' };
    const answer = { ...start, note: 'given' };
    expect(startAnswer(aRecord({ draft, answer }))).toEqual(draft);
    expect(startAnswer(aRecord({ answer }))).toEqual(answer);
  });
});

describe('a choice', () => {
  it.each<[string, [Question, string | null][], Partial<Answer>]>([
    [
      'can be taken back',
      [
        ['rule', 'yes'],
        ['rule', null],
      ],
      { rule: null },
    ],
    [
      'of a group with one type names the type',
      [
        ['rule', 'yes'],
        ['authorityGroup', 'school'],
      ],
      { authority: 'school' },
    ],
    [
      'of a group with several leaves the type open',
      [
        ['rule', 'yes'],
        ['authorityGroup', 'home'],
      ],
      { authorityGroup: 'home', authority: null },
    ],
    [
      'of another group drops the type',
      [
        ['rule', 'yes'],
        ['authorityGroup', 'home'],
        ['authority', 'landlord'],
        ['authorityGroup', 'state'],
      ],
      { authorityGroup: 'state', authority: null },
    ],
    [
      'of a fair rule names its only subtype',
      [
        ['rule', 'yes'],
        ['family', 'control'],
      ],
      { family: 'control', subtype: 'just_and_reasonable' },
    ],
    [
      'of another family drops the subtype',
      [
        ['rule', 'yes'],
        ['family', 'content_defeat'],
        ['subtype', 'obsolete'],
        ['family', 'application_defeat'],
      ],
      { family: 'application_defeat', subtype: null },
    ],
    [
      'of not sure about the family drops whether others would agree',
      [
        ['rule', 'yes'],
        ['family', 'content_defeat'],
        ['agreement', 'yes'],
        ['family', 'not_sure'],
      ],
      { family: 'not_sure', agreement: null },
    ],
    [
      'of no rule drops everything about the rule',
      [
        ['rule', 'yes'],
        ['authorityGroup', 'school'],
        ['family', 'control'],
        ['weighed', 'no'],
        ['rule', 'no'],
      ],
      { rule: 'no', authorityGroup: null, authority: null, family: null, subtype: null, weighed: null },
    ],
    [
      'of a rule drops the reason without one',
      [
        ['rule', 'no'],
        ['reason', 'safety'],
        ['rule', 'yes'],
      ],
      { reason: null },
    ],
    [
      'about a danger does not depend on a rule',
      [
        ['danger', 'yes'],
        ['rule', 'no'],
      ],
      { danger: 'yes', rule: 'no' },
    ],
  ])('%s', (_name, choices, expected) => {
    expect(given(...choices)).toMatchObject(expected);
  });

  it('of help drops the reason it would have refused for', () => {
    const answer = given(['rule', 'no'], ['reason', 'safety'], ['happened', 'helps']);
    expect(answer).toMatchObject({ rule: 'no', reason: null });
  });

  it('never leads to an answer that the log would refuse, nor to one that answers a question not asked', () => {
    const choice = fc.tuple(fc.constantFrom(...QUESTIONS), fc.nat(20));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), (choices) => {
        const answer = choices.reduce((sofar, [question, at]) => {
          const options = optionsOf(question, sofar);
          const value =
            options[at % (options.length + 1)] ?? (question === 'happened' ? sofar.happened : null);
          return chooseOption(sofar, question, value);
        }, start);
        expect(v.is(AnswerSchema, answer)).toBe(true);
        for (const question of QUESTIONS)
          if (optionsOf(question, answer).length === 0) expect(answer[question]).toBeNull();
      }),
    );
  });
});

describe('the note', () => {
  it('is null when empty, and else kept to the letter', () => {
    expect(writeNote(start, ' a\n').note).toBe(' a\n');
    expect(writeNote(start, '').note).toBeNull();
  });
});

describe('the questions', () => {
  const asked = (answer: Answer) => QUESTIONS.filter((question) => isAsked(question, answer)).join(' ');
  it.each<[string, Answer, string]>([
    ['at first', start, 'happened rule danger testing'],
    ['without a rule', given(['rule', 'no']), 'happened rule reason danger testing'],
    [
      'without a rule, where it helped',
      given(['rule', 'no'], ['happened', 'helps']),
      'happened rule danger testing',
    ],
    ['with a rule', given(['rule', 'yes']), 'happened rule authorityGroup family weighed danger testing'],
    [
      'with a group of several and a defeated rule',
      given(['rule', 'not_sure'], ['authorityGroup', 'state'], ['family', 'content_defeat']),
      'happened rule authorityGroup authority family subtype agreement weighed danger testing',
    ],
    [
      'with a group of one and a fair rule',
      given(['rule', 'yes'], ['authorityGroup', 'school'], ['family', 'control']),
      'happened rule authorityGroup family agreement weighed danger testing',
    ],
  ])('%s', (_name, answer, expected) => {
    expect(asked(answer)).toBe(expected);
  });

  it('lead on past the details', () => {
    const answer = given(['rule', 'yes'], ['authorityGroup', 'state'], ['family', 'content_defeat']);
    expect(questionAfter('authorityGroup', answer)).toBe('family');
    expect(questionAfter('family', answer)).toBe('agreement');
    expect(questionAfter('subtype', answer)).toBe('agreement');
    expect(questionAfter('testing', answer)).toBeNull();
  });
});
