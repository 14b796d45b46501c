import { z } from 'zod';
import type { Deps } from '../../app/deps.ts';
import { exportResults } from '../../app/polls/export-results.ts';
import { seeEarlier } from '../../app/polls/see-earlier.ts';
import { earlierAskings, resultsFormat } from '../../contracts/poll-results.ts';
import { reading } from '../reading-query.ts';
import { downloads, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

const fileQuery = z.object({ format: resultsFormat });

/** What a poll came to: as a file, and beside what it came to before. */
export function pollResultsRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = { file: exportResults(deps), earlier: seeEarlier(deps) };
  return [
    downloads(
      '/api/polls/:pollId/results/file',
      'A poll’s results as I may see them, as Excel, CSV or JSON',
      ({ by, ids, query }) =>
        reading(fileQuery, query, (wish) => ask.file(by, ids.pollId, wish.format)),
      { format: resultsFormat.options },
    ),
    reads(
      '/api/polls/:pollId/earlier',
      'What the same questions came to when they were asked before in the same process',
      earlierAskings,
      ({ by, ids }) => ask.earlier(by, ids.pollId),
    ),
  ];
}
