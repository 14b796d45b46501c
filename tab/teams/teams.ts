import { app, authentication, FrameContexts, meeting, pages } from '@microsoft/teams-js';

// The only file that loads teams-js; always imported lazily, because a plain browser never needs it.

export type TeamsSurroundings = { readonly theme: string };

let started: Promise<void> | undefined;
const start = (): Promise<void> => (started ??= app.initialize());

/** A token for our own API from Teams' own sign-in. */
export async function teamsToken(renew = false): Promise<string> {
  await start();
  return authentication.getAuthToken({ silent: !renew });
}

/** How Teams looks just now; `onTheme` hears when the user changes theme. */
export async function readSurroundings(
  onTheme: (theme: string) => void,
): Promise<TeamsSurroundings> {
  await start();
  app.registerOnThemeChangeHandler(onTheme);
  const context = await app.getContext();
  void app.notifySuccess();
  return { theme: context.app.theme };
}

/** The path inside the tab that the deep link one came by points at; null when one came without. */
export async function deepLinkedPath(): Promise<string | null> {
  await start();
  const { subPageId } = (await app.getContext()).page;
  return subPageId?.startsWith('/') ? subPageId : null;
}

/** The tab's settings in a channel or a meeting: what it opens on. */
export async function offerConfiguration(
  chosen: () => {
    readonly path: string;
    readonly label: string;
  },
): Promise<void> {
  await start();
  pages.config.registerOnSaveHandler((event) => {
    const { path, label } = chosen();
    const address = `${window.location.origin}/tab${path}`;
    pages.config
      .setConfig({
        entityId: path,
        contentUrl: address,
        websiteUrl: address,
        suggestedDisplayName: label,
      })
      .then(
        () => {
          event.notifySuccess();
        },
        () => {
          event.notifyFailure();
        },
      );
  });
  pages.config.setValidityState(true);
}

/** Where Teams shows the tab: beside a meeting, on its shared stage, or anywhere else. */
export type Frame = 'sidePanel' | 'meetingStage' | 'elsewhere';

/** Where is it now? */
export async function readFrame(): Promise<Frame> {
  await start();
  const { frameContext } = (await app.getContext()).page;
  if (frameContext === FrameContexts.sidePanel) return 'sidePanel';
  return frameContext === FrameContexts.meetingStage ? 'meetingStage' : 'elsewhere';
}

/** Is there a meeting whose stage this person may show something on? Never where Teams does not answer. */
export async function mayShareToStage(): Promise<boolean> {
  if ((await readFrame()) !== 'sidePanel') return false;
  return new Promise((resolve) => {
    meeting.getAppContentStageSharingCapabilities((_error, capabilities) => {
      resolve(capabilities?.doesAppHaveSharePermission === true);
    });
  });
}

/**
 * Shows a page of the tab on the meeting's stage. Everybody's own Teams opens it as themselves: nobody sees there what they may not see.
 * @param path such as `/rounds/…/stage`
 */
export async function shareToStage(path: string): Promise<boolean> {
  await start();
  return new Promise((resolve) => {
    meeting.shareAppContentToStage((_error, isShared) => {
      resolve(isShared === true);
    }, `${window.location.origin}/tab${path}`);
  });
}
