const busy = 'Teams ba oss vente';
const failed = 'det gikk noe galt hos Teams';
const gone = 'samtalen finnes ikke lenger';
const notInstalled = 'Rådslag lot seg ikke installere for mottakeren';
const notAccepted = 'Teams godtok ikke meldingen';

export const texts = {
  title: 'Levering',
  hint: 'Hvem meldingen i Teams har nådd fram til.',
  counts: (sent: number, waiting: number, uncertain: number, unreachable: number) =>
    `${sent} sendt · ${waiting} venter · ${uncertain} usikre · ${unreachable} nådde ikke fram`,
  none: 'Ingen er skrevet til ennå.',
  noneHint: 'Meldingene skrives når spørringen åpner, én til hver som blir spurt.',
  to: 'Til',
  state: 'Tilstand',
  answered: 'Har svart',
  answeredFew: 'Spørringen er anonym. Hvem som har svart, vises ikke før minst ti har svart.',
  answeredLater:
    'Hvem som har svart, vises når spørringen er lukket. Mens resultatene vises, ville det røpet hva den enkelte svarte.',
  updated: 'Sist endret',
  group: 'gruppe',
  yes: 'Ja',
  no: 'Nei',
  inFeed: 'varslet i aktivitetsfeeden',
  states: {
    waiting: 'Venter',
    sending: 'Sendes nå',
    sent: 'Sendt',
    uncertain: 'Usikker: Teams bekreftet ikke',
    unreachable: 'Nådde ikke fram',
  },
  sentAt: (moment: string) => `sendes ${moment}`,
  triedAt: (moment: string) => `prøves igjen ${moment}`,
  installed: 'Rådslag ble installert for mottakeren først',
  near: (day: string, time: string) => `${day} kl. ${time}`,
  causes: {
    'quiet-hours': 'mottakeren har stille timer',
    paused: 'mottakeren har satt meldinger på pause',
    pace: 'samtalen har fått så mange meldinger som Teams tillater akkurat nå',
    install: 'Rådslag skal installeres for mottakeren',
    'status-412': busy,
    'status-429': busy,
    'status-503': busy,
    'status-500': failed,
    'status-502': failed,
    'status-504': failed,
    'no-answer': 'Teams svarte ikke',
    'no-connector-token': 'Rådslag fikk ikke logget seg på hos Teams',
    'status-401': 'Teams godtok ikke påloggingen vår',
    fault: 'meldingen kunne ikke lages',
    restored: 'holdt tilbake etter at databasen ble lagt tilbake fra en sikkerhetskopi',
    interrupted: 'sendingen ble avbrutt',
    'no-activity-id': 'Teams ga ingen kvittering',
    'status-403': 'mottakeren har fjernet eller blokkert Rådslag',
    'status-404': gone,
    'status-410': gone,
    'conversation-gone': gone,
    'status-400': notAccepted,
    'status-413': notAccepted,
    'no-conversation-reference': 'mottakeren har ikke åpnet Rådslag i Teams',
    'no-conversation-id': 'Teams åpnet ingen samtale med mottakeren',
    'install-no-access': 'Rådslag har ikke lov til å installere seg for mottakeren',
    'install-not-found': 'appen er ikke publisert i kommunen, eller mottakeren finnes ikke i Entra',
    'install-quota-exceeded': notInstalled,
    'install-conflict': notInstalled,
    'install-refused': notInstalled,
    feed: 'Teams ba oss vente med aktivitetsfeeden',
    'feed-no-access': 'Rådslag har ikke lov til å varsle i aktivitetsfeeden',
    'feed-not-found': 'mottakeren finnes ikke i Teams, eller har ikke Rådslag',
    'feed-refused': 'Teams godtok ikke varselet i aktivitetsfeeden',
    'poll-closed': 'spørringen var lukket',
    'poll-gone': 'spørringen finnes ikke lenger',
    'not-asked': 'mottakeren er ikke lenger blant dem som blir spurt',
    'said-to-have-arrived': 'noen i administrasjonen sa at den kom fram',
    'found-by-press': 'mottakeren har brukt kortet',
  } as Readonly<Record<string, string>>,
  unknownCause: (code: string) => `Teams svarte noe vi ikke kjenner (${code})`,
  advice: {
    'feed-no-access':
      'Be administratoren gi Rådslag tillatelsen, eller be mottakeren velge meldinger i chatten, og prøv igjen.',
    'status-403': 'Be mottakeren åpne Rådslag i Teams, og prøv igjen.',
    'status-404': 'Prøv igjen, så åpnes en ny samtale.',
    'status-410': 'Prøv igjen, så åpnes en ny samtale.',
    'conversation-gone':
      'Legg Rådslag til i en samtale der organet er, og knytt den til organet. Så kan du prøve igjen.',
    'no-conversation-reference': 'Be mottakeren åpne Rådslag i Teams, og prøv igjen.',
    'install-no-access': 'Be administratoren gi Rådslag tillatelsen, og prøv igjen.',
    'install-not-found': 'Be administratoren se etter begge deler, og prøv igjen.',
    'no-connector-token': 'Si fra til dem som drifter Rådslag, og prøv igjen senere.',
    'status-401': 'Si fra til dem som drifter Rådslag, og prøv igjen senere.',
    'status-400': 'Si fra til dem som drifter Rådslag. Mottakeren kan svare i fanen.',
    'status-413': 'Si fra til dem som drifter Rådslag. Mottakeren kan svare i fanen.',
    fault: 'Si fra til dem som drifter Rådslag. Mottakeren kan svare i fanen.',
  } as Readonly<Record<string, string>>,
  usualAdvice: 'Prøv igjen senere. Mottakeren kan svare i fanen i mellomtiden.',
  uncertainTitle: (n: number) => (n === 1 ? 'Én melding er usikker' : `${n} meldinger er usikre`),
  uncertainText:
    'Teams kvitterte ikke, og meldingen kan ha kommet fram. Vi sender den ikke på nytt av oss selv, for da kunne den stått der to ganger. Spør mottakeren, og velg. Svarer mottakeren på kortet, ordner det seg uten at du gjør noe.',
  again: 'Prøv igjen',
  againFor: (name: string) => `Prøv igjen: ${name}`,
  sendAgain: 'Send på nytt',
  sendAgainFor: (name: string) => `Send på nytt: ${name}`,
  arrived: 'Den kom fram',
  arrivedFor: (name: string) => `Den kom fram: ${name}`,
  againForAll: (n: number) => `Prøv igjen for alle ${n} som ikke ble nådd`,
  askAgain: 'Prøve igjen?',
  askAgainText: (n: number) =>
    n === 1
      ? 'Meldingen sendes på nytt så snart det er plass. Mangler mottakeren Rådslag i Teams, blir det installert først.'
      : `${n} meldinger sendes på nytt så snart det er plass. Den som mangler Rådslag i Teams, får det installert først.`,
  askSendAgain: 'Sende på nytt?',
  askSendAgainText:
    'Kom den første fram likevel, står meldingen der to ganger. Svaret telles én gang uansett.',
  askArrived: 'Kom meldingen fram?',
  askArrivedText:
    'Den regnes som sendt og sendes ikke på nytt. Kortet kan ikke oppdateres, men svar på det tas imot som ellers.',
  sentAgain: (n: number) =>
    n === 1 ? 'Meldingen sendes på nytt' : `${n} meldinger sendes på nytt`,
  notedArrived: 'Notert: Den kom fram',
  settledMeanwhile: 'Det var ordnet i mellomtiden',
};

export type DeliveryTexts = typeof texts;
