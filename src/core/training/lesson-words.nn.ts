import type { LessonWords } from './lesson-catalogue.ts';
import { capital, inWords } from './number-words.ts';

const plans = (n: number): string => (n === 1 ? 'éin plan' : `${inWords(n, 'nn')} planar`);

export const lessonWordsNn: LessonWords = {
  titles: {
    'plan-system': 'Kva er plansystemet vårt?',
    'strategic-plans': 'Kva strategiske planar har vi?',
    status: 'Korleis står det til med planane?',
    needs: 'Kva nye planar treng vi?',
    'how-we-work': 'Korleis arbeider vi saman?',
  },
  teasers: {
    'plan-system':
      'Frå dei lange linjene til budsjettet for neste år: kva slags planar kommunen har.',
    'strategic-plans': 'Planane som peikar ut retninga, og korleis dei heng saman.',
    status: 'Kva som gjeld, kva som er på veg, og kva som tek til å bli gammalt.',
    needs: 'Når ein ny plan er svaret, og når han ikkje er det.',
    'how-we-work': 'Fasane, verkstadene og rollene i prosessen som kjem.',
  },
  why: {
    'round-soon': ({ process, moment }) => `Fordi neste verkstad i ${process} er ${moment}.`,
    'phase-under-way': ({ process, phase }) => `Fordi ${process} er i fasen ${phase}.`,
    'phase-soon': ({ process, phase, moment }) =>
      `Fordi fasen ${phase} i ${process} tek til ${moment}.`,
    'next-in-line': () => 'Den neste i rekkja.',
  },
  levels: {
    overall: 'Overordna strategisk nivå',
    elaboration: 'Strategisk utdjuping',
    action: 'Prioritering og handling',
    operations: 'Gjennomføring',
    reporting: 'Rapportering',
    beside: 'Ved sida av: planstrategien',
    knowledge: 'Kunnskapsgrunnlaget',
  },
  treatments: { political: 'Dei folkevalde', administrative: 'Administrasjonen' },
  leads: { politics: 'Politikken', administration: 'Administrasjonen' },
  quoted: (title) => `«${title}»`,
  listed: (quoted, more) => {
    if (more > 0) return `${quoted.join(', ')} og ${inWords(more, 'nn')} til`;
    return quoted.length < 2
      ? quoted.join('')
      : `${quoted.slice(0, -1).join(', ')} og ${quoted.at(-1) ?? ''}`;
  },
  planSystem: {
    count: (n) =>
      n === 0
        ? 'Ingen planar er lagde inn i Rådslag enno. Slik er eit plansystem bygt opp.'
        : `Kommunen har ${plans(n)} som gjeld eller er på veg.`,
    notCounted: 'Rapportar og kunnskapsgrunnlag er ikkje planar, og er ikkje med i talet.',
    top: (title, years) =>
      years === null
        ? `Øvst står ${title}. Der står det kva slags samfunn vi vil ha, og dei andre planane byggjer på det.`
        : `Øvst står ${title}. Der står det kva slags samfunn vi vil ha om ${years} år, og dei andre planane byggjer på det.`,
    noTop:
      'Øvst høyrer samfunnsdelen av kommuneplanen heime, med blikket om lag tjue år fram. Han er ikkje lagd inn enno.',
    elaboration: (n) =>
      n === 0
        ? 'På nivået under høyrer planar for eitt tema eller eitt område heime. Ingen er lagde inn enno.'
        : n === 1
          ? 'På nivået under står éin plan. Han går djupare i eitt tema eller eitt område.'
          : `På nivået under står ${plans(n)}. Kvar av dei går djupare i eitt tema eller eitt område.`,
    action: (title) =>
      title === null
        ? 'Så kjem handlingsdelen med budsjett og økonomiplan. Han fordeler pengar og oppdrag for fire år.'
        : `Så kjem ${title}. Der blir pengar og oppdrag fordelte for fire år om gongen.`,
    carriedOut:
      'Verksemdene gjennomfører. Tertialrapportane og årsrapporten fortel dei folkevalde korleis det gjekk.',
    beside: (title) =>
      `Ved sida av står ${title ?? 'planstrategien'}. Der blir det avgjort éin gong i valperioden kva planar vi treng.`,
    treated: (political, administrative) =>
      administrative === 0
        ? 'Dei folkevalde behandlar alle planane.'
        : `Dei folkevalde behandlar ${plans(political)}. Administrasjonen behandlar ${plans(administrative)} sjølv.`,
  },
  strategicPlans: {
    what: 'Ein strategisk plan seier kvar vi skal. Han står på eitt av dei to øvste nivåa.',
    which: (n, names) =>
      n === 0
        ? 'Ingen strategiske planar er lagde inn enno.'
        : `Vi har ${inWords(n, 'nn')}: ${names}.`,
    buildsOn: (n, top) => `${capital(plans(n))} byggjer på ${top}.`,
    replaces: (newer, older) => `${newer} har teke over for ${older}.`,
    dependsOn: (one, other) =>
      `${one} er avhengig av ${other}. Endrar vi den eine, må vi sjå på den andre.`,
    noLinks:
      'Ingen har registrert korleis planane elles heng saman. Veit du noko, sei frå til planleggjaren.',
    thread: 'I den raude tråden kan du følgje måla i planane heilt ned til det som blir gjort.',
  },
  status: {
    count: (inForce, coming) =>
      inForce + coming === 0
        ? 'Ingen planar gjeld, og ingen er på veg.'
        : `${capital(plans(inForce))} gjeld no, og ${inWords(coming, 'nn')} er tinga eller under arbeid.`,
    underWork: (names) => `Det blir arbeidd med ${names}.`,
    noneUnderWork: 'Det blir ikkje arbeidd med nokon plan akkurat no.',
    councils: (own, former) =>
      `Dette kommunestyret har ${own === 0 ? 'ikkje vedteke eller vidareført nokon planar enno' : `vedteke eller vidareført ${plans(own)}`}. ${capital(plans(former))} kjem frå eit tidlegare.`,
    formerMeans:
      'Ein plan frå eit tidlegare kommunestyre gjeld framleis, men er merkt til de har teke stilling til han.',
    unknown: (n) => `For ${plans(n)} er det ikkje lagt inn når vedtaket vart gjort.`,
    pastHorizon: (names) => `Desse er eldre enn tidsrommet dei vart laga for: ${names}.`,
    nonePastHorizon: 'Ingen plan vi kjenner alderen på, er eldre enn tidsrommet han vart laga for.',
    late: (names) => `Etter planstrategien skulle dette ha vore ferdig: ${names}.`,
    noneLate: 'Ingenting er forseinka etter planstrategien.',
    ended: (n) =>
      `${capital(plans(n))} er erstatta eller avslutta. ${n === 1 ? 'Han' : 'Dei'} er ute av lista, men du finn ${n === 1 ? 'han' : 'dei'} att når du søkjer.`,
  },
  needs: {
    strategy: (title) =>
      `I ${title} står det kva planar vi skal lage, vidareføre og avslutte i valperioden.`,
    noStrategy:
      'I planstrategien står det kva planar vi skal lage, vidareføre og avslutte i valperioden. Han er ikkje lagd inn enno.',
    toMake: (names) => `Dette skal lagast, og er ikkje vedteke enno: ${names}.`,
    ordered: (names) => `Dette er tinga, men ikkje vedteke enno: ${names}.`,
    noneOrdered: 'Ingen nye planar er tinga no.',
    open: (n) =>
      n === 1
        ? 'Eitt planbehov blir vurdert no.'
        : `${capital(inWords(n, 'nn'))} planbehov blir vurderte no.`,
    noPlan: (n) =>
      n === 1
        ? 'Éin gong har svaret vorte at det ikkje trengst nokon plan.'
        : `${capital(inWords(n, 'nn'))} gonger har svaret vorte at det ikkje trengst nokon plan.`,
    fourQuestions:
      'Før ein ny plan blir tinga, spør vi om fire ting: Er temaet viktig? Er føremålet klårt? Kan det gjennomførast med midlane vi har? Manglar vi ein plan som dekkjer det?',
    otherwise:
      'Er eitt av svara nei, lagar vi ingen ny plan. Då blir det eit tiltak, ei melding eller ei linje i ein plan vi har.',
  },
  howWeWork: {
    underWay: (process, phase, until) => `${process} er i fasen ${phase}, som varer til ${until}.`,
    coming: (process, phase, from) => `${process} tek til ${from} med fasen ${phase}.`,
    none: 'Ingen planprosess er sett opp enno. Når ein tek til, står det her kva som ventar deg.',
    lead: {
      politics: 'Politikken leier denne fasen, og administrasjonen legg til rette.',
      administration: 'Administrasjonen leier denne fasen, på oppdrag frå politikken.',
    },
    expectation: (text) => `Dette ventar vi av dei folkevalde: ${text}`,
    products: (names) => `Fasen skal gi: ${names}.`,
    round: (title, body, moment) => `Neste verkstad er ${title} for ${body}, ${moment}.`,
    tables:
      'I verkstaden sit dei folkevalde ved bord på tvers av parti. Tilsette leier bordet og noterer, og held eigne meiningar utanfor.',
    noDecision: 'Verkstaden vedtek ingenting. Vedtak blir gjorde seinare, i ordinære møte.',
    understood:
      'Etterpå arbeider administrasjonen med innspela og kjem attende med spørsmålet: Har vi forstått?',
  },
  questions: {
    level: {
      text: (plan) => `På kva nivå står «${plan}»?`,
      because: (plan, level) => `«${plan}» høyrer til her: ${level}.`,
    },
    treatment: {
      text: (plan) => `Kven behandlar «${plan}»?`,
      because: (plan, who) => `${who} behandlar «${plan}».`,
    },
    longest: {
      text: () => 'Kva for ein av desse planane ser lengst fram?',
      because: (_, plan) => `«${plan}» ser lengst fram av dei.`,
    },
    'builds-on': {
      text: (plan) => `Kva plan byggjer «${plan}» på?`,
      because: (plan, parent) => `«${plan}» byggjer på «${parent}», som står over.`,
    },
    replaces: {
      text: (plan) => `Kva plan tok over for «${plan}»?`,
      because: (plan, newer) => `«${newer}» tok over for «${plan}», som ikkje gjeld lenger.`,
    },
    strategic: {
      text: () => 'Kva for ein av desse er ein strategisk plan?',
      because: (_, plan) =>
        `«${plan}» peikar ut retning. Dei andre fordeler, gjennomfører eller rapporterer.`,
    },
    'under-work': {
      text: () => 'Kva for ein av desse planane blir det arbeidd med no?',
      because: (_, plan) => `Det blir arbeidd med «${plan}». Dei andre gjeld som dei er.`,
    },
    newest: {
      text: () => 'Kva for ein av desse planane er vedteken sist?',
      because: (_, plan) => `«${plan}» er vedteken sist av dei.`,
    },
    'former-council': {
      text: () => 'Kva for ein av desse planane er vedteken av eit tidlegare kommunestyre?',
      because: (_, plan) =>
        `«${plan}» vart vedteken før dette kommunestyret kom saman, og er ikkje vidareført.`,
    },
    ordered: {
      text: () => 'Kva for ein av desse planane er tinga, men ikkje vedteken?',
      because: (_, plan) => `«${plan}» er tinga. Dei andre gjeld alt.`,
    },
    'decides-needs': {
      text: () => 'Kvar står det kva planar vi skal lage i valperioden?',
      because: (_, plan) => `Det står i «${plan}».`,
    },
    'phase-lead': {
      text: (phase) => `Kven leier fasen «${phase}»?`,
      because: (phase, who) => `${who} leier fasen «${phase}».`,
    },
    'phase-after': {
      text: (phase) => `Kva fase kjem etter «${phase}»?`,
      because: (phase, next) => `Etter «${phase}» kjem «${next}».`,
    },
    'round-body': {
      text: (round) => `Kva organ er verkstaden «${round}» for?`,
      because: (round, body) => `«${round}» er ein verkstad for ${body}.`,
    },
  },
};
