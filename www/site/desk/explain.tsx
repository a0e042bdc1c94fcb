/** Explains a request that was signed elsewhere. */

import { computed, signal } from "@preact/signals";

import { explain } from "./core.js";
import { Area, Secret } from "./fields.js";
import { mismatch } from "./mismatch.js";
import { Result } from "./result.js";

const request = signal("");
const answer = signal("");
const own = signal("");
const secret = signal("");
const result = computed(() =>
  explain({
    request: request.value,
    answer: answer.value,
    own: own.value,
    secret: secret.value,
    now: Date.now(),
  }),
);

function showExample(): void {
  request.value = mismatch.request;
  answer.value = mismatch.answer;
  secret.value = mismatch.secret;
  own.value = "";
}

export function Explain() {
  return (
    <>
      <Area
        label="Your request"
        hint={'A curl command (a browser\'s "Copy as cURL"), an HTTP request with its headers, or a URL.'}
        value={request}
        rows={9}
      />
      <Area label="The vendor's response" hint="Optional: JSON, XML or its message." value={answer} rows={4} />
      <Area
        label="What your code signed"
        hint="Optional: its canonical request or its string to sign."
        value={own}
        rows={4}
      />
      <Secret label="The secret of the access key" hint="Optional: to compute the signature." value={secret} />
      <p>
        <button type="button" class="button" onClick={showExample}>
          Show an example
        </button>
      </p>
      <h2>Result</h2>
      <Result result={result.value} />
    </>
  );
}
