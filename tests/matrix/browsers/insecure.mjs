/* A page that is not a secure context: without crypto.subtle, crypto.randomUUID and service workers. */

import { cloud, post } from "./post.mjs";
import { run } from "./run.mjs";

post(isSecureContext || crypto.subtle ? { broken: "the page is trusted" } : await run(cloud));
