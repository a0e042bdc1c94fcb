/** The end-user API of Elastic Desktop Service, 2020-10-02: every operation. Generated from catalogue/ecd-2020-10-02.json by scripts/catalogue.mjs; do not edit. */

import type { ExactInteger, Integer, Open, Operation } from "../operation.js";

export interface ApproveFotaUpdateRequest {
  AppVersion: string;
  /** Filled in by the client. */
  ClientId?: string;
  DesktopId?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  TargetStatus?: Open<"running"> | null;
  Uuid?: string | null;
}
export interface ApproveFotaUpdateResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ApproveFotaUpdate`.
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
  /** Filled in by the client. */
  ClientId?: string;
  EndUserId: string;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Secret. */
  NewPassword: string;
  OfficeSiteId: string;
  /** Secret. */
  OldPassword: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
}
export interface ChangePasswordResponse {
  /** Secret. */
  LoginToken?: string;
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ChangePassword`.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string;
  /** 1 to 4. */
  Index: Integer;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string;
}
export interface DeleteFingerPrintTemplateResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `DeleteFingerPrintTemplate`. `DescribeFingerPrintTemplates` shows what it changes.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** At most 100 items. */
  DirectoryId?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
}
export interface DescribeDirectoriesResponse {
  Directories?: Array<{
    DesktopAccessType?: string;
    DirectoryId?: string;
    DirectoryType?: string;
    ProviderId?: string;
    SsoServiceUrl?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeDirectories`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/DescribeDirectories
 */
export const DescribeDirectories: Operation<"wuying", DescribeDirectoriesRequest, DescribeDirectoriesResponse, never> =
  { api: "wuying", action: "DescribeDirectories", effect: "read", schema: "ClientId!,DirectoryId:[..100]d,RegionId!" };

export interface DescribeFingerPrintTemplatesRequest {
  /** Filled in by the client. */
  ClientId?: string;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string;
}
export interface DescribeFingerPrintTemplatesResponse {
  FingerPrintTemplates?: Array<{
    ClientId?: string;
    CreationTime?: string;
    Description?: string;
    EndUserId?: string;
    Index?: ExactInteger;
    LoginTime?: string;
    OfficeSiteId?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeFingerPrintTemplates`.
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
  /** Filled in by the client. */
  ClientId?: string;
  DesktopAccessType?: Open<"INTERNET" | "VPC" | "Any"> | null;
  /** At most 100 items. */
  DesktopId?: ReadonlyArray<string> | null;
  DesktopName?: string | null;
  DesktopStatus?: Open<
    "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
  > | null;
  DirectoryId?: string | null;
  Keyword?: string | null;
  Language?: string | null;
  LoginRegionId?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  OfficeSiteId?: string | null;
  OrderBy?: Open<"AssignTime"> | null;
  /** Default: false. */
  QueryFotaUpdate?: boolean | null;
  /** Filled in by the client. */
  RegionId?: Open<"cn-shanghai"> | null;
  SearchRegionId?: string | null;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  SortType?: Open<"ASC" | "DESC"> | null;
  /** Default: false. */
  WithoutLatency?: boolean | null;
}
export interface DescribeGlobalDesktopsResponse {
  Desktops?: Array<{
    ChargeType?: string;
    Clients?: Array<{ ClientType?: string; Status?: string }>;
    ConnectionStatus?: string;
    Cpu?: ExactInteger;
    CreationTime?: string;
    DesktopGroupId?: string;
    DesktopId?: string;
    DesktopName?: string;
    DesktopStatus?: string;
    DesktopTimers?: Array<{
      AllowClientSetting?: boolean;
      CronExpression?: string;
      Enforce?: boolean;
      ExecutionTime?: string;
      Interval?: ExactInteger;
      OperationType?: string;
      ResetType?: string;
      TimerType?: string;
    }>;
    DesktopType?: string;
    DirectoryId?: string;
    Disks?: Array<{ DiskId?: string; DiskSize?: ExactInteger; DiskType?: string }>;
    EndUserId?: string;
    EndUserIds?: Array<string>;
    ExpiredTime?: string;
    FotaUpdate?: {
      Channel?: string;
      CurrentAppVersion?: string;
      Force?: boolean;
      NewAppVersion?: string;
      NewDcdVersion?: string;
      Project?: string;
      ReleaseNote?: string;
      ReleaseNoteEn?: string;
      ReleaseNoteJp?: string;
      Size?: string;
    };
    GpuMemory?: ExactInteger;
    HibernationBeta?: boolean;
    HostName?: string;
    ImageId?: string;
    LastStartTime?: string;
    LocalName?: string;
    ManagementFlags?: Array<string>;
    Memory?: ExactInteger;
    NetworkInterfaceIp?: string;
    OfficeSiteId?: string;
    Os?: string;
    OsDescription?: string;
    OsType?: string;
    Platform?: string;
    PolicyGroupId?: string;
    ProtocolType?: string;
    RealDesktopId?: string;
    RegionId?: string;
    RegionLocation?: string;
    SessionType?: string;
    Sessions?: Array<{ EndUserId?: string; EstablishmentTime?: string }>;
    SupportHibernation?: boolean;
    UserCustomName?: string;
  }>;
  NextToken?: string;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeGlobalDesktops`. Lives only on ecd.cn-shanghai.aliyuncs.com, with RegionId=cn-shanghai, whatever the user's region.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** At most 100 items. */
  OfficeSiteId?: ReadonlyArray<string> | null;
  /** Filled in by the client. */
  RegionId?: string;
  Uuid?: string | null;
}
export interface DescribeOfficeSitesResponse {
  OfficeSites?: Array<{
    AliUid?: ExactInteger;
    BizType?: ExactInteger;
    DesktopAccessType?: string;
    DesktopVpcEndpoint?: string;
    OfficeSiteId?: string;
    OfficeSiteType?: string;
    ProviderId?: string;
    SsoServiceUrl?: string;
  }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeOfficeSites`.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** Filled in by the client. */
  RegionId?: string | null;
}
export interface DescribeRegionsResponse {
  Regions?: Array<{ RegionEndpoint?: string; RegionId?: string }>;
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `DescribeRegions`.
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
  /** Filled in by the client. */
  ClientId?: string;
  DesktopId?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  SnapshotId?: string | null;
}
export interface DescribeSnapshotsResponse {
  NextToken?: string;
  RequestId?: string;
  Snapshots?: Array<{
    CreationTime?: string;
    Description?: string;
    DesktopId?: string;
    Progress?: string;
    RemainTime?: ExactInteger;
    RestorePointId?: string;
    RestorePointName?: string;
    SnapshotId?: string;
    SnapshotName?: string;
    SnapshotType?: string;
    SourceDiskSize?: string;
    SourceDiskType?: string;
    Status?: string;
  }>;
}
/**
 * Reads.
 *
 * Action `DescribeSnapshots`.
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
  AccessType?: Open<"INTERNET" | "VPC"> | null;
  /** Known values: `false` and `true`. */
  AutoRefresh?: boolean | null;
  CategoryId?: Integer | null;
  CategoryType?: Integer | null;
  /** Filled in by the client. */
  ClientId?: string;
  ClientType?: Open<"html5" | "android" | "windows" | "ios" | "macos"> | null;
  /** Filled in by the client. */
  ClientVersion?: string | null;
  /** Known values: `false`. @deprecated */
  DualCenterForward?: boolean | null;
  Language?: Open<"en_US" | "zh_CN" | "ja_JP"> | null;
  LoginRegionId?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  MaxResults?: Integer | null;
  NextToken?: string | null;
  /** At most 100 items. */
  OfficeSiteIds?: ReadonlyArray<string> | null;
  OrderBy?: Open<"CreateTime" | "AssignTime"> | null;
  /** At most 5 items. */
  ProductTypes?: ReadonlyArray<Open<"CloudDesktop" | "CloudApp" | "CloudBrowser" | "AndroidCloud">> | null;
  ProtocolType?: Open<"HDX" | "ASP"> | null;
  /** Known values: `true` and `false`. Default: true. */
  QueryDesktopDurationList?: boolean | null;
  /** Known values: `true` and `false`. Default: true. */
  QueryDesktopTimers?: boolean | null;
  /** Default: false. */
  QueryFotaUpdate?: boolean | null;
  RefreshFotaUpdate?: boolean | null;
  /** At most 100 items. */
  ResourceIds?: ReadonlyArray<string> | null;
  ResourceName?: string | null;
  /** At most 5 items. */
  ResourceTypes?: ReadonlyArray<Open<"App" | "Desktop" | "DesktopGroup" | "CloudDrive">> | null;
  Scene?: Open<"desktop"> | null;
  SearchRegionId?: string | null;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  SortType?: Open<"ASC" | "DESC"> | null;
}
export interface DescribeUserResourcesResponse {
  AgentBriefSummary?: {
    AgentBriefs?: Array<{
      AgentPlatform?: string;
      AgentProvider?: string;
      AvatarNoResourceUrl?: string;
      AvatarUrl?: string;
      Count?: ExactInteger;
      DisplayName?: string;
      SubTitle?: string;
      Url?: string;
    }>;
    TotalCount?: ExactInteger;
  };
  MaxResults?: ExactInteger;
  NextToken?: string;
  QueryFailedResourceTypes?: Array<string>;
  RankVersion?: ExactInteger;
  RequestId?: string;
  Resources?: Array<{
    AccessType?: string;
    /** Secret. */
    AgentImUrl?: string;
    AliUid?: ExactInteger;
    AppId?: string;
    AuthMode?: string;
    CategoryId?: ExactInteger;
    CategoryType?: ExactInteger;
    CdsName?: string;
    CenterResourceId?: string;
    ChargeType?: string;
    Clients?: Array<{ ClientType?: string; Status?: string }>;
    /** Secret. */
    ConnectionProperties?: string;
    CreateTime?: string;
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
    DesktopTimers?: Array<{
      AllowClientSetting?: string;
      CronExpression?: string;
      Enforce?: boolean;
      ExecutionTime?: string;
      Interval?: ExactInteger;
      OperationType?: string;
      ResetType?: string;
      TimerType?: string;
    }>;
    ExpiredTime?: string;
    ExternalDomainId?: string;
    ExternalUserId?: string;
    FotaUpdate?: {
      Channel?: string;
      CurrentAppVersion?: string;
      Force?: boolean;
      NewAppVersion?: string;
      NewDcdVersion?: string;
      Project?: string;
      ReleaseNote?: string;
      ReleaseNoteEn?: string;
      ReleaseNoteJp?: string;
      Size?: string;
    };
    GlobalStatus?: boolean;
    HasUpgrade?: boolean;
    HibernationBeta?: boolean;
    Icon?: string;
    LastStartTime?: string;
    LocalName?: string;
    ManagementStatuses?: Array<string>;
    OfficeSiteId?: string;
    OrderStatus?: string;
    Os?: string;
    OsDescription?: string;
    OsType?: string;
    OsUpdate?: {
      CheckId?: string;
      KbListString?: string;
      PackageCount?: ExactInteger;
      Packages?: Array<{ Description?: string; Kb?: string; Title?: string }>;
      UpdateCatalogUrl?: string;
    };
    ProductType?: string;
    ProtocolType?: string;
    RealDesktopId?: string;
    RegionId?: string;
    RegionLocation?: string;
    ResourceGroupId?: string;
    ResourceId?: string;
    ResourceLevel?: string;
    ResourceName?: string;
    ResourceSessionStatus?: string;
    ResourceStatus?: string;
    ResourceType?: string;
    SessionType?: string;
    Sessions?: Array<{
      LastClientIp?: string;
      NickName?: string;
      ResourceSessionStartTime?: string;
      UserId?: string;
      UserPrincipalName?: string;
    }>;
    SubPayType?: string;
    SupportAgentIm?: boolean;
    SupportHibernation?: boolean;
    SupportedActions?: Array<string>;
    ThemeColor?: string;
    UserCustomName?: string;
    Version?: string;
  }>;
  TotalCount?: ExactInteger;
}
/**
 * Reads.
 *
 * Action `DescribeUserResources`. Has no RegionId; that it lives where DescribeGlobalDesktops does is unverified.
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
  /** Filled in by the client. */
  ClientId?: string;
  DirectoryId?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  OfficeSiteId?: string | null;
  /** Secret. */
  Password: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string;
}
export interface EncryptPasswordResponse {
  /** Secret. */
  EncryptedPassword?: string;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `EncryptPassword`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/EncryptPassword
 */
export const EncryptPassword: Operation<"wuying", EncryptPasswordRequest, EncryptPasswordResponse, never> = {
  api: "wuying",
  action: "EncryptPassword",
  schema: "ClientId!,DirectoryId,LoginToken!#,OfficeSiteId,Password!#,RegionId!,SessionId!#",
};

export interface GetCloudDriveServiceMountTokenRequest {
  /** Filled in by the client. */
  ClientId?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string | null;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string | null;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
}
export interface GetCloudDriveServiceMountTokenResponse {
  RequestId?: string;
  /** Secret. */
  Token?: {
    DomainId?: string;
    ExpiredAfter?: string;
    Status?: string;
    /** Secret. */
    Token?: string;
    TotalSize?: ExactInteger;
    UsedSize?: ExactInteger;
  };
}
/**
 * Reads.
 *
 * Action `GetCloudDriveServiceMountToken`.
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
  AccessType?: string | null;
  /** Filled in by the client. */
  ClientId?: string;
  /** Filled in by the client. */
  ClientOS?: string | null;
  ClientType?: Open<"html5" | "linux" | "android" | "windows" | "ios" | "macos"> | null;
  /** Filled in by the client. */
  ClientVersion?: string | null;
  /** Secret. At most 1024000 characters. */
  CommandContent?: string | null;
  DesktopId?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  OwnerId?: Integer | null;
  /** Filled in by the client. */
  RegionId?: string;
  ResourceOwnerAccount?: string | null;
  ResourceOwnerId?: Integer | null;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  /** At most 20 items. */
  Tag?: ReadonlyArray<{ Key?: string | null; Value?: string | null }> | null;
  TaskId?: string | null;
  /** Secret. */
  TicketBlackList?: ReadonlyArray<string> | null;
  Uuid?: string | null;
}
export interface GetConnectionTicketResponse {
  DesktopId?: string;
  /** Secret. */
  P2PToken?: string;
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
 * Action `GetConnectionTicket`. Errors: 400 `DesktopMemoryHighLoad%s`, 400 `DesktopCpuHighLoad%s`, 400 `InvalidClientIp.Policy`.
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
  /** Secret. */
  AuthenticationCode?: string | null;
  AvailableFeatures?: Readonly<Record<string, string>> | null;
  /** Filled in by the client. */
  ClientId?: string;
  ClientName?: string | null;
  /** Filled in by the client. */
  ClientOS?: string | null;
  ClientType?: Open<"HTML5" | "WINDOWS" | "MACOS" | "IOS" | "ANDROID"> | null;
  /** Filled in by the client. */
  ClientVersion?: string | null;
  CurrentStage?: string | null;
  DirectoryId?: string | null;
  EndUserId?: string | null;
  /** Known values: `true` and `false`. */
  KeepAlive?: boolean | null;
  /** Secret. */
  KeepAliveToken?: string | null;
  /** Secret. */
  NewPassword?: string | null;
  OfficeSiteId?: string | null;
  /** Secret. */
  OldPassword?: string | null;
  /** Secret. */
  Password?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  /** Secret. */
  TokenCode?: string | null;
  Uuid?: string | null;
}
export interface GetLoginTokenResponse {
  Email?: string;
  EndUserId?: string;
  Industry?: string;
  /** Secret. */
  KeepAliveToken?: string;
  Label?: string;
  /** Secret. */
  LoginToken?: string;
  NextStage?: string;
  NickName?: string;
  OfficeSiteId?: string;
  OfficeSiteName?: string;
  PasswordStrategy?: { TenantAlternativeChars?: Array<string>; TenantPasswordLength?: string };
  Phone?: string;
  /** Secret. */
  Props?: Record<string, string>;
  /** Secret. */
  QrCodePng?: string;
  Reason?: string;
  RequestId?: string;
  RiskVerifyInfo?: { Email?: string; LastLockDuration?: ExactInteger; Locked?: string; Phone?: string };
  /** Secret. */
  Secret?: string;
  /** Secret. */
  SessionId?: string;
  TenantId?: ExactInteger;
  WindowDisplayMode?: string;
  WyId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `GetLoginToken`.
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
  AliUid?: Integer | null;
  DesktopId?: string | null;
  EcsInstanceId?: string | null;
}
export interface QueryEdsAgentReportConfigResponse {
  Data?: {
    /** Secret. */
    Config?: string;
  };
  RequestId?: string;
}
/**
 * Reads.
 *
 * Action `QueryEdsAgentReportConfig`.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** Filled in by the client. */
  ClientOS?: string | null;
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string;
  /** Filled in by the client. */
  ClientVersion?: string | null;
  /** 1 to 20 items. */
  DesktopId: ReadonlyArray<string>;
  /** Secret. Filled in by the client. */
  LoginToken?: string | null;
  OsUpdate?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  /** Secret. */
  SessionToken?: string | null;
  Uuid?: string | null;
}
export interface RebootDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `RebootDesktops`. `DescribeGlobalDesktops` shows what it changes.
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
  /** Filled in by the client. */
  ClientId?: string;
  DirectoryId?: string | null;
  EndUserId: string;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  OfficeSiteId?: string | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
}
export interface RefreshLoginTokenResponse {
  /** Secret. */
  LoginToken?: string;
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `RefreshLoginToken`.
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
  AliUid?: Integer | null;
  DesktopId?: string | null;
  EcsInstanceId?: string | null;
  EdsAgentInfo?: string | null;
}
export interface ReportEdsAgentInfoResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ReportEdsAgentInfo`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/ReportEdsAgentInfo
 */
export const ReportEdsAgentInfo: Operation<"wuying", ReportEdsAgentInfoRequest, ReportEdsAgentInfoResponse, never> = {
  api: "wuying",
  action: "ReportEdsAgentInfo",
  schema: "AliUid:i,DesktopId,EcsInstanceId,EdsAgentInfo",
};

export interface ReportSessionStatusRequest {
  EndUserId?: string | null;
  InstanceId: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** At least 0. */
  SessionChangeTime: Integer;
  /** Secret. Filled in by the client. */
  SessionId?: string;
  SessionStatus: Open<
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
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `ReportSessionStatus`.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string;
  Email?: string | null;
  EndUserId: string;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
  phone?: string | null;
}
export interface ResetPasswordResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `ResetPassword`.
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
  /** Filled in by the client. */
  ClientId?: string;
  DesktopId?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
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
  /** Filled in by the client. */
  ClientId?: string;
  /** Filled in by the client. */
  ClientOS?: string | null;
  /** Filled in by the client. */
  ClientVersion?: string | null;
  EndUserId?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string | null;
  OfficeSiteId?: string | null;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  /** Secret. */
  TokenCode?: string | null;
}
export interface SendTokenCodeResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `SendTokenCode`.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string;
  Description?: string | null;
  /** Secret. */
  EncryptedFingerPrintTemplate?: string | null;
  /** Secret. */
  EncryptedKey?: string | null;
  /** Secret. */
  FingerPrintTemplate?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Secret. */
  Password: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string;
}
export interface SetFingerPrintTemplateResponse {
  /** Secret. */
  EncryptedPassword?: string;
  Index?: ExactInteger;
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetFingerPrintTemplate`. `DescribeFingerPrintTemplates` shows what it changes.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string;
  Description: string;
  Index: Integer;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string;
}
export interface SetFingerPrintTemplateDescriptionResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `SetFingerPrintTemplateDescription`. `DescribeFingerPrintTemplates` shows what it changes.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** Filled in by the client. */
  ClientOS?: string | null;
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string;
  /** Filled in by the client. */
  ClientVersion?: string | null;
  /** 1 to 20 items. */
  DesktopId: ReadonlyArray<string>;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  Uuid?: string | null;
}
export interface StartDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `StartDesktops`. `DescribeGlobalDesktops` shows what it changes.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** Filled in by the client. */
  ClientOS?: string | null;
  /** Filled in by the client. */
  ClientVersion?: string | null;
  DesktopId: string;
  FilePath?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string;
}
export interface StartRecordContentResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `StartRecordContent`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/StartRecordContent
 */
