import type { Deps } from '../../app/deps.ts';
import { seeInputs } from '../../app/influence/see-inputs.ts';
import { seeThread } from '../../app/influence/see-thread.ts';
import { inputsPage, threadPage } from '../../contracts/influence.ts';
import { reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** The thread of influence, from either end. */
export function influenceRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = { thread: seeThread(deps), inputs: seeInputs(deps) };
  return [
    reads(
      '/api/contributions/:contributionId/thread',
      'What became of a contribution, from the table to the report',
      threadPage,
      ({ by, ids }) => ask.thread(by, ids.contributionId),
    ),
    reads(
      '/api/directions/:directionId/inputs',
      'The contributions behind a direction',
      inputsPage,
      ({ by, ids }) => ask.inputs(by, { kind: 'direction', directionId: ids.directionId }),
    ),
    reads(
      '/api/texts/:textId/paragraphs/:paragraphId/inputs',
      'The contributions behind a paragraph',
      inputsPage,
      ({ by, ids: { textId, paragraphId } }) =>
        ask.inputs(by, { kind: 'paragraph', textId, paragraphId }),
    ),
    reads('/api/goals/:goalId/inputs', 'The contributions behind a goal', inputsPage, (asked) =>
      ask.inputs(asked.by, { kind: 'goal', goalId: asked.ids.goalId }),
    ),
  ];
}
