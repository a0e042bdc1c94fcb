/** What is the vendors' own: one table for each API. `src/service.rs` has the same for Rust. */

import type { Api } from "./boundary/core.js";

/** An API of a vendor. */
export interface Service {
  /** Its public hosts; `*` stands for the region. */
  hosts: string;
  /** The version that the gateway is told; Baidu's is part of each path. */
  version: string | null;
  /** What its documents call the secret of an access key. */
  secret: string;
  /** What they call the token of temporary credentials. */
  token: string;
  /** The parameter that makes repetitions of a call one execution. */
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
