/** Baidu BCC: every operation. Generated from catalogue/bcc.json by scripts/catalogue.mjs; do not edit. */

import type { Integer, Open, Operation } from "../operation.js";

export interface AcceptReservedInstanceTransferRequest {
  transferRecordId: string;
  ehcClusterId?: string | null;
}
export interface AcceptReservedInstanceTransferResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/instance/reserved/transfer/accept`. `ListReservedInstanceTransferIn` shows what it changes.
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
  instanceId: string;
  ipv6Address?: string | null;
  reboot?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface AddIpv6Response {
  requestId?: string;
  ipv6Address?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/instance/addIpv6`. `GetInstance` shows what it changes.
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
  aspId: string;
  volumeIds: ReadonlyArray<string>;
  deleteAutoSnapshot?: boolean | null;
}
export interface AttachAspResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/asp/{aspId}?attach`. `GetAsp` shows what it changes.
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
  keypairId: string;
  instanceIds: ReadonlyArray<string>;
}
export interface AttachKeypairResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/keypair/{keypairId}?attach`. `KeypairDetail` shows what it changes.
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
  volumeId: string;
  instanceId: string;
  deleteWithInstance?: boolean | null;
  deleteAutoSnapshot?: boolean | null;
}
export interface AttachVolumeResponse {
  requestId?: string;
  volumeAttachment?: VolumeAttachmentModel;
  warningList?: Array<string>;
}
/**
 * Writes.
 *
 * `PUT /v2/volume/{volumeId}?attach`. `GetVolume` shows what it changes.
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
  securityGroupId: string;
  sgVersion?: Integer | null;
  rule: {
    remark?: string | null;
    direction?: string | null;
    ethertype?: string | null;
    portRange?: string | null;
    protocol?: string | null;
    sourceGroupId?: string | null;
    sourceIp?: string | null;
    destGroupId?: string | null;
    destIp?: string | null;
    securityGroupId?: string | null;
    securityGroupRuleId?: string | null;
    createdTime?: string | null;
    updatedTime?: string | null;
  };
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface AuthorizeSecurityGroupRuleResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/securityGroup/{securityGroupId}?authorizeRule`. `ListSecurityGroups` shows what it changes.
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
  serverEventId?: string | null;
  instanceId?: string | null;
  authorizeMaintenanceOperation?: string | null;
  executeTime?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface AuthorizeServerEventResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /?action=AuthorizeServerEvent`. `DescribePlannedEvents` shows what it changes.
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
  instanceId: string;
  isEipAutoRelatedDelete?: boolean | null;
  releaseTime?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface AutoReleaseInstanceResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}?autorelease`. `GetInstance` shows what it changes.
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
  reservedInstanceIds: ReadonlyArray<string>;
  autoRenewTimeUnit: string;
  autoRenewTime: Integer;
}
export interface AutoRenewReservedInstanceResponse {
  requestId?: string;
  reservedInstanceIds?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/reserved/autoRenew`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetReservedInstance` shows what it changes.
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
  volumeId: string;
  renewTime: Integer;
  renewTimeUnit: Open<"month" | "year">;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface AutoRenewVolumeResponse {
  requestId?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/volume/autoRenew`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolume` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
  clusterId: string;
  renewTimeUnit: string;
  renewTime: Integer;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface AutoRenewVolumeClusterResponse {
  requestId?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/volume/cluster/autoRenew`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolumeCluster` shows what it changes.
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
  instanceId: string;
  secondaryPrivateIpAddressCount?: Integer | null;
  privateIps?: ReadonlyArray<string> | null;
  allocateMultiIpv6Addr: boolean;
}
export interface BatchAddIpResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/instance/batchAddIp`. `ListInstanceEnis` shows what it changes.
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
  config: ReadonlyArray<{
    instanceId?: string | null;
    cdsList?: ReadonlyArray<string> | null;
    effectiveType?: string | null;
  }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface BatchChangeToPostpaidResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/batch/charging?toPostpay`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstanceByIds` shows what it changes.
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
  schema: "config!:[]{instanceId,cdsList:[]s,effectiveType},?clientToken:t",
};

export interface BatchChangeToPrepaidRequest {
  config: ReadonlyArray<{
    instanceId?: string | null;
    autoRenew?: boolean | null;
    autoRenewPeriod?: Integer | null;
    duration?: Integer | null;
    cdsList?: ReadonlyArray<string> | null;
    autoPay?: boolean | null;
  }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface BatchChangeToPrepaidResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/batch/charging?toPrepay`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstanceByIds` shows what it changes.
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
    schema: "config!:[]{instanceId,autoRenew:b,autoRenewPeriod:i,duration:i,cdsList:[]s,autoPay:b},?clientToken:t",
  };

export interface BatchDeleteIpRequest {
  instanceId: string;
  privateIps: ReadonlyArray<string>;
}
export interface BatchDeleteIpResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/batchDelIp`. `ListInstanceEnis` shows what it changes.
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
  instanceIds: ReadonlyArray<string>;
  forceStop?: boolean | null;
}
export interface BatchRebootInstanceResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/instance/batchAction?reboot`. `ListInstanceByIds` shows what it changes.
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
  instanceIds: ReadonlyArray<string>;
  relatedReleaseFlag?: boolean | null;
  deleteCdsSnapshotFlag?: boolean | null;
  deleteRelatedEnisFlag?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface BatchRefundResourceResponse {
  requestId?: string;
  failedInstanceIds?: Array<string>;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/instance/batchRefundResource`. `ListRecycleInstance` shows what it changes.
 */
export const BatchRefundResource: Operation<"bcc", BatchRefundResourceRequest, BatchRefundResourceResponse, never> = {
  api: "bcc",
  action: "BatchRefundResource",
  method: "POST",
  path: "/v2/instance/batchRefundResource",
  effect: "once",
  readBy: "ListRecycleInstance",
  optionalToken: true,
  schema: "instanceIds!:[]d,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b,?clientToken:t",
};

