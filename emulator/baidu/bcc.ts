import {
  describeInstance,
  findInstance,
  rebootInstances,
  renewInstance,
  startInstances,
  stopInstances,
} from "./instances.js";
import { filterInstances, pageOfInstances } from "./list.js";
import type { Call, Operation } from "./operation.js";

/** Baidu Cloud Compute: the operations that have a behaviour of their own. */
export const bcc: readonly Operation[] = [
  {
    name: "ListInstances",
    method: "GET",
    path: "/v2/instance",
    alsoV1: true,
    answer: (call) => pageOfInstances(call, filterInstances(call)),
  },
  {
    name: "ListInstanceByIds",
    method: "POST",
    path: "/v2/instance/listByInstanceId",
    answer: (call) => pageOfInstances(call, batch(call)),
  },
  {
    name: "BatchStartInstance",
    method: "PUT",
    path: "/v2/instance/batchAction",
    action: "start",
    answer: (call) => void startInstances(batch(call), call.now),
  },
  {
    name: "BatchStopInstance",
    method: "PUT",
    path: "/v2/instance/batchAction",
    action: "stop",
    answer: (call) => stop(call, batch(call)),
  },
  {
    name: "BatchRebootInstance",
    method: "PUT",
    path: "/v2/instance/batchAction",
    action: "reboot",
    answer: (call) => reboot(call, batch(call)),
  },
  {
    name: "GetInstance",
    method: "GET",
    path: "/v2/instance/{instanceId}",
    alsoV1: true,
    answer: (call) => ({ instance: describeInstance(single(call), call.now) }),
  },
  {
    name: "StartInstance",
    method: "PUT",
    path: "/v2/instance/{instanceId}",
    action: "start",
    alsoV1: true,
    answer: (call) => void startInstances([single(call)], call.now),
  },
  {
    name: "StopInstance",
    method: "PUT",
    path: "/v2/instance/{instanceId}",
    action: "stop",
    alsoV1: true,
    answer: (call) => stop(call, [single(call)]),
  },
  {
    name: "RebootInstance",
    method: "PUT",
    path: "/v2/instance/{instanceId}",
    action: "reboot",
    alsoV1: true,
    answer: (call) => reboot(call, [single(call)]),
  },
  {
    name: "PurchaseReservedInstance",
    method: "PUT",
    path: "/v2/instance/{instanceId}",
    action: "purchaseReserved",
    answer(call) {
      renewInstance(single(call), call.now, call.body.months);
      return { orderId: call.state.newOrderId() };
    },
  },
];

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
