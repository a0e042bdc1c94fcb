// @generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

//! The end-user API of Elastic Desktop Service, 2020-10-02: every operation.

// What a field means is on the vendor's page, which each struct names.
#![allow(missing_docs)]

use alloc::collections::BTreeMap;
use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::call::Effect;
use crate::catalogue::{OperationInput, opaque, setter};
use crate::client::Wuying;
use crate::error::ConfigurationError;
use crate::operation::Operation;

/// The parameters of `ApproveFotaUpdate`. <https://api.aliyun.com/document/ecd/2020-10-02/ApproveFotaUpdate>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApproveFotaUpdate {
    pub app_version: String,
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub desktop_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    pub target_status: Option<String>,
    pub uuid: Option<String>,
}

impl ApproveFotaUpdate {
    /// With what is required.
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

/// The answer of `ApproveFotaUpdate`. <https://api.aliyun.com/document/ecd/2020-10-02/ApproveFotaUpdate>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApproveFotaUpdateResponse {
    pub request_id: Option<String>,
}

opaque!(ApproveFotaUpdateResponse);

/// The parameters of `ChangePassword`. <https://api.aliyun.com/document/ecd/2020-10-02/ChangePassword>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ChangePassword {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub end_user_id: String,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Secret.
    pub new_password: String,
    pub office_site_id: String,
    /// Secret.
    pub old_password: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
}

impl ChangePassword {
    /// With what is required.
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

/// The answer of `ChangePassword`. <https://api.aliyun.com/document/ecd/2020-10-02/ChangePassword>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ChangePasswordResponse {
    /// Secret.
    pub login_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(ChangePasswordResponse);

/// The parameters of `DeleteFingerPrintTemplate`. <https://api.aliyun.com/document/ecd/2020-10-02/DeleteFingerPrintTemplate>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteFingerPrintTemplate {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// Required; a default may fill it in.
    pub client_token: Option<String>,
    pub index: i64,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
}

impl DeleteFingerPrintTemplate {
    /// With what is required.
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

/// The answer of `DeleteFingerPrintTemplate`. <https://api.aliyun.com/document/ecd/2020-10-02/DeleteFingerPrintTemplate>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteFingerPrintTemplateResponse {
    pub request_id: Option<String>,
}

opaque!(DeleteFingerPrintTemplateResponse);

/// The parameters of `DescribeDirectories`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeDirectories>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectories {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// 0 to 100 items.
    pub directory_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

impl DescribeDirectories {
    /// With nothing given.
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
    pub desktop_access_type: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub provider_id: Option<String>,
    pub sso_service_url: Option<String>,
}

opaque!(DescribeDirectoriesResponseDirectories);

/// The answer of `DescribeDirectories`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeDirectories>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDirectoriesResponse {
    pub directories: Option<Vec<DescribeDirectoriesResponseDirectories>>,
    pub request_id: Option<String>,
}

opaque!(DescribeDirectoriesResponse);

/// The parameters of `DescribeFingerPrintTemplates`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeFingerPrintTemplates>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFingerPrintTemplates {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
}

impl DescribeFingerPrintTemplates {
    /// With nothing given.
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
    pub client_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub end_user_id: Option<String>,
    pub index: Option<i64>,
    pub login_time: Option<String>,
    pub office_site_id: Option<String>,
}

opaque!(DescribeFingerPrintTemplatesResponseFingerPrintTemplates);

/// The answer of `DescribeFingerPrintTemplates`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeFingerPrintTemplates>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFingerPrintTemplatesResponse {
    pub finger_print_templates: Option<Vec<DescribeFingerPrintTemplatesResponseFingerPrintTemplates>>,
    pub request_id: Option<String>,
}

opaque!(DescribeFingerPrintTemplatesResponse);

/// The parameters of `DescribeGlobalDesktops`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeGlobalDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktops {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub desktop_access_type: Option<String>,
    /// 0 to 100 items.
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub directory_id: Option<String>,
    pub keyword: Option<String>,
    pub language: Option<String>,
    pub login_region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub office_site_id: Option<String>,
    pub order_by: Option<String>,
    /// Default: false.
    pub query_fota_update: Option<bool>,
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    pub sort_type: Option<String>,
    /// Default: false.
    pub without_latency: Option<bool>,
}

impl DescribeGlobalDesktops {
    /// With nothing given.
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
    pub client_type: Option<String>,
    pub status: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsClients);

/// `DesktopTimers` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktopsDesktopTimers {
    pub allow_client_setting: Option<bool>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub execution_time: Option<String>,
    pub interval: Option<i64>,
    pub operation_type: Option<String>,
    pub reset_type: Option<String>,
    pub timer_type: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsDesktopTimers);

/// `Disks` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktopsDisks {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsDisks);

