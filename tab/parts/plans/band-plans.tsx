import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { morePlans } from '../../../src/contracts/plans.ts';
import type { PlacedPlan, PlanLevel, PlanPart } from '../../../src/contracts/plans.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import type { FindPlansTexts } from '../../texts/find-plans.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

/** So many more at a time: as many as a slow phone draws without stopping. The server sends the same number. */
const atATime = 60;

type BandPlansProps = {
  readonly part: PlanPart;
  readonly level: PlanLevel;
  /** What is chosen, as `/api/plans` takes it. */
  readonly query: string;
  readonly texts: FindPlansTexts;
  readonly children: (plans: readonly PlacedPlan[]) => ReactNode;
};

/** A band's plans: those that came with the picture, and of a large band the rest when they are asked for. What is not shown is counted. */
export function BandPlans({ part, level, query, texts, children }: BandPlansProps) {
  const announce = useAnnounce();
  const [pages, setPages] = useState(0);
  const sent = part.plans.length;
  const shown = Math.min(part.count, sent + pages * atATime);
  const left = part.count - shown;
  return (
    <>
      {children(part.plans)}
      {Array.from({ length: pages }, (_, page) => (
        <MorePlans
          key={page}
          path={`/api/plans/more?${[`band=${level}&from=${sent + page * atATime}`, query].filter(Boolean).join('&')}`}
        >
          {children}
        </MorePlans>
      ))}
      {left > 0 && (
        <p className="plan-more not-printed">
          <Button
            onClick={() => {
              setPages(pages + 1);
              announce(texts.showing(Math.min(part.count, shown + atATime), part.count));
            }}
          >
            {texts.showMore(Math.min(left, atATime))}
          </Button>
          <span className="quiet">{texts.showing(shown, part.count)}</span>
        </p>
      )}
    </>
  );
}

function MorePlans({
  path,
  children,
}: {
  readonly path: string;
  readonly children: BandPlansProps['children'];
}) {
  const { snapshot, refetch } = useLoaded(path, morePlans);
  if (snapshot.state === 'failed')
    return <ErrorNotice failure={snapshot.failure} onRetry={refetch} />;
  return snapshot.state === 'loaded' ? children(snapshot.value.plans) : null;
}
