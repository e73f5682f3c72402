/** Each page is `pages/<name>` and is served under its name. */
export const hostNames = [
  'deep-chat',
  'react-chatbotify',
  'vue-advanced-chat',
  'chatscope',
  'plain',
  'renaming',
] as const;

export type HostName = (typeof hostNames)[number];
