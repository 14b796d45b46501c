import type { Transaction } from '../../src/app/ports/stores.ts';
import type { CityMove, CityPicture } from '../../src/core/city/city-picture.ts';
import { asAdopted, withoutTemplate } from '../../src/core/processes/process.ts';
import type { PlanningProcess } from '../../src/core/processes/process.ts';
import { addDays } from '../../src/core/time/instant.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import { exampleId } from './example-id.ts';

// Sandvika and its areas are the municipality's; actors, wishes, moves and days are made up, and the page says so.

export const cityProcessId = exampleId('process:sandvika');
const actor = (key: string): string => exampleId(`city-actor:${key}`);
const move = (key: string): string => exampleId(`city-move:${key}`);

function cityProcess(today: CivilDate): PlanningProcess {
  return {
    ...withoutTemplate,
    ...{ id: cityProcessId, key: 'sandvika', template: 'Strategisk byledelse' },
    ...{ title: 'Sandvika: strategisk byledelse (eksempel)', planId: null },
    phases: [
      {
        ...{ id: exampleId('phase:sandvika'), processId: cityProcessId, key: 'lead' },
        ...{ kind: 'action', ordinal: 1, title: 'Åpningstrekk og handling underveis' },
        ...asAdopted(addDays(today, -500), addDays(today, 900)),
        ...{ dependsOn: [], lead: 'politics' },
        purpose: 'Holde retningen over lang tid og handle underveis, også mens planer ventes på.',
        expectation: 'Du følger med på hva grepene utløser, og sier fra når retningen bør endres.',
        ...{ products: [], plannedRounds: [] },
      },
    ],
  };
}

function moves(today: CivilDate): readonly CityMove[] {
  const from = (days: number): CivilDate => addDays(today, days);
  return [
    {
      ...{ id: move('quay'), kind: 'interim-use', title: 'Sommergate ved elva' },
      ...{
        startsOn: from(-480),
        endsOn: from(-390),
        actorIds: [actor('traders'), actor('residents')],
      },
      text: 'En gate uten biler en sommer, med benker og scene, for å prøve før noe bygges.',
    },
    {
      ...{ id: move('north'), kind: 'opening-move', title: 'Åpningstrekk i Sandvika nord' },
      ...{ startsOn: from(-330), endsOn: null, actorIds: [actor('municipality'), actor('owners')] },
      text: 'Kommunen flytter egne arbeidsplasser hit og sier fra om det tidlig.',
    },
    {
      ...{ id: move('hall'), kind: 'interim-use', title: 'Verkstedhall lånes ut på Franzefoss' },
      ...{
        startsOn: from(-240),
        endsOn: from(120),
        actorIds: [actor('owners'), actor('students')],
      },
      text: 'Rimelige lokaler for unge bedrifter og kunstnere mens området venter på plan.',
    },
    {
      ...{ id: move('bridge'), kind: 'opening-move', title: 'Gangforbindelse over elva prøves' },
      ...{ startsOn: from(-120), endsOn: null, actorIds: [actor('municipality'), actor('roads')] },
      text: 'En midlertidig bru knytter Sandvika nord til stasjonen.',
    },
    {
      ...{ id: move('school'), kind: 'change', title: 'Læringsmiljø flytter inn' },
      ...{ startsOn: from(-30), endsOn: null, actorIds: [actor('students')] },
      text: 'Et studiested leier seg inn fordi det allerede er liv der.',
    },
  ];
}

/** What the example knows and wants of Sandvika. */
function cityPicture(today: CivilDate, at: Instant): CityPicture {
  const place = (x: number, y: number) => ({ x, y });
  return {
    ...{ processId: cityProcessId, version: 1, byId: null, at, isExample: true },
    place: 'Sandvika',
    vision:
      'Sandvika er en by der man bor, lærer, arbeider og møtes ved elva og fjorden, og der kultur trekker folk hit også om kvelden.',
    actors: [
      {
        ...{
          id: actor('municipality'),
          name: 'Kommunen',
          interest: 'very-much',
          place: place(48, 46),
        },
        agenda: 'En levende by med plass til flere, uten å måtte eie alt selv.',
      },
      {
        ...{
          id: actor('owners'),
          name: 'Grunneiere i Sandvika nord',
          interest: 'very-much',
          place: place(20, 18),
        },
        agenda: 'Forutsigbarhet om hva som kan bygges, og når.',
      },
      {
        ...{
          id: actor('roads'),
          name: 'Vei- og baneetatene',
          interest: 'much',
          place: place(80, 22),
        },
        agenda: 'At E18 og stasjonen fungerer mens det bygges.',
      },
      {
        ...{ id: actor('traders'), name: 'Handelsstanden', interest: 'much', place: place(14, 76) },
        agenda: 'Folk i gatene også på kveldstid, og at varene kommer fram.',
      },
      {
        ...{
          id: actor('residents'),
          name: 'Beboere og velforeninger',
          interest: 'much',
          place: place(82, 78),
        },
        agenda: 'Grønne rom ved elva og trygge veier for barna.',
      },
      {
        ...{
          id: actor('students'),
          name: 'Læresteder og gründere',
          interest: 'some',
          place: place(48, 92),
        },
        agenda: 'Rimelige lokaler nær stasjonen.',
      },
    ],
    relations: [
      {
        from: actor('owners'),
        to: actor('municipality'),
        kind: 'depends-on',
        about: 'plan og rekkefølge',
      },
      { from: actor('roads'), to: actor('municipality'), kind: 'works-with', about: 'stasjonen' },
      {
        from: actor('traders'),
        to: actor('residents'),
        kind: 'disagrees-with',
        about: 'biler i gata',
      },
      { from: actor('students'), to: actor('municipality'), kind: 'works-with', about: 'lokaler' },
    ],
    moves: moves(today),
    triggers: [
      { from: move('quay'), to: move('north'), how: 'viste at folk vil være ved elva' },
      { from: move('north'), to: move('hall'), how: 'grunneierne turte å vente' },
      { from: move('hall'), to: move('school'), how: 'det var allerede et miljø der' },
      { from: move('bridge'), to: move('school'), how: 'kortere vei fra stasjonen' },
    ],
  };
}

/** The place in the example that is led over a long time. */
export async function loadCity(tx: Transaction, today: CivilDate, now: Instant): Promise<void> {
  await tx.processes.save(cityProcess(today));
  await tx.cities.add(cityPicture(today, now));
}
