import { execFile } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { spreadsheets } from '../../src/adapters/spreadsheets/spreadsheets.ts';
import { randomIds } from '../../src/adapters/system/ids.ts';
import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { confirmImport, previewImport } from '../../src/app/plan-import/import-plans.ts';
import type { ImportPreview } from '../../src/app/plan-import/import-plans.ts';
import { invariant } from '../../src/core/decision.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { aWorkbook } from '../support/builders/a-workbook.ts';
import { fakeDocuments } from '../support/fakes/fake-documents.ts';
import { aDatabaseServer, withStores } from './parts/a-database.ts';
import { machine } from './parts/figures.ts';

/**
 * 10,000 plans of twelve columns as .xlsx and as CSV, through the use cases and into the database: shown, stored, and shown again when they are stored. Each
 * in a process of its own that may use 512 MB, for its memory. "Held up" is the longest that the process answered nobody else.
 *
 *   npx node tests/load/import.bench.ts
 */
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

async function takeIn(form: string, urls: { appUrl: string; ownerUrl: string }): Promise<void> {
  const bytes = fileOf(form);
  const before = process.memoryUsage().rss;
  const municipality = aMunicipality({
    id: `0190a000-0000-7000-8000-00000000000${form === 'xlsx' ? 1 : 2}`,
    entraTenantId: `0190a000-0000-4000-8000-0000000000a${form === 'xlsx' ? 1 : 2}`,
    slug: `by-${form}`,
  });
  await withStores(urls, async ({ unitOfWork, municipalities, clock }) => {
    await municipalities.register(municipality);
    const scope = mintScope(municipality.id);
    const planner = randomIds.next();
    await unitOfWork.run(scope, (tx) =>
      tx.people.savePerson({ id: planner, entraObjectId: planner, name: 'Planlegger', language: 'nb', roles: ['planner'] }),
    ); // prettier-ignore
    const by = mintMember(scope, planner, ['planner']);
    const deps = {
      ...{ unitOfWork, clock, ids: randomIds, spreadsheets },
      documents: fakeDocuments,
      events: { publish: () => undefined, subscribe: () => () => undefined },
    };
    const wish = { kind: null, sheet: null, headerRow: null, columns: new Map(), accepted: [] };
    const timed = async <Value>(work: () => Promise<Value>): Promise<readonly [Value, string]> => {
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const started = performance.now();
      const value = await work();
      const took = Math.round(performance.now() - started);
      delay.disable();
      return [value, `${took} ms (held up ${Math.round(delay.max / 1e6)} ms)`];
    };
    const preview = async (): Promise<ImportPreview> => {
      const shown = await previewImport(deps)(by, bytes, wish);
      invariant(!shown.refused, JSON.stringify(shown));
      return shown.value;
    };
    const [first, shownIn] = await timed(preview);
    const [stored, storedIn] = await timed(() =>
      confirmImport(deps)(by, bytes, wish, first.digest),
    );
    invariant(!stored.refused, JSON.stringify(stored));
    const [again, againIn] = await timed(preview);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${form}, ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB: shown in ${shownIn}, ${stored.value.added} stored in ${storedIn}, ` +
        `shown again in ${againIn} with ${again.counts.unchanged} unchanged; peak memory ${peak} MB, of which ${Math.round(before / 1024 / 1024)} MB before`,
    );
  });
}

const { values } = parseArgs({
  options: { one: { type: 'string' }, app: { type: 'string' }, owner: { type: 'string' } },
});
if (values.one !== undefined)
  await takeIn(values.one, { appUrl: values.app ?? '', ownerUrl: values.owner ?? '' });
else {
  console.log(machine());
  await using database = await aDatabaseServer();
  for (const form of ['xlsx', 'csv']) {
    const own = ['--max-old-space-size=512', fileURLToPath(import.meta.url), `--one=${form}`, `--app=${database.appUrl}`, `--owner=${database.ownerUrl}`]; // prettier-ignore
    const { stdout } = await promisify(execFile)(process.execPath, own);
    process.stdout.write(stdout);
  }
}
