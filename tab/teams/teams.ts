import { app, authentication, pages } from '@microsoft/teams-js';

// The only file that loads teams-js; always imported lazily, because a plain browser never needs it.

export type TeamsSurroundings = {
  readonly locale: string;
  readonly theme: string;
  /** The path inside the tab that a deep link points at. */
  readonly subPage: string | null;
};

let started: Promise<void> | undefined;
const start = (): Promise<void> => (started ??= app.initialize());

/** A token for our own API from Teams' own sign-in. */
export async function teamsToken(renew = false): Promise<string> {
  await start();
  return authentication.getAuthToken({ silent: !renew });
}

/** What Teams tells about where the tab stands; `onTheme` hears when the user changes theme. */
export async function readSurroundings(
  onTheme: (theme: string) => void,
): Promise<TeamsSurroundings> {
  await start();
  app.registerOnThemeChangeHandler(onTheme);
  const context = await app.getContext();
  app.notifySuccess();
  return {
    locale: context.app.locale,
    theme: context.app.theme,
    subPage: context.page.subPageId ?? null,
  };
}

/** Offers a link that opens this very page inside Teams. */
export async function shareDeepLink(path: string, label: string): Promise<void> {
  await start();
  pages.shareDeepLink({ subPageId: path, subPageLabel: label });
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
