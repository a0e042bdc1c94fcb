/** `edgedesk/gateway`: signs calls for browsers, so that no access key is in a page. Closed by default. */

export type { AuditEntry, GatewayContext } from "./gateway/audit.js";
export type { Authorize } from "./gateway/authorize.js";
export type { Cloud, Gateway, GatewayOptions } from "./gateway/gateway.js";
export { createGateway } from "./gateway/gateway.js";
export { createRelay, type RelayOptions } from "./gateway/relay.js";
export type { FetchFunction, HandlerOptions } from "./gateway/handler.js";
export type { Explanation } from "./gateway/rights.js";
export { durableLimit, LimitCounter, type LimitCounterState, type LimitNamespace } from "./gateway/durable-limit.js";
export { type CallerLimits, type Limit, type LimitStore, memoryLimit } from "./gateway/limit.js";
export { type RateCheck, rateLimit, type RateLimitBinding } from "./gateway/rate-limit.js";
export type { Allow, AllowedOperation, ParameterRule, Principal, Rule } from "./gateway/rules.js";
