import { useState } from 'react';
import { pollPage } from '../../src/contracts/polls.ts';
import type { PollPage as Poll } from '../../src/contracts/polls.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { AddedStatements } from '../parts/polls/added-statements.tsx';
import { AnswerForm } from '../parts/polls/answer-form.tsx';
import { CardPreview } from '../parts/polls/card-preview.tsx';
import { Delivery } from '../parts/polls/delivery.tsx';
import { PartyResults, SideResults } from '../parts/polls/group-results.tsx';
import { NamedAnswers } from '../parts/polls/named-answers.tsx';
import { OutcomeNote } from '../parts/polls/outcome-note.tsx';
import { OwnAnswer } from '../parts/polls/own-answer.tsx';
import { PollFacts } from '../parts/polls/poll-facts.tsx';
import { PollLife } from '../parts/polls/poll-life.tsx';
import { PollReminders } from '../parts/polls/poll-reminders.tsx';
import { PollRestricting } from '../parts/polls/poll-restricting.tsx';
import { PollResults } from '../parts/polls/poll-results.tsx';
import { Reach } from '../parts/polls/reach.tsx';
import { useNoteSeen } from '../parts/polls/use-note-seen.ts';
import { PollStatusWord } from '../parts/polls/poll-status-word.tsx';
import { PollSteps } from '../parts/polls/poll-steps.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { useSession } from '../session/session-context.ts';
import { pollLifeTexts } from '../texts/poll-life.ts';
import { pollTexts } from '../texts/polls.ts';
import { useTexts } from '../texts/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

export default function PollPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/polls/${params['id'] ?? ''}`, pollPage);
  const texts = useTexts(pollTexts);
  const lifeTexts = useTexts(pollLifeTexts);
  const { can } = useSession();
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { poll } = page;
        const isPreparing = can('prepare-polls') && poll.status !== 'closed';
        return (
          <Page
            title={poll.title}
            up={{ to: '/polls', label: texts.title }}
            status={
              poll.status === 'closed' && poll.outcomeNote !== '' ? (
                <StatusWord tone="done">{lifeTexts.published}</StatusWord>
              ) : (
                <PollStatusWord status={poll.status} />
              )
            }
            {...(isPreparing && { actions: <PollSteps page={page} onDone={loaded.refetch} /> })}
          >
            <PollFacts page={page} />
            <PollLife page={page} onChanged={loaded.refetch}>
              <Answering page={page} onAnswered={loaded.replace} />
              <AddedStatements page={page} onDone={loaded.refetch} />
              {poll.status === 'draft' && <CardPreview path={`/api/polls/${poll.id}/card`} />}
              <PollResults page={page} isOwnPage />
              {page.results?.bySide && <SideResults groups={page.results.bySide} />}
              {page.results?.byParty && <PartyResults groups={page.results.byParty} />}
              <NamedAnswers page={page} />
              {poll.status === 'closed' && <OutcomeNote page={page} onSaved={loaded.refetch} />}
            </PollLife>
            {can('prepare-polls') && poll.status !== 'draft' && (
              <PollRestricting page={page} onDone={loaded.refetch} />
            )}
            {can('prepare-polls') && poll.finding === null && (
              <PollReminders pollId={poll.id} status={poll.status} />
            )}
            {can('see-delivery') && poll.status !== 'draft' && <Reach pollId={poll.id} />}
            {can('see-delivery') && poll.status !== 'draft' && (
              <Delivery pollId={poll.id} isAnonymous={poll.visibility === 'anonymous'} />
            )}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

type AnsweringProps = { readonly page: Poll; readonly onAnswered: (page: Poll) => void };

/** The answer: to be given, given, or being changed. */
function Answering({ page, onAnswered }: AnsweringProps) {
  const texts = useTexts(pollTexts);
  const [isChanging, setChanging] = useState(false);
  const [isSent, setSent] = useState(false);
  const { can } = useSession();
  const { ownAnswer, mayAnswer } = page;
  useNoteSeen(page.poll.id, mayAnswer);
  if (!ownAnswer && !mayAnswer) {
    // Whoever runs the poll knows; anybody else is told why there is nothing to answer.
    const isTold = page.poll.status === 'open' && !can('prepare-polls');
    return isTold ? <Notice>{texts.notAsked(page.audience.name)}</Notice> : null;
  }
  const isOpenForm = mayAnswer && (!ownAnswer || isChanging);
  return (
    <Section title={texts.yourAnswer}>
      {isOpenForm ? (
        <AnswerForm
          page={page}
          onAnswered={(changed) => {
            setChanging(false);
            setSent(true);
            onAnswered(changed);
          }}
          onCancel={
            ownAnswer
              ? () => {
                  setChanging(false);
                }
              : null
          }
        />
      ) : (
        ownAnswer && (
          <OwnAnswer
            page={page}
            own={ownAnswer}
            isNew={isSent}
            onChange={() => {
              setChanging(true);
            }}
          />
        )
      )}
    </Section>
  );
}
