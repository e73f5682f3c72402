/**
 * Where the open record is shown: beside the list where there is room, over everything where there is none. One
 * dialog element for both, so that a change of width loses nothing of the form.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeOf } from '../key-action.ts';
import { useWords } from '../words-provider.tsx';
import { useMedia } from './use-media.ts';

/** Must be the width at which `assets/record-list.css` lays the two beside each other. */
const BESIDE = '(min-width: 1100px)';

/** Letters that step through the list, lower case; shown on their buttons. */
export const STEPS = { next: 'j', previous: 'k' } as const;

interface RecordPanelProps {
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
  onClose: () => void;
  children: ComponentChildren;
}

export function RecordPanel({ onNext, onPrevious, onClose, children }: RecordPanelProps) {
  const { t } = useWords();
  const panel = useRef<HTMLDialogElement>(null);
  const beside = useMedia(BESIDE);
  useLayoutEffect(() => {
    if (beside) panel.current?.show();
    else panel.current?.showModal();
    panel.current?.querySelector<HTMLElement>('form :checked')?.focus({ preventScroll: true });
    return () => panel.current?.close();
  }, [beside]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const act = actionOfKey(event, { onNext, onPrevious, onClose });
    if (!act) return;
    event.preventDefault();
    // The form, too, has a use for Escape.
    event.stopPropagation();
    act();
  };
  return (
    <dialog
      ref={panel}
      class="open-record"
      aria-label={t('list.openName')}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

function actionOfKey(event: KeyboardEvent, ways: Omit<RecordPanelProps, 'children'>) {
  if (event.key === 'Escape') return ways.onClose;
  const { currentTarget } = event;
  const form = currentTarget instanceof Element ? currentTarget.querySelector('form') : null;
  if (['note', 'writing'].includes(placeOf(event.target, form))) return undefined;
  if (event.key.toLowerCase() === STEPS.next) return ways.onNext;
  return event.key.toLowerCase() === STEPS.previous ? ways.onPrevious : undefined;
}
