import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { LiveRoundPage } from '../../../src/contracts/live-round.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';

type List = LiveRoundPage['noteTakers'];
const marksOf = (list: List): string =>
  list
    .map(({ tableNumber, personId }) => `${tableNumber}:${personId}`)
    .toSorted()
    .join(' ');

type NoteTakersProps = { readonly page: LiveRoundPage; readonly onChanged: () => void };

/** Who writes for which table. Chosen here before or during the round; each choice counts at once. */
export function NoteTakers({ page, onChanged }: NoteTakersProps) {
  const api = useApi();
  const texts = useTexts(liveTexts);
  const [added, setAdded] = useState(0);
  const { round, staff } = page;
  // What was chosen here stands until the page shows it too: whoever chooses for the next table at once builds on it, also while an older answer is on its way.
  const [chosenHere, setChosenHere] = useState<List>();
  if (chosenHere && marksOf(chosenHere) === marksOf(page.noteTakers)) setChosenHere(undefined);
  const noteTakers = chosenHere ?? page.noteTakers;
  const tables = Array.from({ length: page.tables.length + added }, (_, index) => index + 1);
  const seen = noteTakers.map(({ tableNumber, personId }) => ({ tableNumber, personId }));
  const assign = useAction(async (tableNumber: number, before: string, personId: string) => {
    const others = seen.filter((one) => one.tableNumber !== tableNumber || one.personId !== before);
    const chosen = personId === '' ? others : [...others, { tableNumber, personId }];
    const body = { noteTakers: chosen, seen };
    const outcome = await api.send('PUT', `/api/rounds/${round.id}/note-takers`, body);
    const named = chosen.map((one) => ({ ...one, name: '' }));
    // Refused: somebody else has chosen meanwhile, and the page shows what.
    setChosenHere(outcome.ok ? named : undefined);
    return outcome;
  }, onChanged);
  const isClosed = round.status === 'closed';
  return (
    <Section title={texts.noteTakers} hint={texts.noteTakersHint} className="live-takers">
      {assign.failure && <ErrorNotice failure={assign.failure} onRetry={onChanged} />}
      <ul className="live-taker-list">
        {tables.map((table) => {
          const before =
            noteTakers.find(({ tableNumber }) => tableNumber === table)?.personId ?? '';
          return (
            <li key={table}>
              <Field label={texts.noteTakerOf(table)}>
                <Select
                  value={before}
                  disabled={isClosed || assign.isBusy}
                  onChange={(_, { value }) => void assign.run(table, before, value)}
                >
                  <option value="">{texts.nobody}</option>
                  {staff.map(({ personId, name }) => (
                    <option key={personId} value={personId}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
            </li>
          );
        })}
      </ul>
      {!isClosed && (
        <Button
          onClick={() => {
            setAdded(added + 1);
          }}
        >
          {texts.addTable}
        </Button>
      )}
    </Section>
  );
}
