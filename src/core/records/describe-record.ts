import type { Instant } from '../time/instant.ts';
import type { RecordContent } from './record-content.ts';
import { contentFacts } from './content-facts.ts';
import type { Missing, RecordColumns, RecordFile } from './record.ts';

/**
 * File name in the library: the day it is about, what it is, version; of minutes also body and number. ASCII, without personal names or party, legal in SharePoint
 * (`2026-11-19_KS_09-2026_Moetebok_v1.pdf`; records.md § SharePoint library).
 */
export function recordFileName(
  content: RecordContent,
  version: number,
  extension: 'pdf' | 'json',
): string {
  const { day, nameWords } = contentFacts(content);
  return `${[day, ...nameWords].join('_')}_v${version}.${extension}`;
}

/** Folder in the library: year, and body or what kind of thing it is, so that no folder grows for ever. */
export function recordFolder(content: RecordContent): string {
  const { day, folder } = contentFacts(content);
  return `${day.slice(0, 4)}/${folder}`;
}

/** PRONOM ids: PDF/A-2a is fmt/476, JSON fmt/817. */
export const pronomFormats = { pdf: 'fmt/476', json: 'fmt/817' } as const;

/**
 * The columns set on an archived file, by their internal ASCII names.
 * @param archivedAt UTC; written as the archive date
 */
export function recordColumns(
  record: { readonly id: string; readonly title: string },
  file: RecordFile,
  content: RecordContent,
  version: number,
  archivedAt: Instant,
): RecordColumns {
  const facts = contentFacts(content);
  const { screenedBy } = facts;
  const isPdf = file.mediaType === 'application/pdf';
  return {
    NoarkSystemID: file.id,
    RegistreringsID: record.id,
    Utvalg: oneLine(facts.body?.name ?? ''),
    Moetenummer: facts.meetingNumber ?? '',
    Moetedato: facts.day,
    Moetesakstype: 'annet',
    Dokumenttype: facts.documentType,
    Dokumentstatus: 'Dokumentet er ferdigstilt',
    TilknyttetSom: isPdf ? 'Hoveddokument' : 'Vedlegg',
    Variantformat: facts.isVariant
      ? 'Dokument hvor deler av innholdet er skjermet'
      : isPdf
        ? 'Arkivformat'
        : 'Produksjonsformat',
    Versjon: String(version),
    // The public variant may be read by anybody; its basis says what the rest is screened by.
    Tilgangsrestriksjon: !screenedBy || facts.isVariant ? 'Åpen' : screenedBy.restriction,
    Skjermingshjemmel: oneLine(screenedBy?.basis ?? ''),
    OffentligTittel: oneLine(facts.publicTitle ?? record.title),
    OffentlighetsvurdertDato: facts.judgedOn,
    SHA256: file.sha256,
    PronomFormat: file.pronomFormat,
    ArkivertDato: archivedAt,
    ArkivStatus: 'Arkivert',
    Malform: facts.language,
  };
}

/** SharePoint refuses more than this in a line of text. The file itself has all of it. */
const longestLine = 255;

function oneLine(text: string): string {
  if (text.length <= longestLine) return text;
  // Never half a sign.
  const kept = text.slice(0, longestLine - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.trimEnd()}…`;
}

/** The columns that say which record a file is, and which bytes: SharePoint gives text back as it got it, dates in a form of its own. */
export const tellingColumns = ['NoarkSystemID', 'RegistreringsID', 'SHA256'] as const;

/** What is still missing on files that are archived and checked. */
export function missingOn(files: readonly RecordFile[]): readonly Missing[] {
  // Without a label there is nothing to lock.
  if (files.some((file) => file.retentionLabel === null)) return ['retention-label'];
  return files.some((file) => !file.isLocked) ? ['record-lock'] : [];
}
