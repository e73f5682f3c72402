/** Whether a control to stop an answer is on the page: only a hint, since nobody has described it. */
import { isSeen } from './left-out.ts';

const WORDS =
  /\bstop\b|\bcancel\b|\babort\b|\binterrupt\b|停止|中止|终止|중지|정지|остановить|стоп|stopp|arrêter|detener|parar|interrompi|أوقف|إيقاف|रोक/iu;

/** Looks at the buttons around the place where one types, and in its own root. */
export function hasStopControl(composer: Element | null): boolean {
  if (!composer) return false;
  let frame: Element = composer;
  for (let depth = 0; depth < 4 && frame.parentElement?.matches(':not(body, main)'); depth++)
    frame = frame.parentElement;
  return [...frame.querySelectorAll('button, [role="button"]')].some(
    (button) => WORDS.test(wordsOf(button)) && isSeen(button),
  );
}

const wordsOf = (button: Element): string =>
  [
    button.getAttribute('aria-label'),
    button.getAttribute('title'),
    button.getAttribute('data-testid')?.replace(/[-_]/g, ' '),
    button.id.replace(/[-_]/g, ' '),
    (button.textContent ?? '').slice(0, 40),
  ].join(' ');
