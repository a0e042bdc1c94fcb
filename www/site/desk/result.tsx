/** The result of the desk. */

import type { Comparison, Explanation, Problem } from "./core.js";
import { differing, verdictOf } from "./verdict.js";

export function Result({ result }: { result: Explanation | Problem }) {
  if ("problem" in result) {
    return (
      <p class="verdict open" role="status">
        {sentence(result.problem)}
      </p>
    );
  }
  const { scheme, accessKeyId, steps, findings, sent, computed, server, own } = result;
  const verdict = verdictOf(result);
  return (
    <>
      <p class={`verdict ${verdict.kind}`} role="status">
        {verdict.text}
      </p>
      {findings.length > 0 && (
        <>
          <h3>Found in the request</h3>
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{sentence(finding)}</li>
            ))}
          </ul>
        </>
      )}
      {server && !server.isEqual && <Difference comparison={server} name="of the server" />}
      {own && !own.isEqual && <Difference comparison={own} name="of your code" />}
      <h3>Step by step</h3>
      <dl class="steps">
        <dt>scheme</dt>
        <dd>
          <code>{scheme}</code>, access key id <code>{accessKeyId}</code>
        </dd>
        {steps.map(({ name, text }) => (
          <>
            <dt>{name}</dt>
            <dd>
              <pre tabIndex={0}>{text}</pre>
            </dd>
          </>
        ))}
        <dt>signature</dt>
        <dd>
          <pre tabIndex={0}>{computed ?? "needs the secret"}</pre>
        </dd>
        <dt>signature in the request</dt>
        <dd>
          <pre tabIndex={0}>{sent}</pre>
        </dd>
      </dl>
    </>
  );
}

function Difference({ comparison, name }: { comparison: Comparison; name: string }) {
  const parts = differing(comparison);
  const text = ([before, different, after]: [string, string, string]) => (
    <pre tabIndex={0}>
      {before}
      <mark>{visible(different)}</mark>
      {after}
    </pre>
  );
  return (
    <section class="difference">
      <h3>The {comparison.step}: where both differ</h3>
      <h4>of this request</h4>
      {text(parts.expected)}
      <h4>{name}</h4>
      {text(parts.other)}
    </section>
  );
}

/** Shows spaces and line breaks; a part that one side lacks as ∅. */
function visible(text: string): string {
  return text === "" ? "∅" : text.replaceAll(" ", "␣").replaceAll("\n", "⏎\n");
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
