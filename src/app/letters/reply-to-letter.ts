import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/letters/reply-to-letter.ts';
import type { AuditEvent } from '../../core/audit/audit-event.ts';
import type { Letter, LetterConcern, LetterRecipient } from '../../core/letters/letter.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

type ReplyDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;
type Refusable<Refusal extends { readonly code: string }> = Promise<
  Decision<null, Refusal | NotAllowed | NotFound>
>;

/** A recipient accepts the edition that they have read. */
export const acceptLetter =
  (deps: ReplyDeps) =>
  (
    by: AuthorizedMember,
    letterId: string,
    edition: number,
  ): Refusable<{ readonly code: 'letter-corrected'; readonly edition: number }> =>
    reply(deps, by, letterId, 'letter-accepted', async ({ tx, letter, recipient, now }) => {
      const accepted = core.acceptLetter(letter, recipient, edition, now);
      if (!accepted.refused) await tx.letters.saveRecipients(letter.id, [accepted.value]);
      return accepted;
    });

/** A recipient asks; the administration answers. */
export const askAboutLetter =
  (deps: ReplyDeps) =>
  (
    by: AuthorizedMember,
    letterId: string,
    words: string,
  ): Refusable<
    | { readonly code: 'question-missing' }
    | { readonly code: 'too-many-questions'; readonly most: number }
  > =>
    reply(deps, by, letterId, 'letter-asked-about', async ({ tx, letter, own, now }) => {
      const asked = { id: deps.ids.next(), personId: by.personId, words };
      const taken = core.askAboutLetter(letter, own, asked, now);
      if (!taken.refused && taken.value) await tx.letters.saveConcern(taken.value);
      return taken;
    });

/** A recipient cannot come on a date. */
export const refuseLetterDate =
  (deps: ReplyDeps) =>
  (
    by: AuthorizedMember,
    letterId: string,
    said: { readonly dateId: string; readonly why: string },
  ): Refusable<{ readonly code: 'no-such-date' }> =>
    reply(
      deps,
      by,
      letterId,
      'letter-date-refused',
      async ({ tx, letter, recipient, own, now }) => {
        const [sent] = await tx.letters.editions(letter.id);
        invariant(sent !== undefined, 'a letter with recipients has been sent');
        const taken = core.refuseDate(letter, sent, recipient, own, { id: deps.ids.next(), ...said }, now); // prettier-ignore
        if (!taken.refused) await tx.letters.saveConcern(taken.value);
        return taken;
      },
    );

/** The date works after all. */
export const takeBackLetterDate =
  (deps: ReplyDeps) =>
  (by: AuthorizedMember, letterId: string, dateId: string): Refusable<never> =>
    reply(deps, by, letterId, 'letter-date-taken-back', async ({ tx, own, now }) => {
      const back = core.takeBackDate(own, dateId, now);
      if (back) await tx.letters.saveConcern(back);
      return decide(null);
    });

/** The administration answers a question, or says what it does about a date. */
export const answerLetterConcern =
  (deps: ReplyDeps) =>
  async (
    by: AuthorizedMember,
    concernId: string,
    given: { readonly letterId: string; readonly answer: string },
  ): Refusable<never> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const letter = await tx.letters.forChange(given.letterId);
      const concerns = letter ? await tx.letters.concerns(letter.id) : [];
      const concern = concerns.find(({ id }) => id === concernId);
      if (!letter || !concern) return notFound;
      const now = deps.clock.now();
      const answered = core.answerConcern(concern, given.answer, { personId: by.personId, now });
      await tx.letters.saveConcern(answered);
      await told(tx, by, letter, 'letter-concern-answered', now);
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'letter', id: given.letterId });
    return decision;
  };

type Reply = {
  readonly tx: Transaction;
  readonly letter: Letter;
  readonly recipient: LetterRecipient;
  readonly own: readonly LetterConcern[];
  readonly now: Instant;
};

/** What every reply shares: the letter's lock, that the person has got it, the cards that follow, and the audit row last. */
async function reply<Refusal extends { readonly code: string }>(
  deps: ReplyDeps,
  by: AuthorizedMember,
  letterId: string,
  type: AuditEvent['type'],
  take: (given: Reply) => Promise<Decision<unknown, Refusal>>,
): Refusable<Refusal> {
  const refusal = denied(by, 'answer-polls');
  if (refusal) return refusal;
  const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
    const letter = await tx.letters.forChange(letterId);
    const recipient = letter && (await tx.letters.recipient(letterId, by.personId));
    if (!letter || !recipient) return notFound;
    const own = (await tx.letters.concerns(letterId)).filter(
      ({ personId }) => personId === by.personId,
    );
    const now = deps.clock.now();
    const taken = await take({ tx, letter, recipient, own, now });
    if (taken.refused) return taken;
    await told(tx, by, letter, type, now);
    return decide(null);
  });
  if (!decision.refused) deps.events.publish(by.municipality, { topic: 'letter', id: letterId });
  return decision;
}

async function told(
  tx: Transaction,
  by: AuthorizedMember & { readonly municipality: MunicipalityScope },
  letter: Letter,
  type: AuditEvent['type'],
  now: Instant,
): Promise<void> {
  await tx.jobs.enqueue({
    name: 'refresh-cards',
    municipalityId: by.municipality.municipalityId,
    kind: 'letter',
    subjectId: letter.id,
  });
  await tx.audit.append(actorOf(by), { type, subject: letter.id }, now);
}
