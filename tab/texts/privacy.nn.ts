import type { PrivacyTexts } from './privacy.nb.ts';

export const texts: PrivacyTexts = {
  title: 'Personvern',
  lead: 'Her står alt Rådslag lagrar om folk: kvifor, på kva grunnlag, kor lenge og kven som ser det.',
  up: 'Innstillingane mine',
  copyTitle: 'Opplysningane mine',
  copyHint:
    'Du får éi fil med alt som er lagra om deg i denne kommunen: ei side til å lese, og det same som JSON. Anonyme svar er ikkje med; dei kan ikkje lesast av nokon. Det står i loggen at du lasta ned, men ikkje kva.',
  copy: 'Last ned opplysningane mine',
  copied: 'Fila er lasta ned.',
  copying: 'Lagar fila …',
  eraseTitle: 'Slett det som kan slettast',
  eraseHint:
    'Lista viser kva som blir borte, og kva som blir att og kvifor. Protokollar, resultat og loggen blir ikkje endra.',
  goes: 'Dette blir borte',
  stays: 'Dette blir att',
  nothingGoes: 'Det er ingenting å slette no.',
  nothingStays: 'Ingenting.',
  entries: (count) => (count === 1 ? '1 opplysning' : `${count} opplysningar`),
  erase: 'Slett det som kan slettast',
  eraseQuestion: 'Slette dette?',
  eraseFollows:
    'Det kan ikkje angrast. Stille timar og pausar gjeld ikkje lenger, lenkjene til kalenderen din sluttar å verke, og kort du alt har fått, blir ikkje oppdaterte. Boten kan ikkje skrive til deg før du skriv til han eller legg til appen på nytt.',
  eraseNow: 'Slett no',
  erased: 'Det som kunne slettast, er sletta.',
  allTitle: 'Alt som blir lagra',
  purpose: 'Kvifor',
  basis: 'Grunnlag',
  kept: 'Kor lenge',
  seen: 'Kven ser det',
  archive: 'Arkivplikt',
  archived: 'Ja',
  notArchived: 'Nei',
  whyStays: 'Kvifor det blir',
  afterLeaving: 'Når du har slutta',
  erasedAfter: (days) =>
    days === 0
      ? 'Blir sletta med ein gong'
      : days === 1
        ? 'Blir sletta etter 1 dag'
        : `Blir sletta etter ${days} dagar`,
  withdrawnErasedAfter: (days) =>
    `Namnet ditt på det du har trekt tilbake, blir sletta ${days === 0 ? 'med ein gong' : `etter ${days} ${days === 1 ? 'dag' : 'dagar'}`}`,
  checked: 'Grunnlaget er kontrollert',
  notChecked: 'Grunnlaget er ikkje kontrollert',
  edit: 'Endre',
  editNamed: (what) => `Endre grunnlaget for ${what}`,
  close: 'Avbryt',
  save: 'Lagre',
  saved: 'Lagra.',
  basisHint: 'Artikkel i personvernforordninga og norsk lov.',
  isChecked: 'Kommunen har kontrollert grunnlaget mot lova',
  days: 'Talet på dagar etter at nokon har slutta, før det blir sletta',
  daysWrong: 'Skriv eit heilt tal frå 0 til 3650.',
};
