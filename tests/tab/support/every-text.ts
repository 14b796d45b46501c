import { checkInTexts } from '../../../tab/texts/check-ins.ts';
import { audienceTexts } from '../../../tab/texts/audiences.ts';
import { archiveCheckTexts } from '../../../tab/texts/archive-check.ts';
import { archiveDriftTexts } from '../../../tab/texts/archive-drift.ts';
import { archiveTexts } from '../../../tab/texts/archive.ts';
import { cardPreviewTexts } from '../../../tab/texts/card-preview.ts';
import { deliveryTexts } from '../../../tab/texts/delivery.ts';
import { directionTexts } from '../../../tab/texts/directions.ts';
import { draftingTexts } from '../../../tab/texts/drafting.ts';
import { findPlansTexts } from '../../../tab/texts/find-plans.ts';
import { goalTexts } from '../../../tab/texts/goals.ts';
import { addedStatementTexts } from '../../../tab/texts/added-statements.ts';
import { datePollTexts } from '../../../tab/texts/date-polls.ts';
import { homeTexts } from '../../../tab/texts/home.ts';
import { influenceTexts } from '../../../tab/texts/influence.ts';
import { letterTexts } from '../../../tab/texts/letters.ts';
import { meetingTexts } from '../../../tab/texts/meeting.ts';
import { liveTexts } from '../../../tab/texts/live.ts';
import { owedTexts } from '../../../tab/texts/owed.ts';
import { pictureTexts } from '../../../tab/texts/picture.ts';
import { planImportTexts } from '../../../tab/texts/plan-import.ts';
import { planRegisterTexts } from '../../../tab/texts/plan-register.ts';
import { planWholeTexts } from '../../../tab/texts/plan-whole.ts';
import { planningStrategyTexts } from '../../../tab/texts/planning-strategy.ts';
import { planTexts } from '../../../tab/texts/plans.ts';
import { pollKindTexts } from '../../../tab/texts/poll-kinds.ts';
import { pollLifeTexts } from '../../../tab/texts/poll-life.ts';
import { pollReachTexts } from '../../../tab/texts/poll-reach.ts';
import { pollResultsTexts } from '../../../tab/texts/poll-results.ts';
import { pollVisibilityTexts } from '../../../tab/texts/poll-visibility.ts';
import { pollTexts } from '../../../tab/texts/polls.ts';
import { screeningTexts } from '../../../tab/texts/screening.ts';
import { protocolTexts } from '../../../tab/texts/protocols.ts';
import { programmeTexts } from '../../../tab/texts/programme.ts';
import { processTexts } from '../../../tab/texts/processes.ts';
import { roundTexts } from '../../../tab/texts/rounds.ts';
import { seatingAttributeTexts } from '../../../tab/texts/seating-attributes.ts';
import { seatingTexts } from '../../../tab/texts/seating.ts';
import { privacyTexts } from '../../../tab/texts/privacy.ts';
import { settingsTexts } from '../../../tab/texts/settings.ts';
import { shellTexts } from '../../../tab/texts/shell.ts';
import { steeringTexts } from '../../../tab/texts/steering.ts';
import { trainingTexts } from '../../../tab/texts/training.ts';
import { wheelTexts } from '../../../tab/texts/wheels.ts';
import { wordTexts } from '../../../tab/texts/words.ts';
import type { Language } from '../../../src/contracts/values.ts';

const areas = [
  audienceTexts,
  checkInTexts,
  archiveCheckTexts,
  archiveDriftTexts,
  archiveTexts,
  protocolTexts,
  screeningTexts,
  cardPreviewTexts,
  deliveryTexts,
  pollLifeTexts,
  pollReachTexts,
  pollResultsTexts,
  directionTexts,
  draftingTexts,
  findPlansTexts,
  goalTexts,
  homeTexts,
  influenceTexts,
  letterTexts,
  datePollTexts,
  meetingTexts,
  liveTexts,
  owedTexts,
  pictureTexts,
  planImportTexts,
  planRegisterTexts,
  planWholeTexts,
  planningStrategyTexts,
  planTexts,
  addedStatementTexts,
  pollKindTexts,
  pollTexts,
  pollVisibilityTexts,
  processTexts,
  programmeTexts,
  roundTexts,
  seatingAttributeTexts,
  seatingTexts,
  privacyTexts,
  settingsTexts,
  shellTexts,
  steeringTexts,
  trainingTexts,
  wheelTexts,
  wordTexts,
];

/**
 * Fetches every text beforehand. A page with several that waits for the second of them is drawn anew by React in the midst of its hooks, and in development, on a
 * busy machine, it takes that for hooks in another order.
 */
export async function loadEveryText(language: Language): Promise<void> {
  await Promise.all(areas.map(({ load }) => load(language)));
}
