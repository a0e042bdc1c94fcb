/** Faults: those to come, and how to inject more. */

import { useEffect, useId, useState } from "preact/hooks";

import { Button, Field } from "../../www/shared/controls.js";
import { FAULT_KINDS, type FaultKind } from "../faults.js";
import type { Emulator } from "./emulator.js";
import { t } from "./texts.js";

/** The faults that a click injects. */
const QUICK: readonly FaultKind[] = [
  "throttle",
  "internal-error",
  "unavailable",
  "drop-before",
  "drop-after",
  "clock-error",
  "expired-token",
  "forbidden",
];

export function Faults({ emulator }: { emulator: Emulator }) {
  const { faults: texts, remove } = t();
  const [operation, setOperation] = useState("*");
  const suggestions = useId();
  useEffect(() => void emulator.readOperations().catch(() => {}), []);
  const inject = (body: { with: FaultKind; times?: number | null; after?: number }): void =>
    void emulator.act(() => emulator.change("faults", { operation, ...body }), texts.injected(body.with, operation));
  const faults = emulator.state.value?.faults ?? [];
  return (
    <>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          const values = new FormData(event.currentTarget);
          inject({
            with: String(values.get("kind")) as FaultKind,
            times: values.get("always") ? null : Number(values.get("times")),
            after: Number(values.get("after")),
          });
        }}
      >
        <p>{texts.intro}</p>
        <Field
          label={texts.operation}
          hint={texts.operationHint}
          value={operation}
          list={suggestions}
          autocomplete="off"
          required
          onInput={(event) => setOperation(event.currentTarget.value)}
        />
        <datalist id={suggestions}>
          {emulator.operations.value.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <fieldset>
          <legend>{texts.quick}</legend>
          <div class="actions">
            {QUICK.map((kind) => (
              <Button key={kind} onClick={() => inject({ with: kind })}>
                {kind}
              </Button>
            ))}
          </div>
        </fieldset>
        <div class="fields">
          <label class="field">
            {texts.kind}
            <select name="kind">
              {FAULT_KINDS.map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </select>
          </label>
          <Field type="number" name="times" label={texts.times} min="1" value="1" />
          <Field type="number" name="after" label={texts.after} min="0" value="0" />
        </div>
        <label class="check">
          <input type="checkbox" name="always" />
          {texts.always}
        </label>
        <div class="actions">
          <Button kind="primary" type="submit">
            {texts.inject}
          </Button>
        </div>
      </form>
      <section>
        <div class="view-title">
          <h2>{texts.list}</h2>
          {faults.length > 0 && (
            <Button
              onClick={() => void emulator.act(() => emulator.change("faults", undefined, "DELETE"), texts.cleared)}
            >
              {texts.clear}
            </Button>
          )}
        </div>
        {faults.length === 0 && <p class="hint">{texts.none}</p>}
        <ul class="list">
          {faults.map(({ operation: target, kind = texts.chosenByCode, times, after }, index) => (
            <li key={index} class="card row">
              <div>
                <strong>{target}</strong>
                <small>{[kind, texts.remaining(times), texts.waits(after)].filter(Boolean).join(" · ")}</small>
              </div>
              <Button
                aria-label={`${remove}: ${target}, ${kind}`}
                onClick={() =>
                  void emulator.act(
                    () =>
                      emulator.change(
                        `faults?${new URLSearchParams({ operation: target }).toString()}`,
                        undefined,
                        "DELETE",
                      ),
                    t().removed(target),
                  )
                }
              >
                {remove}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
