/** `edgedesk/gateway`: signs calls for browsers, so that no access key is in a page. Closed by default. */

export type { AuditEntry, GatewayContext } from "./audit.js";
export type { Authorize } from "./authorize.js";
export type { Cloud, Gateway, GatewayOptions } from "./gateway.js";
export { createGateway } from "./gateway.js";
export { createRelay, type RelayOptions } from "./relay.js";
export type { Explanation } from "./rights.js";
export { type Limit, type LimitStore, memoryLimits } from "./limit.js";
export type { Allow, AllowedOperation, ParameterRule, Principal, Rule } from "./rules.js";
