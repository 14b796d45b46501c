import type { MembershipFunction } from '../people/person.ts';

// The words of a Noark 5 package are bokmål whatever the municipality's language: depots and validators know these and no others. Source: Noark 5 v5.5,
// metadata catalogue; SharePoint's columns say the same (src/core/records/describe-record.ts).

/** Who has done what nobody has done by hand. */
export const systemName = 'Rådslag';

export const noark = {
  archiveClosed: 'Avsluttet',
  partActive: 'Aktiv periode',
  partClosed: 'Avsluttet periode',
  electronic: 'Elektronisk arkiv',
  caseClosed: 'Avsluttet',
  caseCancelled: 'Utgår',
  journalled: 'Arkivert',
  incoming: 'Inngående dokument',
  outgoing: 'Utgående dokument',
  internal: 'Organinternt dokument uten oppfølging',
  sender: 'Avsender',
  receiver: 'Mottaker',
  internalSender: 'Intern avsender',
  minutes: 'Møteprotokoll',
  auditLog: 'Revisjonslogg',
  meetingCaseKind: 'Annet',
  meetingDone: 'Ferdig behandlet',
  finished: 'Dokumentet er ferdigstilt',
  mainDocument: 'Hoveddokument',
  attachment: 'Vedlegg',
  production: 'Produksjonsformat',
  archival: 'Arkivformat',
  screenedVariant: 'Dokument hvor deler av innholdet er skjermet',
  exempt: 'Unntatt offentlighet',
  screenedName: 'Avskjermet',
  screensFolderTitle: 'Skjerming tittel mappe - utvalgte ord',
  screensTitle: 'Skjerming tittel registrering - alt',
  screensSender: 'Skjerming navn avsender',
  screensWholeDocument: 'Skjerming av hele dokumentet',
  sha256: 'SHA256',
  remark: 'Merknad fra saksbehandler',
} as const;

export const meetingFunctions: Readonly<Record<MembershipFunction, string>> = {
  chair: 'Leder',
  'deputy-chair': 'Nestleder',
  member: 'Medlem',
  deputy: 'Varamedlem',
};

/** What hides a private person's name in the public journal where the statement itself is open [check]. */
export const privateSenderBasis = 'personvernforordningen art. 5 nr. 1 bokstav c';

/** The basis of restricted minutes of an open meeting: which paragraph each passage is screened by stands in the minutes [check]. */
export const anyExemption = 'offentleglova kapittel 3';
