import type { Protocol } from '../protocols/protocol.ts';
import type { Instant } from '../time/instant.ts';
import { osloDate } from '../time/oslo.ts';
import { readInstant } from '../time/instant.ts';
import type { AlterableField, RoundCorrection } from '../workshops/alter-round.ts';
import { archivePartId } from './handover-term.ts';
import type { Handover } from './handover-term.ts';
import type { HandedMeeting } from './meeting-folder.ts';
import { noark, systemName } from './noark-words.ts';
import { element, requiredText, xmlText } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

function change(given: {
  readonly unit: string;
  readonly field: string;
  readonly at: Instant;
  readonly by: string;
  readonly from: string;
  readonly to: string;
}): XmlElement {
  return element('endring', [
    requiredText('referanseArkivenhet', given.unit),
    requiredText('referanseMetadata', given.field),
    requiredText('endretDato', given.at),
    requiredText('endretAv', given.by, systemName),
    requiredText('tidligereVerdi', given.from),
    requiredText('nyVerdi', given.to),
  ]);
}

/** That the part was closed by being handed over: a change log is never empty. */
export function partChanges(handover: Handover): readonly XmlElement[] {
  return [
    change({
      unit: archivePartId(handover),
      field: 'arkivdelstatus',
      at: handover.closedAt,
      by: systemName,
      from: noark.partActive,
      to: noark.partClosed,
    }),
  ];
}

/** Which of a notice's fields stand in the package, and by which name. */
const fieldNames: Partial<Readonly<Record<AlterableField, string>>> = {
  time: 'moetedato',
  place: 'moetested',
  title: 'tittel',
};

/** What was changed of a meeting after its notice was out, and the later versions of its minutes. */
export function meetingChanges(
  { round, records, protocols }: HandedMeeting,
  corrections: readonly (RoundCorrection & { readonly by: string })[],
): readonly XmlElement[] {
  const corrected = corrections.flatMap(({ changes, publishedAt, by }) =>
    changes.flatMap(({ field, from, to }) => {
      const name = fieldNames[field];
      const [before, after] = [valueOf(field, from), valueOf(field, to)];
      // A log holds no change from or to nothing, nor one that the field does not show.
      if (name === undefined || before === '' || after === '' || before === after) return [];
      return [
        change({ unit: round.id, field: name, at: publishedAt, by, from: before, to: after }),
      ];
    }),
  );
  const versions = records.flatMap((record) => {
    const protocol = protocols.get(record.sourceId);
    return protocol && protocol.version > 1 ? [newVersion(record.id, protocol)] : [];
  });
  return [...corrected, ...versions];
}

function newVersion(recordId: string, { version, assembledAt }: Protocol): XmlElement {
  return change({
    unit: recordId,
    field: 'versjonsnummer',
    at: assembledAt,
    by: systemName,
    from: String(version - 1),
    to: String(version),
  });
}

function valueOf(field: AlterableField, written: string): string {
  const moment = field === 'time' ? readInstant(written) : undefined;
  return moment ? osloDate(moment) : xmlText(written);
}
