import { describe, expect, it } from 'vitest';
import { onCardAction } from '../../../bot/handlers/on-card-action.ts';
import type { Incoming, Present } from '../../../bot/handlers/incoming.ts';
import { mintMember, mintScope } from '../../../src/app/authority-mint.ts';
import type { GivenUnderstanding } from '../../../src/app/directions/answer-verification.ts';
import type { VerificationCardFacts } from '../../../src/app/ports/messenger.ts';
import { decide, refuse } from '../../../src/core/decision.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { aMunicipality } from '../../support/a-municipality.ts';
import { aHouse } from '../a-house.ts';
import { wordsOf } from '../cards/card-rules.ts';

const verificationId = '0190e000-0000-4000-8000-000000000099';
const [first, second] = [1, 2].map((n) => `0190e000-0000-4000-8000-00000000000${String(n)}`);

/** A verification of two directions, asked of one person who is asked, or of one who is not. */
function aChat(given: { readonly eligible?: boolean; readonly closedAt?: Instant } = {}) {
  const { eligible = true, closedAt = null } = given;
  const answers = new Map<string, GivenUnderstanding>();
  const { deps } = aHouse();
  const facts = (): VerificationCardFacts => ({
    ...{ kind: 'verification', verificationId, bodyName: 'Kommunestyret', language: 'nb' },
    ...{ processTitle: 'Planstrategi', closesAt: '2026-12-05T15:00:00.000Z' as Instant, closedAt },
    directions: [first, second].map((id = '', index) => ({
      ...{ id, text: `Føring nummer ${String(index + 1)}`, changed: '', isReplaced: false },
      answer: answers.get(id) ?? null,
    })),
    tabAddress: 'https://teams.invalid/',
  });
  const municipality = aMunicipality();
  const present = {
    ...{ municipality, language: 'nb' },
    who: {
      kind: 'member',
      member: mintMember(mintScope(municipality.id), first ?? '', ['politician']),
    },
  } as unknown as Present;
  const house = {
    ...deps,
    answerVerification: (_by: unknown, one: GivenUnderstanding) => {
      if (closedAt !== null)
        return Promise.resolve(refuse({ code: 'verification-closed', at: closedAt }));
      answers.set(one.directionId, one);
      return Promise.resolve(decide(null));
    },
    verificationForMember: () => Promise.resolve(decide({ facts: facts(), eligible })),
  };
  const press = async (verb: string, data: object) => {
    const value = { action: { verb, data: { verificationId, edition: 1, ...data } } };
    return wordsOf(await onCardAction({ value } as Incoming, present, house));
  };
  return { press, answers };
}

describe('answering “have we understood?” on a card', () => {
  it('stores the answer and goes on to the next direction, and then shows all of them', async () => {
    const { press, answers } = aChat();
    const given = { directionId: first, at: 0, answer: 'partly', missing: ' Si når ' };
    expect(await press('answer-understanding', given)).toContain('Føring 2 av 2');
    expect(answers.get(first ?? '')).toEqual({
      ...{ verificationId, directionId: first, answer: 'partly', missing: 'Si når' },
    });
    const next = { directionId: second, at: 1, answer: 'understood' };
    const words = await press('answer-understanding', next);
    expect(words).toContain('Du har svart på alle de 2 føringene.');
    expect(await press('show-understanding', { at: 0 })).toContain('Føring 1 av 2');
  });

  it('says so where the card cannot be read, and stores nothing', async () => {
    const { press, answers } = aChat();
    for (const data of [
      { directionId: first, at: 0, answer: 'kanskje' },
      { directionId: first, at: 0, answer: 'not', edition: 7 },
      { directionId: "1'; drop table", at: 0, answer: 'not' },
    ])
      expect(await press('answer-understanding', data)).toContain(
        'Svaret kunne ikke leses og er ikke lagret.',
      );
    expect(answers.size).toBe(0);
  });

  it('shows the closed card to somebody who answers too late', async () => {
    const { press } = aChat({ closedAt: '2026-12-05T15:00:00.000Z' as Instant });
    expect(
      await press('answer-understanding', { directionId: first, at: 0, answer: 'not' }),
    ).toContain('Spørringen ble lukket lørdag 5. desember 2026 kl. 16.00.');
  });

  it('shows nothing of what is asked to somebody who is not asked', async () => {
    const { press } = aChat({ eligible: false });
    const words = await press('show-understanding', { at: 0 });
    expect(words).toContain('Dette spørsmålet går til Kommunestyret.');
    expect(words).not.toContain('Føring nummer');
  });
});
