import { describe, expect, it } from 'vitest';
import {
  addEntry,
  changeEntry,
  dropEntry,
} from '../../../src/core/planning-strategy/keep-entry.ts';
import { entriesOn } from '../../../src/core/planning-strategy/planning-strategy.ts';
import type { StrategyEntry } from '../../../src/core/planning-strategy/planning-strategy.ts';
import {
  anAmendment,
  anEntry,
  aStrategy,
  entryFactsWith,
} from '../../support/builders/a-strategy.ts';
import { on } from '../../support/builders/instants.ts';

const decided = { on: on('2026-06-10'), bodyId: 'KS', reference: '26/40' };
const klima = anEntry('klima');
const open = (entries: readonly StrategyEntry[] = [klima]) =>
  aStrategy({ entries, amendments: [anAmendment(), anAmendment({ id: 'other' })] });
const given = { id: 'drop', entryId: klima.id, amendmentId: 'supplement' };
const dropped = anEntry('klima', {
  ...{ id: 'drop', amendmentId: 'supplement', supersedesId: klima.id, drops: true },
});
const codeOf = (made: {
  readonly refused: boolean;
  readonly refusal?: { readonly code: string };
}) => (made.refused ? made.refusal?.code : 'taken');

describe('an amendment that takes a line out', () => {
  it('keeps the line until it is decided, and leaves nothing in its place afterwards', () => {
    expect(dropEntry(open(), given, 'Dekket av ny plan')).toMatchObject({
      value: { entries: [{ ...dropped, note: 'Dekket av ny plan' }] },
    });
    const undecided = open([klima, dropped]);
    expect(entriesOn(undecided, on('2026-12-01'))).toEqual([klima]);
    const taken = { ...undecided, amendments: [anAmendment({ decided })] };
    expect(entriesOn(taken, on('2026-06-09'))).toEqual([klima]);
    expect(entriesOn(taken, on('2026-06-10'))).toEqual([]);
  });

  it('frees the plan for a line of another kind', () => {
    const facts = entryFactsWith({ kind: 'end' });
    const made = { id: 'end', amendmentId: 'supplement', supersedesId: null };
    expect(codeOf(addEntry(open(), facts, made))).toBe('entry-listed-twice');
    expect(codeOf(addEntry(open([klima, dropped]), facts, made))).toBe('taken');
  });

  it('is the only amendment that concerns the line, until it is taken back', () => {
    const whole = open([klima, dropped]);
    expect(codeOf(dropEntry(whole, { ...given, amendmentId: 'other' }, ''))).toBe(
      'entry-already-changed',
    );
    const replacing = { id: 'new', amendmentId: 'other', supersedesId: klima.id };
    expect(codeOf(addEntry(whole, entryFactsWith(), replacing))).toBe('entry-already-changed');
    expect(codeOf(changeEntry(whole, 'drop', 1, entryFactsWith()))).toBe('no-such-entry');
    const back = changeEntry(whole, 'drop', 1, null);
    expect(back).toMatchObject({ value: { entries: [{ isWithdrawn: true }] } });
    const withdrawn = open([klima, { ...dropped, isWithdrawn: true }]);
    expect(codeOf(dropEntry(withdrawn, { ...given, id: 'again' }, ''))).toBe('taken');
  });

  it('is refused in a decided amendment, and for a line that does not hold yet', () => {
    const closed = aStrategy({ entries: [klima], amendments: [anAmendment({ decided })] });
    expect(codeOf(dropEntry(closed, given, ''))).toBe('strategy-is-frozen');
    const waiting = anEntry('natur', { amendmentId: 'other' });
    const early = { ...given, entryId: waiting.id };
    expect(codeOf(dropEntry(open([waiting]), early, ''))).toBe('no-such-entry');
  });
});
