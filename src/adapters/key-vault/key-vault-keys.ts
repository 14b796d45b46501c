import { setTimeout as wait } from 'node:timers/promises';
import type { PollKeys } from '../../app/ports/poll-keys.ts';
import { invariant } from '../../core/decision.ts';

const version = 'api-version=7.4';
const timeoutMs = 15_000;

/** How long the vault takes to let go of a secret before it can be purged: some seconds as a rule. */
const purgeAttempts = 30;
const pauseMs = 2_000;

/**
 * Keys as secrets in Azure Key Vault, over its REST interface: four calls, for which its library brings eleven packages. A secret that is deleted can be
 * recovered for weeks, so it is purged too; a vault with purge protection refuses that, and the key is then not called destroyed.
 * @param address https origin of the vault
 * @param token for the vault
 */
export function createKeyVaultKeys(options: {
  readonly address: string;
  readonly token: () => Promise<string>;
  readonly send: typeof fetch;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}): PollKeys {
  const pause = options.pause ?? wait;
  const ask = async (
    method: string,
    place: 'secrets' | 'deletedsecrets',
    keyId: string,
    body?: object,
  ): Promise<Response> => {
    invariant(/^[0-9a-f-]{36}$/u.test(keyId), 'a key is named by a UUID');
    return options.send(`${options.address}/${place}/poll-${keyId}?${version}`, {
      method,
      headers: {
        authorization: `Bearer ${await options.token()}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
  };

  return {
    async keep(keyId, privateKey) {
      const answer = await ask('PUT', 'secrets', keyId, {
        value: privateKey,
        contentType: 'key of an anonymous poll',
      });
      expected(answer, [200]);
    },
    async read(keyId) {
      const answer = await ask('GET', 'secrets', keyId);
      expected(answer, [200, 404]);
      if (answer.status === 404) return null;
      const { value } = (await answer.json()) as { readonly value?: unknown };
      invariant(typeof value === 'string', 'the vault answers with the secret’s value');
      return value;
    },
    async destroy(keyId) {
      const deleted = await ask('DELETE', 'secrets', keyId);
      expected(deleted, [200, 404, 409]); // 409: an earlier run's deletion is under way
      const isLettingGo = deleted.status !== 404;
      for (let attempt = 1; ; attempt += 1) {
        const purged = await ask('DELETE', 'deletedsecrets', keyId);
        expected(purged, [204, 404, 409]);
        if (purged.status === 204) return;
        // Neither there nor among what is deleted: an earlier run came this far.
        if (purged.status === 404 && !isLettingGo) return;
        invariant(attempt < purgeAttempts, 'the vault does not purge a key; tried again later');
        await pause(pauseMs);
      }
    },
  };
}

/** The status only: a vault's own words may hold more than a log should keep. */
function expected({ status }: Response, statuses: readonly number[]): void {
  invariant(statuses.includes(status), `the key vault answered ${status}`);
}
