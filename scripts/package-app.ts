// Makes the Teams app package of one environment:  npm run package [-- NAME]     (default: dev)
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAppPackage } from './app-package/build-app-package.ts';
import { readEnvironment } from './app-package/environment-file.ts';

const root = new URL('../', import.meta.url);
const ENVIRONMENT_NAME = /^[A-Za-z0-9-]+$/u;

/** Makes the package and says what it did. Resolves to the process's exit code. */
async function packageApp(name: string): Promise<number> {
  const environment = ENVIRONMENT_NAME.test(name)
    ? await readEnvironment(new URL('env/', root), name)
    : undefined;
  if (environment === undefined) {
    console.error(`There is no env/.env.${name}. Every env/.env.NAME is an environment.`);
    return 1;
  }
  const result = await buildAppPackage(new URL('appPackage/', root), environment);
  if (!result.built) {
    console.error(
      result.reason === 'missing-variables'
        ? list(`The app package of "${name}" needs values for:`, result.missing) +
            `\nGive them in env/.env.${name} (ids, addresses) or let provisioning write them.`
        : list(`The app package of "${name}" is not valid:`, result.problems),
    );
    return 1;
  }
  const target = new URL(`appPackage/build/radslag-${name}.zip`, root);
  await mkdir(new URL('./', target), { recursive: true });
  await writeFile(target, result.zip);
  console.log(
    `${fileURLToPath(target)}: ${result.files.join(', ')} (${String(result.zip.length)} bytes)`,
  );
  return 0;
}

function list(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

const { positionals } = parseArgs({ allowPositionals: true });
process.exitCode = await packageApp(positionals[0] ?? 'dev');
