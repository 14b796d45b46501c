import { z } from 'zod';
import { arms } from './protocols.ts';
import { civilDate, instant, language } from './values.ts';

/** The forms of the JSON that lies beside each PDF in the archive, and of the package's manifest: published as JSON Schema 2020-12 under /schemas. */
const words = z.string();
const count = z.int().min(0);
const municipality = z.strictObject({ name: words, number: words });
const body = z.strictObject({ name: words, abbreviation: words });
const openness = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('closed'), basis: words, decision: words }),
]);
const attendee = z.strictObject({
  ...{ name: words, party: words },
  function: z.enum(['chair', 'deputy-chair', 'member', 'deputy']),
  deputyFor: words.nullable().meta({ description: 'The member whose place a deputy took' }),
  arrivedAt: instant.nullable().optional().meta({ description: 'Null: from the beginning' }),
  leftAt: instant.nullable().optional().meta({ description: 'Null: to the end' }),
});
const agendaItem = z.strictObject({
  ...{ startsAt: instant, minutes: count, title: words, lead: words },
  kind: z.enum(['item', 'break']),
});

const asked = <const Kind extends string>(...kinds: readonly [Kind, ...Kind[]]) => ({
  text: words,
  kind: z.enum(kinds),
});
const counted = (...all: readonly string[]) =>
  z.array(
    z.strictObject({
      label: words,
      counts: z.strictObject(Object.fromEntries(all.map((word) => [word, count]))),
    }),
  );
const onALine = {
  counts: z.array(z.strictObject({ value: z.int(), count })),
  unsure: count,
};
const ranked = {
  ...{ label: words, points: z.number() },
  ...{ bordaPlace: z.int().min(1), schulzePlace: z.int().min(1) },
};
const kinds = [
  ...(['single-choice', 'multiple-choice', 'ranking', 'priority-points', 'scale'] as const),
  ...(['agreement', 'trade-off', 'knowledge-reaction', 'verification', 'open-text'] as const),
] as const;
const question = z
  .union([
    z
      .strictObject({ text: words, kind: z.enum(kinds), options: z.array(z.never()).max(0) })
      .meta({ description: 'Fewer than three answered: nothing is said of what' }),
    z.strictObject({
      ...asked('single-choice', 'multiple-choice', 'priority-points'),
      options: z.array(z.strictObject({ label: words, value: z.number() })),
    }),
    z.strictObject({ ...asked('ranking'), options: z.array(z.strictObject(ranked)) }),
    z.strictObject({ ...asked('scale'), ...onALine, lowest: words, highest: words }),
    z.strictObject({ ...asked('trade-off'), ...onALine, left: words, right: words }),
    z.strictObject({ ...asked('agreement'), options: counted('agree', 'disagree', 'pass') }),
    z.strictObject({
      ...asked('knowledge-reaction'),
      options: counted('surprised', 'curious', 'missing'),
    }),
    z.strictObject({ ...asked('verification'), options: counted('understood', 'partly', 'not') }),
    z.strictObject({ ...asked('open-text'), written: count }),
  ])
  .meta({ description: 'What the answers to one question came to, as sums' });
const poll = z.strictObject({
  ...{ title: words, purpose: words, answered: count, eligible: count, outcomeNote: words },
  questions: z.array(question),
});

const direction = z.strictObject({
  ...{ text: words, note: words },
  status: z.enum(['draft', 'asked', 'settled-by-threshold', 'settled-by-chair', 'dropped']),
  understood: z
    .strictObject({
      ...{ answered: count, eligible: count },
      ...{ understood: count, partly: count, not: count },
    })
    .nullable(),
});
const outputs = z.strictObject({
  tables: z.array(
    z.strictObject({
      number: z.int().min(1),
      seated: z.array(z.strictObject({ name: words, party: words })),
    }),
  ),
  agendaHeld: z.array(
    z.strictObject({
      ...{ title: words, kind: z.enum(['item', 'break']) },
      ...{ startedAt: instant, endedAt: instant },
    }),
  ),
  contributions: z.array(
    z.strictObject({
      ...{ question: words, text: words },
      table: z.int().min(1).nullable(),
      namedBy: words.nullable().meta({ description: 'Only where the person asked for it' }),
    }),
  ),
  directions: z.array(direction),
});
const template = z.strictObject({
  ...{ name: words, opening: words, closing: words },
  arms: arms.optional().meta({ description: 'The coat of arms on the first page' }),
});

