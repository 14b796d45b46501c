export const texts = {
  reminders: 'Påminnelser',
  remindersHint:
    'En kort påminnelse til dem som ikke har svart, med veien til spørringen. Den som har svart, har satt meldinger på pause eller ikke lenger blir spurt, får ingen.',
  noReminders: 'Ingen blir minnet på denne spørringen.',
  tooShort:
    'Ingen blir minnet på denne spørringen: Tidene du har valgt, faller før den åpner eller samme dag.',
  reminded: (moment: string, n: number) =>
    n === 0
      ? `${moment}: ingen ble minnet på den`
      : n === 1
        ? `${moment}: én ble minnet på den`
        : `${moment}: ${n} ble minnet på den`,
  asIfOpenedNow: 'Slik blir det hvis spørringen åpner nå.',
  weekly: (most: number) =>
    most === 0
      ? 'Kommunen har slått av påminnelser om spørringer.'
      : `Ingen får mer enn ${most} påminnelser i uken, alle spørringer til sammen.`,
  change: 'Endre påminnelsene',
  days: 'Dager før fristen',
  daysHint:
    'Skriv dagene med komma mellom, for eksempel 3, 1. Høyst fem, fra 1 til 30. La feltet stå tomt for ingen.',
  hours: 'Timer før fristen, en siste gang',
  hoursHint: 'Fra 1 til 48. La feltet stå tomt for ingen.',
  save: 'Lagre påminnelsene',
  cancel: 'Avbryt',
  saved: 'Påminnelsene er lagret',
  reach: 'Rekkevidde',
  reachHint:
    'Hvor langt spørringen har nådd, uten navn. Den regnes som sett når noen åpner den i Rådslag eller på kortet, eller svarer.',
  columns: {
    asked: 'Spurt',
    delivered: 'Levert',
    seen: 'Sett',
    answered: 'Svart',
    unreachable: 'Ikke nådd',
  },
  ofAll: (count: number, all: number) => `${count} av ${all}`,
  causes: 'Hvorfor noen ikke ble nådd',
  byBody: 'Etter organ',
  byParty: 'Etter parti',
  group: 'Gruppe',
  others: (names: string) => `Øvrige (${names})`,
  withoutGroup: 'uten parti eller organ',
  hidden: 'vises ikke',
  noGroups:
    'Grupper vises bare når de er minst tre, og når det er mer enn én. Her er det ingen slike.',
  notTold: {
    seen: 'Spørringen er anonym. Hvor mange som har svart, vises bare for alle samlet.',
    delivery:
      'Mens du ser resultatene endre seg, vises ikke hvem i hvilken gruppe som har sett og svart: Det ville røpet hva den enkelte svarte.',
  },
  files: { xlsx: 'Last ned Excel', csv: 'Last ned CSV' },
};
export type PollReachTexts = typeof texts;
