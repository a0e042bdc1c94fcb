/** The script of the page. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { everywhere } from "./everywhere.mjs";

declare global {
  var hostile: (url: string) => Promise<{ calls: number; wrong: string[] }>;
}

globalThis.hostile = (url) => everywhere({ ecd, wuying, bcc }, url);
