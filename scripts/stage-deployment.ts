// Puts what the server needs, and nothing else, into dist/deploy for teamsapp.yml to send:  npm run stage
import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SHIPPED, serverPackage } from './deployment/server-package.ts';

const root = new URL('../', import.meta.url);
const target = new URL('dist/deploy/', root);

await rm(target, { recursive: true, force: true });
for (const path of SHIPPED) {
  await cp(new URL(path, root), new URL(path, target), { recursive: true });
}
const manifest = serverPackage(await readFile(new URL('package.json', root), 'utf8'));
await writeFile(new URL('package.json', target), manifest);

// The administrator's machine may be any; the web app is Linux on x64. Install scripts only serve what
// is left out here (the pinned Node, the embedded database). The lock file keeps every version.
const installed = spawnSync(
  'npm',
  ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'].concat([
    '--os=linux',
    '--cpu=x64',
    '--libc=glibc',
  ]),
  { cwd: fileURLToPath(target), stdio: 'inherit', shell: process.platform === 'win32' },
);
if (installed.status === 0) console.log(`Ready to deploy: ${fileURLToPath(target)}`);
else process.exitCode = 1;
