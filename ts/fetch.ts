/** The part of `fetch` that the clients use: the platform's has it, and a caller's own needs no more. */

/** The request of an attempt. */
export interface FetchInit {
  method: string;
  /** Names are in lower case. */
  headers: Record<string, string>;
  body: string | null;
  /** Aborts when the attempt has run out of time or the caller ends the call. */
  signal?: AbortSignal | null;
  /** A redirect is not followed: the signature covers one address. */
  redirect: "manual";
}

/** The answer to it. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly type: ResponseType;
  readonly headers: { get(name: string): string | null };
  /** `null` where the fetch has no streams: `text` is called then. */
  readonly body: {
    getReader(): {
      read(): Promise<{ done?: boolean | undefined; value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
  } | null;
  text(): Promise<string>;
}

/** Sends a request and gives its answer as soon as the head has arrived; rejects where there is none. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
