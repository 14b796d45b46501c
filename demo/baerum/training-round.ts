import type { RoundPlan } from '../../src/core/workshops/change-round.ts';
import type { Attendance } from '../../src/core/workshops/round.ts';
import { addDays } from '../../src/core/time/instant.ts';
import type { CivilDate, LocalTime } from '../../src/core/time/instant.ts';
import { osloInstant } from '../../src/core/time/oslo.ts';
import { councilSeats } from './council.ts';
import { openExample } from './example-openness.ts';
import { exampleId } from './example-id.ts';
import { bodyId, personId } from './people.ts';

export const trainingRoundId = exampleId('round:training');

export const trainingSummary = `Kommunestyret fikk en gjennomgang av plansystemet, samfunnsdelen og planstrategien.

Det som gikk igjen i samtalen:
- mange savner én oversikt som viser hvilke planer som styrer hva
- sammenhengen mellom mål og økonomiplan er vanskelig å se
- flere vil vite tidligere når de kan påvirke en plan

Administrasjonen tar dette med i forberedelsen av verkstedene. Samlingen vedtok ikke noe.`;

/**
 * The digital gathering in the training phase.
 * @param phaseStart first day of the phase; the gathering is nine days later at 17.00 in Oslo
 */
export function trainingPlan(phaseStart: CivilDate): RoundPlan & { readonly day: CivilDate } {
  const day = addDays(phaseStart, 9);
  const item = (key: string, title: string, minutes: number, lead: string) => ({
    id: exampleId(`agenda:training:${key}`),
    title,
    minutes,
    kind: 'item' as const,
    lead,
  });
  return {
    day,
    bodyId: bodyId('KS'),
    title: 'Folkevalgtopplæring: plansystemet og planstrategien',
    purpose: 'Gi et felles bilde av plansystemet før de politiske verkstedene.',
    startsAt: osloInstant(day, '17:00' as LocalTime),
    durationMinutes: 120,
    place: 'Digitalt møte i Teams',
    // What trains elected members in the plan system prepares the council's decisions: it is held as a meeting.
    meetingForm: 'remote',
    opennessAnswers: openExample,
    noticeText:
      'Kommunestyret inviteres til digital opplæring om plansystemet, samfunnsdelen og planstrategien. Samlingen er åpen. Den vedtar ikke noe.',
    shortNoticeReason: '',
    agenda: [
      item('velkommen', 'Velkommen, og hva samlingen skal brukes til', 10, 'Ordfører'),
      item('plansystem', 'Plansystemet og samfunnsdelen', 35, 'Planlegger'),
      {
        id: exampleId('agenda:training:pause'),
        title: 'Pause',
        minutes: 10,
        kind: 'break',
        lead: '',
      },
      item('planstrategi', 'Planstrategien og planbehov', 35, 'Kommunedirektørens stab'),
      item('sporsmal', 'Spørsmål og veien videre', 25, 'Fasilitator'),
    ],
    questions: [
      {
        id: exampleId('round-question:training:1'),
        text: 'Hva må dere vite om planene for å kunne sette retning, og hvorfor er det viktig?',
      },
    ],
  };
}

const absent: Readonly<Record<string, string | null>> = {
  A12: 'vara-A1',
  B11: 'vara-B1',
  D6: null,
  F3: null,
};

const always = { arrivedAt: null, leftAt: null };

/** Two of the absent were replaced by deputies, two were not. */
export const trainingAttendance: readonly Attendance[] = [
  ...councilSeats.map((seat) => ({
    personId: personId(seat),
    status: seat in absent ? ('absent' as const) : ('present' as const),
    deputyForId: null,
    ...always,
  })),
  ...Object.entries(absent).flatMap(([seat, deputy]) =>
    deputy === null
      ? []
      : [
          {
            personId: personId(deputy),
            status: 'deputy' as const,
            deputyForId: personId(seat),
            ...always,
          },
        ],
  ),
];

/** Who answered the round's poll: those present, but for some who did not get to it. */
export const trainingAnswerers: readonly string[] = councilSeats.filter(
  (seat) => !(seat in absent) && !['A13', 'C8', 'E5', 'G3'].includes(seat),
);
