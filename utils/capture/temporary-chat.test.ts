import { describe, expect, it } from 'vitest';
import { chatgpt } from '../sites/chatgpt.ts';
import { claude } from '../sites/claude.ts';
import type { Site } from '../sites/site.ts';
import { followTemporaryChat } from './temporary-chat.ts';

const gpt = 'https://chatgpt.com';
const cl = 'https://claude.ai';
const one = '0a1b2c3d-0000-4000-8000-00000000000a';
const other = '0a1b2c3d-0000-4000-8000-00000000000b';

/** What happened → the addresses in turn, and whether each shows a temporary chat. */
const journeys: [string, Site, [string, boolean][]][] = [
  [
    'an ordinary chat',
    chatgpt,
    [
      [`${gpt}/`, false],
      [`${gpt}/c/${one}`, false],
    ],
  ],
  [
    'a temporary chat that keeps its address',
    chatgpt,
    [
      [`${gpt}/?temporary-chat=true`, true],
      [`${gpt}/?temporary-chat=true`, true],
    ],
  ],
  [
    'a temporary chat that gets an address, by way of a passing one',
    chatgpt,
    [
      [`${gpt}/?temporary-chat=true`, true],
      [`${gpt}/c/WEB:${one}`, true],
      [`${gpt}/c/${one}`, true],
      [`${gpt}/c/${one}?model=x`, true],
    ],
  ],
  [
    'a switch turned off again',
    chatgpt,
    [
      [`${gpt}/?temporary-chat=true`, true],
      [`${gpt}/`, false],
    ],
  ],
  ['a switch set to false', chatgpt, [[`${gpt}/?temporary-chat=false`, false]]],
  [
    'an incognito chat',
    claude,
    [
      [`${cl}/new?incognito`, true],
      [`${cl}/chat/${one}`, true],
    ],
  ],
  [
    'another conversation after it',
    claude,
    [
      [`${cl}/new?incognito`, true],
      [`${cl}/chat/${one}`, true],
      [`${cl}/chat/${other}`, false],
      [`${cl}/chat/${one}`, false],
    ],
  ],
  [
    'a new chat after it',
    claude,
    [
      [`${cl}/new?incognito`, true],
      [`${cl}/chat/${one}`, true],
      [`${cl}/new`, false],
    ],
  ],
  [
    'a temporary chat after an ordinary one',
    claude,
    [
      [`${cl}/chat/${one}`, false],
      [`${cl}/new?incognito`, true],
    ],
  ],
];

describe('a temporary chat', () => {
  it.each(journeys)('is told through %s', (_name, site, steps) => {
    const follow = followTemporaryChat(site);
    expect(steps.map(([address]) => [address, follow(address)])).toEqual(steps);
  });
});
