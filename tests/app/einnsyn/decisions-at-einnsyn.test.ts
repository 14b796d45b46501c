import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEinnsyn } from '../../../src/adapters/einnsyn/create-einnsyn.ts';
import { retryEinnsyn } from '../../../src/app/einnsyn/retry-einnsyn.ts';
import { sendToEinnsyn } from '../../../src/app/einnsyn/send-to-einnsyn.ts';
import { wakeEinnsyn } from '../../../src/app/einnsyn/wake-einnsyn.ts';
import { seeArchive } from '../../../src/app/records/see-archive.ts';
import type { Adoption } from '../../../src/core/adoptions/adoption.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aProcess } from '../../support/builders/a-process.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound, aPublishedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';
import { einnsynIsDescribed } from '../../support/einnsyn-schema.ts';
import { startLocalEinnsyn } from '../../support/local-einnsyn.ts';
import type { LocalEinnsyn } from '../../support/local-einnsyn.ts';

let app: App;
let town: Town;
let einnsyn: LocalEinnsyn;
const start = at('2026-11-27T09:00:00.000Z');
let now = start;
const subject = { kind: 'decision', id: uuid(605) } as const;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  einnsyn = await startLocalEinnsyn();
  later(0, start);
  return () => einnsyn.close();
});

function later(minutes: number, from = now): void {
  now = addMinutes(from, minutes);
  app.itIs(now);
}
const deps = () => ({
  ...app.deps,
  einnsyn: createEinnsyn(einnsyn.settings(town.municipality.number), fetch),
});
const send = () => sendToEinnsyn(deps())(town.scope, subject);
const standing = () => town.tx((tx) => tx.einnsyn.of(subject));
const due = async () => {
  await wakeEinnsyn(deps())(town.scope);
  return (await town.jobs()).filter(({ name }) => name === 'send-decision-to-einnsyn').length;
};
const desk = async () => {
  const seen = await seeArchive(deps())(town.by('clerk'));
  if (seen.refused) throw new Error(seen.refusal.code);
  return seen.value.einnsyn;
};

const decided = (overrides: Partial<Adoption> = {}) =>
  town.tx((tx) =>
    tx.adoptions.add({
      ...{ id: subject.id, processId: ids.process, bodyId: ids.body, decidedOn: on('2026-11-25') },
      ...{ reference: '101/26', decision: 'Planen vedtas for Storgata.', votes: null },
      ...{ voteText: '', text: null, replacedPlanIds: [], recordedBy: ids.facilitator },
      ...{ recordedAt: start, isExample: false, ...overrides },
    }),
  );

