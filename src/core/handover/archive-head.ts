import { formatPeriod } from '../time/format.ts';
import { archiveId, archivePartId, fullName } from './handover-term.ts';
import type { Handover } from './handover-term.ts';
import { noark, systemName } from './noark-words.ts';
import { element, requiredText, textElement } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** Whose archive it is. */
export function archiveCreator({ municipality }: Handover): XmlElement {
  return element('arkivskaper', [
    requiredText('arkivskaperID', municipality.number),
    requiredText('arkivskaperNavn', fullName(municipality, 'kommune')),
  ]);
}

/** What stands in `arkiv` before its part: the municipality. */
export function archiveFields(handover: Handover): readonly XmlElement[] {
  const { municipality, from, closedAt } = handover;
  return [
    requiredText('systemID', archiveId(handover)),
    requiredText('tittel', `${municipality.name}: ${systemName}`),
    requiredText('arkivstatus', noark.archiveClosed),
    requiredText('dokumentmedium', noark.electronic),
    requiredText('opprettetDato', from),
    requiredText('opprettetAv', systemName),
    requiredText('avsluttetDato', closedAt),
    requiredText('avsluttetAv', systemName),
    archiveCreator(handover),
  ];
}

/** What stands in `arkivdel` before its folders: the term. */
export function archivePartFields(handover: Handover): readonly XmlElement[] {
  const { term, from, closedAt } = handover;
  const days = formatPeriod(term.startsOn, term.endsOn, 'nb');
  return [
    requiredText('systemID', archivePartId(handover)),
    requiredText('tittel', `Valgperioden ${handover.termName}`),
    ...textElement('beskrivelse', `Møter, planprosesser og revisjonslogg i valgperioden, ${days}.`),
    requiredText('arkivdelstatus', noark.partClosed),
    requiredText('dokumentmedium', noark.electronic),
    requiredText('opprettetDato', from),
    requiredText('opprettetAv', systemName),
    requiredText('avsluttetDato', closedAt),
    requiredText('avsluttetAv', systemName),
    requiredText('arkivperiodeStartDato', term.startsOn),
    requiredText('arkivperiodeSluttDato', term.endsOn),
  ];
}
