// @generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

//! The end-user API of Elastic Desktop Service, 2020-10-02: every operation.

// A few fields have no description, because no official source explains them.
#![allow(missing_docs)]

use alloc::collections::BTreeMap;
use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::catalogue::pages::{PagedInput, next_token};
use crate::catalogue::{OperationInput, opaque, setter};
use crate::client::Wuying;
use crate::error::ConfigurationError;
use crate::operation::{Operation, Placement};
use crate::retry::Effect;

/// Lets the user's cloud computer install an image update, which restarts it.
///
/// Writes. It is never repeated after an attempt that may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ApproveFotaUpdate>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApproveFotaUpdate {
    /// The version of the image.
    pub app_version: String,
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// The state of the cloud computer after the update. Known values: `running`.
    pub target_status: Option<String>,
    /// An id of the device.
    pub uuid: Option<String>,
}

impl ApproveFotaUpdate {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(app_version: impl Into<String>) -> Self {
        Self {
            app_version: app_version.into(),
            client_id: None,
            desktop_id: None,
            login_token: None,
            region_id: None,
            session_id: None,
            target_status: None,
            uuid: None,
        }
    }

    setter!(client_id: String);
    setter!(desktop_id: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
    setter!(target_status: String);
    setter!(uuid: String);
}

opaque!(ApproveFotaUpdate);

/// The response of [`ApproveFotaUpdate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApproveFotaUpdateResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ApproveFotaUpdateResponse);

/// Changes the user's password.
///
/// Writes. It is never repeated after an attempt that may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ChangePassword>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ChangePassword {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The id of the user, the name to log in with.
    pub end_user_id: String,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The new password. Secret.
    pub new_password: String,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The password until now. Secret.
    pub old_password: String,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
}

impl ChangePassword {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        end_user_id: impl Into<String>,
        new_password: impl Into<String>,
        office_site_id: impl Into<String>,
        old_password: impl Into<String>,
    ) -> Self {
        Self {
            client_id: None,
            end_user_id: end_user_id.into(),
            login_token: None,
            new_password: new_password.into(),
            office_site_id: office_site_id.into(),
            old_password: old_password.into(),
            region_id: None,
            session_id: None,
        }
    }

    setter!(client_id: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(ChangePassword);

/// The response of [`ChangePassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ChangePasswordResponse {
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret.
    pub login_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ChangePasswordResponse);

/// Deletes a fingerprint that the user logs in with.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeFingerPrintTemplates` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DeleteFingerPrintTemplate>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteFingerPrintTemplate {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Required, unless the client has a default for it.
    pub client_token: Option<String>,
    /// The number of the fingerprint. 1 to 4.
    pub index: i64,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret. Required, unless the client has a default for it.
    pub session_id: Option<String>,
}

impl DeleteFingerPrintTemplate {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(index: impl Into<i64>) -> Self {
        Self {
            client_id: None,
            client_token: None,
            index: index.into(),
            login_token: None,
            region_id: None,
            session_id: None,
        }
    }

    setter!(client_id: String);
    setter!(client_token: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(DeleteFingerPrintTemplate);

/// The response of [`DeleteFingerPrintTemplate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteFingerPrintTemplateResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DeleteFingerPrintTemplateResponse);

/// Lists the directories that the user can log in to.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeDirectories>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectories {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// Each item: the id of the directory of users; that of an office network is the network's id. At most 100 items.
    pub directory_id: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
}

impl DescribeDirectories {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_id: String);
    setter!(directory_id: [String]);
    setter!(region_id: String);
}

opaque!(DescribeDirectories);

/// `Directories` of [`DescribeDirectoriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectoriesResponseDirectories {
    /// From where clients may connect. Known values: `VPC`, `INTERNET` and `ANY`.
    pub desktop_access_type: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// What kind of directory the users are in. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub directory_type: Option<String>,
    /// The id of the identity provider.
    pub provider_id: Option<String>,
    /// Where users log in with single sign-on.
    pub sso_service_url: Option<String>,
}

opaque!(DescribeDirectoriesResponseDirectories);

/// The response of [`DescribeDirectories`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectoriesResponse {
    /// The directories of users.
    pub directories: Option<Vec<DescribeDirectoriesResponseDirectories>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DescribeDirectoriesResponse);

/// Lists the fingerprints that the user logs in with.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeFingerPrintTemplates>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFingerPrintTemplates {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret. Required, unless the client has a default for it.
    pub session_id: Option<String>,
}

impl DescribeFingerPrintTemplates {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_id: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(DescribeFingerPrintTemplates);

/// `FingerPrintTemplates` of [`DescribeFingerPrintTemplatesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFingerPrintTemplatesResponseFingerPrintTemplates {
    /// An id that the client makes once for each device and keeps.
    pub client_id: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The id of the user, the name to log in with.
    pub end_user_id: Option<String>,
    /// The number of the fingerprint.
    pub index: Option<i64>,
    /// When the user logged in.
    pub login_time: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
}

opaque!(DescribeFingerPrintTemplatesResponseFingerPrintTemplates);

/// The response of [`DescribeFingerPrintTemplates`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFingerPrintTemplatesResponse {
    /// The fingerprints.
    pub finger_print_templates: Option<Vec<DescribeFingerPrintTemplatesResponseFingerPrintTemplates>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DescribeFingerPrintTemplatesResponse);

/// Lists the user's cloud computers in all regions.
///
/// Reads. Lives only on ecd.cn-shanghai.aliyuncs.com, with RegionId=cn-shanghai, whatever the user's region.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeGlobalDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktops {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// From where clients may connect. Known values: `INTERNET`, `VPC` and `Any`.
    pub desktop_access_type: Option<String>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items.
    pub desktop_id: Option<Vec<String>>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// A part of the name that is searched.
    pub keyword: Option<String>,
    /// The language of texts.
    pub language: Option<String>,
    /// The region of the office network that the user logs in to.
    pub login_region_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose response had it. A response without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// What the list is ordered by. Known values: `AssignTime`.
    pub order_by: Option<String>,
    /// Whether the response tells which image versions it can be updated to. Default: false.
    pub query_fota_update: Option<bool>,
    /// The region, as `cn-hangzhou`. Known values: `cn-shanghai`.
    pub region_id: Option<String>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// Whether the list ascends or descends. Known values: `ASC` and `DESC`.
    pub sort_type: Option<String>,
    /// Whether the states are those of this moment; else they may be some seconds old. Default: false.
    pub without_latency: Option<bool>,
}

impl DescribeGlobalDesktops {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_id: String);
    setter!(desktop_access_type: String);
    setter!(desktop_id: [String]);
    setter!(desktop_name: String);
    setter!(desktop_status: String);
    setter!(directory_id: String);
    setter!(keyword: String);
    setter!(language: String);
    setter!(login_region_id: String);
    setter!(login_token: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_id: String);
    setter!(order_by: String);
    setter!(query_fota_update: bool);
    setter!(region_id: String);
    setter!(search_region_id: String);
    setter!(session_id: String);
    setter!(sort_type: String);
    setter!(without_latency: bool);
}

opaque!(DescribeGlobalDesktops);

/// `Clients` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktopsClients {
    /// Which kind of client it is.
    pub client_type: Option<String>,
    /// Whether the client supports the resource.
    pub status: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsClients);

/// `DesktopTimers` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktopsDesktopTimers {
    /// Whether users may set timers themselves.
    pub allow_client_setting: Option<bool>,
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// When the timer runs next.
    pub execution_time: Option<String>,
    /// After which time it happens. In seconds.
    pub interval: Option<i64>,
    /// What the timer does. Known values: `Hibernate` and `Shutdown`.
    pub operation_type: Option<String>,
    /// Which disks are reset. Known values: `RESET_TYPE_SYSTEM` and `RESET_TYPE_BOTH`.
    pub reset_type: Option<String>,
    /// What is done at that time. Known values: `NoOperationDisconnect`, `NoConnect`, `TimerBoot`, `TimerReset`, `NoOperationShutdown`, `NoOperationHibernate`, `TimerShutdown`, `NoOperationReboot`, `TimerReboot`, `LogoutShutdown` and `LoginAutoConnect`.
    pub timer_type: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsDesktopTimers);

