/** The admin API of Elastic Desktop Service, 2020-09-30: every operation. Generated from catalogue/ecd-2020-09-30.json by scripts/catalogue.mjs; do not edit. */

import type { ExactInteger, Integer, OpenEnum, Operation } from "../operation.js";

export interface ActivateOfficeSiteRequest {
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ActivateOfficeSiteResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Activates an office network that is disabled.
 *
 * Action `ActivateOfficeSite`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  Name?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** Tags that it has, or is to have. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface AddDesktopOversoldUserGroupResponse {
  Data?: {
    /** The id of the group of users. */
    UserGroupId?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Adds a group of users to a shared-use group.
 *
 * Action `AddDesktopOversoldUserGroup`. Writes. `DescribeDesktopOversoldUserGroup` shows what it changes.
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
  /** Which kind of client it is. Known values: `1` and `2`. */
  ClientType: Integer;
  /** At most 200 items. */
  DeviceIds: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface AddDevicesResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Registers hardware clients by their serial numbers.
 *
 * Action `AddDevices`. Writes. `DescribeDevices` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  GroupId?: string | null | undefined;
  MemberList: ReadonlyArray<{
    CdsIdentity: {
      Id: string;
      /** Default: IT_User. */
      Type: OpenEnum<"IT_User" | "IT_Group">;
    };
    DisinheritSubGroup?: boolean | null | undefined;
    /** When it ends. */
    ExpireTime?: Integer | null | undefined;
    RoleId: OpenEnum<
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface AddFilePermissionResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Gives users or groups access to a file of an enterprise drive.
 *
 * Action `AddFilePermission`. Writes. `ListFilePermission` shows what it changes.
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
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string | null | undefined;
  /** The ids of pools. At most 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of the users who may connect. At most 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the department. */
  OrgId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  SimpleUserGroupId?: string | null | undefined;
  /** The name of the group of users. */
  UserGroupName?: string | null | undefined;
  /** The organizational unit that the user is in. */
  UserOuPath?: string | null | undefined;
}
export interface AddUserToDesktopGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lets users connect to the computers of pools.
 *
 * Action `AddUserToDesktopGroup`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeUsersInGroup` shows what it changes.
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
  AddUserAmount?: Integer | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** The id of the group of users. */
  UserGroupId?: string | null | undefined;
}
export interface AddUserToDesktopOversoldUserGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Adds users to a group of a shared-use group.
 *
 * Action `AddUserToDesktopOversoldUserGroup`. Writes. `DescribeDesktopOversoldUser` shows what it changes.
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
  /** The bandwidth. In Mbit/s. */
  Bandwidth?: Integer | null | undefined;
  /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
  InternetChargeType?: string | null | undefined;
  Name?: string | null | undefined;
  /** The id of the network interface. */
  NetworkInterfaceId?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface AllocateIpAddressResponse {
  EipAddress?: string;
  /** The id of the public IP address. */
  EipId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Allocates a public IP address in an office network.
 *
 * Action `AllocateIpAddress`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeIpAddresses` shows what it changes. That it is billed is inferred from what it creates (unverified).
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 500 items. */
  DesktopId: ReadonlyArray<string>;
  PolicyId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ApplyAutoSnapshotPolicyResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Makes a policy take snapshots of cloud computers.
 *
 * Action `ApplyAutoSnapshotPolicy`. Writes. `DescribeDesktops` shows what it changes.
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
  /** The id of the shared session. */
  CoId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** What kind of user it is. */
  UserType: string;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface ApplyCoordinatePrivilegeResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Asks for control of a screen that is shared with support.
 *
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
  CoordinatePolicyType: OpenEnum<"FULL_CONTROL">;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  InitiatorType?: OpenEnum<"ADMIN_INITIATE"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** At most 100 items. */
  ResourceCandidates: ReadonlyArray<{
    OwnerAliUid: Integer;
    OwnerEndUserId: string;
    /** The id of the resource. */
    ResourceId: string;
    /** The name of the resource. */
    ResourceName: string;
    ResourceProperties?: string | null | undefined;
    /** The region that the resource is in. */
    ResourceRegionId: string;
    /** What kind of resource it is. */
    ResourceType: OpenEnum<"CLOUD_DESKTOP">;
  }>;
  /** An id of the device. */
  Uuid: string;
}
export interface ApplyCoordinationForMonitoringResponse {
  CoordinateFlowModels?: Array<{
    /** The id of the shared session. */
    CoId?: string;
    CoordinateStatus?: string;
    /** Secret. */
    CoordinateTicket?: string;
    InitiatorType?: string;
    OwnerUserId?: string;
    /** The id of the resource. */
    ResourceId?: string;
    /** The name of the resource. */
    ResourceName?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Asks users to share their screens with an administrator.
 *
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
  /** The version of the image. */
  AppVersion: string;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ApproveFotaUpdateResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lets a cloud computer install an image update, which restarts it.
 *
 * Action `ApproveFotaUpdate`. Writes. It is never repeated after an attempt that may have been executed. `DescribeFotaPendingDesktops` shows what it changes.
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
  /** The id of the public IP address. */
  EipId: string;
  /** The id of the NAT gateway. */
  NatGatewayId?: string | null | undefined;
  /** The id of the network interface. */
  NetworkInterfaceId?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface AssociateIpAddressResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Gives a public IP address to a cloud computer's network interface.
 *
 * Action `AssociateIpAddress`. Writes. `DescribeIpAddresses` shows what it changes.
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
  /** The id of the Internet bandwidth package. */
  NetworkPackageId: string;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface AssociateNetworkPackageResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Gives an Internet bandwidth package to an office network.
 *
 * Action `AssociateNetworkPackage`. Writes. `DescribeNetworkPackages` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the route table. */
  RouteTableId: string;
  /** The id of the VPC's subnet. */
  VSwitchId: string;
}
export interface AssociateRouteTableResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Makes a route table that of a subnet.
 *
 * Action `AssociateRouteTable`. Writes. `DescribeRouteTableList` shows what it changes.
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
  /** The id of the Cloud Enterprise Network that connects the private networks. */
  CenId: string;
  /** The account that the Cloud Enterprise Network belongs to. */
  CenOwnerId?: Integer | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The code that SendVerifyCode has sent. Secret. */
  VerifyCode?: string | null | undefined;
}
export interface AttachCenResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Connects an office network to a Cloud Enterprise Network.
 *
 * Action `AttachCen`. Writes. It is never repeated after an attempt that may have been executed. `DescribeOfficeSites` shows what it changes.
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
  AdDomain?: string | null | undefined;
  /** Which kind of client it is. Known values: `1`. */
  ClientType: Integer;
  /** The id of the device. */
  DeviceId: string;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** What kind of user it is. */
  UserType?: OpenEnum<"AD" | "SIMPLE"> | null | undefined;
}
export interface AttachEndUserResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Binds a hardware client to a user.
 *
 * Action `AttachEndUser`. Writes. `DescribeDevices` shows what it changes.
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 500 items. */
  DesktopId: ReadonlyArray<string>;
  /** Each item: the id of the user who may connect. At most 500 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** At most 500. */
  MaxDesktopPerUser?: Integer | null | undefined;
  /** At most 500. */
  MaxUserPerDesktop?: Integer | null | undefined;
  Preview?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  Strategy?: OpenEnum<"AVERAGE" | "CENTRAL"> | null | undefined;
}
export interface BatchModifyEntitlementResponse {
  Entitlements?: {
    AssignModels?: Array<{
      /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
      DesktopId?: string;
      /** The ids of the users who may connect. */
      EndUserIds?: Array<string>;
      InnerStatus?: string;
    }>;
    Status?: string;
    /** The id of the task, to ask for its result with. */
    TaskId?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Assigns several cloud computers to several users.
 *
 * Action `BatchModifyEntitlement`. Writes. `DescribeDesktops` shows what it changes. Official sources disagree on whether Preview is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). edgedesk uses: optional.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** 1 to 500 items. */
  ResourceInfos: ReadonlyArray<{
    /** Which product it is. */
    ProductType?: OpenEnum<"CLOUD_DESKTOP"> | null | undefined;
    /** The id of the resource. */
    ResourceId?: string | null | undefined;
    /** The region that the resource is in. */
    ResourceRegionId?: string | null | undefined;
    /** What kind of resource it is. */
    ResourceType?: OpenEnum<"RESOURCE_GROUP" | "CLOUD_DESKTOP"> | null | undefined;
  }>;
}
export interface BindConfigGroupResponse {
  GroupId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Binds a group of timers to cloud computers.
 *
 * Action `BindConfigGroup`. Writes. `DescribeConfigGroup` shows what it changes.
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  PolicyId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CancelAutoSnapshotPolicyResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Ends the automatic snapshots of cloud computers.
 *
 * Action `CancelAutoSnapshotPolicy`. Writes. `DescribeDesktops` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the share link. */
  ShareId: string;
}
export interface CancelCdsFileShareLinkResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: boolean;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Ends a share link of an enterprise drive.
 *
 * Action `CancelCdsFileShareLink`. Writes. `DescribeCdsFileShareLinks` shows what it changes.
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
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** What kind of user it is. */
  UserType?: OpenEnum<"TENANT_ADMIN"> | null | undefined;
}
export interface CancelCoordinationForMonitoringResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Ends the sharing of users' screens with an administrator.
 *
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
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CancelCopyImageResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Cancels the copying of an image to another region.
 *
 * Action `CancelCopyImage`. Writes. `DescribeImages` shows what it changes.
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
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | undefined;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"app" | "desktop">;
}
export interface CloneCenterPolicyResponse {
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Copies a policy that holds in all regions.
 *
 * Action `CloneCenterPolicy`. Writes. `DescribeCenterPolicyList` shows what it changes.
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
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ClonePolicyGroupResponse {
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Copies a policy.
 *
 * Action `ClonePolicyGroup`. Writes. `DescribePolicyGroups` shows what it changes. Errors: 400 `InvalidPolicyGroup.Status`.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  UploadId: string;
}
export interface CompleteCdsFileResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Ends an upload to an enterprise drive.
 *
 * Action `CompleteCdsFile`. Writes. `ListCdsFiles` shows what it changes.
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
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  RdsLicenseDomain?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Secret. */
  TrustKey: string;
}
export interface ConfigADConnectorTrustResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sets up the trust between an office network and its Active Directory.
 *
 * Action `ConfigADConnectorTrust`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** The password of the Active Directory's administrator. Secret. */
  DomainPassword: string;
  /** The name of the Active Directory's administrator. */
  DomainUserName: string;
  /** The organizational unit in the Active Directory. */
  OUName?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ConfigADConnectorUserResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sets up the organizational unit and the administrator of an office network in its Active Directory.
 *
 * Action `ConfigADConnectorUser`. Writes. `DescribeOfficeSites` shows what it changes.
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
  AutoRename?: boolean | null | undefined;
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  FileReceiverId?: string | null | undefined;
  FileReceiverType?: OpenEnum<"user" | "group"> | null | undefined;
  GroupId?: string | null | undefined;
  ParentFolderId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CopyCdsFileResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  CopyCdsFileModel?: {
    /** The id of the task, to ask for its result with. */
    AsyncTaskId?: string;
    /** The id of the file or folder. */
    FileId?: string;
  };
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: string;
}
/**
 * Copies a file of an enterprise drive.
 *
 * Action `CopyCdsFile`. Writes. `ListCdsFiles` shows what it changes.
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
  DestinationDescription?: string | null | undefined;
  DestinationImageName: string;
  DestinationRegionId: string;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CopyImageResponse {
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Copies an image to another region.
 *
 * Action `CopyImage`. Writes. It is never repeated after an attempt that may have been executed. `DescribeImages` shows what it changes.
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
  /** From where clients may connect. */
  DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any"> | null | undefined;
  /** The name of the directory. */
  DirectoryName: string;
  /** The IP addresses of the Active Directory's name servers. At most 1 items. */
  DnsAddress: ReadonlyArray<string>;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName: string;
  /** The password of the Active Directory's administrator. Secret. */
  DomainPassword: string;
  /** The name of the Active Directory's administrator. */
  DomainUserName: string;
  /** Whether users are administrators of their computers. */
  EnableAdminAccess?: boolean | null | undefined;
  /** Whether logging in takes a second factor. */
  MfaEnabled?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Known values: `1` and `2`. */
  Specification?: Integer | null | undefined;
  /** The IP addresses of the child domain's name servers. At most 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null | undefined;
  /** The name of the child domain. */
  SubDomainName?: string | null | undefined;
  /** Each item: the id of the VPC's subnet. At most 1 items. */
  VSwitchId: ReadonlyArray<string>;
}
export interface CreateADConnectorDirectoryResponse {
  AdConnectors?: Array<{ Address?: string }>;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Secret. */
  TrustPassword?: string;
}
/**
 * Creates a directory that is connected to an Active Directory.
 *
 * Action `CreateADConnectorDirectory`. Writes. `DescribeDirectories` shows what it changes.
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
  AccessAttribute?: string | null | undefined;
  /** The host name of the domain controller. */
  AdHostname?: string | null | undefined;
  /** The host name of the second domain controller. */
  BackupDCHostname?: string | null | undefined;
  /** The second name server. */
  BackupDns?: string | null | undefined;
  /** The bandwidth. */
  Bandwidth?: Integer | null | undefined;
  /** The id of the Cloud Enterprise Network that connects the private networks. */
  CenId?: string | null | undefined;
  /** The account that the Cloud Enterprise Network belongs to. */
  CenOwnerId?: Integer | null | undefined;
  /** The range of IP addresses, as `192.168.0.0/16`. */
  CidrBlock?: string | null | undefined;
  /** From where clients may connect. */
  DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any"> | null | undefined;
  /** The IP addresses of the Active Directory's name servers. At most 1 items. */
  DnsAddress: ReadonlyArray<string>;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName: string;
  /** The password of the Active Directory's administrator. Secret. */
  DomainPassword?: string | null | undefined;
  /** The name of the Active Directory's administrator. */
  DomainUserName?: string | null | undefined;
  /** Whether users are administrators of their computers. */
  EnableAdminAccess?: boolean | null | undefined;
  /** Whether there is access to the Internet. */
  EnableInternetAccess?: boolean | null | undefined;
  /** Whether logging in takes a second factor. */
  MfaEnabled?: boolean | null | undefined;
  /** The name of the office network. */
  OfficeSiteName?: string | null | undefined;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"ASP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Known values: `1` and `2`. */
  Specification?: Integer | null | undefined;
  /** The IP addresses of the child domain's name servers. At most 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null | undefined;
  /** The name of the child domain. */
  SubDomainName?: string | null | undefined;
  /** Each item: the id of the VPC's subnet. At most 2 items. */
  VSwitchId?: ReadonlyArray<string> | null | undefined;
  /** The code that SendVerifyCode has sent. Secret. */
  VerifyCode?: string | null | undefined;
}
export interface CreateADConnectorOfficeSiteResponse {
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates an office network that is connected to an Active Directory.
 *
 * Action `CreateADConnectorOfficeSite`. Writes. It is never repeated after an attempt that may have been executed. `DescribeOfficeSites` shows what it changes. Errors: 400 `NetworkSpace.VpcInfoExist`.
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
  Description?: string | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  EncryptType?: Integer | null | undefined;
  /** The ids of the users who may connect. At most 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  FileSystemName: string;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  StorageType: string;
}
export interface CreateAndBindNasFileSystemResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a NAS file system for user data and binds it to pools.
 *
 * Action `CreateAndBindNasFileSystem`. Writes. `DescribeNASFileSystems` shows what it changes.
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
  /** When it happens, as a cron expression. */
  CronExpression: string;
  /** Whether it is the system disk or a data disk. */
  DiskType?: string | null | undefined;
  /** 2 to 64 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  PolicyName: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** In days. */
  RetentionDays: Integer;
}
export interface CreateAutoSnapshotPolicyResponse {
  PolicyId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a policy that takes snapshots at set times.
 *
 * Action `CreateAutoSnapshotPolicy`. Writes. `DescribeAutoSnapshotPolicy` shows what it changes.
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
  /** 1 to 20. Default: 1. */
  Amount?: Integer | null | undefined;
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** In GiB. 10 to 12000. */
  PackageSize: Integer;
  /** For how long it is paid, in `PeriodUnit`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year"> | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CreateBandwidthResourcePackagesResponse {
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Buys packages of Internet traffic.
 *
 * Action `CreateBandwidthResourcePackages`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed.
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
  /** The name of the template. */
  BundleName?: string | null | undefined;
  Description?: string | null | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType: string;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId: string;
  /** The language of texts. */
  Language?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** How fast the system disk is. */
  RootDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  /** The size of the system disk. In GiB. */
  RootDiskSizeGib: Integer;
  /** How fast the data disk is. */
  UserDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  /** The size of a data disk. At most 1 items. */
  UserDiskSizeGib: ReadonlyArray<Integer>;
}
export interface CreateBundleResponse {
  /** The id of the template: image, instance type and disks. */
  BundleId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a template for cloud computers.
 *
 * Action `CreateBundle`. Writes. `DescribeBundles` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  ConflictPolicy?: OpenEnum<"refuse" | "auto_rename" | "ignore" | "over_write"> | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  FileHash?: string | null | undefined;
  /** In bytes. */
  FileLength: Integer;
  /** The name of the file. 1 to 256 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  FileName: string;
  FileType: OpenEnum<"file" | "folder">;
  GroupId?: string | null | undefined;
  ParentFileId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CreateCdsFileResponse {
  FileModel?: {
    /** The id of the file or folder. */
    FileId?: string;
    UploadId?: string;
    /** Secret. */
    UploadUrl?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Begins an upload to an enterprise drive, or creates a folder.
 *
 * Action `CreateCdsFile`. Writes. `ListCdsFiles` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** 0 to 1024 characters. */
  Description?: string | null | undefined;
  DisableDownload?: boolean | null | undefined;
  DisablePreview?: boolean | null | undefined;
  DisableSave?: boolean | null | undefined;
  /** 0 to 99999. */
  DownloadLimit?: Integer | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  Expiration?: string | null | undefined;
  /** The ids of files. At most 100 items. */
  FileIds?: ReadonlyArray<string> | null | undefined;
  GroupId?: string | null | undefined;
  /** 0 to 99999. */
  PreviewLimit?: Integer | null | undefined;
  /** 0 to 99999. */
  SaveLimit?: Integer | null | undefined;
  /** The name of the share link. 0 to 128 characters. */
  ShareName?: string | null | undefined;
  /** The password of the share link. Secret. 0 to 8 characters. */
  SharePwd?: string | null | undefined;
}
export interface CreateCdsFileShareLinkResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: {
    AccessCount?: ExactInteger;
    /** When it was created. */
    CreateTime?: string;
    Creator?: string;
    Description?: string;
    DisableDownload?: boolean;
    DisablePreview?: boolean;
    DisableSave?: boolean;
    DownloadCount?: ExactInteger;
    DownloadLimit?: ExactInteger;
    /** The id of the drive. */
    DriveId?: string;
    Expiration?: string;
    Expired?: boolean;
    /** The ids of files. */
    FileIds?: string;
    ModifiyTime?: string;
    PreviewCount?: ExactInteger;
    PreviewLimit?: ExactInteger;
    ReportCount?: ExactInteger;
    SaveCount?: ExactInteger;
    SaveLimit?: ExactInteger;
    /** The id of the share link. */
    ShareId?: string;
    /** Secret. */
    ShareLink?: string;
    /** The name of the share link. */
    ShareName?: string;
    /** The password of the share link. Secret. */
    SharePwd?: string;
    Status?: OpenEnum<"forbidden_disabled" | "forbidden" | "disabled" | "enabled">;
    VideoPreviewCount?: ExactInteger;
  };
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Creates a share link for files of an enterprise drive.
 *
 * Action `CreateCdsFileShareLink`. Writes. `DescribeCdsFileShareLinks` shows what it changes.
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
  AcademicProxy?: OpenEnum<"on" | "off"> | null | undefined;
  AdminAccess?: OpenEnum<"allow" | "deny" | "inherited"> | null | undefined;
  AdminKeyboardOnFullScreen?: OpenEnum<"on" | "off"> | null | undefined;
  AdminKeyboardOnWindows?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether screenshots on the client are prevented. */
  AppContentProtection?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 100 items. */
  AuthorizeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** At most 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  AutoReconnect?: string | null | undefined;
  /** Which edition of the service it is. */
  BusinessChannel?: string | null | undefined;
  /** Known values: `1` and `8`. */
  BusinessType: Integer;
  /** Whether the client's camera can be used. */
  CameraRedirect?: OpenEnum<"deviceRedirect" | "off"> | null | undefined;
  ClientControlMenu?: OpenEnum<"on" | "off"> | null | undefined;
  ClientCreateSnapshot?: OpenEnum<"on" | "off"> | null | undefined;
  /** Which kind of client it is. At most 20 items. */
  ClientType?:
    | ReadonlyArray<{
        /** Which kind of client it is. */
        ClientType?: OpenEnum<"html5" | "android" | "ios" | "windows" | "macos"> | null | undefined;
        Status?: OpenEnum<"off" | "on"> | null | undefined;
      }>
    | null
    | undefined;
  /** In which direction the clipboard works. */
  Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** At most 4 items. */
  ClipboardGraineds?:
    | ReadonlyArray<{
        ClipboardSize?: Integer | null | undefined;
        ClipboardSizeUnit?: string | null | undefined;
        ClipboardType?: OpenEnum<"off" | "read" | "readwrite" | "write"> | null | undefined;
        GrainedType?: OpenEnum<"text" | "richtext" | "file" | "picture"> | null | undefined;
        InClipboardSize?: Integer | null | undefined;
        InClipboardSizeUnit?: string | null | undefined;
        OutClipboardSize?: Integer | null | undefined;
        OutClipboardSizeUnit?: string | null | undefined;
      }>
    | null
    | undefined;
  ClipboardScope?: OpenEnum<"global" | "grained"> | null | undefined;
  ColorEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  CpdDriveClipboard?: OpenEnum<"on" | "off"> | null | undefined;
  /** In seconds. */
  CpuDownGradeDuration?: Integer | null | undefined;
  CpuOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** At most 5 items. */
  CpuProcessors?: ReadonlyArray<string> | null | undefined;
  CpuProtectedMode?: OpenEnum<"off" | "on"> | null | undefined;
  CpuRateLimit?: Integer | null | undefined;
  /** In seconds. */
  CpuSampleDuration?: Integer | null | undefined;
  CpuSingleRateLimit?: Integer | null | undefined;
  Description?: string | null | undefined;
  DeviceConnectHint?: string | null | undefined;
  /** At most 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        DeviceType?: OpenEnum<"printer" | "scanner" | "serialport" | "camera" | "adb"> | null | undefined;
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** At most 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        DeviceName?: string | null | undefined;
        /** The product id of the USB device. */
        DevicePid?: string | null | undefined;
        DeviceType?:
          | OpenEnum<
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
        /** The vendor id of the USB device. */
        DeviceVid?: string | null | undefined;
        OptCommand?: string | null | undefined;
        Platforms?: string | null | undefined;
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  DisconnectKeepSession?: OpenEnum<"customTime" | "persistent"> | null | undefined;
  /** In seconds. */
  DisconnectKeepSessionTime?: Integer | null | undefined;
  DiskOverload?: OpenEnum<"on" | "off"> | null | undefined;
  DisplayMode?: OpenEnum<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom"> | null | undefined;
  /** At most 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  DomainResolveRuleType?: OpenEnum<"off" | "on"> | null | undefined;
  EnableSessionRateLimiting?: OpenEnum<"off" | "on"> | null | undefined;
  EndUserApplyAdminCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  EndUserGroupCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  ExternalDrive?: OpenEnum<"on" | "off"> | null | undefined;
  FileMigrate?: string | null | undefined;
  FileTransferAddress?: string | null | undefined;
  FileTransferInSize?: Integer | null | undefined;
  FileTransferInUnit?: string | null | undefined;
  FileTransferOutSize?: Integer | null | undefined;
  FileTransferOutUnit?: string | null | undefined;
  FileTransferSizeLimit?: OpenEnum<"on" | "off"> | null | undefined;
  FileTransferSpeed?: string | null | undefined;
  FileTransferSpeedLocation?: string | null | undefined;
  /** Whether pictures of computers with a GPU are tuned for quality. */
  GpuAcceleration?: OpenEnum<"off" | "on"> | null | undefined;
  HoverConfigMsg?: OpenEnum<"on" | "off"> | null | undefined;
  /** Which file transfers browsers may do. */
  Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off"> | null | undefined;
  InternetCommunicationProtocol?: OpenEnum<"tcp" | "rtc" | "auto" | "both"> | null | undefined;
  InternetPrinter?: OpenEnum<"on" | "off"> | null | undefined;
  KeyboardControl?: OpenEnum<"on" | "off"> | null | undefined;
  /** What computers may do with the drives of the device. */
  LocalDrive?: OpenEnum<"read" | "readwrite" | "off"> | null | undefined;
  /** For how long a client tries to connect again. In seconds. */
  MaxReconnectTime?: Integer | null | undefined;
  /** In seconds. */
  MemoryDownGradeDuration?: Integer | null | undefined;
  MemoryOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** At most 5 items. */
  MemoryProcessors?: ReadonlyArray<string> | null | undefined;
  MemoryProtectedMode?: OpenEnum<"off" | "on"> | null | undefined;
  MemoryRateLimit?: Integer | null | undefined;
  /** In seconds. */
  MemorySampleDuration?: Integer | null | undefined;
  MemorySingleRateLimit?: Integer | null | undefined;
  MobileRestart?: OpenEnum<"off" | "on"> | null | undefined;
  MobileSafeMenu?: string | null | undefined;
  MobileShutdown?: OpenEnum<"off" | "on"> | null | undefined;
  MobileWuyingKeeper?: string | null | undefined;
  MobileWyAssistant?: string | null | undefined;
  ModelLibrary?: OpenEnum<"on" | "off"> | null | undefined;
  MultiScreen?: OpenEnum<"on" | "off"> | null | undefined;
  Name: string;
  /** Whether web traffic of the computer goes over the client's network. */
  NetRedirect?: OpenEnum<"all" | "off" | "on"> | null | undefined;
  /** At most 100 items. */
  NetRedirectRule?:
    | ReadonlyArray<{
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        RuleType?: OpenEnum<"prc" | "domain"> | null | undefined;
      }>
    | null
    | undefined;
  NoOperationDisconnect?: OpenEnum<"off" | "on"> | null | undefined;
  /** In seconds. */
  NoOperationDisconnectTime?: Integer | null | undefined;
  /** Whether ports are forwarded by a proxy. */
  PortProxy?: OpenEnum<"on" | "off"> | null | undefined;
  PrinterAlert?: OpenEnum<"default" | "off" | "custom"> | null | undefined;
  PrinterAlertContent?: string | null | undefined;
  PrinterAlertTitle?: string | null | undefined;
  PrinterRedirect?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
  QualityEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  /** In minutes. */
  RecordEventDuration?: Integer | null | undefined;
  /** At most 6 items. */
  RecordEventFileExts?: ReadonlyArray<string> | null | undefined;
  /** At most 10 items. */
  RecordEventFilePaths?: ReadonlyArray<string> | null | undefined;
  /** At most 20 items. */
  RecordEventLevels?:
    ReadonlyArray<{ EventLevel?: string | null | undefined; EventType?: string | null | undefined }> | null | undefined;
  /** At most 10 items. */
  RecordEventRegisters?: ReadonlyArray<string> | null | undefined;
  /** At most 100 items. */
  RecordEvents?: ReadonlyArray<OpenEnum<"transferWithLocal" | "userInput" | "usbRedirect">> | null | undefined;
  /** Whether and when the screen is recorded. */
  Recording?: OpenEnum<"period" | "session" | "off" | "alltime"> | null | undefined;
  /** Whether sound is recorded too. */
  RecordingAudio?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long a recording is at most. */
  RecordingDuration?: Integer | null | undefined;
  RecordingEndTime?: string | null | undefined;
  /** How long recordings are kept. In days. */
  RecordingExpires?: Integer | null | undefined;
  /** How many pictures a second the recording has. In frames per second. */
  RecordingFps?: string | null | undefined;
  RecordingStartTime?: string | null | undefined;
  RecordingUserNotify?: OpenEnum<"off" | "on"> | null | undefined;
  RecordingUserNotifyMessage?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | undefined;
  /** Who controls the screen when it is shared with support. */
  RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  ResetDesktop?: string | null | undefined;
  /** 25 to 400. */
  ResolutionDpi?: Integer | null | undefined;
  /** In pixels. */
  ResolutionHeight?: Integer | null | undefined;
  ResolutionModel?: OpenEnum<"adaptive" | "customer"> | null | undefined;
  /** In pixels. */
  ResolutionWidth?: Integer | null | undefined;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"app" | "desktop">;
  SafeMenu?: OpenEnum<"on" | "off"> | null | undefined;
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
  /** At most 50 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  ScreenDisplayMode?: string | null | undefined;
  /** In Kbit/s. */
  SessionMaxRateKbps?: Integer | null | undefined;
  SmoothEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  StatusMonitor?: OpenEnum<"off" | "on"> | null | undefined;
  StreamingMode?: OpenEnum<"intelligent" | "smooth"> | null | undefined;
  TargetFps?: Integer | null | undefined;
  Taskbar?: OpenEnum<"off" | "on"> | null | undefined;
  ThreeScreen?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether USB devices of the client can be used. */
  UsbRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        /** The product id of the USB device. */
        ProductId?: string | null | undefined;
        UsbRedirectType?: OpenEnum<"1" | "2"> | null | undefined;
        UsbRuleType?: OpenEnum<"2"> | null | undefined;
        /** The vendor id of the USB device. */
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  UseTime?: OpenEnum<"on" | "off"> | null | undefined;
  /** In Kbit/s. */
  VideoEncAvgKbps?: Integer | null | undefined;
  VideoEncMaxQP?: Integer | null | undefined;
  VideoEncMinQP?: Integer | null | undefined;
  /** In Kbit/s. */
  VideoEncPeakKbps?: Integer | null | undefined;
  VideoEncPolicy?: OpenEnum<"qualityFirst" | "bandwidthFirst"> | null | undefined;
  VideoRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** How the picture is weighed against bandwidth. */
  VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium"> | null | undefined;
  /** Whether the screen carries a watermark. */
  Watermark?: OpenEnum<"blind" | "off" | "on"> | null | undefined;
  WatermarkAntiCam?: OpenEnum<"off" | "on"> | null | undefined;
  /** The watermark's color, as a number of RGB. */
  WatermarkColor?: Integer | null | undefined;
  WatermarkColumnAmount?: Integer | null | undefined;
  WatermarkCustomText?: string | null | undefined;
  /** By how many degrees the watermark is turned. */
  WatermarkDegree?: number | null | undefined;
  /** The watermark's font size. */
  WatermarkFontSize?: Integer | null | undefined;
  WatermarkFontStyle?: OpenEnum<"plain" | "bold"> | null | undefined;
  WatermarkPower?: OpenEnum<"high" | "low" | "medium"> | null | undefined;
  /** How many rows of watermarks there are. */
  WatermarkRowAmount?: Integer | null | undefined;
  WatermarkSecurity?: OpenEnum<"off" | "on"> | null | undefined;
  WatermarkShadow?: OpenEnum<"on" | "off"> | null | undefined;
  /** How transparent the watermark is: higher is fainter. */
  WatermarkTransparencyValue?: Integer | null | undefined;
  WatermarkType?:
    OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  WuyingKeeper?: string | null | undefined;
  WyAssistant?: OpenEnum<"off" | "on"> | null | undefined;
}
export interface CreateCenterPolicyResponse {
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a policy that holds in all regions.
 *
 * Action `CreateCenterPolicy`. Writes. `DescribeCenterPolicyList` shows what it changes.
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
  AdminUserIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the enterprise drive. */
  CdsId: string;
  /** At least 0 characters. */
  GroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The size in all. In bytes. At least 1. */
  TotalSize: Integer;
}
export interface CreateCloudDriveGroupResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: string;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Creates a team space on an enterprise drive.
 *
 * Action `CreateCloudDriveGroup`. Writes. `DescribeCloudDriveGroups` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  BizType?: Integer | null | undefined;
  CdsChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** The id of the Cloud Enterprise Network that connects the private networks. */
  CenId?: string | null | undefined;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName?: string | null | undefined;
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** At least -1. */
  MaxSize: Integer;
  Name?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Default: SIMPLE. */
  OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. Known values: `1`, `2` and `3`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Year"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  SolutionId?: string | null | undefined;
  /** Known values: `5`, `20` and `50`. */
  UserCount?: Integer | null | undefined;
  /** In bytes. */
  UserMaxSize?: Integer | null | undefined;
}
export interface CreateCloudDriveServiceResponse {
  /** The id of the enterprise drive. */
  CdsId?: string;
  /** The name of the enterprise drive. */
  CdsName?: string;
  /** The id of the Cloud Enterprise Network that connects the private networks. */
  CenId?: string;
  ConflictCdsAndOrder?: {
    ConflictCds?: Array<{
      /** The id of the enterprise drive. */
      CdsId?: string;
      /** The region, as `cn-hangzhou`. */
      RegionId?: string;
    }>;
    ConflictOrder?: Array<{
      /** The id of the enterprise drive. */
      CdsId?: string;
      /** The id of the order, which is paid with `AutoPay`, or else in the console. */
      OrderId?: string;
      /** The region, as `cn-hangzhou`. */
      RegionId?: string;
    }>;
  };
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName?: string;
  ErrorCode?: string;
  /** In bytes. */
  MaxSize?: string;
  /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
  OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Buys an enterprise drive.
 *
 * Action `CreateCloudDriveService`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** In bytes. At least 0. */
  UserMaxSize: Integer;
}
export interface CreateCloudDriveUsersResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Gives users a space on an enterprise drive.
 *
 * Action `CreateCloudDriveUsers`. Writes. `DescribeCloudDriveUsers` shows what it changes.
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
        /** Whether users may set timers themselves. */
        AllowClientSetting?: boolean | null | undefined;
        /** When it happens, as a cron expression. */
        CronExpression?: string | null | undefined;
        /** Whether it is done even where the state of the computer or its connection speaks against it. */
        Enforce?: boolean | null | undefined;
        /** After which time it happens. In minutes. */
        Interval?: Integer | null | undefined;
        /** In seconds. */
        NotificationTime?: Integer | null | undefined;
        /** What the timer does. */
        OperationType?: OpenEnum<"Hibernate" | "Shutdown"> | null | undefined;
        /** At most 30 items. */
        ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
        /** Which disks are reset. */
        ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null | undefined;
        /** At most 10 items. */
        SegmentTimers?:
          | ReadonlyArray<{
              AppointmentTimer?: Integer | null | undefined;
              /** Whether a snapshot is made before the system update. */
              CreateSnapshot?: boolean | null | undefined;
              EndCronExpression?: string | null | undefined;
              /** Whether it is done even where the state of the computer or its connection speaks against it. */
              Enforce?: boolean | null | undefined;
              /** The id of the image, the operating system and software that a disk begins with. */
              ImageId?: string | null | undefined;
              /** After which time it happens. In minutes. */
              Interval?: Integer | null | undefined;
              IpSegments?: ReadonlyArray<string> | null | undefined;
              /** In minutes. */
              LockScreenTime?: Integer | null | undefined;
              /** In seconds. */
              NotificationTime?: Integer | null | undefined;
              /** What the timer does. */
              OperationType?: string | null | undefined;
              /** The id of the patch to install. */
              PatchId?: string | null | undefined;
              /** At most 30 items. */
              ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
              /** Which disks are reset. */
              ResetType?: string | null | undefined;
              StartCronExpression?: string | null | undefined;
              TimerOrder?: Integer | null | undefined;
              Timezone?: string | null | undefined;
              TriggerType?: string | null | undefined;
              /** In seconds. */
              VerificationNotificationTime?: Integer | null | undefined;
              /** In seconds. */
              VerificationTime?: Integer | null | undefined;
            }>
          | null
          | undefined;
        /** What is done at that time. */
        TimerType: OpenEnum<
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
        TriggerType?: OpenEnum<"Advanced" | "Standard"> | null | undefined;
      }>
    | null
    | undefined;
  /** At most 500 characters. */
  Description?: string | null | undefined;
  Name: string;
  /** Which product it is. */
  ProductType: OpenEnum<"CLOUD_DESKTOP">;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | null | undefined;
  Type: OpenEnum<"Timer">;
}
export interface CreateConfigGroupResponse {
  GroupId?: string;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a group of timers.
 *
 * Action `CreateConfigGroup`. Writes. It is never repeated after an attempt that may have been executed. `DescribeConfigGroup` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
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
  /** 0 to 1. Known values: `0` and `1`. */
  AllowAutoSetup?: Integer | null | undefined;
  /** How many computers the pool keeps ready beside those in use. 0 to 1000. */
  AllowBufferCount?: Integer | null | undefined;
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** How many users are connected at once at most. */
  BindAmount?: Integer | null | undefined;
  /** The id of the template: image, instance type and disks. */
  BundleId?: string | null | undefined;
  /** How many computers are bought for the pool. */
  BuyDesktopsCount?: Integer | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType: OpenEnum<"PostPaid" | "PrePaid">;
  Classify?: OpenEnum<"teacher" | "student"> | null | undefined;
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null | undefined;
  Comments?: string | null | undefined;
  /** How long a session is connected. In milliseconds. */
  ConnectDuration?: Integer | null | undefined;
  /** The kind of the data disk. */
  DataDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd"> | null | undefined;
  /** How fast the data disk is. Default: PL0. */
  DataDiskPerLevel?: OpenEnum<"PL1" | "PL0"> | null | undefined;
  /** The size of the data disk. In GB. */
  DataDiskSize?: Integer | null | undefined;
  /** 0 to 1000. Default: 1. */
  DefaultInitDesktopCount?: Integer | null | undefined;
  /** The language of the operating system. */
  DefaultLanguage?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  DeleteDuration?: Integer | null | undefined;
  /** The name of the pool. */
  DesktopGroupName?: string | null | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The ids of the users who may connect. At most 1000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  ExclusiveType?: string | null | undefined;
  /** The id of the NAS file system. */
  FileSystemId?: string | null | undefined;
  /** Default: 1. */
  GroupAmount?: Integer | null | undefined;
  GroupVersion?: Integer | null | undefined;
  /** The host name in the operating system. */
  Hostname?: string | null | undefined;
  /** After how long without use the connection is ended. In milliseconds. */
  IdleDisconnectDuration?: Integer | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** How long a session is kept after its connection is lost. In milliseconds. */
  KeepDuration?: Integer | null | undefined;
  /** How users are spread over the computers of the pool. Known values: `0` and `1`. */
  LoadPolicy?: Integer | null | undefined;
  /** How many computers the pool has at most. 0 to 1000. */
  MaxDesktopsCount?: Integer | null | undefined;
  /** How many computers the pool keeps at least. 0 to 500. Default: 1. */
  MinDesktopsCount?: Integer | null | undefined;
  /** Whether pools with several computers for a user are meant. */
  MultiResource?: boolean | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** Whether the pool has one computer for several users or several. Known values: `0` and `1`. */
  OwnType?: Integer | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year"> | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId: string;
  ProfileFollowSwitch?: boolean | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** From which share of used sessions on the pool grows. */
  RatioThreshold?: number | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** Which disks are reset. Known values: `0`, `1`, `2` and `3`. */
  ResetType?: Integer | null | undefined;
  ScaleStrategyId?: string | null | undefined;
  /** Whether one or several users are connected at once. */
  SessionType?: OpenEnum<"SingleSession" | "MultipleSession"> | null | undefined;
  SimpleUserGroupId?: string | null | undefined;
  /** The id of the policy that makes snapshots. */
  SnapshotPolicyId?: string | null | undefined;
  /** After how long without use the computer is stopped. In milliseconds. */
  StopDuration?: Integer | null | undefined;
  /** The kind of the system disk. */
  SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd"> | null | undefined;
  /** How fast the system disk is. Default: PL0. */
  SystemDiskPerLevel?: OpenEnum<"PL1" | "PL0"> | null | undefined;
  /** The size of the system disk. In GiB. */
  SystemDiskSize?: Integer | null | undefined;
  /** Tags that it has, or is to have. At most 100 items. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key: string;
        /** The tag's value. */
        Value: string;
      }>
    | null
    | undefined;
  /** The id of the group of timers. */
  TimerGroupId?: string | null | undefined;
  /** The name of the group of users. */
  UserGroupName?: string | null | undefined;
  /** The organizational unit that the user is in. */
  UserOuPath?: string | null | undefined;
  /** Whether the disks are encrypted. */
  VolumeEncryptionEnabled?: boolean | null | undefined;
  /** The id of the key in KMS that the disks are encrypted with. */
  VolumeEncryptionKey?: string | null | undefined;
  /** The id of the VPC, the private network. */
  VpcId?: string | null | undefined;
}
export interface CreateDesktopGroupResponse {
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string;
  /** The ids of pools. */
  DesktopGroupIds?: Array<string>;
  /** The ids of the orders. */
  OrderIds?: Array<string>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Buys a pool of cloud computers.
 *
 * Action `CreateDesktopGroup`. **Costs money.** Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeDesktopGroups` shows what it changes.
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
  /** How many users may be connected at once. */
  ConcurrenceCount?: Integer | null | undefined;
  /** The size of the data disk. */
  DataDiskSize?: Integer | null | undefined;
  Description?: string | null | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** After how long without use the connection is ended. In milliseconds. */
  IdleDisconnectDuration?: Integer | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** How long a session is kept after its connection is lost. In milliseconds. */
  KeepDuration?: Integer | null | undefined;
  Name?: string | null | undefined;
  /** How many users the group may have. */
  OversoldUserCount?: Integer | null | undefined;
  OversoldWarn?: Integer | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** After how long without use the computer is stopped. In milliseconds. */
  StopDuration?: Integer | null | undefined;
  /** The size of the system disk. In GiB. */
  SystemDiskSize?: Integer | null | undefined;
}
export interface CreateDesktopOversoldGroupResponse {
  Data?: {
    /** The id of the order, which is paid with `AutoPay`, or else in the console. */
    OrderId?: ExactInteger;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Buys a shared-use group, which has more users than sessions.
 *
 * Action `CreateDesktopOversoldGroup`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktopOversoldGroup` shows what it changes.
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
  /** How many cloud computers are created. 0 to 500. Default: 1. */
  Amount?: Integer | null | undefined;
  /** The id of the policy that allows applications. */
  AppRuleId?: string | null | undefined;
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** The id of the template: image, instance type and disks. */
  BundleId?: string | null | undefined;
  /** Templates, with a number of computers each. At most 20 items. */
  BundleModels?:
    | ReadonlyArray<{
        /** How many cloud computers are created. At most 300. Default: 0. */
        Amount?: Integer | null | undefined;
        /** The id of the template: image, instance type and disks. */
        BundleId?: string | null | undefined;
        /** The name of the cloud computer. */
        DesktopName?: string | null | undefined;
        /** The ids of the users who may connect. At most 100 items. */
        EndUserIds?: ReadonlyArray<string> | null | undefined;
        /** The host name in the operating system. */
        Hostname?: string | null | undefined;
        /** Whether the disks are encrypted. */
        VolumeEncryptionEnabled?: boolean | null | undefined;
        /** The id of the key in KMS that the disks are encrypted with. */
        VolumeEncryptionKey?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Of the vendor's own use. Secret. */
  ChannelCookie?: string | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** Instance type, image and disks, where no template has them. */
  DesktopAttachment?:
    | {
        /** The kind of the data disk. */
        DataDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd"> | null | undefined;
        /** How fast the data disk is. */
        DataDiskPerLevel?: OpenEnum<"PL0" | "PL1"> | null | undefined;
        /** The size of the data disk. In GiB. */
        DataDiskSize?: Integer | null | undefined;
        /** The language of the operating system. */
        DefaultLanguage?: OpenEnum<"zh-CN" | "zh-HK" | "en-US" | "ja-JP"> | null | undefined;
        /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
        DesktopType?: string | null | undefined;
        /** The id of the image, the operating system and software that a disk begins with. */
        ImageId?: string | null | undefined;
        /** The kind of the system disk. */
        SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd"> | null | undefined;
        /** How fast the system disk is. */
        SystemDiskPerLevel?: OpenEnum<"PL0" | "PL1"> | null | undefined;
        /** The size of the system disk. In GiB. */
        SystemDiskSize?: Integer | null | undefined;
      }
    | null
    | undefined;
  /** The private IP address. */
  DesktopMemberIp?: string | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** How the computers are named. */
  DesktopNameModel?:
    | {
        /** Whether several computers get numbers after their name. Default: true. */
        DesktopNameIsSuffix?: boolean | null | undefined;
      }
    | null
    | undefined;
  /** Whether several computers get numbers after their name. */
  DesktopNameSuffix?: boolean | null | undefined;
  /** Timers, in the older form: `TimerGroupId` replaces them. At most 20 items. */
  DesktopTimers?:
    | ReadonlyArray<{
        /** Whether users may set timers themselves. */
        AllowClientSetting?: boolean | null | undefined;
        /** When it happens, as a cron expression. */
        CronExpression?: string | null | undefined;
        /** Whether it is done even where the state of the computer or its connection speaks against it. */
        Enforce?: boolean | null | undefined;
        /** After which time it happens. In minutes. */
        Interval?: Integer | null | undefined;
        /** What the timer does. */
        OperationType?: OpenEnum<"Hibernate" | "Shutdown"> | null | undefined;
        /** Which disks are reset. */
        ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_BOTH"> | null | undefined;
        /** What is done at that time. */
        TimerType?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** Users who may connect. At most 300 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** Of the vendor's own use. */
  ExtendInfo?: string | null | undefined;
  /** The id of the pool that the computers are created in. */
  GroupId?: string | null | undefined;
  /** The host name in the operating system. */
  Hostname?: string | null | undefined;
  /** Of monthly hours: how many are bought. */
  MonthDesktopSetting?:
    | {
        /** Of the vendor's own use. */
        BuyerId?: Integer | null | undefined;
        /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
        DesktopId?: string | null | undefined;
        /** How many hours a month are bought. */
        UseDuration?: Integer | null | undefined;
      }
    | null
    | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The organizational unit that the computer joins. */
  OuPath?: string | null | undefined;
  /** How long the subscription is, in `PeriodUnit`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year"> | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** What else is bought. */
  PurchaseOptions?:
    | {
        /** How large the package of credits is. */
        CreditPackageAmountSpec?: Integer | null | undefined;
        /** For how long the package of credits is bought, in `CreditPackagePeriodUnit`. */
        CreditPackagePeriod?: Integer | null | undefined;
        /** The unit of `CreditPackagePeriod`. */
        CreditPackagePeriodUnit?: string | null | undefined;
        /** How many credits a month are bought. */
        MonthlyCredits?: Integer | null | undefined;
      }
    | null
    | undefined;
  /** The id of the rule that limits Internet bandwidth. */
  QosRuleId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** The id of the pool of reserved capacity. */
  ReservePoolId?: string | null | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  /** The id of the saving plan. */
  SavingPlanId?: string | null | undefined;
  /** The id of the policy that makes snapshots. */
  SnapshotPolicyId?: string | null | undefined;
  /** How it is bought, more exactly than `ChargeType`. */
  SubPayType?: OpenEnum<"prePaid" | "postPaid" | "monthPackage" | "jvsAgentPackage"> | null | undefined;
  /** The id of the subnet. */
  SubnetId?: string | null | undefined;
  /** Tags that it has, or is to have. At most 20 items. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the group of timers. */
  TimerGroupId?: string | null | undefined;
  /** Whether all users get every computer, or each user one. */
  UserAssignMode?: OpenEnum<"ALL" | "PER_USER"> | null | undefined;
  /** Scripts that run when the computers are created. At most 20 items. */
  UserCommands?:
    | ReadonlyArray<{
        /** Secret. At most 15000 characters. */
        Content?: string | null | undefined;
        /** Whether the script is plain text or in Base64. Default: Base64. */
        ContentEncoding?: OpenEnum<"Base64" | "PlainText"> | null | undefined;
        ContentType?: OpenEnum<"RunPowerShellScript" | "RunShellScript" | "RunBatScript"> | null | undefined;
      }>
    | null
    | undefined;
  /** The name of the user. */
  UserName?: string | null | undefined;
  /** Whether the disks are encrypted. */
  VolumeEncryptionEnabled?: boolean | null | undefined;
  /** The id of the key in KMS that the disks are encrypted with. */
  VolumeEncryptionKey?: string | null | undefined;
  /** The id of the VPC, the private network. */
  VpcId?: string | null | undefined;
}
export interface CreateDesktopsResponse {
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: Array<string>;
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates cloud computers.
 *
 * Action `CreateDesktops`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktops` shows what it changes. Errors: 400 `InvalidEncryptionKey.Missing`, 400 `InvalidEncryptionKey.NotAuthorized`, 400 `InvalidEncryptionKey.NotFound`, 400 `InvalidImageStatus.NotValid`, 400 `InvalidImageVersion.NotSupported`, 400 `InvalidMemberIp.DesktopAmount`, 400 `InvalidPolicyGroup.Status`, 400 `Protocol.NotAllowed`, 400 `ExistedHostname`, 400 `HostnameCannotCustomizeForLinux`, 400 `IncorrectDirectoryStatus`, 400 `IncorrectDirectoryType`, 400 `InvalidAmount`, 400 `InvalidAmount.NotTimesOfUsers`, 400 `InvalidDesktopBundle.NotFound`, 400 `InvalidDirectoryId.NotFound`, 400 `InvalidDirectoryType.NotSupported`, 400 `InvalidEncryptionEnabled.Invalid`.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CreateDiskEncryptionServiceResponse {
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Activates the encryption of disks.
 *
 * Action `CreateDiskEncryptionService`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed.
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
  /** The id of the Alibaba Cloud account. */
  AliUid?: Integer | null | undefined;
  Description?: string | null | undefined;
  DomainId?: string | null | undefined;
  DriveName?: string | null | undefined;
  /** The id of the domain with the identity provider. */
  ExternalDomainId?: string | null | undefined;
  ProfileRoaming?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** What kind of resource it is. */
  ResourceType?: OpenEnum<"NAS" | "PDS"> | null | undefined;
  Type?: OpenEnum<"DESKTOP" | "USER_PROFILE"> | null | undefined;
  /** The id of the user. */
  UserId?: string | null | undefined;
}
export interface CreateDriveResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Drive?: {
    /** The id of the Alibaba Cloud account. */
    AliUid?: string;
    Description?: string;
    DomainId?: string;
    /** The id of the drive. */
    DriveId?: string;
    ExternalDriveId?: string;
    /** The id of the user with the identity provider. */
    ExternalUserId?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    Id?: string;
    Name?: string;
    ProfileRoaming?: boolean;
    Status?: string;
    /** The size in all. In bytes. */
    TotalSize?: ExactInteger;
    Type?: string;
    /** How much is used. In bytes. */
    UsedSize?: ExactInteger;
    /** The id of the user. */
    UserId?: string;
  };
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Creates a drive for user data.
 *
 * Action `CreateDrive`. Writes. `DescribeDrives` shows what it changes.
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
  /** Which edition of the service it is. */
  BusinessChannel?: string | null | undefined;
  /** At most 20 items. */
  FilterList?:
    | ReadonlyArray<{
        FilterKey?: string | null | undefined;
        /** At most 200 items. */
        FilterValues?: ReadonlyArray<string> | null | undefined;
      }>
    | null
    | undefined;
  /** The language of texts. */
  LangType?: OpenEnum<"zh-CN" | "en-GB"> | null | undefined;
  ReportFileName?: string | null | undefined;
  SubType: OpenEnum<"  DESKTOP">;
  TaskType: OpenEnum<"RESOURCE_REPORT">;
}
export interface CreateEcdReportTaskResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
  /** The id of the task, to ask for its result with. */
  TaskId?: string;
}
/**
 * Begins an export of a report.
 *
 * Action `CreateEcdReportTask`. Writes. `DescribeEcdReportTasks` shows what it changes.
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
  /** The id of the table of incoming port forwardings. */
  ForwardTableId: string;
  InternalIp: string;
  InternalPort: string;
  /** The protocol of the network. */
  IpProtocol: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CreateForwardEntryResponse {
  /** The id of the incoming port forwarding. */
  ForwardEntryId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Forwards a public port to a cloud computer.
 *
 * Action `CreateForwardEntry`. Writes. `DescribeForwardTableEntries` shows what it changes.
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
  AutoCleanUserdata?: boolean | null | undefined;
  /** At most 100 items. */
  DataSnapshotIds?: ReadonlyArray<string> | null | undefined;
  Description?: string | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** Whether it is the system disk or a data disk. */
  DiskType?: OpenEnum<"SYSTEM" | "ALL"> | null | undefined;
  /** The name of the image. */
  ImageName?: string | null | undefined;
  ImageResourceType?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the snapshot, the content of a disk at one moment. */
  SnapshotId?: string | null | undefined;
  /** At most 100 items. */
  SnapshotIds?: ReadonlyArray<string> | null | undefined;
}
export interface CreateImageResponse {
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Makes an image of a cloud computer.
 *
 * Action `CreateImage`. Writes. `DescribeImages` shows what it changes.
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
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The protocol that the screen travels by. */
  ProtocolType?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  StorageType?: string | null | undefined;
}
export interface CreateNASFileSystemResponse {
  /** The id of the NAS file system. */
  FileSystemId?: string;
  FileSystemName?: string;
  MountTargetDomain?: string;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"ASP" | "HDX">;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a NAS file system in an office network.
 *
 * Action `CreateNASFileSystem`. Writes. `DescribeNASFileSystems` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the VPC's subnet. */
  VSwitchId: string;
  /** The id of the VPC, the private network. */
  VpcId: string;
}
export interface CreateNatGatewayResponse {
  ForwardTableIds?: Array<string>;
  /** The id of the NAT gateway. */
  NatGatewayId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  SnatTableIds?: Array<string>;
}
/**
 * Creates a NAT gateway.
 *
 * Action `CreateNatGateway`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeNatGateways` shows what it changes. That it is billed is inferred from what it creates (unverified).
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** The bandwidth. In Mbit/s. 2 to 20000. */
  Bandwidth: Integer;
  /** Of the vendor's own use. Secret. */
  ChannelCookie?: string | null | undefined;
  /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
  InternetChargeType?: OpenEnum<"PayByTraffic" | "PayByBandwidth"> | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  PayType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year" | "Week"> | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** Tags that it has, or is to have. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface CreateNetworkPackageResponse {
  /** The id of the Internet bandwidth package. */
  NetworkPackageId?: string;
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Buys an Internet bandwidth package for an office network.
 *
 * Action `CreateNetworkPackage`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeNetworkPackages` shows what it changes. Errors: 400 `RISK.RISK_CONTROL_REJECTION`.
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
    /** The bandwidth. In Mbit/s. At least 2. */
    Bandwidth: Integer;
    IpVersion?: string | null | undefined;
    IspType: string;
  }>;
  Name?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
}
export interface CreateOfficeSiteAcceleratorResponse {
  AcceleratorId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates an accelerator for an office network.
 *
 * Action `CreateOfficeSiteAccelerator`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeOfficeSites` shows what it changes. That it is billed is inferred from what it creates (unverified).
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
  AdminAccess?: string | null | undefined;
  /** Whether screenshots on the client are prevented. */
  AppContentProtection?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 100 items. */
  AuthorizeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** At most 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the client's camera can be used. */
  CameraRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which kind of client it is. At most 100 items. */
  ClientType?:
    | ReadonlyArray<{
        /** Which kind of client it is. */
        ClientType?: OpenEnum<"html5" | "android" | "ios" | "windows" | "macos"> | null | undefined;
        Status?: OpenEnum<"OFF" | "ON"> | null | undefined;
      }>
    | null
    | undefined;
  /** In which direction the clipboard works. */
  Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** At most 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        DeviceType?: OpenEnum<"printer" | "scanner" | "camera" | "adb"> | null | undefined;
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** At most 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        DeviceName?: string | null | undefined;
        /** The product id of the USB device. */
        DevicePid?: string | null | undefined;
        DeviceType?:
          | OpenEnum<
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
        /** The vendor id of the USB device. */
        DeviceVid?: string | null | undefined;
        OptCommand?: string | null | undefined;
        Platforms?: string | null | undefined;
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  DomainList?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  DomainResolveRuleType?: OpenEnum<"OFF" | "ON"> | null | undefined;
  EndUserApplyAdminCoordinate?: OpenEnum<"OFF" | "ON"> | null | undefined;
  EndUserGroupCoordinate?: OpenEnum<"OFF" | "ON"> | null | undefined;
  /** Whether pictures of computers with a GPU are tuned for quality. */
  GpuAcceleration?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether browsers may connect. */
  Html5Access?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which file transfers browsers may do. */
  Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off"> | null | undefined;
  InternetCommunicationProtocol?: OpenEnum<"TCP" | "BOTH"> | null | undefined;
  /** What computers may do with the drives of the device. */
  LocalDrive?: OpenEnum<"read" | "readwrite" | "off"> | null | undefined;
  /** For how long a client tries to connect again. In seconds. */
  MaxReconnectTime?: Integer | null | undefined;
  Name?: string | null | undefined;
  /** Whether web traffic of the computer goes over the client's network. */
  NetRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  PreemptLogin?: OpenEnum<"off"> | null | undefined;
  /** At most 5 items. */
  PreemptLoginUser?: ReadonlyArray<string> | null | undefined;
  /** Whether the client's printers can be used. */
  PrinterRedirection?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the screen is recorded by users. */
  RecordContent?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long recordings are kept. Default: 30. */
  RecordContentExpires?: Integer | null | undefined;
  /** Whether and when the screen is recorded. */
  Recording?:
    | OpenEnum<
        "byaction_cmd_ft" | "ALLTIME" | "session" | "PERIOD" | "byaction_commands" | "OFF" | "byaction_file_transfer"
      >
    | null
    | undefined;
  /** Whether sound is recorded too. */
  RecordingAudio?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long a recording is at most. In minutes. Known values: `10`, `20`, `30` and `60`. */
  RecordingDuration?: Integer | null | undefined;
  RecordingEndTime?: string | null | undefined;
  /** How long recordings are kept. In days. */
  RecordingExpires?: Integer | null | undefined;
  /** How many pictures a second the recording has. In frames per second. Known values: `2`, `5`, `10` and `15`. */
  RecordingFps?: Integer | null | undefined;
  RecordingStartTime?: string | null | undefined;
  RecordingUserNotify?: OpenEnum<"off" | "on"> | null | undefined;
  RecordingUserNotifyMessage?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Who controls the screen when it is shared with support. */
  RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
  /** At most 3 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  /** Whether USB devices of the client can be used. */
  UsbRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DeviceClass?: string | null | undefined;
        DeviceSubclass?: string | null | undefined;
        /** The product id of the USB device. */
        ProductId?: string | null | undefined;
        /** Known values: `1` and `2`. */
        UsbRedirectType?: Integer | null | undefined;
        /** Known values: `1` and `2`. */
        UsbRuleType?: Integer | null | undefined;
        /** The vendor id of the USB device. */
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  VideoRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** How the picture is weighed against bandwidth. */
  VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium"> | null | undefined;
  /** Whether the screen carries a watermark. */
  Watermark?: OpenEnum<"blind" | "off" | "on"> | null | undefined;
  WatermarkAntiCam?: OpenEnum<"off" | "on"> | null | undefined;
  /** The watermark's color, as a number of RGB. */
  WatermarkColor?: Integer | null | undefined;
  /** By how many degrees the watermark is turned. */
  WatermarkDegree?: number | null | undefined;
  /** The watermark's font size. */
  WatermarkFontSize?: Integer | null | undefined;
  WatermarkFontStyle?: OpenEnum<"plain" | "bold"> | null | undefined;
  WatermarkPower?: OpenEnum<"high" | "low" | "medium"> | null | undefined;
  /** How many rows of watermarks there are. */
  WatermarkRowAmount?: Integer | null | undefined;
  WatermarkSecurity?: OpenEnum<"off" | "on"> | null | undefined;
  WatermarkTransparency?: OpenEnum<"LIGHT" | "DARK" | "MIDDLE"> | null | undefined;
  /** How transparent the watermark is: higher is fainter. */
  WatermarkTransparencyValue?: Integer | null | undefined;
  WatermarkType?:
    OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  WyAssistant?: OpenEnum<"off" | "on"> | null | undefined;
}
export interface CreatePolicyGroupResponse {
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a policy.
 *
 * Action `CreatePolicyGroup`. Writes. `DescribePolicyGroups` shows what it changes.
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
  /** In Mbit/s. */
  Download: Integer;
  /** The id of the Internet bandwidth package. */
  NetworkPackageId: string;
  /** The name of the rule that limits Internet bandwidth. */
  QosRuleName: string;
  /** In Mbit/s. */
  Upload: Integer;
}
export interface CreateQosRuleResponse {
  /** The id of the rule that limits Internet bandwidth. */
  QosRuleId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a rule that limits Internet bandwidth.
 *
 * Action `CreateQosRule`. Writes. `DescribeQosRules` shows what it changes.
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
  /** From where clients may connect. */
  DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any"> | null | undefined;
  /** The name of the directory. */
  DirectoryName: string;
  /** Whether users are administrators of their computers. */
  EnableAdminAccess?: boolean | null | undefined;
  /** Whether there is access to the Internet. */
  EnableInternetAccess?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Each item: the id of the VPC's subnet. At most 20 items. */
  VSwitchId: ReadonlyArray<string>;
}
export interface CreateRAMDirectoryResponse {
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a directory of the vendor's own accounts.
 *
 * Action `CreateRAMDirectory`. Writes. `DescribeDirectories` shows what it changes.
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
  Description?: string | null | undefined;
  /** Where the route leads: a range of IP addresses. */
  DestinationCidrBlock: string;
  NextHopId?: string | null | undefined;
  NextHopType?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  RouteEntryName?: string | null | undefined;
  /** The id of the route table. */
  RouteTableId: string;
}
export interface CreateRouteEntryResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  RouteEntryId?: string;
}
/**
 * Adds a route to a route table.
 *
 * Action `CreateRouteEntry`. Writes. `DescribeRouteEntryList` shows what it changes.
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
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null | undefined;
  Description?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  RouteTableName?: string | null | undefined;
  /** The id of the VPC, the private network. */
  VpcId: string;
}
export interface CreateRouteTableResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The id of the route table. */
  RouteTableId?: string;
}
/**
 * Creates a route table.
 *
 * Action `CreateRouteTable`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeRouteTableList` shows what it changes.
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
  AccessAttribute?: string | null | undefined;
  /** What kind of account it is. */
  AccountType?: string | null | undefined;
  AuthorityHost?: string | null | undefined;
  /** The bandwidth. In Mbit/s. */
  Bandwidth?: Integer | null | undefined;
  /** The id of the Cloud Enterprise Network that connects the private networks. */
  CenId?: string | null | undefined;
  /** The account that the Cloud Enterprise Network belongs to. */
  CenOwnerId?: Integer | null | undefined;
  /** The range of IP addresses, as `192.168.0.0/16`. */
  CidrBlock?: string | null | undefined;
  /** An id that the client makes once for each device and keeps. */
  ClientId?: string | null | undefined;
  /** Secret. */
  ClientSecret?: string | null | undefined;
  CloudBoxOfficeSite?: boolean | null | undefined;
  /** From where clients may connect. */
  DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any"> | null | undefined;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName?: string | null | undefined;
  Eid?: string | null | undefined;
  /** Whether users are administrators of their computers. */
  EnableAdminAccess?: boolean | null | undefined;
  /** Whether there is access to the Internet. */
  EnableInternetAccess?: boolean | null | undefined;
  NeedVerifyZeroDevice?: boolean | null | undefined;
  /** The name of the office network. */
  OfficeSiteName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the tenant that the user belongs to. */
  TenantId?: string | null | undefined;
  /** Each item: the id of the VPC's subnet. At most 10 items. */
  VSwitchId?: ReadonlyArray<string> | null | undefined;
  /** The code that SendVerifyCode has sent. Secret. */
  VerifyCode?: string | null | undefined;
  VpcType?: OpenEnum<"standard" | "basic"> | null | undefined;
}
export interface CreateSimpleOfficeSiteResponse {
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates an office network whose users the vendor keeps.
 *
 * Action `CreateSimpleOfficeSite`. Writes. It is never repeated after an attempt that may have been executed. `DescribeOfficeSites` shows what it changes. Errors: 400 `NetworkSpace.VpcInfoExist`.
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
  Description?: string | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The name of the snapshot. 2 to 128 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  SnapshotName: string;
  /** Which disk the snapshot is of. */
  SourceDiskType: OpenEnum<"system" | "data">;
}
export interface CreateSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The id of the snapshot, the content of a disk at one moment. */
  SnapshotId?: string;
}
/**
 * Takes a snapshot of a disk.
 *
 * Action `CreateSnapshot`. Writes. `DescribeSnapshots` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  SnatEntryName?: string | null | undefined;
  SnatIp: string;
  /** The id of the table of outgoing address translations. */
  SnatTableId: string;
  SourceCIDR: string;
}
export interface CreateSnatEntryResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The id of the outgoing address translation. */
  SnatEntryId?: string;
}
/**
 * Adds an outgoing address translation.
 *
 * Action `CreateSnatEntry`. Writes. `DescribeSnatTableEntries` shows what it changes.
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
  /** The range of IP addresses, as `192.168.0.0/16`. */
  CidrBlock: string;
  Name?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The zone, a data center of the region. */
  ZoneId?: string | null | undefined;
}
export interface CreateSubnetResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The id of the subnet. */
  SubnetId?: string;
}
/**
 * Creates a subnet in an office network.
 *
 * Action `CreateSubnet`. Writes. `DescribeSubnets` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  BizType?: OpenEnum<"1"> | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  DataDiskList?:
    | ReadonlyArray<{
        /** How fast the disk is. */
        PerformanceLevel?: string | null | undefined;
        /** In GiB. 20 to 2040. */
        Size?: Integer | null | undefined;
      }>
    | null
    | undefined;
  /** The language of the operating system. */
  DefaultLanguage?: string | null | undefined;
  /** 2 to 256 characters. */
  Description?: string | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  InstanceName?: string | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. 1 to 6. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year" | "Week"> | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** Whether it is paid by use when the bought time is used up. */
  PostPaidAfterUsedUp?: boolean | null | undefined;
  /** Which product it is. */
  ProductType?: OpenEnum<"CloudDesktop"> | null | undefined;
  /** At most 10 items. */
  RegionConfigList?:
    | ReadonlyArray<{
        /** The id of the office network, the network and user directory that cloud computers are in. */
        OfficeSiteId?: string | null | undefined;
        /** The region, as `cn-hangzhou`. */
        RegionId?: string | null | undefined;
        ResourceInstanceType?: string | null | undefined;
        /** The id of the policy that makes snapshots. */
        SnapshotPolicyId?: string | null | undefined;
        /** The id of the subnet. */
        SubnetId?: string | null | undefined;
        VirtualNodePoolId?: string | null | undefined;
        VolumeEncryptionEnable?: boolean | null | undefined;
        /** The id of the key in KMS that the disks are encrypted with. */
        VolumeEncryptionKey?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  /** At most 20 items. */
  ResourceTagList?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
  SiteConfigList?:
    | ReadonlyArray<{
        AppRuleId?: string | null | undefined;
        SiteId?: OpenEnum<"outside_mainland" | "mainland"> | null | undefined;
      }>
    | null
    | undefined;
  SystemDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL"> | null | undefined;
  /** The size of the system disk. In GiB. 40 to 2040. */
  SystemDiskSize?: Integer | null | undefined;
  /** 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  TemplateName: string;
  /** The id of the group of timers. */
  TimerGroupId?: string | null | undefined;
  /** Known values: `120`, `250` and `360`. */
  UserDuration?: Integer | null | undefined;
}
export interface CreateTemplateResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: string;
  /** The status of the answer, once more. */
  HttpStatusCode?: ExactInteger;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Creates a custom template with its resources.
 *
 * Action `CreateTemplate`. Writes. `DescribeTemplates` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  BridgeLevel?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** A page that the vendor shows after the payment. Secret. */
  PaidCallBackUrl?: string | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: string | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CreateVirtualBridgeResponse {
  /** The id of the virtual bridge. */
  BridgeId?: string;
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Buys a virtual bridge.
 *
 * Action `CreateVirtualBridge`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `ListVirtualBridges` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteAutoSnapshotPolicyResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes policies that take snapshots.
 *
 * Action `DeleteAutoSnapshotPolicy`. Writes. `DescribeAutoSnapshotPolicy` shows what it changes.
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
  /** Each item: the id of the template: image, instance type and disks. At most 100 items. */
  BundleId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteBundlesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes templates.
 *
 * Action `DeleteBundles`. Writes. `DescribeBundles` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteCdsFileResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: string;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Deletes a file of an enterprise drive.
 *
 * Action `DeleteCdsFile`. Writes. `ListCdsFiles` shows what it changes.
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
  /** The ids of policies. At most 100 items. */
  PolicyGroupIds: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"app" | "desktop">;
}
export interface DeleteCenterPolicyResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes a policy that holds in all regions.
 *
 * Action `DeleteCenterPolicy`. Writes. `DescribeCenterPolicyList` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** At most 50 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteCloudDriveGroupsResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: string;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Deletes team spaces with their files.
 *
 * Action `DeleteCloudDriveGroups`. Writes. `DescribeCloudDriveGroups` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteCloudDriveUsersResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Takes users' spaces on an enterprise drive away.
 *
 * Action `DeleteCloudDriveUsers`. Writes. `DescribeCloudDriveUsers` shows what it changes.
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
  GroupIds?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | null | undefined;
}
export interface DeleteConfigGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes groups of timers.
 *
 * Action `DeleteConfigGroup`. Writes. `DescribeConfigGroup` shows what it changes.
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface DeleteDesktopGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Releases a pool with its computers and their data.
 *
 * Action `DeleteDesktopGroup`. Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktopGroups` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 200 items. */
  DesktopId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface DeleteDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Releases cloud computers with their data.
 *
 * Action `DeleteDesktops`. Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktops` shows what it changes. The vendor's metadata tags it as paid; it places no order.
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
  /** Which kind of client it is. Known values: `1` and `2`. */
  ClientType: Integer;
  /** At most 100 items. */
  DeviceIds: ReadonlyArray<string>;
  /** Known values: `0` and `1`. */
  Force: Integer;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface DeleteDevicesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Removes hardware clients.
 *
 * Action `DeleteDevices`. Writes. `DescribeDevices` shows what it changes.
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
  /** Each item: the id of the directory of users; that of an office network is the network's id. At most 100 items. */
  DirectoryId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteDirectoriesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes directories.
 *
 * Action `DeleteDirectories`. Writes. `DescribeDirectories` shows what it changes.
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
  /** The id of the drive. */
  DriveId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface DeleteDriveResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: boolean;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Deletes a drive with its data.
 *
 * Action `DeleteDrive`. Writes. `DescribeDrives` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteEduRoomResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes a classroom.
 *
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
  /** The id of the incoming port forwarding. */
  ForwardEntryId?: string | null | undefined;
  /** The id of the table of incoming port forwardings. */
  ForwardTableId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteForwardEntryResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Ends the forwarding of a public port.
 *
 * Action `DeleteForwardEntry`. Writes. `DescribeForwardTableEntries` shows what it changes.
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
  DeleteCascadedBundle?: boolean | null | undefined;
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items. */
  ImageId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteImagesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes images.
 *
 * Action `DeleteImages`. Writes. `DescribeImages` shows what it changes.
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
  /** Each item: the id of the NAS file system. At most 100 items. */
  FileSystemId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteNASFileSystemsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes NAS file systems with their data.
 *
 * Action `DeleteNASFileSystems`. Writes. `DescribeNASFileSystems` shows what it changes.
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
  /** The id of the NAT gateway. */
  NatGatewayId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteNatGatewayResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes a NAT gateway.
 *
 * Action `DeleteNatGateway`. Writes. `DescribeNatGateways` shows what it changes.
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
  /** Each item: the id of the Internet bandwidth package. At most 100 items. */
  NetworkPackageId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface DeleteNetworkPackagesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Releases Internet bandwidth packages.
 *
 * Action `DeleteNetworkPackages`. Writes. It is never repeated after an attempt that may have been executed. `DescribeNetworkPackages` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
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
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteOfficeSiteAcceleratorResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes an accelerator of an office network.
 *
 * Action `DeleteOfficeSiteAccelerator`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items. */
  OfficeSiteId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteOfficeSitesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes office networks.
 *
 * Action `DeleteOfficeSites`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** Each item: the id of the policy: what users may do, as copying files or using USB devices. At most 100 items. */
  PolicyGroupId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeletePolicyGroupsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes policies.
 *
 * Action `DeletePolicyGroups`. Writes. `DescribePolicyGroups` shows what it changes.
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
  /** Each item: the id of the rule that limits Internet bandwidth. */
  QosRuleId: ReadonlyArray<string>;
}
export interface DeleteQosRulesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes rules that limit Internet bandwidth.
 *
 * Action `DeleteQosRules`. Writes. `DescribeQosRules` shows what it changes.
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
  /** Where the route leads: a range of IP addresses. */
  DestinationCidrBlock?: string | null | undefined;
  NextHopId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  RouteEntryId?: string | null | undefined;
  /** The id of the route table. */
  RouteTableId: string;
}
export interface DeleteRouteEntryResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Removes a route from a route table.
 *
 * Action `DeleteRouteEntry`. Writes. `DescribeRouteEntryList` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the route table. */
  RouteTableId: string;
}
export interface DeleteRouteTableResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes a route table.
 *
 * Action `DeleteRouteTable`. Writes. `DescribeRouteTableList` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Each item: the id of the snapshot, the content of a disk at one moment. At most 100 items. */
  SnapshotId: ReadonlyArray<string>;
}
export interface DeleteSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes snapshots.
 *
 * Action `DeleteSnapshot`. Writes. `DescribeSnapshots` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the outgoing address translation. */
  SnatEntryId: string;
  /** The id of the table of outgoing address translations. */
  SnatTableId: string;
}
export interface DeleteSnatEntryResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Removes an outgoing address translation.
 *
 * Action `DeleteSnatEntry`. Writes. `DescribeSnatTableEntries` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the subnet. */
  SubnetId: string;
}
export interface DeleteSubnetResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The id of the subnet. */
  SubnetId?: string;
}
/**
 * Deletes a subnet.
 *
 * Action `DeleteSubnet`. Writes. `DescribeSubnets` shows what it changes.
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
  /** At most 100 items. */
  TemplateIds?: ReadonlyArray<string> | null | undefined;
}
export interface DeleteTemplatesResponse {
  AccessDeniedDetail?: string;
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The status of the answer, once more. */
  HttpStatusCode?: ExactInteger;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Deletes custom templates.
 *
 * Action `DeleteTemplates`. Writes. `DescribeTemplates` shows what it changes.
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
  /** The id of the virtual bridge. */
  BridgeId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteVirtualBridgeResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Releases a virtual bridge.
 *
 * Action `DeleteVirtualBridge`. Writes. `ListVirtualBridges` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The serial number of the device. */
  SerialNumber: string;
}
export interface DeleteVirtualMFADeviceResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Removes a user's authenticator, so that the next login sets up another.
 *
 * Action `DeleteVirtualMFADevice`. Writes. `DescribeVirtualMFADevices` shows what it changes.
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
  /** How many items a page has at most. 1 to 100. Default: 1600. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  SourceId?: string | null | undefined;
  SourceType?: OpenEnum<"desktop" | "vpc"> | null | undefined;
}
export interface DescribeAclEntriesResponse {
  AclEntries?: Array<{
    /** Whether the rule allows or forbids. */
    Policy?: OpenEnum<"allow" | "disable">;
    SourceId?: string;
    SourceType?: OpenEnum<"desktop" | "vpc">;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists which cloud computers and office networks may reach the Internet.
 *
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
  /** How many items a page has at most. At most 50. Default: 50. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  PolicyId?: string | null | undefined;
  PolicyName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeAutoSnapshotPolicyResponse {
  AutoSnapshotPolicies?: Array<{
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** When it happens, as a cron expression. */
    CronExpression?: string;
    DesktopNum?: ExactInteger;
    /** Whether it is the system disk or a data disk. */
    DiskType?: OpenEnum<"SYSTEM" | "DATA">;
    PolicyId?: string;
    PolicyName?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    RetentionDays?: string;
    Status?: string;
    TimePoints?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists policies that take snapshots.
 *
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
  /** Each item: the id of the template: image, instance type and disks. At most 100 items. */
  BundleId?: ReadonlyArray<string> | null | undefined;
  /** Whether the vendor or the account made the template. */
  BundleType?: OpenEnum<"SYSTEM" | "CUSTOM"> | null | undefined;
  CheckStock?: boolean | null | undefined;
  /** How many virtual CPUs. */
  CpuCount?: Integer | null | undefined;
  DesktopTypeFamily?: OpenEnum<"eds.graphics" | "eds.hf" | "eds.general"> | null | undefined;
  FotaChannel?: string | null | undefined;
  FromDesktopGroup?: boolean | null | undefined;
  /** How many GPUs; a share of one is less than 1. */
  GpuCount?: number | null | undefined;
  GpuDriverType?: OpenEnum<"T4" | "A10" | "G28" | "G39"> | null | undefined;
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. 0 to 500. */
  MaxResults?: Integer | null | undefined;
  /** How much memory. In GiB. */
  MemorySize?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The operating system. */
  OsType?: OpenEnum<"Linux" | "Windows"> | null | undefined;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"HDX" | "ASP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  Scope?: string | null | undefined;
  SelectedBundle?: boolean | null | undefined;
  /** Whether one or several users are connected at once. */
  SessionType?: OpenEnum<"SingleSession" | "MultipleSession"> | null | undefined;
  SupportMultiSession?: boolean | null | undefined;
  /** Whether the disks are encrypted. */
  VolumeEncryptionEnabled?: boolean | null | undefined;
}
export interface DescribeBundlesResponse {
  Bundles?: Array<{
    /** The id of the template: image, instance type and disks. */
    BundleId?: string;
    /** The name of the template. */
    BundleName?: string;
    /** Whether the vendor or the account made the template. */
    BundleType?: OpenEnum<"SYSTEM" | "CUSTOM">;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** The kind of the data disk. */
    DataDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    Description?: string;
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    DesktopTypeAttribute?: {
      /** How many virtual CPUs. */
      CpuCount?: ExactInteger;
      /** How many GPUs; a share of one is less than 1. */
      GpuCount?: number;
      /** The kind of GPU. */
      GpuSpec?: string;
      /** How much memory. In MiB. */
      MemorySize?: ExactInteger;
    };
    DesktopTypeFamily?: OpenEnum<"eds.graphics" | "eds.hf" | "eds.general">;
    /** The disks. */
    Disks?: Array<{
      DiskPerformanceLevel?: string;
      /** The size of the disk. In GiB. */
      DiskSize?: ExactInteger;
      /** Whether it is the system disk or a data disk. */
      DiskType?: OpenEnum<"SYSTEM" | "DATA">;
    }>;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** The name of the image. */
    ImageName?: string;
    ImageStatus?: OpenEnum<"Creating" | "Available" | "CreateFailed">;
    /** The language of texts. */
    Language?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The operating system with its version. */
    Platform?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** Whether one or several users are connected at once. */
    SessionType?: OpenEnum<"SINGLE_SESSION" | "MULTIPLE_SESSION">;
    StockState?: string;
    /** The kind of the system disk. */
    SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** Whether the disks are encrypted. */
    VolumeEncryptionEnabled?: boolean;
    /** The id of the key in KMS that the disks are encrypted with. */
    VolumeEncryptionKey?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists templates for cloud computers.
 *
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** 0 to 20 items. */
  Creators?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. 0 to 100. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the share link. */
  ShareId?: string | null | undefined;
  /** The name of the share link. */
  ShareName?: string | null | undefined;
  Status?: OpenEnum<"enabled" | "disabled"> | null | undefined;
}
export interface DescribeCdsFileShareLinksResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: Array<{
    AccessCount?: ExactInteger;
    /** When it was created. */
    CreateTime?: string;
    Creator?: string;
    Description?: string;
    DisableDownload?: boolean;
    DisablePreview?: boolean;
    DisableSave?: boolean;
    DownloadCount?: ExactInteger;
    DownloadLimit?: ExactInteger;
    /** The id of the drive. */
    DriveId?: string;
    Expiration?: string;
    Expired?: boolean;
    /** The ids of files. */
    FileIds?: string;
    ModifiyTime?: string;
    PreviewCount?: ExactInteger;
    PreviewLimit?: ExactInteger;
    ReportCount?: ExactInteger;
    SaveCount?: ExactInteger;
    SaveLimit?: ExactInteger;
    /** The id of the share link. */
    ShareId?: string;
    /** Secret. */
    ShareLink?: string;
    /** The name of the share link. */
    ShareName?: string;
    /** The password of the share link. Secret. */
    SharePwd?: string;
    Status?: OpenEnum<"forbidden_disabled" | "forbidden" | "disabled" | "enabled">;
    VideoPreviewCount?: ExactInteger;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Lists share links of an enterprise drive.
 *
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
  /** The page, counted from 1. Default: 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. Default: 50. */
  PageSize?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCensResponse {
  Cens?: Array<{
    /** The id of the Cloud Enterprise Network that connects the private networks. */
    CenId?: string;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    Description?: string;
    Ipv6Level?: string;
    Name?: string;
    PackageIds?: Array<{
      /** The id of the bought time. */
      PackageId?: string;
    }>;
    ProtectionLevel?: string;
    Status?: string;
    /** Tags: names with values. */
    Tags?: Array<{
      /** The tag's name. */
      Key?: string;
      /** The tag's value. */
      Value?: string;
    }>;
  }>;
  /** The page, counted from 1. */
  PageNumber?: ExactInteger;
  /** How many items a page has at most. */
  PageSize?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists the account's Cloud Enterprise Networks.
 *
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
  AcademicProxy?: OpenEnum<"on" | "off"> | null | undefined;
  /** Known values: `1` and `8`. */
  BusinessType: Integer;
  ModelLibrary?: OpenEnum<"on" | "off"> | null | undefined;
  /** The page, counted from 1. 1 to 200. Default: 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** Each item: the id of the policy: what users may do, as copying files or using USB devices. At most 100 items. */
  PolicyGroupId?: ReadonlyArray<string> | null | undefined;
  /** Whether ports are forwarded by a proxy. */
  PortProxy?: OpenEnum<"on" | "off"> | null | undefined;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"app" | "desktop">;
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
}
export interface DescribeCenterPolicyListResponse {
  DescribePolicyGroups?: Array<{
    AcademicProxy?: OpenEnum<"on" | "off">;
    AdminAccess?: OpenEnum<"allow" | "deny" | "inherited">;
    AdminKeyboardOnFullScreen?: OpenEnum<"on" | "off">;
    AdminKeyboardOnWindows?: OpenEnum<"on" | "off">;
    AdminMonitor?: ExactInteger;
    /** Whether screenshots on the client are prevented. */
    AppContentProtection?: OpenEnum<"off" | "on">;
    AuthorizeAccessPolicyRules?: Array<{
      /** The range of IP addresses, as `10.0.0.0/24`. */
      CidrIp?: string;
      Description?: string;
    }>;
    AuthorizeSecurityPolicyRules?: Array<{
      /** The range of IP addresses, as `10.0.0.0/24`. */
      CidrIp?: string;
      Description?: string;
      /** The protocol of the network. */
      IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
      /** Whether the rule allows or forbids. */
      Policy?: string;
      /** The ports, as `80/80`. */
      PortRange?: string;
      /** The order of the rule: smaller values come first. */
      Priority?: string;
      Type?: string;
    }>;
    AutoReconnect?: string;
    /** Whether the client's camera can be used. */
    CameraRedirect?: OpenEnum<"deviceRedirect" | "off" | "on">;
    ClientControlMenu?: OpenEnum<"on" | "off">;
    ClientCreateSnapshot?: OpenEnum<"on" | "off">;
    ClientHibernate?: OpenEnum<"on" | "off">;
    ClientRestart?: OpenEnum<"on" | "off">;
    ClientShutdown?: OpenEnum<"on" | "off">;
    ClientTypes?: Array<{
      /** Which kind of client it is. */
      ClientType?: string;
      Status?: string;
    }>;
    /** In which direction the clipboard works. */
    Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off">;
    ColorEnhancement?: OpenEnum<"off" | "on">;
    CpdDriveClipboard?: OpenEnum<"on" | "off">;
    /** In seconds. */
    CpuDownGradeDuration?: ExactInteger;
    CpuOverload?: OpenEnum<"on" | "off">;
    CpuProcessors?: Array<string>;
    CpuProtectedMode?: OpenEnum<"off" | "on">;
    CpuRateLimit?: ExactInteger;
    /** In seconds. */
    CpuSampleDuration?: ExactInteger;
    CpuSingleRateLimit?: ExactInteger;
    DesktopCount?: ExactInteger;
    DesktopGroupCount?: ExactInteger;
    DeviceConnectHint?: OpenEnum<"off" | "on">;
    DeviceRedirects?: Array<{
      DeviceType?: OpenEnum<
        | "printer"
        | "scanner"
        | "serialport"
        | "camera"
        | "adb"
        | "usbKey"
        | "other"
        | "graphicsTablet"
        | "cardReader"
        | "storage"
        | "networkInterfaceCard"
      >;
      RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off">;
    }>;
    DeviceRules?: Array<{
      DeviceName?: string;
      /** The product id of the USB device. */
      DevicePid?: string;
      DeviceType?: OpenEnum<
        | "printer"
        | "scanner"
        | "serialport"
        | "camera"
        | "adb"
        | "usbKey"
        | "other"
        | "graphicsTablet"
        | "cardReader"
        | "storage"
        | "networkInterfaceCard"
      >;
      /** The vendor id of the USB device. */
      DeviceVid?: string;
      OptCommand?: string;
      Platforms?: string;
      RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off">;
    }>;
    DisconnectKeepSession?: OpenEnum<"customTime" | "persistent">;
    /** In seconds. */
    DisconnectKeepSessionTime?: ExactInteger;
    DiskOverload?: OpenEnum<"on" | "off">;
    DisplayMode?: OpenEnum<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom">;
    DomainRegisterValue?: string;
    DomainResolveRule?: Array<{
      Description?: string;
      Domain?: string;
      /** Whether the rule allows or forbids. */
      Policy?: string;
    }>;
    DomainResolveRuleType?: string;
    EndUserApplyAdminCoordinate?: string;
    EndUserCount?: string;
    EndUserGroupCoordinate?: string;
    ExternalDrive?: OpenEnum<"on" | "off">;
    FileMigrate?: OpenEnum<"off" | "on">;
    FileTransferAddress?: string;
    FileTransferInSize?: string;
    FileTransferInUnit?: string;
    FileTransferOutSize?: string;
    FileTransferOutUnit?: string;
    FileTransferSizeLimit?: OpenEnum<"on" | "off">;
    FileTransferSpeed?: string;
    FileTransferSpeedLocation?: string;
    /** Whether pictures of computers with a GPU are tuned for quality. */
    GpuAcceleration?: OpenEnum<"off" | "on">;
    HoverConfigMsg?: OpenEnum<"on" | "off">;
    HoverHibernate?: OpenEnum<"on" | "off">;
    HoverRestart?: OpenEnum<"on" | "off">;
    HoverShutdown?: OpenEnum<"on" | "off">;
    /** Whether browsers may connect. */
    Html5Access?: OpenEnum<"off" | "on">;
    /** Which file transfers browsers may do. */
    Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off">;
    InternetCommunicationProtocol?: string;
    InternetPrinter?: OpenEnum<"on" | "off">;
    KeyboardControl?: OpenEnum<"on" | "off">;
    KmsServer?: OpenEnum<"on" | "off">;
    KmsServerConfig?: string;
    /** What computers may do with the drives of the device. */
    LocalDrive?: OpenEnum<"read" | "readwrite" | "off">;
    /** For how long a client tries to connect again. In seconds. */
    MaxReconnectTime?: ExactInteger;
    /** In seconds. */
    MemoryDownGradeDuration?: ExactInteger;
    MemoryOverload?: OpenEnum<"on" | "off">;
    MemoryProcessors?: Array<string>;
    MemoryProtectedMode?: OpenEnum<"off" | "on">;
    MemoryRateLimit?: ExactInteger;
    /** In seconds. */
    MemorySampleDuration?: ExactInteger;
    MemorySingleRateLimit?: ExactInteger;
    MobileRestart?: OpenEnum<"off" | "on">;
    MobileSafeMenu?: string;
    MobileShutdown?: OpenEnum<"off" | "on">;
    MobileWuyingKeeper?: string;
    MobileWyAssistant?: string;
    ModelLibrary?: OpenEnum<"on" | "off">;
    MultiScreen?: OpenEnum<"on" | "off">;
    Name?: string;
    /** Whether web traffic of the computer goes over the client's network. */
    NetRedirect?: OpenEnum<"all" | "off" | "on">;
    NetRedirectRule?: Array<{
      Domain?: string;
      /** Whether the rule allows or forbids. */
      Policy?: string;
      RuleType?: OpenEnum<"prc" | "domain">;
    }>;
    NetworkPrinter?: OpenEnum<"on" | "off">;
    NoOperationDisconnect?: OpenEnum<"off" | "on">;
    /** In seconds. */
    NoOperationDisconnectTime?: ExactInteger;
    OrganizationCount?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    PolicyGroupType?: string;
    PolicyStatus?: string;
    /** Whether ports are forwarded by a proxy. */
    PortProxy?: OpenEnum<"on" | "off">;
    PrinterAlert?: OpenEnum<"default" | "off" | "custom">;
    PrinterAlertContent?: string;
    PrinterAlertTitle?: string;
    /** Whether the client's printers can be used. */
    PrinterRedirection?: OpenEnum<"off" | "on">;
    QualityEnhancement?: OpenEnum<"off" | "on">;
    /** Whether the screen is recorded by users. */
    RecordContent?: OpenEnum<"off" | "on">;
    /** How long recordings are kept. In days. */
    RecordContentExpires?: ExactInteger;
    /** In minutes. */
    RecordEventDuration?: ExactInteger;
    RecordEventFilePaths?: Array<string>;
    RecordEventRegisters?: Array<string>;
    /** Whether and when the screen is recorded. */
    Recording?: OpenEnum<
      | "period"
      | "session"
      | "off"
      | "alltime"
      | "byaction_cmd_ft"
      | "ALLTIME"
      | "PERIOD"
      | "byaction_commands"
      | "OFF"
      | "byaction_file_transfer"
    >;
    /** Whether sound is recorded too. */
    RecordingAudio?: OpenEnum<"off" | "on">;
    /** How long a recording is at most. */
    RecordingDuration?: ExactInteger;
    RecordingEndTime?: string;
    /** How long recordings are kept. In days. */
    RecordingExpires?: ExactInteger;
    /** How many pictures a second the recording has. In frames per second. */
    RecordingFps?: ExactInteger;
    RecordingStartTime?: string;
    RecordingUserNotify?: OpenEnum<"off" | "on">;
    RecordingUserNotifyMessage?: string;
    /** Who controls the screen when it is shared with support. */
    RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl">;
    ResetDesktop?: OpenEnum<"off" | "on">;
    ResolutionDpi?: ExactInteger;
    /** In pixels. */
    ResolutionHeight?: ExactInteger;
    ResolutionModel?: OpenEnum<"adaptive" | "customer">;
    /** In pixels. */
    ResolutionWidth?: ExactInteger;
    ResourceGroupCount?: ExactInteger;
    SafeMenu?: OpenEnum<"on" | "off">;
    Scope?: string;
    ScopeValue?: Array<string>;
    ScreenDisplayMode?: string;
    SmoothEnhancement?: OpenEnum<"off" | "on">;
    StatusMonitor?: OpenEnum<"off" | "on">;
    StreamingMode?: OpenEnum<"intelligent" | "smooth">;
    TargetFps?: ExactInteger;
    Taskbar?: OpenEnum<"off" | "on">;
    ThreeScreen?: OpenEnum<"on" | "off">;
    /** Whether USB devices of the client can be used. */
    UsbRedirect?: OpenEnum<"off" | "on">;
    UsbSupplyRedirectRule?: Array<{
      Description?: string;
      /** The product id of the USB device. */
      ProductId?: string;
      UsbRedirectType?: ExactInteger;
      UsbRuleType?: ExactInteger;
      /** The vendor id of the USB device. */
      VendorId?: string;
    }>;
    UseTime?: OpenEnum<"on" | "off">;
    /** In Kbit/s. */
    VideoEncAvgKbps?: ExactInteger;
    VideoEncMaxQP?: ExactInteger;
    VideoEncMinQP?: ExactInteger;
    /** In Kbit/s. */
    VideoEncPeakKbps?: ExactInteger;
    VideoEncPolicy?: OpenEnum<"qualityFirst" | "bandwidthFirst">;
    VideoRedirect?: OpenEnum<"off" | "on">;
    /** How the picture is weighed against bandwidth. */
    VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium">;
    /** Whether the screen carries a watermark. */
    Watermark?: OpenEnum<"blind" | "off" | "on">;
    WatermarkAntiCam?: OpenEnum<"off" | "on">;
    /** The watermark's color, as a number of RGB. */
    WatermarkColor?: ExactInteger;
    WatermarkCustomText?: string;
    /** By how many degrees the watermark is turned. */
    WatermarkDegree?: number;
    /** The watermark's font size. */
    WatermarkFontSize?: ExactInteger;
    WatermarkFontStyle?: OpenEnum<"plain" | "bold">;
    WatermarkPower?: OpenEnum<"high" | "low" | "medium">;
    /** How many rows of watermarks there are. */
    WatermarkRowAmount?: ExactInteger;
    WatermarkSecurity?: OpenEnum<"off" | "on">;
    WatermarkShadow?: OpenEnum<"on" | "off">;
    /** How transparent the watermark is: higher is fainter. */
    WatermarkTransparencyValue?: ExactInteger;
    WatermarkType?: OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime">;
    WuyingKeeper?: OpenEnum<"off" | "on">;
    WyAssistant?: OpenEnum<"off" | "on">;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists policies that hold in all regions.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  DesktopIp?: string | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The ids of the users who may connect. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  EventType?:
    | OpenEnum<
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
        OpenEnum<
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
  /** Whether the answer tells about the devices. */
  FillHardwareInfo?: boolean | null | undefined;
  /** The language of texts. */
  Language?: string | null | undefined;
  /** How many items a page has at most. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The name of the office network. */
  OfficeSiteName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface DescribeClientEventsResponse {
  Events?: Array<{
    /** The id of the Alibaba Cloud account. */
    AliUid?: string;
    /** In bytes. */
    BytesReceived?: string;
    /** In bytes. */
    BytesSend?: string;
    /** The IP address of the client. */
    ClientIp?: string;
    /** The operating system of the device that the client runs on. */
    ClientOS?: string;
    /** The version of the client. */
    ClientVersion?: string;
    Description?: string;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The name of the pool. */
    DesktopGroupName?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    DesktopIp?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The id of the user who may connect. */
    EndUserId?: string;
    EventId?: string;
    EventTime?: string;
    EventType?: OpenEnum<
      | "DESKTOP_STOP"
      | "GET_LITE_CONNECTION_TICKET"
      | "DESKTOP_DISCONNECT"
      | "GET_CONNECTION_TICKET"
      | "CLIENT_LOGIN"
      | "DESKTOP_REBOOT"
      | "DESKTOP_CONNECT"
      | "DESKTOP_START"
    >;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
    OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    Status?: string;
    /** The device that is connected. */
    TerminalInfo?: {
      /** The model of the device. */
      Model?: string;
      /** The name of the product. */
      ProductName?: string;
      /** The serial number of the device. */
      SerialNumber?: string;
    };
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists what users did: logins, connections, starts and stops.
 *
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
  /** The id of the enterprise drive. */
  CdsId: string;
  GroupName?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDiskGroupDrivesResponse {
  CloudDriveGroups?: Array<{
    AuthDimension?: string;
    /** When it was created. */
    CreateTime?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** The id of the drive. */
    DriveId?: string;
    GroupId?: string;
    GroupName?: string;
    /** The id of the department. */
    OrgId?: string;
    Status?: string;
    /** The size in all. */
    TotalSize?: ExactInteger;
    /** How much is used. In bytes. */
    UsedSize?: string;
  }>;
  Count?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Lists the spaces of teams on a drive.
 *
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** At most 100 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  GroupName?: string | null | undefined;
  ParentOrgId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDiskGroupsResponse {
  CloudDriveGroups?: Array<{
    /** When it was created. */
    CreateTime?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** The id of the drive. */
    DriveId?: string;
    GroupId?: string;
    GroupName?: string;
    /** The id of the department. */
    OrgId?: string;
    Status?: string;
    /** The size in all. */
    TotalSize?: ExactInteger;
    /** How much is used. In bytes. */
    UsedSize?: string;
  }>;
  Count?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Lists the teams of a drive.
 *
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The name of the directory. */
  DirectoryName?: string | null | undefined;
  DriveStatus?: string | null | undefined;
  DriveType?: string | null | undefined;
  /** At most 100 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  GroupName?: string | null | undefined;
  GroupType?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  ParentGroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDriveGroupsResponse {
  CloudDriveGroups?: Array<{
    AdminUserIds?: string;
    AdminUserInfos?: Array<{
      /** The e-mail address. */
      Email?: string;
      /** The id of the user who may connect. */
      EndUserId?: string;
      /** The user's number as an employee. */
      JobNumber?: string;
      /** The name that others see. */
      NickName?: string;
      /** The telephone number. */
      Phone?: string;
      RealNickName?: string;
      Remark?: string;
    }>;
    /** When it was created. */
    CreateTime?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** The id of the drive. */
    DriveId?: string;
    GroupId?: string;
    GroupName?: string;
    /** The id of the department. */
    OrgId?: string;
    /** In bytes. */
    RecycleBinSize?: string;
    Status?: string;
    /** The size in all. */
    TotalSize?: ExactInteger;
    /** How much is used. In bytes. */
    UsedSize?: string;
  }>;
  Count?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Lists team spaces on an enterprise drive.
 *
 * Action `DescribeCloudDriveGroups`. Reads. Official sources disagree on whether DriveType is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). edgedesk uses: optional.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDrivePermissionsResponse {
  CloudDrivePermissionModels?: Array<{
    /** The users. */
    EndUsers?: Array<string>;
    Permission?: OpenEnum<"CDS_CREATE_DOWNLOAD" | "CDS_DOWNLOAD" | "CDS_CREATE">;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells who may do what on an enterprise drive.
 *
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDriveUsersResponse {
  CloudDriveUsers?: Array<{
    /** The id of the drive. */
    DriveId?: string;
    /** The id of the user who may connect. */
    EndUserId?: string;
    Status?: string;
    /** The size in all. */
    TotalSize?: ExactInteger;
    /** How much is used. */
    UsedSize?: ExactInteger;
    /** The id of the user. */
    UserId?: string;
    /** The name of the user. */
    UserName?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the users of an enterprise drive.
 *
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
  /** At most 100 items. */
  GroupIds?: ReadonlyArray<string> | null | undefined;
  Name?: string | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** Which product it is. */
  ProductType?: OpenEnum<"CLOUD_DESKTOP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** At most 100 items. */
  Statuses?: ReadonlyArray<OpenEnum<"AVAILABLE" | "UNAVAILABLE" | "DELETING" | "UPDATING">> | null | undefined;
  Type?: OpenEnum<"Timer"> | null | undefined;
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
    /** Which product it is. */
    ProductType?: string;
    Status?: string;
    Type?: string;
  }>;
  /** The page, counted from 1. */
  PageNumber?: ExactInteger;
  /** How many items a page has at most. */
  PageSize?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists groups of timers.
 *
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
  /** Which edition of the service it is. */
  BusinessChannel?: string | null | undefined;
  ClientTypes?: ReadonlyArray<string> | null | undefined;
  /** A part of the name that is searched. */
  Keyword?: string | null | undefined;
  MessageIds?: ReadonlyArray<string> | null | undefined;
  MessageLevel?: string | null | undefined;
  MessageType?: string | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNum?: Integer | null | undefined;
  /** How many items a page has at most. Default: 200. */
  PageSize?: Integer | null | undefined;
  TargetIds?: ReadonlyArray<string> | null | undefined;
  TargetType?: string | null | undefined;
}
export interface DescribeConsoleMessagesResponse {
  MessageList?: Array<{
    ClientTypes?: Array<string>;
    ContentConfigs?: Array<{
      Color?: string;
      ContentText?: string;
      /** The language of texts. */
      LangType?: OpenEnum<"zh-CN" | "en-GB">;
    }>;
    /** The end of the time span. */
    EndTime?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    HyperLinkConfigs?: Array<{
      /** The title. */
      Title?: string;
      Url?: string;
    }>;
    ImageFilePath?: string;
    ImageInfoList?: Array<{
      /** The name of the file. */
      FileName?: string;
      ImageFilePath?: string;
      /** Whether the vendor or the account made the image. */
      ImageType?: OpenEnum<"SYSTEM" | "CUSTOM">;
      ImageUrl?: string;
    }>;
    ImageUrl?: string;
    MessageId?: string;
    MessageLevel?: string;
    MessageType?: string;
    MetaData?: {
      AdDomain?: string;
      /** The id of the office network, the network and user directory that cloud computers are in. */
      OfficeSiteId?: string;
      Timer?: Array<string>;
      /** What is done at that time. */
      TimerType?: OpenEnum<
        | "NoOperationDisconnect"
        | "NoConnect"
        | "TimerBoot"
        | "TimerReset"
        | "NoOperationShutdown"
        | "NoOperationHibernate"
        | "TimerShutdown"
        | "NoOperationReboot"
        | "TimerReboot"
        | "LogoutShutdown"
        | "LoginAutoConnect"
      >;
    };
    Position?: string;
    /** The beginning of the time span. */
    StartTime?: string;
    Status?: string;
    TargetIds?: string;
    TargetType?: string;
    TitleConfigs?: Array<{
      Color?: string;
      /** The language of texts. */
      LangType?: OpenEnum<"zh-CN" | "en-GB">;
      TitleText?: string;
    }>;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: string;
}
/**
 * Lists messages to users.
 *
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
  /** The language of texts. */
  LangType?: OpenEnum<"zh-CN" | "en-GB"> | null | undefined;
  ListType?: OpenEnum<"desktop"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCustomizedListHeadersResponse {
  Headers?: Array<{ DisplayType?: OpenEnum<"hide" | "display" | "required">; HeaderKey?: string; HeaderName?: string }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells which columns the console's lists show.
 *
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
  /** The ids of pools. */
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The name of the pool. */
  DesktopGroupName?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** Whether the answer tells about the devices. */
  FillTerminalInfo?: boolean | null | undefined;
  /** The language of texts. */
  Language?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** Whether the pool has one computer for several users or several. Known values: `0` and `1`. */
  OwnType?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** Whether the session is connected. */
  SessionStatus?: OpenEnum<"Connected" | "Disconnected"> | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface DescribeDesktopGroupSessionsResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The sessions of users. */
  Sessions?: Array<{
    /** What kind of account it is. */
    AccountType?: string;
    /** The IP address of the client. */
    ClientIp?: string;
    /** The operating system of the device that the client runs on. */
    ClientOS?: string;
    /** The version of the client. */
    ClientVersion?: string;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The name of the pool. */
    DesktopGroupName?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** For how long, or since when, the user has asked for support. In milliseconds. */
    EndUserApplyCoordinateTime?: ExactInteger;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** When the last session ended, in UTC. */
    LastSessionEndTime?: string;
    /** When the last session began, in UTC. */
    LastSessionStartTime?: string;
    /** How long the latest connection lasted. In seconds. */
    LatestConnectionTime?: ExactInteger;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** Whether the pool has one computer for several users or several. */
    OwnType?: ExactInteger;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** How long the session has not been used. In seconds. */
    SessionIdleTime?: ExactInteger;
    /** Whether the session is connected. */
    SessionStatus?: string;
    /** The device that is connected. */
    TerminalInfo?: {
      /** The model of the device. */
      Model?: string;
      /** The name of the product. */
      ProductName?: string;
      /** The serial number of the device. */
      SerialNumber?: string;
      /** An id of the device. */
      Uuid?: string;
    };
    /** How long it was connected in all. In seconds. */
    TotalConnectionDuration?: ExactInteger;
  }>;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists the sessions of pools.
 *
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
  /** Each item: the id of the template: image, instance type and disks. At most 100 items. */
  BundleId?: ReadonlyArray<string> | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string | null | undefined;
  /** The ids of pools. At most 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The name of the pool. */
  DesktopGroupName?: string | null | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType?: string | null | undefined;
  /** The ids of the users who may connect. At most 1000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** At most 1000 items. */
  ExcludedEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Whether pools with several computers for a user are meant. */
  MultiResource?: boolean | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** Whether the pool has one computer for several users or several. Known values: `0` and `1`. */
  OwnType?: Integer | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year"> | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"HDX" | "ASP"> | null | undefined;
  /** The id of the rule that limits Internet bandwidth. */
  QosRuleId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Known values: `0`, `1` and `2`. */
  Status?: Integer | null | undefined;
  /** Tags that it has, or is to have. At most 100 items. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface DescribeDesktopGroupsResponse {
  DesktopGroups?: Array<{
    /** What kind of account it is. */
    AccountType?: string;
    /** How many users are connected at once at most. */
    BindAmount?: ExactInteger;
    /** How many computers are bought for the pool. */
    BuyDesktopsCount?: ExactInteger;
    Comments?: string;
    /** How long a session is connected. In milliseconds. */
    ConnectDuration?: ExactInteger;
    CountPerStatus?: Array<{ Count?: ExactInteger; Status?: string }>;
    /** How many virtual CPUs. */
    Cpu?: ExactInteger;
    /** When it was created. */
    CreateTime?: string;
    Creator?: string;
    /** The kind of the data disk. */
    DataDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the data disk. In GiB. */
    DataDiskSize?: string;
    DesktopCount?: ExactInteger;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The name of the pool. */
    DesktopGroupName?: string;
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    EndUserCount?: ExactInteger;
    /** The domain in Microsoft Entra ID. */
    EntraDomainName?: string;
    /** Of the vendor's own use. */
    EnvId?: string;
    /** Of the vendor's own use. */
    EnvType?: string;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    ExpiredTimes?: Array<string>;
    /** How many GPUs; a share of one is less than 1. */
    GpuCount?: number;
    /** The version of the GPU's driver. */
    GpuDriverVersion?: string;
    /** The kind of GPU. */
    GpuSpec?: string;
    /** After how long without use the connection is ended. In milliseconds. */
    IdleDisconnectDuration?: ExactInteger;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** Whether the directory is one of LDAP. */
    IsLdap?: boolean;
    /** How long a session is kept after its connection is lost. In milliseconds. */
    KeepDuration?: ExactInteger;
    /** How users are spread over the computers of the pool. */
    LoadPolicy?: ExactInteger;
    /** How many computers the pool has at most. */
    MaxDesktopsCount?: ExactInteger;
    /** How much memory. In MiB. */
    Memory?: ExactInteger;
    /** How many computers the pool keeps at least. */
    MinDesktopsCount?: ExactInteger;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
    OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The id of the department. */
    OrgId?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    OwnBundleId?: string;
    OwnBundleName?: string;
    /** Whether the pool has one computer for several users or several. */
    OwnType?: ExactInteger;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    PayType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The ids of the policies that hold for it. */
    PolicyGroupIdList?: Array<string>;
    /** The name of the policy. */
    PolicyGroupName?: string;
    /** The names of the policies that hold for it. */
    PolicyGroupNameList?: Array<string>;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The id of the rule that limits Internet bandwidth. */
    QosRuleId?: string;
    /** From which share of used sessions on the pool grows. */
    RatioThreshold?: number;
    /** Which disks are reset. */
    ResetType?: ExactInteger;
    SimpleUserGroupId?: string;
    Status?: ExactInteger;
    /** After how long without use the computer is stopped. In milliseconds. */
    StopDuration?: ExactInteger;
    /** The id of the subnet. */
    SubnetId?: string;
    /** The kind of the system disk. */
    SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: ExactInteger;
    /** Tags: names with values. */
    Tags?: Array<{
      /** The tag's name. */
      Key?: string;
      /** The tag's value. */
      Value?: string;
    }>;
    /** The name of the group of users. */
    UserGroupName?: string;
    /** The organizational unit that the user is in. */
    UserOuPath?: string;
    Version?: ExactInteger;
    /** Whether the disks are encrypted. */
    VolumeEncryptionEnabled?: boolean;
    /** The id of the key in KMS that the disks are encrypted with. */
    VolumeEncryptionKey?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists pools of cloud computers.
 *
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
  /** Which edition of the service it is. */
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  /** Whether the answer tells update notes too. */
  NeedExtraInfo?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeDesktopInfoResponse {
  /** The cloud computers. */
  Desktops?: Array<{
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
    /** The version of the image now. */
    CurrentAppVersion?: string;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    /** What else is under way with it. */
    ManagementFlag?: Array<OpenEnum<"Migrating" | "Updating" | "NoFlag">>;
    /** How large the update is, in KB. */
    NewAppSize?: ExactInteger;
    /** The version of the image that it can be updated to. */
    NewAppVersion?: string;
    /** What the version changes. */
    ReleaseNote?: string;
    /** The beginning of the time span. */
    StartTime?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells the states of cloud computers, and which image versions they can be updated to.
 *
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
  /** The ids of cloud computers. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  GroupId?: string | null | undefined;
  /** The host name in the operating system. */
  HostName?: string | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  IncludeDesktopGroup?: boolean | null | undefined;
  /** A part of the name that is searched. At most 100 characters. */
  Keyword?: string | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** The private IP address. */
  NetworkInterfaceIp?: string | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  OperationTimeStart?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
}
export interface DescribeDesktopMetadataResponse {
  /** The cloud computers. */
  Desktops?: Array<{
    /** The AI agents that it can run. */
    AgentProviderList?: Array<string>;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    ChargeType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** The name of the region in the language of the answer. */
    LocalName?: string;
    /** What else is under way with it. */
    ManagementFlags?: Array<string>;
    MemberEniIp?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The operating system with its version. */
    Platform?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    /** The name of the resource group. */
    ResourceGroupName?: string;
    /** The beginning of the time span. */
    StartTime?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists cloud computers with few facts each.
 *
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
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  OversoldGroupIds?: ReadonlyArray<string> | null | undefined;
}
export interface DescribeDesktopOversoldGroupResponse {
  Count?: ExactInteger;
  Data?: Array<{
    /** How many users may be connected at once. */
    ConcurrenceCount?: ExactInteger;
    CurConcurrenceCount?: ExactInteger;
    /** The size of the data disk. */
    DataDiskSize?: ExactInteger;
    Description?: string;
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** When it ends. */
    ExpireTime?: string;
    /** After how long without use the connection is ended. */
    IdleDisconnectDuration?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** How long a session is kept after its connection is lost. */
    KeepDuration?: string;
    Name?: string;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
    /** How many users the group may have. */
    OversoldUserCount?: ExactInteger;
    OversoldWarn?: ExactInteger;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    SaleStatus?: string;
    Status?: string;
    /** After how long without use the computer is stopped. In milliseconds. */
    StopDuration?: ExactInteger;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: ExactInteger;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists shared-use groups.
 *
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
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  UserDesktopIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the group of users. */
  UserGroupId?: string | null | undefined;
}
export interface DescribeDesktopOversoldUserResponse {
  Count?: ExactInteger;
  Data?: Array<{
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
    /** The id of a user's place in the group. */
    UserDesktopId?: string;
    /** The id of the group of users. */
    UserGroupId?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the users of a shared-use group.
 *
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
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  UserGroupIds?: ReadonlyArray<string> | null | undefined;
}
export interface DescribeDesktopOversoldUserGroupResponse {
  Count?: ExactInteger;
  Data?: Array<{
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    Name?: string;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The id of the group of users. */
    UserGroupId?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the groups of users of a shared-use group.
 *
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
  /** Whether the sessions of the operating system are looked up. */
  CheckOsSession?: boolean | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** A part of the user's id. */
  EndUserIdFilter?: string | null | undefined;
  /** The ids of the users who may connect. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** Whether the answer tells about the devices. */
  FillHardwareInfo?: boolean | null | undefined;
  /** The language of texts. */
  Language?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  /** Whether the session is connected. */
  SessionStatus?: OpenEnum<"Connected" | "Disconnected"> | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
  /** How it is bought, more exactly than `ChargeType`. */
  SubPayType?: OpenEnum<"duration" | "postPaid" | "monthPackage" | "prePaid"> | null | undefined;
}
export interface DescribeDesktopSessionsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The sessions of users. */
  Sessions?: Array<{
    /** What kind of account it is. */
    AccountType?: string;
    /** The IP address of the client. */
    ClientIp?: string;
    /** The operating system of the device that the client runs on. */
    ClientOS?: string;
    /** The version of the client. */
    ClientVersion?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** For how long, or since when, the user has asked for support. In seconds. */
    EndUserApplyCoordinateTime?: ExactInteger;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** How long the latest connection lasted. In seconds. */
    LatestConnectionTime?: ExactInteger;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** The state of the session in the operating system. */
    OsSessionStatus?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The resource groups that it belongs to. */
    ResourceGroups?: Array<{ Id?: string; Name?: string }>;
    /** When the session ended, in UTC. */
    SessionEndTime?: string;
    /** How long the session has not been used. In seconds. */
    SessionIdleTime?: ExactInteger;
    /** When the session began, in UTC. */
    SessionStartTime?: string;
    /** Whether the session is connected. */
    SessionStatus?: string;
    /** How it is bought, more exactly than `ChargeType`. */
    SubPayType?: OpenEnum<"prePaid" | "postPaid" | "monthPackage" | "jvsAgentPackage" | "duration">;
    /** The device that is connected. */
    TerminalInfo?: {
      /** The model of the device. */
      Model?: string;
      /** The name of the product. */
      ProductName?: string;
      /** The serial number of the device. */
      SerialNumber?: string;
      /** An id of the device. */
      Uuid?: string;
    };
    /** How long it was connected in all. In seconds. */
    TotalConnectionTime?: ExactInteger;
  }>;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists the sessions of cloud computers.
 *
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
  /** Default: Public. */
  AppliedScope?: OpenEnum<"Public" | "SavingPlan"> | null | undefined;
  /** Which edition of the service it is. */
  BusinessChannel?: string | null | undefined;
  /** How many virtual CPUs. */
  CpuCount?: Integer | null | undefined;
  DesktopGroupIdForModify?: string | null | undefined;
  DesktopIdForModify?: string | null | undefined;
  DesktopScenario?: string | null | undefined;
  DesktopTypeId?:
    | OpenEnum<
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
  /** At most 100 items. */
  DesktopTypeIdList?: ReadonlyArray<string> | null | undefined;
  /** How many GPUs; a share of one is less than 1. */
  GpuCount?: number | null | undefined;
  GpuDriverType?: OpenEnum<"T4" | "A10" | "G28" | "G39"> | null | undefined;
  /** How much memory the GPU has. In MB. */
  GpuMemory?: Integer | null | undefined;
  InstanceTypeFamily?:
    | OpenEnum<
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
  /** How much memory. In MiB. */
  MemorySize?: Integer | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** What the list is ordered by. */
  OrderBy?: OpenEnum<"Memory" | "Cpu"> | null | undefined;
  OrderType?: OpenEnum<"DOWNGRADE" | "UPGRADE"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  Scope?: OpenEnum<"MonthPackage" | "FastBuy"> | null | undefined;
  /** At most 100 items. */
  ScopeSet?: ReadonlyArray<string> | null | undefined;
  SortType?: OpenEnum<"ASC" | "DESC"> | null | undefined;
  SupportMinSessionCount?: Integer | null | undefined;
  /** The zone, a data center of the region. */
  ZoneId?: string | null | undefined;
}
export interface DescribeDesktopTypesResponse {
  DesktopTypes?: Array<{
    /** How many virtual CPUs. */
    CpuCount?: string;
    /** The size of the data disk. In GiB. */
    DataDiskSize?: string;
    Description?: string;
    DesktopTypeId?: string;
    DesktopTypeStatus?: string;
    /** Of the vendor's own use. */
    EnvId?: string;
    /** Of the vendor's own use. */
    EnvType?: string;
    /** How many GPUs; a share of one is less than 1. */
    GpuCount?: number;
    /** How much memory the GPU has. In MB. */
    GpuMemory?: ExactInteger;
    /** The kind of GPU. */
    GpuSpec?: string;
    InstanceTypeFamily?: OpenEnum<
      | "ecd.advanced"
      | "eds.graphics"
      | "ecd.basic"
      | "eds.enterprise_office"
      | "eds.hf"
      | "ecd.graphics"
      | "eds.general"
      | "ecd.performance"
    >;
    MaxSessionCount?: ExactInteger;
    /** How much memory. In MiB. */
    MemorySize?: string;
    SaleTypes?: Array<string>;
    Scopes?: Array<string>;
    StockState?: string;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists instance types.
 *
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
  /** Which edition of the service it is. */
  BusinessChannel?: string | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** The state of the cloud computer. */
  DesktopStatus?:
    | OpenEnum<"Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending">
    | null
    | undefined;
  /** States of cloud computers. At most 10 items. */
  DesktopStatusList?:
    | ReadonlyArray<
        OpenEnum<"Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending">
      >
    | null
    | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** Users whose cloud computers are left out. At most 50 items. */
  ExcludedEndUserId?: ReadonlyArray<string> | null | undefined;
  /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
  ExpiredTime?: string | null | undefined;
  /** Whether the answer tells resource groups. */
  FillResourceGroup?: boolean | null | undefined;
  /** Whether computers of pools are left out. */
  FilterDesktopGroup?: boolean | null | undefined;
  /** The id of the pool of GPUs. */
  GpuInstanceGroupId?: string | null | undefined;
  /** The id of the pool. */
  GroupId?: string | null | undefined;
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  /** Whether the answer tells the policies that make snapshots. */
  IncludeAutoSnapshotPolicy?: boolean | null | undefined;
  /** What else is under way with it. */
  ManagementFlag?: OpenEnum<"Migrating" | "Updating" | "NoFlag"> | null | undefined;
  /** How many items a page has at most. 1 to 1000. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Whether pools with several computers for a user are meant. */
  MultiResource?: boolean | null | undefined;
  /** The private IP address. */
  NetworkInterfaceIp?: string | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The name of the office network. */
  OfficeSiteName?: string | null | undefined;
  /** Whether only computers of pools are listed. */
  OnlyDesktopGroup?: boolean | null | undefined;
  /** Operating systems. At most 10 items. */
  OsTypes?: ReadonlyArray<OpenEnum<"Linux" | "Windows">> | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"HDX" | "ASP"> | null | undefined;
  /** The public IP address. */
  PublicIp?: string | null | undefined;
  /** The id of the rule that limits Internet bandwidth. */
  QosRuleId?: string | null | undefined;
  /** Whether the answer tells which image versions it can be updated to. */
  QueryFotaUpdate?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the pool of reserved capacity. */
  ReservePoolId?: string | null | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  /** The id of the policy that makes snapshots. */
  SnapshotPolicyId?: string | null | undefined;
  /** How it is bought, more exactly than `ChargeType`. */
  SubPayType?: OpenEnum<"duration" | "postPaid" | "monthPackage" | "prePaid"> | null | undefined;
  /** Tags that it has, or is to have. At most 20 items. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The name of the user. */
  UserName?: string | null | undefined;
}
export interface DescribeDesktopsResponse {
  /** The cloud computers. */
  Desktops?: Array<{
    /** What kind of account it is. */
    AccountType?: string;
    /** The AI agents that it can run. */
    AgentProviderList?: Array<string>;
    /** How many users are connected at once at most. */
    BindAmount?: ExactInteger;
    /** The id of the template: image, instance type and disks. */
    BundleId?: string;
    /** The name of the template. */
    BundleName?: string;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    ChargeType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
    /** How many virtual CPUs. */
    Cpu?: ExactInteger;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** The kind of the data disk. */
    DataDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the data disk. */
    DataDiskSize?: string;
    /** The time that is left of what was bought. */
    DesktopDurationList?: Array<{
      /** The id of the bought time in its order. */
      OrderInstanceId?: string;
      /** When the time was bought, in UTC. */
      PackageCreationTime?: string;
      /** When the bought time expires, in UTC. */
      PackageExpiredTime?: string;
      /** The id of the bought time. */
      PackageId?: string;
      /** The state of the bought time. */
      PackageStatus?: string;
      /** The kind of the bought time. */
      PackageType?: string;
      /** What happens when the bought time is used up. */
      PackageUsedUpStrategy?: string;
      /** When the current period ends, in UTC. */
      PeriodEndTime?: string;
      /** When the current period began, in UTC. */
      PeriodStartTime?: string;
      /** The highest amount that is paid by use. */
      PostPaidLimitFee?: number;
      /** How much time was bought. */
      TotalDuration?: ExactInteger;
      /** How much time is used up. */
      UsedDuration?: ExactInteger;
    }>;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The disks. */
    Disks?: Array<{
      /** The kind of the disk. */
      DiskCategory?: OpenEnum<"cloud_efficiency" | "cloud_auto" | "cloud_essd">;
      /** The id of the disk. */
      DiskId?: string;
      /** The size of the disk. In GiB. */
      DiskSize?: ExactInteger;
      /** Whether it is the system disk or a data disk. */
      DiskType?: OpenEnum<"SYSTEM" | "DATA">;
      /** How fast the disk is. */
      PerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL">;
    }>;
    /** What kind of domain the directory has. */
    DomainType?: string;
    /** How often it may still be reduced. */
    DowngradeQuota?: ExactInteger;
    /** How often it was reduced. */
    DowngradedTimes?: ExactInteger;
    /** The ids of the users who may connect. */
    EndUserIds?: Array<string>;
    /** The domain in Microsoft Entra ID. */
    EntraDomainName?: string;
    /** Of the vendor's own use. */
    EnvId?: string;
    /** Of the vendor's own use. */
    EnvType?: string;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    /** Versions of the image, and what can be updated. */
    FotaUpdate?: {
      /** The version of the image now. */
      CurrentAppVersion?: string;
      /** The version of the image that it can be updated to. */
      NewAppVersion?: string;
      /** What the version changes. */
      ReleaseNote?: string;
      /** What the version changes, in English. */
      ReleaseNoteEn?: string;
      /** What the version changes, in Japanese. */
      ReleaseNoteJp?: string;
      /** In KB. */
      Size?: ExactInteger;
    };
    /** Whether it is one with a GPU. */
    GpuCategory?: ExactInteger;
    /** How many GPUs; a share of one is less than 1. */
    GpuCount?: number;
    /** The version of the GPU's driver. */
    GpuDriverVersion?: string;
    /** The kind of GPU. */
    GpuSpec?: string;
    /** Of the vendor's own use. */
    HibernationBeta?: boolean;
    /** Of the vendor's own use. */
    HibernationOptionsConfigured?: boolean;
    /** The host name in the operating system. */
    HostName?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** The name of the image. */
    ImageName?: string;
    /** Whether the directory is one of LDAP. */
    IsLdap?: boolean;
    /** What else is under way with it. */
    ManagementFlag?: OpenEnum<"Migrating" | "Updating" | "NoFlag">;
    /** What else is under way with it. */
    ManagementFlags?: Array<string>;
    /** How much memory. In MiB. */
    Memory?: ExactInteger;
    /** The id of the network interface. */
    NetworkInterfaceId?: string;
    /** The private IP address. */
    NetworkInterfaceIp?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
    OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** Whose VPC the office network uses. */
    OfficeSiteVpcType?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The system update that waits. */
    OsUpdate?: {
      /** The id of the check for system updates. */
      CheckId?: string;
      /** How many system updates there are. */
      PackageCount?: ExactInteger;
      /** The system updates. */
      Packages?: Array<{
        Description?: string;
        /** The number of the system update. */
        Kb?: string;
        /** The title. */
        Title?: string;
      }>;
    };
    /** The operating system with its version. */
    Platform?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The ids of the policies that hold for it. */
    PolicyGroupIdList?: Array<string>;
    /** The name of the policy. */
    PolicyGroupName?: string;
    /** The names of the policies that hold for it. */
    PolicyGroupNameList?: Array<string>;
    /** How far it is. */
    Progress?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The id of the pool of reserved capacity. */
    ReservePoolId?: string;
    /** The name of the pool of reserved capacity. */
    ReservePoolName?: string;
    /** The resource groups that it belongs to. */
    ResourceGroups?: Array<{ Id?: string; Name?: string }>;
    /** The serial number of the device. */
    SerialNumber?: string;
    /** Whether one or several users are connected at once. */
    SessionType?: OpenEnum<"SINGLE_SESSION" | "MULTIPLE_SESSION">;
    /** The sessions of users. */
    Sessions?: Array<{
      /** The id of the user who may connect. */
      EndUserId?: string;
      /** When the session began, in UTC. */
      EstablishmentTime?: string;
      /** The user's name with the identity provider. */
      ExternalUserName?: string;
    }>;
    /** The id of the policy that makes snapshots. */
    SnapshotPolicyId?: string;
    /** The name of the policy that makes snapshots. */
    SnapshotPolicyName?: string;
    /** When it was first started, in UTC. */
    StandardStartTime?: string;
    /** The beginning of the time span. */
    StartTime?: string;
    /** The id of the subnet. */
    SubnetId?: string;
    /** Whether it can hibernate. */
    SupportHibernation?: boolean;
    /** The kind of the system disk. */
    SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the system disk. */
    SystemDiskSize?: ExactInteger;
    /** Tags: names with values. */
    Tags?: Array<{
      /** The tag's name. */
      Key?: string;
      /** The tag's value. */
      Value?: string;
    }>;
    /** Whether the disks are encrypted. */
    VolumeEncryptionEnabled?: boolean;
    /** The id of the key in KMS that the disks are encrypted with. */
    VolumeEncryptionKey?: string;
    /** The zone, a data center of the region. */
    ZoneId?: string;
    /** What kind of zone it is. */
    ZoneType?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The page, counted from 1. */
  PageNumber?: ExactInteger;
  /** How many items a page has at most. */
  PageSize?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists cloud computers with their states.
 *
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  IgnoreDeleted?: boolean | null | undefined;
  /** How many items a page has at most. 1 to 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  PayType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeDesktopsInGroupResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  OnlinePrePaidDesktopsCount?: ExactInteger;
  PaidDesktops?: Array<{
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    /** Whether it is the system disk or a data disk. */
    DiskType?: OpenEnum<"SYSTEM" | "DATA">;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** The ids of the users who may connect. */
    EndUserIds?: Array<string>;
    /** The user's name. */
    EndUserName?: string;
    EndUserNames?: Array<string>;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    FotaVersion?: string;
    /** The version of the GPU's driver. */
    GpuDriverVersion?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** The name of the image. */
    ImageName?: string;
    /** What else is under way with it. */
    ManagementFlag?: OpenEnum<"Migrating" | "Updating" | "NoFlag">;
    /** What else is under way with it. */
    ManagementFlags?: Array<string>;
    MemberEniIp?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    PrimaryEniIp?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    ResetTime?: string;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: ExactInteger;
  }>;
  PaidDesktopsCount?: ExactInteger;
  PostPaidDesktops?: Array<{
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
    /** In milliseconds. */
    CreateDuration?: string;
    /** When it was created. */
    CreateTime?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    /** Whether it is the system disk or a data disk. */
    DiskType?: OpenEnum<"SYSTEM" | "DATA">;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** The ids of the users who may connect. */
    EndUserIds?: Array<string>;
    /** The user's name. */
    EndUserName?: string;
    EndUserNames?: Array<string>;
    FotaVersion?: string;
    /** The version of the GPU's driver. */
    GpuDriverVersion?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** The name of the image. */
    ImageName?: string;
    /** What else is under way with it. */
    ManagementFlag?: OpenEnum<"Migrating" | "Updating" | "NoFlag">;
    /** What else is under way with it. */
    ManagementFlags?: Array<string>;
    MemberEniIp?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    PrimaryEniIp?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    ReleaseTime?: string;
    ResetTime?: string;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: ExactInteger;
  }>;
  PostPaidDesktopsCount?: ExactInteger;
  PostPaidDesktopsTotalAmount?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  RunningPrePaidDesktopsCount?: ExactInteger;
  StopedPrePaidDesktopsCount?: ExactInteger;
  StoppedPrePaidDesktopsCount?: ExactInteger;
}
/**
 * Lists the computers of a pool.
 *
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
  /** Which kind of client it is. */
  ClientType: OpenEnum<"1" | "2">;
  /** The id of the device. */
  DeviceId?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  Region?: string | null | undefined;
  /** What kind of user it is. */
  UserType?: OpenEnum<"AD" | "SIMPLE"> | null | undefined;
}
export interface DescribeDevicesResponse {
  Devices?: Array<{
    /** The id of the device. */
    DeviceId?: string;
    EndUserList?: Array<{
      AdDomain?: string;
      /** The id of the directory of users; that of an office network is the network's id. */
      DirectoryId?: string;
      /** The id of the user who may connect. */
      EndUserId?: string;
      /** What kind of user it is. */
      UserType?: OpenEnum<"AD" | "SIMPLE">;
    }>;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists hardware clients.
 *
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
  /** Each item: the id of the directory of users; that of an office network is the network's id. At most 100 items. */
  DirectoryId?: ReadonlyArray<string> | null | undefined;
  DirectoryStatus?: string | null | undefined;
  /** What kind of directory the users are in. */
  DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  Status?:
    | OpenEnum<
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
  /** The host name of the domain controller. */
  AdHostname?: string;
  Directories?: Array<{
    ADConnectors?: Array<{
      ADConnectorAddress?: string;
      ConnectorStatus?: string;
      /** The id of the network interface. */
      NetworkInterfaceId?: string;
      Specification?: string;
      /** Secret. */
      TrustKey?: string;
      /** The id of the VPC's subnet. */
      VSwitchId?: string;
    }>;
    /** The host name of the domain controller. */
    AdHostname?: string;
    /** The host name of the second domain controller. */
    BackupDCHostname?: string;
    /** The second name server. */
    BackupDns?: string;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    CustomSecurityGroupId?: string;
    /** From where clients may connect. */
    DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any">;
    DesktopVpcEndpoint?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The IP addresses of the Active Directory's name servers. */
    DnsAddress?: Array<string>;
    DnsUserName?: string;
    /** The name of the Active Directory domain, as `example.com`. */
    DomainName?: string;
    /** The password of the Active Directory's administrator. Secret. */
    DomainPassword?: string;
    /** The name of the Active Directory's administrator. */
    DomainUserName?: string;
    /** Whether users are administrators of their computers. */
    EnableAdminAccess?: boolean;
    EnableCrossDesktopAccess?: boolean;
    /** Whether there is access to the Internet. */
    EnableInternetAccess?: boolean;
    FileSystemIds?: Array<string>;
    Logs?: Array<{
      Level?: string;
      /** What happened, in words. */
      Message?: string;
      Step?: string;
      TimeStamp?: string;
    }>;
    /** Whether logging in takes a second factor. */
    MfaEnabled?: boolean;
    Name?: string;
    NeedVerifyLoginRisk?: boolean;
    OuName?: string;
    SsoEnabled?: boolean;
    Status?: string;
    SubDnsAddress?: Array<string>;
    /** The name of the child domain. */
    SubDomainName?: string;
    /** Secret. */
    TrustPassword?: string;
    VSwitchIds?: Array<string>;
    /** The id of the VPC, the private network. */
    VpcId?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists directories of users.
 *
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
  /** At most 100 items. */
  DomainIds?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** What kind of resource it is. */
  ResourceType?: OpenEnum<"NAS" | "PDS"> | null | undefined;
  /** The id of the user. */
  UserId?: string | null | undefined;
}
export interface DescribeDrivesResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Count?: ExactInteger;
  Drives?: Array<{
    /** The id of the Alibaba Cloud account. */
    AliUid?: ExactInteger;
    Description?: string;
    DesktopGroupCount?: ExactInteger;
    DesktopGroups?: Array<{
      /** The id of the pool that cloud computers are shared in. */
      DesktopGroupId?: string;
      /** The name of the pool. */
      DesktopGroupName?: string;
    }>;
    DomainId?: string;
    /** The id of the drive. */
    DriveId?: string;
    EnableProfileManagement?: boolean;
    /** The id of the domain with the identity provider. */
    ExternalDomainId?: string;
    ExternalDriveId?: string;
    /** The id of the user with the identity provider. */
    ExternalUserId?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    Id?: string;
    Name?: string;
    ProfileRoaming?: boolean;
    Status?: string;
    /** The size in all. */
    TotalSize?: ExactInteger;
    Type?: string;
    /** How much is used. */
    UsedSize?: ExactInteger;
    /** The id of the user. */
    UserId?: string;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Lists drives for user data.
 *
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
  /** Which edition of the service it is. */
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNum?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** At most 100 items. Known values: `INIT`, `FAILED`, `RUNNING`, `EXPIRED` and `FINISHED`. */
  Status?: ReadonlyArray<string> | null | undefined;
  SubType?: OpenEnum<"DESKTOP"> | null | undefined;
  /** The id of the task, to ask for its result with. */
  TaskId?: string | null | undefined;
  TaskType?: OpenEnum<"RESOURCE_REPORT"> | null | undefined;
}
export interface DescribeEcdReportTasksResponse {
  ExportTaskList?: Array<{
    /** Secret. */
    DownloadUrl?: string;
    ErrorCode?: string;
    ErrorMsg?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    /** How far it is. In percent. */
    Progress?: number;
    ReportFileName?: string;
    Status?: string;
    SubType?: string;
    /** The id of the task, to ask for its result with. */
    TaskId?: string;
    TaskType?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists exports of reports.
 *
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
  /** The end of the time span. */
  EndTime: string;
  InstanceId: string;
  InstanceType: OpenEnum<"desktop" | "network_package">;
  MetricType: OpenEnum<"intranetInRate" | "net_tx.rate" | "intranetOutRate" | "net_rx.rate">;
  /** In seconds. 60 to 3600. Known values: `60`, `300` and `900`. */
  Period: Integer;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The beginning of the time span. */
  StartTime: string;
}
export interface DescribeFlowMetricResponse {
  Data?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells the traffic of Internet bandwidth packages.
 *
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
  /** The id of the incoming port forwarding. */
  ForwardEntryId?: string | null | undefined;
  /** The id of the table of incoming port forwardings. */
  ForwardTableId?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** The id of the NAT gateway. */
  NatGatewayId?: string | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeForwardTableEntriesResponse {
  ForwardTableEntries?: Array<{
    ExternalIp?: string;
    ExternalPort?: string;
    /** The id of the incoming port forwarding. */
    ForwardEntryId?: string;
    ForwardEntryName?: string;
    /** The id of the table of incoming port forwardings. */
    ForwardTableId?: string;
    InternalIp?: string;
    InternalPort?: string;
    /** The protocol of the network. */
    IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
    /** The id of the NAT gateway. */
    NatGatewayId?: string;
    Status?: string;
  }>;
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the forwardings of public ports.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the update task. */
  TaskUid?: string | null | undefined;
}
export interface DescribeFotaPendingDesktopsResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  FotaPendingDesktops?: Array<{
    /** The version of the image now. */
    CurrentAppVersion?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    FotaProject?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The sessions of users. */
    Sessions?: Array<{
      /** The id of the user who may connect. */
      EndUserId?: string;
    }>;
    Status?: ExactInteger;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists cloud computers that an image update waits for.
 *
 * Action `DescribeFotaPendingDesktops`. Reads. Official sources disagree on whether TaskUid is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). edgedesk uses: optional.
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
  FotaStatus?: string | null | undefined;
  Lang?: OpenEnum<"en" | "zh"> | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Each item: the id of the update task. At most 100 items. */
  TaskUid?: ReadonlyArray<string> | null | undefined;
  UserStatus?: OpenEnum<"Running" | "Pending"> | null | undefined;
}
export interface DescribeFotaTasksResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  FotaTasks?: Array<{
    /** The version of the image. */
    AppVersion?: string;
    FotaProject?: string;
    PendingCustomImageCount?: ExactInteger;
    PendingDesktopCount?: ExactInteger;
    PublishTime?: string;
    /** What the version changes. */
    ReleaseNote?: string;
    Size?: ExactInteger;
    Status?: string;
    /** The id of the update task. */
    TaskUid?: string;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists image updates.
 *
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
  /** Which edition of the service it is. */
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** States of cloud computers. */
  DesktopStatusList?: ReadonlyArray<string> | null | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  ExcludeDesktopStatusList?: ReadonlyArray<string> | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** What the list is ordered by. */
  OrderBy?: string | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  Scope?: string | null | undefined;
  /** Default: Asc. */
  SortType?: OpenEnum<"Asc" | "Desc"> | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
  /** How it is bought, more exactly than `ChargeType`. */
  SubPayType?: OpenEnum<"prePaid" | "postPaid" | "monthPackage"> | null | undefined;
  UserNames?: ReadonlyArray<string> | null | undefined;
}
export interface DescribeGlobalDesktopRecordsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The sessions of users. */
  Sessions?: Array<{
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
    /** How many virtual CPUs. */
    Cpu?: ExactInteger;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The name of the pool. */
    DesktopGroupName?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** The ids of the users who may connect. */
    EndUserIds?: Array<string>;
    /** The kind of GPU. */
    GpuSpec?: string;
    /** How long the latest connection lasted. In seconds. */
    LatestConnectionTime?: ExactInteger;
    LatestSessionEndTime?: string;
    /** How much memory. In MiB. */
    Memory?: ExactInteger;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
    OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The operating system. */
    OsType?: OpenEnum<"Windows" | "Linux">;
    /** The operating system with its version. */
    Platform?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The resource groups that it belongs to. */
    ResourceGroups?: Array<{
      /** The id of the resource group that it belongs to. */
      ResourceGroupId?: string;
      /** The name of the resource group. */
      ResourceGroupName?: string;
    }>;
    /** How long the session has not been used. In minutes. */
    SessionIdleTime?: ExactInteger;
    /** The sessions of users. */
    Sessions?: Array<{
      /** The id of the user who may connect. */
      EndUserId?: string;
      /** When the session began, in UTC. */
      EstablishmentTime?: string;
    }>;
    /** In milliseconds. */
    StatusChangeTime?: ExactInteger;
    /** How it is bought, more exactly than `ChargeType`. */
    SubPayType?: OpenEnum<"prePaid" | "postPaid" | "monthPackage">;
    /** How long it was connected in all. In seconds. */
    TotalConnectionTime?: ExactInteger;
    /** In seconds. */
    UpTime?: ExactInteger;
  }>;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists the cloud computers of all regions with their sessions.
 *
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
  /** How many items a page has at most. */
  MaxResults?: string | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** Kinds of resources. */
  ResourceTypes?: ReadonlyArray<string> | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
  /** What is done at that time. */
  TimerType?: string | null | undefined;
}
export interface DescribeGlobalTimerBatchesResponse {
  Count?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  Results?: Array<{
    /** The id of the batch. */
    BatchId?: string;
    /** When it was created. */
    CreateTime?: string;
    FailedCount?: ExactInteger;
    RunningCount?: ExactInteger;
    SkippedCount?: ExactInteger;
    SucceedCount?: ExactInteger;
    /** What is done at that time. */
    TimerType?: OpenEnum<
      | "NoOperationDisconnect"
      | "NoConnect"
      | "TimerBoot"
      | "TimerReset"
      | "NoOperationShutdown"
      | "NoOperationHibernate"
      | "TimerShutdown"
      | "NoOperationReboot"
      | "TimerReboot"
      | "LogoutShutdown"
      | "LoginAutoConnect"
    >;
  }>;
}
/**
 * Lists the batches in which timers ran.
 *
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
  /** The id of the batch. */
  BatchId?: string | null | undefined;
  /** The ids of cloud computers. At most 100 items. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  DisplayResultName?: string | null | undefined;
  GroupId?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: string | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** Kinds of resources. */
  ResourceTypes?: ReadonlyArray<string> | null | undefined;
  ResultCategory?: OpenEnum<"SUCCEED" | "FAILED" | "RUNNING" | "SKIPPED"> | null | undefined;
  Retryable?: boolean | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
  TimerResult?:
    OpenEnum<"CONNECTED_NOT_RUN" | "PAUSED" | "COMPLETED" | "FAILED" | "RUNNING" | "TERMINATED"> | null | undefined;
  /** At most 100 items. */
  TimerTypes?:
    | ReadonlyArray<
        OpenEnum<
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
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  Results?: Array<{
    ActionType?: string;
    /** The id of the batch. */
    BatchId?: string;
    Context?: string;
    /** When it was created. */
    CreateTime?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    DisplayResultName?: string;
    FinishTime?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    ResourceParentId?: string;
    Retryable?: boolean;
    /** The id of the group of timers. */
    TimerGroupId?: string;
    TimerRecordId?: string;
    TimerResult?: OpenEnum<"CONNECTED_NOT_RUN" | "PAUSED" | "COMPLETED" | "FAILED" | "RUNNING" | "TERMINATED">;
    /** What is done at that time. */
    TimerType?: OpenEnum<
      | "NoOperationDisconnect"
      | "NoConnect"
      | "TimerBoot"
      | "TimerReset"
      | "NoOperationShutdown"
      | "NoOperationHibernate"
      | "TimerShutdown"
      | "NoOperationReboot"
      | "TimerReboot"
      | "LogoutShutdown"
      | "LoginAutoConnect"
    >;
  }>;
}
/**
 * Lists what the timers of a batch did.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** The id of the user who may connect. */
  EndUserId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeGuestApplicationsResponse {
  Applications?: Array<{
    ApplicationName?: string;
    ApplicationVersion?: string;
    CpuPercent?: number;
    GpuPercent?: number;
    IconUrl?: string;
    /** In bytes per second. */
    IoSpeed?: number;
    MemPercent?: number;
    Pid?: ExactInteger;
    ProcessData?: Array<{
      ApplicationName?: string;
      ApplicationVersion?: string;
      CpuPercent?: number;
      GpuPercent?: number;
      /** In bytes per second. */
      Iospeed?: number;
      MemPercent?: number;
      Pid?: ExactInteger;
      ProcessPath?: string;
    }>;
    ProcessPath?: string;
    Status?: OpenEnum<"Idle" | "Running">;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the applications that run on a cloud computer.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeImageModifiedRecordsResponse {
  ImageModifiedRecords?: Array<{
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** The name of the image. */
    ImageName?: string;
    NewImageId?: string;
    NewImageName?: string;
    Reason?: string;
    Status?: ExactInteger;
    UpdateTime?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists changes of a cloud computer's image.
 *
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
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeImagePermissionResponse {
  AliUids?: Array<string>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the accounts that an image is shared with.
 *
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
  /** Whether it is one with a GPU. */
  GpuCategory?: boolean | null | undefined;
  /** The version of the GPU's driver. */
  GpuDriverVersion?: string | null | undefined;
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  /** The name of the image. */
  ImageName?: string | null | undefined;
  ImageStatus?: OpenEnum<"Creating" | "Available" | "CreateFailed"> | null | undefined;
  /** Whether the vendor or the account made the image. */
  ImageType?: OpenEnum<"SYSTEM" | "CUSTOM"> | null | undefined;
  LanguageType?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The operating system. */
  OsType?: OpenEnum<"Linux" | "Windows"> | null | undefined;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"HDX" | "ASP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Whether one or several users are connected at once. */
  SessionType?: OpenEnum<"SINGLE_SESSION" | "MULTIPLE_SESSION"> | null | undefined;
}
export interface DescribeImagesResponse {
  Images?: Array<{
    /** The version of the image. */
    AppVersion?: string;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** The size of the data disk. In GiB. */
    DataDiskSize?: ExactInteger;
    Description?: string;
    /** Whether it is one with a GPU. */
    GpuCategory?: boolean;
    /** The version of the GPU's driver. */
    GpuDriverVersion?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** Whether the vendor or the account made the image. */
    ImageType?: OpenEnum<"SYSTEM" | "CUSTOM">;
    Name?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The operating system with its version. */
    Platform?: string;
    /** How far it is. In percent. */
    Progress?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** Whether one or several users are connected at once. */
    SessionType?: OpenEnum<"SINGLE_SESSION" | "MULTIPLE_SESSION">;
    SharedCount?: ExactInteger;
    /** In GiB. */
    Size?: ExactInteger;
    Status?: string;
    SupportedLanguages?: Array<string>;
    UpdateTime?: string;
    /** Whether the disks are encrypted. */
    VolumeEncryptionEnabled?: boolean;
    /** The id of the key in KMS that the disks are encrypted with. */
    VolumeEncryptionKey?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists images.
 *
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
  CommandType?: OpenEnum<"RunPowerShellScript" | "RunBatScript"> | null | undefined;
  /** Whether the script is plain text or in Base64. */
  ContentEncoding?: OpenEnum<"Base64" | "PlainText"> | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The ids of cloud computers. At most 500 items. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  IncludeInvokeDesktops?: boolean | null | undefined;
  IncludeOutput?: boolean | null | undefined;
  /** The id of the command's run. */
  InvokeId?: string | null | undefined;
  InvokeStatus?: OpenEnum<"Finished" | "Stopped" | "Failed" | "Running" | "PartialFailed"> | null | undefined;
  /** How many items a page has at most. 0 to 50. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeInvocationsResponse {
  Invocations?: Array<{
    /** The script. Secret. */
    CommandContent?: string;
    CommandType?: OpenEnum<"RunPowerShellScript" | "RunBatScript">;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    DesktopScenario?: OpenEnum<"Classic" | "JvsClaw">;
    /** The id of the user who may connect. */
    EndUserId?: string;
    InvocationStatus?: OpenEnum<
      "Pending" | "Running" | "Success" | "Failed" | "Stopping" | "Stopped" | "PartialFailed"
    >;
    InvokeDesktopCount?: ExactInteger;
    InvokeDesktopSucceedCount?: ExactInteger;
    InvokeDesktops?: Array<{
      /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
      CreationTime?: string;
      /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
      DesktopId?: string;
      /** The name of the cloud computer. */
      DesktopName?: string;
      Dropped?: ExactInteger;
      ErrorCode?: string;
      ErrorInfo?: string;
      ExitCode?: ExactInteger;
      FinishTime?: string;
      InvocationStatus?: OpenEnum<
        "Pending" | "Running" | "Success" | "Failed" | "Stopping" | "Stopped" | "PartialFailed"
      >;
      JvsAgentId?: string;
      /** Secret. */
      Output?: string;
      Repeats?: ExactInteger;
      /** The beginning of the time span. */
      StartTime?: string;
      StopTime?: string;
      UpdateTime?: string;
    }>;
    /** The id of the command's run. */
    InvokeId?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists runs of commands with their results.
 *
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
  /** The id of the public IP address. */
  EipId?: string | null | undefined;
  InstanceId?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeIpAddressesResponse {
  IpAddresses?: Array<{
    CreateByWuying?: boolean;
    EipAddress?: string;
    /** The id of the public IP address. */
    EipId?: string;
    EipStatus?: string;
    InstanceId?: string;
    InstanceType?: string;
  }>;
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists public IP addresses.
 *
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface DescribeKmsKeysResponse {
  AuthorizeStatus?: OpenEnum<"not_authorized" | "authorized">;
  Keys?: Array<{ Alias?: string; Arn?: string; KeyId?: string; Type?: string }>;
  KmsServiceStatus?: OpenEnum<"disabled" | "enabled">;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists keys for the encryption of disks.
 *
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
  /** The bandwidth. In Mbit/s. 2 to 3072. */
  Bandwidth?: Integer | null | undefined;
  InstanceId?: string | null | undefined;
  InstanceType?:
    | OpenEnum<
        | "ecd.basic.small"
        | "ecd.basic.large"
        | "ecd.advanced.large"
        | "ecd.advanced.xlarge"
        | "ecd.performance.2xlarge"
        | "ecd.graphics.xlarge"
        | "ecd.graphics.2xlarge"
        | "ecd.advanced.xlarge_s8d2"
        | "ecd.advanced.xlarge_s8d7"
        | "ecd.graphics.1g72c"
        | "eds.general.2c2g"
        | "eds.general.2c4g"
        | "eds.general.2c8g"
        | "eds.general.4c8g"
        | "eds.general.4c16g"
        | "eds.general.8c16g"
        | "eds.general.8c32g"
        | "eds.general.16c32g"
      >
    | null
    | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** The new specification, of several computers. At most 20 items. */
  ResourceSpecs?:
    | ReadonlyArray<{
        /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
        DesktopId?: string | null | undefined;
        /** The size of the system disk. In GiB. */
        RootDiskSizeGib?: Integer | null | undefined;
        /** The size of a data disk. In GiB. */
        UserDiskSizeGib?: Integer | null | undefined;
      }>
    | null
    | undefined;
  /** What kind of resource it is. */
  ResourceType?: OpenEnum<"Desktop" | "NetworkPackage"> | null | undefined;
  /** How fast the system disk is. */
  RootDiskPerformanceLevel?: string | null | undefined;
  /** The size of the system disk. In GiB. 0 to 32768. */
  RootDiskSizeGib?: Integer | null | undefined;
  /** How fast the data disk is. */
  UserDiskPerformanceLevel?: string | null | undefined;
  /** The size of a data disk. In GiB. 0 to 32768. */
  UserDiskSizeGib?: Integer | null | undefined;
}
export interface DescribeModificationPriceResponse {
  /** The price, and the rules that it follows. */
  PriceInfo?: {
    /** The price. */
    Price?: {
      /** The currency, as `CNY`. */
      Currency?: string;
      /** The discount. */
      DiscountPrice?: number;
      /** The parts of the order. */
      OrderLines?: Record<string, string>;
      /** The price without discounts. */
      OriginalPrice?: number;
      /** The discount campaigns. */
      Promotions?: Array<{
        /** The code of the discount campaign. */
        OptionCode?: string;
        /** What the discount campaign is. */
        PromotionDesc?: string;
        /** The id of a discount campaign. */
        PromotionId?: string;
        /** The name of the discount campaign. */
        PromotionName?: string;
        /** Whether the discount campaign is used. */
        Selected?: boolean;
      }>;
      /** The price with discounts. */
      TradePrice?: number;
    };
    /** The rules that the price follows. */
    Rules?: Array<{
      Description?: string;
      /** The id of the rule. */
      RuleId?: ExactInteger;
    }>;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells what a change of specification would cost.
 *
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
  /** Each item: the id of the NAS file system. At most 100 items. */
  FileSystemId?: ReadonlyArray<string> | null | undefined;
  MatchCompatibleProfile?: boolean | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeNASFileSystemsResponse {
  FileSystems?: Array<{
    AllowOperateUserDrive?: boolean;
    AppInstanceGroups?: Array<{ AppInstanceGroupId?: string; AppInstanceGroupName?: string }>;
    /** The bandwidth. */
    Bandwidth?: ExactInteger;
    /** In GiB. */
    Capacity?: ExactInteger;
    /** When it was created. */
    CreateTime?: string;
    Description?: string;
    DesktopGroups?: Array<{
      /** The id of the pool that cloud computers are shared in. */
      DesktopGroupId?: string;
      /** The name of the pool. */
      DesktopGroupName?: string;
    }>;
    EncryptionEnabled?: boolean;
    /** The id of the NAS file system. */
    FileSystemId?: string;
    FileSystemName?: string;
    FileSystemStatus?: string;
    FileSystemType?: string;
    /** In bytes. */
    MeteredSize?: ExactInteger;
    MountTargetDomain?: string;
    MountTargetStatus?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    OfficeSites?: Array<{
      /** The id of the office network, the network and user directory that cloud computers are in. */
      OfficeSiteId?: string;
      /** The name of the office network. */
      OfficeSiteName?: string;
    }>;
    /** Which product it is. */
    ProductType?: string;
    ProfileCompatible?: boolean;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    Scene?: string;
    SizeQuota?: ExactInteger;
    StorageType?: string;
    SupportAcl?: boolean;
    /** The zone, a data center of the region. */
    ZoneId?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists NAS file systems.
 *
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
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  Name?: string | null | undefined;
  /** The id of the NAT gateway. */
  NatGatewayId?: string | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the VPC, the private network. */
  VpcId?: string | null | undefined;
}
export interface DescribeNatGatewaysResponse {
  /** How many items a page has at most. */
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
    /** The id of the NAT gateway. */
    NatGatewayId?: string;
    SnatTableIds?: Array<string>;
    Status?: string;
    /** The id of the VPC, the private network. */
    VpcId?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists NAT gateways.
 *
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
  /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
  InternetChargeType?: OpenEnum<"PayByTraffic" | "PayByBandwidth"> | null | undefined;
  /** How many items a page has at most. 1 to 100. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Each item: the id of the Internet bandwidth package. At most 100 items. */
  NetworkPackageId?: ReadonlyArray<string> | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Tags that it has, or is to have. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface DescribeNetworkPackagesResponse {
  NetworkPackages?: Array<{
    /** The bandwidth. In Mbit/s. */
    Bandwidth?: ExactInteger;
    BusinessStatus?: string;
    /** When it was created. */
    CreateTime?: string;
    EipAddresses?: Array<string>;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
    InternetChargeType?: OpenEnum<"PayByTraffic" | "PayByBandwidth">;
    /** The id of the Internet bandwidth package. */
    NetworkPackageId?: string;
    NetworkPackageStatus?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** Whose VPC the office network uses. */
    OfficeSiteVpcType?: string;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    PayType?: OpenEnum<"PostPaid" | "PrePaid">;
    ReservationActiveTime?: string;
    /** In Mbit/s. */
    ReservationBandwidth?: ExactInteger;
    ReservationInternetChargeType?: string;
    /** Tags: names with values. */
    Tags?: Array<{
      /** The tag's name. */
      Key?: string;
      /** The tag's value. */
      Value?: string;
    }>;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists Internet bandwidth packages.
 *
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
  /** The id of the virtual bridge. */
  BridgeId?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeOfficeSiteBridgeInfoResponse {
  Bridge?: {
    /** Whether the client connects over the Internet or a private network. */
    AccessType?: OpenEnum<"INTERNET" | "VPC">;
    /** The id of the virtual bridge. */
    BridgeId?: string;
    BridgeLevel?: string;
    BridgeStatus?: string;
    BridgeType?: string;
    /** Secret. */
    DefaultPassword?: string;
    DefaultUser?: string;
    DeployTime?: string;
    /** When it ends. */
    ExpireTime?: string;
    InternetUrl?: string;
    IntranetUrl?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** The beginning of the time span. */
    StartTime?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells the bridge between an office network and other networks.
 *
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
  /** What kind of account it is. */
  AccountType?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null | undefined;
  /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
  OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  SecurityProtection?: OpenEnum<"SASE" | "OFF"> | null | undefined;
  Status?:
    | OpenEnum<
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
  /** The id of the VPC, the private network. */
  VpcId?: string | null | undefined;
}
export interface DescribeOfficeSitesResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  OfficeSites?: Array<{
    ADConnectors?: Array<{
      ADConnectorAddress?: string;
      ConnectorStatus?: string;
      /** The id of the network interface. */
      NetworkInterfaceId?: string;
      Specification?: string;
      /** Secret. */
      TrustKey?: string;
      /** The id of the VPC's subnet. */
      VSwitchId?: string;
    }>;
    AcceleratorId?: string;
    AccessAttribute?: string;
    /** What kind of account it is. */
    AccountType?: string;
    /** The host name of the domain controller. */
    AdHostname?: string;
    AuthorityHost?: string;
    /** The host name of the second domain controller. */
    BackupDCHostname?: string;
    /** The second name server. */
    BackupDns?: string;
    /** The bandwidth. */
    Bandwidth?: ExactInteger;
    BasicInternetType?: string;
    CenAttachStatus?: string;
    /** The id of the Cloud Enterprise Network that connects the private networks. */
    CenId?: string;
    /** The range of IP addresses, as `192.168.0.0/16`. */
    CidrBlock?: string;
    /** An id that the client makes once for each device and keeps. */
    ClientId?: string;
    /** Secret. */
    ClientSecret?: string;
    CloudBoxOfficeSite?: boolean;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    CustomAccessPoint?: string;
    CustomDnsAddress?: Array<string>;
    CustomSecurityGroupId?: string;
    /** From where clients may connect. */
    DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any" | "INTERNET" | "ANY">;
    DesktopCount?: ExactInteger;
    DesktopVpcEndpoint?: string;
    /** The IP addresses of the Active Directory's name servers. */
    DnsAddress?: Array<string>;
    DnsUserName?: string;
    /** The name of the Active Directory domain, as `example.com`. */
    DomainName?: string;
    /** The password of the Active Directory's administrator. Secret. */
    DomainPassword?: string;
    /** The name of the Active Directory's administrator. */
    DomainUserName?: string;
    Eid?: string;
    /** Whether users are administrators of their computers. */
    EnableAdminAccess?: boolean;
    EnableCrossDesktopAccess?: boolean;
    /** Whether there is access to the Internet. */
    EnableInternetAccess?: boolean;
    EnableServiceRoute?: boolean;
    /** Of the vendor's own use. */
    EnvType?: string;
    FileSystemIds?: Array<string>;
    /** Whether the directory is one of LDAP. */
    IsLdap?: boolean;
    LdapUrl?: string;
    Logs?: Array<{
      Level?: string;
      /** What happened, in words. */
      Message?: string;
      Step?: string;
      TimeStamp?: string;
    }>;
    /** Whether logging in takes a second factor. */
    MfaEnabled?: boolean;
    Name?: string;
    NeedVerifyLoginRisk?: boolean;
    NeedVerifyZeroDevice?: boolean;
    /** The id of the Internet bandwidth package. */
    NetworkPackageId?: string;
    NmVersion?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
    OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    OuName?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    RdsLicenseAddress?: string;
    RdsLicenseDomainName?: string;
    RdsLicenseStatus?: string;
    ResourceAmounts?: Array<{ amount?: ExactInteger; resourceType?: string }>;
    SecurityProtection?: OpenEnum<"SASE" | "OFF">;
    SsoEnabled?: boolean;
    SsoType?: string;
    Status?: string;
    SubDnsAddress?: Array<string>;
    /** The name of the child domain. */
    SubDomainName?: string;
    SubnetMode?: string;
    /** The id of the tenant that the user belongs to. */
    TenantId?: string;
    TotalEdsCount?: ExactInteger;
    TotalEdsCountForGroup?: ExactInteger;
    TotalResourceAmount?: ExactInteger;
    /** Secret. */
    TrustPassword?: string;
    VSwitchIds?: Array<string>;
    /** The id of the VPC, the private network. */
    VpcId?: string;
    VpcType?: OpenEnum<"standard" | "basic" | "customized">;
    VplVersion?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists office networks.
 *
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
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
}
export interface DescribeOnlineUserCountResponse {
  AdAssignedUserCount?: ExactInteger;
  AssignedUserCount?: ExactInteger;
  OnlineUserCount?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  SimpleAssignedUserCount?: ExactInteger;
}
/**
 * Counts the users who are connected.
 *
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
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  OwnerType?: OpenEnum<"WUYING" | "CUSTOMER"> | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. Default: 20. */
  PageSize?: Integer | null | undefined;
}
export interface DescribePeripheralDriversResponse {
  Count?: ExactInteger;
  DriverInfos?: Array<{
    Brand?: string;
    /** When it was created. */
    CreateTime?: string;
    DeviceType?: OpenEnum<
      | "printer"
      | "scanner"
      | "serialport"
      | "camera"
      | "adb"
      | "usbKey"
      | "other"
      | "graphicsTablet"
      | "cardReader"
      | "storage"
      | "networkInterfaceCard"
    >;
    /** The picture of the resource. */
    Icon?: string;
    Id?: string;
    Name?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    OwnerType?: OpenEnum<"WUYING" | "CUSTOMER">;
    Source?: OpenEnum<"OpsApp" | "WuyingHelper" | "Wuying">;
  }>;
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists drivers of peripheral devices.
 *
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
  /** Which edition of the service it is. */
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
  /** At most 100 items. */
  ExternalPolicyGroupIds?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. 1 to 200. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. Default: 20. */
  PageSize?: Integer | null | undefined;
  /** Each item: the id of the policy: what users may do, as copying files or using USB devices. At most 100 items. */
  PolicyGroupId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  Scope?: OpenEnum<"ALL" | "IP" | "GLOBAL"> | null | undefined;
}
export interface DescribePolicyGroupsResponse {
  Count?: ExactInteger;
  DescribePolicyGroups?: Array<{
    AcademicProxy?: OpenEnum<"on" | "off">;
    AdminAccess?: OpenEnum<"allow" | "deny" | "inherited">;
    AdminKeyboardOnFullScreen?: OpenEnum<"on" | "off">;
    AdminKeyboardOnWindows?: OpenEnum<"on" | "off">;
    /** Whether screenshots on the client are prevented. */
    AppContentProtection?: OpenEnum<"off" | "on">;
    AuthorizeAccessPolicyRules?: Array<{
      /** The range of IP addresses, as `10.0.0.0/24`. */
      CidrIp?: string;
      Description?: string;
    }>;
    AuthorizeSecurityPolicyRules?: Array<{
      /** The range of IP addresses, as `10.0.0.0/24`. */
      CidrIp?: string;
      Description?: string;
      /** The protocol of the network. */
      IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
      /** Whether the rule allows or forbids. */
      Policy?: string;
      /** The ports, as `80/80`. */
      PortRange?: string;
      /** The order of the rule: smaller values come first. */
      Priority?: string;
      Type?: string;
    }>;
    AutoReconnect?: string;
    /** Whether the client's camera can be used. */
    CameraRedirect?: OpenEnum<"deviceRedirect" | "off" | "on">;
    ClientControlMenu?: OpenEnum<"on" | "off">;
    ClientCreateSnapshot?: OpenEnum<"on" | "off">;
    ClientHibernate?: OpenEnum<"on" | "off">;
    ClientRestart?: OpenEnum<"on" | "off">;
    ClientShutdown?: OpenEnum<"on" | "off">;
    ClientTypes?: Array<{
      /** Which kind of client it is. */
      ClientType?: string;
      Status?: string;
    }>;
    /** In which direction the clipboard works. */
    Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off">;
    ColorEnhancement?: OpenEnum<"off" | "on">;
    CpdDriveClipboard?: OpenEnum<"on" | "off">;
    /** In seconds. */
    CpuDownGradeDuration?: ExactInteger;
    CpuOverload?: OpenEnum<"on" | "off">;
    CpuProcessors?: Array<string>;
    CpuProtectedMode?: OpenEnum<"off" | "on">;
    CpuRateLimit?: ExactInteger;
    /** In seconds. */
    CpuSampleDuration?: ExactInteger;
    CpuSingleRateLimit?: ExactInteger;
    Description?: string;
    DesktopCount?: ExactInteger;
    DesktopGroupCount?: ExactInteger;
    DeviceConnectHint?: OpenEnum<"off" | "on">;
    DeviceRedirects?: Array<{
      DeviceType?: OpenEnum<
        | "printer"
        | "scanner"
        | "serialport"
        | "camera"
        | "adb"
        | "usbKey"
        | "other"
        | "graphicsTablet"
        | "cardReader"
        | "storage"
        | "networkInterfaceCard"
      >;
      RedirectType?: OpenEnum<"usbRedirect" | "deviceRedirect" | "off">;
    }>;
    DeviceRules?: Array<{
      DeviceName?: string;
      /** The product id of the USB device. */
      DevicePid?: string;
      DeviceType?: OpenEnum<
        | "printer"
        | "scanner"
        | "serialport"
        | "camera"
        | "adb"
        | "usbKey"
        | "other"
        | "graphicsTablet"
        | "cardReader"
        | "storage"
        | "networkInterfaceCard"
      >;
      /** The vendor id of the USB device. */
      DeviceVid?: string;
      OptCommand?: string;
      Platforms?: string;
      RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off">;
    }>;
    DiskOverload?: OpenEnum<"on" | "off">;
    DisplayMode?: OpenEnum<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom">;
    DomainList?: string;
    DomainResolveRule?: Array<{
      Description?: string;
      Domain?: string;
      /** Whether the rule allows or forbids. */
      Policy?: string;
    }>;
    DomainResolveRuleType?: string;
    EdsCount?: ExactInteger;
    EndUserApplyAdminCoordinate?: string;
    EndUserCount?: string;
    EndUserGroupCoordinate?: string;
    ExternalDrive?: OpenEnum<"on" | "off">;
    FileMigrate?: OpenEnum<"off" | "on">;
    FileTransfer?: string;
    FileTransferAddress?: string;
    FileTransferInSize?: ExactInteger;
    FileTransferInUnit?: string;
    FileTransferOutSize?: ExactInteger;
    FileTransferOutUnit?: string;
    FileTransferSizeLimit?: OpenEnum<"on" | "off">;
    FileTransferSpeed?: string;
    FileTransferSpeedLocation?: string;
    /** Whether pictures of computers with a GPU are tuned for quality. */
    GpuAcceleration?: OpenEnum<"off" | "on">;
    HoverConfigMsg?: OpenEnum<"on" | "off">;
    HoverHibernate?: OpenEnum<"on" | "off">;
    HoverRestart?: OpenEnum<"on" | "off">;
    HoverShutdown?: OpenEnum<"on" | "off">;
    /** Whether browsers may connect. */
    Html5Access?: OpenEnum<"off" | "on">;
    /** Which file transfers browsers may do. */
    Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off">;
    InternetCommunicationProtocol?: string;
    InternetPrinter?: OpenEnum<"on" | "off">;
    KeyboardControl?: OpenEnum<"on" | "off">;
    /** What computers may do with the drives of the device. */
    LocalDrive?: OpenEnum<"read" | "readwrite" | "off">;
    /** For how long a client tries to connect again. In seconds. */
    MaxReconnectTime?: ExactInteger;
    /** In seconds. */
    MemoryDownGradeDuration?: ExactInteger;
    MemoryOverload?: OpenEnum<"on" | "off">;
    MemoryProcessors?: Array<string>;
    MemoryProtectedMode?: OpenEnum<"off" | "on">;
    MemoryRateLimit?: ExactInteger;
    /** In seconds. */
    MemorySampleDuration?: ExactInteger;
    MemorySingleRateLimit?: ExactInteger;
    MobileRestart?: OpenEnum<"off" | "on">;
    MobileSafeMenu?: string;
    MobileShutdown?: OpenEnum<"off" | "on">;
    MobileWuyingKeeper?: string;
    MobileWyAssistant?: string;
    ModelLibrary?: OpenEnum<"on" | "off">;
    MultiScreen?: OpenEnum<"on" | "off">;
    Name?: string;
    /** Whether web traffic of the computer goes over the client's network. */
    NetRedirect?: OpenEnum<"all" | "off" | "on">;
    NetRedirectRule?: Array<{
      Domain?: string;
      /** Whether the rule allows or forbids. */
      Policy?: string;
      RuleType?: OpenEnum<"prc" | "domain">;
    }>;
    NetworkPrinter?: OpenEnum<"on" | "off">;
    OrganizationCount?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    PolicyGroupType?: string;
    PolicyStatus?: string;
    /** Whether ports are forwarded by a proxy. */
    PortProxy?: OpenEnum<"on" | "off">;
    PreemptLogin?: string;
    PreemptLoginUsers?: Array<string>;
    PrinterAlert?: OpenEnum<"default" | "off" | "custom">;
    PrinterAlertContent?: string;
    PrinterAlertTitle?: string;
    /** Whether the client's printers can be used. */
    PrinterRedirection?: OpenEnum<"off" | "on">;
    QualityEnhancement?: OpenEnum<"off" | "on">;
    /** Whether the screen is recorded by users. */
    RecordContent?: OpenEnum<"off" | "on">;
    /** How long recordings are kept. */
    RecordContentExpires?: ExactInteger;
    /** In minutes. */
    RecordEventDuration?: ExactInteger;
    RecordEventFileExts?: Array<string>;
    RecordEventFilePaths?: Array<string>;
    RecordEventLevels?: Array<{
      EventLevel?: string;
      EventType?: OpenEnum<
        | "DESKTOP_STOP"
        | "GET_LITE_CONNECTION_TICKET"
        | "DESKTOP_DISCONNECT"
        | "GET_CONNECTION_TICKET"
        | "CLIENT_LOGIN"
        | "DESKTOP_REBOOT"
        | "DESKTOP_CONNECT"
        | "DESKTOP_START"
      >;
    }>;
    RecordEventRegisters?: Array<string>;
    /** Whether and when the screen is recorded. */
    Recording?: OpenEnum<
      | "period"
      | "session"
      | "off"
      | "alltime"
      | "byaction_cmd_ft"
      | "ALLTIME"
      | "PERIOD"
      | "byaction_commands"
      | "OFF"
      | "byaction_file_transfer"
    >;
    /** Whether sound is recorded too. */
    RecordingAudio?: OpenEnum<"off" | "on">;
    /** How long a recording is at most. */
    RecordingDuration?: ExactInteger;
    RecordingEndTime?: string;
    /** How long recordings are kept. In days. */
    RecordingExpires?: ExactInteger;
    /** How many pictures a second the recording has. In frames per second. */
    RecordingFps?: ExactInteger;
    RecordingStartTime?: string;
    RecordingUserNotify?: OpenEnum<"off" | "on">;
    RecordingUserNotifyMessage?: string;
    /** Who controls the screen when it is shared with support. */
    RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl">;
    ResetDesktop?: OpenEnum<"off" | "on">;
    ResolutionDpi?: ExactInteger;
    /** In pixels. */
    ResolutionHeight?: ExactInteger;
    ResolutionModel?: OpenEnum<"adaptive" | "customer">;
    /** In pixels. */
    ResolutionWidth?: ExactInteger;
    ResourceGroupCount?: ExactInteger;
    /** The region that the resource is in. */
    ResourceRegionId?: string;
    SafeMenu?: OpenEnum<"on" | "off">;
    Scope?: string;
    ScopeValue?: Array<string>;
    ScreenDisplayMode?: string;
    SmoothEnhancement?: OpenEnum<"off" | "on">;
    StatusMonitor?: OpenEnum<"off" | "on">;
    StreamingMode?: OpenEnum<"intelligent" | "smooth">;
    TargetFps?: ExactInteger;
    ThreeScreen?: OpenEnum<"on" | "off">;
    /** Whether USB devices of the client can be used. */
    UsbRedirect?: OpenEnum<"off" | "on">;
    UsbSupplyRedirectRule?: Array<{
      Description?: string;
      DeviceClass?: string;
      DeviceSubclass?: string;
      /** The product id of the USB device. */
      ProductId?: string;
      UsbRedirectType?: ExactInteger;
      UsbRuleType?: ExactInteger;
      /** The vendor id of the USB device. */
      VendorId?: string;
    }>;
    UseTime?: OpenEnum<"on" | "off">;
    VideoEncAvgKbps?: ExactInteger;
    VideoEncMaxQP?: ExactInteger;
    VideoEncMinQP?: ExactInteger;
    VideoEncPeakKbps?: ExactInteger;
    VideoEncPolicy?: OpenEnum<"qualityFirst" | "bandwidthFirst">;
    VideoRedirect?: OpenEnum<"off" | "on">;
    /** How the picture is weighed against bandwidth. */
    VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium">;
    /** Whether the screen carries a watermark. */
    Watermark?: OpenEnum<"blind" | "off" | "on">;
    WatermarkAntiCam?: OpenEnum<"off" | "on">;
    /** The watermark's color, as a number of RGB. */
    WatermarkColor?: ExactInteger;
    WatermarkCustomText?: string;
    /** By how many degrees the watermark is turned. */
    WatermarkDegree?: number;
    /** The watermark's font size. */
    WatermarkFontSize?: ExactInteger;
    WatermarkFontStyle?: OpenEnum<"plain" | "bold">;
    WatermarkPower?: OpenEnum<"high" | "low" | "medium">;
    /** How many rows of watermarks there are. */
    WatermarkRowAmount?: ExactInteger;
    WatermarkSecurity?: OpenEnum<"off" | "on">;
    WatermarkShadow?: OpenEnum<"on" | "off">;
    WatermarkTransparency?: OpenEnum<"LIGHT" | "DARK" | "MIDDLE">;
    /** How transparent the watermark is: higher is fainter. */
    WatermarkTransparencyValue?: ExactInteger;
    WatermarkType?: OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime">;
    WuyingKeeper?: OpenEnum<"off" | "on">;
    WyAssistant?: OpenEnum<"off" | "on">;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The page, counted from 1. */
  PageNumber?: ExactInteger;
  /** How many items a page has at most. */
  PageSize?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists policies.
 *
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
  /** 1 to 1000. Default: 1. */
  Amount?: Integer | null | undefined;
  /** The bandwidth. In Mbit/s. 1 to 5120. */
  Bandwidth?: Integer | null | undefined;
  /** Known values: `120` and `250`. */
  Duration?: Integer | null | undefined;
  /** Default: 1. */
  GroupDesktopCount?: Integer | null | undefined;
  InstanceType?: string | null | undefined;
  /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
  InternetChargeType?: OpenEnum<"PayByTraffic" | "PayByBandwidth"> | null | undefined;
  /** The operating system. */
  OsType?: OpenEnum<"Linux" | "Windows"> | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year" | "Hour"> | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** What kind of resource it is. */
  ResourceType?: OpenEnum<"DesktopMonthPackage" | "Desktop" | "Bandwidth" | "DesktopGroup"> | null | undefined;
  RootDiskCategory?: OpenEnum<"cloud_efficiency" | "cloud_auto" | "cloud_essd"> | null | undefined;
  /** How fast the system disk is. */
  RootDiskPerformanceLevel?: string | null | undefined;
  /** The size of the system disk. In GiB. 0 to 32768. */
  RootDiskSizeGib?: Integer | null | undefined;
  UserDiskCategory?: OpenEnum<"cloud_efficiency" | "cloud_auto" | "cloud_essd"> | null | undefined;
  /** How fast the data disk is. */
  UserDiskPerformanceLevel?: string | null | undefined;
  /** The size of a data disk. In GiB. 0 to 65536. */
  UserDiskSizeGib?: Integer | null | undefined;
}
export interface DescribePriceResponse {
  /** The price, and the rules that it follows. */
  PriceInfo?: {
    FreeCdsQuota?: boolean;
    /** In GiB. */
    FreeCdsSize?: ExactInteger;
    /** The price. */
    Price?: {
      /** The currency, as `CNY`. */
      Currency?: string;
      /** The discount. */
      DiscountPrice?: number;
      /** The parts of the order. */
      OrderLines?: Record<string, string>;
      /** The price without discounts. */
      OriginalPrice?: number;
      /** The discount campaigns. */
      Promotions?: Array<{
        /** The code of the discount campaign. */
        OptionCode?: string;
        /** What the discount campaign is. */
        PromotionDesc?: string;
        /** The id of a discount campaign. */
        PromotionId?: string;
        /** The name of the discount campaign. */
        PromotionName?: string;
        /** Whether the discount campaign is used. */
        Selected?: boolean;
      }>;
      SpPrice?: ExactInteger;
      /** The price with discounts. */
      TradePrice?: number;
    };
    /** The rules that the price follows. */
    Rules?: Array<{
      Description?: string;
      /** The id of the rule. */
      RuleId?: ExactInteger;
    }>;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells what a purchase would cost.
 *
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
  /** How many users may be connected at once. */
  ConcurrenceCount?: Integer | null | undefined;
  /** The size of the data disk. */
  DataDiskSize?: Integer | null | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType?: string | null | undefined;
  /** How many users the group may have. */
  OversoldUserCount?: Integer | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: string | null | undefined;
  /** The size of the system disk. In GiB. */
  SystemDiskSize?: Integer | null | undefined;
}
export interface DescribePriceForCreateDesktopOversoldGroupResponse {
  Data?: {
    /** The price. */
    Price?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells what a shared-use group would cost.
 *
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
  /** How many users may be connected at once. */
  ConcurrenceCount?: Integer | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** How many users the group may have. */
  OversoldUserCount?: Integer | null | undefined;
}
export interface DescribePriceForModifyDesktopOversoldGroupSaleResponse {
  Data?: {
    /** The price. */
    Price?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells what a change of a shared-use group would cost.
 *
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
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: string | null | undefined;
}
export interface DescribePriceForRenewDesktopOversoldGroupResponse {
  Data?: {
    /** The price. */
    Price?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells what renewing a shared-use group would cost.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The ids of the users who may connect. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  PrinterDriver?: string | null | undefined;
  PrinterName?: string | null | undefined;
  PrinterRedirType?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface DescribePrinterEventsResponse {
  Events?: Array<{
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The id of the user who may connect. */
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
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists what was printed.
 *
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
  /** The id of the Internet bandwidth package. */
  NetworkPackageId: string;
  /** The name of the rule that limits Internet bandwidth. */
  QosRuleName?: string | null | undefined;
}
export interface DescribeQosRulesResponse {
  QosRules?: Array<{
    DesktopCount?: string;
    DesktopGroupCount?: ExactInteger;
    Download?: string;
    /** The id of the Internet bandwidth package. */
    NetworkPackageId?: string;
    /** The id of the rule that limits Internet bandwidth. */
    QosRuleId?: string;
    /** The name of the rule that limits Internet bandwidth. */
    QosRuleName?: string;
    Upload?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists rules that limit Internet bandwidth.
 *
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
  AuditStatus?: OpenEnum<"AI_ANALYZED" | "REVIEWING" | "REVIEWED" | "UNREVIEWED"> | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The name of the file. */
  FileName?: string | null | undefined;
  /** What the list is ordered by. */
  OrderBy?: string | null | undefined;
  OrderSort?: OpenEnum<"asc" | "desc"> | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. At most 100. */
  PageSize?: Integer | null | undefined;
  RecordType?: OpenEnum<"alltime" | "period" | "event" | "session"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** What kind of resource it is. */
  ResourceType?: string | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
  Status?: Integer | null | undefined;
}
export interface DescribeRecordFileResponse {
  RecordFiles?: Array<{
    AuditStatus?: Array<OpenEnum<"AI_ANALYZED" | "REVIEWING" | "REVIEWED" | "UNREVIEWED">>;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The id of the user who may connect. */
    EndUserId?: string;
    EventDetails?: Array<{
      EventName?: string;
      /** In seconds. */
      EventTime?: ExactInteger;
      EventType?: OpenEnum<
        | "DESKTOP_STOP"
        | "GET_LITE_CONNECTION_TICKET"
        | "DESKTOP_DISCONNECT"
        | "GET_CONNECTION_TICKET"
        | "CLIENT_LOGIN"
        | "DESKTOP_REBOOT"
        | "DESKTOP_CONNECT"
        | "DESKTOP_START"
      >;
    }>;
    /** The name of the file. */
    FileName?: string;
    /** In bytes. */
    FileSize?: ExactInteger;
    PolicyId?: string;
    RecordEndTime?: string;
    RecordExpire?: ExactInteger;
    RecordStartTime?: string;
    RecordType?: ExactInteger;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    /** The name of the resource group. */
    ResourceGroupName?: string;
    Status?: ExactInteger;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists files of screen recordings.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  NeedSignedUrl?: boolean | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** In minutes. */
  SignedUrlExpireMinutes?: Integer | null | undefined;
  StandardEndTime?: string | null | undefined;
  /** When it was first started, in UTC. */
  StandardStartTime?: string | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface DescribeRecordingsResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  Recordings?: Array<{
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The end of the time span. */
    EndTime?: string;
    /** The ids of the users who may connect. */
    EndUserIds?: Array<string>;
    FilePath?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** In bytes. */
    RecordingSize?: ExactInteger;
    RecordingType?: string;
    /** Secret. */
    SignedUrl?: string;
    /** The beginning of the time span. */
    StartTime?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists screen recordings.
 *
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 20 items. */
  DesktopId: ReadonlyArray<string>;
  RefundType?: OpenEnum<"RemainRefund" | "RenewRefund"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface DescribeRefundPriceResponse {
  /** The price, and the rules that it follows. */
  PriceInfo?: {
    /** The currency, as `CNY`. */
    Currency?: string;
    RefundFee?: number;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells what releasing a subscription would refund.
 *
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
  /** The language of names. */
  AcceptLanguage?: OpenEnum<"en" | "zh"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeRegionsResponse {
  /** The regions. */
  Regions?: Array<{
    /** The region's name in the language of `AcceptLanguage`. */
    LocalName?: string;
    /** The host of the API in the region. */
    RegionEndpoint?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the regions of the service.
 *
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
  /** The ids of what is renewed. At most 100 items. */
  InstanceIds?: ReadonlyArray<string> | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year"> | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** What kind of resource it is. */
  ResourceType?: OpenEnum<"Desktop" | "Bandwidth" | "DesktopGroup"> | null | undefined;
}
export interface DescribeRenewalPriceResponse {
  /** The price, and the rules that it follows. */
  PriceInfo?: {
    /** The price. */
    Price?: {
      /** The currency, as `CNY`. */
      Currency?: string;
      /** The discount. */
      DiscountPrice?: number;
      /** The parts of the order. */
      OrderLines?: Record<string, string>;
      /** The price without discounts. */
      OriginalPrice?: number;
      /** The discount campaigns. */
      Promotions?: Array<{
        /** The code of the discount campaign. */
        OptionCode?: string;
        /** What the discount campaign is. */
        PromotionDesc?: string;
        /** The id of a discount campaign. */
        PromotionId?: string;
        /** The name of the discount campaign. */
        PromotionName?: string;
        /** Whether the discount campaign is used. */
        Selected?: boolean;
      }>;
      /** The price with discounts. */
      TradePrice?: number;
    };
    /** The rules that the price follows. */
    Rules?: Array<{
      Description?: string;
      /** The id of the rule. */
      RuleId?: ExactInteger;
    }>;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells what a renewal would cost.
 *
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
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId: string;
  /** Which product it is. */
  ProductType?: OpenEnum<"app" | "resourceGroup" | "desktop" | "desktopGroup"> | null | undefined;
  /** The id of the resource. */
  ResourceId?: string | null | undefined;
}
export interface DescribeResourceByCenterPolicyIdResponse {
  Count?: string;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  ResourceModelList?: Array<{
    AppModelList?: Array<{
      /** The id of the application. */
      AppId?: string;
      AppName?: string;
    }>;
    /** How many virtual CPUs. */
    Cpu?: ExactInteger;
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    /** How many GPUs; a share of one is less than 1. */
    GpuCount?: number;
    /** The kind of GPU. */
    GpuSpec?: string;
    /** How much memory. In MiB. */
    Memory?: ExactInteger;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    PayType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** Which product it is. */
    ProductType?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    /** The name of the resource group. */
    ResourceGroupName?: string;
    ResourceGroupRelCount?: ExactInteger;
    /** The id of the resource. */
    ResourceId?: string;
    /** The name of the resource. */
    ResourceName?: string;
    /** The region that the resource is in. */
    ResourceRegionId?: string;
    /** What kind of resource it is. */
    ResourceType?: string;
    Status?: string;
  }>;
}
/**
 * Lists the resources that a policy for all regions holds for.
 *
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
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the route table. */
  RouteTableId: string;
}
export interface DescribeRouteEntryListResponse {
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  RouteEntries?: Array<{
    Description?: string;
    /** Where the route leads: a range of IP addresses. */
    DestinationCidrBlock?: string;
    IpVersion?: string;
    NextHops?: Array<{ NextHopId?: string; NextHopType?: string }>;
    RouteEntryId?: string;
    RouteEntryName?: string;
    /** The id of the route table. */
    RouteTableId?: string;
    Status?: string;
    Type?: string;
  }>;
}
/**
 * Lists the routes of a route table.
 *
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
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the route table. */
  RouteTableId?: string | null | undefined;
  RouteTableName?: string | null | undefined;
  /** The id of the VPC, the private network. */
  VpcId?: string | null | undefined;
}
export interface DescribeRouteTableListResponse {
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  RouteTableList?: Array<{
    AssociateType?: string;
    /** The id of the route table. */
    RouteTableId?: string;
    RouteTableType?: string;
    RouterType?: string;
    Status?: string;
    VSwitchIds?: Array<string>;
    /** The id of the VPC, the private network. */
    VpcId?: string;
  }>;
}
/**
 * Lists route tables.
 *
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
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeSecurityGroupAttributeResponse {
  EgressPermissions?: Array<{
    /** When it was created. */
    CreateTime?: string;
    Description?: string;
    DestCidrIp?: string;
    /** The protocol of the network. */
    IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
    NicType?: string;
    /** Whether the rule allows or forbids. */
    Policy?: string;
    /** The ports, as `80/80`. */
    PortRange?: string;
    /** The order of the rule: smaller values come first. */
    Priority?: string;
    SourceCidrIp?: string;
    SourcePortRange?: string;
  }>;
  IngressPermissions?: Array<{
    /** When it was created. */
    CreateTime?: string;
    Description?: string;
    DestCidrIp?: string;
    /** The protocol of the network. */
    IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
    NicType?: string;
    /** Whether the rule allows or forbids. */
    Policy?: string;
    /** The ports, as `80/80`. */
    PortRange?: string;
    /** The order of the rule: smaller values come first. */
    Priority?: string;
    SourceCidrIp?: string;
    SourcePortRange?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells the rules of an office network's security group.
 *
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
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** How long a step of the statistic is. */
  Period?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface DescribeSessionStatisticResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The counts, step by step. */
  Statistic?: Array<{
    Count?: ExactInteger;
    /** The moment, in milliseconds since 1970. */
    TimePoint?: ExactInteger;
  }>;
  /** How many items there are on all pages. */
  TotalCount?: string;
}
/**
 * Counts sessions over a time span.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  DesktopScenario?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** How many items a page has at most. 0 to 100. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The operating system. */
  OsType?: OpenEnum<"Linux" | "Windows"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the snapshot, the content of a disk at one moment. */
  SnapshotId?: string | null | undefined;
  /** The name of the snapshot. */
  SnapshotName?: string | null | undefined;
  /** Whether a policy or a user made the snapshot. */
  SnapshotType?: OpenEnum<"all" | "auto" | "user"> | null | undefined;
  /** Which disk the snapshot is of. */
  SourceDiskType?: OpenEnum<"Data" | "System"> | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface DescribeSnapshotsResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The snapshots. */
  Snapshots?: Array<{
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    Creator?: string;
    DeletionTime?: string;
    Description?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    DiskStatus?: string;
    /** Of the vendor's own use. */
    EnvId?: string;
    /** Of the vendor's own use. */
    EnvType?: string;
    JvsId?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** How far it is. */
    Progress?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** How long the snapshot still takes; -1 while that is not known. In seconds. */
    RemainTime?: ExactInteger;
    /** The id of the restore point. */
    RestorePointId?: string;
    /** The name of the restore point. */
    RestorePointName?: string;
    /** The id of the snapshot, the content of a disk at one moment. */
    SnapshotId?: string;
    /** The name of the snapshot. */
    SnapshotName?: string;
    /** Whether a policy or a user made the snapshot. */
    SnapshotType?: OpenEnum<"AUTO" | "USER">;
    /** The size of the disk that it is of. In GiB. */
    SourceDiskSize?: string;
    /** Which disk the snapshot is of. */
    SourceDiskType?: OpenEnum<"SYSTEM" | "DATA">;
    Status?: string;
    /** Whether the disks are encrypted. */
    VolumeEncryptionEnabled?: boolean;
    /** The id of the key in KMS that the disks are encrypted with. */
    VolumeEncryptionKey?: string;
  }>;
}
/**
 * Lists snapshots.
 *
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
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** The id of the NAT gateway. */
  NatGatewayId?: string | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the outgoing address translation. */
  SnatEntryId?: string | null | undefined;
  /** The id of the table of outgoing address translations. */
  SnatTableId?: string | null | undefined;
}
export interface DescribeSnatTableEntriesResponse {
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  SnatTableEntries?: Array<{
    EipAffinity?: string;
    /** The id of the NAT gateway. */
    NatGatewayId?: string;
    /** The id of the outgoing address translation. */
    SnatEntryId?: string;
    SnatEntryName?: string;
    SnatIp?: string;
    /** The id of the table of outgoing address translations. */
    SnatTableId?: string;
    SourceCIDR?: string;
    SourceVSwitchId?: string;
    Status?: string;
  }>;
}
/**
 * Lists outgoing address translations.
 *
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
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  Name?: string | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the subnet. */
  SubnetId?: string | null | undefined;
}
export interface DescribeSubnetsResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  Subnets?: Array<{
    /** The range of IP addresses, as `192.168.0.0/16`. */
    CidrBlock?: string;
    Name?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    Status?: string;
    /** The id of the subnet. */
    SubnetId?: string;
    TotalEdsCount?: ExactInteger;
    TotalEdsCountForGroup?: ExactInteger;
    /** The zone, a data center of the region. */
    ZoneId?: string;
  }>;
}
/**
 * Lists the subnets of office networks.
 *
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
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** A part of the name that is searched. */
  Keyword?: string | null | undefined;
  /** The page, counted from 1. At least 0. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. 0 to 100. */
  PageSize?: Integer | null | undefined;
  /** Which product it is. */
  ProductType?: OpenEnum<"CloudDesktop"> | null | undefined;
  /** At most 100 items. */
  TemplateIds?: ReadonlyArray<string> | null | undefined;
  TemplateName?: string | null | undefined;
  TemplateType?: OpenEnum<"USER_TEMPLATE" | "SYSTEM_TEMPLATE"> | null | undefined;
}
export interface DescribeTemplatesResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: Array<{
    /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
    AutoPay?: boolean;
    /** Whether the subscription is renewed when it ends, at the account's cost. */
    AutoRenew?: boolean;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    ChargeType?: OpenEnum<"PostPaid" | "PrePaid">;
    DataDiskList?: Array<{
      /** How fast the disk is. */
      PerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL">;
      /** In GiB. */
      Size?: string;
    }>;
    /** The language of the operating system. */
    DefaultLanguage?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP">;
    Description?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** Whether the vendor or the account made the image. */
    ImageType?: OpenEnum<"SYSTEM" | "CUSTOM">;
    InstanceName?: string;
    Period?: ExactInteger;
    /** The unit of `Period`. */
    PeriodUnit?: OpenEnum<"Month" | "Year" | "Week" | "Hour">;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** Whether it is paid by use when the bought time is used up. */
    PostPaidAfterUsedUp?: boolean;
    /** Which product it is. */
    ProductType?: string;
    RegionConfigList?: Array<{
      /** How many virtual CPUs. */
      CpuCount?: ExactInteger;
      /** The kind of GPU. */
      GpuSpec?: string;
      /** How much memory. In MiB. */
      MemorySize?: ExactInteger;
      /** The id of the office network, the network and user directory that cloud computers are in. */
      OfficeSiteId?: string;
      /** The region, as `cn-hangzhou`. */
      RegionId?: string;
      ResourceInstanceType?: string;
      /** The id of the policy that makes snapshots. */
      SnapshotPolicyId?: string;
      /** The id of the subnet. */
      SubnetId?: string;
      VirtualNodePoolId?: string;
      VolumeEncryptionEnable?: boolean;
      /** The id of the key in KMS that the disks are encrypted with. */
      VolumeEncryptionKey?: string;
    }>;
    /** The vendor's id of the request; its support asks for it. */
    RequestId?: string;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    ResourceTagList?: Array<{
      /** The tag's name. */
      Key?: string;
      /** The tag's value. */
      Value?: string;
    }>;
    SiteConfigList?: Array<{ AppRuleId?: string; SiteId?: OpenEnum<"outside_mainland" | "mainland"> }>;
    SystemDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL">;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: ExactInteger;
    TemplateId?: string;
    TemplateName?: string;
    TemplateType?: OpenEnum<"USER_TEMPLATE" | "SYSTEM_TEMPLATE">;
    /** The id of the group of timers. */
    TimerGroupId?: string;
    UserDuration?: string;
  }>;
  /** The status of the answer, once more. */
  HttpStatusCode?: ExactInteger;
  /** What happened, in words. */
  Message?: string;
  /** The page, counted from 1. */
  PageNumber?: ExactInteger;
  /** How many items a page has at most. */
  PageSize?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists custom templates.
 *
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | null | undefined;
}
export interface DescribeTimerGroupResponse {
  Data?: {
    BindCount?: ExactInteger;
    BindCountMap?: Record<string, ExactInteger>;
    ConfigTimers?: Array<{
      /** Whether users may set timers themselves. */
      AllowClientSetting?: boolean;
      /** When it happens, as a cron expression. */
      CronExpression?: string;
      /** Whether it is done even where the state of the computer or its connection speaks against it. */
      Enforce?: boolean;
      /** After which time it happens. In minutes. */
      Interval?: ExactInteger;
      /** In seconds. */
      NotificationTime?: ExactInteger;
      /** What the timer does. */
      OperationType?: OpenEnum<"Hibernate" | "Shutdown">;
      ProcessWhitelist?: Array<string>;
      /** Which disks are reset. */
      ResetType?: string;
      SegmentTimers?: Array<{
        AppointmentTimer?: ExactInteger;
        /** Whether a snapshot is made before the system update. */
        CreateSnapshot?: boolean;
        EndCronExpression?: string;
        /** Whether it is done even where the state of the computer or its connection speaks against it. */
        Enforce?: boolean;
        /** The id of the image, the operating system and software that a disk begins with. */
        ImageId?: string;
        /** After which time it happens. In minutes. */
        Interval?: ExactInteger;
        IpSegments?: Array<string>;
        /** In minutes. */
        LockScreenTime?: ExactInteger;
        /** In seconds. */
        NotificationTime?: ExactInteger;
        /** What the timer does. */
        OperationType?: OpenEnum<"Hibernate" | "Shutdown">;
        /** The id of the patch to install. */
        PatchId?: string;
        ProcessWhitelist?: Array<string>;
        /** Which disks are reset. */
        ResetType?: string;
        StartCronExpression?: string;
        TimerOrder?: ExactInteger;
        Timezone?: string;
        TriggerType?: OpenEnum<"Advanced" | "Standard">;
        /** In seconds. */
        VerificationNotificationTime?: ExactInteger;
        /** In seconds. */
        VerificationTime?: ExactInteger;
      }>;
      /** What is done at that time. */
      TimerType?: OpenEnum<
        | "NoOperationDisconnect"
        | "NoConnect"
        | "TimerBoot"
        | "TimerReset"
        | "NoOperationShutdown"
        | "NoOperationHibernate"
        | "TimerShutdown"
        | "NoOperationReboot"
        | "TimerReboot"
        | "LogoutShutdown"
        | "LoginAutoConnect"
      >;
      TriggerType?: OpenEnum<"Advanced" | "Standard">;
    }>;
    Description?: string;
    GroupId?: string;
    InnerTimerDesc?: string;
    InnerTimerName?: string;
    IsBind?: boolean;
    IsUpdate?: boolean;
    Name?: string;
    /** Which product it is. */
    ProductType?: string;
    Status?: string;
    Type?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells the timers of a group.
 *
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
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
  /** The id of a user's place in the group. */
  UserDesktopId?: string | null | undefined;
  /** The id of the group of users. */
  UserGroupId?: string | null | undefined;
}
export interface DescribeUserConnectTimeResponse {
  Count?: ExactInteger;
  Data?: Array<{
    EndConnectTime?: string;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
    StartConnectTime?: string;
    /** The id of a user's place in the group. */
    UserDesktopId?: string;
    /** The id of the group of users. */
    UserGroupId?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells for how long users were connected.
 *
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
  /** In milliseconds. */
  ConnectEndTimeFrom?: Integer | null | undefined;
  /** In milliseconds. */
  ConnectEndTimeTo?: Integer | null | undefined;
  /** In milliseconds. */
  ConnectStartTimeFrom?: Integer | null | undefined;
  /** In milliseconds. */
  ConnectStartTimeTo?: Integer | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId: string;
  /** Where the user is kept. */
  EndUserType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeUserConnectionRecordsResponse {
  ConnectionRecords?: Array<{
    /** How long a session is connected. In milliseconds. */
    ConnectDuration?: string;
    ConnectEndTime?: string;
    ConnectStartTime?: string;
    ConnectionRecordId?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the connections of a user to a pool.
 *
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  RuleType?: string | null | undefined;
}
export interface DescribeUserProfilePathRulesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  UserProfilePathRule?: {
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The rules that the price follows. */
    Rules?: Array<{
      BlackPath?: { Path?: string; Type?: string };
      WhitePaths?: Array<{ Path?: string; Type?: string }>;
    }>;
    UserProfileRuleType?: string;
  };
}
/**
 * Tells which folders of user data roam.
 *
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
  /** Whether the user is connected. Known values: `0` and `1`. */
  ConnectState?: Integer | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The ids of the users who may connect. At most 100 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the department. */
  OrgId?: string | null | undefined;
  /** Whether the answer tells all about the users. Default: true. */
  QueryUserDetail?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeUsersInGroupResponse {
  /** The users. */
  EndUsers?: Array<{
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The name that others see. */
    DisplayName?: string;
    /** The name that others see. */
    DisplayNameNew?: string;
    /** The user's e-mail address. */
    EndUserEmail?: string;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** The user's name. */
    EndUserName?: string;
    /** The user's telephone number. */
    EndUserPhone?: string;
    /** A remark about the user. */
    EndUserRemark?: string;
    /** Where the user is kept. */
    EndUserType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** What the identity provider knows of the user. */
    ExternalInfo?: {
      /** The user's name with the identity provider. */
      ExternalName?: string;
      /** The user's number as an employee. */
      JobNumber?: string;
    };
    /** The id of a user's place in the group. */
    UserDesktopId?: string;
    /** The user's name in the Active Directory, as `alice@example.com`. */
    UserPrincipalName?: string;
    /** The user's properties. */
    UserSetPropertiesModels?: Array<{
      /** The id of the property. */
      PropertyId?: ExactInteger;
      /** The name of the property. */
      PropertyKey?: string;
      /** The type of the property. */
      PropertyType?: ExactInteger;
      /** The values of the property. */
      PropertyValues?: Array<{
        /** The value of the property. */
        PropertyValue?: string;
        /** The id of the value. */
        PropertyValueId?: ExactInteger;
      }>;
      /** The id of the user. */
      UserId?: ExactInteger;
      /** The name of the user. */
      UserName?: string;
    }>;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** How many users are connected. */
  OnlineUsersCount?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The name of the group of users. */
  UserGroupName?: string;
  /** The organizational unit that the user is in. */
  UserOuPath?: string;
  /** How many users there are. */
  UsersCount?: ExactInteger;
}
/**
 * Lists the users of a pool.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeUsersPasswordResponse {
  DesktopUsers?: Array<{
    /** The name that others see. */
    DisplayName?: string;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** Secret. */
    Password?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Shows the passwords of a cloud computer's users.
 *
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
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeVirtualMFADevicesResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  VirtualMFADevices?: Array<{
    AdUser?: {
      /** The name that others see. */
      DisplayName?: string;
      /** The name that others see. */
      DisplayNameNew?: string;
      EndUser?: string;
      /** The user's name in the Active Directory, as `alice@example.com`. */
      UserPrincipalName?: string;
    };
    ConsecutiveFails?: ExactInteger;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** The id of the user who may connect. */
    EndUserId?: string;
    GmtEnabled?: string;
    GmtUnlock?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The serial number of the device. */
    SerialNumber?: string;
    status?: string;
  }>;
}
/**
 * Lists users' authenticators.
 *
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
  /** Whether a user is connected. */
  ConnectionStatus?: string | null | undefined;
  CveId?: string | null | undefined;
  DesktopIdList?: ReadonlyArray<string> | null | undefined;
  /** The state of the cloud computer. */
  DesktopStatus?: string | null | undefined;
  IncludeFixResult?: boolean | null | undefined;
  /** The language of texts. */
  Language?: string | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  OnlyCurrentMonthFixAttempted?: boolean | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** The id of the patch to install. */
  PatchId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
  StatusList?: ReadonlyArray<string> | null | undefined;
  VulLevel?: string | null | undefined;
}
export interface DescribeVulDesktopsResponse {
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
  VulDesktops?: Array<{
    ConfigGroupId?: string;
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
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
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    Disabled?: boolean;
    FirstFoundTime?: string;
    FixRecords?: Array<{
      /** The id of the batch. */
      BatchId?: string;
      FixFailureReason?: string;
      FixResult?: string;
      FixTime?: string;
      FixType?: string;
    }>;
    PatchIds?: Array<string>;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    Status?: string;
    VulLevel?: string;
  }>;
}
/**
 * Lists cloud computers with a vulnerability.
 *
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
  /** The language of texts. */
  Language?: string | null | undefined;
  /** How many items a page has at most. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the patch to install. */
  PatchId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
}
export interface DescribeVulnerabilityResponse {
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
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
      /** The id of the patch to install. */
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
 * Tells about vulnerabilities and their patches.
 *
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  VpcAccessZone?: boolean | null | undefined;
  /** What kind of zone it is. */
  ZoneType?: string | null | undefined;
}
export interface DescribeZonesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  Zones?: Array<{
    /** The zone, a data center of the region. */
    ZoneId?: string;
  }>;
}
/**
 * Lists the zones of a region.
 *
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
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DetachCenResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Disconnects an office network from its Cloud Enterprise Network.
 *
 * Action `DetachCen`. Writes. `DescribeOfficeSites` shows what it changes.
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
  AdDomain?: string | null | undefined;
  /** Which kind of client it is. */
  ClientType: OpenEnum<"1">;
  /** The id of the device. */
  DeviceId: string;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId: string;
  Region?: string | null | undefined;
}
export interface DetachEndUserResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Unbinds a hardware client from a user.
 *
 * Action `DetachEndUser`. Writes. `DescribeDevices` shows what it changes.
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The ids of cloud computers. At most 1000 items. */
  DesktopIds: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DisableDesktopsInGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Takes computers out of a pool, which are then released or kept from users.
 *
 * Action `DisableDesktopsInGroup`. Writes. `DescribeDesktopsInGroup` shows what it changes.
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
  /** Whether the call only checks the sessions, and ends none. Default: false. */
  PreCheck?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The sessions of users. At most 20 items. */
  Sessions: ReadonlyArray<{
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string | null | undefined;
    /** The id of the user who may connect. */
    EndUserId?: string | null | undefined;
  }>;
}
export interface DisconnectDesktopSessionsResponse {
  /** The sessions that do not exist. */
  InvalidSessions?: Array<{
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The id of the user who may connect. */
    EndUserId?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Ends the connections of users.
 *
 * Action `DisconnectDesktopSessions`. Writes. `DescribeDesktopSessions` shows what it changes.
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
  /** The id of the public IP address. */
  EipId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DissociateIpAddressResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Takes a public IP address from a network interface.
 *
 * Action `DissociateIpAddress`. Writes. `DescribeIpAddresses` shows what it changes.
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
  /** The id of the Internet bandwidth package. */
  NetworkPackageId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DissociateNetworkPackageResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Takes an Internet bandwidth package from an office network.
 *
 * Action `DissociateNetworkPackage`. Writes. `DescribeNetworkPackages` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId?: string | null | undefined;
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DownloadCdsFileResponse {
  DownloadFileModel?: {
    DownloadType?: string;
    /** Secret. */
    DownloadUrl?: string;
    ExpirationSecond?: string;
    ExpirationTime?: string;
    /** The id of the file or folder. */
    FileId?: string;
    Size?: ExactInteger;
    /** Secret. */
    StreamUrl?: string;
  };
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Makes a link to download a file of an enterprise drive.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  EventType?:
    | OpenEnum<
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
        OpenEnum<
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
  /** The language of texts. */
  LangType?: OpenEnum<"zh-CN" | "en-GB"> | null | undefined;
  /** How many items a page has at most. Default: 5000. */
  MaxResults?: Integer | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The name of the office network. */
  OfficeSiteName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface ExportClientEventsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Secret. */
  Url?: string;
}
/**
 * Exports what users did to a file.
 *
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
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** Each item: the id of the pool that cloud computers are shared in. At most 100 items. */
  DesktopGroupId?: ReadonlyArray<string> | null | undefined;
  /** The name of the pool. */
  DesktopGroupName?: string | null | undefined;
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
  ExpiredTime?: string | null | undefined;
  /** The language of texts. */
  LangType?: OpenEnum<"zh-CN" | "en-GB"> | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Tags that it has, or is to have. At most 100 items. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface ExportDesktopGroupInfoResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Secret. */
  Url?: string;
}
/**
 * Exports the list of pools to a file.
 *
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
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** The state of the cloud computer. */
  DesktopStatus?:
    | OpenEnum<"Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending">
    | null
    | undefined;
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
  ExpiredTime?: string | null | undefined;
  GroupId?: string | null | undefined;
  /** The language of texts. */
  LangType?: OpenEnum<"zh-CN" | "en-GB"> | null | undefined;
  /** How many items a page has at most. 1 to 100. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Tags that it has, or is to have. At most 20 items. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The name of the user. */
  UserName?: string | null | undefined;
}
export interface ExportDesktopListInfoResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Secret. */
  Url?: string;
}
/**
 * Exports the list of cloud computers to a file.
 *
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
  AggregationFactor?: OpenEnum<"directory_id" | "region" | "policy_group_id" | "status"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
}
export interface GetAggregatedDesktopsResponse {
  Aggregations?: { DesktopAggregation?: Array<Record<string, string>> };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Counts cloud computers by region, state, policy or directory.
 *
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
  /** The id of the task, to ask for its result with. */
  AsyncTaskId: string;
  /** The id of the enterprise drive. */
  CdsId: string;
}
export interface GetAsyncTaskResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: {
    /** The id of the task, to ask for its result with. */
    AsyncTaskId?: string;
    ConsumedProcess?: string;
    ErrCode?: ExactInteger;
    /** What happened, in words. */
    Message?: string;
    Status?: string;
    TotalProcess?: ExactInteger;
    /** Secret. */
    Url?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: string;
}
/**
 * Tells how far a task of an enterprise drive is.
 *
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
  /** Which kind of client it is. */
  ClientType?: string | null | undefined;
  /** The script. Secret. */
  CommandContent?: string | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** Of the vendor's own use. */
  OwnerId?: Integer | null | undefined;
  /** Of the vendor's own use. Secret. */
  Password?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of the vendor's own use. */
  ResourceOwnerAccount?: string | null | undefined;
  /** Of the vendor's own use. */
  ResourceOwnerId?: Integer | null | undefined;
  /** The id of the task, to ask for its result with. */
  TaskId?: string | null | undefined;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface GetConnectionTicketResponse {
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The result code of the task. */
  TaskCode?: string;
  /** The id of the task, to ask for its result with. */
  TaskId?: string;
  /** What happened to the task, in words. */
  TaskMessage?: string;
  /** How far the task is: ask again while it is `Running`; `Finished` has the ticket. */
  TaskStatus?: string;
  /** What the vendor's client connects with. It holds for a short time. Secret. */
  Ticket?: string;
}
/**
 * Gets the ticket that a client connects to a cloud computer with: the first call begins a task, the next ask for its result.
 *
 * Action `GetConnectionTicket`. Writes. It is never repeated after an attempt that may have been executed. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
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
  /** The id of the shared session. */
  CoId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the task, to ask for its result with. */
  TaskId?: string | null | undefined;
  /** What kind of user it is. */
  UserType: OpenEnum<"TENANT_ADMIN">;
}
export interface GetCoordinateTicketResponse {
  /** The id of the shared session. */
  CoId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The id of the task, to ask for its result with. */
  TaskId?: string;
  /** How far the task is: ask again while it is `Running`; `Finished` has the ticket. */
  TaskStatus?: string;
  /** What the vendor's client connects with. It holds for a short time. Secret. */
  Ticket?: string;
}
/**
 * Gets the ticket that support connects to a shared screen with.
 *
 * Action `GetCoordinateTicket`. Writes. It is never repeated after an attempt that may have been executed.
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface GetDesktopGroupDetailResponse {
  /** The cloud computers. */
  Desktops?: {
    AllowAutoSetup?: ExactInteger;
    /** How many computers the pool keeps ready beside those in use. */
    AllowBufferCount?: ExactInteger;
    /** How many users are connected at once at most. */
    BindAmount?: ExactInteger;
    /** How many computers are bought for the pool. */
    BuyDesktopsCount?: ExactInteger;
    Comments?: string;
    /** How long a session is connected. In milliseconds. */
    ConnectDuration?: ExactInteger;
    /** How many virtual CPUs. */
    Cpu?: ExactInteger;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    Creator?: string;
    /** The kind of the data disk. */
    DataDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the data disk. In GiB. */
    DataDiskSize?: string;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The name of the pool. */
    DesktopGroupName?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** Of the vendor's own use. */
    EnvId?: string;
    /** Of the vendor's own use. */
    EnvType?: string;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    ExpiredTimes?: Array<string>;
    /** How many GPUs; a share of one is less than 1. */
    GpuCount?: number;
    /** The kind of GPU. */
    GpuSpec?: string;
    /** After how long without use the connection is ended. In milliseconds. */
    IdleDisconnectDuration?: ExactInteger;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** How long a session is kept after its connection is lost. In milliseconds. */
    KeepDuration?: ExactInteger;
    /** How users are spread over the computers of the pool. */
    LoadPolicy?: ExactInteger;
    /** How many computers the pool has at most. */
    MaxDesktopsCount?: ExactInteger;
    /** How much memory. In MiB. */
    Memory?: ExactInteger;
    /** How many computers the pool keeps at least. */
    MinDesktopsCount?: ExactInteger;
    NasFileSystemID?: string;
    NasFileSystemName?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
    OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    OwnBundleId?: string;
    OwnBundleName?: string;
    /** Whether the pool has one computer for several users or several. */
    OwnType?: ExactInteger;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    PayType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The ids of policies. */
    PolicyGroupIds?: Array<string>;
    /** The name of the policy. */
    PolicyGroupName?: string;
    PolicyGroupNames?: Array<string>;
    ProfileFollowSwitch?: boolean;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** From which share of used sessions on the pool grows. */
    RatioThreshold?: number;
    ResType?: ExactInteger;
    /** Which disks are reset. */
    ResetType?: ExactInteger;
    ScaleTimerInfos?: Array<{
      BuyResAmount?: ExactInteger;
      Cron?: string;
      /** How long a session is kept after its connection is lost. In milliseconds. */
      KeepDuration?: ExactInteger;
      /** How users are spread over the computers of the pool. */
      LoadPolicy?: ExactInteger;
      MaxResAmount?: ExactInteger;
      MinResAmount?: ExactInteger;
      /** From which share of used sessions on the pool grows. */
      RatioThreshold?: number;
      Type?: string;
    }>;
    Status?: ExactInteger;
    /** After how long without use the computer is stopped. In milliseconds. */
    StopDuration?: ExactInteger;
    /** The kind of the system disk. */
    SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: ExactInteger;
    TimerInfos?: Array<{
      /** When it happens, as a cron expression. */
      CronExpression?: string;
      Forced?: boolean;
      Status?: ExactInteger;
      /** What is done at that time. */
      TimerType?: ExactInteger;
    }>;
    TimingStrategyInfo?: string;
    Version?: ExactInteger;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells everything about a pool.
 *
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
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface GetOfficeSiteSsoStatusResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  SsoStatus?: boolean;
}
/**
 * Tells whether single sign-on is on for an office network.
 *
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
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface GetSpMetadataResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  SpMetadata?: string;
}
/**
 * Gets the metadata document for single sign-on.
 *
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface HibernateDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Hibernates cloud computers.
 *
 * Action `HibernateDesktops`. Writes. `DescribeDesktops` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The ids of files. At most 50 items. */
  FileIds?: ReadonlyArray<string> | null | undefined;
  GroupId?: string | null | undefined;
  /** How many items a page has at most. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  OrderType?:
    | OpenEnum<
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  Status?: OpenEnum<"available" | "uploading"> | null | undefined;
}
export interface ListCdsFilesResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Count?: string;
  FileModels?: Array<{
    Category?: string;
    ContentType?: OpenEnum<"RunPowerShellScript" | "RunShellScript" | "RunBatScript">;
    /** When it was created. */
    CreateTime?: string;
    Creator?: string;
    Description?: string;
    /** Secret. */
    DownloadUrl?: string;
    FileExtension?: string;
    /** The id of the file or folder. */
    FileId?: string;
    FilePath?: string;
    FileType?: OpenEnum<"file" | "folder">;
    Md5?: string;
    ModifiedTime?: string;
    Modifier?: string;
    Name?: string;
    OpenTime?: string;
    OpenTimeStamp?: ExactInteger;
    ParentId?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    Sha1?: string;
    /** In bytes. */
    Size?: ExactInteger;
    /** Secret. */
    Thumbnail?: string;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Lists files of an enterprise drive.
 *
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
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId: string;
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  IncludeAssignedUser?: boolean | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  OUPath?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  SortType?: OpenEnum<"asc" | "desc"> | null | undefined;
}
export interface ListDirectoryUsersResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  Users?: Array<{
    AssignedDesktopNumber?: ExactInteger;
    /** The name that others see. */
    DisplayName?: string;
    /** The name that others see. */
    DisplayNameNew?: string;
    /** The e-mail address. */
    Email?: string;
    EndUser?: string;
    /** The telephone number. */
    Phone?: string;
    /** The user's name in the Active Directory, as `alice@example.com`. */
    UserPrincipalName?: string;
  }>;
}
/**
 * Lists the users of a directory.
 *
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ListFilePermissionResponse {
  FilePermissions?: Array<{
    CdsIdentity?: { Id?: string; Type?: OpenEnum<"IT_Group" | "IT_User"> };
    DisinheritSubGroup?: boolean;
    /** When it ends. */
    ExpireTime?: ExactInteger;
    RoleId?: OpenEnum<
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
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists who has access to a file of an enterprise drive.
 *
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** The page, counted from 1. Default: 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. Default: 20. */
  PageSize?: Integer | null | undefined;
}
export interface ListInstalledAppsResponse {
  Apps?: Array<{
    AppName?: string;
    /** The version of the image. */
    AppVersion?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists the applications that are installed on cloud computers.
 *
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
  /** How many items a page has at most. 0 to 1000. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null | undefined;
  /** Known values: `1`, `2` and `3`. */
  QueryRange?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ListOfficeSiteOverviewResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  OfficeSiteOverviewResults?: Array<{
    HasExpiredEdsCount?: ExactInteger;
    HasExpiredEdsCountForGroup?: ExactInteger;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** The state of the office network. */
    OfficeSiteStatus?: OpenEnum<
      | "CONFIGUSERFAILED"
      | "REGISTERING"
      | "REGISTERED"
      | "NEEDCONFIGTRUST"
      | "CONFIGUSERING"
      | "CONFIGTRUSTFAILED"
      | "ERROR"
      | "CONFIGTRUSTING"
      | "NEEDCONFIGUSER"
    >;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    RunningEdsCount?: ExactInteger;
    RunningEdsCountForGroup?: ExactInteger;
    TotalEdsCount?: ExactInteger;
    TotalEdsCountForGroup?: ExactInteger;
    VpcType?: OpenEnum<"standard" | "customized" | "basic">;
    WillExpiredEdsCount?: ExactInteger;
    WillExpiredEdsCountForGroup?: ExactInteger;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Counts the cloud computers of office networks.
 *
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
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  IncludeAssignedUser?: boolean | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  OUPath?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  SortType?: string | null | undefined;
}
export interface ListOfficeSiteUsersResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  Users?: Array<{
    AssignedDesktopNumber?: ExactInteger;
    /** The name that others see. */
    DisplayName?: string;
    /** The name that others see. */
    DisplayNameNew?: string;
    /** The e-mail address. */
    Email?: string;
    EndUser?: string;
    /** The telephone number. */
    Phone?: string;
    /** The user's name in the Active Directory, as `alice@example.com`. */
    UserPrincipalName?: string;
  }>;
}
/**
 * Lists the users of an office network.
 *
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
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Each item: the id of the resource. At most 50 items. */
  ResourceId?: ReadonlyArray<string> | null | undefined;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"ALIYUN::GWS::INSTANCE">;
  /** Tags that it has, or is to have. At most 20 items. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface ListTagResourcesResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  TagResources?: Array<{
    /** The id of the resource. */
    ResourceId?: string;
    /** What kind of resource it is. */
    ResourceType?: string;
    TagKey?: string;
    TagValue?: string;
  }>;
}
/**
 * Lists the tags of resources.
 *
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
  /** The ids of files. */
  FileIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the task, to ask for its result with. */
  TaskId?: string | null | undefined;
}
export interface ListTransferFileDownloadUrlResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  Urls?: Array<{
    /** The id of the file or folder. */
    FileId?: string;
    /** The name of the file. */
    FileName?: string;
    Status?: string;
    /** Secret. */
    Url?: string;
  }>;
}
/**
 * Makes links to download files that await approval.
 *
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
  /** How many items a page has at most. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the task, to ask for its result with. */
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
    Status?: OpenEnum<"DELETING" | "DELETED" | "UPLOADED">;
    Type?: string;
  }>;
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists files that users want to transfer.
 *
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
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  /** How many items a page has at most. At most 500. Default: 500. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ListUserAdOrganizationUnitsResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  OUNames?: Array<{
    DisplayOUName?: string;
    /** The organizational unit in the Active Directory. */
    OUName?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the organizational units of an Active Directory.
 *
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
  /** Each item: the id of the virtual bridge. */
  BridgeId?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. Default: 500. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ListVirtualBridgesResponse {
  Bridges?: Array<{
    /** Whether the client connects over the Internet or a private network. */
    AccessType?: OpenEnum<"INTERNET" | "VPC">;
    /** The id of the virtual bridge. */
    BridgeId?: string;
    BridgeLevel?: string;
    BridgeStatus?: string;
    BridgeType?: string;
    /** When it ends. */
    ExpireTime?: string;
    IntranetUrl?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
  }>;
  /** How many items a page has at most. */
  MaxResults?: ExactInteger;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists virtual bridges.
 *
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The serial number of the device. */
  SerialNumber: string;
}
export interface LockVirtualMFADeviceResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Locks a user's authenticator.
 *
 * Action `LockVirtualMFADevice`. Writes. `DescribeVirtualMFADevices` shows what it changes.
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  TargetMemberIp?: string | null | undefined;
  TargetOfficeSiteId: string;
  TargetSubnetId?: string | null | undefined;
}
export interface MigrateDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Moves cloud computers to another office network.
 *
 * Action `MigrateDesktops`. Writes. `DescribeDesktops` shows what it changes. Errors: 400 `ChooseClusterError.ZoneId`.
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
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 500 items. */
  ImageId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  TargetProtocolType?: OpenEnum<"ASP"> | null | undefined;
}
export interface MigrateImageProtocolResponse {
  FailedIds?: Array<string>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the protocol of images.
 *
 * Action `MigrateImageProtocol`. Writes. `DescribeImages` shows what it changes.
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
  /** The host name of the domain controller. */
  AdHostname?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId: string;
  /** The name of the directory. */
  DirectoryName?: string | null | undefined;
  /** The IP addresses of the Active Directory's name servers. At most 1 items. */
  DnsAddress?: ReadonlyArray<string> | null | undefined;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName?: string | null | undefined;
  /** The password of the Active Directory's administrator. Secret. */
  DomainPassword?: string | null | undefined;
  /** The name of the Active Directory's administrator. */
  DomainUserName?: string | null | undefined;
  /** Whether logging in takes a second factor. */
  MfaEnabled?: boolean | null | undefined;
  /** The organizational unit in the Active Directory. */
  OUName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The IP addresses of the child domain's name servers. At most 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null | undefined;
  /** The name of the child domain. */
  SubDomainName?: string | null | undefined;
}
export interface ModifyADConnectorDirectoryResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes a directory that is connected to an Active Directory.
 *
 * Action `ModifyADConnectorDirectory`. Writes. `DescribeDirectories` shows what it changes.
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
  /** The host name of the domain controller. */
  AdHostname?: string | null | undefined;
  /** The host name of the second domain controller. */
  BackupDCHostname?: string | null | undefined;
  /** The second name server. */
  BackupDns?: string | null | undefined;
  /** The IP addresses of the Active Directory's name servers. At most 1 items. */
  DnsAddress?: ReadonlyArray<string> | null | undefined;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName?: string | null | undefined;
  /** The password of the Active Directory's administrator. Secret. */
  DomainPassword?: string | null | undefined;
  /** The name of the Active Directory's administrator. */
  DomainUserName?: string | null | undefined;
  /** Whether logging in takes a second factor. */
  MfaEnabled?: boolean | null | undefined;
  /** The organizational unit in the Active Directory. */
  OUName?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The name of the office network. */
  OfficeSiteName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The IP addresses of the child domain's name servers. At most 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null | undefined;
  /** The name of the child domain. */
  SubDomainName?: string | null | undefined;
}
export interface ModifyADConnectorOfficeSiteResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes an office network that is connected to an Active Directory.
 *
 * Action `ModifyADConnectorOfficeSite`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** Whether the rule allows or forbids. */
  Policy: OpenEnum<"allow" | "deny">;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** 1 to 100 items. */
  SourceId: ReadonlyArray<string>;
  SourceType: OpenEnum<"desktop" | "vpc">;
}
export interface ModifyAclEntriesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes which cloud computers and office networks may reach the Internet.
 *
 * Action `ModifyAclEntries`. Writes. `DescribeAclEntries` shows what it changes.
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
  /** When it happens, as a cron expression. */
  CronExpression?: string | null | undefined;
  /** Whether it is the system disk or a data disk. */
  DiskType?: string | null | undefined;
  PolicyId: string;
  /** 2 to 64 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  PolicyName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** In days. */
  RetentionDays?: Integer | null | undefined;
}
export interface ModifyAutoSnapshotPolicyResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes a policy that takes snapshots.
 *
 * Action `ModifyAutoSnapshotPolicy`. Writes. `DescribeAutoSnapshotPolicy` shows what it changes.
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
  /** The id of the template: image, instance type and disks. */
  BundleId: string;
  /** The name of the template. */
  BundleName?: string | null | undefined;
  Description?: string | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** The language of texts. */
  Language?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyBundleResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes a template.
 *
 * Action `ModifyBundle`. Writes. `DescribeBundles` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** Default: refuse. */
  ConflictPolicy?: OpenEnum<"refuse" | "auto_rename" | "ignore"> | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  /** The name of the file. 1 to 1024 characters. */
  FileName: string;
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyCdsFileResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: string;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Renames a file of an enterprise drive.
 *
 * Action `ModifyCdsFile`. Writes. `ListCdsFiles` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** 0 to 1024 characters. */
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
  /** The id of the share link. */
  ShareId: string;
  /** The name of the share link. 0 to 128 characters. */
  ShareName?: string | null | undefined;
  /** The password of the share link. Secret. 6 to 8 characters. */
  SharePwd?: string | null | undefined;
  Status?: OpenEnum<"disabled" | "enabled"> | null | undefined;
  VideoPreviewCount?: Integer | null | undefined;
}
export interface ModifyCdsFileShareLinkResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: {
    AccessCount?: ExactInteger;
    /** When it was created. */
    CreateTime?: string;
    Creator?: string;
    Description?: string;
    DisableDownload?: boolean;
    DisablePreview?: boolean;
    DisableSave?: boolean;
    DownloadCount?: ExactInteger;
    DownloadLimit?: ExactInteger;
    /** The id of the drive. */
    DriveId?: string;
    Expiration?: string;
    Expired?: boolean;
    /** The ids of files. */
    FileIds?: string;
    ModifiyTime?: string;
    PreviewCount?: ExactInteger;
    PreviewLimit?: ExactInteger;
    ReportCount?: ExactInteger;
    SaveCount?: ExactInteger;
    SaveLimit?: ExactInteger;
    /** The id of the share link. */
    ShareId?: string;
    /** Secret. */
    ShareLink?: string;
    /** The name of the share link. */
    ShareName?: string;
    /** The password of the share link. Secret. */
    SharePwd?: string;
    Status?: OpenEnum<"forbidden_disabled" | "forbidden" | "disabled" | "enabled">;
    VideoPreviewCount?: ExactInteger;
  };
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Changes a share link of an enterprise drive.
 *
 * Action `ModifyCdsFileShareLink`. Writes. `DescribeCdsFileShareLinks` shows what it changes.
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
  AcademicProxy?: OpenEnum<"on" | "off"> | null | undefined;
  AdminAccess?: OpenEnum<"allow" | "deny" | "inherited"> | null | undefined;
  AdminKeyboardOnFullScreen?: OpenEnum<"on" | "off"> | null | undefined;
  AdminKeyboardOnWindows?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether screenshots on the client are prevented. */
  AppContentProtection?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 100 items. */
  AuthorizeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** At most 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  AutoReconnect?: string | null | undefined;
  /** Which edition of the service it is. */
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
  /** Known values: `1` and `8`. */
  BusinessType: Integer;
  /** Whether the client's camera can be used. */
  CameraRedirect?: OpenEnum<"deviceRedirect" | "off"> | null | undefined;
  ClientControlMenu?: OpenEnum<"on" | "off"> | null | undefined;
  ClientCreateSnapshot?: OpenEnum<"on" | "off"> | null | undefined;
  /** Which kind of client it is. At most 20 items. */
  ClientType?:
    | ReadonlyArray<{
        /** Which kind of client it is. */
        ClientType?: OpenEnum<"html5" | "android" | "ios" | "windows" | "macos"> | null | undefined;
        Status?: OpenEnum<"off" | "on"> | null | undefined;
      }>
    | null
    | undefined;
  /** In which direction the clipboard works. */
  Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** At most 4 items. */
  ClipboardGraineds?:
    | ReadonlyArray<{
        ClipboardSize?: Integer | null | undefined;
        ClipboardSizeUnit?: string | null | undefined;
        ClipboardType?: OpenEnum<"read" | "write" | "off" | "readwrite"> | null | undefined;
        GrainedType?: OpenEnum<"text" | "richtext" | "file" | "picture"> | null | undefined;
        InClipboardSize?: Integer | null | undefined;
        InClipboardSizeUnit?: string | null | undefined;
        OutClipboardSize?: Integer | null | undefined;
        OutClipboardSizeUnit?: string | null | undefined;
      }>
    | null
    | undefined;
  ClipboardScope?: OpenEnum<"global" | "grained"> | null | undefined;
  ColorEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  CpdDriveClipboard?: OpenEnum<"on" | "off"> | null | undefined;
  /** In seconds. */
  CpuDownGradeDuration?: Integer | null | undefined;
  CpuOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** At most 5 items. */
  CpuProcessors?: ReadonlyArray<string> | null | undefined;
  CpuProtectedMode?: OpenEnum<"off" | "on"> | null | undefined;
  CpuRateLimit?: Integer | null | undefined;
  /** In seconds. */
  CpuSampleDuration?: Integer | null | undefined;
  CpuSingleRateLimit?: Integer | null | undefined;
  Description?: string | null | undefined;
  DeviceConnectHint?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        DeviceType?: OpenEnum<"printer" | "scanner" | "serialport" | "camera" | "adb"> | null | undefined;
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** At most 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        DeviceName?: string | null | undefined;
        /** The product id of the USB device. */
        DevicePid?: string | null | undefined;
        DeviceType?:
          | OpenEnum<
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
        /** The vendor id of the USB device. */
        DeviceVid?: string | null | undefined;
        OptCommand?: string | null | undefined;
        Platforms?: string | null | undefined;
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  DisconnectKeepSession?: OpenEnum<"customTime" | "persistent"> | null | undefined;
  /** In seconds. */
  DisconnectKeepSessionTime?: Integer | null | undefined;
  DiskOverload?: OpenEnum<"on" | "off"> | null | undefined;
  DisplayMode?: OpenEnum<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom"> | null | undefined;
  /** At most 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  DomainResolveRuleType?: OpenEnum<"off" | "on"> | null | undefined;
  EnableSessionRateLimiting?: OpenEnum<"off" | "on"> | null | undefined;
  EndUserApplyAdminCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  EndUserGroupCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  ExternalDrive?: OpenEnum<"on" | "off"> | null | undefined;
  FileMigrate?: OpenEnum<"off" | "on"> | null | undefined;
  FileTransferAddress?: string | null | undefined;
  FileTransferInSize?: string | null | undefined;
  FileTransferInUnit?: string | null | undefined;
  FileTransferOutSize?: string | null | undefined;
  FileTransferOutUnit?: string | null | undefined;
  FileTransferSizeLimit?: OpenEnum<"on" | "off"> | null | undefined;
  FileTransferSpeed?: string | null | undefined;
  FileTransferSpeedLocation?: string | null | undefined;
  /** Whether pictures of computers with a GPU are tuned for quality. */
  GpuAcceleration?: OpenEnum<"off" | "on"> | null | undefined;
  HoverConfigMsg?: OpenEnum<"on" | "off"> | null | undefined;
  /** Which file transfers browsers may do. */
  Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off"> | null | undefined;
  InternetCommunicationProtocol?: OpenEnum<"tcp" | "rtc" | "auto" | "both"> | null | undefined;
  InternetPrinter?: OpenEnum<"on" | "off"> | null | undefined;
  /** What computers may do with the drives of the device. */
  LocalDrive?: OpenEnum<"read" | "readwrite" | "off"> | null | undefined;
  /** For how long a client tries to connect again. In seconds. */
  MaxReconnectTime?: Integer | null | undefined;
  /** In seconds. */
  MemoryDownGradeDuration?: Integer | null | undefined;
  MemoryOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** At most 5 items. */
  MemoryProcessors?: ReadonlyArray<string> | null | undefined;
  MemoryProtectedMode?: OpenEnum<"off" | "on"> | null | undefined;
  MemoryRateLimit?: Integer | null | undefined;
  /** In seconds. */
  MemorySampleDuration?: Integer | null | undefined;
  MemorySingleRateLimit?: Integer | null | undefined;
  MobileRestart?: OpenEnum<"off" | "on"> | null | undefined;
  MobileSafeMenu?: string | null | undefined;
  MobileShutdown?: OpenEnum<"off" | "on"> | null | undefined;
  MobileWuyingKeeper?: string | null | undefined;
  MobileWyAssistant?: string | null | undefined;
  ModelLibrary?: OpenEnum<"on" | "off"> | null | undefined;
  MultiScreen?: OpenEnum<"on" | "off"> | null | undefined;
  Name?: string | null | undefined;
  /** Whether web traffic of the computer goes over the client's network. */
  NetRedirect?: OpenEnum<" all" | "off" | "on"> | null | undefined;
  /** At most 100 items. */
  NetRedirectRule?:
    | ReadonlyArray<{
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        RuleType?: OpenEnum<"prc" | "domain"> | null | undefined;
      }>
    | null
    | undefined;
  NoOperationDisconnect?: OpenEnum<"off" | "on"> | null | undefined;
  /** In seconds. */
  NoOperationDisconnectTime?: Integer | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId: string;
  /** Whether ports are forwarded by a proxy. */
  PortProxy?: OpenEnum<"on" | "off"> | null | undefined;
  PrinterAlert?: OpenEnum<"default" | "off" | "custom"> | null | undefined;
  PrinterAlertContent?: string | null | undefined;
  PrinterAlertTitle?: string | null | undefined;
  PrinterRedirect?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
  QualityEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  /** In minutes. */
  RecordEventDuration?: Integer | null | undefined;
  /** At most 6 items. */
  RecordEventFileExts?: ReadonlyArray<string> | null | undefined;
  /** At most 10 items. */
  RecordEventFilePaths?: ReadonlyArray<string> | null | undefined;
  /** At most 20 items. */
  RecordEventLevels?:
    ReadonlyArray<{ EventLevel?: string | null | undefined; EventType?: string | null | undefined }> | null | undefined;
  /** At most 10 items. */
  RecordEventRegisters?: ReadonlyArray<string> | null | undefined;
  /** At most 100 items. */
  RecordEvents?: ReadonlyArray<OpenEnum<"transferWithLocal" | "userInput" | "usbRedirect">> | null | undefined;
  /** Whether and when the screen is recorded. */
  Recording?: OpenEnum<"period" | "session" | "off" | "alltime"> | null | undefined;
  /** Whether sound is recorded too. */
  RecordingAudio?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long a recording is at most. */
  RecordingDuration?: Integer | null | undefined;
  RecordingEndTime?: string | null | undefined;
  /** How long recordings are kept. In days. */
  RecordingExpires?: Integer | null | undefined;
  /** How many pictures a second the recording has. In frames per second. */
  RecordingFps?: string | null | undefined;
  RecordingStartTime?: string | null | undefined;
  RecordingUserNotify?: OpenEnum<"off" | "on"> | null | undefined;
  RecordingUserNotifyMessage?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | undefined;
  /** Who controls the screen when it is shared with support. */
  RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  ResetDesktop?: OpenEnum<"off" | "on"> | null | undefined;
  /** 25 to 400. */
  ResolutionDpi?: Integer | null | undefined;
  /** In pixels. */
  ResolutionHeight?: Integer | null | undefined;
  ResolutionModel?: OpenEnum<"adaptive" | "customer"> | null | undefined;
  /** In pixels. */
  ResolutionWidth?: Integer | null | undefined;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"app" | "desktop">;
  /** At most 100 items. */
  RevokeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** At most 200 items. */
  RevokeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  SafeMenu?: OpenEnum<"on" | "off"> | null | undefined;
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
  /** At most 50 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  ScreenDisplayMode?: string | null | undefined;
  /** In Kbit/s. */
  SessionMaxRateKbps?: Integer | null | undefined;
  SmoothEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  StatusMonitor?: OpenEnum<"off" | "on"> | null | undefined;
  StreamingMode?: OpenEnum<"intelligent" | "smooth"> | null | undefined;
  TargetFps?: Integer | null | undefined;
  Taskbar?: OpenEnum<"off" | "on"> | null | undefined;
  ThreeScreen?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether USB devices of the client can be used. */
  UsbRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        /** The product id of the USB device. */
        ProductId?: string | null | undefined;
        UsbRedirectType?: OpenEnum<"1" | "2"> | null | undefined;
        UsbRuleType?: OpenEnum<"1"> | null | undefined;
        /** The vendor id of the USB device. */
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  UseTime?: OpenEnum<"on" | "off"> | null | undefined;
  /** In Kbit/s. */
  VideoEncAvgKbps?: Integer | null | undefined;
  VideoEncMaxQP?: Integer | null | undefined;
  VideoEncMinQP?: Integer | null | undefined;
  /** In Kbit/s. */
  VideoEncPeakKbps?: Integer | null | undefined;
  VideoEncPolicy?: OpenEnum<"qualityFirst" | "bandwidthFirst"> | null | undefined;
  VideoRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** How the picture is weighed against bandwidth. */
  VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium"> | null | undefined;
  /** Whether the screen carries a watermark. */
  Watermark?: OpenEnum<"blind" | "off" | "on"> | null | undefined;
  WatermarkAntiCam?: OpenEnum<"off" | "on"> | null | undefined;
  /** The watermark's color, as a number of RGB. */
  WatermarkColor?: Integer | null | undefined;
  WatermarkColumnAmount?: Integer | null | undefined;
  WatermarkCustomText?: string | null | undefined;
  /** By how many degrees the watermark is turned. */
  WatermarkDegree?: number | null | undefined;
  /** The watermark's font size. */
  WatermarkFontSize?: Integer | null | undefined;
  WatermarkFontStyle?: OpenEnum<"plain" | "bold"> | null | undefined;
  WatermarkPower?: OpenEnum<"high" | "low" | "medium"> | null | undefined;
  /** How many rows of watermarks there are. */
  WatermarkRowAmount?: Integer | null | undefined;
  WatermarkSecurity?: OpenEnum<"off" | "on"> | null | undefined;
  WatermarkShadow?: OpenEnum<"on" | "off"> | null | undefined;
  /** How transparent the watermark is: higher is fainter. */
  WatermarkTransparencyValue?: Integer | null | undefined;
  WatermarkType?:
    OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  WuyingKeeper?: OpenEnum<"off" | "on"> | null | undefined;
  WyAssistant?: OpenEnum<"off" | "on"> | null | undefined;
}
export interface ModifyCenterPolicyResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes a policy that holds in all regions.
 *
 * Action `ModifyCenterPolicy`. Writes. `DescribeCenterPolicyList` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** At most 50 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Default: enabled. */
  Status?: OpenEnum<"enabled" | "disabled"> | null | undefined;
  /** The size in all. At least 1. */
  TotalSize?: Integer | null | undefined;
}
export interface ModifyCloudDriveGroupsResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  Data?: string;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Changes team spaces on an enterprise drive.
 *
 * Action `ModifyCloudDriveGroups`. Writes. `DescribeCloudDriveGroups` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** At most 100 items. */
  DownloadEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** At most 100 items. */
  DownloadUploadEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** At most 100 items. */
  NoDownloadNoUploadEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyCloudDrivePermissionResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes who may do what on an enterprise drive.
 *
 * Action `ModifyCloudDrivePermission`. Writes. `DescribeCloudDrivePermissions` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  Status?: OpenEnum<"disabled" | "enabled"> | null | undefined;
  /** In bytes. */
  UserMaxSize?: Integer | null | undefined;
}
export interface ModifyCloudDriveUsersResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes users' spaces on an enterprise drive.
 *
 * Action `ModifyCloudDriveUsers`. Writes. `DescribeCloudDriveUsers` shows what it changes. Official sources disagree on whether UserMaxSize is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). edgedesk uses: optional.
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
  Description?: string | null | undefined;
  GroupId: string;
  Name?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface ModifyConfigGroupResponse {
  GroupId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the name of a group of timers.
 *
 * Action `ModifyConfigGroup`. Writes. `DescribeConfigGroup` shows what it changes.
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
        DisplayType?: OpenEnum<"hide" | "display" | "required"> | null | undefined;
        HeaderKey?:
          | OpenEnum<
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
  ListType?: OpenEnum<"desktop"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyCustomizedListHeadersResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes which columns the console's lists show.
 *
 * Action `ModifyCustomizedListHeaders`. Writes. `DescribeCustomizedListHeaders` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** For how long it is paid, in `PeriodUnit`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year" | "Week"> | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** How many hours a month are bought. */
  UseDuration?: Integer | null | undefined;
}
export interface ModifyDesktopChargeTypeResponse {
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: Array<string>;
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The id of the task, to ask for its result with. */
  TaskId?: string;
}
/**
 * Changes whether cloud computers are paid by subscription or by use.
 *
 * Action `ModifyDesktopChargeType`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktops` shows what it changes.
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
  AllowAutoSetup?: Integer | null | undefined;
  /** How many computers the pool keeps ready beside those in use. 0 to 1000. */
  AllowBufferCount?: Integer | null | undefined;
  /** How many users are connected at once at most. */
  BindAmount?: Integer | null | undefined;
  /** How many computers are bought for the pool. Default: 1. */
  BuyDesktopsCount?: Integer | null | undefined;
  Classify?: OpenEnum<"teacher" | "student"> | null | undefined;
  Comments?: string | null | undefined;
  /** How long a session is connected. In milliseconds. */
  ConnectDuration?: Integer | null | undefined;
  DeleteDuration?: Integer | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The name of the pool. */
  DesktopGroupName?: string | null | undefined;
  DisableSessionConfig?: boolean | null | undefined;
  /** The id of the NAS file system. */
  FileSystemId?: string | null | undefined;
  /** After how long without use the connection is ended. In milliseconds. */
  IdleDisconnectDuration?: Integer | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** How long a session is kept after its connection is lost. In milliseconds. */
  KeepDuration?: Integer | null | undefined;
  /** How users are spread over the computers of the pool. Known values: `0` and `1`. */
  LoadPolicy?: Integer | null | undefined;
  /** How many computers the pool has at most. 0 to 1000. */
  MaxDesktopsCount?: Integer | null | undefined;
  /** How many computers the pool keeps at least. 0 to 500. Default: 1. */
  MinDesktopsCount?: Integer | null | undefined;
  OwnBundleId?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The ids of policies. At most 5 items. */
  PolicyGroupIds?: ReadonlyArray<string> | null | undefined;
  ProfileFollowSwitch?: boolean | null | undefined;
  /** From which share of used sessions on the pool grows. */
  RatioThreshold?: number | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Which disks are reset. Known values: `0`, `1`, `2` and `3`. */
  ResetType?: Integer | null | undefined;
  ScaleStrategyId?: string | null | undefined;
  /** After how long without use the computer is stopped. In milliseconds. */
  StopDuration?: Integer | null | undefined;
}
export interface ModifyDesktopGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes a pool, also how many computers it has.
 *
 * Action `ModifyDesktopGroup`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktopGroups` shows what it changes.
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
  /** The id of one cloud computer; or `DesktopIds` of several. */
  DesktopId?: string | null | undefined;
  /** The ids of cloud computers. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  /** The new host name. */
  NewHostName: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyDesktopHostNameResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the host name of cloud computers.
 *
 * Action `ModifyDesktopHostName`. Writes. `DescribeDesktops` shows what it changes. Takes DesktopId or DesktopIds. Official sources disagree on whether DesktopId is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). edgedesk uses: optional.
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
  /** The id of one cloud computer; or `DesktopIds` of several. */
  DesktopId?: string | null | undefined;
  /** The ids of cloud computers. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  /** The new name. */
  NewDesktopName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Whether all users get every computer, or each user one. */
  UserAssignMode?: string | null | undefined;
}
export interface ModifyDesktopNameResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the name of cloud computers.
 *
 * Action `ModifyDesktopName`. Writes. `DescribeDesktops` shows what it changes. Takes DesktopId or DesktopIds. Official sources disagree on whether DesktopId is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). edgedesk uses: optional. Official sources disagree on whether NewDesktopName is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). edgedesk uses: optional.
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
  /** How many users may be connected at once. */
  ConcurrenceCount?: Integer | null | undefined;
  Description?: string | null | undefined;
  /** After how long without use the connection is ended. In milliseconds. */
  IdleDisconnectDuration?: Integer | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** How long a session is kept after its connection is lost. In milliseconds. */
  KeepDuration?: Integer | null | undefined;
  Name?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** How many users the group may have. */
  OversoldUserCount?: Integer | null | undefined;
  OversoldWarn?: Integer | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** After how long without use the computer is stopped. In milliseconds. */
  StopDuration?: Integer | null | undefined;
}
export interface ModifyDesktopOversoldGroupResponse {
  Data?: {
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes a shared-use group.
 *
 * Action `ModifyDesktopOversoldGroup`. Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktopOversoldGroup` shows what it changes.
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
  /** How many users may be connected at once. */
  ConcurrenceCount?: Integer | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** How many users the group may have. */
  OversoldUserCount?: Integer | null | undefined;
}
export interface ModifyDesktopOversoldGroupSaleResponse {
  Data?: {
    /** The id of the order, which is paid with `AutoPay`, or else in the console. */
    OrderId?: ExactInteger;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes how many users and sessions a shared-use group has bought.
 *
 * Action `ModifyDesktopOversoldGroupSale`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktopOversoldGroup` shows what it changes.
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
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  Name?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The id of the group of users. */
  UserGroupId?: string | null | undefined;
}
export interface ModifyDesktopOversoldUserGroupResponse {
  Data?: {
    /** The id of the group of users. */
    UserGroupId?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes a group of users of a shared-use group.
 *
 * Action `ModifyDesktopOversoldUserGroup`. Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktopOversoldUserGroup` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. Default: true. */
  AutoPay?: boolean | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType: string;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** The new specification, of several computers. At most 20 items. */
  ResourceSpecs?:
    | ReadonlyArray<{
        /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
        DesktopId?: string | null | undefined;
        /** The size of the system disk. */
        RootDiskSizeGib?: Integer | null | undefined;
        /** The size of a data disk. */
        UserDiskSizeGib?: Integer | null | undefined;
      }>
    | null
    | undefined;
  /** What kind of resource it is. */
  ResourceType?: OpenEnum<"DesktopMonthPackage"> | null | undefined;
  /** The size of the system disk. In GiB. 0 to 32768. */
  RootDiskSizeGib?: Integer | null | undefined;
  /** How fast the data disk is. Default: PL0. */
  UserDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  /** The size of a data disk. In GiB. 0 to 65536. */
  UserDiskSizeGib?: Integer | null | undefined;
}
export interface ModifyDesktopSpecResponse {
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The ids of the orders. */
  OrderIds?: Array<ExactInteger>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the instance type or the disks of cloud computers.
 *
 * Action `ModifyDesktopSpec`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktops` shows what it changes.
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 101 items. */
  DesktopId: ReadonlyArray<string>;
  /** The timers of the computer. At most 20 items. */
  DesktopTimers?:
    | ReadonlyArray<{
        /** Whether users may set timers themselves. Default: false. */
        AllowClientSetting?: boolean | null | undefined;
        /** When it happens, as a cron expression. */
        CronExpression?: string | null | undefined;
        /** Whether it is done even where the state of the computer or its connection speaks against it. */
        Enforce?: boolean | null | undefined;
        /** After which time it happens. In minutes. */
        Interval?: Integer | null | undefined;
        /** What the timer does. */
        OperationType?: OpenEnum<"Hibernate" | "Shutdown"> | null | undefined;
        /** Which disks are reset. */
        ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_BOTH"> | null | undefined;
        /** What is done at that time. */
        TimerType?:
          | OpenEnum<
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Default: false. */
  UseDesktopTimers?: boolean | null | undefined;
}
export interface ModifyDesktopTimerResponse {
  /** The ids of cloud computers. */
  DesktopIds?: Array<string>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the timers of cloud computers.
 *
 * Action `ModifyDesktopTimer`. Writes. `DescribeDesktops` shows what it changes.
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The ids of policies. At most 5 items. */
  PolicyGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyDesktopsPolicyGroupResponse {
  ModifyResults?: Array<{
    /** The result code: `200` or `success` where the call succeeded. */
    Code?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** What happened, in words. */
    Message?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes which policies hold for cloud computers.
 *
 * Action `ModifyDesktopsPolicyGroup`. Writes. `DescribeDesktops` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** How fast the system disk is. */
  RootDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  /** How fast the data disk is. */
  UserDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
}
export interface ModifyDiskSpecResponse {
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the size or the speed of disks.
 *
 * Action `ModifyDiskSpec`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktops` shows what it changes.
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
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyEntitlementResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the users of a cloud computer.
 *
 * Action `ModifyEntitlement`. Writes. `DescribeDesktops` shows what it changes.
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
  Description?: string | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId: string;
  Name?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyImageAttributeResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the name or the description of an image.
 *
 * Action `ModifyImageAttribute`. Writes. `DescribeImages` shows what it changes.
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
  AddAccount?: ReadonlyArray<Integer> | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** At most 50 items. */
  RemoveAccount?: ReadonlyArray<Integer> | null | undefined;
}
export interface ModifyImagePermissionResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the accounts that an image is shared with.
 *
 * Action `ModifyImagePermission`. Writes. `DescribeImagePermission` shows what it changes.
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
  /** The id of the NAS file system. */
  FileSystemId: string;
  MountTargetDomain: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyNASDefaultMountTargetResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Switches the mount target of a NAS file system on or off.
 *
 * Action `ModifyNASDefaultMountTarget`. Writes. `DescribeNASFileSystems` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** The bandwidth. In Mbit/s. 2 to 20000. */
  Bandwidth: Integer;
  /** The id of the Internet bandwidth package. */
  NetworkPackageId: string;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface ModifyNetworkPackageBandwidthResponse {
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the bandwidth of an Internet bandwidth package.
 *
 * Action `ModifyNetworkPackageBandwidth`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeNetworkPackages` shows what it changes.
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
  /** The id of the Internet bandwidth package. */
  NetworkPackageId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyNetworkPackageEnabledResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Switches Internet bandwidth packages on or off.
 *
 * Action `ModifyNetworkPackageEnabled`. Writes. `DescribeNetworkPackages` shows what it changes.
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
        /** The bandwidth. In Mbit/s. At least 2. */
        Bandwidth: Integer;
        IpVersion?: string | null | undefined;
        IspType: string;
      }>
    | null
    | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteAcceleratorResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes an accelerator of an office network.
 *
 * Action `ModifyOfficeSiteAccelerator`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** An id that the client makes once for each device and keeps. */
  ClientId?: string | null | undefined;
  /** Secret. */
  ClientSecret?: string | null | undefined;
  /** From where clients may connect. */
  DesktopAccessType?: OpenEnum<"INTERNET" | "VPC" | "Any"> | null | undefined;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName?: string | null | undefined;
  /** Whether users are administrators of their computers. */
  EnableAdminAccess?: boolean | null | undefined;
  NeedVerifyLoginRisk?: boolean | null | undefined;
  NeedVerifyZeroDevice?: boolean | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The name of the office network. */
  OfficeSiteName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the tenant that the user belongs to. */
  TenantId?: string | null | undefined;
  /** Each item: the id of the VPC's subnet. */
  VSwitchId?: ReadonlyArray<string> | null | undefined;
}
export interface ModifyOfficeSiteAttributeResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes an office network.
 *
 * Action `ModifyOfficeSiteAttribute`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** The id of the virtual bridge. */
  BridgeId?: string | null | undefined;
  BridgeLevel?: string | null | undefined;
  BridgeType?: string | null | undefined;
  EnableBridge?: boolean | null | undefined;
  /** Secret. */
  License?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteBridgeInfoResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the bridge between an office network and other networks.
 *
 * Action `ModifyOfficeSiteBridgeInfo`. Writes. `DescribeOfficeSiteBridgeInfo` shows what it changes.
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
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteCrossDesktopAccessResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes whether the computers of an office network reach each other.
 *
 * Action `ModifyOfficeSiteCrossDesktopAccess`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** The IP addresses of the Active Directory's name servers. At most 2 items. */
  DnsAddress?: ReadonlyArray<string> | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteDnsInfoResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the name servers of an office network.
 *
 * Action `ModifyOfficeSiteDnsInfo`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** Whether logging in takes a second factor. */
  MfaEnabled: boolean;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyOfficeSiteMfaEnabledResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Switches the second factor of logins to an office network on or off.
 *
 * Action `ModifyOfficeSiteMfaEnabled`. Writes. `DescribeOfficeSites` shows what it changes.
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
  /** Whether screenshots on the client are prevented. */
  AppContentProtection?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 100 items. */
  AuthorizeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp: string;
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** At most 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"UDP" | "TCP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the client's camera can be used. */
  CameraRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which kind of client it is. At most 100 items. */
  ClientType?:
    | ReadonlyArray<{
        /** Which kind of client it is. */
        ClientType?: OpenEnum<"html5" | "android" | "windows" | "ios" | "macos"> | null | undefined;
        Status?: OpenEnum<"off" | "on"> | null | undefined;
      }>
    | null
    | undefined;
  /** In which direction the clipboard works. */
  Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** At most 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        DeviceType?: OpenEnum<"printer" | "scanner" | "camera" | "adb"> | null | undefined;
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** At most 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        DeviceName?: string | null | undefined;
        /** The product id of the USB device. */
        DevicePid?: string | null | undefined;
        DeviceType?:
          | OpenEnum<
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
        /** The vendor id of the USB device. */
        DeviceVid?: string | null | undefined;
        OptCommand?: string | null | undefined;
        Platforms?: string | null | undefined;
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  DomainList?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  DomainResolveRuleType?: OpenEnum<"OFF" | "ON"> | null | undefined;
  EndUserApplyAdminCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  EndUserGroupCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether pictures of computers with a GPU are tuned for quality. */
  GpuAcceleration?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether browsers may connect. */
  Html5Access?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which file transfers browsers may do. */
  Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off"> | null | undefined;
  InternetCommunicationProtocol?: OpenEnum<"TCP" | "BOTH"> | null | undefined;
  /** What computers may do with the drives of the device. */
  LocalDrive?: OpenEnum<"read" | "readwrite" | "off"> | null | undefined;
  /** For how long a client tries to connect again. In seconds. */
  MaxReconnectTime?: Integer | null | undefined;
  Name?: string | null | undefined;
  /** Whether web traffic of the computer goes over the client's network. */
  NetRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId: string;
  PreemptLogin?: OpenEnum<"off"> | null | undefined;
  /** At most 5 items. */
  PreemptLoginUser?: ReadonlyArray<string> | null | undefined;
  /** Whether the client's printers can be used. */
  PrinterRedirection?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the screen is recorded by users. */
  RecordContent?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long recordings are kept. Default: 30. */
  RecordContentExpires?: Integer | null | undefined;
  /** Whether and when the screen is recorded. */
  Recording?:
    | OpenEnum<
        "byaction_cmd_ft" | "ALLTIME" | "session" | "PERIOD" | "byaction_commands" | "OFF" | "byaction_file_transfer"
      >
    | null
    | undefined;
  /** Whether sound is recorded too. */
  RecordingAudio?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long a recording is at most. Known values: `10`, `20`, `30` and `60`. */
  RecordingDuration?: Integer | null | undefined;
  RecordingEndTime?: string | null | undefined;
  /** How long recordings are kept. In days. */
  RecordingExpires?: Integer | null | undefined;
  /** How many pictures a second the recording has. In frames per second. Known values: `2`, `5`, `10` and `15`. */
  RecordingFps?: Integer | null | undefined;
  RecordingStartTime?: string | null | undefined;
  RecordingUserNotify?: OpenEnum<"off" | "on"> | null | undefined;
  RecordingUserNotifyMessage?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Who controls the screen when it is shared with support. */
  RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  /** At most 100 items. */
  RevokeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** At most 200 items. */
  RevokeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
  /** At most 3 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  /** Whether USB devices of the client can be used. */
  UsbRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** At most 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DeviceClass?: string | null | undefined;
        DeviceSubclass?: string | null | undefined;
        /** The product id of the USB device. */
        ProductId?: string | null | undefined;
        /** Known values: `1` and `2`. */
        UsbRedirectType?: Integer | null | undefined;
        /** Known values: `1` and `2`. */
        UsbRuleType?: Integer | null | undefined;
        /** The vendor id of the USB device. */
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  VideoRedirect?: string | null | undefined;
  /** How the picture is weighed against bandwidth. */
  VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium"> | null | undefined;
  /** Whether the screen carries a watermark. */
  Watermark?: OpenEnum<"blind" | "off" | "on"> | null | undefined;
  WatermarkAntiCam?: OpenEnum<"off" | "on"> | null | undefined;
  /** The watermark's color, as a number of RGB. */
  WatermarkColor?: Integer | null | undefined;
  /** By how many degrees the watermark is turned. */
  WatermarkDegree?: number | null | undefined;
  /** The watermark's font size. */
  WatermarkFontSize?: Integer | null | undefined;
  WatermarkFontStyle?: OpenEnum<"plain" | "bold"> | null | undefined;
  WatermarkPower?: OpenEnum<"high" | "low" | "medium"> | null | undefined;
  /** How many rows of watermarks there are. */
  WatermarkRowAmount?: Integer | null | undefined;
  WatermarkSecurity?: OpenEnum<"off" | "on"> | null | undefined;
  WatermarkTransparency?: OpenEnum<"LIGHT" | "DARK" | "MIDDLE"> | null | undefined;
  /** How transparent the watermark is: higher is fainter. */
  WatermarkTransparencyValue?: Integer | null | undefined;
  WatermarkType?:
    OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  WyAssistant?: OpenEnum<"off" | "on"> | null | undefined;
}
export interface ModifyPolicyGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes a policy.
 *
 * Action `ModifyPolicyGroup`. Writes. `DescribePolicyGroups` shows what it changes.
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
  /** The id of the rule that limits Internet bandwidth. */
  QosRuleId: string;
  RevokeAndroidId?: ReadonlyArray<string> | null | undefined;
  RevokeDesktopGroupId?: ReadonlyArray<string> | null | undefined;
  RevokeDesktopId?: ReadonlyArray<string> | null | undefined;
}
export interface ModifyQosEntriesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes which cloud computers a rule limits the bandwidth of.
 *
 * Action `ModifyQosEntries`. Writes. `DescribeQosRules` shows what it changes.
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
  Download?: Integer | null | undefined;
  /** The id of the rule that limits Internet bandwidth. */
  QosRuleId: string;
  /** The name of the rule that limits Internet bandwidth. */
  QosRuleName?: string | null | undefined;
  Upload?: Integer | null | undefined;
}
export interface ModifyQosRuleResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes a rule that limits Internet bandwidth.
 *
 * Action `ModifyQosRule`. Writes. `DescribeQosRules` shows what it changes.
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
  /** The ids of policies. At most 5 items. */
  PolicyGroupIds: ReadonlyArray<string>;
  PolicyGroupType: OpenEnum<"general">;
  /** Which product it is. */
  ProductType: OpenEnum<"app" | "resourceGroup" | "desktop" | "desktopGroup">;
  /** The ids of resources. At most 100 items. */
  ResourceIds: ReadonlyArray<string>;
  /** The region that the resource is in. */
  ResourceRegionId: string;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"app" | "desktop">;
}
export interface ModifyResourceCenterPolicyResponse {
  ModifyResults?: Array<{
    CheckResult?: boolean;
    /** The id of the resource. */
    ResourceId?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes which policy for all regions holds for resources.
 *
 * Action `ModifyResourceCenterPolicy`. Writes. `DescribeResourceByCenterPolicyId` shows what it changes.
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
  AuthorizeEgress?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DestCidrIp?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: string | null | undefined;
        NicType?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
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
        /** The protocol of the network. */
        IpProtocol?: string | null | undefined;
        NicType?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        SourceCidrIp?: string | null | undefined;
        SourcePortRange?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  RevokeEgress?:
    | ReadonlyArray<{
        Description?: string | null | undefined;
        DestCidrIp?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: string | null | undefined;
        NicType?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
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
        /** The protocol of the network. */
        IpProtocol?: string | null | undefined;
        NicType?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        SourceCidrIp?: string | null | undefined;
        SourcePortRange?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface ModifySecurityGroupAttributeResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the rules of an office network's security group.
 *
 * Action `ModifySecurityGroupAttribute`. Writes. `DescribeSecurityGroupAttribute` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  DataDiskList?:
    | ReadonlyArray<{
        /** How fast the disk is. Default: AutoPL. */
        PerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL"> | null | undefined;
        /** In GiB. 0 to 2040. */
        Size?: Integer | null | undefined;
      }>
    | null
    | undefined;
  /** The language of the operating system. */
  DefaultLanguage?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** 2 to 256 characters. */
  Description?: string | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  InstanceName?: string | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. 1 to 6. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year" | "Week"> | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** Whether it is paid by use when the bought time is used up. */
  PostPaidAfterUsedUp?: boolean | null | undefined;
  /** At most 10 items. */
  RegionConfigList?:
    | ReadonlyArray<{
        /** The id of the office network, the network and user directory that cloud computers are in. */
        OfficeSiteId?: string | null | undefined;
        /** The region, as `cn-hangzhou`. */
        RegionId?: string | null | undefined;
        ResourceInstanceType?: string | null | undefined;
        /** The id of the policy that makes snapshots. */
        SnapshotPolicyId?: string | null | undefined;
        /** The id of the subnet. */
        SubnetId?: string | null | undefined;
        VirtualNodePoolId?: string | null | undefined;
        VolumeEncryptionEnable?: boolean | null | undefined;
        /** The id of the key in KMS that the disks are encrypted with. */
        VolumeEncryptionKey?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  /** At most 20 items. */
  ResourceTagList?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
  SiteConfigList?:
    ReadonlyArray<{ AppRuleId?: string | null | undefined; SiteId?: string | null | undefined }> | null | undefined;
  SystemDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL"> | null | undefined;
  /** The size of the system disk. In GiB. 40 to 2040. */
  SystemDiskSize?: Integer | null | undefined;
  TemplateId: string;
  /** 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  TemplateName?: string | null | undefined;
  /** The id of the group of timers. */
  TimerGroupId?: string | null | undefined;
  /** Known values: `120`, `250` and `360`. */
  UserDuration?: Integer | null | undefined;
}
export interface ModifyTemplateResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The status of the answer, once more. */
  HttpStatusCode?: ExactInteger;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Changes a custom template with its resources.
 *
 * Action `ModifyTemplate`. Writes. `DescribeTemplates` shows what it changes.
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
  Description?: string | null | undefined;
  InstanceName?: string | null | undefined;
  TemplateId: string;
  /** 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  TemplateName?: string | null | undefined;
}
export interface ModifyTemplateBaseInfoResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The status of the answer, once more. */
  HttpStatusCode?: ExactInteger;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Changes the name or the description of a custom template.
 *
 * Action `ModifyTemplateBaseInfo`. Writes. `DescribeTemplates` shows what it changes.
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
  ConfigTimers?:
    | ReadonlyArray<{
        /** Whether users may set timers themselves. */
        AllowClientSetting?: boolean | null | undefined;
        /** When it happens, as a cron expression. */
        CronExpression?: string | null | undefined;
        /** Whether it is done even where the state of the computer or its connection speaks against it. */
        Enforce?: boolean | null | undefined;
        /** After which time it happens. In minutes. */
        Interval?: Integer | null | undefined;
        /** In seconds. */
        NotificationTime?: Integer | null | undefined;
        /** What the timer does. */
        OperationType?: OpenEnum<"Hibernate" | "Shutdown"> | null | undefined;
        /** At most 30 items. */
        ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
        /** Which disks are reset. */
        ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null | undefined;
        /** At most 10 items. */
        SegmentTimers?:
          | ReadonlyArray<{
              AppointmentTimer?: Integer | null | undefined;
              /** Whether a snapshot is made before the system update. */
              CreateSnapshot?: boolean | null | undefined;
              EndCronExpression?: string | null | undefined;
              /** Whether it is done even where the state of the computer or its connection speaks against it. */
              Enforce?: boolean | null | undefined;
              /** The id of the image, the operating system and software that a disk begins with. */
              ImageId?: string | null | undefined;
              /** After which time it happens. In minutes. */
              Interval?: Integer | null | undefined;
              IpSegments?: ReadonlyArray<string> | null | undefined;
              /** In minutes. */
              LockScreenTime?: Integer | null | undefined;
              /** In seconds. */
              NotificationTime?: Integer | null | undefined;
              /** What the timer does. */
              OperationType?: string | null | undefined;
              /** At most 30 items. */
              ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
              /** Which disks are reset. */
              ResetType?: string | null | undefined;
              StartCronExpression?: string | null | undefined;
              TimerOrder?: Integer | null | undefined;
              Timezone?: string | null | undefined;
              TriggerType?: string | null | undefined;
              /** In seconds. */
              VerificationNotificationTime?: Integer | null | undefined;
              /** In seconds. */
              VerificationTime?: Integer | null | undefined;
            }>
          | null
          | undefined;
        /** What is done at that time. */
        TimerType?:
          | OpenEnum<
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
        TriggerType?: OpenEnum<"Advanced" | "Standard"> | null | undefined;
      }>
    | null
    | undefined;
  Description?: string | null | undefined;
  GroupId: string;
  Name?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface ModifyTimerGroupResponse {
  GroupId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the timers of a group.
 *
 * Action `ModifyTimerGroup`. Writes. It is never repeated after an attempt that may have been executed. `DescribeTimerGroup` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay. Errors: 400 `OperationTooFrequent`.
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
  AuthorizeDesktopId?: ReadonlyArray<string> | null | undefined;
  /** Each item: the id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** At most 100 items. */
  RevokeDesktopId?: ReadonlyArray<string> | null | undefined;
}
export interface ModifyUserEntitlementResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the cloud computers of users.
 *
 * Action `ModifyUserEntitlement`. Writes. `DescribeDesktops` shows what it changes.
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** At most 10000 items. */
  NewEndUserIds: ReadonlyArray<string>;
  /** At most 10000 items. */
  OldEndUserIds: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyUserToDesktopGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Exchanges the users of a pool.
 *
 * Action `ModifyUserToDesktopGroup`. Writes. `DescribeUsersInGroup` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** The id of the virtual bridge. */
  BridgeId: string;
  BridgeLevel: string;
  /** A page that the vendor shows after the payment. Secret. */
  PaidCallBackUrl?: string | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: string | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyVirtualBridgeLevelResponse {
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the level of a virtual bridge.
 *
 * Action `ModifyVirtualBridgeLevel`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `ListVirtualBridges` shows what it changes.
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
  /** The id of the virtual bridge. */
  BridgeId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  Status: string;
}
export interface ModifyVirtualBridgeStatusResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Switches a virtual bridge on or off.
 *
 * Action `ModifyVirtualBridgeStatus`. Writes. It is never repeated after an attempt that may have been executed. `ListVirtualBridges` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId?: string | null | undefined;
  ConflictPolicy?: OpenEnum<"refuse" | "auto_rename" | "ignore" | "over_write"> | null | undefined;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId?: string | null | undefined;
  GroupId?: string | null | undefined;
  ParentFolderId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface MoveCdsFileResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** What happened, in words. */
  Message?: string;
  MoveCdsFileModel?: {
    /** The id of the task, to ask for its result with. */
    AsyncTaskId?: string;
    Exist?: boolean;
    /** The id of the file or folder. */
    FileId?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Moves a file of an enterprise drive.
 *
 * Action `MoveCdsFile`. Writes. `ListCdsFiles` shows what it changes.
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
  BizType?: Integer | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  Period?: OpenEnum<"ONE_MINUTE" | "TWO_MINUTE" | "FIVE_MINUTE" | "ONE_HOUR" | "ONE_DAY"> | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface QueryActiveUserStatisticResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
  UserStatisticList?: Array<{ ActiveUserCount?: ExactInteger; FormatDate?: string; TimeStamp?: ExactInteger }>;
}
/**
 * Counts active users now.
 *
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
  ComparisonOperator?: OpenEnum<"GreaterThanThreshold" | "LessThanThreshold"> | null | undefined;
  DataDate?: string | null | undefined;
  IsAdUser?: boolean | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNum?: Integer | null | undefined;
  /** How many items a page has at most. Default: 100. */
  PageSize?: Integer | null | undefined;
  StatisticType?: OpenEnum<"Daily" | "SingleSession"> | null | undefined;
  Threshold?: Integer | null | undefined;
  /** The name of the user. */
  UserName?: string | null | undefined;
  WithDetail?: boolean | null | undefined;
}
export interface QueryAuthUserConnectDurationListResponse {
  AuthUserConnectDurationList?: Array<{
    /** How long a session is connected. */
    ConnectDuration?: ExactInteger;
    ConnectEndTime?: string;
    ConnectStartTime?: string;
    Description?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: ExactInteger;
    /** The name that others see. */
    DisplayName?: string;
    /** The name that others see. */
    DisplayNameNew?: string;
    /** The name of the Active Directory domain, as `example.com`. */
    DomainName?: string;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** The name that others see. */
    NickName?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The user's name in the Active Directory, as `alice@example.com`. */
    UserPrincipalName?: string;
  }>;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists for how long the users of a resource were connected.
 *
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
  /** The last day. */
  EndDate?: string | null | undefined;
  IsAdUser?: boolean | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNum?: Integer | null | undefined;
  /** How many items a page has at most. Default: 100. */
  PageSize?: Integer | null | undefined;
  /** The first day. */
  StartDate?: string | null | undefined;
}
export interface QueryEndUserHistoryUsageResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
  UserUsageInfoList?: Array<{
    Description?: string;
    DesktopUsageList?: Array<{
      /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
      DesktopId?: string;
      /** The name of the cloud computer. */
      DesktopName?: string;
      Duration?: ExactInteger;
    }>;
    /** The name that others see. */
    DisplayName?: string;
    Duration?: ExactInteger;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** The user's name. */
    EndUserName?: string;
    OrgPathList?: Array<string>;
    UserGroupList?: Array<{
      /** The id of the group of users. */
      UserGroupId?: string;
      /** The name of the group of users. */
      UserGroupName?: string;
    }>;
  }>;
}
/**
 * Lists what users used over a time span.
 *
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
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Counts the active users of a day.
 *
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
  /** The last day. */
  EndDate?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  Period?: string | null | undefined;
  /** The first day. */
  StartDate?: string | null | undefined;
  /** The id of the group of users. */
  UserGroupId?: string | null | undefined;
}
export interface QueryHistoryActiveUserStatisticResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
  UserStatisticList?: Array<{ ActiveUserCount?: ExactInteger; FormatDate?: string; TimeStamp?: ExactInteger }>;
}
/**
 * Counts active users over a time span.
 *
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  MetricName?: string | null | undefined;
  /** The page, counted from 1. At least 1. Default: 1. */
  PageNum?: Integer | null | undefined;
  /** How many items a page has at most. 1 to 100. Default: 20. */
  PageSize?: Integer | null | undefined;
  Range?:
    | {
        /** Default: false. */
        IncludeMax?: boolean | null | undefined;
        /** Default: true. */
        IncludeMin?: boolean | null | undefined;
        /** Of the vendor's own use. */
        Label?: string | null | undefined;
        Max?: number | null | undefined;
        Min?: number | null | undefined;
      }
    | null
    | undefined;
  /** The region that the resource is in. */
  ResourceRegionId?: string | null | undefined;
  SortType?: string | null | undefined;
}
export interface QueryHistoryAvgMetricListResponse {
  AvgMetricList?: Array<{
    AvgValue?: number;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    ChargeType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** How many virtual CPUs. */
    Cpu?: ExactInteger;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    /** The ids of the users who may connect. */
    EndUserIds?: Array<string>;
    /** The kind of GPU. */
    GpuSpec?: string;
    /** What else is under way with it. */
    ManagementFlag?: OpenEnum<"Migrating" | "Updating" | "NoFlag">;
    /** How much memory. */
    Memory?: ExactInteger;
    /** Whether pools with several computers for a user are meant. */
    MultiResource?: boolean;
    /** The operating system with its version. */
    Platform?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The sessions of users. */
    Sessions?: Array<{
      /** The id of the user who may connect. */
      EndUserId?: string;
      /** When the session began, in UTC. */
      EstablishmentTime?: string;
      /** The user's name with the identity provider. */
      ExternalUserName?: string;
      /** The name that others see. */
      NickName?: string;
    }>;
    /** How it is bought, more exactly than `ChargeType`. */
    SubPayType?: OpenEnum<"prePaid" | "postPaid" | "monthPackage" | "jvsAgentPackage" | "duration">;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Lists the mean load of cloud computers on a day.
 *
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
  /** The last day. */
  EndDate?: string | null | undefined;
  MetricName?: string | null | undefined;
  Ranges?:
    | ReadonlyArray<{
        /** Default: false. */
        IncludeMax?: boolean | null | undefined;
        /** Default: true. */
        IncludeMin?: boolean | null | undefined;
        /** Of the vendor's own use. */
        Label?: string | null | undefined;
        Max?: number | null | undefined;
        Min?: number | null | undefined;
      }>
    | null
    | undefined;
  /** The first day. */
  StartDate?: string | null | undefined;
}
export interface QueryHistoryMetricDistributionResponse {
  DistributionList?: Array<{
    Count?: ExactInteger;
    /** Of the vendor's own use. */
    Label?: string;
    Max?: number;
    Min?: number;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
}
/**
 * Tells how the load of cloud computers was distributed on a day.
 *
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
  /** The last day. */
  EndDate?: string | null | undefined;
  /** Default: 5. */
  Limit?: Integer | null | undefined;
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string | null | undefined;
  /** The first day. */
  StartDate?: string | null | undefined;
}
export interface QueryHistoryUsageDurationRankResponse {
  /** Asks for the page after the one whose answer had it. An answer without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: ExactInteger;
  UsageDurationList?: Array<{
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    ChargeType?: OpenEnum<"POST_PAID" | "PRE_PAID" | "MONTH_PACKAGE" | "DURATION">;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The id of the user who may connect. */
    EndUserId?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    UsageDuration?: ExactInteger;
  }>;
}
/**
 * Ranks cloud computers by how long they were used.
 *
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
  /** Whether a snapshot is made before the system update. */
  CreateSnapshot?: boolean | null | undefined;
  /** The ids of the cloud computers, all of them Running. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Whether pending system updates are installed first. */
  OsUpdate?: boolean | null | undefined;
  /** The id of the patch to install. */
  PatchId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface RebootDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Restarts cloud computers that are Running.
 *
 * Action `RebootDesktops`. Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktops` shows what it changes.
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
  /** The state that the computer has afterwards. */
  AfterStatus?: string | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** The language of texts. */
  Language?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** What is done to the data disk. */
  OperateType?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface RebuildDesktopsResponse {
  /** What became of each computer. */
  RebuildResults?: Array<{
    /** The result code: `200` or `success` where the call succeeded. */
    Code?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** What happened, in words. */
    Message?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Gives cloud computers another image; the data of the system disk is lost.
 *
 * Action `RebuildDesktops`. Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktops` shows what it changes.
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
  /** The id of the public IP address. */
  EipId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ReleaseIpAddressResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Releases a public IP address.
 *
 * Action `ReleaseIpAddress`. Writes. `DescribeIpAddresses` shows what it changes.
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
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  GroupId?: string | null | undefined;
  /** At most 100 items. */
  MemberList: ReadonlyArray<{
    CdsIdentity: {
      Id: string;
      /** Default: IT_User. */
      Type: OpenEnum<"IT_User" | "IT_Group">;
    };
    RoleId: OpenEnum<
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface RemoveFilePermissionResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Takes access to a file of an enterprise drive from users or groups.
 *
 * Action `RemoveFilePermission`. Writes. `ListFilePermission` shows what it changes.
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string | null | undefined;
  /** The ids of pools. At most 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  /** The ids of the users who may connect. At most 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the department. */
  OrgId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  SimpleUserGroupId?: string | null | undefined;
  /** The name of the group of users. */
  UserGroupName?: string | null | undefined;
  /** The organizational unit that the user is in. */
  UserOuPath?: string | null | undefined;
}
export interface RemoveUserFromDesktopGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Takes users out of pools.
 *
 * Action `RemoveUserFromDesktopGroup`. Writes. `DescribeUsersInGroup` shows what it changes.
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
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** The id of a user's place in the group. */
  UserDesktopId?: string | null | undefined;
  /** The id of the group of users. */
  UserGroupId?: string | null | undefined;
}
export interface RemoveUserFromDesktopOversoldUserGroupResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Takes users out of a group of a shared-use group.
 *
 * Action `RemoveUserFromDesktopOversoldUserGroup`. Writes. `DescribeDesktopOversoldUser` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** For how long it is paid, in `PeriodUnit`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface RenewDesktopGroupResponse {
  /** Each item: the id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: Array<string>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Renews the subscription of a pool.
 *
 * Action `RenewDesktopGroup`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktopGroups` shows what it changes.
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
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: string | null | undefined;
}
export interface RenewDesktopOversoldGroupResponse {
  /** The order. */
  Data?: {
    /** The id of the order, which is paid with `AutoPay`, or else in the console. */
    OrderId?: ExactInteger;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Renews the subscription of a shared-use group.
 *
 * Action `RenewDesktopOversoldGroup`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktopOversoldGroup` shows what it changes.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. Default: true. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** The ids of the cloud computers. Only subscriptions can be renewed. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** For how long the subscription is renewed, in `PeriodUnit`. 1, 2, 3 or 6 while `PeriodUnit` is `Month`, 1 to 6 while `PeriodUnit` is `Year`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. Default: Month. */
  PeriodUnit?: "Month" | "Year" | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
  /** What kind of resource it is. */
  ResourceType?: string | null | undefined;
}
export interface RenewDesktopsResponse {
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Renews the subscription of cloud computers.
 *
 * Action `RenewDesktops`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktops` shows what it changes. Official sources disagree on Period in years: 1 to 6 (the vendor's metadata), 1 to 5 (alibabacloud_ecd20200930 5.5.0). edgedesk uses: 1 to 6.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** Each item: the id of the Internet bandwidth package. At most 100 items. */
  NetworkPackageId: ReadonlyArray<string>;
  /** For how long it is paid, in `PeriodUnit`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year" | "Week"> | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of resellers: the account that the resource is for. */
  ResellerOwnerUid?: Integer | null | undefined;
}
export interface RenewNetworkPackagesResponse {
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Renews the subscription of Internet bandwidth packages.
 *
 * Action `RenewNetworkPackages`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeNetworkPackages` shows what it changes. Errors: 403 `Order.Unpaid`, 403 `Forbidden`, 500 `InternalError`.
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
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** The id of the virtual bridge. */
  BridgeId: string;
  /** A page that the vendor shows after the payment. Secret. */
  PaidCallBackUrl?: string | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: string | null | undefined;
  /** The id of a discount campaign. */
  PromotionId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface RenewVirtualBridgeResponse {
  /** The id of the order, which is paid with `AutoPay`, or else in the console. */
  OrderId?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Renews the subscription of a virtual bridge.
 *
 * Action `RenewVirtualBridge`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `ListVirtualBridges` shows what it changes.
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string | null | undefined;
  /** The ids of pools. At most 100 items. */
  DesktopGroupIds?: ReadonlyArray<string> | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** When it was last tried, in milliseconds since 1970. In milliseconds. */
  LastRetryTime?: Integer | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  PayType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** What is reset. */
  ResetScope?: OpenEnum<"ALL" | "IMAGE"> | null | undefined;
  /** Which disks are reset. */
  ResetType: OpenEnum<"0" | "1" | "2" | "3">;
}
export interface ResetDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Resets cloud computers; the data of the chosen disks is lost.
 *
 * Action `ResetDesktops`. Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktops` shows what it changes.
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
  /** The id of the NAS file system. */
  FileSystemId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ResetNASDefaultMountTargetResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Resets the mount target of a NAS file system.
 *
 * Action `ResetNASDefaultMountTarget`. Writes. It is never repeated after an attempt that may have been executed. `DescribeNASFileSystems` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the snapshot, the content of a disk at one moment. */
  SnapshotId: string;
  StopDesktop?: boolean | null | undefined;
}
export interface ResetSnapshotResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sets a disk back to a snapshot; what was written since is lost.
 *
 * Action `ResetSnapshot`. Writes. It is never repeated after an attempt that may have been executed. `DescribeSnapshots` shows what it changes.
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
  /** The id of the shared session. */
  CoId: string;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** What kind of user it is. */
  UserType: string;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface RevokeCoordinatePrivilegeResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Gives up control of a screen that is shared with support.
 *
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
  /** The script. Secret. */
  CommandContent: string;
  CommandRole?: string | null | undefined;
  /** Whether the script is plain text or in Base64. */
  ContentEncoding?: string | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 300 items. */
  DesktopId: ReadonlyArray<string>;
  /** The id of the user who may connect. */
  EndUserId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** In seconds. Default: 300. */
  Timeout?: Integer | null | undefined;
  Type: string;
}
export interface RunCommandResponse {
  /** The id of the command's run. */
  InvokeId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Runs a command on cloud computers.
 *
 * Action `RunCommand`. Writes. It is never repeated after an attempt that may have been executed. `DescribeInvocations` shows what it changes.
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
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
}
/**
 * Sends a message to users.
 *
 * Action `SendConsoleMessage`. Writes. It is never repeated after an attempt that may have been executed.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  VerifyCodeAction: OpenEnum<"eds_cenID_securityverification">;
}
export interface SendVerifyCodeResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sends a code to the owner of another account, who lets it be connected.
 *
 * Action `SendVerifyCode`. Writes. It is never repeated after an attempt that may have been executed.
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** At most 100 items. */
  ScaleTimerInfos?:
    | ReadonlyArray<{
        BuyResAmount?: Integer | null | undefined;
        Cron?: string | null | undefined;
        /** How long a session is kept after its connection is lost. In milliseconds. */
        KeepDuration?: Integer | null | undefined;
        /** How users are spread over the computers of the pool. Known values: `0` and `1`. */
        LoadPolicy?: Integer | null | undefined;
        MaxResAmount?: Integer | null | undefined;
        MinResAmount?: Integer | null | undefined;
        /** From which share of used sessions on the pool grows. */
        RatioThreshold?: number | null | undefined;
        Type?: OpenEnum<"drop" | "normal" | "peak" | "rise"> | null | undefined;
      }>
    | null
    | undefined;
}
export interface SetDesktopGroupScaleTimerResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sets the timers that make a pool larger or smaller.
 *
 * Action `SetDesktopGroupScaleTimer`. Writes. `GetDesktopGroupDetail` shows what it changes.
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
  /** When it happens, as a cron expression. */
  CronExpression?: string | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  Force?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Which disks are reset. Known values: `0`, `1`, `2` and `3`. */
  ResetType?: Integer | null | undefined;
  /** What is done at that time. Known values: `1`, `2`, `3` and `4`. */
  TimerType: Integer;
}
export interface SetDesktopGroupTimerResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sets the timers of a pool.
 *
 * Action `SetDesktopGroupTimer`. Writes. `GetDesktopGroupDetail` shows what it changes.
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Known values: `1`, `2`, `3` and `100`. */
  Status?: Integer | null | undefined;
  /** What is done at that time. Known values: `1`, `2`, `3` and `4`. */
  TimerType: Integer;
}
export interface SetDesktopGroupTimerStatusResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Switches the timers of a pool on or off.
 *
 * Action `SetDesktopGroupTimerStatus`. Writes. `GetDesktopGroupDetail` shows what it changes.
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
  /** The ids of cloud computers. At most 100 items. */
  DesktopIds: ReadonlyArray<string>;
  Mode: OpenEnum<"ENTER" | "EXIT">;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface SetDesktopMaintenanceResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Switches the maintenance mode of cloud computers on or off.
 *
 * Action `SetDesktopMaintenance`. Writes. `DescribeDesktops` shows what it changes.
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
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId: string;
  EnableSso: boolean;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface SetDirectorySsoStatusResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Switches single sign-on for a directory on or off.
 *
 * Action `SetDirectorySsoStatus`. Writes. `DescribeDirectories` shows what it changes.
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
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The metadata document of the identity provider. */
  IdpMetadata: string;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface SetIdpMetadataResponse {
  IdpEntityId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sets the identity provider of a directory's single sign-on.
 *
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
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface SetOfficeSiteSsoStatusResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Switches single sign-on for an office network on or off.
 *
 * Action `SetOfficeSiteSsoStatus`. Writes. `GetOfficeSiteSsoStatus` shows what it changes.
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
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  UserProfilePathRule?:
    | ReadonlyArray<{
        BlackPath?:
          | {
              /** At most 260 characters. */
              Path?: string | null | undefined;
              Type?: string | null | undefined;
            }
          | null
          | undefined;
        WhitePaths?:
          | ReadonlyArray<{
              /** At most 260 characters. */
              Path?: string | null | undefined;
              Type?: string | null | undefined;
            }>
          | null
          | undefined;
      }>
    | null
    | undefined;
  UserProfileRuleType?: string | null | undefined;
}
export interface SetUserProfilePathRulesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sets which folders of user data roam.
 *
 * Action `SetUserProfilePathRules`. Writes. `DescribeUserProfilePathRules` shows what it changes.
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
  /** The ids of the cloud computers, all of them Stopped. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface StartDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Starts cloud computers that are Stopped.
 *
 * Action `StartDesktops`. Writes. `DescribeDesktops` shows what it changes.
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
  /** Whether a snapshot is made before the system update. */
  CreateSnapshot?: string | null | undefined;
  /** The ids of the cloud computers, all of them Running. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** Whether pending system updates are installed first. */
  OsUpdate?: boolean | null | undefined;
  /** The id of the patch to install. */
  PatchId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Whether computing is paid while it is stopped: `StopCharging` gives the capacity back and pays for storage alone, `KeepCharging` holds the capacity and pays for it. Default: StopCharging. */
  StoppedMode?: "StopCharging" | "KeepCharging" | null | undefined;
}
export interface StopDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Stops cloud computers that are Running.
 *
 * Action `StopDesktops`. Writes. `DescribeDesktops` shows what it changes.
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 50 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  /** The id of the command's run. */
  InvokeId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface StopInvocationResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Stops runs of a command.
 *
 * Action `StopInvocation`. Writes. `DescribeInvocations` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Each item: the id of the resource. At most 100 items. */
  ResourceId: ReadonlyArray<string>;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"ALIYUN::GWS::INSTANCE">;
  /** Tags that it has, or is to have. At most 20 items. */
  Tag: ReadonlyArray<{
    /** The tag's name. */
    Key?: string | null | undefined;
    /** The tag's value. */
    Value?: string | null | undefined;
  }>;
}
export interface TagResourcesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Attaches tags to resources.
 *
 * Action `TagResources`. Writes. `ListTagResources` shows what it changes.
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
  OssBucketName?: string | null | undefined;
  OssBucketRegionId?: string | null | undefined;
  Result?: OpenEnum<"Approved" | "Rejected"> | null | undefined;
  /** The id of the task, to ask for its result with. */
  TaskId?: string | null | undefined;
}
export interface TransferTaskApprovalCallbackResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Approves or refuses a file transfer.
 *
 * Action `TransferTaskApprovalCallback`. Writes. `ListTransferFiles` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** 1 to 500 items. */
  ResourceInfos: ReadonlyArray<{
    /** Which product it is. */
    ProductType?: OpenEnum<"CLOUD_DESKTOP"> | null | undefined;
    /** The id of the resource. */
    ResourceId?: string | null | undefined;
    /** The region that the resource is in. */
    ResourceRegionId?: string | null | undefined;
    /** What kind of resource it is. */
    ResourceType?: OpenEnum<"RESOURCE_GROUP" | "CLOUD_DESKTOP"> | null | undefined;
  }>;
  Type: OpenEnum<"Timer">;
}
export interface UnbindConfigGroupResponse {
  GroupIds?: Array<string>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Unbinds a group of timers from cloud computers.
 *
 * Action `UnbindConfigGroup`. Writes. `DescribeConfigGroup` shows what it changes.
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
  DesktopAgentIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string | null | undefined;
  /** The ids of cloud computers. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  Force?: boolean | null | undefined;
  Reason?: string | null | undefined;
  UserDesktopIds?: ReadonlyArray<string> | null | undefined;
}
export interface UnbindUserDesktopResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Takes computers of a pool from the users that they are bound to.
 *
 * Action `UnbindUserDesktop`. Writes. `DescribeDesktopsInGroup` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The serial number of the device. */
  SerialNumber: string;
}
export interface UnlockVirtualMFADeviceResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Unlocks a user's authenticator.
 *
 * Action `UnlockVirtualMFADevice`. Writes. `DescribeVirtualMFADevices` shows what it changes.
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
  /** Default: false. */
  All?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Each item: the id of the resource. At most 50 items. */
  ResourceId: ReadonlyArray<string>;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"ALIYUN::GWS::INSTANCE">;
  /** At most 20 items. */
  TagKey?: ReadonlyArray<string> | null | undefined;
}
export interface UntagResourcesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Detaches tags from resources.
 *
 * Action `UntagResources`. Writes. `ListTagResources` shows what it changes.
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
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the update task. */
  TaskUid: string;
  UserStatus?: OpenEnum<"Running" | "Pending"> | null | undefined;
}
export interface UpdateFotaTaskResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes whether an image update is offered to users.
 *
 * Action `UpdateFotaTask`. Writes. `DescribeFotaTasks` shows what it changes.
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
  /** The size of the data disk. In GiB. 5 to 500. */
  DataDiskSize?: Integer | null | undefined;
  Description?: string | null | undefined;
  EnableSecurityCheck?: boolean | null | undefined;
  /** Whether it is one with a GPU. */
  GpuCategory?: boolean | null | undefined;
  GpuDriverType?: OpenEnum<"gpu_grid9" | "gpu_custom" | "gpu_grid12"> | null | undefined;
  /** The name of the image. */
  ImageName: string;
  /** Default: Auto. */
  LicenseType?: OpenEnum<"Auto" | "Aliyun" | "BYOL"> | null | undefined;
  /** The operating system. */
  OsType?: OpenEnum<"Linux" | "Windows"> | null | undefined;
  OssObjectPath: string;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"ASP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The size of the system disk. In GiB. */
  SystemDiskSize?: string | null | undefined;
}
export interface UploadImageResponse {
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Makes an image from a file in the vendor's object storage.
 *
 * Action `UploadImage`. Writes. `DescribeImages` shows what it changes.
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
  /** The id of the Cloud Enterprise Network that connects the private networks. */
  CenId: string;
  /** The account that the Cloud Enterprise Network belongs to. */
  CenOwnerId?: Integer | null | undefined;
  /** The range of IP addresses, as `192.168.0.0/16`. */
  CidrBlock: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The code that SendVerifyCode has sent. Secret. */
  VerifyCode?: string | null | undefined;
}
export interface VerifyCenResponse {
  CidrBlocks?: Array<string>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  RouteEntries?: Array<{
    /** Where the route leads: a range of IP addresses. */
    DestinationCidrBlock?: string;
    NextHopInstanceId?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    Status?: string;
  }>;
  Status?: string;
}
/**
 * Checks whether a Cloud Enterprise Network can be connected.
 *
 * Action `VerifyCen`. Writes. It is never repeated after an attempt that may have been executed. Errors: 400 `TransitRouterService.TrNotExistInRegion`.
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
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items. */
  DesktopId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface WakeupDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Wakes cloud computers that hibernate.
 *
 * Action `WakeupDesktops`. Writes. `DescribeDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/WakeupDesktops
 */
export const WakeupDesktops: Operation<"ecd", WakeupDesktopsRequest, WakeupDesktopsResponse, never> = {
  api: "ecd",
  action: "WakeupDesktops",
  readBy: "DescribeDesktops",
  schema: "DesktopId!:[1..100]d,RegionId!",
};
