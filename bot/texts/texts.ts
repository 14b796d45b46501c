import type { Language } from '../../src/core/documents/document-model.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Everything that cards and messages say around what people have written. Moments are already written out ("torsdag 18. januar 2024 kl. 17.00"). */
export type Texts = {
  readonly card: {
    readonly asks: (body: string) => string;
    readonly privacy: string;
    readonly advice: string;
    readonly openUntil: (moment: string) => string;
    readonly chooseOne: string;
    readonly chooseOneMissing: string;
    readonly budget: (budget: number, maxPerOption: number) => string;
    readonly pointsWrong: (maxPerOption: number) => string;
    readonly points: (points: number) => string;
    readonly meaningsElsewhere: string;
    readonly send: string;
    readonly showMine: string;
    readonly openInTab: string;
    readonly youAnswered: string;
    readonly changeableUntil: (moment: string) => string;
    readonly change: string;
    readonly resultsNow: string;
    readonly resultsAfterClose: string;
    readonly answerElsewhere: string;
    readonly tooLarge: string;
    readonly notOpen: string;
    readonly closed: (moment: string) => string;
    readonly turnout: (answered: number, eligible: number) => string;
    readonly outcome: string;
    readonly outcomeAwaited: string;
    readonly seeResults: string;
    readonly showPoll: string;
    readonly spoken: (title: string, body: string, moment: string) => string;
    readonly oldClient: (title: string) => string;
  };
  readonly refusal: {
    readonly notForYou: (body: string) => string;
    readonly notFound: string;
    readonly notKnown: (municipality: string) => string;
    readonly noIdentity: string;
    readonly unreadable: string;
    readonly unknownAction: string;
    readonly oldCard: string;
    readonly fault: string;
    readonly unanswered: (question: string) => string;
    readonly noSuchOption: (question: string) => string;
    readonly notWholePoints: (question: string) => string;
    readonly tooManyPoints: (question: string, given: number, budget: number) => string;
    readonly tooManyOnOne: (question: string, maxPerOption: number) => string;
    readonly noPoints: (question: string) => string;
    readonly kept: string;
  };
  readonly chat: {
    readonly welcome: string;
    readonly welcomeDoes: string;
    readonly welcomeDoesNot: string;
    readonly welcomeGroup: string;
    readonly chooseLanguage: string;
    readonly languageChosen: string;
    readonly help: string;
    readonly notUnderstood: string;
    readonly noWaiting: string;
    readonly waiting: string;
    readonly waitingLine: (title: string, moment: string, answered: boolean) => string;
    readonly plans: string;
    readonly noRound: string;
    readonly nextRound: (title: string, body: string, moment: string, place: string) => string;
    readonly tied: (body: string) => string;
    readonly tieNotAllowed: string;
    readonly tieNoSuchBody: (bodies: string) => string;
    readonly tieInGroup: string;
  };
};

const catalogue: Readonly<Record<Language, Texts>> = { nb, nn, en };

export function textsIn(language: Language): Texts {
  return catalogue[language];
}
