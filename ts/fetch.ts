/** The part of `fetch` that the clients use: a caller's own `fetch` needs no more. */

/** The request of an attempt. */
export interface FetchInit {
  method: string;
  /** Header names are in lower case. */
  headers: Record<string, string>;
  body: string | null;
  /** Aborts at the timeout of the attempt and when the caller aborts. */
  signal?: AbortSignal | null;
  /** Redirects are not followed: the signature covers one URL. */
  redirect: "manual";
}

/** The response to an attempt. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly type: string;
  readonly headers: { get(name: string): string | null };
  /** `null` if the fetch has no streams: then `text` is called. */
  readonly body: {
    getReader(): {
      read(): Promise<{ done?: boolean | undefined; value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
  } | null;
  text(): Promise<string>;
}

/** Sends a request. Resolves with the response when its headers have arrived; rejects if there is none. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
