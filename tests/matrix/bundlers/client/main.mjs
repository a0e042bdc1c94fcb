/* What every bundler of pages gets: the names of the package, and nothing that one of them would not take. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { cloud, post } from "./post.mjs";
import { broken, suite } from "./suite.mjs";

// Without top-level await, which a classic script cannot have: that is what esbuild and webpack write.
suite({ ecd, wuying, bcc, url: cloud }).catch(broken).then(post);
