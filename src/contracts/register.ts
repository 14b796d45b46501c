import { z } from 'zod';
import { role } from './people.ts';
import { goalKind } from './goals.ts';
import { planLevel } from './plans.ts';
import { civilDate, id, language, line, text } from './values.ts';

// The register file: what an administrator hands over so that a municipality can begin. Anything the product does not know is refused, so
// that a misspelt word is not taken for a wish to leave something empty.

/** The municipality's own short name for a thing, the same in every version of the file. */
const key = z
  .string()
  .regex(/^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,59}$/, { error: 'key' })
  .meta({ description: 'Own short key, stable from file to file: a-z, æøå, digits, . _ -' });
const reference = key.nullable().default(null);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(5_000).default([]);

const term = z.strictObject({ key, startsOn: civilDate, endsOn: civilDate }).meta({
  description: 'A council’s four years; both days are inside it',
});
const party = z.strictObject({ key, label: line(100) });
const body = z.strictObject({
  key,
  name: line(200),
  abbreviation: z.string().regex(/^[A-Z0-9]{1,8}$/, { error: 'abbreviation' }),
  noticeDays: z.number().int().min(0).max(60).meta({
    description: 'Days before a meeting by which its notice is public (kommuneloven § 11-3)',
  }),
  language: language
    .nullable()
    .default(null)
    .meta({ description: 'Of its protocols; the municipality’s own when left out' }),
  entraGroupId: id.nullable().default(null),
});
const person = z.strictObject({
  key,
  entraObjectId: id,
  name: line(200),
  language: language.nullable().default(null).meta({
    description: 'Used the first time only: afterwards the person’s own choice stands',
  }),
  roles: z.array(role).default([]),
  party: reference.meta({ description: 'The list elected on: for seats that name none' }),
});
const seat = z.strictObject({
  body: key,
  term: key,
  person: key,
  party: reference.meta({ description: 'The person’s own party when left out' }),
  function: z.enum(['chair', 'deputy-chair', 'member', 'deputy']),
  order: z.number().int().min(1).max(999).nullable().default(null).meta({
    description:
      'A deputy’s number on the party’s list, in which they are called (kommuneloven § 7-10); kept as it is when left out',
  }),
  vacated: z
    .boolean()
    .default(false)
    .meta({ description: 'True takes the seat away; leaving the line out of the file does not' }),
});
const plan = z.strictObject({
  key,
  title: line(300),
  type: z.enum([
    'samfunnsdel',
    'arealdel',
    'kommunedelplan',
    'reguleringsplan',
    'strategi',
    'temaplan',
    'handlingsplan',
    'handlings-og-økonomiplan',
    'virksomhetsplan',
    'planoppfølging',
    'rapport',
    'planstrategi',
    'kunnskapsgrunnlag',
    'melding',
  ]),
  level: planLevel,
  horizonYears: z.number().int().min(1).max(100).nullable().default(null),
  treatment: z.enum(['political', 'administrative']),
  parent: reference,
  isGroup: z.boolean().default(false),
  status: z.enum(['in-force', 'in-progress', 'ordered', 'replaced', 'closed']),
  adoptedOn: civilDate.nullable().default(null),
  adoptedBy: reference.meta({ description: 'A body' }),
  summary: text(2_000).default(''),
});
const goal = z.strictObject({
  key,
  kind: goalKind,
  parent: reference,
  title: line(500),
  plan: reference,
  note: text(2_000).default(''),
});
const conflict = z.strictObject({
  key,
  firstAim: line(300),
  secondAim: line(300),
  goals: z.array(key).max(100).default([]),
});
const phase = z.strictObject({
  key,
  title: line(200),
  startsOn: civilDate,
  endsOn: civilDate,
  lead: z.enum(['politics', 'administration']),
  purpose: text(2_000).default(''),
  expectation: text(2_000).default(''),
  products: z.array(line(200)).max(30).default([]),
  plannedRounds: z.array(line(200)).max(30).default([]),
});
const process = z.strictObject({
  key,
  template: line(100).default('planstrategi'),
  title: line(200),
  plan: reference,
  phases: z.array(phase).min(1).max(30),
});

export const registerFormat = 'radslag-register/1';

/** The file that `npm run load` reads. A section that is left out is left as it is. */
export const register = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(registerFormat),
    terms: list(term),
    parties: list(party),
    bodies: list(body),
    people: list(person),
    seats: list(seat),
    plans: list(plan),
    goals: list(goal).meta({ description: 'Shown in the order in which they stand' }),
    conflicts: list(conflict),
    processes: list(process),
  })
  .meta({ title: 'Rådslag register file' });
