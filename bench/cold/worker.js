/* A Worker whose first request makes the first signature. `entry` stands for one of the modules beside. */

import { first } from "entry";

export default {
  async fetch() {
    return new Response((await first()).url);
  },
};
