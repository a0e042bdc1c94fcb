/** Baidu BCC: every operation. Generated from catalogue/bcc.json by scripts/catalogue.mjs; do not edit. */

import type { Integer, Operation } from "../operation.js";

export interface AcceptReservedInstanceTransferRequest {
  transferRecordId: string;
  ehcClusterId?: string | null | undefined;
}
export interface AcceptReservedInstanceTransferResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/reserved/transfer/accept`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "transferRecordId!,ehcClusterId",
};

export interface AddIpv6Request {
  instanceId: string;
  ipv6Address?: string | null | undefined;
  reboot?: boolean | null | undefined;
}
export interface AddIpv6Response {
  requestId?: string;
  ipv6Address?: string;
}
/**
 * `POST /v2/instance/addIpv6`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const AddIpv6: Operation<"bcc", AddIpv6Request, AddIpv6Response, never> = {
  api: "bcc",
  action: "AddIpv6",
  method: "POST",
  path: "/v2/instance/addIpv6",
  schema: "instanceId!,ipv6Address,reboot:b",
};

export interface AttachAspRequest {
  aspId: string;
  volumeIds: ReadonlyArray<unknown>;
  deleteAutoSnapshot?: boolean | null | undefined;
}
export interface AttachAspResponse {
  requestId?: string;
}
/**
 * `PUT /v2/asp/{aspId}?attach`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const AttachAsp: Operation<"bcc", AttachAspRequest, AttachAspResponse, never> = {
  api: "bcc",
  action: "AttachAsp",
  method: "PUT",
  path: "/v2/asp/{aspId}?attach",
  readBy: "ListAsps",
  schema: "/aspId!:d,volumeIds!:[]d,deleteAutoSnapshot:b",
};

export interface AttachKeypairRequest {
  keypairId: string;
  instanceIds: ReadonlyArray<unknown>;
}
export interface AttachKeypairResponse {
  requestId?: string;
}
/**
 * `PUT /v2/keypair/{keypairId}?attach`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const AttachKeypair: Operation<"bcc", AttachKeypairRequest, AttachKeypairResponse, never> = {
  api: "bcc",
  action: "AttachKeypair",
  method: "PUT",
  path: "/v2/keypair/{keypairId}?attach",
  readBy: "ListKeypair",
  schema: "/keypairId!:d,instanceIds!:[]d",
};

export interface AttachVolumeRequest {
  volumeId: string;
  instanceId: string;
  deleteWithInstance?: boolean | null | undefined;
  deleteAutoSnapshot?: boolean | null | undefined;
}
export interface AttachVolumeResponse {
  requestId?: string;
  volumeAttachment?: VolumeAttachmentModel;
  warningList?: Array<string>;
}
/**
 * `PUT /v2/volume/{volumeId}?attach`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const AttachVolume: Operation<"bcc", AttachVolumeRequest, AttachVolumeResponse, never> = {
  api: "bcc",
  action: "AttachVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?attach",
  readBy: "ListVolumes",
  schema: "/volumeId!:d,instanceId!,deleteWithInstance:b,deleteAutoSnapshot:b",
};

export interface AuthorizeSecurityGroupRuleRequest {
  securityGroupId: string;
  sgVersion?: Integer | null | undefined;
  rule: {
    remark?: string | null | undefined;
    direction?: string | null | undefined;
    ethertype?: string | null | undefined;
    portRange?: string | null | undefined;
    protocol?: string | null | undefined;
    sourceGroupId?: string | null | undefined;
    sourceIp?: string | null | undefined;
    destGroupId?: string | null | undefined;
    destIp?: string | null | undefined;
    securityGroupId?: string | null | undefined;
    securityGroupRuleId?: string | null | undefined;
    createdTime?: string | null | undefined;
    updatedTime?: string | null | undefined;
  };
}
export interface AuthorizeSecurityGroupRuleResponse {
  requestId?: string;
}
/**
 * `PUT /v2/securityGroup/{securityGroupId}?authorizeRule`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema:
    "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime}",
};

export interface AuthorizeServerEventRequest {
  serverEventId?: string | null | undefined;
  instanceId?: string | null | undefined;
  authorizeMaintenanceOperation?: string | null | undefined;
  executeTime?: string | null | undefined;
}
export interface AuthorizeServerEventResponse {
  requestId?: string;
}
/**
 * `POST /?action=AuthorizeServerEvent`. Writes. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const AuthorizeServerEvent: Operation<"bcc", AuthorizeServerEventRequest, AuthorizeServerEventResponse, never> =
  {
    api: "bcc",
    action: "AuthorizeServerEvent",
    method: "POST",
    path: "/?action=AuthorizeServerEvent",
    schema: "serverEventId,instanceId,authorizeMaintenanceOperation,executeTime",
  };

export interface AutoReleaseInstanceRequest {
  instanceId: string;
  isEipAutoRelatedDelete?: boolean | null | undefined;
  releaseTime?: string | null | undefined;
}
export interface AutoReleaseInstanceResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}?autorelease`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const AutoReleaseInstance: Operation<"bcc", AutoReleaseInstanceRequest, AutoReleaseInstanceResponse, never> = {
  api: "bcc",
  action: "AutoReleaseInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?autorelease",
  schema: "/instanceId!:d,isEipAutoRelatedDelete:b,releaseTime",
};

export interface AutoRenewReservedInstanceRequest {
  reservedInstanceIds: ReadonlyArray<unknown>;
  autoRenewTimeUnit: string;
  autoRenewTime: Integer;
}
export interface AutoRenewReservedInstanceResponse {
  requestId?: string;
  reservedInstanceIds?: Array<string>;
}
/**
 * `POST /v2/instance/reserved/autoRenew`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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

export interface AutoRenewVolumeClusterRequest {
  clusterId: string;
  renewTimeUnit: string;
  renewTime: Integer;
}
export interface AutoRenewVolumeClusterResponse {
  requestId?: string;
}
/**
 * `POST /v2/volume/cluster/autoRenew`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListVolumeClusters",
  schema: "clusterId!,renewTimeUnit!,renewTime!:i",
};

export interface BatchAddIpRequest {
  instanceId: string;
  secondaryPrivateIpAddressCount?: Integer | null | undefined;
  privateIps?: ReadonlyArray<unknown> | null | undefined;
  allocateMultiIpv6Addr: boolean;
}
export interface BatchAddIpResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/batchAddIp`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BatchAddIp: Operation<"bcc", BatchAddIpRequest, BatchAddIpResponse, never> = {
  api: "bcc",
  action: "BatchAddIp",
  method: "PUT",
  path: "/v2/instance/batchAddIp",
  schema: "instanceId!,secondaryPrivateIpAddressCount:i,privateIps:[]a,allocateMultiIpv6Addr!:b",
};

export interface BatchChangeToPostpaidRequest {
  config: ReadonlyArray<{
    instanceId?: string | null | undefined;
    cdsList?: ReadonlyArray<unknown> | null | undefined;
    effectiveType?: string | null | undefined;
  }>;
}
export interface BatchChangeToPostpaidResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * `POST /v2/instance/batch/charging?toPostpay`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "config!:[]{instanceId,cdsList:[]a,effectiveType}",
};

export interface BatchChangeToPrepaidRequest {
  config: ReadonlyArray<{
    instanceId?: string | null | undefined;
    autoRenew?: boolean | null | undefined;
    autoRenewPeriod?: Integer | null | undefined;
    duration?: Integer | null | undefined;
    cdsList?: ReadonlyArray<unknown> | null | undefined;
    autoPay?: boolean | null | undefined;
  }>;
}
export interface BatchChangeToPrepaidResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * `POST /v2/instance/batch/charging?toPrepay`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BatchChangeToPrepaid: Operation<"bcc", BatchChangeToPrepaidRequest, BatchChangeToPrepaidResponse, never> =
  {
    api: "bcc",
    action: "BatchChangeToPrepaid",
    method: "POST",
    path: "/v2/instance/batch/charging?toPrepay",
    effect: "once",
    schema: "config!:[]{instanceId,autoRenew:b,autoRenewPeriod:i,duration:i,cdsList:[]a,autoPay:b}",
  };

export interface BatchDeleteIpRequest {
  instanceId: string;
  privateIps: ReadonlyArray<unknown>;
}
export interface BatchDeleteIpResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/batchDelIp`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BatchDeleteIp: Operation<"bcc", BatchDeleteIpRequest, BatchDeleteIpResponse, never> = {
  api: "bcc",
  action: "BatchDeleteIp",
  method: "PUT",
  path: "/v2/instance/batchDelIp",
  schema: "instanceId!,privateIps!:[]a",
};

export interface BatchRebootInstanceRequest {
  instanceIds: ReadonlyArray<unknown>;
  forceStop?: boolean | null | undefined;
}
export interface BatchRebootInstanceResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/batchAction?reboot`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BatchRebootInstance: Operation<"bcc", BatchRebootInstanceRequest, BatchRebootInstanceResponse, never> = {
  api: "bcc",
  action: "BatchRebootInstance",
  method: "PUT",
  path: "/v2/instance/batchAction?reboot",
  effect: "once",
  readBy: "ListInstances",
  schema: "instanceIds!:[]d,forceStop:b",
};

export interface BatchRefundResourceRequest {
  instanceIds: ReadonlyArray<unknown>;
  relatedReleaseFlag?: boolean | null | undefined;
  deleteCdsSnapshotFlag?: boolean | null | undefined;
  deleteRelatedEnisFlag?: boolean | null | undefined;
}
export interface BatchRefundResourceResponse {
  requestId?: string;
  failedInstanceIds?: Array<string>;
}
/**
 * `POST /v2/instance/batchRefundResource`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BatchRefundResource: Operation<"bcc", BatchRefundResourceRequest, BatchRefundResourceResponse, never> = {
  api: "bcc",
  action: "BatchRefundResource",
  method: "POST",
  path: "/v2/instance/batchRefundResource",
  effect: "once",
  schema: "instanceIds!:[]d,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b",
};

export interface BatchStartInstanceRequest {
  instanceIds: ReadonlyArray<unknown>;
}
export interface BatchStartInstanceResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/batchAction?start`. Writes; repeated after a lost answer, and its state looked up.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Zkyb0d4cj
 */
export const BatchStartInstance: Operation<"bcc", BatchStartInstanceRequest, BatchStartInstanceResponse, never> = {
  api: "bcc",
  action: "BatchStartInstance",
  method: "PUT",
  path: "/v2/instance/batchAction?start",
  effect: "settle",
  readBy: "ListInstances",
  schema: "instanceIds!:[]d",
};

export interface BatchStopInstanceRequest {
  instanceIds: ReadonlyArray<unknown>;
  forceStop?: boolean | null | undefined;
  stopWithNoCharge?: boolean | null | undefined;
}
export interface BatchStopInstanceResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/batchAction?stop`. Writes; repeated after a lost answer, and its state looked up.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Akyb07kw0
 */
export const BatchStopInstance: Operation<"bcc", BatchStopInstanceRequest, BatchStopInstanceResponse, never> = {
  api: "bcc",
  action: "BatchStopInstance",
  method: "PUT",
  path: "/v2/instance/batchAction?stop",
  effect: "settle",
  readBy: "ListInstances",
  schema: "instanceIds!:[]d,forceStop:b,stopWithNoCharge:b",
};

export interface BindInstanceSecurityGroupRequest {
  instanceIds: ReadonlyArray<unknown>;
  securityGroupIds: ReadonlyArray<unknown>;
  securityGroupType: string;
}
export interface BindInstanceSecurityGroupResponse {
  requestId?: string;
}
/**
 * `PUT /v2/securitygroup/bind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!",
};

export interface BindInstanceToSecurityGroupRequest {
  instanceId: string;
  securityGroupId: string;
}
export interface BindInstanceToSecurityGroupResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}?bind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "/instanceId!:d,securityGroupId!",
};

export interface BindInstanceToTagsRequest {
  instanceId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
  attachRelatedResourceTag?: boolean | null | undefined;
}
export interface BindInstanceToTagsResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}/tag?bind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BindInstanceToTags: Operation<"bcc", BindInstanceToTagsRequest, BindInstanceToTagsResponse, never> = {
  api: "bcc",
  action: "BindInstanceToTags",
  method: "PUT",
  path: "/v2/instance/{instanceId}/tag?bind",
  schema: "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b",
};

