/** Facts, newest first → the same in the order asked for. Inside equal keys the newest stays first. */
import { STATUSES } from '../../contract/refusal-record.ts';
import type { Fact } from '../../utils/report/fact.ts';

export const SORTS = ['newest', 'oldest', 'site', 'status', 'model'] as const;
export type Sort = (typeof SORTS)[number];

type Group = 'site' | 'status' | 'model';

/** `facts` come newest first. A site goes by its name, a model that was not shown goes last. */
export function sortFacts(
  facts: readonly Fact[],
  sort: Sort,
  siteName: (id: string) => string,
): readonly Fact[] {
  if (sort === 'newest') return facts;
  if (sort === 'oldest') return [...facts].reverse();
  const groups = new Map<string | null, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact[sort]);
    if (group) group.push(fact);
    else groups.set(fact[sort], [fact]);
  }
  const compare = inOrder(sort, siteName);
  return [...groups].sort(([one], [other]) => compare(one, other)).flatMap(([, group]) => group);
}

function inOrder(sort: Group, siteName: (id: string) => string) {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const name = (key: string) => {
    if (sort === 'site') return siteName(key);
    return sort === 'status' ? String((STATUSES as readonly string[]).indexOf(key)) : key;
  };
  return (one: string | null, other: string | null) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return compare(name(one), name(other));
  };
}
