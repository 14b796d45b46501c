import { roundPage } from '../../src/contracts/rounds.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { RoundDates } from '../parts/date-polls/round-dates.tsx';
import { RoundSeating } from '../parts/seating/round-seating.tsx';
import { Agenda, Questions } from '../parts/workshops/agenda.tsx';
import { BigClock } from '../parts/workshops/big-clock.tsx';
import { DuringLinks } from '../parts/workshops/during-links.tsx';
import { RoundClosed } from '../parts/workshops/round-closed.tsx';
import { RoundCorrections } from '../parts/workshops/round-corrections.tsx';
import { RoundFacts } from '../parts/workshops/round-facts.tsx';
import { RoundPapers } from '../parts/workshops/round-papers.tsx';
import { RoundPolls } from '../parts/workshops/round-polls.tsx';
import { RoundPreparation } from '../parts/workshops/round-preparation.tsx';
import { RoundStatusWord } from '../parts/workshops/round-status-word.tsx';
import { RoundUnderWay } from '../parts/workshops/round-under-way.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { useSession } from '../session/session-context.ts';
import { roundTexts } from '../texts/rounds.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** One workshop through its whole life: prepared, announced, under way, closed. */
export default function RoundPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/rounds/${params['id'] ?? ''}`, roundPage);
  const texts = useTexts(roundTexts);
  const { can } = useSession();
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { round } = page;
        const isUnderWay = round.status === 'under-way';
        const prepares = can('prepare-rounds');
        // On the way in, the first that is asked for is one's own table; afterwards it is what became of the round.
        const seatsFirst = !prepares && round.status !== 'closed';
        const isBefore = round.status === 'draft' || round.status === 'published';
        return (
          <Page
            title={round.title}
            up={{ to: '/rounds', label: texts.title }}
            status={<RoundStatusWord status={round.status} />}
            lead={round.purpose}
          >
            {isUnderWay && <BigClock round={round} />}
            {(isUnderWay || (prepares && round.status === 'published')) && (
              <DuringLinks round={round} />
            )}
            {seatsFirst && <RoundSeating roundId={round.id} />}
            {isUnderWay && <RoundPolls page={page} />}
            {!isUnderWay && <RoundFacts page={page} />}
            {isBefore && prepares && <RoundPreparation page={page} onDone={loaded.refetch} />}
            {prepares && round.status === 'draft' && <RoundDates roundId={round.id} />}
            {round.status === 'closed' && <RoundClosed page={page} />}
            {!seatsFirst && <RoundSeating roundId={round.id} />}
            {isUnderWay && prepares && <RoundUnderWay page={page} onDone={loaded.refetch} />}
            <RoundCorrections page={page} />
            <Agenda round={round} />
            <RoundPapers page={page} onChanged={loaded.refetch} />
            <Questions round={round} />
            {!isUnderWay && <RoundPolls page={page} />}
            {isUnderWay && <RoundFacts page={page} />}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}
