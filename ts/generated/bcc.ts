/** Baidu BCC: every operation. Generated from catalogue/bcc.json by scripts/catalogue.mjs; do not edit. */

import type { Integer, OpenEnum, Operation } from "../operation.js";

export interface AcceptReservedInstanceTransferRequest {
  /** The id of the transfer. */
  transferRecordId: string;
  /** The id of the high-performance cluster. */
  ehcClusterId?: string | null | undefined;
}
export interface AcceptReservedInstanceTransferResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Accepts reserved instances that another account transfers.
 *
 * `POST /v2/instance/reserved/transfer/accept`. Writes. It is never repeated after an attempt that may have been executed. `ListReservedInstanceTransferIn` shows what it changes.
 */
export const AcceptReservedInstanceTransfer: Operation<
  "bcc",
  AcceptReservedInstanceTransferRequest,
  AcceptReservedInstanceTransferResponse,
  never
> = {
  api: "bcc",
  action: "AcceptReservedInstanceTransfer",
  method: "POST",
  path: "/v2/instance/reserved/transfer/accept",
  effect: "once",
  readBy: "ListReservedInstanceTransferIn",
  schema: "transferRecordId!,ehcClusterId",
};

export interface AddIpv6Request {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The IPv6 address. */
  ipv6Address?: string | null | undefined;
  /** Whether the instance is rebooted, so that the change takes effect. */
  reboot?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface AddIpv6Response {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The IPv6 address. */
  ipv6Address?: string;
}
/**
 * Gives an instance an IPv6 address.
 *
 * `POST /v2/instance/addIpv6`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const AddIpv6: Operation<"bcc", AddIpv6Request, AddIpv6Response, never> = {
  api: "bcc",
  action: "AddIpv6",
  method: "POST",
  path: "/v2/instance/addIpv6",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "instanceId!,ipv6Address,reboot:b,?clientToken:t",
};

export interface AttachAspRequest {
  /** The id of the policy that makes snapshots. */
  aspId: string;
  /** The ids of disks. */
  volumeIds: ReadonlyArray<string>;
  /** Whether automatic snapshots are deleted with the disk. */
  deleteAutoSnapshot?: boolean | null | undefined;
}
export interface AttachAspResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Makes a policy take snapshots of disks.
 *
 * `PUT /v2/asp/{aspId}?attach`. Writes. `GetAsp` shows what it changes.
 */
export const AttachAsp: Operation<"bcc", AttachAspRequest, AttachAspResponse, never> = {
  api: "bcc",
  action: "AttachAsp",
  method: "PUT",
  path: "/v2/asp/{aspId}?attach",
  readBy: "GetAsp",
  schema: "/aspId!:d,volumeIds!:[]d,deleteAutoSnapshot:b",
};

export interface AttachKeypairRequest {
  /** The id of the SSH key pair. */
  keypairId: string;
  /** The ids of instances. */
  instanceIds: ReadonlyArray<string>;
}
export interface AttachKeypairResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Gives instances an SSH key pair.
 *
 * `PUT /v2/keypair/{keypairId}?attach`. Writes. `KeypairDetail` shows what it changes.
 */
export const AttachKeypair: Operation<"bcc", AttachKeypairRequest, AttachKeypairResponse, never> = {
  api: "bcc",
  action: "AttachKeypair",
  method: "PUT",
  path: "/v2/keypair/{keypairId}?attach",
  readBy: "KeypairDetail",
  schema: "/keypairId!:d,instanceIds!:[]d",
};

export interface AttachVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether the disk is deleted with the instance. Default: false. */
  deleteWithInstance?: boolean | null | undefined;
  /** Whether automatic snapshots are deleted with the disk. Default: false. */
  deleteAutoSnapshot?: boolean | null | undefined;
}
export interface AttachVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Which disk is attached to which instance. */
  volumeAttachment?: VolumeAttachmentModel;
  /** What the caller should know about the success. */
  warningList?: Array<string>;
}
/**
 * Attaches a disk to an instance.
 *
 * `PUT /v2/volume/{volumeId}?attach`. Writes. `GetVolume` shows what it changes.
 */
export const AttachVolume: Operation<"bcc", AttachVolumeRequest, AttachVolumeResponse, never> = {
  api: "bcc",
  action: "AttachVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?attach",
  readBy: "GetVolume",
  schema: "/volumeId!:d,instanceId!,deleteWithInstance:b,deleteAutoSnapshot:b",
};

