import { randomUUID } from 'node:crypto';
import { instantOf } from '../../../src/core/time/instant.ts';
import { everyKind, everyQuestion } from '../../support/builders/every-question.ts';
import { askDemo } from './demo-api.ts';

type Listed = readonly { readonly id: string; readonly name?: string; readonly title?: string }[];

/** The facilitator asks the council ten questions, one of each kind, three options in each. Returns the poll's id. */
export async function aPollOfEveryKind(address: string, title: string): Promise<string> {
  const ask = <Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> =>
    askDemo<Answer>(address, 'facilitator', { path, method, body });
  const { processes } = await ask<{ processes: Listed }>('/api/processes');
  const planning = processes.find((process) => process.title?.startsWith('Planstrategi'));
  const { phases } = await ask<{ phases: Listed }>(`/api/processes/${planning?.id ?? ''}`);
  const { bodies } = await ask<{ bodies: Listed }>('/api/bodies');
  const every = everyQuestion({ count: 3, label: 'Valg ', meaning: '' });
  const questions = everyKind.map((kind) => {
    const question = every[kind];
    // Ids of its own: nothing of the example has them.
    const options =
      'options' in question
        ? { options: question.options.map((option) => ({ ...option, id: randomUUID() })) }
        : {};
    return { ...question, ...options, id: randomUUID() };
  });
  const { id } = await ask<{ id: string }>(`/api/phases/${phases[0]?.id ?? ''}/polls`, 'POST', {
    ...{ title, purpose: 'Svarene viser at alle slag spørsmål kan besvares i samtalen.' },
    ...{ visibility: 'sums', resultsWhen: 'at-close', dueId: null, questions },
    bodyId: bodies.find(({ name }) => name === 'Kommunestyret')?.id,
    closesAt: instantOf(Date.now() + 86_400_000),
    openness: { isMeeting: false, isAnnounced: true, isOpen: true, basis: null, decision: '' },
  });
  await ask(`/api/polls/${id}/open`, 'POST', { version: 1 });
  return id;
}
