import { promises as dns } from "node:dns";

import { BccClient } from "../dist/bcc.js";
import { EcdClient } from "../dist/ecd.js";
import { CallError, type FailureKind } from "../dist/errors.js";
import { WuyingClient } from "../dist/wuying.js";
import { type Exchange, exchangeOf, type Received, readResponse, type Wire } from "./http.js";
import type { Inputs } from "./inputs.js";
import type { PageServer } from "./page-server.js";
import { type Api, Unclear } from "./question.js";
import {
  bccCredentials,
  BccRequests,
  ecdCredentials,
  EcdRequests,
  READ,
  type Target,
  WuyingRequests,
} from "./requests.js";

/** What a run is given. */
export interface Environment {
  readonly inputs: Inputs;
  readonly targets: Readonly<Record<Api, Target>>;
  /** Ends the run. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Whether a host name exists. */
  readonly resolves: (host: string) => Promise<boolean>;
  /** Resolves after a time, in milliseconds. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The page that an operator has opened. */
  readonly page?: PageServer | undefined;
}

/** The timeout of a request, in milliseconds. */
const TIMEOUT = 15_000;

/** What a question asks with. Every request that it sends is recorded for the report. */
export class Context {
  readonly exchanges: Exchange[] = [];
  readonly ecd: EcdRequests;
  readonly wuying: WuyingRequests;
  readonly bcc: BccRequests;
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
    const { inputs, targets, now } = environment;
    this.ecd = new EcdRequests(ecdCredentials(inputs), targets.ecd, now);
    this.wuying = new WuyingRequests(targets.wuying, now);
    this.bcc = new BccRequests(bccCredentials(inputs), targets.bcc, now);
  }

  /** Requests of the admin API with the expired credentials. */
  get expiredEcd(): EcdRequests {
    const { inputs, targets, now } = this.#environment;
    return new EcdRequests(ecdCredentials(inputs, "EXPIRED_"), targets.ecd, now);
  }

  /** Requests of BCC with the expired credentials. */
  get expiredBcc(): BccRequests {
    const { inputs, targets, now } = this.#environment;
    return new BccRequests(bccCredentials(inputs, "EXPIRED_"), targets.bcc, now);
  }

  /** The local clock, in milliseconds since 1970. */
  get now(): number {
    return this.#environment.now();
  }

  /** A value that the operator gave. The questions' needs cover it. */
  input(name: string): string {
    return this.#environment.inputs[name] ?? "";
  }

  /** The region of an API. */
  region(api: Api): string {
    return this.#environment.targets[api].region;
  }

  /**
   * Sends a request and reads the response.
   *
   * @param words The request in words, for the report. Nothing of an account.
   * @param isRecorded Whether the report has it.
   */
  async send(
    words: string,
    { method, url, headers, body }: Wire,
    signal = this.#environment.signal,
    isRecorded = true,
  ): Promise<Received> {
    signal.throwIfAborted();
    const init = {
      ...({
        method,
        headers,
        redirect: "manual",
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
      } as const),
      ...(body !== undefined && { body }),
    };
    let received: Received;
    try {
      const response = await this.#environment.fetch(url, init);
      received = readResponse(response.status, response.headers, await response.text());
    } catch {
      this.exchanges.push(exchangeOf(words, "node", undefined));
      signal.throwIfAborted();
      throw new Unclear("a request got no response");
    }
    if (isRecorded) this.exchanges.push(exchangeOf(words, "node", received));
    return received;
  }

  /** Sends a request that undoes a change, also after the run was ended. */
  async undo(words: string, wire: Wire): Promise<Received> {
    return this.send(words, wire, new AbortController().signal);
  }

  /** Sends a request from the page. Undefined where the page cannot read the response. */
  async sendFromPage(words: string, wire: Wire): Promise<Received | undefined> {
    const { page, signal } = this.#environment;
    if (!page) throw new Unclear("no page was opened");
    const received = await page.send(wire, signal);
    this.exchanges.push(exchangeOf(words, "page", received));
    return received;
  }

  /** Waits, in milliseconds. */
  async pause(ms: number): Promise<void> {
    return this.#environment.sleep(ms, this.#environment.signal);
  }

  /** Whether a host name exists. */
  async resolves(host: string): Promise<boolean> {
    this.#environment.signal.throwIfAborted();
    return this.#environment.resolves(host);
  }

  /**
   * Throws unless the request that clients send is accepted: otherwise a refusal of another form proves nothing.
   *
   * @returns The vendor's time, in milliseconds since 1970; without a date in the response, the local one.
   */
  async requireAccepted(api: Api): Promise<number> {
    const baseline = {
      ecd: () => this.ecd.prepare(READ, {}),
      wuying: () => wuyingRead(this),
      bcc: () => this.bcc.sign(),
    };
    const { ok, code, status, headers } = await this.send("the request that clients send", baseline[api]());
    if (!ok) throw new Unclear(`the request that clients send is refused: ${status} ${code ?? ""}`.trim());
    return Date.parse(headers.get("date") ?? "") || this.now;
  }

  /** The kind that a client of edgedesk gives to a failure; undefined for a success. */
  async kindOf(api: Api, { status, headers, text }: Received): Promise<FailureKind | undefined> {
    const fetch = async () => new Response(text === "" ? null : text, { status, headers });
    const options = { region: "any", retry: false, maxSkew: 0, fetch } as const;
    const call = {
      ecd: () =>
        new EcdClient({ ...options, credentials: { accessKeyId: "id", accessKeySecret: "secret" } }).send({
          action: "Any",
        }),
      wuying: () =>
        new WuyingClient({ ...options, clientId: "id", sessionId: "id", loginToken: "token" }).send({ action: "Any" }),
      bcc: () =>
        new BccClient({ ...options, credentials: { accessKeyId: "id", secretAccessKey: "secret" } }).send({
          ...{ action: "Any", method: "GET", path: "/v2/any" },
        }),
    };
    try {
      await call[api]();
      return undefined;
    } catch (error) {
      if (error instanceof CallError) return error.kind;
      throw error;
    }
  }
}

/** The read of the end-user API that needs no account. */
export function wuyingRead(context: Context, attempt: Parameters<WuyingRequests["prepare"]>[2] = {}): Wire {
  return context.wuying.prepare({ action: "DescribeRegions" }, {}, attempt);
}

/** Whether the name server knows a host; throws where the name server does not respond. */
export async function resolves(host: string): Promise<boolean> {
  try {
    await dns.lookup(host);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTFOUND") return false;
    throw new Unclear("the name server does not respond");
  }
}
