import { acts, deletes, holds, keeps } from './cover.ts';
import type { PersonalData } from './personal-data.ts';

/** Who was where, and what is written about it. */
export const aboutMeetings: readonly PersonalData[] = [
  {
    key: 'attendance',
    what: {
      nb: 'Oppmøte, bordplass og hvem som skrev ved bordet',
      nn: 'Oppmøte, bordplass og kven som skreiv ved bordet',
      en: 'Attendance, table and who took notes at it',
    },
    purpose: {
      nb: 'Møteboken, og plassering på tvers av partier',
      nn: 'Møteboka, og plassering på tvers av parti',
      en: 'The minutes, and seating across parties',
    },
    ...{ basis: 'GDPR art. 6(1)(c), (e), koml § 11-4', isBasisChecked: false },
    ...{ kept: 'archive', seen: 'everyone', isArchived: true, stays: 'archive' },
    covers: [
      {
        ...keeps('attendance', 'person_id', ['round_id', 'status', 'arrived_at', 'left_at']),
        person: ['person_id', 'deputy_for_id'],
      },
      keeps('round_note_taker', 'person_id', ['round_id', 'table_number']),
      keeps('seating_seat', 'person_id', ['round_id', 'table_number']),
      holds('round_progress', 'asked', 'held', 'shown'),
    ],
  },
  {
    key: 'seating-attributes',
    what: {
      nb: 'Det kommunen har valgt å registrere for å blande bordene',
      nn: 'Det kommunen har valt å registrere for å blande borda',
      en: 'What the municipality has chosen to register for mixing the tables',
    },
    purpose: {
      nb: 'Bord som er blandet etter mer enn parti',
      nn: 'Bord som er blanda etter meir enn parti',
      en: 'Tables mixed by more than party',
    },
    ...{ basis: 'GDPR art. 6(1)(e)', isBasisChecked: false },
    ...{ kept: 'chosen', seen: 'preparers', isArchived: false, stays: null },
    covers: [deletes('seating_attribute_value', ['attribute_id', 'value'])],
  },
  {
    key: 'seating-limits',
    what: {
      nb: 'Hvem som ikke kan sitte sammen, og hvem som har fast bord',
      nn: 'Kven som ikkje kan sitje saman, og kven som har fast bord',
      en: 'Who may not sit together, and who has a fixed table',
    },
    purpose: {
      nb: 'Habilitet og tilgjengelighet; grunnen lagres ikke',
      nn: 'Habilitet og tilgjenge; grunnen blir ikkje lagra',
      en: 'Disqualification and access; the reason is not kept',
    },
    ...{ basis: 'GDPR art. 6(1)(e), fvl § 6', isBasisChecked: false },
    ...{ kept: 'phase', seen: 'seaters', isArchived: false, stays: 'needed' },
    covers: [
      keeps('seating_apart', 'first_person_id', ['phase_id', 'body_id']),
      keeps('seating_apart', 'second_person_id', ['phase_id', 'body_id']),
      holds('seating', 'pins', 'scores'),
    ],
  },
  {
    key: 'minutes',
    what: {
      nb: 'Møtebøker, rettelser av dem, og det som er arkivert',
      nn: 'Møtebøker, rettingar av dei, og det som er arkivert',
      en: 'Minutes, corrections of them, and what is archived',
    },
    purpose: {
      nb: 'Dokumentasjon av det som skjedde og ble bestemt',
      nn: 'Dokumentasjon av det som skjedde og vart bestemt',
      en: 'Documenting what happened and was decided',
    },
    ...{ basis: 'GDPR art. 6(1)(c), koml § 11-4, arkivlova', isBasisChecked: false },
    ...{ kept: 'archive', seen: 'everyone', isArchived: true, stays: 'archive' },
    covers: [
      keeps('protocol_ask', 'person_id', ['draft_id', 'asked_at', 'accepted_at']),
      {
        ...keeps('protocol_proposal', 'person_id', ['draft_id', 'was', 'words', 'why', 'verdict', 'proposed_at']), // prettier-ignore
        words: ['words', 'why', 'verdict'],
      },
      holds('protocol', 'content'),
      holds('protocol_draft', 'content', 'origin', 'state', 'screening'),
      holds('record_source', 'content'),
      holds('archive_record', 'state'),
      holds('archive_file', 'content', 'columns'),
    ],
  },
  {
    key: 'statements',
    what: {
      nb: 'Høringsuttalelser, også fra privatpersoner',
      nn: 'Høyringsfråsegner, også frå privatpersonar',
      en: 'Hearing statements, also from private persons',
    },
    purpose: {
      nb: 'Å behandle det som er sagt om planen, og svare på det',
      nn: 'Å behandle det som er sagt om planen, og svare på det',
      en: 'Considering what was said about the plan, and answering it',
    },
    ...{ basis: 'GDPR art. 6(1)(e), pbl § 5-2, arkivlova', isBasisChecked: false },
    ...{ kept: 'archive', seen: 'everyone', isArchived: true, stays: 'archive' },
    covers: [
      holds('hearing_statement', 'sender', 'summary', 'body', 'why', 'withdrawn_why'),
      acts('hearing_statement', 'registered_by', 'decided_by', 'withdrawn_by'),
    ],
  },
];
