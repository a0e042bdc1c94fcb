import type { Answer } from "../http/response.js";
import { ExpiringMap } from "./expiring-map.js";
import { DAY } from "../time.js";

/** Remembers what was answered under a client token, so that a repeated call runs once. */
export class ClientTokens {
  // Baidu documents 24 hours from the last use; Alibaba documents no time.
  readonly #answers = new ExpiringMap<{ request: string; answer: Answer }>(DAY);

  /**
   * Runs the call, or repeats the answer of the first call with this token.
   *
   * @param token the client token, prefixed with whatever it is unique within
   * @param request everything that has to be the same in a repeated call
   * @param mismatch makes the error for a token that came with another request
   */
  once(token: string, request: string, now: number, mismatch: () => Error, run: () => Answer): Answer {
    const first = this.#answers.get(token, now);
    if (first && first.request !== request) throw mismatch();
    // A call that throws changed nothing, so its token stays free.
    const answer = first?.answer ?? run();
    this.#answers.set(token, { request, answer }, now);
    return answer;
  }
}
