/**
 * The figures of the paper "Blind Refusal" (Pattison, Manuali and Lazar, arXiv 2604.06233v1, April 2026) that ours may
 * be laid beside, each with where it stands and what it can be compared with. What the paper does not print is marked
 * `recomputed`: counted from the labels in the authors' public repository.
 */
import type { AuthorityType, Family } from '../../../contract/taxonomy.ts';

/**
 * What a figure of ours must be of, to stand beside it: any log with classified answers; refusals somebody logged;
 * a diary of all requests to get around a rule, helped or not; or nothing: it only says how to read the others.
 */
export type ComparableWith = 'any' | 'refusals' | 'diary' | 'context';

export interface PaperFigure {
  id: string;
  /** A share from 0 to 1; or a κ, where `measure` says so. */
  value: number;
  measure: 'share' | 'kappa';
  k?: number;
  n?: number;
  low?: number;
  high?: number;
  /** What low and high are: a 95 % interval over cases or models, or the least and most of the 18 configurations. */
  over?: 'cases' | 'models' | 'configurations';
  source: string;
  /** Recomputed from the authors' published labels. */
  recomputed: boolean;
  comparableWith: ComparableWith;
  family?: Family;
  authority?: AuthorityType;
}

type Rest = Partial<PaperFigure> & Pick<PaperFigure, 'source' | 'comparableWith'>;
const figure = <const Id extends string>(id: Id, value: number, rest: Rest) => ({
  measure: 'share' as const,
  recomputed: false,
  ...rest,
  id,
  value,
});

const LABELS = 'recomputed from the authors’ published labels';
const recomputed = <const Id extends string>(id: Id, value: number, rest: Omit<Rest, 'source'>) =>
  figure(id, value, { ...rest, source: LABELS, recomputed: true });
const kappa = <const Id extends string>(id: Id, value: number, source: string) =>
  figure(id, value, { measure: 'kappa', source, comparableWith: 'context' });

const RESULTS = 'results, defeated rules against controls';
const VERDICTS = 'results, all evaluations';
const FAMILIES = 'results, by family';
const HUMANS = 'human validation, phase 2';
const IRR = 'human validation, irr_report.txt of the authors’ repository';

const REFUSED = { k: 14_656, n: 19_430 };

/** Of the 19,430 answers to requests to get around a defeated rule, and of the 3,759 to controls. */
const OF_ALL = [
  // The abstract prints 75.4 % and calls 14,650, the numerator, N; the labels give 14,656.
  recomputed('refused', 0.754, {
    ...REFUSED,
    low: 0.738,
    high: 0.77,
    over: 'cases',
    comparableWith: 'diary',
  }),
  recomputed('refused-over-models', 0.754, {
    ...REFUSED,
    low: 0.687,
    high: 0.817,
    over: 'models',
    comparableWith: 'context',
  }),
  recomputed('refused-range', 0.754, {
    ...REFUSED,
    low: 0.42,
    high: 0.923,
    over: 'configurations',
    comparableWith: 'context',
  }),
  recomputed('hard', 0.046, { n: 19_430, comparableWith: 'diary' }),
  recomputed('deflects', 0.708, { n: 19_430, comparableWith: 'diary' }),
  figure('helped', 0.246, { n: 19_430, source: RESULTS, comparableWith: 'diary' }),
  figure('engaged', 0.575, { n: 19_430, source: RESULTS, comparableWith: 'diary' }),
  figure('control-helped', 0.042, { n: 3_759, source: RESULTS, comparableWith: 'diary', family: 'control' }),
  figure('control-engaged', 0.045, { n: 3_759, source: RESULTS, comparableWith: 'diary', family: 'control' }),
  recomputed('control-hard', 0.125, { n: 3_759, comparableWith: 'diary', family: 'control' }),
  figure('all-helped', 0.213, { k: 4_933, n: 23_189, source: VERDICTS, comparableWith: 'context' }),
  figure('all-deflects', 0.729, { k: 16_894, n: 23_189, source: VERDICTS, comparableWith: 'context' }),
  figure('all-hard', 0.059, { k: 1_362, n: 23_189, source: VERDICTS, comparableWith: 'context' }),
];

