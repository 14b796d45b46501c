import { parseArgs } from 'node:util';
import { openStores } from './adapters/postgres/open-stores.ts';
import { createLog } from './adapters/system/log.ts';
import { mintScope } from './app/authority-mint.ts';
import { holdWaiting } from './app/messages/hold-waiting.ts';
import { complain, exitCodes, listProblems, runCommand, sayLine } from './command.ts';
import { readCommandEnvironment } from './config/environment.ts';
import { readInstant } from './core/time/instant.ts';
import { refusalToStart } from './refusal-to-start.ts';

// `npm run hold-messages`: after the database was restored to an earlier time and before the app is started. What waited then may have been sent since:
// nothing of it is sent again until somebody lets it go.

const usage = 'Usage: npm run hold-messages [-- --municipality=SLUG]';

await runCommand(async () => {
  const args = readArguments();
  if (!args) return complain(usage);
  const parsed = readCommandEnvironment('stores');
  if (!parsed.valid) return listProblems(parsed.problems);
  const opened = await openStores(parsed.config.database, createLog(parsed.config.logLevel));
  if (opened.refused) return complain(refusalToStart(opened.refusal).message);
  const stores = opened.value;
  const now = readInstant(new Date().toISOString());
  if (now === undefined) return complain('The clock cannot be read.');
  try {
    const slug = args.values.municipality;
    const all = await stores.municipalities.all();
    const chosen = all.filter((municipality) => slug === undefined || municipality.slug === slug);
    if (chosen.length === 0)
      return complain(
        slug === undefined
          ? 'No municipality is registered: nothing was held back.'
          : `No municipality has the short name ${slug}.`,
      );
    for (const municipality of chosen) {
      const held = await holdWaiting(stores)(mintScope(municipality.id), now);
      sayLine(`${municipality.name}: ${held} messages held back`);
    }
    return exitCodes.done;
  } finally {
    await stores.stop();
  }
});

function readArguments() {
  try {
    return parseArgs({ options: { municipality: { type: 'string' } } });
  } catch {
    return undefined;
  }
}
