import type { Ref } from 'react';
import type { ProcessPage } from '../../../src/contracts/processes.ts';
import { processTexts } from '../../texts/processes.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { PhaseDetails } from './phase-details.tsx';
import './phase-list.css';

type PhaseListProps = {
  readonly ref: Ref<HTMLOListElement>;
  readonly page: ProcessPage;
  readonly openPhase: string | null;
  readonly onOpen: (phaseId: string | null) => void;
};

const tones = { past: 'done', current: 'active', coming: 'quiet' } as const;

/** The same as the river, in words. One phase is open at a time. */
export function PhaseList({ ref, page, openPhase, onOpen }: PhaseListProps) {
  const texts = useTexts(processTexts);
  const dates = useDates();
  return (
    <ol className="card-list" ref={ref}>
      {page.phases.map((phase) => {
        const isOpen = phase.id === openPhase;
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
                <StatusWord tone={tones[phase.position]}>
                  {texts.position[phase.position]}
                </StatusWord>
              </button>
            </h3>
            <div id={`phase-${phase.id}`} hidden={!isOpen}>
              {isOpen && <PhaseDetails phase={phase} page={page} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
