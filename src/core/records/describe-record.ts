import { osloDate } from '../time/oslo.ts';
import type { Instant } from '../time/instant.ts';
import type { RecordContent } from './record-content.ts';
import { isScreened } from './record-content.ts';
import type { Missing, RecordColumns, RecordFile } from './record.ts';

/**
 * File name in the library: date, body, number, kind, version. ASCII, without personal names or party, legal in SharePoint
 * (`2026-11-19_KS_09-2026_Moetebok_v1.pdf`; records.md § SharePoint library).
 */
export function recordFileName(
  content: RecordContent,
  version: number,
  extension: 'pdf' | 'json',
): string {
  const number = content.meetingNumber.replace('/', '-');
  const kind = isScreened(content) ? 'Moetebok-offentlig' : 'Moetebok';
  return `${osloDate(content.startedAt)}_${content.body.abbreviation}_${number}_${kind}_v${version}.${extension}`;
}

/** Folder in the library: year and body, so that no folder grows for ever. */
export function recordFolder(content: RecordContent): string {
  return `${osloDate(content.startedAt).slice(0, 4)}/${content.body.abbreviation}`;
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
  const isOpen = content.openness.kind === 'open';
  const screened = isScreened(content);
  const isPdf = file.mediaType === 'application/pdf';
  return {
    NoarkSystemID: file.id,
    RegistreringsID: record.id,
    Utvalg: content.body.name,
    Moetenummer: content.meetingNumber,
    Moetedato: osloDate(content.startedAt),
    Moetesakstype: 'annet',
    Dokumenttype: 'Møtebok',
    Dokumentstatus: 'Dokumentet er ferdigstilt',
    TilknyttetSom: isPdf ? 'Hoveddokument' : 'Vedlegg',
    Variantformat: screened
      ? 'Dokument hvor deler av innholdet er skjermet'
      : isPdf
        ? 'Arkivformat'
        : 'Produksjonsformat',
    Versjon: String(version),
    // The public variant may be read by anybody; its basis says what the rest is screened by.
    Tilgangsrestriksjon: isOpen || screened ? 'Åpen' : 'Unntatt offentlighet',
    Skjermingshjemmel: content.openness.kind === 'open' ? '' : content.openness.basis,
    // What a closed meeting was about may itself be exempt: its public title is only which meeting it was.
    OffentligTittel: isOpen ? record.title : `${content.body.name} ${content.meetingNumber}`,
    OffentlighetsvurdertDato: osloDate(content.noticePublishedAt),
    SHA256: file.sha256,
    PronomFormat: file.pronomFormat,
    ArkivertDato: archivedAt,
    ArkivStatus: 'Arkivert',
    Malform: content.language,
  };
}

/** What is still missing on files that are archived and checked. */
export function missingOn(files: readonly RecordFile[]): readonly Missing[] {
  return files.some((file) => file.retentionLabel === null) ? ['retention-label'] : [];
}
