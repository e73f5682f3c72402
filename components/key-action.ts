/**
 * What a key press means, given where the focus is. A key that writes (a note, an input method) or that a
 * control already has a use for is never taken from it.
 */

/** `choice`: an option of the form. `writing`: a field that takes text or has keys of its own. */
export type Place = 'page' | 'choice' | 'button' | 'note' | 'writing';

export interface Press {
  key: string;
  /** Ctrl or Cmd. */
  command: boolean;
  alt: boolean;
  /** Held down, or part of an input method's composition. */
  passing: boolean;
  place: Place;
}

export type KeyAction =
  { do: 'choose'; index: number } | { do: 'save' | 'dismiss' | 'skip' | 'undo' | 'leave' };

/** Letters that act, lower case; shown on their buttons. */
export const LETTERS = { dismiss: 'n', skip: 's', undo: 'u' } as const;

export function keyAction({ key, command, alt, passing, place }: Press): KeyAction | null {
  if (passing || alt || place === 'writing') return null;
  if (key === 'Escape') return place === 'page' ? null : { do: 'leave' };
  if (key === 'Enter') return place === 'button' || (place === 'note' && !command) ? null : { do: 'save' };
  if (command || place === 'note') return null;
  if (/^[1-9]$/.test(key)) return { do: 'choose', index: Number(key) - 1 };
  const named = Object.entries(LETTERS).find(([, letter]) => letter === key.toLowerCase());
  return named ? { do: named[0] as keyof typeof LETTERS } : null;
}

/** Where the focus is, seen from the form that listens (null where there is none). */
export function placeOf(target: EventTarget | null, form: HTMLElement | null): Place {
  if (!(target instanceof HTMLElement) || target === document.body) return 'page';
  if (target instanceof HTMLTextAreaElement) return form?.contains(target) ? 'note' : 'writing';
  if (target instanceof HTMLInputElement) {
    return target.type === 'radio' && form?.contains(target) ? 'choice' : 'writing';
  }
  const apart = target.closest('dialog, select, [role=grid]');
  if (apart && !apart.contains(form)) return 'writing';
  return target.closest('button, a, summary') ? 'button' : 'page';
}

/** The action a keyboard event asks for. */
export function actionOf(event: KeyboardEvent, form: HTMLElement | null): KeyAction | null {
  return keyAction({
    key: event.key,
    command: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    passing: event.repeat || event.isComposing,
    place: placeOf(event.target, form),
  });
}
