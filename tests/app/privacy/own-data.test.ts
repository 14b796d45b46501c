import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { keepPreferences } from '../../../src/app/people/keep-preferences.ts';
import { eraseDeparted } from '../../../src/app/privacy/erase-departed.ts';
import { eraseOwn } from '../../../src/app/privacy/erase-own.ts';
import { keepPrivacyRule } from '../../../src/app/privacy/keep-privacy-rule.ts';
import { seePrivacy } from '../../../src/app/privacy/see-privacy.ts';
import { takeOwnCopy } from '../../../src/app/privacy/take-own-copy.ts';
import { verifyAuditChain } from '../../../src/adapters/postgres/verify-audit-chain.ts';
import type { OwnCopy } from '../../../src/core/privacy/own-copy.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aClosedPoll, anOpenPoll } from '../../support/builders/a-poll.ts';
import { aPublishedRound } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
let deps: Deps;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  ({ deps } = app);
  town = await aTown(app);
  app.itIs(at('2026-11-20T12:00:00.000Z'));
  for (const who of ['kari', 'ola'] as const)
    await keepPreferences(deps)(town.by(who), { pausedUntil: on('2026-12-01') });
  await town.tx(async (tx) => {
    await tx.rounds.save(aPublishedRound());
    await tx.polls.save(anOpenPoll());
    for (const who of [ids.kari, ids.ola]) await tx.pollSeen.note(ids.poll, who, on('2026-11-19'));
  });
});

const page = async (who: Parameters<Town['by']>[0]) => {
  const seen = await seePrivacy(deps)(town.by(who));
  if (seen.refused) throw new Error('refused');
  return seen.value;
};
const own = async (who: Parameters<Town['by']>[0], key: string) =>
  (await page(who)).kinds.find((kind) => kind.key === key)?.own;
const goes = async (who: Parameters<Town['by']>[0]) =>
  (await page(who)).kinds.reduce((sum, kind) => sum + kind.own.goes, 0);
const copy = async (who: Parameters<Town['by']>[0]) => {
  const taken = await takeOwnCopy(deps)(town.by(who));
  if (taken.refused) throw new Error('refused');
  const files = unzipSync(taken.value.bytes);
  const text = (name: string) => new TextDecoder().decode(files[name]);
  return {
    file: taken.value,
    html: text('radslag.html'),
    json: JSON.parse(text('radslag.json')) as OwnCopy,
  };
};
const chain = () =>
  deps.unitOfWork.read(town.scope, async (tx) => (await tx.audit.head()).sequence);

describe('a copy of what is kept about me', () => {
  it('has a page to read and the same as JSON, with a section for every kind', async () => {
    const { file, html, json } = await copy('kari');
    expect(file).toMatchObject({ name: 'radslag-2026-11-20.zip', mediaType: 'application/zip' });
    expect(json).toMatchObject({ name: 'Kari Nordmann', madeAt: '2026-11-20T12:00:00.000Z' });
    const choices = json.sections.find(({ key }) => key === 'choices');
    expect(choices?.rows['person_preference']).toMatchObject([{ paused_until: '2026-12-01' }]);
    for (const { what } of json.sections) expect(html).toContain(what);
    expect(html).not.toMatch(/<script|https?:/u);
  });

  it('says what things are called, and not only their ids', async () => {
    const { json } = await copy('kari');
    const seen = json.sections.find(({ key }) => key === 'seen-and-asked');
    expect(seen?.rows['poll_seen']).toMatchObject([
      { poll_id: ids.poll, poll: anOpenPoll().title, seen_on: '2026-11-19' },
    ]);
    expect(json.sections.find(({ key }) => key === 'seats')?.rows['membership']).toHaveLength(1);
  });

  it('holds nothing of others: no name, no id', async () => {
    const { html, json } = await copy('kari');
    for (const text of [html, JSON.stringify(json)])
      for (const other of ['Ola', 'Åse', ids.ola, ids.chair]) expect(text).not.toContain(other);
  });

  it('has what I did from the log, and that it was taken is in the log without what was in it', async () => {
    const { json } = await copy('kari');
    const log = json.sections.find(({ key }) => key === 'log');
    expect(log?.rows['audit_log']).toMatchObject([{ type: 'preferences-chosen', by: 'self' }]);
    const rows = await town.tx((tx) => tx.audit.ofSubject(ids.kari));
    expect(rows.at(-1)).toMatchObject({ type: 'own-data-copied', facts: {} });
  });

  it('says of sealed answers that nobody can read them', async () => {
    const { json } = await copy('kari');
    expect(json.sections.find(({ key }) => key === 'sealed-answers')?.stays).toContain('forseglet');
  });

  it('writes what looks like markup as text', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll({ title: '<img src=x onerror=alert(1)>' })));
    const { html } = await copy('kari');
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
  });
});

