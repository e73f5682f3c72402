/** What a person may do with a message that has not been sealed yet. */
import * as v from 'valibot';
import type { StudyDatabase } from './database.ts';
import { TEXT_FIELDS } from './follow-log.ts';
import { mayChange, type Message } from './message.ts';

const HOLD_MS = 24 * 60 * 60_000;
const field = v.pipe(v.string(), v.maxLength(60));

export const EditSchema = v.variant('do', [
  v.strictObject({ do: v.literal('release') }),
  /** A day longer. */
  v.strictObject({ do: v.literal('hold') }),
  v.strictObject({ do: v.literal('never') }),
  v.strictObject({ do: v.literal('removeField'), field }),
  /** With this text in its place. `spans`: how many places were taken out or written over. */
  v.strictObject({
    do: v.literal('setText'),
    field,
    text: v.pipe(v.string(), v.maxLength(4_000)),
    spans: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)),
  }),
]);
export type Edit = v.InferOutput<typeof EditSchema>;

export type MessageKey = readonly [study: string, rid: string, rev: number];

/** False where it has gone, or can't be changed any more. */
export function editMessage(db: StudyDatabase, key: MessageKey, edit: Edit, now: Date): Promise<boolean> {
  return db.transaction('rw', db.messages, async () => {
    const message = await db.messages.get([...key]);
    if (!message || !mayChange(message)) return false;
    const changed = apply(message, edit, now);
    if (!changed) return false;
    await db.messages.put(changed);
    return true;
  });
}

function apply(message: Message, edit: Edit, now: Date): Message | null {
  const { data, removed } = message;
  switch (edit.do) {
    case 'release':
      return { ...message, state: 'queued', releaseAt: now.toISOString() };
    case 'hold':
      return { ...message, state: 'held', releaseAt: new Date(now.getTime() + HOLD_MS).toISOString() };
    case 'never':
      return { ...message, state: 'never', data: null };
    case 'removeField': {
      if (!data || !(edit.field in data)) return null;
      const rest = Object.fromEntries(Object.entries(data).filter(([name]) => name !== edit.field));
      return { ...message, data: rest, removed: { ...removed, fields: [...removed.fields, edit.field] } };
    }
    case 'setText': {
      if (!data || !TEXT_FIELDS.includes(edit.field) || typeof data[edit.field] !== 'string') return null;
      return {
        ...message,
        data: { ...data, [edit.field]: edit.text },
        removed: { ...removed, spans: removed.spans + edit.spans },
      };
    }
  }
}
