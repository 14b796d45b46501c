import type { ReactNode } from 'react';
import { pollLife } from '../../../src/contracts/poll-life.ts';
import type { Kin, PollLife as Life } from '../../../src/contracts/poll-life.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { readInstant } from '../../../src/core/time/instant.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { LinkButton, RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { CopyPoll } from './copy-poll.tsx';
import { CorrectPoll } from './correct-poll.tsx';
import { NewVersion } from './new-version.tsx';
import { OpeningPlan } from './opening-plan.tsx';
import { PagePreview } from './page-preview.tsx';
import { ReviewDay } from './review-day.tsx';

type Props = {
  readonly page: PollPage;
  readonly onChanged: () => void;
  /** What is asked and answered: below what has happened to the poll, and above what can be done with it. */
  readonly children: ReactNode;
};

/** What surrounds a poll: how it opens, what was corrected, which polls it belongs together with, and when it is looked at again. */
export function PollLife({ page, onChanged, children }: Props) {
  const { snapshot, refetch } = useLoaded(`/api/polls/${page.poll.id}/life`, pollLife);
  const life = snapshot.state === 'loaded' ? snapshot.value : null;
  // The children keep their place whatever has been loaded: somebody may be in the middle of an answer.
  return (
    <>
      {life && <Related life={life} />}
      {life && <Corrections life={life} />}
      {snapshot.state === 'failed' && <ErrorNotice failure={snapshot.failure} onRetry={refetch} />}
      {children}
      {life && (
        <LifeSteps
          page={page}
          life={life}
          onLife={refetch}
          onPoll={() => {
            refetch();
            onChanged();
          }}
        />
      )}
    </>
  );
}

type StepsProps = {
  readonly page: PollPage;
  readonly life: Life;
  readonly onLife: () => void;
  readonly onPoll: () => void;
};

/** What can be done with a poll in the state it is in. */
function LifeSteps({ page, life, onLife, onPoll }: StepsProps) {
  const { id, status, finding } = page.poll;
  const { can } = useSession();
  const isPreparing = can('prepare-polls');
  // A check-in's words are the same for everybody who is compared.
  const isWorded = isPreparing && finding === null;
  return (
    <>
      {isPreparing && status === 'draft' && (
        <>
          <PagePreview page={page} isPreviewed={life.isPreviewed} onDone={onLife} />
          <OpeningPlan page={page} life={life} onDone={onLife} />
        </>
      )}
      {isPreparing && status === 'open' && <CorrectPoll page={page} onDone={onPoll} />}
      {isWorded && status === 'open' && <NewVersion pollId={id} life={life} />}
      {status === 'closed' && <ReviewDay pollId={id} life={life} onDone={onLife} />}
      {isWorded && <CopyPoll pollId={id} status={status} places={life.places} />}
    </>
  );
}

function Related({ life }: { readonly life: Life }) {
  const texts = useTexts(pollLifeTexts);
  const replaced = life.followers.find(
    ({ kind, status }) => kind === 'replaces' && status !== 'draft',
  );
  const others = life.followers.filter((one) => one !== replaced);
  const line = (side: 'origin' | 'follower', { kind, pollId, title, phase }: Kin) => (
    <li key={pollId}>
      {texts.kin[`${kind}-${side}`]}{' '}
      <RouteLink to={`/polls/${pollId}`}>{`${title} (${phase})`}</RouteLink>
    </li>
  );
  return (
    <>
      {replaced && (
        <Notice tone="attention">
          <p>
            <strong>{texts.replacedTitle}</strong>
          </p>
          <p>{texts.replacedText}</p>
          <LinkButton to={`/polls/${replaced.pollId}`}>{texts.showNew}</LinkButton>
        </Notice>
      )}
      {(life.origin !== null || others.length > 0) && (
        <Section title={texts.together}>
          <ul className="plain-dots">
            {life.origin && line('origin', life.origin)}
            {others.map((one) => line('follower', one))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Corrections({ life }: { readonly life: Life }) {
  const texts = useTexts(pollLifeTexts);
  const dates = useDates();
  if (life.corrections.length === 0) return null;
  const said = (field: string, words: string) => {
    const moment = field === 'closesAt' ? readInstant(words) : undefined;
    return moment === undefined ? words : dates.moment(moment);
  };
  return (
    <Section title={texts.corrections} hint={texts.correctionsHint}>
      <ul className="plain-dots">
        {life.corrections.map(({ at, changes, reason }) => (
          <li key={at}>
            {texts.correctedAt(dates.moment(at))}
            <ul className="plain-dots">
              {changes.map(({ field, from, to }) => (
                <li key={field}>
                  {texts.changed(texts.fields[field], said(field, from), said(field, to))}
                </li>
              ))}
              {reason !== '' && <li>{texts.reason(reason)}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
