import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProgrammePage } from '../../../src/contracts/programme.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { HomeForm } from './home-form.tsx';
import { HomeLine } from './home-line.tsx';
import { LearningForm } from './learning-form.tsx';

type LearningPointsProps = {
  readonly page: ProgrammePage;
  readonly phase: ProgrammePage['phases'][number];
  readonly onChanged: () => void;
};

/** What was learnt at a gathering, and what some of it has become. */
export function LearningPoints({ page, phase, onChanged }: LearningPointsProps) {
  const texts = useTexts(programmeTexts);
  const [open, setOpen] = useState<string | null>(null);
  const points = page.learningPoints.filter(({ phaseId }) => phaseId === phase.id);
  const hasBegun = phase.startsOn <= page.today;
  if (!hasBegun) return <p className="quiet">{texts.learningBefore}</p>;
  return (
    <>
      {points.length === 0 && <p className="quiet">{texts.learningEmpty}</p>}
      <ul className="card-list">
        {points.map((point) => (
          <li key={point.id} className="card">
            <p className="prose">{point.text}</p>
            {point.name !== null && <p className="quiet">{texts.by(point.name)}</p>}
            {point.home && <HomeLine home={point.home} />}
            {page.mayKeep && (
              <div className="button-row">
                <Button
                  size="small"
                  aria-expanded={open === point.id}
                  aria-label={point.home ? texts.followUpOf(point.text) : texts.toHomeOf(point.text)} // prettier-ignore
                  onClick={() => {
                    setOpen(open === point.id ? null : point.id);
                  }}
                >
                  {point.home ? texts.followUp : texts.toHome}
                </Button>
                <RemoveButton
                  name={`${texts.remove}: ${point.text}`}
                  label={texts.remove}
                  title={texts.remove}
                  confirmLabel={texts.remove}
                  consequence={texts.removeConfirm}
                  path={`/api/learning-points/${point.id}/withdraw`}
                  version={point.version}
                  removed={texts.removed}
                  onRemoved={onChanged}
                />
              </div>
            )}
            {open === point.id && (
              <HomeForm
                page={page}
                point={point}
                onDone={() => {
                  setOpen(null);
                  onChanged();
                }}
                onCancel={() => {
                  setOpen(null);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {page.mayLearn && <LearningForm phaseId={phase.id} onShared={onChanged} />}
    </>
  );
}
