/** What came in before the first workshop, in our words: no real person or party has said any of it. By the theme that the administration sorted it into. */
export const exampleContributions: readonly {
  readonly theme: string;
  readonly texts: readonly string[];
}[] = [
  {
    theme: 'Senterområder og knutepunkter',
    texts: [
      'Veksten må komme der det går tog og bane. Sandvika først, så Fornebu.',
      'Vi må tåle høyere hus ved stasjonene hvis vi skal spare marka.',
      'Fortetting i småhusområdene ødelegger det folk flytter hit for.',
      'Ikke bare boliger i sentrum: det må være arbeidsplasser, kultur og steder å være uten å kjøpe noe.',
      'Små tettsteder som Rykkinn og Bekkestua må få sin del, ellers dør butikkene.',
      'Sentrum skal kunne nås til fots og på sykkel. Parkering kan ikke styre hvordan vi bygger.',
    ],
  },
  {
    theme: 'Natur og matjord',
    texts: [
      'Matjorda er tapt for alltid når den er bygget ned. Null nedbygging må være regelen.',
      'Vern av matjord må gå foran nye veier, også fylkets.',
      'Vi trenger et naturregnskap før vi bestemmer hvor vi skal bygge.',
      'Marka er ikke en reserve. Grensa må ligge fast.',
      'Noe dyrka mark midt i tettstedene må kunne brukes til skole, hvis alternativet er buss for barna.',
    ],
  },
  {
    theme: 'Hvem får råd til å bo her',
    texts: [
      'Unge og sykepleiere har ikke råd til å bo i kommunen de jobber i.',
      'Kommunen må bruke egne tomter til boliger folk har råd til.',
      'Boligpriser kan ikke planstrategien gjøre noe med. La markedet bygge.',
      'Eldre blir sittende i store hus fordi det ikke finnes leiligheter i nærheten.',
      'Varierte boliger i hvert nabolag, så folk kan flytte uten å flytte fra hverandre.',
    ],
  },
  {
    theme: 'Færre og tydeligere planer',
    texts: [
      'Vi har for mange planer. Ingen her vet hva som gjelder.',
      'En ny plan skal ikke lages uten at noen sier hva den erstatter.',
      'Planene må ha penger bak seg, ellers er de ønskelister.',
      'Temaplanene er nyttige for fagfolkene. Ikke fjern dem bare for å ha få.',
      'Si til oss tidlig når vi kan påvirke, og hva som allerede er bestemt.',
    ],
  },
];

/** Not sorted yet: what the facilitator has left. */
export const unsortedContributions: readonly string[] = [
  'Hvordan vet vi om målene er nådd? Vi hører aldri hva det ble til.',
  'Bussen går for sjelden på kveldstid i de ytre delene.',
  'Overvann må inn overalt etter flommen i fjor.',
  'Frivilligheten trenger lokaler, ikke flere strategier.',
];
