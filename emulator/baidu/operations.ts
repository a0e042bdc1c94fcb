import {
  describeInstance,
  findInstance,
  rebootInstances,
  renewInstance,
  startInstances,
  stopInstances,
} from "./instances.js";
import { filterInstances, pageOfInstances } from "./list.js";
import type { Behaviour, Call } from "./operation.js";

/** Baidu Cloud Compute: the operations that have a behaviour of their own. */
export const bcc: Readonly<Record<string, Behaviour>> = {
  ListInstances: (call) => pageOfInstances(call, filterInstances(call)),
  ListInstanceByIds: (call) => pageOfInstances(call, batch(call)),
  BatchStartInstance: (call) => void startInstances(batch(call), call.now),
  BatchStopInstance: (call) => stop(call, batch(call)),
  BatchRebootInstance: (call) => reboot(call, batch(call)),
  GetInstance: (call) => ({ instance: describeInstance(single(call), call.now) }),
  StartInstance: (call) => void startInstances([single(call)], call.now),
  StopInstance: (call) => stop(call, [single(call)]),
  RebootInstance: (call) => reboot(call, [single(call)]),
  PurchaseReservedInstance(call) {
    renewInstance(single(call), call.now, call.body.months);
    return { orderId: call.state.newOrderId() };
  },
};

function single({ path, state }: Call) {
  return findInstance(state, path.instanceId!);
}

function batch({ body, state }: Call) {
  return body.strings("instanceIds", 100).map((id) => findInstance(state, id));
}

function stop({ body, now }: Call, instances: ReturnType<typeof batch>): undefined {
  // Power is cut or not: from outside both look the same.
  body.boolean("forceStop");
  stopInstances(instances, now, body.boolean("stopWithNoCharge"));
}

function reboot({ body, now }: Call, instances: ReturnType<typeof batch>): undefined {
  body.boolean("forceStop");
  rebootInstances(instances, now);
}
