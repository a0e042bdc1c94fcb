import { createToken } from "./client-token.js";
import type { Operations } from "./operation.js";
import { billingOperations } from "./operations-billing.js";
import { createOperations } from "./operations-create.js";
import { imageOperations } from "./operations-images.js";
import { instanceOperations } from "./operations-instances.js";
import { specOperations } from "./operations-specs.js";
import { volumeOperations } from "./operations-volumes.js";
import { getSessionToken } from "./session-token.js";

/** The operations of Baidu Cloud Compute that have behaviour, and those that the catalogue lacks. */
export const operations: Operations = {
  ...instanceOperations,
  ...createOperations,
  ...billingOperations,
  ...specOperations,
  ...imageOperations,
  ...volumeOperations,
  CreateToken: createToken,
  GetSessionToken: getSessionToken,
};
