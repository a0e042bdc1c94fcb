import { Alert } from "../shared/controls.js";
import type { Problem } from "./problem.js";
import { t } from "./texts.js";

/** What went wrong and what to do, and what the vendor's support asks for. */
export function ProblemText({ problem }: { problem: Problem }) {
  const { problems, details } = t();
  return (
    <Alert>
      {problems[problem.kind]}
      <details>
        <summary>{details}</summary>
        <code>{problemDetails(problem)}</code>
      </details>
    </Alert>
  );
}

/** The vendor's words, the code and the request id. */
export function problemDetails({ code, detail, requestId, diagnosis }: Problem): string {
  return [code, detail, requestId, diagnosis].filter(Boolean).join(" · ");
}
