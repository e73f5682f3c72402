/**
 * The chip beside an answer, seen and pressed from outside the page: its shadow root is closed, so only the
 * browser's own tree of what can be read aloud shows what is in it.
 */
import en from '../../locales/en.json' with { type: 'json' };
import zh from '../../locales/zh-CN.json' with { type: 'json' };
import { expect, type CDPSession, type Page } from '@playwright/test';

interface Node {
  id: string;
  parent: string | null;
  name: string;
  role: string;
  focused: boolean;
  backendId: number | null;
}

const questions = [en.chip.question, zh.chip.question];
const isChip = ({ name, role }: Node) => role === 'group' && questions.includes(name);

export class ChipPage {
  readonly page: Page;
  private readonly cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  static async on(page: Page): Promise<ChipPage> {
    return new ChipPage(page, await page.context().newCDPSession(page));
  }

  /** The element that holds it. */
  get host() {
    return this.page.locator('[data-refusal-auditor]');
  }

  async expectShown(shown = true): Promise<void> {
    await expect(this.host).toHaveCount(shown ? 1 : 0);
  }

  /** Names of its buttons, in order. */
  async buttons(): Promise<string[]> {
    return (await this.inside()).filter(({ role }) => role === 'button').map(({ name }) => name);
  }

  /** Name of its button that has the focus, or null. */
  async focused(): Promise<string | null> {
    return (await this.inside()).find(({ role, focused }) => role === 'button' && focused)?.name ?? null;
  }

  async press(name: string): Promise<void> {
    const node = (await this.inside()).find((one) => one.role === 'button' && one.name === name);
    if (!node || node.backendId === null) throw new Error(`the chip has no button “${name}”`);
    const { x, y, width, height } = await this.boxOf(node.backendId);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Where it lies on the page. */
  async box() {
    const group = (await this.tree()).find(isChip);
    if (!group || group.backendId === null) throw new Error('there is no chip');
    return this.boxOf(group.backendId);
  }

  private async boxOf(backendNodeId: number) {
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  /** What stands below the chip's own group. */
  private async inside(): Promise<Node[]> {
    const tree = await this.tree();
    const group = tree.find(isChip);
    const parents = new Map(tree.map(({ id, parent }) => [id, parent]));
    const isInside = (node: Node) => {
      let at = node.parent;
      while (at !== null && at !== group?.id) at = parents.get(at) ?? null;
      return at !== null;
    };
    return group ? tree.filter((node) => isInside(node)) : [];
  }

  private async tree(): Promise<Node[]> {
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree');
    return nodes.map(({ nodeId, parentId, name, role, properties, backendDOMNodeId }) => ({
      id: nodeId,
      parent: parentId ?? null,
      name: String(name?.value ?? ''),
      role: String(role?.value ?? ''),
      focused: properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false,
      backendId: backendDOMNodeId ?? null,
    }));
  }
}
