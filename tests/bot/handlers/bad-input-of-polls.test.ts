import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardVerbs } from '../../../bot/cards/card-frame.ts';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import type { Choices } from '../../../src/core/polls/choice.ts';
import { wholeBody } from '../../../src/core/polls/audience.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import type { PollQuestion } from '../../../src/core/polls/poll-question.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { aDraftPoll, anOpenPoll, pollDeadline, pollOpened } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { aChannel, aPress } from '../a-channel.ts';
import type { Channel } from '../a-channel.ts';
import { aRealHouse } from '../a-real-house.ts';
import { wordsOf } from '../cards/card-rules.ts';

// Everything that the issue lists as bad input of polls, sent through the bot to real stores. Three have answered, with words and points that are theirs alone:
// whatever is answered to bad input holds none of them, and nothing that is stored is another afterwards.

let app: App;
let town: Town;
let neighbour: Town;
let channel: Channel;
const lines: unknown[] = [];
beforeAll(async () => {
  app = await anApp();
  channel = await aChannel(aRealHouse(app.deps, lines));
});
afterAll(async () => {
  await channel.close();
  await app[Symbol.asyncDispose]();
});

const [choice, points, ranking, agreement, open] = [701, 702, 703, 704, 705].map((n) => uuid(n));
const item = (question: number, n: number) => uuid(question * 10 + n);
const options = (question: number) =>
  ['Sandvika', 'Hamang', 'Kolsås'].map((label, n) => ({ id: item(question, n), label, meaning: '' })); // prettier-ignore
const questions = [
  { id: choice ?? '', kind: 'single-choice', reason: 'off', text: 'Hvor?', options: options(701) },
  { id: points ?? '', kind: 'priority-points', reason: 'off', text: 'Hva?', options: options(702), budget: 100, maxPerOption: 100 },
  { id: ranking ?? '', kind: 'ranking', reason: 'off', text: 'Når?', options: options(703), places: 3 },
  { id: agreement ?? '', kind: 'agreement', reason: 'off', text: 'Mener du?', mayAdd: true, options: options(704) },
  { id: open ?? '', kind: 'open-text', reason: 'off', text: 'Noe mer?', longest: 200 },
] satisfies readonly PollQuestion[]; // prettier-ignore

const secretOf = (place: number): string => `Hemmelighet nummer ${place}`;
const choicesOf = (place: number): Choices => ({
  [choice ?? '']: { kind: 'single-choice', optionId: item(701, place) },
  [points ?? '']: { kind: 'priority-points', points: { [item(702, 0)]: 31 + place } },
  [ranking ?? '']: { kind: 'ranking', places: Object.fromEntries([0, 1, 2].map((n) => [item(703, n), n + 1])) },
  [agreement ?? '']: { kind: 'agreement', stances: Object.fromEntries([0, 1, 2].map((n) => [item(704, n), 'agree' as const])) },
  [open ?? '']: { kind: 'open-text', text: secretOf(place) },
}); // prettier-ignore
/** What Teams sends for a whole answer, with these fields instead. */
const sent = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  ...{ pollId: ids.poll, edition: 1, [`choice:${choice}`]: item(701, 0) },
  ...{ [`points:${points}:${item(702, 0)}`]: '60', [`points:${points}:${item(702, 1)}`]: '40' },
  ...Object.fromEntries([0, 1, 2].map((n) => [`rank:${ranking}:${item(703, n)}`, String(n + 1)])),
  ...Object.fromEntries([0, 1, 2].map((n) => [`stance:${agreement}:${item(704, n)}`, 'agree'])),
  ...{ [`text:${open}`]: 'Husk barna.' },
  ...overrides,
});

const openPoll = (overrides: Partial<Poll> = {}): Poll =>
  anOpenPoll({
    ...{ roundId: null, resultsWhen: 'at-close', questions, title: 'Et felles spørsmål' },
    ...overrides,
  });
const hiddenTitle = 'Skjult overskrift';
/** Polls that Ola must not know of, and one that never was. */
const hidden = { draft: uuid(711), closed: uuid(712), neighbours: uuid(713), never: uuid(714) };

