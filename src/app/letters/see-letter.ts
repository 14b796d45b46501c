import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { datesFor } from '../../core/letters/letter.ts';
import type {
  Letter,
  LetterConcern,
  LetterContent,
  LetterDate,
  LetterEdition,
  LetterRecipient,
} from '../../core/letters/letter.ts';
import { preconditionsOf } from '../../core/letters/preconditions.ts';
import type { Precondition } from '../../core/letters/preconditions.ts';
import { proposeLetter } from '../../core/letters/propose-letter.ts';
import { may } from '../../core/people/roles.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { Transaction } from '../ports/stores.ts';
import { datesOf, membersOf } from './letter-facts.ts';

export type ConcernView = Omit<LetterConcern, 'letterId' | 'personId' | 'answeredBy'> & {
  /** Whose it is: the facilitator has to act on it. Null for one's own. */
  readonly name: string | null;
};

export type LetterView = {
  readonly process: { readonly id: string; readonly title: string };
  readonly letterId: string | null;
  readonly sent: (Omit<LetterEdition, 'letterId' | 'sentBy'> & { readonly sentBy: string }) | null;
  /** For who has got it. */
  readonly own: {
    readonly acceptedEdition: number;
    readonly acceptedAt: Instant | null;
    readonly concerns: readonly ConcernView[];
  } | null;
  readonly preconditions: readonly Precondition[];
  readonly preparation: LetterPreparation | null;
};

export type LetterPreparation = {
  readonly content: LetterContent;
  /** 0 while nothing is written: the content is a proposal. */
  readonly version: number;
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  /** How many would get it as it stands. */
  readonly reaches: number;
  readonly dates: readonly LetterDate[];
  readonly counts: {
    readonly recipients: number;
    readonly accepted: number;
    /** Accepted an earlier edition, and not yet the corrected one. */
    readonly acceptedEarlier: number;
    readonly delivery: Readonly<Record<OutgoingMessage['state'], number>>;
  };
  /** Whom the bot could not reach with the last edition. */
  readonly unreached: readonly string[];
  readonly concerns: readonly ConcernView[];
  readonly editions: readonly {
    readonly edition: number;
    readonly sentAt: Instant;
    readonly correction: string;
  }[];
};

/**
 * The letter before a process, as it was sent: to those who got it, with the dates that concern them and what they have answered; to others, without rounds.
 * To those who prepare, also what is being written and what has come back. Who has accepted is told as a number.
 */
export const seeLetter =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<LetterView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    if (!municipality) return notFound;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const letter = await tx.letters.ofProcess(processId);
      const [editions, recipients, concerns, messages] = letter
        ? [
            await tx.letters.editions(letter.id),
            await tx.letters.recipients(letter.id),
            await tx.letters.concerns(letter.id),
            await lastMessages(tx, letter),
          ]
        : [[], [], [], []];
      const sent = editions[0] ?? null;
      const recipient = recipients.find(({ personId }) => personId === by.personId);
      const isPreparing = may(by.roles, 'prepare-rounds');
      const unreached = messages.filter(isUnreached);
      const names = await tx.people.names([
        ...concerns.map(({ personId }) => personId),
        ...unreached.flatMap(({ personId }) => personId ?? []),
        ...editions.map(({ sentBy }) => sentBy),
      ]);
      const facts = { process, letter, editions, recipients, concerns, messages, names };
      return decide({
        process: { id: process.id, title: process.title },
        letterId: letter?.id ?? null,
        sent: sent && {
          ...{ edition: sent.edition, content: sent.content, correction: sent.correction },
          dates: isPreparing ? sent.dates : datesFor(sent.dates, recipient?.bodyIds ?? []),
          ...{ sentAt: sent.sentAt, sentBy: names.get(sent.sentBy) ?? '' },
        },
        own: recipient
          ? {
              acceptedEdition: recipient.acceptedEdition,
              acceptedAt: recipient.acceptedAt,
              concerns: concerns
                .filter(({ personId }) => personId === by.personId)
                .map((concern) => concernView(concern, null)),
            }
          : null,
        preconditions: preconditionsOf(sent, recipients, concerns, unreached.length),
        preparation: isPreparing
          ? await preparationOf(tx, facts, deps.clock.now(), municipality.language)
          : null,
      });
    });
  };

type Facts = {
  readonly process: PlanningProcess;
  readonly letter: Letter | null;
  readonly editions: readonly LetterEdition[];
  readonly recipients: readonly LetterRecipient[];
  readonly concerns: readonly LetterConcern[];
  readonly messages: readonly OutgoingMessage[];
  readonly names: ReadonlyMap<string, string>;
};

async function preparationOf(
  tx: Transaction,
  { process, letter, editions, recipients, concerns, messages, names }: Facts,
  now: Instant,
  language: Parameters<typeof proposeLetter>[3],
): Promise<LetterPreparation> {
  const { rounds, dates } = await datesOf(tx, process, now);
  const content = letter?.content ?? proposeLetter(process, rounds, dates, language);
  const current = letter?.edition ?? 0;
  const delivery = { waiting: 0, sent: 0, uncertain: 0, unreachable: 0 };
  for (const { state } of messages) delivery[state] += 1;
  const reached = await membersOf(tx, content.bodyIds, content.includesDeputies, now);
  return {
    content,
    version: letter?.version ?? 0,
    bodies: (await tx.people.bodies()).map(({ id, name }) => ({ id, name })),
    reaches: new Set([...reached.keys(), ...recipients.map(({ personId }) => personId)]).size,
    dates,
    counts: {
      recipients: recipients.length,
      accepted: recipients.filter(({ acceptedEdition }) => current > 0 && acceptedEdition === current).length, // prettier-ignore
      acceptedEarlier: recipients.filter(({ acceptedEdition }) => acceptedEdition > 0 && acceptedEdition < current).length, // prettier-ignore
      delivery,
    },
    unreached: messages
      .filter(isUnreached)
      .map(({ personId }) => names.get(personId ?? '') ?? '')
      .toSorted((a, b) => a.localeCompare(b, 'nb')),
    concerns: concerns
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map((concern) => concernView(concern, names.get(concern.personId) ?? '')),
    editions: editions.map(({ edition, sentAt, correction }) => ({ edition, sentAt, correction })),
  };
}

const isUnreached = ({ state }: OutgoingMessage): boolean =>
  state === 'unreachable' || state === 'uncertain';

async function lastMessages(tx: Transaction, letter: Letter): Promise<readonly OutgoingMessage[]> {
  const all = await tx.messages.ofSubject('letter', letter.id);
  return all.filter(({ edition }) => edition === letter.edition);
}

function concernView(concern: LetterConcern, name: string | null): ConcernView {
  const { letterId: _, personId: __, answeredBy: ___, ...seen } = concern;
  return { ...seen, name };
}
