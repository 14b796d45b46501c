import { Button } from '@fluentui/react-components';
import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { saidOf } from './strategy-words.ts';

type Entry = StrategyView['entries'][number];
/** What a planner does with a line. */
export type LineAct = 'change' | 'withdraw' | 'drop';

/** One line: what it says of its plan, what an amendment does to it, and what can be done with it. */
export function StrategyLine({
  view,
  entry,
  texts,
  amendmentId,
  onAct,
}: {
  readonly view: StrategyView;
  readonly entry: Entry;
  readonly texts: PlanningStrategyTexts;
  /** The amendment that changes go into; null while the strategy is prepared. */
  readonly amendmentId: string | null;
  /** For those who edit, while something can be changed. */
  readonly onAct: ((act: LineAct, entry: Entry) => void) | null;
}) {
  const state = stateOf(view, entry, texts);
  const drop = view.entries.find(({ supersedesId, drops }) => drops && supersedesId === entry.id);
  const isOwn = entry.amendmentId === amendmentId;
  const isSuperseded = view.entries.some(({ supersedesId }) => supersedesId === entry.id);
  const act = (label: string, kind: LineAct, of: Entry = entry) => (
    <Button aria-label={`${label}: ${entry.title}`} onClick={() => onAct?.(kind, of)}>
      {label}
    </Button>
  );
  return (
    <li className="card card-row">
      <span>
        {entry.planId === null ? (
          <span className="card-name">{entry.title}</span>
        ) : (
          <RouteLink to={`/plans/${entry.planId}`} className="card-name">
            {entry.title}
          </RouteLink>
        )}{' '}
        {saidOf(entry, texts)}
        <br />
        <span className="quiet">{[entry.note, state].filter(Boolean).join(' · ')}</span>
      </span>
      {onAct && drop && drop.amendmentId === amendmentId && (
        <span className="button-row">{act(texts.undoDrop, 'withdraw', drop)}</span>
      )}
      {onAct && !drop && isOwn && (
        <span className="button-row">
          {act(texts.changeLine, 'change')}
          {act(texts.takeOut, 'withdraw')}
        </span>
      )}
      {onAct && !isOwn && entry.holds && !isSuperseded && (
        <span className="button-row">
          {act(texts.changeBy, 'change')}
          {act(texts.drop, 'drop')}
        </span>
      )}
    </li>
  );
}

function stateOf(view: StrategyView, entry: Entry, texts: PlanningStrategyTexts): string {
  const amendmentOf = (id: string | null) => view.amendments.find((one) => one.id === id);
  const drop = view.entries.find(({ supersedesId, drops }) => drops && supersedesId === entry.id);
  const dropping = amendmentOf(drop?.amendmentId ?? null);
  if (drop && dropping) {
    const word = dropping.decided ? texts.hasDropped : texts.willDrop;
    return [word(dropping.title), drop.note].filter(Boolean).join('. ');
  }
  const amendment = amendmentOf(entry.amendmentId);
  if (amendment && amendment.decided === null) return texts.waits(amendment.title);
  if (!entry.holds) return texts.superseded;
  return amendment ? texts.bySupplement(amendment.title) : '';
}
