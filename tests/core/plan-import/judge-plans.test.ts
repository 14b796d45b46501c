import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/core/plan-import/columns.ts';
import { findHeader, mappingOf } from '../../../src/core/plan-import/header.ts';
import { judgePlans } from '../../../src/core/plan-import/judge-plans.ts';
import type { Table } from '../../../src/core/plan-import/table.ts';
import type { RegisteredPlan } from '../../../src/core/plans/registered-plan.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { aTable } from '../../support/builders/a-table.ts';
import { on } from '../../support/builders/instants.ts';

function judge(
  table: Table,
  stored: readonly RegisteredPlan[] = [],
  accepted: readonly number[] = [],
) {
  const header = findHeader('plans', table, null);
  return judgePlans({
    table,
    headerRow: header.row ?? 0,
    mapping: mappingOf('plans', header, new Map<number, Field | null>()),
    stored,
    newId: (key) => `ny ${key}`,
    accepted: new Set(accepted),
    bodies: [aBody({ id: 'kst', name: 'Kommunestyret', abbreviation: 'KST' })],
    today: on('2026-11-02'),
  });
}
const told = (row: ReturnType<typeof judge>[number] | undefined) =>
  row?.remarks.map(({ code, address }) => `${code} ${address}`);

const headers = ['Id', 'Plan', 'Type', 'Status', 'Vedtatt', 'Vedtatt av', 'Bygger på', 'Periode'];

