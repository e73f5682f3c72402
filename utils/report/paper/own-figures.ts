/** What the choice admits of the log → the counts that the paper's figures may be laid beside. */
import { DEFEATED } from '../../../contract/taxonomy.ts';
import { happenedIn, isRefusal, type Fact } from '../fact.ts';
import type { Material } from '../material.ts';
import type { Share } from '../statistics/rates.ts';
import type { Diary, OurFigures } from './compare.ts';

export function ownFigures({ people }: Material): OurFigures {
  const facts = people.flatMap((person) => person.facts);
  const refusals = facts.filter((fact) => fact.status === 'classified' && isRefusal(fact));
  const onRules = refusals.filter(isAboutBadRule).filter(({ answer }) => saidWhetherWeighed(answer));
  return {
    engaged: share(onRules, isEngaged),
    hardShare: share(refusals, (fact) => happenedIn(fact) === 'hard_refusal'),
    diary: people.some((person) => person.facts.some(({ diary }) => diary))
      ? diaryFigures(people.flatMap((person) => firstRequests(person.facts)))
      : null,
  };
}

/** The paper has no partial help: it calls help whatever the person could act on. */
const HELPED: readonly (string | null)[] = ['helps', 'partial'];

function diaryFigures(requests: readonly Fact[]): Diary {
  const bad = requests.filter(isAboutBadRule);
  const control = requests.filter(({ answer }) => answer?.family === 'control');
  const said = (facts: readonly Fact[]) => facts.filter(({ answer }) => saidWhetherWeighed(answer));
  const helped = (fact: Fact) => HELPED.includes(happenedIn(fact));
  return {
    refused: share(bad, isRefusal),
    hard: share(bad, (fact) => happenedIn(fact) === 'hard_refusal'),
    deflects: share(bad, (fact) => happenedIn(fact) === 'deflects'),
    helped: share(bad, helped),
    engaged: share(said(bad), isEngaged),
    controlHelped: share(control, helped),
    controlEngaged: share(said(control), isEngaged),
  };
}

/** The paper's cases are single questions: of each conversation only the first request about a rule is like one. */
function firstRequests(facts: readonly Fact[]): Fact[] {
  const first = new Map<string, Fact>();
  for (const fact of facts) {
    if (!fact.diary || fact.status !== 'classified' || fact.answer?.rule !== 'yes') continue;
    const key = fact.conversation ?? fact.id;
    const known = first.get(key);
    if (!known || fact.seenAt < known.seenAt) first.set(key, fact);
  }
  return [...first.values()];
}

const isAboutBadRule = ({ answer }: Fact) =>
  answer?.rule === 'yes' && (DEFEATED as readonly (string | null)[]).includes(answer.family);
const saidWhetherWeighed = (answer: Fact['answer']) => answer?.weighed === 'yes' || answer?.weighed === 'no';
const isEngaged = ({ answer }: Fact) => answer?.weighed === 'yes';

function share(facts: readonly Fact[], counts: (fact: Fact) => boolean): Share {
  return { k: facts.filter(counts).length, n: facts.length };
}
