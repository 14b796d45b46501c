import type { ChangeEvent } from '../../src/contracts/session.ts';

const lists = {
  poll: ['/api/home', '/api/check-ins', '/api/polls', '/api/rounds/', '/api/processes/'],
  letter: ['/api/home', '/api/processes/'],
  'date-poll': ['/api/home', '/api/rounds/'],
  round: ['/api/wheels', '/api/home', '/api/rounds', '/api/processes/'],
  debt: ['/api/debts', '/api/home'],
  record: [
    '/api/home',
    '/api/archive',
    '/api/rounds/',
    '/api/protocol-drafts/',
    '/api/access-codes',
  ],
  'archive-check': ['/api/archive-check', '/api/archive-drift'],
  goal: [
    '/api/search',
    '/api/red-thread',
    '/api/goals/',
    '/api/findings',
    '/api/means',
    '/api/goal-conflicts',
    '/api/conflict-history/',
    '/api/plans/',
  ],
  process: ['/api/home', '/api/wheels', '/api/processes', '/api/process-templates', '/api/plans/'],
  direction: ['/api/home', '/api/directions/', '/api/processes/', '/api/phases/'],
  wheel: ['/api/wheels', '/api/wheel-items', '/api/wheel-items/'],
  plan: [
    '/api/search',
    '/api/planning-strategies',
    '/api/planning-strategies/',
    '/api/plans',
    '/api/plans/',
    '/api/plan-register',
    '/api/plan-needs/',
  ],
} as const;

const during = ['live', 'screen', 'notes'];

/** Which addresses show something that a change may have touched. Too many is only a look too much; too few is an old number on screen. */
export function concernedBy(change: ChangeEvent): (path: string) => boolean {
  if (change.topic === 'everything') return () => true;
  // Many times a minute while a round is held: only what shows it is looked at again, and not every list that names the round.
  if (change.topic === 'live')
    return (path) => during.some((place) => path === `/api/rounds/${change.id}/${place}`);
  if (change.topic === 'knowledge')
    return (path) => path === `/api/processes/${change.id}/knowledge`;
  const touched = lists[change.topic];
  const isDirection = change.topic === 'direction';
  return (path) =>
    path.includes(change.id) ||
    // The facilitator's screen says how many have answered what is asked in the round.
    (isDirection && path.endsWith('/live')) ||
    touched.some((place) =>
      place.endsWith('/') ? path.startsWith(place) : path.split('?')[0] === place,
    );
}