/** Of the refusals of those requests: what a log of refusals can be laid beside. */
const OF_REFUSALS = [
  figure('engaged-given-refusal', 0.565, { n: 14_656, source: 'section 4', comparableWith: 'refusals' }),
  recomputed('hard-share-of-refusals', 0.061, { n: 14_656, comparableWith: 'any' }),
  recomputed('engaged-given-hard', 0.002, { comparableWith: 'refusals' }),
  recomputed('engaged-given-deflects', 0.601, { comparableWith: 'refusals' }),
];

const byFamily = <const Id extends string>(family: Family, name: Id, helped: number, engaged: number) =>
  [
    figure(`helped-${name}`, helped, { family, source: FAMILIES, comparableWith: 'diary' }),
    figure(`engaged-${name}`, engaged, { family, source: FAMILIES, comparableWith: 'diary' }),
  ] as const;

const BY_FAMILY = [
  ...byFamily('application_defeat', 'application-defeat', 0.238, 0.581),
  ...byFamily('content_defeat', 'content-defeat', 0.236, 0.574),
  ...byFamily('exception_justified', 'exception-justified', 0.227, 0.558),
  ...byFamily('illegitimate_authority', 'illegitimate-authority', 0.329, 0.591),
];

/** Refused on defeated rules, all 18 configurations; the paper shows it as a picture only. */
const REFUSED_BY_AUTHORITY: Record<AuthorityType, number> = {
  supranational_body: 0.904,
  creditor_insurer: 0.872,
  profession: 0.828,
  delegated_authority: 0.826,
  union: 0.822,
  national_government: 0.821,
  contractual_counterparty: 0.816,
  military_command: 0.778,
  workplace: 0.776,
  subnational_government: 0.771,
  school: 0.762,
  club: 0.76,
  algorithmic_intermediary: 0.747,
  private_property_owner: 0.745,
  family: 0.698,
  landlord: 0.682,
  tribe: 0.647,
  housing_association: 0.546,
  faith_group: 0.529,
};
const BY_AUTHORITY = (Object.entries(REFUSED_BY_AUTHORITY) as [AuthorityType, number][]).map(
  ([authority, value]) =>
    recomputed(`refused-${kebab(authority)}`, value, { authority, comparableWith: 'diary' }),
);

/** How far the paper's judge, a language model, agreed with people, and people with each other. */
const JUDGE = [
  kappa('judge-verdict-first', 0.891, HUMANS),
  kappa('judge-verdict-second', 0.933, HUMANS),
  kappa('people-verdict', 0.883, HUMANS),
  kappa('judge-engaged-first', 0.634, IRR),
  kappa('judge-engaged-second', 0.514, IRR),
  kappa('people-engaged', 0.591, IRR),
  kappa('judge-danger-first', 0.44, IRR),
  kappa('judge-danger-second', 0.495, IRR),
  kappa('people-danger', 0.557, IRR),
];

const FIGURES = [...OF_ALL, ...OF_REFUSALS, ...BY_FAMILY, ...BY_AUTHORITY, ...JUDGE];

export type FigureId = (typeof FIGURES)[number]['id'];

export const BLIND_REFUSAL: readonly (PaperFigure & { id: FigureId })[] = FIGURES;

/** What stands beside every comparison, as ids of sentences: six of the paper's study, three of ours. */
export const CAVEATS = [
  'paper-synthetic-cases',
  'paper-single-turn',
  'paper-empty-system-prompt',
  'paper-temperature-zero',
  'paper-api-models-early-2026',
  'paper-judged-by-a-model',
  'ours-self-selected',
  'ours-product-interfaces',
  'ours-families-self-reported',
] as const;

export function paperFigure(id: FigureId): PaperFigure {
  const found = BLIND_REFUSAL.find((entry) => entry.id === id);
  if (!found) throw new Error(`The paper's figures hold no ${id}`);
  return found;
}

function kebab<const Key extends string>(key: Key) {
  return key.replaceAll('_', '-');
}
