import { describe, expect, it } from 'vitest';
import { steer } from '../../../src/core/goals/findings.ts';
import { sumMeans } from '../../../src/core/goals/means.ts';
import { redThread } from '../../../src/core/goals/red-thread.ts';
import { hierarchyOf } from '../../../src/core/plans/hierarchy.ts';
import {
  councilSeats,
  deputySeats,
  exampleBodies,
  listLabels,
  listOfSeat,
  listSizes,
  seatsOf,
} from '../../../demo/baerum/council.ts';
import { exampleChoices } from '../../../demo/baerum/example-answers.ts';
import { exampleConflicts, exampleGoals } from '../../../demo/baerum/example-goals.ts';
import { exampleId } from '../../../demo/baerum/example-id.ts';
import { examplePlans } from '../../../demo/baerum/example-plans.ts';
import {
  growthPoll,
  knowledgePoll,
  learningPoll,
  needsPoll,
  trainingPoll,
} from '../../../demo/baerum/example-polls.ts';
import {
  exampleFrames,
  exampleIndicators,
  exampleMeans,
  exampleTertialReports,
} from '../../../demo/baerum/example-steering.ts';
import { exampleReports } from '../../../demo/baerum/example-reports.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { examplePeople, exampleGroups, playgroundPeople } from '../../../demo/baerum/people.ts';
import { examplePersonas } from '../../../demo/baerum/personas.ts';
import { readChoices } from '../../../src/core/polls/read-choices.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the council of the Bærum example', () => {
  it('has 51 seats in eight lists of 2 to 13', () => {
    expect(councilSeats).toHaveLength(51);
    expect(listLabels).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    expect(Math.min(...Object.values(listSizes))).toBe(2);
    expect(Math.max(...Object.values(listSizes))).toBe(13);
  });

  it('has a deputy or two for every list', () => {
    for (const label of listLabels) {
      const deputies = deputySeats.filter((seat) => listOfSeat(seat) === label);
      expect(deputies.length, label).toBeGreaterThanOrEqual(1);
      expect(deputies.length, label).toBeLessThanOrEqual(2);
    }
  });

  it.each(exampleBodies)('gives $name seats that exist, once each, with one chair', (body) => {
    const seats = seatsOf(body);
    const known = new Set([...councilSeats, ...deputySeats]);
    expect(seats.filter(({ seat }) => !known.has(seat))).toEqual([]);
    expect(repeated(seats.map(({ seat }) => seat))).toEqual([]);
    for (const role of ['chair', 'deputy-chair'])
      expect(seats.filter((seat) => seat.function === role)).toHaveLength(1);
    expect(body.abbreviation).toMatch(/^[A-Z0-9]{1,8}$/);
  });

  it('sits in the Playground with five members of different lists', () => {
    expect(playgroundPeople).toHaveLength(5);
    const lists = playgroundPeople.map((person) => person.name.replace(/\d|Folkevalgt /g, ''));
    expect(repeated(lists)).toEqual([]);
  });

  it('names nobody real and gives everybody ids of their own', () => {
    for (const person of examplePeople)
      expect(person.name).toMatch(/^(Folkevalgt|Vara) [A-H]\d{1,2}$|\(eksempel\)$/);
    expect(repeated(examplePeople.map((person) => person.id))).toEqual([]);
    expect(repeated(examplePeople.map((person) => person.entraObjectId))).toEqual([]);
    expect(examplePeople.filter((person) => !uuid.test(person.entraObjectId))).toEqual([]);
  });

  it('has a group per body that holds its members and not its deputies', () => {
    expect(exampleGroups.map((group) => group.members.length)).toEqual(
      exampleBodies.map((body) => body.members.length),
    );
  });
});

describe('the personas of the Bærum example', () => {
  it('are people of the example, each with the roles that the database gets', () => {
    expect(examplePersonas.map(({ persona }) => persona)).toEqual([
      'politician',
      'chair',
      'member',
      'deputy',
      'facilitator',
      'planner',
      'clerk',
      'administrator',
      'observer',
      'outsider',
    ]);
    for (const persona of examplePersonas) {
      const someone = examplePeople.find((person) => person.entraObjectId === persona.objectId);
      expect(someone?.roles, persona.persona).toEqual(persona.roles);
    }
  });

  it('let a visitor answer as a politician who sits in the Playground, and be refused as one who sits nowhere', () => {
    const objectId = (name: string) =>
      examplePersonas.find(({ persona }) => persona === name)?.objectId;
    const inPlayground = playgroundPeople.map((person) => person.entraObjectId);
    expect(inPlayground).toContain(objectId('politician'));
    expect(exampleGroups.flatMap((group) => group.members)).not.toContain(objectId('outsider'));
  });
});