describe.runIf(einnsynIsDescribed)('decisions at eInnsyn', () => {
  it('are sent with their case, for the municipality’s own unit, once they are written down', async () => {
    expect(await due()).toBe(0);
    await decided();
    expect(await due()).toBe(1);
    await send();
    expect(einnsyn.cases).toMatchObject([
      {
        externalId: `urn:radslag:moetesak:${subject.id}`,
        fields: {
          offentligTittel: 'Planstrategi 2027–31 (101/26)',
          ...{ moetesakstype: 'politisk', utvalg: 'Kommunestyret', journalenhet: 'enh_01test' },
        },
        parts: {
          vedtak: [
            {
              externalId: `urn:radslag:vedtak:${subject.id}`,
              fields: {
                dato: '2026-11-25',
                vedtakstekst: { tekstInnhold: 'Planen vedtas for Storgata.' },
              },
            },
          ],
        },
      },
    ]);
    expect(await standing()).toMatchObject({ status: 'sent', sentAt: start, reason: null });
    einnsyn.takeCalls();
    await send();
    expect(einnsyn.takeCalls()).toEqual([]);
  });

  it('are not sent from the example, nor from a process that the public knows nothing of', async () => {
    await decided({ isExample: true });
    expect(await due()).toBe(0);
    await send();
    expect(einnsyn.takeCalls()).toEqual([]);

    town = await aTown(app);
    await decided();
    await town.tx(async (tx) => {
      const process = await tx.processes.byId(ids.process);
      if (!process) throw new Error('the town has a process');
      await tx.processes.save(aProcess({ ...process, status: 'planned' }));
    });
    await send();
    expect(einnsyn.takeCalls()).toEqual([]);
  });

  it('lose the words that are screened in minutes afterwards, the old decision before anything else', async () => {
    await decided();
    await send();
    await town.tx(async (tx) => {
      await tx.rounds.save(aClosedRound());
      await tx.protocols.save({
        ...{ id: uuid(650), roundId: ids.round, version: 1, assembledAt: addMinutes(now, 5) },
        content: aProtocol({
          ...{ schema: 'radslag.protocol.v4', summary: 'Om Storgata' },
          screening: [
            {
              ...{ id: uuid(651), passage: 'summary:0', place: 'whole', words: 'Storgata' },
              ...{ code: 'offl-13', restriction: 'Unntatt', basis: 'offl. § 13' },
            },
          ],
        }),
      });
    });
    later(10);
    expect(await due()).toBe(1);
    einnsyn.takeCalls();
    await send();
    const calls = einnsyn.takeCalls().map(({ what }) => what.split(' ')[0]);
    expect(calls).toEqual(['GET', 'GET', 'DELETE', 'PATCH', 'POST']);
    expect(JSON.stringify(einnsyn.cases)).not.toContain('Storgata');
    expect(JSON.stringify(einnsyn.cases)).toContain('[skjermet, offl. § 13]');
  });

  it('are there once though the run is cut off anywhere, and though the answer is lost', async () => {
    for (let cut = 0; cut < 6; cut += 1) {
      town = await aTown(app);
      einnsyn.cases.splice(0);
      await decided();
      const mishap = [...Array.from({ length: cut }, () => null), 'lost-answer' as const];
      einnsyn.befall(...mishap);
      await send();
      einnsyn.befall(null, 'lost-answer');
      await send();
      einnsyn.befall();
      await send();
      expect(einnsyn.cases, `cut at call ${cut}`).toHaveLength(1);
      expect(einnsyn.cases[0]?.parts.vedtak).toHaveLength(1);
      expect(await standing()).toMatchObject({ status: 'sent', attempts: 0 });
    }
  });

  it('and meetings that eInnsyn does not take stand on the clerk’s desk before there are minutes, and go when tried again', async () => {
    await decided();
    await town.tx((tx) => tx.rounds.save(aPublishedRound()));
    einnsyn.befall('unavailable', 'refused');
    await send();
    await sendToEinnsyn(deps())(town.scope, { kind: 'meeting', id: ids.round });
    expect(await desk()).toMatchObject([
      {
        ...{ kind: 'meeting', id: ids.round, status: 'attention', reason: 'refused' },
        ...{ meetingNumber: '09/2026', body: 'Kommunestyret', processId: null },
      },
      {
        ...{ kind: 'decision', id: subject.id, status: 'waiting', reason: 'unreachable' },
        ...{ title: 'Planstrategi 2027–31', processId: ids.process, attempts: 1 },
      },
    ]);

    const again = retryEinnsyn(deps(), 'decision');
    expect(await again(town.by('planner'), subject.id)).toMatchObject({ refusal: { code: 'not-allowed' } }); // prettier-ignore
    expect(await again(town.by('clerk'), uuid(999))).toMatchObject({ refusal: { code: 'not-found' } }); // prettier-ignore
    expect(await again(town.by('clerk'), subject.id)).toMatchObject({ refused: false });
    await retryEinnsyn(deps(), 'meeting')(town.by('clerk'), ids.round);
    expect((await town.jobs()).map(({ name }) => name).toSorted()).toEqual([
      'send-decision-to-einnsyn',
      'send-to-einnsyn',
    ]);
    await send();
    await sendToEinnsyn(deps())(town.scope, { kind: 'meeting', id: ids.round });
    expect(await desk()).toEqual([]);
  });
});
