/** Somebody in the Playground. `objectId` is a UUID in the example's own tenant. */
export type PlaygroundPerson = { readonly objectId: string; readonly name: string };

/** The Playground wants one person at the screen and exactly five others, no more and no less. */
export type PlaygroundPeople = {
  readonly atTheScreen: PlaygroundPerson;
  readonly others: readonly [
    PlaygroundPerson,
    PlaygroundPerson,
    PlaygroundPerson,
    PlaygroundPerson,
    PlaygroundPerson,
  ];
};

export type PlaygroundPlace = {
  readonly tenantId: string;
  readonly botId: string;
  readonly people: PlaygroundPeople;
  /** The group chat's name: the body whose polls come there. */
  readonly groupName: string;
};

/** Conversation ids look like those of Teams, and stay the same from start to start, so that stored conversations remain true. */
export const conversationIds = {
  personal: 'a:radslag-playground-personal',
  group: '19:radslag-playground-group@thread.v2',
} as const;

/**
 * The Playground's configuration file. It is read as YAML, of which JSON is a part. A person's chat id is the object id, because that is what
 * `POST /v3/conversations` is asked with; `userPrincipleName` is the Playground's own spelling.
 */
export function playgroundConfig(place: PlaygroundPlace): string {
  const person = ({ objectId, name }: PlaygroundPerson) => {
    const [givenName = name, ...rest] = name.split(' ');
    const address = `${objectId}@example.org`;
    return {
      id: objectId,
      name,
      userPrincipleName: address,
      aadObjectId: objectId,
      givenName,
      surname: rest.join(' '),
      email: address,
    };
  };
  const config = {
    version: '0.1.1',
    tenantId: place.tenantId,
    bot: { id: place.botId, name: 'Rådslag' },
    currentUser: person(place.people.atTheScreen),
    users: place.people.others.map(person),
    personalChat: { id: conversationIds.personal },
    groupChat: { id: conversationIds.group, name: place.groupName },
    team: {
      id: '19:radslag-playground-team@thread.tacv2',
      name: place.groupName,
      aadGroupId: '00000000-0000-4000-8000-000000000031',
      channels: [],
    },
  };
  return JSON.stringify(config, null, 2);
}
