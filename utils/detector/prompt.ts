/**
 * A prompt → what it says about how to read the answer. Not a judgement of the prompt: a letter of rejection is full
 * of refusing words and is what was asked for; talk of other ways is no answer to how to get around a rule.
 */
import { compileForm } from './rules/compile.ts';
import { languageOf } from './language.ts';
import { normalise } from './normalise.ts';
import { sizeOf } from './segment.ts';
import { languagesFor } from './rules/loaded.ts';
import type { AskedForms } from './rules/rule.ts';

/** What is asked for stands at the beginning or at the end; between them is the story, or material. */
const HEAD = 1_000;
const TAIL = 600;

export interface Asked {
  /** For a text that itself refuses: a rejection, a translation of a refusal, a play in which someone says no. */
  refusingText: boolean;
  /** How to get around something or keep it from someone. */
  evasion: boolean;
  /** For something dangerous, hateful, criminal or sexual, or about it. */
  risky: boolean;
  /** About the assistant itself: that it has no feelings is then the answer. */
  aboutMachine: boolean;
  /** For a text to be made. */
  text: boolean;
  /** For a text in somebody's voice: a poem, a letter, a scene. */
  artefact: boolean;
  /** For more than one thing, of which one may be refused. */
  several: boolean;
}

/** A prompt that tells a story has at least this many letters, a Han character for two and a half. */
const STORY = 45;

type Asks = (name: keyof AskedForms) => boolean;

const NOTHING: Asked = {
  refusingText: false,
  evasion: false,
  risky: false,
  aboutMachine: false,
  text: false,
  artefact: false,
  several: false,
};

export function readPrompt(prompt: string): Asked {
  if (prompt === '') return NOTHING;
  const asked = prompt.length > HEAD + TAIL ? `${prompt.slice(0, HEAD)}\n${prompt.slice(-TAIL)}` : prompt;
  const { text } = normalise(asked);
  return languagesFor(languageOf(asked))
    .map(({ asked: forms }) => (forms === undefined ? NOTHING : readAs(forms, text)))
    .reduce(both, NOTHING);
}

function both(one: Asked, other: Asked): Asked {
  return {
    refusingText: one.refusingText || other.refusingText,
    evasion: one.evasion || other.evasion,
    risky: one.risky || other.risky,
    aboutMachine: one.aboutMachine || other.aboutMachine,
    text: one.text || other.text,
    artefact: one.artefact || other.artefact,
    several: one.several || other.several,
  };
}

function readAs(forms: AskedForms, text: string): Asked {
  const asks: Asks = (name) => {
    const form = forms[name];
    return form !== undefined && compileForm(form).test(text);
  };
  return {
    refusingText: asks('refusingText') || (asks('material') && asks('refusalGiven')),
    evasion: asksForEvasion(forms, asks, text),
    risky: asks('risky'),
    aboutMachine: asks('machine'),
    text: asks('text'),
    artefact: asks('artefact'),
    several: asks('several'),
  };
}

/** Either it says so, or it tells of a rule that is in the way and asks how, not for the permitted way. */
function asksForEvasion(forms: AskedForms, asks: Asks, text: string): boolean {
  if (asks('material')) return false;
  if (forms.how === undefined) return asks('evasion') && !asks('text');
  if (!asks('how') || !asks('person') || asks('permitted')) return false;
  if (sizeOf(text) < STORY) return asks('evasion') && !asks('text');
  return asks('evasion') || (asks('rule') && !asks('text'));
}
