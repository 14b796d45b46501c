import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import type { Snapshot } from '../api/resource.ts';
import type { Loaded } from '../api/use-loaded.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import { ErrorNotice } from './error-notice.tsx';
import { PageSkeleton } from './loading.tsx';

type WhenLoadedProps<T> = {
  readonly of: Loaded<T>;
  readonly children: (value: T) => ReactNode;
};

/** The first answer is drawn behind the skeleton, which stands also while parts of the page wait for texts of their own; what comes later is shown at once. */
function useFirstDeferred<T>(snapshot: Snapshot<T>): Snapshot<T> {
  const deferred = useDeferredValue(snapshot);
  return deferred.state === 'loading' ? deferred : snapshot;
}

/** Shows a skeleton, a failure with a way on, or the value. */
export function WhenLoaded<T>({ of, children }: WhenLoadedProps<T>) {
  const texts = useTexts(shellTexts);
  const { refetch } = of;
  const snapshot = useFirstDeferred(of.snapshot);
  switch (snapshot.state) {
    case 'loading':
      return <PageSkeleton label={texts.loading} />;
    case 'failed':
      return (
        <div className="page">
          <ErrorNotice failure={snapshot.failure} onRetry={refetch} />
        </div>
      );
    case 'loaded':
      return children(snapshot.value);
  }
}
