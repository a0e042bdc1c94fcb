import { percentDecode } from "./encoding.js";
import type { AccessKey } from "./state/access-key.js";

/*
 * Why a signature does not match. A request has the signature only, not the text that the client signed: the diagnosis
 * repeats the computation with one mistake at a time, until its signature is the client's.
 */

/** A mistake of signing code. Each function changes one step of the computation. */
export interface Mistake {
  /** What the client did: the end of a sentence. */
  readonly did: string;
  readonly canonicalRequest?: (text: string) => string;
  readonly stringToSign?: (text: string) => string;
  readonly secret?: (secret: string) => string;
  readonly key?: (secret: string) => string;
}

/** The computation of a request's signature. */
export interface Computation {
  readonly scheme: string;
  /** The client's signature. */
  readonly signature: string;
  /** The canonical request; for V1, the canonicalized query string. */
  readonly canonicalRequest: string;
  /** The same with redacted values. */
  readonly redacted: string;
  readonly stringToSign: (canonicalRequest: string) => Promise<string> | string;
  /** Whether the string to sign has a digest of the canonical request, not its text. */
  readonly signsDigest: boolean;
  /** Derives the key of the HMAC. */
  readonly key: (secret: string) => Promise<string> | string;
  readonly sign: (stringToSign: string, key: string) => Promise<string>;
  /** The mistakes that the scheme allows, besides those of secrets. */
  readonly mistakes: readonly Mistake[];
}

/** What one side signed, with redacted values. */
export interface Signed {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
}

/** The first difference of two texts. */
export interface Difference {
  /** Counted from 1, as {@link column}. */
  readonly line: number;
  readonly column: number;
  /** The server's text from there on, at most 40 characters. */
  readonly server: string;
  /** The client's. */
  readonly client: string;
}

/** The comparison of a signature with the server's. */
export interface SignatureReport {
  readonly scheme: string;
  /** What the client did; undefined where no known mistake leads to its signature. */
  readonly mistake?: string;
  readonly server: Signed;
  /** Undefined as {@link mistake}. */
  readonly client?: Signed;
  /** The first difference of the canonical requests, or of the strings to sign. Undefined where only the secrets differ. */
  readonly difference?: Difference;
}

/**
 * Compares the client's signature with those of known mistakes. The report contains no secret.
 *
 * @param key the access key that the request names
 * @param keys all access keys
 */
export async function diagnose(
  computation: Computation,
  key: AccessKey,
  keys: Iterable<AccessKey>,
): Promise<SignatureReport> {
  const { scheme } = computation;
  const server = await signed(computation);
  for (const mistake of [...computation.mistakes, ...mistakesOfSecrets(key, keys)]) {
    if ((await signatureOf(computation, mistake, key.secret)) !== computation.signature) continue;
    const client = await signed(computation, mistake);
    const difference =
      firstDifference(server.canonicalRequest, client.canonicalRequest) ??
      firstDifference(server.stringToSign, client.stringToSign);
    return { scheme, mistake: mistake.did, server, client, ...(difference && { difference }) };
  }
  return { scheme, server };
}

const same = (text: string): string => text;

async function signatureOf(computation: Computation, mistake: Mistake, serverSecret: string): Promise<string> {
  const { canonicalRequest = same, stringToSign = same, secret = same, key = computation.key } = mistake;
  const text = await computation.stringToSign(canonicalRequest(computation.canonicalRequest));
  return computation.sign(stringToSign(text), await key(secret(serverSecret)));
}

async function signed(computation: Computation, mistake: Partial<Mistake> = {}): Promise<Signed> {
  const { canonicalRequest = same, stringToSign = same } = mistake;
  const shown = canonicalRequest(computation.redacted);
  const text = computation.signsDigest ? canonicalRequest(computation.canonicalRequest) : shown;
  return { canonicalRequest: shown, stringToSign: stringToSign(await computation.stringToSign(text)) };
}

