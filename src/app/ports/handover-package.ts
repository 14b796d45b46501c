import type { PackedFile } from '../../core/handover/extract-description.ts';
import type { PackageFile } from '../../core/handover/package-files.ts';
import type { XmlElement } from '../../core/handover/xml-element.ts';
import type { Language } from '../../core/documents/document-model.ts';

/** An XML document that is written from its beginning to its end; what is written is not kept. */
export type XmlFile = {
  /** Begins an element inside the one that is open. */
  open(name: string, attributes?: Readonly<Record<string, string>>): void;
  /** Whole elements inside the one that is open. Settles when so much is on the disk that more may come. */
  write(elements: readonly XmlElement[]): Promise<void>;
  close(): void;
  /** Closes what is open. */
  end(): Promise<PackedFile>;
};

/** A folder that a package is being written to. */
export type PackageFolder = {
  /** The root element is open. Under a municipality's language, the list of contents for people. */
  begin(file: PackageFile): XmlFile;
  beginIndex(language: Language): XmlFile;
  /** A path that is taken is a fault. */
  addDocument(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts the national archive's schemas beside the files, and tells them by name. */
  addSchemas(): Promise<ReadonlyMap<string, PackedFile>>;
};

/** What is read of a package that is there. */
export type XmlVisitor = {
  /** Names are given without their prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
};

export type WrittenPackage = {
  /** Every file, relative to the folder, with `/`. */
  paths(): Promise<readonly string[]>;
  /** Null where there is no such file. */
  fingerprint(path: string): Promise<PackedFile | null>;
  read(path: string, visitor: XmlVisitor): Promise<'read' | 'missing' | 'not-well-formed'>;
};
