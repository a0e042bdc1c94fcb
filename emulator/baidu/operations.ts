import type { Instance } from "../state/state.js";
import {
  describeInstance,
  filterInstances,
  findInstance,
  listInstances,
  rebootInstances,
  renewInstance,
  startInstances,
  stopInstances,
} from "./instances.js";
import type { Operation, OperationContext } from "./operation.js";
import { getSessionToken } from "./session-token.js";

/** The most ids of one call. */
const MAX_INSTANCES = 100;

/** The operations of Baidu Cloud Compute that have behaviour, and that of STS. */
export const operations: Readonly<Record<string, Operation>> = {
  ListInstances: (context) => listInstances(context, filterInstances(context)),
  ListInstanceByIds: (context) => listInstances(context, batch(context)),
  BatchStartInstance: (context) => void startInstances(batch(context), context.now),
  BatchStopInstance: (context) => stop(context, batch(context)),
  BatchRebootInstance: (context) => reboot(context, batch(context)),
  GetInstance: (context) => ({ instance: describeInstance(single(context), context.now) }),
  StartInstance: (context) => void startInstances([single(context)], context.now),
  StopInstance: (context) => stop(context, [single(context)]),
  RebootInstance: (context) => reboot(context, [single(context)]),
  GetSessionToken: getSessionToken,
  PurchaseReservedInstance(context) {
    renewInstance(single(context), context.now, context.body.months);
    return { orderId: context.state.newOrderId() };
  },
};

function single({ path, state }: OperationContext): Instance {
  return findInstance(state, path.instanceId!);
}

function batch({ body, state }: OperationContext): Instance[] {
  return body.strings("instanceIds", MAX_INSTANCES).map((id) => findInstance(state, id));
}

function stop({ body, now }: OperationContext, instances: readonly Instance[]): undefined {
  // Checked only: a forced stop reaches the same states.
  body.boolean("forceStop");
  stopInstances(instances, now, body.boolean("stopWithNoCharge"));
}

function reboot({ body, now }: OperationContext, instances: readonly Instance[]): undefined {
  body.boolean("forceStop");
  rebootInstances(instances, now);
}
