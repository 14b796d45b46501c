import type { ReactNode } from 'react';
import type { MovePreview } from '../../../src/contracts/timelines.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { useNoteWords } from './date-notes.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { HearingAdvice } from './hearing-advice.tsx';

/** Everything that a move would do, before it is confirmed. */
export function MoveOutcome({ preview }: { readonly preview: MovePreview }) {
  const texts = useTexts(timelineTexts);
  const dates = useDates();
  const inWords = useNoteWords();
  const notes = preview.phases.flatMap(({ title, after, startNotes, endNotes }) =>
    [...inWords(after.startsOn, startNotes), ...inWords(after.endsOn, endNotes)].map(
      (words) => `${title}: ${words}`,
    ),
  );
  return (
    <div className="move-outcome">
      <Group title={texts.moves}>
        <ul className="plain-dots">
          {preview.phases.map(({ phaseId, title, before, after }) => (
            <li key={phaseId}>
              <strong>{title}</strong>:{' '}
              {texts.fromTo(
                dates.period(before.startsOn, before.endsOn),
                dates.period(after.startsOn, after.endsOn),
              )}
            </li>
          ))}
        </ul>
        {preview.phases.length === 1 && <p className="quiet">{texts.alone}</p>}
      </Group>
      {preview.rounds.length > 0 && (
        <Group title={texts.moved}>
          <ul className="plain-dots">
            {preview.rounds.map((round) => (
              <li key={round.roundId}>
                <strong>{round.title ?? texts.hiddenRound}</strong>, {dates.moment(round.startsAt)}.{' '}
                {round.status === 'published' && texts.publishedStays}
                {round.status === 'draft' &&
                  (round.movesTo === null
                    ? texts.draftStays
                    : texts.draftMoves(dates.moment(round.movesTo)))}
                . {round.isOutside && <StatusWord tone="attention">{texts.outside}</StatusWord>}
                {inWords(osloDate(round.movesTo ?? round.startsAt), round.notes).map((words) => (
                  <span key={words} className="quiet">
                    {' '}
                    {words}.
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Group>
      )}
      <Group title={texts.breaks}>
        {preview.broken.length === 0 ? (
          <p className="quiet">{texts.breaksNone}</p>
        ) : (
          <Notice tone="attention">
            <DeadlineList held={preview.broken} />
          </Notice>
        )}
      </Group>
      {notes.length > 0 && (
        <Group title={texts.notes}>
          <ul className="plain-dots">
            {notes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Group>
      )}
      {preview.phases.map(
        ({ phaseId, title, advice, after }) =>
          advice && (
            <Group key={phaseId} title={`${texts.advice}: ${title}`}>
              <HearingAdvice advice={advice} endsOn={after.endsOn} />
            </Group>
          ),
      )}
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="phase-part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
