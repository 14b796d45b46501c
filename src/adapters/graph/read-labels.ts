import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { GraphTurns } from '../../app/ports/graph-pace.ts';
import type { RemoteRefusal, RemoteResult, RetentionLabel } from '../../app/ports/microsoft.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { readJson } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';
import { item, reading } from './library-call.ts';
import { retryAfterSeconds } from './remote-refusal.ts';
import { retentionLabel } from './retention-labels.ts';

/** Graph takes at most so many requests in one batch. */
const batchSize = 20;
const atOnce = 4;
const mostRepeats = 3;
const longestWaitSeconds = 3;

const answers = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).nullish(),
      body: z.unknown(),
    }),
  ),
});

type Labels = ReadonlyMap<string, RetentionLabel | null>;

/**
 * The retention labels of many files with whether each is locked as a record, twenty to a request. Each still counts as a read where Graph reckons how much
 * may be asked in a minute; those that it turned away for now are asked for again.
 */
export async function readLabels(
  graph: GraphCalls,
  turns: GraphTurns,
  municipality: Municipality,
  driveId: string,
  itemIds: readonly string[],
): Promise<RemoteResult<Labels>> {
  const batches = Array.from({ length: Math.ceil(itemIds.length / batchSize) }, (_, at) =>
    itemIds.slice(at * batchSize, (at + 1) * batchSize),
  );
  const found = new Map<string, RetentionLabel | null>();
  for (let at = 0; at < batches.length; at += atOnce) {
    const some = batches.slice(at, at + atOnce);
    const results = await Promise.all(
      some.map((ids) => readBatch(graph, turns, municipality, driveId, ids)),
    );
    for (const result of results) {
      if (result.refused) return result;
      for (const [itemId, label] of result.value) found.set(itemId, label);
    }
  }
  return { refused: false, value: found };
}

async function readBatch(
  graph: GraphCalls,
  turns: GraphTurns,
  municipality: Municipality,
  driveId: string,
  itemIds: readonly string[],
): Promise<RemoteResult<Labels>> {
  const found = new Map<string, RetentionLabel | null>();
  let left = itemIds;
  for (let repeats = 0; ; repeats += 1) {
    const answer = await graph.send(municipality, {
      call: 'read-labels',
      path: '/$batch',
      body: {
        requests: left.map((itemId, index) => ({
          id: String(index),
          method: 'GET',
          url: `${item(driveId, itemId)}/retentionLabel`,
        })),
      },
      repeatable: true,
      cost: { ...reading, units: left.length },
    });
    const read = await readJson(answer, answers);
    if (read.refused) return read;
    const later: string[] = [];
    let asked = 0;
    for (const { id, status, headers, body } of read.value.responses) {
      const itemId = left[Number(id)];
      if (itemId === undefined) continue;
      if (status === 429 || status >= 500) {
        later.push(itemId);
        asked = Math.max(asked, secondsIn(headers ?? {}));
        continue;
      }
      const label = status === 404 ? null : labelOf(body, status);
      if (label !== null && 'code' in label) return { refused: true, refusal: label };
      found.set(itemId, label);
    }
    if (later.length === 0) return { refused: false, value: found };
    // The batch itself was answered with 200: whoever else asks would go on, and make the pause longer.
    if (asked > 0) await turns.hold(municipality, asked);
    const waitSeconds = Math.max(1, asked);
    if (repeats >= mostRepeats || waitSeconds > longestWaitSeconds)
      return {
        refused: true,
        refusal: { code: 'try-later', retryAfterSeconds: waitSeconds, throttled: true },
      };
    await wait(waitSeconds * 1000);
    left = later;
  }
}

/** Header names have no case of their own, and a batch writes them as it likes. */
function secondsIn(headers: Readonly<Record<string, string>>): number {
  const answer = new Response(null, { headers });
  return retryAfterSeconds(answer) ?? 0;
}

function labelOf(body: unknown, status: number): RetentionLabel | null | RemoteRefusal {
  if (status === 401 || status === 403) return { code: 'no-access' };
  const read = retentionLabel.safeParse(body);
  return status >= 300 || !read.success ? { code: 'refused', status } : read.data;
}
