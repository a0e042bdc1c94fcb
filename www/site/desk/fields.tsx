/** Labelled fields that are bound to signals. */

import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";

interface Properties {
  readonly label: string;
  readonly hint?: string;
  readonly value: Signal<string>;
}

/** What all controls have. */
const control = ({ hint, value }: Properties, id: string) => ({
  id,
  value: value.value,
  spellcheck: false,
  autocomplete: "off" as const,
  "aria-describedby": hint && `${id}-hint`,
  onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
    void (value.value = event.currentTarget.value),
});

/** A field of one line, with suggestions if there is a list. */
export function Line({ list, ...properties }: Properties & { list?: readonly string[] }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{properties.label}</label>
      {list ? (
        <>
          <input {...control(properties, id)} list={`${id}-list`} />
          <datalist id={`${id}-list`}>
            {list.map((option) => (
              <option key={option} value={option} />
            ))}
          </datalist>
        </>
      ) : (
        <input {...control(properties, id)} />
      )}
      {properties.hint && <Hint id={id} text={properties.hint} />}
    </div>
  );
}

/** A field whose characters are hidden. */
export function Secret(properties: Properties) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{properties.label}</label>
      <input type="password" {...control(properties, id)} />
      {properties.hint && <Hint id={id} text={properties.hint} />}
    </div>
  );
}

/** A field of several lines. */
export function Area({ rows, ...properties }: Properties & { rows: number }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{properties.label}</label>
      <textarea rows={rows} {...control(properties, id)} />
      {properties.hint && <Hint id={id} text={properties.hint} />}
    </div>
  );
}

/** A field with fixed options. */
export function Choice({ label, value, options }: Properties & { options: Readonly<Record<string, string>> }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value.value} onChange={(event) => (value.value = event.currentTarget.value)}>
        {Object.entries(options).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Hint({ id, text }: { id: string; text: string }) {
  return (
    <p class="hint" id={`${id}-hint`}>
      {text}
    </p>
  );
}
