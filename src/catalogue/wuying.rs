//! The end-user API of Elastic Desktop Service, 2020-10-02: every operation. Generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

// What a field means is on the vendor's page, which each struct names.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Address, Request};
use crate::call::Effect;

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ApproveFotaUpdate>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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
    /// Known values: `running`.
    pub target_status: Option<String>,
    pub uuid: Option<String>,
}

super::opaque!(ApproveFotaUpdate);

/// The answer of [`ApproveFotaUpdate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ApproveFotaUpdateResponse {
    pub request_id: Option<String>,
}

super::opaque!(ApproveFotaUpdateResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ChangePassword>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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

super::opaque!(ChangePassword);

/// The answer of [`ChangePassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ChangePasswordResponse {
    /// Secret.
    pub login_token: Option<String>,
    pub request_id: Option<String>,
}

super::opaque!(ChangePasswordResponse);

/// Writes.
///
/// `DescribeFingerPrintTemplates` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DeleteFingerPrintTemplate>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteFingerPrintTemplate {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// At most 64 characters. Matches `^[\x20-\x7e]*$`. Required; a default may fill it in.
    pub client_token: Option<String>,
    /// 1 to 4.
    pub index: i64,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
}

super::opaque!(DeleteFingerPrintTemplate);

/// The answer of [`DeleteFingerPrintTemplate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteFingerPrintTemplateResponse {
    pub request_id: Option<String>,
}

super::opaque!(DeleteFingerPrintTemplateResponse);

/// Reads.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeDirectories>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDirectories {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// At most 100 items.
    pub directory_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeDirectories);

/// `Directories` of [`DescribeDirectoriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDirectoriesResponseDirectories {
    pub desktop_access_type: Option<String>,
    pub directory_id: Option<String>,
    pub directory_type: Option<String>,
    pub provider_id: Option<String>,
    pub sso_service_url: Option<String>,
}

super::opaque!(DescribeDirectoriesResponseDirectories);

/// The answer of [`DescribeDirectories`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDirectoriesResponse {
    pub directories: Option<Vec<DescribeDirectoriesResponseDirectories>>,
    pub request_id: Option<String>,
}

super::opaque!(DescribeDirectoriesResponse);

/// Reads.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeFingerPrintTemplates>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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

super::opaque!(DescribeFingerPrintTemplates);

/// `FingerPrintTemplates` of [`DescribeFingerPrintTemplatesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeFingerPrintTemplatesResponseFingerPrintTemplates {
    pub client_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub end_user_id: Option<String>,
    pub index: Option<i64>,
    pub login_time: Option<String>,
    pub office_site_id: Option<String>,
}

super::opaque!(DescribeFingerPrintTemplatesResponseFingerPrintTemplates);

/// The answer of [`DescribeFingerPrintTemplates`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeFingerPrintTemplatesResponse {
    pub finger_print_templates: Option<Vec<DescribeFingerPrintTemplatesResponseFingerPrintTemplates>>,
    pub request_id: Option<String>,
}

super::opaque!(DescribeFingerPrintTemplatesResponse);

/// Reads.
///
/// Lives only on ecd.cn-shanghai.aliyuncs.com, with RegionId=cn-shanghai, whatever the user's region.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeGlobalDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeGlobalDesktops {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// Known values: `INTERNET`, `VPC` and `Any`.
    pub desktop_access_type: Option<String>,
    /// At most 100 items.
    pub desktop_id: Option<Vec<String>>,
    pub desktop_name: Option<String>,
    /// Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
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
    /// Known values: `AssignTime`.
    pub order_by: Option<String>,
    /// Default: false.
    pub query_fota_update: Option<bool>,
    /// Known values: `cn-shanghai`.
    pub region_id: Option<String>,
    pub search_region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    /// Known values: `ASC` and `DESC`.
    pub sort_type: Option<String>,
    /// Default: false.
    pub without_latency: Option<bool>,
}

super::opaque!(DescribeGlobalDesktops);

