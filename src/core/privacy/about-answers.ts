import { acts, deletes, empties, holds, keeps } from './cover.ts';
import type { PersonalData } from './personal-data.ts';

/** What people answer, write and are asked. */
export const aboutAnswers: readonly PersonalData[] = [
  {
    key: 'named-answers',
    what: {
      nb: 'Svar i meningsmålinger og avklaringer, og hvem som ble spurt',
      nn: 'Svar i meiningsmålingar og avklaringar, og kven som vart spurd',
      en: 'Answers in polls and verifications, and who was asked',
    },
    purpose: {
      nb: 'Råd til administrasjonen, sagt før du svarer',
      nn: 'Råd til administrasjonen, sagt før du svarer',
      en: 'Advice to the administration, said so before you answer',
    },
    ...{ basis: 'GDPR art. 6(1)(e), 9(2)(g), koml § 5-1, pbl kap. 5', isBasisChecked: false },
    ...{ kept: 'term', seen: 'asked', isArchived: true, stays: 'results' },
    covers: [
      keeps('answer', 'person_id', ['poll_id', 'choices', 'answered_at']),
      keeps('direction_answer', 'person_id', ['direction_id', 'answer', 'missing', 'answered_at']),
      keeps('kept_roll', 'person_id', ['poll_id', 'party_id', 'side']),
      { ...keeps('added_statement', 'person_id', ['poll_id', 'words', 'added_at', 'removed_at']), words: ['words'] }, // prettier-ignore
      holds('poll', 'audience'),
    ],
  },
  {
    key: 'sealed-answers',
    what: {
      nb: 'Anonyme svar, forseglet til meningsmålingen lukkes',
      nn: 'Anonyme svar, forsegla til meiningsmålinga blir lukka',
      en: 'Anonymous answers, sealed until the poll closes',
    },
    purpose: {
      nb: 'Klima, læring og arbeidsmåter, uten at noen kan kjennes igjen',
      nn: 'Klima, læring og arbeidsmåtar, utan at nokon kan kjennast att',
      en: 'Climate, learning and methods, without anybody being recognisable',
    },
    ...{ basis: 'GDPR art. 6(1)(e)', isBasisChecked: false },
    ...{ kept: 'close', seen: 'nobody', isArchived: false, stays: 'sealed' },
    covers: [
      keeps('sealed_answer', 'person_id', ['poll_id', 'answered_at']),
      holds('ballot', 'choices'),
    ],
  },
  {
    key: 'seen-and-asked',
    what: {
      nb: 'At du har åpnet en meningsmåling, og når du ble bedt om innsjekk',
      nn: 'At du har opna ei meiningsmåling, og når du vart beden om innsjekk',
      en: 'That you have opened a poll, and when you were sent a check-in',
    },
    purpose: {
      nb: 'Hvor langt meningsmålingen er nådd, som summer, og at ingen spørres for ofte',
      nn: 'Kor langt meiningsmålinga er nådd, som summar, og at ingen blir spurde for ofte',
      en: 'How far a poll has reached, as sums, and that nobody is asked too often',
    },
    ...{ basis: 'GDPR art. 6(1)(e)', isBasisChecked: false },
    ...{ kept: 'settled', seen: 'nobody', isArchived: false, stays: null },
    covers: [
      deletes('poll_seen', ['poll_id', 'seen_on']),
      deletes('check_in_asking', ['poll_id', 'asked_on'], 'ended'),
    ],
  },
  {
    key: 'dates',
    what: {
      nb: 'Hvilke tidspunkt som passet for deg',
      nn: 'Kva tidspunkt som passa for deg',
      en: 'Which times suited you',
    },
    purpose: {
      nb: 'Å finne et tidspunkt for et møte',
      nn: 'Å finne eit tidspunkt for eit møte',
      en: 'Finding a time for a meeting',
    },
    ...{ basis: 'GDPR art. 6(1)(e)', isBasisChecked: false },
    ...{ kept: 'settled', seen: 'preparers', isArchived: false, stays: null },
    covers: [deletes('date_answer', ['date_poll_id', 'stances', 'answered_at'], 'ended')],
  },
  {
    key: 'letters',
    what: {
      nb: 'Forventningsbrev du har fått, og spørsmål du har stilt',
      nn: 'Forventingsbrev du har fått, og spørsmål du har stilt',
      en: 'Letters of expectation you were sent, and questions you asked',
    },
    purpose: {
      nb: 'Å vite at alle er med på planen for arbeidet',
      nn: 'Å vite at alle er med på planen for arbeidet',
      en: 'Knowing that everybody has agreed to the plan of work',
    },
    ...{ basis: 'GDPR art. 6(1)(e), arkivlova', isBasisChecked: false },
    ...{ kept: 'archive', seen: 'preparers', isArchived: true, stays: 'archive' },
    covers: [
      holds('letter', 'content'),
      holds('letter_edition', 'content', 'dates'),
      keeps('letter_recipient', 'person_id', ['letter_id', 'accepted_edition', 'accepted_at']),
      {
        ...deletes('letter_concern', ['kind', 'words', 'answer', 'made_at', 'withdrawn_at'], 'withdrawn'), // prettier-ignore
        ...{ person: ['person_id', 'answered_by'], words: ['words', 'answer'] },
      },
    ],
  },
  {
    key: 'contributions',
    what: {
      nb: 'Innspill, reaksjoner og lærdommer med navnet ditt',
      nn: 'Innspel, reaksjonar og lærdomar med namnet ditt',
      en: 'Contributions, reactions and lessons learnt with your name',
    },
    purpose: {
      nb: 'Grunnlag for planen',
      nn: 'Grunnlag for planen',
      en: 'Input to the plan',
    },
    ...{ basis: 'GDPR art. 6(1)(e), pbl § 5-1, arkivlova', isBasisChecked: false },
    ...{ kept: 'archive', seen: 'everyone', isArchived: true, stays: 'archive' },
    covers: [
      {
        ...empties(
          ['contribution', 'named_person_id'],
          ['phase_id', 'round_id', 'text', 'made_at', 'withdrawn_at'],
          [['named_person_id'], 'withdrawn'],
        ),
        words: ['text'],
      },
      {
        ...empties(
          ['learning_point', 'named_person_id'],
          ['phase_id', 'text', 'made_at', 'withdrawn_at'],
          [['named_person_id'], 'withdrawn'],
        ),
        words: ['text', 'home'],
      },
      {
        ...keeps('knowledge_reaction', 'named_person_id', ['kind', 'words', 'answer', 'made_at']),
        words: ['words', 'answer'],
      },
      acts('knowledge_reaction', 'answered_by'),
    ],
  },
];