export interface BindReservedInstanceToTagsRequest {
  reservedInstanceIds: ReadonlyArray<unknown>;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface BindReservedInstanceToTagsResponse {
  requestId?: string;
}
/**
 * `PUT /v2/bcc/reserved/tag?bind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}",
};

export interface BindRoleRequest {
  roleName?: string | null | undefined;
  instances: ReadonlyArray<{ instanceId?: string | null | undefined }>;
}
export interface BindRoleResponse {
  requestId?: string;
  failInstances?: Array<InstancePassRoleFailModel>;
  instanceRoleAssociations?: Array<InstanceRoleAssociationModel>;
}
/**
 * `POST /v2/instance/role?bind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BindRole: Operation<"bcc", BindRoleRequest, BindRoleResponse, never> = {
  api: "bcc",
  action: "BindRole",
  method: "POST",
  path: "/v2/instance/role?bind",
  schema: "roleName,instances!:[]{instanceId}",
};

export interface BindTagImageRequest {
  imageId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface BindTagImageResponse {
  requestId?: string;
}
/**
 * `PUT /v2/image/{imageId}/tag?bind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BindTagImage: Operation<"bcc", BindTagImageRequest, BindTagImageResponse, never> = {
  api: "bcc",
  action: "BindTagImage",
  method: "PUT",
  path: "/v2/image/{imageId}/tag?bind",
  schema: "/imageId!:d,changeTags!:[]{tagKey,tagValue}",
};

export interface BindTagSnapchainRequest {
  chainId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface BindTagSnapchainResponse {
  requestId?: string;
}
/**
 * `PUT /v2/snapshot/chain/{chainId}/tag?bind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BindTagSnapchain: Operation<"bcc", BindTagSnapchainRequest, BindTagSnapchainResponse, never> = {
  api: "bcc",
  action: "BindTagSnapchain",
  method: "PUT",
  path: "/v2/snapshot/chain/{chainId}/tag?bind",
  schema: "/chainId!:d,changeTags!:[]{tagKey,tagValue}",
};

export interface BindTagVolumeRequest {
  volumeId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface BindTagVolumeResponse {
  requestId?: string;
}
/**
 * `PUT /v2/volume/{volumeId}/tag?bind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BindTagVolume: Operation<"bcc", BindTagVolumeRequest, BindTagVolumeResponse, never> = {
  api: "bcc",
  action: "BindTagVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}/tag?bind",
  schema: "/volumeId!:d,changeTags!:[]{tagKey,tagValue}",
};

export interface BindTagVolumeClusterRequest {
  clusterId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface BindTagVolumeClusterResponse {
  requestId?: string;
}
/**
 * `PUT /v2/volume/cluster/{clusterId}/tag?bind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const BindTagVolumeCluster: Operation<"bcc", BindTagVolumeClusterRequest, BindTagVolumeClusterResponse, never> =
  {
    api: "bcc",
    action: "BindTagVolumeCluster",
    method: "PUT",
    path: "/v2/volume/cluster/{clusterId}/tag?bind",
    schema: "/clusterId!:d,changeTags!:[]{tagKey,tagValue}",
  };

export interface CancelAutoRenewReservedInstanceRequest {
  reservedInstanceIds: ReadonlyArray<unknown>;
}
export interface CancelAutoRenewReservedInstanceResponse {
  requestId?: string;
  reservedInstanceIds?: Array<string>;
}
/**
 * `POST /v2/instance/reserved/cancelAutoRenew`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "reservedInstanceIds!:[]d",
};

export interface CancelAutoRenewVolumeClusterRequest {
  clusterId: string;
}
export interface CancelAutoRenewVolumeClusterResponse {
  requestId?: string;
}
/**
 * `POST /v2/volume/cluster/cancelAutoRenew`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "clusterId!",
};

export interface CancelBidOrderRequest {
  orderId: string;
}
export interface CancelBidOrderResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * `POST /v2/instance/cancelBidOrder`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CancelBidOrder: Operation<"bcc", CancelBidOrderRequest, CancelBidOrderResponse, never> = {
  api: "bcc",
  action: "CancelBidOrder",
  method: "POST",
  path: "/v2/instance/cancelBidOrder",
  schema: "orderId!",
};

export interface CancelRemoteCopyImageRequest {
  imageId: string;
}
export interface CancelRemoteCopyImageResponse {
  requestId?: string;
}
/**
 * `POST /v2/image/{imageId}?cancelRemoteCopy`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "/imageId!:d",
};

export interface CancelSnapshotShareRequest {
  sourceSnapshotId: string;
  accountIds?: ReadonlyArray<unknown> | null | undefined;
  shareSnapshotId: string;
}
export interface CancelSnapshotShareResponse {
  requestId?: string;
  sourceSnapshotId?: string;
  shareSnapshotId?: string;
}
/**
 * `POST /v2/snapshot/unShare`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CancelSnapshotShare: Operation<"bcc", CancelSnapshotShareRequest, CancelSnapshotShareResponse, never> = {
  api: "bcc",
  action: "CancelSnapshotShare",
  method: "POST",
  path: "/v2/snapshot/unShare",
  schema: "sourceSnapshotId!,accountIds:[]d,shareSnapshotId!",
};

export interface ChangeToPrepaidRequest {
  instanceId: string;
  duration: Integer;
  autoRenew?: boolean | null | undefined;
  autoRenewPeriod?: Integer | null | undefined;
  relationCds?: boolean | null | undefined;
}
export interface ChangeToPrepaidResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * `POST /v2/instance/{instanceId}?toPrepay`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ChangeToPrepaid: Operation<"bcc", ChangeToPrepaidRequest, ChangeToPrepaidResponse, never> = {
  api: "bcc",
  action: "ChangeToPrepaid",
  method: "POST",
  path: "/v2/instance/{instanceId}?toPrepay",
  effect: "once",
  schema: "/instanceId!:d,duration!:i,autoRenew:b,autoRenewPeriod:i,relationCds:b",
};

export interface ChangeVpcRequest {
  instanceId: string;
  subnetId: string;
  internalIp?: string | null | undefined;
  securityGroupIds?: ReadonlyArray<unknown> | null | undefined;
  enterpriseSecurityGroupIds?: ReadonlyArray<unknown> | null | undefined;
  reboot?: boolean | null | undefined;
}
export interface ChangeVpcResponse {
  requestId?: string;
}
/**
 * `PUT /v2/vpc/changeVpc`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ChangeVpc: Operation<"bcc", ChangeVpcRequest, ChangeVpcResponse, never> = {
  api: "bcc",
  action: "ChangeVpc",
  method: "PUT",
  path: "/v2/vpc/changeVpc",
  schema: "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,reboot:b",
};

export interface CheckServerEventRequest {
  serverEventId?: string | null | undefined;
  instanceId?: string | null | undefined;
  checkResult: string;
  issueEffect?: string | null | undefined;
  issueDescription?: string | null | undefined;
  authorizeMaintenanceOperation?: string | null | undefined;
}
export interface CheckServerEventResponse {
  requestId?: string;
}
/**
 * `POST /?action=CheckServerEvent`. Reads. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CheckServerEvent: Operation<"bcc", CheckServerEventRequest, CheckServerEventResponse, never> = {
  api: "bcc",
  action: "CheckServerEvent",
  method: "POST",
  path: "/?action=CheckServerEvent",
  effect: "read",
  schema: "serverEventId,instanceId,checkResult!,issueEffect,issueDescription,authorizeMaintenanceOperation",
};

export interface CreateAspRequest {
  name: string;
  timePoints: ReadonlyArray<unknown>;
  repeatWeekdays: ReadonlyArray<unknown>;
  retentionDays: string;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateAspResponse {
  requestId?: string;
  aspId?: string;
}
/**
 * `POST /v2/asp`. Writes. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CreateAsp: Operation<"bcc", CreateAspRequest, CreateAspResponse, never> = {
  api: "bcc",
  action: "CreateAsp",
  method: "POST",
  path: "/v2/asp",
  readBy: "ListAsps",
  schema: "name!,timePoints!:[]a,repeatWeekdays!:[]a,retentionDays!,?clientToken:t",
};

export interface CreateAuthorizationRuleRequest {
  enableRule?: Integer | null | undefined;
  authorizeMaintenanceOperations: ReadonlyArray<unknown>;
  ruleName: string;
  serverEventCategory: string;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateAuthorizationRuleResponse {
  requestId?: string;
  ruleId?: string;
}
/**
 * `POST /?action=CreateAuthorizationRule`. Writes. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  path: "/?action=CreateAuthorizationRule",
  schema: "enableRule:i,authorizeMaintenanceOperations!:[]a,ruleName!,serverEventCategory!,?clientToken:t",
};

export interface CreateAutoRenewRuleRequest {
  instanceId: string;
  renewTimeUnit: string;
  renewTime: Integer;
  renewEip?: boolean | null | undefined;
}
export interface CreateAutoRenewRuleResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/batchCreateAutoRenewRules`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CreateAutoRenewRule: Operation<"bcc", CreateAutoRenewRuleRequest, CreateAutoRenewRuleResponse, never> = {
  api: "bcc",
  action: "CreateAutoRenewRule",
  method: "POST",
  path: "/v2/instance/batchCreateAutoRenewRules",
  schema: "instanceId!,renewTimeUnit!,renewTime!:i,renewEip:b",
};

export interface CreateBidInstanceRequest {
  spec: string;
  imageId: string;
  billing: {
    paymentTiming?: string | null | undefined;
    reservation?:
      | { reservationLength?: Integer | null | undefined; reservationTimeUnit?: string | null | undefined }
      | null
      | undefined;
  };
  bidModel: string;
  bidPrice?: string | null | undefined;
  cpuCount?: Integer | null | undefined;
  memoryCapacityInGB?: Integer | null | undefined;
  rootDiskSizeInGb?: Integer | null | undefined;
  rootDiskStorageType?: string | null | undefined;
  createCdsList?:
    | ReadonlyArray<{
        storageType?: string | null | undefined;
        cdsSizeInGB?: Integer | null | undefined;
        cdsNum?: Integer | null | undefined;
        name?: string | null | undefined;
        cdsExtraIo?: Integer | null | undefined;
        snapshotId?: string | null | undefined;
        /** Secret. */
        encryptKey?: string | null | undefined;
        enableDeleteProtection?: string | null | undefined;
        deleteWithInstance?: boolean | null | undefined;
        deleteAutoSnapshot?: boolean | null | undefined;
      }>
    | null
    | undefined;
  ephemeralDisks?:
    | ReadonlyArray<{
        storageType?: string | null | undefined;
        sizeInGB?: Integer | null | undefined;
        freeSizeInGB?: Integer | null | undefined;
      }>
    | null
    | undefined;
  networkCapacityInMbps?: Integer | null | undefined;
  internetChargeType?: string | null | undefined;
  eipName?: string | null | undefined;
  purchaseCount?: Integer | null | undefined;
  name?: string | null | undefined;
  hostname?: string | null | undefined;
  autoSeqSuffix?: boolean | null | undefined;
  isOpenHostnameDomain?: boolean | null | undefined;
  /** Secret. */
  adminPass?: string | null | undefined;
  keypairId?: string | null | undefined;
  /** Secret. */
  userData?: string | null | undefined;
  zoneName?: string | null | undefined;
  subnetId?: string | null | undefined;
  securityGroupId?: string | null | undefined;
  enterpriseSecurityGroupId?: string | null | undefined;
  isomerismCard?: string | null | undefined;
  deletionProtection?: Integer | null | undefined;
  relationTag?: boolean | null | undefined;
  isOpenIpv6?: boolean | null | undefined;
  tags?: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }> | null | undefined;
  aspId?: string | null | undefined;
  fileSystems?:
    | ReadonlyArray<{
        fsId?: string | null | undefined;
        mountAds?: string | null | undefined;
        path?: string | null | undefined;
        protocol?: string | null | undefined;
      }>
    | null
    | undefined;
  isEipAutoRelatedDelete?: boolean | null | undefined;
  resGroupId?: string | null | undefined;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateBidInstanceResponse {
  requestId?: string;
  orderId?: string;
  instanceIds?: Array<string>;
}
/**
 * `POST /v2/instance/bid`. Writes; never repeated once it may have been executed, unless it carries a client token. Published on the path of CreateInstanceBySpec; the vendor's older page has this one (unverified). The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CreateBidInstance: Operation<"bcc", CreateBidInstanceRequest, CreateBidInstanceResponse, never> = {
  api: "bcc",
  action: "CreateBidInstance",
  method: "POST",
  path: "/v2/instance/bid",
  effect: "once",
  schema:
    "spec!,imageId!,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},bidModel!,bidPrice,cpuCount:i,memoryCapacityInGB:i,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},networkCapacityInMbps:i,internetChargeType,eipName,purchaseCount:i,name,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,userData#,zoneName,subnetId,securityGroupId,enterpriseSecurityGroupId,isomerismCard,deletionProtection:i,relationTag:b,isOpenIpv6:b,tags:[]{tagKey,tagValue},aspId,fileSystems:[]{fsId,mountAds,path,protocol},isEipAutoRelatedDelete:b,resGroupId,?clientToken:t",
};

export interface CreateDeploySetRequest {
  name?: string | null | undefined;
  desc?: string | null | undefined;
  strategy?: string | null | undefined;
  concurrency?: Integer | null | undefined;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateDeploySetResponse {
  requestId?: string;
  deploySetIds?: Array<string>;
}
/**
 * `POST /v2/instance/deployset/create`. Writes. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CreateDeploySet: Operation<"bcc", CreateDeploySetRequest, CreateDeploySetResponse, never> = {
  api: "bcc",
  action: "CreateDeploySet",
  method: "POST",
  path: "/v2/instance/deployset/create",
  readBy: "ListDeploySet",
  schema: "name,desc,strategy,concurrency:i,?clientToken:t",
};

export interface CreateEhcClusterRequest {
  name: string;
  zoneName: string;
  description: string;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateEhcClusterResponse {
  requestId?: string;
  ehcClusterId?: string;
}
/**
 * `POST /v2/instance/ehc/cluster/create`. Writes; never repeated once it may have been executed, unless it carries a client token. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CreateEhcCluster: Operation<"bcc", CreateEhcClusterRequest, CreateEhcClusterResponse, never> = {
  api: "bcc",
  action: "CreateEhcCluster",
  method: "POST",
  path: "/v2/instance/ehc/cluster/create",
  effect: "once",
  schema: "name!,zoneName!,description!,?clientToken:t",
};

export interface CreateImageRequest {
  imageName: string;
  instanceId?: string | null | undefined;
  snapshotId?: string | null | undefined;
  /** Secret. */
  encryptKey?: string | null | undefined;
  relateCds?: boolean | null | undefined;
  detection?: boolean | null | undefined;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateImageResponse {
  requestId?: string;
  imageId?: string;
  cdsSnapshotIds?: Array<string>;
}
/**
 * `POST /v2/image`. Writes; never repeated once it may have been executed, unless it carries a client token. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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

export interface CreateInstanceBySpecRequest {
  keepImageLogin?: boolean | null | undefined;
  /** Secret. */
  bccCreateWithScript?: string | null | undefined;
  name?: string | null | undefined;
  cpuThreadConfig?: string | null | undefined;
  numaConfig?: string | null | undefined;
  enableDeleteProtection?: boolean | null | undefined;
  hostname?: string | null | undefined;
  autoSeqSuffix?: boolean | null | undefined;
  isOpenHostnameDomain?: boolean | null | undefined;
  /** Secret. */
  adminPass?: string | null | undefined;
  keypairId?: string | null | undefined;
  aspId?: string | null | undefined;
  specId?: string | null | undefined;
  enableJumboFrame?: boolean | null | undefined;
  /** Secret. */
  userData?: string | null | undefined;
  deletionProtection?: string | null | undefined;
  autoRenewTimeUnit?: string | null | undefined;
  autoRenewTime?: Integer | null | undefined;
  hosteyeType?: string | null | undefined;
  enableNuma?: boolean | null | undefined;
  dataPartitionType?: string | null | undefined;
  rootPartitionType?: string | null | undefined;
  cdsAutoRenew?: boolean | null | undefined;
  createCdsList?:
    | ReadonlyArray<{
        storageType?: string | null | undefined;
        cdsSizeInGB?: Integer | null | undefined;
        cdsNum?: Integer | null | undefined;
        cdsExtraIo?: Integer | null | undefined;
        snapshotId?: string | null | undefined;
        /** Secret. */
        encryptKey?: string | null | undefined;
        enableDeleteProtection?: string | null | undefined;
        deleteWithInstance?: boolean | null | undefined;
        deleteAutoSnapshot?: boolean | null | undefined;
        name?: string | null | undefined;
      }>
    | null
    | undefined;
  imageId: string;
  spec: string;
  roleName?: string | null | undefined;
  bidModel?: string | null | undefined;
  bidPrice?: string | null | undefined;
  rootDiskSizeInGb?: Integer | null | undefined;
  rootDiskExtraIo?: string | null | undefined;
  rootDiskStorageType?: string | null | undefined;
  networkCapacityInMbps?: Integer | null | undefined;
  ehcClusterId?: string | null | undefined;
  purchaseCount?: Integer | null | undefined;
  purchaseMinCount?: Integer | null | undefined;
  dedicatedHostId?: string | null | undefined;
  relationTag?: boolean | null | undefined;
  tags?: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }> | null | undefined;
  fileSystems?:
    | ReadonlyArray<{
        fsId?: string | null | undefined;
        mountAds?: string | null | undefined;
        path?: string | null | undefined;
        protocol?: string | null | undefined;
      }>
    | null
    | undefined;
  ephemeralDisks?:
    | ReadonlyArray<{
        storageType?: string | null | undefined;
        sizeInGB?: Integer | null | undefined;
        freeSizeInGB?: Integer | null | undefined;
      }>
    | null
    | undefined;
  securityGroupId?: string | null | undefined;
  enterpriseSecurityGroupId?: string | null | undefined;
  securityGroupIds?: ReadonlyArray<unknown> | null | undefined;
  enterpriseSecurityGroupIds?: ReadonlyArray<unknown> | null | undefined;
  subnetId?: string | null | undefined;
  deployId?: string | null | undefined;
  deployIdList?: ReadonlyArray<unknown> | null | undefined;
  eniIds?: ReadonlyArray<unknown> | null | undefined;
  disableRootDiskSerial?: string | null | undefined;
  zoneName: string;
  internalIps?: ReadonlyArray<unknown> | null | undefined;
  resGroupId?: string | null | undefined;
  isEipAutoRelatedDelete?: boolean | null | undefined;
  networkPurchaseType?: string | null | undefined;
  instanceType?: string | null | undefined;
  internetChargeType?: string | null | undefined;
  eipName?: string | null | undefined;
  isOpenHostEye?: boolean | null | undefined;
  enableHt?: boolean | null | undefined;
  billing: {
    paymentTiming?: string | null | undefined;
    reservation?:
      | { reservationLength?: Integer | null | undefined; reservationTimeUnit?: string | null | undefined }
      | null
      | undefined;
  };
  isOpenIpv6?: boolean | null | undefined;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateInstanceBySpecResponse {
  requestId?: string;
  orderId?: string;
  instanceIds?: Array<string>;
  warningList?: Array<string>;
}
/**
 * `POST /v2/instanceBySpec`. Writes; never repeated once it may have been executed, unless it carries a client token. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
      "keepImageLogin:b,bccCreateWithScript#,name,cpuThreadConfig,numaConfig,enableDeleteProtection:b,hostname,autoSeqSuffix:b,isOpenHostnameDomain:b,adminPass#,keypairId,aspId,specId,enableJumboFrame:b,userData#,deletionProtection,autoRenewTimeUnit,autoRenewTime:i,hosteyeType,enableNuma:b,dataPartitionType,rootPartitionType,cdsAutoRenew:b,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b,name},imageId!,spec!,roleName,bidModel,bidPrice,rootDiskSizeInGb:i,rootDiskExtraIo,rootDiskStorageType,networkCapacityInMbps:i,ehcClusterId,purchaseCount:i,purchaseMinCount:i,dedicatedHostId,relationTag:b,tags:[]{tagKey,tagValue},fileSystems:[]{fsId,mountAds,path,protocol},ephemeralDisks:[]{storageType,sizeInGB:i,freeSizeInGB:i},securityGroupId,enterpriseSecurityGroupId,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d,subnetId,deployId,deployIdList:[]d,eniIds:[]d,disableRootDiskSerial,zoneName!,internalIps:[]a,resGroupId,isEipAutoRelatedDelete:b,networkPurchaseType,instanceType,internetChargeType,eipName,isOpenHostEye:b,enableHt:b,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},isOpenIpv6:b,?clientToken:t",
  };

export interface CreateKeypairRequest {
  name: string;
  description?: string | null | undefined;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateKeypairResponse {
  requestId?: string;
  keypair?: KeypairModel;
}
/**
 * `POST /v2/keypair`. Writes. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  reservedInstanceIds: ReadonlyArray<unknown>;
  recipientAccountId: string;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateReservedInstanceTransferResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/reserved/transfer/create`. Writes; never repeated once it may have been executed, unless it carries a client token. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "GetReservedInstance",
  schema: "reservedInstanceIds!:[]d,recipientAccountId!,?clientToken:t",
};

export interface CreateReservedInstancesRequest {
  reservedInstanceName?: string | null | undefined;
  scope?: string | null | undefined;
  zoneName: string;
  spec: string;
  offeringType: string;
  instanceCount?: Integer | null | undefined;
  reservedInstanceCount?: Integer | null | undefined;
  reservedInstanceTime: Integer;
  reservedInstanceTimeUnit?: string | null | undefined;
  autoRenew?: boolean | null | undefined;
  autoRenewTimeUnit?: string | null | undefined;
  autoRenewTime?: Integer | null | undefined;
  effectiveTime?: string | null | undefined;
  tags?: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }> | null | undefined;
  ticketId?: string | null | undefined;
  ehcClusterId?: string | null | undefined;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateReservedInstancesResponse {
  requestId?: string;
  orderId?: string;
  reservedInstanceIds?: Array<string>;
}
/**
 * `POST /v2/instance/reserved/create`. Writes; never repeated once it may have been executed, unless it carries a client token. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  desc?: string | null | undefined;
  vpcId?: string | null | undefined;
  tags?: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }> | null | undefined;
  rules: ReadonlyArray<{
    remark?: string | null | undefined;
    direction?: string | null | undefined;
    ethertype?: string | null | undefined;
    portRange?: string | null | undefined;
    protocol?: string | null | undefined;
    sourceGroupId?: string | null | undefined;
    sourceIp?: string | null | undefined;
    destGroupId?: string | null | undefined;
    destIp?: string | null | undefined;
    securityGroupId?: string | null | undefined;
    securityGroupRuleId?: string | null | undefined;
    createdTime?: string | null | undefined;
    updatedTime?: string | null | undefined;
  }>;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateSecurityGroupResponse {
  requestId?: string;
  securityGroupId?: string;
}
/**
 * `POST /v2/securityGroup`. Writes. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  desc?: string | null | undefined;
  tags?: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }> | null | undefined;
  retentionInDays?: Integer | null | undefined;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateSnapshotResponse {
  requestId?: string;
  snapshotId?: string;
}
/**
 * `POST /v2/snapshot`. Writes; never repeated once it may have been executed, unless it carries a client token. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  accountIds: ReadonlyArray<unknown>;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateSnapshotShareResponse {
  requestId?: string;
  snapshotId?: string;
}
/**
 * `POST /v2/snapshot/share`. Writes; never repeated once it may have been executed, unless it carries a client token. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  zoneName?: string | null | undefined;
  storageType?: string | null | undefined;
  cdsSizeInGB?: Integer | null | undefined;
  cdsExtraIo?: Integer | null | undefined;
  snapshotId?: string | null | undefined;
  shareSnapshotId?: string | null | undefined;
  enableDeleteProtection?: string | null | undefined;
  instanceId?: string | null | undefined;
  /** Secret. */
  encryptKey?: string | null | undefined;
  name?: string | null | undefined;
  description?: string | null | undefined;
  renewTimeUnit?: string | null | undefined;
  renewTime?: Integer | null | undefined;
  relationTag?: boolean | null | undefined;
  tags?: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }> | null | undefined;
  resGroupId?: string | null | undefined;
  billing: {
    paymentTiming?: string | null | undefined;
    reservation?:
      | { reservationLength?: Integer | null | undefined; reservationTimeUnit?: string | null | undefined }
      | null
      | undefined;
  };
  clusterId?: string | null | undefined;
  chargeType?: string | null | undefined;
  autoSnapshotPolicy?:
    | {
        id?: string | null | undefined;
        name?: string | null | undefined;
        timePoints?: ReadonlyArray<unknown> | null | undefined;
        repeatWeekdays?: ReadonlyArray<unknown> | null | undefined;
        status?: string | null | undefined;
        retentionDays?: Integer | null | undefined;
        createdTime?: string | null | undefined;
        updatedTime?: string | null | undefined;
        deletedTime?: string | null | undefined;
        lastExecuteTime?: string | null | undefined;
        volumeCount?: Integer | null | undefined;
      }
    | null
    | undefined;
  deleteWithInstance?: boolean | null | undefined;
  deleteAutoSnapshot?: boolean | null | undefined;
  purchaseCount?: Integer | null | undefined;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateVolumeResponse {
  requestId?: string;
  orderId?: string;
  volumeIds?: Array<string>;
  warningList?: Array<string>;
}
/**
 * `POST /v2/volume`. Writes; never repeated once it may have been executed, unless it carries a client token. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CreateVolume: Operation<"bcc", CreateVolumeRequest, CreateVolumeResponse, never> = {
  api: "bcc",
  action: "CreateVolume",
  method: "POST",
  path: "/v2/volume",
  effect: "once",
  readBy: "ListVolumes",
  schema:
    "zoneName,storageType,cdsSizeInGB:i,cdsExtraIo:i,snapshotId,shareSnapshotId,enableDeleteProtection,instanceId,encryptKey#,name,description,renewTimeUnit,renewTime:i,relationTag:b,tags:[]{tagKey,tagValue},resGroupId,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},clusterId,chargeType,autoSnapshotPolicy:{id,name,timePoints:[]a,repeatWeekdays:[]a,status,retentionDays:i,createdTime,updatedTime,deletedTime,lastExecuteTime,volumeCount:i},deleteWithInstance:b,deleteAutoSnapshot:b,purchaseCount:i,?clientToken:t",
};

export interface CreateVolumeClusterRequest {
  zoneName?: string | null | undefined;
  clusterName: string;
  clusterSizeInGB: Integer;
  storageType: string;
  purchaseCount?: Integer | null | undefined;
  billing: {
    paymentTiming?: string | null | undefined;
    reservation?:
      | { reservationLength?: Integer | null | undefined; reservationTimeUnit?: string | null | undefined }
      | null
      | undefined;
  };
  tags?: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }> | null | undefined;
  /** Filled in by the client. */
  clientToken?: string | null | undefined;
}
export interface CreateVolumeClusterResponse {
  requestId?: string;
  clusterIds?: Array<string>;
}
/**
 * `POST /v2/volume/cluster`. Writes; never repeated once it may have been executed, unless it carries a client token. The common rules document clientToken for creations; this page's metadata leaves it out.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const CreateVolumeCluster: Operation<"bcc", CreateVolumeClusterRequest, CreateVolumeClusterResponse, never> = {
  api: "bcc",
  action: "CreateVolumeCluster",
  method: "POST",
  path: "/v2/volume/cluster",
  effect: "once",
  readBy: "ListVolumeClusters",
  schema:
    "zoneName,clusterName!,clusterSizeInGB!:i,storageType!,purchaseCount:i,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},tags:[]{tagKey,tagValue},?clientToken:t",
};

export interface DelIpv6Request {
  instanceId: string;
  ipv6Address?: string | null | undefined;
  reboot?: boolean | null | undefined;
}
export interface DelIpv6Response {
  requestId?: string;
}
/**
 * `POST /v2/instance/delIpv6`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DelIpv6: Operation<"bcc", DelIpv6Request, DelIpv6Response, never> = {
  api: "bcc",
  action: "DelIpv6",
  method: "POST",
  path: "/v2/instance/delIpv6",
  schema: "instanceId!,ipv6Address,reboot:b",
};

export interface DeleteAspRequest {
  aspId: string;
}
export interface DeleteAspResponse {
  requestId?: string;
}
/**
 * `DELETE /v2/asp/{aspId}`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DeleteAsp: Operation<"bcc", DeleteAspRequest, DeleteAspResponse, never> = {
  api: "bcc",
  action: "DeleteAsp",
  method: "DELETE",
  path: "/v2/asp/{aspId}",
  readBy: "ListAsps",
  schema: "/aspId!:d",
};

export interface DeleteAutoRenewRuleRequest {
  instanceId: string;
  renewEip?: boolean | null | undefined;
}
export interface DeleteAutoRenewRuleResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/batchDeleteAutoRenewRules`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DeleteAutoRenewRule: Operation<"bcc", DeleteAutoRenewRuleRequest, DeleteAutoRenewRuleResponse, never> = {
  api: "bcc",
  action: "DeleteAutoRenewRule",
  method: "POST",
  path: "/v2/instance/batchDeleteAutoRenewRules",
  schema: "instanceId!,renewEip:b",
};

export interface DeleteDeploySetRequest {
  deployId: string;
}
export interface DeleteDeploySetResponse {
  requestId?: string;
}
/**
 * `DELETE /v2/instance/deployset/{deployId}`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DeleteDeploySet: Operation<"bcc", DeleteDeploySetRequest, DeleteDeploySetResponse, never> = {
  api: "bcc",
  action: "DeleteDeploySet",
  method: "DELETE",
  path: "/v2/instance/deployset/{deployId}",
  readBy: "ListDeploySet",
  schema: "/deployId!:d",
};

export interface DeleteEhcClusterRequest {
  ehcClusterIdList: ReadonlyArray<unknown>;
}
export interface DeleteEhcClusterResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/ehc/cluster/delete`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DeleteEhcCluster: Operation<"bcc", DeleteEhcClusterRequest, DeleteEhcClusterResponse, never> = {
  api: "bcc",
  action: "DeleteEhcCluster",
  method: "POST",
  path: "/v2/instance/ehc/cluster/delete",
  schema: "ehcClusterIdList!:[]d",
};

export interface DeleteImageRequest {
  imageId: string;
}
export interface DeleteImageResponse {
  requestId?: string;
}
/**
 * `DELETE /v2/image/{imageId}`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DeleteImage: Operation<"bcc", DeleteImageRequest, DeleteImageResponse, never> = {
  api: "bcc",
  action: "DeleteImage",
  method: "DELETE",
  path: "/v2/image/{imageId}",
  readBy: "ListImages",
  schema: "/imageId!:d",
};

export interface DeleteInstUserOpAuthorizeRuleRequest {
  ruleId: string;
}
export interface DeleteInstUserOpAuthorizeRuleResponse {
  requestId?: string;
}
/**
 * `POST /?action=DeleteInstUserOpAuthorizeRule`. Writes. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "ruleId!",
};

export interface DeleteInstanceDeploySetRequest {
  deployId: string;
  instanceIdList: ReadonlyArray<unknown>;
}
export interface DeleteInstanceDeploySetResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/deployset/delRelation`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListInstances",
  schema: "deployId!,instanceIdList!:[]d",
};

export interface DeleteKeypairRequest {
  keypairId: string;
}
export interface DeleteKeypairResponse {
  requestId?: string;
}
/**
 * `DELETE /v2/keypair/{keypairId}`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DeleteKeypair: Operation<"bcc", DeleteKeypairRequest, DeleteKeypairResponse, never> = {
  api: "bcc",
  action: "DeleteKeypair",
  method: "DELETE",
  path: "/v2/keypair/{keypairId}",
  readBy: "ListKeypair",
  schema: "/keypairId!:d",
};

export interface DeletePrepayInstanceRequest {
  instanceId: string;
  relatedReleaseFlag?: boolean | null | undefined;
  deleteCdsSnapshotFlag?: boolean | null | undefined;
  deleteRelatedEnisFlag?: boolean | null | undefined;
}
export interface DeletePrepayInstanceResponse {
  requestId?: string;
  successResources?: InstanceDeleteResultModel;
  failResources?: InstanceDeleteResultModel;
  instanceRefundFlag?: boolean;
}
/**
 * `POST /v2/instance/delete`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DeletePrepayInstance: Operation<"bcc", DeletePrepayInstanceRequest, DeletePrepayInstanceResponse, never> =
  {
    api: "bcc",
    action: "DeletePrepayInstance",
    method: "POST",
    path: "/v2/instance/delete",
    effect: "once",
    schema: "instanceId!,relatedReleaseFlag:b,deleteCdsSnapshotFlag:b,deleteRelatedEnisFlag:b",
  };

export interface DeleteRecycledInstanceRequest {
  instanceId: string;
}
export interface DeleteRecycledInstanceResponse {
  requestId?: string;
}
/**
 * `DELETE /v2/recycle/instance/{instanceId}`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "/instanceId!:d",
};

export interface DeleteSecurityGroupRequest {
  securityGroupId: string;
}
export interface DeleteSecurityGroupResponse {
  requestId?: string;
}
/**
 * `DELETE /v2/securityGroup/{securityGroupId}`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  sgVersion?: Integer | null | undefined;
}
export interface DeleteSecurityGroupRuleResponse {
  requestId?: string;
}
/**
 * `DELETE /v2/securityGroup/rule/{securityGroupRuleId}`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "/securityGroupRuleId!:d,?sgVersion:i",
};

export interface DeleteSnapshotRequest {
  snapshotId: string;
}
export interface DeleteSnapshotResponse {
  requestId?: string;
}
/**
 * `DELETE /v2/snapshot/{snapshotId}`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DeleteSnapshot: Operation<"bcc", DeleteSnapshotRequest, DeleteSnapshotResponse, never> = {
  api: "bcc",
  action: "DeleteSnapshot",
  method: "DELETE",
  path: "/v2/snapshot/{snapshotId}",
  readBy: "ListSnapshots",
  schema: "/snapshotId!:d",
};

export interface DescribeAuthorizeRulesRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  ruleIds?: ReadonlyArray<unknown> | null | undefined;
  ruleNames?: ReadonlyArray<unknown> | null | undefined;
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
 * `POST /?action=DescribeAuthorizeRules`. Reads. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DescribeAuthorizeRules: Operation<
  "bcc",
  DescribeAuthorizeRulesRequest,
  DescribeAuthorizeRulesResponse,
  never
> = {
  api: "bcc",
  action: "DescribeAuthorizeRules",
  method: "POST",
  path: "/?action=DescribeAuthorizeRules",
  effect: "read",
  schema: "marker,maxKeys:i,ruleIds:[]d,ruleNames:[]a",
};

export interface DescribePlannedEventRecordsRequest {
  serverEventIds?: ReadonlyArray<unknown> | null | undefined;
  instanceIds?: ReadonlyArray<unknown> | null | undefined;
  productCategory?: string | null | undefined;
  serverEventType?: string | null | undefined;
  serverEventLogTimeFilter?: string | null | undefined;
  periodStartTime?: string | null | undefined;
  periodEndTime?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  marker?: string | null | undefined;
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
 * `POST /?action=DescribePlannedEventRecords`. Reads. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DescribePlannedEventRecords: Operation<
  "bcc",
  DescribePlannedEventRecordsRequest,
  DescribePlannedEventRecordsResponse,
  never
> = {
  api: "bcc",
  action: "DescribePlannedEventRecords",
  method: "POST",
  path: "/?action=DescribePlannedEventRecords",
  effect: "read",
  schema:
    "serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker",
};

export interface DescribePlannedEventsRequest {
  serverEventStatus?: string | null | undefined;
  serverEventIds?: ReadonlyArray<unknown> | null | undefined;
  instanceIds?: ReadonlyArray<unknown> | null | undefined;
  productCategory?: string | null | undefined;
  serverEventType?: string | null | undefined;
  serverEventLogTimeFilter?: string | null | undefined;
  periodStartTime?: string | null | undefined;
  periodEndTime?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  marker?: string | null | undefined;
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
 * `POST /?action=DescribePlannedEvents`. Reads. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DescribePlannedEvents: Operation<
  "bcc",
  DescribePlannedEventsRequest,
  DescribePlannedEventsResponse,
  never
> = {
  api: "bcc",
  action: "DescribePlannedEvents",
  method: "POST",
  path: "/?action=DescribePlannedEvents",
  effect: "read",
  schema:
    "serverEventStatus,serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker",
};

export interface DescribeRegionsRequest {
  region?: string | null | undefined;
}
export interface DescribeRegionsResponse {
  requestId?: string;
  regions?: Array<RegionModel>;
}
/**
 * `POST /v2/region/describeRegions`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
 * `POST /v2/snapshot/{action}`. Reads. The values of {action} are published nowhere (unverified).
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  serverEventIds?: ReadonlyArray<unknown> | null | undefined;
  instanceIds?: ReadonlyArray<unknown> | null | undefined;
  productCategory?: string | null | undefined;
  serverEventType?: string | null | undefined;
  serverEventLogTimeFilter?: string | null | undefined;
  periodStartTime?: string | null | undefined;
  periodEndTime?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  marker?: string | null | undefined;
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
 * `POST /?action=DescribeUnplannedEventRecords`. Reads. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DescribeUnplannedEventRecords: Operation<
  "bcc",
  DescribeUnplannedEventRecordsRequest,
  DescribeUnplannedEventRecordsResponse,
  never
> = {
  api: "bcc",
  action: "DescribeUnplannedEventRecords",
  method: "POST",
  path: "/?action=DescribeUnplannedEventRecords",
  effect: "read",
  schema:
    "serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker",
};

export interface DescribeUnplannedEventsRequest {
  serverEventStatus?: string | null | undefined;
  serverEventIds?: ReadonlyArray<unknown> | null | undefined;
  instanceIds?: ReadonlyArray<unknown> | null | undefined;
  productCategory?: string | null | undefined;
  serverEventType?: string | null | undefined;
  serverEventLogTimeFilter?: string | null | undefined;
  periodStartTime?: string | null | undefined;
  periodEndTime?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  marker?: string | null | undefined;
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
 * `POST /?action=DescribeUnplannedEvents`. Reads. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DescribeUnplannedEvents: Operation<
  "bcc",
  DescribeUnplannedEventsRequest,
  DescribeUnplannedEventsResponse,
  never
> = {
  api: "bcc",
  action: "DescribeUnplannedEvents",
  method: "POST",
  path: "/?action=DescribeUnplannedEvents",
  effect: "read",
  schema:
    "serverEventStatus,serverEventIds:[]d,instanceIds:[]d,productCategory,serverEventType,serverEventLogTimeFilter,periodStartTime,periodEndTime,maxKeys:i,marker",
};

export interface DetachAspRequest {
  aspId: string;
  volumeIds: ReadonlyArray<unknown>;
}
export interface DetachAspResponse {
  requestId?: string;
}
/**
 * `PUT /v2/asp/{aspId}?detach`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DetachAsp: Operation<"bcc", DetachAspRequest, DetachAspResponse, never> = {
  api: "bcc",
  action: "DetachAsp",
  method: "PUT",
  path: "/v2/asp/{aspId}?detach",
  readBy: "ListAsps",
  schema: "/aspId!:d,volumeIds!:[]d",
};

export interface DetachKeypairRequest {
  keypairId: string;
  instanceIds: ReadonlyArray<unknown>;
}
export interface DetachKeypairResponse {
  requestId?: string;
}
/**
 * `PUT /v2/keypair/{keypairId}?detach`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DetachKeypair: Operation<"bcc", DetachKeypairRequest, DetachKeypairResponse, never> = {
  api: "bcc",
  action: "DetachKeypair",
  method: "PUT",
  path: "/v2/keypair/{keypairId}?detach",
  readBy: "ListKeypair",
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
 * `PUT /v2/volume/{volumeId}?detach`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const DetachVolume: Operation<"bcc", DetachVolumeRequest, DetachVolumeResponse, never> = {
  api: "bcc",
  action: "DetachVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?detach",
  readBy: "ListVolumes",
  schema: "/volumeId!:d,instanceId!",
};

export interface EhcClusterListRequest {
  ehcClusterIdList?: ReadonlyArray<unknown> | null | undefined;
  nameList?: ReadonlyArray<unknown> | null | undefined;
  zoneName?: string | null | undefined;
}
export interface EhcClusterListResponse {
  requestId?: string;
  totalCount?: number;
  ehcClusters?: Array<EhcCluster>;
}
/**
 * `POST /v2/instance/ehc/cluster/list`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const EhcClusterList: Operation<"bcc", EhcClusterListRequest, EhcClusterListResponse, never> = {
  api: "bcc",
  action: "EhcClusterList",
  method: "POST",
  path: "/v2/instance/ehc/cluster/list",
  effect: "read",
  schema: "ehcClusterIdList:[]d,nameList:[]a,zoneName",
};

export interface EnterRescueModeRequest {
  instanceId: string;
  forceStop?: boolean | null | undefined;
  /** Secret. */
  password: string;
}
export interface EnterRescueModeResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/rescue/mode/enter`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const EnterRescueMode: Operation<"bcc", EnterRescueModeRequest, EnterRescueModeResponse, never> = {
  api: "bcc",
  action: "EnterRescueMode",
  method: "PUT",
  path: "/v2/instance/rescue/mode/enter",
  schema: "instanceId!,forceStop:b,password!#",
};

export interface ExitRescueModeRequest {
  instanceId: string;
}
export interface ExitRescueModeResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/rescue/mode/exit`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ExitRescueMode: Operation<"bcc", ExitRescueModeRequest, ExitRescueModeResponse, never> = {
  api: "bcc",
  action: "ExitRescueMode",
  method: "PUT",
  path: "/v2/instance/rescue/mode/exit",
  schema: "instanceId!",
};

