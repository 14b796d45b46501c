import { screenPage } from '../../src/contracts/live-round.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ScreenPicture } from '../parts/live/screen-picture.tsx';
import { Screen } from '../parts/live/screen.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What the whole room sees: one question, one picture, how long there is left. No navigation, and nothing that nobody has chosen to show. */
export default function ProjectorPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/rounds/${params['id'] ?? ''}/screen`, screenPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Screen page={page} isShowing={page.shown.length > 0}>
          <ScreenPicture page={page} />
        </Screen>
      )}
    </WhenLoaded>
  );
}
