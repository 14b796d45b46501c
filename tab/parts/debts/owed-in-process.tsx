import type { DebtsPage } from '../../../src/contracts/debts.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { owedTexts } from '../../texts/owed.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';

type Process = DebtsPage['processes'][number];
type Owed = Process['kinds'][number];

/** What is owed in one process: by kind, the oldest first, with the place where it is answered. */
export function OwedInProcess({ process }: { readonly process: Process }) {
  return (
    <Section title={process.title}>
      <ul className="card-list">
        {process.kinds.map((owed) => (
          <OwedKind
            key={`${owed.kind} ${owed.responsible ?? ''}`}
            owed={owed}
            processId={process.processId}
          />
        ))}
      </ul>
    </Section>
  );
}

function OwedKind({ owed, processId }: { readonly owed: Owed; readonly processId: string }) {
  const texts = useTexts(owedTexts);
  const dates = useDates();
  const { kind, count, oldest, responsible, isMine } = owed;
  const [first] = oldest;
  const untitled = kind === 'letter-question' ? texts.untitled : texts.closed;
  return (
    <li className="card">
      <div className="card-row">
        <h3 className="card-name">{`${texts.kinds[kind]} (${String(count)})`}</h3>
        {first && (
          <LinkButton to={placeOf(kind, processId, first)} aria-label={texts.doIt[kind]}>
            {texts.doIt[kind]}
          </LinkButton>
        )}
      </div>
      <p className="quiet">
        {isMine ? texts.mine : responsible === null ? texts.nobody : texts.responsible(responsible)}
      </p>
      <ul>
        {oldest.map(({ subjectId, title, since }) => (
          <li key={subjectId}>
            {title === '' ? untitled : title}{' '}
            <span className="quiet">{texts.since(dates.moment(since))}</span>
          </li>
        ))}
      </ul>
      {count > oldest.length && <p className="quiet">{texts.more(count - oldest.length)}</p>}
    </li>
  );
}

/** Where a kind of debt is paid. */
function placeOf(kind: Owed['kind'], processId: string, first: Owed['oldest'][number]): string {
  switch (kind) {
    case 'contribution':
      return `/processes/${processId}/synthesis/${first.phaseId ?? ''}`;
    case 'statement':
      return `/processes/${processId}/hearing`;
    case 'reaction':
      return `/processes/${processId}/knowledge`;
    case 'letter-question':
      return `/processes/${processId}/letter`;
    case 'poll-outcome':
    case 'poll-review':
      return `/polls/${first.subjectId}`;
  }
}
