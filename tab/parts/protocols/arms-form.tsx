import { Button, Field } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { ChosenArms } from '../../../src/contracts/protocols.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { readAsBase64 } from '../plan-import/read-file.ts';
import { LineField } from '../steering/fields.tsx';
import { ArmsPicture } from './arms-picture.tsx';

type ArmsFormProps = {
  /** Null for the municipality's own. */
  readonly bodyId: string | null;
  readonly title: string;
  readonly arms: ChosenArms | null;
  /** Said where nothing is chosen. */
  readonly otherwise: string;
  /** What stands beside the arms on the first page. */
  readonly owner: string;
  readonly onSaved: () => void;
};

/** Arms on a page as it begins, and a form to choose others. */
export function ArmsForm({ bodyId, title, arms, otherwise, owner, onSaved }: ArmsFormProps) {
  const api = useApi();
  const texts = useTexts(protocolTexts).arms;
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [file, setFile] = useState<string>();
  const [alternativeText, setAlternative] = useState(arms?.alternativeText ?? '');
  const [isMissing, setMissing] = useState(false);
  const save = useAction(
    (chosen: { readonly file: string; readonly alternativeText: string } | null) =>
      api.send('PUT', bodyId === null ? '/api/arms' : `/api/arms/${bodyId}`, { arms: chosen }),
    onSaved,
  );
  const submit = () => {
    const said = alternativeText.trim();
    setMissing(file === undefined || said === '');
    if (file === undefined || said === '') return;
    void save.run({ file, alternativeText: said }).then((ok) => {
      if (ok) announce(texts.chosen);
    });
  };
  return (
    <form
      className="card"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{title}</h3>
      {arms ? (
        <>
          <p className="quiet">{texts.preview}</p>
          <div className="arms-page">
            <ArmsPicture arms={arms} />
            <p>{owner}</p>
          </div>
        </>
      ) : (
        <p className="quiet">{otherwise}</p>
      )}
      <Field
        label={{ children: texts.file, htmlFor: inputId }}
        {...(isMissing ? { validationMessage: texts.missing } : {})}
      >
        <input
          ref={input}
          id={inputId}
          type="file"
          accept=".svg,.png"
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            setFile(undefined);
            if (chosen) void readAsBase64(chosen).then(setFile);
          }}
        />
      </Field>
      <LineField
        label={texts.alternative}
        hint={texts.alternativeHint}
        value={alternativeText}
        longest={300}
        onChange={setAlternative}
      />
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button type="submit" appearance="primary" disabled={save.isBusy}>
          {texts.choose}
        </Button>
        {arms && (
          <Button
            disabled={save.isBusy}
            onClick={() => {
              void save.run(null).then((ok) => {
                if (ok) announce(texts.removed);
              });
            }}
          >
            {texts.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
