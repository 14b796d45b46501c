import { readProblem } from './api.ts';
import type { Api } from './api.ts';
import type { Outcome } from './failure.ts';

export type NamedFile = { readonly name: string; readonly blob: Blob };

/** A file with the reader's token: a plain link would come without it. */
export async function fetchFile(api: Api, address: string): Promise<Outcome<NamedFile>> {
  try {
    const answer = await api.authorisedFetch(address);
    if (!answer.ok)
      return {
        ok: false,
        failure: answer.status === 401 ? { kind: 'signed-out' } : await readProblem(answer),
      };
    const [, name = 'fil'] =
      /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '') ?? [];
    return { ok: true, value: { name, blob: await answer.blob() } };
  } catch {
    return { ok: false, failure: { kind: 'offline' } };
  }
}

/** Hands a file to the browser to save. */
export function saveFile({ name, blob }: NamedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
