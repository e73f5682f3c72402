/** The study a link leads to, while it is looked at: what was fetched, what came of the yes, in words. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWords } from '../../components/words-provider.tsx';
import type { Result } from '../../utils/messaging/problem.ts';
import { send } from '../../utils/messaging/send.ts';
import type { ConsentGiven } from '../../utils/studies/consent-given.ts';
import { neededData } from '../../utils/studies/data-permissions.ts';
import type { Joined } from '../../utils/studies/join-study.ts';
import type { Invitation } from '../../utils/studies/participation.ts';
import type { Manifest } from '../../protocol/manifest.ts';

export interface Looked {
  invitation: Invitation | null;
  /** The study that has changed, where it is one somebody takes part in. */
  study: string | null;
  problem: string | null;
  busy: boolean;
}

const NOTHING: Looked = { invitation: null, study: null, problem: null, busy: false };

/** `onDone`: told in words once somebody takes part, or is going to. */
export function useInvitation(onDone: (words: string) => void) {
  const { t } = useWords();
  const [looked, setLooked] = useState<Looked>(NOTHING);
  const [link, setLink] = useState('');

  const look = async (text: string) => {
    setLink(text);
    setLooked({ ...NOTHING, busy: true });
    const reply = await send('studyInvitation', { link: text });
    if (!reply.ok) setLooked({ ...NOTHING, problem: t(`problem.${reply.problem}`) });
    else if (reply.value.ok) setLooked({ ...NOTHING, invitation: reply.value.value });
    else setLooked({ ...NOTHING, problem: t(`studies.problem.${reply.value.problem}`) });
  };

  const settle = (reply: Result<Joined>, done: string) => {
    const say = (problem: string) => setLooked((before) => ({ ...before, busy: false, problem }));
    if (!reply.ok) return say(t(`problem.${reply.problem}`));
    if (!reply.value.ok) return say(t(`studies.problem.${reply.value.problem}`));
    setLooked(NOTHING);
    onDone(reply.value.waits ? t('studies.done.waits') : done);
  };

  /** Must be called in a click: Firefox asks the person at once. */
  const agree = async (given: ConsentGiven) => {
    const { invitation, study } = looked;
    if (!invitation) return;
    const allowed = await allowData(invitation.manifest);
    if (!allowed) return setLooked({ ...looked, problem: t('studies.invited.permission') });
    setLooked({ ...looked, busy: true, problem: null });
    const { hash } = invitation;
    if (study === null) settle(await send('studyJoin', { link, hash, given }), t('studies.done.joined'));
    else settle(await send('studyAgree', { study, hash, given }), t('studies.done.agreed'));
  };

  return {
    looked,
    look,
    agree,
    lookAtChange: (study: string, invitation: Invitation) => setLooked({ ...NOTHING, invitation, study }),
    close: () => setLooked(NOTHING),
  };
}

/** Firefox has its own question for what leaves the browser; it must come in the same click. */
export async function allowData(manifest: Manifest): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  return browser.permissions.request({ data_collection: neededData(manifest) } as never);
}
