/**
 * Kills Rådslag 20 times, and Rådslag with its database 20 times, in the middle of answering and sending, and counts what was lost or done twice:
 *
 *   npx node tests/load/kill.bench.ts [times] [seed]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine, median, printTable } from './parts/figures.ts';
import { killRounds } from './parts/kill-rounds.ts';
import type { Killed } from './parts/kill-rounds.ts';

const [times = 20, seed = 20_261_121] = process.argv.slice(2).map(Number);
const kills = Array.from({ length: 2 * times }, (_, index): Killed =>
  index % 2 === 0 ? 'app' : 'app and database',
);
const dataDir = await mkdtemp(join(tmpdir(), 'radslag-kill-'));
try {
  const report = await killRounds({
    dataDir,
    kills,
    people: 60,
    seed,
    say: (line) => {
      console.log(line);
    },
  });
  const { cards, archive } = report;
  console.log(
    `kill -9, ${times} × the app and ${times} × app and database, seed ${seed}; ${machine()}`,
  );
  printTable(
    ['', 'count'],
    [
      ['answers acknowledged', report.acknowledged],
      ['acknowledged answers lost', report.lost],
      ['starts with sums that differ from a recount', report.sumsWrong],
      ['starts with a broken audit chain', report.chainBroken],
      ['cards to send', cards.wanted],
      ['cards sent', cards.sent],
      ['cards uncertain (killed in the sending), left to a person', cards.uncertain],
      ['cards sent twice, or otherwise than written down', cards.wrong],
      ['cards neither sent nor given up', cards.unsettled],
      ['round archived', archive.archived ? 1 : 0],
      ['files in the archive', archive.files],
      ['files there twice', archive.doubled],
      ['median start after a kill, ms', median(report.startMilliseconds).toFixed(0)],
    ],
  );
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
