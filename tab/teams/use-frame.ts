import { useEffect, useState } from 'react';
import type { Frame } from './teams.ts';
import { isInsideTeams } from './inside-teams.ts';

/** Elsewhere until Teams has said so: a plain browser never will. */
export function useFrame(): Frame {
  const [frame, setFrame] = useState<Frame>('elsewhere');
  useEffect(() => {
    if (!isInsideTeams()) return;
    let isCurrent = true;
    import('./teams.ts')
      .then(({ readFrame }) => readFrame())
      .then(
        (read) => {
          if (isCurrent) setFrame(read);
        },
        // Framed by something that is not Teams.
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, []);
  return frame;
}
