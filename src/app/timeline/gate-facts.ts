import { phaseDeadlines } from '../../core/deadlines/phase-deadlines.ts';
import type { DeadlineFrame } from '../../core/deadlines/phase-deadlines.ts';
import { isUnsettled } from '../../core/directions/direction.ts';
import type { PhaseDue } from '../../core/processes/phase-due.ts';
import { gateOf } from '../../core/processes/phase-gate.ts';
import type { GateCount, GateFacts, GateItem } from '../../core/processes/phase-gate.ts';
import { isOwed } from '../../core/letters/letter.ts';
import type { Letter, LetterConcern } from '../../core/letters/letter.ts';
import type { Phase, PlanningProcess } from '../../core/processes/process.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Transaction } from '../ports/stores.ts';

/** How many of these there are, and how many of them are open. */
const count = <T>(all: readonly T[], isOpen: (one: T) => boolean): GateCount => ({
  all: all.length,
  open: all.filter(isOpen).length,
});

/** The gates of a process's phases that are not closed, by phase. */
export async function gatesOf(
  tx: Pick<
    Transaction,
    'rounds' | 'polls' | 'directions' | 'hearings' | 'debts' | 'phaseDues' | 'letters'
  >,
  process: PlanningProcess,
  frame: DeadlineFrame,
): Promise<ReadonlyMap<string, readonly GateItem[]>> {
  const phases = process.phases.filter(({ closedAt }) => closedAt === null);
  const phaseIds = phases.map(({ id }) => id);
  const rounds = await tx.rounds.ofPhases(phaseIds);
  const polls = await tx.polls.ofPhases(phaseIds);
  const allDues = await tx.phaseDues.ofPhases(process.phases.map(({ id }) => id));
  const directions = await tx.directions.ofPhases(phaseIds);
  const hearings = await tx.hearings.ofProcess(process.id);
  const statements = await tx.hearings.statements(hearings.map(({ id }) => id));
  const contributions = await tx.debts.contributions(phaseIds);
  const letterPhaseId = letterPhaseOf(process, allDues);
  const letter = await tx.letters.ofProcess(process.id);
  const concerns = letter ? await tx.letters.concerns(letter.id) : [];
  const deadlines = phaseDeadlines(process.phases, frame);
  const gates = phases.map((phase) => {
    const inPhase = ({ phaseId }: { readonly phaseId: string }) => phaseId === phase.id;
    const own = rounds.filter(inPhase);
    const heard = new Set(hearings.filter(inPhase).map(({ id }) => id));
    const held = deadlines.filter(inPhase);
    const facts: GateFacts = {
      ...letterFacts(phase, letterPhaseId, allDues, letter, concerns),
      'rounds-scheduled': {
        all: phase.plannedRounds.length,
        open: Math.max(0, phase.plannedRounds.length - own.length),
      },
      'rounds-held': count(own, ({ state }) => state.status !== 'closed'),
      // A draft was never sent, and nobody waits for it.
      'polls-closed': count(
        polls.filter((poll) => inPhase(poll) && poll.state.status !== 'draft'),
        ({ state }) => state.status === 'open',
      ),
      'due-done': count(
        // The letter has a line of its own.
        allDues.filter(
          (due) => inPhase(due) && (due.kind !== 'letter' || phase.id !== letterPhaseId),
        ),
        ({ doneAt }) => doneAt === null,
      ),
      'directions-settled': count(directions.filter(inPhase), isUnsettled),
      'inputs-judged': {
        all: contributions.get(phase.id)?.all ?? 0,
        open: contributions.get(phase.id)?.unjudged ?? 0,
      },
      'statements-judged': count(
        statements.filter(({ hearingId }) => heard.has(hearingId)),
        ({ verdict }) => verdict === null,
      ),
      'deadlines-hold': {
        ...count(held, ({ brokenBy }) => brokenBy > 0),
        basis: [...new Set(held.map(({ rule }) => rule.paragraph))].join(', '),
      },
    };
    return [phase.id, gateOf(facts)] as const;
  });
  return new Map(gates);
}

/**
 * The first phase in which a letter is due waits for it, and for what was asked about it while the phase went on; without such a phase, the preparation does.
 * Said to be done by hand, it was sent otherwise. What is asked later is owed an answer all the same, and holds up no phase that is over.
 */
function letterFacts(
  phase: Pick<Phase, 'id' | 'kind' | 'endsOn'>,
  letterPhaseId: string | null,
  dues: readonly PhaseDue[],
  letter: Letter | null,
  concerns: readonly LetterConcern[],
): GateFacts {
  if (phase.id !== letterPhaseId) return {};
  const own = dues.filter((due) => due.kind === 'letter' && due.phaseId === phase.id);
  const isSent =
    (letter !== null && letter.edition > 0) ||
    (own.length > 0 && own.every(({ doneAt }) => doneAt !== null));
  return {
    'letter-sent': { all: 1, open: isSent ? 0 : 1 },
    'letter-answered': count(
      concerns.filter(
        ({ kind, withdrawnAt, madeAt }) =>
          kind === 'question' && withdrawnAt === null && osloDate(madeAt) <= phase.endsOn,
      ),
      isOwed,
    ),
  };
}

function letterPhaseOf(
  { phases }: Pick<PlanningProcess, 'phases'>,
  dues: readonly PhaseDue[],
): string | null {
  const inOrder = phases.toSorted((a, b) => a.ordinal - b.ordinal);
  const isDue = ({ id }: Pick<Phase, 'id'>) =>
    dues.some(({ kind, phaseId }) => kind === 'letter' && phaseId === id);
  const first = inOrder.find(isDue) ?? inOrder.find(({ kind }) => kind === 'preparation');
  return first?.id ?? null;
}