beforeEach(async () => {
  [town, neighbour] = [await aTown(app), await aTown(app)];
  app.itIs(pollOpened);
  lines.length = 0;
  const closed = { kind: 'closed', basis: 'offl. § 23', decision: 'Skjult vedtak' } as const;
  const named = { title: hiddenTitle, purpose: hiddenTitle, questions: questions.map((one) => ({ ...one, text: hiddenTitle })) }; // prettier-ignore
  await town.tx(async (tx) => {
    await tx.people.saveBody(aBody({ id: uuid(721), name: 'Formannskapet', abbreviation: 'FSK' }));
    await tx.polls.save(openPoll());
    await tx.polls.save(aDraftPoll({ ...named, id: hidden.draft, roundId: null }));
    await tx.polls.save(openPoll({ ...named, id: hidden.closed, openness: closed, audience: wholeBody(uuid(721)) })); // prettier-ignore
  });
  await neighbour.tx((tx) => tx.polls.save(openPoll({ ...named, id: hidden.neighbours })));
  for (const [place, personId] of [ids.chair, ids.kari, ids.per].entries())
    expect(await answerPoll(app.deps)(mintMember(town.scope, personId, ['politician']), { pollId: ids.poll, choices: choicesOf(place) })).toMatchObject({ refused: false }); // prettier-ignore
  app.told.length = 0;
});

const objectIdOf = (personId: string) => personId.replace('c0c0c0c0', 'f0f0f0f0');
const from = (personId: string, of: Town = town) => ({
  from: { id: '29:x', aadObjectId: objectIdOf(personId) },
  conversation: { id: 'a:one', conversationType: 'personal', tenantId: of.municipality.entraTenantId },
  channelData: { tenant: { id: of.municipality.entraTenantId } },
}); // prettier-ignore
const post = (verb: string, data: unknown, who: Readonly<Record<string, unknown>>) =>
  channel.post(aPress(channel.serviceUrl, verb, data, who));
async function press(verb: string, data: unknown, who = from(ids.ola)): Promise<AdaptiveCard> {
  const answered = await post(verb, data, who);
  expect(answered.status).toBe(200);
  return (answered.json as { value: AdaptiveCard }).value;
}

