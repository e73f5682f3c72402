/** What the choice admits of the log → the counts that the paper's figures may be laid beside. */
import { DEFEATED } from '../../../contract/taxonomy.ts';
import { happenedIn, isRefusal, type Fact } from '../fact.ts';
import type { Material } from '../material.ts';
import type { Share } from '../statistics/rates.ts';
import type { Diary, OurFigures } from './compare.ts';

export function ownFigures({ people }: Material): OurFigures {
  const ofEach = <T>(part: (facts: readonly Fact[]) => T): T[] => people.map(({ facts }) => part(facts));
  const isKept = people.some(({ facts }) => facts.some(({ diary }) => diary));
  return {
    engaged: ofEach((facts) => {
      const aboutBadRules = refusalsIn(facts).filter(isAboutBadRule);
      return share(
        aboutBadRules.filter(({ answer }) => saidWhetherWeighed(answer)),
        isEngaged,
      );
    }),
    hardShare: ofEach((facts) => share(refusalsIn(facts), (fact) => happenedIn(fact) === 'hard_refusal')),
    diary: isKept ? diaryFigures(ofEach(firstRequests)) : null,
  };
}

const refusalsIn = (facts: readonly Fact[]) =>
  facts.filter((fact) => fact.status === 'classified' && isRefusal(fact));

/** The paper has no partial help: it calls help whatever the person could act on. */
const HELPED: readonly (string | null)[] = ['helps', 'partial'];

/** `requests`: of each person. */
function diaryFigures(requests: readonly (readonly Fact[])[]): Diary {
  const of = (concerns: (fact: Fact) => boolean, counts: (fact: Fact) => boolean) =>
    requests.map((facts) => share(facts.filter(concerns), counts));
  const isControl = ({ answer }: Fact) => answer?.family === 'control';
  const said = (concerns: (fact: Fact) => boolean) => (fact: Fact) =>
    concerns(fact) && saidWhetherWeighed(fact.answer);
  const helped = (fact: Fact) => HELPED.includes(happenedIn(fact));
  return {
    refused: of(isAboutBadRule, isRefusal),
    hard: of(isAboutBadRule, (fact) => happenedIn(fact) === 'hard_refusal'),
    deflects: of(isAboutBadRule, (fact) => happenedIn(fact) === 'deflects'),
    helped: of(isAboutBadRule, helped),
    engaged: of(said(isAboutBadRule), isEngaged),
    controlHelped: of(isControl, helped),
    controlEngaged: of(said(isControl), isEngaged),
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
