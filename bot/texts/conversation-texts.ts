import type { Language } from '../../src/core/documents/document-model.ts';
import type { PlainCommand } from './commands.ts';

/** What the bot says in a conversation beside what it always says: in groups, on free text, about a pause. Days are already written out. */
export type ConversationTexts = {
  /** The words that are written to ask for it. */
  readonly words: Readonly<Record<PlainCommand, string>>;
  readonly didYouMean: (word: string) => string;
  readonly notInGroup: (word: string) => string;
  readonly ownChat: string;
  readonly helpGroup: string;
  readonly welcomeMeeting: string;
  readonly welcomeAgain: string;
  readonly welcomeGroupAgain: string;
  readonly settings: string;
  readonly settingsWhat: string;
  readonly pauseAsks: string;
  readonly pauseStops: string;
  readonly pauseWeek: string;
  readonly pauseMonth: string;
  readonly pauseDay: string;
  readonly pauseDayWrong: (from: string, to: string) => string;
  readonly pauseChosenDay: string;
  readonly paused: (day: string) => string;
  readonly resume: string;
  readonly resumed: string;
  readonly notPaused: string;
  readonly undo: string;
  readonly agenda: string;
  readonly roundUnderWay: string;
};

const nb: ConversationTexts = {
  words: {
    help: 'hjelp',
    'my-polls': 'mine spørsmål',
    plans: 'planer',
    training: 'opplæring',
    'next-round': 'neste verksted',
    language: 'språk',
    pause: 'pause',
    resume: 'fortsett',
    settings: 'innstillinger',
  },
  didYouMean: (word) => `Kanskje du vil skrive **${word}**?`,
  notInGroup: (word) =>
    `Det svarer jeg på bare i vår egen samtale, så ingen andre ser det. Skriv **${word}** til meg der, eller åpne Rådslag.`,
  ownChat: 'Skriv til meg',
  helpGroup:
    'Her kan dere skrive:\n\n- **planer**: planene i kommunen\n- **plan** og navnet: én plan\n- **rød tråd** og navnet: hvorfor et mål er der, og hva som gjøres\n- **neste verksted**: når, hvor og om hva\n\nDet som gjelder deg alene, svarer jeg på i vår egen samtale.',
  welcomeMeeting:
    'Rådslag er lagt til i møtet. Fasiliteres møtet i Rådslag, viser fanen spørsmålet som stilles nå, også på delt skjerm. Skriv **hjelp** for å se hva dere kan spørre om. Rådslag leser ikke andre meldinger her.',
  welcomeAgain:
    'Rådslag er tilbake. Det du har valgt og svart, er her fortsatt. Skriv **hjelp** for å se hva jeg kan.',
  welcomeGroupAgain: 'Rådslag er tilbake i denne samtalen. Skriv **hjelp** for å se hva jeg kan.',
  settings: 'Innstillinger',
  settingsWhat: 'Språk, stille timer, pause og innsjekker velger du på siden **Innstillinger**.',
  pauseAsks: 'Hvor lenge vil du ha pause?',
  pauseStops:
    'En pause stopper kort med spørsmål, påminnelser og innsjekker. Det som gjelder møter du er innkalt til, kommer likevel, og det samme gjør spørsmål i et verksted som holdes. Svarfristene venter ikke.',
  pauseWeek: 'Én uke',
  pauseMonth: 'Én måned',
  pauseDay: 'Eller velg den dagen meldingene skal begynne å komme igjen',
  pauseDayWrong: (from, to) => `Velg en dag fra ${from} til ${to}. Ingenting er endret.`,
  pauseChosenDay: 'Velg dagen',
  paused: (day) => `Du har pause til ${day}. Skriv **fortsett** når du vil ha meldinger igjen.`,
  resume: 'Fortsett nå',
  resumed: 'Pausen er over. Det som ventet på deg, kommer nå.',
  notPaused: 'Du har ingen pause. Skriv **pause** hvis du vil ha en.',
  undo: 'Angre',
  agenda: 'Se saksliste og papirer',
  roundUnderWay: 'Verkstedet holdes nå.',
};

