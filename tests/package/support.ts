/** Clients with a fixed clock and nonce, and stubs of fetch. */

import { BccClient, type BccOptions } from "edgedesk/bcc";
import { EcdClient, type EcdOptions } from "edgedesk/ecd";
import { WuyingClient, type WuyingOptions } from "edgedesk/wuying";

/** The example credentials of the vectors. */
export const alibaba = {
  accessKeyId: "LTAI5tExampleAccessKeyId",
  accessKeySecret: "ExampleSecretKey/With+Odd=Chars0123",
};
export const baidu = {
  accessKeyId: "AKIDEXAMPLE0000000000000000000001",
  secretAccessKey: "SKEXAMPLE00000000000000000000000001",
};

const fixed = { now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678), nonce: () => "0abcdef000000000000000000000003a" };

export const ecd = (options: Partial<EcdOptions> = {}) =>
  new EcdClient({ region: "cn-hangzhou", credentials: alibaba, ...fixed, ...options });
export const wuying = (options: Partial<WuyingOptions> = {}) =>
  new WuyingClient({
    region: "cn-hangzhou",
    clientId: "client-1",
    sessionId: "session-1",
    loginToken: "v1+/=token",
    ...fixed,
    ...options,
  });
export const bcc = (options: Partial<BccOptions> = {}) =>
  new BccClient({ region: "bj", credentials: baidu, now: () => Date.UTC(2015, 3, 27, 8, 23, 49), ...options });

/** A fetch with one response that counts its calls. */
export function answering(body: string | null, init: ResponseInit = {}) {
  const requests: Request[] = [];
  const fetch = async (input: RequestInfo | URL, options?: RequestInit) => {
    requests.push(new Request(input, options));
    return new Response(body, init);
  };
  return { fetch: fetch as typeof globalThis.fetch, requests };
}

/** The error of a rejected promise. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`resolved with ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}

/** A fetch with a list of responses and failures; another call fails the test. */
export function inOrder(
  responses: readonly (Error | { status: number; body: object; headers?: Record<string, string> })[],
) {
  const requests: Request[] = [];
  const fetch = async (input: RequestInfo | URL, options?: RequestInit) => {
    const response = responses[requests.length];
    requests.push(new Request(input, options));
    if (response === undefined) throw new RangeError("one request more than there are responses");
    if (response instanceof Error) throw response;
    const { status, body, headers = {} } = response;
    // Both vendors give each response an id, and without one it is not theirs.
    const id = status < 300 && !("RequestId" in body || "requestId" in body) ? { RequestId: "request-1" } : {};
    return new Response(JSON.stringify({ ...body, ...id }), { status, headers });
  };
  return { fetch: fetch as typeof globalThis.fetch, requests };
}