/// `Disks` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktopsDisks {
    /// The id of the disk.
    pub disk_id: Option<String>,
    /// The size of the disk. In GiB.
    pub disk_size: Option<i64>,
    /// Whether it is the system disk or a data disk. Known values: `SYSTEM` and `DATA`.
    pub disk_type: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsDisks);

/// `FotaUpdate` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktopsFotaUpdate {
    /// The channel that the update comes by.
    pub channel: Option<String>,
    /// The version of the image now.
    pub current_app_version: Option<String>,
    /// Whether the update must be installed.
    pub force: Option<bool>,
    /// The version of the image that it can be updated to.
    pub new_app_version: Option<String>,
    /// The version that it can be updated to.
    pub new_dcd_version: Option<String>,
    /// The project that the update belongs to.
    pub project: Option<String>,
    /// What the version changes.
    pub release_note: Option<String>,
    /// What the version changes, in English.
    pub release_note_en: Option<String>,
    /// What the version changes, in Japanese.
    pub release_note_jp: Option<String>,
    /// The size of the update. In MiB.
    pub size: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsFotaUpdate);

/// `Sessions` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktopsSessions {
    /// The id of the user, the name to log in with.
    pub end_user_id: Option<String>,
    /// When the session began, in UTC.
    pub establishment_time: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsSessions);

/// `Desktops` of [`DescribeGlobalDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktops {
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    /// The clients that may connect.
    pub clients: Option<Vec<DescribeGlobalDesktopsResponseDesktopsClients>>,
    /// Whether a user is connected. Known values: `Unknown`, `Connected` and `Disconnected`.
    pub connection_status: Option<String>,
    /// How many virtual CPUs.
    pub cpu: Option<i64>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// The timers of the computer.
    pub desktop_timers: Option<Vec<DescribeGlobalDesktopsResponseDesktopsDesktopTimers>>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The disks.
    pub disks: Option<Vec<DescribeGlobalDesktopsResponseDesktopsDisks>>,
    /// The id of the user, the name to log in with.
    pub end_user_id: Option<String>,
    /// The ids of users, the names to log in with.
    pub end_user_ids: Option<Vec<String>>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    /// Versions of the image, and what can be updated.
    pub fota_update: Option<DescribeGlobalDesktopsResponseDesktopsFotaUpdate>,
    /// How much memory the GPU has. In MB.
    pub gpu_memory: Option<i64>,
    /// Of the vendor's own use.
    pub hibernation_beta: Option<bool>,
    /// The host name in the operating system.
    pub host_name: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// When it was last started, in UTC.
    pub last_start_time: Option<String>,
    /// The name of the region in the language of the response.
    pub local_name: Option<String>,
    /// What else is under way with it.
    pub management_flags: Option<Vec<String>>,
    /// How much memory. In MiB.
    pub memory: Option<i64>,
    /// The private IP address.
    pub network_interface_ip: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The operating system.
    pub os: Option<String>,
    /// The operating system in words.
    pub os_description: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// The operating system with its version.
    pub platform: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// The id of the computer in a pool that the user is connected to.
    pub real_desktop_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Where the region is.
    pub region_location: Option<String>,
    /// Whether one or several users are connected at once. Known values: `SINGLE_SESSION` and `MULTIPLE_SESSION`.
    pub session_type: Option<String>,
    /// The sessions of users.
    pub sessions: Option<Vec<DescribeGlobalDesktopsResponseDesktopsSessions>>,
    /// Whether it can hibernate.
    pub support_hibernation: Option<bool>,
    /// The name that the user has given it.
    pub user_custom_name: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktops);

/// The response of [`DescribeGlobalDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponse {
    /// The cloud computers.
    pub desktops: Option<Vec<DescribeGlobalDesktopsResponseDesktops>>,
    /// Asks for the page after the one whose response had it. A response without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponse);

/// Lists the office networks that the user can log in to.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeOfficeSites>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSites {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items.
    pub office_site_id: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// An id of the device.
    pub uuid: Option<String>,
}

impl DescribeOfficeSites {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_id: String);
    setter!(office_site_id: [String]);
    setter!(region_id: String);
    setter!(uuid: String);
}

opaque!(DescribeOfficeSites);

/// `OfficeSites` of [`DescribeOfficeSitesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSitesResponseOfficeSites {
    /// The id of the Alibaba Cloud account.
    pub ali_uid: Option<i64>,
    /// Which edition of the service it is.
    pub biz_type: Option<i64>,
    /// From where clients may connect. Known values: `VPC`, `Internet`, `Any`, `INTERNET` and `ANY`.
    pub desktop_access_type: Option<String>,
    /// The address that clients in a VPC connect to.
    pub desktop_vpc_endpoint: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// The id of the identity provider.
    pub provider_id: Option<String>,
    /// Where users log in with single sign-on.
    pub sso_service_url: Option<String>,
}

opaque!(DescribeOfficeSitesResponseOfficeSites);

/// The response of [`DescribeOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSitesResponse {
    /// The office networks.
    pub office_sites: Option<Vec<DescribeOfficeSitesResponseOfficeSites>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DescribeOfficeSitesResponse);

/// Lists the regions of the service.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeRegions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegions {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRegions {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_id: String);
    setter!(region_id: String);
}

opaque!(DescribeRegions);

/// `Regions` of [`DescribeRegionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegionsResponseRegions {
    /// The host of the API in the region.
    pub region_endpoint: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

opaque!(DescribeRegionsResponseRegions);

/// The response of [`DescribeRegions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The regions.
    pub regions: Option<Vec<DescribeRegionsResponseRegions>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(DescribeRegionsResponse);

/// Lists the snapshots of the user's cloud computer.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeSnapshots>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnapshots {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// How many items a page has at most. Default: 100.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose response had it. A response without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
}

impl DescribeSnapshots {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_id: String);
    setter!(desktop_id: String);
    setter!(login_token: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
    setter!(snapshot_id: String);
}

opaque!(DescribeSnapshots);

/// `Snapshots` of [`DescribeSnapshotsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnapshotsResponseSnapshots {
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// How far it is.
    pub progress: Option<String>,
    /// How long the snapshot still takes; -1 while that is not known. In seconds.
    pub remain_time: Option<i64>,
    /// The id of the restore point.
    pub restore_point_id: Option<String>,
    /// The name of the restore point.
    pub restore_point_name: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The name of the snapshot.
    pub snapshot_name: Option<String>,
    /// Whether a policy or a user made the snapshot. Known values: `AUTO` and `USER`.
    pub snapshot_type: Option<String>,
    /// The size of the disk that it is of. In GiB.
    pub source_disk_size: Option<String>,
    /// Which disk the snapshot is of. Known values: `SYSTEM` and `DATA`.
    pub source_disk_type: Option<String>,
    /// The state of the snapshot. Known values: `PROGRESSING`, `FAILED` and `ACCOMPLISHED`.
    pub status: Option<String>,
}

opaque!(DescribeSnapshotsResponseSnapshots);

/// The response of [`DescribeSnapshots`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// Asks for the page after the one whose response had it. A response without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The snapshots.
    pub snapshots: Option<Vec<DescribeSnapshotsResponseSnapshots>>,
}

opaque!(DescribeSnapshotsResponse);

