import type { ProcessPage } from '../../../src/contracts/processes.ts';
import type { OpennessPage } from '../../../src/contracts/openness.ts';
import type { RoundPage, RoundSummary } from '../../../src/contracts/rounds.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import type { CivilDate, LocalTime } from '../../../src/core/time/instant.ts';
import { osloInstant } from '../../../src/core/time/oslo.ts';
import { idOf } from './ids.ts';
import { council, roll } from './people.ts';

export const processId = idOf('c', 1);
export const phaseId = (ordinal: number) => idOf('d', ordinal);
export const roundIds = {
  draft: idOf('e', 1),
  published: idOf('e', 2),
  underWay: idOf('e', 3),
  closed: idOf('e', 4),
};

const at = (today: CivilDate, days: number, time: string) =>
  osloInstant(addDays(today, days), time as LocalTime);

/** Bærum's planning strategy, moved so that the workshops' phase is under way. */
export function aProcessPage(today: CivilDate): ProcessPage {
  const phases = [
    { title: 'Forprosess', from: -380, to: -200, lead: 'administration' },
    { title: 'Administrativ prosess', from: -199, to: -70, lead: 'administration' },
    { title: 'Opplæring av folkevalgte', from: -69, to: -31, lead: 'politics' },
    { title: 'Politiske verksteder', from: -30, to: 28, lead: 'politics' },
    { title: 'Utforming og politisk behandling', from: 29, to: 90, lead: 'politics' },
  ] as const;
  return {
    process: {
      id: processId,
      title: 'Planstrategi 2023–2027',
      template: 'planning-strategy',
      plan: { id: idOf('f', 1), title: 'Planstrategi 2023–2027' },
    },
    today,
    phases: phases.map((phase, index) => ({
      id: phaseId(index + 1),
      ordinal: index + 1,
      kind: 'co-creation',
      title: phase.title,
      startsOn: addDays(today, phase.from),
      endsOn: addDays(today, phase.to),
      lead: phase.lead,
      purpose: 'Kommunestyret setter de politiske ambisjonene for perioden før saken blir utredet.',
      expectation: 'Møt forberedt, si hva som er viktigst og hvorfor, og lytt på tvers av partier.',
      products: ['Oppsummering per runde', 'Politiske føringer'],
      plannedRounds:
        phase.title === 'Politiske verksteder'
          ? ['Politiske ambisjoner for perioden', 'Planbehov']
          : [],
      position: phase.to < 0 ? 'past' : phase.from > 0 ? 'coming' : 'current',
    })),
    rounds: aRoundList(today),
    polls: [
      { id: idOf('f', 11), phaseId: phaseId(4), title: 'Hva skal vi prioritere?', status: 'open', closesAt: at(today, 3, '12:00') },
      { id: idOf('f', 13), phaseId: phaseId(3), title: 'Hva vil du lære mer om?', status: 'closed', closesAt: at(today, -40, '12:00') },
    ], // prettier-ignore
  };
}

export function aRoundList(today: CivilDate): RoundSummary[] {
  const round = (
    id: string,
    ordinal: number,
    title: string,
    days: number,
    status: RoundSummary['status'],
  ): RoundSummary => ({
    id,
    phaseId: phaseId(4),
    processId,
    ordinal,
    title,
    body: council,
    startsAt: at(today, days, '17:00'),
    durationMinutes: 180,
    place: 'Kommunegården, Sandvika',
    status,
    meetingNumber: status === 'draft' ? null : `0${ordinal}/2026`,
  });
  return [
    round(roundIds.closed, 1, 'Politiske ambisjoner for perioden', -20, 'closed'),
    round(roundIds.underWay, 2, 'Planbehov', 0, 'under-way'),
    round(roundIds.published, 3, 'Har vi forstått dere riktig?', 14, 'published'),
    round(roundIds.draft, 4, 'Prioritering av planer', 24, 'draft'),
  ];
}

