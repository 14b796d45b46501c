import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';

type SignedRequests = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>;

export type ConnectorIdentity = {
  readonly appId: string;
  /** The bot's own tenant: the registration is SingleTenant. */
  readonly tenantId: string;
  readonly password: string;
  /** A token for the channel, `https://api.botframework.com`, from the same msal as every other app-only token. Throws when none can be had now. */
  readonly connectorToken: () => Promise<string>;
};

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
    this.#token = identity.connectorToken;
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
