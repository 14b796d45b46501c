import { startTransition, useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { Language } from '../../src/contracts/values.ts';
import { currentPath } from '../routing/location.ts';
import type { Params } from '../routing/match-path.ts';
import type { PageProps } from '../routing/page-props.ts';
import { routeAt } from '../routes.tsx';
import type { Route } from '../routes.tsx';
import { useSession } from '../session/session-context.ts';
import { textsWith } from '../texts/beside.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import { wordTexts } from '../texts/words.ts';
import { PageSkeleton } from '../ui/loading.tsx';

/** Fetches a page's script and its texts side by side. */
async function fetchPage(route: Route, language: Language) {
  const texts = textsWith(route.texts).map((area) => area.load(language));
  const [page] = await Promise.all([route.fetchScript(), ...texts]);
  return page;
}

/** Everything that the page at the tab's address is drawn with, and what stands around it. */
export async function prepareFirstPage(language: Language): Promise<void> {
  const found = routeAt(currentPath());
  await Promise.all([
    shellTexts.load(language),
    wordTexts.load(language),
    found && fetchPage(found.route, language),
  ]);
}

/** The pages that have been drawn once: all that they are made of is here. */
const drawn = new Map<Route, ComponentType<PageProps>>();

type LoadedPageProps = { readonly route: Route; readonly params: Params };

/**
 * A page when its script and texts are here, and until then its skeleton. Not React's `lazy`: what a fallback of its stood in for is held back until that
 * has been seen for 300 ms, which is longer than most pages take in all. In a transition the skeleton stands also while parts of the page wait for texts
 * of their own, and nothing is held back.
 */
export function LoadedPage({ route, params }: LoadedPageProps) {
  const { language } = useSession();
  const texts = useTexts(shellTexts);
  const [Page, show] = useState(() => drawn.get(route));
  const [failure, fail] = useState<unknown>(null);
  useEffect(() => {
    if (Page) {
      drawn.set(route, Page);
      return;
    }
    let isCurrent = true;
    fetchPage(route, language).then(
      (fetched) => {
        if (!isCurrent) return;
        startTransition(() => {
          show(() => fetched);
        });
      },
      (error: unknown) => {
        if (isCurrent) fail(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [Page, route, language]);
  // Told by whatever stands around the page.
  if (failure !== null) throw failure instanceof Error ? failure : new Error('no page script');
  return Page ? <Page params={params} /> : <PageSkeleton label={texts.loading} />;
}
