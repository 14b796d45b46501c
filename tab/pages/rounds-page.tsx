import { roundList } from '../../src/contracts/rounds.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { RoundCard } from '../parts/workshops/round-card.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { roundTexts } from '../texts/rounds.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Every workshop: those to come first, by date; then those that have been, newest first. */
export default function RoundsPage() {
  const loaded = useLoaded('/api/rounds', roundList);
  const texts = useTexts(roundTexts);
  const { can } = useSession();
  return (
    <WhenLoaded of={loaded}>
      {({ rounds }) => {
        const parts = [
          { title: texts.next, rounds: rounds.filter(({ status }) => status !== 'closed') },
          {
            title: texts.past,
            rounds: rounds.filter(({ status }) => status === 'closed').toReversed(),
          },
        ];
        return (
          <Page title={texts.title} lead={texts.lead}>
            {rounds.length === 0 && (
              <EmptyState title={texts.empty}>
                {can('prepare-rounds') && (
                  <p>
                    {texts.emptyStaff} <RouteLink to="/processes">{texts.toProcesses}</RouteLink>
                  </p>
                )}
              </EmptyState>
            )}
            {parts
              .filter((part) => part.rounds.length > 0)
              .map((part) => (
                <Section key={part.title} title={part.title}>
                  <ul className="card-list">
                    {part.rounds.map((round) => (
                      <li key={round.id}>
                        <RoundCard round={round} />
                      </li>
                    ))}
                  </ul>
                </Section>
              ))}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}
