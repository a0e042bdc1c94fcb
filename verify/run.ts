import { Context, type Environment } from "./context.js";
import type { Exchange } from "./http.js";
import { missingNeeds } from "./inputs.js";
import { PageGone } from "./page-server.js";
import { type Finding, isChange, needsConsent, type Question, Unclear } from "./question.js";

/** What became of a question. */
export interface Outcome {
  readonly question: Question;
  /** Absent while the question remains open. */
  readonly finding?: Finding;
  /** Why it remains open. */
  readonly reason?: string;
  readonly exchanges: readonly Exchange[];
}

/** What a run needs besides an {@link Environment}. */
export interface RunOptions {
  readonly questions: readonly Question[];
  readonly environment: Environment;
  /** Whether questions that change something or cost money may be asked after consent. */
  readonly allowsChanges: boolean;
  /** Asks the operator before a burst, and before what changes something or costs money. */
  readonly confirm: (question: Question) => Promise<boolean>;
  /** Called after each question. */
  readonly onOutcome?: (outcome: Outcome, index: number) => void;
}

/** Asks the questions one after the other. Ends early with the environment's signal: the outcomes are still complete. */
export async function run({ questions, environment, ...options }: RunOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, question] of questions.entries()) {
    const outcome = await outcomeOf(question, environment, options);
    outcomes.push(outcome);
    options.onOutcome?.(outcome, index);
  }
  return outcomes;
}

async function outcomeOf(
  question: Question,
  environment: Environment,
  { allowsChanges, confirm }: Omit<RunOptions, "questions" | "environment">,
): Promise<Outcome> {
  const open = (reason: string, exchanges: readonly Exchange[] = []): Outcome => ({ question, reason, exchanges });
  const { signal, inputs, page } = environment;
  if (signal.aborted) return open("the run ended before it was asked");
  const missing = missingNeeds(question.needs, inputs);
  if (missing.length > 0) return open(`not given: ${missing.join(", ")}`);
  if (question.needs.includes("page") && !page) return open("no page was opened");
  if (isChange(question) && !allowsChanges) return open(`it ${question.effect}: not asked without --allow-changes`);
  if (needsConsent(question) && !(await confirm(question))) return open("the operator declined it");

  const context = new Context(environment);
  try {
    return { question, finding: await question.ask(context), exchanges: context.exchanges };
  } catch (error) {
    if (signal.aborted) return open("the run ended while it was asked", context.exchanges);
    if (error instanceof PageGone) return open("the page does not respond", context.exchanges);
    if (error instanceof Unclear) return open(error.message, context.exchanges);
    // The name of the class only: a message may have parts of a request.
    return open(`it failed: ${error instanceof Error ? error.name : "unknown"}`, context.exchanges);
  }
}
