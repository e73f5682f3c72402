/** What a person does on the page of studies. */
import { expect, type Page } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import type { ChromiumWithExtension } from '../fixtures/chromium.ts';

const words = en.studies;

export class StudiesPage {
  readonly page: Page;
  private constructor(page: Page) {
    this.page = page;
  }

  static async open(chromium: ChromiumWithExtension): Promise<StudiesPage> {
    const page = await chromium.openPage('studies.html');
    return new StudiesPage(page);
  }

  static async on(page: Page): Promise<StudiesPage> {
    return new StudiesPage(page);
  }

  async look(link: string): Promise<void> {
    await this.page.getByLabel(words.link).fill(link);
    await this.page.getByRole('button', { name: words.look }).click();
  }

  async agree(extra: readonly string[] = [], button = words.invited.join): Promise<void> {
    const join = this.page.getByRole('button', { name: button, exact: true });
    await expect(join).toBeDisabled();
    for (const name of [words.invited.item.participate, ...extra]) await this.page.getByLabel(name).check();
    await expect(join).toBeDisabled();
    await this.page.getByLabel('I am 18 or older').check();
    await join.click();
  }

  /** Joins, and waits until the collector has said yes. */
  async join(link: string, extra: readonly string[] = []): Promise<void> {
    await this.look(link);
    await this.agree(extra);
    await expect(this.page.locator('.study-state.active')).toBeVisible();
  }

  /** The first message that waits, opened. */
  async openWaiting() {
    const message = this.page.locator('.waiting .messages > li').first();
    await message.locator('summary').click();
    return message;
  }

  async leave(how: 'stop' | 'erase'): Promise<void> {
    await this.page.getByRole('button', { name: words.leave.button }).click();
    await this.page.getByRole('radio', { name: words.leave[how] }).check();
    await this.page.getByRole('button', { name: words.leave.confirm, exact: true }).click();
  }
}