export interface AuthorizeSecurityGroupRuleRequest {
  /** The id of the security group, the rules for network traffic. */
  securityGroupId: string;
  /** The version of the security group that the change is made to. */
  sgVersion?: Integer | null | undefined;
  /** The rule. */
  rule: {
    /** A remark for people. */
    remark?: string | null | undefined;
    /** Which traffic the rule is for: `ingress` comes in, `egress` goes out. */
    direction?: OpenEnum<"ingress" | "egress"> | null | undefined;
    /** The version of IP: `IPv4` or `IPv6`. */
    ethertype?: OpenEnum<"IPv4" | "IPv6"> | null | undefined;
    /** The ports, as `80` or `1-65535`; empty means all. */
    portRange?: string | null | undefined;
    /** The protocol of the traffic. */
    protocol?: string | null | undefined;
    /** Of ingress: the security group that traffic may come from. */
    sourceGroupId?: string | null | undefined;
    /** Of ingress: where traffic may come from. */
    sourceIp?: string | null | undefined;
    /** Of egress: the security group that traffic may go to. */
    destGroupId?: string | null | undefined;
    /** Of egress: where traffic may go. */
    destIp?: string | null | undefined;
    /** The id of the security group, the rules for network traffic. */
    securityGroupId?: string | null | undefined;
    /** The id of the rule. */
    securityGroupRuleId?: string | null | undefined;
    /** When it was created, in UTC. */
    createdTime?: string | null | undefined;
    /** When it was last changed, in UTC. */
    updatedTime?: string | null | undefined;
  };
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface AuthorizeSecurityGroupRuleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Adds a rule to a security group.
 *
 * `PUT /v2/securityGroup/{securityGroupId}?authorizeRule`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
 */
export const AuthorizeSecurityGroupRule: Operation<
  "bcc",
  AuthorizeSecurityGroupRuleRequest,
  AuthorizeSecurityGroupRuleResponse,
  never
> = {
  api: "bcc",
  action: "AuthorizeSecurityGroupRule",
  method: "PUT",
  path: "/v2/securityGroup/{securityGroupId}?authorizeRule",
  readBy: "ListSecurityGroups",
  optionalToken: true,
  schema:
    "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime},?clientToken:t",
};

export interface AuthorizeServerEventRequest {
  /** The id of the maintenance event. */
  serverEventId?: string | null | undefined;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** The repair that is authorized: one of the event's `maintenanceOptions`. */
  authorizeMaintenanceOperation?: string | null | undefined;
  /** When the repair is to be done, in UTC. */
  executeTime?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface AuthorizeServerEventResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Agrees to the maintenance of a host, which may restart its instances.
 *
 * `POST /?action=AuthorizeServerEvent`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribePlannedEvents` shows what it changes.
 */
export const AuthorizeServerEvent: Operation<"bcc", AuthorizeServerEventRequest, AuthorizeServerEventResponse, never> =
  {
    api: "bcc",
    action: "AuthorizeServerEvent",
    method: "POST",
    path: "/?action=AuthorizeServerEvent",
    effect: "once",
    readBy: "DescribePlannedEvents",
    optionalToken: true,
    schema: "serverEventId,instanceId,authorizeMaintenanceOperation,executeTime,?clientToken:t",
  };

export interface AutoReleaseInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether the public address is released with the instance. */
  isEipAutoRelatedDelete?: boolean | null | undefined;
  /** When the instance is released, in UTC, as `2026-01-02T03:04:05Z`; without it, a planned release is called off. */
  releaseTime?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface AutoReleaseInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Sets when an instance that is paid by use is released.
 *
 * `PUT /v2/instance/{instanceId}?autorelease`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const AutoReleaseInstance: Operation<"bcc", AutoReleaseInstanceRequest, AutoReleaseInstanceResponse, never> = {
  api: "bcc",
  action: "AutoReleaseInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?autorelease",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "/instanceId!:d,isEipAutoRelatedDelete:b,releaseTime,?clientToken:t",
};

export interface AutoRenewReservedInstanceRequest {
  /** The ids of reserved instances. */
  reservedInstanceIds: ReadonlyArray<string>;
  /** The unit of `autoRenewTime`: `month` or `year`. */
  autoRenewTimeUnit: OpenEnum<"month" | "year">;
  /** By how many units it is renewed. */
  autoRenewTime: Integer;
}
export interface AutoRenewReservedInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The ids of reserved instances. */
  reservedInstanceIds?: Array<string>;
}
/**
 * Has reserved instances renewed when they end.
 *
 * `POST /v2/instance/reserved/autoRenew`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `GetReservedInstance` shows what it changes.
 */
export const AutoRenewReservedInstance: Operation<
  "bcc",
  AutoRenewReservedInstanceRequest,
  AutoRenewReservedInstanceResponse,
  never
> = {
  api: "bcc",
  action: "AutoRenewReservedInstance",
  method: "POST",
  path: "/v2/instance/reserved/autoRenew",
  effect: "once",
  readBy: "GetReservedInstance",
  schema: "reservedInstanceIds!:[]d,autoRenewTimeUnit!,autoRenewTime!:i",
};

export interface AutoRenewVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** By how many units it is renewed: 1 to 9 months, or 1 to 3 years. */
  renewTime: Integer;
  /** The unit of `renewTime`: `month` or `year`. */
  renewTimeUnit: OpenEnum<"month" | "year">;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface AutoRenewVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Has a disk renewed when its subscription ends.
 *
 * `POST /v2/volume/autoRenew`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes. Documented only by bce-python-sdk 0.9.79.
 */
export const AutoRenewVolume: Operation<"bcc", AutoRenewVolumeRequest, AutoRenewVolumeResponse, never> = {
  api: "bcc",
  action: "AutoRenewVolume",
  method: "POST",
  path: "/v2/volume/autoRenew",
  effect: "once",
  readBy: "GetVolume",
  schema: "volumeId!,renewTime!:i,renewTimeUnit!,?clientToken:t",
};

export interface AutoRenewVolumeClusterRequest {
  /** The id of the dedicated disk cluster. */
  clusterId: string;
  /** The unit of `renewTime`: `month` or `year`. */
  renewTimeUnit: OpenEnum<"month" | "year">;
  /** By how many units it is renewed: 1 to 9 months, or 1 to 3 years. */
  renewTime: Integer;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface AutoRenewVolumeClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Has a dedicated disk cluster renewed when its subscription ends.
 *
 * `POST /v2/volume/cluster/autoRenew`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolumeCluster` shows what it changes.
 */
export const AutoRenewVolumeCluster: Operation<
  "bcc",
  AutoRenewVolumeClusterRequest,
  AutoRenewVolumeClusterResponse,
  never
> = {
  api: "bcc",
  action: "AutoRenewVolumeCluster",
  method: "POST",
  path: "/v2/volume/cluster/autoRenew",
  effect: "once",
  readBy: "GetVolumeCluster",
  optionalToken: true,
  schema: "clusterId!,renewTimeUnit!,renewTime!:i,?clientToken:t",
};

export interface BatchAddIpRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** How many addresses are added, where `privateIps` does not name them. */
  secondaryPrivateIpAddressCount?: Integer | null | undefined;
  /** Private IP addresses. */
  privateIps?: ReadonlyArray<string> | null | undefined;
  /** Whether IPv6 addresses are added; must be true to add any. */
  allocateMultiIpv6Addr: boolean;
}
export interface BatchAddIpResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Gives instances more private IP addresses.
 *
 * `PUT /v2/instance/batchAddIp`. Writes. It is never repeated after an attempt that may have been executed. `ListInstanceEnis` shows what it changes.
 */
export const BatchAddIp: Operation<"bcc", BatchAddIpRequest, BatchAddIpResponse, never> = {
  api: "bcc",
  action: "BatchAddIp",
  method: "PUT",
  path: "/v2/instance/batchAddIp",
  effect: "once",
  readBy: "ListInstanceEnis",
  schema: "instanceId!,secondaryPrivateIpAddressCount:i,privateIps:[]s,allocateMultiIpv6Addr!:b",
};

export interface BatchChangeToPostpaidRequest {
  /** The instances, at most 20, each with its settings. At most 20 items. */
  config: ReadonlyArray<{
    /** The id of the instance, as `i-YufwpQAe`. */
    instanceId?: string | null | undefined;
    /** Disks. */
    cdsList?: ReadonlyArray<string> | null | undefined;
    /** When the change takes effect. */
    effectiveType?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface BatchChangeToPostpaidResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
}
/**
 * Changes instances from payment by subscription to payment by use.
 *
 * `POST /v2/instance/batch/charging?toPostpay`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
 */
export const BatchChangeToPostpaid: Operation<
  "bcc",
  BatchChangeToPostpaidRequest,
  BatchChangeToPostpaidResponse,
  never
> = {
  api: "bcc",
  action: "BatchChangeToPostpaid",
  method: "POST",
  path: "/v2/instance/batch/charging?toPostpay",
  effect: "once",
  readBy: "ListInstanceByIds",
  optionalToken: true,
  schema: "config!:[..20]{instanceId,cdsList:[]s,effectiveType},?clientToken:t",
};

export interface BatchChangeToPrepaidRequest {
  /** The instances, at most 20, each with its settings. At most 20 items. */
  config: ReadonlyArray<{
    /** The id of the instance, as `i-YufwpQAe`. */
    instanceId?: string | null | undefined;
    /** Whether the subscription is renewed when it ends, at the account's cost. Default: false. */
    autoRenew?: boolean | null | undefined;
    /** By how many units it is renewed. */
    autoRenewPeriod?: Integer | null | undefined;
    /** For how many months it is bought. */
    duration?: Integer | null | undefined;
    /** Disks. */
    cdsList?: ReadonlyArray<string> | null | undefined;
    /** Whether the order is paid at once. Default: true. */
    autoPay?: boolean | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface BatchChangeToPrepaidResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
}
/**
 * Changes instances from payment by use to payment by subscription.
 *
 * `POST /v2/instance/batch/charging?toPrepay`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
 */
export const BatchChangeToPrepaid: Operation<"bcc", BatchChangeToPrepaidRequest, BatchChangeToPrepaidResponse, never> =
  {
    api: "bcc",
    action: "BatchChangeToPrepaid",
    method: "POST",
    path: "/v2/instance/batch/charging?toPrepay",
    effect: "once",
    readBy: "ListInstanceByIds",
    optionalToken: true,
    schema: "config!:[..20]{instanceId,autoRenew:b,autoRenewPeriod:i,duration:i,cdsList:[]s,autoPay:b},?clientToken:t",
  };

export interface BatchDeleteIpRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Private IP addresses. */
  privateIps: ReadonlyArray<string>;
}
export interface BatchDeleteIpResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Takes private IP addresses from instances.
 *
 * `PUT /v2/instance/batchDelIp`. Writes. `ListInstanceEnis` shows what it changes.
 */
export const BatchDeleteIp: Operation<"bcc", BatchDeleteIpRequest, BatchDeleteIpResponse, never> = {
  api: "bcc",
  action: "BatchDeleteIp",
  method: "PUT",
  path: "/v2/instance/batchDelIp",
  readBy: "ListInstanceEnis",
  schema: "instanceId!,privateIps!:[]s",
};

export interface BatchRebootInstanceRequest {
  /** The ids of instances. */
  instanceIds: ReadonlyArray<string>;
  /** Whether power is cut: what the operating system has not written to disk is lost. */
  forceStop?: boolean | null | undefined;
}
export interface BatchRebootInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Restarts instances that are Running.
 *
 * `PUT /v2/instance/batchAction?reboot`. Writes. It is never repeated after an attempt that may have been executed. `ListInstanceByIds` shows what it changes. Documented only by bce-python-sdk 0.9.79.
 */
export const BatchRebootInstance: Operation<"bcc", BatchRebootInstanceRequest, BatchRebootInstanceResponse, never> = {
  api: "bcc",
  action: "BatchRebootInstance",
  method: "PUT",
  path: "/v2/instance/batchAction?reboot",
  effect: "once",
  readBy: "ListInstanceByIds",
  schema: "instanceIds!:[]d,forceStop:b",
};

export interface BatchRefundResourceRequest {
  /** The ids of instances. At most 20 items. */
  instanceIds: ReadonlyArray<string>;
  /** Whether public addresses and data disks are released too. */
  relatedReleaseFlag?: boolean | null | undefined;
  /** Whether snapshots of the disks are deleted too. Default: false. */
  deleteCdsSnapshotFlag?: boolean | null | undefined;
  /** Whether the network interfaces are deleted too. Default: false. */
  deleteRelatedEnisFlag?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface BatchRefundResourceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The ids of the instances that were not refunded. */
  failedInstanceIds?: Array<string>;
}
/**
 * Releases instances before their subscription ends, for a refund.
 *
 * `POST /v2/instance/batchRefundResource`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListRecycleInstance` shows what it changes.
 */
export const BatchRefundResource: Operation<"bcc", BatchRefundResourceRequest, BatchRefundResourceResponse, never> = {
  api: "bcc",
  action: "BatchRefundResource",
  method: "POST",
  path: "/v2/instance/batchRefundResource",
  effect: "once",
  readBy: "ListRecycleInstance",
  optionalToken: true,
  schema: "instanceIds!:[..20]d,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b,?clientToken:t",
};

export interface BatchStartInstanceRequest {
  /** The ids of instances. At most 100 items. */
  instanceIds: ReadonlyArray<string>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface BatchStartInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Starts instances that are Stopped.
 *
 * `PUT /v2/instance/batchAction?start`. Writes. After a lost response it is repeated, and a refused repetition looks the state up. `ListInstanceByIds` shows what it changes.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Zkyb0d4cj
 */
export const BatchStartInstance: Operation<"bcc", BatchStartInstanceRequest, BatchStartInstanceResponse, never> = {
  api: "bcc",
  action: "BatchStartInstance",
  method: "PUT",
  path: "/v2/instance/batchAction?start",
  effect: "settle",
  readBy: "ListInstanceByIds",
  settled: "Starting,Running",
  optionalToken: true,
  schema: "instanceIds!:[..100]d,?clientToken:t",
};

export interface BatchStopInstanceRequest {
  /** The ids of instances. At most 100 items. */
  instanceIds: ReadonlyArray<string>;
  /** Whether power is cut: what the operating system has not written to disk is lost. Default: false. */
  forceStop?: boolean | null | undefined;
  /** Whether computing is not paid while it is stopped. The capacity is given back, and starting may fail for want of it. Only of instances that are paid by use. Default: false. */
  stopWithNoCharge?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface BatchStopInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Stops instances that are Running.
 *
 * `PUT /v2/instance/batchAction?stop`. Writes. After a lost response it is repeated, and a refused repetition looks the state up. `ListInstanceByIds` shows what it changes.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Akyb07kw0
 */
export const BatchStopInstance: Operation<"bcc", BatchStopInstanceRequest, BatchStopInstanceResponse, never> = {
  api: "bcc",
  action: "BatchStopInstance",
  method: "PUT",
  path: "/v2/instance/batchAction?stop",
  effect: "settle",
  readBy: "ListInstanceByIds",
  settled: "Stopping,Stopped",
  optionalToken: true,
  schema: "instanceIds!:[..100]d,forceStop:b,stopWithNoCharge:b,?clientToken:t",
};

export interface BindInstanceSecurityGroupRequest {
  /** The ids of instances. */
  instanceIds: ReadonlyArray<string>;
  /** The ids of security groups. */
  securityGroupIds: ReadonlyArray<string>;
  /** Whether the security groups are normal or enterprise ones. */
  securityGroupType: OpenEnum<"normal" | "enterprise">;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface BindInstanceSecurityGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Puts instances into security groups.
 *
 * `PUT /v2/securitygroup/bind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
 */
export const BindInstanceSecurityGroup: Operation<
  "bcc",
  BindInstanceSecurityGroupRequest,
  BindInstanceSecurityGroupResponse,
  never
> = {
  api: "bcc",
  action: "BindInstanceSecurityGroup",
  method: "PUT",
  path: "/v2/securitygroup/bind",
  readBy: "ListSecurityGroups",
  optionalToken: true,
  schema: "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!,?clientToken:t",
};

export interface BindInstanceToSecurityGroupRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The id of the security group, the rules for network traffic. */
  securityGroupId: string;
}
export interface BindInstanceToSecurityGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Puts an instance into a security group.
 *
 * `PUT /v2/instance/{instanceId}?bind`. Writes. `ListSecurityGroups` shows what it changes.
 */
export const BindInstanceToSecurityGroup: Operation<
  "bcc",
  BindInstanceToSecurityGroupRequest,
  BindInstanceToSecurityGroupResponse,
  never
> = {
  api: "bcc",
  action: "BindInstanceToSecurityGroup",
  method: "PUT",
  path: "/v2/instance/{instanceId}?bind",
  readBy: "ListSecurityGroups",
  schema: "/instanceId!:d,securityGroupId!",
};

export interface BindInstanceToTagsRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Whether the tags go to related resources too: disks, public addresses, snapshots. */
  attachRelatedResourceTag?: boolean | null | undefined;
}
export interface BindInstanceToTagsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Attaches tags to an instance.
 *
 * `PUT /v2/instance/{instanceId}/tag?bind`. Writes. `GetInstance` shows what it changes.
 */
export const BindInstanceToTags: Operation<"bcc", BindInstanceToTagsRequest, BindInstanceToTagsResponse, never> = {
  api: "bcc",
  action: "BindInstanceToTags",
  method: "PUT",
  path: "/v2/instance/{instanceId}/tag?bind",
  readBy: "GetInstance",
  schema: "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b",
};

export interface BindReservedInstanceToTagsRequest {
  /** The ids of reserved instances. At most 100 items. */
  reservedInstanceIds: ReadonlyArray<string>;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
}
export interface BindReservedInstanceToTagsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Attaches tags to reserved instances.
 *
 * `PUT /v2/bcc/reserved/tag?bind`. Writes. `GetReservedInstance` shows what it changes.
 */
export const BindReservedInstanceToTags: Operation<
  "bcc",
  BindReservedInstanceToTagsRequest,
  BindReservedInstanceToTagsResponse,
  never
> = {
  api: "bcc",
  action: "BindReservedInstanceToTags",
  method: "PUT",
  path: "/v2/bcc/reserved/tag?bind",
  readBy: "GetReservedInstance",
  schema: "reservedInstanceIds!:[..100]d,changeTags!:[]{tagKey,tagValue}",
};

export interface BindRoleRequest {
  /** The name of the role that the instance acts with. */
  roleName?: string | null | undefined;
  /** The instances. */
  instances: ReadonlyArray<{
    /** The id of the instance, as `i-YufwpQAe`. */
    instanceId?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface BindRoleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The instances on which it failed. */
  failInstances?: Array<InstancePassRoleFailModel>;
  /** The instances, each with its role. */
  instanceRoleAssociations?: Array<InstanceRoleAssociationModel>;
}
/**
 * Gives instances a role to act with.
 *
 * `POST /v2/instance/role?bind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const BindRole: Operation<"bcc", BindRoleRequest, BindRoleResponse, never> = {
  api: "bcc",
  action: "BindRole",
  method: "POST",
  path: "/v2/instance/role?bind",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "roleName,instances!:[]{instanceId},?clientToken:t",
};

export interface BindTagImageRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface BindTagImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Attaches tags to an image.
 *
 * `PUT /v2/image/{imageId}/tag?bind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetImage` shows what it changes.
 */
export const BindTagImage: Operation<"bcc", BindTagImageRequest, BindTagImageResponse, never> = {
  api: "bcc",
  action: "BindTagImage",
  method: "PUT",
  path: "/v2/image/{imageId}/tag?bind",
  readBy: "GetImage",
  optionalToken: true,
  schema: "/imageId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t",
};

export interface BindTagSnapchainRequest {
  /** The id of the chain of snapshots, each of which holds what changed since the one before. */
  chainId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface BindTagSnapchainResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Attaches tags to a chain of snapshots.
 *
 * `PUT /v2/snapshot/chain/{chainId}/tag?bind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapchain` shows what it changes.
 */
export const BindTagSnapchain: Operation<"bcc", BindTagSnapchainRequest, BindTagSnapchainResponse, never> = {
  api: "bcc",
  action: "BindTagSnapchain",
  method: "PUT",
  path: "/v2/snapshot/chain/{chainId}/tag?bind",
  readBy: "ListSnapchain",
  optionalToken: true,
  schema: "/chainId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t",
};

export interface BindTagVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** Whether the tags go to related resources too: disks, public addresses, snapshots. Documented only by bce-python-sdk 0.9.79. */
  relationTag?: boolean | null | undefined;
}
export interface BindTagVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Attaches tags to a disk.
 *
 * `PUT /v2/volume/{volumeId}/tag?bind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
 */
export const BindTagVolume: Operation<"bcc", BindTagVolumeRequest, BindTagVolumeResponse, never> = {
  api: "bcc",
  action: "BindTagVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}/tag?bind",
  readBy: "GetVolume",
  optionalToken: true,
  schema: "/volumeId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t,relationTag:b",
};

export interface BindTagVolumeClusterRequest {
  /** The id of the dedicated disk cluster. */
  clusterId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
}
export interface BindTagVolumeClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Attaches tags to a dedicated disk cluster.
 *
 * `PUT /v2/volume/cluster/{clusterId}/tag?bind`. Writes. `GetVolumeCluster` shows what it changes.
 */
export const BindTagVolumeCluster: Operation<"bcc", BindTagVolumeClusterRequest, BindTagVolumeClusterResponse, never> =
  {
    api: "bcc",
    action: "BindTagVolumeCluster",
    method: "PUT",
    path: "/v2/volume/cluster/{clusterId}/tag?bind",
    readBy: "GetVolumeCluster",
    schema: "/clusterId!:d,changeTags!:[]{tagKey,tagValue}",
  };

export interface BindTagsByResourceTypeRequest {
  /** The kind of the resources. */
  resourceType: string;
  /** The ids of resources. */
  resourceIds: ReadonlyArray<string>;
  /** Tags: names with values. */
  tags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Whether the tags go to related resources too: disks, public addresses, snapshots. */
  isRelationTag?: boolean | null | undefined;
}
export interface BindTagsByResourceTypeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Attaches tags to resources of one kind.
 *
 * `POST /v3/bcc/tag?action=AttachTags`. Writes. Documented only by bce-python-sdk 0.9.79.
 */
export const BindTagsByResourceType: Operation<
  "bcc",
  BindTagsByResourceTypeRequest,
  BindTagsByResourceTypeResponse,
  never
> = {
  api: "bcc",
  action: "BindTagsByResourceType",
  method: "POST",
  path: "/v3/bcc/tag?action=AttachTags",
  schema: "resourceType!,resourceIds!:[]d,tags!:[]{tagKey,tagValue},isRelationTag:b",
};

export interface CancelAutoRenewReservedInstanceRequest {
  /** The ids of reserved instances. */
  reservedInstanceIds: ReadonlyArray<string>;
}
export interface CancelAutoRenewReservedInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The ids of reserved instances. */
  reservedInstanceIds?: Array<string>;
}
/**
 * Ends the automatic renewal of reserved instances.
 *
 * `POST /v2/instance/reserved/cancelAutoRenew`. Writes. `GetReservedInstance` shows what it changes.
 */
export const CancelAutoRenewReservedInstance: Operation<
  "bcc",
  CancelAutoRenewReservedInstanceRequest,
  CancelAutoRenewReservedInstanceResponse,
  never
> = {
  api: "bcc",
  action: "CancelAutoRenewReservedInstance",
  method: "POST",
  path: "/v2/instance/reserved/cancelAutoRenew",
  readBy: "GetReservedInstance",
  schema: "reservedInstanceIds!:[]d",
};

export interface CancelAutoRenewVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CancelAutoRenewVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Ends the automatic renewal of a disk.
 *
 * `POST /v2/volume/cancelAutoRenew`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes. Documented only by bce-python-sdk 0.9.79.
 */
export const CancelAutoRenewVolume: Operation<
  "bcc",
  CancelAutoRenewVolumeRequest,
  CancelAutoRenewVolumeResponse,
  never
> = {
  api: "bcc",
  action: "CancelAutoRenewVolume",
  method: "POST",
  path: "/v2/volume/cancelAutoRenew",
  readBy: "GetVolume",
  schema: "volumeId!,?clientToken:t",
};

export interface CancelAutoRenewVolumeClusterRequest {
  /** The id of the dedicated disk cluster. */
  clusterId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface CancelAutoRenewVolumeClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Ends the automatic renewal of a dedicated disk cluster.
 *
 * `POST /v2/volume/cluster/cancelAutoRenew`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolumeCluster` shows what it changes.
 */
export const CancelAutoRenewVolumeCluster: Operation<
  "bcc",
  CancelAutoRenewVolumeClusterRequest,
  CancelAutoRenewVolumeClusterResponse,
  never
> = {
  api: "bcc",
  action: "CancelAutoRenewVolumeCluster",
  method: "POST",
  path: "/v2/volume/cluster/cancelAutoRenew",
  readBy: "GetVolumeCluster",
  optionalToken: true,
  schema: "clusterId!,?clientToken:t",
};

export interface CancelBidOrderRequest {
  /** The id of the order. */
  orderId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface CancelBidOrderResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
}
/**
 * Cancels an order of spot instances.
 *
 * `POST /v2/instance/cancelBidOrder`. Writes. After an attempt that may have been executed it is repeated only with a client token.
 */
export const CancelBidOrder: Operation<"bcc", CancelBidOrderRequest, CancelBidOrderResponse, never> = {
  api: "bcc",
  action: "CancelBidOrder",
  method: "POST",
  path: "/v2/instance/cancelBidOrder",
  optionalToken: true,
  schema: "orderId!,?clientToken:t",
};

export interface CancelRemoteCopyImageRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
}
export interface CancelRemoteCopyImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Cancels the copying of an image to other regions.
 *
 * `POST /v2/image/{imageId}?cancelRemoteCopy`. Writes. `GetImage` shows what it changes.
 */
export const CancelRemoteCopyImage: Operation<
  "bcc",
  CancelRemoteCopyImageRequest,
  CancelRemoteCopyImageResponse,
  never
> = {
  api: "bcc",
  action: "CancelRemoteCopyImage",
  method: "POST",
  path: "/v2/image/{imageId}?cancelRemoteCopy",
  readBy: "GetImage",
  schema: "/imageId!:d",
};

export interface CancelSnapshotShareRequest {
  /** The snapshot that is no longer shared. Required of the account that shares it. */
  sourceSnapshotId: string;
  /** The ids of the accounts that lose access; all of them without it. */
  accountIds?: ReadonlyArray<string> | null | undefined;
  /** The shared snapshot that is given back. Required of the account that receives it. */
  shareSnapshotId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface CancelSnapshotShareResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The snapshot that is no longer shared. Required of the account that shares it. */
  sourceSnapshotId?: string;
  /** The shared snapshot that is given back. Required of the account that receives it. */
  shareSnapshotId?: string;
}
/**
 * Ends the sharing of a snapshot with other accounts.
 *
 * `POST /v2/snapshot/unShare`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapshotShare` shows what it changes.
 */
export const CancelSnapshotShare: Operation<"bcc", CancelSnapshotShareRequest, CancelSnapshotShareResponse, never> = {
  api: "bcc",
  action: "CancelSnapshotShare",
  method: "POST",
  path: "/v2/snapshot/unShare",
  readBy: "ListSnapshotShare",
  optionalToken: true,
  schema: "sourceSnapshotId!,accountIds:[]d,shareSnapshotId!,?clientToken:t",
};

export interface ChangeToPrepaidRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** For how many months it is bought. */
  duration: Integer;
  /** Whether the subscription is renewed when it ends, at the account's cost. Default: false. */
  autoRenew?: boolean | null | undefined;
  /** By how many units it is renewed. */
  autoRenewPeriod?: Integer | null | undefined;
  /** Whether the disks are changed too. */
  relationCds?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ChangeToPrepaidResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
}
/**
 * Changes an instance from payment by use to payment by subscription.
 *
 * `POST /v2/instance/{instanceId}?toPrepay`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 *
 * @see https://intl.cloud.baidu.com/doc/BCC/s/Ck48btf29-en
 */
export const ChangeToPrepaid: Operation<"bcc", ChangeToPrepaidRequest, ChangeToPrepaidResponse, never> = {
  api: "bcc",
  action: "ChangeToPrepaid",
  method: "POST",
  path: "/v2/instance/{instanceId}?toPrepay",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "/instanceId!:d,duration!:i,autoRenew:b,autoRenewPeriod:i,relationCds:b,?clientToken:t",
};

export interface ChangeVpcRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The id of the subnet. */
  subnetId: string;
  /** The private IP address. */
  internalIp?: string | null | undefined;
  /** The ids of security groups. */
  securityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of enterprise security groups, which take the place of security groups. */
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** Whether the instance is rebooted, so that the change takes effect. */
  reboot?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ChangeVpcResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Moves an instance to another VPC, which restarts it.
 *
 * `PUT /v2/vpc/changeVpc`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const ChangeVpc: Operation<"bcc", ChangeVpcRequest, ChangeVpcResponse, never> = {
  api: "bcc",
  action: "ChangeVpc",
  method: "PUT",
  path: "/v2/vpc/changeVpc",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema:
    "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,reboot:b,?clientToken:t",
};

export interface CheckServerEventRequest {
  /** The id of the maintenance event. */
  serverEventId?: string | null | undefined;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** Whether the repair is accepted. */
  checkResult: OpenEnum<"Pass" | "Reject">;
  /** What the fault does to the instance. Required where the check is `Reject`. */
  issueEffect?: string | null | undefined;
  /** The fault in words. Required where the check is `Reject`. */
  issueDescription?: string | null | undefined;
  /** The repair that is authorized where the check is `Reject`. */
  authorizeMaintenanceOperation?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface CheckServerEventResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Accepts or rejects the repair of a host.
 *
 * `POST /?action=CheckUnplannedEvent`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeUnplannedEvents` shows what it changes. Official sources disagree on the value of `action`: CheckUnplannedEvent (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: CheckUnplannedEvent. Otherwise: `{ ...CheckServerEvent, path: "/?action=CheckServerEvent" }`.
 */
export const CheckServerEvent: Operation<"bcc", CheckServerEventRequest, CheckServerEventResponse, never> = {
  api: "bcc",
  action: "CheckServerEvent",
  method: "POST",
  path: "/?action=CheckUnplannedEvent",
  readBy: "DescribeUnplannedEvents",
  optionalToken: true,
  schema:
    "serverEventId,instanceId,checkResult!,issueEffect,issueDescription,authorizeMaintenanceOperation,?clientToken:t",
};

export interface CreateAspRequest {
  /** The name of the policy; it begins with a letter. 1 to 65 characters. */
  name: string;
  /** At which hours of the day snapshots are made: 0 to 23. */
  timePoints: ReadonlyArray<Integer>;
  /** On which days of the week snapshots are made: 0 (Sunday) to 6. */
  repeatWeekdays: ReadonlyArray<Integer>;
  /** How many days snapshots are kept; -1 means for ever. */
  retentionDays: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateAspResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the policy that makes snapshots. */
  aspId?: string;
}
/**
 * Creates a policy that takes snapshots at set times.
 *
 * `POST /v2/asp`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListAsps` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateAsp: Operation<"bcc", CreateAspRequest, CreateAspResponse, never> = {
  api: "bcc",
  action: "CreateAsp",
  method: "POST",
  path: "/v2/asp",
  readBy: "ListAsps",
  schema: "name!,timePoints!:[]i,repeatWeekdays!:[]i,retentionDays!,?clientToken:t",
};

export interface CreateAuthorizationRuleRequest {
  /** Whether the rule is in force at once: 1, or 0. Default: 1. */
  enableRule?: Integer | null | undefined;
  /** The repairs that the rule authorizes. */
  authorizeMaintenanceOperations: ReadonlyArray<OpenEnum<"Repair" | "Reboot" | "TamAuthorize">>;
  /** The name of the rule. */
  ruleName: string;
  /** Whether the rule is for planned or unplanned events. */
  serverEventCategory: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
  /** Which instances the rule is for. Documented only by bce-python-sdk 0.9.79. */
  effectiveScope?: string | null | undefined;
  /** Tags: names with values. Documented only by bce-python-sdk 0.9.79. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface CreateAuthorizationRuleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the rule. */
  ruleId?: string;
}
/**
 * Creates a rule that agrees to maintenance in advance.
 *
 * `POST /?action=CreateAuthorizeRule`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeAuthorizeRules` shows what it changes. Official sources disagree on the value of `action`: CreateAuthorizeRule (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: CreateAuthorizeRule. Otherwise: `{ ...CreateAuthorizationRule, path: "/?action=CreateAuthorizationRule" }`. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateAuthorizationRule: Operation<
  "bcc",
  CreateAuthorizationRuleRequest,
  CreateAuthorizationRuleResponse,
  never
> = {
  api: "bcc",
  action: "CreateAuthorizationRule",
  method: "POST",
  path: "/?action=CreateAuthorizeRule",
  readBy: "DescribeAuthorizeRules",
  schema:
    "enableRule:i,authorizeMaintenanceOperations!:[]s,ruleName!,serverEventCategory!,?clientToken:t,effectiveScope,tags:[]{tagKey,tagValue}",
};

export interface CreateAutoRenewRuleRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The unit of `renewTime`: `month` or `year`. */
  renewTimeUnit: OpenEnum<"month" | "year">;
  /** By how many units it is renewed: 1 to 9 months, or 1 to 3 years. */
  renewTime: Integer;
  /** Whether the public address is renewed with the instance. Default: true. */
  renewEip?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** Whether the disks are renewed with the instance. Documented only by bce-python-sdk 0.9.79. */
  renewCds?: boolean | null | undefined;
}
export interface CreateAutoRenewRuleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Has instances renewed when their subscription ends.
 *
 * `POST /v2/instance/batchCreateAutoRenewRules`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const CreateAutoRenewRule: Operation<"bcc", CreateAutoRenewRuleRequest, CreateAutoRenewRuleResponse, never> = {
  api: "bcc",
  action: "CreateAutoRenewRule",
  method: "POST",
  path: "/v2/instance/batchCreateAutoRenewRules",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "instanceId!,renewTimeUnit!,renewTime!:i,renewEip:b,?clientToken:t,renewCds:b",
};

export interface CreateBidInstanceRequest {
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec: string;
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** How it is paid, and for how long. */
  billing: {
    /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
    paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
    /** For how long it is paid in advance. */
    reservation?:
      | {
          /** For how many units it is paid: 1 to 9, 12, 24 or 36 months. */
          reservationLength?: Integer | null | undefined;
          /** The unit of `reservationLength`. */
          reservationTimeUnit?: OpenEnum<"Month"> | null | undefined;
        }
      | null
      | undefined;
  };
  /** How a spot instance bids: `market` pays the market's price, `custom` at most `bidPrice`. */
  bidModel: OpenEnum<"market" | "custom">;
  /** The highest price of a spot instance, in CNY for a minute, with the model `custom`. */
  bidPrice?: string | null | undefined;
  /** How many virtual CPUs. */
  cpuCount?: Integer | null | undefined;
  /** How much memory, in GB. */
  memoryCapacityInGB?: Integer | null | undefined;
  /** The size of the system disk, in GB. 40 to 2048. Default: 40. */
  rootDiskSizeInGb?: Integer | null | undefined;
  /** The kind of the system disk, as `cloud_hp1`. */
  rootDiskStorageType?: string | null | undefined;
  /** Data disks that are created with the instance. */
  createCdsList?:
    | ReadonlyArray<{
        /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. Default: hp1. */
        storageType?: string | null | undefined;
        /** The size of the disk, in GB. */
        cdsSizeInGB?: Integer | null | undefined;
        /** How many disks. */
        cdsNum?: Integer | null | undefined;
        /** The name of the instances. */
        name?: string | null | undefined;
        /** Extra performance of the disk, which is paid. */
        cdsExtraIo?: Integer | null | undefined;
        /** The id of the snapshot, the content of a disk at one moment. */
        snapshotId?: string | null | undefined;
        /** The id of the key that it is encrypted with. Secret. */
        encryptKey?: string | null | undefined;
        /** Whether it is protected from being released. */
        enableDeleteProtection?: string | null | undefined;
        /** Whether the disk is deleted with the instance. */
        deleteWithInstance?: boolean | null | undefined;
        /** Whether automatic snapshots are deleted with the disk. */
        deleteAutoSnapshot?: boolean | null | undefined;
      }>
    | null
    | undefined;
  /** Local disks of the host. */
  ephemeralDisks?:
    | ReadonlyArray<{
        /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. */
        storageType?: string | null | undefined;
        /** The size, in GB. */
        sizeInGB?: Integer | null | undefined;
        /** How much is free, in GB. */
        freeSizeInGB?: Integer | null | undefined;
      }>
    | null
    | undefined;
  /** The bandwidth to the Internet, in Mbit/s; 0 means no public address. 0 to 200. */
  networkCapacityInMbps?: Integer | null | undefined;
  /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
  internetChargeType?: string | null | undefined;
  /** The name of the public IP address. */
  eipName?: string | null | undefined;
  /** How many are bought. At least 1. Default: 1. */
  purchaseCount?: Integer | null | undefined;
  /** The name of the instances. */
  name?: string | null | undefined;
  /** The host name in the operating system. */
  hostname?: string | null | undefined;
  /** Whether several instances get numbers after their name and host name. */
  autoSeqSuffix?: boolean | null | undefined;
  /** Whether a domain for the host name is made. */
  isOpenHostnameDomain?: boolean | null | undefined;
  /** The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret. */
  adminPass?: string | null | undefined;
  /** The id of the SSH key pair. */
  keypairId?: string | null | undefined;
  /** A script or data that the instance reads when it first starts, in Base64. Secret. */
  userData?: string | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** The id of the subnet. */
  subnetId?: string | null | undefined;
  /** The id of the security group, the rules for network traffic. */
  securityGroupId?: string | null | undefined;
  /** The id of the enterprise security group. */
  enterpriseSecurityGroupId?: string | null | undefined;
  /** The kind of accelerator card. */
  isomerismCard?: string | null | undefined;
  /** Whether the instance is protected from being released: 1, or 0. */
  deletionProtection?: Integer | null | undefined;
  /** Whether the keys of the tags have to exist already. */
  relationTag?: boolean | null | undefined;
  /** Whether it gets an IPv6 address. */
  isOpenIpv6?: boolean | null | undefined;
  /** Tags: names with values. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the policy that makes snapshots. */
  aspId?: string | null | undefined;
  /** The CFS file systems to mount. */
  fileSystems?:
    | ReadonlyArray<{
        /** The id of the file system. */
        fsId?: string | null | undefined;
        /** The address that the file system is mounted from. */
        mountAds?: string | null | undefined;
        /** Where the file system is mounted. */
        path?: string | null | undefined;
        /** The protocol of the file system. */
        protocol?: OpenEnum<"nfs" | "smb"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the public address is released with the instance. */
  isEipAutoRelatedDelete?: boolean | null | undefined;
  /** The id of the resource group that it belongs to. */
  resGroupId?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
  /** By how many units it is renewed. Documented only by bce-python-sdk 0.9.79. */
  autoRenewTime?: Integer | null | undefined;
  /** The unit of `autoRenewTime`: `month` or `year`. Documented only by bce-python-sdk 0.9.79. */
  autoRenewTimeUnit?: OpenEnum<"month" | "year"> | null | undefined;
  /** How many GPUs or FPGAs. Documented only by bce-python-sdk 0.9.79. */
  cardCount?: Integer | null | undefined;
  /** Whether the disks are renewed with the instance. Documented only by bce-python-sdk 0.9.79. */
  cdsAutoRenew?: boolean | null | undefined;
  /** The id of the dedicated host. Documented only by bce-python-sdk 0.9.79. */
  dedicatedHostId?: string | null | undefined;
  /** The id of the deployment set, which spreads instances over hosts. Documented only by bce-python-sdk 0.9.79. */
  deployId?: string | null | undefined;
  /** The ids of enterprise security groups, which take the place of security groups. Documented only by bce-python-sdk 0.9.79. */
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The kind of FPGA. Documented only by bce-python-sdk 0.9.79. */
  fpgaCard?: string | null | undefined;
  /** The kind of GPU. Documented only by bce-python-sdk 0.9.79. */
  gpuCard?: string | null | undefined;
  /** The kind of instance; `spec` says it more exactly. Documented only by bce-python-sdk 0.9.79. */
  instanceType?: string | null | undefined;
  /** Private IP addresses. Documented only by bce-python-sdk 0.9.79. */
  internalIps?: ReadonlyArray<string> | null | undefined;
  /** Whether the password or key of the image is kept. Documented only by bce-python-sdk 0.9.79. */
  keepImageLogin?: boolean | null | undefined;
  /** Of the older SDK's own use. Secret. Documented only by bce-python-sdk 0.9.79. */
  requestToken?: string | null | undefined;
  /** The ids of security groups. Documented only by bce-python-sdk 0.9.79. */
  securityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The family of instance types, as `g5`. Documented only by bce-python-sdk 0.9.79. */
  specId?: string | null | undefined;
}
export interface CreateBidInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
  /** The ids of instances. */
  instanceIds?: Array<string>;
}
/**
 * Creates spot instances.
 *
 * `POST /v2/instance/bid`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstances` shows what it changes. Official sources disagree on the path: /v2/instance/bid (bce-python-sdk 0.9.79), /v2/instanceBySpec (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/instance/bid. Otherwise: `CreateInstanceBySpec` with `bidModel` and `bidPrice`. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateBidInstance: Operation<"bcc", CreateBidInstanceRequest, CreateBidInstanceResponse, never> = {
  api: "bcc",
  action: "CreateBidInstance",
  method: "POST",
  path: "/v2/instance/bid",
  effect: "once",
  readBy: "ListInstances",
  schema:
    "spec!,imageId!,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},bidModel!,bidPrice,cpuCount:i,memoryCapacityInGB:i,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},networkCapacityInMbps:i,internetChargeType,eipName,purchaseCount:i,name,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,userData#,zoneName,subnetId,securityGroupId,enterpriseSecurityGroupId,isomerismCard,deletionProtection:i,relationTag:b,isOpenIpv6:b,tags:[]{tagKey,tagValue},aspId,fileSystems:[]{fsId,mountAds,path,protocol},isEipAutoRelatedDelete:b,resGroupId,?clientToken:t,autoRenewTime:i,autoRenewTimeUnit,cardCount:i,cdsAutoRenew:b,dedicatedHostId,deployId,enterpriseSecurityGroupIds:[]d,fpgaCard,gpuCard,instanceType,internalIps:[]s,keepImageLogin:b,requestToken#,securityGroupIds:[]d,specId",
};

export interface CreateDeploySetRequest {
  /** The name of the deployment set. */
  name?: string | null | undefined;
  /** A description for people. */
  desc?: string | null | undefined;
  /** What instances of the set do not share: the host (`HOST_HA`), the rack (`RACK_HA`) or the switch (`TOR_HA`). */
  strategy?: OpenEnum<"HOST_HA" | "RACK_HA" | "TOR_HA"> | null | undefined;
  /** How many instances of the set may share a host, rack or switch. */
  concurrency?: Integer | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateDeploySetResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The ids of deployment sets. */
  deploySetIds?: Array<string>;
}
/**
 * Creates a deployment set, which spreads instances over hosts.
 *
 * `POST /v2/instance/deployset/create`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListDeploySet` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateDeploySet: Operation<"bcc", CreateDeploySetRequest, CreateDeploySetResponse, never> = {
  api: "bcc",
  action: "CreateDeploySet",
  method: "POST",
  path: "/v2/instance/deployset/create",
  readBy: "ListDeploySet",
  schema: "name,desc,strategy,concurrency:i,?clientToken:t",
};

export interface CreateDiagnosticRequest {
  /** The id of the set of metrics that a diagnosis examines. */
  metricSetId: string;
  /** The kind of instance; `spec` says it more exactly. Default: bcc. */
  instanceType?: string | null | undefined;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The ids of processes that the diagnosis examines. */
  pid?: unknown | null | undefined;
  /** Default: 180. */
  duration?: Integer | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateDiagnosticResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the diagnosis's report. */
  reportId?: string;
}
/**
 * Begins a diagnosis of an instance.
 *
 * `POST /v2/instance/diagnosticReport/create`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListDiagnosticReport` shows what it changes. Its response is typed after the vendor's Java SDK (unverified). Documented only by bce-python-sdk 0.9.79.
 */
export const CreateDiagnostic: Operation<"bcc", CreateDiagnosticRequest, CreateDiagnosticResponse, never> = {
  api: "bcc",
  action: "CreateDiagnostic",
  method: "POST",
  path: "/v2/instance/diagnosticReport/create",
  readBy: "ListDiagnosticReport",
  schema: "metricSetId!,instanceType,instanceId!,pid:a,duration:i,?clientToken:t",
};

export interface CreateEhcClusterRequest {
  /** The name of the high-performance cluster. */
  name: string;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName: string;
  /** A description for people. */
  description: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateEhcClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the high-performance cluster. */
  ehcClusterId?: string;
}
/**
 * Creates a high-performance cluster.
 *
 * `POST /v2/instance/ehc/cluster/create`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `EhcClusterList` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified). Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateEhcCluster: Operation<"bcc", CreateEhcClusterRequest, CreateEhcClusterResponse, never> = {
  api: "bcc",
  action: "CreateEhcCluster",
  method: "POST",
  path: "/v2/instance/ehc/cluster/create",
  effect: "once",
  readBy: "EhcClusterList",
  schema: "name!,zoneName!,description!,?clientToken:t",
};

export interface CreateImageRequest {
  /** The name of the image. 1 to 65 characters. */
  imageName: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId?: string | null | undefined;
  /** The id of the key that it is encrypted with. Secret. */
  encryptKey?: string | null | undefined;
  /** Whether the image has the data disks too. Only of accounts that may. Default: false. */
  relateCds?: boolean | null | undefined;
  /** Whether the image is tested before it is taken. */
  detection?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId?: string;
  /** The snapshots of data disks that become part of the image. */
  cdsSnapshotIds?: Array<string>;
}
/**
 * Makes an image of an instance or a snapshot.
 *
 * `POST /v2/image`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListImages` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified). Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateImage: Operation<"bcc", CreateImageRequest, CreateImageResponse, never> = {
  api: "bcc",
  action: "CreateImage",
  method: "POST",
  path: "/v2/image",
  effect: "once",
  readBy: "ListImages",
  schema: "imageName!,instanceId,snapshotId,encryptKey#,relateCds:b,detection:b,?clientToken:t",
};

export interface CreateInstanceRequest {
  /** How many virtual CPUs. */
  cpuCount: Integer;
  /** How much memory, in GB. */
  memoryCapacityInGB: Integer;
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** How it is paid, and for how long. */
  billing?:
    | {
        /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
        paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
        /** For how long it is paid in advance. */
        reservation?:
          | {
              /** For how many units it is paid: 1 to 9, 12, 24 or 36 months. */
              reservationLength?: Integer | null | undefined;
              /** The unit of `reservationLength`. */
              reservationTimeUnit?: OpenEnum<"Month"> | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string | null | undefined;
  /** The kind of instance; `spec` says it more exactly. */
  instanceType?: string | null | undefined;
  /** The size of the system disk, in GB. */
  rootDiskSizeInGb?: Integer | null | undefined;
  /** The kind of the system disk, as `cloud_hp1`. */
  rootDiskStorageType?: string | null | undefined;
  /** Local disks of the host. */
  ephemeralDisks?:
    | ReadonlyArray<{
        /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. */
        storageType?: string | null | undefined;
        /** The size, in GB. */
        sizeInGB?: Integer | null | undefined;
        /** How much is free, in GB. */
        freeSizeInGB?: Integer | null | undefined;
      }>
    | null
    | undefined;
  /** Data disks that are created with the instance. */
  createCdsList?:
    | ReadonlyArray<{
        /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. Default: hp1. */
        storageType?: string | null | undefined;
        /** The size of the disk, in GB. */
        cdsSizeInGB?: Integer | null | undefined;
        /** How many disks. */
        cdsNum?: Integer | null | undefined;
        /** The name of the instances. */
        name?: string | null | undefined;
        /** Extra performance of the disk, which is paid. */
        cdsExtraIo?: Integer | null | undefined;
        /** The id of the snapshot, the content of a disk at one moment. */
        snapshotId?: string | null | undefined;
        /** The id of the key that it is encrypted with. Secret. */
        encryptKey?: string | null | undefined;
        /** Whether it is protected from being released. */
        enableDeleteProtection?: string | null | undefined;
        /** Whether the disk is deleted with the instance. */
        deleteWithInstance?: boolean | null | undefined;
        /** Whether automatic snapshots are deleted with the disk. */
        deleteAutoSnapshot?: boolean | null | undefined;
      }>
    | null
    | undefined;
  /** The bandwidth to the Internet, in Mbit/s; 0 means no public address. */
  networkCapacityInMbps?: Integer | null | undefined;
  /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
  internetChargeType?: string | null | undefined;
  /** The name of the public IP address. */
  eipName?: string | null | undefined;
  /** How many are bought. */
  purchaseCount?: Integer | null | undefined;
  /** The name of the instances. */
  name?: string | null | undefined;
  /** The host name in the operating system. */
  hostname?: string | null | undefined;
  /** Whether several instances get numbers after their name and host name. */
  autoSeqSuffix?: boolean | null | undefined;
  /** Whether a domain for the host name is made. */
  isOpenHostnameDomain?: boolean | null | undefined;
  /** The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret. */
  adminPass?: string | null | undefined;
  /** The id of the SSH key pair. */
  keypairId?: string | null | undefined;
  /** Whether the password or key of the image is kept. */
  keepImageLogin?: boolean | null | undefined;
  /** A script or data that the instance reads when it first starts, in Base64. Secret. */
  userData?: string | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** The id of the subnet. */
  subnetId?: string | null | undefined;
  /** The id of the security group, the rules for network traffic. */
  securityGroupId?: string | null | undefined;
  /** The ids of security groups. */
  securityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the enterprise security group. */
  enterpriseSecurityGroupId?: string | null | undefined;
  /** The ids of enterprise security groups, which take the place of security groups. */
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** Private IP addresses. */
  internalIps?: ReadonlyArray<string> | null | undefined;
  /** The kind of GPU. */
  gpuCard?: string | null | undefined;
  /** The kind of FPGA. */
  fpgaCard?: string | null | undefined;
  /** The kind of Kunlun card. */
  kunlunCard?: string | null | undefined;
  /** The kind of accelerator card. */
  isomerismCard?: string | null | undefined;
  /** How many GPUs or FPGAs. */
  cardCount?: Integer | null | undefined;
  /** The id of the dedicated host. */
  dedicatedHostId?: string | null | undefined;
  /** The id of the deployment set, which spreads instances over hosts. */
  deployId?: string | null | undefined;
  /** The highest price of a spot instance, in CNY for a minute, with the model `custom`. */
  bidPrice?: string | null | undefined;
  /** How a spot instance bids: `market` pays the market's price, `custom` at most `bidPrice`. */
  bidModel?: OpenEnum<"market" | "custom"> | null | undefined;
  /** The id of the high-performance cluster. */
  ehcClusterId?: string | null | undefined;
  /** Whether the vendor's protection of hosts is on. */
  isOpenHosteye?: boolean | null | undefined;
  /** Whether the instance is protected from being released: 1, or 0. */
  deletionProtection?: Integer | null | undefined;
  /** Whether the tags go to related resources too: disks, public addresses, snapshots. */
  relationTag?: boolean | null | undefined;
  /** Whether it gets an IPv6 address. */
  isOpenIpv6?: boolean | null | undefined;
  /** Tags: names with values. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the policy that makes snapshots. */
  aspId?: string | null | undefined;
  /** The CFS file systems to mount. */
  fileSystems?:
    | ReadonlyArray<{
        /** The id of the file system. */
        fsId?: string | null | undefined;
        /** The address that the file system is mounted from. */
        mountAds?: string | null | undefined;
        /** Where the file system is mounted. */
        path?: string | null | undefined;
        /** The protocol of the file system. */
        protocol?: OpenEnum<"nfs" | "smb"> | null | undefined;
      }>
    | null
    | undefined;
  /** By how many units it is renewed. */
  autoRenewTime?: Integer | null | undefined;
  /** The unit of `autoRenewTime`: `month` or `year`. */
  autoRenewTimeUnit?: OpenEnum<"month" | "year"> | null | undefined;
  /** Whether the disks are renewed with the instance. */
  cdsAutoRenew?: boolean | null | undefined;
  /** Of the older SDK's own use. Secret. */
  requestToken?: string | null | undefined;
  /** The id of the resource group that it belongs to. */
  resGroupId?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
  /** The ids of instances. */
  instanceIds?: Array<string>;
  /** What the caller should know about the success. */
  warningList?: Array<string>;
}
/**
 * Creates instances by their CPUs and memory.
 *
 * `POST /v2/instance`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstances` shows what it changes. CreateInstanceBySpec is its successor. The older SDK alone documents it. Documented only by bce-python-sdk 0.9.79.
 */
export const CreateInstance: Operation<"bcc", CreateInstanceRequest, CreateInstanceResponse, never> = {
  api: "bcc",
  action: "CreateInstance",
  method: "POST",
  path: "/v2/instance",
  effect: "once",
  readBy: "ListInstances",
  schema:
    "cpuCount!:i,memoryCapacityInGB!:i,imageId!,billing:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},spec,instanceType,rootDiskSizeInGb:i,rootDiskStorageType,ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},networkCapacityInMbps:i,internetChargeType,eipName,purchaseCount:i,name,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,keepImageLogin:b,userData#,zoneName,subnetId,securityGroupId,securityGroupIds:[]d,enterpriseSecurityGroupId,enterpriseSecurityGroupIds:[]d,internalIps:[]s,gpuCard,fpgaCard,kunlunCard,isomerismCard,cardCount:i,dedicatedHostId,deployId,bidPrice,bidModel,ehcClusterId,isOpenHosteye:b,deletionProtection:i,relationTag:b,isOpenIpv6:b,tags:[]{tagKey,tagValue},aspId,fileSystems:[]{fsId,mountAds,path,protocol},autoRenewTime:i,autoRenewTimeUnit,cdsAutoRenew:b,requestToken#,resGroupId,?clientToken:t",
};

export interface CreateInstanceBySpecRequest {
  /** Whether the password or key of the image is kept. */
  keepImageLogin?: boolean | null | undefined;
  /** A script that runs when the instance is created. Secret. */
  bccCreateWithScript?: string | null | undefined;
  /** The name of the instances. */
  name?: string | null | undefined;
  /** How many threads a CPU has. */
  cpuThreadConfig?: string | null | undefined;
  /** How memory is divided among CPUs. */
  numaConfig?: string | null | undefined;
  /** Whether it is protected from being released. */
  enableDeleteProtection?: boolean | null | undefined;
  /** The host name in the operating system. */
  hostname?: string | null | undefined;
  /** Whether several instances get numbers after their name and host name. */
  autoSeqSuffix?: boolean | null | undefined;
  /** Whether a domain for the host name is made. */
  isOpenHostnameDomain?: boolean | null | undefined;
  /** The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret. */
  adminPass?: string | null | undefined;
  /** The id of the SSH key pair. */
  keypairId?: string | null | undefined;
  /** The id of the policy that makes snapshots. */
  aspId?: string | null | undefined;
  /** The family of instance types, as `g5`. */
  specId?: string | null | undefined;
  /** Whether the network takes jumbo frames; only some instance types can. Default: false. */
  enableJumboFrame?: boolean | null | undefined;
  /** A script or data that the instance reads when it first starts, in Base64. Secret. */
  userData?: string | null | undefined;
  /** Whether the instance is protected from being released: 1, or 0. Default: 0. */
  deletionProtection?: string | null | undefined;
  /** The unit of `autoRenewTime`: `month` or `year`. Required with automatic renewal. */
  autoRenewTimeUnit?: OpenEnum<"month" | "year"> | null | undefined;
  /** By how many units it is renewed: 1 to 9 months, or 1 to 5 years. Required with automatic renewal. */
  autoRenewTime?: Integer | null | undefined;
  /** The kind of the vendor's protection of hosts. */
  hosteyeType?: string | null | undefined;
  /** Whether memory is divided among CPUs. */
  enableNuma?: boolean | null | undefined;
  /** The file system of the data disks. */
  dataPartitionType?: OpenEnum<"xfs" | "ext4"> | null | undefined;
  /** The file system of the system disk. */
  rootPartitionType?: OpenEnum<"xfs" | "ext4"> | null | undefined;
  /** Whether the disks are renewed with the instance. @deprecated */
  cdsAutoRenew?: boolean | null | undefined;
  /** Data disks that are created with the instance. */
  createCdsList?:
    | ReadonlyArray<{
        /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. Default: hp1. */
        storageType?: string | null | undefined;
        /** The size of the disk, in GB. */
        cdsSizeInGB?: Integer | null | undefined;
        /** How many disks. */
        cdsNum?: Integer | null | undefined;
        /** Extra performance of the disk, which is paid. */
        cdsExtraIo?: Integer | null | undefined;
        /** The id of the snapshot, the content of a disk at one moment. */
        snapshotId?: string | null | undefined;
        /** The id of the key that it is encrypted with. Secret. */
        encryptKey?: string | null | undefined;
        /** Whether it is protected from being released. */
        enableDeleteProtection?: string | null | undefined;
        /** Whether the disk is deleted with the instance. */
        deleteWithInstance?: boolean | null | undefined;
        /** Whether automatic snapshots are deleted with the disk. */
        deleteAutoSnapshot?: boolean | null | undefined;
        /** The name of the instances. */
        name?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec: string;
  /** The name of the role that the instance acts with. */
  roleName?: string | null | undefined;
  /** How a spot instance bids: `market` pays the market's price, `custom` at most `bidPrice`. */
  bidModel?: OpenEnum<"market" | "custom"> | null | undefined;
  /** The highest price of a spot instance, in CNY for a minute, with the model `custom`. */
  bidPrice?: string | null | undefined;
  /** The size of the system disk, in GB. */
  rootDiskSizeInGb?: Integer | null | undefined;
  /** Extra performance of the system disk, which is paid. */
  rootDiskExtraIo?: string | null | undefined;
  /** The kind of the system disk, as `cloud_hp1`. Default: hp1. */
  rootDiskStorageType?: string | null | undefined;
  /** The bandwidth to the Internet, in Mbit/s; 0 means no public address. */
  networkCapacityInMbps?: Integer | null | undefined;
  /** The id of the high-performance cluster. */
  ehcClusterId?: string | null | undefined;
  /** How many are bought. At least 1. Default: 1. */
  purchaseCount?: Integer | null | undefined;
  /** How many are bought at least, where there are fewer. */
  purchaseMinCount?: Integer | null | undefined;
  /** The id of the dedicated host. */
  dedicatedHostId?: string | null | undefined;
  /** Whether the tags go to related resources too: disks, public addresses, snapshots. Default: false. */
  relationTag?: boolean | null | undefined;
  /** Tags: names with values. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The CFS file systems to mount. */
  fileSystems?:
    | ReadonlyArray<{
        /** The id of the file system. */
        fsId?: string | null | undefined;
        /** The address that the file system is mounted from. */
        mountAds?: string | null | undefined;
        /** Where the file system is mounted. */
        path?: string | null | undefined;
        /** The protocol of the file system. */
        protocol?: OpenEnum<"nfs" | "smb"> | null | undefined;
      }>
    | null
    | undefined;
  /** Local disks of the host. */
  ephemeralDisks?:
    | ReadonlyArray<{
        /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. */
        storageType?: string | null | undefined;
        /** The size, in GB. */
        sizeInGB?: Integer | null | undefined;
        /** How much is free, in GB. */
        freeSizeInGB?: Integer | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the security group, the rules for network traffic. @deprecated */
  securityGroupId?: string | null | undefined;
  /** The id of the enterprise security group. */
  enterpriseSecurityGroupId?: string | null | undefined;
  /** The ids of security groups. */
  securityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of enterprise security groups, which take the place of security groups. */
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the subnet. */
  subnetId?: string | null | undefined;
  /** The id of the deployment set, which spreads instances over hosts. */
  deployId?: string | null | undefined;
  /** The ids of deployment sets. */
  deployIdList?: ReadonlyArray<string> | null | undefined;
  /** The ids of network interfaces to attach. */
  eniIds?: ReadonlyArray<string> | null | undefined;
  /** Whether the serial number of the system disk is hidden. Default: false. */
  disableRootDiskSerial?: string | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName: string;
  /** Private IP addresses. */
  internalIps?: ReadonlyArray<string> | null | undefined;
  /** The id of the resource group that it belongs to. */
  resGroupId?: string | null | undefined;
  /** Whether the public address is released with the instance. */
  isEipAutoRelatedDelete?: boolean | null | undefined;
  /** The kind of line of the public address: `BGP` or `BGP_S`. Default: BGP. */
  networkPurchaseType?: OpenEnum<"BGP" | "BGP_S"> | null | undefined;
  /** The kind of instance; `spec` says it more exactly. */
  instanceType?: string | null | undefined;
  /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
  internetChargeType?: string | null | undefined;
  /** The name of the public IP address. 1 to 65 characters. */
  eipName?: string | null | undefined;
  /** Whether the vendor's protection of hosts is on. Default: true. */
  isOpenHostEye?: boolean | null | undefined;
  /** Whether hyper-threading is on. Default: true. */
  enableHt?: boolean | null | undefined;
  /** How it is paid, and for how long. */
  billing: {
    /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
    paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
    /** For how long it is paid in advance. */
    reservation?:
      | {
          /** For how many units it is paid: 1 to 9, 12, 24 or 36 months. */
          reservationLength?: Integer | null | undefined;
          /** The unit of `reservationLength`. */
          reservationTimeUnit?: OpenEnum<"Month"> | null | undefined;
        }
      | null
      | undefined;
  };
  /** Whether it gets an IPv6 address. */
  isOpenIpv6?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
  /** Whether the vendor's protection of hosts is on. Documented only by bce-python-sdk 0.9.79. */
  isOpenHosteye?: boolean | null | undefined;
  /** Reserved instances to use. Documented only by bce-python-sdk 0.9.79. */
  reservedInstance?: unknown | null | undefined;
}
export interface CreateInstanceBySpecResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
  /** The ids of instances. */
  instanceIds?: Array<string>;
  /** What the caller should know about the success. */
  warningList?: Array<string>;
}
/**
 * Creates instances of an instance type.
 *
 * `POST /v2/instanceBySpec`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstances` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateInstanceBySpec: Operation<"bcc", CreateInstanceBySpecRequest, CreateInstanceBySpecResponse, never> =
  {
    api: "bcc",
    action: "CreateInstanceBySpec",
    method: "POST",
    path: "/v2/instanceBySpec",
    effect: "once",
    readBy: "ListInstances",
    schema:
      "keepImageLogin:b,bccCreateWithScript#,name,cpuThreadConfig,numaConfig,enableDeleteProtection:b,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,aspId,specId,enableJumboFrame:b,userData#,deletionProtection,autoRenewTimeUnit,autoRenewTime:i,hosteyeType,enableNuma:b,dataPartitionType,rootPartitionType,cdsAutoRenew:b,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b,name},imageId!,spec!,roleName,bidModel,bidPrice,rootDiskSizeInGb:i,rootDiskExtraIo,rootDiskStorageType,networkCapacityInMbps:i,ehcClusterId,purchaseCount:i,purchaseMinCount:i,dedicatedHostId,relationTag:b,tags:[]{tagKey,tagValue},fileSystems:[]{fsId,mountAds,path,protocol},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},securityGroupId,enterpriseSecurityGroupId,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,subnetId,deployId,deployIdList:[]d,eniIds:[]d,disableRootDiskSerial,zoneName!,internalIps:[]s,resGroupId,isEipAutoRelatedDelete:b,networkPurchaseType,instanceType,internetChargeType,eipName,isOpenHostEye:b,enableHt:b,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},isOpenIpv6:b,?clientToken:t,isOpenHosteye:b,reservedInstance:a",
  };

export interface CreateInstanceSnapshotRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The name of the instance snapshot. */
  name: string;
  /** A description for people. */
  desc?: string | null | undefined;
  /** The disks. */
  volumes?: ReadonlyArray<string> | null | undefined;
  /** How many days the snapshot is kept; -1 means for ever. */
  retentionInDays?: Integer | null | undefined;
  /** The id of the resource group that it belongs to. */
  resGroupId?: string | null | undefined;
  /** Tags: names with values. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface CreateInstanceSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the instance snapshot. */
  inSnapshotId?: string;
  /** The ids of the snapshots of each disk. */
  snapshotIds?: Array<string>;
}
/**
 * Takes snapshots of all disks of an instance at one moment.
 *
 * `POST /v2/snapshot/insnap/create`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `ListInstanceSnapshot` shows what it changes. That it is billed, by the storage that it uses, is inferred (unverified). Documented only by bce-python-sdk 0.9.79.
 */
export const CreateInstanceSnapshot: Operation<
  "bcc",
  CreateInstanceSnapshotRequest,
  CreateInstanceSnapshotResponse,
  never
> = {
  api: "bcc",
  action: "CreateInstanceSnapshot",
  method: "POST",
  path: "/v2/snapshot/insnap/create",
  effect: "once",
  readBy: "ListInstanceSnapshot",
  schema: "instanceId!,name!,desc,volumes:[]s,retentionInDays:i,resGroupId,tags:[]{tagKey,tagValue}",
};

export interface CreateKeypairRequest {
  /** The name of the SSH key pair; it begins with a letter. 1 to 65 characters. */
  name: string;
  /** A description for people. */
  description?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateKeypairResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The SSH key pair. */
  keypair?: KeypairModel;
}
/**
 * Creates an SSH key pair, whose private key the response shows once.
 *
 * `POST /v2/keypair`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListKeypair` shows what it changes. Official sources disagree on the key `create` in the query: POST /v2/keypair?create (bce-python-sdk 0.9.79), POST /v2/keypair (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: POST /v2/keypair. Otherwise: `{ ...CreateKeypair, path: "/v2/keypair?create" }`. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateKeypair: Operation<"bcc", CreateKeypairRequest, CreateKeypairResponse, never> = {
  api: "bcc",
  action: "CreateKeypair",
  method: "POST",
  path: "/v2/keypair",
  readBy: "ListKeypair",
  schema: "name!,description,?clientToken:t",
};

export interface CreateReservedInstanceTransferRequest {
  /** The ids of reserved instances. */
  reservedInstanceIds: ReadonlyArray<string>;
  /** The id of the account that gets them. */
  recipientAccountId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateReservedInstanceTransferResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Offers reserved instances to another account.
 *
 * `POST /v2/instance/reserved/transfer/create`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListReservedInstanceTransferOut` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateReservedInstanceTransfer: Operation<
  "bcc",
  CreateReservedInstanceTransferRequest,
  CreateReservedInstanceTransferResponse,
  never
> = {
  api: "bcc",
  action: "CreateReservedInstanceTransfer",
  method: "POST",
  path: "/v2/instance/reserved/transfer/create",
  effect: "once",
  readBy: "ListReservedInstanceTransferOut",
  schema: "reservedInstanceIds!:[]d,recipientAccountId!,?clientToken:t",
};

export interface CreateReservedInstancesRequest {
  /** The name of the reserved instance. */
  reservedInstanceName?: string | null | undefined;
  /** Where the reserved instance counts: in a zone (`AZ`) or in the region. Default: AZ. */
  scope?: OpenEnum<"AZ" | "Region"> | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName: string;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec: string;
  /** How reserved instances are paid. Default: FullyPrepay. */
  offeringType: OpenEnum<"FullyPrepay" | "PartPrepay" | "NoPrepay">;
  /** How many instances. Default: 1. */
  instanceCount?: Integer | null | undefined;
  /** How many are reserved. Default: 1. */
  reservedInstanceCount?: Integer | null | undefined;
  /** For how many months it is reserved. */
  reservedInstanceTime: Integer;
  /** The unit of `reservedInstanceTime`. Default: month. */
  reservedInstanceTimeUnit?: string | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. Default: false. */
  autoRenew?: boolean | null | undefined;
  /** The unit of `autoRenewTime`: `month` or `year`. Default: month. */
  autoRenewTimeUnit?: OpenEnum<"month" | "year"> | null | undefined;
  /** By how many units it is renewed. */
  autoRenewTime?: Integer | null | undefined;
  /** When it begins to count, in UTC. */
  effectiveTime?: string | null | undefined;
  /** Tags: names with values. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of a voucher. */
  ticketId?: string | null | undefined;
  /** The id of the high-performance cluster. */
  ehcClusterId?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateReservedInstancesResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
  /** The ids of reserved instances. */
  reservedInstanceIds?: Array<string>;
}
/**
 * Buys reserved instances.
 *
 * `POST /v2/instance/reserved/create`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetReservedInstance` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Dlhyjrszo
 */
export const CreateReservedInstances: Operation<
  "bcc",
  CreateReservedInstancesRequest,
  CreateReservedInstancesResponse,
  never
> = {
  api: "bcc",
  action: "CreateReservedInstances",
  method: "POST",
  path: "/v2/instance/reserved/create",
  effect: "once",
  readBy: "GetReservedInstance",
  schema:
    "reservedInstanceName,scope,zoneName!,spec!,offeringType!,instanceCount:i,reservedInstanceCount:i,reservedInstanceTime!:i,reservedInstanceTimeUnit,autoRenew:b,autoRenewTimeUnit,autoRenewTime:i,effectiveTime,tags:[]{tagKey,tagValue},ticketId,ehcClusterId,?clientToken:t",
};

export interface CreateSecurityGroupRequest {
  /** The name of the security group; it begins with a letter. 1 to 65 characters. */
  name: string;
  /** A description for people. */
  desc?: string | null | undefined;
  /** The id of the VPC, the private network. */
  vpcId?: string | null | undefined;
  /** Tags: names with values. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The rules of the security group. */
  rules: ReadonlyArray<{
    /** A remark for people. */
    remark?: string | null | undefined;
    /** Which traffic the rule is for: `ingress` comes in, `egress` goes out. */
    direction?: OpenEnum<"ingress" | "egress"> | null | undefined;
    /** The version of IP: `IPv4` or `IPv6`. */
    ethertype?: OpenEnum<"IPv4" | "IPv6"> | null | undefined;
    /** The ports, as `80` or `1-65535`; empty means all. */
    portRange?: string | null | undefined;
    /** The protocol of the traffic. */
    protocol?: string | null | undefined;
    /** Of ingress: the security group that traffic may come from. */
    sourceGroupId?: string | null | undefined;
    /** Of ingress: where traffic may come from. */
    sourceIp?: string | null | undefined;
    /** Of egress: the security group that traffic may go to. */
    destGroupId?: string | null | undefined;
    /** Of egress: where traffic may go. */
    destIp?: string | null | undefined;
    /** The id of the security group, the rules for network traffic. */
    securityGroupId?: string | null | undefined;
    /** The id of the rule. */
    securityGroupRuleId?: string | null | undefined;
    /** When it was created, in UTC. */
    createdTime?: string | null | undefined;
    /** When it was last changed, in UTC. */
    updatedTime?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateSecurityGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the security group, the rules for network traffic. */
  securityGroupId?: string;
}
/**
 * Creates a security group.
 *
 * `POST /v2/securityGroup`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateSecurityGroup: Operation<"bcc", CreateSecurityGroupRequest, CreateSecurityGroupResponse, never> = {
  api: "bcc",
  action: "CreateSecurityGroup",
  method: "POST",
  path: "/v2/securityGroup",
  readBy: "ListSecurityGroups",
  schema:
    "name!,desc,vpcId,tags:[]{tagKey,tagValue},rules!:[]{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime},?clientToken:t",
};

export interface CreateSnapshotRequest {
  /** The id of the disk; the instance's id for its system disk. */
  volumeId: string;
  /** The name of the snapshot; it begins with a letter. 1 to 65 characters. */
  snapshotName: string;
  /** A description for people. */
  desc?: string | null | undefined;
  /** Tags: names with values. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
  /** How many days the snapshot is kept; -1 means for ever. -1 to 10000. Default: -1. */
  retentionInDays?: Integer | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId?: string;
}
/**
 * Takes a snapshot of a disk.
 *
 * `POST /v2/snapshot`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapshots` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified). Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateSnapshot: Operation<"bcc", CreateSnapshotRequest, CreateSnapshotResponse, never> = {
  api: "bcc",
  action: "CreateSnapshot",
  method: "POST",
  path: "/v2/snapshot",
  effect: "once",
  readBy: "ListSnapshots",
  schema: "volumeId!,snapshotName!,desc,tags:[]{tagKey,tagValue},retentionInDays:i,?clientToken:t",
};

export interface CreateSnapshotShareRequest {
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId: string;
  /** The ids of the other accounts. */
  accountIds: ReadonlyArray<string>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateSnapshotShareResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId?: string;
}
/**
 * Shares a snapshot with other accounts.
 *
 * `POST /v2/snapshot/share`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapshotShare` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateSnapshotShare: Operation<"bcc", CreateSnapshotShareRequest, CreateSnapshotShareResponse, never> = {
  api: "bcc",
  action: "CreateSnapshotShare",
  method: "POST",
  path: "/v2/snapshot/share",
  effect: "once",
  readBy: "ListSnapshotShare",
  schema: "snapshotId!,accountIds!:[]d,?clientToken:t",
};

export interface CreateVolumeRequest {
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. */
  storageType?: string | null | undefined;
  /** The size of the disk, in GB. */
  cdsSizeInGB?: Integer | null | undefined;
  /** Extra performance of the disk, which is paid. */
  cdsExtraIo?: Integer | null | undefined;
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId?: string | null | undefined;
  /** The id of a snapshot that another account shares. */
  shareSnapshotId?: string | null | undefined;
  /** Whether it is protected from being released. */
  enableDeleteProtection?: string | null | undefined;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** The id of the key that it is encrypted with. Secret. */
  encryptKey?: string | null | undefined;
  /** The name of the disk; it begins with a letter. 1 to 65 characters. */
  name?: string | null | undefined;
  /** A description for people. */
  description?: string | null | undefined;
  /** The unit of `renewTime`: `month` or `year`. */
  renewTimeUnit?: OpenEnum<"month" | "year"> | null | undefined;
  /** By how many units it is renewed: 1 to 9 months, or 1 to 3 years. */
  renewTime?: Integer | null | undefined;
  /** Whether the keys of the tags have to exist already. Default: false. */
  relationTag?: boolean | null | undefined;
  /** Tags: names with values. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the resource group that it belongs to. */
  resGroupId?: string | null | undefined;
  /** How it is paid, and for how long. */
  billing: {
    /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
    paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
    /** For how long it is paid in advance. */
    reservation?:
      | {
          /** For how many units it is paid: 1 to 9, 12, 24 or 36 months. */
          reservationLength?: Integer | null | undefined;
          /** The unit of `reservationLength`. */
          reservationTimeUnit?: OpenEnum<"Month"> | null | undefined;
        }
      | null
      | undefined;
  };
  /** The id of the dedicated disk cluster. */
  clusterId?: string | null | undefined;
  /** How the disk is paid. */
  chargeType?: string | null | undefined;
  /** The policy that makes snapshots. */
  autoSnapshotPolicy?:
    | {
        /** The id of the policy that makes snapshots. */
        id?: string | null | undefined;
        /** The name of the policy; it begins with a letter. */
        name?: string | null | undefined;
        /** At which hours of the day snapshots are made: 0 to 23. */
        timePoints?: ReadonlyArray<Integer> | null | undefined;
        /** On which days of the week snapshots are made: 0 (Sunday) to 6. */
        repeatWeekdays?: ReadonlyArray<Integer> | null | undefined;
        /** The state of the policy. */
        status?: OpenEnum<"active" | "deleted" | "paused"> | null | undefined;
        /** How many days snapshots are kept; -1 means for ever. */
        retentionDays?: Integer | null | undefined;
        /** When it was created, in UTC. */
        createdTime?: string | null | undefined;
        /** When it was last changed, in UTC. */
        updatedTime?: string | null | undefined;
        /** When the policy was deleted, in UTC. */
        deletedTime?: string | null | undefined;
        /** When the policy last made snapshots, in UTC. */
        lastExecuteTime?: string | null | undefined;
        /** How many disks the policy is applied to. */
        volumeCount?: Integer | null | undefined;
      }
    | null
    | undefined;
  /** Whether the disk is deleted with the instance. */
  deleteWithInstance?: boolean | null | undefined;
  /** Whether automatic snapshots are deleted with the disk. */
  deleteAutoSnapshot?: boolean | null | undefined;
  /** How many are bought. 1 to 5. Default: 1. */
  purchaseCount?: Integer | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
  /** The ids of disks. */
  volumeIds?: Array<string>;
  /** What the caller should know about the success. */
  warningList?: Array<string>;
}
/**
 * Creates disks.
 *
 * `POST /v2/volume`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListVolumes` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateVolume: Operation<"bcc", CreateVolumeRequest, CreateVolumeResponse, never> = {
  api: "bcc",
  action: "CreateVolume",
  method: "POST",
  path: "/v2/volume",
  effect: "once",
  readBy: "ListVolumes",
  schema:
    "zoneName,storageType,cdsSizeInGB:i,cdsExtraIo:i,snapshotId,shareSnapshotId,enableDeleteProtection,instanceId,encryptKey#,name,description,renewTimeUnit,renewTime:i,relationTag:b,tags:[]{tagKey,tagValue},resGroupId,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},clusterId,chargeType,autoSnapshotPolicy:{id,name,timePoints:[]i,repeatWeekdays:[]i,status,retentionDays:i,createdTime,updatedTime,deletedTime,lastExecuteTime,volumeCount:i},deleteWithInstance:b,deleteAutoSnapshot:b,purchaseCount:i,?clientToken:t",
};

export interface CreateVolumeClusterRequest {
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** The name of the dedicated disk cluster. */
  clusterName: string;
  /** The size of the cluster, in GB: 85 to 1015 TB, in steps of 10 TB. */
  clusterSizeInGB: Integer;
  /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. */
  storageType: string;
  /** How many are bought. At least 1. Default: 1. */
  purchaseCount?: Integer | null | undefined;
  /** How it is paid, and for how long. */
  billing: {
    /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
    paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
    /** For how long it is paid in advance. */
    reservation?:
      | {
          /** For how many units it is paid: 1 to 9, 12, 24 or 36 months. */
          reservationLength?: Integer | null | undefined;
          /** The unit of `reservationLength`. */
          reservationTimeUnit?: OpenEnum<"Month"> | null | undefined;
        }
      | null
      | undefined;
  };
  /** Tags: names with values. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
  /** Whether the response has long ids. Documented only by bce-python-sdk 0.9.79. */
  uuidFlag?: string | null | undefined;
  /** By how many units it is renewed: 1 to 9 months, or 1 to 3 years. Documented only by bce-python-sdk 0.9.79. */
  renewTime?: Integer | null | undefined;
  /** The unit of `renewTime`: `month` or `year`. Documented only by bce-python-sdk 0.9.79. */
  renewTimeUnit?: OpenEnum<"month" | "year"> | null | undefined;
}
export interface CreateVolumeClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The clusters that the disks are created in. */
  clusterIds?: Array<string>;
}
/**
 * Buys dedicated disk clusters.
 *
 * `POST /v2/volume/cluster`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListVolumeClusters` shows what it changes. Official sources disagree on clientToken: documented for creations (the vendor's common rules), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: made by the client. Otherwise: the client's option `clientToken: false`.
 */
