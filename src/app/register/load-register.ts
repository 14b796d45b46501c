import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { LoadItem, LoadPlan } from '../../core/register/load-plan.ts';
import { planLoading } from '../../core/register/plan-loading.ts';
import type { Register } from '../../core/register/register.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Actor, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Directory, RemoteRefusal } from '../ports/microsoft.ts';
import type { Transaction } from '../ports/stores.ts';
import { inStoringOrder, readStoredRegister, saveItem } from './stored-register.ts';

export type LoadWish = {
  readonly municipality: Municipality;
  readonly register: Register;
  /** Lower-case hexadecimal SHA-256 of the file, for the audit log. */
  readonly sha256: string;
  /** False: says what would happen and stores nothing. */
  readonly apply: boolean;
  /** Where bodies' members are looked up; null: only the file counts. */
  readonly directory: Directory | null;
};

export type LoadRefusal =
  /** Something in the file cannot be; the plan says what and where. Nothing is stored. */
  | { readonly code: 'register-has-problems'; readonly plan: LoadPlan }
  | {
      readonly code: 'entra-group-unreadable';
      readonly body: string;
      readonly cause: RemoteRefusal['code'];
    };

const by: Actor = { kind: 'system', job: 'load-register' };

/** Loads a register file into a municipality: all of it in one transaction, or nothing. Loaded twice it changes nothing the second time. */
export const loadRegister =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'> & { readonly namedId: (name: string) => string }) =>
  async (scope: MunicipalityScope, wish: LoadWish): Promise<Decision<LoadPlan, LoadRefusal>> => {
    // Before the transaction: nothing waits for Microsoft while it holds the database.
    const groups = await readGroups(deps, scope, wish);
    if (groups.refused) return groups;
    const plan = async (tx: Transaction): Promise<LoadPlan> =>
      planLoading(wish.register, await readStoredRegister(tx), {
        namedId: (name) => deps.namedId(`${scope.municipalityId}:${name}`),
        today: osloDate(deps.clock.now()),
        language: wish.municipality.language,
        entraGroups: groups.value,
      });
    const judged = (made: LoadPlan): Decision<LoadPlan, LoadRefusal> =>
      made.problems.length > 0
        ? refuse({ code: 'register-has-problems', plan: made })
        : decide(made);

    if (!wish.apply) return judged(await deps.unitOfWork.read(scope, plan));
    return deps.unitOfWork.run(scope, async (tx) => {
      const made = judged(await plan(tx));
      if (made.refused) return made;
      const changes = made.value.items.filter(({ change }) => change !== 'unchanged');
      for (const item of inStoringOrder(changes)) await saveItem(tx, item);
      await note(deps, tx, scope, wish, changes);
      return made;
    });
  };

/** Each thing that changed, by its id, and the file as a whole. Names of fields and roles, never personal texts. */
async function note(
  deps: Pick<Deps, 'clock'>,
  tx: Transaction,
  { municipalityId }: MunicipalityScope,
  wish: LoadWish,
  changes: readonly LoadItem[],
): Promise<void> {
  if (changes.length === 0) return;
  const at = deps.clock.now();
  for (const item of changes) {
    const { kind, change, fields } = item;
    await tx.audit.append(
      by,
      {
        type: 'register-item-loaded',
        subject: item.kind === 'seat' ? item.value.personId : item.value.id,
        facts: {
          kind,
          change,
          fields: fields.join(','),
          ...(item.kind === 'person' ? { roles: item.value.roles.join(',') } : {}),
          ...(item.kind === 'seat'
            ? { body: item.value.bodyId, term: item.value.termId, function: item.value.function }
            : {}),
        },
      },
      at,
    );
  }
  const count = (change: LoadItem['change']): number =>
    changes.filter((item) => item.change === change).length;
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  const facts = { sha256: wish.sha256, ...counts };
  await tx.audit.append(by, { type: 'register-loaded', subject: municipalityId, facts }, at);
}

/** The members of every Entra group that a body names, in the file or stored before. */
async function readGroups(
  deps: Pick<Deps, 'unitOfWork'>,
  scope: MunicipalityScope,
  { municipality, register, directory }: LoadWish,
): Promise<Decision<ReadonlyMap<string, readonly string[]> | null, LoadRefusal>> {
  if (!directory) return decide(null);
  const stored = await deps.unitOfWork.read(scope, (tx) => tx.people.bodies());
  const groups = new Map<string, readonly string[]>();
  for (const { abbreviation, entraGroupId } of [...register.bodies, ...stored]) {
    const groupId = entraGroupId?.toLowerCase();
    if (groupId === undefined || groups.has(groupId)) continue;
    const members = await directory.groupMembers(municipality, groupId);
    if (members.refused)
      return refuse({
        code: 'entra-group-unreadable',
        body: abbreviation,
        cause: members.refusal.code,
      });
    groups.set(groupId, members.value);
  }
  return decide(groups);
}
