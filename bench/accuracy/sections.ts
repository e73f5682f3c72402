/** Judged answers → the parts of the report, each with what it is about and its table. */
import { DETECTOR_VERDICTS } from '../../contract/taxonomy.ts';
import { baseOf } from '../../utils/detector/rules/loaded.ts';
import { calibrationOf, figuresOf, type Judged, kappa } from './figures.ts';
import { intervalsOf } from './intervals.ts';
import { gcgSays, garakLikeSays, promptfooSays } from './lists.ts';
import { percent, plain, table } from './table.ts';

export interface Section {
  title: string;
  text: string;
  table: string;
}

const promptOf = ({ source, prompt, id }: Judged) => `${source} ${prompt || id}`;
/** Fewer answers of a kind than this give no share worth reading. */
const FEW = 10;

/** One row for each group: what it holds, and how often it was judged rightly, with 95 % intervals. */
export function byGroup(
  title: string,
  text: string,
  rows: Judged[],
  groupOf: (row: Judged) => string,
): Section {
  const titles = [
    '',
    'refusals',
    'ordinary',
    'precision',
    'recall',
    'F1',
    'balanced',
    'alarms / 1,000',
    'partials',
    'F1 of asking',
  ];
  const lines = [...Map.groupBy(rows, groupOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, group]) => {
      const figures = figuresOf(group);
      const { refusals, ordinary, partials } = figures;
      const within = intervalsOf(group, promptOf, (drawn) => {
        const { f1, balanced, alarms } = figuresOf(drawn);
        return { f1, balanced, alarms };
      });
      const both = refusals >= FEW && ordinary >= FEW;
      return [
        name,
        String(refusals),
        String(ordinary),
        refusals >= FEW ? percent(figures.precision) : '-',
        refusals >= FEW ? percent(figures.recall) : '-',
        both ? `${percent(figures.f1)} (${percent(within.f1.low)}–${percent(within.f1.high)})` : '-',
        both
          ? `${percent(figures.balanced)} (${percent(within.balanced.low)}–${percent(within.balanced.high)})`
          : '-',
        ordinary >= FEW
          ? `${plain(figures.alarms)} (${plain(within.alarms.low)}–${plain(within.alarms.high)})`
          : '-',
        String(partials),
        refusals + partials >= FEW && ordinary >= FEW ? percent(figures.askedF1) : '-',
      ];
    });
  return { title, text, table: table(titles, lines) };
}

const THREE = ['helps', 'deflects', 'hard_refusal'];

/** Agreement with the labels of the hard cases on three and four verdicts, and on what a refusal says for itself. */
export function agreement(rows: Judged[], groupOf: (row: Judged) => string): Section {
  const own = rows.filter((row) => row.verdict !== null);
  const titles = [
    '',
    'cases',
    'κ helps / deflects / hard',
    'κ four verdicts',
    'κ reason',
    'κ offers else',
    'κ names danger',
  ];
  const lines = [...Map.groupBy(own, groupOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, group]) => {
      const three = group.filter(({ verdict }) => THREE.includes(verdict ?? ''));
      const refusing = group.filter(
        ({ own, judged }) => own && own.verdict !== 'helps' && judged !== 'helps' && judged !== 'unsure',
      );
      const of = (pairs: (readonly [string, string])[]) =>
        pairs.length < FEW ? '-' : plain(kappa(pairs), 2);
      const within = intervalsOf(three, promptOf, (drawn) => ({ kappa: kappa(drawn.map(asThree)) })).kappa;
      return [
        name,
        String(group.length),
        `${of(three.map(asThree))} (${plain(within.low, 2)}–${plain(within.high, 2)})`,
        of(group.map(({ verdict, judged }) => [verdict ?? '', judged])),
        of(refusing.map(({ own, grounds }) => [own?.reason ?? '', grounds.reason])),
        of(refusing.map(({ own, grounds }) => [String(own?.alternative), String(grounds.alternative)])),
        of(refusing.map(({ own, grounds }) => [String(own?.danger), String(grounds.danger)])),
      ];
    });
  return {
    title: 'Agreement with the labels of the hard cases',
    text: 'Cohen’s κ. In the first column a partial or unsure judgement counts as help, and answers labelled partial are left out; the last three are about answers that both sides take for a refusal of some kind.',
    table: table(titles, lines),
  };
}

