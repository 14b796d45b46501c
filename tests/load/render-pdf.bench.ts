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
import type { DocumentModel } from '../../src/core/documents/document-model.ts';
import { layOutProtocol } from '../../src/core/protocols/lay-out-protocol.ts';
import { aFullProtocol } from '../support/builders/a-full-protocol.ts';
import { longDocument } from '../adapters/documents/example-document.ts';

const SIZES = [
  { kind: 'text', size: 3, runs: 60 },
  { kind: 'text', size: 167, runs: 8 },
  // Minutes with every kind of figure, with so many contributions beside.
  { kind: 'minutes', size: 2, runs: 40 },
  { kind: 'minutes', size: 2000, runs: 6 },
] as const;
type Kind = (typeof SIZES)[number]['kind'];

const [kind, ...counts] = process.argv.slice(2);
const [asked, runs] = counts.map(Number);
if ((kind === 'text' || kind === 'minutes') && asked !== undefined && runs !== undefined)
  await measure(kind, asked, runs);
else for (const size of SIZES) runInOwnProcess(size);

/** Contributions of some 700 letters each: 2,000 of them make minutes of some 500 pages. */
function minutesOf(contributions: number): DocumentModel {
  const content = aFullProtocol();
  const [question = ''] = content.questions;
  const text = 'Bygg tett der banen går, så blir det råd til å verne resten av bygda. '.repeat(10);
  return layOutProtocol(
    {
      ...content,
      ...(content.outputs && {
        outputs: {
          ...content.outputs,
          contributions: Array.from({ length: contributions }, (_, index) => ({
            ...{ question, table: 1 + (index % 7), namedBy: null, text: `${index} ${text}` },
          })),
        },
      }),
    },
    1,
  );
}

async function measure(kindOfDocument: Kind, size: number, count: number): Promise<void> {
  const idle = process.resourceUsage().maxRSS;
  const model = kindOfDocument === 'text' ? longDocument(size) : minutesOf(size);
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
    `${kindOfDocument}: ${pages} pages, ${(pdf.length / 1e6).toFixed(2)} MB, ${count} runs: ` +
      `p50 ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms, ` +
      `peak memory ${(peak / 1024).toFixed(0)} MB (${(idle / 1024).toFixed(0)} MB before)`,
  );
}

function runInOwnProcess(size: (typeof SIZES)[number]): void {
  const script = fileURLToPath(import.meta.url);
  execFileSync(process.execPath, [script, size.kind, `${size.size}`, `${size.runs}`], {
    stdio: 'inherit',
  });
}