/// Lists the user's cloud computers, pools and applications.
///
/// Reads. Has no RegionId; that it lives where DescribeGlobalDesktops does is unverified.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeUserResources>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResources {
    /// Whether the client connects over the Internet or a private network. Known values: `INTERNET` and `VPC`.
    pub access_type: Option<String>,
    /// Whether the vendor's copy is refreshed first.
    pub auto_refresh: Option<bool>,
    /// The id of the category.
    pub category_id: Option<i64>,
    /// The kind of category.
    pub category_type: Option<i64>,
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// Which kind of client it is. Known values: `html5`, `android`, `windows`, `ios` and `macos`.
    pub client_type: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// Of the vendor's own use. Deprecated by the vendor.
    pub dual_center_forward: Option<bool>,
    /// The language of texts. Known values: `en_US`, `zh_CN` and `ja_JP`.
    pub language: Option<String>,
    /// The region of the office network that the user logs in to.
    pub login_region_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// How many items a page has at most. Default: 500.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose response had it. A response without it is the last page.
    pub next_token: Option<String>,
    /// The ids of office networks. At most 100 items.
    pub office_site_ids: Option<Vec<String>>,
    /// What the list is ordered by. Known values: `CreateTime` and `AssignTime`.
    pub order_by: Option<String>,
    /// Kinds of product. At most 5 items. Known values: `CloudDesktop`, `CloudApp`, `CloudBrowser` and `AndroidCloud`.
    pub product_types: Option<Vec<String>>,
    /// The protocol that the screen travels by. Known values: `HDX` and `ASP`.
    pub protocol_type: Option<String>,
    /// Whether the response tells the bought time. Default: true.
    pub query_desktop_duration_list: Option<bool>,
    /// Whether the response tells timers. Default: true.
    pub query_desktop_timers: Option<bool>,
    /// Whether the response tells which image versions it can be updated to. Default: false.
    pub query_fota_update: Option<bool>,
    /// Whether image updates are looked up again first.
    pub refresh_fota_update: Option<bool>,
    /// The ids of resources. At most 100 items.
    pub resource_ids: Option<Vec<String>>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// Kinds of resources. At most 5 items. Known values: `App`, `Desktop`, `DesktopGroup` and `CloudDrive`.
    pub resource_types: Option<Vec<String>>,
    /// What part of the client the list is for, which decides about its order: `desktop`. Known values: `desktop`.
    pub scene: Option<String>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// Whether the list ascends or descends. Known values: `ASC` and `DESC`.
    pub sort_type: Option<String>,
}

impl DescribeUserResources {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(access_type: String);
    setter!(auto_refresh: bool);
    setter!(category_id: i64);
    setter!(category_type: i64);
    setter!(client_id: String);
    setter!(client_type: String);
    setter!(client_version: String);
    setter!(dual_center_forward: bool);
    setter!(language: String);
    setter!(login_region_id: String);
    setter!(login_token: String);
    setter!(max_results: i64);
    setter!(next_token: String);
    setter!(office_site_ids: [String]);
    setter!(order_by: String);
    setter!(product_types: [String]);
    setter!(protocol_type: String);
    setter!(query_desktop_duration_list: bool);
    setter!(query_desktop_timers: bool);
    setter!(query_fota_update: bool);
    setter!(refresh_fota_update: bool);
    setter!(resource_ids: [String]);
    setter!(resource_name: String);
    setter!(resource_types: [String]);
    setter!(scene: String);
    setter!(search_region_id: String);
    setter!(session_id: String);
    setter!(sort_type: String);
}

opaque!(DescribeUserResources);

/// `AgentBriefs` of [`DescribeUserResourcesResponseAgentBriefSummary`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseAgentBriefSummaryAgentBriefs {
    /// The platform of the AI agent.
    pub agent_platform: Option<String>,
    /// Who makes the AI agent.
    pub agent_provider: Option<String>,
    /// The picture that is shown where there is no computer.
    pub avatar_no_resource_url: Option<String>,
    /// The picture of the AI agent.
    pub avatar_url: Option<String>,
    /// How many AI agents there are.
    pub count: Option<i64>,
    /// The name that others see.
    pub display_name: Option<String>,
    /// The second title.
    pub sub_title: Option<String>,
    /// Where the AI agent is reached.
    pub url: Option<String>,
}

opaque!(DescribeUserResourcesResponseAgentBriefSummaryAgentBriefs);

/// `AgentBriefSummary` of [`DescribeUserResourcesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseAgentBriefSummary {
    /// The AI agents.
    pub agent_briefs: Option<Vec<DescribeUserResourcesResponseAgentBriefSummaryAgentBriefs>>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

opaque!(DescribeUserResourcesResponseAgentBriefSummary);

/// `Clients` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesClients {
    /// Which kind of client it is.
    pub client_type: Option<String>,
    /// Whether the client supports the resource.
    pub status: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesClients);

/// `DesktopDurationList` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesDesktopDurationList {
    /// The id of the bought time in its order.
    pub order_instance_id: Option<String>,
    /// When the time was bought, in UTC.
    pub package_creation_time: Option<String>,
    /// When the bought time expires, in UTC.
    pub package_expired_time: Option<String>,
    /// The id of the bought time.
    pub package_id: Option<String>,
    /// The state of the bought time.
    pub package_status: Option<String>,
    /// The kind of the bought time.
    pub package_type: Option<String>,
    /// What happens when the bought time is used up.
    pub package_used_up_strategy: Option<String>,
    /// When the current period ends, in UTC.
    pub period_end_time: Option<String>,
    /// When the current period began, in UTC.
    pub period_start_time: Option<String>,
    /// The highest amount that is paid by use.
    pub post_paid_limit_fee: Option<f64>,
    /// How much time was bought.
    pub total_duration: Option<i64>,
    /// How much time is used up.
    pub used_duration: Option<i64>,
}

opaque!(DescribeUserResourcesResponseResourcesDesktopDurationList);

/// `DesktopTimers` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesDesktopTimers {
    /// Whether users may set timers themselves.
    pub allow_client_setting: Option<String>,
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// When the timer runs next.
    pub execution_time: Option<String>,
    /// After which time it happens.
    pub interval: Option<i64>,
    /// What the timer does. Known values: `Hibernate` and `Shutdown`.
    pub operation_type: Option<String>,
    /// Which disks are reset. Known values: `RESET_TYPE_SYSTEM` and `RESET_TYPE_BOTH`.
    pub reset_type: Option<String>,
    /// What is done at that time. Known values: `NoOperationDisconnect`, `NoConnect`, `TimerBoot`, `TimerReset`, `NoOperationShutdown`, `NoOperationHibernate`, `TimerShutdown`, `NoOperationReboot`, `TimerReboot`, `LogoutShutdown` and `LoginAutoConnect`.
    pub timer_type: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesDesktopTimers);

/// `FotaUpdate` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesFotaUpdate {
    /// The channel that the update comes by.
    pub channel: Option<String>,
    /// The version of the image now.
    pub current_app_version: Option<String>,
    /// Whether the update must be installed.
    pub force: Option<bool>,
    /// The version of the image that it can be updated to.
    pub new_app_version: Option<String>,
    /// The version that it can be updated to.
    pub new_dcd_version: Option<String>,
    /// The project that the update belongs to.
    pub project: Option<String>,
    /// What the version changes.
    pub release_note: Option<String>,
    /// What the version changes, in English.
    pub release_note_en: Option<String>,
    /// What the version changes, in Japanese.
    pub release_note_jp: Option<String>,
    /// The size of the update. In KB.
    pub size: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesFotaUpdate);

/// `Packages` of [`DescribeUserResourcesResponseResourcesOsUpdate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesOsUpdatePackages {
    /// A description for people.
    pub description: Option<String>,
    /// The number of the system update.
    pub kb: Option<String>,
    /// The name of the system update.
    pub title: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesOsUpdatePackages);

/// `OsUpdate` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesOsUpdate {
    /// The id of the check for system updates.
    pub check_id: Option<String>,
    /// The numbers of the system updates.
    pub kb_list_string: Option<String>,
    /// How many system updates there are.
    pub package_count: Option<i64>,
    /// The system updates.
    pub packages: Option<Vec<DescribeUserResourcesResponseResourcesOsUpdatePackages>>,
    /// Where the vendor of the system describes the update.
    pub update_catalog_url: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesOsUpdate);

/// `Sessions` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesSessions {
    /// The IP address of the latest client.
    pub last_client_ip: Option<String>,
    /// The name that others see.
    pub nick_name: Option<String>,
    /// When the session began.
    pub resource_session_start_time: Option<String>,
    /// The name of the user who is connected.
    pub user_id: Option<String>,
    /// The user's name in the Active Directory, as `alice@example.com`.
    pub user_principal_name: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesSessions);

