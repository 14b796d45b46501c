import { parseCommandConfig } from './command-config.ts';
import type { CommandNeeds, ParsedCommandConfig } from './command-config.ts';
import { parseConfig } from './config.ts';
import type { ParsedConfig } from './config.ts';

/** Asked before the rest is parsed, because only the demonstration may fill in what is missing. */
export function isDemo(): boolean {
  return process.env.RADSLAG_MODE === 'demo';
}

/**
 * The one place that reads the process's environment.
 * @param defaultsFor what to use for variables that are not set, given the port as it is set (the demonstration's own values)
 */
export function readEnvironment(
  defaultsFor: (port: number) => Readonly<Record<string, string>> = () => ({}),
): ParsedConfig {
  const given = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const port = Number(given.PORT ?? usualPort);
  return parseConfig({ ...defaultsFor(Number.isInteger(port) ? port : usualPort), ...given });
}

/** The same for a command beside the server. */
export function readCommandEnvironment(needs: CommandNeeds): ParsedCommandConfig {
  return parseCommandConfig(process.env, needs);
}

const usualPort = 3978;