export interface GetAspRequest {
  aspId: string;
}
export interface GetAspResponse {
  requestId?: string;
  autoSnapshotPolicy?: AutoSnapshotPolicyModel;
}
/**
 * `GET /v2/asp/{aspId}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const GetAsp: Operation<"bcc", GetAspRequest, GetAspResponse, never> = {
  api: "bcc",
  action: "GetAsp",
  method: "GET",
  path: "/v2/asp/{aspId}",
  effect: "read",
  schema: "/aspId!:d",
};

export interface GetAvailableImagesBySpecRequest {
  spec: string;
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  osName?: string | null | undefined;
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
 * `GET /v2/image/getAvailableImagesBySpec`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  rootDiskSizeInGb?: Integer | null | undefined;
  rootDiskStorageType?: string | null | undefined;
  createCdsList?:
    | ReadonlyArray<{
        storageType?: string | null | undefined;
        cdsSizeInGB?: Integer | null | undefined;
        cdsNum?: Integer | null | undefined;
        name?: string | null | undefined;
        cdsExtraIo?: Integer | null | undefined;
        snapshotId?: string | null | undefined;
        /** Secret. */
        encryptKey?: string | null | undefined;
        enableDeleteProtection?: string | null | undefined;
        deleteWithInstance?: boolean | null | undefined;
        deleteAutoSnapshot?: boolean | null | undefined;
      }>
    | null
    | undefined;
  networkCapacityInMbps?: Integer | null | undefined;
  internetChargeType?: string | null | undefined;
  purchaseCount?: Integer | null | undefined;
  zoneName: string;
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
 * `POST /v2/instance/bidPrice`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const GetBidInstancePrice: Operation<"bcc", GetBidInstancePriceRequest, GetBidInstancePriceResponse, never> = {
  api: "bcc",
  action: "GetBidInstancePrice",
  method: "POST",
  path: "/v2/instance/bidPrice",
  effect: "read",
  schema:
    "spec!,rootDiskSizeInGb:i,rootDiskStorageType,createCdsList:[]{storageType,cdsSizeInGB:i,cdsNum:i,name,cdsExtraIo:i,snapshotId,encryptKey#,enableDeleteProtection,deleteWithInstance:b,deleteAutoSnapshot:b},networkCapacityInMbps:i,internetChargeType,purchaseCount:i,zoneName!",
};