export const CreateVolumeCluster: Operation<"bcc", CreateVolumeClusterRequest, CreateVolumeClusterResponse, never> = {
  api: "bcc",
  action: "CreateVolumeCluster",
  method: "POST",
  path: "/v2/volume/cluster",
  effect: "once",
  readBy: "ListVolumeClusters",
  schema:
    "zoneName,clusterName!,clusterSizeInGB!:i,storageType!,purchaseCount:i,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},tags:[]{tagKey,tagValue},?clientToken:t,?uuidFlag,renewTime:i,renewTimeUnit",
};

export interface DelIpv6Request {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The IPv6 address. */
  ipv6Address?: string | null | undefined;
  /** Whether the instance is rebooted, so that the change takes effect. Default: false. */
  reboot?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface DelIpv6Response {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Takes an IPv6 address from an instance.
 *
 * `POST /v2/instance/delIpv6`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const DelIpv6: Operation<"bcc", DelIpv6Request, DelIpv6Response, never> = {
  api: "bcc",
  action: "DelIpv6",
  method: "POST",
  path: "/v2/instance/delIpv6",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "instanceId!,ipv6Address,reboot:b,?clientToken:t",
};

export interface DeleteAspRequest {
  /** The id of the policy that makes snapshots. */
  aspId: string;
}
export interface DeleteAspResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes a policy that takes snapshots.
 *
 * `DELETE /v2/asp/{aspId}`. Writes. `GetAsp` shows what it changes.
 */
export const DeleteAsp: Operation<"bcc", DeleteAspRequest, DeleteAspResponse, never> = {
  api: "bcc",
  action: "DeleteAsp",
  method: "DELETE",
  path: "/v2/asp/{aspId}",
  readBy: "GetAsp",
  schema: "/aspId!:d",
};

export interface DeleteAutoRenewRuleRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether the public address is renewed with the instance. Default: true. */
  renewEip?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** Whether the disks are renewed with the instance. Documented only by bce-python-sdk 0.9.79. */
  renewCds?: boolean | null | undefined;
}
export interface DeleteAutoRenewRuleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Ends the automatic renewal of instances.
 *
 * `POST /v2/instance/batchDeleteAutoRenewRules`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const DeleteAutoRenewRule: Operation<"bcc", DeleteAutoRenewRuleRequest, DeleteAutoRenewRuleResponse, never> = {
  api: "bcc",
  action: "DeleteAutoRenewRule",
  method: "POST",
  path: "/v2/instance/batchDeleteAutoRenewRules",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "instanceId!,renewEip:b,?clientToken:t,renewCds:b",
};

export interface DeleteDeploySetRequest {
  /** The id of the deployment set, which spreads instances over hosts. */
  deployId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface DeleteDeploySetResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes a deployment set.
 *
 * `DELETE /v2/instance/deployset/{deployId}`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetDeploySet` shows what it changes.
 */
export const DeleteDeploySet: Operation<"bcc", DeleteDeploySetRequest, DeleteDeploySetResponse, never> = {
  api: "bcc",
  action: "DeleteDeploySet",
  method: "DELETE",
  path: "/v2/instance/deployset/{deployId}",
  readBy: "GetDeploySet",
  optionalToken: true,
  schema: "/deployId!:d,?clientToken:t",
};

export interface DeleteDiagnosticReportRequest {
  /** The ids of reports. */
  reportIds: ReadonlyArray<string>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface DeleteDiagnosticReportResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes reports of diagnoses.
 *
 * `POST /v2/instance/diagnosticReport/delete`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListDiagnosticReport` shows what it changes. Documented only by bce-python-sdk 0.9.79.
 */
export const DeleteDiagnosticReport: Operation<
  "bcc",
  DeleteDiagnosticReportRequest,
  DeleteDiagnosticReportResponse,
  never
> = {
  api: "bcc",
  action: "DeleteDiagnosticReport",
  method: "POST",
  path: "/v2/instance/diagnosticReport/delete",
  readBy: "ListDiagnosticReport",
  schema: "reportIds!:[]d,?clientToken:t",
};

export interface DeleteEhcClusterRequest {
  /** The ids of high-performance clusters. */
  ehcClusterIdList: ReadonlyArray<string>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface DeleteEhcClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes high-performance clusters.
 *
 * `POST /v2/instance/ehc/cluster/delete`. Writes. After an attempt that may have been executed it is repeated only with a client token. `EhcClusterList` shows what it changes.
 */
export const DeleteEhcCluster: Operation<"bcc", DeleteEhcClusterRequest, DeleteEhcClusterResponse, never> = {
  api: "bcc",
  action: "DeleteEhcCluster",
  method: "POST",
  path: "/v2/instance/ehc/cluster/delete",
  readBy: "EhcClusterList",
  optionalToken: true,
  schema: "ehcClusterIdList!:[]d,?clientToken:t",
};

export interface DeleteImageRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
}
export interface DeleteImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes an image.
 *
 * `DELETE /v2/image/{imageId}`. Writes. `GetImage` shows what it changes.
 */
export const DeleteImage: Operation<"bcc", DeleteImageRequest, DeleteImageResponse, never> = {
  api: "bcc",
  action: "DeleteImage",
  method: "DELETE",
  path: "/v2/image/{imageId}",
  readBy: "GetImage",
  schema: "/imageId!:d",
};

export interface DeleteInstUserOpAuthorizeRuleRequest {
  /** The id of the rule. */
  ruleId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface DeleteInstUserOpAuthorizeRuleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes a rule that agrees to maintenance in advance.
 *
 * `POST /?action=DeleteInstUserOpAuthorizeRule`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeAuthorizeRules` shows what it changes.
 */
export const DeleteInstUserOpAuthorizeRule: Operation<
  "bcc",
  DeleteInstUserOpAuthorizeRuleRequest,
  DeleteInstUserOpAuthorizeRuleResponse,
  never
> = {
  api: "bcc",
  action: "DeleteInstUserOpAuthorizeRule",
  method: "POST",
  path: "/?action=DeleteInstUserOpAuthorizeRule",
  readBy: "DescribeAuthorizeRules",
  optionalToken: true,
  schema: "ruleId!,?clientToken:t",
};

export interface DeleteInstanceDeploySetRequest {
  /** The id of the deployment set, which spreads instances over hosts. */
  deployId: string;
  /** The ids of instances. */
  instanceIdList: ReadonlyArray<string>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface DeleteInstanceDeploySetResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Takes instances out of a deployment set.
 *
 * `POST /v2/instance/deployset/delRelation`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetDeploySet` shows what it changes.
 */
export const DeleteInstanceDeploySet: Operation<
  "bcc",
  DeleteInstanceDeploySetRequest,
  DeleteInstanceDeploySetResponse,
  never
> = {
  api: "bcc",
  action: "DeleteInstanceDeploySet",
  method: "POST",
  path: "/v2/instance/deployset/delRelation",
  readBy: "GetDeploySet",
  optionalToken: true,
  schema: "deployId!,instanceIdList!:[]d,?clientToken:t",
};

export interface DeleteInstanceSnapshotRequest {
  /** The ids of the instance snapshots to delete. */
  deleteInsnapIds: ReadonlyArray<string>;
}
export interface DeleteInstanceSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes snapshots of whole instances.
 *
 * `POST /v2/snapshot/insnap/delete`. Writes. `ListInstanceSnapshot` shows what it changes. Documented only by bce-python-sdk 0.9.79.
 */
export const DeleteInstanceSnapshot: Operation<
  "bcc",
  DeleteInstanceSnapshotRequest,
  DeleteInstanceSnapshotResponse,
  never
> = {
  api: "bcc",
  action: "DeleteInstanceSnapshot",
  method: "POST",
  path: "/v2/snapshot/insnap/delete",
  readBy: "ListInstanceSnapshot",
  schema: "deleteInsnapIds!:[]d",
};

export interface DeleteKeypairRequest {
  /** The id of the SSH key pair. */
  keypairId: string;
}
export interface DeleteKeypairResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes an SSH key pair.
 *
 * `DELETE /v2/keypair/{keypairId}`. Writes. `KeypairDetail` shows what it changes.
 */
export const DeleteKeypair: Operation<"bcc", DeleteKeypairRequest, DeleteKeypairResponse, never> = {
  api: "bcc",
  action: "DeleteKeypair",
  method: "DELETE",
  path: "/v2/keypair/{keypairId}",
  readBy: "KeypairDetail",
  schema: "/keypairId!:d",
};

export interface DeletePrepayInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether public addresses and data disks are released too. */
  relatedReleaseFlag?: boolean | null | undefined;
  /** Whether snapshots of the disks are deleted too. Default: false. */
  deleteCdsSnapshotFlag?: boolean | null | undefined;
  /** Whether the network interfaces are deleted too. Default: false. */
  deleteRelatedEnisFlag?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface DeletePrepayInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** What was released. */
  successResources?: InstanceDeleteResultModel;
  /** What was not released. */
  failResources?: InstanceDeleteResultModel;
  /** Whether the instance is refunded. */
  instanceRefundFlag?: boolean;
}
/**
 * Releases an instance that is paid by subscription.
 *
 * `POST /v2/instance/delete`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes. Official sources disagree on where instanceId travels: body (bce-python-sdk 0.9.79), query (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: body. Otherwise: `{ ...DeletePrepayInstance, path: "/v2/instance/delete?instanceId=…" }`.
 */
export const DeletePrepayInstance: Operation<"bcc", DeletePrepayInstanceRequest, DeletePrepayInstanceResponse, never> =
  {
    api: "bcc",
    action: "DeletePrepayInstance",
    method: "POST",
    path: "/v2/instance/delete",
    effect: "once",
    readBy: "GetInstance",
    optionalToken: true,
    schema: "instanceId!,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b,?clientToken:t",
  };

export interface DeleteRecycledInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface DeleteRecycledInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes an instance in the recycle bin for good.
 *
 * `DELETE /v2/recycle/instance/{instanceId}`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListRecycleInstance` shows what it changes.
 */
export const DeleteRecycledInstance: Operation<
  "bcc",
  DeleteRecycledInstanceRequest,
  DeleteRecycledInstanceResponse,
  never
> = {
  api: "bcc",
  action: "DeleteRecycledInstance",
  method: "DELETE",
  path: "/v2/recycle/instance/{instanceId}",
  effect: "once",
  readBy: "ListRecycleInstance",
  optionalToken: true,
  schema: "/instanceId!:d,?clientToken:t",
};

export interface DeleteSecurityGroupRequest {
  /** The id of the security group, the rules for network traffic. */
  securityGroupId: string;
}
export interface DeleteSecurityGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes a security group.
 *
 * `DELETE /v2/securityGroup/{securityGroupId}`. Writes. `ListSecurityGroups` shows what it changes.
 */
export const DeleteSecurityGroup: Operation<"bcc", DeleteSecurityGroupRequest, DeleteSecurityGroupResponse, never> = {
  api: "bcc",
  action: "DeleteSecurityGroup",
  method: "DELETE",
  path: "/v2/securityGroup/{securityGroupId}",
  readBy: "ListSecurityGroups",
  schema: "/securityGroupId!:d",
};

export interface DeleteSecurityGroupRuleRequest {
  /** The id of the rule. */
  securityGroupRuleId: string;
  /** The version of the security group that the change is made to. */
  sgVersion?: Integer | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface DeleteSecurityGroupRuleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Removes a rule from its security group.
 *
 * `DELETE /v2/securityGroup/rule/{securityGroupRuleId}`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
 */
export const DeleteSecurityGroupRule: Operation<
  "bcc",
  DeleteSecurityGroupRuleRequest,
  DeleteSecurityGroupRuleResponse,
  never
> = {
  api: "bcc",
  action: "DeleteSecurityGroupRule",
  method: "DELETE",
  path: "/v2/securityGroup/rule/{securityGroupRuleId}",
  readBy: "ListSecurityGroups",
  optionalToken: true,
  schema: "/securityGroupRuleId!:d,?sgVersion:i,?clientToken:t",
};

export interface DeleteSnapshotRequest {
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId: string;
}
export interface DeleteSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Deletes a snapshot.
 *
 * `DELETE /v2/snapshot/{snapshotId}`. Writes. `GetSnapshot` shows what it changes.
 */
export const DeleteSnapshot: Operation<"bcc", DeleteSnapshotRequest, DeleteSnapshotResponse, never> = {
  api: "bcc",
  action: "DeleteSnapshot",
  method: "DELETE",
  path: "/v2/snapshot/{snapshotId}",
  readBy: "GetSnapshot",
  schema: "/snapshotId!:d",
};

export interface DeleteVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
}
export interface DeleteVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Releases a disk with its data.
 *
 * `DELETE /v2/volume/{volumeId}`. Writes. It is never repeated after an attempt that may have been executed. `GetVolume` shows what it changes. Documented only by bce-python-sdk 0.9.79.
 */
export const DeleteVolume: Operation<"bcc", DeleteVolumeRequest, DeleteVolumeResponse, never> = {
  api: "bcc",
  action: "DeleteVolume",
  method: "DELETE",
  path: "/v2/volume/{volumeId}",
  effect: "once",
  readBy: "GetVolume",
  schema: "/volumeId!:d",
};

export interface DescribeAuthorizeRulesRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. At most 100. Default: 10. */
  maxKeys?: Integer | null | undefined;
  /** The ids of rules. */
  ruleIds?: ReadonlyArray<string> | null | undefined;
  /** The names of rules. */
  ruleNames?: ReadonlyArray<string> | null | undefined;
}
export interface DescribeAuthorizeRulesResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** The rules. */
  ruleList?: Array<InstUserOpAuthorizeRuleResponse>;
}
/**
 * Lists rules that agree to maintenance in advance.
 *
 * `POST /?action=DescribeAuthorizeRules`. Reads.
 */
export const DescribeAuthorizeRules: Operation<
  "bcc",
  DescribeAuthorizeRulesRequest,
  DescribeAuthorizeRulesResponse,
  NonNullable<DescribeAuthorizeRulesResponse["ruleList"]>[number]
> = {
  api: "bcc",
  action: "DescribeAuthorizeRules",
  method: "POST",
  path: "/?action=DescribeAuthorizeRules",
  effect: "read",
  pages: "marker ruleList",
  schema: "marker,maxKeys:i,ruleIds:[]d,ruleNames:[]s",
};

export interface DescribePlannedEventRecordsRequest {
  /** The ids of maintenance events. */
  serverEventIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of instances. */
  instanceIds?: ReadonlyArray<string> | null | undefined;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: OpenEnum<"BBC" | "BCC" | "HPAS"> | null | undefined;
  /** What kind of maintenance event it is. */
  serverEventType?: string | null | undefined;
  /** Which time of the event lies between `periodStartTime` and `periodEndTime`. */
  serverEventLogTimeFilter?: string | null | undefined;
  /** The beginning of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it. */
  periodStartTime?: string | null | undefined;
  /** The end of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it. */
  periodEndTime?: string | null | undefined;
  /** How many items a page has at most. At most 100. Default: 10. */
  maxKeys?: Integer | null | undefined;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
}
export interface DescribePlannedEventRecordsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** The planned maintenance events. */
  plannedMaintenanceEvents?: Array<PlannedEventResponse>;
}
/**
 * Lists past planned maintenance.
 *
 * `POST /?action=DescribePlannedEventRecords`. Reads.
 */
export const DescribePlannedEventRecords: Operation<
  "bcc",
  DescribePlannedEventRecordsRequest,
  DescribePlannedEventRecordsResponse,
  NonNullable<DescribePlannedEventRecordsResponse["plannedMaintenanceEvents"]>[number]
> = {
  api: "bcc",
  action: "DescribePlannedEventRecords",
  method: "POST",
  path: "/?action=DescribePlannedEventRecords",
  effect: "read",
  pages: "marker plannedMaintenanceEvents",
  schema:
    "serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker",
};

export interface DescribePlannedEventsRequest {
  /** The state of the event. */
  serverEventStatus?: string | null | undefined;
  /** The ids of maintenance events. */
  serverEventIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of instances. */
  instanceIds?: ReadonlyArray<string> | null | undefined;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: OpenEnum<"BBC" | "BCC" | "HPAS"> | null | undefined;
  /** What kind of maintenance event it is. */
  serverEventType?: string | null | undefined;
  /** Which time of the event lies between `periodStartTime` and `periodEndTime`. */
  serverEventLogTimeFilter?: string | null | undefined;
  /** The beginning of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it. */
  periodStartTime?: string | null | undefined;
  /** The end of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it. */
  periodEndTime?: string | null | undefined;
  /** How many items a page has at most. At most 100. Default: 10. */
  maxKeys?: Integer | null | undefined;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
}
export interface DescribePlannedEventsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** The planned maintenance events. */
  plannedMaintenanceEvents?: Array<PlannedEventResponse>;
}
/**
 * Lists planned maintenance.
 *
 * `POST /?action=DescribePlannedEvents`. Reads.
 */
export const DescribePlannedEvents: Operation<
  "bcc",
  DescribePlannedEventsRequest,
  DescribePlannedEventsResponse,
  NonNullable<DescribePlannedEventsResponse["plannedMaintenanceEvents"]>[number]
> = {
  api: "bcc",
  action: "DescribePlannedEvents",
  method: "POST",
  path: "/?action=DescribePlannedEvents",
  effect: "read",
  pages: "marker plannedMaintenanceEvents",
  schema:
    "serverEventStatus,serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker",
};

export interface DescribeRegionsRequest {
  /** The region, as `bj`. */
  region?: string | null | undefined;
}
export interface DescribeRegionsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The regions. */
  regions?: Array<RegionModel>;
}
/**
 * Lists regions with their hosts.
 *
 * `POST /v2/region/describeRegions`. Reads.
 */
export const DescribeRegions: Operation<"bcc", DescribeRegionsRequest, DescribeRegionsResponse, never> = {
  api: "bcc",
  action: "DescribeRegions",
  method: "POST",
  path: "/v2/region/describeRegions",
  effect: "read",
  schema: "region",
};

export interface DescribeSnapshotsUsageRequest {
  /** What is asked for; the vendor publishes no values. */
  action: string;
}
export interface DescribeSnapshotsUsageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** How many snapshots the region has. */
  snapshotCount?: number;
  /** How many snapshots policies made. */
  autoSnapshotCount?: number;
  /** How many snapshots were made by hand. */
  manualSnapshotCount?: number;
  /** How much the snapshots of the region hold, in GB. */
  snapshotCapacity?: number;
}
/**
 * Tells how many snapshots there are and what they hold.
 *
 * `POST /v2/snapshot/{action}`. Reads. The values of {action} are published nowhere (unverified).
 */
export const DescribeSnapshotsUsage: Operation<
  "bcc",
  DescribeSnapshotsUsageRequest,
  DescribeSnapshotsUsageResponse,
  never
> = {
  api: "bcc",
  action: "DescribeSnapshotsUsage",
  method: "POST",
  path: "/v2/snapshot/{action}",
  effect: "read",
  schema: "/action!:d",
};

export interface DescribeUnplannedEventRecordsRequest {
  /** The ids of maintenance events. */
  serverEventIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of instances. */
  instanceIds?: ReadonlyArray<string> | null | undefined;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: OpenEnum<"BBC" | "BCC" | "HPAS"> | null | undefined;
  /** What kind of maintenance event it is. */
  serverEventType?: string | null | undefined;
  /** Which time of the event lies between `periodStartTime` and `periodEndTime`. */
  serverEventLogTimeFilter?: string | null | undefined;
  /** The beginning of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it. */
  periodStartTime?: string | null | undefined;
  /** The end of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it. */
  periodEndTime?: string | null | undefined;
  /** How many items a page has at most. At most 100. Default: 10. */
  maxKeys?: Integer | null | undefined;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
}
export interface DescribeUnplannedEventRecordsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** The unplanned maintenance events. */
  unplannedMaintenanceEvents?: Array<UnplannedEventResponse>;
}
/**
 * Lists past unplanned maintenance.
 *
 * `POST /?action=DescribeUnplannedEventRecords`. Reads.
 */
export const DescribeUnplannedEventRecords: Operation<
  "bcc",
  DescribeUnplannedEventRecordsRequest,
  DescribeUnplannedEventRecordsResponse,
  NonNullable<DescribeUnplannedEventRecordsResponse["unplannedMaintenanceEvents"]>[number]
> = {
  api: "bcc",
  action: "DescribeUnplannedEventRecords",
  method: "POST",
  path: "/?action=DescribeUnplannedEventRecords",
  effect: "read",
  pages: "marker unplannedMaintenanceEvents",
  schema:
    "serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker",
};

export interface DescribeUnplannedEventsRequest {
  /** The state of the event. */
  serverEventStatus?: string | null | undefined;
  /** The ids of maintenance events. */
  serverEventIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of instances. */
  instanceIds?: ReadonlyArray<string> | null | undefined;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: OpenEnum<"BBC" | "BCC" | "HPAS"> | null | undefined;
  /** What kind of maintenance event it is. */
  serverEventType?: string | null | undefined;
  /** Which time of the event lies between `periodStartTime` and `periodEndTime`. */
  serverEventLogTimeFilter?: string | null | undefined;
  /** The beginning of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it. */
  periodStartTime?: string | null | undefined;
  /** The end of the time span that `serverEventLogTimeFilter` is about, in UTC; open without it. */
  periodEndTime?: string | null | undefined;
  /** How many items a page has at most. At most 100. Default: 10. */
  maxKeys?: Integer | null | undefined;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
}
export interface DescribeUnplannedEventsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** The unplanned maintenance events. */
  unplannedMaintenanceEvents?: Array<UnplannedEventResponse>;
}
/**
 * Lists unplanned maintenance.
 *
 * `POST /?action=DescribeUnplannedEvents`. Reads.
 */
export const DescribeUnplannedEvents: Operation<
  "bcc",
  DescribeUnplannedEventsRequest,
  DescribeUnplannedEventsResponse,
  NonNullable<DescribeUnplannedEventsResponse["unplannedMaintenanceEvents"]>[number]
> = {
  api: "bcc",
  action: "DescribeUnplannedEvents",
  method: "POST",
  path: "/?action=DescribeUnplannedEvents",
  effect: "read",
  pages: "marker unplannedMaintenanceEvents",
  schema:
    "serverEventStatus,serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker",
};

export interface DetachAspRequest {
  /** The id of the policy that makes snapshots. */
  aspId: string;
  /** The ids of disks. */
  volumeIds: ReadonlyArray<string>;
}
export interface DetachAspResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Ends the automatic snapshots of disks.
 *
 * `PUT /v2/asp/{aspId}?detach`. Writes. `GetAsp` shows what it changes.
 */
export const DetachAsp: Operation<"bcc", DetachAspRequest, DetachAspResponse, never> = {
  api: "bcc",
  action: "DetachAsp",
  method: "PUT",
  path: "/v2/asp/{aspId}?detach",
  readBy: "GetAsp",
  schema: "/aspId!:d,volumeIds!:[]d",
};

export interface DetachKeypairRequest {
  /** The id of the SSH key pair. */
  keypairId: string;
  /** The ids of instances. */
  instanceIds: ReadonlyArray<string>;
}
export interface DetachKeypairResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Takes an SSH key pair from instances.
 *
 * `PUT /v2/keypair/{keypairId}?detach`. Writes. `KeypairDetail` shows what it changes.
 */
export const DetachKeypair: Operation<"bcc", DetachKeypairRequest, DetachKeypairResponse, never> = {
  api: "bcc",
  action: "DetachKeypair",
  method: "PUT",
  path: "/v2/keypair/{keypairId}?detach",
  readBy: "KeypairDetail",
  schema: "/keypairId!:d,instanceIds!:[]d",
};

export interface DetachVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
}
export interface DetachVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Detaches a disk from an instance.
 *
 * `PUT /v2/volume/{volumeId}?detach`. Writes. `GetVolume` shows what it changes.
 */
export const DetachVolume: Operation<"bcc", DetachVolumeRequest, DetachVolumeResponse, never> = {
  api: "bcc",
  action: "DetachVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?detach",
  readBy: "GetVolume",
  schema: "/volumeId!:d,instanceId!",
};

export interface EhcClusterListRequest {
  /** The ids of high-performance clusters. */
  ehcClusterIdList?: ReadonlyArray<string> | null | undefined;
  /** The names of the high-performance clusters. */
  nameList?: ReadonlyArray<string> | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
}
export interface EhcClusterListResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** How many items there are on all pages. */
  totalCount?: number;
  /** The high-performance clusters. */
  ehcClusters?: Array<EhcCluster>;
}
/**
 * Lists high-performance clusters.
 *
 * `POST /v2/instance/ehc/cluster/list`. Reads.
 */
export const EhcClusterList: Operation<"bcc", EhcClusterListRequest, EhcClusterListResponse, never> = {
  api: "bcc",
  action: "EhcClusterList",
  method: "POST",
  path: "/v2/instance/ehc/cluster/list",
  effect: "read",
  schema: "ehcClusterIdList:[]d,nameList:[]s,zoneName",
};

export interface EnterRescueModeRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether power is cut: what the operating system has not written to disk is lost. Default: false. */
  forceStop?: boolean | null | undefined;
  /** The password of the rescue system. Secret. */
  password: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface EnterRescueModeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Restarts an instance with a rescue system.
 *
 * `PUT /v2/instance/rescue/mode/enter`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const EnterRescueMode: Operation<"bcc", EnterRescueModeRequest, EnterRescueModeResponse, never> = {
  api: "bcc",
  action: "EnterRescueMode",
  method: "PUT",
  path: "/v2/instance/rescue/mode/enter",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "instanceId!,forceStop:b,password!#,?clientToken:t",
};

export interface ExitRescueModeRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ExitRescueModeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Restarts an instance with its own system again.
 *
 * `PUT /v2/instance/rescue/mode/exit`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const ExitRescueMode: Operation<"bcc", ExitRescueModeRequest, ExitRescueModeResponse, never> = {
  api: "bcc",
  action: "ExitRescueMode",
  method: "PUT",
  path: "/v2/instance/rescue/mode/exit",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "instanceId!,?clientToken:t",
};

export interface GetAspRequest {
  /** The id of the policy that makes snapshots. */
  aspId: string;
}
export interface GetAspResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The policy that makes snapshots. */
  autoSnapshotPolicy?: AutoSnapshotPolicyModel;
}
/**
 * Tells about a policy that takes snapshots.
 *
 * `GET /v2/asp/{aspId}`. Reads.
 */
export const GetAsp: Operation<"bcc", GetAspRequest, GetAspResponse, never> = {
  api: "bcc",
  action: "GetAsp",
  method: "GET",
  path: "/v2/asp/{aspId}",
  effect: "read",
  schema: "/aspId!:d",
};

export interface GetAvailableDiskInfoRequest {
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface GetAvailableDiskInfoResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** How much all disks hold, in GB. */
  cdsUsedCapacityGB?: string;
  /** How many disks there are. */
  cdsCreated?: string;
  /** How much all disks may hold, in GB. */
  cdsTotalCapacityGB?: string;
  /** How many disks there may be. */
  cdsTotal?: string;
  cdsRatio?: string;
  /** The kinds of disk that can be created, by zone. */
  diskZoneResources?: Array<{
    /** The zone, a data center of the region, as `cn-bj-a`. */
    zoneName?: string;
    /** The kinds of disk that can be created. */
    diskInfos?: Array<DiskInfo>;
  }>;
}
/**
 * Tells which disks a zone offers, and how much of the quota is used.
 *
 * `GET /v2/volume/disk`. Reads. Its response is typed after the vendor's Go SDK (unverified). Documented only by bce-python-sdk 0.9.79.
 */
export const GetAvailableDiskInfo: Operation<"bcc", GetAvailableDiskInfoRequest, GetAvailableDiskInfoResponse, never> =
  {
    api: "bcc",
    action: "GetAvailableDiskInfo",
    method: "GET",
    path: "/v2/volume/disk",
    effect: "read",
    schema: "?zoneName!,?clientToken:t",
  };

export interface GetAvailableImagesBySpecRequest {
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The operating system's name, as `Ubuntu`. */
  osName?: string | null | undefined;
}
export interface GetAvailableImagesBySpecResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The images. */
  images?: Array<SystemImageModel>;
}
/**
 * Lists the images that an instance type can have.
 *
 * `GET /v2/image/getAvailableImagesBySpec`. Reads. Official sources disagree on the path: /v2/image/getAvailableImageBySpec (bce-python-sdk 0.9.79), /v2/image/getAvailableImagesBySpec (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/image/getAvailableImagesBySpec.
 */
export const GetAvailableImagesBySpec: Operation<
  "bcc",
  GetAvailableImagesBySpecRequest,
  GetAvailableImagesBySpecResponse,
  NonNullable<GetAvailableImagesBySpecResponse["images"]>[number]
> = {
  api: "bcc",
  action: "GetAvailableImagesBySpec",
  method: "GET",
  path: "/v2/image/getAvailableImagesBySpec",
  effect: "read",
  pages: "marker images",
  schema: "?spec!,?marker,?maxKeys:i,?osName",
};

export interface GetBidInstancePriceRequest {
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec: string;
  /** The size of the system disk, in GB. */
  rootDiskSizeInGb?: Integer | null | undefined;
  /** The kind of the system disk, as `cloud_hp1`. */
  rootDiskStorageType?: string | null | undefined;
  /** Data disks that are created with the instance. */
  createCdsList?:
    | ReadonlyArray<{
        /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. Default: hp1. */
        storageType?: string | null | undefined;
        /** The size of the disk, in GB. */
        cdsSizeInGB?: Integer | null | undefined;
        /** How many disks. */
        cdsNum?: Integer | null | undefined;
        /** The name of the disk; it begins with a letter. */
        name?: string | null | undefined;
        /** Extra performance of the disk, which is paid. */
        cdsExtraIo?: Integer | null | undefined;
        /** The id of the snapshot, the content of a disk at one moment. */
        snapshotId?: string | null | undefined;
        /** The id of the key that it is encrypted with. Secret. */
        encryptKey?: string | null | undefined;
        /** Whether it is protected from being released. */
        enableDeleteProtection?: string | null | undefined;
        /** Whether the disk is deleted with the instance. */
        deleteWithInstance?: boolean | null | undefined;
        /** Whether automatic snapshots are deleted with the disk. */
        deleteAutoSnapshot?: boolean | null | undefined;
      }>
    | null
    | undefined;
  /** The bandwidth to the Internet, in Mbit/s; 0 means no public address. 0 to 200. */
  networkCapacityInMbps?: Integer | null | undefined;
  /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
  internetChargeType?: string | null | undefined;
  /** How many are bought. At least 1. Default: 1. */
  purchaseCount?: Integer | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface GetBidInstancePriceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The price of all. */
  money?: string;
  /** How many are bought. */
  count?: string;
  /** The price of all, without discount. */
  originalMoney?: string;
  /** The price of one, without discount. */
  perOriginalMoney?: string;
  /** The price of one. */
  perMoney?: string;
}
/**
 * Tells the market price of spot instances.
 *
 * `POST /v2/instance/bidPrice`. Reads. Official sources disagree on the parameters: those of CreateBidInstance, with `cpuCount` and `memoryCapacityInGB` (bce-python-sdk 0.9.79), `spec` and `zoneName` (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: `spec` and `zoneName`. Otherwise: the client's option `passthrough`.
 */
export const GetBidInstancePrice: Operation<"bcc", GetBidInstancePriceRequest, GetBidInstancePriceResponse, never> = {
  api: "bcc",
  action: "GetBidInstancePrice",
  method: "POST",
  path: "/v2/instance/bidPrice",
  effect: "read",
  optionalToken: true,
  schema:
    "spec!,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},networkCapacityInMbps:i,internetChargeType,purchaseCount:i,zoneName!,?clientToken:t",
};

export interface GetCdsPriceRequest {
  /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. */
  storageType: string;
  /** The size of the disk, in GB. */
  cdsSizeInGB: Integer;
  /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
  paymentTiming: OpenEnum<"Prepaid" | "Postpaid">;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName: string;
  /** How many are bought. At least 1. Default: 1. */
  purchaseCount?: Integer | null | undefined;
  /** For how many months the price is. */
  purchaseLength?: Integer | null | undefined;
  /** Extra performance of the disk, which is paid. */
  cdsExtraIo?: Integer | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** The id of the key that it is encrypted with. Secret. Documented only by bce-python-sdk 0.9.79. */
  encryptKey?: string | null | undefined;
}
export interface GetCdsPriceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The price. */
  price?: Array<CdsPrices>;
}
/**
 * Tells what disks would cost.
 *
 * `POST /v2/volume/getPrice`. Reads.
 */
export const GetCdsPrice: Operation<"bcc", GetCdsPriceRequest, GetCdsPriceResponse, never> = {
  api: "bcc",
  action: "GetCdsPrice",
  method: "POST",
  path: "/v2/volume/getPrice",
  effect: "read",
  optionalToken: true,
  schema:
    "storageType!,cdsSizeInGB!:i,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength:i,cdsExtraIo:i,?clientToken:t,encryptKey#",
};

export interface GetDeploySetRequest {
  /** The id of the deployment set. */
  id: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface GetDeploySetResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The short id of the deployment set. */
  shortId?: string;
  /** The long id. */
  uuid?: string;
  /** How many instances the zone may have under the set's strategy. */
  instanceTotal?: number;
  /** How many instances. */
  instanceCount?: number;
  /** How many virtual machines the set has. */
  bccInstanceCnt?: number;
  /** How many bare-metal instances the set has. */
  bbcInstanceCnt?: number;
  /** How many instances each zone has. The vendor's spelling. */
  azIntstanceStatisList?: Array<AzIntstanceStatisDetail>;
}
/**
 * Tells about a deployment set and its instances.
 *
 * `GET /v2/deployset/{id}`. Reads.
 */
export const GetDeploySet: Operation<"bcc", GetDeploySetRequest, GetDeploySetResponse, never> = {
  api: "bcc",
  action: "GetDeploySet",
  method: "GET",
  path: "/v2/deployset/{id}",
  effect: "read",
  optionalToken: true,
  schema: "/id!:d,?clientToken:t",
};

export interface GetDiagnosticSchemasRequest {}
export interface GetDiagnosticSchemasResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The sets of metrics that a diagnosis can examine. */
  metricSetList?: Array<{
    /** The id of the set of metrics that a diagnosis examines. */
    metricSetId?: string;
    /** The name of the set of metrics. */
    metricSetName?: string;
    /** A description for people. */
    description?: string;
    /** What the set of metrics is for. */
    supportText?: string;
  }>;
}
/**
 * Lists what a diagnosis can look at.
 *
 * `GET /v2/instance/diagnosticReport/schemas`. Reads. Its response is typed after the vendor's Java SDK (unverified). Documented only by bce-python-sdk 0.9.79.
 */
export const GetDiagnosticSchemas: Operation<"bcc", GetDiagnosticSchemasRequest, GetDiagnosticSchemasResponse, never> =
  {
    api: "bcc",
    action: "GetDiagnosticSchemas",
    method: "GET",
    path: "/v2/instance/diagnosticReport/schemas",
    effect: "read",
    schema: "",
  };

export interface GetDiskQuotaRequest {
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName: string;
}
export interface GetDiskQuotaResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** How much all disks may hold, in GB. */
  cdsTotalCapacityGB?: string;
  /** How much all disks hold, in GB. */
  cdsUsedCapacityGB?: string;
  /** The kinds of disk that can be created. */
  diskInfos?: Array<DiskInfo>;
}
/**
 * Tells which disks a zone offers, and how much of the quota is used.
 *
 * `GET /v2/volume/disk/quota`. Reads.
 */
export const GetDiskQuota: Operation<"bcc", GetDiskQuotaRequest, GetDiskQuotaResponse, never> = {
  api: "bcc",
  action: "GetDiskQuota",
  method: "GET",
  path: "/v2/volume/disk/quota",
  effect: "read",
  schema: "?zoneName!",
};

export interface GetImageRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
}
export interface GetImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The image. */
  image?: ImageModel;
}
/**
 * Tells about an image.
 *
 * `GET /v2/image/{imageId}`. Reads.
 */
export const GetImage: Operation<"bcc", GetImageRequest, GetImageResponse, never> = {
  api: "bcc",
  action: "GetImage",
  method: "GET",
  path: "/v2/image/{imageId}",
  effect: "read",
  schema: "/imageId!:d",
};

export interface GetInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether an instance whose creation failed is found too. Documented only by bce-python-sdk 0.9.79. */
  containsFailed?: boolean | null | undefined;
  /** Whether the response tells the deployment set. Documented only by bce-python-sdk 0.9.79. */
  isDeploySet?: boolean | null | undefined;
}
export interface GetInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The instance. */
  instance?: InstanceModel;
}
/**
 * Tells about an instance, its state among others.
 *
 * `GET /v2/instance/{instanceId}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/sjwvyoeqr
 */
export const GetInstance: Operation<"bcc", GetInstanceRequest, GetInstanceResponse, never> = {
  api: "bcc",
  action: "GetInstance",
  method: "GET",
  path: "/v2/instance/{instanceId}",
  effect: "read",
  schema: "/instanceId!:d,?containsFailed:b,?isDeploySet:b",
};

export interface GetInstanceDeleteProgressRequest {
  /** The ids of instances. */
  instanceIds: ReadonlyArray<string>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface GetInstanceDeleteProgressResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Tells how far the release of instances is.
 *
 * `POST /v2/instance/deleteProgress`. Reads. Its response maps ids to objects that no official source describes. Documented only by bce-python-sdk 0.9.79.
 */
export const GetInstanceDeleteProgress: Operation<
  "bcc",
  GetInstanceDeleteProgressRequest,
  GetInstanceDeleteProgressResponse,
  never
> = {
  api: "bcc",
  action: "GetInstanceDeleteProgress",
  method: "POST",
  path: "/v2/instance/deleteProgress",
  effect: "read",
  schema: "instanceIds!:[]d,?clientToken:t",
};

export interface GetInstanceNoChargeListRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The private IP address. */
  internalIp?: string | null | undefined;
  /** The id of the SSH key pair. */
  keypairId?: string | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** The ids of instances. */
  instanceIds?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface GetInstanceNoChargeListResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The instances. */
  instances?: Array<InstanceModel>;
}
/**
 * Lists instances that can be stopped without being charged.
 *
 * `GET /v2/instance/noCharge`. Reads.
 */
export const GetInstanceNoChargeList: Operation<
  "bcc",
  GetInstanceNoChargeListRequest,
  GetInstanceNoChargeListResponse,
  NonNullable<GetInstanceNoChargeListResponse["instances"]>[number]
> = {
  api: "bcc",
  action: "GetInstanceNoChargeList",
  method: "GET",
  path: "/v2/instance/noCharge",
  effect: "read",
  pages: "marker instances",
  optionalToken: true,
  schema: "?marker,?maxKeys:i,?internalIp,?keypairId,?zoneName,?instanceIds,?clientToken:t",
};

export interface GetInstanceUserDataInfoRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface GetInstanceUserDataInfoResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** A script or data that the instance reads when it first starts, in Base64. Secret. */
  userData?: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
}
/**
 * Shows the user data of an instance.
 *
 * `POST /v2/instance/attribute/getUserdata`. Reads.
 */
export const GetInstanceUserDataInfo: Operation<
  "bcc",
  GetInstanceUserDataInfoRequest,
  GetInstanceUserDataInfoResponse,
  never
> = {
  api: "bcc",
  action: "GetInstanceUserDataInfo",
  method: "POST",
  path: "/v2/instance/attribute/getUserdata",
  effect: "read",
  optionalToken: true,
  schema: "instanceId!,?clientToken:t",
};

export interface GetInstanceVncRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
}
export interface GetInstanceVncResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The address of the instance's console. Whoever knows it can use it. Secret. */
  vncUrl?: string;
}
/**
 * Makes a link to the screen of an instance.
 *
 * `GET /v2/instance/{instanceId}/vnc`. Reads.
 */
