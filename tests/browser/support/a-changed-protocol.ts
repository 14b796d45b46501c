import { setTimeout } from 'node:timers/promises';
import { askDemo } from './demo-api.ts';

type Archive = {
  readonly records: readonly {
    readonly subject: { readonly kind: string; readonly roundId?: string };
  }[];
};
type Draft = {
  readonly revision: number;
  readonly passages: readonly { readonly key: string; readonly text: string }[];
};

/** The clerk begins a new version of the example's minutes, changes some words in it and screens some. Returns the draft's id. */
export async function aChangedProtocol(address: string): Promise<string> {
  const ask = <Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> =>
    askDemo<Answer>(address, 'clerk', { path, method, body });
  // The example's own minutes are archived a moment after the first start.
  let roundId: string | undefined;
  while (roundId === undefined) {
    const { records } = await ask<Archive>('/api/archive');
    roundId = records.find(({ subject }) => subject.kind === 'protocol')?.subject.roundId;
    await setTimeout(roundId === undefined ? 200 : 0);
  }
  const { id } = await ask<{ id: string }>(`/api/rounds/${roundId}/protocol-versions`, 'POST', {
    reason: 'Stedet var feil, og oppsummeringen sa for lite.',
  });
  const { passages } = await ask<Draft>(`/api/protocol-drafts/${id}`);
  const was = (key: string) => passages.find((passage) => passage.key === key)?.text ?? '';
  const edit = (key: string, text: string) => ({ key, was: was(key), text });
  await ask(`/api/protocol-drafts/${id}/passages`, 'PUT', {
    edits: [
      edit('place:0', 'Formannskapssalen, Sandvika'),
      edit('summary:0', `${was('summary:0')} Spørsmål kan rettes til post@eksempel.no eller 912 34 567.`), // prettier-ignore
    ],
  });
  const edited = await ask<Draft>(`/api/protocol-drafts/${id}`);
  const summary = edited.passages.find(({ key }) => key === 'summary:0')?.text ?? '';
  const start = summary.indexOf('912 34 567');
  await ask(`/api/protocol-drafts/${id}/marks`, 'POST', {
    ...{ passage: 'summary:0', code: 'offl-13-personal', revision: edited.revision },
    place: { start, end: start + '912 34 567'.length },
  });
  return id;
}
