/** Slips of callers and of their functions. None may hang, crash or end in an untyped error. */

import { aborts } from "./aborts.js";
import { spelled, unsent } from "./endpoints.js";
import { functions } from "./functions.js";
import { iterables } from "./ids.js";
import { numeric } from "./numbers.js";
import { polluted } from "./pollution.js";
import { providers } from "./providers.js";
import { settings, values } from "./settings.js";
import type { Slip } from "./kit.js";

export type { Kit } from "./kit.js";

/** Every slip. */
export const slips: readonly Slip[] = [
  ...functions,
  ...numeric,
  ...iterables,
  ...aborts,
  ...providers,
  ...unsent,
  ...spelled,
  ...settings,
  ...values,
  ...polluted,
];
