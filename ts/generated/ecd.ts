/** The admin API of Elastic Desktop Service, 2020-09-30: every operation. Generated from catalogue/ecd-2020-09-30.json by scripts/catalogue.mjs; do not edit. */

import type { ExactInteger, Integer, Open, Operation } from "../operation.js";

export interface ActivateOfficeSiteRequest {
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ActivateOfficeSiteResponse {
  RequestId?: string;
}
/**
 * Action `ActivateOfficeSite`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ActivateOfficeSite
 */
export const ActivateOfficeSite: Operation<"ecd", ActivateOfficeSiteRequest, ActivateOfficeSiteResponse, never> = {
  api: "ecd",
  action: "ActivateOfficeSite",
  schema: "OfficeSiteId!,RegionId!",
};

export interface AddDesktopOversoldUserGroupRequest {
  ImageId?: string | null | undefined;
  Name?: string | null | undefined;
  OversoldGroupId?: string | null | undefined;
  PolicyGroupId?: string | null | undefined;
  Tag?: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
}
export interface AddDesktopOversoldUserGroupResponse {
  Data?: { UserGroupId?: string };
  RequestId?: string;
}
/**
 * Action `AddDesktopOversoldUserGroup`. Writes.
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
  schema: "ImageId,Name,OversoldGroupId,PolicyGroupId,Tag:[]{Key,Value}",
};

export interface AddDevicesRequest {
  ClientType: Integer;
  /** 0 to 200 items. */
  DeviceIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface AddDevicesResponse {
  Code?: string;
  Message?: string;
  RequestId?: string;
}
/**
 * Action `AddDevices`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AddDevices
 */
export const AddDevices: Operation<"ecd", AddDevicesRequest, AddDevicesResponse, never> = {
  api: "ecd",
  action: "AddDevices",
  schema: "ClientType!:i,DeviceIds!:[..200]d,RegionId",
};

export interface AddFilePermissionRequest {
  CdsId: string;
  EndUserId?: string | null | undefined;
  FileId: string;
  GroupId?: string | null | undefined;
  MemberList: ReadonlyArray<{
    CdsIdentity: {
      Id: string;
      /** Default: IT_User. */
      Type: Open<"IT_User" | "IT_Group">;
    };
    DisinheritSubGroup?: boolean | null | undefined;
    ExpireTime?: Integer | null | undefined;
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
  RegionId?: string | undefined;
}
export interface AddFilePermissionResponse {
  RequestId?: string;
}
/**
 * Action `AddFilePermission`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AddFilePermission
 */
export const AddFilePermission: Operation<"ecd", AddFilePermissionRequest, AddFilePermissionResponse, never> = {
  api: "ecd",
  action: "AddFilePermission",
  schema:
    "CdsId!,EndUserId,FileId!,GroupId,MemberList!:j[]{CdsIdentity!:{Id!,Type!},DisinheritSubGroup:b,ExpireTime:i,RoleId!},RegionId!",
};

export interface AddUserToDesktopGroupRequest {
  /** Filled in by the client. */
  ClientToken?: string | null | undefined;
  DesktopGroupId?: string | null | undefined;
  /** 0 to 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  /** 0 to 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  OrgId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SimpleUserGroupId?: string | null | undefined;
  UserGroupName?: string | null | undefined;
  UserOuPath?: string | null | undefined;
}
export interface AddUserToDesktopGroupResponse {
  RequestId?: string;
}
/**
 * Action `AddUserToDesktopGroup`. Writes.
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
  schema:
    "ClientToken:t,DesktopGroupId,DesktopGroupIds:[..100]d,EndUserIds:[..10000]d,OrgId,RegionId!,SimpleUserGroupId,UserGroupName,UserOuPath",
};

export interface AddUserToDesktopOversoldUserGroupRequest {
  AddUserAmount?: Integer | null | undefined;
  EndUserId?: string | null | undefined;
  OversoldGroupId?: string | null | undefined;
  UserGroupId?: string | null | undefined;
}
export interface AddUserToDesktopOversoldUserGroupResponse {
  RequestId?: string;
}
/**
 * Action `AddUserToDesktopOversoldUserGroup`. Writes.
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
  schema: "AddUserAmount:i,EndUserId,OversoldGroupId,UserGroupId",
};

export interface AllocateIpAddressRequest {
  Bandwidth?: Integer | null | undefined;
  InternetChargeType?: string | null | undefined;
  Name?: string | null | undefined;
  NetworkInterfaceId?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface AllocateIpAddressResponse {
  EipAddress?: string;
  EipId?: string;
  RequestId?: string;
}
/**
 * Action `AllocateIpAddress`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AllocateIpAddress
 */
export const AllocateIpAddress: Operation<"ecd", AllocateIpAddressRequest, AllocateIpAddressResponse, never> = {
  api: "ecd",
  action: "AllocateIpAddress",
  schema: "Bandwidth:i,InternetChargeType,Name,NetworkInterfaceId,OfficeSiteId,RegionId!",
};

export interface ApplyAutoSnapshotPolicyRequest {
  /** 1 to 500 items. */
  DesktopId: ReadonlyArray<string>;
  PolicyId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ApplyAutoSnapshotPolicyResponse {
  RequestId?: string;
}
/**
 * Action `ApplyAutoSnapshotPolicy`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ApplyAutoSnapshotPolicy
 */
export const ApplyAutoSnapshotPolicy: Operation<
  "ecd",
  ApplyAutoSnapshotPolicyRequest,
  ApplyAutoSnapshotPolicyResponse,
  never
> = { api: "ecd", action: "ApplyAutoSnapshotPolicy", schema: "DesktopId!:[1..500]d,PolicyId!,RegionId!" };

export interface ApplyCoordinatePrivilegeRequest {
  CoId: string;
  EndUserId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  UserType: string;
  Uuid?: string | null | undefined;
}
export interface ApplyCoordinatePrivilegeResponse {
  RequestId?: string;
}
/**
 * Action `ApplyCoordinatePrivilege`. Writes.
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
  EndUserId?: string | null | undefined;
  InitiatorType?: Open<"ADMIN_INITIATE"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 100 items. */
  ResourceCandidates: ReadonlyArray<{
    OwnerAliUid: Integer;
    OwnerEndUserId: string;
    ResourceId: string;
    ResourceName: string;
    ResourceProperties?: string | null | undefined;
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
 * Action `ApplyCoordinationForMonitoring`. Writes.
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
  RegionId?: string | undefined;
}
export interface ApproveFotaUpdateResponse {
  RequestId?: string;
}
/**
 * Action `ApproveFotaUpdate`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ApproveFotaUpdate
 */
export const ApproveFotaUpdate: Operation<"ecd", ApproveFotaUpdateRequest, ApproveFotaUpdateResponse, never> = {
  api: "ecd",
  action: "ApproveFotaUpdate",
  schema: "AppVersion!,DesktopId!,RegionId!",
};

export interface AssociateIpAddressRequest {
  EipId: string;
  NatGatewayId?: string | null | undefined;
  NetworkInterfaceId?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface AssociateIpAddressResponse {
  RequestId?: string;
}
/**
 * Action `AssociateIpAddress`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AssociateIpAddress
 */
export const AssociateIpAddress: Operation<"ecd", AssociateIpAddressRequest, AssociateIpAddressResponse, never> = {
  api: "ecd",
  action: "AssociateIpAddress",
  schema: "EipId!,NatGatewayId,NetworkInterfaceId,OfficeSiteId,RegionId!",
};

export interface AssociateNetworkPackageRequest {
  NetworkPackageId: string;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface AssociateNetworkPackageResponse {
  RequestId?: string;
}
/**
 * Action `AssociateNetworkPackage`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AssociateNetworkPackage
 */
export const AssociateNetworkPackage: Operation<
  "ecd",
  AssociateNetworkPackageRequest,
  AssociateNetworkPackageResponse,
  never
> = { api: "ecd", action: "AssociateNetworkPackage", schema: "NetworkPackageId!,OfficeSiteId!,RegionId!" };

export interface AssociateRouteTableRequest {
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RouteTableId: string;
  VSwitchId: string;
}
export interface AssociateRouteTableResponse {
  RequestId?: string;
}
/**
 * Action `AssociateRouteTable`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AssociateRouteTable
 */
export const AssociateRouteTable: Operation<"ecd", AssociateRouteTableRequest, AssociateRouteTableResponse, never> = {
  api: "ecd",
  action: "AssociateRouteTable",
  schema: "RegionId!,RouteTableId!,VSwitchId!",
};

export interface AttachCenRequest {
  CenId: string;
  CenOwnerId?: Integer | null | undefined;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** Secret. */
  VerifyCode?: string | null | undefined;
}
export interface AttachCenResponse {
  RequestId?: string;
}
/**
 * Action `AttachCen`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AttachCen
 */
export const AttachCen: Operation<"ecd", AttachCenRequest, AttachCenResponse, never> = {
  api: "ecd",
  action: "AttachCen",
  readBy: "DescribeCens",
  schema: "CenId!,CenOwnerId:i,OfficeSiteId!,RegionId!,VerifyCode#",
};

export interface AttachEndUserRequest {
  AdDomain?: string | null | undefined;
  ClientType: Integer;
  DeviceId: string;
  DirectoryId?: string | null | undefined;
  EndUserId: string;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  UserType?: Open<"AD" | "SIMPLE"> | null | undefined;
}
export interface AttachEndUserResponse {
  RequestId?: string;
}
/**
 * Action `AttachEndUser`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/AttachEndUser
 */
export const AttachEndUser: Operation<"ecd", AttachEndUserRequest, AttachEndUserResponse, never> = {
  api: "ecd",
  action: "AttachEndUser",
  schema: "AdDomain,ClientType!:i,DeviceId!,DirectoryId,EndUserId!,RegionId,UserType",
};

export interface BatchModifyEntitlementRequest {
  /** 1 to 500 items. */
  DesktopId: ReadonlyArray<string>;
  /** 0 to 500 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  MaxDesktopPerUser?: Integer | null | undefined;
  MaxUserPerDesktop?: Integer | null | undefined;
  Preview: boolean;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Strategy?: Open<"AVERAGE" | "CENTRAL"> | null | undefined;
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
 * Action `BatchModifyEntitlement`. Writes.
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
  schema:
    "DesktopId!:[1..500]d,EndUserId:[..500]d,MaxDesktopPerUser:i,MaxUserPerDesktop:i,Preview!:b,RegionId!,Strategy",
};

export interface BindConfigGroupRequest {
  GroupId: string;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  /** 1 to 500 items. */
  ResourceInfos: ReadonlyArray<{
    ProductType?: Open<"CLOUD_DESKTOP"> | null | undefined;
    ResourceId?: string | null | undefined;
    ResourceRegionId?: string | null | undefined;
    ResourceType?: Open<"RESOURCE_GROUP" | "CLOUD_DESKTOP"> | null | undefined;
  }>;
}
export interface BindConfigGroupResponse {
  GroupId?: string;
  RequestId?: string;
}
/**
 * Action `BindConfigGroup`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/BindConfigGroup
 */
export const BindConfigGroup: Operation<"ecd", BindConfigGroupRequest, BindConfigGroupResponse, never> = {
  api: "ecd",
  action: "BindConfigGroup",
  schema: "GroupId!,RegionId,ResourceInfos!:[1..500]{ProductType,ResourceId,ResourceRegionId,ResourceType}",
};

export interface CancelAutoSnapshotPolicyRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  PolicyId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CancelAutoSnapshotPolicyResponse {
  RequestId?: string;
}
/**
 * Action `CancelAutoSnapshotPolicy`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CancelAutoSnapshotPolicy
 */
export const CancelAutoSnapshotPolicy: Operation<
  "ecd",
  CancelAutoSnapshotPolicyRequest,
  CancelAutoSnapshotPolicyResponse,
  never
> = { api: "ecd", action: "CancelAutoSnapshotPolicy", schema: "DesktopId!:[1..100]d,PolicyId,RegionId!" };

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
 * Action `CancelCdsFileShareLink`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CancelCdsFileShareLink
 */
export const CancelCdsFileShareLink: Operation<
  "ecd",
  CancelCdsFileShareLinkRequest,
  CancelCdsFileShareLinkResponse,
  never
> = { api: "ecd", action: "CancelCdsFileShareLink", schema: "CdsId!,ShareId!" };

export interface CancelCoordinationForMonitoringRequest {
  /** 0 to 100 items. */
  CoIds: ReadonlyArray<string>;
  EndUserId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  UserType?: Open<"TENANT_ADMIN"> | null | undefined;
}
export interface CancelCoordinationForMonitoringResponse {
  RequestId?: string;
}
/**
 * Action `CancelCoordinationForMonitoring`. Writes.
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
  RegionId?: string | undefined;
}
export interface CancelCopyImageResponse {
  RequestId?: string;
}
/**
 * Action `CancelCopyImage`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CancelCopyImage
 */
export const CancelCopyImage: Operation<"ecd", CancelCopyImageRequest, CancelCopyImageResponse, never> = {
  api: "ecd",
  action: "CancelCopyImage",
  schema: "ImageId!,RegionId!",
};

export interface CloneCenterPolicyRequest {
  BusinessType: Integer;
  Name: string;
  PolicyGroupId: string;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai"> | undefined;
  ResourceType: Open<"app" | "desktop">;
}
export interface CloneCenterPolicyResponse {
  PolicyGroupId?: string;
  RequestId?: string;
}
/**
 * Action `CloneCenterPolicy`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CloneCenterPolicy
 */
export const CloneCenterPolicy: Operation<"ecd", CloneCenterPolicyRequest, CloneCenterPolicyResponse, never> = {
  api: "ecd",
  action: "CloneCenterPolicy",
  schema: "BusinessType!:i,Name!,PolicyGroupId!,RegionId!,ResourceType!",
};

export interface ClonePolicyGroupRequest {
  Name: string;
  PolicyGroupId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ClonePolicyGroupResponse {
  PolicyGroupId?: string;
  RequestId?: string;
}
/**
 * Action `ClonePolicyGroup`. Writes. Errors: 400 `InvalidPolicyGroup.Status`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ClonePolicyGroup
 */
export const ClonePolicyGroup: Operation<"ecd", ClonePolicyGroupRequest, ClonePolicyGroupResponse, never> = {
  api: "ecd",
  action: "ClonePolicyGroup",
  schema: "Name!,PolicyGroupId!,RegionId!",
};

export interface CompleteCdsFileRequest {
  CdsId: string;
  EndUserId?: string | null | undefined;
  FileId: string;
  GroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  UploadId: string;
}
export interface CompleteCdsFileResponse {
  RequestId?: string;
}
/**
 * Action `CompleteCdsFile`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CompleteCdsFile
 */
export const CompleteCdsFile: Operation<"ecd", CompleteCdsFileRequest, CompleteCdsFileResponse, never> = {
  api: "ecd",
  action: "CompleteCdsFile",
  schema: "CdsId!,EndUserId,FileId!,GroupId,RegionId!,UploadId!",
};

export interface ConfigADConnectorTrustRequest {
  OfficeSiteId: string;
  RdsLicenseDomain?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** Secret. */
  TrustKey: string;
}
export interface ConfigADConnectorTrustResponse {
  RequestId?: string;
}
/**
 * Action `ConfigADConnectorTrust`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ConfigADConnectorTrust
 */
export const ConfigADConnectorTrust: Operation<
  "ecd",
  ConfigADConnectorTrustRequest,
  ConfigADConnectorTrustResponse,
  never
> = { api: "ecd", action: "ConfigADConnectorTrust", schema: "OfficeSiteId!,RdsLicenseDomain:b,RegionId!,TrustKey!#" };

export interface ConfigADConnectorUserRequest {
  /** Secret. */
  DomainPassword: string;
  DomainUserName: string;
  OUName?: string | null | undefined;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ConfigADConnectorUserResponse {
  RequestId?: string;
}
/**
 * Action `ConfigADConnectorUser`. Writes.
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
  schema: "DomainPassword!#,DomainUserName!,OUName,OfficeSiteId!,RegionId!",
};

export interface CopyCdsFileRequest {
  AutoRename?: boolean | null | undefined;
  CdsId: string;
  EndUserId?: string | null | undefined;
  FileId: string;
  FileReceiverId?: string | null | undefined;
  FileReceiverType?: Open<"user" | "group"> | null | undefined;
  GroupId?: string | null | undefined;
  ParentFolderId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CopyCdsFileResponse {
  Code?: string;
  CopyCdsFileModel?: { AsyncTaskId?: string; FileId?: string };
  Message?: string;
  RequestId?: string;
  Success?: string;
}
/**
 * Action `CopyCdsFile`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CopyCdsFile
 */
export const CopyCdsFile: Operation<"ecd", CopyCdsFileRequest, CopyCdsFileResponse, never> = {
  api: "ecd",
  action: "CopyCdsFile",
  schema: "AutoRename:b,CdsId!,EndUserId,FileId!,FileReceiverId,FileReceiverType,GroupId,ParentFolderId!,RegionId!",
};

export interface CopyImageRequest {
  DestinationDescription?: string | null | undefined;
  DestinationImageName: string;
  DestinationRegionId: string;
  ImageId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CopyImageResponse {
  ImageId?: string;
  RequestId?: string;
}
/**
 * Action `CopyImage`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CopyImage
 */
export const CopyImage: Operation<"ecd", CopyImageRequest, CopyImageResponse, never> = {
  api: "ecd",
  action: "CopyImage",
  schema: "DestinationDescription,DestinationImageName!,DestinationRegionId!,ImageId!,RegionId!",
};

export interface CreateADConnectorDirectoryRequest {
  DesktopAccessType?: Open<"VPC" | "Internet" | "Any"> | null | undefined;
  DirectoryName: string;
  /** 0 to 1 items. */
  DnsAddress: ReadonlyArray<string>;
  DomainName: string;
  /** Secret. */
  DomainPassword: string;
  DomainUserName: string;
  EnableAdminAccess?: boolean | null | undefined;
  MfaEnabled?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Specification?: Integer | null | undefined;
  /** 0 to 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null | undefined;
  SubDomainName?: string | null | undefined;
  /** 0 to 1 items. */
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
 * Action `CreateADConnectorDirectory`. Writes.
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
  schema:
    "DesktopAccessType,DirectoryName!,DnsAddress!:[..1]s,DomainName!,DomainPassword!#,DomainUserName!,EnableAdminAccess:b,MfaEnabled:b,RegionId!,Specification:i,SubDomainDnsAddress:[..1]s,SubDomainName,VSwitchId!:[..1]d",
};

export interface CreateADConnectorOfficeSiteRequest {
  AccessAttribute?: string | null | undefined;
  AdHostname?: string | null | undefined;
  BackupDCHostname?: string | null | undefined;
  BackupDns?: string | null | undefined;
  Bandwidth?: Integer | null | undefined;
  CenId?: string | null | undefined;
  CenOwnerId?: Integer | null | undefined;
  CidrBlock?: string | null | undefined;
  DesktopAccessType?: Open<"VPC" | "Internet" | "Any"> | null | undefined;
  /** 0 to 1 items. */
  DnsAddress: ReadonlyArray<string>;
  DomainName: string;
  /** Secret. */
  DomainPassword?: string | null | undefined;
  DomainUserName?: string | null | undefined;
  EnableAdminAccess?: boolean | null | undefined;
  EnableInternetAccess?: boolean | null | undefined;
  MfaEnabled?: boolean | null | undefined;
  OfficeSiteName?: string | null | undefined;
  ProtocolType?: Open<"ASP"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Specification?: Integer | null | undefined;
  /** 0 to 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null | undefined;
  SubDomainName?: string | null | undefined;
  /** 0 to 2 items. */
  VSwitchId?: ReadonlyArray<string> | null | undefined;
  /** Secret. */
  VerifyCode?: string | null | undefined;
}
export interface CreateADConnectorOfficeSiteResponse {
  OfficeSiteId?: string;
  RequestId?: string;
}
/**
 * Action `CreateADConnectorOfficeSite`. Writes. Errors: 400 `NetworkSpace.VpcInfoExist`.
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
  schema:
    "AccessAttribute,AdHostname,BackupDCHostname,BackupDns,Bandwidth:i,CenId,CenOwnerId:i,CidrBlock,DesktopAccessType,DnsAddress!:[..1]s,DomainName!,DomainPassword#,DomainUserName,EnableAdminAccess:b,EnableInternetAccess:b,MfaEnabled:b,OfficeSiteName,ProtocolType,RegionId!,Specification:i,SubDomainDnsAddress:[..1]s,SubDomainName,VSwitchId:[..2]d,VerifyCode#",
};

export interface CreateAndBindNasFileSystemRequest {
  Description?: string | null | undefined;
  DesktopGroupId: string;
  EncryptType?: Integer | null | undefined;
  /** 0 to 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  FileSystemName: string;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  StorageType: string;
}
export interface CreateAndBindNasFileSystemResponse {
  RequestId?: string;
}
/**
 * Action `CreateAndBindNasFileSystem`. Writes.
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
  schema:
    "Description,DesktopGroupId!,EncryptType:i,EndUserIds:[..10000]d,FileSystemName!,OfficeSiteId!,RegionId!,StorageType!",
};

export interface CreateAutoSnapshotPolicyRequest {
  CronExpression: string;
  DiskType?: string | null | undefined;
  PolicyName: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RetentionDays: Integer;
}
export interface CreateAutoSnapshotPolicyResponse {
  PolicyId?: string;
  RequestId?: string;
}
/**
 * Action `CreateAutoSnapshotPolicy`. Writes.
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
  Amount?: Integer | null | undefined;
  AutoPay?: boolean | null | undefined;
  PackageSize: Integer;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year"> | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CreateBandwidthResourcePackagesResponse {
  OrderId?: ExactInteger;
  RequestId?: string;
}
/**
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
  BundleName?: string | null | undefined;
  Description?: string | null | undefined;
  DesktopType: string;
  ImageId: string;
  Language?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RootDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  RootDiskSizeGib: Integer;
  UserDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  /** 0 to 1 items. */
  UserDiskSizeGib: ReadonlyArray<Integer>;
}
export interface CreateBundleResponse {
  BundleId?: string;
  RequestId?: string;
}
/**
 * Action `CreateBundle`. Writes.
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
  ConflictPolicy?: Open<"refuse" | "auto_rename" | "ignore" | "over_write"> | null | undefined;
  EndUserId?: string | null | undefined;
  FileHash?: string | null | undefined;
  FileLength: Integer;
  FileName: string;
  FileType: Open<"file" | "folder">;
  GroupId?: string | null | undefined;
  ParentFileId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `CreateCdsFile`. Writes.
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
  Description?: string | null | undefined;
  DisableDownload?: boolean | null | undefined;
  DisablePreview?: boolean | null | undefined;
  DisableSave?: boolean | null | undefined;
  DownloadLimit?: Integer | null | undefined;
  EndUserId?: string | null | undefined;
  Expiration?: string | null | undefined;
  /** 0 to 100 items. */
  FileIds?: ReadonlyArray<string> | null | undefined;
  GroupId?: string | null | undefined;
  PreviewLimit?: Integer | null | undefined;
  SaveLimit?: Integer | null | undefined;
  ShareName?: string | null | undefined;
  /** Secret. */
  SharePwd?: string | null | undefined;
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
 * Action `CreateCdsFileShareLink`. Writes.
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
  AcademicProxy?: string | null | undefined;
  AdminAccess?: Open<"allow" | "deny" | "inherited"> | null | undefined;
  AdminKeyboardOnFullScreen?: string | null | undefined;
  AdminKeyboardOnWindows?: string | null | undefined;
  AppContentProtection?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  AuthorizeAccessPolicyRule?:
    ReadonlyArray<{ CidrIp?: string | null | undefined; Description?: string | null | undefined }> | null | undefined;
  /** 0 to 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        Policy?: Open<"drop" | "accept"> | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        Type?: Open<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  AutoReconnect?: string | null | undefined;
  BusinessChannel?: string | null | undefined;
  BusinessType: Integer;
  CameraRedirect?: Open<"deviceRedirect" | "off"> | null | undefined;
  ClientControlMenu?: string | null | undefined;
  ClientCreateSnapshot?: string | null | undefined;
  /** 0 to 20 items. */
  ClientType?:
    | ReadonlyArray<{
        ClientType?: Open<"html5" | "android" | "ios" | "windows" | "macos"> | null | undefined;
        Status?: Open<"off" | "on"> | null | undefined;
      }>
    | null
    | undefined;
  Clipboard?: Open<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** 0 to 4 items. */
  ClipboardGraineds?:
    | ReadonlyArray<{
        ClipboardSize?: Integer | null | undefined;
        ClipboardSizeUnit?: string | null | undefined;
        ClipboardType?: Open<"off" | "read" | "readwrite" | "write"> | null | undefined;
        GrainedType?: Open<"text" | "richtext" | "file" | "picture"> | null | undefined;
        InClipboardSize?: Integer | null | undefined;
        InClipboardSizeUnit?: string | null | undefined;
        OutClipboardSize?: Integer | null | undefined;
        OutClipboardSizeUnit?: string | null | undefined;
      }>
    | null
    | undefined;
  ClipboardScope?: Open<"global" | "grained"> | null | undefined;
  ColorEnhancement?: Open<"off" | "on"> | null | undefined;
  CpdDriveClipboard?: string | null | undefined;
  CpuDownGradeDuration?: Integer | null | undefined;
  CpuOverload?: string | null | undefined;
  /** 0 to 5 items. */
  CpuProcessors?: ReadonlyArray<string> | null | undefined;
  CpuProtectedMode?: Open<"off" | "on"> | null | undefined;
  CpuRateLimit?: Integer | null | undefined;
  CpuSampleDuration?: Integer | null | undefined;
  CpuSingleRateLimit?: Integer | null | undefined;
  Description?: string | null | undefined;
  DeviceConnectHint?: string | null | undefined;
  /** 0 to 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        DeviceType?: Open<"printer" | "scanner" | "serialport" | "camera" | "adb"> | null | undefined;
        RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** 0 to 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        DeviceName?: string | null | undefined;
        DevicePid?: string | null | undefined;
        DeviceType?:
          | Open<
              | "usbKey"
              | "other"
              | "graphicsTablet"
              | "cardReader"
              | "printer"
              | "scanner"
              | "storage"
              | "camera"
              | "networkInterfaceCard"
            >
          | null
          | undefined;
        DeviceVid?: string | null | undefined;
        OptCommand?: string | null | undefined;
        Platforms?: string | null | undefined;
        RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  DisconnectKeepSession?: Open<"customTime" | "persistent"> | null | undefined;
  DisconnectKeepSessionTime?: Integer | null | undefined;
  DiskOverload?: string | null | undefined;
  DisplayMode?: Open<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom"> | null | undefined;
  /** 0 to 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        Domain?: string | null | undefined;
        Policy?: Open<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  DomainResolveRuleType?: Open<"off" | "on"> | null | undefined;
  EnableSessionRateLimiting?: Open<"off" | "on"> | null | undefined;
  EndUserApplyAdminCoordinate?: Open<"off" | "on"> | null | undefined;
  EndUserGroupCoordinate?: Open<"off" | "on"> | null | undefined;
  ExternalDrive?: string | null | undefined;
  FileMigrate?: string | null | undefined;
  FileTransferAddress?: string | null | undefined;
  FileTransferInSize?: Integer | null | undefined;
  FileTransferInUnit?: string | null | undefined;
  FileTransferOutSize?: Integer | null | undefined;
  FileTransferOutUnit?: string | null | undefined;
  FileTransferSizeLimit?: string | null | undefined;
  FileTransferSpeed?: string | null | undefined;
  FileTransferSpeedLocation?: string | null | undefined;
  GpuAcceleration?: Open<"off" | "on"> | null | undefined;
  HoverConfigMsg?: string | null | undefined;
  Html5FileTransfer?: Open<"all" | "download" | "upload" | "off"> | null | undefined;
  InternetCommunicationProtocol?: Open<"tcp" | "rtc" | "auto" | "both"> | null | undefined;
  InternetPrinter?: string | null | undefined;
  KeyboardControl?: string | null | undefined;
  LocalDrive?: Open<"read" | "readwrite" | "off"> | null | undefined;
  MaxReconnectTime?: Integer | null | undefined;
  MemoryDownGradeDuration?: Integer | null | undefined;
  MemoryOverload?: string | null | undefined;
  /** 0 to 5 items. */
  MemoryProcessors?: ReadonlyArray<string> | null | undefined;
  MemoryProtectedMode?: Open<"off" | "on"> | null | undefined;
  MemoryRateLimit?: Integer | null | undefined;
  MemorySampleDuration?: Integer | null | undefined;
  MemorySingleRateLimit?: Integer | null | undefined;
  MobileRestart?: Open<"off" | "on"> | null | undefined;
  MobileSafeMenu?: string | null | undefined;
  MobileShutdown?: Open<"off" | "on"> | null | undefined;
  MobileWuyingKeeper?: string | null | undefined;
  MobileWyAssistant?: string | null | undefined;
  ModelLibrary?: string | null | undefined;
  MultiScreen?: string | null | undefined;
  Name: string;
  NetRedirect?: Open<"all" | "off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  NetRedirectRule?:
    | ReadonlyArray<{
        Domain?: string | null | undefined;
        Policy?: string | null | undefined;
        RuleType?: Open<"prc" | "domain"> | null | undefined;
      }>
    | null
    | undefined;
  NoOperationDisconnect?: Open<"off" | "on"> | null | undefined;
  NoOperationDisconnectTime?: Integer | null | undefined;
  PortProxy?: string | null | undefined;
  PrinterAlert?: string | null | undefined;
  PrinterAlertContent?: string | null | undefined;
  PrinterAlertTitle?: string | null | undefined;
  PrinterRedirect?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
  QualityEnhancement?: Open<"off" | "on"> | null | undefined;
  RecordEventDuration?: Integer | null | undefined;
  /** 0 to 6 items. */
  RecordEventFileExts?: ReadonlyArray<string> | null | undefined;
  /** 0 to 10 items. */
  RecordEventFilePaths?: ReadonlyArray<string> | null | undefined;
  /** 0 to 20 items. */
  RecordEventLevels?:
    ReadonlyArray<{ EventLevel?: string | null | undefined; EventType?: string | null | undefined }> | null | undefined;
  /** 0 to 10 items. */
  RecordEventRegisters?: ReadonlyArray<string> | null | undefined;
  /** 0 to 100 items. */
  RecordEvents?: ReadonlyArray<Open<"transferWithLocal" | "userInput" | "usbRedirect">> | null | undefined;
  Recording?: Open<"period" | "session" | "off" | "alltime"> | null | undefined;
  RecordingAudio?: Open<"off" | "on"> | null | undefined;
  RecordingDuration?: Integer | null | undefined;
  RecordingEndTime?: string | null | undefined;
  RecordingExpires?: Integer | null | undefined;
  RecordingFps?: string | null | undefined;
  RecordingStartTime?: string | null | undefined;
  RecordingUserNotify?: Open<"off" | "on"> | null | undefined;
  RecordingUserNotifyMessage?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai"> | undefined;
  RemoteCoordinate?: Open<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  ResetDesktop?: string | null | undefined;
  ResolutionDpi?: Integer | null | undefined;
  ResolutionHeight?: Integer | null | undefined;
  ResolutionModel?: Open<"adaptive" | "customer"> | null | undefined;
  ResolutionWidth?: Integer | null | undefined;
  ResourceType: Open<"app" | "desktop">;
  SafeMenu?: string | null | undefined;
  Scope?: Open<"IP" | "GLOBAL"> | null | undefined;
  /** 0 to 50 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  ScreenDisplayMode?: string | null | undefined;
  SessionMaxRateKbps?: Integer | null | undefined;
  SmoothEnhancement?: Open<"off" | "on"> | null | undefined;
  StatusMonitor?: Open<"off" | "on"> | null | undefined;
  StreamingMode?: Open<"intelligent" | "smooth"> | null | undefined;
  TargetFps?: Integer | null | undefined;
  Taskbar?: Open<"off" | "on"> | null | undefined;
  ThreeScreen?: string | null | undefined;
  UsbRedirect?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        ProductId?: string | null | undefined;
        UsbRedirectType?: Open<"1" | "2"> | null | undefined;
        UsbRuleType?: Open<"2"> | null | undefined;
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  UseTime?: string | null | undefined;
  VideoEncAvgKbps?: Integer | null | undefined;
  VideoEncMaxQP?: Integer | null | undefined;
  VideoEncMinQP?: Integer | null | undefined;
  VideoEncPeakKbps?: Integer | null | undefined;
  VideoEncPolicy?: Open<"qualityFirst" | "bandwidthFirst"> | null | undefined;
  VideoRedirect?: Open<"off" | "on"> | null | undefined;
  VisualQuality?: Open<"high" | "low" | "lossless" | "medium"> | null | undefined;
  Watermark?: Open<"blind" | "off" | "on"> | null | undefined;
  WatermarkAntiCam?: Open<"off" | "on"> | null | undefined;
  WatermarkColor?: Integer | null | undefined;
  WatermarkColumnAmount?: Integer | null | undefined;
  WatermarkCustomText?: string | null | undefined;
  WatermarkDegree?: number | null | undefined;
  WatermarkFontSize?: Integer | null | undefined;
  WatermarkFontStyle?: Open<"plain" | "bold"> | null | undefined;
  WatermarkPower?: Open<"high" | "low" | "medium"> | null | undefined;
  WatermarkRowAmount?: Integer | null | undefined;
  WatermarkSecurity?: Open<"off" | "on"> | null | undefined;
  WatermarkShadow?: string | null | undefined;
  WatermarkTransparencyValue?: Integer | null | undefined;
  WatermarkType?:
    Open<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  WuyingKeeper?: string | null | undefined;
  WyAssistant?: Open<"off" | "on"> | null | undefined;
}
export interface CreateCenterPolicyResponse {
  PolicyGroupId?: string;
  RequestId?: string;
}
/**
 * Action `CreateCenterPolicy`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateCenterPolicy
 */
export const CreateCenterPolicy: Operation<"ecd", CreateCenterPolicyRequest, CreateCenterPolicyResponse, never> = {
  api: "ecd",
  action: "CreateCenterPolicy",
  schema:
    "AcademicProxy,AdminAccess,AdminKeyboardOnFullScreen,AdminKeyboardOnWindows,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},AutoReconnect,BusinessChannel,BusinessType!:i,CameraRedirect,ClientControlMenu,ClientCreateSnapshot,ClientType:[..20]{ClientType,Status},Clipboard,ClipboardGraineds:[..4]{ClipboardSize:i,ClipboardSizeUnit,ClipboardType,GrainedType,InClipboardSize:i,InClipboardSizeUnit,OutClipboardSize:i,OutClipboardSizeUnit},ClipboardScope,ColorEnhancement,CpdDriveClipboard,CpuDownGradeDuration:i,CpuOverload,CpuProcessors:[..5]s,CpuProtectedMode,CpuRateLimit:i,CpuSampleDuration:i,CpuSingleRateLimit:i,Description,DeviceConnectHint,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DisconnectKeepSession,DisconnectKeepSessionTime:i,DiskOverload,DisplayMode,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EnableSessionRateLimiting,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,ExternalDrive,FileMigrate,FileTransferAddress,FileTransferInSize:i,FileTransferInUnit,FileTransferOutSize:i,FileTransferOutUnit,FileTransferSizeLimit,FileTransferSpeed,FileTransferSpeedLocation,GpuAcceleration,HoverConfigMsg,Html5FileTransfer,InternetCommunicationProtocol,InternetPrinter,KeyboardControl,LocalDrive,MaxReconnectTime:i,MemoryDownGradeDuration:i,MemoryOverload,MemoryProcessors:[..5]s,MemoryProtectedMode,MemoryRateLimit:i,MemorySampleDuration:i,MemorySingleRateLimit:i,MobileRestart,MobileSafeMenu,MobileShutdown,MobileWuyingKeeper,MobileWyAssistant,ModelLibrary,MultiScreen,Name!,NetRedirect,NetRedirectRule:[..100]{Domain,Policy,RuleType},NoOperationDisconnect,NoOperationDisconnectTime:i,PortProxy,PrinterAlert,PrinterAlertContent,PrinterAlertTitle,PrinterRedirect,QualityEnhancement,RecordEventDuration:i,RecordEventFileExts:[..6]s,RecordEventFilePaths:[..10]s,RecordEventLevels:[..20]{EventLevel,EventType},RecordEventRegisters:[..10]s,RecordEvents:[..100]s,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,ResetDesktop,ResolutionDpi:i,ResolutionHeight:i,ResolutionModel,ResolutionWidth:i,ResourceType!,SafeMenu,Scope,ScopeValue:[..50]s,ScreenDisplayMode,SessionMaxRateKbps:i,SmoothEnhancement,StatusMonitor,StreamingMode,TargetFps:i,Taskbar,ThreeScreen,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,ProductId,UsbRedirectType,UsbRuleType,VendorId},UseTime,VideoEncAvgKbps:i,VideoEncMaxQP:i,VideoEncMinQP:i,VideoEncPeakKbps:i,VideoEncPolicy,VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkColumnAmount:i,WatermarkCustomText,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkShadow,WatermarkTransparencyValue:i,WatermarkType,WuyingKeeper,WyAssistant",
};

export interface CreateCloudDriveGroupRequest {
  /** 0 to 100 items. */
  AdminUserIds?: ReadonlyArray<string> | null | undefined;
  CdsId: string;
  GroupId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `CreateCloudDriveGroup`. Writes.
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
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  BizType?: Integer | null | undefined;
  CdsChargeType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  CenId?: string | null | undefined;
  DomainName?: string | null | undefined;
  /** 0 to 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  MaxSize: Integer;
  Name?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Default: SIMPLE. */
  OfficeSiteType?: Open<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Year"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  SolutionId?: string | null | undefined;
  UserCount?: Integer | null | undefined;
  UserMaxSize?: Integer | null | undefined;
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
 * Action `CreateCloudDriveService`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  /** 0 to 100 items. */
  EndUserId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  UserMaxSize: Integer;
}
export interface CreateCloudDriveUsersResponse {
  RequestId?: string;
}
/**
 * Action `CreateCloudDriveUsers`. Writes.
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
  ConfigTimers?:
    | ReadonlyArray<{
        AllowClientSetting?: boolean | null | undefined;
        CronExpression?: string | null | undefined;
        Enforce?: boolean | null | undefined;
        Interval?: Integer | null | undefined;
        NotificationTime?: Integer | null | undefined;
        OperationType?: Open<"Hibernate" | "Shutdown"> | null | undefined;
        /** 0 to 30 items. */
        ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
        ResetType?: Open<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null | undefined;
        /** 0 to 10 items. */
        SegmentTimers?:
          | ReadonlyArray<{
              AppointmentTimer?: Integer | null | undefined;
              CreateSnapshot?: boolean | null | undefined;
              EndCronExpression?: string | null | undefined;
              Enforce?: boolean | null | undefined;
              ImageId?: string | null | undefined;
              Interval?: Integer | null | undefined;
              IpSegments?: ReadonlyArray<string> | null | undefined;
              LockScreenTime?: Integer | null | undefined;
              NotificationTime?: Integer | null | undefined;
              OperationType?: string | null | undefined;
              PatchId?: string | null | undefined;
              /** 0 to 30 items. */
              ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
              ResetType?: string | null | undefined;
              StartCronExpression?: string | null | undefined;
              TimerOrder?: Integer | null | undefined;
              Timezone?: string | null | undefined;
              TriggerType?: string | null | undefined;
              VerificationNotificationTime?: Integer | null | undefined;
              VerificationTime?: Integer | null | undefined;
            }>
          | null
          | undefined;
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
        TriggerType?: Open<"Advanced" | "Standard"> | null | undefined;
      }>
    | null
    | undefined;
  Description?: string | null | undefined;
  Name: string;
  ProductType: Open<"CLOUD_DESKTOP">;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai"> | null | undefined;
  Type: Open<"Timer">;
}
export interface CreateConfigGroupResponse {
  GroupId?: string;
  Message?: string;
  RequestId?: string;
}
/**
 * Action `CreateConfigGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.** Errors: 400 `TestCode%sTestCode%sTestCode%s`.
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
  AllClassifyUsers?: boolean | null | undefined;
  AllowAutoSetup?: Integer | null | undefined;
  AllowBufferCount?: Integer | null | undefined;
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  BindAmount?: Integer | null | undefined;
  BundleId?: string | null | undefined;
  BuyDesktopsCount?: Integer | null | undefined;
  ChargeType: Open<"PostPaid" | "PrePaid">;
  Classify?: Open<"teacher" | "student"> | null | undefined;
  /** Filled in by the client. */
  ClientToken?: string | null | undefined;
  Comments?: string | null | undefined;
  ConnectDuration?: Integer | null | undefined;
  DataDiskCategory?: Open<"cloud_auto" | "cloud_essd"> | null | undefined;
  DataDiskPerLevel?: Open<"PL1" | "PL0"> | null | undefined;
  DataDiskSize?: Integer | null | undefined;
  DefaultInitDesktopCount?: Integer | null | undefined;
  DefaultLanguage?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  DeleteDuration?: Integer | null | undefined;
  DesktopGroupName?: string | null | undefined;
  DesktopType?: string | null | undefined;
  DirectoryId?: string | null | undefined;
  /** 0 to 1000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  ExclusiveType?: string | null | undefined;
  FileSystemId?: string | null | undefined;
  GroupAmount?: Integer | null | undefined;
  GroupVersion?: Integer | null | undefined;
  Hostname?: string | null | undefined;
  IdleDisconnectDuration?: Integer | null | undefined;
  ImageId?: string | null | undefined;
  KeepDuration?: Integer | null | undefined;
  LoadPolicy?: Integer | null | undefined;
  MaxDesktopsCount?: Integer | null | undefined;
  MinDesktopsCount?: Integer | null | undefined;
  MultiResource?: boolean | null | undefined;
  OfficeSiteId: string;
  OwnType?: Integer | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year"> | null | undefined;
  PolicyGroupId: string;
  ProfileFollowSwitch?: boolean | null | undefined;
  PromotionId?: string | null | undefined;
  RatioThreshold?: number | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  ResetType?: Integer | null | undefined;
  ScaleStrategyId?: string | null | undefined;
  SessionType?: Open<"SingleSession" | "MultipleSession"> | null | undefined;
  SimpleUserGroupId?: string | null | undefined;
  SnapshotPolicyId?: string | null | undefined;
  StopDuration?: Integer | null | undefined;
  SystemDiskCategory?: Open<"cloud_auto" | "cloud_essd"> | null | undefined;
  SystemDiskPerLevel?: Open<"PL1" | "PL0"> | null | undefined;
  SystemDiskSize?: Integer | null | undefined;
  /** 0 to 100 items. */
  Tag?: ReadonlyArray<{ Key: string; Value: string }> | null | undefined;
  TimerGroupId?: string | null | undefined;
  UserGroupName?: string | null | undefined;
  UserOuPath?: string | null | undefined;
  VolumeEncryptionEnabled?: boolean | null | undefined;
  VolumeEncryptionKey?: string | null | undefined;
  VpcId?: string | null | undefined;
}
export interface CreateDesktopGroupResponse {
  DesktopGroupId?: string;
  DesktopGroupIds?: Array<string>;
  OrderIds?: Array<string>;
  RequestId?: string;
}
/**
 * Action `CreateDesktopGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  ConcurrenceCount?: Integer | null | undefined;
  DataDiskSize?: Integer | null | undefined;
  Description?: string | null | undefined;
  DesktopType?: string | null | undefined;
  DirectoryId?: string | null | undefined;
  IdleDisconnectDuration?: Integer | null | undefined;
  ImageId?: string | null | undefined;
  KeepDuration?: Integer | null | undefined;
  Name?: string | null | undefined;
  OversoldUserCount?: Integer | null | undefined;
  OversoldWarn?: Integer | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: string | null | undefined;
  PolicyGroupId?: string | null | undefined;
  StopDuration?: Integer | null | undefined;
  SystemDiskSize?: Integer | null | undefined;
}
export interface CreateDesktopOversoldGroupResponse {
  Data?: { OrderId?: ExactInteger; OversoldGroupId?: string };
  RequestId?: string;
}
/**
 * Action `CreateDesktopOversoldGroup`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  Amount?: Integer | null | undefined;
  AppRuleId?: string | null | undefined;
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  BundleId?: string | null | undefined;
  /** 0 to 20 items. */
  BundleModels?:
    | ReadonlyArray<{
        Amount?: Integer | null | undefined;
        BundleId?: string | null | undefined;
        DesktopName?: string | null | undefined;
        /** 0 to 100 items. */
        EndUserIds?: ReadonlyArray<string> | null | undefined;
        Hostname?: string | null | undefined;
        VolumeEncryptionEnabled?: boolean | null | undefined;
        VolumeEncryptionKey?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Secret. */
  ChannelCookie?: string | null | undefined;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  DesktopAttachment?:
    | {
        DataDiskCategory?: string | null | undefined;
        DataDiskPerLevel?: string | null | undefined;
        DataDiskSize?: Integer | null | undefined;
        DefaultLanguage?: string | null | undefined;
        DesktopType?: string | null | undefined;
        ImageId?: string | null | undefined;
        SystemDiskCategory?: string | null | undefined;
        SystemDiskPerLevel?: string | null | undefined;
        SystemDiskSize?: Integer | null | undefined;
      }
    | null
    | undefined;
  DesktopMemberIp?: string | null | undefined;
  DesktopName?: string | null | undefined;
  DesktopNameModel?: { DesktopNameIsSuffix?: boolean | null | undefined } | null | undefined;
  DesktopNameSuffix?: boolean | null | undefined;
  /** 0 to 20 items. */
  DesktopTimers?:
    | ReadonlyArray<{
        AllowClientSetting?: boolean | null | undefined;
        CronExpression?: string | null | undefined;
        Enforce?: boolean | null | undefined;
        Interval?: Integer | null | undefined;
        OperationType?: Open<"Hibernate" | "Shutdown"> | null | undefined;
        ResetType?: Open<"RESET_TYPE_SYSTEM" | "RESET_TYPE_BOTH"> | null | undefined;
        TimerType?: string | null | undefined;
      }>
    | null
    | undefined;
  DirectoryId?: string | null | undefined;
  /** 0 to 300 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  ExtendInfo?: string | null | undefined;
  GroupId?: string | null | undefined;
  Hostname?: string | null | undefined;
  MonthDesktopSetting?:
    | {
        BuyerId?: Integer | null | undefined;
        DesktopId?: string | null | undefined;
        UseDuration?: Integer | null | undefined;
      }
    | null
    | undefined;
  OfficeSiteId?: string | null | undefined;
  OuPath?: string | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year"> | null | undefined;
  PolicyGroupId?: string | null | undefined;
  PromotionId?: string | null | undefined;
  PurchaseOptions?:
    | {
        CreditPackageAmountSpec?: Integer | null | undefined;
        CreditPackagePeriod?: Integer | null | undefined;
        CreditPackagePeriodUnit?: string | null | undefined;
        MonthlyCredits?: Integer | null | undefined;
      }
    | null
    | undefined;
  QosRuleId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  ReservePoolId?: string | null | undefined;
  ResourceGroupId?: string | null | undefined;
  SavingPlanId?: string | null | undefined;
  SnapshotPolicyId?: string | null | undefined;
  SubPayType?: string | null | undefined;
  SubnetId?: string | null | undefined;
  /** 0 to 20 items. */
  Tag?: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
  TimerGroupId?: string | null | undefined;
  UserAssignMode?: Open<"ALL" | "PER_USER"> | null | undefined;
  /** 0 to 20 items. */
  UserCommands?:
    | ReadonlyArray<{
        /** Secret. */
        Content?: string | null | undefined;
        /** Default: Base64. */
        ContentEncoding?: Open<"Base64" | "PlainText"> | null | undefined;
        ContentType?: Open<"RunPowerShellScript" | "RunShellScript" | "RunBatScript"> | null | undefined;
      }>
    | null
    | undefined;
  UserName?: string | null | undefined;
  VolumeEncryptionEnabled?: boolean | null | undefined;
  VolumeEncryptionKey?: string | null | undefined;
  VpcId?: string | null | undefined;
}
export interface CreateDesktopsResponse {
  DesktopId?: Array<string>;
  OrderId?: string;
  RequestId?: string;
}
/**
 * Action `CreateDesktops`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.** Errors: 400 `InvalidEncryptionKey.Missing`, 400 `InvalidEncryptionKey.NotAuthorized`, 400 `InvalidEncryptionKey.NotFound`, 400 `InvalidImageStatus.NotValid`, 400 `InvalidImageVersion.NotSupported`, 400 `InvalidMemberIp.DesktopAmount`, 400 `InvalidPolicyGroup.Status`, 400 `Protocol.NotAllowed`, 400 `ExistedHostname`, 400 `HostnameCannotCustomizeForLinux`, 400 `IncorrectDirectoryStatus`, 400 `IncorrectDirectoryType`, 400 `InvalidAmount`, 400 `InvalidAmount.NotTimesOfUsers`, 400 `InvalidDesktopBundle.NotFound`, 400 `InvalidDirectoryId.NotFound`, 400 `InvalidDirectoryType.NotSupported`, 400 `InvalidEncryptionEnabled.Invalid`.
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
  RegionId?: string | undefined;
}
export interface CreateDiskEncryptionServiceResponse {
  OrderId?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Action `CreateDiskEncryptionService`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateDiskEncryptionService
 */
export const CreateDiskEncryptionService: Operation<
  "ecd",
  CreateDiskEncryptionServiceRequest,
  CreateDiskEncryptionServiceResponse,
  never
> = { api: "ecd", action: "CreateDiskEncryptionService", schema: "RegionId!" };

export interface CreateDriveRequest {
  AliUid?: Integer | null | undefined;
  Description?: string | null | undefined;
  DomainId?: string | null | undefined;
  DriveName?: string | null | undefined;
  ExternalDomainId?: string | null | undefined;
  ProfileRoaming?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  ResourceType?: Open<"NAS" | "PDS"> | null | undefined;
  Type?: Open<"DESKTOP" | "USER_PROFILE"> | null | undefined;
  UserId?: string | null | undefined;
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
 * Action `CreateDrive`. Writes.
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
  BusinessChannel?: string | null | undefined;
  /** 0 to 20 items. */
  FilterList?:
    | ReadonlyArray<{
        FilterKey?: string | null | undefined;
        /** 0 to 200 items. */
        FilterValues?: ReadonlyArray<string> | null | undefined;
      }>
    | null
    | undefined;
  LangType?: Open<"zh-CN" | "en-GB"> | null | undefined;
  ReportFileName?: string | null | undefined;
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
 * Action `CreateEcdReportTask`. Writes.
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
  ForwardEntryName?: string | null | undefined;
  ForwardTableId: string;
  InternalIp: string;
  InternalPort: string;
  IpProtocol: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CreateForwardEntryResponse {
  ForwardEntryId?: string;
  RequestId?: string;
}
/**
 * Action `CreateForwardEntry`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateForwardEntry
 */
export const CreateForwardEntry: Operation<"ecd", CreateForwardEntryRequest, CreateForwardEntryResponse, never> = {
  api: "ecd",
  action: "CreateForwardEntry",
  schema: "ExternalIp!,ExternalPort!,ForwardEntryName,ForwardTableId!,InternalIp!,InternalPort!,IpProtocol!,RegionId!",
};

export interface CreateImageRequest {
  AutoCleanUserdata?: boolean | null | undefined;
  /** 0 to 100 items. */
  DataSnapshotIds?: ReadonlyArray<string> | null | undefined;
  Description?: string | null | undefined;
  DesktopId?: string | null | undefined;
  DiskType?: Open<"SYSTEM" | "ALL"> | null | undefined;
  ImageName?: string | null | undefined;
  ImageResourceType?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SnapshotId?: string | null | undefined;
  /** 0 to 100 items. */
  SnapshotIds?: ReadonlyArray<string> | null | undefined;
}
export interface CreateImageResponse {
  ImageId?: string;
  RequestId?: string;
}
/**
 * Action `CreateImage`. Writes.
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
  Capacity?: Integer | null | undefined;
  Description?: string | null | undefined;
  EncryptType?: string | null | undefined;
  FileSystemType?: string | null | undefined;
  Name?: string | null | undefined;
  OfficeSiteId: string;
  ProtocolType?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  StorageType?: string | null | undefined;
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
 * Action `CreateNASFileSystem`. Writes.
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
  RegionId?: string | undefined;
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
 * Action `CreateNatGateway`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateNatGateway
 */
export const CreateNatGateway: Operation<"ecd", CreateNatGatewayRequest, CreateNatGatewayResponse, never> = {
  api: "ecd",
  action: "CreateNatGateway",
  readBy: "DescribeNatGateways",
  schema: "RegionId!,VSwitchId!,VpcId!",
};

export interface CreateNetworkPackageRequest {
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  Bandwidth: Integer;
  /** Secret. */
  ChannelCookie?: string | null | undefined;
  InternetChargeType?: Open<"PayByTraffic" | "PayByBandwidth"> | null | undefined;
  OfficeSiteId?: string | null | undefined;
  PayType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  Tag?: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
}
export interface CreateNetworkPackageResponse {
  NetworkPackageId?: string;
  OrderId?: string;
  RequestId?: string;
}
/**
 * Action `CreateNetworkPackage`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.** Errors: 400 `RISK.RISK_CONTROL_REJECTION`.
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
    Bandwidth: Integer;
    IpVersion?: string | null | undefined;
    IspType: string;
  }>;
  Name?: string | null | undefined;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResourceGroupId?: string | null | undefined;
}
export interface CreateOfficeSiteAcceleratorResponse {
  AcceleratorId?: string;
  RequestId?: string;
}
/**
 * Action `CreateOfficeSiteAccelerator`. Writes.
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
  readBy: "DescribeOfficeSites",
  schema:
    "AccelerateRegion!:[]{AccelerateRegionId!,Bandwidth!:i,IpVersion,IspType!},Name,OfficeSiteId!,RegionId!,ResourceGroupId",
};

export interface CreatePolicyGroupRequest {
  AdminAccess?: string | null | undefined;
  AppContentProtection?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  AuthorizeAccessPolicyRule?:
    ReadonlyArray<{ CidrIp?: string | null | undefined; Description?: string | null | undefined }> | null | undefined;
  /** 0 to 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        Policy?: Open<"drop" | "accept"> | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        Type?: Open<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  CameraRedirect?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  ClientType?:
    | ReadonlyArray<{
        ClientType?: Open<"html5" | "android" | "ios" | "windows" | "macos"> | null | undefined;
        Status?: Open<"OFF" | "ON"> | null | undefined;
      }>
    | null
    | undefined;
  Clipboard?: Open<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** 0 to 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        DeviceType?: Open<"printer" | "scanner" | "camera" | "adb"> | null | undefined;
        RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** 0 to 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        DeviceName?: string | null | undefined;
        DevicePid?: string | null | undefined;
        DeviceType?:
          | Open<
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
            >
          | null
          | undefined;
        DeviceVid?: string | null | undefined;
        OptCommand?: string | null | undefined;
        Platforms?: string | null | undefined;
        RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  DomainList?: Open<"off" | "on"> | null | undefined;
  /** 0 to 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        Domain?: string | null | undefined;
        Policy?: Open<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  DomainResolveRuleType?: Open<"OFF" | "ON"> | null | undefined;
  EndUserApplyAdminCoordinate?: Open<"OFF" | "ON"> | null | undefined;
  EndUserGroupCoordinate?: Open<"OFF" | "ON"> | null | undefined;
  GpuAcceleration?: Open<"off" | "on"> | null | undefined;
  Html5Access?: Open<"off" | "on"> | null | undefined;
  Html5FileTransfer?: Open<"all" | "download" | "upload" | "off"> | null | undefined;
  InternetCommunicationProtocol?: Open<"TCP" | "BOTH"> | null | undefined;
  LocalDrive?: Open<"read" | "readwrite" | "off"> | null | undefined;
  MaxReconnectTime?: Integer | null | undefined;
  Name?: string | null | undefined;
  NetRedirect?: Open<"off" | "on"> | null | undefined;
  PreemptLogin?: Open<"off"> | null | undefined;
  /** 0 to 5 items. */
  PreemptLoginUser?: ReadonlyArray<string> | null | undefined;
  PrinterRedirection?: Open<"off" | "on"> | null | undefined;
  RecordContent?: Open<"off" | "on"> | null | undefined;
  RecordContentExpires?: Integer | null | undefined;
  Recording?:
    | Open<
        "byaction_cmd_ft" | "ALLTIME" | "session" | "PERIOD" | "byaction_commands" | "OFF" | "byaction_file_transfer"
      >
    | null
    | undefined;
  RecordingAudio?: Open<"off" | "on"> | null | undefined;
  RecordingDuration?: Integer | null | undefined;
  RecordingEndTime?: string | null | undefined;
  RecordingExpires?: Integer | null | undefined;
  RecordingFps?: Integer | null | undefined;
  RecordingStartTime?: string | null | undefined;
  RecordingUserNotify?: Open<"off" | "on"> | null | undefined;
  RecordingUserNotifyMessage?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RemoteCoordinate?: Open<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  Scope?: Open<"IP" | "GLOBAL"> | null | undefined;
  /** 0 to 3 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  UsbRedirect?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DeviceClass?: string | null | undefined;
        DeviceSubclass?: string | null | undefined;
        ProductId?: string | null | undefined;
        UsbRedirectType?: Integer | null | undefined;
        UsbRuleType?: Integer | null | undefined;
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  VideoRedirect?: Open<"off" | "on"> | null | undefined;
  VisualQuality?: Open<"high" | "low" | "lossless" | "medium"> | null | undefined;
  Watermark?: Open<"blind" | "off" | "on"> | null | undefined;
  WatermarkAntiCam?: Open<"off" | "on"> | null | undefined;
  WatermarkColor?: Integer | null | undefined;
  WatermarkDegree?: number | null | undefined;
  WatermarkFontSize?: Integer | null | undefined;
  WatermarkFontStyle?: Open<"plain" | "bold"> | null | undefined;
  WatermarkPower?: Open<"high" | "low" | "medium"> | null | undefined;
  WatermarkRowAmount?: Integer | null | undefined;
  WatermarkSecurity?: Open<"off" | "on"> | null | undefined;
  WatermarkTransparency?: Open<"LIGHT" | "DARK" | "MIDDLE"> | null | undefined;
  WatermarkTransparencyValue?: Integer | null | undefined;
  WatermarkType?:
    Open<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  WyAssistant?: Open<"off" | "on"> | null | undefined;
}
export interface CreatePolicyGroupResponse {
  PolicyGroupId?: string;
  RequestId?: string;
}
/**
 * Action `CreatePolicyGroup`. Writes.
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
  AuthAndroidId?: ReadonlyArray<string> | null | undefined;
  AuthDesktopGroupId?: ReadonlyArray<string> | null | undefined;
  AuthDesktopId?: ReadonlyArray<string> | null | undefined;
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
 * Action `CreateQosRule`. Writes.
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
  DesktopAccessType?: Open<"VPC" | "Internet" | "Any"> | null | undefined;
  DirectoryName: string;
  EnableAdminAccess?: boolean | null | undefined;
  EnableInternetAccess?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 20 items. */
  VSwitchId: ReadonlyArray<string>;
}
export interface CreateRAMDirectoryResponse {
  DirectoryId?: string;
  RequestId?: string;
}
/**
 * Action `CreateRAMDirectory`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateRAMDirectory
 */
export const CreateRAMDirectory: Operation<"ecd", CreateRAMDirectoryRequest, CreateRAMDirectoryResponse, never> = {
  api: "ecd",
  action: "CreateRAMDirectory",
  schema: "DesktopAccessType,DirectoryName!,EnableAdminAccess:b,EnableInternetAccess:b,RegionId!,VSwitchId!:[..20]d",
};

export interface CreateRouteEntryRequest {
  Description?: string | null | undefined;
  DestinationCidrBlock: string;
  NextHopId?: string | null | undefined;
  NextHopType?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RouteEntryName?: string | null | undefined;
  RouteTableId: string;
}
export interface CreateRouteEntryResponse {
  RequestId?: string;
  RouteEntryId?: string;
}
/**
 * Action `CreateRouteEntry`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteEntry
 */
export const CreateRouteEntry: Operation<"ecd", CreateRouteEntryRequest, CreateRouteEntryResponse, never> = {
  api: "ecd",
  action: "CreateRouteEntry",
  schema: "Description,DestinationCidrBlock!,NextHopId,NextHopType,RegionId!,RouteEntryName,RouteTableId!",
};

export interface CreateRouteTableRequest {
  /** Filled in by the client. */
  ClientToken?: string | null | undefined;
  Description?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RouteTableName?: string | null | undefined;
  VpcId: string;
}
export interface CreateRouteTableResponse {
  RequestId?: string;
  RouteTableId?: string;
}
/**
 * Action `CreateRouteTable`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteTable
 */
export const CreateRouteTable: Operation<"ecd", CreateRouteTableRequest, CreateRouteTableResponse, never> = {
  api: "ecd",
  action: "CreateRouteTable",
  schema: "ClientToken:t,Description,RegionId!,RouteTableName,VpcId!",
};

export interface CreateSimpleOfficeSiteRequest {
  AccessAttribute?: string | null | undefined;
  AccountType?: string | null | undefined;
  AuthorityHost?: string | null | undefined;
  Bandwidth?: Integer | null | undefined;
  CenId?: string | null | undefined;
  CenOwnerId?: Integer | null | undefined;
  CidrBlock?: string | null | undefined;
  ClientId?: string | null | undefined;
  /** Secret. */
  ClientSecret?: string | null | undefined;
  CloudBoxOfficeSite?: boolean | null | undefined;
  DesktopAccessType?: Open<"VPC" | "Internet" | "Any"> | null | undefined;
  DomainName?: string | null | undefined;
  Eid?: string | null | undefined;
  EnableAdminAccess?: boolean | null | undefined;
  EnableInternetAccess?: boolean | null | undefined;
  NeedVerifyZeroDevice?: boolean | null | undefined;
  OfficeSiteName?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  TenantId?: string | null | undefined;
  /** 0 to 10 items. */
  VSwitchId?: ReadonlyArray<string> | null | undefined;
  /** Secret. */
  VerifyCode?: string | null | undefined;
  VpcType?: Open<"standard" | "basic"> | null | undefined;
}
export interface CreateSimpleOfficeSiteResponse {
  OfficeSiteId?: string;
  RequestId?: string;
}
/**
 * Action `CreateSimpleOfficeSite`. Writes. Errors: 400 `NetworkSpace.VpcInfoExist`.
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
  schema:
    "AccessAttribute,AccountType,AuthorityHost,Bandwidth:i,CenId,CenOwnerId:i,CidrBlock,ClientId,ClientSecret#,CloudBoxOfficeSite:b,DesktopAccessType,DomainName,Eid,EnableAdminAccess:b,EnableInternetAccess:b,NeedVerifyZeroDevice:b,OfficeSiteName,RegionId!,TenantId,VSwitchId:[..10]d,VerifyCode#,VpcType",
};

export interface CreateSnapshotRequest {
  Description?: string | null | undefined;
  DesktopId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SnapshotName: string;
  SourceDiskType: Open<"system" | "data">;
}
export interface CreateSnapshotResponse {
  RequestId?: string;
  SnapshotId?: string;
}
/**
 * Action `CreateSnapshot`. Writes.
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
  EipAffinity?: Integer | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SnatEntryName?: string | null | undefined;
  SnatIp: string;
  SnatTableId: string;
  SourceCIDR: string;
}
export interface CreateSnatEntryResponse {
  RequestId?: string;
  SnatEntryId?: string;
}
/**
 * Action `CreateSnatEntry`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateSnatEntry
 */
export const CreateSnatEntry: Operation<"ecd", CreateSnatEntryRequest, CreateSnatEntryResponse, never> = {
  api: "ecd",
  action: "CreateSnatEntry",
  schema: "EipAffinity:i,RegionId!,SnatEntryName,SnatIp!,SnatTableId!,SourceCIDR!",
};

export interface CreateSubnetRequest {
  CidrBlock: string;
  Name?: string | null | undefined;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ZoneId?: string | null | undefined;
}
export interface CreateSubnetResponse {
  RequestId?: string;
  SubnetId?: string;
}
/**
 * Action `CreateSubnet`. Writes.
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
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  BizType?: Open<"1"> | null | undefined;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  DataDiskList?:
    | ReadonlyArray<{ PerformanceLevel?: string | null | undefined; Size?: Integer | null | undefined }>
    | null
    | undefined;
  DefaultLanguage?: string | null | undefined;
  Description?: string | null | undefined;
  ImageId?: string | null | undefined;
  InstanceName?: string | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null | undefined;
  PolicyGroupId?: string | null | undefined;
  PostPaidAfterUsedUp?: boolean | null | undefined;
  ProductType?: Open<"CloudDesktop"> | null | undefined;
  /** 0 to 10 items. */
  RegionConfigList?:
    | ReadonlyArray<{
        OfficeSiteId?: string | null | undefined;
        RegionId?: string | null | undefined;
        ResourceInstanceType?: string | null | undefined;
        SnapshotPolicyId?: string | null | undefined;
        SubnetId?: string | null | undefined;
        VirtualNodePoolId?: string | null | undefined;
        VolumeEncryptionEnable?: boolean | null | undefined;
        VolumeEncryptionKey?: string | null | undefined;
      }>
    | null
    | undefined;
  ResourceGroupId?: string | null | undefined;
  /** 0 to 20 items. */
  ResourceTagList?:
    ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
  SiteConfigList?:
    | ReadonlyArray<{
        AppRuleId?: string | null | undefined;
        SiteId?: Open<"outside_mainland" | "mainland"> | null | undefined;
      }>
    | null
    | undefined;
  SystemDiskPerformanceLevel?: Open<"PL1" | "PL0" | "AutoPL"> | null | undefined;
  SystemDiskSize?: Integer | null | undefined;
  TemplateName: string;
  TimerGroupId?: string | null | undefined;
  UserDuration?: Integer | null | undefined;
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
 * Action `CreateTemplate`. Writes.
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
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  BridgeLevel?: string | null | undefined;
  OfficeSiteId: string;
  /** Secret. */
  PaidCallBackUrl?: string | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: string | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CreateVirtualBridgeResponse {
  BridgeId?: string;
  OrderId?: ExactInteger;
  RequestId?: string;
}
/**
 * Action `CreateVirtualBridge`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  /** 0 to 100 items. */
  PolicyId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteAutoSnapshotPolicyResponse {
  RequestId?: string;
}
/**
 * Action `DeleteAutoSnapshotPolicy`. Writes.
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
  /** 0 to 100 items. */
  BundleId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteBundlesResponse {
  RequestId?: string;
}
/**
 * Action `DeleteBundles`. Writes.
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
  EndUserId?: string | null | undefined;
  FileId: string;
  GroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteCdsFileResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Action `DeleteCdsFile`. Writes.
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
  BusinessType: Integer;
  /** 0 to 100 items. */
  PolicyGroupIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResourceType: Open<"app" | "desktop">;
}
export interface DeleteCenterPolicyResponse {
  RequestId?: string;
}
/**
 * Action `DeleteCenterPolicy`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteCenterPolicy
 */
export const DeleteCenterPolicy: Operation<"ecd", DeleteCenterPolicyRequest, DeleteCenterPolicyResponse, never> = {
  api: "ecd",
  action: "DeleteCenterPolicy",
  schema: "BusinessType!:i,PolicyGroupIds!:[..100]d,RegionId!,ResourceType!",
};

export interface DeleteCloudDriveGroupsRequest {
  CdsId: string;
  /** 0 to 50 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteCloudDriveGroupsResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Action `DeleteCloudDriveGroups`. Writes.
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
  /** 0 to 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteCloudDriveUsersResponse {
  RequestId?: string;
}
/**
 * Action `DeleteCloudDriveUsers`. Writes.
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
  /** 0 to 100 items. */
  GroupIds?: ReadonlyArray<string> | null | undefined;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai"> | null | undefined;
}
export interface DeleteConfigGroupResponse {
  RequestId?: string;
}
/**
 * Action `DeleteConfigGroup`. Writes.
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
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface DeleteDesktopGroupResponse {
  RequestId?: string;
}
/**
 * Action `DeleteDesktopGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface DeleteDesktopsResponse {
  RequestId?: string;
}
/**
 * Action `DeleteDesktops`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  ClientType: Integer;
  /** 0 to 100 items. */
  DeviceIds: ReadonlyArray<string>;
  Force: Integer;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface DeleteDevicesResponse {
  RequestId?: string;
}
/**
 * Action `DeleteDevices`. Writes.
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
  /** 0 to 100 items. */
  DirectoryId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteDirectoriesResponse {
  RequestId?: string;
}
/**
 * Action `DeleteDirectories`. Writes.
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
  DriveId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface DeleteDriveResponse {
  Code?: string;
  Data?: boolean;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Action `DeleteDrive`. Writes.
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
  RegionId?: string | undefined;
}
export interface DeleteEduRoomResponse {
  RequestId?: string;
}
/**
 * Action `DeleteEduRoom`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteEduRoom
 */
export const DeleteEduRoom: Operation<"ecd", DeleteEduRoomRequest, DeleteEduRoomResponse, never> = {
  api: "ecd",
  action: "DeleteEduRoom",
  schema: "EduRoomId!,RegionId!",
};

export interface DeleteForwardEntryRequest {
  ForwardEntryId?: string | null | undefined;
  ForwardTableId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteForwardEntryResponse {
  RequestId?: string;
}
/**
 * Action `DeleteForwardEntry`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteForwardEntry
 */
export const DeleteForwardEntry: Operation<"ecd", DeleteForwardEntryRequest, DeleteForwardEntryResponse, never> = {
  api: "ecd",
  action: "DeleteForwardEntry",
  schema: "ForwardEntryId,ForwardTableId!,RegionId!",
};

export interface DeleteImagesRequest {
  /** Default: false. */
  DeleteCascadedBundle?: boolean | null | undefined;
  /** 0 to 100 items. */
  ImageId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteImagesResponse {
  RequestId?: string;
}
/**
 * Action `DeleteImages`. Writes.
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
  /** 0 to 100 items. */
  FileSystemId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteNASFileSystemsResponse {
  RequestId?: string;
}
/**
 * Action `DeleteNASFileSystems`. Writes.
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
  RegionId?: string | undefined;
}
export interface DeleteNatGatewayResponse {
  RequestId?: string;
}
/**
 * Action `DeleteNatGateway`. Writes.
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
  /** 0 to 100 items. */
  NetworkPackageId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface DeleteNetworkPackagesResponse {
  RequestId?: string;
}
/**
 * Action `DeleteNetworkPackages`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  RegionId?: string | undefined;
}
export interface DeleteOfficeSiteAcceleratorResponse {
  RequestId?: string;
}
/**
 * Action `DeleteOfficeSiteAccelerator`. Writes.
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
  /** 0 to 100 items. */
  OfficeSiteId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteOfficeSitesResponse {
  RequestId?: string;
}
/**
 * Action `DeleteOfficeSites`. Writes.
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
  /** 0 to 100 items. */
  PolicyGroupId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeletePolicyGroupsResponse {
  RequestId?: string;
}
/**
 * Action `DeletePolicyGroups`. Writes.
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
 * Action `DeleteQosRules`. Writes.
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
  DestinationCidrBlock?: string | null | undefined;
  NextHopId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RouteEntryId?: string | null | undefined;
  RouteTableId: string;
}
export interface DeleteRouteEntryResponse {
  RequestId?: string;
}
/**
 * Action `DeleteRouteEntry`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteEntry
 */
export const DeleteRouteEntry: Operation<"ecd", DeleteRouteEntryRequest, DeleteRouteEntryResponse, never> = {
  api: "ecd",
  action: "DeleteRouteEntry",
  schema: "DestinationCidrBlock,NextHopId,RegionId!,RouteEntryId,RouteTableId!",
};

export interface DeleteRouteTableRequest {
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RouteTableId: string;
}
export interface DeleteRouteTableResponse {
  RequestId?: string;
}
/**
 * Action `DeleteRouteTable`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteTable
 */
export const DeleteRouteTable: Operation<"ecd", DeleteRouteTableRequest, DeleteRouteTableResponse, never> = {
  api: "ecd",
  action: "DeleteRouteTable",
  schema: "RegionId!,RouteTableId!",
};

export interface DeleteSnapshotRequest {
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 100 items. */
  SnapshotId: ReadonlyArray<string>;
}
export interface DeleteSnapshotResponse {
  RequestId?: string;
}
/**
 * Action `DeleteSnapshot`. Writes.
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
  RegionId?: string | undefined;
  SnatEntryId: string;
  SnatTableId: string;
}
export interface DeleteSnatEntryResponse {
  RequestId?: string;
}
/**
 * Action `DeleteSnatEntry`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DeleteSnatEntry
 */
export const DeleteSnatEntry: Operation<"ecd", DeleteSnatEntryRequest, DeleteSnatEntryResponse, never> = {
  api: "ecd",
  action: "DeleteSnatEntry",
  schema: "RegionId!,SnatEntryId!,SnatTableId!",
};

export interface DeleteSubnetRequest {
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SubnetId: string;
}
export interface DeleteSubnetResponse {
  RequestId?: string;
  SubnetId?: string;
}
/**
 * Action `DeleteSubnet`. Writes.
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
  BizType?: string | null | undefined;
  /** 0 to 100 items. */
  TemplateIds?: ReadonlyArray<string> | null | undefined;
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
 * Action `DeleteTemplates`. Writes.
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
  RegionId?: string | undefined;
}
export interface DeleteVirtualBridgeResponse {
  RequestId?: string;
}
/**
 * Action `DeleteVirtualBridge`. Writes.
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
  RegionId?: string | undefined;
  SerialNumber: string;
}
export interface DeleteVirtualMFADeviceResponse {
  RequestId?: string;
}
/**
 * Action `DeleteVirtualMFADevice`. Writes.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SourceId?: string | null | undefined;
  SourceType?: Open<"desktop" | "vpc"> | null | undefined;
}
export interface DescribeAclEntriesResponse {
  AclEntries?: Array<{ Policy?: string; SourceId?: string; SourceType?: string }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Action `DescribeAclEntries`. Reads.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  PolicyId?: string | null | undefined;
  PolicyName?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeAutoSnapshotPolicy`. Reads.
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
  /** 0 to 100 items. */
  BundleId?: ReadonlyArray<string> | null | undefined;
  BundleType?: Open<"SYSTEM" | "CUSTOM"> | null | undefined;
  CheckStock?: boolean | null | undefined;
  CpuCount?: Integer | null | undefined;
  DesktopTypeFamily?: Open<"eds.graphics" | "eds.hf" | "eds.general"> | null | undefined;
  FotaChannel?: string | null | undefined;
  FromDesktopGroup?: boolean | null | undefined;
  GpuCount?: number | null | undefined;
  GpuDriverType?: Open<"T4" | "A10" | "G28" | "G39"> | null | undefined;
  /** 0 to 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  MaxResults?: Integer | null | undefined;
  MemorySize?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OsType?: Open<"Linux" | "Windows"> | null | undefined;
  ProtocolType?: Open<"HDX" | "ASP"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Scope?: string | null | undefined;
  SelectedBundle?: boolean | null | undefined;
  SessionType?: Open<"SingleSession" | "MultipleSession"> | null | undefined;
  SupportMultiSession?: boolean | null | undefined;
  VolumeEncryptionEnabled?: boolean | null | undefined;
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
 * Action `DescribeBundles`. Reads.
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
  Creators?: ReadonlyArray<string> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  ShareId?: string | null | undefined;
  ShareName?: string | null | undefined;
  Status?: Open<"enabled" | "disabled"> | null | undefined;
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
 * Action `DescribeCdsFileShareLinks`. Reads.
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
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeCens`. Reads.
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
  AcademicProxy?: string | null | undefined;
  BusinessType: Integer;
  ModelLibrary?: string | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  /** 0 to 100 items. */
  PolicyGroupId?: ReadonlyArray<string> | null | undefined;
  PortProxy?: string | null | undefined;
  ResourceType: Open<"app" | "desktop">;
  Scope?: Open<"IP" | "GLOBAL"> | null | undefined;
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
 * Action `DescribeCenterPolicyList`. Reads.
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
  DesktopId?: string | null | undefined;
  DesktopIp?: string | null | undefined;
  DesktopName?: string | null | undefined;
  DirectoryId?: string | null | undefined;
  EndTime?: string | null | undefined;
  EndUserId?: string | null | undefined;
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  EventType?:
    | Open<
        | "DESKTOP_STOP"
        | "GET_LITE_CONNECTION_TICKET"
        | "DESKTOP_DISCONNECT"
        | "GET_CONNECTION_TICKET"
        | "CLIENT_LOGIN"
        | "DESKTOP_REBOOT"
        | "DESKTOP_CONNECT"
        | "DESKTOP_START"
      >
    | null
    | undefined;
  /** 0 to 50 items. */
  EventTypes?:
    | ReadonlyArray<
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
      >
    | null
    | undefined;
  FillHardwareInfo?: boolean | null | undefined;
  Language?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  OfficeSiteName?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  StartTime?: string | null | undefined;
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
 * Action `DescribeClientEvents`. Reads.
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
  GroupName?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeCloudDiskGroupDrives`. Reads.
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
  /** 0 to 100 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  GroupName?: string | null | undefined;
  ParentOrgId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeCloudDiskGroups`. Reads.
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
  DirectoryId?: string | null | undefined;
  DirectoryName?: string | null | undefined;
  DriveStatus?: string | null | undefined;
  DriveType: string;
  /** 0 to 100 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  GroupName?: string | null | undefined;
  GroupType?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  ParentGroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeCloudDriveGroups`. Reads.
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
    "CdsId!,DirectoryId,DirectoryName,DriveStatus,DriveType!,GroupId:[..100]d,GroupName,GroupType,MaxResults:i,NextToken,ParentGroupId,RegionId!",
};

export interface DescribeCloudDrivePermissionsRequest {
  CdsId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDrivePermissionsResponse {
  CloudDrivePermissionModels?: Array<{ EndUsers?: Array<string>; Permission?: string }>;
  RequestId?: string;
}
/**
 * Action `DescribeCloudDrivePermissions`. Reads.
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
  EndUserId?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeCloudDriveUsers`. Reads.
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
  GroupId?: string | null | undefined;
  /** 0 to 100 items. */
  GroupIds?: ReadonlyArray<string> | null | undefined;
  Name?: string | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  ProductType?: Open<"CLOUD_DESKTOP"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  /** 0 to 100 items. */
  Statuses?: ReadonlyArray<Open<"AVAILABLE" | "UNAVAILABLE" | "DELETING" | "UPDATING">> | null | undefined;
  Type?: Open<"Timer"> | null | undefined;
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
 * Action `DescribeConfigGroup`. Reads.
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
  BusinessChannel?: string | null | undefined;
  ClientTypes?: ReadonlyArray<string> | null | undefined;
  Keyword?: string | null | undefined;
  MessageIds?: ReadonlyArray<string> | null | undefined;
  MessageLevel?: string | null | undefined;
  MessageType?: string | null | undefined;
  PageNum?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  TargetIds?: ReadonlyArray<string> | null | undefined;
  TargetType?: string | null | undefined;
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
 * Action `DescribeConsoleMessages`. Reads.
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
  LangType?: Open<"zh-CN" | "en-GB"> | null | undefined;
  ListType?: Open<"desktop"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCustomizedListHeadersResponse {
  Headers?: Array<{ DisplayType?: string; HeaderKey?: string; HeaderName?: string }>;
  RequestId?: string;
}
/**
 * Action `DescribeCustomizedListHeaders`. Reads.
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
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  DesktopGroupName?: string | null | undefined;
  EndTime?: string | null | undefined;
  EndUserId?: string | null | undefined;
  FillTerminalInfo?: boolean | null | undefined;
  Language?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OwnType?: Integer | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  SessionStatus?: Open<"Connected" | "Disconnected"> | null | undefined;
  StartTime?: string | null | undefined;
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
 * Action `DescribeDesktopGroupSessions`. Reads.
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
  /** 0 to 100 items. */
  BundleId?: ReadonlyArray<string> | null | undefined;
  DesktopGroupId?: string | null | undefined;
  /** 0 to 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  DesktopGroupName?: string | null | undefined;
  DesktopType?: string | null | undefined;
  /** 0 to 1000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** 0 to 1000 items. */
  ExcludedEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** 0 to 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  MaxResults?: Integer | null | undefined;
  MultiResource?: boolean | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  OwnType?: Integer | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year"> | null | undefined;
  PolicyGroupId?: string | null | undefined;
  ProtocolType?: Open<"HDX" | "ASP"> | null | undefined;
  QosRuleId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Status?: Integer | null | undefined;
  /** 0 to 100 items. */
  Tag?: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
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
 * Action `DescribeDesktopGroups`. Reads.
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
  BusinessChannel?: string | null | undefined;
  /** 0 to 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  NeedExtraInfo?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeDesktopInfo`. Reads.
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
  CreationTimeStart?: string | null | undefined;
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  EndUserId?: string | null | undefined;
  GroupId?: string | null | undefined;
  HostName?: string | null | undefined;
  ImageId?: string | null | undefined;
  IncludeDesktopGroup?: boolean | null | undefined;
  Keyword?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NetworkInterfaceIp?: string | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  OperationTimeStart?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  SearchRegionId?: string | null | undefined;
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
 * Action `DescribeDesktopMetadata`. Reads.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OversoldGroupIds?: ReadonlyArray<string> | null | undefined;
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
 * Action `DescribeDesktopOversoldGroup`. Reads.
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
  /** Filled in by the client. */
  ClientToken?: string | null | undefined;
  EndUserId?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OversoldGroupId?: string | null | undefined;
  UserDesktopIds?: ReadonlyArray<string> | null | undefined;
  UserGroupId?: string | null | undefined;
}
export interface DescribeDesktopOversoldUserResponse {
  Count?: ExactInteger;
  Data?: Array<{ EndUserId?: string; OversoldGroupId?: string; UserDesktopId?: string; UserGroupId?: string }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Action `DescribeDesktopOversoldUser`. Reads.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OversoldGroupId?: string | null | undefined;
  UserGroupIds?: ReadonlyArray<string> | null | undefined;
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
 * Action `DescribeDesktopOversoldUserGroup`. Reads.
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
  CheckOsSession?: boolean | null | undefined;
  /** 0 to 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  DesktopName?: string | null | undefined;
  EndTime?: string | null | undefined;
  EndUserId?: string | null | undefined;
  EndUserIdFilter?: string | null | undefined;
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  FillHardwareInfo?: boolean | null | undefined;
  Language?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResourceGroupId?: string | null | undefined;
  SessionStatus?: Open<"Connected" | "Disconnected"> | null | undefined;
  StartTime?: string | null | undefined;
  SubPayType?: Open<"duration" | "postPaid" | "monthPackage" | "prePaid"> | null | undefined;
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
 * Action `DescribeDesktopSessions`. Reads.
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
  AppliedScope?: Open<"Public" | "SavingPlan"> | null | undefined;
  BusinessChannel?: string | null | undefined;
  CpuCount?: Integer | null | undefined;
  DesktopGroupIdForModify?: string | null | undefined;
  DesktopIdForModify?: string | null | undefined;
  DesktopScenario?: string | null | undefined;
  DesktopTypeId?:
    | Open<
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
      >
    | null
    | undefined;
  /** 0 to 100 items. */
  DesktopTypeIdList?: ReadonlyArray<string> | null | undefined;
  GpuCount?: number | null | undefined;
  GpuDriverType?: Open<"T4" | "A10" | "G28" | "G39"> | null | undefined;
  GpuMemory?: Integer | null | undefined;
  InstanceTypeFamily?:
    | Open<
        | "ecd.advanced"
        | "eds.graphics"
        | "ecd.basic"
        | "eds.enterprise_office"
        | "eds.hf"
        | "ecd.graphics"
        | "eds.general"
        | "ecd.performance"
      >
    | null
    | undefined;
  MemorySize?: Integer | null | undefined;
  OfficeSiteId?: string | null | undefined;
  OrderBy?: Open<"Memory" | "Cpu"> | null | undefined;
  OrderType?: Open<"DOWNGRADE" | "UPGRADE"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Scope?: Open<"MonthPackage" | "FastBuy"> | null | undefined;
  /** 0 to 100 items. */
  ScopeSet?: ReadonlyArray<string> | null | undefined;
  SortType?: Open<"ASC" | "DESC"> | null | undefined;
  SupportMinSessionCount?: Integer | null | undefined;
  ZoneId?: string | null | undefined;
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
 * Action `DescribeDesktopTypes`. Reads.
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
  BusinessChannel?: string | null | undefined;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  DesktopGroupId?: string | null | undefined;
  /** 0 to 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  DesktopName?: string | null | undefined;
  DesktopStatus?:
    | Open<"Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending">
    | null
    | undefined;
  /** 0 to 10 items. */
  DesktopStatusList?:
    | ReadonlyArray<
        Open<"Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending">
      >
    | null
    | undefined;
  DesktopType?: string | null | undefined;
  DirectoryId?: string | null | undefined;
  /** 0 to 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** 0 to 50 items. */
  ExcludedEndUserId?: ReadonlyArray<string> | null | undefined;
  ExpiredTime?: string | null | undefined;
  FillResourceGroup?: boolean | null | undefined;
  FilterDesktopGroup?: boolean | null | undefined;
  GpuInstanceGroupId?: string | null | undefined;
  GroupId?: string | null | undefined;
  /** 0 to 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  IncludeAutoSnapshotPolicy?: boolean | null | undefined;
  ManagementFlag?: Open<"Migrating" | "Updating" | "NoFlag"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  MultiResource?: boolean | null | undefined;
  NetworkInterfaceIp?: string | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  OfficeSiteName?: string | null | undefined;
  OnlyDesktopGroup?: boolean | null | undefined;
  /** 0 to 10 items. */
  OsTypes?: ReadonlyArray<Open<"Linux" | "Windows">> | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  PolicyGroupId?: string | null | undefined;
  ProtocolType?: Open<"HDX" | "ASP"> | null | undefined;
  PublicIp?: string | null | undefined;
  QosRuleId?: string | null | undefined;
  QueryFotaUpdate?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ReservePoolId?: string | null | undefined;
  ResourceGroupId?: string | null | undefined;
  SnapshotPolicyId?: string | null | undefined;
  SubPayType?: Open<"duration" | "postPaid" | "monthPackage" | "prePaid"> | null | undefined;
  /** 0 to 20 items. */
  Tag?: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
  UserName?: string | null | undefined;
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
 * Action `DescribeDesktops`. Reads.
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
  CustomEndTimePeriod?: Integer | null | undefined;
  CustomStartTimePeriod?: Integer | null | undefined;
  DesktopGroupId: string;
  IgnoreDeleted?: boolean | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  PayType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeDesktopsInGroup`. Reads.
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
  AdDomain?: string | null | undefined;
  ClientType: Open<"1" | "2">;
  DeviceId?: string | null | undefined;
  DirectoryId?: string | null | undefined;
  EndUserId?: string | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  Region?: string | null | undefined;
  UserType?: Open<"AD" | "SIMPLE"> | null | undefined;
}
export interface DescribeDevicesResponse {
  Devices?: Array<{
    DeviceId?: string;
    EndUserList?: Array<{ AdDomain?: string; DirectoryId?: string; EndUserId?: string; UserType?: string }>;
  }>;
  RequestId?: string;
}
/**
 * Action `DescribeDevices`. Reads.
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
  /** 0 to 100 items. */
  DirectoryId?: ReadonlyArray<string> | null | undefined;
  DirectoryStatus?: string | null | undefined;
  DirectoryType?: Open<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Status?:
    | Open<
        | "REGISTERING"
        | "DEREGISTERING"
        | "REGISTERED"
        | "NEEDCONFIGTRUST"
        | "CONFIGTRUSTFAILED"
        | "DEREGISTERED"
        | "ERROR"
        | "CONFIGTRUSTING"
        | "NEEDCONFIGUSER"
      >
    | null
    | undefined;
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
 * Action `DescribeDirectories`. Reads.
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
  /** 0 to 100 items. */
  DomainIds?: ReadonlyArray<string> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  ResourceType?: Open<"NAS" | "PDS"> | null | undefined;
  UserId?: string | null | undefined;
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
 * Action `DescribeDrives`. Reads.
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
  BusinessChannel?: string | null | undefined;
  PageNum?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  /** 0 to 100 items. */
  Status?: ReadonlyArray<string> | null | undefined;
  SubType?: Open<"DESKTOP"> | null | undefined;
  TaskId?: string | null | undefined;
  TaskType?: Open<"RESOURCE_REPORT"> | null | undefined;
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
 * Action `DescribeEcdReportTasks`. Reads.
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
  Period: Integer;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  StartTime: string;
}
export interface DescribeFlowMetricResponse {
  Data?: string;
  RequestId?: string;
}
/**
 * Action `DescribeFlowMetric`. Reads. Errors: 500 `InternalError`.
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
  ForwardEntryId?: string | null | undefined;
  ForwardTableId?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NatGatewayId?: string | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeForwardTableEntries`. Reads.
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
  DesktopId?: string | null | undefined;
  DesktopName?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  TaskUid: string;
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
 * Action `DescribeFotaPendingDesktops`. Reads.
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
  schema: "DesktopId,DesktopName,MaxResults:i,NextToken,OfficeSiteId,RegionId!,TaskUid!",
};

export interface DescribeFotaTasksRequest {
  FotaStatus?: string | null | undefined;
  Lang?: Open<"en" | "zh"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 100 items. */
  TaskUid?: ReadonlyArray<string> | null | undefined;
  UserStatus?: Open<"Running" | "Pending"> | null | undefined;
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
 * Action `DescribeFotaTasks`. Reads.
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
  BusinessChannel?: string | null | undefined;
  /** 0 to 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  DesktopName?: string | null | undefined;
  DesktopStatusList?: ReadonlyArray<string> | null | undefined;
  DesktopType?: string | null | undefined;
  EndTime?: string | null | undefined;
  EndUserId?: string | null | undefined;
  ExcludeDesktopStatusList?: ReadonlyArray<string> | null | undefined;
  OfficeSiteId?: string | null | undefined;
  OrderBy?: string | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResourceGroupId?: string | null | undefined;
  Scope?: string | null | undefined;
  SortType?: string | null | undefined;
  StartTime?: string | null | undefined;
  SubPayType?: string | null | undefined;
  UserNames?: ReadonlyArray<string> | null | undefined;
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
 * Action `DescribeGlobalDesktopRecords`. Reads.
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
  GroupId?: string | null | undefined;
  MaxResults?: string | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  ResourceTypes?: ReadonlyArray<string> | null | undefined;
  SearchRegionId?: string | null | undefined;
  TimerType?: string | null | undefined;
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
 * Action `DescribeGlobalTimerBatches`. Reads.
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
  BatchId?: string | null | undefined;
  /** 0 to 100 items. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  DisplayResultName?: string | null | undefined;
  GroupId?: string | null | undefined;
  MaxResults?: string | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  ResourceTypes?: ReadonlyArray<string> | null | undefined;
  ResultCategory?: Open<"SUCCEED" | "FAILED" | "RUNNING" | "SKIPPED"> | null | undefined;
  Retryable?: boolean | null | undefined;
  SearchRegionId?: string | null | undefined;
  TimerResult?:
    Open<"CONNECTED_NOT_RUN" | "PAUSED" | "COMPLETED" | "FAILED" | "RUNNING" | "TERMINATED"> | null | undefined;
  /** 0 to 100 items. */
  TimerTypes?:
    | ReadonlyArray<
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
      >
    | null
    | undefined;
  WuyingServerIds?: ReadonlyArray<string> | null | undefined;
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
 * Action `DescribeGlobalTimerRecords`. Reads.
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
  RegionId?: string | undefined;
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
 * Action `DescribeGuestApplications`. Reads.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeImageModifiedRecords`. Reads.
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
  RegionId?: string | undefined;
}
export interface DescribeImagePermissionResponse {
  AliUids?: Array<string>;
  RequestId?: string;
}
/**
 * Action `DescribeImagePermission`. Reads.
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
  DesktopInstanceType?: string | null | undefined;
  FotaVersion?: string | null | undefined;
  GpuCategory?: boolean | null | undefined;
  GpuDriverVersion?: string | null | undefined;
  /** 0 to 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  ImageName?: string | null | undefined;
  ImageStatus?: Open<"Creating" | "Available" | "CreateFailed"> | null | undefined;
  ImageType?: Open<"SYSTEM" | "CUSTOM"> | null | undefined;
  LanguageType?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OsType?: Open<"Linux" | "Windows"> | null | undefined;
  ProtocolType?: Open<"HDX" | "ASP"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SessionType?: Open<"SINGLE_SESSION" | "MULTIPLE_SESSION"> | null | undefined;
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
 * Action `DescribeImages`. Reads.
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
  CommandType?: Open<"RunPowerShellScript" | "RunBatScript"> | null | undefined;
  ContentEncoding?: Open<"Base64" | "PlainText"> | null | undefined;
  DesktopId?: string | null | undefined;
  /** 0 to 500 items. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  EndUserId?: string | null | undefined;
  IncludeInvokeDesktops?: boolean | null | undefined;
  IncludeOutput?: boolean | null | undefined;
  InvokeId?: string | null | undefined;
  InvokeStatus?: Open<"Finished" | "Stopped" | "Failed" | "Running" | "PartialFailed"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeInvocations`. Reads.
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
  EipId?: string | null | undefined;
  InstanceId?: ReadonlyArray<string> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeIpAddresses`. Reads.
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
  RegionId?: string | null | undefined;
}
export interface DescribeKmsKeysResponse {
  AuthorizeStatus?: string;
  Keys?: Array<{ Alias?: string; Arn?: string; KeyId?: string; Type?: string }>;
  KmsServiceStatus?: string;
  RequestId?: string;
}
/**
 * Action `DescribeKmsKeys`. Reads.
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
  Bandwidth?: Integer | null | undefined;
  InstanceId?: string | null | undefined;
  InstanceType?: string | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  /** 0 to 20 items. */
  ResourceSpecs?:
    | ReadonlyArray<{
        DesktopId?: string | null | undefined;
        RootDiskSizeGib?: Integer | null | undefined;
        UserDiskSizeGib?: Integer | null | undefined;
      }>
    | null
    | undefined;
  ResourceType?: Open<"Desktop" | "NetworkPackage"> | null | undefined;
  RootDiskPerformanceLevel?: string | null | undefined;
  RootDiskSizeGib?: Integer | null | undefined;
  UserDiskPerformanceLevel?: string | null | undefined;
  UserDiskSizeGib?: Integer | null | undefined;
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
 * Action `DescribeModificationPrice`. Reads.
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
  /** 0 to 100 items. */
  FileSystemId?: ReadonlyArray<string> | null | undefined;
  MatchCompatibleProfile?: boolean | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeNASFileSystems`. Reads.
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
  MaxResults?: Integer | null | undefined;
  Name?: string | null | undefined;
  NatGatewayId?: string | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  VpcId?: string | null | undefined;
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
 * Action `DescribeNatGateways`. Reads.
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
  InternetChargeType?: Open<"PayByTraffic" | "PayByBandwidth"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  /** 0 to 100 items. */
  NetworkPackageId?: ReadonlyArray<string> | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Tag?: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
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
 * Action `DescribeNetworkPackages`. Reads.
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
  BridgeId?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeOfficeSiteBridgeInfo`. Reads.
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
  AccountType?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** 0 to 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null | undefined;
  OfficeSiteType?: Open<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SecurityProtection?: Open<"SASE" | "OFF"> | null | undefined;
  Status?:
    | Open<
        | "REGISTERING"
        | "DEREGISTERING"
        | "REGISTERED"
        | "NEEDCONFIGTRUST"
        | "CONFIGTRUSTFAILED"
        | "DEREGISTERED"
        | "ERROR"
        | "CONFIGTRUSTING"
        | "NEEDCONFIGUSER"
      >
    | null
    | undefined;
  VpcId?: string | null | undefined;
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
 * Action `DescribeOfficeSites`. Reads.
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
  BizType?: Integer | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  SearchRegionId?: string | null | undefined;
}
export interface DescribeOnlineUserCountResponse {
  AdAssignedUserCount?: ExactInteger;
  AssignedUserCount?: ExactInteger;
  OnlineUserCount?: ExactInteger;
  RequestId?: string;
  SimpleAssignedUserCount?: ExactInteger;
}
/**
 * Action `DescribeOnlineUserCount`. Reads.
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
  Brand?: string | null | undefined;
  DeviceType?: string | null | undefined;
  DriverIds?: ReadonlyArray<string> | null | undefined;
  Filter?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OwnerType?: string | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
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
 * Action `DescribePeripheralDrivers`. Reads.
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
  BusinessChannel?: string | null | undefined;
  /** 0 to 100 items. */
  ExternalPolicyGroupIds?: ReadonlyArray<string> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  /** 0 to 100 items. */
  PolicyGroupId?: ReadonlyArray<string> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Scope?: Open<"ALL" | "IP" | "GLOBAL"> | null | undefined;
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
 * Action `DescribePolicyGroups`. Reads.
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
  /** Default: 1. */
  Amount?: Integer | null | undefined;
  Bandwidth?: Integer | null | undefined;
  Duration?: Integer | null | undefined;
  GroupDesktopCount?: Integer | null | undefined;
  InstanceType?: string | null | undefined;
  InternetChargeType?: Open<"PayByTraffic" | "PayByBandwidth"> | null | undefined;
  OsType?: Open<"Linux" | "Windows"> | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year" | "Hour"> | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  ResourceType?: Open<"DesktopMonthPackage" | "Desktop" | "Bandwidth" | "DesktopGroup"> | null | undefined;
  RootDiskCategory?: Open<"cloud_efficiency" | "cloud_auto" | "cloud_essd"> | null | undefined;
  RootDiskPerformanceLevel?: string | null | undefined;
  RootDiskSizeGib?: Integer | null | undefined;
  UserDiskCategory?: Open<"cloud_efficiency" | "cloud_auto" | "cloud_essd"> | null | undefined;
  UserDiskPerformanceLevel?: string | null | undefined;
  UserDiskSizeGib?: Integer | null | undefined;
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
 * Action `DescribePrice`. Reads.
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
  ConcurrenceCount?: Integer | null | undefined;
  DataDiskSize?: Integer | null | undefined;
  DesktopType?: string | null | undefined;
  OversoldUserCount?: Integer | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: string | null | undefined;
  SystemDiskSize?: Integer | null | undefined;
}
export interface DescribePriceForCreateDesktopOversoldGroupResponse {
  Data?: { Price?: string };
  RequestId?: string;
}
/**
 * Action `DescribePriceForCreateDesktopOversoldGroup`. Reads.
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
  ConcurrenceCount?: Integer | null | undefined;
  OversoldGroupId?: string | null | undefined;
  OversoldUserCount?: Integer | null | undefined;
}
export interface DescribePriceForModifyDesktopOversoldGroupSaleResponse {
  Data?: { Price?: string };
  RequestId?: string;
}
/**
 * Action `DescribePriceForModifyDesktopOversoldGroupSale`. Reads.
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
  OversoldGroupId?: string | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: string | null | undefined;
}
export interface DescribePriceForRenewDesktopOversoldGroupResponse {
  Data?: { Price?: string };
  RequestId?: string;
}
/**
 * Action `DescribePriceForRenewDesktopOversoldGroup`. Reads.
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
  DesktopId?: string | null | undefined;
  DesktopName?: string | null | undefined;
  EndTime?: string | null | undefined;
  EndUserId?: string | null | undefined;
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  PrinterDriver?: string | null | undefined;
  PrinterName?: string | null | undefined;
  PrinterRedirType?: Integer | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  StartTime?: string | null | undefined;
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
 * Action `DescribePrinterEvents`. Reads.
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
  QosRuleName?: string | null | undefined;
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
 * Action `DescribeQosRules`. Reads.
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
  AuditStatus?: string | null | undefined;
  DesktopId?: string | null | undefined;
  EndTime?: string | null | undefined;
  EndUserId?: string | null | undefined;
  FileName?: string | null | undefined;
  OrderBy?: string | null | undefined;
  OrderSort?: string | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  RecordType?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResourceType?: string | null | undefined;
  StartTime?: string | null | undefined;
  Status?: Integer | null | undefined;
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
 * Action `DescribeRecordFile`. Reads.
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
  DesktopId?: string | null | undefined;
  EndTime?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NeedSignedUrl?: boolean | null | undefined;
  NextToken?: string | null | undefined;
  PolicyGroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SignedUrlExpireMinutes?: Integer | null | undefined;
  StandardEndTime?: string | null | undefined;
  StandardStartTime?: string | null | undefined;
  StartTime?: string | null | undefined;
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
 * Action `DescribeRecordings`. Reads.
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
  RefundType?: Open<"RemainRefund" | "RenewRefund"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface DescribeRefundPriceResponse {
  PriceInfo?: { Currency?: string; RefundFee?: number };
  RequestId?: string;
}
/**
 * Action `DescribeRefundPrice`. Reads.
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
  AcceptLanguage?: Open<"en" | "zh"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeRegionsResponse {
  Regions?: Array<{ LocalName?: string; RegionEndpoint?: string; RegionId?: string }>;
  RequestId?: string;
}
/**
 * Action `DescribeRegions`. Reads.
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
  InstanceId?: string | null | undefined;
  /** 0 to 100 items. */
  InstanceIds?: ReadonlyArray<string> | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year"> | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  ResourceType?: Open<"Desktop" | "Bandwidth" | "DesktopGroup"> | null | undefined;
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
 * Action `DescribeRenewalPrice`. Reads. Errors: 500 `InternalError`.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  PolicyGroupId: string;
  ProductType?: Open<"app" | "resourceGroup" | "desktop" | "desktopGroup"> | null | undefined;
  ResourceId?: string | null | undefined;
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
 * Action `DescribeResourceByCenterPolicyId`. Reads.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeRouteEntryList`. Reads.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RouteTableId?: string | null | undefined;
  RouteTableName?: string | null | undefined;
  VpcId?: string | null | undefined;
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
 * Action `DescribeRouteTableList`. Reads.
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
  RegionId?: string | undefined;
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
 * Action `DescribeSecurityGroupAttribute`. Reads.
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
  EndTime?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  Period?: Integer | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  SearchRegionId?: string | null | undefined;
  StartTime?: string | null | undefined;
}
export interface DescribeSessionStatisticResponse {
  RequestId?: string;
  Statistic?: Array<{ Count?: ExactInteger; TimePoint?: ExactInteger }>;
  TotalCount?: string;
}
/**
 * Action `DescribeSessionStatistic`. Reads.
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
  Creator?: string | null | undefined;
  DesktopId?: string | null | undefined;
  DesktopName?: string | null | undefined;
  DesktopScenario?: string | null | undefined;
  EndTime?: string | null | undefined;
  /** Default: 100. */
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OsType?: Open<"Linux" | "Windows"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SnapshotId?: string | null | undefined;
  SnapshotName?: string | null | undefined;
  SnapshotType?: Open<"all" | "auto" | "user"> | null | undefined;
  SourceDiskType?: Open<"Data" | "System"> | null | undefined;
  StartTime?: string | null | undefined;
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
 * Action `DescribeSnapshots`. Reads.
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
  MaxResults?: Integer | null | undefined;
  NatGatewayId?: string | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SnatEntryId?: string | null | undefined;
  SnatTableId?: string | null | undefined;
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
 * Action `DescribeSnatTableEntries`. Reads.
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
  Eid?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  Name?: string | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SubnetId?: string | null | undefined;
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
 * Action `DescribeSubnets`. Reads.
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
  BizRegionId?: string | null | undefined;
  BizType?: string | null | undefined;
  ImageId?: string | null | undefined;
  Keyword?: string | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  ProductType?: Open<"CloudDesktop"> | null | undefined;
  /** 0 to 100 items. */
  TemplateIds?: ReadonlyArray<string> | null | undefined;
  TemplateName?: string | null | undefined;
  TemplateType?: Open<"USER_TEMPLATE" | "SYSTEM_TEMPLATE"> | null | undefined;
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
 * Action `DescribeTemplates`. Reads.
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
  RegionId?: Open<"cn-shanghai"> | null | undefined;
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
 * Action `DescribeTimerGroup`. Reads.
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
  EndTime?: string | null | undefined;
  EndUserId?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OversoldGroupId?: string | null | undefined;
  StartTime?: string | null | undefined;
  UserDesktopId?: string | null | undefined;
  UserGroupId?: string | null | undefined;
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
 * Action `DescribeUserConnectTime`. Reads.
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
  ConnectDurationFrom?: Integer | null | undefined;
  ConnectDurationTo?: Integer | null | undefined;
  ConnectEndTimeFrom?: Integer | null | undefined;
  ConnectEndTimeTo?: Integer | null | undefined;
  ConnectStartTimeFrom?: Integer | null | undefined;
  ConnectStartTimeTo?: Integer | null | undefined;
  DesktopGroupId: string;
  DesktopId?: string | null | undefined;
  EndUserId: string;
  EndUserType?: Open<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeUserConnectionRecords`. Reads.
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
  DesktopGroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RuleType?: string | null | undefined;
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
 * Action `DescribeUserProfilePathRules`. Reads.
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
  ConnectState?: Integer | null | undefined;
  DesktopGroupId: string;
  EndUserId?: string | null | undefined;
  /** 0 to 100 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  Filter?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OrgId?: string | null | undefined;
  /** Default: true. */
  QueryUserDetail?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeUsersInGroup`. Reads.
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
  RegionId?: string | undefined;
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
 * Action `DescribeUsersPassword`. Reads.
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
  /** 0 to 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  Filter?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DescribeVirtualMFADevices`. Reads.
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
  ConnectionStatus?: string | null | undefined;
  CveId?: string | null | undefined;
  DesktopIdList?: ReadonlyArray<string> | null | undefined;
  DesktopStatus?: string | null | undefined;
  IncludeFixResult?: boolean | null | undefined;
  Language?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OnlyCurrentMonthFixAttempted?: boolean | null | undefined;
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  PatchId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  ResourceGroupId?: string | null | undefined;
  SearchRegionId?: string | null | undefined;
  StatusList?: ReadonlyArray<string> | null | undefined;
  VulLevel?: string | null | undefined;
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
 * Action `DescribeVulDesktops`. Reads.
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
  CveId?: string | null | undefined;
  IncludeDesktop?: boolean | null | undefined;
  Language?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  PatchId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  SearchRegionId?: string | null | undefined;
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
 * Action `DescribeVulnerability`. Reads.
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
  RegionId?: string | undefined;
  VpcAccessZone?: boolean | null | undefined;
  ZoneType?: string | null | undefined;
}
export interface DescribeZonesResponse {
  RequestId?: string;
  Zones?: Array<{ ZoneId?: string }>;
}
/**
 * Action `DescribeZones`. Reads.
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
  RegionId?: string | undefined;
}
export interface DetachCenResponse {
  RequestId?: string;
}
/**
 * Action `DetachCen`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DetachCen
 */
export const DetachCen: Operation<"ecd", DetachCenRequest, DetachCenResponse, never> = {
  api: "ecd",
  action: "DetachCen",
  readBy: "DescribeCens",
  schema: "OfficeSiteId!,RegionId!",
};

export interface DetachEndUserRequest {
  AdDomain?: string | null | undefined;
  ClientType: Open<"1">;
  DeviceId: string;
  DirectoryId?: string | null | undefined;
  EndUserId: string;
  Region?: string | null | undefined;
}
export interface DetachEndUserResponse {
  RequestId?: string;
}
/**
 * Action `DetachEndUser`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DetachEndUser
 */
export const DetachEndUser: Operation<"ecd", DetachEndUserRequest, DetachEndUserResponse, never> = {
  api: "ecd",
  action: "DetachEndUser",
  schema: "AdDomain,ClientType!,DeviceId!,DirectoryId,EndUserId!,Region",
};

export interface DisableDesktopsInGroupRequest {
  DesktopGroupId: string;
  /** 0 to 1000 items. */
  DesktopIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DisableDesktopsInGroupResponse {
  RequestId?: string;
}
/**
 * Action `DisableDesktopsInGroup`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DisableDesktopsInGroup
 */
export const DisableDesktopsInGroup: Operation<
  "ecd",
  DisableDesktopsInGroupRequest,
  DisableDesktopsInGroupResponse,
  never
> = { api: "ecd", action: "DisableDesktopsInGroup", schema: "DesktopGroupId!,DesktopIds!:[..1000]d,RegionId!" };

export interface DisconnectDesktopSessionsRequest {
  /** Default: false. */
  PreCheck?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 20 items. */
  Sessions: ReadonlyArray<{ DesktopId?: string | null | undefined; EndUserId?: string | null | undefined }>;
}
export interface DisconnectDesktopSessionsResponse {
  InvalidSessions?: Array<{ DesktopId?: string; EndUserId?: string }>;
  RequestId?: string;
}
/**
 * Action `DisconnectDesktopSessions`. Writes.
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
  schema: "PreCheck:b,RegionId!,Sessions!:[..20]{DesktopId,EndUserId}",
};

export interface DissociateIpAddressRequest {
  EipId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DissociateIpAddressResponse {
  RequestId?: string;
}
/**
 * Action `DissociateIpAddress`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DissociateIpAddress
 */
export const DissociateIpAddress: Operation<"ecd", DissociateIpAddressRequest, DissociateIpAddressResponse, never> = {
  api: "ecd",
  action: "DissociateIpAddress",
  schema: "EipId!,RegionId!",
};

export interface DissociateNetworkPackageRequest {
  NetworkPackageId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DissociateNetworkPackageResponse {
  RequestId?: string;
}
/**
 * Action `DissociateNetworkPackage`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DissociateNetworkPackage
 */
export const DissociateNetworkPackage: Operation<
  "ecd",
  DissociateNetworkPackageRequest,
  DissociateNetworkPackageResponse,
  never
> = { api: "ecd", action: "DissociateNetworkPackage", schema: "NetworkPackageId!,RegionId!" };

export interface DownloadCdsFileRequest {
  CdsId?: string | null | undefined;
  EndUserId?: string | null | undefined;
  FileId?: string | null | undefined;
  GroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `DownloadCdsFile`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/DownloadCdsFile
 */
export const DownloadCdsFile: Operation<"ecd", DownloadCdsFileRequest, DownloadCdsFileResponse, never> = {
  api: "ecd",
  action: "DownloadCdsFile",
  schema: "CdsId,EndUserId,FileId,GroupId,RegionId!",
};

export interface ExportClientEventsRequest {
  DesktopId?: string | null | undefined;
  DesktopName?: string | null | undefined;
  EndTime?: string | null | undefined;
  EndUserId?: string | null | undefined;
  EventType?:
    | Open<
        | "DESKTOP_STOP"
        | "GET_LITE_CONNECTION_TICKET"
        | "DESKTOP_DISCONNECT"
        | "CLIENT_LOGIN"
        | "GET_CONNECTION_TICKET"
        | "DESKTOP_REBOOT"
        | "DESKTOP_CONNECT"
        | "DESKTOP_START"
      >
    | null
    | undefined;
  /** 0 to 50 items. */
  EventTypes?:
    | ReadonlyArray<
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
      >
    | null
    | undefined;
  LangType?: Open<"zh-CN" | "en-GB"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  OfficeSiteId?: string | null | undefined;
  OfficeSiteName?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  StartTime?: string | null | undefined;
}
export interface ExportClientEventsResponse {
  RequestId?: string;
  /** Secret. */
  Url?: string;
}
/**
 * Action `ExportClientEvents`. Writes.
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
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  /** 0 to 100 items. */
  DesktopGroupId?: ReadonlyArray<string> | null | undefined;
  DesktopGroupName?: string | null | undefined;
  /** 0 to 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  ExpiredTime?: string | null | undefined;
  LangType?: Open<"zh-CN" | "en-GB"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  PolicyGroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 100 items. */
  Tag?: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
}
export interface ExportDesktopGroupInfoResponse {
  RequestId?: string;
  /** Secret. */
  Url?: string;
}
/**
 * Action `ExportDesktopGroupInfo`. Writes. Errors: 400 `ExportDesktopGroup.UnknowError`.
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
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  /** 0 to 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  DesktopName?: string | null | undefined;
  DesktopStatus?:
    | Open<"Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending">
    | null
    | undefined;
  /** 0 to 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  ExpiredTime?: string | null | undefined;
  GroupId?: string | null | undefined;
  LangType?: Open<"zh-CN" | "en-GB"> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  PolicyGroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 20 items. */
  Tag?: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
  UserName?: string | null | undefined;
}
export interface ExportDesktopListInfoResponse {
  RequestId?: string;
  /** Secret. */
  Url?: string;
}
/**
 * Action `ExportDesktopListInfo`. Writes. Errors: 400 `ExportDesktop.UnknowError`.
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
  AggregationFactor?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  SearchRegionId?: string | null | undefined;
}
export interface GetAggregatedDesktopsResponse {
  Aggregations?: { DesktopAggregation?: Array<Record<string, string>> };
  RequestId?: string;
}
/**
 * Action `GetAggregatedDesktops`. Reads.
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
 * Action `GetAsyncTask`. Reads.
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
  ClientType?: string | null | undefined;
  /** Secret. */
  CommandContent?: string | null | undefined;
  DesktopId?: string | null | undefined;
  EndUserId?: string | null | undefined;
  OwnerId?: Integer | null | undefined;
  /** Secret. */
  Password?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | null | undefined;
  ResourceOwnerId?: Integer | null | undefined;
  TaskId?: string | null | undefined;
  Uuid?: string | null | undefined;
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
 * Action `GetConnectionTicket`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  EndUserId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  TaskId?: string | null | undefined;
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
 * Action `GetCoordinateTicket`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  RegionId?: string | undefined;
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
 * Action `GetDesktopGroupDetail`. Reads.
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
  RegionId?: string | undefined;
}
export interface GetOfficeSiteSsoStatusResponse {
  RequestId?: string;
  SsoStatus?: boolean;
}
/**
 * Action `GetOfficeSiteSsoStatus`. Reads.
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
  DirectoryId?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface GetSpMetadataResponse {
  RequestId?: string;
  SpMetadata?: string;
}
/**
 * Action `GetSpMetadata`. Reads.
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
  RegionId?: string | undefined;
}
export interface HibernateDesktopsResponse {
  RequestId?: string;
}
/**
 * Action `HibernateDesktops`. Writes.
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
  EndUserId?: string | null | undefined;
  /** 0 to 50 items. */
  FileIds?: ReadonlyArray<string> | null | undefined;
  GroupId?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OrderType?:
    | Open<
        | "CreateTimeDesc"
        | "ModifiedTimeAsc"
        | "NameDesc"
        | "SizeAsc"
        | "ModifiedTimeDesc"
        | "CreateTimeAsc"
        | "SizeDesc"
        | "NameAsc"
      >
    | null
    | undefined;
  ParentFileId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  Status?: Open<"available" | "uploading"> | null | undefined;
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
 * Action `ListCdsFiles`. Reads.
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
  AssignedInfo?: string | null | undefined;
  DirectoryId: string;
  Filter?: string | null | undefined;
  IncludeAssignedUser?: boolean | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OUPath?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SortType?: Open<"asc" | "desc"> | null | undefined;
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
 * Action `ListDirectoryUsers`. Reads.
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
  EndUserId?: string | null | undefined;
  FileId: string;
  GroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `ListFilePermission`. Reads.
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
  PageNumber?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
}
export interface ListInstalledAppsResponse {
  Apps?: Array<{ AppName?: string; AppVersion?: string }>;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Action `ListInstalledApps`. Reads.
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
  ForceRefresh?: boolean | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** 0 to 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null | undefined;
  QueryRange?: Integer | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `ListOfficeSiteOverview`. Reads.
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
  AssignedInfo?: string | null | undefined;
  Filter?: string | null | undefined;
  IncludeAssignedUser?: boolean | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OUPath?: string | null | undefined;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SortType?: string | null | undefined;
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
 * Action `ListOfficeSiteUsers`. Reads.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 50 items. */
  ResourceId?: ReadonlyArray<string> | null | undefined;
  ResourceType: Open<"ALIYUN::GWS::INSTANCE">;
  /** 0 to 20 items. */
  Tag?: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
}
export interface ListTagResourcesResponse {
  NextToken?: string;
  RequestId?: string;
  TagResources?: Array<{ ResourceId?: string; ResourceType?: string; TagKey?: string; TagValue?: string }>;
}
/**
 * Action `ListTagResources`. Reads.
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
  FileIds?: ReadonlyArray<string> | null | undefined;
  TaskId?: string | null | undefined;
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
 * Action `ListTransferFileDownloadUrl`. Reads.
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
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  TaskId?: string | null | undefined;
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
 * Action `ListTransferFiles`. Reads.
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
  Filter?: string | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ListUserAdOrganizationUnitsResponse {
  NextToken?: string;
  OUNames?: Array<{ DisplayOUName?: string; OUName?: string; OfficeSiteId?: string }>;
  RequestId?: string;
}
/**
 * Action `ListUserAdOrganizationUnits`. Reads.
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
  BridgeId?: ReadonlyArray<string> | null | undefined;
  MaxResults?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
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
 * Action `ListVirtualBridges`. Reads.
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
  RegionId?: string | undefined;
  SerialNumber: string;
}
export interface LockVirtualMFADeviceResponse {
  RequestId?: string;
}
/**
 * Action `LockVirtualMFADevice`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/LockVirtualMFADevice
 */
export const LockVirtualMFADevice: Operation<"ecd", LockVirtualMFADeviceRequest, LockVirtualMFADeviceResponse, never> =
  { api: "ecd", action: "LockVirtualMFADevice", schema: "RegionId!,SerialNumber!" };

export interface MigrateDesktopsRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  TargetMemberIp?: string | null | undefined;
  TargetOfficeSiteId: string;
  TargetSubnetId?: string | null | undefined;
}
export interface MigrateDesktopsResponse {
  RequestId?: string;
}
/**
 * Action `MigrateDesktops`. Writes. Errors: 400 `ChooseClusterError.ZoneId`.
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
  /** 0 to 500 items. */
  ImageId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  TargetProtocolType?: Open<"ASP"> | null | undefined;
}
export interface MigrateImageProtocolResponse {
  FailedIds?: Array<string>;
  RequestId?: string;
}
/**
 * Action `MigrateImageProtocol`. Writes.
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
  AdHostname?: string | null | undefined;
  DirectoryId: string;
  DirectoryName?: string | null | undefined;
  /** 0 to 1 items. */
  DnsAddress?: ReadonlyArray<string> | null | undefined;
  DomainName?: string | null | undefined;
  /** Secret. */
  DomainPassword?: string | null | undefined;
  DomainUserName?: string | null | undefined;
  MfaEnabled?: boolean | null | undefined;
  OUName?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null | undefined;
  SubDomainName?: string | null | undefined;
}
export interface ModifyADConnectorDirectoryResponse {
  RequestId?: string;
}
/**
 * Action `ModifyADConnectorDirectory`. Writes.
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
  schema:
    "AdHostname,DirectoryId!,DirectoryName,DnsAddress:[..1]s,DomainName,DomainPassword#,DomainUserName,MfaEnabled:b,OUName,RegionId!,SubDomainDnsAddress:[..1]s,SubDomainName",
};

export interface ModifyADConnectorOfficeSiteRequest {
  AdHostname?: string | null | undefined;
  BackupDCHostname?: string | null | undefined;
  BackupDns?: string | null | undefined;
  /** 0 to 1 items. */
  DnsAddress?: ReadonlyArray<string> | null | undefined;
  DomainName?: string | null | undefined;
  /** Secret. */
  DomainPassword?: string | null | undefined;
  DomainUserName?: string | null | undefined;
  MfaEnabled?: boolean | null | undefined;
  OUName?: string | null | undefined;
  OfficeSiteId: string;
  OfficeSiteName?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null | undefined;
  SubDomainName?: string | null | undefined;
}
export interface ModifyADConnectorOfficeSiteResponse {
  RequestId?: string;
}
/**
 * Action `ModifyADConnectorOfficeSite`. Writes.
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
  schema:
    "AdHostname,BackupDCHostname,BackupDns,DnsAddress:[..1]s,DomainName,DomainPassword#,DomainUserName,MfaEnabled:b,OUName,OfficeSiteId!,OfficeSiteName,RegionId!,SubDomainDnsAddress:[..1]s,SubDomainName",
};

export interface ModifyAclEntriesRequest {
  Policy: Open<"allow" | "deny">;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 1 to 100 items. */
  SourceId: ReadonlyArray<string>;
  SourceType: Open<"desktop" | "vpc">;
}
export interface ModifyAclEntriesResponse {
  RequestId?: string;
}
/**
 * Action `ModifyAclEntries`. Writes.
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
  CronExpression?: string | null | undefined;
  DiskType?: string | null | undefined;
  PolicyId: string;
  PolicyName?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RetentionDays?: Integer | null | undefined;
}
export interface ModifyAutoSnapshotPolicyResponse {
  RequestId?: string;
}
/**
 * Action `ModifyAutoSnapshotPolicy`. Writes.
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
  BundleName?: string | null | undefined;
  Description?: string | null | undefined;
  ImageId?: string | null | undefined;
  Language?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyBundleResponse {
  RequestId?: string;
}
/**
 * Action `ModifyBundle`. Writes.
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
  ConflictPolicy?: Open<"refuse" | "auto_rename" | "ignore"> | null | undefined;
  EndUserId?: string | null | undefined;
  FileId: string;
  FileName: string;
  GroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyCdsFileResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Action `ModifyCdsFile`. Writes.
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
  Description?: string | null | undefined;
  DisableDownload?: boolean | null | undefined;
  DisablePreview?: boolean | null | undefined;
  DisableSave?: boolean | null | undefined;
  DownloadCount?: Integer | null | undefined;
  DownloadLimit?: Integer | null | undefined;
  Expiration?: string | null | undefined;
  PreviewCount?: Integer | null | undefined;
  PreviewLimit?: Integer | null | undefined;
  ReportCount?: Integer | null | undefined;
  SaveCount?: Integer | null | undefined;
  SaveLimit?: Integer | null | undefined;
  ShareId: string;
  ShareName?: string | null | undefined;
  /** Secret. */
  SharePwd?: string | null | undefined;
  Status?: Open<"disabled" | "enabled"> | null | undefined;
  VideoPreviewCount?: Integer | null | undefined;
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
 * Action `ModifyCdsFileShareLink`. Writes.
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
  AcademicProxy?: string | null | undefined;
  AdminAccess?: Open<"allow" | "deny" | "inherited"> | null | undefined;
  AdminKeyboardOnFullScreen?: string | null | undefined;
  AdminKeyboardOnWindows?: string | null | undefined;
  AppContentProtection?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  AuthorizeAccessPolicyRule?:
    ReadonlyArray<{ CidrIp?: string | null | undefined; Description?: string | null | undefined }> | null | undefined;
  /** 0 to 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        Policy?: Open<"drop" | "accept"> | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        Type?: Open<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  AutoReconnect?: string | null | undefined;
  BusinessChannel?: string | null | undefined;
  BusinessType: Integer;
  CameraRedirect?: Open<"deviceRedirect" | "off"> | null | undefined;
  ClientControlMenu?: string | null | undefined;
  ClientCreateSnapshot?: string | null | undefined;
  /** 0 to 20 items. */
  ClientType?:
    | ReadonlyArray<{
        ClientType?: Open<"html5" | "android" | "ios" | "windows" | "macos"> | null | undefined;
        Status?: Open<"off" | "on"> | null | undefined;
      }>
    | null
    | undefined;
  Clipboard?: Open<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** 0 to 4 items. */
  ClipboardGraineds?:
    | ReadonlyArray<{
        ClipboardSize?: Integer | null | undefined;
        ClipboardSizeUnit?: string | null | undefined;
        ClipboardType?: Open<"read" | "write" | "off" | "readwrite"> | null | undefined;
        GrainedType?: Open<"text" | "richtext" | "file" | "picture"> | null | undefined;
        InClipboardSize?: Integer | null | undefined;
        InClipboardSizeUnit?: string | null | undefined;
        OutClipboardSize?: Integer | null | undefined;
        OutClipboardSizeUnit?: string | null | undefined;
      }>
    | null
    | undefined;
  ClipboardScope?: Open<"global" | "grained"> | null | undefined;
  ColorEnhancement?: Open<"off" | "on"> | null | undefined;
  CpdDriveClipboard?: string | null | undefined;
  CpuDownGradeDuration?: Integer | null | undefined;
  CpuOverload?: string | null | undefined;
  /** 0 to 5 items. */
  CpuProcessors?: ReadonlyArray<string> | null | undefined;
  CpuProtectedMode?: Open<"off" | "on"> | null | undefined;
  CpuRateLimit?: Integer | null | undefined;
  CpuSampleDuration?: Integer | null | undefined;
  CpuSingleRateLimit?: Integer | null | undefined;
  Description?: string | null | undefined;
  DeviceConnectHint?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        DeviceType?: Open<"printer" | "scanner" | "serialport" | "camera" | "adb"> | null | undefined;
        RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** 0 to 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        DeviceName?: string | null | undefined;
        DevicePid?: string | null | undefined;
        DeviceType?:
          | Open<
              | "usbKey"
              | "other"
              | "graphicsTablet"
              | "cardReader"
              | "printer"
              | "scanner"
              | "storage"
              | "camera"
              | "networkInterfaceCard"
            >
          | null
          | undefined;
        DeviceVid?: string | null | undefined;
        OptCommand?: string | null | undefined;
        Platforms?: string | null | undefined;
        RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  DisconnectKeepSession?: Open<"customTime" | "persistent"> | null | undefined;
  DisconnectKeepSessionTime?: Integer | null | undefined;
  DiskOverload?: string | null | undefined;
  DisplayMode?: Open<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom"> | null | undefined;
  /** 0 to 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        Domain?: string | null | undefined;
        Policy?: Open<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  DomainResolveRuleType?: Open<"off" | "on"> | null | undefined;
  EnableSessionRateLimiting?: Open<"off" | "on"> | null | undefined;
  EndUserApplyAdminCoordinate?: Open<"off" | "on"> | null | undefined;
  EndUserGroupCoordinate?: Open<"off" | "on"> | null | undefined;
  ExternalDrive?: string | null | undefined;
  FileMigrate?: Open<"off" | "on"> | null | undefined;
  FileTransferAddress?: string | null | undefined;
  FileTransferInSize?: string | null | undefined;
  FileTransferInUnit?: string | null | undefined;
  FileTransferOutSize?: string | null | undefined;
  FileTransferOutUnit?: string | null | undefined;
  FileTransferSizeLimit?: string | null | undefined;
  FileTransferSpeed?: string | null | undefined;
  FileTransferSpeedLocation?: string | null | undefined;
  GpuAcceleration?: Open<"off" | "on"> | null | undefined;
  HoverConfigMsg?: string | null | undefined;
  Html5FileTransfer?: Open<"all" | "download" | "upload" | "off"> | null | undefined;
  InternetCommunicationProtocol?: Open<"tcp" | "rtc" | "auto" | "both"> | null | undefined;
  InternetPrinter?: string | null | undefined;
  LocalDrive?: Open<"read" | "readwrite" | "off"> | null | undefined;
  MaxReconnectTime?: Integer | null | undefined;
  MemoryDownGradeDuration?: Integer | null | undefined;
  MemoryOverload?: string | null | undefined;
  /** 0 to 5 items. */
  MemoryProcessors?: ReadonlyArray<string> | null | undefined;
  MemoryProtectedMode?: Open<"off" | "on"> | null | undefined;
  MemoryRateLimit?: Integer | null | undefined;
  MemorySampleDuration?: Integer | null | undefined;
  MemorySingleRateLimit?: Integer | null | undefined;
  MobileRestart?: Open<"off" | "on"> | null | undefined;
  MobileSafeMenu?: string | null | undefined;
  MobileShutdown?: Open<"off" | "on"> | null | undefined;
  MobileWuyingKeeper?: string | null | undefined;
  MobileWyAssistant?: string | null | undefined;
  ModelLibrary?: string | null | undefined;
  MultiScreen?: string | null | undefined;
  Name?: string | null | undefined;
  NetRedirect?: Open<" all" | "off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  NetRedirectRule?:
    | ReadonlyArray<{
        Domain?: string | null | undefined;
        Policy?: string | null | undefined;
        RuleType?: Open<"prc" | "domain"> | null | undefined;
      }>
    | null
    | undefined;
  NoOperationDisconnect?: Open<"off" | "on"> | null | undefined;
  NoOperationDisconnectTime?: Integer | null | undefined;
  PolicyGroupId: string;
  PortProxy?: string | null | undefined;
  PrinterAlert?: string | null | undefined;
  PrinterAlertContent?: string | null | undefined;
  PrinterAlertTitle?: string | null | undefined;
  PrinterRedirect?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
  QualityEnhancement?: Open<"off" | "on"> | null | undefined;
  RecordEventDuration?: Integer | null | undefined;
  /** 0 to 6 items. */
  RecordEventFileExts?: ReadonlyArray<string> | null | undefined;
  /** 0 to 10 items. */
  RecordEventFilePaths?: ReadonlyArray<string> | null | undefined;
  /** 0 to 20 items. */
  RecordEventLevels?:
    ReadonlyArray<{ EventLevel?: string | null | undefined; EventType?: string | null | undefined }> | null | undefined;
  /** 0 to 10 items. */
  RecordEventRegisters?: ReadonlyArray<string> | null | undefined;
  /** 0 to 100 items. */
  RecordEvents?: ReadonlyArray<Open<"transferWithLocal" | "userInput" | "usbRedirect">> | null | undefined;
  Recording?: Open<"period" | "session" | "off" | "alltime"> | null | undefined;
  RecordingAudio?: Open<"off" | "on"> | null | undefined;
  RecordingDuration?: Integer | null | undefined;
  RecordingEndTime?: string | null | undefined;
  RecordingExpires?: Integer | null | undefined;
  RecordingFps?: string | null | undefined;
  RecordingStartTime?: string | null | undefined;
  RecordingUserNotify?: Open<"off" | "on"> | null | undefined;
  RecordingUserNotifyMessage?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai"> | undefined;
  RemoteCoordinate?: Open<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  ResetDesktop?: Open<"off" | "on"> | null | undefined;
  ResolutionDpi?: Integer | null | undefined;
  ResolutionHeight?: Integer | null | undefined;
  ResolutionModel?: Open<"adaptive" | "customer"> | null | undefined;
  ResolutionWidth?: Integer | null | undefined;
  ResourceType: Open<"app" | "desktop">;
  /** 0 to 100 items. */
  RevokeAccessPolicyRule?:
    ReadonlyArray<{ CidrIp?: string | null | undefined; Description?: string | null | undefined }> | null | undefined;
  /** 0 to 200 items. */
  RevokeSecurityPolicyRule?:
    | ReadonlyArray<{
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        Policy?: Open<"drop" | "accept"> | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        Type?: Open<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  SafeMenu?: string | null | undefined;
  Scope?: Open<"IP" | "GLOBAL"> | null | undefined;
  /** 0 to 50 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  ScreenDisplayMode?: string | null | undefined;
  SessionMaxRateKbps?: Integer | null | undefined;
  SmoothEnhancement?: Open<"off" | "on"> | null | undefined;
  StatusMonitor?: Open<"off" | "on"> | null | undefined;
  StreamingMode?: Open<"intelligent" | "smooth"> | null | undefined;
  TargetFps?: Integer | null | undefined;
  Taskbar?: Open<"off" | "on"> | null | undefined;
  ThreeScreen?: string | null | undefined;
  UsbRedirect?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        ProductId?: string | null | undefined;
        UsbRedirectType?: Open<"1" | "2"> | null | undefined;
        UsbRuleType?: Open<"1"> | null | undefined;
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  UseTime?: string | null | undefined;
  VideoEncAvgKbps?: Integer | null | undefined;
  VideoEncMaxQP?: Integer | null | undefined;
  VideoEncMinQP?: Integer | null | undefined;
  VideoEncPeakKbps?: Integer | null | undefined;
  VideoEncPolicy?: Open<"qualityFirst" | "bandwidthFirst"> | null | undefined;
  VideoRedirect?: Open<"off" | "on"> | null | undefined;
  VisualQuality?: Open<"high" | "low" | "lossless" | "medium"> | null | undefined;
  Watermark?: Open<"blind" | "off" | "on"> | null | undefined;
  WatermarkAntiCam?: Open<"off" | "on"> | null | undefined;
  WatermarkColor?: Integer | null | undefined;
  WatermarkColumnAmount?: Integer | null | undefined;
  WatermarkCustomText?: string | null | undefined;
  WatermarkDegree?: number | null | undefined;
  WatermarkFontSize?: Integer | null | undefined;
  WatermarkFontStyle?: Open<"plain" | "bold"> | null | undefined;
  WatermarkPower?: Open<"high" | "low" | "medium"> | null | undefined;
  WatermarkRowAmount?: Integer | null | undefined;
  WatermarkSecurity?: Open<"off" | "on"> | null | undefined;
  WatermarkShadow?: string | null | undefined;
  WatermarkTransparencyValue?: Integer | null | undefined;
  WatermarkType?:
    Open<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  WuyingKeeper?: Open<"off" | "on"> | null | undefined;
  WyAssistant?: Open<"off" | "on"> | null | undefined;
}
export interface ModifyCenterPolicyResponse {
  RequestId?: string;
}
/**
 * Action `ModifyCenterPolicy`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyCenterPolicy
 */
export const ModifyCenterPolicy: Operation<"ecd", ModifyCenterPolicyRequest, ModifyCenterPolicyResponse, never> = {
  api: "ecd",
  action: "ModifyCenterPolicy",
  schema:
    "AcademicProxy,AdminAccess,AdminKeyboardOnFullScreen,AdminKeyboardOnWindows,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},AutoReconnect,BusinessChannel,BusinessType!:i,CameraRedirect,ClientControlMenu,ClientCreateSnapshot,ClientType:[..20]{ClientType,Status},Clipboard,ClipboardGraineds:[..4]{ClipboardSize:i,ClipboardSizeUnit,ClipboardType,GrainedType,InClipboardSize:i,InClipboardSizeUnit,OutClipboardSize:i,OutClipboardSizeUnit},ClipboardScope,ColorEnhancement,CpdDriveClipboard,CpuDownGradeDuration:i,CpuOverload,CpuProcessors:[..5]s,CpuProtectedMode,CpuRateLimit:i,CpuSampleDuration:i,CpuSingleRateLimit:i,Description,DeviceConnectHint,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DisconnectKeepSession,DisconnectKeepSessionTime:i,DiskOverload,DisplayMode,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EnableSessionRateLimiting,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,ExternalDrive,FileMigrate,FileTransferAddress,FileTransferInSize,FileTransferInUnit,FileTransferOutSize,FileTransferOutUnit,FileTransferSizeLimit,FileTransferSpeed,FileTransferSpeedLocation,GpuAcceleration,HoverConfigMsg,Html5FileTransfer,InternetCommunicationProtocol,InternetPrinter,LocalDrive,MaxReconnectTime:i,MemoryDownGradeDuration:i,MemoryOverload,MemoryProcessors:[..5]s,MemoryProtectedMode,MemoryRateLimit:i,MemorySampleDuration:i,MemorySingleRateLimit:i,MobileRestart,MobileSafeMenu,MobileShutdown,MobileWuyingKeeper,MobileWyAssistant,ModelLibrary,MultiScreen,Name,NetRedirect,NetRedirectRule:[..100]{Domain,Policy,RuleType},NoOperationDisconnect,NoOperationDisconnectTime:i,PolicyGroupId!,PortProxy,PrinterAlert,PrinterAlertContent,PrinterAlertTitle,PrinterRedirect,QualityEnhancement,RecordEventDuration:i,RecordEventFileExts:[..6]s,RecordEventFilePaths:[..10]s,RecordEventLevels:[..20]{EventLevel,EventType},RecordEventRegisters:[..10]s,RecordEvents:[..100]s,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,ResetDesktop,ResolutionDpi:i,ResolutionHeight:i,ResolutionModel,ResolutionWidth:i,ResourceType!,RevokeAccessPolicyRule:[..100]{CidrIp,Description},RevokeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},SafeMenu,Scope,ScopeValue:[..50]s,ScreenDisplayMode,SessionMaxRateKbps:i,SmoothEnhancement,StatusMonitor,StreamingMode,TargetFps:i,Taskbar,ThreeScreen,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,ProductId,UsbRedirectType,UsbRuleType,VendorId},UseTime,VideoEncAvgKbps:i,VideoEncMaxQP:i,VideoEncMinQP:i,VideoEncPeakKbps:i,VideoEncPolicy,VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkColumnAmount:i,WatermarkCustomText,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkShadow,WatermarkTransparencyValue:i,WatermarkType,WuyingKeeper,WyAssistant",
};

export interface ModifyCloudDriveGroupsRequest {
  CdsId: string;
  /** 0 to 50 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Status?: string | null | undefined;
  TotalSize?: Integer | null | undefined;
}
export interface ModifyCloudDriveGroupsResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Action `ModifyCloudDriveGroups`. Writes.
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
  /** 0 to 100 items. */
  DownloadEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** 0 to 100 items. */
  DownloadUploadEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** 0 to 100 items. */
  NoDownloadNoUploadEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyCloudDrivePermissionResponse {
  RequestId?: string;
}
/**
 * Action `ModifyCloudDrivePermission`. Writes.
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
  /** 0 to 100 items. */
  EndUserId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Status?: Open<"disabled" | "enabled"> | null | undefined;
  UserMaxSize: Integer;
}
export interface ModifyCloudDriveUsersResponse {
  RequestId?: string;
}
/**
 * Action `ModifyCloudDriveUsers`. Writes.
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
  schema: "CdsId!,EndUserId!:[..100]d,RegionId!,Status,UserMaxSize!:i",
};

export interface ModifyConfigGroupRequest {
  Description?: string | null | undefined;
  GroupId: string;
  Name?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface ModifyConfigGroupResponse {
  GroupId?: string;
  RequestId?: string;
}
/**
 * Action `ModifyConfigGroup`. Writes.
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
  Headers?:
    | ReadonlyArray<{
        DisplayType?: Open<"hide" | "display" | "required"> | null | undefined;
        HeaderKey?:
          | Open<
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
            >
          | null
          | undefined;
      }>
    | null
    | undefined;
  ListType?: Open<"desktop"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyCustomizedListHeadersResponse {
  RequestId?: string;
}
/**
 * Action `ModifyCustomizedListHeaders`. Writes.
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
  AutoPay?: boolean | null | undefined;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  UseDuration?: Integer | null | undefined;
}
export interface ModifyDesktopChargeTypeResponse {
  DesktopId?: Array<string>;
  OrderId?: string;
  RequestId?: string;
  TaskId?: string;
}
/**
 * Action `ModifyDesktopChargeType`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  AllowAutoSetup?: Integer | null | undefined;
  AllowBufferCount?: Integer | null | undefined;
  BindAmount?: Integer | null | undefined;
  BuyDesktopsCount?: Integer | null | undefined;
  Classify?: Open<"teacher" | "student"> | null | undefined;
  Comments?: string | null | undefined;
  ConnectDuration?: Integer | null | undefined;
  DeleteDuration?: Integer | null | undefined;
  DesktopGroupId: string;
  DesktopGroupName?: string | null | undefined;
  DisableSessionConfig?: boolean | null | undefined;
  FileSystemId?: string | null | undefined;
  IdleDisconnectDuration?: Integer | null | undefined;
  ImageId?: string | null | undefined;
  KeepDuration?: Integer | null | undefined;
  LoadPolicy?: Integer | null | undefined;
  MaxDesktopsCount?: Integer | null | undefined;
  MinDesktopsCount?: Integer | null | undefined;
  OwnBundleId?: string | null | undefined;
  PolicyGroupId?: string | null | undefined;
  /** 0 to 5 items. */
  PolicyGroupIds?: ReadonlyArray<string> | null | undefined;
  ProfileFollowSwitch?: boolean | null | undefined;
  RatioThreshold?: number | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResetType?: Integer | null | undefined;
  ScaleStrategyId?: string | null | undefined;
  StopDuration?: Integer | null | undefined;
}
export interface ModifyDesktopGroupResponse {
  RequestId?: string;
}
/**
 * Action `ModifyDesktopGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  DesktopId: string;
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  NewHostName: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyDesktopHostNameResponse {
  RequestId?: string;
}
/**
 * Action `ModifyDesktopHostName`. Writes.
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
  schema: "DesktopId!,DesktopIds:[]d,NewHostName!,RegionId!",
};

export interface ModifyDesktopNameRequest {
  DesktopId: string;
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  NewDesktopName: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  UserAssignMode?: string | null | undefined;
}
export interface ModifyDesktopNameResponse {
  RequestId?: string;
}
/**
 * Action `ModifyDesktopName`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopName
 */
