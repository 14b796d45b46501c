import { aRunningApp } from '../browser/support/a-running-app.ts';
import { askDemo } from '../browser/support/demo-api.ts';
import { slowedBy, walkSlowly } from '../browser/support/a-slow-page.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/hierarchy.bench.ts: the plan system with 120, 2,000 and 10,000 plans, over HTTP and in Chromium on a processor slowed four times.

const asked = 100;
const levels = ['Strategisk utdyping', 'Strategisk utdyping', 'Gjennomføring', 'Strategisk utdyping', 'Kunnskapsgrunnlag'] as const; // prettier-ignore
const types = ['Temaplan', 'Kommunedelplan', 'Virksomhetsplan', 'Temaplan', 'Kunnskapsgrunnlag'] as const; // prettier-ignore
const words = ['klima', 'barnehager', 'Sandvika', 'frivillighet', 'folkehelse', 'vannmiljø', 'kultur'] as const; // prettier-ignore

function rowOf(n: number): string {
  const kind = n % levels.length;
  // Every other builds on one before it.
  const parent = n % 10 >= 5 && n >= 35 ? `B-${n - 5}` : '';
  return [`B-${n}`, `Plan for ${words[n % words.length] ?? ''} i område ${n}`, types[kind], levels[kind], parent, 'Vedtatt', words[n % words.length]].join(';'); // prettier-ignore
}

/** Takes plans in the way a county would: as a file. */
async function grow(address: string, from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, n) => rowOf(from + n));
  const file = Buffer.from(
    ['Plan-id;Plannavn;Plantype;Nivå;Bygger på;Status;Tema', ...rows].join('\n'),
  );
  const wish = {
    ...{ kind: 'plans', sheet: null, headerRow: null, columns: {} },
    file: file.toString('base64'),
  };
  type Preview = {
    readonly digest: string;
    readonly rows: readonly { readonly row: number; readonly status: string }[];
  };
  const body = { ...wish, accepted: [] };
  const first = await askDemo<Preview>(address, 'planner', { method: 'POST', path: '/api/plans/import', body }); // prettier-ignore
  const done = await askDemo<{ readonly added: number }>(address, 'planner', {
    method: 'POST',
    path: '/api/plans/import/confirm',
    body: { ...body, digest: first.digest },
  });
  if (done.added !== to - from) throw new Error(`${done.added} of ${to - from} were taken in`);
}

/** Each series as somebody else: nobody may ask 600 times a minute. */
async function timesOf(address: string, persona: string, paths: readonly string[]) {
  const token = await fetch(`${address}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const { access_token: key } = (await token.json()) as { readonly access_token: string };
  const times: number[] = [];
  let bytes = 0;
  for (let n = 0; n < asked + 20; n += 1) {
    const started = performance.now();
    const answer = await fetch(`${address}${paths[n % paths.length] ?? ''}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    // The first are for the database and the compiler to get warm.
    if (n >= 20) times.push(performance.now() - started);
    bytes = Math.max(bytes, text.length);
  }
  return [median(times), percentile(times, 0.95), Math.max(...times)].map((ms) => ms.toFixed(1)).concat(String(bytes)); // prettier-ignore
}

const app = await aRunningApp();
try {
  const { address } = app;
  const inApi: (string | number)[][] = [];
  const inBrowser: (string | number)[][] = [];
  let have = 24;
  for (const count of [120, 2_000, 10_000]) {
    await grow(address, have, count);
    have = count;
    const label = `${count} plans`;
    inApi.push([
      `${label}: GET /api/plans`,
      ...(await timesOf(address, 'politician', ['/api/plans'])),
    ]);
    inApi.push([`${label}: choices`, ...(await timesOf(address, 'chair', ['/api/plans?theme=klima', '/api/plans?level=elaboration', '/api/plans?status=in-force']))]); // prettier-ignore
    inApi.push([`${label}: search`, ...(await timesOf(address, 'clerk', ['/api/search?text=barnehager', '/api/search?text=sandv', '/api/search?text=folkehelse%20omr']))]); // prettier-ignore
    inApi.push([`${label}: search with a letter wrong`, ...(await timesOf(address, 'facilitator', ['/api/search?text=barnehxger', '/api/search?text=frivilighet', '/api/search?text=sandvikx']))]); // prettier-ignore
    inBrowser.push(...(await walkSlowly(address, label, count === 2_000)));
  }
  console.log(machine());
  printTable(['over HTTP', 'p50 ms', 'p95 ms', 'worst ms', 'bytes'], inApi);
  console.log(`\nIn Chromium, processor slowed ${slowedBy} times`);
  printTable(['', 'ms until done', 'longest task ms', 'cards'], inBrowser);
} finally {
  await app.stop();
}
