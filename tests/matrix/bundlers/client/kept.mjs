/* The same page with the part for failures in its first file. */

import "edgedesk/recovery";
import "./main.mjs";
