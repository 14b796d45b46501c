import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { drawLetterCard } from '../messages/letter-cards.ts';
import type { DrawnCard, LetterCardFacts } from '../ports/messenger.ts';
import { datesOf } from './letter-facts.ts';

/**
 * The card that a recipient gets when the letter is sent as it stands, exactly as the bot sends it, in each language. For those who prepare.
 * @returns refused as `letter-not-begun` while nothing is written: a card of a proposal would be taken for the letter
 */
export const previewLetter =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities' | 'messenger' | 'tabAddress'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<
    Decision<
      { readonly cards: Readonly<Record<Language, DrawnCard>> },
      { readonly code: 'letter-not-begun' } | NotAllowed | NotFound
    >
  > => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    if (!municipality) return notFound;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const letter = await tx.letters.ofProcess(processId);
      if (!letter) return refuse({ code: 'letter-not-begun' });
      const now = deps.clock.now();
      const { dates } = await datesOf(tx, process, now);
      const facts = {
        kind: 'letter',
        processTitle: process.title,
        sent: {
          ...{ letterId: letter.id, edition: letter.edition + 1, content: letter.content },
          dates: dates.filter(({ id }) => letter.content.dateIds.includes(id)),
          ...{ correction: '', sentAt: now, sentBy: by.personId },
        },
        currentEdition: letter.edition + 1,
        ...{ acceptedEdition: 0, concerns: [] },
        tabAddress: deps.tabAddress(`/processes/${processId}/letter`, municipality),
      } as const;
      const cardIn = (language: Language): DrawnCard =>
        deps.messenger.drawCard({ ...facts, language });
      return decide({ cards: { nb: cardIn('nb'), nn: cardIn('nn'), en: cardIn('en') } });
    });
  };

/** The letter as this person's newest card shows it. Not found for who has not got it. */
export const letterForMember =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'tabAddress'>) =>
  async (by: AuthorizedMember, letterId: string): Promise<Decision<LetterCardFacts, NotFound>> => {
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    if (!municipality) return notFound;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const letter = await tx.letters.byId(letterId);
      const drawn =
        letter &&
        (await drawLetterCard(deps, tx, municipality, letter, by.personId, letter.edition));
      return drawn ? decide(drawn.facts) : notFound;
    });
  };
