import { zipSync } from 'fflate';
import { spreadsheets } from '../../src/adapters/spreadsheets/spreadsheets.ts';
import { aWorkbook } from './builders/a-workbook.ts';

// A program: reads, one after the other, the worst files that fit through the door, and prints what became of each and how much memory the process has needed.

const megabyte = 1024 * 1024;
const sheet = 'xl/worksheets/sheet1.xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A part of exactly this size without ever holding more than the packed form for long. */
function padded(start: string, filling: string, size: number): Buffer {
  return Buffer.concat([Buffer.from(start), Buffer.alloc(size - start.length, filling)]);
}

const files: Readonly<Record<string, () => Uint8Array>> = {
  bomb: () => aWorkbook([{ rows: [['Plan']] }], { [sheet]: Buffer.alloc(150 * megabyte) }),
  // Just below the limit of one part, so that all of it is unpacked and parsed.
  'one enormous text': () =>
    aWorkbook([{ rows: [['Plan']] }], {
      [sheet]: padded(`<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="str"><v>`, 'a', 60 * megabyte), // prettier-ignore
    }),
  'a million cells': () =>
    aWorkbook([{ rows: [['Plan']] }], {
      [sheet]: padded(`<worksheet xmlns="${main}"><sheetData><row r="1">`, '<c><v>1</v></c>', 60 * megabyte), // prettier-ignore
    }),
  'strings without end': () =>
    aWorkbook([{ rows: [['Plan']] }], {
      'xl/sharedStrings.xml': padded(`<sst xmlns="${main}">`, '<si><t>abcdefgh</t></si>', 60 * megabyte), // prettier-ignore
    }),
  'a sheet of elements within elements': () =>
    aWorkbook([{ rows: [['Plan']] }], { [sheet]: padded('<worksheet>', '<a>', 30 * megabyte) }),
  'many parts': () =>
    zipSync(Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`p${n}`, new Uint8Array()]))), // prettier-ignore
  'text without an end of line': () => Buffer.alloc(10 * megabyte, 'a;'),
  'lines of nothing': () => Buffer.alloc(10 * megabyte, ';\n'),
  'a quote without an end': () => Buffer.concat([Buffer.from('"'), Buffer.alloc(10 * megabyte, 'a;\n')]), // prettier-ignore
};

const outcomes: Record<string, string> = {};
for (const [name, make] of Object.entries(files)) {
  const read = await spreadsheets.read(make());
  outcomes[name] = read.refused ? read.refusal.code : 'read';
}
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ outcomes, peakMegabytes }));