export const GetInstanceVnc: Operation<"bcc", GetInstanceVncRequest, GetInstanceVncResponse, never> = {
  api: "bcc",
  action: "GetInstanceVnc",
  method: "GET",
  path: "/v2/instance/{instanceId}/vnc",
  effect: "read",
  schema: "/instanceId!:d",
};

export interface GetPriceBySpecRequest {
  /** The family of instance types, as `g5`. */
  specId?: string | null | undefined;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string | null | undefined;
  /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
  paymentTiming: OpenEnum<"Prepaid" | "Postpaid">;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName: string;
  /** How many are bought. At least 1. Default: 1. */
  purchaseCount?: Integer | null | undefined;
  /** For how many months the price is. */
  purchaseLength: Integer;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface GetPriceBySpecResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The price. */
  price?: Array<SpecIdPrices>;
}
/**
 * Tells what instances would cost.
 *
 * `POST /v2/instance/price`. Reads.
 */
export const GetPriceBySpec: Operation<"bcc", GetPriceBySpecRequest, GetPriceBySpecResponse, never> = {
  api: "bcc",
  action: "GetPriceBySpec",
  method: "POST",
  path: "/v2/instance/price",
  effect: "read",
  optionalToken: true,
  schema: "specId,spec,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength!:i,?clientToken:t",
};

export interface GetReservedInstanceRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The ids of reserved instances. */
  reservedInstanceIds?: ReadonlyArray<string> | null | undefined;
  /** The name of the reserved instance. */
  reservedInstanceName?: string | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** The state of the reserved instance. */
  reservedInstanceStatus?: string | null | undefined;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string | null | undefined;
  /** How reserved instances are paid. */
  offeringType?: OpenEnum<"FullyPrepay" | "PartPrepay" | "NoPrepay"> | null | undefined;
  /** The operating system. */
  osType?: OpenEnum<"all" | "linux" | "windows"> | null | undefined;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** The name of the instance. */
  instanceName?: string | null | undefined;
  /** Whether it pays for an instance now. */
  isDeduct?: boolean | null | undefined;
  /** The id of the high-performance cluster. */
  ehcClusterId?: string | null | undefined;
  /** What the list is ordered by. */
  sortKey?: OpenEnum<"osType" | "instanceCount" | "effectiveTime" | "expireTime"> | null | undefined;
  /** The order of the list. */
  sortDir?: OpenEnum<"desc" | "asc"> | null | undefined;
  /** Where the reserved instance is from. */
  reservedInstanceSource?: string | null | undefined;
  /** Where the reserved instance counts: in a zone (`AZ`) or in the region. */
  scope?: OpenEnum<"AZ" | "Region"> | null | undefined;
}
export interface GetReservedInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** How many items there are on all pages. */
  totalCount?: number;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** The reserved instances. */
  reservedInstances?: Array<ReservedInstanceInfo>;
}
/**
 * Lists reserved instances.
 *
 * `POST /v2/instance/reserved/list`. Reads.
 */
export const GetReservedInstance: Operation<
  "bcc",
  GetReservedInstanceRequest,
  GetReservedInstanceResponse,
  NonNullable<GetReservedInstanceResponse["reservedInstances"]>[number]
> = {
  api: "bcc",
  action: "GetReservedInstance",
  method: "POST",
  path: "/v2/instance/reserved/list",
  effect: "read",
  pages: "marker reservedInstances",
  schema:
    "?marker,?maxKeys:i,reservedInstanceIds:[]d,reservedInstanceName,zoneName,reservedInstanceStatus,spec,offeringType,osType,instanceId,instanceName,isDeduct:b,ehcClusterId,sortKey,sortDir,reservedInstanceSource,scope",
};

export interface GetReservedInstancePriceRequest {
  /** The family of instance types, as `g5`. */
  specId: string;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec: string;
  /** How reserved instances are paid. */
  offeringType: OpenEnum<"FullyPrepay" | "PartPrepay" | "NoPrepay">;
  /** Where the reserved instance counts: in a zone (`AZ`) or in the region. Default: AZ. */
  scope?: OpenEnum<"AZ" | "Region"> | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName: string;
  /** How many are reserved. Default: 1. */
  reservedInstanceCount?: Integer | null | undefined;
  /** For which time the price of use is: an hour or a month. Default: hour. */
  priceTimeUnit?: OpenEnum<"month" | "hour"> | null | undefined;
  /** For how many months it is reserved. */
  reservedInstanceTime: Integer;
  /** How many are bought. */
  purchaseNum?: Integer | null | undefined;
}
export interface GetReservedInstancePriceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string;
  /** The prices by category. */
  categoryPrice?: CatagoryPrice;
  /** The price that is paid. */
  tradePrice?: TradePrice;
}
/**
 * Tells what reserved instances would cost.
 *
 * `POST /v2/reservedInstance/price`. Reads. Official sources disagree on the path and the parameters: /v2/v2/reservedInstance/price (bce-python-sdk 0.9.79), /v2/reservedInstance/price (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/reservedInstance/price.
 */
export const GetReservedInstancePrice: Operation<
  "bcc",
  GetReservedInstancePriceRequest,
  GetReservedInstancePriceResponse,
  never
> = {
  api: "bcc",
  action: "GetReservedInstancePrice",
  method: "POST",
  path: "/v2/reservedInstance/price",
  effect: "read",
  schema:
    "specId!,spec!,offeringType!,scope,zoneName!,reservedInstanceCount:i,priceTimeUnit,reservedInstanceTime!:i,purchaseNum:i",
};

export interface GetRoleListRequest {
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface GetRoleListResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The roles that instances may act with. */
  roles?: Array<InstanceRoleModel>;
}
/**
 * Lists the roles that instances can act with.
 *
 * `GET /v2/instance/role/list`. Reads.
 */
export const GetRoleList: Operation<"bcc", GetRoleListRequest, GetRoleListResponse, never> = {
  api: "bcc",
  action: "GetRoleList",
  method: "GET",
  path: "/v2/instance/role/list",
  effect: "read",
  optionalToken: true,
  schema: "?clientToken:t",
};

export interface GetSecurityGroupRequest {
  /** The id of the security group, the rules for network traffic. */
  securityGroupId: string;
}
export interface GetSecurityGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the security group. */
  id?: string;
  /** The name of the security group; it begins with a letter. */
  name?: string;
  /** The id of the VPC, the private network. */
  vpcId?: string;
  /** A description for people. */
  desc?: string;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** When it was last changed, in UTC. */
  updatedTime?: string;
  /** The version of the security group that the change is made to. */
  sgVersion?: number;
  /** The rules of the security group. */
  rules?: Array<SecurityGroupRuleModel>;
  /** Tags: names with values. */
  tags?: Array<Tag>;
}
/**
 * Tells about a security group and its rules.
 *
 * `GET /v2/securityGroup/{securityGroupId}`. Reads. Its response is typed after ListSecurityGroups (unverified). Documented only by bce-python-sdk 0.9.79.
 */
export const GetSecurityGroup: Operation<"bcc", GetSecurityGroupRequest, GetSecurityGroupResponse, never> = {
  api: "bcc",
  action: "GetSecurityGroup",
  method: "GET",
  path: "/v2/securityGroup/{securityGroupId}",
  effect: "read",
  schema: "/securityGroupId!:d",
};

export interface GetSnapshotRequest {
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId: string;
}
export interface GetSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The snapshot. */
  snapshot?: SnapshotModel;
}
/**
 * Tells about a snapshot.
 *
 * `GET /v2/snapshot/{snapshotId}`. Reads.
 */
export const GetSnapshot: Operation<"bcc", GetSnapshotRequest, GetSnapshotResponse, never> = {
  api: "bcc",
  action: "GetSnapshot",
  method: "GET",
  path: "/v2/snapshot/{snapshotId}",
  effect: "read",
  schema: "/snapshotId!:d",
};

export interface GetTaskRequest {
  /** The ids of tasks, at most 100. At most 100 items. */
  taskIds: ReadonlyArray<string>;
  /** How many items a page has at most. Default: 100. */
  maxKeys?: Integer | null | undefined;
}
export interface GetTaskResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The tasks. */
  tasks?: Array<TaskDetail>;
}
/**
 * Tells about tasks.
 *
 * `POST /v2/task/detail`. Reads.
 */
export const GetTask: Operation<"bcc", GetTaskRequest, GetTaskResponse, never> = {
  api: "bcc",
  action: "GetTask",
  method: "POST",
  path: "/v2/task/detail",
  effect: "read",
  schema: "taskIds!:[..100]d,maxKeys:i",
};

export interface GetVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
}
export interface GetVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The disk. */
  volume?: VolumeModel;
}
/**
 * Tells about a disk.
 *
 * `GET /v2/volume/{volumeId}`. Reads.
 */
export const GetVolume: Operation<"bcc", GetVolumeRequest, GetVolumeResponse, never> = {
  api: "bcc",
  action: "GetVolume",
  method: "GET",
  path: "/v2/volume/{volumeId}",
  effect: "read",
  schema: "/volumeId!:d",
};

export interface GetVolumeClusterRequest {
  /** The id of the dedicated disk cluster. */
  clusterId: string;
}
export interface GetVolumeClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the dedicated disk cluster. */
  clusterId?: string;
  /** The name of the dedicated disk cluster. */
  clusterName?: string;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** When it expires, in UTC. */
  expiredTime?: string;
  /** The state of the cluster. */
  status?: string;
  /** The zone, as the account sees it. */
  logicalZone?: string;
  /** How it is paid. */
  productType?: string;
  /** The kind of disks in the cluster. */
  clusterType?: string;
  /** How much the cluster holds. */
  totalCapacity?: number;
  /** How much of the cluster is used. */
  usedCapacity?: number;
  /** How much of the cluster is free. */
  availableCapacity?: number;
  /** How much is being added to the cluster. */
  expandingCapacity?: number;
  /** How many disks the cluster has. */
  createdVolumeNum?: number;
  /** The ids of the disks that the cluster has. */
  affiliatedCDSNumber?: Array<string>;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  enableAutoRenew?: boolean;
  /** Tags: names with values. */
  tags?: Array<TagModel>;
}
/**
 * Tells about a dedicated disk cluster.
 *
 * `GET /v2/volume/cluster/{clusterId}`. Reads.
 */
export const GetVolumeCluster: Operation<"bcc", GetVolumeClusterRequest, GetVolumeClusterResponse, never> = {
  api: "bcc",
  action: "GetVolumeCluster",
  method: "GET",
  path: "/v2/volume/cluster/{clusterId}",
  effect: "read",
  schema: "/clusterId!:d",
};

export interface GetVolumeResizeProgressRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
}
export interface GetVolumeResizeProgressResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** How far it is. */
  progress?: number;
}
/**
 * Tells how far the resizing of a disk is.
 *
 * `GET /v2/volume/progress/{volumeId}`. Reads.
 */
export const GetVolumeResizeProgress: Operation<
  "bcc",
  GetVolumeResizeProgressRequest,
  GetVolumeResizeProgressResponse,
  never
> = {
  api: "bcc",
  action: "GetVolumeResizeProgress",
  method: "GET",
  path: "/v2/volume/progress/{volumeId}",
  effect: "read",
  schema: "/volumeId!:d",
};

export interface GetZoneBySpecRequest {
  /** The kind of instance; `spec` says it more exactly. */
  instanceType?: string | null | undefined;
  /** How it is paid. */
  productType?: string | null | undefined;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string | null | undefined;
  /** The family of instance types, as `g5`. */
  specId?: string | null | undefined;
}
export interface GetZoneBySpecResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The zones that have the instance type. */
  zoneNames?: Array<string>;
}
/**
 * Lists the zones that offer an instance type.
 *
 * `GET /v1/instance/flavorZones`. Reads. Official sources disagree on the version of the path: /v2/instance/flavorZones (bce-python-sdk 0.9.79), /v1/instance/flavorZones (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v1/instance/flavorZones. Otherwise: `atVersion(GetZoneBySpec, 2)`.
 */
export const GetZoneBySpec: Operation<"bcc", GetZoneBySpecRequest, GetZoneBySpecResponse, never> = {
  api: "bcc",
  action: "GetZoneBySpec",
  method: "GET",
  path: "/v1/instance/flavorZones",
  effect: "read",
  schema: "?instanceType,?productType,?spec,?specId",
};

