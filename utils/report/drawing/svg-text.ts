/** An element of SVG → its XML, the same from every document; characters that XML forbids are left out. */

// eslint-disable-next-line no-control-regex -- these are the characters that no XML may hold.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const XMLNS = 'http://www.w3.org/2000/svg';
const TEXT_NODE = 3;

export function svgText(svg: Element): string {
  return textOf(svg, svg.hasAttribute('xmlns') ? '' : ` xmlns="${XMLNS}"`);
}

export const escapeXml = (text: string) =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

function textOf(element: Element, more = ''): string {
  const name = element.localName;
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const children = [...element.childNodes].map((child) =>
    child.nodeType === TEXT_NODE ? escapeXml(child.textContent ?? '') : textOf(child as Element),
  );
  return `<${name}${more}${attributes}>${children.join('')}</${name}>`;
}
