import type { LessonWords } from './lesson-catalogue.ts';
import { capital, inWords } from './number-words.ts';

const plans = (n: number): string => (n === 1 ? 'én plan' : `${inWords(n, 'nb')} planer`);

export const lessonWordsNb: LessonWords = {
  titles: {
    'plan-system': 'Hva er plansystemet vårt?',
    'strategic-plans': 'Hvilke strategiske planer har vi?',
    status: 'Hva er status for planene?',
    needs: 'Hvilke nye planer trenger vi?',
    'how-we-work': 'Hvordan arbeider vi sammen?',
  },
  teasers: {
    'plan-system': 'Fra de lange linjene til neste års budsjett: hva slags planer kommunen har.',
    'strategic-plans': 'Planene som setter retning, og hvordan de henger sammen.',
    status: 'Hva som gjelder, hva som er på vei, og hva som begynner å bli gammelt.',
    needs: 'Når en ny plan er svaret, og når den ikke er det.',
    'how-we-work': 'Fasene, verkstedene og rollene i prosessen som kommer.',
  },
  why: {
    'round-soon': ({ process, moment }) => `Fordi neste verksted i ${process} er ${moment}.`,
    'phase-under-way': ({ process, phase }) => `Fordi ${process} er i fasen ${phase}.`,
    'phase-soon': ({ process, phase, moment }) =>
      `Fordi fasen ${phase} i ${process} begynner ${moment}.`,
    'next-in-line': () => 'Den neste i rekken.',
  },
  levels: {
    overall: 'Overordnet strategisk nivå',
    elaboration: 'Strategisk utdyping',
    action: 'Prioritering og handling',
    operations: 'Gjennomføring',
    reporting: 'Rapportering',
    beside: 'Ved siden av: planstrategien',
    knowledge: 'Kunnskapsgrunnlaget',
  },
  treatments: { political: 'De folkevalgte', administrative: 'Administrasjonen' },
  leads: { politics: 'Politikken', administration: 'Administrasjonen' },
  quoted: (title) => `«${title}»`,
  listed: (quoted, more) => {
    if (more > 0) return `${quoted.join(', ')} og ${inWords(more, 'nb')} til`;
    return quoted.length < 2
      ? quoted.join('')
      : `${quoted.slice(0, -1).join(', ')} og ${quoted.at(-1) ?? ''}`;
  },
  planSystem: {
    count: (n) =>
      n === 0
        ? 'Ingen planer er lagt inn i Rådslag ennå. Slik er et plansystem bygd opp.'
        : `Kommunen har ${plans(n)} som gjelder eller er på vei.`,
    notCounted: 'Rapporter og kunnskapsgrunnlag er ikke planer, og er ikke med i tallet.',
    top: (title, years) =>
      years === null
        ? `Øverst står ${title}. Den sier hva slags samfunn vi vil ha, og de andre planene bygger på den.`
        : `Øverst står ${title}. Den sier hva slags samfunn vi vil ha om ${years} år, og de andre planene bygger på den.`,
    noTop:
      'Øverst hører kommuneplanens samfunnsdel hjemme, med blikket rundt tjue år fram. Den er ikke lagt inn ennå.',
    elaboration: (n) =>
      n === 0
        ? 'På nivået under hører planer for ett tema eller ett område. Ingen er lagt inn ennå.'
        : n === 1
          ? 'På nivået under står én plan. Den går dypere i ett tema eller ett område.'
          : `På nivået under står ${plans(n)}. Hver av dem går dypere i ett tema eller ett område.`,
    action: (title) =>
      title === null
        ? 'Så kommer handlingsdelen med budsjett og økonomiplan. Den fordeler penger og oppdrag for fire år.'
        : `Så kommer ${title}. Der blir penger og oppdrag fordelt for fire år om gangen.`,
    carriedOut:
      'Virksomhetene gjennomfører. Tertialrapportene og årsrapporten forteller de folkevalgte hvordan det gikk.',
    beside: (title) =>
      `Ved siden av står ${title ?? 'planstrategien'}. Den bestemmer én gang i valgperioden hvilke planer vi trenger.`,
    treated: (political, administrative) =>
      administrative === 0
        ? 'De folkevalgte behandler alle planene.'
        : `De folkevalgte behandler ${plans(political)}. Administrasjonen behandler ${plans(administrative)} selv.`,
  },
  strategicPlans: {
    what: 'En strategisk plan sier hvor vi skal. Den står på ett av de to øverste nivåene.',
    which: (n, names) =>
      n === 0
        ? 'Ingen strategiske planer er lagt inn ennå.'
        : `Vi har ${inWords(n, 'nb')}: ${names}.`,
    buildsOn: (n, top) => `${capital(plans(n))} bygger på ${top}.`,
    replaces: (newer, older) => `${newer} har tatt over for ${older}.`,
    dependsOn: (one, other) =>
      `${one} er avhengig av ${other}. Endrer vi den ene, må vi se på den andre.`,
    noLinks:
      'Ingen har registrert hvordan planene ellers henger sammen. Vet du noe, si fra til planleggeren.',
    thread: 'I den røde tråden kan du følge målene i planene helt ned til det som blir gjort.',
  },
  status: {
    count: (inForce, coming) =>
      inForce + coming === 0
        ? 'Ingen planer gjelder, og ingen er på vei.'
        : `${capital(plans(inForce))} gjelder nå, og ${inWords(coming, 'nb')} er bestilt eller under arbeid.`,
    underWork: (names) => `Det arbeides med ${names}.`,
    noneUnderWork: 'Det arbeides ikke med noen plan akkurat nå.',
    councils: (own, former) =>
      `Dette kommunestyret har ${own === 0 ? 'ikke vedtatt eller videreført noen planer ennå' : `vedtatt eller videreført ${plans(own)}`}. ${capital(plans(former))} er vedtatt av et tidligere.`,
    formerMeans:
      'En plan fra et tidligere kommunestyre gjelder fortsatt, men er merket til dere har tatt stilling til den.',
    unknown: (n) => `For ${plans(n)} er det ikke lagt inn når vedtaket ble gjort.`,
    pastHorizon: (names) => `Disse er eldre enn tidsrommet de ble laget for: ${names}.`,
    nonePastHorizon: 'Ingen plan vi kjenner alderen på, er eldre enn tidsrommet den ble laget for.',
    late: (names) => `Etter planstrategien skulle dette vært ferdig: ${names}.`,
    noneLate: 'Ingenting er forsinket etter planstrategien.',
    ended: (n) =>
      `${capital(plans(n))} er erstattet eller avsluttet. ${n === 1 ? 'Den' : 'De'} er ute av listen, men du finner ${n === 1 ? 'den' : 'dem'} igjen når du søker.`,
  },
  needs: {
    strategy: (title) =>
      `${title} sier hvilke planer vi skal lage, videreføre og avslutte i valgperioden.`,
    noStrategy:
      'Planstrategien sier hvilke planer vi skal lage, videreføre og avslutte i valgperioden. Den er ikke lagt inn ennå.',
    toMake: (names) => `Dette skal lages, og er ikke vedtatt ennå: ${names}.`,
    ordered: (names) => `Dette er bestilt, men ikke vedtatt ennå: ${names}.`,
    noneOrdered: 'Ingen nye planer er bestilt nå.',
    open: (n) =>
      n === 1
        ? 'Ett planbehov blir vurdert nå.'
        : `${capital(inWords(n, 'nb'))} planbehov blir vurdert nå.`,
    noPlan: (n) =>
      n === 1
        ? 'Én gang er svaret blitt at det ikke trengs noen plan.'
        : `${capital(inWords(n, 'nb'))} ganger er svaret blitt at det ikke trengs noen plan.`,
    fourQuestions:
      'Før en ny plan bestilles, spør vi om fire ting: Er temaet viktig? Er hensikten klar? Kan det gjennomføres med midlene vi har? Mangler vi en plan som dekker det?',
    otherwise:
      'Er ett av svarene nei, lager vi ingen ny plan. Da blir det et tiltak, en melding eller en linje i en plan vi har.',
  },
  howWeWork: {
    underWay: (process, phase, until) => `${process} er i fasen ${phase}, som varer til ${until}.`,
    coming: (process, phase, from) => `${process} begynner ${from} med fasen ${phase}.`,
    none: 'Ingen planprosess er satt opp ennå. Når en begynner, står det her hva som venter deg.',
    lead: {
      politics: 'Politikken leder denne fasen, og administrasjonen legger til rette.',
      administration: 'Administrasjonen leder denne fasen, på oppdrag fra politikken.',
    },
    expectation: (text) => `Dette venter vi av de folkevalgte: ${text}`,
    products: (names) => `Fasen skal gi: ${names}.`,
    round: (title, body, moment) => `Neste verksted er ${title} for ${body}, ${moment}.`,
    tables:
      'I verkstedet sitter de folkevalgte ved bord på tvers av partier. Ansatte leder bordet og noterer, og holder egne meninger utenfor.',
    noDecision: 'Verkstedet vedtar ingenting. Vedtak gjøres senere, i ordinære møter.',
    understood:
      'Etterpå arbeider administrasjonen med innspillene og kommer tilbake med spørsmålet: Har vi forstått?',
  },
  questions: {
    level: {
      text: (plan) => `På hvilket nivå står «${plan}»?`,
      because: (plan, level) => `«${plan}» hører til her: ${level}.`,
    },
    treatment: {
      text: (plan) => `Hvem behandler «${plan}»?`,
      because: (plan, who) => `${who} behandler «${plan}».`,
    },
    longest: {
      text: () => 'Hvilken av disse planene ser lengst fram?',
      because: (_, plan) => `«${plan}» ser lengst fram av dem.`,
    },
    'builds-on': {
      text: (plan) => `Hvilken plan bygger «${plan}» på?`,
      because: (plan, parent) => `«${plan}» bygger på «${parent}», som står over den.`,
    },
    replaces: {
      text: (plan) => `Hvilken plan tok over for «${plan}»?`,
      because: (plan, newer) => `«${newer}» tok over for «${plan}», som ikke gjelder lenger.`,
    },
    strategic: {
      text: () => 'Hvilken av disse er en strategisk plan?',
      because: (_, plan) =>
        `«${plan}» setter retning. De andre fordeler, gjennomfører eller rapporterer.`,
    },
    'under-work': {
      text: () => 'Hvilken av disse planene arbeides det med nå?',
      because: (_, plan) => `Det arbeides med «${plan}». De andre gjelder som de er.`,
    },
    newest: {
      text: () => 'Hvilken av disse planene er vedtatt sist?',
      because: (_, plan) => `«${plan}» er vedtatt sist av dem.`,
    },
    'former-council': {
      text: () => 'Hvilken av disse planene er vedtatt av et tidligere kommunestyre?',
      because: (_, plan) =>
        `«${plan}» ble vedtatt før dette kommunestyret trådte sammen, og er ikke videreført.`,
    },
    ordered: {
      text: () => 'Hvilken av disse planene er bestilt, men ikke vedtatt?',
      because: (_, plan) => `«${plan}» er bestilt. De andre gjelder allerede.`,
    },
    'decides-needs': {
      text: () => 'Hvor står det hvilke planer vi skal lage i valgperioden?',
      because: (_, plan) => `Det står i «${plan}».`,
    },
    'phase-lead': {
      text: (phase) => `Hvem leder fasen «${phase}»?`,
      because: (phase, who) => `${who} leder fasen «${phase}».`,
    },
    'phase-after': {
      text: (phase) => `Hvilken fase kommer etter «${phase}»?`,
      because: (phase, next) => `Etter «${phase}» kommer «${next}».`,
    },
    'round-body': {
      text: (round) => `Hvilket organ er verkstedet «${round}» for?`,
      because: (round, body) => `«${round}» er et verksted for ${body}.`,
    },
  },
};
