import type { Person } from '../../src/core/people/person.ts';
import type { Role } from '../../src/core/people/roles.ts';
import { examplePeople, personId, staff } from './people.ts';

/** Somebody whom a visitor to the demonstration can act as. */
export type ExamplePersona = {
  /** The short name that stands in addresses (`?persona=facilitator`) and in `POST /demo/token`. */
  readonly persona: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Who this is and what to try, in one line of bokmål. */
  readonly description: string;
  readonly objectId: string;
};

const as = (persona: string, someone: Person, description: string): ExamplePersona => ({
  persona,
  name: someone.name,
  roles: someone.roles,
  description,
  objectId: someone.entraObjectId,
});

const seated = (seat: string): Person =>
  examplePeople.find((someone) => someone.id === personId(seat)) ?? staff.outsider;

export const examplePersonas: readonly ExamplePersona[] = [
  as(
    'politician',
    seated('B1'),
    'Folkevalgt i kommunestyret og formannskapet. Svar på en spørring og se planene.',
  ),
  as('chair', seated('A1'), 'Ordfører. Leder kommunestyret og formannskapet.'),
  as(
    'member',
    seated('C1'),
    'Folkevalgt fra et annet parti. Se den samme prosessen fra et annet bord.',
  ),
  as('deputy', seated('vara-D1'), 'Varamedlem til kommunestyret. Møter når noen er borte.'),
  as(
    'facilitator',
    staff.facilitator,
    'Planlegger verkstedrunder, lager spørringer og skriver oppsummeringen.',
  ),
  as('planner', staff.planner, 'Ser planene, den røde tråden og prosessen.'),
  as('clerk', staff.clerk, 'Følger protokollene til arkivet og ser hva som mangler.'),
  as('administrator', staff.administrator, 'Setter opp kommunen i Teams.'),
  as(
    'observer',
    staff.observer,
    'Fra ungdomsrådet. Leser planer, prosesser og åpne verksteder, og blir ikke spurt om noe.',
  ),
  as(
    'outsider',
    staff.outsider,
    'Har ikke plass i noe organ. Prøv å svare, og se at det blir vennlig avvist.',
  ),
];
