/** The script of the tests' pages: the package as a global, for code that a test evaluates in the page. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

const edgedesk = { bcc, ecd, wuying };

declare global {
  var edgedesk: { bcc: typeof bcc; ecd: typeof ecd; wuying: typeof wuying };
}

Object.assign(globalThis, { edgedesk });