export interface GetCdsPriceRequest {
  storageType: string;
  cdsSizeInGB: Integer;
  paymentTiming: string;
  zoneName: string;
  purchaseCount?: Integer | null | undefined;
  purchaseLength?: Integer | null | undefined;
  cdsExtraIo?: Integer | null | undefined;
}
export interface GetCdsPriceResponse {
  requestId?: string;
  price?: Array<CdsPrices>;
}
/**
 * `POST /v2/volume/getPrice`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const GetCdsPrice: Operation<"bcc", GetCdsPriceRequest, GetCdsPriceResponse, never> = {
  api: "bcc",
  action: "GetCdsPrice",
  method: "POST",
  path: "/v2/volume/getPrice",
  effect: "read",
  schema: "storageType!,cdsSizeInGB!:i,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength:i,cdsExtraIo:i",
};

export interface GetDeploySetRequest {
  id: string;
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
 * `GET /v2/deployset/{id}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const GetDeploySet: Operation<"bcc", GetDeploySetRequest, GetDeploySetResponse, never> = {
  api: "bcc",
  action: "GetDeploySet",
  method: "GET",
  path: "/v2/deployset/{id}",
  effect: "read",
  schema: "/id!:d",
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
 * `GET /v2/volume/disk/quota`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
 * `GET /v2/image/{imageId}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
}
export interface GetInstanceResponse {
  requestId?: string;
  instance?: InstanceModel;
}
/**
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
  schema: "/instanceId!:d",
};

export interface GetInstanceNoChargeListRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  internalIp?: string | null | undefined;
  keypairId?: string | null | undefined;
  zoneName?: string | null | undefined;
  instanceIds?: string | null | undefined;
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
 * `GET /v2/instance/noCharge`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "?marker,?maxKeys:i,?internalIp,?keypairId,?zoneName,?instanceIds",
};

export interface GetInstanceUserDataInfoRequest {
  instanceId: string;
}
export interface GetInstanceUserDataInfoResponse {
  requestId?: string;
  /** Secret. */
  userData?: string;
  instanceId?: string;
}
/**
 * `POST /v2/instance/attribute/getUserdata`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "instanceId!",
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
 * `GET /v2/instance/{instanceId}/vnc`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  specId?: string | null | undefined;
  spec?: string | null | undefined;
  paymentTiming: string;
  zoneName: string;
  purchaseCount?: Integer | null | undefined;
  purchaseLength: Integer;
}
export interface GetPriceBySpecResponse {
  requestId?: string;
  price?: Array<SpecIdPrices>;
}
/**
 * `POST /v2/instance/price`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const GetPriceBySpec: Operation<"bcc", GetPriceBySpecRequest, GetPriceBySpecResponse, never> = {
  api: "bcc",
  action: "GetPriceBySpec",
  method: "POST",
  path: "/v2/instance/price",
  effect: "read",
  schema: "specId,spec,paymentTiming!,zoneName!,purchaseCount:i,purchaseLength!:i",
};

export interface GetReservedInstanceRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  reservedInstanceIds?: ReadonlyArray<unknown> | null | undefined;
  reservedInstanceName?: string | null | undefined;
  zoneName?: string | null | undefined;
  reservedInstanceStatus?: string | null | undefined;
  spec?: string | null | undefined;
  offeringType?: string | null | undefined;
  osType?: string | null | undefined;
  instanceId?: string | null | undefined;
  instanceName?: string | null | undefined;
  isDeduct?: boolean | null | undefined;
  ehcClusterId?: string | null | undefined;
  sortKey?: string | null | undefined;
  sortDir?: string | null | undefined;
  reservedInstanceSource?: string | null | undefined;
  scope?: string | null | undefined;
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
 * `POST /v2/instance/reserved/list`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  scope?: string | null | undefined;
  zoneName: string;
  reservedInstanceCount?: Integer | null | undefined;
  priceTimeUnit?: string | null | undefined;
  reservedInstanceTime: Integer;
  purchaseNum?: Integer | null | undefined;
}
export interface GetReservedInstancePriceResponse {
  requestId?: string;
  spec?: string;
  categoryPrice?: CatagoryPrice;
  tradePrice?: TradePrice;
}
/**
 * `POST /v2/reservedInstance/price`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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

export interface GetRoleListRequest {}
export interface GetRoleListResponse {
  requestId?: string;
  roles?: Array<InstanceRoleModel>;
}
/**
 * `GET /v2/instance/role/list`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const GetRoleList: Operation<"bcc", GetRoleListRequest, GetRoleListResponse, never> = {
  api: "bcc",
  action: "GetRoleList",
  method: "GET",
  path: "/v2/instance/role/list",
  effect: "read",
  schema: "",
};

export interface GetSnapshotRequest {
  snapshotId: string;
}
export interface GetSnapshotResponse {
  requestId?: string;
  snapshot?: SnapshotModel;
}
/**
 * `GET /v2/snapshot/{snapshotId}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  taskIds: ReadonlyArray<unknown>;
  maxKeys?: Integer | null | undefined;
}
export interface GetTaskResponse {
  requestId?: string;
  tasks?: Array<TaskDetail>;
}
/**
 * `POST /v2/task/detail`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
 * `GET /v2/volume/{volumeId}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
 * `GET /v2/volume/cluster/{clusterId}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
 * `GET /v2/volume/progress/{volumeId}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  instanceType?: string | null | undefined;
  productType?: string | null | undefined;
  spec?: string | null | undefined;
  specId?: string | null | undefined;
}
export interface GetZoneBySpecResponse {
  requestId?: string;
  zoneNames?: Array<string>;
}
/**
 * `GET /v1/instance/flavorZones`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  detection?: boolean | null | undefined;
  generationType?: string | null | undefined;
}
export interface ImportImageResponse {
  requestId?: string;
  id?: string;
}
/**
 * `POST /v2/image/import`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ImportImage: Operation<"bcc", ImportImageRequest, ImportImageResponse, never> = {
  api: "bcc",
  action: "ImportImage",
  method: "POST",
  path: "/v2/image/import",
  schema: "osName!,osArch!,osType!,osVersion!,name!,bosUrl!#,detection:b,generationType",
};

export interface ImportKeypairRequest {
  name: string;
  description?: string | null | undefined;
  publicKey: string;
}
export interface ImportKeypairResponse {
  requestId?: string;
  keypair?: KeypairModel;
}
/**
 * `PUT /v2/keypair?import`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ImportKeypair: Operation<"bcc", ImportKeypairRequest, ImportKeypairResponse, never> = {
  api: "bcc",
  action: "ImportKeypair",
  method: "PUT",
  path: "/v2/keypair?import",
  schema: "name!,description,publicKey!",
};

export interface InstanceBatchResizeBySpecRequest {
  spec: string;
  instanceIdList: ReadonlyArray<unknown>;
  enableJumboFrame?: boolean | null | undefined;
  subnetId?: string | null | undefined;
  logicalZone?: string | null | undefined;
}
export interface InstanceBatchResizeBySpecResponse {
  requestId?: string;
  orderUuidResults?: Array<string>;
}
/**
 * `PUT /v2/instanceBatchBySpec?resize`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "spec!,instanceIdList!:[]d,enableJumboFrame:b,subnetId,logicalZone",
};

export interface InstanceDeletionProtectionRequest {
  instanceId: string;
  deletionProtection: Integer;
}
export interface InstanceDeletionProtectionResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}/deletionProtection`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "/instanceId!:d,deletionProtection!:i",
};

export interface InstanceRecoveryRequest {
  instanceIds: ReadonlyArray<{ instanceId?: string | null | undefined }>;
}
export interface InstanceRecoveryResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/recovery`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const InstanceRecovery: Operation<"bcc", InstanceRecoveryRequest, InstanceRecoveryResponse, never> = {
  api: "bcc",
  action: "InstanceRecovery",
  method: "POST",
  path: "/v2/instance/recovery",
  schema: "instanceIds!:[]{instanceId}",
};

export interface KeypairDetailRequest {
  keypairId: string;
}
export interface KeypairDetailResponse {
  requestId?: string;
  keypair?: KeypairModel;
}
/**
 * `GET /v2/keypair/{keypairId}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  aspName?: string | null | undefined;
  volumeName?: string | null | undefined;
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
 * `GET /v2/asp`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  spec?: string | null | undefined;
  specId?: string | null | undefined;
  zone?: string | null | undefined;
  instanceIdList?: ReadonlyArray<unknown> | null | undefined;
}
export interface ListAvailableResizeSpecResponse {
  requestId?: string;
  specList?: Array<string>;
}
/**
 * `POST /v2/instance?resizeList`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "spec,specId,zone,instanceIdList:[]d",
};

export interface ListBidFlavorRequest {}
export interface ListBidFlavorResponse {
  requestId?: string;
  zoneResources?: Array<ZoneResource>;
}
/**
 * `POST /v2/instance/bidFlavor`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ListBidFlavor: Operation<"bcc", ListBidFlavorRequest, ListBidFlavorResponse, never> = {
  api: "bcc",
  action: "ListBidFlavor",
  method: "POST",
  path: "/v2/instance/bidFlavor",
  effect: "read",
  schema: "",
};

export interface ListDeploySetRequest {}
export interface ListDeploySetResponse {
  requestId?: string;
  pageNo?: number;
  pageSize?: number;
  totalCount?: number;
  deploySets?: Array<DeploySetModel>;
}
/**
 * `GET /v2/instance/deployset/list`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ListDeploySet: Operation<"bcc", ListDeploySetRequest, ListDeploySetResponse, never> = {
  api: "bcc",
  action: "ListDeploySet",
  method: "GET",
  path: "/v2/instance/deployset/list",
  effect: "read",
  schema: "",
};

export interface ListFlavorSpecRequest {
  zoneName?: string | null | undefined;
  specs?: string | null | undefined;
  specIds?: string | null | undefined;
}
export interface ListFlavorSpecResponse {
  requestId?: string;
  zoneResources?: Array<ZoneResourceDetailSpec>;
}
/**
 * `GET /v2/instance/flavorSpec`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ListFlavorSpec: Operation<"bcc", ListFlavorSpecRequest, ListFlavorSpecResponse, never> = {
  api: "bcc",
  action: "ListFlavorSpec",
  method: "GET",
  path: "/v2/instance/flavorSpec",
  effect: "read",
  schema: "?zoneName,?specs,?specIds",
};

export interface ListImagesRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  imageType?: string | null | undefined;
  imageName?: string | null | undefined;
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
 * `GET /v2/image`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  instanceIds: ReadonlyArray<unknown>;
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
  schema: "?marker,?maxKeys:i,instanceIds!:[]d",
};

export interface ListInstanceEnisRequest {
  instanceId: string;
}
export interface ListInstanceEnisResponse {
  requestId?: string;
  enis?: Array<EniInfo>;
}
/**
 * `GET /v2/eni/{instanceId}`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ListInstanceEnis: Operation<"bcc", ListInstanceEnisRequest, ListInstanceEnisResponse, never> = {
  api: "bcc",
  action: "ListInstanceEnis",
  method: "GET",
  path: "/v2/eni/{instanceId}",
  effect: "read",
  schema: "/instanceId!:d",
};

export interface ListInstancesRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  internalIp?: string | null | undefined;
  dedicatedHostId?: string | null | undefined;
  zoneName?: string | null | undefined;
  showRdmaTopo?: string | null | undefined;
  instanceIds?: string | null | undefined;
  instanceNames?: string | null | undefined;
  fuzzyInstanceName?: string | null | undefined;
  volumeIds?: string | null | undefined;
  deploySetIds?: string | null | undefined;
  securityGroupIds?: string | null | undefined;
  paymentTiming?: string | null | undefined;
  status?: string | null | undefined;
  tags?: string | null | undefined;
  vpcId?: string | null | undefined;
  privateIps?: string | null | undefined;
  ehcClusterId?: string | null | undefined;
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
    "?marker,?maxKeys:i,?internalIp,?dedicatedHostId,?zoneName,?showRdmaTopo,?instanceIds,?instanceNames,?fuzzyInstanceName,?volumeIds,?deploySetIds,?securityGroupIds,?paymentTiming,?status,?tags,?vpcId,?privateIps,?ehcClusterId",
};

export interface ListKeypairRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
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
 * `GET /v2/keypair`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "?marker,?maxKeys:i",
};

export interface ListOsRequest {
  instanceIds?: ReadonlyArray<unknown> | null | undefined;
}
export interface ListOsResponse {
  requestId?: string;
  osInfo?: Array<OsModel>;
}
/**
 * `POST /v2/image/os`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  instanceId?: string | null | undefined;
  name?: string | null | undefined;
  paymentTiming?: string | null | undefined;
  recycleBegin?: string | null | undefined;
  recycleEnd?: string | null | undefined;
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
 * `POST /v2/recycle/instance`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ListRecycleInstance: Operation<"bcc", ListRecycleInstanceRequest, ListRecycleInstanceResponse, never> = {
  api: "bcc",
  action: "ListRecycleInstance",
  method: "POST",
  path: "/v2/recycle/instance",
  effect: "read",
  schema: "marker,maxKeys:i,instanceId,name,paymentTiming,recycleBegin,recycleEnd",
};

export interface ListReservedInstanceTransferInRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  reservedInstanceIds?: ReadonlyArray<unknown> | null | undefined;
  transferRecordIds?: ReadonlyArray<unknown> | null | undefined;
  spec?: string | null | undefined;
  status?: string | null | undefined;
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
 * `POST /v2/instance/reserved/transfer/in/list`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  reservedInstanceIds?: ReadonlyArray<unknown> | null | undefined;
  transferRecordIds?: ReadonlyArray<unknown> | null | undefined;
  spec?: string | null | undefined;
  status?: string | null | undefined;
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
 * `POST /v2/instance/reserved/transfer/out/list`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  instanceId?: string | null | undefined;
  vpcId?: string | null | undefined;
  securityGroupId?: string | null | undefined;
  securityGroupIds?: string | null | undefined;
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
 * `GET /v2/securityGroup`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
 * `GET /v2/image/{imageId}/sharedUsers`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  orderBy?: string | null | undefined;
  order?: string | null | undefined;
  pageSize?: Integer | null | undefined;
  pageNo?: Integer | null | undefined;
  volumeId?: string | null | undefined;
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
 * `GET /v2/snapshot/chain`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ListSnapchain: Operation<"bcc", ListSnapchainRequest, ListSnapchainResponse, never> = {
  api: "bcc",
  action: "ListSnapchain",
  method: "GET",
  path: "/v2/snapshot/chain",
  effect: "read",
  schema: "?orderBy,?order,?pageSize:i,?pageNo:i,?volumeId",
};

export interface ListSnapshotShareRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
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
 * `POST /v2/snapshot/snapshotShare/list`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ListSnapshotShare: Operation<"bcc", ListSnapshotShareRequest, ListSnapshotShareResponse, never> = {
  api: "bcc",
  action: "ListSnapshotShare",
  method: "POST",
  path: "/v2/snapshot/snapshotShare/list",
  effect: "read",
  schema: "marker,maxKeys:i",
};

export interface ListSnapshotsRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  volumeId?: string | null | undefined;
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
 * `GET /v2/snapshot`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  taskIds?: ReadonlyArray<unknown> | null | undefined;
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  taskAction?: string | null | undefined;
  taskStatus?: string | null | undefined;
  startTime?: string | null | undefined;
  endTime?: string | null | undefined;
  resourceIds?: ReadonlyArray<unknown> | null | undefined;
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
 * `POST /v2/task/list`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ListTask: Operation<"bcc", ListTaskRequest, ListTaskResponse, never> = {
  api: "bcc",
  action: "ListTask",
  method: "POST",
  path: "/v2/task/list",
  effect: "read",
  schema: "taskIds:[]d,marker,maxKeys:i,taskAction,taskStatus,startTime,endTime,resourceIds:[]d",
};

export interface ListVolumeClustersRequest {
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  zoneName?: string | null | undefined;
  clusterName?: string | null | undefined;
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
 * `GET /v2/volume/cluster`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  marker?: string | null | undefined;
  maxKeys?: Integer | null | undefined;
  instanceId?: string | null | undefined;
  zoneName?: string | null | undefined;
  clusterId?: string | null | undefined;
  chargeFilter?: string | null | undefined;
  usageFilter?: string | null | undefined;
  name?: string | null | undefined;
  productCategory?: string | null | undefined;
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
 * `GET /v2/volume`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "?marker,?maxKeys:i,?instanceId,?zoneName,?clusterId,?chargeFilter,?usageFilter,?name,?productCategory",
};

export interface ListZonesRequest {}
export interface ListZonesResponse {
  requestId?: string;
  zones?: Array<ZoneModel>;
}
/**
 * `GET /v2/zone`. Reads.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  cdsName?: string | null | undefined;
  desc?: string | null | undefined;
  deleteWithInstance?: boolean | null | undefined;
  deleteAutoSnapshot?: boolean | null | undefined;
}
export interface ModifyCdsAttributeResponse {
  requestId?: string;
}
/**
 * `PUT /v2/volume/{volumeId}?modify`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ModifyCdsAttribute: Operation<"bcc", ModifyCdsAttributeRequest, ModifyCdsAttributeResponse, never> = {
  api: "bcc",
  action: "ModifyCdsAttribute",
  method: "PUT",
  path: "/v2/volume/{volumeId}?modify",
  schema: "/volumeId!:d,cdsName,desc,deleteWithInstance:b,deleteAutoSnapshot:b",
};

export interface ModifyEhcClusterRequest {
  ehcClusterId: string;
  name?: string | null | undefined;
  description?: string | null | undefined;
}
export interface ModifyEhcClusterResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/ehc/cluster/modify`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ModifyEhcCluster: Operation<"bcc", ModifyEhcClusterRequest, ModifyEhcClusterResponse, never> = {
  api: "bcc",
  action: "ModifyEhcCluster",
  method: "POST",
  path: "/v2/instance/ehc/cluster/modify",
  schema: "ehcClusterId!,name,description",
};

export interface ModifyInstUserOpAuthorizeRuleAttributeRequest {
  enableRule?: Integer | null | undefined;
  authorizeMaintenanceOperations?: ReadonlyArray<unknown> | null | undefined;
  ruleName?: string | null | undefined;
  ruleId: string;
}
export interface ModifyInstUserOpAuthorizeRuleAttributeResponse {
  requestId?: string;
}
/**
 * `POST /?action=ModifyInstUserOpAuthorizeRuleAttribute`. Writes. Published with a required query parameter `action`; it can only be the operation's name, so it is part of the path here.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "enableRule:i,authorizeMaintenanceOperations:[]a,ruleName,ruleId!",
};

export interface ModifyInstanceAttributesRequest {
  instanceId: string;
  name?: string | null | undefined;
  enableJumboFrame?: boolean | null | undefined;
  netEthQueueCount?: string | null | undefined;
}
export interface ModifyInstanceAttributesResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}?modifyAttribute`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListInstances",
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
 * `PUT /v2/instance/{instanceId}?modifyDesc`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ModifyInstanceDesc: Operation<"bcc", ModifyInstanceDescRequest, ModifyInstanceDescResponse, never> = {
  api: "bcc",
  action: "ModifyInstanceDesc",
  method: "PUT",
  path: "/v2/instance/{instanceId}?modifyDesc",
  readBy: "ListInstances",
  schema: "/instanceId!:d,desc!",
};

export interface ModifyInstanceHostnameRequest {
  instanceId: string;
  reboot?: boolean | null | undefined;
  isOpenHostnameDomain?: boolean | null | undefined;
  hostname: string;
  isAllowHostnameRepeat?: boolean | null | undefined;
}
export interface ModifyInstanceHostnameResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}?changeHostname`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListInstances",
  schema: "/instanceId!:d,reboot:b,isOpenHostnameDomain:b,hostname!,isAllowHostnameRepeat:b",
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
 * `PUT /v2/instance/{instanceId}?changePass`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListInstances",
  schema: "/instanceId!:d,adminPass!#",
};

export interface ModifyRelatedDeletePolicyRequest {
  instanceId: string;
  isEipAutoRelatedDelete: boolean;
}
export interface ModifyRelatedDeletePolicyResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}/modifyRelatedDeletePolicy`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "/instanceId!:d,isEipAutoRelatedDelete!:b",
};

export interface ModifyReservedInstancesRequest {
  reservedInstances: ReadonlyArray<{
    reservedInstanceId?: string | null | undefined;
    zoneName?: string | null | undefined;
    reservedInstanceName?: string | null | undefined;
    ehcClusterId?: string | null | undefined;
  }>;
}
export interface ModifyReservedInstancesResponse {
  requestId?: string;
  modifyReservedInstanceOrders?: Array<ModifyReservedInstanceOrder>;
}
/**
 * `PUT /v2/instance/reserved/modify`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "reservedInstances!:[]{reservedInstanceId,zoneName,reservedInstanceName,ehcClusterId}",
};

export interface ModifySnapshotAttributeRequest {
  snapshotId: string;
  snapshotName?: string | null | undefined;
  retentionInDays?: Integer | null | undefined;
  desc?: string | null | undefined;
}
export interface ModifySnapshotAttributeResponse {
  requestId?: string;
}
/**
 * `PUT /v2/snapshot/{snapshotId}?modifyAttribute`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListSnapshots",
  schema: "/snapshotId!:d,snapshotName,retentionInDays:i,desc",
};

export interface ModifyVolumeChargeTypeRequest {
  volumeId: string;
  billing?:
    | {
        paymentTiming?: string | null | undefined;
        reservation?:
          | { reservationLength?: Integer | null | undefined; reservationTimeUnit?: string | null | undefined }
          | null
          | undefined;
      }
    | null
    | undefined;
  effectiveType?: string | null | undefined;
}
export interface ModifyVolumeChargeTypeResponse {
  requestId?: string;
}
/**
 * `PUT /v2/volume/{volumeId}?modifyChargeType`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListVolumes",
  schema: "/volumeId!:d,billing:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},effectiveType",
};

export interface ModifyVolumeDeleteProtectionV2Request {
  volumeIds: ReadonlyArray<unknown>;
  enableDeleteProtection: boolean;
}
export interface ModifyVolumeDeleteProtectionV2Response {
  requestId?: string;
}
/**
 * `POST /v2/volume/modify/deleteProtection`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  relatedRenewFlag?: string | null | undefined;
  billing: {
    paymentTiming?: string | null | undefined;
    reservation?:
      | { reservationLength?: Integer | null | undefined; reservationTimeUnit?: string | null | undefined }
      | null
      | undefined;
  };
  cdsCustomPeriod?:
    ReadonlyArray<{ period?: Integer | null | undefined; volumeId?: string | null | undefined }> | null | undefined;
}
export interface PurchaseReservedInstanceResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}?purchaseReserved`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListInstances",
  schema:
    "/instanceId!:d,?relatedRenewFlag,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},cdsCustomPeriod:[]{period:i,volumeId}",
};

export interface PurchaseReservedVolumeRequest {
  volumeId: string;
  billing: {
    paymentTiming?: string | null | undefined;
    reservation?:
      | { reservationLength?: Integer | null | undefined; reservationTimeUnit?: string | null | undefined }
      | null
      | undefined;
  };
  instanceId?: string | null | undefined;
}
export interface PurchaseReservedVolumeResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * `PUT /v2/volume/{volumeId}?purchaseReserved`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListVolumes",
  schema: "/volumeId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}},instanceId",
};

export interface PurchaseReservedVolumeClusterRequest {
  clusterId: string;
  billing: {
    paymentTiming?: string | null | undefined;
    reservation?:
      | { reservationLength?: Integer | null | undefined; reservationTimeUnit?: string | null | undefined }
      | null
      | undefined;
  };
}
export interface PurchaseReservedVolumeClusterResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * `PUT /v2/volume/cluster/{clusterId}?purchaseReserved`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListVolumeClusters",
  schema: "/clusterId!:d,billing!:{paymentTiming,reservation:{reservationLength:i,reservationTimeUnit}}",
};

export interface RebootInstanceRequest {
  instanceId: string;
  forceStop?: boolean | null | undefined;
}
export interface RebootInstanceResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}?reboot`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/vjwvyoa62
 */
