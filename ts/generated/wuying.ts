/** The end-user API of Elastic Desktop Service, 2020-10-02: every operation. Generated from catalogue/ecd-2020-10-02.json by scripts/catalogue.mjs; do not edit. */

import type { ExactInteger, Integer, OpenEnum, Operation } from "../operation.js";

export interface ApproveFotaUpdateRequest {
  /** The version of the image. */
  AppVersion: string;
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
  /** The state of the cloud computer after the update. */
  TargetStatus?: OpenEnum<"running"> | null | undefined;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface ApproveFotaUpdateResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lets the user's cloud computer install an image update, which restarts it.
 *
 * Action `ApproveFotaUpdate`. Writes. It is never repeated after an attempt that may have been executed.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/ApproveFotaUpdate
 */
export const ApproveFotaUpdate: Operation<"wuying", ApproveFotaUpdateRequest, ApproveFotaUpdateResponse, never> = {
  api: "wuying",
  action: "ApproveFotaUpdate",
  effect: "once",
  schema: "AppVersion!,ClientId!,DesktopId,LoginToken!#,RegionId!,SessionId#,TargetStatus,Uuid",
};

export interface ChangePasswordRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId: string;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The new password. Secret. */
  NewPassword: string;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The password until now. Secret. */
  OldPassword: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
}
export interface ChangePasswordResponse {
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. */
  LoginToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the user's password.
 *
 * Action `ChangePassword`. Writes. It is never repeated after an attempt that may have been executed.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/ChangePassword
 */
export const ChangePassword: Operation<"wuying", ChangePasswordRequest, ChangePasswordResponse, never> = {
  api: "wuying",
  action: "ChangePassword",
  effect: "once",
  schema: "ClientId!,EndUserId!,LoginToken!#,NewPassword!#,OfficeSiteId!,OldPassword!#,RegionId!,SessionId#",
};

export interface DeleteFingerPrintTemplateRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | undefined;
  /** The number of the fingerprint. 1 to 4. */
  Index: Integer;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | undefined;
}
export interface DeleteFingerPrintTemplateResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Deletes a fingerprint that the user logs in with.
 *
 * Action `DeleteFingerPrintTemplate`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeFingerPrintTemplates` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/DeleteFingerPrintTemplate
 */
export const DeleteFingerPrintTemplate: Operation<
  "wuying",
  DeleteFingerPrintTemplateRequest,
  DeleteFingerPrintTemplateResponse,
  never
> = {
  api: "wuying",
  action: "DeleteFingerPrintTemplate",
  readBy: "DescribeFingerPrintTemplates",
  schema: "ClientId!,ClientToken!:t,Index!:i,LoginToken!#,RegionId!,SessionId!#",
};

export interface DescribeDirectoriesRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** Each item: the id of the directory of users; that of an office network is the network's id. At most 100 items. */
  DirectoryId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
}
export interface DescribeDirectoriesResponse {
  /** The directories of users. */
  Directories?: Array<{
    /** From where clients may connect. */
    DesktopAccessType?: OpenEnum<"VPC" | "INTERNET" | "ANY">;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** What kind of directory the users are in. */
    DirectoryType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The id of the identity provider. */
    ProviderId?: string;
    /** Where users log in with single sign-on. */
    SsoServiceUrl?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the directories that the user can log in to.
 *
 * Action `DescribeDirectories`. Reads.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/DescribeDirectories
 */
export const DescribeDirectories: Operation<"wuying", DescribeDirectoriesRequest, DescribeDirectoriesResponse, never> =
  { api: "wuying", action: "DescribeDirectories", effect: "read", schema: "ClientId!,DirectoryId:[..100]d,RegionId!" };

export interface DescribeFingerPrintTemplatesRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | undefined;
}
export interface DescribeFingerPrintTemplatesResponse {
  /** The fingerprints. */
  FingerPrintTemplates?: Array<{
    /** An id that the client makes once for each device and keeps. */
    ClientId?: string;
    /** When it was created, in UTC, as `2026-01-02T03:04:05Z`. */
    CreationTime?: string;
    /** A description for people. */
    Description?: string;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The number of the fingerprint. */
    Index?: number;
    /** When the user logged in. */
    LoginTime?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the fingerprints that the user logs in with.
 *
 * Action `DescribeFingerPrintTemplates`. Reads.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/DescribeFingerPrintTemplates
 */
export const DescribeFingerPrintTemplates: Operation<
  "wuying",
  DescribeFingerPrintTemplatesRequest,
  DescribeFingerPrintTemplatesResponse,
  never
> = {
  api: "wuying",
  action: "DescribeFingerPrintTemplates",
  effect: "read",
  schema: "ClientId!,LoginToken!#,RegionId!,SessionId!#",
};

export interface DescribeGlobalDesktopsRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** From where clients may connect. */
  DesktopAccessType?: OpenEnum<"INTERNET" | "VPC" | "Any"> | null | undefined;
  /** Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null | undefined;
  /** The name of the cloud computer. */
  DesktopName?: string | null | undefined;
  /** The state of the cloud computer. */
  DesktopStatus?:
    | OpenEnum<"Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending">
    | null
    | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** A part of the name that is searched. */
  Keyword?: string | null | undefined;
  /** The language of texts. */
  Language?: string | null | undefined;
  /** The region of the office network that the user logs in to. */
  LoginRegionId?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** How many items a page has at most. Default: 10. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** What the list is ordered by. */
  OrderBy?: OpenEnum<"AssignTime"> | null | undefined;
  /** Whether the response tells which image versions it can be updated to. Default: false. */
  QueryFotaUpdate?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: OpenEnum<"cn-shanghai"> | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
  /** Whether the list ascends or descends. */
  SortType?: OpenEnum<"ASC" | "DESC"> | null | undefined;
  /** Whether the states are those of this moment; else they may be some seconds old. Default: false. */
  WithoutLatency?: boolean | null | undefined;
}
export interface DescribeGlobalDesktopsResponse {
  /** The cloud computers. */
  Desktops?: Array<{
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    ChargeType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** The clients that may connect. */
    Clients?: Array<{
      /** Which kind of client it is. */
      ClientType?: string;
      /** Whether the client supports the resource. */
      Status?: string;
    }>;
    /** Whether a user is connected. */
    ConnectionStatus?: OpenEnum<"Unknown" | "Connected" | "Disconnected">;
    /** How many virtual CPUs. */
    Cpu?: number;
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
    /** The timers of the computer. */
    DesktopTimers?: Array<{
      /** Whether users may set timers themselves. */
      AllowClientSetting?: boolean;
      /** When it happens, as a cron expression. */
      CronExpression?: string;
      /** Whether it is done even where the state of the computer or its connection speaks against it. */
      Enforce?: boolean;
      /** When the timer runs next. */
      ExecutionTime?: string;
      /** After which time it happens. In seconds. */
      Interval?: number;
      /** What the timer does. */
      OperationType?: OpenEnum<"Hibernate" | "Shutdown">;
      /** Which disks are reset. */
      ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_BOTH">;
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
    /** The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`. */
    DesktopType?: string;
    /** The id of the directory of users; that of an office network is the network's id. */
    DirectoryId?: string;
    /** The disks. */
    Disks?: Array<{
      /** The id of the disk. */
      DiskId?: string;
      /** The size of the disk. In GiB. */
      DiskSize?: number;
      /** Whether it is the system disk or a data disk. */
      DiskType?: OpenEnum<"SYSTEM" | "DATA">;
    }>;
    /** The id of the user, the name to log in with. */
    EndUserId?: string;
    /** The ids of users, the names to log in with. */
    EndUserIds?: Array<string>;
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    /** Versions of the image, and what can be updated. */
    FotaUpdate?: {
      /** The channel that the update comes by. */
      Channel?: string;
      /** The version of the image now. */
      CurrentAppVersion?: string;
      /** Whether the update must be installed. */
      Force?: boolean;
      /** The version of the image that it can be updated to. */
      NewAppVersion?: string;
      /** The version that it can be updated to. */
      NewDcdVersion?: string;
      /** The project that the update belongs to. */
      Project?: string;
      /** What the version changes. */
      ReleaseNote?: string;
      /** What the version changes, in English. */
      ReleaseNoteEn?: string;
      /** What the version changes, in Japanese. */
      ReleaseNoteJp?: string;
      /** The size of the update. In MiB. */
      Size?: string;
    };
    /** How much memory the GPU has. In MB. */
    GpuMemory?: number;
    /** Of the vendor's own use. */
    HibernationBeta?: boolean;
    /** The host name in the operating system. */
    HostName?: string;
    /** The id of the image, the operating system and software that a disk begins with. */
    ImageId?: string;
    /** When it was last started, in UTC. */
    LastStartTime?: string;
    /** The name of the region in the language of the response. */
    LocalName?: string;
    /** What else is under way with it. */
    ManagementFlags?: Array<string>;
    /** How much memory. In MiB. */
    Memory?: ExactInteger;
    /** The private IP address. */
    NetworkInterfaceIp?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The operating system. */
    Os?: string;
    /** The operating system in words. */
    OsDescription?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The operating system with its version. */
    Platform?: string;
    /** The id of the policy: what users may do, as copying files or using USB devices. */
    PolicyGroupId?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The id of the computer in a pool that the user is connected to. */
    RealDesktopId?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** Where the region is. */
    RegionLocation?: string;
    /** Whether one or several users are connected at once. */
    SessionType?: OpenEnum<"SINGLE_SESSION" | "MULTIPLE_SESSION">;
    /** The sessions of users. */
    Sessions?: Array<{
      /** The id of the user, the name to log in with. */
      EndUserId?: string;
      /** When the session began, in UTC. */
      EstablishmentTime?: string;
    }>;
    /** Whether it can hibernate. */
    SupportHibernation?: boolean;
    /** The name that the user has given it. */
    UserCustomName?: string;
  }>;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the user's cloud computers in all regions.
 *
 * Action `DescribeGlobalDesktops`. Reads. Lives only on ecd.cn-shanghai.aliyuncs.com, with RegionId=cn-shanghai, whatever the user's region.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/DescribeGlobalDesktops
 */
