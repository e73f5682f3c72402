/**
 * Match patterns of the sites that come with the extension, for the manifest and the content script. Written out, so that
 * a page's script carries no site's description.
 */
export const installMatches: string[] = [
  'https://chatgpt.com/*',
  'https://chat.openai.com/*',
  'https://claude.ai/*',
];
