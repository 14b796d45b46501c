import { Button, Checkbox, Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { KnowledgePage, ReactionKind } from '../../../src/contracts/knowledge.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';

type ReactionFormProps = {
  readonly itemId: string;
  readonly kind: ReactionKind;
  readonly page: KnowledgePage;
  readonly onSent: () => void;
  readonly onCancel: () => void;
};

const own = 'own';
const kept = z.object({ words: z.string(), clientKey: z.string() });

/** What one thinks, in words. Its key is made with the form and kept with the words, so that sending again after a lost answer doubles nothing. */
export function ReactionForm({ itemId, kind, page, onSent, onCancel }: ReactionFormProps) {
  const api = useApi();
  const texts = useTexts(knowledgeTexts);
  const announce = useAnnounce();
  const draft = useDraft(`reaction:${itemId}:${kind}`, kept, () => ({
    ...{ words: '', clientKey: crypto.randomUUID() },
  }));
  const { words, clientKey } = draft.value;
  const [isNamed, setNamed] = useState(false);
  const places = [
    ...page.tables.map(({ roundId, tableNumber }) => `${roundId}:${String(tableNumber)}`),
    ...(page.mayReact ? [own] : []),
  ];
  const [chosen, choose] = useState(places[0] ?? own);
  const table = page.tables.find(
    ({ roundId, tableNumber }) => `${roundId}:${String(tableNumber)}` === chosen,
  );
  const from = table ? { roundId: table.roundId, tableNumber: table.tableNumber } : null;
  const send = useAction(
    () =>
      api.send('POST', `/api/knowledge/${itemId}/reactions`, {
        ...{ clientKey, kind, words, from, isNamed: from === null && isNamed },
      }),
    () => {
      draft.forget();
      announce(texts.sent);
      onSent();
    },
  );
  const isEmpty = kind === 'missing' && words.trim() === '';
  return (
    <form
      className="reaction-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void send.run();
      }}
    >
      <Field label={kind === 'missing' ? texts.wordsMissing : texts.words}>
        <Textarea
          value={words}
          rows={3}
          maxLength={4000}
          resize="vertical"
          onChange={(_, { value }) => {
            draft.write({ words: value, clientKey });
          }}
        />
      </Field>
      {places.length > 1 && (
        <Field label={texts.from}>
          <Select
            value={chosen}
            onChange={(_, { value }) => {
              choose(value);
            }}
          >
            {page.tables.map(({ roundId, round, tableNumber }) => (
              <option
                key={`${roundId}:${String(tableNumber)}`}
                value={`${roundId}:${String(tableNumber)}`}
              >
                {texts.table(tableNumber, round)}
              </option>
            ))}
            {page.mayReact && <option value={own}>{texts.me}</option>}
          </Select>
        </Field>
      )}
      {from === null && (
        <Checkbox
          label={texts.named}
          checked={isNamed}
          onChange={(_, { checked }) => {
            setNamed(checked === true);
          }}
        />
      )}
      {send.failure && <ErrorNotice failure={send.failure} />}
      <div className="button-row">
        <Button type="submit" appearance="primary" disabled={isEmpty || send.isBusy}>
          {texts.send}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