/// `Resources` of [`DescribeUserResourcesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResources {
    /// Whether the client connects over the Internet or a private network. Known values: `INTERNET` and `VPC`.
    pub access_type: Option<String>,
    /// Where the AI agent is talked to. Secret.
    pub agent_im_url: Option<String>,
    /// The id of the Alibaba Cloud account.
    pub ali_uid: Option<i64>,
    /// The id of the application.
    pub app_id: Option<String>,
    /// How access is given.
    pub auth_mode: Option<String>,
    /// The id of the category.
    pub category_id: Option<i64>,
    /// The kind of category.
    pub category_type: Option<i64>,
    /// The name of the enterprise drive.
    pub cds_name: Option<String>,
    /// The id of the resource in all regions.
    pub center_resource_id: Option<String>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    /// The clients that may connect.
    pub clients: Option<Vec<DescribeUserResourcesResponseResourcesClients>>,
    /// What the vendor's client connects with. Secret.
    pub connection_properties: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    /// The time that is left of what was bought.
    pub desktop_duration_list: Option<Vec<DescribeUserResourcesResponseResourcesDesktopDurationList>>,
    /// The timers of the computer.
    pub desktop_timers: Option<Vec<DescribeUserResourcesResponseResourcesDesktopTimers>>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    /// The id of the storage resource at the service that provides it.
    pub external_domain_id: Option<String>,
    /// The id of the user with the identity provider.
    pub external_user_id: Option<String>,
    /// Versions of the image, and what can be updated.
    pub fota_update: Option<DescribeUserResourcesResponseResourcesFotaUpdate>,
    /// Whether the drive can be used from other regions. Of drives only.
    pub global_status: Option<bool>,
    /// Whether there is an update.
    pub has_upgrade: Option<bool>,
    /// Of the vendor's own use.
    pub hibernation_beta: Option<bool>,
    /// The address of the picture.
    pub icon: Option<String>,
    /// When it was last started, in UTC.
    pub last_start_time: Option<String>,
    /// The name of the region in the language of the response.
    pub local_name: Option<String>,
    /// What else is under way with it.
    pub management_statuses: Option<Vec<String>>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The state of the order.
    pub order_status: Option<String>,
    /// The operating system.
    pub os: Option<String>,
    /// The operating system in words.
    pub os_description: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// The system update that waits.
    pub os_update: Option<DescribeUserResourcesResponseResourcesOsUpdate>,
    /// Which product it is.
    pub product_type: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// The id of the computer in a pool that the user is connected to.
    pub real_desktop_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Where the region is.
    pub region_location: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// The id of the resource.
    pub resource_id: Option<String>,
    /// Of the vendor's own use.
    pub resource_level: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The state of the session.
    pub resource_session_status: Option<String>,
    /// The state of the resource.
    pub resource_status: Option<String>,
    /// What kind of resource it is. Known values: `App`, `Desktop`, `DesktopGroup` and `CloudDrive`.
    pub resource_type: Option<String>,
    /// Whether one or several users are connected at once. Known values: `SINGLE_SESSION` and `MULTIPLE_SESSION`.
    pub session_type: Option<String>,
    /// The sessions of users.
    pub sessions: Option<Vec<DescribeUserResourcesResponseResourcesSessions>>,
    /// How it is bought, more exactly than `ChargeType`. Known values: `prePaid`, `postPaid`, `monthPackage`, `jvsAgentPackage` and `duration`.
    pub sub_pay_type: Option<String>,
    /// Whether there is an AI agent to talk to.
    pub support_agent_im: Option<bool>,
    /// Whether it can hibernate.
    pub support_hibernation: Option<bool>,
    /// What the user may do with it.
    pub supported_actions: Option<Vec<String>>,
    /// The color that the client shows it in.
    pub theme_color: Option<String>,
    /// The name that the user has given it.
    pub user_custom_name: Option<String>,
    /// The version of the application. Of applications only.
    pub version: Option<String>,
}

opaque!(DescribeUserResourcesResponseResources);

/// The response of [`DescribeUserResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponse {
    /// The AI agents, in short.
    pub agent_brief_summary: Option<DescribeUserResourcesResponseAgentBriefSummary>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose response had it. A response without it is the last page.
    pub next_token: Option<String>,
    /// Kinds of resources that could not be listed.
    pub query_failed_resource_types: Option<Vec<String>>,
    /// The version of the order that the list has.
    pub rank_version: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The resources.
    pub resources: Option<Vec<DescribeUserResourcesResponseResources>>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

opaque!(DescribeUserResourcesResponse);

/// Encrypts a password for operations that take it so.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/EncryptPassword>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EncryptPassword {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The password to be encrypted. Secret.
    pub password: String,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret. Required, unless the client has a default for it.
    pub session_id: Option<String>,
}

impl EncryptPassword {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            client_id: None,
            directory_id: None,
            login_token: None,
            office_site_id: None,
            password: password.into(),
            region_id: None,
            session_id: None,
        }
    }

    setter!(client_id: String);
    setter!(directory_id: String);
    setter!(login_token: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(EncryptPassword);

/// The response of [`EncryptPassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EncryptPasswordResponse {
    /// The password, encrypted with a key of the vendor. Secret.
    pub encrypted_password: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(EncryptPasswordResponse);

/// Gets the token that the user's enterprise drive is mounted with.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/GetCloudDriveServiceMountToken>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetCloudDriveServiceMountToken {
    /// An id that the client makes once for each device and keeps.
    pub client_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret.
    pub login_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
}

impl GetCloudDriveServiceMountToken {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_id: String);
    setter!(login_token: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(GetCloudDriveServiceMountToken);

/// `Token` of [`GetCloudDriveServiceMountTokenResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetCloudDriveServiceMountTokenResponseToken {
    /// The domain of the enterprise drive's file gateway.
    pub domain_id: Option<String>,
    /// When the token expires.
    pub expired_after: Option<String>,
    /// The state of the user at the file gateway.
    pub status: Option<String>,
    /// What the file gateway of the enterprise drive is used with. Secret.
    pub token: Option<String>,
    /// The size in all. In GiB.
    pub total_size: Option<i64>,
    /// How much is used. In GiB.
    pub used_size: Option<i64>,
}

opaque!(GetCloudDriveServiceMountTokenResponseToken);

/// The response of [`GetCloudDriveServiceMountToken`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetCloudDriveServiceMountTokenResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// What the file gateway of the enterprise drive is used with. Secret.
    pub token: Option<GetCloudDriveServiceMountTokenResponseToken>,
}

opaque!(GetCloudDriveServiceMountTokenResponse);

/// `Tag` of [`GetConnectionTicket`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetConnectionTicketTag {
    /// The tag's name. At most 128 characters.
    pub key: Option<String>,
    /// The tag's value. At most 128 characters.
    pub value: Option<String>,
}

impl GetConnectionTicketTag {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(GetConnectionTicketTag);

/// Gets the ticket that the user's client connects with: the first call begins a task, the next ask for its result.
///
/// Writes. It is never repeated after an attempt that may have been executed. Errors: 400 `DesktopMemoryHighLoad%s`, 400 `DesktopCpuHighLoad%s`, 400 `InvalidClientIp.Policy`.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/GetConnectionTicket>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetConnectionTicket {
    /// Whether the client connects over the Internet or a private network.
    pub access_type: Option<String>,
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// Which kind of client it is. Known values: `html5`, `linux`, `android`, `windows`, `ios` and `macos`.
    pub client_type: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The program that starts when the user is connected, as JSON with its path and arguments. Secret. At most 1024000 characters.
    pub command_content: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// Of the vendor's own use.
    pub owner_id: Option<i64>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// Of the vendor's own use.
    pub resource_owner_account: Option<String>,
    /// Of the vendor's own use.
    pub resource_owner_id: Option<i64>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// Tags that it has, or is to have. At most 20 items.
    pub tag: Option<Vec<GetConnectionTicketTag>>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
    /// Of the vendor's own use. Secret.
    pub ticket_black_list: Option<Vec<String>>,
    /// An id of the device.
    pub uuid: Option<String>,
}

