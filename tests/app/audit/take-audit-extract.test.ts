import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeAuditExtract } from '../../../src/app/audit/take-audit-extract.ts';
import type { AuditRow } from '../../../src/core/audit/audit-row.ts';
import { auditHashInput } from '../../../src/core/audit/audit-row.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anAuditHead } from '../../support/builders/an-audit-head.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { anOpenPoll } from '../../support/builders/a-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-19T19:05:00.000Z'));
});

const wish = { from: on('2026-11-18'), to: on('2026-11-19'), reason: 'Kontrollutvalget ba om den' };
const append = (count: number) =>
  town.tx(async (tx) => {
    for (let at = 0; at < count; at += 1)
      await tx.audit.append(
        { kind: 'system', job: 'sweep' },
        { type: 'round-started', subject: `runde "${String(at)}"`, facts: { note: 'a,b\nc' } },
        app.deps.clock.now(),
      );
  });
const take = (of = wish) => takeAuditExtract(app.deps)(town.by('clerk'), of);
const filesOf = (zip: Uint8Array) => {
  const files = unzipSync(zip);
  const text = (name: string) => new TextDecoder().decode(files[name]);
  return {
    csv: text('revisjonslogg.csv'),
    note: text('slik-kontrolleres-den.txt'),
    json: JSON.parse(text('revisjonslogg.json')) as {
      readonly municipality: { readonly id: string };
      readonly rows: readonly AuditRow[];
      readonly heads: readonly object[];
    },
  };
};

describe('an extract of the audit log', () => {
  it('has every row of the days, so that each hash can be made again, and the heads that are archived', async () => {
    await append(3);
    const head = anAuditHead({ day: on('2026-11-18'), lastSequence: 2 });
    await town.tx((tx) =>
      tx.recordSources.save({
        ...{ id: uuid(880), subject: { kind: 'audit-head', day: head.day }, version: 1 },
        ...{ content: head, madeAt: app.deps.clock.now() },
      }),
    );
    const taken = await take();
    if (taken.refused) throw new Error(taken.refusal.code);
    const { csv, json, note } = filesOf(taken.value.bytes);
    expect(json.rows).toHaveLength(3);
    for (const row of json.rows)
      expect(createHash('sha256').update(auditHashInput(json.municipality.id, row)).digest('hex')).toBe(row.hash); // prettier-ignore
    expect(csv.split('\r\n')).toHaveLength(5);
    const { day, lastSequence, headHash } = head;
    expect(json.heads).toEqual([{ day, lastSequence, headHash }]);
    expect(note).toContain(headHash);
  });

  it.each<readonly [string, Partial<Poll>, boolean]>([
    ['whose sums move before everybody’s eyes', { resultsWhen: 'at-once' }, true],
    ['whose sums those who have answered see', { resultsWhen: 'after-own-answer' }, true],
    ['that is anonymous', { resultsWhen: 'at-close', visibility: 'anonymous', anonymousUse: 'climate', seal: { keyId: uuid(881), publicKey: 'AA', state: 'sealed' } }, true],
    ['that shows nothing before the close', { resultsWhen: 'at-close' }, false],
  ])('does not say when each answers a poll %s, and all of it when that is closed', async (_, overrides, isHeldBack) => {
    await town.tx((tx) => tx.polls.save(anOpenPoll({ roundId: null, ...overrides })));
    const held = { refused: true, refusal: { code: 'answers-are-coming', openedOn: '2026-11-19' } };
    expect(await take()).toMatchObject(isHeldBack ? held : { refused: false });
    // What came before it opened is another matter.
    expect(await take({ ...wish, to: on('2026-11-18') })).toMatchObject({ refused: false });
    expect(await closePoll(app.deps)(town.by('facilitator'), ids.poll, 1)).toMatchObject({ refused: false });
    expect(await take()).toMatchObject({ refused: false });
  }); // prettier-ignore

  it('is itself in the log: for which days, why, and the sum of the file; the next extract tells of it', async () => {
    await append(1);
    const taken = await take();
    if (taken.refused) throw new Error(taken.refusal.code);
    const again = await take();
    if (again.refused) throw new Error(again.refusal.code);
    const last = filesOf(again.value.bytes).json.rows.at(-1);
    expect(last).toMatchObject({ type: 'audit-extracted' });
    expect(JSON.parse(last?.facts ?? '')).toEqual({
      ...{ ...wish, rows: 1, sha256: taken.value.sha256 },
    });
  });

  it('leaves out what was written before or after, by the days in Oslo', async () => {
    app.itIs(at('2026-11-17T22:59:59.000Z')); // a second before midnight there
    await append(1);
    app.itIs(at('2026-11-17T23:00:00.000Z'));
    await append(1);
    app.itIs(at('2026-11-19T23:00:00.000Z'));
    await append(1);
    const taken = await take();
    if (taken.refused) throw new Error(taken.refusal.code);
    expect(filesOf(taken.value.bytes).json.rows.map(({ at: when }) => when)).toEqual([
      '2026-11-17T23:00:00.000Z',
    ]);
  });

  it('is refused where there is more than one file takes, and where the days are turned; nothing is logged then', async () => {
    await append(3);
    expect(await take({ ...wish, from: wish.to, to: wish.from })).toMatchObject({
      refusal: { code: 'days-turned' },
    });
    const most = (count: number) => takeAuditExtract(app.deps, count)(town.by('clerk'), wish);
    expect(await most(2)).toEqual({
      ...{ refused: true, refusal: { code: 'too-many-rows', most: 2 } },
    });
    expect(await town.audit()).not.toContain('audit-extracted');
    expect(await most(3)).toMatchObject({ refused: false });
  });

  it('is for the clerk, and for nobody else', async () => {
    for (const who of ['facilitator', 'ola', 'planner', 'administrator', 'directorStaff'] as const)
      expect(await takeAuditExtract(app.deps)(town.by(who), wish)).toEqual({
        ...{ refused: true, refusal: { code: 'not-allowed', action: 'read-audit' } },
      });
  });

  it('holds nothing of another municipality’s', async () => {
    await append(1);
    const other = await aTown(app);
    const taken = await takeAuditExtract(app.deps)(other.by('clerk'), wish);
    if (taken.refused) throw new Error(taken.refusal.code);
    expect(filesOf(taken.value.bytes).json.rows).toEqual([]);
  });
});
