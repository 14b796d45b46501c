import { Suspense } from 'react';
import { usePath } from '../routing/location.ts';
import { routeAt } from '../routes.tsx';
import { useSession } from '../session/session-context.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import { wordTexts } from '../texts/words.ts';
import { PageSkeleton } from '../ui/loading.tsx';
import { BrokenPage } from './broken-page.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { Header } from './header.tsx';
import { LoadedPage } from './loaded-page.tsx';
import { BottomBar, SideNavigation } from './navigation.tsx';
import { NoSuchPage, NotAllowed } from './no-such-page.tsx';

/** Everything around the page: header, navigation, the page itself, and what to say when it is not there. */
export function Shell() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Frame />
    </Suspense>
  );
}

function Frame() {
  const texts = useTexts(shellTexts);
  void wordTexts.load(useSession().language);
  const path = usePath();
  // Shown on a wall or beside a meeting, or framed by Teams' own dialog: nothing around it.
  const isBare =
    path === '/configure' ||
    path === '/meeting' ||
    path.endsWith('/projector') ||
    path.endsWith('/stage');
  const skip = () => {
    document.getElementById('content')?.focus();
  };
  return (
    <div className={isBare ? 'frame frame-bare' : 'frame'}>
      <a
        className="skip-link"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          skip();
        }}
      >
        {texts.skipToContent}
      </a>
      {!isBare && <Header />}
      {!isBare && <SideNavigation path={path} />}
      <main id="content" className="content" tabIndex={-1}>
        <ConnectionNotice />
        <BrokenPage key={path}>
          <Suspense fallback={<PageSkeleton label={texts.loading} />}>
            <PageAt path={path} />
          </Suspense>
        </BrokenPage>
      </main>
      {!isBare && <BottomBar path={path} />}
    </div>
  );
}

function PageAt({ path }: { readonly path: string }) {
  const { can } = useSession();
  const found = routeAt(path);
  if (!found) return <NoSuchPage />;
  const { route, params } = found;
  if (route.needs && !can(route.needs)) return <NotAllowed />;
  return <LoadedPage key={path} route={route} params={params} />;
}
