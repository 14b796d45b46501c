import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { GovernanceModel, Municipality } from '../municipalities/municipality.ts';
import type { PlanningProcess } from '../processes/process.ts';
import type { Instant } from '../time/instant.ts';
import type { TextVersion, VersionHead } from './draft-text.ts';

/** A version that the city government has sent to the council, by whom and when. */
export type SentToCouncil = {
  readonly textId: string;
  readonly version: number;
  readonly sentBy: string;
  readonly sentAt: Instant;
};

/** Does the text of this process go from a city government to the council? A process without a variant of its own follows the municipality. */
export function isOfCityGovernment(
  process: Pick<PlanningProcess, 'governance'>,
  municipality: Pick<Municipality, 'governance'>,
): boolean {
  const model: GovernanceModel = process.governance ?? municipality.governance;
  return model === 'parliamentary';
}

/**
 * May this reader see this version of a draft? It is the administration's own until it is sent to hearing or adopted. Under a city government also its members
 * read it, and the council and everybody else from the day it is sent to the council. Source: offentleglova § 14 [check].
 */
export function mayReadVersion(
  head: Pick<VersionHead, 'frozenAt'>,
  sent: Pick<SentToCouncil, 'sentAt'> | null,
  reader: {
    readonly writesOrHears: boolean;
    /** Null where no city government stands between the text and the council. */
    readonly cityGovernment: { readonly isMember: boolean } | null;
  },
): boolean {
  if (reader.writesOrHears || head.frozenAt !== null) return true;
  if (reader.cityGovernment === null) return false;
  return reader.cityGovernment.isMember || sent !== null;
}

export type SendToCouncilRefusal =
  | { readonly code: 'no-city-government' }
  | { readonly code: 'text-is-empty' }
  | { readonly code: 'already-sent-to-council' }
  | { readonly code: 'version-conflict'; readonly version: number };

/**
 * Sends the newest version to the council. It cannot be called back: what others have read is read.
 * @param seen the version that the sender had before them
 */
export function sendToCouncil(
  current: TextVersion,
  before: readonly SentToCouncil[],
  seen: number,
  facts: { readonly isOfCityGovernment: boolean; readonly by: string; readonly now: Instant },
): Decision<SentToCouncil, SendToCouncilRefusal> {
  if (!facts.isOfCityGovernment) return refuse({ code: 'no-city-government' });
  if (current.version !== seen) return refuse({ code: 'version-conflict', version: current.version }); // prettier-ignore
  if (current.paragraphs.length === 0) return refuse({ code: 'text-is-empty' });
  if (before.some(({ version }) => version === seen))
    return refuse({ code: 'already-sent-to-council' });
  return decide({
    ...{ textId: current.textId, version: seen },
    ...{ sentBy: facts.by, sentAt: facts.now },
  });
}