export interface BatchStartInstanceRequest {
  instanceIds: ReadonlyArray<string>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface BatchStartInstanceResponse {
  requestId?: string;
}
/**
 * Writes; repeated after a lost answer, and its state looked up.
 *
 * `PUT /v2/instance/batchAction?start`. `ListInstanceByIds` shows what it changes.
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
  schema: "instanceIds!:[]d,?clientToken:t",
};

export interface BatchStopInstanceRequest {
  instanceIds: ReadonlyArray<string>;
  forceStop?: boolean | null;
  stopWithNoCharge?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface BatchStopInstanceResponse {
  requestId?: string;
}
/**
 * Writes; repeated after a lost answer, and its state looked up.
 *
 * `PUT /v2/instance/batchAction?stop`. `ListInstanceByIds` shows what it changes.
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
  schema: "instanceIds!:[]d,forceStop:b,stopWithNoCharge:b,?clientToken:t",
};

export interface BindInstanceSecurityGroupRequest {
  instanceIds: ReadonlyArray<string>;
  securityGroupIds: ReadonlyArray<string>;
  securityGroupType: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface BindInstanceSecurityGroupResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/securitygroup/bind`. `ListSecurityGroups` shows what it changes.
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
  instanceId: string;
  securityGroupId: string;
}
export interface BindInstanceToSecurityGroupResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}?bind`. `ListSecurityGroups` shows what it changes.
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
  instanceId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  attachRelatedResourceTag?: boolean | null;
}
export interface BindInstanceToTagsResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}/tag?bind`. `GetInstance` shows what it changes.
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
  reservedInstanceIds: ReadonlyArray<string>;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
}
export interface BindReservedInstanceToTagsResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/bcc/reserved/tag?bind`. `GetReservedInstance` shows what it changes.
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
  schema: "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}",
};

export interface BindRoleRequest {
  roleName?: string | null;
  instances: ReadonlyArray<{ instanceId?: string | null }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface BindRoleResponse {
  requestId?: string;
  failInstances?: Array<InstancePassRoleFailModel>;
  instanceRoleAssociations?: Array<InstanceRoleAssociationModel>;
}
/**
 * Writes.
 *
 * `POST /v2/instance/role?bind`. `GetInstance` shows what it changes.
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
  imageId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface BindTagImageResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/image/{imageId}/tag?bind`. `GetImage` shows what it changes.
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
  chainId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface BindTagSnapchainResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/snapshot/chain/{chainId}/tag?bind`. `ListSnapchain` shows what it changes.
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
  volumeId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  relationTag?: boolean | null;
}
export interface BindTagVolumeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/volume/{volumeId}/tag?bind`. `GetVolume` shows what it changes.
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
  clusterId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
}
export interface BindTagVolumeClusterResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/volume/cluster/{clusterId}/tag?bind`. `GetVolumeCluster` shows what it changes.
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
  resourceType: string;
  resourceIds: ReadonlyArray<string>;
  tags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  isRelationTag?: boolean | null;
}
export interface BindTagsByResourceTypeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v3/bcc/tag?action=AttachTags`. Only bce-python-sdk 0.9.79 has it.
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
  reservedInstanceIds: ReadonlyArray<string>;
}
export interface CancelAutoRenewReservedInstanceResponse {
  requestId?: string;
  reservedInstanceIds?: Array<string>;
}
/**
 * Writes.
 *
 * `POST /v2/instance/reserved/cancelAutoRenew`. `GetReservedInstance` shows what it changes.
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
  volumeId: string;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CancelAutoRenewVolumeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/volume/cancelAutoRenew`. `GetVolume` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
  clusterId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface CancelAutoRenewVolumeClusterResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/volume/cluster/cancelAutoRenew`. `GetVolumeCluster` shows what it changes.
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
  orderId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface CancelBidOrderResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/cancelBidOrder`.
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
  imageId: string;
}
export interface CancelRemoteCopyImageResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/image/{imageId}?cancelRemoteCopy`. `GetImage` shows what it changes.
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
  sourceSnapshotId: string;
  accountIds?: ReadonlyArray<string> | null;
  shareSnapshotId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface CancelSnapshotShareResponse {
  requestId?: string;
  sourceSnapshotId?: string;
  shareSnapshotId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/snapshot/unShare`. `ListSnapshotShare` shows what it changes.
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
  instanceId: string;
  duration: Integer;
  autoRenew?: boolean | null;
  autoRenewPeriod?: Integer | null;
  relationCds?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ChangeToPrepaidResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/{instanceId}?toPrepay`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes.
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
  instanceId: string;
  subnetId: string;
  internalIp?: string | null;
  securityGroupIds?: ReadonlyArray<string> | null;
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null;
  reboot?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ChangeVpcResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/vpc/changeVpc`. `GetInstance` shows what it changes.
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
  serverEventId?: string | null;
  instanceId?: string | null;
  checkResult: string;
  issueEffect?: string | null;
  issueDescription?: string | null;
  authorizeMaintenanceOperation?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface CheckServerEventResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /?action=CheckUnplannedEvent`. `DescribeUnplannedEvents` shows what it changes. Official sources disagree on the value of `action`: CheckUnplannedEvent (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). Here: CheckUnplannedEvent. Else: `{ ...CheckServerEvent, path: "/?action=CheckServerEvent" }`.
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
  name: string;
  timePoints: ReadonlyArray<Integer>;
  repeatWeekdays: ReadonlyArray<Integer>;
  retentionDays: string;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateAspResponse {
  requestId?: string;
  aspId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/asp`. `ListAsps` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
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
  enableRule?: Integer | null;
  authorizeMaintenanceOperations: ReadonlyArray<string>;
  ruleName: string;
  serverEventCategory: string;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateAuthorizationRuleResponse {
  requestId?: string;
  ruleId?: string;
}
/**
 * Writes.
 *
 * `POST /?action=CreateAuthorizeRule`. `DescribeAuthorizeRules` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. Official sources disagree on the value of `action`: CreateAuthorizeRule (bce-python-sdk 0.9.79), left to its caller (baiducloud-python-sdk-bcc 0.0.9). Here: CreateAuthorizeRule. Else: `{ ...CreateAuthorizationRule, path: "/?action=CreateAuthorizationRule" }`.
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
  schema: "enableRule:i,authorizeMaintenanceOperations!:[]s,ruleName!,serverEventCategory!,?clientToken:t",
};

export interface CreateAutoRenewRuleRequest {
  instanceId: string;
  renewTimeUnit: string;
  renewTime: Integer;
  renewEip?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  renewCds?: boolean | null;
}
export interface CreateAutoRenewRuleResponse {
  requestId?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/batchCreateAutoRenewRules`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes.
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
  spec: string;
  imageId: string;
  billing: {
    paymentTiming?: string | null;
    reservation?: { reservationLength?: Integer | null; reservationTimeUnit?: string | null } | null;
  };
  bidModel: string;
  bidPrice?: string | null;
  cpuCount?: Integer | null;
  memoryCapacityInGB?: Integer | null;
  rootDiskSizeInGb?: Integer | null;
  rootDiskStorageType?: string | null;
  createCdsList?: ReadonlyArray<{
    storageType?: string | null;
    cdsSizeInGB?: Integer | null;
    cdsNum?: Integer | null;
    name?: string | null;
    cdsExtraIo?: Integer | null;
    snapshotId?: string | null;
    /** Secret. */
    encryptKey?: string | null;
    enableDeleteProtection?: string | null;
    deleteWithInstance?: boolean | null;
    deleteAutoSnapshot?: boolean | null;
  }> | null;
  ephemeralDisks?: ReadonlyArray<{
    storageType?: string | null;
    sizeInGB?: Integer | null;
    freeSizeInGB?: Integer | null;
  }> | null;
  networkCapacityInMbps?: Integer | null;
  internetChargeType?: string | null;
  eipName?: string | null;
  purchaseCount?: Integer | null;
  name?: string | null;
  hostname?: string | null;
  autoSeqSuffix?: boolean | null;
  isOpenHostnameDomain?: boolean | null;
  /** Secret. */
  adminPass?: string | null;
  keypairId?: string | null;
  /** Secret. */
  userData?: string | null;
  zoneName?: string | null;
  subnetId?: string | null;
  securityGroupId?: string | null;
  enterpriseSecurityGroupId?: string | null;
  isomerismCard?: string | null;
  deletionProtection?: Integer | null;
  relationTag?: boolean | null;
  isOpenIpv6?: boolean | null;
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
  aspId?: string | null;
  fileSystems?: ReadonlyArray<{
    fsId?: string | null;
    mountAds?: string | null;
    path?: string | null;
    protocol?: string | null;
  }> | null;
  isEipAutoRelatedDelete?: boolean | null;
  resGroupId?: string | null;
  /** Filled in by the client. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  autoRenewTime?: Integer | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  autoRenewTimeUnit?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  cardCount?: Integer | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  cdsAutoRenew?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  dedicatedHostId?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  deployId?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  fpgaCard?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  gpuCard?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  instanceType?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  internalIps?: ReadonlyArray<string> | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  keepImageLogin?: boolean | null;
  /** Secret. Only bce-python-sdk 0.9.79 has it. */
  requestToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  securityGroupIds?: ReadonlyArray<string> | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  specId?: string | null;
}
export interface CreateBidInstanceResponse {
  requestId?: string;
  orderId?: string;
  instanceIds?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/bid`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstances` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. Official sources disagree on the path: /v2/instance/bid (bce-python-sdk 0.9.79), /v2/instanceBySpec (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/instance/bid. Else: `CreateInstanceBySpec` with `bidModel` and `bidPrice`.
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
  name?: string | null;
  desc?: string | null;
  strategy?: string | null;
  concurrency?: Integer | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateDeploySetResponse {
  requestId?: string;
  deploySetIds?: Array<string>;
}
/**
 * Writes.
 *
 * `POST /v2/instance/deployset/create`. `ListDeploySet` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
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
  metricSetId: string;
  /** Default: bcc. */
  instanceType?: string | null;
  instanceId: string;
  pid?: unknown | null;
  /** Default: 180. */
  duration?: Integer | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateDiagnosticResponse {
  requestId?: string;
  reportId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/diagnosticReport/create`. `ListDiagnosticReport` shows what it changes. Its answer is typed after the vendor's Java SDK (unverified). Only bce-python-sdk 0.9.79 has it.
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
  name: string;
  zoneName: string;
  description: string;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateEhcClusterResponse {
  requestId?: string;
  ehcClusterId?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/ehc/cluster/create`. Writes; never repeated once it may have been executed, unless it carries a client token. `EhcClusterList` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
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
  imageName: string;
  instanceId?: string | null;
  snapshotId?: string | null;
  /** Secret. */
  encryptKey?: string | null;
  relateCds?: boolean | null;
  detection?: boolean | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateImageResponse {
  requestId?: string;
  imageId?: string;
  cdsSnapshotIds?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/image`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListImages` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
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
  cpuCount: Integer;
  memoryCapacityInGB: Integer;
  imageId: string;
  billing?: {
    paymentTiming?: string | null;
    reservation?: { reservationLength?: Integer | null; reservationTimeUnit?: string | null } | null;
  } | null;
  spec?: string | null;
  instanceType?: string | null;
  rootDiskSizeInGb?: Integer | null;
  rootDiskStorageType?: string | null;
  ephemeralDisks?: ReadonlyArray<{
    storageType?: string | null;
    sizeInGB?: Integer | null;
    freeSizeInGB?: Integer | null;
  }> | null;
  createCdsList?: ReadonlyArray<{
    storageType?: string | null;
    cdsSizeInGB?: Integer | null;
    cdsNum?: Integer | null;
    name?: string | null;
    cdsExtraIo?: Integer | null;
    snapshotId?: string | null;
    /** Secret. */
    encryptKey?: string | null;
    enableDeleteProtection?: string | null;
    deleteWithInstance?: boolean | null;
    deleteAutoSnapshot?: boolean | null;
  }> | null;
  networkCapacityInMbps?: Integer | null;
  internetChargeType?: string | null;
  eipName?: string | null;
  purchaseCount?: Integer | null;
  name?: string | null;
  hostname?: string | null;
  autoSeqSuffix?: boolean | null;
  isOpenHostnameDomain?: boolean | null;
  /** Secret. */
  adminPass?: string | null;
  keypairId?: string | null;
  keepImageLogin?: boolean | null;
  /** Secret. */
  userData?: string | null;
  zoneName?: string | null;
  subnetId?: string | null;
  securityGroupId?: string | null;
  securityGroupIds?: ReadonlyArray<string> | null;
  enterpriseSecurityGroupId?: string | null;
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null;
  internalIps?: ReadonlyArray<string> | null;
  gpuCard?: string | null;
  fpgaCard?: string | null;
  kunlunCard?: string | null;
  isomerismCard?: string | null;
  cardCount?: Integer | null;
  dedicatedHostId?: string | null;
  deployId?: string | null;
  bidPrice?: string | null;
  bidModel?: string | null;
  ehcClusterId?: string | null;
  isOpenHosteye?: boolean | null;
  deletionProtection?: Integer | null;
  relationTag?: boolean | null;
  isOpenIpv6?: boolean | null;
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
  aspId?: string | null;
  fileSystems?: ReadonlyArray<{
    fsId?: string | null;
    mountAds?: string | null;
    path?: string | null;
    protocol?: string | null;
  }> | null;
  autoRenewTime?: Integer | null;
  autoRenewTimeUnit?: string | null;
  cdsAutoRenew?: boolean | null;
  /** Secret. */
  requestToken?: string | null;
  resGroupId?: string | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateInstanceResponse {
  requestId?: string;
  orderId?: string;
  instanceIds?: Array<string>;
  warningList?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstances` shows what it changes. CreateInstanceBySpec is its successor. The older SDK alone documents it. Only bce-python-sdk 0.9.79 has it.
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
  keepImageLogin?: boolean | null;
  /** Secret. */
  bccCreateWithScript?: string | null;
  name?: string | null;
  cpuThreadConfig?: string | null;
  numaConfig?: string | null;
  enableDeleteProtection?: boolean | null;
  hostname?: string | null;
  autoSeqSuffix?: boolean | null;
  isOpenHostnameDomain?: boolean | null;
  /** Secret. */
  adminPass?: string | null;
  keypairId?: string | null;
  aspId?: string | null;
  specId?: string | null;
  enableJumboFrame?: boolean | null;
  /** Secret. */
  userData?: string | null;
  deletionProtection?: string | null;
  autoRenewTimeUnit?: string | null;
  autoRenewTime?: Integer | null;
  hosteyeType?: string | null;
  enableNuma?: boolean | null;
  dataPartitionType?: string | null;
  rootPartitionType?: string | null;
  cdsAutoRenew?: boolean | null;
  createCdsList?: ReadonlyArray<{
    storageType?: string | null;
    cdsSizeInGB?: Integer | null;
    cdsNum?: Integer | null;
    cdsExtraIo?: Integer | null;
    snapshotId?: string | null;
    /** Secret. */
    encryptKey?: string | null;
    enableDeleteProtection?: string | null;
    deleteWithInstance?: boolean | null;
    deleteAutoSnapshot?: boolean | null;
    name?: string | null;
  }> | null;
  imageId: string;
  spec: string;
  roleName?: string | null;
  bidModel?: string | null;
  bidPrice?: string | null;
  rootDiskSizeInGb?: Integer | null;
  rootDiskExtraIo?: string | null;
  rootDiskStorageType?: string | null;
  networkCapacityInMbps?: Integer | null;
  ehcClusterId?: string | null;
  purchaseCount?: Integer | null;
  purchaseMinCount?: Integer | null;
  dedicatedHostId?: string | null;
  relationTag?: boolean | null;
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
  fileSystems?: ReadonlyArray<{
    fsId?: string | null;
    mountAds?: string | null;
    path?: string | null;
    protocol?: string | null;
  }> | null;
  ephemeralDisks?: ReadonlyArray<{
    storageType?: string | null;
    sizeInGB?: Integer | null;
    freeSizeInGB?: Integer | null;
  }> | null;
  securityGroupId?: string | null;
  enterpriseSecurityGroupId?: string | null;
  securityGroupIds?: ReadonlyArray<string> | null;
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null;
  subnetId?: string | null;
  deployId?: string | null;
  deployIdList?: ReadonlyArray<string> | null;
  eniIds?: ReadonlyArray<string> | null;
  disableRootDiskSerial?: string | null;
  zoneName: string;
  internalIps?: ReadonlyArray<string> | null;
  resGroupId?: string | null;
  isEipAutoRelatedDelete?: boolean | null;
  networkPurchaseType?: string | null;
  instanceType?: string | null;
  internetChargeType?: string | null;
  eipName?: string | null;
  isOpenHostEye?: boolean | null;
  enableHt?: boolean | null;
  billing: {
    paymentTiming?: string | null;
    reservation?: { reservationLength?: Integer | null; reservationTimeUnit?: string | null } | null;
  };
  isOpenIpv6?: boolean | null;
  /** Filled in by the client. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  isOpenHosteye?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  reservedInstance?: unknown | null;
}
export interface CreateInstanceBySpecResponse {
  requestId?: string;
  orderId?: string;
  instanceIds?: Array<string>;
  warningList?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instanceBySpec`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstances` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
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
  instanceId: string;
  name: string;
  desc?: string | null;
  volumes?: ReadonlyArray<string> | null;
  retentionInDays?: Integer | null;
  resGroupId?: string | null;
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
}
export interface CreateInstanceSnapshotResponse {
  requestId?: string;
  inSnapshotId?: string;
  snapshotIds?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/snapshot/insnap/create`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstanceSnapshot` shows what it changes. That it is billed, by the storage that it uses, is inferred (unverified). Only bce-python-sdk 0.9.79 has it.
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
  name: string;
  description?: string | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateKeypairResponse {
  requestId?: string;
  keypair?: KeypairModel;
}
/**
 * Writes.
 *
 * `POST /v2/keypair`. `ListKeypair` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. Official sources disagree on the key `create` in the query: POST /v2/keypair?create (bce-python-sdk 0.9.79), POST /v2/keypair (baiducloud-python-sdk-bcc 0.0.9). Here: POST /v2/keypair. Else: `{ ...CreateKeypair, path: "/v2/keypair?create" }`.
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
  reservedInstanceIds: ReadonlyArray<string>;
  recipientAccountId: string;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateReservedInstanceTransferResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/instance/reserved/transfer/create`. `ListReservedInstanceTransferOut` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
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
  reservedInstanceName?: string | null;
  scope?: string | null;
  zoneName: string;
  spec: string;
  offeringType: string;
  instanceCount?: Integer | null;
  reservedInstanceCount?: Integer | null;
  reservedInstanceTime: Integer;
  reservedInstanceTimeUnit?: string | null;
  autoRenew?: boolean | null;
  autoRenewTimeUnit?: string | null;
  autoRenewTime?: Integer | null;
  effectiveTime?: string | null;
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
  ticketId?: string | null;
  ehcClusterId?: string | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateReservedInstancesResponse {
  requestId?: string;
  orderId?: string;
  reservedInstanceIds?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/reserved/create`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetReservedInstance` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
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
  name: string;
  desc?: string | null;
  vpcId?: string | null;
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
  rules: ReadonlyArray<{
    remark?: string | null;
    direction?: string | null;
    ethertype?: string | null;
    portRange?: string | null;
    protocol?: string | null;
    sourceGroupId?: string | null;
    sourceIp?: string | null;
    destGroupId?: string | null;
    destIp?: string | null;
    securityGroupId?: string | null;
    securityGroupRuleId?: string | null;
    createdTime?: string | null;
    updatedTime?: string | null;
  }>;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateSecurityGroupResponse {
  requestId?: string;
  securityGroupId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/securityGroup`. `ListSecurityGroups` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
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
  volumeId: string;
  snapshotName: string;
  desc?: string | null;
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
  retentionInDays?: Integer | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateSnapshotResponse {
  requestId?: string;
  snapshotId?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/snapshot`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListSnapshots` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
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
  snapshotId: string;
  accountIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateSnapshotShareResponse {
  requestId?: string;
  snapshotId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/snapshot/share`. `ListSnapshotShare` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
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
  zoneName?: string | null;
  storageType?: string | null;
  cdsSizeInGB?: Integer | null;
  cdsExtraIo?: Integer | null;
  snapshotId?: string | null;
  shareSnapshotId?: string | null;
  enableDeleteProtection?: string | null;
  instanceId?: string | null;
  /** Secret. */
  encryptKey?: string | null;
  name?: string | null;
  description?: string | null;
  renewTimeUnit?: string | null;
  renewTime?: Integer | null;
  relationTag?: boolean | null;
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
  resGroupId?: string | null;
  billing: {
    paymentTiming?: string | null;
    reservation?: { reservationLength?: Integer | null; reservationTimeUnit?: string | null } | null;
  };
  clusterId?: string | null;
  chargeType?: string | null;
  autoSnapshotPolicy?: {
    id?: string | null;
    name?: string | null;
    timePoints?: ReadonlyArray<Integer> | null;
    repeatWeekdays?: ReadonlyArray<Integer> | null;
    status?: string | null;
    retentionDays?: Integer | null;
    createdTime?: string | null;
    updatedTime?: string | null;
    deletedTime?: string | null;
    lastExecuteTime?: string | null;
    volumeCount?: Integer | null;
  } | null;
  deleteWithInstance?: boolean | null;
  deleteAutoSnapshot?: boolean | null;
  purchaseCount?: Integer | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface CreateVolumeResponse {
  requestId?: string;
  orderId?: string;
  volumeIds?: Array<string>;
  warningList?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/volume`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListVolumes` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
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
  zoneName?: string | null;
  clusterName: string;
  clusterSizeInGB: Integer;
  storageType: string;
  purchaseCount?: Integer | null;
  billing: {
    paymentTiming?: string | null;
    reservation?: { reservationLength?: Integer | null; reservationTimeUnit?: string | null } | null;
  };
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
  /** Filled in by the client. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  uuidFlag?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  renewTime?: Integer | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  renewTimeUnit?: string | null;
}
export interface CreateVolumeClusterResponse {
  requestId?: string;
  clusterIds?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/volume/cluster`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListVolumeClusters` shows what it changes. The common rules document clientToken for creations; this page's metadata leaves it out.
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
  instanceId: string;
  ipv6Address?: string | null;
  reboot?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface DelIpv6Response {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/instance/delIpv6`. `GetInstance` shows what it changes.
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
  aspId: string;
}
export interface DeleteAspResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `DELETE /v2/asp/{aspId}`. `GetAsp` shows what it changes.
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
  instanceId: string;
  renewEip?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  renewCds?: boolean | null;
}
export interface DeleteAutoRenewRuleResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/batchDeleteAutoRenewRules`. `GetInstance` shows what it changes.
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
  deployId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface DeleteDeploySetResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `DELETE /v2/instance/deployset/{deployId}`. `GetDeploySet` shows what it changes.
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
  reportIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface DeleteDiagnosticReportResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/diagnosticReport/delete`. `ListDiagnosticReport` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
  ehcClusterIdList: ReadonlyArray<string>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface DeleteEhcClusterResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/ehc/cluster/delete`. `EhcClusterList` shows what it changes.
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
  imageId: string;
}
export interface DeleteImageResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `DELETE /v2/image/{imageId}`. `GetImage` shows what it changes.
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
  ruleId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface DeleteInstUserOpAuthorizeRuleResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /?action=DeleteInstUserOpAuthorizeRule`. `DescribeAuthorizeRules` shows what it changes.
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
  deployId: string;
  instanceIdList: ReadonlyArray<string>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface DeleteInstanceDeploySetResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/deployset/delRelation`. `GetDeploySet` shows what it changes.
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
  deleteInsnapIds: ReadonlyArray<string>;
}
export interface DeleteInstanceSnapshotResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/snapshot/insnap/delete`. `ListInstanceSnapshot` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
  keypairId: string;
}
export interface DeleteKeypairResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `DELETE /v2/keypair/{keypairId}`. `KeypairDetail` shows what it changes.
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
  instanceId: string;
  relatedReleaseFlag?: boolean | null;
  deleteCdsSnapshotFlag?: boolean | null;
  deleteRelatedEnisFlag?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface DeletePrepayInstanceResponse {
  requestId?: string;
  successResources?: InstanceDeleteResultModel;
  failResources?: InstanceDeleteResultModel;
  instanceRefundFlag?: boolean;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/instance/delete`. `GetInstance` shows what it changes. Official sources disagree on where instanceId travels: body (bce-python-sdk 0.9.79), query (baiducloud-python-sdk-bcc 0.0.9). Here: body. Else: `{ ...DeletePrepayInstance, path: "/v2/instance/delete?instanceId=…" }`.
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
  instanceId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface DeleteRecycledInstanceResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `DELETE /v2/recycle/instance/{instanceId}`. `ListRecycleInstance` shows what it changes.
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
  securityGroupId: string;
}
export interface DeleteSecurityGroupResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `DELETE /v2/securityGroup/{securityGroupId}`. `ListSecurityGroups` shows what it changes.
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
  securityGroupRuleId: string;
  sgVersion?: Integer | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface DeleteSecurityGroupRuleResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `DELETE /v2/securityGroup/rule/{securityGroupRuleId}`. `ListSecurityGroups` shows what it changes.
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
  snapshotId: string;
}
export interface DeleteSnapshotResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `DELETE /v2/snapshot/{snapshotId}`. `GetSnapshot` shows what it changes.
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
  volumeId: string;
}
export interface DeleteVolumeResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `DELETE /v2/volume/{volumeId}`. `GetVolume` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  ruleIds?: ReadonlyArray<string> | null;
  ruleNames?: ReadonlyArray<string> | null;
}
export interface DescribeAuthorizeRulesResponse {
  requestId?: string;
  isTruncated?: boolean;
  marker?: string;
  maxKeys?: number;
  nextMarker?: string;
  ruleList?: Array<InstUserOpAuthorizeRuleResponse>;
}
/**
 * Reads.
 *
 * `POST /?action=DescribeAuthorizeRules`.
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
  serverEventIds?: ReadonlyArray<string> | null;
  instanceIds?: ReadonlyArray<string> | null;
  productCategory?: string | null;
  serverEventType?: string | null;
  serverEventLogTimeFilter?: string | null;
  periodStartTime?: string | null;
  periodEndTime?: string | null;
  maxKeys?: Integer | null;
  marker?: string | null;
}
export interface DescribePlannedEventRecordsResponse {
  requestId?: string;
  isTruncated?: boolean;
  marker?: string;
  maxKeys?: number;
  nextMarker?: string;
  plannedMaintenanceEvents?: Array<PlannedEventResponse>;
}
/**
 * Reads.
 *
 * `POST /?action=DescribePlannedEventRecords`.
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
  serverEventStatus?: string | null;
  serverEventIds?: ReadonlyArray<string> | null;
  instanceIds?: ReadonlyArray<string> | null;
  productCategory?: string | null;
  serverEventType?: string | null;
  serverEventLogTimeFilter?: string | null;
  periodStartTime?: string | null;
  periodEndTime?: string | null;
  maxKeys?: Integer | null;
  marker?: string | null;
}
export interface DescribePlannedEventsResponse {
  requestId?: string;
  isTruncated?: boolean;
  marker?: string;
  maxKeys?: number;
  nextMarker?: string;
  plannedMaintenanceEvents?: Array<PlannedEventResponse>;
}
/**
 * Reads.
 *
 * `POST /?action=DescribePlannedEvents`.
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
  region?: string | null;
}
export interface DescribeRegionsResponse {
  requestId?: string;
  regions?: Array<RegionModel>;
}
/**
 * Reads.
 *
 * `POST /v2/region/describeRegions`.
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
  action: string;
}
export interface DescribeSnapshotsUsageResponse {
  requestId?: string;
  snapshotCount?: number;
  autoSnapshotCount?: number;
  manualSnapshotCount?: number;
  snapshotCapacity?: number;
}
/**
 * Reads.
 *
 * `POST /v2/snapshot/{action}`. The values of {action} are published nowhere (unverified).
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
  serverEventIds?: ReadonlyArray<string> | null;
  instanceIds?: ReadonlyArray<string> | null;
  productCategory?: string | null;
  serverEventType?: string | null;
  serverEventLogTimeFilter?: string | null;
  periodStartTime?: string | null;
  periodEndTime?: string | null;
  maxKeys?: Integer | null;
  marker?: string | null;
}
export interface DescribeUnplannedEventRecordsResponse {
  requestId?: string;
  isTruncated?: boolean;
  marker?: string;
  maxKeys?: number;
  nextMarker?: string;
  unplannedMaintenanceEvents?: Array<UnplannedEventResponse>;
}
/**
 * Reads.
 *
 * `POST /?action=DescribeUnplannedEventRecords`.
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
  serverEventStatus?: string | null;
  serverEventIds?: ReadonlyArray<string> | null;
  instanceIds?: ReadonlyArray<string> | null;
  productCategory?: string | null;
  serverEventType?: string | null;
  serverEventLogTimeFilter?: string | null;
  periodStartTime?: string | null;
  periodEndTime?: string | null;
  maxKeys?: Integer | null;
  marker?: string | null;
}
export interface DescribeUnplannedEventsResponse {
  requestId?: string;
  isTruncated?: boolean;
  marker?: string;
  maxKeys?: number;
  nextMarker?: string;
  unplannedMaintenanceEvents?: Array<UnplannedEventResponse>;
}
/**
 * Reads.
 *
 * `POST /?action=DescribeUnplannedEvents`.
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
  aspId: string;
  volumeIds: ReadonlyArray<string>;
}
export interface DetachAspResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/asp/{aspId}?detach`. `GetAsp` shows what it changes.
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
  keypairId: string;
  instanceIds: ReadonlyArray<string>;
}
export interface DetachKeypairResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/keypair/{keypairId}?detach`. `KeypairDetail` shows what it changes.
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
  volumeId: string;
  instanceId: string;
}
export interface DetachVolumeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/volume/{volumeId}?detach`. `GetVolume` shows what it changes.
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
  ehcClusterIdList?: ReadonlyArray<string> | null;
  nameList?: ReadonlyArray<string> | null;
  zoneName?: string | null;
}
export interface EhcClusterListResponse {
  requestId?: string;
  totalCount?: number;
  ehcClusters?: Array<EhcCluster>;
}
/**
 * Reads.
 *
 * `POST /v2/instance/ehc/cluster/list`.
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
  instanceId: string;
  forceStop?: boolean | null;
  /** Secret. */
  password: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface EnterRescueModeResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/instance/rescue/mode/enter`. `GetInstance` shows what it changes.
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
  instanceId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ExitRescueModeResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/instance/rescue/mode/exit`. `GetInstance` shows what it changes.
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
  aspId: string;
}
export interface GetAspResponse {
  requestId?: string;
  autoSnapshotPolicy?: AutoSnapshotPolicyModel;
}
/**
 * Reads.
 *
 * `GET /v2/asp/{aspId}`.
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
  zoneName: string;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface GetAvailableDiskInfoResponse {
  requestId?: string;
  cdsUsedCapacityGB?: string;
  cdsCreated?: string;
  cdsTotalCapacityGB?: string;
  cdsTotal?: string;
  cdsRatio?: string;
  diskZoneResources?: Array<{ zoneName?: string; diskInfos?: Array<DiskInfo> }>;
}
/**
 * Reads.
 *
 * `GET /v2/volume/disk`. Its answer is typed after the vendor's Go SDK (unverified). Only bce-python-sdk 0.9.79 has it.
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
  spec: string;
  marker?: string | null;
  maxKeys?: Integer | null;
  osName?: string | null;
}
export interface GetAvailableImagesBySpecResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  images?: Array<SystemImageModel>;
}
/**
 * Reads.
 *
 * `GET /v2/image/getAvailableImagesBySpec`.
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
  spec: string;
  rootDiskSizeInGb?: Integer | null;
  rootDiskStorageType?: string | null;
  createCdsList?: ReadonlyArray<{
    storageType?: string | null;
    cdsSizeInGB?: Integer | null;
    cdsNum?: Integer | null;
    name?: string | null;
    cdsExtraIo?: Integer | null;
    snapshotId?: string | null;
    /** Secret. */
    encryptKey?: string | null;
    enableDeleteProtection?: string | null;
    deleteWithInstance?: boolean | null;
    deleteAutoSnapshot?: boolean | null;
  }> | null;
  networkCapacityInMbps?: Integer | null;
  internetChargeType?: string | null;
  purchaseCount?: Integer | null;
  zoneName: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface GetBidInstancePriceResponse {
  requestId?: string;
  money?: string;
  count?: string;
  originalMoney?: string;
  perOriginalMoney?: string;
  perMoney?: string;
}
/**
 * Reads.
 *
 * `POST /v2/instance/bidPrice`.
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
  storageType: string;
  cdsSizeInGB: Integer;
  paymentTiming: string;
  zoneName: string;
  purchaseCount?: Integer | null;
  purchaseLength?: Integer | null;
  cdsExtraIo?: Integer | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Secret. Only bce-python-sdk 0.9.79 has it. */
  encryptKey?: string | null;
}
export interface GetCdsPriceResponse {
  requestId?: string;
  price?: Array<CdsPrices>;
}
/**
 * Reads.
 *
 * `POST /v2/volume/getPrice`.
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
  id: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface GetDeploySetResponse {
  requestId?: string;
  shortId?: string;
  uuid?: string;
  instanceTotal?: number;
  instanceCount?: number;
  bccInstanceCnt?: number;
  bbcInstanceCnt?: number;
  azIntstanceStatisList?: Array<AzIntstanceStatisDetail>;
}
/**
 * Reads.
 *
 * `GET /v2/deployset/{id}`.
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
  requestId?: string;
  metricSetList?: Array<{ metricSetId?: string; metricSetName?: string; description?: string; supportText?: string }>;
}
/**
 * Reads.
 *
 * `GET /v2/instance/diagnosticReport/schemas`. Its answer is typed after the vendor's Java SDK (unverified). Only bce-python-sdk 0.9.79 has it.
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
  zoneName: string;
}
export interface GetDiskQuotaResponse {
  requestId?: string;
  cdsTotalCapacityGB?: string;
  cdsUsedCapacityGB?: string;
  diskInfos?: Array<DiskInfo>;
}
/**
 * Reads.
 *
 * `GET /v2/volume/disk/quota`.
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
  imageId: string;
}
export interface GetImageResponse {
  requestId?: string;
  image?: ImageModel;
}
/**
 * Reads.
 *
 * `GET /v2/image/{imageId}`.
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
  instanceId: string;
  /** Only bce-python-sdk 0.9.79 has it. */
  containsFailed?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  isDeploySet?: boolean | null;
}
export interface GetInstanceResponse {
  requestId?: string;
  instance?: InstanceModel;
}
/**
 * Reads.
 *
 * `GET /v2/instance/{instanceId}`.
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
  instanceIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface GetInstanceDeleteProgressResponse {
  requestId?: string;
}
/**
 * Reads.
 *
 * `POST /v2/instance/deleteProgress`. Its answer maps ids to objects that no official source describes. Only bce-python-sdk 0.9.79 has it.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  internalIp?: string | null;
  keypairId?: string | null;
  zoneName?: string | null;
  instanceIds?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface GetInstanceNoChargeListResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  instances?: Array<InstanceModel>;
}
/**
 * Reads.
 *
 * `GET /v2/instance/noCharge`.
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
  instanceId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface GetInstanceUserDataInfoResponse {
  requestId?: string;
  /** Secret. */
  userData?: string;
  instanceId?: string;
}
/**
 * Reads.
 *
 * `POST /v2/instance/attribute/getUserdata`.
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
  instanceId: string;
}
export interface GetInstanceVncResponse {
  requestId?: string;
  /** Secret. */
  vncUrl?: string;
}
/**
 * Reads.
 *
 * `GET /v2/instance/{instanceId}/vnc`.
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
  specId?: string | null;
  spec?: string | null;
  paymentTiming: string;
  zoneName: string;
  purchaseCount?: Integer | null;
  purchaseLength: Integer;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface GetPriceBySpecResponse {
  requestId?: string;
  price?: Array<SpecIdPrices>;
}
/**
 * Reads.
 *
 * `POST /v2/instance/price`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  reservedInstanceIds?: ReadonlyArray<string> | null;
  reservedInstanceName?: string | null;
  zoneName?: string | null;
  reservedInstanceStatus?: string | null;
  spec?: string | null;
  offeringType?: string | null;
  osType?: string | null;
  instanceId?: string | null;
  instanceName?: string | null;
  isDeduct?: boolean | null;
  ehcClusterId?: string | null;
  sortKey?: string | null;
  sortDir?: string | null;
  reservedInstanceSource?: string | null;
  scope?: string | null;
}
export interface GetReservedInstanceResponse {
  requestId?: string;
  totalCount?: number;
  marker?: string;
  maxKeys?: number;
  nextMarker?: string;
  isTruncated?: boolean;
  reservedInstances?: Array<ReservedInstanceInfo>;
}
/**
 * Reads.
 *
 * `POST /v2/instance/reserved/list`.
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
  specId: string;
  spec: string;
  offeringType: string;
  scope?: string | null;
  zoneName: string;
  reservedInstanceCount?: Integer | null;
  priceTimeUnit?: string | null;
  reservedInstanceTime: Integer;
  purchaseNum?: Integer | null;
}
export interface GetReservedInstancePriceResponse {
  requestId?: string;
  spec?: string;
  categoryPrice?: CatagoryPrice;
  tradePrice?: TradePrice;
}
/**
 * Reads.
 *
 * `POST /v2/reservedInstance/price`.
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
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface GetRoleListResponse {
  requestId?: string;
  roles?: Array<InstanceRoleModel>;
}
/**
 * Reads.
 *
 * `GET /v2/instance/role/list`.
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
  securityGroupId: string;
}
export interface GetSecurityGroupResponse {
  requestId?: string;
  id?: string;
  name?: string;
  vpcId?: string;
  desc?: string;
  createdTime?: string;
  updatedTime?: string;
  sgVersion?: number;
  rules?: Array<SecurityGroupRuleModel>;
  tags?: Array<Tag>;
}
/**
 * Reads.
 *
 * `GET /v2/securityGroup/{securityGroupId}`. Its answer is typed after ListSecurityGroups (unverified). Only bce-python-sdk 0.9.79 has it.
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
  snapshotId: string;
}
export interface GetSnapshotResponse {
  requestId?: string;
  snapshot?: SnapshotModel;
}
/**
 * Reads.
 *
 * `GET /v2/snapshot/{snapshotId}`.
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
  taskIds: ReadonlyArray<string>;
  maxKeys?: Integer | null;
}
export interface GetTaskResponse {
  requestId?: string;
  tasks?: Array<TaskDetail>;
}
/**
 * Reads.
 *
 * `POST /v2/task/detail`.
 */
export const GetTask: Operation<"bcc", GetTaskRequest, GetTaskResponse, never> = {
  api: "bcc",
  action: "GetTask",
  method: "POST",
  path: "/v2/task/detail",
  effect: "read",
  schema: "taskIds!:[]d,maxKeys:i",
};

export interface GetVolumeRequest {
  volumeId: string;
}
export interface GetVolumeResponse {
  requestId?: string;
  volume?: VolumeModel;
}
/**
 * Reads.
 *
 * `GET /v2/volume/{volumeId}`.
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
  clusterId: string;
}
export interface GetVolumeClusterResponse {
  requestId?: string;
  clusterId?: string;
  clusterName?: string;
  createdTime?: string;
  expiredTime?: string;
  status?: string;
  logicalZone?: string;
  productType?: string;
  clusterType?: string;
  totalCapacity?: number;
  usedCapacity?: number;
  availableCapacity?: number;
  expandingCapacity?: number;
  createdVolumeNum?: number;
  affiliatedCDSNumber?: Array<string>;
  enableAutoRenew?: boolean;
  tags?: Array<TagModel>;
}
/**
 * Reads.
 *
 * `GET /v2/volume/cluster/{clusterId}`.
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
  volumeId: string;
}
export interface GetVolumeResizeProgressResponse {
  requestId?: string;
  progress?: number;
}
/**
 * Reads.
 *
 * `GET /v2/volume/progress/{volumeId}`.
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
  instanceType?: string | null;
  productType?: string | null;
  spec?: string | null;
  specId?: string | null;
}
export interface GetZoneBySpecResponse {
  requestId?: string;
  zoneNames?: Array<string>;
}
/**
 * Reads.
 *
 * `GET /v1/instance/flavorZones`.
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
  osName: string;
  osArch: string;
  osType: string;
  osVersion: string;
  name: string;
  /** Secret. */
  bosUrl: string;
  detection?: boolean | null;
  generationType?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ImportImageResponse {
  requestId?: string;
  id?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/image/import`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListImages` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
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
  name: string;
  description?: string | null;
  publicKey: string;
}
export interface ImportKeypairResponse {
  requestId?: string;
  keypair?: KeypairModel;
}
/**
 * Writes.
 *
 * `PUT /v2/keypair?import`. `ListKeypair` shows what it changes.
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
  spec: string;
  instanceIdList: ReadonlyArray<string>;
  enableJumboFrame?: boolean | null;
  subnetId?: string | null;
  logicalZone?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  internalIpV4?: string | null;
}
export interface InstanceBatchResizeBySpecResponse {
  requestId?: string;
  orderUuidResults?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/instanceBatchBySpec?resize`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListInstanceByIds` shows what it changes.
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
  schema: "spec!,instanceIdList!:[]d,enableJumboFrame:b,subnetId,logicalZone,?clientToken:t,internalIpV4",
};

export interface InstanceDeletionProtectionRequest {
  instanceId: string;
  deletionProtection: Integer;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface InstanceDeletionProtectionResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}/deletionProtection`. `GetInstance` shows what it changes.
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
  instanceIds: ReadonlyArray<{ instanceId?: string | null }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface InstanceRecoveryResponse {
  requestId?: string;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/recovery`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListRecycleInstance` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
 */
export const InstanceRecovery: Operation<"bcc", InstanceRecoveryRequest, InstanceRecoveryResponse, never> = {
  api: "bcc",
  action: "InstanceRecovery",
  method: "POST",
  path: "/v2/instance/recovery",
  effect: "once",
  readBy: "ListRecycleInstance",
  optionalToken: true,
  schema: "instanceIds!:[]{instanceId},?clientToken:t",
};

export interface KeypairDetailRequest {
  keypairId: string;
}
export interface KeypairDetailResponse {
  requestId?: string;
  keypair?: KeypairModel;
}
/**
 * Reads.
 *
 * `GET /v2/keypair/{keypairId}`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  aspName?: string | null;
  volumeName?: string | null;
}
export interface ListAspsResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  autoSnapshotPolicys?: Array<AutoSnapshotPolicyModel>;
}
/**
 * Reads.
 *
 * `GET /v2/asp`.
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
  spec?: string | null;
  specId?: string | null;
  zone?: string | null;
  instanceIdList?: ReadonlyArray<string> | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ListAvailableResizeSpecResponse {
  requestId?: string;
  specList?: Array<string>;
}
/**
 * Reads.
 *
 * `POST /v2/instance?resizeList`.
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
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ListBidFlavorResponse {
  requestId?: string;
  zoneResources?: Array<ZoneResource>;
}
/**
 * Reads.
 *
 * `POST /v2/instance/bidFlavor`.
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
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  deploymentSetIds?: string | null;
}
export interface ListDeploySetResponse {
  requestId?: string;
  pageNo?: number;
  pageSize?: number;
  totalCount?: number;
  deploySets?: Array<DeploySetModel>;
}
/**
 * Reads.
 *
 * `GET /v2/instance/deployset/list`.
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
  marker?: string | null;
  /** Default: 100. */
  maxKeys?: Integer | null;
  reportId?: string | null;
  /** Default: bcc. */
  instanceType?: string | null;
  instanceId?: string | null;
  status?: string | null;
  severity?: string | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface ListDiagnosticReportResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  diagnosticReports?: Array<{
    reportId?: string;
    instanceType?: string;
    instanceId?: string;
    metricSetId?: string;
    createdTime?: string;
    status?: string;
    result?: string;
    issues?: Array<{ metricCategory?: string; metricItem?: string; severityResult?: string; advice?: string }>;
  }>;
}
/**
 * Reads.
 *
 * `POST /v2/instance/diagnosticReport/list`. Its answer is typed after the vendor's Java SDK (unverified). Only bce-python-sdk 0.9.79 has it.
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
  zoneName?: string | null;
  specs?: string | null;
  specIds?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ListFlavorSpecResponse {
  requestId?: string;
  zoneResources?: Array<ZoneResourceDetailSpec>;
}
/**
 * Reads.
 *
 * `GET /v2/instance/flavorSpec`.
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
  instanceIds: ReadonlyArray<string>;
  idType: Open<"short" | "long">;
  objectType: Open<"bcc">;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface ListIdMappingsResponse {
  requestId?: string;
  mappings?: Array<{ id?: string; uuid?: string }>;
}
/**
 * Reads.
 *
 * `POST /v2/instance/id/mapping`. Its answer is typed after the vendor's Go SDK (unverified). Only bce-python-sdk 0.9.79 has it.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  imageType?: string | null;
  imageName?: string | null;
}
export interface ListImagesResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  images?: Array<ImageModel>;
}
/**
 * Reads.
 *
 * `GET /v2/image`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  instanceIds: ReadonlyArray<string>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ListInstanceByIdsResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  instances?: Array<InstanceModel>;
}
/**
 * Reads.
 *
 * `POST /v2/instance/listByInstanceId`.
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
  schema: "?marker,?maxKeys:i,instanceIds!:[]d,?clientToken:t",
};

export interface ListInstanceEnisRequest {
  instanceId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ListInstanceEnisResponse {
  requestId?: string;
  enis?: Array<EniInfo>;
}
/**
 * Reads.
 *
 * `GET /v2/eni/{instanceId}`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  instanceIds?: ReadonlyArray<string> | null;
  instanceSnapshotIds?: ReadonlyArray<string> | null;
}
export interface ListInstanceSnapshotResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  instanceSnapshots?: Array<{
    instanceSnapshotId?: string;
    instanceSnapshotName?: string;
    instanceSnapshotSizeInGiB?: number;
    createdTime?: string;
    instanceSnapshotStatus?: string;
    instanceId?: string;
    snapshots?: Array<{
      snapshotId?: string;
      snapshotName?: string;
      snapshotSizeInGiB?: number;
      snapshotStatus?: string;
      volumeId?: string;
      instanceSnapshotId?: string;
      creationMethod?: string;
      description?: string;
      createdTime?: string;
      expiredTime?: string;
      encrypted?: boolean;
    }>;
  }>;
}
/**
 * Reads.
 *
 * `POST /v2/snapshot/insnap/list`. Only bce-python-sdk 0.9.79 has it.
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
  requestId?: string;
  instanceTypes?: Array<{
    type?: string;
    name?: string;
    cpuCount?: number;
    memorySizeInGB?: number;
    localDiskSizeInGB?: number;
  }>;
}
/**
 * Reads.
 *
 * `GET /v2/instance/spec`. Its answer is typed after the vendor's Go SDK (unverified). ListFlavorSpec is its successor. Only bce-python-sdk 0.9.79 has it.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  internalIp?: string | null;
  dedicatedHostId?: string | null;
  zoneName?: string | null;
  showRdmaTopo?: string | null;
  instanceIds?: string | null;
  instanceNames?: string | null;
  fuzzyInstanceName?: string | null;
  volumeIds?: string | null;
  deploySetIds?: string | null;
  securityGroupIds?: string | null;
  paymentTiming?: string | null;
  status?: string | null;
  tags?: string | null;
  vpcId?: string | null;
  privateIps?: string | null;
  ehcClusterId?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  cdsIds?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  ipv6Addresses?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  autoRenew?: boolean | null;
}
export interface ListInstancesResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  instances?: Array<InstanceModel>;
}
/**
 * Reads.
 *
 * `GET /v2/instance`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  name?: string | null;
}
export interface ListKeypairResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  keypairs?: Array<KeypairModel>;
}
/**
 * Reads.
 *
 * `GET /v2/keypair`.
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
  instanceIds?: ReadonlyArray<string> | null;
}
export interface ListOsResponse {
  requestId?: string;
  osInfo?: Array<OsModel>;
}
/**
 * Reads.
 *
 * `POST /v2/image/os`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  instanceId?: string | null;
  name?: string | null;
  paymentTiming?: string | null;
  recycleBegin?: string | null;
  recycleEnd?: string | null;
}
export interface ListRecycleInstanceResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  instances?: Array<ResourceBo>;
}
/**
 * Reads.
 *
 * `POST /v2/recycle/instance`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  reservedInstanceIds?: ReadonlyArray<string> | null;
  transferRecordIds?: ReadonlyArray<string> | null;
  spec?: string | null;
  status?: string | null;
}
export interface ListReservedInstanceTransferInResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  totalCount?: number;
  transferRecords?: Array<TransferInRecord>;
}
/**
 * Reads.
 *
 * `POST /v2/instance/reserved/transfer/in/list`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  reservedInstanceIds?: ReadonlyArray<string> | null;
  transferRecordIds?: ReadonlyArray<string> | null;
  spec?: string | null;
  status?: string | null;
}
export interface ListReservedInstanceTransferOutResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  totalCount?: number;
  transferRecords?: Array<TransferOutRecord>;
}
/**
 * Reads.
 *
 * `POST /v2/instance/reserved/transfer/out/list`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  instanceId?: string | null;
  vpcId?: string | null;
  securityGroupId?: string | null;
  securityGroupIds?: string | null;
}
export interface ListSecurityGroupsResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  securityGroups?: Array<SecurityGroupModel>;
}
/**
 * Reads.
 *
 * `GET /v2/securityGroup`.
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
  imageId: string;
}
export interface ListSharedUserResponse {
  requestId?: string;
  users?: Array<SharedUser>;
}
/**
 * Reads.
 *
 * `GET /v2/image/{imageId}/sharedUsers`.
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
  orderBy?: string | null;
  order?: string | null;
  pageSize?: Integer | null;
  pageNo?: Integer | null;
  volumeId?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ListSnapchainResponse {
  requestId?: string;
  orderBy?: string;
  totalCount?: number;
  pageSize?: number;
  pageNo?: number;
  isTruncated?: boolean;
  snapchains?: Array<SnapchainModel>;
}
/**
 * Reads.
 *
 * `GET /v2/snapshot/chain`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ListSnapshotShareResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  result?: Array<SnapshotShareModel>;
}
/**
 * Reads.
 *
 * `POST /v2/snapshot/snapshotShare/list`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  volumeId?: string | null;
}
export interface ListSnapshotsResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  snapshots?: Array<SnapshotModel>;
}
/**
 * Reads.
 *
 * `GET /v2/snapshot`.
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
  taskIds?: ReadonlyArray<string> | null;
  marker?: string | null;
  maxKeys?: Integer | null;
  taskAction?: string | null;
  taskStatus?: string | null;
  startTime?: string | null;
  endTime?: string | null;
  resourceIds?: ReadonlyArray<string> | null;
}
export interface ListTaskResponse {
  requestId?: string;
  isTruncated?: boolean;
  marker?: string;
  maxKeys?: number;
  nextMarker?: string;
  tasks?: Array<TaskDetail>;
}
/**
 * Reads.
 *
 * `POST /v2/task/list`.
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
  schema: "taskIds:[]d,marker,maxKeys:i,taskAction,taskStatus,startTime,endTime,resourceIds:[]d",
};

export interface ListVolumeClustersRequest {
  marker?: string | null;
  maxKeys?: Integer | null;
  zoneName?: string | null;
  clusterName?: string | null;
}
export interface ListVolumeClustersResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  result?: Array<VolumeClusterModel>;
}
/**
 * Reads.
 *
 * `GET /v2/volume/cluster`.
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
  marker?: string | null;
  maxKeys?: Integer | null;
  instanceId?: string | null;
  zoneName?: string | null;
  clusterId?: string | null;
  chargeFilter?: string | null;
  usageFilter?: string | null;
  name?: string | null;
  productCategory?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  volumeIds?: string | null;
}
export interface ListVolumesResponse {
  requestId?: string;
  marker?: string;
  isTruncated?: boolean;
  nextMarker?: string;
  maxKeys?: number;
  volumes?: Array<VolumeModel>;
}
/**
 * Reads.
 *
 * `GET /v2/volume`.
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
  requestId?: string;
  zones?: Array<ZoneModel>;
}
/**
 * Reads.
 *
 * `GET /v2/zone`.
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
  volumeId: string;
  cdsName?: string | null;
  desc?: string | null;
  deleteWithInstance?: boolean | null;
  deleteAutoSnapshot?: boolean | null;
}
export interface ModifyCdsAttributeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/volume/{volumeId}?modify`. `GetVolume` shows what it changes.
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
  ehcClusterId: string;
  name?: string | null;
  description?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ModifyEhcClusterResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/ehc/cluster/modify`. `EhcClusterList` shows what it changes.
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
  enableRule?: Integer | null;
  authorizeMaintenanceOperations?: ReadonlyArray<string> | null;
  ruleName?: string | null;
  ruleId: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  effectiveScope?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  tags?: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }> | null;
}
export interface ModifyInstUserOpAuthorizeRuleAttributeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /?action=ModifyInstUserOpAuthorizeRuleAttribute`. `DescribeAuthorizeRules` shows what it changes.
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
  instanceId: string;
  name?: string | null;
  enableJumboFrame?: boolean | null;
  netEthQueueCount?: string | null;
}
export interface ModifyInstanceAttributesResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}?modifyAttribute`. `GetInstance` shows what it changes.
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
  instanceId: string;
  desc: string;
}
export interface ModifyInstanceDescResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}?modifyDesc`. `GetInstance` shows what it changes.
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
  instanceId: string;
  reboot?: boolean | null;
  isOpenHostnameDomain?: boolean | null;
  hostname: string;
  isAllowHostnameRepeat?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ModifyInstanceHostnameResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/instance/{instanceId}?changeHostname`. `GetInstance` shows what it changes.
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
  instanceId: string;
  /** Secret. */
  adminPass: string;
}
export interface ModifyInstancePasswordResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}?changePass`.
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
  instanceId: string;
  isEipAutoRelatedDelete: boolean;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ModifyRelatedDeletePolicyResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}/modifyRelatedDeletePolicy`.
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
  reservedInstances: ReadonlyArray<{
    reservedInstanceId?: string | null;
    zoneName?: string | null;
    reservedInstanceName?: string | null;
    ehcClusterId?: string | null;
  }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ModifyReservedInstancesResponse {
  requestId?: string;
  modifyReservedInstanceOrders?: Array<ModifyReservedInstanceOrder>;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/instance/reserved/modify`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetReservedInstance` shows what it changes.
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
  snapshotId: string;
  snapshotName?: string | null;
  retentionInDays?: Integer | null;
  desc?: string | null;
}
export interface ModifySnapshotAttributeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/snapshot/{snapshotId}?modifyAttribute`. `GetSnapshot` shows what it changes.
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
  volumeId: string;
  billing?: {
    paymentTiming?: string | null;
    reservation?: { reservationLength?: Integer | null; reservationTimeUnit?: string | null } | null;
  } | null;
  effectiveType?: string | null;
}
export interface ModifyVolumeChargeTypeResponse {
  requestId?: string;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/volume/{volumeId}?modifyChargeType`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolume` shows what it changes.
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
  volumeIds: ReadonlyArray<string>;
  enableDeleteProtection: boolean;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface ModifyVolumeDeleteProtectionResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/volume/modifyDeleteProtection`. `ListVolumes` shows what it changes. Only bce-python-sdk 0.9.79 has it. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/volume/modifyDeleteProtection. Else: `ModifyVolumeDeleteProtectionV2` has the other path.
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
  volumeIds: ReadonlyArray<string>;
  enableDeleteProtection: boolean;
}
export interface ModifyVolumeDeleteProtectionV2Response {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/volume/modify/deleteProtection`. `ListVolumes` shows what it changes. Official sources disagree on the path: /v2/volume/modifyDeleteProtection (bce-python-sdk 0.9.79), /v2/volume/modify/deleteProtection (baiducloud-python-sdk-bcc 0.0.9). Here: /v2/volume/modify/deleteProtection. Else: `ModifyVolumeDeleteProtection` has the other path.
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
  instanceId: string;
  relatedRenewFlag?: string | null;
  billing: {
    paymentTiming?: string | null;
    reservation?: { reservationLength?: Integer | null; reservationTimeUnit?: string | null } | null;
  };
  cdsCustomPeriod?: ReadonlyArray<{ period?: Integer | null; volumeId?: string | null }> | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface PurchaseReservedInstanceResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/instance/{instanceId}?purchaseReserved`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes. Official sources disagree on clientToken: required in the query (the vendor's page on renewing), always sent (bce-python-sdk 0.9.79), never sent (baiducloud-python-sdk-bcc 0.0.9). Here: sent when given. Else: the client's option `clientToken: "every"`.
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
  volumeId: string;
  billing: {
    paymentTiming?: string | null;
    reservation?: { reservationLength?: Integer | null; reservationTimeUnit?: string | null } | null;
  };
  instanceId?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface PurchaseReservedVolumeResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/volume/{volumeId}?purchaseReserved`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolume` shows what it changes.
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
  clusterId: string;
  billing: {
    paymentTiming?: string | null;
    reservation?: { reservationLength?: Integer | null; reservationTimeUnit?: string | null } | null;
  };
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface PurchaseReservedVolumeClusterResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/volume/cluster/{clusterId}?purchaseReserved`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolumeCluster` shows what it changes.
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
  instanceId: string;
  forceStop?: boolean | null;
}
export interface RebootInstanceResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/instance/{instanceId}?reboot`. `GetInstance` shows what it changes.
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
  imageId: string;
  keepImageLogin?: boolean | null;
  isPreserveData?: boolean | null;
  /** Secret. */
  adminPass?: string | null;
  isOpenHostEye?: boolean | null;
  sysRootSize?: Integer | null;
  keypairId?: string | null;
  dataPartitionType?: string | null;
  rootPartitionType?: string | null;
  raidId?: string | null;
  /** Secret. */
  userData?: string | null;
  useLastUserData?: boolean | null;
  cleanLastUserData?: boolean | null;
  instanceIds: ReadonlyArray<string>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface RebuildBatchInstanceResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/instance/rebuild`. `ListInstanceByIds` shows what it changes.
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
      "imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b,instanceIds!:[]d,?clientToken:t",
  };

