import { expect, it } from 'vitest';
import { aStudy } from '../../test/study-factories.ts';
import { neededData } from './data-permissions.ts';

const { manifest } = await aStudy();
const { collect } = manifest;
const survey = [{ id: 'age', words: { en: 'How old are you?' }, options: ['young', 'old'] }];

it.each([
  ['labels and counts', manifest, ['websiteContent', 'browsingActivity', 'websiteActivity']],
  [
    'labels alone',
    { ...manifest, collect: { ...collect, counters: false } },
    ['websiteContent', 'browsingActivity'],
  ],
  [
    'excerpts',
    { ...manifest, collect: { ...collect, counters: false, text: 'excerpt' as const } },
    ['websiteContent', 'browsingActivity', 'personalCommunications'],
  ],
  [
    'questions about oneself',
    { ...manifest, survey },
    ['websiteContent', 'browsingActivity', 'websiteActivity', 'personallyIdentifyingInfo'],
  ],
])('a study that wants %s asks Firefox for just that', (_what, study, expected) => {
  expect(neededData(study)).toEqual(expected);
});