export const DescribeGlobalDesktops: Operation<
  "wuying",
  DescribeGlobalDesktopsRequest,
  DescribeGlobalDesktopsResponse,
  NonNullable<DescribeGlobalDesktopsResponse["Desktops"]>[number]
> = {
  api: "wuying",
  action: "DescribeGlobalDesktops",
  region: "cn-shanghai",
  effect: "read",
  pages: "NextToken Desktops",
  schema:
    "ClientId!,DesktopAccessType,DesktopId:[..100]d,DesktopName,DesktopStatus,DirectoryId,Keyword,Language,LoginRegionId,LoginToken!#,MaxResults:i,NextToken,OfficeSiteId,OrderBy,QueryFotaUpdate:b,RegionId,SearchRegionId,SessionId#,SortType,WithoutLatency:b",
};

export interface DescribeOfficeSitesRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface DescribeOfficeSitesResponse {
  /** The office networks. */
  OfficeSites?: Array<{
    /** The id of the Alibaba Cloud account. */
    AliUid?: ExactInteger;
    /** Which edition of the service it is. */
    BizType?: number;
    /** From where clients may connect. */
    DesktopAccessType?: OpenEnum<"VPC" | "Internet" | "Any" | "INTERNET" | "ANY">;
    /** The address that clients in a VPC connect to. */
    DesktopVpcEndpoint?: string;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. */
    OfficeSiteType?: OpenEnum<"SIMPLE" | "AD_CONNECTOR">;
    /** The id of the identity provider. */
    ProviderId?: string;
    /** Where users log in with single sign-on. */
    SsoServiceUrl?: string;
  }>;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Lists the office networks that the user can log in to.
 *
 * Action `DescribeOfficeSites`. Reads.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/DescribeOfficeSites
 */
export const DescribeOfficeSites: Operation<"wuying", DescribeOfficeSitesRequest, DescribeOfficeSitesResponse, never> =
  {
    api: "wuying",
    action: "DescribeOfficeSites",
    effect: "read",
    schema: "ClientId!,OfficeSiteId:[..100]d,RegionId!,Uuid",
  };

export interface DescribeRegionsRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
}
export interface DescribeRegionsResponse {
  /** The regions. */
  Regions?: Array<{
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
 * @see https://api.aliyun.com/document/ecd/2020-10-02/DescribeRegions
 */
export const DescribeRegions: Operation<"wuying", DescribeRegionsRequest, DescribeRegionsResponse, never> = {
  api: "wuying",
  action: "DescribeRegions",
  effect: "read",
  schema: "ClientId!,RegionId",
};

export interface DescribeSnapshotsRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** How many items a page has at most. Default: 100. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
  /** The id of the snapshot, the content of a disk at one moment. */
  SnapshotId?: string | null | undefined;
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
    /** A description for people. */
    Description?: string;
    /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
    DesktopId?: string;
    /** How far it is. */
    Progress?: string;
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
  }>;
}
/**
 * Lists the snapshots of the user's cloud computer.
 *
 * Action `DescribeSnapshots`. Reads.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/DescribeSnapshots
 */