/// `FotaUpdate` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktopsFotaUpdate {
    pub channel: Option<String>,
    pub current_app_version: Option<String>,
    pub force: Option<bool>,
    pub new_app_version: Option<String>,
    pub new_dcd_version: Option<String>,
    pub project: Option<String>,
    pub release_note: Option<String>,
    pub release_note_en: Option<String>,
    pub release_note_jp: Option<String>,
    pub size: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsFotaUpdate);

/// `Sessions` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktopsSessions {
    pub end_user_id: Option<String>,
    pub establishment_time: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktopsSessions);

/// `Desktops` of [`DescribeGlobalDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponseDesktops {
    pub charge_type: Option<String>,
    pub clients: Option<Vec<DescribeGlobalDesktopsResponseDesktopsClients>>,
    pub connection_status: Option<String>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub desktop_group_id: Option<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub desktop_timers: Option<Vec<DescribeGlobalDesktopsResponseDesktopsDesktopTimers>>,
    pub desktop_type: Option<String>,
    pub directory_id: Option<String>,
    pub disks: Option<Vec<DescribeGlobalDesktopsResponseDesktopsDisks>>,
    pub end_user_id: Option<String>,
    pub end_user_ids: Option<Vec<String>>,
    pub expired_time: Option<String>,
    pub fota_update: Option<DescribeGlobalDesktopsResponseDesktopsFotaUpdate>,
    pub gpu_memory: Option<i64>,
    pub hibernation_beta: Option<bool>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub last_start_time: Option<String>,
    pub local_name: Option<String>,
    pub management_flags: Option<Vec<String>>,
    pub memory: Option<i64>,
    pub network_interface_ip: Option<String>,
    pub office_site_id: Option<String>,
    pub os: Option<String>,
    pub os_description: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub policy_group_id: Option<String>,
    pub protocol_type: Option<String>,
    pub real_desktop_id: Option<String>,
    pub region_id: Option<String>,
    pub region_location: Option<String>,
    pub session_type: Option<String>,
    pub sessions: Option<Vec<DescribeGlobalDesktopsResponseDesktopsSessions>>,
    pub support_hibernation: Option<bool>,
    pub user_custom_name: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponseDesktops);

/// The answer of `DescribeGlobalDesktops`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeGlobalDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeGlobalDesktopsResponse {
    pub desktops: Option<Vec<DescribeGlobalDesktopsResponseDesktops>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(DescribeGlobalDesktopsResponse);

/// The parameters of `DescribeOfficeSites`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeOfficeSites>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSites {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// 0 to 100 items.
    pub office_site_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub uuid: Option<String>,
}

impl DescribeOfficeSites {
    /// With nothing given.
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
    pub ali_uid: Option<i64>,
    pub biz_type: Option<i64>,
    pub desktop_access_type: Option<String>,
    pub desktop_vpc_endpoint: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_type: Option<String>,
    pub provider_id: Option<String>,
    pub sso_service_url: Option<String>,
}

opaque!(DescribeOfficeSitesResponseOfficeSites);

/// The answer of `DescribeOfficeSites`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeOfficeSites>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeOfficeSitesResponse {
    pub office_sites: Option<Vec<DescribeOfficeSitesResponseOfficeSites>>,
    pub request_id: Option<String>,
}

opaque!(DescribeOfficeSitesResponse);

/// The parameters of `DescribeRegions`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeRegions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegions {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub region_id: Option<String>,
}

impl DescribeRegions {
    /// With nothing given.
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
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}

opaque!(DescribeRegionsResponseRegions);

/// The answer of `DescribeRegions`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeRegions>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    pub regions: Option<Vec<DescribeRegionsResponseRegions>>,
    pub request_id: Option<String>,
}

opaque!(DescribeRegionsResponse);

/// The parameters of `DescribeSnapshots`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeSnapshots>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnapshots {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub desktop_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    pub snapshot_id: Option<String>,
}

impl DescribeSnapshots {
    /// With nothing given.
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
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub desktop_id: Option<String>,
    pub progress: Option<String>,
    pub remain_time: Option<i64>,
    pub restore_point_id: Option<String>,
    pub restore_point_name: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_disk_size: Option<String>,
    pub source_disk_type: Option<String>,
    pub status: Option<String>,
}

opaque!(DescribeSnapshotsResponseSnapshots);

/// The answer of `DescribeSnapshots`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeSnapshots>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub snapshots: Option<Vec<DescribeSnapshotsResponseSnapshots>>,
}

opaque!(DescribeSnapshotsResponse);

