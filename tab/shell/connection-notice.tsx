import { useEffect, useState } from 'react';
import { useApi } from '../session/session-context.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';

/** A short break is nobody's business; after this long the reader is told that numbers may be old. Milliseconds. */
const patience = 8_000;

/** Keeps the line to the server open, and says calmly when it has been away for a while. */
export function ConnectionNotice() {
  const api = useApi();
  const texts = useTexts(shellTexts);
  const [isLost, setLost] = useState(false);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let timer: number | undefined;
    let isGone = false;
    const hear = (isOpen: boolean) => {
      window.clearTimeout(timer);
      if (isOpen) setLost(false);
      else
        timer = window.setTimeout(() => {
          setLost(true);
        }, patience);
    };
    // After the page itself: what changes can wait until there is something to change.
    const started = window.setTimeout(() => {
      void import('../api/follow-events.ts').then(({ followEvents }) => {
        if (!isGone) stop = followEvents(api, hear);
      });
    }, 500);
    return () => {
      isGone = true;
      window.clearTimeout(timer);
      window.clearTimeout(started);
      stop?.();
    };
  }, [api]);

  return (
    <div role="status" className={isLost ? 'connection-notice' : undefined}>
      {isLost ? texts.reconnecting : ''}
    </div>
  );
}
