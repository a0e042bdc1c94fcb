"use client";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";
import { useEffect } from "react";

import { broken, suite } from "../suite.mjs";

/** The same in the server and in the page, or React would complain. */
const client = new ecd.EcdClient({
  region: "cn-hangzhou",
  credentials: { accessKeyId: "a", accessKeySecret: "b" },
  signing: "acs3",
  now: () => 0,
  nonce: () => "n",
});

/** Once: in development React runs every effect twice. */
let ran = false;

/** Signs while it is rendered; runs the suite when it is a page. */
export function Signed() {
  useEffect(() => {
    if (ran) return;
    ran = true;
    // Not at the top: the server has no address that this could read.
    import("../post.mjs").then(({ cloud, post }) => suite({ ecd, wuying, bcc, url: cloud }).catch(broken).then(post));
  }, []);
  return <output>{client.prepare(ecd.StopDesktops, { DesktopId: ["ecd-1"] }).headers.authorization}</output>;
}
