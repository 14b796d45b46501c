/**
 * How long a document takes and how much memory, for some 10 and some 500 pages:
 *
 *   npx node tests/load/render-pdf.bench.ts
 *
 * Each size runs in a process of its own, because the peak of the resident set is the process's.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { renderPdf } from '../../src/adapters/documents/render-pdf.ts';
import { longDocument } from '../adapters/documents/example-document.ts';

const SIZES = [
  { repetitions: 3, runs: 60 },
  { repetitions: 167, runs: 8 },
];

const [repetitions, runs] = process.argv.slice(2).map(Number);
if (repetitions !== undefined && runs !== undefined) await measure(repetitions, runs);
else for (const size of SIZES) runInOwnProcess(size);

async function measure(times: number, count: number): Promise<void> {
  const idle = process.resourceUsage().maxRSS;
  const model = longDocument(times);
  const durations: number[] = [];
  let pdf: Uint8Array = new Uint8Array();
  for (let run = 0; run < count; run += 1) {
    const start = performance.now();
    pdf = await renderPdf(model);
    durations.push(performance.now() - start);
  }
  durations.sort((a, b) => a - b);
  const percentile = (share: number) =>
    (durations[Math.ceil(share * durations.length) - 1] ?? NaN).toFixed(0);
  const pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\n/g)?.length ?? 0;
  const peak = process.resourceUsage().maxRSS;
  console.log(
    `${pages} pages, ${(pdf.length / 1e6).toFixed(2)} MB, ${count} runs: ` +
      `p50 ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms, ` +
      `peak memory ${(peak / 1024).toFixed(0)} MB (${(idle / 1024).toFixed(0)} MB before)`,
  );
}

function runInOwnProcess(size: (typeof SIZES)[number]): void {
  const script = fileURLToPath(import.meta.url);
  execFileSync(process.execPath, [script, `${size.repetitions}`, `${size.runs}`], {
    stdio: 'inherit',
  });
}