/// `Clients` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalDesktopsResponseDesktopsClients {
    pub client_type: Option<String>,
    pub status: Option<String>,
}

super::opaque!(DescribeGlobalDesktopsResponseDesktopsClients);

/// `DesktopTimers` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeGlobalDesktopsResponseDesktopsDesktopTimers);

/// `Disks` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalDesktopsResponseDesktopsDisks {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}

super::opaque!(DescribeGlobalDesktopsResponseDesktopsDisks);

/// `FotaUpdate` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeGlobalDesktopsResponseDesktopsFotaUpdate);

/// `Sessions` of [`DescribeGlobalDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalDesktopsResponseDesktopsSessions {
    pub end_user_id: Option<String>,
    pub establishment_time: Option<String>,
}

super::opaque!(DescribeGlobalDesktopsResponseDesktopsSessions);

/// `Desktops` of [`DescribeGlobalDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeGlobalDesktopsResponseDesktops);

/// The answer of [`DescribeGlobalDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalDesktopsResponse {
    pub desktops: Option<Vec<DescribeGlobalDesktopsResponseDesktops>>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
}

super::opaque!(DescribeGlobalDesktopsResponse);

/// Reads.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeOfficeSites>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeOfficeSites {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// At most 100 items.
    pub office_site_id: Option<Vec<String>>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    pub uuid: Option<String>,
}

super::opaque!(DescribeOfficeSites);

/// `OfficeSites` of [`DescribeOfficeSitesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeOfficeSitesResponseOfficeSites);

/// The answer of [`DescribeOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeOfficeSitesResponse {
    pub office_sites: Option<Vec<DescribeOfficeSitesResponseOfficeSites>>,
    pub request_id: Option<String>,
}

super::opaque!(DescribeOfficeSitesResponse);

/// Reads.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeRegions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeRegions {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub region_id: Option<String>,
}

super::opaque!(DescribeRegions);

/// `Regions` of [`DescribeRegionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRegionsResponseRegions {
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}

super::opaque!(DescribeRegionsResponseRegions);

/// The answer of [`DescribeRegions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRegionsResponse {
    pub regions: Option<Vec<DescribeRegionsResponseRegions>>,
    pub request_id: Option<String>,
}

super::opaque!(DescribeRegionsResponse);

/// Reads.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeSnapshots>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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

super::opaque!(DescribeSnapshots);

/// `Snapshots` of [`DescribeSnapshotsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeSnapshotsResponseSnapshots);

/// The answer of [`DescribeSnapshots`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSnapshotsResponse {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub snapshots: Option<Vec<DescribeSnapshotsResponseSnapshots>>,
}

super::opaque!(DescribeSnapshotsResponse);

/// Reads.
///
/// Has no RegionId; that it lives where DescribeGlobalDesktops does is unverified.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/DescribeUserResources>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeUserResources {
    /// Known values: `INTERNET` and `VPC`.
    pub access_type: Option<String>,
    /// Known values: `false` and `true`.
    pub auto_refresh: Option<bool>,
    pub category_id: Option<i64>,
    pub category_type: Option<i64>,
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// Known values: `html5`, `android`, `windows`, `ios` and `macos`.
    pub client_type: Option<String>,
    pub client_version: Option<String>,
    /// Known values: `false`. Deprecated by the vendor.
    pub dual_center_forward: Option<bool>,
    /// Known values: `en_US`, `zh_CN` and `ja_JP`.
    pub language: Option<String>,
    pub login_region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At most 100 items.
    pub office_site_ids: Option<Vec<String>>,
    /// Known values: `CreateTime` and `AssignTime`.
    pub order_by: Option<String>,
    /// At most 5 items. Known values: `CloudDesktop`, `CloudApp`, `CloudBrowser` and `AndroidCloud`.
    pub product_types: Option<Vec<String>>,
    /// Known values: `HDX` and `ASP`.
    pub protocol_type: Option<String>,
    /// Known values: `true` and `false`. Default: true.
    pub query_desktop_duration_list: Option<bool>,
    /// Known values: `true` and `false`. Default: true.
    pub query_desktop_timers: Option<bool>,
    /// Default: false.
    pub query_fota_update: Option<bool>,
    pub refresh_fota_update: Option<bool>,
    /// At most 100 items.
    pub resource_ids: Option<Vec<String>>,
    pub resource_name: Option<String>,
    /// At most 5 items. Known values: `App`, `Desktop`, `DesktopGroup` and `CloudDrive`.
    pub resource_types: Option<Vec<String>>,
    /// Known values: `desktop`.
    pub scene: Option<String>,
    pub search_region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
    /// Known values: `ASC` and `DESC`.
    pub sort_type: Option<String>,
}

