/** A local chat as a person uses it, whichever site and generation it imitates. */
import { expect, type BrowserContext, type Page } from '@playwright/test';

export interface ChatKind {
  name: string;
  start: string;
  composer: string;
}

export const chatKinds: readonly ChatKind[] = [
  { name: 'ChatGPT, signed in', start: 'https://chatgpt.com/?gen=a', composer: '#prompt-textarea' },
  {
    name: 'ChatGPT, Octane',
    start: 'https://chatgpt.com/?gen=b',
    composer: '[contenteditable="true"], textarea',
  },
  {
    name: 'Claude, until mid 2026',
    start: 'https://claude.ai/new?gen=a',
    composer: '[data-testid="chat-input"]',
  },
  {
    name: 'Claude, Rocksteady',
    start: 'https://claude.ai/new?gen=b',
    composer: '[data-testid="chat-input"]',
  },
];

export function kindOf(name: string): ChatKind {
  const found = chatKinds.find((one) => one.name === name);
  if (!found) throw new Error(`no chat of kind ${name}`);
  return found;
}

/** The content script runs once the document is idle; what is sent before that is not seen. */
const WATCH_START_MS = 700;
/** Longer than an answer needs to settle and be written to the log. */
export const SETTLED_MS = 2_600;

export class ChatPage {
  readonly page: Page;
  private readonly kind: ChatKind;

  private constructor(page: Page, kind: ChatKind) {
    this.page = page;
    this.kind = kind;
  }

  static async open(context: BrowserContext, kind: ChatKind, query = ''): Promise<ChatPage> {
    const page = await context.newPage();
    await page.goto(kind.start + query);
    const chat = new ChatPage(page, kind);
    await chat.started();
    return chat;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.started();
  }

  private async started(): Promise<void> {
    await this.page.waitForFunction(() => '__chat' in window);
    await this.page.waitForTimeout(WATCH_START_MS);
  }

  /** Types a question, sends it by Enter and waits until the page has finished its answer. */
  async ask(prompt: string): Promise<void> {
    await this.send(prompt);
    await this.settled();
  }

  /** Types a question and sends it by Enter. */
  async send(prompt: string): Promise<void> {
    await this.type(prompt);
    await this.page.keyboard.press('Enter');
  }

  async type(prompt: string): Promise<void> {
    await this.page.locator(this.kind.composer).filter({ visible: true }).first().click();
    await this.page.keyboard.insertText(prompt);
  }

  /** Waits until nothing on the page has changed for as long as an answer needs to be judged. */
  async settled(): Promise<void> {
    let before = '';
    let since = Date.now();
    while (Date.now() - since < SETTLED_MS) {
      const now = await this.page.locator('body').innerText();
      if (now !== before) since = Date.now();
      before = now;
      await this.page.waitForTimeout(100);
    }
  }

  /** The element the extension adds for its question; nothing can be seen inside a closed shadow root. */
  get chip() {
    return this.page.locator('[data-refusal-auditor]');
  }

  async expectChip(shown: boolean): Promise<void> {
    await expect(this.chip).toHaveCount(shown ? 1 : 0);
  }
}
