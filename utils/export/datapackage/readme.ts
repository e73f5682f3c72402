/** What stands in a data package's `README.md`: what is in it, what it can't tell, and how to read a gap. */
import type { LogHeader } from '../../../contract/log-header.ts';
import { PAPER } from './descriptor.ts';
import { MISSING_CODES } from './missing.ts';

const codes = MISSING_CODES.map(({ value, label }) => `| \`${value}\` | ${label} |`).join('\n');

export function readme(header: LogHeader, count: number): string {
  return `# Refusal log

One person's log of answers by AI chats that refused, written by Refusal Auditor on ${header.exportedAt}, as a
[Data Package](https://datapackage.org) of version 2. Records: ${count}, ${
    header.text ? 'with the texts that the log keeps' : 'without any text or note'
  }.

| file | what is in it |
| --- | --- |
| \`data/refusals.csv\` | the records, one a row |
| \`data/daily-counts.csv\` | how many answers were finished, by day, site, model and language: the denominator |
| \`data/readable-minutes.csv\` | for how long each site could be read |
| \`datapackage.json\` | the type of every column, what may stand in it, and what a missing value means |
| \`CODEBOOK.md\` | what every field and every key means |
| \`checksums.txt\` | SHA-256 of every other file: \`sha256sum -c checksums.txt\` |

Tables are UTF-8 with commas, every cell in quotes, lines ended by CR LF. \`refusals.csv\` is not made safe for
spreadsheets: a text may begin like a formula.

## What is missing, and why

An empty cell is no value. In the columns of the person's answers and of texts, these codes say why there is none:

| code | meaning |
| --- | --- |
${codes}

They are texts in columns of texts; no column of numbers holds one. An empty \`text.answer\` is a text: an answer that
was taken back to nothing. A text or note that itself reads like one of these codes has a space put before it.

## What it can't tell

- One person, who chose to keep a log: what they ask and which answers they notice are not those of all people.
- The detector decides what is asked about. Curt refusals are noticed more surely than answers that deflect, so a rate
  from \`daily-counts.csv\` is as good as the detector. \`unsure\` answers could not be judged and belong in no rate.
- What a person says of an answer is their judgement, made afterwards and alone; \`answer.testing\` says where they were
  testing the AI.
- Rates of the paper are out of requests to evade a defeated rule. Only records with \`diary\` true come from a log of all
  such requests, also those that were helped; for all others the rates can't be compared.
- Sites change their models and pages. Compare over time with care, and look at \`readable-minutes.csv\` first.

It is private: texts can name people, and even without text it tells when somebody used which chat. Ask before you
share it.

## How to cite

The questions and their keys are those of the paper; please cite it: ${PAPER.title}, ${PAPER.path}
`;
}
