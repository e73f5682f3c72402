/**
 * Rules as data → rules that can be run. A form that continues a stem is only tried where the stem ends, so the
 * costly beginning ("I really cannot") is compiled and searched once for all that begin with it.
 */
import { foldForm } from '../fold.ts';
import { type Places, placesFor } from '../places.ts';
import type { Language, Meaning, Rule } from './rule.ts';

export interface CompiledStem {
  name: string;
  after: string | null;
  /** Null for a stem that continues no other: its place in `places` finds it. */
  pattern: RegExp | null;
  place: number;
}

export interface CompiledRule extends Rule {
  /** What a hit of it says. */
  means: Meaning;
  /** Sticky, behind a stem; null for a form that stands alone: its place in `places` finds it. */
  pattern: RegExp | null;
  place: number;
  exception: RegExp | null;
}

export interface CompiledLanguage {
  /** The stems and forms that continue nothing. */
  places: Places;
  stems: CompiledStem[];
  rules: CompiledRule[];
}

const forms = new Map<string, RegExp>();

/** A form without word groups as it is run on a prompt, made at its first use. */
export function compileForm(form: string): RegExp {
  const known = forms.get(form) ?? new RegExp(plainForm(form), 'm');
  forms.set(form, known);
  return known;
}

/** A form in plain characters; what is excluded never reaches beyond its line. */
const plainForm = (form: string) => foldForm(form).replaceAll('[^', '[^\\n');

/** The stems and rules of a language with their word groups filled in. A form never reaches beyond its line. */
export function compile(language: Language): CompiledLanguage {
  const filled = (form: string): string =>
    plainForm(form).replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => {
      const words = language.words[name];
      if (words === undefined) throw new Error(`No word group {${name}}`);
      return `(?:${filled(words)})`;
    });
  const alone: string[] = [];
  const placed = (form: string, continues: boolean) => ({
    pattern: continues ? new RegExp(filled(form), 'my') : null,
    place: continues ? -1 : alone.push(filled(form)) - 1,
  });
  const stems = Object.entries(language.stems).map(([name, { form, after = null }]) => ({
    name,
    after,
    ...placed(form, after !== null),
  }));
  const rules = language.rules.map((rule) => ({
    ...rule,
    means: { id: rule.id, act: rule.act, weight: rule.weight, reason: rule.reason, danger: rule.danger },
    ...placed(rule.form, rule.after !== undefined),
    exception: rule.unless === undefined ? null : new RegExp(filled(rule.unless)),
  }));
  return { stems, rules, places: placesFor(alone) };
}

/** Every pattern that reading a text may run. */
export function patternsOf({ places, stems, rules }: CompiledLanguage): RegExp[] {
  const others = [...stems, ...rules].map(({ pattern }) => pattern);
  return [...places.patterns, ...others, ...rules.map(({ exception }) => exception)].filter(
    (one) => one !== null,
  );
}
