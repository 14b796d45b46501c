import type { ActivityFeed, RemoteRefusal } from '../../../src/app/ports/microsoft.ts';
import { answered, plannedRefusals } from './refusals.ts';

type Notice = { readonly to: string; readonly text: string; readonly address: string };

export type FakeActivityFeed = ActivityFeed & {
  /** What people have been told, oldest first. */
  notices(): readonly Notice[];
  refuseNext(refusal: RemoteRefusal): void;
};

/** Teams' activity feed in memory. */
export function createFakeActivityFeed(): FakeActivityFeed {
  const notices: Notice[] = [];
  const planned = plannedRefusals<'notify'>();
  return {
    notices: () => notices,
    refuseNext: (refusal) => planned.plan('notify', refusal),
    notify: (_municipality, to, notice) =>
      planned.around('notify', () => {
        notices.push({ to, ...notice });
        return answered(null);
      }),
  };
}
