/** The way out, in two clicks: to stop, or to have everything removed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Participation } from '../../utils/studies/participation.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import { useWords } from '../words-provider.tsx';

type Mode = 'stop' | 'erase';

interface LeaveStudyProps {
  participation: Participation;
  onLeave: (mode: Mode) => void;
  onForget: () => void;
}

export function LeaveStudy({ participation, onLeave, onForget }: LeaveStudyProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const { state, leaving } = participation;
  if (state === 'leaving') return null;
  if (state === 'left')
    return (
      <>
        {leaving?.mode === 'stop' && (
          <button type="button" class="danger" onClick={() => onLeave('erase')}>
            {t('studies.leave.stopToErase')}
          </button>
        )}
        <button type="button" class="quiet" title={t('studies.leave.forgetMore')} onClick={onForget}>
          {t('studies.leave.forget')}
        </button>
      </>
    );
  return (
    <>
      <button type="button" class="danger" onClick={() => setAsking(true)}>
        {t('studies.leave.button')}
      </button>
      {asking && <Ask onLeave={onLeave} onClose={() => setAsking(false)} />}
    </>
  );
}

function Ask({ onLeave, onClose }: { onLeave: (mode: Mode) => void; onClose: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [mode, setMode] = useState<Mode | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="leave-title" onClose={onClose}>
      <h2 id="leave-title">{t('studies.leave.title')}</h2>
      <ChoiceGroup
        legend={t('studies.leave.waits')}
        choices={[
          { value: 'stop' as const, label: t('studies.leave.stop') },
          { value: 'erase' as const, label: t('studies.leave.erase') },
        ]}
        value={mode}
        layout="rows"
        onChoose={setMode}
      />
      <div class="button-row">
        <button type="button" onClick={onClose}>
          {t('studies.leave.cancel')}
        </button>
        <button
          type="button"
          class="danger"
          disabled={mode === null}
          onClick={() => {
            if (mode) onLeave(mode);
            onClose();
          }}
        >
          {t('studies.leave.confirm')}
        </button>
      </div>
    </dialog>
  );
}
