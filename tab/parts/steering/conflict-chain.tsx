import type { ConflictChain } from '../../../src/contracts/goal-conflicts.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { ClosedWords } from './close-form.tsx';
import './conflicts.css';

/** The chains that still hold, drawn; nothing where there are none. */
export function ConflictChains({ chains }: { readonly chains: readonly ConflictChain[] }) {
  const texts = useTexts(steeringTexts);
  const standing = chains.filter(({ closed }) => closed === null);
  if (standing.length === 0) return null;
  return (
    <Section title={texts.chain} hint={texts.chainHint}>
      {standing.map((chain) => (
        <DrawnChain key={chain.id} chain={chain} />
      ))}
    </Section>
  );
}

/** A chain as a picture: boxes with arrows from each to the next, read as a numbered list. */
export function DrawnChain({ chain }: { readonly chain: ConflictChain }) {
  const texts = useTexts(steeringTexts);
  const { can } = useSession();
  const { id, title, steps, isExample, closed } = chain;
  return (
    <figure className="chain">
      <figcaption>
        <strong>{title === '' ? texts.chainUntitled : title}</strong>
        {isExample && <span className="quiet"> · {texts.example}</span>}
        {can('edit-plans') && (
          <>
            {' '}
            <RouteLink
              to={`/conflict-chains/${id}/edit`}
              aria-label={`${texts.editChain}: ${title}`}
            >
              {texts.edit}
            </RouteLink>
          </>
        )}
      </figcaption>
      {closed && <ClosedWords closed={closed} />}
      <ol className="conflict-chain">
        {steps.map((step, index) => (
          <li key={`${index}:${step.words}`}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Step({ step }: { readonly step: ConflictChain['steps'][number] }) {
  const { words, goal, plan, conflict } = step;
  const to = goal
    ? `/red-thread?goal=${goal.id}`
    : plan
      ? `/plans/${plan.id}`
      : conflict
        ? '/goal-conflicts'
        : undefined;
  const about = (goal ?? plan ?? conflict)?.title;
  if (to === undefined) return <span className="chain-step">{words}</span>;
  return (
    <RouteLink to={to} className="chain-step chain-step-tied" title={about}>
      {words}
    </RouteLink>
  );
}
