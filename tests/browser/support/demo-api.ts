/** The API of a running demonstration, asked as one of its people. */
export async function askDemo<Answer>(
  address: string,
  persona: string,
  request: { readonly method?: string; readonly path: string; readonly body?: unknown },
): Promise<Answer> {
  const token = await fetch(`${address}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const { access_token: key } = (await token.json()) as { readonly access_token: string };
  const answer = await fetch(`${address}${request.path}`, {
    method: request.method ?? 'GET',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  });
  if (!answer.ok)
    throw new Error(`${request.path}: ${String(answer.status)} ${await answer.text()}`);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}
