import { isDemo, readEnvironment } from './config/environment.ts';
import { createLog } from './adapters/system/log.ts';
import { startApp } from './start-app.ts';

// The process: arguments, environment, signals, exit codes. What it is made of is put together in start-app.ts.

/** One calm line for whoever started the process by hand; the log is for machines. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `--name=value`, or undefined. */
function option(name: string): string | undefined {
  const prefix = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}

const configurationFault = 78; // EX_CONFIG in sysexits.h
const cannotStart = 69; // EX_UNAVAILABLE

async function main(): Promise<void> {
  const demo = isDemo() ? await import('../demo/demo.ts') : undefined;
  const parsed = readEnvironment(demo?.demoEnvironment);
  if (!parsed.valid) {
    process.stderr.write('Rådslag cannot start; these settings are wrong:\n');
    for (const { variable, problem } of parsed.problems)
      process.stderr.write(`  ${variable} ${problem}\n`);
    process.exitCode = configurationFault;
    return;
  }
  const { config } = parsed;
  const log = createLog(config.logLevel);
  const startedAt = performance.now();

  const app = await startApp(config, log, {
    say,
    demo,
    reset: process.argv.includes('--reset'),
    playgroundPort: process.argv.includes('--no-playground')
      ? null
      : Number(option('playground-port') ?? 56_150),
  });
  if (app.refused) {
    process.stderr.write(`${app.refusal.message}\n`);
    process.exitCode = cannotStart;
    return;
  }

  let isStopping = false;
  const stop = (why: string): void => {
    if (isStopping) return;
    isStopping = true;
    log.info('stopping', { why });
    if (demo) say('Stopper …');
    void app.value.stop().then(
      () => {
        if (demo) say('Stoppet.');
        process.exit(why === 'database ended' ? 1 : 0);
      },
      (fault: unknown) => {
        log.error('could not stop cleanly', { cause: String(fault) });
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', () => {
    stop('SIGINT');
  });
  process.on('SIGTERM', () => {
    stop('SIGTERM');
  });
  void app.value.databaseEnded.then(() => {
    // Nothing can be acknowledged without it; whoever supervises us starts us again.
    if (!isStopping) log.error('the embedded database ended');
    stop('database ended');
  });
  log.info('started', {
    port: config.port,
    milliseconds: Math.round(performance.now() - startedAt),
  });
}

await main();
