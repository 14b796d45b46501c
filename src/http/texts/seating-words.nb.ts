import type { ProblemWords } from './problem-catalogue.ts';

export const seatingInBokmal = {
  'nobody-to-seat': {
    title: 'Det er ingen å plassere',
    detail:
      'Ingen medlemmer er ventet i runden. Ingenting er lagret. Kontroller hvem som sitter i organet, og oppmøtet hvis runden er i gang.',
  },
  'too-few-for-tables': ({ people, tables, mostTables }) => ({
    title: 'For mange bord',
    detail: `${people} skal sitte, og da blir det for få ved hvert av ${tables} bord. Ingenting er lagret. Velg høyst ${mostTables} bord, så blir det minst to ved hvert.`,
  }),
  'not-seated-here': {
    title: 'Noen av dem sitter ikke i organet',
    detail:
      'Bare medlemmer og varamedlemmer av organet kan sitte ved bordene. Ingenting er lagret. Ta bort dem som ikke hører til, og prøv igjen.',
  },
  'pinned-twice': {
    title: 'Samme person har fått to faste bord',
    detail: 'Hver person kan ha ett fast bord. Ingenting er lagret. Ta bort det ene.',
  },
  'no-such-table': ({ table, tables }) => ({
    title: `Bord ${table} finnes ikke`,
    detail: `Det er ${tables} bord. Ingenting er lagret. Velg et annet fast bord, eller flere bord.`,
  }),
  'pinned-over-table': ({ table, pinned, seats }) => ({
    title: `For mange har bord ${table} som fast bord`,
    detail: `${pinned} har fått bord ${table}, og der er det plass til ${seats}. Ingenting er lagret. Flytt noen, eller velg færre bord.`,
  }),
  'apart-from-oneself': {
    title: 'Velg to forskjellige',
    detail: 'Et par som ikke kan sitte sammen, må være to personer. Ingenting er lagret.',
  },
  'pinned-but-apart': ({ table }) => ({
    title: `To som ikke kan sitte sammen, har begge bord ${table}`,
    detail: 'Ønskene går mot hverandre. Ingenting er lagret. Gi den ene et annet fast bord.',
  }),
  'cannot-be-apart': ({ personIds, tables }) => ({
    title: 'Så mange kan ikke holdes fra hverandre',
    detail: `${personIds.length} personer henger sammen i par som ikke kan sitte sammen, og ${tables} bord er for få til det. Ingenting er lagret. Velg flere bord, eller ta bort et par eller et fast bord.`,
  }),
  'proposal-outdated': {
    title: 'Forslaget gjelder ikke lenger',
    detail:
      'Medlemmene, oppmøtet eller rundene er endret etter at forslaget ble laget. Ingenting er lagret. Lag et nytt forslag.',
  },
  'not-seated-yet': {
    title: 'Bordene er ikke satt opp ennå',
    detail: 'Ingenting er endret. Lag bordplasseringen først.',
  },
  'same-table': ({ table }) => ({
    title: `Begge sitter ved bord ${table}`,
    detail: 'Ingenting er endret. Velg to som sitter ved hvert sitt bord.',
  }),
  'pinned-to-table': {
    title: 'En av dem har fast bord',
    detail:
      'Den som har fast bord, flyttes ikke. Ingenting er endret. Ta bort det faste bordet først.',
  },
  'must-be-apart': ({ table }) => ({
    title: 'Byttet ville satt sammen to som ikke kan sitte sammen',
    detail: `Det gjelder bord ${table}. Ingenting er endret. Velg en annen å bytte med.`,
  }),
  'seats-are-right': {
    title: 'Alle har plass fra før',
    detail:
      'Bordene passer med dem som er her. Ingen er flyttet. Før oppmøtet hvis noen er borte eller en vara har kommet.',
  },
} satisfies Partial<ProblemWords>;
