import { signer } from "../peers/baiducloud.js";

/** The first signature. */
export const first = () => signer().bce();
