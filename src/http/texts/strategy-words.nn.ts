import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nn');
const units = { days: 'dagar', weeks: 'veker', months: 'månader', years: 'år' };

export const strategyInNynorsk = {
  'term-has-strategy': {
    title: 'Valperioden har ein planstrategi',
    detail: 'Opne den som finst. Det som manglar, kjem som tillegg. Ingenting er lagra.',
  },
  'strategy-is-adopted': {
    title: 'Planstrategien er vedteken',
    detail: 'Han kan berre endrast med eit tillegg som kommunestyret vedtek. Ingenting er lagra.',
  },
  'newer-strategy-adopted': ({ adoptedOn }) => ({
    title: 'Ein nyare planstrategi er vedteken',
    detail: `Han vart vedteken ${day(adoptedOn)}. Ingenting er lagra.`,
  }),
  'strategy-is-frozen': {
    title: 'Linjene er vedtekne',
    detail:
      'Legg endringa i eit tillegg eller ei rullering som ikkje er vedteken enno. Ingenting er lagra.',
  },
  'amendment-is-decided': {
    title: 'Tillegget er vedteke',
    detail: 'Last sida på nytt for å sjå vedtaket. Ingenting er lagra.',
  },
  'year-already-rolled': ({ year }) => ({
    title: 'Året har ei rullering',
    detail: `Rulleringa for ${year} finst. Legg linjene i henne. Ingenting er lagra.`,
  }),
  'entry-listed-twice': ({ title }) => ({
    title: 'Planen står i planstrategien frå før',
    detail: `Endre linja «${title}». Ingenting er lagra.`,
  }),
  'entry-already-changed': ({ title }) => ({
    title: 'Linja er alt med i eit tillegg',
    detail: `Eit tillegg endrar linja «${title}» eller tek henne ut. Endre henne der. Ingenting er lagra.`,
  }),
  'amendment-decided-before': ({ title, decidedOn }) => ({
    title: 'Eit tillegg er vedteke før denne dagen',
    detail: `«${title}» blei vedteke ${day(decidedOn)}. Rett vedtaket om tillegget først, om det er feil. Ingenting er lagra.`,
  }),
  'amendment-not-decided': {
    title: 'Tillegget er ikkje vedteke',
    detail: 'Før inn vedtaket i staden. Ingenting er lagra.',
  },
  'correction-needs-reason': {
    title: 'Skriv kva som var feil',
    detail: 'Rettinga står i historikken, med grunnen ved sida av. Ingenting er lagra.',
  },
  'deadline-broken': ({ broken }) => ({
    title: 'Datoane bryt ein frist i lova',
    detail: [
      ...broken.map(({ paragraph, dueOn, brokenBy, amount, unit, daysPublic, earliestOn }) =>
        daysPublic === null || earliestOn === null
          ? `${paragraph}: Planstrategien må vere vedteken seinast ${day(dueOn)}. Datoane er ${brokenBy} ${brokenBy === 1 ? 'dag' : 'dagar'} for seine.`
          : `Berre ${daysPublic} ${daysPublic === 1 ? 'dag' : 'dagar'} offentleg ettersyn; ${paragraph} krev ${amount} ${units[unit]}. Framlegget må vere offentleg seinast ${day(dueOn)}, eller bli behandla tidlegast ${day(earliestOn)}.`,
      ),
      'Vel andre datoar, eller skriv kvifor de held fast ved desse. Ingenting er lagra.',
    ].join(' '),
  }),
  'public-after-treatment': {
    title: 'Framlegget må vere offentleg før det blir behandla',
    detail: 'Vel ein dag for offentleggjering før behandlinga. Ingenting er lagra.',
  },
  'not-proposed': {
    title: 'Framlegget er ikkje lagt ut enno',
    detail:
      'Før inn når framlegget er offentleg og når kommunestyret behandlar det. Ingenting er lagra.',
  },
  'strategy-is-empty': {
    title: 'Planstrategien har ingen linjer',
    detail: 'Legg inn kva som skal reviderast, utarbeidast og avsluttast. Ingenting er lagra.',
  },
  'outside-strategy': ({ why, from, to }) => ({
    title: 'Arbeidet ligg utanfor planstrategien',
    detail: `${why === 'not-listed' ? 'Planen står ikkje i den vedtekne planstrategien.' : why === 'to-end' ? 'Planen skal avsluttast ifølgje planstrategien.' : why === 'to-go-on' ? 'Planen blir ført vidare utan revisjon ifølgje planstrategien.' : `Planstrategien seier ${from === to ? from : `${from}–${to}`}.`} Du kan gå vidare om du skriv kvifor, eller viser til eit tillegg som skal vedtakast. Kommunestyret ser det du skriv. Ingenting er lagra enno.`,
  }),
  'entry-needs-plan': {
    title: 'Linja manglar ein plan',
    detail: 'Vel planen i registeret. Ingenting er lagra.',
  },
  'entry-needs-time': {
    title: 'Linja manglar tid',
    detail: 'Vel når planen skal reviderast, utarbeidast eller avsluttast. Ingenting er lagra.',
  },
  'entry-needs-decision': {
    title: 'Avgjerda manglar',
    detail:
      'Vel om kommuneplanen blir revidert heilt, delvis eller ført vidare. Ingenting er lagra.',
  },
  'time-runs-backwards': {
    title: 'Tida går baklengs',
    detail: 'Slutten må kome etter starten. Ingenting er lagra.',
  },
  'strategy-not-adopted': {
    title: 'Planstrategien er ikkje vedteken',
    detail: 'Endre linjene direkte. Tillegg kjem etter vedtaket. Ingenting er lagra.',
  },
  'not-rolled-here': {
    title: 'Planbehova blir ikkje rullerte årleg her',
    detail:
      'Kommunen fastset dei éin gong i perioden. Lag eit tillegg, eller endre innstillinga. Ingenting er lagra.',
  },
  'amendment-is-empty': {
    title: 'Tillegget har ingen linjer',
    detail: 'Legg inn minst éi linje før det blir vedteke. Ingenting er lagra.',
  },
  'before-strategy': ({ adoptedOn }) => ({
    title: 'Dagen er før planstrategien vart vedteken',
    detail: `Han vart vedteken ${day(adoptedOn)}. Ingenting er lagra.`,
  }),
  'outside-term': ({ startsOn, endsOn }) => ({
    title: 'Dagen er utanfor valperioden',
    detail: `Valperioden varer frå ${day(startsOn)} til ${day(endsOn)}. Ingenting er lagra.`,
  }),
  'no-such-amendment': {
    title: 'Vi finn ikkje tillegget',
    detail:
      'Det kan vere vedteke av nokon andre. Last sida på nytt og vel igjen. Ingenting er lagra.',
  },
  'no-such-entry': {
    title: 'Vi finn ikkje linja',
    detail: 'Nokon kan ha teke henne ut. Last sida på nytt. Ingenting er lagra.',
  },
} satisfies Partial<ProblemWords>;
