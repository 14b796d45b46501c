import { datePollPage } from '../../../src/contracts/date-polls.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { datePollTexts } from '../../texts/date-polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { DatePollResults } from './date-poll-results.tsx';

/** Where a round is planned: the times its members were asked about, or the way to ask them. */
export function RoundDates({ roundId }: { readonly roundId: string }) {
  const { snapshot, refetch } = useLoaded(`/api/rounds/${roundId}/dates`, datePollPage);
  const texts = useTexts(datePollTexts);
  switch (snapshot.state) {
    case 'loading':
      return null;
    case 'failed':
      return (
        <Section title={texts.title}>
          <ErrorNotice failure={snapshot.failure} onRetry={refetch} />
        </Section>
      );
    case 'loaded': {
      const { poll } = snapshot.value;
      if (poll && poll.status !== 'withdrawn')
        return <DatePollResults page={snapshot.value} poll={poll} onChanged={refetch} />;
      return (
        <Section title={texts.title}>
          <EmptyState title={texts.propose}>
            <p>{texts.proposeHint}</p>
            <LinkButton to={`/rounds/${roundId}/dates`}>{texts.toDates}</LinkButton>
          </EmptyState>
        </Section>
      );
    }
  }
}
