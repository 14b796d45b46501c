import type { CivilDate } from '../time/instant.ts';

/** What holds for one body's meetings beside what it is: settings of the municipality. */
export type MeetingRules = {
  readonly bodyId: string;
  /** The city government (byråd) of a parliamentary municipality: its papers follow a rule of their own. */
  readonly isCityGovernment: boolean;
  /** The council's decision that lets the body meet over the net; empty where it has not. Source: kommuneloven § 11-7 [check]. */
  readonly remoteAllowedBy: string;
};

export function usualMeetingRules(bodyId: string): MeetingRules {
  return { bodyId, isCityGovernment: false, remoteAllowedBy: '' };
}

/**
 * May the public read a paper of this body? The papers of a city government are its own until they are sent to the council; from that day they are
 * like everybody else's. Of everything else, what is open is public at once.
 * @param sentToCouncilOn the day on which the matter was sent to the council, null while it has not been
 */
export function paperIsPublic(
  paper: { readonly openness: 'open' | 'closed'; readonly sentToCouncilOn: CivilDate | null },
  rules: Pick<MeetingRules, 'isCityGovernment'>,
  today: CivilDate,
): boolean {
  if (paper.openness === 'closed') return false;
  if (!rules.isCityGovernment) return true;
  return paper.sentToCouncilOn !== null && paper.sentToCouncilOn <= today;
}