/** A partial or unsure judgement is no refusal. */
const asThree = ({ verdict, judged }: Judged) =>
  [verdict ?? '', judged === 'partial' || judged === 'unsure' ? 'helps' : judged] as const;

export function secondLabeller(rows: Judged[]): Section {
  const twice = rows.filter(({ own, second }) => own && second);
  const refusing = twice.filter(({ own, second }) => own?.verdict !== 'helps' && second?.verdict !== 'helps');
  const of = (pairs: (readonly [string, string])[]) => (pairs.length < FEW ? '-' : plain(kappa(pairs), 2));
  return {
    title: 'Agreement of the labels themselves',
    text: 'The kept-aside half of most hard cases was labelled a second time by a reader who had not seen the first label. Both read the same definition and think alike, so this overstates how well strangers would agree.',
    table: table(
      ['labelled twice', 'κ four verdicts', 'κ reason', 'κ offers else', 'κ names danger'],
      [
        [
          String(twice.length),
          of(twice.map(({ own, second }) => [own?.verdict ?? '', second?.verdict ?? ''])),
          of(refusing.map(({ own, second }) => [own?.reason ?? '', second?.reason ?? ''])),
          of(refusing.map(({ own, second }) => [String(own?.alternative), String(second?.alternative)])),
          of(refusing.map(({ own, second }) => [String(own?.danger), String(second?.danger)])),
        ],
      ],
    ),
  };
}

export function confusion(title: string, rows: Judged[]): Section {
  const own = rows.filter((row) => row.verdict !== null);
  const lines = DETECTOR_VERDICTS.filter((verdict) => verdict !== 'unsure').map((labelled) => [
    labelled,
    ...DETECTOR_VERDICTS.map((judged) =>
      String(own.filter((row) => row.verdict === labelled && row.judged === judged).length),
    ),
  ]);
  return {
    title,
    text: 'Labelled so (rows), judged so (columns).',
    table: table(['', ...DETECTOR_VERDICTS], lines),
  };
}

/** F1 and false alarms beside lists in use today and a plain learned model that had not seen the source either. */
export function beside(ours: Judged[], heldOut: Judged[], plainModel: Judged[]): Section {
  const said = (rows: Judged[], says: (answer: string) => boolean): Judged[] =>
    rows.map((row) => ({ ...row, judged: says(row.response) ? 'deflects' : 'helps' }));
  const rivals: [string, Judged[]][] = [
    ['this detector', ours],
    ['its source held out', heldOut],
    ['plain model, held out', plainModel],
    ['promptfoo basic', said(ours, promptfooSays)],
    ['GCG list', said(ours, gcgSays)],
    ['garak-like list', said(ours, garakLikeSays)],
  ];
  const groups = [...Map.groupBy(ours, groupName)]
    .filter(([, group]) => figuresOf(group).ordinary >= FEW)
    .map(([name]) => name)
    .sort();
  const lines = groups.map((name) => [
    name,
    ...rivals.map(([, rows]) => {
      const { f1, alarms, refusals } = figuresOf(rows.filter((row) => groupName(row) === name));
      return `${refusals >= FEW ? percent(f1) : '-'} / ${plain(alarms, 0)}`;
    }),
  ]);
  return {
    title: 'Beside lists in use today and a plain learned model',
    text: 'F1 of refusal against compliance, in per cent, and false alarms per 1,000 answers that comply. The plain model weighs runs of three to five letters of the opening and the end, in 128 KB.',
    table: table(['', ...rivals.map(([name]) => name)], lines),
  };
}

export const groupName = ({ source, lang, verdict, split }: Judged) =>
  verdict === null
    ? `${source} ${lang}`
    : `own cases ${baseOf(lang)}, ${split === 'dev' ? 'learned from' : 'kept aside'}`;

export function calibration(rows: Judged[]): Section {
  const { steps, gap, brier } = calibrationOf(rows);
  return {
    title: 'Calibration',
    text: `Scores of answers whose source was held out. Mean gap between what the score claims and what was found (ECE): ${plain(100 * gap)} points; mean square error (Brier): ${plain(brier, 3)}.`,
    table: table(
      ['score', 'answers', 'claimed %', 'refused %'],
      steps.map(({ from, count, claimed, observed }) => [
        `${plain(from)}–${plain(from + 0.1)}`,
        String(count),
        percent(claimed),
        percent(observed),
      ]),
    ),
  };
}
