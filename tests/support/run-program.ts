import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

export type Running = {
  /** Everything printed so far, both streams. */
  printed(): string;
  /** Settles when the text has been printed; a fault when the program ends first. */
  prints(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
};

/** Starts one of the project's programs on this Node, with these settings and no others. */
export function startProgram(
  path: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  folder: string = projectFolder,
): Running {
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  const child = spawn(process.execPath, [path, ...args], {
    cwd: folder,
    env: { PATH, HOME, TMPDIR, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      output += bytes.toString();
      for (const listener of listeners) listener();
    });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return {
    printed: () => output,
    prints: (text) =>
      Promise.race([
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (output.includes(text)) resolve();
          };
          listeners.add(look);
          look();
        }),
        ended.then(({ code }) => {
          if (!output.includes(text))
            throw new Error(`ended with ${String(code)} before “${text}”:\n${output}`);
        }),
      ]),
    signal: (name) => child.kill(name),
    ended,
  };
}

/** Runs one to its end. */
export const runProgram = (...given: Parameters<typeof startProgram>) =>
  startProgram(...given).ended;
