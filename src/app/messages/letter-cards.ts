import { datesFor } from '../../core/letters/letter.ts';
import type { Letter, LetterConcern, LetterRecipient } from '../../core/letters/letter.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Deps } from '../deps.ts';
import type { LetterCardFacts } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import type { CardKind } from './card-kind.ts';

/** The letter's cards: one per recipient and edition. They follow what their owner answers, and what the administration answers them. */
export const letterCards: CardKind<'letter'> = {
  change: (letterId) => ({ topic: 'letter', id: letterId }),
  settle: async (tx, letterId) => {
    await tx.letters.forChange(letterId);
  },
  async forms(tx, letterId) {
    const letter = await tx.letters.byId(letterId);
    if (!letter) return null;
    const recipients = new Map(
      (await tx.letters.recipients(letterId)).map((one) => [one.personId, one]),
    );
    const concerns = Map.groupBy(await tx.letters.concerns(letterId), (one) => one.personId);
    return ({ personId, edition }) => {
      const recipient = recipients.get(personId ?? '');
      return recipient
        ? renderedForm(letter, edition, recipient, concerns.get(recipient.personId) ?? [])
        : '';
    };
  },
  async draw(deps, tx, municipality, { subjectId, personId, edition }) {
    const letter = await tx.letters.byId(subjectId);
    const drawn =
      letter && personId !== null
        ? await drawLetterCard(deps, tx, municipality, letter, personId, edition)
        : null;
    if (!letter || !drawn) return null;
    // The corrected one is on its way: the old is not sent after it.
    return { ...drawn, tooLate: edition < letter.edition ? 'letter-corrected' : null };
  },
};

/** Which edition stands, what the owner has accepted, and how often something was said and answered; never what. */
function renderedForm(
  letter: Letter,
  edition: number,
  recipient: LetterRecipient,
  own: readonly LetterConcern[],
): string {
  if (edition < letter.edition) return `corrected:${letter.edition}`;
  const changes = own.flatMap(({ madeAt, answeredAt, withdrawnAt }) =>
    [madeAt, answeredAt, withdrawnAt].filter((moment) => moment !== null),
  );
  const latest = changes.toSorted().at(-1) ?? '';
  return `${edition}:${recipient.acceptedEdition}:${changes.length}:${latest}`;
}

/** A letter's card for one recipient, with its form. Null when this edition was not sent to them. */
export async function drawLetterCard(
  deps: Pick<Deps, 'tabAddress'>,
  tx: Transaction,
  municipality: Municipality,
  letter: Letter,
  personId: string,
  edition: number,
): Promise<{ readonly facts: LetterCardFacts; readonly form: string } | null> {
  const recipient = await tx.letters.recipient(letter.id, personId);
  const sent = (await tx.letters.editions(letter.id)).find((one) => one.edition === edition);
  const process = await tx.processes.byId(letter.processId);
  if (!recipient || !sent || !process) return null;
  const person = await tx.people.byId(personId);
  const own = (await tx.letters.concerns(letter.id)).filter((one) => one.personId === personId);
  return {
    facts: {
      kind: 'letter',
      language: person?.language ?? municipality.language,
      processTitle: process.title,
      sent: { ...sent, dates: datesFor(sent.dates, recipient.bodyIds) },
      currentEdition: letter.edition,
      acceptedEdition: recipient.acceptedEdition,
      concerns: own,
      tabAddress: deps.tabAddress(`/processes/${letter.processId}/letter`, municipality),
    },
    form: renderedForm(letter, edition, recipient, own),
  };
}
