import type { ArchiveRecord } from '../records/record.ts';
import { documentElement, screeningElement } from './document-elements.ts';
import type { Screening } from './document-elements.ts';
import type { Handover } from './handover-term.ts';
import { noark, systemName } from './noark-words.ts';
import { element, requiredText, textElement } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** An archived record with what stands of it in a package, whatever it is a record of. */
export type HandedRecord = {
  readonly record: ArchiveRecord;
  /** What kind of document its files are, in the catalogue's words where it has one. */
  readonly documentType: string;
  readonly version: number;
  readonly publicTitle: string;
  /** What it is screened by where it lies in the restricted library. */
  readonly basis: string;
  /** What is kept back then, in the catalogue's words: the schema asks for one. */
  readonly keptBack: string;
  /** Is it what everybody may read of something that is kept whole elsewhere? */
  readonly isVariant: boolean;
  /** Where a file of this name lies in the package. */
  readonly pathOf: (fileName: string) => string;
};

/**
 * An archived record as a Noark 5 `registrering`, with a document for each of its files: the ids are the record's and the files' own.
 * @param special  the type of registration with the fields of its own; none for the base type
 */
export function recordRegistration(
  handover: Handover,
  handed: HandedRecord,
  special?: { readonly type: string; readonly fields: readonly XmlElement[] },
): XmlElement {
  const { record, version } = handed;
  const archivedAt = record.state.status === 'archived' ? record.state.archivedAt : handover.now;
  const screening = screeningOf(handed);
  return element(
    'registrering',
    [
      requiredText('systemID', record.id),
      requiredText('opprettetDato', record.createdAt),
      requiredText('opprettetAv', systemName),
      requiredText('arkivertDato', archivedAt),
      requiredText('arkivertAv', systemName),
      ...screeningElement(screening),
      ...record.files.map((file, at) =>
        documentElement({
          systemId: handover.namedId(`handover/document/${file.id}`),
          kind: handed.documentType,
          title: record.title,
          number: at + 1,
          isMain: at === 0,
          variant: handed.isVariant
            ? noark.screenedVariant
            : file.mediaType === 'application/pdf'
              ? noark.archival
              : noark.production,
          version,
          madeAt: record.createdAt,
          screening,
          file: {
            systemId: file.id,
            path: handed.pathOf(file.name),
            pronomFormat: file.pronomFormat,
            sha256: file.sha256,
            size: file.size,
          },
        }),
      ),
      requiredText('registreringsID', record.id),
      requiredText('tittel', record.title),
      ...textElement('offentligTittel', handed.publicTitle),
      requiredText('dokumentmedium', noark.electronic),
      ...(special?.fields ?? []),
    ],
    special && { 'xsi:type': special.type },
  );
}

/** What lies in the open library is screened by nothing. */
function screeningOf({ record, basis, keptBack }: HandedRecord): Screening | null {
  return record.library === 'restricted'
    ? { basis, metadata: [keptBack], isDocumentScreened: true }
    : null;
}
