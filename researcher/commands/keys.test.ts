import { describe, expect, it } from 'vitest';
import { aResearcher, PASSPHRASE } from '../../test/a-running-study.ts';

const nobody = { fetch: () => Promise.reject(new Error('Nothing is sent.')) };
/** One passphrase after the other, as typed. */
const typed = (...passphrases: string[]) => {
  let at = 0;
  return () => passphrases[at++] ?? '';
};
const [A, B] = [PASSPHRASE, 'another four words'];

describe('new keys', () => {
  it('are one that signs and two that open, each proved to open', async () => {
    const researcher = aResearcher({ collector: nobody });
    const { code, said } = await researcher.run('keys', '--recipients', 'pi,escrow');
    expect(code).toBe(0);
    expect(await researcher.folder.list('keys')).toEqual([
      'drill.json',
      'escrow.json',
      'pi.json',
      'signing.json',
    ]);
    for (const name of ['escrow', 'pi'])
      expect(said).toContain(`Drill: "${name}" opens what is sealed to it.`);
    for (const name of await researcher.folder.list('keys'))
      expect(await researcher.folder.read(`keys/${name}`)).not.toContain('"d"');
  });

  it('may have a passphrase each', async () => {
    const researcher = aResearcher({ collector: nobody, passphrase: typed(A, B, A, B, A) });
    expect(await researcher.run('keys')).toMatchObject({ code: 0 });
  });

  it.each<[string, string[], string]>([
    ['the first key is lost to a forgotten passphrase', [A, A, B, B], 'does not open the key "first"'],
    ['the second is', [A, A, B, A, A], 'does not open the key "second"'],
    ['both are', [A, A, A, B, B], 'does not open the key "first"'],
    ['nobody types', [A, A, A, ''], 'is missing'],
  ])('of which %s are caught by the drill', async (_how, passphrases, sentence) => {
    const researcher = aResearcher({ collector: nobody, passphrase: typed(...passphrases) });
    expect(await researcher.run('keys')).toMatchObject({ code: 1, said: expect.stringContaining(sentence) });
    expect(await researcher.folder.read('keys/drill.json')).toBeNull();
  });

  it.each<[string, string[], string]>([
    ['a single one that opens', ['--recipients', 'pi'], '2 to 4 different keys'],
    ['the same twice', ['--recipients', 'pi,pi'], '2 to 4 different keys'],
    ['a name that leads elsewhere', ['--recipients', '../pi,escrow'], 'small letters'],
    ['an option nobody knows', ['--key', 'pi'], 'Unknown option'],
  ])('are not made with %s', async (_how, words, sentence) => {
    const researcher = aResearcher({ collector: nobody });
    expect(await researcher.run('keys', ...words)).toMatchObject({
      code: 1,
      said: expect.stringContaining(sentence),
    });
    expect(await researcher.folder.list('keys')).toEqual([]);
  });

  it('are not made with a short passphrase', async () => {
    const researcher = aResearcher({ collector: nobody, passphrase: () => 'short' });
    expect(await researcher.run('keys')).toMatchObject({
      code: 1,
      said: expect.stringContaining('at least 12'),
    });
  });

  it('never replace those that are there', async () => {
    const researcher = aResearcher({ collector: nobody });
    await researcher.run('keys');
    const before = await researcher.folder.read('keys/first.json');
    expect(await researcher.run('keys')).toMatchObject({
      code: 1,
      said: expect.stringContaining('There are keys already'),
    });
    expect(await researcher.run('keys', '--drill')).toMatchObject({ code: 0 });
    expect(await researcher.folder.read('keys/first.json')).toBe(before);
  });
});
