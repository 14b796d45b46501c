import type { TemplateTexts } from './template-words.ts';

export const plansInNynorsk: TemplateTexts['plans'] = {
  'ps-start': {
    title: 'Forprosess',
    purpose: 'Bli samde om korleis planstrategien skal lagast, og kven som gjer kva.',
    expectation: 'Du tek stilling til saka om prosessen. Du treng ikkje førebu noko anna.',
    products: ['Sak om prosessen', 'Oversikt over folkehelsa'],
  },
  'ps-knowledge': {
    title: 'Administrativ prosess',
    purpose: 'Administrasjonen går gjennom kunnskapsgrunnlaget og kartlegg planbehova.',
    expectation: 'Du kan følgje med. Ingenting er avgjort før dei folkevalde har vore med.',
    products: ['Kunnskapsgrunnlag', 'Kartlagde planbehov'],
  },
  'ps-training': {
    title: 'Opplæring av folkevalde',
    purpose: 'Gi alle folkevalde eit felles bilete av plansystemet før dei skal setje retning.',
    expectation: 'Du deltek på opplæringa og seier frå om det som er uklart.',
    products: ['Gjennomført opplæring'],
  },
  'ps-workshops': {
    title: 'Politiske verkstader',
    purpose: 'Dei folkevalde drøftar kva kommunen skal gå for i perioden, og kvifor.',
    expectation:
      'Du møter til to verkstader, drøftar på tvers av partia og svarer på korte spørjingar. Verkstaden vedtek ikkje noko.',
    products: ['Politiske føringar'],
    rounds: ['Verkstad 1: Politiske ambisjonar for perioden', 'Verkstad 2: Planbehov'],
    polls: ['Kva planbehov er viktigast?'],
  },
  'ps-drafting': {
    title: 'Utforming',
    purpose: 'Administrasjonen skriv planstrategien ut frå føringane og gjer framlegget offentleg.',
    expectation: 'Du seier frå om føringane dine er forstått rett.',
    products: ['Framlegg til planstrategi'],
    polls: ['Har vi forstått føringane?'],
  },
  'ps-adoption': {
    title: 'Politisk behandling',
    purpose: 'Kommunestyret behandlar og vedtek planstrategien.',
    expectation: 'Du behandlar saka i utval og kommunestyre på vanleg måte.',
    products: ['Vedteken planstrategi'],
  },
  'sd-knowledge': {
    title: 'Kunnskapsgrunnlag',
    purpose: 'Halde kunnskapen om utviklinga ved like, og gjere han ferdig i valåret.',
    expectation: 'Du kan stille spørsmål. Det nye kommunestyret får grunnlaget først.',
    products: ['Kunnskapsgrunnlag', 'Status for samfunnsdelen som gjeld'],
  },
  'sd-identity': {
    title: 'Felles identitet',
    purpose:
      'Innbyggjarar og folkevalde finn ut kva den nye kommunen skal vere, før planen blir skriven.',
    expectation: 'Du møter innbyggjarar i heile den nye kommunen og tek med det du høyrer.',
    products: ['Felles verdiar', 'Innspel frå innbyggjarane'],
  },
  'sd-workshops': {
    title: 'Politiske verkstader',
    purpose:
      'Drøfte samfunnsdelen som gjeld: kva lange liner skal liggje fast, og kva skal endrast?',
    expectation:
      'Du møter til to verkstader og drøftar retning på tvers av partia. Verkstaden vedtek ikkje noko.',
    products: ['Politiske føringar'],
    rounds: ['Verkstad 1: Kva skal liggje fast?', 'Verkstad 2: Kva skal endrast?'],
    polls: ['Føre vidare eller endre måla?'],
  },
  'sd-platform': {
    title: 'Plattforma til byrådet som premiss',
    purpose: 'Byrådet legg fram den politiske plattforma si som premiss for samfunnsdelen.',
    expectation:
      'Du set deg inn i plattforma. Papira til byrådet blir offentlege når dei er sende til bystyret.',
    products: ['Politiske premissar frå byrådet'],
  },
  'sd-council': {
    title: 'Verkstader med bystyret',
    purpose: 'Heile bystyret drøftar retninga, også partia utanfor byrådet og bydelsutvala.',
    expectation:
      'Du møter til to verkstader. Det du meiner, tel anten partiet ditt styrer eller ikkje.',
    products: ['Politiske føringar frå bystyret'],
    rounds: ['Verkstad 1: Ambisjonane til bystyret', 'Verkstad 2: Prioriteringar og bydelane'],
    polls: ['Kva mål er viktigast?'],
  },
  'sd-arenas': {
    title: 'Medverknad',
    purpose: 'Innbyggjarane kjem med innspel etter at dei politiske premissane er lagde.',
    expectation:
      'Du kan vere til stades på folkeverkstader og gjestebod. Du skal først og fremst lytte.',
    products: ['Innspel frå folkeverkstad, gjestebod og nett'],
  },
  'sd-drafting': {
    title: 'Planutkast',
    purpose: 'Administrasjonen skriv utkastet ut frå føringane og viser kvar kvar føring er følgd.',
    expectation: 'Du seier frå om føringane er forstått rett.',
    products: ['Planutkast'],
    polls: ['Har vi forstått føringane?'],
  },
  hearing: {
    title: 'Høyring og offentleg ettersyn',
    purpose: 'Alle kan lese utkastet og uttale seg. Kvar uttale får eit svar.',
    expectation: 'Du les uttalene når dei er samla. Du treng ikkje svare på dei.',
    products: ['Uttaler med svar'],
  },
  adoption: {
    title: 'Vedtak',
    purpose: 'Utval og kommunestyre behandlar planen på vanleg måte.',
    expectation: 'Du behandlar saka. Du kan sjå kva som er endra sidan høyringa, og kvifor.',
    products: ['Vedteken plan'],
  },
  'sd-economy': {
    title: 'Økonomiplanen byggjer på planen',
    purpose: 'Måla blir til oppdrag med pengar i handlingsdelen og økonomiplanen.',
    expectation: 'Du prioriterer i økonomiplanen og ser kva mål pengane går til.',
    products: ['Handlingsdel og økonomiplan'],
  },
};
