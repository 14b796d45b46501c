/**
 * The bot SDK and nothing else: checks the channel's token as Rådslag does, and answers a pressed button with what was sent. A program of its own:
 *
 *   node tests/load/parts/bare-sdk.ts PORT OPENID_METADATA_ADDRESS
 */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express, { json } from 'express';
import { demoIdentity } from '../../../demo/identity.ts';

const [port = '', metadata = ''] = process.argv.slice(2);
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: demoIdentity.botId,
    MicrosoftAppPassword: demoIdentity.botPassword,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: demoIdentity.tenantId,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${demoIdentity.tenantId}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: metadata,
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
  }),
);

const app = express();
app.get('/readyz', (_req, res) => {
  res.sendStatus(200);
});
app.post('/api/messages', json({ limit: '1mb' }), async (req, res) => {
  await adapter.process(req, res, async (context) => {
    await context.sendActivity({
      type: 'invokeResponse',
      value: {
        status: 200,
        body: {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          value: context.activity.value as unknown,
        },
      },
    });
  });
});
app.listen(Number(port), '127.0.0.1');