export interface RebuildInstanceRequest {
  instanceId: string;
  imageId: string;
  keepImageLogin?: boolean | null;
  isPreserveData?: boolean | null;
  /** Secret. */
  adminPass?: string | null;
  isOpenHostEye?: boolean | null;
  sysRootSize?: Integer | null;
  keypairId?: string | null;
  dataPartitionType?: string | null;
  rootPartitionType?: string | null;
  raidId?: string | null;
  /** Secret. */
  userData?: string | null;
  useLastUserData?: boolean | null;
  cleanLastUserData?: boolean | null;
}
export interface RebuildInstanceResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/instance/{instanceId}?rebuild`. `GetInstance` shows what it changes.
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
  transferRecordIds: ReadonlyArray<string>;
}
export interface RefuseReservedInstanceTransferResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/reserved/transfer/refuse`. `ListReservedInstanceTransferIn` shows what it changes.
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
  schema: "transferRecordIds!:[]d",
};

export interface ReleaseInstanceRequest {
  instanceId: string;
}
export interface ReleaseInstanceResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `DELETE /v2/instance/{instanceId}`. `GetInstance` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
  instanceId: string;
  relatedReleaseFlag: boolean;
  deleteCdsSnapshotFlag: boolean;
  deleteRelatedEnisFlag?: boolean | null;
  bccRecycleFlag?: boolean | null;
  cdsAttributeActive?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ReleaseInstanceByPostResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/instance/{instanceId}`. `GetInstance` shows what it changes.
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
  instanceIds: ReadonlyArray<string>;
  relatedReleaseFlag: boolean;
  deleteRelatedCdsFlag?: boolean | null;
  deleteCdsSnapshotFlag: boolean;
  deleteRelatedEnisFlag?: boolean | null;
  bccRecycleFlag?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  cdsAttributeActive?: boolean | null;
}
export interface ReleaseMultipleInstanceByPostResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/instance/batchDelete`. `ListInstanceByIds` shows what it changes.
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
    "instanceIds!:[]d,relatedReleaseFlag!:b,deleteRelatedCdsFlag:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,?clientToken:t,cdsAttributeActive:b",
};

