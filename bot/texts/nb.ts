import type { Texts } from './frame-texts.ts';

export const nb: Texts = {
  card: {
    asks: (body) => `Spørring til ${body}`,
    advice: 'Råd, ikke vedtak',
    openUntil: (moment) => `Åpen til ${moment}`,
    chooseOne: 'Velg ett alternativ',
    chooseOneMissing: 'Velg ett alternativ før du sender.',
    budget: (budget, max) => `Fordel inntil ${budget} poeng, høyst ${max} på hvert alternativ.`,
    pointsWrong: (max) => `Skriv et helt tall fra 0 til ${max}.`,
    points: (points) => (points === 1 ? '1 poeng' : `${points} poeng`),
    meaningsElsewhere: 'Hva hvert alternativ betyr, står i Rådslag.',
    send: 'Send svar',
    showMine: 'Vis svaret mitt',
    openInTab: 'Åpne i Rådslag',
    youAnswered: 'Du har svart',
    changeableUntil: (moment) => `Du kan endre svaret til ${moment}`,
    change: 'Endre svaret',
    resultsNow: 'Resultatet så langt ligger i Rådslag.',
    resultsAfterClose: 'Resultatet vises når spørringen er stengt.',
    answerElsewhere: 'Svaret er for langt for et kort. Du finner hele svaret i Rådslag.',
    tooLarge: 'Spørringen er for lang for et kort. Åpne den i Rådslag for å svare.',
    notOpen: 'Spørringen er ikke åpnet ennå.',
    closed: (moment) => `Spørringen ble stengt ${moment}.`,
    turnout: (answered, eligible) => `${answered} av ${eligible} svarte.`,
    outcome: 'Hva det ble til',
    outcomeAwaited: 'Administrasjonen skriver hva svarene ble brukt til.',
    seeResults: 'Se resultatet',
    showPoll: 'Vis spørringen',
    spoken: (title, body, moment) =>
      `Spørring til ${body}: ${title} Åpen til ${moment}. Svarene er råd, ikke vedtak.`,
    oldClient: (title) => `Spørring: ${title} Åpne Rådslag for å svare.`,
  },
  refusal: {
    notForYou: (body) =>
      `Denne spørringen går til ${body}. Du står ikke på listen over dem som blir spurt i dag, så du kan ikke svare på den. Mener du at det er feil, si fra til politisk sekretariat.`,
    notFound: 'Vi finner ikke spørringen. Den kan være trukket tilbake.',
    notKnown: (municipality) =>
      `Vi finner deg ikke blant dem som bruker Rådslag i ${municipality}. Ingenting er lagret. Politisk sekretariat kan legge deg til.`,
    noIdentity:
      'Teams fortalte ikke hvem du er, så vi kunne ikke ta imot noe. Prøv igjen, eller åpne Rådslag.',
    unreadable: 'Vi kunne ikke lese det som ble sendt, og ingenting er lagret. Prøv igjen herfra.',
    unknownAction: 'Vi kjenner ikke den knappen. Ingenting er lagret. Her er spørringen på nytt.',
    oldCard: 'Kortet var fra en eldre utgave, og ingenting er lagret. Her er det på nytt.',
    fault:
      'Noe gikk galt hos oss, og vi vet ikke om svaret ble lagret. Åpne spørringen på nytt for å se.',
    unanswered: (question) => `Svar også på «${question}».`,
    noSuchOption: (question) => `Velg et av alternativene i «${question}».`,
    notWholePoints: (question) => `Bruk hele tall fra 0 og oppover i «${question}».`,
    tooManyPoints: (question, given, budget) =>
      `Du har gitt ${given} poeng i «${question}», og kan gi høyst ${budget}. Trekk fra ${given - budget}.`,
    tooManyOnOne: (question, max) => `Gi høyst ${max} poeng til hvert alternativ i «${question}».`,
    noPoints: (question) => `Gi minst ett poeng i «${question}».`,
    kept: 'Svaret er ikke sendt ennå. Det du skrev, står her fortsatt.',
  },
  chat: {
    welcome: 'Velkommen til Rådslag',
    welcomeDoes:
      'Her får du spørringer fra kommunen på kort, med hvorfor vi spør og hvor lenge du kan svare. Du kan endre svaret til fristen går ut, og du får vite hva det ble til.',
    welcomeDoesNot:
      'Svarene er råd, ikke stemmegivning. Vedtak gjøres i møtene. Andre ser bare summer. Rådslag leser ikke andre samtaler i Teams.',
    welcomeGroup:
      'Rådslag er lagt til her. Spørringer til organet kommer i denne samtalen, og du kan svare rett på kortet. Andre ser bare summer, aldri hva du svarte. En fasilitator knytter samtalen til et organ ved å skrive «knytt» og navnet på organet.',
    chooseLanguage: 'Hvilket språk vil du bruke?',
    languageChosen: 'Vi skriver bokmål til deg fra nå av.',
    help: 'Du kan skrive:\n\n- **mine spørsmål**: det som venter på svar fra deg\n- **planer**: planene i kommunen\n- **plan** og navnet: én plan\n- **rød tråd** og navnet: hvorfor et mål er der, og hva som gjøres\n- **opplæring**: en kort leksjon om plansystemet\n- **neste verksted**: når, hvor og om hva\n- **språk**: bokmål, nynorsk eller engelsk\n- **pause**: ikke få spørsmål en stund',
    notUnderstood:
      'Jeg forstår bare noen få ord, og det du skrev blir ikke lagret. Vil du gi innspill, svar på kortene eller snakk med fasilitatoren.',
    noWaiting: 'Ingenting venter på svar fra deg nå.',
    waiting: 'Dette er åpent for deg nå:',
    waitingLine: (title, moment, answered) =>
      `${title} – ${answered ? 'du har svart, og kan endre til' : 'svar innen'} ${moment}`,
    noRound: 'Ingen politiske verksteder er varslet nå.',
    nextRound: (title, body, moment, place) =>
      `Neste verksted: **${title}** (${body}), ${moment}${place === '' ? '' : `, ${place}`}.`,
    tied: (body) => `Samtalen er knyttet til ${body}. Spørringer til organet kommer her.`,
    tieNotAllowed: 'Bare en fasilitator eller administrator kan knytte samtalen til et organ.',
    tieNoSuchBody: (bodies) => `Vi fant ikke organet. Disse finnes: ${bodies}.`,
    tieInGroup: 'Skriv dette i gruppesamtalen som skal få spørringene.',
  },
};
