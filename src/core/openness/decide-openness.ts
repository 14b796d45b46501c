import { decide } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import { classifyOpenness } from './classify-openness.ts';
import type { OpennessLaw, OpennessRefusal } from './classify-openness.ts';
import type { Openness, OpennessAnswers, OpennessDecision } from './openness.ts';

/** Who answers, when, and by which list and paragraphs. */
export type OpennessHand = {
  readonly law: OpennessLaw;
  readonly personId: string;
  readonly now: Instant;
};

export type DecidedOpenness = {
  readonly openness: Openness;
  readonly opennessDecision: OpennessDecision | null;
};

/**
 * What a plan's answers make of its openness. Without answers it stays open and undecided. The same answers again keep who gave them first: saving
 * something else does not make anybody the one who closed a meeting.
 */
export function decideOpenness(
  answers: OpennessAnswers | null,
  previous: DecidedOpenness | null,
  hand: OpennessHand,
): Decision<DecidedOpenness, OpennessRefusal> {
  if (!answers) return decide({ openness: { kind: 'open' }, opennessDecision: null });
  if (previous?.opennessDecision && sameAnswers(previous.opennessDecision.answers, answers))
    return decide({
      openness: previous.openness,
      opennessDecision: previous.opennessDecision,
    });
  const classified = classifyOpenness(answers, hand.law);
  if (classified.refused) return classified;
  return decide({
    openness: classified.value,
    opennessDecision: { answers, decidedBy: hand.personId, decidedAt: hand.now },
  });
}

function sameAnswers(one: OpennessAnswers, other: OpennessAnswers): boolean {
  return (
    one.isMeeting === other.isMeeting &&
    one.isAnnounced === other.isAnnounced &&
    one.isOpen === other.isOpen &&
    one.basis === other.basis &&
    one.decision === other.decision
  );
}