export const ModifyDesktopName: Operation<"ecd", ModifyDesktopNameRequest, ModifyDesktopNameResponse, never> = {
  api: "ecd",
  action: "ModifyDesktopName",
  readBy: "DescribeDesktops",
  schema: "DesktopId!,DesktopIds:[]d,NewDesktopName!,RegionId!,UserAssignMode",
};

export interface ModifyDesktopOversoldGroupRequest {
  ConcurrenceCount?: Integer | null | undefined;
  Description?: string | null | undefined;
  IdleDisconnectDuration?: Integer | null | undefined;
  ImageId?: string | null | undefined;
  KeepDuration?: Integer | null | undefined;
  Name?: string | null | undefined;
  OversoldGroupId?: string | null | undefined;
  OversoldUserCount?: Integer | null | undefined;
  OversoldWarn?: Integer | null | undefined;
  PolicyGroupId?: string | null | undefined;
  StopDuration?: Integer | null | undefined;
}
export interface ModifyDesktopOversoldGroupResponse {
  Data?: { OversoldGroupId?: string };
  RequestId?: string;
}
/**
 * Action `ModifyDesktopOversoldGroup`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  ConcurrenceCount?: Integer | null | undefined;
  OversoldGroupId?: string | null | undefined;
  OversoldUserCount?: Integer | null | undefined;
}
export interface ModifyDesktopOversoldGroupSaleResponse {
  Data?: { OrderId?: ExactInteger; OversoldGroupId?: string };
  RequestId?: string;
}
/**
 * Action `ModifyDesktopOversoldGroupSale`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  ImageId?: string | null | undefined;
  Name?: string | null | undefined;
  OversoldGroupId?: string | null | undefined;
  PolicyGroupId?: string | null | undefined;
  UserGroupId?: string | null | undefined;
}
export interface ModifyDesktopOversoldUserGroupResponse {
  Data?: { UserGroupId?: string };
  RequestId?: string;
}
/**
 * Action `ModifyDesktopOversoldUserGroup`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  AutoPay?: boolean | null | undefined;
  DesktopId?: string | null | undefined;
  DesktopType: string;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  /** 0 to 20 items. */
  ResourceSpecs?:
    | ReadonlyArray<{
        DesktopId?: string | null | undefined;
        RootDiskSizeGib?: Integer | null | undefined;
        UserDiskSizeGib?: Integer | null | undefined;
      }>
    | null
    | undefined;
  ResourceType?: Open<"DesktopMonthPackage"> | null | undefined;
  RootDiskSizeGib?: Integer | null | undefined;
  UserDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  UserDiskSizeGib?: Integer | null | undefined;
}
export interface ModifyDesktopSpecResponse {
  OrderId?: string;
  OrderIds?: Array<ExactInteger>;
  RequestId?: string;
}
/**
 * Action `ModifyDesktopSpec`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  /** 0 to 20 items. */
  DesktopTimers?:
    | ReadonlyArray<{
        /** Default: false. */
        AllowClientSetting?: boolean | null | undefined;
        CronExpression?: string | null | undefined;
        Enforce?: boolean | null | undefined;
        Interval?: Integer | null | undefined;
        OperationType?: Open<"Hibernate" | "Shutdown"> | null | undefined;
        ResetType?: Open<"RESET_TYPE_SYSTEM" | "RESET_TYPE_BOTH"> | null | undefined;
        TimerType?:
          | Open<
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
            >
          | null
          | undefined;
      }>
    | null
    | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** Default: false. */
  UseDesktopTimers?: boolean | null | undefined;
}
export interface ModifyDesktopTimerResponse {
  DesktopIds?: Array<string>;
  RequestId?: string;
}
/**
 * Action `ModifyDesktopTimer`. Writes.
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
  PolicyGroupId?: string | null | undefined;
  /** 0 to 5 items. */
  PolicyGroupIds?: ReadonlyArray<string> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyDesktopsPolicyGroupResponse {
  ModifyResults?: Array<{ Code?: string; DesktopId?: string; Message?: string }>;
  RequestId?: string;
}
/**
 * Action `ModifyDesktopsPolicyGroup`. Writes.
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
  AutoPay?: boolean | null | undefined;
  DesktopId: string;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  RootDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  UserDiskPerformanceLevel?: Open<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
}
export interface ModifyDiskSpecResponse {
  OrderId?: string;
  RequestId?: string;
}
/**
 * Action `ModifyDiskSpec`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyDiskSpec
 */
