import { askDemo } from './demo-api.ts';

type Archive = { readonly records: readonly { readonly id: string }[] };
type RecordOf = { readonly round: { readonly id: string } };
type Draft = { readonly passages: readonly { readonly key: string; readonly text: string }[] };

/** The clerk begins a new version of the example's minutes and changes some words in it. Returns the draft's id. */
export async function aChangedProtocol(address: string): Promise<string> {
  const ask = <Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> =>
    askDemo<Answer>(address, 'clerk', { path, method, body });
  const { records } = await ask<Archive>('/api/archive');
  const { round } = await ask<RecordOf>(`/api/archive/${records[0]?.id ?? ''}`);
  const { id } = await ask<{ id: string }>(`/api/rounds/${round.id}/protocol-versions`, 'POST', {
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
  return id;
}
