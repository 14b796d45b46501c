import type { PollReachTexts } from './poll-reach.nb.ts';

export const texts: PollReachTexts = {
  reminders: 'Påminningar',
  remindersHint:
    'Ei kort påminning til dei som ikkje har svara, med vegen til spørjinga. Den som har svara, har sett meldingar på pause eller ikkje lenger blir spurd, får inga.',
  noReminders: 'Ingen blir minte på denne spørjinga.',
  tooShort:
    'Ingen blir minte på denne spørjinga: Tidene du har valt, fell før ho opnar eller same dag.',
  reminded: (moment, n) =>
    n === 0
      ? `${moment}: ingen vart minte på henne`
      : n === 1
        ? `${moment}: éin vart mint på henne`
        : `${moment}: ${n} vart minte på henne`,
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
  reach: 'Rekkjevidd',
  reachHint:
    'Kor langt spørjinga har nådd, utan namn. Ho blir rekna som sett når nokon opnar henne i Rådslag eller på kortet, eller svarar.',
  columns: {
    asked: 'Spurd',
    delivered: 'Levert',
    seen: 'Sett',
    answered: 'Svara',
    unreachable: 'Ikkje nådd',
  },
  ofAll: (count, all) => `${count} av ${all}`,
  causes: 'Kvifor nokon ikkje vart nådde',
  byBody: 'Etter organ',
  byParty: 'Etter parti',
  group: 'Gruppe',
  others: (names) => `Andre (${names})`,
  withoutGroup: 'utan parti eller organ',
  hidden: 'blir ikkje vist',
  noGroups:
    'Grupper blir berre viste når dei er minst tre, og når det er meir enn éi. Her er det ingen slike.',
  notTold: {
    seen: 'Spørjinga er anonym. Kor mange som har svara, blir berre vist for alle samla.',
    delivery:
      'Medan du ser resultata endre seg, blir det ikkje vist kven i kva gruppe som har sett og svara: Det ville røpt kva den einskilde svara.',
  },
  files: { xlsx: 'Last ned Excel', csv: 'Last ned CSV' },
};
