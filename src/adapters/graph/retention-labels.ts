import { z } from 'zod';
import type { RecordLibrary, RetentionLabel } from '../../app/ports/microsoft.ts';
import { readJson } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';
import { item, reading, writing } from './library-call.ts';

/** Graph's own words for a label: null where there is none. */
export const retentionLabel = z
  .object({
    name: z.string().nullish(),
    retentionSettings: z.object({ isRecordLocked: z.boolean().nullish() }).nullish(),
  })
  // An item without a label comes as 404, as a label without a name, or as one with an empty name.
  .transform(({ name, retentionSettings }): RetentionLabel | null =>
    name === undefined || name === null || name === ''
      ? null
      : { name, isLocked: retentionSettings?.isRecordLocked === true },
  );

/** What keeps an archived file from being changed in SharePoint: its label, and the lock that the label allows. */
export function createRetentionLabels(
  graph: GraphCalls,
  { locksRecords }: { readonly locksRecords: boolean },
): Pick<RecordLibrary, 'readRetentionLabel' | 'lock'> {
  return {
    readRetentionLabel: async (municipality, driveId, itemId) => {
      const answer = await graph.send(municipality, {
        call: 'read-label',
        path: `${item(driveId, itemId)}/retentionLabel`,
        repeatable: true,
        cost: reading,
      });
      return answer.refused && answer.refusal.code === 'not-found'
        ? { refused: false, value: null }
        : readJson(answer, retentionLabel);
    },
    lock: locksRecords
      ? async (municipality, driveId, itemId) =>
          readJson(
            await graph.send(municipality, {
              call: 'lock-file',
              path: `${item(driveId, itemId)}/retentionLabel`,
              body: { retentionSettings: { isRecordLocked: true } },
              repeatable: true,
              cost: writing,
            }),
            retentionLabel,
          )
      : null,
  };
}
