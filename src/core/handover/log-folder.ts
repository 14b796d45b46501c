import { auditHeadBasis } from '../records/content-facts.ts';
import type { ArchiveRecord } from '../records/record.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import { earlier } from './handover-term.ts';
import type { Handover } from './handover-term.ts';
import { noark, systemName } from './noark-words.ts';
import { documentFolder } from './package-files.ts';
import { recordRegistration } from './record-registration.ts';
import { requiredText, textElement } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** The head of one day of the audit log, as it is archived. */
export type HandedHead = {
  /** The civil day in Oslo. */
  readonly day: CivilDate;
  readonly version: number;
  readonly record: ArchiveRecord;
};

/** Where an archived file of a day lies in the package: apart from the meetings, by year. */
export function pathOfHeadFile(day: CivilDate, name: string): string {
  return `${documentFolder}/revisjonslogg/${day.slice(0, 4)}/${name}`;
}

/**
 * What stands in a year's folder before its days: a `mappe` of the base type, because the log is neither a case nor a meeting (decision record 0166).
 * @param heads  those of the year that are in the term, oldest first, with when each was made
 */
export function logFolderFields(
  handover: Handover,
  year: number,
  heads: readonly { readonly madeAt: Instant }[],
): readonly XmlElement[] {
  const { municipality, term, termName, closedAt } = handover;
  // The last day's head is made the night after: the folder is closed with its part all the same.
  const endedAt = earlier(heads.at(-1)?.madeAt ?? closedAt, closedAt);
  return [
    // A year that a term ends in has a folder in the next package too.
    requiredText(
      'systemID',
      handover.namedId(`handover/log/${municipality.id}/${term.id}/${year}`),
    ),
    requiredText('mappeID', `${noark.auditLog} ${termName}/${year}`),
    requiredText('tittel', `Revisjonsloggen ${year}`),
    ...textElement('offentligTittel', `Revisjonsloggen ${year}`),
    ...textElement(
      'beskrivelse',
      'Hvor langt revisjonsloggen var kommet ved slutten av hver dag den vokste, med kontrollsummen av den siste hendelsen.',
    ),
    requiredText('dokumentmedium', noark.electronic),
    requiredText('opprettetDato', earlier(heads[0]?.madeAt ?? endedAt, endedAt)),
    requiredText('opprettetAv', systemName),
    requiredText('avsluttetDato', endedAt),
    requiredText('avsluttetAv', systemName),
  ];
}

/** A day of the log as a registration of the base type: nothing came in or went out, and it stands in no journal. */
export function headRegistration(
  handover: Handover,
  { day, version, record }: HandedHead,
): XmlElement {
  return recordRegistration(handover, {
    ...{ record, version, documentType: noark.auditLog },
    // It says the day and nothing more.
    publicTitle: record.title,
    ...{ basis: auditHeadBasis, keptBack: noark.screensWholeDocument },
    isVariant: false,
    pathOf: (name) => pathOfHeadFile(day, name),
  });
}
