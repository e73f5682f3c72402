import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aRecord, anAnswer } from '../../test/factories.ts';
import { LogDatabase } from './database.ts';
import { createTextSearch, type TextSearch } from './text-search.ts';

let db: LogDatabase;
let search: TextSearch;

const withText = (id: string, answer: string) =>
  aRecord({ id, turnKey: `turn-${id}`, text: { ...aRecord().text, answer } });

beforeEach(async () => {
  db = new LogDatabase('searched');
  await db.records.bulkAdd([withText('1', 'about pigeons'), withText('2', 'about washing')]);
  search = createTextSearch(db);
});

afterEach(async () => {
  search.stop();
  await db.delete();
});

describe('searching the texts of the log', () => {
  it('finds what was there, and says how far it has read', async () => {
    const progress = vi.fn();
    await search.start(progress);
    expect(search.find('pigeons')).toEqual(['1']);
    expect(progress).toHaveBeenCalledWith(2, 2);
  });

  it('looks through the question, the note, the model and what was shown before', async () => {
    await db.records.put(
      aRecord({
        id: '3',
        turnKey: 'turn-3',
        model: 'kestrel-4',
        status: 'classified',
        answer: anAnswer({ note: 'my remark' }),
        text: { ...aRecord().text, prompt: 'the question', before: 'gone words' },
      }),
    );
    await search.start(() => {});
    for (const query of ['kestrel', 'remark', 'question', 'gone']) expect(search.find(query)).toEqual(['3']);
  });

  it.each([
    ['added', () => db.records.add(withText('3', 'more pigeons')), ['1', '3']],
    ['changed', () => db.records.put(withText('2', 'pigeons after all')), ['1', '2']],
    ['deleted', () => db.records.delete('1'), []],
    ['emptied', () => db.records.clear(), []],
  ])('follows a record that is %s', async (_, change, ids) => {
    await search.start(() => {});
    await change();
    await vi.waitFor(() => expect(search.find('pigeons')).toEqual(ids));
  });
});