const nn: ConversationTexts = {
  words: {
    help: 'hjelp',
    'my-polls': 'mine spørsmål',
    plans: 'planar',
    training: 'opplæring',
    'next-round': 'neste verkstad',
    language: 'språk',
    pause: 'pause',
    resume: 'hald fram',
    settings: 'innstillingar',
  },
  didYouMean: (word) => `Kanskje du vil skrive **${word}**?`,
  notInGroup: (word) =>
    `Det svarar eg på berre i vår eigen samtale, så ingen andre ser det. Skriv **${word}** til meg der, eller opne Rådslag.`,
  ownChat: 'Skriv til meg',
  helpGroup:
    'Her kan de skrive:\n\n- **planar**: planane i kommunen\n- **plan** og namnet: éin plan\n- **raud tråd** og namnet: kvifor eit mål er der, og kva som blir gjort\n- **neste verkstad**: når, kvar og om kva\n\nDet som gjeld deg åleine, svarar eg på i vår eigen samtale.',
  welcomeMeeting:
    'Rådslag er lagt til i møtet. Blir møtet fasilitert i Rådslag, viser fana spørsmålet som blir stilt no, også på delt skjerm. Skriv **hjelp** for å sjå kva de kan spørje om. Rådslag les ikkje andre meldingar her.',
  welcomeAgain:
    'Rådslag er tilbake. Det du har valt og svart, er her framleis. Skriv **hjelp** for å sjå kva eg kan.',
  welcomeGroupAgain: 'Rådslag er tilbake i denne samtalen. Skriv **hjelp** for å sjå kva eg kan.',
  settings: 'Innstillingar',
  settingsWhat: 'Språk, stille timar, pause og innsjekkar vel du på sida **Innstillingar**.',
  pauseAsks: 'Kor lenge vil du ha pause?',
  pauseStops:
    'Ein pause stoppar kort med spørsmål, påminningar og innsjekkar. Det som gjeld møte du er kalla inn til, kjem likevel, og det same gjer spørsmål i ein verkstad som blir halden. Svarfristane ventar ikkje.',
  pauseWeek: 'Éi veke',
  pauseMonth: 'Éin månad',
  pauseDay: 'Eller vel den dagen meldingane skal byrje å kome igjen',
  pauseDayWrong: (from, to) => `Vel ein dag frå ${from} til ${to}. Ingenting er endra.`,
  pauseChosenDay: 'Vel dagen',
  paused: (day) => `Du har pause til ${day}. Skriv **hald fram** når du vil ha meldingar igjen.`,
  resume: 'Hald fram no',
  resumed: 'Pausen er over. Det som venta på deg, kjem no.',
  notPaused: 'Du har ingen pause. Skriv **pause** om du vil ha ein.',
  undo: 'Angre',
  agenda: 'Sjå saksliste og papir',
  roundUnderWay: 'Verkstaden blir halden no.',
};

const en: ConversationTexts = {
  words: {
    help: 'help',
    'my-polls': 'my questions',
    plans: 'plans',
    training: 'training',
    'next-round': 'next workshop',
    language: 'language',
    pause: 'pause',
    resume: 'continue',
    settings: 'settings',
  },
  didYouMean: (word) => `Perhaps you want to write **${word}**?`,
  notInGroup: (word) =>
    `I answer that only in our own chat, so that nobody else sees it. Write **${word}** to me there, or open Rådslag.`,
  ownChat: 'Write to me',
  helpGroup:
    'Here you can write:\n\n- **plans**: the municipality’s plans\n- **plan** and the name: one plan\n- **red thread** and the name: why a goal is there, and what is being done\n- **next workshop**: when, where and about what\n\nWhat concerns you alone I answer in our own chat.',
  welcomeMeeting:
    'Rådslag has been added to the meeting. If the meeting is run in Rådslag, the tab shows the question that is being asked, on the shared stage too. Write **help** to see what you can ask. Rådslag does not read other messages here.',
  welcomeAgain:
    'Rådslag is back. What you have chosen and answered is still here. Write **help** to see what I can do.',
  welcomeGroupAgain: 'Rådslag is back in this conversation. Write **help** to see what I can do.',
  settings: 'Settings',
  settingsWhat: 'You choose language, quiet hours, pause and check-ins on the page **Settings**.',
  pauseAsks: 'For how long do you want to pause?',
  pauseStops:
    'A pause stops cards with questions, reminders and check-ins. What is about meetings you are called to comes all the same, and so do questions in a workshop that is being held. The deadlines do not wait.',
  pauseWeek: 'One week',
  pauseMonth: 'One month',
  pauseDay: 'Or choose the day on which messages begin to come again',
  pauseDayWrong: (from, to) => `Choose a day from ${from} to ${to}. Nothing has been changed.`,
  pauseChosenDay: 'This day',
  paused: (day) => `You have paused until ${day}. Write **continue** when you want messages again.`,
  resume: 'Continue now',
  resumed: 'The pause is over. What waited for you comes now.',
  notPaused: 'You have no pause. Write **pause** if you want one.',
  undo: 'Undo',
  agenda: 'See the agenda and papers',
  roundUnderWay: 'The workshop is being held now.',
};

export const conversationTexts: Readonly<Record<Language, ConversationTexts>> = { nb, nn, en };
