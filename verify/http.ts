/** A request, ready to be sent. */
export interface Wire {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A response, read. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The members of a JSON object; none of any other text. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The vendor's error code. */
  readonly code: string | undefined;
  /** Whether it is a success of the API. */
  readonly ok: boolean;
}

/** What a report says of a request and its response. It has nothing of an account. */
export interface Exchange {
  /** The request in words. */
  readonly request: string;
  readonly from: "node" | "page";
  /** Absent where no response was read. */
  readonly status?: number;
  readonly code?: string;
  /** Those of {@link SHOWN}. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The headers that a report shows: they are the same for every account. */
const SHOWN = /^(access-control-[\w-]+|allow|content-type|retry-after|vary|x-acs-retry-after)$/;

/** A code that a vendor may have written; anything else may be text about an account. */
const CODE = /^[A-Za-z][A-Za-z.\d_-]{0,79}$/;

/** Reads a response's text. */
export function readResponse(status: number, headers: Headers, text: string): Received {
  let body: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) body = value as Record<string, unknown>;
  } catch {
    // A body that is not JSON has no members.
  }
  const given = body["Code"] ?? body["code"];
  const code = typeof given === "string" && CODE.test(given) ? given : undefined;
  const isSuccess = status >= 200 && status < 300;
  return {
    status,
    headers,
    text,
    body,
    code,
    ok: isSuccess && (code === undefined || /^(200|ok|success)$/i.test(code)),
  };
}

/** The exchange for a report. */
export function exchangeOf(request: string, from: Exchange["from"], received: Received | undefined): Exchange {
  if (!received) return { request, from };
  const headers = Object.fromEntries([...received.headers].filter(([name]) => SHOWN.test(name)));
  return {
    ...{ request, from, status: received.status },
    ...(received.code !== undefined && { code: received.code }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

/** The members of a query, of a form body and headers whose values a dry run shows: they are the same for every account. */
const OPEN = new Set([
  ...[
    "action",
    "version",
    "format",
    "signaturemethod",
    "signatureversion",
    "currentstage",
    "clientos",
    "clientversion",
  ],
  ...["maxkeys", "maxresults", "resizelist", "modifyattribute", "accept", "content-type", "origin"],
  ...["x-acs-action", "x-acs-version", "access-control-request-method", "access-control-request-headers"],
]);

const shown = (name: string, value: string): string => (value === "" || OPEN.has(name.toLowerCase()) ? value : "…");

function shownPairs(text: string): string {
  return text
    .split("&")
    .map((item) => {
      const [name = "", ...rest] = item.split("=");
      return rest.length === 0 ? name : `${name}=${shown(name, rest.join("="))}`;
    })
    .join("&");
}

/** A request with every value left out that could be secret: signatures, keys, tokens, ids. */
export function describeWire({ method, url, headers, body }: Wire): string {
  const { origin, pathname, search } = new URL(url);
  // Ids in a path have a digit or a hyphen: `/v2/instance/i-YufwpQAe`.
  const path = pathname.replace(/\/[^/]*[\d-][^/]*(?=\/|$)/g, (segment) => (/^\/v\d$/.test(segment) ? segment : "/…"));
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${shown(name, value)}`);
  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  const content = body === undefined || body === "" ? [] : [`  ${isForm ? shownPairs(body) : "…"}`];
  return [`${method} ${origin}${path}${search && `?${shownPairs(search.slice(1))}`}`, ...lines, ...content].join("\n");
}
