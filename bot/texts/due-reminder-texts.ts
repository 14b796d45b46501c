import type { DueReminderCardFacts } from '../../src/app/ports/messenger.ts';
import type { Language } from '../../src/core/documents/document-model.ts';

type DueReminderTexts = {
  readonly kicker: (process: string) => string;
  readonly coming: (title: string, day: string) => string;
  readonly late: (title: string, day: string) => string;
  readonly latePhase: (title: string, day: string) => string;
  readonly kinds: Readonly<Record<DueReminderCardFacts['what'], string>>;
  readonly why: string;
};

/** The reminder to the administration of something that is due. */
export const dueReminderTexts: Readonly<Record<Language, DueReminderTexts>> = {
  nb: {
    kicker: (process) => `Forfaller i ${process}`,
    coming: (title, day) => `${title} skal være klar ${day}`,
    late: (title, day) => `${title} skulle vært klar ${day}`,
    latePhase: (title, day) => `Fasen ${title} skulle vært avsluttet ${day}`,
    kinds: { poll: 'Spørring', 'check-in': 'Pulssjekk', product: 'Produkt', letter: 'Brev', phase: 'Fase' }, // prettier-ignore
    why: 'Du får påminnelsen fordi du er ansvarlig for prosessen. Folkevalgte får den ikke.',
  },
  nn: {
    kicker: (process) => `Forfell i ${process}`,
    coming: (title, day) => `${title} skal vere klar ${day}`,
    late: (title, day) => `${title} skulle ha vore klar ${day}`,
    latePhase: (title, day) => `Fasen ${title} skulle ha vore avslutta ${day}`,
    kinds: { poll: 'Spørjing', 'check-in': 'Pulssjekk', product: 'Produkt', letter: 'Brev', phase: 'Fase' }, // prettier-ignore
    why: 'Du får påminninga fordi du er ansvarleg for prosessen. Folkevalde får ho ikkje.',
  },
  en: {
    kicker: (process) => `Due in ${process}`,
    coming: (title, day) => `${title} is due ${day}`,
    late: (title, day) => `${title} was due ${day}`,
    latePhase: (title, day) => `The phase ${title} should have closed ${day}`,
    kinds: { poll: 'Poll', 'check-in': 'Check-in', product: 'Product', letter: 'Letter', phase: 'Phase' }, // prettier-ignore
    why: 'You get this because you answer for the process. Politicians do not get it.',
  },
};
