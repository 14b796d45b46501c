import type { ComponentType } from 'react';
import type { Action } from '../src/contracts/people.ts';
import type { Language } from '../src/contracts/values.ts';
import { matchPath } from './routing/match-path.ts';
import type { Params } from './routing/match-path.ts';
import type { PageProps } from './routing/page-props.ts';
import { pageScript } from './routing/page-script.ts';
import type { FetchScript } from './routing/page-script.ts';
import { checkInTexts } from './texts/check-ins.ts';
import { cityTexts } from './texts/city.ts';
import { programmeTexts } from './texts/programme.ts';
import { protocolTexts } from './texts/protocols.ts';
import { archiveTexts } from './texts/archive.ts';
import { draftingTexts } from './texts/drafting.ts';
import { directionTexts } from './texts/directions.ts';
import { goalTexts } from './texts/goals.ts';
import { homeTexts } from './texts/home.ts';
import { knowledgeTexts } from './texts/knowledge.ts';
import { liveTexts } from './texts/live.ts';
import { meetingTexts } from './texts/meeting.ts';
import { influenceTexts } from './texts/influence.ts';
import { datePollTexts } from './texts/date-polls.ts';
import { letterTexts } from './texts/letters.ts';
import { peopleTexts } from './texts/people.ts';
import { owedTexts } from './texts/owed.ts';
import { opennessTexts } from './texts/openness.ts';
import { planImportTexts } from './texts/plan-import.ts';
import { planningStrategyTexts } from './texts/planning-strategy.ts';
import { planTexts } from './texts/plans.ts';
import { planRegisterTexts } from './texts/plan-register.ts';
import { pollTexts } from './texts/polls.ts';
import { processWorkTexts } from './texts/process-work.ts';
import { processTexts } from './texts/processes.ts';
import { roundChangeTexts } from './texts/round-changes.ts';
import { roundTexts } from './texts/rounds.ts';
import { seatingAttributeTexts } from './texts/seating-attributes.ts';
import { seatingTexts } from './texts/seating.ts';
import { privacyTexts } from './texts/privacy.ts';
import { screeningTexts } from './texts/screening.ts';
import { shellTexts } from './texts/shell.ts';
import { settingsTexts } from './texts/settings.ts';
import { steeringTexts } from './texts/steering.ts';
import { wheelTexts } from './texts/wheels.ts';
import { timelineTexts } from './texts/timeline.ts';
import { trainingTexts } from './texts/training.ts';

type Load = () => Promise<{ readonly default: ComponentType<PageProps> }>;
type AnyTexts = { readonly load: (language: Language) => Promise<unknown> };

export type Route = {
  /** `:name` takes one part of the path. Written without `/tab`. */
  readonly path: string;
  readonly fetchScript: FetchScript;
  /** Fetched together with the page's script, so that the page does not wait twice. */
  readonly texts: AnyTexts;
  /** What one must be allowed to do to open the page. */
  readonly needs?: Action;
};

/** A page is a default export in `pages/`, loaded when somebody goes there. */
function page(path: string, load: Load, texts: AnyTexts, needs?: Action): Route {
  return { path, fetchScript: pageScript(load), texts, ...(needs && { needs }) };
}