super::opaque!(DescribeUserResources);

/// `AgentBriefs` of [`DescribeUserResourcesResponseAgentBriefSummary`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeUserResourcesResponseAgentBriefSummaryAgentBriefs);

/// `AgentBriefSummary` of [`DescribeUserResourcesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserResourcesResponseAgentBriefSummary {
    pub agent_briefs: Option<Vec<DescribeUserResourcesResponseAgentBriefSummaryAgentBriefs>>,
    pub total_count: Option<i64>,
}

super::opaque!(DescribeUserResourcesResponseAgentBriefSummary);

/// `Clients` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserResourcesResponseResourcesClients {
    pub client_type: Option<String>,
    pub status: Option<String>,
}

super::opaque!(DescribeUserResourcesResponseResourcesClients);

/// `DesktopDurationList` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeUserResourcesResponseResourcesDesktopDurationList);

/// `DesktopTimers` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeUserResourcesResponseResourcesDesktopTimers);

/// `FotaUpdate` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeUserResourcesResponseResourcesFotaUpdate);

/// `Packages` of [`DescribeUserResourcesResponseResourcesOsUpdate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserResourcesResponseResourcesOsUpdatePackages {
    pub description: Option<String>,
    pub kb: Option<String>,
    pub title: Option<String>,
}

super::opaque!(DescribeUserResourcesResponseResourcesOsUpdatePackages);

/// `OsUpdate` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserResourcesResponseResourcesOsUpdate {
    pub check_id: Option<String>,
    pub kb_list_string: Option<String>,
    pub package_count: Option<i64>,
    pub packages: Option<Vec<DescribeUserResourcesResponseResourcesOsUpdatePackages>>,
    pub update_catalog_url: Option<String>,
}

super::opaque!(DescribeUserResourcesResponseResourcesOsUpdate);

/// `Sessions` of [`DescribeUserResourcesResponseResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserResourcesResponseResourcesSessions {
    pub last_client_ip: Option<String>,
    pub nick_name: Option<String>,
    pub resource_session_start_time: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}

super::opaque!(DescribeUserResourcesResponseResourcesSessions);

/// `Resources` of [`DescribeUserResourcesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeUserResourcesResponseResources);

/// The answer of [`DescribeUserResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(DescribeUserResourcesResponse);

/// Writes.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/EncryptPassword>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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

super::opaque!(EncryptPassword);

/// The answer of [`EncryptPassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct EncryptPasswordResponse {
    /// Secret.
    pub encrypted_password: Option<String>,
    pub request_id: Option<String>,
}

super::opaque!(EncryptPasswordResponse);

/// Reads.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/GetCloudDriveServiceMountToken>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetCloudDriveServiceMountToken {
    pub client_id: Option<String>,
    /// Secret.
    pub login_token: Option<String>,
    pub office_site_id: Option<String>,
    pub region_id: Option<String>,
    /// Secret.
    pub session_id: Option<String>,
}

super::opaque!(GetCloudDriveServiceMountToken);

/// `Token` of [`GetCloudDriveServiceMountTokenResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetCloudDriveServiceMountTokenResponseToken {
    pub domain_id: Option<String>,
    pub expired_after: Option<String>,
    pub status: Option<String>,
    /// Secret.
    pub token: Option<String>,
    pub total_size: Option<i64>,
    pub used_size: Option<i64>,
}

