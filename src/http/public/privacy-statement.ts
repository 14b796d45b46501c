import type { LegalText } from './legal-page.ts';

// What docs/privacy.md says, as far as this version does it. What is only planned is not promised here.

export const privacyStatement: LegalText = {
  nb: {
    title: 'Personvern',
    sections: [
      {
        heading: 'Hvem har ansvaret',
        paragraphs: [
          'Kommunen er behandlingsansvarlig for opplysningene i Rådslag. Spørsmål går til kommunens personvernombud.',
        ],
      },
      {
        heading: 'Disse sidene',
        paragraphs: [
          'De offentlige sidene krever ikke innlogging, bruker ikke informasjonskapsler og følger ingen. De viser kunngjøringer, dagsordener og arkiverte protokoller. I protokollene står navnene på folkevalgte som møtte eller var borte.',
        ],
      },
      {
        heading: 'Hva som lagres om dem som bruker Rådslag',
        paragraphs: [
          'Navn, id i kommunens Microsoft 365, rolle, og for folkevalgte organ, liste og valgperiode. Oppmøte i verkstedrunder. Kjennetegn ved folkevalgte, bare hvis kommunen har valgt det og skrevet hvorfor. Svar på spørringer. Hvor boten kan skrive til deg, og om meldinger er kommet fram. En logg over hvem som gjorde hva og når, men aldri hva noen svarte.',
        ],
      },
      {
        heading: 'Svar på spørringer',
        paragraphs: [
          'Et svar lagres sammen med hvem som ga det, slik at det kan endres til spørringen lukkes og telles én gang. Andre får bare se summer, og aldri når færre enn tre har svart. Det du skriver med egne ord, vises sammen med resultatet uten navn, og står ikke i protokollen. De som lager spørringen, kan se hvem som har svart, men ikke hva. Den som drifter databasen, kan teknisk sett se mer.',
        ],
      },
      {
        heading: 'Hvor lenge og hvor',
        paragraphs: [
          'Protokoller, kunngjøringer og dagsordener arkiveres for godt etter arkivlova. Kommunen fastsetter hvor lenge resten tas vare på. Sletting skjer ikke automatisk i denne utgaven.',
          'Opplysningene ligger i kommunens Microsoft 365 og i skyregionen kommunen har valgt. Meldinger til og fra boten går gjennom Microsofts tjeneste for boter, som er verdensomspennende.',
        ],
      },
      {
        heading: 'Rettighetene dine',
        paragraphs: [
          'Du ser dine egne svar i Rådslag og kan endre dem til spørringen lukkes. Du kan be kommunen om innsyn, retting eller sletting. Offentlige dokumenter må tas vare på, så sletting er begrenset. Du kan klage til Datatilsynet.',
        ],
      },
    ],
  },
  nn: {
    title: 'Personvern',
    sections: [
      {
        heading: 'Kven har ansvaret',
        paragraphs: [
          'Kommunen er behandlingsansvarleg for opplysningane i Rådslag. Spørsmål går til personvernombodet i kommunen.',
        ],
      },
      {
        heading: 'Desse sidene',
        paragraphs: [
          'Dei offentlege sidene krev ikkje innlogging, bruker ikkje informasjonskapslar og følgjer ingen. Dei viser kunngjeringar, dagsordenar og arkiverte protokollar. I protokollane står namna på folkevalde som møtte eller var borte.',
        ],
      },
      {
        heading: 'Kva som blir lagra om dei som bruker Rådslag',
        paragraphs: [
          'Namn, id i Microsoft 365 hos kommunen, rolle, og for folkevalde organ, liste og valperiode. Oppmøte i verkstadrundar. Kjenneteikn ved folkevalde, berre dersom kommunen har valt det og skrive kvifor. Svar på spørjingar. Kvar boten kan skrive til deg, og om meldingar har kome fram. Ein logg over kven som gjorde kva og når, men aldri kva nokon svarte.',
        ],
      },
      {
        heading: 'Svar på spørjingar',
        paragraphs: [
          'Eit svar blir lagra saman med kven som gav det, slik at det kan endrast til spørjinga blir lukka, og blir talt éin gong. Andre får berre sjå summar, og aldri når færre enn tre har svart. Det du skriv med eigne ord, blir vist saman med resultatet utan namn, og står ikkje i protokollen. Dei som lagar spørjinga, kan sjå kven som har svart, men ikkje kva. Den som driftar databasen, kan teknisk sett sjå meir.',
        ],
      },
      {
        heading: 'Kor lenge og kvar',
        paragraphs: [
          'Protokollar, kunngjeringar og dagsordenar blir arkiverte for godt etter arkivlova. Kommunen fastset kor lenge resten blir teke vare på. Sletting skjer ikkje automatisk i denne utgåva.',
          'Opplysningane ligg i Microsoft 365 hos kommunen og i skyregionen kommunen har valt. Meldingar til og frå boten går gjennom Microsofts teneste for botar, som er verdsomspennande.',
        ],
      },
      {
        heading: 'Rettane dine',
        paragraphs: [
          'Du ser dine eigne svar i Rådslag og kan endre dei til spørjinga blir lukka. Du kan be kommunen om innsyn, retting eller sletting. Offentlege dokument må takast vare på, så sletting er avgrensa. Du kan klage til Datatilsynet.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    sections: [
      {
        heading: 'Who is responsible',
        paragraphs: [
          'The municipality is the controller of the data in Rådslag. Questions go to the municipality’s data protection officer.',
        ],
      },
      {
        heading: 'These pages',
        paragraphs: [
          'The public pages need no sign-in, use no cookies and follow nobody. They show notices, agendas and archived protocols. Protocols name the elected representatives who attended or were absent.',
        ],
      },
      {
        heading: 'What is kept about those who use Rådslag',
        paragraphs: [
          'Name, id in the municipality’s Microsoft 365, role, and for elected representatives body, list and term. Attendance at workshop rounds. Attributes of elected representatives, only if the municipality has chosen it and written why. Answers to polls. Where the bot can write to you, and whether messages have arrived. A log of who did what and when, but never what anybody answered.',
        ],
      },
      {
        heading: 'Answers to polls',
        paragraphs: [
          'An answer is kept together with who gave it, so that it can be changed until the poll closes and is counted once. Others see sums only, and never when fewer than three have answered. What you write in your own words is shown with the results without your name, and is not in the minutes. Those who prepare the poll can see who has answered, but not what. Whoever runs the database can technically see more.',
        ],
      },
      {
        heading: 'How long, and where',
        paragraphs: [
          'Protocols, notices and agendas are archived for good under the Archives Act. The municipality decides how long the rest is kept. Nothing is deleted automatically in this version.',
          'The data lies in the municipality’s Microsoft 365 and in the cloud region that the municipality has chosen. Messages to and from the bot pass through Microsoft’s bot service, which is worldwide.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You see your own answers in Rådslag and can change them until the poll closes. You may ask the municipality for access, correction or erasure. Public records must be kept, so erasure is limited. You may complain to Datatilsynet, the Norwegian data protection authority.',
        ],
      },
    ],
  },
};
