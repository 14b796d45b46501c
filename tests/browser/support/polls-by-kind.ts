import { randomUUID } from 'node:crypto';
import { instantOf } from '../../../src/core/time/instant.ts';
import type { PollQuestion, QuestionKind } from '../../../src/core/polls/poll-question.ts';
import { personId } from '../../../demo/baerum/people.ts';
import { askDemo } from './demo-api.ts';

type Listed = readonly { readonly id: string; readonly name?: string; readonly title?: string }[];
type Choices = Readonly<Record<string, unknown>>;

/** Ids of its own each time: nothing of the example has them. */
const asked = (text: string) => ({ id: randomUUID(), text, reason: 'off' }) as const;
const options = (...labels: readonly (string | readonly [label: string, meaning: string])[]) =>
  labels.map((one) => {
    const [label, meaning] = typeof one === 'string' ? [one, ''] : one;
    return { id: randomUUID(), label, meaning };
  });

/** One question of each kind, as a municipality asks it. */
export function questionsByKind(): {
  readonly [Kind in QuestionKind]: Extract<PollQuestion, { kind: Kind }>;
} {
  const growth = options(
    ['Sandvika', 'Tettere ved stasjonen'],
    ['Fornebu', 'Mer av det som er påbegynt'],
    ['Hamang', 'Nytt sted der jernbanen kommer'],
  );
  const measures = options('Flere boliger', 'Trygge skoleveier', 'Buss hvert tiende minutt', 'Flomvern'); // prettier-ignore
  const copied = () => measures.map((one) => ({ ...one, id: randomUUID() }));
  return {
    'single-choice': {
      ...{ ...asked('Hvor bør veksten komme først?'), kind: 'single-choice', options: growth },
    },
    'multiple-choice': {
      ...{ ...asked('Hvilke to tiltak haster mest?'), kind: 'multiple-choice', options: copied() },
      ...{ fewest: 2, most: 2 },
    },
    ranking: {
      ...{ ...asked('Hva er viktigst de neste fire årene?'), kind: 'ranking', options: copied() },
      places: 3,
    },
    'priority-points': {
      ...asked('Fordel ti poeng mellom satsingene.'),
      ...{ kind: 'priority-points', options: copied(), budget: 10, maxPerOption: 6 },
    },
    scale: {
      ...asked('Hvor trygg er du på kunnskapsgrunnlaget?'),
      ...{ kind: 'scale', steps: 5, lowest: 'Ikke trygg', highest: 'Helt trygg' },
    },
    agreement: {
      ...{ ...asked('Hva mener du om planene?'), kind: 'agreement', mayAdd: true },
      options: options('Kommunen bør ha færre planer.', 'Planene bør si hva vi lar være å gjøre.'),
    },
    'trade-off': {
      ...{ ...asked('Hvor legger du deg mellom de to målene?'), kind: 'trade-off' },
      left: { label: 'bygge tettere', meaning: 'Flere kan bo nær stasjonen' },
      right: { label: 'verne mer', meaning: 'Jordene og strøket blir som de er' },
    },
    'knowledge-reaction': {
      ...{ ...asked('Hva tenker du om funnene?'), kind: 'knowledge-reaction' },
      options: options('Det blir dobbelt så mange over 80 år.', 'Utslippene går ned for sakte.'),
    },
    verification: {
      ...{ ...asked('Har vi forstått dere rett?'), kind: 'verification' },
      options: options('Skoleveien skal være trygg før det bygges nytt.'),
    },
    'open-text': { ...asked('Hva må vi ikke glemme?'), kind: 'open-text', longest: 500 },
  };
}

type Wanted = {
  readonly title: string;
  readonly questions: readonly PollQuestion[];
  readonly visibility?: 'named' | 'by-party' | 'sums' | 'anonymous';
  readonly resultsWhen?: 'at-once' | 'at-close';
  /** Seats in the council of those who are asked; the whole council when left out. */
  readonly seats?: readonly string[];
};

/** The facilitator asks about something in the phase that is under way, for a day. Returns the poll's id. */
export async function anOpenPoll(address: string, wanted: Wanted): Promise<string> {
  const { title, questions, visibility = 'sums', resultsWhen = 'at-close', seats } = wanted;
  const ask = <Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> =>
    askDemo<Answer>(address, 'facilitator', { path, method, body });
  const { processes } = await ask<{ processes: Listed }>('/api/processes');
  const planning = processes.find((process) => process.title?.startsWith('Planstrategi'));
  const { phases } = await ask<{ phases: Listed }>(`/api/processes/${planning?.id ?? ''}`);
  const { bodies } = await ask<{ bodies: Listed }>('/api/bodies');
  const none = { guestIds: [], disqualifiedIds: [] };
  const { id } = await ask<{ id: string }>(`/api/phases/${phases[0]?.id ?? ''}/polls`, 'POST', {
    ...{ title, purpose: 'Svarene brukes når administrasjonen velger hva som utredes først.' },
    ...{ visibility, resultsWhen, dueId: null, questions },
    anonymousUse: visibility === 'anonymous' ? 'learning' : null,
    bodyId: bodies.find(({ name }) => name === 'Kommunestyret')?.id,
    audience: seats
      ? { kind: 'people', personIds: seats.map(personId), ...none }
      : { kind: 'body', ...none },
    closesAt: instantOf(Date.now() + 86_400_000),
    openness: { isMeeting: false, isAnnounced: true, isOpen: true, basis: null, decision: '' },
  });
  await ask(`/api/polls/${id}/open`, 'POST', { version: 1 });
  return id;
}

/** Somebody answers, without looking at it. */
export async function answerAs(
  address: string,
  persona: string,
  pollId: string,
  choices: Choices,
): Promise<void> {
  await askDemo(address, persona, {
    ...{ path: `/api/polls/${pollId}/answer`, method: 'PUT', body: { choices } },
  });
}

/** The facilitator closes it, whatever its version has become. */
export async function closePoll(address: string, pollId: string): Promise<void> {
  const path = `/api/polls/${pollId}`;
  const { poll } = await askDemo<{ readonly poll: { readonly version: number } }>(
    ...([address, 'facilitator', { path }] as const),
  );
  await askDemo(address, 'facilitator', {
    ...{ path: `${path}/close`, method: 'POST', body: { version: poll.version } },
  });
}
