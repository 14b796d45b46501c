import { Router, urlencoded } from 'express';
import type { Request } from 'express';
import { createClientCredentialsGrant } from './client-credentials-grant.ts';
import type { RegisteredClient } from './client-credentials-grant.ts';
import { loadSigningKey } from './signing-key.ts';
import { botFrameworkIssuer, createLocalTokens } from './tokens.ts';
import type { LocalTokens } from './tokens.ts';

export type LocalIssuer = LocalTokens & {
  /** To be mounted at `/demo/entra`. */
  readonly router: Router;
};

/** Microsoft's own authority: msal knows it by heart and asks it for tokens only, as it does in production. */
export const entraAuthority = 'https://login.microsoftonline.com';

/** Channels that may sign with the key; without the endorsement the bot SDK refuses the activity. */
const endorsements = ['msteams', 'emulator', 'webchat', 'directline'];

/**
 * Stands in for Entra ID and for the Bot Framework's token service on a laptop. Tokens carry the same claims and are checked by the same code as
 * the real ones; only the addresses are mapped to this machine and the key is our own.
 * @param options.tenantIds tenants that exist; any other is refused as Entra does
 */
export async function createLocalIssuer(options: {
  readonly dataDir: string;
  readonly tenantIds: readonly string[];
  readonly clients: readonly RegisteredClient[];
  readonly authority?: string;
}): Promise<LocalIssuer> {
  const authority = options.authority ?? entraAuthority;
  const key = await loadSigningKey(options.dataDir);
  const tokens = createLocalTokens(key, authority);
  const tenantExists = (tenant: string): boolean => options.tenantIds.includes(tenant);
  const router = Router();

  router.get('/botframework/.well-known/openid-configuration', (req, res) => {
    res.json({
      issuer: botFrameworkIssuer,
      // The bot SDK fetches this with a client of its own, so it has to be an address on this machine.
      jwks_uri: `${ownAddress(req)}/botframework/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  });
  router.get('/botframework/keys', (_req, res) => {
    res.json({ keys: [{ ...key.publicJwk, endorsements }] });
  });

  router.get('/common/discovery/instance', (_req, res) => {
    const { host } = new URL(authority);
    res.json({
      tenant_discovery_endpoint: `${authority}/common/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    });
  });
  router.get('/:tenant/v2.0/.well-known/openid-configuration', (req, res) => {
    const { tenant } = req.params;
    if (!tenantExists(tenant)) {
      res.status(400).json({ error: 'invalid_tenant', error_description: 'AADSTS90002' });
      return;
    }
    res.json({
      issuer: `${authority}/${tenant}/v2.0`,
      authorization_endpoint: `${authority}/${tenant}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/${tenant}/oauth2/v2.0/token`,
      jwks_uri: `${authority}/${tenant}/discovery/v2.0/keys`,
      response_types_supported: ['code', 'id_token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
  router.get('/:tenant/discovery/v2.0/keys', (req, res) => {
    const { tenant } = req.params;
    if (tenantExists(tenant) || tenant === 'common') res.json({ keys: [key.publicJwk] });
    else res.status(404).json({ error: 'invalid_tenant' });
  });

  const grant = createClientCredentialsGrant({ ...options, authority, tokens });
  router.post(
    '/:tenant/oauth2/v2.0/token',
    urlencoded({ extended: false }),
    async (req: Request<{ tenant: string }>, res) => {
      const answer = await grant(req.params.tenant, req.body);
      res.status(answer.status).set('Cache-Control', 'no-store').json(answer.body);
    },
  );
  return { router, ...tokens };
}

function ownAddress(req: Request): string {
  return `${req.protocol}://${req.get('host') ?? 'localhost'}${req.baseUrl}`;
}
