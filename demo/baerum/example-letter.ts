import type { Transaction } from '../../src/app/ports/stores.ts';
import { invariant } from '../../src/core/decision.ts';
import { letterDates, proposeLetter } from '../../src/core/letters/propose-letter.ts';
import { answerConcern } from '../../src/core/letters/reply-to-letter.ts';
import { sendLetter, writeLetter } from '../../src/core/letters/send-letter.ts';
import type { LetterConcern } from '../../src/core/letters/letter.ts';
import type { PlanningProcess } from '../../src/core/processes/process.ts';
import { addDays, addMinutes } from '../../src/core/time/instant.ts';
import type { CivilDate, LocalTime } from '../../src/core/time/instant.ts';
import { osloInstant } from '../../src/core/time/oslo.ts';
import { councilSeats } from './council.ts';
import { exampleId } from './example-id.ts';
import { bodyId, personId, playgroundSeats, staff } from './people.ts';

const letterId = exampleId('letter:planstrategi');

/**
 * The letter before the workshops as it would have been sent a fortnight ago: most have accepted, one question is answered, and one question and one date
 * wait for the facilitator. Those who can be acted as have not answered. No cards go out: what is over is not announced.
 */
export async function playLetter(
  tx: Transaction,
  process: PlanningProcess,
  today: CivilDate,
): Promise<void> {
  const sentAt = osloInstant(addDays(today, -14), '09:00' as LocalTime);
  const by = { personId: staff.facilitator.id, now: sentAt };
  const dates = letterDates(process, [], today);
  const proposed = proposeLetter(process, [], dates, 'nb');
  const written = writeLetter(null, { ...proposed, bodyIds: [bodyId('KS')] }, 0, {
    ...{ id: letterId, processId: process.id },
  });
  invariant(!written.refused, 'nobody else writes the example');
  const members = new Map(
    councilSeats.map((seat) => [personId(seat), [bodyId('KS')] as readonly string[]]),
  );
  const chosen = dates.filter(({ id }) => proposed.dateIds.includes(id));
  const sent = sendLetter(written.value, { seen: 1, correction: '' }, chosen, members, [], by);
  invariant(!sent.refused, 'the proposal is whole');
  const quiet = new Set(Object.keys(playgroundSeats).map(personId));
  await tx.letters.save(sent.value.letter);
  await tx.letters.addEdition(sent.value.edition);
  await tx.letters.saveRecipients(
    letterId,
    sent.value.recipients.map((recipient, place) =>
      quiet.has(recipient.personId) || place % 5 === 0
        ? recipient
        : { ...recipient, acceptedEdition: 1, acceptedAt: addMinutes(sentAt, 30 + 47 * place) },
    ),
  );
  const askers = councilSeats.filter((seat) => !(seat in playgroundSeats));
  const concern = (key: string, place: number, more: Partial<LetterConcern>): LetterConcern => ({
    ...{
      id: exampleId(`letter-concern:${key}`),
      letterId,
      personId: personId(askers[place] ?? ''),
    },
    ...{ kind: 'question', dateId: null, words: '', madeAt: addMinutes(sentAt, 600 * place) },
    ...{ answer: '', answeredBy: null, answeredAt: null, withdrawnAt: null },
    ...more,
  });
  const first = concern('one', 1, { words: 'Kan vi få spørsmålene før runden?' });
  const answered = { ...by, now: addMinutes(sentAt, 2_000) };
  await tx.letters.saveConcern(
    answerConcern(first, 'Ja. De står i sakspapirene en uke før runden.', answered),
  );
  await tx.letters.saveConcern(
    concern('two', 2, { words: 'Hva skjer med det vi sier hvis vi ikke blir enige?' }),
  );
  const [date] = chosen.toReversed();
  if (date)
    await tx.letters.saveConcern(
      concern('three', 3, {
        kind: 'date',
        dateId: date.id,
        words: 'Jeg er bortreist de første dagene.',
      }),
    );
  await tx.audit.append(
    { kind: 'person', personId: staff.facilitator.id },
    { type: 'letter-sent', subject: letterId, facts: { edition: 1, recipients: members.size } },
    sentAt,
  );
}
