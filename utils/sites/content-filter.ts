/**
 * Words by which a front end that people host themselves tells that a model's provider, or its own moderation, has
 * blocked a question or an answer; every other word in the same box is of some other error. Providers answer in
 * English whatever the language of the page; the front ends' own sentences are translated.
 */
import type { Pattern } from './site.ts';

export const CONTENT_FILTER: readonly Pattern[] = [
  'content[\\s_-]*(?:filter|polic|moderation|management policy|safety)',
  'moderation (?:system|filter|service)|flagged (?:by|as|for)',
  'responsible[\\s_-]?ai',
  'safety (?:system|filter|setting|reason|polic)|finish_?reason\\W+safety',
  '(?:usage|acceptable use) polic',
  'prohibited[\\s_-]content|inappropriate content|data_?inspection_?failed',
  'community guidelines',
  '(?:refused|declined) (?:to|your|this)',
  '内容(?:过滤|審查|审查|审核|安全|政策)|敏感(?:词|内容|信息)|违规|不当内容',
];
