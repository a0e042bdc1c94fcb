import catalogue from "../catalogue/questions.json" with { type: "json" };

import { askBcc } from "./ask/bcc.js";
import { askEcd } from "./ask/ecd.js";
import { askWuying } from "./ask/wuying.js";
import { type Ask, isChange, type Question } from "./question.js";

const asks: Readonly<Record<string, Ask>> = { ...askEcd, ...askWuying, ...askBcc };

/**
 * Every question, in the order in which a run asks them: bursts last, because they may throttle what follows, and changes after
 * reads.
 */
export const QUESTIONS: readonly Question[] = Object.entries(catalogue as Record<string, Omit<Question, "id" | "ask">>)
  .map(([id, question]) => ({ ...question, id, ask: asks[id]! }))
  .sort((a, b) => rank(a) - rank(b));

function rank({ effect, burst, needs }: Omit<Question, "id" | "ask">): number {
  if (burst) return 3;
  if (isChange({ effect })) return 2;
  return needs.includes("page") ? 1 : 0;
}
