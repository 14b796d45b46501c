/**
 * What it costs to find what is missing in a red thread of 1,000, 10,000 and 100,000 nodes: the rule alone, in a process of its own for each size.
 *
 *   npx node tests/load/findings.bench.ts
 *
 * Each thread is as a municipality's: main goals and sub-goals with indicators and yearly values, strategies, assignments with money, tasks with reports; every seventh
 * thing lacks what it should have, and some hang in a ring.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { machine, printTable } from './parts/figures.ts';

const program = fileURLToPath(new URL('./parts/find-gaps.ts', import.meta.url));
type Found = {
  readonly nodes: number;
  readonly findings: number;
  readonly milliseconds: number;
  /** Before the rule runs: the program and the thread itself. */
  readonly megabytesGiven: number;
  readonly megabytes: number;
};

const rows = [1_000, 10_000, 100_000].map((size) => {
  const found = JSON.parse(
    execFileSync(process.execPath, [program, String(size)], { encoding: 'utf8' }),
  ) as Found;
  return [
    found.nodes.toLocaleString('en'),
    found.findings.toLocaleString('en'),
    `${found.milliseconds.toFixed(1)} ms`,
    `${((found.milliseconds / found.nodes) * 1000).toFixed(2)} µs`,
    `${found.megabytesGiven.toFixed(0)} MB`,
    `${found.megabytes.toFixed(0)} MB`,
  ];
});

console.log(machine());
printTable(['nodes', 'findings', 'median of 7', 'per node', 'memory before', 'peak memory'], rows);
