import { datePollPage } from '../../src/contracts/date-polls.ts';
import type { DatePollPage as DatePoll } from '../../src/contracts/date-polls.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { DateAnswer } from '../parts/date-polls/date-answer.tsx';
import { DatePollResults } from '../parts/date-polls/date-poll-results.tsx';
import { ProposeDates } from '../parts/date-polls/propose-dates.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { useSession } from '../session/session-context.ts';
import { datePollTexts } from '../texts/date-polls.ts';
import type { DatePollTexts } from '../texts/date-polls.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import type { Tone } from '../ui/status-word.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Which times work for a round: asked, answered, compared and chosen. */
export default function DatePollPage({ params }: PageProps) {
  const roundId = params['id'] ?? '';
  const loaded = useLoaded(`/api/rounds/${roundId}/dates`, datePollPage);
  const texts = useTexts(datePollTexts);
  const { can } = useSession();
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { round, poll } = page;
        const isStaff = can('prepare-rounds');
        const mayPropose = isStaff && round.status === 'draft' && poll?.status !== 'open';
        return (
          <Page
            title={texts.title}
            // A draft round has no page for those who are asked.
            {...(isStaff && { up: { to: `/rounds/${round.id}`, label: round.title } })}
            lead={texts.lead(round.title, round.bodyName)}
            {...(poll && { status: <Status poll={poll} texts={texts} /> })}
          >
            {poll && poll.note !== '' && <p className="prose">{poll.note}</p>}
            {poll && page.mayAnswer && (
              <DateAnswer key={poll.id} poll={poll} own={page.own} onAnswered={loaded.refetch} />
            )}
            {poll && <DatePollResults page={page} poll={poll} onChanged={loaded.refetch} />}
            {isStaff && round.status !== 'draft' && (
              <Notice>
                <p>{texts.published}</p>
              </Notice>
            )}
            {mayPropose && <ProposeDates round={round} onAsked={loaded.refetch} />}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

type StatusProps = { readonly poll: NonNullable<DatePoll['poll']>; readonly texts: DatePollTexts };

function Status({ poll, texts }: StatusProps) {
  const status = poll.status === 'open' && !poll.isTaking ? 'over' : poll.status;
  const tones = { open: 'active', over: 'quiet', chosen: 'done', withdrawn: 'quiet' } as const satisfies Record<string, Tone>; // prettier-ignore
  return <StatusWord tone={tones[status]}>{texts.statuses[status]}</StatusWord>;
}