export interface ImportImageRequest {
  /** The operating system's name, as `Ubuntu`. */
  osName: string;
  /** The processor that the operating system is for, as `amd64 (64bit)`. */
  osArch: string;
  /** The operating system. */
  osType: string;
  /** The operating system's version. */
  osVersion: string;
  /** The name of the image; it begins with a letter. 1 to 65 characters. */
  name: string;
  /** Where the image file is in Baidu's object storage. Secret. */
  bosUrl: string;
  /** Whether the image is tested before it is taken. */
  detection?: boolean | null | undefined;
  /** Which product the image is for: `BCC` or `EBC`. Default: BCC. */
  generationType?: OpenEnum<"BCC" | "EBC"> | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ImportImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the image. */
  id?: string;
}
/**
 * Makes an image from a file in the vendor's object storage.
 *
 * `POST /v2/image/import`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListImages` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified).
 */
export const ImportImage: Operation<"bcc", ImportImageRequest, ImportImageResponse, never> = {
  api: "bcc",
  action: "ImportImage",
  method: "POST",
  path: "/v2/image/import",
  effect: "once",
  readBy: "ListImages",
  optionalToken: true,
  schema: "osName!,osArch!,osType!,osVersion!,name!,bosUrl!#,detection:b,generationType,?clientToken:t",
};

export interface ImportKeypairRequest {
  /** The name of the SSH key pair; it begins with a letter. 1 to 65 characters. */
  name: string;
  /** A description for people. */
  description?: string | null | undefined;
  /** The public key. */
  publicKey: string;
}
export interface ImportKeypairResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The SSH key pair. */
  keypair?: KeypairModel;
}
/**
 * Stores the public key of an SSH key pair.
 *
 * `PUT /v2/keypair?import`. Writes. `ListKeypair` shows what it changes.
 */
export const ImportKeypair: Operation<"bcc", ImportKeypairRequest, ImportKeypairResponse, never> = {
  api: "bcc",
  action: "ImportKeypair",
  method: "PUT",
  path: "/v2/keypair?import",
  readBy: "ListKeypair",
  schema: "name!,description,publicKey!",
};

export interface InstanceBatchResizeBySpecRequest {
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec: string;
  /** The ids of instances. At most 30 items. */
  instanceIdList: ReadonlyArray<string>;
  /** Whether the network takes jumbo frames; only some instance types can. */
  enableJumboFrame?: boolean | null | undefined;
  /** The id of the subnet. */
  subnetId?: string | null | undefined;
  /** The zone, as the account sees it. */
  logicalZone?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** The private IP address. Documented only by bce-python-sdk 0.9.79. */
  internalIpV4?: string | null | undefined;
}
export interface InstanceBatchResizeBySpecResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The ids of the orders. */
  orderUuidResults?: Array<string>;
}
/**
 * Changes the instance type of instances, which restarts them.
 *
 * `PUT /v2/instanceBatchBySpec?resize`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
 */
export const InstanceBatchResizeBySpec: Operation<
  "bcc",
  InstanceBatchResizeBySpecRequest,
  InstanceBatchResizeBySpecResponse,
  never
> = {
  api: "bcc",
  action: "InstanceBatchResizeBySpec",
  method: "PUT",
  path: "/v2/instanceBatchBySpec?resize",
  effect: "once",
  readBy: "ListInstanceByIds",
  optionalToken: true,
  schema: "spec!,instanceIdList!:[..30]d,enableJumboFrame:b,subnetId,logicalZone,?clientToken:t,internalIpV4",
};

export interface InstanceDeletionProtectionRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether the instance is protected from being released: 1, or 0. */
  deletionProtection: Integer;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface InstanceDeletionProtectionResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Switches the protection of an instance against release on or off.
 *
 * `PUT /v2/instance/{instanceId}/deletionProtection`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const InstanceDeletionProtection: Operation<
  "bcc",
  InstanceDeletionProtectionRequest,
  InstanceDeletionProtectionResponse,
  never
> = {
  api: "bcc",
  action: "InstanceDeletionProtection",
  method: "PUT",
  path: "/v2/instance/{instanceId}/deletionProtection",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "/instanceId!:d,deletionProtection!:i,?clientToken:t",
};

export interface InstanceRecoveryRequest {
  /** The ids of instances. At most 100 items. */
  instanceIds: ReadonlyArray<{
    /** The id of the instance, as `i-YufwpQAe`. */
    instanceId?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface InstanceRecoveryResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Takes instances out of the recycle bin.
 *
 * `POST /v2/instance/recovery`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `ListRecycleInstance` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified).
 */
export const InstanceRecovery: Operation<"bcc", InstanceRecoveryRequest, InstanceRecoveryResponse, never> = {
  api: "bcc",
  action: "InstanceRecovery",
  method: "POST",
  path: "/v2/instance/recovery",
  effect: "once",
  readBy: "ListRecycleInstance",
  optionalToken: true,
  schema: "instanceIds!:[..100]{instanceId},?clientToken:t",
};

export interface KeypairDetailRequest {
  /** The id of the SSH key pair. */
  keypairId: string;
}
export interface KeypairDetailResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The SSH key pair. */
  keypair?: KeypairModel;
}
/**
 * Tells about an SSH key pair.
 *
 * `GET /v2/keypair/{keypairId}`. Reads.
 */
export const KeypairDetail: Operation<"bcc", KeypairDetailRequest, KeypairDetailResponse, never> = {
  api: "bcc",
  action: "KeypairDetail",
  method: "GET",
  path: "/v2/keypair/{keypairId}",
  effect: "read",
  schema: "/keypairId!:d",
};

export interface ListAspsRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** A part of the policy's name. */
  aspName?: string | null | undefined;
  /** A part of the disk's name. */
  volumeName?: string | null | undefined;
}
export interface ListAspsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The policies that make snapshots. */
  autoSnapshotPolicys?: Array<AutoSnapshotPolicyModel>;
}
/**
 * Lists policies that take snapshots.
 *
 * `GET /v2/asp`. Reads.
 */
export const ListAsps: Operation<
  "bcc",
  ListAspsRequest,
  ListAspsResponse,
  NonNullable<ListAspsResponse["autoSnapshotPolicys"]>[number]
> = {
  api: "bcc",
  action: "ListAsps",
  method: "GET",
  path: "/v2/asp",
  effect: "read",
  pages: "marker autoSnapshotPolicys",
  schema: "?marker,?maxKeys:i,?aspName,?volumeName",
};

export interface ListAvailableResizeSpecRequest {
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string | null | undefined;
  /** The family of instance types, as `g5`. */
  specId?: string | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zone?: string | null | undefined;
  /** The ids of instances. */
  instanceIdList?: ReadonlyArray<string> | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ListAvailableResizeSpecResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The instance types that it can be changed to. */
  specList?: Array<string>;
}
/**
 * Lists the instance types that an instance can change to.
 *
 * `POST /v2/instance?resizeList`. Reads.
 */
export const ListAvailableResizeSpec: Operation<
  "bcc",
  ListAvailableResizeSpecRequest,
  ListAvailableResizeSpecResponse,
  never
> = {
  api: "bcc",
  action: "ListAvailableResizeSpec",
  method: "POST",
  path: "/v2/instance?resizeList",
  effect: "read",
  optionalToken: true,
  schema: "spec,specId,zone,instanceIdList:[]d,?clientToken:t",
};

export interface ListBidFlavorRequest {
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ListBidFlavorResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** What there is to buy, by zone. */
  zoneResources?: Array<ZoneResource>;
}
/**
 * Lists instance types of spot instances.
 *
 * `POST /v2/instance/bidFlavor`. Reads.
 */
export const ListBidFlavor: Operation<"bcc", ListBidFlavorRequest, ListBidFlavorResponse, never> = {
  api: "bcc",
  action: "ListBidFlavor",
  method: "POST",
  path: "/v2/instance/bidFlavor",
  effect: "read",
  optionalToken: true,
  schema: "?clientToken:t",
};

export interface ListDeploySetRequest {
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** The ids of deployment sets, divided by commas. Documented only by bce-python-sdk 0.9.79. */
  deploymentSetIds?: string | null | undefined;
}
export interface ListDeploySetResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The page, counted from 1. */
  pageNo?: number;
  /** How many items a page has at most. */
  pageSize?: number;
  /** How many items there are on all pages. */
  totalCount?: number;
  /** The deployment sets. */
  deploySets?: Array<DeploySetModel>;
}
/**
 * Lists deployment sets.
 *
 * `GET /v2/instance/deployset/list`. Reads.
 */
export const ListDeploySet: Operation<"bcc", ListDeploySetRequest, ListDeploySetResponse, never> = {
  api: "bcc",
  action: "ListDeploySet",
  method: "GET",
  path: "/v2/instance/deployset/list",
  effect: "read",
  optionalToken: true,
  schema: "?clientToken:t,?deploymentSetIds",
};

export interface ListDiagnosticReportRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. Default: 100. */
  maxKeys?: Integer | null | undefined;
  /** The id of the diagnosis's report. */
  reportId?: string | null | undefined;
  /** The kind of instance; `spec` says it more exactly. Default: bcc. */
  instanceType?: string | null | undefined;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** The state of the diagnosis. */
  status?: string | null | undefined;
  /** Lists only reports of this severity. */
  severity?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface ListDiagnosticReportResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The reports of diagnoses. */
  diagnosticReports?: Array<{
    /** The id of the diagnosis's report. */
    reportId?: string;
    /** The kind of instance; `spec` says it more exactly. */
    instanceType?: string;
    /** The id of the instance, as `i-YufwpQAe`. */
    instanceId?: string;
    /** The id of the set of metrics that a diagnosis examines. */
    metricSetId?: string;
    /** When it was created, in UTC. */
    createdTime?: string;
    /** The state of the diagnosis. */
    status?: string;
    /** The result of the diagnosis. */
    result?: string;
    /** The faults that were found. */
    issues?: Array<{
      /** The group of metrics in which the fault shows. */
      metricCategory?: string;
      /** The metric in which the fault shows. */
      metricItem?: string;
      /** How severe the fault is. */
      severityResult?: string;
      /** What the vendor advises to do. */
      advice?: string;
    }>;
  }>;
}
/**
 * Lists reports of diagnoses.
 *
 * `POST /v2/instance/diagnosticReport/list`. Reads. Its response is typed after the vendor's Java SDK (unverified). Documented only by bce-python-sdk 0.9.79.
 */
export const ListDiagnosticReport: Operation<
  "bcc",
  ListDiagnosticReportRequest,
  ListDiagnosticReportResponse,
  NonNullable<ListDiagnosticReportResponse["diagnosticReports"]>[number]
> = {
  api: "bcc",
  action: "ListDiagnosticReport",
  method: "POST",
  path: "/v2/instance/diagnosticReport/list",
  effect: "read",
  pages: "marker diagnosticReports",
  schema: "marker,maxKeys:i,reportId,instanceType,instanceId,status,severity,?clientToken:t",
};

export interface ListFlavorSpecRequest {
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** Instance types, with commas between them. */
  specs?: string | null | undefined;
  /** Families of instance types, with commas between them. */
  specIds?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ListFlavorSpecResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** What there is to buy, by zone. */
  zoneResources?: Array<ZoneResourceDetailSpec>;
}
/**
 * Lists instance types.
 *
 * `GET /v2/instance/flavorSpec`. Reads.
 */
export const ListFlavorSpec: Operation<"bcc", ListFlavorSpecRequest, ListFlavorSpecResponse, never> = {
  api: "bcc",
  action: "ListFlavorSpec",
  method: "GET",
  path: "/v2/instance/flavorSpec",
  effect: "read",
  optionalToken: true,
  schema: "?zoneName,?specs,?specIds,?clientToken:t",
};

export interface ListIdMappingsRequest {
  /** The ids of instances. */
  instanceIds: ReadonlyArray<string>;
  /** Whether the ids that are given are short or long. */
  idType: OpenEnum<"short" | "long">;
  /** The kind of resource that the ids are of. */
  objectType: OpenEnum<"bcc">;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface ListIdMappingsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The ids, each in both forms. */
  mappings?: Array<{
    /** The short id. */
    id?: string;
    /** The long id. */
    uuid?: string;
  }>;
}
/**
 * Translates between short and long ids of instances.
 *
 * `POST /v2/instance/id/mapping`. Reads. Its response is typed after the vendor's Go SDK (unverified). Documented only by bce-python-sdk 0.9.79.
 */
export const ListIdMappings: Operation<"bcc", ListIdMappingsRequest, ListIdMappingsResponse, never> = {
  api: "bcc",
  action: "ListIdMappings",
  method: "POST",
  path: "/v2/instance/id/mapping",
  effect: "read",
  schema: "instanceIds!:[]d,idType!,objectType!,?clientToken:t",
};

export interface ListImagesRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** Who made the image. */
  imageType?: string | null | undefined;
  /** The name of the image. */
  imageName?: string | null | undefined;
}
export interface ListImagesResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The images. */
  images?: Array<ImageModel>;
}
/**
 * Lists images.
 *
 * `GET /v2/image`. Reads.
 */
export const ListImages: Operation<
  "bcc",
  ListImagesRequest,
  ListImagesResponse,
  NonNullable<ListImagesResponse["images"]>[number]
> = {
  api: "bcc",
  action: "ListImages",
  method: "GET",
  path: "/v2/image",
  effect: "read",
  pages: "marker images",
  schema: "?marker,?maxKeys:i,?imageType,?imageName",
};

export interface ListInstanceByIdsRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The ids of instances. At most 100 items. */
  instanceIds: ReadonlyArray<string>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ListInstanceByIdsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The instances. */
  instances?: Array<InstanceModel>;
}
/**
 * Tells about instances, their states among others.
 *
 * `POST /v2/instance/listByInstanceId`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/4koffviai
 */
export const ListInstanceByIds: Operation<
  "bcc",
  ListInstanceByIdsRequest,
  ListInstanceByIdsResponse,
  NonNullable<ListInstanceByIdsResponse["instances"]>[number]
> = {
  api: "bcc",
  action: "ListInstanceByIds",
  method: "POST",
  path: "/v2/instance/listByInstanceId",
  effect: "read",
  pages: "marker instances",
  optionalToken: true,
  schema: "?marker,?maxKeys:i,instanceIds!:[..100]d,?clientToken:t",
};

export interface ListInstanceEnisRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ListInstanceEnisResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The network interfaces. */
  enis?: Array<EniInfo>;
}
/**
 * Lists the network interfaces of an instance.
 *
 * `GET /v2/eni/{instanceId}`. Reads.
 */
export const ListInstanceEnis: Operation<"bcc", ListInstanceEnisRequest, ListInstanceEnisResponse, never> = {
  api: "bcc",
  action: "ListInstanceEnis",
  method: "GET",
  path: "/v2/eni/{instanceId}",
  effect: "read",
  optionalToken: true,
  schema: "/instanceId!:d,?clientToken:t",
};

export interface ListInstanceSnapshotRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The ids of instances. */
  instanceIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of instance snapshots. */
  instanceSnapshotIds?: ReadonlyArray<string> | null | undefined;
}
export interface ListInstanceSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The instance snapshots. */
  instanceSnapshots?: Array<{
    /** The id of the instance snapshot, the content of all of an instance's disks at one moment. */
    instanceSnapshotId?: string;
    /** The name of the instance snapshot. */
    instanceSnapshotName?: string;
    /** The size of the instance snapshot, in GiB. */
    instanceSnapshotSizeInGiB?: number;
    /** When it was created, in UTC. */
    createdTime?: string;
    /** The state of the instance snapshot. */
    instanceSnapshotStatus?: string;
    /** The id of the instance, as `i-YufwpQAe`. */
    instanceId?: string;
    /** The snapshots. */
    snapshots?: Array<{
      /** The id of the snapshot, the content of a disk at one moment. */
      snapshotId?: string;
      /** The name of the snapshot; it begins with a letter. */
      snapshotName?: string;
      /** The size of the snapshot, in GiB. */
      snapshotSizeInGiB?: number;
      /** The state of the snapshot. */
      snapshotStatus?: string;
      /** The id of the disk, as `v-oIDBIYLb`. */
      volumeId?: string;
      /** The id of the instance snapshot, the content of all of an instance's disks at one moment. */
      instanceSnapshotId?: string;
      /** Whether a policy or a person made it. */
      creationMethod?: string;
      /** A description for people. */
      description?: string;
      /** When it was created, in UTC. */
      createdTime?: string;
      /** When it expires, in UTC. */
      expiredTime?: string;
      /** Whether it is encrypted. */
      encrypted?: boolean;
    }>;
  }>;
}
/**
 * Lists snapshots of whole instances.
 *
 * `POST /v2/snapshot/insnap/list`. Reads. Documented only by bce-python-sdk 0.9.79.
 */
export const ListInstanceSnapshot: Operation<
  "bcc",
  ListInstanceSnapshotRequest,
  ListInstanceSnapshotResponse,
  NonNullable<ListInstanceSnapshotResponse["instanceSnapshots"]>[number]
> = {
  api: "bcc",
  action: "ListInstanceSnapshot",
  method: "POST",
  path: "/v2/snapshot/insnap/list",
  effect: "read",
  pages: "marker instanceSnapshots",
  schema: "marker,maxKeys:i,instanceIds:[]d,instanceSnapshotIds:[]d",
};

export interface ListInstanceSpecsRequest {}
export interface ListInstanceSpecsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The instance types. */
  instanceTypes?: Array<{
    /** The kind of instance. */
    type?: string;
    /** The name of the instance type. */
    name?: string;
    /** How many virtual CPUs. */
    cpuCount?: number;
    /** How much memory, in GB. */
    memorySizeInGB?: number;
    /** The size of the local disk, in GB. */
    localDiskSizeInGB?: number;
  }>;
}
/**
 * Lists instance types, in the older form.
 *
 * `GET /v2/instance/spec`. Reads. Its response is typed after the vendor's Go SDK (unverified). ListFlavorSpec is its successor. Documented only by bce-python-sdk 0.9.79.
 */
export const ListInstanceSpecs: Operation<"bcc", ListInstanceSpecsRequest, ListInstanceSpecsResponse, never> = {
  api: "bcc",
  action: "ListInstanceSpecs",
  method: "GET",
  path: "/v2/instance/spec",
  effect: "read",
  schema: "",
};

export interface ListInstancesRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The private IP address. */
  internalIp?: string | null | undefined;
  /** The id of the dedicated host. */
  dedicatedHostId?: string | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** Whether the response tells how RDMA is connected. */
  showRdmaTopo?: string | null | undefined;
  /** The ids of instances, divided by commas. */
  instanceIds?: string | null | undefined;
  /** The names of instances, divided by commas. */
  instanceNames?: string | null | undefined;
  /** A part of the instance's name. */
  fuzzyInstanceName?: string | null | undefined;
  /** The ids of disks, divided by commas. */
  volumeIds?: string | null | undefined;
  /** The ids of deployment sets, divided by commas. */
  deploySetIds?: string | null | undefined;
  /** The ids of security groups, divided by commas. */
  securityGroupIds?: string | null | undefined;
  /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
  paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
  /** States, divided by commas. */
  status?:
    | OpenEnum<
        | "Running"
        | "Starting"
        | "Stopping"
        | "Stopped"
        | "Deleted"
        | "Scaling"
        | "Expired"
        | "Error"
        | "SnapshotProcessing"
        | "ImageProcessing"
        | "ChangeVpc"
        | "Recycled"
      >
    | null
    | undefined;
  /** Tags, as `key:value`, divided by commas. */
  tags?: string | null | undefined;
  /** The id of the VPC, the private network. */
  vpcId?: string | null | undefined;
  /** Private IP addresses of one VPC, divided by commas. */
  privateIps?: string | null | undefined;
  /** The id of the high-performance cluster. */
  ehcClusterId?: string | null | undefined;
  /** The ids of disks, divided by commas. Documented only by bce-python-sdk 0.9.79. */
  cdsIds?: string | null | undefined;
  /** IPv6 addresses of one VPC, divided by commas. Documented only by bce-python-sdk 0.9.79. */
  ipv6Addresses?: string | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. Documented only by bce-python-sdk 0.9.79. */
  autoRenew?: boolean | null | undefined;
}
export interface ListInstancesResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The instances. */
  instances?: Array<InstanceModel>;
}
/**
 * Lists instances with their states.
 *
 * `GET /v2/instance`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Xjwvyodmx
 */
export const ListInstances: Operation<
  "bcc",
  ListInstancesRequest,
  ListInstancesResponse,
  NonNullable<ListInstancesResponse["instances"]>[number]
> = {
  api: "bcc",
  action: "ListInstances",
  method: "GET",
  path: "/v2/instance",
  effect: "read",
  pages: "marker instances",
  schema:
    "?marker,?maxKeys:i,?internalIp,?dedicatedHostId,?zoneName,?showRdmaTopo,?instanceIds,?instanceNames,?fuzzyInstanceName,?volumeIds,?deploySetIds,?securityGroupIds,?paymentTiming,?status,?tags,?vpcId,?privateIps,?ehcClusterId,?cdsIds,?ipv6Addresses,?autoRenew:b",
};

export interface ListKeypairRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The name of the SSH key pairs that are listed. Documented only by bce-python-sdk 0.9.79. */
  name?: string | null | undefined;
}
export interface ListKeypairResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The SSH key pairs. */
  keypairs?: Array<KeypairModel>;
}
/**
 * Lists SSH key pairs.
 *
 * `GET /v2/keypair`. Reads.
 */
export const ListKeypair: Operation<
  "bcc",
  ListKeypairRequest,
  ListKeypairResponse,
  NonNullable<ListKeypairResponse["keypairs"]>[number]
> = {
  api: "bcc",
  action: "ListKeypair",
  method: "GET",
  path: "/v2/keypair",
  effect: "read",
  pages: "marker keypairs",
  schema: "?marker,?maxKeys:i,?name",
};

export interface ListOsRequest {
  /** The ids of instances. */
  instanceIds?: ReadonlyArray<string> | null | undefined;
}
export interface ListOsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The operating systems of the instances. */
  osInfo?: Array<OsModel>;
}
/**
 * Lists the operating systems of images.
 *
 * `POST /v2/image/os`. Reads.
 */
export const ListOs: Operation<"bcc", ListOsRequest, ListOsResponse, never> = {
  api: "bcc",
  action: "ListOs",
  method: "POST",
  path: "/v2/image/os",
  effect: "read",
  schema: "instanceIds:[]d",
};

export interface ListRecycleInstanceRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. At most 1000. Default: 1000. */
  maxKeys?: Integer | null | undefined;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** The name of the instance. */
  name?: string | null | undefined;
  /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
  paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
  /** From when on they were put into the recycle bin. */
  recycleBegin?: string | null | undefined;
  /** Until when they were put into the recycle bin. */
  recycleEnd?: string | null | undefined;
}
export interface ListRecycleInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The instances. */
  instances?: Array<ResourceBo>;
}
/**
 * Lists the instances in the recycle bin.
 *
 * `POST /v2/recycle/instance`. Reads.
 */
export const ListRecycleInstance: Operation<
  "bcc",
  ListRecycleInstanceRequest,
  ListRecycleInstanceResponse,
  NonNullable<ListRecycleInstanceResponse["instances"]>[number]
> = {
  api: "bcc",
  action: "ListRecycleInstance",
  method: "POST",
  path: "/v2/recycle/instance",
  effect: "read",
  pages: "marker instances",
  schema: "marker,maxKeys:i,instanceId,name,paymentTiming,recycleBegin,recycleEnd",
};

export interface ListReservedInstanceTransferInRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The ids of reserved instances. */
  reservedInstanceIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of transfers. */
  transferRecordIds?: ReadonlyArray<string> | null | undefined;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string | null | undefined;
  /** The state of the transfer. */
  status?: string | null | undefined;
}
export interface ListReservedInstanceTransferInResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** How many items there are on all pages. */
  totalCount?: number;
  /** The transfers. */
  transferRecords?: Array<TransferInRecord>;
}
/**
 * Lists reserved instances that other accounts offer.
 *
 * `POST /v2/instance/reserved/transfer/in/list`. Reads.
 */
export const ListReservedInstanceTransferIn: Operation<
  "bcc",
  ListReservedInstanceTransferInRequest,
  ListReservedInstanceTransferInResponse,
  NonNullable<ListReservedInstanceTransferInResponse["transferRecords"]>[number]
> = {
  api: "bcc",
  action: "ListReservedInstanceTransferIn",
  method: "POST",
  path: "/v2/instance/reserved/transfer/in/list",
  effect: "read",
  pages: "marker transferRecords",
  schema: "?marker,?maxKeys:i,reservedInstanceIds:[]d,transferRecordIds:[]d,spec,status",
};

export interface ListReservedInstanceTransferOutRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The ids of reserved instances. */
  reservedInstanceIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of transfers. */
  transferRecordIds?: ReadonlyArray<string> | null | undefined;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string | null | undefined;
  /** The state of the transfer. */
  status?: string | null | undefined;
}
export interface ListReservedInstanceTransferOutResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** How many items there are on all pages. */
  totalCount?: number;
  /** The transfers. */
  transferRecords?: Array<TransferOutRecord>;
}
/**
 * Lists reserved instances that are offered to other accounts.
 *
 * `POST /v2/instance/reserved/transfer/out/list`. Reads.
 */
export const ListReservedInstanceTransferOut: Operation<
  "bcc",
  ListReservedInstanceTransferOutRequest,
  ListReservedInstanceTransferOutResponse,
  NonNullable<ListReservedInstanceTransferOutResponse["transferRecords"]>[number]
> = {
  api: "bcc",
  action: "ListReservedInstanceTransferOut",
  method: "POST",
  path: "/v2/instance/reserved/transfer/out/list",
  effect: "read",
  pages: "marker transferRecords",
  schema: "?marker,?maxKeys:i,reservedInstanceIds:[]d,transferRecordIds:[]d,spec,status",
};

export interface ListSecurityGroupsRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** The id of the VPC, the private network. */
  vpcId?: string | null | undefined;
  /** The id of the security group, the rules for network traffic. */
  securityGroupId?: string | null | undefined;
  /** The ids of security groups. */
  securityGroupIds?: string | null | undefined;
}
export interface ListSecurityGroupsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The security groups. */
  securityGroups?: Array<SecurityGroupModel>;
}
/**
 * Lists security groups with their rules.
 *
 * `GET /v2/securityGroup`. Reads.
 */
export const ListSecurityGroups: Operation<
  "bcc",
  ListSecurityGroupsRequest,
  ListSecurityGroupsResponse,
  NonNullable<ListSecurityGroupsResponse["securityGroups"]>[number]
> = {
  api: "bcc",
  action: "ListSecurityGroups",
  method: "GET",
  path: "/v2/securityGroup",
  effect: "read",
  pages: "marker securityGroups",
  schema: "?marker,?maxKeys:i,?instanceId,?vpcId,?securityGroupId,?securityGroupIds",
};

export interface ListSharedUserRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
}
export interface ListSharedUserResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The accounts that the image is shared with. */
  users?: Array<SharedUser>;
}
/**
 * Lists the accounts that an image is shared with.
 *
 * `GET /v2/image/{imageId}/sharedUsers`. Reads.
 */
export const ListSharedUser: Operation<"bcc", ListSharedUserRequest, ListSharedUserResponse, never> = {
  api: "bcc",
  action: "ListSharedUser",
  method: "GET",
  path: "/v2/image/{imageId}/sharedUsers",
  effect: "read",
  schema: "/imageId!:d",
};

export interface ListSnapchainRequest {
  /** What the list is ordered by. */
  orderBy?: string | null | undefined;
  /** The order of the list. */
  order?: string | null | undefined;
  /** How many items a page has at most. */
  pageSize?: Integer | null | undefined;
  /** The page, counted from 1. */
  pageNo?: Integer | null | undefined;
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ListSnapchainResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** What the list is ordered by. */
  orderBy?: string;
  /** How many items there are on all pages. */
  totalCount?: number;
  /** How many items a page has at most. */
  pageSize?: number;
  /** The page, counted from 1. */
  pageNo?: number;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** The chains of snapshots. */
  snapchains?: Array<SnapchainModel>;
}
/**
 * Lists chains of snapshots.
 *
 * `GET /v2/snapshot/chain`. Reads.
 */
export const ListSnapchain: Operation<"bcc", ListSnapchainRequest, ListSnapchainResponse, never> = {
  api: "bcc",
  action: "ListSnapchain",
  method: "GET",
  path: "/v2/snapshot/chain",
  effect: "read",
  optionalToken: true,
  schema: "?orderBy,?order,?pageSize:i,?pageNo:i,?volumeId,?clientToken:t",
};

export interface ListSnapshotShareRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. At most 100. Default: 10. */
  maxKeys?: Integer | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ListSnapshotShareResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The shared snapshots. */
  result?: Array<SnapshotShareModel>;
}
/**
 * Lists snapshots that are shared between accounts.
 *
 * `POST /v2/snapshot/snapshotShare/list`. Reads.
 */
export const ListSnapshotShare: Operation<
  "bcc",
  ListSnapshotShareRequest,
  ListSnapshotShareResponse,
  NonNullable<ListSnapshotShareResponse["result"]>[number]
> = {
  api: "bcc",
  action: "ListSnapshotShare",
  method: "POST",
  path: "/v2/snapshot/snapshotShare/list",
  effect: "read",
  pages: "marker result",
  optionalToken: true,
  schema: "marker,maxKeys:i,?clientToken:t",
};

export interface ListSnapshotsRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId?: string | null | undefined;
}
export interface ListSnapshotsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The snapshots. */
  snapshots?: Array<SnapshotModel>;
}
/**
 * Lists snapshots.
 *
 * `GET /v2/snapshot`. Reads.
 */
export const ListSnapshots: Operation<
  "bcc",
  ListSnapshotsRequest,
  ListSnapshotsResponse,
  NonNullable<ListSnapshotsResponse["snapshots"]>[number]
> = {
  api: "bcc",
  action: "ListSnapshots",
  method: "GET",
  path: "/v2/snapshot",
  effect: "read",
  pages: "marker snapshots",
  schema: "?marker,?maxKeys:i,?volumeId",
};

export interface ListTaskRequest {
  /** The ids of tasks, at most 100. At most 100 items. */
  taskIds?: ReadonlyArray<string> | null | undefined;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. At most 100. Default: 10. */
  maxKeys?: Integer | null | undefined;
  /** The kind of task; `AttachDeploymentSets` changes the deployment sets of instances. */
  taskAction?: OpenEnum<"AttachDeploymentSets"> | null | undefined;
  /** The state of the task. */
  taskStatus?: OpenEnum<"Processing" | "Finished" | "Failed"> | null | undefined;
  /** The beginning of the time span, in UTC. */
  startTime?: string | null | undefined;
  /** The end of the time span, in UTC. */
  endTime?: string | null | undefined;
  /** The ids of resources, at most 100; of the task `AttachDeploymentSets` ids of instances. */
  resourceIds?: ReadonlyArray<string> | null | undefined;
}
export interface ListTaskResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** The tasks. */
  tasks?: Array<TaskDetail>;
}
/**
 * Lists tasks.
 *
 * `POST /v2/task/list`. Reads.
 */
export const ListTask: Operation<
  "bcc",
  ListTaskRequest,
  ListTaskResponse,
  NonNullable<ListTaskResponse["tasks"]>[number]
> = {
  api: "bcc",
  action: "ListTask",
  method: "POST",
  path: "/v2/task/list",
  effect: "read",
  pages: "marker tasks",
  schema: "taskIds:[..100]d,marker,maxKeys:i,taskAction,taskStatus,startTime,endTime,resourceIds:[]d",
};

export interface ListVolumeClustersRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** The name of the dedicated disk cluster. */
  clusterName?: string | null | undefined;
}
export interface ListVolumeClustersResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The clusters. */
  result?: Array<VolumeClusterModel>;
}
/**
 * Lists dedicated disk clusters.
 *
 * `GET /v2/volume/cluster`. Reads.
 */
export const ListVolumeClusters: Operation<
  "bcc",
  ListVolumeClustersRequest,
  ListVolumeClustersResponse,
  NonNullable<ListVolumeClustersResponse["result"]>[number]
> = {
  api: "bcc",
  action: "ListVolumeClusters",
  method: "GET",
  path: "/v2/volume/cluster",
  effect: "read",
  pages: "marker result",
  schema: "?marker,?maxKeys:i,?zoneName,?clusterName",
};

export interface ListVolumesRequest {
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string | null | undefined;
  /** How many items a page has at most. */
  maxKeys?: Integer | null | undefined;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string | null | undefined;
  /** The id of the dedicated disk cluster. */
  clusterId?: string | null | undefined;
  /** Lists only disks that are paid in this way. */
  chargeFilter?: string | null | undefined;
  /** Lists only disks that are used in this way. */
  usageFilter?: string | null | undefined;
  /** The name of the disks that are listed. */
  name?: string | null | undefined;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: string | null | undefined;
  /** The ids of disks. Documented only by bce-python-sdk 0.9.79. */
  volumeIds?: string | null | undefined;
}
export interface ListVolumesResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** Where the page begins: `nextMarker` of the page before. */
  marker?: string;
  /** Whether there are more pages. */
  isTruncated?: boolean;
  /** Where the next page begins; absent on the last one. */
  nextMarker?: string;
  /** How many items a page has at most. */
  maxKeys?: number;
  /** The disks. */
  volumes?: Array<VolumeModel>;
}
/**
 * Lists disks.
 *
 * `GET /v2/volume`. Reads.
 */
export const ListVolumes: Operation<
  "bcc",
  ListVolumesRequest,
  ListVolumesResponse,
  NonNullable<ListVolumesResponse["volumes"]>[number]
> = {
  api: "bcc",
  action: "ListVolumes",
  method: "GET",
  path: "/v2/volume",
  effect: "read",
  pages: "marker volumes",
  schema:
    "?marker,?maxKeys:i,?instanceId,?zoneName,?clusterId,?chargeFilter,?usageFilter,?name,?productCategory,?volumeIds",
};

export interface ListZonesRequest {}
export interface ListZonesResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The zones. */
  zones?: Array<ZoneModel>;
}
/**
 * Lists the zones of the region.
 *
 * `GET /v2/zone`. Reads.
 */