export const StartRecordContent: Operation<"wuying", StartRecordContentRequest, StartRecordContentResponse, never> = {
  api: "wuying",
  action: "StartRecordContent",
  schema: "ClientId!,ClientOS,ClientVersion,DesktopId!,FilePath,LoginToken!#,RegionId!,SessionId!#",
};

export interface StopDesktopsRequest {
  /** Filled in by the client. */
  ClientId?: string;
  /** Filled in by the client. */
  ClientOS?: string | null;
  /** At most 64 characters. Matches `^[\x20-\x7e]*$`. Filled in by the client. */
  ClientToken?: string | null;
  /** Filled in by the client. */
  ClientVersion?: string | null;
  /** 1 to 20 items. */
  DesktopId: ReadonlyArray<string>;
  /** Secret. Filled in by the client. */
  LoginToken?: string | null;
  OsUpdate?: boolean | null;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
  /** Secret. */
  SessionToken?: string | null;
  Uuid?: string | null;
}
export interface StopDesktopsResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `StopDesktops`. `DescribeGlobalDesktops` shows what it changes.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** Filled in by the client. */
  ClientOS?: string | null;
  /** Filled in by the client. */
  ClientVersion?: string | null;
  DesktopId: string;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string;
}
export interface StopRecordContentResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `StopRecordContent`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/StopRecordContent
 */
