/** What the background does with what is said about studies. */
import { done, failed, type Problem, type Result } from '../messaging/problem.ts';
import type { Handlers, StudyMessage } from '../messaging/protocol.ts';
import type { MessageName } from '../messaging/schemas.ts';
import { onLog } from '../log/storage-problem.ts';
import type { Studies } from '../studies/studies.ts';

/** Messages after which the log may have changed, and the records they are about where they name them. */
const CHANGES_LOG: Partial<Record<MessageName, (payload: unknown) => readonly string[] | undefined>> = {
  classify: (payload) => [(payload as { id: string }).id],
  dismiss: (payload) => [(payload as { id: string }).id],
  remove: (payload) => [(payload as { id: string }).id],
  dismissMany: (payload) => (payload as { ids: string[] }).ids,
  removeMany: (payload) => (payload as { ids: string[] }).ids,
  mergeRows: () => undefined,
  removeAll: () => undefined,
  undo: () => undefined,
};

export function createStudyHandlers(
  studies: Studies,
  languages: () => readonly string[],
): Pick<Handlers, StudyMessage> {
  const orMissing = async (step: () => Promise<boolean>): Promise<Result<null>> => {
    const changed = await onLog(step);
    if (!changed.ok) return changed;
    return changed.value ? done(null) : failed('not_found');
  };
  return {
    studyInvitation: async ({ link }) => onLog(() => studies.invite(link, languages())),
    studyJoin: ({ link, hash, given }) => onLog(() => studies.join(link, hash, given)),
    studyAgree: ({ study, hash, given }) => onLog(() => studies.agree(study, hash, given)),
    studyEdit: ({ study, rid, rev, edit }) => orMissing(() => studies.edit([study, rid, rev], edit)),
    studyLeave: ({ study, mode }) => orMissing(() => studies.leave(study, mode)),
    studyRemove: ({ study, reports }) => orMissing(() => studies.remove(study, reports)),
    studyRefresh: ({ study }) => orMissing(() => studies.refresh(study)),
    studyForget: ({ study }) => orMissing(() => studies.forgetLeft(study)),
    studySeen: async ({ study }) => {
      await studies.seen(study);
      return done(null);
    },
  };
}

/** The same handlers; what they change in the log becomes messages. A worker that dies between catches up at its next start. */
export function followedBy(
  handlers: Handlers,
  studies: Pick<Studies, 'follow'>,
  onProblem: (problem: Problem) => Promise<void>,
): Handlers {
  const followed = Object.entries(CHANGES_LOG).map(([name, idsIn]) => {
    const handle = handlers[name as MessageName] as (
      payload: unknown,
      sender: unknown,
    ) => Promise<Result<unknown>>;
    const handleAndFollow = async (payload: unknown, sender: unknown) => {
      const result = await handle(payload, sender);
      if (!result.ok) return result;
      const followed = await onLog(() => studies.follow(idsIn(payload)));
      if (!followed.ok) await onProblem(followed.problem);
      return result;
    };
    return [name, handleAndFollow];
  });
  return { ...handlers, ...(Object.fromEntries(followed) as Partial<Handlers>) };
}
