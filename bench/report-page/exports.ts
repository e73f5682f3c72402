/** Taking everything along, in every format, by the page's own buttons → how long until the file is there. */
import type { Page } from 'playwright-core';
import type { Note } from './measure.ts';
import type { FigureId } from './results.ts';
import { noteTasks } from './use.ts';

const FORMATS = [
  ['JSONL', 'jsonl'],
  ['CSV', 'csv'],
  ['CSV for spreadsheets', 'spreadsheet'],
  ['Parquet', 'parquet'],
  ['Data package', 'datapackage'],
  ['Report (HTML)', 'html'],
] as const satisfies readonly (readonly [string, FigureId])[];

/** The JSONL is left at `backup`. */
export async function measureExports(page: Page, backup: string, note: Note): Promise<void> {
  for (const [name, id] of FORMATS) {
    const steps = await page.evaluateHandle(countSteps);
    const download = page.waitForEvent('download', { timeout: 300_000 });
    await button(page, name).click();
    const file = await download;
    note(id, await page.evaluate(() => window.__watch.files.at(-1)!.at - window.__watch.lastInput()));
    if (id !== 'html')
      noteTasks(
        note,
        'export',
        await page.evaluate(() => window.__watch.longTasks(window.__watch.lastInput())),
      );
    if (id === 'jsonl') {
      await file.saveAs(backup);
      note('jsonlBytes', await page.evaluate(() => window.__watch.files.at(-1)!.bytes));
      note('steps', await page.evaluate(({ stop }) => stop(), steps));
    }
    await file.delete();
    await page.evaluate(() => window.__watch.sees('.take-along .progress', false));
  }
  await measureCancel(page, note);
}

const button = (page: Page, name: string) =>
  page.getByRole('button', { name: `Download ${name}`, exact: true });

/** From the press of "Cancel", with the file half made, until the page says that nothing goes on any more. */
async function measureCancel(page: Page, note: Note): Promise<void> {
  await button(page, 'Parquet').click();
  await page.evaluate(() => window.__watch.sees('.take-along progress:not([value="0"])'));
  const cancel = page.locator('.take-along .progress button');
  // A small log may be written before anybody could press.
  const pressed = await cancel.click({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
  if (!pressed) return;
  const ended = await page.evaluate(() => window.__watch.sees('.take-along .progress', false));
  note('cancel', ended - (await page.evaluate(() => window.__watch.lastInput())));
}

/** How often the progress that is shown changed. */
function countSteps() {
  const shown = new Set<number>();
  const watcher = new MutationObserver(() => {
    const bar = document.querySelector<HTMLProgressElement>('.take-along progress');
    if (bar) shown.add(bar.value);
  });
  watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    stop: () => {
      watcher.disconnect();
      return shown.size;
    },
  };
}
