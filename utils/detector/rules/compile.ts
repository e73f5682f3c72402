/**
 * Rules as data → rules that can be run. Every form is compiled once, when it is first needed.
 */
import type { Language, Rule } from './rule.ts';

export interface CompiledRule extends Rule {
  pattern: RegExp;
  exception: RegExp | null;
  needsSpeaker: boolean;
}

/** The rules of a language with their word groups filled in. */
export function compile(language: Language): CompiledRule[] {
  const filled = (form: string): string =>
    form.replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => {
      const words = language.words[name];
      if (words === undefined) throw new Error(`No word group {${name}}`);
      return `(?:${filled(words)})`;
    });
  return language.rules.map((rule) => ({
    ...rule,
    pattern: new RegExp(filled(rule.form)),
    needsSpeaker: rule.form.startsWith('{me}') && !hasAlternatives(rule.form),
    exception: rule.unless === undefined ? null : new RegExp(filled(rule.unless)),
  }));
}

/** Whether a form offers a choice outside all brackets, of which `{me}` begins only the first. */
function hasAlternatives(form: string): boolean {
  let depth = 0;
  for (const character of form) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}
