/** Bringing the saved log into an empty one, through the page's own dialog → how long each of its two steps takes. */
import type { ChromiumWithExtension } from '../../e2e/fixtures/chromium.ts';
import type { Note } from './measure.ts';
import { noteTasks } from './use.ts';

interface Importing {
  backup: string;
  /** How many records the file holds. */
  records: number;
}

export async function measureImport(
  chromium: ChromiumWithExtension,
  { backup, records }: Importing,
  note: Note,
): Promise<void> {
  const page = await chromium.openPage('report.html');
  const dialog = page.locator('dialog.import');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await dialog.locator('input[type=file]').setInputFiles(backup);
  const surveyed = await page.evaluate(() => window.__watch.sees('dialog.import button.primary'));
  const begun = await page.evaluate(() => window.__watch.lastInput());
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  const merged = await page.evaluate(async () => {
    await window.__watch.sees('dialog.import progress');
    return window.__watch.sees('dialog.import progress', false);
  });
  const started = await page.evaluate(() => window.__watch.lastInput());
  note('survey', surveyed - begun);
  note('merge', merged - started);
  note('import', surveyed - begun + merged - started);
  noteTasks(note, 'import', await page.evaluate((since) => window.__watch.longTasks(since), begun));
  const result = await dialog.innerText();
  if (!result.replaceAll(',', '').includes(String(records)))
    throw new Error(`Nothing was measured: the dialog says "${result}".`);
}
