import type { Deps } from '../../app/deps.ts';
import { changeParty, endSeat, giveSeat } from '../../app/people/keep-seats.ts';
import { keepSyncSettings } from '../../app/people/keep-sync-settings.ts';
import { seePeople } from '../../app/people/see-people.ts';
import { confirmSync, previewSync, syncNow } from '../../app/people/sync-people.ts';
import {
  noBody,
  partyWish,
  peoplePage,
  seatEnd,
  seatWish,
  syncPreview,
  syncWish,
} from '../../contracts/people-register.ts';
import { created } from '../../contracts/rounds.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function peopleRegisterRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seePeople(deps),
    preview: previewSync(deps),
    sync: syncNow(deps),
    confirm: confirmSync(deps),
    keepSync: keepSyncSettings(deps),
    giveSeat: giveSeat(deps),
    endSeat: endSeat(deps),
    changeParty: changeParty(deps),
  };
  return [
    reads(
      '/api/people',
      'Bodies, terms, seats now and before, roles, and how they follow Entra groups',
      peoplePage,
      ({ by }) => ask.see(by),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/people-sync/previews',
        summary: 'Read the Entra groups and say what would change; nothing is changed',
        body: noBody,
        answer: syncPreview,
      },
      ({ by }) => ask.preview(by),
    ),
    changes(
      'put',
      '/api/people-sync',
      'Choose the Entra groups, how much may go at once, and whether to sync every night',
      syncWish,
      ({ by, body }) => ask.keepSync(by, body),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/people-sync/runs',
        summary: 'Sync with the Entra groups now',
        body: noBody,
        answer: created,
      },
      ({ by }) => ask.sync(by),
    ),
    changes(
      'post',
      '/api/people-sync/runs/:runId/confirm',
      'Carry out what a run held back',
      null,
      ({ by, ids }) => ask.confirm(by, ids.runId),
    ),
    changes(
      'put',
      '/api/bodies/:bodyId/seats/:personId',
      'Give somebody a seat in the term that holds today, or change it',
      seatWish,
      ({ by, ids, body }) => ask.giveSeat(by, { ...ids, ...body }),
    ),
    changes(
      'post',
      '/api/bodies/:bodyId/seats/:personId/end',
      'Somebody leaves a body; the seat is kept in the history',
      seatEnd,
      ({ by, ids, body }) => ask.endSeat(by, ids.bodyId, ids.personId, body.on),
    ),
    changes(
      'put',
      '/api/people/:personId/party',
      'Somebody goes over to another party on a day',
      partyWish,
      ({ by, ids, body }) => ask.changeParty(by, ids.personId, body.partyId, body.on),
    ),
  ];
}
