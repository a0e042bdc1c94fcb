import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { catalogued, differences } from "../../scripts/catalogue-check.mjs";
import { readAlibaba } from "../../scripts/sdk/alibaba.mjs";
import { readOldBaidu } from "../../scripts/sdk/baidu.mjs";

/* The comparison with the vendors' SDKs, tested with SDKs of a few lines. */

function inFolder<T>(files: Record<string, string>, read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-check-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const STOP = `class StopRequest(DaraModel):
    def __init__(
        self,
        ids: List[str] = None,
        mode: int = None,
        tags: List[main_models.StopRequestTags] = None,
    ):
        # The ids.
        #
        # This parameter is required.
        self.ids = ids
        self.mode = mode
        self.tags = tags

    def to_map(self):
        if self.ids is not None:
            result['Ids'] = self.ids

        if self.mode is not None:
            result['Mode'] = self.mode

        result['Tags'] = []
        if self.tags is not None:
            for k1 in self.tags:
                pass

class StopRequestTags(DaraModel):
    def __init__(
        self,
        key: str = None,
    ):
        self.key = key

    def to_map(self):
        if self.key is not None:
            result['Key'] = self.key
`;
const RESPONSE = `class StopResponseBody(DaraModel):
    def __init__(
        self,
        request_id: str = None,
    ):
        self.request_id = request_id

    def to_map(self):
        if self.request_id is not None:
            result['RequestId'] = self.request_id
`;
const own = (request: object[], response: object[] = [{ name: "RequestId", type: "string" }]) =>
  catalogued({ operations: [{ name: "Stop", request, response }] });
const ids = { name: "Ids", type: "array", required: true, items: { type: "string" } };
const tags = { name: "Tags", type: "array", items: { type: "object", fields: [{ name: "Key", type: "string" }] } };
const mode = { name: "Mode", type: "integer" };

test("Alibaba: missing parameters, other types and required parameters are reported", () => {
  const sdk = inFolder(
    { "sdk/models/_stop_request.py": STOP, "sdk/models/_stop_response_body.py": RESPONSE },
    (folder) => readAlibaba(folder, "sdk"),
  );
  const found = (request: object[], response?: object[]) => [...differences(own(request, response), sdk, "sdk")].sort();
  assert.deepEqual(found([ids, mode, tags]), []);
  assert.deepEqual(found([ids, tags]), ["+ Stop.request.Mode"]);
  assert.deepEqual(found([ids, mode, { ...tags, items: { type: "object" } }]), ["+ Stop.request.Tags[].Key"]);
  assert.deepEqual(found([ids, { ...mode, type: "string" }, tags]), [
    "~ Stop.request.Mode is integer there, string here",
  ]);
  assert.deepEqual(found([{ ...ids, required: false }, mode, tags]), ["~ Stop.request.Ids is required there"]);
  assert.deepEqual(found([ids, mode, tags, { name: "New", type: "string" }]), ["- Stop.request.New"]);
  assert.deepEqual(found([ids, mode, tags, { name: "New", type: "string", source: "another" }]), []);
  assert.deepEqual(found([ids, mode, tags], []), ["+ Stop.response.RequestId"]);
});

const OLD = `class BccClient(object):

    def stop_instance(self, instance_id, client_token=None):
        """ stops """
        path = b'/instance/%s' % instance_id
        params = {
            'stop': None,
            'clientToken': client_token
        }
        return self._send_request(http_methods.PUT, path, params=params)
`;

test("Baidu: other methods, paths and parameters are reported", () => {
  const sdk = inFolder({ "baidubce/services/bcc/bcc_client.py": OLD }, readOldBaidu);
  const stop = { name: "HaltInstance", method: "PUT", path: "/v2/instance/{instanceId}", action: "stop" };
  const request = [
    { name: "instanceId", in: "path", type: "string" },
    { name: "clientToken", in: "query", type: "string" },
  ];
  const found = (operation: object) =>
    [...differences(catalogued({ operations: [{ ...stop, request, response: [], ...operation }] }), sdk, "sdk")].sort();
  assert.deepEqual(found({}), []);
  assert.deepEqual(found({ request: request.slice(0, 1) }), ["+ HaltInstance.request.clientToken"]);
  assert.deepEqual(found({ action: "halt" }), ["+ StopInstance (PUT /v2/instance/{}?stop)", "- HaltInstance"]);
  const moved = { name: "StopInstance", action: "halt" };
  assert.deepEqual(found(moved), ["~ StopInstance is PUT /v2/instance/{}?stop there"]);
  assert.deepEqual(found({ ...moved, conflicts: [{ sources: { "sdk 1.0": "stop" } }] }), []);
});

test("an operation that a conflict names by the SDK's path is the catalogue's, with the parameters that the conflict explains", () => {
  const sdk = inFolder({ "baidubce/services/bcc/bcc_client.py": OLD }, readOldBaidu);
  const halt = {
    name: "HaltInstance",
    method: "PUT",
    path: "/v2/instance/halt",
    action: "",
    request: [],
    response: [],
  };
  const found = (conflicts: object[]) => [
    ...differences(catalogued({ operations: [{ ...halt, conflicts }] }), sdk, "sdk"),
  ];
  const path = { about: "the path", sources: { "sdk 1.0": "/v2/instance/{}?stop" } };
  assert.deepEqual(found([]), ["+ StopInstance (PUT /v2/instance/{}?stop)", "- HaltInstance"]);
  assert.deepEqual(found([path]), []);
});

const FLAG = `class BccClient(object):

    def get_instance(self, instance_id, contains_failed=None):
        path = b'/instance/%s' % instance_id
        params = {
            'containsFailed': None
        }
        if contains_failed:
            params['containsFailed'] = contains_failed
        return self._send_request(http_methods.GET, path, params=params)
`;

test("a parameter that gets a value later does not choose the operation", () => {
  const sdk = inFolder({ "baidubce/services/bcc/bcc_client.py": FLAG }, readOldBaidu);
  assert.equal(sdk.get("GetInstance")?.address, "GET /v2/instance/{}");
});
