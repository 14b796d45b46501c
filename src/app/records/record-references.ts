import type { Openness } from '../../core/openness/openness.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { recordFileName } from '../../core/records/describe-record.ts';
import type { RecordReference } from '../../core/records/phase-record.ts';
import { contentFor } from '../../core/records/record-content.ts';
import type { WholeContent } from '../../core/records/record-content.ts';
import { marksToldIn } from '../../core/screening/every-text.ts';
import type { Round } from '../../core/workshops/round.ts';
import { screenedAnywhere } from '../public/public-sight.ts';
import type { Transaction } from '../ports/stores.ts';

/** Where what a phase refers to lies in the archive. */
export type References = {
  /** The newest version of a round's minutes. */
  readonly ofRound: (roundId: string) => RecordReference;
  /** A poll's own newest version, or that of the meeting's minutes that it stands in. */
  readonly ofPoll: (poll: Poll) => RecordReference;
  /** A meeting whose minutes have something screened in them counts as closed here. */
  readonly opennessOfRound: (round: Round) => Openness;
  /** A poll of a closed meeting is closed with it, whatever itself says. */
  readonly opennessOf: (poll: Poll) => Openness;
  /** The same of what is told, closed where words stand in it that are screened in any minutes: the public pages show it without them. */
  readonly unlessScreened: (decided: Openness, told: unknown) => Openness;
};

/** Reads the references of a phase's rounds and polls. What is open is referred to by its name in the open library, where everybody may find it. */
export async function referencesOf(
  tx: Transaction,
  rounds: readonly Round[],
  polls: readonly Poll[],
): Promise<References> {
  const references = new Map<string, RecordReference>();
  const opennessOfRounds = new Map<string, Openness>();
  for (const { id, openness } of rounds) {
    const protocol = await tx.protocols.ofRound(id);
    const bases = (protocol?.content.screening ?? []).map(({ basis }) => basis);
    // Of minutes with words screened in them the words may stand here too, in a title, a result or a note: nothing of the meeting is told where everybody reads.
    const isScreened = openness.kind === 'open' && bases.length > 0;
    const decided = isScreened ? closedBy(bases) : openness;
    opennessOfRounds.set(id, decided);
    if (protocol) references.set(id, referenceTo(protocol, decided));
  }
  for (const { id, openness } of polls.filter(({ roundId }) => roundId === null)) {
    const newest = (await tx.recordSources.versionsOf({ kind: 'poll', pollId: id })).at(-1);
    if (newest) references.set(id, referenceTo(newest, openness));
  }
  const marks = await screenedAnywhere(tx);
  return {
    unlessScreened: (decided, told) => {
      const found = marksToldIn(told, marks);
      return decided.kind === 'closed' || found.length === 0
        ? decided
        : closedBy(found.map(({ basis }) => basis));
    },
    ofRound: (roundId) => references.get(roundId) ?? null,
    ofPoll: ({ id, roundId }) => references.get(roundId ?? id) ?? null,
    opennessOfRound: (round) => opennessOfRounds.get(round.id) ?? round.openness,
    opennessOf: (poll) => {
      const ofRound = opennessOfRounds.get(poll.roundId ?? '');
      return ofRound?.kind === 'closed' ? ofRound : poll.openness;
    },
  };
}

function closedBy(bases: readonly string[]): Openness {
  return { kind: 'closed', basis: [...new Set(bases)].toSorted().join('; '), decision: '' };
}

function referenceTo(
  frozen: { readonly id: string; readonly version: number; readonly content: WholeContent },
  { kind }: Openness,
): RecordReference {
  const content = contentFor(kind === 'open' ? 'open' : 'restricted', frozen.content);
  return { sourceId: frozen.id, fileName: recordFileName(content, frozen.version, 'pdf') };
}
