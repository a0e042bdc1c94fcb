/**
 * A local cloud: Alibaba's Elastic Desktop Service and Baidu Cloud Compute as a `fetch`, for tests in any runtime.
 *
 * @module
 */

import { Cloud, type CloudOptions } from "./cloud.js";

export type { Clock } from "./clock.js";
export type { Cloud, CloudOptions, OrderInfo, ReceivedRequest } from "./cloud.js";
export type { DesktopInfo, Desktops } from "./collections/desktops.js";
export type { InstanceInfo, Instances } from "./collections/instances.js";
export type { UserInfo, Users } from "./collections/users.js";
export type { Failure, FailureOptions } from "./failures.js";
export { FAULT_KINDS, randomly } from "./faults.js";
export type { ChooseFault, Fault, FaultKind, FaultTarget } from "./faults.js";
export { InputError } from "./input-error.js";
export type { DesktopSeed, InstanceSeed, User } from "./seed.js";
export type { Seed, Snapshot } from "./snapshot.js";
export type { LoginSettings } from "./state/login-settings.js";

/**
 * Creates a cloud.
 *
 * @throws InputError with the path of the seed's member that is wrong
 * @example
 * ```ts
 * import { createCloud } from "edgedesk-emulator";
 * import { EcdClient, StopDesktops } from "edgedesk/ecd";
 *
 * const cloud = createCloud({ transitionMs: 0 });
 * const { id } = cloud.desktops.add();
 * const ecd = new EcdClient({ region: "cn-hangzhou", credentials: cloud.credentials.ecd, fetch: cloud.fetch });
 * await ecd.send(StopDesktops, { DesktopId: [id] });
 * console.log(cloud.desktops.get(id).status); // Stopped
 * ```
 */
export function createCloud(options: CloudOptions = {}): Cloud {
  return new Cloud(options);
}