export const ModifyDiskSpec: Operation<"ecd", ModifyDiskSpecRequest, ModifyDiskSpecResponse, never> = {
  api: "ecd",
  action: "ModifyDiskSpec",
  effect: "once",
  schema:
    "AutoPay:b,DesktopId!,PromotionId,RegionId!,ResellerOwnerUid:i,RootDiskPerformanceLevel,UserDiskPerformanceLevel",
};

export interface ModifyEntitlementRequest {
  DesktopId: string;
  /** 0 to 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyEntitlementResponse {
  RequestId?: string;
}
/**
 * Action `ModifyEntitlement`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyEntitlement
 */
export const ModifyEntitlement: Operation<"ecd", ModifyEntitlementRequest, ModifyEntitlementResponse, never> = {
  api: "ecd",
  action: "ModifyEntitlement",
  schema: "DesktopId!,EndUserId:[..100]d,RegionId!",
};

export interface ModifyImageAttributeRequest {
  Description?: string | null | undefined;
  ImageId: string;
  Name?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyImageAttributeResponse {
  RequestId?: string;
}
/**
 * Action `ModifyImageAttribute`. Writes.
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
  /** 0 to 50 items. */
  AddAccount?: ReadonlyArray<Integer> | null | undefined;
  ImageId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 50 items. */
  RemoveAccount?: ReadonlyArray<Integer> | null | undefined;
}
export interface ModifyImagePermissionResponse {
  RequestId?: string;
}
/**
 * Action `ModifyImagePermission`. Writes.
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
  RegionId?: string | undefined;
}
export interface ModifyNASDefaultMountTargetResponse {
  RequestId?: string;
}
/**
 * Action `ModifyNASDefaultMountTarget`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyNASDefaultMountTarget
 */
export const ModifyNASDefaultMountTarget: Operation<
  "ecd",
  ModifyNASDefaultMountTargetRequest,
  ModifyNASDefaultMountTargetResponse,
  never
> = { api: "ecd", action: "ModifyNASDefaultMountTarget", schema: "FileSystemId!,MountTargetDomain!,RegionId!" };

export interface ModifyNetworkPackageBandwidthRequest {
  AutoPay?: boolean | null | undefined;
  Bandwidth: Integer;
  NetworkPackageId: string;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface ModifyNetworkPackageBandwidthResponse {
  OrderId?: string;
  RequestId?: string;
}
/**
 * Action `ModifyNetworkPackageBandwidth`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  /** Default: true. */
  Enabled?: boolean | null | undefined;
  NetworkPackageId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyNetworkPackageEnabledResponse {
  RequestId?: string;
}
/**
 * Action `ModifyNetworkPackageEnabled`. Writes.
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
  AccelerateRegion?:
    | ReadonlyArray<{
        AccelerateRegionId: string;
        Bandwidth: Integer;
        IpVersion?: string | null | undefined;
        IspType: string;
      }>
    | null
    | undefined;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteAcceleratorResponse {
  RequestId?: string;
}
/**
 * Action `ModifyOfficeSiteAccelerator`. Writes.
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
  AuthorityHost?: string | null | undefined;
  ClientId?: string | null | undefined;
  /** Secret. */
  ClientSecret?: string | null | undefined;
  DesktopAccessType?: Open<"INTERNET" | "VPC" | "Any"> | null | undefined;
  DomainName?: string | null | undefined;
  EnableAdminAccess?: boolean | null | undefined;
  NeedVerifyLoginRisk?: boolean | null | undefined;
  NeedVerifyZeroDevice?: boolean | null | undefined;
  OfficeSiteId: string;
  OfficeSiteName?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  TenantId?: string | null | undefined;
  VSwitchId?: ReadonlyArray<string> | null | undefined;
}
export interface ModifyOfficeSiteAttributeResponse {
  RequestId?: string;
}
/**
 * Action `ModifyOfficeSiteAttribute`. Writes.
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
  BridgeId?: string | null | undefined;
  BridgeLevel?: string | null | undefined;
  BridgeType?: string | null | undefined;
  EnableBridge?: boolean | null | undefined;
  /** Secret. */
  License?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteBridgeInfoResponse {
  RequestId?: string;
}
/**
 * Action `ModifyOfficeSiteBridgeInfo`. Writes.
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
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteCrossDesktopAccessResponse {
  RequestId?: string;
}
/**
 * Action `ModifyOfficeSiteCrossDesktopAccess`. Writes.
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
  /** 0 to 2 items. */
  DnsAddress?: ReadonlyArray<string> | null | undefined;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteDnsInfoResponse {
  RequestId?: string;
}
/**
 * Action `ModifyOfficeSiteDnsInfo`. Writes.
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
  MfaEnabled: boolean;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteMfaEnabledResponse {
  RequestId?: string;
}
/**
 * Action `ModifyOfficeSiteMfaEnabled`. Writes.
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
  AdminAccess?: string | null | undefined;
  AppContentProtection?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  AuthorizeAccessPolicyRule?:
    ReadonlyArray<{ CidrIp: string; Description?: string | null | undefined }> | null | undefined;
  /** 0 to 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        IpProtocol?: Open<"UDP" | "TCP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        Policy?: Open<"drop" | "accept"> | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        Type?: Open<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  CameraRedirect?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  ClientType?:
    | ReadonlyArray<{
        ClientType?: Open<"html5" | "android" | "windows" | "ios" | "macos"> | null | undefined;
        Status?: Open<"off" | "on"> | null | undefined;
      }>
    | null
    | undefined;
  Clipboard?: Open<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** 0 to 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        DeviceType?: Open<"printer" | "scanner" | "camera" | "adb"> | null | undefined;
        RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** 0 to 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        DeviceName?: string | null | undefined;
        DevicePid?: string | null | undefined;
        DeviceType?:
          | Open<
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
            >
          | null
          | undefined;
        DeviceVid?: string | null | undefined;
        OptCommand?: string | null | undefined;
        Platforms?: string | null | undefined;
        RedirectType?: Open<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  DomainList?: Open<"off" | "on"> | null | undefined;
  /** 0 to 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        Domain?: string | null | undefined;
        Policy?: Open<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  DomainResolveRuleType?: Open<"OFF" | "ON"> | null | undefined;
  EndUserApplyAdminCoordinate?: Open<"off" | "on"> | null | undefined;
  EndUserGroupCoordinate?: Open<"off" | "on"> | null | undefined;
  GpuAcceleration?: Open<"off" | "on"> | null | undefined;
  Html5Access?: Open<"off" | "on"> | null | undefined;
  Html5FileTransfer?: Open<"all" | "download" | "upload" | "off"> | null | undefined;
  InternetCommunicationProtocol?: Open<"TCP" | "BOTH"> | null | undefined;
  LocalDrive?: Open<"read" | "readwrite" | "off"> | null | undefined;
  MaxReconnectTime?: Integer | null | undefined;
  Name?: string | null | undefined;
  NetRedirect?: Open<"off" | "on"> | null | undefined;
  PolicyGroupId: string;
  PreemptLogin?: Open<"off"> | null | undefined;
  /** 0 to 5 items. */
  PreemptLoginUser?: ReadonlyArray<string> | null | undefined;
  PrinterRedirection?: Open<"off" | "on"> | null | undefined;
  RecordContent?: Open<"off" | "on"> | null | undefined;
  RecordContentExpires?: Integer | null | undefined;
  Recording?:
    | Open<
        "byaction_cmd_ft" | "ALLTIME" | "session" | "PERIOD" | "byaction_commands" | "OFF" | "byaction_file_transfer"
      >
    | null
    | undefined;
  RecordingAudio?: Open<"off" | "on"> | null | undefined;
  RecordingDuration?: Integer | null | undefined;
  RecordingEndTime?: string | null | undefined;
  RecordingExpires?: Integer | null | undefined;
  RecordingFps?: Integer | null | undefined;
  RecordingStartTime?: string | null | undefined;
  RecordingUserNotify?: Open<"off" | "on"> | null | undefined;
  RecordingUserNotifyMessage?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RemoteCoordinate?: Open<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  /** 0 to 100 items. */
  RevokeAccessPolicyRule?:
    ReadonlyArray<{ CidrIp?: string | null | undefined; Description?: string | null | undefined }> | null | undefined;
  /** 0 to 200 items. */
  RevokeSecurityPolicyRule?:
    | ReadonlyArray<{
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        IpProtocol?: Open<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        Policy?: Open<"drop" | "accept"> | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        Type?: Open<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  Scope?: Open<"IP" | "GLOBAL"> | null | undefined;
  /** 0 to 3 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  UsbRedirect?: Open<"off" | "on"> | null | undefined;
  /** 0 to 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DeviceClass?: string | null | undefined;
        DeviceSubclass?: string | null | undefined;
        ProductId?: string | null | undefined;
        UsbRedirectType?: Integer | null | undefined;
        UsbRuleType?: Integer | null | undefined;
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  VideoRedirect?: string | null | undefined;
  VisualQuality?: Open<"high" | "low" | "lossless" | "medium"> | null | undefined;
  Watermark?: Open<"blind" | "off" | "on"> | null | undefined;
  WatermarkAntiCam?: Open<"off" | "on"> | null | undefined;
  WatermarkColor?: Integer | null | undefined;
  WatermarkDegree?: number | null | undefined;
  WatermarkFontSize?: Integer | null | undefined;
  WatermarkFontStyle?: Open<"plain" | "bold"> | null | undefined;
  WatermarkPower?: Open<"high" | "low" | "medium"> | null | undefined;
  WatermarkRowAmount?: Integer | null | undefined;
  WatermarkSecurity?: Open<"off" | "on"> | null | undefined;
  WatermarkTransparency?: Open<"LIGHT" | "DARK" | "MIDDLE"> | null | undefined;
  WatermarkTransparencyValue?: Integer | null | undefined;
  WatermarkType?:
    Open<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  WyAssistant?: Open<"off" | "on"> | null | undefined;
}
export interface ModifyPolicyGroupResponse {
  RequestId?: string;
}
/**
 * Action `ModifyPolicyGroup`. Writes.
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
  AuthAndroidId?: ReadonlyArray<string> | null | undefined;
  AuthDesktopGroupId?: ReadonlyArray<string> | null | undefined;
  AuthDesktopId?: ReadonlyArray<string> | null | undefined;
  QosRuleId: string;
  RevokeAndroidId?: ReadonlyArray<string> | null | undefined;
  RevokeDesktopGroupId?: ReadonlyArray<string> | null | undefined;
  RevokeDesktopId?: ReadonlyArray<string> | null | undefined;
}
export interface ModifyQosEntriesResponse {
  RequestId?: string;
}
/**
 * Action `ModifyQosEntries`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ModifyQosEntries
 */
export const ModifyQosEntries: Operation<"ecd", ModifyQosEntriesRequest, ModifyQosEntriesResponse, never> = {
  api: "ecd",
  action: "ModifyQosEntries",
  schema:
    "AuthAndroidId:[]d,AuthDesktopGroupId:[]d,AuthDesktopId:[]d,QosRuleId!,RevokeAndroidId:[]d,RevokeDesktopGroupId:[]d,RevokeDesktopId:[]d",
};

export interface ModifyQosRuleRequest {
  Download?: Integer | null | undefined;
  QosRuleId: string;
  QosRuleName?: string | null | undefined;
  Upload?: Integer | null | undefined;
}
export interface ModifyQosRuleResponse {
  RequestId?: string;
}
/**
 * Action `ModifyQosRule`. Writes.
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
  /** 0 to 5 items. */
  PolicyGroupIds: ReadonlyArray<string>;
  PolicyGroupType: Open<"general">;
  ProductType: Open<"app" | "resourceGroup" | "desktop" | "desktopGroup">;
  /** 0 to 100 items. */
  ResourceIds: ReadonlyArray<string>;
  ResourceRegionId: string;
  ResourceType: Open<"app" | "desktop">;
}
export interface ModifyResourceCenterPolicyResponse {
  ModifyResults?: Array<{ CheckResult?: boolean; ResourceId?: string }>;
  RequestId?: string;
}
/**
 * Action `ModifyResourceCenterPolicy`. Writes.
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
  schema: "PolicyGroupIds!:[..5]d,PolicyGroupType!,ProductType!,ResourceIds!:[..100]d,ResourceRegionId!,ResourceType!",
};

export interface ModifySecurityGroupAttributeRequest {
  AuthorizeEgress?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DestCidrIp?: string | null | undefined;
        IpProtocol?: string | null | undefined;
        NicType?: string | null | undefined;
        Policy?: string | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        SourceCidrIp?: string | null | undefined;
        SourcePortRange?: string | null | undefined;
      }>
    | null
    | undefined;
  AuthorizeIngress?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DestCidrIp?: string | null | undefined;
        IpProtocol?: string | null | undefined;
        NicType?: string | null | undefined;
        Policy?: string | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        SourceCidrIp?: string | null | undefined;
        SourcePortRange?: string | null | undefined;
      }>
    | null
    | undefined;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  RevokeEgress?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DestCidrIp?: string | null | undefined;
        IpProtocol?: string | null | undefined;
        NicType?: string | null | undefined;
        Policy?: string | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        SourceCidrIp?: string | null | undefined;
        SourcePortRange?: string | null | undefined;
      }>
    | null
    | undefined;
  RevokeIngress?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DestCidrIp?: string | null | undefined;
        IpProtocol?: string | null | undefined;
        NicType?: string | null | undefined;
        Policy?: string | null | undefined;
        PortRange?: string | null | undefined;
        Priority?: string | null | undefined;
        SourceCidrIp?: string | null | undefined;
        SourcePortRange?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface ModifySecurityGroupAttributeResponse {
  RequestId?: string;
}
/**
 * Action `ModifySecurityGroupAttribute`. Writes.
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
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  ChargeType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  DataDiskList?:
    | ReadonlyArray<{
        PerformanceLevel?: Open<"PL1" | "PL0" | "AutoPL"> | null | undefined;
        Size?: Integer | null | undefined;
      }>
    | null
    | undefined;
  DefaultLanguage?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  Description?: string | null | undefined;
  ImageId?: string | null | undefined;
  InstanceName?: string | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null | undefined;
  PolicyGroupId?: string | null | undefined;
  PostPaidAfterUsedUp?: boolean | null | undefined;
  /** 0 to 10 items. */
  RegionConfigList?:
    | ReadonlyArray<{
        OfficeSiteId?: string | null | undefined;
        RegionId?: string | null | undefined;
        ResourceInstanceType?: string | null | undefined;
        SnapshotPolicyId?: string | null | undefined;
        SubnetId?: string | null | undefined;
        VirtualNodePoolId?: string | null | undefined;
        VolumeEncryptionEnable?: boolean | null | undefined;
        VolumeEncryptionKey?: string | null | undefined;
      }>
    | null
    | undefined;
  ResourceGroupId?: string | null | undefined;
  /** 0 to 20 items. */
  ResourceTagList?:
    ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }> | null | undefined;
  SiteConfigList?:
    ReadonlyArray<{ AppRuleId?: string | null | undefined; SiteId?: string | null | undefined }> | null | undefined;
  SystemDiskPerformanceLevel?: Open<"PL1" | "PL0" | "AutoPL"> | null | undefined;
  SystemDiskSize?: Integer | null | undefined;
  TemplateId: string;
  TemplateName?: string | null | undefined;
  TimerGroupId?: string | null | undefined;
  UserDuration?: Integer | null | undefined;
}
export interface ModifyTemplateResponse {
  Code?: string;
  HttpStatusCode?: ExactInteger;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Action `ModifyTemplate`. Writes.
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
  Description?: string | null | undefined;
  InstanceName?: string | null | undefined;
  TemplateId: string;
  TemplateName?: string | null | undefined;
}
export interface ModifyTemplateBaseInfoResponse {
  Code?: string;
  HttpStatusCode?: ExactInteger;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}
