import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

const timeoutMs = 15_000;

/**
 * The wire below msal (`system.networkClient`): our own `fetch`, so that token requests are mapped and timed like every other call.
 */
export function createMsalNetwork(send: typeof fetch): INetworkModule {
  const request = async <T>(
    method: 'GET' | 'POST',
    url: string,
    options: NetworkRequestOptions | undefined,
    timeout: number,
  ): Promise<NetworkResponse<T>> => {
    const answer = await send(url, {
      method,
      signal: AbortSignal.timeout(timeout),
      ...(options?.headers === undefined ? {} : { headers: options.headers }),
      ...(options?.body === undefined ? {} : { body: options.body }),
    });
    return {
      headers: Object.fromEntries(answer.headers),
      // msal reads the shape itself, and turns what it does not know into an error.
      body: (await answer.json()) as T,
      status: answer.status,
    };
  };
  return {
    sendGetRequestAsync: (url, options, timeout) =>
      request('GET', url, options, timeout ?? timeoutMs),
    sendPostRequestAsync: (url, options) => request('POST', url, options, timeoutMs),
  };
}
