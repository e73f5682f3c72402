/** The popup in a tab of its own, speaking of a chat in another: the browser's own bubble can't be driven. */
import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../fixtures/chromium.ts';
import { tabIdOf } from '../fixtures/background.ts';
import type { ChatPage } from './chat.page.ts';

const SIZE = { width: 380, height: 600 };

export class PopupPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** `about`: the chat whose state it shows; without one it speaks of its own tab. */
  static async open(chromium: ChromiumWithExtension, about?: ChatPage): Promise<PopupPage> {
    const tab = about ? `?tab=${await tabIdOf(chromium, about.page)}` : '';
    const page = await chromium.openPage(`popup.html${tab}`);
    await page.setViewportSize(SIZE);
    await page.locator('.page-state').waitFor();
    return new PopupPage(page);
  }

  get form() {
    return this.page.getByRole('form', { name: 'Classify this answer' });
  }

  /** What it says of the page in front. */
  get pageLine() {
    return this.page.locator('.page-line');
  }

  /** The pieces of the answer that are marked as evidence. */
  get marks() {
    return this.form.locator('mark');
  }

  /** The option chosen for a question. */
  chosen(question: string) {
    return this.page.getByRole('group', { name: question }).getByRole('radio', { checked: true });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until it says what became of the last action. */
  async expectDone(text: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeVisible();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