/** One round in the state its id stands for. */
export function aRoundPage(today: CivilDate, id: string): RoundPage | undefined {
  const summary = aRoundList(today).find((round) => round.id === id);
  if (!summary) return undefined;
  const isDraft = summary.status === 'draft';
  const hasStarted = summary.status === 'under-way' || summary.status === 'closed';
  const item = (n: number, title: string, minutes: number, kind: 'item' | 'break' = 'item') => ({
    id: idOf('f', 500 + n),
    title,
    minutes,
    kind,
    lead: kind === 'break' ? '' : 'Prosessleder',
  });
  return {
    round: {
      ...summary,
      place: isDraft ? '' : summary.place,
      purpose: 'Komme fram til hvilke planer kommunen trenger i perioden, og hvorfor.',
      meetingForm: 'in-person',
      openness: { kind: 'open' },
      opennessDecision: {
        answers: { isMeeting: true, isAnnounced: true, isOpen: true, basis: null, decision: '' },
        decidedBy: 'Kari Nordmann',
        decidedAt: at(today, -31, '09:00'),
      },
      noticeText: isDraft ? '' : 'Kommunestyret holder politisk verksted. Møtet er åpent for alle.',
      shortNoticeReason: '',
      agenda: [
        item(1, 'Velkommen og rammer', 15),
        item(2, 'Kunnskapsgrunnlaget: hva overrasker dere?', 45),
        item(3, 'Pause', 15, 'break'),
        item(4, 'Bordarbeid: hvilke planer trenger vi?', 75),
        item(5, 'Oppsummering', 30),
      ],
      questions: [{ id: idOf('f', 600), text: 'Hva skal kommunen gå for, og hvorfor?' }],
      summary: summary.status === 'closed' ? 'Bordene var samlet om færre og tydeligere planer.' : '',
      version: 3,
      publishedAt: isDraft ? null : at(today, -30, '09:00'),
      startedAt: hasStarted ? at(today, 0, '08:00') : null,
      closedAt: summary.status === 'closed' ? at(today, -20, '20:00') : null,
    },
    process: { id: processId, title: 'Planstrategi 2023–2027' },
    phase: { id: phaseId(4), title: 'Politiske verksteder' },
    readiness: [
      { code: 'agenda', done: true, basis: 'kommuneloven § 11-3' },
      { code: 'agenda-fits', done: true, basis: null },
      { code: 'question', done: true, basis: null },
      { code: 'place', done: !isDraft, basis: null },
      { code: 'openness-decided', done: true, basis: 'kommuneloven § 11-5' },
      { code: 'notice-written', done: !isDraft, basis: 'kommuneloven § 11-3' },
      { code: 'notice-in-time', done: true, basis: 'kommuneloven § 11-3' },
      { code: 'in-the-future', done: true, basis: null },
      { code: 'notice-published', done: !isDraft, basis: 'kommuneloven § 11-3' },
    ],
    polls: isDraft
      ? []
      : [
          { id: idOf('f', 11), title: 'Hva skal vi prioritere?', status: 'open', answered: 31, eligible: 51 },
          { id: idOf('f', 12), title: 'Trenger vi en egen plan for klima?', status: 'draft', answered: 0, eligible: 51 },
        ], // prettier-ignore
    calendar: isDraft ? null : { state: 'created', webLink: 'https://example.org/event', cause: null },
    advice: [],
    changedBy: null,
    corrections: [],
    papers: [],
    publicAddress: isDraft ? null : '/offentlig/baerum/moter/1',
    record: summary.status === 'closed' ? { id: idOf('f', 700), status: 'archived' } : null,
    attendance:
      summary.status === 'closed'
        ? roll.slice(0, 50).map(({ personId }) => ({ personId, status: 'present', deputyForId: null, arrivedAt: null, leftAt: null }))
        : [],
    attendanceVersion: 0,
    roll,
  }; // prettier-ignore
}

/** What openness is judged by: the council may not meet over the net, and one basis is on the list. */
export function anOpennessPage(): OpennessPage {
  const words = 'Saken inneholder opplysninger med lovbestemt taushetsplikt.';
  return {
    bases: [
      {
        ...{ key: 'confidential', paragraph: 'kommuneloven § 11-5 andre ledd', isRetired: false },
        explanation: { nb: words, nn: words, en: words },
      },
    ],
    rules: [
      { rule: 'open-meetings', paragraph: 'kommuneloven § 11-5' },
      { rule: 'remote-meeting', paragraph: 'kommuneloven § 11-7' },
    ],
    bodies: [
      { bodyId: council.id, name: council.name, isCityGovernment: false, remoteAllowedBy: '' },
    ],
    mayChange: false,
  };
}
