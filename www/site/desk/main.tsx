/** The signature desk. */

import { signal } from "@preact/signals";
import { render } from "preact";

import { load } from "./core.js";
import { Explain } from "./explain.js";
import { readAddress, renew, Sign } from "./sign.js";

const TABS = { explain: "Explain a request", sign: "Sign an operation" } as const;
const tab = signal<keyof typeof TABS>("explain");

function Desk() {
  return (
    <>
      <div class="tabs" role="group" aria-label="What to do">
        {Object.entries(TABS).map(([key, text]) => (
          <button
            key={key}
            type="button"
            class="button"
            aria-pressed={tab.value === key}
            onClick={() => (tab.value = key as keyof typeof TABS)}
          >
            {text}
          </button>
        ))}
      </div>
      {/* A form, because password managers expect one around a password. */}
      <form onSubmit={(event) => event.preventDefault()}>{tab.value === "explain" ? <Explain /> : <Sign />}</form>
    </>
  );
}

const place = document.querySelector("#desk")!;
try {
  await load();
  renew();
  const follow = () => {
    if (readAddress()) tab.value = "sign";
  };
  follow();
  addEventListener("hashchange", follow);
  render(<Desk />, place);
} catch (error) {
  place.textContent = `The desk could not be started: ${String(error)}`;
}