/// The parameters of `DescribeUserResources`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeUserResources>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResources {
    pub access_type: Option<String>,
    pub auto_refresh: Option<bool>,
    pub category_id: Option<i64>,
    pub category_type: Option<i64>,
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub client_type: Option<String>,
    pub client_version: Option<String>,
    pub dual_center_forward: Option<bool>,
    pub language: Option<String>,
    pub login_region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// 0 to 100 items.
    pub office_site_ids: Option<Vec<String>>,
    pub order_by: Option<String>,
    /// 0 to 5 items.
    pub product_types: Option<Vec<String>>,
    pub protocol_type: Option<String>,
    /// Default: true.
    pub query_desktop_duration_list: Option<bool>,
    /// Default: true.
    pub query_desktop_timers: Option<bool>,
    /// Default: false.
    pub query_fota_update: Option<bool>,
    pub refresh_fota_update: Option<bool>,
    /// 0 to 100 items.
    pub resource_ids: Option<Vec<String>>,
    pub resource_name: Option<String>,
    /// 0 to 5 items.
    pub resource_types: Option<Vec<String>>,
    pub scene: Option<String>,
    pub search_region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    pub sort_type: Option<String>,
}

impl DescribeUserResources {
    /// With nothing given.
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
    pub agent_platform: Option<String>,
    pub agent_provider: Option<String>,
    pub avatar_no_resource_url: Option<String>,
    pub avatar_url: Option<String>,
    pub count: Option<i64>,
    pub display_name: Option<String>,
    pub sub_title: Option<String>,
    pub url: Option<String>,
}

opaque!(DescribeUserResourcesResponseAgentBriefSummaryAgentBriefs);

/// `AgentBriefSummary` of [`DescribeUserResourcesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseAgentBriefSummary {
    pub agent_briefs: Option<Vec<DescribeUserResourcesResponseAgentBriefSummaryAgentBriefs>>,
    pub total_count: Option<i64>,
}

opaque!(DescribeUserResourcesResponseAgentBriefSummary);

/// `Clients` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesClients {
    pub client_type: Option<String>,
    pub status: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesClients);

/// `DesktopDurationList` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesDesktopDurationList {
    pub order_instance_id: Option<String>,
    pub package_creation_time: Option<String>,
    pub package_expired_time: Option<String>,
    pub package_id: Option<String>,
    pub package_status: Option<String>,
    pub package_type: Option<String>,
    pub package_used_up_strategy: Option<String>,
    pub period_end_time: Option<String>,
    pub period_start_time: Option<String>,
    pub post_paid_limit_fee: Option<f64>,
    pub total_duration: Option<i64>,
    pub used_duration: Option<i64>,
}

opaque!(DescribeUserResourcesResponseResourcesDesktopDurationList);

/// `DesktopTimers` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesDesktopTimers {
    pub allow_client_setting: Option<String>,
    pub cron_expression: Option<String>,
    pub enforce: Option<bool>,
    pub execution_time: Option<String>,
    pub interval: Option<i64>,
    pub operation_type: Option<String>,
    pub reset_type: Option<String>,
    pub timer_type: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesDesktopTimers);

/// `FotaUpdate` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesFotaUpdate {
    pub channel: Option<String>,
    pub current_app_version: Option<String>,
    pub force: Option<bool>,
    pub new_app_version: Option<String>,
    pub new_dcd_version: Option<String>,
    pub project: Option<String>,
    pub release_note: Option<String>,
    pub release_note_en: Option<String>,
    pub release_note_jp: Option<String>,
    pub size: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesFotaUpdate);

/// `Packages` of [`DescribeUserResourcesResponseResourcesOsUpdate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesOsUpdatePackages {
    pub description: Option<String>,
    pub kb: Option<String>,
    pub title: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesOsUpdatePackages);

/// `OsUpdate` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesOsUpdate {
    pub check_id: Option<String>,
    pub kb_list_string: Option<String>,
    pub package_count: Option<i64>,
    pub packages: Option<Vec<DescribeUserResourcesResponseResourcesOsUpdatePackages>>,
    pub update_catalog_url: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesOsUpdate);

/// `Sessions` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResourcesSessions {
    pub last_client_ip: Option<String>,
    pub nick_name: Option<String>,
    pub resource_session_start_time: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}

opaque!(DescribeUserResourcesResponseResourcesSessions);

