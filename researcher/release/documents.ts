/** What stands beside the tables of a release, for people: what is in it, what it can't tell, what has changed. */
import type { Manifest } from '../../protocol/manifest.ts';
import { AUTHORITY_GROUPS, FAMILIES } from '../../contract/taxonomy.ts';
import { TAXONOMY_VERSION } from '../../contract/versions.ts';
import { PAPER } from '../../utils/export/datapackage/descriptor.ts';
import type { Flow } from './flow.ts';
import { OF_TEXTS } from './missing.ts';
import type { Past } from './past.ts';
import type { Column, Table } from './table.ts';

const markdownTable = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cellOf).join(' | ')} |`).join('\n');
const cellOf = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export interface ReadmeFacts {
  release: string;
  manifest: Manifest;
  until: string;
  tables: readonly Table[];
  flow: Flow;
  isForTeam: boolean;
  /** Why messages that were set aside do not matter, where the researcher has said so. */
  accepted: string | null;
}

export function readme({ release, manifest, until, tables, flow, isForTeam, accepted }: ReadmeFacts): string {
  const whose = isForTeam
    ? '**For the research team alone:** it holds texts that may not be published.'
    : 'Texts are in it only where the person agreed that they are published.';
  const joining =
    manifest.join.mode === 'open'
      ? 'Anybody could join, as often as they liked: the sample is unverified.'
      : 'People joined with codes that were handed out.';
  return `# ${manifest.title.en}, release ${release}

${manifest.summary.en}

A [Data Package](https://datapackage.org) of version 2, with what had come by ${until}. ${whose}

${markdownTable(
  ['file', 'what is in it', 'rows'],
  tables.map(({ name, title, rows }) => [`\`data/${name}.csv\`, \`.parquet\``, title, String(rows.length)]),
)}

\`datapackage.json\` and \`croissant.json\` describe them to programs, \`CODEBOOK.md\` to people. \`meta/flow.json\` tells how many
people there were at each step, \`CHANGES.md\` what is new since the last release. \`sha256sum -c checksums.txt\` checks it all.
CSV is UTF-8 with commas and holds the exact texts; for a spreadsheet take \`data/reports.spreadsheet.csv\`, in which no cell
can act as a formula.

## Who is in it

Seen ${flow.seen}; agreed ${flow.consented}; no record of consent ${flow.withoutConsent}, left out; took everything back
${flow.erased}, left out; in the release with a report or a count ${flow.analysed}.
Of ${flow.messages + flow.setAside} messages, ${flow.setAside} were not in order and are left out.${
    accepted === null ? '' : ` The researchers say why that is acceptable: “${accepted}”`
  }

## What is missing, and why

An empty cell is no value. In columns of texts these codes say why there is none:

${markdownTable(
  ['code', 'meaning'],
  OF_TEXTS.map(({ value, label }) => [`\`${value}\``, label]),
)}

## What it can't tell

- People chose to take part, and what they notice is not all there is: curt refusals are seen more surely than answers that
  talk around. ${joining}
- Rates come from \`counts\` and are as good as the detector; \`unsure\` answers belong in no rate.
- Messages of one person are alike: intervals need the person as the unit.
- \`testing\` says who was testing the AI; compare with and without them.
- \`missing_messages\` and \`forked\` say whose messages are not all here, or come from two places.
- Rates of the paper are out of requests to evade a defeated rule. Only reports with \`diary\` true come from a log of all such
  requests; for all others the rates can't be compared.
- Ids are new in every release, so that people can't be followed from one to the next, nor found after they have left.

## How to cite

${manifest.researcher.lead}, ${manifest.researcher.controller}: ${manifest.title.en}. Release ${release}, ${until}. The
questions and their keys are those of ${PAPER.title}, ${PAPER.path}
`;
}

export function codebook(tables: readonly Table[], { survey }: Manifest): string {
  const values = ({ type, values: listed }: Column) =>
    listed?.length ? listed.map((value) => `\`${value}\``).join(', ') : type;
  const keys = (title: string, groups: Record<string, readonly string[]>) =>
    [
      `### ${title}`,
      '',
      ...Object.entries(groups).map(
        ([group, those]) => `- \`${group}\`: ${those.map((key) => `\`${key}\``).join(', ')}`,
      ),
    ].join('\n');
  return [
    '# Codebook',
    `Taxonomy version ${TAXONOMY_VERSION}. Keys are those of the paper *Blind Refusal* (arXiv 2604.06233v1).`,
    ...tables.flatMap(({ name, title, columns }) => [
      `## ${name}`,
      `${title}.`,
      markdownTable(
        ['column', 'values', 'meaning'],
        columns.map((column) => [`\`${column.name}\``, values(column), column.description]),
      ),
    ]),
    ...(survey.length > 0
      ? [
          '## Questions at the start',
          markdownTable(
            ['question', 'words', 'options'],
            survey.map(({ id, words, options }) => [
              `\`${id}\``,
              words.en,
              options.map((one) => `\`${one}\``).join(', '),
            ]),
          ),
        ]
      : []),
    '## Keys',
    keys('Whose rule: groups and types', AUTHORITY_GROUPS),
    keys('What is wrong with the rule: families and subtypes', FAMILIES),
    '',
  ].join('\n\n');
}

export function changes(release: string, now: Omit<Past, 'name'>, before: Past | undefined): string {
  if (!before) return `# Changes\n\nRelease ${release} is the first.\n`;
  const more = (name: keyof Omit<Past, 'name' | 'until' | 'forTeam'>) => now[name] - before[name];
  return `# Changes from ${before.name} to ${release}

- With what had come by ${now.until} instead of ${before.until}.
- Reports: ${now.reports}, before ${before.reports}. Participants: ${now.participants}, before ${before.participants}.
- People who took everything back since: ${more('erased')}; single reports taken back since: ${more('takenBack')}. They are in
  ${before.name} and not in this release: please use this one from now on.
- Ids are new: rows of the two releases can't be matched.
`;
}
