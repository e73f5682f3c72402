/** A chat front end that nobody described, as a person uses it: typed into, sent from, read by eye. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { HostName } from '../chat-hosts/host-names.ts';

/** Where one types; a shadow root that is open hides nothing. */
const BOX = 'textarea:not([aria-hidden]), [contenteditable="true"]';
/** The content script runs once the document is idle, and asks the background what the page is. */
const WATCH_START_MS = 1_500;

/** Letters and digits alone: pages set marks, quotes and line breaks their own way. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

export class HostPage {
  readonly page: Page;
  private readonly name: HostName;

  private constructor(page: Page, name: HostName) {
    this.page = page;
    this.name = name;
  }

  static async open(context: BrowserContext, address: string, name: HostName, query = ''): Promise<HostPage> {
    const page = await context.newPage();
    await page.goto(`${address}/${name}${query}`);
    const host = new HostPage(page, name);
    await host.box.waitFor();
    await page.waitForTimeout(WATCH_START_MS);
    return host;
  }

  private get box() {
    return this.page.locator(BOX).filter({ visible: true }).last();
  }

  /** Types a question and sends it: by Enter, or where a page does not know Enter by its button. */
  async ask(prompt: string): Promise<void> {
    await this.box.click();
    await this.page.keyboard.insertText(prompt);
    if (this.name === 'plain') await this.page.getByRole('button', { name: 'Send' }).click();
    else await this.page.keyboard.press('Enter');
  }

  /** Letters and digits of all that is shown, through open shadow roots. */
  async letters(): Promise<string> {
    const text = await this.page.evaluate(() => {
      const textOf = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return '';
        const inner =
          node instanceof Element ? [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes] : [];
        return inner.map(textOf).join('\n');
      };
      return textOf(document.body);
    });
    return lettersOf(text);
  }

  async waitForAnswer(text: string): Promise<void> {
    await expect
      .poll(() => this.letters(), { message: `the answer on ${this.name}`, timeout: 30_000 })
      .toContain(lettersOf(text));
  }

  /** The element the extension adds for its question; nothing can be seen inside a closed shadow root. */
  get chip() {
    return this.page.locator('[data-refusal-auditor]');
  }
}
