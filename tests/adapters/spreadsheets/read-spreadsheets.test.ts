import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { spreadsheets } from '../../../src/adapters/spreadsheets/spreadsheets.ts';
import { addressOf } from '../../../src/core/plan-import/table.ts';
import { aWorkbook } from '../../support/builders/a-workbook.ts';

/** Every cell by its address. */
async function cellsOf(bytes: Uint8Array, sheet = 0) {
  const read = await spreadsheets.read(bytes);
  if (read.refused) return read.refusal;
  const { rows } = read.value.tables[sheet] ?? { rows: [] };
  return Object.fromEntries(
    rows.flatMap(({ number, cells }) =>
      cells.map((cell) => [addressOf(number, cell.column), cell.text] as const),
    ),
  );
}
const refusalOf = async (bytes: Uint8Array) => {
  const read = await spreadsheets.read(bytes);
  return read.refused ? read.refusal : undefined;
};

describe('a workbook', () => {
  it('is read by what each cell shows: text, numbers, dates, blank rows kept in the count', async () => {
    const bytes = aWorkbook([
      { rows: [['Plan', 'Vedtatt', 'Nr'], [], ['  Klima\n og  energi ', { day: 45094 }, 12.5]] },
    ]);
    expect(await cellsOf(bytes)).toEqual({
      A1: 'Plan', B1: 'Vedtatt', C1: 'Nr',
      A3: 'Klima og energi', B3: '2023-06-17', C3: '12.5',
    }); // prettier-ignore
  });

  it('shows a cell that is merged downwards on each of its rows, and tells headings by their width', async () => {
    const bytes = aWorkbook([
      { rows: [['Oppvekst', null], ['Temaplan', 'Skole'], [null, 'Barnehage']], merges: ['A1:B1', 'A2:A3'] }, // prettier-ignore
    ]);
    const read = await spreadsheets.read(bytes);
    if (read.refused) throw new Error(read.refusal.code);
    const [heading, , last] = read.value.tables[0]?.rows ?? [];
    expect(heading?.cells[0]?.spans).toBe(2);
    expect(last?.cells.map(({ text }) => text)).toEqual(['Temaplan', 'Barnehage']);
  });

  it('keeps a formula’s value apart from what somebody wrote, and a raised footnote apart from the word', async () => {
    const bytes = aWorkbook([
      {
        rows: [
          [{ formula: 'A2', value: 'Plan' }, { formula: 'NOW()' }, { error: '#REF!' }],
          [{ text: 'Klimaplan', raised: '1' }],
        ],
      },
    ]);
    const read = await spreadsheets.read(bytes);
    if (read.refused) throw new Error(read.refusal.code);
    const [first, second] = read.value.tables[0]?.rows ?? [];
    expect(first?.cells.map(({ formula }) => formula)).toEqual(['kept', 'unknown', 'error']);
    expect(second?.cells[0]?.text).toBe('Klimaplan¹');
  });

  it('calls nothing that a formula or a link would call: the kept value, and nothing else, is what is there', async () => {
    const dde = `cmd|' /C calc'!A0`;
    const also = { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' };
    const bytes = aWorkbook([{ rows: [[{ formula: dde }, { formula: `[1]Ark1!$A$1`, value: 'Fra en annen fil' }]] }], also); // prettier-ignore
    const read = await spreadsheets.read(bytes);
    if (read.refused) throw new Error(read.refusal.code);
    const [first, second] = read.value.tables[0]?.rows[0]?.cells ?? [];
    expect([first?.formula, first?.text]).toEqual(['unknown', '=']);
    expect([second?.formula, second?.text]).toEqual(['kept', 'Fra en annen fil']);
  });

  it('counts days from 1904 where the workbook says so, and takes no bare number for a date', async () => {
    const rows = [[{ day: 45292 }, 45292]];
    expect(await cellsOf(aWorkbook([{ rows }]))).toEqual({ A1: '2024-01-01', B1: '45292' });
    const workbook = `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    expect(await cellsOf(aWorkbook([{ rows: [[{ day: 43830 }]] }], { 'xl/workbook.xml': workbook }))).toEqual({ A1: '2024-01-01' }); // prettier-ignore
  });

  it('shows no hidden sheet', async () => {
    const bytes = aWorkbook([
      { name: 'Skjult', rows: [['hemmelig']], isHidden: true },
      { name: 'Planer', rows: [['åpent']] },
    ]);
    const read = await spreadsheets.read(bytes);
    expect(read.refused ? read.refusal : read.value.tables.map(({ name }) => name)).toEqual([
      'Planer',
    ]);
  });
});

describe('a CSV', () => {
  const text = 'Plan;Vedtatt\r\n"Plan; for ""ære"" og øl";17.06.2023\r\n\r\nSjø;\r\n';
  const expected = { A1: 'Plan', B1: 'Vedtatt', A2: 'Plan; for "ære" og øl', B2: '17.06.2023', A4: 'Sjø' }; // prettier-ignore
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  const forms: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['UTF-16', utf16(false)],
    ['UTF-16, the big end first', utf16(true)],
    ['UTF-16 without a byte order mark', Buffer.from(text, 'utf16le')],
  ];
  it.each(forms)('in %s reads the same', async (_name, bytes) => {
    expect(await cellsOf(bytes)).toEqual(expected);
  });

  it.each([',', '\t', ';'])('with %j between its columns reads the same', async (sign) => {
    const rows = [['Plan', 'Nr'], ['Klima', '1']]; // prettier-ignore
    const bytes = Buffer.from(rows.map((row) => row.join(sign)).join('\n'));
    expect(await cellsOf(bytes)).toEqual({ A1: 'Plan', B1: 'Nr', A2: 'Klima', B2: '1' });
  });

  it('that says its own separator is believed', async () => {
    expect(await cellsOf(Buffer.from('sep=|\nPlan|Om; og om;\nA|B'))).toEqual({ A1: 'Plan', B1: 'Om; og om;', A2: 'A', B2: 'B' }); // prettier-ignore
  });

  it('with a quote that never ends is refused from that row', async () => {
    expect(await refusalOf(Buffer.from('Plan;Nr\nA;1\n"B;2\nC;3\n'))).toEqual({ code: 'file-damaged', line: 3 }); // prettier-ignore
  });
});

describe('a file that is not what it seems', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const macros = { '[Content_Types].xml': '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>' }; // prettier-ignore
  const rows = [{ rows: [['Plan']] }];
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['nothing', new Uint8Array(), 'file-empty'],
    ['an empty sheet', aWorkbook([{ rows: [] }]), 'file-empty'],
    ['macros, by its type', aWorkbook(rows, macros), 'file-has-macros'],
    ['macros, by what lies in it', aWorkbook(rows, { 'xl/vbaProject.bin': 'x' }), 'file-has-macros'],
    ['Excel before 2007, or a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'file-old-or-locked'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'file-not-known'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3), 'file-not-known'],
    ['OpenDocument', zipSync({ mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': Buffer.from('<a/>') }), 'file-not-known'],
    ['a binary workbook (.xlsb)', aWorkbook(rows, { '_rels/.rels': '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>' }), 'file-not-known'],
    ['text with zero bytes', Buffer.from('Plan;Nr\nKlima\u0000plan;1\n'), 'file-not-known'],
    ['text of which some is UTF-8 and some Latin-1', Buffer.concat([Buffer.from('Plan;Nr\nMiljøplan;1\n'), Buffer.from('Støyplan;2\n', 'latin1')]), 'file-damaged'],
    ['an entity from another file', aWorkbook(rows, { [sheet]: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>' }), 'file-damaged'],
    ['entities within entities, a billion laughs', aWorkbook(rows, { 'xl/sharedStrings.xml': '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><sst><si><t>&c;</t></si></sst>' }), 'file-damaged'],
    ['another zip', zipSync({ 'word/document.xml': Buffer.from('<a/>') }), 'file-not-known'],
    ['half a workbook', aWorkbook(rows).subarray(0, 900), 'file-damaged'],
    ['broken XML', aWorkbook(rows, { [sheet]: '<worksheet><row></worksheet>' }), 'file-damaged'],
    ['entities that unfold', aWorkbook(rows, { [sheet]: '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>' }), 'file-damaged'],
  ]; // prettier-ignore
  it.each(cases)('%s is refused', async (_name, bytes, code) => {
    expect((await refusalOf(bytes))?.code).toBe(code);
  });

  it('two parts by one name, of which programs choose differently, are refused', async () => {
    const twice = Buffer.from(aWorkbook(rows, { 'xl/worksheets/sheet9.xml': '<worksheet/>' }));
    const [from, to] = [Buffer.from('xl/worksheets/sheet9.xml'), Buffer.from(sheet)];
    for (let at = twice.indexOf(from); at !== -1; at = twice.indexOf(from, at)) to.copy(twice, at);
    expect((await refusalOf(twice))?.code).toBe('file-damaged');
  });

  it('many sheets that are each just below the limit are too much together', async () => {
    const wide = `<a b="${'x'.repeat(500_000)}"/>`;
    const blank = `<worksheet>${wide.repeat(70)}</worksheet>`;
    const file = aWorkbook([{ rows: [['Plan']] }, { rows: [['Mål']] }], { [sheet]: blank, 'xl/worksheets/sheet2.xml': blank }); // prettier-ignore
    expect(await refusalOf(file)).toMatchObject({ code: 'file-too-much-inside', what: 'bytes' });
  }, 120_000);

  it('a bomb is refused by its claimed size before it is unpacked', async () => {
    const bomb = aWorkbook(rows, { [sheet]: new Uint8Array(66 * 1024 * 1024) });
    expect(bomb.byteLength).toBeLessThan(2_000_000);
    expect(await refusalOf(bomb)).toMatchObject({ code: 'file-too-much-inside', what: 'bytes' });
  }, 120_000);

  it('a bomb that lies about its size is refused where it outgrows the lie', async () => {
    const honest = aWorkbook(rows, { [sheet]: new Uint8Array(66 * 1024 * 1024) });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(66 * 1024 * 1024);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(1_000);
    const lying = Buffer.from(honest);
    for (let at = lying.indexOf(size); at !== -1; at = lying.indexOf(size, at + 4)) small.copy(lying, at); // prettier-ignore
    expect((await refusalOf(lying))?.code).toBe('file-damaged');
  }, 120_000);

  it('more rows than any register has are refused', async () => {
    const csv = (count: number) => Buffer.from('a;1\n'.repeat(count));
    expect(await refusalOf(csv(20_000))).toBeUndefined();
    expect(await refusalOf(csv(20_001))).toMatchObject({ code: 'file-too-much-inside', what: 'rows' }); // prettier-ignore
    const workbook = aWorkbook([{ rows: Array.from({ length: 20_001 }, () => ['a']) }]);
    expect(await refusalOf(workbook)).toMatchObject({ code: 'file-too-much-inside', what: 'rows' });
  });
});
