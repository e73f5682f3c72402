/** Logs and a choice → everything the report says, as plain data: the same for the page, the files and the command. */
import { EVERYTHING, type Choice, type PlaceOf } from './choice.ts';
import type { FigureData } from './figures/figure.ts';
import { figures } from './figures/registry.ts';
import { glanceAt, type Glance } from './glance.ts';
import { chosenMaterial, type Person } from './material.ts';
import { compare, type ComparisonRow } from './paper/compare.ts';
import { ownFigures } from './paper/own-figures.ts';

export interface Report {
  choice: Choice;
  glance: Glance;
  /** By the figure's id. */
  figures: Record<string, FigureData>;
  paper: ComparisonRow[];
}

/** `people`: one entry a person. `placeOf`: who runs a site and under whose law. */
export function buildReport(
  people: readonly Person[],
  placeOf: PlaceOf,
  choice: Choice = EVERYTHING,
): Report {
  const material = chosenMaterial(people, choice, placeOf);
  return {
    choice,
    glance: glanceAt(material),
    figures: Object.fromEntries(figures.map(({ id, build }) => [id, build(material)])),
    paper: compare(ownFigures(material), people.length === 1),
  };
}
