import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../test/factories.ts';
import { write } from '../test/write.ts';
import { datapackage } from '../utils/export/datapackage.ts';
import { checksumProblems, descriptorProblems, type Files } from './validate-package.ts';

const packed = (): Files => unzipSync(write(datapackage, { records: [aRecord()] }));
const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

describe('the checksums of a package', () => {
  it('hold as it was written', () => {
    expect(checksumProblems(packed())).toEqual([]);
  });

  it.each<[string, (files: Files) => Files, string]>([
    [
      'a changed file',
      (files) => ({ ...files, 'data/refusals.csv': new Uint8Array(3) }),
      'data/refusals.csv: is not what its checksum says',
    ],
    [
      'a file that was put in',
      (files) => ({ ...files, 'more.csv': new Uint8Array() }),
      'more.csv: has no line in checksums.txt',
    ],
    [
      'a file that was taken out',
      (files) => without(files, 'README.md'),
      'README.md: is in checksums.txt and not in the package',
    ],
  ])('notice %s', (_what, change, problem) => {
    expect(checksumProblems(change(packed()))).toEqual([problem]);
  });
});

describe('the descriptor of a package', () => {
  const profile = {
    type: 'object',
    propertyOrder: 10,
    required: ['resources'],
    properties: { created: { type: 'string', format: 'date-time' } },
  };

  it('fits a profile, which may hold words of its own', () => {
    expect(descriptorProblems({ resources: [], created: '2026-11-23T10:20:30.000Z' }, profile)).toEqual([]);
  });

  it('is told by the place of each problem', () => {
    expect(descriptorProblems({ created: 'today' }, profile)).toEqual([
      "datapackage.json: must have required property 'resources'",
      'datapackage.json/created: must match format "date-time"',
    ]);
  });
});
