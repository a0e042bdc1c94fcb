import type { HttpResponse } from "../http/response.js";
import { DAY } from "../time.js";
import { ExpiringMap } from "./expiring-map.js";

/** Stores responses by client token, so that a repeated call is executed once. */
export class ClientTokens {
  // Baidu documents 24 hours since the last use; Alibaba documents no lifetime.
  readonly #responses = new ExpiringMap<{ request: string; response: Promise<HttpResponse> }>(DAY);

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
    const first = this.#responses.get(token, now);
    if (first && first.request !== request) throw mismatch();
    // Stored while pending: a concurrent call waits for the first one.
    const response = first?.response ?? run();
    this.#responses.set(token, { request, response }, now);
    try {
      return await response;
    } catch (error) {
      // A failed call changes nothing: its token can be used again.
      this.#responses.delete(token);
      throw error;
    }
  }
}
