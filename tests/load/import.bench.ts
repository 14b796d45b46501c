import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { spreadsheets } from '../../src/adapters/spreadsheets/spreadsheets.ts';
import { findHeader, mappingOf } from '../../src/core/plan-import/header.ts';
import { judgePlans } from '../../src/core/plan-import/judge-plans.ts';
import { aWorkbook } from '../support/builders/a-workbook.ts';
import { on } from '../support/builders/instants.ts';

// npx node tests/load/import.bench.ts: 10,000 rows of twelve columns as .xlsx and as CSV, read and judged, each in a process of its own for its memory.

const rowCount = 10_000;
const headers = ['Plan-id', 'Navn på plan', 'Plantype', 'Nivå', 'Periode', 'Behandling', 'Bygger på', 'Flere planer', 'Status', 'Vedtatt', 'Vedtatt av', 'Om planen']; // prettier-ignore

function rowOf(n: number): readonly (string | { readonly day: number })[] {
  const parent = n < 10 ? '' : `P-${Math.floor(n / 10)}`;
  return [`P-${n}`, `Temaplan nummer ${n}`, 'Temaplan', 'Strategisk utdyping', '2024-2027', 'Politisk', parent, 'Nei', 'Vedtatt', { day: 45_000 + (n % 300) }, '', `Planen handler om sak ${n} og det som hører til den.`]; // prettier-ignore
}

function fileOf(form: string): Uint8Array {
  const rows = Array.from({ length: rowCount }, (_, n) => rowOf(n + 1));
  if (form === 'xlsx') return aWorkbook([{ rows: [headers, ...rows] }]);
  const lines = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '17.06.2023')).join(';')); // prettier-ignore
  return Buffer.from([headers.join(';'), ...lines].join('\r\n'), 'latin1');
}

async function readAndJudge(form: string): Promise<void> {
  const bytes = fileOf(form);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const read = await spreadsheets.read(bytes);
  if (read.refused) throw new Error(read.refusal.code);
  const readIn = performance.now() - started;
  const [table] = read.value.tables;
  if (!table) throw new Error('no table');
  const header = findHeader('plans', table, null);
  const judged = judgePlans({
    table,
    headerRow: header.row ?? 0,
    mapping: mappingOf('plans', header, new Map()),
    stored: [],
    newId: (key) => key,
    accepted: new Set(),
    bodies: [],
    today: on('2026-11-02'),
  });
  const all = performance.now() - started;
  const counts = Object.entries(Object.groupBy(judged, ({ status }) => status)).map(([status, of]) => `${of.length} ${status}`); // prettier-ignore
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${form}: ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB, read ${Math.round(readIn)} ms, judged ${Math.round(all - readIn)} ms (${counts.join(', ')}); ` +
      `peak memory ${Math.round(peak)} MB of which ${Math.round(before / 1024 / 1024)} MB before the reading\n`,
  );
}

const { values } = parseArgs({ options: { one: { type: 'string' } } });
if (values.one !== undefined) await readAndJudge(values.one);
else
  for (const form of ['xlsx', 'csv']) {
    const own = ['--max-old-space-size=512', fileURLToPath(import.meta.url), `--one=${form}`];
    const { stdout } = await promisify(execFile)(process.execPath, own);
    process.stdout.write(stdout);
  }
