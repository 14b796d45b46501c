import type { Deps } from '../../app/deps.ts';
import { seeDelivery } from '../../app/polls/see-delivery.ts';
import { notePollArrived, sendPollAgain } from '../../app/polls/settle-delivery.ts';
import { pollDelivery, settledMessages, settling } from '../../contracts/delivery.ts';
import { changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function deliveryRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeDelivery(deps),
    again: sendPollAgain(deps),
    arrived: notePollArrived(deps),
  };
  return [
    reads(
      '/api/polls/:pollId/delivery',
      'Whom the cards have reached, and who has answered; never what',
      pollDelivery,
      ({ by, ids }) => ask.see(by, ids.pollId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/polls/:pollId/delivery/again',
        summary: 'Send messages again that did not get through, or of which nobody knows',
        body: settledMessages,
        answer: settling,
      },
      ({ by, ids, body }) => ask.again(by, ids.pollId, body.messageIds),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/polls/:pollId/delivery/arrived',
        summary: 'Note that messages of which nobody knew have arrived',
        body: settledMessages,
        answer: settling,
      },
      ({ by, ids, body }) => ask.arrived(by, ids.pollId, body.messageIds),
    ),
  ];
}
