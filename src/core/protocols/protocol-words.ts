import type { Language } from '../documents/document-model.ts';
import type { MembershipFunction } from '../people/person.ts';

/** The fixed words of the minutes, per language. A body writes in bokmål or nynorsk; English is there for who reads along. */
export type ProtocolWords = {
  readonly protocol: string;
  readonly municipalitySuffix: string;
  readonly meetingFacts: string;
  readonly body: string;
  readonly meetingNumber: string;
  readonly time: string;
  readonly started: string;
  readonly closed: string;
  readonly place: string;
  readonly openness: string;
  readonly open: string;
  readonly closedWithBasis: (basis: string) => string;
  readonly notice: string;
  readonly shortNotice: string;
  readonly process: string;
  readonly phase: string;
  readonly purpose: string;
  readonly attendance: string;
  readonly presentCount: (present: number, members: number) => string;
  readonly present: string;
  readonly absent: string;
  readonly nobody: string;
  readonly name: string;
  readonly party: string;
  readonly function: string;
  readonly functions: Readonly<Record<MembershipFunction, string>>;
  readonly deputyFor: (name: string) => string;
  readonly agenda: string;
  readonly clock: string;
  readonly item: string;
  readonly lead: string;
  readonly minutes: string;
  readonly break: string;
  readonly questions: string;
  readonly results: string;
  readonly noPolls: string;
  readonly answered: (answered: number, eligible: number) => string;
  readonly tooFew: string;
  readonly choice: string;
  readonly count: string;
  readonly points: string;
  readonly outcome: string;
  readonly summary: string;
  readonly adviceOnly: string;
  readonly page: string;
};

