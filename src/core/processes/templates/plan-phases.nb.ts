import type { TemplateTexts } from './template-words.ts';

export const plansInBokmal: TemplateTexts['plans'] = {
  'ps-start': {
    title: 'Forprosess',
    purpose: 'Bli enige om hvordan planstrategien skal lages, og hvem som gjør hva.',
    expectation: 'Du tar stilling til saken om prosessen. Du trenger ikke å forberede noe annet.',
    products: ['Sak om prosessen', 'Oversikt over folkehelsa'],
  },
  'ps-knowledge': {
    title: 'Administrativ prosess',
    purpose: 'Administrasjonen går gjennom kunnskapsgrunnlaget og kartlegger planbehovene.',
    expectation: 'Du kan følge med. Ingenting er bestemt før de folkevalgte har vært med.',
    products: ['Kunnskapsgrunnlag', 'Kartlagte planbehov'],
  },
  'ps-training': {
    title: 'Opplæring av folkevalgte',
    purpose: 'Gi alle folkevalgte et felles bilde av plansystemet før de skal sette retning.',
    expectation: 'Du deltar på opplæringen og sier fra om det som er uklart.',
    products: ['Gjennomført opplæring'],
  },
  'ps-workshops': {
    title: 'Politiske verksteder',
    purpose: 'De folkevalgte drøfter hva kommunen skal gå for i perioden, og hvorfor.',
    expectation:
      'Du møter til to verksteder, drøfter på tvers av partiene og svarer på korte spørringer. Verkstedet vedtar ikke noe.',
    products: ['Politiske føringer'],
    rounds: ['Verksted 1: Politiske ambisjoner for perioden', 'Verksted 2: Planbehov'],
    polls: ['Hvilke planbehov er viktigst?'],
  },
  'ps-drafting': {
    title: 'Utforming',
    purpose:
      'Administrasjonen skriver planstrategien ut fra føringene og gjør forslaget offentlig.',
    expectation: 'Du sier fra om føringene dine er forstått riktig.',
    products: ['Forslag til planstrategi'],
    polls: ['Har vi forstått føringene?'],
  },
  'ps-adoption': {
    title: 'Politisk behandling',
    purpose: 'Kommunestyret behandler og vedtar planstrategien.',
    expectation: 'Du behandler saken i utvalg og kommunestyre på vanlig måte.',
    products: ['Vedtatt planstrategi'],
  },
  'sd-knowledge': {
    title: 'Kunnskapsgrunnlag',
    purpose: 'Holde kunnskapen om utviklingen ved like, og gjøre den ferdig i valgåret.',
    expectation: 'Du kan stille spørsmål. Det nye kommunestyret får grunnlaget først.',
    products: ['Kunnskapsgrunnlag', 'Status for samfunnsdelen som gjelder'],
  },
  'sd-identity': {
    title: 'Felles identitet',
    purpose:
      'Innbyggere og folkevalgte finner ut hva den nye kommunen skal være, før planen skrives.',
    expectation: 'Du møter innbyggere i hele den nye kommunen og tar med det du hører.',
    products: ['Felles verdier', 'Innspill fra innbyggerne'],
  },
  'sd-workshops': {
    title: 'Politiske verksteder',
    purpose:
      'Drøfte samfunnsdelen som gjelder: hvilke lange linjer skal ligge fast, og hva skal endres?',
    expectation:
      'Du møter til to verksteder og drøfter retning på tvers av partiene. Verkstedet vedtar ikke noe.',
    products: ['Politiske føringer'],
    rounds: ['Verksted 1: Hva skal ligge fast?', 'Verksted 2: Hva skal endres?'],
    polls: ['Videreføre eller endre målene?'],
  },
  'sd-platform': {
    title: 'Byrådets plattform som premiss',
    purpose: 'Byrådet legger fram sin politiske plattform som premiss for samfunnsdelen.',
    expectation:
      'Du setter deg inn i plattformen. Byrådets papirer blir offentlige når de er sendt til bystyret.',
    products: ['Politiske premisser fra byrådet'],
  },
  'sd-council': {
    title: 'Verksteder med bystyret',
    purpose: 'Hele bystyret drøfter retningen, også partiene utenfor byrådet og bydelsutvalgene.',
    expectation: 'Du møter til to verksteder. Det du mener, teller uansett om partiet ditt styrer.',
    products: ['Politiske føringer fra bystyret'],
    rounds: ['Verksted 1: Bystyrets ambisjoner', 'Verksted 2: Prioriteringer og bydelene'],
    polls: ['Hvilke mål er viktigst?'],
  },
  'sd-arenas': {
    title: 'Medvirkning',
    purpose: 'Innbyggerne kommer med innspill etter at de politiske premissene er lagt.',
    expectation:
      'Du kan være til stede på folkeverksteder og gjestebud. Du skal først og fremst lytte.',
    products: ['Innspill fra folkeverksted, gjestebud og nett'],
  },
  'sd-drafting': {
    title: 'Planutkast',
    purpose:
      'Administrasjonen skriver utkastet ut fra føringene og viser hvor hver føring er fulgt.',
    expectation: 'Du sier fra om føringene er forstått riktig.',
    products: ['Planutkast'],
    polls: ['Har vi forstått føringene?'],
  },
  hearing: {
    title: 'Høring og offentlig ettersyn',
    purpose: 'Alle kan lese utkastet og uttale seg. Hver uttalelse får et svar.',
    expectation: 'Du leser uttalelsene når de er samlet. Du trenger ikke å svare på dem.',
    products: ['Uttalelser med svar'],
  },
  adoption: {
    title: 'Vedtak',
    purpose: 'Utvalg og kommunestyre behandler planen på vanlig måte.',
    expectation: 'Du behandler saken. Du kan se hva som er endret siden høringen, og hvorfor.',
    products: ['Vedtatt plan'],
  },
  'sd-economy': {
    title: 'Økonomiplanen bygges på planen',
    purpose: 'Målene blir til oppdrag med penger i handlingsdelen og økonomiplanen.',
    expectation: 'Du prioriterer i økonomiplanen og ser hvilke mål pengene går til.',
    products: ['Handlingsdel og økonomiplan'],
  },
};