const firstVersion = {
  ...{ language, municipality, body, meetingNumber: words, process: words, phase: words },
  ...{ title: words, purpose: words, startsAt: instant, startedAt: instant, closedAt: instant },
  ...{ place: words, openness, noticePublishedAt: instant, shortNoticeReason: words },
  ...{ present: z.array(attendee), absent: z.array(attendee), agenda: z.array(agendaItem) },
  ...{ questions: z.array(words), polls: z.array(poll), summary: words },
};
const afterwards = {
  approval: z
    .strictObject({ name: words, as: z.enum(['chair', 'clerk']), approvedAt: instant })
    .optional(),
  reason: words.optional().meta({ description: 'Why there is another version than the first' }),
};
const thirdVersion = {
  ...{ ...firstVersion, ...afterwards, outputs, papers: z.array(words), whatNext: z.array(words) },
  ...{ remarks: words, template },
};
const law = { passage: words, restriction: words, basis: words };
const fourthVersion = {
  ...thirdVersion,
  screening: z
    .array(
      z.strictObject({
        ...{ ...law, id: z.uuid(), code: words, words },
        place: z
          .union([
            z.literal('whole'),
            z.strictObject({ start: z.int().min(0), end: z.int().min(1) }),
          ])
          .meta({ description: 'All of the passage, or from start up to end in UTF-16 units' }),
      }),
    )
    .min(1)
    .meta({ description: 'What the public variant is without, and by what' }),
};
const publicVariant = {
  ...thirdVersion,
  screened: z
    .array(z.strictObject(law))
    .min(1)
    .meta({ description: 'Where something was taken out, and by what' }),
};
const screened = {
  ...{ language, municipality, body, meetingNumber: words, place: words },
  ...{ startsAt: instant, startedAt: instant, closedAt: instant, noticePublishedAt: instant },
  openness: z.strictObject({
    ...{ kind: z.literal('closed'), basis: words },
    decidedInCase: words.nullable(),
  }),
};
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const auditHead = {
  ...{ language, municipality, day: civilDate, headHash: sha256 },
  ...{ firstSequence: count, lastSequence: count },
  counts: z.array(z.strictObject({ type: words, count })),
};
const asAdvice = {
  ...{ pollId: z.uuid(), language, municipality, body, process: words, phase: words },
  ...{ title: words, purpose: words, eligible: count, answered: count, openness },
  whom: words.meta({ description: 'Who was asked, without a name' }),
  visibility: z.enum(['named', 'by-party', 'sums', 'anonymous']),
  resultsWhen: z.enum(['at-once', 'after-own-answer', 'at-close']),
  ...{ opennessDecidedAt: instant.nullable(), openedAt: instant, closedAt: instant },
  isLost: z.boolean().meta({ description: 'The key was gone before the answers were read' }),
  questions: z.array(question),
  outcomeNote: words.meta({ description: 'Empty where the results are archived alone' }),
  ...{ reviewOn: civilDate.nullable(), isAdvice: z.literal(true) },
  reason: z.enum(['outcome-note-written', 'outcome-note-changed']).nullable(),
};
const closedBy = z.strictObject({ kind: z.literal('closed'), basis: words });
const screenedPoll = {
  ...{ pollId: z.uuid(), language, municipality, body, openness: closedBy, closedAt: instant },
};

const reference = z
  .strictObject({ sourceId: words, fileName: words })
  .nullable()
  .meta({ description: 'What it is called in the archive; null where it is not there yet' });
