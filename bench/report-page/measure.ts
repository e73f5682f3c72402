/** One size of log → every figure of the report page with it, each measured several times in one browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedBigLog } from '../../e2e/fixtures/big-log.ts';
import { launchChromium, type ChromiumWithExtension } from '../../e2e/fixtures/chromium.ts';
import { measureExports } from './exports.ts';
import { measureImport } from './import.ts';
import { memoryOf } from './memory.ts';
import { watchPage } from './page-watch.ts';
import type { FigureId } from './results.ts';
import { measureChoices, measureKeys, measureLoad, measureReading, measureScrolling } from './use.ts';

export interface Measuring {
  extensionDir: string;
  repeats: { load: number; use: number; files: number };
  tell: (step: string) => void;
}

/** Adds one measurement of a figure. */
export type Note = (id: FigureId, value: number) => void;

export async function measureSize(
  records: number,
  { extensionDir, repeats, tell }: Measuring,
): Promise<Map<FigureId, number[]>> {
  const found = new Map<FigureId, number[]>();
  const note: Note = (id, value) => found.set(id, [...(found.get(id) ?? []), value]);
  const folder = mkdtempSync(join(tmpdir(), 'refusal-auditor-bench-'));
  const inBrowser = async (name: string, use: (chromium: ChromiumWithExtension) => Promise<void>) => {
    const userDataDir = join(folder, name);
    const chromium = await launchChromium({ extensionDir, hosts: {}, userDataDir });
    await chromium.context.addInitScript(watchPage);
    try {
      await use(chromium);
    } finally {
      await chromium.close();
    }
  };
  const backup = join(folder, 'log.jsonl');
  try {
    await inBrowser('full', async (chromium) => {
      tell(`${records} records: making the log`);
      await seedBigLog(chromium, records);
      tell(`${records} records: opening, reading`);
      for (let time = 0; time < repeats.load; time++) await measureLoad(chromium, note);
      for (let time = 0; time < repeats.load; time++) {
        const page = await measureReading(chromium, note);
        const memory = await memoryOf(page, join(folder, 'full'));
        note('pageHeap', memory.pageHeap);
        note('workerHeap', memory.workerHeap);
        note('heaps', memory.pageHeap + memory.workerHeap);
        note('rss', memory.rss);
        note('pss', memory.pss);
        await page.close();
      }
      tell(`${records} records: choosing, searching, scrolling`);
      const page = await measureReading(chromium, () => {});
      await page.getByRole('searchbox').fill('');
      for (let time = 0; time < repeats.use; time++) {
        await measureChoices(page, note);
        await measureKeys(page, note);
        await measureScrolling(page, note);
      }
      tell(`${records} records: taking it along`);
      for (let time = 0; time < repeats.files; time++) await measureExports(page, backup, note);
      await page.close();
    });
    for (let time = 1; time <= repeats.files; time++) {
      tell(`${records} records: bringing it in, ${time} of ${repeats.files}`);
      await inBrowser(`empty-${time}`, (chromium) => measureImport(chromium, { backup, records }, note));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return found;
}
