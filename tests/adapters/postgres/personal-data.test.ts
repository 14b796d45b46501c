import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personalData } from '../../../src/core/privacy/all-personal-data.ts';
import { aDatabase } from '../../support/a-database.ts';
import type { TestDatabase } from '../../support/a-database.ts';

/** Columns of structured content that were looked at and hold nothing about anybody: plans, questions, rules, places and figures. */
const aboutNobody = new Set(
  `access_code.explanation archive_check.progress archive_drift.found check_in_result.result conflict_event.after conflict_event.before date_poll.slots goal_event.after
   goal_event.before goal_report.figures knowledge_item.points note_openness.openness note_openness.openness_answers openness_basis.explanation
   phase_event.details plan_event.details plan_need.decided poll.check_in poll.openness poll.openness_answers poll.questions poll_correction.changes
   process_origin.content process_template.content protocol_arms.arms round.agenda round.openness round.openness_answers round.questions
   round_correction.changes round_paper.openness round_paper.openness_answers strategy_event.after strategy_event.before wheel_item_event.after
   wheel_item_event.before`.split(/\s+/),
);

const covers = personalData.flatMap((kind) => kind.covers);
const coveredColumns = new Set(
  covers.flatMap(({ table, person, words = [], told, erasure }) =>
    [...person, ...words, ...told, ...(erasure.way === 'empty' ? erasure.columns : [])].map(
      (column) => `${table}.${column}`,
    ),
  ),
);

describe('the table of personal data, held against the database', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  const names = async (query: string): Promise<readonly string[]> =>
    (await owner.query<{ name: string }>(query)).rows.map(({ name }) => name);
  const columns = (where: string): Promise<readonly string[]> =>
    names(`select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'radslag'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and ${where} order by 1`);

  beforeAll(async () => {
    database = await aDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('covers every column that refers to a person', async () => {
    const references = await names(`select distinct r.relname || '.' || a.attname as name
      from pg_constraint k join pg_class r on r.oid = k.conrelid
      join lateral unnest(k.conkey, k.confkey) as pair (from_column, to_column) on true
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.from_column
      join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.to_column
      where k.contype = 'f' and k.confrelid = 'radslag.person'::regclass and t.attname = 'id'`);
    expect(references.length).toBeGreaterThan(60);
    const covered = new Set(
      covers.flatMap(({ table, person }) => person.map((column) => `${table}.${column}`)),
    );
    expect(references.filter((name) => !covered.has(name))).toEqual([]);
  });

  it('covers every column by a person’s name in its own name, with or without a key', async () => {
    const named = await columns(
      "(a.attname ~ '(^|_)(person|persons|people)(_|$)' or (a.attname ~ '_by$' and a.atttypid = 'uuid'::regtype))",
    );
    expect(named.filter((name) => !coveredColumns.has(name))).toEqual([
      // A record; and what the row is about, and not whom: a figure.
      'archive_library_turn.tried_by',
      'goal_means.person_months',
      'means_frame.person_months',
    ]);
  });

  it('has looked at every column of structured content', async () => {
    const structured = await columns("a.atttypid in ('jsonb'::regtype, 'bytea'::regtype)");
    const known = new Set([...coveredColumns, ...aboutNobody]);
    // Where a conversation is held and a sealed answer are about their row's person, and are told nobody.
    const ofTheRow = new Set(['conversation.reference', 'sealed_answer.sealed']);
    expect(structured.filter((name) => !known.has(name) && !ofTheRow.has(name))).toEqual([]);
  });

  it.each([
    ...['person.name', 'hearing_statement.sender', 'hearing_statement.body', 'audit_log.actor'],
    ...['audit_log.subject', 'audit_log.facts', 'contribution.text', 'learning_point.text'],
    ...['knowledge_reaction.words', 'letter_concern.words', 'added_statement.words'],
    ...['protocol_proposal.words', 'protocol.content', 'archive_file.content', 'poll.audience'],
  ])('covers %s, which holds names or what somebody wrote', (column) => {
    expect(coveredColumns).toContain(column);
  });

  it('names only tables and columns that there are', async () => {
    const all = new Set(await columns('true'));
    expect([...coveredColumns].filter((name) => !all.has(name))).toEqual([]);
    const owners = covers.flatMap(({ table, owner: by }) => (by === null ? [] : `${table}.${by}`));
    expect(owners.filter((name) => !all.has(name))).toEqual([]);
  });

  it('tells nobody another person’s id, a secret address or what is sealed', () => {
    const told = covers.flatMap(({ table, told: given }) =>
      given.map((name) => `${table}.${name}`),
    );
    expect(
      told.filter((name) =>
        /\.(.*person_id|.*token.*|reference|sealed|deputy_for_id|.*_by)$/.test(name),
      ),
    ).toEqual(['outgoing_message.sent_by']); // chat or feed, and no person
  });

  it('lets the app erase what it says is erased', async () => {
    for (const { table, erasure } of covers) {
      if (erasure.way === 'keep') continue;
      const right = erasure.way === 'delete' ? 'delete' : 'update';
      const [granted] = (
        await owner.query<{ yes: boolean }>(
          "select has_table_privilege('radslag_app', $1, $2) as yes",
          [`radslag.${table}`, right],
        )
      ).rows;
      expect(granted?.yes, `${right} on ${table}`).toBe(true);
    }
  });
});
