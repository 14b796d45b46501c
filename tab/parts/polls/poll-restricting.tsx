import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { visibility } from '../../../src/contracts/polls.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Section } from '../../ui/section.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type PollRestrictingProps = { readonly page: PollPage; readonly onDone: () => void };
type Visibility = PollPage['poll']['visibility'];

/** Showing less of an asked poll than was said; nothing where there is nothing less to show. */
export function PollRestricting({ page, onDone }: PollRestrictingProps) {
  const texts = useTexts(pollVisibilityTexts);
  const announce = useAnnounce();
  const { api } = useSession();
  const { id, version, visibility: shown } = page.poll;
  const [chosen, setChosen] = useState<Visibility | null>(null);
  const [isAsking, setAsking] = useState(false);
  const act = useAction(
    () => api.send('PUT', `/api/polls/${id}/visibility`, { visibility: chosen, version }),
    () => {
      setAsking(false);
      setChosen(null);
      announce(texts.restricted);
      onDone();
    },
  );
  const stricter = stricterThan(shown);
  if (stricter.length === 0) return null;
  return (
    <Section title={texts.restrict} hint={texts.restrictHint}>
      <div className="card form-fields">
        <Field label={texts.field}>
          <RadioGroup
            value={chosen ?? shown}
            onChange={(_, { value }) => {
              const read = visibility.safeParse(value);
              if (read.success) setChosen(read.data === shown ? null : read.data);
            }}
          >
            {[shown, ...stricter].map((one) => (
              <Radio key={one} value={one} label={texts.names[one]} />
            ))}
          </RadioGroup>
        </Field>
        <div>
          <Button
            disabled={chosen === null}
            onClick={() => {
              setAsking(true);
            }}
          >
            {texts.restrict}
          </Button>
        </div>
      </div>
      {isAsking && chosen !== null && (
        <Suspense>
          <ConfirmDialog
            title={texts.restrictTitle}
            confirmLabel={texts.restrictConfirm}
            isBusy={act.isBusy}
            failure={act.failure}
            onConfirm={() => void act.run()}
            onCancel={() => {
              act.dismiss();
              setAsking(false);
            }}
          >
            <p>{texts.restrictText(texts.names[chosen])}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}

/** What shows less than this, without becoming anonymous: what was stored with a name is not made nameless afterwards. */
function stricterThan(shown: Visibility): readonly Visibility[] {
  const named = visibility.options.filter((one) => one !== 'anonymous');
  const place = named.findIndex((one) => one === shown);
  return place === -1 ? [] : named.slice(place + 1);
}
