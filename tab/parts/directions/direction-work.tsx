import { Button, Field, Textarea } from '@fluentui/react-components';
import { z } from 'zod';
import type { DirectionPage } from '../../../src/contracts/directions.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { NotedStep } from './chair-decision.tsx';
import { DirectionLinks } from './direction-links.tsx';

const words = z.object({ text: z.string(), changed: z.string() });

type DirectionWorkProps = { readonly page: DirectionPage; readonly onDone: () => void };

/** For the administration: what it builds on, new words with what is different, or that the direction goes no further. */
export function DirectionWork({ page, onDone }: DirectionWorkProps) {
  const { direction } = page;
  const texts = useTexts(directionTexts);
  const api = useApi();
  const announce = useAnnounce();
  const draft = useDraft(`direction:${direction.id}`, words, () => ({
    ...{ text: direction.text, changed: '' },
  }));
  const { text, changed } = draft.value;
  const redraft = useAction(
    () =>
      api.send('POST', `/api/directions/${direction.id}/words`, {
        ...{ text, changed, version: direction.version },
      }),
    () => {
      draft.forget();
      announce(texts.saved);
      onDone();
    },
  );
  const isReady = text.trim() !== direction.text && changed.trim() !== '';
  return (
    <>
      <DirectionLinks page={page} onDone={onDone} />
      <Section title={texts.redraft} hint={texts.redraftHint}>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) void redraft.run();
          }}
        >
          <Field label={texts.words} required>
            <Textarea
              value={text}
              rows={3}
              maxLength={2000}
              resize="vertical"
              onChange={(_, { value }) => {
                draft.write({ text: value, changed });
              }}
            />
          </Field>
          <Field label={texts.whatChanged} required>
            <Textarea
              value={changed}
              maxLength={2000}
              resize="vertical"
              onChange={(_, { value }) => {
                draft.write({ text, changed: value });
              }}
            />
          </Field>
          {redraft.failure && <ErrorNotice failure={redraft.failure} />}
          <div className="button-row">
            <Button type="submit" appearance="primary" disabled={!isReady || redraft.isBusy}>
              {texts.save}
            </Button>
          </div>
        </form>
      </Section>
      <Section title={texts.drop}>
        <NotedStep
          path={`/api/directions/${direction.id}/drop`}
          version={direction.version}
          label={texts.drop}
          consequence={texts.dropConfirm}
          onDone={onDone}
        />
      </Section>
    </>
  );
}