export interface ReleaseVolumeRequest {
  volumeId: string;
  autoSnapshot?: string | null;
  manualSnapshot?: string | null;
  cdsAttributeActive?: boolean | null;
  recycle?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ReleaseVolumeResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `POST /v2/volume/{volumeId}`. `GetVolume` shows what it changes.
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
  imageId: string;
  name?: string | null;
  destRegion: ReadonlyArray<string>;
}
export interface RemoteCopyImageResponse {
  requestId?: string;
  result?: Array<RemoteCopyResult>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/image/{imageId}?remoteCopy`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetImage` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
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
  snapshotId: string;
  destRegionInfos?: ReadonlyArray<{ name?: string | null; destRegion?: string | null }> | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface RemoteCopySnapshotResponse {
  requestId?: string;
  result?: Array<RemoteCopySnapshot>;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/snapshot/remote_copy/{snapshotId}`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetSnapshot` shows what it changes. That it is billed, by the storage or the machines that it uses, is inferred (unverified).
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
  imageId?: string | null;
  imageIds?: ReadonlyArray<string> | null;
  name?: string | null;
}
export interface RenameImageResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/image/rename`. `GetImage` shows what it changes.
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
  insnapIds?: ReadonlyArray<string> | null;
  name: string;
}
export interface RenameInstanceSnapshotResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/snapshot/insnap/rename`. `ListInstanceSnapshot` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
  keypairId: string;
  name: string;
}
export interface RenameKeypairResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/keypair/{keypairId}?rename`. `KeypairDetail` shows what it changes.
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
  volumeId: string;
  name: string;
}
export interface RenameVolumeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/volume/{volumeId}?rename`. `GetVolume` shows what it changes.
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
  reservedInstanceIds: ReadonlyArray<string>;
  reservedInstanceTime: string;
  reservedInstanceTimeUnit?: string | null;
  autoRenew?: boolean | null;
  autoRenewTimeUnit?: string | null;
  autoRenewTime?: Integer | null;
}
export interface RenewReservedInstanceResponse {
  requestId?: string;
  orderId?: string;
  reservedInstanceIds?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `POST /v2/instance/reserved/renew`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetReservedInstance` shows what it changes.
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
  instanceIds: ReadonlyArray<string>;
  securityGroupIds: ReadonlyArray<string>;
  securityGroupType: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ReplaceInstanceSecurityGroupResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/securitygroup/replace`. `ListSecurityGroups` shows what it changes.
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
  instanceId: string;
  cpuCount: Integer;
  memoryCapacityInGB: Integer;
  liveResize?: boolean | null;
  gpuCardCount?: Integer | null;
  ephemeralDiskInGb?: Integer | null;
  enableJumboFrame?: boolean | null;
  /** Filled in by the client. */
  clientToken?: string | null;
}
export interface ResizeInstanceResponse {
  requestId?: string;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/instance/{instanceId}?resize`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes. Only bce-python-sdk 0.9.79 has it.
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
  instanceId: string;
  spec?: string | null;
  enableJumboFrame?: boolean | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ResizeInstanceBySpecResponse {
  requestId?: string;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/instanceBySpec/{instanceId}?resize`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetInstance` shows what it changes. Official sources disagree on a query parameter `action` beside the key `resize`: none (bce-python-sdk 0.9.79), one without documented values (baiducloud-python-sdk-bcc 0.0.9). Here: none.
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
  volumeId: string;
  newCdsSizeInGB?: Integer | null;
  newExtraIO?: Integer | null;
  newVolumeType?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ResizeVolumeResponse {
  requestId?: string;
  warningList?: Array<string>;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/volume/{volumeId}?resize`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolume` shows what it changes.
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
  clusterId: string;
  newClusterSizeInGB: Integer;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface ResizeVolumeClusterResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * **Costs money.**
 *
 * `PUT /v2/volume/cluster/{clusterId}?resize`. Writes; never repeated once it may have been executed, unless it carries a client token. `GetVolumeCluster` shows what it changes.
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
  transferRecordIds: ReadonlyArray<string>;
}
export interface RevokeReservedInstanceTransferResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/reserved/transfer/revoke`. `ListReservedInstanceTransferOut` shows what it changes.
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
  securityGroupId: string;
  sgVersion?: Integer | null;
  rule: {
    remark?: string | null;
    direction?: string | null;
    ethertype?: string | null;
    portRange?: string | null;
    protocol?: string | null;
    sourceGroupId?: string | null;
    sourceIp?: string | null;
    destGroupId?: string | null;
    destIp?: string | null;
    securityGroupId?: string | null;
    securityGroupRuleId?: string | null;
    createdTime?: string | null;
    updatedTime?: string | null;
  };
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface RevokeSecurityGroupRuleResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/securityGroup/{securityGroupId}?revokeRule`. `ListSecurityGroups` shows what it changes.
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
  volumeId: string;
  snapshotId: string;
}
export interface RollbackVolumeResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/volume/{volumeId}?rollback`. `GetVolume` shows what it changes.
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
  imageId: string;
  account?: string | null;
  accountId?: string | null;
  ucAccount?: string | null;
}
export interface ShareImageResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/image/{imageId}?share`. `ListSharedUser` shows what it changes.
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
  instanceId: string;
}
export interface StartInstanceResponse {
  requestId?: string;
}
/**
 * Writes; repeated after a lost answer, and its state looked up.
 *
 * `PUT /v2/instance/{instanceId}?start`. `GetInstance` shows what it changes.
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
  instanceId: string;
  forceStop?: boolean | null;
  stopWithNoCharge?: boolean | null;
}
export interface StopInstanceResponse {
  requestId?: string;
}
/**
 * Writes; repeated after a lost answer, and its state looked up.
 *
 * `PUT /v2/instance/{instanceId}?stop`. `GetInstance` shows what it changes.
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
  imageId: string;
  account?: string | null;
  accountId?: string | null;
  ucAccount?: string | null;
}
export interface UnShareImageResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/image/{imageId}?unshare`. `ListSharedUser` shows what it changes.
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
  instanceId: string;
  securityGroupId: string;
}
export interface UnbindInstanceFromSecurityGroupResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}?unbind`. `ListSecurityGroups` shows what it changes.
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
  instanceId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  attachRelatedResourceTag?: boolean | null;
}
export interface UnbindInstanceFromTagsResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/{instanceId}/tag?unbind`. `GetInstance` shows what it changes.
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
  instanceIds: ReadonlyArray<string>;
  securityGroupIds: ReadonlyArray<string>;
  securityGroupType: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface UnbindInstanceSecurityGroupResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/securitygroup/unbind`. `ListSecurityGroups` shows what it changes.
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
  reservedInstanceIds: ReadonlyArray<string>;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
}
export interface UnbindReservedInstanceFromTagsResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/bcc/reserved/tag?unbind`. `GetReservedInstance` shows what it changes.
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
  schema: "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}",
};

