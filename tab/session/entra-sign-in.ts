import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';
import type { SessionSettings } from '../../src/contracts/session.ts';

type Production = Extract<SessionSettings, { mode: 'production' }>;

let started: Promise<PublicClientApplication> | undefined;

async function start(settings: Production): Promise<PublicClientApplication> {
  const client = new PublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      redirectUri: `${window.location.origin}/tab/`,
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
  await client.initialize();
  const returned = await client.handleRedirectPromise();
  const account = returned?.account ?? client.getAllAccounts()[0];
  if (account) client.setActiveAccount(account);
  return client;
}

/** A token for our own API; null while the browser is on its way to the sign-in page. */
export async function entraToken(settings: Production, renew = false): Promise<string | null> {
  started ??= start(settings);
  const client = await started;
  const request = { scopes: [`${settings.clientId}/access_as_user`], forceRefresh: renew };
  if (!client.getActiveAccount()) {
    await client.loginRedirect(request);
    return null;
  }
  try {
    return (await client.acquireTokenSilent(request)).accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    await client.acquireTokenRedirect(request);
    return null;
  }
}
