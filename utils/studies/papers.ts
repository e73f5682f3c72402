/** What somebody may keep of a study: the text they agreed to, what they said, and every receipt. No token is in it. */
import type { Message } from './message.ts';
import type { Participation } from './participation.ts';

export function consentAndReceipts(participation: Participation, messages: readonly Message[]): string {
  const { study, pid, manifest, manifestHash, consent, leaving, standing } = participation;
  const sent = messages.map(({ rid, rev, kind, day, state, data, removed, receipt, problem }) => ({
    ...{ rid, rev, kind, day, state, removed, receipt, problem },
    ...(data && { data }),
  }));
  return `${JSON.stringify({ study, participant: pid, manifestHash, manifest, consent, leaving, standing, messages: sent }, null, 2)}\n`;
}
