/** No words in code: whatever a person could see or hear comes from `locales/`. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const HEARD = new Set([
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
  'legend',
  'about',
]);
const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Words written straight into the markup of one file, as `line: text`. */
function visibleStrings(source: string): string[] {
  const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string) => {
    if (hasLetters(text))
      found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
      if (ts.isStringLiteralLike(node.expression)) note(node, node.expression.text);
    }
    if (ts.isJsxAttribute(node) && HEARD.has(node.name.getText()) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && ts.isStringLiteralLike(value)) note(node, value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const files = globSync(['components/**/*.tsx', 'entrypoints/**/*.tsx']).filter(
  (path) => !path.endsWith('.test.tsx'),
);

describe('the code', () => {
  it.each(files)('%s holds no words for people', (path) => {
    expect(visibleStrings(readFileSync(path, 'utf8'))).toEqual([]);
  });

  it.each([
    ['<p>Save</p>', ['1: Save']],
    ['<p>{"保存"}</p>', ['1: 保存']],
    ['<button aria-label="Save" />', ['1: Save']],
    ['<button title={`Save`} />', ['1: Save']],
    ['<p class="save">{t("form.save")} · {1}</p>', []],
  ])('would be caught at %s', (source, expected) => {
    expect(visibleStrings(source)).toEqual(expected);
  });
});
