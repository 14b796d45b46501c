import type { Language } from '../documents/document-model.ts';
import type { PlanningProcess } from '../processes/process.ts';
import { osloDate } from '../time/oslo.ts';
import type { CivilDate } from '../time/instant.ts';
import { addMinutes } from '../time/instant.ts';
import type { Round } from '../workshops/round.ts';
import type { LetterContent, LetterDate } from './letter.ts';
import { letterWords } from './letter-words.ts';

/** Every round and phase of the process that a letter can tell of, by time. A round that is over is not among them. */
export function letterDates(
  process: PlanningProcess,
  rounds: readonly Round[],
  today: CivilDate,
): readonly LetterDate[] {
  const phases = process.phases
    .filter(({ endsOn }) => endsOn >= today)
    .map((phase): LetterDate => ({
      ...{ id: phase.id, kind: 'phase', title: phase.title, startsAt: null, place: '' },
      ...{ startsOn: phase.startsOn, endsOn: phase.endsOn, bodyId: null },
    }));
  const coming = rounds
    .filter(({ state, startsAt }) => state.status !== 'closed' && osloDate(startsAt) >= today)
    .map((round): LetterDate => ({
      ...{ id: round.id, kind: 'round', title: round.title, startsAt: round.startsAt },
      startsOn: osloDate(round.startsAt),
      endsOn: osloDate(addMinutes(round.startsAt, round.durationMinutes)),
      ...{ place: round.place, bodyId: round.bodyId },
    }));
  return [...phases, ...coming].toSorted(
    (a, b) =>
      a.startsOn.localeCompare(b.startsOn) ||
      (a.startsAt ?? '').localeCompare(b.startsAt ?? '') ||
      a.title.localeCompare(b.title),
  );
}

/**
 * The letter as it can begin: what the phases say of purpose and expectations, the rounds and the phases in which something is expected of politicians, and words
 * about roles, rules and limits that hold for every workshop. Everything is there to be changed.
 */
export function proposeLetter(
  process: PlanningProcess,
  rounds: readonly Round[],
  dates: readonly LetterDate[],
  language: Language,
): LetterContent {
  const asks = process.phases.filter(({ expectation }) => expectation !== '');
  const standard = letterWords[language];
  const told = new Set([...asks.map(({ id }) => id), ...rounds.map(({ id }) => id)]);
  return {
    purpose: unique(process.phases.map(({ purpose }) => purpose))
      .slice(0, 3)
      .join('\n\n'),
    expectation: asks.map(({ title, expectation }) => `${title}: ${expectation}`).join('\n\n'),
    ...standard,
    bodyIds: unique(rounds.map(({ bodyId }) => bodyId)),
    includesDeputies: false,
    dateIds: dates.filter(({ id }) => told.has(id)).map(({ id }) => id),
  };
}

const unique = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== '')),
];
