import type { ResultsWhen } from '../../src/core/polls/poll.ts';
import type { AnonymousUse, Visibility } from '../../src/core/polls/visibility.ts';
import type { PollQuestion } from '../../src/core/polls/poll-question.ts';
import { exampleId } from './example-id.ts';

export const pollId = (key: string): string => exampleId(`poll:${key}`);

export type ExamplePoll = {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  /** Sums only when left out. */
  readonly visibility?: Visibility;
  /** Of an anonymous one. */
  readonly anonymousUse?: AnonymousUse;
  readonly resultsWhen: ResultsWhen;
  readonly questions: readonly PollQuestion[];
  /** What the administration did with it; empty where that is still owed. */
  readonly outcomeNote: string;
};

const option = (poll: string, key: string, label: string, meaning = '') => ({
  id: exampleId(`option:${poll}:${key}`),
  label,
  meaning,
});
const questionId = (poll: string, key: string): string => exampleId(`question:${poll}:${key}`);

/** Belongs to the training round, closed with it; the administration has said what it did. */
export const trainingPoll: ExamplePoll = {
  key: 'training',
  title: 'Hva trenger du for å bruke plansystemet?',
  purpose: 'Svarene brukes til å tilpasse resten av folkevalgtopplæringen.',
  resultsWhen: 'at-close',
  outcomeNote:
    'Vi har laget en side med hele planhierarkiet og en kort innføring i den røde tråden. Økonomiplanen får en egen økt før budsjettet.',
  questions: [
    {
      id: questionId('training', 'oversikt'),
      kind: 'single-choice',
      reason: 'off',
      text: 'Hvor godt kjenner du plansystemet i dag?',
      options: [
        option('training', 'godt', 'Godt', 'Jeg vet hvilke planer som styrer hva'),
        option('training', 'litt', 'Litt', 'Jeg kjenner noen av planene'),
        option('training', 'nytt', 'Det er nytt for meg'),
      ],
    },
    {
      id: questionId('training', 'tema'),
      kind: 'priority-points',
      reason: 'off',
      text: 'Hva vil du lære mer om?',
      budget: 6,
      maxPerOption: 4,
      options: [
        option('training', 'samfunnsdel', 'Samfunnsdelen'),
        option('training', 'arealdel', 'Arealdelen og reguleringsplaner'),
        option('training', 'okonomi', 'Handlingsdel, budsjett og økonomiplan'),
        option('training', 'planstrategi', 'Planstrategien'),
      ],
    },
  ],
};

/** Asked of Formannskapet while plan needs were mapped; closed, and the outcome note is still owed. */
export const needsPoll: ExamplePoll = {
  key: 'needs',
  title: 'Hvilke planbehov bør avklares først?',
  purpose: 'Svarene brukes når administrasjonen forbereder verkstedet om planbehov.',
  resultsWhen: 'after-own-answer',
  outcomeNote: '',
  questions: [
    {
      id: questionId('needs', 'behov'),
      kind: 'priority-points',
      reason: 'off',
      text: 'Fordel ti poeng på temaene du mener haster mest.',
      budget: 10,
      maxPerOption: 5,
      options: [
        option('needs', 'bolig', 'Boliger folk har råd til'),
        option('needs', 'klima', 'Klima og energi'),
        option('needs', 'oppvekst', 'Oppvekst'),
        option('needs', 'bemanning', 'Nok ansatte i velferdstjenestene'),
        option('needs', 'arealer', 'Arealer for næring og knutepunkter'),
      ],
    },
  ],
};

