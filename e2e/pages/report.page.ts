/** The report page: the choice, the numbers, the figures, the list of records, and taking the log along or in. */
import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../fixtures/chromium.ts';

/** What the page may not do: throw, complain, or break its own rules on what it loads. */
const watchedFor = new WeakMap<Page, string[]>();

export class ReportPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** `query`: the choice as it stands in the address, such as `site=claude`. */
  static async open(chromium: ChromiumWithExtension, query = ''): Promise<ReportPage> {
    const page = await chromium.context.newPage();
    const problems: string[] = [];
    watchedFor.set(page, problems);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`${violatedDirective}: ${blockedURI}`),
      ),
    );
    await page.goto(`chrome-extension://${chromium.extensionId}/report.html${query && `?${query}`}`);
    const report = new ReportPage(page);
    await report.ready();
    return report;
  }

  /** Waits until every figure is counted. */
  async ready(): Promise<void> {
    await this.page.locator('.figure-card, .nothing-yet').first().waitFor();
    if (await this.page.locator('.nothing-yet').isVisible()) return;
    await expect(this.page.locator('.figure-card[aria-busy=true]')).toHaveCount(0);
    await this.page.locator('.paper').waitFor();
  }

  /** Errors, warnings and what the page's own rules have stopped, up to now. */
  get problems(): readonly string[] {
    return watchedFor.get(this.page) ?? [];
  }

  get grid() {
    return this.page.getByRole('grid', { name: 'Records' });
  }

  get rows() {
    return this.grid.getByRole('row');
  }

  get search() {
    return this.page.getByRole('searchbox', { name: 'Search' });
  }

  /** The open record. */
  get record() {
    return this.page.getByRole('dialog', { name: 'The open record' });
  }

  get reminder() {
    return this.page.getByRole('complementary', { name: 'Backup' });
  }

  figure(title: string) {
    return this.page.locator('.figure-card', { has: this.page.getByRole('heading', { name: title }) });
  }

  /** One of the numbers at a glance. */
  tile(title: string) {
    return this.page.locator('.tile', { has: this.page.getByRole('heading', { name: title }) });
  }

  /** One of the choices at the top. */
  choice(name: string) {
    return this.page.getByRole('form', { name: 'What this page is about' }).getByLabel(name);
  }

  /** The row of a table that begins with this. */
  tableRow(name: string | RegExp) {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until it says what became of the last action. */
  async expectDone(text: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeVisible();
  }

  /** Takes the log along in one format; the file's name and where it lies. */
  async download(format: string): Promise<{ name: string; path: string }> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: `Download ${format}`, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), path: await file.path() };
  }

  async deleteEverything(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete everything…' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Delete everything?' });
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Delete for good' }).click();
    await expect(this.page.getByText('Nothing has been logged yet')).toBeVisible();
  }

  /** Chooses a file to take in; what it would do or what is wrong with it is then told in the dialog. */
  async chooseImport(name: string, text: string) {
    const dialog = this.page.getByRole('dialog', { name: 'Take in a log' });
    if (!(await dialog.isVisible())) await this.page.getByRole('button', { name: 'Choose a file…' }).click();
    await dialog
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
    return dialog;
  }
}
