import { describe, expect, it } from 'vitest';
import {
  correctAdoption,
  correctAmendment,
} from '../../../src/core/planning-strategy/correct-decision.ts';
import { anAmendment, anEntry, aStrategy } from '../../support/builders/a-strategy.ts';
import { on } from '../../support/builders/instants.ts';

const term = {
  ...{ id: 'term', startsOn: on('2023-10-01'), endsOn: on('2027-09-30') },
  constitutedOn: on('2023-10-18'),
};
const frame = { term, rules: [], today: on('2024-06-01') };
const amendment = anAmendment({ decided: { on: on('2024-05-20'), bodyId: 'KS', reference: '' } });
const adopted = aStrategy({ entries: [anEntry('klima')], amendments: [amendment] });
const right = { on: on('2024-03-27'), bodyId: 'KS', reference: '24/7', reason: 'Feil dag' };
const codeOf = (decided: {
  readonly refused: boolean;
  readonly refusal?: { readonly code: string };
}) => (decided.refused ? decided.refusal?.code : 'taken');

describe('an adoption that was entered wrongly', () => {
  const correct = (change: Partial<typeof right> = {}, others = [adopted], despite = '') =>
    correctAdoption(others, adopted, frame, 3, { ...right, despite, ...change });

  it('is entered again, and what stood there stays in the history with why', () => {
    expect(correct()).toMatchObject({
      value: {
        strategy: { adopted: { on: '2024-03-27', reference: '24/7' }, version: 4 },
        happened: [
          {
            ...{ kind: 'adoption-corrected', reason: 'Feil dag' },
            before: { adopted: { on: '2024-03-20', reference: '24/1' } },
            after: { adopted: { on: '2024-03-27' } },
          },
        ],
      },
    });
  });

  it('needs a reason, a day that has been, and one before its amendments were decided', () => {
    expect(codeOf(correct({ reason: ' ' }))).toBe('correction-needs-reason');
    expect(codeOf(correct({ on: on('2024-06-02') }))).toBe('not-happened-yet');
    expect(codeOf(correct({ on: on('2024-05-21') }))).toBe('amendment-decided-before');
    expect(codeOf(correctAdoption([adopted], adopted, frame, 2, { ...right, despite: '' }))).toBe(
      'version-conflict',
    );
    const draft = aStrategy({}, { status: 'proposed', adopted: null });
    expect(codeOf(correctAdoption([draft], draft, frame, 3, { ...right, despite: '' }))).toBe(
      'strategy-not-adopted',
    );
  });

  it('is held to the law as the adoption was', () => {
    expect(codeOf(correct({ on: on('2024-03-01') }))).toBe('deadline-broken');
    expect(codeOf(correct({ on: on('2024-03-01') }, [adopted], 'Kunngjort for sent'))).toBe(
      'taken',
    );
  });

  it('does not pass another council’s strategy in either direction', () => {
    const other = (day: string) =>
      aStrategy(
        {},
        { id: day, termId: day, adopted: { on: on(day), bodyId: 'KS', reference: '' } },
      );
    expect(codeOf(correct({}, [adopted, other('2024-03-25')]))).toBe('newer-strategy-adopted');
    const earlier = { on: on('2024-03-15') };
    expect(codeOf(correct(earlier, [adopted, other('2024-03-17')]))).toBe('newer-strategy-adopted');
    expect(codeOf(correct({}, [adopted, other('2020-03-17')]))).toBe('taken');
  });
});

describe('an amendment’s decision that was entered wrongly', () => {
  const correct = (change: Partial<typeof right> = {}, id = 'supplement', whole = adopted) =>
    correctAmendment(whole, id, 1, { ...right, ...change }, frame);

  it('is entered again with why', () => {
    expect(correct()).toMatchObject({
      value: {
        amendments: [{ decided: { on: '2024-03-27', reference: '24/7' }, version: 2 }],
        happened: [{ kind: 'decision-corrected', reason: 'Feil dag', before: { version: 1 } }],
      },
    });
  });

  it('needs a reason, a decision to correct, and a day between the adoption and today', () => {
    expect(codeOf(correct({ reason: '' }))).toBe('correction-needs-reason');
    expect(codeOf(correct({}, 'other'))).toBe('no-such-amendment');
    expect(codeOf(correct({ on: on('2024-03-19') }))).toBe('before-strategy');
    expect(codeOf(correct({ on: on('2024-06-02') }))).toBe('not-happened-yet');
    const open = aStrategy({ amendments: [anAmendment()] });
    expect(codeOf(correct({}, 'supplement', open))).toBe('amendment-not-decided');
  });
});
