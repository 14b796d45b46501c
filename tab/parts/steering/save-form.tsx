import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { newerVersion, theirVersion } from '../../api/failure.ts';
import type { Outcome } from '../../api/failure.ts';
import { useAction } from '../../api/use-action.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { BothVersions } from './both-versions.tsx';

type SaveFormProps<Written extends object> = {
  /** Names the form for those who hear it. */
  readonly name: string;
  /** The version that the writer had before them; asked for what is written where that decides; left out for what is new. */
  readonly version?: number | ((written: Written) => number);
  /** What is written, as it is sent; undefined where a field is missing or wrong. */
  readonly read: () => Written | undefined;
  readonly send: (written: Written, version: number) => Promise<Outcome<unknown>>;
  readonly onSaved: () => void;
  /** Begins anew with what somebody else saved meanwhile. */
  readonly onShowTheirs?: () => void;
  /** Goals and plans by id, for telling the two versions apart in words. */
  readonly titles?: ReadonlyMap<string, string>;
  /** What is written, by the fields' names on the page and in words, where the fields' own names and values are not said so. */
  readonly inWords?: (written: object) => Readonly<Record<string, string>>;
  readonly label?: string;
  readonly saved?: string;
  readonly children?: ReactNode;
};

/** One thing that is written and saved by itself. When somebody else has saved meanwhile, both versions are shown and the writer chooses. */
export function SaveForm<Written extends object>(props: SaveFormProps<Written>) {
  const texts = useTexts(steeringTexts);
  const announce = useAnnounce();
  const [seen, setSeen] = useState(typeof props.version === 'number' ? props.version : 0);
  const [isWrong, setWrong] = useState(false);
  const [mine, setMine] = useState<Written>();
  const save = useAction(props.send, () => {
    announce(props.saved ?? texts.saved);
    props.onSaved();
  });
  const newer = newerVersion(save.failure);
  const inWords = props.inWords ?? ((written: object) => written);
  const submit = (newest?: number) => {
    const written = props.read();
    setWrong(written === undefined);
    setMine(written);
    // What is saved counts its version up by one.
    if (!written) return;
    const before = typeof props.version === 'function' ? props.version(written) : seen;
    const version = newest ?? before;
    void save.run(written, version).then((ok) => {
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
        submit();
      }}
    >
      {props.children}
      {isWrong && <p role="alert">{texts.checkFields}</p>}
      {save.failure && newer === undefined && <ErrorNotice failure={save.failure} />}
      {newer !== undefined && (
        <BothVersions
          mine={inWords(mine ?? {})}
          theirs={inWords(theirVersion(save.failure))}
          titles={props.titles}
          onUseMine={() => {
            submit(newer);
          }}
          onUseTheirs={() => {
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
