/**
 * The rows in view → the first words of each, read from the log. One reading at a time, always of what is in
 * view by then, so that fast scrolling asks for little.
 */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { Fact } from '../../utils/report/fact.ts';
import { excerpt, type Piece } from '../excerpt.ts';
import { LastUsed } from './last-used.ts';

/** Of the answer's opening, and around its first evidence, in UTF-16 units. */
const GLANCE = 50;
const KEPT = 400;

/** Null where no text is kept, empty where nothing was left of the answer. */
export type Glance = readonly Piece[] | null;
export type LoadRecords = (ids: string[]) => Promise<RefusalRecord[]>;

/** Gives back undefined for what is not read yet. */
export function useGlances(view: readonly Fact[], loadRecords: LoadRecords) {
  const [kept] = useState(() => new LastUsed<Glance>(KEPT));
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const now = useRef({ view, loadRecords, reading: false, left: false });
  Object.assign(now.current, { view, loadRecords });

  const read = async () => {
    const missing = now.current.view.filter((fact) => !kept.has(keyOf(fact)));
    if (now.current.reading || now.current.left || missing.length === 0) return;
    now.current.reading = true;
    const records = await now.current.loadRecords(missing.map(({ id }) => id)).catch(() => null);
    now.current.reading = false;
    // What can't be read now is tried again when the view changes.
    if (records === null || now.current.left) return;
    const found = new Map(records.map((record) => [record.id, record]));
    for (const fact of missing) kept.set(keyOf(fact), glanceOf(found.get(fact.id)));
    redraw();
  };
  useEffect(() => void read());
  useEffect(() => () => void (now.current.left = true), []);
  return (fact: Fact): Glance | undefined => kept.get(keyOf(fact));
}

/** With the status, because a text may be dropped once it was answered. */
const keyOf = ({ id, status }: Fact) => `${status} ${id}`;

function glanceOf(record: RefusalRecord | undefined): Glance {
  const text = record?.text.answer ?? null;
  if (record === undefined || text === null) return null;
  return text === '' ? [] : excerpt(text, record.detection.evidence.slice(0, 1), GLANCE);
}
