import type { ReactNode } from 'react';
import { daysBetween } from '../../../src/core/time/instant.ts';
import type { TimelinePage, TimelinePhase } from '../../../src/contracts/timelines.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { DeadlineList } from './deadline-list.tsx';
import { HearingAdvice } from './hearing-advice.tsx';
import { TurnPhase } from './turn-phase.tsx';
import './timeline.css';

type Props = {
  readonly processId: string;
  readonly phase: TimelinePhase;
  readonly page: TimelinePage;
  readonly onDone: () => void;
};

/** The same as the river shows of a phase, in words: whether it is open, what it waits for, what has moved, its deadlines and its gate. */
export function PhaseTimeline({ processId, phase, page, onDone }: Props) {
  const texts = useTexts(timelineTexts);
  const { can } = useSession();
  const shapes = can('shape-processes');
  return (
    <>
      <Part title={texts.timeline}>
        <Facts phase={phase} page={page} />
        {shapes && phase.standing !== 'closed' && (
          <LinkButton to={`/processes/${processId}/phases/${phase.id}/move`}>
            {texts.movePhase}
          </LinkButton>
        )}
        {shapes && <TurnPhase key={phase.standing} phase={phase} page={page} onDone={onDone} />}
      </Part>
      {phase.held.length > 0 && (
        <Part title={texts.deadlines}>
          <DeadlineList held={phase.held} />
        </Part>
      )}
      {phase.advice && (
        <Part title={texts.advice}>
          <HearingAdvice advice={phase.advice} endsOn={phase.endsOn} />
        </Part>
      )}
      {phase.standing !== 'closed' && (
        <Part title={texts.gate}>
          {phase.gate.length === 0 && <p className="quiet">{texts.gateEmpty}</p>}
          <ul className="gate-list">
            {phase.gate.map(({ code, done, open, all, basis }) => (
              <li key={code}>
                <StatusWord tone={done ? 'done' : 'attention'}>
                  {done ? texts.done : texts.missing(open, all)}
                </StatusWord>{' '}
                {texts.gateCodes[code]}
                {basis !== null && <span className="quiet"> ({basis})</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Facts({ phase, page }: Pick<Props, 'phase' | 'page'>) {
  const texts = useTexts(timelineTexts);
  const dates = useDates();
  const { standing, startsOn, endsOn, adoptedStartsOn, adoptedEndsOn, openedAt, closedAt } = phase;
  const hasMoved = startsOn !== adoptedStartsOn || endsOn !== adoptedEndsOn;
  const closes = page.closesUnmet ? texts.selfClosesAnyway : texts.selfCloses;
  return (
    <ul className="plain-dots">
      {standing === 'late' && (
        <li>
          <StatusWord tone="attention">{texts.daysLate(phase.daysLate)}</StatusWord>
        </li>
      )}
      {openedAt !== null && <li>{texts.openedAt(dates.moment(openedAt))}</li>}
      {closedAt !== null && <li>{texts.closedAt(dates.moment(closedAt))}</li>}
      {standing === 'coming' && <li>{texts.selfOpens(dates.day(startsOn))}</li>}
      {standing === 'open' && <li>{closes(dates.day(endsOn))}</li>}
      {phase.needs.length > 0 && (
        <li>
          {texts.needs}: {phase.needs.map(({ title }) => title).join(', ')}
        </li>
      )}
      {standing === 'waiting' && phase.waitsFor.length > 0 && (
        <li>{texts.waitsFor(phase.waitsFor.map(({ title }) => title).join(', '))}</li>
      )}
      {hasMoved && (
        <li>
          {texts.adopted(dates.period(adoptedStartsOn, adoptedEndsOn))}.{' '}
          {texts.movedBy(daysBetween(adoptedEndsOn, endsOn))}
        </li>
      )}
    </ul>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="phase-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
