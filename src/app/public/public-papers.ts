import { paperIsPublic } from '../../core/openness/city-government.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { AlterableField, RoundCorrection } from '../../core/workshops/alter-round.ts';
import type { RoundPaper } from '../../core/workshops/paper.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { Transaction } from '../ports/stores.ts';

/** What a text of the notice is to the public: without what is screened in the minutes. */
export type PublicWords = (text: string) => string;

export type PublicPaper = Pick<RoundPaper, 'title' | 'content'>;

/** The papers of an open meeting that anybody may read today; those of a city government only once they are sent to the council. */
export async function publicPapers(
  tx: Pick<Transaction, 'papers' | 'openness'>,
  round: Pick<Round, 'id' | 'bodyId'>,
  today: CivilDate,
): Promise<readonly PublicPaper[]> {
  const rules = await tx.openness.meetingRules(round.bodyId);
  return (await tx.papers.ofRound(round.id))
    .filter(({ openness, sentToCouncilOn }) =>
      paperIsPublic({ openness: openness.kind, sentToCouncilOn }, rules, today),
    )
    .map(({ title, content }) => ({ title, content }));
}

/** Of a closed meeting that it was moved, and to where and when: a reason may tell what is exempt. */
export function publicCorrection(
  { kind, reason, changes, publishedAt }: RoundCorrection,
  isOpen: boolean,
  read: PublicWords,
): Pick<RoundCorrection, 'kind' | 'reason' | 'changes' | 'publishedAt'> {
  const told = new Set(['time', 'duration', 'place', 'meeting-form', 'openness']);
  return {
    ...{ kind, publishedAt },
    reason: isOpen ? read(reason) : '',
    changes: isOpen
      ? changes.map((one) =>
          noWords.has(one.field) ? one : { ...one, from: read(one.from), to: read(one.to) },
        )
      : changes.filter(({ field }) => told.has(field)),
  };
}

/** What changed that nobody wrote in words: a number that is screened elsewhere must not break a moment or a length. */
const noWords: ReadonlySet<AlterableField> = new Set([
  'time',
  'duration',
  'meeting-form',
  'openness',
]);
