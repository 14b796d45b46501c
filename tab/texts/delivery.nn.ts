import type { DeliveryTexts } from './delivery.nb.ts';

const busy = 'Teams bad oss vente';
const failed = 'noko gjekk gale hos Teams';
const gone = 'samtalen finst ikkje lenger';
const notInstalled = 'Rådslag lét seg ikkje installere for mottakaren';
const notAccepted = 'Teams godtok ikkje meldinga';

export const texts: DeliveryTexts = {
  title: 'Levering',
  hint: 'Kven meldinga i Teams har nådd fram til.',
  counts: (sent, waiting, uncertain, unreachable) =>
    `${sent} sende · ${waiting} ventar · ${uncertain} usikre · ${unreachable} nådde ikkje fram`,
  none: 'Ingen er skrivne til enno.',
  noneHint: 'Meldingane blir skrivne når spørjinga opnar, éi til kvar som blir spurd.',
  to: 'Til',
  state: 'Tilstand',
  answered: 'Har svart',
  answeredFew: 'Spørjinga er anonym. Kven som har svart, blir ikkje vist før minst ti har svart.',
  answeredLater:
    'Kven som har svart, blir vist når spørjinga er lukka. Medan resultata blir viste, ville det ha røpt kva den enkelte svarte.',
  updated: 'Sist endra',
  group: 'gruppe',
  yes: 'Ja',
  no: 'Nei',
  inFeed: 'varsla i aktivitetsfeeden',
  states: {
    waiting: 'Ventar',
    sending: 'Blir send no',
    sent: 'Send',
    uncertain: 'Usikker: Teams stadfesta ikkje',
    unreachable: 'Nådde ikkje fram',
  },
  sentAt: (moment) => `blir send ${moment}`,
  triedAt: (moment) => `nytt forsøk ${moment}`,
  installed: 'Rådslag vart installert for mottakaren først',
  near: (day, time) => `${day} kl. ${time}`,
  causes: {
    'quiet-hours': 'mottakaren har stille timar',
    paused: 'mottakaren har sett meldingar på pause',
    pace: 'samtalen har fått så mange meldingar som Teams tillèt akkurat no',
    install: 'Rådslag skal installerast for mottakaren',
    'status-412': busy,
    'status-429': busy,
    'status-503': busy,
    'status-500': failed,
    'status-502': failed,
    'status-504': failed,
    'no-answer': 'Teams svarte ikkje',
    'no-connector-token': 'Rådslag fekk ikkje logga seg på hos Teams',
    'status-401': 'Teams godtok ikkje pålogginga vår',
    fault: 'meldinga kunne ikkje lagast',
    restored: 'halden tilbake etter at databasen vart lagd tilbake frå ein tryggingskopi',
    interrupted: 'sendinga vart avbroten',
    'no-activity-id': 'Teams gav inga kvittering',
    'status-403': 'mottakaren har fjerna eller blokkert Rådslag',
    'status-404': gone,
    'status-410': gone,
    'conversation-gone': gone,
    'status-400': notAccepted,
    'status-413': notAccepted,
    'no-conversation-reference': 'mottakaren har ikkje opna Rådslag i Teams',
    'no-conversation-id': 'Teams opna ingen samtale med mottakaren',
    'install-no-access': 'Rådslag har ikkje lov til å installere seg for mottakaren',
    'install-not-found':
      'appen er ikkje publisert i kommunen, eller mottakaren finst ikkje i Entra',
    'install-quota-exceeded': notInstalled,
    'install-conflict': notInstalled,
    'install-refused': notInstalled,
    feed: 'Teams bad oss vente med aktivitetsfeeden',
    'feed-no-access': 'Rådslag har ikkje lov til å varsle i aktivitetsfeeden',
    'feed-not-found': 'mottakaren finst ikkje i Teams, eller har ikkje Rådslag',
    'feed-refused': 'Teams godtok ikkje varselet i aktivitetsfeeden',
    'poll-closed': 'spørjinga var lukka',
    'poll-gone': 'spørjinga finst ikkje lenger',
    'not-asked': 'mottakaren er ikkje lenger mellom dei som blir spurde',
    'said-to-have-arrived': 'nokon i administrasjonen sa at ho kom fram',
    'found-by-press': 'mottakaren har brukt kortet',
  },
  unknownCause: (code) => `Teams svarte noko vi ikkje kjenner (${code})`,
  advice: {
    'feed-no-access':
      'Be administratoren gi Rådslag løyvet, eller be mottakaren velje meldingar i chatten, og prøv igjen.',
    'status-403': 'Be mottakaren opne Rådslag i Teams, og prøv igjen.',
    'status-404': 'Prøv igjen, så blir det opna ein ny samtale.',
    'status-410': 'Prøv igjen, så blir det opna ein ny samtale.',
    'conversation-gone':
      'Legg Rådslag til i ein samtale der organet er, og knyt han til organet. Så kan du prøve igjen.',
    'no-conversation-reference': 'Be mottakaren opne Rådslag i Teams, og prøv igjen.',
    'install-no-access': 'Be administratoren gi Rådslag løyvet, og prøv igjen.',
    'install-not-found': 'Be administratoren sjå etter begge delar, og prøv igjen.',
    'no-connector-token': 'Sei frå til dei som driftar Rådslag, og prøv igjen seinare.',
    'status-401': 'Sei frå til dei som driftar Rådslag, og prøv igjen seinare.',
    'status-400': 'Sei frå til dei som driftar Rådslag. Mottakaren kan svare i fana.',
    'status-413': 'Sei frå til dei som driftar Rådslag. Mottakaren kan svare i fana.',
    fault: 'Sei frå til dei som driftar Rådslag. Mottakaren kan svare i fana.',
  },
  usualAdvice: 'Prøv igjen seinare. Mottakaren kan svare i fana i mellomtida.',
  uncertainTitle: (n) => (n === 1 ? 'Éi melding er usikker' : `${n} meldingar er usikre`),
  uncertainText:
    'Teams kvitterte ikkje, og meldinga kan ha kome fram. Vi sender ho ikkje på nytt av oss sjølve, for då kunne ho ha stått der to gonger. Spør mottakaren, og vel. Svarer mottakaren på kortet, ordnar det seg utan at du gjer noko.',
  again: 'Prøv igjen',
  againFor: (name) => `Prøv igjen: ${name}`,
  sendAgain: 'Send på nytt',
  sendAgainFor: (name) => `Send på nytt: ${name}`,
  arrived: 'Ho kom fram',
  arrivedFor: (name) => `Ho kom fram: ${name}`,
  againForAll: (n) => `Prøv igjen for alle ${n} som ikkje vart nådde`,
  askAgain: 'Prøve igjen?',
  askAgainText: (n) =>
    n === 1
      ? 'Meldinga blir send på nytt så snart det er plass. Manglar mottakaren Rådslag i Teams, blir det installert først.'
      : `${n} meldingar blir sende på nytt så snart det er plass. Den som manglar Rådslag i Teams, får det installert først.`,
  askSendAgain: 'Sende på nytt?',
  askSendAgainText:
    'Kom den første fram likevel, står meldinga der to gonger. Svaret blir talt éin gong uansett.',
  askArrived: 'Kom meldinga fram?',
  askArrivedText:
    'Ho blir rekna som send og blir ikkje send på nytt. Kortet kan ikkje oppdaterast, men svar på det blir tekne imot som elles.',
  sentAgain: (n) => (n === 1 ? 'Meldinga blir send på nytt' : `${n} meldingar blir sende på nytt`),
  notedArrived: 'Notert: Ho kom fram',
  settledMeanwhile: 'Det var ordna i mellomtida',
};