export const ListZones: Operation<"bcc", ListZonesRequest, ListZonesResponse, never> = {
  api: "bcc",
  action: "ListZones",
  method: "GET",
  path: "/v2/zone",
  effect: "read",
  schema: "",
};

export interface ModifyCdsAttributeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** The new name of the disk; it begins with a letter. 1 to 65 characters. */
  cdsName?: string | null | undefined;
  /** A description for people. */
  desc?: string | null | undefined;
  /** Whether the disk is deleted with the instance. */
  deleteWithInstance?: boolean | null | undefined;
  /** Whether automatic snapshots are deleted with the disk. */
  deleteAutoSnapshot?: boolean | null | undefined;
}
export interface ModifyCdsAttributeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the name and the settings of a disk.
 *
 * `PUT /v2/volume/{volumeId}?modify`. Writes. `GetVolume` shows what it changes.
 */
export const ModifyCdsAttribute: Operation<"bcc", ModifyCdsAttributeRequest, ModifyCdsAttributeResponse, never> = {
  api: "bcc",
  action: "ModifyCdsAttribute",
  method: "PUT",
  path: "/v2/volume/{volumeId}?modify",
  readBy: "GetVolume",
  schema: "/volumeId!:d,cdsName,desc,deleteWithInstance:b,deleteAutoSnapshot:b",
};

export interface ModifyEhcClusterRequest {
  /** The id of the high-performance cluster. */
  ehcClusterId: string;
  /** The name of the high-performance cluster. */
  name?: string | null | undefined;
  /** A description for people. */
  description?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ModifyEhcClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes a high-performance cluster.
 *
 * `POST /v2/instance/ehc/cluster/modify`. Writes. After an attempt that may have been executed it is repeated only with a client token. `EhcClusterList` shows what it changes.
 */
export const ModifyEhcCluster: Operation<"bcc", ModifyEhcClusterRequest, ModifyEhcClusterResponse, never> = {
  api: "bcc",
  action: "ModifyEhcCluster",
  method: "POST",
  path: "/v2/instance/ehc/cluster/modify",
  readBy: "EhcClusterList",
  optionalToken: true,
  schema: "ehcClusterId!,name,description,?clientToken:t",
};

export interface ModifyInstUserOpAuthorizeRuleAttributeRequest {
  /** Whether the rule is in force at once: 1, or 0. Default: 1. */
  enableRule?: Integer | null | undefined;
  /** The repairs that the rule authorizes. */
  authorizeMaintenanceOperations?: ReadonlyArray<OpenEnum<"Repair" | "Reboot" | "TamAuthorize">> | null | undefined;
  /** The name of the rule. */
  ruleName?: string | null | undefined;
  /** The id of the rule. */
  ruleId: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** Which instances the rule is for. Documented only by bce-python-sdk 0.9.79. */
  effectiveScope?: string | null | undefined;
  /** Tags: names with values. Documented only by bce-python-sdk 0.9.79. */
  tags?:
    | ReadonlyArray<{
        /** The tag's name. */
        tagKey?: string | null | undefined;
        /** The tag's value. */
        tagValue?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface ModifyInstUserOpAuthorizeRuleAttributeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes a rule that agrees to maintenance in advance.
 *
 * `POST /?action=ModifyInstUserOpAuthorizeRuleAttribute`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeAuthorizeRules` shows what it changes.
 */
export const ModifyInstUserOpAuthorizeRuleAttribute: Operation<
  "bcc",
  ModifyInstUserOpAuthorizeRuleAttributeRequest,
  ModifyInstUserOpAuthorizeRuleAttributeResponse,
  never
> = {
  api: "bcc",
  action: "ModifyInstUserOpAuthorizeRuleAttribute",
  method: "POST",
  path: "/?action=ModifyInstUserOpAuthorizeRuleAttribute",
  readBy: "DescribeAuthorizeRules",
  optionalToken: true,
  schema:
    "enableRule:i,authorizeMaintenanceOperations:[]s,ruleName,ruleId!,?clientToken:t,effectiveScope,tags:[]{tagKey,tagValue}",
};

export interface ModifyInstanceAttributesRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The name of the instance; it begins with a letter. 1 to 65 characters. */
  name?: string | null | undefined;
  /** Whether the network takes jumbo frames; only some instance types can. */
  enableJumboFrame?: boolean | null | undefined;
  /** How many queues the network interface has. */
  netEthQueueCount?: string | null | undefined;
}
export interface ModifyInstanceAttributesResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the name and the settings of an instance.
 *
 * `PUT /v2/instance/{instanceId}?modifyAttribute`. Writes. `GetInstance` shows what it changes.
 */
export const ModifyInstanceAttributes: Operation<
  "bcc",
  ModifyInstanceAttributesRequest,
  ModifyInstanceAttributesResponse,
  never
> = {
  api: "bcc",
  action: "ModifyInstanceAttributes",
  method: "PUT",
  path: "/v2/instance/{instanceId}?modifyAttribute",
  readBy: "GetInstance",
  schema: "/instanceId!:d,name,enableJumboFrame:b,netEthQueueCount",
};

export interface ModifyInstanceDescRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** A description for people. */
  desc: string;
}
export interface ModifyInstanceDescResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the description of an instance.
 *
 * `PUT /v2/instance/{instanceId}?modifyDesc`. Writes. `GetInstance` shows what it changes.
 */
export const ModifyInstanceDesc: Operation<"bcc", ModifyInstanceDescRequest, ModifyInstanceDescResponse, never> = {
  api: "bcc",
  action: "ModifyInstanceDesc",
  method: "PUT",
  path: "/v2/instance/{instanceId}?modifyDesc",
  readBy: "GetInstance",
  schema: "/instanceId!:d,desc!",
};

export interface ModifyInstanceHostnameRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether the instance is rebooted, so that the change takes effect. Default: false. */
  reboot?: boolean | null | undefined;
  /** Whether a domain for the host name is made. Default: false. */
  isOpenHostnameDomain?: boolean | null | undefined;
  /** The host name in the operating system. */
  hostname: string;
  /** Whether the host name may be that of another instance. Default: false. */
  isAllowHostnameRepeat?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ModifyInstanceHostnameResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the host name of an instance.
 *
 * `PUT /v2/instance/{instanceId}?changeHostname`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const ModifyInstanceHostname: Operation<
  "bcc",
  ModifyInstanceHostnameRequest,
  ModifyInstanceHostnameResponse,
  never
> = {
  api: "bcc",
  action: "ModifyInstanceHostname",
  method: "PUT",
  path: "/v2/instance/{instanceId}?changeHostname",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "/instanceId!:d,reboot:b,isOpenHostnameDomain:b,hostname!,isAllowHostnameRepeat:b,?clientToken:t",
};

export interface ModifyInstancePasswordRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret. */
  adminPass: string;
}
export interface ModifyInstancePasswordResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the administrator's password of an instance.
 *
 * `PUT /v2/instance/{instanceId}?changePass`. Writes.
 */
export const ModifyInstancePassword: Operation<
  "bcc",
  ModifyInstancePasswordRequest,
  ModifyInstancePasswordResponse,
  never
> = {
  api: "bcc",
  action: "ModifyInstancePassword",
  method: "PUT",
  path: "/v2/instance/{instanceId}?changePass",
  schema: "/instanceId!:d,adminPass!#",
};

export interface ModifyRelatedDeletePolicyRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether the public address is released with the instance. */
  isEipAutoRelatedDelete: boolean;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ModifyRelatedDeletePolicyResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes what is released with an instance.
 *
 * `PUT /v2/instance/{instanceId}/modifyRelatedDeletePolicy`. Writes. After an attempt that may have been executed it is repeated only with a client token.
 */
export const ModifyRelatedDeletePolicy: Operation<
  "bcc",
  ModifyRelatedDeletePolicyRequest,
  ModifyRelatedDeletePolicyResponse,
  never
> = {
  api: "bcc",
  action: "ModifyRelatedDeletePolicy",
  method: "PUT",
  path: "/v2/instance/{instanceId}/modifyRelatedDeletePolicy",
  optionalToken: true,
  schema: "/instanceId!:d,isEipAutoRelatedDelete!:b,?clientToken:t",
};

export interface ModifyReservedInstancesRequest {
  /** The reserved instances. */
  reservedInstances: ReadonlyArray<{
    /** The id of the reserved instance, capacity that is paid in advance. */
    reservedInstanceId?: string | null | undefined;
    /** The zone, a data center of the region, as `cn-bj-a`. */
    zoneName?: string | null | undefined;
    /** The name of the reserved instance. */
    reservedInstanceName?: string | null | undefined;
    /** The id of the high-performance cluster. */
    ehcClusterId?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ModifyReservedInstancesResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The orders of the changes. */
  modifyReservedInstanceOrders?: Array<ModifyReservedInstanceOrder>;
}
/**
 * Changes reserved instances, as their zone.
 *
 * `PUT /v2/instance/reserved/modify`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetReservedInstance` shows what it changes.
 */
export const ModifyReservedInstances: Operation<
  "bcc",
  ModifyReservedInstancesRequest,
  ModifyReservedInstancesResponse,
  never
> = {
  api: "bcc",
  action: "ModifyReservedInstances",
  method: "PUT",
  path: "/v2/instance/reserved/modify",
  effect: "once",
  readBy: "GetReservedInstance",
  optionalToken: true,
  schema: "reservedInstances!:[]{reservedInstanceId,zoneName,reservedInstanceName,ehcClusterId},?clientToken:t",
};

export interface ModifySnapshotAttributeRequest {
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId: string;
  /** The name of the snapshot; it begins with a letter. 1 to 65 characters. */
  snapshotName?: string | null | undefined;
  /** How many days the snapshot is kept; -1 means for ever. -1 to 10000. */
  retentionInDays?: Integer | null | undefined;
  /** A description for people. */
  desc?: string | null | undefined;
}
export interface ModifySnapshotAttributeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the name and the settings of a snapshot.
 *
 * `PUT /v2/snapshot/{snapshotId}?modifyAttribute`. Writes. `GetSnapshot` shows what it changes.
 */
export const ModifySnapshotAttribute: Operation<
  "bcc",
  ModifySnapshotAttributeRequest,
  ModifySnapshotAttributeResponse,
  never
> = {
  api: "bcc",
  action: "ModifySnapshotAttribute",
  method: "PUT",
  path: "/v2/snapshot/{snapshotId}?modifyAttribute",
  readBy: "GetSnapshot",
  schema: "/snapshotId!:d,snapshotName,retentionInDays:i,desc",
};

export interface ModifyVolumeChargeTypeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** How it is paid, and for how long. */
  billing?:
    | {
        /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
        paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
        /** For how long it is paid in advance. */
        reservation?:
          | {
              /** For how many units it is paid: 1 to 9, 12, 24 or 36 months. */
              reservationLength?: Integer | null | undefined;
              /** The unit of `reservationLength`. */
              reservationTimeUnit?: OpenEnum<"Month"> | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  /** When the change takes effect. */
  effectiveType?: string | null | undefined;
}
export interface ModifyVolumeChargeTypeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes whether a disk is paid by subscription or by use.
 *
 * `PUT /v2/volume/{volumeId}?modifyChargeType`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `GetVolume` shows what it changes.
 */
export const ModifyVolumeChargeType: Operation<
  "bcc",
  ModifyVolumeChargeTypeRequest,
  ModifyVolumeChargeTypeResponse,
  never
> = {
  api: "bcc",
  action: "ModifyVolumeChargeType",
  method: "PUT",
  path: "/v2/volume/{volumeId}?modifyChargeType",
  effect: "once",
  readBy: "GetVolume",
  schema: "/volumeId!:d,billing:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},effectiveType",
};

export interface ModifyVolumeDeleteProtectionRequest {
  /** The ids of disks. */
  volumeIds: ReadonlyArray<string>;
  /** Whether it is protected from being released. */
  enableDeleteProtection: boolean;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface ModifyVolumeDeleteProtectionResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Switches the protection of disks against release on or off.
 *
 * `POST /v2/volume/modifyDeleteProtection`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListVolumes` shows what it changes. Documented only by bce-python-sdk 0.9.79. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/volume/modifyDeleteProtection. Otherwise: `ModifyVolumeDeleteProtectionV2` has the other path.
 */
export const ModifyVolumeDeleteProtection: Operation<
  "bcc",
  ModifyVolumeDeleteProtectionRequest,
  ModifyVolumeDeleteProtectionResponse,
  never
> = {
  api: "bcc",
  action: "ModifyVolumeDeleteProtection",
  method: "POST",
  path: "/v2/volume/modifyDeleteProtection",
  readBy: "ListVolumes",
  schema: "volumeIds!:[]d,enableDeleteProtection!:b,?clientToken:t",
};

export interface ModifyVolumeDeleteProtectionV2Request {
  /** The ids of disks. */
  volumeIds: ReadonlyArray<string>;
  /** Whether it is protected from being released. */
  enableDeleteProtection: boolean;
}
export interface ModifyVolumeDeleteProtectionV2Response {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Switches the protection of disks against release on or off.
 *
 * `POST /v2/volume/modify/deleteProtection`. Writes. `ListVolumes` shows what it changes. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: /v2/volume/modify/deleteProtection. Otherwise: `ModifyVolumeDeleteProtection` has the other path.
 */
export const ModifyVolumeDeleteProtectionV2: Operation<
  "bcc",
  ModifyVolumeDeleteProtectionV2Request,
  ModifyVolumeDeleteProtectionV2Response,
  never
> = {
  api: "bcc",
  action: "ModifyVolumeDeleteProtectionV2",
  method: "POST",
  path: "/v2/volume/modify/deleteProtection",
  readBy: "ListVolumes",
  schema: "volumeIds!:[]d,enableDeleteProtection!:b",
};

export interface PurchaseReservedInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** What is renewed with the instance, as disks and public addresses. */
  relatedRenewFlag?: string | null | undefined;
  /** How it is paid, and for how long. */
  billing: {
    /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
    paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
    /** For how long it is paid in advance. */
    reservation?:
      | {
          /** For how many units it is paid: 1 to 9, 12, 24 or 36 months. */
          reservationLength?: Integer | null | undefined;
          /** The unit of `reservationLength`. */
          reservationTimeUnit?: OpenEnum<"Month"> | null | undefined;
        }
      | null
      | undefined;
  };
  /** Disks that are renewed for another time. */
  cdsCustomPeriod?:
    | ReadonlyArray<{
        /** For how many months the disk is renewed. */
        period?: Integer | null | undefined;
        /** The id of the disk, as `v-oIDBIYLb`. */
        volumeId?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface PurchaseReservedInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
}
/**
 * Renews the subscription of an instance.
 *
 * `PUT /v2/instance/{instanceId}?purchaseReserved`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes. Official sources disagree on clientToken: required in the query (the vendor's page on renewing), always sent (bce-python-sdk 0.9.79), never sent (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: sent when given. Otherwise: the client's option `clientToken: "every"`.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/yjwvyoakh-en
 */
export const PurchaseReservedInstance: Operation<
  "bcc",
  PurchaseReservedInstanceRequest,
  PurchaseReservedInstanceResponse,
  never
> = {
  api: "bcc",
  action: "PurchaseReservedInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?purchaseReserved",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema:
    "/instanceId!:d,?relatedRenewFlag,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},cdsCustomPeriod:[]{period:i,volumeId},?clientToken:t",
};

export interface PurchaseReservedVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** How it is paid, and for how long. */
  billing: {
    /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
    paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
    /** For how long it is paid in advance. */
    reservation?:
      | {
          /** For how many units it is paid: 1 to 9, 12, 24 or 36 months. */
          reservationLength?: Integer | null | undefined;
          /** The unit of `reservationLength`. */
          reservationTimeUnit?: OpenEnum<"Month"> | null | undefined;
        }
      | null
      | undefined;
  };
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface PurchaseReservedVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
}
/**
 * Renews the subscription of a disk.
 *
 * `PUT /v2/volume/{volumeId}?purchaseReserved`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
 */
export const PurchaseReservedVolume: Operation<
  "bcc",
  PurchaseReservedVolumeRequest,
  PurchaseReservedVolumeResponse,
  never
> = {
  api: "bcc",
  action: "PurchaseReservedVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?purchaseReserved",
  effect: "once",
  readBy: "GetVolume",
  optionalToken: true,
  schema:
    "/volumeId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},instanceId,?clientToken:t",
};

export interface PurchaseReservedVolumeClusterRequest {
  /** The id of the dedicated disk cluster. */
  clusterId: string;
  /** How it is paid, and for how long. */
  billing: {
    /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
    paymentTiming?: OpenEnum<"Prepaid" | "Postpaid"> | null | undefined;
    /** For how long it is paid in advance. */
    reservation?:
      | {
          /** For how many units it is paid: 1 to 9, 12, 24 or 36 months. */
          reservationLength?: Integer | null | undefined;
          /** The unit of `reservationLength`. */
          reservationTimeUnit?: OpenEnum<"Month"> | null | undefined;
        }
      | null
      | undefined;
  };
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface PurchaseReservedVolumeClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
}
/**
 * Renews the subscription of a dedicated disk cluster.
 *
 * `PUT /v2/volume/cluster/{clusterId}?purchaseReserved`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolumeCluster` shows what it changes.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/hlfhp5d1m
 */
export const PurchaseReservedVolumeCluster: Operation<
  "bcc",
  PurchaseReservedVolumeClusterRequest,
  PurchaseReservedVolumeClusterResponse,
  never
> = {
  api: "bcc",
  action: "PurchaseReservedVolumeCluster",
  method: "PUT",
  path: "/v2/volume/cluster/{clusterId}?purchaseReserved",
  effect: "once",
  readBy: "GetVolumeCluster",
  optionalToken: true,
  schema: "/clusterId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},?clientToken:t",
};

export interface RebootInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether power is cut: what the operating system has not written to disk is lost. Default: false. */
  forceStop?: boolean | null | undefined;
}
export interface RebootInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Restarts an instance that is Running.
 *
 * `PUT /v2/instance/{instanceId}?reboot`. Writes. It is never repeated after an attempt that may have been executed. `GetInstance` shows what it changes. Errors: 409 `Instance.RebootInstanceOperationForbidden`.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/vjwvyoa62
 */
export const RebootInstance: Operation<"bcc", RebootInstanceRequest, RebootInstanceResponse, never> = {
  api: "bcc",
  action: "RebootInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?reboot",
  effect: "once",
  readBy: "GetInstance",
  schema: "/instanceId!:d,forceStop:b",
};

export interface RebuildBatchInstanceRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** Whether the password or key of the image is kept. */
  keepImageLogin?: boolean | null | undefined;
  /** Whether the data of local disks is kept. */
  isPreserveData?: boolean | null | undefined;
  /** The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret. */
  adminPass?: string | null | undefined;
  /** Whether the vendor's protection of hosts is on. Default: true. */
  isOpenHostEye?: boolean | null | undefined;
  /** The size of the system partition, in GB. */
  sysRootSize?: Integer | null | undefined;
  /** The id of the SSH key pair. */
  keypairId?: string | null | undefined;
  /** The file system of the data disks. */
  dataPartitionType?: OpenEnum<"xfs" | "ext4"> | null | undefined;
  /** The file system of the system disk. */
  rootPartitionType?: OpenEnum<"xfs" | "ext4"> | null | undefined;
  /** The id of the RAID configuration. */
  raidId?: string | null | undefined;
  /** A script or data that the instance reads when it first starts, in Base64. Secret. */
  userData?: string | null | undefined;
  /** Whether the user data until now is run again. */
  useLastUserData?: boolean | null | undefined;
  /** Whether the user data until now is dropped instead of being run again. Default: false. */
  cleanLastUserData?: boolean | null | undefined;
  /** The ids of instances. At most 100 items. */
  instanceIds: ReadonlyArray<string>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface RebuildBatchInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Gives instances another image; the data of their system disks is lost.
 *
 * `PUT /v2/instance/rebuild`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
 */
export const RebuildBatchInstance: Operation<"bcc", RebuildBatchInstanceRequest, RebuildBatchInstanceResponse, never> =
  {
    api: "bcc",
    action: "RebuildBatchInstance",
    method: "PUT",
    path: "/v2/instance/rebuild",
    effect: "once",
    readBy: "ListInstanceByIds",
    optionalToken: true,
    schema:
      "imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b,instanceIds!:[..100]d,?clientToken:t",
  };

export interface RebuildInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** Whether the password or key of the image is kept. */
  keepImageLogin?: boolean | null | undefined;
  /** Whether the data of local disks is kept. */
  isPreserveData?: boolean | null | undefined;
  /** The administrator's password, as BCC wants it: AES-128-ECB with the first 16 characters of the secret access key, in hexadecimal. Secret. */
  adminPass?: string | null | undefined;
  /** Whether the vendor's protection of hosts is on. Default: true. */
  isOpenHostEye?: boolean | null | undefined;
  /** The size of the system partition, in GB. */
  sysRootSize?: Integer | null | undefined;
  /** The id of the SSH key pair. */
  keypairId?: string | null | undefined;
  /** The file system of the data disks. */
  dataPartitionType?: OpenEnum<"xfs" | "ext4"> | null | undefined;
  /** The file system of the system disk. */
  rootPartitionType?: OpenEnum<"xfs" | "ext4"> | null | undefined;
  /** The id of the RAID configuration. */
  raidId?: string | null | undefined;
  /** A script or data that the instance reads when it first starts, in Base64. Secret. */
  userData?: string | null | undefined;
  /** Whether the user data until now is run again. */
  useLastUserData?: boolean | null | undefined;
  /** Whether the user data until now is dropped instead of being run again. Default: false. */
  cleanLastUserData?: boolean | null | undefined;
}
export interface RebuildInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Gives an instance another image; the data of its system disk is lost.
 *
 * `PUT /v2/instance/{instanceId}?rebuild`. Writes. It is never repeated after an attempt that may have been executed. `GetInstance` shows what it changes.
 *
 * @see https://intl.cloud.baidu.com/doc/BCC/s/1jwvyoaw8-en
 */
export const RebuildInstance: Operation<"bcc", RebuildInstanceRequest, RebuildInstanceResponse, never> = {
  api: "bcc",
  action: "RebuildInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?rebuild",
  effect: "once",
  readBy: "GetInstance",
  schema:
    "/instanceId!:d,imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b",
};

export interface RefuseReservedInstanceTransferRequest {
  /** The ids of transfers. At most 99 items. */
  transferRecordIds: ReadonlyArray<string>;
}
export interface RefuseReservedInstanceTransferResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Refuses reserved instances that another account offers.
 *
 * `POST /v2/instance/reserved/transfer/refuse`. Writes. `ListReservedInstanceTransferIn` shows what it changes.
 */
export const RefuseReservedInstanceTransfer: Operation<
  "bcc",
  RefuseReservedInstanceTransferRequest,
  RefuseReservedInstanceTransferResponse,
  never
> = {
  api: "bcc",
  action: "RefuseReservedInstanceTransfer",
  method: "POST",
  path: "/v2/instance/reserved/transfer/refuse",
  readBy: "ListReservedInstanceTransferIn",
  schema: "transferRecordIds!:[..99]d",
};

export interface ReleaseInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
}
export interface ReleaseInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Releases an instance with its data.
 *
 * `DELETE /v2/instance/{instanceId}`. Writes. It is never repeated after an attempt that may have been executed. `GetInstance` shows what it changes. Documented only by bce-python-sdk 0.9.79.
 */
export const ReleaseInstance: Operation<"bcc", ReleaseInstanceRequest, ReleaseInstanceResponse, never> = {
  api: "bcc",
  action: "ReleaseInstance",
  method: "DELETE",
  path: "/v2/instance/{instanceId}",
  effect: "once",
  readBy: "GetInstance",
  schema: "/instanceId!:d",
};

export interface ReleaseInstanceByPostRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether public addresses and data disks are released too. */
  relatedReleaseFlag: boolean;
  /** Whether snapshots of the disks are deleted too. */
  deleteCdsSnapshotFlag: boolean;
  /** Whether the network interfaces are deleted too. */
  deleteRelatedEnisFlag?: boolean | null | undefined;
  /** Whether the instance goes to the recycle bin, from where it can be recovered. */
  bccRecycleFlag?: boolean | null | undefined;
  /** Whether the disks are released as their own settings say. */
  cdsAttributeActive?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ReleaseInstanceByPostResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Releases an instance with its data, and what belongs to it.
 *
 * `POST /v2/instance/{instanceId}`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const ReleaseInstanceByPost: Operation<
  "bcc",
  ReleaseInstanceByPostRequest,
  ReleaseInstanceByPostResponse,
  never
> = {
  api: "bcc",
  action: "ReleaseInstanceByPost",
  method: "POST",
  path: "/v2/instance/{instanceId}",
  effect: "once",
  readBy: "GetInstance",
  optionalToken: true,
  schema:
    "/instanceId!:d,relatedReleaseFlag!:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,cdsAttributeActive:b,?clientToken:t",
};

export interface ReleaseMultipleInstanceByPostRequest {
  /** The ids of instances. At most 100 items. */
  instanceIds: ReadonlyArray<string>;
  /** Whether public addresses and data disks are released too. */
  relatedReleaseFlag: boolean;
  /** Whether the data disks are released too. */
  deleteRelatedCdsFlag?: boolean | null | undefined;
  /** Whether snapshots of the disks are deleted too. */
  deleteCdsSnapshotFlag: boolean;
  /** Whether the network interfaces are deleted too. */
  deleteRelatedEnisFlag?: boolean | null | undefined;
  /** Whether the instance goes to the recycle bin, from where it can be recovered. */
  bccRecycleFlag?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** Whether the disks are released as their own settings say. Documented only by bce-python-sdk 0.9.79. */
  cdsAttributeActive?: boolean | null | undefined;
}
export interface ReleaseMultipleInstanceByPostResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Releases instances with their data, and what belongs to them.
 *
 * `POST /v2/instance/batchDelete`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListInstanceByIds` shows what it changes.
 */
export const ReleaseMultipleInstanceByPost: Operation<
  "bcc",
  ReleaseMultipleInstanceByPostRequest,
  ReleaseMultipleInstanceByPostResponse,
  never
> = {
  api: "bcc",
  action: "ReleaseMultipleInstanceByPost",
  method: "POST",
  path: "/v2/instance/batchDelete",
  effect: "once",
  readBy: "ListInstanceByIds",
  optionalToken: true,
  schema:
    "instanceIds!:[..100]d,relatedReleaseFlag!:b,deleteRelatedCdsFlag:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,?clientToken:t,cdsAttributeActive:b",
};

export interface ReleaseVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** `on` deletes the automatic snapshots of the disk. */
  autoSnapshot?: OpenEnum<"on"> | null | undefined;
  /** `on` deletes the snapshots of the disk that were made by hand. */
  manualSnapshot?: OpenEnum<"on"> | null | undefined;
  /** Whether the disks are released as their own settings say. */
  cdsAttributeActive?: boolean | null | undefined;
  /** `on` puts the disk into the recycle bin, `off` deletes it at once. Default: on. */
  recycle?: OpenEnum<"on" | "off"> | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ReleaseVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Releases a disk with its data, and snapshots of it.
 *
 * `POST /v2/volume/{volumeId}`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
 */
export const ReleaseVolume: Operation<"bcc", ReleaseVolumeRequest, ReleaseVolumeResponse, never> = {
  api: "bcc",
  action: "ReleaseVolume",
  method: "POST",
  path: "/v2/volume/{volumeId}",
  effect: "once",
  readBy: "GetVolume",
  optionalToken: true,
  schema: "/volumeId!:d,autoSnapshot,manualSnapshot,cdsAttributeActive:b,recycle,?clientToken:t",
};

export interface RemoteCopyImageRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** The name of the image; it begins with a letter. */
  name?: string | null | undefined;
  /** The regions that copies are made in. */
  destRegion: ReadonlyArray<string>;
}
export interface RemoteCopyImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The copy in each region. */
  result?: Array<RemoteCopyResult>;
}
/**
 * Copies an image to other regions.
 *
 * `POST /v2/image/{imageId}?remoteCopy`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `GetImage` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified).
 */
export const RemoteCopyImage: Operation<"bcc", RemoteCopyImageRequest, RemoteCopyImageResponse, never> = {
  api: "bcc",
  action: "RemoteCopyImage",
  method: "POST",
  path: "/v2/image/{imageId}?remoteCopy",
  effect: "once",
  readBy: "GetImage",
  schema: "/imageId!:d,name,destRegion!:[]s",
};

export interface RemoteCopySnapshotRequest {
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId: string;
  /** The regions that copies are made in, each with the copy's name. */
  destRegionInfos?:
    | ReadonlyArray<{
        /** The name of the snapshot. */
        name?: string | null | undefined;
        /** The region that the copy is made in. */
        destRegion?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface RemoteCopySnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The copy in each region. */
  result?: Array<RemoteCopySnapshot>;
}
/**
 * Copies a snapshot to other regions.
 *
 * `PUT /v2/snapshot/remote_copy/{snapshotId}`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetSnapshot` shows what it changes. That it is billed, by the storage or the instances that it uses, is inferred (unverified).
 */
export const RemoteCopySnapshot: Operation<"bcc", RemoteCopySnapshotRequest, RemoteCopySnapshotResponse, never> = {
  api: "bcc",
  action: "RemoteCopySnapshot",
  method: "PUT",
  path: "/v2/snapshot/remote_copy/{snapshotId}",
  effect: "once",
  readBy: "GetSnapshot",
  optionalToken: true,
  schema: "/snapshotId!:d,destRegionInfos:[]{name,destRegion},?clientToken:t",
};

export interface RenameImageRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId?: string | null | undefined;
  /** The ids of the images to rename, at most 100, instead of `imageId`. */
  imageIds?: ReadonlyArray<string> | null | undefined;
  /** The name of the image; it begins with a letter. 1 to 65 characters. */
  name?: string | null | undefined;
}
export interface RenameImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the name of an image.
 *
 * `PUT /v2/image/rename`. Writes. `GetImage` shows what it changes.
 */
export const RenameImage: Operation<"bcc", RenameImageRequest, RenameImageResponse, never> = {
  api: "bcc",
  action: "RenameImage",
  method: "PUT",
  path: "/v2/image/rename",
  readBy: "GetImage",
  schema: "imageId,imageIds:[]d,name",
};

export interface RenameInstanceSnapshotRequest {
  /** The ids of instance snapshots. */
  insnapIds?: ReadonlyArray<string> | null | undefined;
  /** The name of the instance snapshot. */
  name: string;
}
export interface RenameInstanceSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the name of snapshots of whole instances.
 *
 * `POST /v2/snapshot/insnap/rename`. Writes. `ListInstanceSnapshot` shows what it changes. Documented only by bce-python-sdk 0.9.79.
 */
export const RenameInstanceSnapshot: Operation<
  "bcc",
  RenameInstanceSnapshotRequest,
  RenameInstanceSnapshotResponse,
  never
> = {
  api: "bcc",
  action: "RenameInstanceSnapshot",
  method: "POST",
  path: "/v2/snapshot/insnap/rename",
  readBy: "ListInstanceSnapshot",
  schema: "insnapIds:[]d,name!",
};

export interface RenameKeypairRequest {
  /** The id of the SSH key pair. */
  keypairId: string;
  /** The name of the SSH key pair; it begins with a letter. 1 to 65 characters. */
  name: string;
}
export interface RenameKeypairResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the name of an SSH key pair.
 *
 * `PUT /v2/keypair/{keypairId}?rename`. Writes. `KeypairDetail` shows what it changes.
 */
export const RenameKeypair: Operation<"bcc", RenameKeypairRequest, RenameKeypairResponse, never> = {
  api: "bcc",
  action: "RenameKeypair",
  method: "PUT",
  path: "/v2/keypair/{keypairId}?rename",
  readBy: "KeypairDetail",
  schema: "/keypairId!:d,name!",
};

export interface RenameVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** The name of the disk; it begins with a letter. 1 to 65 characters. */
  name: string;
}
export interface RenameVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the name of a disk.
 *
 * `PUT /v2/volume/{volumeId}?rename`. Writes. `GetVolume` shows what it changes.
 */
export const RenameVolume: Operation<"bcc", RenameVolumeRequest, RenameVolumeResponse, never> = {
  api: "bcc",
  action: "RenameVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?rename",
  readBy: "GetVolume",
  schema: "/volumeId!:d,name!",
};

export interface RenewReservedInstanceRequest {
  /** The ids of reserved instances. */
  reservedInstanceIds: ReadonlyArray<string>;
  /** For how many months it is reserved. */
  reservedInstanceTime: string;
  /** The unit of `reservedInstanceTime`. Default: month. */
  reservedInstanceTimeUnit?: string | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. Default: false. */
  autoRenew?: boolean | null | undefined;
  /** The unit of `autoRenewTime`: `month` or `year`. Default: month. */
  autoRenewTimeUnit?: OpenEnum<"month" | "year"> | null | undefined;
  /** By how many units it is renewed. */
  autoRenewTime?: Integer | null | undefined;
}
export interface RenewReservedInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
  /** The ids of reserved instances. */
  reservedInstanceIds?: Array<string>;
}
/**
 * Renews reserved instances.
 *
 * `POST /v2/instance/reserved/renew`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `GetReservedInstance` shows what it changes.
 */
export const RenewReservedInstance: Operation<
  "bcc",
  RenewReservedInstanceRequest,
  RenewReservedInstanceResponse,
  never
> = {
  api: "bcc",
  action: "RenewReservedInstance",
  method: "POST",
  path: "/v2/instance/reserved/renew",
  effect: "once",
  readBy: "GetReservedInstance",
  schema:
    "reservedInstanceIds!:[]d,reservedInstanceTime!,reservedInstanceTimeUnit,autoRenew:b,autoRenewTimeUnit,autoRenewTime:i",
};

