import { formatDay, formatMoment } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { plansInNynorsk } from './plan-words.nn.ts';
import { goalsInNynorsk } from './goal-words.nn.ts';
import { processesInNynorsk } from './process-words.nn.ts';
import { wheelsInNynorsk } from './wheel-words.nn.ts';
import { importInNynorsk } from './import-words.nn.ts';
import { timelineInNynorsk } from './timeline-words.nn.ts';
import { strategyInNynorsk } from './strategy-words.nn.ts';
import { liveInNynorsk } from './live-words.nn.ts';
import { protocolsInNynorsk } from './protocol-words.nn.ts';
import { textsInNynorsk } from './text-words.nn.ts';
import { programmesInNynorsk } from './programme-words.nn.ts';
import { cityInNynorsk } from './city-words.nn.ts';
import { peopleInNynorsk } from './people-words.nn.ts';
import { opennessInNynorsk } from './openness-words.nn.ts';
import { lettersInNynorsk } from './letter-words.nn.ts';
import { directionsInNynorsk } from './direction-words.nn.ts';
import { seatingInNynorsk } from './seating-words.nn.ts';
import { pollsInNynorsk } from './poll-words.nn.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nn');

export const norwegianNynorsk: ProblemWords = {
  ...plansInNynorsk,
  ...directionsInNynorsk,
  ...seatingInNynorsk,
  ...textsInNynorsk,
  ...protocolsInNynorsk,
  ...liveInNynorsk,
  ...cityInNynorsk,
  ...programmesInNynorsk,
  ...peopleInNynorsk,
  ...opennessInNynorsk,
  ...lettersInNynorsk,
  ...timelineInNynorsk,
  ...strategyInNynorsk,
  ...importInNynorsk,
  'not-signed-in': {
    title: 'Du er ikkje logga inn',
    detail:
      'Innlogginga manglar eller har gått ut. Ingenting er endra. Logg inn og prøv ein gong til.',
  },
  'not-registered': {
    title: 'Du er ikkje lagd inn i Rådslag',
    detail:
      'Innlogginga er i orden, men kommunen har ikkje lagt deg inn i Rådslag enno. Ta kontakt med den som administrerer Rådslag hos dykk.',
  },
  'sign-in-unavailable': {
    title: 'Innlogginga kan ikkje kontrollerast no',
    detail:
      'Vi får ikkje kontakt med innlogginga til Microsoft. Ingenting er endra. Prøv igjen om litt.',
  },
  'invalid-body': {
    title: 'Noko i skjemaet må rettast',
    detail: 'Ingenting er lagra. Rett felta som er nemnde, og send på nytt.',
  },
  'not-json': {
    title: 'Førespurnaden kan ikkje lesast',
    detail: 'Ingenting er lagra. Innhaldet må vere gyldig JSON.',
  },
  'too-large': {
    title: 'Det du sende, er for stort',
    detail: 'Ingenting er lagra. Kort ned teksten og prøv igjen.',
  },
  'too-many-requests': {
    title: 'For mange førespurnader på kort tid',
    detail: 'Ingenting er lagra. Vent litt og prøv igjen.',
  },
  unavailable: {
    title: 'Rådslag er ikkje tilgjengeleg nett no',
    detail: 'Ingenting er lagra. Det du har lagra før, er trygt. Prøv igjen om litt.',
  },
  fault: ({ reference }) => ({
    title: 'Noko gjekk gale hos oss',
    detail: `Ingenting er lagra. Prøv igjen. Skjer det fleire gonger, oppgi referanse ${reference} når du melder frå.`,
  }),

  'not-allowed': {
    title: 'Du har ikkje tilgang til dette',
    detail:
      'Rolla di gir ikkje rett til dette. Ingenting er endra. Treng du tilgang, ta kontakt med den som administrerer Rådslag hos dykk.',
  },
  'not-found': {
    title: 'Vi finn ikkje det du ser etter',
    detail: 'Det finst ikkje, eller du har ikkje tilgang til det. Kontroller adressa.',
  },
  'lesson-changed': {
    title: 'Leksjonen er endra',
    detail:
      'Planane eller prosessen er endra sidan du fekk spørsmålet, og svaret er ikkje lagra. Last inn leksjonen på nytt.',
  },
  'version-conflict': {
    title: 'Nokon andre har endra dette',
    detail:
      'Det vart endra etter at du opna det. Endringa di er ikkje lagra, og ingenting er overskrive. Hent siste utgåve og legg inn endringa på nytt.',
  },

  'round-is-published': {
    title: 'Runden er kunngjord',
    detail:
      'Kunngjeringa og innkallinga er sende ut, så runden kan ikkje endrast her. Ingenting er lagra.',
  },
  'round-already-started': {
    title: 'Runden er alt sett',
    detail: 'Runden er sett frå før. Ingenting er endra.',
  },
  'round-not-under-way': {
    title: 'Runden er ikkje i gang',
    detail: 'Dette kan berre gjerast medan runden er i gang. Ingenting er lagra.',
  },
  'round-is-closed': {
    title: 'Runden er heva',
    detail: 'Protokollen er laga, så runden kan ikkje endrast. Ingenting er lagra.',
  },
  'round-not-published': {
    title: 'Runden er ikkje kunngjord',
    detail: 'Spørjinga kan opnast når runden er kunngjord. Kunngjer runden først.',
  },
  'poll-is-opened': {
    title: 'Spørjinga er opna',
    detail:
      'Folk svarer på spørsmåla slik dei står, så spørjinga kan ikkje endrast. Ingenting er lagra.',
  },
  'poll-not-open': { title: 'Spørjinga er ikkje open', detail: 'Ingenting er lagra.' },
  'poll-closed': ({ closedAt }) => ({
    title: 'Spørjinga er lukka',
    detail: `Ho vart lukka ${formatMoment(closedAt, 'nn')}. Dette svaret er ikkje lagra. Har du svart før, gjeld det svaret.`,
  }),
  'anonymous-without-use': {
    title: 'Sei kva den anonyme spørjinga er til',
    detail:
      'Ei anonym spørjing handlar om klima eller læring, eller er ein metode i ein verkstad. Ho er aldri ei skjult avrøysting. Vel kva ho er, og lagre på nytt.',
  },
  'anonymous-shows-at-close': {
    title: 'Ei anonym spørjing viser resultata når ho blir lukka',
    detail:
      'Tal som endrar seg medan folk svarer, ville røpt kven som svarte kva. Vel «Når spørjinga blir lukka», og lagre på nytt.',
  },
  'visibility-not-stricter': {
    title: 'Du kan berre vise mindre enn det som vart lova',
    detail:
      'Dei som har svart, fekk vite kven som får sjå svaret. Etterpå kan du vise mindre, aldri meir, og svar som er gitt med namn, kan ikkje bli anonyme. Ingenting er endra.',
  },
  'ballots-unopened': ({ title }) => ({
    title: 'Dei anonyme svara er ikkje opna enno',
    detail: `Lukk spørjinga «${title}» først. Når svara er opna, som oftast etter nokre sekund, kan du lukke runden, så protokollen får med resultatet. Ingenting er lagra.`,
  }),
  'poll-not-closed': {
    title: 'Spørjinga er ikkje lukka enno',
    detail: 'Kva svara er brukte til, skriv de når spørjinga er lukka. Ingenting er lagra.',
  },
  'already-archived': {
    title: 'Protokollen er alt arkivert',
    detail: 'Han ligg i arkivet og er kontrollert. Du treng ikkje gjere noko.',
  },
  'answers-are-coming': ({ openedOn }) => ({
    title: 'Svar kjem inn no',
    detail: `Ei spørjing som opna ${day(openedOn)}, er open, og loggen ville vist når kvar einskild svara. Ta ut dagar før henne, eller vent til spørjinga er lukka. Ingenting er teke ut.`,
  }),
  'days-turned': {
    title: 'Til-dagen er før frå-dagen',
    detail: 'Ingenting er teke ut. Vel ein til-dag som er den same eller seinare.',
  },
  'too-many-rows': ({ most }) => ({
    title: 'Perioden er for lang for éi fil',
    detail: `Loggen har meir enn ${String(most)} rader i han. Del perioden i fleire. Ingenting er teke ut.`,
  }),
  'nothing-to-recall': {
    title: 'Det er ingenting å ta tilbake her',
    detail:
      'Nokon har alt teke stilling til det, eller så er ikkje noko skjerma lenger. Last sida på nytt.',
  },
  'still-in-library': {
    title: 'Ei fil ligg der framleis',
    detail:
      'SharePoint har minst éi av filene i det opne biblioteket. Slett dei der, og prøv igjen. Ingenting er lagra.',
  },
  'library-unreachable': {
    title: 'SharePoint svarar ikkje',
    detail: 'Vi får ikkje sett etter om filene er borte. Prøv igjen om litt. Ingenting er lagra.',
  },

  'outside-phase': ({ startsOn, endsOn }) => ({
    title: 'Dagen er utanfor fasen',
    detail: `Fasen varer frå ${day(startsOn)} til ${day(endsOn)}. Ingenting er lagra. Vel ein dag i fasen.`,
  }),
  'same-id-twice': {
    title: 'Noko er lagt inn to gonger',
    detail: 'To delar har same id. Ingenting er lagra. Last sida på nytt og prøv igjen.',
  },
  'no-agenda': ({ basis }) => ({
    title: 'Dagsorden manglar',
    detail: `Innkallinga skal vise kva saker som skal takast opp (${basis}). Legg inn minst eitt punkt på dagsordenen.`,
  }),
  'agenda-longer-than-meeting': ({ agendaMinutes, meetingMinutes }) => ({
    title: 'Dagsordenen er lengre enn møtet',
    detail: `Punkta tek ${agendaMinutes} minutt, møtet varer i ${meetingMinutes}. Kort ned punkta eller gjer møtet lengre.`,
  }),
  'no-question': {
    title: 'Spørsmål til politikken manglar',
    detail: 'Ein verkstadrunde treng minst eitt spørsmål å drøfte. Legg inn eit spørsmål.',
  },
  'no-place': { title: 'Stad manglar', detail: 'Skriv kvar møtet skal haldast.' },
  'openness-undecided': ({ basis }) => ({
    title: 'Openheita er ikkje avklart',
    detail: `Dei fire spørsmåla om openheit må svarast på før dette kan ta til (${basis}). Ingenting er endra. Vel «Rediger», og svar på dei.`,
  }),
  'no-notice': ({ basis }) => ({
    title: 'Kunngjeringa manglar',
    detail: `Møtet skal kunngjerast før det blir halde (${basis}). Skriv og publiser kunngjeringa først.`,
  }),
  'round-in-the-past': {
    title: 'Møtetidspunktet er passert',
    detail: 'Eit møte kan ikkje kunngjerast etter at det skulle ha byrja. Vel eit nytt tidspunkt.',
  },
  'notice-too-short': ({ basis, noticeDays, lastDay }) => ({
    title: 'Varselet er for kort',
    detail: `Organet kunngjer møte minst ${noticeDays} dagar før (${basis}). Siste dag var ${day(lastDay)}. Vel eit seinare tidspunkt, eller skriv ei grunngiving for kort varsel.`,
  }),
  'too-early': ({ from }) => ({
    title: 'Det er for tidleg å setje møtet',
    detail: `Møtet kan setjast frå ${formatMoment(from, 'nn')}. Ingenting er endra.`,
  }),
  'not-on-roll': {
    title: 'Nokon på lista høyrer ikkje til organet',
    detail: 'Oppmøtet er ikkje lagra. Ta bort dei som ikkje er medlem eller vara i organet.',
  },
  'person-twice': {
    title: 'Nokon er ført opp to gonger',
    detail: 'Oppmøtet er ikkje lagra. Lat kvar person stå éin gong.',
  },
  'deputy-for-present': {
    title: 'Ein vara er ført for nokon som er til stades',
    detail:
      'Oppmøtet er ikkje lagra. Ein vara tek plassen til ein medlem som er borte, og kvar plass kan fyllast éin gong.',
  },
  'deputy-without-member': {
    title: 'Ein vara manglar medlemmen det gjeld',
    detail: 'Oppmøtet er ikkje lagra. Vel kva medlem kvar vara møter for.',
  },
  'no-attendance': ({ basis }) => ({
    title: 'Oppmøtet er ikkje ført',
    detail: `Protokollen skal vise kven som møtte og kven som var borte (${basis}). Før oppmøtet, og hev møtet etterpå.`,
  }),
  'no-summary': {
    title: 'Oppsummeringa manglar',
    detail: 'Skriv oppsummeringa frå administrasjonen, og hev møtet etterpå.',
  },
  'same-label-twice': ({ label }) => ({
    title: 'To alternativ heiter det same',
    detail: `«${label}» står to gonger i same spørsmål. Ingenting er lagra. Gi dei ulike namn.`,
  }),
  'more-per-option-than-budget': {
    title: 'Poenga går ikkje opp',
    detail:
      'Eitt alternativ kan ikkje få fleire poeng enn kvar person har å dele ut. Ingenting er lagra.',
  },
  'deadline-passed': ({ closesAt }) => ({
    title: 'Fristen er passert',
    detail: `Spørjinga har frist ${formatMoment(closesAt, 'nn')}. Vel ein seinare frist før du opnar ho.`,
  }),
  'asks-nearly-the-same-people': ({ title }) => ({
    title: 'Nesten dei same er spurde om det same',
    detail: `«${title}» spør om det same, og skilnaden på kven som blir spurde, er éin eller to. Då kunne svara deira reknast ut. Spør dei same, eller minst tre fleire eller færre. Spørjinga er ikkje opna.`,
  }),
  'nobody-to-ask': {
    title: 'Det er ingen å spørje',
    detail: 'Organet har ingen medlemmer i dag. Spørjinga er ikkje opna.',
  },
  'no-statements': {
    title: 'Vel ein påstand',
    detail: 'Ein pulssjekk spør om minst éin påstand. Ingenting er laga.',
  },
  'too-many-statements': ({ most }) => ({
    title: 'For mange påstandar på ein gong',
    detail: `Vel høgst ${most}, så det går fort å svare. Resten kan spørjast seinare. Ingenting er laga.`,
  }),
  'no-such-statement': {
    title: 'Påstanden finst ikkje',
    detail: 'Last sida på nytt, og vel påstandar derfrå. Ingenting er laga.',
  },
  'check-in-is-fixed': {
    title: 'Ein pulssjekk blir ikkje endra',
    detail:
      'Orda er dei same for alle, så svara kan samanliknast over tid. Lag heller ein ny. Ingenting er endra.',
  },
  'tables-without-round': {
    title: 'Bord kan berre spørjast i ein runde',
    detail:
      'Spørjinga høyrer ikkje til nokon runde, og har ingen bord. Spør organet eller ei namneliste. Ingenting er endra.',
  },
  'guest-is-disqualified': {
    title: 'Nokon er både gjest og inhabil',
    detail: 'Ta personen bort frå den eine lista. Ingenting er endra.',
  },
  'audience-outside-closed-meeting': {
    title: 'Møtet er lukka',
    detail:
      'Spørsmål i eit lukka møte går berre til organet sine eigne medlemmer. Ta bort gjester, roller og namn, og prøv igjen. Ingen er spurde.',
  },
  'not-in-audience': {
    title: 'Spørjinga er ikkje til deg',
    detail: 'Ho går til medlemmene i organet. Svaret ditt er ikkje lagra.',
  },
  'question-unanswered': {
    title: 'Eit spørsmål manglar svar',
    detail: 'Svaret er ikkje lagra. Svar på alle spørsmåla og send på nytt.',
  },
  'no-such-question': {
    title: 'Svaret gjeld eit spørsmål som ikkje finst',
    detail: 'Svaret er ikkje lagra. Last sida på nytt og svar igjen.',
  },
  'no-such-option': {
    title: 'Svaret gjeld eit alternativ som ikkje finst',
    detail: 'Svaret er ikkje lagra. Last sida på nytt og svar igjen.',
  },
  'wrong-kind-of-answer': {
    title: 'Svaret passar ikkje til spørsmålet',
    detail: 'Svaret er ikkje lagra. Last sida på nytt og svar igjen.',
  },
  'not-whole-points': {
    title: 'Poeng må vere heile tal',
    detail: 'Svaret er ikkje lagra. Bruk heile tal frå null og oppover.',
  },
  'too-many-points': ({ budget, given }) => ({
    title: 'Du har delt ut for mange poeng',
    detail: `Du har ${budget} poeng og har delt ut ${given}. Svaret er ikkje lagra. Ta bort nokre poeng.`,
  }),
  'too-many-points-on-one': ({ maxPerOption }) => ({
    title: 'For mange poeng på eitt alternativ',
    detail: `Kvart alternativ kan få høgst ${maxPerOption} poeng. Svaret er ikkje lagra.`,
  }),
  'no-points-given': {
    title: 'Du har ikkje delt ut nokon poeng',
    detail: 'Svaret er ikkje lagra. Gi minst eitt poeng.',
  },

  ...goalsInNynorsk,
  ...wheelsInNynorsk,
  ...processesInNynorsk,
  ...pollsInNynorsk,
};
