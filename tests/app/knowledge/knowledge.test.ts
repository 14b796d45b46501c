import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addKnowledge,
  changeKnowledge,
  orderKnowledge,
  removeKnowledge,
} from '../../../src/app/knowledge/keep-knowledge.ts';
import { answerReaction, reactToKnowledge } from '../../../src/app/knowledge/react.ts';
import type { WrittenReaction } from '../../../src/app/knowledge/react.ts';
import { seeKnowledge } from '../../../src/app/knowledge/see-knowledge.ts';
import type { KnowledgeView } from '../../../src/app/knowledge/see-knowledge.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import type { KnowledgeWords } from '../../../src/core/knowledge/keep-knowledge.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { on } from '../../support/builders/instants.ts';

type Who = Parameters<Town['by']>[0];
let app: App;
let town: Town;
let itemId: string;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  const added = await addKnowledge(app.deps)(town.by('planner'), ids.process, words);
  if (added.refused) throw new Error(added.refusal.code);
  itemId = added.value.id;
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay());
    await tx.contributions.saveNoteTakers(ids.round, [{ tableNumber: 2, personId: ids.clerk }]);
  });
});

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const missing = refused({ code: 'not-found' });
const words: KnowledgeWords = {
  ...{ kind: 'figure', title: 'Innbyggere', body: '', unit: 'personer', source: 'SSB' },
  ...{ points: [{ label: '2026', value: 131_000 }], dated: on('2026-01-01') },
};
const own: WrittenReaction = {
  ...{ kind: 'missing', words: 'Leiepriser', from: null, clientKey: uuid(8_001), isNamed: false },
};
const atTable: WrittenReaction = {
  ...{ ...own, clientKey: uuid(8_002), from: { roundId: ids.round, tableNumber: 2 } },
};
const react = (who: Who, written = own) =>
  reactToKnowledge(app.deps)(town.by(who), itemId, written);
const see = async (who: Who): Promise<KnowledgeView> => {
  const seen = await seeKnowledge(app.deps)(town.by(who), ids.process);
  if (seen.refused) throw new Error(seen.refusal.code);
  return seen.value;
};

describe('the knowledge base of a process', () => {
  it('is put in another order by planners, while somebody else writes in an item', async () => {
    const added = await addKnowledge(app.deps)(town.by('planner'), ids.process, {
      ...{ ...words, title: 'Boliger' },
    });
    const second = added.refused ? '' : added.value.id;
    const order = (who: Who, itemIds: readonly string[]) =>
      orderKnowledge(app.deps)(town.by(who), ids.process, itemIds);
    const titles = async () => (await see('chair')).items.map(({ title }) => title);
    expect(await order('facilitator', [second, itemId])).toEqual(
      refused({ code: 'not-allowed', action: 'edit-plans' }),
    );
    expect(await order('planner', [second])).toEqual(refused({ code: 'knowledge-has-changed' }));
    expect(await titles()).toEqual(['Innbyggere', 'Boliger']);
    expect((await order('planner', [second, itemId])).refused).toBe(false);
    const change = { ...words, title: 'Folk' };
    await changeKnowledge(app.deps)(town.by('planner'), itemId, change, 1);
    await addKnowledge(app.deps)(town.by('planner'), ids.process, { ...words, title: 'Sist' });
    expect(await titles()).toEqual(['Boliger', 'Folk', 'Sist']);
    expect(app.told.at(-1)).toMatchObject({ topic: 'knowledge', id: ids.process });
  });

  it('is kept by planners, and seen by everybody who takes part', async () => {
    const denied = refused({ code: 'not-allowed', action: 'edit-plans' });
    for (const who of ['chair', 'clerk', 'facilitator', 'administrator'] as const) {
      const by = town.by(who);
      expect(await addKnowledge(app.deps)(by, ids.process, words)).toEqual(denied);
      expect(await changeKnowledge(app.deps)(by, itemId, words, 1)).toEqual(denied);
      expect(await removeKnowledge(app.deps)(by, itemId, 1)).toEqual(denied);
      expect((await see(who)).items).toMatchObject([{ title: 'Innbyggere', reactions: [] }]);
    }
    await changeKnowledge(app.deps)(town.by('planner'), itemId, { ...words, title: 'Folk' }, 1);
    expect((await see('chair')).items).toMatchObject([{ title: 'Folk', version: 2 }]);
    await removeKnowledge(app.deps)(town.by('planner'), itemId, 2);
    expect((await see('chair')).items).toEqual([]);
    expect(await changeKnowledge(app.deps)(town.by('planner'), itemId, words, 3)).toEqual(missing);
  });

  it('finds nothing of another municipality', async () => {
    const other = await aTown(app);
    const by = other.by('planner');
    expect(await changeKnowledge(app.deps)(by, itemId, words, 1)).toEqual(missing);
    expect(await reactToKnowledge(app.deps)(other.by('chair'), itemId, own)).toEqual(missing);
  });
});

