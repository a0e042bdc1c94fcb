/* The tasks with Baidu's bundle for browsers in addition. A separate page, because the bundle may fail to load. */

import * as baiducloud from "../peers/baiducloud.js";
import { peers } from "./page.js";

peers.push(baiducloud);