export const DescribeSnapshots: Operation<
  "wuying",
  DescribeSnapshotsRequest,
  DescribeSnapshotsResponse,
  NonNullable<DescribeSnapshotsResponse["Snapshots"]>[number]
> = {
  api: "wuying",
  action: "DescribeSnapshots",
  effect: "read",
  pages: "NextToken Snapshots",
  schema: "ClientId!,DesktopId,LoginToken!#,MaxResults:i,NextToken,RegionId!,SessionId#,SnapshotId",
};

export interface DescribeUserResourcesRequest {
  /** Whether the client connects over the Internet or a private network. */
  AccessType?: OpenEnum<"INTERNET" | "VPC"> | null | undefined;
  /** Whether the vendor's copy is refreshed first. */
  AutoRefresh?: boolean | null | undefined;
  /** The id of the category. */
  CategoryId?: Integer | null | undefined;
  /** The kind of category. */
  CategoryType?: Integer | null | undefined;
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** Which kind of client it is. */
  ClientType?: OpenEnum<"html5" | "android" | "windows" | "ios" | "macos"> | null | undefined;
  /** The version of the client. Filled in by the client. */
  ClientVersion?: string | null | undefined;
  /** Of the vendor's own use. @deprecated */
  DualCenterForward?: boolean | null | undefined;
  /** The language of texts. */
  Language?: OpenEnum<"en_US" | "zh_CN" | "ja_JP"> | null | undefined;
  /** The region of the office network that the user logs in to. */
  LoginRegionId?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** How many items a page has at most. Default: 500. */
  MaxResults?: Integer | null | undefined;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string | null | undefined;
  /** The ids of office networks. At most 100 items. */
  OfficeSiteIds?: ReadonlyArray<string> | null | undefined;
  /** What the list is ordered by. */
  OrderBy?: OpenEnum<"CreateTime" | "AssignTime"> | null | undefined;
  /** Kinds of product. At most 5 items. */
  ProductTypes?:
    ReadonlyArray<OpenEnum<"CloudDesktop" | "CloudApp" | "CloudBrowser" | "AndroidCloud">> | null | undefined;
  /** The protocol that the screen travels by. */
  ProtocolType?: OpenEnum<"HDX" | "ASP"> | null | undefined;
  /** Whether the response tells the bought time. Default: true. */
  QueryDesktopDurationList?: boolean | null | undefined;
  /** Whether the response tells timers. Default: true. */
  QueryDesktopTimers?: boolean | null | undefined;
  /** Whether the response tells which image versions it can be updated to. Default: false. */
  QueryFotaUpdate?: boolean | null | undefined;
  /** Whether image updates are looked up again first. */
  RefreshFotaUpdate?: boolean | null | undefined;
  /** The ids of resources. At most 100 items. */
  ResourceIds?: ReadonlyArray<string> | null | undefined;
  /** The name of the resource. */
  ResourceName?: string | null | undefined;
  /** Kinds of resources. At most 5 items. */
  ResourceTypes?: ReadonlyArray<OpenEnum<"App" | "Desktop" | "DesktopGroup" | "CloudDrive">> | null | undefined;
  /** What part of the client the list is for, which decides about its order: `desktop`. */
  Scene?: OpenEnum<"desktop"> | null | undefined;
  /** The region that is searched. */
  SearchRegionId?: string | null | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
  /** Whether the list ascends or descends. */
  SortType?: OpenEnum<"ASC" | "DESC"> | null | undefined;
}
export interface DescribeUserResourcesResponse {
  /** The AI agents, in short. */
  AgentBriefSummary?: {
    /** The AI agents. */
    AgentBriefs?: Array<{
      /** The platform of the AI agent. */
      AgentPlatform?: string;
      /** Who makes the AI agent. */
      AgentProvider?: string;
      /** The picture that is shown where there is no computer. */
      AvatarNoResourceUrl?: string;
      /** The picture of the AI agent. */
      AvatarUrl?: string;
      /** How many AI agents there are. */
      Count?: number;
      /** The name that others see. */
      DisplayName?: string;
      /** The second title. */
      SubTitle?: string;
      /** Where the AI agent is reached. */
      Url?: string;
    }>;
    /** How many items there are on all pages. */
    TotalCount?: number;
  };
  /** How many items a page has at most. */
  MaxResults?: number;
  /** Asks for the page after the one whose response had it. A response without it is the last page. */
  NextToken?: string;
  /** Kinds of resources that could not be listed. */
  QueryFailedResourceTypes?: Array<string>;
  /** The version of the order that the list has. */
  RankVersion?: ExactInteger;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** The resources. */
  Resources?: Array<{
    /** Whether the client connects over the Internet or a private network. */
    AccessType?: OpenEnum<"INTERNET" | "VPC">;
    /** Where the AI agent is talked to. Secret. */
    AgentImUrl?: string;
    /** The id of the Alibaba Cloud account. */
    AliUid?: ExactInteger;
    /** The id of the application. */
    AppId?: string;
    /** How access is given. */
    AuthMode?: string;
    /** The id of the category. */
    CategoryId?: number;
    /** The kind of category. */
    CategoryType?: number;
    /** The name of the enterprise drive. */
    CdsName?: string;
    /** The id of the resource in all regions. */
    CenterResourceId?: string;
    /** How it is paid: `PrePaid` by subscription, `PostPaid` by use. */
    ChargeType?: OpenEnum<"PostPaid" | "PrePaid">;
    /** The clients that may connect. */
    Clients?: Array<{
      /** Which kind of client it is. */
      ClientType?: string;
      /** Whether the client supports the resource. */
      Status?: string;
    }>;
    /** What the vendor's client connects with. Secret. */
    ConnectionProperties?: string;
    /** When it was created. */
    CreateTime?: string;
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
    /** The timers of the computer. */
    DesktopTimers?: Array<{
      /** Whether users may set timers themselves. */
      AllowClientSetting?: string;
      /** When it happens, as a cron expression. */
      CronExpression?: string;
      /** Whether it is done even where the state of the computer or its connection speaks against it. */
      Enforce?: boolean;
      /** When the timer runs next. */
      ExecutionTime?: string;
      /** After which time it happens. */
      Interval?: number;
      /** What the timer does. */
      OperationType?: OpenEnum<"Hibernate" | "Shutdown">;
      /** Which disks are reset. */
      ResetType?: OpenEnum<"RESET_TYPE_SYSTEM" | "RESET_TYPE_BOTH">;
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
    /** When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use. */
    ExpiredTime?: string;
    /** The id of the storage resource at the service that provides it. */
    ExternalDomainId?: string;
    /** The id of the user with the identity provider. */
    ExternalUserId?: string;
    /** Versions of the image, and what can be updated. */
    FotaUpdate?: {
      /** The channel that the update comes by. */
      Channel?: string;
      /** The version of the image now. */
      CurrentAppVersion?: string;
      /** Whether the update must be installed. */
      Force?: boolean;
      /** The version of the image that it can be updated to. */
      NewAppVersion?: string;
      /** The version that it can be updated to. */
      NewDcdVersion?: string;
      /** The project that the update belongs to. */
      Project?: string;
      /** What the version changes. */
      ReleaseNote?: string;
      /** What the version changes, in English. */
      ReleaseNoteEn?: string;
      /** What the version changes, in Japanese. */
      ReleaseNoteJp?: string;
      /** The size of the update. In KB. */
      Size?: string;
    };
    /** Whether the drive can be used from other regions. Of drives only. */
    GlobalStatus?: boolean;
    /** Whether there is an update. */
    HasUpgrade?: boolean;
    /** Of the vendor's own use. */
    HibernationBeta?: boolean;
    /** The address of the picture. */
    Icon?: string;
    /** When it was last started, in UTC. */
    LastStartTime?: string;
    /** The name of the region in the language of the response. */
    LocalName?: string;
    /** What else is under way with it. */
    ManagementStatuses?: Array<string>;
    /** The id of the office network, the network and user directory that cloud computers are in. */
    OfficeSiteId?: string;
    /** The state of the order. */
    OrderStatus?: string;
    /** The operating system. */
    Os?: string;
    /** The operating system in words. */
    OsDescription?: string;
    /** The operating system. */
    OsType?: OpenEnum<"Linux" | "Windows">;
    /** The system update that waits. */
    OsUpdate?: {
      /** The id of the check for system updates. */
      CheckId?: string;
      /** The numbers of the system updates. */
      KbListString?: string;
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
      /** Where the vendor of the system describes the update. */
      UpdateCatalogUrl?: string;
    };
    /** Which product it is. */
    ProductType?: string;
    /** The protocol that the screen travels by. */
    ProtocolType?: OpenEnum<"ASP" | "HDX">;
    /** The id of the computer in a pool that the user is connected to. */
    RealDesktopId?: string;
    /** The region, as `cn-hangzhou`. */
    RegionId?: string;
    /** Where the region is. */
    RegionLocation?: string;
    /** The id of the resource group that it belongs to. */
    ResourceGroupId?: string;
    /** The id of the resource. */
    ResourceId?: string;
    /** Of the vendor's own use. */
    ResourceLevel?: string;
    /** The name of the resource. */
    ResourceName?: string;
    /** The state of the session. */
    ResourceSessionStatus?: string;
    /** The state of the resource. */
    ResourceStatus?: string;
    /** What kind of resource it is. */
    ResourceType?: OpenEnum<"App" | "Desktop" | "DesktopGroup" | "CloudDrive">;
    /** Whether one or several users are connected at once. */
    SessionType?: OpenEnum<"SINGLE_SESSION" | "MULTIPLE_SESSION">;
    /** The sessions of users. */
    Sessions?: Array<{
      /** The IP address of the latest client. */
      LastClientIp?: string;
      /** The name that others see. */
      NickName?: string;
      /** When the session began. */
      ResourceSessionStartTime?: string;
      /** The name of the user who is connected. */
      UserId?: string;
      /** The user's name in the Active Directory, as `alice@example.com`. */
      UserPrincipalName?: string;
    }>;
    /** How it is bought, more exactly than `ChargeType`. */
    SubPayType?: OpenEnum<"prePaid" | "postPaid" | "monthPackage" | "jvsAgentPackage" | "duration">;
    /** Whether there is an AI agent to talk to. */
    SupportAgentIm?: boolean;
    /** Whether it can hibernate. */
    SupportHibernation?: boolean;
    /** What the user may do with it. */
    SupportedActions?: Array<string>;
    /** The color that the client shows it in. */
    ThemeColor?: string;
    /** The name that the user has given it. */
    UserCustomName?: string;
    /** The version of the application. Of applications only. */
    Version?: string;
  }>;
  /** How many items there are on all pages. */
  TotalCount?: number;
}
/**
 * Lists the user's cloud computers, pools and applications.
 *
 * Action `DescribeUserResources`. Reads. Has no RegionId; that it lives where DescribeGlobalDesktops does is unverified.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/DescribeUserResources
 */
export const DescribeUserResources: Operation<
  "wuying",
  DescribeUserResourcesRequest,
  DescribeUserResourcesResponse,
  NonNullable<DescribeUserResourcesResponse["Resources"]>[number]
> = {
  api: "wuying",
  action: "DescribeUserResources",
  region: "cn-shanghai",
  effect: "read",
  pages: "NextToken Resources",
  schema:
    "AccessType,AutoRefresh:b,CategoryId:i,CategoryType:i,ClientId!,ClientType,ClientVersion,DualCenterForward:b,Language,LoginRegionId,LoginToken!#,MaxResults:i,NextToken,OfficeSiteIds:[..100]d,OrderBy,ProductTypes:[..5]s,ProtocolType,QueryDesktopDurationList:b,QueryDesktopTimers:b,QueryFotaUpdate:b,RefreshFotaUpdate:b,ResourceIds:[..100]d,ResourceName,ResourceTypes:[..5]s,Scene,SearchRegionId,SessionId#,SortType",
};

export interface EncryptPasswordRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The password to be encrypted. Secret. */
  Password: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | undefined;
}
export interface EncryptPasswordResponse {
  /** The password, encrypted with a key of the vendor. Secret. */
  EncryptedPassword?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Encrypts a password for operations that take it so.
 *
 * Action `EncryptPassword`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/EncryptPassword
 */
export const EncryptPassword: Operation<"wuying", EncryptPasswordRequest, EncryptPasswordResponse, never> = {
  api: "wuying",
  action: "EncryptPassword",
  schema: "ClientId!,DirectoryId,LoginToken!#,OfficeSiteId,Password!#,RegionId!,SessionId!#",
};

export interface GetCloudDriveServiceMountTokenRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | null | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
}
export interface GetCloudDriveServiceMountTokenResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** What the file gateway of the enterprise drive is used with. Secret. */
  Token?: {
    /** The domain of the enterprise drive's file gateway. */
    DomainId?: string;
    /** When the token expires. */
    ExpiredAfter?: string;
    /** The state of the user at the file gateway. */
    Status?: string;
    /** What the file gateway of the enterprise drive is used with. Secret. */
    Token?: string;
    /** The size in all. In GiB. */
    TotalSize?: ExactInteger;
    /** How much is used. In GiB. */
    UsedSize?: ExactInteger;
  };
}
/**
 * Gets the token that the user's enterprise drive is mounted with.
 *
 * Action `GetCloudDriveServiceMountToken`. Reads.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/GetCloudDriveServiceMountToken
 */
