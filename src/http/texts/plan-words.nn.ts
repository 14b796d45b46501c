import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { NeedQuestion } from '../../core/plans/need-test.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nn');

const questions: Readonly<Record<NeedQuestion, string>> = {
  'theme-important': 'temaet er viktig',
  'purpose-clear': 'formålet er klart',
  feasible: 'han kan gjennomførast med dei midla som finst',
  'not-covered': 'andre planar ikkje dekkjer det frå før',
};

export const plansInNynorsk = {
  'plan-has-ended': {
    title: 'Planen er avslutta',
    detail: 'Han er erstatta eller avslutta, og kan berre lesast. Ingenting er lagra.',
  },
  'nothing-ordered': {
    title: 'Det er ikkje tinga noko arbeid',
    detail: 'Arbeidet kan ta til når ein ny plan eller ein revisjon er tinga. Ingenting er lagra.',
  },
  'work-not-started': {
    title: 'Arbeidet har ikkje teke til',
    detail: 'Før at arbeidet har teke til, og registrer vedtaket etterpå. Ingenting er lagra.',
  },
  'already-adopted': ({ adoptedOn }) => ({
    title: 'Planen er alt vedteken',
    detail: `Han vart vedteken ${day(adoptedOn)}. Skal han vedtakast på nytt, må ein revisjon tingast først. Ingenting er lagra.`,
  }),
  'not-in-force': {
    title: 'Planen gjeld ikkje enno',
    detail: 'Berre ein plan som gjeld, kan reviderast. Ingenting er lagra.',
  },
  'revision-already-ordered': ({ orderedOn }) => ({
    title: 'Ein revisjon er alt tinga',
    detail: `Han vart tinga ${day(orderedOn)} og er ikkje vedteken enno. Ingenting er lagra.`,
  }),
  'not-of-former-council': {
    title: 'Planen treng ikkje førast vidare',
    detail:
      'Dette kommunestyret har vedteke han eller ført han vidare, eller det er ikkje kjent når han vart vedteken. Ingenting er lagra.',
  },
  'already-replaced': ({ title }) => ({
    title: 'Dette er alt erstatta',
    detail: `Det er ført frå før at «${title}», eller denne delen av han, blir erstatta. Ingenting er lagra.`,
  }),
  'replaced-has-ended': ({ title }) => ({
    title: 'Planen som skal erstattast, gjeld ikkje lenger',
    detail: `«${title}» er erstatta eller avslutta frå før. Ingenting er lagra.`,
  }),
  'no-such-document': {
    title: 'Dokumentet står ikkje på planen',
    detail: 'Nokon kan ha teke det bort. Last inn sida på nytt. Ingenting er lagra.',
  },
  'document-already-there': ({ title }) => ({
    title: 'Lenkja står på planen frå før',
    detail: `Ho heiter «${title}». Ingenting er lagra.`,
  }),
  'address-not-https': {
    title: 'Lenkja må byrje med https://',
    detail:
      'Andre slags adresser kan ikkje opnast trygt herifrå. Kopier adressa slik ho står i nettlesaren. Ingenting er lagra.',
  },
  'address-with-credentials': {
    title: 'Lenkja inneheld brukarnamn eller passord',
    detail:
      'Alle som les planen, ville sett det. Ta bort det som står framfor @, og lagre på nytt. Ingenting er lagra.',
  },
  'address-not-understood': {
    title: 'Vi forstår ikkje lenkja',
    detail:
      'Ho kan ha mellomrom eller teikn som ikkje høyrer heime i ei adresse. Kopier ho på nytt frå nettlesaren. Ingenting er lagra.',
  },
  'already-linked': {
    title: 'Planane er alt knytte saman slik',
    detail: 'Ingenting er endra.',
  },
  'replacement-in-effect': {
    title: 'Erstatninga har skjedd',
    detail: 'Ho gjeld frå vedtaket og blir ståande i historikken. Ingenting er endra.',
  },
  'need-already-decided': {
    title: 'Behovsprøvinga er avgjord',
    detail: 'Nokon har avgjort ho før deg. Last sida på nytt for å sjå utfallet.',
  },
  'no-such-plan': {
    title: 'Vi finn ikkje den andre planen',
    detail: 'Han kan vere teken ut av lista medan du skreiv. Last sida på nytt og vel igjen.',
  },
  'no-such-link': {
    title: 'Vi finn ikkje koplinga',
    detail: 'Nokon andre kan ha teke ho bort. Ingenting er endra.',
  },
  'type-not-on-level': {
    title: 'Plantypen høyrer ikkje til på dette nivået',
    detail:
      'Plantypane blir brukte strengt. Vel eit anna nivå eller ein annan type. Ingenting er lagra.',
  },
  'treatment-needs-reason': {
    title: 'Handsaminga treng ei grunngjeving',
    detail: 'Handsaminga følgjer nivået. Skal planen handsamast annleis, skriv kvifor.',
  },
  'plan-cycle': ({ way }) => ({
    title: 'Planane ville gått i ring',
    detail: `${way.map((title) => `«${title}»`).join(' → ')}. Ingenting er lagra.`,
  }),
  'parent-below': {
    title: 'Ein plan kan ikkje byggje på ein som står lågare',
    detail: 'Vel ein plan på same nivå eller høgare. Ingenting er lagra.',
  },
  'parent-has-ended': {
    title: 'Planen over gjeld ikkje lenger',
    detail: 'Han er erstatta eller avslutta. Vel ein som gjeld. Ingenting er lagra.',
  },
  'plan-is-group': {
    title: 'Rada står for fleire planar',
    detail:
      'Slikt blir gjort med kvar plan for seg. Legg inn planen det gjeld. Ingenting er lagra.',
  },
  'not-a-plan': {
    title: 'Dette er ikkje ein plan',
    detail:
      'Ei melding, ein rapport og kunnskapsgrunnlaget er ikkje planar, og blir korkje tinga, vedtekne eller erstatta som planar. Ingenting er lagra.',
  },
  'not-adopted-yet': {
    title: 'Ein plan under arbeid er ikkje vedteken',
    detail: 'Vel at planen gjeld, eller ta bort vedtaket. Ingenting er lagra.',
  },
  'not-happened-yet': {
    title: 'Dagen har ikkje vore enno',
    detail: 'Før det inn når det har skjedd. Ingenting er lagra.',
  },
  'before-adoption': ({ adoptedOn }) => ({
    title: 'Dagen er før planen vart vedteken',
    detail: `Planen vart vedteken ${day(adoptedOn)}. Vel ein dag frå og med då. Ingenting er lagra.`,
  }),
  'before-term': ({ startsOn }) => ({
    title: 'Dagen er før dette kommunestyret',
    detail: `Valperioden tok til ${day(startsOn)}. Ingenting er lagra.`,
  }),
  'adopting-body-missing': {
    title: 'Organet manglar',
    detail: 'Planen blir handsama politisk. Vel organet som vedtok han. Ingenting er lagra.',
  },
  'adoption-unknown': {
    title: 'Det er ikkje kjent når planen vart vedteken',
    detail:
      'Registrer vedtaket først: det han erstattar, blir avslutta den dagen. Ingenting er lagra.',
  },
  'replaces-newer': ({ title }) => ({
    title: 'Planen som blir erstatta, er nyare',
    detail: `«${title}» vart vedteken etter denne dagen. Ingenting er lagra.`,
  }),
  'links-to-itself': {
    title: 'Planen kan ikkje knytast til seg sjølv',
    detail: 'Vel ein annan plan. Ingenting er lagra.',
  },
  'need-not-shown': ({ questions: lacking }) => ({
    title: 'Behovet er ikkje vist',
    detail: `Ein plan blir tinga når alle fire svara er ja. Det manglar at ${lacking.map((question) => questions[question]).join(', at ')}. Vel «ingen plan» og skriv kva som blir gjort i staden. Ingenting er lagra.`,
  }),
  'overlap-unexplained': ({ titles }) => ({
    title: 'Andre planar dekkjer noko av dette',
    detail: `Skriv kvifor dei ikkje er nok: ${titles.slice(0, 5).join(', ')}. Ingenting er lagra.`,
  }),
} satisfies Partial<ProblemWords>;
