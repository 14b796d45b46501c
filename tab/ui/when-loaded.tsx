import type { ReactNode } from 'react';
import type { Loaded } from '../api/use-loaded.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import { ErrorNotice } from './error-notice.tsx';
import { PageSkeleton } from './loading.tsx';

type WhenLoadedProps<T> = {
  readonly of: Loaded<T>;
  readonly children: (value: T) => ReactNode;
};

/** Shows a skeleton, a failure with a way on, or the value. */
export function WhenLoaded<T>({ of, children }: WhenLoadedProps<T>) {
  const texts = useTexts(shellTexts);
  const { snapshot, refetch } = of;
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
