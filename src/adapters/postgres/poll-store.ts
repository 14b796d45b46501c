import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Answerer, PollStore } from '../../app/ports/stores.ts';
import { invariant } from '../../core/decision.ts';
import type { Choices } from '../../core/polls/choice.ts';
import type { Tally } from '../../core/polls/poll.ts';
import { weightOf } from '../../core/polls/tally.ts';
import type { Instant } from '../../core/time/instant.ts';
import { anyOf } from './any-of.ts';
import { answerOf, pollOf, pollValues, tallyOf } from './poll-row.ts';
import type { StoreContext } from './store-context.ts';
import type { PollTable } from './tables.ts';

interface AnsweringRow extends Selectable<PollTable> {
  readonly body_name: string;
  readonly people: Readonly<Record<string, AnswererRow>>;
}

/** Without its answer where there is none. */
interface AnswererRow {
  readonly eligible: boolean;
  readonly choices?: Choices;
  readonly answeredAt?: Instant;
  readonly revision?: number;
}

export function createPollStore({ client, db, municipalityId }: StoreContext): PollStore {
  const polls = db.selectFrom('poll').selectAll().where('municipality_id', '=', municipalityId);
  const answers = db.selectFrom('answer').where('municipality_id', '=', municipalityId);
  /** That there is a sealed answer; never the seal. */
  const sealed = db
    .selectFrom('sealed_answer')
    .select(['poll_id', 'person_id', 'answered_at', 'revision'])
    .where('municipality_id', '=', municipalityId);

  const tallies = async (pollIds: readonly string[]): Promise<Map<string, Tally>> => {
    const { rows } = await sql<{ id: string; sums: unknown; eligible: number }>`
      select id, poll_sums(id) as sums, poll_eligible(id) as eligible from poll
      where municipality_id = ${municipalityId} and id = any(${[...pollIds]}::uuid[])`.execute(db);
    return new Map(rows.map((row) => [row.id, tallyOf(row.id, row.sums, row.eligible)]));
  };

  return {
    async byId(pollId) {
      const row = await polls.where('id', '=', pollId).executeTakeFirst();
      return row ? pollOf(row) : null;
    },
    async all() {
      return (await polls.orderBy('closes_at').orderBy('id').execute()).map(pollOf);
    },
    async ofRound(roundId) {
      const rows = await polls
        .where('round_id', '=', roundId)
        .orderBy('closes_at')
        .orderBy('id')
        .execute();
      return rows.map(pollOf);
    },
    async titles(pollIds) {
      const rows = await db
        .selectFrom('poll')
        .select(['id', 'title'])
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', anyOf(pollIds))
        .execute();
      return new Map(rows.map(({ id, title }) => [id, title]));
    },
    async ofPhases(phaseIds) {
      if (phaseIds.length === 0) return [];
      const rows = await polls
        .where('phase_id', 'in', phaseIds)
        .orderBy('closes_at')
        .orderBy('id')
        .execute();
      return rows.map(pollOf);
    },
    async forChange(pollId) {
      const row = await polls.where('id', '=', pollId).forUpdate().executeTakeFirst();
      return row ? pollOf(row) : null;
    },
    async save(poll) {
      const values = pollValues(poll);
      await db
        .insertInto('poll')
        .values({ municipality_id: municipalityId, id: poll.id, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
      if (poll.state.status !== 'closed') return;
      // Once: people who leave or join later change nothing in a result that has been shown.
      await sql`select keep_roll(${poll.id})`.execute(db);
    },
    async deleteDraft(pollId) {
      const { rows } = await sql<{ gone: boolean }>`
        select delete_draft_poll(${pollId}) as gone`.execute(db);
      invariant(rows[0]?.gone === true, 'only a draft is deleted');
    },

    async forAnswering(pollId, personIds, on) {
      // Named, so that the connection keeps the parsed statement: this is the busiest path in the house.
      const { rows } = await client.query<AnsweringRow>({
        name: 'poll-for-answering',
        text: 'select (f.poll_row).*, f.body_name, f.people from poll_for_answering($1, $2, $3) f',
        values: [pollId, personIds, on],
      });
      const [row] = rows;
      if (!row) return null;
      const people = Object.entries(row.people).map(
        ([personId, found]) => [personId, answererOf(pollId, personId, found)] as const,
      );
      return { poll: pollOf(row), bodyName: row.body_name, people: new Map(people) };
    },
    async isOnRoll(pollId, personId, on) {
      const { rows } = await sql<{ found: boolean }>`
        select ${personId}::uuid = any (poll_asked(${pollId}, array[${personId}]::uuid[], ${on})) as found`.execute(
        db,
      );
      return rows[0]?.found === true;
    },
    async roll(pollId, on) {
      const { rows } = await sql<{ id: string }>`
        select r as id from poll_roll(${pollId}, ${on}) r order by r`.execute(db);
      return rows.map(({ id }) => id);
    },
    async saveAnswers(pollId, given, change) {
      invariant(
        given.every((answer) => answer.pollId === pollId),
        'answers are saved one poll at a time',
      );
      const { rows } = await client.query<{ sums: unknown; eligible: number }>({
        name: 'save-answers',
        text: 'select sums, eligible from save_answers($1, $2, $3, $4)',
        values: [pollId, JSON.stringify(given), JSON.stringify(change.options), change.answered],
      });
      const [row] = rows;
      invariant(row !== undefined, 'saving answers gives the sums');
      return tallyOf(pollId, row.sums, row.eligible);
    },
    async tally(pollId) {
      const tally = (await tallies([pollId])).get(pollId);
      invariant(tally !== undefined, `there is no poll ${pollId} here`);
      return tally;
    },
    tallies,
    async openAlone() {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`opening a poll ${municipalityId}`}, 0))`.execute(
        db,
      );
    },
    async recount(pollId) {
      const rows = await answers.select('choices').where('poll_id', '=', pollId).execute();
      const { rows: eligible } = await sql<{ eligible: number }>`
        select poll_eligible(${pollId}) as eligible`.execute(db);
      const options: Record<string, number> = {};
      const add = (option: string, points: number): void => {
        options[option] = (options[option] ?? 0) + points;
      };
      for (const row of rows)
        for (const [questionId, choice] of Object.entries(row.choices as Choices))
          for (const [key, weight] of Object.entries(weightOf(questionId, choice)))
            add(key, weight);
      return { options, answered: rows.length, eligible: eligible[0]?.eligible ?? 0 };
    },
    async choices(pollId) {
      const rows = await answers.select('choices').where('poll_id', '=', pollId).execute();
      // Of an anonymous poll: each ballot with the answer to one question, when they are opened; nothing before.
      const opened = await db
        .selectFrom('ballot')
        .select('choices')
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '=', pollId)
        .execute();
      return [...rows, ...opened].map((row) => row.choices as Choices);
    },
    async answersByPerson(pollId) {
      const rows = await db
        .selectFrom('answer as a')
        .leftJoin('kept_roll as k', (join) =>
          join
            .onRef('k.municipality_id', '=', 'a.municipality_id')
            .onRef('k.poll_id', '=', 'a.poll_id')
            .onRef('k.person_id', '=', 'a.person_id'),
        )
        .select(['a.person_id', 'a.choices', 'k.party_id', 'k.side'])
        .where('a.municipality_id', '=', municipalityId)
        .where('a.poll_id', '=', pollId)
        .orderBy('a.person_id')
        .execute();
      return rows.map((row) => ({
        personId: row.person_id,
        partyId: row.party_id,
        side: row.side,
        choices: row.choices as Choices,
      }));
    },
    async answerOf(pollId, personId) {
      const row = await answers
        .selectAll()
        .where('poll_id', '=', pollId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      if (row) return answerOf(row);
      const own = await sealed
        .where('poll_id', '=', pollId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return own ? answerOf({ ...own, choices: {} }) : null;
    },
    async answeredBy(personId, pollIds) {
      if (pollIds.length === 0) return new Map();
      const rows = await answers
        .select(['poll_id', 'answered_at'])
        .where('person_id', '=', personId)
        .where('poll_id', 'in', pollIds)
        .execute();
      const own = await sealed
        .where('person_id', '=', personId)
        .where('poll_id', 'in', pollIds)
        .execute();
      return new Map([...rows, ...own].map((row) => [row.poll_id, row.answered_at]));
    },
    async revisions(pollId) {
      const rows = await answers
        .select(['person_id', 'revision'])
        .where('poll_id', '=', pollId)
        .execute();
      const own = await sealed.where('poll_id', '=', pollId).execute();
      return new Map([...rows, ...own].map((row) => [row.person_id, row.revision]));
    },
    async undelivered(openedBefore) {
      const rows = await db
        .selectFrom('poll')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('status', '=', 'open')
        .where('opened_at', '<', openedBefore)
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom('outgoing_message as message')
                .select('message.id')
                .where('message.municipality_id', '=', municipalityId)
                .where('message.kind', '=', 'poll')
                .whereRef('message.subject_id', '=', 'poll.id'),
            ),
          ),
        )
        .execute();
      return rows.map((row) => row.id);
    },
    async withKey() {
      const rows = await db
        .selectFrom('poll')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('status', '=', 'closed')
        .where('seal_state', 'in', ['sealed', 'opened'])
        .execute();
      return rows.map((row) => row.id);
    },
    async overdue(now) {
      const rows = await db
        .selectFrom('poll')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('status', '=', 'open')
        .where('closes_at', '<=', now)
        .orderBy('closes_at')
        .execute();
      return rows.map((row) => row.id);
    },
  };
}

function answererOf(pollId: string, personId: string, row: AnswererRow): Answerer {
  const { eligible, choices, answeredAt, revision } = row;
  if (choices === undefined || answeredAt === undefined || revision === undefined)
    return { eligible, previous: null };
  return { eligible, previous: { pollId, personId, choices, answeredAt, revision } };
}
