/** The last thing that happened, put into words: what was done, or the problem's own sentence. */
import { useState } from 'preact/hooks';
import type en from '../locales/en.json';
import type { NoticeText } from './notice.tsx';
import { useWords } from './words-provider.tsx';

type Outcome = { ok: true } | { ok: false; problem: keyof typeof en.problem };

export function useNotice() {
  const { t } = useWords();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  /** Says what came of an action. `done`: the sentence for success; null says nothing. */
  const tell = (outcome: Outcome, done: string | null, undo = false) => {
    if (!outcome.ok) setNotice({ text: t(`problem.${outcome.problem}`), tone: 'problem', undo: false });
    else setNotice(done === null ? null : { text: done, tone: 'done', undo });
  };
  return { notice, tell };
}
