import type { DebtsPage } from '../../src/contracts/debts.ts';

type Kind = DebtsPage['processes'][number]['kinds'][number]['kind'];

export const texts = {
  title: 'Vi skylder svar',
  lead: 'Alt som noen har gitt, og som ikke er fulgt opp. Det er administrasjonens gjeld, ikke de folkevalgtes.',
  home: 'Hjem',
  nothing: 'Vi skylder ingen et svar nå',
  nothingHint:
    'Her kommer innspill som ikke er sortert når fasen er over, uttalelser uten svar, reaksjoner og spørsmål som har ventet i en uke, og spørringer uten en melding om hva de førte til.',
  kinds: {
    contribution: 'Innspill uten tema eller føring',
    statement: 'Høringsuttalelser uten svar',
    reaction: 'Reaksjoner på kunnskapsgrunnlaget uten svar',
    'letter-question': 'Spørsmål til brevet uten svar',
    'poll-outcome': 'Spørringer uten melding om hva de førte til',
    'poll-review': 'Spørringer som skal ses på igjen',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  doIt: {
    contribution: 'Sorter innspillene',
    statement: 'Svar på uttalelsene',
    reaction: 'Svar på reaksjonene',
    'letter-question': 'Svar på spørsmålene',
    'poll-outcome': 'Fortell hva den førte til',
    'poll-review': 'Se på spørringen igjen',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  mine: 'Ditt ansvar',
  responsible: (name: string) => `Ansvarlig: ${name}`,
  nobody: 'Ingen er ansvarlig. Velg en ansvarlig for prosessen.',
  closed: 'Fra et lukket møte',
  untitled: 'Et spørsmål',
  since: (date: string) => `gitt ${date}`,
  more: (count: number) => `og ${count} til`,
  homeTitle: 'Alt vi skylder svar på',
  homeHint: (count: number, processes: number) =>
    `${count === 1 ? 'Ett innspill venter' : `${count} innspill venter`} i ${processes === 1 ? 'en prosess' : `${processes} prosesser`}.`,
  see: 'Se hva som venter',
};
export type OwedTexts = typeof texts;
