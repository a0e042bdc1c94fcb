import { cloud, post } from "./post.mjs";
import { run } from "./run.mjs";

post(await run(cloud));
