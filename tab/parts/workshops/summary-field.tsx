import { Textarea } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { roundPage } from '../../../src/contracts/rounds.ts';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { newerVersion } from '../../api/failure.ts';
import { useApi } from '../../session/session-context.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useKeptUntilSaved } from '../../ui/use-kept-until-saved.ts';
import { SaveStateLine } from './save-state.tsx';
import type { SummaryKeeper } from './summary-keeper.ts';

type SummaryFieldProps = {
  readonly round: RoundPage['round'];
  readonly keeper: SummaryKeeper;
};

const keptText = z.string();

/** One field, big, always saved: to the server as one writes, and to the window in case it cannot be reached. */
export function SummaryField({ round, keeper }: SummaryFieldProps) {
  const api = useApi();
  const texts = useTexts(roundTexts);
  const { saver } = keeper;
  const { failure } = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const draft = useDraft(`summary:${round.id}`, keptText, () => round.summary);
  useKeptUntilSaved(`summary:${round.id}`, draft, saver);
  const newer = newerVersion(failure);

  const write = (text: string) => {
    draft.write(text);
    saver.write(text);
  };
  const useMine = () => {
    if (newer === undefined) return;
    keeper.goOnFrom(newer);
    void saver.flush();
  };
  const showTheirs = async () => {
    const fresh = await api.get(`/api/rounds/${round.id}`, roundPage);
    if (!fresh.ok) return;
    keeper.goOnFrom(fresh.value.round.version);
    write(fresh.value.round.summary);
  };

  return (
    <Section title={texts.summary} hint={texts.summaryHint}>
      <Textarea
        aria-label={texts.summary}
        value={draft.value}
        rows={10}
        maxLength={20_000}
        resize="vertical"
        size="large"
        onChange={(_, { value }) => {
          write(value);
        }}
        onBlur={() => void saver.flush()}
      />
      {newer !== undefined && (
        <ConflictNotice
          text={texts.conflictText}
          useMine={texts.conflictUseMine}
          showTheirs={texts.conflictShowTheirs}
          onUseMine={useMine}
          onShowTheirs={() => void showTheirs()}
        />
      )}
      <SaveStateLine saver={saver} />
    </Section>
  );
}
