import { formatMoment } from '../../core/time/format.ts';
import type { ProblemWords } from './problem-catalogue.ts';

export const directionsInNynorsk = {
  'theme-title-taken': {
    title: 'Det finst eit tema med dette namnet',
    detail: 'Ingenting er lagra. Vel eit anna namn, eller sorter inn i det temaet som finst.',
  },
  'theme-is-merged': {
    title: 'Temaet er alt slått saman med eit anna',
    detail: 'Ingenting er endra. Last sida på nytt for å sjå kvar det ligg.',
  },
  'theme-not-merged': {
    title: 'Temaet er ikkje slått saman med noko',
    detail: 'Ingenting er endra. Nokon kan ha delt det opp før deg.',
  },
  'theme-not-empty': {
    title: 'Temaet er ikkje tomt',
    detail:
      'Ingenting er fjerna. Flytt innspela, del opp det som er slått saman, og flytt føringane først.',
  },
  'theme-merged-into-itself': {
    title: 'Eit tema kan ikkje slåast saman med seg sjølv',
    detail: 'Ingenting er endra. Vel eit anna tema.',
  },
  'direction-is-asked': {
    title: 'Det blir spurt om føringa no',
    detail: 'Ingenting er endra. Vent til spørjinga er lukka, eller lukk ho før du endrar føringa.',
  },
  'direction-has-ended': {
    title: 'Føringa er avklart eller lagd bort',
    detail: 'Ingenting er endra. Skriv ei ny føring om det er kome noko nytt.',
  },
  'direction-not-asked-yet': {
    title: 'Organet er ikkje spurt om føringa enno',
    detail: 'Ingenting er endra. Leiaren kan avgjere etter at organet har svart.',
  },
  'asked-in-these-words': {
    title: 'Det er spurt om desse orda før',
    detail: 'Ingen er spurde. Skriv om føringa først, så svara gjeld noko nytt.',
  },
  'verification-closed': ({ at }) => ({
    title: 'Spørjinga er lukka',
    detail: `Ho vart lukka ${formatMoment(at, 'nn')}. Svaret ditt er ikkje lagra. Du kan sjå kva som kom ut av ho, på sida til føringa.`,
  }),
  'threshold-cannot-be-lowered': ({ percent }) => ({
    title: 'Terskelen kan ikkje setjast ned',
    detail: `Organet er spurt, og då kan terskelen ikkje setjast lågare enn ${percent} prosent. Ingenting er endra. Han kan setjast opp.`,
  }),
  'threshold-not-set': {
    title: 'Terskelen er ikkje sett',
    detail: 'Ingen er spurde. Avgjer først kor mange prosent som må svare at dei er forstått.',
  },
  'contribution-linked-twice': {
    title: 'Same innspel er knytt til føringa to gonger',
    detail: 'Ingenting er lagra. Eit innspel kan anten bere føringa eller tale mot ho.',
  },
  'no-such-contribution': {
    title: 'Eit av innspela finst ikkje her lenger',
    detail: 'Ingenting er lagra. Det kan vere trekt tilbake. Last sida på nytt, og prøv igjen.',
  },
  'words-unchanged': {
    title: 'Orda er dei same som før',
    detail: 'Ingenting er lagra. Endre teksten, eller la han stå.',
  },
  'direction-without-carriers': {
    title: 'Ei av føringane blir ikkje boren av noko innspel',
    detail:
      'Ingen er spurde. Knyt minst eitt innspel til føringa først, så folkevalde kan sjå kva ho byggjer på.',
  },
  'closed-to-body': {
    title: 'Føringa byggjer på eit lukka møte',
    detail:
      'Det som er sagt i eit lukka møte i eitt organ, kan ikkje leggjast fram for eit anna. Ingen er spurde.',
  },
  'notes-closed-to-body': {
    title: 'Notata i prosessen er lukka',
    detail:
      'Føringar frå lukka notat blir berre lagde fram for organet som les dei, og ikkje i eit ope møte. Ingen er spurde.',
  },
  'notes-closed': ({ basis }) => ({
    title: 'Notata i denne prosessen er lukka',
    detail: `Dei er lukka etter ${basis}, og blir lesne av organet dei er lukka for og av dei som arbeider med dei. Kva som er bestemt, står på sida til prosessen.`,
  }),
  'notes-have-begun': {
    title: 'Prosessen er i gang',
    detail:
      'Delte notat kan berre lukkast før den første fasen opnar: dei som skriv, skal vite kven som les. Ingenting er endra.',
  },
  'closed-notes-without-body': {
    title: 'Vel kven som skal lese notata',
    detail: 'Lukka notat blir lesne av medlemmene i eitt organ. Vel organet. Ingenting er endra.',
  },
  'not-the-chair': {
    title: 'Dette kan berre leiaren av organet gjere',
    detail: 'Ingenting er endra. Leiaren av eit organ som er spurt, kan avgjere at føringa står.',
  },
  'not-asked-here': {
    title: 'Det blir ikkje spurt om denne føringa her',
    detail: 'Svaret er ikkje lagra. Last sida på nytt, og prøv igjen.',
  },
} satisfies Partial<ProblemWords>;