super::opaque!(GetCloudDriveServiceMountTokenResponseToken);

/// The answer of [`GetCloudDriveServiceMountToken`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetCloudDriveServiceMountTokenResponse {
    pub request_id: Option<String>,
    /// Secret.
    pub token: Option<GetCloudDriveServiceMountTokenResponseToken>,
}

super::opaque!(GetCloudDriveServiceMountTokenResponse);

/// `Tag` of [`GetConnectionTicket`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetConnectionTicketTag {
    pub key: Option<String>,
    pub value: Option<String>,
}

super::opaque!(GetConnectionTicketTag);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// Errors: 400 `DesktopMemoryHighLoad%s`, 400 `DesktopCpuHighLoad%s`, 400 `InvalidClientIp.Policy`.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/GetConnectionTicket>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetConnectionTicket {
    pub access_type: Option<String>,
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// Known values: `html5`, `linux`, `android`, `windows`, `ios` and `macos`.
    pub client_type: Option<String>,
    pub client_version: Option<String>,
    /// Secret. At most 1024000 characters.
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
    /// At most 20 items.
    pub tag: Option<Vec<GetConnectionTicketTag>>,
    pub task_id: Option<String>,
    /// Secret.
    pub ticket_black_list: Option<Vec<String>>,
    pub uuid: Option<String>,
}

super::opaque!(GetConnectionTicket);

/// The answer of [`GetConnectionTicket`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(GetConnectionTicketResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/GetLoginToken>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetLoginToken {
    /// Secret.
    pub authentication_code: Option<String>,
    pub available_features: Option<BTreeMap<String, String>>,
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub client_name: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// Known values: `HTML5`, `WINDOWS`, `MACOS`, `IOS` and `ANDROID`.
    pub client_type: Option<String>,
    pub client_version: Option<String>,
    pub current_stage: Option<String>,
    pub directory_id: Option<String>,
    pub end_user_id: Option<String>,
    /// Known values: `true` and `false`.
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

super::opaque!(GetLoginToken);

/// `PasswordStrategy` of [`GetLoginTokenResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetLoginTokenResponsePasswordStrategy {
    pub tenant_alternative_chars: Option<Vec<String>>,
    pub tenant_password_length: Option<String>,
}

super::opaque!(GetLoginTokenResponsePasswordStrategy);

/// `RiskVerifyInfo` of [`GetLoginTokenResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetLoginTokenResponseRiskVerifyInfo {
    pub email: Option<String>,
    pub last_lock_duration: Option<i64>,
    pub locked: Option<String>,
    pub phone: Option<String>,
}

super::opaque!(GetLoginTokenResponseRiskVerifyInfo);

/// The answer of [`GetLoginToken`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
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

super::opaque!(GetLoginTokenResponse);

/// Reads.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/QueryEdsAgentReportConfig>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryEdsAgentReportConfig {
    pub ali_uid: Option<i64>,
    pub desktop_id: Option<String>,
    pub ecs_instance_id: Option<String>,
}

super::opaque!(QueryEdsAgentReportConfig);

/// `Data` of [`QueryEdsAgentReportConfigResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryEdsAgentReportConfigResponseData {
    /// Secret.
    pub config: Option<String>,
}

super::opaque!(QueryEdsAgentReportConfigResponseData);

/// The answer of [`QueryEdsAgentReportConfig`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryEdsAgentReportConfigResponse {
    pub data: Option<QueryEdsAgentReportConfigResponseData>,
    pub request_id: Option<String>,
}

super::opaque!(QueryEdsAgentReportConfigResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `DescribeGlobalDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/RebootDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RebootDesktops {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// At most 64 characters. Matches `^[\x20-\x7e]*$`. Required; a default may fill it in.
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

super::opaque!(RebootDesktops);

/// The answer of [`RebootDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RebootDesktopsResponse {
    pub request_id: Option<String>,
}

super::opaque!(RebootDesktopsResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/RefreshLoginToken>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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

super::opaque!(RefreshLoginToken);

/// The answer of [`RefreshLoginToken`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RefreshLoginTokenResponse {
    /// Secret.
    pub login_token: Option<String>,
    pub request_id: Option<String>,
}

super::opaque!(RefreshLoginTokenResponse);

/// Writes.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ReportEdsAgentInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ReportEdsAgentInfo {
    pub ali_uid: Option<i64>,
    pub desktop_id: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub eds_agent_info: Option<String>,
}

super::opaque!(ReportEdsAgentInfo);

/// The answer of [`ReportEdsAgentInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ReportEdsAgentInfoResponse {
    pub request_id: Option<String>,
}

super::opaque!(ReportEdsAgentInfoResponse);

/// Writes.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ReportSessionStatus>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ReportSessionStatus {
    pub end_user_id: Option<String>,
    pub instance_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// At least 0.
    pub session_change_time: i64,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
    /// Known values: `SessionLogOff`, `DesktopTimerDisconnection`, `SessionReboot`, `DesktopTimerShutdown`, `SessionLock`, `SessionShutdown`, `SessionUnLock`, `DesktopTimerReboot`, `ConsoleConnect`, `SessionLogOn`, `SessionPopup`, `SessionDisconnect` and `ConsoleDisconnect`.
    pub session_status: String,
}

super::opaque!(ReportSessionStatus);

/// The answer of [`ReportSessionStatus`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ReportSessionStatusResponse {
    pub request_id: Option<String>,
}

super::opaque!(ReportSessionStatusResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ResetPassword>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ResetPassword {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// At most 64 characters. Matches `^[\x20-\x7e]*$`. Required; a default may fill it in.
    pub client_token: Option<String>,
    pub email: Option<String>,
    pub end_user_id: String,
    pub office_site_id: String,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    #[serde(rename = "phone")]
    pub phone: Option<String>,
}

super::opaque!(ResetPassword);

/// The answer of [`ResetPassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ResetPasswordResponse {
    pub request_id: Option<String>,
}

super::opaque!(ResetPasswordResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
/// `DescribeSnapshots` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/ResetSnapshot>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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

super::opaque!(ResetSnapshot);

/// The answer of [`ResetSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ResetSnapshotResponse {
    pub request_id: Option<String>,
}

super::opaque!(ResetSnapshotResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/SendTokenCode>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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

super::opaque!(SendTokenCode);

/// The answer of [`SendTokenCode`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SendTokenCodeResponse {
    pub request_id: Option<String>,
}

super::opaque!(SendTokenCodeResponse);

/// Writes.
///
/// `DescribeFingerPrintTemplates` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplate>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetFingerPrintTemplate {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// At most 64 characters. Matches `^[\x20-\x7e]*$`. Required; a default may fill it in.
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

super::opaque!(SetFingerPrintTemplate);

/// The answer of [`SetFingerPrintTemplate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetFingerPrintTemplateResponse {
    /// Secret.
    pub encrypted_password: Option<String>,
    pub index: Option<i64>,
    pub request_id: Option<String>,
}

super::opaque!(SetFingerPrintTemplateResponse);

/// Writes.
///
/// `DescribeFingerPrintTemplates` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/SetFingerPrintTemplateDescription>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetFingerPrintTemplateDescription {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// At most 64 characters. Matches `^[\x20-\x7e]*$`. Required; a default may fill it in.
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

super::opaque!(SetFingerPrintTemplateDescription);

/// The answer of [`SetFingerPrintTemplateDescription`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetFingerPrintTemplateDescriptionResponse {
    pub request_id: Option<String>,
}

super::opaque!(SetFingerPrintTemplateDescriptionResponse);

/// Writes.
///
/// `DescribeGlobalDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/StartDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct StartDesktops {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// At most 64 characters. Matches `^[\x20-\x7e]*$`. Required; a default may fill it in.
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

