import { goalConflictList } from '../../src/contracts/goal-conflicts.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ConflictCards } from '../parts/steering/conflict-card.tsx';
import { ConflictChains, DrawnChain } from '../parts/steering/conflict-chain.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { steeringTexts } from '../texts/steering.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Every goal conflict that has been written down, how they hang together, and those that are settled. */
export default function GoalConflictsPage() {
  const texts = useTexts(steeringTexts);
  const { can } = useSession();
  const loaded = useLoaded('/api/goal-conflicts', goalConflictList);
  return (
    <WhenLoaded of={loaded}>
      {({ conflicts, chains }) => {
        const standing = conflicts.filter(({ closed }) => closed === null);
        const unhandled = standing.filter(({ handling }) => handling === '');
        const handled = standing.filter(({ handling }) => handling !== '');
        const closed = conflicts.filter((conflict) => conflict.closed !== null);
        const closedChains = chains.filter((chain) => chain.closed !== null);
        return (
          <Page
            title={texts.conflictsTitle}
            up={{ to: '/red-thread', label: texts.redThread }}
            lead={texts.conflictsLead}
            actions={
              can('edit-plans') && (
                <>
                  <RouteLink to="/goal-conflicts/new">{texts.newConflict}</RouteLink>
                  <RouteLink to="/conflict-chains/new">{texts.newChain}</RouteLink>
                </>
              )
            }
          >
            {standing.length === 0 && <p className="quiet">{texts.noConflicts}</p>}
            <ConflictChains chains={chains} />
            {unhandled.length > 0 && (
              <Section title={texts.unhandled(unhandled.length)}>
                <ConflictCards conflicts={unhandled} />
              </Section>
            )}
            {handled.length > 0 && (
              <Section title={texts.handled(handled.length)}>
                <ConflictCards conflicts={handled} />
              </Section>
            )}
            {closed.length + closedChains.length > 0 && (
              <details>
                <summary>{texts.closedConflicts(closed.length + closedChains.length)}</summary>
                <ConflictCards conflicts={closed} />
                {closedChains.map((chain) => (
                  <DrawnChain key={chain.id} chain={chain} />
                ))}
              </details>
            )}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}
