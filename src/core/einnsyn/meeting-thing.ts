import type { Language } from '../documents/document-model.ts';
import { pronomFormats } from '../records/describe-record.ts';
import type { Instant } from '../time/instant.ts';
import { osloDate } from '../time/oslo.ts';
import { documentFields, externalIdOf, titled } from './einnsyn-thing.ts';
import type { EinnsynPart, EinnsynThing } from './einnsyn-thing.ts';
import { einnsynWords } from './einnsyn-words.ts';

/** A meeting as everybody may read it: screened words are out of every text, and of a closed meeting there is no title and no agenda. */
export type ToldMeeting = {
  readonly id: string;
  readonly language: Language;
  readonly body: string;
  readonly meetingNumber: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly place: string;
  readonly isClosed: boolean;
  readonly isCancelled: boolean;
  /** Without breaks, as they are treated. */
  readonly agenda: readonly { readonly id: string; readonly title: string }[];
  /** The public page of the meeting. */
  readonly address: string;
  /** The minutes that lie in the open library and are checked; null until they do. */
  readonly protocol: {
    readonly id: string;
    readonly address: string;
    readonly sha256: string;
  } | null;
};

/** PRONOM's name of a page in HTML. */
const htmlPage = 'fmt/471';

/**
 * A meeting as eInnsyn's `moetemappe`, with a `moetesak` for each item of its agenda, the notice, and the minutes once they are archived. A workshop decides
 * nothing: no item is «politisk», and none has a `vedtak`. One that is called off stays, and says so.
 */
export function meetingThing(meeting: ToldMeeting): EinnsynThing {
  const words = einnsynWords(meeting.language);
  const which = `${meeting.body} ${meeting.meetingNumber}`;
  const title = meeting.isClosed ? words.closed(which) : `${which}: ${meeting.title}`;
  return {
    externalId: externalIdOf('moetemappe', meeting.id),
    fields: {
      ...titled(meeting.isCancelled ? words.cancelled(title) : title),
      moetenummer: meeting.meetingNumber,
      utvalg: meeting.body,
      moetedato: meeting.startsAt,
      moetested: meeting.place,
    },
    parts: [
      ...(meeting.isClosed ? [] : meeting.agenda.map((item, at) => caseOf(meeting, item, at + 1))),
      noticeOf(meeting, `${words.notice} ${which}`),
      ...minutesOf(meeting, `${words.minutes} ${which}`),
    ],
  };
}

function caseOf(
  { body, startsAt }: ToldMeeting,
  { id, title }: ToldMeeting['agenda'][number],
  number: number,
): EinnsynPart {
  return {
    collection: 'moetesak',
    externalId: externalIdOf('moetesak', id),
    fields: {
      ...titled(title),
      moetesakstype: 'annet',
      moetesaksaar: Number(osloDate(startsAt).slice(0, 4)),
      moetesakssekvensnummer: number,
      utvalg: body,
    },
  };
}

function noticeOf({ id, address }: ToldMeeting, title: string): EinnsynPart {
  const file = { address, format: htmlPage, sha256: null };
  return {
    collection: 'moetedokument',
    externalId: externalIdOf('moeteinnkalling', id),
    fields: {
      ...titled(title),
      moetedokumenttype: 'møteinnkalling',
      dokumentbeskrivelse: [documentFields({ title, file })],
    },
  };
}

/** A new version is another document, and the one before it goes: what it corrects may be what should not have been told. */
function minutesOf({ protocol }: ToldMeeting, title: string): readonly EinnsynPart[] {
  if (!protocol) return [];
  const file = { ...protocol, format: pronomFormats.pdf };
  return [
    {
      collection: 'moetedokument',
      externalId: externalIdOf('moeteprotokoll', protocol.id),
      fields: {
        ...titled(title),
        moetedokumenttype: 'møteprotokoll',
        dokumentbeskrivelse: [documentFields({ title, file })],
      },
    },
  ];
}
