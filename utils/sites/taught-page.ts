/**
 * How a page is read that a person has shown: a short JSON that can be edited, taken along and brought in, and is checked
 * like anything from outside. A selector in it can find the wrong words, never run.
 */
import * as v from 'valibot';
import type { Site } from './site.ts';
import { unknownSite } from './unknown-site.ts';

/** Largest file that is looked at, in UTF-16 units. */
export const MAX_TAUGHT_FILE = 100_000;
const DAY = '2026-11-24';

/** Plain compound selectors only, at most one `:has` deep: a deeper one may take minutes on a big page. */
const isShort = (css: string) => !/:has\([^)]*:has/.test(css) && !/[{};@\\]{2}|\/\*/.test(css);
const selector = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300), v.check(isShort));
const selectors = (most: number) => v.pipe(v.array(selector), v.maxLength(most));

export const TaughtPageSchema = v.strictObject({
  taughtPage: v.literal(1),
  /** `https://chat.example:8080`, and nothing behind it. */
  origin: v.pipe(v.string(), v.maxLength(300), v.check(isOrigin)),
  /** Hosts of open shadow roots to step into, outermost first. */
  within: selectors(5),
  /** As in a generation of a site: one element a turn, of either role. */
  turn: selector,
  user: selector,
  answer: selector,
  userText: selector,
  answerText: selector,
  strip: selectors(20),
});
export type TaughtPage = v.InferOutput<typeof TaughtPageSchema>;

/** Why a text is no such page: `field` names what is wrong in it, where it is one thing. */
export type TaughtProblem = {
  problem: 'too_big' | 'not_json' | 'newer' | 'not_a_page' | 'wrong_field';
  field: string | null;
};

/** `isSelector`: whether the browser takes it. */
export function parseTaughtPage(
  text: string,
  isSelector: (css: string) => boolean,
): { page: TaughtPage } | TaughtProblem {
  if (text.length > MAX_TAUGHT_FILE) return { problem: 'too_big', field: null };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not_json', field: null };
  }
  return checkTaughtPage(value, isSelector);
}

export function checkTaughtPage(
  value: unknown,
  isSelector: (css: string) => boolean,
): { page: TaughtPage } | TaughtProblem {
  const version = (value as { taughtPage?: unknown } | null)?.taughtPage;
  if (typeof version === 'number' && version > 1) return { problem: 'newer', field: null };
  if (version !== 1) return { problem: 'not_a_page', field: null };
  const checked = v.safeParse(TaughtPageSchema, value);
  if (!checked.success)
    return { problem: 'wrong_field', field: String(checked.issues[0].path?.[0]?.key ?? '') };
  const page = checked.output;
  const wrong = Object.entries(page).find(
    ([field, css]) =>
      field !== 'origin' && [css].flat().some((one) => typeof one === 'string' && !isSelector(one)),
  );
  return wrong ? { problem: 'wrong_field', field: wrong[0] } : { page };
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}

/** The page's own site: the one known by its host with what was shown in place of its description, else one of its own. */
export function taughtSite(page: TaughtPage, known: Site | null): Site | null {
  const site = known ?? unknownSite(page.origin);
  const one = (css: string) => [{ css, seen: DAY }];
  return (
    site && {
      ...site,
      within: page.within,
      generations: [
        {
          id: 'taught',
          turn: one(page.turn),
          user: page.user,
          assistant: page.answer,
          userText: one(page.userText),
          answerText: one(page.answerText),
          strip: page.strip,
          key: [],
          order: [],
          streaming: [],
          done: [],
          model: [],
          virtual: false,
          traces: one(page.turn),
        },
      ],
    }
  );
}
