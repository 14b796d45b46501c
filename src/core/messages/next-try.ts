/** After this many tries a message is given up, and shown as one that did not get through: some three quarters of an hour, unless Teams asked for longer. */
export const longestTrial = 12;

const longestWaitSeconds = 600;
/** Teams asks for a minute or two; somebody who asks for days is not believed. */
const longestAskedSeconds = 3_600;

/**
 * How long until the next try: as long as Teams asked for, else twice as long from one try to the next. With jitter, so that what failed together does not come
 * back together, and never shorter than asked.
 * @param chance from 0 up to 1
 */
export function secondsUntilNextTry(
  attempts: number,
  askedSeconds: number | null,
  chance: number,
): number {
  if (askedSeconds !== null) return Math.min(longestAskedSeconds, askedSeconds) + chance;
  const longest = Math.min(longestWaitSeconds, 2 ** attempts);
  return longest * (0.5 + chance / 2);
}