/// `Resources` of [`DescribeUserResourcesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponseResources {
    pub access_type: Option<String>,
    /// Secret.
    pub agent_im_url: Option<String>,
    pub ali_uid: Option<i64>,
    pub app_id: Option<String>,
    pub auth_mode: Option<String>,
    pub category_id: Option<i64>,
    pub category_type: Option<i64>,
    pub cds_name: Option<String>,
    pub center_resource_id: Option<String>,
    pub charge_type: Option<String>,
    pub clients: Option<Vec<DescribeUserResourcesResponseResourcesClients>>,
    /// Secret.
    pub connection_properties: Option<String>,
    pub create_time: Option<String>,
    pub desktop_duration_list: Option<Vec<DescribeUserResourcesResponseResourcesDesktopDurationList>>,
    pub desktop_timers: Option<Vec<DescribeUserResourcesResponseResourcesDesktopTimers>>,
    pub expired_time: Option<String>,
    pub external_domain_id: Option<String>,
    pub external_user_id: Option<String>,
    pub fota_update: Option<DescribeUserResourcesResponseResourcesFotaUpdate>,
    pub global_status: Option<bool>,
    pub has_upgrade: Option<bool>,
    pub hibernation_beta: Option<bool>,
    pub icon: Option<String>,
    pub last_start_time: Option<String>,
    pub local_name: Option<String>,
    pub management_statuses: Option<Vec<String>>,
    pub office_site_id: Option<String>,
    pub order_status: Option<String>,
    pub os: Option<String>,
    pub os_description: Option<String>,
    pub os_type: Option<String>,
    pub os_update: Option<DescribeUserResourcesResponseResourcesOsUpdate>,
    pub product_type: Option<String>,
    pub protocol_type: Option<String>,
    pub real_desktop_id: Option<String>,
    pub region_id: Option<String>,
    pub region_location: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_level: Option<String>,
    pub resource_name: Option<String>,
    pub resource_session_status: Option<String>,
    pub resource_status: Option<String>,
    pub resource_type: Option<String>,
    pub session_type: Option<String>,
    pub sessions: Option<Vec<DescribeUserResourcesResponseResourcesSessions>>,
    pub sub_pay_type: Option<String>,
    pub support_agent_im: Option<bool>,
    pub support_hibernation: Option<bool>,
    pub supported_actions: Option<Vec<String>>,
    pub theme_color: Option<String>,
    pub user_custom_name: Option<String>,
    pub version: Option<String>,
}

opaque!(DescribeUserResourcesResponseResources);

/// The answer of `DescribeUserResources`. <https://api.aliyun.com/document/ecd/2020-10-02/DescribeUserResources>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeUserResourcesResponse {
    pub agent_brief_summary: Option<DescribeUserResourcesResponseAgentBriefSummary>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub query_failed_resource_types: Option<Vec<String>>,
    pub rank_version: Option<i64>,
    pub request_id: Option<String>,
    pub resources: Option<Vec<DescribeUserResourcesResponseResources>>,
    pub total_count: Option<i64>,
}

opaque!(DescribeUserResourcesResponse);

/// The parameters of `EncryptPassword`. <https://api.aliyun.com/document/ecd/2020-10-02/EncryptPassword>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EncryptPassword {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub directory_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Secret.
    pub password: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
}

impl EncryptPassword {
    /// With what is required.
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

/// The answer of `EncryptPassword`. <https://api.aliyun.com/document/ecd/2020-10-02/EncryptPassword>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EncryptPasswordResponse {
    /// Secret.
    pub encrypted_password: Option<String>,
    pub request_id: Option<String>,
}

opaque!(EncryptPasswordResponse);

/// The parameters of `GetCloudDriveServiceMountToken`. <https://api.aliyun.com/document/ecd/2020-10-02/GetCloudDriveServiceMountToken>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetCloudDriveServiceMountToken {
    pub client_id: Option<String>,
    /// Secret.
    pub login_token: Option<String>,
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
}

impl GetCloudDriveServiceMountToken {
    /// With nothing given.
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
    pub domain_id: Option<String>,
    pub expired_after: Option<String>,
    pub status: Option<String>,
    /// Secret.
    pub token: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<i64>,
}

opaque!(GetCloudDriveServiceMountTokenResponseToken);

/// The answer of `GetCloudDriveServiceMountToken`. <https://api.aliyun.com/document/ecd/2020-10-02/GetCloudDriveServiceMountToken>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetCloudDriveServiceMountTokenResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub token: Option<GetCloudDriveServiceMountTokenResponseToken>,
}

opaque!(GetCloudDriveServiceMountTokenResponse);

/// `Tag` of [`GetConnectionTicket`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetConnectionTicketTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl GetConnectionTicketTag {
    /// With nothing given.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setter!(key: String);
    setter!(value: String);
}

opaque!(GetConnectionTicketTag);

/// The parameters of `GetConnectionTicket`. <https://api.aliyun.com/document/ecd/2020-10-02/GetConnectionTicket>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetConnectionTicket {
    pub access_type: Option<String>,
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    pub client_type: Option<String>,
    pub client_version: Option<String>,
    /// Secret.
    pub command_content: Option<String>,
    pub desktop_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub session_id: Option<String>,
    /// 0 to 20 items.
    pub tag: Option<Vec<GetConnectionTicketTag>>,
    pub task_id: Option<String>,
    /// Secret.
    pub ticket_black_list: Option<Vec<String>>,
    pub uuid: Option<String>,
}

