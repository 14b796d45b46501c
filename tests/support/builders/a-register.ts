import { register } from '../../../src/contracts/register.ts';
import type { Register } from '../../../src/core/register/register.ts';

export const accounts = {
  chair: '0190a000-0000-4000-8000-0000000000d1',
  ola: '0190a000-0000-4000-8000-0000000000d2',
  kari: '0190a000-0000-4000-8000-0000000000d3',
} as const;

const whole = {
  format: 'radslag-register/1',
  terms: [{ key: '2023', startsOn: '2023-10-01', endsOn: '2027-09-30' }],
  parties: [
    { key: 'a', label: 'Liste A' },
    { key: 'b', label: 'Liste B' },
  ],
  bodies: [{ key: 'ks', name: 'Kommunestyret', abbreviation: 'KS', noticeDays: 7 }],
  people: [
    {
      key: 'chair',
      entraObjectId: accounts.chair,
      name: 'Åse Ås',
      roles: ['politician'],
      party: 'a',
    },
    { key: 'ola', entraObjectId: accounts.ola, name: 'Ola', roles: ['politician'], party: 'b' },
  ],
  seats: [
    { body: 'ks', term: '2023', person: 'chair', function: 'chair' },
    { body: 'ks', term: '2023', person: 'ola', function: 'member' },
  ],
  // The child stands first on purpose: the order in the file is the municipality's own.
  plans: [
    plan({ key: 'handling', type: 'handlingsplan', level: 'action', parent: 'samfunn' }),
    plan({ key: 'samfunn', type: 'samfunnsdel', level: 'overall', adoptedBy: 'ks' }),
  ],
  goals: [
    { key: 'under', kind: 'subGoal', parent: 'hoved', title: 'Delmål' },
    { key: 'hoved', kind: 'mainGoal', title: 'Hovedmål', plan: 'samfunn' },
  ],
  conflicts: [{ key: 'k1', firstAim: 'Vekst', secondAim: 'Vern', goals: ['under', 'hoved'] }],
  processes: [
    {
      key: 'strategi',
      title: 'Planstrategi',
      plan: 'samfunn',
      phases: [
        phase({ key: 'f1', title: 'Kunnskap', startsOn: '2026-08-01', endsOn: '2026-10-31' }),
        phase({ key: 'f2', title: 'Verksteder', startsOn: '2026-11-01', endsOn: '2026-12-15' }),
      ],
    },
  ],
};

export type RegisterWish = Readonly<Partial<Record<keyof typeof whole, unknown>>>;

/** A small municipality as its administrator would write it; give the sections that the test is about. */
export function aRegister(sections: RegisterWish = {}): Register {
  return register.parse({ ...whole, ...sections });
}

/** Only the sections given. */
export function aPartialRegister(sections: RegisterWish): Register {
  return register.parse({ format: whole.format, ...sections });
}

export function plan(line: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    title: `Plan ${String(line['key'])}`,
    treatment: 'political',
    status: 'in-force',
    ...line,
  };
}

export function phase(line: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { lead: 'politics', ...line };
}
