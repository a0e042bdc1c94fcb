/* The entry for every bundler of pages: imports by package name, in syntax that all of them support. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { cloud, post } from "./post.mjs";
import { broken, suite } from "./suite.mjs";

// No top-level await, because esbuild and webpack write classic scripts.
suite({ ecd, wuying, bcc, url: cloud }).catch(broken).then(post);