super::opaque!(StartDesktops);

/// The answer of [`StartDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct StartDesktopsResponse {
    pub request_id: Option<String>,
}

super::opaque!(StartDesktopsResponse);

/// Writes.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/StartRecordContent>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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

super::opaque!(StartRecordContent);

/// The answer of [`StartRecordContent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct StartRecordContentResponse {
    pub request_id: Option<String>,
}

super::opaque!(StartRecordContentResponse);

/// Writes.
///
/// `DescribeGlobalDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/StopDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct StopDesktops {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// At most 64 characters. Matches `^[\x20-\x7e]*$`.
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

super::opaque!(StopDesktops);

/// The answer of [`StopDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct StopDesktopsResponse {
    pub request_id: Option<String>,
}

super::opaque!(StopDesktopsResponse);

/// Writes.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/StopRecordContent>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
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

super::opaque!(StopRecordContent);

/// The answer of [`StopRecordContent`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct StopRecordContentResponse {
    pub request_id: Option<String>,
}

super::opaque!(StopRecordContentResponse);

/// Writes.
///
/// `DescribeGlobalDesktops` shows what it changes. Errors: 400 `IdempotentParameterMismatch`.
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/UnbindUserDesktop>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UnbindUserDesktop {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    pub client_type: Option<String>,
    /// Known values: `true` and `false`.
    pub force: Option<bool>,
    /// Secret. Required; a default may fill it in.
    pub login_token: Option<String>,
    /// Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret. Required; a default may fill it in.
    pub session_id: Option<String>,
    pub user_desktop_id: String,
}

super::opaque!(UnbindUserDesktop);

/// The answer of [`UnbindUserDesktop`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct UnbindUserDesktopResponse {
    pub request_id: Option<String>,
}

super::opaque!(UnbindUserDesktopResponse);

/// Writes; never repeated once it may have been executed, unless it carries a client token.
///
///
///
/// <https://api.aliyun.com/document/ecd/2020-10-02/VerifyCredential>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct VerifyCredential {
    /// Required; a default may fill it in.
    pub client_id: Option<String>,
    /// Secret.
    pub credential: String,
    /// Known values: `MfaPasscode`, `FingerPrint` and `Password`.
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

super::opaque!(VerifyCredential);

/// The answer of [`VerifyCredential`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct VerifyCredentialResponse {
    pub request_id: Option<String>,
}

super::opaque!(VerifyCredentialResponse);

impl Request for ApproveFotaUpdate {
    type Answer = ApproveFotaUpdateResponse;
    const NAME: &'static str = "ApproveFotaUpdate";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "AppVersion!,ClientId!,DesktopId,LoginToken!#,RegionId!,SessionId#,TargetStatus,Uuid";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ChangePassword {
    type Answer = ChangePasswordResponse;
    const NAME: &'static str = "ChangePassword";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,EndUserId!,LoginToken!#,NewPassword!#,OfficeSiteId!,OldPassword!#,RegionId!,SessionId#";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DeleteFingerPrintTemplate {
    type Answer = DeleteFingerPrintTemplateResponse;
    const NAME: &'static str = "DeleteFingerPrintTemplate";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,ClientToken!:t,Index!:i,LoginToken!#,RegionId!,SessionId!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeFingerPrintTemplates");
}

impl Request for DescribeDirectories {
    type Answer = DescribeDirectoriesResponse;
    const NAME: &'static str = "DescribeDirectories";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,DirectoryId:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeFingerPrintTemplates {
    type Answer = DescribeFingerPrintTemplatesResponse;
    const NAME: &'static str = "DescribeFingerPrintTemplates";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,LoginToken!#,RegionId!,SessionId!#";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeGlobalDesktops {
    type Answer = DescribeGlobalDesktopsResponse;
    const NAME: &'static str = "DescribeGlobalDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,DesktopAccessType,DesktopId:[..100]d,DesktopName,DesktopStatus,DirectoryId,Keyword,Language,LoginRegionId,LoginToken!#,MaxResults:i,NextToken,OfficeSiteId,OrderBy,QueryFotaUpdate:b,RegionId,SearchRegionId,SessionId#,SortType,WithoutLatency:b";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const REGION: Option<&'static str> = Some("cn-shanghai");
}

