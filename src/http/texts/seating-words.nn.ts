import type { ProblemWords } from './problem-catalogue.ts';

export const seatingInNynorsk = {
  'nobody-to-seat': {
    title: 'Det er ingen å plassere',
    detail:
      'Ingen medlemer er venta i runden. Ingenting er lagra. Sjå over kven som sit i organet, og oppmøtet dersom runden er i gang.',
  },
  'too-few-for-tables': ({ people, tables, mostTables }) => ({
    title: 'For mange bord',
    detail: `${people} skal sitje, og då blir det for få ved kvart av ${tables} bord. Ingenting er lagra. Vel høgst ${mostTables} bord, så blir det minst to ved kvart.`,
  }),
  'not-seated-here': {
    title: 'Nokre av dei sit ikkje i organet',
    detail:
      'Berre medlemer og varamedlemer av organet kan sitje ved borda. Ingenting er lagra. Ta bort dei som ikkje høyrer til, og prøv på nytt.',
  },
  'pinned-twice': {
    title: 'Same person har fått to faste bord',
    detail: 'Kvar person kan ha eitt fast bord. Ingenting er lagra. Ta bort det eine.',
  },
  'no-such-table': ({ table, tables }) => ({
    title: `Bord ${table} finst ikkje`,
    detail: `Det er ${tables} bord. Ingenting er lagra. Vel eit anna fast bord, eller fleire bord.`,
  }),
  'pinned-over-table': ({ table, pinned, seats }) => ({
    title: `For mange har bord ${table} som fast bord`,
    detail: `${pinned} har fått bord ${table}, og der er det plass til ${seats}. Ingenting er lagra. Flytt nokon, eller vel færre bord.`,
  }),
  'apart-from-oneself': {
    title: 'Vel to ulike',
    detail: 'Eit par som ikkje kan sitje saman, må vere to personar. Ingenting er lagra.',
  },
  'pinned-but-apart': ({ table }) => ({
    title: `To som ikkje kan sitje saman, har begge bord ${table}`,
    detail: 'Ønska går mot kvarandre. Ingenting er lagra. Gje den eine eit anna fast bord.',
  }),
  'cannot-be-apart': ({ personIds, tables }) => ({
    title: 'Så mange kan ikkje haldast frå kvarandre',
    detail: `${personIds.length} personar heng saman i par som ikkje kan sitje saman, og ${tables} bord er for få til det. Ingenting er lagra. Vel fleire bord, eller ta bort eit par eller eit fast bord.`,
  }),
  'proposal-outdated': {
    title: 'Framlegget gjeld ikkje lenger',
    detail:
      'Medlemene, oppmøtet eller rundane er endra etter at framlegget vart laga. Ingenting er lagra. Lag eit nytt framlegg.',
  },
  'not-seated-yet': {
    title: 'Borda er ikkje sette opp enno',
    detail: 'Ingenting er endra. Lag bordplasseringa først.',
  },
  'same-table': ({ table }) => ({
    title: `Begge sit ved bord ${table}`,
    detail: 'Ingenting er endra. Vel to som sit ved kvart sitt bord.',
  }),
  'pinned-to-table': {
    title: 'Ein av dei har fast bord',
    detail:
      'Den som har fast bord, blir ikkje flytta. Ingenting er endra. Ta bort det faste bordet først.',
  },
  'must-be-apart': ({ table }) => ({
    title: 'Bytet ville sett saman to som ikkje kan sitje saman',
    detail: `Det gjeld bord ${table}. Ingenting er endra. Vel ein annan å byte med.`,
  }),
  'seats-are-right': {
    title: 'Alle har plass frå før',
    detail:
      'Borda passar med dei som er her. Ingen er flytta. Før oppmøtet dersom nokon er borte eller ein vara har kome.',
  },
} satisfies Partial<ProblemWords>;