describe('the plans of the Bærum example', () => {
  it('have ids and keys of their own, and parents that come before them', () => {
    expect(repeated(examplePlans.flatMap((plan) => [plan.id, plan.key]))).toEqual([]);
    examplePlans.forEach((plan, index) => {
      const before = examplePlans.slice(0, index).map(({ id }) => id);
      if (plan.parentId !== null) expect(before, plan.key).toContain(plan.parentId);
    });
  });

  it('say what each is for', () => {
    expect(examplePlans.filter((plan) => plan.summary === '')).toEqual([]);
  });

  it('fill every band, the column beside and the ground below', () => {
    const { bands, beside, knowledge } = hierarchyOf(examplePlans);
    expect(bands.filter((band) => band.plans.length === 0)).toEqual([]);
    expect(beside).toHaveLength(1);
    expect(knowledge).toHaveLength(6);
  });

  it('mark what is made up, and tell no adoption date that is not', () => {
    const madeUp = examplePlans.filter((plan) => plan.key.startsWith('ex-'));
    expect(madeUp.length).toBeGreaterThan(0);
    expect(examplePlans.filter((plan) => plan.isExample)).toEqual(madeUp);
    expect(examplePlans.filter((plan) => !plan.isExample && plan.adoptedOn !== null)).toEqual([]);
  });
});

describe('the red thread of the Bærum example', () => {
  const thread = redThread(exampleGoals, exampleReports);
  const of = (code: string) => thread.findings.filter((finding) => finding.code === code);

  it('hangs together: every goal has an existing parent of the right kind, and an existing plan', () => {
    expect(of('orphan')).toEqual([]);
    const plans = new Set(examplePlans.map(({ id }) => id));
    for (const { key, planId } of exampleGoals)
      if (planId !== null) expect(plans.has(planId), key).toBe(true);
    expect(repeated(exampleGoals.flatMap((goal) => [goal.id, goal.key]))).toEqual([]);
  });

  it('leaves some gaps of every kind to be found', () => {
    for (const code of [
      'goal-without-strategy',
      'strategy-without-assignment',
      'assignment-without-task',
      'task-without-report',
    ])
      expect(of(code).length, code).toBeGreaterThan(0);
  });

  it('can be walked to a report under three main goals', () => {
    const reported = thread.nodes.filter(
      ({ goal, rollUp }) => goal.kind === 'mainGoal' && rollUp !== null,
    );
    expect(reported.map(({ goal }) => goal.key)).toEqual(['h1', 'h2', 'h3']);
  });

  it('reports on things that exist, marked as made up', () => {
    const goals = new Set(exampleGoals.map(({ id }) => id));
    expect(exampleReports.filter(({ goalId }) => !goals.has(goalId))).toEqual([]);
    expect(exampleReports.filter(({ isExample }) => !isExample)).toEqual([]);
    expect(repeated(exampleReports.map(({ id }) => id))).toEqual([]);
  });

  it.each(['2026-01-01', '2026-05-02', '2026-11-28', '2028-02-29'])(
    'is measured, reported on and paid for as seen on %s, with a year that is exceeded and some gaps',
    (day) => {
      const today = day as CivilDate;
      const { indicators, values } = exampleIndicators(today);
      const reports = [...exampleReports, ...exampleTertialReports(today)];
      const means = exampleMeans(today);
      const goals = new Map(exampleGoals.map((goal) => [goal.id, goal]));
      for (const { goalId } of [...indicators, ...means, ...reports])
        expect(goals.has(goalId), goalId).toBe(true);
      expect(values.filter(({ measuredOn }) => measuredOn > today)).toEqual([]);
      expect(reports.filter(({ reportedOn }) => reportedOn > today)).toEqual([]);
      expect(repeated([...reports, ...means, ...indicators].map(({ id }) => id))).toEqual([]);
      const { years } = sumMeans(exampleGoals, means, exampleFrames(today));
      expect(years.map(({ overNok }) => overNok > 0)).toEqual([false, true, false, false]);
      const { findings } = steer({
        ...{ goals: exampleGoals, reports, indicators, values, plans: examplePlans, years, today },
      });
      const codes = new Set(findings.map(({ code }) => code));
      for (const code of [
        'goal-without-indicator',
        'indicator-without-value',
        'assignment-without-report',
        'ambition-exceeds-means',
      ] as const)
        expect(codes, code).toContain(code);
    },
  );

  it('has conflicts between goals that exist', () => {
    const goals = new Set(exampleGoals.map(({ id }) => id));
    expect(exampleConflicts).toHaveLength(3);
    for (const conflict of exampleConflicts)
      for (const id of conflict.goalIds) expect(goals.has(id), conflict.key).toBe(true);
  });
});

describe('the answers of the Bærum example', () => {
  it.each([trainingPoll, needsPoll, growthPoll, learningPoll, knowledgePoll])(
    'to "$title" are what a person could give',
    (poll) => {
      for (const seat of councilSeats)
        expect(
          readChoices(poll.questions, exampleChoices(poll.questions, seat)).refused,
          seat,
        ).toBe(false);
    },
  );

  it('are the same every time, and not the same for everybody', () => {
    const answers = councilSeats.map((seat) =>
      JSON.stringify(exampleChoices(knowledgePoll.questions, seat)),
    );
    expect(
      councilSeats.map((seat) => JSON.stringify(exampleChoices(knowledgePoll.questions, seat))),
    ).toEqual(answers);
    expect(new Set(answers).size).toBeGreaterThan(20);
  });
});

describe('an id of the example', () => {
  it('is a UUID of version 5 that only its key decides', () => {
    expect(exampleId('person:A1')).toMatch(uuid);
    expect(exampleId('person:A1').charAt(14)).toBe('5');
    expect(exampleId('person:A1')).toBe(exampleId('person:A1'));
    expect(exampleId('person:A1')).not.toBe(exampleId('person:A2'));
  });
});
