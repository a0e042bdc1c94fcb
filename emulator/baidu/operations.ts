import { assumeRole } from "./assume-role.js";
import { createToken } from "./client-token.js";
import type { Operations } from "./operation.js";
import { billingOperations } from "./operations-billing.js";
import { createOperations } from "./operations-create.js";
import { imageOperations } from "./operations-images.js";
import { instanceOperations } from "./operations-instances.js";
import { modifyOperations } from "./operations-modify.js";
import { releaseOperations } from "./operations-release.js";
import { resizeOperations } from "./operations-resize.js";
import { snapshotOperations } from "./operations-snapshots.js";
import { specOperations } from "./operations-specs.js";
import { volumeOperations } from "./operations-volumes.js";
import { getSessionToken } from "./session-token.js";

/** The operations of Baidu Cloud Compute that have behaviour, and those that the catalogue lacks. */
export const operations: Operations = {
  ...instanceOperations,
  ...createOperations,
  ...modifyOperations,
  ...resizeOperations,
  ...releaseOperations,
  ...billingOperations,
  ...specOperations,
  ...imageOperations,
  ...volumeOperations,
  ...snapshotOperations,
  AssumeRole: assumeRole,
  CreateToken: createToken,
  GetSessionToken: getSessionToken,
};
