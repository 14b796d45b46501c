import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../src/app/ports/stores.ts';
import { wholeBody } from '../../src/core/polls/audience.ts';
import type { FrozenMark } from '../../src/core/protocols/screening-mark.ts';
import { aPoll, aRecord, aRound, fillMunicipality, idsOf, instant } from '../support/a-full-municipality.ts'; // prettier-ignore
import { aContribution } from '../support/builders/a-contribution.ts';
import { aDirection } from '../support/builders/a-direction.ts';
import { aProtocol } from '../support/builders/a-protocol.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { fillTown } from './a-town.ts';

const ids = idsOf('a');
/** What is screened in the minutes: a stretch of the title, the whole of a question, and a name in the summary, which the notice does not have. */
const stretch = 'Kornblomst';
const whole = 'Nattfiol';
const named = 'Linnea';
const screened = [stretch, whole, named];
const basis = 'offl. § 13';
const mark = `[skjermet, ${basis}]`;
const round = ids.objectId(800);
const poll = ids.objectId(801);

const screening: readonly FrozenMark[] = [
  {
    ...{ id: ids.objectId(810), passage: 'title:0', code: 'offl-13-personal' },
    ...{ place: { start: 12, end: 12 + stretch.length }, words: stretch },
    ...{ restriction: 'Unntatt offentlighet', basis },
  },
  {
    ...{ id: ids.objectId(811), passage: 'question:0', code: 'offl-13-personal', place: 'whole' },
    ...{ words: whole, restriction: 'Unntatt offentlighet', basis },
  },
  {
    ...{ id: ids.objectId(812), passage: 'summary:0', code: 'offl-13-personal' },
    ...{ place: { start: 3, end: 3 + named.length }, words: named },
    ...{ restriction: 'Unntatt offentlighet', basis },
  },
];

/** An open meeting with archived minutes, of which something is screened that also stands in its notice, a poll and a direction. */
async function fill(tx: Transaction): Promise<void> {
  await fillMunicipality(tx, ids);
  const openedAt = instant('2026-11-11T09:00:00.000Z');
  const closedAt = instant('2026-11-20T09:00:00.000Z');
  await tx.rounds.save(
    aRound(ids, {
      ...{ id: round, ordinal: 2, meetingNumber: '12/2026', title: `Verksted om ${stretch}` },
      ...{ purpose: whole, noticeText: `Vi snakker om ${stretch}.`, place: `Hos ${stretch}` },
      ...{ summary: `Om ${named}`, shortNoticeReason: stretch },
      agenda: [{ id: ids.objectId(803), title: stretch, minutes: 15, kind: 'item', lead: stretch }],
      questions: [{ id: ids.objectId(804), text: whole }],
      state: { status: 'closed', publishedAt: openedAt, startedAt: openedAt, closedAt },
    }),
  );
  await tx.corrections.add({
    ...{ roundId: round, number: 1, kind: 'changed', reason: `Fordi ${stretch} ringte` },
    changes: [{ field: 'place', from: 'Salen', to: `Hos ${stretch}` }],
    ...{ publishedAt: openedAt, publishedBy: ids.facilitator },
  });
  await tx.protocols.save({
    ...{ id: ids.objectId(805), roundId: round, version: 1, assembledAt: closedAt },
    content: aProtocol({
      ...{ schema: 'radslag.protocol.v4', title: `Verksted om ${stretch}` },
      ...{ summary: `Om ${named} i dag`, questions: [whole], screening },
    }),
  });
  const [file] = aRecord(ids).files;
  if (!file) throw new Error('a record has a file');
  await tx.records.create(
    aRecord(ids, {
      ...{ id: ids.objectId(806), subject: { kind: 'protocol', roundId: round } },
      ...{
        sourceId: ids.objectId(805),
        state: { status: 'archived', archivedAt: closedAt, checkedAt: closedAt },
      },
      files: [{ ...file, id: ids.objectId(807), recordId: ids.objectId(806), name: 'open.pdf' }],
    }),
    new Map([[ids.objectId(807), new Uint8Array([1, 2, 3])]]),
  );
  await tx.polls.save(
    aPoll(ids, {
      ...{ id: poll, roundId: null, title: `Hva med ${stretch}?`, purpose: `For ${stretch}` },
      ...{ audience: wholeBody(ids.body), outcomeNote: `Vi spurte ${named}.` },
      questions: [
        {
          ...{ id: ids.objectId(808), kind: 'open-text', reason: 'off', longest: 500 },
          text: `Hvem er ${stretch}?`,
        },
      ],
      state: { status: 'open', openedAt, closesAt: closedAt },
    }),
  );
  await tx.polls.saveAnswers(poll, [], { options: {}, answered: 3 });
  const asked = await tx.polls.byId(poll);
  if (!asked) throw new Error('it was just saved');
  await tx.polls.save({
    ...{ ...asked, version: asked.version + 1 },
    state: { status: 'closed', openedAt, closesAt: closedAt, closedAt },
  });
  await tx.contributions.add(
    aContribution(ids, {
      ...{ id: ids.objectId(820), roundId: round, text: stretch, clientKey: ids.objectId(820) },
      questionId: ids.objectId(804),
    }),
  );
  await tx.directions.save(
    aDirection(ids, {
      ...{ id: ids.objectId(821), ordinal: 2, themeId: null },
      state: { status: 'settled', by: 'threshold', at: closedAt },
      versions: [
        {
          ...{ version: 1, text: `Vern om ${named}`, changed: '' },
          ...{ madeById: ids.facilitator, madeAt: openedAt },
        },
      ],
      links: [{ contributionId: ids.objectId(820), stance: 'carries' }],
    }),
  );
}