/**
 * Action `ModifyTemplateBaseInfo`. Writes.
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
  /** 0 to 20 items. */
  ConfigTimers?:
    | ReadonlyArray<{
        AllowClientSetting?: boolean | null | undefined;
        CronExpression?: string | null | undefined;
        Enforce?: boolean | null | undefined;
        Interval?: Integer | null | undefined;
        NotificationTime?: Integer | null | undefined;
        OperationType?: Open<"Hibernate" | "Shutdown"> | null | undefined;
        /** 0 to 30 items. */
        ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
        ResetType?: Open<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null | undefined;
        /** 0 to 10 items. */
        SegmentTimers?:
          | ReadonlyArray<{
              AppointmentTimer?: Integer | null | undefined;
              CreateSnapshot?: boolean | null | undefined;
              EndCronExpression?: string | null | undefined;
              Enforce?: boolean | null | undefined;
              ImageId?: string | null | undefined;
              Interval?: Integer | null | undefined;
              IpSegments?: ReadonlyArray<string> | null | undefined;
              LockScreenTime?: Integer | null | undefined;
              NotificationTime?: Integer | null | undefined;
              OperationType?: string | null | undefined;
              /** 0 to 30 items. */
              ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
              ResetType?: string | null | undefined;
              StartCronExpression?: string | null | undefined;
              TimerOrder?: Integer | null | undefined;
              Timezone?: string | null | undefined;
              TriggerType?: string | null | undefined;
              VerificationNotificationTime?: Integer | null | undefined;
              VerificationTime?: Integer | null | undefined;
            }>
          | null
          | undefined;
        TimerType?:
          | Open<
              | "NoOperationDisconnect"
              | "NoConnect"
              | "TimerBoot"
              | "TimerReset"
              | "NoOperationShutdown"
              | "NoOperationHibernate"
              | "TimerShutdown"
              | "NoOperationReboot"
              | "TimerReboot"
            >
          | null
          | undefined;
        TriggerType?: Open<"Advanced" | "Standard"> | null | undefined;
      }>
    | null
    | undefined;
  Description?: string | null | undefined;
  GroupId: string;
  Name?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface ModifyTimerGroupResponse {
  GroupId?: string;
  RequestId?: string;
}
/**
 * Action `ModifyTimerGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.** Errors: 400 `OperationTooFrequent`.
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
  /** 0 to 100 items. */
  AuthorizeDesktopId?: ReadonlyArray<string> | null | undefined;
  /** 0 to 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 100 items. */
  RevokeDesktopId?: ReadonlyArray<string> | null | undefined;
}
export interface ModifyUserEntitlementResponse {
  RequestId?: string;
}
/**
 * Action `ModifyUserEntitlement`. Writes.
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
  schema: "AuthorizeDesktopId:[..100]d,EndUserId:[..100]d,RegionId!,RevokeDesktopId:[..100]d",
};

export interface ModifyUserToDesktopGroupRequest {
  DesktopGroupId: string;
  /** 0 to 10000 items. */
  NewEndUserIds: ReadonlyArray<string>;
  /** 0 to 10000 items. */
  OldEndUserIds: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyUserToDesktopGroupResponse {
  RequestId?: string;
}
/**
 * Action `ModifyUserToDesktopGroup`. Writes.
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
  schema: "DesktopGroupId!,NewEndUserIds!:[..10000]d,OldEndUserIds!:[..10000]d,RegionId!",
};

export interface ModifyVirtualBridgeLevelRequest {
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  BridgeId: string;
  BridgeLevel: string;
  /** Secret. */
  PaidCallBackUrl?: string | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: string | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyVirtualBridgeLevelResponse {
  OrderId?: ExactInteger;
  RequestId?: string;
}
/**
 * Action `ModifyVirtualBridgeLevel`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  RegionId?: string | undefined;
  Status: string;
}
export interface ModifyVirtualBridgeStatusResponse {
  RequestId?: string;
}
/**
 * Action `ModifyVirtualBridgeStatus`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  CdsId?: string | null | undefined;
  ConflictPolicy?: Open<"refuse" | "auto_rename" | "ignore" | "over_write"> | null | undefined;
  EndUserId?: string | null | undefined;
  FileId?: string | null | undefined;
  GroupId?: string | null | undefined;
  ParentFolderId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface MoveCdsFileResponse {
  Code?: string;
  Message?: string;
  MoveCdsFileModel?: { AsyncTaskId?: string; Exist?: boolean; FileId?: string };
  RequestId?: string;
  Success?: boolean;
}
/**
 * Action `MoveCdsFile`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/MoveCdsFile
 */
