import { parseConfig } from './config.ts';
import type { ParsedConfig } from './config.ts';

/** The one place that reads the process's environment. `defaults` fill what is not set (the demonstration's own values). */
export function readEnvironment(defaults: Readonly<Record<string, string>> = {}): ParsedConfig {
  const given = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined && value !== ''),
  );
  return parseConfig({ ...defaults, ...given });
}

/** Asked before the rest is parsed, because only then is it known whether the demonstration's values may fill what is missing. */
export function isDemo(): boolean {
  return process.env.RADSLAG_MODE === 'demo';
}