describe('what is screened in minutes', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({
      limits: { publicPerAddress: 1_000_000 },
      fill: (tx, letter) => (letter === 'a' ? fill(tx) : fillTown(tx, letter)),
    });
    server.at('2026-11-25T08:00:00.000Z');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it(
    'is on no public page, in no feed, calendar, picture or data, wherever else the same words stand',
    { timeout: 60_000 },
    async () => {
      const seen = new Map<string, string>();
      const meeting = `/offentlig/proveby/moter/${round}`;
      const waiting = [
        ...['/offentlig/proveby/', '/offentlig/sitemap.xml', '/offentlig/api/v1/proveby'],
        ...[`${meeting}?lang=nn`, `${meeting}?lang=en`],
      ];
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        if (seen.has(path)) continue;
        const { text, headers } = await server.ask('GET', path);
        // A calendar's lines go on after a break and a space.
        const read = text.replaceAll('\r\n ', '');
        seen.set(path, read);
        for (const word of screened)
          expect(`${read}${[...headers].join('\n')}`.includes(word), `${word} ${path}`).toBe(false);
        for (const [, to = ''] of read.matchAll(
          /(?:href="|src="|<loc>|"address":"|URL[^:]*:)(?:https:\/\/radslag\.invalid)?(\/offentlig\/[^"<\s]*)/g,
        ))
          // The meeting is read in all three languages, the rest in one.
          if (!/lang=(nn|en)/.test(to))
            waiting.push(to.replaceAll('&amp;', '&').split('#')[0] ?? '');
      }
      // It has been where the words would have stood, in all three languages, and found the mark in their place.
      for (const path of [
        ...[meeting, `${meeting}?lang=nn`, `${meeting}?lang=en`],
        ...[`/offentlig/proveby/sporringer/${poll}`, `/offentlig/proveby/prosesser/${ids.process}`],
        ...[
          `/offentlig/api/v1/proveby/moter/${round}`,
          `/offentlig/api/v1/proveby/sporringer/${poll}`,
        ],
        '/offentlig/proveby/nytt.atom',
      ])
        // prettier-ignore
        expect(seen.get(path), path).toContain(mark);
      const calendar = seen.get('/offentlig/proveby/kalender/alle.ics');
      expect(calendar).toContain(mark.replace(',', '\\,'));
      expect(seen.get(`/offentlig/proveby/prosesser/${ids.process}`)).toContain(`Vern om ${mark}`);
    },
  );

  it('is found by no search', async () => {
    const found = async (word: string) =>
      /<h2>([^<]*)<\/h2>/.exec(
        (await server.ask('GET', `/offentlig/proveby/sok?ord=${word}`)).text,
      )?.[1];
    for (const word of [...screened, stretch.slice(0, 5)])
      expect(await found(word), word).toBe('0 treff');
    expect(await found('Verksted')).not.toBe('0 treff');
  });
});
