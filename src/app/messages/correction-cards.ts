import type { RoundCorrection } from '../../core/workshops/alter-round.ts';
import type { CardKind } from './card-kind.ts';

/** What was changed in a meeting that somebody is invited to. It is sent once, and does not change. */
export const correctionCards: CardKind<'correction'> = {
  change: (roundId) => ({ topic: 'round', id: roundId }),
  settle: async (tx, roundId) => {
    await tx.rounds.forChange(roundId);
  },
  async forms(tx, roundId) {
    const round = await tx.rounds.byId(roundId);
    return round ? ({ edition }) => formOf(edition) : null;
  },
  async draw(deps, tx, municipality, { subjectId, personId, edition }) {
    const round = await tx.rounds.byId(subjectId);
    const correction = (await tx.corrections.ofRound(subjectId)).find(
      ({ number }) => number === edition,
    );
    if (!round || !correction) return null;
    const person = personId === null ? null : await tx.people.byId(personId);
    const body = await tx.people.body(round.bodyId);
    const isOpen = round.openness.kind === 'open';
    return {
      facts: {
        kind: 'correction',
        // A notification is read over shoulders: of a closed meeting it tells when and where.
        title: isOpen ? round.title : (round.meetingNumber ?? ''),
        bodyName: body?.name ?? '',
        language: person?.language ?? body?.language ?? municipality.language,
        ...{ startsAt: round.startsAt, place: round.place },
        isCancelled: correction.kind === 'cancelled',
        reason: isOpen ? correction.reason : '',
        changes: told(correction, isOpen),
        tabAddress: deps.tabAddress(`/rounds/${round.id}`, municipality),
      },
      form: formOf(edition),
      tooLate: null,
    };
  },
};

const formOf = (edition: number): string => `correction:${String(edition)}`;

function told({ changes }: RoundCorrection, isOpen: boolean): RoundCorrection['changes'] {
  const always = new Set(['time', 'duration', 'place', 'meeting-form']);
  return changes.filter(({ field }) => isOpen || always.has(field));
}
