/** `init`: the two files that a study begins with, and what is still to be written in them. */
import { Buffer } from 'node:buffer';
import { done, fail, today, type Command, type Deps, type Values } from '../command.ts';
import { DRAFT, readDraft } from '../study/draft.ts';
import { lint, tell } from '../study/lint.ts';
import { consentTemplate, draftOf, FILL_IN, type Beginning } from '../study/template.ts';

const QUESTIONS = {
  title: 'Title of the study',
  controller: 'University or institute that is responsible',
  country: 'Its country, two letters such as NL',
  lead: 'Who leads the study',
  contact: 'Address for questions, mailto:… or https://…',
  origin: 'Address of the collector, such as https://collect.example.org',
} as const;
type Asked = keyof typeof QUESTIONS;
const FALLBACK: Record<Asked, string> = {
  title: FILL_IN,
  controller: FILL_IN,
  country: 'XX',
  lead: FILL_IN,
  contact: 'mailto:FILL IN',
  origin: 'http://127.0.0.1:8787',
};
const text = { type: 'string' } as const;

export const init: Command = {
  name: 'init',
  about: 'writes study.json and consent.en.md to begin with, and says what is still to be written',
  usage:
    '[--title …] [--controller …] [--country NL] [--lead …] [--contact mailto:…] [--origin https://…] [--check]',
  options: {
    ...{ title: text, controller: text, country: text, lead: text, contact: text, origin: text },
    check: { type: 'boolean' },
  },
  words: 0,
  async run(deps, values) {
    const { folder, say } = deps;
    const isThere = (await folder.read(DRAFT)) !== null;
    if (isThere && !values['check'])
      return fail(`There is a ${DRAFT} in ${folder.path} already. To look at it again: init --check`);
    if (!isThere) {
      const beginning = await begin(deps, values);
      await folder.write('consent.en.md', consentTemplate(beginning));
      await folder.write(DRAFT, `${JSON.stringify(draftOf(beginning), null, 2)}\n`);
      say(`Written: ${DRAFT} and consent.en.md in ${folder.path}.`);
    }
    const written = await readDraft(folder);
    if (!written.ok) return written;
    const findings = lint(written.value, today(deps));
    for (const finding of findings) say(tell(finding));
    say(
      findings.some(({ level }) => level === 'must')
        ? 'Then: init --check'
        : 'Nothing is missing. Then: keys',
    );
    return done;
  },
};

async function begin(deps: Deps, values: Values): Promise<Beginning> {
  const answers = { ...FALLBACK };
  for (const [name, question] of Object.entries(QUESTIONS) as [Asked, string][]) {
    const given = values[name];
    const answer = typeof given === 'string' ? given : await deps.ask(`${question}: `);
    if (answer !== '') answers[name] = answer;
  }
  // Small letters and digits: it stands in addresses.
  const study = `st_${Buffer.from(deps.random(10)).toString('hex')}`;
  return { ...answers, study, day: today(deps) };
}
