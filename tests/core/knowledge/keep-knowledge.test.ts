import { describe, expect, it } from 'vitest';
import {
  addKnowledge,
  answerReaction,
  changeKnowledge,
  orderKnowledge,
  react,
  removeKnowledge,
} from '../../../src/core/knowledge/keep-knowledge.ts';
import type { GivenReaction, KnowledgeWords } from '../../../src/core/knowledge/keep-knowledge.ts';
import { idsOf } from '../../support/a-full-municipality.ts';
import { aKnowledgeItem, aReaction } from '../../support/builders/a-contribution.ts';
import { at, on } from '../../support/builders/instants.ts';

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const ids = idsOf('a');
const now = at('2026-11-20T09:00:00.000Z');
const made = { id: 'i', processId: 'p', ordinal: 3, isExample: false };
const text: KnowledgeWords = {
  ...{ kind: 'text', title: 'Boligbehov', body: 'Flere små', unit: 'x', source: 'SSB' },
  ...{ points: [{ label: 'a', value: 1 }], dated: on('2026-01-01') },
};
const figure: KnowledgeWords = { ...text, kind: 'figure' };

describe('the knowledge base', () => {
  it('takes a text without values, and a figure with them', () => {
    expect(addKnowledge(text, made)).toEqual({
      refused: false,
      value: { ...text, ...made, unit: '', points: [], version: 1, removedAt: null },
    });
    expect(addKnowledge(figure, made)).toMatchObject({ value: { points: figure.points } });
  });

  it('is put in an order of everything that is there, and of nothing else', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(orderKnowledge(items, ['c', 'a', 'b'])).toMatchObject({ value: ['c', 'a', 'b'] });
    for (const wrong of [
      ['a', 'b'],
      ['a', 'b', 'd'],
      ['a', 'b', 'b'],
      ['a', 'b', 'c', 'c'],
    ])
      expect(orderKnowledge(items, wrong)).toEqual(refused({ code: 'knowledge-has-changed' }));
  });

  it('refuses a figure that shows nothing, and one that says the same twice', () => {
    expect(addKnowledge({ ...figure, points: [] }, made)).toEqual(
      refused({ code: 'figure-without-values' }),
    );
    const twice = [...figure.points, { label: 'a', value: 2 }];
    expect(addKnowledge({ ...figure, points: twice }, made)).toEqual(
      refused({ code: 'same-value-twice', label: 'a' }),
    );
  });

  it('is changed and emptied from the newest version alone', () => {
    const item = aKnowledgeItem(ids, { version: 4 });
    expect(changeKnowledge(item, text, 4)).toMatchObject({
      value: { title: 'Boligbehov', version: 5 },
    });
    expect(removeKnowledge(item, 4, now)).toEqual({
      ...{ refused: false, value: { ...item, version: 5, removedAt: now } },
    });
    const conflict = refused({ code: 'version-conflict', version: 4 });
    expect(changeKnowledge(item, text, 3)).toEqual(conflict);
    expect(removeKnowledge(item, 3, now)).toEqual(conflict);
  });
});

describe('a reaction', () => {
  const given: GivenReaction = {
    ...{ kind: 'surprised', words: '', from: null, namedPersonId: null, clientKey: 'k' },
  };
  const item = aKnowledgeItem(ids);

  it('needs no words, save where something is missing', () => {
    expect(react(item, given, { id: 'r', at: now })).toEqual({
      refused: false,
      value: { ...given, id: 'r', itemId: item.id, madeAt: now, answer: null, version: 1 },
    });
    expect(react(item, { ...given, kind: 'missing' }, { id: 'r', at: now })).toEqual(
      refused({ code: 'missing-says-nothing' }),
    );
    const said = { ...given, kind: 'missing', words: 'Leiepriser' } as const;
    expect(react(item, said, { id: 'r', at: now }).refused).toBe(false);
  });

  it('is not taken to what has been taken out', () => {
    const removed = { ...item, removedAt: now };
    expect(react(removed, given, { id: 'r', at: now })).toEqual(
      refused({ code: 'item-was-removed' }),
    );
  });

  it('is answered, and answered better, from the newest version alone', () => {
    const answer = { text: 'Kommer i uke 4', byId: 'planner', at: now };
    const answered = answerReaction(aReaction(ids), answer, 1);
    expect(answered).toMatchObject({ value: { answer, version: 2 } });
    expect(answerReaction(aReaction(ids, { version: 2 }), answer, 1)).toEqual(
      refused({ code: 'version-conflict', version: 2 }),
    );
  });
});
