/** What on a page nobody described can be no part of a conversation. */

/** Around messages. */
const OUTSIDE = [
  'script, style, template, noscript, svg, iframe, audio, video, canvas, object, head',
  'nav, aside, [role="navigation"], [role="complementary"], [role="search"]',
  'textarea, input, select, [contenteditable]:not([contenteditable="false"])',
  '[hidden], [inert], [aria-hidden="true"]',
].join(', ');

/** In them: what is only pressed, and reasoning that is shown before an answer. */
export const IN_MESSAGES: readonly string[] = [
  'button, [role="button"], [role="toolbar"], [role="menu"], [role="tooltip"], a[download]',
  'details, [class*="thinking" i], [class*="reasoning" i], [class*="thought" i], think, thinking',
  '[role="alert"], [class*="error-message" i], [class*="error_message" i]',
  'time, [class*="timestamp" i]',
];

const LEFT_OUT = [OUTSIDE, ...IN_MESSAGES].join(', ');

/** Whether words in this element are not of the conversation. */
export const isOutside = (element: Element): boolean => element.matches(OUTSIDE);

/** Whether they are no part of an answer either. */
export const isLeftOut = (element: Element): boolean => element.matches(LEFT_OUT);

/** Whether a person can see it: not one pixel wide for those who listen. */
export function isSeen(element: Element): boolean {
  if (
    element.checkVisibility &&
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  )
    return false;
  const { width, height } = element.getBoundingClientRect();
  return (width === 0 && height === 0) || (width > 1 && height > 1);
}
