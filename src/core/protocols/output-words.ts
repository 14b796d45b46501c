import type { Language } from '../documents/document-model.ts';
import type { ProtocolDirection } from './round-outputs.ts';

/** The fixed words for what a round has made, per language. */
export type OutputWords = {
  readonly tables: string;
  readonly tablesNote: string;
  readonly table: (number: number) => string;
  /** What the drawing of the room says to whoever does not see it; the table of names follows. */
  readonly room: (tables: number, people: number) => string;
  readonly roomCaption: string;
  readonly seated: string;
  readonly agendaHeld: string;
  readonly from: string;
  readonly to: string;
  readonly item: string;
  readonly break: string;
  readonly contributions: string;
  readonly contributionsNote: string;
  readonly noContributions: string;
  readonly who: string;
  readonly contribution: string;
  readonly fromPerson: string;
  readonly directions: string;
  readonly directionsNote: string;
  readonly statuses: Readonly<Record<ProtocolDirection['status'], string>>;
  readonly understood: (result: NonNullable<ProtocolDirection['understood']>) => string;
  readonly notAsked: string;
  readonly note: (note: string) => string;
  readonly arrived: (time: string) => string;
  readonly left: (time: string) => string;
};

export const outputWords: Readonly<Record<Language, OutputWords>> = {
  nb: {
    tables: 'Bord',
    tablesNote:
      'Bordene er satt sammen på tvers av listene. Bare folkevalgte har plass ved bordene.',
    table: (number) => `Bord ${number}`,
    roomCaption: 'Slik satt de',
    room: (tables, people) =>
      `Tegning av rommet: ${tables} bord med ${people} folkevalgte. Hvem som satt hvor, står i tabellen etter tegningen.`,
    seated: 'Ved bordet',
    agendaHeld: 'Slik ble dagsordenen gjennomført',
    from: 'Fra',
    to: 'Til',
    item: 'Punkt',
    break: 'Pause',
    contributions: 'Innspill',
    contributionsNote:
      'Innspillene hører til bordet og spørsmålet. Navn står bare der den folkevalgte selv ba om det.',
    noContributions: 'Det kom ingen innspill til dette spørsmålet.',
    who: 'Fra',
    contribution: 'Innspill',
    fromPerson: 'Uten bord',
    directions: 'Politiske føringer',
    directionsNote:
      'Føringene er administrasjonens ord for retningen fra verkstedet. De er ikke vedtak.',
    statuses: {
      draft: 'Skrives om',
      asked: 'Venter på svar',
      'settled-by-threshold': 'Forstått',
      'settled-by-chair': 'Avgjort av leder',
      dropped: 'Går ikke videre',
    },
    understood: ({ answered, eligible, understood, partly, not }) =>
      `${answered} av ${eligible} svarte: ${understood} forstått, ${partly} delvis, ${not} ikke forstått.`,
    notAsked: 'Det er ingen svar å vise.',
    note: (note) => `Begrunnelse: ${note}`,
    arrived: (time) => `kom kl. ${time}`,
    left: (time) => `gikk kl. ${time}`,
  },
  nn: {
    tables: 'Bord',
    tablesNote: 'Borda er sette saman på tvers av listene. Berre folkevalde har plass ved borda.',
    table: (number) => `Bord ${number}`,
    roomCaption: 'Slik sat dei',
    room: (tables, people) =>
      `Teikning av rommet: ${tables} bord med ${people} folkevalde. Kven som sat kvar, står i tabellen etter teikninga.`,
    seated: 'Ved bordet',
    agendaHeld: 'Slik vart dagsordenen gjennomført',
    from: 'Frå',
    to: 'Til',
    item: 'Punkt',
    break: 'Pause',
    contributions: 'Innspel',
    contributionsNote:
      'Innspela høyrer til bordet og spørsmålet. Namn står berre der den folkevalde sjølv bad om det.',
    noContributions: 'Det kom ingen innspel til dette spørsmålet.',
    who: 'Frå',
    contribution: 'Innspel',
    fromPerson: 'Utan bord',
    directions: 'Politiske føringar',
    directionsNote:
      'Føringane er orda administrasjonen har sett på retninga frå verkstaden. Dei er ikkje vedtak.',
    statuses: {
      draft: 'Blir skrivne om',
      asked: 'Ventar på svar',
      'settled-by-threshold': 'Forstått',
      'settled-by-chair': 'Avgjort av leiar',
      dropped: 'Går ikkje vidare',
    },
    understood: ({ answered, eligible, understood, partly, not }) =>
      `${answered} av ${eligible} svara: ${understood} forstått, ${partly} delvis, ${not} ikkje forstått.`,
    notAsked: 'Det er ingen svar å vise.',
    note: (note) => `Grunngiving: ${note}`,
    arrived: (time) => `kom kl. ${time}`,
    left: (time) => `gjekk kl. ${time}`,
  },
  en: {
    tables: 'Tables',
    tablesNote: 'The tables mix the lists. Only elected representatives have seats at them.',
    table: (number) => `Table ${number}`,
    roomCaption: 'Who sat where',
    room: (tables, people) =>
      `Drawing of the room: ${tables} tables with ${people} elected members. Who sat where is in the table after the drawing.`,
    seated: 'At the table',
    agendaHeld: 'The agenda as it was held',
    from: 'From',
    to: 'To',
    item: 'Item',
    break: 'Break',
    contributions: 'Contributions',
    contributionsNote:
      'Contributions belong to table and question. A name stands only where the representative asked for it.',
    noContributions: 'Nothing was contributed to this question.',
    who: 'From',
    contribution: 'Contribution',
    fromPerson: 'No table',
    directions: 'Political directions',
    directionsNote:
      'The directions are the administration’s words for where the workshop pointed. They are not decisions.',
    statuses: {
      draft: 'Being rewritten',
      asked: 'Waiting for answers',
      'settled-by-threshold': 'Understood',
      'settled-by-chair': 'Settled by the chair',
      dropped: 'Goes no further',
    },
    understood: ({ answered, eligible, understood, partly, not }) =>
      `${answered} of ${eligible} answered: ${understood} understood, ${partly} partly, ${not} not understood.`,
    notAsked: 'There are no answers to show.',
    note: (note) => `Reason: ${note}`,
    arrived: (time) => `came ${time}`,
    left: (time) => `left ${time}`,
  },
};
