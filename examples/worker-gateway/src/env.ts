import type { LimitNamespace, RateLimitBinding } from "edgedesk/gateway";

import type { Person } from "./people.js";

declare global {
  namespace Cloudflare {
    /** The bindings and variables of wrangler.jsonc, and the secrets. */
    interface Env {
      ALIBABA_CLOUD_ACCESS_KEY_ID: string;
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: string;
      BAIDU_ACCESS_KEY_ID: string;
      BAIDU_SECRET_ACCESS_KEY: string;
      /** The address of a local cloud, in place of the vendors. */
      ENDPOINT?: string;
      /** A token for each person, as JSON. */
      TOKENS: string;
      PEOPLE: Record<string, Person>;
      LIMITS: LimitNamespace;
      ADDRESS_RATE: RateLimitBinding;
    }
  }
}

export type Env = Cloudflare.Env;