export const MoveCdsFile: Operation<"ecd", MoveCdsFileRequest, MoveCdsFileResponse, never> = {
  api: "ecd",
  action: "MoveCdsFile",
  schema: "CdsId,ConflictPolicy,EndUserId,FileId,GroupId,ParentFolderId,RegionId!",
};

export interface QueryActiveUserStatisticRequest {
  BizType?: Integer | null | undefined;
  EndTime?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  Period?: string | null | undefined;
  StartTime?: string | null | undefined;
}
export interface QueryActiveUserStatisticResponse {
  RequestId?: string;
  TotalCount?: ExactInteger;
  UserStatisticList?: Array<{ ActiveUserCount?: ExactInteger; FormatDate?: string; TimeStamp?: ExactInteger }>;
}
/**
 * Action `QueryActiveUserStatistic`. Reads.
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
  ComparisonOperator?: string | null | undefined;
  DataDate?: string | null | undefined;
  IsAdUser?: boolean | null | undefined;
  NextToken?: string | null | undefined;
  PageNum?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  StatisticType?: string | null | undefined;
  Threshold?: Integer | null | undefined;
  UserName?: string | null | undefined;
  WithDetail?: boolean | null | undefined;
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
 * Action `QueryAuthUserConnectDurationList`. Reads.
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
  EndDate?: string | null | undefined;
  IsAdUser?: boolean | null | undefined;
  PageNum?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  StartDate?: string | null | undefined;
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
 * Action `QueryEndUserHistoryUsage`. Reads.
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
  DataDate?: string | null | undefined;
}
export interface QueryHistoryActiveUserCountResponse {
  ActiveUserCount?: { DailyActiveUserCount?: ExactInteger; MonthlyActiveUserCount?: ExactInteger };
  RequestId?: string;
}
/**
 * Action `QueryHistoryActiveUserCount`. Reads.
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
  BizType?: Integer | null | undefined;
  EndDate?: string | null | undefined;
  OfficeSiteId?: string | null | undefined;
  Period?: string | null | undefined;
  StartDate?: string | null | undefined;
  UserGroupId?: string | null | undefined;
}
export interface QueryHistoryActiveUserStatisticResponse {
  RequestId?: string;
  TotalCount?: ExactInteger;
  UserStatisticList?: Array<{ ActiveUserCount?: ExactInteger; FormatDate?: string; TimeStamp?: ExactInteger }>;
}
/**
 * Action `QueryHistoryActiveUserStatistic`. Reads.
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
  DataDate?: string | null | undefined;
  DesktopId?: ReadonlyArray<string> | null | undefined;
  MetricName?: string | null | undefined;
  PageNum?: Integer | null | undefined;
  PageSize?: Integer | null | undefined;
  Range?:
    | {
        IncludeMax?: boolean | null | undefined;
        IncludeMin?: boolean | null | undefined;
        Label?: string | null | undefined;
        Max?: number | null | undefined;
        Min?: number | null | undefined;
      }
    | null
    | undefined;
  ResourceRegionId?: string | null | undefined;
  SortType?: string | null | undefined;
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
 * Action `QueryHistoryAvgMetricList`. Reads.
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
  EndDate?: string | null | undefined;
  MetricName?: string | null | undefined;
  Ranges?:
    | ReadonlyArray<{
        IncludeMax?: boolean | null | undefined;
        IncludeMin?: boolean | null | undefined;
        Label?: string | null | undefined;
        Max?: number | null | undefined;
        Min?: number | null | undefined;
      }>
    | null
    | undefined;
  StartDate?: string | null | undefined;
}
export interface QueryHistoryMetricDistributionResponse {
  DistributionList?: Array<{ Count?: ExactInteger; Label?: string; Max?: number; Min?: number }>;
  RequestId?: string;
  TotalCount?: ExactInteger;
}
/**
 * Action `QueryHistoryMetricDistribution`. Reads.
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
  BizType?: Integer | null | undefined;
  EndDate?: string | null | undefined;
  Limit?: Integer | null | undefined;
  NextToken?: string | null | undefined;
  StartDate?: string | null | undefined;
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
 * Action `QueryHistoryUsageDurationRank`. Reads.
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
  CreateSnapshot?: boolean | null | undefined;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  OsUpdate?: boolean | null | undefined;
  PatchId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface RebootDesktopsResponse {
  RequestId?: string;
}
/**
 * Action `RebootDesktops`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  AfterStatus?: string | null | undefined;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  ImageId?: string | null | undefined;
  Language?: Open<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  OperateType?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface RebuildDesktopsResponse {
  RebuildResults?: Array<{ Code?: string; DesktopId?: string; Message?: string }>;
  RequestId?: string;
}
/**
 * Action `RebuildDesktops`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  RegionId?: string | undefined;
}
export interface ReleaseIpAddressResponse {
  RequestId?: string;
}
/**
 * Action `ReleaseIpAddress`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ReleaseIpAddress
 */
