/** A text for a report of a bug: what it holds can be read before it is copied, and taken by hand if need be. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { useWords } from './words-provider.tsx';

interface CopyDiagnosisProps {
  text: string;
  /** Words on the button. */
  label: string;
  /** Whether it is a matter for later: a link rather than a button. */
  quiet?: boolean;
}

export function CopyDiagnosis({ text, label, quiet = false }: CopyDiagnosisProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const shown = useRef<HTMLPreElement>(null);
  const refused = copied === false;
  useEffect(() => {
    if (refused && shown.current) getSelection()?.selectAllChildren(shown.current);
  }, [refused]);
  return (
    <div class="copy-diagnosis">
      <button type="button" class={quiet ? 'link' : ''} onClick={() => void copyText(text).then(setCopied)}>
        {label}
      </button>
      <span class="aside" role="status">
        {copied !== null && t(copied ? 'diagnosis.copied' : 'diagnosis.refused')}
      </span>
      <details open={refused}>
        <summary>{t('diagnosis.shown')}</summary>
        <p class="aside">{t('diagnosis.about')}</p>
        <pre ref={shown} tabIndex={0} aria-label={t('diagnosis.text')} role="region">
          {text}
        </pre>
      </details>
    </div>
  );
}
