import type { RecordPage } from '../../../src/contracts/archive.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Tone } from '../../ui/status-word.tsx';

type Step = RecordPage['steps'][number];

const tones: Readonly<Record<Step['outcome'], Tone>> = {
  done: 'done',
  again: 'active',
  stopped: 'attention',
  attention: 'attention',
};

/** Everything that was done with a record on its way, oldest first; the same trouble again and again is one line that counts. */
export function StepList({
  steps,
  texts,
}: {
  readonly steps: RecordPage['steps'];
  readonly texts: ArchiveTexts;
}) {
  const { language } = useSession();
  if (steps.length === 0) return <p className="quiet">{texts.stepsEmpty}</p>;
  return (
    <ol className="archive-steps">
      {steps.map((step, place) => (
        <li key={place}>
          <div className="card-row">
            <strong>{texts.stepNames[step.step]}</strong>
            <StatusWord tone={tones[step.outcome]}>{texts.stepOutcomes[step.outcome]}</StatusWord>
          </div>
          {step.reason !== null && <p>{texts.reasons[step.reason]}</p>}
          <p className="quiet">
            {[
              step.fileName ?? '',
              step.firstAt === step.lastAt
                ? formatMoment(step.firstAt, language)
                : texts.between(
                    formatMoment(step.firstAt, language),
                    formatMoment(step.lastAt, language),
                  ),
              step.tries === 1 ? '' : texts.attempts(step.tries),
              step.requestId === null ? '' : texts.requestId(step.requestId),
            ]
              .filter((words) => words !== '')
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
