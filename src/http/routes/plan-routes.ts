import type { z } from 'zod';
import type { Deps } from '../../app/deps.ts';
import { drawPicture } from '../../app/plans/draw-picture.ts';
import { seePlan } from '../../app/plans/see-plan.ts';
import type { PlanWish } from '../../app/plans/chosen-plans.ts';
import { searchPlans } from '../../app/plans/search-plans.ts';
import { seeHierarchy, seeMoreOfBand } from '../../app/plans/see-plans.ts';
import {
  morePlans,
  moreQuery,
  planHierarchy,
  planLevel,
  planPage,
  planQuery,
  planStatus,
} from '../../contracts/plans.ts';
import { goalKind } from '../../contracts/goals.ts';
import { searchAnswer, searchQuery } from '../../contracts/search.ts';
import { reading } from '../reading-query.ts';
import { downloads, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

const queryOptions = {
  ...{ level: planLevel.options, status: planStatus.options },
  ...{ theme: [], committee: [], term: [] },
};

function wishOf({ committee, term, ...chosen }: z.output<typeof planQuery>): PlanWish {
  return { ...chosen, committeeId: committee, termId: term };
}

export function planRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    hierarchy: seeHierarchy(deps),
    more: seeMoreOfBand(deps),
    plan: seePlan(deps),
    search: searchPlans(deps),
    picture: drawPicture(deps),
  };
  return [
    reads(
      '/api/plans',
      'The plan system as one picture, or what is chosen of it',
      planHierarchy,
      ({ by, query }) => reading(planQuery, query, (wish) => ask.hierarchy(by, wishOf(wish))),
      queryOptions,
    ),
    reads(
      '/api/plans/more',
      'The next plans of one band, in the order of the picture',
      morePlans,
      ({ by, query }) =>
        reading(moreQuery, query, ({ band, from, ...wish }) =>
          ask.more(by, band, from, wishOf(wish)),
        ),
      { band: planLevel.options, from: [], ...queryOptions },
    ),
    ...(['svg', 'pdf'] as const).map((format) =>
      downloads(
        `/api/plans/picture.${format}`,
        `The picture of the plan system as ${format.toUpperCase()}`,
        ({ by, query }) =>
          reading(planQuery, query, (wish) => ask.picture(by, format, wishOf(wish))),
        queryOptions,
      ),
    ),
    reads(
      '/api/search',
      'Plans and goals that hold the words in `text`, best first, in spite of a letter',
      searchAnswer,
      ({ by, query }) =>
        reading(searchQuery, query, (wish) => ask.search(by, wish.text, wish.above)),
      { text: [], above: goalKind.options },
    ),
    reads('/api/plans/:planId', 'One plan and what it hangs together with', planPage, (asked) =>
      ask.plan(asked.by, asked.ids.planId),
    ),
  ];
}
