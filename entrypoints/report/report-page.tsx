/** The full page: the choice, what it comes to, the figures, the paper beside them, every record, and the data. */
import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LogFailure } from '../../components/log-failure.tsx';
import { BackupReminder } from '../../components/report/backup-reminder.tsx';
import { backupDue } from '../../components/report/backup-due.ts';
import { ChoiceBar } from '../../components/report/choice-bar.tsx';
import { FigureCard } from '../../components/report/figure-card.tsx';
import { GlanceTiles } from '../../components/report/glance-tiles.tsx';
import { PaperTable } from '../../components/report/paper-table.tsx';
import { useWords } from '../../components/words-provider.tsx';
import { localDay } from '../../contract/local-day.ts';
import { choiceInWords } from '../../utils/report/choice-words.ts';
import { figures } from '../../utils/report/figures/registry.ts';
import { reportWords } from '../../utils/report/words.ts';
import { changeSettings, type Settings } from '../../utils/settings/settings.ts';
import { siteById } from '../../utils/sites/registry.ts';
import { DataSection } from './data-section.tsx';
import { ListSection } from './list-section.tsx';
import { makeHtml } from './make-html.ts';
import { useChoice } from './use-choice.ts';
import { useDesk } from './use-desk.ts';
import { BACKUP, useFiles } from './use-files.ts';
import { TABLE_KEY, useTableKey } from './use-table-key.ts';
import { chosenFacts, useLog, useReport, type Log } from './use-report.ts';

const SECTIONS = ['glance', 'figures', 'paper', 'list', 'data'] as const;
/** Of a log with nothing in it. */
const ONLY_DATA = ['data'] as const;
const isEmpty = ({ facts, counts }: Log) => facts.length + counts.length === 0;
type SectionId = (typeof SECTIONS)[number];
const siteName = (id: string) => siteById(id)?.name ?? id;

export function ReportPage({ settings }: { settings: Settings }) {
  const { t } = useWords();
  const [isImporting, setImporting] = useState(false);
  const log = useLog(isImporting);
  const title = `${t('report.title')} · ${t('manifest.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (log.state === 'failed') return <LogFailure error={log.error} />;
  const empty = log.state === 'ready' && isEmpty(log.value);
  return (
    <div class="page with-nav report">
      <header class="page-header">
        <h1>{t('report.title')}</h1>
        <nav aria-label={t('report.nav')}>
          {(empty ? ONLY_DATA : SECTIONS).map((id) => (
            <a key={id} href={`#${id}`}>
              {t(`report.${id}`)}
            </a>
          ))}
          <a href="studies.html">{t('report.studies')}</a>
          <a href="options.html">{t('report.settings')}</a>
        </nav>
      </header>
      <main>
        {log.state === 'ready' ? (
          <Sections log={log.value} settings={settings} onImporting={setImporting} />
        ) : (
          <p class="aside">{t('report.reading')}</p>
        )}
      </main>
    </div>
  );
}

interface SectionsProps {
  log: Log;
  settings: Settings;
  /** Told when a log begins to be brought in, and when that has ended. */
  onImporting: (isImporting: boolean) => void;
}

function Sections({ log, settings, onImporting }: SectionsProps) {
  const { t, language } = useWords();
  const [today] = useState(() => localDay(new Date()));
  const { desk, failed } = useDesk();
  const { choice, search, choose } = useChoice();
  const { choosable, glance, counted, placeOf } = useReport(log, choice);
  const words = useMemo(() => reportWords({ t, language, siteName }), [t, language]);
  const { asTables, setAsTables } = useTableKey();
  const inChoice = useMemo(() => chosenFacts(log, choice, null).length, [log, choice]);
  const files = useFiles({
    desk,
    choice,
    records: log.facts.length,
    inChoice,
    today,
    makeHtml: (request) => makeHtml({ request, log, choice, placeOf, words, today }),
  });
  const due = backupDue(settings, {
    records: log.facts.length,
    firstSeenAt: log.facts.at(-1)?.seenAt ?? null,
    now: new Date(),
  });
  return (
    <>
      {failed && (
        <p class="log-failure" role="alert">
          {t('report.noWorker')}
        </p>
      )}
      {due !== null && (
        <BackupReminder
          since={due}
          onBackup={() => void files.take(BACKUP)}
          onNever={() => void changeSettings({ remindBackup: false })}
        />
      )}
      {isEmpty(log) ? (
        <NothingYet />
      ) : (
        <>
          <ChoiceBar
            choice={choice}
            choosable={choosable}
            today={today}
            label={words.labelOf}
            onChange={(next) => choose({ choice: next })}
          />
          <p class="on-paper">{choiceInWords(choice, words).join(' · ')}</p>
          <Section id="glance">
            <GlanceTiles
              glance={glance}
              onShowWaiting={() => {
                choose({ choice: { ...choice, status: 'pending' } });
                location.assign('#list');
              }}
            />
          </Section>
          <Section id="figures">
            <div class="figures-bar">
              <p class="aside">{t('report.figuresAside')}</p>
              <button
                type="button"
                aria-keyshortcuts={TABLE_KEY}
                aria-pressed={asTables}
                onClick={() => setAsTables(!asTables)}
              >
                {t('report.tables')} <kbd aria-hidden="true">{TABLE_KEY.toUpperCase()}</kbd>
              </button>
              <button type="button" onClick={() => print()}>
                {t('report.print')}
              </button>
            </div>
            <div class="figure-cards">
              {figures.map((figure) => (
                <Fragment key={figure.id}>
                  <FigureCard
                    figure={figure}
                    data={counted.figures[figure.id] ?? null}
                    words={words}
                    asTable={asTables}
                  />
                </Fragment>
              ))}
            </div>
          </Section>
          <Section id="paper">{counted.paper && <PaperTable rows={counted.paper} words={words} />}</Section>
          <Section id="list">
            <ListSection
              log={log}
              choice={choice}
              search={search}
              choose={choose}
              desk={desk}
              siteName={siteName}
              today={today}
            />
          </Section>
        </>
      )}
      <Section id="data">
        <DataSection
          log={log}
          choice={choice}
          inChoice={inChoice}
          desk={desk}
          siteName={siteName}
          today={today}
          files={files}
          onImporting={onImporting}
        />
      </Section>
    </>
  );
}

/** In the place of a page of empty figures. */
function NothingYet() {
  const { t } = useWords();
  return (
    <section class="card nothing-yet">
      <h2>{t('report.empty.title')}</h2>
      <p>{t('report.empty.about')}</p>
      <a href="options.html">{t('report.empty.sites')}</a>
    </section>
  );
}

function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`report.${id}`)}</h2>
      {children}
    </section>
  );
}