describe('erasing what may be erased', () => {
  it('shows beforehand what goes and what stays, with why', async () => {
    expect(await own('kari', 'choices')).toEqual({ goes: 1, stays: 0 });
    expect(await own('kari', 'seen-and-asked')).toEqual({ goes: 1, stays: 0 });
    expect(await own('kari', 'seats')).toEqual({ goes: 0, stays: 1 });
    const seats = (await page('kari')).kinds.find(({ key }) => key === 'seats');
    expect(seats).toMatchObject({ isArchived: true, isErasable: false });
    expect(seats?.stays).toContain('Arkivloven');
  });

  it('takes exactly what was shown, of me and of nobody else', async () => {
    const shown = await goes('kari');
    expect(shown).toBe(2);
    expect(await eraseOwn(deps)(town.by('kari'), shown)).toEqual({
      ...{ refused: false, value: { erased: shown } },
    });
    expect(await goes('kari')).toBe(0);
    expect(await goes('ola')).toBe(2);
    expect(await own('kari', 'seats')).toEqual({ goes: 0, stays: 1 });
  });

  it('erases nothing when something has come since it was shown', async () => {
    expect(await eraseOwn(deps)(town.by('kari'), 1)).toMatchObject({
      refusal: { code: 'erasure-changed-meanwhile', now: 2 },
    });
    expect(await goes('kari')).toBe(2);
  });

  it('is done once though it is pressed twice at the same moment', async () => {
    const rows = await chain();
    const both = await Promise.all([1, 2].map(() => eraseOwn(deps)(town.by('kari'), 2)));
    expect(both.map(({ refused }) => refused).toSorted()).toEqual([false, true]);
    expect(await chain()).toBe(rows + 1);
  });

  it('says when there is nothing to erase', async () => {
    await eraseOwn(deps)(town.by('kari'), 2);
    expect(await eraseOwn(deps)(town.by('kari'), 2)).toMatchObject({
      refusal: { code: 'nothing-to-erase' },
    });
  });

  it('leaves results as they were, and an audit chain that verifies with one row more', async () => {
    const before = await town.tx((tx) => tx.polls.tally(ids.poll));
    const rows = await chain();
    await eraseOwn(deps)(town.by('kari'), 2);
    expect(await town.tx((tx) => tx.polls.tally(ids.poll))).toEqual(before);
    expect(await chain()).toBe(rows + 1);
    expect(await verifyAuditChain(app.pool, town.scope)).toMatchObject({ intact: true });
    const log = await town.tx((tx) => tx.audit.ofSubject(ids.kari));
    expect(log.at(-1)).toMatchObject({
      ...{ type: 'own-data-erased', facts: { kinds: 'choices seen-and-asked' } },
    });
  });
});

