import type { ReactNode } from 'react';
import { stage as stageContract } from '../../../src/contracts/influence.ts';
import type { Stage } from '../../../src/contracts/influence.ts';
import { influenceTexts } from '../../texts/influence.ts';
import { useTexts } from '../../texts/texts.ts';

const order = stageContract.options;

/** One stop on the way. What lies ahead says so, and so does what was passed over. */
export function ThreadStop({
  stage,
  reached,
  isEmpty,
  children,
}: {
  readonly stage: Stage;
  readonly reached: Stage;
  readonly isEmpty: boolean;
  readonly children?: ReactNode;
}) {
  const texts = useTexts(influenceTexts);
  const isAhead = order.indexOf(stage) > order.indexOf(reached);
  return (
    <li className={`thread-stop ${isAhead ? 'thread-ahead' : ''}`}>
      <h2>{texts.stages[stage]}</h2>
      {isEmpty ? <p className="quiet">{isAhead ? texts.notYet[stage] : texts.passed}</p> : children}
    </li>
  );
}