function mistakesOfSecrets(key: AccessKey, keys: Iterable<AccessKey>): Mistake[] {
  const others = [...keys].filter(({ id }) => id !== key.id);
  return [
    ...others.map(({ id, secret }) => ({ did: `used the secret of the access key ${id}`, secret: () => secret })),
    { did: "used a secret with a line break at its end", secret: (secret) => `${secret}\n` },
    { did: "used a secret with a space at its end", secret: (secret) => `${secret} ` },
    { did: "used a secret with a space at its beginning", secret: (secret) => ` ${secret}` },
    { did: "used a secret in quotation marks", secret: (secret) => `"${secret}"` },
    { did: "used the text undefined as the secret", secret: () => "undefined" },
    { did: "used the id of the access key as its secret", secret: () => key.id },
  ];
}

function firstDifference(server: string, client: string): Difference | undefined {
  if (server === client) return undefined;
  let at = 0;
  while (server[at] !== undefined && server[at] === client[at]) at++;
  const before = server.slice(0, at).split("\n");
  const rest = (text: string): string => text.slice(at, at + 40);
  return { line: before.length, column: before.at(-1)!.length + 1, server: rest(server), client: rest(client) };
}

/** The characters that `encodeURIComponent` keeps and RFC 3986 does not. */
const KEPT = /%(?:21|27|28|29|2A)/g;

/**
 * The mistakes of a canonicalized query.
 *
 * @param names the encoded names in the order of arrival
 */
export function mistakesOfQuery(names: readonly string[]): Mistake[] {
  const mistake = (did: string, canonicalRequest: (text: string) => string): Mistake => ({ did, canonicalRequest });
  const arranged = (arrange: (pairs: string[]) => string[]) => (text: string) => arrange(text.split("&")).join("&");
  const nameOf = (pair: string): string => pair.split("=", 1)[0]!;
  return [
    mistake("encoded a space as + in the query", (text) => text.replaceAll("%20", "+")),
    mistake("did not encode * in the query", (text) => text.replaceAll("%2A", "*")),
    mistake("encoded the query with encodeURIComponent, which keeps !'()*", (text) =>
      text.replace(KEPT, percentDecode),
    ),
    mistake("encoded ~ in the query", (text) => text.replaceAll("~", "%7E")),
    mistake("encoded the query as a form: a space as +, ~ as %7E, * not at all", (text) =>
      text.replaceAll("%20", "+").replaceAll("%2A", "*").replaceAll("~", "%7E"),
    ),
    mistake("encoded the query with lower-case digits", (text) =>
      text.replace(/%../g, (escape) => escape.toLowerCase()),
    ),
    mistake("did not encode / in the query", (text) => text.replaceAll("%2F", "/")),
    mistake("did not encode the query", percentDecode),
    mistake("encoded the query twice", (text) => text.replaceAll("%", "%25")),
    mistake(
      "did not sort the query",
      arranged((pairs) => pairs.sort((a, b) => names.indexOf(nameOf(a)) - names.indexOf(nameOf(b)))),
    ),
    mistake(
      "sorted the query without regard to case",
      arranged((pairs) => pairs.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))),
    ),
    mistake(
      "left out parameters with an empty value",
      arranged((pairs) => pairs.filter((pair) => !pair.endsWith("="))),
    ),
    mistake("did not sign the query", () => ""),
  ];
}

/** Changes one line of a canonical request. */
export function inLine(index: number, change: (line: string) => string): (text: string) => string {
  return (text) =>
    text
      .split("\n")
      .map((line, at) => (at === index ? change(line) : line))
      .join("\n");
}

/** The mistakes of signing another host than the one that the request was sent to, as the lines of a header have them. */
export function mistakesOfHost(sent: string, others: readonly string[]): Mistake[] {
  return [sent.replace(/(:|%3A)\d+$/, ""), ...others]
    .filter((host) => host !== sent)
    .map((host) => ({
      did: `signed the host ${percentDecode(host)}, and sent the request to ${percentDecode(sent)}`,
      canonicalRequest: (text) => text.replace(`\nhost:${sent}`, () => `\nhost:${host}`),
    }));
}

/** The mistake of signing another method. */
export function mistakesOfMethod(sent: string, change: "canonicalRequest" | "stringToSign"): Mistake[] {
  return ["GET", "POST"]
    .filter((method) => method !== sent)
    .map((method) => ({
      did: `signed the method ${method}, and sent ${sent}`,
      [change]: (text: string) => text.replace(/^[A-Z]+/, method),
    }));
}