export const StopRecordContent: Operation<"wuying", StopRecordContentRequest, StopRecordContentResponse, never> = {
  api: "wuying",
  action: "StopRecordContent",
  schema: "ClientId!,ClientOS,ClientVersion,DesktopId!,LoginToken!#,RegionId!,SessionId!#",
};

export interface UnbindUserDesktopRequest {
  /** Filled in by the client. */
  ClientId?: string;
  ClientType?: string | null;
  /** Known values: `true` and `false`. */
  Force?: boolean | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string;
  UserDesktopId: string;
}
export interface UnbindUserDesktopResponse {
  RequestId?: string;
}
/**
 * Writes.
 *
 * Action `UnbindUserDesktop`. `DescribeGlobalDesktops` shows what it changes. Errors: 400 `IdempotentParameterMismatch`.
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
  /** Filled in by the client. */
  ClientId?: string;
  /** Secret. */
  Credential: string;
  CredentialType?: Open<"MfaPasscode" | "FingerPrint" | "Password"> | null;
  /** Secret. */
  EncryptedKey?: string | null;
  /** Secret. Filled in by the client. */
  LoginToken?: string;
  OfficeSiteId: string;
  /** Filled in by the client. */
  RegionId?: string;
  /** Secret. Filled in by the client. */
  SessionId?: string | null;
}
export interface VerifyCredentialResponse {
  RequestId?: string;
}
/**
 * Writes; never repeated once it may have been executed, unless it carries a client token.
 *
 * Action `VerifyCredential`.
 *
 * @see https://api.aliyun.com/document/ecd/2020-10-02/VerifyCredential
 */
export const VerifyCredential: Operation<"wuying", VerifyCredentialRequest, VerifyCredentialResponse, never> = {
  api: "wuying",
  action: "VerifyCredential",
  effect: "once",
  schema: "ClientId!,Credential!#,CredentialType,EncryptedKey#,LoginToken!#,OfficeSiteId!,RegionId!,SessionId#",
};
