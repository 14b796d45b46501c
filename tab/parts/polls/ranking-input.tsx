import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { moved } from '../workshops/agenda-clock.ts';
import type { Asked } from './asked.ts';
import { OptionText } from './option-text.tsx';
import { useRankingDrag } from './use-ranking-drag.ts';

/** Options put in order by dragging, or by buttons that fingers, keys and screen readers all can press. */
export function RankingInput({ question, given, onGive }: Asked<'ranking'>) {
  const texts = useTexts(pollKindTexts);
  const announce = useAnnounce();
  const frame = useRef<HTMLFieldSetElement>(null);
  /** What was placed or taken out by a button that is no longer there: the focus goes with it. */
  const followed = useRef<string | null>(null);
  const { options, places } = question;
  const placeOf = given?.kind === 'ranking' ? given.places : {};
  const placed = options
    .filter(({ id }) => placeOf[id] !== undefined)
    .toSorted((a, b) => (placeOf[a.id] ?? 0) - (placeOf[b.id] ?? 0));
  const rest = options.filter(({ id }) => placeOf[id] === undefined);
  const isFull = placed.length >= places;

  const put = (inOrder: readonly { readonly id: string }[]) => {
    onGive({
      kind: 'ranking',
      places: Object.fromEntries(inOrder.map(({ id }, index) => [id, index + 1])),
    });
  };
  /** @param to from 0 */
  const place = (id: string, to: number) => {
    const option = options.find((one) => one.id === id);
    const from = placed.findIndex((one) => one.id === id);
    if (!option || from === to || to < 0 || (from < 0 && isFull)) return;
    const inOrder =
      from < 0
        ? placed.toSpliced(to, 0, option)
        : moved(placed, from, Math.min(to, placed.length - 1));
    put(inOrder);
    announce(texts.movedTo(option.label, inOrder.indexOf(option) + 1));
  };
  const { held, handleOf } = useRankingDrag(place);
  useEffect(() => {
    if (followed.current === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-option="${followed.current}"]`)?.focus();
    followed.current = null;
  });

  const row = (id: string, index?: number) => ({
    'data-option': id,
    ...(index !== undefined && { 'data-place': index }),
    tabIndex: -1,
    className: [
      held?.id === id ? 'ranking-dragged' : '',
      index !== undefined && held?.over === index ? 'ranking-over' : '',
    ].join(' '),
  });
  const handle = (id: string) => (
    <span className="ranking-handle" aria-hidden="true" {...handleOf(id)}>
      ⠿
    </span>
  );

  return (
    <fieldset className="question" ref={frame}>
      <legend>{question.text}</legend>
      <p className="quiet">{texts.rankingRule(places, options.length)}</p>
      <p className="card-name">{texts.yourOrder}</p>
      <ol className="ranking">
        {placed.map((option, index) => (
          <li key={option.id} {...row(option.id, index)}>
            {handle(option.id)}
            <span className="numbers">{index + 1}.</span>
            <OptionText option={option} />
            <span className="ranking-buttons">
              <Button
                aria-label={texts.up(option.label)}
                disabledFocusable={index === 0}
                onClick={() => {
                  place(option.id, index - 1);
                }}
              >
                ↑
              </Button>
              <Button
                aria-label={texts.down(option.label)}
                disabledFocusable={index === placed.length - 1}
                onClick={() => {
                  place(option.id, index + 1);
                }}
              >
                ↓
              </Button>
              <Button
                appearance="subtle"
                aria-label={texts.takeOut(option.label)}
                onClick={() => {
                  followed.current = option.id;
                  put(placed.filter(({ id }) => id !== option.id));
                  announce(texts.takenOut(option.label));
                }}
              >
                ✕
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {!isFull && (
        <p
          data-place={placed.length}
          className={`ranking-empty quiet ${held?.over === placed.length ? 'ranking-over' : ''}`}
        >
          {placed.length === 0 ? texts.noOrderYet : texts.freePlace(placed.length + 1)}
        </p>
      )}
      {rest.length > 0 && (
        <>
          <p className="card-name">{texts.notPlaced}</p>
          <ul className="ranking">
            {rest.map((option) => (
              <li key={option.id} {...row(option.id)}>
                {!isFull && handle(option.id)}
                <OptionText option={option} />
                <span className="ranking-buttons">
                  <Button
                    aria-label={texts.place(option.label)}
                    disabledFocusable={isFull}
                    onClick={() => {
                      followed.current = option.id;
                      place(option.id, placed.length);
                    }}
                  >
                    {texts.placeWord}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}
