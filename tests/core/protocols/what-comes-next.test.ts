import { describe, expect, it } from 'vitest';
import { whatComesNext } from '../../../src/core/protocols/what-comes-next.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { aPhase } from '../../support/builders/a-process.ts';
import { aClosedRound, aPublishedRound, aRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const phase = aPhase({ ordinal: 2 });
const drafting = aPhase({ id: uuid(401), ordinal: 3, title: 'Utkast', startsOn: on('2027-02-01') });
const next = aPublishedRound({
  ...{ id: uuid(402), title: 'Verksted 2', startsAt: at('2026-12-10T16:00:00.000Z') },
  ...{ place: 'Biblioteket' },
});
const facts = {
  body: aBody({ language: 'nb' }),
  ...{ round: aClosedRound(), rounds: [aClosedRound(), next], phase },
  process: { phases: [phase, drafting] },
};

describe('what happens next, in the minutes', () => {
  it('is the next round that is announced, and the next phase', () => {
    expect(whatComesNext(facts)).toEqual([
      'Neste runde er «Verksted 2», torsdag 10. desember 2026 kl. 17.00, Biblioteket.',
      'Fasen «Utkast» begynner 1. februar 2027.',
    ]);
  });

  it('promises no round that has not been announced', () => {
    expect(whatComesNext({ ...facts, rounds: [aRound({ startsAt: next.startsAt })] })).toHaveLength(
      1,
    );
  });

  it('names no closed round in the minutes of an open one, and the body’s own in those of a closed one', () => {
    const closed = { kind: 'closed', basis: 'koml § 11-5', decision: 'Sak 1/26' } as const;
    const rounds = [{ ...next, openness: closed }];
    expect(whatComesNext({ ...facts, rounds })[0]).not.toContain('Verksted 2');
    const round = aClosedRound({ openness: closed, bodyId: ids.body });
    expect(whatComesNext({ ...facts, round, rounds })[0]).toContain('Verksted 2');
  });

  it('says when there is no phase after this, in the language of the body', () => {
    const last = { ...facts, rounds: [], process: { phases: [phase] } };
    expect(whatComesNext(last)).toEqual(['Dette er den siste fasen i planprosessen.']);
    const body = aBody({ language: 'nn' });
    expect(whatComesNext({ ...facts, body })[1]).toBe('Fasen «Utkast» tek til 1. februar 2027.'); // prettier-ignore
  });
});
