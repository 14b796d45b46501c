import type { PeoplePage, SyncChange } from '../../../src/contracts/people-register.ts';
import { peopleTexts } from '../../texts/people.ts';
import { useTexts } from '../../texts/texts.ts';
import { FoldedList } from '../../ui/folded-list.tsx';

type SyncChangesProps = {
  readonly changes: readonly SyncChange[];
  readonly bodies: PeoplePage['bodies'];
};

/** What changes or has changed, each on a line. Those who wait for somebody stand first. */
export function SyncChanges({ changes, bodies }: SyncChangesProps) {
  const texts = useTexts(peopleTexts);
  const nameOf = (bodyId: string | null) => bodies.find(({ id }) => id === bodyId)?.name ?? '';
  const sorted = changes.toSorted((a, b) => Number(b.isHeld) - Number(a.isHeld));
  return (
    <>
      <FoldedList
        items={sorted}
        atFirst={12}
        showAll={texts.wouldChange}
        className="plain-dots"
        keyOf={({ kind, personId, bodyId, role }) =>
          `${kind} ${personId} ${bodyId ?? ''} ${role ?? ''}`
        }
      >
        {(change) => (
          <li>
            {texts.changes(
              change,
              nameOf(change.bodyId),
              change.role === null ? '' : texts.standings[change.role],
            )}
            {change.isHeld && <strong> ({texts.held})</strong>}
          </li>
        )}
      </FoldedList>
      {changes.some(({ kind }) => kind === 'party-missing') && (
        <p className="quiet">{texts.partiesNeeded}</p>
      )}
    </>
  );
}
