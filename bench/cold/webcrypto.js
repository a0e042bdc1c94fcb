import { signer } from "../peers/webcrypto.js";

/** The first signature. */
export const first = () => signer().acs3();