/** Every page has an address. */
export const routes: readonly Route[] = [
  page('/', () => import('./pages/home-page.tsx'), homeTexts),
  page('/processes', () => import('./pages/processes-page.tsx'), processTexts, 'see-processes'),
  page('/processes/new', () => import('./pages/process-new-page.tsx'), processWorkTexts, 'shape-processes'),
  page('/processes/:id/edit', () => import('./pages/process-edit-page.tsx'), processWorkTexts, 'shape-processes'),
  page('/process-templates', () => import('./pages/process-templates-page.tsx'), processWorkTexts, 'see-processes'),
  page('/process-templates/:id', () => import('./pages/process-template-edit-page.tsx'), processWorkTexts, 'administer'),
  page('/processes/:id', () => import('./pages/process-page.tsx'), processTexts, 'see-processes'),
  page('/processes/:id/text', () => import('./pages/text-page.tsx'), draftingTexts, 'see-processes'),
  page('/processes/:id/hearing', () => import('./pages/hearing-page.tsx'), draftingTexts, 'see-processes'),
  page('/processes/:id/adoption', () => import('./pages/adoption-page.tsx'), draftingTexts, 'see-processes'),
  page('/inputs', () => import('./pages/inputs-page.tsx'), influenceTexts, 'see-processes'),
  page('/inputs/:id', () => import('./pages/input-page.tsx'), influenceTexts, 'see-processes'),
  page('/processes/:id/knowledge', () => import('./pages/knowledge-page.tsx'), knowledgeTexts, 'see-processes'),
  page('/processes/:id/notes-openness', () => import('./pages/notes-openness-page.tsx'), opennessTexts, 'see-processes'),
  page('/processes/:id/letter', () => import('./pages/letter-page.tsx'), letterTexts, 'see-processes'),
  page('/rounds/:id/dates', () => import('./pages/date-poll-page.tsx'), datePollTexts, 'see-processes'),
  page('/processes/:id/directions', () => import('./pages/directions-page.tsx'), directionTexts, 'see-processes'),
  page('/processes/:id/synthesis/:phaseId', () => import('./pages/synthesis-page.tsx'), directionTexts, 'synthesise'),
  page('/directions/:id', () => import('./pages/direction-page.tsx'), directionTexts, 'see-processes'),
  page('/processes/:id/phases/:phaseId/move', () => import('./pages/phase-move-page.tsx'), timelineTexts, 'shape-processes'),
  page('/processes/:id/moves/:eventId/back', () => import('./pages/move-back-page.tsx'), timelineTexts, 'shape-processes'),
  page('/deadlines', () => import('./pages/deadlines-page.tsx'), timelineTexts, 'see-processes'),
  page('/rounds', () => import('./pages/rounds-page.tsx'), roundTexts, 'see-processes'),
  page('/rounds/:id', () => import('./pages/round-page.tsx'), roundTexts, 'see-processes'),
  page('/rounds/:id/edit', () => import('./pages/round-edit-page.tsx'), roundTexts, 'prepare-rounds'),
  page('/openness', () => import('./pages/openness-page.tsx'), opennessTexts, 'see-processes'),
  page('/rounds/:id/schedule', () => import('./pages/round-schedule-page.tsx'), roundChangeTexts, 'prepare-rounds'),
  page('/rounds/:id/live', () => import('./pages/live-round-page.tsx'), liveTexts, 'prepare-rounds'),
  page('/rounds/:id/projector', () => import('./pages/projector-page.tsx'), liveTexts, 'see-processes'),
  page('/rounds/:id/stage', () => import('./pages/stage-page.tsx'), meetingTexts, 'see-processes'),
  page('/meeting', () => import('./pages/meeting-page.tsx'), meetingTexts, 'see-processes'),
  page('/rounds/:id/notes', () => import('./pages/notes-page.tsx'), liveTexts, 'see-processes'),
  page('/rounds/:id/seating', () => import('./pages/seating-page.tsx'), seatingTexts, 'prepare-rounds'),
  page('/rounds/:id/seating/print', () => import('./pages/seating-print-page.tsx'), seatingTexts, 'see-processes'),
  page('/phases/:phaseId/rounds/new', () => import('./pages/round-new-page.tsx'), roundTexts, 'prepare-rounds'),
  page('/phases/:phaseId/dues/:dueId/poll', () => import('./pages/phase-poll-new-page.tsx'), pollTexts, 'prepare-polls'),
  page('/rounds/:id/polls/new', () => import('./pages/poll-new-page.tsx'), pollTexts, 'prepare-polls'),
  page('/phases/:phaseId/dues/:dueId/check-in', () => import('./pages/check-in-new-page.tsx'), checkInTexts, 'prepare-polls'),
  page('/check-ins', () => import('./pages/check-ins-page.tsx'), checkInTexts, 'see-polls'),
  page('/polls', () => import('./pages/polls-page.tsx'), pollTexts, 'see-polls'),
  page('/polls/:id', () => import('./pages/poll-page.tsx'), pollTexts, 'see-polls'),
  page('/polls/:id/edit', () => import('./pages/poll-edit-page.tsx'), pollTexts, 'prepare-polls'),
  page('/plans', () => import('./pages/plans-page.tsx'), planTexts, 'see-plans'),
  page('/plans/import', () => import('./pages/plan-import-page.tsx'), planImportTexts, 'edit-plans'),
  page('/plans/register', () => import('./pages/plan-register-page.tsx'), planRegisterTexts, 'see-plans'),
  page('/plans/enter', () => import('./pages/plan-enter-page.tsx'), planRegisterTexts, 'edit-plans'),
  page('/plans/needs/new', () => import('./pages/need-new-page.tsx'), planRegisterTexts, 'edit-plans'),
  page('/plans/needs/:id', () => import('./pages/need-page.tsx'), planRegisterTexts, 'see-plans'),
  page('/plans/:id', () => import('./pages/plan-page.tsx'), planTexts, 'see-plans'),
  page('/plans/:id/edit', () => import('./pages/plan-edit-page.tsx'), planRegisterTexts, 'edit-plans'),
  page('/plans/:id/history', () => import('./pages/plan-history-page.tsx'), planRegisterTexts, 'see-plans'),
  page('/plans/:id/do/:command', () => import('./pages/plan-command-page.tsx'), planRegisterTexts, 'edit-plans'),
  page('/planning-strategy', () => import('./pages/planning-strategy-page.tsx'), planningStrategyTexts, 'see-plans'),
  page('/planning-strategy/:id', () => import('./pages/planning-strategy-page.tsx'), planningStrategyTexts, 'see-plans'),
  page('/wheels', () => import('./pages/wheels-page.tsx'), wheelTexts, 'see-plans'),
  page('/wheels/calendar', () => import('./pages/calendars-page.tsx'), wheelTexts, 'see-processes'),
  page('/wheels/edit', () => import('./pages/wheels-edit-page.tsx'), wheelTexts, 'edit-plans'),
  page('/wheels/items/new', () => import('./pages/wheel-item-page.tsx'), wheelTexts, 'edit-plans'),
  page('/wheels/items/:id', () => import('./pages/wheel-item-page.tsx'), wheelTexts, 'edit-plans'),
  page('/red-thread', () => import('./pages/red-thread-page.tsx'), goalTexts, 'see-plans'),
  page('/red-thread/findings', () => import('./pages/findings-page.tsx'), steeringTexts, 'see-plans'),
  page('/red-thread/means', () => import('./pages/means-page.tsx'), steeringTexts, 'see-plans'),
  page('/goals/new', () => import('./pages/goal-new-page.tsx'), steeringTexts, 'edit-plans'),
  page('/goals/:id/edit', () => import('./pages/goal-edit-page.tsx'), steeringTexts, 'edit-plans'),
  page('/goal-conflicts', () => import('./pages/goal-conflicts-page.tsx'), steeringTexts, 'see-plans'),
  page('/goal-conflicts/new', () => import('./pages/goal-conflict-edit-page.tsx'), steeringTexts, 'edit-plans'),
  page('/goal-conflicts/:id/edit', () => import('./pages/goal-conflict-edit-page.tsx'), steeringTexts, 'edit-plans'),
  page('/conflict-chains/new', () => import('./pages/conflict-chain-edit-page.tsx'), steeringTexts, 'edit-plans'),
  page('/conflict-chains/:id/edit', () => import('./pages/conflict-chain-edit-page.tsx'), steeringTexts, 'edit-plans'),
  page('/processes/:id/programme', () => import('./pages/programme-page.tsx'), programmeTexts, 'see-processes'),
  page('/processes/:id/programme/edit', () => import('./pages/programme-edit-page.tsx'), programmeTexts, 'shape-processes'),
  page('/processes/:id/city', () => import('./pages/city-page.tsx'), cityTexts, 'see-processes'),
  page('/processes/:id/city/edit', () => import('./pages/city-edit-page.tsx'), cityTexts, 'draft-texts'),
  page('/people', () => import('./pages/people-page.tsx'), peopleTexts, 'administer'),
  page('/seating-attributes', () => import('./pages/seating-attributes-page.tsx'), seatingAttributeTexts, 'administer'),
  page('/seating-attributes/own', () => import('./pages/own-attributes-page.tsx'), seatingAttributeTexts, 'see-processes'),
  page('/owed', () => import('./pages/owed-page.tsx'), owedTexts, 'answer-for-debts'),
  page('/training', () => import('./pages/training-page.tsx'), trainingTexts, 'see-plans'),
  page('/archive', () => import('./pages/archive-page.tsx'), archiveTexts, 'see-archive'),
  page('/archive/rules', () => import('./pages/protocol-rules-page.tsx'), protocolTexts, 'see-archive'),
  page('/privacy', () => import('./pages/privacy-page.tsx'), privacyTexts),
  page('/access-codes', () => import('./pages/access-codes-page.tsx'), screeningTexts, 'see-processes'),
  page('/protocols/:id', () => import('./pages/protocol-page.tsx'), protocolTexts, 'see-processes'),
  page('/archive/:id', () => import('./pages/record-page.tsx'), archiveTexts, 'see-archive'),
  page('/settings', () => import('./pages/settings-page.tsx'), settingsTexts),
  page('/configure', () => import('./pages/configure-page.tsx'), shellTexts),
]; // prettier-ignore

/** Finds the page at a path; undefined when there is none. */
export function routeAt(
  path: string,
): { readonly route: Route; readonly params: Params } | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return undefined;
}
