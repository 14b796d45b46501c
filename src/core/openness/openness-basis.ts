import type { Language } from '../documents/document-model.ts';

/** A reason that a gathering, a poll, a paper or a note may be closed for. The list is the municipality's to edit. */
export type OpennessBasis = {
  readonly key: string;
  /** As it is printed in the notice and the protocol: "kommuneloven § 11-5 andre ledd". */
  readonly paragraph: string;
  /** What it is for, in plain words. */
  readonly explanation: Readonly<Record<Language, string>>;
  /** No longer to be chosen; what was closed by it keeps its paragraph. */
  readonly isRetired: boolean;
};

/** What the list holds until the municipality has changed it ([check] in docs/privacy.md: not all of it was read in the primary text). */
export const shippedBases: readonly OpennessBasis[] = [
  {
    key: 'employee',
    paragraph: 'kommuneloven § 11-5 andre ledd bokstav a',
    explanation: {
      nb: 'Saken gjelder en arbeidstakers tjenstlige forhold. Da skal møtet lukkes.',
      nn: 'Saka gjeld tenestlege forhold for ein arbeidstakar. Då skal møtet lukkast.',
      en: 'The matter concerns the employment of one employee. The meeting has to be closed.',
    },
    isRetired: false,
  },
  {
    key: 'confidential',
    paragraph: 'kommuneloven § 11-5 andre ledd bokstav b',
    explanation: {
      nb: 'Saken inneholder opplysninger med lovbestemt taushetsplikt. Da skal møtet lukkes.',
      nn: 'Saka har opplysningar med lovfesta teieplikt. Då skal møtet lukkast.',
      en: 'The matter holds information under a statutory duty of confidentiality. The meeting has to be closed.',
    },
    isRetired: false,
  },
  {
    key: 'privacy',
    paragraph: 'kommuneloven § 11-5 tredje ledd bokstav a',
    explanation: {
      nb: 'Hensynet til personvern krever det, og opplysningene kan unntas fra offentlighet.',
      nn: 'Omsynet til personvern krev det, og opplysningane kan haldast unna offentlegheita.',
      en: 'Privacy requires it, and the information can be exempt from public access.',
    },
    isRetired: false,
  },
  {
    key: 'public-interest',
    paragraph: 'kommuneloven § 11-5 tredje ledd bokstav b',
    explanation: {
      nb: 'Tungtveiende offentlige interesser krever det, og opplysningene kan unntas fra offentlighet.',
      nn: 'Tungtvegande offentlege interesser krev det, og opplysningane kan haldast unna offentlegheita.',
      en: 'Weighty public interests require it, and the information can be exempt from public access.',
    },
    isRetired: false,
  },
];

/** The municipality's own list where it has made one, else the shipped. */
export function basesInForce(own: readonly OpennessBasis[]): readonly OpennessBasis[] {
  return own.length > 0 ? own : shippedBases;
}
