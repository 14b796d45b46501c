import type { Language } from '../../src/core/documents/document-model.ts';
import type { CorrectionCardFacts } from '../../src/app/ports/messenger.ts';

type Field = CorrectionCardFacts['changes'][number]['field'];
type CorrectionTexts = {
  readonly changed: string;
  readonly cancelled: string;
  readonly why: string;
  readonly fromTo: (field: string, from: string, to: string) => string;
  readonly isNew: (field: string) => string;
  readonly fields: Readonly<Record<Field, string>>;
};

export const correctionTexts: Readonly<Record<Language, CorrectionTexts>> = {
  nb: {
    changed: 'Møtet er endret',
    cancelled: 'Møtet er avlyst',
    why: 'Grunn',
    fromTo: (field, from, to) => `${field}: ${to} (før: ${from})`,
    isNew: (field) => `${field} er endret`,
    fields: {
      time: 'Tid',
      duration: 'Varighet i minutter',
      place: 'Sted',
      'meeting-form': 'Møteformen',
      openness: 'Åpenheten',
      title: 'Tittel',
      purpose: 'Hensikten',
      agenda: 'Dagsordenen',
      questions: 'Spørsmålene',
      notice: 'Kunngjøringen',
    },
  },
  nn: {
    changed: 'Møtet er endra',
    cancelled: 'Møtet er avlyst',
    why: 'Grunn',
    fromTo: (field, from, to) => `${field}: ${to} (før: ${from})`,
    isNew: (field) => `${field} er endra`,
    fields: {
      time: 'Tid',
      duration: 'Lengd i minutt',
      place: 'Stad',
      'meeting-form': 'Møteforma',
      openness: 'Openheita',
      title: 'Tittel',
      purpose: 'Formålet',
      agenda: 'Dagsordenen',
      questions: 'Spørsmåla',
      notice: 'Kunngjeringa',
    },
  },
  en: {
    changed: 'The meeting has changed',
    cancelled: 'The meeting is cancelled',
    why: 'Reason',
    fromTo: (field, from, to) => `${field}: ${to} (was: ${from})`,
    isNew: (field) => `${field} changed`,
    fields: {
      time: 'Time',
      duration: 'Minutes',
      place: 'Place',
      'meeting-form': 'The form of the meeting has',
      openness: 'The openness has',
      title: 'Title',
      purpose: 'The purpose has',
      agenda: 'The agenda has',
      questions: 'The questions have',
      notice: 'The notice has',
    },
  },
};
