import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/core/plan-import/columns.ts';
import { findHeader, mappingOf } from '../../../src/core/plan-import/header.ts';
import { judgeGoals } from '../../../src/core/plan-import/judge-goals.ts';
import type { Goal } from '../../../src/core/goals/goal.ts';
import { aGoal } from '../../support/builders/a-goal.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import { aTable } from '../../support/builders/a-table.ts';

function judge(rows: Parameters<typeof aTable>[0], stored: readonly Goal[] = []) {
  const table = aTable(rows);
  const header = findHeader('goals', table, null);
  return judgeGoals({
    table,
    headerRow: header.row ?? 0,
    mapping: mappingOf('goals', header, new Map<number, Field | null>()),
    stored,
    newId: (key) => `ny ${key}`,
    accepted: new Set(),
    plans: [aPlan('SD', { title: 'Samfunnsdelen' })],
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
});
