/* A Worker that makes the first signature in its first request. `entry` is an alias of a module of this folder. */

import { first } from "entry";

export default {
  async fetch() {
    return new Response((await first()).url);
  },
};