impl GetConnectionTicket {
    /// With nothing given.
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

/// The answer of `GetConnectionTicket`. <https://api.aliyun.com/document/ecd/2020-10-02/GetConnectionTicket>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetConnectionTicketResponse {
    pub desktop_id: Option<String>,
    /// Secret.
    pub p2_p_token: Option<String>,
    pub request_id: Option<String>,
    pub task_code: Option<String>,
    pub task_id: Option<String>,
    pub task_message: Option<String>,
    pub task_status: Option<String>,
    /// Secret.
    pub ticket: Option<String>,
}

opaque!(GetConnectionTicketResponse);

/// The parameters of `GetLoginToken`. <https://api.aliyun.com/document/ecd/2020-10-02/GetLoginToken>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetLoginToken {
    /// Secret.
    pub authentication_code: Option<String>,
    pub available_features: Option<BTreeMap<String, String>>,
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub client_name: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    pub client_type: Option<String>,
    pub client_version: Option<String>,
    pub current_stage: Option<String>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<String>,
    pub keep_alive: Option<bool>,
    /// Secret.
    pub keep_alive_token: Option<String>,
    /// Secret.
    pub new_password: Option<String>,
    pub office_site_id: Option<String>,
    /// Secret.
    pub old_password: Option<String>,
    /// Secret.
    pub password: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    /// Secret.
    pub token_code: Option<String>,
    pub uuid: Option<String>,
}

impl GetLoginToken {
    /// With nothing given.
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
    pub tenant_alternative_chars: Option<Vec<String>>,
    pub tenant_password_length: Option<String>,
}

opaque!(GetLoginTokenResponsePasswordStrategy);

/// `RiskVerifyInfo` of [`GetLoginTokenResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetLoginTokenResponseRiskVerifyInfo {
    pub email: Option<String>,
    pub last_lock_duration: Option<i64>,
    pub locked: Option<String>,
    pub phone: Option<String>,
}

opaque!(GetLoginTokenResponseRiskVerifyInfo);

/// The answer of `GetLoginToken`. <https://api.aliyun.com/document/ecd/2020-10-02/GetLoginToken>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct GetLoginTokenResponse {
    pub email: Option<String>,
    pub end_user_id: Option<String>,
    pub industry: Option<String>,
    /// Secret.
    pub keep_alive_token: Option<String>,
    pub label: Option<String>,
    /// Secret.
    pub login_token: Option<String>,
    pub next_stage: Option<String>,
    pub nick_name: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub password_strategy: Option<GetLoginTokenResponsePasswordStrategy>,
    pub phone: Option<String>,
    /// Secret.
    pub props: Option<BTreeMap<String, String>>,
    /// Secret.
    pub qr_code_png: Option<String>,
    pub reason: Option<String>,
    pub request_id: Option<String>,
    pub risk_verify_info: Option<GetLoginTokenResponseRiskVerifyInfo>,
    /// Secret.
    pub secret: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    pub tenant_id: Option<i64>,
    pub window_display_mode: Option<String>,
    pub wy_id: Option<String>,
}

opaque!(GetLoginTokenResponse);

/// The parameters of `QueryEdsAgentReportConfig`. <https://api.aliyun.com/document/ecd/2020-10-02/QueryEdsAgentReportConfig>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEdsAgentReportConfig {
    pub ali_uid: Option<i64>,
    pub desktop_id: Option<String>,
    pub ecs_instance_id: Option<String>,
}

impl QueryEdsAgentReportConfig {
    /// With nothing given.
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
    /// Secret.
    pub config: Option<String>,
}

opaque!(QueryEdsAgentReportConfigResponseData);

/// The answer of `QueryEdsAgentReportConfig`. <https://api.aliyun.com/document/ecd/2020-10-02/QueryEdsAgentReportConfig>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct QueryEdsAgentReportConfigResponse {
    pub data: Option<QueryEdsAgentReportConfigResponseData>,
    pub request_id: Option<String>,
}

opaque!(QueryEdsAgentReportConfigResponse);

/// The parameters of `RebootDesktops`. <https://api.aliyun.com/document/ecd/2020-10-02/RebootDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebootDesktops {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// Required; a default may fill it in.
    pub client_token: Option<String>,
    pub client_version: Option<String>,
    /// 1 to 20 items.
    pub desktop_id: Vec<String>,
    /// Secret.
    pub login_token: Option<String>,
    pub os_update: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    /// Secret.
    pub session_token: Option<String>,
    pub uuid: Option<String>,
}

impl RebootDesktops {
    /// With what is required.
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

/// The answer of `RebootDesktops`. <https://api.aliyun.com/document/ecd/2020-10-02/RebootDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebootDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(RebootDesktopsResponse);

/// The parameters of `RefreshLoginToken`. <https://api.aliyun.com/document/ecd/2020-10-02/RefreshLoginToken>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RefreshLoginToken {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub directory_id: Option<String>,
    pub end_user_id: String,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
}

