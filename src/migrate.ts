import { migrateDatabase } from './adapters/postgres/open-stores.ts';
import { createLog } from './adapters/system/log.ts';
import { exitCodes, listProblems, runCommand, sayLine } from './command.ts';
import { readCommandEnvironment } from './config/environment.ts';
import { refusalToStart } from './refusal-to-start.ts';

// `npm run migrate`: brings the database's schema up to this version, as its owner, and ends. For deployments that migrate before they start.

await runCommand(async () => {
  const parsed = readCommandEnvironment('migrate');
  if (!parsed.valid) return listProblems(parsed.problems);
  const { database, logLevel } = parsed.config;
  const migrated = await migrateDatabase(database, createLog(logLevel));
  if (migrated.refused) {
    process.stderr.write(`${refusalToStart(migrated.refusal).message}\n`);
    return exitCodes.couldNot;
  }
  for (const name of migrated.value) sayLine(`applied ${name}`);
  sayLine(
    migrated.value.length === 0
      ? 'Nothing to do: the database is up to date.'
      : 'The database is up to date.',
  );
  return exitCodes.done;
});
