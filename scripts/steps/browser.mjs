import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './run.mjs';
import { say, step } from './say.mjs';

/** What the tests use beside npm packages: the program, its Debian package, and what is not tested without it. */
const programs = [
  {
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    debian: 'chromium',
    tests: 'the browser tests',
  },
  { names: ['xmllint'], debian: 'libxml2-utils', tests: 'the tests of XML against its schemas' },
  { names: ['pdftotext'], debian: 'poppler-utils', tests: 'the tests that read the PDF back' },
];

/** Installs what is missing where that is ours to do; elsewhere says which tests will be skipped and how to get them. */
export async function ensureTestPrograms() {
  const missing = programs.filter((program) => !isPresent(program));
  if (missing.length === 0) return;

  const mayInstall = process.getuid?.() === 0 && find('apt-get') !== undefined;
  if (mayInstall) await step(`Installing ${listed(missing)} (apt-get)`, () => aptInstall(missing));

  for (const program of programs.filter((one) => !isPresent(one))) {
    say(`Skipping ${program.tests}: ${program.debian} is missing. ${howToGet(program)}`);
  }
}

const isPresent = (program) =>
  program.names.some((name) => find(name) !== undefined) ||
  (program.debian === 'chromium' && existsSync(process.env.RADSLAG_CHROMIUM || '/nowhere'));

const find = (name) =>
  (process.env.PATH ?? '').split(delimiter).find((folder) => existsSync(join(folder, name)));

const listed = (some) => some.map(({ debian }) => debian).join(', ');

const howToGet = ({ debian }) =>
  debian === 'chromium'
    ? 'Install Chromium or Chrome, or set RADSLAG_CHROMIUM to where it is.'
    : `On Debian and Ubuntu: sudo apt-get install ${debian}`;

/** A machine without the system's package servers still runs every other test: what fails here is told, not fatal. */
async function aptInstall(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update', '-q'], { env });
  const packages = missing.map(({ debian }) => debian);
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const { code, output } = await runQuietly('apt-get', install, { env });
  if (code !== 0) say(`apt-get said: ${output.trim().split('\n').slice(-3).join(' · ')}`);
}
