import { signer } from "../peers/noble.js";

/** The first signature. */
export const first = () => signer().acs3();
