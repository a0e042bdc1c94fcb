/** All scenarios. A new scenario is a row in a file of this folder. */

import type { Row } from "../row.js";
import { rows as broken } from "./broken.js";
import { rows as errors } from "./errors.js";
import { rows as secrets } from "./secrets.js";
import { rows as statuses } from "./statuses.js";
import { rows as successes } from "./successes.js";

export const rows: readonly Row[] = [...successes, ...statuses, ...broken, ...errors, ...secrets];
