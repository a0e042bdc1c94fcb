/** Defaults and limits. Generated from catalogue/defaults.json and the operations by scripts/catalogue.mjs; do not edit. */

/** The maximum number of attempts of a call, including the first. */
export const MAX_ATTEMPTS = 3;

/** The upper bound of the first backoff, in milliseconds. */
export const BASE_DELAY = 50;

/** The upper bound of the first backoff after throttling, in milliseconds. */
export const THROTTLED_BASE_DELAY = 1000;

/** The maximum backoff, in milliseconds. */
export const MAX_DELAY = 20_000;

/** Which throttled calls count as not executed. */
export const ON_THROTTLING = "unpaid";

/** The timeout of an attempt, in milliseconds. */
export const TIMEOUT = 30_000;

/** The timeout of a call with its retries, in milliseconds. */
export const TOTAL_TIMEOUT = 120_000;

/** The maximum clock skew that is corrected, in milliseconds. */
export const MAX_SKEW = 86_400_000;

/** The maximum size of a response: in bytes, in the npm package's clients in characters. */
export const MAX_RESPONSE_SIZE = 4_194_304;

/** How long a bce-auth-v1 signature is valid, in seconds. */
export const EXPIRY = 1800;

/** How long before their expiry credentials are renewed, in milliseconds; at most a fifth of their lifetime. */
export const RENEWAL_MARGIN = 300_000;

/** How long a LoginToken is assumed to be valid, in milliseconds. */
export const TOKEN_LIFETIME = 900_000;

/** The ClientOS of end-user calls. */
export const CLIENT_OS = "Web";

/** The ClientVersion of end-user calls. */
export const CLIENT_VERSION = "1.0.0";

/** The timeout of a wait for a status, in milliseconds. */
export const WAIT_TIMEOUT = 300_000;

/** The first polling interval of a wait, in milliseconds. It doubles with each lookup. */
export const WAIT_INTERVAL = 1000;

/** The longest polling interval, as a multiple of the first. */
export const MAX_INTERVAL_GROWTH = 10;

/** Lookups before a missing resource is an error: a new one may not be listed immediately. */
export const LOOKUPS_FOR_MISSING = 3;

/** Statuses that only another operation changes. */
export const TERMINAL_STATUSES: readonly string[] = ["Deleted", "Expired", "Error", "Recycled"];

/** How many ids one call of a bulk call or a status lookup takes: the least that their operations take. */
export const ECD_BATCH_SIZE = 100;

/** How many ids one call of a bulk call or a status lookup takes: the least that their operations take. */
export const WUYING_BATCH_SIZE = 20;

/** How many ids one call of a bulk call or a status lookup takes: the least that their operations take. */
export const BCC_BATCH_SIZE = 100;
