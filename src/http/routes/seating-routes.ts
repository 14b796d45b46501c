import type { Deps } from '../../app/deps.ts';
import { reseatRound, swapSeats } from '../../app/workshops/seating/change-seating.ts';
import { keepSeating, proposeSeating } from '../../app/workshops/seating/propose-seating.ts';
import { seeSeating } from '../../app/workshops/seating/see-seating.ts';
import { savedVersion } from '../../contracts/rounds.ts';
import {
  seatingChanged,
  seatingKept,
  seatingPage,
  seatingProposal,
  seatingStep,
  seatingSwap,
  seatingWishes,
} from '../../contracts/seating.ts';
import { changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function seatingRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeSeating(deps),
    propose: proposeSeating(deps),
    keep: keepSeating(deps),
    swap: swapSeats(deps),
    reseat: reseatRound(deps),
  };
  return [
    reads('/api/rounds/:roundId/seating', 'Who sits with whom in a round', seatingPage, (asked) =>
      ask.see(asked.by, asked.ids.roundId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/seating/proposals',
        summary: 'Seat the workshop’s rounds that are not over, without keeping it',
        body: seatingWishes,
        answer: seatingProposal,
      },
      ({ by, ids, body }) => ask.propose(by, ids.roundId, body),
    ),
    changesAndAnswers(
      {
        method: 'put',
        path: '/api/rounds/:roundId/seating',
        summary: 'Keep a proposal: everybody who may see a round sees its tables',
        body: seatingKept,
        answer: savedVersion,
      },
      ({ by, ids, body: { version, mark, ...wishes } }) =>
        ask.keep(by, ids.roundId, wishes, { version, mark }),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/seating/swaps',
        summary: 'Let two people change places in one round',
        body: seatingSwap,
        answer: seatingChanged,
      },
      ({ by, ids, body }) => ask.swap(by, ids.roundId, body),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/seating/reseatings',
        summary: 'Seat again after attendance, moving as few as can be',
        body: seatingStep,
        answer: seatingChanged,
      },
      ({ by, ids, body }) => ask.reseat(by, ids.roundId, body.version),
    ),
  ];
}
