import type { GoalKind } from '../goals/goal.ts';
import type { PlanLevel, PlanStatus, PlanType, Treatment } from '../plans/plan.ts';
import { sameWords } from './table.ts';

type Words<Value extends string> = Readonly<Record<Value, readonly string[]>>;
export type Vocabulary<Value> = ReadonlyMap<string, Value>;

/** Words as registers use them, bokmål and nynorsk, and the product's own; the first is what the export writes. Only whole cells are compared: half a match is a guess. */
function vocabulary<Value extends string>(words: Words<Value>): Vocabulary<Value> {
  return new Map(
    Object.entries<readonly string[]>(words).flatMap(([value, known]) =>
      [value, ...known].map((word) => [sameWords(word), value as Value] as const),
    ),
  );
}

const typeWords = {
  samfunnsdel: ['Samfunnsdel', 'Kommuneplanens samfunnsdel', 'Samfunnsdelen', 'Samfunnsdelen til kommuneplanen'],
  arealdel: ['Arealdel', 'Kommuneplanens arealdel', 'Arealdelen', 'Arealdelen til kommuneplanen'],
  kommunedelplan: ['Kommunedelplan', 'KDP', 'Tematisk kommunedelplan', 'Geografisk kommunedelplan'],
  reguleringsplan: ['Reguleringsplan', 'Områdeplan', 'Områderegulering', 'Detaljplan', 'Detaljregulering'],
  strategi: ['Strategi', 'Strategiplan', 'Overordnet strategi', 'Overordna strategi'],
  temaplan: ['Temaplan', 'Tematisk plan'],
  handlingsplan: ['Handlingsplan', 'Tiltaksplan'],
  'handlings-og-økonomiplan': ['Handlings- og økonomiplan', 'Økonomiplan', 'Handlingsprogram', 'HØP', 'Handlingsdel', 'Budsjett og økonomiplan', 'Handlingsdel, budsjett og økonomiplan'],
  virksomhetsplan: ['Virksomhetsplan', 'Verksemdplan', 'Verksemdsplan', 'Enhetsplan', 'Einingsplan'],
  planoppfølging: ['Planoppfølging', 'Oppfølging av arealplaner', 'Oppfølging av arealplanar'],
  rapport: ['Rapport', 'Årsrapport', 'Årsmelding', 'Tertialrapport'],
  planstrategi: ['Planstrategi', 'Kommunal planstrategi'],
  kunnskapsgrunnlag: ['Kunnskapsgrunnlag', 'Behovsplan', 'Retningslinjer', 'Retningsliner', 'Intern fagplan', 'Fagplan', 'Statistikk', 'Folkehelseoversikt'],
  melding: ['Melding', 'Temamelding'],
} as const satisfies Words<PlanType>; // prettier-ignore

const levelWords = {
  overall: ['Overordnet strategisk', 'Overordnet strategi', 'Overordnet', 'Overordna strategisk', 'Overordna strategi', 'Overordna', 'Overordnet nivå', 'Overordna nivå'],
  elaboration: ['Strategisk utdyping', 'Utdyping', 'Strategisk utdypning', 'Utdypning', 'Utdypende', 'Utdjupande', 'Utdypende nivå', 'Utdjupande nivå', 'Tema- og områdeplaner', 'Tema- og områdeplanar'],
  action: ['Prioritering', 'Prioriterende handling', 'Prioriterande handling', 'Prioriterende', 'Prioriterande', 'Prioriterende nivå', 'Prioriterande nivå', 'Handlingsnivå'],
  operations: ['Gjennomføring', 'Gjennomføre', 'Utføring', 'Operativt', 'Operativ', 'Operativt nivå', 'Virksomhetsnivå', 'Verksemdsnivå'],
  reporting: ['Rapportering', 'Rapport'],
  beside: ['Planstrategi', 'Ved siden av', 'Ved sida av'],
  knowledge: ['Kunnskapsgrunnlag', 'Kunnskap', 'Grunnlag'],
} as const satisfies Words<PlanLevel>; // prettier-ignore

