/** What is wrong with a file or a line of it, in words. */
import type { FileProblem, Reject } from '../utils/import/reject.ts';
import type { Words } from '../utils/words/words.ts';

export function fileProblemWords(t: Words, problem: FileProblem): string {
  if (problem.problem === 'not_a_log') return t(`import.file.not_a_log.${problem.looksLike}`);
  if (problem.problem === 'newer') return t('import.file.newer', { version: problem.version });
  return t('import.file.unreadable');
}

export function rejectWords(t: Words, { line, problem, field }: Reject): string {
  return t('import.line', { line, problem: t(`import.reject.${problem}`, { field }) });
}
