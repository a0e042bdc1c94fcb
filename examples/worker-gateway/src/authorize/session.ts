/** Authorisation by a session cookie, for the page that the same Worker serves. */

/** Options of {@link sessions}. */
export interface SessionOptions {
  /** At least 32 random characters. Another secret ends all sessions. */
  secret: string;
  /** How long a session lasts, in seconds. Default: eight hours. */
  lifetime?: number;
  /** The time, in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number;
}

/** Sessions in cookies. They cannot be revoked one by one: keep them short, and check `id` against a list of users. */
export interface Sessions {
  /** The `set-cookie` header that begins a session. Call it only after {@link isSameOrigin} and a check of the login. */
  begin: (id: string) => Promise<string>;
  /** The person of a request; null if it has no session, or may come from a page of another origin. */
  person: (request: Request) => Promise<string | null>;
  /** The `set-cookie` header that ends a session. */
  end: string;
}

/** Browsers accept the prefix only with `Secure`, without `Domain`: a subdomain cannot set the cookie. */
const NAME = "__Host-session";

const ATTRIBUTES = "Path=/; Secure; HttpOnly; SameSite=Strict";

const MIN_SECRET_LENGTH = 32;

/** Signs and reads session cookies. */
export function sessions({ secret, lifetime = 8 * 3600, now = Date.now }: SessionOptions): Sessions {
  if (secret.length < MIN_SECRET_LENGTH) throw new TypeError(`secret has to have ${MIN_SECRET_LENGTH} characters`);
  let imported: Promise<CryptoKey> | undefined;
  const key = (): Promise<CryptoKey> => (imported ??= importKey(secret));
  return {
    async begin(id) {
      const payload = toBase64Url(utf8(JSON.stringify({ id, until: now() + lifetime * 1000 })));
      const signature = await crypto.subtle.sign("HMAC", await key(), utf8(payload));
      return `${NAME}=${payload}.${toBase64Url(new Uint8Array(signature))}; Max-Age=${lifetime}; ${ATTRIBUTES}`;
    },
    async person(request) {
      if (!isSameOrigin(request)) return null;
      const [payload, signature] = cookieOf(request)?.split(".") ?? [];
      const [content, code] = [fromBase64Url(payload ?? ""), fromBase64Url(signature ?? "")];
      if (!payload || !content || !code) return null;
      // The platform compares in constant time.
      if (!(await crypto.subtle.verify("HMAC", await key(), code, utf8(payload)))) return null;
      const { id, until } = JSON.parse(new TextDecoder().decode(content)) as SessionPayload;
      return now() < until ? id : null;
    },
    end: `${NAME}=; Max-Age=0; ${ATTRIBUTES}`,
  };
}

interface SessionPayload {
  id: string;
  /** In milliseconds since 1970. */
  until: number;
}

/**
 * Whether a request comes from a page of the Worker's own origin. Browsers send cookies with requests of other pages, too:
 * `SameSite` does not hold between subdomains of a site.
 */
export function isSameOrigin({ url, headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  return headers.get("origin") === new URL(url).origin;
}

/** The session cookie; undefined if there are two, of which one may be another's. */
function cookieOf(request: Request): string | undefined {
  const cookies = (request.headers.get("cookie") ?? "").split(/; ?/).filter((cookie) => cookie.startsWith(`${NAME}=`));
  return cookies.length === 1 ? cookies[0]!.slice(NAME.length + 1) : undefined;
}

async function importKey(secret: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", utf8(secret), algorithm, false, ["sign", "verify"]);
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  // Copied: by the types of Workers, the encoder's buffer may be shared.
  return Uint8Array.from(new TextEncoder().encode(text));
}

function toBase64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return null;
  }
}
