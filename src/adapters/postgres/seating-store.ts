import type { SeatingStore } from '../../app/ports/seating-store.ts';
import type { Pin, SeatedRound, SeatingScores } from '../../core/workshops/seating/seating.ts';
import type { StoreContext } from './store-context.ts';

/** Versions from before attributes could be registered have none. */
type StoredScores = Omit<SeatingScores, 'attributes'> & Partial<Pick<SeatingScores, 'attributes'>>;

export function createSeatingStore({ db, municipalityId }: StoreContext): SeatingStore {
  const tenant = { municipality_id: municipalityId };
  const versionsOf = (phaseId: string, bodyId: string) =>
    db
      .selectFrom('seating')
      .selectAll()
      .where('municipality_id', '=', municipalityId)
      .where('phase_id', '=', phaseId)
      .where('body_id', '=', bodyId)
      .orderBy('version', 'desc');
  type Row = Awaited<ReturnType<ReturnType<typeof versionsOf>['execute']>>[number];
  const versionOf = (row: Row) => ({
    id: row.id,
    phaseId: row.phase_id,
    bodyId: row.body_id,
    version: row.version,
    origin: row.origin,
    tableCount: row.table_count,
    seed: row.seed,
    apartPairs: row.apart_pairs,
    scores: { attributes: [], ...(row.scores as StoredScores) },
    madeBy: row.made_by,
    madeAt: row.made_at,
  });

  return {
    async current(phaseId, bodyId) {
      const row = await versionsOf(phaseId, bodyId).limit(1).executeTakeFirst();
      if (!row) return null;
      const seats = await db
        .selectFrom('seating_seat as seat')
        .innerJoin('round', (join) =>
          join
            .onRef('round.municipality_id', '=', 'seat.municipality_id')
            .onRef('round.id', '=', 'seat.round_id'),
        )
        .select(['seat.round_id', 'seat.person_id', 'seat.table_number'])
        .where('seat.municipality_id', '=', municipalityId)
        .where('seat.seating_id', '=', row.id)
        .orderBy('round.starts_at')
        .orderBy('round.ordinal')
        .orderBy('seat.person_id')
        .execute();
      const rounds = [...Map.groupBy(seats, (seat) => seat.round_id)].map(
        ([roundId, those]): SeatedRound => ({
          roundId,
          tables: Array.from(
            { length: Math.max(...those.map((seat) => seat.table_number)) },
            (_, table) =>
              those.filter((seat) => seat.table_number === table + 1).map((seat) => seat.person_id),
          ),
        }),
      );
      return { ...versionOf(row), pins: row.pins as readonly Pin[], rounds };
    },
    async versions(phaseId, bodyId) {
      return (await versionsOf(phaseId, bodyId).execute()).map(versionOf);
    },
    async add(seating) {
      await db
        .insertInto('seating')
        .values({
          ...{ ...tenant, id: seating.id, phase_id: seating.phaseId, body_id: seating.bodyId },
          ...{ version: seating.version, origin: seating.origin, seed: seating.seed },
          ...{ table_count: seating.tableCount, apart_pairs: seating.apartPairs },
          ...{ pins: JSON.stringify(seating.pins), scores: JSON.stringify(seating.scores) },
          ...{ made_by: seating.madeBy, made_at: seating.madeAt },
        })
        .execute();
      const seats = seating.rounds.flatMap(({ roundId, tables }) =>
        tables.flatMap((table, place) =>
          table.map((personId) => ({
            ...{ ...tenant, seating_id: seating.id, round_id: roundId },
            ...{ person_id: personId, table_number: place + 1 },
          })),
        ),
      );
      if (seats.length > 0) await db.insertInto('seating_seat').values(seats).execute();
    },
    async apart(phaseId, bodyId) {
      return db
        .selectFrom('seating_apart')
        .select(['first_person_id as first', 'second_person_id as second'])
        .where('municipality_id', '=', municipalityId)
        .where('phase_id', '=', phaseId)
        .where('body_id', '=', bodyId)
        .orderBy('first_person_id')
        .orderBy('second_person_id')
        .execute();
    },
    async saveApart(phaseId, bodyId, pairs) {
      const workshop = { ...tenant, phase_id: phaseId, body_id: bodyId };
      await db
        .deleteFrom('seating_apart')
        .where('municipality_id', '=', municipalityId)
        .where('phase_id', '=', phaseId)
        .where('body_id', '=', bodyId)
        .execute();
      if (pairs.length === 0) return;
      const rows = pairs.map(({ first, second }) => ({
        ...{ ...workshop, first_person_id: first, second_person_id: second },
      }));
      await db.insertInto('seating_apart').values(rows).execute();
    },
  };
}
