import { randomUUID } from 'node:crypto';
import { jwtVerify, importJWK, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import type { SigningKey } from './signing-key.ts';

/** Teams' own clients, as they stand in `azp`: the token says who asked for it. */
export const teamsClients = {
  desktopAndMobile: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  web: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
} as const;

/** Who signs what the bot receives. */
export const botFrameworkIssuer = 'https://api.botframework.com';

export type UserTokenWish = {
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  /** `aud`: our own app (AAD_APP_CLIENT_ID). */
  readonly clientAppId: string;
  readonly username?: string;
  /** `azp`; Teams on the web unless something else is wished for. */
  readonly authorizedParty?: string;
  readonly lifetimeSeconds?: number;
  /** Claims to replace, for tests of those who check them. */
  readonly claims?: Readonly<Record<string, unknown>>;
};

export type ChannelTokenWish = {
  readonly botId: string;
  readonly serviceUrl: string;
  readonly lifetimeSeconds?: number;
};

export type AppTokenWish = {
  readonly tenantId: string;
  readonly clientId: string;
  /** `aud`: the resource without its `/.default`. */
  readonly resource: string;
  readonly roles: readonly string[];
  readonly lifetimeSeconds?: number;
};

export type LocalTokens = {
  /** What `authentication.getAuthToken()` gives the tab. */
  issueUserToken(wish: UserTokenWish): Promise<string>;
  /** What the Bot Framework channel puts on an activity that it delivers. */
  issueChannelToken(wish: ChannelTokenWish): Promise<string>;
  /** What the client credentials grant gives. */
  issueAppToken(wish: AppTokenWish): Promise<string>;
  /** The claims of one of our own app tokens for the resource, or `undefined` where it is not one, or is too old. */
  readAppToken(token: string, resource: string): Promise<JWTPayload | undefined>;
};

export const appTokenSeconds = 3599;

/** @param authority https origin of Entra: `iss` is `<authority>/<tenant>/v2.0`, as in the real one. */
export function createLocalTokens(key: SigningKey, authority: string): LocalTokens {
  const issuerOf = (tenantId: string): string => `${authority}/${tenantId}/v2.0`;
  const sign = (claims: JWTPayload, lifetimeSeconds: number): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iat: now, nbf: now, exp: now + lifetimeSeconds, ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.keyId })
      .sign(key.privateKey);
  };
  return {
    issueUserToken: (wish) =>
      sign(
        {
          aud: wish.clientAppId,
          iss: issuerOf(wish.tenantId),
          azp: wish.authorizedParty ?? teamsClients.web,
          azpacr: '0',
          name: wish.name,
          oid: wish.objectId,
          sub: wish.objectId,
          tid: wish.tenantId,
          scp: 'access_as_user',
          uti: randomUUID(),
          ver: '2.0',
          ...(wish.username === undefined ? {} : { preferred_username: wish.username }),
          ...wish.claims,
        },
        wish.lifetimeSeconds ?? 3600,
      ),
    issueChannelToken: (wish) =>
      sign(
        { aud: wish.botId, iss: botFrameworkIssuer, serviceurl: wish.serviceUrl },
        wish.lifetimeSeconds ?? 3600,
      ),
    issueAppToken: (wish) =>
      sign(
        {
          aud: wish.resource,
          iss: issuerOf(wish.tenantId),
          azp: wish.clientId,
          appid: wish.clientId,
          azpacr: '1',
          idtyp: 'app',
          oid: wish.clientId,
          sub: wish.clientId,
          tid: wish.tenantId,
          roles: wish.roles,
          uti: randomUUID(),
          ver: '2.0',
        },
        wish.lifetimeSeconds ?? appTokenSeconds,
      ),
    readAppToken: async (token, resource) => {
      try {
        const publicKey = await importJWK(key.publicJwk, 'RS256');
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: ['RS256'],
          audience: resource,
          requiredClaims: ['exp', 'tid', 'iss'],
        });
        const { iss, tid } = payload;
        const ofATenant = typeof tid === 'string' && iss === issuerOf(tid);
        return ofATenant && payload['idtyp'] === 'app' ? payload : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