impl GetConnectionTicket {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(access_type: String);
    setter!(client_id: String);
    setter!(client_os: String);
    setter!(client_type: String);
    setter!(client_version: String);
    setter!(command_content: String);
    setter!(desktop_id: String);
    setter!(login_token: String);
    setter!(owner_id: i64);
    setter!(region_id: String);
    setter!(resource_owner_account: String);
    setter!(resource_owner_id: i64);
    setter!(session_id: String);
    setter!(tag: [GetConnectionTicketTag]);
    setter!(task_id: String);
    setter!(ticket_black_list: [String]);
    setter!(uuid: String);
}

opaque!(GetConnectionTicket);

/// The response of [`GetConnectionTicket`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetConnectionTicketResponse {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// A token for direct connections between devices. Secret.
    pub p2_p_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The result code of the task.
    pub task_code: Option<String>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
    /// What happened to the task, in words.
    pub task_message: Option<String>,
    /// How far the task is: ask again while it is `Running`; `Finished` has the ticket.
    pub task_status: Option<String>,
    /// What the vendor's client connects with. It holds for a short time. Secret.
    pub ticket: Option<String>,
}

opaque!(GetConnectionTicketResponse);

/// Logs a user in, one stage with each call, and gets a `LoginToken` at the end.
///
/// Writes. It is never repeated after an attempt that may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/GetLoginToken>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetLoginToken {
    /// The code that the user's authenticator shows. Secret.
    pub authentication_code: Option<String>,
    /// What the client can do.
    pub available_features: Option<BTreeMap<String, String>>,
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The name of the client.
    pub client_name: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// Which kind of client it is. Known values: `HTML5`, `WINDOWS`, `MACOS`, `IOS` and `ANDROID`.
    pub client_type: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The stage of the login that this call makes. The first is `ADPassword` or `KeepAliveVerify`; a response names the next. Known values: `ADPassword`, `MFABind`, `MFAVerify`, `TokenVerify`, `ChangePassword` and `KeepAliveVerify`.
    pub current_stage: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the user, the name to log in with.
    pub end_user_id: Option<String>,
    /// Whether the response gets a `KeepAliveToken`, to log in later without a password.
    pub keep_alive: Option<bool>,
    /// Logs in again without a password, where the login asked for that. Secret.
    pub keep_alive_token: Option<String>,
    /// The new password. Secret.
    pub new_password: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The password until now. Secret.
    pub old_password: Option<String>,
    /// The user's password, at the stage `ADPassword`. Secret.
    pub password: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// The one-time code that was sent to the user. Secret.
    pub token_code: Option<String>,
    /// An id of the device.
    pub uuid: Option<String>,
}

impl GetLoginToken {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(authentication_code: String);
    setter!(available_features: BTreeMap<String, String>);
    setter!(client_id: String);
    setter!(client_name: String);
    setter!(client_os: String);
    setter!(client_type: String);
    setter!(client_version: String);
    setter!(current_stage: String);
    setter!(directory_id: String);
    setter!(end_user_id: String);
    setter!(keep_alive: bool);
    setter!(keep_alive_token: String);
    setter!(new_password: String);
    setter!(office_site_id: String);
    setter!(old_password: String);
    setter!(password: String);
    setter!(region_id: String);
    setter!(session_id: String);
    setter!(token_code: String);
    setter!(uuid: String);
}

opaque!(GetLoginToken);

/// `PasswordStrategy` of [`GetLoginTokenResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetLoginTokenResponsePasswordStrategy {
    /// Of the vendor's own use.
    pub tenant_alternative_chars: Option<Vec<String>>,
    /// Of the vendor's own use.
    pub tenant_password_length: Option<String>,
}

opaque!(GetLoginTokenResponsePasswordStrategy);

/// `RiskVerifyInfo` of [`GetLoginTokenResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetLoginTokenResponseRiskVerifyInfo {
    /// The e-mail address.
    pub email: Option<String>,
    /// For how long the account was last locked.
    pub last_lock_duration: Option<i64>,
    /// Whether the account is locked.
    pub locked: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
}

opaque!(GetLoginTokenResponseRiskVerifyInfo);

/// The response of [`GetLoginToken`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetLoginTokenResponse {
    /// The e-mail address.
    pub email: Option<String>,
    /// The id of the user, the name to log in with.
    pub end_user_id: Option<String>,
    /// Of the vendor's own use.
    pub industry: Option<String>,
    /// Logs in again without a password, where the login asked for that. Secret.
    pub keep_alive_token: Option<String>,
    /// A property of users in the vendor's directory; empty for others.
    pub label: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret.
    pub login_token: Option<String>,
    /// Which stage of the login comes next; empty when the user is logged in. Known values: `ADPassword`, `MFABind`, `MFAVerify`, `TokenVerify`, `ChangePassword` and `KeepAliveVerify`.
    pub next_stage: Option<String>,
    /// The name that others see.
    pub nick_name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// Of the vendor's own use.
    pub password_strategy: Option<GetLoginTokenResponsePasswordStrategy>,
    /// The telephone number.
    pub phone: Option<String>,
    /// Of the vendor's own use. Secret.
    pub props: Option<BTreeMap<String, String>>,
    /// The QR code to set up an authenticator with, a PNG in Base64. Secret.
    pub qr_code_png: Option<String>,
    /// Of the vendor's own use.
    pub reason: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Why the login is taken for risky, and how it is verified.
    pub risk_verify_info: Option<GetLoginTokenResponseRiskVerifyInfo>,
    /// The secret to set up an authenticator with. Secret.
    pub secret: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// The id of the Alibaba Cloud account that the user belongs to.
    pub tenant_id: Option<i64>,
    /// Of the vendor's own use.
    pub window_display_mode: Option<String>,
    /// The id of the user's account with the service.
    pub wy_id: Option<String>,
}

opaque!(GetLoginTokenResponse);

/// Tells what the agent of a cloud computer reports.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/QueryEdsAgentReportConfig>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEdsAgentReportConfig {
    /// The id of the Alibaba Cloud account.
    pub ali_uid: Option<i64>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The id of the ECS instance that the agent runs on.
    pub ecs_instance_id: Option<String>,
}

impl QueryEdsAgentReportConfig {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(ali_uid: i64);
    setter!(desktop_id: String);
    setter!(ecs_instance_id: String);
}

opaque!(QueryEdsAgentReportConfig);

/// `Data` of [`QueryEdsAgentReportConfigResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEdsAgentReportConfigResponseData {
    /// What the agent reports, as the vendor encodes it. Secret.
    pub config: Option<String>,
}

opaque!(QueryEdsAgentReportConfigResponseData);

/// The response of [`QueryEdsAgentReportConfig`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEdsAgentReportConfigResponse {
    /// The result.
    pub data: Option<QueryEdsAgentReportConfigResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(QueryEdsAgentReportConfigResponse);

/// Restarts the user's cloud computers that are Running.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeGlobalDesktops` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/RebootDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebootDesktops {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Required, unless the client has a default for it.
    pub client_token: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The ids of the cloud computers, all of them Running. 1 to 20 items.
    pub desktop_id: Vec<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret.
    pub login_token: Option<String>,
    /// Whether pending system updates are installed first.
    pub os_update: Option<bool>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// Proves that the user has logged in, in place of `LoginToken`. Secret.
    pub session_token: Option<String>,
    /// An id of the device.
    pub uuid: Option<String>,
}

impl RebootDesktops {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            client_id: None,
            client_os: None,
            client_token: None,
            client_version: None,
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            login_token: None,
            os_update: None,
            region_id: None,
            session_id: None,
            session_token: None,
            uuid: None,
        }
    }

    setter!(client_id: String);
    setter!(client_os: String);
    setter!(client_token: String);
    setter!(client_version: String);
    setter!(login_token: String);
    setter!(os_update: bool);
    setter!(region_id: String);
    setter!(session_id: String);
    setter!(session_token: String);
    setter!(uuid: String);
}

opaque!(RebootDesktops);

/// The response of [`RebootDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebootDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RebootDesktopsResponse);

