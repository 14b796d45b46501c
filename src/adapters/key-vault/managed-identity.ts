import { invariant } from '../../core/decision.ts';

/** A token is asked for anew this long before it ends. */
const marginMs = 5 * 60_000;
const timeoutMs = 15_000;

/**
 * Tokens for the key vault from the platform that runs the app: nothing to keep secret, and nothing that anybody could take elsewhere.
 * @param endpoint what App Service gives in `IDENTITY_ENDPOINT`; `header` in `IDENTITY_HEADER`
 * @param clientId of the identity that may use the vault
 */
export function managedIdentityToken(options: {
  readonly endpoint: string;
  readonly header: string;
  readonly clientId: string;
  readonly send: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}): () => Promise<string> {
  const now = options.now ?? Date.now;
  const address = new URL(options.endpoint);
  address.searchParams.set('api-version', '2019-08-01');
  address.searchParams.set('resource', 'https://vault.azure.net');
  address.searchParams.set('client_id', options.clientId);
  let kept: { readonly token: string; readonly until: number } | null = null;

  return async () => {
    if (kept && now() < kept.until - marginMs) return kept.token;
    const answer = await options.send(address, {
      headers: { 'x-identity-header': options.header },
      signal: AbortSignal.timeout(timeoutMs),
    });
    invariant(answer.ok, `the platform gave no token: ${answer.status}`);
    const given = (await answer.json()) as {
      readonly access_token?: unknown;
      readonly expires_on?: unknown;
    };
    const { access_token: token, expires_on: expiresOn } = given;
    invariant(typeof token === 'string', 'the platform gave no token');
    kept = { token, until: Number(expiresOn) * 1000 };
    return token;
  };
}
