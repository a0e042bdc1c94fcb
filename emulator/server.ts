/**
 * Serves a cloud over HTTP, for clients in other processes and languages. Needs `node:http`.
 *
 * @module
 */

import type { Cloud } from "./cloud.js";
import { withControl } from "./control.js";
import { type Served, type ServeOptions, serve } from "./serve.js";

export type { Served, ServeOptions } from "./serve.js";

/**
 * Serves the three APIs of a cloud at one address, with the control API and the control page below `/emulator/`.
 *
 * @throws the error of `node:http` where the port is in use
 * @example
 * ```ts
 * const { url, close } = await serveCloud(createCloud(), { port: 8788 });
 * ```
 */
export function serveCloud(cloud: Cloud, options: ServeOptions = {}): Promise<Served> {
  return serve(withControl(cloud), options);
}
