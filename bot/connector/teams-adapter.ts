import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import { ConnectorCredentials } from './credentials.ts';
import type { ConnectorIdentity } from './credentials.ts';
import { connectorTransport } from './transport.ts';

/** Bot Framework's public cloud. All are set, because the SDK takes either all of them or none (measured: the metadata address alone gives 401). */
const publicCloud = {
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
};
const publicMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

export type TeamsAdapterOptions = ConnectorIdentity & {
  /** Where the channel's signing keys are found; Bot Framework's own when left out. */
  readonly openIdMetadata?: string;
  readonly timeoutMs?: number;
};

export type Received =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'keys-unavailable'; readonly cause: unknown };

/** The SDK's adapter with its answers as values: its own `process` prints and returns the messages of errors. */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(options: TeamsAdapterOptions) {
    const metadata = options.openIdMetadata ?? publicMetadata;
    super(
      new ConfigurationBotFrameworkAuthentication(
        {
          ...publicCloud,
          MicrosoftAppId: options.appId,
          MicrosoftAppTenantId: options.tenantId,
          // Never asked: the credentials bring their own token.
          ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${options.tenantId}`,
          ToBotFromChannelOpenIdMetadataUrl: metadata,
          ...(options.openIdMetadata === undefined
            ? {}
            : { ToBotFromEmulatorOpenIdMetadataUrl: metadata }),
        },
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the SDK's own factories only implement this abstract class, too
        new ConnectorCredentials(options),
        undefined,
        undefined,
        { httpClient: connectorTransport(options.timeoutMs ?? 15_000) },
      ),
    );
    this.#appId = options.appId;
  }

  /** Checks who sent the activity (issuer, signature, audience, service address, time), then runs `logic` for it. Faults in `logic` are thrown on. */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Received> {
    let checked;
    try {
      checked = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      return keysMissing(error)
        ? { kind: 'keys-unavailable', cause: error }
        : { kind: 'unauthorized' };
    }
    const response = await this.processActivity(checked, activity, logic);
    return { kind: 'answered', status: response?.status ?? 200, body: response?.body as unknown };
  }

  /** The channel's own interface at a service address, signed as the bot. */
  connector(serviceUrl: string) {
    return this.botFrameworkAuthentication
      .createConnectorFactory(this.createClaimsIdentity(this.#appId))
      .create(serviceUrl, publicCloud.ToChannelFromBotOAuthScope);
  }
}

/** The signing keys could not be fetched: not the sender's fault, and worth a second try. Everything else is a bad token. */
function keysMissing(error: unknown): boolean {
  const { name, statusCode } = error as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || statusCode === 500;
}
