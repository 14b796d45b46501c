import { invariant } from '../decision.ts';
import type { Municipality } from '../municipalities/municipality.ts';
import type { Body } from '../people/person.ts';
import type { Choices } from '../polls/choice.ts';
import type { Poll, Tally } from '../polls/poll.ts';
import { resultsOf } from '../polls/results-of.ts';
import { smallestGroup } from '../polls/see-results.ts';
import type { Phase, PlanningProcess } from '../processes/process.ts';
import { addMinutes } from '../time/instant.ts';
import type { Attendance, Round } from '../workshops/round.ts';
import { questionMinutes } from './poll-minutes.ts';
import type { ProtocolAttendee, ProtocolContent, ProtocolPollResult } from './protocol.ts';
import type { ProtocolTemplate } from './protocol-rules.ts';
import type { RollLine } from './roll-line.ts';
import type { RoundOutputs } from './round-outputs.ts';
import { whatComesNext } from './what-comes-next.ts';

/**
 * Assembles the minutes of a closed round from what happened. Nobody writes them anew: time and place, who was there, the agenda with its clock times,
 * the questions, the polls' sums, the administration's summary, what the round has made and what happens next. A member who was not registered counts as absent.
 * @param roll the body's members and deputies on the day, in the order in which they are printed
 */
export function assembleProtocol(facts: {
  readonly municipality: Municipality;
  readonly body: Body;
  readonly process: PlanningProcess;
  readonly phase: Phase;
  readonly round: Round;
  readonly attendance: readonly Attendance[];
  readonly roll: readonly RollLine[];
  /** With everybody's answers, where there is more in them than sums. */
  readonly polls: readonly {
    readonly poll: Poll;
    readonly tally: Tally;
    readonly answers: readonly Choices[];
  }[];
  readonly outputs: RoundOutputs;
  readonly papers: readonly string[];
  /** Rounds of the same phase, this one among them or not. */
  readonly rounds: readonly Round[];
  readonly template: ProtocolTemplate;
}): ProtocolContent {
  const { round, body, municipality } = facts;
  invariant(round.state.status === 'closed', 'only a closed round has minutes');
  invariant(round.meetingNumber !== null, 'a published round has a meeting number');

  return {
    schema: 'radslag.protocol.v3',
    language: body.language,
    municipality: { name: municipality.name, number: municipality.number },
    body: { name: body.name, abbreviation: body.abbreviation },
    meetingNumber: round.meetingNumber,
    process: facts.process.title,
    phase: facts.phase.title,
    title: round.title,
    purpose: round.purpose,
    startsAt: round.startsAt,
    startedAt: round.state.startedAt,
    closedAt: round.state.closedAt,
    place: round.place,
    openness: round.openness,
    noticePublishedAt: round.state.publishedAt,
    shortNoticeReason: round.shortNoticeReason,
    ...attendees(facts.attendance, facts.roll),
    agenda: clockedAgenda(round),
    questions: round.questions.map((question) => question.text),
    polls: facts.polls.map(pollResult),
    summary: round.summary,
    outputs: facts.outputs,
    papers: facts.papers,
    whatNext: whatComesNext(facts),
    remarks: '',
    template: facts.template,
  };
}

/** Each agenda item with the time at which it was planned to begin. */
export function clockedAgenda(
  round: Pick<Round, 'agenda' | 'startsAt'>,
): ProtocolContent['agenda'] {
  let before = 0;
  return round.agenda.map((item) => {
    const startsAt = addMinutes(round.startsAt, before);
    before += item.minutes;
    return { startsAt, minutes: item.minutes, title: item.title, lead: item.lead, kind: item.kind };
  });
}

function attendees(
  attendance: readonly Attendance[],
  roll: readonly RollLine[],
): { readonly present: readonly ProtocolAttendee[]; readonly absent: readonly ProtocolAttendee[] } {
  const entries = new Map(attendance.map((entry) => [entry.personId, entry]));
  const names = new Map(roll.map((line) => [line.personId, line.name]));
  const attendee = (line: RollLine): ProtocolAttendee => {
    const entry = entries.get(line.personId);
    const deputyForId = entry?.deputyForId ?? null;
    return {
      name: line.name,
      party: line.party,
      function: line.function,
      deputyFor: deputyForId === null ? null : (names.get(deputyForId) ?? null),
      arrivedAt: entry?.arrivedAt ?? null,
      leftAt: entry?.leftAt ?? null,
    };
  };
  const came = (line: RollLine): boolean => {
    const status = entries.get(line.personId)?.status;
    return status === 'present' || status === 'deputy';
  };
  return {
    present: roll.filter(came).map(attendee),
    // A deputy who was not called is neither present nor absent.
    absent: roll.filter((line) => line.function !== 'deputy' && !came(line)).map(attendee),
  };
}

/** A closed poll as its body may be told of it: sums, and none where they are over too few. */
export function pollResult({
  poll,
  tally,
  answers,
}: {
  readonly poll: Poll;
  readonly tally: Tally;
  readonly answers: readonly Choices[];
}): ProtocolPollResult {
  return {
    title: poll.title,
    purpose: poll.purpose,
    answered: tally.answered,
    eligible: tally.eligible,
    // Too few answers are somebody's opinion, and the minutes are public: how many answered is all that is said.
    questions:
      tally.answered < smallestGroup
        ? poll.questions.map(({ text, kind }) => ({ text, kind, options: [] }))
        : resultsOf(poll.questions, tally.options, answers).map(questionMinutes),
    outcomeNote: poll.outcomeNote,
  };
}