/** Asked of the council by party, and closed: in the three largest kinds of result, with the small lists together. */
export const growthPoll: ExamplePoll = {
  key: 'growth',
  title: 'Bygge tettere eller verne mer?',
  purpose: 'Svarene brukes til å velge hvilke målkonflikter verkstedene skal drøfte.',
  visibility: 'by-party',
  resultsWhen: 'at-close',
  outcomeNote:
    'Verkstedene drøfter bolig mot jordvern først. Kollektivaksen utredes som et eget spor, og påstanden om færre planer tas med i planstrategien.',
  questions: [
    {
      id: questionId('growth', 'konflikt'),
      kind: 'trade-off',
      reason: 'off',
      text: 'Hvor legger du deg mellom de to målene?',
      left: { label: 'bygge tettere', meaning: 'Flere kan bo nær stasjonen' },
      right: { label: 'verne mer', meaning: 'Jordene og strøket blir som de er' },
    },
    {
      id: questionId('growth', 'planer'),
      kind: 'agreement',
      reason: 'off',
      text: 'Hva mener du om planene?',
      options: [
        option('growth', 'faerre', 'Kommunen bør ha færre planer.'),
        option('growth', 'nei', 'Planene bør også si hva vi ikke skal gjøre.'),
        option('growth', 'unge', 'Barn og unge bør spørres før forslaget skrives.'),
      ],
    },
    {
      id: questionId('growth', 'rekkefolge'),
      kind: 'ranking',
      reason: 'off',
      text: 'Hva er viktigst de neste fire årene?',
      places: 3,
      options: [
        option('growth', 'boliger', 'Boliger folk har råd til'),
        option('growth', 'skolevei', 'Trygge skoleveier'),
        option('growth', 'buss', 'Buss hvert tiende minutt'),
        option('growth', 'flom', 'Sikring mot flom'),
      ],
    },
  ],
};

/** Anonymous, to learn from how the process was prepared; closed, with its answers opened together. */
export const learningPoll: ExamplePoll = {
  key: 'learning',
  title: 'Hvordan virker forberedelsene?',
  purpose: 'Svarene brukes til å forberede verkstedene bedre.',
  visibility: 'anonymous',
  anonymousUse: 'learning',
  resultsWhen: 'at-close',
  outcomeNote: 'Papirene sendes nå ut ti dager før, med en side som sier hva dere blir spurt om.',
  questions: [
    {
      id: questionId('learning', 'trygg'),
      kind: 'scale',
      reason: 'off',
      text: 'Hvor godt forberedt er du når du kommer til et verksted?',
      steps: 5,
      lowest: 'Ikke forberedt',
      highest: 'Godt forberedt',
    },
    {
      id: questionId('learning', 'papirer'),
      kind: 'agreement',
      reason: 'off',
      text: 'Hva stemmer for deg?',
      options: [
        option('learning', 'tid', 'Papirene kommer i god tid.'),
        option('learning', 'spurt', 'Jeg vet på forhånd hva jeg blir spurt om.'),
        option('learning', 'bruk', 'Jeg ser hva rådene mine blir brukt til.'),
      ],
    },
  ],
};

/** Open now, with results at once. The five in the Playground have not answered, so that something waits for them. */
export const knowledgePoll: ExamplePoll = {
  key: 'knowledge',
  title: 'Kunnskapsgrunnlaget: hva bør vi drøfte?',
  purpose: 'Svarene brukes til å velge hva vi går dypere inn i på det første verkstedet.',
  resultsWhen: 'at-once',
  outcomeNote: '',
  questions: [
    {
      id: questionId('knowledge', 'overraskelse'),
      kind: 'single-choice',
      reason: 'off',
      text: 'Hva overrasket deg mest i kunnskapsgrunnlaget?',
      options: [
        option('knowledge', 'eldre', 'Hvor mange flere eldre det blir'),
        option('knowledge', 'bolig', 'Hvor få boliger som er innen rekkevidde for unge'),
        option('knowledge', 'utslipp', 'Hvor sakte utslippene går ned'),
        option('knowledge', 'helse', 'Forskjellene i helse mellom områder'),
        option('knowledge', 'ingenting', 'Ikke noe av dette'),
      ],
    },
    {
      id: questionId('knowledge', 'tid'),
      kind: 'priority-points',
      reason: 'off',
      text: 'Hva skal verkstedet bruke tiden på?',
      budget: 5,
      maxPerOption: 3,
      options: [
        option('knowledge', 'folk', 'Befolkning og velferd'),
        option('knowledge', 'steder', 'Byer, tettsteder og boliger'),
        option('knowledge', 'natur', 'Klima og natur'),
        option('knowledge', 'arbeid', 'Arbeid og næring'),
        option('knowledge', 'okonomi', 'Kommunens økonomi'),
      ],
    },
  ],
};
