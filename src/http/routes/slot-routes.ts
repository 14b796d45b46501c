import type { Deps } from '../../app/deps.ts';
import { findSlots } from '../../app/workshops/find-slots.ts';
import { slotWish, slotsFound } from '../../contracts/slots.ts';
import { changesAndAnswers } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function slotRoutes(deps: Deps): readonly ApiRoute[] {
  const find = findSlots(deps);
  return [
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/slots',
        summary: 'Times at which most of the body is free by their calendars; nothing is kept',
        body: slotWish,
        answer: slotsFound,
      },
      ({ by, ids, body }) => find(by, ids.roundId, body),
    ),
  ];
}
