/** What a board, or somebody who takes part, would stumble over: a sentence each. Nothing with a `must` is published. */
import { MAX_EXCERPT, type ConsentItem } from '../../protocol/manifest.ts';
import type { WrittenStudy } from './draft.ts';
import { FILL_IN } from './template.ts';

export interface Finding {
  level: 'must' | 'should';
  sentence: string;
}

type Rule = (study: WrittenStudy, day: string) => string | false;

const asks = ({ draft }: WrittenStudy, ...fields: string[]) =>
  draft.collect.fields.some((field) => fields.includes(field));
const itemOf = ({ draft }: WrittenStudy, id: ConsentItem) =>
  draft.consent.items.find((item) => item.id === id);
/** Room for what is beside the texts, and for a letter's bytes. */
const [BESIDES, BYTES_A_LETTER] = [1_500, 3];

const MUST: readonly Rule[] = [
  ({ draft }) => JSON.stringify(draft).includes(FILL_IN) && `study.json still says "${FILL_IN}" somewhere.`,
  ({ texts }) => {
    const open = Object.keys(texts).find((language) => texts[language]?.includes(FILL_IN));
    return open !== undefined && `The consent text in "${open}" still says "${FILL_IN}".`;
  },
  ({ draft }) => draft.researcher.country === 'XX' && 'researcher.country is still "XX".',
  ({ texts }) => Object.values(texts).some((text) => text.trim() === '') && 'A consent text is empty.',
  (study) =>
    itemOf(study, 'participate')?.required !== true && 'consent.items needs "participate", required.',
  (study) =>
    asks(study, 'prompt', 'answer') &&
    study.draft.collect.text === 'none' &&
    'collect.fields asks for texts of chats, and collect.text says "none".',
  (study) =>
    asks(study, 'prompt', 'answer') &&
    !itemOf(study, 'excerpts') &&
    'Excerpts are asked for: consent.items needs "excerpts", for people to tick by itself.',
  (study) =>
    asks(study, 'note') && !itemOf(study, 'notes') && 'Notes are asked for: consent.items needs "notes".',
  (study) =>
    study.draft.publishes === 'text' &&
    !itemOf(study, 'publish_excerpts') &&
    'Texts are to be published: consent.items needs "publish_excerpts".',
  ({ draft }) =>
    draft.collect.text === 'excerpt' &&
    draft.collect.excerptMax === 0 &&
    `collect.excerptMax is 0: excerpts would be empty. It may be up to ${MAX_EXCERPT}.`,
  ({ draft: { collect, seal } }) => {
    const texts = collect.fields.filter((field) => ['prompt', 'answer'].includes(field)).length;
    const notes = collect.fields.includes('note') ? MAX_EXCERPT : 0;
    const needed = BESIDES + BYTES_A_LETTER * (texts * collect.excerptMax + notes);
    return Math.max(...seal.lengths) < needed && `seal.lengths: the largest must be ${needed} or more.`;
  },
  ({ draft: { schedule } }) => schedule.closes <= schedule.opens && 'schedule.closes lies before it opens.',
  ({ draft: { schedule } }, day) => schedule.closes < day && 'schedule.closes is over.',
  ({ draft }) =>
    draft.withdrawUntil < draft.schedule.closes &&
    'withdrawUntil lies before the study closes: people must be able to leave while it runs.',
  ({ draft }) =>
    draft.keepUntil < draft.withdrawUntil &&
    'keepUntil lies before withdrawUntil: there would be nothing left to withdraw.',
  ({ draft: { researcher } }, day) =>
    researcher.ethics !== null && researcher.ethics.expiresOn < day && 'The ethics approval has expired.',
  ({ draft }) => draft.limits.reportsPerDay === 0 && 'limits.reportsPerDay is 0: nothing could be sent.',
];

const SHOULD: readonly Rule[] = [
  ({ draft: { researcher } }) =>
    researcher.ethics === null && 'No ethics board is named (researcher.ethics). People are told so.',
  ({ draft: { researcher, schedule } }) =>
    researcher.ethics !== null &&
    researcher.ethics.expiresOn < schedule.closes &&
    'The ethics approval ends before the study does.',
  (study) =>
    ['excerpts', 'notes', 'publish_excerpts', 'human_coders'].some(
      (id) => itemOf(study, id as ConsentItem)?.required,
    ) && 'Texts are a condition of taking part: consent is freer where people may leave that box empty.',
  (study) =>
    study.draft.collect.text !== 'none' &&
    !itemOf(study, 'human_coders') &&
    'Nobody is asked whether people may read their texts ("human_coders"): second coding leaves them out.',
  ({ draft }) =>
    draft.limits.holdHours < 24 && 'Reports wait less than a day: little time for second thoughts.',
  ({ draft }) =>
    draft.join.mode === 'open' &&
    'Anybody may join, as often as they like: call the sample unverified, or hand out codes.',
  ({ draft }) =>
    !draft.collect.counters && 'Without collect.counters there are refusals and no rates of them.',
  ({ draft }) =>
    ['day', 'site', 'happened'].some((field) => !draft.collect.fields.includes(field as 'day')) &&
    'Without day, site and happened the report has little to count.',
  ({ draft }) =>
    draft.collector.origin.startsWith('http:') &&
    'The collector is on this machine alone: nobody else can join.',
  ({ draft }) =>
    draft.researcher.processors.length === 0 &&
    'researcher.processors is empty: whoever runs the collector is one, unless it is you.',
];

export function lint(study: WrittenStudy, day: string): Finding[] {
  const found = (rules: readonly Rule[], level: Finding['level']) =>
    rules.flatMap((rule) => {
      const sentence = rule(study, day);
      return sentence === false ? [] : [{ level, sentence }];
    });
  return [...found(MUST, 'must'), ...found(SHOULD, 'should')];
}

export const tell = ({ level, sentence }: Finding): string =>
  `${level === 'must' ? 'Must be changed: ' : 'Think about:     '}${sentence}`;
