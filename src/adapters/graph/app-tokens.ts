import { ConfidentialClientApplication, ServerError } from '@azure/msal-node';
import type { Configuration, INetworkModule } from '@azure/msal-node';
import type { RemoteResult } from '../../app/ports/microsoft.ts';
import type { Log } from '../../app/ports/system.ts';

/** What the app proves itself with in Entra. */
export type AppCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  | {
      readonly kind: 'certificate';
      /** Hexadecimal SHA-256 of the certificate. */
      readonly thumbprintSha256: string;
      /** PEM. */
      readonly privateKey: string;
    };

export type AppTokens = {
  /** A token for Graph in the municipality's own tenant, from msal's cache while it is good. */
  forTenant(tenantId: string): Promise<RemoteResult<string>>;
};

/** Entra's own words for “come again”; every other answer needs a person. */
const passing = new Set(['temporarily_unavailable', 'server_error', 'request_timeout']);

/** @param authority https origin of Entra, without a tenant. */
export function createAppTokens(options: {
  readonly authority: string;
  readonly scope: string;
  readonly clientId: string;
  readonly credential: AppCredential;
  readonly network: INetworkModule;
  readonly log: Log;
}): AppTokens {
  // One client per tenant: a token can then never be taken from another tenant's cache.
  const clients = new Map<string, ConfidentialClientApplication>();
  const clientOf = (tenantId: string): ConfidentialClientApplication => {
    const known = clients.get(tenantId);
    if (known) return known;
    const made = new ConfidentialClientApplication(configuration(options, tenantId));
    clients.set(tenantId, made);
    return made;
  };

  return {
    forTenant: async (tenantId) => {
      try {
        const answer = await clientOf(tenantId).acquireTokenByClientCredential({
          scopes: [options.scope],
        });
        if (answer) return { refused: false, value: answer.accessToken };
        return { refused: true, refusal: { code: 'no-access' } };
      } catch (error) {
        const refusedByEntra = error instanceof ServerError && !passing.has(error.errorCode);
        options.log.warn('no token from Entra', {
          tenantId,
          // The code only: Entra's descriptions may hold more than a log should keep.
          code: error instanceof ServerError ? error.errorCode : 'unreachable',
          errorNumber: error instanceof ServerError ? error.errorNo : undefined,
        });
        return {
          refused: true,
          refusal: refusedByEntra
            ? { code: 'no-access' }
            : { code: 'try-later', retryAfterSeconds: null, throttled: false },
        };
      }
    },
  };
}

function configuration(
  options: {
    readonly authority: string;
    readonly clientId: string;
    readonly credential: AppCredential;
    readonly network: INetworkModule;
  },
  tenantId: string,
): Configuration {
  const { credential } = options;
  const { host } = new URL(options.authority);
  return {
    auth: {
      clientId: options.clientId,
      authority: `${options.authority}/${tenantId}`,
      // msal knows Microsoft's own clouds by heart; any other it would first ask Microsoft about.
      knownAuthorities: host === 'login.microsoftonline.com' ? [] : [host],
      ...(credential.kind === 'secret'
        ? { clientSecret: credential.secret }
        : {
            clientCertificate: {
              thumbprintSha256: credential.thumbprintSha256,
              privateKey: credential.privateKey,
            },
          }),
    },
    system: { networkClient: options.network },
  };
}
