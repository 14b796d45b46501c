import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { boundTo, sealedForm } from '../../../src/app/polls/sealed-form.ts';
import type { Sealing } from '../../../src/app/ports/poll-keys.ts';
import { invariant } from '../../../src/core/decision.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { pollOpened } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { endOfLog, recordsOfLog } from '../../support/write-ahead-log.ts';
import { stepsOf } from './a-sealed-poll.ts';

// The database's write-ahead log, what the server wrote in its own, and a copy of everything at each moment of the open period: all in one hand, with the
// closed poll. Six people wrote each their own words, which nothing else holds.

/** Nobody else in the whole run has these ids, so that whatever holds one was written here. */
const voices = Array.from({ length: 6 }, (_, place) => uuid(777_770_001 + place));
const inBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const wordsOf = (pollId: string, personId: string): string =>
  `Sagt av nummer ${voices.indexOf(personId)} i ${pollId.slice(-6)}`;

let app: App;
let town: Town;
let asked = 0;
const lines: string[] = [];
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
  app.itIs(pollOpened);
  await town.tx(async ({ people }) => {
    for (const id of voices) {
      await people.savePerson({
        ...{ id, entraObjectId: id, name: `Navn ${id}`, language: 'nb', roles: ['politician'] },
      });
      const seat = { bodyId: ids.body, termId: ids.term, partyId: ids.partyA };
      await people.saveMembership({ ...seat, personId: id, function: 'member', order: null });
    }
  });
});
afterAll(() => app[Symbol.asyncDispose]());

type Copy = readonly { readonly table: string; readonly row: string }[];

/** Every row of every table, jobs among them, with what PostgreSQL keeps of it: a backup. */
async function backup(): Promise<Copy> {
  const rows = <Row extends Record<string, unknown>>(text: string) =>
    rowsOf<Row>(app, town.municipality.id, text);
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('radslag', 'pgboss') and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')`,
  );
  const copy: { table: string; row: string }[] = [];
  for (const { name } of tables)
    for (const { row } of await rows<{ row: string }>(
      `select jsonb_build_object('xmin', xmin::text, 'ctid', ctid::text, 'row', to_jsonb(t))::text as row from ${name} t`,
    ))
      copy.push({ table: name, row });
  return copy;
}

/** A poll from draft to destroyed key, with where to read of it in the log and, where it is asked for, a backup at each moment. */
async function aPollThatIsOver(sealing: Partial<Sealing> = {}, isBackedUp = false) {
  asked += 1;
  const pollId = uuid(2_000 + asked);
  const questionId = uuid(20_000 + asked);
  const write = (...line: readonly unknown[]) => void lines.push(JSON.stringify(line));
  const log = { info: write, warn: write, error: write };
  const deps = { ...app.deps, log };
  const steps = stepsOf({ ...app, deps }, town, pollId);
  const copies: Copy[] = [];
  const keep = async () => {
    if (isBackedUp) copies.push(await backup());
  };
  const answer = async (personId: string, text: string) => {
    const outcome = await answerPoll(deps)(mintMember(town.scope, personId, ['politician']), {
      pollId,
      choices: { [questionId]: { kind: 'open-text', text } },
    });
    invariant(!outcome.refused, JSON.stringify(outcome));
    await keep();
  };
  // Each time another order, and never that of the ids.
  const order = voices.map((_, place) => voices[(place * 5 + asked) % voices.length] ?? '');

  await steps.draft({
    questions: [
      { ...{ id: questionId, kind: 'open-text', text: 'Hva nå?', reason: 'off', longest: 400 } },
    ],
  });
  await steps.open();
  await deliverPoll(deps)(town.scope, pollId);
  const { seal } = await steps.poll();
  invariant(seal !== null, 'an anonymous poll is opened with a key');
  const privateKey = (await app.deps.pollKeys.read(seal.keyId)) ?? '';
  await keep();
  const opened = await endOfLog(app);
  for (const personId of order) await answer(personId, wordsOf(pollId, personId));
  // Somebody changes their mind last of all.
  await answer(order[2] ?? '', wordsOf(pollId, order[2] ?? ''));
  const closing = await endOfLog(app);
  await steps.close();
  await keep();
  await steps.openBallots({ ...deps, sealing: { ...app.deps.sealing, ...sealing } });
  const ended = await endOfLog(app);
  const after = isBackedUp ? await backup() : [];
  return {
    ...{ pollId, questionId, order, privateKey, seal, copies, after, poll: await steps.poll() },
    log: async () => ({
      whileOpen: await recordsOfLog(opened, closing),
      atClose: await recordsOfLog(closing, ended),
    }),
  };
}

