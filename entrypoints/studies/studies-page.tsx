/** Studies: the one that a link leads to, those somebody takes part in, and everything that goes to them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { JoinForm } from '../../components/studies/join-form.tsx';
import { StudyCard } from '../../components/studies/study-card.tsx';
import { LogFailure } from '../../components/log-failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useLive } from '../../components/use-live.ts';
import { useNotice } from '../../components/use-notice.ts';
import { useWords } from '../../components/words-provider.tsx';
import { localDay } from '../../contract/local-day.ts';
import { createLogReader } from '../../utils/log/queries.ts';
import { send } from '../../utils/messaging/send.ts';
import { siteById } from '../../utils/sites/registry.ts';
import { StudyDatabase } from '../../utils/studies/database.ts';
import type { Edit } from '../../utils/studies/edit-message.ts';
import type { Message } from '../../utils/studies/message.ts';
import { consentAndReceipts } from '../../utils/studies/papers.ts';
import type { Participation } from '../../utils/studies/participation.ts';
import { leaveLink } from '../../utils/studies/recovery-card.ts';
import { allowData, useInvitation } from './use-invitation.ts';

const log = createLogReader();
const db = new StudyDatabase();
const siteName = (id: string) => siteById(id)?.name ?? id;
const EDITED = {
  release: 'released',
  hold: 'held',
  never: 'never',
  removeField: 'saved',
  setText: 'saved',
} as const;

export function StudiesPage({ link: given }: { link: string }) {
  const { t } = useWords();
  const [today] = useState(() => localDay(new Date()));
  const [link, setLink] = useState(given);
  const live = useLive(readAll, []);
  const { notice, tell } = useNotice();
  const { looked, look, agree, lookAtChange, close } = useInvitation((words) => tell({ ok: true }, words));
  const shown = useRef<HTMLDivElement>(null);
  const title = `${t('studies.title')} · ${t('manifest.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // The link may hold a code: it has no business in the address bar or the history.
    if (given !== '') history.replaceState(null, '', location.pathname);
    if (given !== '') void look(given);
  }, [given]);
  useEffect(() => {
    if (looked.invitation) shown.current?.focus();
  }, [looked.invitation]);

  const agreedTo = (study: string | null) =>
    (live.state === 'ready' && live.value.participations.find((one) => one.study === study)?.manifest) ||
    null;
  const decline = () => {
    close();
    setLink('');
    tell({ ok: true }, t('studies.invited.declined'));
  };
  return (
    <div class="page studies">
      <header class="page-header">
        <h1>{t('studies.title')}</h1>
        <nav aria-label={t('studies.nav')}>
          <a href="report.html">{t('studies.log')}</a>
          <a href="options.html">{t('studies.settings')}</a>
        </nav>
      </header>
      <main>
        {looked.invitation && (
          <div ref={shown} tabIndex={-1} class="shown">
            <JoinForm
              invitation={looked.invitation}
              before={agreedTo(looked.study)}
              record={live.state === 'ready' ? live.value.last : undefined}
              siteName={siteName}
              problem={looked.problem}
              busy={looked.busy}
              onJoin={(consent) => void agree(consent).then(() => setLink(''))}
              onDecline={decline}
            />
          </div>
        )}
        {live.state === 'failed' && <LogFailure error={live.error} />}
        {live.state === 'ready' && !looked.invitation && live.value.participations.length === 0 && (
          <p class="nothing-yet">{t('studies.none')}</p>
        )}
        {live.state === 'ready' &&
          live.value.participations.map((participation) => (
            <StudyCard
              key={participation.study}
              participation={participation}
              messages={live.value.messages.filter(({ study }) => study === participation.study)}
              today={today}
              siteName={siteName}
              {...actionsOf(participation)}
            />
          ))}
        {!looked.invitation && (
          <form
            class="card link-form"
            onSubmit={(event) => {
              event.preventDefault();
              void look(link);
            }}
          >
            <p>{t('studies.how')}</p>
            <label>
              <span>{t('studies.link')}</span>
              <input
                type="text"
                inputMode="url"
                autocomplete="off"
                spellcheck={false}
                value={link}
                onInput={(event) => setLink(event.currentTarget.value)}
              />
            </label>
            {looked.problem !== null && (
              <p class="problem" role="alert">
                {looked.problem}
              </p>
            )}
            <div class="button-row">
              <button type="submit" class="primary" disabled={looked.busy || link.trim() === ''}>
                {t(looked.busy ? 'studies.looking' : 'studies.look')}
              </button>
            </div>
          </form>
        )}
      </main>
      <div class="floating">
        <Notice notice={notice} onUndo={() => {}} />
      </div>
    </div>
  );

  function actionsOf(participation: Participation) {
    const { study, manifest, later } = participation;
    return {
      onAllow: () =>
        void allowData(manifest).then(async (yes) => {
          if (yes) await send('studyRefresh', { study });
        }),
      onReadChange: () => later && lookAtChange(study, later),
      onUnderstood: () => void send('studySeen', { study }),
      onRefresh: () =>
        void send('studyRefresh', { study }).then((reply) => tell(reply, t('studies.done.asked'))),
      onEdit: ({ rid, rev }: Message, edit: Edit) =>
        void send('studyEdit', { study, rid, rev, edit }).then((reply) =>
          tell(reply, t(`studies.done.${EDITED[edit.do]}`)),
        ),
      onTakeBack: ({ rid }: Message) =>
        void send('studyRemove', { study, reports: [rid] }).then((reply) =>
          tell(reply, t('studies.done.takenBack')),
        ),
      onLeave: (mode: 'stop' | 'erase') =>
        void send('studyLeave', { study, mode }).then((reply) => tell(reply, t('studies.done.left'))),
      onForget: () => void send('studyForget', { study }).then((reply) => tell(reply, null)),
      onSaveCard: () => save(`${leaveLink(participation)}\n`, `recovery-card-${study}.txt`, 'text/plain'),
      onSavePapers: () =>
        void db.messages
          .where('study')
          .equals(study)
          .toArray()
          .then((messages) =>
            save(consentAndReceipts(participation, messages), `study-${study}.json`, 'application/json'),
          ),
    };
  }
}

const save = (text: string, name: string, type: string) => saveFile(new Blob([text], { type }), name);

async function readAll() {
  const [participations, messages, last] = await Promise.all([
    db.participations.toArray(),
    db.messages.toArray(),
    log.lastRecord(),
  ]);
  return { participations, messages, last };
}
