import { expect, test } from 'vitest';
import { browserIn } from './own-versions.ts';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145.0'],
  [
    'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Safari/537.36',
    'Chrome 145.0.0.0',
  ],
  ['Mozilla/5.0 AppleWebKit/537.36 Chrome/145.0.0.0 Safari/537.36 Edg/145.0.1.2', 'Edg 145.0.1.2'],
  ['Mozilla/5.0 AppleWebKit/537.36 HeadlessChrome/145.0.0.0 Safari/537.36', 'Chrome 145.0.0.0'],
  ['Lynx/2.9', 'another browser'],
])('%s is %s', (userAgent, named) => {
  expect(browserIn(userAgent)).toBe(named);
});
