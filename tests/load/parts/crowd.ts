import { cardEdition } from '../../../bot/cards/card-frame.ts';
import { demoIdentity } from '../../../demo/identity.ts';
import { loadBaerum } from '../../../demo/baerum/load-baerum.ts';
import { exampleId } from '../../../demo/baerum/example-id.ts';
import { knowledgePoll, pollId } from '../../../demo/baerum/example-polls.ts';
import { phaseId } from '../../../demo/baerum/example-process.ts';
import { partyId } from '../../../demo/baerum/people.ts';
import { playPoll } from '../../../demo/baerum/play-poll.ts';
import { createLocalIssuer } from '../../../demo/entra/local-issuer.ts';
import { hpkeSealing } from '../../../src/adapters/sealing/hpke-sealing.ts';
import { mintScope } from '../../../src/app/authority-mint.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { invariant } from '../../../src/core/decision.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';

/** One who sits in the crowd's body. */
export type Member = { readonly personId: string; readonly objectId: string };

export const crowdPollId = pollId('crowd');
export const anonymousPollId = pollId('crowd-anonymous');
export const crowdBodyId = exampleId('body:crowd');

const hours = 3_600_000;
/** So lately that the sweep does not yet find it undelivered: sending cards is not what is measured. */
const justNow = 60_000;
const later = (now: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(now) + milliseconds).toISOString() as Instant;

/** The crowd's members, always the same. */
export function crowd(size: number): readonly Member[] {
  return Array.from({ length: size }, (_, index) => ({
    personId: exampleId(`crowd:${index}`),
    objectId: exampleId(`crowd-entra:${index}`),
  }));
}

/** Loads Bærum and, beside it, one very large body whose members are all asked in one open poll with two questions. Through the stores, as everything else. */
export async function seedCrowd(
  deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>,
  size: number,
): Promise<{ readonly municipalityId: string }> {
  const { municipality } = await loadBaerum(deps, {
    entraTenantId: demoIdentity.tenantId,
    sharePoint: {
      siteId: demoIdentity.siteId,
      openLibraryId: demoIdentity.openLibraryId,
      restrictedLibraryId: demoIdentity.restrictedLibraryId,
    },
    catalogueAppId: demoIdentity.catalogueAppId,
  });
  const now = deps.clock.now();
  await deps.unitOfWork.run(mintScope(municipality.id), async (tx) => {
    const today = osloDate(now);
    const term = (await tx.people.terms()).find((t) => t.startsOn <= today && today <= t.endsOn);
    invariant(term !== undefined, 'the example has a term that holds today');
    await tx.people.saveBody({
      id: crowdBodyId,
      name: 'Alle',
      abbreviation: 'ALLE',
      noticeDays: 7,
      language: 'nb',
      entraGroupId: null,
    });
    for (const [index, { personId, objectId }] of crowd(size).entries()) {
      await tx.people.savePerson({
        id: personId,
        entraObjectId: objectId,
        name: `Folkevalgt ${index + 1}`,
        language: 'nb',
        roles: ['politician'],
      });
      await tx.people.saveMembership({
        bodyId: crowdBodyId,
        personId,
        termId: term.id,
        partyId: partyId('A'),
        ...{ function: 'member', order: null },
      });
    }
    await playPoll(
      tx,
      { ...knowledgePoll, key: 'crowd' },
      {
        phaseId: phaseId('f4'),
        bodyId: crowdBodyId,
        round: null,
        openedAt: later(now, -justNow),
        closesAt: later(now, 48 * hours),
      },
      [],
    );
  });
  return { municipalityId: municipality.id };
}

/** The same poll once more, anonymous: what is answered is sealed before it is stored. */
export async function seedAnonymous(
  deps: Pick<Deps, 'unitOfWork'>,
  municipalityId: string,
): Promise<void> {
  const { publicKey } = await hpkeSealing.makeKeys();
  await deps.unitOfWork.run(mintScope(municipalityId), async (tx) => {
    const poll = await tx.polls.byId(crowdPollId);
    invariant(poll !== null, 'the crowd has a poll');
    await tx.polls.save({
      ...poll,
      ...{ id: anonymousPollId, visibility: 'anonymous', anonymousUse: 'method' },
      ...{ resultsWhen: 'at-close' },
      seal: { keyId: exampleId('crowd-key'), publicKey, state: 'sealed' },
    });
  });
}

const [choiceQuestion, pointsQuestion] = knowledgePoll.questions;

/** What Teams posts when a member presses "Send svar"; `turn` decides what is answered. */
export function pressOf(
  member: Member,
  turn: number,
  serviceUrl: string,
  answeredPollId: string = crowdPollId,
) {
  invariant(choiceQuestion?.kind === 'single-choice', 'the first question is a choice');
  invariant(pointsQuestion?.kind === 'priority-points', 'the second gives points');
  const { options } = pointsQuestion;
  const points = options.map(
    (option, place) =>
      [
        `points:${pointsQuestion.id}:${option.id}`,
        // Three on one and two on the next; inputs left alone are sent empty.
        place === turn % options.length ? '3' : place === (turn + 1) % options.length ? '2' : '',
      ] as const,
  );
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `press-${turn}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${member.objectId}`, aadObjectId: member.objectId, name: 'Folkevalgt' },
    recipient: { id: `28:${demoIdentity.botId}`, name: 'Rådslag' },
    conversation: {
      id: `a:${member.objectId}`,
      conversationType: 'personal',
      tenantId: demoIdentity.tenantId,
    },
    channelData: { tenant: { id: demoIdentity.tenantId } },
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'answer-poll',
        data: {
          pollId: answeredPollId,
          edition: cardEdition,
          [`choice:${choiceQuestion.id}`]:
            choiceQuestion.options[turn % choiceQuestion.options.length]?.id ?? '',
          ...Object.fromEntries(points),
        },
      },
      trigger: 'manual',
    },
  };
}

/** The issuer whose key the app in `dataDir` trusts, for its channel tokens and its people's. */
export function issuerOf(dataDir: string) {
  return createLocalIssuer({ dataDir, tenantIds: [demoIdentity.tenantId], clients: [] });
}

export const serviceUrlOf = (port: number): string =>
  `http://127.0.0.1:${port}/demo/gateway/connector`;