export const RebootInstance: Operation<"bcc", RebootInstanceRequest, RebootInstanceResponse, never> = {
  api: "bcc",
  action: "RebootInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?reboot",
  effect: "once",
  readBy: "ListInstances",
  schema: "/instanceId!:d,forceStop:b",
};

export interface RebuildBatchInstanceRequest {
  imageId: string;
  keepImageLogin?: boolean | null | undefined;
  isPreserveData?: boolean | null | undefined;
  /** Secret. */
  adminPass?: string | null | undefined;
  isOpenHostEye?: boolean | null | undefined;
  sysRootSize?: Integer | null | undefined;
  keypairId?: string | null | undefined;
  dataPartitionType?: string | null | undefined;
  rootPartitionType?: string | null | undefined;
  raidId?: string | null | undefined;
  /** Secret. */
  userData?: string | null | undefined;
  useLastUserData?: boolean | null | undefined;
  cleanLastUserData?: boolean | null | undefined;
  instanceIds: ReadonlyArray<unknown>;
}
export interface RebuildBatchInstanceResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/rebuild`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const RebuildBatchInstance: Operation<"bcc", RebuildBatchInstanceRequest, RebuildBatchInstanceResponse, never> =
  {
    api: "bcc",
    action: "RebuildBatchInstance",
    method: "PUT",
    path: "/v2/instance/rebuild",
    effect: "once",
    readBy: "ListInstances",
    schema:
      "imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b,instanceIds!:[]d",
  };

export interface RebuildInstanceRequest {
  instanceId: string;
  imageId: string;
  keepImageLogin?: boolean | null | undefined;
  isPreserveData?: boolean | null | undefined;
  /** Secret. */
  adminPass?: string | null | undefined;
  isOpenHostEye?: boolean | null | undefined;
  sysRootSize?: Integer | null | undefined;
  keypairId?: string | null | undefined;
  dataPartitionType?: string | null | undefined;
  rootPartitionType?: string | null | undefined;
  raidId?: string | null | undefined;
  /** Secret. */
  userData?: string | null | undefined;
  useLastUserData?: boolean | null | undefined;
  cleanLastUserData?: boolean | null | undefined;
}
export interface RebuildInstanceResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}?rebuild`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const RebuildInstance: Operation<"bcc", RebuildInstanceRequest, RebuildInstanceResponse, never> = {
  api: "bcc",
  action: "RebuildInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?rebuild",
  effect: "once",
  readBy: "ListInstances",
  schema:
    "/instanceId!:d,imageId!,keepImageLogin:b,isPreserveData:b,adminPass#,isOpenHostEye:b,sysRootSize:i,keypairId,dataPartitionType,rootPartitionType,raidId,userData#,useLastUserData:b,cleanLastUserData:b",
};

