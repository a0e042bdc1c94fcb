/** What the tests' pages load: the package, where a test's own code in the page finds it. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

const edgedesk = { bcc, ecd, wuying };

declare global {
  var edgedesk: { bcc: typeof bcc; ecd: typeof ecd; wuying: typeof wuying };
}

Object.assign(globalThis, { edgedesk });
