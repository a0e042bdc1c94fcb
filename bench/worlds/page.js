/* Signing in a page. The orchestrator calls what stands here, and reads what it gives. */

import { sideBySide } from "../measure.js";
import { candidates } from "./candidates.js";
import { portable } from "./portable.js";

globalThis.sign = async (scheme, options, more = []) =>
  sideBySide(await candidates([...portable, ...more], scheme), options);
