import type { Decision } from '../../core/decision.ts';
import type { ArmsPicture, ArmsRefusal } from '../../core/documents/arms.ts';
import type { DocumentModel, Language } from '../../core/documents/document-model.ts';
import type { Sheet, TextSetter } from '../../core/plans/draw-picture-shapes.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Action } from '../../core/people/roles.ts';
import type { MunicipalityScope } from '../authority.ts';

export type Clock = { now(): Instant };
/** UUIDs, version 7 where order helps the database and nothing about people can be read from it. */
export type Ids = { next(): string };

export type Turns = {
  /** Long reckoning asks for this between its breaths: everybody else who waits gets a turn first. */
  next(): Promise<void>;
  /** A turn no sooner than in so many milliseconds. */
  after(milliseconds: number): Promise<void>;
};

/** Texts that nobody can guess, for addresses: 256 bits of chance, written with what an address may hold. */
export type Secrets = { next(): string };

export type Log = {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void;
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
};

/** Something changed: whoever looks at it should ask again. Carries no content. */
export type Change = {
  readonly topic:
    | 'poll'
    | 'letter'
    | 'date-poll'
    | 'round'
    | 'live'
    | 'knowledge'
    | 'direction'
    | 'debt'
    | 'record'
    | 'archive-check'
    | 'process'
    | 'goal'
    | 'plan'
    | 'wheel'
    | 'everything';
  readonly id: string;
  /** Told only to those who may do this: a draft does not exist for others. Everybody is told where it is left out. */
  readonly onlyFor?: Action;
};

export type EventStream = {
  /** Told after the change is committed; repeated changes of the same thing within some 50 ms are told once. */
  publish(scope: MunicipalityScope, change: Change): void;
  /** Hears changes told by any replica; after a lost connection a change with topic `everything` asks the listener to fetch all anew. */
  subscribe(municipalityId: string, listener: (change: Change) => void): () => void;
};

/** Any value that JSON can carry. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type ArmsReader = {
  /** A coat of arms from the bytes of a file, or why it is not taken. Nothing of the file that could run, link or fetch is kept. */
  read(bytes: Uint8Array): Decision<ArmsPicture, ArmsRefusal>;
};

export type Documents = {
  /** PDF/A-2a and PDF/UA-1 in one file; the same model gives the same bytes. */
  renderPdf(model: DocumentModel): Promise<Uint8Array>;
  /** A Word file of the same document, to be written on; the same model gives the same bytes. */
  renderWord(model: DocumentModel): Promise<Uint8Array>;
  /** Sets and measures text in the documents' font. */
  openTextSetter(): Promise<TextSetter>;
  /** Sheets with a picture, and behind them the document that says the same in words; as `renderPdf` otherwise. */
  renderPicturePdf(sheets: readonly Sheet[], model: DocumentModel): Promise<Uint8Array>;
  /** One sheet as SVG in UTF-8, with text that can be read and copied. */
  pictureSvg(
    sheet: Sheet,
    about: { readonly title: string; readonly language: Language },
  ): Uint8Array;
  /** Canonical JSON in UTF-8, under a name for its form and version. */
  renderJson(content: JsonValue, schema: string): Uint8Array;
  /** Lower-case hexadecimal SHA-256. */
  sha256(bytes: Uint8Array): string;
  /** SharePoint's own checksum of a file, in base64. */
  quickXorHash(bytes: Uint8Array): string;
};
