import { createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { isUuid } from '../uuid.ts';

export type TokenRules = {
  /** The app registration's client id. `api://…` forms that Entra puts in `aud` come in `otherAudiences`. */
  readonly clientId: string;
  readonly otherAudiences?: readonly string[];
  /** https origin (and path) of Entra: `iss` is `<authority>/<tenant>/v2.0`. */
  readonly authority: string;
  /** Client ids that may ask for tokens on a user's behalf, beside our own: Teams and Outlook. */
  readonly allowedClients: readonly string[];
  /** How far the clocks may be apart, in seconds. Never more than five minutes, whatever is asked for. */
  readonly leewaySeconds?: number;
  /** How signing keys are fetched; in the demonstration mapped to this machine. */
  readonly send?: typeof fetch;
  /** The registered municipality of an Entra tenant. */
  readonly municipalityOf: (tenantId: string) => Promise<Municipality | null>;
};

export type ValidToken = {
  readonly municipality: Municipality;
  readonly objectId: string;
  /** Milliseconds after 1970-01-01T00:00Z. */
  readonly expiresAt: number;
};

export type TokenRefusal =
  /** `cause` is for the log; whoever sent the token hears only that it was refused. */
  | { readonly code: 'token-refused'; readonly cause: string }
  | { readonly code: 'keys-unavailable'; readonly cause: string };

export type TokenValidator = (token: string) => Promise<Decision<ValidToken, TokenRefusal>>;

const longestLeewaySeconds = 300;
const scopeWanted = 'access_as_user';

/**
 * Checks an Entra v2.0 access token for our own API: signature, algorithm, issuer, audience, time, tenant, scope, client and object id. Everything must hold.
 * Keys are the ones of the token's own tenant, fetched only once the tenant is known to be registered, so that a stranger's token makes us call nobody.
 * Source: Microsoft identity platform, access token claims reference.
 */
export function createTokenValidator(rules: TokenRules): TokenValidator {
  const keys = new Map<string, JWTVerifyGetKey>();
  const clients = new Set([rules.clientId, ...rules.allowedClients]);
  const keysOf = (tenantId: string): JWTVerifyGetKey => {
    const known = keys.get(tenantId);
    if (known) return known;
    const address = new URL(`${rules.authority}/${tenantId}/discovery/v2.0/keys`);
    const made = createRemoteJWKSet(address, rules.send ? { [customFetch]: rules.send } : {});
    keys.set(tenantId, made);
    return made;
  };

  return async (token) => {
    const tenantId = tenantNamedIn(token);
    if (tenantId === undefined) return tokenRefused('no tenant');
    const municipality = await rules.municipalityOf(tenantId);
    if (!municipality) return tokenRefused('tenant is not registered');

    let claims: JWTPayload;
    try {
      const verified = await jwtVerify(token, keysOf(tenantId), {
        algorithms: ['RS256'], // pinned: never none, never a key of another kind read as a secret
        issuer: `${rules.authority}/${tenantId}/v2.0`,
        audience: [rules.clientId, ...(rules.otherAudiences ?? [])],
        clockTolerance: Math.min(rules.leewaySeconds ?? 60, longestLeewaySeconds),
        requiredClaims: ['exp', 'nbf', 'tid', 'oid'],
      });
      claims = verified.payload;
    } catch (fault) {
      const cause = fault instanceof errors.JOSEError ? fault.code : String(fault);
      return isAboutTheToken(fault)
        ? tokenRefused(cause)
        : refuse({ code: 'keys-unavailable', cause });
    }

    const { oid, ver, scp, exp } = claims;
    const client = claims['azp'] ?? claims['appid'];
    const scopes = typeof scp === 'string' ? scp.split(' ') : [];
    if (ver !== '2.0') return tokenRefused('not a v2.0 token');
    if (typeof oid !== 'string' || !isUuid(oid)) return tokenRefused('no object id');
    if (!scopes.includes(scopeWanted)) return tokenRefused('scope is missing');
    if (typeof client !== 'string' || !clients.has(client)) return tokenRefused('unknown client');
    return decide({
      municipality,
      objectId: oid.toLowerCase(),
      expiresAt: (exp ?? 0) * 1000,
    });
  };
}

/** Read before anything is checked, only to know whose keys to check with. */
function tenantNamedIn(token: string): string | undefined {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' && isUuid(tid) ? tid.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

function tokenRefused(cause: string): {
  readonly refused: true;
  readonly refusal: { readonly code: 'token-refused'; readonly cause: string };
} {
  return refuse({ code: 'token-refused', cause });
}

/** Everything that jose says of the token itself; what is left is about fetching the keys. */
function isAboutTheToken(fault: unknown): boolean {
  return (
    fault instanceof errors.JOSEError &&
    !(fault instanceof errors.JWKSTimeout) &&
    !(fault instanceof errors.JWKSInvalid) &&
    fault.code !== 'ERR_JOSE_GENERIC'
  );
}
