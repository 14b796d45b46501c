import type { Transaction } from '../../src/app/ports/stores.ts';
import type { PlanningProcess } from '../../src/core/processes/process.ts';
import type { HomeAction, LearningPoint } from '../../src/core/programme/learning-point.ts';
import type { Gathering } from '../../src/core/programme/programme.ts';
import { addDays } from '../../src/core/time/instant.ts';
import type { Instant, LocalTime } from '../../src/core/time/instant.ts';
import { osloDate, osloInstant } from '../../src/core/time/oslo.ts';
import { exampleId } from './example-id.ts';
import { staff } from './people.ts';

// The form of the pilot (four municipalities, four or five leaders each, five day-long gatherings) is the programme's own; names beside Bærum, places,
// topics and what was learnt are made up.

const id = (key: string): string => exampleId(`programme:${key}`);
const cohort = [
  { id: id('baerum'), name: 'Bærum kommune', participants: 5 },
  { id: id('fjord'), name: 'Fjordby kommune (eksempel)', participants: 4 },
  { id: id('elv'), name: 'Elvebyen kommune (eksempel)', participants: 4 },
  { id: id('innland'), name: 'Innlandet by (eksempel)', participants: 5 },
];
const topics = [
  'Roller: hva er politikkens og hva er administrasjonens?',
  'Plansystemet som verktøy for å styre',
  'Medvirkning som gir mening',
  'Å lede et sted sammen med andre',
  'Det vi tar med videre',
];

/** A competence programme half-way: two gatherings held, with what they taught and what was done at home, and three to come. */
export async function loadProgramme(
  tx: Transaction,
  { id: processId, phases }: PlanningProcess,
  now: Instant,
): Promise<void> {
  const gatherings = phases.filter(({ kind }) => kind === 'gathering');
  const [first, second] = gatherings;
  if (!first || !second) return;
  await tx.programmes.add({
    ...{ processId, version: 1, byId: staff.planner.id, at: now },
    theme: 'Byutvikling og ledelse på tvers av kommuner',
    cohort,
    gatherings: gatherings.map((phase, index): Gathering => ({
      ...{ phaseId: phase.id, topic: topics[index] ?? '', on: phase.startsOn },
      ...{ startsAt: '09:00' as LocalTime, endsAt: '15:30' as LocalTime },
      hostId: cohort[index % cohort.length]?.id ?? null,
      place: index === 0 ? 'Kommunegården, Sandvika' : 'Rådhuset hos vertskapet',
      preparation: 'Ta med én sak hjemmefra der rollene var uklare.',
    })),
    questions: [
      {
        ...{ id: id('national'), level: 'national', phaseId: first.id, state: 'sent', answer: '' },
        text: 'Kan innsigelser komme tidligere i planprosessen?',
        background: 'Alle fire kommunene har ventet over et halvt år på avklaringer.',
      },
      {
        ...{ id: id('regional'), level: 'regional', phaseId: second.id, state: 'open', answer: '' },
        text: 'Hvem samler tall om hvem som flytter mellom kommunene?',
        background: '',
      },
      {
        ...{ id: id('association'), level: 'association', phaseId: second.id, state: 'answered' },
        text: 'Finnes det en felles mal for opplæring i plansystemet?',
        background: 'Vi lager den samme opplæringen fire ganger.',
        answer: 'Det er en mal på vei. Kommunene kan prøve den fra høsten.',
      },
    ],
  });
  const today = osloDate(now);
  const points: readonly (readonly [string, string, HomeAction | null])[] = [
    [
      first.id,
      'Vi spør politikerne for sent. De får et ferdig svar i stedet for et spørsmål.',
      {
        ...{ what: 'Ta spørsmålene til utvalget før utredningen begynner', state: 'under-way' },
        ...{ responsibleId: staff.facilitator.id, dueOn: addDays(today, 30), note: '' },
      },
    ],
    [first.id, 'Det hjelper å si høyt hva vi ikke skal bestemme i dag.', null],
    [
      second.id,
      'En plan som ingen slår opp i, styrer ingenting.',
      {
        ...{ what: 'Gå gjennom hvilke planer som kan oppheves', state: 'done' },
        ...{ responsibleId: staff.planner.id, dueOn: addDays(today, -14) },
        note: 'Sju planer er foreslått opphevet.',
      },
    ],
  ];
  for (const [index, [phaseId, text, home]] of points.entries()) {
    const held = phases.find((phase) => phase.id === phaseId)?.startsOn ?? today;
    const point: LearningPoint = {
      ...{ id: id(`point-${String(index)}`), phaseId, text, home, namedPersonId: null },
      ...{ clientKey: id(`key-${String(index)}`), version: 1, withdrawnAt: null },
      madeAt: osloInstant(held, '15:00' as LocalTime),
    };
    await tx.programmes.addLearningPoint(point);
  }
}