describe('a row of a table of plans', () => {
  it('becomes a plan with what is written in it, and what the plan system itself settles', () => {
    const [first, second] = judge(
      aTable([
        headers,
        ['SD', 'Samfunnsdelen', 'Kommuneplanens samfunnsdel', 'Vedtatt', '17.06.2022', 'KST', '', '20 år'],
        ['KLIMA', 'Klimaplan', 'temaplan', 'Gjeldende', '', '', 'Samfunnsdelen', '2024-2027'],
      ]),
    ); // prettier-ignore
    expect(first).toMatchObject({ status: 'added', isTaken: true, key: 'SD', remarks: [] });
    expect(first?.value).toEqual({
      ...aRegisteredPlan('SD', {
        id: 'ny SD',
        title: 'Samfunnsdelen',
        type: 'samfunnsdel',
        level: 'overall',
      }),
      horizonYears: 20,
      adoptedOn: '2022-06-17',
      firstAdoptedOn: '2022-06-17',
      adoptedByBodyId: 'kst',
    });
    expect(second).toMatchObject({ status: 'added' });
    expect(second?.value).toMatchObject({
      parentId: 'ny SD',
      horizonYears: 4,
      level: 'elaboration',
    });
  });

  it('that cannot be understood is refused with its cell, and never completed', () => {
    const rows = judge(
      aTable([
        headers,
        ['A', 'Plan A', 'Kjempeplan', 'Gjelder'],
        ['B', '', 'Temaplan', 'Gjelder'],
        ['C', 'Plan C', 'Temaplan', 'Gjelder', 'i fjor'],
        ['D', 'Plan D', 'Temaplan', 'Gjelder', '', 'Husmøtet'],
        ['E', 'Plan E', 'Temaplan', 'Gjelder', '', '', 'Plan som ikke finnes'],
        ['F', 'Plan F', 'Temaplan'],
        ['G', 'Plan G', 'Temaplan', 'Gjelder', '', '', '', 'lenge'],
      ]),
    );
    expect(rows.map(({ status }) => status)).toEqual(Array(7).fill('refused'));
    expect(rows.map(told)).toEqual([
      ['unknown-word C2'],
      ['missing B3'],
      ['not-a-date E4'],
      ['unknown-body F5'],
      ['unknown-reference G6'],
      ['missing D7'],
      ['not-a-period H8'],
    ]);
    expect(rows.every(({ isTaken, value }) => !isTaken && value === null)).toBe(true);
  });

  it('that can be read in more than one way is doubtful, and taken only when somebody says so', () => {
    const table = aTable([
      ['Plan', 'Type', 'Status', 'Vedtatt', 'Periode'],
      ['Klimaplan*', 'Temaplan', 'Gjelder', '', ''],
      ['Plan for bølger', 'Temaplan', 'Gjelder', 'juni 2023', ''],
      ['Temaplan for vann', '', 'Gjelder', '', ''],
      ['Strategi for luft', 'Strategi', 'Gjelder', '', ''],
      ['Plan for ild', 'Temaplan', '', '17.06.2023', ''],
      ['Plan for jord', 'Temaplan', 'Gjelder', '17.06.23', ''],
      ['Samfunnsdelen', 'Samfunnsdel', 'Gjelder', '', '2022-2042'],
      ['Økonomiplan', 'Økonomiplan', 'Gjelder', '', 'rulleres årlig'],
    ]);
    const rows = judge(table);
    expect(rows.map(told)).toEqual([
      ['footnote-mark A2'],
      ['not-exact D3'],
      ['type-from-title B4'],
      ['level-from-type A5'],
      ['status-assumed C6'],
      ['two-digit-year D7'],
      ['length-counted E8'],
      ['rolls E9'],
    ]);
    expect(rows.map(({ status, isTaken }) => [status, isTaken])).toEqual(
      Array(8).fill(['doubtful', false]),
    );
    expect(
      judge(table, [], [3])
        .map(({ isTaken }) => isTaken)
        .indexOf(true),
    ).toBe(1);
    expect(rows[0]?.value?.title).toBe('Klimaplan');
    // What is not exact is left out, not filled in.
    expect(rows[1]?.value?.adoptedOn).toBeNull();
    expect(rows[5]?.value?.adoptedOn).toBeNull();
  });

  it('with a formula is doubtful with its kept value, and refused without one', () => {
    const rows = judge(
      aTable([
        ['Id', 'Plan', 'Type', 'Status'],
        ['A', { text: 'Plan A', formula: 'kept' }, 'Temaplan', 'Gjelder'],
        ['B', { text: '=', formula: 'unknown' }, 'Temaplan', 'Gjelder'],
        ['C', { text: '#REF!', formula: 'error' }, 'Temaplan', 'Gjelder'],
        ['D', '=HYPERLINK("http://x")', 'Temaplan', 'Gjelder'],
      ]),
    );
    expect(rows.map(told)).toEqual([
      ['formula B2'],
      ['formula-without-value B3', 'missing B3'],
      ['formula-error B4', 'missing B4'],
      ['formula-as-text B5', 'missing B5'],
    ]);
  });

  it('is refused where it holds an identity number or what is no text: by the cell, never with the number', () => {
    const [number, control, mac] = judge(
      aTable([
        ['Id', 'Plan', 'Type', 'Status', 'Beskrivelse'],
        ['A', 'Plan A', 'Temaplan', 'Gjelder', 'Spør 018190–10192'], // nobody's: 80 is added to the month
        ['B', 'Plan\u0007 B', 'Temaplan', 'Gjelder', ''],
        ['C', 'Bla\u030Agro\u0308nn plan', 'Temaplan', 'Gjelder', ''],
      ]),
    );
    expect(told(number)).toEqual(['identity-number E2']);
    expect(number?.isTaken).toBe(false);
    expect(JSON.stringify(number?.remarks)).not.toContain('10192');
    expect(told(control)).toEqual(['not-text B3', 'missing B3']);
    expect(mac?.value?.title).toBe('Blågrönn plan');
  });

  it('is found again by its key, or by its title where there is no key: the second time nothing is doubled', () => {
    const table = aTable([
      ['Plan', 'Type', 'Status'],
      ['Klimaplan', 'Temaplan', 'Gjelder'],
    ]);
    const [first] = judge(table);
    expect(first?.key).toBe('klimaplan');
    expect(judge(table, first?.value ? [first.value] : [])).toMatchObject([
      { status: 'unchanged', isTaken: false, key: 'klimaplan' },
    ]);
  });

  it('says what it changes, and leaves alone what it does not speak of', () => {
    const stored = aRegisteredPlan('K', {
      title: 'Klimaplan',
      summary: 'Om klima',
      horizonYears: 8,
    });
    const [row] = judge(aTable([['Id', 'Plan', 'Om planen'], ['K', 'Klima- og energiplan', '']]), [stored]); // prettier-ignore
    expect(row).toMatchObject({
      status: 'changed',
      changes: [{ field: 'title', before: 'Klimaplan', after: 'Klima- og energiplan' }],
    });
    expect(row?.value).toEqual({ ...stored, title: 'Klima- og energiplan' });
  });

  it('that changes a plan’s state is doubtful: states are changed by commands', () => {
    const [row] = judge(aTable([['Id', 'Plan', 'Status'], ['K', 'Plan K', 'Utgått']]), [aRegisteredPlan('K')]); // prettier-ignore
    expect(row).toMatchObject({ status: 'doubtful', change: 'changed', isTaken: false });
    expect(told(row)).toEqual(['state-differs C2']);
  });

  it('that means the same as another is refused, and so is the other', () => {
    const rows = judge(
      aTable([
        ['Id', 'Plan', 'Type', 'Status'],
        ['K', 'Plan én', 'Temaplan', 'Gjelder'],
        ['K', 'Plan to', 'Temaplan', 'Gjelder'],
      ]),
    );
    expect(rows.map(told)).toEqual([['duplicate-key A2'], ['duplicate-key A3']]);
    expect(rows[0]?.remarks[0]?.facts).toEqual({ key: 'K', rows: '3' });
  });

  it('below one that is not taken is not taken either, however far down', () => {
    const rows = judge(
      aTable([
        ['Id', 'Plan', 'Type', 'Status', 'Bygger på'],
        ['C', 'Plan C', 'Temaplan', 'Gjelder', 'B'],
        ['B', 'Plan B', 'Temaplan', 'Gjelder', 'A'],
        ['A', 'Plan A', 'Kjempeplan', 'Gjelder', ''],
        ['D', 'Plan D*', 'Temaplan', 'Gjelder', ''],
        ['E', 'Plan E', 'Temaplan', 'Gjelder', 'D'],
      ]),
    );
    expect(rows.map(told)).toEqual([
      ['reference-not-taken E2'],
      ['unknown-reference E3'],
      ['unknown-word C4'],
      ['footnote-mark B5'],
      ['reference-not-taken E6'],
    ]);
  });

  it('in a ring is refused', () => {
    const rows = judge(
      aTable([
        ['Id', 'Plan', 'Type', 'Status', 'Bygger på'],
        ['A', 'Plan A', 'Temaplan', 'Gjelder', 'B'],
        ['B', 'Plan B', 'Temaplan', 'Gjelder', 'A'],
        ['C', 'Plan C', 'Temaplan', 'Gjelder', 'C'],
      ]),
    );
    expect(rows.map(told)).toEqual([['cycle E2'], ['cycle E3'], ['own-parent E4']]);
  });

  it('is passed over where it is a heading, a footnote, or the headers again', () => {
    const rows = judge(
      aTable([
        ['Plan', 'Type', 'Status'],
        [{ text: 'Oppvekst', spans: 3 }],
        ['Skoleplan', 'Temaplan', 'Gjelder'],
        ['Plan', 'Type', 'Status'],
        [],
        ['* Under revisjon'],
        ['Kilde: planregisteret'],
      ]),
    );
    expect(rows.map(({ status }) => status)).toEqual([
      'passed-over', 'added', 'passed-over', 'passed-over', 'passed-over',
    ]); // prettier-ignore
    expect(rows.flatMap(told)).toEqual(['heading A2', 'header-again A4', 'footnote A6', 'footnote A7']); // prettier-ignore
  });

  it('tells themes, committee and the case where it was adopted, with the register’s own spelling of a theme', () => {
    const stored = aRegisteredPlan('X', { themes: ['Klima'] });
    const table = aTable([
      ['Id', 'Plannavn', 'Type plan', 'Status', 'Tema', 'Ansvarlig utvalg', 'Saksnr'],
      ['K', 'Klimaplan', 'Temaplan', 'Gjelder', 'klima, Energi', 'kst', 'PS 45/22'],
      ['L', 'Luftplan', 'Temaplan', 'Gjelder', '-', 'Husmøtet', ''],
    ]);
    const [taken, refused] = judge(table, [stored]);
    expect(taken?.value).toMatchObject({ themes: ['Klima', 'Energi'], committeeId: 'kst', decisionReference: 'PS 45/22' }); // prettier-ignore
    expect(told(refused)).toEqual(['unknown-body F3']);
  });

  it.each([
    ['01.01.2024', '31.12.2027', '', 4, []],
    ['', '2024-2027', '', 4, []],
    ['2022', '2034', '', 12, ['length-counted D2']],
    ['', '31.12.2031', '17.06.2023', 8, ['length-counted D2']],
    ['', 'rulleres årlig', '', null, ['rolls D2']],
    ['', 'Q3 2025', '', null, ['not-a-length D2']],
    ['2030', '2027', '', undefined, ['not-a-period D2']],
    ['', 'inntil videre', '', undefined, ['not-a-period D2']],
  ] as const)('valid from %j to %j looks ahead as far as that', (from, to, adopted, years, remarks) => {
    const headings = ['Plan', 'Type', 'Gyldig fra', 'Gyldig til', 'Vedtatt', 'Status'];
    const [row] = judge(aTable([headings, ['Klimaplan', 'Temaplan', from, to, adopted, 'Gjelder']]));
    expect([row?.value?.horizonYears, told(row)]).toEqual([years, remarks]);
  }); // prettier-ignore

  it('keeps to the register’s rules: types on their levels, upwards only, another treatment only with a reason', () => {
    const rows = judge(
      aTable([
        ['Id', 'Plan', 'Type', 'Status', 'Nivå', 'Bygger på', 'Behandling', 'Begrunnelse for behandling'],
        ['T', 'Temaplan én', 'Temaplan', 'Gjelder', 'Overordnet', '', '', ''],
        ['V', 'Virksomhetsplan', 'Virksomhetsplan', 'Gjelder', '', '', '', ''],
        ['U', 'Temaplan to', 'Temaplan', 'Gjelder', '', 'V', '', ''],
        ['A', 'Temaplan tre', 'Temaplan', 'Gjelder', '', '', 'Administrativ', ''],
        ['B', 'Temaplan fire', 'Temaplan', 'Gjelder', '', '', 'Administrativ', 'Delegert i sak 12/24'],
      ]),
    ); // prettier-ignore
    expect(rows.map(told)).toEqual([
      ['type-not-on-level E2'],
      [],
      ['parent-below F4'],
      ['treatment-not-of-level G5'],
      [],
    ]);
  });

  it('that is under revision is in force, and says that the revision is not taken along', () => {
    const [row] = judge(aTable([['Plan', 'Type', 'Status'], ['Klimaplan', 'Temaplan', 'Under rullering']])); // prettier-ignore
    expect(told(row)).toEqual(['revision-not-taken C2']);
    expect(row?.value?.status).toBe('in-force');
  });

  it('fills in an adoption that nobody has entered, and asks before it changes one', () => {
    const table = aTable([['Id', 'Plan', 'Vedtatt', 'Vedtatt av'], ['K', 'Plan K', '17.06.2022', 'KST']]); // prettier-ignore
    const [filled] = judge(table, [aRegisteredPlan('K')]);
    expect(filled).toMatchObject({ status: 'changed', value: { adoptedOn: '2022-06-17', firstAdoptedOn: '2022-06-17' } }); // prettier-ignore
    const [asked] = judge(table, [aRegisteredPlan('K', { adoptedOn: on('2019-01-01') })]);
    expect(told(asked)).toEqual(['state-differs C2']);
    expect(asked?.value?.firstAdoptedOn).toBe('2019-01-01');
  });
});
