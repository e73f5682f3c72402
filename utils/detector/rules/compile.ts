/**
 * Rules as data → rules that can be run. A form that continues a stem is only tried where the stem ends, so the
 * costly beginning ("I really cannot") is compiled and searched once for all that begin with it.
 */
import { foldForm } from '../fold.ts';
import type { Language, Rule } from './rule.ts';

export interface CompiledStem {
  name: string;
  after: string | null;
  pattern: RegExp;
}

export interface CompiledRule extends Rule {
  /** What a hit of it says. */
  means: Pick<Rule, 'id' | 'act' | 'weight' | 'reason' | 'danger'>;
  pattern: RegExp;
  exception: RegExp | null;
}

export interface CompiledLanguage {
  stems: CompiledStem[];
  rules: CompiledRule[];
}

const forms = new Map<string, RegExp>();

/** A form without word groups as it is run to count its places, made at its first use. */
export function compileForm(form: string): RegExp {
  const known = forms.get(form) ?? new RegExp(plainForm(form), 'gm');
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
  return {
    stems: Object.entries(language.stems).map(([name, { form, after = null }]) => ({
      name,
      after,
      pattern: new RegExp(filled(form), after === null ? 'gm' : 'ym'),
    })),
    rules: language.rules.map((rule) => ({
      ...rule,
      means: { id: rule.id, act: rule.act, weight: rule.weight, reason: rule.reason, danger: rule.danger },
      pattern: new RegExp(filled(rule.form), rule.after === undefined ? 'gm' : 'ym'),
      exception: rule.unless === undefined ? null : new RegExp(filled(rule.unless)),
    })),
  };
}
