/* The same with Baidu's own bundle for browsers beside the others. A page of its own: it may not even load. */

import * as baiducloud from "../peers/baiducloud.js";
import { peers } from "./page.js";

peers.push(baiducloud);
