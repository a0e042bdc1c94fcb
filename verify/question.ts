import type { Context } from "./context.js";

/** The API that a question is about. */
export type Api = "ecd" | "wuying" | "bcc";

/** What a question needs besides an address: credentials, ids, or a page. `inputs.ts` has their environment variables. */
export type Need =
  | "ecd-key"
  | "ecd-expired-key"
  | "bcc-key"
  | "bcc-expired-key"
  | "end-user"
  | "new-password"
  | "old-token"
  | "desktop"
  | "instance"
  | "page";

/** What an answer knows besides its name: codes, statuses, header names, numbers. Nothing of an account. */
export type Values = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** An answer, by its name in `catalogue/questions.json`. */
export interface Finding {
  readonly answer: string;
  readonly values?: Values;
}

/** Finds the answer; throws {@link Unclear} where the responses fit none. */
export type Ask = (context: Context) => Promise<Finding>;

/** A question that stands on documents alone. `catalogue/README.md` describes the members. */
export interface Question {
  readonly id: string;
  readonly api: Api;
  readonly asks: string;
  readonly why: string;
  readonly effect: "nothing" | "reads" | "changes" | "costs";
  readonly burst?: boolean;
  readonly cost?: string;
  readonly needs: readonly Need[];
  readonly requests: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly assumed: string;
  readonly settles: string;
  readonly docs: string;
  readonly ask: Ask;
}

/** The responses fit none of the answers, or a premise of the question does not hold. */
export class Unclear extends Error {}

/** Whether a question changes something or costs money. */
export function isChange({ effect }: Pick<Question, "effect">): boolean {
  return effect === "changes" || effect === "costs";
}

/** Whether a question is asked only after the operator has agreed to it. */
export function needsConsent(question: Pick<Question, "effect" | "burst">): boolean {
  return isChange(question) || question.burst === true;
}
