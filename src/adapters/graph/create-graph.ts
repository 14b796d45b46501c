import type {
  ActivityFeed,
  AppInstallations,
  Calendar,
  Directory,
  RecordLibrary,
} from '../../app/ports/microsoft.ts';
import type { GraphTurns } from '../../app/ports/graph-pace.ts';
import type { LibrarySetup } from '../../app/ports/library-setup.ts';
import type { Log } from '../../app/ports/system.ts';
import { createActivityFeed } from './activity-feed.ts';
import { createAppInstallations } from './app-installations.ts';
import { createAppTokens } from './app-tokens.ts';
import type { AppCredential } from './app-tokens.ts';
import { createCalendar } from './calendar.ts';
import { createDirectory } from './directory.ts';
import { createGraphCalls } from './graph-calls.ts';
import { createLibrarySetup } from './library-setup.ts';
import { loopbackFetch } from './loopback.ts';
import type { LoopbackMap } from './loopback.ts';
import { createMsalNetwork } from './msal-network.ts';
import { createRecordLibrary, usualUploadSizes } from './record-library.ts';
import type { UploadSizes } from './record-library.ts';

export type GraphSettings = {
  /** `https://graph.microsoft.com/v1.0`, or a national cloud's. */
  readonly graphBaseUrl: string;
  /** `https://login.microsoftonline.com`, without a tenant. */
  readonly authority: string;
  readonly clientId: string;
  readonly credential: AppCredential;
  /** Empty in production. */
  readonly loopback: LoopbackMap;
  /** The app has been given `Files.ReadWrite.All`, and is to lock what is archived. */
  readonly locksRecords: boolean;
};

export type Graph = {
  readonly library: RecordLibrary;
  readonly setup: LibrarySetup;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly installations: AppInstallations;
  readonly feed: ActivityFeed;
};

/** The one way to Microsoft Graph: six ports over one client, with a token per municipality's tenant. */
export function createGraph(
  settings: GraphSettings,
  deps: {
    readonly log: Log;
    readonly turns: GraphTurns;
    readonly fetch?: typeof fetch;
    readonly uploadSizes?: UploadSizes;
  },
): Graph {
  const send = loopbackFetch(settings.loopback, deps.fetch);
  const tokens = createAppTokens({
    ...settings,
    scope: `${new URL(settings.graphBaseUrl).origin}/.default`,
    network: createMsalNetwork(send),
    log: deps.log,
  });
  const calls = createGraphCalls({
    baseUrl: settings.graphBaseUrl,
    tokens,
    turns: deps.turns,
    send,
    log: deps.log,
  });
  return {
    library: createRecordLibrary(calls, {
      ...{ send, turns: deps.turns, locksRecords: settings.locksRecords },
      sizes: deps.uploadSizes ?? usualUploadSizes,
    }),
    setup: createLibrarySetup(calls, settings.graphBaseUrl),
    calendar: createCalendar(calls),
    directory: createDirectory(calls),
    installations: createAppInstallations(calls, settings.graphBaseUrl),
    feed: createActivityFeed(calls),
  };
}
