import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { capacityOf } from '../../../src/core/people/capacity-of.ts';
import {
  actions,
  allRights,
  capacities,
  deeds,
  may,
  mayAs,
  rightsOf,
  roles,
  standings,
} from '../../../src/core/people/roles.ts';
import type { Action, Capacity, Deed, Role } from '../../../src/core/people/roles.ts';

// The whole table, written down a second time: a right that is given or taken by mistake differs from it.
const everyone = ['see-plans', 'see-processes', 'see-polls'] as const;
const expected: Readonly<Record<Role, readonly Action[]>> = {
  politician: [...everyone, 'answer-polls'],
  facilitator: [
    ...everyone,
    'shape-processes',
    'prepare-rounds',
    'prepare-polls',
    'synthesise',
    'draft-texts',
    'read-closed-notes',
    'run-hearings',
    'answer-for-debts',
    'see-delivery',
  ],
  planner: [
    ...everyone,
    'shape-processes',
    'edit-plans',
    'synthesise',
    'draft-texts',
    'read-closed-notes',
    'run-hearings',
    'answer-for-debts',
  ],
  'director-staff': [
    ...everyone,
    'shape-processes',
    'edit-plans',
    'synthesise',
    'draft-texts',
    'read-closed-notes',
    'run-hearings',
    'answer-for-debts',
  ],
  clerk: [
    ...everyone,
    'read-closed-notes',
    'run-hearings',
    'answer-for-debts',
    'see-archive',
    'run-archive',
    'read-audit',
  ],
  administrator: [...everyone, 'administer'],
  observer: ['see-plans', 'see-processes'],
};
const expectedAs: Readonly<Record<Capacity, readonly Deed[]>> = {
  chair: [
    'read-closed',
    'be-invited',
    'be-asked',
    'contribute',
    'settle-directions',
    'approve-minutes',
  ],
  representative: ['read-closed', 'be-invited', 'be-asked', 'contribute'],
  deputy: ['read-closed', 'contribute'],
  'deputy-in-place': ['read-closed', 'be-asked', 'contribute'],
  'note-taker': ['read-closed', 'write-for-table'],
};
const cells = roles.flatMap((role) =>
  actions.map((action) => [role, expected[role].includes(action) ? 'may' : 'may not', action] as const),
); // prettier-ignore
const cellsAs = capacities.flatMap((capacity) =>
  deeds.map((deed) => [capacity, expectedAs[capacity].includes(deed) ? 'may' : 'may not', deed] as const),
); // prettier-ignore

describe('what each role may do', () => {
  it.each(cells)('a %s %s %s', (role, answer, action) => {
    expect(may([role], action)).toBe(answer === 'may');
  });

  it.each(cellsAs)('as %s one %s %s', (capacity, answer, deed) => {
    expect(mayAs(capacity, deed)).toBe(answer === 'may');
  });

  it.each([
    ['chair', 'chair'],
    ['deputy-chair', 'representative'],
    ['member', 'representative'],
    ['deputy', 'deputy'],
  ] as const)('makes the %s of a body a %s', (held, capacity) => {
    expect(capacityOf({ function: held })).toBe(capacity);
  });

  // `npx vitest run tests/core/people/roles.test.ts -u` writes the table into the page; what is written around it is left alone.
  it('is shown in docs/roles.md as it is', async () => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const table = [
      row(['', ...standings]),
      row(['---', ...standings.map(() => ':-:')]),
      ...allRights.map((right) =>
        row([right, ...standings.map((of) => (rightsOf(of).includes(right) ? '●' : ''))]),
      ),
    ].join('\n');
    const page = fileURLToPath(new URL('../../../docs/roles.md', import.meta.url));
    const [before, after] = readFileSync(page, 'utf8').split(/<!-- table -->[^]*<!-- \/table -->/);
    const written = `${before}<!-- table -->\n\n${table}\n\n<!-- /table -->${after}`;
    const formatted = await format(written, { ...(await resolveConfig(page)), filepath: page });
    await expect(formatted).toMatchFileSnapshot(page);
  });

  it('gives somebody with two roles what either may do, and no more', () => {
    expect(actions.filter((action) => may(['politician', 'clerk'], action))).toEqual([
      ...everyone,
      'answer-polls',
      'read-closed-notes',
      'run-hearings',
      'answer-for-debts',
      'see-archive',
      'run-archive',
      'read-audit',
    ]);
  });

  it('gives nothing to somebody without a role', () => {
    expect(actions.filter((action) => may([], action))).toEqual([]);
  });
});
