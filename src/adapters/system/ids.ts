import { randomUUID } from 'node:crypto';
import type { Ids } from '../../app/ports/system.ts';

/** Random UUIDs (version 4): nothing about when or in which order something came can be read from an id. */
export const randomIds: Ids = { next: () => randomUUID() };
