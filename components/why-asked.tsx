/** Why a record is asked about, in one sentence: what the answer does and says for itself; with its words, if short. */
import type { Detection, RefusalRecord } from '../contract/refusal-record.ts';
import type { Words } from '../utils/words/words.ts';
import { useWords } from './words-provider.tsx';

const MAX_CUES = 2;
const MAX_CUE_LENGTH = 60;

export function WhyAsked({ record: { kind, source, text, detection } }: { record: RefusalRecord }) {
  const { t } = useWords();
  if (source === 'diary') return <p class="why">{t('record.whyDiary')}</p>;
  if (source === 'flagged') return <p class="why">{t('record.whyFlagged')}</p>;
  if (kind === 'taken_back') return <p class="why">{t('record.whyTakenBack')}</p>;
  if (kind === 'platform_block')
    return <p class="why">{t(text.before === null ? 'record.whyBlocked' : 'record.whyCutOff')}</p>;
  if (kind === 'model_fallback') return <p class="why">{t('record.whySwitched')}</p>;
  const said = detection.evidence.map(({ start, end }) => (text.answer ?? '').slice(start, end).trim());
  const cues = [...new Set(said)]
    .filter((cue) => cue !== '' && cue.length <= MAX_CUE_LENGTH)
    .slice(0, MAX_CUES);
  return (
    <p class="why">
      <span>{whyWords(t, detection)}</span>{' '}
      {cues.length > 0 && (
        <span class="cues">
          {cues.map((cue, index) => (
            <span key={cue}>
              {index > 0 && ' · '}
              <q>{cue}</q>
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

/** “It says no, names its own rules, and offers something else.” */
function whyWords(t: Words, { verdict, reason, alternative, danger }: Detection): string {
  const grounds = [
    reason !== null && reason !== 'none' && t(`why.reason.${reason}`),
    danger && t('why.danger'),
    alternative && t('why.alternative'),
  ].filter((ground) => typeof ground === 'string');
  const does = verdict === 'deflects' && grounds.length === 0 ? 'onlyTalks' : verdict;
  const before = [t(`why.does.${does}`), ...grounds];
  const last = before.pop();
  const clauses =
    before.length === 0 ? last : before.join(t('why.comma')) + t('why.and', { count: before.length }) + last;
  return t('why.sentence', { clauses });
}
