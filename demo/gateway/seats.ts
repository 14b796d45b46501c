import type { PlaygroundPeople, PlaygroundPerson } from '../playground/playground-config.ts';

/**
 * Who the person at the screen answers as in the group chat. The Playground has one person at the screen and no way to change seats; in Teams every
 * member has a screen of their own. Kept in memory: it is a choice of the moment, on one laptop.
 */
export type Seats = {
  readonly people: readonly PlaygroundPerson[];
  inGroup(): PlaygroundPerson;
  /** False when nobody there has that object id. */
  sitAs(objectId: string): boolean;
};

export function createSeats({ atTheScreen, others }: PlaygroundPeople): Seats {
  const people = [atTheScreen, ...others];
  let taken: PlaygroundPerson = atTheScreen;
  return {
    people,
    inGroup: () => taken,
    sitAs: (objectId) => {
      const person = people.find((one) => one.objectId === objectId);
      if (person) taken = person;
      return person !== undefined;
    },
  };
}
