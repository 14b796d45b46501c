import type { Language } from '../documents/document-model.ts';
import type { Lead } from '../processes/process.ts';
import type { ScreenedPhaseRecord } from './phase-record.ts';

type Plain =
  | 'title'
  | 'screenedTitle'
  | 'about'
  | 'lead'
  | 'adopted'
  | 'planned'
  | 'opened'
  | 'closed'
  | 'notOpened'
  | 'reopened'
  | 'version'
  | 'supplemented'
  | 'products'
  | 'deadlines'
  | 'rounds'
  | 'noRounds'
  | 'round'
  | 'time'
  | 'record'
  | 'cancelled'
  | 'notArchived'
  | 'polls'
  | 'outcome'
  | 'inArchive'
  | 'checkIns'
  | 'statement'
  | 'politics'
  | 'administration'
  | 'everybody'
  | 'tooFew'
  | 'directions'
  | 'withheld'
  | 'screened';

type PhaseRecordWords = Readonly<Record<Plain, string>> & {
  readonly leads: Readonly<Record<Lead, string>>;
  readonly withheldKinds: Readonly<Record<ScreenedPhaseRecord['withheld'][number]['kind'], string>>;
  readonly figures: (mean: string, answers: number, doNotKnow: number) => string;
  readonly closedBy: (basis: string) => string;
};

/** The fixed words of a phase's record, beside those that it shares with minutes and polls. */
export const phaseRecordWords: Readonly<Record<Language, PhaseRecordWords>> = {
  nb: {
    title: 'Fase',
    screenedTitle: 'Fase, offentlig utgave',
    about: 'Om fasen',
    lead: 'Hvem som ledet',
    leads: { politics: 'Folkevalgte', administration: 'Administrasjonen' },
    adopted: 'Vedtatte datoer',
    planned: 'Datoer ved slutten',
    opened: 'Åpnet',
    closed: 'Lukket',
    notOpened: 'Ble ikke åpnet for seg',
    reopened: 'Gjenåpnet',
    version: 'Ny utgave',
    supplemented: 'En spørring i fasen er arkivert etter at fasen ble lukket.',
    products: 'Produkter',
    deadlines: 'Lovens frister',
    rounds: 'Møter og verksteder',
    noRounds: 'Ingen møter eller verksteder.',
    round: 'Møte',
    time: 'Tid',
    record: 'I arkivet',
    cancelled: 'Avlyst',
    notArchived: 'Ikke arkivert da fasen ble lukket',
    polls: 'Spørringer',
    outcome: 'Slik er svarene brukt',
    inArchive: 'I arkivet',
    checkIns: 'Sjekk-inn',
    statement: 'Påstand',
    politics: 'Folkevalgte',
    administration: 'Administrasjonen',
    everybody: 'Alle sammen',
    tooFew: 'For få svar til å vises',
    directions: 'Føringer',
    withheld: 'Unntatt offentlighet',
    withheldKinds: {
      round: 'Et lukket møte',
      poll: 'En lukket spørring',
      'check-in': 'En lukket sjekk-inn',
      directions: 'Føringene',
    },
    figures: (mean, answers, doNotKnow) =>
      `snitt ${mean} av 5, ${answers} svar${doNotKnow === 0 ? '' : `, ${doNotKnow} vet ikke`}`,
    closedBy: (basis) => `hjemmel: ${basis}`,
    screened:
      'Noe i fasen er unntatt offentlighet. Dette er den offentlige utgaven. Hele dokumentet er arkivert og skjermet. Du kan be kommunen om innsyn.',
  },
  nn: {
    title: 'Fase',
    screenedTitle: 'Fase, offentleg utgåve',
    about: 'Om fasen',
    lead: 'Kven som leidde',
    leads: { politics: 'Folkevalde', administration: 'Administrasjonen' },
    adopted: 'Vedtekne datoar',
    planned: 'Datoar ved slutten',
    opened: 'Opna',
    closed: 'Lukka',
    notOpened: 'Vart ikkje opna for seg',
    reopened: 'Opna igjen',
    version: 'Ny utgåve',
    supplemented: 'Ei spørjing i fasen er arkivert etter at fasen vart lukka.',
    products: 'Produkt',
    deadlines: 'Fristar i lova',
    rounds: 'Møte og verkstader',
    noRounds: 'Ingen møte eller verkstader.',
    round: 'Møte',
    time: 'Tid',
    record: 'I arkivet',
    cancelled: 'Avlyst',
    notArchived: 'Ikkje arkivert då fasen vart lukka',
    polls: 'Spørjingar',
    outcome: 'Slik er svara brukte',
    inArchive: 'I arkivet',
    checkIns: 'Sjekk-inn',
    statement: 'Påstand',
    politics: 'Folkevalde',
    administration: 'Administrasjonen',
    everybody: 'Alle saman',
    tooFew: 'For få svar til å visast',
    directions: 'Føringar',
    withheld: 'Unnateke offentlegheit',
    withheldKinds: {
      round: 'Eit lukka møte',
      poll: 'Ei lukka spørjing',
      'check-in': 'Ein lukka sjekk-inn',
      directions: 'Føringane',
    },
    figures: (mean, answers, doNotKnow) =>
      `snitt ${mean} av 5, ${answers} svar${doNotKnow === 0 ? '' : `, ${doNotKnow} veit ikkje`}`,
    closedBy: (basis) => `heimel: ${basis}`,
    screened:
      'Noko i fasen er unnateke offentlegheit. Dette er den offentlege utgåva. Heile dokumentet er arkivert og skjerma. Du kan be kommunen om innsyn.',
  },
  en: {
    title: 'Phase',
    screenedTitle: 'Phase, public variant',
    about: 'About the phase',
    lead: 'Who led',
    leads: { politics: 'Elected members', administration: 'The administration' },
    adopted: 'Adopted dates',
    planned: 'Dates at the end',
    opened: 'Opened',
    closed: 'Closed',
    notOpened: 'Was not opened by itself',
    reopened: 'Reopened',
    version: 'New version',
    supplemented: 'A poll of the phase has been archived since the phase was closed.',
    products: 'Products',
    deadlines: 'Deadlines of the law',
    rounds: 'Meetings and workshops',
    noRounds: 'No meetings or workshops.',
    round: 'Meeting',
    time: 'Time',
    record: 'In the archive',
    cancelled: 'Called off',
    notArchived: 'Not archived when the phase was closed',
    polls: 'Polls',
    outcome: 'How the answers were used',
    inArchive: 'In the archive',
    checkIns: 'Check-ins',
    statement: 'Statement',
    politics: 'Elected members',
    administration: 'The administration',
    everybody: 'Everybody together',
    tooFew: 'Too few answers to be shown',
    directions: 'Directions',
    withheld: 'Exempt from public disclosure',
    withheldKinds: {
      round: 'A closed meeting',
      poll: 'A closed poll',
      'check-in': 'A closed check-in',
      directions: 'The directions',
    },
    figures: (mean, answers, doNotKnow) =>
      `mean ${mean} of 5, ${answers} answers${doNotKnow === 0 ? '' : `, ${doNotKnow} do not know`}`,
    closedBy: (basis) => `legal basis: ${basis}`,
    screened:
      'Something in the phase is exempt from public disclosure. This is its public variant. The whole document is archived and restricted. You can ask the municipality for access.',
  },
};
