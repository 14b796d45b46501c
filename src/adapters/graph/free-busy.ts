import { z } from 'zod';
import type { FreeBusy, FreeBusyWish, RemoteResult } from '../../app/ports/microsoft.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { addressesOf } from './directory.ts';
import { readJson } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';

/** Graph takes at most 20 calendars in one question. */
const schedulesPerCall = 20;

const schedules = z.object({
  value: z.array(
    z.object({
      scheduleId: z.string(),
      // Only whether somebody is taken is read: what the answer tells of meetings and places is left where it is.
      availabilityView: z.string().nullish(),
      error: z.unknown().optional(),
    }),
  ),
});

/** Asks Outlook when people are taken. Who has no mailbox here, or whose calendar answers with an error, is unknown. */
export async function freeBusy(
  graph: GraphCalls,
  municipality: Municipality,
  asked: FreeBusyWish,
): Promise<RemoteResult<readonly FreeBusy[]>> {
  const personIds = [...new Set(asked.personObjectIds)];
  const addresses = await addressesOf(graph, municipality, personIds);
  if (addresses.refused) return addresses;
  const reachable = personIds.flatMap((objectId) => {
    const found = addresses.value.get(objectId.toLowerCase());
    return found ? [{ objectId, address: found.address }] : [];
  });

  const views = new Map<string, string>();
  for (let start = 0; start < reachable.length; start += schedulesPerCall) {
    const chunk = reachable.slice(start, start + schedulesPerCall);
    const answer = await graph.send(municipality, {
      call: 'read-schedule',
      path: `/users/${encodeURIComponent(asked.organiserObjectId)}/calendar/getSchedule`,
      body: {
        schedules: chunk.map(({ address }) => address),
        startTime: { dateTime: asked.from.slice(0, -1), timeZone: 'UTC' },
        endTime: { dateTime: asked.to.slice(0, -1), timeZone: 'UTC' },
        availabilityViewInterval: asked.stepMinutes,
      },
      // It changes nothing, although it is posted.
      repeatable: true,
    });
    const read = await readJson(answer, schedules);
    if (read.refused) return read;
    for (const { scheduleId, availabilityView, error } of read.value.value)
      if (error === undefined && availabilityView)
        views.set(scheduleId.toLowerCase(), availabilityView);
  }

  const addressOf = new Map(reachable.map(({ objectId, address }) => [objectId, address]));
  return {
    refused: false,
    value: personIds.map((objectId) => ({
      objectId,
      view: views.get(addressOf.get(objectId)?.toLowerCase() ?? '') ?? null,
    })),
  };
}
