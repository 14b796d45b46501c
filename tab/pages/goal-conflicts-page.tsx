import { goalConflictList } from '../../src/contracts/goal-conflicts.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ConflictCards, ConflictChain } from '../parts/steering/conflict-card.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { steeringTexts } from '../texts/steering.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Every goal conflict that has been written down, and how they hang together. */
export default function GoalConflictsPage() {
  const texts = useTexts(steeringTexts);
  const { can } = useSession();
  const loaded = useLoaded('/api/goal-conflicts', goalConflictList);
  return (
    <WhenLoaded of={loaded}>
      {({ conflicts, chains }) => (
        <Page
          title={texts.conflictsTitle}
          up={{ to: '/red-thread', label: texts.redThread }}
          lead={texts.conflictsLead}
          actions={
            can('edit-plans') && <RouteLink to="/goal-conflicts/new">{texts.newConflict}</RouteLink>
          }
        >
          {conflicts.length === 0 ? (
            <p className="quiet">{texts.noConflicts}</p>
          ) : (
            <ConflictCards conflicts={conflicts} />
          )}
          {chains.length > 0 && (
            <Section title={texts.chain} hint={texts.chainHint}>
              {chains.map((links) => (
                <ConflictChain key={links.join('\n')} links={links} />
              ))}
            </Section>
          )}
        </Page>
      )}
    </WhenLoaded>
  );
}
