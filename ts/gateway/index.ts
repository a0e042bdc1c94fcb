/** `edgedesk/gateway`: signs calls for browsers, so that no access key is in a page. Closed by default. */

export type { AuditEntry, Cloud, Gateway, GatewayContext, GatewayOptions } from "./gateway.js";
export { createGateway } from "./gateway.js";
export type { Explanation } from "./rights.js";
export { type Limit, type LimitStore, memoryLimits } from "./limit.js";
export type { Allow, AllowedOperation, ParameterRule, Principal, Rule } from "./rules.js";
