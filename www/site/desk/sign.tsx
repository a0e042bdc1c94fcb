/** Signs an operation with edgedesk itself, and explains the signature. */

import { computed, effect, signal } from "@preact/signals";
import type { EcdClient, PreparedRequest, StopDesktops } from "edgedesk/ecd";
import { ValidationError } from "edgedesk/errors";

import { curlOf } from "../curl.js";
import { explain } from "./core.js";
import { Area, Choice, Line, Secret } from "./fields.js";
import { Result } from "./result.js";

type Api = "ecd" | "wuying" | "bcc";

const APIS = {
  ecd: "Alibaba Elastic Desktop Service, admin",
  wuying: "Alibaba Elastic Desktop Service, end user",
  bcc: "Baidu BCC",
};

const api = signal<string>("ecd");
const operation = signal("StopDesktops");
const signing = signal("acs3");
const region = signal("cn-hangzhou");
const accessKeyId = signal("access-key-id");
const secret = signal("");
const token = signal("");
const clientId = signal("client-id");
const sessionId = signal("session-id");
const loginToken = signal("");
const parameters = signal("{}");
const date = signal("");
const nonce = signal("");

/** An API's module, and the example parameters of its operations. */
interface Loaded {
  readonly api: Api;
  readonly module: Readonly<Record<string, unknown>>;
  readonly examples: Readonly<Record<string, object>>;
}
const loaded = signal<Loaded | undefined>(undefined);
const loadingError = signal("");

async function load(name: Api): Promise<void> {
  const modules = {
    ecd: () => import("edgedesk/ecd"),
    wuying: () => import("edgedesk/wuying"),
    bcc: () => import("edgedesk/bcc"),
  };
  try {
    const [module, { default: examples }] = await Promise.all([modules[name](), import("virtual:parameters")]);
    if (api.value === name) loaded.value = { api: name, module: { ...module }, examples: examples[name]! };
    loadingError.value = "";
  } catch (error) {
    loadingError.value = `the operations could not be loaded: ${String(error)}`;
  }
}

effect(() => {
  const name = api.value as Api;
  region.value = name === "bcc" ? "bj" : "cn-hangzhou";
  if (loaded.peek()?.api !== name) void load(name);
});

// An operation that is chosen brings its required parameters.
effect(() => {
  const example = loaded.value?.examples[operation.value];
  if (example) parameters.value = JSON.stringify(example, null, 2);
});

/** Uses the operation that the address names: `#ecd/StopDesktops`. */
export function readAddress(): boolean {
  const [, name, chosen] = /^#(ecd|wuying|bcc)\/(\w+)$/.exec(location.hash) ?? [];
  if (!name || !chosen) return false;
  api.value = name;
  operation.value = chosen;
  return true;
}

export function renew(): void {
  date.value = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  nonce.value = [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

function client({ api, module }: Loaded): EcdClient {
  const common = {
    region: region.value,
    now: () => Date.parse(date.value),
    nonce: () => nonce.value,
    warmUp: false,
  };
  const key = { accessKeyId: accessKeyId.value };
  const security = token.value === "" ? {} : { securityToken: token.value, sessionToken: token.value };
  const options = {
    ecd: { ...common, signing: signing.value, credentials: { ...key, accessKeySecret: secret.value, ...security } },
    wuying: {
      ...common,
      clientId: clientId.value,
      sessionId: sessionId.value,
      loginToken: loginToken.value,
    },
    bcc: { ...common, credentials: { ...key, secretAccessKey: secret.value, ...security } },
  }[api];
  const name = { ecd: "EcdClient", wuying: "WuyingClient", bcc: "BccClient" }[api];
  return new (module[name] as new (options: object) => EcdClient)(options);
}

const prepared = computed<PreparedRequest | string>(() => {
  const current = loaded.value;
  if (!current) return loadingError.value || "the operations are loading";
  const constant = current.module[operation.value];
  if (typeof constant !== "object" || constant === null || !("action" in constant)) {
    return `${operation.value} is not an operation of edgedesk/${current.api}`;
  }
  if (current.api !== "wuying" && secret.value === "") {
    return "enter the secret of the access key: it signs in this page, and does not leave it";
  }
  try {
    const given = JSON.parse(parameters.value) as object;
    return client(current).prepare(constant as typeof StopDesktops, given as never);
  } catch (error) {
    if (error instanceof ValidationError) {
      return error.issues.map(({ parameter, allowed }) => `the parameter ${parameter} takes ${allowed}`).join("; ");
    }
    return error instanceof Error ? error.message : String(error);
  }
});

export function Sign() {
  const isUser = api.value === "wuying";
  const request = prepared.value;
  const names = Object.keys(loaded.value?.examples ?? {});
  return (
    <>
      <div class="row">
        <Choice label="API" value={api} options={APIS} />
        <Line label="Operation" value={operation} list={names} />
        {api.value === "ecd" && (
          <Choice label="Scheme" value={signing} options={{ acs3: "ACS3-HMAC-SHA256", rpc: "V1 (HMAC-SHA1)" }} />
        )}
        <Line label="Region" value={region} />
      </div>
      <Area label="Parameters" hint="JSON; the required ones are filled in." value={parameters} rows={6} />
      <div class="row">
        {isUser ? (
          <>
            <Line label="Client id" value={clientId} />
            <Line label="Session id" value={sessionId} />
            <Secret label="Login token" value={loginToken} />
          </>
        ) : (
          <>
            <Line label="Access key id" value={accessKeyId} />
            <Secret label="Secret" value={secret} />
            <Secret label="Token (STS)" hint="Of temporary credentials." value={token} />
          </>
        )}
        <Line label="Date" hint="In UTC, to the second." value={date} />
        <Line label="Nonce" value={nonce} />
      </div>
      <p>
        <button type="button" class="button" onClick={renew}>
          New date and nonce
        </button>
      </p>
      <h2>Result</h2>
      {typeof request === "string" ? (
        <Result result={{ problem: request.replace(/\.$/, "") }} />
      ) : (
        <>
          <h3>Request</h3>
          <pre tabIndex={0}>{curlOf(request)}</pre>
          {isUser ? (
            <p>The end-user API has no signature: the session is the proof.</p>
          ) : (
            <Result result={explain({ request: curlOf(request), secret: secret.value, now: Date.now() })} />
          )}
        </>
      )}
    </>
  );
}
