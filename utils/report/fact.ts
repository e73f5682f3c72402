/** A logged record → the few short fields that the report counts by. Holds no text, so 100,000 fit into memory. */
import type { Answer, RefusalRecord } from '../../contract/refusal-record.ts';

type AnswerPart = Pick<
  Answer,
  'happened' | 'rule' | 'reason' | 'authorityGroup' | 'authority' | 'family' | 'weighed' | 'danger'
>;

export type Fact = Pick<
  RefusalRecord,
  | 'id'
  | 'day'
  | 'seenAt'
  | 'site'
  | 'vendor'
  | 'jurisdiction'
  | 'model'
  | 'status'
  | 'kind'
  | 'source'
  | 'diary'
  | 'conversation'
> & {
  language: string;
  verdict: RefusalRecord['detection']['verdict'];
  /** The reason the answer itself gave, as the detector read it. */
  given: RefusalRecord['detection']['reason'];
  answer: AnswerPart | null;
};

/** `same`: gives back the first of equal strings, so that each is kept once. */
export function factOf(record: RefusalRecord, same: (text: string) => string = (text) => text): Fact {
  const { detection, answer } = record;
  const maybe = <T extends string>(text: T | null) => (text === null ? null : (same(text) as T));
  return {
    id: record.id,
    day: same(record.day),
    seenAt: record.seenAt,
    site: same(record.site),
    vendor: same(record.vendor),
    jurisdiction: same(record.jurisdiction),
    model: maybe(record.model),
    status: maybe(record.status) ?? record.status,
    kind: maybe(record.kind) ?? record.kind,
    source: maybe(record.source) ?? record.source,
    diary: record.diary,
    conversation: maybe(record.conversation),
    language: same(detection.language),
    verdict: maybe(detection.verdict) ?? detection.verdict,
    given: maybe(detection.reason),
    answer: answer && {
      happened: maybe(answer.happened) ?? answer.happened,
      rule: maybe(answer.rule),
      reason: maybe(answer.reason),
      authorityGroup: maybe(answer.authorityGroup),
      authority: maybe(answer.authority),
      family: maybe(answer.family),
      weighed: maybe(answer.weighed),
      danger: maybe(answer.danger),
    },
  };
}

/** What happened by the person's word; a dismissed record was no refusal. Null while it waits. */
export function happenedIn({ status, answer }: Fact): Answer['happened'] | null {
  if (status === 'dismissed') return 'helps';
  return answer?.happened ?? null;
}

/** Whether the person says that it refused: all of it, or at length. Partial help is told apart. */
export function isRefusal(fact: Fact): boolean {
  const happened = happenedIn(fact);
  return happened === 'hard_refusal' || happened === 'deflects';
}
