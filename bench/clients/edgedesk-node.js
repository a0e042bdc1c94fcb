/** edgedesk's clients over `edgedesk/node`. */

import { nodeFetch } from "edgedesk/node";

import * as edgedesk from "./edgedesk.js";

export const name = "edgedesk send over edgedesk/node";

export const createClient = (endpoint) => edgedesk.createClient(endpoint, { fetch: nodeFetch });
