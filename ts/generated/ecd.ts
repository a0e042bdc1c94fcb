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
  /** The name of the user group. */
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
  /** What was created. */
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
  /** The ids of the devices. At most 200 items. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** The users and teams, each with its role. */
  MemberList: ReadonlyArray<{
    /** The user or team. */
    CdsIdentity: {
      /** The id of the user or team. */
      Id: string;
      /** Whether it is a user or a team. Default: IT_User. */
      Type: OpenEnum<"IT_User" | "IT_Group">;
    };
    /** Whether groups below the team are left out. */
    DisinheritSubGroup?: boolean | null | undefined;
    /** When the permission ends, in milliseconds since 1970. */
    ExpireTime?: Integer | null | undefined;
    /** What the user or team may do with the file, by a named role. */
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
  /** The id of the group of users in the vendor's directory. */
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
  /** How many users are added. */
  AddUserAmount?: Integer | null | undefined;
  /** The id of the user, the name to log in with. */
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
  /** The name of the public IP address. */
  Name?: string | null | undefined;
  /** The id of the network interface. */
  NetworkInterfaceId?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface AllocateIpAddressResponse {
  /** The public IP address. */
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
  /** The id of the policy that makes snapshots. */
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
  /** The id of the user, the name to log in with. */
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
  /** What the administrator may do in the shared session. */
  CoordinatePolicyType: OpenEnum<"FULL_CONTROL">;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** Who asked for the shared session. */
  InitiatorType?: OpenEnum<"ADMIN_INITIATE"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The cloud computers whose users are offered support. At most 100 items. */
  ResourceCandidates: ReadonlyArray<{
    /** The id of the Alibaba Cloud account that administers the cloud computer. */
    OwnerAliUid: Integer;
    /** The user who is connected to the cloud computer. */
    OwnerEndUserId: string;
    /** The id of the resource. */
    ResourceId: string;
    /** The name of the resource. */
    ResourceName: string;
    /** The properties of the cloud computer. */
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
  /** The shared sessions, one for each cloud computer. */
  CoordinateFlowModels?: Array<{
    /** The id of the shared session. */
    CoId?: string;
    /** The state of the shared session. */
    CoordinateStatus?: string;
    /** What the protocol ASP connects to the shared session with. Secret. */
    CoordinateTicket?: string;
    /** Who asked for the shared session. */
    InitiatorType?: OpenEnum<"ADMIN_INITIATE">;
    /** The id of the Alibaba Cloud account of the user. */
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
 * Action `ApplyCoordinationForMonitoring`. Writes. Official sources disagree on whether `OwnerEndUserId` is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). edgedesk uses: required.
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
  /** The domain of the Active Directory, as `example.com`. */
  AdDomain?: string | null | undefined;
  /** Which kind of client it is. Known values: `1`. */
  ClientType: Integer;
  /** The id of the device. */
  DeviceId: string;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the user, the name to log in with. */
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
  /** The id of the user who may connect. At most 500 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** How many cloud computers each user gets. At most 500. */
  MaxDesktopPerUser?: Integer | null | undefined;
  /** How many users each cloud computer gets. At most 500. */
  MaxUserPerDesktop?: Integer | null | undefined;
  /** Whether the assignment is only computed, not made. */
  Preview?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** How cloud computers are given to users where their numbers do not match. */
  Strategy?: OpenEnum<"AVERAGE" | "CENTRAL"> | null | undefined;
}
export interface BatchModifyEntitlementResponse {
  /** The result of the assignment. */
  Entitlements?: {
    /** The result for each cloud computer. */
    AssignModels?: Array<{
      /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
      DesktopId?: string;
      /** The ids of the users who may connect. */
      EndUserIds?: Array<string>;
      /** The result for the cloud computer. */
      InnerStatus?: string;
    }>;
    /** The result of the assignment. */
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
  /** The id of the configuration group. */
  GroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The resources. 1 to 500 items. */
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
  /** The id of the configuration group. */
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
  /** The id of the policy that makes snapshots. */
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
  /** The result of the call. */
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
  /** The ids of the shared sessions. At most 100 items. */
  CoIds: ReadonlyArray<string>;
  /** The id of the user, the name to log in with. */
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
  /** The line of business that the policy is for; a number of the vendor's. Known values: `1` and `8`. */
  BusinessType: Integer;
  /** The name of the policy. */
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
  /** The name of the policy. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  /** The id of the team space. Required without `EndUserId`. */
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the upload. */
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
  /** Whether the trust password is for the domain of the license server of Remote Desktop Services. */
  RdsLicenseDomain?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The password of the trust between the Active Directory and the service. Secret. */
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
  /** The password of the user who may join computers to the domain. Secret. */
  DomainPassword: string;
  /** The user of the Active Directory who may join computers to the domain. */
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
  /** Whether the copy gets another name where the folder has a file of this name. */
  AutoRename?: boolean | null | undefined;
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  /** The id of the drive that the file is copied to: the user's, or the team space's. */
  FileReceiverId?: string | null | undefined;
  /** Whether the file is copied to a personal drive or a team space. */
  FileReceiverType?: OpenEnum<"user" | "group"> | null | undefined;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** The id of the folder that the file gets into; `root` is the uppermost. */
  ParentFolderId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CopyCdsFileResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The copy. */
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
  /** The description of the copy. 2 to 256 characters. */
  DestinationDescription?: string | null | undefined;
  /** The name of the copy. 2 to 128 characters. */
  DestinationImageName: string;
  /** The region that gets the copy; not the image's own. */
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
  /** The name of the directory. 2 to 255 characters. */
  DirectoryName: string;
  /** The IP addresses of the Active Directory's name servers. At most 1 items. */
  DnsAddress: ReadonlyArray<string>;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName: string;
  /** The password of the user who may join computers to the domain. Secret. At most 64 characters. */
  DomainPassword: string;
  /** The user of the Active Directory who may join computers to the domain. At most 64 characters. */
  DomainUserName: string;
  /** Whether users are administrators of their computers. */
  EnableAdminAccess?: boolean | null | undefined;
  /** Whether logging in takes a second factor. */
  MfaEnabled?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The size of the AD Connector. Known values: `1` and `2`. */
  Specification?: Integer | null | undefined;
  /** The IP addresses of the child domain's name servers. At most 1 items. */
  SubDomainDnsAddress?: ReadonlyArray<string> | null | undefined;
  /** The name of the child domain. */
  SubDomainName?: string | null | undefined;
  /** Each item: the id of the VPC's subnet. At most 1 items. */
  VSwitchId: ReadonlyArray<string>;
}
export interface CreateADConnectorDirectoryResponse {
  /** The AD Connectors, which link the directory to an Active Directory. */
  AdConnectors?: Array<{
    /** The IP address of the AD Connector. */
    Address?: string;
  }>;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The password of the trust between the Active Directory and the service. Secret. */
  TrustPassword?: string;
}
/**
 * Creates a directory that is connected to an Active Directory.
 *
 * Action `CreateADConnectorDirectory`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeDirectories` shows what it changes. Its AD connectors are paid by use until the directory is deleted.
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
  effect: "once",
  readBy: "DescribeDirectories",
  schema:
    "DesktopAccessType,DirectoryName!,DnsAddress!:[..1]s,DomainName!,DomainPassword!#,DomainUserName!,EnableAdminAccess:b,MfaEnabled:b,RegionId!,Specification:i,SubDomainDnsAddress:[..1]s,SubDomainName,VSwitchId!:[..1]d",
};

export interface CreateADConnectorOfficeSiteRequest {
  /** The attribute of access to the office network. */
  AccessAttribute?: string | null | undefined;
  /** The host name of the domain controller. */
  AdHostname?: string | null | undefined;
  /** The host name of the second domain controller. */
  BackupDCHostname?: string | null | undefined;
  /** The second name server. */
  BackupDns?: string | null | undefined;
  /** The bandwidth. In Mbit/s. 0 to 200. */
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
  /** The password of the user who may join computers to the domain. Secret. At most 64 characters. */
  DomainPassword?: string | null | undefined;
  /** The user of the Active Directory who may join computers to the domain. At most 64 characters. */
  DomainUserName?: string | null | undefined;
  /** Whether users are administrators of their computers. */
  EnableAdminAccess?: boolean | null | undefined;
  /** Whether there is access to the Internet. */
  EnableInternetAccess?: boolean | null | undefined;
  /** Whether logging in takes a second factor. */
  MfaEnabled?: boolean | null | undefined;
  /** The name of the office network. 2 to 255 characters. */
  OfficeSiteName?: string | null | undefined;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"ASP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The size of the AD Connector. Known values: `1` and `2`. */
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
 * Action `CreateADConnectorOfficeSite`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeOfficeSites` shows what it changes. Its AD connectors are paid by use until the office network is deleted. Errors: 400 `NetworkSpace.VpcInfoExist`.
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
  /** A description for people. */
  Description?: string | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** Whether the data is encrypted on disk, and with whose key. */
  EncryptType?: Integer | null | undefined;
  /** The ids of users, the names to log in with. At most 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** The name of the NAS file system. */
  FileSystemName: string;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The kind of storage: by capacity or by performance. */
  StorageType: string;
}
export interface CreateAndBindNasFileSystemResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a NAS file system for user data and binds it to pools.
 *
 * Action `CreateAndBindNasFileSystem`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeNASFileSystems` shows what it changes. What is stored in NAS is paid by use.
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
  effect: "once",
  readBy: "DescribeNASFileSystems",
  schema:
    "Description,DesktopGroupId!,EncryptType:i,EndUserIds:[..10000]d,FileSystemName!,OfficeSiteId!,RegionId!,StorageType!",
};

export interface CreateAutoSnapshotPolicyRequest {
  /** When it happens, as a cron expression. */
  CronExpression: string;
  /** Whether it is the system disk or a data disk. */
  DiskType?: string | null | undefined;
  /** The name of the policy that makes snapshots. 2 to 64 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  PolicyName: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** How long snapshots are kept. In days. 1 to 180. */
  RetentionDays: Integer;
}
export interface CreateAutoSnapshotPolicyResponse {
  /** The id of the policy that makes snapshots. */
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
  /** How many data plans are bought. 1 to 20. Default: 1. */
  Amount?: Integer | null | undefined;
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** How much data the plan has. In GiB. 10 to 12000. */
  PackageSize: Integer;
  /** For how long it is paid, in `PeriodUnit`. Default: 1. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. Default: Month. */
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
  /** A description for people. */
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
  /** What happens where the folder has a file of this name. */
  ConflictPolicy?: OpenEnum<"refuse" | "auto_rename" | "ignore" | "over_write"> | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The SHA-1 of the file. */
  FileHash?: string | null | undefined;
  /** The size of the file. In bytes. */
  FileLength: Integer;
  /** The name of the file. 1 to 256 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  FileName: string;
  /** Whether it is a file or a folder. */
  FileType: OpenEnum<"file" | "folder">;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** The id of the folder; `root` is the uppermost. */
  ParentFileId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface CreateCdsFileResponse {
  /** The file that was created, and where to upload it. */
  FileModel?: {
    /** The id of the file or folder. */
    FileId?: string;
    /** The id of the upload. */
    UploadId?: string;
    /** Where the file is uploaded to; valid for 15 minutes. Secret. */
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
  /** A description for people. 0 to 1024 characters. */
  Description?: string | null | undefined;
  /** Whether the shared file cannot be downloaded. */
  DisableDownload?: boolean | null | undefined;
  /** Whether the shared file cannot be previewed. */
  DisablePreview?: boolean | null | undefined;
  /** Whether the shared file cannot be saved to another drive. */
  DisableSave?: boolean | null | undefined;
  /** How often the shared file may be downloaded; 0 means without a limit. 0 to 99999. */
  DownloadLimit?: Integer | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** When the link expires, as `2026-01-02T03:04:05Z`; without it the link does not. */
  Expiration?: string | null | undefined;
  /** The ids of files. At most 100 items. */
  FileIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** How often the shared file may be previewed; 0 means without a limit. 0 to 99999. */
  PreviewLimit?: Integer | null | undefined;
  /** How often the shared file may be saved to another drive; 0 means without a limit. 0 to 99999. */
  SaveLimit?: Integer | null | undefined;
  /** The name of the share link. 0 to 128 characters. */
  ShareName?: string | null | undefined;
  /** The password of the share link. Secret. 0 to 8 characters. */
  SharePwd?: string | null | undefined;
}
export interface CreateCdsFileShareLinkResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The result. */
  Data?: {
    /** How often the shared file was opened. */
    AccessCount?: number;
    /** When it was created. */
    CreateTime?: string;
    /** Who created it. */
    Creator?: string;
    /** A description for people. */
    Description?: string;
    /** Whether the shared file cannot be downloaded. */
    DisableDownload?: boolean;
    /** Whether the shared file cannot be previewed. */
    DisablePreview?: boolean;
    /** Whether the shared file cannot be saved to another drive. */
    DisableSave?: boolean;
    /** How often the shared file was downloaded. */
    DownloadCount?: ExactInteger;
    /** How often the shared file may be downloaded; 0 means without a limit. */
    DownloadLimit?: ExactInteger;
    /** The id of the team space. */
    DriveId?: string;
    /** When the link expires, as `2026-01-02T03:04:05Z`; without it the link does not. */
    Expiration?: string;
    /** Whether the link has expired. */
    Expired?: boolean;
    /** The ids of files. */
    FileIds?: string;
    /** When it was last changed. The vendor's spelling. */
    ModifiyTime?: string;
    /** How often the shared file was previewed. */
    PreviewCount?: ExactInteger;
    /** How often the shared file may be previewed; 0 means without a limit. */
    PreviewLimit?: ExactInteger;
    /** How often the shared file was reported as abuse. */
    ReportCount?: ExactInteger;
    /** How often the shared file was saved to another drive. */
    SaveCount?: ExactInteger;
    /** How often the shared file may be saved to another drive; 0 means without a limit. */
    SaveLimit?: ExactInteger;
    /** The id of the share link. */
    ShareId?: string;
    /** The link to the shared file. Secret. */
    ShareLink?: string;
    /** The name of the share link. */
    ShareName?: string;
    /** The password of the share link. Secret. */
    SharePwd?: string;
    /** Whether the link can be used. */
    Status?: OpenEnum<"forbidden_disabled" | "forbidden" | "disabled" | "enabled">;
    /** How often the shared audio or video file was played. */
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
  /** Whether the academic proxy is on. */
  AcademicProxy?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether users are administrators of the cloud computer. By invitation only. */
  AdminAccess?: OpenEnum<"allow" | "deny" | "inherited"> | null | undefined;
  /** Whether the keyboard control of administrators is on while the cloud computer is shown in full screen. */
  AdminKeyboardOnFullScreen?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether the keyboard control of administrators is on in Windows. */
  AdminKeyboardOnWindows?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether screenshots on the client are prevented. */
  AppContentProtection?: OpenEnum<"off" | "on"> | null | undefined;
  /** The IP ranges that clients may connect from, to be added. At most 100 items. */
  AuthorizeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Rules for the network traffic of cloud computers, to be added. At most 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. Default: 1. */
        Priority?: string | null | undefined;
        /** Whether the rule is for incoming or outgoing traffic. */
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether clients connect again automatically after a disconnection. */
  AutoReconnect?: string | null | undefined;
  /** Which edition of the service it is. */
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
  /** The line of business that the policy is for; a number of the vendor's. Known values: `1` and `8`. */
  BusinessType: Integer;
  /** Whether the client's camera can be used. */
  CameraRedirect?: OpenEnum<"deviceRedirect" | "off"> | null | undefined;
  /** Whether the client shows its control menu. */
  ClientControlMenu?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether users may make snapshots from the client. */
  ClientCreateSnapshot?: OpenEnum<"on" | "off"> | null | undefined;
  /** Which kind of client it is. At most 20 items. */
  ClientType?:
    | ReadonlyArray<{
        /** Which kind of client it is. */
        ClientType?: OpenEnum<"html5" | "android" | "ios" | "windows" | "macos"> | null | undefined;
        /** Whether clients of this kind may connect. */
        Status?: OpenEnum<"off" | "on"> | null | undefined;
      }>
    | null
    | undefined;
  /** In which direction the clipboard works. */
  Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** Clipboard rules for each kind of content. At most 4 items. */
  ClipboardGraineds?:
    | ReadonlyArray<{
        /** How much the clipboard transfers at once at most, in `ClipboardSizeUnit`. */
        ClipboardSize?: Integer | null | undefined;
        /** The unit of `ClipboardSize`. */
        ClipboardSizeUnit?: string | null | undefined;
        /** In which direction this kind of content may be copied. */
        ClipboardType?: OpenEnum<"off" | "read" | "readwrite" | "write"> | null | undefined;
        /** The kind of content: text, rich text, file or picture. */
        GrainedType?: OpenEnum<"text" | "richtext" | "file" | "picture"> | null | undefined;
        /** How much the clipboard brings into the cloud computer at once at most, in `InClipboardSizeUnit`. */
        InClipboardSize?: Integer | null | undefined;
        /** The unit of `InClipboardSize`. */
        InClipboardSizeUnit?: string | null | undefined;
        /** How much the clipboard takes from the cloud computer at once at most, in `OutClipboardSizeUnit`. */
        OutClipboardSize?: Integer | null | undefined;
        /** The unit of `OutClipboardSize`. */
        OutClipboardSizeUnit?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Whether one clipboard rule counts for all content, or one for each kind. */
  ClipboardScope?: OpenEnum<"global" | "grained"> | null | undefined;
  /** Whether colours are enhanced for design and 3D work. */
  ColorEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the clipboard may carry files of local drives. */
  CpdDriveClipboard?: OpenEnum<"on" | "off"> | null | undefined;
  /** For how long a process is throttled. In seconds. 30 to 120. */
  CpuDownGradeDuration?: Integer | null | undefined;
  /** Whether users are protected from an overloaded CPU. */
  CpuOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** Names of processes that are not throttled. At most 5 items. */
  CpuProcessors?: ReadonlyArray<string> | null | undefined;
  /** Whether processes that take too much of the CPU are throttled. */
  CpuProtectedMode?: OpenEnum<"off" | "on"> | null | undefined;
  /** From which use of all CPUs on processes are throttled, in percent. 70 to 90. */
  CpuRateLimit?: Integer | null | undefined;
  /** For how long the use of the CPUs is measured. In seconds. 10 to 60. */
  CpuSampleDuration?: Integer | null | undefined;
  /** From which use of one CPU on a process is throttled, in percent. 70 to 100. */
  CpuSingleRateLimit?: Integer | null | undefined;
  /** A description for people. */
  Description?: string | null | undefined;
  /** Whether users are told when a peripheral is connected. */
  DeviceConnectHint?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which kinds of peripheral the cloud computer may use, and how. At most 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        /** The kind of peripheral. */
        DeviceType?: OpenEnum<"printer" | "scanner" | "serialport" | "camera" | "adb"> | null | undefined;
        /** How the device is used: redirected as a device, as USB, or not at all. */
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** Which single peripherals the cloud computer may use, and how. At most 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        /** The name of the device. */
        DeviceName?: string | null | undefined;
        /** The product id of the USB device. */
        DevicePid?: string | null | undefined;
        /** The kind of peripheral. */
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
        /** How the connection to the device is optimized, as the vendor encodes it. */
        OptCommand?: string | null | undefined;
        /** The client systems that the rule is for. */
        Platforms?: string | null | undefined;
        /** How the device is used: redirected as a device, as USB, or not at all. */
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the session stays when the client disconnects. Of policies for cloud applications only. */
  DisconnectKeepSession?: OpenEnum<"customTime" | "persistent"> | null | undefined;
  /** For how long the session stays after a disconnection. Of policies for cloud applications only. In seconds. 30 to 7200. */
  DisconnectKeepSessionTime?: Integer | null | undefined;
  /** Whether users are protected from an overloaded disk. */
  DiskOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** How the picture is tuned: for work in general, design, or the customer's own settings. */
  DisplayMode?: OpenEnum<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom"> | null | undefined;
  /** Which domains may be resolved. At most 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The name of the domain, as `example.com`. */
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the rules for domains are in force. */
  DomainResolveRuleType?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the bandwidth of a session is limited. */
  EnableSessionRateLimiting?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether users may ask administrators for support. */
  EndUserApplyAdminCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether users of an office network may share their cloud computers with each other. */
  EndUserGroupCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether external storage devices may be used. */
  ExternalDrive?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether files may be migrated. */
  FileMigrate?: OpenEnum<"off" | "on"> | null | undefined;
  /** The address of the file transfer service. */
  FileTransferAddress?: string | null | undefined;
  /** The largest file that may be sent to the cloud computer, in `FileTransferInUnit`. */
  FileTransferInSize?: Integer | null | undefined;
  /** The unit of `FileTransferInSize`. */
  FileTransferInUnit?: string | null | undefined;
  /** The largest file that may be taken from the cloud computer, in `FileTransferOutUnit`. */
  FileTransferOutSize?: Integer | null | undefined;
  /** The unit of `FileTransferOutSize`. */
  FileTransferOutUnit?: string | null | undefined;
  /** Whether the size of transferred files is limited. */
  FileTransferSizeLimit?: OpenEnum<"on" | "off"> | null | undefined;
  /** How fast files are transferred. */
  FileTransferSpeed?: string | null | undefined;
  /** Where the speed that is set for file transfers counts. */
  FileTransferSpeedLocation?: string | null | undefined;
  /** Whether pictures of computers with a GPU are tuned for quality. */
  GpuAcceleration?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the floating ball, the menu of the session, shows messages. */
  HoverConfigMsg?: OpenEnum<"on" | "off"> | null | undefined;
  /** Which file transfers browsers may do. */
  Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off"> | null | undefined;
  /** The protocol that carries the session between client and cloud computer. */
  InternetCommunicationProtocol?: OpenEnum<"tcp" | "rtc" | "auto" | "both"> | null | undefined;
  /** Whether network printers may be used. */
  InternetPrinter?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether the floating ball, the menu of the session, offers a keyboard. */
  KeyboardControl?: OpenEnum<"on" | "off"> | null | undefined;
  /** What computers may do with the drives of the device. */
  LocalDrive?: OpenEnum<"read" | "readwrite" | "off"> | null | undefined;
  /** For how long a client tries to connect again. In seconds. 30 to 7200. */
  MaxReconnectTime?: Integer | null | undefined;
  /** For how long a process is throttled. In seconds. 30 to 120. */
  MemoryDownGradeDuration?: Integer | null | undefined;
  /** Whether users are protected from a lack of memory. */
  MemoryOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** Names of processes that are not throttled. At most 5 items. */
  MemoryProcessors?: ReadonlyArray<string> | null | undefined;
  /** Whether processes that take too much memory are throttled. */
  MemoryProtectedMode?: OpenEnum<"off" | "on"> | null | undefined;
  /** From which use of all memory on processes are throttled, in percent. 70 to 90. */
  MemoryRateLimit?: Integer | null | undefined;
  /** For how long the use of memory is measured. In seconds. 30 to 60. */
  MemorySampleDuration?: Integer | null | undefined;
  /** From which share of the memory on a process is throttled, in percent. 30 to 60. */
  MemorySingleRateLimit?: Integer | null | undefined;
  /** Whether clients on phones and tablets offer to restart. */
  MobileRestart?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether clients on phones and tablets offer the security control of Windows. */
  MobileSafeMenu?: string | null | undefined;
  /** Whether clients on phones and tablets offer to shut down. */
  MobileShutdown?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether clients on phones and tablets offer WUYING Keeper. */
  MobileWuyingKeeper?: string | null | undefined;
  /** Whether clients on phones and tablets offer the WUYING assistant. */
  MobileWyAssistant?: string | null | undefined;
  /** Whether the model library is available. */
  ModelLibrary?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether several screens may be used. */
  MultiScreen?: OpenEnum<"on" | "off"> | null | undefined;
  /** The name of the policy. */
  Name: string;
  /** Whether web traffic of the computer goes over the client's network. */
  NetRedirect?: OpenEnum<"all" | "off" | "on"> | null | undefined;
  /** Which addresses are opened over the client's network. By invitation only. At most 100 items. */
  NetRedirectRule?:
    | ReadonlyArray<{
        /** The name of the domain, as `example.com`. */
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The kind of rule. */
        RuleType?: OpenEnum<"prc" | "domain"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether sessions without use are disconnected. Of policies for cloud applications only. */
  NoOperationDisconnect?: OpenEnum<"off" | "on"> | null | undefined;
  /** After how much time without use a session is disconnected. Of policies for cloud applications only. In seconds. 120 to 7200. */
  NoOperationDisconnectTime?: Integer | null | undefined;
  /** Whether ports are forwarded by a proxy. */
  PortProxy?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether users see a message when they print: the vendor's, their administrator's, or none. */
  PrinterAlert?: OpenEnum<"default" | "off" | "custom"> | null | undefined;
  /** The text of the message when users print. */
  PrinterAlertContent?: string | null | undefined;
  /** The title of the message when users print. */
  PrinterAlertTitle?: string | null | undefined;
  /** How printers of the client's device are used. Counts only where `DeviceRedirects` has no rule for printers. */
  PrinterRedirect?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
  /** Whether the picture's quality is enhanced for design and 3D work. */
  QualityEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long is recorded after an event. In minutes. 10 to 60. */
  RecordEventDuration?: Integer | null | undefined;
  /** Extensions of files whose use is an event. At most 6 items. */
  RecordEventFileExts?: ReadonlyArray<string> | null | undefined;
  /** Absolute paths whose change is an event. At most 10 items. */
  RecordEventFilePaths?: ReadonlyArray<string> | null | undefined;
  /** Which events, of which gravity, start a recording. At most 20 items. */
  RecordEventLevels?:
    | ReadonlyArray<{
        /** How grave the event is. */
        EventLevel?: string | null | undefined;
        /** The kind of event. */
        EventType?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Absolute registry keys whose change is an event. At most 10 items. */
  RecordEventRegisters?: ReadonlyArray<string> | null | undefined;
  /** The events that start a recording. At most 100 items. */
  RecordEvents?: ReadonlyArray<OpenEnum<"transferWithLocal" | "userInput" | "usbRedirect">> | null | undefined;
  /** Whether and when the screen is recorded. */
  Recording?: OpenEnum<"period" | "session" | "off" | "alltime"> | null | undefined;
  /** Whether sound is recorded too. */
  RecordingAudio?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long a recording is at most. In minutes. 10 to 60. */
  RecordingDuration?: Integer | null | undefined;
  /** When recording ends each day, as `18:00:00`. Counts only where `Recording` is `period`. */
  RecordingEndTime?: string | null | undefined;
  /** How long recordings are kept. In days. 1 to 180. */
  RecordingExpires?: Integer | null | undefined;
  /** How many pictures a second the recording has. In frames per second. */
  RecordingFps?: string | null | undefined;
  /** When recording begins each day, as `08:00:00`. Counts only where `Recording` is `period`. */
  RecordingStartTime?: string | null | undefined;
  /** Whether users are told that they are recorded. */
  RecordingUserNotify?: OpenEnum<"off" | "on"> | null | undefined;
  /** What users are told about recording. */
  RecordingUserNotifyMessage?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | undefined;
  /** Who controls the screen when it is shared with support. */
  RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  /** Whether users may reset their cloud computer. */
  ResetDesktop?: OpenEnum<"off" | "on"> | null | undefined;
  /** The resolution of the screen in dots per inch. 25 to 400. */
  ResolutionDpi?: Integer | null | undefined;
  /** The height of the screen. In pixels. */
  ResolutionHeight?: Integer | null | undefined;
  /** Whether the resolution follows the client or is fixed. */
  ResolutionModel?: OpenEnum<"adaptive" | "customer"> | null | undefined;
  /** The width of the screen. In pixels. */
  ResolutionWidth?: Integer | null | undefined;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"app" | "desktop">;
  /** Whether the shortcut to the security screen is offered. */
  SafeMenu?: OpenEnum<"on" | "off"> | null | undefined;
  /** Where the policy counts: everywhere, or for clients in the IP ranges of `ScopeValue`. */
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
  /** The IP ranges of clients that the policy counts for. Required where `Scope` is `IP`. At most 50 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  ScreenDisplayMode?: string | null | undefined;
  /** The highest bandwidth of a session. In Kbit/s. 2000 to 100000. */
  SessionMaxRateKbps?: Integer | null | undefined;
  /** Whether the picture is made smoother for office work. */
  SmoothEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the floating ball, the menu of the session, offers to watch the state of the cloud computer. */
  StatusMonitor?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the stream prefers smoothness or adapts. */
  StreamingMode?: OpenEnum<"intelligent" | "smooth"> | null | undefined;
  /** How many pictures a second are aimed at. 10 to 60. */
  TargetFps?: Integer | null | undefined;
  /** Whether the taskbar is shown. Of policies for cloud applications only. */
  Taskbar?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether three screens may be used. */
  ThreeScreen?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether USB devices of the client can be used. */
  UsbRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which USB devices may be used in the cloud computer. At most 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The product id of the USB device. */
        ProductId?: string | null | undefined;
        /** The kind of USB redirection, a number of the vendor's. */
        UsbRedirectType?: OpenEnum<"1" | "2"> | null | undefined;
        /** 1 for a class of devices, 2 for one model. */
        UsbRuleType?: OpenEnum<"2"> | null | undefined;
        /** The vendor id of the USB device. */
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the floating ball, the menu of the session, shows the time of use. */
  UseTime?: OpenEnum<"on" | "off"> | null | undefined;
  /** The average bandwidth of the picture. In Kbit/s. 1000 to 50000. */
  VideoEncAvgKbps?: Integer | null | undefined;
  /** The worst quality of the picture: 0 is best. 0 to 51. */
  VideoEncMaxQP?: Integer | null | undefined;
  /** The best quality of the picture: 0 is best. 0 to 51. */
  VideoEncMinQP?: Integer | null | undefined;
  /** The highest bandwidth of the picture. In Kbit/s. 1000 to 50000. */
  VideoEncPeakKbps?: Integer | null | undefined;
  /** Whether encoding prefers the bandwidth or the quality. */
  VideoEncPolicy?: OpenEnum<"qualityFirst" | "bandwidthFirst"> | null | undefined;
  /** Whether videos are played by the client's device. */
  VideoRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** How the picture is weighed against bandwidth. */
  VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium"> | null | undefined;
  /** Whether the screen carries a watermark. */
  Watermark?: OpenEnum<"blind" | "off" | "on"> | null | undefined;
  /** Whether the invisible watermark survives a photograph of the screen. */
  WatermarkAntiCam?: OpenEnum<"off" | "on"> | null | undefined;
  /** The watermark's color, as a number of RGB. 0 to 16777215. */
  WatermarkColor?: Integer | null | undefined;
  /** How many columns of watermarks are shown. 3 to 10. */
  WatermarkColumnAmount?: Integer | null | undefined;
  /** The text of the watermark. Required where `WatermarkType` has `custom`. */
  WatermarkCustomText?: string | null | undefined;
  /** By how many degrees the watermark is turned. */
  WatermarkDegree?: number | null | undefined;
  /** The watermark's font size. 10 to 20. */
  WatermarkFontSize?: Integer | null | undefined;
  /** The style of the watermark's font. */
  WatermarkFontStyle?: OpenEnum<"plain" | "bold"> | null | undefined;
  /** How strong the invisible watermark is. */
  WatermarkPower?: OpenEnum<"high" | "low" | "medium"> | null | undefined;
  /** How many rows of watermarks there are. 3 to 10. */
  WatermarkRowAmount?: Integer | null | undefined;
  /** Whether the invisible watermark prefers security over the picture's quality. */
  WatermarkSecurity?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the watermark has a shadow. */
  WatermarkShadow?: OpenEnum<"on" | "off"> | null | undefined;
  /** How opaque the watermark is: higher is more visible. 10 to 100. */
  WatermarkTransparencyValue?: Integer | null | undefined;
  /** What the watermark shows; up to three kinds, with commas between them. */
  WatermarkType?:
    OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  /** Whether WUYING Keeper is offered. */
  WuyingKeeper?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the floating ball, the menu of the session, offers the WUYING assistant. */
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
  /** The ids of the users who administer the team space. 0 to 100 items. */
  AdminUserIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the enterprise drive. */
  CdsId: string;
  /** The id of the team space. At least 0 characters. */
  GroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The size in all. In bytes. At least 1. */
  TotalSize: Integer;
}
export interface CreateCloudDriveGroupResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The result. */
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
  /** Of the vendor's own use. */
  BizType?: Integer | null | undefined;
  /** How the enterprise drive is paid. */
  CdsChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** The id of the Cloud Enterprise Network that connects the private networks. */
  CenId?: string | null | undefined;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName?: string | null | undefined;
  /** Each item: the id of the user, the name to log in with. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** How much the enterprise drive holds. At least -1. */
  MaxSize: Integer;
  /** The name of the enterprise drive. */
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
  /** Of the vendor's own use. */
  SolutionId?: string | null | undefined;
  /** For how many users the enterprise drive is bought. Required of drives by subscription. Known values: `5`, `20` and `50`. */
  UserCount?: Integer | null | undefined;
  /** How much the user's own drive holds. In bytes. */
  UserMaxSize?: Integer | null | undefined;
}
export interface CreateCloudDriveServiceResponse {
  /** The id of the enterprise drive. */
  CdsId?: string;
  /** The name of the enterprise drive. */
  CdsName?: string;
  /** The id of the Cloud Enterprise Network that connects the private networks. */
  CenId?: string;
  /** The enterprise drive or order that is in the way of a new one. */
  ConflictCdsAndOrder?: {
    /** The enterprise drives that exist already. */
    ConflictCds?: Array<{
      /** The id of the enterprise drive. */
      CdsId?: string;
      /** The region, as `cn-hangzhou`. */
      RegionId?: string;
    }>;
    /** The unpaid orders of enterprise drives. */
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
  /** The error code. */
  ErrorCode?: string;
  /** How much the enterprise drive holds. In bytes. */
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
  /** Each item: the id of the user, the name to log in with. At most 100 items. */
  EndUserId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** How much the user's own drive holds. In bytes. At least 0. */
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
  /** The timers. 0 to 20 items. */
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
        /** How long before the timer acts users are told. In seconds. */
        NotificationTime?: Integer | null | undefined;
        /** What the timer does. */
        OperationType?: OpenEnum<"Hibernate" | "Shutdown"> | null | undefined;
        /** Programs that count as use while they run, so that the timer does not act. At most 30 items. */
        ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
        /** Which disks are reset. */
        ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null | undefined;
        /** The parts of the day that the timer has, each with its own rule. At most 10 items. */
        SegmentTimers?:
          | ReadonlyArray<{
              /** Makes the timer act at a given time. */
              AppointmentTimer?: Integer | null | undefined;
              /** Whether a snapshot is made before the system update. */
              CreateSnapshot?: boolean | null | undefined;
              /** When the period ends, as a cron expression. */
              EndCronExpression?: string | null | undefined;
              /** Whether it is done even where the state of the computer or its connection speaks against it. */
              Enforce?: boolean | null | undefined;
              /** The id of the image, the operating system and software that a disk begins with. */
              ImageId?: string | null | undefined;
              /** After which time it happens. In minutes. */
              Interval?: Integer | null | undefined;
              /** The IP ranges of clients that the timer counts for. */
              IpSegments?: ReadonlyArray<string> | null | undefined;
              /** After how much time without use the screen is locked. In minutes. */
              LockScreenTime?: Integer | null | undefined;
              /** How long before the timer acts users are told. In seconds. */
              NotificationTime?: Integer | null | undefined;
              /** What the timer does. */
              OperationType?: OpenEnum<"Hibernate" | "Shutdown"> | null | undefined;
              /** The id of the patch to install. */
              PatchId?: string | null | undefined;
              /** Programs that count as use while they run, so that the timer does not act. At most 30 items. */
              ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
              /** Which disks are reset. */
              ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null | undefined;
              /** When the period begins, as a cron expression. */
              StartCronExpression?: string | null | undefined;
              /** The place of the timer in the order of execution. */
              TimerOrder?: Integer | null | undefined;
              /** The time zone of the timer. */
              Timezone?: string | null | undefined;
              /** How a session without use is detected. */
              TriggerType?: OpenEnum<"Advanced" | "Standard"> | null | undefined;
              /** How long before verification users are told. In seconds. */
              VerificationNotificationTime?: Integer | null | undefined;
              /** For how long verification is waited for. In seconds. */
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
        /** How a session without use is detected. */
        TriggerType?: OpenEnum<"Advanced" | "Standard"> | null | undefined;
      }>
    | null
    | undefined;
  /** A description for people. At most 500 characters. */
  Description?: string | null | undefined;
  /** The name of the configuration group. */
  Name: string;
  /** Which product it is. */
  ProductType: OpenEnum<"CLOUD_DESKTOP">;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | null | undefined;
  /** The kind of configuration group: timers, for example. */
  Type: OpenEnum<"Timer">;
}
export interface CreateConfigGroupResponse {
  /** The id of the configuration group. */
  GroupId?: string;
  /** What happened, in words. */
  Message?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a group of timers.
 *
 * Action `CreateConfigGroup`. Writes. It is never repeated after an attempt that may have been executed. `DescribeConfigGroup` shows what it changes. The vendor's metadata tags it as paid; its parameters and its response have nothing to pay.
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
  /** Whether the pool creates cloud computers automatically: 1, or 0. Of pools by subscription only. 0 to 1. Known values: `0` and `1`. */
  AllowAutoSetup?: Integer | null | undefined;
  /** How many computers the pool keeps ready beside those in use. 0 to 1000. */
  AllowBufferCount?: Integer | null | undefined;
  /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
  AutoPay?: boolean | null | undefined;
  /** Whether the subscription is renewed when it ends, at the account's cost. */
  AutoRenew?: boolean | null | undefined;
  /** How many users may share a cloud computer of the pool at once. */
  BindAmount?: Integer | null | undefined;
  /** The id of the template: image, instance type and disks. */
  BundleId?: string | null | undefined;
  /** How many computers are bought for the pool. 0 to 200. */
  BuyDesktopsCount?: Integer | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType: OpenEnum<"PostPaid" | "PrePaid">;
  /** Whether the pool is for teachers or for students. */
  Classify?: OpenEnum<"teacher" | "student"> | null | undefined;
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null | undefined;
  /** A remark for people. */
  Comments?: string | null | undefined;
  /** How long a session is connected. In milliseconds. */
  ConnectDuration?: Integer | null | undefined;
  /** The kind of the data disk. */
  DataDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd"> | null | undefined;
  /** How fast the data disk is. Default: PL0. */
  DataDiskPerLevel?: OpenEnum<"PL1" | "PL0"> | null | undefined;
  /** The size of the data disk. In GB. 0 to 16380. */
  DataDiskSize?: Integer | null | undefined;
  /** How many cloud computers the pool begins with. 0 to 1000. Default: 1. */
  DefaultInitDesktopCount?: Integer | null | undefined;
  /** The language of the operating system. */
  DefaultLanguage?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** How long the pool keeps a cloud computer before it deletes it. */
  DeleteDuration?: Integer | null | undefined;
  /** The name of the pool. At most 30 characters. */
  DesktopGroupName?: string | null | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The ids of the users who may connect. At most 1000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** Makes a static pool, whose users keep their cloud computer. Required of pools whose `SessionType` is `MultipleSession`. */
  ExclusiveType?: OpenEnum<"Exclusive"> | null | undefined;
  /** The id of the NAS file system. */
  FileSystemId?: string | null | undefined;
  /** How many pools are made. Required where `MultiResource` is false. 1 to 5. Default: 1. */
  GroupAmount?: Integer | null | undefined;
  /** The version of the pool. */
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
  /** Whether user profiles follow the user from one cloud computer to another. */
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
  /** The id of the policy that scales the pool. */
  ScaleStrategyId?: string | null | undefined;
  /** Whether one or several users are connected at once. */
  SessionType?: OpenEnum<"SingleSession" | "MultipleSession"> | null | undefined;
  /** The id of the group of users in the vendor's directory. */
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
        /** The tag's name. At most 128 characters. */
        Key: string;
        /** The tag's value. At most 128 characters. */
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
  /** A description for people. */
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
  /** The name of the pool. */
  Name?: string | null | undefined;
  /** How many users the group may have. */
  OversoldUserCount?: Integer | null | undefined;
  /** The threshold of the warning about too many users. */
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
  /** What was created. */
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
        /** The name of the cloud computer. At most 64 characters. */
        DesktopName?: string | null | undefined;
        /** The ids of the users who may connect. At most 100 items. */
        EndUserIds?: ReadonlyArray<string> | null | undefined;
        /** The host name in the operating system. 2 to 15 characters. */
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
        /** The size of the data disk. In GiB. 40 to 2040. */
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
        /** The size of the system disk. In GiB. 40 to 2040. */
        SystemDiskSize?: Integer | null | undefined;
      }
    | null
    | undefined;
  /** The private IP address. */
  DesktopMemberIp?: string | null | undefined;
  /** The name of the cloud computer. At most 64 characters. */
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
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the user who may connect. At most 300 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** Of the vendor's own use. */
  ExtendInfo?: string | null | undefined;
  /** The id of the pool that the computers are created in. */
  GroupId?: string | null | undefined;
  /** The host name in the operating system. 2 to 15 characters. */
  Hostname?: string | null | undefined;
  /** Of monthly hours: how many are bought. */
  MonthDesktopSetting?:
    | {
        /** Of the vendor's own use. */
        BuyerId?: Integer | null | undefined;
        /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
        DesktopId?: string | null | undefined;
        /** How many hours a month are bought. Known values: `120`, `250` and `360`. */
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
        /** How many credits a month are bought. Known values: `200`, `1600` and `4000`. */
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
        /** The script. Secret. At most 15000 characters. */
        Content?: string | null | undefined;
        /** Whether the script is plain text or in Base64. Default: Base64. */
        ContentEncoding?: OpenEnum<"Base64" | "PlainText"> | null | undefined;
        /** The language of the script. */
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
  /** A description for people. */
  Description?: string | null | undefined;
  /** The id of the storage resource. */
  DomainId?: string | null | undefined;
  /** The name of the storage resource. */
  DriveName?: string | null | undefined;
  /** The id of the storage resource at the service that provides it. */
  ExternalDomainId?: string | null | undefined;
  /** Deprecated by the vendor. */
  ProfileRoaming?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** What kind of resource it is. */
  ResourceType?: OpenEnum<"NAS" | "PDS"> | null | undefined;
  /** What the storage resource is for. */
  Type?: OpenEnum<"DESKTOP" | "USER_PROFILE"> | null | undefined;
  /** The id of the user. */
  UserId?: string | null | undefined;
}
export interface CreateDriveResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The storage resource. */
  Drive?: {
    /** The id of the Alibaba Cloud account. */
    AliUid?: string;
    /** A description for people. */
    Description?: string;
    /** The id of the storage resource. */
    DomainId?: string;
    /** The id of the drive. */
    DriveId?: string;
    /** The id of the drive in PDS, the vendor's drive service. Of resources of that type only. */
    ExternalDriveId?: string;
    /** The id of the user with the identity provider. */
    ExternalUserId?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    /** Of the vendor's own use; `DriveId` names the resource. */
    Id?: string;
    /** The name of the storage resource. */
    Name?: string;
    /** Deprecated by the vendor. */
    ProfileRoaming?: boolean;
    /** The state of the storage resource. */
    Status?: string;
    /** The size in all. In bytes. */
    TotalSize?: ExactInteger;
    /** What the storage resource is for. */
    Type?: OpenEnum<"DESKTOP" | "USER_PROFILE">;
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
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
  /** The conditions that cloud computers in the report meet, all of them. At most 20 items. */
  FilterList?:
    | ReadonlyArray<{
        /** The property that the report is filtered by. */
        FilterKey?: string | null | undefined;
        /** The values that the property may have. At most 200 items. */
        FilterValues?: ReadonlyArray<string> | null | undefined;
      }>
    | null
    | undefined;
  /** The language of texts. */
  LangType?: OpenEnum<"zh-CN" | "en-GB"> | null | undefined;
  /** The name of the report's file. */
  ReportFileName?: string | null | undefined;
  /** What the report is about. */
  SubType: OpenEnum<"DESKTOP">;
  /** The kind of report. */
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
  /** The public IP address that is forwarded. */
  ExternalIp: string;
  /** The port of the public address. */
  ExternalPort: string;
  /** The name of the port forwarding. */
  ForwardEntryName?: string | null | undefined;
  /** The id of the table of incoming port forwardings. */
  ForwardTableId: string;
  /** The private IP address that traffic is forwarded to. */
  InternalIp: string;
  /** The port that traffic is forwarded to. */
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
  /** Whether the image is made without the folders of users in `C:\Users`; those of `Administrator` and `Public` stay. */
  AutoCleanUserdata?: boolean | null | undefined;
  /** The snapshots of data disks that become part of the image. At most 100 items. */
  DataSnapshotIds?: ReadonlyArray<string> | null | undefined;
  /** A description for people. 2 to 256 characters. */
  Description?: string | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** Which disks the image has. */
  DiskType?: OpenEnum<"SYSTEM" | "ALL"> | null | undefined;
  /** The name of the image. 2 to 128 characters. */
  ImageName?: string | null | undefined;
  /** Of the vendor's own use. */
  ImageResourceType?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the snapshot, the content of a disk at one moment. */
  SnapshotId?: string | null | undefined;
  /** The ids of snapshots. At most 100 items. */
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
  /** How much the file system holds. */
  Capacity?: Integer | null | undefined;
  /** A description for people. */
  Description?: string | null | undefined;
  /** Whether the data is encrypted on disk, and with whose key. */
  EncryptType?: string | null | undefined;
  /** The kind of the NAS file system; `standard` is the general-purpose one. */
  FileSystemType?: string | null | undefined;
  /** The name of the NAS file system. 2 to 128 characters. */
  Name?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The protocol of the file system. */
  ProtocolType?: OpenEnum<"NFS" | "SMB"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The kind of storage: by capacity or by performance. */
  StorageType?: string | null | undefined;
}
export interface CreateNASFileSystemResponse {
  /** The id of the NAS file system. */
  FileSystemId?: string;
  /** The name of the NAS file system. */
  FileSystemName?: string;
  /** The domain that the file system is mounted from. */
  MountTargetDomain?: string;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string;
  /** The protocol of the file system. */
  ProtocolType?: OpenEnum<"NFS" | "SMB">;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Creates a NAS file system in an office network.
 *
 * Action `CreateNASFileSystem`. **Costs money.** Writes. It is never repeated after an attempt that may have been executed. `DescribeNASFileSystems` shows what it changes. What is stored in NAS is paid by use.
 *
 * @see https://api.aliyun.com/document/ecd/2020-09-30/CreateNASFileSystem
 */
export const CreateNASFileSystem: Operation<"ecd", CreateNASFileSystemRequest, CreateNASFileSystemResponse, never> = {
  api: "ecd",
  action: "CreateNASFileSystem",
  effect: "once",
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
  /** The ids of the tables of incoming port forwardings. */
  ForwardTableIds?: Array<string>;
  /** The id of the NAT gateway. */
  NatGatewayId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The ids of the tables of rules for outgoing traffic. */
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
        /** The tag's name. At most 128 characters. */
        Key?: string | null | undefined;
        /** The tag's value. At most 128 characters. */
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
  /** The regions that the Global Accelerator speeds up, with their bandwidth. */
  AccelerateRegion: ReadonlyArray<{
    /** The id of the region that is accelerated. */
    AccelerateRegionId: string;
    /** The bandwidth. In Mbit/s. At least 2. */
    Bandwidth: Integer;
    /** The version of IP. */
    IpVersion?: OpenEnum<"IPv4" | "IPv6" | "DUAL_STACK"> | null | undefined;
    /** The kind of Internet line. */
    IspType: OpenEnum<"BGP" | "BGP_PRO">;
  }>;
  /** The name of the Global Accelerator instance. */
  Name?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
}
export interface CreateOfficeSiteAcceleratorResponse {
  /** The id of the Global Accelerator instance. */
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
  /** Whether users are administrators of the cloud computer. By invitation only. */
  AdminAccess?: string | null | undefined;
  /** Whether screenshots on the client are prevented. */
  AppContentProtection?: OpenEnum<"off" | "on"> | null | undefined;
  /** The IP ranges that clients may connect from, to be added. At most 100 items. */
  AuthorizeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Rules for the network traffic of cloud computers, to be added. At most 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. Default: 1. */
        Priority?: string | null | undefined;
        /** Whether the rule is for incoming or outgoing traffic. */
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
        /** Whether clients of this kind may connect. */
        Status?: OpenEnum<"OFF" | "ON"> | null | undefined;
      }>
    | null
    | undefined;
  /** In which direction the clipboard works. */
  Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** Which kinds of peripheral the cloud computer may use, and how. At most 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        /** The kind of peripheral. */
        DeviceType?: OpenEnum<"printer" | "scanner" | "camera" | "adb"> | null | undefined;
        /** How the device is used: redirected as a device, as USB, or not at all. */
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** Which single peripherals the cloud computer may use, and how. At most 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        /** The name of the device. */
        DeviceName?: string | null | undefined;
        /** The product id of the USB device. */
        DevicePid?: string | null | undefined;
        /** The kind of peripheral. */
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
        /** How the connection to the device is optimized, as the vendor encodes it. */
        OptCommand?: string | null | undefined;
        /** The client systems that the rule is for. */
        Platforms?: string | null | undefined;
        /** How the device is used: redirected as a device, as USB, or not at all. */
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** The domains that may be reached, with `*` for any part, and commas between them. */
  DomainList?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which domains may be resolved. At most 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The name of the domain, as `example.com`. */
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the rules for domains are in force. */
  DomainResolveRuleType?: OpenEnum<"OFF" | "ON"> | null | undefined;
  /** Whether users may ask administrators for support. */
  EndUserApplyAdminCoordinate?: OpenEnum<"OFF" | "ON"> | null | undefined;
  /** Whether users of an office network may share their cloud computers with each other. */
  EndUserGroupCoordinate?: OpenEnum<"OFF" | "ON"> | null | undefined;
  /** Whether pictures of computers with a GPU are tuned for quality. */
  GpuAcceleration?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether browsers may connect. */
  Html5Access?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which file transfers browsers may do. */
  Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off"> | null | undefined;
  /** The protocol that carries the session between client and cloud computer. */
  InternetCommunicationProtocol?: OpenEnum<"TCP" | "BOTH"> | null | undefined;
  /** What computers may do with the drives of the device. */
  LocalDrive?: OpenEnum<"read" | "readwrite" | "off"> | null | undefined;
  /** For how long a client tries to connect again. In seconds. 30 to 7200. */
  MaxReconnectTime?: Integer | null | undefined;
  /** The name of the policy. */
  Name?: string | null | undefined;
  /** Whether web traffic of the computer goes over the client's network. */
  NetRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether one user may take over the session of another; the vendor keeps it `off`. Default: off. */
  PreemptLogin?: OpenEnum<"off"> | null | undefined;
  /** The users who may take over sessions. At most 5 items. */
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
  /** When recording ends each day, as `18:00:00`. Counts only where `Recording` is `period`. */
  RecordingEndTime?: string | null | undefined;
  /** How long recordings are kept. In days. 1 to 180. */
  RecordingExpires?: Integer | null | undefined;
  /** How many pictures a second the recording has. In frames per second. Known values: `2`, `5`, `10` and `15`. */
  RecordingFps?: Integer | null | undefined;
  /** When recording begins each day, as `08:00:00`. Counts only where `Recording` is `period`. */
  RecordingStartTime?: string | null | undefined;
  /** Whether users are told that they are recorded. */
  RecordingUserNotify?: OpenEnum<"off" | "on"> | null | undefined;
  /** What users are told about recording. */
  RecordingUserNotifyMessage?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Who controls the screen when it is shared with support. */
  RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  /** Where the policy counts: everywhere, or for clients in the IP ranges of `ScopeValue`. */
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
  /** The IP ranges of clients that the policy counts for. Required where `Scope` is `IP`. At most 3 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  /** Whether USB devices of the client can be used. */
  UsbRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which USB devices may be used in the cloud computer. At most 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The USB class of the device. Required where `UsbRuleType` is 1. */
        DeviceClass?: string | null | undefined;
        /** The USB subclass of the device. Required where `UsbRuleType` is 1. */
        DeviceSubclass?: string | null | undefined;
        /** The product id of the USB device. */
        ProductId?: string | null | undefined;
        /** The kind of USB redirection, a number of the vendor's. Known values: `1` and `2`. */
        UsbRedirectType?: Integer | null | undefined;
        /** 1 for a class of devices, 2 for one model. Known values: `1` and `2`. */
        UsbRuleType?: Integer | null | undefined;
        /** The vendor id of the USB device. */
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Whether videos are played by the client's device. */
  VideoRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** How the picture is weighed against bandwidth. */
  VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium"> | null | undefined;
  /** Whether the screen carries a watermark. */
  Watermark?: OpenEnum<"blind" | "off" | "on"> | null | undefined;
  /** Whether the invisible watermark survives a photograph of the screen. */
  WatermarkAntiCam?: OpenEnum<"off" | "on"> | null | undefined;
  /** The watermark's color, as a number of RGB. 0 to 16777215. */
  WatermarkColor?: Integer | null | undefined;
  /** By how many degrees the watermark is turned. */
  WatermarkDegree?: number | null | undefined;
  /** The watermark's font size. 10 to 20. */
  WatermarkFontSize?: Integer | null | undefined;
  /** The style of the watermark's font. */
  WatermarkFontStyle?: OpenEnum<"plain" | "bold"> | null | undefined;
  /** How strong the invisible watermark is. */
  WatermarkPower?: OpenEnum<"high" | "low" | "medium"> | null | undefined;
  /** How many rows of watermarks there are. */
  WatermarkRowAmount?: Integer | null | undefined;
  /** Whether the invisible watermark prefers security over the picture's quality. */
  WatermarkSecurity?: OpenEnum<"off" | "on"> | null | undefined;
  /** How transparent the watermark is. */
  WatermarkTransparency?: OpenEnum<"LIGHT" | "DARK" | "MIDDLE"> | null | undefined;
  /** How opaque the watermark is: higher is more visible. 10 to 100. */
  WatermarkTransparencyValue?: Integer | null | undefined;
  /** What the watermark shows; up to three kinds, with commas between them. */
  WatermarkType?:
    OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  /** Whether the floating ball, the menu of the session, offers the WUYING assistant. */
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
  /** The ids of cloud phones that the rule is applied to. */
  AuthAndroidId?: ReadonlyArray<string> | null | undefined;
  /** The ids of pools that the rule is applied to. */
  AuthDesktopGroupId?: ReadonlyArray<string> | null | undefined;
  /** The ids of cloud computers that the rule is applied to. */
  AuthDesktopId?: ReadonlyArray<string> | null | undefined;
  /** The highest bandwidth of downloads. In Mbit/s. */
  Download: Integer;
  /** The id of the Internet bandwidth package. */
  NetworkPackageId: string;
  /** The name of the rule that limits Internet bandwidth. */
  QosRuleName: string;
  /** The highest bandwidth of uploads. In Mbit/s. */
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
  /** The name of the directory. 2 to 255 characters. */
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
  /** A description for people. */
  Description?: string | null | undefined;
  /** Where the route leads: a range of IP addresses. */
  DestinationCidrBlock: string;
  /** The id of the resource that the route leads to. */
  NextHopId?: string | null | undefined;
  /** What kind of resource the route leads to. */
  NextHopType?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The name of the route. */
  RouteEntryName?: string | null | undefined;
  /** The id of the route table. */
  RouteTableId: string;
}
export interface CreateRouteEntryResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The id of the route. */
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
  /** A description for people. */
  Description?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The name of the route table. */
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
  /** The attribute of access to the office network. */
  AccessAttribute?: string | null | undefined;
  /** What kind of account it is. */
  AccountType?: string | null | undefined;
  /** The address of the identity provider that authenticates users. */
  AuthorityHost?: string | null | undefined;
  /** The bandwidth. In Mbit/s. 10 to 200. */
  Bandwidth?: Integer | null | undefined;
  /** The id of the Cloud Enterprise Network that connects the private networks. */
  CenId?: string | null | undefined;
  /** The account that the Cloud Enterprise Network belongs to. */
  CenOwnerId?: Integer | null | undefined;
  /** The range of IP addresses, as `192.168.0.0/16`. */
  CidrBlock?: string | null | undefined;
  /** The id that the identity provider gave this application. */
  ClientId?: string | null | undefined;
  /** The secret that the identity provider issued for this application. Secret. */
  ClientSecret?: string | null | undefined;
  /** Whether the office network runs in a CloudBox, the vendor's hardware on the customer's premises. */
  CloudBoxOfficeSite?: boolean | null | undefined;
  /** From where clients may connect. */
  DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any"> | null | undefined;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName?: string | null | undefined;
  /** The id of the enterprise. */
  Eid?: string | null | undefined;
  /** Whether users are administrators of their computers. */
  EnableAdminAccess?: boolean | null | undefined;
  /** Whether there is access to the Internet. */
  EnableInternetAccess?: boolean | null | undefined;
  /** Whether users may log in from trusted devices only. */
  NeedVerifyZeroDevice?: boolean | null | undefined;
  /** The name of the office network. 2 to 255 characters. */
  OfficeSiteName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the tenant at the identity provider. */
  TenantId?: string | null | undefined;
  /** Each item: the id of the VPC's subnet. At most 10 items. */
  VSwitchId?: ReadonlyArray<string> | null | undefined;
  /** The code that SendVerifyCode has sent. Secret. */
  VerifyCode?: string | null | undefined;
  /** Whose VPC the office network uses: `standard` its own, `basic` a shared one, `customized` the customer's. */
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
  /** A description for people. At most 128 characters. */
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
  /** Whether IP affinity is on: 1, or 0. */
  EipAffinity?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The name of the outgoing rule. */
  SnatEntryName?: string | null | undefined;
  /** The public IP address that outgoing traffic gets. */
  SnatIp: string;
  /** The id of the table of outgoing address translations. */
  SnatTableId: string;
  /** The range of private IP addresses that the rule is for. */
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
  /** The name of the subnet. */
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
  /** Of the vendor's own use. */
  BizType?: OpenEnum<"1"> | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  ChargeType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** The data disks: kinds and sizes. */
  DataDiskList?:
    | ReadonlyArray<{
        /** How fast the disk is. Default: AutoPL. */
        PerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL"> | null | undefined;
        /** The size of the data disk, in steps of 10 GiB. In GiB. 20 to 2040. */
        Size?: Integer | null | undefined;
      }>
    | null
    | undefined;
  /** The language of the operating system. */
  DefaultLanguage?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** A description for people. 2 to 256 characters. */
  Description?: string | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** The name of the template's cloud computers. */
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
  /** The settings for each region. At most 10 items. */
  RegionConfigList?:
    | ReadonlyArray<{
        /** The id of the office network, the network and user directory that cloud computers are in. */
        OfficeSiteId?: string | null | undefined;
        /** The region, as `cn-hangzhou`. */
        RegionId?: string | null | undefined;
        /** The instance type, as `eds.general.4c8g`. */
        ResourceInstanceType?: string | null | undefined;
        /** The id of the policy that makes snapshots. */
        SnapshotPolicyId?: string | null | undefined;
        /** The id of the subnet. */
        SubnetId?: string | null | undefined;
        /** The id of the pool of virtual nodes. Of workstations. */
        VirtualNodePoolId?: string | null | undefined;
        /** Whether the disks are encrypted. */
        VolumeEncryptionEnable?: boolean | null | undefined;
        /** The id of the key in KMS that the disks are encrypted with. */
        VolumeEncryptionKey?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  /** The tags of the cloud computers. At most 20 items. */
  ResourceTagList?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The settings for mainland China, and for outside of it. */
  SiteConfigList?:
    | ReadonlyArray<{
        /** The id of the policy that controls applications. */
        AppRuleId?: string | null | undefined;
        /** Which region the settings are for: mainland China, or outside of it. */
        SiteId?: OpenEnum<"outside_mainland" | "mainland"> | null | undefined;
      }>
    | null
    | undefined;
  /** How fast the system disk is. */
  SystemDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL"> | null | undefined;
  /** The size of the system disk. In GiB. 40 to 2040. */
  SystemDiskSize?: Integer | null | undefined;
  /** The name of the template. 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  TemplateName: string;
  /** The id of the group of timers. */
  TimerGroupId?: string | null | undefined;
  /** The plan of hours for each user. Known values: `120`, `250` and `360`. */
  UserDuration?: Integer | null | undefined;
}
export interface CreateTemplateResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The id of the template. */
  Data?: string;
  /** The HTTP status of the response. */
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
  /** The size of the virtual bridge. */
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
  /** Each item: the id of the policy that makes snapshots. At most 100 items. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteCdsFileResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** Whether it was done. */
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
  /** The line of business that the policy is for; a number of the vendor's. Known values: `1` and `8`. */
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
  /** Each item: the id of the team space. At most 50 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DeleteCloudDriveGroupsResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The result of the call. */
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
  /** Each item: the id of the user, the name to log in with. At most 100 items. */
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
  /** The ids of configuration groups. At most 100 items. */
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
 * Action `DeleteDesktopGroup`. Writes. It is never repeated after an attempt that may have been executed. `DescribeDesktopGroups` shows what it changes. The vendor's metadata tags it as paid; its parameters and its response have nothing to pay.
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
  /** The ids of the devices. At most 100 items. */
  DeviceIds: ReadonlyArray<string>;
  /** Whether a device that is bound to a user is deleted too: 1, or 0. Known values: `0` and `1`. */
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
  /** Whether it was done. */
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
  /** The id of the classroom. */
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
  /** Whether the templates with the image are deleted too. Default: false. */
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
 * Action `DeleteNetworkPackages`. Writes. It is never repeated after an attempt that may have been executed. `DescribeNetworkPackages` shows what it changes. The vendor's metadata tags it as paid; its parameters and its response have nothing to pay.
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
  /** The id of the resource that the route leads to. */
  NextHopId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the route. */
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
  /** Of the vendor's own use. */
  BizType?: string | null | undefined;
  /** The ids of templates. At most 100 items. */
  TemplateIds?: ReadonlyArray<string> | null | undefined;
}
export interface DeleteTemplatesResponse {
  /** Why access was denied. */
  AccessDeniedDetail?: string;
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The HTTP status of the response, or its error. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The office network or cloud computer that the rule is for. */
  SourceId?: string | null | undefined;
  /** Whether the rule is for a cloud computer or for an office network. */
  SourceType?: OpenEnum<"desktop" | "vpc"> | null | undefined;
}
export interface DescribeAclEntriesResponse {
  /** The rules for Internet access, one for each office network or cloud computer. */
  AclEntries?: Array<{
    /** Whether the rule allows or forbids. */
    Policy?: OpenEnum<"allow" | "disable">;
    /** The office network or cloud computer that the rule is for. */
    SourceId?: string;
    /** Whether the rule is for a cloud computer or for an office network. */
    SourceType?: OpenEnum<"desktop" | "vpc">;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the policy that makes snapshots. */
  PolicyId?: string | null | undefined;
  /** The name of the policy that makes snapshots. */
  PolicyName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeAutoSnapshotPolicyResponse {
  /** The policies that make snapshots on a schedule. */
  AutoSnapshotPolicies?: Array<{
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** When it happens, as a cron expression. */
    CronExpression?: string;
    /** How many cloud computers the policy is applied to. */
    DesktopNum?: number;
    /** Whether it is the system disk or a data disk. */
    DiskType?: OpenEnum<"SYSTEM" | "DATA">;
    /** The id of the policy that makes snapshots. */
    PolicyId?: string;
    /** The name of the policy that makes snapshots. */
    PolicyName?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** How long snapshots are kept. In days. */
    RetentionDays?: string;
    /** The state of the policy. */
    Status?: string;
    /** At which hours of the day snapshots are made, as JSON: `["0", "23"]`. */
    TimePoints?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Whether the response tells if the instance type is in stock, in `StockState`. */
  CheckStock?: boolean | null | undefined;
  /** How many virtual CPUs. */
  CpuCount?: Integer | null | undefined;
  /** The family of instance types. */
  DesktopTypeFamily?: OpenEnum<"eds.graphics" | "eds.hf" | "eds.general"> | null | undefined;
  /** Of the vendor's own use. */
  FotaChannel?: string | null | undefined;
  /** Whether templates of pools are listed, or others. */
  FromDesktopGroup?: boolean | null | undefined;
  /** How many GPUs; a share of one is less than 1. */
  GpuCount?: number | null | undefined;
  /** The kind of the GPU's driver. */
  GpuDriverType?: OpenEnum<"T4" | "A10" | "G28" | "G39"> | null | undefined;
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. 0 to 500. */
  MaxResults?: Integer | null | undefined;
  /** How much memory. In GiB. */
  MemorySize?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The operating system. */
  OsType?: OpenEnum<"Linux" | "Windows"> | null | undefined;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"HDX" | "ASP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** What the templates are for. */
  Scope?: string | null | undefined;
  SelectedBundle?: boolean | null | undefined;
  /** Whether one or several users are connected at once. */
  SessionType?: OpenEnum<"SingleSession" | "MultipleSession"> | null | undefined;
  /** Whether templates for cloud computers with several users are listed. */
  SupportMultiSession?: boolean | null | undefined;
  /** Whether the disks are encrypted. */
  VolumeEncryptionEnabled?: boolean | null | undefined;
}
export interface DescribeBundlesResponse {
  /** The templates: image, instance type and disks. */
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
    /** A description for people. */
    Description?: string;
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    /** CPUs, memory and GPU of the instance type. */
    DesktopTypeAttribute?: {
      /** How many virtual CPUs. */
      CpuCount?: number;
      /** How many GPUs; a share of one is less than 1. */
      GpuCount?: number;
      /** The kind of GPU. */
      GpuSpec?: string;
      /** How much memory. In MiB. */
      MemorySize?: number;
    };
    /** The family of instance types. */
    DesktopTypeFamily?: OpenEnum<"eds.graphics" | "eds.hf" | "eds.general">;
    /** The disks. */
    Disks?: Array<{
      /** How fast the disk is. */
      DiskPerformanceLevel?: string;
      /** The size of the disk. In GiB. */
      DiskSize?: number;
      /** Whether it is the system disk or a data disk. */
      DiskType?: OpenEnum<"SYSTEM" | "DATA">;
    }>;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** The name of the image. */
    ImageName?: string;
    /** The state of the image. */
    ImageStatus?: OpenEnum<"Creating" | "Available" | "CreateFailed">;
    /** The language of texts. */
    Language?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP">;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The operating system with its version. */
    Platform?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** Whether one or several users are connected at once. */
    SessionType?: OpenEnum<"SINGLE_SESSION" | "MULTIPLE_SESSION">;
    /** Whether the instance type is in stock. */
    StockState?: string;
    /** The kind of the system disk. */
    SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** Whether the disks are encrypted. */
    VolumeEncryptionEnabled?: boolean;
    /** The id of the key in KMS that the disks are encrypted with. */
    VolumeEncryptionKey?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Lists what these users have shared. 0 to 20 items. */
  Creators?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. 0 to 100. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the share link. */
  ShareId?: string | null | undefined;
  /** The name of the share link. */
  ShareName?: string | null | undefined;
  /** Whether the link can be used. */
  Status?: OpenEnum<"enabled" | "disabled"> | null | undefined;
}
export interface DescribeCdsFileShareLinksResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The result. */
  Data?: Array<{
    /** How often the shared file was opened. */
    AccessCount?: number;
    /** When it was created. */
    CreateTime?: string;
    /** Who created it. */
    Creator?: string;
    /** A description for people. */
    Description?: string;
    /** Whether the shared file cannot be downloaded. */
    DisableDownload?: boolean;
    /** Whether the shared file cannot be previewed. */
    DisablePreview?: boolean;
    /** Whether the shared file cannot be saved to another drive. */
    DisableSave?: boolean;
    /** How often the shared file was downloaded. */
    DownloadCount?: ExactInteger;
    /** How often the shared file may be downloaded; 0 means without a limit. */
    DownloadLimit?: ExactInteger;
    /** The id of the team space. */
    DriveId?: string;
    /** When the link expires, as `2026-01-02T03:04:05Z`; without it the link does not. */
    Expiration?: string;
    /** Whether the link has expired. */
    Expired?: boolean;
    /** The ids of files. */
    FileIds?: string;
    /** When it was last changed. The vendor's spelling. */
    ModifiyTime?: string;
    /** How often the shared file was previewed. */
    PreviewCount?: ExactInteger;
    /** How often the shared file may be previewed; 0 means without a limit. */
    PreviewLimit?: ExactInteger;
    /** How often the shared file was reported as abuse. */
    ReportCount?: ExactInteger;
    /** How often the shared file was saved to another drive. */
    SaveCount?: ExactInteger;
    /** How often the shared file may be saved to another drive; 0 means without a limit. */
    SaveLimit?: ExactInteger;
    /** The id of the share link. */
    ShareId?: string;
    /** The link to the shared file. Secret. */
    ShareLink?: string;
    /** The name of the share link. */
    ShareName?: string;
    /** The password of the share link. Secret. */
    SharePwd?: string;
    /** Whether the link can be used. */
    Status?: OpenEnum<"forbidden_disabled" | "forbidden" | "disabled" | "enabled">;
    /** How often the shared audio or video file was played. */
    VideoPreviewCount?: ExactInteger;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The Cloud Enterprise Network instances. */
  Cens?: Array<{
    /** The id of the Cloud Enterprise Network that connects the private networks. */
    CenId?: string;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** A description for people. */
    Description?: string;
    /** Of IPv6, which the vendor does not support here. */
    Ipv6Level?: string;
    /** The name of the Cloud Enterprise Network. */
    Name?: string;
    /** The bandwidth packages of the Cloud Enterprise Network. */
    PackageIds?: Array<{
      /** The id of the bandwidth package. */
      PackageId?: string;
    }>;
    /** How strictly overlapping IP ranges are refused. */
    ProtectionLevel?: string;
    /** The state of the Cloud Enterprise Network. */
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
  PageNumber?: number;
  /** How many items a page has at most. */
  PageSize?: number;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** Whether the academic proxy is on. */
  AcademicProxy?: OpenEnum<"on" | "off"> | null | undefined;
  /** The line of business that the policy is for; a number of the vendor's. Known values: `1` and `8`. */
  BusinessType: Integer;
  /** Whether the model library is available. */
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
  /** Where the policy counts: everywhere, or for clients in the IP ranges of `ScopeValue`. */
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
}
export interface DescribeCenterPolicyListResponse {
  /** The policies. */
  DescribePolicyGroups?: Array<{
    /** Whether the academic proxy is on. */
    AcademicProxy?: OpenEnum<"on" | "off">;
    /** Whether users are administrators of the cloud computer. By invitation only. */
    AdminAccess?: OpenEnum<"allow" | "deny" | "inherited">;
    /** Whether the keyboard control of administrators is on while the cloud computer is shown in full screen. */
    AdminKeyboardOnFullScreen?: OpenEnum<"on" | "off">;
    /** Whether the keyboard control of administrators is on in Windows. */
    AdminKeyboardOnWindows?: OpenEnum<"on" | "off">;
    /** Whether administrators may watch sessions: 1, or 0. */
    AdminMonitor?: ExactInteger;
    /** Whether screenshots on the client are prevented. */
    AppContentProtection?: OpenEnum<"off" | "on">;
    /** The IP ranges that clients may connect from. */
    AuthorizeAccessPolicyRules?: Array<{
      /** The range of IP addresses, as `10.0.0.0/24`. */
      CidrIp?: string;
      /** A description for people. */
      Description?: string;
    }>;
    /** Rules for the network traffic of cloud computers. */
    AuthorizeSecurityPolicyRules?: Array<{
      /** The range of IP addresses, as `10.0.0.0/24`. */
      CidrIp?: string;
      /** A description for people. */
      Description?: string;
      /** The protocol of the network. */
      IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
      /** Whether the rule allows or forbids. */
      Policy?: OpenEnum<"drop" | "accept">;
      /** The ports, as `80/80`. */
      PortRange?: string;
      /** The order of the rule: smaller values come first. */
      Priority?: string;
      /** Whether the rule is for incoming or outgoing traffic. */
      Type?: OpenEnum<"outflow" | "inflow">;
    }>;
    /** Whether clients connect again automatically after a disconnection. */
    AutoReconnect?: string;
    /** Whether the client's camera can be used. */
    CameraRedirect?: OpenEnum<"deviceRedirect" | "off" | "on">;
    /** Whether the client shows its control menu. */
    ClientControlMenu?: OpenEnum<"on" | "off">;
    /** Whether users may make snapshots from the client. */
    ClientCreateSnapshot?: OpenEnum<"on" | "off">;
    /** Whether the client's menu offers to hibernate. */
    ClientHibernate?: OpenEnum<"on" | "off">;
    /** Whether the client's menu offers to restart. */
    ClientRestart?: OpenEnum<"on" | "off">;
    /** Whether the client's menu offers to shut down. */
    ClientShutdown?: OpenEnum<"on" | "off">;
    /** Which kinds of client may connect. */
    ClientTypes?: Array<{
      /** Which kind of client it is. */
      ClientType?: OpenEnum<"html5" | "android" | "ios" | "windows" | "macos">;
      /** Whether clients of this kind may connect. */
      Status?: OpenEnum<"off" | "on">;
    }>;
    /** In which direction the clipboard works. */
    Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off">;
    /** Whether colours are enhanced for design and 3D work. */
    ColorEnhancement?: OpenEnum<"off" | "on">;
    /** Whether the clipboard may carry files of local drives. */
    CpdDriveClipboard?: OpenEnum<"on" | "off">;
    /** For how long a process is throttled. In seconds. */
    CpuDownGradeDuration?: number;
    /** Whether users are protected from an overloaded CPU. */
    CpuOverload?: OpenEnum<"on" | "off">;
    /** Names of processes that are not throttled. */
    CpuProcessors?: Array<string>;
    /** Whether processes that take too much of the CPU are throttled. */
    CpuProtectedMode?: OpenEnum<"off" | "on">;
    /** From which use of all CPUs on processes are throttled, in percent. */
    CpuRateLimit?: number;
    /** For how long the use of the CPUs is measured. In seconds. */
    CpuSampleDuration?: number;
    /** From which use of one CPU on a process is throttled, in percent. */
    CpuSingleRateLimit?: number;
    /** How many cloud computers have the policy. */
    DesktopCount?: number;
    /** How many pools have the policy. */
    DesktopGroupCount?: number;
    /** Whether users are told when a peripheral is connected. */
    DeviceConnectHint?: OpenEnum<"off" | "on">;
    /** Which kinds of peripheral the cloud computer may use, and how. */
    DeviceRedirects?: Array<{
      /** The kind of peripheral. */
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
      /** How the device is used: redirected as a device, as USB, or not at all. */
      RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off">;
    }>;
    /** Which single peripherals the cloud computer may use, and how. */
    DeviceRules?: Array<{
      /** The name of the device. */
      DeviceName?: string;
      /** The product id of the USB device. */
      DevicePid?: string;
      /** The kind of peripheral. */
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
      /** How the connection to the device is optimized, as the vendor encodes it. */
      OptCommand?: string;
      /** The client systems that the rule is for. */
      Platforms?: string;
      /** How the device is used: redirected as a device, as USB, or not at all. */
      RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off">;
    }>;
    /** Whether the session stays when the client disconnects. Of policies for cloud applications only. */
    DisconnectKeepSession?: OpenEnum<"customTime" | "persistent">;
    /** For how long the session stays after a disconnection. Of policies for cloud applications only. In seconds. */
    DisconnectKeepSessionTime?: number;
    /** Whether users are protected from an overloaded disk. */
    DiskOverload?: OpenEnum<"on" | "off">;
    /** How the picture is tuned: for work in general, design, or the customer's own settings. */
    DisplayMode?: OpenEnum<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom">;
    DomainRegisterValue?: string;
    /** Which domains may be resolved. */
    DomainResolveRule?: Array<{
      /** A description for people. */
      Description?: string;
      /** The name of the domain, as `example.com`. */
      Domain?: string;
      /** Whether the rule allows or forbids. */
      Policy?: OpenEnum<"allow" | "block">;
    }>;
    /** Whether the rules for domains are in force. */
    DomainResolveRuleType?: OpenEnum<"off" | "on">;
    /** Whether users may ask administrators for support. */
    EndUserApplyAdminCoordinate?: OpenEnum<"off" | "on">;
    /** How many users have the policy. */
    EndUserCount?: string;
    /** Whether users of an office network may share their cloud computers with each other. */
    EndUserGroupCoordinate?: OpenEnum<"off" | "on">;
    /** Whether external storage devices may be used. */
    ExternalDrive?: OpenEnum<"on" | "off">;
    /** Whether files may be migrated. */
    FileMigrate?: OpenEnum<"off" | "on">;
    /** The address of the file transfer service. */
    FileTransferAddress?: string;
    /** The largest file that may be sent to the cloud computer, in `FileTransferInUnit`. */
    FileTransferInSize?: string;
    /** The unit of `FileTransferInSize`. */
    FileTransferInUnit?: string;
    /** The largest file that may be taken from the cloud computer, in `FileTransferOutUnit`. */
    FileTransferOutSize?: string;
    /** The unit of `FileTransferOutSize`. */
    FileTransferOutUnit?: string;
    /** Whether the size of transferred files is limited. */
    FileTransferSizeLimit?: OpenEnum<"on" | "off">;
    /** How fast files are transferred. */
    FileTransferSpeed?: string;
    /** Where the speed that is set for file transfers counts. */
    FileTransferSpeedLocation?: string;
    /** Whether pictures of computers with a GPU are tuned for quality. */
    GpuAcceleration?: OpenEnum<"off" | "on">;
    /** Whether the floating ball, the menu of the session, shows messages. */
    HoverConfigMsg?: OpenEnum<"on" | "off">;
    /** Whether the floating ball, the menu of the session, offers to hibernate. */
    HoverHibernate?: OpenEnum<"on" | "off">;
    /** Whether the floating ball, the menu of the session, offers to restart. */
    HoverRestart?: OpenEnum<"on" | "off">;
    /** Whether the floating ball, the menu of the session, offers to shut down. */
    HoverShutdown?: OpenEnum<"on" | "off">;
    /** Whether browsers may connect. */
    Html5Access?: OpenEnum<"off" | "on">;
    /** Which file transfers browsers may do. */
    Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off">;
    /** The protocol that carries the session between client and cloud computer. */
    InternetCommunicationProtocol?: OpenEnum<"tcp" | "rtc" | "auto" | "both">;
    /** Whether network printers may be used. */
    InternetPrinter?: OpenEnum<"on" | "off">;
    /** Whether the floating ball, the menu of the session, offers a keyboard. */
    KeyboardControl?: OpenEnum<"on" | "off">;
    /** Whether a KMS server is used. */
    KmsServer?: OpenEnum<"on" | "off">;
    /** The address and port of the KMS server, as `address:port`. */
    KmsServerConfig?: string;
    /** What computers may do with the drives of the device. */
    LocalDrive?: OpenEnum<"read" | "readwrite" | "off">;
    /** For how long a client tries to connect again. In seconds. */
    MaxReconnectTime?: number;
    /** For how long a process is throttled. In seconds. */
    MemoryDownGradeDuration?: number;
    /** Whether users are protected from a lack of memory. */
    MemoryOverload?: OpenEnum<"on" | "off">;
    /** Names of processes that are not throttled. */
    MemoryProcessors?: Array<string>;
    /** Whether processes that take too much memory are throttled. */
    MemoryProtectedMode?: OpenEnum<"off" | "on">;
    /** From which use of all memory on processes are throttled, in percent. */
    MemoryRateLimit?: number;
    /** For how long the use of memory is measured. In seconds. */
    MemorySampleDuration?: number;
    /** From which share of the memory on a process is throttled, in percent. */
    MemorySingleRateLimit?: number;
    /** Whether clients on phones and tablets offer to restart. */
    MobileRestart?: OpenEnum<"off" | "on">;
    /** Whether clients on phones and tablets offer the security control of Windows. */
    MobileSafeMenu?: string;
    /** Whether clients on phones and tablets offer to shut down. */
    MobileShutdown?: OpenEnum<"off" | "on">;
    /** Whether clients on phones and tablets offer WUYING Keeper. */
    MobileWuyingKeeper?: string;
    /** Whether clients on phones and tablets offer the WUYING assistant. */
    MobileWyAssistant?: string;
    /** Whether the model library is available. */
    ModelLibrary?: OpenEnum<"on" | "off">;
    /** Whether several screens may be used. */
    MultiScreen?: OpenEnum<"on" | "off">;
    /** The name of the policy. */
    Name?: string;
    /** Whether web traffic of the computer goes over the client's network. */
    NetRedirect?: OpenEnum<"all" | "off" | "on">;
    /** Which addresses are opened over the client's network. By invitation only. */
    NetRedirectRule?: Array<{
      /** The name of the domain, as `example.com`. */
      Domain?: string;
      /** Whether the rule allows or forbids. */
      Policy?: string;
      /** The kind of rule. */
      RuleType?: OpenEnum<"prc" | "domain">;
    }>;
    /** Whether network printers may be used. */
    NetworkPrinter?: OpenEnum<"on" | "off">;
    /** Whether sessions without use are disconnected. Of policies for cloud applications only. */
    NoOperationDisconnect?: OpenEnum<"off" | "on">;
    /** After how much time without use a session is disconnected. Of policies for cloud applications only. In seconds. */
    NoOperationDisconnectTime?: number;
    /** How many organizations have the policy. */
    OrganizationCount?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The kind of policy. */
    PolicyGroupType?: OpenEnum<"general">;
    /** The state of the policy. */
    PolicyStatus?: string;
    /** Whether ports are forwarded by a proxy. */
    PortProxy?: OpenEnum<"on" | "off">;
    /** Whether users see a message when they print: the vendor's, their administrator's, or none. */
    PrinterAlert?: OpenEnum<"default" | "off" | "custom">;
    /** The text of the message when users print. */
    PrinterAlertContent?: string;
    /** The title of the message when users print. */
    PrinterAlertTitle?: string;
    /** Whether the client's printers can be used. */
    PrinterRedirection?: OpenEnum<"off" | "on">;
    /** Whether the picture's quality is enhanced for design and 3D work. */
    QualityEnhancement?: OpenEnum<"off" | "on">;
    /** Whether the screen is recorded by users. */
    RecordContent?: OpenEnum<"off" | "on">;
    /** How long recordings are kept. In days. */
    RecordContentExpires?: ExactInteger;
    /** How long is recorded after an event. In minutes. */
    RecordEventDuration?: number;
    /** Absolute paths whose change is an event. */
    RecordEventFilePaths?: Array<string>;
    /** Absolute registry keys whose change is an event. */
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
    /** How long a recording is at most. In minutes. */
    RecordingDuration?: number;
    /** When recording ends each day, as `18:00:00`. Counts only where `Recording` is `period`. */
    RecordingEndTime?: string;
    /** How long recordings are kept. In days. */
    RecordingExpires?: ExactInteger;
    /** How many pictures a second the recording has. In frames per second. */
    RecordingFps?: ExactInteger;
    /** When recording begins each day, as `08:00:00`. Counts only where `Recording` is `period`. */
    RecordingStartTime?: string;
    /** Whether users are told that they are recorded. */
    RecordingUserNotify?: OpenEnum<"off" | "on">;
    /** What users are told about recording. */
    RecordingUserNotifyMessage?: string;
    /** Who controls the screen when it is shared with support. */
    RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl">;
    /** Whether users may reset their cloud computer. */
    ResetDesktop?: OpenEnum<"off" | "on">;
    /** The resolution of the screen in dots per inch. */
    ResolutionDpi?: ExactInteger;
    /** The height of the screen. In pixels. */
    ResolutionHeight?: number;
    /** Whether the resolution follows the client or is fixed. */
    ResolutionModel?: OpenEnum<"adaptive" | "customer">;
    /** The width of the screen. In pixels. */
    ResolutionWidth?: number;
    /** How many resource groups have the policy. */
    ResourceGroupCount?: number;
    /** Whether the shortcut to the security screen is offered. */
    SafeMenu?: OpenEnum<"on" | "off">;
    /** Where the policy counts: everywhere, or for clients in the IP ranges of `ScopeValue`. */
    Scope?: OpenEnum<"IP" | "GLOBAL">;
    /** The IP ranges of clients that the policy counts for. Required where `Scope` is `IP`. */
    ScopeValue?: Array<string>;
    ScreenDisplayMode?: string;
    /** Whether the picture is made smoother for office work. */
    SmoothEnhancement?: OpenEnum<"off" | "on">;
    /** Whether the floating ball, the menu of the session, offers to watch the state of the cloud computer. */
    StatusMonitor?: OpenEnum<"off" | "on">;
    /** Whether the stream prefers smoothness or adapts. */
    StreamingMode?: OpenEnum<"intelligent" | "smooth">;
    /** How many pictures a second are aimed at. */
    TargetFps?: number;
    /** Whether the taskbar is shown. Of policies for cloud applications only. */
    Taskbar?: OpenEnum<"off" | "on">;
    /** Whether three screens may be used. */
    ThreeScreen?: OpenEnum<"on" | "off">;
    /** Whether USB devices of the client can be used. */
    UsbRedirect?: OpenEnum<"off" | "on">;
    /** Which USB devices may be used in the cloud computer. */
    UsbSupplyRedirectRule?: Array<{
      /** A description for people. */
      Description?: string;
      /** The product id of the USB device. */
      ProductId?: string;
      /** The kind of USB redirection, a number of the vendor's. */
      UsbRedirectType?: ExactInteger;
      /** 1 for a class of devices, 2 for one model. */
      UsbRuleType?: ExactInteger;
      /** The vendor id of the USB device. */
      VendorId?: string;
    }>;
    /** Whether the floating ball, the menu of the session, shows the time of use. */
    UseTime?: OpenEnum<"on" | "off">;
    /** The average bandwidth of the picture. In Kbit/s. */
    VideoEncAvgKbps?: number;
    /** The worst quality of the picture: 0 is best. */
    VideoEncMaxQP?: number;
    /** The best quality of the picture: 0 is best. */
    VideoEncMinQP?: number;
    /** The highest bandwidth of the picture. In Kbit/s. */
    VideoEncPeakKbps?: number;
    /** Whether encoding prefers the bandwidth or the quality. */
    VideoEncPolicy?: OpenEnum<"qualityFirst" | "bandwidthFirst">;
    /** Whether videos are played by the client's device. */
    VideoRedirect?: OpenEnum<"off" | "on">;
    /** How the picture is weighed against bandwidth. */
    VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium">;
    /** Whether the screen carries a watermark. */
    Watermark?: OpenEnum<"blind" | "off" | "on">;
    /** Whether the invisible watermark survives a photograph of the screen. */
    WatermarkAntiCam?: OpenEnum<"off" | "on">;
    /** The watermark's color, as a number of RGB. */
    WatermarkColor?: number;
    /** The text of the watermark. Required where `WatermarkType` has `custom`. */
    WatermarkCustomText?: string;
    /** By how many degrees the watermark is turned. */
    WatermarkDegree?: number;
    /** The watermark's font size. */
    WatermarkFontSize?: number;
    /** The style of the watermark's font. */
    WatermarkFontStyle?: OpenEnum<"plain" | "bold">;
    /** How strong the invisible watermark is. */
    WatermarkPower?: OpenEnum<"high" | "low" | "medium">;
    /** How many rows of watermarks there are. */
    WatermarkRowAmount?: number;
    /** Whether the invisible watermark prefers security over the picture's quality. */
    WatermarkSecurity?: OpenEnum<"off" | "on">;
    /** Whether the watermark has a shadow. */
    WatermarkShadow?: OpenEnum<"on" | "off">;
    /** How opaque the watermark is: higher is more visible. */
    WatermarkTransparencyValue?: number;
    /** What the watermark shows; up to three kinds, with commas between them. */
    WatermarkType?: OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime">;
    /** Whether WUYING Keeper is offered. */
    WuyingKeeper?: OpenEnum<"off" | "on">;
    /** Whether the floating ball, the menu of the session, offers the WUYING assistant. */
    WyAssistant?: OpenEnum<"off" | "on">;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** The IP address of the cloud computer. */
  DesktopIp?: string | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The ids of users, the names to log in with. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** The kind of event that is listed. Without effect where `EventTypes` is given. */
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
  /** The kinds of event that are listed. 0 to 50 items. */
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
  /** Whether the response tells about the devices. */
  FillHardwareInfo?: boolean | null | undefined;
  /** The language of texts. */
  Language?: string | null | undefined;
  /** How many items a page has at most. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The events. */
  Events?: Array<{
    /** The id of the Alibaba Cloud account. */
    AliUid?: string;
    /** How many bytes the client received. In bytes. */
    BytesReceived?: string;
    /** How many bytes the client sent. In bytes. */
    BytesSend?: string;
    /** The IP address of the client. */
    ClientIp?: string;
    /** The operating system of the device that the client runs on. */
    ClientOS?: string;
    /** The version of the client. */
    ClientVersion?: string;
    /** A description for people. */
    Description?: string;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The name of the pool. */
    DesktopGroupName?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The IP address of the cloud computer. */
    DesktopIp?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The id of the event. */
    EventId?: string;
    /** When the event happened, in UTC, as `2026-01-02T03:04:05Z`. */
    EventTime?: string;
    /** The kind of event. */
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
    /** How the event ended: `200`, or a failure in words. Of disconnections and connection tickets. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** The name of the team space. */
  GroupName?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDiskGroupDrivesResponse {
  /** The team spaces. */
  CloudDriveGroups?: Array<{
    /** What access rights are given by. */
    AuthDimension?: string;
    /** When it was created. */
    CreateTime?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** The id of the drive. */
    DriveId?: string;
    /** The id of the team space. */
    GroupId?: string;
    /** The name of the team space. */
    GroupName?: string;
    /** The id of the department. */
    OrgId?: string;
    /** The state of the team space. */
    Status?: OpenEnum<"enabled" | "disabled">;
    /** The size in all. */
    TotalSize?: ExactInteger;
    /** How much is used. In bytes. */
    UsedSize?: string;
  }>;
  /** How many items there are in all. */
  Count?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Each item: the id of the team space. At most 100 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  /** The name of the team space. */
  GroupName?: string | null | undefined;
  /** The id of the organization above. */
  ParentOrgId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDiskGroupsResponse {
  /** The team spaces. */
  CloudDriveGroups?: Array<{
    /** When it was created. */
    CreateTime?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** The id of the drive. */
    DriveId?: string;
    /** The id of the team space. */
    GroupId?: string;
    /** The name of the team space. */
    GroupName?: string;
    /** The id of the department. */
    OrgId?: string;
    /** The state of the team space. */
    Status?: OpenEnum<"enabled" | "disabled">;
    /** The size in all. */
    TotalSize?: ExactInteger;
    /** How much is used. In bytes. */
    UsedSize?: string;
  }>;
  /** How many items there are in all. */
  Count?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The name of the office network. */
  DirectoryName?: string | null | undefined;
  /** The state of the team space. */
  DriveStatus?: string | null | undefined;
  /** The kind of team space; all kinds without it. */
  DriveType?: string | null | undefined;
  /** Each item: the id of the team space. At most 100 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  /** A part of the team space's name. */
  GroupName?: string | null | undefined;
  /** The kind of team. */
  GroupType?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the group above; `root` lists the uppermost. */
  ParentGroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDriveGroupsResponse {
  /** The team spaces. */
  CloudDriveGroups?: Array<{
    /** The ids of the users who administer the team space. */
    AdminUserIds?: string;
    /** The users who administer the team space. */
    AdminUserInfos?: Array<{
      /** The e-mail address. */
      Email?: string;
      /** The id of the user, the name to log in with. */
      EndUserId?: string;
      /** The user's number as an employee. */
      JobNumber?: string;
      /** The name that others see. */
      NickName?: string;
      /** The telephone number. */
      Phone?: string;
      /** The name of the administrator that others see. */
      RealNickName?: string;
      /** A remark for people. */
      Remark?: string;
    }>;
    /** When it was created. */
    CreateTime?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** The id of the drive. */
    DriveId?: string;
    /** The id of the team space. */
    GroupId?: string;
    /** The name of the team space. */
    GroupName?: string;
    /** The id of the department. */
    OrgId?: string;
    /** The size of the recycle bin of the team space. In bytes. */
    RecycleBinSize?: string;
    /** The state of the team space. */
    Status?: OpenEnum<"enabled" | "disabled">;
    /** The size in all. */
    TotalSize?: ExactInteger;
    /** How much is used. In bytes. */
    UsedSize?: string;
  }>;
  /** How many items there are in all. */
  Count?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The rights of users to upload and download. */
  CloudDrivePermissionModels?: Array<{
    /** The users. */
    EndUsers?: Array<string>;
    /** What the user may do: upload, download or both. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCloudDriveUsersResponse {
  /** The personal drives of users. */
  CloudDriveUsers?: Array<{
    /** The id of the drive. */
    DriveId?: string;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** Whether the user may use the drive. */
    Status?: OpenEnum<"disabled" | "enabled">;
    /** The size in all. In bytes. */
    TotalSize?: ExactInteger;
    /** How much is used. In bytes. */
    UsedSize?: ExactInteger;
    /** The id of the user. */
    UserId?: string;
    /** The name of the user. */
    UserName?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The id of the configuration group. */
  GroupId?: string | null | undefined;
  /** The ids of configuration groups. At most 100 items. */
  GroupIds?: ReadonlyArray<string> | null | undefined;
  /** The name of the configuration group. */
  Name?: string | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** Which product it is. */
  ProductType?: OpenEnum<"CLOUD_DESKTOP"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** States of configuration groups. At most 100 items. */
  Statuses?: ReadonlyArray<OpenEnum<"AVAILABLE" | "UNAVAILABLE" | "DELETING" | "UPDATING">> | null | undefined;
  /** The kind of configuration group: timers, for example. */
  Type?: OpenEnum<"Timer"> | null | undefined;
}
export interface DescribeConfigGroupResponse {
  /** The configuration groups. */
  Data?: Array<{
    /** How many resources use the configuration group. */
    BindCount?: number;
    /** How many resources use the configuration group, by resource type. */
    BindCountMap?: Record<string, number>;
    /** A description for people. */
    Description?: string;
    /** The id of the configuration group. */
    GroupId?: string;
    /** The code of the built-in timer's description, for a page to translate. */
    InnerTimerDesc?: string;
    /** The code of the built-in timer's name, for a page to translate. */
    InnerTimerName?: string;
    IsBind?: boolean;
    IsUpdate?: boolean;
    /** The name of the configuration group. */
    Name?: string;
    /** Which product it is. */
    ProductType?: OpenEnum<"CLOUD_DESKTOP">;
    /** The state of the configuration group. */
    Status?: OpenEnum<"AVAILABLE" | "UNAVAILABLE" | "DELETING" | "UPDATING">;
    /** The kind of configuration group: timers, for example. */
    Type?: OpenEnum<"Timer">;
  }>;
  /** The page, counted from 1. */
  PageNumber?: number;
  /** How many items a page has at most. */
  PageSize?: number;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** Which edition of the service it is. Default: enterprise. */
  BusinessChannel?:
    | OpenEnum<"enterprise" | "standard" | "office" | "business" | "lincore_team" | "AGENTIC_CLOUD_COMPUTER">
    | null
    | undefined;
  /** The kinds of client that show the message. */
  ClientTypes?: ReadonlyArray<OpenEnum<"Windows" | "Mac" | "Web" | "Hardware">> | null | undefined;
  /** A part of the name that is searched. */
  Keyword?: string | null | undefined;
  /** The ids of messages. */
  MessageIds?: ReadonlyArray<string> | null | undefined;
  /** How urgent the notification is. */
  MessageLevel?: OpenEnum<"STRONG" | "WEAK"> | null | undefined;
  /** The kind of message. */
  MessageType?: OpenEnum<"OPERATIONAL" | "WALLPAPER" | "NOTIFICATION" | "CUSTOM_WALLPAPER"> | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNum?: Integer | null | undefined;
  /** How many items a page has at most. 1 to 200. Default: 200. */
  PageSize?: Integer | null | undefined;
  /** The ids of the users, groups or cloud computers that the message is for. */
  TargetIds?: ReadonlyArray<string> | null | undefined;
  /** Whom the message is for. */
  TargetType?:
    | OpenEnum<
        | "AllUsers"
        | "EndUser"
        | "Organization"
        | "Desktop"
        | "ResourceGroup"
        | "Region"
        | "Tag"
        | "AdAllUsers"
        | "AdUser"
        | "AdOrg"
      >
    | null
    | undefined;
}
export interface DescribeConsoleMessagesResponse {
  /** The messages. */
  MessageList?: Array<{
    /** The kinds of client that show the message. */
    ClientTypes?: Array<OpenEnum<"Windows" | "Mac" | "Web" | "Hardware">>;
    /** The body of the message, in each language. */
    ContentConfigs?: Array<{
      /** The colour of the text. */
      Color?: string;
      /** The body of the message in this language. */
      ContentText?: string;
      /** The language of texts. */
      LangType?: OpenEnum<"CN" | "EN" | "JP">;
    }>;
    /** When the message is no longer shown. */
    EndTime?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    /** The buttons of the message that lead to pages. */
    HyperLinkConfigs?: Array<{
      /** The text of the button. */
      Title?: string;
      /** The address that the button leads to. */
      Url?: string;
    }>;
    /** Where the image file is stored. */
    ImageFilePath?: string;
    /** The pictures of the message. */
    ImageInfoList?: Array<{
      /** The name of the file. */
      FileName?: string;
      /** Where the image file is stored. */
      ImageFilePath?: string;
      /** Where the picture is used. */
      ImageType?: OpenEnum<"Operational" | "WallpaperBasic" | "WallpaperAppend">;
      /** Where the picture is downloaded from, for a short time. */
      ImageUrl?: string;
    }>;
    /** Where the picture is downloaded from, for a short time. */
    ImageUrl?: string;
    /** The id of the message. */
    MessageId?: string;
    /** How urgent the notification is. */
    MessageLevel?: OpenEnum<"STRONG" | "WEAK">;
    /** The kind of message. */
    MessageType?: OpenEnum<"OPERATIONAL" | "WALLPAPER" | "NOTIFICATION" | "CUSTOM_WALLPAPER">;
    /** For whom and when the message is sent. */
    MetaData?: {
      /** The domain of the Active Directory, as `example.com`. */
      AdDomain?: string;
      /** The id of the office network, the network and user directory that cloud computers are in. */
      OfficeSiteId?: string;
      /** When the message is sent: cron expressions or times, as `TimerType` says. */
      Timer?: Array<string>;
      /** Whether `Timer` has cron expressions (`CRON`) or times in milliseconds since 1970 (`Timestamp`). */
      TimerType?: OpenEnum<"CRON" | "Timestamp">;
    };
    /** Where on the screen the message is shown. */
    Position?: OpenEnum<
      | "CENTER"
      | "TOP_RIGHT"
      | "BOTTOM_RIGHT"
      | "BOTTOM_LEFT"
      | "CLIENT_ENTERPRISE_RESOURCE_PAGE"
      | "CLIENT_BUSINESS_RESOURCE_PAGE"
    >;
    /** When the message is shown first. */
    StartTime?: string;
    /** The state of the message. */
    Status?: OpenEnum<"Init" | "Pushing" | "Published" | "Expired" | "Deleting" | "Failed">;
    /** For whom the message is, as JSON. */
    TargetIds?: string;
    /** Whom the message is for. */
    TargetType?: OpenEnum<
      | "AllUsers"
      | "EndUser"
      | "Organization"
      | "Desktop"
      | "ResourceGroup"
      | "Region"
      | "Tag"
      | "AdAllUsers"
      | "AdUser"
      | "AdOrg"
    >;
    /** The title of the message, in each language. */
    TitleConfigs?: Array<{
      /** The colour of the text. */
      Color?: string;
      /** The language of texts. */
      LangType?: OpenEnum<"CN" | "EN" | "JP">;
      /** The title of the message in this language. */
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
  /** Which list has the columns. */
  ListType?: OpenEnum<"desktop"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeCustomizedListHeadersResponse {
  /** The columns of the list. */
  Headers?: Array<{
    /** Whether the column is shown, hidden or always shown. */
    DisplayType?: OpenEnum<"hide" | "display" | "required">;
    /** The key of the column. */
    HeaderKey?: OpenEnum<
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
    >;
    /** The name of the column. */
    HeaderName?: string;
  }>;
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** Whether the response tells about the devices. */
  FillTerminalInfo?: boolean | null | undefined;
  /** The language of texts. */
  Language?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
    /** When the user asked for support, since 1970. In milliseconds. */
    EndUserApplyCoordinateTime?: ExactInteger;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** When the last session ended. */
    LastSessionEndTime?: string;
    /** When the last session began. */
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
    SessionStatus?: OpenEnum<"Connected" | "Disconnected">;
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
  TotalCount?: number;
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
  /** Users whose pools are left out. At most 1000 items. */
  ExcludedEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Whether pools with several computers for a user are meant. */
  MultiResource?: boolean | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The state of the pool. Known values: `0`, `1` and `2`. */
  Status?: Integer | null | undefined;
  /** Tags that it has, or is to have. At most 100 items. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. At most 128 characters. */
        Key?: string | null | undefined;
        /** The tag's value. At most 128 characters. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface DescribeDesktopGroupsResponse {
  /** The pools that cloud computers are shared in. */
  DesktopGroups?: Array<{
    /** What kind of account it is. */
    AccountType?: string;
    /** How many users may share a cloud computer of the pool at once. */
    BindAmount?: ExactInteger;
    /** How many computers are bought for the pool. */
    BuyDesktopsCount?: number;
    /** A remark for people. */
    Comments?: string;
    /** How long a session is connected. In milliseconds. */
    ConnectDuration?: ExactInteger;
    /** How many cloud computers of the pool have each state. */
    CountPerStatus?: Array<{
      /** How many cloud computers of the pool have this state. */
      Count?: number;
      /** The state of the cloud computers. */
      Status?: OpenEnum<
        "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
      >;
    }>;
    /** How many virtual CPUs. */
    Cpu?: number;
    /** When it was created. */
    CreateTime?: string;
    /** The id of the Alibaba Cloud account that created the pool. */
    Creator?: string;
    /** The kind of the data disk. */
    DataDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the data disk. In GiB. */
    DataDiskSize?: string;
    /** How many cloud computers there are. */
    DesktopCount?: number;
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The name of the pool. */
    DesktopGroupName?: string;
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    /** How many users have access. */
    EndUserCount?: number;
    /** The domain in Microsoft Entra ID. */
    EntraDomainName?: string;
    /** Of the vendor's own use. */
    EnvId?: string;
    /** Of the vendor's own use. */
    EnvType?: string;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    /** When the subscriptions of the pool end. */
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
    MaxDesktopsCount?: number;
    /** How much memory. In MiB. */
    Memory?: ExactInteger;
    /** How many computers the pool keeps at least. */
    MinDesktopsCount?: number;
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
    /** The id of the template of the pool's cloud computers. */
    OwnBundleId?: string;
    /** The name of the template of the pool's cloud computers. */
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
    /** The id of the group of users in the vendor's directory. */
    SimpleUserGroupId?: string;
    /** The state of the pool. */
    Status?: number;
    /** After how long without use the computer is stopped. In milliseconds. */
    StopDuration?: ExactInteger;
    /** The id of the subnet. */
    SubnetId?: string;
    /** The kind of the system disk. */
    SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: number;
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
    /** The version of the pool. */
    Version?: ExactInteger;
    /** Whether the disks are encrypted. */
    VolumeEncryptionEnabled?: boolean;
    /** The id of the key in KMS that the disks are encrypted with. */
    VolumeEncryptionKey?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Whether the response tells update notes too. */
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
    /** How large the update is. In KB. */
    NewAppSize?: ExactInteger;
    /** The version of the image that it can be updated to. */
    NewAppVersion?: string;
    /** What the version changes. */
    ReleaseNote?: string;
    /** When the cloud computer was last started, in UTC. */
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
  /** The earliest creation of the cloud computers that are listed, in UTC, as `2026-01-02T03:04:05Z`. */
  CreationTimeStart?: string | null | undefined;
  /** The ids of cloud computers. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the pool. */
  GroupId?: string | null | undefined;
  /** The host name in the operating system. */
  HostName?: string | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** Whether cloud computers of pools are listed too. */
  IncludeDesktopGroup?: boolean | null | undefined;
  /** A part of the name that is searched. At most 100 characters. */
  Keyword?: string | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** The private IP address. */
  NetworkInterfaceIp?: string | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The earliest operation on the cloud computers that are listed, in UTC, as `2026-01-02T03:04:05Z`. */
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
    /** The name of the region in the language of the response. */
    LocalName?: string;
    /** What else is under way with it. */
    ManagementFlags?: Array<string>;
    /** The IP address of the secondary network interface. */
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
    /** When the cloud computer was last started, in UTC. */
    StartTime?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The ids of pools that have more users than cloud computers. */
  OversoldGroupIds?: ReadonlyArray<string> | null | undefined;
}
export interface DescribeDesktopOversoldGroupResponse {
  /** How many items there are in all. */
  Count?: number;
  /** The result. */
  Data?: Array<{
    /** How many users may be connected at once. */
    ConcurrenceCount?: number;
    /** How many users are connected now. */
    CurConcurrenceCount?: number;
    /** The size of the data disk. */
    DataDiskSize?: number;
    /** A description for people. */
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
    /** The name of the pool. */
    Name?: string;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
    /** How many users the group may have. */
    OversoldUserCount?: number;
    /** The threshold of the warning about too many users. */
    OversoldWarn?: ExactInteger;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The state of the sale. */
    SaleStatus?: string;
    /** The state of the pool. */
    Status?: string;
    /** After how long without use the computer is stopped. In milliseconds. */
    StopDuration?: ExactInteger;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: number;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** The ids of the cloud computers of users. */
  UserDesktopIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the group of users. */
  UserGroupId?: string | null | undefined;
}
export interface DescribeDesktopOversoldUserResponse {
  /** How many items there are in all. */
  Count?: number;
  /** The result. */
  Data?: Array<{
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
    /** The id of a user's place in the group. */
    UserDesktopId?: string;
    /** The id of the group of users. */
    UserGroupId?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** The ids of user groups. */
  UserGroupIds?: ReadonlyArray<string> | null | undefined;
}
export interface DescribeDesktopOversoldUserGroupResponse {
  /** How many items there are in all. */
  Count?: number;
  /** The result. */
  Data?: Array<{
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** The name of the user group. */
    Name?: string;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The id of the group of users. */
    UserGroupId?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** A part of the user's id. */
  EndUserIdFilter?: string | null | undefined;
  /** The ids of users, the names to log in with. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** Whether the response tells about the devices. */
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
    /** For how long the user has asked for support. In seconds. */
    EndUserApplyCoordinateTime?: ExactInteger;
    /** The id of the user, the name to log in with. */
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
    ResourceGroups?: Array<{
      /** The id of the resource group. */
      Id?: string;
      /** The name of the resource group. */
      Name?: string;
    }>;
    /** When the session ended, in UTC. */
    SessionEndTime?: string;
    /** How long the session has not been used. In seconds. */
    SessionIdleTime?: ExactInteger;
    /** When the session began, in UTC. */
    SessionStartTime?: string;
    /** Whether the session is connected. */
    SessionStatus?: OpenEnum<"Connected" | "Disconnected">;
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
  TotalCount?: number;
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
  /** What the instance type can be bought for: in general, or with a savings plan. Default: Public. */
  AppliedScope?: OpenEnum<"Public" | "SavingPlan"> | null | undefined;
  /** Which edition of the service it is. */
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
  /** How many virtual CPUs. */
  CpuCount?: Integer | null | undefined;
  /** The pool whose type is to be changed; the response tells which types it may have. */
  DesktopGroupIdForModify?: string | null | undefined;
  /** The cloud computer whose type is to be changed; the response tells which types it may have. */
  DesktopIdForModify?: string | null | undefined;
  /** What the cloud computer is used for. */
  DesktopScenario?: string | null | undefined;
  /** The id of the instance type, as `eds.general.4c8g`. */
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
  /** The ids of instance types. At most 100 items. */
  DesktopTypeIdList?: ReadonlyArray<string> | null | undefined;
  /** How many GPUs; a share of one is less than 1. */
  GpuCount?: number | null | undefined;
  /** The kind of the GPU's driver. */
  GpuDriverType?: OpenEnum<"T4" | "A10" | "G28" | "G39"> | null | undefined;
  /** How much memory the GPU has. In MB. */
  GpuMemory?: Integer | null | undefined;
  /** The family of instance types. */
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
  /** Whether types to upgrade or to downgrade to are listed. */
  OrderType?: OpenEnum<"DOWNGRADE" | "UPGRADE"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** How the instance types are paid. */
  Scope?: OpenEnum<"MonthPackage" | "FastBuy"> | null | undefined;
  /** What the instance types can be bought for. At most 100 items. */
  ScopeSet?: ReadonlyArray<string> | null | undefined;
  /** Whether the list ascends or descends. */
  SortType?: OpenEnum<"ASC" | "DESC"> | null | undefined;
  /** Lists types that at least so many users can share. */
  SupportMinSessionCount?: Integer | null | undefined;
  /** The zone, a data center of the region. */
  ZoneId?: string | null | undefined;
}
export interface DescribeDesktopTypesResponse {
  /** The instance types. */
  DesktopTypes?: Array<{
    /** How many virtual CPUs. */
    CpuCount?: string;
    /** The size of the data disk. In GiB. */
    DataDiskSize?: string;
    /** A description for people. */
    Description?: string;
    /** The id of the instance type, as `eds.general.4c8g`. */
    DesktopTypeId?: OpenEnum<
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
    >;
    /** Whether the instance type is in stock. */
    DesktopTypeStatus?: string;
    /** Of the vendor's own use. */
    EnvId?: string;
    /** Of the vendor's own use. */
    EnvType?: string;
    /** How many GPUs; a share of one is less than 1. */
    GpuCount?: number;
    /** How much memory the GPU has. In MB. */
    GpuMemory?: number;
    /** The kind of GPU. */
    GpuSpec?: string;
    /** The family of instance types. */
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
    /** How many users may share a cloud computer of this type. */
    MaxSessionCount?: number;
    /** How much memory. In MiB. */
    MemorySize?: string;
    /** How cloud computers of this type are sold. */
    SaleTypes?: Array<string>;
    /** How the instance type can be paid. */
    Scopes?: Array<string>;
    /** Whether the instance type is in stock. */
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
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
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
  /** The id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** Users whose cloud computers are left out. At most 50 items. */
  ExcludedEndUserId?: ReadonlyArray<string> | null | undefined;
  /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
  ExpiredTime?: string | null | undefined;
  /** Whether the response tells resource groups. */
  FillResourceGroup?: boolean | null | undefined;
  /** Whether computers of pools are left out. */
  FilterDesktopGroup?: boolean | null | undefined;
  /** The id of the pool of GPUs. */
  GpuInstanceGroupId?: string | null | undefined;
  /** The id of the pool. */
  GroupId?: string | null | undefined;
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  /** Whether the response tells the policies that make snapshots. */
  IncludeAutoSnapshotPolicy?: boolean | null | undefined;
  /** What else is under way with it. */
  ManagementFlag?: OpenEnum<"Migrating" | "Updating" | "NoFlag"> | null | undefined;
  /** How many items a page has at most. 1 to 1000. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Whether pools with several computers for a user are meant. */
  MultiResource?: boolean | null | undefined;
  /** The private IP address. */
  NetworkInterfaceIp?: string | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Whether the response tells which image versions it can be updated to. */
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
        /** The tag's name. At most 128 characters. */
        Key?: string | null | undefined;
        /** The tag's value. At most 128 characters. */
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
    /** How many users may share a cloud computer of the pool at once. */
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
    Cpu?: number;
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
      DiskSize?: number;
      /** Whether it is the system disk or a data disk. */
      DiskType?: OpenEnum<"SYSTEM" | "DATA">;
      /** How fast the disk is. */
      PerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL">;
    }>;
    /** What kind of domain the directory has. */
    DomainType?: string;
    /** How often it may still be reduced. */
    DowngradeQuota?: number;
    /** How often it was reduced. */
    DowngradedTimes?: number;
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
      /** The size of the update. In KB. */
      Size?: number;
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
      PackageCount?: number;
      /** The system updates. */
      Packages?: Array<{
        /** A description for people. */
        Description?: string;
        /** The number of the system update. */
        Kb?: string;
        /** The name of the system update. */
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
    ResourceGroups?: Array<{
      /** The id of the resource group. */
      Id?: string;
      /** The name of the resource group. */
      Name?: string;
    }>;
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
    /** When the cloud computer was started, in UTC, as `2026-01-02T03:04:05Z`. */
    StandardStartTime?: string;
    /** When the cloud computer was last started, in UTC. */
    StartTime?: string;
    /** The id of the subnet. */
    SubnetId?: string;
    /** Whether it can hibernate. */
    SupportHibernation?: boolean;
    /** The kind of the system disk. */
    SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the system disk. */
    SystemDiskSize?: number;
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The page, counted from 1. */
  PageNumber?: number;
  /** How many items a page has at most. */
  PageSize?: number;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** The end of the period that is listed. */
  CustomEndTimePeriod?: Integer | null | undefined;
  /** The beginning of the period that is listed. */
  CustomStartTimePeriod?: Integer | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** Whether deleted cloud computers are listed too. */
  IgnoreDeleted?: boolean | null | undefined;
  /** How many items a page has at most. 1 to 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
  PayType?: OpenEnum<"PostPaid" | "PrePaid"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeDesktopsInGroupResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** How many cloud computers by subscription are in use. */
  OnlinePrePaidDesktopsCount?: number;
  /** The cloud computers by subscription. */
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
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The ids of users, the names to log in with. */
    EndUserIds?: Array<string>;
    /** The user's name. */
    EndUserName?: string;
    /** The users that are connected; empty where none is. */
    EndUserNames?: Array<string>;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    /** The version of the image. */
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
    /** The IP address of the secondary network interface. */
    MemberEniIp?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The IP address of the primary network interface. */
    PrimaryEniIp?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** When the cloud computer was or will be reset. */
    ResetTime?: string;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: number;
  }>;
  /** How many cloud computers by subscription there are. */
  PaidDesktopsCount?: number;
  /** The cloud computers that are paid by use. */
  PostPaidDesktops?: Array<{
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
    /** For how many milliseconds the cloud computer has been kept. In milliseconds. */
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
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The ids of users, the names to log in with. */
    EndUserIds?: Array<string>;
    /** The user's name. */
    EndUserName?: string;
    /** The users that are connected; empty where none is. */
    EndUserNames?: Array<string>;
    /** The version of the image. */
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
    /** The IP address of the secondary network interface. */
    MemberEniIp?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The IP address of the primary network interface. */
    PrimaryEniIp?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** When the cloud computer is released, in UTC, as `2026-01-02T03:04:05Z`. */
    ReleaseTime?: string;
    /** When the cloud computer was or will be reset. */
    ResetTime?: string;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: number;
  }>;
  /** How many cloud computers are paid by use. */
  PostPaidDesktopsCount?: number;
  /** What the cloud computers that are paid by use cost in all. */
  PostPaidDesktopsTotalAmount?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many cloud computers by subscription are running. */
  RunningPrePaidDesktopsCount?: number;
  /** How many cloud computers by subscription are stopped. The vendor's spelling. */
  StopedPrePaidDesktopsCount?: number;
  /** How many cloud computers by subscription are stopped. */
  StoppedPrePaidDesktopsCount?: number;
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
  /** The domain of the Active Directory, as `example.com`. */
  AdDomain?: string | null | undefined;
  /** Which kind of client it is. */
  ClientType: OpenEnum<"1" | "2">;
  /** The id of the device. */
  DeviceId?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** The region. */
  Region?: string | null | undefined;
  /** What kind of user it is. */
  UserType?: OpenEnum<"AD" | "SIMPLE"> | null | undefined;
}
export interface DescribeDevicesResponse {
  /** The devices. */
  Devices?: Array<{
    /** The id of the device. */
    DeviceId?: string;
    /** The users of the device. */
    EndUserList?: Array<{
      /** The domain of the Active Directory, as `example.com`. */
      AdDomain?: string;
      /** The id of the directory of users; that of an office network is the network's id. */
      DirectoryId?: string;
      /** The id of the user, the name to log in with. */
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
  /** The state of the directory, as `Status`. */
  DirectoryStatus?: string | null | undefined;
  /** What kind of directory the users are in. */
  DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The state of the directory. */
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
  /** The directories of users. */
  Directories?: Array<{
    /** The AD Connectors, which link the directory to an Active Directory. */
    ADConnectors?: Array<{
      /** The IP address of the AD Connector. */
      ADConnectorAddress?: string;
      /** The state of the AD Connector. */
      ConnectorStatus?: string;
      /** The id of the network interface. */
      NetworkInterfaceId?: string;
      /** The size of the AD Connector. */
      Specification?: string;
      /** The password of the trust between the Active Directory and the service. Secret. */
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
    /** The id of the security group. */
    CustomSecurityGroupId?: string;
    /** From where clients may connect. */
    DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any">;
    /** The address that clients in a VPC connect to. */
    DesktopVpcEndpoint?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The IP addresses of the Active Directory's name servers. */
    DnsAddress?: Array<string>;
    /** The account that the name server is used with. */
    DnsUserName?: string;
    /** The name of the Active Directory domain, as `example.com`. */
    DomainName?: string;
    /** The password of the user who may join computers to the domain. Secret. */
    DomainPassword?: string;
    /** The user of the Active Directory who may join computers to the domain. */
    DomainUserName?: string;
    /** Whether users are administrators of their computers. */
    EnableAdminAccess?: boolean;
    /** Whether cloud computers of the office network reach each other. */
    EnableCrossDesktopAccess?: boolean;
    /** Whether there is access to the Internet. */
    EnableInternetAccess?: boolean;
    /** The ids of NAS file systems. */
    FileSystemIds?: Array<string>;
    /** What was logged while the directory was set up. */
    Logs?: Array<{
      /** How grave the log entry is. */
      Level?: OpenEnum<"INFO" | "WARN" | "ERROR">;
      /** What was logged. */
      Message?: string;
      /** The step of the setup that was logged. */
      Step?: string;
      /** When it was logged, in UTC. */
      TimeStamp?: string;
    }>;
    /** Whether logging in takes a second factor. */
    MfaEnabled?: boolean;
    /** The name of the directory. */
    Name?: string;
    /** Whether logins from unusual places need a second factor. Of offices with the vendor's user directory only. */
    NeedVerifyLoginRisk?: boolean;
    /** The organizational unit of the Active Directory that cloud computers join. */
    OuName?: string;
    /** Whether single sign-on is on. */
    SsoEnabled?: boolean;
    /** The state of the directory. */
    Status?: OpenEnum<
      | "REGISTERING"
      | "DEREGISTERING"
      | "REGISTERED"
      | "NEEDCONFIGTRUST"
      | "CONFIGTRUSTFAILED"
      | "DEREGISTERED"
      | "ERROR"
      | "CONFIGTRUSTING"
      | "NEEDCONFIGUSER"
    >;
    /** The IP addresses of the name servers of the Active Directory's subdomain. */
    SubDnsAddress?: Array<string>;
    /** The name of the child domain. */
    SubDomainName?: string;
    /** The password of the trust between the Active Directory and the service. Secret. */
    TrustPassword?: string;
    /** The ids of vSwitches. */
    VSwitchIds?: Array<string>;
    /** The id of the VPC, the private network. */
    VpcId?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The ids of storage resources. At most 100 items. */
  DomainIds?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** How many items there are in all. */
  Count?: number;
  /** The storage resources. */
  Drives?: Array<{
    /** The id of the Alibaba Cloud account. */
    AliUid?: ExactInteger;
    /** A description for people. */
    Description?: string;
    /** How many pools there are. */
    DesktopGroupCount?: number;
    /** The pools that cloud computers are shared in. */
    DesktopGroups?: Array<{
      /** The id of the pool that cloud computers are shared in. */
      DesktopGroupId?: string;
      /** The name of the pool. */
      DesktopGroupName?: string;
    }>;
    /** The id of the storage resource. */
    DomainId?: string;
    /** The id of the drive. */
    DriveId?: string;
    /** Whether the resource keeps user profiles. */
    EnableProfileManagement?: boolean;
    /** The id of the storage resource at the service that provides it. */
    ExternalDomainId?: string;
    /** The id of the drive in PDS, the vendor's drive service. Of resources of that type only. */
    ExternalDriveId?: string;
    /** The id of the user with the identity provider. */
    ExternalUserId?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    /** Of the vendor's own use; `DriveId` names the resource. */
    Id?: string;
    /** The name of the storage resource. */
    Name?: string;
    /** Deprecated by the vendor. */
    ProfileRoaming?: boolean;
    /** The state of the storage resource. */
    Status?: string;
    /** The size in all. */
    TotalSize?: ExactInteger;
    /** What the storage resource is for. */
    Type?: OpenEnum<"DESKTOP" | "USER_PROFILE">;
    /** How much is used. */
    UsedSize?: ExactInteger;
    /** The id of the user. */
    UserId?: string;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The state of the task. At most 100 items. Known values: `INIT`, `FAILED`, `RUNNING`, `EXPIRED` and `FINISHED`. */
  Status?: ReadonlyArray<string> | null | undefined;
  /** What the report is about. */
  SubType?: OpenEnum<"DESKTOP"> | null | undefined;
  /** The id of the task, to ask for its result with. */
  TaskId?: string | null | undefined;
  /** The kind of report. */
  TaskType?: OpenEnum<"RESOURCE_REPORT"> | null | undefined;
}
export interface DescribeEcdReportTasksResponse {
  /** The reports. */
  ExportTaskList?: Array<{
    /** Where the report is downloaded from. Secret. */
    DownloadUrl?: string;
    /** The error code. */
    ErrorCode?: string;
    /** The error in words. */
    ErrorMsg?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    /** How far it is. In percent. */
    Progress?: number;
    /** The name of the report's file. */
    ReportFileName?: string;
    /** The state of the task. */
    Status?: OpenEnum<"INIT" | "FAILED" | "RUNNING" | "EXPIRED" | "FINISHED">;
    /** What the report is about. */
    SubType?: OpenEnum<"DESKTOP">;
    /** The id of the task, to ask for its result with. */
    TaskId?: string;
    /** The kind of report. */
    TaskType?: OpenEnum<"RESOURCE_REPORT">;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** The id of the cloud computer or of the bandwidth package. */
  InstanceId: string;
  /** Whether a cloud computer is measured or a bandwidth package. */
  InstanceType: OpenEnum<"desktop" | "network_package">;
  /** What is measured: bandwidth in or out. */
  MetricType: OpenEnum<"intranetInRate" | "net_tx.rate" | "intranetOutRate" | "net_rx.rate">;
  /** How many seconds each value covers. In seconds. 60 to 3600. Known values: `60`, `300` and `900`. */
  Period: Integer;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The beginning of the time span. */
  StartTime: string;
}
export interface DescribeFlowMetricResponse {
  /** The measured values, as JSON. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeForwardTableEntriesResponse {
  /** The port forwardings. */
  ForwardTableEntries?: Array<{
    /** The public IP address that is forwarded. */
    ExternalIp?: string;
    /** The port of the public address. */
    ExternalPort?: string;
    /** The id of the incoming port forwarding. */
    ForwardEntryId?: string;
    /** The name of the port forwarding. */
    ForwardEntryName?: string;
    /** The id of the table of incoming port forwardings. */
    ForwardTableId?: string;
    /** The private IP address that traffic is forwarded to. */
    InternalIp?: string;
    /** The port that traffic is forwarded to. */
    InternalPort?: string;
    /** The protocol of the network. */
    IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
    /** The id of the NAT gateway. */
    NatGatewayId?: string;
    /** The state of the port forwarding. */
    Status?: string;
  }>;
  /** How many items a page has at most. */
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The cloud computers whose image can be updated to the version. */
  FotaPendingDesktops?: Array<{
    /** The version of the image now. */
    CurrentAppVersion?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** Of the vendor's own use. */
    FotaProject?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The sessions of users. */
    Sessions?: Array<{
      /** The id of the user, the name to log in with. */
      EndUserId?: string;
    }>;
    /** The state of the cloud computer. */
    Status?: number;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Of the vendor's own use. */
  FotaStatus?: string | null | undefined;
  /** The language of update notes. */
  Lang?: OpenEnum<"en" | "zh"> | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 20. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Each item: the id of the update task. At most 100 items. */
  TaskUid?: ReadonlyArray<string> | null | undefined;
  /** Whether the update is installed automatically (`Running`) or waits (`Pending`). */
  UserStatus?: OpenEnum<"Running" | "Pending"> | null | undefined;
}
export interface DescribeFotaTasksResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The updates of images. */
  FotaTasks?: Array<{
    /** The version of the image. */
    AppVersion?: string;
    /** Of the vendor's own use. */
    FotaProject?: string;
    /** How many images of the account can be updated to the version. */
    PendingCustomImageCount?: number;
    /** How many cloud computers can be updated to it. */
    PendingDesktopCount?: number;
    /** When the version was published, in UTC, as `2026-01-02T03:04:05Z`. */
    PublishTime?: string;
    /** What the version changes. */
    ReleaseNote?: string;
    /** The size of the update. In KB. */
    Size?: number;
    /** Whether the update is installed automatically. */
    Status?: OpenEnum<"Running" | "Pending">;
    /** The id of the update task. */
    TaskUid?: string;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  DesktopStatusList?:
    | ReadonlyArray<
        OpenEnum<"Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending">
      >
    | null
    | undefined;
  /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
  DesktopType?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** States of cloud computers that are left out. */
  ExcludeDesktopStatusList?: ReadonlyArray<string> | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** What the list is ordered by. */
  OrderBy?: OpenEnum<"uptime"> | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. */
  PageSize?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  /** What the records tell: `ADVANCED` adds how long connections lasted. */
  Scope?: OpenEnum<"ADVANCED"> | null | undefined;
  /** Whether the list ascends or descends. Default: Asc. */
  SortType?: OpenEnum<"Asc" | "Desc"> | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
  /** How it is bought, more exactly than `ChargeType`. */
  SubPayType?: OpenEnum<"prePaid" | "postPaid" | "monthPackage"> | null | undefined;
  /** The names of users. */
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
    Cpu?: number;
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
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The ids of users, the names to log in with. */
    EndUserIds?: Array<string>;
    /** The kind of GPU. */
    GpuSpec?: string;
    /** How long the latest connection lasted. In seconds. */
    LatestConnectionTime?: ExactInteger;
    /** When the session last ended, in UTC. */
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
      /** The id of the user, the name to log in with. */
      EndUserId?: string;
      /** When the session began, in UTC. */
      EstablishmentTime?: string;
    }>;
    /** When the state changed, since 1970. In milliseconds. */
    StatusChangeTime?: ExactInteger;
    /** How it is bought, more exactly than `ChargeType`. */
    SubPayType?: OpenEnum<"prePaid" | "postPaid" | "monthPackage">;
    /** How long it was connected in all. In seconds. */
    TotalConnectionTime?: ExactInteger;
    /** For how long the cloud computer has been running. In seconds. */
    UpTime?: ExactInteger;
  }>;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** The id of the configuration group with the timer. */
  GroupId?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: string | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** Kinds of resources. */
  ResourceTypes?: ReadonlyArray<string> | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
  /** What is done at that time. */
  TimerType?:
    | OpenEnum<"TimerBoot" | "TimerShutdown" | "TimerReboot" | "TimerReset" | "TimerMaintenance" | "TimerHibernate">
    | null
    | undefined;
}
export interface DescribeGlobalTimerBatchesResponse {
  /** How many items there are in all. */
  Count?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The runs of timers. */
  Results?: Array<{
    /** The id of the batch. */
    BatchId?: string;
    /** When it was created. */
    CreateTime?: string;
    /** How many tasks failed. */
    FailedCount?: number;
    /** How many tasks are running. */
    RunningCount?: number;
    /** How many tasks were skipped. */
    SkippedCount?: number;
    /** How many tasks succeeded. */
    SucceedCount?: number;
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
  /** The result in words. */
  DisplayResultName?: string | null | undefined;
  /** The id of the configuration group with the timer. */
  GroupId?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: string | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** Kinds of resources. */
  ResourceTypes?: ReadonlyArray<string> | null | undefined;
  /** Which results are listed. */
  ResultCategory?: OpenEnum<"SUCCEED" | "FAILED" | "RUNNING" | "SKIPPED"> | null | undefined;
  /** Whether the run can be tried again. */
  Retryable?: boolean | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
  /** The result of the timer's run. */
  TimerResult?:
    OpenEnum<"CONNECTED_NOT_RUN" | "PAUSED" | "COMPLETED" | "FAILED" | "RUNNING" | "TERMINATED"> | null | undefined;
  /** The kinds of timer that are listed. At most 100 items. */
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
  /** The ids of WUYING servers. */
  WuyingServerIds?: ReadonlyArray<string> | null | undefined;
}
export interface DescribeGlobalTimerRecordsResponse {
  /** How many items there are in all. */
  Count?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The runs of timers. */
  Results?: Array<{
    /** What the timer did. */
    ActionType?: string;
    /** The id of the batch. */
    BatchId?: string;
    /** What happened while the timer ran. */
    Context?: string;
    /** When it was created. */
    CreateTime?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The result in words. */
    DisplayResultName?: string;
    /** When it ended, in UTC, as `2026-01-02T03:04:05Z`. */
    FinishTime?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The id of what the resource belongs to. */
    ResourceParentId?: string;
    /** Whether the run can be tried again. */
    Retryable?: boolean;
    /** The id of the group of timers. */
    TimerGroupId?: string;
    /** The id of the timer's run. */
    TimerRecordId?: string;
    /** The result of the timer's run. */
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
  /** The id of the user, the name to log in with. */
  EndUserId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeGuestApplicationsResponse {
  /** The applications. */
  Applications?: Array<{
    /** The name of the application. */
    ApplicationName?: string;
    /** The version of the application. */
    ApplicationVersion?: string;
    /** The share of the CPU that is used, in percent. */
    CpuPercent?: number;
    /** The share of the GPU that is used, in percent. */
    GpuPercent?: number;
    /** The address of the icon. */
    IconUrl?: string;
    /** How fast it reads and writes disks. In bytes per second. */
    IoSpeed?: number;
    /** The share of the memory that is used, in percent. */
    MemPercent?: number;
    /** The id of the process. */
    Pid?: ExactInteger;
    /** The processes of the application. */
    ProcessData?: Array<{
      /** The name of the application. */
      ApplicationName?: string;
      /** The version of the application. */
      ApplicationVersion?: string;
      /** The share of the CPU that is used, in percent. */
      CpuPercent?: number;
      /** The share of the GPU that is used, in percent. */
      GpuPercent?: number;
      /** How fast it reads and writes disks. In bytes per second. */
      Iospeed?: number;
      /** The share of the memory that is used, in percent. */
      MemPercent?: number;
      /** The id of the process. */
      Pid?: ExactInteger;
      /** The path of the program. */
      ProcessPath?: string;
    }>;
    /** The path of the program. */
    ProcessPath?: string;
    /** Whether the application is running. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeImageModifiedRecordsResponse {
  /** The changes of the image. */
  ImageModifiedRecords?: Array<{
    /** The id of the image before the change. */
    ImageId?: string;
    /** The name of the image before the change. */
    ImageName?: string;
    /** The id of the image after the change. */
    NewImageId?: string;
    /** The name of the image after the change. */
    NewImageName?: string;
    /** The reason, in words. */
    Reason?: string;
    /** The state of the change. */
    Status?: number;
    /** When it was last changed, in UTC, as `2026-01-02T03:04:05Z`. */
    UpdateTime?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** The ids of the Alibaba Cloud accounts that the image is shared with. */
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
  /** The instance type that images are listed for, as `eds.general.4c8g`. */
  DesktopInstanceType?: string | null | undefined;
  /** The version of the image. */
  FotaVersion?: string | null | undefined;
  /** Whether it is one with a GPU. */
  GpuCategory?: boolean | null | undefined;
  /** The version of the GPU's driver. */
  GpuDriverVersion?: string | null | undefined;
  /** Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items. */
  ImageId?: ReadonlyArray<string> | null | undefined;
  /** The name of the image. */
  ImageName?: string | null | undefined;
  /** The state of the image. */
  ImageStatus?: OpenEnum<"Creating" | "Available" | "CreateFailed"> | null | undefined;
  /** Whether the vendor or the account made the image. */
  ImageType?: OpenEnum<"SYSTEM" | "CUSTOM"> | null | undefined;
  /** The language of the operating system. */
  LanguageType?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The images. */
  Images?: Array<{
    /** The version of the image. */
    AppVersion?: string;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** The size of the data disk. In GiB. */
    DataDiskSize?: number;
    /** A description for people. */
    Description?: string;
    /** Whether it is one with a GPU. */
    GpuCategory?: boolean;
    /** The version of the GPU's driver. */
    GpuDriverVersion?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** Whether the vendor or the account made the image. */
    ImageType?: OpenEnum<"SYSTEM" | "CUSTOM">;
    /** The name of the image. */
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
    /** How many accounts the image is shared with. */
    SharedCount?: number;
    /** The size of the image. In GiB. */
    Size?: number;
    /** The state of the image. */
    Status?: OpenEnum<"Creating" | "Available" | "CreateFailed">;
    /** The languages of the operating system. */
    SupportedLanguages?: Array<string>;
    /** When it was last changed, in UTC, as `2026-01-02T03:04:05Z`. */
    UpdateTime?: string;
    /** Whether the disks are encrypted. */
    VolumeEncryptionEnabled?: boolean;
    /** The id of the key in KMS that the disks are encrypted with. */
    VolumeEncryptionKey?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The language of the script: batch or PowerShell. */
  CommandType?: OpenEnum<"RunPowerShellScript" | "RunBatScript"> | null | undefined;
  /** Whether the script is plain text or in Base64. */
  ContentEncoding?: OpenEnum<"Base64" | "PlainText"> | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The ids of cloud computers. At most 500 items. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** Whether the response tells the result on each cloud computer. */
  IncludeInvokeDesktops?: boolean | null | undefined;
  /** Whether the response has what the script printed. */
  IncludeOutput?: boolean | null | undefined;
  /** The id of the command's run. */
  InvokeId?: string | null | undefined;
  /** The state of the runs that are listed. */
  InvokeStatus?: OpenEnum<"Finished" | "Stopped" | "Failed" | "Running" | "PartialFailed"> | null | undefined;
  /** How many items a page has at most. 0 to 50. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeInvocationsResponse {
  /** The runs of scripts. */
  Invocations?: Array<{
    /** The script. Secret. */
    CommandContent?: string;
    /** The language of the script: batch or PowerShell. */
    CommandType?: OpenEnum<"RunPowerShellScript" | "RunBatScript">;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** What the cloud computer is used for. */
    DesktopScenario?: OpenEnum<"Classic" | "JvsClaw">;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The state of the run. */
    InvocationStatus?: OpenEnum<
      "Pending" | "Running" | "Success" | "Failed" | "Stopping" | "Stopped" | "PartialFailed"
    >;
    /** How many cloud computers the script was run on. */
    InvokeDesktopCount?: number;
    /** On how many cloud computers the script succeeded. */
    InvokeDesktopSucceedCount?: number;
    /** The run on each cloud computer. */
    InvokeDesktops?: Array<{
      /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
      CreationTime?: string;
      /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
      DesktopId?: string;
      /** The name of the cloud computer. */
      DesktopName?: string;
      /** How many characters of `Output` were cut off; it holds 24 KB. */
      Dropped?: ExactInteger;
      /** Why the script was not delivered or failed, as a code; empty where it succeeded. */
      ErrorCode?: string;
      /** Why the script was not delivered or failed, in words; empty where it succeeded. */
      ErrorInfo?: string;
      /** The exit code of the script. */
      ExitCode?: ExactInteger;
      /** When it ended, in UTC, as `2026-01-02T03:04:05Z`. */
      FinishTime?: string;
      /** The state of the run. */
      InvocationStatus?: OpenEnum<
        "Pending" | "Running" | "Success" | "Failed" | "Stopping" | "Stopped" | "PartialFailed"
      >;
      /** The id of the JVS agent. */
      JvsAgentId?: string;
      /** What the script printed, encoded as the call's `ContentEncoding` says. Only where `IncludeOutput` is set. Secret. */
      Output?: string;
      /** How often the script was run on the cloud computer. */
      Repeats?: number;
      /** When the script was started, in UTC, as `2026-01-02T03:04:05Z`. */
      StartTime?: string;
      /** When the run was stopped by `StopInvocation`, in UTC, as `2026-01-02T03:04:05Z`. */
      StopTime?: string;
      /** When it was last changed, in UTC, as `2026-01-02T03:04:05Z`. */
      UpdateTime?: string;
    }>;
    /** The id of the command's run. */
    InvokeId?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The id of the resource that has the address. */
  InstanceId?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeIpAddressesResponse {
  /** The public IP addresses. */
  IpAddresses?: Array<{
    /** Whether the service created the address. */
    CreateByWuying?: boolean;
    /** The public IP address. */
    EipAddress?: string;
    /** The id of the public IP address. */
    EipId?: string;
    /** The state of the public IP address. */
    EipStatus?: string;
    /** The id of the resource that has the address. */
    InstanceId?: string;
    /** What kind of resource has the address. */
    InstanceType?: string;
  }>;
  /** How many items a page has at most. */
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Whether the service may use the keys. */
  AuthorizeStatus?: OpenEnum<"not_authorized" | "authorized">;
  /** The encryption keys. */
  Keys?: Array<{
    /** The alias of the key. */
    Alias?: string;
    /** The name of the key in all of Alibaba Cloud, its ARN. */
    Arn?: string;
    /** The id of the key. */
    KeyId?: string;
    /** The kind of key. */
    Type?: string;
  }>;
  /** Whether the Key Management Service is activated. */
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
  /** The id of what the price is for: a cloud computer or a bandwidth package, as `ResourceType` says. */
  InstanceId?: string | null | undefined;
  /** The instance type that the price is for, as `eds.general.4c8g`. */
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
  RootDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  /** The size of the system disk. In GiB. 0 to 32768. */
  RootDiskSizeGib?: Integer | null | undefined;
  /** How fast the data disk is. */
  UserDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
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
      /** A description for people. */
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
  /** Whether only file systems that can keep user profiles are listed. */
  MatchCompatibleProfile?: boolean | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeNASFileSystemsResponse {
  /** The NAS file systems. */
  FileSystems?: Array<{
    /** Whether folders of users can be added and emptied. */
    AllowOperateUserDrive?: boolean;
    /** The delivery groups of cloud applications that use the file system for user profiles. */
    AppInstanceGroups?: Array<{
      /** The id of the cloud application's delivery group. */
      AppInstanceGroupId?: string;
      /** The name of the cloud application's delivery group. */
      AppInstanceGroupName?: string;
    }>;
    /** The bandwidth. */
    Bandwidth?: number;
    /** How much the file system holds. In GiB. */
    Capacity?: ExactInteger;
    /** When it was created. */
    CreateTime?: string;
    /** A description for people. */
    Description?: string;
    /** The pools that cloud computers are shared in. */
    DesktopGroups?: Array<{
      /** The id of the pool that cloud computers are shared in. */
      DesktopGroupId?: string;
      /** The name of the pool. */
      DesktopGroupName?: string;
    }>;
    /** Whether the data is encrypted on disk. */
    EncryptionEnabled?: boolean;
    /** The id of the NAS file system. */
    FileSystemId?: string;
    /** The name of the NAS file system. */
    FileSystemName?: string;
    /** The state of the NAS file system. */
    FileSystemStatus?: string;
    /** The kind of the NAS file system; `standard` is the general-purpose one. */
    FileSystemType?: string;
    /** How much of the file system is used. In bytes. */
    MeteredSize?: ExactInteger;
    /** The domain that the file system is mounted from. */
    MountTargetDomain?: string;
    /** The state of the mount target. */
    MountTargetStatus?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** The office networks. */
    OfficeSites?: Array<{
      /** The id of the office network, the network and user directory that cloud computers are in. */
      OfficeSiteId?: string;
      /** The name of the office network. */
      OfficeSiteName?: string;
    }>;
    /** Which product it is. */
    ProductType?: string;
    /** Whether the file system can keep user profiles. */
    ProfileCompatible?: boolean;
    /** The protocol of the file system. */
    ProtocolType?: OpenEnum<"NFS" | "SMB">;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** How the file system stores data. */
    Scene?: string;
    /** How much of the file system may be used. */
    SizeQuota?: ExactInteger;
    /** The kind of storage: by capacity or by performance. */
    StorageType?: string;
    /** Whether access lists of SMB are supported. */
    SupportAcl?: boolean;
    /** The zone, a data center of the region. */
    ZoneId?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The name of the NAT gateway. */
  Name?: string | null | undefined;
  /** The id of the NAT gateway. */
  NatGatewayId?: string | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the VPC, the private network. */
  VpcId?: string | null | undefined;
}
export interface DescribeNatGatewaysResponse {
  /** How many items a page has at most. */
  MaxResults?: number;
  /** The NAT gateways. */
  NatGateways?: Array<{
    /** The ids of the tables of incoming port forwardings. */
    ForwardTableIds?: Array<string>;
    /** The IP addresses of the gateway. */
    IpLists?: Array<{
      /** The id of the public IP address. */
      AllocationId?: string;
      /** The public IP address. */
      IpAddress?: string;
      /** The private IP address. */
      PrivateIpAddress?: string;
      /** Whether rules for outgoing traffic may use the address. */
      SnatEntryEnabled?: string;
      /** Whether the address is in use. */
      UsingStatus?: string;
    }>;
    /** The name of the NAT gateway. */
    Name?: string;
    /** The id of the NAT gateway. */
    NatGatewayId?: string;
    /** The ids of the tables of rules for outgoing traffic. */
    SnatTableIds?: Array<string>;
    /** The state of the NAT gateway. */
    Status?: string;
    /** The id of the VPC, the private network. */
    VpcId?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Tags that it has, or is to have. */
  Tag?:
    | ReadonlyArray<{
        /** The tag's name. At most 128 characters. */
        Key?: string | null | undefined;
        /** The tag's value. At most 128 characters. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface DescribeNetworkPackagesResponse {
  /** The Internet bandwidth packages. */
  NetworkPackages?: Array<{
    /** The bandwidth. In Mbit/s. */
    Bandwidth?: number;
    BusinessStatus?: string;
    /** When it was created. */
    CreateTime?: string;
    /** The public IP addresses that traffic leaves by. */
    EipAddresses?: Array<string>;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    /** What of the Internet traffic is paid: the bandwidth, or the bytes. */
    InternetChargeType?: OpenEnum<"PayByTraffic" | "PayByBandwidth">;
    /** The id of the Internet bandwidth package. */
    NetworkPackageId?: string;
    /** The state of the bandwidth package. */
    NetworkPackageStatus?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** Whose VPC the office network uses. */
    OfficeSiteVpcType?: string;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    PayType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** When the new bandwidth begins to count, in UTC, as `2026-01-02T03:04:05Z`. */
    ReservationActiveTime?: string;
    /** The bandwidth that was ordered for later. In Mbit/s. */
    ReservationBandwidth?: ExactInteger;
    /** How the bandwidth that was ordered for later is paid. */
    ReservationInternetChargeType?: string;
    /** Tags: names with values. */
    Tags?: Array<{
      /** The tag's name. */
      Key?: string;
      /** The tag's value. */
      Value?: string;
    }>;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The virtual bridge. */
  Bridge?: {
    /** Whether the client connects over the Internet or a private network. */
    AccessType?: OpenEnum<"INTERNET" | "VPC">;
    /** The id of the virtual bridge. */
    BridgeId?: string;
    /** The size of the virtual bridge. */
    BridgeLevel?: string;
    /** The state of the virtual bridge. */
    BridgeStatus?: string;
    /** Which third-party plugin the virtual bridge is for. */
    BridgeType?: string;
    /** The password of the bridge's page for administrators. Secret. */
    DefaultPassword?: string;
    /** The account of the bridge's page for administrators. */
    DefaultUser?: string;
    /** When the virtual bridge was deployed, in UTC. */
    DeployTime?: string;
    /** When the virtual bridge expires, in UTC, as `2026-01-02T03:04:05Z`. */
    ExpireTime?: string;
    /** The bridge's address on the Internet. */
    InternetUrl?: string;
    /** The bridge's address in the private network. */
    IntranetUrl?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** When the virtual bridge was started, in UTC. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null | undefined;
  /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
  OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** How the office network is protected. */
  SecurityProtection?: OpenEnum<"SASE" | "OFF"> | null | undefined;
  /** The state of the office network. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The office networks. */
  OfficeSites?: Array<{
    /** The AD Connectors, which link the directory to an Active Directory. */
    ADConnectors?: Array<{
      /** The IP address of the AD Connector. */
      ADConnectorAddress?: string;
      /** The state of the AD Connector. */
      ConnectorStatus?: string;
      /** The id of the network interface. */
      NetworkInterfaceId?: string;
      /** The size of the AD Connector. */
      Specification?: string;
      /** The password of the trust between the Active Directory and the service. Secret. */
      TrustKey?: string;
      /** The id of the VPC's subnet. */
      VSwitchId?: string;
    }>;
    /** The id of the Global Accelerator instance. */
    AcceleratorId?: string;
    /** The attribute of access to the office network. */
    AccessAttribute?: string;
    /** What kind of account it is. */
    AccountType?: string;
    /** The host name of the domain controller. */
    AdHostname?: string;
    /** The address of the identity provider that authenticates users. */
    AuthorityHost?: string;
    /** The host name of the second domain controller. */
    BackupDCHostname?: string;
    /** The second name server. */
    BackupDns?: string;
    /** The bandwidth. */
    Bandwidth?: number;
    /** The kind of the basic Internet bandwidth. */
    BasicInternetType?: string;
    /** Whether the office network is connected to the Cloud Enterprise Network. */
    CenAttachStatus?: string;
    /** The id of the Cloud Enterprise Network that connects the private networks. */
    CenId?: string;
    /** The range of IP addresses, as `192.168.0.0/16`. */
    CidrBlock?: string;
    /** The id that the identity provider gave this application. */
    ClientId?: string;
    /** The secret that the identity provider issued for this application. Secret. */
    ClientSecret?: string;
    /** Whether the office network runs in a CloudBox, the vendor's hardware on the customer's premises. */
    CloudBoxOfficeSite?: boolean;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** The customer's own address of the gateway that clients connect to. */
    CustomAccessPoint?: string;
    /** The customer's own name servers. */
    CustomDnsAddress?: Array<string>;
    /** The id of the security group. */
    CustomSecurityGroupId?: string;
    /** From where clients may connect. */
    DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any" | "INTERNET" | "ANY">;
    /** How many cloud computers there are. */
    DesktopCount?: ExactInteger;
    /** The address that clients in a VPC connect to. */
    DesktopVpcEndpoint?: string;
    /** The IP addresses of the Active Directory's name servers. */
    DnsAddress?: Array<string>;
    /** The account that the name server is used with. */
    DnsUserName?: string;
    /** The name of the Active Directory domain, as `example.com`. */
    DomainName?: string;
    /** The password of the user who may join computers to the domain. Secret. */
    DomainPassword?: string;
    /** The user of the Active Directory who may join computers to the domain. */
    DomainUserName?: string;
    /** The id of the enterprise. */
    Eid?: string;
    /** Whether users are administrators of their computers. */
    EnableAdminAccess?: boolean;
    /** Whether cloud computers of the office network reach each other. */
    EnableCrossDesktopAccess?: boolean;
    /** Whether there is access to the Internet. */
    EnableInternetAccess?: boolean;
    /** Whether access to the vendor's cloud services is controlled by routes. */
    EnableServiceRoute?: boolean;
    /** Of the vendor's own use. */
    EnvType?: string;
    /** The ids of NAS file systems. */
    FileSystemIds?: Array<string>;
    /** Whether the directory is one of LDAP. */
    IsLdap?: boolean;
    /** The address of the LDAP server. */
    LdapUrl?: string;
    /** What was logged while the directory was set up. */
    Logs?: Array<{
      /** How grave the log entry is. */
      Level?: OpenEnum<"INFO" | "WARN" | "ERROR">;
      /** What was logged. */
      Message?: string;
      /** The step of the setup that was logged. */
      Step?: string;
      /** When it was logged, in UTC. */
      TimeStamp?: string;
    }>;
    /** Whether logging in takes a second factor. */
    MfaEnabled?: boolean;
    /** The name of the office network, which no other of the region has. */
    Name?: string;
    /** Whether logins from unusual places need a second factor. Of offices with the vendor's user directory only. */
    NeedVerifyLoginRisk?: boolean;
    /** Whether users may log in from trusted devices only. */
    NeedVerifyZeroDevice?: boolean;
    /** The id of the Internet bandwidth package. */
    NetworkPackageId?: string;
    /** The version of the office network; newer ones support cloud applications. */
    NmVersion?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
    OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The organizational unit of the Active Directory that cloud computers join. */
    OuName?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The IP address of the license server of Remote Desktop Services. */
    RdsLicenseAddress?: string;
    /** The domain of the license server of Remote Desktop Services. */
    RdsLicenseDomainName?: string;
    /** The state of the license of Remote Desktop Services. */
    RdsLicenseStatus?: string;
    /** How many resources of each type there are. */
    ResourceAmounts?: Array<{
      /** How many resources of this type there are. */
      amount?: ExactInteger;
      /** The type of the resource: a cloud computer or a pool. */
      resourceType?: string;
    }>;
    /** How the office network is protected. */
    SecurityProtection?: OpenEnum<"SASE" | "OFF">;
    /** Whether single sign-on is on. */
    SsoEnabled?: boolean;
    /** The kind of single sign-on. */
    SsoType?: string;
    /** The state of the office network. */
    Status?: OpenEnum<
      | "REGISTERING"
      | "DEREGISTERING"
      | "REGISTERED"
      | "NEEDCONFIGTRUST"
      | "CONFIGTRUSTFAILED"
      | "DEREGISTERED"
      | "ERROR"
      | "CONFIGTRUSTING"
      | "NEEDCONFIGUSER"
    >;
    /** The IP addresses of the name servers of the Active Directory's subdomain. */
    SubDnsAddress?: Array<string>;
    /** The name of the child domain. */
    SubDomainName?: string;
    /** The way in which the office network has subnets. */
    SubnetMode?: string;
    /** The id of the tenant at the identity provider. */
    TenantId?: string;
    /** How many cloud computers there are. */
    TotalEdsCount?: ExactInteger;
    /** How many cloud computers there are in pools. */
    TotalEdsCountForGroup?: ExactInteger;
    /** How many network interfaces there are. */
    TotalResourceAmount?: number;
    /** The password of the trust between the Active Directory and the service. Secret. */
    TrustPassword?: string;
    /** The ids of vSwitches. */
    VSwitchIds?: Array<string>;
    /** The id of the VPC, the private network. */
    VpcId?: string;
    /** Whose VPC the office network uses: `standard` its own, `basic` a shared one, `customized` the customer's. */
    VpcType?: OpenEnum<"standard" | "basic" | "customized">;
    /** The version of the office network's network component. */
    VplVersion?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** How many users of an Active Directory have a cloud computer. */
  AdAssignedUserCount?: number;
  /** How many users have a cloud computer. */
  AssignedUserCount?: number;
  /** How many users are connected. */
  OnlineUserCount?: number;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many users of the vendor's directory have a cloud computer. */
  SimpleAssignedUserCount?: number;
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
  /** The brand of the peripheral. */
  Brand?: string | null | undefined;
  /** The kind of peripheral. */
  DeviceType?: string | null | undefined;
  /** The ids of drivers. */
  DriverIds?: ReadonlyArray<string> | null | undefined;
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  /** Reserved by the vendor, and without effect. */
  MaxResults?: Integer | null | undefined;
  /** Reserved by the vendor, and without effect. */
  NextToken?: string | null | undefined;
  /** Whose driver it is: the vendor's, `WUYING`, or the account's own, `CUSTOMER`. */
  OwnerType?: OpenEnum<"WUYING" | "CUSTOMER"> | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. 1 to 500. Default: 20. */
  PageSize?: Integer | null | undefined;
}
export interface DescribePeripheralDriversResponse {
  /** How many drivers match on all pages. */
  Count?: number;
  /** The drivers. */
  DriverInfos?: Array<{
    /** The brand of the peripheral. */
    Brand?: string;
    /** When it was created. */
    CreateTime?: string;
    /** The kind of peripheral. */
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
    /** The address of the picture. */
    Icon?: string;
    /** The id of the driver. */
    Id?: string;
    /** The name of the driver. */
    Name?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** Whose driver it is: the vendor's, `WUYING`, or the account's own, `CUSTOMER`. */
    OwnerType?: OpenEnum<"WUYING" | "CUSTOMER">;
    /** Where the driver was uploaded. */
    Source?: OpenEnum<"OpsApp" | "WuyingHelper" | "Wuying">;
  }>;
  /** Reserved by the vendor, and without effect. */
  MaxResults?: number;
  /** Reserved by the vendor, and without effect. */
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
  /** The ids of policies that are left out. At most 100 items. */
  ExternalPolicyGroupIds?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. 1 to 200. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. Default: 20. */
  PageSize?: Integer | null | undefined;
  /** Each item: the id of the policy: what users may do, as copying files or using USB devices. At most 100 items. */
  PolicyGroupId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Where the policy counts: everywhere, or for clients in the IP ranges of `ScopeValue`. */
  Scope?: OpenEnum<"ALL" | "IP" | "GLOBAL"> | null | undefined;
}
export interface DescribePolicyGroupsResponse {
  /** How many items there are in all. */
  Count?: number;
  /** The policies. */
  DescribePolicyGroups?: Array<{
    /** Whether the academic proxy is on. */
    AcademicProxy?: OpenEnum<"on" | "off">;
    /** Whether users are administrators of the cloud computer. By invitation only. */
    AdminAccess?: OpenEnum<"allow" | "deny" | "inherited">;
    /** Whether the keyboard control of administrators is on while the cloud computer is shown in full screen. */
    AdminKeyboardOnFullScreen?: OpenEnum<"on" | "off">;
    /** Whether the keyboard control of administrators is on in Windows. */
    AdminKeyboardOnWindows?: OpenEnum<"on" | "off">;
    /** Whether screenshots on the client are prevented. */
    AppContentProtection?: OpenEnum<"off" | "on">;
    /** The IP ranges that clients may connect from. */
    AuthorizeAccessPolicyRules?: Array<{
      /** The range of IP addresses, as `10.0.0.0/24`. */
      CidrIp?: string;
      /** A description for people. */
      Description?: string;
    }>;
    /** Rules for the network traffic of cloud computers. */
    AuthorizeSecurityPolicyRules?: Array<{
      /** The range of IP addresses, as `10.0.0.0/24`. */
      CidrIp?: string;
      /** A description for people. */
      Description?: string;
      /** The protocol of the network. */
      IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
      /** Whether the rule allows or forbids. */
      Policy?: OpenEnum<"drop" | "accept">;
      /** The ports, as `80/80`. */
      PortRange?: string;
      /** The order of the rule: smaller values come first. */
      Priority?: string;
      /** Whether the rule is for incoming or outgoing traffic. */
      Type?: OpenEnum<"outflow" | "inflow">;
    }>;
    /** Whether clients connect again automatically after a disconnection. */
    AutoReconnect?: string;
    /** Whether the client's camera can be used. */
    CameraRedirect?: OpenEnum<"deviceRedirect" | "off" | "on">;
    /** Whether the client shows its control menu. */
    ClientControlMenu?: OpenEnum<"on" | "off">;
    /** Whether users may make snapshots from the client. */
    ClientCreateSnapshot?: OpenEnum<"on" | "off">;
    /** Whether the client's menu offers to hibernate. */
    ClientHibernate?: OpenEnum<"on" | "off">;
    /** Whether the client's menu offers to restart. */
    ClientRestart?: OpenEnum<"on" | "off">;
    /** Whether the client's menu offers to shut down. */
    ClientShutdown?: OpenEnum<"on" | "off">;
    /** Which kinds of client may connect. */
    ClientTypes?: Array<{
      /** Which kind of client it is. */
      ClientType?: OpenEnum<"html5" | "android" | "ios" | "windows" | "macos">;
      /** Whether clients of this kind may connect. */
      Status?: OpenEnum<"OFF" | "ON">;
    }>;
    /** In which direction the clipboard works. */
    Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off">;
    /** Whether colours are enhanced for design and 3D work. */
    ColorEnhancement?: OpenEnum<"off" | "on">;
    /** Whether the clipboard may carry files of local drives. */
    CpdDriveClipboard?: OpenEnum<"on" | "off">;
    /** For how long a process is throttled. In seconds. */
    CpuDownGradeDuration?: number;
    /** Whether users are protected from an overloaded CPU. */
    CpuOverload?: OpenEnum<"on" | "off">;
    /** Names of processes that are not throttled. */
    CpuProcessors?: Array<string>;
    /** Whether processes that take too much of the CPU are throttled. */
    CpuProtectedMode?: OpenEnum<"off" | "on">;
    /** From which use of all CPUs on processes are throttled, in percent. */
    CpuRateLimit?: number;
    /** For how long the use of the CPUs is measured. In seconds. */
    CpuSampleDuration?: number;
    /** From which use of one CPU on a process is throttled, in percent. */
    CpuSingleRateLimit?: number;
    /** A description for people. */
    Description?: string;
    /** How many cloud computers have the policy. */
    DesktopCount?: number;
    /** How many pools have the policy. */
    DesktopGroupCount?: number;
    /** Whether users are told when a peripheral is connected. */
    DeviceConnectHint?: OpenEnum<"off" | "on">;
    /** Which kinds of peripheral the cloud computer may use, and how. */
    DeviceRedirects?: Array<{
      /** The kind of peripheral. */
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
      /** How the device is used: redirected as a device, as USB, or not at all. */
      RedirectType?: OpenEnum<"usbRedirect" | "deviceRedirect" | "off">;
    }>;
    /** Which single peripherals the cloud computer may use, and how. */
    DeviceRules?: Array<{
      /** The name of the device. */
      DeviceName?: string;
      /** The product id of the USB device. */
      DevicePid?: string;
      /** The kind of peripheral. */
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
      /** How the connection to the device is optimized, as the vendor encodes it. */
      OptCommand?: string;
      /** The client systems that the rule is for. */
      Platforms?: string;
      /** How the device is used: redirected as a device, as USB, or not at all. */
      RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off">;
    }>;
    /** Whether users are protected from an overloaded disk. */
    DiskOverload?: OpenEnum<"on" | "off">;
    /** How the picture is tuned: for work in general, design, or the customer's own settings. */
    DisplayMode?: OpenEnum<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom">;
    /** The domains that may be reached, with `*` for any part, and commas between them. */
    DomainList?: string;
    /** Which domains may be resolved. */
    DomainResolveRule?: Array<{
      /** A description for people. */
      Description?: string;
      /** The name of the domain, as `example.com`. */
      Domain?: string;
      /** Whether the rule allows or forbids. */
      Policy?: OpenEnum<"allow" | "block">;
    }>;
    /** Whether the rules for domains are in force. */
    DomainResolveRuleType?: OpenEnum<"OFF" | "ON">;
    /** How many cloud computers and pools have the policy. Of custom policies only. */
    EdsCount?: number;
    /** Whether users may ask administrators for support. */
    EndUserApplyAdminCoordinate?: OpenEnum<"OFF" | "ON">;
    /** How many users have the policy. */
    EndUserCount?: string;
    /** Whether users of an office network may share their cloud computers with each other. */
    EndUserGroupCoordinate?: OpenEnum<"OFF" | "ON">;
    /** Whether external storage devices may be used. */
    ExternalDrive?: OpenEnum<"on" | "off">;
    /** Whether files may be migrated. */
    FileMigrate?: OpenEnum<"off" | "on">;
    /** In which direction files may be transferred. */
    FileTransfer?: string;
    /** The address of the file transfer service. */
    FileTransferAddress?: string;
    /** The largest file that may be sent to the cloud computer, in `FileTransferInUnit`. */
    FileTransferInSize?: ExactInteger;
    /** The unit of `FileTransferInSize`. */
    FileTransferInUnit?: string;
    /** The largest file that may be taken from the cloud computer, in `FileTransferOutUnit`. */
    FileTransferOutSize?: ExactInteger;
    /** The unit of `FileTransferOutSize`. */
    FileTransferOutUnit?: string;
    /** Whether the size of transferred files is limited. */
    FileTransferSizeLimit?: OpenEnum<"on" | "off">;
    /** How fast files are transferred. */
    FileTransferSpeed?: string;
    /** Where the speed that is set for file transfers counts. */
    FileTransferSpeedLocation?: string;
    /** Whether pictures of computers with a GPU are tuned for quality. */
    GpuAcceleration?: OpenEnum<"off" | "on">;
    /** Whether the floating ball, the menu of the session, shows messages. */
    HoverConfigMsg?: OpenEnum<"on" | "off">;
    /** Whether the floating ball, the menu of the session, offers to hibernate. */
    HoverHibernate?: OpenEnum<"on" | "off">;
    /** Whether the floating ball, the menu of the session, offers to restart. */
    HoverRestart?: OpenEnum<"on" | "off">;
    /** Whether the floating ball, the menu of the session, offers to shut down. */
    HoverShutdown?: OpenEnum<"on" | "off">;
    /** Whether browsers may connect. */
    Html5Access?: OpenEnum<"off" | "on">;
    /** Which file transfers browsers may do. */
    Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off">;
    /** The protocol that carries the session between client and cloud computer. */
    InternetCommunicationProtocol?: OpenEnum<"TCP" | "BOTH">;
    /** Whether network printers may be used. */
    InternetPrinter?: OpenEnum<"on" | "off">;
    /** Whether the floating ball, the menu of the session, offers a keyboard. */
    KeyboardControl?: OpenEnum<"on" | "off">;
    /** What computers may do with the drives of the device. */
    LocalDrive?: OpenEnum<"read" | "readwrite" | "off">;
    /** For how long a client tries to connect again. In seconds. */
    MaxReconnectTime?: number;
    /** For how long a process is throttled. In seconds. */
    MemoryDownGradeDuration?: number;
    /** Whether users are protected from a lack of memory. */
    MemoryOverload?: OpenEnum<"on" | "off">;
    /** Names of processes that are not throttled. */
    MemoryProcessors?: Array<string>;
    /** Whether processes that take too much memory are throttled. */
    MemoryProtectedMode?: OpenEnum<"off" | "on">;
    /** From which use of all memory on processes are throttled, in percent. */
    MemoryRateLimit?: number;
    /** For how long the use of memory is measured. In seconds. */
    MemorySampleDuration?: number;
    /** From which share of the memory on a process is throttled, in percent. */
    MemorySingleRateLimit?: number;
    /** Whether clients on phones and tablets offer to restart. */
    MobileRestart?: OpenEnum<"off" | "on">;
    /** Whether clients on phones and tablets offer the security control of Windows. */
    MobileSafeMenu?: string;
    /** Whether clients on phones and tablets offer to shut down. */
    MobileShutdown?: OpenEnum<"off" | "on">;
    /** Whether clients on phones and tablets offer WUYING Keeper. */
    MobileWuyingKeeper?: string;
    /** Whether clients on phones and tablets offer the WUYING assistant. */
    MobileWyAssistant?: string;
    /** Whether the model library is available. */
    ModelLibrary?: OpenEnum<"on" | "off">;
    /** Whether several screens may be used. */
    MultiScreen?: OpenEnum<"on" | "off">;
    /** The name of the policy. */
    Name?: string;
    /** Whether web traffic of the computer goes over the client's network. */
    NetRedirect?: OpenEnum<"all" | "off" | "on">;
    /** Which addresses are opened over the client's network. By invitation only. */
    NetRedirectRule?: Array<{
      /** The name of the domain, as `example.com`. */
      Domain?: string;
      /** Whether the rule allows or forbids. */
      Policy?: string;
      /** The kind of rule. */
      RuleType?: OpenEnum<"prc" | "domain">;
    }>;
    /** Whether network printers may be used. */
    NetworkPrinter?: OpenEnum<"on" | "off">;
    /** How many organizations have the policy. */
    OrganizationCount?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The kind of policy. */
    PolicyGroupType?: OpenEnum<"general">;
    /** The state of the policy. */
    PolicyStatus?: string;
    /** Whether ports are forwarded by a proxy. */
    PortProxy?: OpenEnum<"on" | "off">;
    /** Whether one user may take over the session of another; the vendor keeps it `off`. */
    PreemptLogin?: OpenEnum<"off">;
    /** The users who may take over sessions. */
    PreemptLoginUsers?: Array<string>;
    /** Whether users see a message when they print: the vendor's, their administrator's, or none. */
    PrinterAlert?: OpenEnum<"default" | "off" | "custom">;
    /** The text of the message when users print. */
    PrinterAlertContent?: string;
    /** The title of the message when users print. */
    PrinterAlertTitle?: string;
    /** Whether the client's printers can be used. */
    PrinterRedirection?: OpenEnum<"off" | "on">;
    /** Whether the picture's quality is enhanced for design and 3D work. */
    QualityEnhancement?: OpenEnum<"off" | "on">;
    /** Whether the screen is recorded by users. */
    RecordContent?: OpenEnum<"off" | "on">;
    /** How long recordings are kept. */
    RecordContentExpires?: ExactInteger;
    /** How long is recorded after an event. In minutes. */
    RecordEventDuration?: number;
    /** Extensions of files whose use is an event. */
    RecordEventFileExts?: Array<string>;
    /** Absolute paths whose change is an event. */
    RecordEventFilePaths?: Array<string>;
    /** Which events, of which gravity, start a recording. */
    RecordEventLevels?: Array<{
      /** How grave the event is. */
      EventLevel?: string;
      /** The kind of event. */
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
    /** Absolute registry keys whose change is an event. */
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
    /** How long a recording is at most. In minutes. */
    RecordingDuration?: number;
    /** When recording ends each day, as `18:00:00`. Counts only where `Recording` is `period`. */
    RecordingEndTime?: string;
    /** How long recordings are kept. In days. */
    RecordingExpires?: ExactInteger;
    /** How many pictures a second the recording has. In frames per second. */
    RecordingFps?: ExactInteger;
    /** When recording begins each day, as `08:00:00`. Counts only where `Recording` is `period`. */
    RecordingStartTime?: string;
    /** Whether users are told that they are recorded. */
    RecordingUserNotify?: OpenEnum<"off" | "on">;
    /** What users are told about recording. */
    RecordingUserNotifyMessage?: string;
    /** Who controls the screen when it is shared with support. */
    RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl">;
    /** Whether users may reset their cloud computer. */
    ResetDesktop?: OpenEnum<"off" | "on">;
    /** The resolution of the screen in dots per inch. */
    ResolutionDpi?: ExactInteger;
    /** The height of the screen. In pixels. */
    ResolutionHeight?: number;
    /** Whether the resolution follows the client or is fixed. */
    ResolutionModel?: OpenEnum<"adaptive" | "customer">;
    /** The width of the screen. In pixels. */
    ResolutionWidth?: number;
    /** How many resource groups have the policy. */
    ResourceGroupCount?: number;
    /** The region that the resource is in. */
    ResourceRegionId?: string;
    /** Whether the shortcut to the security screen is offered. */
    SafeMenu?: OpenEnum<"on" | "off">;
    /** Where the policy counts: everywhere, or for clients in the IP ranges of `ScopeValue`. */
    Scope?: OpenEnum<"IP" | "GLOBAL">;
    /** The IP ranges of clients that the policy counts for. Required where `Scope` is `IP`. */
    ScopeValue?: Array<string>;
    ScreenDisplayMode?: string;
    /** Whether the picture is made smoother for office work. */
    SmoothEnhancement?: OpenEnum<"off" | "on">;
    /** Whether the floating ball, the menu of the session, offers to watch the state of the cloud computer. */
    StatusMonitor?: OpenEnum<"off" | "on">;
    /** Whether the stream prefers smoothness or adapts. */
    StreamingMode?: OpenEnum<"intelligent" | "smooth">;
    /** How many pictures a second are aimed at. */
    TargetFps?: number;
    /** Whether three screens may be used. */
    ThreeScreen?: OpenEnum<"on" | "off">;
    /** Whether USB devices of the client can be used. */
    UsbRedirect?: OpenEnum<"off" | "on">;
    /** Which USB devices may be used in the cloud computer. */
    UsbSupplyRedirectRule?: Array<{
      /** A description for people. */
      Description?: string;
      /** The USB class of the device. Required where `UsbRuleType` is 1. */
      DeviceClass?: string;
      /** The USB subclass of the device. Required where `UsbRuleType` is 1. */
      DeviceSubclass?: string;
      /** The product id of the USB device. */
      ProductId?: string;
      /** The kind of USB redirection, a number of the vendor's. */
      UsbRedirectType?: ExactInteger;
      /** 1 for a class of devices, 2 for one model. */
      UsbRuleType?: ExactInteger;
      /** The vendor id of the USB device. */
      VendorId?: string;
    }>;
    /** Whether the floating ball, the menu of the session, shows the time of use. */
    UseTime?: OpenEnum<"on" | "off">;
    /** The average bandwidth of the picture. */
    VideoEncAvgKbps?: number;
    /** The worst quality of the picture: 0 is best. */
    VideoEncMaxQP?: number;
    /** The best quality of the picture: 0 is best. */
    VideoEncMinQP?: number;
    /** The highest bandwidth of the picture. */
    VideoEncPeakKbps?: number;
    /** Whether encoding prefers the bandwidth or the quality. */
    VideoEncPolicy?: OpenEnum<"qualityFirst" | "bandwidthFirst">;
    /** Whether videos are played by the client's device. */
    VideoRedirect?: OpenEnum<"off" | "on">;
    /** How the picture is weighed against bandwidth. */
    VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium">;
    /** Whether the screen carries a watermark. */
    Watermark?: OpenEnum<"blind" | "off" | "on">;
    /** Whether the invisible watermark survives a photograph of the screen. */
    WatermarkAntiCam?: OpenEnum<"off" | "on">;
    /** The watermark's color, as a number of RGB. */
    WatermarkColor?: number;
    /** The text of the watermark. Required where `WatermarkType` has `custom`. */
    WatermarkCustomText?: string;
    /** By how many degrees the watermark is turned. */
    WatermarkDegree?: number;
    /** The watermark's font size. */
    WatermarkFontSize?: number;
    /** The style of the watermark's font. */
    WatermarkFontStyle?: OpenEnum<"plain" | "bold">;
    /** How strong the invisible watermark is. */
    WatermarkPower?: OpenEnum<"high" | "low" | "medium">;
    /** How many rows of watermarks there are. */
    WatermarkRowAmount?: number;
    /** Whether the invisible watermark prefers security over the picture's quality. */
    WatermarkSecurity?: OpenEnum<"off" | "on">;
    /** Whether the watermark has a shadow. */
    WatermarkShadow?: OpenEnum<"on" | "off">;
    /** How transparent the watermark is. */
    WatermarkTransparency?: OpenEnum<"LIGHT" | "DARK" | "MIDDLE">;
    /** How opaque the watermark is: higher is more visible. */
    WatermarkTransparencyValue?: number;
    /** What the watermark shows; up to three kinds, with commas between them. */
    WatermarkType?: OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime">;
    /** Whether WUYING Keeper is offered. */
    WuyingKeeper?: OpenEnum<"off" | "on">;
    /** Whether the floating ball, the menu of the session, offers the WUYING assistant. */
    WyAssistant?: OpenEnum<"off" | "on">;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The page, counted from 1. */
  PageNumber?: number;
  /** How many items a page has at most. */
  PageSize?: number;
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
  /** How many resources the price is for. 1 to 1000. Default: 1. */
  Amount?: Integer | null | undefined;
  /** The bandwidth. In Mbit/s. 1 to 5120. */
  Bandwidth?: Integer | null | undefined;
  /** How many hours a month the plan has. Required where `ResourceType` is `DesktopMonthPackage`. Known values: `120` and `250`. */
  Duration?: Integer | null | undefined;
  /** How many cloud computers the pool has. Counts only where `ResourceType` is `DesktopGroup`. Default: 1. */
  GroupDesktopCount?: Integer | null | undefined;
  /** The instance type that the price is for, as `eds.general.4c8g`. */
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
  /** The kind of the system disk. */
  RootDiskCategory?: OpenEnum<"cloud_efficiency" | "cloud_auto" | "cloud_essd"> | null | undefined;
  /** How fast the system disk is. */
  RootDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  /** The size of the system disk. In GiB. 0 to 32768. */
  RootDiskSizeGib?: Integer | null | undefined;
  /** The kind of the data disk. */
  UserDiskCategory?: OpenEnum<"cloud_efficiency" | "cloud_auto" | "cloud_essd"> | null | undefined;
  /** How fast the data disk is. */
  UserDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "PL3" | "PL2"> | null | undefined;
  /** The size of a data disk. In GiB. 0 to 65536. */
  UserDiskSizeGib?: Integer | null | undefined;
}
export interface DescribePriceResponse {
  /** The price, and the rules that it follows. */
  PriceInfo?: {
    /** Whether an enterprise drive comes with the purchase. */
    FreeCdsQuota?: boolean;
    /** How large the enterprise drive that comes with the purchase is. In GiB. */
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
      /** The price with a savings plan. */
      SpPrice?: ExactInteger;
      /** The price with discounts. */
      TradePrice?: number;
    };
    /** The rules that the price follows. */
    Rules?: Array<{
      /** A description for people. */
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
  /** The result. */
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
  /** The result. */
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
  /** The result. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The ids of users, the names to log in with. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** How many items a page has at most. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The name of the printer's driver. */
  PrinterDriver?: string | null | undefined;
  /** The name of the printer. */
  PrinterName?: string | null | undefined;
  /** How the printer is connected to the cloud computer. */
  PrinterRedirType?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface DescribePrinterEventsResponse {
  /** The events. */
  Events?: Array<{
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The id of the event. */
    EventId?: string;
    /** The name of the printer's driver. */
    PrinterDriver?: string;
    /** How many copies were printed. */
    PrinterJobCopies?: number;
    /** The name of the print job. */
    PrinterJobName?: string;
    /** How many pages the print job has. */
    PrinterJobPages?: number;
    /** How many pages were printed. */
    PrinterJobPrintedPages?: number;
    /** The size of the print job. In bytes. */
    PrinterJobSize?: ExactInteger;
    /** When the job was printed, since 1970. In milliseconds. */
    PrinterJobTime?: ExactInteger;
    /** The name of the printer. */
    PrinterName?: string;
    /** The port of the printer. */
    PrinterPort?: string;
    /** How the printer is connected to the cloud computer. */
    PrinterRedirType?: ExactInteger;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The rules that limit bandwidth. */
  QosRules?: Array<{
    /** How many cloud computers have the rule. */
    DesktopCount?: string;
    /** How many pools have the rule. */
    DesktopGroupCount?: number;
    /** The highest bandwidth of downloads. */
    Download?: string;
    /** The id of the Internet bandwidth package. */
    NetworkPackageId?: string;
    /** The id of the rule that limits Internet bandwidth. */
    QosRuleId?: string;
    /** The name of the rule that limits Internet bandwidth. */
    QosRuleName?: string;
    /** The highest bandwidth of uploads. */
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
  /** Whether the recording was reviewed, by a person or by analysis. */
  AuditStatus?: OpenEnum<"AI_ANALYZED" | "REVIEWING" | "REVIEWED" | "UNREVIEWED"> | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The name of the file. */
  FileName?: string | null | undefined;
  /** What the list is ordered by. */
  OrderBy?: OpenEnum<"startTime"> | null | undefined;
  /** The order of the list. */
  OrderSort?: OpenEnum<"asc" | "desc"> | null | undefined;
  /** The page, counted from 1. */
  PageNumber?: Integer | null | undefined;
  /** How many items a page has at most. At most 100. */
  PageSize?: Integer | null | undefined;
  /** What started the recording: always on, a period of the day, an event. */
  RecordType?: OpenEnum<"alltime" | "period" | "event" | "session"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** What kind of resource it is. */
  ResourceType?: string | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
  /** Whether the recording is uploaded: 0, or 1 while it is not. */
  Status?: Integer | null | undefined;
}
export interface DescribeRecordFileResponse {
  /** The recordings. */
  RecordFiles?: Array<{
    /** Whether the recording was reviewed, by a person or by analysis. */
    AuditStatus?: Array<OpenEnum<"AI_ANALYZED" | "REVIEWING" | "REVIEWED" | "UNREVIEWED">>;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The events of the recording. */
    EventDetails?: Array<{
      /** The name of the event. */
      EventName?: string;
      /** When the event happened. In seconds. */
      EventTime?: ExactInteger;
      /** The kind of event. */
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
    /** The size of the file. In bytes. */
    FileSize?: ExactInteger;
    /** The id of the policy that recorded the session. */
    PolicyId?: string;
    /** When the recording ended, in UTC, as `2026-01-02T03:04:05Z`. */
    RecordEndTime?: string;
    /** When the recording expires. */
    RecordExpire?: ExactInteger;
    /** When the recording began, in UTC, as `2026-01-02T03:04:05Z`. */
    RecordStartTime?: string;
    /** What started the recording: always on, a period of the day, an event. */
    RecordType?: ExactInteger;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    /** The name of the resource group. */
    ResourceGroupName?: string;
    /** Whether the recording is uploaded: 0, or 1 while it is not. */
    Status?: number;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** Whether the response has addresses to download the recordings from. */
  NeedSignedUrl?: boolean | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** For how long the addresses of recordings are valid. In minutes. */
  SignedUrlExpireMinutes?: Integer | null | undefined;
  /** The end of the time span, in UTC, as `2026-01-02T03:04:05Z`. */
  StandardEndTime?: string | null | undefined;
  /** The beginning of the time span, in UTC, as `2026-01-02T03:04:05Z`. */
  StandardStartTime?: string | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface DescribeRecordingsResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The recordings. */
  Recordings?: Array<{
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** When the recording ended. */
    EndTime?: string;
    /** The ids of users, the names to log in with. */
    EndUserIds?: Array<string>;
    /** The path of the file. */
    FilePath?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The size of the recording. In bytes. */
    RecordingSize?: ExactInteger;
    /** What started the recording. */
    RecordingType?: string;
    /** Where the recording is downloaded from. Secret. */
    SignedUrl?: string;
    /** When the recording began. */
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
  /** What is given back: what remains of the subscription, or its renewal. */
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
    /** How much is paid back. */
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
  /** The id of what the price is for: a cloud computer or a bandwidth package, as `ResourceType` says. */
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
      /** A description for people. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId: string;
  /** Which product it is. */
  ProductType?: OpenEnum<"app" | "resourceGroup" | "desktop" | "desktopGroup"> | null | undefined;
  /** The id of the resource. */
  ResourceId?: string | null | undefined;
}
export interface DescribeResourceByCenterPolicyIdResponse {
  /** How many items there are in all. */
  Count?: string;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The resources. */
  ResourceModelList?: Array<{
    /** The cloud applications. */
    AppModelList?: Array<{
      /** The id of the application. */
      AppId?: string;
      /** The name of the application. */
      AppName?: string;
    }>;
    /** How many virtual CPUs. */
    Cpu?: number;
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
    ProductType?: OpenEnum<"app" | "resourceGroup" | "desktop" | "desktopGroup">;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    /** The name of the resource group. */
    ResourceGroupName?: string;
    /** How many resource groups have it. */
    ResourceGroupRelCount?: number;
    /** The id of the resource. */
    ResourceId?: string;
    /** The name of the resource. */
    ResourceName?: string;
    /** The region that the resource is in. */
    ResourceRegionId?: string;
    /** What kind of resource it is. */
    ResourceType?: string;
    /** The state of the resource. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the route table. */
  RouteTableId: string;
}
export interface DescribeRouteEntryListResponse {
  /** How many items a page has at most. */
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The routes. */
  RouteEntries?: Array<{
    /** A description for people. */
    Description?: string;
    /** Where the route leads: a range of IP addresses. */
    DestinationCidrBlock?: string;
    /** The version of IP. */
    IpVersion?: string;
    /** Where the route leads. */
    NextHops?: Array<{
      /** The id of the resource that the route leads to. */
      NextHopId?: string;
      /** What kind of resource the route leads to. */
      NextHopType?: string;
    }>;
    /** The id of the route. */
    RouteEntryId?: string;
    /** The name of the route. */
    RouteEntryName?: string;
    /** The id of the route table. */
    RouteTableId?: string;
    /** The state of the route. */
    Status?: string;
    /** The kind of route. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the route table. */
  RouteTableId?: string | null | undefined;
  /** The name of the route table. */
  RouteTableName?: string | null | undefined;
  /** The id of the VPC, the private network. */
  VpcId?: string | null | undefined;
}
export interface DescribeRouteTableListResponse {
  /** How many items a page has at most. */
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The route tables. */
  RouteTableList?: Array<{
    /** What the route table is bound to. */
    AssociateType?: string;
    /** The id of the route table. */
    RouteTableId?: string;
    /** Whether the network or the customer made the route table. */
    RouteTableType?: string;
    /** The kind of router that the table belongs to. */
    RouterType?: string;
    /** The state of the route table. */
    Status?: string;
    /** The ids of vSwitches. */
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
  /** The rules for outgoing traffic. */
  EgressPermissions?: Array<{
    /** When it was created. */
    CreateTime?: string;
    /** A description for people. */
    Description?: string;
    /** The range of IP addresses that the traffic goes to. */
    DestCidrIp?: string;
    /** The protocol of the network. */
    IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
    /** Whether the rule is for the Internet or the private network. */
    NicType?: string;
    /** Whether the rule allows or forbids. */
    Policy?: string;
    /** The ports, as `80/80`. */
    PortRange?: string;
    /** The order of the rule: smaller values come first. */
    Priority?: string;
    /** The range of IP addresses that the traffic comes from. */
    SourceCidrIp?: string;
    /** The ports that the traffic comes from, as `80/80`. */
    SourcePortRange?: string;
  }>;
  /** The rules for incoming traffic. */
  IngressPermissions?: Array<{
    /** When it was created. */
    CreateTime?: string;
    /** A description for people. */
    Description?: string;
    /** The range of IP addresses that the traffic goes to. */
    DestCidrIp?: string;
    /** The protocol of the network. */
    IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP">;
    /** Whether the rule is for the Internet or the private network. */
    NicType?: string;
    /** Whether the rule allows or forbids. */
    Policy?: string;
    /** The ports, as `80/80`. */
    PortRange?: string;
    /** The order of the rule: smaller values come first. */
    Priority?: string;
    /** The range of IP addresses that the traffic comes from. */
    SourceCidrIp?: string;
    /** The ports that the traffic comes from, as `80/80`. */
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
    /** How many sessions there were in the interval. */
    Count?: number;
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
  /** Who created it. */
  Creator?: string | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** What the cloud computer is used for. */
  DesktopScenario?: string | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** How many items a page has at most. 0 to 100. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The operating system. */
  OsType?: OpenEnum<"Linux" | "Windows"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the snapshot, the content of a disk at one moment. */
  SnapshotId?: string | null | undefined;
  /** The name of the snapshot. 2 to 127 characters. */
  SnapshotName?: string | null | undefined;
  /** Whether a policy or a user made the snapshot. */
  SnapshotType?: OpenEnum<"all" | "auto" | "user"> | null | undefined;
  /** Which disk the snapshot is of. */
  SourceDiskType?: OpenEnum<"Data" | "System"> | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface DescribeSnapshotsResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The snapshots. */
  Snapshots?: Array<{
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** Who created it. */
    Creator?: string;
    /** When the snapshot is deleted, in UTC, as `2026-01-02T03:04:05Z`. */
    DeletionTime?: string;
    /** A description for people. */
    Description?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    /** The state of the disk. */
    DiskStatus?: string;
    /** Of the vendor's own use. */
    EnvId?: string;
    /** Of the vendor's own use. */
    EnvType?: string;
    /** The id of the JVS resource. */
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
    /** The state of the snapshot. */
    Status?: OpenEnum<"PROGRESSING" | "FAILED" | "ACCOMPLISHED">;
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The rules for outgoing traffic. */
  SnatTableEntries?: Array<{
    /** Whether IP affinity is on: 1, or 0. */
    EipAffinity?: string;
    /** The id of the NAT gateway. */
    NatGatewayId?: string;
    /** The id of the outgoing address translation. */
    SnatEntryId?: string;
    /** The name of the outgoing rule. */
    SnatEntryName?: string;
    /** The public IP address that outgoing traffic gets. */
    SnatIp?: string;
    /** The id of the table of outgoing address translations. */
    SnatTableId?: string;
    /** The range of private IP addresses that the rule is for. */
    SourceCIDR?: string;
    /** The vSwitch that the rule is for. */
    SourceVSwitchId?: string;
    /** The state of the rule. */
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
  /** The id of the enterprise. */
  Eid?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** The name of the subnet. */
  Name?: string | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the subnet. */
  SubnetId?: string | null | undefined;
}
export interface DescribeSubnetsResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The subnets. */
  Subnets?: Array<{
    /** The range of IP addresses, as `192.168.0.0/16`. */
    CidrBlock?: string;
    /** The name of the subnet. */
    Name?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The state of the subnet. */
    Status?: string;
    /** The id of the subnet. */
    SubnetId?: string;
    /** How many cloud computers there are. */
    TotalEdsCount?: number;
    /** How many cloud computers there are in pools. */
    TotalEdsCountForGroup?: number;
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
  /** Leaves out the settings of other regions. */
  BizRegionId?: string | null | undefined;
  /** Of the vendor's own use. */
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
  /** The ids of templates. At most 100 items. */
  TemplateIds?: ReadonlyArray<string> | null | undefined;
  /** The name of the template. */
  TemplateName?: string | null | undefined;
  /** The kind of template. */
  TemplateType?: OpenEnum<"USER_TEMPLATE" | "SYSTEM_TEMPLATE"> | null | undefined;
}
export interface DescribeTemplatesResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The templates. */
  Data?: Array<{
    /** Whether the order is paid at once from the account's balance. Without it the order waits in the console. */
    AutoPay?: boolean;
    /** Whether the subscription is renewed when it ends, at the account's cost. */
    AutoRenew?: boolean;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    ChargeType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** The data disks: kinds and sizes. */
    DataDiskList?: Array<{
      /** How fast the disk is. */
      PerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL">;
      /** The size of the data disk, in steps of 10 GiB. In GiB. */
      Size?: string;
    }>;
    /** The language of the operating system. */
    DefaultLanguage?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP">;
    /** A description for people. */
    Description?: string;
    /** When it was created. */
    GmtCreate?: string;
    /** When it was last changed. */
    GmtModified?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** Whether the vendor or the account made the image. */
    ImageType?: OpenEnum<"SYSTEM" | "CUSTOM">;
    /** The name of the template's cloud computers. */
    InstanceName?: string;
    /** For how many `PeriodUnit`s a pool by subscription is bought. */
    Period?: ExactInteger;
    /** The unit of `Period`. */
    PeriodUnit?: OpenEnum<"Month" | "Year" | "Week" | "Hour">;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** Whether it is paid by use when the bought time is used up. */
    PostPaidAfterUsedUp?: boolean;
    /** Which product it is. */
    ProductType?: OpenEnum<"CloudDesktop">;
    /** The settings for each region. */
    RegionConfigList?: Array<{
      /** How many virtual CPUs. */
      CpuCount?: number;
      /** The kind of GPU. */
      GpuSpec?: string;
      /** How much memory. In MiB. */
      MemorySize?: number;
      /** The id of the office network, the network and user directory that cloud computers are in. */
      OfficeSiteId?: string;
      /** The region, as `cn-hangzhou`. */
      RegionId?: string;
      /** The instance type, as `eds.general.4c8g`. */
      ResourceInstanceType?: string;
      /** The id of the policy that makes snapshots. */
      SnapshotPolicyId?: string;
      /** The id of the subnet. */
      SubnetId?: string;
      /** The id of the pool of virtual nodes. Of workstations. */
      VirtualNodePoolId?: string;
      /** Whether the disks are encrypted. */
      VolumeEncryptionEnable?: boolean;
      /** The id of the key in KMS that the disks are encrypted with. */
      VolumeEncryptionKey?: string;
    }>;
    /** The vendor's id of the request; its support asks for it. */
    RequestId?: string;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    /** The tags of the cloud computers. */
    ResourceTagList?: Array<{
      /** The tag's name. */
      Key?: string;
      /** The tag's value. */
      Value?: string;
    }>;
    /** The settings for mainland China, and for outside of it. */
    SiteConfigList?: Array<{
      /** The id of the policy that controls applications. */
      AppRuleId?: string;
      /** Which region the settings are for: mainland China, or outside of it. */
      SiteId?: OpenEnum<"outside_mainland" | "mainland">;
    }>;
    /** How fast the system disk is. */
    SystemDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL">;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: number;
    /** The id of the template. */
    TemplateId?: string;
    /** The name of the template. */
    TemplateName?: string;
    /** The kind of template. */
    TemplateType?: OpenEnum<"USER_TEMPLATE" | "SYSTEM_TEMPLATE">;
    /** The id of the group of timers. */
    TimerGroupId?: string;
    /** The plan of hours for each user. */
    UserDuration?: string;
  }>;
  /** The HTTP status of the response. */
  HttpStatusCode?: ExactInteger;
  /** What happened, in words. */
  Message?: string;
  /** The page, counted from 1. */
  PageNumber?: number;
  /** How many items a page has at most. */
  PageSize?: number;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Whether the call succeeded. */
  Success?: boolean;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** The id of the configuration group. */
  GroupId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | null | undefined;
}
export interface DescribeTimerGroupResponse {
  /** The configuration groups. */
  Data?: {
    /** How many resources use the configuration group. */
    BindCount?: number;
    /** How many resources use the configuration group, by resource type. */
    BindCountMap?: Record<string, number>;
    /** The timers. */
    ConfigTimers?: Array<{
      /** Whether users may set timers themselves. */
      AllowClientSetting?: boolean;
      /** When it happens, as a cron expression. */
      CronExpression?: string;
      /** Whether it is done even where the state of the computer or its connection speaks against it. */
      Enforce?: boolean;
      /** After which time it happens. In minutes. */
      Interval?: number;
      /** How long before the timer acts users are told. In seconds. */
      NotificationTime?: number;
      /** What the timer does. */
      OperationType?: OpenEnum<"Hibernate" | "Shutdown">;
      /** Programs that count as use while they run, so that the timer does not act. */
      ProcessWhitelist?: Array<string>;
      /** Which disks are reset. */
      ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH">;
      /** The parts of the day that the timer has, each with its own rule. */
      SegmentTimers?: Array<{
        /** Makes the timer act at a given time. */
        AppointmentTimer?: ExactInteger;
        /** Whether a snapshot is made before the system update. */
        CreateSnapshot?: boolean;
        /** When the period ends, as a cron expression. */
        EndCronExpression?: string;
        /** Whether it is done even where the state of the computer or its connection speaks against it. */
        Enforce?: boolean;
        /** The id of the image, the operating system and software that a disk begins with. */
        ImageId?: string;
        /** After which time it happens. In minutes. */
        Interval?: number;
        /** The IP ranges of clients that the timer counts for. */
        IpSegments?: Array<string>;
        /** After how much time without use the screen is locked. In minutes. */
        LockScreenTime?: ExactInteger;
        /** How long before the timer acts users are told. In seconds. */
        NotificationTime?: number;
        /** What the timer does. */
        OperationType?: OpenEnum<"Hibernate" | "Shutdown">;
        /** The id of the patch to install. */
        PatchId?: string;
        /** Programs that count as use while they run, so that the timer does not act. */
        ProcessWhitelist?: Array<string>;
        /** Which disks are reset. */
        ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH">;
        /** When the period begins, as a cron expression. */
        StartCronExpression?: string;
        /** The place of the timer in the order of execution. */
        TimerOrder?: number;
        /** The time zone of the timer. */
        Timezone?: string;
        /** How a session without use is detected. */
        TriggerType?: OpenEnum<"Advanced" | "Standard">;
        /** How long before verification users are told. In seconds. */
        VerificationNotificationTime?: ExactInteger;
        /** For how long verification is waited for. In seconds. */
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
      /** How a session without use is detected. */
      TriggerType?: OpenEnum<"Advanced" | "Standard">;
    }>;
    /** A description for people. */
    Description?: string;
    /** The id of the configuration group. */
    GroupId?: string;
    /** The code of the built-in timer's description, for a page to translate. */
    InnerTimerDesc?: string;
    /** The code of the built-in timer's name, for a page to translate. */
    InnerTimerName?: string;
    IsBind?: boolean;
    IsUpdate?: boolean;
    /** The name of the configuration group. */
    Name?: string;
    /** Which product it is. */
    ProductType?: OpenEnum<"CLOUD_DESKTOP">;
    /** The state of the configuration group. */
    Status?: OpenEnum<"AVAILABLE" | "UNAVAILABLE" | "DELETING" | "UPDATING">;
    /** The kind of configuration group: timers, for example. */
    Type?: OpenEnum<"Timer">;
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** How many items a page has at most. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** How many items there are in all. */
  Count?: number;
  /** The result. */
  Data?: Array<{
    /** When the connection ended. */
    EndConnectTime?: string;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The id of the shared-use group, which has more users than sessions. */
    OversoldGroupId?: string;
    /** When the connection began. */
    StartConnectTime?: string;
    /** The id of a user's place in the group. */
    UserDesktopId?: string;
    /** The id of the group of users. */
    UserGroupId?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The shortest connection that is listed. */
  ConnectDurationFrom?: Integer | null | undefined;
  /** The longest connection that is listed. */
  ConnectDurationTo?: Integer | null | undefined;
  /** The earliest end of a connection, since 1970. In milliseconds. */
  ConnectEndTimeFrom?: Integer | null | undefined;
  /** The latest end of a connection, since 1970. In milliseconds. */
  ConnectEndTimeTo?: Integer | null | undefined;
  /** The earliest beginning of a connection, since 1970. In milliseconds. */
  ConnectStartTimeFrom?: Integer | null | undefined;
  /** The latest beginning of a connection, since 1970. In milliseconds. */
  ConnectStartTimeTo?: Integer | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId: string;
  /** Where the user is kept. */
  EndUserType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR"> | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeUserConnectionRecordsResponse {
  /** The connections of the user. */
  ConnectionRecords?: Array<{
    /** How long the connection lasted. In milliseconds. */
    ConnectDuration?: string;
    /** When the connection ended. */
    ConnectEndTime?: string;
    /** When the connection began. */
    ConnectStartTime?: string;
    /** The id of the connection's record. */
    ConnectionRecordId?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The kind of rule. */
  RuleType?: string | null | undefined;
}
export interface DescribeUserProfilePathRulesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Which folders belong to the profile that follows the user. */
  UserProfilePathRule?: {
    /** The id of the pool that cloud computers are shared in. */
    DesktopGroupId?: string;
    /** The rules that the price follows. */
    Rules?: Array<{
      /** The folder whose content is left out of the user's profile. */
      BlackPath?: {
        /** The folder. */
        Path?: string;
        /** Whether it is a file or a folder. */
        Type?: string;
      };
      /** The folders that are kept in the user's profile all the same. */
      WhitePaths?: Array<{
        /** The folder. */
        Path?: string;
        /** Whether it is a file or a folder. */
        Type?: string;
      }>;
    }>;
    /** The kind of rule for the profile's folders. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The ids of users, the names to log in with. At most 100 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the department. */
  OrgId?: string | null | undefined;
  /** Whether the response tells all about the users. Default: true. */
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
    /** The id of the user, the name to log in with. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** How many users are connected. */
  OnlineUsersCount?: number;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The name of the group of users. */
  UserGroupName?: string;
  /** The organizational unit that the user is in. */
  UserOuPath?: string;
  /** How many users there are. */
  UsersCount?: number;
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
  /** The accounts of the operating system. */
  DesktopUsers?: Array<{
    /** The name that others see. */
    DisplayName?: string;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The password of the account in the operating system. Secret. */
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
  /** Each item: the id of the user, the name to log in with. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  /** How many items a page has at most. 0 to 500. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeVirtualMFADevicesResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The virtual devices for a second factor. */
  VirtualMFADevices?: Array<{
    /** The user of the Active Directory. */
    AdUser?: {
      /** The name that others see. */
      DisplayName?: string;
      /** The name that others see. */
      DisplayNameNew?: string;
      /** The name of the user. */
      EndUser?: string;
      /** The user's name in the Active Directory, as `alice@example.com`. */
      UserPrincipalName?: string;
    };
    /** How often in a row binding the device or authenticating with it failed. */
    ConsecutiveFails?: number;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** When the device was enabled, in UTC. */
    GmtEnabled?: string;
    /** When the device is unlocked again, in UTC. */
    GmtUnlock?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The serial number of the device. */
    SerialNumber?: string;
    /** The state of the device. */
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
  ConnectionStatus?: OpenEnum<"CONNECTED" | "DISCONNECTED"> | null | undefined;
  /** The vulnerability's number in the public register, as `CVE-2021-44228`. */
  CveId?: string | null | undefined;
  /** The ids of cloud computers. */
  DesktopIdList?: ReadonlyArray<string> | null | undefined;
  /** The state of the cloud computer. */
  DesktopStatus?: string | null | undefined;
  /** Whether the response tells the attempts to patch. */
  IncludeFixResult?: boolean | null | undefined;
  /** The language of texts. */
  Language?: OpenEnum<"ch" | "en"> | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** Whether only cloud computers that were patched this month are listed. */
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
  /** States of vulnerabilities. */
  StatusList?: ReadonlyArray<string> | null | undefined;
  /** How severe the vulnerability is. */
  VulLevel?: OpenEnum<"low" | "medium" | "critical"> | null | undefined;
}
export interface DescribeVulDesktopsResponse {
  /** How many items a page has at most. */
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
  /** The cloud computers that have the vulnerability. */
  VulDesktops?: Array<{
    /** The id of the configuration group. */
    ConfigGroupId?: string;
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
    /** How many vulnerabilities it has. */
    CveCount?: number;
    /** The vulnerabilities. */
    Cves?: Array<{
      /** The vulnerability's number in the public register, as `CVE-2021-44228`. */
      CveId?: string;
      /** How severe the vulnerability is. */
      CveLevel?: string;
      /** The name of the vulnerability. */
      CveTitle?: string;
      /** The address of the vulnerability's public entry. */
      CveUrl?: string;
      /** The score of the vulnerability's impact. */
      ImpactScore?: string;
      /** The address of a page about the vulnerability. */
      ReferenceUrl?: string;
      /** When the vulnerability was published, in UTC, as `2026-01-02T03:04:05Z`. */
      ReleaseTime?: string;
    }>;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The state of the cloud computer. */
    DesktopStatus?: OpenEnum<
      "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
    >;
    /** Whether the cloud computer is disabled. */
    Disabled?: boolean;
    /** When the vulnerability was first found, as `2026-01-02 03:04:05`. */
    FirstFoundTime?: string;
    /** The attempts to patch the cloud computer. */
    FixRecords?: Array<{
      /** The id of the batch. */
      BatchId?: string;
      /** Why patching failed. */
      FixFailureReason?: string;
      /** Whether patching succeeded. */
      FixResult?: string;
      /** When patching ended, in milliseconds since 1970. */
      FixTime?: string;
      /** How it was patched. */
      FixType?: string;
    }>;
    /** The ids of the patches. */
    PatchIds?: Array<string>;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    /** Whether the vulnerability is patched. */
    Status?: string;
    /** How severe the vulnerability is. */
    VulLevel?: OpenEnum<"low" | "medium" | "critical">;
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
  /** The vulnerability's number in the public register, as `CVE-2021-44228`. */
  CveId?: string | null | undefined;
  /** Without effect, says the vendor. */
  IncludeDesktop?: boolean | null | undefined;
  /** The language of texts. */
  Language?: OpenEnum<"ch" | "en"> | null | undefined;
  /** How many items a page has at most. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many cloud computers have vulnerabilities, and the patches. */
  Vulnerability?: {
    /** How many cloud computers have no known vulnerability. */
    CleanDesktopCount?: number;
    /** How many vulnerabilities were dealt with in all. */
    CumulativeProcessedVulCount?: number;
    /** How many cloud computers could not be patched this month. */
    FixFailedDesktopCountThisMonth?: number;
    /** How many cloud computers were patched this month. */
    FixedDesktopCountThisMonth?: number;
    /** The patches. */
    Patches?: Array<{
      /** The vulnerabilities. */
      Cves?: Array<{
        /** The vulnerability's number in the public register, as `CVE-2021-44228`. */
        CveId?: string;
        /** How severe the vulnerability is. */
        CveLevel?: string;
        /** The name of the vulnerability. */
        CveTitle?: string;
        /** The address of the vulnerability's public entry. */
        CveUrl?: string;
        /** The score of the vulnerability's impact. */
        ImpactScore?: string;
        /** The address of a page about the vulnerability. */
        ReferenceUrl?: string;
        /** When the vulnerability was published, as `2026-01-02 03:04:05`. */
        ReleaseTime?: string;
      }>;
      /** When the patch was published. */
      FirstDetectedAt?: string;
      /** The id of the patch to install. */
      PatchId?: string;
      /** How urgent the patch is. */
      PatchLevel?: string;
      /** The name of the patch. */
      PatchTitle?: string;
      /** The address of the patch. */
      PatchUrl?: string;
      /** How many cloud computers can be updated to it. */
      PendingDesktopCount?: number;
    }>;
    /** How many vulnerabilities are to be dealt with. */
    PendingVulCount?: number;
    /** How many cloud computers are being patched. */
    RemediationInProgressDesktopCount?: number;
    /** How many cloud computers are watched for vulnerabilities. */
    TotalDesktopCount?: number;
    /** How many cloud computers cannot be patched. */
    UpdateBlockedDesktopCount?: number;
    /** How many cloud computers have vulnerabilities. */
    VulnerableDesktopCount?: number;
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
  /** Whether the zone can be reached over a VPC. */
  VpcAccessZone?: boolean | null | undefined;
  /** What kind of zone it is. Default: AvailabilityZone. */
  ZoneType?: string | null | undefined;
}
export interface DescribeZonesResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The zones. */
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
  /** The domain of the Active Directory, as `example.com`. */
  AdDomain?: string | null | undefined;
  /** Which kind of client it is. */
  ClientType: OpenEnum<"1">;
  /** The id of the device. */
  DeviceId: string;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId: string;
  /** The region. */
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
    /** The id of the user, the name to log in with. */
    EndUserId?: string | null | undefined;
  }>;
}
export interface DisconnectDesktopSessionsResponse {
  /** The sessions that do not exist. */
  InvalidSessions?: Array<{
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The id of the user, the name to log in with. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId?: string | null | undefined;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DownloadCdsFileResponse {
  /** Where the file is downloaded from. */
  DownloadFileModel?: {
    /** Deprecated by the vendor. */
    DownloadType?: string;
    /** Where it is downloaded from; valid for 15 minutes. Secret. */
    DownloadUrl?: string;
    /** Deprecated by the vendor. */
    ExpirationSecond?: string;
    /** When the address expires, in UTC, to the millisecond. */
    ExpirationTime?: string;
    /** The id of the file or folder. */
    FileId?: string;
    /** The size of the file. In bytes. */
    Size?: ExactInteger;
    /** Deprecated by the vendor. Secret. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The kind of event that is listed. Without effect where `EventTypes` is given. */
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
  /** The kinds of event that are listed. 0 to 50 items. */
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
  /** Where the exported list is downloaded from. Secret. */
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
  /** Each item: the id of the user, the name to log in with. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
  ExpiredTime?: string | null | undefined;
  /** The language of texts. */
  LangType?: OpenEnum<"zh-CN" | "en-GB"> | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
        /** The tag's name. At most 128 characters. */
        Key?: string | null | undefined;
        /** The tag's value. At most 128 characters. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
}
export interface ExportDesktopGroupInfoResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Where the exported list is downloaded from. Secret. */
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
  /** Each item: the id of the user, the name to log in with. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
  ExpiredTime?: string | null | undefined;
  /** The id of the pool. */
  GroupId?: string | null | undefined;
  /** The language of texts. */
  LangType?: OpenEnum<"zh-CN" | "en-GB"> | null | undefined;
  /** How many items a page has at most. 1 to 100. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
        /** The tag's name. At most 128 characters. */
        Key?: string | null | undefined;
        /** The tag's value. At most 128 characters. */
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
  /** Where the exported list is downloaded from. Secret. */
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
  /** What cloud computers are counted by. */
  AggregationFactor?: OpenEnum<"directory_id" | "region" | "policy_group_id" | "status"> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
}
export interface GetAggregatedDesktopsResponse {
  /** The counts, by the requested property. */
  Aggregations?: {
    /** The counts of cloud computers. */
    DesktopAggregation?: Array<Record<string, string>>;
  };
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
  /** The result. */
  Data?: {
    /** The id of the task, to ask for its result with. */
    AsyncTaskId?: string;
    /** How many items the task has processed, such as files packed. */
    ConsumedProcess?: string;
    /** The error code of the task. */
    ErrCode?: ExactInteger;
    /** What happened, in words. */
    Message?: string;
    /** The state of the task. */
    Status?: string;
    /** How many items the task has to process, such as files to pack. */
    TotalProcess?: number;
    /** Where the task's result is downloaded from. Secret. */
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
  /** The program that starts when the user is connected, as JSON with its path and arguments. Secret. */
  CommandContent?: string | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** Of the vendor's own use. */
  OwnerId?: Integer | null | undefined;
  /** The password of the user. Secret. */
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
 * Action `GetConnectionTicket`. Writes. It is never repeated after an attempt that may have been executed. The vendor's metadata tags it as paid; its parameters and its response have nothing to pay.
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
  /** The id of the user, the name to log in with. */
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
    /** Whether the pool creates cloud computers automatically: 1, or 0. Of pools by subscription only. */
    AllowAutoSetup?: number;
    /** How many computers the pool keeps ready beside those in use. */
    AllowBufferCount?: number;
    /** How many users may share a cloud computer of the pool at once. */
    BindAmount?: ExactInteger;
    /** How many computers are bought for the pool. */
    BuyDesktopsCount?: number;
    /** A remark for people. */
    Comments?: string;
    /** How long a session is connected. In milliseconds. */
    ConnectDuration?: ExactInteger;
    /** How many virtual CPUs. */
    Cpu?: number;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** The id of the Alibaba Cloud account that created the pool. */
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
    /** When the subscriptions of the pool end. */
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
    MaxDesktopsCount?: number;
    /** How much memory. In MiB. */
    Memory?: ExactInteger;
    /** How many computers the pool keeps at least. */
    MinDesktopsCount?: number;
    /** The id of the NAS file system that keeps user profiles. */
    NasFileSystemID?: string;
    /** The name of the NAS file system that keeps user profiles. */
    NasFileSystemName?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
    /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
    OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The id of the template of the pool's cloud computers. */
    OwnBundleId?: string;
    /** The name of the template of the pool's cloud computers. */
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
    /** The names of the pool's policies. */
    PolicyGroupNames?: Array<string>;
    /** Whether user profiles follow the user from one cloud computer to another. */
    ProfileFollowSwitch?: boolean;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** From which share of used sessions on the pool grows. */
    RatioThreshold?: number;
    /** The type of resource; only ECS instances for now. */
    ResType?: ExactInteger;
    /** Which disks are reset. */
    ResetType?: ExactInteger;
    /** The timers that scale the pool. */
    ScaleTimerInfos?: Array<{
      /** How many cloud computers the timer buys. */
      BuyResAmount?: number;
      /** When the timer runs, as a cron expression. */
      Cron?: string;
      /** How long a session is kept after its connection is lost. In milliseconds. */
      KeepDuration?: ExactInteger;
      /** How users are spread over the computers of the pool. */
      LoadPolicy?: ExactInteger;
      /** How many cloud computers the pool has at most while the timer counts. */
      MaxResAmount?: number;
      /** How many cloud computers the pool has at least while the timer counts. */
      MinResAmount?: number;
      /** From which share of used sessions on the pool grows. */
      RatioThreshold?: number;
      /** The phase of scaling that the timer begins. */
      Type?: OpenEnum<"drop" | "normal" | "peak" | "rise">;
    }>;
    /** The state of the pool. */
    Status?: number;
    /** After how long without use the computer is stopped. In milliseconds. */
    StopDuration?: ExactInteger;
    /** The kind of the system disk. */
    SystemDiskCategory?: OpenEnum<"cloud_auto" | "cloud_essd">;
    /** The size of the system disk. In GiB. */
    SystemDiskSize?: number;
    /** The timers of the pool. */
    TimerInfos?: Array<{
      /** When it happens, as a cron expression. */
      CronExpression?: string;
      /** Whether the timer acts even while users are connected. */
      Forced?: boolean;
      /** The state of the timer. */
      Status?: number;
      /** What is done at that time. */
      TimerType?: number;
    }>;
    /** The timers of applications, as the vendor encodes them. */
    TimingStrategyInfo?: string;
    /** The version of the pool. */
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
  /** Whether single sign-on is on. */
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
  /** The metadata document of the service, for the identity provider. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The ids of files. At most 50 items. */
  FileIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** How many items a page has at most. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The order of the list. */
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
  /** The id of the folder; `root` is the uppermost. */
  ParentFileId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The state of the file. */
  Status?: OpenEnum<"available" | "uploading"> | null | undefined;
}
export interface ListCdsFilesResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** How many items there are in all. */
  Count?: string;
  /** The files. */
  FileModels?: Array<{
    /** The category of the file by its name and content, as `doc` or `image`. */
    Category?: string;
    /** The media type of the file. */
    ContentType?: string;
    /** When it was created. */
    CreateTime?: string;
    /** Who created it. */
    Creator?: string;
    /** A description for people. */
    Description?: string;
    /** Where it is downloaded from; valid for 15 minutes. Secret. */
    DownloadUrl?: string;
    /** The extension of the file's name. */
    FileExtension?: string;
    /** The id of the file or folder. */
    FileId?: string;
    /** The path of the file. */
    FilePath?: string;
    /** Whether it is a file or a folder. */
    FileType?: OpenEnum<"file" | "folder">;
    /** The MD5 of the file. */
    Md5?: string;
    /** When the file was last changed, in UTC, as `2026-01-02T03:04:05Z`. */
    ModifiedTime?: string;
    /** Who last changed the file. */
    Modifier?: string;
    /** The name of the file. */
    Name?: string;
    /** When the file was last opened, in UTC, as `2026-01-02T03:04:05Z`. */
    OpenTime?: string;
    /** When the file was last opened, as a number. */
    OpenTimeStamp?: ExactInteger;
    /** The id of the folder that the file is in. */
    ParentId?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The SHA-1 of the file. */
    Sha1?: string;
    /** The size of the file. In bytes. */
    Size?: ExactInteger;
    /** The address of a small picture of the file. Secret. */
    Thumbnail?: string;
  }>;
  /** What happened, in words. */
  Message?: string;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Reserved by the vendor: `1`, or left out. */
  AssignedInfo?: string | null | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId: string;
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  /** Whether only users who have a cloud computer are listed. */
  IncludeAssignedUser?: boolean | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The organizational unit of the Active Directory that users are listed of. */
  OUPath?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Whether the list ascends or descends. */
  SortType?: OpenEnum<"asc" | "desc"> | null | undefined;
}
export interface ListDirectoryUsersResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The users. */
  Users?: Array<{
    /** How many cloud computers the user has. */
    AssignedDesktopNumber?: number;
    /** The name that others see. */
    DisplayName?: string;
    /** The name that others see. */
    DisplayNameNew?: string;
    /** The e-mail address. */
    Email?: string;
    /** The name of the user. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ListFilePermissionResponse {
  /** Who may do what with the file. */
  FilePermissions?: Array<{
    /** The user or team. */
    CdsIdentity?: {
      /** The id of the user or team. */
      Id?: string;
      /** Whether it is a user or a team. */
      Type?: OpenEnum<"IT_Group" | "IT_User">;
    };
    /** Whether groups below the team are left out. */
    DisinheritSubGroup?: boolean;
    /** When the permission ends, in milliseconds since 1970. */
    ExpireTime?: ExactInteger;
    /** What the user or team may do with the file, by a named role. */
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
  /** The applications that are installed. */
  Apps?: Array<{
    /** The name of the application. */
    AppName?: string;
    /** The version of the application. */
    AppVersion?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** Whether the vendor's copy is refreshed first. */
  ForceRefresh?: boolean | null | undefined;
  /** How many items a page has at most. 0 to 1000. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null | undefined;
  /** Which cloud computers are counted: 1 outside pools, 2 in pools, 3 all. Known values: `1`, `2` and `3`. Default: 1. */
  QueryRange?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ListOfficeSiteOverviewResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The office networks, each with counts of cloud computers. */
  OfficeSiteOverviewResults?: Array<{
    /** How many cloud computers of the office network have expired. */
    HasExpiredEdsCount?: number;
    /** How many cloud computers in its pools have expired. */
    HasExpiredEdsCountForGroup?: number;
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
    /** How many cloud computers of the office network are running. */
    RunningEdsCount?: number;
    /** How many cloud computers in its pools are running. */
    RunningEdsCountForGroup?: number;
    /** How many cloud computers there are. */
    TotalEdsCount?: number;
    /** How many cloud computers there are in pools. */
    TotalEdsCountForGroup?: number;
    /** Whose VPC the office network uses: `standard` its own, `basic` a shared one, `customized` the customer's. */
    VpcType?: OpenEnum<"standard" | "customized" | "basic">;
    /** How many cloud computers of the office network expire soon. */
    WillExpiredEdsCount?: number;
    /** How many cloud computers in its pools expire soon. */
    WillExpiredEdsCountForGroup?: number;
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
  /** Reserved by the vendor: `1`, or left out. */
  AssignedInfo?: string | null | undefined;
  /** A part of the name that is searched. */
  Filter?: string | null | undefined;
  /** Whether only users who have a cloud computer are listed. */
  IncludeAssignedUser?: boolean | null | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The organizational unit of the Active Directory that users are listed of. */
  OUPath?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Whether the list ascends or descends. */
  SortType?: string | null | undefined;
}
export interface ListOfficeSiteUsersResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The users. */
  Users?: Array<{
    /** How many cloud computers the user has. */
    AssignedDesktopNumber?: number;
    /** The name that others see. */
    DisplayName?: string;
    /** The name that others see. */
    DisplayNameNew?: string;
    /** The e-mail address. */
    Email?: string;
    /** The name of the user. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The resources, each with a tag. */
  TagResources?: Array<{
    /** The id of the resource. */
    ResourceId?: string;
    /** What kind of resource it is. */
    ResourceType?: OpenEnum<"ALIYUN::GWS::INSTANCE">;
    /** The tag's name. */
    TagKey?: string;
    /** The tag's value. */
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
  /** Where the files are downloaded from. */
  Urls?: Array<{
    /** The id of the file or folder. */
    FileId?: string;
    /** The name of the file. */
    FileName?: string;
    /** The state of the file. */
    Status?: string;
    /** Where the file is downloaded from. Secret. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the task, to ask for its result with. */
  TaskId?: string | null | undefined;
}
export interface ListTransferFilesResponse {
  /** The files. */
  Files?: Array<{
    /** The address of the icon. */
    IconUrl?: string;
    /** The id of the file. */
    Id?: string;
    /** The name of the file. */
    Name?: string;
    /** The name of the object in OSS. Of files in the customer's own bucket only. */
    OssFileName?: string;
    /** The path of the object in OSS. Of files in the customer's own bucket only. */
    OssFilePath?: string;
    /** The size of the file. */
    Size?: string;
    /** The state of the file. */
    Status?: OpenEnum<"DELETING" | "DELETED" | "UPLOADED">;
    /** The kind of file. */
    Type?: string;
  }>;
  /** How many items a page has at most. */
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ListUserAdOrganizationUnitsResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The organizational units of the Active Directory. */
  OUNames?: Array<{
    /** The name of the organizational unit as people read it. */
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
  /** How many items a page has at most. 1 to 500. Default: 500. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ListVirtualBridgesResponse {
  /** The virtual bridges. */
  Bridges?: Array<{
    /** Whether the client connects over the Internet or a private network. */
    AccessType?: OpenEnum<"INTERNET" | "VPC">;
    /** The id of the virtual bridge. */
    BridgeId?: string;
    /** The size of the virtual bridge. */
    BridgeLevel?: string;
    /** The state of the virtual bridge. */
    BridgeStatus?: string;
    /** Which third-party plugin the virtual bridge is for. */
    BridgeType?: string;
    /** When the virtual bridge expires, in UTC, as `2026-01-02T03:04:05Z`. */
    ExpireTime?: string;
    /** The bridge's address in the private network. */
    IntranetUrl?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The name of the office network. */
    OfficeSiteName?: string;
  }>;
  /** How many items a page has at most. */
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
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
  /** The IP address of the node that the cloud computers move to. */
  TargetMemberIp?: string | null | undefined;
  /** The id of the office network that the cloud computers move to. */
  TargetOfficeSiteId: string;
  /** The id of the subnet that the cloud computers move to. Not available yet. */
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
  /** The protocol that the images get: `ASP`. */
  TargetProtocolType?: OpenEnum<"ASP"> | null | undefined;
}
export interface MigrateImageProtocolResponse {
  /** The ids of the images whose protocol was not changed. */
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
  /** The name of the Active Directory domain, as `example.com`. 2 to 255 characters. */
  DomainName?: string | null | undefined;
  /** The password of the user who may join computers to the domain. Secret. At most 64 characters. */
  DomainPassword?: string | null | undefined;
  /** The user of the Active Directory who may join computers to the domain. At most 64 characters. */
  DomainUserName?: string | null | undefined;
  /** Whether logging in takes a second factor. Default: false. */
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
  /** The password of the user who may join computers to the domain. Secret. At most 64 characters. */
  DomainPassword?: string | null | undefined;
  /** The user of the Active Directory who may join computers to the domain. At most 64 characters. */
  DomainUserName?: string | null | undefined;
  /** Whether logging in takes a second factor. */
  MfaEnabled?: boolean | null | undefined;
  /** The organizational unit in the Active Directory. */
  OUName?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The name of the office network. 2 to 255 characters. */
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
  /** The office network or cloud computer that the rule is for. 1 to 100 items. */
  SourceId: ReadonlyArray<string>;
  /** Whether the rule is for a cloud computer or for an office network. */
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
  /** The id of the policy that makes snapshots. */
  PolicyId: string;
  /** The name of the policy that makes snapshots. 2 to 64 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  PolicyName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** How long snapshots are kept. In days. 1 to 180. */
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
  /** A description for people. */
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
  /** What happens where the folder has a file of this name. Default: refuse. */
  ConflictPolicy?: OpenEnum<"refuse" | "auto_rename" | "ignore"> | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  /** The name of the file. 1 to 1024 characters. */
  FileName: string;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface ModifyCdsFileResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** Whether it was done. */
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
  /** A description for people. 0 to 1024 characters. */
  Description?: string | null | undefined;
  /** Whether the shared file cannot be downloaded. */
  DisableDownload?: boolean | null | undefined;
  /** Whether the shared file cannot be previewed. */
  DisablePreview?: boolean | null | undefined;
  /** Whether the shared file cannot be saved to another drive. */
  DisableSave?: boolean | null | undefined;
  /** How often the shared file was downloaded. */
  DownloadCount?: Integer | null | undefined;
  /** How often the shared file may be downloaded; 0 means without a limit. */
  DownloadLimit?: Integer | null | undefined;
  /** When the link expires, as `2026-01-02T03:04:05Z`; without it the link does not. */
  Expiration?: string | null | undefined;
  /** How often the shared file was previewed. */
  PreviewCount?: Integer | null | undefined;
  /** How often the shared file may be previewed; 0 means without a limit. */
  PreviewLimit?: Integer | null | undefined;
  /** How often the shared file was reported as abuse. */
  ReportCount?: Integer | null | undefined;
  /** How often the shared file was saved to another drive. */
  SaveCount?: Integer | null | undefined;
  /** How often the shared file may be saved to another drive; 0 means without a limit. */
  SaveLimit?: Integer | null | undefined;
  /** The id of the share link. */
  ShareId: string;
  /** The name of the share link. 0 to 128 characters. */
  ShareName?: string | null | undefined;
  /** The password of the share link. Secret. 6 to 8 characters. */
  SharePwd?: string | null | undefined;
  /** Whether the link can be used. */
  Status?: OpenEnum<"disabled" | "enabled"> | null | undefined;
  /** How often the shared audio or video file was played. */
  VideoPreviewCount?: Integer | null | undefined;
}
export interface ModifyCdsFileShareLinkResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The result. */
  Data?: {
    /** How often the shared file was opened. */
    AccessCount?: number;
    /** When it was created. */
    CreateTime?: string;
    /** Who created it. */
    Creator?: string;
    /** A description for people. */
    Description?: string;
    /** Whether the shared file cannot be downloaded. */
    DisableDownload?: boolean;
    /** Whether the shared file cannot be previewed. */
    DisablePreview?: boolean;
    /** Whether the shared file cannot be saved to another drive. */
    DisableSave?: boolean;
    /** How often the shared file was downloaded. */
    DownloadCount?: ExactInteger;
    /** How often the shared file may be downloaded; 0 means without a limit. */
    DownloadLimit?: ExactInteger;
    /** The id of the team space. */
    DriveId?: string;
    /** When the link expires, as `2026-01-02T03:04:05Z`; without it the link does not. */
    Expiration?: string;
    /** Whether the link has expired. */
    Expired?: boolean;
    /** The ids of files. */
    FileIds?: string;
    /** When it was last changed. The vendor's spelling. */
    ModifiyTime?: string;
    /** How often the shared file was previewed. */
    PreviewCount?: ExactInteger;
    /** How often the shared file may be previewed; 0 means without a limit. */
    PreviewLimit?: ExactInteger;
    /** How often the shared file was reported as abuse. */
    ReportCount?: ExactInteger;
    /** How often the shared file was saved to another drive. */
    SaveCount?: ExactInteger;
    /** How often the shared file may be saved to another drive; 0 means without a limit. */
    SaveLimit?: ExactInteger;
    /** The id of the share link. */
    ShareId?: string;
    /** The link to the shared file. Secret. */
    ShareLink?: string;
    /** The name of the share link. */
    ShareName?: string;
    /** The password of the share link. Secret. */
    SharePwd?: string;
    /** Whether the link can be used. */
    Status?: OpenEnum<"forbidden_disabled" | "forbidden" | "disabled" | "enabled">;
    /** How often the shared audio or video file was played. */
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
  /** Whether the academic proxy is on. */
  AcademicProxy?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether users are administrators of the cloud computer. By invitation only. */
  AdminAccess?: OpenEnum<"allow" | "deny" | "inherited"> | null | undefined;
  /** Whether the keyboard control of administrators is on while the cloud computer is shown in full screen. */
  AdminKeyboardOnFullScreen?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether the keyboard control of administrators is on in Windows. */
  AdminKeyboardOnWindows?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether screenshots on the client are prevented. */
  AppContentProtection?: OpenEnum<"off" | "on"> | null | undefined;
  /** The IP ranges that clients may connect from, to be added. At most 100 items. */
  AuthorizeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Rules for the network traffic of cloud computers, to be added. At most 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. Default: 1. */
        Priority?: string | null | undefined;
        /** Whether the rule is for incoming or outgoing traffic. */
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether clients connect again automatically after a disconnection. */
  AutoReconnect?: string | null | undefined;
  /** Which edition of the service it is. */
  BusinessChannel?: OpenEnum<"Enterprise" | "Business"> | null | undefined;
  /** The line of business that the policy is for; a number of the vendor's. Known values: `1` and `8`. */
  BusinessType: Integer;
  /** Whether the client's camera can be used. */
  CameraRedirect?: OpenEnum<"deviceRedirect" | "off"> | null | undefined;
  /** Whether the client shows its control menu. */
  ClientControlMenu?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether users may make snapshots from the client. */
  ClientCreateSnapshot?: OpenEnum<"on" | "off"> | null | undefined;
  /** Which kind of client it is. At most 20 items. */
  ClientType?:
    | ReadonlyArray<{
        /** Which kind of client it is. */
        ClientType?: OpenEnum<"html5" | "android" | "ios" | "windows" | "macos"> | null | undefined;
        /** Whether clients of this kind may connect. */
        Status?: OpenEnum<"off" | "on"> | null | undefined;
      }>
    | null
    | undefined;
  /** In which direction the clipboard works. */
  Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** Clipboard rules for each kind of content. At most 4 items. */
  ClipboardGraineds?:
    | ReadonlyArray<{
        /** How much the clipboard transfers at once at most, in `ClipboardSizeUnit`. */
        ClipboardSize?: Integer | null | undefined;
        /** The unit of `ClipboardSize`. */
        ClipboardSizeUnit?: string | null | undefined;
        /** In which direction this kind of content may be copied. */
        ClipboardType?: OpenEnum<"read" | "write" | "off" | "readwrite"> | null | undefined;
        /** The kind of content: text, rich text, file or picture. */
        GrainedType?: OpenEnum<"text" | "richtext" | "file" | "picture"> | null | undefined;
        /** How much the clipboard brings into the cloud computer at once at most, in `InClipboardSizeUnit`. */
        InClipboardSize?: Integer | null | undefined;
        /** The unit of `InClipboardSize`. */
        InClipboardSizeUnit?: string | null | undefined;
        /** How much the clipboard takes from the cloud computer at once at most, in `OutClipboardSizeUnit`. */
        OutClipboardSize?: Integer | null | undefined;
        /** The unit of `OutClipboardSize`. */
        OutClipboardSizeUnit?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Whether one clipboard rule counts for all content, or one for each kind. */
  ClipboardScope?: OpenEnum<"global" | "grained"> | null | undefined;
  /** Whether colours are enhanced for design and 3D work. */
  ColorEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the clipboard may carry files of local drives. */
  CpdDriveClipboard?: OpenEnum<"on" | "off"> | null | undefined;
  /** For how long a process is throttled. In seconds. 30 to 120. */
  CpuDownGradeDuration?: Integer | null | undefined;
  /** Whether users are protected from an overloaded CPU. */
  CpuOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** Names of processes that are not throttled. At most 5 items. */
  CpuProcessors?: ReadonlyArray<string> | null | undefined;
  /** Whether processes that take too much of the CPU are throttled. */
  CpuProtectedMode?: OpenEnum<"off" | "on"> | null | undefined;
  /** From which use of all CPUs on processes are throttled, in percent. 70 to 90. */
  CpuRateLimit?: Integer | null | undefined;
  /** For how long the use of the CPUs is measured. In seconds. 10 to 60. */
  CpuSampleDuration?: Integer | null | undefined;
  /** From which use of one CPU on a process is throttled, in percent. 70 to 100. */
  CpuSingleRateLimit?: Integer | null | undefined;
  /** A description for people. */
  Description?: string | null | undefined;
  /** Whether users are told when a peripheral is connected. */
  DeviceConnectHint?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which kinds of peripheral the cloud computer may use, and how. At most 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        /** The kind of peripheral. */
        DeviceType?: OpenEnum<"printer" | "scanner" | "serialport" | "camera" | "adb"> | null | undefined;
        /** How the device is used: redirected as a device, as USB, or not at all. */
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** Which single peripherals the cloud computer may use, and how. At most 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        /** The name of the device. */
        DeviceName?: string | null | undefined;
        /** The product id of the USB device. */
        DevicePid?: string | null | undefined;
        /** The kind of peripheral. */
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
        /** How the connection to the device is optimized, as the vendor encodes it. */
        OptCommand?: string | null | undefined;
        /** The client systems that the rule is for. */
        Platforms?: string | null | undefined;
        /** How the device is used: redirected as a device, as USB, or not at all. */
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the session stays when the client disconnects. Of policies for cloud applications only. */
  DisconnectKeepSession?: OpenEnum<"customTime" | "persistent"> | null | undefined;
  /** For how long the session stays after a disconnection. Of policies for cloud applications only. In seconds. 30 to 7200. */
  DisconnectKeepSessionTime?: Integer | null | undefined;
  /** Whether users are protected from an overloaded disk. */
  DiskOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** How the picture is tuned: for work in general, design, or the customer's own settings. */
  DisplayMode?: OpenEnum<"clientCustom" | "adminOffice" | "adminDesign" | "adminCustom"> | null | undefined;
  /** Which domains may be resolved. At most 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The name of the domain, as `example.com`. */
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the rules for domains are in force. */
  DomainResolveRuleType?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the bandwidth of a session is limited. */
  EnableSessionRateLimiting?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether users may ask administrators for support. */
  EndUserApplyAdminCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether users of an office network may share their cloud computers with each other. */
  EndUserGroupCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether external storage devices may be used. */
  ExternalDrive?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether files may be migrated. */
  FileMigrate?: OpenEnum<"off" | "on"> | null | undefined;
  /** The address of the file transfer service. */
  FileTransferAddress?: string | null | undefined;
  /** The largest file that may be sent to the cloud computer, in `FileTransferInUnit`. */
  FileTransferInSize?: string | null | undefined;
  /** The unit of `FileTransferInSize`. */
  FileTransferInUnit?: string | null | undefined;
  /** The largest file that may be taken from the cloud computer, in `FileTransferOutUnit`. */
  FileTransferOutSize?: string | null | undefined;
  /** The unit of `FileTransferOutSize`. */
  FileTransferOutUnit?: string | null | undefined;
  /** Whether the size of transferred files is limited. */
  FileTransferSizeLimit?: OpenEnum<"on" | "off"> | null | undefined;
  /** How fast files are transferred. */
  FileTransferSpeed?: string | null | undefined;
  /** Where the speed that is set for file transfers counts. */
  FileTransferSpeedLocation?: string | null | undefined;
  /** Whether pictures of computers with a GPU are tuned for quality. */
  GpuAcceleration?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the floating ball, the menu of the session, shows messages. */
  HoverConfigMsg?: OpenEnum<"on" | "off"> | null | undefined;
  /** Which file transfers browsers may do. */
  Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off"> | null | undefined;
  /** The protocol that carries the session between client and cloud computer. */
  InternetCommunicationProtocol?: OpenEnum<"tcp" | "rtc" | "auto" | "both"> | null | undefined;
  /** Whether network printers may be used. */
  InternetPrinter?: OpenEnum<"on" | "off"> | null | undefined;
  /** What computers may do with the drives of the device. */
  LocalDrive?: OpenEnum<"read" | "readwrite" | "off"> | null | undefined;
  /** For how long a client tries to connect again. In seconds. 30 to 7200. */
  MaxReconnectTime?: Integer | null | undefined;
  /** For how long a process is throttled. In seconds. 30 to 120. */
  MemoryDownGradeDuration?: Integer | null | undefined;
  /** Whether users are protected from a lack of memory. */
  MemoryOverload?: OpenEnum<"on" | "off"> | null | undefined;
  /** Names of processes that are not throttled. At most 5 items. */
  MemoryProcessors?: ReadonlyArray<string> | null | undefined;
  /** Whether processes that take too much memory are throttled. */
  MemoryProtectedMode?: OpenEnum<"off" | "on"> | null | undefined;
  /** From which use of all memory on processes are throttled, in percent. 70 to 90. */
  MemoryRateLimit?: Integer | null | undefined;
  /** For how long the use of memory is measured. In seconds. 30 to 60. */
  MemorySampleDuration?: Integer | null | undefined;
  /** From which share of the memory on a process is throttled, in percent. 30 to 60. */
  MemorySingleRateLimit?: Integer | null | undefined;
  /** Whether clients on phones and tablets offer to restart. */
  MobileRestart?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether clients on phones and tablets offer the security control of Windows. */
  MobileSafeMenu?: string | null | undefined;
  /** Whether clients on phones and tablets offer to shut down. */
  MobileShutdown?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether clients on phones and tablets offer WUYING Keeper. */
  MobileWuyingKeeper?: string | null | undefined;
  /** Whether clients on phones and tablets offer the WUYING assistant. */
  MobileWyAssistant?: string | null | undefined;
  /** Whether the model library is available. */
  ModelLibrary?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether several screens may be used. */
  MultiScreen?: OpenEnum<"on" | "off"> | null | undefined;
  /** The name of the policy. */
  Name?: string | null | undefined;
  /** Whether web traffic of the computer goes over the client's network. */
  NetRedirect?: OpenEnum<"all" | "off" | "on"> | null | undefined;
  /** Which addresses are opened over the client's network. By invitation only. At most 100 items. */
  NetRedirectRule?:
    | ReadonlyArray<{
        /** The name of the domain, as `example.com`. */
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The kind of rule. */
        RuleType?: OpenEnum<"prc" | "domain"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether sessions without use are disconnected. Of policies for cloud applications only. */
  NoOperationDisconnect?: OpenEnum<"off" | "on"> | null | undefined;
  /** After how much time without use a session is disconnected. Of policies for cloud applications only. In seconds. 120 to 7200. */
  NoOperationDisconnectTime?: Integer | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId: string;
  /** Whether ports are forwarded by a proxy. */
  PortProxy?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether users see a message when they print: the vendor's, their administrator's, or none. */
  PrinterAlert?: OpenEnum<"default" | "off" | "custom"> | null | undefined;
  /** The text of the message when users print. */
  PrinterAlertContent?: string | null | undefined;
  /** The title of the message when users print. */
  PrinterAlertTitle?: string | null | undefined;
  /** How printers of the client's device are used. Counts only where `DeviceRedirects` has no rule for printers. */
  PrinterRedirect?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
  /** Whether the picture's quality is enhanced for design and 3D work. */
  QualityEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long is recorded after an event. In minutes. 10 to 60. */
  RecordEventDuration?: Integer | null | undefined;
  /** Extensions of files whose use is an event. At most 6 items. */
  RecordEventFileExts?: ReadonlyArray<string> | null | undefined;
  /** Absolute paths whose change is an event. At most 10 items. */
  RecordEventFilePaths?: ReadonlyArray<string> | null | undefined;
  /** Which events, of which gravity, start a recording. At most 20 items. */
  RecordEventLevels?:
    | ReadonlyArray<{
        /** How grave the event is. */
        EventLevel?: string | null | undefined;
        /** The kind of event. */
        EventType?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Absolute registry keys whose change is an event. At most 10 items. */
  RecordEventRegisters?: ReadonlyArray<string> | null | undefined;
  /** The events that start a recording. At most 100 items. */
  RecordEvents?: ReadonlyArray<OpenEnum<"transferWithLocal" | "userInput" | "usbRedirect">> | null | undefined;
  /** Whether and when the screen is recorded. */
  Recording?: OpenEnum<"period" | "session" | "off" | "alltime"> | null | undefined;
  /** Whether sound is recorded too. */
  RecordingAudio?: OpenEnum<"off" | "on"> | null | undefined;
  /** How long a recording is at most. In minutes. 10 to 60. */
  RecordingDuration?: Integer | null | undefined;
  /** When recording ends each day, as `18:00:00`. Counts only where `Recording` is `period`. */
  RecordingEndTime?: string | null | undefined;
  /** How long recordings are kept. In days. 1 to 180. */
  RecordingExpires?: Integer | null | undefined;
  /** How many pictures a second the recording has. In frames per second. */
  RecordingFps?: string | null | undefined;
  /** When recording begins each day, as `08:00:00`. Counts only where `Recording` is `period`. */
  RecordingStartTime?: string | null | undefined;
  /** Whether users are told that they are recorded. */
  RecordingUserNotify?: OpenEnum<"off" | "on"> | null | undefined;
  /** What users are told about recording. */
  RecordingUserNotifyMessage?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | undefined;
  /** Who controls the screen when it is shared with support. */
  RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  /** Whether users may reset their cloud computer. */
  ResetDesktop?: OpenEnum<"off" | "on"> | null | undefined;
  /** The resolution of the screen in dots per inch. 25 to 400. */
  ResolutionDpi?: Integer | null | undefined;
  /** The height of the screen. In pixels. */
  ResolutionHeight?: Integer | null | undefined;
  /** Whether the resolution follows the client or is fixed. */
  ResolutionModel?: OpenEnum<"adaptive" | "customer"> | null | undefined;
  /** The width of the screen. In pixels. */
  ResolutionWidth?: Integer | null | undefined;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"app" | "desktop">;
  /** The IP ranges that clients may connect from, to be removed. At most 100 items. */
  RevokeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Rules for the network traffic of cloud computers, to be removed. At most 200 items. */
  RevokeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. Default: 1. */
        Priority?: string | null | undefined;
        /** Whether the rule is for incoming or outgoing traffic. */
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the shortcut to the security screen is offered. */
  SafeMenu?: OpenEnum<"on" | "off"> | null | undefined;
  /** Where the policy counts: everywhere, or for clients in the IP ranges of `ScopeValue`. */
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
  /** The IP ranges of clients that the policy counts for. Required where `Scope` is `IP`. At most 50 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  ScreenDisplayMode?: string | null | undefined;
  /** The highest bandwidth of a session. In Kbit/s. 2000 to 100000. */
  SessionMaxRateKbps?: Integer | null | undefined;
  /** Whether the picture is made smoother for office work. */
  SmoothEnhancement?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the floating ball, the menu of the session, offers to watch the state of the cloud computer. */
  StatusMonitor?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the stream prefers smoothness or adapts. */
  StreamingMode?: OpenEnum<"intelligent" | "smooth"> | null | undefined;
  /** How many pictures a second are aimed at. 10 to 60. */
  TargetFps?: Integer | null | undefined;
  /** Whether the taskbar is shown. Of policies for cloud applications only. */
  Taskbar?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether three screens may be used. */
  ThreeScreen?: OpenEnum<"on" | "off"> | null | undefined;
  /** Whether USB devices of the client can be used. */
  UsbRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which USB devices may be used in the cloud computer. At most 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The product id of the USB device. */
        ProductId?: string | null | undefined;
        /** The kind of USB redirection, a number of the vendor's. */
        UsbRedirectType?: OpenEnum<"1" | "2"> | null | undefined;
        /** 1 for a class of devices, 2 for one model. */
        UsbRuleType?: OpenEnum<"1"> | null | undefined;
        /** The vendor id of the USB device. */
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the floating ball, the menu of the session, shows the time of use. */
  UseTime?: OpenEnum<"on" | "off"> | null | undefined;
  /** The average bandwidth of the picture. In Kbit/s. 1000 to 50000. */
  VideoEncAvgKbps?: Integer | null | undefined;
  /** The worst quality of the picture: 0 is best. 0 to 51. */
  VideoEncMaxQP?: Integer | null | undefined;
  /** The best quality of the picture: 0 is best. 0 to 51. */
  VideoEncMinQP?: Integer | null | undefined;
  /** The highest bandwidth of the picture. In Kbit/s. 1000 to 50000. */
  VideoEncPeakKbps?: Integer | null | undefined;
  /** Whether encoding prefers the bandwidth or the quality. */
  VideoEncPolicy?: OpenEnum<"qualityFirst" | "bandwidthFirst"> | null | undefined;
  /** Whether videos are played by the client's device. */
  VideoRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** How the picture is weighed against bandwidth. */
  VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium"> | null | undefined;
  /** Whether the screen carries a watermark. */
  Watermark?: OpenEnum<"blind" | "off" | "on"> | null | undefined;
  /** Whether the invisible watermark survives a photograph of the screen. */
  WatermarkAntiCam?: OpenEnum<"off" | "on"> | null | undefined;
  /** The watermark's color, as a number of RGB. 0 to 16777215. */
  WatermarkColor?: Integer | null | undefined;
  /** How many columns of watermarks are shown. 3 to 10. */
  WatermarkColumnAmount?: Integer | null | undefined;
  /** The text of the watermark. Required where `WatermarkType` has `custom`. */
  WatermarkCustomText?: string | null | undefined;
  /** By how many degrees the watermark is turned. */
  WatermarkDegree?: number | null | undefined;
  /** The watermark's font size. 10 to 20. */
  WatermarkFontSize?: Integer | null | undefined;
  /** The style of the watermark's font. */
  WatermarkFontStyle?: OpenEnum<"plain" | "bold"> | null | undefined;
  /** How strong the invisible watermark is. */
  WatermarkPower?: OpenEnum<"high" | "low" | "medium"> | null | undefined;
  /** How many rows of watermarks there are. 3 to 10. */
  WatermarkRowAmount?: Integer | null | undefined;
  /** Whether the invisible watermark prefers security over the picture's quality. */
  WatermarkSecurity?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the watermark has a shadow. */
  WatermarkShadow?: OpenEnum<"on" | "off"> | null | undefined;
  /** How opaque the watermark is: higher is more visible. 10 to 100. */
  WatermarkTransparencyValue?: Integer | null | undefined;
  /** What the watermark shows; up to three kinds, with commas between them. */
  WatermarkType?:
    OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  /** Whether WUYING Keeper is offered. */
  WuyingKeeper?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether the floating ball, the menu of the session, offers the WUYING assistant. */
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
  /** Each item: the id of the team space. At most 50 items. */
  GroupId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The state of the team space. Default: enabled. */
  Status?: OpenEnum<"enabled" | "disabled"> | null | undefined;
  /** The size in all. At least 1. */
  TotalSize?: Integer | null | undefined;
}
export interface ModifyCloudDriveGroupsResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The result. */
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
  /** The users who may download only. At most 100 items. */
  DownloadEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** The users who may upload and download. At most 100 items. */
  DownloadUploadEndUserIds?: ReadonlyArray<string> | null | undefined;
  /** The users who may neither download nor upload. At most 100 items. */
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
  /** Each item: the id of the user, the name to log in with. At most 100 items. */
  EndUserId: ReadonlyArray<string>;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Whether the user may use the drive. */
  Status?: OpenEnum<"disabled" | "enabled"> | null | undefined;
  /** How much the user's own drive holds. In bytes. */
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
  /** A description for people. At most 500 characters. */
  Description?: string | null | undefined;
  /** The id of the configuration group. */
  GroupId: string;
  /** The name of the configuration group. */
  Name?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface ModifyConfigGroupResponse {
  /** The id of the configuration group. */
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
  /** The columns of the list. 1 to 100 items. */
  Headers?:
    | ReadonlyArray<{
        /** Whether the column is shown, hidden or always shown. */
        DisplayType?: OpenEnum<"hide" | "display" | "required"> | null | undefined;
        /** The key of the column. */
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
  /** Which list has the columns. */
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
  /** Whether the pool creates cloud computers automatically: 1, or 0. Of pools by subscription only. 0 to 1. Known values: `0` and `1`. */
  AllowAutoSetup?: Integer | null | undefined;
  /** How many computers the pool keeps ready beside those in use. 0 to 1000. */
  AllowBufferCount?: Integer | null | undefined;
  /** How many users may share a cloud computer of the pool at once. */
  BindAmount?: Integer | null | undefined;
  /** How many computers are bought for the pool. 0 to 200. Default: 1. */
  BuyDesktopsCount?: Integer | null | undefined;
  /** Whether the pool is for teachers or for students. */
  Classify?: OpenEnum<"teacher" | "student"> | null | undefined;
  /** A remark for people. */
  Comments?: string | null | undefined;
  /** How long a session is connected. In milliseconds. */
  ConnectDuration?: Integer | null | undefined;
  /** How long the pool keeps a cloud computer before it deletes it. */
  DeleteDuration?: Integer | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId: string;
  /** The name of the pool. */
  DesktopGroupName?: string | null | undefined;
  /** Whether session management is switched off. */
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
  /** The id of the template of the pool's cloud computers. */
  OwnBundleId?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The ids of policies. At most 5 items. */
  PolicyGroupIds?: ReadonlyArray<string> | null | undefined;
  /** Whether user profiles follow the user from one cloud computer to another. */
  ProfileFollowSwitch?: boolean | null | undefined;
  /** From which share of used sessions on the pool grows. */
  RatioThreshold?: number | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Which disks are reset. Known values: `0`, `1`, `2` and `3`. */
  ResetType?: Integer | null | undefined;
  /** The id of the policy that scales the pool. */
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
  /** The new host name. 2 to 15 characters. */
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
  /** The new name. At most 64 characters. */
  NewDesktopName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Whether all users get every computer, or each user one. */
  UserAssignMode?: OpenEnum<"ALL" | "PER_USER"> | null | undefined;
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
  /** A description for people. */
  Description?: string | null | undefined;
  /** After how long without use the connection is ended. In milliseconds. */
  IdleDisconnectDuration?: Integer | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** How long a session is kept after its connection is lost. In milliseconds. */
  KeepDuration?: Integer | null | undefined;
  /** The name of the pool. */
  Name?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** How many users the group may have. */
  OversoldUserCount?: Integer | null | undefined;
  /** The threshold of the warning about too many users. */
  OversoldWarn?: Integer | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** After how long without use the computer is stopped. In milliseconds. */
  StopDuration?: Integer | null | undefined;
}
export interface ModifyDesktopOversoldGroupResponse {
  /** The result. */
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
  /** The result. */
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
  /** The name of the user group. */
  Name?: string | null | undefined;
  /** The id of the shared-use group, which has more users than sessions. */
  OversoldGroupId?: string | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** The id of the group of users. */
  UserGroupId?: string | null | undefined;
}
export interface ModifyDesktopOversoldUserGroupResponse {
  /** The result. */
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
        /** The size of the system disk. 80 to 500. */
        RootDiskSizeGib?: Integer | null | undefined;
        /** The size of a data disk. 80 to 500. */
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
  /** Whether `DesktopTimers` counts; `true`. Default: false. */
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
  /** The result for each resource. */
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
  /** The id of the user who may connect. At most 100 items. */
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
  /** A description for people. 2 to 256 characters. */
  Description?: string | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId: string;
  /** The name of the image. 2 to 128 characters. */
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
  /** The Alibaba Cloud accounts that the image is shared with. At most 50 items. */
  AddAccount?: ReadonlyArray<Integer> | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The Alibaba Cloud accounts that the image is no longer shared with. At most 50 items. */
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
  /** The domain that the file system is mounted from. */
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
  /** Whether the bandwidth package is in use again, or suspended. Default: true. */
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
  /** The regions that the Global Accelerator speeds up, with their bandwidth. */
  AccelerateRegion?:
    | ReadonlyArray<{
        /** The id of the region that is accelerated. */
        AccelerateRegionId: string;
        /** The bandwidth. In Mbit/s. At least 2. */
        Bandwidth: Integer;
        /** The version of IP. Default: IPv4. */
        IpVersion?: OpenEnum<"IPv4" | "IPv6" | "DUAL_STACK"> | null | undefined;
        /** The kind of Internet line. */
        IspType: OpenEnum<"BGP" | "BGP_PRO">;
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
  /** The address of the identity provider that authenticates users. */
  AuthorityHost?: string | null | undefined;
  /** The id that the identity provider gave this application. */
  ClientId?: string | null | undefined;
  /** The secret that the identity provider issued for this application. Secret. */
  ClientSecret?: string | null | undefined;
  /** From where clients may connect. */
  DesktopAccessType?: OpenEnum<"INTERNET" | "VPC" | "Any"> | null | undefined;
  /** The name of the Active Directory domain, as `example.com`. */
  DomainName?: string | null | undefined;
  /** Whether users are administrators of their computers. */
  EnableAdminAccess?: boolean | null | undefined;
  /** Whether logins from unusual places need a second factor. Of offices with the vendor's user directory only. */
  NeedVerifyLoginRisk?: boolean | null | undefined;
  /** Whether users may log in from trusted devices only. */
  NeedVerifyZeroDevice?: boolean | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The name of the office network. 2 to 255 characters. */
  OfficeSiteName?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the tenant at the identity provider. */
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
  /** The size of the virtual bridge. */
  BridgeLevel?: string | null | undefined;
  /** Which third-party plugin the virtual bridge is for. */
  BridgeType?: string | null | undefined;
  /** Whether the virtual bridge is on. */
  EnableBridge?: boolean | null | undefined;
  /** The activation code of the virtual bridge. Secret. */
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
  /** Whether cloud computers of the office network reach each other. */
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
  /** Whether users are administrators of the cloud computer. By invitation only. */
  AdminAccess?: string | null | undefined;
  /** Whether screenshots on the client are prevented. */
  AppContentProtection?: OpenEnum<"off" | "on"> | null | undefined;
  /** The IP ranges that clients may connect from, to be added. At most 100 items. */
  AuthorizeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp: string;
        /** A description for people. */
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Rules for the network traffic of cloud computers, to be added. At most 200 items. */
  AuthorizeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"UDP" | "TCP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. Default: 1. */
        Priority?: string | null | undefined;
        /** Whether the rule is for incoming or outgoing traffic. */
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
        /** Whether clients of this kind may connect. */
        Status?: OpenEnum<"off" | "on"> | null | undefined;
      }>
    | null
    | undefined;
  /** In which direction the clipboard works. */
  Clipboard?: OpenEnum<"read" | "readwrite" | "write" | "off"> | null | undefined;
  /** Which kinds of peripheral the cloud computer may use, and how. At most 100 items. */
  DeviceRedirects?:
    | ReadonlyArray<{
        /** The kind of peripheral. */
        DeviceType?: OpenEnum<"printer" | "scanner" | "camera" | "adb"> | null | undefined;
        /** How the device is used: redirected as a device, as USB, or not at all. */
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** Which single peripherals the cloud computer may use, and how. At most 100 items. */
  DeviceRules?:
    | ReadonlyArray<{
        /** The name of the device. */
        DeviceName?: string | null | undefined;
        /** The product id of the USB device. */
        DevicePid?: string | null | undefined;
        /** The kind of peripheral. */
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
        /** How the connection to the device is optimized, as the vendor encodes it. */
        OptCommand?: string | null | undefined;
        /** The client systems that the rule is for. */
        Platforms?: string | null | undefined;
        /** How the device is used: redirected as a device, as USB, or not at all. */
        RedirectType?: OpenEnum<"deviceRedirect" | "usbRedirect" | "off"> | null | undefined;
      }>
    | null
    | undefined;
  /** The domains that may be reached, with `*` for any part, and commas between them. */
  DomainList?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which domains may be resolved. At most 500 items. */
  DomainResolveRule?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The name of the domain, as `example.com`. */
        Domain?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"allow" | "block"> | null | undefined;
      }>
    | null
    | undefined;
  /** Whether the rules for domains are in force. */
  DomainResolveRuleType?: OpenEnum<"OFF" | "ON"> | null | undefined;
  /** Whether users may ask administrators for support. */
  EndUserApplyAdminCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether users of an office network may share their cloud computers with each other. */
  EndUserGroupCoordinate?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether pictures of computers with a GPU are tuned for quality. */
  GpuAcceleration?: OpenEnum<"off" | "on"> | null | undefined;
  /** Whether browsers may connect. */
  Html5Access?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which file transfers browsers may do. */
  Html5FileTransfer?: OpenEnum<"all" | "download" | "upload" | "off"> | null | undefined;
  /** The protocol that carries the session between client and cloud computer. */
  InternetCommunicationProtocol?: OpenEnum<"TCP" | "BOTH"> | null | undefined;
  /** What computers may do with the drives of the device. */
  LocalDrive?: OpenEnum<"read" | "readwrite" | "off"> | null | undefined;
  /** For how long a client tries to connect again. In seconds. 30 to 7200. */
  MaxReconnectTime?: Integer | null | undefined;
  /** The name of the policy. */
  Name?: string | null | undefined;
  /** Whether web traffic of the computer goes over the client's network. */
  NetRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId: string;
  /** Whether one user may take over the session of another; the vendor keeps it `off`. Default: off. */
  PreemptLogin?: OpenEnum<"off"> | null | undefined;
  /** The users who may take over sessions. At most 5 items. */
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
  /** When recording ends each day, as `18:00:00`. Counts only where `Recording` is `period`. */
  RecordingEndTime?: string | null | undefined;
  /** How long recordings are kept. In days. 1 to 180. */
  RecordingExpires?: Integer | null | undefined;
  /** How many pictures a second the recording has. In frames per second. Known values: `2`, `5`, `10` and `15`. */
  RecordingFps?: Integer | null | undefined;
  /** When recording begins each day, as `08:00:00`. Counts only where `Recording` is `period`. */
  RecordingStartTime?: string | null | undefined;
  /** Whether users are told that they are recorded. */
  RecordingUserNotify?: OpenEnum<"off" | "on"> | null | undefined;
  /** What users are told about recording. */
  RecordingUserNotifyMessage?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Who controls the screen when it is shared with support. */
  RemoteCoordinate?: OpenEnum<"optionalControl" | "fullControl" | "disableControl"> | null | undefined;
  /** The IP ranges that clients may connect from, to be removed. At most 100 items. */
  RevokeAccessPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Rules for the network traffic of cloud computers, to be removed. At most 200 items. */
  RevokeSecurityPolicyRule?:
    | ReadonlyArray<{
        /** The range of IP addresses, as `10.0.0.0/24`. */
        CidrIp?: string | null | undefined;
        /** A description for people. */
        Description?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: OpenEnum<"TCP" | "UDP" | "ALL" | "GRE" | "ICMP"> | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: OpenEnum<"drop" | "accept"> | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. Default: 1. */
        Priority?: string | null | undefined;
        /** Whether the rule is for incoming or outgoing traffic. */
        Type?: OpenEnum<"outflow" | "inflow"> | null | undefined;
      }>
    | null
    | undefined;
  /** Where the policy counts: everywhere, or for clients in the IP ranges of `ScopeValue`. */
  Scope?: OpenEnum<"IP" | "GLOBAL"> | null | undefined;
  /** The IP ranges of clients that the policy counts for. Required where `Scope` is `IP`. At most 3 items. */
  ScopeValue?: ReadonlyArray<string> | null | undefined;
  /** Whether USB devices of the client can be used. */
  UsbRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** Which USB devices may be used in the cloud computer. At most 100 items. */
  UsbSupplyRedirectRule?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The USB class of the device. Required where `UsbRuleType` is 1. */
        DeviceClass?: string | null | undefined;
        /** The USB subclass of the device. Required where `UsbRuleType` is 1. */
        DeviceSubclass?: string | null | undefined;
        /** The product id of the USB device. */
        ProductId?: string | null | undefined;
        /** The kind of USB redirection, a number of the vendor's. Known values: `1` and `2`. */
        UsbRedirectType?: Integer | null | undefined;
        /** 1 for a class of devices, 2 for one model. Known values: `1` and `2`. */
        UsbRuleType?: Integer | null | undefined;
        /** The vendor id of the USB device. */
        VendorId?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Whether videos are played by the client's device. */
  VideoRedirect?: OpenEnum<"off" | "on"> | null | undefined;
  /** How the picture is weighed against bandwidth. */
  VisualQuality?: OpenEnum<"high" | "low" | "lossless" | "medium"> | null | undefined;
  /** Whether the screen carries a watermark. */
  Watermark?: OpenEnum<"blind" | "off" | "on"> | null | undefined;
  /** Whether the invisible watermark survives a photograph of the screen. */
  WatermarkAntiCam?: OpenEnum<"off" | "on"> | null | undefined;
  /** The watermark's color, as a number of RGB. 0 to 16777215. */
  WatermarkColor?: Integer | null | undefined;
  /** By how many degrees the watermark is turned. */
  WatermarkDegree?: number | null | undefined;
  /** The watermark's font size. 10 to 20. */
  WatermarkFontSize?: Integer | null | undefined;
  /** The style of the watermark's font. */
  WatermarkFontStyle?: OpenEnum<"plain" | "bold"> | null | undefined;
  /** How strong the invisible watermark is. */
  WatermarkPower?: OpenEnum<"high" | "low" | "medium"> | null | undefined;
  /** How many rows of watermarks there are. */
  WatermarkRowAmount?: Integer | null | undefined;
  /** Whether the invisible watermark prefers security over the picture's quality. */
  WatermarkSecurity?: OpenEnum<"off" | "on"> | null | undefined;
  /** How transparent the watermark is. */
  WatermarkTransparency?: OpenEnum<"LIGHT" | "DARK" | "MIDDLE"> | null | undefined;
  /** How opaque the watermark is: higher is more visible. 10 to 100. */
  WatermarkTransparencyValue?: Integer | null | undefined;
  /** What the watermark shows; up to three kinds, with commas between them. */
  WatermarkType?:
    OpenEnum<"EndUserId" | "Custom" | "DesktopIp" | "ClientIp" | "HostName" | "ClientTime"> | null | undefined;
  /** Whether the floating ball, the menu of the session, offers the WUYING assistant. */
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
  /** The ids of cloud phones that the rule is applied to. */
  AuthAndroidId?: ReadonlyArray<string> | null | undefined;
  /** The ids of pools that the rule is applied to. */
  AuthDesktopGroupId?: ReadonlyArray<string> | null | undefined;
  /** The ids of cloud computers that the rule is applied to. */
  AuthDesktopId?: ReadonlyArray<string> | null | undefined;
  /** The id of the rule that limits Internet bandwidth. */
  QosRuleId: string;
  /** The ids of cloud phones that the rule no longer is applied to. */
  RevokeAndroidId?: ReadonlyArray<string> | null | undefined;
  /** The ids of pools that the rule no longer is applied to. */
  RevokeDesktopGroupId?: ReadonlyArray<string> | null | undefined;
  /** The ids of cloud computers that the rule no longer is applied to. */
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
  /** The highest bandwidth of downloads. In Mbit/s. */
  Download?: Integer | null | undefined;
  /** The id of the rule that limits Internet bandwidth. */
  QosRuleId: string;
  /** The name of the rule that limits Internet bandwidth. */
  QosRuleName?: string | null | undefined;
  /** The highest bandwidth of uploads. In Mbit/s. */
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
  /** The kind of policy. */
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
  /** The result for each resource. */
  ModifyResults?: Array<{
    /** Whether the policy can be applied to the resource. */
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
  /** Rules for outgoing traffic, to be added. */
  AuthorizeEgress?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The range of IP addresses that the traffic goes to. */
        DestCidrIp?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: string | null | undefined;
        /** Whether the rule is for the Internet or the private network. */
        NicType?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        /** The range of IP addresses that the traffic comes from. */
        SourceCidrIp?: string | null | undefined;
        /** The ports that the traffic comes from, as `80/80`. */
        SourcePortRange?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Rules for incoming traffic, to be added. */
  AuthorizeIngress?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The range of IP addresses that the traffic goes to. */
        DestCidrIp?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: string | null | undefined;
        /** Whether the rule is for the Internet or the private network. */
        NicType?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        /** The range of IP addresses that the traffic comes from. */
        SourceCidrIp?: string | null | undefined;
        /** The ports that the traffic comes from, as `80/80`. */
        SourcePortRange?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Rules for outgoing traffic, to be removed. */
  RevokeEgress?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The range of IP addresses that the traffic goes to. */
        DestCidrIp?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: string | null | undefined;
        /** Whether the rule is for the Internet or the private network. */
        NicType?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        /** The range of IP addresses that the traffic comes from. */
        SourceCidrIp?: string | null | undefined;
        /** The ports that the traffic comes from, as `80/80`. */
        SourcePortRange?: string | null | undefined;
      }>
    | null
    | undefined;
  /** Rules for incoming traffic, to be removed. */
  RevokeIngress?:
    | ReadonlyArray<{
        /** A description for people. */
        Description?: string | null | undefined;
        /** The range of IP addresses that the traffic goes to. */
        DestCidrIp?: string | null | undefined;
        /** The protocol of the network. */
        IpProtocol?: string | null | undefined;
        /** Whether the rule is for the Internet or the private network. */
        NicType?: string | null | undefined;
        /** Whether the rule allows or forbids. */
        Policy?: string | null | undefined;
        /** The ports, as `80/80`. */
        PortRange?: string | null | undefined;
        /** The order of the rule: smaller values come first. */
        Priority?: string | null | undefined;
        /** The range of IP addresses that the traffic comes from. */
        SourceCidrIp?: string | null | undefined;
        /** The ports that the traffic comes from, as `80/80`. */
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
  /** The data disks: kinds and sizes. */
  DataDiskList?:
    | ReadonlyArray<{
        /** How fast the disk is. Default: AutoPL. */
        PerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL"> | null | undefined;
        /** The size of the data disk, in steps of 10 GiB. In GiB. 0 to 2040. */
        Size?: Integer | null | undefined;
      }>
    | null
    | undefined;
  /** The language of the operating system. */
  DefaultLanguage?: OpenEnum<"en-US" | "zh-HK" | "zh-CN" | "ja-JP"> | null | undefined;
  /** A description for people. 2 to 256 characters. */
  Description?: string | null | undefined;
  /** The id of the image, the operating system and software that a disk begins with. */
  ImageId?: string | null | undefined;
  /** The name of the template's cloud computers. */
  InstanceName?: string | null | undefined;
  /** For how long it is paid, in `PeriodUnit`. 1 to 6. */
  Period?: Integer | null | undefined;
  /** The unit of `Period`. */
  PeriodUnit?: OpenEnum<"Month" | "Year" | "Week"> | null | undefined;
  /** The id of the policy: what users may do, as copying files or using USB devices. */
  PolicyGroupId?: string | null | undefined;
  /** Whether it is paid by use when the bought time is used up. */
  PostPaidAfterUsedUp?: boolean | null | undefined;
  /** The settings for each region. At most 10 items. */
  RegionConfigList?:
    | ReadonlyArray<{
        /** The id of the office network, the network and user directory that cloud computers are in. */
        OfficeSiteId?: string | null | undefined;
        /** The region, as `cn-hangzhou`. */
        RegionId?: string | null | undefined;
        /** The instance type, as `eds.general.4c8g`. */
        ResourceInstanceType?: string | null | undefined;
        /** The id of the policy that makes snapshots. */
        SnapshotPolicyId?: string | null | undefined;
        /** The id of the subnet. */
        SubnetId?: string | null | undefined;
        /** The id of the pool of virtual nodes. Of workstations. */
        VirtualNodePoolId?: string | null | undefined;
        /** Whether the disks are encrypted. */
        VolumeEncryptionEnable?: boolean | null | undefined;
        /** The id of the key in KMS that the disks are encrypted with. */
        VolumeEncryptionKey?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The id of the resource group that it belongs to. */
  ResourceGroupId?: string | null | undefined;
  /** The tags of the cloud computers. At most 20 items. */
  ResourceTagList?:
    | ReadonlyArray<{
        /** The tag's name. */
        Key?: string | null | undefined;
        /** The tag's value. */
        Value?: string | null | undefined;
      }>
    | null
    | undefined;
  /** The settings for mainland China, and for outside of it. */
  SiteConfigList?:
    | ReadonlyArray<{
        /** The id of the policy that controls applications. */
        AppRuleId?: string | null | undefined;
        /** Which region the settings are for: mainland China, or outside of it. */
        SiteId?: OpenEnum<"outside_mainland" | "mainland"> | null | undefined;
      }>
    | null
    | undefined;
  /** How fast the system disk is. */
  SystemDiskPerformanceLevel?: OpenEnum<"PL1" | "PL0" | "AutoPL"> | null | undefined;
  /** The size of the system disk. In GiB. 40 to 2040. */
  SystemDiskSize?: Integer | null | undefined;
  /** The id of the template. */
  TemplateId: string;
  /** The name of the template. 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  TemplateName?: string | null | undefined;
  /** The id of the group of timers. */
  TimerGroupId?: string | null | undefined;
  /** The plan of hours for each user. Known values: `120`, `250` and `360`. */
  UserDuration?: Integer | null | undefined;
}
export interface ModifyTemplateResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The HTTP status of the response. */
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
  /** A description for people. 2 to 256 characters. */
  Description?: string | null | undefined;
  /** The name of the template's cloud computers. */
  InstanceName?: string | null | undefined;
  /** The id of the template. */
  TemplateId: string;
  /** The name of the template. 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`. */
  TemplateName?: string | null | undefined;
}
export interface ModifyTemplateBaseInfoResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** The HTTP status of the response. */
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
  /** The timers. At most 20 items. */
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
        /** How long before the timer acts users are told. In seconds. */
        NotificationTime?: Integer | null | undefined;
        /** What the timer does. */
        OperationType?: OpenEnum<"Hibernate" | "Shutdown"> | null | undefined;
        /** Programs that count as use while they run, so that the timer does not act. At most 30 items. */
        ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
        /** Which disks are reset. */
        ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null | undefined;
        /** The parts of the day that the timer has, each with its own rule. At most 10 items. */
        SegmentTimers?:
          | ReadonlyArray<{
              /** Makes the timer act at a given time. */
              AppointmentTimer?: Integer | null | undefined;
              /** Whether a snapshot is made before the system update. */
              CreateSnapshot?: boolean | null | undefined;
              /** When the period ends, as a cron expression. */
              EndCronExpression?: string | null | undefined;
              /** Whether it is done even where the state of the computer or its connection speaks against it. */
              Enforce?: boolean | null | undefined;
              /** The id of the image, the operating system and software that a disk begins with. */
              ImageId?: string | null | undefined;
              /** After which time it happens. In minutes. */
              Interval?: Integer | null | undefined;
              /** The IP ranges of clients that the timer counts for. */
              IpSegments?: ReadonlyArray<string> | null | undefined;
              /** After how much time without use the screen is locked. In minutes. */
              LockScreenTime?: Integer | null | undefined;
              /** How long before the timer acts users are told. In seconds. */
              NotificationTime?: Integer | null | undefined;
              /** What the timer does. */
              OperationType?: OpenEnum<"Hibernate" | "Shutdown"> | null | undefined;
              /** Programs that count as use while they run, so that the timer does not act. At most 30 items. */
              ProcessWhitelist?: ReadonlyArray<string> | null | undefined;
              /** Which disks are reset. */
              ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_USER_DISK" | "RESET_TYPE_BOTH"> | null | undefined;
              /** When the period begins, as a cron expression. */
              StartCronExpression?: string | null | undefined;
              /** The place of the timer in the order of execution. */
              TimerOrder?: Integer | null | undefined;
              /** The time zone of the timer. */
              Timezone?: string | null | undefined;
              /** How a session without use is detected. */
              TriggerType?: OpenEnum<"Advanced" | "Standard"> | null | undefined;
              /** How long before verification users are told. In seconds. */
              VerificationNotificationTime?: Integer | null | undefined;
              /** For how long verification is waited for. In seconds. */
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
        /** How a session without use is detected. */
        TriggerType?: OpenEnum<"Advanced" | "Standard"> | null | undefined;
      }>
    | null
    | undefined;
  /** A description for people. */
  Description?: string | null | undefined;
  /** The id of the configuration group. */
  GroupId: string;
  /** The name of the configuration group. */
  Name?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface ModifyTimerGroupResponse {
  /** The id of the configuration group. */
  GroupId?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the timers of a group.
 *
 * Action `ModifyTimerGroup`. Writes. It is never repeated after an attempt that may have been executed. `DescribeTimerGroup` shows what it changes. The vendor's metadata tags it as paid; its parameters and its response have nothing to pay. Errors: 400 `OperationTooFrequent`.
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
  /** The ids of the cloud computers that the users get access to. At most 100 items. */
  AuthorizeDesktopId?: ReadonlyArray<string> | null | undefined;
  /** The id of the user who may connect. At most 100 items. */
  EndUserId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The ids of the cloud computers that the users lose access to. At most 100 items. */
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
  /** The users who get access. At most 10000 items. */
  NewEndUserIds: ReadonlyArray<string>;
  /** The users who lose access. At most 10000 items. */
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
  /** The size of the virtual bridge. */
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
  /** The state that the virtual bridge gets. */
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
  /** What happens where the folder has a file of this name. */
  ConflictPolicy?: OpenEnum<"refuse" | "auto_rename" | "ignore" | "over_write"> | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId?: string | null | undefined;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** The id of the folder that the file gets into; `root` is the uppermost. */
  ParentFolderId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface MoveCdsFileResponse {
  /** The result code: `200` or `success` where the call succeeded. */
  Code?: string;
  /** What happened, in words. */
  Message?: string;
  /** The file after the move. */
  MoveCdsFileModel?: {
    /** The id of the task, to ask for its result with. */
    AsyncTaskId?: string;
    /** Whether the folder has a file of this name. */
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
  /** Which edition of the service is counted: 1 for enterprises, 3 cloud office, 10 standard. Default: 1. */
  BizType?: Integer | null | undefined;
  /** The end of the time span. */
  EndTime?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** How much time each value covers. Default: FIVE_MINUTE. */
  Period?: OpenEnum<"ONE_MINUTE" | "TWO_MINUTE" | "FIVE_MINUTE" | "ONE_HOUR" | "ONE_DAY"> | null | undefined;
  /** The beginning of the time span. */
  StartTime?: string | null | undefined;
}
export interface QueryActiveUserStatisticResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
  /** How many users were active, by time. */
  UserStatisticList?: Array<{
    /** How many different users were active in the period. */
    ActiveUserCount?: number;
    /** The day, as `2026-01-02` in UTC+8. */
    FormatDate?: string;
    /** The time of the value, since 1970. In milliseconds. */
    TimeStamp?: ExactInteger;
  }>;
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
  /** How connection times are compared with `Threshold`. */
  ComparisonOperator?: OpenEnum<"GreaterThanThreshold" | "LessThanThreshold"> | null | undefined;
  /** The day that is counted, as `2026-01-02`. */
  DataDate?: string | null | undefined;
  /** Whether users of an Active Directory are meant, or those of the vendor's directory. */
  IsAdUser?: boolean | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNum?: Integer | null | undefined;
  /** How many items a page has at most. Default: 100. */
  PageSize?: Integer | null | undefined;
  /** Whether connection times are counted by day or by single connections. Default: Daily. */
  StatisticType?: OpenEnum<"Daily" | "SingleSession"> | null | undefined;
  /** The time that connection times are compared with. Required with `ComparisonOperator`. In seconds. */
  Threshold?: Integer | null | undefined;
  /** The name of the user. */
  UserName?: string | null | undefined;
  /** Whether the response tells the users' names and remarks. */
  WithDetail?: boolean | null | undefined;
}
export interface QueryAuthUserConnectDurationListResponse {
  /** How long each user was connected. */
  AuthUserConnectDurationList?: Array<{
    /** How long the user was connected. In seconds. */
    ConnectDuration?: ExactInteger;
    /** When the connection ended, in milliseconds since 1970. Only of statistics by single connections. */
    ConnectEndTime?: string;
    /** When the connection began, in milliseconds since 1970. Only of statistics by single connections. */
    ConnectStartTime?: string;
    /** A description for people. */
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
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The name that others see. */
    NickName?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** The user's name in the Active Directory, as `alice@example.com`. */
    UserPrincipalName?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** The last day. Default: yesterday. */
  EndDate?: string | null | undefined;
  /** Whether users of an Active Directory are meant, or those of the vendor's directory. */
  IsAdUser?: boolean | null | undefined;
  /** The page, counted from 1. Default: 1. */
  PageNum?: Integer | null | undefined;
  /** How many items a page has at most. 1 to 100. Default: 100. */
  PageSize?: Integer | null | undefined;
  /** The first day. Default: yesterday. */
  StartDate?: string | null | undefined;
}
export interface QueryEndUserHistoryUsageResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
  /** The users, each with the time of use. */
  UserUsageInfoList?: Array<{
    /** A description for people. */
    Description?: string;
    /** How long the user used each cloud computer. */
    DesktopUsageList?: Array<{
      /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
      DesktopId?: string;
      /** The name of the cloud computer. */
      DesktopName?: string;
      /** For how long it was used. In seconds. */
      Duration?: ExactInteger;
    }>;
    /** The name that others see. */
    DisplayName?: string;
    /** For how long it was used. In seconds. */
    Duration?: ExactInteger;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The user's name. */
    EndUserName?: string;
    /** The organizations that the user belongs to, as paths. */
    OrgPathList?: Array<string>;
    /** The user groups of the user. Of users in the vendor's directory only. */
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
  /** The day that is counted, as `2026-01-02`. Default: yesterday. */
  DataDate?: string | null | undefined;
}
export interface QueryHistoryActiveUserCountResponse {
  /** The users that were active in a day, and in a month. */
  ActiveUserCount?: {
    /** How many users were active on the day. */
    DailyActiveUserCount?: number;
    /** How many users were active in the month. */
    MonthlyActiveUserCount?: number;
  };
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
  /** Which edition of the service is counted: 1 for enterprises, 3 cloud office, 10 standard. */
  BizType?: Integer | null | undefined;
  /** The last day. */
  EndDate?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** How much time each value covers. */
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
  TotalCount?: number;
  /** How many users were active, by time. */
  UserStatisticList?: Array<{
    /** How many different users were active in the period. */
    ActiveUserCount?: number;
    /** The day, as `2026-01-02` in UTC+8. */
    FormatDate?: string;
    /** The day of the value, since 1970. In milliseconds. */
    TimeStamp?: ExactInteger;
  }>;
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
  /** The day that is counted, as `2026-01-02`. Default: yesterday. */
  DataDate?: string | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  /** What was measured. */
  MetricName?: string | null | undefined;
  /** The page, counted from 1. At least 1. Default: 1. */
  PageNum?: Integer | null | undefined;
  /** How many items a page has at most. 1 to 100. Default: 20. */
  PageSize?: Integer | null | undefined;
  /** The range of values that is counted. */
  Range?:
    | {
        /** Whether the range includes `Max`. Default: false. */
        IncludeMax?: boolean | null | undefined;
        /** Whether the range includes `Min`. Default: true. */
        IncludeMin?: boolean | null | undefined;
        /** The name of the range, which the response repeats. */
        Label?: string | null | undefined;
        /** The upper end of the range. */
        Max?: number | null | undefined;
        /** The lower end of the range. */
        Min?: number | null | undefined;
      }
    | null
    | undefined;
  /** The region that the resource is in. */
  ResourceRegionId?: string | null | undefined;
  /** Whether the list ascends or descends. */
  SortType?: string | null | undefined;
}
export interface QueryHistoryAvgMetricListResponse {
  /** The averages of each cloud computer. */
  AvgMetricList?: Array<{
    /** The average value. */
    AvgValue?: number;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    ChargeType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** How many virtual CPUs. */
    Cpu?: number;
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
    /** The ids of users, the names to log in with. */
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
      /** The id of the user, the name to log in with. */
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
  TotalCount?: number;
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
  /** The last day. Default: yesterday. */
  EndDate?: string | null | undefined;
  /** What was measured. */
  MetricName?: string | null | undefined;
  /** The ranges that values are sorted into. */
  Ranges?:
    | ReadonlyArray<{
        /** Whether the range includes `Max`. Default: false. */
        IncludeMax?: boolean | null | undefined;
        /** Whether the range includes `Min`. Default: true. */
        IncludeMin?: boolean | null | undefined;
        /** The name of the range, which the response repeats. */
        Label?: string | null | undefined;
        /** The upper end of the range. */
        Max?: number | null | undefined;
        /** The lower end of the range. */
        Min?: number | null | undefined;
      }>
    | null
    | undefined;
  /** The first day. Default: yesterday. */
  StartDate?: string | null | undefined;
}
export interface QueryHistoryMetricDistributionResponse {
  /** How many cloud computers are in each range. */
  DistributionList?: Array<{
    /** How many cloud computers are in this range. */
    Count?: number;
    /** The name of the range. */
    Label?: string;
    /** The upper end of the range. */
    Max?: number;
    /** The lower end of the range. */
    Min?: number;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
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
  /** Which edition of the service is ranked. */
  BizType?: Integer | null | undefined;
  /** The last day. */
  EndDate?: string | null | undefined;
  /** How many results are returned. Default: 5. */
  Limit?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The first day. */
  StartDate?: string | null | undefined;
}
export interface QueryHistoryUsageDurationRankResponse {
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** How many items there are on all pages. */
  TotalCount?: number;
  /** The users, by how long they used cloud computers. */
  UsageDurationList?: Array<{
    /** How the cloud computers are paid. */
    ChargeType?: OpenEnum<"POST_PAID" | "PRE_PAID" | "MONTH_PACKAGE" | "DURATION">;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** The name of the cloud computer. */
    DesktopName?: string;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** For how long the cloud computer was used. In seconds. */
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
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the file or folder. */
  FileId: string;
  /** The id of the team space. */
  GroupId?: string | null | undefined;
  /** The users and teams, each with its role. At most 100 items. */
  MemberList: ReadonlyArray<{
    /** The user or team. */
    CdsIdentity: {
      /** The id of the user or team. */
      Id: string;
      /** Whether it is a user or a team. Default: IT_User. */
      Type: OpenEnum<"IT_User" | "IT_Group">;
    };
    /** What the user or team may do with the file, by a named role. */
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
  /** The ids of users, the names to log in with. At most 10000 items. */
  EndUserIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the department. */
  OrgId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the group of users in the vendor's directory. */
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
  /** The id of the user, the name to log in with. */
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
  /** When it was last tried, since 1970. In milliseconds. */
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
  /** Whether the cloud computer is stopped for it. */
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
  /** The id of the user, the name to log in with. */
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
  /** The role that the script runs with on the cloud computer. */
  CommandRole?: string | null | undefined;
  /** Whether the script is plain text or in Base64. */
  ContentEncoding?: OpenEnum<"PlainText" | "Base64"> | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 300 items. */
  DesktopId: ReadonlyArray<string>;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** For how long the script may run. In seconds. Default: 300. */
  Timeout?: Integer | null | undefined;
  /** The language of the script. */
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
  /** The id of the message. */
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
  /** What the code is for, as JSON: to verify a Cloud Enterprise Network, its id. */
  ExtraInfo?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** What the code is for. */
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
  /** The timers that scale the pool. At most 100 items. */
  ScaleTimerInfos?:
    | ReadonlyArray<{
        /** How many cloud computers the timer buys. 0 to 200. */
        BuyResAmount?: Integer | null | undefined;
        /** When the timer runs, as a cron expression. */
        Cron?: string | null | undefined;
        /** How long a session is kept after its connection is lost. In milliseconds. */
        KeepDuration?: Integer | null | undefined;
        /** How users are spread over the computers of the pool. Known values: `0` and `1`. */
        LoadPolicy?: Integer | null | undefined;
        /** How many cloud computers the pool has at most while the timer counts. 0 to 200. */
        MaxResAmount?: Integer | null | undefined;
        /** How many cloud computers the pool has at least while the timer counts. 0 to 200. */
        MinResAmount?: Integer | null | undefined;
        /** From which share of used sessions on the pool grows. */
        RatioThreshold?: number | null | undefined;
        /** The phase of scaling that the timer begins. */
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
  /** Whether the timer acts even while users are connected. */
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
  /** The state of the timer. Known values: `1`, `2`, `3` and `100`. */
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
  /** Whether maintenance begins or ends. */
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
  /** Whether single sign-on is on. */
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
  /** The entity id in the identity provider's metadata. */
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
  /** Whether single sign-on is on. */
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
  /** Which folders belong to the profile that follows the user. */
  UserProfilePathRule?:
    | ReadonlyArray<{
        /** The folder whose content is left out of the user's profile. */
        BlackPath?:
          | {
              /** The folder. At most 260 characters. */
              Path?: string | null | undefined;
              /** Whether it is a file or a folder. */
              Type?: string | null | undefined;
            }
          | null
          | undefined;
        /** The folders that are kept in the user's profile all the same. */
        WhitePaths?:
          | ReadonlyArray<{
              /** The folder. At most 260 characters. */
              Path?: string | null | undefined;
              /** Whether it is a file or a folder. */
              Type?: string | null | undefined;
            }>
          | null
          | undefined;
      }>
    | null
    | undefined;
  /** The kind of rule for the profile's folders. */
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
    /** The tag's name. At most 128 characters. */
    Key?: string | null | undefined;
    /** The tag's value. At most 128 characters. */
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
  /** The OSS bucket that has the file. */
  OssBucketName?: string | null | undefined;
  /** The region of the OSS bucket. */
  OssBucketRegionId?: string | null | undefined;
  /** Whether the transfer is approved. */
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
  /** The resources. 1 to 500 items. */
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
  /** The kind of configuration group: timers, for example. */
  Type: OpenEnum<"Timer">;
}
export interface UnbindConfigGroupResponse {
  /** The ids of configuration groups. */
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
  /** The ids of the agents whose cloud computers are taken away. */
  DesktopAgentIds?: ReadonlyArray<string> | null | undefined;
  /** The id of the pool that cloud computers are shared in. */
  DesktopGroupId?: string | null | undefined;
  /** The ids of cloud computers. */
  DesktopIds?: ReadonlyArray<string> | null | undefined;
  /** Whether the cloud computer is taken away even while its user is connected. */
  Force?: boolean | null | undefined;
  /** Why the cloud computer is taken away, for people. */
  Reason?: string | null | undefined;
  /** The ids of the cloud computers of users. */
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
  /** Whether all tags are removed. Counts only without `TagKey`. Default: false. */
  All?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Each item: the id of the resource. At most 50 items. */
  ResourceId: ReadonlyArray<string>;
  /** What kind of resource it is. */
  ResourceType: OpenEnum<"ALIYUN::GWS::INSTANCE">;
  /** The names of the tags that are removed. At most 20 items. */
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
  /** Whether the update is installed automatically (`Running`) or waits (`Pending`). */
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
  /** How the image boots: by BIOS or UEFI. */
  BootMode?: string | null | undefined;
  /** The size of the data disk. In GiB. 5 to 500. */
  DataDiskSize?: Integer | null | undefined;
  /** A description for people. 2 to 256 characters. */
  Description?: string | null | undefined;
  /** Whether the image is checked for security. */
  EnableSecurityCheck?: boolean | null | undefined;
  /** Whether it is one with a GPU. */
  GpuCategory?: boolean | null | undefined;
  /** The kind of the GPU's driver. */
  GpuDriverType?: OpenEnum<"gpu_grid9" | "gpu_custom" | "gpu_grid12"> | null | undefined;
  /** The name of the image. 2 to 128 characters. */
  ImageName: string;
  /** How the operating system is licensed. Default: Auto. */
  LicenseType?: OpenEnum<"Auto" | "Aliyun" | "BYOL"> | null | undefined;
  /** The operating system. */
  OsType?: OpenEnum<"Linux" | "Windows"> | null | undefined;
  /** The address of the image file in OSS. */
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
  /** Three free IP ranges to take instead, where `Status` is `Conflict`. */
  CidrBlocks?: Array<string>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The routes. */
  RouteEntries?: Array<{
    /** Where the route leads: a range of IP addresses. */
    DestinationCidrBlock?: string;
    /** The id of the network that the route leads to. */
    NextHopInstanceId?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** Whether the route is in conflict. */
    Status?: string;
  }>;
  /** Whether the IP range is in conflict with the network's. */
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
