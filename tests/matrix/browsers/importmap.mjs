/* Imports the package by name, through the page's import map. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { cloud, post } from "./post.mjs";
import { suite } from "./suite.mjs";

post(await suite({ ecd, wuying, bcc, url: cloud }));
