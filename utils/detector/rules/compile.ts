/**
 * Rules as data → rules that can be run. A form that continues a stem is only tried where the stem ends, so the
 * costly beginning ("I really cannot") is compiled and searched once for all that begin with it.
 */
import { simplify } from '../han.ts';
import type { Language, Rule } from './rule.ts';

export interface CompiledStem {
  name: string;
  after: string | null;
  pattern: RegExp;
}

export interface CompiledRule extends Rule {
  pattern: RegExp;
  exception: RegExp | null;
}

export interface CompiledLanguage {
  stems: CompiledStem[];
  rules: CompiledRule[];
}

/** The stems and rules of a language with their word groups filled in. */
export function compile(language: Language): CompiledLanguage {
  const filled = (form: string): string =>
    // Plain text has simplified characters only, Japanese too.
    form.replace(/[\u4e00-\u9fff]/g, simplify).replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => {
      const words = language.words[name];
      if (words === undefined) throw new Error(`No word group {${name}}`);
      return `(?:${filled(words)})`;
    });
  return {
    stems: Object.entries(language.stems).map(([name, { form, after = null }]) => ({
      name,
      after,
      pattern: new RegExp(filled(form), after === null ? 'g' : 'y'),
    })),
    rules: language.rules.map((rule) => ({
      ...rule,
      pattern: new RegExp(filled(rule.form), rule.after === undefined ? '' : 'y'),
      exception: rule.unless === undefined ? null : new RegExp(filled(rule.unless)),
    })),
  };
}
