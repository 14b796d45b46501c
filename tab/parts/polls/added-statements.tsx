import type { PollPage } from '../../../src/contracts/polls.ts';
import { useSession } from '../../session/session-context.ts';
import { addedStatementTexts } from '../../texts/added-statements.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { AddStatement } from './add-statement.tsx';
import { RemoveStatement } from './remove-statement.tsx';

type AddedStatementsProps = { readonly page: PollPage; readonly onDone: () => void };

/** Statements that participants added: one's own to add, and for those who prepare polls each to take out. */
export function AddedStatements({ page, onDone }: AddedStatementsProps) {
  const texts = useTexts(addedStatementTexts);
  const { can } = useSession();
  const { id: pollId, status, questions } = page.poll;
  const taking = questions.flatMap((one) =>
    one.kind === 'agreement' && one.mayAdd === true ? [one] : [],
  );
  const isSteering = can('prepare-polls') && status !== 'draft';
  if (taking.length === 0 || !(page.mayAddStatement || isSteering)) return null;
  const added = taking.flatMap(({ options }) => options.filter(({ isAdded }) => isAdded === true));
  return (
    <Section title={texts.title} hint={texts.hint}>
      {isSteering && added.length === 0 && <p className="quiet">{texts.none}</p>}
      {isSteering && added.length > 0 && (
        <ul className="card-list">
          {added.map(({ id, label }) => (
            <li key={id} className="card">
              <p>{label}</p>
              <RemoveStatement pollId={pollId} statement={{ id, label }} onRemoved={onDone} />
            </li>
          ))}
        </ul>
      )}
      {page.mayAddStatement &&
        taking.map((question) => (
          <AddStatement key={question.id} pollId={pollId} question={question} onAdded={onDone} />
        ))}
    </Section>
  );
}
