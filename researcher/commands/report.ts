/** `report`: what may be told of all participants together, as a page and as data; and how well coders agree. */
import { readFileSync } from 'node:fs';
import { reportFiles } from '../../scripts/report/report-files.ts';
import { createPlaceOf } from '../../utils/report/place-of.ts';
import { ENOUGH_TO_SHOW } from '../../utils/report/rate.ts';
import { buildReport } from '../../utils/report/report.ts';
import { reportWords } from '../../utils/report/words.ts';
import { siteById } from '../../utils/sites/registry.ts';
import { createWords, UI_LANGUAGES } from '../../utils/words/words.ts';
import { agreementPage } from '../coding/agreement-page.ts';
import { agreementOf } from '../coding/agreement.ts';
import { lastCodings } from '../coding/codings.ts';
import { done, fail, today, type Command } from '../command.ts';
import { readParticipants } from '../release/participants.ts';
import { peopleOfStudy } from '../release/people-of-study.ts';
import { runningStudy } from '../study/published.ts';

const OUT = 'report';
const css = () =>
  ['figures.css', 'report-file.css']
    .map((name) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8'))
    .join('');

export const report: Command = {
  name: 'report',
  about: 'makes the report over all participants, with what comes from few of them withheld',
  usage: `[--language ${UI_LANGUAGES.join('|')}]`,
  options: { language: { type: 'string', default: UI_LANGUAGES[0] } },
  words: 0,
  async run(deps, values) {
    const { folder, say } = deps;
    const language = UI_LANGUAGES.find((one) => one === values['language']);
    if (!language)
      return fail(`--language is ${UI_LANGUAGES.join(' or ')}, not "${String(values['language'])}".`);
    const study = await runningStudy(folder);
    if (!study.ok) return study;
    const { people } = await readParticipants(folder);
    // One person's own report withholds nothing.
    if (people.length < 2)
      return fail(
        `There are ${people.length} participants: a report of so few would be theirs, not the study’s.`,
      );
    const material = peopleOfStudy(people, createPlaceOf([], siteById));
    const placeOf = createPlaceOf(
      material.flatMap(({ facts }) => facts),
      siteById,
    );
    const words = reportWords({
      t: createWords(language),
      language,
      siteName: (site) => siteById(site)?.name ?? site,
    });
    const files = await reportFiles(buildReport(material, placeOf), { words, made: today(deps) });
    await folder.remove(OUT);
    for (const [name, text] of files) await folder.write(`${OUT}/${name}`, text);
    say(
      `Report of ${people.length} participants: ${OUT}/report.html and ${OUT}/report.json in ${folder.path}.`,
    );
    if (people.length < ENOUGH_TO_SHOW)
      say(`What comes from fewer than ${ENOUGH_TO_SHOW} people is withheld in it.`);
    const agreements = agreementOf(await lastCodings(folder));
    if (agreements.length === 0) return done;
    await folder.write(`${OUT}/agreement.json`, `${JSON.stringify(agreements, null, 2)}\n`);
    await folder.write(`${OUT}/agreement.html`, agreementPage(agreements, css()));
    say(`Agreement of coders, for the team: ${OUT}/agreement.html`);
    return done;
  },
};
