import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/core/plan-import/columns.ts';
import { findHeader, mappingOf } from '../../../src/core/plan-import/header.ts';
import { judgeGoals } from '../../../src/core/plan-import/judge-goals.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import type { Goal } from '../../../src/core/goals/goal.ts';
import { aGoal } from '../../support/builders/a-goal.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { aTable } from '../../support/builders/a-table.ts';

function judge(
  rows: Parameters<typeof aTable>[0],
  stored: readonly Goal[] = [],
  accepted: readonly number[] = [],
) {
  const table = aTable(rows);
  const header = findHeader('goals', table, null);
  return judgeGoals({
    table,
    headerRow: header.row ?? 0,
    mapping: mappingOf('goals', header, new Map<number, Field | null>()),
    stored,
    newId: (key) => `ny ${key}`,
    accepted: new Set(accepted),
    plans: [
      aRegisteredPlan('SD', { title: 'Samfunnsdelen' }),
      aRegisteredPlan('KLIMA', { title: 'Klimaplan' }),
    ],
  });
}

const headers = ['Nr', 'Ledd', 'Mål', 'Overordnet mål', 'Plan'];

describe('a row of a table of goals', () => {
  it('hangs under the goal that it names, in the file or stored, and comes after those that are there', () => {
    const rows = judge(
      [
        headers,
        ['2.1.1', 'Strategi', 'Aktiv byutvikling', '2.1', ''],
        ['2.1', 'Delmål', 'Urbane byer', '2', 'Samfunnsdelen'],
      ],
      [aGoal('mainGoal', '2', null, { title: 'Attraktivt', ordinal: 7 })],
    );
    expect(rows.map(({ status }) => status)).toEqual(['added', 'added']);
    expect(rows.map(({ value }) => value)).toMatchObject([
      { key: '2.1.1', kind: 'strategy', parentId: 'ny 2.1', ordinal: 8 },
      { key: '2.1', kind: 'subGoal', parentId: '2', planId: 'SD', ordinal: 9 },
    ]);
  });

  it('says when a goal was closed as it is known, and neither closes nor reopens by file', () => {
    const closed = { on: '2026-03-01' as CivilDate, reason: 'Nådd' };
    const stored = [
      aGoal('mainGoal', 'A', null, { title: 'Nådd mål', closed }),
      aGoal('mainGoal', 'B', null, { title: 'Står' }),
    ];
    const rows = (ofA: string, ofB: string) =>
      judge(
        [
          ['Nr', 'Mål', 'Avsluttet'],
          ['A', 'Nådd mål', ofA],
          ['B', 'Står', ofB],
        ],
        stored,
        [2, 3],
      );
    const known = rows('1.3.2026', '');
    expect(known.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    const other = rows('', '2026-05-01');
    expect(other.map(({ status }) => status)).toEqual(['doubtful', 'doubtful']);
    expect(other.flatMap(({ remarks }) => remarks)).toMatchObject([
      { code: 'closing-not-taken', address: 'C2', facts: { before: '2026-03-01', after: '' } },
      { code: 'closing-not-taken', address: 'C3', facts: { before: '', after: '2026-05-01' } },
    ]);
    // Taken after all, they stand as they stood.
    expect(other.map(({ value }) => value?.closed ?? null)).toEqual([closed, null]);
  });

  it('is doubtful where its kind does not hang there', () => {
    const rows = judge([headers, ['1', 'Oppgave', 'Bestill rapport', '', '']]);
    expect(rows[0]).toMatchObject({ status: 'doubtful', remarks: [{ code: 'parent-kind' }] });
  });

  it('is refused for a link of the thread that nobody knows, or a plan that is not there', () => {
    const rows = judge([headers, ['1', 'Tiltak', 'Bygg', '', ''], ['2', 'Hovedmål', 'Grønt', '', 'Byplanen']]); // prettier-ignore
    expect(rows.map(({ remarks }) => remarks.map(({ code, address }) => `${code} ${address}`))).toEqual([
      ['unknown-word B2'],
      ['unknown-reference E3'],
    ]); // prettier-ignore
  });

  it('stands where its number says, when no column says more: 1.1 under 1, and a depth is a kind once somebody agrees', () => {
    const rows = judge([['Nr', 'Mål'], ['1', 'Grønn by'], ['1.1.', 'Flere trær'], ['1.1.1', 'Plante ved skolene']]); // prettier-ignore
    expect(rows.map(({ status, remarks }) => [status, ...remarks.map(({ code }) => code)])).toEqual([
      ['doubtful', 'kind-from-number'],
      ['refused', 'reference-not-taken', 'kind-from-number'],
      ['refused', 'reference-not-taken', 'kind-from-number'],
    ]); // prettier-ignore
    const agreed = judge([['Nr', 'Mål'], ['1', 'Grønn by'], ['1.1.', 'Flere trær'], ['1.1.1', 'Plante ved skolene']], [], [2, 3, 4]); // prettier-ignore
    expect(agreed.map(({ value }) => [value?.key, value?.kind, value?.parentId])).toEqual([
      ['1', 'mainGoal', null],
      ['1.1', 'subGoal', 'ny 1'],
      ['1.1.1', 'strategy', 'ny 1.1'],
    ]);
  });

  it('under a number that is not there is refused: it is not hung anywhere else', () => {
    const [row] = judge([['Nr', 'Ledd', 'Mål'], ['2.3.1', 'Strategi', 'Flere trær']]); // prettier-ignore
    expect(
      row?.remarks.slice(0, 1).map(({ code, address, facts }) => [code, address, facts]),
    ).toEqual([['unknown-reference', 'A2', { value: '2.3' }]]);
  });

  it('with a number that another plan uses is a goal of its own, now and the next time', () => {
    const stored = [aGoal('mainGoal', '1', null, { title: 'Mangfold', planId: 'SD' })];
    const rows = [['Nr', 'Ledd', 'Mål', 'Plan'], ['1', 'Hovedmål', 'Kutt utslipp', 'Klimaplan'], ['1.1', 'Delmål', 'Mindre bil', 'Klimaplan']]; // prettier-ignore
    const first = judge(rows, stored);
    expect(first.map(({ value }) => [value?.key, value?.parentId])).toEqual([
      ['KLIMA-1', null],
      ['1.1', 'ny KLIMA-1'],
    ]);
    const kept = first.flatMap(({ value }) => value ?? []);
    expect(judge(rows, [...stored, ...kept]).map(({ status }) => status)).toEqual(['unchanged', 'unchanged']); // prettier-ignore
  });

  it('with a number that stands for other words already is doubtful, where no plan tells them apart', () => {
    const stored = [aGoal('mainGoal', '1', null, { title: 'Mangfold', planId: 'SD' })];
    const [row] = judge(
      [
        ['Nr', 'Ledd', 'Mål'],
        ['1', 'Hovedmål', 'Kutt utslipp'],
      ],
      stored,
    );
    expect(row).toMatchObject({ status: 'doubtful', isTaken: false, remarks: [{ code: 'other-title' }] }); // prettier-ignore
  });
});