impl Request for DescribeOfficeSites {
    type Answer = DescribeOfficeSitesResponse;
    const NAME: &'static str = "DescribeOfficeSites";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,OfficeSiteId:[..100]d,RegionId!,Uuid";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeRegions {
    type Answer = DescribeRegionsResponse;
    const NAME: &'static str = "DescribeRegions";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,RegionId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeSnapshots {
    type Answer = DescribeSnapshotsResponse;
    const NAME: &'static str = "DescribeSnapshots";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,DesktopId,LoginToken!#,MaxResults:i,NextToken,RegionId!,SessionId#,SnapshotId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeUserResources {
    type Answer = DescribeUserResourcesResponse;
    const NAME: &'static str = "DescribeUserResources";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "AccessType,AutoRefresh:b,CategoryId:i,CategoryType:i,ClientId!,ClientType,ClientVersion,DualCenterForward:b,Language,LoginRegionId,LoginToken!#,MaxResults:i,NextToken,OfficeSiteIds:[..100]d,OrderBy,ProductTypes:[..5]s,ProtocolType,QueryDesktopDurationList:b,QueryDesktopTimers:b,QueryFotaUpdate:b,RefreshFotaUpdate:b,ResourceIds:[..100]d,ResourceName,ResourceTypes:[..5]s,Scene,SearchRegionId,SessionId#,SortType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
    const REGION: Option<&'static str> = Some("cn-shanghai");
}

impl Request for EncryptPassword {
    type Answer = EncryptPasswordResponse;
    const NAME: &'static str = "EncryptPassword";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,DirectoryId,LoginToken!#,OfficeSiteId,Password!#,RegionId!,SessionId!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetCloudDriveServiceMountToken {
    type Answer = GetCloudDriveServiceMountTokenResponse;
    const NAME: &'static str = "GetCloudDriveServiceMountToken";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId,LoginToken#,OfficeSiteId,RegionId,SessionId#";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetConnectionTicket {
    type Answer = GetConnectionTicketResponse;
    const NAME: &'static str = "GetConnectionTicket";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "AccessType,ClientId!,ClientOS,ClientType,ClientVersion,CommandContent#,DesktopId,LoginToken!#,OwnerId:i,RegionId!,ResourceOwnerAccount,ResourceOwnerId:i,SessionId#,Tag:[..20]{Key,Value},TaskId,TicketBlackList#:[]s,Uuid";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetLoginToken {
    type Answer = GetLoginTokenResponse;
    const NAME: &'static str = "GetLoginToken";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "AuthenticationCode#,AvailableFeatures:j*s,ClientId!,ClientName,ClientOS,ClientType,ClientVersion,CurrentStage,DirectoryId,EndUserId,KeepAlive:b,KeepAliveToken#,NewPassword#,OfficeSiteId,OldPassword#,Password#,RegionId!,SessionId#,TokenCode#,Uuid";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for QueryEdsAgentReportConfig {
    type Answer = QueryEdsAgentReportConfigResponse;
    const NAME: &'static str = "QueryEdsAgentReportConfig";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "AliUid:i,DesktopId,EcsInstanceId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for RebootDesktops {
    type Answer = RebootDesktopsResponse;
    const NAME: &'static str = "RebootDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,ClientOS,ClientToken!:t,ClientVersion,DesktopId!:[1..20]d,LoginToken#,OsUpdate:b,RegionId!,SessionId#,SessionToken#,Uuid";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeGlobalDesktops");
}