export const ReleaseIpAddress: Operation<"ecd", ReleaseIpAddressRequest, ReleaseIpAddressResponse, never> = {
  api: "ecd",
  action: "ReleaseIpAddress",
  schema: "EipId!,RegionId!",
};

export interface RemoveFilePermissionRequest {
  CdsId: string;
  EndUserId?: string | null | undefined;
  FileId: string;
  GroupId?: string | null | undefined;
  /** 0 to 100 items. */
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
  RegionId?: string | undefined;
}
export interface RemoveFilePermissionResponse {
  RequestId?: string;
}
/**
 * Action `RemoveFilePermission`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RemoveFilePermission
 */
export const RemoveFilePermission: Operation<"ecd", RemoveFilePermissionRequest, RemoveFilePermissionResponse, never> =
  {
    api: "ecd",
    action: "RemoveFilePermission",
    schema: "CdsId!,EndUserId,FileId!,GroupId,MemberList!:j[..100]{CdsIdentity!:{Id!,Type!},RoleId!},RegionId!",
  };

export interface RemoveUserFromDesktopGroupRequest {
  DesktopGroupId?: string | null | undefined;
  /** 0 to 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  /** 0 to 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  OrgId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SimpleUserGroupId?: string | null | undefined;
  UserGroupName?: string | null | undefined;
  UserOuPath?: string | null | undefined;
}
export interface RemoveUserFromDesktopGroupResponse {
  RequestId?: string;
}
/**
 * Action `RemoveUserFromDesktopGroup`. Writes.
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
  schema:
    "DesktopGroupId,DesktopGroupIds:[..100]d,EndUserIds:[..10000]d,OrgId,RegionId!,SimpleUserGroupId,UserGroupName,UserOuPath",
};

export interface RemoveUserFromDesktopOversoldUserGroupRequest {
  EndUserId?: string | null | undefined;
  OversoldGroupId?: string | null | undefined;
  UserDesktopId?: string | null | undefined;
  UserGroupId?: string | null | undefined;
}
export interface RemoveUserFromDesktopOversoldUserGroupResponse {
  RequestId?: string;
}
/**
 * Action `RemoveUserFromDesktopOversoldUserGroup`. Writes.
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
  schema: "EndUserId,OversoldGroupId,UserDesktopId,UserGroupId",
};

export interface RenewDesktopGroupRequest {
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  DesktopGroupId: string;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface RenewDesktopGroupResponse {
  OrderId?: Array<string>;
  RequestId?: string;
}
/**
 * Action `RenewDesktopGroup`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  OversoldGroupId?: string | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: string | null | undefined;
}
export interface RenewDesktopOversoldGroupResponse {
  Data?: { OrderId?: ExactInteger; OversoldGroupId?: string };
  RequestId?: string;
}
/**
 * Action `RenewDesktopOversoldGroup`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Depends: {"PeriodUnit":{"Month":[1,2,3,6],"Year":[1,2,3,4,5,6]}}. Default: 1. */
  Period?: Integer | null | undefined;
  /** Default: Month. */
  PeriodUnit?: "Month" | "Year" | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
  ResourceType?: string | null | undefined;
}
export interface RenewDesktopsResponse {
  OrderId?: string;
  RequestId?: string;
}
/**
 * Action `RenewDesktops`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.**
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
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  /** 0 to 100 items. */
  NetworkPackageId: ReadonlyArray<string>;
  Period?: Integer | null | undefined;
  PeriodUnit?: Open<"Month" | "Year" | "Week"> | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface RenewNetworkPackagesResponse {
  OrderId?: string;
  RequestId?: string;
}
/**
 * Action `RenewNetworkPackages`. Writes; never repeated once it may have been executed, unless it carries a client token. **Costs money.** Errors: 403 `Order.Unpaid`, 403 `Forbidden`, 500 `InternalError`.
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
  AutoPay?: boolean | null | undefined;
  AutoRenew?: boolean | null | undefined;
  BridgeId: string;
  /** Secret. */
  PaidCallBackUrl?: string | null | undefined;
  Period?: Integer | null | undefined;
  PeriodUnit?: string | null | undefined;
  PromotionId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface RenewVirtualBridgeResponse {
  OrderId?: ExactInteger;
  RequestId?: string;
}
/**
 * Action `RenewVirtualBridge`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  DesktopGroupId?: string | null | undefined;
  /** 0 to 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  /** 0 to 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  ImageId?: string | null | undefined;
  LastRetryTime?: Integer | null | undefined;
  PayType?: Open<"PostPaid" | "PrePaid"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResetScope?: Open<"ALL" | "IMAGE"> | null | undefined;
  ResetType: Open<"0" | "1" | "2" | "3">;
}
export interface ResetDesktopsResponse {
  RequestId?: string;
}
/**
 * Action `ResetDesktops`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  RegionId?: string | undefined;
}
export interface ResetNASDefaultMountTargetResponse {
  RequestId?: string;
}
/**
 * Action `ResetNASDefaultMountTarget`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/ResetNASDefaultMountTarget
 */
