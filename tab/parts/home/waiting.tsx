import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Home } from '../../../src/contracts/home.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { homeTexts } from '../../texts/home.ts';
import type { HomeTexts } from '../../texts/home.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { todayInOslo } from '../../ui/clock.ts';
import { useDates } from '../../ui/use-dates.ts';

type Thing = Home['now'][number];

/** Where a thing that waits is done, and in which words. */
function placeOf(thing: Thing, texts: HomeTexts): { to: string; what: string; act: string } {
  switch (thing.kind) {
    case 'poll':
      return { to: `/polls/${thing.pollId}`, what: '', act: texts.answer };
    case 'dates':
      return { to: `/rounds/${thing.roundId}/dates`, what: texts.dates, act: texts.answer };
    case 'protocol':
      return { to: `/protocols/${thing.draftId}`, what: texts.protocol, act: texts.readProtocol };
    case 'directions':
      return {
        to: `/processes/${thing.processId}/directions`,
        what: texts.understood,
        act: texts.answer,
      };
    case 'letter':
      return {
        to: `/processes/${thing.processId}/letter`,
        what: thing.isCorrection ? texts.letterCorrected : texts.letter,
        act: texts.readLetter,
      };
  }
}

/** More at once would be a list of duties. */
const atFirst = 3;

/** Nå: the three things that wait for this person first, each with why, how long it takes and by when; the rest when it is asked for. */
export function Waiting({ now }: Pick<Home, 'now'>) {
  const texts = useTexts(homeTexts);
  const words = useTexts(wordTexts);
  const dates = useDates();
  const [showsAll, showAll] = useState(false);
  const shown = showsAll ? now : now.slice(0, atFirst);
  const more = now.length - shown.length;
  return (
    <Section title={texts.now}>
      {now.length === 0 && (
        <EmptyState title={texts.nothingNow}>
          <p>{texts.nothingNowText}</p>
        </EmptyState>
      )}
      <ul className="card-list">
        {shown.map((thing) => {
          const { to, what, act } = placeOf(thing, texts);
          return (
            <li
              key={thing.kind === 'directions' ? thing.verificationId : to}
              className="card waiting"
            >
              {what !== '' && <p className="quiet waiting-what">{what}</p>}
              <h3>{thing.title}</h3>
              <p className="waiting-why">
                {thing.kind === 'directions'
                  ? texts.whyUnderstood(thing.bodyName, thing.phase, thing.directions)
                  : thing.why}
              </p>
              <p className="quiet">
                {texts.takes(words.minutes(thing.minutes))}
                {thing.kind !== 'letter' &&
                  ` · ${words.deadline(dates.momentAndDistance(thing.closesAt))}`}
                {thing.kind === 'letter' &&
                  thing.firstOn !== null &&
                  ` · ${(thing.firstOn < todayInOslo() ? texts.began : texts.begins)(dates.day(thing.firstOn))}`}
              </p>
              <p>
                <LinkButton to={to} primary aria-label={`${act}: ${thing.title}`}>
                  {act}
                </LinkButton>
              </p>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button
          onClick={() => {
            showAll(true);
          }}
        >
          {texts.moreWaiting(more)}
        </Button>
      )}
    </Section>
  );
}
