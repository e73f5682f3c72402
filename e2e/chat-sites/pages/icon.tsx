/*
 * The few line icons of the pages' buttons. They are decoration: every button bears its name itself.
 */
const paths = {
  copy: 'M8 8h9v9H8zM5 13V4h9',
  retry: 'M16 6a7 7 0 1 0 1.5 6M16 3v4h-4',
  share: 'M11 13V3M7.5 6 11 3l3.5 3M5 11v7h12v-7',
  up: 'M11 17V5M6 10l5-5 5 5',
  stop: 'M7 7h8v8H7z',
  plus: 'M11 5v12M5 11h12',
  edit: 'M4 18h4L18 8l-4-4L4 14z',
  good: 'M4 10h3v8H4zM7 11l3-7c2 0 2.5 1 2 3l-.5 2H17l-1.5 8.5H7',
  bad: 'M4 4h3v8H4zM7 11l3 7c2 0 2.5-1 2-3l-.5-2H17l-1.5-8H7',
  down: 'M7 9l4 4 4-4',
  voice: 'M7 9v4M11 6v10M15 9v4',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" width="20" height="20" viewBox="0 0 22 22" aria-hidden="true">
    <path
      d={paths[name]}
      fill={name === 'stop' ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </svg>
);
