import type { Selectable } from 'kysely';
import type { VerificationStore } from '../../app/ports/direction-stores.ts';
import type { DirectionAnswer, Verification } from '../../core/directions/verification.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';
import type { DirectionAnswerTable, DirectionAskTable, VerificationTable } from './tables.ts';

export function createVerificationStore(context: StoreContext): VerificationStore {
  const { db, municipalityId, client } = context;
  const tenant = { municipality_id: municipalityId };
  const verifications = db
    .selectFrom('verification')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const answers = db.selectFrom('direction_answer').where('municipality_id', '=', municipalityId);

  const whole = async (
    rows: readonly Selectable<VerificationTable>[],
  ): Promise<readonly Verification[]> => {
    if (rows.length === 0) return [];
    const asks = await db
      .selectFrom('direction_ask')
      .selectAll()
      .where('municipality_id', '=', municipalityId)
      .where('verification_id', '=', anyOf(rows.map((row) => row.id)))
      .orderBy('ordinal')
      .execute();
    const asksOf = Map.groupBy(asks, (ask) => ask.verification_id);
    return rows.map((row) => verificationOf(row, asksOf.get(row.id) ?? []));
  };
  const only = async (
    rows: readonly Selectable<VerificationTable>[],
  ): Promise<Verification | null> => (await whole(rows))[0] ?? null;
  const ofPhases = async (phaseIds: readonly string[]): Promise<readonly Verification[]> =>
    phaseIds.length === 0
      ? []
      : whole(
          await verifications
            .where('phase_id', '=', anyOf(phaseIds))
            .orderBy('opened_at')
            .orderBy('id')
            .execute(),
        );

  return {
    async byId(verificationId) {
      return only(await verifications.where('id', '=', verificationId).execute());
    },
    async forChange(verificationId) {
      return only(await verifications.where('id', '=', verificationId).forUpdate().execute());
    },
    async forAnswering(verificationId, personId) {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `verification:${verificationId}:${personId}`,
      ]);
      return only(await verifications.where('id', '=', verificationId).forShare().execute());
    },
    ofPhase: (phaseId) => ofPhases([phaseId]),
    ofPhases,
    async save(verification) {
      const { id, closed } = verification;
      const ended = {
        ...{ closes_at: verification.closesAt, closed_at: closed?.at ?? null },
        eligible_at_close: closed?.eligible ?? null,
      };
      await db
        .insertInto('verification')
        .values({
          ...{ ...tenant, id, phase_id: verification.phaseId, body_id: verification.bodyId },
          ...{ round_id: verification.roundId, opened_by: verification.openedById },
          ...{ opened_at: verification.openedAt, ...ended },
        })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(ended))
        .execute();
      const asks = verification.asks.map(({ directionId, version }, index) => ({
        ...{ ...tenant, verification_id: id, direction_id: directionId, version },
        ordinal: index + 1,
      }));
      await db
        .insertInto('direction_ask')
        .values(asks)
        .onConflict((on) =>
          on.columns(['municipality_id', 'verification_id', 'direction_id']).doNothing(),
        )
        .execute();
    },
    async answers(verificationId) {
      const rows = await answers
        .selectAll()
        .where('verification_id', '=', verificationId)
        .orderBy('direction_id')
        .orderBy('person_id')
        .execute();
      return rows.map(answerOf);
    },
    async answersOf(verificationId, personId) {
      const rows = await answers
        .selectAll()
        .where('verification_id', '=', verificationId)
        .where('person_id', '=', personId)
        .orderBy('direction_id')
        .execute();
      return rows.map(answerOf);
    },
    async answered(verificationId) {
      const row = await answers
        .select((count) => count.fn.count<string>('person_id').distinct().as('people'))
        .where('verification_id', '=', verificationId)
        .executeTakeFirstOrThrow();
      return Number(row.people);
    },
    async revisions(verificationId) {
      const rows = await answers
        .select((row) => [
          'person_id',
          row.fn.sum<string>('revision').as('times'),
          row.fn.countAll<string>().as('answers'),
        ])
        .where('verification_id', '=', verificationId)
        .groupBy('person_id')
        .execute();
      return new Map(
        rows.map((row) => [
          row.person_id,
          { answers: Number(row.answers), times: Number(row.times) },
        ]),
      );
    },
    async saveAnswer(answer) {
      const given = {
        ...{ party_id: answer.partyId, answer: answer.answer, missing: answer.missing },
        ...{ answered_at: answer.answeredAt, revision: answer.revision },
      };
      await db
        .insertInto('direction_answer')
        .values({
          ...{ ...tenant, verification_id: answer.verificationId },
          ...{ direction_id: answer.directionId, person_id: answer.personId, ...given },
        })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'verification_id', 'direction_id', 'person_id'])
            .doUpdateSet(given),
        )
        .execute();
    },
    async threshold(phaseId) {
      const row = await db
        .selectFrom('phase_threshold')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .where('phase_id', '=', phaseId)
        .executeTakeFirst();
      return row ? { phaseId, percent: row.percent, setById: row.set_by, setAt: row.set_at } : null;
    },
    async saveThreshold({ phaseId, percent, setById, setAt }) {
      const values = { percent, set_by: setById, set_at: setAt };
      await db
        .insertInto('phase_threshold')
        .values({ ...tenant, phase_id: phaseId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'phase_id']).doUpdateSet(values))
        .execute();
    },
    async open(now) {
      return whole(
        await verifications
          .where('closed_at', 'is', null)
          .where('closes_at', '>', now)
          .orderBy('closes_at')
          .orderBy('id')
          .execute(),
      );
    },
    async overdue(now) {
      const rows = await verifications
        .where('closed_at', 'is', null)
        .where('closes_at', '<=', now)
        .execute();
      return rows.map((row) => row.id);
    },
  };
}

function verificationOf(
  row: Selectable<VerificationTable>,
  asks: readonly Selectable<DirectionAskTable>[],
): Verification {
  const { closed_at: at, eligible_at_close: eligible } = row;
  return {
    ...{ id: row.id, phaseId: row.phase_id, bodyId: row.body_id, roundId: row.round_id },
    ...{ openedById: row.opened_by, openedAt: row.opened_at, closesAt: row.closes_at },
    closed: at === null ? null : { at, eligible: eligible ?? 0 },
    asks: asks.map((ask) => ({ directionId: ask.direction_id, version: ask.version })),
  };
}

function answerOf(row: Selectable<DirectionAnswerTable>): DirectionAnswer {
  return {
    ...{ verificationId: row.verification_id, directionId: row.direction_id },
    ...{ personId: row.person_id, partyId: row.party_id, answer: row.answer },
    ...{ missing: row.missing, answeredAt: row.answered_at, revision: row.revision },
  };
}
