import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { aDailyCount } from '../../../test/factories.ts';
import { aFact, aMaterial, wordsIn } from '../../../test/report-factories.ts';
import type { Figure } from '../figures/figure.ts';
import { outcomes } from '../figures/outcomes.ts';
import { rateByModel } from '../figures/rate-by-model.ts';
import { rateOverTime } from '../figures/rate-over-time.ts';
import { figures } from '../figures/registry.ts';
import { wrongAndWhose } from '../figures/wrong-and-whose.ts';
import type { Person } from '../material.ts';
import { draw } from './draw.ts';
import { standaloneSvg } from './standalone-svg.ts';

const document = new Window().document as unknown as Document;
const words = wordsIn('en');

const drawn = (figure: Figure, people: Partial<Person>[], width = 600) =>
  draw(figure, figure.build(aMaterial(people)), { document, words, width });

const marks = (svg: SVGSVGElement | null, css: string) => [...(svg?.querySelectorAll(css) ?? [])];
/** What can be read, without what only a pointer shows. */
const texts = (svg: SVGSVGElement | null) =>
  marks(svg, 'text').map((text) => {
    const seen = [...text.childNodes].filter(({ nodeName }) => nodeName.toLowerCase() !== 'title');
    return seen.map(({ textContent }) => textContent).join('');
  });

const days = (count: number) =>
  Array.from({ length: count }, (_, at) => `2026-11-${String(at + 1).padStart(2, '0')}`);
const rule = { rule: 'yes', authorityGroup: 'work', authority: 'workplace', weighed: 'no' } as const;
const everything: Partial<Person>[] = [
  {
    counts: days(20).map((day) => aDailyCount({ day, helps: 20, deflects: 3, unsure: 1 })),
    facts: [
      ...Array.from({ length: 12 }, () => aFact({ given: 'policy', answer: { ...rule, family: 'control' } })),
      aFact({ answer: { ...rule, authority: null, family: 'content_defeat' } }),
      aFact({ answer: { rule: 'no', reason: 'safety' } }),
    ],
  },
];

describe.each(figures.map((figure) => [figure.id, figure] as const))('the drawing of %s', (_, figure) => {
  test.each([260, 360, 720])('at %i pixels is named, summed up, and styled by classes alone', (width) => {
    const svg = drawn(figure, everything, width);
    expect(svg?.getAttribute('width')).toBe(String(width));
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-label')).toBe(words.title(figure));
    const summary = svg?.querySelector('desc');
    expect(summary?.id).toBe(svg?.getAttribute('aria-describedby'));
    expect(summary?.textContent).toContain(words.title(figure));
    expect(marks(svg, 'style, [style], script, animate')).toEqual([]);
  });

  it.each(['en', 'zh-CN'] as const)('has no key for a word in %s', (language) => {
    const svg = draw(figure, figure.build(aMaterial(everything)), {
      document,
      words: wordsIn(language),
      width: 400,
    });
    expect(svg?.textContent).not.toMatch(/\b(figure|rate|label|dimension|outcome|authority)\.\w/);
  });

  it('is not made where there is nothing', () => {
    expect(drawn(figure, [{}])).toBeNull();
  });
});

