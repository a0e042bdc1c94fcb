/* The vendors' own clients, as their documents use them. */

import openApi from "@alicloud/openapi-core";
import PopCore from "@alicloud/pop-core";
import sdk from "@baiducloud/sdk";

import { alibaba, baidu } from "../request.js";

const { accessKeyId, accessKeySecret, region, desktopIds } = alibaba;
const { $OpenApiUtil } = openApi;
const call = { RegionId: region, DesktopId: desktopIds };

export const openApiCore = {
  name: "@alicloud/openapi-core, callApi",
  createClient(endpoint) {
    const { host } = new URL(endpoint);
    const options = { endpoint: host, protocol: "HTTP", accessKeyId, accessKeySecret };
    const send = (config) => {
      const client = new openApi.default(new $OpenApiUtil.Config({ ...options, ...config }));
      const style = { authType: "AK", style: "RPC", reqBodyType: "formData", bodyType: "json" };
      const where = { protocol: "HTTP", pathname: "/", method: "POST" };
      const params = { action: alibaba.action, version: alibaba.version, ...where, ...style };
      return () =>
        client.callApi(
          new $OpenApiUtil.Params(params),
          new $OpenApiUtil.OpenApiRequest({ query: $OpenApiUtil.default.query(call) }),
          { toMap: () => ({}) },
        );
    };
    return { acs3: send({}), v1: send({ signatureAlgorithm: "v2" }) };
  },
};

export const popCore = {
  name: "@alicloud/pop-core, request",
  createClient(endpoint) {
    const client = new PopCore({ endpoint, apiVersion: alibaba.version, accessKeyId, accessKeySecret });
    return { v1: () => client.request(alibaba.action, call, { method: "POST" }) };
  },
};

export const baiducloud = {
  name: "@baiducloud/sdk, sendRequest",
  createClient(endpoint) {
    const credentials = { ak: baidu.accessKeyId, sk: baidu.secretAccessKey };
    const client = new sdk.BceBaseClient({ endpoint, credentials }, "bcc", true);
    const path = `/v2/instance/${baidu.instanceId}`;
    return {
      bce: () => client.sendRequest("PUT", path, { params: { stop: "" }, body: JSON.stringify(baidu.body) }),
    };
  },
};
