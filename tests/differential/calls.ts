/** Random calls of all catalogued operations, prepared by edgedesk, with the inputs for the official SDKs. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";
import fc from "fast-check";

import { bccEntries, ecdEntries, type Entry } from "../../emulator/catalogue.js";
import { objectOf } from "../catalogue/random.js";

export type Scheme = "acs3" | "rpc" | "anonymous" | "bce";

/** Credentials, and the time of signing. */
export interface Signer {
  readonly id: string;
  readonly secret: string;
  readonly token: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Prepared {
  readonly scheme: Scheme;
  readonly entry: Entry & { readonly method?: string; readonly path?: string; readonly action?: string };
  /** Parameters by name: the catalogue's, and added ones that are passed through. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Parameters that the client fills in if the operation has them and the call does not. */
  readonly filled: Readonly<Record<string, string>>;
  readonly signer: Signer;
  readonly request: ecd.PreparedRequest;
}

/** Parameters that the clients fill in. */
const FILLED: Readonly<Record<string, string>> = {
  RegionId: "cn-hangzhou",
  ClientId: "client 1+/=",
  SessionId: "session~*'()",
  LoginToken: "v1+/=token",
  ClientOS: "Web",
  ClientVersion: "1.0.0",
};
const region = FILLED["RegionId"]!;

const modules = { bcc, ecd, wuying } as unknown as Record<string, Record<string, ecd.Operation>>;
const admin = Object.values(ecdEntries["2020-09-30"]!);
const SCHEMES = {
  acs3: { api: "ecd", entries: admin },
  rpc: { api: "ecd", entries: admin },
  anonymous: { api: "wuying", entries: Object.values(ecdEntries["2020-10-02"]!) },
  // `{action}` in a path matches the paths of other operations.
  bce: { api: "bcc", entries: bccEntries.filter(({ path }) => !path.includes("{action}")) },
} as const;

/** The number of operations, counted once for each scheme. */
export const OPERATIONS = Object.values(SCHEMES).reduce((sum, { entries }) => sum + entries.length, 0);

/** Ids in the vendors' form; secrets and tokens of any printable characters. */
const signer = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9]{16,30}$/),
  secret: fc.stringMatching(/^[!-~]{1,90}$/),
  token: fc.option(fc.stringMatching(/^[!-~]{1,400}$/), { nil: undefined }),
  now: fc.integer({ min: Date.UTC(2001, 0), max: Date.UTC(2099, 0) }),
});

/** The name of an uncatalogued parameter; V1 signs names in encoded form. */
const name = fc.string({ unit: "binary", minLength: 1, maxLength: 6 }).map((rest) => `X${rest}`);

/** Prepares `count` calls, the same for the same seed. A call that the core refuses is left out, and counted. */
export function* prepared(scheme: Scheme, count: number, seed: number, refused: () => void): Generator<Prepared> {
  const { api, entries } = SCHEMES[scheme];
  for (let round = 0, left = count; left > 0; round++) {
    // Small samples, because fast-check keeps a sample in memory.
    const share = Math.min(left, 20 * entries.length);
    left -= share;
    const [{ id, secret, token, now }, form, passed] = fc.sample(
      fc.tuple(signer, fc.boolean(), fc.option(name, { nil: undefined })),
      { numRuns: 1, seed: seed + round },
    )[0]!;
    const client = makeClient(scheme, { id, secret, token, now }, form) as {
      prepare(operation: ecd.Operation, parameters: object, options?: object): ecd.PreparedRequest;
    };
    for (const [index, entry] of entries.entries()) {
      const operation = modules[api]![entry.name]!;
      // Some operations have a fixed region.
      const filled = { ...FILLED, ...(operation.region !== undefined && { RegionId: operation.region }) };
      const upTo = (end: number): number => Math.floor((share * end) / entries.length);
      const numRuns = upTo(index + 1) - upTo(index);
      if (numRuns === 0) continue;
      for (const sampled of fc.sample(objectOf(entry.request), { numRuns, seed: seed + 7919 * round + index })) {
        const passes = scheme === "rpc" && passed !== undefined;
        const given = passes ? { ...sampled, [passed]: `+ ${passed}` } : sampled;
        let request: ecd.PreparedRequest;
        try {
          request = client.prepare(operation, given, { passthrough: passes });
        } catch (error) {
          if (!(error instanceof ecd.ValidationError)) throw error;
          refused();
          continue;
        }
        yield { scheme, entry, given, filled, signer: { id, secret, token, now }, request };
      }
    }
  }
}

function makeClient(scheme: Scheme, { id, secret, token, now }: Signer, form: boolean): object {
  const common = { region, now: () => now };
  const placement = form ? ("form" as const) : ("query" as const);
  if (scheme === "bce") {
    const credentials = {
      accessKeyId: id,
      secretAccessKey: secret,
      ...(token !== undefined && { sessionToken: token }),
    };
    return new bcc.BccClient({ ...common, region: form ? "bj" : "gz", credentials });
  }
  if (scheme === "anonymous") {
    const { ClientId, SessionId, LoginToken } = FILLED as { [name: string]: string };
    const identity = { clientId: ClientId!, sessionId: SessionId!, loginToken: LoginToken! };
    return new wuying.WuyingClient({ ...common, ...identity, placement });
  }
  const credentials = {
    accessKeyId: id,
    accessKeySecret: secret,
    ...(token !== undefined && { securityToken: token }),
  };
  return new ecd.EcdClient({ ...common, credentials, signing: scheme, placement });
}
