import type { DocumentModel } from '../../core/documents/document-model.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { clockedAgenda } from '../../core/protocols/assemble-protocol.ts';
import { noticeWithout } from '../../core/protocols/notice-without.ts';
import type { ScreenedMinutes } from '../../core/protocols/notice-without.ts';
import type { Body } from '../../core/people/person.ts';
import type { ProtocolContent } from '../../core/protocols/protocol.ts';
import { contentFor, layOutRecord } from '../../core/records/record-content.ts';
import type { RecordContent } from '../../core/records/record-content.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { RoundCorrection } from '../../core/workshops/alter-round.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { publicCorrection, publicPapers } from './public-papers.ts';
import type { PublicPaper, PublicWords } from './public-papers.ts';
import { isArchivedRecord, toldRecord } from './public-records.ts';
import type { PublicRecord } from './public-records.ts';
import { isAnnounced } from './public-sight.ts';

// What anybody may read. A draft does not exist here; of a closed meeting only that it is held and with which basis (kommuneloven § 11-5):
// its agenda and questions are not public, and of its protocol the public variant alone.

export type PublicMeetingLine = {
  readonly id: string;
  readonly bodyId: string;
  readonly phaseId: string;
  readonly title: string;
  readonly body: string;
  readonly meetingNumber: string;
  readonly startsAt: Instant;
  readonly place: string;
  readonly status: 'published' | 'under-way' | 'closed' | 'cancelled';
  readonly openness: 'open' | 'closed';
  readonly durationMinutes: number;
  readonly publishedAt: Instant;
  /** When its protocol was laid out here; null while it is not. */
  readonly protocolAt: Instant | null;
};

export type PublicMeeting = Omit<PublicMeetingLine, 'openness'> & {
  readonly municipality: Pick<Municipality, 'name' | 'slug' | 'language'>;
  /** Of a closed meeting the basis alone: the decision to close may itself tell what is exempt. */
  readonly openness:
    { readonly kind: 'open' } | { readonly kind: 'closed'; readonly basis: string };
  readonly noticeText: string;
  readonly agenda: ProtocolContent['agenda'];
  readonly questions: readonly string[];
  /** What was corrected in the notice, newest last. */
  readonly corrections: readonly Pick<
    RoundCorrection,
    'kind' | 'reason' | 'changes' | 'publishedAt'
  >[];
  readonly papers: readonly PublicPaper[];
  readonly protocol:
    | (PublicRecord & {
        /** Of a closed meeting the public variant. */
        readonly content: RecordContent;
        /** The same content laid out for reading, as in the archived document. */
        readonly document: DocumentModel;
      })
    | null;
};

type PublicDeps = Pick<Deps, 'unitOfWork'>;

/** Meetings with a published notice, those under way and coming by start, then past ones, newest first. */
export const listPublicMeetings =
  (deps: PublicDeps) =>
  (scope: MunicipalityScope, now: Instant): Promise<readonly PublicMeetingLine[]> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const lines = await meetingLines(tx, await tx.rounds.all());
      const isPast = (line: PublicMeetingLine): boolean =>
        line.status === 'closed' || (line.status !== 'under-way' && line.startsAt < now);
      const upcoming = lines
        .filter((line) => !isPast(line))
        .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
      const past = lines.filter(isPast).toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
      return [...upcoming, ...past];
    });

/** The elected bodies, by name. */
export const listPublicBodies =
  (deps: PublicDeps) =>
  (scope: MunicipalityScope): Promise<readonly Pick<Body, 'id' | 'name'>[]> =>
    deps.unitOfWork.read(scope, async (tx) =>
      (await tx.people.bodies())
        .map(({ id, name }) => ({ id, name }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    );

/** One published meeting, or null: the same for a draft, another municipality's and one that never was. */
export const seePublicMeeting =
  (deps: PublicDeps) =>
  (
    scope: MunicipalityScope,
    municipality: Municipality,
    roundId: string,
    now: Instant,
  ): Promise<PublicMeeting | null> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      // The same questions are put to the database whether it is a draft or never was: how long the answer takes tells neither.
      const [line] = await meetingLines(tx, round ? [round] : []);
      const read = publicWordsOf(await tx.protocols.ofRound(roundId));
      if (!round || !line) return null;
      const isOpen = round.openness.kind === 'open';
      return {
        ...line,
        municipality: {
          name: municipality.name,
          slug: municipality.slug,
          language: municipality.language,
        },
        openness:
          round.openness.kind === 'open'
            ? { kind: 'open' }
            : { kind: 'closed', basis: round.openness.basis },
        noticeText: isOpen ? read(round.noticeText) : '',
        agenda: isOpen
          ? clockedAgenda(round).map((item) => ({
              ...item,
              title: read(item.title),
              lead: read(item.lead),
            }))
          : [],
        questions: isOpen ? round.questions.map((question) => read(question.text)) : [],
        corrections: (await tx.corrections.ofRound(roundId)).map((correction) =>
          publicCorrection(correction, isOpen, read),
        ),
        papers: isOpen
          ? (await publicPapers(tx, round, osloDate(now))).map((paper) => ({
              ...paper,
              title: read(paper.title),
            }))
          : [],
        protocol: await publicProtocol(tx, roundId),
      };
    });

/** The notice stands beside the minutes, and would tell what they do not. */
function publicWordsOf(minutes: ScreenedMinutes | null | undefined): PublicWords {
  return noticeWithout(minutes ? [minutes] : []);
}

/** How meetings are listed, in the given order; those that are not announced are left out. */
export async function meetingLines(
  tx: Pick<Transaction, 'people' | 'records' | 'protocols'>,
  rounds: readonly Round[],
): Promise<readonly PublicMeetingLine[]> {
  const announced = rounds.filter(isAnnounced);
  const bodies = new Map((await tx.people.bodies()).map((body) => [body.id, body.name]));
  const protocols = await tx.records.publishedAt(announced.map(({ id }) => id));
  const screened = await tx.protocols.screened();
  return announced.map((round) => {
    const { id, bodyId, phaseId, meetingNumber, startsAt, durationMinutes, state } = round;
    const read = publicWordsOf(screened.get(id));
    const isOpen = round.openness.kind === 'open';
    return {
      ...{ id, bodyId, phaseId, meetingNumber, startsAt, durationMinutes },
      // The title of a closed meeting may itself tell what is exempt.
      title: isOpen ? read(round.title) : '',
      place: isOpen ? read(round.place) : round.place,
      body: bodies.get(bodyId) ?? '',
      status: state.status,
      openness: round.openness.kind,
      publishedAt: state.publishedAt,
      protocolAt: protocols.get(id) ?? null,
    };
  });
}

async function publicProtocol(
  tx: Transaction,
  roundId: string,
): Promise<PublicMeeting['protocol']> {
  const record = await tx.records.published(roundId);
  const protocol = record && (await tx.protocols.byId(record.sourceId));
  if (!protocol || !isArchivedRecord(record)) return null;
  const content = contentFor('open', protocol.content);
  return {
    ...toldRecord(record, protocol.version),
    ...{ content, document: layOutRecord(content, protocol.version) },
  };
}
