import { Button } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { newerVersion } from '../../api/failure.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Autosaver } from '../../ui/autosaver.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

/** Whether what is written has been saved; with a way on when it has not. */
export function SaveStateLine<T>({ saver }: { readonly saver: Autosaver<T> }) {
  const texts = useTexts(roundTexts);
  const { state, failure } = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const isConflict = newerVersion(failure) !== undefined;
  return (
    <>
      <div className="save-state quiet" role="status">
        {texts.saveStates[state]}
        {state === 'failed' && !isConflict && (
          <Button size="small" onClick={() => void saver.flush()}>
            {texts.saveAgain}
          </Button>
        )}
      </div>
      {failure && !isConflict && <ErrorNotice failure={failure} />}
    </>
  );
}
