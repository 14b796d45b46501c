import type { ReactNode } from 'react';
import type { TimelinePage, TimelinePhase } from '../../../src/contracts/timelines.ts';
import type { Phase, ProcessPage } from '../../../src/contracts/processes.ts';
import { LinkButton, RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { processTexts } from '../../texts/processes.ts';
import { useTexts } from '../../texts/texts.ts';
import { PollStatusWord } from '../polls/poll-status-word.tsx';
import { PhaseDues } from './phase-dues.tsx';
import { PhaseTimeline } from '../timeline/phase-timeline.tsx';
import { RoundCard } from '../workshops/round-card.tsx';

type PhaseDetailsProps = { readonly phase: Phase; readonly page: ProcessPage };

/** Why a phase is there, what is expected, what it gives, and what has been planned in it. */
export function PhaseDetails({
  phase,
  page,
  timeline,
  timed,
  onTurned,
}: PhaseDetailsProps & {
  readonly timeline: TimelinePage | null;
  readonly timed: TimelinePhase | undefined;
  readonly onTurned: () => void;
}) {
  const texts = useTexts(processTexts);
  const { can } = useSession();
  const rounds = page.rounds.filter(({ phaseId }) => phaseId === phase.id);
  const polls = page.polls.filter(({ phaseId }) => phaseId === phase.id);
  return (
    <div className="phase-details">
      <Part title={texts.purpose}>{phase.purpose !== '' && <p>{phase.purpose}</p>}</Part>
      <Part title={texts.expectation}>
        {phase.expectation !== '' && <p>{phase.expectation}</p>}
      </Part>
      <Part title={texts.products}>
        {phase.products.length > 0 && (
          <ul className="plain-dots">
            {phase.products.map((product) => (
              <li key={product}>{product}</li>
            ))}
          </ul>
        )}
      </Part>
      {(can('shape-processes') || can('prepare-polls')) && (
        <PhaseDues page={page} phaseId={phase.id} />
      )}
      <Part title={texts.rounds}>
        {rounds.length > 0 && (
          <ul className="card-list">
            {rounds.map((round) => (
              <li key={round.id}>
                <RoundCard round={round} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      {can('prepare-rounds') && <PlannedRounds phase={phase} page={page} />}
      <Part title={texts.polls}>
        {polls.length > 0 && (
          <ul className="card-list">
            {polls.map((poll) => (
              <li key={poll.id} className="card-row">
                <RouteLink to={`/polls/${poll.id}`}>{poll.title}</RouteLink>
                <PollStatusWord status={poll.status} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      {timeline && timed && (
        <PhaseTimeline
          processId={page.process.id}
          phase={timed}
          page={timeline}
          onDone={onTurned}
        />
      )}
    </div>
  );
}

/** The template's rounds that nobody has scheduled yet, and a way to schedule one of one's own. */
function PlannedRounds({ phase, page }: PhaseDetailsProps) {
  const texts = useTexts(processTexts);
  const taken = new Set(page.rounds.map(({ title }) => title));
  const waiting = phase.plannedRounds.filter((title) => !taken.has(title));
  const address = (title: string) =>
    `/phases/${phase.id}/rounds/new?${new URLSearchParams({ process: page.process.id, ...(title !== '' && { title }) }).toString()}`;
  return (
    <Part title={texts.planned}>
      <ul className="card-list">
        {waiting.map((title) => (
          <li key={title} className="card-row">
            <span>{title}</span>
            <LinkButton to={address(title)} aria-label={`${texts.planRound}: ${title}`}>
              {texts.planRound}
            </LinkButton>
          </li>
        ))}
        <li>
          <LinkButton to={address('')}>{texts.planAnother}</LinkButton>
        </li>
      </ul>
    </Part>
  );
}

/** Shown only when it has something to say. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  if (children === false) return null;
  return (
    <div className="phase-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