/// Replaces the `LoginToken` before it expires.
///
/// Writes. It is never repeated after an attempt that may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/RefreshLoginToken>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RefreshLoginToken {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the user, the name to log in with.
    pub end_user_id: String,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
}

impl RefreshLoginToken {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(end_user_id: impl Into<String>) -> Self {
        Self {
            client_id: None,
            directory_id: None,
            end_user_id: end_user_id.into(),
            login_token: None,
            office_site_id: None,
            region_id: None,
            session_id: None,
        }
    }

    setter!(client_id: String);
    setter!(directory_id: String);
    setter!(login_token: String);
    setter!(office_site_id: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(RefreshLoginToken);

/// The response of [`RefreshLoginToken`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RefreshLoginTokenResponse {
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret.
    pub login_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(RefreshLoginTokenResponse);

/// Reports the state of the agent of a cloud computer.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ReportEdsAgentInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReportEdsAgentInfo {
    /// The id of the Alibaba Cloud account.
    pub ali_uid: Option<i64>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The id of the ECS instance that the agent runs on.
    pub ecs_instance_id: Option<String>,
    /// What the agent reports, as the vendor encodes it.
    pub eds_agent_info: Option<String>,
}

impl ReportEdsAgentInfo {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(ali_uid: i64);
    setter!(desktop_id: String);
    setter!(ecs_instance_id: String);
    setter!(eds_agent_info: String);
}

opaque!(ReportEdsAgentInfo);

/// The response of [`ReportEdsAgentInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReportEdsAgentInfoResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ReportEdsAgentInfoResponse);

/// Reports the state of a connection.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ReportSessionStatus>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReportSessionStatus {
    /// The id of the user, the name to log in with.
    pub end_user_id: Option<String>,
    /// The id of the cloud computer.
    pub instance_id: String,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// How long the change of the session took. At least 0.
    pub session_change_time: i64,
    /// The id of the session; each stage of a login hands it to the next. Secret. Required, unless the client has a default for it.
    pub session_id: Option<String>,
    /// What happened to the session. Known values: `SessionLogOff`, `DesktopTimerDisconnection`, `SessionReboot`, `DesktopTimerShutdown`, `SessionLock`, `SessionShutdown`, `SessionUnLock`, `DesktopTimerReboot`, `ConsoleConnect`, `SessionLogOn`, `SessionPopup`, `SessionDisconnect` and `ConsoleDisconnect`.
    pub session_status: String,
}

impl ReportSessionStatus {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        session_change_time: impl Into<i64>,
        session_status: impl Into<String>,
    ) -> Self {
        Self {
            end_user_id: None,
            instance_id: instance_id.into(),
            region_id: None,
            session_change_time: session_change_time.into(),
            session_id: None,
            session_status: session_status.into(),
        }
    }

    setter!(end_user_id: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(ReportSessionStatus);

/// The response of [`ReportSessionStatus`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReportSessionStatusResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ReportSessionStatusResponse);

/// Sends a user a mail to set a new password with.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ResetPassword>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetPassword {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Required, unless the client has a default for it.
    pub client_token: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The id of the user, the name to log in with.
    pub end_user_id: String,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The user's telephone number, which has to be that of the account.
    #[serde(rename = "phone")]
    pub phone: Option<String>,
}

impl ResetPassword {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(end_user_id: impl Into<String>, office_site_id: impl Into<String>) -> Self {
        Self {
            client_id: None,
            client_token: None,
            email: None,
            end_user_id: end_user_id.into(),
            office_site_id: office_site_id.into(),
            region_id: None,
            phone: None,
        }
    }

    setter!(client_id: String);
    setter!(client_token: String);
    setter!(email: String);
    setter!(region_id: String);
    setter!(phone: String);
}

opaque!(ResetPassword);

/// The response of [`ResetPassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetPasswordResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ResetPasswordResponse);

/// Sets a disk of the user's cloud computer back to a snapshot; what was written since is lost.
///
/// Writes. It is never repeated after an attempt that may have been executed. `DescribeSnapshots` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ResetSnapshot>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetSnapshot {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
    /// Whether the cloud computer is stopped for it.
    pub stop_desktop: Option<bool>,
}

impl ResetSnapshot {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self {
            client_id: None,
            desktop_id: None,
            login_token: None,
            region_id: None,
            session_id: None,
            snapshot_id: snapshot_id.into(),
            stop_desktop: None,
        }
    }

    setter!(client_id: String);
    setter!(desktop_id: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
    setter!(stop_desktop: bool);
}

opaque!(ResetSnapshot);

/// The response of [`ResetSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(ResetSnapshotResponse);

/// Sends the user a one-time code for the login.
///
/// Writes. It is never repeated after an attempt that may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/SendTokenCode>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SendTokenCode {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The id of the user, the name to log in with.
    pub end_user_id: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret.
    pub login_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// The one-time code that was sent to the user. Secret.
    pub token_code: Option<String>,
}

impl SendTokenCode {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(client_id: String);
    setter!(client_os: String);
    setter!(client_version: String);
    setter!(end_user_id: String);
    setter!(login_token: String);
    setter!(office_site_id: String);
    setter!(session_id: String);
    setter!(token_code: String);
}

opaque!(SendTokenCode);

/// The response of [`SendTokenCode`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SendTokenCodeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(SendTokenCodeResponse);

/// Stores a fingerprint that the user logs in with.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeFingerPrintTemplates` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplate>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetFingerPrintTemplate {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Required, unless the client has a default for it.
    pub client_token: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The fingerprint, encrypted. Secret.
    pub encrypted_finger_print_template: Option<String>,
    /// The key of the credential's encryption, itself encrypted. Secret.
    pub encrypted_key: Option<String>,
    /// The fingerprint. Secret.
    pub finger_print_template: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The user's password. Secret.
    pub password: String,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret. Required, unless the client has a default for it.
    pub session_id: Option<String>,
}

impl SetFingerPrintTemplate {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            client_id: None,
            client_token: None,
            description: None,
            encrypted_finger_print_template: None,
            encrypted_key: None,
            finger_print_template: None,
            login_token: None,
            password: password.into(),
            region_id: None,
            session_id: None,
        }
    }

    setter!(client_id: String);
    setter!(client_token: String);
    setter!(description: String);
    setter!(encrypted_finger_print_template: String);
    setter!(encrypted_key: String);
    setter!(finger_print_template: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(SetFingerPrintTemplate);

/// The response of [`SetFingerPrintTemplate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetFingerPrintTemplateResponse {
    /// The password, encrypted with a key of the vendor. Secret.
    pub encrypted_password: Option<String>,
    /// The number of the fingerprint.
    pub index: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(SetFingerPrintTemplateResponse);

/// Changes the description of a fingerprint.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeFingerPrintTemplates` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplateDescription>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetFingerPrintTemplateDescription {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Required, unless the client has a default for it.
    pub client_token: Option<String>,
    /// A description for people.
    pub description: String,
    /// The number of the fingerprint.
    pub index: i64,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret. Required, unless the client has a default for it.
    pub session_id: Option<String>,
}

impl SetFingerPrintTemplateDescription {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(description: impl Into<String>, index: impl Into<i64>) -> Self {
        Self {
            client_id: None,
            client_token: None,
            description: description.into(),
            index: index.into(),
            login_token: None,
            region_id: None,
            session_id: None,
        }
    }

    setter!(client_id: String);
    setter!(client_token: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(SetFingerPrintTemplateDescription);

/// The response of [`SetFingerPrintTemplateDescription`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetFingerPrintTemplateDescriptionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(SetFingerPrintTemplateDescriptionResponse);

/// Starts the user's cloud computers that are Stopped.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeGlobalDesktops` shows what it changes. Official sources disagree on whether `ClientToken` is required: required (the vendor's metadata), optional (alibabacloud_ecd20201002 2.0.0). edgedesk uses: made by the client.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/StartDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartDesktops {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`. Required, unless the client has a default for it.
    pub client_token: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The ids of the cloud computers, all of them Stopped. 1 to 20 items.
    pub desktop_id: Vec<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// An id of the device.
    pub uuid: Option<String>,
}

impl StartDesktops {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            client_id: None,
            client_os: None,
            client_token: None,
            client_version: None,
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            login_token: None,
            region_id: None,
            session_id: None,
            uuid: None,
        }
    }

    setter!(client_id: String);
    setter!(client_os: String);
    setter!(client_token: String);
    setter!(client_version: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
    setter!(uuid: String);
}

