import type { LegalText } from './legal-page.ts';

export const termsOfUse: LegalText = {
  nb: {
    title: 'Vilkår',
    sections: [
      {
        heading: 'Hva Rådslag er',
        paragraphs: [
          'Rådslag er kommunens verktøy for å lage strategiske planer sammen. Det brukes av folkevalgte og ansatte som kommunen har lagt inn. De offentlige sidene er for alle.',
        ],
      },
      {
        heading: 'Råd, ikke vedtak',
        paragraphs: [
          'Svar på spørringer og innspill i verksteder er råd til administrasjonen. Ingenting vedtas i Rådslag. Vedtak treffes av folkevalgte organer i ordinær saksbehandling.',
        ],
      },
      {
        heading: 'Bruk',
        paragraphs: [
          'Svar som deg selv. Skriv ikke fødselsnummer, taushetsbelagte opplysninger eller noe om andres private forhold: tekstene kan bli offentlige.',
        ],
      },
      {
        heading: 'Ansvar',
        paragraphs: [
          'Kommunen har ansvaret for innholdet. Ved uenighet gjelder den arkiverte protokollen foran det som vises her. Programvaren er åpen (MIT-lisens) og leveres uten garanti.',
        ],
      },
    ],
  },
  nn: {
    title: 'Vilkår',
    sections: [
      {
        heading: 'Kva Rådslag er',
        paragraphs: [
          'Rådslag er verktøyet kommunen bruker for å lage strategiske planar saman. Det blir brukt av folkevalde og tilsette som kommunen har lagt inn. Dei offentlege sidene er for alle.',
        ],
      },
      {
        heading: 'Råd, ikkje vedtak',
        paragraphs: [
          'Svar på spørjingar og innspel i verkstader er råd til administrasjonen. Ingenting blir vedteke i Rådslag. Vedtak blir gjorde av folkevalde organ i ordinær saksbehandling.',
        ],
      },
      {
        heading: 'Bruk',
        paragraphs: [
          'Svar som deg sjølv. Skriv ikkje fødselsnummer, opplysningar med teieplikt eller noko om private forhold hos andre: tekstane kan bli offentlege.',
        ],
      },
      {
        heading: 'Ansvar',
        paragraphs: [
          'Kommunen har ansvaret for innhaldet. Er det usemje, gjeld den arkiverte protokollen framfor det som står her. Programvara er open (MIT-lisens) og blir levert utan garanti.',
        ],
      },
    ],
  },
  en: {
    title: 'Terms',
    sections: [
      {
        heading: 'What Rådslag is',
        paragraphs: [
          'Rådslag is the municipality’s tool for making strategic plans together. It is used by elected representatives and staff whom the municipality has registered. The public pages are for everybody.',
        ],
      },
      {
        heading: 'Advice, not decisions',
        paragraphs: [
          'Answers to polls and input in workshops are advice to the administration. Nothing is decided in Rådslag. Decisions are made by elected bodies in ordinary proceedings.',
        ],
      },
      {
        heading: 'Use',
        paragraphs: [
          'Answer as yourself. Do not write national identity numbers, confidential information or anything about other people’s private lives: the texts may become public.',
        ],
      },
      {
        heading: 'Responsibility',
        paragraphs: [
          'The municipality is responsible for the content. Where they differ, the archived protocol goes before what is shown here. The software is open source (MIT licence) and comes without warranty.',
        ],
      },
    ],
  },
};
