import { conflictHistory } from '../../../src/contracts/goal-conflicts.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { GoalHistory } from './goal-history.tsx';

/** What has been changed about a conflict or a chain. */
export function ConflictChanges({ subjectId }: { readonly subjectId: string }) {
  const texts = useTexts(steeringTexts);
  const loaded = useLoaded(`/api/conflict-history/${subjectId}`, conflictHistory);
  return (
    <Section title={texts.history}>
      <WhenLoaded of={loaded}>
        {({ history }) => <GoalHistory history={history} texts={texts} />}
      </WhenLoaded>
    </Section>
  );
}
