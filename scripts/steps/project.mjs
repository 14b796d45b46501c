import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's folder, wherever the command was typed. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Scratch that may be thrown away at any time. */
export const cacheFolder = join(root, '.cache');

/** The one Node that everything runs on; see docs/decisions/0001-one-runtime-pinned.md. */
export const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
