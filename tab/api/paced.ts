/**
 * Does something at once, and then at most once in each pause however often it is asked for; what was asked for in a pause is done when it ends. A room of
 * hundred devices changes a page twenty times a second, and nobody reads as quickly.
 */
export function paced(act: () => void, pauseMilliseconds: number): () => void {
  let isResting = false;
  let isWanted = false;
  const go = (): void => {
    isResting = true;
    isWanted = false;
    act();
    setTimeout(() => {
      isResting = false;
      if (isWanted) go();
    }, pauseMilliseconds);
  };
  return () => {
    if (isResting) isWanted = true;
    else go();
  };
}

/** How often a page of a round that is held is looked at again. Milliseconds. */
export const livePause = 300;