const statusWords = {
  'in-force': ['Gjelder', 'Gjeld', 'Gjeldende', 'Gjeldande', 'Vedtatt', 'Vedteke', 'Vedteken', 'I kraft', 'Aktiv', 'Videreføres', 'Vidareførast'],
  'in-progress': ['Under arbeid', 'Under utarbeidelse', 'Under utarbeiding', 'Pågår', 'Påbegynt', 'Starta', 'Startet', 'I arbeid'],
  ordered: ['Bestilt', 'Tinga', 'Planlagt', 'Ikke påbegynt', 'Ikkje starta', 'Ny'],
  replaced: ['Erstattet', 'Erstatta', 'Avløst', 'Avløyst', 'Erstattet av ny'],
  closed: ['Avsluttet', 'Avslutta', 'Utgått', 'Opphevet', 'Oppheva', 'Utgår', 'Historisk'],
} as const satisfies Words<PlanStatus>; // prettier-ignore

/** What a plan in force is called while a revision of it is written. */
const revisionWords = { 'under-revision': ['Under revisjon', 'Under rullering', 'Under revidering', 'Revideres', 'Reviderast', 'Rulleres', 'Rullerast'] } as const; // prettier-ignore

const treatmentWords = {
  political: ['Politisk', 'Politisk behandling', 'Vedtas politisk', 'Vedtakast politisk', 'P'],
  administrative: ['Administrativ', 'Administrativt', 'Administrativ behandling', 'Administrasjonen', 'Kommunedirektøren', 'A'],
} as const satisfies Words<Treatment>; // prettier-ignore

const kindWords = {
  vision: ['Visjon'],
  mainGoal: ['Hovedmål', 'Hovudmål', 'HM', 'Satsingsområde', 'Overordnet mål', 'Overordna mål'],
  subGoal: ['Delmål', 'DM', 'Undermål'],
  strategy: ['Strategi', 'Strategier', 'Strategiar'],
  assignment: ['Oppdrag'],
  task: ['Oppgave', 'Oppgåve'],
} as const satisfies Words<GoalKind>; // prettier-ignore

const yesNoWords = { yes: ['Ja', 'J', 'X', '1', 'Sann', 'True'], no: ['Nei', 'N', '0', 'Usann', 'False'] } as const; // prettier-ignore

export const vocabularies = {
  type: vocabulary<PlanType>(typeWords),
  level: vocabulary<PlanLevel>(levelWords),
  status: vocabulary<PlanStatus | 'under-revision'>({ ...statusWords, ...revisionWords }),
  treatment: vocabulary<Treatment>(treatmentWords),
  kind: vocabulary<GoalKind>(kindWords),
  isGroup: vocabulary<'yes' | 'no'>(yesNoWords),
} as const;

/** The word that the export writes, which the import reads back. */
export const exportWords = {
  type: (value: PlanType): string => typeWords[value][0],
  level: (value: PlanLevel): string => levelWords[value][0],
  status: (value: PlanStatus): string => statusWords[value][0],
  treatment: (value: Treatment): string => treatmentWords[value][0],
  kind: (value: GoalKind): string => kindWords[value][0],
  isGroup: (value: boolean): string => (value ? 'Ja' : 'Nei'),
} as const;

/** The one plan type whose own word begins or ends the title: "Temaplan for klima", "Kommuneplanens arealdel". A suggestion, never a reading. */
export function typeInTitle(title: string): PlanType | undefined {
  const words = sameWords(title);
  const found = new Set(
    [...vocabularies.type]
      .filter(([word]) => word.length > 4)
      .filter(
        ([word]) => words === word || words.startsWith(`${word} `) || words.endsWith(` ${word}`),
      )
      .map(([, type]) => type),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
