import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/city/city-picture.ts';
import type { CityContent, CityPicture, CityRefusal } from '../../core/city/city-picture.ts';
import { may } from '../../core/people/roles.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { closedToReader } from '../openness/closed-notes.ts';
import type { NotesClosed } from '../openness/closed-notes.ts';

export type CityPage = {
  readonly process: { readonly id: string; readonly title: string };
  readonly today: CivilDate;
  readonly mayDraw: boolean;
  /** Null where nothing has been drawn yet. */
  readonly picture: CityPicture | null;
  readonly history: readonly {
    readonly version: number;
    readonly by: string;
    readonly at: Instant;
  }[];
};

/** The picture of the place, newest or as it was in a version, and who has drawn it. */
export const seeCity =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    version: number | null,
  ): Promise<Decision<CityPage, NotAllowed | NotFound | NotesClosed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const closed = await closedToReader(tx, processId);
      if (closed) return closed;
      const picture =
        version === null
          ? await tx.cities.ofProcess(processId)
          : await tx.cities.version(processId, version);
      if (version !== null && !picture) return notFound;
      const history = await tx.cities.history(processId);
      const names = await tx.people.names(history.flatMap(({ byId }) => byId ?? []));
      return decide({
        process: { id: process.id, title: process.title },
        ...{ today: osloDate(deps.clock.now()), mayDraw: may(by.roles, 'draft-texts'), picture },
        history: history.map(({ version: made, byId, at }) => ({
          ...{ version: made, by: names.get(byId ?? '') ?? '', at },
        })),
      });
    });
  };

/** Draws the next version; those before stay to be looked at. */
export const drawCity =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    content: CityContent,
    seen: number,
  ): Promise<Decision<null, NotAllowed | NotFound | CityRefusal>> => {
    const refusal = denied(by, 'draft-texts');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      // Held to commit: two who draw at once take turns, and the second is told.
      if (!(await tx.processes.forChange(processId))) return notFound;
      const at = deps.clock.now();
      const made = { processId, byId: by.personId, at };
      const drawn = core.drawCity(content, await tx.cities.ofProcess(processId), seen, made);
      if (drawn.refused) return drawn;
      await tx.cities.add(drawn.value);
      const facts = { version: drawn.value.version };
      await tx.audit.append(actorOf(by), { type: 'city-drawn', subject: processId, facts }, at);
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };
