import { describe, expect, it } from 'vitest';
import { decidedInTerm } from '../../../src/core/plans/contribution.ts';
import type { PlanEvent, PlanEventKind } from '../../../src/core/plans/registered-plan.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { at, on } from '../../support/builders/instants.ts';

const term = { startsOn: on('2023-10-01'), endsOn: on('2027-09-30') };
const happened = (
  kind: PlanEventKind,
  day: string,
  details: PlanEvent['details'] = {},
): PlanEvent => ({
  ...{ id: `${kind}-${day}`, planId: 'a', planVersion: 1, ordinal: 0, personId: null },
  ...{ kind, on: on(day), details, recordedAt: at('2026-01-01T00:00:00.000Z') },
});
const plain = aRegisteredPlan('a');

describe('what a council has decided about a plan', () => {
  it('is what happened in its term, both days included, oldest first', () => {
    const events = [
      happened('adopted', '2027-09-30', { bodyId: 'KS', reference: '9/27' }),
      happened('revision-ordered', '2023-10-01', { reason: 'Nye tall' }),
      happened('adopted', '2023-09-30'),
      happened('closed', '2027-10-01'),
    ];
    expect(decidedInTerm(plain, events, term)).toMatchObject([
      { kind: 'revision-ordered', on: '2023-10-01', reason: 'Nye tall' },
      { kind: 'adopted', on: '2027-09-30', bodyId: 'KS', reference: '9/27' },
    ]);
  });

  it('leaves out what is only keeping the register in order', () => {
    const events = [happened('edited', '2024-01-01'), happened('document-added', '2024-01-01')];
    expect(decidedInTerm(plain, events, term)).toEqual([]);
  });

  it('counts what stands on the plan though no event says it, and what one says only once', () => {
    const plan = aRegisteredPlan('a', {
      adoptedOn: on('2024-05-15'),
      adoptedByBodyId: 'KS',
      decisionReference: '37/24',
      revision: { orderedOn: on('2026-02-01'), startedOn: null, reason: 'Ny lov' },
    });
    const events = [happened('revision-ordered', '2026-02-01', { reason: 'Ny lov' })];
    expect(decidedInTerm(plan, events, term)).toMatchObject([
      { kind: 'adopted', on: '2024-05-15', bodyId: 'KS', reference: '37/24' },
      { kind: 'revision-ordered', on: '2026-02-01' },
    ]);
    const continued = { on: on('2024-02-14'), bodyId: 'FS', reference: '7/24' };
    const older = aRegisteredPlan('a', { adoptedOn: on('2019-09-25'), continued });
    expect(decidedInTerm(older, [], term)).toMatchObject([{ kind: 'continued', bodyId: 'FS' }]);
  });
});
