import { positionOf } from '../processes/position.ts';
import type { Phase, PlanningProcess } from '../processes/process.ts';
import type { CivilDate } from '../time/instant.ts';
import type { ComingRound, Upcoming } from './training-facts.ts';

type Place = { readonly process: PlanningProcess; readonly phase: Phase };

/**
 * What one is about to enter: the process of the next announced round; without rounds the phase under way that ends first; without that the
 * phase that begins first. Null where nothing is going on and nothing comes.
 * @param rounds announced and not over, by start
 */
export function upcomingOf(
  processes: readonly PlanningProcess[],
  rounds: readonly ComingRound[],
  today: CivilDate,
): Upcoming | null {
  const places = processes.flatMap((process) =>
    process.phases.map((phase): Place => ({ process, phase })),
  );
  const current = places
    .filter(({ phase }) => positionOf(phase, today) === 'current')
    .toSorted((a, b) => (a.phase.endsOn < b.phase.endsOn ? -1 : 1));
  const coming = places
    .filter(({ phase }) => positionOf(phase, today) === 'coming')
    .toSorted((a, b) => (a.phase.startsOn < b.phase.startsOn ? -1 : 1));
  const inOrder = [...current, ...coming];
  const ofRound = ({ process }: Place): boolean => process.id === rounds[0]?.processId;
  const place = inOrder.find(ofRound) ?? inOrder[0];
  if (!place) return null;
  return {
    ...place,
    isUnderWay: current.includes(place),
    round: rounds.find(({ processId }) => processId === place.process.id) ?? null,
  };
}
