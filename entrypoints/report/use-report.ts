/** The log and a choice → the report, a piece at a time: the numbers at once, each figure when the page has drawn. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLive } from '../../components/use-live.ts';
import type { DailyCount } from '../../contract/daily-count.ts';
import { createLogReader } from '../../utils/log/queries.ts';
import { admitsFact, type Choice } from '../../utils/report/choice.ts';
import type { Fact } from '../../utils/report/fact.ts';
import type { FigureData } from '../../utils/report/figures/figure.ts';
import { figures } from '../../utils/report/figures/registry.ts';
import { glanceAt } from '../../utils/report/glance.ts';
import { choosableIn, chosenMaterial, type Material, type Person } from '../../utils/report/material.ts';
import { compare, type ComparisonRow } from '../../utils/report/paper/compare.ts';
import { ownFigures } from '../../utils/report/paper/own-figures.ts';
import { createPlaceOf } from '../../utils/report/place-of.ts';
import { siteById } from '../../utils/sites/registry.ts';

const reader = createLogReader();

export interface Log {
  facts: readonly Fact[];
  counts: readonly DailyCount[];
}

/** The log as it is now, and as it is after every change; not while one is brought in, which changes it all the time. */
export function useLog(isHeld: boolean) {
  return useLive(
    async (): Promise<Log> => {
      const [facts, counts] = await Promise.all([reader.facts(), reader.allCounts()]);
      return { facts, counts };
    },
    [],
    isHeld,
  );
}

export interface Counted {
  figures: Record<string, FigureData>;
  paper: ComparisonRow[] | null;
}

export function useReport({ facts, counts }: Log, choice: Choice) {
  const me = useMemo((): Person[] => [{ facts, counts }], [facts, counts]);
  const placeOf = useMemo(() => createPlaceOf(facts, siteById), [facts]);
  const choosable = useMemo(() => choosableIn(me, placeOf), [me, placeOf]);
  const material = useMemo(() => chosenMaterial(me, choice, placeOf), [me, choice, placeOf]);
  const glance = useMemo(() => glanceAt(material), [material]);
  return { choosable, material, glance, counted: useCounted(material), placeOf };
}

/** What was counted before stays until it is counted anew, one figure after the other. */
function useCounted(material: Material): Counted {
  const [counted, setCounted] = useState<Counted>({ figures: {}, paper: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const steps = [
      ...figures.map(({ id, build }) => () => {
        const data = build(material);
        setCounted((before) => ({ ...before, figures: { ...before.figures, [id]: data } }));
      }),
      () => {
        const paper = compare(ownFigures(material), true);
        setCounted((before) => ({ ...before, paper }));
      },
    ];
    const next = () => {
      steps.shift()?.();
      if (steps.length) timer = setTimeout(next);
    };
    timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [material]);
  return counted;
}

/** Of these facts, those that are chosen and found. */
export function chosenFacts(
  { facts }: Log,
  choice: Choice,
  found: ReadonlySet<string> | null,
): readonly Fact[] {
  return facts.filter((fact) => admitsFact(choice, fact) && (found === null || found.has(fact.id)));
}
