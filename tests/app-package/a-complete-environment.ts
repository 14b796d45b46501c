import type { Environment } from '../../scripts/app-package/environment-file.ts';

/** Values for every placeholder of the app package, as provisioning would have written them. */
export const aCompleteEnvironment: Environment = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  AAD_APP_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  TAB_DOMAIN: 'radslag.kommune.example',
  TAB_ENDPOINT: 'https://radslag.kommune.example',
};
