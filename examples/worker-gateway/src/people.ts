/** Who may do what. */

import type { Env } from "./env.js";

/** What belongs to a person, as PEOPLE in wrangler.jsonc has it. */
export interface Person {
  desktops: string[];
  instances: string[];
  mayRenew: boolean;
}

/** A person who has logged in: what the rules see. */
export interface User extends Person {
  id: string;
}

/** The person of an id; null for one that PEOPLE does not have. */
export function userOf(id: string, { PEOPLE }: Env): User | null {
  const person = Object.hasOwn(PEOPLE, id) ? PEOPLE[id] : undefined;
  return person ? { id, ...person } : null;
}
