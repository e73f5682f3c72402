export const siteMatches = ['https://chatgpt.com/*', 'https://chat.openai.com/*', 'https://claude.ai/*'];
