import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

/** What is posted, by how many at once, for how long; each body in turn, whichever connection is free. */
export type Load = {
  readonly address: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  /** Where in `bodies` to begin. */
  readonly from: number;
  readonly connections: number;
  readonly seconds: number;
  /** An answer without this text counts as wrong. */
  readonly expects: string;
  /** An answer with another status counts as wrong; 200 where nothing is said. */
  readonly status?: number;
};

export type Measured = {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly answered: number;
  readonly wrong: number;
  /** The first wrong answer, cut short. */
  readonly firstWrong: string;
};

/** Runs a load in a process of its own, so that making it does not slow down what is measured. */
export async function press(load: Load): Promise<Measured> {
  const child = fork(fileURLToPath(import.meta.url));
  child.send(load);
  const [measured] = (await once(child, 'message')) as [Measured];
  await once(child, 'exit');
  return measured;
}

async function run(load: Load): Promise<Measured> {
  const durations: number[] = [];
  let next = load.from;
  let wrong = 0;
  let firstWrong = '';
  const began = performance.now();
  const result = await autocannon({
    url: load.address,
    connections: load.connections,
    duration: load.seconds,
    setupClient: (client) => {
      client.on('response', (_status, _bytes, milliseconds) => {
        durations.push(milliseconds);
      });
    },
    requests: [
      {
        method: load.method,
        headers: load.headers,
        setupRequest: (request) => {
          const body = load.bodies[next % load.bodies.length];
          next += 1;
          return body === undefined ? request : { ...request, body };
        },
        onResponse: (status, body) => {
          if (status === (load.status ?? 200) && body.includes(load.expects)) return;
          if (wrong === 0) firstWrong = `${status} ${body.slice(0, 2_000)}`;
          wrong += 1;
        },
      },
    ],
  });
  const seconds = (performance.now() - began) / 1000;
  durations.sort((a, b) => a - b);
  const at = (share: number): number =>
    durations[Math.max(0, Math.ceil(share * durations.length) - 1)] ?? Number.NaN;
  return {
    perSecond: durations.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    answered: durations.length,
    wrong: wrong + result.errors + result.timeouts,
    firstWrong,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.send !== undefined) {
  process.once('message', (load) => {
    void run(load as Load).then((measured) => {
      process.send?.(measured, () => {
        process.exit(0);
      });
    });
  });
}
