/* React comes without types; the pages are checked as Preact's. */
declare module 'react' {
  export { useState, useRef } from 'preact/hooks';
}
declare module 'react-dom/client' {
  import type { ComponentChild } from 'preact';
  export function createRoot(element: HTMLElement): { render(child: ComponentChild): void };
}
