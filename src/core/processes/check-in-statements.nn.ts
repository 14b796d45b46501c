import type { FindingId } from './check-in-findings.ts';

export const statementsInNynorsk: Readonly<Record<FindingId, readonly string[]>> = {
  roles: [
    'Det er skrive ned kva ein ventar av folkevalde og av administrasjonen i planprosessen.',
    'Folkevalde og administrasjonen snakkar ope saman på fleire nivå.',
    'I planprosessane møtest folkevalde og administrasjonen som likeverdige.',
  ],
  trust: [
    'Samarbeidet mellom politikk og administrasjon blir jamleg teke opp på tvers av partia.',
    'Når spenningar får nokon til å halde att, blir det teke opp.',
    'Samarbeidsklimaet gjer begge partar sterkare.',
  ],
  contact: [
    'Vi bruker handlingsrommet i kommunelova.',
    'Fagområda er samkøyrde før sakene kjem til dei folkevalde.',
    'Leiinga set av tid til å endre måten vi planlegg på.',
  ],
  arenas: [
    'Valet om å strøyme eller ta opp møte blir gjort medvite.',
    'Administrasjonen har eigne folk som kan leie prosessar der politikk blir til.',
    'Det finst rom for å drøfte kunnskap og mål før noko skal vedtakast.',
  ],
  meaning: [
    'Det er avklart kva samskaping mellom folkevalde og administrasjonen er.',
    'Vi har ein måte å avgjere når samskaping passar betre enn vanleg samarbeid.',
    'Det er sett av nok tid til å utvikle arbeidsforma.',
  ],
  early: [
    'Administrasjonen kan leie og fasilitere tidlege planfasar.',
    'Folkevalde fekk tidleg i perioden ei innføring i plansystemet.',
    'Det finst gode verktøy for plansamarbeid mellom politikk og administrasjon.',
  ],
  ownership: [
    'Planane dette kommunestyret har vedteke, forpliktar oss.',
    'Medverknaden styrkjer det dei folkevalde skal styre.',
    'Nye prosessar byggjer på planar og vedtak som alt finst.',
  ],
  anchoring: [
    'Dei strategiske planane er forankra i det kommunestyret som sit no.',
    'Administrasjonen veit kva dei folkevalde strevar med i plansystemet.',
    'Målkonfliktar mellom planar blir forklarte.',
  ],
  participation: [
    'Folkevalde har reell påverknad også når medverknaden er brei.',
    'Dei politiske premissane blir lagde før medverknaden tek til.',
    'Folkevalde kjem tidleg nok inn til å prege planen.',
  ],
  system: [
    'Det er god balanse mellom å lage planar og å gjennomføre dei.',
    'Opplæringa bruker kommunen sine eigne planar og prosessar som er i gang.',
    'Kommunen har kapasitet til planarbeidet ved sida av tenestene.',
  ],
  fewer: [
    'Kommunen har passe mange strategiske planar.',
    'Plansystemet viser kvar den einskilde planen høyrer heime.',
    'Planane har politisk kraft bak seg.',
  ],
};
