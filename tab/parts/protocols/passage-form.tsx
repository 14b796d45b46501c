import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { passageConflicts, passageEdits } from '../../../src/contracts/protocols.ts';
import type { DraftPassage } from '../../../src/contracts/protocols.ts';
import type { Failure } from '../../api/failure.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ParagraphConflict } from '../drafting/paragraph-conflict.tsx';
import { TextField } from '../steering/fields.tsx';

type PassageFormProps = {
  readonly draftId: string;
  readonly passage: DraftPassage;
  readonly onSent: () => void;
  readonly onCancel: () => void;
};

/** The clerk's own words for a passage. Where another has written in it meanwhile, both are shown and one is chosen. */
export function PassageForm({ draftId, passage, onSent, onCancel }: PassageFormProps) {
  const api = useApi();
  const texts = useTexts(protocolTexts);
  const announce = useAnnounce();
  const [text, setText] = useState(passage.text);
  const [isRefused, setRefused] = useState(false);
  const save = useAction(
    (was: string) =>
      api.send('PUT', `/api/protocol-drafts/${draftId}/passages`, {
        edits: [{ key: passage.key, was, text }],
      }),
    () => {
      announce(texts.saved);
      onSent();
    },
  );
  const theirs = theirsIn(save.failure);
  const submit = (was: string) => {
    const read = passageEdits.safeParse({ edits: [{ key: passage.key, was, text }] });
    setRefused(!read.success);
    if (read.success) void save.run(was);
  };
  return (
    <form
      className="form-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(passage.text);
      }}
    >
      <TextField
        label={texts.yourWords}
        value={text}
        longest={20_000}
        required={passage.mustSaySomething}
        onChange={setText}
      />
      {isRefused && <p role="alert">{texts.holdsIdentityNumber}</p>}
      {theirs === undefined ? (
        save.failure && <ErrorNotice failure={save.failure} />
      ) : (
        <ParagraphConflict
          mine={{ heading: '', text }}
          theirs={{ heading: '', text: theirs }}
          onUseMine={() => {
            submit(theirs);
          }}
          onUseTheirs={onSent}
        />
      )}
      <div className="button-row">
        <Button appearance="primary" type="submit" disabled={save.isBusy}>
          {texts.saveEdit}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

/** What the other wrote, as the refusal carries it. */
function theirsIn(failure: Failure | null): string | undefined {
  if (failure?.kind !== 'refused' || failure.problem.code !== 'passages-conflict') return undefined;
  return passageConflicts.safeParse(failure.problem.facts).data?.conflicts[0]?.theirs;
}
