import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/letters/send-letter.ts';
import type { SendRefusal } from '../../core/letters/send-letter.ts';
import type { LetterContent } from '../../core/letters/letter.ts';
import { doneDue } from '../../core/processes/phase-due.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import { datesOf, membersOf } from './letter-facts.ts';

type KeepDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Keeps the letter's text. Nobody is told until it is sent. */
export const writeLetter =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    processId: string,
    content: LetterContent,
    seen: number,
  ): Promise<
    Decision<
      { readonly version: number },
      { readonly code: 'version-conflict'; readonly version: number } | NotAllowed | NotFound
    >
  > => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      for (const bodyId of content.bodyIds) if (!(await tx.people.body(bodyId))) return notFound;
      const known = await tx.letters.ofProcess(processId);
      const letter = known && (await tx.letters.forChange(known.id));

      const begun = { id: deps.ids.next(), processId };
      const written = core.writeLetter(letter, content, seen, begun);
      if (written.refused) return written;

      await tx.letters.save(written.value);
      await tx.audit.append(
        actorOf(by),
        { type: 'letter-written', subject: written.value.id },
        deps.clock.now(),
      );
      return decide({ id: written.value.id, version: written.value.version });
    });

    if (decision.refused) return decision;
    const { id, version } = decision.value;
    deps.events.publish(by.municipality, { topic: 'letter', id, onlyFor: 'prepare-rounds' });
    return decide({ version });
  };

/** Sends the letter as it is written: the first, or a correction that also reaches everybody who has an older one. */
export const sendLetter =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    processId: string,
    given: { readonly version: number; readonly correction: string },
  ): Promise<
    Decision<
      { readonly edition: number; readonly recipients: number },
      SendRefusal | NotAllowed | NotFound
    >
  > => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      const known = process && (await tx.letters.ofProcess(processId));
      const letter = known && (await tx.letters.forChange(known.id));
      if (!process || !letter) return notFound;
      const now = deps.clock.now();
      const { content } = letter;
      const { dates } = await datesOf(tx, process, now);
      const chosen = dates.filter(({ id }) => content.dateIds.includes(id));
      const members = await membersOf(tx, content.bodyIds, content.includesDeputies, now);
      const before = await tx.letters.recipients(letter.id);

      const sent = core.sendLetter(
        letter,
        { seen: given.version, correction: given.correction },
        chosen,
        members,
        before,
        { personId: by.personId, now },
      );
      if (sent.refused) return sent;
      const { edition, recipients } = sent.value;

      await tx.letters.save(sent.value.letter);
      // The first that nobody has seen to: a later phase's letter is the next edition.
      const letters = (await tx.phaseDues.ofPhases(process.phases.map(({ id }) => id))).filter(
        ({ kind, doneAt }) => kind === 'letter' && doneAt === null,
      );
      const due = process.phases
        .toSorted((a, b) => a.ordinal - b.ordinal)
        .flatMap(({ id }) => letters.filter(({ phaseId }) => phaseId === id))
        .at(0);
      if (due) await tx.phaseDues.save([doneDue(due, by.personId, now)]);
      await tx.letters.addEdition(edition);
      await tx.letters.saveRecipients(letter.id, recipients);
      await writeMessages(
        deps,
        tx,
        by.municipality,
        {
          ...{ kind: 'letter', subjectId: letter.id, edition: edition.edition },
          personIds: recipients.map(({ personId }) => personId),
        },
        now,
      );
      // The cards of the edition before say that there is a newer.
      await tx.jobs.enqueue({
        name: 'refresh-cards',
        municipalityId: by.municipality.municipalityId,
        kind: 'letter',
        subjectId: letter.id,
      });
      await tx.audit.append(
        actorOf(by),
        {
          type: 'letter-sent',
          subject: letter.id,
          facts: { edition: edition.edition, recipients: recipients.length },
        },
        now,
      );
      return decide({ id: letter.id, edition: edition.edition, recipients: recipients.length });
    });

    if (decision.refused) return decision;
    const { id, ...told } = decision.value;
    deps.events.publish(by.municipality, { topic: 'letter', id });
    return decide(told);
  };
