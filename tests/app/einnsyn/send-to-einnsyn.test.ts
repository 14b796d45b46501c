import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEinnsyn } from '../../../src/adapters/einnsyn/create-einnsyn.ts';
import { sendToEinnsyn } from '../../../src/app/einnsyn/send-to-einnsyn.ts';
import { wakeEinnsyn } from '../../../src/app/einnsyn/wake-einnsyn.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import type { Round } from '../../../src/core/workshops/round.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { markedProtocol, marker } from '../../support/builders/a-marked-protocol.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import {
  aClosedRound,
  aPublishedRound,
  aRound,
  roundStates,
} from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { chanceFrom } from '../../support/chance.ts';
import { einnsynIsDescribed } from '../../support/einnsyn-schema.ts';
import { startLocalEinnsyn } from '../../support/local-einnsyn.ts';
import type { LocalEinnsyn } from '../../support/local-einnsyn.ts';

let app: App;
let town: Town;
let einnsyn: LocalEinnsyn;
const start = at('2026-11-05T09:00:00.000Z');
let now = start;
const meeting = { kind: 'meeting', id: ids.round } as const;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  einnsyn = await startLocalEinnsyn();
  itIs(start);
  return () => einnsyn.close();
});

function itIs(moment: typeof now): void {
  now = moment;
  app.itIs(moment);
}
const later = (minutes: number): void => itIs(addMinutes(now, minutes));
const given = (round: Round) => town.tx((tx) => tx.rounds.save(round));
const deps = () => ({
  ...app.deps,
  einnsyn: createEinnsyn(einnsyn.settings(town.municipality.number), fetch),
});
const send = () => sendToEinnsyn(deps())(town.scope, meeting);
const due = async () => {
  await wakeEinnsyn(deps())(town.scope);
  return (await town.jobs()).filter(({ name }) => name === 'send-to-einnsyn').length;
};
const standing = () =>
  town.tx(async (tx) => ({
    sending: await tx.einnsyn.of(meeting),
    steps: await tx.einnsyn.steps(ids.round),
  }));
const methods = () => einnsyn.takeCalls().map(({ what }) => what.split('?')[0]);

