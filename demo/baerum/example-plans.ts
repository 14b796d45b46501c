import type { Plan, PlanStatus } from '../../src/core/plans/plan.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { baerumFacts } from './baerum-data.ts';
import { exampleId } from './example-id.ts';
import { bodyId } from './people.ts';

export const planId = (key: string): string => exampleId(`plan:${key}`);

/** What the known plans are for, in our words; the titles and levels are the municipality's own. */
const summaries: Readonly<Record<string, string>> = {
  'kp-samfunnsdel':
    'Sier hvor kommunen vil de neste tjue årene, og hvor det skal bygges og vernes i det lange løp. Alle andre planer bygger på denne.',
  'kp-arealdel':
    'Viser hva arealene kan brukes til, og setter rammer for nye utbygginger. Den er juridisk bindende.',
  temaplaner:
    'Utdyper samfunnsdelen på ett tema om gangen og foreslår tiltak. Hver temaplan skal vise hvilke mål den tjener.',
  kommunedelplan: 'Planer for en del av kommunen, mer detaljerte enn arealdelen.',
  reguleringsplan:
    'Fastsetter i detalj hva som kan bygges på et sted. Områdeplaner lages av kommunen, detaljplaner ofte av utbyggere.',
  hop: 'Fordeler penger og oppdrag de neste fire årene og rulleres hvert år. Her møter ambisjonene det som er mulig å betale for.',
  virksomhetsplaner: 'Hvordan hver virksomhet utfører oppdragene sine i løpet av året.',
  planoppfolging: 'Følger opp at det som er vedtatt i arealplanene, faktisk blir gjennomført.',
  arsrapport: 'Forteller kommunestyret hva som ble gjort i året som gikk, og om målene ble nådd.',
  planstrategi:
    'Avgjør hvilke planer kommunen skal lage, rullere eller avslutte i valgperioden. Den arbeides fram nå.',
  'drift-invest': 'Viser hva dagens tjenester og kommende investeringer koster på lang sikt.',
  behovsplaner: 'Anslår behovet for blant annet skoler, barnehager og omsorgsboliger.',
  retningslinjer: 'Felles regler for hvordan kommunen arbeider på et område.',
  fagplaner: 'Administrasjonens egne planer for fagområder. De vedtas ikke politisk.',
  'baerum-i-tall': 'Tall om befolkning, boliger, arbeid og miljø.',
  folkehelse: 'Oversikt over helsetilstanden i befolkningen og det som påvirker den.',
};

const statuses: Readonly<Record<string, PlanStatus>> = { planstrategi: 'in-progress' };

type ExamplePlan = Pick<Plan, 'key' | 'title' | 'type' | 'level' | 'treatment' | 'summary'> & {
  readonly status: PlanStatus;
  readonly horizonYears: number;
  readonly parent: string;
  readonly adopted?: { readonly on: string; readonly by: string };
};

/** Made up so that the picture can be walked; every one is marked as an example. */
const madeUp: readonly ExamplePlan[] = [
  {
    key: 'ex-klima',
    title: 'Temaplan for klima og energi',
    type: 'temaplan',
    level: 'elaboration',
    treatment: 'political',
    status: 'in-force',
    horizonYears: 10,
    parent: 'temaplaner',
    adopted: { on: '2022-06-15', by: 'KS' },
    summary: 'Hvordan kommunen og bærumsamfunnet skal kutte utslipp og bruke mindre energi.',
  },
  {
    key: 'ex-bolig',
    title: 'Temaplan for boliger folk har råd til',
    type: 'temaplan',
    level: 'elaboration',
    treatment: 'political',
    status: 'ordered',
    horizonYears: 10,
    parent: 'temaplaner',
    summary:
      'Er bestilt, men ikke påbegynt. Skal vise hvilke virkemidler kommunen har for et variert boligtilbud.',
  },
  {
    key: 'ex-oppvekst',
    title: 'Temaplan for oppvekst',
    type: 'temaplan',
    level: 'elaboration',
    treatment: 'political',
    status: 'in-progress',
    horizonYears: 10,
    parent: 'temaplaner',
    summary: 'Skal samle det kommunen vil for barn og unge fra fødsel til arbeidsliv.',
  },
  {
    key: 'ex-frivillighet',
    title: 'Strategi for frivillighet',
    type: 'strategi',
    level: 'elaboration',
    treatment: 'political',
    status: 'in-force',
    horizonYears: 10,
    parent: 'kp-samfunnsdel',
    adopted: { on: '2021-11-10', by: 'KS' },
    summary: 'Setter retning for samarbeidet med frivilligheten. Den har ingen egne tiltak.',
  },
  {
    key: 'ex-sandvika',
    title: 'Kommunedelplan for Sandvika',
    type: 'kommunedelplan',
    level: 'elaboration',
    treatment: 'political',
    status: 'in-force',
    horizonYears: 12,
    parent: 'kommunedelplan',
    adopted: { on: '2019-09-25', by: 'KS' },
    summary: 'Rammer for utviklingen av Sandvika som by: høyder, byrom, grønt og trafikk.',
  },
  {
    key: 'ex-sandvika-nord',
    title: 'Områdeplan for Sandvika nord',
    type: 'reguleringsplan',
    level: 'elaboration',
    treatment: 'political',
    status: 'in-progress',
    horizonYears: 10,
    parent: 'ex-sandvika',
    summary: 'Skal avklare bebyggelse, byrom og forbindelser nord for stasjonen.',
  },
  {
    key: 'ex-boligprogram',
    title: 'Boligprogram 2016–2022',
    type: 'handlingsplan',
    level: 'elaboration',
    treatment: 'political',
    status: 'replaced',
    horizonYears: 4,
    parent: 'temaplaner',
    adopted: { on: '2016-12-07', by: 'KS' },
    summary: 'Er erstattet av handlingsdelen og den bestilte temaplanen for boliger.',
  },
  {
    key: 'ex-tertial-1',
    title: 'Tertialrapport 1',
    type: 'rapport',
    level: 'reporting',
    treatment: 'political',
    status: 'in-force',
    horizonYears: 1,
    parent: 'hop',
    summary: 'Status etter årets fire første måneder, med avvik og forslag til justeringer.',
  },
  {
    key: 'ex-tertial-2',
    title: 'Tertialrapport 2',
    type: 'rapport',
    level: 'reporting',
    treatment: 'political',
    status: 'in-force',
    horizonYears: 1,
    parent: 'hop',
    summary: 'Status etter årets åtte første måneder, grunnlag for neste handlingsdel.',
  },
];

/** The plan system, parents before children. */
export const examplePlans: readonly Plan[] = [
  ...baerumFacts.plans.map((plan): Plan => ({
    id: planId(plan.id),
    key: plan.id,
    title: plan.title,
    type: plan.type,
    level: plan.level,
    horizonYears: plan.horizonYears,
    treatment: plan.treatment,
    parentId: plan.parent === null ? null : planId(plan.parent),
    isGroup: plan.group,
    status: statuses[plan.id] ?? 'in-force',
    // Not known from the sources, and not guessed.
    adoptedOn: null,
    adoptedByBodyId: null,
    summary: summaries[plan.id] ?? '',
    isExample: false,
  })),
  ...madeUp.map(({ parent, adopted, ...plan }): Plan => ({
    ...plan,
    id: planId(plan.key),
    parentId: planId(parent),
    isGroup: false,
    adoptedOn: adopted ? (adopted.on as CivilDate) : null,
    adoptedByBodyId: adopted ? bodyId(adopted.by) : null,
    isExample: true,
  })),
];
