/** A report → the files of it, by their path within the folder. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../../contract/versions.ts';
import { draw } from '../../utils/report/drawing/draw.ts';
import { standaloneSvg } from '../../utils/report/drawing/standalone-svg.ts';
import { figureCsv } from '../../utils/report/figure-csv.ts';
import { figures } from '../../utils/report/figures/registry.ts';
import { htmlReport } from '../../utils/report/html.ts';
import { SEED } from '../../utils/report/rate.ts';
import type { Report } from '../../utils/report/report.ts';
import { machineRate, machineRows } from '../../utils/report/table.ts';
import type { ReportWords } from '../../utils/report/words.ts';

interface FilesOptions {
  words: ReportWords;
  /** Local date. */
  made: string;
}

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** Pixels of a figure that is a file of its own. */
const WIDTH = 640;

export async function reportFiles(
  report: Report,
  { words, made }: FilesOptions,
): Promise<Map<string, string>> {
  const window = new Window();
  const document = window.document as unknown as Document;
  const css = textOf('assets/figures.css');
  const extensionVersion = (JSON.parse(textOf('package.json')) as { version: string }).version;
  const files = new Map<string, string>();
  files.set(
    'report.html',
    htmlReport(
      { report },
      { document, words, made, extensionVersion, css: css + textOf('assets/report-file.css') },
    ),
  );
  files.set('report.json', reportJson(report, { words, made, extensionVersion }));
  for (const figure of figures) {
    const data = report.figures[figure.id];
    if (!data) continue;
    files.set(`figures/${figure.id}.csv`, figureCsv(data));
    const svg = draw(figure, data, { document, words, width: WIDTH });
    const note = [words.about(figure, data), words.note(figure, data), words.key(data)].filter(Boolean);
    if (svg)
      files.set(
        `figures/${figure.id}.svg`,
        standaloneSvg(svg, { title: words.title(figure), note: note.join(' · '), css }),
      );
  }
  await window.happyDOM.close();
  return files;
}

function reportJson(
  report: Report,
  { words, made, extensionVersion }: FilesOptions & { extensionVersion: string },
) {
  const { choice, glance, paper } = report;
  const shown = figures.flatMap((figure) => {
    const data = report.figures[figure.id];
    if (!data) return [];
    const { n, people } = data.shape === 'rates' ? data.all : data;
    const because = data.shape === 'matrix' ? null : data.because;
    const all = data.shape === 'rates' ? { all: machineRate(data.all) } : {};
    const agreement = data.shape === 'matrix' && data.agreement ? { agreement: data.agreement } : {};
    const about = { title: words.title(figure), about: words.about(figure, data) };
    return [[figure.id, { ...about, n, people, because, ...all, ...agreement, rows: machineRows(data) }]];
  });
  const versions = { extension: extensionVersion, record: RECORD_VERSION, taxonomy: TAXONOMY_VERSION };
  const body = { made, versions, seed: SEED, choice, glance, figures: Object.fromEntries(shown), paper };
  return `${JSON.stringify(body, null, 2)}\n`;
}
