import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import { admittedTokens, markOfCheck } from './admitted-tokens.ts';
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

/** What the SDK knows of a sender whose token it has checked. */
export type Checked = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>;

export type Admission =
  | { readonly kind: 'admitted'; readonly checked: Checked }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'keys-unavailable'; readonly cause: unknown };

export type Answer = { readonly status: number; readonly body?: unknown };

/** The SDK's adapter with its answers as values: its own `process` prints and returns the messages of errors. */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;
  readonly #admitted = admittedTokens<Checked>(Date.now);

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

  /** Checks who sent the activity: issuer, signature, audience, service address, time. */
  async admit(authorization: string, activity: Activity): Promise<Admission> {
    const mark = markOfCheck(authorization, activity.channelId, activity.serviceUrl);
    const known = this.#admitted.recall(mark);
    if (known) return { kind: 'admitted', checked: known };
    try {
      const checked = await this.botFrameworkAuthentication.authenticateRequest(
        activity,
        authorization,
      );
      this.#admitted.keep(mark, checked, Number(checked.claimsIdentity.getClaimValue('exp')));
      return { kind: 'admitted', checked };
    } catch (error) {
      return keysMissing(error)
        ? { kind: 'keys-unavailable', cause: error }
        : { kind: 'unauthorized' };
    }
  }

  /** Runs `logic` for an activity whose sender is admitted, with what it needs to write in the chat. Faults in `logic` are thrown on. */
  async receive(
    checked: Checked,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Answer> {
    const response = await this.processActivity(checked, activity, logic);
    return { status: response?.status ?? 200, body: response?.body as unknown };
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
