/* Node and Bun, as CommonJS. */

const bcc = require("edgedesk/bcc");
const ecd = require("edgedesk/ecd");
const wuying = require("edgedesk/wuying");

const { suite } = require("./suite.mjs");

suite({ ecd, wuying, bcc, url: process.argv[2] }).then((report) => console.log(`REPORT ${JSON.stringify(report)}`));
