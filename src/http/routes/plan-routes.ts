import type { Deps } from '../../app/deps.ts';
import { drawPicture } from '../../app/plans/draw-picture.ts';
import { seePlan } from '../../app/plans/see-plan.ts';
import { searchPlans } from '../../app/plans/search-plans.ts';
import { seeHierarchy } from '../../app/plans/see-plans.ts';
import {
  pictureQuery,
  planHierarchy,
  planLevel,
  planPage,
  planStatus,
} from '../../contracts/plans.ts';
import { searchAnswer } from '../../contracts/search.ts';
import { refuse } from '../../core/decision.ts';
import { fieldProblems } from '../field-problems.ts';
import { downloads, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function planRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    hierarchy: seeHierarchy(deps),
    plan: seePlan(deps),
    search: searchPlans(deps),
    picture: drawPicture(deps),
  };
  return [
    reads('/api/plans', 'The plan system as one picture', planHierarchy, ({ by }) =>
      ask.hierarchy(by),
    ),
    ...(['svg', 'pdf'] as const).map((format) =>
      downloads(
        `/api/plans/picture.${format}`,
        `The picture of the plan system as ${format.toUpperCase()}`,
        ({ by, query }) => {
          const wish = pictureQuery.safeParse(query);
          if (!wish.success)
            return Promise.resolve(
              refuse({ code: 'invalid-body', fields: fieldProblems(wish.error, query) }),
            );
          const { committee: committeeId, term: termId, ...chosen } = wish.data;
          return ask.picture(by, format, { ...chosen, committeeId, termId });
        },
        {
          ...{ level: planLevel.options, status: planStatus.options },
          ...{ theme: [], committee: [], term: [] },
        },
      ),
    ),
    reads(
      '/api/search',
      'Plans and goals that hold the words in `text`, best first, in spite of a letter',
      searchAnswer,
      ({ by, query }) => ask.search(by, query['text'] ?? ''),
      { text: [] },
    ),
    reads('/api/plans/:planId', 'One plan and what it hangs together with', planPage, (asked) =>
      ask.plan(asked.by, asked.ids.planId),
    ),
  ];
}
