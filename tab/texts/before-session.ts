import type { Language } from '../../src/contracts/values.ts';

// What is said before we know who is reading: small enough to be in the first script, in all three languages.

const words = {
  nb: {
    starting: 'Starter Rådslag …',
    unreachableTitle: 'Vi får ikke kontakt med Rådslag',
    unreachableText: 'Sjekk nettet og prøv igjen.',
    noAccessTitle: 'Rådslag kjenner deg ikke ennå',
    noAccessText: 'Be den som drifter Rådslag i kommunen din, om å gi deg en rolle.',
    retry: 'Prøv igjen',
    whoTitle: 'Hvem vil du være?',
    whoLead: 'Dette er en utprøving med oppdiktede personer. Velg en rolle for å se hva den ser.',
    unknownPersona: 'Fant ingen med det navnet. Velg en fra listen.',
  },
  nn: {
    starting: 'Startar Rådslag …',
    unreachableTitle: 'Vi får ikkje kontakt med Rådslag',
    unreachableText: 'Sjekk nettet og prøv på nytt.',
    noAccessTitle: 'Rådslag kjenner deg ikkje enno',
    noAccessText: 'Be den som driftar Rådslag i kommunen din, om å gi deg ei rolle.',
    retry: 'Prøv på nytt',
    whoTitle: 'Kven vil du vere?',
    whoLead: 'Dette er ei utprøving med oppdikta personar. Vel ei rolle for å sjå kva ho ser.',
    unknownPersona: 'Fann ingen med det namnet. Vel ein frå lista.',
  },
  en: {
    starting: 'Starting Rådslag …',
    unreachableTitle: 'We cannot reach Rådslag',
    unreachableText: 'Check your connection and try again.',
    noAccessTitle: 'Rådslag does not know you yet',
    noAccessText: 'Ask those who run Rådslag in your municipality to give you a role.',
    retry: 'Try again',
    whoTitle: 'Who would you like to be?',
    whoLead: 'This is a trial with made-up people. Choose a role to see what it sees.',
    unknownPersona: 'Nobody goes by that name. Choose one from the list.',
  },
};

/** The language the browser asks for, until the server has said which one the person chose. */
export function browserLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const first = wanted.find((tag) => ['nb', 'no', 'nn', 'en'].includes(tag));
  if (first === 'nn') return 'nn';
  return first === 'en' ? 'en' : 'nb';
}

export function wordsBeforeSession(): (typeof words)['nb'] {
  return words[browserLanguage()];
}
