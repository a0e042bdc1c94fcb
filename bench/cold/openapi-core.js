import { signer } from "../peers/openapi-core.js";

/** The first signature. */
export const first = () => signer().acs3();
