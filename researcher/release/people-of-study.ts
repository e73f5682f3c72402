/** Participants → the people that a report counts: the same form as of a log, with what the study did not ask left unknown. */
import { UNKNOWN_LANGUAGE, UNKNOWN_MODEL, type DailyCount } from '../../contract/daily-count.ts';
import type { ReportFieldId } from '../../protocol/report-fields.ts';
import type { Fact } from '../../utils/report/fact.ts';
import type { Person } from '../../utils/report/material.ts';
import type { PlaceOf } from '../../utils/report/choice.ts';
import type { Message } from '../store/line.ts';
import type { Participant } from './participants.ts';

const UNKNOWN = 'unknown';

/** `placeOf`: who runs a site, for studies that do not ask. */
export function peopleOfStudy(people: readonly Participant[], placeOf: PlaceOf): Person[] {
  return people.map(({ pid, reports, counts }) => ({
    facts: reports.map((report) => factOf(report, placeOf)),
    counts: counts.map((row): DailyCount => ({
      ...row,
      log: pid,
      model: UNKNOWN_MODEL,
      language: UNKNOWN_LANGUAGE,
    })),
  }));
}

function factOf({ rid, day, data }: Message, placeOf: PlaceOf): Fact {
  // Its values were checked against the schemas of a record's fields when it was opened.
  const of = <T>(field: ReportFieldId, otherwise: T): T => (data[field] as T | null | undefined) ?? otherwise;
  const site = of('site', UNKNOWN);
  const place = placeOf(site);
  const happened = of<NonNullable<Fact['answer']>['happened'] | null>('happened', null);
  return {
    id: rid,
    day: of('day', day),
    seenAt: `${of('day', day)}T00:00:00.000Z`,
    site,
    vendor: of('vendor', place.vendor),
    jurisdiction: of('jurisdiction', place.jurisdiction),
    model: of('model', null),
    status: of('status', 'classified'),
    kind: of('kind', 'model_text'),
    source: of('source', 'detected'),
    diary: of('diary', false),
    conversation: null,
    language: of('language', UNKNOWN_LANGUAGE),
    verdict: of('verdict', 'unsure'),
    given: of('reason_given', null),
    answer:
      happened === null
        ? null
        : {
            happened,
            rule: of('rule', null),
            reason: of('reason', null),
            authorityGroup: of('authority_group', null),
            authority: of('authority', null),
            family: of('family', null),
            weighed: of('weighed', null),
            danger: of('danger', null),
          },
  };
}