impl RefreshLoginToken {
    /// With what is required.
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

/// The answer of `RefreshLoginToken`. <https://api.aliyun.com/document/ecd/2020-10-02/RefreshLoginToken>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RefreshLoginTokenResponse {
    /// Secret.
    pub login_token: Option<String>,
    pub request_id: Option<String>,
}

opaque!(RefreshLoginTokenResponse);

/// The parameters of `ReportEdsAgentInfo`. <https://api.aliyun.com/document/ecd/2020-10-02/ReportEdsAgentInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReportEdsAgentInfo {
    pub ali_uid: Option<i64>,
    pub desktop_id: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub eds_agent_info: Option<String>,
}

impl ReportEdsAgentInfo {
    /// With nothing given.
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

/// The answer of `ReportEdsAgentInfo`. <https://api.aliyun.com/document/ecd/2020-10-02/ReportEdsAgentInfo>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReportEdsAgentInfoResponse {
    pub request_id: Option<String>,
}

opaque!(ReportEdsAgentInfoResponse);

/// The parameters of `ReportSessionStatus`. <https://api.aliyun.com/document/ecd/2020-10-02/ReportSessionStatus>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReportSessionStatus {
    pub end_user_id: Option<String>,
    pub instance_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub session_change_time: i64,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
    pub session_status: String,
}

impl ReportSessionStatus {
    /// With what is required.
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

/// The answer of `ReportSessionStatus`. <https://api.aliyun.com/document/ecd/2020-10-02/ReportSessionStatus>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReportSessionStatusResponse {
    pub request_id: Option<String>,
}

opaque!(ReportSessionStatusResponse);

/// The parameters of `ResetPassword`. <https://api.aliyun.com/document/ecd/2020-10-02/ResetPassword>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetPassword {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// Required; a default may fill it in.
    pub client_token: Option<String>,
    pub email: Option<String>,
    pub end_user_id: String,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    #[serde(rename = "phone")]
    pub phone: Option<String>,
}

impl ResetPassword {
    /// With what is required.
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

/// The answer of `ResetPassword`. <https://api.aliyun.com/document/ecd/2020-10-02/ResetPassword>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetPasswordResponse {
    pub request_id: Option<String>,
}

opaque!(ResetPasswordResponse);

/// The parameters of `ResetSnapshot`. <https://api.aliyun.com/document/ecd/2020-10-02/ResetSnapshot>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetSnapshot {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub desktop_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    pub snapshot_id: String,
    pub stop_desktop: Option<bool>,
}

impl ResetSnapshot {
    /// With what is required.
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

/// The answer of `ResetSnapshot`. <https://api.aliyun.com/document/ecd/2020-10-02/ResetSnapshot>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResetSnapshotResponse {
    pub request_id: Option<String>,
}

opaque!(ResetSnapshotResponse);

/// The parameters of `SendTokenCode`. <https://api.aliyun.com/document/ecd/2020-10-02/SendTokenCode>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SendTokenCode {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    pub client_version: Option<String>,
    pub end_user_id: Option<String>,
    /// Secret.
    pub login_token: Option<String>,
    pub office_site_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    /// Secret.
    pub token_code: Option<String>,
}

impl SendTokenCode {
    /// With nothing given.
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

/// The answer of `SendTokenCode`. <https://api.aliyun.com/document/ecd/2020-10-02/SendTokenCode>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SendTokenCodeResponse {
    pub request_id: Option<String>,
}

opaque!(SendTokenCodeResponse);

/// The parameters of `SetFingerPrintTemplate`. <https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplate>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetFingerPrintTemplate {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// Required; a default may fill it in.
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub encrypted_finger_print_template: Option<String>,
    /// Secret.
    pub encrypted_key: Option<String>,
    /// Secret.
    pub finger_print_template: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Secret.
    pub password: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
}

impl SetFingerPrintTemplate {
    /// With what is required.
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

/// The answer of `SetFingerPrintTemplate`. <https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplate>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetFingerPrintTemplateResponse {
    /// Secret.
    pub encrypted_password: Option<String>,
    pub index: Option<i64>,
    pub request_id: Option<String>,
}

opaque!(SetFingerPrintTemplateResponse);

/// The parameters of `SetFingerPrintTemplateDescription`. <https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplateDescription>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetFingerPrintTemplateDescription {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// Required; a default may fill it in.
    pub client_token: Option<String>,
    pub description: String,
    pub index: i64,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
}

impl SetFingerPrintTemplateDescription {
    /// With what is required.
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

/// The answer of `SetFingerPrintTemplateDescription`. <https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplateDescription>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SetFingerPrintTemplateDescriptionResponse {
    pub request_id: Option<String>,
}

opaque!(SetFingerPrintTemplateDescriptionResponse);