describe('somebody who has left', () => {
  const sweep = () => town.tx((tx) => eraseDeparted(tx, deps.clock.now()));

  it('keeps everything while the seat is there', async () => {
    await sweep();
    app.itIs(at('2027-06-01T12:00:00.000Z'));
    await sweep();
    expect(await goes('kari')).toBe(2);
  });

  it('is erased by itself when the kept time is over after the term, and not a day before', async () => {
    app.itIs(at('2032-01-01T12:00:00.000Z'));
    await sweep();
    app.itIs(at('2032-03-30T12:00:00.000Z'));
    await sweep();
    expect(await goes('kari')).toBe(2);
    app.itIs(at('2032-03-31T12:00:00.000Z'));
    await sweep();
    expect(await goes('kari')).toBe(0);
    expect(await town.audit()).toContain('departed-data-erased');
    expect(await verifyAuditChain(app.pool, town.scope)).toMatchObject({ intact: true });
  });

  it('is looked at again while something of the kind hangs on what is still open, and is erased when that has ended', async () => {
    await town.tx((tx) => tx.checkIns.noteAsked(ids.poll, [ids.kari], on('2026-11-19')));
    app.itIs(at('2032-01-01T12:00:00.000Z'));
    await sweep();
    app.itIs(at('2032-03-31T12:00:00.000Z'));
    await sweep();
    await sweep();
    // That it was seen is gone; that it was asked is what the open poll goes by.
    expect(await own('kari', 'seen-and-asked')).toEqual({ goes: 0, stays: 1 });
    const erasures = async () =>
      (await town.audit()).filter((type) => type === 'departed-data-erased').length;
    const before = await erasures();
    await town.tx((tx) => tx.polls.save(aClosedPoll({ version: 2 })));
    expect(await own('kari', 'seen-and-asked')).toEqual({ goes: 1, stays: 0 });
    await sweep();
    expect(await own('kari', 'seen-and-asked')).toEqual({ goes: 0, stays: 0 });
    await sweep();
    expect(await erasures()).toBe(before + 1);
  });

  it('is erased as soon as the municipality has chosen for that kind', async () => {
    await keepPrivacyRule(deps)(
      town.by('administrator'),
      { kind: 'choices', basis: 'art. 6', isChecked: true, daysAfterLeaving: 0 },
      0,
    );
    app.itIs(at('2032-01-01T12:00:00.000Z'));
    await sweep();
    expect(await own('kari', 'choices')).toEqual({ goes: 0, stays: 0 });
    expect(await own('kari', 'seen-and-asked')).toEqual({ goes: 1, stays: 0 });
  });
});

describe('the basis of a kind', () => {
  const rule = { kind: 'choices', basis: 'GDPR art. 6(1)(e), vedtak 12/26', isChecked: true, daysAfterLeaving: 30 }; // prettier-ignore

  it('is confirmed by those who administer, shown to everybody, and in the log', async () => {
    expect(await keepPrivacyRule(deps)(town.by('administrator'), rule, 0)).toMatchObject({
      refused: false,
    });
    expect((await page('kari')).kinds.find(({ key }) => key === 'choices')).toMatchObject({
      ...{ basis: rule.basis, isBasisChecked: true, daysAfterLeaving: 30, version: 1 },
    });
    expect(await town.audit()).toContain('privacy-rule-changed');
  });

  it.each(['kari', 'facilitator', 'clerk', 'planner', 'observer'] as const)(
    'is not changed by %s',
    async (who) => {
      expect(await keepPrivacyRule(deps)(town.by(who), rule, 0)).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
      expect((await page(who)).mayChange).toBe(false);
    },
  );

  it('is refused over somebody else’s change, for an unknown kind, and with days for what stays', async () => {
    const keep = (given: typeof rule, seen = 0) =>
      keepPrivacyRule(deps)(town.by('administrator'), given, seen);
    await keep(rule);
    expect(await keep(rule)).toMatchObject({ refusal: { code: 'version-conflict', version: 1 } });
    expect(await keep({ ...rule, kind: 'shoe-size' })).toMatchObject({
      refusal: { code: 'privacy-kind-unknown' },
    });
    expect(await keep({ ...rule, kind: 'minutes' })).toMatchObject({
      refusal: { code: 'privacy-days-do-not-fit' },
    });
  });
});
