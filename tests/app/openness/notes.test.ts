import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askDirections, setThreshold } from '../../../src/app/directions/ask-directions.ts';
import { writeDirection } from '../../../src/app/directions/write-directions.ts';
import { decideNotes, seeNoteOpenness } from '../../../src/app/openness/decide-notes.ts';
import { makeProcess } from '../../../src/app/processes/make-process.ts';
import { closeRound } from '../../../src/app/workshops/close-round.ts';
import { openNotes } from '../../../src/core/openness/note-openness.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { aContribution } from '../../support/builders/a-contribution.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { closedAnswers, confidentialBasis } from '../../support/builders/an-openness.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
});

const closed = { answers: { ...closedAnswers, isMeeting: false }, bodyId: ids.body };
const open = { answers: openNotes, bodyId: null };
const notYetBegun = () =>
  town.tx((tx) => tx.processes.save(aProcess({ phases: [aPhase({ openedAt: null })] })));
const decideAs = (
  who: Parameters<Town['by']>[0],
  given: typeof closed | typeof open = closed,
  seen = 0,
) => decideNotes(app.deps)(town.by(who), ids.process, given, seen);
const see = (who: Parameters<Town['by']>[0]) =>
  seeNoteOpenness(app.deps)(town.by(who), ids.process);

describe('deciding whether the notes of a process are open', () => {
  it('is for those who shape processes, and everybody sees what was decided, by which basis, and whether they read', async () => {
    await notYetBegun();
    expect(await decideAs('ola')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await see('ola')).toMatchObject({
      value: { openness: { kind: 'open' }, mayRead: true, mayDecide: false, version: 0 },
    });
    expect(await decideAs('planner')).toEqual({ refused: false, value: null });
    const standing = { openness: { kind: 'closed', basis: confidentialBasis }, version: 1 };
    expect(await see('ola')).toMatchObject({
      value: { ...standing, mayRead: true, answers: null },
    });
    expect(await see('observer')).toMatchObject({ value: { ...standing, mayRead: false } });
    expect(await see('planner')).toMatchObject({
      value: { ...standing, mayRead: true, mayDecide: true, answers: closed.answers },
    });
    expect(await town.audit()).toEqual(['openness-decided']);
  });

  it('comes before the process starts; what has started can be opened and no more closed', async () => {
    expect(await decideAs('planner')).toMatchObject({ refusal: { code: 'notes-have-begun' } });
    await notYetBegun();
    await decideAs('planner');
    await town.tx((tx) => tx.processes.save(aProcess()));
    expect(await decideAs('planner', open, 1)).toEqual({ refused: false, value: null });
    expect(await see('observer')).toMatchObject({ value: { mayRead: true, version: 2 } });
    expect(await decideAs('planner', closed, 2)).toMatchObject({
      refusal: { code: 'notes-have-begun' },
    });
  });

  it('is part of making a process, open where nothing else is said, and a process that may not be closed is not made', async () => {
    const wish = {
      ...{ title: 'Ny plan', planId: null, responsibleId: null },
      start: { kind: 'start' as const, on: on('2026-11-20') },
    };
    const made = await makeProcess(app.deps)(town.by('planner'), 'temaplan', wish);
    if (made.refused) throw new Error(made.refusal.code);
    const notes = (processId: string) => town.tx((tx) => tx.openness.ofNotes(processId));
    expect(await notes(made.value.id)).toMatchObject({
      ...{ openness: { kind: 'open' }, opennessDecision: { answers: openNotes } },
    });
    const before = (await town.tx((tx) => tx.processes.all())).length;
    const unread = { ...closed, bodyId: null };
    expect(await makeProcess(app.deps)(town.by('planner'), 'temaplan', wish, unread)).toMatchObject(
      { refusal: { code: 'closed-notes-without-body' } },
    );
    expect(await town.tx((tx) => tx.processes.all())).toHaveLength(before);
    const closedOne = await makeProcess(app.deps)(town.by('planner'), 'temaplan', wish, closed);
    if (closedOne.refused) throw new Error(closedOne.refusal.code);
    expect(await notes(closedOne.value.id)).toMatchObject({ bodyId: ids.body });
  });
});

describe('closed notes', () => {
  let directionId: string;
  const otherBody = uuid(960);
  beforeEach(async () => {
    await notYetBegun();
    await decideAs('planner');
    await town.tx(async (tx) => {
      await tx.processes.save(aProcess());
      await tx.people.saveBody(aBody({ id: otherBody, name: 'Utvalg', abbreviation: 'U' }));
      await tx.rounds.save(aRoundUnderWay({ summary: 'Jordvern gikk igjen.' }));
      await tx.contributions.add(
        aContribution(
          {
            ...{ ...ids, contribution: uuid(900), knowledgeItem: '', reaction: '', objectId: uuid },
          },
          { questionId: ids.roundQuestion },
        ),
      );
    });
    const written = await writeDirection(app.deps)(town.by('facilitator'), ids.phase, {
      ...{ themeId: null, text: 'Matjorda skal vernes' },
      links: [{ contributionId: uuid(900), stance: 'carries' }],
    });
    if (written.refused) throw new Error(written.refusal.code);
    directionId = written.value.id;
    await setThreshold(app.deps)(town.by('facilitator'), ids.phase, 70);
  });
  const ask = (bodyId: string, roundId: string | null) =>
    askDirections(app.deps)(town.by('facilitator'), ids.phase, {
      ...{ directionIds: [directionId], bodyId, roundId },
      closesAt: at('2026-11-26T09:00:00.000Z'),
    });

  it('are put only before the body that reads them, and not in a meeting that anybody may listen to', async () => {
    const refusal = { refused: true, refusal: { code: 'notes-closed-to-body' } };
    expect(await ask(otherBody, null)).toEqual(refusal);
    expect(await ask(ids.body, ids.round)).toEqual(refusal);
    expect(await ask(ids.body, null)).toMatchObject({ refused: false });
  });

  it('are in no minutes that others read', async () => {
    const round = await town.tx(async (tx) => {
      const ola = { personId: ids.ola, status: 'present', deputyForId: null } as const;
      await tx.rounds.saveAttendance(ids.round, [{ ...ola, arrivedAt: null, leftAt: null }]);
      return tx.rounds.byId(ids.round);
    });
    const closing = await closeRound(app.deps)(
      town.by('facilitator'),
      ids.round,
      round?.version ?? 0,
    );
    expect(closing).toEqual({ refused: false, value: null });
    const protocol = await town.tx((tx) => tx.protocols.ofRound(ids.round));
    expect(JSON.stringify(protocol)).toContain('Vern om matjorda');
    expect(JSON.stringify(protocol)).not.toContain('Matjorda skal vernes');
  });
});
