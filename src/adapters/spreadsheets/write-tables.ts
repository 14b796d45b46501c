import { strToU8, zipSync } from 'fflate';
import { guardedCell } from '../../core/plan-import/export-table.ts';
import type { WrittenTable } from '../../core/plan-import/export-table.ts';
import { columnName } from '../../core/plan-import/table.ts';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same register always gives the same bytes. */
const madeAt = new Date(1980, 0, 1);

/** A workbook with one sheet per table: bold headers that stay in sight, and text alone in the cells. */
export function writeXlsx(tables: readonly WrittenTable[]): Uint8Array {
  const numbers = tables.map((_, index) => index + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${tables.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packaged}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${tables.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
  for (const [index, table] of tables.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet(table);
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: madeAt });
}

function sheet({ headers, rows }: WrittenTable): string {
  const row = (cells: readonly string[], index: number): string => {
    const style = index === 0 ? ' s="1"' : '';
    const written = cells.map((text, column) =>
      text === ''
        ? ''
        : `<c r="${columnName(column)}${index + 1}" t="inlineStr"${style}><is><t xml:space="preserve">${escaped(guardedCell(text))}</t></is></c>`,
    );
    return `<row r="${index + 1}">${written.join('')}</row>`;
  };
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const widths = headers.map((_, column) => `<col min="${column + 1}" max="${column + 1}" width="24" customWidth="1"/>`); // prettier-ignore
  return `${xml}<worksheet xmlns="${main}">${pane}<cols>${widths.join('')}</cols><sheetData>${[headers, ...rows].map(row).join('')}</sheetData></worksheet>`;
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** See the port. */
export function pack(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { level: 6, mtime: madeAt });
}

/** See the port. */
export function writeCsv({ headers, rows }: WrittenTable): Uint8Array {
  const line = (cells: readonly string[]): string => cells.map((text) => field(guardedCell(text))).join(';'); // prettier-ignore
  return new TextEncoder().encode(`\ufeff${[headers, ...rows].map(line).join('\r\n')}\r\n`);
}

function field(text: string): string {
  return /[";\r\n\t,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
