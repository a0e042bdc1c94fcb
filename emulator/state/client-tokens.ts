import type { HttpResponse } from "../http/response.js";
import { DAY } from "../time.js";
import { ExpiringMap } from "./expiring-map.js";

/** Stores responses by client token, so that a repeated call is executed once. */
export class ClientTokens {
  // Baidu documents 24 hours since the last use; Alibaba documents no lifetime.
  private readonly responses = new ExpiringMap<{ request: string; response: HttpResponse }>(DAY);
  /** The calls that are being executed: a concurrent call waits for the first one. */
  readonly #pending = new Map<string, { request: string; response: Promise<HttpResponse> }>();

  /**
   * Executes the call, or returns the response of the first call with this token.
   *
   * @param token the client token, prefixed with the scope in which it is unique
   * @param request the parts of the request that a repeated call must not change
   * @param mismatch makes the error for a token that is used with another request
   */
  async once(
    token: string,
    request: string,
    now: number,
    mismatch: () => Error,
    run: () => Promise<HttpResponse>,
  ): Promise<HttpResponse> {
    const first = this.#pending.get(token) ?? this.responses.get(token, now);
    if (first && first.request !== request) throw mismatch();
    const response = await (first?.response ?? this.#execute(token, request, run));
    this.responses.set(token, { request, response }, now);
    return response;
  }

  async #execute(token: string, request: string, run: () => Promise<HttpResponse>): Promise<HttpResponse> {
    const response = run();
    this.#pending.set(token, { request, response });
    try {
      return await response;
    } finally {
      // A failed call changes nothing: its token can be used again.
      this.#pending.delete(token);
    }
  }
}