const holding = (records: readonly Buffer[], ...parts: readonly (string | Buffer)[]) =>
  records.filter((record) => parts.some((part) => record.includes(part)));

describe('with the write-ahead log of a closed anonymous poll in hand', () => {
  it('nobody’s words are in it while the poll is open, and the key never is', async () => {
    const { pollId, privateKey, log } = await aPollThatIsOver();
    const { whileOpen, atClose } = await log();
    // It is this poll's log that is read: everybody has a row that was written in it.
    for (const personId of voices)
      expect(holding(whileOpen, inBytes(personId)).length).toBeGreaterThan(0);
    const words = voices.map((personId) => wordsOf(pollId, personId));
    expect(holding(whileOpen, ...words, 'Sagt av')).toEqual([]);
    for (const said of words) expect(holding(atClose, said).length).toBeGreaterThan(0);
    expect(privateKey).toHaveLength(43);
    const keys = [privateKey, Buffer.from(privateKey, 'base64url')];
    expect(holding([...whileOpen, ...atClose], ...keys)).toEqual([]);
  });

  it('no record of the close holds both a person and what was answered', async () => {
    const { log } = await aPollThatIsOver();
    const { atClose } = await log();
    const people = voices.flatMap((personId) => [personId, inBytes(personId)]);
    const written = holding(atClose, 'Sagt av');
    expect(written.length).toBeGreaterThanOrEqual(voices.length);
    expect(holding(written, ...people)).toEqual([]);
  });

  /** Puts the words, in the order in which the log has them, beside the people in each order that the log has them in: how many are right. */
  async function guessAll(polls: number, sealing: Partial<Sealing> = {}) {
    const right = {
      'as answered': 0,
      'as sealed rows were emptied': 0,
      'as first named': 0,
      'by their ids': 0,
    };
    for (let poll = 0; poll < polls; poll += 1) {
      const { pollId, order, log: read } = await aPollThatIsOver(sealing);
      const { whileOpen, atClose } = await read();
      const inOrder = (
        of: readonly string[],
        log: Buffer,
        form: (one: string) => string | Buffer,
      ) => of.toSorted((a, b) => placeIn(log, form(a)) - placeIn(log, form(b)));
      const close = Buffer.concat(atClose);
      const whose = inOrder(voices, close, (personId) => wordsOf(pollId, personId));
      const orders = {
        'as answered': order,
        'as sealed rows were emptied': inOrder(voices, close, inBytes),
        'as first named': inOrder(voices, Buffer.concat(whileOpen), inBytes),
        'by their ids': voices,
      };
      for (const [way, people] of Object.entries(orders) as [keyof typeof right, string[]][])
        right[way] += people.filter((personId, place) => whose[place] === personId).length;
    }
    return right;
  }
  const placeIn = (log: Buffer, what: string | Buffer): number => {
    const place = log.indexOf(what);
    return place === -1 ? log.length : place;
  };

  it('the order of what was said fits no order of people better than chance does', async () => {
    const polls = 16;
    // One of each poll is right by chance, with a spread of one: six spreads off happens less than once in a million.
    for (const [way, hits] of Object.entries(await guessAll(polls)))
      expect(Math.abs(hits - polls), way).toBeLessThan(6 * Math.sqrt(polls));
  }, 60_000);

  it('and would, were they not shuffled: the attack is one that works', async () => {
    const polls = 8;
    const right = await guessAll(polls, { shuffle: (things) => things });
    expect(Math.max(...Object.values(right))).toBe(polls * voices.length);
  }, 60_000);
});