export interface RefuseReservedInstanceTransferRequest {
  transferRecordIds: ReadonlyArray<unknown>;
}
export interface RefuseReservedInstanceTransferResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/reserved/transfer/refuse`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "transferRecordIds!:[]d",
};

export interface ReleaseInstanceByPostRequest {
  instanceId: string;
  relatedReleaseFlag: boolean;
  deleteCdsSnapshotFlag: boolean;
  deleteRelatedEnisFlag?: boolean | null | undefined;
  bccRecycleFlag?: boolean | null | undefined;
  cdsAttributeActive?: boolean | null | undefined;
}
export interface ReleaseInstanceByPostResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/{instanceId}`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListInstances",
  schema:
    "/instanceId!:d,relatedReleaseFlag!:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b,cdsAttributeActive:b",
};

export interface ReleaseMultipleInstanceByPostRequest {
  instanceIds: ReadonlyArray<unknown>;
  relatedReleaseFlag: boolean;
  deleteRelatedCdsFlag?: boolean | null | undefined;
  deleteCdsSnapshotFlag: boolean;
  deleteRelatedEnisFlag?: boolean | null | undefined;
  bccRecycleFlag?: boolean | null | undefined;
}
export interface ReleaseMultipleInstanceByPostResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/batchDelete`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema:
    "instanceIds!:[]d,relatedReleaseFlag!:b,deleteRelatedCdsFlag:b,deleteCdsSnapshotFlag!:b,deleteRelatedEnisFlag:b,bccRecycleFlag:b",
};

export interface ReleaseVolumeRequest {
  volumeId: string;
  autoSnapshot?: string | null | undefined;
  manualSnapshot?: string | null | undefined;
  cdsAttributeActive?: boolean | null | undefined;
  recycle?: string | null | undefined;
}
export interface ReleaseVolumeResponse {
  requestId?: string;
}
/**
 * `POST /v2/volume/{volumeId}`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ReleaseVolume: Operation<"bcc", ReleaseVolumeRequest, ReleaseVolumeResponse, never> = {
  api: "bcc",
  action: "ReleaseVolume",
  method: "POST",
  path: "/v2/volume/{volumeId}",
  effect: "once",
  readBy: "ListVolumes",
  schema: "/volumeId!:d,autoSnapshot,manualSnapshot,cdsAttributeActive:b,recycle",
};

export interface RemoteCopyImageRequest {
  imageId: string;
  name?: string | null | undefined;
  destRegion: ReadonlyArray<unknown>;
}
export interface RemoteCopyImageResponse {
  requestId?: string;
  result?: Array<RemoteCopyResult>;
}
/**
 * `POST /v2/image/{imageId}?remoteCopy`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const RemoteCopyImage: Operation<"bcc", RemoteCopyImageRequest, RemoteCopyImageResponse, never> = {
  api: "bcc",
  action: "RemoteCopyImage",
  method: "POST",
  path: "/v2/image/{imageId}?remoteCopy",
  schema: "/imageId!:d,name,destRegion!:[]a",
};

export interface RemoteCopySnapshotRequest {
  snapshotId: string;
  destRegionInfos?:
    ReadonlyArray<{ name?: string | null | undefined; destRegion?: string | null | undefined }> | null | undefined;
}
export interface RemoteCopySnapshotResponse {
  requestId?: string;
  result?: Array<RemoteCopySnapshot>;
}
/**
 * `PUT /v2/snapshot/remote_copy/{snapshotId}`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const RemoteCopySnapshot: Operation<"bcc", RemoteCopySnapshotRequest, RemoteCopySnapshotResponse, never> = {
  api: "bcc",
  action: "RemoteCopySnapshot",
  method: "PUT",
  path: "/v2/snapshot/remote_copy/{snapshotId}",
  schema: "/snapshotId!:d,destRegionInfos:[]{name,destRegion}",
};

export interface RenameImageRequest {
  imageId?: string | null | undefined;
  imageIds?: ReadonlyArray<unknown> | null | undefined;
  name?: string | null | undefined;
}
export interface RenameImageResponse {
  requestId?: string;
}
/**
 * `PUT /v2/image/rename`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const RenameImage: Operation<"bcc", RenameImageRequest, RenameImageResponse, never> = {
  api: "bcc",
  action: "RenameImage",
  method: "PUT",
  path: "/v2/image/rename",
  schema: "imageId,imageIds:[]d,name",
};

export interface RenameKeypairRequest {
  keypairId: string;
  name: string;
}
export interface RenameKeypairResponse {
  requestId?: string;
}
/**
 * `PUT /v2/keypair/{keypairId}?rename`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const RenameKeypair: Operation<"bcc", RenameKeypairRequest, RenameKeypairResponse, never> = {
  api: "bcc",
  action: "RenameKeypair",
  method: "PUT",
  path: "/v2/keypair/{keypairId}?rename",
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
 * `PUT /v2/volume/{volumeId}?rename`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const RenameVolume: Operation<"bcc", RenameVolumeRequest, RenameVolumeResponse, never> = {
  api: "bcc",
  action: "RenameVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?rename",
  schema: "/volumeId!:d,name!",
};

export interface RenewReservedInstanceRequest {
  reservedInstanceIds: ReadonlyArray<unknown>;
  reservedInstanceTime: string;
  reservedInstanceTimeUnit?: string | null | undefined;
  autoRenew?: boolean | null | undefined;
  autoRenewTimeUnit?: string | null | undefined;
  autoRenewTime?: Integer | null | undefined;
}
export interface RenewReservedInstanceResponse {
  requestId?: string;
  orderId?: string;
  reservedInstanceIds?: Array<string>;
}
/**
 * `POST /v2/instance/reserved/renew`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  instanceIds: ReadonlyArray<unknown>;
  securityGroupIds: ReadonlyArray<unknown>;
  securityGroupType: string;
}
export interface ReplaceInstanceSecurityGroupResponse {
  requestId?: string;
}
/**
 * `PUT /v2/securitygroup/replace`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!",
};

export interface ResizeInstanceBySpecRequest {
  instanceId: string;
  spec?: string | null | undefined;
  enableJumboFrame?: boolean | null | undefined;
}
export interface ResizeInstanceBySpecResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instanceBySpec/{instanceId}?resize`. Writes; never repeated once it may have been executed, unless it carries a client token. Published with a query parameter `action` beside the action key: the key alone is sent.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ResizeInstanceBySpec: Operation<"bcc", ResizeInstanceBySpecRequest, ResizeInstanceBySpecResponse, never> =
  {
    api: "bcc",
    action: "ResizeInstanceBySpec",
    method: "PUT",
    path: "/v2/instanceBySpec/{instanceId}?resize",
    effect: "once",
    readBy: "ListInstances",
    schema: "/instanceId!:d,spec,enableJumboFrame:b",
  };

