import type { Texts } from './frame-texts.ts';

export const nn: Texts = {
  card: {
    asks: (body) => `Spørjing til ${body}`,
    advice: 'Råd, ikkje vedtak',
    openUntil: (moment) => `Open til ${moment}`,
    chooseOne: 'Vel eitt alternativ',
    chooseOneMissing: 'Vel eitt alternativ før du sender.',
    budget: (budget, max) => `Fordel inntil ${budget} poeng, høgst ${max} på kvart alternativ.`,
    pointsWrong: (max) => `Skriv eit heilt tal frå 0 til ${max}.`,
    points: (points) => (points === 1 ? '1 poeng' : `${points} poeng`),
    meaningsElsewhere: 'Kva kvart alternativ tyder, står i Rådslag.',
    send: 'Send svar',
    showMine: 'Vis svaret mitt',
    openInTab: 'Opne i Rådslag',
    youAnswered: 'Du har svart',
    changeableUntil: (moment) => `Du kan endre svaret til ${moment}`,
    change: 'Endre svaret',
    resultsNow: 'Resultatet så langt ligg i Rådslag.',
    resultsAfterClose: 'Resultatet blir vist når spørjinga er stengd.',
    answerElsewhere: 'Svaret er for langt for eit kort. Du finn heile svaret i Rådslag.',
    tooLarge: 'Spørjinga er for lang for eit kort. Opne henne i Rådslag for å svare.',
    notOpen: 'Spørjinga er ikkje opna enno.',
    closed: (moment) => `Spørjinga vart stengd ${moment}.`,
    turnout: (answered, eligible) => `${answered} av ${eligible} svarte.`,
    outcome: 'Kva det vart til',
    outcomeAwaited: 'Administrasjonen skriv kva svara vart brukte til.',
    seeResults: 'Sjå resultatet',
    showPoll: 'Vis spørjinga',
    spoken: (title, body, moment) =>
      `Spørjing til ${body}: ${title} Open til ${moment}. Svara er råd, ikkje vedtak.`,
    oldClient: (title) => `Spørjing: ${title} Opne Rådslag for å svare.`,
  },
  refusal: {
    notForYou: (body) =>
      `Denne spørjinga går til ${body}. Du står ikkje på lista over dei som blir spurde i dag, så du kan ikkje svare på henne. Meiner du at det er feil, sei frå til politisk sekretariat.`,
    notFound: 'Vi finn ikkje spørjinga. Ho kan vere trekt tilbake.',
    notKnown: (municipality) =>
      `Vi finn deg ikkje blant dei som bruker Rådslag i ${municipality}. Ingenting er lagra. Politisk sekretariat kan leggje deg til.`,
    noIdentity:
      'Teams fortalde ikkje kven du er, så vi kunne ikkje ta imot noko. Prøv igjen, eller opne Rådslag.',
    unreadable:
      'Vi kunne ikkje lese det som vart sendt, og ingenting er lagra. Prøv igjen herifrå.',
    unknownAction: 'Vi kjenner ikkje den knappen. Ingenting er lagra. Her er spørjinga på nytt.',
    oldCard: 'Kortet var frå ei eldre utgåve, og ingenting er lagra. Her er det på nytt.',
    fault:
      'Noko gjekk gale hos oss, og vi veit ikkje om svaret vart lagra. Opne spørjinga på nytt for å sjå.',
    unanswered: (question) => `Svar også på «${question}».`,
    noSuchOption: (question) => `Vel eitt av alternativa i «${question}».`,
    notWholePoints: (question) => `Bruk heile tal frå 0 og oppover i «${question}».`,
    tooManyPoints: (question, given, budget) =>
      `Du har gitt ${given} poeng i «${question}», og kan gi høgst ${budget}. Trekk frå ${given - budget}.`,
    tooManyOnOne: (question, max) => `Gi høgst ${max} poeng til kvart alternativ i «${question}».`,
    noPoints: (question) => `Gi minst eitt poeng i «${question}».`,
    kept: 'Svaret er ikkje sendt enno. Det du skreiv, står her framleis.',
  },
  chat: {
    welcome: 'Velkomen til Rådslag',
    welcomeDoes:
      'Her får du spørjingar frå kommunen på kort, med kvifor vi spør og kor lenge du kan svare. Du kan endre svaret til fristen går ut, og du får vite kva det vart til.',
    welcomeDoesNot:
      'Svara er råd, ikkje røyster. Vedtak blir gjorde i møta. Andre ser berre summar. Rådslag les ikkje andre samtalar i Teams.',
    welcomeGroup:
      'Rådslag er lagt til her. Spørjingar til organet kjem i denne samtalen, og du kan svare rett på kortet. Andre ser berre summar, aldri kva du svarte. Ein fasilitator knyter samtalen til eit organ ved å skrive «knyt» og namnet på organet.',
    chooseLanguage: 'Kva språk vil du bruke?',
    languageChosen: 'Vi skriv nynorsk til deg frå no av.',
    help: 'Du kan skrive:\n\n- **mine spørsmål**: det som ventar på svar frå deg\n- **planar**: planane i kommunen\n- **plan** og namnet: éin plan\n- **raud tråd** og namnet: kvifor eit mål er der, og kva som blir gjort\n- **opplæring**: ein kort leksjon om plansystemet\n- **neste verkstad**: når, kvar og om kva\n- **språk**: bokmål, nynorsk eller engelsk\n- **pause**: ikkje få spørsmål ei stund',
    notUnderstood:
      'Eg forstår berre nokre få ord, og det du skreiv blir ikkje lagra. Vil du gi innspel, svar på korta eller snakk med fasilitatoren.',
    noWaiting: 'Ingenting ventar på svar frå deg no.',
    waiting: 'Dette er ope for deg no:',
    waitingLine: (title, moment, answered) =>
      `${title} – ${answered ? 'du har svart, og kan endre til' : 'svar innan'} ${moment}`,
    noRound: 'Ingen politiske verkstader er varsla no.',
    nextRound: (title, body, moment, place) =>
      `Neste verkstad: **${title}** (${body}), ${moment}${place === '' ? '' : `, ${place}`}.`,
    tied: (body) => `Samtalen er knytt til ${body}. Spørjingar til organet kjem her.`,
    tieNotAllowed: 'Berre ein fasilitator eller administrator kan knyte samtalen til eit organ.',
    tieNoSuchBody: (bodies) => `Vi fann ikkje organet. Desse finst: ${bodies}.`,
    tieInGroup: 'Skriv dette i gruppesamtalen som skal få spørjingane.',
  },
};
