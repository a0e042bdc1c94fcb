/** The vendors' names and versions, for each API. `src/service.rs` has the same in Rust. */

import type { Api } from "./boundary/core.js";

/** The properties of an API. */
export interface Service {
  /** The public hosts; `*` is the region. */
  hosts: string;
  /** The API version; null for Baidu, which has it in each path. */
  version: string | null;
  /** The vendor's name of the secret of an access key. */
  secret: string;
  /** The vendor's name of the token of temporary credentials. */
  token: string;
  /** The client token parameter: calls with the same token are executed once. */
  clientToken: string;
}

const ALIBABA = {
  hosts: "ecd.*.aliyuncs.com",
  secret: "accessKeySecret",
  token: "securityToken",
  clientToken: "ClientToken",
};

export const SERVICES: Readonly<Record<Api, Service>> = {
  ecd: { ...ALIBABA, version: "2020-09-30" },
  wuying: { ...ALIBABA, version: "2020-10-02" },
  bcc: {
    hosts: "bcc.*.baidubce.com",
    version: null,
    secret: "secretAccessKey",
    token: "sessionToken",
    clientToken: "clientToken",
  },
};
