import type { Language } from '../documents/document-model.ts';
import type { ProcessStatus } from '../processes/process.ts';
import type { StatementVerdict } from '../hearings/hearing.ts';

export type DocumentWords = {
  readonly municipalitySuffix: string;
  readonly page: string;
  readonly course: (process: string) => string;
  readonly hearing: (text: string) => string;
  readonly statement: string;
  readonly statementFrom: (sender: string) => string;
  readonly adoption: (process: string) => string;
  readonly poll: (title: string) => string;
  readonly closedPoll: string;
  readonly process: string;
  readonly template: string;
  readonly status: string;
  readonly statuses: Readonly<Record<ProcessStatus, string>>;
  readonly responsible: string;
  readonly phases: string;
  readonly phase: string;
  readonly days: string;
  readonly adoptedDays: string;
  readonly period: string;
  readonly invited: string;
  readonly everybody: string;
  readonly invitation: string;
  readonly text: string;
  readonly sender: string;
  readonly receivedOn: string;
  readonly summary: string;
  readonly asReceived: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<StatementVerdict, string>>;
  readonly why: string;
  readonly body: string;
  readonly decidedOn: string;
  readonly reference: string;
  readonly votes: string;
  readonly counted: (inFavour: number, against: number) => string;
  readonly decision: string;
};

/** What the documents say that are written at the handover, in the municipality's language. */
export const documentWords: Readonly<Record<Language, DocumentWords>> = {
  nb: {
    municipalitySuffix: 'kommune',
    page: 'Side {page} av {pages}',
    course: (process) => `Prosessens gang: ${process}`,
    hearing: (text) => `Høring og offentlig ettersyn: ${text}`,
    statement: 'Høringsuttalelse',
    statementFrom: (sender) => `Høringsuttalelse fra ${sender}`,
    adoption: (process) => `Vedtak: ${process}`,
    poll: (title) => `Resultat av spørring: ${title}`,
    closedPoll: 'Resultat av spørring',
    process: 'Prosess',
    template: 'Mal',
    status: 'Status',
    statuses: {
      planned: 'planlagt',
      running: 'pågår',
      ended: 'avsluttet',
      cancelled: 'avlyst',
    },
    responsible: 'Ansvarlig',
    phases: 'Faser',
    phase: 'Fase',
    days: 'Dager',
    adoptedDays: 'Slik det først var bestemt',
    period: 'Periode',
    invited: 'Spurt særskilt',
    everybody: 'Ingen særskilt. Alle kunne uttale seg',
    invitation: 'Invitasjon',
    text: 'Teksten',
    sender: 'Avsender',
    receivedOn: 'Mottatt',
    summary: 'Sammendrag',
    asReceived: 'Slik den ble mottatt',
    verdict: 'Vurdering',
    verdicts: { followed: 'fulgt', partly: 'delvis fulgt', not: 'ikke fulgt' },
    why: 'Begrunnelse',
    body: 'Organ',
    decidedOn: 'Vedtatt',
    reference: 'Sak',
    votes: 'Stemmer',
    counted: (inFavour, against) => `${inFavour} for, ${against} mot`,
    decision: 'Vedtaket',
  },
  nn: {
    municipalitySuffix: 'kommune',
    page: 'Side {page} av {pages}',
    course: (process) => `Gangen i prosessen: ${process}`,
    hearing: (text) => `Høyring og offentleg ettersyn: ${text}`,
    statement: 'Høyringsfråsegn',
    statementFrom: (sender) => `Høyringsfråsegn frå ${sender}`,
    adoption: (process) => `Vedtak: ${process}`,
    poll: (title) => `Resultat av spørjing: ${title}`,
    closedPoll: 'Resultat av spørjing',
    process: 'Prosess',
    template: 'Mal',
    status: 'Status',
    statuses: {
      planned: 'planlagd',
      running: 'går føre seg',
      ended: 'avslutta',
      cancelled: 'avlyst',
    },
    responsible: 'Ansvarleg',
    phases: 'Fasar',
    phase: 'Fase',
    days: 'Dagar',
    adoptedDays: 'Slik det fyrst var bestemt',
    period: 'Periode',
    invited: 'Spurde særskilt',
    everybody: 'Ingen særskilt. Alle kunne seie si meining',
    invitation: 'Invitasjon',
    text: 'Teksten',
    sender: 'Avsendar',
    receivedOn: 'Motteken',
    summary: 'Samandrag',
    asReceived: 'Slik ho vart motteken',
    verdict: 'Vurdering',
    verdicts: { followed: 'følgd', partly: 'delvis følgd', not: 'ikkje følgd' },
    why: 'Grunngiving',
    body: 'Organ',
    decidedOn: 'Vedteke',
    reference: 'Sak',
    votes: 'Røyster',
    counted: (inFavour, against) => `${inFavour} for, ${against} mot`,
    decision: 'Vedtaket',
  },
  en: {
    municipalitySuffix: 'municipality',
    page: 'Page {page} of {pages}',
    course: (process) => `Course of the process: ${process}`,
    hearing: (text) => `Hearing and public inspection: ${text}`,
    statement: 'Hearing statement',
    statementFrom: (sender) => `Hearing statement from ${sender}`,
    adoption: (process) => `Decision: ${process}`,
    poll: (title) => `Result of the poll: ${title}`,
    closedPoll: 'Result of a poll',
    process: 'Process',
    template: 'Template',
    status: 'Status',
    statuses: {
      planned: 'planned',
      running: 'under way',
      ended: 'ended',
      cancelled: 'called off',
    },
    responsible: 'Responsible',
    phases: 'Phases',
    phase: 'Phase',
    days: 'Days',
    adoptedDays: 'As first decided',
    period: 'Period',
    invited: 'Asked by name',
    everybody: 'Nobody by name. Everybody could speak',
    invitation: 'Invitation',
    text: 'The text',
    sender: 'Sender',
    receivedOn: 'Received',
    summary: 'Summary',
    asReceived: 'As it was received',
    verdict: 'Assessment',
    verdicts: { followed: 'followed', partly: 'partly followed', not: 'not followed' },
    why: 'Reason',
    body: 'Body',
    decidedOn: 'Decided',
    reference: 'Case',
    votes: 'Votes',
    counted: (inFavour, against) => `${inFavour} for, ${against} against`,
    decision: 'The decision',
  },
};
