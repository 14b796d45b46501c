import type { PlanningProcess } from '../../core/processes/process.ts';
import { hideWords } from '../../core/screening/screen-text.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { Transaction } from '../ports/stores.ts';
import type { PublicWords } from './public-papers.ts';

/** A round that has been announced: it has a number, and anybody may know that it is held. */
export type AnnouncedRound = Round & {
  readonly meetingNumber: string;
  readonly state: Exclude<Round['state'], { status: 'draft' }>;
};

export function isAnnounced(round: Round): round is AnnouncedRound {
  return round.state.status !== 'draft' && round.meetingNumber !== null;
}

/** An announced meeting that anybody may attend: what belongs to it may be told. */
export const isOpenMeeting = (round: Round): boolean =>
  isAnnounced(round) && round.openness.kind === 'open';

/** The processes that the public knows of: one that is only planned is the administration's own draft. */
export const publicProcesses = async (
  tx: Pick<Transaction, 'processes'>,
): Promise<readonly PlanningProcess[]> =>
  (await tx.processes.all()).filter(({ status }) => status !== 'planned');

/**
 * The bodies whose work is their own until it is sent to the council: what they were asked and what was drawn from it is told to nobody outside before it is.
 * Source: the rule for a city government's papers, `core/openness/city-government.ts`.
 */
export async function cityGovernments(
  tx: Pick<Transaction, 'openness'>,
): Promise<ReadonlySet<string>> {
  return new Set(await tx.openness.cityGovernments());
}

/** Every stretch that is screened in any minutes, with the language that its mark is written in. */
export async function screenedAnywhere(tx: Pick<Transaction, 'protocols'>) {
  return [...(await tx.protocols.screened()).values()].flatMap(
    ({ content: { screening = [], language } }) => screening.map((mark) => ({ ...mark, language })),
  );
}

/** What a text is to the public wherever the same may stand in minutes: without the words that are screened in any of them, whatever part they stand in. */
export async function readByAll(tx: Pick<Transaction, 'protocols'>): Promise<PublicWords> {
  const marks = await screenedAnywhere(tx);
  const [first] = marks;
  return (text) => (first ? hideWords(text, marks, first.language) : text);
}
