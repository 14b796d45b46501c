import { timingSafeEqual, createHash, createPublicKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import { z } from 'zod';
import { appTokenSeconds } from './tokens.ts';
import type { LocalTokens } from './tokens.ts';

/** An app registration: what it proves itself with, and the application permissions that an administrator has granted. */
export type RegisteredClient = {
  readonly clientId: string;
  readonly credential:
    | { readonly kind: 'secret'; readonly secret: string }
    /** PEM of the certificate or of its public key. */
    | { readonly kind: 'certificate'; readonly certificate: string };
  readonly roles?: readonly string[];
};

const tokenRequest = z.object({
  grant_type: z.string(),
  client_id: z.string(),
  scope: z.string(),
  client_secret: z.string().optional(),
  client_assertion: z.string().optional(),
});

type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

const wholeResource = '/.default';

/** The client credentials grant of RFC 6749 § 4.4, with Entra's error codes. */
export function createClientCredentialsGrant(options: {
  readonly tenantIds: readonly string[];
  readonly clients: readonly RegisteredClient[];
  readonly authority: string;
  readonly tokens: LocalTokens;
}): (tenantId: string, body: unknown) => Promise<Answer> {
  return async (tenantId, body) => {
    const request = tokenRequest.safeParse(body);
    if (!request.success) return error(400, 'invalid_request', 'AADSTS900144', 'parameter missing');
    if (!options.tenantIds.includes(tenantId))
      return error(400, 'invalid_request', 'AADSTS90002', `tenant '${tenantId}' not found`);
    const given = request.data;
    if (given.grant_type !== 'client_credentials')
      return error(400, 'unsupported_grant_type', 'AADSTS70003', 'unsupported grant type');
    if (!given.scope.endsWith(wholeResource))
      return error(400, 'invalid_scope', 'AADSTS1002012', 'scope must end with /.default');

    const client = options.clients.find(({ clientId }) => clientId === given.client_id);
    if (!client) return error(400, 'unauthorized_client', 'AADSTS700016', 'application not found');
    const audience = `${options.authority}/${tenantId}/oauth2/v2.0/token`;
    const proven =
      client.credential.kind === 'secret'
        ? sameText(client.credential.secret, given.client_secret ?? '')
        : await isAssertedBy(client.credential.certificate, given, audience);
    if (!proven) return error(401, 'invalid_client', 'AADSTS7000215', 'invalid client credential');

    const accessToken = await options.tokens.issueAppToken({
      tenantId,
      clientId: client.clientId,
      resource: given.scope.slice(0, -wholeResource.length),
      roles: client.roles ?? [],
    });
    return {
      status: 200,
      body: {
        token_type: 'Bearer',
        expires_in: appTokenSeconds,
        ext_expires_in: appTokenSeconds,
        access_token: accessToken,
      },
    };
  };
}

async function isAssertedBy(
  certificate: string,
  given: z.infer<typeof tokenRequest>,
  audience: string,
): Promise<boolean> {
  try {
    await jwtVerify(given.client_assertion ?? '', createPublicKey(certificate), {
      issuer: given.client_id,
      subject: given.client_id,
      audience,
      // As Entra has: msal rounds its clock to whole seconds, and so may be half a second ahead.
      clockTolerance: 300,
    });
    return true;
  } catch {
    return false;
  }
}

/** Compared as digests: equal in length, and in constant time. */
function sameText(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function error(status: number, code: string, entraCode: string, description: string): Answer {
  return {
    status,
    body: {
      error: code,
      error_description: `${entraCode}: ${description}`,
      error_codes: [Number(entraCode.replace(/\D/g, ''))],
    },
  };
}
