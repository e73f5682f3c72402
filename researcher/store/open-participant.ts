/** The raw lines of one participant → their messages, checked against all that can be checked; and what was set aside. */
import * as v from 'valibot';
import { hashOfText } from '../../protocol/canonical.ts';
import { EnvelopeSchema, openEnvelope, type OpenProblem } from '../../protocol/envelope.ts';
import type { ConsentData } from '../../protocol/message-data.ts';
import type { Manifest } from '../../protocol/manifest.ts';
import type { PrivateRecipient } from '../../protocol/seal.ts';
import { chainOf } from './chain.ts';
import { problemWithData } from './check-data.ts';
import { tryJson, type Message, type RawLine } from './line.ts';
import type { Opened, SetAside } from './opened-store.ts';

export interface Openers {
  study: string;
  key: PrivateRecipient;
  /** Every published version, by its hash. */
  manifests: ReadonlyMap<string, Manifest>;
}

const PROBLEMS: Record<OpenProblem, string> = {
  not_ours: 'it is sealed for another key than ours',
  tampered: 'it, or the envelope around it, was altered after it was sealed',
  invalid: 'what is in it is not formed like a message',
  bad_signature: 'it is not signed by the participant: somebody else may have put it there',
};

type Checked = { ok: true; message: Message } | { ok: false; why: string };

export async function openParticipant(
  pid: string,
  lines: readonly RawLine[],
  openers: Openers,
): Promise<Pick<Opened, 'messages' | 'chain'> & { setAside: SetAside[] }> {
  const setAside: SetAside[] = [];
  const opened: Message[] = [];
  // The key that came first is theirs; another one later is somebody else's.
  const signKey = lines[0]?.signKey;
  for (const line of lines) {
    const checked =
      line.signKey === signKey
        ? await open(pid, line, openers)
        : { ok: false as const, why: 'the collector names another signing key for them than before' };
    if (checked.ok) opened.push(checked.message);
    else
      setAside.push({
        hash: line.hash,
        day: line.type === 'report' ? line.day : line.message.received,
        why: checked.why,
      });
  }
  const messages: Message[] = [];
  let agreed: ConsentData | null = null;
  for (const message of inOrder(opened)) {
    const why = problemWith(message, messages, { openers, agreed });
    if (why !== null) setAside.push({ hash: message.hash, day: message.received, why });
    else messages.push(message);
    if (why === null && message.kind === 'consent') agreed = message.data as ConsentData;
  }
  // What was set aside is in the chain all the same: it did come.
  return { messages, chain: chainOf(opened), setAside };
}

const inOrder = (messages: readonly Message[]): Message[] =>
  [...messages].sort((a, b) => a.seq - b.seq || (a.hash < b.hash ? -1 : 1));

async function open(pid: string, line: RawLine, { study, key }: Openers): Promise<Checked> {
  if (line.type === 'open') return { ok: true, message: line.message };
  const no = (why: string): Checked => ({ ok: false, why });
  if ((await hashOfText(line.envelope)) !== line.hash) return no('it is not what its hash says');
  const read = v.safeParse(EnvelopeSchema, tryJson(line.envelope));
  if (!read.success) return no('it is no envelope');
  const envelope = read.output;
  if (envelope.study !== study) return no('it is of another study');
  if (envelope.pid !== pid) return no('it is of another participant');
  const opened = await openEnvelope(envelope, key, { kty: 'OKP', crv: 'Ed25519', x: line.signKey });
  if (!opened.ok) return no(PROBLEMS[opened.problem]);
  const { rid, rev, kind, manifest } = envelope;
  return {
    ok: true,
    message: {
      hash: line.hash,
      rid,
      rev,
      kind,
      manifest,
      received: line.day,
      ...opened.payload,
      data: { ...opened.payload.data },
      destroyed: [],
    },
  };
}

interface Context {
  openers: Openers;
  agreed: ConsentData | null;
}

function problemWith(
  message: Message,
  before: readonly Message[],
  { openers, agreed }: Context,
): string | null {
  const manifest = openers.manifests.get(message.manifest);
  if (!manifest) return 'it was made for a version of the study that was not published from here';
  if (before.some(({ rid, rev }) => rid === message.rid && rev === message.rev))
    return 'there is another message of the same name';
  return problemWithData(message.kind, message.data, { manifest, agreed });
}
