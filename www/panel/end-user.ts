/** The end-user API, for the form. Its calls need no key and no gateway: the user enters the tokens of a session. */

import * as wuying from "edgedesk/wuying";
import { type CommonOptions, type Operation, WuyingClient } from "edgedesk/wuying";

import { type Api, inspectionOf } from "./cloud.js";
import type { Config } from "./config.js";

/** One page is one installation: a session of one form is valid in another. */
const CLIENT_ID = crypto.randomUUID();

export function endUserApi(
  { regions, endpoint }: Config["endUsers"],
  options: Pick<CommonOptions, "hooks" | "fetch">,
): Api {
  // A form body keeps passwords and tokens out of URLs, which servers log.
  const common = { endpoint, clientId: CLIENT_ID, placement: "form" } as const;
  const client = new WuyingClient({ ...common, ...options });
  return {
    name: "wuying",
    regions,
    defaults: { ClientId: CLIENT_ID },
    call({ action }, parameters, chosen) {
      const { region = chosen, ...operation } = typed(action);
      return client.send(operation, parameters, { region });
    },
    inspect({ action }, parameters, chosen) {
      // No schema: a hidden secret may be no value of its parameter.
      const { region = chosen, schema: _, ...operation } = typed(action);
      const hidden = new WuyingClient({ ...common, region, sessionId: "***", loginToken: "***" });
      return inspectionOf(hidden.prepare(operation, parameters));
    },
  };
}

/** The package's operation, which has the region of one that exists in a single region. */
function typed(action: string): Operation<"wuying", any, object> {
  return (wuying as Readonly<Record<string, unknown>>)[action] as Operation<"wuying", any, object>;
}
