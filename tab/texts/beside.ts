import type { Language } from '../../src/contracts/values.ts';
import { addedStatementTexts } from './added-statements.ts';
import { archiveCheckTexts } from './archive-check.ts';
import { archiveDriftTexts } from './archive-drift.ts';
import { archiveTexts } from './archive.ts';
import { audienceTexts } from './audiences.ts';
import { cardPreviewTexts } from './card-preview.ts';
import { datePollTexts } from './date-polls.ts';
import { deliveryTexts } from './delivery.ts';
import { pollReachTexts } from './poll-reach.ts';
import { pollResultsTexts } from './poll-results.ts';
import { draftingTexts } from './drafting.ts';
import { findPlansTexts } from './find-plans.ts';
import { goalTexts } from './goals.ts';
import { homeTexts } from './home.ts';
import { letterTexts } from './letters.ts';
import { liveTexts } from './live.ts';
import { meetingTexts } from './meeting.ts';
import { opennessTexts } from './openness.ts';
import { owedTexts } from './owed.ts';
import { pictureTexts } from './picture.ts';
import { planImportTexts } from './plan-import.ts';
import { planRegisterTexts } from './plan-register.ts';
import { planTexts } from './plans.ts';
import { planWholeTexts } from './plan-whole.ts';
import { planningStrategyTexts } from './planning-strategy.ts';
import { pollKindTexts } from './poll-kinds.ts';
import { pollLifeTexts } from './poll-life.ts';
import { pollVisibilityTexts } from './poll-visibility.ts';
import { pollTexts } from './polls.ts';
import { processTexts } from './processes.ts';
import { processWorkTexts } from './process-work.ts';
import { privacyTexts } from './privacy.ts';
import { screeningTexts } from './screening.ts';
import { protocolTexts } from './protocols.ts';
import { roundChangeTexts } from './round-changes.ts';
import { roundTexts } from './rounds.ts';
import { seatingTexts } from './seating.ts';
import { steeringTexts } from './steering.ts';
import { timelineTexts } from './timeline.ts';
import { wheelTexts } from './wheels.ts';

type AnyTexts = { readonly load: (language: Language) => Promise<unknown> };

/**
 * Which other texts the pages of an area are drawn with. Fetched together with the area's own, so that no part of a page waits for words when its script
 * has come. A test holds it to what the pages import.
 */
const beside = new Map<AnyTexts, readonly AnyTexts[]>([
  [
    archiveTexts,
    [archiveCheckTexts, archiveDriftTexts, protocolTexts, screeningTexts, steeringTexts],
  ],
  [draftingTexts, [steeringTexts]],
  [goalTexts, [steeringTexts]],
  [homeTexts, [owedTexts, planningStrategyTexts, pollLifeTexts, timelineTexts]],
  [letterTexts, [cardPreviewTexts]],
  [meetingTexts, [liveTexts, pollKindTexts, pollResultsTexts, pollTexts, pollVisibilityTexts]],
  [opennessTexts, [screeningTexts, steeringTexts]],
  [planImportTexts, [planTexts]],
  [planRegisterTexts, [planTexts, planningStrategyTexts]],
  [
    planTexts,
    [
      findPlansTexts,
      goalTexts,
      pictureTexts,
      planImportTexts,
      planningStrategyTexts,
      planRegisterTexts,
      planWholeTexts,
      steeringTexts,
    ],
  ],
  [
    pollTexts,
    [
      audienceTexts,
      addedStatementTexts,
      cardPreviewTexts,
      deliveryTexts,
      opennessTexts,
      pollKindTexts,
      pollLifeTexts,
      pollReachTexts,
      pollResultsTexts,
      pollVisibilityTexts,
    ],
  ],
  [processTexts, [letterTexts, opennessTexts, processWorkTexts, timelineTexts]],
  [processWorkTexts, [opennessTexts, processTexts, steeringTexts, timelineTexts]],
  [protocolTexts, [draftingTexts, screeningTexts, steeringTexts]],
  [privacyTexts, [steeringTexts]],
  [screeningTexts, [steeringTexts]],
  [roundTexts, [datePollTexts, liveTexts, opennessTexts, roundChangeTexts, seatingTexts]],
  [wheelTexts, [steeringTexts]],
]);

/** Everything that a page of the area is written with. */
export function textsWith(area: AnyTexts): readonly AnyTexts[] {
  return [area, ...(beside.get(area) ?? [])];
}
