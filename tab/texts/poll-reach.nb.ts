export const texts = {
  reminders: 'Påminnelser',
  remindersHint:
    'Et kort kort i chatten til dem som ikke har svart. Den som har svart, har satt meldinger på pause eller ikke lenger blir spurt, får ingen.',
  noReminders: 'Ingen blir minnet på denne spørringen.',
  tooShort:
    'Ingen blir minnet på denne spørringen: Tidene du har valgt, faller før den åpner eller samme dag.',
  reminded: (moment: string, n: number) =>
    n === 1 ? `${moment}: én ble minnet på den` : `${moment}: ${n} ble minnet på den`,
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
};
export type PollReachTexts = typeof texts;
