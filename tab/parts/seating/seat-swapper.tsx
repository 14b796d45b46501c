import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { seatingChanged } from '../../../src/contracts/seating.ts';
import type { SeatingPage, SeatingScores } from '../../../src/contracts/seating.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ConcernedNotice } from './concerned-notice.tsx';
import { Room } from './room.tsx';

type SeatSwapperProps = {
  readonly page: SeatingPage;
  readonly seating: NonNullable<SeatingPage['seating']>;
  readonly preparation: NonNullable<SeatingPage['preparation']>;
  readonly onChanged: () => void;
};

type Swap = { readonly first: string; readonly second: string };

/** Choose one, choose another at a different table: they change places. With mouse or keyboard; Esc lets go of the choice. */
export function SeatSwapper({ page, seating, preparation, onChanged }: SeatSwapperProps) {
  const texts = useTexts(seatingTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<string | null>(null);
  const [last, setLast] = useState<(Swap & { readonly before: SeatingScores }) | null>(null);
  const seats = seating.tables.flatMap(({ number, seats: those }) =>
    those.map((seat) => ({ ...seat, table: number })),
  );
  const find = (personId: string) => seats.find((seat) => seat.personId === personId);
  const nameOf = (personId: string) => find(personId)?.name ?? '';

  // The page comes a moment after the answer, and whoever swaps back at once has seen the answer.
  const [answered, setAnswered] = useState(0);
  const version = Math.max(page.version, answered);
  const swap = useAction(
    ({ first, second }: Swap) =>
      api.ask('POST', `/api/rounds/${page.round.id}/seating/swaps`, {
        ...{ body: { version, first, second }, contract: seatingChanged },
      }),
    (changed) => {
      setAnswered(changed.version);
    },
  );
  const run = async (pair: Swap, isUndo = false) => {
    setChosen(null);
    if (await swap.run(pair)) {
      announce(texts.swapped(nameOf(pair.first), nameOf(pair.second)));
      setLast(isUndo ? null : { ...pair, before: seating.scores });
    }
    onChanged();
  };
  const choose = (personId: string) => {
    if (personId === chosen) setChosen(null);
    else if (chosen === null || find(chosen)?.table === find(personId)?.table) setChosen(personId);
    else void run({ first: chosen, second: personId });
  };
  useEffect(() => {
    const letGo = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setChosen(null);
    };
    window.addEventListener('keydown', letGo);
    return () => {
      window.removeEventListener('keydown', letGo);
    };
  }, []);

  const held = chosen === null ? undefined : find(chosen);
  return (
    <>
      <div className={held ? 'swap-bar swap-bar-held' : 'swap-bar'}>
        <p role="status">
          {held
            ? texts.chosen(held.name, held.table)
            : last
              ? `${texts.swapped(nameOf(last.first), nameOf(last.second))} ${texts.before(last.before.sameParty, last.before.repeats)}`
              : texts.swapHint}
        </p>
        {held && (
          <Button
            size="small"
            onClick={() => {
              setChosen(null);
            }}
          >
            {texts.cancelChoice}
          </Button>
        )}
        {last && !held && (
          <Button size="small" disabled={swap.isBusy} onClick={() => void run(last, true)}>
            {texts.undoSwap}
          </Button>
        )}
      </div>
      {swap.failure && <ConcernedNotice failure={swap.failure} people={preparation.people} />}
      <Room
        tables={seating.tables}
        pinned={new Set(preparation.pins.map(({ personId }) => personId))}
        choosing={{ chosen, onChoose: choose, isBusy: swap.isBusy }}
      />
    </>
  );
}