/// The parameters of `StartDesktops`. <https://api.aliyun.com/document/ecd/2020-10-02/StartDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartDesktops {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// Required; a default may fill it in.
    pub client_token: Option<String>,
    pub client_version: Option<String>,
    /// 1 to 20 items.
    pub desktop_id: Vec<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    pub uuid: Option<String>,
}

impl StartDesktops {
    /// With what is required.
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

/// The answer of `StartDesktops`. <https://api.aliyun.com/document/ecd/2020-10-02/StartDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(StartDesktopsResponse);

/// The parameters of `StartRecordContent`. <https://api.aliyun.com/document/ecd/2020-10-02/StartRecordContent>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartRecordContent {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    pub client_version: Option<String>,
    pub desktop_id: String,
    pub file_path: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
}

impl StartRecordContent {
    /// With what is required.
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

/// The answer of `StartRecordContent`. <https://api.aliyun.com/document/ecd/2020-10-02/StartRecordContent>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartRecordContentResponse {
    pub request_id: Option<String>,
}

opaque!(StartRecordContentResponse);

/// The parameters of `StopDesktops`. <https://api.aliyun.com/document/ecd/2020-10-02/StopDesktops>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopDesktops {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    pub client_token: Option<String>,
    pub client_version: Option<String>,
    /// 1 to 20 items.
    pub desktop_id: Vec<String>,
    /// Secret.
    pub login_token: Option<String>,
    pub os_update: Option<bool>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    /// Secret.
    pub session_token: Option<String>,
    pub uuid: Option<String>,
}

impl StopDesktops {
    /// With what is required.
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

/// The answer of `StopDesktops`. <https://api.aliyun.com/document/ecd/2020-10-02/StopDesktops>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopDesktopsResponse {
    pub request_id: Option<String>,
}

opaque!(StopDesktopsResponse);

/// The parameters of `StopRecordContent`. <https://api.aliyun.com/document/ecd/2020-10-02/StopRecordContent>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopRecordContent {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    pub client_version: Option<String>,
    pub desktop_id: String,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
}

impl StopRecordContent {
    /// With what is required.
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

/// The answer of `StopRecordContent`. <https://api.aliyun.com/document/ecd/2020-10-02/StopRecordContent>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopRecordContentResponse {
    pub request_id: Option<String>,
}

opaque!(StopRecordContentResponse);

/// The parameters of `UnbindUserDesktop`. <https://api.aliyun.com/document/ecd/2020-10-02/UnbindUserDesktop>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnbindUserDesktop {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub client_type: Option<String>,
    pub force: Option<bool>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
    pub user_desktop_id: String,
}

impl UnbindUserDesktop {
    /// With what is required.
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

/// The answer of `UnbindUserDesktop`. <https://api.aliyun.com/document/ecd/2020-10-02/UnbindUserDesktop>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UnbindUserDesktopResponse {
    pub request_id: Option<String>,
}

opaque!(UnbindUserDesktopResponse);

/// The parameters of `VerifyCredential`. <https://api.aliyun.com/document/ecd/2020-10-02/VerifyCredential>
#[derive(Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VerifyCredential {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// Secret.
    pub credential: String,
    pub credential_type: Option<String>,
    /// Secret.
    pub encrypted_key: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
}

