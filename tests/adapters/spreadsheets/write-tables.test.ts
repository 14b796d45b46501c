import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { spreadsheets } from '../../../src/adapters/spreadsheets/spreadsheets.ts';
import type { ExportTable } from '../../../src/core/plan-import/export-table.ts';

const table: ExportTable = {
  kind: 'plans',
  name: 'Planer',
  headers: ['Nøkkel', 'Plan'],
  rows: [
    ['A', '=HYPERLINK("http://ond.example";"Klikk")'],
    ['B', '+47 er "landkode"; ja & <slik>'],
    ['C', '-1'],
    ['D', '@SUM(A1)'],
    ['', 'Vanlig plan'],
  ],
};

describe('an exported table', () => {
  it('holds no formula in CSV: what would run begins with an apostrophe', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(spreadsheets.writeCsv(table));
    expect(text.startsWith('\ufeffNøkkel;Plan\r\n')).toBe(true);
    expect(text.split('\r\n').slice(1)).toEqual([
      `A;"'=HYPERLINK(""http://ond.example"";""Klikk"")"`,
      `B;"'+47 er ""landkode""; ja & <slik>"`,
      `C;'-1`,
      `D;'@SUM(A1)`,
      ';Vanlig plan',
      '',
    ]);
  });

  it('holds only text in Excel', () => {
    const parts = unzipSync(spreadsheets.writeXlsx([table]));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect([...sheet.matchAll(/ t="(\w+)"/g)].every(([, type]) => type === 'inlineStr')).toBe(true);
    expect(sheet).toContain("'=HYPERLINK(&quot;");
  });

  it.each(['writeXlsx', 'writeCsv'] as const)('is read back as it was by %s', async (how) => {
    const bytes =
      how === 'writeXlsx' ? spreadsheets.writeXlsx([table]) : spreadsheets.writeCsv(table);
    const read = await spreadsheets.read(bytes);
    if (read.refused) throw new Error(read.refusal.code);
    const texts = read.value.tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts?.slice(1)).toEqual([
      ['A', `'=HYPERLINK("http://ond.example";"Klikk")`],
      ['B', `'+47 er "landkode"; ja & <slik>`],
      ['C', `'-1`],
      ['D', `'@SUM(A1)`],
      ['Vanlig plan'],
    ]);
  });
});
