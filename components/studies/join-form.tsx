/** A study as it asks: everything it would do, then the yes to each part, nothing ticked beforehand. */
import { useState } from 'preact/hooks';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { ConsentItem, Manifest } from '../../protocol/manifest.ts';
import { reportData } from '../../protocol/report-data.ts';
import { hasAgreed, type ConsentGiven } from '../../utils/studies/consent-given.ts';
import type { Invitation } from '../../utils/studies/participation.ts';
import { useWords } from '../words-provider.tsx';
import { PlainMarkdown } from './plain-markdown.tsx';
import { inLanguage, StudyFacts } from './study-facts.tsx';
import { WhatChanged } from './what-changed.tsx';
import { SurveyQuestions } from './survey-questions.tsx';

interface JoinFormProps {
  invitation: Invitation;
  /** What somebody has agreed to already, where the study has changed since. */
  before: Manifest | null;
  /** The last record of one's own, of which the example is made. */
  record: RefusalRecord | undefined;
  siteName: (id: string) => string;
  /** In words; null where all is well. */
  problem: string | null;
  busy: boolean;
  onJoin: (given: ConsentGiven) => void;
  onDecline: () => void;
}

export function JoinForm(props: JoinFormProps) {
  const { invitation, before, record, siteName, problem, busy, onJoin, onDecline } = props;
  const { t, language } = useWords();
  const { manifest } = invitation;
  const [items, setItems] = useState<Partial<Record<ConsentItem, boolean>>>({});
  const [survey, setSurvey] = useState<Record<string, string>>({});
  const [adult, setAdult] = useState(false);
  const given: ConsentGiven = { items, survey, language: invitation.language, adult };
  return (
    <form
      class="card invitation"
      onSubmit={(event) => {
        event.preventDefault();
        onJoin(given);
      }}
    >
      <header>
        <p class="aside">{t('studies.invited.kicker')}</p>
        <h2 dir="auto">{inLanguage(manifest.title, language)}</h2>
        <p dir="auto">{inLanguage(manifest.summary, language)}</p>
        <p class="verified">{t('studies.invited.verified')}</p>
      </header>
      {before && <WhatChanged before={before} after={manifest} />}
      <StudyFacts
        manifest={manifest}
        language={language}
        siteName={siteName}
        example={<Example record={record} manifest={manifest} items={items} />}
      />
      <details>
        <summary>{t('studies.invited.fullText')}</summary>
        <div class="opened">
          <PlainMarkdown text={invitation.text} language={invitation.language} />
        </div>
      </details>
      <SurveyQuestions manifest={manifest} answers={survey} onChange={setSurvey} />
      <fieldset class="consent">
        <legend>{t('studies.invited.agree')}</legend>
        {manifest.consent.items.map(({ id, required }) => (
          <Tick
            key={id}
            label={t(`studies.invited.item.${id}`)}
            aside={required ? t('studies.invited.required') : null}
            on={items[id] === true}
            onChange={(on) => setItems({ ...items, [id]: on })}
          />
        ))}
        <Tick
          label={t('studies.invited.adult', { count: manifest.minimumAge })}
          aside={t('studies.invited.required')}
          on={adult}
          onChange={setAdult}
        />
      </fieldset>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="button-row">
        <button type="submit" class="primary" disabled={busy || !hasAgreed(invitation, given)}>
          {t(before ? 'studies.invited.joinAgain' : 'studies.invited.join')}
        </button>
        <button type="button" disabled={busy} onClick={onDecline}>
          {t('studies.invited.decline')}
        </button>
      </div>
    </form>
  );
}

interface TickProps {
  label: string;
  aside: string | null;
  on: boolean;
  onChange: (on: boolean) => void;
}

function Tick({ label, aside, on, onChange }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label} {aside !== null && <span class="aside">{`(${aside})`}</span>}
      </span>
    </label>
  );
}

type ExampleProps = Pick<Invitation, 'manifest'> & {
  record: RefusalRecord | undefined;
  items: Partial<Record<ConsentItem, boolean>>;
};

/** Made by the same function as what is sent. */
function Example({ record, manifest, items }: ExampleProps) {
  const { t } = useWords();
  if (!record) return <p class="aside">{t('studies.invited.noExample')}</p>;
  const data = reportData(record, manifest, { ...items, participate: true });
  if (!data) return <p class="aside">{t('studies.invited.otherSite')}</p>;
  return (
    <figure class="example">
      <figcaption class="aside">{t('studies.invited.example')}</figcaption>
      <pre tabIndex={0} dir="auto">
        {JSON.stringify(data, null, 1)}
      </pre>
    </figure>
  );
}
