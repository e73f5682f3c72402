// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { LogFailure } from './log-failure.tsx';

afterEach(cleanup);

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('a log that can’t be opened', () => {
  it.each<[string, unknown, string]>([
    ['was written by a newer version', named('VersionError'), 'by a newer version'],
    [
      'was, though the error is wrapped',
      named('DatabaseClosedError', named('VersionError')),
      'by a newer version',
    ],
    ['is broken in another way', named('UnknownError'), 'can’t be opened'],
    ['failed with nothing to go by', undefined, 'can’t be opened'],
  ])('%s', (_name, error, expected) => {
    expect(renderInWords(<LogFailure error={error} />).container.textContent).toContain(expected);
  });
});
