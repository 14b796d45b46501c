import type { Deps } from '../../app/deps.ts';
import {
  seeSubscriptions,
  subscribe,
  withdrawSubscription,
} from '../../app/calendars/keep-subscription.ts';
import {
  addWheelItems,
  changeWheelItem,
  stepWheelItem,
} from '../../app/wheels/keep-wheel-items.ts';
import { seeWheelItemHistory, seeWheelItems } from '../../app/wheels/see-wheel-items.ts';
import { seeWheels } from '../../app/wheels/see-wheels.ts';
import {
  calendarAddress,
  calendarSubscriptions,
  calendarWish,
  wheelItemChange,
  wheelItemDrafts,
  wheelItemHistory,
  wheelItemList,
  wheelItemStep,
  wheelsPage,
} from '../../contracts/wheels.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function wheelRoutes(deps: Deps): readonly ApiRoute[] {
  return [...itemRoutes(deps), ...subscriptionRoutes(deps)];
}

function itemRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    ...{ wheels: seeWheels(deps), items: seeWheelItems(deps), history: seeWheelItemHistory(deps) },
    ...{ add: addWheelItems(deps), change: changeWheelItem(deps), step: stepWheelItem(deps) },
  };
  return [
    reads(
      '/api/wheels',
      'The four-year and the one-year wheel, of a year and a term',
      wheelsPage,
      ({ by, query }) =>
        ask.wheels(by, {
          year: query['year'] === undefined ? undefined : Number(query['year']),
          term: query['term'],
        }),
    ),
    reads(
      '/api/wheel-items',
      'The municipality’s own items of the wheels, and what is proposed',
      wheelItemList,
      ({ by }) => ask.items(by),
    ),
    reads(
      '/api/wheel-items/:itemId/history',
      'What has been done to an item of a wheel',
      wheelItemHistory,
      ({ by, ids }) => ask.history(by, ids.itemId),
    ),
    changes(
      'post',
      '/api/wheel-items',
      'Put items in the wheels, all of them or none',
      wheelItemDrafts,
      ({ by, body }) => ask.add(by, body.items),
    ),
    changes(
      'put',
      '/api/wheel-items/:itemId',
      'Change an item of a wheel',
      wheelItemChange,
      ({ by, ids, body: { version, ...words } }) => ask.change(by, ids.itemId, words, version),
    ),
    changes(
      'post',
      '/api/wheel-items/:itemId/remove',
      'Take an item out of its wheel',
      wheelItemStep,
      ({ by, ids, body }) => ask.step(by, ids.itemId, 'remove', body.version),
    ),
    changes(
      'post',
      '/api/wheel-items/:itemId/restore',
      'Put an item back in its wheel',
      wheelItemStep,
      ({ by, ids, body }) => ask.step(by, ids.itemId, 'restore', body.version),
    ),
  ];
}

function subscriptionRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    ...{ all: seeSubscriptions(deps), subscribe: subscribe(deps) },
    withdraw: withdrawSubscription(deps),
  };
  return [
    reads(
      '/api/calendar-subscriptions',
      'Which calendars I subscribe to, and the open calendars of the bodies',
      calendarSubscriptions,
      ({ by }) => ask.all(by),
    ),
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/calendar-subscriptions' },
        summary: 'Make an address for a calendar; the one I had for it stops at once',
        ...{ body: calendarWish, answer: calendarAddress },
      },
      ({ by, body }) => ask.subscribe(by, body.bodyId),
    ),
    changes(
      'post',
      '/api/calendar-subscriptions/:subscriptionId/withdraw',
      'End a subscription: its address stops at once',
      null,
      ({ by, ids }) => ask.withdraw(by, ids.subscriptionId),
    ),
  ];
}
