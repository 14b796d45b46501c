import type { Stance } from '../../src/core/date-polls/date-poll.ts';
import type { Language } from '../../src/core/documents/document-model.ts';

/** What stands around the times that a body is asked about. Moments are already written out. */
export type DatePollTexts = {
  readonly kicker: (body: string) => string;
  readonly slot: (moment: string, place: string, isRemote: boolean) => string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly missing: string;
  readonly send: string;
  readonly change: string;
  readonly youAnswered: string;
  readonly seen: string;
  readonly until: (moment: string) => string;
  readonly chosen: (slot: string) => string;
  readonly noticeComes: string;
  readonly withdrawn: string;
  readonly ended: string;
  readonly spoken: (round: string, body: string, moment: string) => string;
  readonly notFound: string;
  readonly answerAll: string;
};

export const datePollTexts: Readonly<Record<Language, DatePollTexts>> = {
  nb: {
    kicker: (body) => `Hvilke tidspunkter passer? Til ${body}`,
    slot: (moment, place, isRemote) => `${moment}, ${place}${isRemote ? ' (fjernmøte)' : ''}`,
    stances: { works: 'Passer', 'if-need-be': 'Passer om nødvendig', 'does-not-work': 'Passer ikke' },
    missing: 'Velg hvordan tidspunktet passer.',
    send: 'Send svar',
    change: 'Endre svaret',
    youAnswered: 'Du har svart',
    seen: 'Andre ser bare summer. Fasilitator ser hva du har svart, for å finne et tidspunkt',
    until: (moment) => `Du kan svare og endre til ${moment}`,
    chosen: (slot) => `Tidspunktet er valgt: ${slot}.`,
    noticeComes: 'Innkallingen kommer når runden er kunngjort.',
    withdrawn: 'Spørsmålet er trukket tilbake. Ingen av tidspunktene gjelder.',
    ended: 'Svarfristen er ute. Fasilitator velger tidspunkt, og da står det her.',
    spoken: (round, body, moment) => `Hvilke tidspunkter passer for ${round} Spørsmålet går til ${body} og er åpent til ${moment}.`,
    notFound: 'Vi finner ikke spørsmålet. Det går til medlemmene av et annet organ.',
    answerAll: 'Svar på alle tidspunktene, også dem som ikke passer.',
  },
  nn: {
    kicker: (body) => `Kva tidspunkt passar? Til ${body}`,
    slot: (moment, place, isRemote) => `${moment}, ${place}${isRemote ? ' (fjernmøte)' : ''}`,
    stances: { works: 'Passar', 'if-need-be': 'Passar om naudsynt', 'does-not-work': 'Passar ikkje' },
    missing: 'Vel korleis tidspunktet passar.',
    send: 'Send svar',
    change: 'Endre svaret',
    youAnswered: 'Du har svart',
    seen: 'Andre ser berre summar. Fasilitatoren ser kva du har svart, for å finne eit tidspunkt',
    until: (moment) => `Du kan svare og endre til ${moment}`,
    chosen: (slot) => `Tidspunktet er valt: ${slot}.`,
    noticeComes: 'Innkallinga kjem når runden er kunngjord.',
    withdrawn: 'Spørsmålet er trekt tilbake. Ingen av tidspunkta gjeld.',
    ended: 'Svarfristen er ute. Fasilitatoren vel tidspunkt, og då står det her.',
    spoken: (round, body, moment) => `Kva tidspunkt passar for ${round} Spørsmålet går til ${body} og er ope til ${moment}.`,
    notFound: 'Vi finn ikkje spørsmålet. Det går til medlemmene av eit anna organ.',
    answerAll: 'Svar på alle tidspunkta, også dei som ikkje passar.',
  },
  en: {
    kicker: (body) => `Which times work? To ${body}`,
    slot: (moment, place, isRemote) => `${moment}, ${place}${isRemote ? ' (remote meeting)' : ''}`,
    stances: { works: 'Works', 'if-need-be': 'Works if need be', 'does-not-work': 'Does not work' },
    missing: 'Choose how the time works.',
    send: 'Send answer',
    change: 'Change the answer',
    youAnswered: 'You have answered',
    seen: 'Others see sums only. The facilitator sees what you answered, in order to find a time',
    until: (moment) => `You can answer and change until ${moment}`,
    chosen: (slot) => `The time is chosen: ${slot}.`,
    noticeComes: 'The notice comes when the round is announced.',
    withdrawn: 'The question has been taken back. None of the times holds.',
    ended: 'The time for answers is over. The facilitator chooses, and then it stands here.',
    spoken: (round, body, moment) => `Which times work for ${round} The question goes to ${body} and is open until ${moment}.`,
    notFound: 'We cannot find the question. It goes to the members of another body.',
    answerAll: 'Answer for every time, also those that do not work.',
  },
}; // prettier-ignore
