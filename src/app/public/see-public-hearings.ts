import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Paragraph } from '../../core/texts/draft-text.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';

// What anybody may read of a hearing: what is out, until when, and the text as it was sent. What others have said is the municipality's to publish.

export type PublicHearingLine = {
  readonly id: string;
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
};

export type PublicHearing = PublicHearingLine & {
  readonly municipality: Pick<Municipality, 'name' | 'slug' | 'language'>;
  readonly process: string;
  readonly invitation: string;
  readonly parties: readonly string[];
  readonly sentAt: Instant;
  readonly isOver: boolean;
  readonly paragraphs: readonly Omit<Paragraph, 'id'>[];
};

type PublicDeps = Pick<Deps, 'unitOfWork' | 'clock'>;

/** What is out for hearing today, the nearest deadline first. */
export const listPublicHearings =
  (deps: PublicDeps) =>
  (scope: MunicipalityScope): Promise<readonly PublicHearingLine[]> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const open = await tx.hearings.openOn(osloDate(deps.clock.now()));
      const texts = await tx.texts.byIds(open.map(({ textId }) => textId));
      return open.map(({ id, textId, startsOn, endsOn }) => ({
        ...{ id, startsOn, endsOn, title: texts.find((text) => text.id === textId)?.title ?? '' },
      }));
    });

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
      if (!hearing?.sent || hearing.startsOn > today) return null;
      const text = await tx.texts.byId(hearing.textId);
      const version = await tx.texts.version(hearing.textId, hearing.sent.textVersion);
      const process = await tx.processes.byId(hearing.processId);
      if (!text || !version || !process) return null;
      const { id, startsOn, endsOn, invitation, parties } = hearing;
      const { name, slug, language } = municipality;
      return {
        ...{ id, startsOn, endsOn, invitation, parties, title: text.title },
        ...{ municipality: { name, slug, language }, process: process.title },
        ...{ sentAt: hearing.sent.at, isOver: endsOn < today },
        paragraphs: version.paragraphs.map(({ heading, text: words }) => ({
          heading,
          text: words,
        })),
      };
    });
