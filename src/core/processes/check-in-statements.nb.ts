import type { FindingId } from './check-in-findings.ts';

export const statementsInBokmal: Readonly<Record<FindingId, readonly string[]>> = {
  roles: [
    'Det er skrevet ned hva som ventes av folkevalgte og av administrasjonen i planprosessen.',
    'Folkevalgte og administrasjon snakker åpent sammen på flere nivåer.',
    'I planprosessene møtes folkevalgte og administrasjon som likeverdige.',
  ],
  trust: [
    'Samarbeidet mellom politikk og administrasjon blir jevnlig tatt opp på tvers av partiene.',
    'Når spenninger får noen til å holde igjen, blir det tatt opp.',
    'Samarbeidsklimaet gjør begge parter sterkere.',
  ],
  contact: [
    'Handlingsrommet i kommuneloven blir brukt.',
    'Fagområdene er samkjørte før saker møter de folkevalgte.',
    'Ledelsen setter av tid til å endre måten det planlegges på.',
  ],
  arenas: [
    'Valget om å strømme eller ta opp møter blir gjort bevisst.',
    'Administrasjonen har egne folk som kan lede prosesser der politikk blir til.',
    'Det finnes rom for å drøfte kunnskap og mål før noe skal vedtas.',
  ],
  meaning: [
    'Det er avklart hva samskaping betyr mellom folkevalgte og administrasjon.',
    'Det finnes en måte å avgjøre når samskaping passer bedre enn vanlig samarbeid.',
    'Det er satt av nok tid til å utvikle arbeidsformen.',
  ],
  early: [
    'Administrasjonen kan lede og fasilitere tidlige planfaser.',
    'Folkevalgte fikk tidlig i perioden innføring i plansystemet.',
    'Det finnes gode verktøy for plansamarbeid mellom politikk og administrasjon.',
  ],
  ownership: [
    'Planene dette kommunestyret har vedtatt, forplikter oss.',
    'Medvirkningen styrker det de folkevalgte skal styre.',
    'Nye prosesser bygger på planer og vedtak som alt finnes.',
  ],
  anchoring: [
    'De strategiske planene er forankret i sittende kommunestyre.',
    'Administrasjonen vet hva folkevalgte strever med i plansystemet.',
    'Målkonflikter mellom planer blir forklart.',
  ],
  participation: [
    'Folkevalgte har reell innflytelse også når medvirkningen er bred.',
    'De politiske premissene legges før medvirkningen starter.',
    'Folkevalgte kommer tidlig nok inn til å prege planen.',
  ],
  system: [
    'Det er god balanse mellom å lage planer og å gjennomføre dem.',
    'Opplæringen bruker kommunens egne planer og pågående prosesser.',
    'Kommunen har kapasitet til planarbeidet ved siden av tjenestene.',
  ],
  fewer: [
    'Kommunen har passe mange strategiske planer.',
    'Plansystemet viser hvor hver plan hører hjemme.',
    'Planene har politisk kraft bak seg.',
  ],
};
