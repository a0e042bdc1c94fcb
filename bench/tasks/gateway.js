/* A call through a gateway in the same process: a page's request in, the vendor's response out. The vendor is a stub. */

import { EcdClient, StopDesktops } from "edgedesk/ecd";
import { createGateway } from "edgedesk/gateway";

import { sideBySide } from "../measure.js";
import { createProxy } from "../peers/gateway-by-hand.js";
import { alibaba } from "../request.js";

/** The candidates' names. */
export const GATEWAY = "edgedesk/gateway";

const origin = "https://panel.example";
const token = "panel-token";
const { region, desktopIds: ids, accessKeyId, accessKeySecret } = alibaba;

const fetch = async () =>
  new Response('{"RequestId":"F9D2C5B4-0000-4000-8000-000000000000"}', {
    headers: { "content-type": "application/json" },
  });
const client = () => new EcdClient({ region, credentials: { accessKeyId, accessKeySecret }, fetch });

const request = () =>
  new Request("https://gateway.example/v1/ecd/StopDesktops", {
    method: "POST",
    headers: { origin, authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ parameters: { DesktopId: ids } }),
  });

/** Calls a handler, and throws if it refuses. */
const through = (handler) => async () => {
  const response = await handler(request());
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
};

export function gateway(options) {
  const { fetch: handle } = createGateway({
    clouds: { ecd: { client, regions: [region] } },
    origins: [origin],
    authorize: ({ headers }) => (headers.get("authorization") === `Bearer ${token}` ? { id: "alice", ids } : null),
    allow: (on) => [on(StopDesktops, { parameters: { DesktopId: { of: (user) => user.ids, max: 100 } } })],
    limit: { perMinute: 1e9 },
    audit: () => {},
  });
  const sender = client();
  const candidates = [
    { name: GATEWAY, once: through((received) => handle(received, undefined)) },
    {
      name: "a proxy by hand",
      once: through(createProxy({ origin, token, operations: ["StopDesktops"], ids, fetch })),
    },
    { name: "the request and response alone", once: through(async (received) => new Response(await received.text())) },
    { name: "send of the client alone", once: () => sender.send(StopDesktops, { DesktopId: ids }) },
  ];
  return sideBySide(candidates, options);
}
