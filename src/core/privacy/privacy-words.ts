import type { PersonalData, PrivacyWords } from './personal-data.ts';

/** How long. */
export const keptWords: Readonly<Record<PersonalData['kept'], PrivacyWords>> = {
  chosen: {
    nb: 'Til du endrer eller sletter det',
    nn: 'Til du endrar eller slettar det',
    en: 'Until you change or erase it',
  },
  delivery: {
    nb: 'Det kortet viste, i 90 dager; at det ble sendt, så lenge det viser til noe',
    nn: 'Det kortet viste, i 90 dagar; at det vart sendt, så lenge det viser til noko',
    en: 'What its card showed, for 90 days; that it was sent, as long as it refers to something',
  },
  settled: {
    nb: 'Så lenge det det gjelder, er i gang, og til du sletter det',
    nn: 'Så lenge det det gjeld, er i gang, og til du slettar det',
    en: 'While what it is about goes on, and until you erase it',
  },
  phase: {
    nb: 'Så lenge det finnes bord i fasen det gjelder',
    nn: 'Så lenge det finst bord i fasen det gjeld',
    en: 'As long as there are tables in its phase',
  },
  role: {
    nb: 'Så lenge det finnes dokumenter som viser til deg',
    nn: 'Så lenge det finst dokument som viser til deg',
    en: 'As long as records refer to you',
  },
  term: {
    nb: 'Til et år etter valgperioden; slettingen etterpå gjør kommunen selv',
    nn: 'Til eit år etter valperioden; slettinga etterpå gjer kommunen sjølv',
    en: 'Until a year after the council’s term; the municipality erases it then itself',
  },
  close: {
    nb: 'Til meningsmålingen lukkes; så blir bare summene igjen',
    nn: 'Til meiningsmålinga blir lukka; så blir berre summane att',
    en: 'Until the poll closes; then only the totals are left',
  },
  archive: {
    nb: 'For alltid, som arkiv',
    nn: 'For alltid, som arkiv',
    en: 'For good, as an archive',
  },
  proof: {
    nb: 'Like lenge som det som loggen beviser',
    nn: 'Like lenge som det som loggen prov',
    en: 'As long as what the log proves',
  },
};

/** Who sees it. */
export const seenWords: Readonly<Record<PersonalData['seen'], PrivacyWords>> = {
  self: { nb: 'Bare du', nn: 'Berre du', en: 'You alone' },
  sender: {
    nb: 'Du; de som sender, ser om det kom fram',
    nn: 'Du; dei som sender, ser om det kom fram',
    en: 'You; those who send see whether it arrived',
  },
  preparers: {
    nb: 'Du og de som forbereder møtet eller brevet',
    nn: 'Du og dei som førebur møtet eller brevet',
    en: 'You and those who prepare the meeting or the letter',
  },
  seaters: {
    nb: 'De som lager bordene; du i din egen kopi, uten hvem den andre er',
    nn: 'Dei som lagar borda; du i din eigen kopi, utan kven den andre er',
    en: 'Those who make the tables; you in your own copy, without who the other is',
  },
  asked: {
    nb: 'Som det stod før du svarte: ved navn, per parti eller bare som tall',
    nn: 'Som det stod før du svara: ved namn, per parti eller berre som tal',
    en: 'As it said before you answered: by name, by party or as numbers alone',
  },
  colleagues: {
    nb: 'De som arbeider med saken',
    nn: 'Dei som arbeider med saka',
    en: 'Those who work with the matter',
  },
  everyone: {
    nb: 'Alle som bruker Rådslag; det åpne også offentligheten',
    nn: 'Alle som bruker Rådslag; det opne også ålmenta',
    en: 'Everybody who uses Rådslag; what is open, the public too',
  },
  nobody: {
    nb: 'Ingen ved navn',
    nn: 'Ingen ved namn',
    en: 'Nobody by name',
  },
  keepers: {
    nb: 'De som holder arkivet, og kontrollutvalget',
    nn: 'Dei som held arkivet, og kontrollutvalet',
    en: 'Those who keep the archive, and the control committee',
  },
};

/** Why it is not erased. */
export const staysWords: Readonly<Record<NonNullable<PersonalData['stays']>, PrivacyWords>> = {
  needed: {
    nb: 'Andre opplysninger viser til det, og kommunen trenger det så lenge',
    nn: 'Andre opplysningar viser til det, og kommunen treng det så lenge',
    en: 'Other records refer to it, and the municipality needs it for as long',
  },
  archive: {
    nb: 'Arkivloven krever at det bevares, og det som er frosset, endres ikke',
    nn: 'Arkivlova krev at det blir teke vare på, og det som er frose, blir ikkje endra',
    en: 'The Archives Act requires that it is preserved, and what is frozen does not change',
  },
  results: {
    nb: 'Resultatet som ble vist, hviler på det og skal kunne etterprøves',
    nn: 'Resultatet som vart vist, kviler på det og skal kunne etterprøvast',
    en: 'The result that was shown rests on it, and must remain traceable',
  },
  sealed: {
    nb: 'Det er forseglet og kan ikke leses av noen. Når meningsmålingen lukkes, kan ingen finne igjen hva du svarte',
    nn: 'Det er forsegla og kan ikkje lesast av nokon. Når meiningsmålinga blir lukka, kan ingen finne att kva du svara',
    en: 'It is sealed and can be read by nobody. Once the poll closes, nobody can find out what you answered',
  },
  chain: {
    nb: 'Loggen er en kjede: tas en rad ut, kan ingen lenger stole på resten',
    nn: 'Loggen er ei kjede: blir ei rad teken ut, kan ingen lenger stole på resten',
    en: 'The log is a chain: without one row nobody could trust the rest',
  },
};
