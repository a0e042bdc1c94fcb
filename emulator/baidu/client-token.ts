import type { RestEntry } from "../catalogue.js";
import type { Operation } from "./operation.js";

/** The request with which the official JavaScript SDK gets a client token before a creation. The catalogue lacks it. */
export const clientTokenEntry: RestEntry = {
  name: "CreateToken",
  method: "POST",
  path: "/v1/token/create",
  request: [],
  response: [],
};

/** Makes a client token. */
export const createToken: Operation = () => ({ token: crypto.randomUUID() });
