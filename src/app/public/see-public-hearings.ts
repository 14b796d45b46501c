import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Hearing } from '../../core/hearings/hearing.ts';
import type { Paragraph } from '../../core/texts/draft-text.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

// What anybody may read of a hearing: what is out, until when, and the text as it was sent. What others have said is the municipality's to publish.

export type PublicHearingLine = {
  readonly id: string;
  readonly processId: string;
  readonly sentAt: Instant | null;
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
};

export type PublicHearing = PublicHearingLine & {
  readonly municipality: Pick<Municipality, 'name' | 'slug' | 'language'>;
  readonly process: string;
  /** A process that is only planned has no page here. */
  readonly hasProcessPage: boolean;
  readonly invitation: string;
  readonly parties: readonly string[];
  readonly isOver: boolean;
  readonly paragraphs: readonly Omit<Paragraph, 'id'>[];
};

type PublicDeps = Pick<Deps, 'unitOfWork' | 'clock'>;

/** May anybody know of it: it is sent, and its first day has come? Also when its deadline has passed, and whether its process is shown or not. */
export const isOut = ({ sent, startsOn }: Hearing, today: CivilDate): boolean =>
  sent !== null && startsOn <= today;

/** What is out for hearing today, the nearest deadline first. */
export const listPublicHearings =
  (deps: PublicDeps) =>
  (scope: MunicipalityScope): Promise<readonly PublicHearingLine[]> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const today = osloDate(deps.clock.now());
      const open = await tx.hearings.openOn(today);
      return hearingLines(
        tx,
        open.filter((hearing) => isOut(hearing, today)),
      );
    });

/** Every hearing from its first day on, also those that are over, by first day. */
export const listEveryPublicHearing =
  (deps: PublicDeps) =>
  (scope: MunicipalityScope): Promise<readonly PublicHearingLine[]> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const today = osloDate(deps.clock.now());
      const processIds = (await tx.processes.all()).map(({ id }) => id);
      return hearingLines(
        tx,
        (await tx.hearings.ofProcesses(processIds)).filter((hearing) => isOut(hearing, today)),
      );
    });

/** How hearings that the public may know of are listed. */
export async function hearingLines(
  tx: Pick<Transaction, 'texts'>,
  hearings: readonly Hearing[],
): Promise<readonly PublicHearingLine[]> {
  const texts = await tx.texts.byIds(hearings.map(({ textId }) => textId));
  return hearings.map(({ id, textId, processId, startsOn, endsOn, sent }) => ({
    ...{ id, processId, startsOn, endsOn, sentAt: sent?.at ?? null },
    title: texts.find((text) => text.id === textId)?.title ?? '',
  }));
}

/** One hearing from its first day on, also when its deadline has passed; null for one that is not sent, not begun, another municipality's or none at all. */
export const seePublicHearing =
  (deps: PublicDeps) =>
  (
    scope: MunicipalityScope,
    municipality: Municipality,
    hearingId: string,
  ): Promise<PublicHearing | null> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const today = osloDate(deps.clock.now());
      const hearing = await tx.hearings.byId(hearingId);
      if (!hearing?.sent || !isOut(hearing, today)) return null;
      const text = await tx.texts.byId(hearing.textId);
      const version = await tx.texts.version(hearing.textId, hearing.sent.textVersion);
      const process = await tx.processes.byId(hearing.processId);
      if (!text || !version || !process) return null;
      const { id, startsOn, endsOn, invitation, parties } = hearing;
      const { name, slug, language } = municipality;
      return {
        ...{ id, startsOn, endsOn, invitation, parties, title: text.title },
        ...{ processId: hearing.processId, hasProcessPage: process.status !== 'planned' },
        ...{ municipality: { name, slug, language }, process: process.title },
        ...{ sentAt: hearing.sent.at, isOver: endsOn < today },
        paragraphs: version.paragraphs.map(({ heading, text: words }) => ({
          heading,
          text: words,
        })),
      };
    });
