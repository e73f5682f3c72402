/** A drawing → a file of its own: with its title above, its note below, and its styles within. */
import { COLOURS, SIZE } from './canvas.ts';
import { fitLabel } from './fit-label.ts';
import { escapeXml, svgText } from './svg-text.ts';

export interface Standalone {
  title: string;
  note: string;
  /** The text of `assets/figures.css`. */
  css: string;
}

const PAD = 16;
const TITLE = 17;

export function standaloneSvg(svg: SVGSVGElement, { title, note, css }: Standalone): string {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const head = lines(title, { width, size: TITLE, y: PAD + TITLE, className: 'figure-title' });
  const top = PAD + head.height + 8;
  const foot = lines(note, { width, size: SIZE - 1, y: top + height + 20, className: 'figure-quiet' });
  const size = { width: width + 2 * PAD, height: top + height + 12 + foot.height + PAD };
  const inner = svgText(svg).replace('<svg', `<svg x="${PAD}" y="${top}"`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="figure-file" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="system-ui, sans-serif">`,
    `<style>${escapeXml(css)}</style>`,
    `<rect class="figure-surface" width="100%" height="100%" fill="${COLOURS.surface}"/>`,
    head.text,
    inner,
    foot.text,
    '</svg>\n',
  ].join('\n');
}

interface Placed {
  width: number;
  size: number;
  y: number;
  className: string;
}

function lines(text: string, { width, size, y, className }: Placed) {
  const parts = fitLabel(text, { width, lines: 12, size }).split('\n');
  const height = size * 1.35;
  const fill = className === 'figure-title' ? COLOURS.text : COLOURS.quiet;
  const weight = className === 'figure-title' ? ' font-weight="650"' : '';
  const spans = parts.map(
    (part, at) => `<tspan x="${PAD}" y="${y + at * height}">${escapeXml(part)}</tspan>`,
  );
  return {
    text: `<text class="${className}" fill="${fill}" font-size="${size}"${weight}>${spans.join('')}</text>`,
    height: parts.length * height,
  };
}
