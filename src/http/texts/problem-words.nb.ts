import { formatDay, formatMoment } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { plansInBokmal } from './plan-words.nb.ts';
import { goalsInBokmal } from './goal-words.nb.ts';
import { processesInBokmal } from './process-words.nb.ts';
import { wheelsInBokmal } from './wheel-words.nb.ts';
import { importInBokmal } from './import-words.nb.ts';
import { timelineInBokmal } from './timeline-words.nb.ts';
import { strategyInBokmal } from './strategy-words.nb.ts';
import { liveInBokmal } from './live-words.nb.ts';
import { protocolsInBokmal } from './protocol-words.nb.ts';
import { textsInBokmal } from './text-words.nb.ts';
import { programmesInBokmal } from './programme-words.nb.ts';
import { cityInBokmal } from './city-words.nb.ts';
import { peopleInBokmal } from './people-words.nb.ts';
import { opennessInBokmal } from './openness-words.nb.ts';
import { lettersInBokmal } from './letter-words.nb.ts';
import { directionsInBokmal } from './direction-words.nb.ts';
import { seatingInBokmal } from './seating-words.nb.ts';
import { pollsInBokmal } from './poll-words.nb.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nb');

export const norwegianBokmal: ProblemWords = {
  ...plansInBokmal,
  ...directionsInBokmal,
  ...seatingInBokmal,
  ...textsInBokmal,
  ...protocolsInBokmal,
  ...liveInBokmal,
  ...cityInBokmal,
  ...programmesInBokmal,
  ...peopleInBokmal,
  ...opennessInBokmal,
  ...lettersInBokmal,
  ...timelineInBokmal,
  ...strategyInBokmal,
  ...importInBokmal,
  'not-signed-in': {
    title: 'Du er ikke logget inn',
    detail: 'Innloggingen mangler eller er gått ut. Ingenting er endret. Logg inn og prøv igjen.',
  },
  'not-registered': {
    title: 'Du er ikke lagt inn i Rådslag',
    detail:
      'Innloggingen er i orden, men kommunen har ikke lagt deg inn i Rådslag ennå. Ta kontakt med den som administrerer Rådslag hos dere.',
  },
  'sign-in-unavailable': {
    title: 'Innloggingen kan ikke kontrolleres nå',
    detail:
      'Vi får ikke kontakt med Microsofts innlogging. Ingenting er endret. Prøv igjen om litt.',
  },
  'invalid-body': {
    title: 'Noe i skjemaet må rettes',
    detail: 'Ingenting er lagret. Rett feltene som er nevnt, og send på nytt.',
  },
  'not-json': {
    title: 'Forespørselen kan ikke leses',
    detail: 'Ingenting er lagret. Innholdet må være gyldig JSON.',
  },
  'too-large': {
    title: 'Det du sendte, er for stort',
    detail: 'Ingenting er lagret. Kort ned teksten og prøv igjen.',
  },
  'too-many-requests': {
    title: 'For mange forespørsler på kort tid',
    detail: 'Ingenting er lagret. Vent et øyeblikk og prøv igjen.',
  },
  unavailable: {
    title: 'Rådslag er ikke tilgjengelig akkurat nå',
    detail: 'Ingenting er lagret. Det du har lagret før, er trygt. Prøv igjen om litt.',
  },
  fault: ({ reference }) => ({
    title: 'Noe gikk galt hos oss',
    detail: `Ingenting er lagret. Prøv igjen. Skjer det flere ganger, oppgi referanse ${reference} når du melder fra.`,
  }),

  'not-allowed': {
    title: 'Du har ikke tilgang til dette',
    detail:
      'Rollen din gir ikke rett til dette. Ingenting er endret. Trenger du tilgang, ta kontakt med den som administrerer Rådslag hos dere.',
  },
  'not-found': {
    title: 'Vi finner ikke det du ser etter',
    detail: 'Det finnes ikke, eller du har ikke tilgang til det. Kontroller adressen.',
  },
  'lesson-changed': {
    title: 'Leksjonen er endret',
    detail:
      'Planene eller prosessen er endret siden du fikk spørsmålet, og svaret er ikke lagret. Last inn leksjonen på nytt.',
  },
  'version-conflict': {
    title: 'Noen andre har endret dette',
    detail:
      'Det er endret etter at du åpnet det. Endringen din er ikke lagret, og ingenting er overskrevet. Hent siste utgave og legg inn endringen på nytt.',
  },

  'round-is-published': {
    title: 'Runden er kunngjort',
    detail:
      'Kunngjøringen og innkallingen er sendt ut, så runden kan ikke endres her. Ingenting er lagret.',
  },
  'round-already-started': {
    title: 'Runden er alt satt',
    detail: 'Runden er satt fra før. Ingenting er endret.',
  },
  'round-not-under-way': {
    title: 'Runden er ikke i gang',
    detail: 'Dette kan bare gjøres mens runden er i gang. Ingenting er lagret.',
  },
  'round-is-closed': {
    title: 'Runden er hevet',
    detail: 'Protokollen er laget, så runden kan ikke endres. Ingenting er lagret.',
  },
  'round-not-published': {
    title: 'Runden er ikke kunngjort',
    detail: 'Spørringen kan åpnes når runden er kunngjort. Kunngjør runden først.',
  },
  'poll-is-opened': {
    title: 'Spørringen er åpnet',
    detail:
      'Folk svarer på spørsmålene slik de står, så spørringen kan ikke endres. Ingenting er lagret.',
  },
  'poll-not-open': {
    title: 'Spørringen er ikke åpen',
    detail: 'Ingenting er lagret.',
  },
  'poll-closed': ({ closedAt }) => ({
    title: 'Spørringen er lukket',
    detail: `Den ble lukket ${formatMoment(closedAt, 'nb')}. Dette svaret er ikke lagret. Har du svart før, gjelder det svaret.`,
  }),
  'anonymous-without-use': {
    title: 'Si hva den anonyme spørringen er til',
    detail:
      'En anonym spørring handler om klima eller læring, eller er en metode i et verksted. Den er aldri en skjult avstemning. Velg hva den er, og lagre igjen.',
  },
  'anonymous-shows-at-close': {
    title: 'En anonym spørring viser resultatene når den lukkes',
    detail:
      'Tall som endrer seg mens folk svarer, ville røpet hvem som svarte hva. Velg «Når spørringen lukkes», og lagre igjen.',
  },
  'visibility-not-stricter': {
    title: 'Du kan bare vise mindre enn det som ble lovet',
    detail:
      'De som har svart, ble fortalt hvem som får se svaret. Etterpå kan du vise mindre, aldri mer, og svar som er gitt med navn, kan ikke bli anonyme. Ingenting er endret.',
  },
  'ballots-unopened': ({ title }) => ({
    title: 'De anonyme svarene er ikke åpnet ennå',
    detail: `Lukk spørringen «${title}» først. Når svarene er åpnet, som oftest etter noen sekunder, kan du lukke runden, så protokollen får med resultatet. Ingenting er lagret.`,
  }),
  'poll-not-closed': {
    title: 'Spørringen er ikke lukket ennå',
    detail: 'Hva svarene er brukt til, skrives når spørringen er lukket. Ingenting er lagret.',
  },
  'already-archived': {
    title: 'Protokollen er alt arkivert',
    detail: 'Den ligger i arkivet og er kontrollert. Du trenger ikke gjøre noe.',
  },
  'answers-are-coming': ({ openedOn }) => ({
    title: 'Svar kommer inn nå',
    detail: `En spørring som åpnet ${day(openedOn)}, er åpen, og loggen ville vist når hver enkelt svarte. Ta ut dager før den, eller vent til spørringen er lukket. Ingenting er tatt ut.`,
  }),
  'days-turned': {
    title: 'Til-dagen er før fra-dagen',
    detail: 'Ingenting er tatt ut. Velg en til-dag som er den samme eller senere.',
  },
  'too-many-rows': ({ most }) => ({
    title: 'Perioden er for lang for én fil',
    detail: `Loggen har mer enn ${String(most)} rader i den. Del perioden i flere. Ingenting er tatt ut.`,
  }),
  'nothing-to-recall': {
    title: 'Det er ingenting å ta tilbake her',
    detail:
      'Noen har alt tatt stilling til det, eller det er ikke skjermet noe lenger. Last siden på nytt.',
  },
  'still-in-library': {
    title: 'En fil ligger der fremdeles',
    detail:
      'SharePoint har minst én av filene i det åpne biblioteket. Slett dem der, og prøv igjen. Ingenting er lagret.',
  },
  'library-unreachable': {
    title: 'SharePoint svarer ikke',
    detail: 'Vi får ikke sett etter om filene er borte. Prøv igjen om litt. Ingenting er lagret.',
  },

  'outside-phase': ({ startsOn, endsOn }) => ({
    title: 'Dagen er utenfor fasen',
    detail: `Fasen varer fra ${day(startsOn)} til ${day(endsOn)}. Ingenting er lagret. Velg en dag i fasen.`,
  }),
  'same-id-twice': {
    title: 'Noe er lagt inn to ganger',
    detail: 'To deler har samme id. Ingenting er lagret. Last siden på nytt og prøv igjen.',
  },
  'no-agenda': ({ basis }) => ({
    title: 'Dagsorden mangler',
    detail: `Innkallingen skal vise hvilke saker som skal tas opp (${basis}). Legg inn minst ett punkt på dagsordenen.`,
  }),
  'agenda-longer-than-meeting': ({ agendaMinutes, meetingMinutes }) => ({
    title: 'Dagsordenen er lengre enn møtet',
    detail: `Punktene tar ${agendaMinutes} minutter, møtet varer i ${meetingMinutes}. Kort ned punktene eller gjør møtet lengre.`,
  }),
  'no-question': {
    title: 'Spørsmål til politikken mangler',
    detail: 'En verkstedrunde trenger minst ett spørsmål å drøfte. Legg inn et spørsmål.',
  },
  'no-place': { title: 'Sted mangler', detail: 'Skriv hvor møtet skal holdes.' },
  'openness-undecided': ({ basis }) => ({
    title: 'Åpenheten er ikke avklart',
    detail: `De fire spørsmålene om åpenhet må besvares før dette kan begynne (${basis}). Ingenting er endret. Velg «Rediger», og svar på dem.`,
  }),
  'no-notice': ({ basis }) => ({
    title: 'Kunngjøringen mangler',
    detail: `Møtet skal kunngjøres før det holdes (${basis}). Skriv og publiser kunngjøringen først.`,
  }),
  'round-in-the-past': {
    title: 'Møtetidspunktet er passert',
    detail: 'Et møte kan ikke kunngjøres etter at det skulle ha begynt. Velg et nytt tidspunkt.',
  },
  'notice-too-short': ({ basis, noticeDays, lastDay }) => ({
    title: 'Varselet er for kort',
    detail: `Organet kunngjør møter minst ${noticeDays} dager før (${basis}). Siste dag var ${day(lastDay)}. Velg et senere tidspunkt, eller skriv en begrunnelse for kort varsel.`,
  }),
  'too-early': ({ from }) => ({
    title: 'Det er for tidlig å sette møtet',
    detail: `Møtet kan settes fra ${formatMoment(from, 'nb')}. Ingenting er endret.`,
  }),
  'not-on-roll': {
    title: 'Noen på listen hører ikke til organet',
    detail: 'Oppmøtet er ikke lagret. Ta bort dem som ikke er medlem eller vara i organet.',
  },
  'person-twice': {
    title: 'Noen er ført opp to ganger',
    detail: 'Oppmøtet er ikke lagret. La hver person stå én gang.',
  },
  'deputy-for-present': {
    title: 'En vara er ført for noen som er til stede',
    detail:
      'Oppmøtet er ikke lagret. En vara tar plassen til et medlem som er borte, og hver plass kan fylles én gang.',
  },
  'deputy-without-member': {
    title: 'En vara mangler medlemmet det gjelder',
    detail: 'Oppmøtet er ikke lagret. Velg hvilket medlem hver vara møter for.',
  },
  'no-attendance': ({ basis }) => ({
    title: 'Oppmøtet er ikke ført',
    detail: `Protokollen skal vise hvem som møtte og hvem som var borte (${basis}). Før oppmøtet, og hev møtet etterpå.`,
  }),
  'no-summary': {
    title: 'Oppsummeringen mangler',
    detail: 'Skriv administrasjonens oppsummering, og hev møtet etterpå.',
  },
  'same-label-twice': ({ label }) => ({
    title: 'To alternativer heter det samme',
    detail: `«${label}» står to ganger i samme spørsmål. Ingenting er lagret. Gi dem ulike navn.`,
  }),
  'more-per-option-than-budget': {
    title: 'Poengene går ikke opp',
    detail:
      'Ett alternativ kan ikke få flere poeng enn hver person har å dele ut. Ingenting er lagret.',
  },
  'deadline-passed': ({ closesAt }) => ({
    title: 'Fristen er passert',
    detail: `Spørringen har frist ${formatMoment(closesAt, 'nb')}. Velg en senere frist før du åpner den.`,
  }),
  'asks-nearly-the-same-people': ({ title }) => ({
    title: 'Nesten de samme er spurt om det samme',
    detail: `«${title}» spør om det samme, og forskjellen på hvem som spørres, er én eller to. Da kunne deres svar regnes ut. Spør de samme, eller minst tre flere eller færre. Spørringen er ikke åpnet.`,
  }),
  'nobody-to-ask': {
    title: 'Det er ingen å spørre',
    detail: 'Organet har ingen medlemmer i dag. Spørringen er ikke åpnet.',
  },
  'no-statements': {
    title: 'Velg en påstand',
    detail: 'En pulssjekk spør om minst én påstand. Ingenting er laget.',
  },
  'too-many-statements': ({ most }) => ({
    title: 'For mange påstander på en gang',
    detail: `Velg høyst ${most}, så det går fort å svare. Resten kan spørres senere. Ingenting er laget.`,
  }),
  'no-such-statement': {
    title: 'Påstanden finnes ikke',
    detail: 'Last siden på nytt, og velg påstander derfra. Ingenting er laget.',
  },
  'check-in-is-fixed': {
    title: 'En pulssjekk endres ikke',
    detail:
      'Ordene er de samme for alle, så svarene kan sammenlignes over tid. Lag heller en ny. Ingenting er endret.',
  },
  'tables-without-round': {
    title: 'Bord kan bare spørres i en runde',
    detail:
      'Spørringen hører ikke til noen runde, og har ingen bord. Spør organet eller en navneliste. Ingenting er endret.',
  },
  'guest-is-disqualified': {
    title: 'Noen er både gjest og inhabil',
    detail: 'Ta personen bort fra den ene listen. Ingenting er endret.',
  },
  'audience-outside-closed-meeting': {
    title: 'Møtet er lukket',
    detail:
      'Spørsmål i et lukket møte går bare til organets egne medlemmer. Ta bort gjester, roller og navn, og prøv igjen. Ingen er spurt.',
  },
  'not-in-audience': {
    title: 'Spørringen er ikke til deg',
    detail: 'Den går til medlemmene i organet. Svaret ditt er ikke lagret.',
  },
  'question-unanswered': {
    title: 'Et spørsmål mangler svar',
    detail: 'Svaret er ikke lagret. Svar på alle spørsmålene og send på nytt.',
  },
  'no-such-question': {
    title: 'Svaret gjelder et spørsmål som ikke finnes',
    detail: 'Svaret er ikke lagret. Last siden på nytt og svar igjen.',
  },
  'no-such-option': {
    title: 'Svaret gjelder et alternativ som ikke finnes',
    detail: 'Svaret er ikke lagret. Last siden på nytt og svar igjen.',
  },
  'wrong-kind-of-answer': {
    title: 'Svaret passer ikke til spørsmålet',
    detail: 'Svaret er ikke lagret. Last siden på nytt og svar igjen.',
  },
  'not-whole-points': {
    title: 'Poeng må være hele tall',
    detail: 'Svaret er ikke lagret. Bruk hele tall fra null og oppover.',
  },
  'too-many-points': ({ budget, given }) => ({
    title: 'Du har delt ut for mange poeng',
    detail: `Du har ${budget} poeng og har delt ut ${given}. Svaret er ikke lagret. Ta bort noen poeng.`,
  }),
  'too-many-points-on-one': ({ maxPerOption }) => ({
    title: 'For mange poeng på ett alternativ',
    detail: `Hvert alternativ kan få høyst ${maxPerOption} poeng. Svaret er ikke lagret.`,
  }),
  'no-points-given': {
    title: 'Du har ikke delt ut noen poeng',
    detail: 'Svaret er ikke lagret. Gi minst ett poeng.',
  },

  ...goalsInBokmal,
  ...wheelsInBokmal,
  ...processesInBokmal,
  ...pollsInBokmal,
};
