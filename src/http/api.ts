import { json, Router } from 'express';
import type { Deps } from '../app/deps.ts';
import type { SessionSettings } from '../contracts/session.ts';
import type { Identify } from './auth/identify.ts';
import { signedInIfKnown, signIn } from './auth/sign-in.ts';
import { streamEvents } from './event-routes.ts';
import type { Metrics } from './metrics.ts';
import { describeApi } from './openapi.ts';
import { limitAddresses, limitPeople } from './rate-limits.ts';
import type { RateLimits } from './rate-limits.ts';
import { acceptedLanguage } from './reader-language.ts';
import type { ApiRoute } from './route.ts';
import { privacyRoutes } from './routes/privacy-routes.ts';
import { screeningRoutes } from './routes/screening-routes.ts';
import { protocolRoutes } from './routes/protocol-routes.ts';
import { archiveRoutes } from './routes/archive-routes.ts';
import { auditRoutes } from './routes/audit-routes.ts';
import { conflictRoutes } from './routes/conflict-routes.ts';
import { directionRoutes } from './routes/direction-routes.ts';
import { goalRoutes } from './routes/goal-routes.ts';
import { homeRoutes } from './routes/home-routes.ts';
import { peopleRoutes } from './routes/people-routes.ts';
import { cityRoutes } from './routes/city-routes.ts';
import { programmeRoutes } from './routes/programme-routes.ts';
import { peopleRegisterRoutes } from './routes/people-register-routes.ts';
import { planRegisterRoutes } from './routes/plan-register-routes.ts';
import { planImportRoutes } from './routes/plan-import-routes.ts';
import { planRoutes } from './routes/plan-routes.ts';
import { planningStrategyRoutes } from './routes/planning-strategy-routes.ts';
import { deliveryRoutes } from './routes/delivery-routes.ts';
import { pollLifeRoutes } from './routes/poll-life-routes.ts';
import { pollReachRoutes } from './routes/poll-reach-routes.ts';
import { checkInRoutes } from './routes/check-in-routes.ts';
import { pollResultsRoutes } from './routes/poll-results-routes.ts';
import { pollRoutes } from './routes/poll-routes.ts';
import { processRoutes } from './routes/process-routes.ts';
import { processTemplateRoutes } from './routes/process-template-routes.ts';
import { roundRoutes } from './routes/round-routes.ts';
import { knowledgeRoutes } from './routes/knowledge-routes.ts';
import { liveRoundRoutes } from './routes/live-round-routes.ts';
import { adoptionRoutes } from './routes/adoption-routes.ts';
import { hearingRoutes } from './routes/hearing-routes.ts';
import { influenceRoutes } from './routes/influence-routes.ts';
import { textRoutes } from './routes/text-routes.ts';
import { datePollRoutes } from './routes/date-poll-routes.ts';
import { letterRoutes } from './routes/letter-routes.ts';
import { debtRoutes } from './routes/debt-routes.ts';
import { timelineRoutes } from './routes/timeline-routes.ts';
import { trainingRoutes } from './routes/training-routes.ts';
import { slotRoutes } from './routes/slot-routes.ts';
import { paperRoutes } from './routes/paper-routes.ts';
import { opennessRoutes } from './routes/openness-routes.ts';
import { seatingAttributeRoutes } from './routes/seating-attribute-routes.ts';
import { seatingRoutes } from './routes/seating-routes.ts';
import { wheelRoutes } from './routes/wheel-routes.ts';
import { sendProblem } from './send-problem.ts';
import { serveApi } from './serve-api.ts';
import { takeUploads } from './take-uploads.ts';

const largestBody = '256kb';

/** Every route that needs somebody signed in. */
export function apiRoutes(deps: Deps, metrics: Pick<Metrics, 'pollAnswered'>): readonly ApiRoute[] {
  return [
    ...peopleRoutes(deps),
    ...cityRoutes(deps),
    ...programmeRoutes(deps),
    ...peopleRegisterRoutes(deps),
    ...homeRoutes(deps),
    ...planImportRoutes(deps),
    ...planRoutes(deps),
    ...goalRoutes(deps),
    ...conflictRoutes(deps),
    ...wheelRoutes(deps),
    ...planRegisterRoutes(deps),
    ...planningStrategyRoutes(deps),
    ...processRoutes(deps),
    ...processTemplateRoutes(deps),
    ...timelineRoutes(deps),
    ...debtRoutes(deps),
    ...roundRoutes(deps),
    ...liveRoundRoutes(deps),
    ...knowledgeRoutes(deps),
    ...letterRoutes(deps),
    ...datePollRoutes(deps),
    ...seatingRoutes(deps),
    ...seatingAttributeRoutes(deps),
    ...textRoutes(deps),
    ...hearingRoutes(deps),
    ...adoptionRoutes(deps),
    ...influenceRoutes(deps),
    ...opennessRoutes(deps),
    ...directionRoutes(deps),
    ...paperRoutes(deps),
    ...slotRoutes(deps),
    ...deliveryRoutes(deps),
    ...pollLifeRoutes(deps),
    ...pollReachRoutes(deps),
    ...pollResultsRoutes(deps),
    ...checkInRoutes(deps),
    ...pollRoutes(deps, () => {
      metrics.pollAnswered('tab');
    }),
    ...archiveRoutes(deps),
    ...auditRoutes(deps),
    ...protocolRoutes(deps),
    ...screeningRoutes(deps),
    ...privacyRoutes(deps),
    ...trainingRoutes(deps),
  ];
}

/** Everything below `/api`: what anybody may ask first, then the door, then the rest. */
export function apiRouter(given: {
  readonly deps: Deps;
  readonly identify: Identify;
  readonly metrics: Pick<Metrics, 'pollAnswered'>;
  readonly sessionSettings: SessionSettings;
  readonly publicUrl: string;
  readonly limits: RateLimits;
  readonly stopping: AbortSignal;
}): Router {
  const routes = apiRoutes(given.deps, given.metrics);
  const router = Router();
  router.use('/api', limitAddresses(given.limits.perAddress));

  router.get('/api/session-settings', (_req, res) => {
    res.set('Cache-Control', 'no-store').json(given.sessionSettings);
  });
  const document = JSON.stringify(describeApi(routes, given.publicUrl));
  router.get('/api/openapi.json', (_req, res) => {
    res.set({ 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' });
    res.send(document);
  });

  router.use('/api', signIn(given.identify), limitPeople(given.limits.perPerson));
  router.get('/api/events', streamEvents(given.deps.events, given.stopping));
  router.use(takeUploads(routes));
  router.use('/api', json({ limit: largestBody }));
  for (const route of routes) router[route.method](route.path, serveApi(route));
  router.use('/api', (req, res) => {
    const language = signedInIfKnown(req)?.language ?? acceptedLanguage(req) ?? 'nb';
    sendProblem(res, { code: 'not-found' }, language);
  });
  return router;
}
