import type { Kysely } from 'kysely';
import type { PoolClient } from 'pg';
import type { KeptPlans } from './kept-plans.ts';
import type { Database } from './tables.ts';

/** What every store works on: one open transaction of one municipality. */
export interface StoreContext {
  readonly client: PoolClient;
  readonly db: Kysely<Database>;
  readonly municipalityId: string;
  readonly keptPlans: KeptPlans;
}
