import type { PollReachTexts } from './poll-reach.nb.ts';

export const texts: PollReachTexts = {
  reminders: 'Påminningar',
  remindersHint:
    'Eit lite kort i chatten til dei som ikkje har svara. Den som har svara, har sett meldingar på pause eller ikkje lenger blir spurd, får inga.',
  noReminders: 'Ingen blir minte på denne spørjinga.',
  tooShort:
    'Ingen blir minte på denne spørjinga: Tidene du har valt, fell før ho opnar eller same dag.',
  reminded: (moment, n) =>
    n === 1 ? `${moment}: éin vart mint på henne` : `${moment}: ${n} vart minte på henne`,
  asIfOpenedNow: 'Slik blir det om spørjinga opnar no.',
  weekly: (most) =>
    most === 0
      ? 'Kommunen har slått av påminningar om spørjingar.'
      : `Ingen får meir enn ${most} påminningar i veka, alle spørjingar til saman.`,
  change: 'Endre påminningane',
  days: 'Dagar før fristen',
  daysHint:
    'Skriv dagane med komma mellom, til dømes 3, 1. Høgst fem, frå 1 til 30. Lat feltet stå tomt for ingen.',
  hours: 'Timar før fristen, ein siste gong',
  hoursHint: 'Frå 1 til 48. Lat feltet stå tomt for ingen.',
  save: 'Lagre påminningane',
  cancel: 'Avbryt',
  saved: 'Påminningane er lagra',
};
