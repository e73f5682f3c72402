// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MAX_READ_TEXT, readText, type ReadOptions } from './read-text.ts';

function read(html: string, options?: ReadOptions) {
  const root = document.createElement('div');
  root.innerHTML = html;
  return readText(root, options).text;
}

describe('the text of an element', () => {
  it.each([
    ['words', 'words'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<p>one</p>\n  <p>two</p>', 'one\n\ntwo'],
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['<div><div><div>one</div></div></div><div>two</div>', 'one\ntwo'],
    ['a <b>bold</b> <i>word</i>.', 'a bold word.'],
    ['  spread\n   out\t words ', 'spread out words'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['<h2>Title</h2><p>text</p>', 'Title\n\ntext'],
    ['one<hr>two', 'one\ntwo'],
    ['<p></p><p> </p><p>one</p><p></p>', 'one'],
    ['a\u200bb', 'a b'],
    ['&lt;script&gt; &amp; more', '<script> & more'],
    ['', ''],
  ])('of %j is %j', (html, text) => {
    expect(read(html)).toBe(text);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a style', '<style>p{}</style>'],
    ['a template', '<template>t</template>'],
    ['what scripts replace', '<noscript>n</noscript>'],
    ['a picture’s title', '<svg><title>icon</title></svg>'],
    ['words for screen readers', '<span class="sr-only">You said:</span>'],
    ['another site’s words for screen readers', '<span class="cdk-visually-hidden">x</span>'],
    ['what is hidden', '<p hidden>x</p><p inert>x</p><p aria-hidden="true">x</p>'],
    ['a button', '<button>Copy</button><div role="button">Copy</div>'],
    ['what is typed', '<textarea>t</textarea><input value="i"><select><option>o</option></select>'],
    ['a comment', '<!-- c -->'],
    ['a frame', '<iframe>f</iframe>'],
  ])('leaves out %s', (_what, html) => {
    expect(read(`before ${html}<span>after</span>`)).toMatch(/^before\s+after$/);
  });

  it('is read though the element itself is hidden behind a dialog', () => {
    const root = document.createElement('div');
    root.setAttribute('aria-hidden', 'true');
    root.textContent = 'words';
    expect(readText(root).text).toBe('words');
  });

  it('has what is in buttons where that is asked for', () => {
    expect(read('<button>words</button>', { buttons: true })).toBe('words');
  });

  it('leaves out what it is told to', () => {
    expect(read('<p>a</p><p class="x">b<i>c</i></p><p>d</p>', { strip: ['.x', '.y'] })).toBe('a\n\nd');
    expect(read('<blockquote>a</blockquote><p>b</p>', { strip: ['blockquote:first-child'] })).toBe('b');
  });

  it('has a formula once', () => {
    const formula =
      '<span class="katex"><span class="katex-mathml"><math><mi>x</mi><annotation>x^2</annotation></math></span>' +
      '<span class="katex-html" aria-hidden="true">x²</span></span>';
    expect(read(`so ${formula} is`)).toBe('so x² is');
  });

  it('keeps space in code, and not in the furniture beside it', () => {
    const code =
      '<pre><div> python\n  <button>Copy</button> </div><code>def f():\n    return  1\n</code></pre>';
    expect(read(`<p>See:</p>${code}<p>Done.</p>`)).toBe('See:\n\npython\ndef f():\n    return  1\n\nDone.');
    expect(read('<pre>a\n  b</pre>')).toBe('a\n  b');
  });

  it('has the code of an editor, line by line, and not its line numbers', () => {
    const codeMirror =
      '<div class="cm-editor"><div class="cm-gutters" aria-hidden="true"><div>1</div></div><div class="cm-content">' +
      '<div class="cm-line">if a:</div><div class="cm-line"><br></div><div class="cm-line">  b()</div></div></div>';
    expect(read(`<p>Code:</p>${codeMirror}<p>End</p>`)).toBe('Code:\n\nif a:\n\n  b()\n\nEnd');
    expect(read(codeMirror, { marks: true })).toBe('```\nif a:\n\n  b()\n```');
    const monaco =
      '<pre><div class="margin" aria-hidden="true"><div>1</div></div><div class="view-lines" aria-hidden="true">' +
      '<div class="view-line">if a:</div><div class="view-line">  b()</div></div></pre>';
    expect(read(`<p>Code:</p>${monaco}`)).toBe('Code:\n\nif a:\n  b()');
    expect(read(monaco, { marks: true })).toBe('```\nif a:\n  b()\n```');
  });

  it('keeps lines as they were typed where the page shows them so', () => {
    const typed = 'one\ntwo   words\n\nfour';
    expect(read(`<div class="whitespace-pre-wrap">${typed}</div>`)).toBe('one\ntwo words\n\nfour');
    expect(read(`<div style="white-space: pre-wrap">${typed}</div>`)).toBe('one\ntwo words\n\nfour');
    expect(read(`<div>${typed}</div>`)).toBe('one two words four');
    const laidOut = `\n${' '.repeat(20)}one\n${' '.repeat(20)}two\n${' '.repeat(18)}`;
    expect(read(`<div class="whitespace-pre-wrap">${laidOut}</div>`)).toBe('one two');
    expect(read(`<p class="whitespace-pre-wrap">one</p>\n<p>two\nthree</p>`)).toBe('one\n\ntwo three');
  });

  it('has cells of a table side by side', () => {
    const table = '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(read(`x${table}y`)).toBe('x\n\na\tb\n1\t2\n\ny');
    expect(read(`x${table}y`, { marks: true })).toBe('x\n\na | b\n1 | 2\n\ny');
  });

  it('has cells side by side that hold blocks, or nothing', () => {
    const cell = (text: string) => `<td><div>${text}</div></td>`;
    const table = `<table><tr>${cell('a')}${cell('b')}</tr><tr>${cell('')}${cell('2')}</tr></table>`;
    expect(read(`x${table}y`)).toBe('x\n\na\tb\n2\n\ny');
    const open = `<table><tr>${cell('a')}${cell('')}</tr><tr>${cell('1')}${cell('2')}</tr></table>`;
    expect(read(`${open}<p>y</p>`)).toBe('a\n1\t2\n\ny');
  });
});

describe('the text with marks', () => {
  it.each([
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
    ['<ol start="5"><li>one</li><!-- x --><li>two</li></ol>', '5. one\n6. two'],
    ['<ul><li>one<ul><li>two</li></ul></li></ul>', '- one\n- two'],
    ['<ul><li><p>one</p></li></ul>', '- one'],
    ['<h3>Title</h3><p>text</p>', '## Title\n\ntext'],
    ['<blockquote><p>one</p><p>two</p></blockquote><p>three</p>', '> one\n\n> two\n\nthree'],
    ['<blockquote>one<br>two</blockquote>', '> one\n> two'],
    ['<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n\n> > b'],
    ['<pre><code>x = 1\n</code></pre><p>so</p>', '```\nx = 1\n```\n\nso'],
    ['<pre><div>head</div><pre><code>x</code></pre></pre>', '```\nhead\n\nx\n```'],
  ])('of %j is %j', (html, text) => {
    expect(read(html, { marks: true })).toBe(text);
  });
});

describe('a hostile element', () => {
  const grow = (depth: number, tag: string) => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let at = 0; at < depth; at++) inner = inner.appendChild(document.createElement(tag));
    inner.textContent = 'deep';
    return root;
  };

  it.each(['div', 'blockquote', 'li'])('of 5,000 nested %s is read', (tag) => {
    const { text, cut } = readText(grow(5000, tag), { marks: true });
    expect(text).toContain('deep');
    expect(text.length).toBeLessThan(100);
    expect(cut).toBe(false);
  });

  it('of ten million characters is cut, and says so', () => {
    const root = document.createElement('div');
    root.textContent = 'a'.repeat(10_000_000);
    const { text, cut } = readText(root);
    expect(text.length).toBe(MAX_READ_TEXT);
    expect(cut).toBe(true);
  });

  it('is never cut through a character', () => {
    const root = document.createElement('div');
    root.textContent = 'a' + '🦆'.repeat(MAX_READ_TEXT);
    expect(readText(root).text.isWellFormed()).toBe(true);
  });

  it('of too many nodes is cut, and says so', () => {
    const root = document.createElement('div');
    for (let group = 0; group < 300; group++) {
      const parent = root.appendChild(document.createElement('span'));
      for (let at = 0; at < 700; at++) parent.appendChild(document.createComment(''));
    }
    root.appendChild(document.createTextNode('late'));
    expect(readText(root)).toEqual({ text: '', cut: true });
  });

  it.each([
    ['a million spaces in code', `<pre>a${' '.repeat(1_000_000)}b</pre>`],
    ['a million empty lines', `<pre>a${'\n'.repeat(900_000)}b</pre>`],
    ['a million zero-width spaces', 'a' + '\u200b'.repeat(1_000_000)],
  ])('of %s is read at once', (_what, html) => {
    const before = performance.now();
    expect(read(html)).toMatch(/^a/);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('with half characters gives whole ones', () => {
    expect(read('a\ud83e b').isWellFormed()).toBe(true);
  });
});
