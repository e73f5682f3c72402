/** A template of markup → a string in which whatever was put in is text, unless it was markup already. */
import { escapeXml } from '../drawing/svg-text.ts';

export interface Markup {
  markup: string;
}

type Piece = string | number | Markup | readonly Piece[];

export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return {
    markup: parts.map((part, at) => part + (at < pieces.length ? written(pieces[at] ?? '') : '')).join(''),
  };
}

/** What is known to be markup, such as a drawing's. */
export const asMarkup = (markup: string): Markup => ({ markup });

function written(piece: Piece): string {
  if (typeof piece === 'string' || typeof piece === 'number') return escapeXml(String(piece));
  return 'markup' in piece ? piece.markup : piece.map(written).join('');
}
