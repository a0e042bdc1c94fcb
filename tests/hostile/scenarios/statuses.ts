/** Every HTTP status: without a body, with a page, with a vendor's error; and invalid status lines. */

import { type Act, page, refusal } from "../act.js";
import type { Meaning } from "../expect.js";
import type { Row } from "../row.js";

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const STATUSES = [
  ...range(201, 208),
  226,
  299,
  ...range(300, 308),
  399,
  ...range(400, 431),
  451,
  499,
  ...range(500, 511),
  520,
  530,
  599,
];

/** The most frequent statuses. */
const FREQUENT = [
  201, 202, 204, 301, 302, 304, 307, 400, 401, 403, 404, 407, 408, 409, 413, 421, 422, 429, 500, 502, 503, 504, 520,
];

/** Statuses that the fetch standard treats as network errors; not all runtimes do. */
const OWN_OF_FETCH = [407, 421];

/** The meaning of a response that is not of the API. */
function withoutError(status: number): Meaning {
  if (status < 300) return "foreign";
  if (status < 400) return "redirect";
  if (OWN_OF_FETCH.includes(status)) return "foreign|broken";
  if (status === 429) return "throttled by a proxy";
  return status < 500 ? "foreign" : "proxy";
}

/** The meaning of an error with an unknown code. */
function withError(status: number): Meaning {
  if (status < 300) return "ApiError/parameter|ApiError/parameter/ambiguous|ambiguous";
  if (status < 400) return "redirect|parameter|ApiError/parameter/ambiguous|ambiguous";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404) return "not found";
  if (status === 409) return "conflict";
  if (OWN_OF_FETCH.includes(status)) return "parameter|broken";
  if (status === 429) return "throttled";
  return status < 500 ? "parameter" : "server";
}

/** Statuses that have no body. */
const bodiless = (status: number): boolean => [204, 205, 304].includes(status);

export const rows: Row[] = [
  ...STATUSES.flatMap((status): Row[] => {
    const bodies: [name: string, act: Act, means: Meaning][] = [["empty", { status, body: "" }, withoutError(status)]];
    if (!bodiless(status)) bodies.push(["of a proxy", page(status), withoutError(status)]);
    if (!bodiless(status)) bodies.push(["of the API", refusal(status, "NoSuchCodeIsKnown"), withError(status)]);
    const frequent = FREQUENT.includes(status);
    return bodies.map(([name, act, means]) => ({
      ...{ name: `${status} ${name}`, act, means, everywhere: frequent, thorough: !frequent },
    }));
  }),
  ...[301, 302, 303, 305, 306, 307, 308].map((status): Row => ({
    name: `${status} to another host`,
    act: { ...page(status), headers: { location: "http://127.0.0.1:9/elsewhere" } },
    means: "redirect",
  })),
  {
    name: "a redirect to itself",
    act: (seen) => ({ status: 307, headers: { location: seen.url } }),
    means: "redirect",
  },
  {
    name: "a redirect to nowhere that can be parsed",
    act: { status: 302, headers: { location: "http://[" } },
    means: "redirect|broken",
  },
  ...[
    "HTTP/1.1 000 x",
    "HTTP/1.1 099 x",
    "HTTP/1.1 600 x",
    "HTTP/1.1 999 x",
    "HTTP/1.1 1000 x",
    "HTTP/1.1 20 x",
    "HTTP/9.9 200 OK",
    "ICY 200 OK",
    "HTTP/1.1 200",
    "x",
  ].map((line): Row => ({
    name: `status line ${line}`,
    act: { raw: `${line}\r\ncontent-length: 2\r\n\r\n{}`, after: "end" },
    means: "broken|foreign|proxy",
    everywhere: false,
  })),
  {
    name: "103 before the response",
    act: {
      raw: `HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 35\r\n\r\n{"RequestId":"r00","requestId":"r"}`,
      after: "end",
    },
    means: "success|broken",
    everywhere: false,
  },
  {
    name: "1000 times 100 Continue",
    act: { raw: "HTTP/1.1 100 Continue\r\n\r\n".repeat(1000), after: "end" },
    means: "broken",
    everywhere: false,
  },
  {
    name: "101 without being asked",
    act: { raw: "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n", after: "end" },
    means: "broken",
    everywhere: false,
  },
];