export interface ReplaceInstanceSecurityGroupRequest {
  /** The ids of instances. */
  instanceIds: ReadonlyArray<string>;
  /** The ids of security groups. */
  securityGroupIds: ReadonlyArray<string>;
  /** Whether the security groups are normal or enterprise ones. */
  securityGroupType: OpenEnum<"normal" | "enterprise">;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ReplaceInstanceSecurityGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Exchanges the security groups of instances.
 *
 * `PUT /v2/securitygroup/replace`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
 */
export const ReplaceInstanceSecurityGroup: Operation<
  "bcc",
  ReplaceInstanceSecurityGroupRequest,
  ReplaceInstanceSecurityGroupResponse,
  never
> = {
  api: "bcc",
  action: "ReplaceInstanceSecurityGroup",
  method: "PUT",
  path: "/v2/securitygroup/replace",
  readBy: "ListSecurityGroups",
  optionalToken: true,
  schema: "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!,?clientToken:t",
};

export interface ResizeInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** How many virtual CPUs. */
  cpuCount: Integer;
  /** How much memory, in GB. */
  memoryCapacityInGB: Integer;
  /** Whether the instance goes on running meanwhile. */
  liveResize?: boolean | null | undefined;
  /** How many GPUs. */
  gpuCardCount?: Integer | null | undefined;
  /** The size of the local disk, in GB. */
  ephemeralDiskInGb?: Integer | null | undefined;
  /** Whether the network takes jumbo frames; only some instance types can. */
  enableJumboFrame?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface ResizeInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the CPUs and memory of an instance, which restarts it.
 *
 * `PUT /v2/instance/{instanceId}?resize`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes. Documented only by bce-python-sdk 0.9.79.
 */
export const ResizeInstance: Operation<"bcc", ResizeInstanceRequest, ResizeInstanceResponse, never> = {
  api: "bcc",
  action: "ResizeInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?resize",
  effect: "once",
  readBy: "GetInstance",
  schema:
    "/instanceId!:d,cpuCount!:i,memoryCapacityInGB!:i,liveResize:b,gpuCardCount:i,ephemeralDiskInGb:i,enableJumboFrame:b,?clientToken:t",
};

export interface ResizeInstanceBySpecRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string | null | undefined;
  /** Whether the network takes jumbo frames; only some instance types can. */
  enableJumboFrame?: boolean | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ResizeInstanceBySpecResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the instance type of an instance, which restarts it.
 *
 * `PUT /v2/instanceBySpec/{instanceId}?resize`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes. Official sources disagree on a query parameter `action` beside the key `resize`: none (bce-python-sdk 0.9.79), one without documented values (baiducloud-python-sdk-bcc 0.0.9). edgedesk uses: none.
 */
export const ResizeInstanceBySpec: Operation<"bcc", ResizeInstanceBySpecRequest, ResizeInstanceBySpecResponse, never> =
  {
    api: "bcc",
    action: "ResizeInstanceBySpec",
    method: "PUT",
    path: "/v2/instanceBySpec/{instanceId}?resize",
    effect: "once",
    readBy: "GetInstance",
    optionalToken: true,
    schema: "/instanceId!:d,spec,enableJumboFrame:b,?clientToken:t",
  };

export interface ResizeVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** The new size of the disk, in GB. */
  newCdsSizeInGB?: Integer | null | undefined;
  /** The new extra performance of the disk. */
  newExtraIO?: Integer | null | undefined;
  /** The new kind of the disk. */
  newVolumeType?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ResizeVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** What the caller should know about the success. */
  warningList?: Array<string>;
}
/**
 * Changes the size or the kind of a disk.
 *
 * `PUT /v2/volume/{volumeId}?resize`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
 */
export const ResizeVolume: Operation<"bcc", ResizeVolumeRequest, ResizeVolumeResponse, never> = {
  api: "bcc",
  action: "ResizeVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?resize",
  effect: "once",
  readBy: "GetVolume",
  optionalToken: true,
  schema: "/volumeId!:d,newCdsSizeInGB:i,newExtraIO:i,newVolumeType,?clientToken:t",
};

export interface ResizeVolumeClusterRequest {
  /** The id of the dedicated disk cluster. */
  clusterId: string;
  /** The new size of the cluster, in GB: 87040 to 1039360, more than it has. */
  newClusterSizeInGB: Integer;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface ResizeVolumeClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the order. */
  orderId?: string;
}
/**
 * Changes the size of a dedicated disk cluster.
 *
 * `PUT /v2/volume/cluster/{clusterId}?resize`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolumeCluster` shows what it changes.
 */
export const ResizeVolumeCluster: Operation<"bcc", ResizeVolumeClusterRequest, ResizeVolumeClusterResponse, never> = {
  api: "bcc",
  action: "ResizeVolumeCluster",
  method: "PUT",
  path: "/v2/volume/cluster/{clusterId}?resize",
  effect: "once",
  readBy: "GetVolumeCluster",
  optionalToken: true,
  schema: "/clusterId!:d,newClusterSizeInGB!:i,?clientToken:t",
};

export interface RevokeReservedInstanceTransferRequest {
  /** The ids of transfers. */
  transferRecordIds: ReadonlyArray<string>;
}
export interface RevokeReservedInstanceTransferResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Takes back reserved instances that are offered to another account.
 *
 * `POST /v2/instance/reserved/transfer/revoke`. Writes. `ListReservedInstanceTransferOut` shows what it changes.
 */
export const RevokeReservedInstanceTransfer: Operation<
  "bcc",
  RevokeReservedInstanceTransferRequest,
  RevokeReservedInstanceTransferResponse,
  never
> = {
  api: "bcc",
  action: "RevokeReservedInstanceTransfer",
  method: "POST",
  path: "/v2/instance/reserved/transfer/revoke",
  readBy: "ListReservedInstanceTransferOut",
  schema: "transferRecordIds!:[]d",
};

export interface RevokeSecurityGroupRuleRequest {
  /** The id of the security group, the rules for network traffic. */
  securityGroupId: string;
  /** The version of the security group that the change is made to. */
  sgVersion?: Integer | null | undefined;
  /** The rule. */
  rule: {
    /** A remark for people. */
    remark?: string | null | undefined;
    /** Which traffic the rule is for: `ingress` comes in, `egress` goes out. */
    direction?: OpenEnum<"ingress" | "egress"> | null | undefined;
    /** The version of IP: `IPv4` or `IPv6`. */
    ethertype?: OpenEnum<"IPv4" | "IPv6"> | null | undefined;
    /** The ports, as `80` or `1-65535`; empty means all. */
    portRange?: string | null | undefined;
    /** The protocol of the traffic. */
    protocol?: string | null | undefined;
    /** Of ingress: the security group that traffic may come from. */
    sourceGroupId?: string | null | undefined;
    /** Of ingress: where traffic may come from. */
    sourceIp?: string | null | undefined;
    /** Of egress: the security group that traffic may go to. */
    destGroupId?: string | null | undefined;
    /** Of egress: where traffic may go. */
    destIp?: string | null | undefined;
    /** The id of the security group, the rules for network traffic. */
    securityGroupId?: string | null | undefined;
    /** The id of the rule. */
    securityGroupRuleId?: string | null | undefined;
    /** When it was created, in UTC. */
    createdTime?: string | null | undefined;
    /** When it was last changed, in UTC. */
    updatedTime?: string | null | undefined;
  };
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface RevokeSecurityGroupRuleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Removes a rule from a security group.
 *
 * `PUT /v2/securityGroup/{securityGroupId}?revokeRule`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
 */
export const RevokeSecurityGroupRule: Operation<
  "bcc",
  RevokeSecurityGroupRuleRequest,
  RevokeSecurityGroupRuleResponse,
  never
> = {
  api: "bcc",
  action: "RevokeSecurityGroupRule",
  method: "PUT",
  path: "/v2/securityGroup/{securityGroupId}?revokeRule",
  readBy: "ListSecurityGroups",
  optionalToken: true,
  schema:
    "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime},?clientToken:t",
};

export interface RollbackVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId: string;
}
export interface RollbackVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Sets a disk back to a snapshot; what was written since is lost.
 *
 * `PUT /v2/volume/{volumeId}?rollback`. Writes. It is never repeated after an attempt that may have been executed. `GetVolume` shows what it changes.
 */
export const RollbackVolume: Operation<"bcc", RollbackVolumeRequest, RollbackVolumeResponse, never> = {
  api: "bcc",
  action: "RollbackVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?rollback",
  effect: "once",
  readBy: "GetVolume",
  schema: "/volumeId!:d,snapshotId!",
};

export interface ShareImageRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** The name of the other account. */
  account?: string | null | undefined;
  /** The id of the other account. */
  accountId?: string | null | undefined;
  /** The name of the other account in Baidu's user center. */
  ucAccount?: string | null | undefined;
}
export interface ShareImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Shares an image with another account.
 *
 * `POST /v2/image/{imageId}?share`. Writes. `ListSharedUser` shows what it changes.
 */
export const ShareImage: Operation<"bcc", ShareImageRequest, ShareImageResponse, never> = {
  api: "bcc",
  action: "ShareImage",
  method: "POST",
  path: "/v2/image/{imageId}?share",
  readBy: "ListSharedUser",
  schema: "/imageId!:d,account,accountId,ucAccount",
};

export interface StartInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
}
export interface StartInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Starts an instance that is Stopped.
 *
 * `PUT /v2/instance/{instanceId}?start`. Writes. After a lost response it is repeated, and a refused repetition looks the state up. `GetInstance` shows what it changes. Errors: 409 `Instance.StartInstanceOperationForbidden`.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Mjwvyobl0-en
 */
export const StartInstance: Operation<"bcc", StartInstanceRequest, StartInstanceResponse, never> = {
  api: "bcc",
  action: "StartInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?start",
  effect: "settle",
  readBy: "GetInstance",
  settled: "Starting,Running",
  schema: "/instanceId!:d",
};

export interface StopInstanceRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** Whether power is cut: what the operating system has not written to disk is lost. Default: false. */
  forceStop?: boolean | null | undefined;
  /** Whether computing is not paid while it is stopped. The capacity is given back, and starting may fail for want of it. Only of instances that are paid by use. Default: false. */
  stopWithNoCharge?: boolean | null | undefined;
}
export interface StopInstanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Stops an instance that is Running.
 *
 * `PUT /v2/instance/{instanceId}?stop`. Writes. After a lost response it is repeated, and a refused repetition looks the state up. `GetInstance` shows what it changes. Errors: 409 `Instance.StopInstanceOperationForbidden`.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Tjwvyobwq
 */
export const StopInstance: Operation<"bcc", StopInstanceRequest, StopInstanceResponse, never> = {
  api: "bcc",
  action: "StopInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?stop",
  effect: "settle",
  readBy: "GetInstance",
  settled: "Stopping,Stopped",
  schema: "/instanceId!:d,forceStop:b,stopWithNoCharge:b",
};

export interface UnShareImageRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** The name of the other account. */
  account?: string | null | undefined;
  /** The id of the other account. */
  accountId?: string | null | undefined;
  /** The name of the other account in Baidu's user center. */
  ucAccount?: string | null | undefined;
}
export interface UnShareImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Ends the sharing of an image with another account.
 *
 * `POST /v2/image/{imageId}?unshare`. Writes. `ListSharedUser` shows what it changes.
 */
export const UnShareImage: Operation<"bcc", UnShareImageRequest, UnShareImageResponse, never> = {
  api: "bcc",
  action: "UnShareImage",
  method: "POST",
  path: "/v2/image/{imageId}?unshare",
  readBy: "ListSharedUser",
  schema: "/imageId!:d,account,accountId,ucAccount",
};

export interface UnbindInstanceFromSecurityGroupRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The id of the security group, the rules for network traffic. */
  securityGroupId: string;
}
export interface UnbindInstanceFromSecurityGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Takes an instance out of a security group.
 *
 * `PUT /v2/instance/{instanceId}?unbind`. Writes. `ListSecurityGroups` shows what it changes.
 */
export const UnbindInstanceFromSecurityGroup: Operation<
  "bcc",
  UnbindInstanceFromSecurityGroupRequest,
  UnbindInstanceFromSecurityGroupResponse,
  never
> = {
  api: "bcc",
  action: "UnbindInstanceFromSecurityGroup",
  method: "PUT",
  path: "/v2/instance/{instanceId}?unbind",
  readBy: "ListSecurityGroups",
  schema: "/instanceId!:d,securityGroupId!",
};

export interface UnbindInstanceFromTagsRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Whether the tags go to related resources too: disks, public addresses, snapshots. */
  attachRelatedResourceTag?: boolean | null | undefined;
}
export interface UnbindInstanceFromTagsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Detaches tags from an instance.
 *
 * `PUT /v2/instance/{instanceId}/tag?unbind`. Writes. `GetInstance` shows what it changes.
 */
export const UnbindInstanceFromTags: Operation<
  "bcc",
  UnbindInstanceFromTagsRequest,
  UnbindInstanceFromTagsResponse,
  never
> = {
  api: "bcc",
  action: "UnbindInstanceFromTags",
  method: "PUT",
  path: "/v2/instance/{instanceId}/tag?unbind",
  readBy: "GetInstance",
  schema: "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b",
};