/** Everything that is stored in both towns, jobs and the audit log among it. */
async function everything(): Promise<string> {
  const found: string[] = [];
  for (const { municipality } of [town, neighbour]) {
    const rows = <Row extends Record<string, unknown>>(text: string) =>
      rowsOf<Row>(app, municipality.id, text);
    const tables = await rows<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname = 'radslag' and has_table_privilege(format('%I.%I', schemaname, tablename), 'select') order by 1`,
    );
    const all = tables.map(({ name }) => `select '${name} ' || to_jsonb(t)::text as row from ${name} t`); // prettier-ignore
    found.push(...(await rows<{ row: string }>(`${all.join(' union all ')} order by 1`)).map(({ row }) => row)); // prettier-ignore
    found.push(...(await rows<{ row: string }>(`select name || coalesce(singleton_key, '') || data::text as row from pgboss.job order by 1`)).map(({ row }) => row)); // prettier-ignore
  }
  return found.join('\n');
}
/** What nobody but its owner, and nobody at all of what is hidden, may read in an answer of the bot, a line of the log or an event. */
function expectNothingOfOthers(said: unknown, where: string): void {
  const text = JSON.stringify([said, lines, app.told]);
  for (const secret of [...[0, 1, 2].map(secretOf), hiddenTitle, 'Skjult vedtak', 'Formannskapet'])
    expect(text.includes(secret), `${where}: ${secret}`).toBe(false);
}

describe('bad input of polls', () => {
  it.each<readonly [string, string, unknown, string]>([
    ['101 points of 100', 'answer-poll', sent({ [`points:${points}:${item(702, 1)}`]: '41' }), 'Du har gitt 101 poeng'],
    ['points below nothing', 'answer-poll', sent({ [`points:${points}:${item(702, 1)}`]: '-1' }), 'Bruk hele tall'],
    ['points beyond every number', 'answer-poll', sent({ [`points:${points}:${item(702, 1)}`]: '9'.repeat(400) }), 'Bruk hele tall'],
    ['a ranking with doubles', 'answer-poll', sent({ [`rank:${ranking}:${item(703, 1)}`]: '1' }), 'Plass 1 er gitt til to alternativer'],
    ['an option of another question', 'answer-poll', sent({ [`choice:${choice}`]: item(702, 0) }), 'Velg et av alternativene'],
    ['an option of another poll', 'answer-poll', sent({ [`choice:${choice}`]: ids.north }), 'Velg et av alternativene'],
    ['a text of 100,000 characters', 'answer-poll', sent({ [`text:${open}`]: 'x'.repeat(100_000) }), 'Skriv høyst 200 tegn'],
    ['a statement of 100,000 characters', 'add-statement', { ...sent(), [`add:${agreement}`]: 'x'.repeat(100_000) }, 'Skriv høyst 280 tegn'],
    ['a character that no database takes', 'answer-poll', sent({ [`text:${open}`]: 'a\u0000b' }), 'Det du skrev, står her fortsatt.'],
    ['half a pair of characters', 'answer-poll', sent({ [`text:${open}`]: 'a\ud800b' }), 'Det du skrev, står her fortsatt.'],
    ['fields that are objects', 'answer-poll', sent({ [`text:${open}`]: { $ne: null } }), 'Vi kunne ikke lese'],
    ['two thousand fields', 'answer-poll', sent(Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`choice:${uuid(n)}`, 'x']))), 'Vi kunne ikke lese'],
    ['an unknown verb', 'drop-table', sent(), 'Vi kjenner ikke den knappen'],
    ['a verb that every object has', 'constructor', sent(), 'Vi kjenner ikke den knappen'],
    ['an old card', 'answer-poll', sent({ edition: 0 }), 'Kortet var fra en eldre utgave'],
    ['a card of a later edition', 'answer-poll', sent({ edition: 99 }), 'Kortet var fra en eldre utgave'],
    ['a card without an edition', 'answer-poll', sent({ edition: undefined }), 'Kortet var fra en eldre utgave'],
    ['an old card with a statement', 'add-statement', sent({ edition: 0, [`add:${agreement}`]: 'Ja.' }), 'Kortet var fra en eldre utgave'],
    ['no data', 'answer-poll', undefined, 'Vi kunne ikke lese'],
    ['a list for data', 'answer-poll', [1, 2], 'Vi kunne ikke lese'],
  ])('is told why, kindly, and changes nothing: %s', async (what, verb, data, why) => {
    const before = await everything();
    const card = await press(verb, data);
    expect(wordsOf(card)).toContain(why);
    expect(await everything()).toBe(before);
    expect(app.told).toEqual([]);
    expectNothingOfOthers(card, what);
  }); // prettier-ignore

  it('is answered at the very moment of closing with when it closed, and before it whole', async () => {
    const before = await everything();
    app.itIs(pollDeadline);
    expect(wordsOf(await press('answer-poll', sent()))).toContain('Spørringen ble stengt');
    expect(await everything()).toBe(before);
    app.itIs(pollOpened);
    await press('answer-poll', sent());
    expect((await town.tx((tx) => tx.polls.tally(ids.poll))).answered).toBe(4);
  });

  it('is a press that comes again: it counts once, and not at all when the poll has closed', async () => {
    const data = sent();
    const [first, again] = [await press('answer-poll', data), await press('answer-poll', data)];
    expect(again).toEqual(first);
    const tally = await town.tx((tx) => tx.polls.tally(ids.poll));
    expect([tally.answered, tally.options[item(702, 1)]]).toEqual([4, 40]);
    app.itIs(pollDeadline);
    const before = await everything();
    const late = await press('answer-poll', sent({ [`choice:${choice}`]: item(701, 1) }));
    expect(wordsOf(late)).toContain('stengt');
    expect(await everything()).toBe(before);
    expectNothingOfOthers(late, 'replayed');
  });

  it('is two devices at once: both are told that they answered, and one answer counts', async () => {
    const devices = [0, 1, 2, 0, 1, 2].map((n) => press('answer-poll', sent({ [`choice:${choice}`]: item(701, n) }))); // prettier-ignore
    for (const card of await Promise.all(devices)) expectNothingOfOthers(card, 'two devices');
    const { answered, options: sums } = await town.tx((tx) => tx.polls.tally(ids.poll));
    expect(answered).toBe(4);
    expect([0, 1, 2].reduce((sum, n) => sum + (sums[item(701, n)] ?? 0), 0)).toBe(4);
    expect(await town.tx((tx) => tx.polls.recount(ids.poll))).toMatchObject({ options: Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0)) }); // prettier-ignore
  });

  it('is from a tenant that we do not know: 401, without a word', async () => {
    const before = await everything();
    const stranger = uuid(999);
    const who = { ...from(ids.ola), conversation: { id: 'a:one', tenantId: stranger }, channelData: { tenant: { id: stranger } } }; // prettier-ignore
    for (const verb of cardVerbs) {
      const answered = await post(verb, sent(), who);
      expect([answered.status, answered.text.includes('Et felles')]).toEqual([401, false]);
    }
    expect(await everything()).toBe(before);
  });

  it.each<readonly [string, () => Readonly<Record<string, unknown>>, string]>([
    ['without an id of who pressed', () => ({ ...from(ids.ola), from: { id: '29:x', name: 'Ola Nordmann' } }), 'Teams fortalte ikke hvem du er'],
    ['with an empty id', () => ({ ...from(ids.ola), from: { id: '29:x', aadObjectId: '' } }), 'Teams fortalte ikke hvem du er'],
    ['with an id that nobody has', () => from(uuid(998)), 'Vi finner deg ikke'],
    ['with an id that is no id', () => ({ ...from(ids.ola), from: { id: '29:x', aadObjectId: "' or 1=1 --" } }), 'Vi finner deg ikke'],
  ])('is a press %s: it changes nothing, whatever the button', async (what, who, why) => {
    const before = await everything();
    for (const verb of cardVerbs) {
      const answered = await post(verb, sent(), who());
      const card = (answered.json as { value: AdaptiveCard }).value;
      expect([answered.status, wordsOf(card).includes(why)], verb).toEqual([200, true]);
      expect(JSON.stringify(card)).not.toContain('Et felles spørsmål');
      expectNothingOfOthers(card, what);
    }
    expect(await everything()).toBe(before);
  }); // prettier-ignore
});

describe('other people’s polls', () => {
  const verbs = ['answer-poll', 'change-answer', 'add-statement', 'refresh-poll', 'sell-poll'];
  const bad: readonly Readonly<Record<string, unknown>>[] = [
    {},
    { edition: 0 },
    { [`text:${open}`]: {} },
    { [`points:${points}:${item(702, 1)}`]: '41' },
    { [`add:${agreement}`]: 'En påstand.' },
  ];
  /** The card, without the id that was asked for. */
  const alike = (card: AdaptiveCard, pollId: string): string =>
    JSON.stringify(card).replaceAll(pollId, '');

  it('are answered like one that never was, whatever is pressed and however badly', async () => {
    const before = await everything();
    for (const verb of verbs)
      for (const overrides of bad) {
        const never = alike(await press(verb, sent({ ...overrides, pollId: hidden.never })), hidden.never); // prettier-ignore
        for (const [which, pollId] of Object.entries(hidden)) {
          const card = await press(verb, sent({ ...overrides, pollId }));
          expectNothingOfOthers(card, `${verb} ${which}`);
          expect(alike(card, pollId), `${verb} ${which} ${JSON.stringify(overrides)}`).toBe(never);
        }
      }
    expect(await everything()).toBe(before);
    expect(app.told).toEqual([]);
  }, 240_000);

  it('that one may see and is not asked in say so, with nothing of anybody’s answers, and take none', async () => {
    const before = await everything();
    for (const verb of verbs)
      for (const overrides of bad) {
        const card = await press(verb, sent(overrides), from(ids.planner));
        expectNothingOfOthers(card, verb);
        for (const place of [0, 1, 2]) expect(JSON.stringify(card)).not.toMatch(new RegExp(`[ :"]${31 + place}\\D`)); // prettier-ignore
      }
    expect(await everything()).toBe(before);
  }, 240_000);

  it('are not in the neighbour’s chat either: the same person in another tenant finds nothing', async () => {
    const before = await everything();
    for (const verb of verbs) {
      const card = await press(verb, sent(), from(ids.ola, neighbour));
      expect(JSON.stringify(card), verb).not.toContain('Et felles spørsmål');
      expectNothingOfOthers(card, verb);
    }
    expect(await everything()).toBe(before);
  });

  it('are told as a change of a poll and nothing more when somebody answers', async () => {
    await press('answer-poll', sent());
    expect(app.told).toEqual([{ municipalityId: town.municipality.id, topic: 'poll', id: ids.poll }]);
    const jobs = JSON.stringify(await town.jobs());
    for (const word of ['Husk barna', ids.ola, item(701, 0)]) expect(jobs + JSON.stringify(lines)).not.toContain(word); // prettier-ignore
  }); // prettier-ignore
});
