import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { pastedParagraphs } from '../../../src/contracts/texts.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { Written } from './draft-form.ts';

/** A text that somebody has already: read into paragraphs, and not saved until the whole text is. */
export function PasteText({ onRead }: { readonly onRead: (paragraphs: Written) => void }) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const [pasted, setPasted] = useState('');
  const read = useAction(
    () =>
      api.ask('POST', '/api/pasted-texts', { body: { text: pasted }, contract: pastedParagraphs }),
    ({ paragraphs }) => {
      setPasted('');
      onRead(paragraphs);
    },
  );
  return (
    <details className="card">
      <summary>{texts.paste}</summary>
      <Field label={texts.paste} hint={texts.pasteHint}>
        <Textarea
          value={pasted}
          rows={6}
          maxLength={200_000}
          resize="vertical"
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      {read.failure && <ErrorNotice failure={read.failure} />}
      <div className="button-row">
        <Button disabled={read.isBusy || pasted.trim() === ''} onClick={() => void read.run()}>
          {texts.pasteRead}
        </Button>
      </div>
    </details>
  );
}
