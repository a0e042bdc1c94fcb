/** The admin API of Elastic Desktop Service, 2020-09-30: every operation. Generated from catalogue/ecd-2020-09-30.json by scripts/catalogue.mjs; do not edit. */

import type { ExactInteger, Integer, Open, Operation } from "../operation.js";

export interface ActivateOfficeSiteRequest {
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ActivateOfficeSiteResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ActivateOfficeSite`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ActivateOfficeSite
 */
export const ActivateOfficeSite: Operation<"ecd", ActivateOfficeSiteRequest, ActivateOfficeSiteResponse, never> = {
  api: "ecd",
  action: "ActivateOfficeSite",
  readBy: "DescribeOfficeSites",
  schema: "OfficeSiteId!,RegionId!",
};

export interface AddDesktopOversoldUserGroupRequest {
  ImageId?: string | null;
  Name?: string | null;
  OversoldGroupId?: string | null;
  PolicyGroupId?: string | null;
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
}
export interface AddDesktopOversoldUserGroupResponse {
  Data?: { UserGroupId?: string };
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `AddDesktopOversoldUserGroup`. `DescribeDesktopOversoldUserGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AddDesktopOversoldUserGroup
 */
export const AddDesktopOversoldUserGroup: Operation<
  "ecd",
  AddDesktopOversoldUserGroupRequest,
  AddDesktopOversoldUserGroupResponse,
  never
> = {
  api: "ecd",
  action: "AddDesktopOversoldUserGroup",
  readBy: "DescribeDesktopOversoldUserGroup",
  schema: "ImageId,Name,OversoldGroupId,PolicyGroupId,Tag:[]{Key,Value}",
};

export interface AddDevicesRequest {
  /** Known values: `1` and `2`. */
  ClientType: Integer;
  /** At most 200 items. */
  DeviceIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | null;
}
export interface AddDevicesResponse {
  Code?: string;
  Message?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `AddDevices`. `DescribeDevices` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AddDevices
 */
export const AddDevices: Operation<"ecd", AddDevicesRequest, AddDevicesResponse, never> = {
  api: "ecd",
  action: "AddDevices",
  readBy: "DescribeDevices",
  schema: "ClientType!:i,DeviceIds!:[..200]d,RegionId",
};

export interface AddFilePermissionRequest {
  CdsId: string;
  EndUserId?: string | null;
  FileId: string;
  GroupId?: string | null;
  MemberList: ReadonlyArray<{
    CdsIdentity: {
      Id: string;
      /** Default: IT_User. */
      Type: Open<"IT_User" | "IT_Group">;
    };
    DisinheritSubGroup?: boolean | null;
    ExpireTime?: Integer | null;
    RoleId: Open<
      | "SystemFileEditorWithoutShareLink"
      | "SystemFileUploaderAndDownloaderWithShareLink"
      | "SystemFileDownloader"
      | "SystemFileEditorWithoutDelete"
      | "SystemFileOwner"
      | "SystemFileDownloaderWithShareLink"
      | "SystemFileUploaderAndViewer"
      | "SystemFileViewer"
      | "SystemFileEditor"
      | "SystemFileUploaderWithShareLink"
      | "SystemFileUploader"
      | "SystemFileUploaderAndDownloader"
      | "SystemFileMetaViewer"
    >;
  }>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface AddFilePermissionResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `AddFilePermission`. `ListFilePermission` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AddFilePermission
 */
export const AddFilePermission: Operation<"ecd", AddFilePermissionRequest, AddFilePermissionResponse, never> = {
  api: "ecd",
  action: "AddFilePermission",
  readBy: "ListFilePermission",
  schema:
    "CdsId!,EndUserId,FileId!,GroupId,MemberList!:j[]{CdsIdentity!:{Id!,Type!},DisinheritSubGroup:b,ExpireTime:i,RoleId!},RegionId!",
};

export interface AddUserToDesktopGroupRequest {
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null;
  DesktopGroupId?: string | null;
  /** At most 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null;
  /** At most 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null;
  OrgId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  SimpleUserGroupId?: string | null;
  UserGroupName?: string | null;
  UserOuPath?: string | null;
}
export interface AddUserToDesktopGroupResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `AddUserToDesktopGroup`. `DescribeUsersInGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AddUserToDesktopGroup
 */
export const AddUserToDesktopGroup: Operation<
  "ecd",
  AddUserToDesktopGroupRequest,
  AddUserToDesktopGroupResponse,
  never
> = {
  api: "ecd",
  action: "AddUserToDesktopGroup",
  readBy: "DescribeUsersInGroup",
  schema:
    "ClientToken:t,DesktopGroupId,DesktopGroupIds:[..100]d,EndUserIds:[..10000]d,OrgId,RegionId!,SimpleUserGroupId,UserGroupName,UserOuPath",
};

export interface AddUserToDesktopOversoldUserGroupRequest {
  AddUserAmount?: Integer | null;
  EndUserId?: string | null;
  OversoldGroupId?: string | null;
  UserGroupId?: string | null;
}
export interface AddUserToDesktopOversoldUserGroupResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `AddUserToDesktopOversoldUserGroup`. `DescribeDesktopOversoldUser` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AddUserToDesktopOversoldUserGroup
 */
export const AddUserToDesktopOversoldUserGroup: Operation<
  "ecd",
  AddUserToDesktopOversoldUserGroupRequest,
  AddUserToDesktopOversoldUserGroupResponse,
  never
> = {
  api: "ecd",
  action: "AddUserToDesktopOversoldUserGroup",
  readBy: "DescribeDesktopOversoldUser",
  schema: "AddUserAmount:i,EndUserId,OversoldGroupId,UserGroupId",
};

export interface AllocateIpAddressRequest {
  Bandwidth?: Integer | null;
  InternetChargeType?: string | null;
  Name?: string | null;
  NetworkInterfaceId?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface AllocateIpAddressResponse {
  EipAddress?: string;
  EipId?: string;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `AllocateIpAddress`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeIpAddresses` shows what it changes. That it is billed is inferred from what it creates (unverified).
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AllocateIpAddress
 */
export const AllocateIpAddress: Operation<"ecd", AllocateIpAddressRequest, AllocateIpAddressResponse, never> = {
  api: "ecd",
  action: "AllocateIpAddress",
  effect: "once",
  readBy: "DescribeIpAddresses",
  schema: "Bandwidth:i,InternetChargeType,Name,NetworkInterfaceId,OfficeSiteId,RegionId!",
};

export interface ApplyAutoSnapshotPolicyRequest {
  /** 1 to 500 items. */
  DesktopId: ReadonlyArray<string>;
  PolicyId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ApplyAutoSnapshotPolicyResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ApplyAutoSnapshotPolicy`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ApplyAutoSnapshotPolicy
 */
export const ApplyAutoSnapshotPolicy: Operation<
  "ecd",
  ApplyAutoSnapshotPolicyRequest,
  ApplyAutoSnapshotPolicyResponse,
  never
> = {
  api: "ecd",
  action: "ApplyAutoSnapshotPolicy",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..500]d,PolicyId!,RegionId!",
};

export interface ApplyCoordinatePrivilegeRequest {
  CoId: string;
  EndUserId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  UserType: string;
  Uuid?: string | null;
}
export interface ApplyCoordinatePrivilegeResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ApplyCoordinatePrivilege`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ApplyCoordinatePrivilege
 */
export const ApplyCoordinatePrivilege: Operation<
  "ecd",
  ApplyCoordinatePrivilegeRequest,
  ApplyCoordinatePrivilegeResponse,
  never
> = { api: "ecd", action: "ApplyCoordinatePrivilege", schema: "CoId!,EndUserId,RegionId!,UserType!,Uuid" };

export interface ApplyCoordinationForMonitoringRequest {
  CoordinatePolicyType: Open<"FULL_CONTROL">;
  EndUserId?: string | null;
  InitiatorType?: Open<"ADMIN_INITIATE"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 100 items. */
  ResourceCandidates: ReadonlyArray<{
    OwnerAliUid: Integer;
    OwnerEndUserId: string;
    ResourceId: string;
    ResourceName: string;
    ResourceProperties?: string | null;
    ResourceRegionId: string;
    ResourceType: Open<"CLOUD_DESKTOP">;
  }>;
  Uuid: string;
}
export interface ApplyCoordinationForMonitoringResponse {
  CoordinateFlowModels?: Array<{
    CoId?: string;
    CoordinateStatus?: string;
    /** Secret. */
    CoordinateTicket?: string;
    InitiatorType?: string;
    OwnerUserId?: string;
    ResourceId?: string;
    ResourceName?: string;
  }>;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ApplyCoordinationForMonitoring`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ApplyCoordinationForMonitoring
 */
export const ApplyCoordinationForMonitoring: Operation<
  "ecd",
  ApplyCoordinationForMonitoringRequest,
  ApplyCoordinationForMonitoringResponse,
  never
> = {
  api: "ecd",
  action: "ApplyCoordinationForMonitoring",
  schema:
    "CoordinatePolicyType!,EndUserId,InitiatorType,RegionId!,ResourceCandidates!:[..100]{OwnerAliUid!:i,OwnerEndUserId!,ResourceId!,ResourceName!,ResourceProperties,ResourceRegionId!,ResourceType!},Uuid!",
};

export interface ApproveFotaUpdateRequest {
  AppVersion: string;
  DesktopId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ApproveFotaUpdateResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ApproveFotaUpdate`. `DescribeFotaPendingDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ApproveFotaUpdate
 */
export const ApproveFotaUpdate: Operation<"ecd", ApproveFotaUpdateRequest, ApproveFotaUpdateResponse, never> = {
  api: "ecd",
  action: "ApproveFotaUpdate",
  effect: "once",
  readBy: "DescribeFotaPendingDesktops",
  schema: "AppVersion!,DesktopId!,RegionId!",
};

export interface AssociateIpAddressRequest {
  EipId: string;
  NatGatewayId?: string | null;
  NetworkInterfaceId?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface AssociateIpAddressResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `AssociateIpAddress`. `DescribeIpAddresses` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AssociateIpAddress
 */
export const AssociateIpAddress: Operation<"ecd", AssociateIpAddressRequest, AssociateIpAddressResponse, never> = {
  api: "ecd",
  action: "AssociateIpAddress",
  readBy: "DescribeIpAddresses",
  schema: "EipId!,NatGatewayId,NetworkInterfaceId,OfficeSiteId,RegionId!",
};

export interface AssociateNetworkPackageRequest {
  NetworkPackageId: string;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface AssociateNetworkPackageResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `AssociateNetworkPackage`. `DescribeNetworkPackages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AssociateNetworkPackage
 */
export const AssociateNetworkPackage: Operation<
  "ecd",
  AssociateNetworkPackageRequest,
  AssociateNetworkPackageResponse,
  never
> = {
  api: "ecd",
  action: "AssociateNetworkPackage",
  readBy: "DescribeNetworkPackages",
  schema: "NetworkPackageId!,OfficeSiteId!,RegionId!",
};

export interface AssociateRouteTableRequest {
  /** Filled in by the client. */
  RegionId?: string;
  RouteTableId: string;
  VSwitchId: string;
}
export interface AssociateRouteTableResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `AssociateRouteTable`. `DescribeRouteTableList` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AssociateRouteTable
 */
export const AssociateRouteTable: Operation<"ecd", AssociateRouteTableRequest, AssociateRouteTableResponse, never> = {
  api: "ecd",
  action: "AssociateRouteTable",
  readBy: "DescribeRouteTableList",
  schema: "RegionId!,RouteTableId!,VSwitchId!",
};

export interface AttachCenRequest {
  CenId: string;
  CenOwnerId?: Integer | null;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. */
  VerifyCode?: string | null;
}
export interface AttachCenResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `AttachCen`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AttachCen
 */
export const AttachCen: Operation<"ecd", AttachCenRequest, AttachCenResponse, never> = {
  api: "ecd",
  action: "AttachCen",
  effect: "once",
  readBy: "DescribeOfficeSites",
  schema: "CenId!,CenOwnerId:i,OfficeSiteId!,RegionId!,VerifyCode#",
};

export interface AttachEndUserRequest {
  AdDomain?: string | null;
  /** Known values: `1`. */
  ClientType: Integer;
  DeviceId: string;
  DirectoryId?: string | null;
  EndUserId: string;
  /** Filled in by the client. */
  RegionId?: string | null;
  UserType?: Open<"AD" | "SIMPLE"> | null;
}
export interface AttachEndUserResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `AttachEndUser`. `DescribeDevices` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AttachEndUser
 */
export const AttachEndUser: Operation<"ecd", AttachEndUserRequest, AttachEndUserResponse, never> = {
  api: "ecd",
  action: "AttachEndUser",
  readBy: "DescribeDevices",
  schema: "AdDomain,ClientType!:i,DeviceId!,DirectoryId,EndUserId!,RegionId,UserType",
};

export interface BatchModifyEntitlementRequest {
  /** 1 to 500 items. */
  DesktopId: ReadonlyArray<string>;
  /** At most 500 items. */
  EndUserId?: ReadonlyArray<string> | null;
  /** At most 500. */
  MaxDesktopPerUser?: Integer | null;
  /** At most 500. */
  MaxUserPerDesktop?: Integer | null;
  Preview?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  Strategy?: Open<"AVERAGE" | "CENTRAL"> | null;
}
export interface BatchModifyEntitlementResponse {
  Entitlements?: {
    AssignModels?: Array<{ DesktopId?: string; EndUserIds?: Array<string>; InnerStatus?: string }>;
    Status?: string;
    TaskId?: string;
  };
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `BatchModifyEntitlement`. `DescribeDesktops` shows what it changes. Official sources disagree on whether Preview is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/BatchModifyEntitlement
 */
export const BatchModifyEntitlement: Operation<
  "ecd",
  BatchModifyEntitlementRequest,
  BatchModifyEntitlementResponse,
  never
> = {
  api: "ecd",
  action: "BatchModifyEntitlement",
  readBy: "DescribeDesktops",
  schema:
    "DesktopId!:[1..500]d,EndUserId:[..500]d,MaxDesktopPerUser:i,MaxUserPerDesktop:i,Preview:b,RegionId!,Strategy",
};

export interface BindConfigGroupRequest {
  GroupId: string;
  /** Filled in by the client. */
  RegionId?: string | null;
  /** 1 to 500 items. */
  ResourceInfos: ReadonlyArray<{
    ProductType?: Open<"CLOUD_DESKTOP"> | null;
    ResourceId?: string | null;
    ResourceRegionId?: string | null;
    ResourceType?: Open<"RESOURCE_GROUP" | "CLOUD_DESKTOP"> | null;
  }>;
}
export interface BindConfigGroupResponse {
  GroupId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `BindConfigGroup`. `DescribeConfigGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/BindConfigGroup
 */
export const BindConfigGroup: Operation<"ecd", BindConfigGroupRequest, BindConfigGroupResponse, never> = {
  api: "ecd",
  action: "BindConfigGroup",
  readBy: "DescribeConfigGroup",
  schema: "GroupId!,RegionId,ResourceInfos!:[1..500]{ProductType,ResourceId,ResourceRegionId,ResourceType}",
};

export interface CancelAutoSnapshotPolicyRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  PolicyId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface CancelAutoSnapshotPolicyResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CancelAutoSnapshotPolicy`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CancelAutoSnapshotPolicy
 */
export const CancelAutoSnapshotPolicy: Operation<
  "ecd",
  CancelAutoSnapshotPolicyRequest,
  CancelAutoSnapshotPolicyResponse,
  never
> = {
  api: "ecd",
  action: "CancelAutoSnapshotPolicy",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..100]d,PolicyId,RegionId!",
};

export interface CancelCdsFileShareLinkRequest {
  CdsId: string;
  ShareId: string;
}
export interface CancelCdsFileShareLinkResponse {
  Code?: string;
  Data?: boolean;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `CancelCdsFileShareLink`. `DescribeCdsFileShareLinks` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CancelCdsFileShareLink
 */
export const CancelCdsFileShareLink: Operation<
  "ecd",
  CancelCdsFileShareLinkRequest,
  CancelCdsFileShareLinkResponse,
  never
> = { api: "ecd", action: "CancelCdsFileShareLink", readBy: "DescribeCdsFileShareLinks", schema: "CdsId!,ShareId!" };

export interface CancelCoordinationForMonitoringRequest {
  /** At most 100 items. */
  CoIds: ReadonlyArray<string>;
  EndUserId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  UserType?: Open<"TENANT_ADMIN"> | null;
}
export interface CancelCoordinationForMonitoringResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CancelCoordinationForMonitoring`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CancelCoordinationForMonitoring
 */
export const CancelCoordinationForMonitoring: Operation<
  "ecd",
  CancelCoordinationForMonitoringRequest,
  CancelCoordinationForMonitoringResponse,
  never
> = { api: "ecd", action: "CancelCoordinationForMonitoring", schema: "CoIds!:[..100]d,EndUserId,RegionId!,UserType" };

export interface CancelCopyImageRequest {
  ImageId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface CancelCopyImageResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CancelCopyImage`. `DescribeImages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CancelCopyImage
 */
export const CancelCopyImage: Operation<"ecd", CancelCopyImageRequest, CancelCopyImageResponse, never> = {
  api: "ecd",
  action: "CancelCopyImage",
  readBy: "DescribeImages",
  schema: "ImageId!,RegionId!",
};

export interface CloneCenterPolicyRequest {
  /** Known values: `1` and `8`. */
  BusinessType: Integer;
  Name: string;
  PolicyGroupId: string;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai">;
  ResourceType: Open<"app" | "desktop">;
}
export interface CloneCenterPolicyResponse {
  PolicyGroupId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CloneCenterPolicy`. `DescribeCenterPolicyList` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CloneCenterPolicy
 */
export const CloneCenterPolicy: Operation<"ecd", CloneCenterPolicyRequest, CloneCenterPolicyResponse, never> = {
  api: "ecd",
  action: "CloneCenterPolicy",
  readBy: "DescribeCenterPolicyList",
  schema: "BusinessType!:i,Name!,PolicyGroupId!,RegionId!,ResourceType!",
};

export interface ClonePolicyGroupRequest {
  Name: string;
  PolicyGroupId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ClonePolicyGroupResponse {
  PolicyGroupId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ClonePolicyGroup`. `DescribePolicyGroups` shows what it changes. Errors: 400 `InvalidPolicyGroup.Status`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ClonePolicyGroup
 */
export const ClonePolicyGroup: Operation<"ecd", ClonePolicyGroupRequest, ClonePolicyGroupResponse, never> = {
  api: "ecd",
  action: "ClonePolicyGroup",
  readBy: "DescribePolicyGroups",
  schema: "Name!,PolicyGroupId!,RegionId!",
};

export interface CompleteCdsFileRequest {
  CdsId: string;
  EndUserId?: string | null;
  FileId: string;
  GroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  UploadId: string;
}
export interface CompleteCdsFileResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CompleteCdsFile`. `ListCdsFiles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CompleteCdsFile
 */
export const CompleteCdsFile: Operation<"ecd", CompleteCdsFileRequest, CompleteCdsFileResponse, never> = {
  api: "ecd",
  action: "CompleteCdsFile",
  readBy: "ListCdsFiles",
  schema: "CdsId!,EndUserId,FileId!,GroupId,RegionId!,UploadId!",
};

export interface ConfigADConnectorTrustRequest {
  OfficeSiteId: string;
  /** Known values: `true` and `false`. */
  RdsLicenseDomain?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. */
  TrustKey: string;
}
export interface ConfigADConnectorTrustResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ConfigADConnectorTrust`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ConfigADConnectorTrust
 */
export const ConfigADConnectorTrust: Operation<
  "ecd",
  ConfigADConnectorTrustRequest,
  ConfigADConnectorTrustResponse,
  never
> = {
  api: "ecd",
  action: "ConfigADConnectorTrust",
  readBy: "DescribeOfficeSites",
  schema: "OfficeSiteId!,RdsLicenseDomain:b,RegionId!,TrustKey!#",
};

export interface ConfigADConnectorUserRequest {
  /** Secret. */
  DomainPassword: string;
  DomainUserName: string;
  OUName?: string | null;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ConfigADConnectorUserResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ConfigADConnectorUser`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ConfigADConnectorUser
 */
export const ConfigADConnectorUser: Operation<
  "ecd",
  ConfigADConnectorUserRequest,
  ConfigADConnectorUserResponse,
  never
> = {
  api: "ecd",
  action: "ConfigADConnectorUser",
  readBy: "DescribeOfficeSites",
  schema: "DomainPassword!#,DomainUserName!,OUName,OfficeSiteId!,RegionId!",
};

export interface CopyCdsFileRequest {
  /** Known values: `true` and `false`. */
  AutoRename?: boolean | null;
  CdsId: string;
  EndUserId?: string | null;
  FileId: string;
  FileReceiverId?: string | null;
  FileReceiverType?: Open<"user" | "group"> | null;
  GroupId?: string | null;
  ParentFolderId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface CopyCdsFileResponse {
  Code?: string;
  CopyCdsFileModel?: { AsyncTaskId?: string; FileId?: string };
  Message?: string;
  RequestId?: string;
  Success?: string;
}
/**
 * Writes.
 *
 * Action `CopyCdsFile`. `ListCdsFiles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CopyCdsFile
 */
export const CopyCdsFile: Operation<"ecd", CopyCdsFileRequest, CopyCdsFileResponse, never> = {
  api: "ecd",
  action: "CopyCdsFile",
  readBy: "ListCdsFiles",
  schema: "AutoRename:b,CdsId!,EndUserId,FileId!,FileReceiverId,FileReceiverType,GroupId,ParentFolderId!,RegionId!",
};

export interface CopyImageRequest {
  DestinationDescription?: string | null;
  DestinationImageName: string;
  DestinationRegionId: string;
  ImageId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface CopyImageResponse {
  ImageId?: string;
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `CopyImage`. `DescribeImages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CopyImage
 */
export const CopyImage: Operation<"ecd", CopyImageRequest, CopyImageResponse, never> = {
  api: "ecd",
  action: "CopyImage",
  effect: "once",
  readBy: "DescribeImages",
  schema: "DestinationDescription,DestinationImageName!,DestinationRegionId!,ImageId!,RegionId!",
};

export interface CreateADConnectorDirectoryRequest {
  DesktopAccessType?: Open<"VPC" | "Internet" | "Any"> | null;
  DirectoryName: string;
  /** At most 1 items. */
  DnsAddress: ReadonlyArray<string>;
  DomainName: string;
  /** Secret. */
  DomainPassword: string;
  DomainUserName: string;
  /** Known values: `true` and `false`. */
  EnableAdminAccess?: boolean | null;
  /** Known values: `true` and `false`. */
  MfaEnabled?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Known values: `1` and `2`. */
  Specification?: Integer | null;
  /** At most 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null;
  SubDomainName?: string | null;
  /** At most 1 items. */
  VSwitchId: ReadonlyArray<string>;
}
export interface CreateADConnectorDirectoryResponse {
  AdConnectors?: Array<{ Address?: string }>;
  DirectoryId?: string;
  RequestId?: string;
  /** Secret. */
  TrustPassword?: string;
}
/**
 * Writes.
 *
 * Action `CreateADConnectorDirectory`. `DescribeDirectories` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateADConnectorDirectory
 */
export const CreateADConnectorDirectory: Operation<
  "ecd",
  CreateADConnectorDirectoryRequest,
  CreateADConnectorDirectoryResponse,
  never
> = {
  api: "ecd",
  action: "CreateADConnectorDirectory",
  readBy: "DescribeDirectories",
  schema:
    "DesktopAccessType,DirectoryName!,DnsAddress!:[..1]s,DomainName!,DomainPassword!#,DomainUserName!,EnableAdminAccess:b,MfaEnabled:b,RegionId!,Specification:i,SubDomainDnsAddress:[..1]s,SubDomainName,VSwitchId!:[..1]d",
};

export interface CreateADConnectorOfficeSiteRequest {
  AccessAttribute?: string | null;
  AdHostname?: string | null;
  BackupDCHostname?: string | null;
  BackupDns?: string | null;
  Bandwidth?: Integer | null;
  CenId?: string | null;
  CenOwnerId?: Integer | null;
  CidrBlock?: string | null;
  DesktopAccessType?: Open<"VPC" | "Internet" | "Any"> | null;
  /** At most 1 items. */
  DnsAddress: ReadonlyArray<string>;
  DomainName: string;
  /** Secret. */
  DomainPassword?: string | null;
  DomainUserName?: string | null;
  /** Known values: `true` and `false`. */
  EnableAdminAccess?: boolean | null;
  EnableInternetAccess?: boolean | null;
  MfaEnabled?: boolean | null;
  OfficeSiteName?: string | null;
  ProtocolType?: Open<"ASP"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Known values: `1` and `2`. */
  Specification?: Integer | null;
  /** At most 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null;
  SubDomainName?: string | null;
  /** At most 2 items. */
  VSwitchId?: ReadonlyArray<string> | null;
  /** Secret. */
  VerifyCode?: string | null;
}
export interface CreateADConnectorOfficeSiteResponse {
  OfficeSiteId?: string;
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `CreateADConnectorOfficeSite`. `DescribeOfficeSites` shows what it changes. Errors: 400 `NetworkSpace.VpcInfoExist`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateADConnectorOfficeSite
 */
export const CreateADConnectorOfficeSite: Operation<
  "ecd",
  CreateADConnectorOfficeSiteRequest,
  CreateADConnectorOfficeSiteResponse,
  never
> = {
  api: "ecd",
  action: "CreateADConnectorOfficeSite",
  effect: "once",
  readBy: "DescribeOfficeSites",
  schema:
    "AccessAttribute,AdHostname,BackupDCHostname,BackupDns,Bandwidth:i,CenId,CenOwnerId:i,CidrBlock,DesktopAccessType,DnsAddress!:[..1]s,DomainName!,DomainPassword#,DomainUserName,EnableAdminAccess:b,EnableInternetAccess:b,MfaEnabled:b,OfficeSiteName,ProtocolType,RegionId!,Specification:i,SubDomainDnsAddress:[..1]s,SubDomainName,VSwitchId:[..2]d,VerifyCode#",
};

export interface CreateAndBindNasFileSystemRequest {
  Description?: string | null;
  DesktopGroupId: string;
  EncryptType?: Integer | null;
  /** At most 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null;
  FileSystemName: string;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
  StorageType: string;
}
export interface CreateAndBindNasFileSystemResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateAndBindNasFileSystem`. `DescribeNASFileSystems` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateAndBindNasFileSystem
 */
export const CreateAndBindNasFileSystem: Operation<
  "ecd",
  CreateAndBindNasFileSystemRequest,
  CreateAndBindNasFileSystemResponse,
  never
> = {
  api: "ecd",
  action: "CreateAndBindNasFileSystem",
  readBy: "DescribeNASFileSystems",
  schema:
    "Description,DesktopGroupId!,EncryptType:i,EndUserIds:[..10000]d,FileSystemName!,OfficeSiteId!,RegionId!,StorageType!",
};

export interface CreateAutoSnapshotPolicyRequest {
  CronExpression: string;
  DiskType?: string | null;
  /** 2 to 64 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  PolicyName: string;
  /** Filled in by the client. */
  RegionId?: string;
  RetentionDays: Integer;
}
export interface CreateAutoSnapshotPolicyResponse {
  PolicyId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateAutoSnapshotPolicy`. `DescribeAutoSnapshotPolicy` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateAutoSnapshotPolicy
 */
export const CreateAutoSnapshotPolicy: Operation<
  "ecd",
  CreateAutoSnapshotPolicyRequest,
  CreateAutoSnapshotPolicyResponse,
  never
> = {
  api: "ecd",
  action: "CreateAutoSnapshotPolicy",
  readBy: "DescribeAutoSnapshotPolicy",
  schema: "CronExpression!,DiskType,PolicyName!,RegionId!,RetentionDays!:i",
};

export interface CreateBandwidthResourcePackagesRequest {
  /** 1 to 20. */
  Amount?: Integer | null;
  AutoPay?: boolean | null;
  /** 10 to 12000. */
  PackageSize: Integer;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year"> | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface CreateBandwidthResourcePackagesResponse {
  OrderId?: ExactInteger;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `CreateBandwidthResourcePackages`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateBandwidthResourcePackages
 */
export const CreateBandwidthResourcePackages: Operation<
  "ecd",
  CreateBandwidthResourcePackagesRequest,
  CreateBandwidthResourcePackagesResponse,
  never
> = {
  api: "ecd",
  action: "CreateBandwidthResourcePackages",
  effect: "once",
  schema: "Amount:i,AutoPay:b,PackageSize!:i,Period:i,PeriodUnit,PromotionId,RegionId!",
};

export interface CreateBundleRequest {
  BundleName?: string | null;
  Description?: string | null;
  DesktopType: string;
  ImageId: string;
  Language?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  RootDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null;
  RootDiskSizeGib: Integer;
  UserDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null;
  /** At most 1 items. */
  UserDiskSizeGib: ReadonlyArray<Integer>;
}
export interface CreateBundleResponse {
  BundleId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateBundle`. `DescribeBundles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateBundle
 */
export const CreateBundle: Operation<"ecd", CreateBundleRequest, CreateBundleResponse, never> = {
  api: "ecd",
  action: "CreateBundle",
  readBy: "DescribeBundles",
  schema:
    "BundleName,Description,DesktopType!,ImageId!,Language,RegionId!,RootDiskPerformanceLevel,RootDiskSizeGib!:i,UserDiskPerformanceLevel,UserDiskSizeGib!:[..1]i",
};

export interface CreateCdsFileRequest {
  CdsId: string;
  ConflictPolicy?: Open<"refuse" | "auto_rename" | "ignore" | "over_write"> | null;
  EndUserId?: string | null;
  FileHash?: string | null;
  FileLength: Integer;
  /** 1 to 256 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  FileName: string;
  FileType: Open<"file" | "folder">;
  GroupId?: string | null;
  ParentFileId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface CreateCdsFileResponse {
  FileModel?: {
    FileId?: string;
    UploadId?: string;
    /** Secret. */
    UploadUrl?: string;
  };
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateCdsFile`. `ListCdsFiles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateCdsFile
 */
export const CreateCdsFile: Operation<"ecd", CreateCdsFileRequest, CreateCdsFileResponse, never> = {
  api: "ecd",
  action: "CreateCdsFile",
  readBy: "ListCdsFiles",
  schema: "CdsId!,ConflictPolicy,EndUserId,FileHash,FileLength!:i,FileName!,FileType!,GroupId,ParentFileId,RegionId!",
};

export interface CreateCdsFileShareLinkRequest {
  CdsId: string;
  /** 0 to 1024 characters. */
  Description?: string | null;
  /** Known values: `true` and `false`. */
  DisableDownload?: boolean | null;
  /** Known values: `true` and `false`. */
  DisablePreview?: boolean | null;
  /** Known values: `true` and `false`. */
  DisableSave?: boolean | null;
  /** 0 to 99999. */
  DownloadLimit?: Integer | null;
  EndUserId?: string | null;
  Expiration?: string | null;
  /** At most 100 items. */
  FileIds?: ReadonlyArray<string> | null;
  GroupId?: string | null;
  /** 0 to 99999. */
  PreviewLimit?: Integer | null;
  /** 0 to 99999. */
  SaveLimit?: Integer | null;
  /** 0 to 128 characters. */
  ShareName?: string | null;
  /** Secret. 0 to 8 characters. */
  SharePwd?: string | null;
}
export interface CreateCdsFileShareLinkResponse {
  Code?: string;
  Data?: {
    AccessCount?: ExactInteger;
    CreateTime?: string;
    Creator?: string;
    Description?: string;
    DisableDownload?: boolean;
    DisablePreview?: boolean;
    DisableSave?: boolean;
    DownloadCount?: ExactInteger;
    DownloadLimit?: ExactInteger;
    DriveId?: string;
    Expiration?: string;
    Expired?: boolean;
    FileIds?: string;
    ModifiyTime?: string;
    PreviewCount?: ExactInteger;
    PreviewLimit?: ExactInteger;
    ReportCount?: ExactInteger;
    SaveCount?: ExactInteger;
    SaveLimit?: ExactInteger;
    ShareId?: string;
    /** Secret. */
    ShareLink?: string;
    ShareName?: string;
    /** Secret. */
    SharePwd?: string;
    Status?: string;
    VideoPreviewCount?: ExactInteger;
  };
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `CreateCdsFileShareLink`. `DescribeCdsFileShareLinks` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateCdsFileShareLink
 */
export const CreateCdsFileShareLink: Operation<
  "ecd",
  CreateCdsFileShareLinkRequest,
  CreateCdsFileShareLinkResponse,
  never
> = {
  api: "ecd",
  action: "CreateCdsFileShareLink",
  readBy: "DescribeCdsFileShareLinks",
  schema:
    "CdsId!,Description,DisableDownload:b,DisablePreview:b,DisableSave:b,DownloadLimit:i,EndUserId,Expiration,FileIds:[..100]d,GroupId,PreviewLimit:i,SaveLimit:i,ShareName,SharePwd#",
};

export interface CreateCenterPolicyRequest {
  AcademicProxy?: string | null;
  AdminAccess?: Open<"allow" | "deny" | "inherited"> | null;
  AdminKeyboardOnFullScreen?: string | null;
  AdminKeyboardOnWindows?: string | null;
  AppContentProtection?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  AuthorizeAccessPolicyRule?: ReadonlyArray<{ CidrIp?: string | null; Description?: string | null }> | null;
  /** At most 200 items. */
  AuthorizeSecurityPolicyRule?: ReadonlyArray<{
    CidrIp?: string | null;
    Description?: string | null;
    IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null;
    Policy?: Open<"drop" | "accept"> | null;
    PortRange?: string | null;
    Priority?: string | null;
    Type?: Open<"outflow" | "inflow"> | null;
  }> | null;
  AutoReconnect?: string | null;
  BusinessChannel?: string | null;
  /** Known values: `1` and `8`. */
  BusinessType: Integer;
  CameraRedirect?: Open<"deviceRedirect" | "off"> | null;
  ClientControlMenu?: string | null;
  ClientCreateSnapshot?: string | null;
  /** At most 20 items. */
  ClientType?: ReadonlyArray<{
    ClientType?: Open<"html5" | "android" | "ios" | "windows" | "macos"> | null;
    Status?: Open<"off" | "on"> | null;
  }> | null;
  Clipboard?: Open<"read" | "readwrite" | "write" | "off"> | null;
  /** At most 4 items. */
  ClipboardGraineds?: ReadonlyArray<{
    ClipboardSize?: Integer | null;
    ClipboardSizeUnit?: string | null;
    ClipboardType?: Open<"off" | "read" | "readwrite" | "write"> | null;
    GrainedType?: Open<"text" | "richtext" | "file" | "picture"> | null;
    InClipboardSize?: Integer | null;
    InClipboardSizeUnit?: string | null;
    OutClipboardSize?: Integer | null;
    OutClipboardSizeUnit?: string | null;
  }> | null;
  ClipboardScope?: Open<"global" | "grained"> | null;
  ColorEnhancement?: Open<"off" | "on"> | null;
  CpdDriveClipboard?: string | null;
  CpuDownGradeDuration?: Integer | null;
  CpuOverload?: string | null;
  /** At most 5 items. */
  CpuProcessors?: ReadonlyArray<string> | null;
  CpuProtectedMode?: Open<"off" | "on"> | null;
  CpuRateLimit?: Integer | null;
  CpuSampleDuration?: Integer | null;
  CpuSingleRateLimit?: Integer | null;
  Description?: string | null;
  DeviceConnectHint?: string | null;
  /** At most 100 items. */
  DeviceRedirects?: ReadonlyArray<{
    DeviceType?: Open<"printer" | "scanner" | "serialport" | "camera" | "adb"> | null;
    RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  }> | null;
  /** At most 100 items. */
  DeviceRules?: ReadonlyArray<{
    DeviceName?: string | null;
    DevicePid?: string | null;
    DeviceType?: Open<
      | "usbKey"
      | "other"
      | "graphicsTablet"
      | "cardReader"
      | "printer"
      | "scanner"
      | "storage"
      | "camera"
      | "networkInterfaceCard"
    > | null;
    DeviceVid?: string | null;
    OptCommand?: string | null;
    Platforms?: string | null;
    RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  }> | null;
  DisconnectKeepSession?: Open<"customTime" | "persistent"> | null;
  DisconnectKeepSessionTime?: Integer | null;
  DiskOverload?: string | null;
  DisplayMode?: Open<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom"> | null;
  /** At most 500 items. */
  DomainResolveRule?: ReadonlyArray<{
    Description?: string | null;
    Domain?: string | null;
    Policy?: Open<"allow" | "block"> | null;
  }> | null;
  DomainResolveRuleType?: Open<"off" | "on"> | null;
  EnableSessionRateLimiting?: Open<"off" | "on"> | null;
  EndUserApplyAdminCoordinate?: Open<"off" | "on"> | null;
  EndUserGroupCoordinate?: Open<"off" | "on"> | null;
  ExternalDrive?: string | null;
  FileMigrate?: string | null;
  FileTransferAddress?: string | null;
  FileTransferInSize?: Integer | null;
  FileTransferInUnit?: string | null;
  FileTransferOutSize?: Integer | null;
  FileTransferOutUnit?: string | null;
  FileTransferSizeLimit?: string | null;
  FileTransferSpeed?: string | null;
  FileTransferSpeedLocation?: string | null;
  GpuAcceleration?: Open<"off" | "on"> | null;
  HoverConfigMsg?: string | null;
  Html5FileTransfer?: Open<"all" | "download" | "upload" | "off"> | null;
  InternetCommunicationProtocol?: Open<"tcp" | "rtc" | "auto" | "both"> | null;
  InternetPrinter?: string | null;
  KeyboardControl?: string | null;
  LocalDrive?: Open<"read" | "readwrite" | "off"> | null;
  MaxReconnectTime?: Integer | null;
  MemoryDownGradeDuration?: Integer | null;
  MemoryOverload?: string | null;
  /** At most 5 items. */
  MemoryProcessors?: ReadonlyArray<string> | null;
  MemoryProtectedMode?: Open<"off" | "on"> | null;
  MemoryRateLimit?: Integer | null;
  MemorySampleDuration?: Integer | null;
  MemorySingleRateLimit?: Integer | null;
  MobileRestart?: Open<"off" | "on"> | null;
  MobileSafeMenu?: string | null;
  MobileShutdown?: Open<"off" | "on"> | null;
  MobileWuyingKeeper?: string | null;
  MobileWyAssistant?: string | null;
  ModelLibrary?: string | null;
  MultiScreen?: string | null;
  Name: string;
  NetRedirect?: Open<"all" | "off" | "on"> | null;
  /** At most 100 items. */
  NetRedirectRule?: ReadonlyArray<{
    Domain?: string | null;
    Policy?: string | null;
    RuleType?: Open<"prc" | "domain"> | null;
  }> | null;
  NoOperationDisconnect?: Open<"off" | "on"> | null;
  NoOperationDisconnectTime?: Integer | null;
  PortProxy?: string | null;
  PrinterAlert?: string | null;
  PrinterAlertContent?: string | null;
  PrinterAlertTitle?: string | null;
  PrinterRedirect?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  QualityEnhancement?: Open<"off" | "on"> | null;
  RecordEventDuration?: Integer | null;
  /** At most 6 items. */
  RecordEventFileExts?: ReadonlyArray<string> | null;
  /** At most 10 items. */
  RecordEventFilePaths?: ReadonlyArray<string> | null;
  /** At most 20 items. */
  RecordEventLevels?: ReadonlyArray<{ EventLevel?: string | null; EventType?: string | null }> | null;
  /** At most 10 items. */
  RecordEventRegisters?: ReadonlyArray<string> | null;
  /** At most 100 items. */
  RecordEvents?: ReadonlyArray<Open<"transferWithLocal" | "userInput" | "usbRedirect">> | null;
  Recording?: Open<"period" | "session" | "off" | "alltime"> | null;
  RecordingAudio?: Open<"off" | "on"> | null;
  RecordingDuration?: Integer | null;
  RecordingEndTime?: string | null;
  RecordingExpires?: Integer | null;
  RecordingFps?: string | null;
  RecordingStartTime?: string | null;
  RecordingUserNotify?: Open<"off" | "on"> | null;
  RecordingUserNotifyMessage?: string | null;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai">;
  RemoteCoordinate?: Open<"optionalControl" | "fullControl" | "disableControl"> | null;
  ResetDesktop?: string | null;
  /** 25 to 400. */
  ResolutionDpi?: Integer | null;
  ResolutionHeight?: Integer | null;
  ResolutionModel?: Open<"adaptive" | "customer"> | null;
  ResolutionWidth?: Integer | null;
  ResourceType: Open<"app" | "desktop">;
  SafeMenu?: string | null;
  Scope?: Open<"IP" | "GLOBAL"> | null;
  /** At most 50 items. */
  ScopeValue?: ReadonlyArray<string> | null;
  ScreenDisplayMode?: string | null;
  SessionMaxRateKbps?: Integer | null;
  SmoothEnhancement?: Open<"off" | "on"> | null;
  StatusMonitor?: Open<"off" | "on"> | null;
  StreamingMode?: Open<"intelligent" | "smooth"> | null;
  TargetFps?: Integer | null;
  Taskbar?: Open<"off" | "on"> | null;
  ThreeScreen?: string | null;
  UsbRedirect?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  UsbSupplyRedirectRule?: ReadonlyArray<{
    Description?: string | null;
    ProductId?: string | null;
    UsbRedirectType?: Open<"1" | "2"> | null;
    UsbRuleType?: Open<"2"> | null;
    VendorId?: string | null;
  }> | null;
  UseTime?: string | null;
  VideoEncAvgKbps?: Integer | null;
  VideoEncMaxQP?: Integer | null;
  VideoEncMinQP?: Integer | null;
  VideoEncPeakKbps?: Integer | null;
  VideoEncPolicy?: Open<"qualityFirst" | "bandwidthFirst"> | null;
  VideoRedirect?: Open<"off" | "on"> | null;
  VisualQuality?: Open<"high" | "low" | "lossless" | "medium"> | null;
  Watermark?: Open<"blind" | "off" | "on"> | null;
  WatermarkAntiCam?: Open<"off" | "on"> | null;
  WatermarkColor?: Integer | null;
  WatermarkColumnAmount?: Integer | null;
  WatermarkCustomText?: string | null;
  WatermarkDegree?: number | null;
  WatermarkFontSize?: Integer | null;
  WatermarkFontStyle?: Open<"plain" | "bold"> | null;
  WatermarkPower?: Open<"high" | "low" | "medium"> | null;
  WatermarkRowAmount?: Integer | null;
  WatermarkSecurity?: Open<"off" | "on"> | null;
  WatermarkShadow?: string | null;
  WatermarkTransparencyValue?: Integer | null;
  WatermarkType?: Open<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null;
  WuyingKeeper?: string | null;
  WyAssistant?: Open<"off" | "on"> | null;
}
export interface CreateCenterPolicyResponse {
  PolicyGroupId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateCenterPolicy`. `DescribeCenterPolicyList` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateCenterPolicy
 */
export const CreateCenterPolicy: Operation<"ecd", CreateCenterPolicyRequest, CreateCenterPolicyResponse, never> = {
  api: "ecd",
  action: "CreateCenterPolicy",
  readBy: "DescribeCenterPolicyList",
  schema:
    "AcademicProxy,AdminAccess,AdminKeyboardOnFullScreen,AdminKeyboardOnWindows,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},AutoReconnect,BusinessChannel,BusinessType!:i,CameraRedirect,ClientControlMenu,ClientCreateSnapshot,ClientType:[..20]{ClientType,Status},Clipboard,ClipboardGraineds:[..4]{ClipboardSize:i,ClipboardSizeUnit,ClipboardType,GrainedType,InClipboardSize:i,InClipboardSizeUnit,OutClipboardSize:i,OutClipboardSizeUnit},ClipboardScope,ColorEnhancement,CpdDriveClipboard,CpuDownGradeDuration:i,CpuOverload,CpuProcessors:[..5]s,CpuProtectedMode,CpuRateLimit:i,CpuSampleDuration:i,CpuSingleRateLimit:i,Description,DeviceConnectHint,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DisconnectKeepSession,DisconnectKeepSessionTime:i,DiskOverload,DisplayMode,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EnableSessionRateLimiting,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,ExternalDrive,FileMigrate,FileTransferAddress,FileTransferInSize:i,FileTransferInUnit,FileTransferOutSize:i,FileTransferOutUnit,FileTransferSizeLimit,FileTransferSpeed,FileTransferSpeedLocation,GpuAcceleration,HoverConfigMsg,Html5FileTransfer,InternetCommunicationProtocol,InternetPrinter,KeyboardControl,LocalDrive,MaxReconnectTime:i,MemoryDownGradeDuration:i,MemoryOverload,MemoryProcessors:[..5]s,MemoryProtectedMode,MemoryRateLimit:i,MemorySampleDuration:i,MemorySingleRateLimit:i,MobileRestart,MobileSafeMenu,MobileShutdown,MobileWuyingKeeper,MobileWyAssistant,ModelLibrary,MultiScreen,Name!,NetRedirect,NetRedirectRule:[..100]{Domain,Policy,RuleType},NoOperationDisconnect,NoOperationDisconnectTime:i,PortProxy,PrinterAlert,PrinterAlertContent,PrinterAlertTitle,PrinterRedirect,QualityEnhancement,RecordEventDuration:i,RecordEventFileExts:[..6]s,RecordEventFilePaths:[..10]s,RecordEventLevels:[..20]{EventLevel,EventType},RecordEventRegisters:[..10]s,RecordEvents:[..100]s,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,ResetDesktop,ResolutionDpi:i,ResolutionHeight:i,ResolutionModel,ResolutionWidth:i,ResourceType!,SafeMenu,Scope,ScopeValue:[..50]s,ScreenDisplayMode,SessionMaxRateKbps:i,SmoothEnhancement,StatusMonitor,StreamingMode,TargetFps:i,Taskbar,ThreeScreen,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,ProductId,UsbRedirectType,UsbRuleType,VendorId},UseTime,VideoEncAvgKbps:i,VideoEncMaxQP:i,VideoEncMinQP:i,VideoEncPeakKbps:i,VideoEncPolicy,VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkColumnAmount:i,WatermarkCustomText,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkShadow,WatermarkTransparencyValue:i,WatermarkType,WuyingKeeper,WyAssistant",
};

export interface CreateCloudDriveGroupRequest {
  /** 0 to 100 items. */
  AdminUserIds?: ReadonlyArray<string> | null;
  CdsId: string;
  /** At least 0 characters. */
  GroupId: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** At least 1. */
  TotalSize: Integer;
}
export interface CreateCloudDriveGroupResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `CreateCloudDriveGroup`. `DescribeCloudDriveGroups` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveGroup
 */
export const CreateCloudDriveGroup: Operation<
  "ecd",
  CreateCloudDriveGroupRequest,
  CreateCloudDriveGroupResponse,
  never
> = {
  api: "ecd",
  action: "CreateCloudDriveGroup",
  readBy: "DescribeCloudDriveGroups",
  schema: "AdminUserIds:[..100]d,CdsId!,GroupId!,RegionId!,TotalSize!:i",
};

export interface CreateCloudDriveServiceRequest {
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  /** Known values: `true` and `false`. */
  AutoRenew?: boolean | null;
  BizType?: Integer | null;
  CdsChargeType?: Open<"PostPaid" | "PrePaid"> | null;
  CenId?: string | null;
  DomainName?: string | null;
  /** At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null;
  /** At least -1. */
  MaxSize: Integer;
  Name?: string | null;
  OfficeSiteId?: string | null;
  /** Default: SIMPLE. */
  OfficeSiteType?: Open<"SIMPLE" | "AD_CONNECTOR"> | null;
  /** Known values: `1`, `2` and `3`. */
  Period?: Integer | null;
  PeriodUnit?: Open<"Year"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  SolutionId?: string | null;
  /** Known values: `5`, `20` and `50`. */
  UserCount?: Integer | null;
  UserMaxSize?: Integer | null;
}
export interface CreateCloudDriveServiceResponse {
  CdsId?: string;
  CdsName?: string;
  CenId?: string;
  ConflictCdsAndOrder?: {
    ConflictCds?: Array<{ CdsId?: string; RegionId?: string }>;
    ConflictOrder?: Array<{ CdsId?: string; OrderId?: string; RegionId?: string }>;
  };
  DomainName?: string;
  ErrorCode?: string;
  MaxSize?: string;
  OfficeSiteType?: string;
  OrderId?: string;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `CreateCloudDriveService`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveService
 */
export const CreateCloudDriveService: Operation<
  "ecd",
  CreateCloudDriveServiceRequest,
  CreateCloudDriveServiceResponse,
  never
> = {
  api: "ecd",
  action: "CreateCloudDriveService",
  effect: "once",
  schema:
    "AutoPay:b,AutoRenew:b,BizType:i,CdsChargeType,CenId,DomainName,EndUserId:[..100]d,MaxSize!:i,Name,OfficeSiteId,OfficeSiteType,Period:i,PeriodUnit,RegionId!,ResellerOwnerUid:i,SolutionId,UserCount:i,UserMaxSize:i",
};

export interface CreateCloudDriveUsersRequest {
  CdsId: string;
  /** At most 100 items. */
  EndUserId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
  /** At least 0. */
  UserMaxSize: Integer;
}
export interface CreateCloudDriveUsersResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateCloudDriveUsers`. `DescribeCloudDriveUsers` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveUsers
 */
export const CreateCloudDriveUsers: Operation<
  "ecd",
  CreateCloudDriveUsersRequest,
  CreateCloudDriveUsersResponse,
  never
> = {
  api: "ecd",
  action: "CreateCloudDriveUsers",
  readBy: "DescribeCloudDriveUsers",
  schema: "CdsId!,EndUserId!:[..100]d,RegionId!,UserMaxSize!:i",
};

export interface CreateConfigGroupRequest {
  /** 0 to 20 items. */
  ConfigTimers?: ReadonlyArray<{
    AllowClientSetting?: boolean | null;
    CronExpression?: string | null;
    Enforce?: boolean | null;
    Interval?: Integer | null;
    NotificationTime?: Integer | null;
    OperationType?: Open<"Hibernate" | "Shutdown"> | null;
    /** At most 30 items. */
    ProcessWhitelist?: ReadonlyArray<string> | null;
    ResetType?: Open<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null;
    /** At most 10 items. */
    SegmentTimers?: ReadonlyArray<{
      AppointmentTimer?: Integer | null;
      CreateSnapshot?: boolean | null;
      EndCronExpression?: string | null;
      Enforce?: boolean | null;
      ImageId?: string | null;
      Interval?: Integer | null;
      IpSegments?: ReadonlyArray<string> | null;
      LockScreenTime?: Integer | null;
      NotificationTime?: Integer | null;
      OperationType?: string | null;
      PatchId?: string | null;
      /** At most 30 items. */
      ProcessWhitelist?: ReadonlyArray<string> | null;
      ResetType?: string | null;
      StartCronExpression?: string | null;
      TimerOrder?: Integer | null;
      Timezone?: string | null;
      TriggerType?: string | null;
      VerificationNotificationTime?: Integer | null;
      VerificationTime?: Integer | null;
    }> | null;
    TimerType: Open<
      | "NoOperationDisconnect"
      | "NoConnect"
      | "TimerBoot"
      | "TimerReset"
      | "NoOperationShutdown"
      | "NoOperationHibernate"
      | "TimerShutdown"
      | "NoOperationReboot"
      | "TimerReboot"
    >;
    TriggerType?: Open<"Advanced" | "Standard"> | null;
  }> | null;
  /** At most 500 characters. */
  Description?: string | null;
  Name: string;
  ProductType: Open<"CLOUD_DESKTOP">;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai"> | null;
  Type: Open<"Timer">;
}
export interface CreateConfigGroupResponse {
  GroupId?: string;
  Message?: string;
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `CreateConfigGroup`. `DescribeConfigGroup` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay. Errors: 400 `TestCode%sTestCode%sTestCode%s`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateConfigGroup
 */
export const CreateConfigGroup: Operation<"ecd", CreateConfigGroupRequest, CreateConfigGroupResponse, never> = {
  api: "ecd",
  action: "CreateConfigGroup",
  effect: "once",
  readBy: "DescribeConfigGroup",
  schema:
    "ConfigTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,NotificationTime:i,OperationType,ProcessWhitelist:[..30]s,ResetType,SegmentTimers:[..10]{AppointmentTimer:i,CreateSnapshot:b,EndCronExpression,Enforce:b,ImageId,Interval:i,IpSegments:[]s,LockScreenTime:i,NotificationTime:i,OperationType,PatchId,ProcessWhitelist:[..30]s,ResetType,StartCronExpression,TimerOrder:i,Timezone,TriggerType,VerificationNotificationTime:i,VerificationTime:i},TimerType!,TriggerType},Description,Name!,ProductType!,RegionId,Type!",
};

export interface CreateDesktopGroupRequest {
  AllClassifyUsers?: boolean | null;
  /** 0 to 1. Known values: `0` and `1`. */
  AllowAutoSetup?: Integer | null;
  /** 0 to 1000. */
  AllowBufferCount?: Integer | null;
  AutoPay?: boolean | null;
  /** Known values: `true` and `false`. */
  AutoRenew?: boolean | null;
  BindAmount?: Integer | null;
  BundleId?: string | null;
  BuyDesktopsCount?: Integer | null;
  ChargeType: Open<"PostPaid" | "PrePaid">;
  Classify?: Open<"teacher" | "student"> | null;
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null;
  Comments?: string | null;
  ConnectDuration?: Integer | null;
  DataDiskCategory?: Open<"cloud_auto" | "cloud_essd"> | null;
  DataDiskPerLevel?: Open<"PL1" | "PL0"> | null;
  DataDiskSize?: Integer | null;
  /** 0 to 1000. */
  DefaultInitDesktopCount?: Integer | null;
  DefaultLanguage?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null;
  DeleteDuration?: Integer | null;
  DesktopGroupName?: string | null;
  DesktopType?: string | null;
  DirectoryId?: string | null;
  /** At most 1000 items. */
  EndUserIds?: ReadonlyArray<string> | null;
  ExclusiveType?: string | null;
  FileSystemId?: string | null;
  GroupAmount?: Integer | null;
  GroupVersion?: Integer | null;
  Hostname?: string | null;
  IdleDisconnectDuration?: Integer | null;
  ImageId?: string | null;
  KeepDuration?: Integer | null;
  /** Known values: `0` and `1`. */
  LoadPolicy?: Integer | null;
  /** 0 to 1000. */
  MaxDesktopsCount?: Integer | null;
  /** 0 to 500. */
  MinDesktopsCount?: Integer | null;
  /** Known values: `true` and `false`. */
  MultiResource?: boolean | null;
  OfficeSiteId: string;
  /** Known values: `0` and `1`. */
  OwnType?: Integer | null;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year"> | null;
  PolicyGroupId: string;
  ProfileFollowSwitch?: boolean | null;
  PromotionId?: string | null;
  RatioThreshold?: number | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  /** Known values: `0`, `1`, `2` and `3`. */
  ResetType?: Integer | null;
  ScaleStrategyId?: string | null;
  SessionType?: Open<"SingleSession" | "MultipleSession"> | null;
  SimpleUserGroupId?: string | null;
  SnapshotPolicyId?: string | null;
  StopDuration?: Integer | null;
  SystemDiskCategory?: Open<"cloud_auto" | "cloud_essd"> | null;
  SystemDiskPerLevel?: Open<"PL1" | "PL0"> | null;
  SystemDiskSize?: Integer | null;
  /** At most 100 items. */
  Tag?: ReadonlyArray<{ Key: string; Value: string }> | null;
  TimerGroupId?: string | null;
  UserGroupName?: string | null;
  UserOuPath?: string | null;
  VolumeEncryptionEnabled?: boolean | null;
  VolumeEncryptionKey?: string | null;
  VpcId?: string | null;
}
export interface CreateDesktopGroupResponse {
  DesktopGroupId?: string;
  DesktopGroupIds?: Array<string>;
  OrderIds?: Array<string>;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `CreateDesktopGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktopGroups` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktopGroup
 */
export const CreateDesktopGroup: Operation<"ecd", CreateDesktopGroupRequest, CreateDesktopGroupResponse, never> = {
  api: "ecd",
  action: "CreateDesktopGroup",
  effect: "once",
  readBy: "DescribeDesktopGroups",
  schema:
    "AllClassifyUsers:b,AllowAutoSetup:i,AllowBufferCount:i,AutoPay:b,AutoRenew:b,BindAmount:i,BundleId,BuyDesktopsCount:i,ChargeType!,Classify,ClientToken:t,Comments,ConnectDuration:i,DataDiskCategory,DataDiskPerLevel,DataDiskSize:i,DefaultInitDesktopCount:i,DefaultLanguage,DeleteDuration:i,DesktopGroupName,DesktopType,DirectoryId,EndUserIds:[..1000]d,ExclusiveType,FileSystemId,GroupAmount:i,GroupVersion:i,Hostname,IdleDisconnectDuration:i,ImageId,KeepDuration:i,LoadPolicy:i,MaxDesktopsCount:i,MinDesktopsCount:i,MultiResource:b,OfficeSiteId!,OwnType:i,Period:i,PeriodUnit,PolicyGroupId!,ProfileFollowSwitch:b,PromotionId,RatioThreshold:n,RegionId!,ResellerOwnerUid:i,ResetType:i,ScaleStrategyId,SessionType,SimpleUserGroupId,SnapshotPolicyId,StopDuration:i,SystemDiskCategory,SystemDiskPerLevel,SystemDiskSize:i,Tag:[..100]{Key!,Value!},TimerGroupId,UserGroupName,UserOuPath,VolumeEncryptionEnabled:b,VolumeEncryptionKey,VpcId",
};

export interface CreateDesktopOversoldGroupRequest {
  ConcurrenceCount?: Integer | null;
  DataDiskSize?: Integer | null;
  Description?: string | null;
  DesktopType?: string | null;
  DirectoryId?: string | null;
  IdleDisconnectDuration?: Integer | null;
  ImageId?: string | null;
  KeepDuration?: Integer | null;
  Name?: string | null;
  OversoldUserCount?: Integer | null;
  OversoldWarn?: Integer | null;
  Period?: Integer | null;
  PeriodUnit?: string | null;
  PolicyGroupId?: string | null;
  StopDuration?: Integer | null;
  SystemDiskSize?: Integer | null;
}
export interface CreateDesktopOversoldGroupResponse {
  Data?: { OrderId?: ExactInteger; OversoldGroupId?: string };
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `CreateDesktopOversoldGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktopOversoldGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktopOversoldGroup
 */
export const CreateDesktopOversoldGroup: Operation<
  "ecd",
  CreateDesktopOversoldGroupRequest,
  CreateDesktopOversoldGroupResponse,
  never
> = {
  api: "ecd",
  action: "CreateDesktopOversoldGroup",
  effect: "once",
  readBy: "DescribeDesktopOversoldGroup",
  schema:
    "ConcurrenceCount:i,DataDiskSize:i,Description,DesktopType,DirectoryId,IdleDisconnectDuration:i,ImageId,KeepDuration:i,Name,OversoldUserCount:i,OversoldWarn:i,Period:i,PeriodUnit,PolicyGroupId,StopDuration:i,SystemDiskSize:i",
};

export interface CreateDesktopsRequest {
  /** 0 to 500. */
  Amount?: Integer | null;
  AppRuleId?: string | null;
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  /** Known values: `true` and `false`. */
  AutoRenew?: boolean | null;
  BundleId?: string | null;
  /** At most 20 items. */
  BundleModels?: ReadonlyArray<{
    /** At most 300. */
    Amount?: Integer | null;
    BundleId?: string | null;
    DesktopName?: string | null;
    /** At most 100 items. */
    EndUserIds?: ReadonlyArray<string> | null;
    Hostname?: string | null;
    VolumeEncryptionEnabled?: boolean | null;
    VolumeEncryptionKey?: string | null;
  }> | null;
  /** Secret. */
  ChannelCookie?: string | null;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null;
  DesktopAttachment?: {
    DataDiskCategory?: string | null;
    DataDiskPerLevel?: string | null;
    DataDiskSize?: Integer | null;
    DefaultLanguage?: string | null;
    DesktopType?: string | null;
    ImageId?: string | null;
    SystemDiskCategory?: string | null;
    SystemDiskPerLevel?: string | null;
    SystemDiskSize?: Integer | null;
  } | null;
  DesktopMemberIp?: string | null;
  DesktopName?: string | null;
  DesktopNameModel?: { DesktopNameIsSuffix?: boolean | null } | null;
  /** Known values: `true` and `false`. */
  DesktopNameSuffix?: boolean | null;
  /** At most 20 items. */
  DesktopTimers?: ReadonlyArray<{
    AllowClientSetting?: boolean | null;
    CronExpression?: string | null;
    /** Known values: `true` and `false`. */
    Enforce?: boolean | null;
    Interval?: Integer | null;
    OperationType?: Open<"Hibernate" | "Shutdown"> | null;
    ResetType?: Open<"RESET_TYPE_SYSTEM" | "RESET_TYPE_BOTH"> | null;
    TimerType?: string | null;
  }> | null;
  DirectoryId?: string | null;
  /** At most 300 items. */
  EndUserId?: ReadonlyArray<string> | null;
  ExtendInfo?: string | null;
  GroupId?: string | null;
  Hostname?: string | null;
  MonthDesktopSetting?: { BuyerId?: Integer | null; DesktopId?: string | null; UseDuration?: Integer | null } | null;
  OfficeSiteId?: string | null;
  OuPath?: string | null;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year"> | null;
  PolicyGroupId?: string | null;
  PromotionId?: string | null;
  PurchaseOptions?: {
    CreditPackageAmountSpec?: Integer | null;
    CreditPackagePeriod?: Integer | null;
    CreditPackagePeriodUnit?: string | null;
    MonthlyCredits?: Integer | null;
  } | null;
  QosRuleId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  ReservePoolId?: string | null;
  ResourceGroupId?: string | null;
  SavingPlanId?: string | null;
  SnapshotPolicyId?: string | null;
  SubPayType?: string | null;
  SubnetId?: string | null;
  /** At most 20 items. */
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
  TimerGroupId?: string | null;
  UserAssignMode?: Open<"ALL" | "PER_USER"> | null;
  /** At most 20 items. */
  UserCommands?: ReadonlyArray<{
    /** Secret. At most 15000 characters. */
    Content?: string | null;
    /** Default: Base64. */
    ContentEncoding?: Open<"Base64" | "PlainText"> | null;
    ContentType?: Open<"RunPowerShellScript" | "RunShellScript" | "RunBatScript"> | null;
  }> | null;
  UserName?: string | null;
  /** Known values: `true` and `false`. */
  VolumeEncryptionEnabled?: boolean | null;
  VolumeEncryptionKey?: string | null;
  VpcId?: string | null;
}
export interface CreateDesktopsResponse {
  DesktopId?: Array<string>;
  OrderId?: string;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `CreateDesktops`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktops` shows what it changes. Errors: 400 `InvalidEncryptionKey.Missing`, 400 `InvalidEncryptionKey.NotAuthorized`, 400 `InvalidEncryptionKey.NotFound`, 400 `InvalidImageStatus.NotValid`, 400 `InvalidImageVersion.NotSupported`, 400 `InvalidMemberIp.DesktopAmount`, 400 `InvalidPolicyGroup.Status`, 400 `Protocol.NotAllowed`, 400 `ExistedHostname`, 400 `HostnameCannotCustomizeForLinux`, 400 `IncorrectDirectoryStatus`, 400 `IncorrectDirectoryType`, 400 `InvalidAmount`, 400 `InvalidAmount.NotTimesOfUsers`, 400 `InvalidDesktopBundle.NotFound`, 400 `InvalidDirectoryId.NotFound`, 400 `InvalidDirectoryType.NotSupported`, 400 `InvalidEncryptionEnabled.Invalid`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktops
 */
export const CreateDesktops: Operation<"ecd", CreateDesktopsRequest, CreateDesktopsResponse, never> = {
  api: "ecd",
  action: "CreateDesktops",
  effect: "once",
  readBy: "DescribeDesktops",
  schema:
    "Amount:i,AppRuleId,AutoPay:b,AutoRenew:b,BundleId,BundleModels:[..20]{Amount:i,BundleId,DesktopName,EndUserIds:[..100]d,Hostname,VolumeEncryptionEnabled:b,VolumeEncryptionKey},ChannelCookie#,ChargeType,DesktopAttachment:j{DataDiskCategory,DataDiskPerLevel,DataDiskSize:i,DefaultLanguage,DesktopType,ImageId,SystemDiskCategory,SystemDiskPerLevel,SystemDiskSize:i},DesktopMemberIp,DesktopName,DesktopNameModel:j{DesktopNameIsSuffix:b},DesktopNameSuffix:b,DesktopTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,OperationType,ResetType,TimerType},DirectoryId,EndUserId:[..300]d,ExtendInfo,GroupId,Hostname,MonthDesktopSetting:{BuyerId:i,DesktopId,UseDuration:i},OfficeSiteId,OuPath,Period:i,PeriodUnit,PolicyGroupId,PromotionId,PurchaseOptions:j{CreditPackageAmountSpec:i,CreditPackagePeriod:i,CreditPackagePeriodUnit,MonthlyCredits:i},QosRuleId,RegionId!,ResellerOwnerUid:i,ReservePoolId,ResourceGroupId,SavingPlanId,SnapshotPolicyId,SubPayType,SubnetId,Tag:[..20]{Key,Value},TimerGroupId,UserAssignMode,UserCommands:[..20]{Content#,ContentEncoding,ContentType},UserName,VolumeEncryptionEnabled:b,VolumeEncryptionKey,VpcId",
};

export interface CreateDiskEncryptionServiceRequest {
  /** Filled in by the client. */
  RegionId?: string;
}
export interface CreateDiskEncryptionServiceResponse {
  OrderId?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * **Costs money.**
 *
 * Action `CreateDiskEncryptionService`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateDiskEncryptionService
 */
export const CreateDiskEncryptionService: Operation<
  "ecd",
  CreateDiskEncryptionServiceRequest,
  CreateDiskEncryptionServiceResponse,
  never
> = { api: "ecd", action: "CreateDiskEncryptionService", effect: "once", schema: "RegionId!" };

export interface CreateDriveRequest {
  AliUid?: Integer | null;
  Description?: string | null;
  DomainId?: string | null;
  DriveName?: string | null;
  ExternalDomainId?: string | null;
  ProfileRoaming?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  ResourceType?: Open<"NAS" | "PDS"> | null;
  Type?: Open<"DESKTOP" | "USER_PROFILE"> | null;
  UserId?: string | null;
}
export interface CreateDriveResponse {
  Code?: string;
  Drive?: {
    AliUid?: string;
    Description?: string;
    DomainId?: string;
    DriveId?: string;
    ExternalDriveId?: string;
    ExternalUserId?: string;
    GmtCreate?: string;
    GmtModified?: string;
    Id?: string;
    Name?: string;
    ProfileRoaming?: boolean;
    Status?: string;
    TotalSize?: ExactInteger;
    Type?: string;
    UsedSize?: ExactInteger;
    UserId?: string;
  };
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `CreateDrive`. `DescribeDrives` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateDrive
 */
export const CreateDrive: Operation<"ecd", CreateDriveRequest, CreateDriveResponse, never> = {
  api: "ecd",
  action: "CreateDrive",
  readBy: "DescribeDrives",
  schema: "AliUid:i,Description,DomainId,DriveName,ExternalDomainId,ProfileRoaming:b,RegionId,ResourceType,Type,UserId",
};

export interface CreateEcdReportTaskRequest {
  BusinessChannel?: string | null;
  /** At most 20 items. */
  FilterList?: ReadonlyArray<{
    FilterKey?: string | null;
    /** At most 200 items. */
    FilterValues?: ReadonlyArray<string> | null;
  }> | null;
  LangType?: Open<"zh-CN" | "en-GB"> | null;
  ReportFileName?: string | null;
  SubType: Open<"  DESKTOP">;
  TaskType: Open<"RESOURCE_REPORT">;
}
export interface CreateEcdReportTaskResponse {
  Code?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
  TaskId?: string;
}
/**
 * Writes.
 *
 * Action `CreateEcdReportTask`. `DescribeEcdReportTasks` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateEcdReportTask
 */
export const CreateEcdReportTask: Operation<"ecd", CreateEcdReportTaskRequest, CreateEcdReportTaskResponse, never> = {
  api: "ecd",
  action: "CreateEcdReportTask",
  readBy: "DescribeEcdReportTasks",
  schema:
    "BusinessChannel,FilterList:[..20]{FilterKey,FilterValues:[..200]s},LangType,ReportFileName,SubType!,TaskType!",
};

export interface CreateForwardEntryRequest {
  ExternalIp: string;
  ExternalPort: string;
  ForwardEntryName?: string | null;
  ForwardTableId: string;
  InternalIp: string;
  InternalPort: string;
  IpProtocol: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface CreateForwardEntryResponse {
  ForwardEntryId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateForwardEntry`. `DescribeForwardTableEntries` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateForwardEntry
 */
export const CreateForwardEntry: Operation<"ecd", CreateForwardEntryRequest, CreateForwardEntryResponse, never> = {
  api: "ecd",
  action: "CreateForwardEntry",
  readBy: "DescribeForwardTableEntries",
  schema: "ExternalIp!,ExternalPort!,ForwardEntryName,ForwardTableId!,InternalIp!,InternalPort!,IpProtocol!,RegionId!",
};

export interface CreateImageRequest {
  /** Known values: `true` and `false`. */
  AutoCleanUserdata?: boolean | null;
  /** At most 100 items. */
  DataSnapshotIds?: ReadonlyArray<string> | null;
  Description?: string | null;
  DesktopId?: string | null;
  DiskType?: Open<"SYSTEM" | "ALL"> | null;
  ImageName?: string | null;
  ImageResourceType?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  SnapshotId?: string | null;
  /** At most 100 items. */
  SnapshotIds?: ReadonlyArray<string> | null;
}
export interface CreateImageResponse {
  ImageId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateImage`. `DescribeImages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateImage
 */
export const CreateImage: Operation<"ecd", CreateImageRequest, CreateImageResponse, never> = {
  api: "ecd",
  action: "CreateImage",
  readBy: "DescribeImages",
  schema:
    "AutoCleanUserdata:b,DataSnapshotIds:[..100]d,Description,DesktopId,DiskType,ImageName,ImageResourceType,RegionId!,SnapshotId,SnapshotIds:[..100]d",
};

export interface CreateNASFileSystemRequest {
  Capacity?: Integer | null;
  Description?: string | null;
  EncryptType?: string | null;
  FileSystemType?: string | null;
  Name?: string | null;
  OfficeSiteId: string;
  ProtocolType?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  StorageType?: string | null;
}
export interface CreateNASFileSystemResponse {
  FileSystemId?: string;
  FileSystemName?: string;
  MountTargetDomain?: string;
  OfficeSiteId?: string;
  ProtocolType?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateNASFileSystem`. `DescribeNASFileSystems` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateNASFileSystem
 */
export const CreateNASFileSystem: Operation<"ecd", CreateNASFileSystemRequest, CreateNASFileSystemResponse, never> = {
  api: "ecd",
  action: "CreateNASFileSystem",
  readBy: "DescribeNASFileSystems",
  schema: "Capacity:i,Description,EncryptType,FileSystemType,Name,OfficeSiteId!,ProtocolType,RegionId!,StorageType",
};

export interface CreateNatGatewayRequest {
  /** Filled in by the client. */
  RegionId?: string;
  VSwitchId: string;
  VpcId: string;
}
export interface CreateNatGatewayResponse {
  ForwardTableIds?: Array<string>;
  NatGatewayId?: string;
  RequestId?: string;
  SnatTableIds?: Array<string>;
}
/**
 * **Costs money.**
 *
 * Action `CreateNatGateway`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeNatGateways` shows what it changes. That it is billed is inferred from what it creates (unverified).
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateNatGateway
 */
export const CreateNatGateway: Operation<"ecd", CreateNatGatewayRequest, CreateNatGatewayResponse, never> = {
  api: "ecd",
  action: "CreateNatGateway",
  effect: "once",
  readBy: "DescribeNatGateways",
  schema: "RegionId!,VSwitchId!,VpcId!",
};

export interface CreateNetworkPackageRequest {
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  /** Known values: `true` and `false`. */
  AutoRenew?: boolean | null;
  /** 2 to 20000. */
  Bandwidth: Integer;
  /** Secret. */
  ChannelCookie?: string | null;
  InternetChargeType?: Open<"PayByTraffic" | "PayByBandwidth"> | null;
  OfficeSiteId?: string | null;
  PayType?: Open<"PostPaid" | "PrePaid"> | null;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
}
export interface CreateNetworkPackageResponse {
  NetworkPackageId?: string;
  OrderId?: string;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `CreateNetworkPackage`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeNetworkPackages` shows what it changes. Errors: 400 `RISK.RISK_CONTROL_REJECTION`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateNetworkPackage
 */
export const CreateNetworkPackage: Operation<"ecd", CreateNetworkPackageRequest, CreateNetworkPackageResponse, never> =
  {
    api: "ecd",
    action: "CreateNetworkPackage",
    effect: "once",
    readBy: "DescribeNetworkPackages",
    schema:
      "AutoPay:b,AutoRenew:b,Bandwidth!:i,ChannelCookie#,InternetChargeType,OfficeSiteId,PayType,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,Tag:[]{Key,Value}",
  };

export interface CreateOfficeSiteAcceleratorRequest {
  AccelerateRegion: ReadonlyArray<{
    AccelerateRegionId: string;
    /** At least 2. */
    Bandwidth: Integer;
    IpVersion?: string | null;
    IspType: string;
  }>;
  Name?: string | null;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
  ResourceGroupId?: string | null;
}
export interface CreateOfficeSiteAcceleratorResponse {
  AcceleratorId?: string;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `CreateOfficeSiteAccelerator`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeOfficeSites` shows what it changes. That it is billed is inferred from what it creates (unverified).
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateOfficeSiteAccelerator
 */
export const CreateOfficeSiteAccelerator: Operation<
  "ecd",
  CreateOfficeSiteAcceleratorRequest,
  CreateOfficeSiteAcceleratorResponse,
  never
> = {
  api: "ecd",
  action: "CreateOfficeSiteAccelerator",
  effect: "once",
  readBy: "DescribeOfficeSites",
  schema:
    "AccelerateRegion!:[]{AccelerateRegionId!,Bandwidth!:i,IpVersion,IspType!},Name,OfficeSiteId!,RegionId!,ResourceGroupId",
};

export interface CreatePolicyGroupRequest {
  AdminAccess?: string | null;
  AppContentProtection?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  AuthorizeAccessPolicyRule?: ReadonlyArray<{ CidrIp?: string | null; Description?: string | null }> | null;
  /** At most 200 items. */
  AuthorizeSecurityPolicyRule?: ReadonlyArray<{
    CidrIp?: string | null;
    Description?: string | null;
    IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null;
    Policy?: Open<"drop" | "accept"> | null;
    PortRange?: string | null;
    Priority?: string | null;
    Type?: Open<"outflow" | "inflow"> | null;
  }> | null;
  CameraRedirect?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  ClientType?: ReadonlyArray<{
    ClientType?: Open<"html5" | "android" | "ios" | "windows" | "macos"> | null;
    Status?: Open<"OFF" | "ON"> | null;
  }> | null;
  Clipboard?: Open<"read" | "readwrite" | "write" | "off"> | null;
  /** At most 100 items. */
  DeviceRedirects?: ReadonlyArray<{
    DeviceType?: Open<"printer" | "scanner" | "camera" | "adb"> | null;
    RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  }> | null;
  /** At most 100 items. */
  DeviceRules?: ReadonlyArray<{
    DeviceName?: string | null;
    DevicePid?: string | null;
    DeviceType?: Open<
      | "usbKey"
      | "other"
      | "graphicsTablet"
      | "printer"
      | "cardReader"
      | "scanner"
      | "storage"
      | "camera"
      | "adb"
      | "networkInterfaceCard"
    > | null;
    DeviceVid?: string | null;
    OptCommand?: string | null;
    Platforms?: string | null;
    RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  }> | null;
  DomainList?: Open<"off" | "on"> | null;
  /** At most 500 items. */
  DomainResolveRule?: ReadonlyArray<{
    Description?: string | null;
    Domain?: string | null;
    Policy?: Open<"allow" | "block"> | null;
  }> | null;
  DomainResolveRuleType?: Open<"OFF" | "ON"> | null;
  EndUserApplyAdminCoordinate?: Open<"OFF" | "ON"> | null;
  EndUserGroupCoordinate?: Open<"OFF" | "ON"> | null;
  GpuAcceleration?: Open<"off" | "on"> | null;
  Html5Access?: Open<"off" | "on"> | null;
  Html5FileTransfer?: Open<"all" | "download" | "upload" | "off"> | null;
  InternetCommunicationProtocol?: Open<"TCP" | "BOTH"> | null;
  LocalDrive?: Open<"read" | "readwrite" | "off"> | null;
  MaxReconnectTime?: Integer | null;
  Name?: string | null;
  NetRedirect?: Open<"off" | "on"> | null;
  PreemptLogin?: Open<"off"> | null;
  /** At most 5 items. */
  PreemptLoginUser?: ReadonlyArray<string> | null;
  PrinterRedirection?: Open<"off" | "on"> | null;
  RecordContent?: Open<"off" | "on"> | null;
  RecordContentExpires?: Integer | null;
  Recording?: Open<
    "byaction_cmd_ft" | "ALLTIME" | "session" | "PERIOD" | "byaction_commands" | "OFF" | "byaction_file_transfer"
  > | null;
  RecordingAudio?: Open<"off" | "on"> | null;
  /** Known values: `10`, `20`, `30` and `60`. */
  RecordingDuration?: Integer | null;
  RecordingEndTime?: string | null;
  RecordingExpires?: Integer | null;
  /** Known values: `2`, `5`, `10` and `15`. */
  RecordingFps?: Integer | null;
  RecordingStartTime?: string | null;
  RecordingUserNotify?: Open<"off" | "on"> | null;
  RecordingUserNotifyMessage?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  RemoteCoordinate?: Open<"optionalControl" | "fullControl" | "disableControl"> | null;
  Scope?: Open<"IP" | "GLOBAL"> | null;
  /** At most 3 items. */
  ScopeValue?: ReadonlyArray<string> | null;
  UsbRedirect?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  UsbSupplyRedirectRule?: ReadonlyArray<{
    Description?: string | null;
    DeviceClass?: string | null;
    DeviceSubclass?: string | null;
    ProductId?: string | null;
    /** Known values: `1` and `2`. */
    UsbRedirectType?: Integer | null;
    /** Known values: `1` and `2`. */
    UsbRuleType?: Integer | null;
    VendorId?: string | null;
  }> | null;
  VideoRedirect?: Open<"off" | "on"> | null;
  VisualQuality?: Open<"high" | "low" | "lossless" | "medium"> | null;
  Watermark?: Open<"blind" | "off" | "on"> | null;
  WatermarkAntiCam?: Open<"off" | "on"> | null;
  WatermarkColor?: Integer | null;
  WatermarkDegree?: number | null;
  WatermarkFontSize?: Integer | null;
  WatermarkFontStyle?: Open<"plain" | "bold"> | null;
  WatermarkPower?: Open<"high" | "low" | "medium"> | null;
  WatermarkRowAmount?: Integer | null;
  WatermarkSecurity?: Open<"off" | "on"> | null;
  WatermarkTransparency?: Open<"LIGHT" | "DARK" | "MIDDLE"> | null;
  WatermarkTransparencyValue?: Integer | null;
  WatermarkType?: Open<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null;
  WyAssistant?: Open<"off" | "on"> | null;
}
export interface CreatePolicyGroupResponse {
  PolicyGroupId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreatePolicyGroup`. `DescribePolicyGroups` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreatePolicyGroup
 */
export const CreatePolicyGroup: Operation<"ecd", CreatePolicyGroupRequest, CreatePolicyGroupResponse, never> = {
  api: "ecd",
  action: "CreatePolicyGroup",
  readBy: "DescribePolicyGroups",
  schema:
    "AdminAccess,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},CameraRedirect,ClientType:[..100]{ClientType,Status},Clipboard,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DomainList,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,GpuAcceleration,Html5Access,Html5FileTransfer,InternetCommunicationProtocol,LocalDrive,MaxReconnectTime:i,Name,NetRedirect,PreemptLogin,PreemptLoginUser:[..5]s,PrinterRedirection,RecordContent,RecordContentExpires:i,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps:i,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,Scope,ScopeValue:[..3]s,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,DeviceClass,DeviceSubclass,ProductId,UsbRedirectType:i,UsbRuleType:i,VendorId},VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkTransparency,WatermarkTransparencyValue:i,WatermarkType,WyAssistant",
};

export interface CreateQosRuleRequest {
  AuthAndroidId?: ReadonlyArray<string> | null;
  AuthDesktopGroupId?: ReadonlyArray<string> | null;
  AuthDesktopId?: ReadonlyArray<string> | null;
  Download: Integer;
  NetworkPackageId: string;
  QosRuleName: string;
  Upload: Integer;
}
export interface CreateQosRuleResponse {
  QosRuleId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateQosRule`. `DescribeQosRules` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateQosRule
 */
export const CreateQosRule: Operation<"ecd", CreateQosRuleRequest, CreateQosRuleResponse, never> = {
  api: "ecd",
  action: "CreateQosRule",
  readBy: "DescribeQosRules",
  schema:
    "AuthAndroidId:[]d,AuthDesktopGroupId:[]d,AuthDesktopId:[]d,Download!:i,NetworkPackageId!,QosRuleName!,Upload!:i",
};

export interface CreateRAMDirectoryRequest {
  DesktopAccessType?: Open<"VPC" | "Internet" | "Any"> | null;
  DirectoryName: string;
  /** Known values: `true` and `false`. */
  EnableAdminAccess?: boolean | null;
  /** Known values: `true` and `false`. */
  EnableInternetAccess?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 20 items. */
  VSwitchId: ReadonlyArray<string>;
}
export interface CreateRAMDirectoryResponse {
  DirectoryId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `CreateRAMDirectory`. `DescribeDirectories` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateRAMDirectory
 */
export const CreateRAMDirectory: Operation<"ecd", CreateRAMDirectoryRequest, CreateRAMDirectoryResponse, never> = {
  api: "ecd",
  action: "CreateRAMDirectory",
  readBy: "DescribeDirectories",
  schema: "DesktopAccessType,DirectoryName!,EnableAdminAccess:b,EnableInternetAccess:b,RegionId!,VSwitchId!:[..20]d",
};

export interface CreateRouteEntryRequest {
  Description?: string | null;
  DestinationCidrBlock: string;
  NextHopId?: string | null;
  NextHopType?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  RouteEntryName?: string | null;
  RouteTableId: string;
}
export interface CreateRouteEntryResponse {
  RequestId?: string;
  RouteEntryId?: string;
}
/**
 * Writes.
 *
 * Action `CreateRouteEntry`. `DescribeRouteEntryList` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteEntry
 */
export const CreateRouteEntry: Operation<"ecd", CreateRouteEntryRequest, CreateRouteEntryResponse, never> = {
  api: "ecd",
  action: "CreateRouteEntry",
  readBy: "DescribeRouteEntryList",
  schema: "Description,DestinationCidrBlock!,NextHopId,NextHopType,RegionId!,RouteEntryName,RouteTableId!",
};

export interface CreateRouteTableRequest {
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null;
  Description?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  RouteTableName?: string | null;
  VpcId: string;
}
export interface CreateRouteTableResponse {
  RequestId?: string;
  RouteTableId?: string;
}
/**
 * Writes.
 *
 * Action `CreateRouteTable`. `DescribeRouteTableList` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteTable
 */
export const CreateRouteTable: Operation<"ecd", CreateRouteTableRequest, CreateRouteTableResponse, never> = {
  api: "ecd",
  action: "CreateRouteTable",
  readBy: "DescribeRouteTableList",
  schema: "ClientToken:t,Description,RegionId!,RouteTableName,VpcId!",
};

export interface CreateSimpleOfficeSiteRequest {
  AccessAttribute?: string | null;
  AccountType?: string | null;
  AuthorityHost?: string | null;
  Bandwidth?: Integer | null;
  CenId?: string | null;
  CenOwnerId?: Integer | null;
  CidrBlock?: string | null;
  ClientId?: string | null;
  /** Secret. */
  ClientSecret?: string | null;
  /** Known values: `true` and `false`. */
  CloudBoxOfficeSite?: boolean | null;
  DesktopAccessType?: Open<"VPC" | "Internet" | "Any"> | null;
  DomainName?: string | null;
  Eid?: string | null;
  /** Known values: `true` and `false`. */
  EnableAdminAccess?: boolean | null;
  /** Known values: `true` and `false`. */
  EnableInternetAccess?: boolean | null;
  /** Known values: `true` and `false`. */
  NeedVerifyZeroDevice?: boolean | null;
  OfficeSiteName?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  TenantId?: string | null;
  /** At most 10 items. */
  VSwitchId?: ReadonlyArray<string> | null;
  /** Secret. */
  VerifyCode?: string | null;
  VpcType?: Open<"standard" | "basic"> | null;
}
export interface CreateSimpleOfficeSiteResponse {
  OfficeSiteId?: string;
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `CreateSimpleOfficeSite`. `DescribeOfficeSites` shows what it changes. Errors: 400 `NetworkSpace.VpcInfoExist`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateSimpleOfficeSite
 */
export const CreateSimpleOfficeSite: Operation<
  "ecd",
  CreateSimpleOfficeSiteRequest,
  CreateSimpleOfficeSiteResponse,
  never
> = {
  api: "ecd",
  action: "CreateSimpleOfficeSite",
  effect: "once",
  readBy: "DescribeOfficeSites",
  schema:
    "AccessAttribute,AccountType,AuthorityHost,Bandwidth:i,CenId,CenOwnerId:i,CidrBlock,ClientId,ClientSecret#,CloudBoxOfficeSite:b,DesktopAccessType,DomainName,Eid,EnableAdminAccess:b,EnableInternetAccess:b,NeedVerifyZeroDevice:b,OfficeSiteName,RegionId!,TenantId,VSwitchId:[..10]d,VerifyCode#,VpcType",
};

export interface CreateSnapshotRequest {
  /** At most 128 characters. */
  Description?: string | null;
  DesktopId: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** 2 to 128 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  SnapshotName: string;
  SourceDiskType: Open<"system" | "data">;
}
export interface CreateSnapshotResponse {
  RequestId?: string;
  SnapshotId?: string;
}
/**
 * Writes.
 *
 * Action `CreateSnapshot`. `DescribeSnapshots` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateSnapshot
 */
export const CreateSnapshot: Operation<"ecd", CreateSnapshotRequest, CreateSnapshotResponse, never> = {
  api: "ecd",
  action: "CreateSnapshot",
  readBy: "DescribeSnapshots",
  schema: "Description,DesktopId!,RegionId!,SnapshotName!,SourceDiskType!",
};

export interface CreateSnatEntryRequest {
  EipAffinity?: Integer | null;
  /** Filled in by the client. */
  RegionId?: string;
  SnatEntryName?: string | null;
  SnatIp: string;
  SnatTableId: string;
  SourceCIDR: string;
}
export interface CreateSnatEntryResponse {
  RequestId?: string;
  SnatEntryId?: string;
}
/**
 * Writes.
 *
 * Action `CreateSnatEntry`. `DescribeSnatTableEntries` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateSnatEntry
 */
export const CreateSnatEntry: Operation<"ecd", CreateSnatEntryRequest, CreateSnatEntryResponse, never> = {
  api: "ecd",
  action: "CreateSnatEntry",
  readBy: "DescribeSnatTableEntries",
  schema: "EipAffinity:i,RegionId!,SnatEntryName,SnatIp!,SnatTableId!,SourceCIDR!",
};

export interface CreateSubnetRequest {
  CidrBlock: string;
  Name?: string | null;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
  ZoneId?: string | null;
}
export interface CreateSubnetResponse {
  RequestId?: string;
  SubnetId?: string;
}
/**
 * Writes.
 *
 * Action `CreateSubnet`. `DescribeSubnets` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateSubnet
 */
export const CreateSubnet: Operation<"ecd", CreateSubnetRequest, CreateSubnetResponse, never> = {
  api: "ecd",
  action: "CreateSubnet",
  readBy: "DescribeSubnets",
  schema: "CidrBlock!,Name,OfficeSiteId!,RegionId!,ZoneId",
};

export interface CreateTemplateRequest {
  AutoPay?: boolean | null;
  AutoRenew?: boolean | null;
  BizType?: Open<"1"> | null;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null;
  DataDiskList?: ReadonlyArray<{
    PerformanceLevel?: string | null;
    /** 20 to 2040. */
    Size?: Integer | null;
  }> | null;
  DefaultLanguage?: string | null;
  /** 2 to 256 characters. */
  Description?: string | null;
  ImageId?: string | null;
  InstanceName?: string | null;
  /** 1 to 6. */
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null;
  PolicyGroupId?: string | null;
  PostPaidAfterUsedUp?: boolean | null;
  ProductType?: Open<"CloudDesktop"> | null;
  /** At most 10 items. */
  RegionConfigList?: ReadonlyArray<{
    OfficeSiteId?: string | null;
    RegionId?: string | null;
    ResourceInstanceType?: string | null;
    SnapshotPolicyId?: string | null;
    SubnetId?: string | null;
    VirtualNodePoolId?: string | null;
    /** Known values: `false` and `true`. */
    VolumeEncryptionEnable?: boolean | null;
    VolumeEncryptionKey?: string | null;
  }> | null;
  ResourceGroupId?: string | null;
  /** At most 20 items. */
  ResourceTagList?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
  SiteConfigList?: ReadonlyArray<{
    AppRuleId?: string | null;
    SiteId?: Open<"outside_mainland" | "mainland"> | null;
  }> | null;
  SystemDiskPerformanceLevel?: Open<"PL1" | "PL0" | "AutoPL"> | null;
  /** 40 to 2040. */
  SystemDiskSize?: Integer | null;
  /** 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  TemplateName: string;
  TimerGroupId?: string | null;
  /** Known values: `120`, `250` and `360`. */
  UserDuration?: Integer | null;
}
export interface CreateTemplateResponse {
  Code?: string;
  Data?: string;
  HttpStatusCode?: ExactInteger;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `CreateTemplate`. `DescribeTemplates` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateTemplate
 */
export const CreateTemplate: Operation<"ecd", CreateTemplateRequest, CreateTemplateResponse, never> = {
  api: "ecd",
  action: "CreateTemplate",
  form: true,
  readBy: "DescribeTemplates",
  schema:
    "AutoPay:b,AutoRenew:b,BizType,ChargeType,DataDiskList:[]{PerformanceLevel,Size:i},DefaultLanguage,Description,ImageId,InstanceName,Period:i,PeriodUnit,PolicyGroupId,PostPaidAfterUsedUp:b,ProductType,RegionConfigList:[..10]{OfficeSiteId,RegionId,ResourceInstanceType,SnapshotPolicyId,SubnetId,VirtualNodePoolId,VolumeEncryptionEnable:b,VolumeEncryptionKey},ResourceGroupId,ResourceTagList:[..20]{Key,Value},SiteConfigList:[]{AppRuleId,SiteId},SystemDiskPerformanceLevel,SystemDiskSize:i,TemplateName!,TimerGroupId,UserDuration:i",
};

export interface CreateVirtualBridgeRequest {
  AutoPay?: boolean | null;
  AutoRenew?: boolean | null;
  BridgeLevel?: string | null;
  OfficeSiteId: string;
  /** Secret. */
  PaidCallBackUrl?: string | null;
  Period?: Integer | null;
  PeriodUnit?: string | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface CreateVirtualBridgeResponse {
  BridgeId?: string;
  OrderId?: ExactInteger;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `CreateVirtualBridge`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListVirtualBridges` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateVirtualBridge
 */
export const CreateVirtualBridge: Operation<"ecd", CreateVirtualBridgeRequest, CreateVirtualBridgeResponse, never> = {
  api: "ecd",
  action: "CreateVirtualBridge",
  effect: "once",
  readBy: "ListVirtualBridges",
  schema: "AutoPay:b,AutoRenew:b,BridgeLevel,OfficeSiteId!,PaidCallBackUrl#,Period:i,PeriodUnit,PromotionId,RegionId!",
};

export interface DeleteAutoSnapshotPolicyRequest {
  /** At most 100 items. */
  PolicyId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteAutoSnapshotPolicyResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteAutoSnapshotPolicy`. `DescribeAutoSnapshotPolicy` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteAutoSnapshotPolicy
 */
export const DeleteAutoSnapshotPolicy: Operation<
  "ecd",
  DeleteAutoSnapshotPolicyRequest,
  DeleteAutoSnapshotPolicyResponse,
  never
> = {
  api: "ecd",
  action: "DeleteAutoSnapshotPolicy",
  readBy: "DescribeAutoSnapshotPolicy",
  schema: "PolicyId!:[..100]d,RegionId!",
};

export interface DeleteBundlesRequest {
  /** At most 100 items. */
  BundleId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteBundlesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteBundles`. `DescribeBundles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteBundles
 */
export const DeleteBundles: Operation<"ecd", DeleteBundlesRequest, DeleteBundlesResponse, never> = {
  api: "ecd",
  action: "DeleteBundles",
  readBy: "DescribeBundles",
  schema: "BundleId!:[..100]d,RegionId!",
};

export interface DeleteCdsFileRequest {
  CdsId: string;
  EndUserId?: string | null;
  FileId: string;
  GroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteCdsFileResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `DeleteCdsFile`. `ListCdsFiles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteCdsFile
 */
export const DeleteCdsFile: Operation<"ecd", DeleteCdsFileRequest, DeleteCdsFileResponse, never> = {
  api: "ecd",
  action: "DeleteCdsFile",
  readBy: "ListCdsFiles",
  schema: "CdsId!,EndUserId,FileId!,GroupId,RegionId!",
};

export interface DeleteCenterPolicyRequest {
  /** Known values: `1` and `8`. */
  BusinessType: Integer;
  /** At most 100 items. */
  PolicyGroupIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
  ResourceType: Open<"app" | "desktop">;
}
export interface DeleteCenterPolicyResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteCenterPolicy`. `DescribeCenterPolicyList` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteCenterPolicy
 */
export const DeleteCenterPolicy: Operation<"ecd", DeleteCenterPolicyRequest, DeleteCenterPolicyResponse, never> = {
  api: "ecd",
  action: "DeleteCenterPolicy",
  readBy: "DescribeCenterPolicyList",
  schema: "BusinessType!:i,PolicyGroupIds!:[..100]d,RegionId!,ResourceType!",
};

export interface DeleteCloudDriveGroupsRequest {
  CdsId: string;
  /** At most 50 items. */
  GroupId?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteCloudDriveGroupsResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `DeleteCloudDriveGroups`. `DescribeCloudDriveGroups` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteCloudDriveGroups
 */
export const DeleteCloudDriveGroups: Operation<
  "ecd",
  DeleteCloudDriveGroupsRequest,
  DeleteCloudDriveGroupsResponse,
  never
> = {
  api: "ecd",
  action: "DeleteCloudDriveGroups",
  readBy: "DescribeCloudDriveGroups",
  schema: "CdsId!,GroupId:[..50]d,RegionId!",
};

export interface DeleteCloudDriveUsersRequest {
  CdsId: string;
  /** At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteCloudDriveUsersResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteCloudDriveUsers`. `DescribeCloudDriveUsers` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteCloudDriveUsers
 */
export const DeleteCloudDriveUsers: Operation<
  "ecd",
  DeleteCloudDriveUsersRequest,
  DeleteCloudDriveUsersResponse,
  never
> = {
  api: "ecd",
  action: "DeleteCloudDriveUsers",
  readBy: "DescribeCloudDriveUsers",
  schema: "CdsId!,EndUserId:[..100]d,RegionId!",
};

export interface DeleteConfigGroupRequest {
  /** At most 100 items. */
  GroupIds?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai"> | null;
}
export interface DeleteConfigGroupResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteConfigGroup`. `DescribeConfigGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteConfigGroup
 */
export const DeleteConfigGroup: Operation<"ecd", DeleteConfigGroupRequest, DeleteConfigGroupResponse, never> = {
  api: "ecd",
  action: "DeleteConfigGroup",
  readBy: "DescribeConfigGroup",
  schema: "GroupIds:[..100]d,RegionId",
};

export interface DeleteDesktopGroupRequest {
  DesktopGroupId: string;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
}
export interface DeleteDesktopGroupResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `DeleteDesktopGroup`. `DescribeDesktopGroups` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteDesktopGroup
 */
export const DeleteDesktopGroup: Operation<"ecd", DeleteDesktopGroupRequest, DeleteDesktopGroupResponse, never> = {
  api: "ecd",
  action: "DeleteDesktopGroup",
  effect: "once",
  readBy: "DescribeDesktopGroups",
  schema: "DesktopGroupId!,RegionId!,ResellerOwnerUid:i",
};

export interface DeleteDesktopsRequest {
  /** 1 to 200 items. */
  DesktopId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
}
export interface DeleteDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `DeleteDesktops`. `DescribeDesktops` shows what it changes. The vendor's metadata tags it as paid; it places no order.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteDesktops
 */
export const DeleteDesktops: Operation<"ecd", DeleteDesktopsRequest, DeleteDesktopsResponse, never> = {
  api: "ecd",
  action: "DeleteDesktops",
  effect: "once",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..200]d,RegionId!,ResellerOwnerUid:i",
};

export interface DeleteDevicesRequest {
  /** Known values: `1` and `2`. */
  ClientType: Integer;
  /** At most 100 items. */
  DeviceIds: ReadonlyArray<string>;
  /** Known values: `0` and `1`. */
  Force: Integer;
  /** Filled in by the client. */
  RegionId?: string | null;
}
export interface DeleteDevicesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteDevices`. `DescribeDevices` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteDevices
 */
export const DeleteDevices: Operation<"ecd", DeleteDevicesRequest, DeleteDevicesResponse, never> = {
  api: "ecd",
  action: "DeleteDevices",
  readBy: "DescribeDevices",
  schema: "ClientType!:i,DeviceIds!:[..100]d,Force!:i,RegionId",
};

export interface DeleteDirectoriesRequest {
  /** At most 100 items. */
  DirectoryId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteDirectoriesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteDirectories`. `DescribeDirectories` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteDirectories
 */
export const DeleteDirectories: Operation<"ecd", DeleteDirectoriesRequest, DeleteDirectoriesResponse, never> = {
  api: "ecd",
  action: "DeleteDirectories",
  readBy: "DescribeDirectories",
  schema: "DirectoryId!:[..100]d,RegionId!",
};

export interface DeleteDriveRequest {
  DriveId?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
}
export interface DeleteDriveResponse {
  Code?: string;
  Data?: boolean;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `DeleteDrive`. `DescribeDrives` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteDrive
 */
export const DeleteDrive: Operation<"ecd", DeleteDriveRequest, DeleteDriveResponse, never> = {
  api: "ecd",
  action: "DeleteDrive",
  readBy: "DescribeDrives",
  schema: "DriveId,RegionId",
};

export interface DeleteEduRoomRequest {
  EduRoomId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteEduRoomResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteEduRoom`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteEduRoom
 */
export const DeleteEduRoom: Operation<"ecd", DeleteEduRoomRequest, DeleteEduRoomResponse, never> = {
  api: "ecd",
  action: "DeleteEduRoom",
  schema: "EduRoomId!,RegionId!",
};

export interface DeleteForwardEntryRequest {
  ForwardEntryId?: string | null;
  ForwardTableId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteForwardEntryResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteForwardEntry`. `DescribeForwardTableEntries` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteForwardEntry
 */
export const DeleteForwardEntry: Operation<"ecd", DeleteForwardEntryRequest, DeleteForwardEntryResponse, never> = {
  api: "ecd",
  action: "DeleteForwardEntry",
  readBy: "DescribeForwardTableEntries",
  schema: "ForwardEntryId,ForwardTableId!,RegionId!",
};

export interface DeleteImagesRequest {
  /** Default: false. */
  DeleteCascadedBundle?: boolean | null;
  /** At most 100 items. */
  ImageId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteImagesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteImages`. `DescribeImages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteImages
 */
export const DeleteImages: Operation<"ecd", DeleteImagesRequest, DeleteImagesResponse, never> = {
  api: "ecd",
  action: "DeleteImages",
  readBy: "DescribeImages",
  schema: "DeleteCascadedBundle:b,ImageId!:[..100]d,RegionId!",
};

export interface DeleteNASFileSystemsRequest {
  /** At most 100 items. */
  FileSystemId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteNASFileSystemsResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteNASFileSystems`. `DescribeNASFileSystems` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteNASFileSystems
 */
export const DeleteNASFileSystems: Operation<"ecd", DeleteNASFileSystemsRequest, DeleteNASFileSystemsResponse, never> =
  {
    api: "ecd",
    action: "DeleteNASFileSystems",
    readBy: "DescribeNASFileSystems",
    schema: "FileSystemId!:[..100]d,RegionId!",
  };

export interface DeleteNatGatewayRequest {
  NatGatewayId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteNatGatewayResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteNatGateway`. `DescribeNatGateways` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteNatGateway
 */
export const DeleteNatGateway: Operation<"ecd", DeleteNatGatewayRequest, DeleteNatGatewayResponse, never> = {
  api: "ecd",
  action: "DeleteNatGateway",
  readBy: "DescribeNatGateways",
  schema: "NatGatewayId!,RegionId!",
};

export interface DeleteNetworkPackagesRequest {
  /** At most 100 items. */
  NetworkPackageId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
}
export interface DeleteNetworkPackagesResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `DeleteNetworkPackages`. `DescribeNetworkPackages` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteNetworkPackages
 */
export const DeleteNetworkPackages: Operation<
  "ecd",
  DeleteNetworkPackagesRequest,
  DeleteNetworkPackagesResponse,
  never
> = {
  api: "ecd",
  action: "DeleteNetworkPackages",
  effect: "once",
  readBy: "DescribeNetworkPackages",
  schema: "NetworkPackageId!:[..100]d,RegionId!,ResellerOwnerUid:i",
};

export interface DeleteOfficeSiteAcceleratorRequest {
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteOfficeSiteAcceleratorResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteOfficeSiteAccelerator`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteOfficeSiteAccelerator
 */
export const DeleteOfficeSiteAccelerator: Operation<
  "ecd",
  DeleteOfficeSiteAcceleratorRequest,
  DeleteOfficeSiteAcceleratorResponse,
  never
> = {
  api: "ecd",
  action: "DeleteOfficeSiteAccelerator",
  readBy: "DescribeOfficeSites",
  schema: "OfficeSiteId!,RegionId!",
};

export interface DeleteOfficeSitesRequest {
  /** At most 100 items. */
  OfficeSiteId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteOfficeSitesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteOfficeSites`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteOfficeSites
 */
export const DeleteOfficeSites: Operation<"ecd", DeleteOfficeSitesRequest, DeleteOfficeSitesResponse, never> = {
  api: "ecd",
  action: "DeleteOfficeSites",
  readBy: "DescribeOfficeSites",
  schema: "OfficeSiteId!:[..100]d,RegionId!",
};

export interface DeletePolicyGroupsRequest {
  /** At most 100 items. */
  PolicyGroupId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeletePolicyGroupsResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeletePolicyGroups`. `DescribePolicyGroups` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeletePolicyGroups
 */
export const DeletePolicyGroups: Operation<"ecd", DeletePolicyGroupsRequest, DeletePolicyGroupsResponse, never> = {
  api: "ecd",
  action: "DeletePolicyGroups",
  readBy: "DescribePolicyGroups",
  schema: "PolicyGroupId!:[..100]d,RegionId!",
};

export interface DeleteQosRulesRequest {
  QosRuleId: ReadonlyArray<string>;
}
export interface DeleteQosRulesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteQosRules`. `DescribeQosRules` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteQosRules
 */
export const DeleteQosRules: Operation<"ecd", DeleteQosRulesRequest, DeleteQosRulesResponse, never> = {
  api: "ecd",
  action: "DeleteQosRules",
  readBy: "DescribeQosRules",
  schema: "QosRuleId!:[]d",
};

export interface DeleteRouteEntryRequest {
  DestinationCidrBlock?: string | null;
  NextHopId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  RouteEntryId?: string | null;
  RouteTableId: string;
}
export interface DeleteRouteEntryResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteRouteEntry`. `DescribeRouteEntryList` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteEntry
 */
export const DeleteRouteEntry: Operation<"ecd", DeleteRouteEntryRequest, DeleteRouteEntryResponse, never> = {
  api: "ecd",
  action: "DeleteRouteEntry",
  readBy: "DescribeRouteEntryList",
  schema: "DestinationCidrBlock,NextHopId,RegionId!,RouteEntryId,RouteTableId!",
};

export interface DeleteRouteTableRequest {
  /** Filled in by the client. */
  RegionId?: string;
  RouteTableId: string;
}
export interface DeleteRouteTableResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteRouteTable`. `DescribeRouteTableList` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteTable
 */
export const DeleteRouteTable: Operation<"ecd", DeleteRouteTableRequest, DeleteRouteTableResponse, never> = {
  api: "ecd",
  action: "DeleteRouteTable",
  readBy: "DescribeRouteTableList",
  schema: "RegionId!,RouteTableId!",
};

export interface DeleteSnapshotRequest {
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 100 items. */
  SnapshotId: ReadonlyArray<string>;
}
export interface DeleteSnapshotResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteSnapshot`. `DescribeSnapshots` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteSnapshot
 */
export const DeleteSnapshot: Operation<"ecd", DeleteSnapshotRequest, DeleteSnapshotResponse, never> = {
  api: "ecd",
  action: "DeleteSnapshot",
  readBy: "DescribeSnapshots",
  schema: "RegionId!,SnapshotId!:[..100]d",
};

export interface DeleteSnatEntryRequest {
  /** Filled in by the client. */
  RegionId?: string;
  SnatEntryId: string;
  SnatTableId: string;
}
export interface DeleteSnatEntryResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteSnatEntry`. `DescribeSnatTableEntries` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteSnatEntry
 */
export const DeleteSnatEntry: Operation<"ecd", DeleteSnatEntryRequest, DeleteSnatEntryResponse, never> = {
  api: "ecd",
  action: "DeleteSnatEntry",
  readBy: "DescribeSnatTableEntries",
  schema: "RegionId!,SnatEntryId!,SnatTableId!",
};

export interface DeleteSubnetRequest {
  /** Filled in by the client. */
  RegionId?: string;
  SubnetId: string;
}
export interface DeleteSubnetResponse {
  RequestId?: string;
  SubnetId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteSubnet`. `DescribeSubnets` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteSubnet
 */
export const DeleteSubnet: Operation<"ecd", DeleteSubnetRequest, DeleteSubnetResponse, never> = {
  api: "ecd",
  action: "DeleteSubnet",
  readBy: "DescribeSubnets",
  schema: "RegionId!,SubnetId!",
};

export interface DeleteTemplatesRequest {
  BizType?: string | null;
  /** At most 100 items. */
  TemplateIds?: ReadonlyArray<string> | null;
}
export interface DeleteTemplatesResponse {
  AccessDeniedDetail?: string;
  Code?: string;
  HttpStatusCode?: ExactInteger;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `DeleteTemplates`. `DescribeTemplates` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteTemplates
 */
export const DeleteTemplates: Operation<"ecd", DeleteTemplatesRequest, DeleteTemplatesResponse, never> = {
  api: "ecd",
  action: "DeleteTemplates",
  form: true,
  readBy: "DescribeTemplates",
  schema: "BizType,TemplateIds:[..100]d",
};

export interface DeleteVirtualBridgeRequest {
  BridgeId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DeleteVirtualBridgeResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteVirtualBridge`. `ListVirtualBridges` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteVirtualBridge
 */
export const DeleteVirtualBridge: Operation<"ecd", DeleteVirtualBridgeRequest, DeleteVirtualBridgeResponse, never> = {
  api: "ecd",
  action: "DeleteVirtualBridge",
  readBy: "ListVirtualBridges",
  schema: "BridgeId!,RegionId!",
};

export interface DeleteVirtualMFADeviceRequest {
  /** Filled in by the client. */
  RegionId?: string;
  SerialNumber: string;
}
export interface DeleteVirtualMFADeviceResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteVirtualMFADevice`. `DescribeVirtualMFADevices` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteVirtualMFADevice
 */
export const DeleteVirtualMFADevice: Operation<
  "ecd",
  DeleteVirtualMFADeviceRequest,
  DeleteVirtualMFADeviceResponse,
  never
> = {
  api: "ecd",
  action: "DeleteVirtualMFADevice",
  readBy: "DescribeVirtualMFADevices",
  schema: "RegionId!,SerialNumber!",
};

export interface DescribeAclEntriesRequest {
  /** 1 to 100. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  SourceId?: string | null;
  SourceType?: Open<"desktop" | "vpc"> | null;
}
export interface DescribeAclEntriesResponse {
  AclEntries?: Array<{ Policy?: string; SourceId?: string; SourceType?: string }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeAclEntries`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeAclEntries
 */
export const DescribeAclEntries: Operation<
  "ecd",
  DescribeAclEntriesRequest,
  DescribeAclEntriesResponse,
  NonNullable<DescribeAclEntriesResponse["AclEntries"]>[number]
> = {
  api: "ecd",
  action: "DescribeAclEntries",
  effect: "read",
  pages: "NextToken AclEntries",
  schema: "MaxResults:i,NextToken,OfficeSiteId,RegionId!,SourceId,SourceType",
};

export interface DescribeAutoSnapshotPolicyRequest {
  /** At most 50. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  PolicyId?: string | null;
  PolicyName?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeAutoSnapshotPolicyResponse {
  AutoSnapshotPolicies?: Array<{
    CreationTime?: string;
    CronExpression?: string;
    DesktopNum?: ExactInteger;
    DiskType?: string;
    PolicyId?: string;
    PolicyName?: string;
    RegionId?: string;
    RetentionDays?: string;
    Status?: string;
    TimePoints?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeAutoSnapshotPolicy`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeAutoSnapshotPolicy
 */
export const DescribeAutoSnapshotPolicy: Operation<
  "ecd",
  DescribeAutoSnapshotPolicyRequest,
  DescribeAutoSnapshotPolicyResponse,
  NonNullable<DescribeAutoSnapshotPolicyResponse["AutoSnapshotPolicies"]>[number]
> = {
  api: "ecd",
  action: "DescribeAutoSnapshotPolicy",
  effect: "read",
  pages: "NextToken AutoSnapshotPolicies",
  schema: "MaxResults:i,NextToken,PolicyId,PolicyName,RegionId!",
};

export interface DescribeBundlesRequest {
  /** At most 100 items. */
  BundleId?: ReadonlyArray<string> | null;
  BundleType?: Open<"SYSTEM" | "CUSTOM"> | null;
  CheckStock?: boolean | null;
  CpuCount?: Integer | null;
  DesktopTypeFamily?: Open<"eds.graphics" | "eds.hf" | "eds.general"> | null;
  FotaChannel?: string | null;
  /** Known values: `true` and `false`. */
  FromDesktopGroup?: boolean | null;
  GpuCount?: number | null;
  GpuDriverType?: Open<"T4" | "A10" | "G28" | "G39"> | null;
  /** At most 100 items. */
  ImageId?: ReadonlyArray<string> | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  MemorySize?: Integer | null;
  NextToken?: string | null;
  OsType?: Open<"Linux" | "Windows"> | null;
  ProtocolType?: Open<"HDX" | "ASP"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  Scope?: string | null;
  SelectedBundle?: boolean | null;
  SessionType?: Open<"SingleSession" | "MultipleSession"> | null;
  SupportMultiSession?: boolean | null;
  VolumeEncryptionEnabled?: boolean | null;
}
export interface DescribeBundlesResponse {
  Bundles?: Array<{
    BundleId?: string;
    BundleName?: string;
    BundleType?: string;
    CreationTime?: string;
    DataDiskCategory?: string;
    Description?: string;
    DesktopType?: string;
    DesktopTypeAttribute?: { CpuCount?: ExactInteger; GpuCount?: number; GpuSpec?: string; MemorySize?: ExactInteger };
    DesktopTypeFamily?: string;
    Disks?: Array<{ DiskPerformanceLevel?: string; DiskSize?: ExactInteger; DiskType?: string }>;
    ImageId?: string;
    ImageName?: string;
    ImageStatus?: string;
    Language?: string;
    OsType?: string;
    Platform?: string;
    ProtocolType?: string;
    SessionType?: string;
    StockState?: string;
    SystemDiskCategory?: string;
    VolumeEncryptionEnabled?: boolean;
    VolumeEncryptionKey?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeBundles`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeBundles
 */
export const DescribeBundles: Operation<
  "ecd",
  DescribeBundlesRequest,
  DescribeBundlesResponse,
  NonNullable<DescribeBundlesResponse["Bundles"]>[number]
> = {
  api: "ecd",
  action: "DescribeBundles",
  effect: "read",
  pages: "NextToken Bundles",
  schema:
    "BundleId:[..100]d,BundleType,CheckStock:b,CpuCount:i,DesktopTypeFamily,FotaChannel,FromDesktopGroup:b,GpuCount:n,GpuDriverType,ImageId:[..100]d,MaxResults:i,MemorySize:i,NextToken,OsType,ProtocolType,RegionId!,Scope,SelectedBundle:b,SessionType,SupportMultiSession:b,VolumeEncryptionEnabled:b",
};

export interface DescribeCdsFileShareLinksRequest {
  CdsId: string;
  /** 0 to 20 items. */
  Creators?: ReadonlyArray<string> | null;
  /** 0 to 100. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  ShareId?: string | null;
  ShareName?: string | null;
  Status?: Open<"enabled" | "disabled"> | null;
}
export interface DescribeCdsFileShareLinksResponse {
  Code?: string;
  Data?: Array<{
    AccessCount?: ExactInteger;
    CreateTime?: string;
    Creator?: string;
    Description?: string;
    DisableDownload?: boolean;
    DisablePreview?: boolean;
    DisableSave?: boolean;
    DownloadCount?: ExactInteger;
    DownloadLimit?: ExactInteger;
    DriveId?: string;
    Expiration?: string;
    Expired?: boolean;
    FileIds?: string;
    ModifiyTime?: string;
    PreviewCount?: ExactInteger;
    PreviewLimit?: ExactInteger;
    ReportCount?: ExactInteger;
    SaveCount?: ExactInteger;
    SaveLimit?: ExactInteger;
    ShareId?: string;
    /** Secret. */
    ShareLink?: string;
    ShareName?: string;
    /** Secret. */
    SharePwd?: string;
    Status?: string;
    VideoPreviewCount?: ExactInteger;
  }>;
  Message?: string;
  NextToken?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Reads.
 *
 * Action `DescribeCdsFileShareLinks`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeCdsFileShareLinks
 */
export const DescribeCdsFileShareLinks: Operation<
  "ecd",
  DescribeCdsFileShareLinksRequest,
  DescribeCdsFileShareLinksResponse,
  NonNullable<DescribeCdsFileShareLinksResponse["Data"]>[number]
> = {
  api: "ecd",
  action: "DescribeCdsFileShareLinks",
  effect: "read",
  pages: "NextToken Data",
  schema: "CdsId!,Creators:[..20]s,MaxResults:i,NextToken,ShareId,ShareName,Status",
};

export interface DescribeCensRequest {
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeCensResponse {
  Cens?: Array<{
    CenId?: string;
    CreationTime?: string;
    Description?: string;
    Ipv6Level?: string;
    Name?: string;
    PackageIds?: Array<{ PackageId?: string }>;
    ProtectionLevel?: string;
    Status?: string;
    Tags?: Array<{ Key?: string; Value?: string }>;
  }>;
  PageNumber?: ExactInteger;
  PageSize?: ExactInteger;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeCens`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeCens
 */
export const DescribeCens: Operation<
  "ecd",
  DescribeCensRequest,
  DescribeCensResponse,
  NonNullable<DescribeCensResponse["Cens"]>[number]
> = {
  api: "ecd",
  action: "DescribeCens",
  effect: "read",
  pages: "PageNumber Cens",
  schema: "PageNumber:i,PageSize:i,RegionId!",
};

export interface DescribeCenterPolicyListRequest {
  AcademicProxy?: string | null;
  /** Known values: `1` and `8`. */
  BusinessType: Integer;
  ModelLibrary?: string | null;
  /** 1 to 200. */
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
  /** At most 100 items. */
  PolicyGroupId?: ReadonlyArray<string> | null;
  PortProxy?: string | null;
  ResourceType: Open<"app" | "desktop">;
  Scope?: Open<"IP" | "GLOBAL"> | null;
}
export interface DescribeCenterPolicyListResponse {
  DescribePolicyGroups?: Array<{
    AcademicProxy?: string;
    AdminAccess?: string;
    AdminKeyboardOnFullScreen?: string;
    AdminKeyboardOnWindows?: string;
    AdminMonitor?: ExactInteger;
    AppContentProtection?: string;
    AuthorizeAccessPolicyRules?: Array<{ CidrIp?: string; Description?: string }>;
    AuthorizeSecurityPolicyRules?: Array<{
      CidrIp?: string;
      Description?: string;
      IpProtocol?: string;
      Policy?: string;
      PortRange?: string;
      Priority?: string;
      Type?: string;
    }>;
    AutoReconnect?: string;
    CameraRedirect?: string;
    ClientControlMenu?: string;
    ClientCreateSnapshot?: string;
    ClientHibernate?: string;
    ClientRestart?: string;
    ClientShutdown?: string;
    ClientTypes?: Array<{ ClientType?: string; Status?: string }>;
    Clipboard?: string;
    ColorEnhancement?: string;
    CpdDriveClipboard?: string;
    CpuDownGradeDuration?: ExactInteger;
    CpuOverload?: string;
    CpuProcessors?: Array<string>;
    CpuProtectedMode?: string;
    CpuRateLimit?: ExactInteger;
    CpuSampleDuration?: ExactInteger;
    CpuSingleRateLimit?: ExactInteger;
    DesktopCount?: ExactInteger;
    DesktopGroupCount?: ExactInteger;
    DeviceConnectHint?: string;
    DeviceRedirects?: Array<{ DeviceType?: string; RedirectType?: string }>;
    DeviceRules?: Array<{
      DeviceName?: string;
      DevicePid?: string;
      DeviceType?: string;
      DeviceVid?: string;
      OptCommand?: string;
      Platforms?: string;
      RedirectType?: string;
    }>;
    DisconnectKeepSession?: string;
    DisconnectKeepSessionTime?: ExactInteger;
    DiskOverload?: string;
    DisplayMode?: string;
    DomainRegisterValue?: string;
    DomainResolveRule?: Array<{ Description?: string; Domain?: string; Policy?: string }>;
    DomainResolveRuleType?: string;
    EndUserApplyAdminCoordinate?: string;
    EndUserCount?: string;
    EndUserGroupCoordinate?: string;
    ExternalDrive?: string;
    FileMigrate?: string;
    FileTransferAddress?: string;
    FileTransferInSize?: string;
    FileTransferInUnit?: string;
    FileTransferOutSize?: string;
    FileTransferOutUnit?: string;
    FileTransferSizeLimit?: string;
    FileTransferSpeed?: string;
    FileTransferSpeedLocation?: string;
    GpuAcceleration?: string;
    HoverConfigMsg?: string;
    HoverHibernate?: string;
    HoverRestart?: string;
    HoverShutdown?: string;
    Html5Access?: string;
    Html5FileTransfer?: string;
    InternetCommunicationProtocol?: string;
    InternetPrinter?: string;
    KeyboardControl?: string;
    KmsServer?: string;
    KmsServerConfig?: string;
    LocalDrive?: string;
    MaxReconnectTime?: ExactInteger;
    MemoryDownGradeDuration?: ExactInteger;
    MemoryOverload?: string;
    MemoryProcessors?: Array<string>;
    MemoryProtectedMode?: string;
    MemoryRateLimit?: ExactInteger;
    MemorySampleDuration?: ExactInteger;
    MemorySingleRateLimit?: ExactInteger;
    MobileRestart?: string;
    MobileSafeMenu?: string;
    MobileShutdown?: string;
    MobileWuyingKeeper?: string;
    MobileWyAssistant?: string;
    ModelLibrary?: string;
    MultiScreen?: string;
    Name?: string;
    NetRedirect?: string;
    NetRedirectRule?: Array<{ Domain?: string; Policy?: string; RuleType?: string }>;
    NetworkPrinter?: string;
    NoOperationDisconnect?: string;
    NoOperationDisconnectTime?: ExactInteger;
    OrganizationCount?: string;
    PolicyGroupId?: string;
    PolicyGroupType?: string;
    PolicyStatus?: string;
    PortProxy?: string;
    PrinterAlert?: string;
    PrinterAlertContent?: string;
    PrinterAlertTitle?: string;
    PrinterRedirection?: string;
    QualityEnhancement?: string;
    RecordContent?: string;
    RecordContentExpires?: ExactInteger;
    RecordEventDuration?: ExactInteger;
    RecordEventFilePaths?: Array<string>;
    RecordEventRegisters?: Array<string>;
    Recording?: string;
    RecordingAudio?: string;
    RecordingDuration?: ExactInteger;
    RecordingEndTime?: string;
    RecordingExpires?: ExactInteger;
    RecordingFps?: ExactInteger;
    RecordingStartTime?: string;
    RecordingUserNotify?: string;
    RecordingUserNotifyMessage?: string;
    RemoteCoordinate?: string;
    ResetDesktop?: string;
    ResolutionDpi?: ExactInteger;
    ResolutionHeight?: ExactInteger;
    ResolutionModel?: string;
    ResolutionWidth?: ExactInteger;
    ResourceGroupCount?: ExactInteger;
    SafeMenu?: string;
    Scope?: string;
    ScopeValue?: Array<string>;
    ScreenDisplayMode?: string;
    SmoothEnhancement?: string;
    StatusMonitor?: string;
    StreamingMode?: string;
    TargetFps?: ExactInteger;
    Taskbar?: string;
    ThreeScreen?: string;
    UsbRedirect?: string;
    UsbSupplyRedirectRule?: Array<{
      Description?: string;
      ProductId?: string;
      UsbRedirectType?: ExactInteger;
      UsbRuleType?: ExactInteger;
      VendorId?: string;
    }>;
    UseTime?: string;
    VideoEncAvgKbps?: ExactInteger;
    VideoEncMaxQP?: ExactInteger;
    VideoEncMinQP?: ExactInteger;
    VideoEncPeakKbps?: ExactInteger;
    VideoEncPolicy?: string;
    VideoRedirect?: string;
    VisualQuality?: string;
    Watermark?: string;
    WatermarkAntiCam?: string;
    WatermarkColor?: ExactInteger;
    WatermarkCustomText?: string;
    WatermarkDegree?: number;
    WatermarkFontSize?: ExactInteger;
    WatermarkFontStyle?: string;
    WatermarkPower?: string;
    WatermarkRowAmount?: ExactInteger;
    WatermarkSecurity?: string;
    WatermarkShadow?: string;
    WatermarkTransparencyValue?: ExactInteger;
    WatermarkType?: string;
    WuyingKeeper?: string;
    WyAssistant?: string;
  }>;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeCenterPolicyList`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeCenterPolicyList
 */
export const DescribeCenterPolicyList: Operation<
  "ecd",
  DescribeCenterPolicyListRequest,
  DescribeCenterPolicyListResponse,
  NonNullable<DescribeCenterPolicyListResponse["DescribePolicyGroups"]>[number]
> = {
  api: "ecd",
  action: "DescribeCenterPolicyList",
  effect: "read",
  pages: "PageNumber DescribePolicyGroups",
  schema:
    "AcademicProxy,BusinessType!:i,ModelLibrary,PageNumber:i,PageSize:i,PolicyGroupId:[..100]d,PortProxy,ResourceType!,Scope",
};

export interface DescribeClientEventsRequest {
  DesktopId?: string | null;
  DesktopIp?: string | null;
  DesktopName?: string | null;
  DirectoryId?: string | null;
  EndTime?: string | null;
  EndUserId?: string | null;
  EndUserIds?: ReadonlyArray<string> | null;
  EventType?: Open<
    | "DESKTOP_STOP"
    | "GET_LITE_CONNECTION_TICKET"
    | "DESKTOP_DISCONNECT"
    | "GET_CONNECTION_TICKET"
    | "CLIENT_LOGIN"
    | "DESKTOP_REBOOT"
    | "DESKTOP_CONNECT"
    | "DESKTOP_START"
  > | null;
  /** 0 to 50 items. */
  EventTypes?: ReadonlyArray<
    Open<
      | "DESKTOP_STOP"
      | "GET_LITE_CONNECTION_TICKET"
      | "DESKTOP_DISCONNECT"
      | "GET_CONNECTION_TICKET"
      | "CLIENT_LOGIN"
      | "DESKTOP_REBOOT"
      | "DESKTOP_CONNECT"
      | "DESKTOP_START"
    >
  > | null;
  FillHardwareInfo?: boolean | null;
  Language?: string | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  OfficeSiteName?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  StartTime?: string | null;
}
export interface DescribeClientEventsResponse {
  Events?: Array<{
    AliUid?: string;
    BytesReceived?: string;
    BytesSend?: string;
    ClientIp?: string;
    ClientOS?: string;
    ClientVersion?: string;
    Description?: string;
    DesktopGroupId?: string;
    DesktopGroupName?: string;
    DesktopId?: string;
    DesktopIp?: string;
    DesktopName?: string;
    DirectoryId?: string;
    DirectoryType?: string;
    EndUserId?: string;
    EventId?: string;
    EventTime?: string;
    EventType?: string;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OfficeSiteType?: string;
    RegionId?: string;
    Status?: string;
    TerminalInfo?: { Model?: string; ProductName?: string; SerialNumber?: string };
  }>;
  NextToken?: string;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeClientEvents`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeClientEvents
 */
export const DescribeClientEvents: Operation<
  "ecd",
  DescribeClientEventsRequest,
  DescribeClientEventsResponse,
  NonNullable<DescribeClientEventsResponse["Events"]>[number]
> = {
  api: "ecd",
  action: "DescribeClientEvents",
  effect: "read",
  pages: "NextToken Events",
  schema:
    "DesktopId,DesktopIp,DesktopName,DirectoryId,EndTime,EndUserId,EndUserIds:[]d,EventType,EventTypes:[..50]s,FillHardwareInfo:b,Language,MaxResults:i,NextToken,OfficeSiteId,OfficeSiteName,RegionId!,StartTime",
};

export interface DescribeCloudDiskGroupDrivesRequest {
  CdsId: string;
  GroupName?: string | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeCloudDiskGroupDrivesResponse {
  CloudDriveGroups?: Array<{
    AuthDimension?: string;
    CreateTime?: string;
    DirectoryId?: string;
    DriveId?: string;
    GroupId?: string;
    GroupName?: string;
    OrgId?: string;
    Status?: string;
    TotalSize?: ExactInteger;
    UsedSize?: string;
  }>;
  Count?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Reads.
 *
 * Action `DescribeCloudDiskGroupDrives`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDiskGroupDrives
 */
export const DescribeCloudDiskGroupDrives: Operation<
  "ecd",
  DescribeCloudDiskGroupDrivesRequest,
  DescribeCloudDiskGroupDrivesResponse,
  NonNullable<DescribeCloudDiskGroupDrivesResponse["CloudDriveGroups"]>[number]
> = {
  api: "ecd",
  action: "DescribeCloudDiskGroupDrives",
  effect: "read",
  pages: "NextToken CloudDriveGroups",
  schema: "CdsId!,GroupName,MaxResults:i,NextToken,RegionId!",
};

export interface DescribeCloudDiskGroupsRequest {
  CdsId: string;
  /** At most 100 items. */
  GroupId?: ReadonlyArray<string> | null;
  GroupName?: string | null;
  ParentOrgId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeCloudDiskGroupsResponse {
  CloudDriveGroups?: Array<{
    CreateTime?: string;
    DirectoryId?: string;
    DriveId?: string;
    GroupId?: string;
    GroupName?: string;
    OrgId?: string;
    Status?: string;
    TotalSize?: ExactInteger;
    UsedSize?: string;
  }>;
  Count?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Reads.
 *
 * Action `DescribeCloudDiskGroups`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDiskGroups
 */
export const DescribeCloudDiskGroups: Operation<
  "ecd",
  DescribeCloudDiskGroupsRequest,
  DescribeCloudDiskGroupsResponse,
  never
> = {
  api: "ecd",
  action: "DescribeCloudDiskGroups",
  effect: "read",
  schema: "CdsId!,GroupId:[..100]d,GroupName,ParentOrgId,RegionId!",
};

export interface DescribeCloudDriveGroupsRequest {
  CdsId: string;
  DirectoryId?: string | null;
  DirectoryName?: string | null;
  DriveStatus?: string | null;
  DriveType?: string | null;
  /** At most 100 items. */
  GroupId?: ReadonlyArray<string> | null;
  GroupName?: string | null;
  GroupType?: string | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  ParentGroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeCloudDriveGroupsResponse {
  CloudDriveGroups?: Array<{
    AdminUserIds?: string;
    AdminUserInfos?: Array<{
      Email?: string;
      EndUserId?: string;
      JobNumber?: string;
      NickName?: string;
      Phone?: string;
      RealNickName?: string;
      Remark?: string;
    }>;
    CreateTime?: string;
    DirectoryId?: string;
    DriveId?: string;
    GroupId?: string;
    GroupName?: string;
    OrgId?: string;
    RecycleBinSize?: string;
    Status?: string;
    TotalSize?: ExactInteger;
    UsedSize?: string;
  }>;
  Count?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Reads.
 *
 * Action `DescribeCloudDriveGroups`. Official sources disagree on whether DriveType is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDriveGroups
 */
export const DescribeCloudDriveGroups: Operation<
  "ecd",
  DescribeCloudDriveGroupsRequest,
  DescribeCloudDriveGroupsResponse,
  NonNullable<DescribeCloudDriveGroupsResponse["CloudDriveGroups"]>[number]
> = {
  api: "ecd",
  action: "DescribeCloudDriveGroups",
  effect: "read",
  pages: "NextToken CloudDriveGroups",
  schema:
    "CdsId!,DirectoryId,DirectoryName,DriveStatus,DriveType,GroupId:[..100]d,GroupName,GroupType,MaxResults:i,NextToken,ParentGroupId,RegionId!",
};

export interface DescribeCloudDrivePermissionsRequest {
  CdsId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeCloudDrivePermissionsResponse {
  CloudDrivePermissionModels?: Array<{ EndUsers?: Array<string>; Permission?: string }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeCloudDrivePermissions`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDrivePermissions
 */
export const DescribeCloudDrivePermissions: Operation<
  "ecd",
  DescribeCloudDrivePermissionsRequest,
  DescribeCloudDrivePermissionsResponse,
  never
> = { api: "ecd", action: "DescribeCloudDrivePermissions", effect: "read", schema: "CdsId!,RegionId!" };

export interface DescribeCloudDriveUsersRequest {
  CdsId: string;
  EndUserId?: string | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeCloudDriveUsersResponse {
  CloudDriveUsers?: Array<{
    DriveId?: string;
    EndUserId?: string;
    Status?: string;
    TotalSize?: ExactInteger;
    UsedSize?: ExactInteger;
    UserId?: string;
    UserName?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeCloudDriveUsers`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDriveUsers
 */
export const DescribeCloudDriveUsers: Operation<
  "ecd",
  DescribeCloudDriveUsersRequest,
  DescribeCloudDriveUsersResponse,
  NonNullable<DescribeCloudDriveUsersResponse["CloudDriveUsers"]>[number]
> = {
  api: "ecd",
  action: "DescribeCloudDriveUsers",
  effect: "read",
  pages: "NextToken CloudDriveUsers",
  schema: "CdsId!,EndUserId,MaxResults:i,NextToken,RegionId!",
};

export interface DescribeConfigGroupRequest {
  GroupId?: string | null;
  /** At most 100 items. */
  GroupIds?: ReadonlyArray<string> | null;
  Name?: string | null;
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
  ProductType?: Open<"CLOUD_DESKTOP"> | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  /** At most 100 items. */
  Statuses?: ReadonlyArray<Open<"AVAILABLE" | "UNAVAILABLE" | "DELETING" | "UPDATING">> | null;
  Type?: Open<"Timer"> | null;
}
export interface DescribeConfigGroupResponse {
  Data?: Array<{
    BindCount?: ExactInteger;
    BindCountMap?: Record<string, ExactInteger>;
    Description?: string;
    GroupId?: string;
    InnerTimerDesc?: string;
    InnerTimerName?: string;
    IsBind?: boolean;
    IsUpdate?: boolean;
    Name?: string;
    ProductType?: string;
    Status?: string;
    Type?: string;
  }>;
  PageNumber?: ExactInteger;
  PageSize?: ExactInteger;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeConfigGroup`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeConfigGroup
 */
export const DescribeConfigGroup: Operation<
  "ecd",
  DescribeConfigGroupRequest,
  DescribeConfigGroupResponse,
  NonNullable<DescribeConfigGroupResponse["Data"]>[number]
> = {
  api: "ecd",
  action: "DescribeConfigGroup",
  effect: "read",
  pages: "PageNumber Data",
  schema: "GroupId,GroupIds:[..100]d,Name,PageNumber:i,PageSize:i,ProductType,RegionId,Statuses:[..100]s,Type",
};

export interface DescribeConsoleMessagesRequest {
  BusinessChannel?: string | null;
  ClientTypes?: ReadonlyArray<string> | null;
  Keyword?: string | null;
  MessageIds?: ReadonlyArray<string> | null;
  MessageLevel?: string | null;
  MessageType?: string | null;
  PageNum?: Integer | null;
  PageSize?: Integer | null;
  TargetIds?: ReadonlyArray<string> | null;
  TargetType?: string | null;
}
export interface DescribeConsoleMessagesResponse {
  MessageList?: Array<{
    ClientTypes?: Array<string>;
    ContentConfigs?: Array<{ Color?: string; ContentText?: string; LangType?: string }>;
    EndTime?: string;
    GmtCreate?: string;
    GmtModified?: string;
    HyperLinkConfigs?: Array<{ Title?: string; Url?: string }>;
    ImageFilePath?: string;
    ImageInfoList?: Array<{ FileName?: string; ImageFilePath?: string; ImageType?: string; ImageUrl?: string }>;
    ImageUrl?: string;
    MessageId?: string;
    MessageLevel?: string;
    MessageType?: string;
    MetaData?: { AdDomain?: string; OfficeSiteId?: string; Timer?: Array<string>; TimerType?: string };
    Position?: string;
    StartTime?: string;
    Status?: string;
    TargetIds?: string;
    TargetType?: string;
    TitleConfigs?: Array<{ Color?: string; LangType?: string; TitleText?: string }>;
  }>;
  RequestId?: string;
  TotalCount?: string;
}
/**
 * Reads.
 *
 * Action `DescribeConsoleMessages`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeConsoleMessages
 */
export const DescribeConsoleMessages: Operation<
  "ecd",
  DescribeConsoleMessagesRequest,
  DescribeConsoleMessagesResponse,
  NonNullable<DescribeConsoleMessagesResponse["MessageList"]>[number]
> = {
  api: "ecd",
  action: "DescribeConsoleMessages",
  effect: "read",
  pages: "PageNum MessageList",
  schema:
    "BusinessChannel,ClientTypes:[]s,Keyword,MessageIds:[]d,MessageLevel,MessageType,PageNum:i,PageSize:i,TargetIds:[]d,TargetType",
};

export interface DescribeCustomizedListHeadersRequest {
  LangType?: Open<"zh-CN" | "en-GB"> | null;
  ListType?: Open<"desktop"> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeCustomizedListHeadersResponse {
  Headers?: Array<{ DisplayType?: string; HeaderKey?: string; HeaderName?: string }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeCustomizedListHeaders`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeCustomizedListHeaders
 */
export const DescribeCustomizedListHeaders: Operation<
  "ecd",
  DescribeCustomizedListHeadersRequest,
  DescribeCustomizedListHeadersResponse,
  never
> = { api: "ecd", action: "DescribeCustomizedListHeaders", effect: "read", schema: "LangType,ListType,RegionId!" };

export interface DescribeDesktopGroupSessionsRequest {
  DesktopGroupIds?: ReadonlyArray<string> | null;
  DesktopGroupName?: string | null;
  EndTime?: string | null;
  EndUserId?: string | null;
  FillTerminalInfo?: boolean | null;
  Language?: string | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Known values: `0` and `1`. */
  OwnType?: Integer | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  SessionStatus?: Open<"Connected" | "Disconnected"> | null;
  StartTime?: string | null;
}
export interface DescribeDesktopGroupSessionsResponse {
  NextToken?: string;
  RequestId?: string;
  Sessions?: Array<{
    AccountType?: string;
    ClientIp?: string;
    ClientOS?: string;
    ClientVersion?: string;
    DesktopGroupId?: string;
    DesktopGroupName?: string;
    DesktopId?: string;
    DirectoryType?: string;
    EndUserApplyCoordinateTime?: ExactInteger;
    EndUserId?: string;
    LastSessionEndTime?: string;
    LastSessionStartTime?: string;
    LatestConnectionTime?: ExactInteger;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OsType?: string;
    OwnType?: ExactInteger;
    ProtocolType?: string;
    SessionIdleTime?: ExactInteger;
    SessionStatus?: string;
    TerminalInfo?: { Model?: string; ProductName?: string; SerialNumber?: string; Uuid?: string };
    TotalConnectionDuration?: ExactInteger;
  }>;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopGroupSessions`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopGroupSessions
 */
export const DescribeDesktopGroupSessions: Operation<
  "ecd",
  DescribeDesktopGroupSessionsRequest,
  DescribeDesktopGroupSessionsResponse,
  NonNullable<DescribeDesktopGroupSessionsResponse["Sessions"]>[number]
> = {
  api: "ecd",
  action: "DescribeDesktopGroupSessions",
  effect: "read",
  pages: "NextToken Sessions",
  schema:
    "DesktopGroupIds:[]d,DesktopGroupName,EndTime,EndUserId,FillTerminalInfo:b,Language,MaxResults:i,NextToken,OwnType:i,RegionId,SessionStatus,StartTime",
};

export interface DescribeDesktopGroupsRequest {
  /** At most 100 items. */
  BundleId?: ReadonlyArray<string> | null;
  DesktopGroupId?: string | null;
  /** At most 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null;
  DesktopGroupName?: string | null;
  DesktopType?: string | null;
  /** At most 1000 items. */
  EndUserIds?: ReadonlyArray<string> | null;
  /** At most 1000 items. */
  ExcludedEndUserIds?: ReadonlyArray<string> | null;
  /** At most 100 items. */
  ImageId?: ReadonlyArray<string> | null;
  MaxResults?: Integer | null;
  /** Known values: `true` and `false`. */
  MultiResource?: boolean | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  /** Known values: `0` and `1`. */
  OwnType?: Integer | null;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year"> | null;
  PolicyGroupId?: string | null;
  ProtocolType?: Open<"HDX" | "ASP"> | null;
  QosRuleId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Known values: `0`, `1` and `2`. */
  Status?: Integer | null;
  /** At most 100 items. */
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
}
export interface DescribeDesktopGroupsResponse {
  DesktopGroups?: Array<{
    AccountType?: string;
    BindAmount?: ExactInteger;
    BuyDesktopsCount?: ExactInteger;
    Comments?: string;
    ConnectDuration?: ExactInteger;
    CountPerStatus?: Array<{ Count?: ExactInteger; Status?: string }>;
    Cpu?: ExactInteger;
    CreateTime?: string;
    Creator?: string;
    DataDiskCategory?: string;
    DataDiskSize?: string;
    DesktopCount?: ExactInteger;
    DesktopGroupId?: string;
    DesktopGroupName?: string;
    DesktopType?: string;
    EndUserCount?: ExactInteger;
    EntraDomainName?: string;
    EnvId?: string;
    EnvType?: string;
    ExpiredTime?: string;
    ExpiredTimes?: Array<string>;
    GpuCount?: number;
    GpuDriverVersion?: string;
    GpuSpec?: string;
    IdleDisconnectDuration?: ExactInteger;
    ImageId?: string;
    IsLdap?: boolean;
    KeepDuration?: ExactInteger;
    LoadPolicy?: ExactInteger;
    MaxDesktopsCount?: ExactInteger;
    Memory?: ExactInteger;
    MinDesktopsCount?: ExactInteger;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OfficeSiteType?: string;
    OrgId?: string;
    OsType?: string;
    OwnBundleId?: string;
    OwnBundleName?: string;
    OwnType?: ExactInteger;
    PayType?: string;
    PolicyGroupId?: string;
    PolicyGroupIdList?: Array<string>;
    PolicyGroupName?: string;
    PolicyGroupNameList?: Array<string>;
    ProtocolType?: string;
    QosRuleId?: string;
    RatioThreshold?: number;
    ResetType?: ExactInteger;
    SimpleUserGroupId?: string;
    Status?: ExactInteger;
    StopDuration?: ExactInteger;
    SubnetId?: string;
    SystemDiskCategory?: string;
    SystemDiskSize?: ExactInteger;
    Tags?: Array<{ Key?: string; Value?: string }>;
    UserGroupName?: string;
    UserOuPath?: string;
    Version?: ExactInteger;
    VolumeEncryptionEnabled?: boolean;
    VolumeEncryptionKey?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopGroups`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopGroups
 */
export const DescribeDesktopGroups: Operation<
  "ecd",
  DescribeDesktopGroupsRequest,
  DescribeDesktopGroupsResponse,
  NonNullable<DescribeDesktopGroupsResponse["DesktopGroups"]>[number]
> = {
  api: "ecd",
  action: "DescribeDesktopGroups",
  effect: "read",
  pages: "NextToken DesktopGroups",
  schema:
    "BundleId:[..100]d,DesktopGroupId,DesktopGroupIds:[..100]d,DesktopGroupName,DesktopType,EndUserIds:[..1000]d,ExcludedEndUserIds:[..1000]d,ImageId:[..100]d,MaxResults:i,MultiResource:b,NextToken,OfficeSiteId,OwnType:i,Period:i,PeriodUnit,PolicyGroupId,ProtocolType,QosRuleId,RegionId!,Status:i,Tag:[..100]{Key,Value}",
};

export interface DescribeDesktopInfoRequest {
  BusinessChannel?: string | null;
  /** At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null;
  NeedExtraInfo?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeDesktopInfoResponse {
  Desktops?: Array<{
    ConnectionStatus?: string;
    CurrentAppVersion?: string;
    DesktopGroupId?: string;
    DesktopId?: string;
    DesktopStatus?: string;
    ManagementFlag?: Array<string>;
    NewAppSize?: ExactInteger;
    NewAppVersion?: string;
    ReleaseNote?: string;
    StartTime?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopInfo`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopInfo
 */
export const DescribeDesktopInfo: Operation<"ecd", DescribeDesktopInfoRequest, DescribeDesktopInfoResponse, never> = {
  api: "ecd",
  action: "DescribeDesktopInfo",
  effect: "read",
  schema: "BusinessChannel,DesktopId:[..100]d,NeedExtraInfo:b,RegionId!",
};

export interface DescribeDesktopMetadataRequest {
  CreationTimeStart?: string | null;
  DesktopIds?: ReadonlyArray<string> | null;
  EndUserId?: string | null;
  GroupId?: string | null;
  HostName?: string | null;
  ImageId?: string | null;
  IncludeDesktopGroup?: boolean | null;
  /** At most 100 characters. */
  Keyword?: string | null;
  MaxResults?: Integer | null;
  NetworkInterfaceIp?: string | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  OperationTimeStart?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  SearchRegionId?: string | null;
}
export interface DescribeDesktopMetadataResponse {
  Desktops?: Array<{
    AgentProviderList?: Array<string>;
    ChargeType?: string;
    CreationTime?: string;
    DesktopGroupId?: string;
    DesktopId?: string;
    DesktopName?: string;
    DesktopStatus?: string;
    DesktopType?: string;
    ExpiredTime?: string;
    ImageId?: string;
    LocalName?: string;
    ManagementFlags?: Array<string>;
    MemberEniIp?: string;
    OfficeSiteId?: string;
    Platform?: string;
    RegionId?: string;
    ResourceGroupId?: string;
    ResourceGroupName?: string;
    StartTime?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopMetadata`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopMetadata
 */
export const DescribeDesktopMetadata: Operation<
  "ecd",
  DescribeDesktopMetadataRequest,
  DescribeDesktopMetadataResponse,
  NonNullable<DescribeDesktopMetadataResponse["Desktops"]>[number]
> = {
  api: "ecd",
  action: "DescribeDesktopMetadata",
  effect: "read",
  pages: "NextToken Desktops",
  schema:
    "CreationTimeStart,DesktopIds:[]d,EndUserId,GroupId,HostName,ImageId,IncludeDesktopGroup:b,Keyword,MaxResults:i,NetworkInterfaceIp,NextToken,OfficeSiteId,OperationTimeStart,RegionId,SearchRegionId",
};

export interface DescribeDesktopOversoldGroupRequest {
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OversoldGroupIds?: ReadonlyArray<string> | null;
}
export interface DescribeDesktopOversoldGroupResponse {
  Count?: ExactInteger;
  Data?: Array<{
    ConcurrenceCount?: ExactInteger;
    CurConcurrenceCount?: ExactInteger;
    DataDiskSize?: ExactInteger;
    Description?: string;
    DesktopType?: string;
    DirectoryId?: string;
    ExpireTime?: string;
    IdleDisconnectDuration?: string;
    ImageId?: string;
    KeepDuration?: string;
    Name?: string;
    OversoldGroupId?: string;
    OversoldUserCount?: ExactInteger;
    OversoldWarn?: ExactInteger;
    PolicyGroupId?: string;
    SaleStatus?: string;
    Status?: string;
    StopDuration?: ExactInteger;
    SystemDiskSize?: ExactInteger;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopOversoldGroup`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldGroup
 */
export const DescribeDesktopOversoldGroup: Operation<
  "ecd",
  DescribeDesktopOversoldGroupRequest,
  DescribeDesktopOversoldGroupResponse,
  NonNullable<DescribeDesktopOversoldGroupResponse["Data"]>[number]
> = {
  api: "ecd",
  action: "DescribeDesktopOversoldGroup",
  effect: "read",
  pages: "NextToken Data",
  schema: "MaxResults:i,NextToken,OversoldGroupIds:[]d",
};

export interface DescribeDesktopOversoldUserRequest {
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null;
  EndUserId?: string | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OversoldGroupId?: string | null;
  UserDesktopIds?: ReadonlyArray<string> | null;
  UserGroupId?: string | null;
}
export interface DescribeDesktopOversoldUserResponse {
  Count?: ExactInteger;
  Data?: Array<{ EndUserId?: string; OversoldGroupId?: string; UserDesktopId?: string; UserGroupId?: string }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopOversoldUser`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldUser
 */
export const DescribeDesktopOversoldUser: Operation<
  "ecd",
  DescribeDesktopOversoldUserRequest,
  DescribeDesktopOversoldUserResponse,
  NonNullable<DescribeDesktopOversoldUserResponse["Data"]>[number]
> = {
  api: "ecd",
  action: "DescribeDesktopOversoldUser",
  effect: "read",
  pages: "NextToken Data",
  schema: "ClientToken:t,EndUserId,MaxResults:i,NextToken,OversoldGroupId,UserDesktopIds:[]d,UserGroupId",
};

export interface DescribeDesktopOversoldUserGroupRequest {
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OversoldGroupId?: string | null;
  UserGroupIds?: ReadonlyArray<string> | null;
}
export interface DescribeDesktopOversoldUserGroupResponse {
  Count?: ExactInteger;
  Data?: Array<{
    ImageId?: string;
    Name?: string;
    OversoldGroupId?: string;
    PolicyGroupId?: string;
    UserGroupId?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopOversoldUserGroup`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldUserGroup
 */
export const DescribeDesktopOversoldUserGroup: Operation<
  "ecd",
  DescribeDesktopOversoldUserGroupRequest,
  DescribeDesktopOversoldUserGroupResponse,
  NonNullable<DescribeDesktopOversoldUserGroupResponse["Data"]>[number]
> = {
  api: "ecd",
  action: "DescribeDesktopOversoldUserGroup",
  effect: "read",
  pages: "NextToken Data",
  schema: "MaxResults:i,NextToken,OversoldGroupId,UserGroupIds:[]d",
};

export interface DescribeDesktopSessionsRequest {
  CheckOsSession?: boolean | null;
  /** At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null;
  DesktopName?: string | null;
  EndTime?: string | null;
  EndUserId?: string | null;
  EndUserIdFilter?: string | null;
  EndUserIds?: ReadonlyArray<string> | null;
  FillHardwareInfo?: boolean | null;
  Language?: string | null;
  OfficeSiteId?: string | null;
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResourceGroupId?: string | null;
  SessionStatus?: Open<"Connected" | "Disconnected"> | null;
  StartTime?: string | null;
  SubPayType?: Open<"duration" | "postPaid" | "monthPackage" | "prePaid"> | null;
}
export interface DescribeDesktopSessionsResponse {
  RequestId?: string;
  Sessions?: Array<{
    AccountType?: string;
    ClientIp?: string;
    ClientOS?: string;
    ClientVersion?: string;
    DesktopId?: string;
    DesktopName?: string;
    DirectoryType?: string;
    EndUserApplyCoordinateTime?: ExactInteger;
    EndUserId?: string;
    LatestConnectionTime?: ExactInteger;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OsSessionStatus?: string;
    OsType?: string;
    ProtocolType?: string;
    ResourceGroups?: Array<{ Id?: string; Name?: string }>;
    SessionEndTime?: string;
    SessionIdleTime?: ExactInteger;
    SessionStartTime?: string;
    SessionStatus?: string;
    SubPayType?: string;
    TerminalInfo?: { Model?: string; ProductName?: string; SerialNumber?: string; Uuid?: string };
    TotalConnectionTime?: ExactInteger;
  }>;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopSessions`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopSessions
 */
export const DescribeDesktopSessions: Operation<
  "ecd",
  DescribeDesktopSessionsRequest,
  DescribeDesktopSessionsResponse,
  NonNullable<DescribeDesktopSessionsResponse["Sessions"]>[number]
> = {
  api: "ecd",
  action: "DescribeDesktopSessions",
  effect: "read",
  pages: "PageNumber Sessions",
  schema:
    "CheckOsSession:b,DesktopId:[..100]d,DesktopName,EndTime,EndUserId,EndUserIdFilter,EndUserIds:[]d,FillHardwareInfo:b,Language,OfficeSiteId,PageNumber:i,PageSize:i,RegionId!,ResourceGroupId,SessionStatus,StartTime,SubPayType",
};

export interface DescribeDesktopTypesRequest {
  AppliedScope?: Open<"Public" | "SavingPlan"> | null;
  BusinessChannel?: string | null;
  CpuCount?: Integer | null;
  DesktopGroupIdForModify?: string | null;
  DesktopIdForModify?: string | null;
  DesktopScenario?: string | null;
  DesktopTypeId?: Open<
    | "eds.enterprise_office.4c8g"
    | "eds.hf.4c8g"
    | "ecd.basic.large"
    | "ecd.advanced.large"
    | "eds.enterprise_office.8c16g"
    | "ecd.basic.small"
    | "ecd.graphics.2xlarge"
    | "eds.hf.8c16g"
    | "eds.hf.12c24g"
    | "eds.general.8c16g"
    | "eds.general.16c32g"
    | "ecd.advanced.xlarge"
    | "eds.graphics.16c1t4"
    | "ecd.graphics.xlarge"
    | "ecd.performance.2xlarge"
    | "eds.general.8c32g"
    | "eds.general.2c2g"
    | "eds.general.2c4g"
    | "eds.graphics.24c1t4"
    | "eds.general.4c8g"
    | "eds.enterprise_office.2c4g"
    | "eds.general.4c16g"
    | "eds.general.2c8g"
  > | null;
  /** At most 100 items. */
  DesktopTypeIdList?: ReadonlyArray<string> | null;
  GpuCount?: number | null;
  GpuDriverType?: Open<"T4" | "A10" | "G28" | "G39"> | null;
  GpuMemory?: Integer | null;
  InstanceTypeFamily?: Open<
    | "ecd.advanced"
    | "eds.graphics"
    | "ecd.basic"
    | "eds.enterprise_office"
    | "eds.hf"
    | "ecd.graphics"
    | "eds.general"
    | "ecd.performance"
  > | null;
  MemorySize?: Integer | null;
  OfficeSiteId?: string | null;
  OrderBy?: Open<"Memory" | "Cpu"> | null;
  OrderType?: Open<"DOWNGRADE" | "UPGRADE"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  Scope?: Open<"MonthPackage" | "FastBuy"> | null;
  /** At most 100 items. */
  ScopeSet?: ReadonlyArray<string> | null;
  SortType?: Open<"ASC" | "DESC"> | null;
  SupportMinSessionCount?: Integer | null;
  ZoneId?: string | null;
}
export interface DescribeDesktopTypesResponse {
  DesktopTypes?: Array<{
    CpuCount?: string;
    DataDiskSize?: string;
    Description?: string;
    DesktopTypeId?: string;
    DesktopTypeStatus?: string;
    EnvId?: string;
    EnvType?: string;
    GpuCount?: number;
    GpuMemory?: ExactInteger;
    GpuSpec?: string;
    InstanceTypeFamily?: string;
    MaxSessionCount?: ExactInteger;
    MemorySize?: string;
    SaleTypes?: Array<string>;
    Scopes?: Array<string>;
    StockState?: string;
    SystemDiskSize?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopTypes`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopTypes
 */
export const DescribeDesktopTypes: Operation<"ecd", DescribeDesktopTypesRequest, DescribeDesktopTypesResponse, never> =
  {
    api: "ecd",
    action: "DescribeDesktopTypes",
    effect: "read",
    schema:
      "AppliedScope,BusinessChannel,CpuCount:i,DesktopGroupIdForModify,DesktopIdForModify,DesktopScenario,DesktopTypeId,DesktopTypeIdList:[..100]d,GpuCount:n,GpuDriverType,GpuMemory:i,InstanceTypeFamily,MemorySize:i,OfficeSiteId,OrderBy,OrderType,RegionId!,Scope,ScopeSet:[..100]s,SortType,SupportMinSessionCount:i,ZoneId",
  };

export interface DescribeDesktopsRequest {
  BusinessChannel?: string | null;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null;
  DesktopGroupId?: string | null;
  /** At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null;
  DesktopName?: string | null;
  DesktopStatus?: Open<
    "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
  > | null;
  /** At most 10 items. */
  DesktopStatusList?: ReadonlyArray<
    Open<"Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending">
  > | null;
  DesktopType?: string | null;
  DirectoryId?: string | null;
  /** At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null;
  /** At most 50 items. */
  ExcludedEndUserId?: ReadonlyArray<string> | null;
  ExpiredTime?: string | null;
  FillResourceGroup?: boolean | null;
  /** Known values: `true` and `false`. */
  FilterDesktopGroup?: boolean | null;
  GpuInstanceGroupId?: string | null;
  GroupId?: string | null;
  /** At most 100 items. */
  ImageId?: ReadonlyArray<string> | null;
  IncludeAutoSnapshotPolicy?: boolean | null;
  ManagementFlag?: Open<"Migrating" | "Updating" | "NoFlag"> | null;
  /** 1 to 1000. */
  MaxResults?: Integer | null;
  MultiResource?: boolean | null;
  NetworkInterfaceIp?: string | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  OfficeSiteName?: string | null;
  OnlyDesktopGroup?: boolean | null;
  /** At most 10 items. */
  OsTypes?: ReadonlyArray<Open<"Linux" | "Windows">> | null;
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
  PolicyGroupId?: string | null;
  ProtocolType?: Open<"HDX" | "ASP"> | null;
  PublicIp?: string | null;
  QosRuleId?: string | null;
  /** Known values: `true` and `false`. */
  QueryFotaUpdate?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  ReservePoolId?: string | null;
  ResourceGroupId?: string | null;
  SnapshotPolicyId?: string | null;
  SubPayType?: Open<"duration" | "postPaid" | "monthPackage" | "prePaid"> | null;
  /** At most 20 items. */
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
  UserName?: string | null;
}
export interface DescribeDesktopsResponse {
  Desktops?: Array<{
    AccountType?: string;
    AgentProviderList?: Array<string>;
    BindAmount?: ExactInteger;
    BundleId?: string;
    BundleName?: string;
    ChargeType?: string;
    ConnectionStatus?: string;
    Cpu?: ExactInteger;
    CreationTime?: string;
    DataDiskCategory?: string;
    DataDiskSize?: string;
    DesktopDurationList?: Array<{
      OrderInstanceId?: string;
      PackageCreationTime?: string;
      PackageExpiredTime?: string;
      PackageId?: string;
      PackageStatus?: string;
      PackageType?: string;
      PackageUsedUpStrategy?: string;
      PeriodEndTime?: string;
      PeriodStartTime?: string;
      PostPaidLimitFee?: number;
      TotalDuration?: ExactInteger;
      UsedDuration?: ExactInteger;
    }>;
    DesktopGroupId?: string;
    DesktopId?: string;
    DesktopName?: string;
    DesktopStatus?: string;
    DesktopType?: string;
    DirectoryId?: string;
    DirectoryType?: string;
    Disks?: Array<{
      DiskCategory?: string;
      DiskId?: string;
      DiskSize?: ExactInteger;
      DiskType?: string;
      PerformanceLevel?: string;
    }>;
    DomainType?: string;
    DowngradeQuota?: ExactInteger;
    DowngradedTimes?: ExactInteger;
    EndUserIds?: Array<string>;
    EntraDomainName?: string;
    EnvId?: string;
    EnvType?: string;
    ExpiredTime?: string;
    FotaUpdate?: {
      CurrentAppVersion?: string;
      NewAppVersion?: string;
      ReleaseNote?: string;
      ReleaseNoteEn?: string;
      ReleaseNoteJp?: string;
      Size?: ExactInteger;
    };
    GpuCategory?: ExactInteger;
    GpuCount?: number;
    GpuDriverVersion?: string;
    GpuSpec?: string;
    HibernationBeta?: boolean;
    HibernationOptionsConfigured?: boolean;
    HostName?: string;
    ImageId?: string;
    ImageName?: string;
    IsLdap?: boolean;
    ManagementFlag?: string;
    ManagementFlags?: Array<string>;
    Memory?: ExactInteger;
    NetworkInterfaceId?: string;
    NetworkInterfaceIp?: string;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OfficeSiteType?: string;
    OfficeSiteVpcType?: string;
    OsType?: string;
    OsUpdate?: {
      CheckId?: string;
      PackageCount?: ExactInteger;
      Packages?: Array<{ Description?: string; Kb?: string; Title?: string }>;
    };
    Platform?: string;
    PolicyGroupId?: string;
    PolicyGroupIdList?: Array<string>;
    PolicyGroupName?: string;
    PolicyGroupNameList?: Array<string>;
    Progress?: string;
    ProtocolType?: string;
    ReservePoolId?: string;
    ReservePoolName?: string;
    ResourceGroups?: Array<{ Id?: string; Name?: string }>;
    SerialNumber?: string;
    SessionType?: string;
    Sessions?: Array<{ EndUserId?: string; EstablishmentTime?: string; ExternalUserName?: string }>;
    SnapshotPolicyId?: string;
    SnapshotPolicyName?: string;
    StandardStartTime?: string;
    StartTime?: string;
    SubnetId?: string;
    SupportHibernation?: boolean;
    SystemDiskCategory?: string;
    SystemDiskSize?: ExactInteger;
    Tags?: Array<{ Key?: string; Value?: string }>;
    VolumeEncryptionEnabled?: boolean;
    VolumeEncryptionKey?: string;
    ZoneId?: string;
    ZoneType?: string;
  }>;
  NextToken?: string;
  PageNumber?: ExactInteger;
  PageSize?: ExactInteger;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeDesktops`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktops
 */
export const DescribeDesktops: Operation<
  "ecd",
  DescribeDesktopsRequest,
  DescribeDesktopsResponse,
  NonNullable<DescribeDesktopsResponse["Desktops"]>[number]
> = {
  api: "ecd",
  action: "DescribeDesktops",
  effect: "read",
  pages: "NextToken Desktops",
  schema:
    "BusinessChannel,ChargeType,DesktopGroupId,DesktopId:[..100]d,DesktopName,DesktopStatus,DesktopStatusList:[..10]s,DesktopType,DirectoryId,EndUserId:[..100]d,ExcludedEndUserId:[..50]d,ExpiredTime,FillResourceGroup:b,FilterDesktopGroup:b,GpuInstanceGroupId,GroupId,ImageId:[..100]d,IncludeAutoSnapshotPolicy:b,ManagementFlag,MaxResults:i,MultiResource:b,NetworkInterfaceIp,NextToken,OfficeSiteId,OfficeSiteName,OnlyDesktopGroup:b,OsTypes:[..10]s,PageNumber:i,PageSize:i,PolicyGroupId,ProtocolType,PublicIp,QosRuleId,QueryFotaUpdate:b,RegionId!,ReservePoolId,ResourceGroupId,SnapshotPolicyId,SubPayType,Tag:[..20]{Key,Value},UserName",
};

export interface DescribeDesktopsInGroupRequest {
  CustomEndTimePeriod?: Integer | null;
  CustomStartTimePeriod?: Integer | null;
  DesktopGroupId: string;
  /** Known values: `true` and `false`. */
  IgnoreDeleted?: boolean | null;
  /** 1 to 100. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  PayType?: Open<"PostPaid" | "PrePaid"> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeDesktopsInGroupResponse {
  NextToken?: string;
  OnlinePrePaidDesktopsCount?: ExactInteger;
  PaidDesktops?: Array<{
    ConnectionStatus?: string;
    DesktopId?: string;
    DesktopName?: string;
    DesktopStatus?: string;
    DiskType?: string;
    EndUserId?: string;
    EndUserIds?: Array<string>;
    EndUserName?: string;
    EndUserNames?: Array<string>;
    ExpiredTime?: string;
    FotaVersion?: string;
    GpuDriverVersion?: string;
    ImageId?: string;
    ImageName?: string;
    ManagementFlag?: string;
    ManagementFlags?: Array<string>;
    MemberEniIp?: string;
    OsType?: string;
    PrimaryEniIp?: string;
    ProtocolType?: string;
    ResetTime?: string;
    SystemDiskSize?: ExactInteger;
  }>;
  PaidDesktopsCount?: ExactInteger;
  PostPaidDesktops?: Array<{
    ConnectionStatus?: string;
    CreateDuration?: string;
    CreateTime?: string;
    DesktopId?: string;
    DesktopName?: string;
    DesktopStatus?: string;
    DiskType?: string;
    EndUserId?: string;
    EndUserIds?: Array<string>;
    EndUserName?: string;
    EndUserNames?: Array<string>;
    FotaVersion?: string;
    GpuDriverVersion?: string;
    ImageId?: string;
    ImageName?: string;
    ManagementFlag?: string;
    ManagementFlags?: Array<string>;
    MemberEniIp?: string;
    OsType?: string;
    PrimaryEniIp?: string;
    ProtocolType?: string;
    ReleaseTime?: string;
    ResetTime?: string;
    SystemDiskSize?: ExactInteger;
  }>;
  PostPaidDesktopsCount?: ExactInteger;
  PostPaidDesktopsTotalAmount?: ExactInteger;
  RequestId?: string;
  RunningPrePaidDesktopsCount?: ExactInteger;
  StopedPrePaidDesktopsCount?: ExactInteger;
  StoppedPrePaidDesktopsCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeDesktopsInGroup`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopsInGroup
 */
export const DescribeDesktopsInGroup: Operation<
  "ecd",
  DescribeDesktopsInGroupRequest,
  DescribeDesktopsInGroupResponse,
  | NonNullable<DescribeDesktopsInGroupResponse["PaidDesktops"]>[number]
  | NonNullable<DescribeDesktopsInGroupResponse["PostPaidDesktops"]>[number]
> = {
  api: "ecd",
  action: "DescribeDesktopsInGroup",
  effect: "read",
  pages: "NextToken PaidDesktops,PostPaidDesktops",
  schema:
    "CustomEndTimePeriod:i,CustomStartTimePeriod:i,DesktopGroupId!,IgnoreDeleted:b,MaxResults:i,NextToken,PayType,RegionId!",
};

export interface DescribeDevicesRequest {
  AdDomain?: string | null;
  ClientType: Open<"1" | "2">;
  DeviceId?: string | null;
  DirectoryId?: string | null;
  EndUserId?: string | null;
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
  Region?: string | null;
  UserType?: Open<"AD" | "SIMPLE"> | null;
}
export interface DescribeDevicesResponse {
  Devices?: Array<{
    DeviceId?: string;
    EndUserList?: Array<{ AdDomain?: string; DirectoryId?: string; EndUserId?: string; UserType?: string }>;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDevices`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDevices
 */
export const DescribeDevices: Operation<
  "ecd",
  DescribeDevicesRequest,
  DescribeDevicesResponse,
  NonNullable<DescribeDevicesResponse["Devices"]>[number]
> = {
  api: "ecd",
  action: "DescribeDevices",
  effect: "read",
  pages: "PageNumber Devices",
  schema: "AdDomain,ClientType!,DeviceId,DirectoryId,EndUserId,PageNumber:i,PageSize:i,Region,UserType",
};

export interface DescribeDirectoriesRequest {
  /** At most 100 items. */
  DirectoryId?: ReadonlyArray<string> | null;
  DirectoryStatus?: string | null;
  DirectoryType?: Open<"SIMPLE" | "AD_CONNECTOR"> | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  Status?: Open<
    | "REGISTERING"
    | "DEREGISTERING"
    | "REGISTERED"
    | "NEEDCONFIGTRUST"
    | "CONFIGTRUSTFAILED"
    | "DEREGISTERED"
    | "ERROR"
    | "CONFIGTRUSTING"
    | "NEEDCONFIGUSER"
  > | null;
}
export interface DescribeDirectoriesResponse {
  AdHostname?: string;
  Directories?: Array<{
    ADConnectors?: Array<{
      ADConnectorAddress?: string;
      ConnectorStatus?: string;
      NetworkInterfaceId?: string;
      Specification?: string;
      /** Secret. */
      TrustKey?: string;
      VSwitchId?: string;
    }>;
    AdHostname?: string;
    BackupDCHostname?: string;
    BackupDns?: string;
    CreationTime?: string;
    CustomSecurityGroupId?: string;
    DesktopAccessType?: string;
    DesktopVpcEndpoint?: string;
    DirectoryId?: string;
    DirectoryType?: string;
    DnsAddress?: Array<string>;
    DnsUserName?: string;
    DomainName?: string;
    /** Secret. */
    DomainPassword?: string;
    DomainUserName?: string;
    EnableAdminAccess?: boolean;
    EnableCrossDesktopAccess?: boolean;
    EnableInternetAccess?: boolean;
    FileSystemIds?: Array<string>;
    Logs?: Array<{ Level?: string; Message?: string; Step?: string; TimeStamp?: string }>;
    MfaEnabled?: boolean;
    Name?: string;
    NeedVerifyLoginRisk?: boolean;
    OuName?: string;
    SsoEnabled?: boolean;
    Status?: string;
    SubDnsAddress?: Array<string>;
    SubDomainName?: string;
    /** Secret. */
    TrustPassword?: string;
    VSwitchIds?: Array<string>;
    VpcId?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDirectories`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDirectories
 */
export const DescribeDirectories: Operation<
  "ecd",
  DescribeDirectoriesRequest,
  DescribeDirectoriesResponse,
  NonNullable<DescribeDirectoriesResponse["Directories"]>[number]
> = {
  api: "ecd",
  action: "DescribeDirectories",
  effect: "read",
  pages: "NextToken Directories",
  schema: "DirectoryId:[..100]d,DirectoryStatus,DirectoryType,MaxResults:i,NextToken,RegionId!,Status",
};

export interface DescribeDrivesRequest {
  /** At most 100 items. */
  DomainIds?: ReadonlyArray<string> | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  ResourceType?: Open<"NAS" | "PDS"> | null;
  UserId?: string | null;
}
export interface DescribeDrivesResponse {
  Code?: string;
  Count?: ExactInteger;
  Drives?: Array<{
    AliUid?: ExactInteger;
    Description?: string;
    DesktopGroupCount?: ExactInteger;
    DesktopGroups?: Array<{ DesktopGroupId?: string; DesktopGroupName?: string }>;
    DomainId?: string;
    DriveId?: string;
    EnableProfileManagement?: boolean;
    ExternalDomainId?: string;
    ExternalDriveId?: string;
    ExternalUserId?: string;
    GmtCreate?: string;
    GmtModified?: string;
    Id?: string;
    Name?: string;
    ProfileRoaming?: boolean;
    Status?: string;
    TotalSize?: ExactInteger;
    Type?: string;
    UsedSize?: ExactInteger;
    UserId?: string;
  }>;
  Message?: string;
  NextToken?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Reads.
 *
 * Action `DescribeDrives`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeDrives
 */
export const DescribeDrives: Operation<
  "ecd",
  DescribeDrivesRequest,
  DescribeDrivesResponse,
  NonNullable<DescribeDrivesResponse["Drives"]>[number]
> = {
  api: "ecd",
  action: "DescribeDrives",
  effect: "read",
  pages: "NextToken Drives",
  schema: "DomainIds:[..100]d,MaxResults:i,NextToken,RegionId,ResourceType,UserId",
};

export interface DescribeEcdReportTasksRequest {
  BusinessChannel?: string | null;
  PageNum?: Integer | null;
  PageSize?: Integer | null;
  /** At most 100 items. Known values: `INIT`, `FAILED`, `RUNNING`, `EXPIRED` and `FINISHED`. */
  Status?: ReadonlyArray<string> | null;
  SubType?: Open<"DESKTOP"> | null;
  TaskId?: string | null;
  TaskType?: Open<"RESOURCE_REPORT"> | null;
}
export interface DescribeEcdReportTasksResponse {
  ExportTaskList?: Array<{
    /** Secret. */
    DownloadUrl?: string;
    ErrorCode?: string;
    ErrorMsg?: string;
    GmtCreate?: string;
    GmtModified?: string;
    Progress?: number;
    ReportFileName?: string;
    Status?: string;
    SubType?: string;
    TaskId?: string;
    TaskType?: string;
  }>;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeEcdReportTasks`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeEcdReportTasks
 */
export const DescribeEcdReportTasks: Operation<
  "ecd",
  DescribeEcdReportTasksRequest,
  DescribeEcdReportTasksResponse,
  NonNullable<DescribeEcdReportTasksResponse["ExportTaskList"]>[number]
> = {
  api: "ecd",
  action: "DescribeEcdReportTasks",
  effect: "read",
  pages: "PageNum ExportTaskList",
  schema: "BusinessChannel,PageNum:i,PageSize:i,Status:[..100]s,SubType,TaskId,TaskType",
};

export interface DescribeFlowMetricRequest {
  EndTime: string;
  InstanceId: string;
  InstanceType: Open<"desktop" | "network_package">;
  MetricType: Open<"intranetInRate" | "net_tx.rate" | "intranetOutRate" | "net_rx.rate">;
  /** 60 to 3600. Known values: `60`, `300` and `900`. */
  Period: Integer;
  /** Filled in by the client. */
  RegionId?: string;
  StartTime: string;
}
export interface DescribeFlowMetricResponse {
  Data?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeFlowMetric`. Errors: 500 `InternalError`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeFlowMetric
 */
export const DescribeFlowMetric: Operation<"ecd", DescribeFlowMetricRequest, DescribeFlowMetricResponse, never> = {
  api: "ecd",
  action: "DescribeFlowMetric",
  effect: "read",
  schema: "EndTime!,InstanceId!,InstanceType!,MetricType!,Period!:i,RegionId!,StartTime!",
};

export interface DescribeForwardTableEntriesRequest {
  ForwardEntryId?: string | null;
  ForwardTableId?: string | null;
  MaxResults?: Integer | null;
  NatGatewayId?: string | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeForwardTableEntriesResponse {
  ForwardTableEntries?: Array<{
    ExternalIp?: string;
    ExternalPort?: string;
    ForwardEntryId?: string;
    ForwardEntryName?: string;
    ForwardTableId?: string;
    InternalIp?: string;
    InternalPort?: string;
    IpProtocol?: string;
    NatGatewayId?: string;
    Status?: string;
  }>;
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeForwardTableEntries`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeForwardTableEntries
 */
export const DescribeForwardTableEntries: Operation<
  "ecd",
  DescribeForwardTableEntriesRequest,
  DescribeForwardTableEntriesResponse,
  NonNullable<DescribeForwardTableEntriesResponse["ForwardTableEntries"]>[number]
> = {
  api: "ecd",
  action: "DescribeForwardTableEntries",
  effect: "read",
  pages: "NextToken ForwardTableEntries",
  schema: "ForwardEntryId,ForwardTableId,MaxResults:i,NatGatewayId,NextToken,RegionId!",
};

export interface DescribeFotaPendingDesktopsRequest {
  DesktopId?: string | null;
  DesktopName?: string | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  TaskUid?: string | null;
}
export interface DescribeFotaPendingDesktopsResponse {
  Code?: string;
  FotaPendingDesktops?: Array<{
    CurrentAppVersion?: string;
    DesktopId?: string;
    DesktopName?: string;
    FotaProject?: string;
    OfficeSiteId?: string;
    Sessions?: Array<{ EndUserId?: string }>;
    Status?: ExactInteger;
  }>;
  Message?: string;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeFotaPendingDesktops`. Official sources disagree on whether TaskUid is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeFotaPendingDesktops
 */
export const DescribeFotaPendingDesktops: Operation<
  "ecd",
  DescribeFotaPendingDesktopsRequest,
  DescribeFotaPendingDesktopsResponse,
  NonNullable<DescribeFotaPendingDesktopsResponse["FotaPendingDesktops"]>[number]
> = {
  api: "ecd",
  action: "DescribeFotaPendingDesktops",
  effect: "read",
  pages: "NextToken FotaPendingDesktops",
  schema: "DesktopId,DesktopName,MaxResults:i,NextToken,OfficeSiteId,RegionId!,TaskUid",
};

export interface DescribeFotaTasksRequest {
  FotaStatus?: string | null;
  Lang?: Open<"en" | "zh"> | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 100 items. */
  TaskUid?: ReadonlyArray<string> | null;
  UserStatus?: Open<"Running" | "Pending"> | null;
}
export interface DescribeFotaTasksResponse {
  Code?: string;
  FotaTasks?: Array<{
    AppVersion?: string;
    FotaProject?: string;
    PendingCustomImageCount?: ExactInteger;
    PendingDesktopCount?: ExactInteger;
    PublishTime?: string;
    ReleaseNote?: string;
    Size?: ExactInteger;
    Status?: string;
    TaskUid?: string;
  }>;
  Message?: string;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeFotaTasks`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeFotaTasks
 */
export const DescribeFotaTasks: Operation<
  "ecd",
  DescribeFotaTasksRequest,
  DescribeFotaTasksResponse,
  NonNullable<DescribeFotaTasksResponse["FotaTasks"]>[number]
> = {
  api: "ecd",
  action: "DescribeFotaTasks",
  effect: "read",
  pages: "NextToken FotaTasks",
  schema: "FotaStatus,Lang,MaxResults:i,NextToken,RegionId!,TaskUid:[..100]d,UserStatus",
};

export interface DescribeGlobalDesktopRecordsRequest {
  BusinessChannel?: string | null;
  /** At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null;
  DesktopName?: string | null;
  DesktopStatusList?: ReadonlyArray<string> | null;
  DesktopType?: string | null;
  EndTime?: string | null;
  EndUserId?: string | null;
  ExcludeDesktopStatusList?: ReadonlyArray<string> | null;
  OfficeSiteId?: string | null;
  OrderBy?: string | null;
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResourceGroupId?: string | null;
  Scope?: string | null;
  SortType?: string | null;
  StartTime?: string | null;
  SubPayType?: string | null;
  UserNames?: ReadonlyArray<string> | null;
}
export interface DescribeGlobalDesktopRecordsResponse {
  RequestId?: string;
  Sessions?: Array<{
    ConnectionStatus?: string;
    Cpu?: ExactInteger;
    CreationTime?: string;
    DesktopGroupId?: string;
    DesktopGroupName?: string;
    DesktopId?: string;
    DesktopName?: string;
    DesktopStatus?: string;
    EndUserId?: string;
    EndUserIds?: Array<string>;
    GpuSpec?: string;
    LatestConnectionTime?: ExactInteger;
    LatestSessionEndTime?: string;
    Memory?: ExactInteger;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OfficeSiteType?: string;
    OsType?: string;
    Platform?: string;
    ProtocolType?: string;
    RegionId?: string;
    ResourceGroups?: Array<{ ResourceGroupId?: string; ResourceGroupName?: string }>;
    SessionIdleTime?: ExactInteger;
    Sessions?: Array<{ EndUserId?: string; EstablishmentTime?: string }>;
    StatusChangeTime?: ExactInteger;
    SubPayType?: string;
    TotalConnectionTime?: ExactInteger;
    UpTime?: ExactInteger;
  }>;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeGlobalDesktopRecords`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalDesktopRecords
 */
export const DescribeGlobalDesktopRecords: Operation<
  "ecd",
  DescribeGlobalDesktopRecordsRequest,
  DescribeGlobalDesktopRecordsResponse,
  NonNullable<DescribeGlobalDesktopRecordsResponse["Sessions"]>[number]
> = {
  api: "ecd",
  action: "DescribeGlobalDesktopRecords",
  effect: "read",
  pages: "PageNumber Sessions",
  schema:
    "BusinessChannel,DesktopId:[..100]d,DesktopName,DesktopStatusList:[]s,DesktopType,EndTime,EndUserId,ExcludeDesktopStatusList:[]s,OfficeSiteId,OrderBy,PageNumber:i,PageSize:i,RegionId!,ResourceGroupId,Scope,SortType,StartTime,SubPayType,UserNames:[]s",
};

export interface DescribeGlobalTimerBatchesRequest {
  GroupId?: string | null;
  MaxResults?: string | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  ResourceTypes?: ReadonlyArray<string> | null;
  SearchRegionId?: string | null;
  TimerType?: string | null;
}
export interface DescribeGlobalTimerBatchesResponse {
  Count?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  Results?: Array<{
    BatchId?: string;
    CreateTime?: string;
    FailedCount?: ExactInteger;
    RunningCount?: ExactInteger;
    SkippedCount?: ExactInteger;
    SucceedCount?: ExactInteger;
    TimerType?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeGlobalTimerBatches`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalTimerBatches
 */
export const DescribeGlobalTimerBatches: Operation<
  "ecd",
  DescribeGlobalTimerBatchesRequest,
  DescribeGlobalTimerBatchesResponse,
  NonNullable<DescribeGlobalTimerBatchesResponse["Results"]>[number]
> = {
  api: "ecd",
  action: "DescribeGlobalTimerBatches",
  effect: "read",
  pages: "NextToken Results",
  schema: "GroupId,MaxResults,NextToken,RegionId,ResourceTypes:[]s,SearchRegionId,TimerType",
};

export interface DescribeGlobalTimerRecordsRequest {
  BatchId?: string | null;
  /** At most 100 items. */
  DesktopIds?: ReadonlyArray<string> | null;
  DisplayResultName?: string | null;
  GroupId?: string | null;
  MaxResults?: string | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  ResourceTypes?: ReadonlyArray<string> | null;
  ResultCategory?: Open<"SUCCEED" | "FAILED" | "RUNNING" | "SKIPPED"> | null;
  Retryable?: boolean | null;
  SearchRegionId?: string | null;
  TimerResult?: Open<"CONNECTED_NOT_RUN" | "PAUSED" | "COMPLETED" | "FAILED" | "RUNNING" | "TERMINATED"> | null;
  /** At most 100 items. */
  TimerTypes?: ReadonlyArray<
    Open<
      | "NoOperationDisconnect"
      | "NoConnectShutdown"
      | "TimerBoot"
      | "NoOperationShutdown"
      | "NoOperationHibernate"
      | "NoConnectHibernate"
      | "TimerShutdown"
      | "NoOperationReboot"
      | "TimerReboot"
    >
  > | null;
  WuyingServerIds?: ReadonlyArray<string> | null;
}
export interface DescribeGlobalTimerRecordsResponse {
  Count?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  Results?: Array<{
    ActionType?: string;
    BatchId?: string;
    Context?: string;
    CreateTime?: string;
    DesktopId?: string;
    DesktopName?: string;
    DisplayResultName?: string;
    FinishTime?: string;
    RegionId?: string;
    ResourceParentId?: string;
    Retryable?: boolean;
    TimerGroupId?: string;
    TimerRecordId?: string;
    TimerResult?: string;
    TimerType?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeGlobalTimerRecords`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalTimerRecords
 */
export const DescribeGlobalTimerRecords: Operation<
  "ecd",
  DescribeGlobalTimerRecordsRequest,
  DescribeGlobalTimerRecordsResponse,
  NonNullable<DescribeGlobalTimerRecordsResponse["Results"]>[number]
> = {
  api: "ecd",
  action: "DescribeGlobalTimerRecords",
  effect: "read",
  pages: "NextToken Results",
  schema:
    "BatchId,DesktopIds:[..100]d,DisplayResultName,GroupId,MaxResults,NextToken,RegionId,ResourceTypes:[]s,ResultCategory,Retryable:b,SearchRegionId,TimerResult,TimerTypes:[..100]s,WuyingServerIds:[]d",
};

export interface DescribeGuestApplicationsRequest {
  DesktopId: string;
  EndUserId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeGuestApplicationsResponse {
  Applications?: Array<{
    ApplicationName?: string;
    ApplicationVersion?: string;
    CpuPercent?: number;
    GpuPercent?: number;
    IconUrl?: string;
    IoSpeed?: number;
    MemPercent?: number;
    Pid?: ExactInteger;
    ProcessData?: Array<{
      ApplicationName?: string;
      ApplicationVersion?: string;
      CpuPercent?: number;
      GpuPercent?: number;
      Iospeed?: number;
      MemPercent?: number;
      Pid?: ExactInteger;
      ProcessPath?: string;
    }>;
    ProcessPath?: string;
    Status?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeGuestApplications`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeGuestApplications
 */
export const DescribeGuestApplications: Operation<
  "ecd",
  DescribeGuestApplicationsRequest,
  DescribeGuestApplicationsResponse,
  never
> = { api: "ecd", action: "DescribeGuestApplications", effect: "read", schema: "DesktopId!,EndUserId!,RegionId!" };

export interface DescribeImageModifiedRecordsRequest {
  DesktopId: string;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeImageModifiedRecordsResponse {
  ImageModifiedRecords?: Array<{
    ImageId?: string;
    ImageName?: string;
    NewImageId?: string;
    NewImageName?: string;
    Reason?: string;
    Status?: ExactInteger;
    UpdateTime?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeImageModifiedRecords`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeImageModifiedRecords
 */
export const DescribeImageModifiedRecords: Operation<
  "ecd",
  DescribeImageModifiedRecordsRequest,
  DescribeImageModifiedRecordsResponse,
  NonNullable<DescribeImageModifiedRecordsResponse["ImageModifiedRecords"]>[number]
> = {
  api: "ecd",
  action: "DescribeImageModifiedRecords",
  effect: "read",
  pages: "NextToken ImageModifiedRecords",
  schema: "DesktopId!,MaxResults:i,NextToken,RegionId!",
};

export interface DescribeImagePermissionRequest {
  ImageId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeImagePermissionResponse {
  AliUids?: Array<string>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeImagePermission`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeImagePermission
 */
export const DescribeImagePermission: Operation<
  "ecd",
  DescribeImagePermissionRequest,
  DescribeImagePermissionResponse,
  never
> = { api: "ecd", action: "DescribeImagePermission", effect: "read", schema: "ImageId!,RegionId!" };

export interface DescribeImagesRequest {
  DesktopInstanceType?: string | null;
  FotaVersion?: string | null;
  /** Known values: `true` and `false`. */
  GpuCategory?: boolean | null;
  GpuDriverVersion?: string | null;
  /** At most 100 items. */
  ImageId?: ReadonlyArray<string> | null;
  ImageName?: string | null;
  ImageStatus?: Open<"Creating" | "Available" | "CreateFailed"> | null;
  ImageType?: Open<"SYSTEM" | "CUSTOM"> | null;
  LanguageType?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OsType?: Open<"Linux" | "Windows"> | null;
  ProtocolType?: Open<"HDX" | "ASP"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  SessionType?: Open<"SINGLE_SESSION" | "MULTIPLE_SESSION"> | null;
}
export interface DescribeImagesResponse {
  Images?: Array<{
    AppVersion?: string;
    CreationTime?: string;
    DataDiskSize?: ExactInteger;
    Description?: string;
    GpuCategory?: boolean;
    GpuDriverVersion?: string;
    ImageId?: string;
    ImageType?: string;
    Name?: string;
    OsType?: string;
    Platform?: string;
    Progress?: string;
    ProtocolType?: string;
    SessionType?: string;
    SharedCount?: ExactInteger;
    Size?: ExactInteger;
    Status?: string;
    SupportedLanguages?: Array<string>;
    UpdateTime?: string;
    VolumeEncryptionEnabled?: boolean;
    VolumeEncryptionKey?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeImages`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeImages
 */
export const DescribeImages: Operation<
  "ecd",
  DescribeImagesRequest,
  DescribeImagesResponse,
  NonNullable<DescribeImagesResponse["Images"]>[number]
> = {
  api: "ecd",
  action: "DescribeImages",
  effect: "read",
  pages: "NextToken Images",
  schema:
    "DesktopInstanceType,FotaVersion,GpuCategory:b,GpuDriverVersion,ImageId:[..100]d,ImageName,ImageStatus,ImageType,LanguageType,MaxResults:i,NextToken,OsType,ProtocolType,RegionId!,SessionType",
};

export interface DescribeInvocationsRequest {
  CommandType?: Open<"RunPowerShellScript" | "RunBatScript"> | null;
  ContentEncoding?: Open<"Base64" | "PlainText"> | null;
  DesktopId?: string | null;
  /** At most 500 items. */
  DesktopIds?: ReadonlyArray<string> | null;
  EndUserId?: string | null;
  /** Known values: `true` and `false`. */
  IncludeInvokeDesktops?: boolean | null;
  /** Known values: `true` and `false`. */
  IncludeOutput?: boolean | null;
  InvokeId?: string | null;
  InvokeStatus?: Open<"Finished" | "Stopped" | "Failed" | "Running" | "PartialFailed"> | null;
  /** 0 to 50. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeInvocationsResponse {
  Invocations?: Array<{
    /** Secret. */
    CommandContent?: string;
    CommandType?: string;
    CreationTime?: string;
    DesktopScenario?: string;
    EndUserId?: string;
    InvocationStatus?: string;
    InvokeDesktopCount?: ExactInteger;
    InvokeDesktopSucceedCount?: ExactInteger;
    InvokeDesktops?: Array<{
      CreationTime?: string;
      DesktopId?: string;
      DesktopName?: string;
      Dropped?: ExactInteger;
      ErrorCode?: string;
      ErrorInfo?: string;
      ExitCode?: ExactInteger;
      FinishTime?: string;
      InvocationStatus?: string;
      JvsAgentId?: string;
      /** Secret. */
      Output?: string;
      Repeats?: ExactInteger;
      StartTime?: string;
      StopTime?: string;
      UpdateTime?: string;
    }>;
    InvokeId?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeInvocations`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeInvocations
 */
export const DescribeInvocations: Operation<
  "ecd",
  DescribeInvocationsRequest,
  DescribeInvocationsResponse,
  NonNullable<DescribeInvocationsResponse["Invocations"]>[number]
> = {
  api: "ecd",
  action: "DescribeInvocations",
  effect: "read",
  pages: "NextToken Invocations",
  schema:
    "CommandType,ContentEncoding,DesktopId,DesktopIds:[..500]d,EndUserId,IncludeInvokeDesktops:b,IncludeOutput:b,InvokeId,InvokeStatus,MaxResults:i,NextToken,RegionId!",
};

export interface DescribeIpAddressesRequest {
  EipId?: string | null;
  InstanceId?: ReadonlyArray<string> | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeIpAddressesResponse {
  IpAddresses?: Array<{
    CreateByWuying?: boolean;
    EipAddress?: string;
    EipId?: string;
    EipStatus?: string;
    InstanceId?: string;
    InstanceType?: string;
  }>;
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeIpAddresses`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeIpAddresses
 */
export const DescribeIpAddresses: Operation<
  "ecd",
  DescribeIpAddressesRequest,
  DescribeIpAddressesResponse,
  NonNullable<DescribeIpAddressesResponse["IpAddresses"]>[number]
> = {
  api: "ecd",
  action: "DescribeIpAddresses",
  effect: "read",
  pages: "NextToken IpAddresses",
  schema: "EipId,InstanceId:[]d,MaxResults:i,NextToken,RegionId!",
};

export interface DescribeKmsKeysRequest {
  /** Filled in by the client. */
  RegionId?: string | null;
}
export interface DescribeKmsKeysResponse {
  AuthorizeStatus?: string;
  Keys?: Array<{ Alias?: string; Arn?: string; KeyId?: string; Type?: string }>;
  KmsServiceStatus?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeKmsKeys`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeKmsKeys
 */
export const DescribeKmsKeys: Operation<"ecd", DescribeKmsKeysRequest, DescribeKmsKeysResponse, never> = {
  api: "ecd",
  action: "DescribeKmsKeys",
  effect: "read",
  schema: "RegionId",
};

export interface DescribeModificationPriceRequest {
  /** 2 to 3072. */
  Bandwidth?: Integer | null;
  InstanceId?: string | null;
  InstanceType?: string | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  /** At most 20 items. */
  ResourceSpecs?: ReadonlyArray<{
    DesktopId?: string | null;
    RootDiskSizeGib?: Integer | null;
    UserDiskSizeGib?: Integer | null;
  }> | null;
  ResourceType?: Open<"Desktop" | "NetworkPackage"> | null;
  RootDiskPerformanceLevel?: string | null;
  /** 0 to 32768. */
  RootDiskSizeGib?: Integer | null;
  UserDiskPerformanceLevel?: string | null;
  /** 0 to 32768. */
  UserDiskSizeGib?: Integer | null;
}
export interface DescribeModificationPriceResponse {
  PriceInfo?: {
    Price?: {
      Currency?: string;
      DiscountPrice?: number;
      OrderLines?: Record<string, string>;
      OriginalPrice?: number;
      Promotions?: Array<{
        OptionCode?: string;
        PromotionDesc?: string;
        PromotionId?: string;
        PromotionName?: string;
        Selected?: boolean;
      }>;
      TradePrice?: number;
    };
    Rules?: Array<{ Description?: string; RuleId?: ExactInteger }>;
  };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeModificationPrice`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeModificationPrice
 */
export const DescribeModificationPrice: Operation<
  "ecd",
  DescribeModificationPriceRequest,
  DescribeModificationPriceResponse,
  never
> = {
  api: "ecd",
  action: "DescribeModificationPrice",
  effect: "read",
  schema:
    "Bandwidth:i,InstanceId,InstanceType,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceSpecs:[..20]{DesktopId,RootDiskSizeGib:i,UserDiskSizeGib:i},ResourceType,RootDiskPerformanceLevel,RootDiskSizeGib:i,UserDiskPerformanceLevel,UserDiskSizeGib:i",
};

export interface DescribeNASFileSystemsRequest {
  /** At most 100 items. */
  FileSystemId?: ReadonlyArray<string> | null;
  MatchCompatibleProfile?: boolean | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeNASFileSystemsResponse {
  FileSystems?: Array<{
    AllowOperateUserDrive?: boolean;
    AppInstanceGroups?: Array<{ AppInstanceGroupId?: string; AppInstanceGroupName?: string }>;
    Bandwidth?: ExactInteger;
    Capacity?: ExactInteger;
    CreateTime?: string;
    Description?: string;
    DesktopGroups?: Array<{ DesktopGroupId?: string; DesktopGroupName?: string }>;
    EncryptionEnabled?: boolean;
    FileSystemId?: string;
    FileSystemName?: string;
    FileSystemStatus?: string;
    FileSystemType?: string;
    MeteredSize?: ExactInteger;
    MountTargetDomain?: string;
    MountTargetStatus?: string;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OfficeSites?: Array<{ OfficeSiteId?: string; OfficeSiteName?: string }>;
    ProductType?: string;
    ProfileCompatible?: boolean;
    ProtocolType?: string;
    RegionId?: string;
    Scene?: string;
    SizeQuota?: ExactInteger;
    StorageType?: string;
    SupportAcl?: boolean;
    ZoneId?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeNASFileSystems`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeNASFileSystems
 */
export const DescribeNASFileSystems: Operation<
  "ecd",
  DescribeNASFileSystemsRequest,
  DescribeNASFileSystemsResponse,
  NonNullable<DescribeNASFileSystemsResponse["FileSystems"]>[number]
> = {
  api: "ecd",
  action: "DescribeNASFileSystems",
  effect: "read",
  pages: "NextToken FileSystems",
  schema: "FileSystemId:[..100]d,MatchCompatibleProfile:b,MaxResults:i,NextToken,OfficeSiteId,RegionId!",
};

export interface DescribeNatGatewaysRequest {
  MaxResults?: Integer | null;
  Name?: string | null;
  NatGatewayId?: string | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  VpcId?: string | null;
}
export interface DescribeNatGatewaysResponse {
  MaxResults?: ExactInteger;
  NatGateways?: Array<{
    ForwardTableIds?: Array<string>;
    IpLists?: Array<{
      AllocationId?: string;
      IpAddress?: string;
      PrivateIpAddress?: string;
      SnatEntryEnabled?: string;
      UsingStatus?: string;
    }>;
    Name?: string;
    NatGatewayId?: string;
    SnatTableIds?: Array<string>;
    Status?: string;
    VpcId?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeNatGateways`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeNatGateways
 */
export const DescribeNatGateways: Operation<
  "ecd",
  DescribeNatGatewaysRequest,
  DescribeNatGatewaysResponse,
  NonNullable<DescribeNatGatewaysResponse["NatGateways"]>[number]
> = {
  api: "ecd",
  action: "DescribeNatGateways",
  effect: "read",
  pages: "NextToken NatGateways",
  schema: "MaxResults:i,Name,NatGatewayId,NextToken,RegionId!,VpcId",
};

export interface DescribeNetworkPackagesRequest {
  InternetChargeType?: Open<"PayByTraffic" | "PayByBandwidth"> | null;
  /** 1 to 100. */
  MaxResults?: Integer | null;
  /** At most 100 items. */
  NetworkPackageId?: ReadonlyArray<string> | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
}
export interface DescribeNetworkPackagesResponse {
  NetworkPackages?: Array<{
    Bandwidth?: ExactInteger;
    BusinessStatus?: string;
    CreateTime?: string;
    EipAddresses?: Array<string>;
    ExpiredTime?: string;
    InternetChargeType?: string;
    NetworkPackageId?: string;
    NetworkPackageStatus?: string;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OfficeSiteVpcType?: string;
    PayType?: string;
    ReservationActiveTime?: string;
    ReservationBandwidth?: ExactInteger;
    ReservationInternetChargeType?: string;
    Tags?: Array<{ Key?: string; Value?: string }>;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeNetworkPackages`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeNetworkPackages
 */
export const DescribeNetworkPackages: Operation<
  "ecd",
  DescribeNetworkPackagesRequest,
  DescribeNetworkPackagesResponse,
  NonNullable<DescribeNetworkPackagesResponse["NetworkPackages"]>[number]
> = {
  api: "ecd",
  action: "DescribeNetworkPackages",
  effect: "read",
  pages: "NextToken NetworkPackages",
  schema: "InternetChargeType,MaxResults:i,NetworkPackageId:[..100]d,NextToken,RegionId!,Tag:[]{Key,Value}",
};

export interface DescribeOfficeSiteBridgeInfoRequest {
  BridgeId?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeOfficeSiteBridgeInfoResponse {
  Bridge?: {
    AccessType?: string;
    BridgeId?: string;
    BridgeLevel?: string;
    BridgeStatus?: string;
    BridgeType?: string;
    /** Secret. */
    DefaultPassword?: string;
    DefaultUser?: string;
    DeployTime?: string;
    ExpireTime?: string;
    InternetUrl?: string;
    IntranetUrl?: string;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    StartTime?: string;
  };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeOfficeSiteBridgeInfo`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeOfficeSiteBridgeInfo
 */
export const DescribeOfficeSiteBridgeInfo: Operation<
  "ecd",
  DescribeOfficeSiteBridgeInfoRequest,
  DescribeOfficeSiteBridgeInfoResponse,
  never
> = { api: "ecd", action: "DescribeOfficeSiteBridgeInfo", effect: "read", schema: "BridgeId,OfficeSiteId,RegionId!" };

export interface DescribeOfficeSitesRequest {
  AccountType?: string | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** At most 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null;
  OfficeSiteType?: Open<"SIMPLE" | "AD_CONNECTOR"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  SecurityProtection?: Open<"SASE" | "OFF"> | null;
  Status?: Open<
    | "REGISTERING"
    | "DEREGISTERING"
    | "REGISTERED"
    | "NEEDCONFIGTRUST"
    | "CONFIGTRUSTFAILED"
    | "DEREGISTERED"
    | "ERROR"
    | "CONFIGTRUSTING"
    | "NEEDCONFIGUSER"
  > | null;
  VpcId?: string | null;
}
export interface DescribeOfficeSitesResponse {
  NextToken?: string;
  OfficeSites?: Array<{
    ADConnectors?: Array<{
      ADConnectorAddress?: string;
      ConnectorStatus?: string;
      NetworkInterfaceId?: string;
      Specification?: string;
      /** Secret. */
      TrustKey?: string;
      VSwitchId?: string;
    }>;
    AcceleratorId?: string;
    AccessAttribute?: string;
    AccountType?: string;
    AdHostname?: string;
    AuthorityHost?: string;
    BackupDCHostname?: string;
    BackupDns?: string;
    Bandwidth?: ExactInteger;
    BasicInternetType?: string;
    CenAttachStatus?: string;
    CenId?: string;
    CidrBlock?: string;
    ClientId?: string;
    /** Secret. */
    ClientSecret?: string;
    CloudBoxOfficeSite?: boolean;
    CreationTime?: string;
    CustomAccessPoint?: string;
    CustomDnsAddress?: Array<string>;
    CustomSecurityGroupId?: string;
    DesktopAccessType?: string;
    DesktopCount?: ExactInteger;
    DesktopVpcEndpoint?: string;
    DnsAddress?: Array<string>;
    DnsUserName?: string;
    DomainName?: string;
    /** Secret. */
    DomainPassword?: string;
    DomainUserName?: string;
    Eid?: string;
    EnableAdminAccess?: boolean;
    EnableCrossDesktopAccess?: boolean;
    EnableInternetAccess?: boolean;
    EnableServiceRoute?: boolean;
    EnvType?: string;
    FileSystemIds?: Array<string>;
    IsLdap?: boolean;
    LdapUrl?: string;
    Logs?: Array<{ Level?: string; Message?: string; Step?: string; TimeStamp?: string }>;
    MfaEnabled?: boolean;
    Name?: string;
    NeedVerifyLoginRisk?: boolean;
    NeedVerifyZeroDevice?: boolean;
    NetworkPackageId?: string;
    NmVersion?: string;
    OfficeSiteId?: string;
    OfficeSiteType?: string;
    OuName?: string;
    ProtocolType?: string;
    RdsLicenseAddress?: string;
    RdsLicenseDomainName?: string;
    RdsLicenseStatus?: string;
    ResourceAmounts?: Array<{ amount?: ExactInteger; resourceType?: string }>;
    SecurityProtection?: string;
    SsoEnabled?: boolean;
    SsoType?: string;
    Status?: string;
    SubDnsAddress?: Array<string>;
    SubDomainName?: string;
    SubnetMode?: string;
    TenantId?: string;
    TotalEdsCount?: ExactInteger;
    TotalEdsCountForGroup?: ExactInteger;
    TotalResourceAmount?: ExactInteger;
    /** Secret. */
    TrustPassword?: string;
    VSwitchIds?: Array<string>;
    VpcId?: string;
    VpcType?: string;
    VplVersion?: string;
  }>;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeOfficeSites`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeOfficeSites
 */
export const DescribeOfficeSites: Operation<
  "ecd",
  DescribeOfficeSitesRequest,
  DescribeOfficeSitesResponse,
  NonNullable<DescribeOfficeSitesResponse["OfficeSites"]>[number]
> = {
  api: "ecd",
  action: "DescribeOfficeSites",
  effect: "read",
  pages: "NextToken OfficeSites",
  schema:
    "AccountType,MaxResults:i,NextToken,OfficeSiteId:[..100]d,OfficeSiteType,RegionId!,SecurityProtection,Status,VpcId",
};

export interface DescribeOnlineUserCountRequest {
  BizType?: Integer | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  SearchRegionId?: string | null;
}
export interface DescribeOnlineUserCountResponse {
  AdAssignedUserCount?: ExactInteger;
  AssignedUserCount?: ExactInteger;
  OnlineUserCount?: ExactInteger;
  RequestId?: string;
  SimpleAssignedUserCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeOnlineUserCount`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeOnlineUserCount
 */
export const DescribeOnlineUserCount: Operation<
  "ecd",
  DescribeOnlineUserCountRequest,
  DescribeOnlineUserCountResponse,
  never
> = {
  api: "ecd",
  action: "DescribeOnlineUserCount",
  effect: "read",
  schema: "BizType:i,OfficeSiteId,RegionId,SearchRegionId",
};

export interface DescribePeripheralDriversRequest {
  Brand?: string | null;
  DeviceType?: string | null;
  DriverIds?: ReadonlyArray<string> | null;
  Filter?: string | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OwnerType?: string | null;
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
}
export interface DescribePeripheralDriversResponse {
  Count?: ExactInteger;
  DriverInfos?: Array<{
    Brand?: string;
    CreateTime?: string;
    DeviceType?: string;
    Icon?: string;
    Id?: string;
    Name?: string;
    OsType?: string;
    OwnerType?: string;
    Source?: string;
  }>;
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribePeripheralDrivers`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribePeripheralDrivers
 */
export const DescribePeripheralDrivers: Operation<
  "ecd",
  DescribePeripheralDriversRequest,
  DescribePeripheralDriversResponse,
  NonNullable<DescribePeripheralDriversResponse["DriverInfos"]>[number]
> = {
  api: "ecd",
  action: "DescribePeripheralDrivers",
  effect: "read",
  pages: "NextToken DriverInfos",
  schema: "Brand,DeviceType,DriverIds:[]d,Filter,MaxResults:i,NextToken,OwnerType,PageNumber:i,PageSize:i",
};

export interface DescribePolicyGroupsRequest {
  BusinessChannel?: string | null;
  /** At most 100 items. */
  ExternalPolicyGroupIds?: ReadonlyArray<string> | null;
  /** 1 to 200. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
  /** At most 100 items. */
  PolicyGroupId?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
  Scope?: Open<"ALL" | "IP" | "GLOBAL"> | null;
}
export interface DescribePolicyGroupsResponse {
  Count?: ExactInteger;
  DescribePolicyGroups?: Array<{
    AcademicProxy?: string;
    AdminAccess?: string;
    AdminKeyboardOnFullScreen?: string;
    AdminKeyboardOnWindows?: string;
    AppContentProtection?: string;
    AuthorizeAccessPolicyRules?: Array<{ CidrIp?: string; Description?: string }>;
    AuthorizeSecurityPolicyRules?: Array<{
      CidrIp?: string;
      Description?: string;
      IpProtocol?: string;
      Policy?: string;
      PortRange?: string;
      Priority?: string;
      Type?: string;
    }>;
    AutoReconnect?: string;
    CameraRedirect?: string;
    ClientControlMenu?: string;
    ClientCreateSnapshot?: string;
    ClientHibernate?: string;
    ClientRestart?: string;
    ClientShutdown?: string;
    ClientTypes?: Array<{ ClientType?: string; Status?: string }>;
    Clipboard?: string;
    ColorEnhancement?: string;
    CpdDriveClipboard?: string;
    CpuDownGradeDuration?: ExactInteger;
    CpuOverload?: string;
    CpuProcessors?: Array<string>;
    CpuProtectedMode?: string;
    CpuRateLimit?: ExactInteger;
    CpuSampleDuration?: ExactInteger;
    CpuSingleRateLimit?: ExactInteger;
    Description?: string;
    DesktopCount?: ExactInteger;
    DesktopGroupCount?: ExactInteger;
    DeviceConnectHint?: string;
    DeviceRedirects?: Array<{ DeviceType?: string; RedirectType?: string }>;
    DeviceRules?: Array<{
      DeviceName?: string;
      DevicePid?: string;
      DeviceType?: string;
      DeviceVid?: string;
      OptCommand?: string;
      Platforms?: string;
      RedirectType?: string;
    }>;
    DiskOverload?: string;
    DisplayMode?: string;
    DomainList?: string;
    DomainResolveRule?: Array<{ Description?: string; Domain?: string; Policy?: string }>;
    DomainResolveRuleType?: string;
    EdsCount?: ExactInteger;
    EndUserApplyAdminCoordinate?: string;
    EndUserCount?: string;
    EndUserGroupCoordinate?: string;
    ExternalDrive?: string;
    FileMigrate?: string;
    FileTransfer?: string;
    FileTransferAddress?: string;
    FileTransferInSize?: ExactInteger;
    FileTransferInUnit?: string;
    FileTransferOutSize?: ExactInteger;
    FileTransferOutUnit?: string;
    FileTransferSizeLimit?: string;
    FileTransferSpeed?: string;
    FileTransferSpeedLocation?: string;
    GpuAcceleration?: string;
    HoverConfigMsg?: string;
    HoverHibernate?: string;
    HoverRestart?: string;
    HoverShutdown?: string;
    Html5Access?: string;
    Html5FileTransfer?: string;
    InternetCommunicationProtocol?: string;
    InternetPrinter?: string;
    KeyboardControl?: string;
    LocalDrive?: string;
    MaxReconnectTime?: ExactInteger;
    MemoryDownGradeDuration?: ExactInteger;
    MemoryOverload?: string;
    MemoryProcessors?: Array<string>;
    MemoryProtectedMode?: string;
    MemoryRateLimit?: ExactInteger;
    MemorySampleDuration?: ExactInteger;
    MemorySingleRateLimit?: ExactInteger;
    MobileRestart?: string;
    MobileSafeMenu?: string;
    MobileShutdown?: string;
    MobileWuyingKeeper?: string;
    MobileWyAssistant?: string;
    ModelLibrary?: string;
    MultiScreen?: string;
    Name?: string;
    NetRedirect?: string;
    NetRedirectRule?: Array<{ Domain?: string; Policy?: string; RuleType?: string }>;
    NetworkPrinter?: string;
    OrganizationCount?: string;
    PolicyGroupId?: string;
    PolicyGroupType?: string;
    PolicyStatus?: string;
    PortProxy?: string;
    PreemptLogin?: string;
    PreemptLoginUsers?: Array<string>;
    PrinterAlert?: string;
    PrinterAlertContent?: string;
    PrinterAlertTitle?: string;
    PrinterRedirection?: string;
    QualityEnhancement?: string;
    RecordContent?: string;
    RecordContentExpires?: ExactInteger;
    RecordEventDuration?: ExactInteger;
    RecordEventFileExts?: Array<string>;
    RecordEventFilePaths?: Array<string>;
    RecordEventLevels?: Array<{ EventLevel?: string; EventType?: string }>;
    RecordEventRegisters?: Array<string>;
    Recording?: string;
    RecordingAudio?: string;
    RecordingDuration?: ExactInteger;
    RecordingEndTime?: string;
    RecordingExpires?: ExactInteger;
    RecordingFps?: ExactInteger;
    RecordingStartTime?: string;
    RecordingUserNotify?: string;
    RecordingUserNotifyMessage?: string;
    RemoteCoordinate?: string;
    ResetDesktop?: string;
    ResolutionDpi?: ExactInteger;
    ResolutionHeight?: ExactInteger;
    ResolutionModel?: string;
    ResolutionWidth?: ExactInteger;
    ResourceGroupCount?: ExactInteger;
    ResourceRegionId?: string;
    SafeMenu?: string;
    Scope?: string;
    ScopeValue?: Array<string>;
    ScreenDisplayMode?: string;
    SmoothEnhancement?: string;
    StatusMonitor?: string;
    StreamingMode?: string;
    TargetFps?: ExactInteger;
    ThreeScreen?: string;
    UsbRedirect?: string;
    UsbSupplyRedirectRule?: Array<{
      Description?: string;
      DeviceClass?: string;
      DeviceSubclass?: string;
      ProductId?: string;
      UsbRedirectType?: ExactInteger;
      UsbRuleType?: ExactInteger;
      VendorId?: string;
    }>;
    UseTime?: string;
    VideoEncAvgKbps?: ExactInteger;
    VideoEncMaxQP?: ExactInteger;
    VideoEncMinQP?: ExactInteger;
    VideoEncPeakKbps?: ExactInteger;
    VideoEncPolicy?: string;
    VideoRedirect?: string;
    VisualQuality?: string;
    Watermark?: string;
    WatermarkAntiCam?: string;
    WatermarkColor?: ExactInteger;
    WatermarkCustomText?: string;
    WatermarkDegree?: number;
    WatermarkFontSize?: ExactInteger;
    WatermarkFontStyle?: string;
    WatermarkPower?: string;
    WatermarkRowAmount?: ExactInteger;
    WatermarkSecurity?: string;
    WatermarkShadow?: string;
    WatermarkTransparency?: string;
    WatermarkTransparencyValue?: ExactInteger;
    WatermarkType?: string;
    WuyingKeeper?: string;
    WyAssistant?: string;
  }>;
  NextToken?: string;
  PageNumber?: ExactInteger;
  PageSize?: ExactInteger;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribePolicyGroups`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribePolicyGroups
 */
export const DescribePolicyGroups: Operation<
  "ecd",
  DescribePolicyGroupsRequest,
  DescribePolicyGroupsResponse,
  NonNullable<DescribePolicyGroupsResponse["DescribePolicyGroups"]>[number]
> = {
  api: "ecd",
  action: "DescribePolicyGroups",
  effect: "read",
  pages: "NextToken DescribePolicyGroups",
  schema:
    "BusinessChannel,ExternalPolicyGroupIds:[..100]d,MaxResults:i,NextToken,PageNumber:i,PageSize:i,PolicyGroupId:[..100]d,RegionId!,Scope",
};

export interface DescribePriceRequest {
  /** 1 to 1000. Default: 1. */
  Amount?: Integer | null;
  /** 1 to 5120. */
  Bandwidth?: Integer | null;
  /** Known values: `120` and `250`. */
  Duration?: Integer | null;
  GroupDesktopCount?: Integer | null;
  InstanceType?: string | null;
  InternetChargeType?: Open<"PayByTraffic" | "PayByBandwidth"> | null;
  OsType?: Open<"Linux" | "Windows"> | null;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year" | "Hour"> | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  ResourceType?: Open<"DesktopMonthPackage" | "Desktop" | "Bandwidth" | "DesktopGroup"> | null;
  RootDiskCategory?: Open<"cloud_efficiency" | "cloud_auto" | "cloud_essd"> | null;
  RootDiskPerformanceLevel?: string | null;
  /** 0 to 32768. */
  RootDiskSizeGib?: Integer | null;
  UserDiskCategory?: Open<"cloud_efficiency" | "cloud_auto" | "cloud_essd"> | null;
  UserDiskPerformanceLevel?: string | null;
  /** 0 to 65536. */
  UserDiskSizeGib?: Integer | null;
}
export interface DescribePriceResponse {
  PriceInfo?: {
    FreeCdsQuota?: boolean;
    FreeCdsSize?: ExactInteger;
    Price?: {
      Currency?: string;
      DiscountPrice?: number;
      OrderLines?: Record<string, string>;
      OriginalPrice?: number;
      Promotions?: Array<{
        OptionCode?: string;
        PromotionDesc?: string;
        PromotionId?: string;
        PromotionName?: string;
        Selected?: boolean;
      }>;
      SpPrice?: ExactInteger;
      TradePrice?: number;
    };
    Rules?: Array<{ Description?: string; RuleId?: ExactInteger }>;
  };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribePrice`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribePrice
 */
export const DescribePrice: Operation<"ecd", DescribePriceRequest, DescribePriceResponse, never> = {
  api: "ecd",
  action: "DescribePrice",
  effect: "read",
  schema:
    "Amount:i,Bandwidth:i,Duration:i,GroupDesktopCount:i,InstanceType,InternetChargeType,OsType,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceType,RootDiskCategory,RootDiskPerformanceLevel,RootDiskSizeGib:i,UserDiskCategory,UserDiskPerformanceLevel,UserDiskSizeGib:i",
};

export interface DescribePriceForCreateDesktopOversoldGroupRequest {
  ConcurrenceCount?: Integer | null;
  DataDiskSize?: Integer | null;
  DesktopType?: string | null;
  OversoldUserCount?: Integer | null;
  Period?: Integer | null;
  PeriodUnit?: string | null;
  SystemDiskSize?: Integer | null;
}
export interface DescribePriceForCreateDesktopOversoldGroupResponse {
  Data?: { Price?: string };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribePriceForCreateDesktopOversoldGroup`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForCreateDesktopOversoldGroup
 */
export const DescribePriceForCreateDesktopOversoldGroup: Operation<
  "ecd",
  DescribePriceForCreateDesktopOversoldGroupRequest,
  DescribePriceForCreateDesktopOversoldGroupResponse,
  never
> = {
  api: "ecd",
  action: "DescribePriceForCreateDesktopOversoldGroup",
  effect: "read",
  schema: "ConcurrenceCount:i,DataDiskSize:i,DesktopType,OversoldUserCount:i,Period:i,PeriodUnit,SystemDiskSize:i",
};

export interface DescribePriceForModifyDesktopOversoldGroupSaleRequest {
  ConcurrenceCount?: Integer | null;
  OversoldGroupId?: string | null;
  OversoldUserCount?: Integer | null;
}
export interface DescribePriceForModifyDesktopOversoldGroupSaleResponse {
  Data?: { Price?: string };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribePriceForModifyDesktopOversoldGroupSale`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForModifyDesktopOversoldGroupSale
 */
export const DescribePriceForModifyDesktopOversoldGroupSale: Operation<
  "ecd",
  DescribePriceForModifyDesktopOversoldGroupSaleRequest,
  DescribePriceForModifyDesktopOversoldGroupSaleResponse,
  never
> = {
  api: "ecd",
  action: "DescribePriceForModifyDesktopOversoldGroupSale",
  effect: "read",
  schema: "ConcurrenceCount:i,OversoldGroupId,OversoldUserCount:i",
};

export interface DescribePriceForRenewDesktopOversoldGroupRequest {
  OversoldGroupId?: string | null;
  Period?: Integer | null;
  PeriodUnit?: string | null;
}
export interface DescribePriceForRenewDesktopOversoldGroupResponse {
  Data?: { Price?: string };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribePriceForRenewDesktopOversoldGroup`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForRenewDesktopOversoldGroup
 */
export const DescribePriceForRenewDesktopOversoldGroup: Operation<
  "ecd",
  DescribePriceForRenewDesktopOversoldGroupRequest,
  DescribePriceForRenewDesktopOversoldGroupResponse,
  never
> = {
  api: "ecd",
  action: "DescribePriceForRenewDesktopOversoldGroup",
  effect: "read",
  schema: "OversoldGroupId,Period:i,PeriodUnit",
};

export interface DescribePrinterEventsRequest {
  DesktopId?: string | null;
  DesktopName?: string | null;
  EndTime?: string | null;
  EndUserId?: string | null;
  EndUserIds?: ReadonlyArray<string> | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  PrinterDriver?: string | null;
  PrinterName?: string | null;
  PrinterRedirType?: Integer | null;
  /** Filled in by the client. */
  RegionId?: string;
  StartTime?: string | null;
}
export interface DescribePrinterEventsResponse {
  Events?: Array<{
    DesktopId?: string;
    DesktopName?: string;
    EndUserId?: string;
    EventId?: string;
    PrinterDriver?: string;
    PrinterJobCopies?: ExactInteger;
    PrinterJobName?: string;
    PrinterJobPages?: ExactInteger;
    PrinterJobPrintedPages?: ExactInteger;
    PrinterJobSize?: ExactInteger;
    PrinterJobTime?: ExactInteger;
    PrinterName?: string;
    PrinterPort?: string;
    PrinterRedirType?: ExactInteger;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribePrinterEvents`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribePrinterEvents
 */
export const DescribePrinterEvents: Operation<
  "ecd",
  DescribePrinterEventsRequest,
  DescribePrinterEventsResponse,
  NonNullable<DescribePrinterEventsResponse["Events"]>[number]
> = {
  api: "ecd",
  action: "DescribePrinterEvents",
  effect: "read",
  pages: "NextToken Events",
  schema:
    "DesktopId,DesktopName,EndTime,EndUserId,EndUserIds:[]d,MaxResults:i,NextToken,PrinterDriver,PrinterName,PrinterRedirType:i,RegionId!,StartTime",
};

export interface DescribeQosRulesRequest {
  NetworkPackageId: string;
  QosRuleName?: string | null;
}
export interface DescribeQosRulesResponse {
  QosRules?: Array<{
    DesktopCount?: string;
    DesktopGroupCount?: ExactInteger;
    Download?: string;
    NetworkPackageId?: string;
    QosRuleId?: string;
    QosRuleName?: string;
    Upload?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeQosRules`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeQosRules
 */
export const DescribeQosRules: Operation<"ecd", DescribeQosRulesRequest, DescribeQosRulesResponse, never> = {
  api: "ecd",
  action: "DescribeQosRules",
  effect: "read",
  schema: "NetworkPackageId!,QosRuleName",
};

export interface DescribeRecordFileRequest {
  AuditStatus?: string | null;
  DesktopId?: string | null;
  EndTime?: string | null;
  EndUserId?: string | null;
  FileName?: string | null;
  OrderBy?: string | null;
  OrderSort?: string | null;
  PageNumber?: Integer | null;
  /** At most 100. */
  PageSize?: Integer | null;
  RecordType?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResourceType?: string | null;
  StartTime?: string | null;
  Status?: Integer | null;
}
export interface DescribeRecordFileResponse {
  RecordFiles?: Array<{
    AuditStatus?: Array<string>;
    DesktopId?: string;
    DesktopName?: string;
    EndUserId?: string;
    EventDetails?: Array<{ EventName?: string; EventTime?: ExactInteger; EventType?: string }>;
    FileName?: string;
    FileSize?: ExactInteger;
    PolicyId?: string;
    RecordEndTime?: string;
    RecordExpire?: ExactInteger;
    RecordStartTime?: string;
    RecordType?: ExactInteger;
    RegionId?: string;
    ResourceGroupId?: string;
    ResourceGroupName?: string;
    Status?: ExactInteger;
  }>;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeRecordFile`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeRecordFile
 */
export const DescribeRecordFile: Operation<
  "ecd",
  DescribeRecordFileRequest,
  DescribeRecordFileResponse,
  NonNullable<DescribeRecordFileResponse["RecordFiles"]>[number]
> = {
  api: "ecd",
  action: "DescribeRecordFile",
  effect: "read",
  pages: "PageNumber RecordFiles",
  schema:
    "AuditStatus,DesktopId,EndTime,EndUserId,FileName,OrderBy,OrderSort,PageNumber:i,PageSize:i,RecordType,RegionId!,ResourceType,StartTime,Status:i",
};

export interface DescribeRecordingsRequest {
  DesktopId?: string | null;
  EndTime?: string | null;
  MaxResults?: Integer | null;
  /** Known values: `true` and `false`. */
  NeedSignedUrl?: boolean | null;
  NextToken?: string | null;
  PolicyGroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  SignedUrlExpireMinutes?: Integer | null;
  StandardEndTime?: string | null;
  StandardStartTime?: string | null;
  StartTime?: string | null;
}
export interface DescribeRecordingsResponse {
  NextToken?: string;
  Recordings?: Array<{
    DesktopId?: string;
    DesktopName?: string;
    EndTime?: string;
    EndUserIds?: Array<string>;
    FilePath?: string;
    PolicyGroupId?: string;
    RecordingSize?: ExactInteger;
    RecordingType?: string;
    /** Secret. */
    SignedUrl?: string;
    StartTime?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeRecordings`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeRecordings
 */
export const DescribeRecordings: Operation<
  "ecd",
  DescribeRecordingsRequest,
  DescribeRecordingsResponse,
  NonNullable<DescribeRecordingsResponse["Recordings"]>[number]
> = {
  api: "ecd",
  action: "DescribeRecordings",
  effect: "read",
  pages: "NextToken Recordings",
  schema:
    "DesktopId,EndTime,MaxResults:i,NeedSignedUrl:b,NextToken,PolicyGroupId,RegionId!,SignedUrlExpireMinutes:i,StandardEndTime,StandardStartTime,StartTime",
};

export interface DescribeRefundPriceRequest {
  /** 1 to 20 items. */
  DesktopId: ReadonlyArray<string>;
  RefundType?: Open<"RemainRefund" | "RenewRefund"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
}
export interface DescribeRefundPriceResponse {
  PriceInfo?: { Currency?: string; RefundFee?: number };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeRefundPrice`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeRefundPrice
 */
export const DescribeRefundPrice: Operation<"ecd", DescribeRefundPriceRequest, DescribeRefundPriceResponse, never> = {
  api: "ecd",
  action: "DescribeRefundPrice",
  effect: "read",
  schema: "DesktopId!:[1..20]d,RefundType,RegionId!,ResellerOwnerUid:i",
};

export interface DescribeRegionsRequest {
  AcceptLanguage?: Open<"en" | "zh"> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeRegionsResponse {
  Regions?: Array<{ LocalName?: string; RegionEndpoint?: string; RegionId?: string }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeRegions`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeRegions
 */
export const DescribeRegions: Operation<"ecd", DescribeRegionsRequest, DescribeRegionsResponse, never> = {
  api: "ecd",
  action: "DescribeRegions",
  effect: "read",
  schema: "AcceptLanguage,RegionId!",
};

export interface DescribeRenewalPriceRequest {
  InstanceId?: string | null;
  /** At most 100 items. */
  InstanceIds?: ReadonlyArray<string> | null;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year"> | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  ResourceType?: Open<"Desktop" | "Bandwidth" | "DesktopGroup"> | null;
}
export interface DescribeRenewalPriceResponse {
  PriceInfo?: {
    Price?: {
      Currency?: string;
      DiscountPrice?: number;
      OrderLines?: Record<string, string>;
      OriginalPrice?: number;
      Promotions?: Array<{
        OptionCode?: string;
        PromotionDesc?: string;
        PromotionId?: string;
        PromotionName?: string;
        Selected?: boolean;
      }>;
      TradePrice?: number;
    };
    Rules?: Array<{ Description?: string; RuleId?: ExactInteger }>;
  };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeRenewalPrice`. Errors: 500 `InternalError`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeRenewalPrice
 */
export const DescribeRenewalPrice: Operation<"ecd", DescribeRenewalPriceRequest, DescribeRenewalPriceResponse, never> =
  {
    api: "ecd",
    action: "DescribeRenewalPrice",
    effect: "read",
    schema: "InstanceId,InstanceIds:[..100]d,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceType",
  };

export interface DescribeResourceByCenterPolicyIdRequest {
  MaxResults?: Integer | null;
  NextToken?: string | null;
  PolicyGroupId: string;
  ProductType?: Open<"app" | "resourceGroup" | "desktop" | "desktopGroup"> | null;
  ResourceId?: string | null;
}
export interface DescribeResourceByCenterPolicyIdResponse {
  Count?: string;
  NextToken?: string;
  RequestId?: string;
  ResourceModelList?: Array<{
    AppModelList?: Array<{ AppId?: string; AppName?: string }>;
    Cpu?: ExactInteger;
    DesktopType?: string;
    GpuCount?: number;
    GpuSpec?: string;
    Memory?: ExactInteger;
    OsType?: string;
    PayType?: string;
    ProductType?: string;
    ProtocolType?: string;
    ResourceGroupId?: string;
    ResourceGroupName?: string;
    ResourceGroupRelCount?: ExactInteger;
    ResourceId?: string;
    ResourceName?: string;
    ResourceRegionId?: string;
    ResourceType?: string;
    Status?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeResourceByCenterPolicyId`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeResourceByCenterPolicyId
 */
export const DescribeResourceByCenterPolicyId: Operation<
  "ecd",
  DescribeResourceByCenterPolicyIdRequest,
  DescribeResourceByCenterPolicyIdResponse,
  NonNullable<DescribeResourceByCenterPolicyIdResponse["ResourceModelList"]>[number]
> = {
  api: "ecd",
  action: "DescribeResourceByCenterPolicyId",
  effect: "read",
  pages: "NextToken ResourceModelList",
  schema: "MaxResults:i,NextToken,PolicyGroupId!,ProductType,ResourceId",
};

export interface DescribeRouteEntryListRequest {
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  RouteTableId: string;
}
export interface DescribeRouteEntryListResponse {
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  RouteEntries?: Array<{
    Description?: string;
    DestinationCidrBlock?: string;
    IpVersion?: string;
    NextHops?: Array<{ NextHopId?: string; NextHopType?: string }>;
    RouteEntryId?: string;
    RouteEntryName?: string;
    RouteTableId?: string;
    Status?: string;
    Type?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeRouteEntryList`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeRouteEntryList
 */
export const DescribeRouteEntryList: Operation<
  "ecd",
  DescribeRouteEntryListRequest,
  DescribeRouteEntryListResponse,
  NonNullable<DescribeRouteEntryListResponse["RouteEntries"]>[number]
> = {
  api: "ecd",
  action: "DescribeRouteEntryList",
  effect: "read",
  pages: "NextToken RouteEntries",
  schema: "MaxResults:i,NextToken,RegionId!,RouteTableId!",
};

export interface DescribeRouteTableListRequest {
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  RouteTableId?: string | null;
  RouteTableName?: string | null;
  VpcId?: string | null;
}
export interface DescribeRouteTableListResponse {
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  RouteTableList?: Array<{
    AssociateType?: string;
    RouteTableId?: string;
    RouteTableType?: string;
    RouterType?: string;
    Status?: string;
    VSwitchIds?: Array<string>;
    VpcId?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeRouteTableList`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeRouteTableList
 */
export const DescribeRouteTableList: Operation<
  "ecd",
  DescribeRouteTableListRequest,
  DescribeRouteTableListResponse,
  NonNullable<DescribeRouteTableListResponse["RouteTableList"]>[number]
> = {
  api: "ecd",
  action: "DescribeRouteTableList",
  effect: "read",
  pages: "NextToken RouteTableList",
  schema: "MaxResults:i,NextToken,RegionId!,RouteTableId,RouteTableName,VpcId",
};

export interface DescribeSecurityGroupAttributeRequest {
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeSecurityGroupAttributeResponse {
  EgressPermissions?: Array<{
    CreateTime?: string;
    Description?: string;
    DestCidrIp?: string;
    IpProtocol?: string;
    NicType?: string;
    Policy?: string;
    PortRange?: string;
    Priority?: string;
    SourceCidrIp?: string;
    SourcePortRange?: string;
  }>;
  IngressPermissions?: Array<{
    CreateTime?: string;
    Description?: string;
    DestCidrIp?: string;
    IpProtocol?: string;
    NicType?: string;
    Policy?: string;
    PortRange?: string;
    Priority?: string;
    SourceCidrIp?: string;
    SourcePortRange?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeSecurityGroupAttribute`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeSecurityGroupAttribute
 */
export const DescribeSecurityGroupAttribute: Operation<
  "ecd",
  DescribeSecurityGroupAttributeRequest,
  DescribeSecurityGroupAttributeResponse,
  never
> = { api: "ecd", action: "DescribeSecurityGroupAttribute", effect: "read", schema: "OfficeSiteId!,RegionId!" };

export interface DescribeSessionStatisticRequest {
  EndTime?: string | null;
  OfficeSiteId?: string | null;
  Period?: Integer | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  SearchRegionId?: string | null;
  StartTime?: string | null;
}
export interface DescribeSessionStatisticResponse {
  RequestId?: string;
  Statistic?: Array<{ Count?: ExactInteger; TimePoint?: ExactInteger }>;
  TotalCount?: string;
}
/**
 * Reads.
 *
 * Action `DescribeSessionStatistic`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeSessionStatistic
 */
export const DescribeSessionStatistic: Operation<
  "ecd",
  DescribeSessionStatisticRequest,
  DescribeSessionStatisticResponse,
  never
> = {
  api: "ecd",
  action: "DescribeSessionStatistic",
  effect: "read",
  schema: "EndTime,OfficeSiteId,Period:i,RegionId,SearchRegionId,StartTime",
};

export interface DescribeSnapshotsRequest {
  Creator?: string | null;
  DesktopId?: string | null;
  DesktopName?: string | null;
  DesktopScenario?: string | null;
  EndTime?: string | null;
  /** 0 to 100. Default: 100. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OsType?: Open<"Linux" | "Windows"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  SnapshotId?: string | null;
  SnapshotName?: string | null;
  SnapshotType?: Open<"all" | "auto" | "user"> | null;
  SourceDiskType?: Open<"Data" | "System"> | null;
  StartTime?: string | null;
}
export interface DescribeSnapshotsResponse {
  NextToken?: string;
  RequestId?: string;
  Snapshots?: Array<{
    CreationTime?: string;
    Creator?: string;
    DeletionTime?: string;
    Description?: string;
    DesktopId?: string;
    DesktopName?: string;
    DesktopStatus?: string;
    DiskStatus?: string;
    EnvId?: string;
    EnvType?: string;
    JvsId?: string;
    OsType?: string;
    Progress?: string;
    ProtocolType?: string;
    RemainTime?: ExactInteger;
    RestorePointId?: string;
    RestorePointName?: string;
    SnapshotId?: string;
    SnapshotName?: string;
    SnapshotType?: string;
    SourceDiskSize?: string;
    SourceDiskType?: string;
    Status?: string;
    VolumeEncryptionEnabled?: boolean;
    VolumeEncryptionKey?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeSnapshots`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeSnapshots
 */
export const DescribeSnapshots: Operation<
  "ecd",
  DescribeSnapshotsRequest,
  DescribeSnapshotsResponse,
  NonNullable<DescribeSnapshotsResponse["Snapshots"]>[number]
> = {
  api: "ecd",
  action: "DescribeSnapshots",
  effect: "read",
  pages: "NextToken Snapshots",
  schema:
    "Creator,DesktopId,DesktopName,DesktopScenario,EndTime,MaxResults:i,NextToken,OsType,RegionId!,SnapshotId,SnapshotName,SnapshotType,SourceDiskType,StartTime",
};

export interface DescribeSnatTableEntriesRequest {
  MaxResults?: Integer | null;
  NatGatewayId?: string | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  SnatEntryId?: string | null;
  SnatTableId?: string | null;
}
export interface DescribeSnatTableEntriesResponse {
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  SnatTableEntries?: Array<{
    EipAffinity?: string;
    NatGatewayId?: string;
    SnatEntryId?: string;
    SnatEntryName?: string;
    SnatIp?: string;
    SnatTableId?: string;
    SourceCIDR?: string;
    SourceVSwitchId?: string;
    Status?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeSnatTableEntries`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeSnatTableEntries
 */
export const DescribeSnatTableEntries: Operation<
  "ecd",
  DescribeSnatTableEntriesRequest,
  DescribeSnatTableEntriesResponse,
  NonNullable<DescribeSnatTableEntriesResponse["SnatTableEntries"]>[number]
> = {
  api: "ecd",
  action: "DescribeSnatTableEntries",
  effect: "read",
  pages: "NextToken SnatTableEntries",
  schema: "MaxResults:i,NatGatewayId,NextToken,RegionId!,SnatEntryId,SnatTableId",
};

export interface DescribeSubnetsRequest {
  Eid?: string | null;
  MaxResults?: Integer | null;
  Name?: string | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  SubnetId?: string | null;
}
export interface DescribeSubnetsResponse {
  NextToken?: string;
  RequestId?: string;
  Subnets?: Array<{
    CidrBlock?: string;
    Name?: string;
    OfficeSiteId?: string;
    Status?: string;
    SubnetId?: string;
    TotalEdsCount?: ExactInteger;
    TotalEdsCountForGroup?: ExactInteger;
    ZoneId?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeSubnets`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeSubnets
 */
export const DescribeSubnets: Operation<
  "ecd",
  DescribeSubnetsRequest,
  DescribeSubnetsResponse,
  NonNullable<DescribeSubnetsResponse["Subnets"]>[number]
> = {
  api: "ecd",
  action: "DescribeSubnets",
  effect: "read",
  pages: "NextToken Subnets",
  schema: "Eid,MaxResults:i,Name,NextToken,OfficeSiteId,RegionId!,SubnetId",
};

export interface DescribeTemplatesRequest {
  BizRegionId?: string | null;
  BizType?: string | null;
  ImageId?: string | null;
  Keyword?: string | null;
  /** At least 0. */
  PageNumber?: Integer | null;
  /** 0 to 100. */
  PageSize?: Integer | null;
  ProductType?: Open<"CloudDesktop"> | null;
  /** At most 100 items. */
  TemplateIds?: ReadonlyArray<string> | null;
  TemplateName?: string | null;
  TemplateType?: Open<"USER_TEMPLATE" | "SYSTEM_TEMPLATE"> | null;
}
export interface DescribeTemplatesResponse {
  Code?: string;
  Data?: Array<{
    AutoPay?: boolean;
    AutoRenew?: boolean;
    ChargeType?: string;
    DataDiskList?: Array<{ PerformanceLevel?: string; Size?: string }>;
    DefaultLanguage?: string;
    Description?: string;
    GmtCreate?: string;
    GmtModified?: string;
    ImageId?: string;
    ImageType?: string;
    InstanceName?: string;
    Period?: ExactInteger;
    PeriodUnit?: string;
    PolicyGroupId?: string;
    PostPaidAfterUsedUp?: boolean;
    ProductType?: string;
    RegionConfigList?: Array<{
      CpuCount?: ExactInteger;
      GpuSpec?: string;
      MemorySize?: ExactInteger;
      OfficeSiteId?: string;
      RegionId?: string;
      ResourceInstanceType?: string;
      SnapshotPolicyId?: string;
      SubnetId?: string;
      VirtualNodePoolId?: string;
      VolumeEncryptionEnable?: boolean;
      VolumeEncryptionKey?: string;
    }>;
    RequestId?: string;
    ResourceGroupId?: string;
    ResourceTagList?: Array<{ Key?: string; Value?: string }>;
    SiteConfigList?: Array<{ AppRuleId?: string; SiteId?: string }>;
    SystemDiskPerformanceLevel?: string;
    SystemDiskSize?: ExactInteger;
    TemplateId?: string;
    TemplateName?: string;
    TemplateType?: string;
    TimerGroupId?: string;
    UserDuration?: string;
  }>;
  HttpStatusCode?: ExactInteger;
  Message?: string;
  PageNumber?: ExactInteger;
  PageSize?: ExactInteger;
  RequestId?: string;
  Success?: boolean;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeTemplates`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeTemplates
 */
export const DescribeTemplates: Operation<
  "ecd",
  DescribeTemplatesRequest,
  DescribeTemplatesResponse,
  NonNullable<DescribeTemplatesResponse["Data"]>[number]
> = {
  api: "ecd",
  action: "DescribeTemplates",
  form: true,
  effect: "read",
  pages: "PageNumber Data",
  schema:
    "BizRegionId,BizType,ImageId,Keyword,PageNumber:i,PageSize:i,ProductType,TemplateIds:[..100]d,TemplateName,TemplateType",
};

export interface DescribeTimerGroupRequest {
  GroupId: string;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai"> | null;
}
export interface DescribeTimerGroupResponse {
  Data?: {
    BindCount?: ExactInteger;
    BindCountMap?: Record<string, ExactInteger>;
    ConfigTimers?: Array<{
      AllowClientSetting?: boolean;
      CronExpression?: string;
      Enforce?: boolean;
      Interval?: ExactInteger;
      NotificationTime?: ExactInteger;
      OperationType?: string;
      ProcessWhitelist?: Array<string>;
      ResetType?: string;
      SegmentTimers?: Array<{
        AppointmentTimer?: ExactInteger;
        CreateSnapshot?: boolean;
        EndCronExpression?: string;
        Enforce?: boolean;
        ImageId?: string;
        Interval?: ExactInteger;
        IpSegments?: Array<string>;
        LockScreenTime?: ExactInteger;
        NotificationTime?: ExactInteger;
        OperationType?: string;
        PatchId?: string;
        ProcessWhitelist?: Array<string>;
        ResetType?: string;
        StartCronExpression?: string;
        TimerOrder?: ExactInteger;
        Timezone?: string;
        TriggerType?: string;
        VerificationNotificationTime?: ExactInteger;
        VerificationTime?: ExactInteger;
      }>;
      TimerType?: string;
      TriggerType?: string;
    }>;
    Description?: string;
    GroupId?: string;
    InnerTimerDesc?: string;
    InnerTimerName?: string;
    IsBind?: boolean;
    IsUpdate?: boolean;
    Name?: string;
    ProductType?: string;
    Status?: string;
    Type?: string;
  };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeTimerGroup`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeTimerGroup
 */
export const DescribeTimerGroup: Operation<"ecd", DescribeTimerGroupRequest, DescribeTimerGroupResponse, never> = {
  api: "ecd",
  action: "DescribeTimerGroup",
  effect: "read",
  schema: "GroupId!,RegionId",
};

export interface DescribeUserConnectTimeRequest {
  EndTime?: string | null;
  EndUserId?: string | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OversoldGroupId?: string | null;
  StartTime?: string | null;
  UserDesktopId?: string | null;
  UserGroupId?: string | null;
}
export interface DescribeUserConnectTimeResponse {
  Count?: ExactInteger;
  Data?: Array<{
    EndConnectTime?: string;
    EndUserId?: string;
    OversoldGroupId?: string;
    StartConnectTime?: string;
    UserDesktopId?: string;
    UserGroupId?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeUserConnectTime`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserConnectTime
 */
export const DescribeUserConnectTime: Operation<
  "ecd",
  DescribeUserConnectTimeRequest,
  DescribeUserConnectTimeResponse,
  NonNullable<DescribeUserConnectTimeResponse["Data"]>[number]
> = {
  api: "ecd",
  action: "DescribeUserConnectTime",
  effect: "read",
  pages: "NextToken Data",
  schema: "EndTime,EndUserId,MaxResults:i,NextToken,OversoldGroupId,StartTime,UserDesktopId,UserGroupId",
};

export interface DescribeUserConnectionRecordsRequest {
  ConnectDurationFrom?: Integer | null;
  ConnectDurationTo?: Integer | null;
  ConnectEndTimeFrom?: Integer | null;
  ConnectEndTimeTo?: Integer | null;
  ConnectStartTimeFrom?: Integer | null;
  ConnectStartTimeTo?: Integer | null;
  DesktopGroupId: string;
  DesktopId?: string | null;
  EndUserId: string;
  EndUserType?: Open<"SIMPLE" | "AD_CONNECTOR"> | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeUserConnectionRecordsResponse {
  ConnectionRecords?: Array<{
    ConnectDuration?: string;
    ConnectEndTime?: string;
    ConnectStartTime?: string;
    ConnectionRecordId?: string;
    DesktopId?: string;
    DesktopName?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeUserConnectionRecords`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserConnectionRecords
 */
export const DescribeUserConnectionRecords: Operation<
  "ecd",
  DescribeUserConnectionRecordsRequest,
  DescribeUserConnectionRecordsResponse,
  NonNullable<DescribeUserConnectionRecordsResponse["ConnectionRecords"]>[number]
> = {
  api: "ecd",
  action: "DescribeUserConnectionRecords",
  effect: "read",
  pages: "NextToken ConnectionRecords",
  schema:
    "ConnectDurationFrom:i,ConnectDurationTo:i,ConnectEndTimeFrom:i,ConnectEndTimeTo:i,ConnectStartTimeFrom:i,ConnectStartTimeTo:i,DesktopGroupId!,DesktopId,EndUserId!,EndUserType,MaxResults:i,NextToken,RegionId!",
};

export interface DescribeUserProfilePathRulesRequest {
  DesktopGroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  RuleType?: string | null;
}
export interface DescribeUserProfilePathRulesResponse {
  RequestId?: string;
  UserProfilePathRule?: {
    DesktopGroupId?: string;
    Rules?: Array<{
      BlackPath?: { Path?: string; Type?: string };
      WhitePaths?: Array<{ Path?: string; Type?: string }>;
    }>;
    UserProfileRuleType?: string;
  };
}
/**
 * Reads.
 *
 * Action `DescribeUserProfilePathRules`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserProfilePathRules
 */
export const DescribeUserProfilePathRules: Operation<
  "ecd",
  DescribeUserProfilePathRulesRequest,
  DescribeUserProfilePathRulesResponse,
  never
> = { api: "ecd", action: "DescribeUserProfilePathRules", effect: "read", schema: "DesktopGroupId,RegionId!,RuleType" };

export interface DescribeUsersInGroupRequest {
  /** Known values: `0` and `1`. */
  ConnectState?: Integer | null;
  DesktopGroupId: string;
  EndUserId?: string | null;
  /** At most 100 items. */
  EndUserIds?: ReadonlyArray<string> | null;
  Filter?: string | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OrgId?: string | null;
  /** Known values: `true` and `false`. Default: true. */
  QueryUserDetail?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeUsersInGroupResponse {
  EndUsers?: Array<{
    ConnectionStatus?: string;
    DesktopId?: string;
    DesktopName?: string;
    DisplayName?: string;
    DisplayNameNew?: string;
    EndUserEmail?: string;
    EndUserId?: string;
    EndUserName?: string;
    EndUserPhone?: string;
    EndUserRemark?: string;
    EndUserType?: string;
    ExternalInfo?: { ExternalName?: string; JobNumber?: string };
    UserDesktopId?: string;
    UserPrincipalName?: string;
    UserSetPropertiesModels?: Array<{
      PropertyId?: ExactInteger;
      PropertyKey?: string;
      PropertyType?: ExactInteger;
      PropertyValues?: Array<{ PropertyValue?: string; PropertyValueId?: ExactInteger }>;
      UserId?: ExactInteger;
      UserName?: string;
    }>;
  }>;
  NextToken?: string;
  OnlineUsersCount?: ExactInteger;
  RequestId?: string;
  UserGroupName?: string;
  UserOuPath?: string;
  UsersCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeUsersInGroup`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeUsersInGroup
 */
export const DescribeUsersInGroup: Operation<
  "ecd",
  DescribeUsersInGroupRequest,
  DescribeUsersInGroupResponse,
  NonNullable<DescribeUsersInGroupResponse["EndUsers"]>[number]
> = {
  api: "ecd",
  action: "DescribeUsersInGroup",
  effect: "read",
  pages: "NextToken EndUsers",
  schema:
    "ConnectState:i,DesktopGroupId!,EndUserId,EndUserIds:[..100]d,Filter,MaxResults:i,NextToken,OrgId,QueryUserDetail:b,RegionId!",
};

export interface DescribeUsersPasswordRequest {
  DesktopId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeUsersPasswordResponse {
  DesktopUsers?: Array<{
    DisplayName?: string;
    EndUserId?: string;
    /** Secret. */
    Password?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeUsersPassword`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeUsersPassword
 */
export const DescribeUsersPassword: Operation<
  "ecd",
  DescribeUsersPasswordRequest,
  DescribeUsersPasswordResponse,
  never
> = { api: "ecd", action: "DescribeUsersPassword", effect: "read", schema: "DesktopId!,RegionId!" };

export interface DescribeVirtualMFADevicesRequest {
  /** At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null;
  Filter?: string | null;
  /** 0 to 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeVirtualMFADevicesResponse {
  NextToken?: string;
  RequestId?: string;
  VirtualMFADevices?: Array<{
    AdUser?: { DisplayName?: string; DisplayNameNew?: string; EndUser?: string; UserPrincipalName?: string };
    ConsecutiveFails?: ExactInteger;
    DirectoryId?: string;
    EndUserId?: string;
    GmtEnabled?: string;
    GmtUnlock?: string;
    OfficeSiteId?: string;
    SerialNumber?: string;
    status?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeVirtualMFADevices`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeVirtualMFADevices
 */
export const DescribeVirtualMFADevices: Operation<
  "ecd",
  DescribeVirtualMFADevicesRequest,
  DescribeVirtualMFADevicesResponse,
  NonNullable<DescribeVirtualMFADevicesResponse["VirtualMFADevices"]>[number]
> = {
  api: "ecd",
  action: "DescribeVirtualMFADevices",
  effect: "read",
  pages: "NextToken VirtualMFADevices",
  schema: "EndUserId:[..100]d,Filter,MaxResults:i,NextToken,OfficeSiteId,RegionId!",
};

export interface DescribeVulDesktopsRequest {
  ConnectionStatus?: string | null;
  CveId?: string | null;
  DesktopIdList?: ReadonlyArray<string> | null;
  DesktopStatus?: string | null;
  IncludeFixResult?: boolean | null;
  Language?: string | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OnlyCurrentMonthFixAttempted?: boolean | null;
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
  PatchId?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  ResourceGroupId?: string | null;
  SearchRegionId?: string | null;
  StatusList?: ReadonlyArray<string> | null;
  VulLevel?: string | null;
}
export interface DescribeVulDesktopsResponse {
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  TotalCount?: ExactInteger;
  VulDesktops?: Array<{
    ConfigGroupId?: string;
    ConnectionStatus?: string;
    CveCount?: ExactInteger;
    Cves?: Array<{
      CveId?: string;
      CveLevel?: string;
      CveTitle?: string;
      CveUrl?: string;
      ImpactScore?: string;
      ReferenceUrl?: string;
      ReleaseTime?: string;
    }>;
    DesktopId?: string;
    DesktopStatus?: string;
    Disabled?: boolean;
    FirstFoundTime?: string;
    FixRecords?: Array<{
      BatchId?: string;
      FixFailureReason?: string;
      FixResult?: string;
      FixTime?: string;
      FixType?: string;
    }>;
    PatchIds?: Array<string>;
    RegionId?: string;
    ResourceGroupId?: string;
    Status?: string;
    VulLevel?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeVulDesktops`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeVulDesktops
 */
export const DescribeVulDesktops: Operation<
  "ecd",
  DescribeVulDesktopsRequest,
  DescribeVulDesktopsResponse,
  NonNullable<DescribeVulDesktopsResponse["VulDesktops"]>[number]
> = {
  api: "ecd",
  action: "DescribeVulDesktops",
  effect: "read",
  pages: "NextToken VulDesktops",
  schema:
    "ConnectionStatus,CveId,DesktopIdList:[]d,DesktopStatus,IncludeFixResult:b,Language,MaxResults:i,NextToken,OnlyCurrentMonthFixAttempted:b,PageNumber:i,PageSize:i,PatchId,RegionId,ResourceGroupId,SearchRegionId,StatusList:[]s,VulLevel",
};

export interface DescribeVulnerabilityRequest {
  CveId?: string | null;
  IncludeDesktop?: boolean | null;
  Language?: string | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  PatchId?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  SearchRegionId?: string | null;
}
export interface DescribeVulnerabilityResponse {
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
  Vulnerability?: {
    CleanDesktopCount?: ExactInteger;
    CumulativeProcessedVulCount?: ExactInteger;
    FixFailedDesktopCountThisMonth?: ExactInteger;
    FixedDesktopCountThisMonth?: ExactInteger;
    Patches?: Array<{
      Cves?: Array<{
        CveId?: string;
        CveLevel?: string;
        CveTitle?: string;
        CveUrl?: string;
        ImpactScore?: string;
        ReferenceUrl?: string;
        ReleaseTime?: string;
      }>;
      FirstDetectedAt?: string;
      PatchId?: string;
      PatchLevel?: string;
      PatchTitle?: string;
      PatchUrl?: string;
      PendingDesktopCount?: ExactInteger;
    }>;
    PendingVulCount?: ExactInteger;
    RemediationInProgressDesktopCount?: ExactInteger;
    TotalDesktopCount?: ExactInteger;
    UpdateBlockedDesktopCount?: ExactInteger;
    VulnerableDesktopCount?: ExactInteger;
  };
}
/**
 * Reads.
 *
 * Action `DescribeVulnerability`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeVulnerability
 */
export const DescribeVulnerability: Operation<
  "ecd",
  DescribeVulnerabilityRequest,
  DescribeVulnerabilityResponse,
  NonNullable<NonNullable<DescribeVulnerabilityResponse["Vulnerability"]>["Patches"]>[number]
> = {
  api: "ecd",
  action: "DescribeVulnerability",
  effect: "read",
  pages: "NextToken Vulnerability.Patches",
  schema: "CveId,IncludeDesktop:b,Language,MaxResults:i,NextToken,PatchId,RegionId,SearchRegionId",
};

export interface DescribeZonesRequest {
  /** Filled in by the client. */
  RegionId?: string;
  VpcAccessZone?: boolean | null;
  ZoneType?: string | null;
}
export interface DescribeZonesResponse {
  RequestId?: string;
  Zones?: Array<{ ZoneId?: string }>;
}
/**
 * Reads.
 *
 * Action `DescribeZones`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DescribeZones
 */
export const DescribeZones: Operation<"ecd", DescribeZonesRequest, DescribeZonesResponse, never> = {
  api: "ecd",
  action: "DescribeZones",
  effect: "read",
  schema: "RegionId!,VpcAccessZone:b,ZoneType",
};

export interface DetachCenRequest {
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DetachCenResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DetachCen`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DetachCen
 */
export const DetachCen: Operation<"ecd", DetachCenRequest, DetachCenResponse, never> = {
  api: "ecd",
  action: "DetachCen",
  readBy: "DescribeOfficeSites",
  schema: "OfficeSiteId!,RegionId!",
};

export interface DetachEndUserRequest {
  AdDomain?: string | null;
  ClientType: Open<"1">;
  DeviceId: string;
  DirectoryId?: string | null;
  EndUserId: string;
  Region?: string | null;
}
export interface DetachEndUserResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DetachEndUser`. `DescribeDevices` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DetachEndUser
 */
export const DetachEndUser: Operation<"ecd", DetachEndUserRequest, DetachEndUserResponse, never> = {
  api: "ecd",
  action: "DetachEndUser",
  readBy: "DescribeDevices",
  schema: "AdDomain,ClientType!,DeviceId!,DirectoryId,EndUserId!,Region",
};

export interface DisableDesktopsInGroupRequest {
  DesktopGroupId: string;
  /** At most 1000 items. */
  DesktopIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DisableDesktopsInGroupResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DisableDesktopsInGroup`. `DescribeDesktopsInGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DisableDesktopsInGroup
 */
export const DisableDesktopsInGroup: Operation<
  "ecd",
  DisableDesktopsInGroupRequest,
  DisableDesktopsInGroupResponse,
  never
> = {
  api: "ecd",
  action: "DisableDesktopsInGroup",
  readBy: "DescribeDesktopsInGroup",
  schema: "DesktopGroupId!,DesktopIds!:[..1000]d,RegionId!",
};

export interface DisconnectDesktopSessionsRequest {
  /** Default: false. */
  PreCheck?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 20 items. */
  Sessions: ReadonlyArray<{ DesktopId?: string | null; EndUserId?: string | null }>;
}
export interface DisconnectDesktopSessionsResponse {
  InvalidSessions?: Array<{ DesktopId?: string; EndUserId?: string }>;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DisconnectDesktopSessions`. `DescribeDesktopSessions` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DisconnectDesktopSessions
 */
export const DisconnectDesktopSessions: Operation<
  "ecd",
  DisconnectDesktopSessionsRequest,
  DisconnectDesktopSessionsResponse,
  never
> = {
  api: "ecd",
  action: "DisconnectDesktopSessions",
  readBy: "DescribeDesktopSessions",
  schema: "PreCheck:b,RegionId!,Sessions!:[..20]{DesktopId,EndUserId}",
};

export interface DissociateIpAddressRequest {
  EipId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DissociateIpAddressResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DissociateIpAddress`. `DescribeIpAddresses` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DissociateIpAddress
 */
export const DissociateIpAddress: Operation<"ecd", DissociateIpAddressRequest, DissociateIpAddressResponse, never> = {
  api: "ecd",
  action: "DissociateIpAddress",
  readBy: "DescribeIpAddresses",
  schema: "EipId!,RegionId!",
};

export interface DissociateNetworkPackageRequest {
  NetworkPackageId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DissociateNetworkPackageResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DissociateNetworkPackage`. `DescribeNetworkPackages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DissociateNetworkPackage
 */
export const DissociateNetworkPackage: Operation<
  "ecd",
  DissociateNetworkPackageRequest,
  DissociateNetworkPackageResponse,
  never
> = {
  api: "ecd",
  action: "DissociateNetworkPackage",
  readBy: "DescribeNetworkPackages",
  schema: "NetworkPackageId!,RegionId!",
};

export interface DownloadCdsFileRequest {
  CdsId?: string | null;
  EndUserId?: string | null;
  FileId?: string | null;
  GroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DownloadCdsFileResponse {
  DownloadFileModel?: {
    DownloadType?: string;
    /** Secret. */
    DownloadUrl?: string;
    ExpirationSecond?: string;
    ExpirationTime?: string;
    FileId?: string;
    Size?: ExactInteger;
    /** Secret. */
    StreamUrl?: string;
  };
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `DownloadCdsFile`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DownloadCdsFile
 */
export const DownloadCdsFile: Operation<"ecd", DownloadCdsFileRequest, DownloadCdsFileResponse, never> = {
  api: "ecd",
  action: "DownloadCdsFile",
  schema: "CdsId,EndUserId,FileId,GroupId,RegionId!",
};

export interface ExportClientEventsRequest {
  DesktopId?: string | null;
  DesktopName?: string | null;
  EndTime?: string | null;
  EndUserId?: string | null;
  EventType?: Open<
    | "DESKTOP_STOP"
    | "GET_LITE_CONNECTION_TICKET"
    | "DESKTOP_DISCONNECT"
    | "CLIENT_LOGIN"
    | "GET_CONNECTION_TICKET"
    | "DESKTOP_REBOOT"
    | "DESKTOP_CONNECT"
    | "DESKTOP_START"
  > | null;
  /** 0 to 50 items. */
  EventTypes?: ReadonlyArray<
    Open<
      | "DESKTOP_STOP"
      | "GET_LITE_CONNECTION_TICKET"
      | "DESKTOP_DISCONNECT"
      | "CLIENT_LOGIN"
      | "GET_CONNECTION_TICKET"
      | "DESKTOP_REBOOT"
      | "DESKTOP_CONNECT"
      | "DESKTOP_START"
    >
  > | null;
  LangType?: Open<"zh-CN" | "en-GB"> | null;
  MaxResults?: Integer | null;
  OfficeSiteId?: string | null;
  OfficeSiteName?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  StartTime?: string | null;
}
export interface ExportClientEventsResponse {
  RequestId?: string;
  /** Secret. */
  Url?: string;
}
/**
 * Writes.
 *
 * Action `ExportClientEvents`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ExportClientEvents
 */
export const ExportClientEvents: Operation<"ecd", ExportClientEventsRequest, ExportClientEventsResponse, never> = {
  api: "ecd",
  action: "ExportClientEvents",
  schema:
    "DesktopId,DesktopName,EndTime,EndUserId,EventType,EventTypes:[..50]s,LangType,MaxResults:i,OfficeSiteId,OfficeSiteName,RegionId!,StartTime",
};

export interface ExportDesktopGroupInfoRequest {
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null;
  /** At most 100 items. */
  DesktopGroupId?: ReadonlyArray<string> | null;
  DesktopGroupName?: string | null;
  /** At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null;
  ExpiredTime?: string | null;
  LangType?: Open<"zh-CN" | "en-GB"> | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  PolicyGroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 100 items. */
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
}
export interface ExportDesktopGroupInfoResponse {
  RequestId?: string;
  /** Secret. */
  Url?: string;
}
/**
 * Writes.
 *
 * Action `ExportDesktopGroupInfo`. Errors: 400 `ExportDesktopGroup.UnknowError`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ExportDesktopGroupInfo
 */
export const ExportDesktopGroupInfo: Operation<
  "ecd",
  ExportDesktopGroupInfoRequest,
  ExportDesktopGroupInfoResponse,
  never
> = {
  api: "ecd",
  action: "ExportDesktopGroupInfo",
  schema:
    "ChargeType,DesktopGroupId:[..100]d,DesktopGroupName,EndUserId:[..100]d,ExpiredTime,LangType,MaxResults:i,NextToken,OfficeSiteId,PolicyGroupId,RegionId!,Tag:[..100]{Key,Value}",
};

export interface ExportDesktopListInfoRequest {
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null;
  /** At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null;
  DesktopName?: string | null;
  DesktopStatus?: Open<
    "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
  > | null;
  /** At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null;
  ExpiredTime?: string | null;
  GroupId?: string | null;
  LangType?: Open<"zh-CN" | "en-GB"> | null;
  /** 1 to 100. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  PolicyGroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 20 items. */
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
  UserName?: string | null;
}
export interface ExportDesktopListInfoResponse {
  RequestId?: string;
  /** Secret. */
  Url?: string;
}
/**
 * Writes.
 *
 * Action `ExportDesktopListInfo`. Errors: 400 `ExportDesktop.UnknowError`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ExportDesktopListInfo
 */
export const ExportDesktopListInfo: Operation<
  "ecd",
  ExportDesktopListInfoRequest,
  ExportDesktopListInfoResponse,
  never
> = {
  api: "ecd",
  action: "ExportDesktopListInfo",
  schema:
    "ChargeType,DesktopId:[..100]d,DesktopName,DesktopStatus,EndUserId:[..100]d,ExpiredTime,GroupId,LangType,MaxResults:i,NextToken,OfficeSiteId,PolicyGroupId,RegionId!,Tag:[..20]{Key,Value},UserName",
};

export interface GetAggregatedDesktopsRequest {
  AggregationFactor?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  SearchRegionId?: string | null;
}
export interface GetAggregatedDesktopsResponse {
  Aggregations?: { DesktopAggregation?: Array<Record<string, string>> };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `GetAggregatedDesktops`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/GetAggregatedDesktops
 */
export const GetAggregatedDesktops: Operation<
  "ecd",
  GetAggregatedDesktopsRequest,
  GetAggregatedDesktopsResponse,
  never
> = {
  api: "ecd",
  action: "GetAggregatedDesktops",
  effect: "read",
  schema: "AggregationFactor,RegionId,SearchRegionId",
};

export interface GetAsyncTaskRequest {
  AsyncTaskId: string;
  CdsId: string;
}
export interface GetAsyncTaskResponse {
  Code?: string;
  Data?: {
    AsyncTaskId?: string;
    ConsumedProcess?: string;
    ErrCode?: ExactInteger;
    Message?: string;
    Status?: string;
    TotalProcess?: ExactInteger;
    /** Secret. */
    Url?: string;
  };
  RequestId?: string;
  Success?: string;
}
/**
 * Reads.
 *
 * Action `GetAsyncTask`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/GetAsyncTask
 */
export const GetAsyncTask: Operation<"ecd", GetAsyncTaskRequest, GetAsyncTaskResponse, never> = {
  api: "ecd",
  action: "GetAsyncTask",
  effect: "read",
  schema: "AsyncTaskId!,CdsId!",
};

export interface GetConnectionTicketRequest {
  ClientType?: string | null;
  /** Secret. */
  CommandContent?: string | null;
  DesktopId?: string | null;
  EndUserId?: string | null;
  OwnerId?: Integer | null;
  /** Secret. */
  Password?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResourceOwnerAccount?: string | null;
  ResourceOwnerId?: Integer | null;
  TaskId?: string | null;
  Uuid?: string | null;
}
export interface GetConnectionTicketResponse {
  DesktopId?: string;
  RequestId?: string;
  TaskCode?: string;
  TaskId?: string;
  TaskMessage?: string;
  TaskStatus?: string;
  /** Secret. */
  Ticket?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `GetConnectionTicket`. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/GetConnectionTicket
 */
export const GetConnectionTicket: Operation<"ecd", GetConnectionTicketRequest, GetConnectionTicketResponse, never> = {
  api: "ecd",
  action: "GetConnectionTicket",
  effect: "once",
  schema:
    "ClientType,CommandContent#,DesktopId,EndUserId,OwnerId:i,Password#,RegionId!,ResourceOwnerAccount,ResourceOwnerId:i,TaskId,Uuid",
};

export interface GetCoordinateTicketRequest {
  CoId: string;
  EndUserId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  TaskId?: string | null;
  UserType: Open<"TENANT_ADMIN">;
}
export interface GetCoordinateTicketResponse {
  CoId?: string;
  RequestId?: string;
  TaskId?: string;
  TaskStatus?: string;
  /** Secret. */
  Ticket?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `GetCoordinateTicket`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/GetCoordinateTicket
 */
export const GetCoordinateTicket: Operation<"ecd", GetCoordinateTicketRequest, GetCoordinateTicketResponse, never> = {
  api: "ecd",
  action: "GetCoordinateTicket",
  effect: "once",
  schema: "CoId!,EndUserId,RegionId!,TaskId,UserType!",
};

export interface GetDesktopGroupDetailRequest {
  DesktopGroupId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface GetDesktopGroupDetailResponse {
  Desktops?: {
    AllowAutoSetup?: ExactInteger;
    AllowBufferCount?: ExactInteger;
    BindAmount?: ExactInteger;
    BuyDesktopsCount?: ExactInteger;
    Comments?: string;
    ConnectDuration?: ExactInteger;
    Cpu?: ExactInteger;
    CreationTime?: string;
    Creator?: string;
    DataDiskCategory?: string;
    DataDiskSize?: string;
    DesktopGroupId?: string;
    DesktopGroupName?: string;
    DirectoryId?: string;
    DirectoryType?: string;
    EnvId?: string;
    EnvType?: string;
    ExpiredTime?: string;
    ExpiredTimes?: Array<string>;
    GpuCount?: number;
    GpuSpec?: string;
    IdleDisconnectDuration?: ExactInteger;
    ImageId?: string;
    KeepDuration?: ExactInteger;
    LoadPolicy?: ExactInteger;
    MaxDesktopsCount?: ExactInteger;
    Memory?: ExactInteger;
    MinDesktopsCount?: ExactInteger;
    NasFileSystemID?: string;
    NasFileSystemName?: string;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OfficeSiteType?: string;
    OsType?: string;
    OwnBundleId?: string;
    OwnBundleName?: string;
    OwnType?: ExactInteger;
    PayType?: string;
    PolicyGroupId?: string;
    PolicyGroupIds?: Array<string>;
    PolicyGroupName?: string;
    PolicyGroupNames?: Array<string>;
    ProfileFollowSwitch?: boolean;
    ProtocolType?: string;
    RatioThreshold?: number;
    ResType?: ExactInteger;
    ResetType?: ExactInteger;
    ScaleTimerInfos?: Array<{
      BuyResAmount?: ExactInteger;
      Cron?: string;
      KeepDuration?: ExactInteger;
      LoadPolicy?: ExactInteger;
      MaxResAmount?: ExactInteger;
      MinResAmount?: ExactInteger;
      RatioThreshold?: number;
      Type?: string;
    }>;
    Status?: ExactInteger;
    StopDuration?: ExactInteger;
    SystemDiskCategory?: string;
    SystemDiskSize?: ExactInteger;
    TimerInfos?: Array<{ CronExpression?: string; Forced?: boolean; Status?: ExactInteger; TimerType?: ExactInteger }>;
    TimingStrategyInfo?: string;
    Version?: ExactInteger;
  };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `GetDesktopGroupDetail`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/GetDesktopGroupDetail
 */
export const GetDesktopGroupDetail: Operation<
  "ecd",
  GetDesktopGroupDetailRequest,
  GetDesktopGroupDetailResponse,
  never
> = { api: "ecd", action: "GetDesktopGroupDetail", effect: "read", schema: "DesktopGroupId!,RegionId!" };

export interface GetOfficeSiteSsoStatusRequest {
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface GetOfficeSiteSsoStatusResponse {
  RequestId?: string;
  SsoStatus?: boolean;
}
/**
 * Reads.
 *
 * Action `GetOfficeSiteSsoStatus`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/GetOfficeSiteSsoStatus
 */
export const GetOfficeSiteSsoStatus: Operation<
  "ecd",
  GetOfficeSiteSsoStatusRequest,
  GetOfficeSiteSsoStatusResponse,
  never
> = { api: "ecd", action: "GetOfficeSiteSsoStatus", effect: "read", schema: "OfficeSiteId!,RegionId!" };

export interface GetSpMetadataRequest {
  DirectoryId?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface GetSpMetadataResponse {
  RequestId?: string;
  SpMetadata?: string;
}
/**
 * Reads.
 *
 * Action `GetSpMetadata`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/GetSpMetadata
 */
export const GetSpMetadata: Operation<"ecd", GetSpMetadataRequest, GetSpMetadataResponse, never> = {
  api: "ecd",
  action: "GetSpMetadata",
  effect: "read",
  schema: "DirectoryId,OfficeSiteId,RegionId!",
};

export interface HibernateDesktopsRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface HibernateDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `HibernateDesktops`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/HibernateDesktops
 */
export const HibernateDesktops: Operation<"ecd", HibernateDesktopsRequest, HibernateDesktopsResponse, never> = {
  api: "ecd",
  action: "HibernateDesktops",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..100]d,RegionId!",
};

export interface ListCdsFilesRequest {
  CdsId: string;
  EndUserId?: string | null;
  /** At most 50 items. */
  FileIds?: ReadonlyArray<string> | null;
  GroupId?: string | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OrderType?: Open<
    | "CreateTimeDesc"
    | "ModifiedTimeAsc"
    | "NameDesc"
    | "SizeAsc"
    | "ModifiedTimeDesc"
    | "CreateTimeAsc"
    | "SizeDesc"
    | "NameAsc"
  > | null;
  ParentFileId?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  Status?: Open<"available" | "uploading"> | null;
}
export interface ListCdsFilesResponse {
  Code?: string;
  Count?: string;
  FileModels?: Array<{
    Category?: string;
    ContentType?: string;
    CreateTime?: string;
    Creator?: string;
    Description?: string;
    /** Secret. */
    DownloadUrl?: string;
    FileExtension?: string;
    FileId?: string;
    FilePath?: string;
    FileType?: string;
    Md5?: string;
    ModifiedTime?: string;
    Modifier?: string;
    Name?: string;
    OpenTime?: string;
    OpenTimeStamp?: ExactInteger;
    ParentId?: string;
    RegionId?: string;
    Sha1?: string;
    Size?: ExactInteger;
    /** Secret. */
    Thumbnail?: string;
  }>;
  Message?: string;
  NextToken?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Reads.
 *
 * Action `ListCdsFiles`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListCdsFiles
 */
export const ListCdsFiles: Operation<
  "ecd",
  ListCdsFilesRequest,
  ListCdsFilesResponse,
  NonNullable<ListCdsFilesResponse["FileModels"]>[number]
> = {
  api: "ecd",
  action: "ListCdsFiles",
  effect: "read",
  pages: "NextToken FileModels",
  schema: "CdsId!,EndUserId,FileIds:j[..50]d,GroupId,MaxResults:i,NextToken,OrderType,ParentFileId,RegionId,Status",
};

export interface ListDirectoryUsersRequest {
  AssignedInfo?: string | null;
  DirectoryId: string;
  Filter?: string | null;
  IncludeAssignedUser?: boolean | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OUPath?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  SortType?: Open<"asc" | "desc"> | null;
}
export interface ListDirectoryUsersResponse {
  NextToken?: string;
  RequestId?: string;
  Users?: Array<{
    AssignedDesktopNumber?: ExactInteger;
    DisplayName?: string;
    DisplayNameNew?: string;
    Email?: string;
    EndUser?: string;
    Phone?: string;
    UserPrincipalName?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `ListDirectoryUsers`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListDirectoryUsers
 */
export const ListDirectoryUsers: Operation<
  "ecd",
  ListDirectoryUsersRequest,
  ListDirectoryUsersResponse,
  NonNullable<ListDirectoryUsersResponse["Users"]>[number]
> = {
  api: "ecd",
  action: "ListDirectoryUsers",
  effect: "read",
  pages: "NextToken Users",
  schema: "AssignedInfo,DirectoryId!,Filter,IncludeAssignedUser:b,MaxResults:i,NextToken,OUPath,RegionId!,SortType",
};

export interface ListFilePermissionRequest {
  CdsId: string;
  EndUserId?: string | null;
  FileId: string;
  GroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ListFilePermissionResponse {
  FilePermissions?: Array<{
    CdsIdentity?: { Id?: string; Type?: string };
    DisinheritSubGroup?: boolean;
    ExpireTime?: ExactInteger;
    RoleId?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `ListFilePermission`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListFilePermission
 */
export const ListFilePermission: Operation<"ecd", ListFilePermissionRequest, ListFilePermissionResponse, never> = {
  api: "ecd",
  action: "ListFilePermission",
  effect: "read",
  schema: "CdsId!,EndUserId,FileId!,GroupId,RegionId!",
};

export interface ListInstalledAppsRequest {
  DesktopId: string;
  PageNumber?: Integer | null;
  PageSize?: Integer | null;
}
export interface ListInstalledAppsResponse {
  Apps?: Array<{ AppName?: string; AppVersion?: string }>;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `ListInstalledApps`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListInstalledApps
 */
export const ListInstalledApps: Operation<
  "ecd",
  ListInstalledAppsRequest,
  ListInstalledAppsResponse,
  NonNullable<ListInstalledAppsResponse["Apps"]>[number]
> = {
  api: "ecd",
  action: "ListInstalledApps",
  effect: "read",
  pages: "PageNumber Apps",
  schema: "DesktopId!,PageNumber:i,PageSize:i",
};

export interface ListOfficeSiteOverviewRequest {
  /** Known values: `true` and `false`. */
  ForceRefresh?: boolean | null;
  /** 0 to 1000. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** At most 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null;
  /** Known values: `1`, `2` and `3`. */
  QueryRange?: Integer | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ListOfficeSiteOverviewResponse {
  NextToken?: string;
  OfficeSiteOverviewResults?: Array<{
    HasExpiredEdsCount?: ExactInteger;
    HasExpiredEdsCountForGroup?: ExactInteger;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
    OfficeSiteStatus?: string;
    RegionId?: string;
    RunningEdsCount?: ExactInteger;
    RunningEdsCountForGroup?: ExactInteger;
    TotalEdsCount?: ExactInteger;
    TotalEdsCountForGroup?: ExactInteger;
    VpcType?: string;
    WillExpiredEdsCount?: ExactInteger;
    WillExpiredEdsCountForGroup?: ExactInteger;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `ListOfficeSiteOverview`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListOfficeSiteOverview
 */
export const ListOfficeSiteOverview: Operation<
  "ecd",
  ListOfficeSiteOverviewRequest,
  ListOfficeSiteOverviewResponse,
  NonNullable<ListOfficeSiteOverviewResponse["OfficeSiteOverviewResults"]>[number]
> = {
  api: "ecd",
  action: "ListOfficeSiteOverview",
  effect: "read",
  pages: "NextToken OfficeSiteOverviewResults",
  schema: "ForceRefresh:b,MaxResults:i,NextToken,OfficeSiteId:[..100]d,QueryRange:i,RegionId!",
};

export interface ListOfficeSiteUsersRequest {
  AssignedInfo?: string | null;
  Filter?: string | null;
  IncludeAssignedUser?: boolean | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OUPath?: string | null;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
  SortType?: string | null;
}
export interface ListOfficeSiteUsersResponse {
  NextToken?: string;
  RequestId?: string;
  Users?: Array<{
    AssignedDesktopNumber?: ExactInteger;
    DisplayName?: string;
    DisplayNameNew?: string;
    Email?: string;
    EndUser?: string;
    Phone?: string;
    UserPrincipalName?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `ListOfficeSiteUsers`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListOfficeSiteUsers
 */
export const ListOfficeSiteUsers: Operation<
  "ecd",
  ListOfficeSiteUsersRequest,
  ListOfficeSiteUsersResponse,
  NonNullable<ListOfficeSiteUsersResponse["Users"]>[number]
> = {
  api: "ecd",
  action: "ListOfficeSiteUsers",
  effect: "read",
  pages: "NextToken Users",
  schema: "AssignedInfo,Filter,IncludeAssignedUser:b,MaxResults:i,NextToken,OUPath,OfficeSiteId!,RegionId!,SortType",
};

export interface ListTagResourcesRequest {
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 50 items. */
  ResourceId?: ReadonlyArray<string> | null;
  ResourceType: Open<"ALIYUN::GWS::INSTANCE">;
  /** At most 20 items. */
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
}
export interface ListTagResourcesResponse {
  NextToken?: string;
  RequestId?: string;
  TagResources?: Array<{ ResourceId?: string; ResourceType?: string; TagKey?: string; TagValue?: string }>;
}
/**
 * Reads.
 *
 * Action `ListTagResources`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListTagResources
 */
export const ListTagResources: Operation<
  "ecd",
  ListTagResourcesRequest,
  ListTagResourcesResponse,
  NonNullable<ListTagResourcesResponse["TagResources"]>[number]
> = {
  api: "ecd",
  action: "ListTagResources",
  effect: "read",
  pages: "NextToken TagResources",
  schema: "MaxResults:i,NextToken,RegionId!,ResourceId:[..50]d,ResourceType!,Tag:[..20]{Key,Value}",
};

export interface ListTransferFileDownloadUrlRequest {
  FileIds?: ReadonlyArray<string> | null;
  TaskId?: string | null;
}
export interface ListTransferFileDownloadUrlResponse {
  RequestId?: string;
  Urls?: Array<{
    FileId?: string;
    FileName?: string;
    Status?: string;
    /** Secret. */
    Url?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `ListTransferFileDownloadUrl`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListTransferFileDownloadUrl
 */
export const ListTransferFileDownloadUrl: Operation<
  "ecd",
  ListTransferFileDownloadUrlRequest,
  ListTransferFileDownloadUrlResponse,
  never
> = { api: "ecd", action: "ListTransferFileDownloadUrl", effect: "read", schema: "FileIds:[]d,TaskId" };

export interface ListTransferFilesRequest {
  MaxResults?: Integer | null;
  NextToken?: string | null;
  TaskId?: string | null;
}
export interface ListTransferFilesResponse {
  Files?: Array<{
    IconUrl?: string;
    Id?: string;
    Name?: string;
    OssFileName?: string;
    OssFilePath?: string;
    Size?: string;
    Status?: string;
    Type?: string;
  }>;
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `ListTransferFiles`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListTransferFiles
 */
export const ListTransferFiles: Operation<
  "ecd",
  ListTransferFilesRequest,
  ListTransferFilesResponse,
  NonNullable<ListTransferFilesResponse["Files"]>[number]
> = {
  api: "ecd",
  action: "ListTransferFiles",
  effect: "read",
  pages: "NextToken Files",
  schema: "MaxResults:i,NextToken,TaskId",
};

export interface ListUserAdOrganizationUnitsRequest {
  Filter?: string | null;
  /** At most 500. */
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ListUserAdOrganizationUnitsResponse {
  NextToken?: string;
  OUNames?: Array<{ DisplayOUName?: string; OUName?: string; OfficeSiteId?: string }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `ListUserAdOrganizationUnits`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListUserAdOrganizationUnits
 */
export const ListUserAdOrganizationUnits: Operation<
  "ecd",
  ListUserAdOrganizationUnitsRequest,
  ListUserAdOrganizationUnitsResponse,
  NonNullable<ListUserAdOrganizationUnitsResponse["OUNames"]>[number]
> = {
  api: "ecd",
  action: "ListUserAdOrganizationUnits",
  effect: "read",
  pages: "NextToken OUNames",
  schema: "Filter,MaxResults:i,NextToken,OfficeSiteId!,RegionId!",
};

export interface ListVirtualBridgesRequest {
  BridgeId?: ReadonlyArray<string> | null;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ListVirtualBridgesResponse {
  Bridges?: Array<{
    AccessType?: string;
    BridgeId?: string;
    BridgeLevel?: string;
    BridgeStatus?: string;
    BridgeType?: string;
    ExpireTime?: string;
    IntranetUrl?: string;
    OfficeSiteId?: string;
    OfficeSiteName?: string;
  }>;
  MaxResults?: ExactInteger;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `ListVirtualBridges`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ListVirtualBridges
 */
export const ListVirtualBridges: Operation<
  "ecd",
  ListVirtualBridgesRequest,
  ListVirtualBridgesResponse,
  NonNullable<ListVirtualBridgesResponse["Bridges"]>[number]
> = {
  api: "ecd",
  action: "ListVirtualBridges",
  effect: "read",
  pages: "NextToken Bridges",
  schema: "BridgeId:[]d,MaxResults:i,NextToken,OfficeSiteId,RegionId!",
};

export interface LockVirtualMFADeviceRequest {
  /** Filled in by the client. */
  RegionId?: string;
  SerialNumber: string;
}
export interface LockVirtualMFADeviceResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `LockVirtualMFADevice`. `DescribeVirtualMFADevices` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/LockVirtualMFADevice
 */
export const LockVirtualMFADevice: Operation<"ecd", LockVirtualMFADeviceRequest, LockVirtualMFADeviceResponse, never> =
  {
    api: "ecd",
    action: "LockVirtualMFADevice",
    readBy: "DescribeVirtualMFADevices",
    schema: "RegionId!,SerialNumber!",
  };

export interface MigrateDesktopsRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
  TargetMemberIp?: string | null;
  TargetOfficeSiteId: string;
  TargetSubnetId?: string | null;
}
export interface MigrateDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `MigrateDesktops`. `DescribeDesktops` shows what it changes. Errors: 400 `ChooseClusterError.ZoneId`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/MigrateDesktops
 */
export const MigrateDesktops: Operation<"ecd", MigrateDesktopsRequest, MigrateDesktopsResponse, never> = {
  api: "ecd",
  action: "MigrateDesktops",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..100]d,RegionId!,TargetMemberIp,TargetOfficeSiteId!,TargetSubnetId",
};

export interface MigrateImageProtocolRequest {
  /** At most 500 items. */
  ImageId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
  TargetProtocolType?: Open<"ASP"> | null;
}
export interface MigrateImageProtocolResponse {
  FailedIds?: Array<string>;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `MigrateImageProtocol`. `DescribeImages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/MigrateImageProtocol
 */
export const MigrateImageProtocol: Operation<"ecd", MigrateImageProtocolRequest, MigrateImageProtocolResponse, never> =
  {
    api: "ecd",
    action: "MigrateImageProtocol",
    readBy: "DescribeImages",
    schema: "ImageId!:[..500]d,RegionId!,TargetProtocolType",
  };

export interface ModifyADConnectorDirectoryRequest {
  AdHostname?: string | null;
  DirectoryId: string;
  DirectoryName?: string | null;
  /** At most 1 items. */
  DnsAddress?: ReadonlyArray<string> | null;
  DomainName?: string | null;
  /** Secret. */
  DomainPassword?: string | null;
  DomainUserName?: string | null;
  /** Known values: `true` and `false`. */
  MfaEnabled?: boolean | null;
  OUName?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null;
  SubDomainName?: string | null;
}
export interface ModifyADConnectorDirectoryResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyADConnectorDirectory`. `DescribeDirectories` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyADConnectorDirectory
 */
export const ModifyADConnectorDirectory: Operation<
  "ecd",
  ModifyADConnectorDirectoryRequest,
  ModifyADConnectorDirectoryResponse,
  never
> = {
  api: "ecd",
  action: "ModifyADConnectorDirectory",
  readBy: "DescribeDirectories",
  schema:
    "AdHostname,DirectoryId!,DirectoryName,DnsAddress:[..1]s,DomainName,DomainPassword#,DomainUserName,MfaEnabled:b,OUName,RegionId!,SubDomainDnsAddress:[..1]s,SubDomainName",
};

export interface ModifyADConnectorOfficeSiteRequest {
  AdHostname?: string | null;
  BackupDCHostname?: string | null;
  BackupDns?: string | null;
  /** At most 1 items. */
  DnsAddress?: ReadonlyArray<string> | null;
  DomainName?: string | null;
  /** Secret. */
  DomainPassword?: string | null;
  DomainUserName?: string | null;
  /** Known values: `true` and `false`. */
  MfaEnabled?: boolean | null;
  OUName?: string | null;
  OfficeSiteId: string;
  OfficeSiteName?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null;
  SubDomainName?: string | null;
}
export interface ModifyADConnectorOfficeSiteResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyADConnectorOfficeSite`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyADConnectorOfficeSite
 */
export const ModifyADConnectorOfficeSite: Operation<
  "ecd",
  ModifyADConnectorOfficeSiteRequest,
  ModifyADConnectorOfficeSiteResponse,
  never
> = {
  api: "ecd",
  action: "ModifyADConnectorOfficeSite",
  readBy: "DescribeOfficeSites",
  schema:
    "AdHostname,BackupDCHostname,BackupDns,DnsAddress:[..1]s,DomainName,DomainPassword#,DomainUserName,MfaEnabled:b,OUName,OfficeSiteId!,OfficeSiteName,RegionId!,SubDomainDnsAddress:[..1]s,SubDomainName",
};

export interface ModifyAclEntriesRequest {
  Policy: Open<"allow" | "deny">;
  /** Filled in by the client. */
  RegionId?: string;
  /** 1 to 100 items. */
  SourceId: ReadonlyArray<string>;
  SourceType: Open<"desktop" | "vpc">;
}
export interface ModifyAclEntriesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyAclEntries`. `DescribeAclEntries` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyAclEntries
 */
export const ModifyAclEntries: Operation<"ecd", ModifyAclEntriesRequest, ModifyAclEntriesResponse, never> = {
  api: "ecd",
  action: "ModifyAclEntries",
  readBy: "DescribeAclEntries",
  schema: "Policy!,RegionId!,SourceId!:[1..100]d,SourceType!",
};

export interface ModifyAutoSnapshotPolicyRequest {
  CronExpression?: string | null;
  DiskType?: string | null;
  PolicyId: string;
  /** 2 to 64 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  PolicyName?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  RetentionDays?: Integer | null;
}
export interface ModifyAutoSnapshotPolicyResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyAutoSnapshotPolicy`. `DescribeAutoSnapshotPolicy` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyAutoSnapshotPolicy
 */
export const ModifyAutoSnapshotPolicy: Operation<
  "ecd",
  ModifyAutoSnapshotPolicyRequest,
  ModifyAutoSnapshotPolicyResponse,
  never
> = {
  api: "ecd",
  action: "ModifyAutoSnapshotPolicy",
  readBy: "DescribeAutoSnapshotPolicy",
  schema: "CronExpression,DiskType,PolicyId!,PolicyName,RegionId!,RetentionDays:i",
};

export interface ModifyBundleRequest {
  BundleId: string;
  BundleName?: string | null;
  Description?: string | null;
  ImageId?: string | null;
  Language?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyBundleResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyBundle`. `DescribeBundles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyBundle
 */
export const ModifyBundle: Operation<"ecd", ModifyBundleRequest, ModifyBundleResponse, never> = {
  api: "ecd",
  action: "ModifyBundle",
  readBy: "DescribeBundles",
  schema: "BundleId!,BundleName,Description,ImageId,Language,RegionId!",
};

export interface ModifyCdsFileRequest {
  CdsId: string;
  /** Default: refuse. */
  ConflictPolicy?: Open<"refuse" | "auto_rename" | "ignore"> | null;
  EndUserId?: string | null;
  FileId: string;
  /** 1 to 1024 characters. */
  FileName: string;
  GroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyCdsFileResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `ModifyCdsFile`. `ListCdsFiles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyCdsFile
 */
export const ModifyCdsFile: Operation<"ecd", ModifyCdsFileRequest, ModifyCdsFileResponse, never> = {
  api: "ecd",
  action: "ModifyCdsFile",
  readBy: "ListCdsFiles",
  schema: "CdsId!,ConflictPolicy,EndUserId,FileId!,FileName!,GroupId,RegionId!",
};

export interface ModifyCdsFileShareLinkRequest {
  CdsId: string;
  /** 0 to 1024 characters. */
  Description?: string | null;
  /** Known values: ` false` and `true`. */
  DisableDownload?: boolean | null;
  /** Known values: `true` and `false`. */
  DisablePreview?: boolean | null;
  /** Known values: ` false` and `true`. */
  DisableSave?: boolean | null;
  DownloadCount?: Integer | null;
  DownloadLimit?: Integer | null;
  Expiration?: string | null;
  PreviewCount?: Integer | null;
  PreviewLimit?: Integer | null;
  ReportCount?: Integer | null;
  SaveCount?: Integer | null;
  SaveLimit?: Integer | null;
  ShareId: string;
  /** 0 to 128 characters. */
  ShareName?: string | null;
  /** Secret. 6 to 8 characters. */
  SharePwd?: string | null;
  Status?: Open<"disabled" | "enabled"> | null;
  VideoPreviewCount?: Integer | null;
}
export interface ModifyCdsFileShareLinkResponse {
  Code?: string;
  Data?: {
    AccessCount?: ExactInteger;
    CreateTime?: string;
    Creator?: string;
    Description?: string;
    DisableDownload?: boolean;
    DisablePreview?: boolean;
    DisableSave?: boolean;
    DownloadCount?: ExactInteger;
    DownloadLimit?: ExactInteger;
    DriveId?: string;
    Expiration?: string;
    Expired?: boolean;
    FileIds?: string;
    ModifiyTime?: string;
    PreviewCount?: ExactInteger;
    PreviewLimit?: ExactInteger;
    ReportCount?: ExactInteger;
    SaveCount?: ExactInteger;
    SaveLimit?: ExactInteger;
    ShareId?: string;
    /** Secret. */
    ShareLink?: string;
    ShareName?: string;
    /** Secret. */
    SharePwd?: string;
    Status?: string;
    VideoPreviewCount?: ExactInteger;
  };
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `ModifyCdsFileShareLink`. `DescribeCdsFileShareLinks` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyCdsFileShareLink
 */
export const ModifyCdsFileShareLink: Operation<
  "ecd",
  ModifyCdsFileShareLinkRequest,
  ModifyCdsFileShareLinkResponse,
  never
> = {
  api: "ecd",
  action: "ModifyCdsFileShareLink",
  readBy: "DescribeCdsFileShareLinks",
  schema:
    "CdsId!,Description,DisableDownload:b,DisablePreview:b,DisableSave:b,DownloadCount:i,DownloadLimit:i,Expiration,PreviewCount:i,PreviewLimit:i,ReportCount:i,SaveCount:i,SaveLimit:i,ShareId!,ShareName,SharePwd#,Status,VideoPreviewCount:i",
};

export interface ModifyCenterPolicyRequest {
  AcademicProxy?: string | null;
  AdminAccess?: Open<"allow" | "deny" | "inherited"> | null;
  AdminKeyboardOnFullScreen?: string | null;
  AdminKeyboardOnWindows?: string | null;
  AppContentProtection?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  AuthorizeAccessPolicyRule?: ReadonlyArray<{ CidrIp?: string | null; Description?: string | null }> | null;
  /** At most 200 items. */
  AuthorizeSecurityPolicyRule?: ReadonlyArray<{
    CidrIp?: string | null;
    Description?: string | null;
    IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null;
    Policy?: Open<"drop" | "accept"> | null;
    PortRange?: string | null;
    Priority?: string | null;
    Type?: Open<"outflow" | "inflow"> | null;
  }> | null;
  AutoReconnect?: string | null;
  BusinessChannel?: string | null;
  /** Known values: `1` and `8`. */
  BusinessType: Integer;
  CameraRedirect?: Open<"deviceRedirect" | "off"> | null;
  ClientControlMenu?: string | null;
  ClientCreateSnapshot?: string | null;
  /** At most 20 items. */
  ClientType?: ReadonlyArray<{
    ClientType?: Open<"html5" | "android" | "ios" | "windows" | "macos"> | null;
    Status?: Open<"off" | "on"> | null;
  }> | null;
  Clipboard?: Open<"read" | "readwrite" | "write" | "off"> | null;
  /** At most 4 items. */
  ClipboardGraineds?: ReadonlyArray<{
    ClipboardSize?: Integer | null;
    ClipboardSizeUnit?: string | null;
    ClipboardType?: Open<"read" | "write" | "off" | "readwrite"> | null;
    GrainedType?: Open<"text" | "richtext" | "file" | "picture"> | null;
    InClipboardSize?: Integer | null;
    InClipboardSizeUnit?: string | null;
    OutClipboardSize?: Integer | null;
    OutClipboardSizeUnit?: string | null;
  }> | null;
  ClipboardScope?: Open<"global" | "grained"> | null;
  ColorEnhancement?: Open<"off" | "on"> | null;
  CpdDriveClipboard?: string | null;
  CpuDownGradeDuration?: Integer | null;
  CpuOverload?: string | null;
  /** At most 5 items. */
  CpuProcessors?: ReadonlyArray<string> | null;
  CpuProtectedMode?: Open<"off" | "on"> | null;
  CpuRateLimit?: Integer | null;
  CpuSampleDuration?: Integer | null;
  CpuSingleRateLimit?: Integer | null;
  Description?: string | null;
  DeviceConnectHint?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  DeviceRedirects?: ReadonlyArray<{
    DeviceType?: Open<"printer" | "scanner" | "serialport" | "camera" | "adb"> | null;
    RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  }> | null;
  /** At most 100 items. */
  DeviceRules?: ReadonlyArray<{
    DeviceName?: string | null;
    DevicePid?: string | null;
    DeviceType?: Open<
      | "usbKey"
      | "other"
      | "graphicsTablet"
      | "cardReader"
      | "printer"
      | "scanner"
      | "storage"
      | "camera"
      | "networkInterfaceCard"
    > | null;
    DeviceVid?: string | null;
    OptCommand?: string | null;
    Platforms?: string | null;
    RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  }> | null;
  DisconnectKeepSession?: Open<"customTime" | "persistent"> | null;
  DisconnectKeepSessionTime?: Integer | null;
  DiskOverload?: string | null;
  DisplayMode?: Open<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom"> | null;
  /** At most 500 items. */
  DomainResolveRule?: ReadonlyArray<{
    Description?: string | null;
    Domain?: string | null;
    Policy?: Open<"allow" | "block"> | null;
  }> | null;
  DomainResolveRuleType?: Open<"off" | "on"> | null;
  EnableSessionRateLimiting?: Open<"off" | "on"> | null;
  EndUserApplyAdminCoordinate?: Open<"off" | "on"> | null;
  EndUserGroupCoordinate?: Open<"off" | "on"> | null;
  ExternalDrive?: string | null;
  FileMigrate?: Open<"off" | "on"> | null;
  FileTransferAddress?: string | null;
  FileTransferInSize?: string | null;
  FileTransferInUnit?: string | null;
  FileTransferOutSize?: string | null;
  FileTransferOutUnit?: string | null;
  FileTransferSizeLimit?: string | null;
  FileTransferSpeed?: string | null;
  FileTransferSpeedLocation?: string | null;
  GpuAcceleration?: Open<"off" | "on"> | null;
  HoverConfigMsg?: string | null;
  Html5FileTransfer?: Open<"all" | "download" | "upload" | "off"> | null;
  InternetCommunicationProtocol?: Open<"tcp" | "rtc" | "auto" | "both"> | null;
  InternetPrinter?: string | null;
  LocalDrive?: Open<"read" | "readwrite" | "off"> | null;
  MaxReconnectTime?: Integer | null;
  MemoryDownGradeDuration?: Integer | null;
  MemoryOverload?: string | null;
  /** At most 5 items. */
  MemoryProcessors?: ReadonlyArray<string> | null;
  MemoryProtectedMode?: Open<"off" | "on"> | null;
  MemoryRateLimit?: Integer | null;
  MemorySampleDuration?: Integer | null;
  MemorySingleRateLimit?: Integer | null;
  MobileRestart?: Open<"off" | "on"> | null;
  MobileSafeMenu?: string | null;
  MobileShutdown?: Open<"off" | "on"> | null;
  MobileWuyingKeeper?: string | null;
  MobileWyAssistant?: string | null;
  ModelLibrary?: string | null;
  MultiScreen?: string | null;
  Name?: string | null;
  NetRedirect?: Open<" all" | "off" | "on"> | null;
  /** At most 100 items. */
  NetRedirectRule?: ReadonlyArray<{
    Domain?: string | null;
    Policy?: string | null;
    RuleType?: Open<"prc" | "domain"> | null;
  }> | null;
  NoOperationDisconnect?: Open<"off" | "on"> | null;
  NoOperationDisconnectTime?: Integer | null;
  PolicyGroupId: string;
  PortProxy?: string | null;
  PrinterAlert?: string | null;
  PrinterAlertContent?: string | null;
  PrinterAlertTitle?: string | null;
  PrinterRedirect?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  QualityEnhancement?: Open<"off" | "on"> | null;
  RecordEventDuration?: Integer | null;
  /** At most 6 items. */
  RecordEventFileExts?: ReadonlyArray<string> | null;
  /** At most 10 items. */
  RecordEventFilePaths?: ReadonlyArray<string> | null;
  /** At most 20 items. */
  RecordEventLevels?: ReadonlyArray<{ EventLevel?: string | null; EventType?: string | null }> | null;
  /** At most 10 items. */
  RecordEventRegisters?: ReadonlyArray<string> | null;
  /** At most 100 items. */
  RecordEvents?: ReadonlyArray<Open<"transferWithLocal" | "userInput" | "usbRedirect">> | null;
  Recording?: Open<"period" | "session" | "off" | "alltime"> | null;
  RecordingAudio?: Open<"off" | "on"> | null;
  RecordingDuration?: Integer | null;
  RecordingEndTime?: string | null;
  RecordingExpires?: Integer | null;
  RecordingFps?: string | null;
  RecordingStartTime?: string | null;
  RecordingUserNotify?: Open<"off" | "on"> | null;
  RecordingUserNotifyMessage?: string | null;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai">;
  RemoteCoordinate?: Open<"optionalControl" | "fullControl" | "disableControl"> | null;
  ResetDesktop?: Open<"off" | "on"> | null;
  /** 25 to 400. */
  ResolutionDpi?: Integer | null;
  ResolutionHeight?: Integer | null;
  ResolutionModel?: Open<"adaptive" | "customer"> | null;
  ResolutionWidth?: Integer | null;
  ResourceType: Open<"app" | "desktop">;
  /** At most 100 items. */
  RevokeAccessPolicyRule?: ReadonlyArray<{ CidrIp?: string | null; Description?: string | null }> | null;
  /** At most 200 items. */
  RevokeSecurityPolicyRule?: ReadonlyArray<{
    CidrIp?: string | null;
    Description?: string | null;
    IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null;
    Policy?: Open<"drop" | "accept"> | null;
    PortRange?: string | null;
    Priority?: string | null;
    Type?: Open<"outflow" | "inflow"> | null;
  }> | null;
  SafeMenu?: string | null;
  Scope?: Open<"IP" | "GLOBAL"> | null;
  /** At most 50 items. */
  ScopeValue?: ReadonlyArray<string> | null;
  ScreenDisplayMode?: string | null;
  SessionMaxRateKbps?: Integer | null;
  SmoothEnhancement?: Open<"off" | "on"> | null;
  StatusMonitor?: Open<"off" | "on"> | null;
  StreamingMode?: Open<"intelligent" | "smooth"> | null;
  TargetFps?: Integer | null;
  Taskbar?: Open<"off" | "on"> | null;
  ThreeScreen?: string | null;
  UsbRedirect?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  UsbSupplyRedirectRule?: ReadonlyArray<{
    Description?: string | null;
    ProductId?: string | null;
    UsbRedirectType?: Open<"1" | "2"> | null;
    UsbRuleType?: Open<"1"> | null;
    VendorId?: string | null;
  }> | null;
  UseTime?: string | null;
  VideoEncAvgKbps?: Integer | null;
  VideoEncMaxQP?: Integer | null;
  VideoEncMinQP?: Integer | null;
  VideoEncPeakKbps?: Integer | null;
  VideoEncPolicy?: Open<"qualityFirst" | "bandwidthFirst"> | null;
  VideoRedirect?: Open<"off" | "on"> | null;
  VisualQuality?: Open<"high" | "low" | "lossless" | "medium"> | null;
  Watermark?: Open<"blind" | "off" | "on"> | null;
  WatermarkAntiCam?: Open<"off" | "on"> | null;
  WatermarkColor?: Integer | null;
  WatermarkColumnAmount?: Integer | null;
  WatermarkCustomText?: string | null;
  WatermarkDegree?: number | null;
  WatermarkFontSize?: Integer | null;
  WatermarkFontStyle?: Open<"plain" | "bold"> | null;
  WatermarkPower?: Open<"high" | "low" | "medium"> | null;
  WatermarkRowAmount?: Integer | null;
  WatermarkSecurity?: Open<"off" | "on"> | null;
  WatermarkShadow?: string | null;
  WatermarkTransparencyValue?: Integer | null;
  WatermarkType?: Open<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null;
  WuyingKeeper?: Open<"off" | "on"> | null;
  WyAssistant?: Open<"off" | "on"> | null;
}
export interface ModifyCenterPolicyResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyCenterPolicy`. `DescribeCenterPolicyList` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyCenterPolicy
 */
export const ModifyCenterPolicy: Operation<"ecd", ModifyCenterPolicyRequest, ModifyCenterPolicyResponse, never> = {
  api: "ecd",
  action: "ModifyCenterPolicy",
  readBy: "DescribeCenterPolicyList",
  schema:
    "AcademicProxy,AdminAccess,AdminKeyboardOnFullScreen,AdminKeyboardOnWindows,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},AutoReconnect,BusinessChannel,BusinessType!:i,CameraRedirect,ClientControlMenu,ClientCreateSnapshot,ClientType:[..20]{ClientType,Status},Clipboard,ClipboardGraineds:[..4]{ClipboardSize:i,ClipboardSizeUnit,ClipboardType,GrainedType,InClipboardSize:i,InClipboardSizeUnit,OutClipboardSize:i,OutClipboardSizeUnit},ClipboardScope,ColorEnhancement,CpdDriveClipboard,CpuDownGradeDuration:i,CpuOverload,CpuProcessors:[..5]s,CpuProtectedMode,CpuRateLimit:i,CpuSampleDuration:i,CpuSingleRateLimit:i,Description,DeviceConnectHint,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DisconnectKeepSession,DisconnectKeepSessionTime:i,DiskOverload,DisplayMode,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EnableSessionRateLimiting,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,ExternalDrive,FileMigrate,FileTransferAddress,FileTransferInSize,FileTransferInUnit,FileTransferOutSize,FileTransferOutUnit,FileTransferSizeLimit,FileTransferSpeed,FileTransferSpeedLocation,GpuAcceleration,HoverConfigMsg,Html5FileTransfer,InternetCommunicationProtocol,InternetPrinter,LocalDrive,MaxReconnectTime:i,MemoryDownGradeDuration:i,MemoryOverload,MemoryProcessors:[..5]s,MemoryProtectedMode,MemoryRateLimit:i,MemorySampleDuration:i,MemorySingleRateLimit:i,MobileRestart,MobileSafeMenu,MobileShutdown,MobileWuyingKeeper,MobileWyAssistant,ModelLibrary,MultiScreen,Name,NetRedirect,NetRedirectRule:[..100]{Domain,Policy,RuleType},NoOperationDisconnect,NoOperationDisconnectTime:i,PolicyGroupId!,PortProxy,PrinterAlert,PrinterAlertContent,PrinterAlertTitle,PrinterRedirect,QualityEnhancement,RecordEventDuration:i,RecordEventFileExts:[..6]s,RecordEventFilePaths:[..10]s,RecordEventLevels:[..20]{EventLevel,EventType},RecordEventRegisters:[..10]s,RecordEvents:[..100]s,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,ResetDesktop,ResolutionDpi:i,ResolutionHeight:i,ResolutionModel,ResolutionWidth:i,ResourceType!,RevokeAccessPolicyRule:[..100]{CidrIp,Description},RevokeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},SafeMenu,Scope,ScopeValue:[..50]s,ScreenDisplayMode,SessionMaxRateKbps:i,SmoothEnhancement,StatusMonitor,StreamingMode,TargetFps:i,Taskbar,ThreeScreen,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,ProductId,UsbRedirectType,UsbRuleType,VendorId},UseTime,VideoEncAvgKbps:i,VideoEncMaxQP:i,VideoEncMinQP:i,VideoEncPeakKbps:i,VideoEncPolicy,VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkColumnAmount:i,WatermarkCustomText,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkShadow,WatermarkTransparencyValue:i,WatermarkType,WuyingKeeper,WyAssistant",
};

export interface ModifyCloudDriveGroupsRequest {
  CdsId: string;
  /** At most 50 items. */
  GroupId?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
  Status?: string | null;
  /** At least 1. */
  TotalSize?: Integer | null;
}
export interface ModifyCloudDriveGroupsResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `ModifyCloudDriveGroups`. `DescribeCloudDriveGroups` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDriveGroups
 */
export const ModifyCloudDriveGroups: Operation<
  "ecd",
  ModifyCloudDriveGroupsRequest,
  ModifyCloudDriveGroupsResponse,
  never
> = {
  api: "ecd",
  action: "ModifyCloudDriveGroups",
  readBy: "DescribeCloudDriveGroups",
  schema: "CdsId!,GroupId:[..50]d,RegionId!,Status,TotalSize:i",
};

export interface ModifyCloudDrivePermissionRequest {
  CdsId: string;
  /** At most 100 items. */
  DownloadEndUserIds?: ReadonlyArray<string> | null;
  /** At most 100 items. */
  DownloadUploadEndUserIds?: ReadonlyArray<string> | null;
  /** At most 100 items. */
  NoDownloadNoUploadEndUserIds?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyCloudDrivePermissionResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyCloudDrivePermission`. `DescribeCloudDrivePermissions` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDrivePermission
 */
export const ModifyCloudDrivePermission: Operation<
  "ecd",
  ModifyCloudDrivePermissionRequest,
  ModifyCloudDrivePermissionResponse,
  never
> = {
  api: "ecd",
  action: "ModifyCloudDrivePermission",
  readBy: "DescribeCloudDrivePermissions",
  schema:
    "CdsId!,DownloadEndUserIds:[..100]d,DownloadUploadEndUserIds:[..100]d,NoDownloadNoUploadEndUserIds:[..100]d,RegionId!",
};

export interface ModifyCloudDriveUsersRequest {
  CdsId: string;
  /** At most 100 items. */
  EndUserId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
  Status?: Open<"disabled" | "enabled"> | null;
  UserMaxSize?: Integer | null;
}
export interface ModifyCloudDriveUsersResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyCloudDriveUsers`. `DescribeCloudDriveUsers` shows what it changes. Official sources disagree on whether UserMaxSize is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDriveUsers
 */
export const ModifyCloudDriveUsers: Operation<
  "ecd",
  ModifyCloudDriveUsersRequest,
  ModifyCloudDriveUsersResponse,
  never
> = {
  api: "ecd",
  action: "ModifyCloudDriveUsers",
  readBy: "DescribeCloudDriveUsers",
  schema: "CdsId!,EndUserId!:[..100]d,RegionId!,Status,UserMaxSize:i",
};

export interface ModifyConfigGroupRequest {
  /** At most 500 characters. */
  Description?: string | null;
  GroupId: string;
  Name?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
}
export interface ModifyConfigGroupResponse {
  GroupId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyConfigGroup`. `DescribeConfigGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyConfigGroup
 */
export const ModifyConfigGroup: Operation<"ecd", ModifyConfigGroupRequest, ModifyConfigGroupResponse, never> = {
  api: "ecd",
  action: "ModifyConfigGroup",
  readBy: "DescribeConfigGroup",
  schema: "Description,GroupId!,Name,RegionId",
};

export interface ModifyCustomizedListHeadersRequest {
  /** 1 to 100 items. */
  Headers?: ReadonlyArray<{
    DisplayType?: Open<"hide" | "display" | "required"> | null;
    HeaderKey?: Open<
      | "desktop_id_name"
      | "system_data_disk"
      | "office_site_type"
      | "create_time"
      | "ip"
      | "spec_system_protocol"
      | "monitor"
      | "assigned_users"
      | "encryption"
      | "office_site_id_name"
      | "pay_type"
      | "tag"
      | "host_name"
      | "status"
      | "current_user"
    > | null;
  }> | null;
  ListType?: Open<"desktop"> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyCustomizedListHeadersResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyCustomizedListHeaders`. `DescribeCustomizedListHeaders` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyCustomizedListHeaders
 */
export const ModifyCustomizedListHeaders: Operation<
  "ecd",
  ModifyCustomizedListHeadersRequest,
  ModifyCustomizedListHeadersResponse,
  never
> = {
  api: "ecd",
  action: "ModifyCustomizedListHeaders",
  readBy: "DescribeCustomizedListHeaders",
  schema: "Headers:[1..100]{DisplayType,HeaderKey},ListType,RegionId!",
};

export interface ModifyDesktopChargeTypeRequest {
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  UseDuration?: Integer | null;
}
export interface ModifyDesktopChargeTypeResponse {
  DesktopId?: Array<string>;
  OrderId?: string;
  RequestId?: string;
  TaskId?: string;
}
/**
 * **Costs money.**
 *
 * Action `ModifyDesktopChargeType`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopChargeType
 */
export const ModifyDesktopChargeType: Operation<
  "ecd",
  ModifyDesktopChargeTypeRequest,
  ModifyDesktopChargeTypeResponse,
  never
> = {
  api: "ecd",
  action: "ModifyDesktopChargeType",
  effect: "once",
  readBy: "DescribeDesktops",
  schema:
    "AutoPay:b,ChargeType,DesktopId!:[1..100]d,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,UseDuration:i",
};

export interface ModifyDesktopGroupRequest {
  /** 0 to 1. Known values: `0` and `1`. */
  AllowAutoSetup?: Integer | null;
  /** 0 to 1000. */
  AllowBufferCount?: Integer | null;
  BindAmount?: Integer | null;
  BuyDesktopsCount?: Integer | null;
  Classify?: Open<"teacher" | "student"> | null;
  Comments?: string | null;
  ConnectDuration?: Integer | null;
  DeleteDuration?: Integer | null;
  DesktopGroupId: string;
  DesktopGroupName?: string | null;
  DisableSessionConfig?: boolean | null;
  FileSystemId?: string | null;
  IdleDisconnectDuration?: Integer | null;
  ImageId?: string | null;
  KeepDuration?: Integer | null;
  /** Known values: `0` and `1`. */
  LoadPolicy?: Integer | null;
  /** 0 to 1000. */
  MaxDesktopsCount?: Integer | null;
  /** 0 to 500. */
  MinDesktopsCount?: Integer | null;
  OwnBundleId?: string | null;
  PolicyGroupId?: string | null;
  /** At most 5 items. */
  PolicyGroupIds?: ReadonlyArray<string> | null;
  ProfileFollowSwitch?: boolean | null;
  RatioThreshold?: number | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Known values: `0`, `1`, `2` and `3`. */
  ResetType?: Integer | null;
  ScaleStrategyId?: string | null;
  StopDuration?: Integer | null;
}
export interface ModifyDesktopGroupResponse {
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `ModifyDesktopGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktopGroups` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopGroup
 */
export const ModifyDesktopGroup: Operation<"ecd", ModifyDesktopGroupRequest, ModifyDesktopGroupResponse, never> = {
  api: "ecd",
  action: "ModifyDesktopGroup",
  effect: "once",
  readBy: "DescribeDesktopGroups",
  schema:
    "AllowAutoSetup:i,AllowBufferCount:i,BindAmount:i,BuyDesktopsCount:i,Classify,Comments,ConnectDuration:i,DeleteDuration:i,DesktopGroupId!,DesktopGroupName,DisableSessionConfig:b,FileSystemId,IdleDisconnectDuration:i,ImageId,KeepDuration:i,LoadPolicy:i,MaxDesktopsCount:i,MinDesktopsCount:i,OwnBundleId,PolicyGroupId,PolicyGroupIds:[..5]d,ProfileFollowSwitch:b,RatioThreshold:n,RegionId!,ResetType:i,ScaleStrategyId,StopDuration:i",
};

export interface ModifyDesktopHostNameRequest {
  DesktopId?: string | null;
  DesktopIds?: ReadonlyArray<string> | null;
  NewHostName: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyDesktopHostNameResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyDesktopHostName`. `DescribeDesktops` shows what it changes. Takes DesktopId or DesktopIds. Official sources disagree on whether DesktopId is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopHostName
 */
export const ModifyDesktopHostName: Operation<
  "ecd",
  ModifyDesktopHostNameRequest,
  ModifyDesktopHostNameResponse,
  never
> = {
  api: "ecd",
  action: "ModifyDesktopHostName",
  readBy: "DescribeDesktops",
  schema: "DesktopId,DesktopIds:[]d,NewHostName!,RegionId!",
};

export interface ModifyDesktopNameRequest {
  DesktopId?: string | null;
  DesktopIds?: ReadonlyArray<string> | null;
  NewDesktopName?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  UserAssignMode?: string | null;
}
export interface ModifyDesktopNameResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyDesktopName`. `DescribeDesktops` shows what it changes. Takes DesktopId or DesktopIds. Official sources disagree on whether DesktopId is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional. Official sources disagree on whether NewDesktopName is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopName
 */
export const ModifyDesktopName: Operation<"ecd", ModifyDesktopNameRequest, ModifyDesktopNameResponse, never> = {
  api: "ecd",
  action: "ModifyDesktopName",
  readBy: "DescribeDesktops",
  schema: "DesktopId,DesktopIds:[]d,NewDesktopName,RegionId!,UserAssignMode",
};

export interface ModifyDesktopOversoldGroupRequest {
  ConcurrenceCount?: Integer | null;
  Description?: string | null;
  IdleDisconnectDuration?: Integer | null;
  ImageId?: string | null;
  KeepDuration?: Integer | null;
  Name?: string | null;
  OversoldGroupId?: string | null;
  OversoldUserCount?: Integer | null;
  OversoldWarn?: Integer | null;
  PolicyGroupId?: string | null;
  StopDuration?: Integer | null;
}
export interface ModifyDesktopOversoldGroupResponse {
  Data?: { OversoldGroupId?: string };
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ModifyDesktopOversoldGroup`. `DescribeDesktopOversoldGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroup
 */
export const ModifyDesktopOversoldGroup: Operation<
  "ecd",
  ModifyDesktopOversoldGroupRequest,
  ModifyDesktopOversoldGroupResponse,
  never
> = {
  api: "ecd",
  action: "ModifyDesktopOversoldGroup",
  effect: "once",
  readBy: "DescribeDesktopOversoldGroup",
  schema:
    "ConcurrenceCount:i,Description,IdleDisconnectDuration:i,ImageId,KeepDuration:i,Name,OversoldGroupId,OversoldUserCount:i,OversoldWarn:i,PolicyGroupId,StopDuration:i",
};

export interface ModifyDesktopOversoldGroupSaleRequest {
  ConcurrenceCount?: Integer | null;
  OversoldGroupId?: string | null;
  OversoldUserCount?: Integer | null;
}
export interface ModifyDesktopOversoldGroupSaleResponse {
  Data?: { OrderId?: ExactInteger; OversoldGroupId?: string };
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `ModifyDesktopOversoldGroupSale`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktopOversoldGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroupSale
 */
export const ModifyDesktopOversoldGroupSale: Operation<
  "ecd",
  ModifyDesktopOversoldGroupSaleRequest,
  ModifyDesktopOversoldGroupSaleResponse,
  never
> = {
  api: "ecd",
  action: "ModifyDesktopOversoldGroupSale",
  effect: "once",
  readBy: "DescribeDesktopOversoldGroup",
  schema: "ConcurrenceCount:i,OversoldGroupId,OversoldUserCount:i",
};

export interface ModifyDesktopOversoldUserGroupRequest {
  ImageId?: string | null;
  Name?: string | null;
  OversoldGroupId?: string | null;
  PolicyGroupId?: string | null;
  UserGroupId?: string | null;
}
export interface ModifyDesktopOversoldUserGroupResponse {
  Data?: { UserGroupId?: string };
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ModifyDesktopOversoldUserGroup`. `DescribeDesktopOversoldUserGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldUserGroup
 */
export const ModifyDesktopOversoldUserGroup: Operation<
  "ecd",
  ModifyDesktopOversoldUserGroupRequest,
  ModifyDesktopOversoldUserGroupResponse,
  never
> = {
  api: "ecd",
  action: "ModifyDesktopOversoldUserGroup",
  effect: "once",
  readBy: "DescribeDesktopOversoldUserGroup",
  schema: "ImageId,Name,OversoldGroupId,PolicyGroupId,UserGroupId",
};

export interface ModifyDesktopSpecRequest {
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  DesktopId?: string | null;
  DesktopType: string;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  /** At most 20 items. */
  ResourceSpecs?: ReadonlyArray<{
    DesktopId?: string | null;
    RootDiskSizeGib?: Integer | null;
    UserDiskSizeGib?: Integer | null;
  }> | null;
  ResourceType?: Open<"DesktopMonthPackage"> | null;
  /** 0 to 32768. */
  RootDiskSizeGib?: Integer | null;
  UserDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null;
  /** 0 to 65536. */
  UserDiskSizeGib?: Integer | null;
}
export interface ModifyDesktopSpecResponse {
  OrderId?: string;
  OrderIds?: Array<ExactInteger>;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `ModifyDesktopSpec`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopSpec
 */
export const ModifyDesktopSpec: Operation<"ecd", ModifyDesktopSpecRequest, ModifyDesktopSpecResponse, never> = {
  api: "ecd",
  action: "ModifyDesktopSpec",
  effect: "once",
  readBy: "DescribeDesktops",
  schema:
    "AutoPay:b,DesktopId,DesktopType!,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceSpecs:[..20]{DesktopId,RootDiskSizeGib:i,UserDiskSizeGib:i},ResourceType,RootDiskSizeGib:i,UserDiskPerformanceLevel,UserDiskSizeGib:i",
};

export interface ModifyDesktopTimerRequest {
  /** 1 to 101 items. */
  DesktopId: ReadonlyArray<string>;
  /** At most 20 items. */
  DesktopTimers?: ReadonlyArray<{
    /** Default: false. */
    AllowClientSetting?: boolean | null;
    CronExpression?: string | null;
    /** Known values: `true` and `false`. */
    Enforce?: boolean | null;
    Interval?: Integer | null;
    OperationType?: Open<"Hibernate" | "Shutdown"> | null;
    ResetType?: Open<"RESET_TYPE_SYSTEM" | "RESET_TYPE_BOTH"> | null;
    TimerType?: Open<
      | "NoOperationDisconnect"
      | "LogoutShutdown"
      | "NoConnect"
      | "TimerBoot"
      | "TimerReset"
      | "LoginAutoConnect"
      | "NoOperationShutdown"
      | "TimerShutdown"
      | "NoOperationReboot"
      | "TimerReboot"
    > | null;
  }> | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Default: false. */
  UseDesktopTimers?: boolean | null;
}
export interface ModifyDesktopTimerResponse {
  DesktopIds?: Array<string>;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyDesktopTimer`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopTimer
 */
export const ModifyDesktopTimer: Operation<"ecd", ModifyDesktopTimerRequest, ModifyDesktopTimerResponse, never> = {
  api: "ecd",
  action: "ModifyDesktopTimer",
  readBy: "DescribeDesktops",
  schema:
    "DesktopId!:[1..101]d,DesktopTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,OperationType,ResetType,TimerType},RegionId!,UseDesktopTimers:b",
};

export interface ModifyDesktopsPolicyGroupRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  PolicyGroupId?: string | null;
  /** At most 5 items. */
  PolicyGroupIds?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyDesktopsPolicyGroupResponse {
  ModifyResults?: Array<{ Code?: string; DesktopId?: string; Message?: string }>;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyDesktopsPolicyGroup`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopsPolicyGroup
 */
export const ModifyDesktopsPolicyGroup: Operation<
  "ecd",
  ModifyDesktopsPolicyGroupRequest,
  ModifyDesktopsPolicyGroupResponse,
  never
> = {
  api: "ecd",
  action: "ModifyDesktopsPolicyGroup",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..100]d,PolicyGroupId,PolicyGroupIds:[..5]d,RegionId!",
};

export interface ModifyDiskSpecRequest {
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  DesktopId: string;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  RootDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null;
  UserDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null;
}
export interface ModifyDiskSpecResponse {
  OrderId?: string;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `ModifyDiskSpec`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDiskSpec
 */
export const ModifyDiskSpec: Operation<"ecd", ModifyDiskSpecRequest, ModifyDiskSpecResponse, never> = {
  api: "ecd",
  action: "ModifyDiskSpec",
  effect: "once",
  readBy: "DescribeDesktops",
  schema:
    "AutoPay:b,DesktopId!,PromotionId,RegionId!,ResellerOwnerUid:i,RootDiskPerformanceLevel,UserDiskPerformanceLevel",
};

export interface ModifyEntitlementRequest {
  DesktopId: string;
  /** At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyEntitlementResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyEntitlement`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyEntitlement
 */
export const ModifyEntitlement: Operation<"ecd", ModifyEntitlementRequest, ModifyEntitlementResponse, never> = {
  api: "ecd",
  action: "ModifyEntitlement",
  readBy: "DescribeDesktops",
  schema: "DesktopId!,EndUserId:[..100]d,RegionId!",
};

export interface ModifyImageAttributeRequest {
  Description?: string | null;
  ImageId: string;
  Name?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyImageAttributeResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyImageAttribute`. `DescribeImages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyImageAttribute
 */
export const ModifyImageAttribute: Operation<"ecd", ModifyImageAttributeRequest, ModifyImageAttributeResponse, never> =
  {
    api: "ecd",
    action: "ModifyImageAttribute",
    readBy: "DescribeImages",
    schema: "Description,ImageId!,Name,RegionId!",
  };

export interface ModifyImagePermissionRequest {
  /** At most 50 items. */
  AddAccount?: ReadonlyArray<Integer> | null;
  ImageId: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 50 items. */
  RemoveAccount?: ReadonlyArray<Integer> | null;
}
export interface ModifyImagePermissionResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyImagePermission`. `DescribeImagePermission` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyImagePermission
 */
export const ModifyImagePermission: Operation<
  "ecd",
  ModifyImagePermissionRequest,
  ModifyImagePermissionResponse,
  never
> = {
  api: "ecd",
  action: "ModifyImagePermission",
  readBy: "DescribeImagePermission",
  schema: "AddAccount:[..50]i,ImageId!,RegionId!,RemoveAccount:[..50]i",
};

export interface ModifyNASDefaultMountTargetRequest {
  FileSystemId: string;
  MountTargetDomain: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyNASDefaultMountTargetResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyNASDefaultMountTarget`. `DescribeNASFileSystems` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyNASDefaultMountTarget
 */
export const ModifyNASDefaultMountTarget: Operation<
  "ecd",
  ModifyNASDefaultMountTargetRequest,
  ModifyNASDefaultMountTargetResponse,
  never
> = {
  api: "ecd",
  action: "ModifyNASDefaultMountTarget",
  readBy: "DescribeNASFileSystems",
  schema: "FileSystemId!,MountTargetDomain!,RegionId!",
};

export interface ModifyNetworkPackageBandwidthRequest {
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  /** 2 to 20000. */
  Bandwidth: Integer;
  NetworkPackageId: string;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
}
export interface ModifyNetworkPackageBandwidthResponse {
  OrderId?: string;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `ModifyNetworkPackageBandwidth`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeNetworkPackages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyNetworkPackageBandwidth
 */
export const ModifyNetworkPackageBandwidth: Operation<
  "ecd",
  ModifyNetworkPackageBandwidthRequest,
  ModifyNetworkPackageBandwidthResponse,
  never
> = {
  api: "ecd",
  action: "ModifyNetworkPackageBandwidth",
  effect: "once",
  readBy: "DescribeNetworkPackages",
  schema: "AutoPay:b,Bandwidth!:i,NetworkPackageId!,PromotionId,RegionId!,ResellerOwnerUid:i",
};

export interface ModifyNetworkPackageEnabledRequest {
  /** Known values: `true` and `false`. Default: true. */
  Enabled?: boolean | null;
  NetworkPackageId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyNetworkPackageEnabledResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyNetworkPackageEnabled`. `DescribeNetworkPackages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyNetworkPackageEnabled
 */
export const ModifyNetworkPackageEnabled: Operation<
  "ecd",
  ModifyNetworkPackageEnabledRequest,
  ModifyNetworkPackageEnabledResponse,
  never
> = {
  api: "ecd",
  action: "ModifyNetworkPackageEnabled",
  readBy: "DescribeNetworkPackages",
  schema: "Enabled:b,NetworkPackageId!,RegionId!",
};

export interface ModifyOfficeSiteAcceleratorRequest {
  AccelerateRegion?: ReadonlyArray<{
    AccelerateRegionId: string;
    /** At least 2. */
    Bandwidth: Integer;
    IpVersion?: string | null;
    IspType: string;
  }> | null;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyOfficeSiteAcceleratorResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyOfficeSiteAccelerator`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteAccelerator
 */
export const ModifyOfficeSiteAccelerator: Operation<
  "ecd",
  ModifyOfficeSiteAcceleratorRequest,
  ModifyOfficeSiteAcceleratorResponse,
  never
> = {
  api: "ecd",
  action: "ModifyOfficeSiteAccelerator",
  readBy: "DescribeOfficeSites",
  schema: "AccelerateRegion:[]{AccelerateRegionId!,Bandwidth!:i,IpVersion,IspType!},OfficeSiteId!,RegionId!",
};

export interface ModifyOfficeSiteAttributeRequest {
  AuthorityHost?: string | null;
  ClientId?: string | null;
  /** Secret. */
  ClientSecret?: string | null;
  DesktopAccessType?: Open<"INTERNET" | "VPC" | "Any"> | null;
  DomainName?: string | null;
  /** Known values: `true` and `false`. */
  EnableAdminAccess?: boolean | null;
  NeedVerifyLoginRisk?: boolean | null;
  NeedVerifyZeroDevice?: boolean | null;
  OfficeSiteId: string;
  OfficeSiteName?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  TenantId?: string | null;
  VSwitchId?: ReadonlyArray<string> | null;
}
export interface ModifyOfficeSiteAttributeResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyOfficeSiteAttribute`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteAttribute
 */
export const ModifyOfficeSiteAttribute: Operation<
  "ecd",
  ModifyOfficeSiteAttributeRequest,
  ModifyOfficeSiteAttributeResponse,
  never
> = {
  api: "ecd",
  action: "ModifyOfficeSiteAttribute",
  readBy: "DescribeOfficeSites",
  schema:
    "AuthorityHost,ClientId,ClientSecret#,DesktopAccessType,DomainName,EnableAdminAccess:b,NeedVerifyLoginRisk:b,NeedVerifyZeroDevice:b,OfficeSiteId!,OfficeSiteName,RegionId!,TenantId,VSwitchId:[]d",
};

export interface ModifyOfficeSiteBridgeInfoRequest {
  BridgeId?: string | null;
  BridgeLevel?: string | null;
  BridgeType?: string | null;
  EnableBridge?: boolean | null;
  /** Secret. */
  License?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyOfficeSiteBridgeInfoResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyOfficeSiteBridgeInfo`. `DescribeOfficeSiteBridgeInfo` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteBridgeInfo
 */
export const ModifyOfficeSiteBridgeInfo: Operation<
  "ecd",
  ModifyOfficeSiteBridgeInfoRequest,
  ModifyOfficeSiteBridgeInfoResponse,
  never
> = {
  api: "ecd",
  action: "ModifyOfficeSiteBridgeInfo",
  readBy: "DescribeOfficeSiteBridgeInfo",
  schema: "BridgeId,BridgeLevel,BridgeType,EnableBridge:b,License#,OfficeSiteId,RegionId!",
};

export interface ModifyOfficeSiteCrossDesktopAccessRequest {
  EnableCrossDesktopAccess: boolean;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyOfficeSiteCrossDesktopAccessResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyOfficeSiteCrossDesktopAccess`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteCrossDesktopAccess
 */
export const ModifyOfficeSiteCrossDesktopAccess: Operation<
  "ecd",
  ModifyOfficeSiteCrossDesktopAccessRequest,
  ModifyOfficeSiteCrossDesktopAccessResponse,
  never
> = {
  api: "ecd",
  action: "ModifyOfficeSiteCrossDesktopAccess",
  readBy: "DescribeOfficeSites",
  schema: "EnableCrossDesktopAccess!:b,OfficeSiteId!,RegionId!",
};

export interface ModifyOfficeSiteDnsInfoRequest {
  /** At most 2 items. */
  DnsAddress?: ReadonlyArray<string> | null;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyOfficeSiteDnsInfoResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyOfficeSiteDnsInfo`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteDnsInfo
 */
export const ModifyOfficeSiteDnsInfo: Operation<
  "ecd",
  ModifyOfficeSiteDnsInfoRequest,
  ModifyOfficeSiteDnsInfoResponse,
  never
> = {
  api: "ecd",
  action: "ModifyOfficeSiteDnsInfo",
  readBy: "DescribeOfficeSites",
  schema: "DnsAddress:[..2]s,OfficeSiteId!,RegionId!",
};

export interface ModifyOfficeSiteMfaEnabledRequest {
  /** Known values: `true` and `false`. */
  MfaEnabled: boolean;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyOfficeSiteMfaEnabledResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyOfficeSiteMfaEnabled`. `DescribeOfficeSites` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteMfaEnabled
 */
export const ModifyOfficeSiteMfaEnabled: Operation<
  "ecd",
  ModifyOfficeSiteMfaEnabledRequest,
  ModifyOfficeSiteMfaEnabledResponse,
  never
> = {
  api: "ecd",
  action: "ModifyOfficeSiteMfaEnabled",
  readBy: "DescribeOfficeSites",
  schema: "MfaEnabled!:b,OfficeSiteId!,RegionId!",
};

export interface ModifyPolicyGroupRequest {
  AdminAccess?: string | null;
  AppContentProtection?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  AuthorizeAccessPolicyRule?: ReadonlyArray<{ CidrIp: string; Description?: string | null }> | null;
  /** At most 200 items. */
  AuthorizeSecurityPolicyRule?: ReadonlyArray<{
    CidrIp?: string | null;
    Description?: string | null;
    IpProtocol?: Open<"UDP" | "TCP" | "ALL" | "GRE" | "ICMP"> | null;
    Policy?: Open<"drop" | "accept"> | null;
    PortRange?: string | null;
    Priority?: string | null;
    Type?: Open<"outflow" | "inflow"> | null;
  }> | null;
  CameraRedirect?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  ClientType?: ReadonlyArray<{
    ClientType?: Open<"html5" | "android" | "windows" | "ios" | "macos"> | null;
    Status?: Open<"off" | "on"> | null;
  }> | null;
  Clipboard?: Open<"read" | "readwrite" | "write" | "off"> | null;
  /** At most 100 items. */
  DeviceRedirects?: ReadonlyArray<{
    DeviceType?: Open<"printer" | "scanner" | "camera" | "adb"> | null;
    RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  }> | null;
  /** At most 100 items. */
  DeviceRules?: ReadonlyArray<{
    DeviceName?: string | null;
    DevicePid?: string | null;
    DeviceType?: Open<
      | "usbKey"
      | "other"
      | "graphicsTablet"
      | "printer"
      | "cardReader"
      | "scanner"
      | "storage"
      | "camera"
      | "adb"
      | "networkInterfaceCard"
    > | null;
    DeviceVid?: string | null;
    OptCommand?: string | null;
    Platforms?: string | null;
    RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null;
  }> | null;
  DomainList?: Open<"off" | "on"> | null;
  /** At most 500 items. */
  DomainResolveRule?: ReadonlyArray<{
    Description?: string | null;
    Domain?: string | null;
    Policy?: Open<"allow" | "block"> | null;
  }> | null;
  DomainResolveRuleType?: Open<"OFF" | "ON"> | null;
  EndUserApplyAdminCoordinate?: Open<"off" | "on"> | null;
  EndUserGroupCoordinate?: Open<"off" | "on"> | null;
  GpuAcceleration?: Open<"off" | "on"> | null;
  Html5Access?: Open<"off" | "on"> | null;
  Html5FileTransfer?: Open<"all" | "download" | "upload" | "off"> | null;
  InternetCommunicationProtocol?: Open<"TCP" | "BOTH"> | null;
  LocalDrive?: Open<"read" | "readwrite" | "off"> | null;
  MaxReconnectTime?: Integer | null;
  Name?: string | null;
  NetRedirect?: Open<"off" | "on"> | null;
  PolicyGroupId: string;
  PreemptLogin?: Open<"off"> | null;
  /** At most 5 items. */
  PreemptLoginUser?: ReadonlyArray<string> | null;
  PrinterRedirection?: Open<"off" | "on"> | null;
  RecordContent?: Open<"off" | "on"> | null;
  RecordContentExpires?: Integer | null;
  Recording?: Open<
    "byaction_cmd_ft" | "ALLTIME" | "session" | "PERIOD" | "byaction_commands" | "OFF" | "byaction_file_transfer"
  > | null;
  RecordingAudio?: Open<"off" | "on"> | null;
  /** Known values: `10`, `20`, `30` and `60`. */
  RecordingDuration?: Integer | null;
  RecordingEndTime?: string | null;
  RecordingExpires?: Integer | null;
  /** Known values: `2`, `5`, `10` and `15`. */
  RecordingFps?: Integer | null;
  RecordingStartTime?: string | null;
  RecordingUserNotify?: Open<"off" | "on"> | null;
  RecordingUserNotifyMessage?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  RemoteCoordinate?: Open<"optionalControl" | "fullControl" | "disableControl"> | null;
  /** At most 100 items. */
  RevokeAccessPolicyRule?: ReadonlyArray<{ CidrIp?: string | null; Description?: string | null }> | null;
  /** At most 200 items. */
  RevokeSecurityPolicyRule?: ReadonlyArray<{
    CidrIp?: string | null;
    Description?: string | null;
    IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null;
    Policy?: Open<"drop" | "accept"> | null;
    PortRange?: string | null;
    Priority?: string | null;
    Type?: Open<"outflow" | "inflow"> | null;
  }> | null;
  Scope?: Open<"IP" | "GLOBAL"> | null;
  /** At most 3 items. */
  ScopeValue?: ReadonlyArray<string> | null;
  UsbRedirect?: Open<"off" | "on"> | null;
  /** At most 100 items. */
  UsbSupplyRedirectRule?: ReadonlyArray<{
    Description?: string | null;
    DeviceClass?: string | null;
    DeviceSubclass?: string | null;
    ProductId?: string | null;
    /** Known values: `1` and `2`. */
    UsbRedirectType?: Integer | null;
    /** Known values: `1` and `2`. */
    UsbRuleType?: Integer | null;
    VendorId?: string | null;
  }> | null;
  VideoRedirect?: string | null;
  VisualQuality?: Open<"high" | "low" | "lossless" | "medium"> | null;
  Watermark?: Open<"blind" | "off" | "on"> | null;
  WatermarkAntiCam?: Open<"off" | "on"> | null;
  WatermarkColor?: Integer | null;
  WatermarkDegree?: number | null;
  WatermarkFontSize?: Integer | null;
  WatermarkFontStyle?: Open<"plain" | "bold"> | null;
  WatermarkPower?: Open<"high" | "low" | "medium"> | null;
  WatermarkRowAmount?: Integer | null;
  WatermarkSecurity?: Open<"off" | "on"> | null;
  WatermarkTransparency?: Open<"LIGHT" | "DARK" | "MIDDLE"> | null;
  WatermarkTransparencyValue?: Integer | null;
  WatermarkType?: Open<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null;
  WyAssistant?: Open<"off" | "on"> | null;
}
export interface ModifyPolicyGroupResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyPolicyGroup`. `DescribePolicyGroups` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyPolicyGroup
 */
export const ModifyPolicyGroup: Operation<"ecd", ModifyPolicyGroupRequest, ModifyPolicyGroupResponse, never> = {
  api: "ecd",
  action: "ModifyPolicyGroup",
  readBy: "DescribePolicyGroups",
  schema:
    "AdminAccess,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp!,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},CameraRedirect,ClientType:[..100]{ClientType,Status},Clipboard,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DomainList,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,GpuAcceleration,Html5Access,Html5FileTransfer,InternetCommunicationProtocol,LocalDrive,MaxReconnectTime:i,Name,NetRedirect,PolicyGroupId!,PreemptLogin,PreemptLoginUser:[..5]s,PrinterRedirection,RecordContent,RecordContentExpires:i,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps:i,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,RevokeAccessPolicyRule:[..100]{CidrIp,Description},RevokeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},Scope,ScopeValue:[..3]s,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,DeviceClass,DeviceSubclass,ProductId,UsbRedirectType:i,UsbRuleType:i,VendorId},VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkTransparency,WatermarkTransparencyValue:i,WatermarkType,WyAssistant",
};

export interface ModifyQosEntriesRequest {
  AuthAndroidId?: ReadonlyArray<string> | null;
  AuthDesktopGroupId?: ReadonlyArray<string> | null;
  AuthDesktopId?: ReadonlyArray<string> | null;
  QosRuleId: string;
  RevokeAndroidId?: ReadonlyArray<string> | null;
  RevokeDesktopGroupId?: ReadonlyArray<string> | null;
  RevokeDesktopId?: ReadonlyArray<string> | null;
}
export interface ModifyQosEntriesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyQosEntries`. `DescribeQosRules` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyQosEntries
 */
export const ModifyQosEntries: Operation<"ecd", ModifyQosEntriesRequest, ModifyQosEntriesResponse, never> = {
  api: "ecd",
  action: "ModifyQosEntries",
  readBy: "DescribeQosRules",
  schema:
    "AuthAndroidId:[]d,AuthDesktopGroupId:[]d,AuthDesktopId:[]d,QosRuleId!,RevokeAndroidId:[]d,RevokeDesktopGroupId:[]d,RevokeDesktopId:[]d",
};

export interface ModifyQosRuleRequest {
  Download?: Integer | null;
  QosRuleId: string;
  QosRuleName?: string | null;
  Upload?: Integer | null;
}
export interface ModifyQosRuleResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyQosRule`. `DescribeQosRules` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyQosRule
 */
export const ModifyQosRule: Operation<"ecd", ModifyQosRuleRequest, ModifyQosRuleResponse, never> = {
  api: "ecd",
  action: "ModifyQosRule",
  readBy: "DescribeQosRules",
  schema: "Download:i,QosRuleId!,QosRuleName,Upload:i",
};

export interface ModifyResourceCenterPolicyRequest {
  /** At most 5 items. */
  PolicyGroupIds: ReadonlyArray<string>;
  PolicyGroupType: Open<"general">;
  ProductType: Open<"app" | "resourceGroup" | "desktop" | "desktopGroup">;
  /** At most 100 items. */
  ResourceIds: ReadonlyArray<string>;
  ResourceRegionId: string;
  ResourceType: Open<"app" | "desktop">;
}
export interface ModifyResourceCenterPolicyResponse {
  ModifyResults?: Array<{ CheckResult?: boolean; ResourceId?: string }>;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyResourceCenterPolicy`. `DescribeResourceByCenterPolicyId` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyResourceCenterPolicy
 */
export const ModifyResourceCenterPolicy: Operation<
  "ecd",
  ModifyResourceCenterPolicyRequest,
  ModifyResourceCenterPolicyResponse,
  never
> = {
  api: "ecd",
  action: "ModifyResourceCenterPolicy",
  readBy: "DescribeResourceByCenterPolicyId",
  schema: "PolicyGroupIds!:[..5]d,PolicyGroupType!,ProductType!,ResourceIds!:[..100]d,ResourceRegionId!,ResourceType!",
};

export interface ModifySecurityGroupAttributeRequest {
  AuthorizeEgress?: ReadonlyArray<{
    Description?: string | null;
    DestCidrIp?: string | null;
    IpProtocol?: string | null;
    NicType?: string | null;
    Policy?: string | null;
    PortRange?: string | null;
    Priority?: string | null;
    SourceCidrIp?: string | null;
    SourcePortRange?: string | null;
  }> | null;
  AuthorizeIngress?: ReadonlyArray<{
    Description?: string | null;
    DestCidrIp?: string | null;
    IpProtocol?: string | null;
    NicType?: string | null;
    Policy?: string | null;
    PortRange?: string | null;
    Priority?: string | null;
    SourceCidrIp?: string | null;
    SourcePortRange?: string | null;
  }> | null;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
  RevokeEgress?: ReadonlyArray<{
    Description?: string | null;
    DestCidrIp?: string | null;
    IpProtocol?: string | null;
    NicType?: string | null;
    Policy?: string | null;
    PortRange?: string | null;
    Priority?: string | null;
    SourceCidrIp?: string | null;
    SourcePortRange?: string | null;
  }> | null;
  RevokeIngress?: ReadonlyArray<{
    Description?: string | null;
    DestCidrIp?: string | null;
    IpProtocol?: string | null;
    NicType?: string | null;
    Policy?: string | null;
    PortRange?: string | null;
    Priority?: string | null;
    SourceCidrIp?: string | null;
    SourcePortRange?: string | null;
  }> | null;
}
export interface ModifySecurityGroupAttributeResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifySecurityGroupAttribute`. `DescribeSecurityGroupAttribute` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifySecurityGroupAttribute
 */
export const ModifySecurityGroupAttribute: Operation<
  "ecd",
  ModifySecurityGroupAttributeRequest,
  ModifySecurityGroupAttributeResponse,
  never
> = {
  api: "ecd",
  action: "ModifySecurityGroupAttribute",
  readBy: "DescribeSecurityGroupAttribute",
  schema:
    "AuthorizeEgress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange},AuthorizeIngress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange},OfficeSiteId!,RegionId!,RevokeEgress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange},RevokeIngress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange}",
};

export interface ModifyTemplateRequest {
  AutoPay?: boolean | null;
  AutoRenew?: boolean | null;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null;
  DataDiskList?: ReadonlyArray<{
    PerformanceLevel?: Open<"PL1" | "PL0" | "AutoPL"> | null;
    /** 0 to 2040. */
    Size?: Integer | null;
  }> | null;
  DefaultLanguage?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null;
  /** 2 to 256 characters. */
  Description?: string | null;
  ImageId?: string | null;
  InstanceName?: string | null;
  /** 1 to 6. */
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null;
  PolicyGroupId?: string | null;
  PostPaidAfterUsedUp?: boolean | null;
  /** At most 10 items. */
  RegionConfigList?: ReadonlyArray<{
    OfficeSiteId?: string | null;
    RegionId?: string | null;
    ResourceInstanceType?: string | null;
    SnapshotPolicyId?: string | null;
    SubnetId?: string | null;
    VirtualNodePoolId?: string | null;
    /** Known values: `false` and `true`. */
    VolumeEncryptionEnable?: boolean | null;
    VolumeEncryptionKey?: string | null;
  }> | null;
  ResourceGroupId?: string | null;
  /** At most 20 items. */
  ResourceTagList?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
  SiteConfigList?: ReadonlyArray<{ AppRuleId?: string | null; SiteId?: string | null }> | null;
  SystemDiskPerformanceLevel?: Open<"PL1" | "PL0" | "AutoPL"> | null;
  /** 40 to 2040. */
  SystemDiskSize?: Integer | null;
  TemplateId: string;
  /** 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  TemplateName?: string | null;
  TimerGroupId?: string | null;
  /** Known values: `120`, `250` and `360`. */
  UserDuration?: Integer | null;
}
export interface ModifyTemplateResponse {
  Code?: string;
  HttpStatusCode?: ExactInteger;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `ModifyTemplate`. `DescribeTemplates` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyTemplate
 */
export const ModifyTemplate: Operation<"ecd", ModifyTemplateRequest, ModifyTemplateResponse, never> = {
  api: "ecd",
  action: "ModifyTemplate",
  form: true,
  readBy: "DescribeTemplates",
  schema:
    "AutoPay:b,AutoRenew:b,ChargeType,DataDiskList:[]{PerformanceLevel,Size:i},DefaultLanguage,Description,ImageId,InstanceName,Period:i,PeriodUnit,PolicyGroupId,PostPaidAfterUsedUp:b,RegionConfigList:[..10]{OfficeSiteId,RegionId,ResourceInstanceType,SnapshotPolicyId,SubnetId,VirtualNodePoolId,VolumeEncryptionEnable:b,VolumeEncryptionKey},ResourceGroupId,ResourceTagList:[..20]{Key,Value},SiteConfigList:[]{AppRuleId,SiteId},SystemDiskPerformanceLevel,SystemDiskSize:i,TemplateId!,TemplateName,TimerGroupId,UserDuration:i",
};

export interface ModifyTemplateBaseInfoRequest {
  /** 2 to 256 characters. */
  Description?: string | null;
  InstanceName?: string | null;
  TemplateId: string;
  /** 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  TemplateName?: string | null;
}
export interface ModifyTemplateBaseInfoResponse {
  Code?: string;
  HttpStatusCode?: ExactInteger;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `ModifyTemplateBaseInfo`. `DescribeTemplates` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyTemplateBaseInfo
 */
export const ModifyTemplateBaseInfo: Operation<
  "ecd",
  ModifyTemplateBaseInfoRequest,
  ModifyTemplateBaseInfoResponse,
  never
> = {
  api: "ecd",
  action: "ModifyTemplateBaseInfo",
  form: true,
  readBy: "DescribeTemplates",
  schema: "Description,InstanceName,TemplateId!,TemplateName",
};

export interface ModifyTimerGroupRequest {
  /** At most 20 items. */
  ConfigTimers?: ReadonlyArray<{
    AllowClientSetting?: boolean | null;
    CronExpression?: string | null;
    Enforce?: boolean | null;
    Interval?: Integer | null;
    NotificationTime?: Integer | null;
    OperationType?: Open<"Hibernate" | "Shutdown"> | null;
    /** At most 30 items. */
    ProcessWhitelist?: ReadonlyArray<string> | null;
    ResetType?: Open<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null;
    /** At most 10 items. */
    SegmentTimers?: ReadonlyArray<{
      AppointmentTimer?: Integer | null;
      CreateSnapshot?: boolean | null;
      EndCronExpression?: string | null;
      Enforce?: boolean | null;
      ImageId?: string | null;
      Interval?: Integer | null;
      IpSegments?: ReadonlyArray<string> | null;
      LockScreenTime?: Integer | null;
      NotificationTime?: Integer | null;
      OperationType?: string | null;
      /** At most 30 items. */
      ProcessWhitelist?: ReadonlyArray<string> | null;
      ResetType?: string | null;
      StartCronExpression?: string | null;
      TimerOrder?: Integer | null;
      Timezone?: string | null;
      TriggerType?: string | null;
      VerificationNotificationTime?: Integer | null;
      VerificationTime?: Integer | null;
    }> | null;
    TimerType?: Open<
      | "NoOperationDisconnect"
      | "NoConnect"
      | "TimerBoot"
      | "TimerReset"
      | "NoOperationShutdown"
      | "NoOperationHibernate"
      | "TimerShutdown"
      | "NoOperationReboot"
      | "TimerReboot"
    > | null;
    TriggerType?: Open<"Advanced" | "Standard"> | null;
  }> | null;
  Description?: string | null;
  GroupId: string;
  Name?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
}
export interface ModifyTimerGroupResponse {
  GroupId?: string;
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ModifyTimerGroup`. `DescribeTimerGroup` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay. Errors: 400 `OperationTooFrequent`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyTimerGroup
 */
export const ModifyTimerGroup: Operation<"ecd", ModifyTimerGroupRequest, ModifyTimerGroupResponse, never> = {
  api: "ecd",
  action: "ModifyTimerGroup",
  effect: "once",
  readBy: "DescribeTimerGroup",
  schema:
    "ConfigTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,NotificationTime:i,OperationType,ProcessWhitelist:[..30]s,ResetType,SegmentTimers:[..10]{AppointmentTimer:i,CreateSnapshot:b,EndCronExpression,Enforce:b,ImageId,Interval:i,IpSegments:[]s,LockScreenTime:i,NotificationTime:i,OperationType,ProcessWhitelist:[..30]s,ResetType,StartCronExpression,TimerOrder:i,Timezone,TriggerType,VerificationNotificationTime:i,VerificationTime:i},TimerType,TriggerType},Description,GroupId!,Name,RegionId",
};

export interface ModifyUserEntitlementRequest {
  /** At most 100 items. */
  AuthorizeDesktopId?: ReadonlyArray<string> | null;
  /** At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 100 items. */
  RevokeDesktopId?: ReadonlyArray<string> | null;
}
export interface ModifyUserEntitlementResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyUserEntitlement`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyUserEntitlement
 */
export const ModifyUserEntitlement: Operation<
  "ecd",
  ModifyUserEntitlementRequest,
  ModifyUserEntitlementResponse,
  never
> = {
  api: "ecd",
  action: "ModifyUserEntitlement",
  readBy: "DescribeDesktops",
  schema: "AuthorizeDesktopId:[..100]d,EndUserId:[..100]d,RegionId!,RevokeDesktopId:[..100]d",
};

export interface ModifyUserToDesktopGroupRequest {
  DesktopGroupId: string;
  /** At most 10000 items. */
  NewEndUserIds: ReadonlyArray<string>;
  /** At most 10000 items. */
  OldEndUserIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyUserToDesktopGroupResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ModifyUserToDesktopGroup`. `DescribeUsersInGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyUserToDesktopGroup
 */
export const ModifyUserToDesktopGroup: Operation<
  "ecd",
  ModifyUserToDesktopGroupRequest,
  ModifyUserToDesktopGroupResponse,
  never
> = {
  api: "ecd",
  action: "ModifyUserToDesktopGroup",
  readBy: "DescribeUsersInGroup",
  schema: "DesktopGroupId!,NewEndUserIds!:[..10000]d,OldEndUserIds!:[..10000]d,RegionId!",
};

export interface ModifyVirtualBridgeLevelRequest {
  AutoPay?: boolean | null;
  AutoRenew?: boolean | null;
  BridgeId: string;
  BridgeLevel: string;
  /** Secret. */
  PaidCallBackUrl?: string | null;
  Period?: Integer | null;
  PeriodUnit?: string | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ModifyVirtualBridgeLevelResponse {
  OrderId?: ExactInteger;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `ModifyVirtualBridgeLevel`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListVirtualBridges` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyVirtualBridgeLevel
 */
export const ModifyVirtualBridgeLevel: Operation<
  "ecd",
  ModifyVirtualBridgeLevelRequest,
  ModifyVirtualBridgeLevelResponse,
  never
> = {
  api: "ecd",
  action: "ModifyVirtualBridgeLevel",
  effect: "once",
  readBy: "ListVirtualBridges",
  schema: "AutoPay:b,AutoRenew:b,BridgeId!,BridgeLevel!,PaidCallBackUrl#,Period:i,PeriodUnit,PromotionId,RegionId!",
};

export interface ModifyVirtualBridgeStatusRequest {
  BridgeId: string;
  /** Filled in by the client. */
  RegionId?: string;
  Status: string;
}
export interface ModifyVirtualBridgeStatusResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ModifyVirtualBridgeStatus`. `ListVirtualBridges` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyVirtualBridgeStatus
 */
export const ModifyVirtualBridgeStatus: Operation<
  "ecd",
  ModifyVirtualBridgeStatusRequest,
  ModifyVirtualBridgeStatusResponse,
  never
> = {
  api: "ecd",
  action: "ModifyVirtualBridgeStatus",
  effect: "once",
  readBy: "ListVirtualBridges",
  schema: "BridgeId!,RegionId!,Status!",
};

export interface MoveCdsFileRequest {
  CdsId?: string | null;
  ConflictPolicy?: Open<"refuse" | "auto_rename" | "ignore" | "over_write"> | null;
  EndUserId?: string | null;
  FileId?: string | null;
  GroupId?: string | null;
  ParentFolderId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface MoveCdsFileResponse {
  Code?: string;
  Message?: string;
  MoveCdsFileModel?: { AsyncTaskId?: string; Exist?: boolean; FileId?: string };
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes.
 *
 * Action `MoveCdsFile`. `ListCdsFiles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/MoveCdsFile
 */
export const MoveCdsFile: Operation<"ecd", MoveCdsFileRequest, MoveCdsFileResponse, never> = {
  api: "ecd",
  action: "MoveCdsFile",
  readBy: "ListCdsFiles",
  schema: "CdsId,ConflictPolicy,EndUserId,FileId,GroupId,ParentFolderId,RegionId!",
};

export interface QueryActiveUserStatisticRequest {
  BizType?: Integer | null;
  EndTime?: string | null;
  OfficeSiteId?: string | null;
  Period?: string | null;
  StartTime?: string | null;
}
export interface QueryActiveUserStatisticResponse {
  RequestId?: string;
  TotalCount?: ExactInteger;
  UserStatisticList?: Array<{ ActiveUserCount?: ExactInteger; FormatDate?: string; TimeStamp?: ExactInteger }>;
}
/**
 * Reads.
 *
 * Action `QueryActiveUserStatistic`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/QueryActiveUserStatistic
 */
export const QueryActiveUserStatistic: Operation<
  "ecd",
  QueryActiveUserStatisticRequest,
  QueryActiveUserStatisticResponse,
  never
> = {
  api: "ecd",
  action: "QueryActiveUserStatistic",
  effect: "read",
  schema: "BizType:i,EndTime,OfficeSiteId,Period,StartTime",
};

export interface QueryAuthUserConnectDurationListRequest {
  ComparisonOperator?: string | null;
  DataDate?: string | null;
  IsAdUser?: boolean | null;
  NextToken?: string | null;
  PageNum?: Integer | null;
  PageSize?: Integer | null;
  StatisticType?: string | null;
  Threshold?: Integer | null;
  UserName?: string | null;
  WithDetail?: boolean | null;
}
export interface QueryAuthUserConnectDurationListResponse {
  AuthUserConnectDurationList?: Array<{
    ConnectDuration?: ExactInteger;
    ConnectEndTime?: string;
    ConnectStartTime?: string;
    Description?: string;
    DesktopId?: string;
    DesktopName?: string;
    DirectoryType?: ExactInteger;
    DisplayName?: string;
    DisplayNameNew?: string;
    DomainName?: string;
    EndUserId?: string;
    NickName?: string;
    RegionId?: string;
    UserPrincipalName?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `QueryAuthUserConnectDurationList`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/QueryAuthUserConnectDurationList
 */
export const QueryAuthUserConnectDurationList: Operation<
  "ecd",
  QueryAuthUserConnectDurationListRequest,
  QueryAuthUserConnectDurationListResponse,
  NonNullable<QueryAuthUserConnectDurationListResponse["AuthUserConnectDurationList"]>[number]
> = {
  api: "ecd",
  action: "QueryAuthUserConnectDurationList",
  effect: "read",
  pages: "NextToken AuthUserConnectDurationList",
  schema:
    "ComparisonOperator,DataDate,IsAdUser:b,NextToken,PageNum:i,PageSize:i,StatisticType,Threshold:i,UserName,WithDetail:b",
};

export interface QueryEndUserHistoryUsageRequest {
  EndDate?: string | null;
  IsAdUser?: boolean | null;
  PageNum?: Integer | null;
  PageSize?: Integer | null;
  StartDate?: string | null;
}
export interface QueryEndUserHistoryUsageResponse {
  RequestId?: string;
  TotalCount?: ExactInteger;
  UserUsageInfoList?: Array<{
    Description?: string;
    DesktopUsageList?: Array<{ DesktopId?: string; DesktopName?: string; Duration?: ExactInteger }>;
    DisplayName?: string;
    Duration?: ExactInteger;
    EndUserId?: string;
    EndUserName?: string;
    OrgPathList?: Array<string>;
    UserGroupList?: Array<{ UserGroupId?: string; UserGroupName?: string }>;
  }>;
}
/**
 * Reads.
 *
 * Action `QueryEndUserHistoryUsage`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/QueryEndUserHistoryUsage
 */
export const QueryEndUserHistoryUsage: Operation<
  "ecd",
  QueryEndUserHistoryUsageRequest,
  QueryEndUserHistoryUsageResponse,
  NonNullable<QueryEndUserHistoryUsageResponse["UserUsageInfoList"]>[number]
> = {
  api: "ecd",
  action: "QueryEndUserHistoryUsage",
  effect: "read",
  pages: "PageNum UserUsageInfoList",
  schema: "EndDate,IsAdUser:b,PageNum:i,PageSize:i,StartDate",
};

export interface QueryHistoryActiveUserCountRequest {
  DataDate?: string | null;
}
export interface QueryHistoryActiveUserCountResponse {
  ActiveUserCount?: { DailyActiveUserCount?: ExactInteger; MonthlyActiveUserCount?: ExactInteger };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `QueryHistoryActiveUserCount`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryActiveUserCount
 */
export const QueryHistoryActiveUserCount: Operation<
  "ecd",
  QueryHistoryActiveUserCountRequest,
  QueryHistoryActiveUserCountResponse,
  never
> = { api: "ecd", action: "QueryHistoryActiveUserCount", effect: "read", schema: "DataDate" };

export interface QueryHistoryActiveUserStatisticRequest {
  BizType?: Integer | null;
  EndDate?: string | null;
  OfficeSiteId?: string | null;
  Period?: string | null;
  StartDate?: string | null;
  UserGroupId?: string | null;
}
export interface QueryHistoryActiveUserStatisticResponse {
  RequestId?: string;
  TotalCount?: ExactInteger;
  UserStatisticList?: Array<{ ActiveUserCount?: ExactInteger; FormatDate?: string; TimeStamp?: ExactInteger }>;
}
/**
 * Reads.
 *
 * Action `QueryHistoryActiveUserStatistic`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryActiveUserStatistic
 */
export const QueryHistoryActiveUserStatistic: Operation<
  "ecd",
  QueryHistoryActiveUserStatisticRequest,
  QueryHistoryActiveUserStatisticResponse,
  never
> = {
  api: "ecd",
  action: "QueryHistoryActiveUserStatistic",
  effect: "read",
  schema: "BizType:i,EndDate,OfficeSiteId,Period,StartDate,UserGroupId",
};

export interface QueryHistoryAvgMetricListRequest {
  DataDate?: string | null;
  DesktopId?: ReadonlyArray<string> | null;
  MetricName?: string | null;
  /** At least 1. */
  PageNum?: Integer | null;
  /** 1 to 100. */
  PageSize?: Integer | null;
  Range?: {
    IncludeMax?: boolean | null;
    IncludeMin?: boolean | null;
    Label?: string | null;
    Max?: number | null;
    Min?: number | null;
  } | null;
  ResourceRegionId?: string | null;
  SortType?: string | null;
}
export interface QueryHistoryAvgMetricListResponse {
  AvgMetricList?: Array<{
    AvgValue?: number;
    ChargeType?: string;
    Cpu?: ExactInteger;
    DesktopGroupId?: string;
    DesktopId?: string;
    DesktopName?: string;
    DesktopStatus?: string;
    DesktopType?: string;
    EndUserIds?: Array<string>;
    GpuSpec?: string;
    ManagementFlag?: string;
    Memory?: ExactInteger;
    MultiResource?: boolean;
    Platform?: string;
    RegionId?: string;
    Sessions?: Array<{ EndUserId?: string; EstablishmentTime?: string; ExternalUserName?: string; NickName?: string }>;
    SubPayType?: string;
  }>;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `QueryHistoryAvgMetricList`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryAvgMetricList
 */
export const QueryHistoryAvgMetricList: Operation<
  "ecd",
  QueryHistoryAvgMetricListRequest,
  QueryHistoryAvgMetricListResponse,
  NonNullable<QueryHistoryAvgMetricListResponse["AvgMetricList"]>[number]
> = {
  api: "ecd",
  action: "QueryHistoryAvgMetricList",
  effect: "read",
  pages: "PageNum AvgMetricList",
  schema:
    "DataDate,DesktopId:[]d,MetricName,PageNum:i,PageSize:i,Range:j{IncludeMax:b,IncludeMin:b,Label,Max:n,Min:n},ResourceRegionId,SortType",
};

export interface QueryHistoryMetricDistributionRequest {
  EndDate?: string | null;
  MetricName?: string | null;
  Ranges?: ReadonlyArray<{
    IncludeMax?: boolean | null;
    IncludeMin?: boolean | null;
    Label?: string | null;
    Max?: number | null;
    Min?: number | null;
  }> | null;
  StartDate?: string | null;
}
export interface QueryHistoryMetricDistributionResponse {
  DistributionList?: Array<{ Count?: ExactInteger; Label?: string; Max?: number; Min?: number }>;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `QueryHistoryMetricDistribution`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryMetricDistribution
 */
export const QueryHistoryMetricDistribution: Operation<
  "ecd",
  QueryHistoryMetricDistributionRequest,
  QueryHistoryMetricDistributionResponse,
  never
> = {
  api: "ecd",
  action: "QueryHistoryMetricDistribution",
  effect: "read",
  schema: "EndDate,MetricName,Ranges:[]{IncludeMax:b,IncludeMin:b,Label,Max:n,Min:n},StartDate",
};

export interface QueryHistoryUsageDurationRankRequest {
  BizType?: Integer | null;
  EndDate?: string | null;
  Limit?: Integer | null;
  NextToken?: string | null;
  StartDate?: string | null;
}
export interface QueryHistoryUsageDurationRankResponse {
  NextToken?: string;
  RequestId?: string;
  TotalCount?: ExactInteger;
  UsageDurationList?: Array<{
    ChargeType?: string;
    DesktopId?: string;
    DesktopName?: string;
    EndUserId?: string;
    RegionId?: string;
    UsageDuration?: ExactInteger;
  }>;
}
/**
 * Reads.
 *
 * Action `QueryHistoryUsageDurationRank`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryUsageDurationRank
 */
export const QueryHistoryUsageDurationRank: Operation<
  "ecd",
  QueryHistoryUsageDurationRankRequest,
  QueryHistoryUsageDurationRankResponse,
  NonNullable<QueryHistoryUsageDurationRankResponse["UsageDurationList"]>[number]
> = {
  api: "ecd",
  action: "QueryHistoryUsageDurationRank",
  effect: "read",
  pages: "NextToken UsageDurationList",
  schema: "BizType:i,EndDate,Limit:i,NextToken,StartDate",
};

export interface RebootDesktopsRequest {
  CreateSnapshot?: boolean | null;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  OsUpdate?: boolean | null;
  PatchId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface RebootDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `RebootDesktops`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RebootDesktops
 */
export const RebootDesktops: Operation<"ecd", RebootDesktopsRequest, RebootDesktopsResponse, never> = {
  api: "ecd",
  action: "RebootDesktops",
  effect: "once",
  readBy: "DescribeDesktops",
  schema: "CreateSnapshot:b,DesktopId!:[1..100]d,OsUpdate:b,PatchId,RegionId!",
};

export interface RebuildDesktopsRequest {
  AfterStatus?: string | null;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  ImageId?: string | null;
  Language?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null;
  OperateType?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface RebuildDesktopsResponse {
  RebuildResults?: Array<{ Code?: string; DesktopId?: string; Message?: string }>;
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `RebuildDesktops`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RebuildDesktops
 */
export const RebuildDesktops: Operation<"ecd", RebuildDesktopsRequest, RebuildDesktopsResponse, never> = {
  api: "ecd",
  action: "RebuildDesktops",
  effect: "once",
  readBy: "DescribeDesktops",
  schema: "AfterStatus,DesktopId!:[1..100]d,ImageId,Language,OperateType,RegionId!",
};

export interface ReleaseIpAddressRequest {
  EipId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ReleaseIpAddressResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ReleaseIpAddress`. `DescribeIpAddresses` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ReleaseIpAddress
 */
export const ReleaseIpAddress: Operation<"ecd", ReleaseIpAddressRequest, ReleaseIpAddressResponse, never> = {
  api: "ecd",
  action: "ReleaseIpAddress",
  readBy: "DescribeIpAddresses",
  schema: "EipId!,RegionId!",
};

export interface RemoveFilePermissionRequest {
  CdsId: string;
  EndUserId?: string | null;
  FileId: string;
  GroupId?: string | null;
  /** At most 100 items. */
  MemberList: ReadonlyArray<{
    CdsIdentity: {
      Id: string;
      /** Default: IT_User. */
      Type: Open<"IT_User" | "IT_Group">;
    };
    RoleId: Open<
      | "SystemFileEditorWithoutShareLink"
      | "SystemFileUploaderAndDownloaderWithShareLink"
      | "SystemFileDownloader"
      | "SystemFileEditorWithoutDelete"
      | "SystemFileOwner"
      | "SystemFileDownloaderWithShareLink"
      | "SystemFileUploaderAndViewer"
      | "SystemFileViewer"
      | "SystemFileEditor"
      | "SystemFileUploaderWithShareLink"
      | "SystemFileUploader"
      | "SystemFileUploaderAndDownloader"
      | "SystemFileMetaViewer"
    >;
  }>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface RemoveFilePermissionResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `RemoveFilePermission`. `ListFilePermission` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RemoveFilePermission
 */
export const RemoveFilePermission: Operation<"ecd", RemoveFilePermissionRequest, RemoveFilePermissionResponse, never> =
  {
    api: "ecd",
    action: "RemoveFilePermission",
    readBy: "ListFilePermission",
    schema: "CdsId!,EndUserId,FileId!,GroupId,MemberList!:j[..100]{CdsIdentity!:{Id!,Type!},RoleId!},RegionId!",
  };

export interface RemoveUserFromDesktopGroupRequest {
  DesktopGroupId?: string | null;
  /** At most 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null;
  /** At most 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null;
  OrgId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  SimpleUserGroupId?: string | null;
  UserGroupName?: string | null;
  UserOuPath?: string | null;
}
export interface RemoveUserFromDesktopGroupResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `RemoveUserFromDesktopGroup`. `DescribeUsersInGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RemoveUserFromDesktopGroup
 */
export const RemoveUserFromDesktopGroup: Operation<
  "ecd",
  RemoveUserFromDesktopGroupRequest,
  RemoveUserFromDesktopGroupResponse,
  never
> = {
  api: "ecd",
  action: "RemoveUserFromDesktopGroup",
  readBy: "DescribeUsersInGroup",
  schema:
    "DesktopGroupId,DesktopGroupIds:[..100]d,EndUserIds:[..10000]d,OrgId,RegionId!,SimpleUserGroupId,UserGroupName,UserOuPath",
};

export interface RemoveUserFromDesktopOversoldUserGroupRequest {
  EndUserId?: string | null;
  OversoldGroupId?: string | null;
  UserDesktopId?: string | null;
  UserGroupId?: string | null;
}
export interface RemoveUserFromDesktopOversoldUserGroupResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `RemoveUserFromDesktopOversoldUserGroup`. `DescribeDesktopOversoldUser` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RemoveUserFromDesktopOversoldUserGroup
 */
export const RemoveUserFromDesktopOversoldUserGroup: Operation<
  "ecd",
  RemoveUserFromDesktopOversoldUserGroupRequest,
  RemoveUserFromDesktopOversoldUserGroupResponse,
  never
> = {
  api: "ecd",
  action: "RemoveUserFromDesktopOversoldUserGroup",
  readBy: "DescribeDesktopOversoldUser",
  schema: "EndUserId,OversoldGroupId,UserDesktopId,UserGroupId",
};

export interface RenewDesktopGroupRequest {
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  /** Known values: `true` and `false`. */
  AutoRenew?: boolean | null;
  DesktopGroupId: string;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
}
export interface RenewDesktopGroupResponse {
  OrderId?: Array<string>;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `RenewDesktopGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktopGroups` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktopGroup
 */
export const RenewDesktopGroup: Operation<"ecd", RenewDesktopGroupRequest, RenewDesktopGroupResponse, never> = {
  api: "ecd",
  action: "RenewDesktopGroup",
  effect: "once",
  readBy: "DescribeDesktopGroups",
  schema: "AutoPay:b,AutoRenew:b,DesktopGroupId!,Period:i,PeriodUnit,RegionId!,ResellerOwnerUid:i",
};

export interface RenewDesktopOversoldGroupRequest {
  OversoldGroupId?: string | null;
  Period?: Integer | null;
  PeriodUnit?: string | null;
}
export interface RenewDesktopOversoldGroupResponse {
  Data?: { OrderId?: ExactInteger; OversoldGroupId?: string };
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `RenewDesktopOversoldGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktopOversoldGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktopOversoldGroup
 */
export const RenewDesktopOversoldGroup: Operation<
  "ecd",
  RenewDesktopOversoldGroupRequest,
  RenewDesktopOversoldGroupResponse,
  never
> = {
  api: "ecd",
  action: "RenewDesktopOversoldGroup",
  effect: "once",
  readBy: "DescribeDesktopOversoldGroup",
  schema: "OversoldGroupId,Period:i,PeriodUnit",
};

export interface RenewDesktopsRequest {
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  AutoRenew?: boolean | null;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** 1, 2, 3 or 6 while `PeriodUnit` is `Month`, 1, 2, 3, 4, 5 or 6 while `PeriodUnit` is `Year`. Default: 1. */
  Period?: Integer | null;
  /** Default: Month. */
  PeriodUnit?: "Month" | "Year" | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
  ResourceType?: string | null;
}
export interface RenewDesktopsResponse {
  OrderId?: string;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `RenewDesktops`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeDesktops` shows what it changes. Official sources disagree on Period in years: 1 to 6 (the vendor's metadata), 1 to 5 (alibabacloud_ecd20200930 5.5.0). Here: 1 to 6.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktops
 */
export const RenewDesktops: Operation<"ecd", RenewDesktopsRequest, RenewDesktopsResponse, never> = {
  api: "ecd",
  action: "RenewDesktops",
  effect: "once",
  readBy: "DescribeDesktops",
  schema:
    "AutoPay:b,AutoRenew:b,DesktopId!:[1..100]d,Period:i(PeriodUnit:Month=1|2|3|6;Year=1|2|3|4|5|6),PeriodUnit:s(Month|Year),PromotionId,RegionId!,ResellerOwnerUid:i,ResourceType",
};

export interface RenewNetworkPackagesRequest {
  /** Known values: `true` and `false`. */
  AutoPay?: boolean | null;
  AutoRenew?: boolean | null;
  /** At most 100 items. */
  NetworkPackageId: ReadonlyArray<string>;
  Period?: Integer | null;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResellerOwnerUid?: Integer | null;
}
export interface RenewNetworkPackagesResponse {
  OrderId?: string;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `RenewNetworkPackages`. Writes; never repeated once it may have been executed, unless it carries a client token. `DescribeNetworkPackages` shows what it changes. Errors: 403 `Order.Unpaid`, 403 `Forbidden`, 500 `InternalError`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RenewNetworkPackages
 */
export const RenewNetworkPackages: Operation<"ecd", RenewNetworkPackagesRequest, RenewNetworkPackagesResponse, never> =
  {
    api: "ecd",
    action: "RenewNetworkPackages",
    effect: "once",
    readBy: "DescribeNetworkPackages",
    schema:
      "AutoPay:b,AutoRenew:b,NetworkPackageId!:[..100]d,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i",
  };

export interface RenewVirtualBridgeRequest {
  AutoPay?: boolean | null;
  AutoRenew?: boolean | null;
  BridgeId: string;
  /** Secret. */
  PaidCallBackUrl?: string | null;
  Period?: Integer | null;
  PeriodUnit?: string | null;
  PromotionId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface RenewVirtualBridgeResponse {
  OrderId?: ExactInteger;
  RequestId?: string;
}
/**
 * **Costs money.**
 *
 * Action `RenewVirtualBridge`. Writes; never repeated once it may have been executed, unless it carries a client token. `ListVirtualBridges` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RenewVirtualBridge
 */
export const RenewVirtualBridge: Operation<"ecd", RenewVirtualBridgeRequest, RenewVirtualBridgeResponse, never> = {
  api: "ecd",
  action: "RenewVirtualBridge",
  effect: "once",
  readBy: "ListVirtualBridges",
  schema: "AutoPay:b,AutoRenew:b,BridgeId!,PaidCallBackUrl#,Period:i,PeriodUnit,PromotionId,RegionId!",
};

export interface ResetDesktopsRequest {
  DesktopGroupId?: string | null;
  /** At most 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null;
  /** At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null;
  ImageId?: string | null;
  LastRetryTime?: Integer | null;
  PayType?: Open<"PostPaid" | "PrePaid"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResetScope?: Open<"ALL" | "IMAGE"> | null;
  ResetType: Open<"0" | "1" | "2" | "3">;
}
export interface ResetDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ResetDesktops`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ResetDesktops
 */
export const ResetDesktops: Operation<"ecd", ResetDesktopsRequest, ResetDesktopsResponse, never> = {
  api: "ecd",
  action: "ResetDesktops",
  effect: "once",
  readBy: "DescribeDesktops",
  schema:
    "DesktopGroupId,DesktopGroupIds:[..100]d,DesktopId:[..100]d,ImageId,LastRetryTime:i,PayType,RegionId!,ResetScope,ResetType!",
};

export interface ResetNASDefaultMountTargetRequest {
  FileSystemId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface ResetNASDefaultMountTargetResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ResetNASDefaultMountTarget`. `DescribeNASFileSystems` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ResetNASDefaultMountTarget
 */
export const ResetNASDefaultMountTarget: Operation<
  "ecd",
  ResetNASDefaultMountTargetRequest,
  ResetNASDefaultMountTargetResponse,
  never
> = {
  api: "ecd",
  action: "ResetNASDefaultMountTarget",
  effect: "once",
  readBy: "DescribeNASFileSystems",
  schema: "FileSystemId!,RegionId!",
};

export interface ResetSnapshotRequest {
  /** Filled in by the client. */
  RegionId?: string;
  SnapshotId: string;
  StopDesktop?: boolean | null;
}
export interface ResetSnapshotResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ResetSnapshot`. `DescribeSnapshots` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ResetSnapshot
 */
export const ResetSnapshot: Operation<"ecd", ResetSnapshotRequest, ResetSnapshotResponse, never> = {
  api: "ecd",
  action: "ResetSnapshot",
  effect: "once",
  readBy: "DescribeSnapshots",
  schema: "RegionId!,SnapshotId!,StopDesktop:b",
};

export interface RevokeCoordinatePrivilegeRequest {
  CoId: string;
  EndUserId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  UserType: string;
  Uuid?: string | null;
}
export interface RevokeCoordinatePrivilegeResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `RevokeCoordinatePrivilege`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RevokeCoordinatePrivilege
 */
export const RevokeCoordinatePrivilege: Operation<
  "ecd",
  RevokeCoordinatePrivilegeRequest,
  RevokeCoordinatePrivilegeResponse,
  never
> = { api: "ecd", action: "RevokeCoordinatePrivilege", schema: "CoId!,EndUserId,RegionId!,UserType!,Uuid" };

export interface RunCommandRequest {
  /** Secret. */
  CommandContent: string;
  CommandRole?: string | null;
  ContentEncoding?: string | null;
  /** 1 to 300 items. */
  DesktopId: ReadonlyArray<string>;
  EndUserId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  Timeout?: Integer | null;
  Type: string;
}
export interface RunCommandResponse {
  InvokeId?: string;
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `RunCommand`. `DescribeInvocations` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RunCommand
 */
export const RunCommand: Operation<"ecd", RunCommandRequest, RunCommandResponse, never> = {
  api: "ecd",
  action: "RunCommand",
  effect: "once",
  readBy: "DescribeInvocations",
  schema: "CommandContent!#,CommandRole,ContentEncoding,DesktopId!:[1..300]d,EndUserId,RegionId!,Timeout:i,Type!",
};

export interface SendConsoleMessageRequest {
  MessageId: string;
}
export interface SendConsoleMessageResponse {
  RequestId?: string;
  Success?: boolean;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `SendConsoleMessage`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SendConsoleMessage
 */
export const SendConsoleMessage: Operation<"ecd", SendConsoleMessageRequest, SendConsoleMessageResponse, never> = {
  api: "ecd",
  action: "SendConsoleMessage",
  effect: "once",
  schema: "MessageId!",
};

export interface SendVerifyCodeRequest {
  ExtraInfo?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  VerifyCodeAction: Open<"eds_cenID_securityverification">;
}
export interface SendVerifyCodeResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `SendVerifyCode`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SendVerifyCode
 */
export const SendVerifyCode: Operation<"ecd", SendVerifyCodeRequest, SendVerifyCodeResponse, never> = {
  api: "ecd",
  action: "SendVerifyCode",
  effect: "once",
  schema: "ExtraInfo,RegionId!,VerifyCodeAction!",
};

export interface SetDesktopGroupScaleTimerRequest {
  DesktopGroupId: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 100 items. */
  ScaleTimerInfos?: ReadonlyArray<{
    BuyResAmount?: Integer | null;
    Cron?: string | null;
    KeepDuration?: Integer | null;
    /** Known values: `0` and `1`. */
    LoadPolicy?: Integer | null;
    MaxResAmount?: Integer | null;
    MinResAmount?: Integer | null;
    RatioThreshold?: number | null;
    Type?: Open<"drop" | "normal" | "peak" | "rise"> | null;
  }> | null;
}
export interface SetDesktopGroupScaleTimerResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetDesktopGroupScaleTimer`. `GetDesktopGroupDetail` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupScaleTimer
 */
export const SetDesktopGroupScaleTimer: Operation<
  "ecd",
  SetDesktopGroupScaleTimerRequest,
  SetDesktopGroupScaleTimerResponse,
  never
> = {
  api: "ecd",
  action: "SetDesktopGroupScaleTimer",
  readBy: "GetDesktopGroupDetail",
  schema:
    "DesktopGroupId!,RegionId!,ScaleTimerInfos:[..100]{BuyResAmount:i,Cron,KeepDuration:i,LoadPolicy:i,MaxResAmount:i,MinResAmount:i,RatioThreshold:n,Type}",
};

export interface SetDesktopGroupTimerRequest {
  CronExpression?: string | null;
  DesktopGroupId: string;
  Force?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Known values: `0`, `1`, `2` and `3`. */
  ResetType?: Integer | null;
  /** Known values: `1`, `2`, `3` and `4`. */
  TimerType: Integer;
}
export interface SetDesktopGroupTimerResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetDesktopGroupTimer`. `GetDesktopGroupDetail` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimer
 */
export const SetDesktopGroupTimer: Operation<"ecd", SetDesktopGroupTimerRequest, SetDesktopGroupTimerResponse, never> =
  {
    api: "ecd",
    action: "SetDesktopGroupTimer",
    readBy: "GetDesktopGroupDetail",
    schema: "CronExpression,DesktopGroupId!,Force:b,RegionId!,ResetType:i,TimerType!:i",
  };

export interface SetDesktopGroupTimerStatusRequest {
  DesktopGroupId: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Known values: `1`, `2`, `3` and `100`. */
  Status?: Integer | null;
  /** Known values: `1`, `2`, `3` and `4`. */
  TimerType: Integer;
}
export interface SetDesktopGroupTimerStatusResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetDesktopGroupTimerStatus`. `GetDesktopGroupDetail` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimerStatus
 */
export const SetDesktopGroupTimerStatus: Operation<
  "ecd",
  SetDesktopGroupTimerStatusRequest,
  SetDesktopGroupTimerStatusResponse,
  never
> = {
  api: "ecd",
  action: "SetDesktopGroupTimerStatus",
  readBy: "GetDesktopGroupDetail",
  schema: "DesktopGroupId!,RegionId!,Status:i,TimerType!:i",
};

export interface SetDesktopMaintenanceRequest {
  /** At most 100 items. */
  DesktopIds: ReadonlyArray<string>;
  Mode: Open<"ENTER" | "EXIT">;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface SetDesktopMaintenanceResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetDesktopMaintenance`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopMaintenance
 */
export const SetDesktopMaintenance: Operation<
  "ecd",
  SetDesktopMaintenanceRequest,
  SetDesktopMaintenanceResponse,
  never
> = {
  api: "ecd",
  action: "SetDesktopMaintenance",
  readBy: "DescribeDesktops",
  schema: "DesktopIds!:[..100]d,Mode!,RegionId!",
};

export interface SetDirectorySsoStatusRequest {
  DirectoryId: string;
  EnableSso: boolean;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface SetDirectorySsoStatusResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetDirectorySsoStatus`. `DescribeDirectories` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetDirectorySsoStatus
 */
export const SetDirectorySsoStatus: Operation<
  "ecd",
  SetDirectorySsoStatusRequest,
  SetDirectorySsoStatusResponse,
  never
> = {
  api: "ecd",
  action: "SetDirectorySsoStatus",
  readBy: "DescribeDirectories",
  schema: "DirectoryId!,EnableSso!:b,RegionId!",
};

export interface SetIdpMetadataRequest {
  DirectoryId?: string | null;
  IdpMetadata: string;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface SetIdpMetadataResponse {
  IdpEntityId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetIdpMetadata`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetIdpMetadata
 */
export const SetIdpMetadata: Operation<"ecd", SetIdpMetadataRequest, SetIdpMetadataResponse, never> = {
  api: "ecd",
  action: "SetIdpMetadata",
  schema: "DirectoryId,IdpMetadata!,OfficeSiteId,RegionId!",
};

export interface SetOfficeSiteSsoStatusRequest {
  /** Known values: `true` and `false`. */
  EnableSso: boolean;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface SetOfficeSiteSsoStatusResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetOfficeSiteSsoStatus`. `GetOfficeSiteSsoStatus` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetOfficeSiteSsoStatus
 */
export const SetOfficeSiteSsoStatus: Operation<
  "ecd",
  SetOfficeSiteSsoStatusRequest,
  SetOfficeSiteSsoStatusResponse,
  never
> = {
  api: "ecd",
  action: "SetOfficeSiteSsoStatus",
  readBy: "GetOfficeSiteSsoStatus",
  schema: "EnableSso!:b,OfficeSiteId!,RegionId!",
};

export interface SetUserProfilePathRulesRequest {
  DesktopGroupId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  UserProfilePathRule?: ReadonlyArray<{
    BlackPath?: {
      /** At most 260 characters. */
      Path?: string | null;
      Type?: string | null;
    } | null;
    WhitePaths?: ReadonlyArray<{
      /** At most 260 characters. */
      Path?: string | null;
      Type?: string | null;
    }> | null;
  }> | null;
  UserProfileRuleType?: string | null;
}
export interface SetUserProfilePathRulesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetUserProfilePathRules`. `DescribeUserProfilePathRules` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetUserProfilePathRules
 */
export const SetUserProfilePathRules: Operation<
  "ecd",
  SetUserProfilePathRulesRequest,
  SetUserProfilePathRulesResponse,
  never
> = {
  api: "ecd",
  action: "SetUserProfilePathRules",
  readBy: "DescribeUserProfilePathRules",
  schema:
    "DesktopGroupId,RegionId!,UserProfilePathRule:j[]{BlackPath:{Path,Type},WhitePaths:[]{Path,Type}},UserProfileRuleType",
};

export interface StartDesktopsRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface StartDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `StartDesktops`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/StartDesktops
 */
export const StartDesktops: Operation<"ecd", StartDesktopsRequest, StartDesktopsResponse, never> = {
  api: "ecd",
  action: "StartDesktops",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..100]d,RegionId!",
};

export interface StopDesktopsRequest {
  CreateSnapshot?: string | null;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  OsUpdate?: boolean | null;
  PatchId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Default: StopCharging. */
  StoppedMode?: "StopCharging" | "KeepCharging" | null;
}
export interface StopDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `StopDesktops`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/StopDesktops
 */
export const StopDesktops: Operation<"ecd", StopDesktopsRequest, StopDesktopsResponse, never> = {
  api: "ecd",
  action: "StopDesktops",
  readBy: "DescribeDesktops",
  schema: "CreateSnapshot,DesktopId!:[1..100]d,OsUpdate:b,PatchId,RegionId!,StoppedMode:s(StopCharging|KeepCharging)",
};

export interface StopInvocationRequest {
  /** At most 50 items. */
  DesktopId?: ReadonlyArray<string> | null;
  InvokeId: string;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface StopInvocationResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `StopInvocation`. `DescribeInvocations` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/StopInvocation
 */
export const StopInvocation: Operation<"ecd", StopInvocationRequest, StopInvocationResponse, never> = {
  api: "ecd",
  action: "StopInvocation",
  readBy: "DescribeInvocations",
  schema: "DesktopId:[..50]d,InvokeId!,RegionId!",
};

export interface TagResourcesRequest {
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 100 items. */
  ResourceId: ReadonlyArray<string>;
  ResourceType: Open<"ALIYUN::GWS::INSTANCE">;
  /** At most 20 items. */
  Tag: ReadonlyArray<{ Key?: string | null; Value?: string | null }>;
}
export interface TagResourcesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `TagResources`. `ListTagResources` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/TagResources
 */
export const TagResources: Operation<"ecd", TagResourcesRequest, TagResourcesResponse, never> = {
  api: "ecd",
  action: "TagResources",
  readBy: "ListTagResources",
  schema: "RegionId!,ResourceId!:[..100]d,ResourceType!,Tag!:[..20]{Key,Value}",
};

export interface TransferTaskApprovalCallbackRequest {
  OssBucketName?: string | null;
  OssBucketRegionId?: string | null;
  Result?: Open<"Approved" | "Rejected"> | null;
  TaskId?: string | null;
}
export interface TransferTaskApprovalCallbackResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `TransferTaskApprovalCallback`. `ListTransferFiles` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/TransferTaskApprovalCallback
 */
export const TransferTaskApprovalCallback: Operation<
  "ecd",
  TransferTaskApprovalCallbackRequest,
  TransferTaskApprovalCallbackResponse,
  never
> = {
  api: "ecd",
  action: "TransferTaskApprovalCallback",
  readBy: "ListTransferFiles",
  schema: "OssBucketName,OssBucketRegionId,Result,TaskId",
};

export interface UnbindConfigGroupRequest {
  /** Filled in by the client. */
  RegionId?: string | null;
  /** 1 to 500 items. */
  ResourceInfos: ReadonlyArray<{
    ProductType?: Open<"CLOUD_DESKTOP"> | null;
    ResourceId?: string | null;
    ResourceRegionId?: string | null;
    ResourceType?: Open<"RESOURCE_GROUP" | "CLOUD_DESKTOP"> | null;
  }>;
  Type: Open<"Timer">;
}
export interface UnbindConfigGroupResponse {
  GroupIds?: Array<string>;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `UnbindConfigGroup`. `DescribeConfigGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UnbindConfigGroup
 */
export const UnbindConfigGroup: Operation<"ecd", UnbindConfigGroupRequest, UnbindConfigGroupResponse, never> = {
  api: "ecd",
  action: "UnbindConfigGroup",
  readBy: "DescribeConfigGroup",
  schema: "RegionId,ResourceInfos!:[1..500]{ProductType,ResourceId,ResourceRegionId,ResourceType},Type!",
};

export interface UnbindUserDesktopRequest {
  DesktopAgentIds?: ReadonlyArray<string> | null;
  DesktopGroupId?: string | null;
  DesktopIds?: ReadonlyArray<string> | null;
  Force?: boolean | null;
  Reason?: string | null;
  UserDesktopIds?: ReadonlyArray<string> | null;
}
export interface UnbindUserDesktopResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `UnbindUserDesktop`. `DescribeDesktopsInGroup` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UnbindUserDesktop
 */
export const UnbindUserDesktop: Operation<"ecd", UnbindUserDesktopRequest, UnbindUserDesktopResponse, never> = {
  api: "ecd",
  action: "UnbindUserDesktop",
  readBy: "DescribeDesktopsInGroup",
  schema: "DesktopAgentIds:[]d,DesktopGroupId,DesktopIds:[]d,Force:b,Reason,UserDesktopIds:[]d",
};

export interface UnlockVirtualMFADeviceRequest {
  /** Filled in by the client. */
  RegionId?: string;
  SerialNumber: string;
}
export interface UnlockVirtualMFADeviceResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `UnlockVirtualMFADevice`. `DescribeVirtualMFADevices` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UnlockVirtualMFADevice
 */
export const UnlockVirtualMFADevice: Operation<
  "ecd",
  UnlockVirtualMFADeviceRequest,
  UnlockVirtualMFADeviceResponse,
  never
> = {
  api: "ecd",
  action: "UnlockVirtualMFADevice",
  readBy: "DescribeVirtualMFADevices",
  schema: "RegionId!,SerialNumber!",
};

export interface UntagResourcesRequest {
  All?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** At most 50 items. */
  ResourceId: ReadonlyArray<string>;
  ResourceType: Open<"ALIYUN::GWS::INSTANCE">;
  /** At most 20 items. */
  TagKey?: ReadonlyArray<string> | null;
}
export interface UntagResourcesResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `UntagResources`. `ListTagResources` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UntagResources
 */
export const UntagResources: Operation<"ecd", UntagResourcesRequest, UntagResourcesResponse, never> = {
  api: "ecd",
  action: "UntagResources",
  readBy: "ListTagResources",
  schema: "All:b,RegionId!,ResourceId!:[..50]d,ResourceType!,TagKey:[..20]s",
};

export interface UpdateFotaTaskRequest {
  /** Filled in by the client. */
  RegionId?: string;
  TaskUid: string;
  UserStatus?: Open<"Running" | "Pending"> | null;
}
export interface UpdateFotaTaskResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `UpdateFotaTask`. `DescribeFotaTasks` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UpdateFotaTask
 */
export const UpdateFotaTask: Operation<"ecd", UpdateFotaTaskRequest, UpdateFotaTaskResponse, never> = {
  api: "ecd",
  action: "UpdateFotaTask",
  readBy: "DescribeFotaTasks",
  schema: "RegionId!,TaskUid!,UserStatus",
};

export interface UploadImageRequest {
  BootMode?: string | null;
  /** 5 to 500. */
  DataDiskSize?: Integer | null;
  Description?: string | null;
  EnableSecurityCheck?: boolean | null;
  GpuCategory?: boolean | null;
  GpuDriverType?: Open<"gpu_grid9" | "gpu_custom" | "gpu_grid12"> | null;
  ImageName: string;
  LicenseType?: Open<"Auto" | "Aliyun" | "BYOL"> | null;
  OsType?: Open<"Linux" | "Windows"> | null;
  OssObjectPath: string;
  ProtocolType?: Open<"ASP"> | null;
  /** Filled in by the client. */
  RegionId?: string;
  SystemDiskSize?: string | null;
}
export interface UploadImageResponse {
  ImageId?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `UploadImage`. `DescribeImages` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UploadImage
 */
export const UploadImage: Operation<"ecd", UploadImageRequest, UploadImageResponse, never> = {
  api: "ecd",
  action: "UploadImage",
  readBy: "DescribeImages",
  schema:
    "BootMode,DataDiskSize:i,Description,EnableSecurityCheck:b,GpuCategory:b,GpuDriverType,ImageName!,LicenseType,OsType,OssObjectPath!,ProtocolType,RegionId!,SystemDiskSize",
};

export interface VerifyCenRequest {
  CenId: string;
  CenOwnerId?: Integer | null;
  CidrBlock: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. */
  VerifyCode?: string | null;
}
export interface VerifyCenResponse {
  CidrBlocks?: Array<string>;
  RequestId?: string;
  RouteEntries?: Array<{
    DestinationCidrBlock?: string;
    NextHopInstanceId?: string;
    RegionId?: string;
    Status?: string;
  }>;
  Status?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `VerifyCen`. Errors: 400 `TransitRouterService.TrNotExistInRegion`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/VerifyCen
 */
export const VerifyCen: Operation<"ecd", VerifyCenRequest, VerifyCenResponse, never> = {
  api: "ecd",
  action: "VerifyCen",
  effect: "once",
  schema: "CenId!,CenOwnerId:i,CidrBlock!,RegionId!,VerifyCode#",
};

export interface WakeupDesktopsRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface WakeupDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `WakeupDesktops`. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/WakeupDesktops
 */
export const WakeupDesktops: Operation<"ecd", WakeupDesktopsRequest, WakeupDesktopsResponse, never> = {
  api: "ecd",
  action: "WakeupDesktops",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..100]d,RegionId!",
};