export const ResetNASDefaultMountTarget: Operation<
  "ecd",
  ResetNASDefaultMountTargetRequest,
  ResetNASDefaultMountTargetResponse,
  never
> = { api: "ecd", action: "ResetNASDefaultMountTarget", effect: "once", schema: "FileSystemId!,RegionId!" };

export interface ResetSnapshotRequest {
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SnapshotId: string;
  StopDesktop?: boolean | null | undefined;
}
export interface ResetSnapshotResponse {
  RequestId?: string;
}
/**
 * Action `ResetSnapshot`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  EndUserId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  UserType: string;
  Uuid?: string | null | undefined;
}
export interface RevokeCoordinatePrivilegeResponse {
  RequestId?: string;
}
/**
 * Action `RevokeCoordinatePrivilege`. Writes.
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
  CommandRole?: string | null | undefined;
  ContentEncoding?: string | null | undefined;
  /** 1 to 300 items. */
  DesktopId: ReadonlyArray<string>;
  EndUserId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Timeout?: Integer | null | undefined;
  Type: string;
}
export interface RunCommandResponse {
  InvokeId?: string;
  RequestId?: string;
}
/**
 * Action `RunCommand`. Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/RunCommand
 */
export const RunCommand: Operation<"ecd", RunCommandRequest, RunCommandResponse, never> = {
  api: "ecd",
  action: "RunCommand",
  effect: "once",
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
 * Action `SendConsoleMessage`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  ExtraInfo?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  VerifyCodeAction: Open<"eds_cenID_securityverification">;
}
export interface SendVerifyCodeResponse {
  RequestId?: string;
}
/**
 * Action `SendVerifyCode`. Writes; never repeated once it may have been executed, unless it carries a client token.
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
  RegionId?: string | undefined;
  /** 0 to 100 items. */
  ScaleTimerInfos?:
    | ReadonlyArray<{
        BuyResAmount?: Integer | null | undefined;
        Cron?: string | null | undefined;
        KeepDuration?: Integer | null | undefined;
        LoadPolicy?: Integer | null | undefined;
        MaxResAmount?: Integer | null | undefined;
        MinResAmount?: Integer | null | undefined;
        RatioThreshold?: number | null | undefined;
        Type?: Open<"drop" | "normal" | "peak" | "rise"> | null | undefined;
      }>
    | null
    | undefined;
}
export interface SetDesktopGroupScaleTimerResponse {
  RequestId?: string;
}
/**
 * Action `SetDesktopGroupScaleTimer`. Writes.
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
  schema:
    "DesktopGroupId!,RegionId!,ScaleTimerInfos:[..100]{BuyResAmount:i,Cron,KeepDuration:i,LoadPolicy:i,MaxResAmount:i,MinResAmount:i,RatioThreshold:n,Type}",
};

export interface SetDesktopGroupTimerRequest {
  CronExpression?: string | null | undefined;
  DesktopGroupId: string;
  Force?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  ResetType?: Integer | null | undefined;
  TimerType: Integer;
}
export interface SetDesktopGroupTimerResponse {
  RequestId?: string;
}
/**
 * Action `SetDesktopGroupTimer`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimer
 */