describe.runIf(einnsynIsDescribed)('sending to eInnsyn', () => {
  it('tells of a coming meeting with its agenda once its notice is out, and of a draft nothing', async () => {
    await given(aRound());
    expect(await due()).toBe(0);
    await given(aPublishedRound({ version: 2 }));
    expect(await due()).toBe(1);
    await send();
    expect(einnsyn.folders).toMatchObject([
      {
        externalId: `urn:radslag:moetemappe:${ids.round}`,
        fields: { moetenummer: '09/2026', utvalg: 'Kommunestyret' },
        parts: {
          moetesak: [{ fields: { offentligTittel: 'Innledning', moetesakstype: 'annet' } }],
          moetedokument: [{ fields: { moetedokumenttype: 'møteinnkalling' } }],
        },
      },
    ]);
    expect(await standing()).toMatchObject({
      sending: { status: 'sent', sentAt: start },
      steps: [{ outcome: 'created' }],
    });
  });

  it('asks eInnsyn for nothing while nothing is changed', async () => {
    await given(aPublishedRound());
    await send();
    einnsyn.takeCalls();
    await send();
    expect(einnsyn.takeCalls()).toEqual([]);
    later(25 * 60);
    expect(await due()).toBe(1);
    await send();
    expect(einnsyn.takeCalls()).toEqual([]);
  });

  it('changes what is changed, and says of a meeting that is called off that it is', async () => {
    await given(aPublishedRound());
    await send();
    const agenda = [
      { ...aRound().agenda[0], id: uuid(77), title: 'Nytt punkt' },
    ] as Round['agenda'];
    const state = roundStates.cancelled;
    await given(aPublishedRound({ version: 2, agenda, place: 'Rådhuset', state }));
    expect(await due()).toBe(1);
    await send();
    expect(einnsyn.folders).toHaveLength(1);
    expect(einnsyn.folders[0]?.fields).toMatchObject({
      offentligTittel: 'Avlyst: Kommunestyret 09/2026: Verksted 1: ambisjoner for perioden',
      moetested: 'Rådhuset',
    });
    expect(einnsyn.folders[0]?.parts.moetesak).toMatchObject([
      { externalId: `urn:radslag:moetesak:${uuid(77)}`, fields: { offentligTittel: 'Nytt punkt' } },
    ]);
    expect((await standing()).steps).toMatchObject([
      { outcome: 'created' },
      { outcome: 'updated' },
    ]);
  });

  it('takes the agenda back when the meeting becomes closed, before anything else is sent', async () => {
    await given(aPublishedRound());
    await send();
    const openness = { kind: 'closed', basis: 'offl. § 23', decision: 'HEMMELIG' } as const;
    await given(aPublishedRound({ version: 2, openness }));
    einnsyn.takeCalls();
    await send();
    const order = methods().map((call) => call?.split(' ')[0]);
    expect(order.indexOf('DELETE')).toBeLessThan(order.indexOf('PATCH'));
    expect(einnsyn.folders[0]?.parts.moetesak).toEqual([]);
    expect(JSON.stringify(einnsyn.folders)).not.toMatch(/HEMMELIG|Verksted 1|Innledning/);
  });

  it('adds the minutes once they are archived, with the checksum of the public file, and one version alone', async () => {
    await given(aClosedRound());
    await send();
    for (const version of [1, 2]) {
      later(10);
      await town.tx((tx) =>
        tx.protocols.save({
          ...{ id: uuid(600 + version), roundId: ids.round, version },
          ...{ content: aProtocol({ summary: `Nummer ${version}` }), assembledAt: now },
        }),
      );
      await archiveRound(app.deps)(town.scope, ids.round);
      later(10);
      expect(await due()).toBe(1);
      await send();
      const [, minutes, ...more] = einnsyn.folders[0]?.parts.moetedokument ?? [];
      expect(more).toEqual([]);
      const record = await town.tx((tx) => tx.records.published(ids.round));
      const pdf = record?.files.find(({ mediaType }) => mediaType === 'application/pdf');
      expect(JSON.stringify(minutes)).toContain(`"sjekksum":"${pdf?.sha256 ?? ''}"`);
      expect(JSON.stringify(minutes)).toContain(`/moter/${ids.round}/filer/${pdf?.id ?? ''}"`);
    }
  });

  it('sends once though it is cut off anywhere, and though the answer is lost', async () => {
    for (let cut = 0; cut < 8; cut += 1) {
      town = await aTown(app);
      einnsyn.folders.splice(0);
      const mishap = [...Array.from({ length: cut }, () => null), 'lost-answer' as const];
      await given(aPublishedRound());
      if (cut > 0) {
        await send();
        await given(aPublishedRound({ version: 2, title: 'Et nytt navn' }));
      }
      einnsyn.befall(...mishap.slice(cut > 0 ? 1 : 0));
      await send();
      // A lost look-up has made nothing; whatever was made is found.
      einnsyn.befall(null, 'lost-answer');
      await send();
      einnsyn.befall();
      await send();
      expect(einnsyn.folders, `cut at call ${cut}`).toHaveLength(1);
      const all = Object.values(einnsyn.folders[0]?.parts ?? {}).flat();
      expect(new Set(all.map(({ externalId }) => externalId)).size).toBe(all.length);
      expect(all).toHaveLength(2);
      expect((await standing()).sending).toMatchObject({ status: 'sent', attempts: 0 });
    }
  });

  it('gives one run its turn, and the next when the first was killed', async () => {
    await given(aPublishedRound());
    const taken = await town.tx((tx) => tx.einnsyn.take(meeting, now, addMinutes(now, 15)));
    expect(taken).not.toBeNull();
    await send();
    expect(einnsyn.takeCalls()).toEqual([]);
    later(15);
    expect(await due()).toBe(1);
    await Promise.all([send(), send()]);
    expect(einnsyn.folders).toHaveLength(1);
    expect((await standing()).steps).toHaveLength(1);
  });

  it('sends again what it had before a run that was killed after sending something else', async () => {
    await given(aPublishedRound());
    await send();
    await town.tx((tx) => tx.einnsyn.take(meeting, now, addMinutes(now, 15)));
    later(15);
    einnsyn.takeCalls();
    await send();
    expect(einnsyn.takeCalls()).not.toEqual([]);
    einnsyn.takeCalls();
    await send();
    expect(einnsyn.takeCalls()).toEqual([]);
  });

  it('leaves eInnsyn alone for as long as it asks, whatever meeting it is', async () => {
    await given(aPublishedRound());
    einnsyn.befall('throttled');
    await send();
    expect((await standing()).sending).toMatchObject({
      status: 'waiting',
      reason: 'throttled',
      retryAt: addMinutes(now, 10),
    });
    await given(aPublishedRound({ id: uuid(540), ordinal: 2, meetingNumber: '10/2026' }));
    expect(await due()).toBe(0);
    einnsyn.takeCalls();
    await send();
    expect(einnsyn.takeCalls()).toEqual([]);
    later(10);
    expect(await due()).toBe(2);
  });

  it('waits longer each time that eInnsyn is down, and counts it in one step', async () => {
    await given(aPublishedRound());
    for (const minutes of [1, 2, 4]) {
      einnsyn.befall('unavailable');
      await send();
      expect((await standing()).sending).toMatchObject({ retryAt: addMinutes(now, minutes) });
      later(minutes);
    }
    expect((await standing()).steps).toMatchObject([
      { outcome: 'again', reason: 'unreachable', tries: 3 },
    ]);
  });

  it.each(['no-access', 'refused'] as const)(
    'asks for attention when eInnsyn answers that it is %s, and tries once a day',
    async (mishap) => {
      await given(aPublishedRound());
      einnsyn.befall(mishap);
      await send();
      expect(await standing()).toMatchObject({
        sending: { status: 'attention', reason: mishap, retryAt: addMinutes(now, 24 * 60) },
        steps: [{ outcome: 'attention', reason: mishap }],
      });
      expect(await due()).toBe(0);
      later(24 * 60);
      expect(await due()).toBe(1);
      await send();
      expect((await standing()).sending).toMatchObject({ status: 'sent', reason: null });
    },
  );

  it('sends nothing for a municipality that is not named', async () => {
    await given(aPublishedRound());
    await wakeEinnsyn(app.deps)(town.scope);
    expect(await town.jobs()).toEqual([]);
    await sendToEinnsyn(app.deps)(town.scope, meeting);
    expect(einnsyn.takeCalls()).toEqual([]);
  });

  it('never holds a word that is screened or closed, whatever the meeting goes through', async () => {
    const seed = 20261105;
    const chance = chanceFrom(seed);
    let sent = 0;
    const shut = { kind: 'closed', basis: 'offl. § 23', decision: marker } as const;
    for (let run = 0; run < 12; run += 1) {
      town = await aTown(app);
      einnsyn.takeCalls();
      const secret: Partial<Round> = {
        openness: shut,
        ...{ title: `Om ${marker}`, purpose: marker, noticeText: marker, summary: marker },
        agenda: [{ ...aRound().agenda[0], title: marker, lead: marker }] as Round['agenda'],
        questions: [{ id: uuid(9), text: marker }],
      };
      let version = 0;
      for (let step = 0; step < 4; step += 1) {
        version += 1;
        const make = chance.oneOf([aPublishedRound, aClosedRound, aRound] as const);
        const state = make === aPublishedRound && chance.below(2) === 0 ? { state: roundStates.cancelled } : {}; // prettier-ignore
        await given(make({ ...secret, ...state, version }));
        if (
          make === aClosedRound &&
          (await town.tx((tx) => tx.protocols.ofRound(ids.round))) === null
        ) {
          await town.tx((tx) =>
            tx.protocols.save({
              ...{ id: uuid(700 + run), roundId: ids.round, version: 1 },
              ...{ content: markedProtocol(), assembledAt: now },
            }),
          );
          await archiveRound(app.deps)(town.scope, ids.round);
        }
        later(5);
        await send();
      }
      const left = einnsyn.takeCalls();
      sent += left.filter(({ body }) => body !== '').length;
      expect(left.map(({ what, body }) => what + body).join('\n'), `seed ${seed}, run ${run}`).not.toContain(marker); // prettier-ignore
    }
    expect(sent).toBeGreaterThan(12);
  });

  it('never holds a word of an open meeting’s notice that is screened in its minutes', async () => {
    await given(aClosedRound({ title: `Om ${marker} og mer`, place: `Hos ${marker}` }));
    const content = aProtocol({ title: `Om ${marker} og mer`, place: `Hos ${marker}` });
    const mark = (passage: string) => ({
      ...({ id: uuid(651), passage, place: 'whole', words: marker, code: 'offl-13' } as const),
      ...{ restriction: 'Unntatt', basis: 'offl. § 13' },
    });
    await town.tx((tx) =>
      tx.protocols.save({
        ...{ id: uuid(650), roundId: ids.round, version: 1, assembledAt: now },
        content: {
          ...content,
          schema: 'radslag.protocol.v4',
          screening: [mark('title:'), mark('place:')],
        },
      }),
    );
    await send();
    expect(einnsyn.folders).toHaveLength(1);
    expect(
      einnsyn
        .takeCalls()
        .map(({ body }) => body)
        .join('\n'),
    ).not.toContain(marker);
  });
});
