import type { ProtocolContent } from '../protocols/protocol.ts';
import { osloDate } from '../time/oslo.ts';
import type { Instant } from '../time/instant.ts';
import type { Missing, RecordColumns, RecordFile } from './record.ts';

/**
 * File name in the library: date, body, number, kind, version. ASCII, without personal names or party, legal in SharePoint
 * (`2026-11-19_KS_09-2026_Moetebok_v1.pdf`; records.md § SharePoint library).
 */
export function recordFileName(
  content: ProtocolContent,
  version: number,
  extension: 'pdf' | 'json',
): string {
  const number = content.meetingNumber.replace('/', '-');
  return `${osloDate(content.startedAt)}_${content.body.abbreviation}_${number}_Moetebok_v${version}.${extension}`;
}

/** Folder in the library: year and body, so that no folder grows for ever. */
export function recordFolder(content: ProtocolContent): string {
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
  content: ProtocolContent,
  version: number,
  archivedAt: Instant,
): RecordColumns {
  const isOpen = content.openness.kind === 'open';
  return {
    NoarkSystemID: file.id,
    RegistreringsID: record.id,
    Utvalg: content.body.name,
    Moetenummer: content.meetingNumber,
    Moetedato: osloDate(content.startedAt),
    Moetesakstype: 'annet',
    Dokumenttype: 'Møtebok',
    Dokumentstatus: 'Dokumentet er ferdigstilt',
    TilknyttetSom: file.mediaType === 'application/pdf' ? 'Hoveddokument' : 'Vedlegg',
    Variantformat: file.mediaType === 'application/pdf' ? 'Arkivformat' : 'Produksjonsformat',
    Versjon: String(version),
    Tilgangsrestriksjon: isOpen ? 'Åpen' : 'Unntatt offentlighet',
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
