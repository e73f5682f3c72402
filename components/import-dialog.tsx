/**
 * Taking in a log, step by step: choose a file, see what would happen, let it happen, see what has. Reading and
 * writing are the page's; a step that takes long tells how far it is and can be cancelled.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Survey } from '../utils/import/import-log.ts';
import type { FileProblem } from '../utils/import/reject.ts';
import { ImportResult, type ImportOutcome } from './import-result.tsx';
import { ImportSurvey, type Staying } from './import-survey.tsx';
import { fileProblemWords } from './import-words.ts';
import { useWords } from './words-provider.tsx';

/** What a long step is told and asked. */
export interface ImportStep {
  signal: AbortSignal;
  onProgress: (bytesRead: number) => void;
}

export interface ImportDialogProps {
  onSurvey: (file: File, step: ImportStep) => Promise<Survey | FileProblem>;
  /** `staying`: which one stays where records differ. */
  onMerge: (file: File, staying: Staying, step: ImportStep) => Promise<ImportOutcome>;
  onClose: () => void;
  siteName: (id: string) => string;
  /** The person's local date. */
  today: string;
}

type State =
  | { at: 'choosing'; problem: FileProblem | null }
  | { at: 'looking' | 'merging'; file: File; share: number }
  | { at: 'surveyed'; file: File; survey: Survey }
  | { at: 'done'; outcome: ImportOutcome };

const UNREADABLE: FileProblem = { ok: false, problem: 'unreadable' };
const NOTHING_DONE = { added: 0, replaced: 0, kept: 0, rejected: 0, cancelled: false };

export function ImportDialog({ onSurvey, onMerge, onClose, siteName, today }: ImportDialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const running = useRef<AbortController | null>(null);
  const [state, setState] = useState<State>({ at: 'choosing', problem: null });

  useEffect(() => {
    dialog.current?.showModal();
    return () => running.current?.abort();
  }, []);
  // The button that led to a step is gone with the step before.
  useEffect(() => title.current?.focus(), [state.at]);

  const begin = (at: 'looking' | 'merging', file: File): ImportStep => {
    running.current = new AbortController();
    setState({ at, file, share: 0 });
    return {
      signal: running.current.signal,
      onProgress: (bytes) => setState((now) => (now.at === at ? { ...now, share: bytes / file.size } : now)),
    };
  };

  const look = async (file: File): Promise<void> => {
    const survey = await onSurvey(file, begin('looking', file)).catch(() => UNREADABLE);
    if (!survey.ok) setState({ at: 'choosing', problem: survey });
    else if (survey.cancelled) setState({ at: 'choosing', problem: null });
    else setState({ at: 'surveyed', file, survey });
  };

  const merge = async (file: File, staying: Staying): Promise<void> => {
    // Whatever breaks there, here is a way out and a word about it.
    const broke = () => ({ ...NOTHING_DONE, failure: t('import.broke') });
    setState({ at: 'done', outcome: await onMerge(file, staying, begin('merging', file)).catch(broke) });
  };

  return (
    <dialog ref={dialog} class="import" aria-labelledby="import-title" onClose={onClose}>
      <h2 id="import-title" ref={title} tabIndex={-1}>
        {t('import.title')}
      </h2>
      {state.at === 'choosing' && <ChooseFile problem={state.problem} onChoose={(file) => void look(file)} />}
      {(state.at === 'looking' || state.at === 'merging') && (
        <Working {...state} onCancel={() => running.current?.abort()} />
      )}
      {state.at === 'surveyed' && (
        <ImportSurvey
          survey={state.survey}
          siteName={siteName}
          today={today}
          onStart={(staying) => void merge(state.file, staying)}
          onBack={() => setState({ at: 'choosing', problem: null })}
        />
      )}
      {state.at === 'done' && <ImportResult outcome={state.outcome} />}
      {state.at !== 'looking' && state.at !== 'merging' && (
        <div class="button-row">
          <button type="button" onClick={onClose}>
            {t('import.close')}
          </button>
        </div>
      )}
    </dialog>
  );
}

interface ChooseFileProps {
  problem: FileProblem | null;
  onChoose: (file: File) => void;
}

function ChooseFile({ problem, onChoose }: ChooseFileProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t('import.about')}</p>
      {problem && (
        <p class="problem" role="alert">
          {fileProblemWords(t, problem)}
        </p>
      )}
      <label class="file">
        <span>{t('import.choose')}</span>
        <input
          type="file"
          accept=".jsonl,.ndjson,application/x-ndjson"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onChoose(file);
          }}
        />
      </label>
    </>
  );
}

interface WorkingProps {
  at: 'looking' | 'merging';
  file: File;
  share: number;
  onCancel: () => void;
}

function Working({ at, file, share, onCancel }: WorkingProps) {
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <>
      <p>{t(`import.${at}`, { name: file.name, percent })}</p>
      <progress aria-label={t('import.progress')} value={share} />
      <div class="button-row">
        <button type="button" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </>
  );
}
