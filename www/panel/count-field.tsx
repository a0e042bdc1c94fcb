/** The number that the user types before a change of many resources. */

import { Field } from "../shared/controls.js";
import { t } from "./texts.js";

/** Above this number of resources, the user types the number. */
const TYPED_ABOVE = 50;

/** Whether the number is typed, or need not be. */
export function isCountTyped(count: number, typed: string): boolean {
  return count <= TYPED_ABOVE || typed.trim() === String(count);
}

export function CountField({
  count,
  typed,
  onInput,
}: {
  count: number;
  typed: string;
  onInput: (typed: string) => void;
}) {
  if (count <= TYPED_ABOVE) return null;
  return (
    <Field
      label={t().typeCount(count)}
      name="count"
      inputMode="numeric"
      autocomplete="off"
      value={typed}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
