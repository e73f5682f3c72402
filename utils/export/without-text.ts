/** A record → the same without a word of any text or note: what is judged and chosen stays. */
import type { Answer, RefusalRecord } from '../../contract/refusal-record.ts';

const withoutNote = (answer: Answer | null): Answer | null => answer && { ...answer, note: null };

export function withoutText(record: RefusalRecord): RefusalRecord {
  const { detection, text, answer, draft, history } = record;
  return {
    ...record,
    detection: {
      ...detection,
      evidence: detection.evidence.map((place) => ({ ...place, start: 0, end: 0 })),
    },
    text: { ...text, kept: 'labels', answer: null, before: null, prompt: null },
    answer: withoutNote(answer),
    draft: withoutNote(draft),
    history: history.map((earlier) => ({ ...earlier, answer: withoutNote(earlier.answer) })),
  };
}
