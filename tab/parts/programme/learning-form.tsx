import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { z } from 'zod';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { useDraft } from '../../ui/use-draft.ts';

/** As it is kept while one writes: also empty. */
const kept = z.object({ text: z.string(), isNamed: z.boolean(), clientKey: z.string() });

const fresh = () => ({ text: '', isNamed: false, clientKey: crypto.randomUUID() });

type LearningFormProps = { readonly phaseId: string; readonly onShared: () => void };

/** One's own words about what was learnt; kept on this device until they are sent, and sent with a key, so that they are stored once. */
export function LearningForm({ phaseId, onShared }: LearningFormProps) {
  const texts = useTexts(programmeTexts);
  const api = useApi();
  const announce = useAnnounce();
  const { value, write, forget } = useDraft(`learning-${phaseId}`, kept, fresh);
  const send = useAction(
    () => api.send('POST', `/api/phases/${phaseId}/learning-points`, value),
    () => {
      write(fresh());
      forget();
      announce(texts.sent);
      onShared();
    },
  );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send.run();
      }}
    >
      <Field label={texts.write} hint={texts.writeHint}>
        <Textarea
          value={value.text}
          rows={3}
          maxLength={2000}
          resize="vertical"
          onChange={(_, { value: text }) => {
            write({ ...value, text });
          }}
        />
      </Field>
      <Checkbox
        label={texts.named}
        checked={value.isNamed}
        onChange={(_, { checked }) => {
          write({ ...value, isNamed: checked === true });
        }}
      />
      {send.failure && <ErrorNotice failure={send.failure} />}
      <div className="button-row">
        <Button
          type="submit"
          appearance="primary"
          disabled={value.text.trim() === '' || send.isBusy}
        >
          {texts.send}
        </Button>
      </div>
    </form>
  );
}
