import { shownWords } from '../directions/direction-views.ts';
import { askedBy } from '../directions/ask-directions.ts';
import { notFound } from '../allowed.ts';
import type { NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Verification } from '../../core/directions/verification.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Deps } from '../deps.ts';
import type { VerificationCardFacts } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import type { CardKind } from './card-kind.ts';

/** Each person's own card: it follows that person's answers, and says when it is closed and when newer words have taken its place. */
export const verificationCards: CardKind<'verification'> = {
  change: (verificationId) => ({ topic: 'direction', id: verificationId }),
  settle: async (tx, verificationId) => {
    await tx.verifications.forChange(verificationId);
  },
  async forms(tx, verificationId) {
    const verification = await tx.verifications.byId(verificationId);
    if (!verification) return null;
    const revisions = await tx.verifications.revisions(verificationId);
    const replaced = (await replacedIn(tx, verification)).size;
    return ({ personId }) => formOf(verification, revisions.get(personId ?? '') ?? none, replaced);
  },
  async draw(deps, tx, municipality, { subjectId, personId }) {
    invariant(personId !== null, 'a verification is written to people, one by one');
    return drawVerificationCard(deps, tx, municipality, subjectId, personId);
  },
};

const none = { answers: 0, times: 0 };

/**
 * What a card shows, in a few characters, and nothing that anybody said. A card that is half answered is left alone: bringing it up to date would erase what its
 * owner is typing about the next direction.
 * @param given how many of the directions the owner has answered, and how often answers were given or changed
 */
function formOf(
  { closed, asks }: Verification,
  given: { readonly answers: number; readonly times: number },
  replaced: number,
): string {
  if (closed === null && given.answers < asks.length) return `open:asking:${String(replaced)}`;
  return `${closed === null ? 'open' : 'closed'}:${String(given.times)}:${String(replaced)}`;
}

async function drawVerificationCard(
  deps: Pick<Deps, 'tabAddress'>,
  tx: Transaction,
  municipality: Municipality,
  verificationId: string,
  personId: string,
): Promise<{ facts: VerificationCardFacts; form: string; tooLate: string | null } | null> {
  const verification = await tx.verifications.byId(verificationId);
  const process = verification ? await tx.processes.ofPhase(verification.phaseId) : null;
  if (!verification || !process) return null;
  const person = await tx.people.byId(personId);
  const body = await tx.people.body(verification.bodyId);
  const answers = await tx.verifications.answersOf(verificationId, personId);
  const stored = await tx.directions.byIds(verification.asks.map((ask) => ask.directionId));
  const replaced = await replacedIn(tx, verification);
  const directions = verification.asks.flatMap(({ directionId, version }) => {
    const direction = stored.find(({ id }) => id === directionId);
    if (!direction) return [];
    const words = direction.versions.filter((one) => one.version <= version);
    const given = answers.find((answer) => answer.directionId === directionId);
    return {
      id: directionId,
      text: shownWords(words).text,
      changed: shownWords(words).changed,
      answer: given ? { answer: given.answer, missing: given.missing } : null,
      isReplaced: replaced.has(directionId),
    };
  });
  const times = answers.reduce((sum, answer) => sum + answer.revision, 0);
  return {
    facts: {
      ...{ kind: 'verification', verificationId, bodyName: body?.name ?? '', directions },
      language: person?.language ?? body?.language ?? municipality.language,
      closesAt: verification.closesAt,
      closedAt: verification.closed?.at ?? null,
      processTitle: process.title,
      tabAddress: deps.tabAddress(`/processes/${process.id}/directions`, municipality),
    },
    form: formOf(verification, { answers: answers.length, times }, replaced.size),
    // A message that has waited too long: asking what can no longer be answered costs trust.
    tooLate: verification.closed === null ? null : 'verification-closed',
  };
}

/** Directions that were asked about in newer words later. */
async function replacedIn(
  tx: Transaction,
  verification: Verification,
): Promise<ReadonlySet<string>> {
  const all = await tx.verifications.ofPhase(verification.phaseId);
  return new Set(
    verification.asks
      .filter(({ directionId, version }) =>
        all.some(({ asks }) =>
          asks.some((ask) => ask.directionId === directionId && ask.version > version),
        ),
      )
      .map(({ directionId }) => directionId),
  );
}

export type VerificationForMember = {
  readonly facts: VerificationCardFacts;
  readonly eligible: boolean;
};

/** A verification as one person's card shows it, and whether that person is asked. To somebody who is not, it does not exist. */
export const verificationForMember =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities' | 'tabAddress'>) =>
  async (
    by: AuthorizedMember,
    verificationId: string,
  ): Promise<Decision<VerificationForMember, NotFound>> => {
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    if (!municipality) return notFound;
    const now: Instant = deps.clock.now();
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const verification = await tx.verifications.byId(verificationId);
      const drawn = await drawVerificationCard(
        ...([deps, tx, municipality, verificationId, by.personId] as const),
      );
      if (!verification || !drawn) return notFound;
      const asked = await askedBy(tx, verification, now);
      const eligible = asked.some(({ person }) => person.id === by.personId);
      // A card that was passed on shows nothing of what it asks to somebody who is not asked.
      return decide({
        facts: eligible ? drawn.facts : { ...drawn.facts, directions: [] },
        eligible,
      });
    });
  };