export const protocolWords: Readonly<Record<Language, ProtocolWords>> = {
  nb: {
    protocol: 'Protokoll',
    municipalitySuffix: 'kommune',
    meetingFacts: 'Om møtet',
    body: 'Organ',
    meetingNumber: 'Møtenummer',
    time: 'Tidspunkt',
    started: 'Satt',
    closed: 'Hevet',
    place: 'Sted',
    openness: 'Åpenhet',
    open: 'Åpent møte',
    closedWithBasis: (basis) => `Lukket møte, hjemmel: ${basis}`,
    notice: 'Kunngjort',
    shortNotice: 'Kort varsel, begrunnelse',
    process: 'Planprosess',
    phase: 'Fase',
    purpose: 'Formål',
    attendance: 'Oppmøte',
    presentCount: (present, members) => `${present} til stede. Organet har ${members} medlemmer.`,
    present: 'Til stede',
    absent: 'Fraværende',
    nobody: 'Ingen',
    name: 'Navn',
    party: 'Liste',
    function: 'Funksjon',
    functions: { chair: 'Leder', 'deputy-chair': 'Nestleder', member: 'Medlem', deputy: 'Vara' },
    deputyFor: (name) => `Vara for ${name}`,
    agenda: 'Dagsorden',
    clock: 'Kl.',
    item: 'Punkt',
    lead: 'Leder punktet',
    minutes: 'Minutter',
    break: 'Pause',
    questions: 'Spørsmål til politikken',
    results: 'Resultater av spørringer',
    noPolls: 'Det ble ikke holdt noen spørring i runden.',
    answered: (answered, eligible) => `${answered} av ${eligible} svarte.`,
    tooFew:
      'Færre enn tre svarte. Tallene vises ikke, fordi de kunne vist hva enkeltpersoner mener.',
    choice: 'Alternativ',
    count: 'Antall',
    points: 'Poeng',
    outcome: 'Slik er svarene brukt',
    summary: 'Administrasjonens oppsummering',
    adviceOnly:
      'Verkstedet har ikke truffet vedtak. Svar og innspill er råd som administrasjonen bearbeider. Vedtak treffes senere av folkevalgte organer i ordinær saksbehandling.',
    page: 'Side {page} av {pages}',
  },
  nn: {
    protocol: 'Protokoll',
    municipalitySuffix: 'kommune',
    meetingFacts: 'Om møtet',
    body: 'Organ',
    meetingNumber: 'Møtenummer',
    time: 'Tidspunkt',
    started: 'Sett',
    closed: 'Heva',
    place: 'Stad',
    openness: 'Openheit',
    open: 'Ope møte',
    closedWithBasis: (basis) => `Lukka møte, heimel: ${basis}`,
    notice: 'Kunngjort',
    shortNotice: 'Kort varsel, grunngiving',
    process: 'Planprosess',
    phase: 'Fase',
    purpose: 'Formål',
    attendance: 'Oppmøte',
    presentCount: (present, members) => `${present} til stades. Organet har ${members} medlemer.`,
    present: 'Til stades',
    absent: 'Fråverande',
    nobody: 'Ingen',
    name: 'Namn',
    party: 'Liste',
    function: 'Funksjon',
    functions: { chair: 'Leiar', 'deputy-chair': 'Nestleiar', member: 'Medlem', deputy: 'Vara' },
    deputyFor: (name) => `Vara for ${name}`,
    agenda: 'Dagsorden',
    clock: 'Kl.',
    item: 'Punkt',
    lead: 'Leier punktet',
    minutes: 'Minutt',
    break: 'Pause',
    questions: 'Spørsmål til politikken',
    results: 'Resultat av spørjingar',
    noPolls: 'Det vart ikkje halde noka spørjing i runden.',
    answered: (answered, eligible) => `${answered} av ${eligible} svara.`,
    tooFew:
      'Færre enn tre svara. Tala blir ikkje viste, fordi dei kunne vist kva enkeltpersonar meiner.',
    choice: 'Alternativ',
    count: 'Tal på svar',
    points: 'Poeng',
    outcome: 'Slik er svara brukte',
    summary: 'Oppsummering frå administrasjonen',
    adviceOnly:
      'Verkstaden har ikkje gjort vedtak. Svar og innspel er råd som administrasjonen arbeider vidare med. Folkevalde organ gjer vedtak seinare i vanleg saksbehandling.',
    page: 'Side {page} av {pages}',
  },
  en: {
    protocol: 'Minutes',
    municipalitySuffix: 'municipality',
    meetingFacts: 'About the meeting',
    body: 'Body',
    meetingNumber: 'Meeting number',
    time: 'Time',
    started: 'Opened',
    closed: 'Closed',
    place: 'Place',
    openness: 'Openness',
    open: 'Open meeting',
    closedWithBasis: (basis) => `Closed meeting, legal basis: ${basis}`,
    notice: 'Notice published',
    shortNotice: 'Short notice, reason',
    process: 'Planning process',
    phase: 'Phase',
    purpose: 'Purpose',
    attendance: 'Attendance',
    presentCount: (present, members) => `${present} present. The body has ${members} members.`,
    present: 'Present',
    absent: 'Absent',
    nobody: 'Nobody',
    name: 'Name',
    party: 'List',
    function: 'Function',
    functions: {
      chair: 'Chair',
      'deputy-chair': 'Deputy chair',
      member: 'Member',
      deputy: 'Deputy',
    },
    deputyFor: (name) => `Deputy for ${name}`,
    agenda: 'Agenda',
    clock: 'Time',
    item: 'Item',
    lead: 'Led by',
    minutes: 'Minutes',
    break: 'Break',
    questions: 'Questions put to politics',
    results: 'Poll results',
    noPolls: 'No poll was held in this round.',
    answered: (answered, eligible) => `${answered} of ${eligible} answered.`,
    tooFew:
      'Fewer than three answered. The figures are not shown, because they could show what individuals think.',
    choice: 'Option',
    count: 'Answers',
    points: 'Points',
    outcome: 'How the answers were used',
    summary: 'Summary by the administration',
    adviceOnly:
      'The workshop has made no decision. Answers and contributions are advice that the administration works up. Elected bodies decide later, in ordinary proceedings.',
    page: 'Page {page} of {pages}',
  },
};
