import type {
  NeedPage,
  PlanHistory,
  PlanRegister,
  PlanRegistration,
} from '../../../src/contracts/plan-register.ts';
import type { CivilDate, Instant } from '../../../src/core/time/instant.ts';
import { idOf } from './ids.ts';

/** What the register knows of a plan that nothing has happened to. */
export function aRegistration(overrides: Partial<PlanRegistration> = {}): PlanRegistration {
  return {
    version: 1,
    themes: [],
    treatmentReason: '',
    decisionReference: '',
    firstAdoptedOn: null,
    endedOn: null,
    endReason: '',
    revision: null,
    committee: null,
    adoptedInTerm: null,
    continued: null,
    links: [],
    marks: [],
    commands: [],
    ...overrides,
  };
}

const committee = { id: idOf('b', 7), name: 'Planutvalget' };
const row: Omit<PlanRegister['plans'][number], 'id' | 'title'> = {
  type: 'temaplan',
  level: 'elaboration',
  treatment: 'political',
  status: 'in-force',
  isGroup: false,
  isExample: false,
  themes: [],
  committeeId: committee.id,
  adoptedOn: '2022-06-15' as CivilDate,
  endedOn: null,
  marks: [],
  isCounted: true,
};

export const aRegister: PlanRegister = {
  plans: [
    { ...row, id: idOf('c', 1), title: 'Samfunnsdelen', type: 'samfunnsdel', level: 'overall', committeeId: null },
    { ...row, id: idOf('c', 2), title: 'Temaplan for klima', themes: ['klima'], marks: ['former-council'] },
    { ...row, id: idOf('c', 9), title: 'Boligprogram', status: 'replaced', endedOn: '2022-12-07' as CivilDate },
  ],
  counts: {
    active: 2,
    coming: 0,
    byCommittee: [
      { committeeId: committee.id, active: 1, coming: 0 },
      { committeeId: null, active: 1, coming: 0 },
    ],
    overTerms: [
      { termId: idOf('b', 8), startsOn: '2019-10-01' as CivilDate, endsOn: '2023-09-30' as CivilDate, active: 2 },
    ],
    adoptionUnknown: 1,
  },
  target: { activePlans: 0, version: 1 },
  committees: [committee],
  needTests: [
    { id: idOf('e', 70), title: 'Temaplan for vann', type: 'temaplan', outcome: 'no-plan', madeAt: '2026-02-01T09:00:00.000Z' as Instant, planId: null, instead: { kind: 'measure', text: 'Et tiltak' }, isExample: true },
  ],
  types: [
    { type: 'temaplan', levels: ['elaboration'], isPlan: true, hasMeasures: true },
    { type: 'strategi', levels: ['elaboration', 'overall'], isPlan: true, hasMeasures: false },
    { type: 'melding', levels: ['knowledge'], isPlan: false, hasMeasures: false },
  ],
  levels: [
    { level: 'overall', treatment: 'political' },
    { level: 'elaboration', treatment: 'political' },
    { level: 'knowledge', treatment: 'administrative' },
  ],
}; // prettier-ignore

export const aHistory: PlanHistory = {
  plan: { id: idOf('c', 2), title: 'Temaplan for klima' },
  events: [
    {
      id: idOf('e', 71),
      kind: 'edited',
      on: '2026-03-01' as CivilDate,
      recordedAt: '2026-03-01T09:00:00.000Z' as Instant,
      by: 'Petra',
      body: null,
      other: null,
      details: { changes: [{ field: 'level', before: 'action', after: 'elaboration' }] },
    },
  ],
};

export const needId = idOf('e', 72);
export const aNeedPage: NeedPage = {
  test: {
    id: needId,
    title: 'Temaplan for utslipp',
    type: 'temaplan',
    purpose: 'Kutte utslipp',
    themes: ['klima'],
    madeByName: 'Petra',
    madeAt: '2026-03-01T09:00:00.000Z' as Instant,
    version: 1,
    isExample: false,
    state: { outcome: 'open' },
  },
  overlaps: [{ planId: idOf('c', 2), title: 'Temaplan for klima', themes: ['klima'], goals: [] }],
  goals: [],
};
