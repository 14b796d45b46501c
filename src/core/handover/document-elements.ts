import type { Instant } from '../time/instant.ts';
import { noark, systemName } from './noark-words.ts';
import { element, requiredText } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** A file in the package: where it lies, and what it must hash to. */
export type HandedFile = {
  readonly systemId: string;
  /** Relative to the package, with `/`: "dokumenter/2026/2026-11-19_KS_09-2026_Moetebok_v1.pdf". */
  readonly path: string;
  readonly pronomFormat: string;
  readonly sha256: string;
  readonly size: number;
};

/** What keeps something from being read by anybody: the access code with its basis. */
export type Screening = {
  readonly basis: string;
  /** What of the metadata is kept back, in the catalogue's words. */
  readonly metadata: readonly string[];
  readonly isDocumentScreened: boolean;
};

export function screeningElement(screening: Screening | null): readonly XmlElement[] {
  if (!screening) return [];
  return [
    element('skjerming', [
      requiredText('tilgangsrestriksjon', noark.exempt),
      requiredText('skjermingshjemmel', screening.basis),
      ...screening.metadata.map((what) => requiredText('skjermingMetadata', what)),
      ...(screening.isDocumentScreened
        ? [requiredText('skjermingDokument', noark.screensWholeDocument)]
        : []),
    ]),
  ];
}

/** One document with its one file. */
export function documentElement(given: {
  readonly systemId: string;
  readonly kind: string;
  readonly title: string;
  readonly number: number;
  readonly isMain: boolean;
  readonly variant: string;
  readonly version: number;
  readonly madeAt: Instant;
  readonly screening: Screening | null;
  readonly file: HandedFile;
}): XmlElement {
  const { file, madeAt } = given;
  return element('dokumentbeskrivelse', [
    requiredText('systemID', given.systemId),
    requiredText('dokumenttype', given.kind),
    requiredText('dokumentstatus', noark.finished),
    requiredText('tittel', given.title),
    requiredText('opprettetDato', madeAt),
    requiredText('opprettetAv', systemName),
    requiredText('dokumentmedium', noark.electronic),
    requiredText('tilknyttetRegistreringSom', given.isMain ? noark.mainDocument : noark.attachment),
    requiredText('dokumentnummer', String(given.number)),
    requiredText('tilknyttetDato', madeAt),
    requiredText('tilknyttetAv', systemName),
    ...screeningElement(given.screening),
    element('dokumentobjekt', [
      requiredText('systemID', file.systemId),
      requiredText('versjonsnummer', String(given.version)),
      requiredText('variantformat', given.variant),
      requiredText('format', file.pronomFormat),
      requiredText('opprettetDato', madeAt),
      requiredText('opprettetAv', systemName),
      requiredText('referanseDokumentfil', file.path),
      requiredText('sjekksum', file.sha256),
      requiredText('sjekksumAlgoritme', noark.sha256),
      requiredText('filstoerrelse', String(file.size)),
    ]),
  ]);
}
