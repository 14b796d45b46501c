import type { Language } from '../documents/document-model.ts';
import type { ProtocolApprover } from './protocol-rules.ts';

/** The fixed words of what came with the third version of the format, and of approving and correcting. */
type DraftWords = {
  readonly papers: string;
  readonly whatNext: string;
  readonly remarks: string;
  readonly approved: string;
  readonly approvedBy: Readonly<Record<ProtocolApprover, (name: string, moment: string) => string>>;
  readonly reason: string;
  readonly notApproved: string;
};

export const draftWords: Readonly<Record<Language, DraftWords>> = {
  nb: {
    papers: 'Sakspapirer',
    whatNext: 'Hva som skjer videre',
    remarks: 'Merknader',
    approved: 'Godkjent',
    approvedBy: {
      chair: (name, moment) => `${moment} av ${name}, leder`,
      clerk: (name, moment) => `${moment} av ${name}, møtesekretær`,
    },
    notApproved: 'Utkast, ikke godkjent',
    reason: 'Hvorfor det er laget en ny versjon',
  },
  nn: {
    papers: 'Sakspapir',
    whatNext: 'Kva som skjer vidare',
    remarks: 'Merknader',
    approved: 'Godkjend',
    approvedBy: {
      chair: (name, moment) => `${moment} av ${name}, leiar`,
      clerk: (name, moment) => `${moment} av ${name}, møtesekretær`,
    },
    notApproved: 'Utkast, ikkje godkjent',
    reason: 'Kvifor det er laga ein ny versjon',
  },
  en: {
    papers: 'Papers',
    whatNext: 'What happens next',
    remarks: 'Remarks',
    approved: 'Approved',
    approvedBy: {
      chair: (name, moment) => `${moment} by ${name}, chair`,
      clerk: (name, moment) => `${moment} by ${name}, clerk`,
    },
    notApproved: 'Draft, not approved',
    reason: 'Why there is a new version',
  },
};
