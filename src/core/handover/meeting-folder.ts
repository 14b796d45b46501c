import { noticeWithout } from '../protocols/notice-without.ts';
import type { Protocol } from '../protocols/protocol.ts';
import { screenedBy } from '../records/content-facts.ts';
import type { ArchiveRecord } from '../records/record.ts';
import type { Instant } from '../time/instant.ts';
import { osloDate } from '../time/oslo.ts';
import type { Round } from '../workshops/round.ts';
import { screeningElement } from './document-elements.ts';
import type { Screening } from './document-elements.ts';
import { earlier } from './handover-term.ts';
import type { Handover } from './handover-term.ts';
import { anyExemption, meetingFunctions, noark, systemName } from './noark-words.ts';
import { recordRegistration } from './record-registration.ts';
import { element, requiredText, textElement } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** A meeting that was held or called off, with everything that is archived of it. */
export type HandedMeeting = {
  readonly round: Round;
  readonly body: { readonly name: string; readonly abbreviation: string };
  readonly organiser: string;
  readonly createdAt: Instant;
  /** The process's folder, where it is in the package. */
  readonly processId: string | null;
  /** The versions that the records were made from, by id. */
  readonly protocols: ReadonlyMap<string, Protocol>;
  /** All of them archived. */
  readonly records: readonly ArchiveRecord[];
};

/** Where an archived file lies in the package: by the year in which its meeting was held. */
export function pathOfRecordFile(meeting: Pick<HandedMeeting, 'round'>, name: string): string {
  return `dokumenter/${osloDate(meeting.round.startsAt).slice(0, 4)}/${name}`;
}

/** What a meeting is called where everybody may read it: of a closed one only which it was, and without what is screened in the minutes of an open one. */
export function publicMeetingTitle({ round, body, protocols }: HandedMeeting): string {
  const which = `${body.name} ${round.meetingNumber ?? ''}`.trim();
  if (round.openness.kind === 'closed') return which;
  return `${which}: ${noticeWithout([...protocols.values()])(round.title)}`;
}

/** Is it what everybody may read of minutes that lie whole in the restricted library? */
export function isPublicVariant(
  { round, records }: Pick<HandedMeeting, 'round' | 'records'>,
  { library, sourceId }: ArchiveRecord,
): boolean {
  if (library !== 'open') return false;
  const isWholeApart = records.some(
    (other) => other.sourceId === sourceId && other.library === 'restricted',
  );
  return round.openness.kind === 'closed' || isWholeApart;
}

/** Is something of it kept from those who may read what is open? */
export function isScreenedMeeting({
  round,
  records,
}: Pick<HandedMeeting, 'round' | 'records'>): boolean {
  return (
    round.openness.kind === 'closed' || records.some(({ library }) => library === 'restricted')
  );
}

/** A meeting as a Noark 5 `moetemappe`: who was there, and a registration for each record. */
export function meetingFolder(handover: Handover, meeting: HandedMeeting): XmlElement {
  const { round, body, createdAt } = meeting;
  const { state } = round;
  const endedAt =
    state.status === 'closed'
      ? state.closedAt
      : state.status === 'cancelled'
        ? state.cancelledAt
        : round.startsAt;
  const number = round.meetingNumber ?? '';
  const publicTitle = publicMeetingTitle(meeting);
  const isTitleWhole = publicTitle === `${body.name} ${number}: ${round.title}`;
  const screening: Screening | null =
    round.openness.kind === 'open'
      ? isTitleWhole
        ? null
        : screensTitle(basesOf([...meeting.protocols.values()]))
      : screensTitle(round.openness.basis);
  return element(
    'mappe',
    [
      requiredText('systemID', round.id),
      requiredText('mappeID', `${body.abbreviation} ${number}`),
      requiredText('tittel', `${body.name} ${number}: ${round.title}`),
      ...textElement('offentligTittel', publicTitle),
      ...textElement('beskrivelse', round.purpose),
      requiredText('dokumentmedium', noark.electronic),
      requiredText('opprettetDato', earlier(createdAt, endedAt)),
      requiredText('opprettetAv', meeting.organiser, systemName),
      requiredText('avsluttetDato', endedAt),
      requiredText('avsluttetAv', meeting.organiser, systemName),
      ...(meeting.processId === null
        ? []
        : [element('kryssreferanse', [requiredText('referanseTilMappe', meeting.processId)])]),
      ...cancellation(meeting),
      ...screeningElement(screening),
      ...meeting.records.map((record) => registration(handover, meeting, record)),
      requiredText('moetenummer', number),
      requiredText('utvalg', body.name),
      requiredText('moetedato', osloDate(round.startsAt)),
      ...textElement('moetested', round.place),
      ...participants(meeting),
    ],
    { 'xsi:type': 'moetemappe' },
  );
}

function screensTitle(basis: string): Screening {
  return { basis, metadata: [noark.screensFolderTitle], isDocumentScreened: false };
}

/** What something in these minutes is screened by. */
function basesOf(protocols: readonly Protocol[]): string {
  const bases = protocols.map(({ content }) => screenedBy(content)?.basis ?? '');
  return [...new Set(bases)].filter((basis) => basis !== '').join('; ') || anyExemption;
}

function cancellation({ round, organiser }: HandedMeeting): readonly XmlElement[] {
  const { state } = round;
  if (state.status !== 'cancelled') return [];
  return [
    element('merknad', [
      requiredText('merknadstekst', `Møtet ble avlyst: ${state.reason}`),
      requiredText('merknadstype', noark.remark),
      requiredText('merknadsdato', state.cancelledAt),
      requiredText('merknadRegistrertAv', organiser, systemName),
    ]),
  ];
}

/** Those who were there, by the newest minutes that are archived. */
function participants({ protocols }: HandedMeeting): readonly XmlElement[] {
  const newest = [...protocols.values()].toSorted((a, b) => b.version - a.version)[0];
  return (newest?.content.present ?? []).map((attendee) =>
    element('moetedeltaker', [
      requiredText('moetedeltakerNavn', attendee.name),
      requiredText('moetedeltakerFunksjon', meetingFunctions[attendee.function]),
    ]),
  );
}

function registration(
  handover: Handover,
  meeting: HandedMeeting,
  record: ArchiveRecord,
): XmlElement {
  const { round, records, protocols } = meeting;
  const protocol = protocols.get(record.sourceId);
  // The whole minutes and their public variant point to each other.
  const twin = records.find(
    (other) => other.sourceId === record.sourceId && other.library !== record.library,
  );
  return recordRegistration(
    handover,
    {
      record,
      documentType: noark.minutes,
      version: protocol?.version ?? 1,
      publicTitle: publicMeetingTitle(meeting),
      basis:
        round.openness.kind === 'closed'
          ? round.openness.basis
          : basesOf(protocol ? [protocol] : []),
      keptBack: noark.screensTitle,
      isVariant: isPublicVariant(meeting, record),
      pathOf: (name) => pathOfRecordFile(meeting, name),
    },
    {
      type: 'moeteregistrering',
      fields: [
        requiredText('moeteregistreringstype', noark.minutes),
        requiredText('moetesakstype', noark.meetingCaseKind),
        requiredText('moeteregistreringsstatus', noark.meetingDone),
        requiredText('administrativEnhet', handover.municipality.name),
        requiredText('saksbehandler', meeting.organiser, systemName),
        ...(twin ? [requiredText('referanseTilMoeteregistrering', twin.id)] : []),
      ],
    },
  );
}
