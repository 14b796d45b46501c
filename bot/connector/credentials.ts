import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';

type SignedRequests = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>;

export type ConnectorIdentity = {
  readonly appId: string;
  /** The bot's own tenant: the registration is SingleTenant. */
  readonly tenantId: string;
  readonly password: string;
  /** `https://login.microsoftonline.com`, or where the local issuer stands in for it. No slash at the end. */
  readonly authority: string;
};

const connectorScope = 'https://api.botframework.com/.default';
/** A token is fetched anew this long before it dies. */
const marginMs = 5 * 60_000;

/**
 * The bot's credentials towards the channel. `isAuthenticationDisabled` is a plain no: the SDK's own factory says yes when the app id is empty, and then
 * takes forged activities (measured).
 */
export class ConnectorCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly #appId: string;
  readonly #token: () => Promise<string>;

  constructor(identity: ConnectorIdentity) {
    super({
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: identity.appId,
      MicrosoftAppTenantId: identity.tenantId,
      MicrosoftAppPassword: identity.password,
    });
    this.#appId = identity.appId;
    this.#token = connectorToken(identity);
  }

  override isValidAppId(appId = ''): Promise<boolean> {
    return Promise.resolve(appId === this.#appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<SignedRequests> {
    return Promise.resolve({
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${await this.#token()}`);
        return request;
      },
    });
  }
}

/** Client credentials grant; one request at a time, and the token kept until shortly before it dies. */
function connectorToken(identity: ConnectorIdentity): () => Promise<string> {
  let known: { readonly token: string; readonly diesAt: number } | undefined;
  let fetching: Promise<string> | undefined;

  const fetchToken = async (): Promise<string> => {
    const response = await fetch(`${identity.authority}/${identity.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: identity.appId,
        client_secret: identity.password,
        scope: connectorScope,
      }),
      signal: AbortSignal.timeout(10_000),
      redirect: 'error',
    });
    const token = readToken(await response.json());
    // Never the body: it may quote the request, and the request holds the secret.
    if (!response.ok || !token)
      throw new Error(`no token for the bot connector: status ${response.status}`);
    known = { token: token.value, diesAt: Date.now() + token.seconds * 1000 };
    return token.value;
  };

  return () => {
    if (known && known.diesAt - marginMs > Date.now()) return Promise.resolve(known.token);
    fetching ??= fetchToken().finally(() => {
      fetching = undefined;
    });
    return fetching;
  };
}

function readToken(answer: unknown): { value: string; seconds: number } | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { access_token: value, expires_in: seconds } = answer as Record<string, unknown>;
  return typeof value === 'string' && Number.isFinite(Number(seconds))
    ? { value, seconds: Number(seconds) }
    : undefined;
}