describe('with backups of each moment of the open period, and what is there after the close', () => {
  /** What is in rows about one of them and not in rows about all: a mark that could lead from a person to something else. */
  function marksOf(copies: readonly Copy[]): ReadonlyMap<string, ReadonlySet<string>> {
    const rows = new Set(copies.flatMap((copy) => copy.map(({ row }) => row)));
    const marks = new Map<string, Set<string>>(voices.map((personId) => [personId, new Set()]));
    for (const row of rows) {
      const about = voices.filter((personId) => row.includes(personId));
      for (const personId of about) for (const part of partsOf(row)) marks.get(personId)?.add(part);
    }
    const isOfAll = (part: string) => [...marks.values()].every((parts) => parts.has(part));
    return new Map(
      [...marks].map(([id, parts]) => [id, new Set([...parts].filter((part) => !isOfAll(part)))]),
    );
  }
  /** Numbers, ids, times and sealed bytes: each value that a row has, short words aside. */
  const partsOf = (row: string): readonly string[] => row.match(/[\p{L}\p{N}+/=_:.-]{4,}/gu) ?? [];

  function linked(pollId: string, copies: readonly Copy[], after: Copy): readonly string[] {
    const marks = marksOf(copies);
    return after
      .filter(({ table, row }) => table === 'radslag.ballot' && row.includes(pollId))
      .flatMap(({ row }) =>
        voices.filter((personId) => partsOf(row).some((part) => marks.get(personId)?.has(part))),
      );
  }

  it('no value leads from anybody to a ballot', async () => {
    const { pollId, copies, after } = await aPollThatIsOver({}, true);
    expect(copies).toHaveLength(1 + voices.length + 1 + 1);
    expect(after.filter(({ table }) => table === 'radslag.ballot').length).toBeGreaterThan(0);
    for (const copy of copies)
      expect(copy.filter(({ row }) => row.includes('Sagt av nummer') && row.includes(pollId.slice(-6)))).toEqual([]); // prettier-ignore
    expect(linked(pollId, copies, after)).toEqual([]);

    // The attack works where there is something to find: a ballot that had kept when its answer was sealed.
    const ofOne = voices[3] ?? '';
    const sealedRow = copies.at(-1)?.find(({ table, row }) => table === 'radslag.sealed_answer' && row.includes(ofOne) && row.includes(pollId)); // prettier-ignore
    const sealed = /"sealed": "([^"]*)"/u.exec(sealedRow?.row ?? '')?.[1] ?? '';
    const marked = after.map((one) =>
      one.table === 'radslag.ballot' && one.row.includes(wordsOf(pollId, ofOne))
        ? { ...one, row: `${one.row} ${sealed.slice(0, 40)}` }
        : one,
    );
    const shortened = copies.map((copy) =>
      copy.map((one) => ({ ...one, row: one.row.replace(sealed, sealed.slice(0, 40)) })),
    );
    expect(linked(pollId, shortened, marked)).toEqual([ofOne]);
  });

  it('sealing every answer that is known again gives nothing to compare with', async () => {
    const { pollId, questionId, copies, poll, seal } = await aPollThatIsOver({}, true);
    const kept = copies.at(-1)?.filter(({ table, row }) => table === 'radslag.sealed_answer' && row.includes(pollId)) ?? []; // prettier-ignore
    expect(kept).toHaveLength(voices.length);
    for (const personId of voices)
      for (const other of voices) {
        const text = wordsOf(pollId, other);
        const form = sealedForm(poll, { [questionId]: { kind: 'open-text', text } });
        const again = Buffer.from(
          await app.deps.sealing.seal(seal.publicKey, form, boundTo(pollId, personId)),
        ).toString('hex');
        for (const { row } of kept) {
          const stored = /"sealed": "\\\\x([0-9a-f]+)"/u.exec(row)?.[1] ?? '';
          expect(stored).toHaveLength(again.length);
          // Chance alone makes eight bytes alike once in ten to the nineteenth.
          for (let place = 0; place + 16 <= again.length; place += 16)
            expect(stored.includes(again.slice(place, place + 16))).toBe(false);
        }
      }
    expect(await app.deps.pollKeys.read(seal.keyId)).toBeNull();
  });

  it('what the server wrote in its own log names no answer and no voice', async () => {
    lines.length = 0;
    const { pollId, privateKey } = await aPollThatIsOver();
    const written = lines.join('\n');
    for (const personId of voices)
      for (const secret of [personId, wordsOf(pollId, personId)])
        expect(written).not.toContain(secret);
    expect(written).not.toContain(privateKey);
  });
});
