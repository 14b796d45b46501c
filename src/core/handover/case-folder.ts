import type { DocumentModel } from '../documents/document-model.ts';
import type { PlanningProcess } from '../processes/process.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import { osloDate } from '../time/oslo.ts';
import { documentElement, screeningElement } from './document-elements.ts';
import type { HandedFile, Screening } from './document-elements.ts';
import type { Handover } from './handover-term.ts';
import type { JournalNumber } from './case-numbers.ts';
import { noark, systemName } from './noark-words.ts';
import { element, requiredText, textElement } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** A process as a case: numbered by year, in the order in which the processes were made. */
export type HandedCase = {
  readonly process: PlanningProcess;
  readonly year: number;
  readonly number: number;
  readonly createdAt: Instant;
  readonly responsible: string;
};

export type JournalKind = 'course' | 'hearing' | 'statement' | 'adoption' | 'poll' | 'phase';

/** Something in a case that stands in the journal, before it is numbered. */
export type JournalPost = {
  readonly id: string;
  readonly kind: JournalKind;
  readonly direction: 'in' | 'out' | 'internal';
  /** The day it was received, sent or decided. */
  readonly on: CivilDate;
  readonly createdAt: Instant;
  readonly handledBy: string;
  readonly title: string;
  /** What everybody may read; the same as the title where nothing is kept back. */
  readonly publicTitle: string;
  readonly documentKind: string;
  readonly parties: readonly { readonly name: string; readonly isScreened: boolean }[];
  readonly screening: Screening | null;
  readonly document: DocumentModel;
};

const goesOn =
  'Prosessen gikk videre da arkivdelen ble avsluttet. Datoen for avslutning er arkivdelens.';

/** What stands in a `saksmappe` before its registrations. */
export function caseFieldsBefore(handover: Handover, handed: HandedCase): readonly XmlElement[] {
  const { process, createdAt } = handed;
  const endedAt = endOfCase(handover, handed);
  return [
    requiredText('systemID', process.id),
    requiredText('mappeID', `${handed.year}/${handed.number}`),
    requiredText('tittel', process.title),
    ...textElement('offentligTittel', process.title),
    ...textElement('beskrivelse', `Planprosess etter malen «${process.template}».`),
    requiredText('dokumentmedium', noark.electronic),
    requiredText('opprettetDato', createdAt),
    requiredText('opprettetAv', handed.responsible, systemName),
    requiredText('avsluttetDato', endedAt),
    requiredText('avsluttetAv', handed.responsible, systemName),
    ...(isFinished(handover, process)
      ? []
      : [
          element('merknad', [
            requiredText('merknadstekst', goesOn),
            requiredText('merknadsdato', endedAt),
            requiredText('merknadRegistrertAv', systemName),
          ]),
        ]),
  ];
}

/** What stands in it after them. */
export function caseFieldsAfter(handover: Handover, handed: HandedCase): readonly XmlElement[] {
  const { municipality } = handover;
  const { status } = handed.process;
  return [
    requiredText('saksaar', String(handed.year)),
    requiredText('sakssekvensnummer', String(handed.number)),
    requiredText('saksdato', osloDate(handed.createdAt)),
    requiredText('administrativEnhet', municipality.name),
    requiredText('saksansvarlig', handed.responsible, systemName),
    requiredText(
      'saksstatus',
      // The folder is closed with its part, also where the process goes on: a remark tells it. Arkade takes no case for handed over that is open.
      status === 'cancelled' && isFinished(handover, handed.process)
        ? noark.caseCancelled
        : noark.caseClosed,
    ),
  ];
}

function lastClosing({ phases }: PlanningProcess): Instant | undefined {
  return phases
    .flatMap(({ closedAt }) => (closedAt === null ? [] : [closedAt]))
    .toSorted()
    .at(-1);
}

/** Was it over when the part was closed? One that went on into the next term was not. */
function isFinished({ closedAt }: Handover, process: PlanningProcess): boolean {
  const last = lastClosing(process);
  const isEnded = process.status === 'ended' || process.status === 'cancelled';
  return isEnded && last !== undefined && last <= closedAt;
}

/** When the last phase was closed; of a process that goes on, when the part was. */
export function endOfCase(handover: Handover, { process, createdAt }: HandedCase): Instant {
  const end = isFinished(handover, process) ? lastClosing(process) : undefined;
  const last = end ?? handover.closedAt;
  return last > createdAt ? last : createdAt;
}

const journalKinds = { in: noark.incoming, out: noark.outgoing, internal: noark.internal };
const partyKinds = { in: noark.sender, out: noark.receiver, internal: noark.internalSender };

/** Who it came from or went to, as the journal names them: every post names at least one. */
export function partiesOf(
  { municipality }: Handover,
  post: JournalPost,
): readonly { readonly kind: string; readonly name: string; readonly isScreened: boolean }[] {
  const kind = partyKinds[post.direction];
  return post.parties.length === 0
    ? [{ kind, name: municipality.name, isScreened: false }]
    : post.parties.map((party) => ({ kind, ...party }));
}

export function journalRegistration(
  handover: Handover,
  post: JournalPost,
  number: JournalNumber,
  file: HandedFile,
): XmlElement {
  return element(
    'registrering',
    [
      requiredText('systemID', post.id),
      requiredText('opprettetDato', post.createdAt),
      requiredText('opprettetAv', post.handledBy, systemName),
      requiredText('arkivertDato', handover.now),
      requiredText('arkivertAv', systemName),
      ...screeningElement(post.screening),
      documentElement({
        systemId: handover.namedId(`handover/document/${post.id}`),
        kind: post.documentKind,
        title: post.title,
        ...{ number: 1, isMain: true, variant: noark.archival, version: 1 },
        madeAt: post.createdAt,
        screening: post.screening?.isDocumentScreened === true ? post.screening : null,
        file,
      }),
      requiredText('registreringsID', `${number.year}/${number.sequence}`),
      requiredText('tittel', post.title),
      ...textElement('offentligTittel', post.publicTitle),
      requiredText('dokumentmedium', noark.electronic),
      ...partiesOf(handover, post).map(({ kind, name }) =>
        element('korrespondansepart', [
          requiredText('korrespondanseparttype', kind),
          requiredText('korrespondansepartNavn', name),
          requiredText('administrativEnhet', handover.municipality.name),
          requiredText('saksbehandler', post.handledBy, systemName),
        ]),
      ),
      requiredText('journalaar', String(number.year)),
      requiredText('journalsekvensnummer', String(number.sequence)),
      requiredText('journalpostnummer', String(number.inCase)),
      requiredText('journalposttype', journalKinds[post.direction]),
      requiredText('journalstatus', noark.journalled),
      requiredText('journaldato', post.on),
      requiredText('dokumentetsDato', post.on),
      ...(post.direction === 'in' ? textElement('mottattDato', `${post.on}T00:00:00Z`) : []),
      ...(post.direction === 'out' ? textElement('sendtDato', post.createdAt) : []),
    ],
    { 'xsi:type': 'journalpost' },
  );
}
