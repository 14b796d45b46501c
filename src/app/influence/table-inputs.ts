import { reachedStage } from '../../core/influence/stage.ts';
import type { Stage } from '../../core/influence/stage.ts';
import type { Contribution } from '../../core/workshops/contribution.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { openDirections } from '../texts/text-directions.ts';
import type { RoundLine } from '../workshops/see-rounds.ts';

/** What was said at the table where somebody sat, and how far each input has come. */
export type TableInputs = {
  readonly roundId: string;
  readonly title: string;
  readonly table: number;
  readonly inputs: readonly {
    readonly id: string;
    readonly text: string;
    readonly reached: Stage;
  }[];
  /** How many more there are than are shown. */
  readonly more: number;
};

const latestRounds = 3;
const shownOfEach = 3;

/** Of the latest closed rounds in which this person had a seat, newest first. Rounds that the reader may not see are not among the given ones. */
export async function inputsOfTables(
  tx: Transaction,
  by: AuthorizedMember,
  rounds: readonly RoundLine[],
): Promise<readonly TableInputs[]> {
  const over = rounds
    .filter(({ status }) => status === 'closed')
    .toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
  const found: TableInputs[] = [];
  for (const { id, title, phaseId, body } of over) {
    if (found.length === latestRounds) break;
    const seating = await tx.seatings.current(phaseId, body.id);
    const seated = seating?.rounds.find(({ roundId }) => roundId === id);
    const table = seated?.tables.findIndex((people) => people.includes(by.personId)) ?? -1;
    if (table < 0) continue;
    const own = (await tx.contributions.ofRound(id)).filter(
      ({ tableNumber }) => tableNumber === table + 1,
    );
    if (own.length === 0) continue;
    const shown = own.slice(0, shownOfEach);
    const reached = await reachedBy(tx, by, shown);
    found.push({
      ...{ roundId: id, title, table: table + 1, more: own.length - shown.length },
      inputs: shown.map(({ id: inputId, text }) => ({
        ...{ id: inputId, text, reached: reached.get(inputId) ?? 'contribution' },
      })),
    });
  }
  return found;
}

/** How far each has come, without following it to its reports: the thread's own page does. */
async function reachedBy(
  tx: Transaction,
  by: AuthorizedMember,
  contributions: readonly Contribution[],
): Promise<ReadonlyMap<string, Stage>> {
  const ids = contributions.map(({ id }) => id);
  const sorted = new Set((await tx.themes.ofContributions(ids)).map((one) => one.contributionId));
  const directions = await openDirections(tx, by, await tx.directions.ofContributions(ids));
  const links = await tx.texts.linksOfDirections(directions.map(({ id }) => id));
  const adopted = new Set<string>();
  for (const text of await tx.texts.byIds([...new Set(links.map(({ textId }) => textId))]))
    if (await tx.adoptions.ofProcess(text.processId)) adopted.add(text.id);
  return new Map(
    ids.map((id) => {
      const own = directions.filter((one) => one.links.some((link) => link.contributionId === id));
      const written = links.filter((link) => own.some((one) => one.id === link.directionId));
      return [
        id,
        reachedStage({
          ...{ theme: sorted.has(id), direction: own.length > 0, text: written.length > 0 },
          adoption: written.some(({ textId }) => adopted.has(textId)),
        }),
      ];
    }),
  );
}
