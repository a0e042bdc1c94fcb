import { signer } from "../peers/best-js.js";

/** The first signature. */
export const first = () => signer().acs3();
