import type { Ref } from 'react';
import type { TimelinePage } from '../../../src/contracts/timelines.ts';
import type { ProcessPage } from '../../../src/contracts/processes.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { processTexts } from '../../texts/processes.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { PhaseDetails } from './phase-details.tsx';
import './phase-list.css';

type PhaseListProps = {
  readonly ref: Ref<HTMLOListElement>;
  readonly page: ProcessPage;
  /** Null until it has come. */
  readonly timeline: TimelinePage | null;
  readonly onTurned: () => void;
  readonly openPhase: string | null;
  readonly onOpen: (phaseId: string | null) => void;
};

const tones = { past: 'done', current: 'active', coming: 'quiet' } as const;
const standingTones = {
  coming: 'quiet',
  waiting: 'attention',
  open: 'active',
  late: 'attention',
  closed: 'done',
} as const;

/** The same as the river, in words. One phase is open at a time. */
export function PhaseList({ ref, page, timeline, openPhase, onOpen, onTurned }: PhaseListProps) {
  const dates = useDates();
  const texts = useTexts(processTexts);
  const ofTimeline = useTexts(timelineTexts);
  return (
    <ol className="card-list" ref={ref}>
      {page.phases.map((phase) => {
        const isOpen = phase.id === openPhase;
        const timed = timeline?.phases.find(({ id }) => id === phase.id);
        return (
          <li key={phase.id} className="card phase">
            <h3>
              <button
                type="button"
                className="phase-button"
                data-phase={phase.id}
                aria-expanded={isOpen}
                aria-controls={`phase-${phase.id}`}
                onClick={() => {
                  onOpen(isOpen ? null : phase.id);
                }}
              >
                <span className="phase-number" aria-hidden="true">
                  {phase.ordinal}
                </span>
                <span className="phase-words">
                  <span className="card-name">{phase.title}</span>
                  <span className="quiet">
                    {dates.period(phase.startsOn, phase.endsOn)} ·{' '}
                    {phase.lead === 'politics' ? texts.politicsLead : texts.administrationLead}
                  </span>
                </span>
                <StatusWord tone={timed ? standingTones[timed.standing] : tones[phase.position]}>
                  {timed ? ofTimeline.standing[timed.standing] : texts.position[phase.position]}
                </StatusWord>
              </button>
            </h3>
            <div id={`phase-${phase.id}`} hidden={!isOpen}>
              {isOpen && <PhaseDetails {...{ phase, page, timeline, timed, onTurned }} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
