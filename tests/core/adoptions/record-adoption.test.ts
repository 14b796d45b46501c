import { describe, expect, it } from 'vitest';
import { recordAdoption } from '../../../src/core/adoptions/record-adoption.ts';
import { aHearing, aSentHearing } from '../../support/builders/a-text.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const written = {
  ...{ bodyId: ids.body, decidedOn: on('2027-01-20'), reference: '4/27', decision: 'Vedtatt.' },
  ...{ votes: { inFavour: 40, against: 3 }, voteText: '', replacedPlanIds: [ids.plan] },
};
const facts = {
  ...{ processId: ids.process, earlier: null, hearings: [aSentHearing()], hasPlan: true },
  ...{ text: { id: uuid(600), version: 4 }, today: on('2027-01-21') },
};
const made = { id: uuid(603), by: ids.planner, now: at('2027-01-21T09:00:00.000Z') };

describe('recording what was adopted', () => {
  it('keeps the decision with the votes as they were counted, and the version that was adopted', () => {
    expect(recordAdoption(written, facts, made)).toMatchObject({
      value: { votes: { inFavour: 40, against: 3 }, text: { version: 4 }, recordedBy: ids.planner },
    });
  });

  it('does not mind a hearing that was planned and never sent', () => {
    const hearings = [aHearing({ endsOn: on('2027-03-01') })];
    expect(recordAdoption(written, { ...facts, hearings }, made).refused).toBe(false);
  });

  it.each([
    ['process-is-adopted', { earlier: { decidedOn: on('2026-12-30') } }],
    ['not-happened-yet', { today: on('2027-01-19') }],
    ['hearing-not-over', { hearings: [aSentHearing({ endsOn: on('2027-01-20') })] }],
    ['nothing-to-replace-with', { hasPlan: false }],
  ])('is refused as "%s"', (code, change) => {
    expect(recordAdoption(written, { ...facts, ...change }, made)).toMatchObject({
      refusal: { code },
    });
  });
});
