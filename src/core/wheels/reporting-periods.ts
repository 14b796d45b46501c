import type { Language } from '../documents/document-model.ts';
import { tertialStart } from '../goals/tertials.ts';
import { addDays } from '../time/instant.ts';
import { dayIn, touches, yearOf } from './occurrences.ts';
import type { Span } from './occurrences.ts';
import type { WheelEvent } from './wheel-event.ts';

type Period = 'first-tertial' | 'second-tertial' | 'year';

const titles: Readonly<Record<Language, Readonly<Record<Period, string>>>> = {
  nb: {
    'first-tertial': '1. tertial er slutt: oppdrag og oppgaver rapporteres',
    'second-tertial': '2. tertial er slutt: oppdrag og oppgaver rapporteres',
    year: 'Året er slutt: oppdrag og oppgaver rapporteres',
  },
  nn: {
    'first-tertial': '1. tertial er slutt: oppdrag og oppgåver skal rapporterast',
    'second-tertial': '2. tertial er slutt: oppdrag og oppgåver skal rapporterast',
    year: 'Året er slutt: oppdrag og oppgåver skal rapporterast',
  },
  en: {
    'first-tertial': 'The first four months end: assignments and tasks are reported on',
    'second-tertial': 'The second four months end: assignments and tasks are reported on',
    year: 'The year ends: assignments and tasks are reported on',
  },
};

/** The last day of each tertial, the same tertials that findings about missing reports count by. */
export function reportingPeriods(within: Span, language: Language): readonly WheelEvent[] {
  const events: WheelEvent[] = [];
  for (let year = yearOf(within.startsOn); year <= yearOf(within.endsOn); year += 1)
    for (const [period, month] of [
      ['first-tertial', 5],
      ['second-tertial', 9],
      ['year', 13],
    ] as const) {
      const inNext =
        month > 12 ? dayIn(year + 1, { month: 1, day: 1 }) : dayIn(year, { month, day: 1 });
      const day = addDays(tertialStart(inNext, 0), -1);
      if (touches({ startsOn: day, endsOn: day }, within))
        events.push({
          ...{
            key: `report:${day}`,
            source: 'report',
            wheels: ['year'],
            title: titles[language][period],
            about: period,
          },
          ...{ startsOn: day, endsOn: day, startsAt: null, lead: 'administration', basis: '' },
          ...{ publicBy: null, link: { kind: 'red-thread' } },
        });
    }
  return events;
}
