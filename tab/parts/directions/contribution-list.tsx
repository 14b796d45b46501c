import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { SynthesisPage } from '../../../src/contracts/directions.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { inShort } from './chosen-contributions.ts';
import type { Contribution } from './chosen-contributions.ts';
import type { Sorting } from './use-sorting.ts';

/** Drawn at a time: thousands at once take seconds on a small machine, and nobody reads them at once. */
const pageLength = 60;

/** What a drag carries: ids, as the clipboard knows them. */
export const draggedType = 'application/x-radslag-contributions';

type ContributionListProps = {
  readonly page: SynthesisPage;
  readonly contributions: readonly Contribution[];
  readonly themesOf: ReadonlyMap<string, readonly string[]>;
  readonly chosen: ReadonlySet<string>;
  readonly sorting: Sorting;
  readonly onChoose: (id: string, isChosen: boolean) => void;
};

/** Contributions to sort: chosen with a checkbox, dragged, or sent to a theme by its number. */
export function ContributionList(props: ContributionListProps) {
  const texts = useTexts(directionTexts);
  const { page, contributions, chosen, sorting, themesOf } = props;
  const [length, setLength] = useState(pageLength);
  const rounds = new Map(page.rounds.map((round) => [round.id, round.title]));
  const left = contributions.length - length;
  return (
    <>
      <ul className="contribution-list">
        {contributions.slice(0, length).map(({ id, text, roundId, tableNumber, name }) => {
          const isChosen = chosen.has(id);
          /** The chosen ones go together when one of them is taken. */
          const taken = isChosen ? [...chosen] : [id];
          return (
            <li
              key={id}
              className={`card contribution ${isChosen ? 'contribution-chosen' : ''}`}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.setData(draggedType, JSON.stringify(taken));
                event.dataTransfer.effectAllowed = 'copyMove';
              }}
              onKeyDown={(event) => {
                if (event.ctrlKey || event.metaKey || event.altKey) return;
                const theme = /^[1-9]$/u.test(event.key)
                  ? page.themes[Number(event.key) - 1]
                  : undefined;
                if (!theme) return;
                event.preventDefault();
                sorting.into(taken, theme);
              }}
            >
              <Checkbox
                aria-label={texts.choose(inShort(text))}
                checked={isChosen}
                onChange={(_, { checked }) => {
                  props.onChoose(id, checked === true);
                }}
              />
              <div>
                <p className="prose">{text}</p>
                <p className="quiet contribution-chips">
                  <span>
                    {[
                      roundId === null ? null : (rounds.get(roundId) ?? null),
                      tableNumber === null ? null : texts.table(tableNumber),
                      name,
                    ]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </span>
                  {(themesOf.get(id) ?? []).map((title) => (
                    <strong key={title}>{title}</strong>
                  ))}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <div className="button-row">
          <Button
            onClick={() => {
              setLength(length + pageLength);
            }}
          >
            {texts.more(Math.min(left, pageLength))}
          </Button>
        </div>
      )}
    </>
  );
}
