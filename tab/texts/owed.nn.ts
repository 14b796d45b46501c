import type { OwedTexts } from './owed.nb.ts';

export const texts: OwedTexts = {
  title: 'Vi skuldar svar',
  lead: 'Alt som nokon har gitt, og som ikkje er følgt opp. Det er gjelda til administrasjonen, ikkje til dei folkevalde.',
  home: 'Heim',
  nothing: 'Vi skuldar ingen eit svar no',
  nothingHint:
    'Her kjem innspel som ikkje er sorterte når fasen er over, fråsegner utan svar, reaksjonar og spørsmål som har venta i ei veke, og spørjingar utan melding om kva dei førte til.',
  kinds: {
    contribution: 'Innspel utan tema eller føring',
    statement: 'Høyringsfråsegner utan svar',
    reaction: 'Reaksjonar på kunnskapsgrunnlaget utan svar',
    'letter-question': 'Spørsmål til brevet utan svar',
    'poll-outcome': 'Spørjingar utan melding om kva dei førte til',
    'poll-review': 'Spørjingar som skal sjåast på igjen',
  },
  doIt: {
    contribution: 'Sorter innspela',
    statement: 'Svar på fråsegnene',
    reaction: 'Svar på reaksjonane',
    'letter-question': 'Svar på spørsmåla',
    'poll-outcome': 'Fortel kva ho førte til',
    'poll-review': 'Sjå på spørjinga igjen',
  },
  mine: 'Ditt ansvar',
  responsible: (name) => `Ansvarleg: ${name}`,
  nobody: 'Ingen er ansvarleg. Vel ein ansvarleg for prosessen.',
  closed: 'Frå eit lukka møte',
  untitled: 'Eit spørsmål',
  since: (date) => `gitt ${date}`,
  more: (count) => `og ${count} til`,
  homeTitle: 'Alt vi skuldar svar på',
  homeHint: (count, processes) =>
    `${count === 1 ? 'Eitt innspel ventar' : `${count} innspel ventar`} i ${processes === 1 ? 'éin prosess' : `${processes} prosessar`}.`,
  see: 'Sjå kva som ventar',
};
