import { debtsPage } from '../../src/contracts/debts.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { OwedInProcess } from '../parts/debts/owed-in-process.tsx';
import { owedTexts } from '../texts/owed.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Everything that somebody gave and has heard nothing of, each with where it is answered. */
export default function OwedPage() {
  const texts = useTexts(owedTexts);
  const loaded = useLoaded('/api/debts', debtsPage);
  return (
    <WhenLoaded of={loaded}>
      {({ processes }) => (
        <Page title={texts.title} up={{ to: '/', label: texts.home }} lead={texts.lead}>
          {processes.length === 0 && (
            <EmptyState title={texts.nothing}>
              <p>{texts.nothingHint}</p>
            </EmptyState>
          )}
          {processes.map((process) => (
            <OwedInProcess key={process.processId} process={process} />
          ))}
        </Page>
      )}
    </WhenLoaded>
  );
}
