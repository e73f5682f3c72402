/** What a person does with the report page, by its own controls → how long each takes to be seen. */
import type { Page } from 'playwright-core';
import type { ChromiumWithExtension } from '../../e2e/fixtures/chromium.ts';
import type { Note } from './measure.ts';
import type { FigureId } from './results.ts';

export async function measureLoad(chromium: ChromiumWithExtension, note: Note): Promise<void> {
  const page = await chromium.openPage('report.html');
  note('useful', await page.evaluate(() => window.__watch.useful));
  note('drawn', await page.evaluate(() => window.__watch.drawn));
  noteTasks(note, 'load', await page.evaluate(() => window.__watch.longTasks(0)));
  await page.close();
}

/** Opened with a search that nothing fits; the page is given back with all texts read. */
export async function measureReading(chromium: ChromiumWithExtension, note: Note): Promise<Page> {
  const page = await chromium.openPage('report.html?q=zzqzz');
  note('read', await page.evaluate(() => window.__watch.read));
  await page.evaluate(() => window.__watch.figuresAtRest());
  return page;
}

/** Does something, and gives back how long after the person's event its result was painted, if it changed anything. */
async function resultOf(page: Page, act: () => Promise<unknown>): Promise<number | null> {
  const result = await page.evaluateHandle(() => ({ painted: window.__watch.nextResult() }));
  await act();
  const took = await page.evaluate(async ({ painted }) => {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_500));
    const at = await Promise.race([painted, late]);
    return at === null ? null : at - window.__watch.lastInput();
  }, result);
  await result.dispose();
  return took;
}

const CHOICES = [
  ['Site', 'chatgpt'],
  ['Site', 'mistral'],
  ['Status', 'classified'],
] as const;

export async function measureChoices(page: Page, note: Note): Promise<void> {
  const noted = async (id: FigureId, figures: FigureId, act: () => Promise<unknown>) => {
    const took = await resultOf(page, act);
    if (took === null) throw new Error('A choice changed nothing that can be seen.');
    note(id, took);
    note(
      figures,
      await page.evaluate(async () => (await window.__watch.figuresAtRest()) - window.__watch.lastInput()),
    );
  };
  const bar = page.locator('.choice-bar');
  const select = (label: string) =>
    bar
      .locator('label', { has: page.getByText(label, { exact: true }) })
      .first()
      .locator('select');
  for (const [label, value] of CHOICES) {
    await noted('choose', 'chooseFigures', () => select(label).selectOption(value));
    await noted('clear', 'clearFigures', () => bar.getByRole('button').click());
  }
}

/** Typed letter by letter. The last is in no text of a made log; the third in few. */
const SEARCHES = ['help', 'pigeons', 'case 7291', 'zqx'];

export async function measureKeys(page: Page, note: Note): Promise<void> {
  const field = page.getByRole('searchbox');
  for (const search of SEARCHES) {
    await field.focus();
    for (const letter of search) {
      const took = await resultOf(page, () => page.keyboard.press(letter === ' ' ? 'Space' : letter));
      // A letter that changes nothing has nothing to show.
      if (took !== null) note('key', took);
    }
    const cleared = await resultOf(page, () => field.press('Control+A').then(() => field.press('Delete')));
    if (cleared !== null) note('keyCleared', cleared);
  }
}

export async function measureScrolling(page: Page, note: Note): Promise<void> {
  const box = page.locator('.record-grid');
  await box.scrollIntoViewIfNeeded();
  await box.hover();
  const since = await page.evaluate(() => performance.now());
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, turn % 20 === 19 ? 20_000 : 400);
    await page.waitForTimeout(16);
  }
  await box.focus();
  for (const key of ['End', 'PageUp', 'PageUp', 'Home', 'PageDown']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  noteTasks(note, 'scroll', await page.evaluate((from) => window.__watch.longTasks(from), since));
}

/** The longest of the tasks over 50 ms, 0 where there were none, and their number. */
export function noteTasks(note: Note, of: 'load' | 'scroll' | 'export' | 'import', tasks: readonly number[]) {
  note(`${of}LongestTask`, Math.max(0, ...tasks));
  note(`${of}LongTasks`, tasks.length);
}
