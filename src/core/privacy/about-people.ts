import { deletes, empties, keeps } from './cover.ts';
import type { PersonalData } from './personal-data.ts';

/** Who somebody is, what they have chosen, and how they are reached. */
export const aboutPeople: readonly PersonalData[] = [
  {
    key: 'identity',
    what: {
      nb: 'Navn, konto i Microsoft 365, språk og roller',
      nn: 'Namn, konto i Microsoft 365, språk og roller',
      en: 'Name, Microsoft 365 account, language and roles',
    },
    purpose: {
      nb: 'Innlogging, invitasjoner og hvem som får gjøre hva',
      nn: 'Innlogging, invitasjonar og kven som får gjere kva',
      en: 'Sign-in, invitations and who may do what',
    },
    ...{ basis: 'GDPR art. 6(1)(e), koml § 5-1', isBasisChecked: false },
    ...{ kept: 'role', seen: 'everyone', isArchived: true, stays: 'needed' },
    covers: [
      {
        ...keeps('person', 'id', ['name', 'language', 'roles', 'entra_object_id']),
        words: ['name'],
      },
    ],
  },
  {
    key: 'seats',
    what: {
      nb: 'Utvalg, parti, verv og periode',
      nn: 'Utval, parti, verv og periode',
      en: 'Body, party, office and term',
    },
    purpose: {
      nb: 'Hvem som blir spurt, plassering på tvers av partier, og resultater per gruppe',
      nn: 'Kven som blir spurd, plassering på tvers av parti, og resultat per gruppe',
      en: 'Who is asked, seating across parties, and results by group',
    },
    ...{ basis: 'GDPR art. 6(1)(e), 9(2)(e), koml kap. 7', isBasisChecked: false },
    ...{ kept: 'archive', seen: 'everyone', isArchived: true, stays: 'archive' },
    covers: [
      keeps('membership', 'person_id', ['body_id', 'party_id', 'term_id', 'function', 'deputy_order']), // prettier-ignore
      keeps('past_seat', 'person_id', ['body_id', 'party_id', 'term_id', 'function', 'until_on', 'why']), // prettier-ignore
    ],
  },
  {
    key: 'choices',
    what: {
      nb: 'Stille timer, pauser, varsler og lenker til kalenderen',
      nn: 'Stille timar, pausar, varsel og lenkjer til kalenderen',
      en: 'Quiet hours, pauses, notices and calendar links',
    },
    purpose: {
      nb: 'Å la folk være i fred, og å vise løpet i egen kalender',
      nn: 'Å la folk vere i fred, og å vise løpet i eigen kalender',
      en: 'Leaving people in peace, and showing the process in their own calendar',
    },
    ...{ basis: 'GDPR art. 6(1)(e)', isBasisChecked: false },
    ...{ kept: 'chosen', seen: 'self', isArchived: false, stays: null },
    covers: [
      deletes('person_preference', ['quiet_from', 'quiet_to', 'paused_until', 'check_ins_paused', 'notices', 'greeted_at']), // prettier-ignore
      deletes('calendar_subscription', ['body_id', 'created_at']),
    ],
  },
  {
    key: 'conversation',
    what: {
      nb: 'Samtalen med boten i Teams',
      nn: 'Samtalen med boten i Teams',
      en: 'The conversation with the bot in Teams',
    },
    purpose: {
      nb: 'Å sende kort dit de skal',
      nn: 'Å sende kort dit dei skal',
      en: 'Sending cards to where they belong',
    },
    ...{ basis: 'GDPR art. 6(1)(e)', isBasisChecked: false },
    ...{ kept: 'chosen', seen: 'nobody', isArchived: false, stays: null },
    covers: [deletes('conversation', ['kind', 'conversation_id', 'greeted_at', 'seen_at'])],
  },
  {
    key: 'messages',
    what: {
      nb: 'Hvilke meldinger du har fått, og hva kortene viste sist',
      nn: 'Kva meldingar du har fått, og kva korta viste sist',
      en: 'Which messages you were sent, and what their cards showed last',
    },
    purpose: {
      nb: 'Å sende hver melding én gang og holde kortet oppdatert',
      nn: 'Å sende kvar melding éin gong og halde kortet oppdatert',
      en: 'Sending each message once and keeping its card up to date',
    },
    ...{ basis: 'GDPR art. 6(1)(e)', isBasisChecked: false },
    ...{ kept: 'delivery', seen: 'sender', isArchived: false, stays: null },
    covers: [
      {
        ...empties(
          ['outgoing_message', 'person_id'],
          ['kind', 'state', 'sent_by', 'updated_at', 'cause'],
          [['rendered', 'activity_id', 'conversation_id', 'cause'], 'sent'],
        ),
        words: ['rendered'],
      },
    ],
  },
  {
    key: 'training',
    what: {
      nb: 'Hvilke leksjoner du har tatt',
      nn: 'Kva leksjonar du har teke',
      en: 'Which lessons you have taken',
    },
    purpose: {
      nb: 'Å fortsette der du slapp',
      nn: 'Å halde fram der du slapp',
      en: 'Going on where you left off',
    },
    ...{ basis: 'GDPR art. 6(1)(e)', isBasisChecked: false },
    ...{ kept: 'chosen', seen: 'self', isArchived: false, stays: null },
    covers: [deletes('training_progress', ['lesson', 'answered', 'done_on'])],
  },
];
