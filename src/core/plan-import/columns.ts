import { sameWords } from './table.ts';

// The one table of what can be imported and exported. A new fact of a plan or goal is one line here, one reader in read-plan-row.ts or
// read-goal-row.ts, and one line in the export.

export type ImportKind = 'plans' | 'goals';

type ColumnTable = Readonly<Record<string, readonly [first: string, ...more: string[]]>>;

/** Headers as municipalities write them, bokmål and nynorsk; the first is what the export writes. Compared without case and punctuation. */
export const planColumns = {
  key: ['Nøkkel', 'Plan-id', 'Planid', 'PlanID', 'Id', 'Nr', 'Nummer', 'Plannr', 'Plannummer', 'Arkivnøkkel'],
  title: ['Plan', 'Tittel', 'Namn', 'Navn', 'Plannavn', 'Plannamn', 'Navn på plan', 'Namn på plan', 'Planens navn', 'Plan/strategi', 'Dokumenttittel', 'Title'],
  type: ['Plantype', 'Type', 'Type plan', 'Slag', 'Kategori'],
  level: ['Plannivå', 'Nivå', 'Nivå i plansystemet', 'Plassering i plansystemet', 'Level'],
  horizon: ['Planperiode', 'Periode', 'Tidsrom', 'Tidshorisont', 'Horisont', 'Varighet', 'Varigheit', 'Gyldighet', 'Gyldigheit', 'Gjelder for', 'Gjeld for'],
  validFrom: ['Gyldig fra', 'Gyldig frå', 'Gjelder fra', 'Gjeld frå', 'Startår', 'Fra år', 'Frå år'],
  validTo: ['Gyldig til', 'Gjelder til', 'Gjeld til', 'Utløper', 'Utløpsår', 'Går ut', 'Til år', 'Sluttår'],
  treatment: ['Behandling', 'Politisk/administrativ', 'Vedtaksnivå', 'Behandles av', 'Behandla av'],
  treatmentReason: ['Begrunnelse for behandling', 'Grunngiving for behandling', 'Hvorfor annen behandling', 'Kvifor anna behandling'],
  parent: ['Overordnet plan', 'Overordna plan', 'Bygger på', 'Byggjer på', 'Hører til', 'Høyrer til', 'Underlagt', 'Forelder'],
  themes: ['Temaer', 'Tema', 'Temaområde', 'Temaområder', 'Fagområde', 'Tjenesteområde', 'Tenesteområde', 'Sektor', 'Satsingsområde', 'Emne'],
  committee: ['Ansvarlig utvalg', 'Ansvarleg utval', 'Utvalg', 'Utval', 'Hovedutvalg', 'Hovudutval', 'Komité', 'Politisk utvalg', 'Politisk utval', 'Følges opp av', 'Følgjast opp av'],
  isGroup: ['Flere planer', 'Fleire planar', 'Gruppe', 'Samlerad'],
  status: ['Status', 'Planstatus', 'Tilstand'],
  adoptedOn: ['Vedtatt', 'Vedteke', 'Vedtatt dato', 'Vedtaksdato', 'Vedtakdato', 'Dato vedtatt', 'Dato for vedtak', 'Vedteken', 'Vedtatt den', 'Sist vedtatt', 'Sist vedteken'],
  adoptedBy: ['Vedtatt av', 'Vedteke av', 'Vedteken av', 'Vedtaksorgan', 'Organ', 'Besluttet av'],
  decisionReference: ['Saksnummer', 'Saksnr', 'Vedtakssak', 'Vedtaksnummer', 'Politisk sak', 'Sak', 'Saksreferanse', 'Arkivsak', 'Arkivsaknr', 'Arkivsaknummer'],
  summary: ['Om planen', 'Beskrivelse', 'Skildring', 'Omtale', 'Kort om planen', 'Formål', 'Føremål', 'Innhold', 'Innhald'],
} as const satisfies ColumnTable; // prettier-ignore

export const goalColumns = {
  key: ['Nøkkel', 'Mål-id', 'Målnr', 'Id', 'Nr', 'Nummer', 'Ref'],
  kind: ['Ledd', 'Måltype', 'Type', 'Type mål', 'Nivå', 'Målnivå', 'Slag'],
  title: ['Mål', 'Tittel', 'Tekst', 'Måltekst', 'Målformulering', 'Navn', 'Namn', 'Mål/tiltak', 'Title'],
  parent: ['Overordnet mål', 'Overordna mål', 'Hører til', 'Høyrer til', 'Under', 'Forelder', 'Svarer på', 'Svarar på'],
  plan: ['Plan', 'Står i plan', 'Hentet fra plan', 'Henta frå plan', 'Plannavn', 'Plannamn', 'Kilde', 'Kjelde'],
  closedOn: ['Avsluttet', 'Avslutta', 'Avsluttet dato', 'Avslutta dato', 'Dato avsluttet', 'Dato avslutta'],
  note: ['Merknad', 'Kommentar', 'Notat', 'Utdyping', 'Beskrivelse', 'Skildring'],
} as const satisfies ColumnTable; // prettier-ignore

export type PlanField = keyof typeof planColumns;
export type GoalField = keyof typeof goalColumns;
export type Field = PlanField | GoalField;

const tables = { plans: planColumns, goals: goalColumns } as const;

/** Read, and told as how long the plan looks ahead; the export writes that instead. */
const onlyRead: ReadonlySet<string> = new Set<PlanField>(['validFrom', 'validTo']);

/** The fields that the export writes, in its order. */
export function writtenFieldsOf(kind: ImportKind): ReturnType<typeof fieldsOf> {
  return fieldsOf(kind).filter(({ field }) => !onlyRead.has(field));
}

/** The fields that a column of this kind can stand for, each with the header that the export gives it. */
export function fieldsOf(
  kind: ImportKind,
): readonly { readonly field: Field; readonly header: string }[] {
  return Object.entries<readonly string[]>(tables[kind]).map(([field, [header = field]]) => ({
    field: field as Field,
    header,
  }));
}

const known = {
  plans: fieldByHeader(planColumns),
  goals: fieldByHeader(goalColumns),
} as const;

/** The field that a header names; undefined for a header that no municipality that we know of uses for one. */
export function fieldNamed(kind: ImportKind, header: string): Field | undefined {
  return known[kind].get(sameWords(header));
}

function fieldByHeader(table: ColumnTable): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(table).flatMap(([field, headers]) =>
      headers.map((header) => [sameWords(header), field as Field] as const),
    ),
  );
}
