import type { ProtocolContent } from './protocol.ts';

/**
 * The public variant of the minutes of a closed meeting: that it was held, by whom, when, where, and what it was closed by. Every field is named here, so that
 * what the minutes hold more of one day is not let out by itself. Source: kommuneloven § 11-5; offentleglova § 12 [check].
 */
export type ScreenedProtocol = Pick<
  ProtocolContent,
  'language' | 'meetingNumber' | 'startsAt' | 'startedAt' | 'closedAt' | 'place'
> &
  Pick<ProtocolContent, 'noticePublishedAt'> & {
    readonly schema: 'radslag.screened-protocol.v1';
    readonly municipality: { readonly name: string; readonly number: string };
    readonly body: { readonly name: string; readonly abbreviation: string };
    readonly openness: {
      readonly kind: 'closed';
      readonly basis: string;
      /** The case in which it was decided to close, "41/26"; null where what was recorded holds no such number. */
      readonly decidedInCase: string | null;
    };
  };

/** The public variant, or null for an open meeting: its minutes are public as they are. */
export function screenedProtocol(content: ProtocolContent): ScreenedProtocol | null {
  const { openness, municipality, body } = content;
  if (openness.kind === 'open') return null;
  return {
    schema: 'radslag.screened-protocol.v1',
    language: content.language,
    municipality: { name: municipality.name, number: municipality.number },
    body: { name: body.name, abbreviation: body.abbreviation },
    meetingNumber: content.meetingNumber,
    startsAt: content.startsAt,
    startedAt: content.startedAt,
    closedAt: content.closedAt,
    place: content.place,
    openness: {
      kind: 'closed',
      basis: openness.basis,
      decidedInCase: caseNumberIn(openness.decision),
    },
    noticePublishedAt: content.noticePublishedAt,
  };
}

/** The decision is free text that may itself tell what is exempt ("om forhandlinger med …"): its case number is all that is taken from it. */
function caseNumberIn(decision: string): string | null {
  return /(?<![\d/.-])\d{1,4}\/(?:\d{4}|\d{2})(?![\d/.-]*\d)/.exec(decision)?.[0] ?? null;
}
