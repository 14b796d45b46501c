import type { Language } from '../documents/document-model.ts';

type AuditHeadWords = Readonly<
  Record<
    | 'title'
    | 'subtitle'
    | 'explained'
    | 'day'
    | 'firstSequence'
    | 'lastSequence'
    | 'headHash'
    | 'counts'
    | 'type'
    | 'count'
    | 'byHand'
    | 'howByHand',
    string
  >
>;

/** The fixed words of a day's head of the audit log. */
export const auditHeadWords: Readonly<Record<Language, AuditHeadWords>> = {
  nb: {
    title: 'Revisjonslogg',
    subtitle: 'Hvor langt loggen var kommet ved dagens slutt',
    explained:
      'Revisjonsloggen er en kjede: hver hendelse bærer kontrollsummen av den forrige. Summen under er den siste hendelsens denne dagen. Stemmer den ikke med loggen senere, er noe i loggen endret eller fjernet.',
    day: 'Dag',
    firstSequence: 'Første hendelse',
    lastSequence: 'Siste hendelse',
    headHash: 'Kontrollsum (SHA-256)',
    counts: 'Hendelser denne dagen',
    type: 'Type',
    count: 'Antall',
    byHand: 'Slik kontrolleres den',
    howByHand:
      'Be om et uttrekk av revisjonsloggen for dagen. Finn raden med nummeret til siste hendelse. Kontrollsummen i raden skal være den samme som her.',
  },
  nn: {
    title: 'Revisjonslogg',
    subtitle: 'Kor langt loggen var komen da dagen var slutt',
    explained:
      'Revisjonsloggen er ei kjede: kvar hending ber kontrollsummen av den førre. Summen under er den siste hendinga sin denne dagen. Stemmer han ikkje med loggen seinare, er noko i loggen endra eller fjerna.',
    day: 'Dag',
    firstSequence: 'Første hending',
    lastSequence: 'Siste hending',
    headHash: 'Kontrollsum (SHA-256)',
    counts: 'Hendingar denne dagen',
    type: 'Type',
    count: 'Tal',
    byHand: 'Slik blir han kontrollert',
    howByHand:
      'Be om eit uttrekk av revisjonsloggen for dagen. Finn rada med nummeret til den siste hendinga. Kontrollsummen i rada skal vere den same som her.',
  },
  en: {
    title: 'Audit log',
    subtitle: 'How far the log had come at the end of the day',
    explained:
      'The audit log is a chain: each event carries the checksum of the one before. The checksum below is of the last event of this day. If it does not agree with the log later, something in the log has been changed or removed.',
    day: 'Day',
    firstSequence: 'First event',
    lastSequence: 'Last event',
    headHash: 'Checksum (SHA-256)',
    counts: 'Events of this day',
    type: 'Type',
    count: 'Number',
    byHand: 'How to check it',
    howByHand:
      'Ask for an extract of the audit log for the day. Find the row with the number of the last event. The checksum in that row is to be the same as here.',
  },
};