describe('reacting', () => {
  it('is not said to be stored for an item when its key was used for another', async () => {
    await react('chair');
    const added = await addKnowledge(app.deps)(town.by('planner'), ids.process, words);
    const second = added.refused ? '' : added.value.id;
    expect(await reactToKnowledge(app.deps)(town.by('chair'), second, own)).toEqual(missing);
  });

  it('is stored once per key, without a name unless asked for', async () => {
    await Promise.all([react('chair'), react('chair')]);
    await react('ola', { ...own, clientKey: uuid(8_003), isNamed: true });
    const { items, unanswered } = await see('kari');
    expect(items[0]?.reactions).toMatchObject([{ name: null }, { name: 'Ola Nordmann' }]);
    expect(unanswered).toBe(2);
    const rows = await rowsOf<{ actor: string }>(
      ...([app, town.municipality.id] as const),
      "select actor from radslag.audit_log where type = 'knowledge-reaction-given' order by sequence",
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(ids.chair);
  });

  it('is a note-taker’s for the own table, and a politician’s for themselves', async () => {
    expect((await react('clerk', atTable)).refused).toBe(false);
    expect(await react('planner', atTable)).toEqual(refused({ code: 'not-note-taker', table: 2 }));
    expect(await react('clerk')).toEqual(refused({ code: 'only-members-contribute' }));
    const { items, tables } = await see('clerk');
    expect(items[0]?.reactions).toMatchObject([{ from: { round: aRoundUnderWay().title, tableNumber: 2 } }]); // prettier-ignore
    expect(tables).toMatchObject([{ tableNumber: 2 }]);
    const elsewhere = { ...atTable, from: { roundId: uuid(9_999), tableNumber: 2 } };
    expect(await react('facilitator', elsewhere)).toEqual(missing);
  });

  it('of a closed meeting’s table is told of to nobody who may not see the meeting', async () => {
    await react('clerk', atTable);
    const openness = { kind: 'closed', basis: 'kommuneloven § 11-5', decision: 'Sak 1' } as const;
    await town.tx((tx) => tx.rounds.save(aRoundUnderWay({ version: 2, openness })));
    expect((await see('planner')).items[0]?.reactions).toEqual([]);
    expect((await see('chair')).items[0]?.reactions).toHaveLength(1);
  });

  it('is answered by the administration, seen by everybody, and no longer owed', async () => {
    await react('chair');
    const [reaction] = (await see('planner')).items[0]?.reactions ?? [];
    const answer = (who: Who, seen = 1) =>
      answerReaction(app.deps)(town.by(who), reaction?.id ?? '', 'Kommer i uke 4', seen);
    expect(await answer('chair')).toEqual(refused({ code: 'not-allowed', action: 'edit-plans' }));
    expect(await answer('facilitator')).toEqual({ refused: false, value: { version: 2 } });
    expect(await answer('planner')).toEqual(refused({ code: 'version-conflict', version: 2 }));
    const { items, unanswered } = await see('chair');
    expect(items[0]?.reactions).toMatchObject([{ answer: { text: 'Kommer i uke 4' } }]);
    expect(unanswered).toBe(0);
  });
});
