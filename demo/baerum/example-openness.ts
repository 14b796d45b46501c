import type { OpennessAnswers } from '../../src/core/openness/openness.ts';

/** What the example's gatherings and polls were answered to be: announced, and open for all. */
export const openExample: OpennessAnswers = {
  ...{ isMeeting: true, isAnnounced: true, isOpen: true, basis: null, decision: '' },
};