export const GetCloudDriveServiceMountToken: Operation<
  "wuying",
  GetCloudDriveServiceMountTokenRequest,
  GetCloudDriveServiceMountTokenResponse,
  never
> = {
  api: "wuying",
  action: "GetCloudDriveServiceMountToken",
  effect: "read",
  schema: "ClientId,LoginToken#,OfficeSiteId,RegionId,SessionId#",
};

export interface GetConnectionTicketRequest {
  /** Whether the client connects over the Internet or a private network. */
  AccessType?: string | null | undefined;
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The operating system of the device that the client runs on. Filled in by the client. */
  ClientOS?: string | null | undefined;
  /** Which kind of client it is. */
  ClientType?: OpenEnum<"html5" | "linux" | "android" | "windows" | "ios" | "macos"> | null | undefined;
  /** The version of the client. Filled in by the client. */
  ClientVersion?: string | null | undefined;
  /** The program that starts when the user is connected, as JSON with its path and arguments. Secret. At most 1024000 characters. */
  CommandContent?: string | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** Of the vendor's own use. */
  OwnerId?: Integer | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** Of the vendor's own use. */
  ResourceOwnerAccount?: string | null | undefined;
  /** Of the vendor's own use. */
  ResourceOwnerId?: Integer | null | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
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
  /** The id of the task, to ask for its result with. */
  TaskId?: string | null | undefined;
  /** Of the vendor's own use. Secret. */
  TicketBlackList?: ReadonlyArray<string> | null | undefined;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface GetConnectionTicketResponse {
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string;
  /** A token for direct connections between devices. Secret. */
  P2PToken?: string;
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
 * Gets the ticket that the user's client connects with: the first call begins a task, the next ask for its result.
 *
 * Action `GetConnectionTicket`. Writes. It is never repeated after an attempt that may have been executed. Errors: 400 `DesktopMemoryHighLoad%s`, 400 `DesktopCpuHighLoad%s`, 400 `InvalidClientIp.Policy`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/GetConnectionTicket
 */
export const GetConnectionTicket: Operation<"wuying", GetConnectionTicketRequest, GetConnectionTicketResponse, never> =
  {
    api: "wuying",
    action: "GetConnectionTicket",
    effect: "once",
    schema:
      "AccessType,ClientId!,ClientOS,ClientType,ClientVersion,CommandContent#,DesktopId,LoginToken!#,OwnerId:i,RegionId!,ResourceOwnerAccount,ResourceOwnerId:i,SessionId#,Tag:[..20]{Key,Value},TaskId,TicketBlackList#:[]s,Uuid",
  };

export interface GetLoginTokenRequest {
  /** The code that the user's authenticator shows. Secret. */
  AuthenticationCode?: string | null | undefined;
  /** What the client can do. */
  AvailableFeatures?: Readonly<Record<string, string>> | null | undefined;
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The name of the client. */
  ClientName?: string | null | undefined;
  /** The operating system of the device that the client runs on. Filled in by the client. */
  ClientOS?: string | null | undefined;
  /** Which kind of client it is. */
  ClientType?: OpenEnum<"HTML5" | "WINDOWS" | "MACOS" | "IOS" | "ANDROID"> | null | undefined;
  /** The version of the client. Filled in by the client. */
  ClientVersion?: string | null | undefined;
  /** The stage of the login that this call makes. The first is `ADPassword` or `KeepAliveVerify`; a response names the next. */
  CurrentStage?:
    | OpenEnum<"ADPassword" | "MFABind" | "MFAVerify" | "TokenVerify" | "ChangePassword" | "KeepAliveVerify">
    | null
    | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** Whether the response gets a `KeepAliveToken`, to log in later without a password. */
  KeepAlive?: boolean | null | undefined;
  /** Logs in again without a password, where the login asked for that. Secret. */
  KeepAliveToken?: string | null | undefined;
  /** The new password. Secret. */
  NewPassword?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The password until now. Secret. */
  OldPassword?: string | null | undefined;
  /** The user's password, at the stage `ADPassword`. Secret. */
  Password?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
  /** The one-time code that was sent to the user. Secret. */
  TokenCode?: string | null | undefined;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface GetLoginTokenResponse {
  /** The e-mail address. */
  Email?: string;
  /** The id of the user, the name to log in with. */
  EndUserId?: string;
  /** Of the vendor's own use. */
  Industry?: string;
  /** Logs in again without a password, where the login asked for that. Secret. */
  KeepAliveToken?: string;
  /** A property of users in the vendor's directory; empty for others. */
  Label?: string;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. */
  LoginToken?: string;
  /** Which stage of the login comes next; empty when the user is logged in. */
  NextStage?: OpenEnum<"ADPassword" | "MFABind" | "MFAVerify" | "TokenVerify" | "ChangePassword" | "KeepAliveVerify">;
  /** The name that others see. */
  NickName?: string;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string;
  /** The name of the office network. */
  OfficeSiteName?: string;
  /** Of the vendor's own use. */
  PasswordStrategy?: {
    /** Of the vendor's own use. */
    TenantAlternativeChars?: Array<string>;
    /** Of the vendor's own use. */
    TenantPasswordLength?: string;
  };
  /** The telephone number. */
  Phone?: string;
  /** Of the vendor's own use. Secret. */
  Props?: Record<string, string>;
  /** The QR code to set up an authenticator with, a PNG in Base64. Secret. */
  QrCodePng?: string;
  /** Of the vendor's own use. */
  Reason?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
  /** Why the login is taken for risky, and how it is verified. */
  RiskVerifyInfo?: {
    /** The e-mail address. */
    Email?: string;
    /** For how long the account was last locked. */
    LastLockDuration?: ExactInteger;
    /** Whether the account is locked. */
    Locked?: string;
    /** The telephone number. */
    Phone?: string;
  };
  /** The secret to set up an authenticator with. Secret. */
  Secret?: string;
  /** The id of the session; each stage of a login hands it to the next. Secret. */
  SessionId?: string;
  /** The id of the Alibaba Cloud account that the user belongs to. */
  TenantId?: ExactInteger;
  /** Of the vendor's own use. */
  WindowDisplayMode?: string;
  /** The id of the user's account with the service. */
  WyId?: string;
}
/**
 * Logs a user in, one stage with each call, and gets a `LoginToken` at the end.
 *
 * Action `GetLoginToken`. Writes. It is never repeated after an attempt that may have been executed.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/GetLoginToken
 */
export const GetLoginToken: Operation<"wuying", GetLoginTokenRequest, GetLoginTokenResponse, never> = {
  api: "wuying",
  action: "GetLoginToken",
  effect: "once",
  schema:
    "AuthenticationCode#,AvailableFeatures:j*s,ClientId!,ClientName,ClientOS,ClientType,ClientVersion,CurrentStage,DirectoryId,EndUserId,KeepAlive:b,KeepAliveToken#,NewPassword#,OfficeSiteId,OldPassword#,Password#,RegionId!,SessionId#,TokenCode#,Uuid",
};

export interface QueryEdsAgentReportConfigRequest {
  /** The id of the Alibaba Cloud account. */
  AliUid?: Integer | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The id of the ECS instance that the agent runs on. */
  EcsInstanceId?: string | null | undefined;
}
export interface QueryEdsAgentReportConfigResponse {
  /** The result. */
  Data?: {
    /** What the agent reports, as the vendor encodes it. Secret. */
    Config?: string;
  };
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Tells what the agent of a cloud computer reports.
 *
 * Action `QueryEdsAgentReportConfig`. Reads.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/QueryEdsAgentReportConfig
 */
export const QueryEdsAgentReportConfig: Operation<
  "wuying",
  QueryEdsAgentReportConfigRequest,
  QueryEdsAgentReportConfigResponse,
  never
> = { api: "wuying", action: "QueryEdsAgentReportConfig", effect: "read", schema: "AliUid:i,DesktopId,EcsInstanceId" };

export interface RebootDesktopsRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The operating system of the device that the client runs on. Filled in by the client. */
  ClientOS?: string | null | undefined;
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | undefined;
  /** The version of the client. Filled in by the client. */
  ClientVersion?: string | null | undefined;
  /** The ids of the cloud computers, all of them Running. 1 to 20 items. */
  DesktopId: ReadonlyArray<string>;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | null | undefined;
  /** Whether pending system updates are installed first. */
  OsUpdate?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
  /** Proves that the user has logged in, in place of `LoginToken`. Secret. */
  SessionToken?: string | null | undefined;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface RebootDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Restarts the user's cloud computers that are Running.
 *
 * Action `RebootDesktops`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeGlobalDesktops` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/RebootDesktops
 */
export const RebootDesktops: Operation<"wuying", RebootDesktopsRequest, RebootDesktopsResponse, never> = {
  api: "wuying",
  action: "RebootDesktops",
  effect: "once",
  readBy: "DescribeGlobalDesktops",
  schema:
    "ClientId!,ClientOS,ClientToken!:t,ClientVersion,DesktopId!:[1..20]d,LoginToken#,OsUpdate:b,RegionId!,SessionId#,SessionToken#,Uuid",
};

export interface RefreshLoginTokenRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The id of the directory of users; that of an office network is the network's id. */
  DirectoryId?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId: string;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
}
export interface RefreshLoginTokenResponse {
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. */
  LoginToken?: string;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Replaces the `LoginToken` before it expires.
 *
 * Action `RefreshLoginToken`. Writes. It is never repeated after an attempt that may have been executed.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/RefreshLoginToken
 */
export const RefreshLoginToken: Operation<"wuying", RefreshLoginTokenRequest, RefreshLoginTokenResponse, never> = {
  api: "wuying",
  action: "RefreshLoginToken",
  effect: "once",
  schema: "ClientId!,DirectoryId,EndUserId!,LoginToken!#,OfficeSiteId,RegionId!,SessionId#",
};

export interface ReportEdsAgentInfoRequest {
  /** The id of the Alibaba Cloud account. */
  AliUid?: Integer | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** The id of the ECS instance that the agent runs on. */
  EcsInstanceId?: string | null | undefined;
  /** What the agent reports, as the vendor encodes it. */
  EdsAgentInfo?: string | null | undefined;
}
export interface ReportEdsAgentInfoResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Reports the state of the agent of a cloud computer.
 *
 * Action `ReportEdsAgentInfo`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/ReportEdsAgentInfo
 */
export const ReportEdsAgentInfo: Operation<"wuying", ReportEdsAgentInfoRequest, ReportEdsAgentInfoResponse, never> = {
  api: "wuying",
  action: "ReportEdsAgentInfo",
  schema: "AliUid:i,DesktopId,EcsInstanceId,EdsAgentInfo",
};

export interface ReportSessionStatusRequest {
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** The id of the cloud computer. */
  InstanceId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** How long the change of the session took. At least 0. */
  SessionChangeTime: Integer;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | undefined;
  /** What happened to the session. */
  SessionStatus: OpenEnum<
    | "SessionLogOff"
    | "DesktopTimerDisconnection"
    | "SessionReboot"
    | "DesktopTimerShutdown"
    | "SessionLock"
    | "SessionShutdown"
    | "SessionUnLock"
    | "DesktopTimerReboot"
    | "ConsoleConnect"
    | "SessionLogOn"
    | "SessionPopup"
    | "SessionDisconnect"
    | "ConsoleDisconnect"
  >;
}
export interface ReportSessionStatusResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Reports the state of a connection.
 *
 * Action `ReportSessionStatus`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/ReportSessionStatus
 */
export const ReportSessionStatus: Operation<"wuying", ReportSessionStatusRequest, ReportSessionStatusResponse, never> =
  {
    api: "wuying",
    action: "ReportSessionStatus",
    schema: "EndUserId,InstanceId!,RegionId!,SessionChangeTime!:i,SessionId!#,SessionStatus!",
  };

export interface ResetPasswordRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | undefined;
  /** The e-mail address. */
  Email?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId: string;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The user's telephone number, which has to be that of the account. */
  phone?: string | null | undefined;
}
export interface ResetPasswordResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sends a user a mail to set a new password with.
 *
 * Action `ResetPassword`. Writes. After an attempt that may have been executed it is repeated only with a client token. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/ResetPassword
 */
export const ResetPassword: Operation<"wuying", ResetPasswordRequest, ResetPasswordResponse, never> = {
  api: "wuying",
  action: "ResetPassword",
  effect: "once",
  schema: "ClientId!,ClientToken!:t,Email,EndUserId!,OfficeSiteId!,RegionId!,phone",
};

export interface ResetSnapshotRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
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
 * Sets a disk of the user's cloud computer back to a snapshot; what was written since is lost.
 *
 * Action `ResetSnapshot`. Writes. It is never repeated after an attempt that may have been executed. `DescribeSnapshots` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/ResetSnapshot
 */
export const ResetSnapshot: Operation<"wuying", ResetSnapshotRequest, ResetSnapshotResponse, never> = {
  api: "wuying",
  action: "ResetSnapshot",
  effect: "once",
  readBy: "DescribeSnapshots",
  schema: "ClientId!,DesktopId,LoginToken!#,RegionId!,SessionId#,SnapshotId!,StopDesktop:b",
};

export interface SendTokenCodeRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The operating system of the device that the client runs on. Filled in by the client. */
  ClientOS?: string | null | undefined;
  /** The version of the client. Filled in by the client. */
  ClientVersion?: string | null | undefined;
  /** The id of the user, the name to log in with. */
  EndUserId?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | null | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId?: string | null | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
  /** The one-time code that was sent to the user. Secret. */
  TokenCode?: string | null | undefined;
}
export interface SendTokenCodeResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Sends the user a one-time code for the login.
 *
 * Action `SendTokenCode`. Writes. It is never repeated after an attempt that may have been executed.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/SendTokenCode
 */
export const SendTokenCode: Operation<"wuying", SendTokenCodeRequest, SendTokenCodeResponse, never> = {
  api: "wuying",
  action: "SendTokenCode",
  effect: "once",
  schema: "ClientId!,ClientOS,ClientVersion,EndUserId,LoginToken#,OfficeSiteId,SessionId#,TokenCode#",
};

export interface SetFingerPrintTemplateRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | undefined;
  /** A description for people. */
  Description?: string | null | undefined;
  /** The fingerprint, encrypted. Secret. */
  EncryptedFingerPrintTemplate?: string | null | undefined;
  /** The key of the credential's encryption, itself encrypted. Secret. */
  EncryptedKey?: string | null | undefined;
  /** The fingerprint. Secret. */
  FingerPrintTemplate?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The user's password. Secret. */
  Password: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | undefined;
}
export interface SetFingerPrintTemplateResponse {
  /** The password, encrypted with a key of the vendor. Secret. */
  EncryptedPassword?: string;
  /** The number of the fingerprint. */
  Index?: number;
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Stores a fingerprint that the user logs in with.
 *
 * Action `SetFingerPrintTemplate`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeFingerPrintTemplates` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplate
 */
export const SetFingerPrintTemplate: Operation<
  "wuying",
  SetFingerPrintTemplateRequest,
  SetFingerPrintTemplateResponse,
  never
> = {
  api: "wuying",
  action: "SetFingerPrintTemplate",
  readBy: "DescribeFingerPrintTemplates",
  schema:
    "ClientId!,ClientToken!:t,Description,EncryptedFingerPrintTemplate#,EncryptedKey#,FingerPrintTemplate#,LoginToken!#,Password!#,RegionId!,SessionId!#",
};

export interface SetFingerPrintTemplateDescriptionRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | undefined;
  /** A description for people. */
  Description: string;
  /** The number of the fingerprint. */
  Index: Integer;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | undefined;
}
export interface SetFingerPrintTemplateDescriptionResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Changes the description of a fingerprint.
 *
 * Action `SetFingerPrintTemplateDescription`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeFingerPrintTemplates` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplateDescription
 */
export const SetFingerPrintTemplateDescription: Operation<
  "wuying",
  SetFingerPrintTemplateDescriptionRequest,
  SetFingerPrintTemplateDescriptionResponse,
  never
> = {
  api: "wuying",
  action: "SetFingerPrintTemplateDescription",
  readBy: "DescribeFingerPrintTemplates",
  schema: "ClientId!,ClientToken!:t,Description!,Index!:i,LoginToken!#,RegionId!,SessionId!#",
};

export interface StartDesktopsRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The operating system of the device that the client runs on. Filled in by the client. */
  ClientOS?: string | null | undefined;
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | undefined;
  /** The version of the client. Filled in by the client. */
  ClientVersion?: string | null | undefined;
  /** The ids of the cloud computers, all of them Stopped. 1 to 20 items. */
  DesktopId: ReadonlyArray<string>;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface StartDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Starts the user's cloud computers that are Stopped.
 *
 * Action `StartDesktops`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeGlobalDesktops` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/StartDesktops
 */
export const StartDesktops: Operation<"wuying", StartDesktopsRequest, StartDesktopsResponse, never> = {
  api: "wuying",
  action: "StartDesktops",
  readBy: "DescribeGlobalDesktops",
  schema: "ClientId!,ClientOS,ClientToken!:t,ClientVersion,DesktopId!:[1..20]d,LoginToken!#,RegionId!,SessionId#,Uuid",
};

export interface StartRecordContentRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The operating system of the device that the client runs on. Filled in by the client. */
  ClientOS?: string | null | undefined;
  /** The version of the client. Filled in by the client. */
  ClientVersion?: string | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** The path of the file. */
  FilePath?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | undefined;
}
export interface StartRecordContentResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Begins a screen recording.
 *
 * Action `StartRecordContent`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/StartRecordContent
 */
export const StartRecordContent: Operation<"wuying", StartRecordContentRequest, StartRecordContentResponse, never> = {
  api: "wuying",
  action: "StartRecordContent",
  schema: "ClientId!,ClientOS,ClientVersion,DesktopId!,FilePath,LoginToken!#,RegionId!,SessionId!#",
};

export interface StopDesktopsRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The operating system of the device that the client runs on. Filled in by the client. */
  ClientOS?: string | null | undefined;
  /** Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null | undefined;
  /** The version of the client. Filled in by the client. */
  ClientVersion?: string | null | undefined;
  /** The ids of the cloud computers, all of them Running. 1 to 20 items. */
  DesktopId: ReadonlyArray<string>;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | null | undefined;
  /** Whether pending system updates are installed first. */
  OsUpdate?: boolean | null | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
  /** Proves that the user has logged in, in place of `LoginToken`. Secret. */
  SessionToken?: string | null | undefined;
  /** An id of the device. */
  Uuid?: string | null | undefined;
}
export interface StopDesktopsResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Stops the user's cloud computers that are Running.
 *
 * Action `StopDesktops`. Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeGlobalDesktops` shows what it changes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/StopDesktops
 */
export const StopDesktops: Operation<"wuying", StopDesktopsRequest, StopDesktopsResponse, never> = {
  api: "wuying",
  action: "StopDesktops",
  readBy: "DescribeGlobalDesktops",
  schema:
    "ClientId!,ClientOS,ClientToken:t,ClientVersion,DesktopId!:[1..20]d,LoginToken#,OsUpdate:b,RegionId!,SessionId#,SessionToken#,Uuid",
};

export interface StopRecordContentRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The operating system of the device that the client runs on. Filled in by the client. */
  ClientOS?: string | null | undefined;
  /** The version of the client. Filled in by the client. */
  ClientVersion?: string | null | undefined;
  /** The id of the cloud computer, as `ecd-7w78ozhjcwa3u`. */
  DesktopId: string;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | undefined;
}
export interface StopRecordContentResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Ends a screen recording.
 *
 * Action `StopRecordContent`. Writes.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/StopRecordContent
 */
export const StopRecordContent: Operation<"wuying", StopRecordContentRequest, StopRecordContentResponse, never> = {
  api: "wuying",
  action: "StopRecordContent",
  schema: "ClientId!,ClientOS,ClientVersion,DesktopId!,LoginToken!#,RegionId!,SessionId!#",
};

export interface UnbindUserDesktopRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** Which kind of client it is. */
  ClientType?: string | null | undefined;
  /** Whether the cloud computer is taken away even while its user is connected. */
  Force?: boolean | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | undefined;
  /** The id of the cloud computer. */
  UserDesktopId: string;
}
export interface UnbindUserDesktopResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Takes a computer of a pool from the user that it is bound to.
 *
 * Action `UnbindUserDesktop`. Writes. `DescribeGlobalDesktops` shows what it changes. Errors: 400 `IdempotentParameterMismatch`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/UnbindUserDesktop
 */
export const UnbindUserDesktop: Operation<"wuying", UnbindUserDesktopRequest, UnbindUserDesktopResponse, never> = {
  api: "wuying",
  action: "UnbindUserDesktop",
  readBy: "DescribeGlobalDesktops",
  schema: "ClientId!,ClientType,Force:b,LoginToken!#,RegionId!,SessionId!#,UserDesktopId!",
};

export interface VerifyCredentialRequest {
  /** An id that the client makes once for each device and keeps. Filled in by the client. */
  ClientId?: string | undefined;
  /** The credential, encrypted. Secret. */
  Credential: string;
  /** Whether it is a code, a fingerprint or a password. */
  CredentialType?: OpenEnum<"MfaPasscode" | "FingerPrint" | "Password"> | null | undefined;
  /** The key of the credential's encryption, itself encrypted. Secret. */
  EncryptedKey?: string | null | undefined;
  /** Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Filled in by the client. */
  LoginToken?: string | undefined;
  /** The id of the office network, the network and user directory that cloud computers are in. */
  OfficeSiteId: string;
  /** The region, as `cn-hangzhou`. Filled in by the client. */
  RegionId?: string | undefined;
  /** The id of the session; each stage of a login hands it to the next. Secret. Filled in by the client. */
  SessionId?: string | null | undefined;
}
export interface VerifyCredentialResponse {
  /** The vendor's id of the request; its support asks for it. */
  RequestId?: string;
}
/**
 * Checks the user's password, fingerprint or one-time code.
 *
 * Action `VerifyCredential`. Writes. It is never repeated after an attempt that may have been executed.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/VerifyCredential
 */
export const VerifyCredential: Operation<"wuying", VerifyCredentialRequest, VerifyCredentialResponse, never> = {
  api: "wuying",
  action: "VerifyCredential",
  effect: "once",
  schema: "ClientId!,Credential!#,CredentialType,EncryptedKey#,LoginToken!#,OfficeSiteId!,RegionId!,SessionId#",
};
