import packageJson from "./package.json" with { type: "json" };

import { privateValues, type Inputs } from "./inputs.js";
import type { Values } from "./question.js";
import type { Outcome } from "./run.js";

/** A run, without anything of an account. */
export interface Report {
  readonly tool: string;
  /** The day of the run. */
  readonly date: string;
  /** Whether every request went to the vendors' own hosts. */
  readonly live: boolean;
  readonly questions: readonly ReportedQuestion[];
}

/** A question in a report. */
export interface ReportedQuestion {
  readonly id: string;
  readonly asks: string;
  readonly requests: string;
  readonly settles: string;
  readonly docs: string;
  readonly answer?: string;
  /** What the answer means. */
  readonly meaning?: string;
  /** Whether edgedesk assumes this answer. */
  readonly isAssumed?: boolean;
  readonly values?: Values;
  /** Why the question remains open. */
  readonly reason?: string;
  readonly exchanges: Outcome["exchanges"];
}

/** The facts of a run, which `npm run catalogue:verified` takes over. */
export interface Facts {
  readonly format: 1;
  readonly tool: string;
  readonly date: string;
  readonly live: boolean;
  readonly facts: Readonly<Record<string, { readonly answer: string; readonly values?: Values }>>;
}

/**
 * The report of a run.
 *
 * @param inputs The values that the report must not have
 */
export function reportOf(
  outcomes: readonly Outcome[],
  options: { now: number; live: boolean; inputs: Inputs },
): Report {
  const report: Report = {
    tool: `${packageJson.name} ${packageJson.version}`,
    date: new Date(options.now).toISOString().slice(0, 10),
    live: options.live,
    questions: outcomes.map(({ question, finding, reason, exchanges }) => {
      const { id, asks, requests, settles, docs, answers, assumed } = question;
      return {
        ...{ id, asks, requests, settles, docs },
        ...(finding && {
          ...{ answer: finding.answer, meaning: answers[finding.answer]!, isAssumed: finding.answer === assumed },
          ...(finding.values && { values: finding.values }),
        }),
        ...(reason !== undefined && { reason }),
        exchanges,
      };
    }),
  };
  return redact(report, privateValues(options.inputs)) as Report;
}

/** Addresses of networks, which responses may echo. A version of a program has three numbers. */
const IP = /\b\d{1,3}(\.\d{1,3}){3}\b|\b[\da-f]{1,4}(:[\da-f]{1,4}){7}\b/gi;

/**
 * Replaces the values of an account in every string. A report is made of codes, statuses and names, so that there is nothing to
 * replace; this holds it to that.
 */
function redact(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") {
    const hidden = secrets.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), value);
    return hidden.replace(IP, "[address]");
  }
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, redact(member, secrets)]));
}

/** The facts of a report. */
export function factsOf({ tool, date, live, questions }: Report): Facts {
  const facts = questions
    .filter(({ answer }) => answer !== undefined)
    .map(({ id, answer, values }) => [id, { answer: answer!, ...(values && { values }) }] as const);
  return { format: 1, tool, date, live, facts: Object.fromEntries(facts) };
}

/** The report as Markdown. */
export function markdownOf(report: Report): string {
  const { tool, date, live, questions } = report;
  const answered = questions.filter(({ answer }) => answer !== undefined);
  const open = questions.filter(({ answer }) => answer === undefined);
  const surprising = answered.filter(({ isAssumed }) => !isAssumed);
  return `${[
    "# What the services answer",
    `${tool}, ${date}. ${live ? "Asked the live services." : "Asked other endpoints than the vendors' own."}`,
    `${answered.length} of ${questions.length} questions answered, ${surprising.length} of them other than edgedesk assumes.`,
    ...(answered.length > 0 ? ["## Answered", ...answered.map(answeredSection)] : []),
    ...(open.length > 0
      ? ["## Open", open.map(({ id, asks, reason }) => `- \`${id}\`: ${asks} ${sentence(reason)}`).join("\n")]
      : []),
  ].join("\n\n")}\n`;
}

function answeredSection(question: ReportedQuestion): string {
  const { id, asks, requests, settles, docs, answer, meaning, isAssumed, values = {}, exchanges } = question;
  const details = Object.entries(values).map(
    ([name, value]) => `${name} ${Array.isArray(value) ? value.join(", ") || "none" : value}`,
  );
  return [
    `### \`${id}\`: ${answer}${isAssumed ? "" : " (other than assumed)"}`,
    `${asks} **${meaning}**`,
    [
      `- Settles: ${settles}`,
      `- Asked: ${requests}`,
      ...(details.length > 0 ? [`- Details: ${details.join("; ")}`] : []),
      ...exchanges.map(
        ({ request, from, status, code }) =>
          `- ${request}, from ${from === "page" ? "the page" : "Node"}: ${status === undefined ? "no readable response" : [status, code].filter(Boolean).join(" ")}`,
      ),
      `- Vendor's page: <${docs}>`,
    ].join("\n"),
  ].join("\n\n");
}

const sentence = (text = "") => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
