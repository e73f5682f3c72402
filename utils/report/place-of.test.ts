import { expect, it } from 'vitest';
import { aFact } from '../../test/report-factories.ts';
import { createPlaceOf } from './place-of.ts';

const placeOf = createPlaceOf([aFact({ site: 'new-chat', vendor: 'New', jurisdiction: 'KR' })], (site) =>
  site === 'chatgpt' ? { vendor: 'OpenAI', jurisdiction: 'US' } : null,
);

it.each([
  ['chatgpt', 'OpenAI', 'US', 'that is known'],
  ['new-chat', 'New', 'KR', 'that only a record tells of'],
  ['__proto__', 'unknown', 'unknown', 'that nobody knows'],
])('%s is run by %s under the law of %s: a site %s', (site, vendor, jurisdiction) => {
  expect(placeOf(site)).toEqual({ vendor, jurisdiction });
});
