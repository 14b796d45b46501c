import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killRounds } from '../load/parts/kill-rounds.ts';
import type { KillReport } from '../load/parts/kill-rounds.ts';

/** The long form, 40 kills, is tests/load/kill.bench.ts. */
describe('an app that is killed while people answer, once alone and once with its database', () => {
  let dataDir: string;
  let report: KillReport;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'radslag-kill-'));
    report = await killRounds({
      dataDir,
      kills: ['app', 'app and database'],
      people: 12,
      seed: 7,
      say: () => undefined,
    });
  }, 300_000);
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('has every answer that was acknowledged', () => {
    expect(report.acknowledged).toBeGreaterThan(0);
    expect(report.lost).toBe(0);
  });

  it('has sums that equal a recount', () => {
    expect(report.sumsWrong).toBe(0);
  });

  it('has an audit chain that verifies, with a row for every answer', () => {
    expect(report.chainBroken).toBe(0);
  });

  it('sends every card once, or leaves to a person what was killed in the sending', () => {
    expect(report.cards).toMatchObject({ wanted: 24, wrong: 0, unsettled: 0 });
  });

  it('archives the round it was archiving, each file once', () => {
    expect(report.archive).toMatchObject({ archived: true, doubled: 0 });
    expect(report.archive.files).toBeGreaterThan(0);
  });
});