export interface ResizeVolumeRequest {
  volumeId: string;
  newCdsSizeInGB?: Integer | null | undefined;
  newExtraIO?: Integer | null | undefined;
  newVolumeType?: string | null | undefined;
}
export interface ResizeVolumeResponse {
  requestId?: string;
  warningList?: Array<string>;
}
/**
 * `PUT /v2/volume/{volumeId}?resize`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ResizeVolume: Operation<"bcc", ResizeVolumeRequest, ResizeVolumeResponse, never> = {
  api: "bcc",
  action: "ResizeVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?resize",
  effect: "once",
  readBy: "ListVolumes",
  schema: "/volumeId!:d,newCdsSizeInGB:i,newExtraIO:i,newVolumeType",
};

export interface ResizeVolumeClusterRequest {
  clusterId: string;
  newClusterSizeInGB: Integer;
}
export interface ResizeVolumeClusterResponse {
  requestId?: string;
  orderId?: string;
}
/**
 * `PUT /v2/volume/cluster/{clusterId}?resize`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ResizeVolumeCluster: Operation<"bcc", ResizeVolumeClusterRequest, ResizeVolumeClusterResponse, never> = {
  api: "bcc",
  action: "ResizeVolumeCluster",
  method: "PUT",
  path: "/v2/volume/cluster/{clusterId}?resize",
  effect: "once",
  readBy: "ListVolumeClusters",
  schema: "/clusterId!:d,newClusterSizeInGB!:i",
};

export interface RevokeReservedInstanceTransferRequest {
  transferRecordIds: ReadonlyArray<unknown>;
}
export interface RevokeReservedInstanceTransferResponse {
  requestId?: string;
}
/**
 * `POST /v2/instance/reserved/transfer/revoke`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "transferRecordIds!:[]d",
};

export interface RevokeSecurityGroupRuleRequest {
  securityGroupId: string;
  sgVersion?: Integer | null | undefined;
  rule: {
    remark?: string | null | undefined;
    direction?: string | null | undefined;
    ethertype?: string | null | undefined;
    portRange?: string | null | undefined;
    protocol?: string | null | undefined;
    sourceGroupId?: string | null | undefined;
    sourceIp?: string | null | undefined;
    destGroupId?: string | null | undefined;
    destIp?: string | null | undefined;
    securityGroupId?: string | null | undefined;
    securityGroupRuleId?: string | null | undefined;
    createdTime?: string | null | undefined;
    updatedTime?: string | null | undefined;
  };
}
export interface RevokeSecurityGroupRuleResponse {
  requestId?: string;
}
/**
 * `PUT /v2/securityGroup/{securityGroupId}?revokeRule`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema:
    "/securityGroupId!:d,?sgVersion:i,rule!:{remark,direction,ethertype,portRange,protocol,sourceGroupId,sourceIp,destGroupId,destIp,securityGroupId,securityGroupRuleId,createdTime,updatedTime}",
};

export interface RollbackVolumeRequest {
  volumeId: string;
  snapshotId: string;
}
export interface RollbackVolumeResponse {
  requestId?: string;
}
/**
 * `PUT /v2/volume/{volumeId}?rollback`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const RollbackVolume: Operation<"bcc", RollbackVolumeRequest, RollbackVolumeResponse, never> = {
  api: "bcc",
  action: "RollbackVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}?rollback",
  effect: "once",
  readBy: "ListVolumes",
  schema: "/volumeId!:d,snapshotId!",
};

export interface ShareImageRequest {
  imageId: string;
  account?: string | null | undefined;
  accountId?: string | null | undefined;
  ucAccount?: string | null | undefined;
}
export interface ShareImageResponse {
  requestId?: string;
}
/**
 * `POST /v2/image/{imageId}?share`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const ShareImage: Operation<"bcc", ShareImageRequest, ShareImageResponse, never> = {
  api: "bcc",
  action: "ShareImage",
  method: "POST",
  path: "/v2/image/{imageId}?share",
  schema: "/imageId!:d,account,accountId,ucAccount",
};

export interface StartInstanceRequest {
  instanceId: string;
}
export interface StartInstanceResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}?start`. Writes; repeated after a lost answer, and its state looked up.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Mjwvyobl0-en
 */
