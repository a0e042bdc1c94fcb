/* The page with the code for failures in its first file. */

import "edgedesk/recovery";
import "./main.mjs";