const figures = z.strictObject({
  ...{ answers: count, doNotKnow: count, mean: z.number(), spread: z.number() },
  perStep: z.array(count).length(5),
  interval: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
});
const group = z.enum(['politics', 'administration']);
const statementResult = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('by-group'),
    groups: z.strictObject({
      ...{ politics: figures.nullable(), administration: figures.nullable() },
    }),
  }),
  z.strictObject({ kind: z.literal('pooled'), small: group, figures }),
  z.strictObject({ kind: z.literal('too-few') }),
]);
const period = z.strictObject({ startsOn: civilDate, endsOn: civilDate });
const phaseParts = {
  rounds: z.array(
    z.strictObject({
      ...{ openness, title: words, body: words, meetingNumber: words.nullable() },
      ...{ startsAt: instant, isCancelled: z.boolean(), record: reference },
    }),
  ),
  polls: z.array(
    z.strictObject({
      ...{ openness, title: words, whom: words, answered: count, eligible: count },
      ...{ questions: z.array(question), outcomeNote: words, record: reference },
    }),
  ),
  checkIns: z.array(
    z.strictObject({
      ...{ openness, title: words },
      statements: z.array(z.strictObject({ text: words, result: statementResult })),
    }),
  ),
};
const phaseFacts = {
  ...{ phaseId: z.uuid(), language, municipality, process: words, title: words, purpose: words },
  ...{ lead: group, adopted: period, planned: period },
  ...{ openedAt: instant.nullable(), closedAt: instant, products: z.array(words) },
  deadlines: z.array(z.strictObject({ rule: words, paragraph: words })),
  isSupplemented: z.boolean().meta({ description: 'A poll left its record after the close' }),
};
const phase = {
  ...{ ...phaseFacts, ...phaseParts, openness },
  directions: z.strictObject({ openness, lines: z.array(direction) }),
  reopened: z.strictObject({ at: instant, reason: words }).nullable(),
};
const screenedPhase = {
  ...{ ...phaseFacts, ...phaseParts, openness: closedBy },
  directions: z.array(direction),
  reopenedAt: instant.nullable(),
  withheld: z.array(
    z.strictObject({
      kind: z.enum(['round', 'poll', 'check-in', 'directions']),
      basis: words,
    }),
  ),
};
const manifest = z.strictObject({
  ...{ record: z.uuid(), library: z.enum(['open', 'restricted']) },
  files: z.array(
    z.strictObject({
      ...{ name: words, mediaType: words, size: count, sha256 },
      ...{ path: words.nullable(), columns: z.record(words, words).nullable() },
    }),
  ),
  chainHead: z.strictObject({ sequence: count, hash: sha256 }),
});

/** A record's JSON names its form twice: around the content, as every JSON of ours, and in it. */
const record = (schema: string, fields: z.ZodRawShape) =>
  z.strictObject({
    schema: z.literal(schema),
    content: z.strictObject({ schema: z.literal(schema), ...fields }),
  });

const documents = {
  'protocol.v1': record('radslag.protocol.v1', firstVersion),
  'protocol.v2': record('radslag.protocol.v2', { ...firstVersion, outputs }),
  'protocol.v3': record('radslag.protocol.v3', thirdVersion),
  'protocol.v4': record('radslag.protocol.v4', fourthVersion),
  'public-protocol.v1': record('radslag.public-protocol.v1', publicVariant),
  'screened-protocol.v1': record('radslag.screened-protocol.v1', screened),
  'poll.v1': record('radslag.poll.v1', asAdvice),
  'screened-poll.v1': record('radslag.screened-poll.v1', screenedPoll),
  'phase.v1': record('radslag.phase.v1', phase),
  'screened-phase.v1': record('radslag.screened-phase.v1', screenedPhase),
  'audit-head.v1': record('radslag.audit-head.v1', auditHead),
  'package-manifest.v1': z.strictObject({
    schema: z.literal('radslag.package-manifest.v1'),
    content: manifest,
  }),
};

/** JSON Schema 2020-12 by the name that it is published under: `/schemas/protocol.v3.json`. */
export const recordSchemas: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(documents).map(([name, document]) => {
    const { $schema, ...form } = z.toJSONSchema(document, { target: 'draft-2020-12', io: 'input' });
    return [name, { $schema, $id: `urn:radslag:schema:${name}`, ...form }];
  }),
);