export const StartInstance: Operation<"bcc", StartInstanceRequest, StartInstanceResponse, never> = {
  api: "bcc",
  action: "StartInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?start",
  effect: "settle",
  readBy: "ListInstances",
  schema: "/instanceId!:d",
};

export interface StopInstanceRequest {
  instanceId: string;
  forceStop?: boolean | null | undefined;
  stopWithNoCharge?: boolean | null | undefined;
}
export interface StopInstanceResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}?stop`. Writes; repeated after a lost answer, and its state looked up.
 *
 * @see https://cloud.baidu.com/doc/BCC/s/Tjwvyobwq
 */
export const StopInstance: Operation<"bcc", StopInstanceRequest, StopInstanceResponse, never> = {
  api: "bcc",
  action: "StopInstance",
  method: "PUT",
  path: "/v2/instance/{instanceId}?stop",
  effect: "settle",
  readBy: "ListInstances",
  schema: "/instanceId!:d,forceStop:b,stopWithNoCharge:b",
};

export interface UnShareImageRequest {
  imageId: string;
  account?: string | null | undefined;
  accountId?: string | null | undefined;
  ucAccount?: string | null | undefined;
}
export interface UnShareImageResponse {
  requestId?: string;
}
/**
 * `POST /v2/image/{imageId}?unshare`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const UnShareImage: Operation<"bcc", UnShareImageRequest, UnShareImageResponse, never> = {
  api: "bcc",
  action: "UnShareImage",
  method: "POST",
  path: "/v2/image/{imageId}?unshare",
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
 * `PUT /v2/instance/{instanceId}?unbind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "/instanceId!:d,securityGroupId!",
};

export interface UnbindInstanceFromTagsRequest {
  instanceId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
  attachRelatedResourceTag?: boolean | null | undefined;
}
export interface UnbindInstanceFromTagsResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/{instanceId}/tag?unbind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "/instanceId!:d,changeTags!:[]{tagKey,tagValue},attachRelatedResourceTag:b",
};

export interface UnbindInstanceSecurityGroupRequest {
  instanceIds: ReadonlyArray<unknown>;
  securityGroupIds: ReadonlyArray<unknown>;
  securityGroupType: string;
}
export interface UnbindInstanceSecurityGroupResponse {
  requestId?: string;
}
/**
 * `PUT /v2/securitygroup/unbind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "instanceIds!:[]d,securityGroupIds!:[]d,securityGroupType!",
};

export interface UnbindReservedInstanceFromTagsRequest {
  reservedInstanceIds: ReadonlyArray<unknown>;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface UnbindReservedInstanceFromTagsResponse {
  requestId?: string;
}
/**
 * `PUT /v2/bcc/reserved/tag?unbind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "reservedInstanceIds!:[]d,changeTags!:[]{tagKey,tagValue}",
};

export interface UnbindRoleRequest {
  roleName?: string | null | undefined;
  instances: ReadonlyArray<{ instanceId?: string | null | undefined }>;
}
export interface UnbindRoleResponse {
  requestId?: string;
  failInstances?: Array<InstancePassRoleFailModel>;
  instanceRoleAssociations?: Array<InstanceRoleAssociationModel>;
}
/**
 * `POST /v2/instance/role?unbind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const UnbindRole: Operation<"bcc", UnbindRoleRequest, UnbindRoleResponse, never> = {
  api: "bcc",
  action: "UnbindRole",
  method: "POST",
  path: "/v2/instance/role?unbind",
  schema: "roleName,instances!:[]{instanceId}",
};

export interface UnbindTagImageRequest {
  imageId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface UnbindTagImageResponse {
  requestId?: string;
}
/**
 * `PUT /v2/image/{imageId}/tag?unbind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const UnbindTagImage: Operation<"bcc", UnbindTagImageRequest, UnbindTagImageResponse, never> = {
  api: "bcc",
  action: "UnbindTagImage",
  method: "PUT",
  path: "/v2/image/{imageId}/tag?unbind",
  schema: "/imageId!:d,changeTags!:[]{tagKey,tagValue}",
};

export interface UnbindTagSnapchainRequest {
  chainId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface UnbindTagSnapchainResponse {
  requestId?: string;
}
/**
 * `PUT /v2/snapshot/chain/{chainId}/tag?unbind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const UnbindTagSnapchain: Operation<"bcc", UnbindTagSnapchainRequest, UnbindTagSnapchainResponse, never> = {
  api: "bcc",
  action: "UnbindTagSnapchain",
  method: "PUT",
  path: "/v2/snapshot/chain/{chainId}/tag?unbind",
  schema: "/chainId!:d,changeTags!:[]{tagKey,tagValue}",
};

export interface UnbindTagVolumeRequest {
  volumeId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface UnbindTagVolumeResponse {
  requestId?: string;
}
/**
 * `PUT /v2/volume/{volumeId}/tag?unbind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const UnbindTagVolume: Operation<"bcc", UnbindTagVolumeRequest, UnbindTagVolumeResponse, never> = {
  api: "bcc",
  action: "UnbindTagVolume",
  method: "PUT",
  path: "/v2/volume/{volumeId}/tag?unbind",
  schema: "/volumeId!:d,changeTags!:[]{tagKey,tagValue}",
};

export interface UnbindTagVolumeClusterRequest {
  clusterId: string;
  changeTags: ReadonlyArray<{ tagKey?: string | null | undefined; tagValue?: string | null | undefined }>;
}
export interface UnbindTagVolumeClusterResponse {
  requestId?: string;
}
/**
 * `PUT /v2/volume/cluster/{clusterId}/tag?unbind`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "/clusterId!:d,changeTags!:[]{tagKey,tagValue}",
};

export interface UpdateAspRequest {
  aspId: string;
  name: string;
  timePoints: ReadonlyArray<unknown>;
  repeatWeekdays: ReadonlyArray<unknown>;
  retentionDays: string;
}
export interface UpdateAspResponse {
  requestId?: string;
}
/**
 * `PUT /v2/asp/update`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const UpdateAsp: Operation<"bcc", UpdateAspRequest, UpdateAspResponse, never> = {
  api: "bcc",
  action: "UpdateAsp",
  method: "PUT",
  path: "/v2/asp/update",
  readBy: "ListAsps",
  schema: "aspId!,name!,timePoints!:[]a,repeatWeekdays!:[]a,retentionDays!",
};

export interface UpdateDeploySetRequest {
  deployId: string;
  name?: string | null | undefined;
  desc?: string | null | undefined;
}
export interface UpdateDeploySetResponse {
  requestId?: string;
}
/**
 * `PUT /v2/instance/deployset/{deployId}?modifyAttribute`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const UpdateDeploySet: Operation<"bcc", UpdateDeploySetRequest, UpdateDeploySetResponse, never> = {
  api: "bcc",
  action: "UpdateDeploySet",
  method: "PUT",
  path: "/v2/instance/deployset/{deployId}?modifyAttribute",
  readBy: "ListDeploySet",
  schema: "/deployId!:d,name,desc",
};

export interface UpdateDeploySetRelationRequest {
  instanceId: string;
  deploysetIdList?: ReadonlyArray<unknown> | null | undefined;
}
export interface UpdateDeploySetRelationResponse {
  requestId?: string;
  taskId?: string;
}
/**
 * `POST /v2/instance/deployset/updateRelation`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListDeploySet",
  schema: "instanceId!,deploysetIdList:[]d",
};

export interface UpdateInstanceSubnetRequest {
  instanceId: string;
  subnetId: string;
  internalIp?: string | null | undefined;
  securityGroupIds?: ReadonlyArray<unknown> | null | undefined;
  enterpriseSecurityGroupIds?: ReadonlyArray<unknown> | null | undefined;
}
export interface UpdateInstanceSubnetResponse {
  requestId?: string;
}
/**
 * `PUT /v2/subnet/changeSubnet`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
 */
export const UpdateInstanceSubnet: Operation<"bcc", UpdateInstanceSubnetRequest, UpdateInstanceSubnetResponse, never> =
  {
    api: "bcc",
    action: "UpdateInstanceSubnet",
    method: "PUT",
    path: "/v2/subnet/changeSubnet",
    readBy: "ListInstances",
    schema: "instanceId!,subnetId!,internalIp,securityGroupIds:[]d,enterpriseSecurityGroupIds:[]d",
  };

export interface UpdateKeypairDescriptionRequest {
  keypairId: string;
  description?: string | null | undefined;
}
export interface UpdateKeypairDescriptionResponse {
  requestId?: string;
}
/**
 * `PUT /v2/keypair/{keypairId}?updateDesc`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  readBy: "ListKeypair",
  schema: "/keypairId!:d,description",
};

export interface UpdateSecurityGroupRuleRequest {
  sgVersion?: Integer | null | undefined;
  securityGroupRuleId: string;
  remark?: string | null | undefined;
  portRange?: string | null | undefined;
  sourceIp?: string | null | undefined;
  sourceGroupId?: string | null | undefined;
  destIp?: string | null | undefined;
  destGroupId?: string | null | undefined;
  protocol?: string | null | undefined;
}
export interface UpdateSecurityGroupRuleResponse {
  requestId?: string;
}
/**
 * `PUT /v2/securityGroup/rule/update`. Writes.
 *
 * @see https://cloud.baidu.com/doc/BCC/index.html
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
  schema: "?sgVersion:i,securityGroupRuleId!,remark,portRange,sourceIp,sourceGroupId,destIp,destGroupId,protocol",
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

export interface Billing {
  paymentTiming?: string;
  reservation?: Reservation;
}

export interface CatagoryPrice {
  prePayCategoryPrice?: number;
  postPayCategoryPrice?: number;
}

export interface CdsCustomPeriod {
  period?: number;
  volumeId?: string;
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

export interface CreateCdsModel {
  storageType?: string;
  cdsSizeInGB?: number;
  cdsNum?: number;
  cdsExtraIo?: number;
  snapshotId?: string;
  /** Secret. */
  encryptKey?: string;
  enableDeleteProtection?: string;
  deleteWithInstance?: boolean;
  deleteAutoSnapshot?: boolean;
  name?: string;
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

export interface EphemeralDisk {
  storageType?: string;
  sizeInGB?: number;
  freeSizeInGB?: number;
}

export interface EriInfo {
  name?: string;
  eriId?: string;
}

export interface FileSystemModel {
  fsId?: string;
  mountAds?: string;
  path?: string;
  protocol?: string;
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

export interface InstanceIdItem {
  instanceId?: string;
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

export interface InstancePassRoleModel {
  instanceId?: string;
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

export interface PostpayConfig {
  instanceId?: string;
  cdsList?: Array<string>;
  effectiveType?: string;
}

export interface PrepayConfig {
  instanceId?: string;
  autoRenew?: boolean;
  autoRenewPeriod?: number;
  duration?: number;
  cdsList?: Array<string>;
  autoPay?: boolean;
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

export interface Reservation {
  reservationLength?: number;
  reservationTimeUnit?: string;
}

export interface ReservedInstance {
  reservedInstanceId?: string;
  zoneName?: string;
  reservedInstanceName?: string;
  ehcClusterId?: string;
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
