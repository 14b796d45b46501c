import { Stage } from '../parts/meeting/stage.tsx';
import type { PageProps } from '../routing/page-props.ts';

/** What a meeting's shared stage shows of a workshop. */
export default function StagePage({ params }: PageProps) {
  return <Stage roundId={params['id'] ?? ''} />;
}
