import type { Municipality } from '../../core/municipalities/municipality.ts';
import { capacityOf } from '../../core/people/capacity-of.ts';
import { may, mayAs } from '../../core/people/roles.ts';
import type { VersionHead } from '../../core/texts/draft-text.ts';
import { isOfCityGovernment, mayReadVersion } from '../../core/texts/send-to-council.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

type Facts = Pick<Transaction, 'texts' | 'processes' | 'people' | 'openness'>;

export type VisibleHead = VersionHead & { readonly sentToCouncilAt: Instant | null };

/** The versions of a text that this reader may see, newest first: the one place where that is answered. */
export async function visibleHeads(
  tx: Facts,
  by: AuthorizedMember,
  textId: string,
  municipality: Municipality,
  now: Instant,
): Promise<readonly VisibleHead[]> {
  const text = await tx.texts.byId(textId);
  const process = text && (await tx.processes.byId(text.processId));
  if (!process) return [];
  const sent = await tx.texts.sentToCouncil(textId);
  const reader = {
    writesOrHears: may(by.roles, 'draft-texts') || may(by.roles, 'run-hearings'),
    cityGovernment: isOfCityGovernment(process, municipality)
      ? { isMember: await sitsInCityGovernment(tx, by, now) }
      : null,
  };
  return (await tx.texts.versions(textId)).flatMap((head) => {
    const act = sent.find(({ version }) => version === head.version) ?? null;
    return mayReadVersion(head, act, reader)
      ? [{ ...head, sentToCouncilAt: act?.sentAt ?? null }]
      : [];
  });
}

async function sitsInCityGovernment(
  tx: Facts,
  by: AuthorizedMember,
  now: Instant,
): Promise<boolean> {
  for (const seat of await tx.people.membershipsOf(by.personId, osloDate(now)))
    if (
      mayAs(capacityOf(seat), 'read-closed') &&
      (await tx.openness.meetingRules(seat.bodyId)).isCityGovernment
    )
      return true;
  return false;
}
