import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nb');
const units = { days: 'dager', weeks: 'uker', months: 'måneder', years: 'år' };

export const strategyInBokmal = {
  'term-has-strategy': {
    title: 'Valgperioden har en planstrategi',
    detail: 'Åpne den som finnes. Det som mangler, kommer som tillegg. Ingenting er lagret.',
  },
  'strategy-is-adopted': {
    title: 'Planstrategien er vedtatt',
    detail: 'Den kan bare endres med et tillegg som kommunestyret vedtar. Ingenting er lagret.',
  },
  'newer-strategy-adopted': ({ adoptedOn }) => ({
    title: 'En nyere planstrategi er vedtatt',
    detail: `Den ble vedtatt ${day(adoptedOn)}. Ingenting er lagret.`,
  }),
  'strategy-is-frozen': {
    title: 'Linjene er vedtatt',
    detail:
      'Legg endringen i et tillegg eller en rullering som ikke er vedtatt ennå. Ingenting er lagret.',
  },
  'amendment-is-decided': {
    title: 'Tillegget er vedtatt',
    detail: 'Last siden på nytt for å se vedtaket. Ingenting er lagret.',
  },
  'year-already-rolled': ({ year }) => ({
    title: 'Året har en rullering',
    detail: `Rulleringen for ${year} finnes. Legg linjene i den. Ingenting er lagret.`,
  }),
  'entry-listed-twice': ({ title }) => ({
    title: 'Planen står i planstrategien fra før',
    detail: `Endre linjen «${title}». Ingenting er lagret.`,
  }),
  'entry-already-changed': ({ title }) => ({
    title: 'Linjen er allerede med i et tillegg',
    detail: `Et tillegg endrer linjen «${title}» eller tar den ut. Endre den der. Ingenting er lagret.`,
  }),
  'amendment-decided-before': ({ title, decidedOn }) => ({
    title: 'Et tillegg er vedtatt før denne dagen',
    detail: `«${title}» ble vedtatt ${day(decidedOn)}. Rett vedtaket om tillegget først, hvis det er feil. Ingenting er lagret.`,
  }),
  'amendment-not-decided': {
    title: 'Tillegget er ikke vedtatt',
    detail: 'Før inn vedtaket i stedet. Ingenting er lagret.',
  },
  'correction-needs-reason': {
    title: 'Skriv hva som var feil',
    detail: 'Rettelsen vises i historikken, med grunnen ved siden av. Ingenting er lagret.',
  },
  'deadline-broken': ({ broken }) => ({
    title: 'Datoene bryter en frist i loven',
    detail: [
      ...broken.map(({ paragraph, dueOn, brokenBy, amount, unit, daysPublic, earliestOn }) =>
        daysPublic === null || earliestOn === null
          ? `${paragraph}: Planstrategien må være vedtatt senest ${day(dueOn)}. Datoene er ${brokenBy} ${brokenBy === 1 ? 'dag' : 'dager'} for sene.`
          : `Bare ${daysPublic} ${daysPublic === 1 ? 'dag' : 'dager'} offentlig ettersyn; ${paragraph} krever ${amount} ${units[unit]}. Forslaget må være offentlig senest ${day(dueOn)}, eller behandles tidligst ${day(earliestOn)}.`,
      ),
      'Velg andre datoer, eller skriv hvorfor dere holder fast ved disse. Ingenting er lagret.',
    ].join(' '),
  }),
  'public-after-treatment': {
    title: 'Forslaget må være offentlig før det behandles',
    detail: 'Velg en dag for offentliggjøring før behandlingen. Ingenting er lagret.',
  },
  'not-proposed': {
    title: 'Forslaget er ikke lagt ut ennå',
    detail:
      'Før inn når forslaget er offentlig og når kommunestyret behandler det. Ingenting er lagret.',
  },
  'strategy-is-empty': {
    title: 'Planstrategien har ingen linjer',
    detail: 'Legg inn hva som skal revideres, utarbeides og avsluttes. Ingenting er lagret.',
  },
  'outside-strategy': ({ why, from, to }) => ({
    title: 'Arbeidet ligger utenfor planstrategien',
    detail: `${why === 'not-listed' ? 'Planen står ikke i den vedtatte planstrategien.' : why === 'to-end' ? 'Planen skal avsluttes ifølge planstrategien.' : why === 'to-go-on' ? 'Planen videreføres uten revisjon ifølge planstrategien.' : `Planstrategien sier ${from === to ? from : `${from}–${to}`}.`} Du kan gå videre hvis du skriver hvorfor, eller viser til et tillegg som skal vedtas. Kommunestyret ser det du skriver. Ingenting er lagret ennå.`,
  }),
  'entry-needs-plan': {
    title: 'Linjen mangler en plan',
    detail: 'Velg planen i registeret. Ingenting er lagret.',
  },
  'entry-needs-time': {
    title: 'Linjen mangler tid',
    detail: 'Velg når planen skal revideres, utarbeides eller avsluttes. Ingenting er lagret.',
  },
  'entry-needs-decision': {
    title: 'Beslutningen mangler',
    detail: 'Velg om kommuneplanen revideres helt, delvis eller videreføres. Ingenting er lagret.',
  },
  'time-runs-backwards': {
    title: 'Tiden går baklengs',
    detail: 'Slutten må komme etter starten. Ingenting er lagret.',
  },
  'strategy-not-adopted': {
    title: 'Planstrategien er ikke vedtatt',
    detail: 'Endre linjene direkte. Tillegg kommer etter vedtaket. Ingenting er lagret.',
  },
  'not-rolled-here': {
    title: 'Planbehovene rulleres ikke årlig her',
    detail:
      'Kommunen fastsetter dem én gang i perioden. Lag et tillegg, eller endre innstillingen. Ingenting er lagret.',
  },
  'amendment-is-empty': {
    title: 'Tillegget har ingen linjer',
    detail: 'Legg inn minst én linje før det vedtas. Ingenting er lagret.',
  },
  'before-strategy': ({ adoptedOn }) => ({
    title: 'Dagen er før planstrategien ble vedtatt',
    detail: `Den ble vedtatt ${day(adoptedOn)}. Ingenting er lagret.`,
  }),
  'outside-term': ({ startsOn, endsOn }) => ({
    title: 'Dagen er utenfor valgperioden',
    detail: `Valgperioden varer fra ${day(startsOn)} til ${day(endsOn)}. Ingenting er lagret.`,
  }),
  'no-such-amendment': {
    title: 'Vi finner ikke tillegget',
    detail:
      'Det kan være vedtatt av noen andre. Last siden på nytt og velg igjen. Ingenting er lagret.',
  },
  'no-such-entry': {
    title: 'Vi finner ikke linjen',
    detail: 'Noen kan ha tatt den ut. Last siden på nytt. Ingenting er lagret.',
  },
} satisfies Partial<ProblemWords>;
