import { signer } from "../peers/node-crypto.js";

/** The first signature. */
export const first = () => signer().acs3();