opaque!(StartDesktops);

/// The response of [`StartDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(StartDesktopsResponse);

/// Begins a screen recording.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/StartRecordContent>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartRecordContent {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// The path of the file.
    pub file_path: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret. Required, unless the client has a default for it.
    pub session_id: Option<String>,
}

impl StartRecordContent {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>) -> Self {
        Self {
            client_id: None,
            client_os: None,
            client_version: None,
            desktop_id: desktop_id.into(),
            file_path: None,
            login_token: None,
            region_id: None,
            session_id: None,
        }
    }

    setter!(client_id: String);
    setter!(client_os: String);
    setter!(client_version: String);
    setter!(file_path: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(StartRecordContent);

/// The response of [`StartRecordContent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartRecordContentResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(StartRecordContentResponse);

/// Stops the user's cloud computers that are Running.
///
/// Writes. After an attempt that may have been executed it is repeated only with a client token. `DescribeGlobalDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/StopDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopDesktops {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`.
    pub client_token: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The ids of the cloud computers, all of them Running. 1 to 20 items.
    pub desktop_id: Vec<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret.
    pub login_token: Option<String>,
    /// Whether pending system updates are installed first.
    pub os_update: Option<bool>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
    /// Proves that the user has logged in, in place of `LoginToken`. Secret.
    pub session_token: Option<String>,
    /// An id of the device.
    pub uuid: Option<String>,
}

impl StopDesktops {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(desktop_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            client_id: None,
            client_os: None,
            client_token: None,
            client_version: None,
            desktop_id: desktop_id.into_iter().map(Into::into).collect(),
            login_token: None,
            os_update: None,
            region_id: None,
            session_id: None,
            session_token: None,
            uuid: None,
        }
    }

    setter!(client_id: String);
    setter!(client_os: String);
    setter!(client_token: String);
    setter!(client_version: String);
    setter!(login_token: String);
    setter!(os_update: bool);
    setter!(region_id: String);
    setter!(session_id: String);
    setter!(session_token: String);
    setter!(uuid: String);
}

opaque!(StopDesktops);

/// The response of [`StopDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(StopDesktopsResponse);

/// Ends a screen recording.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/StopRecordContent>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopRecordContent {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret. Required, unless the client has a default for it.
    pub session_id: Option<String>,
}

impl StopRecordContent {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(desktop_id: impl Into<String>) -> Self {
        Self {
            client_id: None,
            client_os: None,
            client_version: None,
            desktop_id: desktop_id.into(),
            login_token: None,
            region_id: None,
            session_id: None,
        }
    }

    setter!(client_id: String);
    setter!(client_os: String);
    setter!(client_version: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(StopRecordContent);

/// The response of [`StopRecordContent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopRecordContentResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(StopRecordContentResponse);

/// Takes a computer of a pool from the user that it is bound to.
///
/// Writes. `DescribeGlobalDesktops` shows what it changes. Errors: 400 `IdempotentParameterMismatch`.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/UnbindUserDesktop>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnbindUserDesktop {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// Which kind of client it is.
    pub client_type: Option<String>,
    /// Whether the cloud computer is taken away even while its user is connected.
    pub force: Option<bool>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret. Required, unless the client has a default for it.
    pub session_id: Option<String>,
    /// The id of the cloud computer.
    pub user_desktop_id: String,
}

impl UnbindUserDesktop {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(user_desktop_id: impl Into<String>) -> Self {
        Self {
            client_id: None,
            client_type: None,
            force: None,
            login_token: None,
            region_id: None,
            session_id: None,
            user_desktop_id: user_desktop_id.into(),
        }
    }

    setter!(client_id: String);
    setter!(client_type: String);
    setter!(force: bool);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(UnbindUserDesktop);

/// The response of [`UnbindUserDesktop`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnbindUserDesktopResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(UnbindUserDesktopResponse);

/// Checks the user's password, fingerprint or one-time code.
///
/// Writes. It is never repeated after an attempt that may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/VerifyCredential>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VerifyCredential {
    /// An id that the client makes once for each device and keeps. Required, unless the client has a default for it.
    pub client_id: Option<String>,
    /// The credential, encrypted. Secret.
    pub credential: String,
    /// Whether it is a code, a fingerprint or a password. Known values: `MfaPasscode`, `FingerPrint` and `Password`.
    pub credential_type: Option<String>,
    /// The key of the credential's encryption, itself encrypted. Secret.
    pub encrypted_key: Option<String>,
    /// Proves that the user has logged in. RefreshLoginToken replaces it. Secret. Required, unless the client has a default for it.
    pub login_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required, unless the client has a default for it.
    pub region_id: Option<String>,
    /// The id of the session; each stage of a login hands it to the next. Secret.
    pub session_id: Option<String>,
}

impl VerifyCredential {
    /// A request with the required parameters.
    #[must_use]
    pub fn new(credential: impl Into<String>, office_site_id: impl Into<String>) -> Self {
        Self {
            client_id: None,
            credential: credential.into(),
            credential_type: None,
            encrypted_key: None,
            login_token: None,
            office_site_id: office_site_id.into(),
            region_id: None,
            session_id: None,
        }
    }

    setter!(client_id: String);
    setter!(credential_type: String);
    setter!(encrypted_key: String);
    setter!(login_token: String);
    setter!(region_id: String);
    setter!(session_id: String);
}

opaque!(VerifyCredential);

/// The response of [`VerifyCredential`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VerifyCredentialResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

opaque!(VerifyCredentialResponse);

impl OperationInput for ApproveFotaUpdate {
    type Api = Wuying;
    type Response = ApproveFotaUpdateResponse;
    const NAME: &'static str = "ApproveFotaUpdate";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "AppVersion!,ClientId!,DesktopId,LoginToken!#,RegionId!,SessionId#,TargetStatus,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for ChangePassword {
    type Api = Wuying;
    type Response = ChangePasswordResponse;
    const NAME: &'static str = "ChangePassword";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,EndUserId!,LoginToken!#,NewPassword!#,OfficeSiteId!,OldPassword!#,RegionId!,SessionId#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for DeleteFingerPrintTemplate {
    type Api = Wuying;
    type Response = DeleteFingerPrintTemplateResponse;
    const NAME: &'static str = "DeleteFingerPrintTemplate";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeFingerPrintTemplates");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientToken!:t,Index!:i,LoginToken!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for DescribeDirectories {
    type Api = Wuying;
    type Response = DescribeDirectoriesResponse;
    const NAME: &'static str = "DescribeDirectories";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,DirectoryId:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for DescribeFingerPrintTemplates {
    type Api = Wuying;
    type Response = DescribeFingerPrintTemplatesResponse;
    const NAME: &'static str = "DescribeFingerPrintTemplates";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,LoginToken!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for DescribeGlobalDesktops {
    type Api = Wuying;
    type Response = DescribeGlobalDesktopsResponse;
    const NAME: &'static str = "DescribeGlobalDesktops";
    const EFFECT: Effect = Effect::Read;
    const REGION: Option<&'static str> = Some("cn-shanghai");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,DesktopAccessType,DesktopId:[..100]d,DesktopName,DesktopStatus,DirectoryId,Keyword,Language,LoginRegionId,LoginToken!#,MaxResults:i,NextToken,OfficeSiteId,OrderBy,QueryFotaUpdate:b,RegionId,SearchRegionId,SessionId#,SortType,WithoutLatency:b";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl PagedInput for DescribeGlobalDesktops {
    type Item = DescribeGlobalDesktopsResponseDesktops;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.desktops.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(&mut self.next_token, response.next_token.as_deref())
    }
}

