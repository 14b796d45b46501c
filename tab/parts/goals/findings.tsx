import { useId, useState } from 'react';
import type { Finding } from '../../../src/contracts/goals.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { GoalTexts } from '../../texts/goals.nb.ts';
import { addressOf } from './thread.ts';
import type { Thread } from './thread.ts';

type FindingsProps = {
  readonly findings: readonly Finding[];
  readonly thread: Thread;
  readonly texts: GoalTexts;
};

/** Gaps in the thread as a quiet count; opened, each says what is missing where. */
export function Findings({ findings, thread, texts }: FindingsProps) {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (findings.length === 0) return null;
  return (
    <div className="findings">
      <button
        type="button"
        className="findings-count"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {texts.findings(findings.length)}
      </button>
      <ul id={list} className="findings-list" hidden={!isOpen}>
        {isOpen &&
          findings.map((finding, index) => (
            <li key={`${finding.code}:${finding.goalId}:${index}`}>
              <span className="quiet">{texts.findingWords[finding.code]}</span>
              <RouteLink to={addressOf(finding.goalId)}>
                {thread.byId.get(finding.goalId)?.title ?? ''}
              </RouteLink>
            </li>
          ))}
      </ul>
    </div>
  );
}
