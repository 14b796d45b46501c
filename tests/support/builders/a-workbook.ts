import { strToU8, zipSync } from 'fflate';

export type SheetCell =
  | string
  | number
  | null
  /** A number that is shown as a date: days after 1899-12-30. */
  | { readonly day: number }
  | { readonly formula: string; readonly value?: string | number }
  | { readonly error: string }
  /** The last characters are raised, as a footnote's number. */
  | { readonly text: string; readonly raised: string };

export type SheetWish = {
  readonly name?: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as Excel writes one: shared strings, a date style, merged cells. `also` adds or replaces parts. */
export function aWorkbook(
  sheets: readonly SheetWish[],
  also: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const strings: string[] = [];
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name, isHidden }, n) => `<sheet name="${name ?? `Ark${n + 1}`}" sheetId="${n + 1}" r:id="rId${n + 1}"${isHidden === true ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  };
  for (const [n, { rows, merges = [] }] of sheets.entries()) {
    const written = rows.map((cells, at) => {
      const inRow = cells.map((cell, column) =>
        cellXml(cell, `${letters(column)}${at + 1}`, strings),
      );
      return `<row r="${at + 1}">${inRow.join('')}</row>`;
    });
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${n + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
  }
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`;
  const all = { ...parts, ...also };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
}

function cellXml(cell: SheetCell, ref: string, strings: string[]): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return shared(ref, strings, `<t>${escaped(cell)}</t>`);
  if ('raised' in cell)
    return shared(
      ref,
      strings,
      `<r><t>${escaped(cell.text)}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${cell.raised}</t></r>`,
    );
  if ('day' in cell) return `<c r="${ref}" s="1"><v>${cell.day}</v></c>`;
  if ('error' in cell) return `<c r="${ref}" t="e"><v>${cell.error}</v></c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  const value = cell.value === undefined ? '' : `<v>${escaped(String(cell.value))}</v>`;
  return `<c r="${ref}"${type}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function shared(ref: string, strings: string[], item: string): string {
  strings.push(item);
  return `<c r="${ref}" t="s"><v>${strings.length - 1}</v></c>`;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