impl OperationInput for DescribeOfficeSites {
    type Api = Wuying;
    type Response = DescribeOfficeSitesResponse;
    const NAME: &'static str = "DescribeOfficeSites";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,OfficeSiteId:[..100]d,RegionId!,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for DescribeRegions {
    type Api = Wuying;
    type Response = DescribeRegionsResponse;
    const NAME: &'static str = "DescribeRegions";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,RegionId";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for DescribeSnapshots {
    type Api = Wuying;
    type Response = DescribeSnapshotsResponse;
    const NAME: &'static str = "DescribeSnapshots";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,DesktopId,LoginToken!#,MaxResults:i,NextToken,RegionId!,SessionId#,SnapshotId";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl PagedInput for DescribeSnapshots {
    type Item = DescribeSnapshotsResponseSnapshots;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.snapshots.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(&mut self.next_token, response.next_token.as_deref())
    }
}

impl OperationInput for DescribeUserResources {
    type Api = Wuying;
    type Response = DescribeUserResourcesResponse;
    const NAME: &'static str = "DescribeUserResources";
    const EFFECT: Effect = Effect::Read;
    const REGION: Option<&'static str> = Some("cn-shanghai");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AccessType,AutoRefresh:b,CategoryId:i,CategoryType:i,ClientId!,ClientType,ClientVersion,DualCenterForward:b,Language,LoginRegionId,LoginToken!#,MaxResults:i,NextToken,OfficeSiteIds:[..100]d,OrderBy,ProductTypes:[..5]s,ProtocolType,QueryDesktopDurationList:b,QueryDesktopTimers:b,QueryFotaUpdate:b,RefreshFotaUpdate:b,ResourceIds:[..100]d,ResourceName,ResourceTypes:[..5]s,Scene,SearchRegionId,SessionId#,SortType";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl PagedInput for DescribeUserResources {
    type Item = DescribeUserResourcesResponseResources;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        response.resources.take().unwrap_or_default()
    }

    fn turn_page(&mut self, response: &Self::Response, _items: usize) -> bool {
        next_token(&mut self.next_token, response.next_token.as_deref())
    }
}

impl OperationInput for EncryptPassword {
    type Api = Wuying;
    type Response = EncryptPasswordResponse;
    const NAME: &'static str = "EncryptPassword";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,DirectoryId,LoginToken!#,OfficeSiteId,Password!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for GetCloudDriveServiceMountToken {
    type Api = Wuying;
    type Response = GetCloudDriveServiceMountTokenResponse;
    const NAME: &'static str = "GetCloudDriveServiceMountToken";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId,LoginToken#,OfficeSiteId,RegionId,SessionId#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for GetConnectionTicket {
    type Api = Wuying;
    type Response = GetConnectionTicketResponse;
    const NAME: &'static str = "GetConnectionTicket";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AccessType,ClientId!,ClientOS,ClientType,ClientVersion,CommandContent#,DesktopId,LoginToken!#,OwnerId:i,RegionId!,ResourceOwnerAccount,ResourceOwnerId:i,SessionId#,Tag:[..20]{Key,Value},TaskId,TicketBlackList#:[]s,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for GetLoginToken {
    type Api = Wuying;
    type Response = GetLoginTokenResponse;
    const NAME: &'static str = "GetLoginToken";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AuthenticationCode#,AvailableFeatures:j*s,ClientId!,ClientName,ClientOS,ClientType,ClientVersion,CurrentStage,DirectoryId,EndUserId,KeepAlive:b,KeepAliveToken#,NewPassword#,OfficeSiteId,OldPassword#,Password#,RegionId!,SessionId#,TokenCode#,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for QueryEdsAgentReportConfig {
    type Api = Wuying;
    type Response = QueryEdsAgentReportConfigResponse;
    const NAME: &'static str = "QueryEdsAgentReportConfig";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AliUid:i,DesktopId,EcsInstanceId";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for RebootDesktops {
    type Api = Wuying;
    type Response = RebootDesktopsResponse;
    const NAME: &'static str = "RebootDesktops";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeGlobalDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientOS,ClientToken!:t,ClientVersion,DesktopId!:[1..20]d,LoginToken#,OsUpdate:b,RegionId!,SessionId#,SessionToken#,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for RefreshLoginToken {
    type Api = Wuying;
    type Response = RefreshLoginTokenResponse;
    const NAME: &'static str = "RefreshLoginToken";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,DirectoryId,EndUserId!,LoginToken!#,OfficeSiteId,RegionId!,SessionId#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for ReportEdsAgentInfo {
    type Api = Wuying;
    type Response = ReportEdsAgentInfoResponse;
    const NAME: &'static str = "ReportEdsAgentInfo";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AliUid:i,DesktopId,EcsInstanceId,EdsAgentInfo";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for ReportSessionStatus {
    type Api = Wuying;
    type Response = ReportSessionStatusResponse;
    const NAME: &'static str = "ReportSessionStatus";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "EndUserId,InstanceId!,RegionId!,SessionChangeTime!:i,SessionId!#,SessionStatus!";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for ResetPassword {
    type Api = Wuying;
    type Response = ResetPasswordResponse;
    const NAME: &'static str = "ResetPassword";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientToken!:t,Email,EndUserId!,OfficeSiteId!,RegionId!,phone";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for ResetSnapshot {
    type Api = Wuying;
    type Response = ResetSnapshotResponse;
    const NAME: &'static str = "ResetSnapshot";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeSnapshots");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,DesktopId,LoginToken!#,RegionId!,SessionId#,SnapshotId!,StopDesktop:b";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for SendTokenCode {
    type Api = Wuying;
    type Response = SendTokenCodeResponse;
    const NAME: &'static str = "SendTokenCode";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,ClientOS,ClientVersion,EndUserId,LoginToken#,OfficeSiteId,SessionId#,TokenCode#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for SetFingerPrintTemplate {
    type Api = Wuying;
    type Response = SetFingerPrintTemplateResponse;
    const NAME: &'static str = "SetFingerPrintTemplate";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeFingerPrintTemplates");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientToken!:t,Description,EncryptedFingerPrintTemplate#,EncryptedKey#,FingerPrintTemplate#,LoginToken!#,Password!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for SetFingerPrintTemplateDescription {
    type Api = Wuying;
    type Response = SetFingerPrintTemplateDescriptionResponse;
    const NAME: &'static str = "SetFingerPrintTemplateDescription";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeFingerPrintTemplates");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,ClientToken!:t,Description!,Index!:i,LoginToken!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for StartDesktops {
    type Api = Wuying;
    type Response = StartDesktopsResponse;
    const NAME: &'static str = "StartDesktops";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeGlobalDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientOS,ClientToken!:t,ClientVersion,DesktopId!:[1..20]d,LoginToken!#,RegionId!,SessionId#,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for StartRecordContent {
    type Api = Wuying;
    type Response = StartRecordContentResponse;
    const NAME: &'static str = "StartRecordContent";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,ClientOS,ClientVersion,DesktopId!,FilePath,LoginToken!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for StopDesktops {
    type Api = Wuying;
    type Response = StopDesktopsResponse;
    const NAME: &'static str = "StopDesktops";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeGlobalDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientOS,ClientToken:t,ClientVersion,DesktopId!:[1..20]d,LoginToken#,OsUpdate:b,RegionId!,SessionId#,SessionToken#,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for StopRecordContent {
    type Api = Wuying;
    type Response = StopRecordContentResponse;
    const NAME: &'static str = "StopRecordContent";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientOS,ClientVersion,DesktopId!,LoginToken!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for UnbindUserDesktop {
    type Api = Wuying;
    type Response = UnbindUserDesktopResponse;
    const NAME: &'static str = "UnbindUserDesktop";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeGlobalDesktops");

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientType,Force:b,LoginToken!#,RegionId!,SessionId!#,UserDesktopId!";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}

impl OperationInput for VerifyCredential {
    type Api = Wuying;
    type Response = VerifyCredentialResponse;
    const NAME: &'static str = "VerifyCredential";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,Credential!#,CredentialType,EncryptedKey#,LoginToken!#,OfficeSiteId!,RegionId!,SessionId#";
        Operation::rpc(Self::NAME, "2020-10-02", Placement::Query, SCHEMA)
    }
}
