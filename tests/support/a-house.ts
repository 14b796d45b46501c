import type pg from 'pg';
import { openPool } from '../../src/adapters/postgres/connect.ts';
import { createMunicipalityRegister } from '../../src/adapters/postgres/municipality-register.ts';
import { createQueue } from '../../src/adapters/postgres/queue.ts';
import type { Queue } from '../../src/adapters/postgres/queue.ts';
import { createUnitOfWork } from '../../src/adapters/postgres/unit-of-work.ts';
import { mintScope } from '../../src/app/authority-mint.ts';
import type { MunicipalityScope } from '../../src/app/authority.ts';
import type { Log } from '../../src/app/ports/system.ts';
import type { MunicipalityRegister, UnitOfWork } from '../../src/app/ports/stores.ts';
import { aDatabase } from './a-database.ts';
import type { TestDatabase } from './a-database.ts';
import { fillMunicipality, idsOf } from './a-full-municipality.ts';
import { aMunicipality } from './a-municipality.ts';
import { silentLog } from './silent-log.ts';

export interface House extends AsyncDisposable {
  readonly database: TestDatabase;
  /** As the app's login. */
  readonly pool: pg.Pool;
  readonly queue: Queue;
  readonly unitOfWork: UnitOfWork;
  readonly municipalities: MunicipalityRegister;
  readonly a: MunicipalityScope;
  readonly b: MunicipalityScope;
}

/** The real adapters on a database of its own, with two municipalities (a and b) that have one row of everything. */
export async function aHouse(log: Log = silentLog): Promise<House> {
  const database = await aDatabase();
  const pool = openPool({ url: database.appUrl, max: 10, name: 'test', log });
  const queue = createQueue({ url: database.appUrl, log });
  await queue.start();
  const unitOfWork = createUnitOfWork({ pool, queue, log });
  const municipalities = createMunicipalityRegister({ pool, ownerUrl: database.ownerUrl });
  const scopes = { a: mintScope(idsOf('a').municipality), b: mintScope(idsOf('b').municipality) };
  for (const letter of ['a', 'b'] as const) {
    const ids = idsOf(letter);
    const slug = `kommune-${letter}`;
    const entraTenantId = ids.objectId(999);
    await municipalities.register(aMunicipality({ id: ids.municipality, slug, entraTenantId }));
    await unitOfWork.run(scopes[letter], (tx) => fillMunicipality(tx, ids));
  }
  return {
    database,
    pool,
    queue,
    unitOfWork,
    municipalities,
    ...scopes,
    async [Symbol.asyncDispose]() {
      await queue.stop();
      await pool.end();
      await database.drop();
    },
  };
}
