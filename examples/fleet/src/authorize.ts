import type { Env } from "./env.js";

/** What a request may do. */
export type Role = "admin" | "panel";

/** Shorter tokens are refused: one that is forgotten or guessable must not open the fleet. */
const MIN_TOKEN_LENGTH = 32;

/** The role of the token of a request; undefined if there is none. */
export async function roleOf(request: Request, env: Env): Promise<Role | undefined> {
  const token = /^Bearer ([\x21-\x7e]+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  // Both are compared in any case, so that the time does not tell which one was close.
  const [isAdmin, isPanel] = await Promise.all([isSame(token, env.ADMIN_TOKEN), isSame(token, env.PANEL_TOKEN)]);
  return isAdmin ? "admin" : isPanel ? "panel" : undefined;
}

/** Compares digests: they have one length, and their bytes say nothing about the token's. */
async function isSame(token: string, secret: string | undefined): Promise<boolean> {
  const [given, wanted] = await Promise.all([token, secret ?? ""].map(digest));
  const isEqual = crypto.subtle.timingSafeEqual(given!, wanted!);
  return isEqual && token.length >= MIN_TOKEN_LENGTH;
}

function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
}
