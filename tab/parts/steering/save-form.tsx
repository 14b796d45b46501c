import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { newerVersion } from '../../api/failure.ts';
import type { Outcome } from '../../api/failure.ts';
import { useAction } from '../../api/use-action.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';

type SaveFormProps = {
  /** Names the form for those who hear it. */
  readonly name: string;
  /** The version that the writer had before them; left out for what is new. */
  readonly version?: number;
  /** Sends what is written; undefined where a field is missing or wrong. */
  readonly send: (version: number) => Promise<Outcome<unknown>> | undefined;
  readonly onSaved: () => void;
  /** Shows what somebody else saved meanwhile. */
  readonly onShowTheirs?: () => void;
  readonly label?: string;
  readonly saved?: string;
  readonly children: ReactNode;
};

/** One thing that is written and saved by itself. When somebody else has saved meanwhile, both versions exist and the writer chooses. */
export function SaveForm(props: SaveFormProps) {
  const texts = useTexts(steeringTexts);
  const announce = useAnnounce();
  const [seen, setSeen] = useState(props.version ?? 0);
  const [isWrong, setWrong] = useState(false);
  const save = useAction(
    (sending: Promise<Outcome<unknown>>, _version: number) => sending,
    () => {
      announce(props.saved ?? texts.saved);
      props.onSaved();
    },
  );
  const newer = newerVersion(save.failure);
  const submit = (version: number) => {
    const sending = props.send(version);
    setWrong(sending === undefined);
    // What is saved counts its version up by one.
    if (sending)
      void save.run(sending, version).then((ok) => {
        if (ok) setSeen(version + 1);
      });
  };
  return (
    <form
      className="form-fields"
      aria-label={props.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(seen);
      }}
    >
      {props.children}
      {isWrong && <p role="alert">{texts.checkFields}</p>}
      {save.failure && newer === undefined && <ErrorNotice failure={save.failure} />}
      {newer !== undefined && (
        <ConflictNotice
          text={texts.conflictText}
          useMine={texts.useMine}
          showTheirs={texts.showTheirs}
          onUseMine={() => {
            submit(newer);
          }}
          onShowTheirs={() => {
            save.dismiss();
            props.onShowTheirs?.();
          }}
        />
      )}
      <div className="button-row">
        <Button appearance="primary" type="submit" disabled={save.isBusy}>
          {props.label ?? texts.save}
        </Button>
      </div>
    </form>
  );
}