impl Request for RefreshLoginToken {
    type Answer = RefreshLoginTokenResponse;
    const NAME: &'static str = "RefreshLoginToken";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,DirectoryId,EndUserId!,LoginToken!#,OfficeSiteId,RegionId!,SessionId#";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ReportEdsAgentInfo {
    type Answer = ReportEdsAgentInfoResponse;
    const NAME: &'static str = "ReportEdsAgentInfo";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "AliUid:i,DesktopId,EcsInstanceId,EdsAgentInfo";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ReportSessionStatus {
    type Answer = ReportSessionStatusResponse;
    const NAME: &'static str = "ReportSessionStatus";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "EndUserId,InstanceId!,RegionId!,SessionChangeTime!:i,SessionId!#,SessionStatus!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ResetPassword {
    type Answer = ResetPasswordResponse;
    const NAME: &'static str = "ResetPassword";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,ClientToken!:t,Email,EndUserId!,OfficeSiteId!,RegionId!,phone";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ResetSnapshot {
    type Answer = ResetSnapshotResponse;
    const NAME: &'static str = "ResetSnapshot";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,DesktopId,LoginToken!#,RegionId!,SessionId#,SnapshotId!,StopDesktop:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeSnapshots");
}

impl Request for SendTokenCode {
    type Answer = SendTokenCodeResponse;
    const NAME: &'static str = "SendTokenCode";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,ClientOS,ClientVersion,EndUserId,LoginToken#,OfficeSiteId,SessionId#,TokenCode#";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for SetFingerPrintTemplate {
    type Answer = SetFingerPrintTemplateResponse;
    const NAME: &'static str = "SetFingerPrintTemplate";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,ClientToken!:t,Description,EncryptedFingerPrintTemplate#,EncryptedKey#,FingerPrintTemplate#,LoginToken!#,Password!#,RegionId!,SessionId!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeFingerPrintTemplates");
}

impl Request for SetFingerPrintTemplateDescription {
    type Answer = SetFingerPrintTemplateDescriptionResponse;
    const NAME: &'static str = "SetFingerPrintTemplateDescription";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,ClientToken!:t,Description!,Index!:i,LoginToken!#,RegionId!,SessionId!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeFingerPrintTemplates");
}

impl Request for StartDesktops {
    type Answer = StartDesktopsResponse;
    const NAME: &'static str = "StartDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,ClientOS,ClientToken!:t,ClientVersion,DesktopId!:[1..20]d,LoginToken!#,RegionId!,SessionId#,Uuid";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeGlobalDesktops");
}

impl Request for StartRecordContent {
    type Answer = StartRecordContentResponse;
    const NAME: &'static str = "StartRecordContent";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,ClientOS,ClientVersion,DesktopId!,FilePath,LoginToken!#,RegionId!,SessionId!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for StopDesktops {
    type Answer = StopDesktopsResponse;
    const NAME: &'static str = "StopDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str = "ClientId!,ClientOS,ClientToken:t,ClientVersion,DesktopId!:[1..20]d,LoginToken#,OsUpdate:b,RegionId!,SessionId#,SessionToken#,Uuid";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeGlobalDesktops");
}

impl Request for StopRecordContent {
    type Answer = StopRecordContentResponse;
    const NAME: &'static str = "StopRecordContent";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,ClientOS,ClientVersion,DesktopId!,LoginToken!#,RegionId!,SessionId!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for UnbindUserDesktop {
    type Answer = UnbindUserDesktopResponse;
    const NAME: &'static str = "UnbindUserDesktop";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,ClientType,Force:b,LoginToken!#,RegionId!,SessionId!#,UserDesktopId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeGlobalDesktops");
}

impl Request for VerifyCredential {
    type Answer = VerifyCredentialResponse;
    const NAME: &'static str = "VerifyCredential";
    const ADDRESS: Address = Address::Rpc { version: "2020-10-02", form: false };
    const SCHEMA: &'static str =
        "ClientId!,Credential!#,CredentialType,EncryptedKey#,LoginToken!#,OfficeSiteId!,RegionId!,SessionId#";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}
