import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { NeedQuestion } from '../../core/plans/need-test.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nb');

const questions: Readonly<Record<NeedQuestion, string>> = {
  'theme-important': 'temaet er viktig',
  'purpose-clear': 'formålet er klart',
  feasible: 'den kan gjennomføres med midlene som finnes',
  'not-covered': 'andre planer ikke dekker det fra før',
};

export const plansInBokmal = {
  'plan-has-ended': {
    title: 'Planen er avsluttet',
    detail: 'Den er erstattet eller avsluttet, og kan bare leses. Ingenting er lagret.',
  },
  'nothing-ordered': {
    title: 'Det er ikke bestilt noe arbeid',
    detail:
      'Arbeidet kan begynne når en ny plan eller en revisjon er bestilt. Ingenting er lagret.',
  },
  'work-not-started': {
    title: 'Arbeidet er ikke begynt',
    detail: 'Før at arbeidet er begynt, og registrer vedtaket etterpå. Ingenting er lagret.',
  },
  'already-adopted': ({ adoptedOn }) => ({
    title: 'Planen er alt vedtatt',
    detail: `Den ble vedtatt ${day(adoptedOn)}. Skal den vedtas på nytt, må en revisjon bestilles først. Ingenting er lagret.`,
  }),
  'not-in-force': {
    title: 'Planen gjelder ikke ennå',
    detail: 'Bare en plan som gjelder, kan revideres. Ingenting er lagret.',
  },
  'revision-already-ordered': ({ orderedOn }) => ({
    title: 'En revisjon er alt bestilt',
    detail: `Den ble bestilt ${day(orderedOn)} og er ikke vedtatt ennå. Ingenting er lagret.`,
  }),
  'not-of-former-council': {
    title: 'Planen trenger ikke videreføres',
    detail:
      'Den er vedtatt eller videreført av dette kommunestyret, eller det er ikke kjent når den ble vedtatt. Ingenting er lagret.',
  },
  'already-replaced': ({ title }) => ({
    title: 'Dette er alt erstattet',
    detail: `Det er ført fra før at «${title}», eller denne delen av den, blir erstattet. Ingenting er lagret.`,
  }),
  'replaced-has-ended': ({ title }) => ({
    title: 'Planen som skal erstattes, gjelder ikke lenger',
    detail: `«${title}» er erstattet eller avsluttet fra før. Ingenting er lagret.`,
  }),
  'no-such-document': {
    title: 'Dokumentet står ikke på planen',
    detail: 'Noen kan ha tatt det bort. Last inn siden på nytt. Ingenting er lagret.',
  },
  'document-already-there': ({ title }) => ({
    title: 'Lenken står på planen fra før',
    detail: `Den heter «${title}». Ingenting er lagret.`,
  }),
  'address-not-https': {
    title: 'Lenken må begynne med https://',
    detail:
      'Andre slags adresser kan ikke åpnes trygt herfra. Kopier adressen slik den står i nettleseren. Ingenting er lagret.',
  },
  'address-with-credentials': {
    title: 'Lenken inneholder brukernavn eller passord',
    detail:
      'Alle som leser planen, ville sett det. Ta bort det som står foran @, og lagre på nytt. Ingenting er lagret.',
  },
  'address-not-understood': {
    title: 'Vi forstår ikke lenken',
    detail:
      'Den kan ha mellomrom eller tegn som ikke hører hjemme i en adresse. Kopier den på nytt fra nettleseren. Ingenting er lagret.',
  },
  'already-linked': {
    title: 'Planene er alt knyttet sammen slik',
    detail: 'Ingenting er endret.',
  },
  'replacement-in-effect': {
    title: 'Erstatningen har skjedd',
    detail: 'Den gjelder fra vedtaket og blir stående i historikken. Ingenting er endret.',
  },
  'need-already-decided': {
    title: 'Behovsprøvingen er avgjort',
    detail: 'Noen har avgjort den før deg. Last siden på nytt for å se utfallet.',
  },
  'no-such-plan': {
    title: 'Vi finner ikke den andre planen',
    detail: 'Den kan være fjernet fra listen mens du skrev. Last siden på nytt og velg igjen.',
  },
  'no-such-link': {
    title: 'Vi finner ikke koblingen',
    detail: 'Den kan være tatt bort av noen andre. Ingenting er endret.',
  },
  'type-not-on-level': {
    title: 'Plantypen hører ikke til på dette nivået',
    detail:
      'Plantypene brukes strengt. Velg et annet nivå eller en annen type. Ingenting er lagret.',
  },
  'treatment-needs-reason': {
    title: 'Behandlingen trenger en begrunnelse',
    detail: 'Behandlingen følger nivået. Skal planen behandles annerledes, skriv hvorfor.',
  },
  'plan-cycle': ({ way }) => ({
    title: 'Planene ville gått i ring',
    detail: `${way.map((title) => `«${title}»`).join(' → ')}. Ingenting er lagret.`,
  }),
  'parent-below': {
    title: 'En plan kan ikke bygge på en som står lavere',
    detail: 'Velg en plan på samme nivå eller høyere. Ingenting er lagret.',
  },
  'parent-has-ended': {
    title: 'Planen over gjelder ikke lenger',
    detail: 'Den er erstattet eller avsluttet. Velg en som gjelder. Ingenting er lagret.',
  },
  'plan-is-group': {
    title: 'Raden står for flere planer',
    detail: 'Slikt gjøres med hver plan for seg. Legg inn planen det gjelder. Ingenting er lagret.',
  },
  'not-a-plan': {
    title: 'Dette er ikke en plan',
    detail:
      'En melding, en rapport og kunnskapsgrunnlaget er ikke planer, og verken bestilles, vedtas eller erstattes som planer. Ingenting er lagret.',
  },
  'not-adopted-yet': {
    title: 'En plan under arbeid er ikke vedtatt',
    detail: 'Velg at planen gjelder, eller ta bort vedtaket. Ingenting er lagret.',
  },
  'not-happened-yet': {
    title: 'Dagen har ikke vært ennå',
    detail: 'Før det inn når det har skjedd. Ingenting er lagret.',
  },
  'before-adoption': ({ adoptedOn }) => ({
    title: 'Dagen er før planen ble vedtatt',
    detail: `Planen ble vedtatt ${day(adoptedOn)}. Velg en dag fra og med da. Ingenting er lagret.`,
  }),
  'before-term': ({ startsOn }) => ({
    title: 'Dagen er før dette kommunestyret',
    detail: `Valgperioden begynte ${day(startsOn)}. Ingenting er lagret.`,
  }),
  'adopting-body-missing': {
    title: 'Organet mangler',
    detail: 'Planen behandles politisk. Velg organet som vedtok den. Ingenting er lagret.',
  },
  'adoption-unknown': {
    title: 'Det er ikke kjent når planen ble vedtatt',
    detail:
      'Registrer vedtaket først: det den erstatter, avsluttes den dagen. Ingenting er lagret.',
  },
  'replaces-newer': ({ title }) => ({
    title: 'Planen som erstattes, er nyere',
    detail: `«${title}» ble vedtatt etter denne dagen. Ingenting er lagret.`,
  }),
  'links-to-itself': {
    title: 'Planen kan ikke knyttes til seg selv',
    detail: 'Velg en annen plan. Ingenting er lagret.',
  },
  'need-not-shown': ({ questions: lacking }) => ({
    title: 'Behovet er ikke vist',
    detail: `En plan bestilles når alle fire svarene er ja. Det mangler at ${lacking.map((question) => questions[question]).join(', at ')}. Velg «ingen plan» og skriv hva som gjøres i stedet. Ingenting er lagret.`,
  }),
  'overlap-unexplained': ({ titles }) => ({
    title: 'Andre planer dekker noe av dette',
    detail: `Skriv hvorfor de ikke er nok: ${titles.slice(0, 5).join(', ')}. Ingenting er lagret.`,
  }),
} satisfies Partial<ProblemWords>;
