import type { Language } from '../documents/document-model.ts';
import type { ResultsWhen } from '../polls/poll.ts';
import type { Visibility } from '../polls/visibility.ts';
import type { PollRecord } from './poll-record.ts';

type PollRecordWords = Readonly<
  Record<
    | 'title'
    | 'about'
    | 'whom'
    | 'opened'
    | 'closed'
    | 'shown'
    | 'results'
    | 'open'
    | 'review'
    | 'version'
    | 'result'
    | 'lost'
    | 'noOutcome'
    | 'advice'
    | 'screenedTitle'
    | 'screened',
    string
  >
> & {
  readonly visibilities: Readonly<Record<Visibility, string>>;
  readonly resultsWhen: Readonly<Record<ResultsWhen, string>>;
  readonly reasons: Readonly<Record<NonNullable<PollRecord['reason']>, string>>;
  readonly closedBy: (basis: string) => string;
};

/** The fixed words of a poll's record, beside those that it shares with minutes. */
export const pollRecordWords: Readonly<Record<Language, PollRecordWords>> = {
  nb: {
    title: 'Spørring',
    about: 'Om spørringen',
    whom: 'Hvem som ble spurt',
    opened: 'Åpnet',
    closed: 'Lukket',
    shown: 'Slik ble svarene vist',
    visibilities: {
      named: 'Med navn for dem som ble spurt. Her bare som summer.',
      'by-party': 'Per parti med minst tre. Her bare som summer.',
      sums: 'Bare som summer',
      anonymous: 'Anonymt. Ingen kan finne ut hvem som svarte hva.',
    },
    results: 'Resultatene ble vist',
    resultsWhen: {
      'at-once': 'Mens spørringen var åpen',
      'after-own-answer': 'For den som hadde svart',
      'at-close': 'Da spørringen var lukket',
    },
    open: 'Åpen',
    closedBy: (basis) => `Unntatt offentlighet, hjemmel: ${basis}`,
    review: 'Ses på igjen',
    version: 'Ny utgave',
    reasons: {
      'outcome-note-written': 'Det er skrevet hvordan svarene er brukt.',
      'outcome-note-changed': 'Teksten om hvordan svarene er brukt, er endret.',
    },
    result: 'Resultat',
    lost: 'Nøkkelen til de anonyme svarene gikk tapt før de ble åpnet. De kan aldri leses.',
    noOutcome: 'Det er ikke skrevet hvordan svarene er brukt da dette ble arkivert.',
    advice:
      'Spørringen er råd og ikke en avstemning. Vedtak treffes av folkevalgte organer i ordinær saksbehandling.',
    screenedTitle: 'Spørring, offentlig utgave',
    screened:
      'Spørringen er unntatt offentlighet. Dette er den offentlige utgaven. Hele spørringen er arkivert og skjermet. Du kan be kommunen om innsyn.',
  },
  nn: {
    title: 'Spørjing',
    about: 'Om spørjinga',
    whom: 'Kven som vart spurde',
    opened: 'Opna',
    closed: 'Lukka',
    shown: 'Slik vart svara viste',
    visibilities: {
      named: 'Med namn for dei som vart spurde. Her berre som summar.',
      'by-party': 'Per parti med minst tre. Her berre som summar.',
      sums: 'Berre som summar',
      anonymous: 'Anonymt. Ingen kan finne ut kven som svara kva.',
    },
    results: 'Resultata vart viste',
    resultsWhen: {
      'at-once': 'Medan spørjinga var open',
      'after-own-answer': 'For den som hadde svara',
      'at-close': 'Då spørjinga var lukka',
    },
    open: 'Open',
    closedBy: (basis) => `Unnateke offentlegheit, heimel: ${basis}`,
    review: 'Skal sjåast på igjen',
    version: 'Ny utgåve',
    reasons: {
      'outcome-note-written': 'Det er skrive korleis svara er brukte.',
      'outcome-note-changed': 'Teksten om korleis svara er brukte, er endra.',
    },
    result: 'Resultat',
    lost: 'Nøkkelen til dei anonyme svara gjekk tapt før dei vart opna. Dei kan aldri lesast.',
    noOutcome: 'Det var ikkje skrive korleis svara er brukte då dette vart arkivert.',
    advice:
      'Spørjinga er råd og ikkje ei avrøysting. Folkevalde organ gjer vedtak i vanleg saksbehandling.',
    screenedTitle: 'Spørjing, offentleg utgåve',
    screened:
      'Spørjinga er unnateken offentlegheit. Dette er den offentlege utgåva. Heile spørjinga er arkivert og skjerma. Du kan be kommunen om innsyn.',
  },
  en: {
    title: 'Poll',
    about: 'About the poll',
    whom: 'Who was asked',
    opened: 'Opened',
    closed: 'Closed',
    shown: 'How the answers were shown',
    visibilities: {
      named: 'With names, to those who were asked. Here only as sums.',
      'by-party': 'By party, of at least three. Here only as sums.',
      sums: 'Only as sums',
      anonymous: 'Anonymously. Nobody can find out who answered what.',
    },
    results: 'The results were shown',
    resultsWhen: {
      'at-once': 'While the poll was open',
      'after-own-answer': 'To whoever had answered',
      'at-close': 'When the poll was closed',
    },
    open: 'Open',
    closedBy: (basis) => `Exempt from public disclosure, legal basis: ${basis}`,
    review: 'To be looked at again',
    version: 'New version',
    reasons: {
      'outcome-note-written': 'It has been written how the answers were used.',
      'outcome-note-changed': 'The text about how the answers were used has been changed.',
    },
    result: 'Result',
    lost: 'The key to the anonymous answers was lost before they were opened. They can never be read.',
    noOutcome: 'It had not been written how the answers were used when this was archived.',
    advice: 'The poll is advice and not a vote. Elected bodies decide in ordinary proceedings.',
    screenedTitle: 'Poll, public variant',
    screened:
      'The poll is exempt from public disclosure. This is its public variant. The whole poll is archived and restricted. You can ask the municipality for access.',
  },
};
