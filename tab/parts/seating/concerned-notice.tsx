import type { Failure } from '../../api/failure.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { Candidate } from './pin-list.tsx';

/** What the server says against it, with the names of those it concerns: the refusal knows only their ids. */
export function ConcernedNotice({
  failure,
  people,
}: {
  readonly failure: Failure;
  readonly people: readonly Candidate[];
}) {
  const texts = useTexts(seatingTexts);
  const facts = failure.kind === 'refused' ? failure.problem.facts : undefined;
  const ids = facts?.['personIds'];
  const names = people
    .filter(({ personId }) => Array.isArray(ids) && ids.includes(personId))
    .map(({ name }) => name);
  return (
    <ErrorNotice failure={failure}>
      {names.length > 0 && (
        <p>
          {texts.concerned} {names.join(', ')}
        </p>
      )}
    </ErrorNotice>
  );
}
