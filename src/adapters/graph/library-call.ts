import { unitsOf } from '../../core/microsoft/resource-units.ts';
import type { Cost } from './paced.ts';

// Nobody waits for the archive: it leaves room for those who are waited for.
export const reading: Cost = { units: unitsOf.read, urgency: 'background' };
export const listing: Cost = { units: unitsOf.list, urgency: 'background' };
export const writing: Cost = { units: unitsOf.write, urgency: 'background' };

/** Where a library is in Graph, under the id that it keeps. */
export function drive(driveId: string): string {
  return `/drives/${encodeURIComponent(driveId)}`;
}

/** Where a file is in Graph, whatever its name and folder are now. */
export function item(driveId: string, itemId: string): string {
  return `${drive(driveId)}/items/${encodeURIComponent(itemId)}`;
}
