import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { cacheFolder, root } from './project.mjs';

/**
 * Runs a program to its end, quietly.
 * @returns its exit code and everything it printed, both streams in order
 */
export function runQuietly(program, args, { cwd = root, env = process.env, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    endTogether(child);
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

/** Runs a program to its end with its output shown as it comes. Resolves with the exit code. */
export function runAloud(program, args, { env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    endTogether(child);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** An installation that outlives the command would fight the next one over node_modules. */
function endTogether(child) {
  const leave = () => child.kill();
  const stop = (signal) => {
    child.once('exit', () => process.exit(130));
    child.kill(signal);
  };
  process.on('exit', leave).on('SIGINT', stop).on('SIGTERM', stop);
  child.once('close', () => {
    process.off('exit', leave).off('SIGINT', stop).off('SIGTERM', stop);
  });
}

/**
 * The environment in which `node` and every tool mean the project's own, and in which `node` keeps what it has compiled: a program of the project then starts
 * in half the processor time from the second start on.
 */
export function withOwnTools(env = process.env) {
  const own = withPath(env, [join(root, 'node_modules', '.bin'), ...pathOf(env)]);
  return { NODE_COMPILE_CACHE: join(cacheFolder, 'node'), ...own };
}

/**
 * The environment in which `node` and `npm` mean the machine's own, and npm does not believe that it runs inside another npm:
 * an installation must not run on the Node that it is about to replace, nor install into the folder of the outer command.
 */
export function withMachineTools(env = process.env) {
  const ownTools = join(root, 'node_modules');
  const kept = Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !/^npm_(package|lifecycle|command|execpath|node_execpath)|^npm_config_local_prefix$|^INIT_CWD$/.test(
          name,
        ),
    ),
  );
  return withPath(
    kept,
    pathOf(env).filter((folder) => !folder.startsWith(ownTools)),
  );
}

const pathName = (env) => Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
const pathOf = (env) => (env[pathName(env)] ?? '').split(delimiter);
const withPath = (env, folders) => ({ ...env, [pathName(env)]: folders.join(delimiter) });