export interface UnbindRoleRequest {
  roleName?: string | null;
  instances: ReadonlyArray<{ instanceId?: string | null }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface UnbindRoleResponse {
  requestId?: string;
  failInstances?: Array<InstancePassRoleFailModel>;
  instanceRoleAssociations?: Array<InstanceRoleAssociationModel>;
}
/**
 * Writes.
 *
 * `POST /v2/instance/role?unbind`. `GetInstance` shows what it changes.
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
  imageId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface UnbindTagImageResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/image/{imageId}/tag?unbind`. `GetImage` shows what it changes.
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
  chainId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface UnbindTagSnapchainResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/snapshot/chain/{chainId}/tag?unbind`. `ListSnapchain` shows what it changes.
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
  volumeId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  relationTag?: boolean | null;
}
export interface UnbindTagVolumeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/volume/{volumeId}/tag?unbind`. `GetVolume` shows what it changes.
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
  clusterId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
}
export interface UnbindTagVolumeClusterResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/volume/cluster/{clusterId}/tag?unbind`. `GetVolumeCluster` shows what it changes.
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
  resourceType: string;
  resourceIds: ReadonlyArray<string>;
  tags: ReadonlyArray<{ tagKey?: string | null; tagValue?: string | null }>;
  isRelationTag?: boolean | null;
}
export interface UnbindTagsByResourceTypeResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `POST /v3/bcc/tag?action=DetachTags`. Only bce-python-sdk 0.9.79 has it.
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
  aspId: string;
  name: string;
  timePoints: ReadonlyArray<string>;
  repeatWeekdays: ReadonlyArray<string>;
  retentionDays: string;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface UpdateAspResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/asp/update`. `GetAsp` shows what it changes.
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
  deployId: string;
  name?: string | null;
  desc?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface UpdateDeploySetResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/instance/deployset/{deployId}?modifyAttribute`. `GetDeploySet` shows what it changes.
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
  instanceId: string;
  deploysetIdList?: ReadonlyArray<string> | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  force?: boolean | null;
}
export interface UpdateDeploySetRelationResponse {
  requestId?: string;
  taskId?: string;
}
/**
 * Writes.
 *
 * `POST /v2/instance/deployset/updateRelation`. `GetDeploySet` shows what it changes.
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
  instanceId: string;
  subnetId: string;
  internalIp?: string | null;
  securityGroupIds?: ReadonlyArray<string> | null;
  enterpriseSecurityGroupIds?: ReadonlyArray<string> | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. */
  reboot?: boolean | null;
}
export interface UpdateInstanceSubnetResponse {
  requestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * `PUT /v2/subnet/changeSubnet`. `GetInstance` shows what it changes.
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
  keypairId: string;
  description?: string | null;
}
export interface UpdateKeypairDescriptionResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/keypair/{keypairId}?updateDesc`. `KeypairDetail` shows what it changes.
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
  sgVersion?: Integer | null;
  securityGroupRuleId: string;
  remark?: string | null;
  portRange?: string | null;
  sourceIp?: string | null;
  sourceGroupId?: string | null;
  destIp?: string | null;
  destGroupId?: string | null;
  protocol?: string | null;
  /** Only bce-python-sdk 0.9.79 has it. Filled in by a client whose option `clientToken` is `every`. */
  clientToken?: string | null;
}
export interface UpdateSecurityGroupRuleResponse {
  requestId?: string;
}
/**
 * Writes.
 *
 * `PUT /v2/securityGroup/rule/update`. `ListSecurityGroups` shows what it changes.
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
  id?: string;
  name?: string;
  timePoints?: Array<number>;
  repeatWeekdays?: Array<number>;
  retentionDays?: number;
  status?: string;
}

export interface AutoSnapshotPolicyModel {
  id?: string;
  name?: string;
  timePoints?: Array<number>;
  repeatWeekdays?: Array<number>;
  status?: string;
  retentionDays?: number;
  createdTime?: string;
  updatedTime?: string;
  deletedTime?: string;
  lastExecuteTime?: string;
  volumeCount?: number;
}

export interface AzIntstanceStatisDetail {
  zoneName?: string;
  instanceCount?: number;
  instanceTotal?: number;
  bccInstanceCnt?: number;
  bbcInstanceCnt?: number;
  instanceIds?: Array<string>;
  bccInstanceIds?: Array<string>;
  bbcInstanceIds?: Array<string>;
}

export interface BbcFlavor {
  cpuCount?: number;
  memoryCapacityInGB?: number;
  ephemeralDiskCount?: string;
  ephemeralDiskType?: string;
  gpuCardCount?: string;
  fpgaCardType?: string;
  fpgaCardCount?: string;
  productType?: string;
  spec?: string;
  specId?: string;
  enableJumboFrame?: boolean;
  cpuModel?: string;
  cpuGHz?: string;
  networkBandwidth?: string;
  networkPackage?: string;
  netEthQueueCount?: string;
  netEthMaxQueueCount?: string;
  eniQuota?: number;
  eriQuota?: number;
  rdmaType?: string;
  rdmaNetCardCount?: number;
  rdmaNetBandwidth?: number;
  systemDiskType?: Array<string>;
  dataDiskType?: Array<string>;
  nicIpv4Quota?: number;
  nicIpv6Quota?: number;
  volumeCount?: number;
  gpuCardType?: string;
}

export interface BbcFlavorGroup {
  groupId?: string;
  flavors?: Array<BbcFlavor>;
}

export interface BbcResources {
  flavorGroups?: Array<BbcFlavorGroup>;
}

export interface BccBidFlavors {
  specId?: string;
  cpuCount?: number;
  memoryCapacityInGB?: number;
  productType?: string;
  spec?: string;
}

export interface BccBidResources {
  instanceType?: string;
  flavors?: Array<BccBidFlavors>;
}

export interface BccFlavor {
  cpuCount?: number;
  memoryCapacityInGB?: number;
  ephemeralDiskInGb?: number;
  ephemeralDiskCount?: number;
  ephemeralDiskType?: string;
  gpuCardType?: string;
  gpuCardCount?: number;
  fpgaCardType?: string;
  fpgaCardCount?: number;
  productType?: string;
  spec?: string;
  specId?: string;
  enableJumboFrame?: boolean;
  cpuModel?: string;
  cpuGHz?: string;
  networkBandwidth?: string;
  networkPackage?: string;
  netEthQueueCount?: string;
  netEthMaxQueueCount?: string;
  eniQuota?: number;
  eriQuota?: number;
  rdmaType?: string;
  rdmaNetCardCount?: number;
  rdmaNetBandwidth?: number;
  systemDiskType?: Array<string>;
  dataDiskType?: Array<string>;
  nicIpv4Quota?: number;
  nicIpv6Quota?: number;
  volumeCount?: number;
}

export interface BccFlavorGroup {
  groupId?: string;
  flavors?: Array<BccFlavor>;
}

export interface BccResources {
  flavorGroups?: Array<BccFlavorGroup>;
}

export interface CatagoryPrice {
  prePayCategoryPrice?: number;
  postPayCategoryPrice?: number;
}

export interface CdsPrices {
  storageType?: string;
  cdsSizeInGB?: number;
  price?: number;
  specPrice?: number;
  unit?: string;
}

export interface ConfigItem {
  cpu?: number;
  memory?: number;
  type?: string;
  specId?: string;
  spec?: string;
  zoneName?: string;
}

export interface DeploySetModel {
  deploysetId?: string;
  name?: string;
  desc?: string;
  strategy?: string;
  concurrency?: number;
  azIntstanceStatisList?: Array<AzIntstanceStatisDetail>;
}

export interface DiskInfo {
  storageType?: string;
  maxDiskSize?: number;
  minDiskSize?: number;
}

export interface EhcCluster {
  ehcClusterId?: string;
  name?: string;
  description?: string;
  zoneName?: string;
  createdTime?: string;
  instanceIds?: Array<string>;
  reservedInstanceIds?: Array<string>;
}

export interface EniInfo {
  eniId?: string;
  name?: string;
  vpcId?: string;
  subnetId?: string;
  zoneName?: string;
  description?: string;
  createdTime?: string;
  instanceId?: string;
  macAddress?: string;
  status?: string;
  securityGroupIds?: Array<string>;
  privateIpSet?: Array<IpAddress>;
}

export interface EriInfo {
  name?: string;
  eriId?: string;
}

export interface GroupInfo {
  groupId?: string;
  groupName?: string;
}

export interface ImageModel {
  id?: string;
  name?: string;
  type?: string;
  osType?: string;
  osVersion?: string;
  osArch?: string;
  osName?: string;
  osBuild?: string;
  osLang?: string;
  specialVersion?: string;
  createTime?: string;
  status?: string;
  encrypted?: boolean;
  package?: boolean;
  desc?: string;
  diskSize?: number;
  minDiskGb?: number;
  ephemeralSize?: number;
  snapshots?: Array<SnapshotModel>;
}

export interface InstUserOpAuthorizeRuleResponse {
  ruleId?: string;
  ruleName?: string;
  serverEventCategory?: string;
  effectiveScope?: string;
  status?: string;
  tags?: Array<TagModel>;
  authorizeMaintenanceOperations?: Array<string>;
  createTime?: string;
}

export interface InstanceDeleteResultModel {
  instanceId?: string;
  eip?: string;
  insnapIds?: Array<string>;
  snapshotIds?: Array<string>;
  volumeIds?: Array<string>;
}

export interface InstanceModel {
  id?: string;
  sourceProductId?: string;
  sourceProductType?: string;
  serialNumber?: string;
  keypairId?: string;
  keypairName?: string;
  name?: string;
  roleName?: string;
  hostname?: string;
  instanceType?: string;
  spec?: string;
  enableJumboFrame?: boolean;
  status?: string;
  desc?: string;
  createdFrom?: string;
  paymentTiming?: string;
  chargeStatus?: string;
  displayChargeStatus?: string;
  createTime?: string;
  expireTime?: string;
  releaseTime?: string;
  internalIp?: string;
  publicIp?: string;
  cpuCount?: number;
  rdmaUnitID?: string;
  rdmaPodName?: string;
  deletionProtection?: number;
  rdmaNicTopo?: Array<RdmaNicTopo>;
  deploysetList?: Array<DeploySetModel>;
  resGroupInfos?: Array<GroupInfo>;
  hosteyeType?: string;
  gpuCard?: string;
  gpuVideoMemory?: string;
  fpgaCard?: string;
  cardCount?: string;
  isomerismCard?: string;
  npuVideoMemory?: string;
  memoryCapacityInGB?: number;
  localDiskSizeInGB?: number;
  imageId?: string;
  imageType?: string;
  imageName?: string;
  osVersion?: string;
  osArch?: string;
  osName?: string;
  placementPolicy?: string;
  subnetId?: string;
  vpcId?: string;
  isEipAutoRelatedDelete?: boolean;
  ehcClusterId?: string;
  deploysetId?: string;
  zoneName?: string;
  flavorSubType?: string;
  productCategory?: string;
  repairStatus?: string;
  hostId?: string;
  switchId?: string;
  rackId?: string;
  dedicatedHostId?: string;
  autoRenew?: boolean;
  autoRenewPeriodUnit?: string;
  autoRenewPeriod?: number;
  ipv6?: string;
  netEthQueueCount?: string;
  eniQuota?: number;
  eriQuota?: number;
  rdmaType?: string;
  serviceComponents?: Record<string, string>;
  ipv6Addresses?: Array<string>;
  nicInfo?: NicInfo;
  eniNum?: string;
  tags?: Array<Tag>;
  volumes?: Array<VolumeModel>;
  networkCapacityInMbps?: number;
}

export interface InstancePassRoleFailModel {
  instanceId?: string;
  failMessage?: string;
}

export interface InstanceRoleAssociationModel {
  instanceId?: string;
}

export interface InstanceRoleModel {
  roleName?: string;
}

export interface IpAddress {
  primary?: boolean;
  publicIpAddress?: string;
  privateIpAddress?: string;
  ipv6Address?: string;
}

export interface IpInfo {
  privateIp?: string;
  eip?: string;
  primary?: string;
  eipId?: string;
  eipAllocationId?: string;
  eipSize?: string;
  eipStatus?: string;
  eipGroupId?: string;
  eipType?: string;
}

export interface IssueDiskInfoResponse {
  issueDiskSn?: string;
}

export interface IssueResponse {
  issueName?: string;
  issueAlias?: string;
  issueEffect?: string;
  issueDescription?: string;
  issueOccurTime?: string;
  issueSource?: string;
}

export interface KeypairModel {
  keypairId?: string;
  name?: string;
  description?: string;
  instanceCount?: number;
  createdTime?: string;
  publicKey?: string;
  fingerPrint?: string;
  /** Secret. */
  privateKey?: string;
  regionId?: string;
  paasInstanceCount?: Array<PassInstanceModel>;
}

export interface ModifyReservedInstanceOrder {
  reservedInstanceId?: string;
  orderId?: string;
}

export interface NicInfo {
  eniId?: string;
  eniUuid?: string;
  name?: string;
  type?: string;
  subnetId?: string;
  subnetType?: string;
  az?: string;
  description?: string;
  deviceId?: string;
  status?: string;
  macAddress?: string;
  vpcId?: string;
  createdTime?: string;
  eniNum?: number;
  eriNum?: number;
  eriInfos?: Array<EriInfo>;
  eniInfos?: Array<EniInfo>;
  ips?: Array<IpInfo>;
  ipv6s?: Array<IpInfo>;
  securityGroups?: Array<string>;
  enterpriseSecurityGroups?: Array<string>;
}

export interface OperationProgressSet {
  resourceId?: string;
  operationStatus?: string;
  code?: string;
  errorMessage?: string;
}

export interface OperationRecordResponse {
  name?: string;
  operator?: string;
  operateTime?: string;
}

export interface OsModel {
  instanceId?: string;
  osArch?: string;
  osName?: string;
  osVersion?: string;
  osType?: string;
  osLang?: string;
  specialVersion?: string;
}

export interface PassInstanceModel {
  application?: string;
  instanceCount?: number;
}

export interface PlannedEventResponse {
  serverEventId?: string;
  serverEventType?: string;
  serverEventStatus?: string;
  instanceId?: string;
  productCategory?: string;
  instanceSpec?: string;
  instanceName?: string;
  privateIp?: string;
  tags?: Array<TagModel>;
  serverEventCreatedTime?: string;
  serverEventEndedTime?: string;
  maintenanceOptions?: Array<string>;
  supportMaintenanceOptions?: Array<string>;
  authorizedMaintenanceOperation?: string;
  associatedPlannedMaintenanceServerEventIds?: Array<string>;
  associatedUnplannedMaintenanceServerEventIds?: Array<string>;
  executeTime?: string;
  serverEventLogs?: Array<OperationRecordResponse>;
  hasFastRepairStock?: boolean;
  risks?: Array<IssueResponse>;
}

export interface RdmaNicTopo {
  rdmaIp?: string;
  switchName?: string;
  switchPort?: string;
  rdmaMac?: string;
  rdmaGateway?: string;
}

export interface RegionModel {
  regionId?: string;
  regionName?: string;
  regionEndpoint?: string;
}

export interface RemoteCopyResult {
  region?: string;
  imageId?: string;
  code?: string;
  errMsg?: string;
}

export interface RemoteCopySnapshot {
  region?: string;
  snapshotId?: string;
}

export interface ReservedInstanceInfo {
  reservedInstanceId?: string;
  reservedInstanceUuid?: string;
  reservedInstanceName?: string;
  scope?: string;
  zoneName?: string;
  logicalZone?: string;
  spec?: string;
  reservedType?: string;
  offeringType?: string;
  osType?: string;
  reservedInstanceStatus?: string;
  instanceCount?: number;
  effectiveTime?: string;
  expireTime?: string;
  transferInTime?: string;
  autoRenew?: boolean;
  renewTimeUnit?: string;
  renewTime?: number;
  nextRenewTime?: string;
  flavorSubType?: string;
  productCategory?: string;
  isNeedEhcCluster?: boolean;
  tags?: Array<TagModel>;
  instanceId?: string;
  instanceIds?: Array<string>;
  instanceName?: string;
  instanceNames?: Array<string>;
  transferIn?: boolean;
  grantorUserId?: string;
  timeGranularity?: string;
  reservedInstanceTime?: number;
  ehcClusterId?: string;
}

export interface ResourceBo {
  id?: string;
  serialNumber?: string;
  name?: string;
  recycleTime?: string;
  deleteTime?: string;
  paymentTiming?: string;
  serviceName?: string;
  serviceType?: string;
  configItem?: ConfigItem;
  configItems?: Array<string>;
}

export interface SecurityGroupModel {
  id?: string;
  name?: string;
  vpcId?: string;
  desc?: string;
  createdTime?: string;
  updatedTime?: string;
  sgVersion?: number;
  rules?: Array<SecurityGroupRuleModel>;
  tags?: Array<Tag>;
}

export interface SecurityGroupRuleModel {
  remark?: string;
  direction?: string;
  ethertype?: string;
  portRange?: string;
  protocol?: string;
  sourceGroupId?: string;
  sourceIp?: string;
  destGroupId?: string;
  destIp?: string;
  securityGroupId?: string;
  securityGroupRuleId?: string;
  createdTime?: string;
  updatedTime?: string;
}

export interface SharedUser {
  account?: string;
  accountId?: string;
  ucAccount?: string;
}

export interface SnapchainModel {
  status?: string;
  instanceId?: string;
  userId?: string;
  chainSize?: string;
  chainId?: string;
  volumeId?: string;
  manualSnapCount?: number;
  autoSnapCount?: number;
  volumeSize?: number;
  createTime?: string;
}

export interface SnapshotModel {
  id?: string;
  name?: string;
  sizeInGB?: number;
  createTime?: string;
  status?: string;
  createMethod?: string;
  volumeId?: string;
  desc?: string;
  expireTime?: string;
  insnapId?: string;
  package?: boolean;
  templateId?: string;
  encrypted?: boolean;
  progress?: string;
  tags?: Array<Tag>;
}

export interface SnapshotShareModel {
  sourceSnapshotId?: string;
  sourceSnapshotUuid?: string;
  snapshotId?: string;
  sourceAccountId?: string;
  accountId?: string;
  snapshotType?: string;
  name?: string;
  sizeInGB?: number;
  shareTime?: string;
  desc?: string;
  shareStatus?: string;
  /** Secret. */
  encryptKey?: string;
  isSourceDeleted?: boolean;
}

export interface SpecIdPrices {
  specId?: string;
  specPrices?: Array<SpecPrices>;
}

export interface SpecPrices {
  spec?: string;
  specPrice?: string;
  discount?: string;
  tradePrice?: string;
  status?: string;
}

export interface SystemImageModel {
  imageId?: string;
  imageName?: string;
  osType?: string;
  osVersion?: string;
  osArch?: string;
  osName?: string;
  osLang?: string;
  minSizeInGiB?: number;
}

export interface Tag {
  tagKey?: string;
  tagValue?: string;
}

export interface TagModel {
  tagKey?: string;
  tagValue?: string;
}

export interface TaskDetail {
  taskId?: string;
  taskAction?: string;
  taskStatus?: string;
  createdTime?: string;
  finishedTime?: string;
  totalCount?: number;
  successCount?: number;
  failedCount?: number;
  operationProgressSet?: Array<OperationProgressSet>;
}

export interface TradePrice {
  prePayTradePrice?: number;
  postPayTradePrice?: number;
}

export interface TransferInRecord {
  transferRecordId?: string;
  grantorUserId?: string;
  status?: string;
  reservedInstanceInfo?: ReservedInstanceInfo;
  applicationTime?: string;
  expireTime?: string;
  endTime?: string;
}

export interface TransferOutRecord {
  transferRecordId?: string;
  recipientUserId?: string;
  status?: string;
  reservedInstanceInfo?: ReservedInstanceInfo;
  applicationTime?: string;
  expireTime?: string;
  endTime?: string;
}

export interface UnplannedEventResponse {
  serverEventId?: string;
  serverEventType?: string;
  serverEventStatus?: string;
  instanceId?: string;
  productCategory?: string;
  instanceSpec?: string;
  instanceName?: string;
  privateIp?: string;
  tags?: Array<TagModel>;
  serverEventCreatedTime?: string;
  serverEventEndedTime?: string;
  maintenanceOptions?: Array<string>;
  supportMaintenanceOptions?: Array<string>;
  authorizedMaintenanceOperation?: string;
  associatedPlannedMaintenanceServerEventIds?: Array<string>;
  associatedUnplannedMaintenanceServerEventIds?: Array<string>;
  executeTime?: string;
  serverEventLogs?: Array<OperationRecordResponse>;
  hasFastRepairStock?: boolean;
  failures?: Array<IssueResponse>;
  issueDiskInfos?: Array<IssueDiskInfoResponse>;
}

export interface VolumeAttachmentModel {
  volumeId?: string;
  serial?: string;
  instanceId?: string;
  device?: string;
}

export interface VolumeClusterModel {
  clusterId?: string;
  clusterName?: string;
  createdTime?: string;
  expiredTime?: string;
  status?: string;
  logicalZone?: string;
  productType?: string;
  clusterType?: string;
  totalCapacity?: number;
  usedCapacity?: number;
  availableCapacity?: number;
  expandingCapacity?: number;
  createdVolumeNum?: number;
  enableAutoRenew?: boolean;
}

export interface VolumeModel {
  id?: string;
  diskCategory?: string;
  productCategory?: string;
  name?: string;
  diskSizeInGB?: number;
  cdsExtraIo?: number;
  failureStatus?: string;
  createTime?: string;
  expireTime?: string;
  status?: string;
  shareSnapshotId?: string;
  enableDeleteProtection?: boolean;
  ebcDiskSize?: number;
  enableAutoRenew?: boolean;
  autoRenewTime?: number;
  tags?: Array<TagModel>;
  type?: string;
  storageType?: string;
  isSystemVolume?: boolean;
  description?: string;
  desc?: string;
  paymentTiming?: string;
  zoneName?: string;
  regionId?: string;
  sourceSnapshotId?: string;
  snapshotNum?: string;
  clusterId?: string;
  resGroupInfos?: Array<GroupInfo>;
  autoSnapshotPolicy?: AutoSnapshotPolicyModel;
  autoSnapshotPolicyInfos?: Array<AutoSnapshotPolicyInfo>;
  /** Secret. */
  encryptKey?: string;
  encryptKeySpec?: string;
  encrypted?: boolean;
  deleteWithInstance?: boolean;
  deleteAutoSnapshot?: boolean;
  attachments?: Array<VolumeAttachmentModel>;
  multiAttachInfos?: Array<VolumeMultiAttachInfo>;
  multiAttach?: boolean;
  volumeId?: string;
}

export interface VolumeMultiAttachInfo {
  volumeId?: string;
  serial?: string;
  instanceId?: string;
  status?: string;
}

export interface ZoneModel {
  zoneName?: string;
}

export interface ZoneResource {
  zoneName?: string;
  bccResources?: Array<BccBidResources>;
}

export interface ZoneResourceDetailSpec {
  zoneName?: string;
  ebcResources?: BbcResources;
  bccResources?: BccResources;
}
