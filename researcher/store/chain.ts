/** A participant's messages → what is missing between them, and where they part. */
import type { Message } from './line.ts';
import type { Opened } from './opened-store.ts';

export function chainOf(messages: readonly Message[]): Opened['chain'] {
  const bySeq = new Map<number, Message[]>();
  for (const message of messages) bySeq.set(message.seq, [...(bySeq.get(message.seq) ?? []), message]);
  const last = Math.max(-1, ...bySeq.keys());
  const missing: number[] = [];
  const forked: number[] = [];
  for (let seq = 0; seq <= last; seq++) {
    const here = bySeq.get(seq) ?? [];
    const before = bySeq.get(seq - 1) ?? [];
    if (here.length === 0) missing.push(seq);
    else if (here.length > 1 || !here.every((one) => follows(one, before))) forked.push(seq);
  }
  return { missing, forked };
}

function follows({ seq, previous }: Message, before: readonly Message[]): boolean {
  if (seq === 0) return previous === null;
  return before.length === 0 || before.some(({ hash }) => hash === previous);
}