impl VerifyCredential {
    /// With what is required.
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

/// The answer of `VerifyCredential`. <https://api.aliyun.com/document/ecd/2020-10-02/VerifyCredential>
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VerifyCredentialResponse {
    pub request_id: Option<String>,
}

opaque!(VerifyCredentialResponse);

impl OperationInput for ApproveFotaUpdate {
    type Api = Wuying;
    type Response = ApproveFotaUpdateResponse;
    const NAME: &'static str = "ApproveFotaUpdate";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "AppVersion!,ClientId!,DesktopId,LoginToken!#,RegionId!,SessionId#,TargetStatus,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for ChangePassword {
    type Api = Wuying;
    type Response = ChangePasswordResponse;
    const NAME: &'static str = "ChangePassword";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,EndUserId!,LoginToken!#,NewPassword!#,OfficeSiteId!,OldPassword!#,RegionId!,SessionId#";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for DeleteFingerPrintTemplate {
    type Api = Wuying;
    type Response = DeleteFingerPrintTemplateResponse;
    const NAME: &'static str = "DeleteFingerPrintTemplate";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientToken!:t,Index!:i,LoginToken!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for DescribeDirectories {
    type Api = Wuying;
    type Response = DescribeDirectoriesResponse;
    const NAME: &'static str = "DescribeDirectories";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,DirectoryId:[..100]d,RegionId!";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for DescribeFingerPrintTemplates {
    type Api = Wuying;
    type Response = DescribeFingerPrintTemplatesResponse;
    const NAME: &'static str = "DescribeFingerPrintTemplates";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,LoginToken!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for DescribeOfficeSites {
    type Api = Wuying;
    type Response = DescribeOfficeSitesResponse;
    const NAME: &'static str = "DescribeOfficeSites";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,OfficeSiteId:[..100]d,RegionId!,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for DescribeRegions {
    type Api = Wuying;
    type Response = DescribeRegionsResponse;
    const NAME: &'static str = "DescribeRegions";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,RegionId";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for GetCloudDriveServiceMountToken {
    type Api = Wuying;
    type Response = GetCloudDriveServiceMountTokenResponse;
    const NAME: &'static str = "GetCloudDriveServiceMountToken";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId,LoginToken#,OfficeSiteId,RegionId,SessionId#";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for GetConnectionTicket {
    type Api = Wuying;
    type Response = GetConnectionTicketResponse;
    const NAME: &'static str = "GetConnectionTicket";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AccessType,ClientId!,ClientOS,ClientType,ClientVersion,CommandContent#,DesktopId,LoginToken!#,OwnerId:i,RegionId!,ResourceOwnerAccount,ResourceOwnerId:i,SessionId#,Tag:[..20]{Key,Value},TaskId,TicketBlackList#:[]s,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for GetLoginToken {
    type Api = Wuying;
    type Response = GetLoginTokenResponse;
    const NAME: &'static str = "GetLoginToken";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AuthenticationCode#,AvailableFeatures:j*s,ClientId!,ClientName,ClientOS,ClientType,ClientVersion,CurrentStage,DirectoryId,EndUserId,KeepAlive:b,KeepAliveToken#,NewPassword#,OfficeSiteId,OldPassword#,Password#,RegionId!,SessionId#,TokenCode#,Uuid";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for QueryEdsAgentReportConfig {
    type Api = Wuying;
    type Response = QueryEdsAgentReportConfigResponse;
    const NAME: &'static str = "QueryEdsAgentReportConfig";
    const EFFECT: Effect = Effect::Read;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AliUid:i,DesktopId,EcsInstanceId";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for RefreshLoginToken {
    type Api = Wuying;
    type Response = RefreshLoginTokenResponse;
    const NAME: &'static str = "RefreshLoginToken";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,DirectoryId,EndUserId!,LoginToken!#,OfficeSiteId,RegionId!,SessionId#";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for ReportEdsAgentInfo {
    type Api = Wuying;
    type Response = ReportEdsAgentInfoResponse;
    const NAME: &'static str = "ReportEdsAgentInfo";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "AliUid:i,DesktopId,EcsInstanceId,EdsAgentInfo";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for ResetPassword {
    type Api = Wuying;
    type Response = ResetPasswordResponse;
    const NAME: &'static str = "ResetPassword";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientToken!:t,Email,EndUserId!,OfficeSiteId!,RegionId!,phone";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for ResetSnapshot {
    type Api = Wuying;
    type Response = ResetSnapshotResponse;
    const NAME: &'static str = "ResetSnapshot";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,DesktopId,LoginToken!#,RegionId!,SessionId#,SnapshotId!,StopDesktop:b";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for SetFingerPrintTemplate {
    type Api = Wuying;
    type Response = SetFingerPrintTemplateResponse;
    const NAME: &'static str = "SetFingerPrintTemplate";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientToken!:t,Description,EncryptedFingerPrintTemplate#,EncryptedKey#,FingerPrintTemplate#,LoginToken!#,Password!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for SetFingerPrintTemplateDescription {
    type Api = Wuying;
    type Response = SetFingerPrintTemplateDescriptionResponse;
    const NAME: &'static str = "SetFingerPrintTemplateDescription";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str =
            "ClientId!,ClientToken!:t,Description!,Index!:i,LoginToken!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
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
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for StopRecordContent {
    type Api = Wuying;
    type Response = StopRecordContentResponse;
    const NAME: &'static str = "StopRecordContent";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientOS,ClientVersion,DesktopId!,LoginToken!#,RegionId!,SessionId!#";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for UnbindUserDesktop {
    type Api = Wuying;
    type Response = UnbindUserDesktopResponse;
    const NAME: &'static str = "UnbindUserDesktop";
    const EFFECT: Effect = Effect::Write;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,ClientType,Force:b,LoginToken!#,RegionId!,SessionId!#,UserDesktopId!";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}

impl OperationInput for VerifyCredential {
    type Api = Wuying;
    type Response = VerifyCredentialResponse;
    const NAME: &'static str = "VerifyCredential";
    const EFFECT: Effect = Effect::Once;

    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = "ClientId!,Credential!#,CredentialType,EncryptedKey#,LoginToken!#,OfficeSiteId!,RegionId!,SessionId#";
        Operation::rpc(Self::NAME, "2020-10-02", false, SCHEMA)
    }
}
