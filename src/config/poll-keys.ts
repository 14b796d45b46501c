import { relative, resolve, sep } from 'node:path';
import type { ConfigProblem, Environment } from './variables.ts';

/** Where the keys of anonymous polls are: files in a folder of one machine, or an Azure key vault that the platform's own identity may use. */
export type PollKeySettings =
  | { readonly kind: 'files'; readonly folder: string }
  | {
      readonly kind: 'vault';
      readonly address: string;
      readonly identity: {
        readonly endpoint: string;
        readonly header: string;
        readonly clientId: string;
      };
    };

/** What App Service gives by itself, and the identity to use it with. */
const neededByVault = ['POLL_KEY_IDENTITY', 'IDENTITY_ENDPOINT', 'IDENTITY_HEADER'] as const;

export function pollKeyProblems(env: Environment): readonly ConfigProblem[] {
  const { POLL_KEY_VAULT: vault, POLL_KEY_FOLDER: folder } = env;
  if (vault !== undefined && folder !== undefined)
    return [{ variable: 'POLL_KEY_FOLDER', problem: 'is given beside POLL_KEY_VAULT: choose one' }];
  if (vault !== undefined)
    return neededByVault
      .filter((variable) => env[variable] === undefined)
      .map((variable) => ({ variable, problem: 'is missing while POLL_KEY_VAULT is given' }));
  if (folder === undefined)
    return env.RADSLAG_MODE === 'demo'
      ? []
      : [{ variable: 'POLL_KEY_VAULT', problem: 'is missing (or give POLL_KEY_FOLDER instead)' }];
  // Whoever copies one of them has the other too: answers would be sealed with the key beside them.
  return isWithin(folder, env.DATA_DIR) || isWithin(env.DATA_DIR, folder)
    ? [
        {
          variable: 'POLL_KEY_FOLDER',
          problem: 'must lie outside DATA_DIR, and DATA_DIR outside it',
        },
      ]
    : [];
}

export function pollKeySettings(env: Environment): PollKeySettings {
  const { POLL_KEY_VAULT: address } = env;
  // The demonstration keeps its keys beside its data folder, never in it.
  if (address === undefined)
    return { kind: 'files', folder: env.POLL_KEY_FOLDER ?? `${resolve(env.DATA_DIR)}-poll-keys` };
  return {
    kind: 'vault',
    address: address.replace(/\/+$/, ''),
    identity: {
      endpoint: env.IDENTITY_ENDPOINT ?? '',
      header: env.IDENTITY_HEADER ?? '',
      clientId: env.POLL_KEY_IDENTITY ?? '',
    },
  };
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}