describe('rates over time', () => {
  const counts = [
    aDailyCount({ day: '2026-11-20', helps: 18, deflects: 2 }),
    aDailyCount({ day: '2026-11-21', helps: 4, deflects: 3 }),
    aDailyCount({ day: '2026-11-23', helps: 27, deflects: 3 }),
  ];
  const svg = drawn(rateOverTime, [{ counts }]);

  it('have a point with an interval from ten answers on, and below them a hollow mark with its counts', () => {
    expect(marks(svg, '.figure-share circle')).toHaveLength(2);
    expect(marks(svg, '.figure-interval line')).toHaveLength(2);
    expect(marks(svg, '.figure-few circle')).toHaveLength(1);
    expect(texts(svg)).toEqual(expect.arrayContaining(['2 of 20', '3 of 7', '3 of 30']));
    expect(marks(svg, '.figure-few title')[0]?.textContent).not.toContain('%');
  });

  it('keep the place of a day on which nothing was counted, and draw no line across it', () => {
    expect(texts(svg)).toContain('Nov 22');
    expect(marks(svg, '.figure-line path')[0]?.getAttribute('d')).not.toContain('L');
  });

  it('name fewer days where there is little room', () => {
    const many = [{ counts: days(28).map((day) => aDailyCount({ day, helps: 90, deflects: 9 })) }];
    const named = (width: number) =>
      texts(drawn(rateOverTime, many, width)).filter((text) => text?.startsWith('Nov'));
    expect(named(260).length).toBeLessThan(named(700).length);
    expect(named(260).at(-1)).toBe('Nov 28');
  });

  it('have no axis where nothing has a rate', () => {
    const few = drawn(rateOverTime, [{ counts: [aDailyCount({ helps: 6, deflects: 1 })] }]);
    expect(texts(few).join(' ')).not.toContain('%');
    expect(texts(few)).toContain('1 of 7');
  });
});

describe('rates by row', () => {
  const models = (count: number) => ({
    counts: Array.from({ length: count }, (_, at) =>
      aDailyCount({ model: `model-${at}`, helps: 50 + at, deflects: 5 }),
    ),
  });

  it('show twenty, and say how many more there are', () => {
    const svg = drawn(rateByModel, [models(32)]);
    expect(marks(svg, '.figure-share circle')).toHaveLength(20);
    expect(texts(svg)).toContain('and 12 more: see the table');
  });

  it('keep the whole of a name that was shortened', () => {
    const model = 'a-model-with-a-name-that-nobody-would-ever-say-aloud-nor-write-twice';
    const svg = drawn(rateByModel, [{ counts: [aDailyCount({ model, helps: 50 })] }], 260);
    expect(marks(svg, '.figure-name title')[0]?.textContent).toBe(model);
    expect(marks(svg, '.figure-name text')[0]?.textContent).toContain('…');
  });
});

describe('what comes from few people', () => {
  it('is withheld in words, without a mark', () => {
    const people = Array.from({ length: 12 }, (_, at) => ({
      counts: [aDailyCount({ helps: 20, hard_refusal: 4, taken_back: at < 2 ? 3 : 0 })],
    }));
    const svg = drawn(outcomes, people);
    expect(texts(svg)).toContain('withheld');
    expect(texts(svg)).not.toContain('6 (2.1%)');
  });

  it('is hatched in a table of cells', () => {
    const people = Array.from({ length: 14 }, (_, at) => ({
      facts: [
        ...Array.from({ length: 2 }, () => aFact({ answer: { ...rule, family: 'control' } })),
        ...(at < 3 ? [aFact({ answer: { ...rule, family: 'content_defeat' } })] : []),
      ],
    }));
    const data = wrongAndWhose.build(aMaterial(people));
    if (data.shape !== 'matrix') throw new Error('no matrix');
    const hidden = data.cells.flat().filter((count) => count === null).length;
    expect(hidden).toBeGreaterThan(0);
    const svg = draw(wrongAndWhose, { ...data, cells: [[28, null]] }, { document, words, width: 400 });
    expect(marks(svg, '.figure-withheld rect')).toHaveLength(1);
    expect(marks(svg, 'pattern')).toHaveLength(1);
  });
});

describe('a drawing as a file', () => {
  it('is well-formed XML that carries its title, its note and its styles, whatever a model is called', () => {
    const model = '"><script>alert(1)</script>\u0000&nbsp;<![CDATA[';
    const svg = drawn(rateByModel, [{ counts: [aDailyCount({ model, helps: 50 })] }]);
    if (!svg) throw new Error('nothing drawn');
    const file = standaloneSvg(svg, { title: 'Title & more', note: 'A note', css: '.a > .b { fill: red; }' });
    expect(file).toContain('Title &amp; more');
    for (const forbidden of ['<script', '\u0000', '<![CDATA']) expect(file).not.toContain(forbidden);
    const parsed = new new Window().DOMParser().parseFromString(file, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.textContent).toContain('A note');
  });
});
