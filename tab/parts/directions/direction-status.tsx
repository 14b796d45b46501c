import type { DirectionState } from '../../../src/contracts/directions.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';

const tones = { draft: 'quiet', asked: 'active', settled: 'done', dropped: 'quiet' } as const;

export function DirectionStatus({ status }: Pick<DirectionState, 'status'>) {
  const texts = useTexts(directionTexts);
  const words = {
    ...{ draft: texts.statusDraft, asked: texts.statusAsked },
    ...{ settled: texts.statusSettled, dropped: texts.statusDropped },
  };
  return <StatusWord tone={tones[status]}>{words[status]}</StatusWord>;
}

/** Why a direction stands, or goes no further. */
export function DirectionEnding({ state }: { readonly state: DirectionState }) {
  const texts = useTexts(directionTexts);
  if (state.status === 'dropped')
    return (
      <p>
        {texts.droppedWhy} {state.note}
      </p>
    );
  if (state.settledBy === 'threshold') return <p>{texts.byThreshold}</p>;
  return state.settledBy === 'chair' ? (
    <p>
      {texts.byChair} {state.note}
    </p>
  ) : null;
}
