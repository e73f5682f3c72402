/** Files of logs → people: files that share a log or a record are one person's, and what is in two of them counts once. */
import { answersIn, type DailyCount } from '../../contract/daily-count.ts';
import type { Person } from '../../utils/report/material.ts';
import type { LogFile, LoggedFact } from './read-log-file.ts';

export interface PersonOfFiles {
  person: Person;
  paths: string[];
  /** Records and counts that were in more than one of the files. */
  twice: number;
}

export function peopleOf(files: readonly LogFile[]): PersonOfFiles[] {
  return groupsOf(files).map(personOf);
}

function groupsOf(files: readonly LogFile[]): LogFile[][] {
  const groupOf = new Map<string, LogFile[]>();
  for (const file of files) {
    const tokens = [...[...file.logs].map((id) => `log ${id}`), ...file.facts.map(({ fact }) => fact.id)];
    const known = new Set(tokens.map((token) => groupOf.get(token)).filter((group) => group !== undefined));
    const group = [...[...known].flat(), file];
    for (const [token, other] of groupOf) if (known.has(other)) groupOf.set(token, group);
    for (const token of tokens) groupOf.set(token, group);
    // A file with nothing in it is somebody's, too.
    if (tokens.length === 0) groupOf.set(`file ${file.path}`, group);
  }
  return [...new Set(groupOf.values())];
}

function personOf(files: readonly LogFile[]): PersonOfFiles {
  const facts = new Map<string, LoggedFact>();
  const idOfTurn = new Map<string, string>();
  const counts = new Map<string, DailyCount>();
  let twice = 0;
  for (const file of files) {
    for (const logged of file.facts) {
      const id = facts.has(logged.fact.id)
        ? logged.fact.id
        : (idOfTurn.get(logged.turnKey) ?? logged.fact.id);
      const known = facts.get(id);
      if (known) twice++;
      if (!known || (logged.answeredAt ?? '') > (known.answeredAt ?? '')) facts.set(id, logged);
      idOfTurn.set(logged.turnKey, id);
    }
    for (const count of file.counts) {
      const key = JSON.stringify([count.log, count.day, count.site, count.model, count.language]);
      const known = counts.get(key);
      if (known) twice++;
      // Of two exports of one day the later has more.
      if (!known || answersIn(count) > answersIn(known)) counts.set(key, count);
    }
  }
  return {
    person: { facts: [...facts.values()].map(({ fact }) => fact), counts: [...counts.values()] },
    paths: files.map(({ path }) => path),
    twice,
  };
}
