/** Page → where its chat lies: the document, or the open shadow root that a site's description names. */
import type { Site } from './site.ts';

/** An empty root where the page has no such thing: then nothing is found there. */
export function rootOf(document: Document, { within = [] }: Site): ParentNode {
  let root: ParentNode = document;
  for (const host of within) {
    const inner: ShadowRoot | null = root.querySelector(host)?.shadowRoot ?? null;
    if (!inner) return document.createDocumentFragment();
    root = inner;
  }
  return root;
}

/** The shadow roots on the way: what changes in them is told to nobody outside. */
export function rootsOf(document: Document, site: Site): Node[] {
  const { within = [] } = site;
  return within.map(
    (_, at) => rootOf(document, { ...site, within: within.slice(0, at + 1) }) as unknown as Node,
  );
}
