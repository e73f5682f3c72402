/** The words after `report` → logs, a folder, a language and a choice, or a sentence that says what is wrong. */
import { parseArgs } from 'node:util';
import { CHOSEN_BY, readChoice, type Choice } from '../../utils/report/choice.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../utils/words/words.ts';

export type ReportCall =
  | { ok: true; logs: string[]; out: string; language: UiLanguage; choice: Choice }
  | { ok: false; isHelp: boolean; text: string };

const USAGE = 'Usage: npm run --silent report -- LOG.jsonl [more logs] --out DIR [choices]';
export const HELP = `${USAGE}

Makes a report of one log, or of many people's, as JSONL from the export of Refusal Auditor.
One file is one person; files of the same log are one person, and what is in two of them is counted once.

  --out DIR             where to write report.html, report.json and figures/ (as SVG and CSV)
  --language LANGUAGE   of the report: ${UI_LANGUAGES.join(' or ')}; ${UI_LANGUAGES[0]} if not said
  --help                this text

What it is about; everything if not said:
  --from DAY, --to DAY  both included, such as 2026-11-23
  --site ID             such as chatgpt or claude
  --vendor NAME         such as Anthropic
  --jurisdiction CODE   such as US
  --model NAME          as the page showed it, or unknown
  --answer-language TAG such as en or zh
  --status STATUS       pending, classified or dismissed; then there are no rates

Of several people, what comes from fewer than 10 is withheld, and rates need 30. That holds for each report alone: do
not publish several of the same people with slightly different choices, for one gives away what another withholds.`;

const text = { type: 'string' } as const;
const OPTIONS = {
  out: text,
  language: text,
  from: text,
  to: text,
  site: text,
  vendor: text,
  jurisdiction: text,
  model: text,
  'answer-language': text,
  status: text,
  help: { type: 'boolean', short: 'h' },
} as const;

export function reportArguments(args: string[]): ReportCall {
  const fail = (problem: string): ReportCall => ({ ok: false, isHelp: false, text: `${problem}\n${USAGE}` });
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return fail((error as Error).message);
  }
  const { values, positionals: logs } = parsed;
  if (values.help) return { ok: false, isHelp: true, text: HELP };
  if (logs.length === 0) return fail('No log was named.');
  if (!values.out) return fail('Where to write is missing (--out DIR).');
  const language = UI_LANGUAGES.find((one) => one === (values.language ?? UI_LANGUAGES[0]));
  if (!language) return fail(`--language is ${UI_LANGUAGES.join(' or ')}, not "${values.language}".`);
  const wanted = { ...values, language: values['answer-language'] };
  const params = new URLSearchParams();
  for (const key of [...CHOSEN_BY, 'from', 'to'] as const) {
    const value = wanted[key];
    if (value !== undefined) params.set(key, value);
  }
  const choice = readChoice(params);
  for (const [key, value] of params)
    if (choice[key as keyof Choice] === null) return fail(`--${key} can't be "${value}".`);
  return { ok: true, logs, out: values.out, language, choice };
}
