import { archiveRound } from '../../src/app/records/archive-round.ts';
import type { ProtocolContent } from '../../src/core/protocols/protocol.ts';
import type { Round } from '../../src/core/workshops/round.ts';
import type { App } from './an-app.ts';
import type { Town } from './a-town.ts';
import { markedProtocol } from './builders/a-marked-protocol.ts';
import { aDraftPoll, pollOpened, pollDeadline } from './builders/a-poll.ts';
import { aPhase, aProcess } from './builders/a-process.ts';
import { aProtocol } from './builders/a-protocol.ts';
import { aClosedRound, aPublishedRound, roundStates } from './builders/a-round.ts';
import { aSentHearing, aStatement, aVersion } from './builders/a-text.ts';
import { ids, uuid } from './builders/ids.ts';
import { at, on } from './builders/instants.ts';
import type { FakeRecordLibrary } from './fakes/fake-record-library.ts';

/** Control characters, half a surrogate pair, marks that turn text around, emoji, combining accents, Sami letters, markup. */
export const oddText =
  'A\u0000\u0001\u001b B\ud800 \u202eש\u05dc\u202c 👩‍👩‍👧 e\u0301 Sámi čŋđŧž <b>&amp;</b> ]]> \u2028\ufffe';

/** As `oddText`, but for what the database itself does not store. */
export const storableOddText = oddText.replace('\u0000', '').toWellFormed();

/** Stands in everything that the public journal must not tell. */
export const secret = 'HEMMELIGHET';

export const closedId = uuid(910);
export const cancelledId = uuid(912);
export const aheadId = uuid(913);

async function hold(
  app: App,
  town: Town,
  library: FakeRecordLibrary,
  round: Round,
  content: ProtocolContent,
): Promise<void> {
  await town.tx(async (tx) => {
    await tx.rounds.save({ ...round, version: 1 });
    await tx.protocols.save({
      ...{ id: round.id.replace('c0c0c0c0', 'a0a0a0a0'), roundId: round.id, version: 1 },
      ...{ content, assembledAt: app.deps.clock.now() },
    });
  });
  await archiveRound({ ...app.deps, library })(town.scope, round.id);
}

/** A term with something of each kind in it: an open meeting in odd text, a closed one, a cancelled one, one that is to come, a hearing with open, private and closed statements, a decision and two polls. */
export async function aTerm(app: App, town: Town, library: FakeRecordLibrary): Promise<void> {
  app.itIs(at('2026-12-20T08:00:00.000Z'));
  const odd = { title: storableOddText, purpose: storableOddText, place: storableOddText };
  const open = aClosedRound({ ...odd, version: 1 });
  await hold(app, town, library, open, aProtocol(odd));
  const closed = aClosedRound({
    ...{ id: closedId, ordinal: 2, meetingNumber: '10/2026', title: secret, purpose: secret },
    openness: { kind: 'closed', basis: 'offl. § 23', decision: `Sak 41/26 ${secret}` },
    startsAt: at('2026-11-20T16:00:00.000Z'),
  });
  await hold(app, town, library, closed, {
    ...markedProtocol(secret),
    ...{ meetingNumber: '10/2026', startedAt: at('2026-11-20T16:00:00.000Z') },
  });
  await town.tx(async (tx) => {
    await tx.rounds.save({
      ...aPublishedRound({ id: cancelledId, ordinal: 3, meetingNumber: '11/2026' }),
      ...{ state: roundStates.cancelled, startsAt: at('2026-11-25T16:00:00.000Z'), version: 1 },
    });
    await tx.corrections.add({
      ...{ roundId: cancelledId, number: 1, kind: 'changed', reason: 'Salen er opptatt.' },
      changes: [
        { field: 'place', from: 'Kommunestyresalen', to: 'Biblioteket' },
        { field: 'time', from: '2026-11-24T16:00:00.000Z', to: '2026-11-25T16:00:00.000Z' },
        { field: 'agenda', from: '', to: '' },
      ],
      ...{ publishedAt: at('2026-11-09T08:00:00.000Z'), publishedBy: ids.facilitator },
    });
    await tx.rounds.save({
      ...aPublishedRound({ id: aheadId, ordinal: 4, meetingNumber: '12/2026' }),
      ...{ startsAt: at('2027-02-01T16:00:00.000Z'), version: 1 },
    });
    const textId = uuid(600);
    await tx.texts.add({ id: textId, processId: ids.process, title: 'Planstrategien', isExample: false }); // prettier-ignore
    await tx.texts.addVersion(aVersion());
    await tx.hearings.save({ ...aSentHearing(), version: 1 });
    await tx.hearings.saveStatement(aStatement({ text: storableOddText }));
    await tx.hearings.saveStatement(
      aStatement({
        ...{ id: uuid(921), sender: `Kari ${secret}`, senderKind: 'private-person' },
        text: secret,
      }),
    );
    await tx.hearings.saveStatement(
      aStatement({
        ...{ id: uuid(922), sender: `Firma ${secret} AS`, summary: secret, why: secret },
        openness: { kind: 'closed', basis: 'offl. § 13' },
        verdict: { outcome: 'not', by: ids.clerk, at: at('2026-12-10T08:00:00.000Z') },
      }),
    );
    await tx.hearings.saveStatement(
      aStatement({
        ...{ id: uuid(923), sender: 'Feilført' },
        withdrawn: {
          ...{ at: at('2026-12-02T08:00:00.000Z'), by: ids.clerk, why: 'Feil.' },
          areWordsRemoved: false,
        },
      }),
    );
    await tx.adoptions.add({
      ...{ id: uuid(930), processId: ids.process, bodyId: ids.body, decidedOn: on('2026-12-17') },
      ...{ reference: 'PS 101/26', decision: 'Planstrategien vedtas.', voteText: '' },
      ...{ votes: { inFavour: 30, against: 13 }, text: { id: textId, version: 1 } },
      ...{ replacedPlanIds: [], recordedBy: ids.clerk, recordedAt: at('2026-12-18T08:00:00.000Z') },
      isExample: false,
    });
    const state = {
      status: 'closed',
      ...{ openedAt: pollOpened, closesAt: pollDeadline },
      closedAt: pollDeadline,
    } as const;
    await tx.polls.save({ ...aDraftPoll({ roundId: null, title: 'Åpen spørring' }), state });
    await tx.polls.save({
      ...aDraftPoll({ id: uuid(941), roundId: null, title: secret, purpose: secret }),
      questions: [],
      ...{ state, openness: { kind: 'closed', basis: 'offl. § 14', decision: secret } },
    });
    // A process that only is planned has left nothing.
    await tx.processes.save(
      aProcess({
        ...{ id: uuid(950), key: 'senere', status: 'planned', title: 'Kommer senere' },
        phases: [aPhase({ id: uuid(951), processId: uuid(950), openedAt: null })],
      }),
    );
  });
}