export const SetDesktopGroupTimer: Operation<"ecd", SetDesktopGroupTimerRequest, SetDesktopGroupTimerResponse, never> =
  {
    api: "ecd",
    action: "SetDesktopGroupTimer",
    schema: "CronExpression,DesktopGroupId!,Force:b,RegionId!,ResetType:i,TimerType!:i",
  };

export interface SetDesktopGroupTimerStatusRequest {
  DesktopGroupId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  Status?: Integer | null | undefined;
  TimerType: Integer;
}
export interface SetDesktopGroupTimerStatusResponse {
  RequestId?: string;
}
/**
 * Action `SetDesktopGroupTimerStatus`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimerStatus
 */
export const SetDesktopGroupTimerStatus: Operation<
  "ecd",
  SetDesktopGroupTimerStatusRequest,
  SetDesktopGroupTimerStatusResponse,
  never
> = { api: "ecd", action: "SetDesktopGroupTimerStatus", schema: "DesktopGroupId!,RegionId!,Status:i,TimerType!:i" };

export interface SetDesktopMaintenanceRequest {
  /** 0 to 100 items. */
  DesktopIds: ReadonlyArray<string>;
  Mode: Open<"ENTER" | "EXIT">;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface SetDesktopMaintenanceResponse {
  RequestId?: string;
}
/**
 * Action `SetDesktopMaintenance`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopMaintenance
 */
export const SetDesktopMaintenance: Operation<
  "ecd",
  SetDesktopMaintenanceRequest,
  SetDesktopMaintenanceResponse,
  never
> = { api: "ecd", action: "SetDesktopMaintenance", schema: "DesktopIds!:[..100]d,Mode!,RegionId!" };

export interface SetDirectorySsoStatusRequest {
  DirectoryId: string;
  EnableSso: boolean;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface SetDirectorySsoStatusResponse {
  RequestId?: string;
}
/**
 * Action `SetDirectorySsoStatus`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetDirectorySsoStatus
 */
export const SetDirectorySsoStatus: Operation<
  "ecd",
  SetDirectorySsoStatusRequest,
  SetDirectorySsoStatusResponse,
  never
> = { api: "ecd", action: "SetDirectorySsoStatus", schema: "DirectoryId!,EnableSso!:b,RegionId!" };

export interface SetIdpMetadataRequest {
  DirectoryId?: string | null | undefined;
  IdpMetadata: string;
  OfficeSiteId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface SetIdpMetadataResponse {
  IdpEntityId?: string;
  RequestId?: string;
}
/**
 * Action `SetIdpMetadata`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetIdpMetadata
 */
export const SetIdpMetadata: Operation<"ecd", SetIdpMetadataRequest, SetIdpMetadataResponse, never> = {
  api: "ecd",
  action: "SetIdpMetadata",
  schema: "DirectoryId,IdpMetadata!,OfficeSiteId,RegionId!",
};

export interface SetOfficeSiteSsoStatusRequest {
  EnableSso: boolean;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface SetOfficeSiteSsoStatusResponse {
  RequestId?: string;
}
/**
 * Action `SetOfficeSiteSsoStatus`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/SetOfficeSiteSsoStatus
 */
export const SetOfficeSiteSsoStatus: Operation<
  "ecd",
  SetOfficeSiteSsoStatusRequest,
  SetOfficeSiteSsoStatusResponse,
  never
> = { api: "ecd", action: "SetOfficeSiteSsoStatus", schema: "EnableSso!:b,OfficeSiteId!,RegionId!" };

export interface SetUserProfilePathRulesRequest {
  DesktopGroupId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  UserProfilePathRule?:
    | ReadonlyArray<{
        BlackPath?: { Path?: string | null | undefined; Type?: string | null | undefined } | null | undefined;
        WhitePaths?:
          ReadonlyArray<{ Path?: string | null | undefined; Type?: string | null | undefined }> | null | undefined;
      }>
    | null
    | undefined;
  UserProfileRuleType?: string | null | undefined;
}
export interface SetUserProfilePathRulesResponse {
  RequestId?: string;
}
/**
 * Action `SetUserProfilePathRules`. Writes.
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
  schema:
    "DesktopGroupId,RegionId!,UserProfilePathRule:j[]{BlackPath:{Path,Type},WhitePaths:[]{Path,Type}},UserProfileRuleType",
};

export interface StartDesktopsRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface StartDesktopsResponse {
  RequestId?: string;
}
/**
 * Action `StartDesktops`. Writes.
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
  CreateSnapshot?: string | null | undefined;
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  OsUpdate?: boolean | null | undefined;
  PatchId?: string | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** Default: StopCharging. */
  StoppedMode?: "StopCharging" | "KeepCharging" | null | undefined;
}
export interface StopDesktopsResponse {
  RequestId?: string;
}
/**
 * Action `StopDesktops`. Writes.
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
  /** 0 to 50 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  InvokeId: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface StopInvocationResponse {
  RequestId?: string;
}
/**
 * Action `StopInvocation`. Writes.
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
  RegionId?: string | undefined;
  /** 0 to 100 items. */
  ResourceId: ReadonlyArray<string>;
  ResourceType: Open<"ALIYUN::GWS::INSTANCE">;
  /** 0 to 20 items. */
  Tag: ReadonlyArray<{ Key?: string | null | undefined; Value?: string | null | undefined }>;
}
export interface TagResourcesResponse {
  RequestId?: string;
}
/**
 * Action `TagResources`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/TagResources
 */
export const TagResources: Operation<"ecd", TagResourcesRequest, TagResourcesResponse, never> = {
  api: "ecd",
  action: "TagResources",
  schema: "RegionId!,ResourceId!:[..100]d,ResourceType!,Tag!:[..20]{Key,Value}",
};

export interface TransferTaskApprovalCallbackRequest {
  OssBucketName?: string | null | undefined;
  OssBucketRegionId?: string | null | undefined;
  Result?: Open<"Approved" | "Rejected"> | null | undefined;
  TaskId?: string | null | undefined;
}
export interface TransferTaskApprovalCallbackResponse {
  RequestId?: string;
}
/**
 * Action `TransferTaskApprovalCallback`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/TransferTaskApprovalCallback
 */
export const TransferTaskApprovalCallback: Operation<
  "ecd",
  TransferTaskApprovalCallbackRequest,
  TransferTaskApprovalCallbackResponse,
  never
> = { api: "ecd", action: "TransferTaskApprovalCallback", schema: "OssBucketName,OssBucketRegionId,Result,TaskId" };

export interface UnbindConfigGroupRequest {
  /** Filled in by the client. */
  RegionId?: string | null | undefined;
  /** 1 to 500 items. */
  ResourceInfos: ReadonlyArray<{
    ProductType?: Open<"CLOUD_DESKTOP"> | null | undefined;
    ResourceId?: string | null | undefined;
    ResourceRegionId?: string | null | undefined;
    ResourceType?: Open<"RESOURCE_GROUP" | "CLOUD_DESKTOP"> | null | undefined;
  }>;
  Type: Open<"Timer">;
}
export interface UnbindConfigGroupResponse {
  GroupIds?: Array<string>;
  RequestId?: string;
}
/**
 * Action `UnbindConfigGroup`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UnbindConfigGroup
 */
export const UnbindConfigGroup: Operation<"ecd", UnbindConfigGroupRequest, UnbindConfigGroupResponse, never> = {
  api: "ecd",
  action: "UnbindConfigGroup",
  schema: "RegionId,ResourceInfos!:[1..500]{ProductType,ResourceId,ResourceRegionId,ResourceType},Type!",
};

export interface UnbindUserDesktopRequest {
  DesktopAgentIds?: ReadonlyArray<string> | null | undefined;
  DesktopGroupId?: string | null | undefined;
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  Force?: boolean | null | undefined;
  Reason?: string | null | undefined;
  UserDesktopIds?: ReadonlyArray<string> | null | undefined;
}
export interface UnbindUserDesktopResponse {
  RequestId?: string;
}
/**
 * Action `UnbindUserDesktop`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UnbindUserDesktop
 */
export const UnbindUserDesktop: Operation<"ecd", UnbindUserDesktopRequest, UnbindUserDesktopResponse, never> = {
  api: "ecd",
  action: "UnbindUserDesktop",
  schema: "DesktopAgentIds:[]d,DesktopGroupId,DesktopIds:[]d,Force:b,Reason,UserDesktopIds:[]d",
};

export interface UnlockVirtualMFADeviceRequest {
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SerialNumber: string;
}
export interface UnlockVirtualMFADeviceResponse {
  RequestId?: string;
}
/**
 * Action `UnlockVirtualMFADevice`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UnlockVirtualMFADevice
 */
export const UnlockVirtualMFADevice: Operation<
  "ecd",
  UnlockVirtualMFADeviceRequest,
  UnlockVirtualMFADeviceResponse,
  never
> = { api: "ecd", action: "UnlockVirtualMFADevice", schema: "RegionId!,SerialNumber!" };

export interface UntagResourcesRequest {
  All?: boolean | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** 0 to 50 items. */
  ResourceId: ReadonlyArray<string>;
  ResourceType: Open<"ALIYUN::GWS::INSTANCE">;
  /** 0 to 20 items. */
  TagKey?: ReadonlyArray<string> | null | undefined;
}
export interface UntagResourcesResponse {
  RequestId?: string;
}
/**
 * Action `UntagResources`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UntagResources
 */
export const UntagResources: Operation<"ecd", UntagResourcesRequest, UntagResourcesResponse, never> = {
  api: "ecd",
  action: "UntagResources",
  schema: "All:b,RegionId!,ResourceId!:[..50]d,ResourceType!,TagKey:[..20]s",
};

export interface UpdateFotaTaskRequest {
  /** Filled in by the client. */
  RegionId?: string | undefined;
  TaskUid: string;
  UserStatus?: Open<"Running" | "Pending"> | null | undefined;
}
export interface UpdateFotaTaskResponse {
  RequestId?: string;
}
/**
 * Action `UpdateFotaTask`. Writes.
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
  BootMode?: string | null | undefined;
  DataDiskSize?: Integer | null | undefined;
  Description?: string | null | undefined;
  EnableSecurityCheck?: boolean | null | undefined;
  GpuCategory?: boolean | null | undefined;
  GpuDriverType?: Open<"gpu_grid9" | "gpu_custom" | "gpu_grid12"> | null | undefined;
  ImageName: string;
  LicenseType?: Open<"Auto" | "Aliyun" | "BYOL"> | null | undefined;
  OsType?: Open<"Linux" | "Windows"> | null | undefined;
  OssObjectPath: string;
  ProtocolType?: Open<"ASP"> | null | undefined;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  SystemDiskSize?: string | null | undefined;
}
export interface UploadImageResponse {
  ImageId?: string;
  RequestId?: string;
}
/**
 * Action `UploadImage`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/UploadImage
 */
export const UploadImage: Operation<"ecd", UploadImageRequest, UploadImageResponse, never> = {
  api: "ecd",
  action: "UploadImage",
  schema:
    "BootMode,DataDiskSize:i,Description,EnableSecurityCheck:b,GpuCategory:b,GpuDriverType,ImageName!,LicenseType,OsType,OssObjectPath!,ProtocolType,RegionId!,SystemDiskSize",
};

export interface VerifyCenRequest {
  CenId: string;
  CenOwnerId?: Integer | null | undefined;
  CidrBlock: string;
  /** Filled in by the client. */
  RegionId?: string | undefined;
  /** Secret. */
  VerifyCode?: string | null | undefined;
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
 * Action `VerifyCen`. Writes. Errors: 400 `TransitRouterService.TrNotExistInRegion`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/VerifyCen
 */
export const VerifyCen: Operation<"ecd", VerifyCenRequest, VerifyCenResponse, never> = {
  api: "ecd",
  action: "VerifyCen",
  schema: "CenId!,CenOwnerId:i,CidrBlock!,RegionId!,VerifyCode#",
};

export interface WakeupDesktopsRequest {
  /** 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Filled in by the client. */
  RegionId?: string | undefined;
}
export interface WakeupDesktopsResponse {
  RequestId?: string;
}
/**
 * Action `WakeupDesktops`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/WakeupDesktops
 */
export const WakeupDesktops: Operation<"ecd", WakeupDesktopsRequest, WakeupDesktopsResponse, never> = {
  api: "ecd",
  action: "WakeupDesktops",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..100]d,RegionId!",
};
