// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { useLive } from './use-live.ts';

afterEach(cleanup);

function openNotes() {
  const db = new Dexie(`notes-${Math.random()}`);
  db.version(1).stores({ notes: 'id' });
  return db;
}

function Count({ query }: { query: () => Promise<number> }) {
  const live = useLive(query, []);
  return <p>{live.state === 'ready' ? `count ${live.value}` : live.state}</p>;
}

describe('a live query', () => {
  it('follows what is written later', async () => {
    const db = openNotes();
    render(<Count query={() => db.table('notes').count()} />);
    expect(await screen.findByText('count 0')).toBeTruthy();
    await db.table('notes').add({ id: 1 });
    expect(await screen.findByText('count 1')).toBeTruthy();
  });

  it('reports a log that can’t be opened, which Dexie alone would keep to itself', async () => {
    const db = openNotes();
    db.close({ disableAutoOpen: true });
    render(<Count query={() => db.table('notes').count()} />);
    expect(await screen.findByText('failed')).toBeTruthy();
  });
});