export interface UnbindInstanceSecurityGroupRequest {
  /** The ids of instances. */
  instanceIds: ReadonlyArray<string>;
  /** The ids of security groups. */
  securityGroupIds: ReadonlyArray<string>;
  /** Whether the security groups are normal or enterprise ones. */
  securityGroupType: OpenEnum<"normal" | "enterprise">;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface UnbindInstanceSecurityGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Takes instances out of security groups.
 *
 * `PUT /v2/securitygroup/unbind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
 */
export const UnbindInstanceSecurityGroup: Operation<
  "bcc",
  UnbindInstanceSecurityGroupRequest,
  UnbindInstanceSecurityGroupResponse,
  never
> = {
  api: "bcc",
  action: "UnbindInstanceSecurityGroup",
  method: "PUT",
  path: "/v2/securitygroup/unbind",
  readBy: "ListSecurityGroups",
  optionalToken: true,
  schema: "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!,?clientToken:t",
};

export interface UnbindReservedInstanceFromTagsRequest {
  /** The ids of reserved instances. At most 100 items. */
  reservedInstanceIds: ReadonlyArray<string>;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
}
export interface UnbindReservedInstanceFromTagsResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Detaches tags from reserved instances.
 *
 * `PUT /v2/bcc/reserved/tag?unbind`. Writes. `GetReservedInstance` shows what it changes.
 */
export const UnbindReservedInstanceFromTags: Operation<
  "bcc",
  UnbindReservedInstanceFromTagsRequest,
  UnbindReservedInstanceFromTagsResponse,
  never
> = {
  api: "bcc",
  action: "UnbindReservedInstanceFromTags",
  method: "PUT",
  path: "/v2/bcc/reserved/tag?unbind",
  readBy: "GetReservedInstance",
  schema: "reservedInstanceIds!:[..100]d,changeTags!:[]{tagKey,tagValue}",
};

export interface UnbindRoleRequest {
  /** The name of the role that the instance acts with. */
  roleName?: string | null | undefined;
  /** The instances. */
  instances: ReadonlyArray<{
    /** The id of the instance, as `i-YufwpQAe`. */
    instanceId?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface UnbindRoleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The instances on which it failed. */
  failInstances?: Array<InstancePassRoleFailModel>;
  /** The instances, each with its role. */
  instanceRoleAssociations?: Array<InstanceRoleAssociationModel>;
}
/**
 * Takes the role from instances.
 *
 * `POST /v2/instance/role?unbind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const UnbindRole: Operation<"bcc", UnbindRoleRequest, UnbindRoleResponse, never> = {
  api: "bcc",
  action: "UnbindRole",
  method: "POST",
  path: "/v2/instance/role?unbind",
  readBy: "GetInstance",
  optionalToken: true,
  schema: "roleName,instances!:[]{instanceId},?clientToken:t",
};

export interface UnbindTagImageRequest {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface UnbindTagImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Detaches tags from an image.
 *
 * `PUT /v2/image/{imageId}/tag?unbind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetImage` shows what it changes.
 */
export const UnbindTagImage: Operation<"bcc", UnbindTagImageRequest, UnbindTagImageResponse, never> = {
  api: "bcc",
  action: "UnbindTagImage",
  method: "PUT",
  path: "/v2/image/{imageId}/tag?unbind",
  readBy: "GetImage",
  optionalToken: true,
  schema: "/imageId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t",
};

export interface UnbindTagSnapchainRequest {
  /** The id of the chain of snapshots, each of which holds what changed since the one before. */
  chainId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface UnbindTagSnapchainResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Detaches tags from a chain of snapshots.
 *
 * `PUT /v2/snapshot/chain/{chainId}/tag?unbind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSnapchain` shows what it changes.
 */
export const UnbindTagSnapchain: Operation<"bcc", UnbindTagSnapchainRequest, UnbindTagSnapchainResponse, never> = {
  api: "bcc",
  action: "UnbindTagSnapchain",
  method: "PUT",
  path: "/v2/snapshot/chain/{chainId}/tag?unbind",
  readBy: "ListSnapchain",
  optionalToken: true,
  schema: "/chainId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t",
};

export interface UnbindTagVolumeRequest {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** Whether the tags go to related resources too: disks, public addresses, snapshots. Documented only by bce-python-sdk 0.9.79. */
  relationTag?: boolean | null | undefined;
}
export interface UnbindTagVolumeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Detaches tags from a disk.
 *
 * `PUT /v2/volume/{volumeId}/tag?unbind`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetVolume` shows what it changes.
 */
export const UnbindTagVolume: Operation<"bcc", UnbindTagVolumeRequest, UnbindTagVolumeResponse, never> = {
  api: "bcc",
  action: "UnbindTagVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}/tag?unbind",
  readBy: "GetVolume",
  optionalToken: true,
  schema: "/volumeId!:d,changeTags!:[]{tagKey,tagValue},?clientToken:t,relationTag:b",
};

export interface UnbindTagVolumeClusterRequest {
  /** The id of the dedicated disk cluster. */
  clusterId: string;
  /** The tags to attach or to detach. */
  changeTags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
}
export interface UnbindTagVolumeClusterResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Detaches tags from a dedicated disk cluster.
 *
 * `PUT /v2/volume/cluster/{clusterId}/tag?unbind`. Writes. `GetVolumeCluster` shows what it changes.
 */
export const UnbindTagVolumeCluster: Operation<
  "bcc",
  UnbindTagVolumeClusterRequest,
  UnbindTagVolumeClusterResponse,
  never
> = {
  api: "bcc",
  action: "UnbindTagVolumeCluster",
  method: "PUT",
  path: "/v2/volume/cluster/{clusterId}/tag?unbind",
  readBy: "GetVolumeCluster",
  schema: "/clusterId!:d,changeTags!:[]{tagKey,tagValue}",
};

export interface UnbindTagsByResourceTypeRequest {
  /** The kind of the resources. */
  resourceType: string;
  /** The ids of resources. */
  resourceIds: ReadonlyArray<string>;
  /** Tags: names with values. */
  tags: ReadonlyArray<{
    /** The tag's name. */
    tagKey?: string | null | undefined;
    /** The tag's value. */
    tagValue?: string | null | undefined;
  }>;
  /** Whether the tags go to related resources too: disks, public addresses, snapshots. */
  isRelationTag?: boolean | null | undefined;
}
export interface UnbindTagsByResourceTypeResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Detaches tags from resources of one kind.
 *
 * `POST /v3/bcc/tag?action=DetachTags`. Writes. Documented only by bce-python-sdk 0.9.79.
 */
export const UnbindTagsByResourceType: Operation<
  "bcc",
  UnbindTagsByResourceTypeRequest,
  UnbindTagsByResourceTypeResponse,
  never
> = {
  api: "bcc",
  action: "UnbindTagsByResourceType",
  method: "POST",
  path: "/v3/bcc/tag?action=DetachTags",
  schema: "resourceType!,resourceIds!:[]d,tags!:[]{tagKey,tagValue},isRelationTag:b",
};

export interface UpdateAspRequest {
  /** The id of the policy that makes snapshots. */
  aspId: string;
  /** The name of the policy; it begins with a letter. 1 to 65 characters. */
  name: string;
  /** At which hours of the day snapshots are made: 0 to 23. */
  timePoints: ReadonlyArray<string>;
  /** On which days of the week snapshots are made: 0 (Sunday) to 6. */
  repeatWeekdays: ReadonlyArray<string>;
  /** How many days snapshots are kept; -1 means for ever. */
  retentionDays: string;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface UpdateAspResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes a policy that takes snapshots.
 *
 * `PUT /v2/asp/update`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetAsp` shows what it changes.
 */
export const UpdateAsp: Operation<"bcc", UpdateAspRequest, UpdateAspResponse, never> = {
  api: "bcc",
  action: "UpdateAsp",
  method: "PUT",
  path: "/v2/asp/update",
  readBy: "GetAsp",
  optionalToken: true,
  schema: "aspId!,name!,timePoints!:[]s,repeatWeekdays!:[]s,retentionDays!,?clientToken:t",
};

export interface UpdateDeploySetRequest {
  /** The id of the deployment set, which spreads instances over hosts. */
  deployId: string;
  /** The name of the deployment set. */
  name?: string | null | undefined;
  /** A description for people. */
  desc?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface UpdateDeploySetResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the name of a deployment set.
 *
 * `PUT /v2/instance/deployset/{deployId}?modifyAttribute`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetDeploySet` shows what it changes.
 */
export const UpdateDeploySet: Operation<"bcc", UpdateDeploySetRequest, UpdateDeploySetResponse, never> = {
  api: "bcc",
  action: "UpdateDeploySet",
  method: "PUT",
  path: "/v2/instance/deployset/{deployId}?modifyAttribute",
  readBy: "GetDeploySet",
  optionalToken: true,
  schema: "/deployId!:d,name,desc,?clientToken:t",
};

export interface UpdateDeploySetRelationRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The deployment sets that the instance joins. */
  deploysetIdList?: ReadonlyArray<string> | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** Documented only by bce-python-sdk 0.9.79. */
  force?: boolean | null | undefined;
}
export interface UpdateDeploySetRelationResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
  /** The id of the task. */
  taskId?: string;
}
/**
 * Changes the deployment sets of an instance.
 *
 * `POST /v2/instance/deployset/updateRelation`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetDeploySet` shows what it changes.
 */
export const UpdateDeploySetRelation: Operation<
  "bcc",
  UpdateDeploySetRelationRequest,
  UpdateDeploySetRelationResponse,
  never
> = {
  api: "bcc",
  action: "UpdateDeploySetRelation",
  method: "POST",
  path: "/v2/instance/deployset/updateRelation",
  readBy: "GetDeploySet",
  optionalToken: true,
  schema: "instanceId!,deploysetIdList:[]d,?clientToken:t,force:b",
};

export interface UpdateInstanceSubnetRequest {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId: string;
  /** The id of the subnet. */
  subnetId: string;
  /** The private IP address. */
  internalIp?: string | null | undefined;
  /** The ids of security groups. */
  securityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of enterprise security groups, which take the place of security groups. */
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
  /** Whether the instance is rebooted, so that the change takes effect. Documented only by bce-python-sdk 0.9.79. */
  reboot?: boolean | null | undefined;
}
export interface UpdateInstanceSubnetResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Moves an instance to another subnet, which restarts it.
 *
 * `PUT /v2/subnet/changeSubnet`. Writes. After an attempt that may have been executed it is repeated only with a client token. `GetInstance` shows what it changes.
 */
export const UpdateInstanceSubnet: Operation<"bcc", UpdateInstanceSubnetRequest, UpdateInstanceSubnetResponse, never> =
  {
    api: "bcc",
    action: "UpdateInstanceSubnet",
    method: "PUT",
    path: "/v2/subnet/changeSubnet",
    effect: "once",
    readBy: "GetInstance",
    optionalToken: true,
    schema:
      "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,?clientToken:t,reboot:b",
  };

export interface UpdateKeypairDescriptionRequest {
  /** The id of the SSH key pair. */
  keypairId: string;
  /** A description for people. */
  description?: string | null | undefined;
}
export interface UpdateKeypairDescriptionResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes the description of an SSH key pair.
 *
 * `PUT /v2/keypair/{keypairId}?updateDesc`. Writes. `KeypairDetail` shows what it changes.
 */
export const UpdateKeypairDescription: Operation<
  "bcc",
  UpdateKeypairDescriptionRequest,
  UpdateKeypairDescriptionResponse,
  never
> = {
  api: "bcc",
  action: "UpdateKeypairDescription",
  method: "PUT",
  path: "/v2/keypair/{keypairId}?updateDesc",
  readBy: "KeypairDetail",
  schema: "/keypairId!:d,description",
};

export interface UpdateSecurityGroupRuleRequest {
  /** The version of the security group that the change is made to. */
  sgVersion?: Integer | null | undefined;
  /** The id of the rule. */
  securityGroupRuleId: string;
  /** A remark for people. */
  remark?: string | null | undefined;
  /** The ports, as `80` or `1-65535`; empty means all. */
  portRange?: string | null | undefined;
  /** Of ingress: where traffic may come from. */
  sourceIp?: string | null | undefined;
  /** Of ingress: the security group that traffic may come from. */
  sourceGroupId?: string | null | undefined;
  /** Of egress: where traffic may go. */
  destIp?: string | null | undefined;
  /** Of egress: the security group that traffic may go to. */
  destGroupId?: string | null | undefined;
  /** The protocol of the traffic. */
  protocol?: string | null | undefined;
  /** Meant to make repetitions of the call one execution: new for each call, the same for its repetitions. A call that has one is repeated after a lost response. Documented only by bce-python-sdk 0.9.79. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null | undefined;
}
export interface UpdateSecurityGroupRuleResponse {
  /** The vendor's id of the request; its support asks for it. */
  requestId?: string;
}
/**
 * Changes a rule of a security group.
 *
 * `PUT /v2/securityGroup/rule/update`. Writes. After an attempt that may have been executed it is repeated only with a client token. `ListSecurityGroups` shows what it changes.
 */
export const UpdateSecurityGroupRule: Operation<
  "bcc",
  UpdateSecurityGroupRuleRequest,
  UpdateSecurityGroupRuleResponse,
  never
> = {
  api: "bcc",
  action: "UpdateSecurityGroupRule",
  method: "PUT",
  path: "/v2/securityGroup/rule/update",
  readBy: "ListSecurityGroups",
  optionalToken: true,
  schema:
    "?sgVersion:i,securityGroupRuleId!,remark,portRange,sourceIp,sourceGroupId,destIp,destGroupId,protocol,?clientToken:t",
};

export interface AutoSnapshotPolicyInfo {
  /** The id of the policy that makes snapshots. */
  id?: string;
  /** The name of the policy; it begins with a letter. */
  name?: string;
  /** At which hours of the day snapshots are made: 0 to 23. */
  timePoints?: Array<number>;
  /** On which days of the week snapshots are made: 0 (Sunday) to 6. */
  repeatWeekdays?: Array<number>;
  /** How many days snapshots are kept; -1 means for ever. */
  retentionDays?: number;
  /** The state of the policy. */
  status?: OpenEnum<"active" | "deleted" | "paused">;
}

export interface AutoSnapshotPolicyModel {
  /** The id of the policy that makes snapshots. */
  id?: string;
  /** The name of the policy; it begins with a letter. */
  name?: string;
  /** At which hours of the day snapshots are made: 0 to 23. */
  timePoints?: Array<number>;
  /** On which days of the week snapshots are made: 0 (Sunday) to 6. */
  repeatWeekdays?: Array<number>;
  /** The state of the policy. */
  status?: OpenEnum<"active" | "deleted" | "paused">;
  /** How many days snapshots are kept; -1 means for ever. */
  retentionDays?: number;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** When it was last changed, in UTC. */
  updatedTime?: string;
  /** When the policy was deleted, in UTC. */
  deletedTime?: string;
  /** When the policy last made snapshots, in UTC. */
  lastExecuteTime?: string;
  /** How many disks the policy is applied to. */
  volumeCount?: number;
}

export interface AzIntstanceStatisDetail {
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
  /** How many instances. */
  instanceCount?: number;
  /** How many instances the zone may have under the set's strategy. */
  instanceTotal?: number;
  /** How many virtual machines the set has. */
  bccInstanceCnt?: number;
  /** How many bare-metal instances the set has. */
  bbcInstanceCnt?: number;
  /** The ids of instances. */
  instanceIds?: Array<string>;
  /** The ids of the virtual machines. */
  bccInstanceIds?: Array<string>;
  /** The ids of the bare-metal instances. */
  bbcInstanceIds?: Array<string>;
}

export interface BbcFlavor {
  /** How many virtual CPUs. */
  cpuCount?: number;
  /** How much memory, in GB. */
  memoryCapacityInGB?: number;
  /** How many local disks. */
  ephemeralDiskCount?: string;
  /** The kind of the local disks. */
  ephemeralDiskType?: string;
  /** How many GPUs. */
  gpuCardCount?: string;
  /** The kind of FPGA. */
  fpgaCardType?: string;
  /** How many FPGAs. */
  fpgaCardCount?: string;
  /** How it is paid. */
  productType?: OpenEnum<"PrePaid" | "PostPaid" | "both">;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string;
  /** The family of instance types, as `g5`. */
  specId?: string;
  /** Whether the network takes jumbo frames; only some instance types can. */
  enableJumboFrame?: boolean;
  /** The model of the processor. */
  cpuModel?: string;
  /** The frequency of the processor. */
  cpuGHz?: string;
  /** The bandwidth within the network, in Gbit/s. */
  networkBandwidth?: string;
  /** How many packets the network takes. */
  networkPackage?: string;
  /** How many queues the network interface has. */
  netEthQueueCount?: string;
  /** How many queues a network interface may have. */
  netEthMaxQueueCount?: string;
  /** How many network interfaces it may have. */
  eniQuota?: number;
  /** How many RDMA interfaces it may have. */
  eriQuota?: number;
  /** The kind of RDMA. */
  rdmaType?: OpenEnum<"RoCE" | "IB">;
  /** How many RDMA interfaces. */
  rdmaNetCardCount?: number;
  /** The bandwidth of RDMA, in Gbit/s. */
  rdmaNetBandwidth?: number;
  /** The kinds of system disk that the type may have. */
  systemDiskType?: Array<string>;
  /** The kinds of data disk that the type may have. */
  dataDiskType?: Array<string>;
  /** How many IPv4 addresses a network interface may have. */
  nicIpv4Quota?: number;
  /** How many IPv6 addresses a network interface may have. */
  nicIpv6Quota?: number;
  /** How many disks. */
  volumeCount?: number;
  /** The kind of GPU. */
  gpuCardType?: string;
}

export interface BbcFlavorGroup {
  /** The family of instance types. */
  groupId?: string;
  /** The instance types. */
  flavors?: Array<BbcFlavor>;
}

export interface BbcResources {
  /** The groups of instance types. */
  flavorGroups?: Array<BbcFlavorGroup>;
}

export interface BccBidFlavors {
  /** The family of instance types, as `g5`. */
  specId?: string;
  /** How many virtual CPUs. */
  cpuCount?: number;
  /** How much memory, in GB. */
  memoryCapacityInGB?: number;
  /** How it is paid. */
  productType?: string;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string;
}

export interface BccBidResources {
  /** The kind of instance; `spec` says it more exactly. */
  instanceType?: string;
  /** The instance types. */
  flavors?: Array<BccBidFlavors>;
}

export interface BccFlavor {
  /** How many virtual CPUs. */
  cpuCount?: number;
  /** How much memory, in GB. */
  memoryCapacityInGB?: number;
  /** The size of the local disk, in GB. */
  ephemeralDiskInGb?: number;
  /** How many local disks. */
  ephemeralDiskCount?: number;
  /** The kind of the local disks. */
  ephemeralDiskType?: string;
  /** The kind of GPU. */
  gpuCardType?: string;
  /** How many GPUs. */
  gpuCardCount?: number;
  /** The kind of FPGA. */
  fpgaCardType?: string;
  /** How many FPGAs. */
  fpgaCardCount?: number;
  /** How it is paid. */
  productType?: OpenEnum<"PrePaid" | "PostPaid" | "both">;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string;
  /** The family of instance types, as `g5`. */
  specId?: string;
  /** Whether the network takes jumbo frames; only some instance types can. */
  enableJumboFrame?: boolean;
  /** The model of the processor. */
  cpuModel?: string;
  /** The frequency of the processor. */
  cpuGHz?: string;
  /** The bandwidth within the network, in Gbit/s. */
  networkBandwidth?: string;
  /** How many packets the network takes. */
  networkPackage?: string;
  /** How many queues the network interface has. */
  netEthQueueCount?: string;
  /** How many queues a network interface may have. */
  netEthMaxQueueCount?: string;
  /** How many network interfaces it may have. */
  eniQuota?: number;
  /** How many RDMA interfaces it may have. */
  eriQuota?: number;
  /** The kind of RDMA. */
  rdmaType?: OpenEnum<"RoCE" | "IB">;
  /** How many RDMA interfaces. */
  rdmaNetCardCount?: number;
  /** The bandwidth of RDMA, in Gbit/s. */
  rdmaNetBandwidth?: number;
  /** The kinds of system disk that the type may have. */
  systemDiskType?: Array<string>;
  /** The kinds of data disk that the type may have. */
  dataDiskType?: Array<string>;
  /** How many IPv4 addresses a network interface may have. */
  nicIpv4Quota?: number;
  /** How many IPv6 addresses a network interface may have. */
  nicIpv6Quota?: number;
  /** How many disks. */
  volumeCount?: number;
}

export interface BccFlavorGroup {
  /** The family of instance types. */
  groupId?: string;
  /** The instance types. */
  flavors?: Array<BccFlavor>;
}

export interface BccResources {
  /** The groups of instance types. */
  flavorGroups?: Array<BccFlavorGroup>;
}

export interface CatagoryPrice {
  /** The list price of payment in advance. */
  prePayCategoryPrice?: number;
  /** The list price of use: by the hour or the month, as the call's `priceTimeUnit` says. */
  postPayCategoryPrice?: number;
}

export interface CdsPrices {
  /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. */
  storageType?: string;
  /** The size of the disk, in GB. */
  cdsSizeInGB?: number;
  /** The price. */
  price?: number;
  /** The list price. */
  specPrice?: number;
  /** What the price is for. */
  unit?: string;
}

export interface ConfigItem {
  /** How many virtual CPUs. */
  cpu?: number;
  /** How much memory. */
  memory?: number;
  /** The kind of instance. */
  type?: string;
  /** The family of instance types, as `g5`. */
  specId?: string;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
}

export interface DeploySetModel {
  /** The id of the deployment set. */
  deploysetId?: string;
  /** The name of the deployment set. */
  name?: string;
  /** A description for people. */
  desc?: string;
  /** What instances of the set do not share: the host (`HOST_HA`), the rack (`RACK_HA`) or the switch (`TOR_HA`). */
  strategy?: OpenEnum<"HOST_HA" | "RACK_HA" | "TOR_HA">;
  /** How many instances of the set may share a host, rack or switch. */
  concurrency?: number;
  /** How many instances each zone has. The vendor's spelling. */
  azIntstanceStatisList?: Array<AzIntstanceStatisDetail>;
}

export interface DiskInfo {
  /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. */
  storageType?: string;
  /** The largest disk that can be created. */
  maxDiskSize?: number;
  /** The smallest disk that can be created. */
  minDiskSize?: number;
}

export interface EhcCluster {
  /** The id of the high-performance cluster. */
  ehcClusterId?: string;
  /** The name of the high-performance cluster. */
  name?: string;
  /** A description for people. */
  description?: string;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** The ids of instances. */
  instanceIds?: Array<string>;
  /** The ids of reserved instances. */
  reservedInstanceIds?: Array<string>;
}

export interface EniInfo {
  /** The id of the network interface. */
  eniId?: string;
  /** The name of the network interface. */
  name?: string;
  /** The id of the VPC, the private network. */
  vpcId?: string;
  /** The id of the subnet. */
  subnetId?: string;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
  /** A description for people. */
  description?: string;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  /** The MAC address. */
  macAddress?: string;
  /** The state of the network interface. */
  status?: string;
  /** The ids of security groups. */
  securityGroupIds?: Array<string>;
  /** The IP addresses of the interface. */
  privateIpSet?: Array<IpAddress>;
}

export interface EriInfo {
  /** The name of the network interface. */
  name?: string;
  /** The id of the RDMA interface. */
  eriId?: string;
}

export interface GroupInfo {
  /** The id of the resource group. */
  groupId?: string;
  /** The name of the resource group. */
  groupName?: string;
}

export interface ImageModel {
  /** The id of the image. */
  id?: string;
  /** The name of the image; it begins with a letter. */
  name?: string;
  /** The kind of image. */
  type?: string;
  /** The operating system. */
  osType?: OpenEnum<"linux" | "windows">;
  /** The operating system's version. */
  osVersion?: string;
  /** The processor that the operating system is for, as `amd64 (64bit)`. */
  osArch?: string;
  /** The operating system's name, as `Ubuntu`. */
  osName?: string;
  /** The build of the operating system. */
  osBuild?: string;
  /** The language of the operating system. */
  osLang?: string;
  /** The special version of the operating system. */
  specialVersion?: string;
  /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
  createTime?: string;
  /** The state of the image. */
  status?: string;
  /** Whether it is encrypted. */
  encrypted?: boolean;
  /** Whether the data disks are part of it. */
  package?: boolean;
  /** A description for people. */
  desc?: string;
  /** The size of the disk. */
  diskSize?: number;
  /** The smallest system disk that the image fits on, in GB. */
  minDiskGb?: number;
  /** The size of the local disk. */
  ephemeralSize?: number;
  /** The snapshots. */
  snapshots?: Array<SnapshotModel>;
}

export interface InstUserOpAuthorizeRuleResponse {
  /** The id of the rule. */
  ruleId?: string;
  /** The name of the rule. */
  ruleName?: string;
  /** Whether the rule is for planned or unplanned events. */
  serverEventCategory?: string;
  /** Which instances the rule is for. */
  effectiveScope?: string;
  /** Whether the rule is in force. */
  status?: OpenEnum<"DISABLED" | "ENABLED">;
  /** Tags: names with values. */
  tags?: Array<TagModel>;
  /** The repairs that the rule authorizes. */
  authorizeMaintenanceOperations?: Array<OpenEnum<"Repair" | "Reboot" | "TamAuthorize">>;
  /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
  createTime?: string;
}

export interface InstanceDeleteResultModel {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  /** The public IP address. */
  eip?: string;
  /** The ids of instance snapshots. */
  insnapIds?: Array<string>;
  /** The ids of snapshots. */
  snapshotIds?: Array<string>;
  /** The ids of the disks. */
  volumeIds?: Array<string>;
}

export interface InstanceModel {
  /** The id of the instance, as `i-YufwpQAe`. */
  id?: string;
  /** The id of the product that created it. */
  sourceProductId?: string;
  /** The product that created it. */
  sourceProductType?: string;
  /** The serial number of the machine. */
  serialNumber?: string;
  /** The id of the SSH key pair. */
  keypairId?: string;
  /** The name of the SSH key pair. */
  keypairName?: string;
  /** The name of the instance. */
  name?: string;
  /** The name of the role that the instance acts with. */
  roleName?: string;
  /** The host name in the operating system. */
  hostname?: string;
  /** The kind of instance; `spec` says it more exactly. */
  instanceType?: string;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string;
  /** Whether the network takes jumbo frames; only some instance types can. */
  enableJumboFrame?: boolean;
  /** The state of the instance. */
  status?: OpenEnum<
    | "Running"
    | "Starting"
    | "Stopping"
    | "Stopped"
    | "Deleted"
    | "Scaling"
    | "Expired"
    | "Error"
    | "SnapshotProcessing"
    | "ImageProcessing"
    | "ChangeVpc"
    | "Recycled"
  >;
  /** A description for people. */
  desc?: string;
  /** What created it. */
  createdFrom?: string;
  /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
  paymentTiming?: OpenEnum<"Prepaid" | "Postpaid">;
  /** Whether computing is paid. */
  chargeStatus?: string;
  /** Whether computing is paid, in words. */
  displayChargeStatus?: string;
  /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
  createTime?: string;
  /** When the subscription ends, in UTC. Absent where it is paid by use. */
  expireTime?: string;
  /** When it is released, in UTC. */
  releaseTime?: string;
  /** The private IP address. */
  internalIp?: string;
  /** The public IP address. */
  publicIp?: string;
  /** How many virtual CPUs. */
  cpuCount?: number;
  /** The unit of the RDMA network. */
  rdmaUnitID?: string;
  /** The pod of the RDMA network. */
  rdmaPodName?: string;
  /** Whether the instance is protected from being released: 1, or 0. */
  deletionProtection?: number;
  /** How it is connected to the RDMA network. */
  rdmaNicTopo?: Array<RdmaNicTopo>;
  /** The deployment sets that it is in. */
  deploysetList?: Array<DeploySetModel>;
  /** The resource groups that it belongs to. */
  resGroupInfos?: Array<GroupInfo>;
  /** The kind of the vendor's protection of hosts. */
  hosteyeType?: string;
  /** The kind of GPU. */
  gpuCard?: string;
  /** How much memory the GPU has. */
  gpuVideoMemory?: string;
  /** The kind of FPGA. */
  fpgaCard?: string;
  /** How many GPUs or FPGAs. */
  cardCount?: string;
  /** The kind of accelerator card. */
  isomerismCard?: string;
  /** How much memory the NPU has. */
  npuVideoMemory?: string;
  /** How much memory, in GB. */
  memoryCapacityInGB?: number;
  /** The size of the local disk, in GB. */
  localDiskSizeInGB?: number;
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId?: string;
  /** Who made the image. */
  imageType?: string;
  /** The name of the image. */
  imageName?: string;
  /** The operating system's version. */
  osVersion?: string;
  /** The processor that the operating system is for, as `amd64 (64bit)`. */
  osArch?: string;
  /** The operating system's name, as `Ubuntu`. */
  osName?: string;
  /** Where the instance may be placed. */
  placementPolicy?: string;
  /** The id of the subnet. */
  subnetId?: string;
  /** The id of the VPC, the private network. */
  vpcId?: string;
  /** Whether the public address is released with the instance. */
  isEipAutoRelatedDelete?: boolean;
  /** The id of the high-performance cluster. */
  ehcClusterId?: string;
  /** The id of the deployment set. */
  deploysetId?: string;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
  /** The kind within the family of instance types. */
  flavorSubType?: string;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: OpenEnum<"BBC" | "BCC" | "HPAS">;
  /** Whether the host is being repaired. */
  repairStatus?: string;
  /** The host that the instance runs on. */
  hostId?: string;
  /** The network switch that the host is at. */
  switchId?: string;
  /** The rack that the host is in. */
  rackId?: string;
  /** The id of the dedicated host. */
  dedicatedHostId?: string;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  autoRenew?: boolean;
  /** The unit of `autoRenewPeriod`. */
  autoRenewPeriodUnit?: string;
  /** By how many units it is renewed. */
  autoRenewPeriod?: number;
  /** The IPv6 address. */
  ipv6?: string;
  /** How many queues the network interface has. */
  netEthQueueCount?: string;
  /** How many network interfaces it may have. */
  eniQuota?: number;
  /** How many RDMA interfaces it may have. */
  eriQuota?: number;
  /** The kind of RDMA. */
  rdmaType?: string;
  /** The state of the vendor's agents on it, by name. */
  serviceComponents?: Record<string, string>;
  /** IPv6 addresses. */
  ipv6Addresses?: Array<string>;
  /** The network interface. */
  nicInfo?: NicInfo;
  /** How many network interfaces it has. */
  eniNum?: string;
  /** Tags: names with values. */
  tags?: Array<Tag>;
  /** The disks. */
  volumes?: Array<VolumeModel>;
  /** The bandwidth to the Internet, in Mbit/s; 0 means no public address. */
  networkCapacityInMbps?: number;
}

export interface InstancePassRoleFailModel {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  /** Why it failed. */
  failMessage?: string;
}

export interface InstanceRoleAssociationModel {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
}

export interface InstanceRoleModel {
  /** The name of the role that the instance acts with. */
  roleName?: string;
}

export interface IpAddress {
  /** Whether it is the first address. */
  primary?: boolean;
  /** The public IP address. */
  publicIpAddress?: string;
  /** The private IP address. */
  privateIpAddress?: string;
  /** The IPv6 address. */
  ipv6Address?: string;
}

export interface IpInfo {
  /** The private IP address. */
  privateIp?: string;
  /** The public IP address. */
  eip?: string;
  /** Whether it is the first address. */
  primary?: string;
  /** The long id of the public IP address. */
  eipId?: string;
  /** The short id of the public IP address. */
  eipAllocationId?: string;
  /** The bandwidth of the public address, in Mbit/s. */
  eipSize?: string;
  /** The state of the public address. */
  eipStatus?: string;
  /** The id of the group that shares its bandwidth. */
  eipGroupId?: string;
  /** Whether the bandwidth is shared with other addresses. */
  eipType?: OpenEnum<"shared" | "normal">;
}

export interface IssueDiskInfoResponse {
  /** The serial number of the faulty disk. */
  issueDiskSn?: string;
}

export interface IssueResponse {
  /** The name of the fault. */
  issueName?: string;
  /** The Chinese name of the fault. */
  issueAlias?: string;
  /** What the fault does to the instance. */
  issueEffect?: string;
  /** The fault in words. */
  issueDescription?: string;
  /** When the fault happened, in UTC. */
  issueOccurTime?: string;
  /** Who reported the fault. */
  issueSource?: string;
}

export interface KeypairModel {
  /** The id of the SSH key pair. */
  keypairId?: string;
  /** The name of the SSH key pair; it begins with a letter. */
  name?: string;
  /** A description for people. */
  description?: string;
  /** How many instances. */
  instanceCount?: number;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** The public key. */
  publicKey?: string;
  /** The fingerprint of the public key. */
  fingerPrint?: string;
  /** The private key. It is shown this once. Secret. */
  privateKey?: string;
  /** The region, as `bj`. */
  regionId?: string;
  /** How many applications of other products use the key pair. */
  paasInstanceCount?: Array<PassInstanceModel>;
}

export interface ModifyReservedInstanceOrder {
  /** The id of the reserved instance, capacity that is paid in advance. */
  reservedInstanceId?: string;
  /** The id of the order. */
  orderId?: string;
}

export interface NicInfo {
  /** The id of the network interface. */
  eniId?: string;
  /** The long id of the network interface. */
  eniUuid?: string;
  /** The name of the network interface. */
  name?: string;
  /** Whether it is the first interface: `primary`. */
  type?: OpenEnum<"primary">;
  /** The id of the subnet. */
  subnetId?: string;
  /** The kind of subnet. */
  subnetType?: string;
  /** The zone. */
  az?: string;
  /** A description for people. */
  description?: string;
  /** The long id of the instance. */
  deviceId?: string;
  /** The state of the network interface. */
  status?: string;
  /** The MAC address. */
  macAddress?: string;
  /** The id of the VPC, the private network. */
  vpcId?: string;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** How many network interfaces it has. */
  eniNum?: number;
  /** How many RDMA interfaces it has. */
  eriNum?: number;
  /** The RDMA interfaces. */
  eriInfos?: Array<EriInfo>;
  /** The other network interfaces. */
  eniInfos?: Array<EniInfo>;
  /** The IPv4 addresses. */
  ips?: Array<IpInfo>;
  /** The IPv6 addresses. */
  ipv6s?: Array<IpInfo>;
  /** The security groups. */
  securityGroups?: Array<string>;
  /** The enterprise security groups. */
  enterpriseSecurityGroups?: Array<string>;
}

export interface OperationProgressSet {
  /** The id of the resource. */
  resourceId?: string;
  /** The state of the operation. */
  operationStatus?: string;
  /** The result as a code. */
  code?: string;
  /** The error in words. */
  errorMessage?: string;
}

export interface OperationRecordResponse {
  /** What was done. */
  name?: string;
  /** Who did it. */
  operator?: string;
  /** When it was done, in UTC. */
  operateTime?: string;
}

export interface OsModel {
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  /** The processor that the operating system is for, as `amd64 (64bit)`. */
  osArch?: string;
  /** The operating system's name, as `Ubuntu`. */
  osName?: string;
  /** The operating system's version. */
  osVersion?: string;
  /** The operating system. */
  osType?: OpenEnum<"linux" | "windows">;
  /** The language of the operating system. */
  osLang?: string;
  /** The special version of the operating system. */
  specialVersion?: string;
}

export interface PassInstanceModel {
  /** The name of the application that the role is passed to. */
  application?: string;
  /** How many instances. */
  instanceCount?: number;
}

export interface PlannedEventResponse {
  /** The id of the maintenance event. */
  serverEventId?: string;
  /** What kind of maintenance event it is. */
  serverEventType?: string;
  /** The state of the event. */
  serverEventStatus?: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: OpenEnum<"BBC" | "BCC" | "HPAS">;
  /** The instance type of the faulty instance. */
  instanceSpec?: string;
  /** The name of the instance. */
  instanceName?: string;
  /** The private IP address. */
  privateIp?: string;
  /** Tags: names with values. */
  tags?: Array<TagModel>;
  /** When the event was created, in UTC. */
  serverEventCreatedTime?: string;
  /** When the event ended, in UTC. */
  serverEventEndedTime?: string;
  /** The repairs that the customer may authorize. */
  maintenanceOptions?: Array<OpenEnum<"Repair" | "Reboot">>;
  /** The repairs that the vendor offers for the event. */
  supportMaintenanceOptions?: Array<string>;
  /** The repair that the customer has authorized. */
  authorizedMaintenanceOperation?: string;
  /** The ids of planned maintenance events of the same instance. */
  associatedPlannedMaintenanceServerEventIds?: Array<string>;
  /** The ids of unplanned maintenance events of the same instance. */
  associatedUnplannedMaintenanceServerEventIds?: Array<string>;
  /** When the repair is to be done, in UTC. */
  executeTime?: string;
  /** What was done: authorizations, repairs and checks. */
  serverEventLogs?: Array<OperationRecordResponse>;
  /** Whether there is spare hardware for a fast repair. */
  hasFastRepairStock?: boolean;
  /** What the event may do to the instance. */
  risks?: Array<IssueResponse>;
}

export interface RdmaNicTopo {
  /** The IP address in the RDMA network. */
  rdmaIp?: string;
  /** The name of the network switch. */
  switchName?: string;
  /** The port of the network switch. */
  switchPort?: string;
  /** The MAC address in the RDMA network. */
  rdmaMac?: string;
  /** The gateway of the RDMA network. */
  rdmaGateway?: string;
}

export interface RegionModel {
  /** The region, as `bj`. */
  regionId?: string;
  /** The name of the region in words. */
  regionName?: string;
  /** The host of the region's API. */
  regionEndpoint?: string;
}

export interface RemoteCopyResult {
  /** The region, as `bj`. */
  region?: string;
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId?: string;
  /** Whether the copy succeeded. */
  code?: OpenEnum<"success" | "failed">;
  /** `success`, or why the copy failed. */
  errMsg?: string;
}

export interface RemoteCopySnapshot {
  /** The region, as `bj`. */
  region?: string;
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId?: string;
}

export interface ReservedInstanceInfo {
  /** The id of the reserved instance, capacity that is paid in advance. */
  reservedInstanceId?: string;
  /** The long id of the reserved instance. */
  reservedInstanceUuid?: string;
  /** The name of the reserved instance. */
  reservedInstanceName?: string;
  /** Where the reserved instance counts: in a zone (`AZ`) or in the region. */
  scope?: OpenEnum<"AZ" | "Region">;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
  /** The zone, as the account sees it. */
  logicalZone?: string;
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string;
  /** The kind of the reserved instance. */
  reservedType?: string;
  /** How reserved instances are paid. */
  offeringType?: OpenEnum<"FullyPrepay" | "PartPrepay" | "NoPrepay">;
  /** The operating system. */
  osType?: OpenEnum<"all" | "linux" | "windows">;
  /** The state of the reserved instance. */
  reservedInstanceStatus?: string;
  /** How many instances. */
  instanceCount?: number;
  /** When it begins to count, in UTC. */
  effectiveTime?: string;
  /** When the reserved instance expires, in UTC. */
  expireTime?: string;
  /** When it was taken over, in UTC. */
  transferInTime?: string;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  autoRenew?: boolean;
  /** The unit of `renewTime`: `month` or `year`. */
  renewTimeUnit?: OpenEnum<"month" | "year">;
  /** By how many units it is renewed: 1 to 9 months, or 1 to 3 years. */
  renewTime?: number;
  /** When it is renewed next, in UTC. */
  nextRenewTime?: string;
  /** The kind within the family of instance types. */
  flavorSubType?: string;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: OpenEnum<"BBC" | "BCC" | "HPAS">;
  /** Whether it needs a high-performance cluster. */
  isNeedEhcCluster?: boolean;
  /** Tags: names with values. */
  tags?: Array<TagModel>;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  /** The ids of instances. */
  instanceIds?: Array<string>;
  /** The name of the instance. */
  instanceName?: string;
  /** The names of instances. */
  instanceNames?: Array<string>;
  /** Whether it was taken over from another account. */
  transferIn?: boolean;
  /** The account that it was taken over from. */
  grantorUserId?: string;
  /** The unit of time that it counts in. */
  timeGranularity?: string;
  /** For how many months it is reserved. */
  reservedInstanceTime?: number;
  /** The id of the high-performance cluster. */
  ehcClusterId?: string;
}

export interface ResourceBo {
  /** The id of the instance. */
  id?: string;
  /** The long id of the instance. */
  serialNumber?: string;
  /** The name of the instance. */
  name?: string;
  /** When it was put into the recycle bin, in UTC. */
  recycleTime?: string;
  /** When it is deleted from the recycle bin, in UTC. */
  deleteTime?: string;
  /** How it is paid: `prepay` by subscription, `postpay` by use. */
  paymentTiming?: OpenEnum<"prepay" | "postpay">;
  /** The name of the product: cloud server. */
  serviceName?: string;
  /** The product: `BCC`. */
  serviceType?: string;
  /** What the instance consists of. */
  configItem?: ConfigItem;
  /** What the instance consists of, in words. */
  configItems?: Array<string>;
}

export interface SecurityGroupModel {
  /** The id of the security group. */
  id?: string;
  /** The name of the security group; it begins with a letter. */
  name?: string;
  /** The id of the VPC, the private network. */
  vpcId?: string;
  /** A description for people. */
  desc?: string;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** When it was last changed, in UTC. */
  updatedTime?: string;
  /** The version of the security group that the change is made to. */
  sgVersion?: number;
  /** The rules of the security group. */
  rules?: Array<SecurityGroupRuleModel>;
  /** Tags: names with values. */
  tags?: Array<Tag>;
}

export interface SecurityGroupRuleModel {
  /** A remark for people. */
  remark?: string;
  /** Which traffic the rule is for: `ingress` comes in, `egress` goes out. */
  direction?: OpenEnum<"ingress" | "egress">;
  /** The version of IP: `IPv4` or `IPv6`. */
  ethertype?: OpenEnum<"IPv4" | "IPv6">;
  /** The ports, as `80` or `1-65535`; empty means all. */
  portRange?: string;
  /** The protocol of the traffic. */
  protocol?: string;
  /** Of ingress: the security group that traffic may come from. */
  sourceGroupId?: string;
  /** Of ingress: where traffic may come from. */
  sourceIp?: string;
  /** Of egress: the security group that traffic may go to. */
  destGroupId?: string;
  /** Of egress: where traffic may go. */
  destIp?: string;
  /** The id of the security group, the rules for network traffic. */
  securityGroupId?: string;
  /** The id of the rule. */
  securityGroupRuleId?: string;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** When it was last changed, in UTC. */
  updatedTime?: string;
}

export interface SharedUser {
  /** The name of the other account. */
  account?: string;
  /** The id of the other account. */
  accountId?: string;
  /** The name of the other account in Baidu's user center. */
  ucAccount?: string;
}

export interface SnapchainModel {
  /** The state of the chain. */
  status?: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  /** The id of the account. */
  userId?: string;
  /** The size of the chain. */
  chainSize?: string;
  /** The id of the chain of snapshots, each of which holds what changed since the one before. */
  chainId?: string;
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId?: string;
  /** How many snapshots of the chain were made by hand. */
  manualSnapCount?: number;
  /** How many snapshots of the chain a policy made. */
  autoSnapCount?: number;
  /** The size of the disk. */
  volumeSize?: number;
  /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
  createTime?: string;
}

export interface SnapshotModel {
  /** The id of the snapshot. */
  id?: string;
  /** The name of the snapshot. */
  name?: string;
  /** The size, in GB. */
  sizeInGB?: number;
  /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
  createTime?: string;
  /** The state of the snapshot. */
  status?: string;
  /** How the snapshot was made: `MANUAL`, `MIGRATION` or `auto`. */
  createMethod?: OpenEnum<"MANUAL" | "MIGRATION" | "auto">;
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId?: string;
  /** A description for people. */
  desc?: string;
  /** When the snapshot expires, in UTC. */
  expireTime?: string;
  /** The id of the instance snapshot that it is part of. */
  insnapId?: string;
  /** Whether the data disks are part of it. */
  package?: boolean;
  /** The id of the image that it belongs to. */
  templateId?: string;
  /** Whether it is encrypted. */
  encrypted?: boolean;
  /** How far it is. */
  progress?: string;
  /** Tags: names with values. */
  tags?: Array<Tag>;
}

export interface SnapshotShareModel {
  /** The snapshot that is shared. */
  sourceSnapshotId?: string;
  /** The long id of the snapshot that is shared. */
  sourceSnapshotUuid?: string;
  /** The id of the snapshot, the content of a disk at one moment. */
  snapshotId?: string;
  /** The id of the account that shares it. */
  sourceAccountId?: string;
  /** The id of the other account. */
  accountId?: string;
  /** The kind of snapshot. */
  snapshotType?: string;
  /** The name of the snapshot. */
  name?: string;
  /** The size, in GB. */
  sizeInGB?: number;
  /** When the snapshot was shared, in UTC. */
  shareTime?: string;
  /** A description for people. */
  desc?: string;
  /** The state of the sharing. */
  shareStatus?: string;
  /** The id of the key that it is encrypted with. Secret. */
  encryptKey?: string;
  /** Whether the snapshot that is shared was deleted. */
  isSourceDeleted?: boolean;
}

export interface SpecIdPrices {
  /** The family of instance types, as `g5`. */
  specId?: string;
  /** The price of each instance type. */
  specPrices?: Array<SpecPrices>;
}

export interface SpecPrices {
  /** The instance type: how many CPUs and how much memory, as `bcc.g5.c2m8`. */
  spec?: string;
  /** The list price. */
  specPrice?: string;
  /** The discount. */
  discount?: string;
  /** The price that is paid. */
  tradePrice?: string;
  status?: string;
}

export interface SystemImageModel {
  /** The id of the image, the operating system and software that a disk begins with. */
  imageId?: string;
  /** The name of the image. */
  imageName?: string;
  /** The operating system. */
  osType?: OpenEnum<"linux" | "windows">;
  /** The operating system's version. */
  osVersion?: string;
  /** The processor that the operating system is for, as `amd64 (64bit)`. */
  osArch?: string;
  /** The operating system's name, as `Ubuntu`. */
  osName?: string;
  /** The language of the operating system. */
  osLang?: string;
  /** The smallest system disk that the image fits on. In GiB. */
  minSizeInGiB?: number;
}

export interface Tag {
  /** The tag's name. */
  tagKey?: string;
  /** The tag's value. */
  tagValue?: string;
}

export interface TagModel {
  /** The tag's name. */
  tagKey?: string;
  /** The tag's value. */
  tagValue?: string;
}

export interface TaskDetail {
  /** The id of the task. */
  taskId?: string;
  /** The kind of task; `AttachDeploymentSets` changes the deployment sets of instances. */
  taskAction?: OpenEnum<"AttachDeploymentSets">;
  /** The state of the task. */
  taskStatus?: OpenEnum<"Processing" | "Finished" | "Failed">;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** When it ended, in UTC. */
  finishedTime?: string;
  /** How many items there are on all pages. */
  totalCount?: number;
  /** On how many resources it succeeded. */
  successCount?: number;
  /** On how many resources it failed. */
  failedCount?: number;
  /** The result on each resource. Not of lists of tasks. */
  operationProgressSet?: Array<OperationProgressSet>;
}

export interface TradePrice {
  /** The price of payment in advance, with discount. */
  prePayTradePrice?: number;
  /** The price of use, with discount. */
  postPayTradePrice?: number;
}

export interface TransferInRecord {
  /** The id of the transfer. */
  transferRecordId?: string;
  /** The account that it was taken over from. */
  grantorUserId?: string;
  /** The state of the transfer. */
  status?: string;
  /** The reserved instance. */
  reservedInstanceInfo?: ReservedInstanceInfo;
  /** When the transfer was begun, in UTC. */
  applicationTime?: string;
  /** When the offer of the transfer ends, in UTC. */
  expireTime?: string;
  /** When the transfer ended, in UTC. */
  endTime?: string;
}

export interface TransferOutRecord {
  /** The id of the transfer. */
  transferRecordId?: string;
  /** The account that got it, in part masked. */
  recipientUserId?: string;
  /** The state of the transfer. */
  status?: string;
  /** The reserved instance. */
  reservedInstanceInfo?: ReservedInstanceInfo;
  /** When the transfer was begun, in UTC. */
  applicationTime?: string;
  /** When the offer of the transfer ends, in UTC. */
  expireTime?: string;
  /** When the transfer ended, in UTC. */
  endTime?: string;
}

export interface UnplannedEventResponse {
  /** The id of the maintenance event. */
  serverEventId?: string;
  /** What kind of maintenance event it is. */
  serverEventType?: string;
  /** The state of the event. */
  serverEventStatus?: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: OpenEnum<"BBC" | "BCC" | "HPAS">;
  /** The instance type of the faulty instance. */
  instanceSpec?: string;
  /** The name of the instance. */
  instanceName?: string;
  /** The private IP address. */
  privateIp?: string;
  /** Tags: names with values. */
  tags?: Array<TagModel>;
  /** When the event was created, in UTC. */
  serverEventCreatedTime?: string;
  /** When the event ended, in UTC. */
  serverEventEndedTime?: string;
  /** The repairs that the customer may authorize. */
  maintenanceOptions?: Array<OpenEnum<"Repair" | "Reboot">>;
  /** The repairs that the vendor offers for the event. */
  supportMaintenanceOptions?: Array<string>;
  /** The repair that the customer has authorized. */
  authorizedMaintenanceOperation?: string;
  /** The ids of planned maintenance events of the same instance. */
  associatedPlannedMaintenanceServerEventIds?: Array<string>;
  /** The ids of unplanned maintenance events of the same instance. */
  associatedUnplannedMaintenanceServerEventIds?: Array<string>;
  /** When the repair is to be done, in UTC. */
  executeTime?: string;
  /** What was done: authorizations, repairs and checks. */
  serverEventLogs?: Array<OperationRecordResponse>;
  /** Whether there is spare hardware for a fast repair. */
  hasFastRepairStock?: boolean;
  /** What is faulty. */
  failures?: Array<IssueResponse>;
  /** The faulty disks. */
  issueDiskInfos?: Array<IssueDiskInfoResponse>;
}

export interface VolumeAttachmentModel {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId?: string;
  /** The serial number of the disk. */
  serial?: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  /** The path of the device in the instance. The vendor is about to withdraw it. */
  device?: string;
}

export interface VolumeClusterModel {
  /** The id of the dedicated disk cluster. */
  clusterId?: string;
  /** The name of the dedicated disk cluster. */
  clusterName?: string;
  /** When it was created, in UTC. */
  createdTime?: string;
  /** When it expires, in UTC. */
  expiredTime?: string;
  /** The state of the cluster. */
  status?: string;
  /** The zone, as the account sees it. */
  logicalZone?: string;
  /** How it is paid. */
  productType?: string;
  /** The kind of disks in the cluster. */
  clusterType?: string;
  /** How much the cluster holds. */
  totalCapacity?: number;
  /** How much of the cluster is used. */
  usedCapacity?: number;
  /** How much of the cluster is free. */
  availableCapacity?: number;
  /** How much is being added to the cluster. */
  expandingCapacity?: number;
  /** How many disks the cluster has. */
  createdVolumeNum?: number;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  enableAutoRenew?: boolean;
}

export interface VolumeModel {
  /** The id of the disk, as `v-oIDBIYLb`. */
  id?: string;
  /** The kind of the disk. */
  diskCategory?: string;
  /** Which product it is: `BCC` for virtual machines, `BBC` for bare metal. */
  productCategory?: OpenEnum<"BCC" | "HPAS">;
  /** The name of the disk; it begins with a letter. */
  name?: string;
  /** The size of the disk, in GB. */
  diskSizeInGB?: number;
  /** Extra performance of the disk, which is paid. */
  cdsExtraIo?: number;
  /** What has failed. */
  failureStatus?: string;
  /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
  createTime?: string;
  /** When the subscription ends, in UTC. Absent where it is paid by use. */
  expireTime?: string;
  /** The state of the disk. */
  status?: string;
  /** The id of a snapshot that another account shares. */
  shareSnapshotId?: string;
  /** Whether it is protected from being released. */
  enableDeleteProtection?: boolean;
  /** The size of the bare-metal instance's disk, in GB. */
  ebcDiskSize?: number;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  enableAutoRenew?: boolean;
  /** By how many units it is renewed. */
  autoRenewTime?: number;
  /** Tags: names with values. */
  tags?: Array<TagModel>;
  /** Whether it is a system disk, a local disk or a data disk. */
  type?: string;
  /** The kind of disk, as `cloud_hp1` or `enhanced_ssd_pl1`. */
  storageType?: string;
  /** Whether it is the system disk of an instance. */
  isSystemVolume?: boolean;
  /** A description for people. */
  description?: string;
  /** A description for people. */
  desc?: string;
  /** How it is paid: `Prepaid` by subscription, `Postpaid` by use. */
  paymentTiming?: OpenEnum<"Prepaid" | "Postpaid">;
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
  /** The region, as `bj`. */
  regionId?: string;
  /** The snapshot that it was made from. */
  sourceSnapshotId?: string;
  /** How many snapshots there are of it. */
  snapshotNum?: string;
  /** The id of the dedicated disk cluster. */
  clusterId?: string;
  /** The resource groups that it belongs to. */
  resGroupInfos?: Array<GroupInfo>;
  /** The policy that makes snapshots. */
  autoSnapshotPolicy?: AutoSnapshotPolicyModel;
  /** The policies that make snapshots. */
  autoSnapshotPolicyInfos?: Array<AutoSnapshotPolicyInfo>;
  /** The id of the key that it is encrypted with. Secret. */
  encryptKey?: string;
  /** The kind of the encryption key. */
  encryptKeySpec?: string;
  /** Whether it is encrypted. */
  encrypted?: boolean;
  /** Whether the disk is deleted with the instance. */
  deleteWithInstance?: boolean;
  /** Whether automatic snapshots are deleted with the disk. */
  deleteAutoSnapshot?: boolean;
  /** The instances that it is attached to. */
  attachments?: Array<VolumeAttachmentModel>;
  /** The instances that it is attached to at once. */
  multiAttachInfos?: Array<VolumeMultiAttachInfo>;
  /** Whether it can be attached to several instances at once. */
  multiAttach?: boolean;
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId?: string;
}

export interface VolumeMultiAttachInfo {
  /** The id of the disk, as `v-oIDBIYLb`. */
  volumeId?: string;
  /** The serial number of the disk. */
  serial?: string;
  /** The id of the instance, as `i-YufwpQAe`. */
  instanceId?: string;
  status?: string;
}

export interface ZoneModel {
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
}

export interface ZoneResource {
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
  /** What virtual machines there are to buy. */
  bccResources?: Array<BccBidResources>;
}

export interface ZoneResourceDetailSpec {
  /** The zone, a data center of the region, as `cn-bj-a`. */
  zoneName?: string;
  /** What elastic bare-metal instances there are to buy. */
  ebcResources?: BbcResources;
  /** What virtual machines there are to buy. */
  bccResources?: BccResources;
}
