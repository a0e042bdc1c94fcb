//! The admin API of Elastic Desktop Service, 2020-09-30: every operation. Generated from `catalogue/` by `scripts/catalogue.mjs`; do not edit.

// What a field means is on the vendor's page, which each struct names.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Address, Request};
use crate::call::Effect;

/// Activates an office network that is disabled.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ActivateOfficeSite>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ActivateOfficeSite {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ActivateOfficeSite);

/// The answer of [`ActivateOfficeSite`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ActivateOfficeSiteResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ActivateOfficeSiteResponse);

/// `Tag` of [`AddDesktopOversoldUserGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AddDesktopOversoldUserGroupTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(AddDesktopOversoldUserGroupTag);

/// Adds a group of users to a shared-use group.
///
/// Writes. `DescribeDesktopOversoldUserGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AddDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AddDesktopOversoldUserGroup {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    pub name: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// Tags that it has, or is to have.
    pub tag: Option<Vec<AddDesktopOversoldUserGroupTag>>,
}

super::opaque!(AddDesktopOversoldUserGroup);

/// `Data` of [`AddDesktopOversoldUserGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AddDesktopOversoldUserGroupResponseData {
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(AddDesktopOversoldUserGroupResponseData);

/// The answer of [`AddDesktopOversoldUserGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AddDesktopOversoldUserGroupResponse {
    pub data: Option<AddDesktopOversoldUserGroupResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AddDesktopOversoldUserGroupResponse);

/// Registers hardware clients by their serial numbers.
///
/// Writes. `DescribeDevices` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AddDevices>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AddDevices {
    /// Which kind of client it is. Known values: `1` and `2`.
    pub client_type: i64,
    /// At most 200 items.
    pub device_ids: Vec<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

super::opaque!(AddDevices);

/// The answer of [`AddDevices`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AddDevicesResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AddDevicesResponse);

/// `CdsIdentity` of [`AddFilePermissionMemberList`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AddFilePermissionMemberListCdsIdentity {
    pub id: String,
    /// Known values: `IT_User` and `IT_Group`. Default: IT_User.
    pub r#type: String,
}

super::opaque!(AddFilePermissionMemberListCdsIdentity);

/// `MemberList` of [`AddFilePermission`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AddFilePermissionMemberList {
    pub cds_identity: AddFilePermissionMemberListCdsIdentity,
    pub disinherit_sub_group: Option<bool>,
    /// When it ends.
    pub expire_time: Option<i64>,
    /// Known values: `SystemFileEditorWithoutShareLink`, `SystemFileUploaderAndDownloaderWithShareLink`, `SystemFileDownloader`, `SystemFileEditorWithoutDelete`, `SystemFileOwner`, `SystemFileDownloaderWithShareLink`, `SystemFileUploaderAndViewer`, `SystemFileViewer`, `SystemFileEditor`, `SystemFileUploaderWithShareLink`, `SystemFileUploader`, `SystemFileUploaderAndDownloader` and `SystemFileMetaViewer`.
    pub role_id: String,
}

super::opaque!(AddFilePermissionMemberList);

/// Gives users or groups access to a file of an enterprise drive.
///
/// Writes. `ListFilePermission` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AddFilePermission>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AddFilePermission {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: String,
    pub group_id: Option<String>,
    pub member_list: Vec<AddFilePermissionMemberList>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(AddFilePermission);

/// The answer of [`AddFilePermission`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AddFilePermissionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AddFilePermissionResponse);

/// Lets users connect to the computers of pools.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `DescribeUsersInGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AddUserToDesktopGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AddUserToDesktopGroup {
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`.
    pub client_token: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The ids of pools. At most 100 items.
    pub desktop_group_ids: Option<Vec<String>>,
    /// The ids of the users who may connect. At most 10000 items.
    pub end_user_ids: Option<Vec<String>>,
    /// The id of the department.
    pub org_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub simple_user_group_id: Option<String>,
    /// The name of the group of users.
    pub user_group_name: Option<String>,
    /// The organizational unit that the user is in.
    pub user_ou_path: Option<String>,
}

super::opaque!(AddUserToDesktopGroup);

/// The answer of [`AddUserToDesktopGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AddUserToDesktopGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AddUserToDesktopGroupResponse);

/// Adds users to a group of a shared-use group.
///
/// Writes. `DescribeDesktopOversoldUser` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AddUserToDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AddUserToDesktopOversoldUserGroup {
    pub add_user_amount: Option<i64>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(AddUserToDesktopOversoldUserGroup);

/// The answer of [`AddUserToDesktopOversoldUserGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AddUserToDesktopOversoldUserGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AddUserToDesktopOversoldUserGroupResponse);

/// Allocates a public IP address in an office network.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeIpAddresses` shows what it changes. That it is billed is inferred from what it creates (unverified).
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AllocateIpAddress>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AllocateIpAddress {
    /// The bandwidth. In Mbit/s.
    pub bandwidth: Option<i64>,
    /// What of the Internet traffic is paid: the bandwidth, or the bytes.
    pub internet_charge_type: Option<String>,
    pub name: Option<String>,
    /// The id of the network interface.
    pub network_interface_id: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(AllocateIpAddress);

/// The answer of [`AllocateIpAddress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AllocateIpAddressResponse {
    pub eip_address: Option<String>,
    /// The id of the public IP address.
    pub eip_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AllocateIpAddressResponse);

/// Makes a policy take snapshots of cloud computers.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ApplyAutoSnapshotPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ApplyAutoSnapshotPolicy {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 500 items.
    pub desktop_id: Vec<String>,
    pub policy_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ApplyAutoSnapshotPolicy);

/// The answer of [`ApplyAutoSnapshotPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ApplyAutoSnapshotPolicyResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ApplyAutoSnapshotPolicyResponse);

/// Asks for control of a screen that is shared with support.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ApplyCoordinatePrivilege>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ApplyCoordinatePrivilege {
    /// The id of the shared session.
    pub co_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// What kind of user it is.
    pub user_type: String,
    /// An id of the device.
    pub uuid: Option<String>,
}

super::opaque!(ApplyCoordinatePrivilege);

/// The answer of [`ApplyCoordinatePrivilege`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ApplyCoordinatePrivilegeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ApplyCoordinatePrivilegeResponse);

/// `ResourceCandidates` of [`ApplyCoordinationForMonitoring`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ApplyCoordinationForMonitoringResourceCandidates {
    pub owner_ali_uid: i64,
    pub owner_end_user_id: String,
    /// The id of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: String,
    pub resource_properties: Option<String>,
    /// The region that the resource is in.
    pub resource_region_id: String,
    /// What kind of resource it is. Known values: `CLOUD_DESKTOP`.
    pub resource_type: String,
}

super::opaque!(ApplyCoordinationForMonitoringResourceCandidates);

/// Asks users to share their screens with an administrator.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ApplyCoordinationForMonitoring>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ApplyCoordinationForMonitoring {
    /// Known values: `FULL_CONTROL`.
    pub coordinate_policy_type: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// Known values: `ADMIN_INITIATE`.
    pub initiator_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// At most 100 items.
    pub resource_candidates: Vec<ApplyCoordinationForMonitoringResourceCandidates>,
    /// An id of the device.
    pub uuid: String,
}

super::opaque!(ApplyCoordinationForMonitoring);

/// `CoordinateFlowModels` of [`ApplyCoordinationForMonitoringResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ApplyCoordinationForMonitoringResponseCoordinateFlowModels {
    /// The id of the shared session.
    pub co_id: Option<String>,
    pub coordinate_status: Option<String>,
    /// Secret.
    pub coordinate_ticket: Option<String>,
    pub initiator_type: Option<String>,
    pub owner_user_id: Option<String>,
    /// The id of the resource.
    pub resource_id: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
}

super::opaque!(ApplyCoordinationForMonitoringResponseCoordinateFlowModels);

/// The answer of [`ApplyCoordinationForMonitoring`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ApplyCoordinationForMonitoringResponse {
    pub coordinate_flow_models: Option<Vec<ApplyCoordinationForMonitoringResponseCoordinateFlowModels>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ApplyCoordinationForMonitoringResponse);

/// Lets a cloud computer install an image update, which restarts it.
///
/// Writes; never repeated once it may have been executed. `DescribeFotaPendingDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ApproveFotaUpdate>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ApproveFotaUpdate {
    /// The version of the image.
    pub app_version: String,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ApproveFotaUpdate);

/// The answer of [`ApproveFotaUpdate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ApproveFotaUpdateResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ApproveFotaUpdateResponse);

/// Gives a public IP address to a cloud computer's network interface.
///
/// Writes. `DescribeIpAddresses` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AssociateIpAddress>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AssociateIpAddress {
    /// The id of the public IP address.
    pub eip_id: String,
    /// The id of the NAT gateway.
    pub nat_gateway_id: Option<String>,
    /// The id of the network interface.
    pub network_interface_id: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(AssociateIpAddress);

/// The answer of [`AssociateIpAddress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AssociateIpAddressResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AssociateIpAddressResponse);

/// Gives an Internet bandwidth package to an office network.
///
/// Writes. `DescribeNetworkPackages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AssociateNetworkPackage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AssociateNetworkPackage {
    /// The id of the Internet bandwidth package.
    pub network_package_id: String,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(AssociateNetworkPackage);

/// The answer of [`AssociateNetworkPackage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AssociateNetworkPackageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AssociateNetworkPackageResponse);

/// Makes a route table that of a subnet.
///
/// Writes. `DescribeRouteTableList` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AssociateRouteTable>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AssociateRouteTable {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the route table.
    pub route_table_id: String,
    /// The id of the VPC's subnet.
    pub v_switch_id: String,
}

super::opaque!(AssociateRouteTable);

/// The answer of [`AssociateRouteTable`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AssociateRouteTableResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AssociateRouteTableResponse);

/// Connects an office network to a Cloud Enterprise Network.
///
/// Writes; never repeated once it may have been executed. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AttachCen>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AttachCen {
    /// The id of the Cloud Enterprise Network that connects the private networks.
    pub cen_id: String,
    /// The account that the Cloud Enterprise Network belongs to.
    pub cen_owner_id: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The code that SendVerifyCode has sent. Secret.
    pub verify_code: Option<String>,
}

super::opaque!(AttachCen);

/// The answer of [`AttachCen`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AttachCenResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AttachCenResponse);

/// Binds a hardware client to a user.
///
/// Writes. `DescribeDevices` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/AttachEndUser>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AttachEndUser {
    pub ad_domain: Option<String>,
    /// Which kind of client it is. Known values: `1`.
    pub client_type: i64,
    /// The id of the device.
    pub device_id: String,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: String,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What kind of user it is. Known values: `AD` and `SIMPLE`.
    pub user_type: Option<String>,
}

super::opaque!(AttachEndUser);

/// The answer of [`AttachEndUser`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct AttachEndUserResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(AttachEndUserResponse);

/// Assigns several cloud computers to several users.
///
/// Writes. `DescribeDesktops` shows what it changes. Official sources disagree on whether Preview is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/BatchModifyEntitlement>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct BatchModifyEntitlement {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 500 items.
    pub desktop_id: Vec<String>,
    /// Each item: the id of the user who may connect. At most 500 items.
    pub end_user_id: Option<Vec<String>>,
    /// At most 500.
    pub max_desktop_per_user: Option<i64>,
    /// At most 500.
    pub max_user_per_desktop: Option<i64>,
    pub preview: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `AVERAGE` and `CENTRAL`.
    pub strategy: Option<String>,
}

super::opaque!(BatchModifyEntitlement);

/// `AssignModels` of [`BatchModifyEntitlementResponseEntitlements`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct BatchModifyEntitlementResponseEntitlementsAssignModels {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    pub inner_status: Option<String>,
}

super::opaque!(BatchModifyEntitlementResponseEntitlementsAssignModels);

/// `Entitlements` of [`BatchModifyEntitlementResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct BatchModifyEntitlementResponseEntitlements {
    pub assign_models: Option<Vec<BatchModifyEntitlementResponseEntitlementsAssignModels>>,
    pub status: Option<String>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
}

super::opaque!(BatchModifyEntitlementResponseEntitlements);

/// The answer of [`BatchModifyEntitlement`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct BatchModifyEntitlementResponse {
    pub entitlements: Option<BatchModifyEntitlementResponseEntitlements>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BatchModifyEntitlementResponse);

/// `ResourceInfos` of [`BindConfigGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct BindConfigGroupResourceInfos {
    /// Which product it is. Known values: `CLOUD_DESKTOP`.
    pub product_type: Option<String>,
    /// The id of the resource.
    pub resource_id: Option<String>,
    /// The region that the resource is in.
    pub resource_region_id: Option<String>,
    /// What kind of resource it is. Known values: `RESOURCE_GROUP` and `CLOUD_DESKTOP`.
    pub resource_type: Option<String>,
}

super::opaque!(BindConfigGroupResourceInfos);

/// Binds a group of timers to cloud computers.
///
/// Writes. `DescribeConfigGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/BindConfigGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct BindConfigGroup {
    pub group_id: String,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// 1 to 500 items.
    pub resource_infos: Vec<BindConfigGroupResourceInfos>,
}

super::opaque!(BindConfigGroup);

/// The answer of [`BindConfigGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct BindConfigGroupResponse {
    pub group_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(BindConfigGroupResponse);

/// Ends the automatic snapshots of cloud computers.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CancelAutoSnapshotPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CancelAutoSnapshotPolicy {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items.
    pub desktop_id: Vec<String>,
    pub policy_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(CancelAutoSnapshotPolicy);

/// The answer of [`CancelAutoSnapshotPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CancelAutoSnapshotPolicyResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CancelAutoSnapshotPolicyResponse);

/// Ends a share link of an enterprise drive.
///
/// Writes. `DescribeCdsFileShareLinks` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CancelCdsFileShareLink>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CancelCdsFileShareLink {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the share link.
    pub share_id: String,
}

super::opaque!(CancelCdsFileShareLink);

/// The answer of [`CancelCdsFileShareLink`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CancelCdsFileShareLinkResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<bool>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(CancelCdsFileShareLinkResponse);

/// Ends the sharing of users' screens with an administrator.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CancelCoordinationForMonitoring>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CancelCoordinationForMonitoring {
    /// At most 100 items.
    pub co_ids: Vec<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// What kind of user it is. Known values: `TENANT_ADMIN`.
    pub user_type: Option<String>,
}

super::opaque!(CancelCoordinationForMonitoring);

/// The answer of [`CancelCoordinationForMonitoring`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CancelCoordinationForMonitoringResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CancelCoordinationForMonitoringResponse);

/// Cancels the copying of an image to another region.
///
/// Writes. `DescribeImages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CancelCopyImage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CancelCopyImage {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(CancelCopyImage);

/// The answer of [`CancelCopyImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CancelCopyImageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CancelCopyImageResponse);

/// Copies a policy that holds in all regions.
///
/// Writes. `DescribeCenterPolicyList` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CloneCenterPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CloneCenterPolicy {
    /// Known values: `1` and `8`.
    pub business_type: i64,
    pub name: String,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: String,
    /// The region, as `cn-hangzhou`. Known values: `cn-shanghai`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// What kind of resource it is. Known values: `app` and `desktop`.
    pub resource_type: String,
}

super::opaque!(CloneCenterPolicy);

/// The answer of [`CloneCenterPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CloneCenterPolicyResponse {
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CloneCenterPolicyResponse);

/// Copies a policy.
///
/// Writes. `DescribePolicyGroups` shows what it changes. Errors: 400 `InvalidPolicyGroup.Status`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ClonePolicyGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ClonePolicyGroup {
    pub name: String,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ClonePolicyGroup);

/// The answer of [`ClonePolicyGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ClonePolicyGroupResponse {
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ClonePolicyGroupResponse);

/// Ends an upload to an enterprise drive.
///
/// Writes. `ListCdsFiles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CompleteCdsFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CompleteCdsFile {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: String,
    pub group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub upload_id: String,
}

super::opaque!(CompleteCdsFile);

/// The answer of [`CompleteCdsFile`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CompleteCdsFileResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CompleteCdsFileResponse);

/// Sets up the trust between an office network and its Active Directory.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ConfigADConnectorTrust>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ConfigADConnectorTrust {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    pub rds_license_domain: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Secret.
    pub trust_key: String,
}

super::opaque!(ConfigADConnectorTrust);

/// The answer of [`ConfigADConnectorTrust`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ConfigADConnectorTrustResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ConfigADConnectorTrustResponse);

/// Sets up the organizational unit and the administrator of an office network in its Active Directory.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ConfigADConnectorUser>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ConfigADConnectorUser {
    /// The password of the Active Directory's administrator. Secret.
    pub domain_password: String,
    /// The name of the Active Directory's administrator.
    pub domain_user_name: String,
    /// The organizational unit in the Active Directory.
    #[serde(rename = "OUName")]
    pub ou_name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ConfigADConnectorUser);

/// The answer of [`ConfigADConnectorUser`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ConfigADConnectorUserResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ConfigADConnectorUserResponse);

/// Copies a file of an enterprise drive.
///
/// Writes. `ListCdsFiles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CopyCdsFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CopyCdsFile {
    pub auto_rename: Option<bool>,
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: String,
    pub file_receiver_id: Option<String>,
    /// Known values: `user` and `group`.
    pub file_receiver_type: Option<String>,
    pub group_id: Option<String>,
    pub parent_folder_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(CopyCdsFile);

/// `CopyCdsFileModel` of [`CopyCdsFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CopyCdsFileResponseCopyCdsFileModel {
    /// The id of the task, to ask for its result with.
    pub async_task_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: Option<String>,
}

super::opaque!(CopyCdsFileResponseCopyCdsFileModel);

/// The answer of [`CopyCdsFile`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CopyCdsFileResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub copy_cds_file_model: Option<CopyCdsFileResponseCopyCdsFileModel>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<String>,
}

super::opaque!(CopyCdsFileResponse);

/// Copies an image to another region.
///
/// Writes; never repeated once it may have been executed. `DescribeImages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CopyImage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CopyImage {
    pub destination_description: Option<String>,
    pub destination_image_name: String,
    pub destination_region_id: String,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(CopyImage);

/// The answer of [`CopyImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CopyImageResponse {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CopyImageResponse);

/// Creates a directory that is connected to an Active Directory.
///
/// Writes. `DescribeDirectories` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateADConnectorDirectory>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateADConnectorDirectory {
    /// From where clients may connect. Known values: `VPC`, `Internet` and `Any`.
    pub desktop_access_type: Option<String>,
    /// The name of the directory.
    pub directory_name: String,
    /// The IP addresses of the Active Directory's name servers. At most 1 items.
    pub dns_address: Vec<String>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: String,
    /// The password of the Active Directory's administrator. Secret.
    pub domain_password: String,
    /// The name of the Active Directory's administrator.
    pub domain_user_name: String,
    /// Whether users are administrators of their computers.
    pub enable_admin_access: Option<bool>,
    /// Whether logging in takes a second factor.
    pub mfa_enabled: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `1` and `2`.
    pub specification: Option<i64>,
    /// The IP addresses of the child domain's name servers. At most 1 items.
    pub sub_domain_dns_address: Option<Vec<String>>,
    /// The name of the child domain.
    pub sub_domain_name: Option<String>,
    /// Each item: the id of the VPC's subnet. At most 1 items.
    pub v_switch_id: Vec<String>,
}

super::opaque!(CreateADConnectorDirectory);

/// `AdConnectors` of [`CreateADConnectorDirectoryResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateADConnectorDirectoryResponseAdConnectors {
    pub address: Option<String>,
}

super::opaque!(CreateADConnectorDirectoryResponseAdConnectors);

/// The answer of [`CreateADConnectorDirectory`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateADConnectorDirectoryResponse {
    pub ad_connectors: Option<Vec<CreateADConnectorDirectoryResponseAdConnectors>>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Secret.
    pub trust_password: Option<String>,
}

super::opaque!(CreateADConnectorDirectoryResponse);

/// Creates an office network that is connected to an Active Directory.
///
/// Writes; never repeated once it may have been executed. `DescribeOfficeSites` shows what it changes. Errors: 400 `NetworkSpace.VpcInfoExist`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateADConnectorOfficeSite>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateADConnectorOfficeSite {
    pub access_attribute: Option<String>,
    /// The host name of the domain controller.
    pub ad_hostname: Option<String>,
    /// The host name of the second domain controller.
    #[serde(rename = "BackupDCHostname")]
    pub backup_dc_hostname: Option<String>,
    /// The second name server.
    pub backup_dns: Option<String>,
    /// The bandwidth.
    pub bandwidth: Option<i64>,
    /// The id of the Cloud Enterprise Network that connects the private networks.
    pub cen_id: Option<String>,
    /// The account that the Cloud Enterprise Network belongs to.
    pub cen_owner_id: Option<i64>,
    /// The range of IP addresses, as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// From where clients may connect. Known values: `VPC`, `Internet` and `Any`.
    pub desktop_access_type: Option<String>,
    /// The IP addresses of the Active Directory's name servers. At most 1 items.
    pub dns_address: Vec<String>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: String,
    /// The password of the Active Directory's administrator. Secret.
    pub domain_password: Option<String>,
    /// The name of the Active Directory's administrator.
    pub domain_user_name: Option<String>,
    /// Whether users are administrators of their computers.
    pub enable_admin_access: Option<bool>,
    /// Whether there is access to the Internet.
    pub enable_internet_access: Option<bool>,
    /// Whether logging in takes a second factor.
    pub mfa_enabled: Option<bool>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP`.
    pub protocol_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `1` and `2`.
    pub specification: Option<i64>,
    /// The IP addresses of the child domain's name servers. At most 1 items.
    pub sub_domain_dns_address: Option<Vec<String>>,
    /// The name of the child domain.
    pub sub_domain_name: Option<String>,
    /// Each item: the id of the VPC's subnet. At most 2 items.
    pub v_switch_id: Option<Vec<String>>,
    /// The code that SendVerifyCode has sent. Secret.
    pub verify_code: Option<String>,
}

super::opaque!(CreateADConnectorOfficeSite);

/// The answer of [`CreateADConnectorOfficeSite`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateADConnectorOfficeSiteResponse {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateADConnectorOfficeSiteResponse);

/// Creates a NAS file system for user data and binds it to pools.
///
/// Writes. `DescribeNASFileSystems` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateAndBindNasFileSystem>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateAndBindNasFileSystem {
    pub description: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    pub encrypt_type: Option<i64>,
    /// The ids of the users who may connect. At most 10000 items.
    pub end_user_ids: Option<Vec<String>>,
    pub file_system_name: String,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub storage_type: String,
}

super::opaque!(CreateAndBindNasFileSystem);

/// The answer of [`CreateAndBindNasFileSystem`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateAndBindNasFileSystemResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateAndBindNasFileSystemResponse);

/// Creates a policy that takes snapshots at set times.
///
/// Writes. `DescribeAutoSnapshotPolicy` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateAutoSnapshotPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateAutoSnapshotPolicy {
    /// When it happens, as a cron expression.
    pub cron_expression: String,
    /// Whether it is the system disk or a data disk.
    pub disk_type: Option<String>,
    /// 2 to 64 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`.
    pub policy_name: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// In days.
    pub retention_days: i64,
}

super::opaque!(CreateAutoSnapshotPolicy);

/// The answer of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateAutoSnapshotPolicyResponse {
    pub policy_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateAutoSnapshotPolicyResponse);

/// Buys packages of Internet traffic.
///
/// **Costs money.** Writes; never repeated once it may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateBandwidthResourcePackages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateBandwidthResourcePackages {
    /// 1 to 20. Default: 1.
    pub amount: Option<i64>,
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// In GiB. 10 to 12000.
    pub package_size: i64,
    /// For how long it is paid, in `PeriodUnit`. Default: 1.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month` and `Year`.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(CreateBandwidthResourcePackages);

/// The answer of [`CreateBandwidthResourcePackages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateBandwidthResourcePackagesResponse {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateBandwidthResourcePackagesResponse);

/// Creates a template for cloud computers.
///
/// Writes. `DescribeBundles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateBundle>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateBundle {
    /// The name of the template.
    pub bundle_name: Option<String>,
    pub description: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: String,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The language of texts. Known values: `en-US`, `zh-HK`, `zh-CN` and `ja-JP`.
    pub language: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// How fast the system disk is. Known values: `PL1`, `PL0`, `PL3` and `PL2`.
    pub root_disk_performance_level: Option<String>,
    /// The size of the system disk. In GiB.
    pub root_disk_size_gib: i64,
    /// How fast the data disk is. Known values: `PL1`, `PL0`, `PL3` and `PL2`.
    pub user_disk_performance_level: Option<String>,
    /// The size of a data disk. At most 1 items.
    pub user_disk_size_gib: Vec<i64>,
}

super::opaque!(CreateBundle);

/// The answer of [`CreateBundle`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateBundleResponse {
    /// The id of the template: image, instance type and disks.
    pub bundle_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateBundleResponse);

/// Begins an upload to an enterprise drive, or creates a folder.
///
/// Writes. `ListCdsFiles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateCdsFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCdsFile {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// Known values: `refuse`, `auto_rename`, `ignore` and `over_write`.
    pub conflict_policy: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub file_hash: Option<String>,
    /// In bytes.
    pub file_length: i64,
    /// The name of the file. 1 to 256 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`.
    pub file_name: String,
    /// Known values: `file` and `folder`.
    pub file_type: String,
    pub group_id: Option<String>,
    pub parent_file_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(CreateCdsFile);

/// `FileModel` of [`CreateCdsFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCdsFileResponseFileModel {
    /// The id of the file or folder.
    pub file_id: Option<String>,
    pub upload_id: Option<String>,
    /// Secret.
    pub upload_url: Option<String>,
}

super::opaque!(CreateCdsFileResponseFileModel);

/// The answer of [`CreateCdsFile`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCdsFileResponse {
    pub file_model: Option<CreateCdsFileResponseFileModel>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateCdsFileResponse);

/// Creates a share link for files of an enterprise drive.
///
/// Writes. `DescribeCdsFileShareLinks` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateCdsFileShareLink>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCdsFileShareLink {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// 0 to 1024 characters.
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    /// 0 to 99999.
    pub download_limit: Option<i64>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub expiration: Option<String>,
    /// The ids of files. At most 100 items.
    pub file_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
    /// 0 to 99999.
    pub preview_limit: Option<i64>,
    /// 0 to 99999.
    pub save_limit: Option<i64>,
    /// The name of the share link. 0 to 128 characters.
    pub share_name: Option<String>,
    /// The password of the share link. Secret. 0 to 8 characters.
    pub share_pwd: Option<String>,
}

super::opaque!(CreateCdsFileShareLink);

/// `Data` of [`CreateCdsFileShareLinkResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCdsFileShareLinkResponseData {
    pub access_count: Option<i64>,
    /// When it was created.
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_count: Option<i64>,
    pub download_limit: Option<i64>,
    /// The id of the drive.
    pub drive_id: Option<String>,
    pub expiration: Option<String>,
    pub expired: Option<bool>,
    /// The ids of files.
    pub file_ids: Option<String>,
    pub modifiy_time: Option<String>,
    pub preview_count: Option<i64>,
    pub preview_limit: Option<i64>,
    pub report_count: Option<i64>,
    pub save_count: Option<i64>,
    pub save_limit: Option<i64>,
    /// The id of the share link.
    pub share_id: Option<String>,
    /// Secret.
    pub share_link: Option<String>,
    /// The name of the share link.
    pub share_name: Option<String>,
    /// The password of the share link. Secret.
    pub share_pwd: Option<String>,
    /// Known values: `forbidden_disabled`, `forbidden`, `disabled` and `enabled`.
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}

super::opaque!(CreateCdsFileShareLinkResponseData);

/// The answer of [`CreateCdsFileShareLink`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCdsFileShareLinkResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<CreateCdsFileShareLinkResponseData>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(CreateCdsFileShareLinkResponse);

/// `AuthorizeAccessPolicyRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyAuthorizeAccessPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

super::opaque!(CreateCenterPolicyAuthorizeAccessPolicyRule);

/// `AuthorizeSecurityPolicyRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyAuthorizeSecurityPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    /// Whether the rule allows or forbids. Known values: `drop` and `accept`.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    /// Known values: `outflow` and `inflow`.
    pub r#type: Option<String>,
}

super::opaque!(CreateCenterPolicyAuthorizeSecurityPolicyRule);

/// `ClientType` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyClientType {
    /// Which kind of client it is. Known values: `html5`, `android`, `ios`, `windows` and `macos`.
    pub client_type: Option<String>,
    /// Known values: `off` and `on`.
    pub status: Option<String>,
}

super::opaque!(CreateCenterPolicyClientType);

/// `ClipboardGraineds` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyClipboardGraineds {
    pub clipboard_size: Option<i64>,
    pub clipboard_size_unit: Option<String>,
    /// Known values: `off`, `read`, `readwrite` and `write`.
    pub clipboard_type: Option<String>,
    /// Known values: `text`, `richtext`, `file` and `picture`.
    pub grained_type: Option<String>,
    pub in_clipboard_size: Option<i64>,
    pub in_clipboard_size_unit: Option<String>,
    pub out_clipboard_size: Option<i64>,
    pub out_clipboard_size_unit: Option<String>,
}

super::opaque!(CreateCenterPolicyClipboardGraineds);

/// `DeviceRedirects` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyDeviceRedirects {
    /// Known values: `printer`, `scanner`, `serialport`, `camera` and `adb`.
    pub device_type: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(CreateCenterPolicyDeviceRedirects);

/// `DeviceRules` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyDeviceRules {
    pub device_name: Option<String>,
    /// The product id of the USB device.
    pub device_pid: Option<String>,
    /// Known values: `usbKey`, `other`, `graphicsTablet`, `cardReader`, `printer`, `scanner`, `storage`, `camera` and `networkInterfaceCard`.
    pub device_type: Option<String>,
    /// The vendor id of the USB device.
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(CreateCenterPolicyDeviceRules);

/// `DomainResolveRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    /// Whether the rule allows or forbids. Known values: `allow` and `block`.
    pub policy: Option<String>,
}

super::opaque!(CreateCenterPolicyDomainResolveRule);

/// `NetRedirectRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyNetRedirectRule {
    pub domain: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// Known values: `prc` and `domain`.
    pub rule_type: Option<String>,
}

super::opaque!(CreateCenterPolicyNetRedirectRule);

/// `RecordEventLevels` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyRecordEventLevels {
    pub event_level: Option<String>,
    pub event_type: Option<String>,
}

super::opaque!(CreateCenterPolicyRecordEventLevels);

/// `UsbSupplyRedirectRule` of [`CreateCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicyUsbSupplyRedirectRule {
    pub description: Option<String>,
    /// The product id of the USB device.
    pub product_id: Option<String>,
    /// Known values: `1` and `2`.
    pub usb_redirect_type: Option<String>,
    /// Known values: `2`.
    pub usb_rule_type: Option<String>,
    /// The vendor id of the USB device.
    pub vendor_id: Option<String>,
}

super::opaque!(CreateCenterPolicyUsbSupplyRedirectRule);

/// Creates a policy that holds in all regions.
///
/// Writes. `DescribeCenterPolicyList` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateCenterPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCenterPolicy {
    /// Known values: `on` and `off`.
    pub academic_proxy: Option<String>,
    /// Known values: `allow`, `deny` and `inherited`.
    pub admin_access: Option<String>,
    /// Known values: `on` and `off`.
    pub admin_keyboard_on_full_screen: Option<String>,
    /// Known values: `on` and `off`.
    pub admin_keyboard_on_windows: Option<String>,
    /// Whether screenshots on the client are prevented. Known values: `off` and `on`.
    pub app_content_protection: Option<String>,
    /// At most 100 items.
    pub authorize_access_policy_rule: Option<Vec<CreateCenterPolicyAuthorizeAccessPolicyRule>>,
    /// At most 200 items.
    pub authorize_security_policy_rule: Option<Vec<CreateCenterPolicyAuthorizeSecurityPolicyRule>>,
    pub auto_reconnect: Option<String>,
    /// Which edition of the service it is.
    pub business_channel: Option<String>,
    /// Known values: `1` and `8`.
    pub business_type: i64,
    /// Whether the client's camera can be used. Known values: `deviceRedirect` and `off`.
    pub camera_redirect: Option<String>,
    /// Known values: `on` and `off`.
    pub client_control_menu: Option<String>,
    /// Known values: `on` and `off`.
    pub client_create_snapshot: Option<String>,
    /// Which kind of client it is. At most 20 items.
    pub client_type: Option<Vec<CreateCenterPolicyClientType>>,
    /// In which direction the clipboard works. Known values: `read`, `readwrite`, `write` and `off`.
    pub clipboard: Option<String>,
    /// At most 4 items.
    pub clipboard_graineds: Option<Vec<CreateCenterPolicyClipboardGraineds>>,
    /// Known values: `global` and `grained`.
    pub clipboard_scope: Option<String>,
    /// Known values: `off` and `on`.
    pub color_enhancement: Option<String>,
    /// Known values: `on` and `off`.
    pub cpd_drive_clipboard: Option<String>,
    /// In seconds.
    pub cpu_down_grade_duration: Option<i64>,
    /// Known values: `on` and `off`.
    pub cpu_overload: Option<String>,
    /// At most 5 items.
    pub cpu_processors: Option<Vec<String>>,
    /// Known values: `off` and `on`.
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    /// In seconds.
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub description: Option<String>,
    pub device_connect_hint: Option<String>,
    /// At most 100 items.
    pub device_redirects: Option<Vec<CreateCenterPolicyDeviceRedirects>>,
    /// At most 100 items.
    pub device_rules: Option<Vec<CreateCenterPolicyDeviceRules>>,
    /// Known values: `customTime` and `persistent`.
    pub disconnect_keep_session: Option<String>,
    /// In seconds.
    pub disconnect_keep_session_time: Option<i64>,
    /// Known values: `on` and `off`.
    pub disk_overload: Option<String>,
    /// Known values: `clientCustom`, `adminOffice`, `adminDesign` and `adminCustom`.
    pub display_mode: Option<String>,
    /// At most 500 items.
    pub domain_resolve_rule: Option<Vec<CreateCenterPolicyDomainResolveRule>>,
    /// Known values: `off` and `on`.
    pub domain_resolve_rule_type: Option<String>,
    /// Known values: `off` and `on`.
    pub enable_session_rate_limiting: Option<String>,
    /// Known values: `off` and `on`.
    pub end_user_apply_admin_coordinate: Option<String>,
    /// Known values: `off` and `on`.
    pub end_user_group_coordinate: Option<String>,
    /// Known values: `on` and `off`.
    pub external_drive: Option<String>,
    pub file_migrate: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<i64>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<i64>,
    pub file_transfer_out_unit: Option<String>,
    /// Known values: `on` and `off`.
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    /// Whether pictures of computers with a GPU are tuned for quality. Known values: `off` and `on`.
    pub gpu_acceleration: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_config_msg: Option<String>,
    /// Which file transfers browsers may do. Known values: `all`, `download`, `upload` and `off`.
    pub html5_file_transfer: Option<String>,
    /// Known values: `tcp`, `rtc`, `auto` and `both`.
    pub internet_communication_protocol: Option<String>,
    /// Known values: `on` and `off`.
    pub internet_printer: Option<String>,
    /// Known values: `on` and `off`.
    pub keyboard_control: Option<String>,
    /// What computers may do with the drives of the device. Known values: `read`, `readwrite` and `off`.
    pub local_drive: Option<String>,
    /// For how long a client tries to connect again. In seconds.
    pub max_reconnect_time: Option<i64>,
    /// In seconds.
    pub memory_down_grade_duration: Option<i64>,
    /// Known values: `on` and `off`.
    pub memory_overload: Option<String>,
    /// At most 5 items.
    pub memory_processors: Option<Vec<String>>,
    /// Known values: `off` and `on`.
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    /// In seconds.
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    /// Known values: `off` and `on`.
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    /// Known values: `off` and `on`.
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    /// Known values: `on` and `off`.
    pub model_library: Option<String>,
    /// Known values: `on` and `off`.
    pub multi_screen: Option<String>,
    pub name: String,
    /// Whether web traffic of the computer goes over the client's network. Known values: `all`, `off` and `on`.
    pub net_redirect: Option<String>,
    /// At most 100 items.
    pub net_redirect_rule: Option<Vec<CreateCenterPolicyNetRedirectRule>>,
    /// Known values: `off` and `on`.
    pub no_operation_disconnect: Option<String>,
    /// In seconds.
    pub no_operation_disconnect_time: Option<i64>,
    /// Whether ports are forwarded by a proxy. Known values: `on` and `off`.
    pub port_proxy: Option<String>,
    /// Known values: `default`, `off` and `custom`.
    pub printer_alert: Option<String>,
    pub printer_alert_content: Option<String>,
    pub printer_alert_title: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub printer_redirect: Option<String>,
    /// Known values: `off` and `on`.
    pub quality_enhancement: Option<String>,
    /// In minutes.
    pub record_event_duration: Option<i64>,
    /// At most 6 items.
    pub record_event_file_exts: Option<Vec<String>>,
    /// At most 10 items.
    pub record_event_file_paths: Option<Vec<String>>,
    /// At most 20 items.
    pub record_event_levels: Option<Vec<CreateCenterPolicyRecordEventLevels>>,
    /// At most 10 items.
    pub record_event_registers: Option<Vec<String>>,
    /// At most 100 items. Known values: `transferWithLocal`, `userInput` and `usbRedirect`.
    pub record_events: Option<Vec<String>>,
    /// Whether and when the screen is recorded. Known values: `period`, `session`, `off` and `alltime`.
    pub recording: Option<String>,
    /// Whether sound is recorded too. Known values: `off` and `on`.
    pub recording_audio: Option<String>,
    /// How long a recording is at most.
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    /// How long recordings are kept. In days.
    pub recording_expires: Option<i64>,
    /// How many pictures a second the recording has. In frames per second.
    pub recording_fps: Option<String>,
    pub recording_start_time: Option<String>,
    /// Known values: `off` and `on`.
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// The region, as `cn-hangzhou`. Known values: `cn-shanghai`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Who controls the screen when it is shared with support. Known values: `optionalControl`, `fullControl` and `disableControl`.
    pub remote_coordinate: Option<String>,
    pub reset_desktop: Option<String>,
    /// 25 to 400.
    pub resolution_dpi: Option<i64>,
    /// In pixels.
    pub resolution_height: Option<i64>,
    /// Known values: `adaptive` and `customer`.
    pub resolution_model: Option<String>,
    /// In pixels.
    pub resolution_width: Option<i64>,
    /// What kind of resource it is. Known values: `app` and `desktop`.
    pub resource_type: String,
    /// Known values: `on` and `off`.
    pub safe_menu: Option<String>,
    /// Known values: `IP` and `GLOBAL`.
    pub scope: Option<String>,
    /// At most 50 items.
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    /// In Kbit/s.
    pub session_max_rate_kbps: Option<i64>,
    /// Known values: `off` and `on`.
    pub smooth_enhancement: Option<String>,
    /// Known values: `off` and `on`.
    pub status_monitor: Option<String>,
    /// Known values: `intelligent` and `smooth`.
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    /// Known values: `off` and `on`.
    pub taskbar: Option<String>,
    /// Known values: `on` and `off`.
    pub three_screen: Option<String>,
    /// Whether USB devices of the client can be used. Known values: `off` and `on`.
    pub usb_redirect: Option<String>,
    /// At most 100 items.
    pub usb_supply_redirect_rule: Option<Vec<CreateCenterPolicyUsbSupplyRedirectRule>>,
    /// Known values: `on` and `off`.
    pub use_time: Option<String>,
    /// In Kbit/s.
    pub video_enc_avg_kbps: Option<i64>,
    #[serde(rename = "VideoEncMaxQP")]
    pub video_enc_max_qp: Option<i64>,
    #[serde(rename = "VideoEncMinQP")]
    pub video_enc_min_qp: Option<i64>,
    /// In Kbit/s.
    pub video_enc_peak_kbps: Option<i64>,
    /// Known values: `qualityFirst` and `bandwidthFirst`.
    pub video_enc_policy: Option<String>,
    /// Known values: `off` and `on`.
    pub video_redirect: Option<String>,
    /// How the picture is weighed against bandwidth. Known values: `high`, `low`, `lossless` and `medium`.
    pub visual_quality: Option<String>,
    /// Whether the screen carries a watermark. Known values: `blind`, `off` and `on`.
    pub watermark: Option<String>,
    /// Known values: `off` and `on`.
    pub watermark_anti_cam: Option<String>,
    /// The watermark's color, as a number of RGB.
    pub watermark_color: Option<i64>,
    pub watermark_column_amount: Option<i64>,
    pub watermark_custom_text: Option<String>,
    /// By how many degrees the watermark is turned.
    pub watermark_degree: Option<f64>,
    /// The watermark's font size.
    pub watermark_font_size: Option<i64>,
    /// Known values: `plain` and `bold`.
    pub watermark_font_style: Option<String>,
    /// Known values: `high`, `low` and `medium`.
    pub watermark_power: Option<String>,
    /// How many rows of watermarks there are.
    pub watermark_row_amount: Option<i64>,
    /// Known values: `off` and `on`.
    pub watermark_security: Option<String>,
    /// Known values: `on` and `off`.
    pub watermark_shadow: Option<String>,
    /// How transparent the watermark is: higher is fainter.
    pub watermark_transparency_value: Option<i64>,
    /// Known values: `EndUserId`, `Custom`, `DesktopIp`, `ClientIp`, `HostName` and `ClientTime`.
    pub watermark_type: Option<String>,
    pub wuying_keeper: Option<String>,
    /// Known values: `off` and `on`.
    pub wy_assistant: Option<String>,
}

super::opaque!(CreateCenterPolicy);

/// The answer of [`CreateCenterPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCenterPolicyResponse {
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateCenterPolicyResponse);

/// Creates a team space on an enterprise drive.
///
/// Writes. `DescribeCloudDriveGroups` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCloudDriveGroup {
    /// 0 to 100 items.
    pub admin_user_ids: Option<Vec<String>>,
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// At least 0 characters.
    pub group_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The size in all. In bytes. At least 1.
    pub total_size: i64,
}

super::opaque!(CreateCloudDriveGroup);

/// The answer of [`CreateCloudDriveGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCloudDriveGroupResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(CreateCloudDriveGroupResponse);

/// Buys an enterprise drive.
///
/// **Costs money.** Writes; never repeated once it may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveService>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCloudDriveService {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    pub biz_type: Option<i64>,
    /// Known values: `PostPaid` and `PrePaid`.
    pub cds_charge_type: Option<String>,
    /// The id of the Cloud Enterprise Network that connects the private networks.
    pub cen_id: Option<String>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: Option<String>,
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// At least -1.
    pub max_size: i64,
    pub name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`. Default: SIMPLE.
    pub office_site_type: Option<String>,
    /// For how long it is paid, in `PeriodUnit`. Known values: `1`, `2` and `3`.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Year`.
    pub period_unit: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    pub solution_id: Option<String>,
    /// Known values: `5`, `20` and `50`.
    pub user_count: Option<i64>,
    /// In bytes.
    pub user_max_size: Option<i64>,
}

super::opaque!(CreateCloudDriveService);

/// `ConflictCds` of [`CreateCloudDriveServiceResponseConflictCdsAndOrder`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCloudDriveServiceResponseConflictCdsAndOrderConflictCds {
    /// The id of the enterprise drive.
    pub cds_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

super::opaque!(CreateCloudDriveServiceResponseConflictCdsAndOrderConflictCds);

/// `ConflictOrder` of [`CreateCloudDriveServiceResponseConflictCdsAndOrder`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCloudDriveServiceResponseConflictCdsAndOrderConflictOrder {
    /// The id of the enterprise drive.
    pub cds_id: Option<String>,
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

super::opaque!(CreateCloudDriveServiceResponseConflictCdsAndOrderConflictOrder);

/// `ConflictCdsAndOrder` of [`CreateCloudDriveServiceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCloudDriveServiceResponseConflictCdsAndOrder {
    pub conflict_cds: Option<Vec<CreateCloudDriveServiceResponseConflictCdsAndOrderConflictCds>>,
    pub conflict_order: Option<Vec<CreateCloudDriveServiceResponseConflictCdsAndOrderConflictOrder>>,
}

super::opaque!(CreateCloudDriveServiceResponseConflictCdsAndOrder);

/// The answer of [`CreateCloudDriveService`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCloudDriveServiceResponse {
    /// The id of the enterprise drive.
    pub cds_id: Option<String>,
    /// The name of the enterprise drive.
    pub cds_name: Option<String>,
    /// The id of the Cloud Enterprise Network that connects the private networks.
    pub cen_id: Option<String>,
    pub conflict_cds_and_order: Option<CreateCloudDriveServiceResponseConflictCdsAndOrder>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: Option<String>,
    pub error_code: Option<String>,
    /// In bytes.
    pub max_size: Option<String>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateCloudDriveServiceResponse);

/// Gives users a space on an enterprise drive.
///
/// Writes. `DescribeCloudDriveUsers` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateCloudDriveUsers>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateCloudDriveUsers {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// In bytes. At least 0.
    pub user_max_size: i64,
}

super::opaque!(CreateCloudDriveUsers);

/// The answer of [`CreateCloudDriveUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateCloudDriveUsersResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateCloudDriveUsersResponse);

/// `SegmentTimers` of [`CreateConfigGroupConfigTimers`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateConfigGroupConfigTimersSegmentTimers {
    pub appointment_timer: Option<i64>,
    /// Whether a snapshot is made before the system update.
    pub create_snapshot: Option<bool>,
    pub end_cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// After which time it happens. In minutes.
    pub interval: Option<i64>,
    pub ip_segments: Option<Vec<String>>,
    /// In minutes.
    pub lock_screen_time: Option<i64>,
    /// In seconds.
    pub notification_time: Option<i64>,
    /// What the timer does.
    pub operation_type: Option<String>,
    /// The id of the patch to install.
    pub patch_id: Option<String>,
    /// At most 30 items.
    pub process_whitelist: Option<Vec<String>>,
    /// Which disks are reset.
    pub reset_type: Option<String>,
    pub start_cron_expression: Option<String>,
    pub timer_order: Option<i64>,
    pub timezone: Option<String>,
    pub trigger_type: Option<String>,
    /// In seconds.
    pub verification_notification_time: Option<i64>,
    /// In seconds.
    pub verification_time: Option<i64>,
}

super::opaque!(CreateConfigGroupConfigTimersSegmentTimers);

/// `ConfigTimers` of [`CreateConfigGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateConfigGroupConfigTimers {
    /// Whether users may set timers themselves.
    pub allow_client_setting: Option<bool>,
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// After which time it happens. In minutes.
    pub interval: Option<i64>,
    /// In seconds.
    pub notification_time: Option<i64>,
    /// What the timer does. Known values: `Hibernate` and `Shutdown`.
    pub operation_type: Option<String>,
    /// At most 30 items.
    pub process_whitelist: Option<Vec<String>>,
    /// Which disks are reset. Known values: `RESET_TYPE_SYSTEM`, `RESET_TYPE_USER_DISK` and `RESET_TYPE_BOTH`.
    pub reset_type: Option<String>,
    /// At most 10 items.
    pub segment_timers: Option<Vec<CreateConfigGroupConfigTimersSegmentTimers>>,
    /// What is done at that time. Known values: `NoOperationDisconnect`, `NoConnect`, `TimerBoot`, `TimerReset`, `NoOperationShutdown`, `NoOperationHibernate`, `TimerShutdown`, `NoOperationReboot` and `TimerReboot`.
    pub timer_type: String,
    /// Known values: `Advanced` and `Standard`.
    pub trigger_type: Option<String>,
}

super::opaque!(CreateConfigGroupConfigTimers);

/// Creates a group of timers.
///
/// Writes; never repeated once it may have been executed. `DescribeConfigGroup` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateConfigGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateConfigGroup {
    /// 0 to 20 items.
    pub config_timers: Option<Vec<CreateConfigGroupConfigTimers>>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub name: String,
    /// Which product it is. Known values: `CLOUD_DESKTOP`.
    pub product_type: String,
    /// The region, as `cn-hangzhou`. Known values: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Known values: `Timer`.
    pub r#type: String,
}

super::opaque!(CreateConfigGroup);

/// The answer of [`CreateConfigGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateConfigGroupResponse {
    pub group_id: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateConfigGroupResponse);

/// `Tag` of [`CreateDesktopGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopGroupTag {
    /// The tag's name.
    pub key: String,
    /// The tag's value.
    pub value: String,
}

super::opaque!(CreateDesktopGroupTag);

/// Buys a pool of cloud computers.
///
/// **Costs money.** Writes; repeated once it may have been executed only where it carries a client token. `DescribeDesktopGroups` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktopGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopGroup {
    pub all_classify_users: Option<bool>,
    /// 0 to 1. Known values: `0` and `1`.
    pub allow_auto_setup: Option<i64>,
    /// How many computers the pool keeps ready beside those in use. 0 to 1000.
    pub allow_buffer_count: Option<i64>,
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// How many users are connected at once at most.
    pub bind_amount: Option<i64>,
    /// The id of the template: image, instance type and disks.
    pub bundle_id: Option<String>,
    /// How many computers are bought for the pool.
    pub buy_desktops_count: Option<i64>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: String,
    /// Known values: `teacher` and `student`.
    pub classify: Option<String>,
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`.
    pub client_token: Option<String>,
    pub comments: Option<String>,
    /// How long a session is connected. In milliseconds.
    pub connect_duration: Option<i64>,
    /// The kind of the data disk. Known values: `cloud_auto` and `cloud_essd`.
    pub data_disk_category: Option<String>,
    /// How fast the data disk is. Known values: `PL1` and `PL0`. Default: PL0.
    pub data_disk_per_level: Option<String>,
    /// The size of the data disk. In GB.
    pub data_disk_size: Option<i64>,
    /// 0 to 1000. Default: 1.
    pub default_init_desktop_count: Option<i64>,
    /// The language of the operating system. Known values: `en-US`, `zh-HK`, `zh-CN` and `ja-JP`.
    pub default_language: Option<String>,
    pub delete_duration: Option<i64>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The ids of the users who may connect. At most 1000 items.
    pub end_user_ids: Option<Vec<String>>,
    pub exclusive_type: Option<String>,
    /// The id of the NAS file system.
    pub file_system_id: Option<String>,
    /// Default: 1.
    pub group_amount: Option<i64>,
    pub group_version: Option<i64>,
    /// The host name in the operating system.
    pub hostname: Option<String>,
    /// After how long without use the connection is ended. In milliseconds.
    pub idle_disconnect_duration: Option<i64>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// How long a session is kept after its connection is lost. In milliseconds.
    pub keep_duration: Option<i64>,
    /// How users are spread over the computers of the pool. Known values: `0` and `1`.
    pub load_policy: Option<i64>,
    /// How many computers the pool has at most. 0 to 1000.
    pub max_desktops_count: Option<i64>,
    /// How many computers the pool keeps at least. 0 to 500. Default: 1.
    pub min_desktops_count: Option<i64>,
    /// Whether pools with several computers for a user are meant.
    pub multi_resource: Option<bool>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// Whether the pool has one computer for several users or several. Known values: `0` and `1`.
    pub own_type: Option<i64>,
    /// For how long it is paid, in `PeriodUnit`.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month` and `Year`.
    pub period_unit: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: String,
    pub profile_follow_switch: Option<bool>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// From which share of used sessions on the pool grows.
    pub ratio_threshold: Option<f64>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// Which disks are reset. Known values: `0`, `1`, `2` and `3`.
    pub reset_type: Option<i64>,
    pub scale_strategy_id: Option<String>,
    /// Whether one or several users are connected at once. Known values: `SingleSession` and `MultipleSession`.
    pub session_type: Option<String>,
    pub simple_user_group_id: Option<String>,
    /// The id of the policy that makes snapshots.
    pub snapshot_policy_id: Option<String>,
    /// After how long without use the computer is stopped. In milliseconds.
    pub stop_duration: Option<i64>,
    /// The kind of the system disk. Known values: `cloud_auto` and `cloud_essd`.
    pub system_disk_category: Option<String>,
    /// How fast the system disk is. Known values: `PL1` and `PL0`. Default: PL0.
    pub system_disk_per_level: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
    /// Tags that it has, or is to have. At most 100 items.
    pub tag: Option<Vec<CreateDesktopGroupTag>>,
    /// The id of the group of timers.
    pub timer_group_id: Option<String>,
    /// The name of the group of users.
    pub user_group_name: Option<String>,
    /// The organizational unit that the user is in.
    pub user_ou_path: Option<String>,
    /// Whether the disks are encrypted.
    pub volume_encryption_enabled: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
}

super::opaque!(CreateDesktopGroup);

/// The answer of [`CreateDesktopGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateDesktopGroupResponse {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The ids of pools.
    pub desktop_group_ids: Option<Vec<String>>,
    /// The ids of the orders.
    pub order_ids: Option<Vec<String>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateDesktopGroupResponse);

/// Buys a shared-use group, which has more users than sessions.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktopOversoldGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopOversoldGroup {
    /// How many users may be connected at once.
    pub concurrence_count: Option<i64>,
    /// The size of the data disk.
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// After how long without use the connection is ended. In milliseconds.
    pub idle_disconnect_duration: Option<i64>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// How long a session is kept after its connection is lost. In milliseconds.
    pub keep_duration: Option<i64>,
    pub name: Option<String>,
    /// How many users the group may have.
    pub oversold_user_count: Option<i64>,
    pub oversold_warn: Option<i64>,
    /// For how long it is paid, in `PeriodUnit`.
    pub period: Option<i64>,
    /// The unit of `Period`.
    pub period_unit: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// After how long without use the computer is stopped. In milliseconds.
    pub stop_duration: Option<i64>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
}

super::opaque!(CreateDesktopOversoldGroup);

/// `Data` of [`CreateDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateDesktopOversoldGroupResponseData {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<i64>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
}

super::opaque!(CreateDesktopOversoldGroupResponseData);

/// The answer of [`CreateDesktopOversoldGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateDesktopOversoldGroupResponse {
    pub data: Option<CreateDesktopOversoldGroupResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateDesktopOversoldGroupResponse);

/// `BundleModels` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopsBundleModels {
    /// How many cloud computers are created. At most 300. Default: 0.
    pub amount: Option<i64>,
    /// The id of the template: image, instance type and disks.
    pub bundle_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The ids of the users who may connect. At most 100 items.
    pub end_user_ids: Option<Vec<String>>,
    /// The host name in the operating system.
    pub hostname: Option<String>,
    /// Whether the disks are encrypted.
    pub volume_encryption_enabled: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
}

super::opaque!(CreateDesktopsBundleModels);

/// `DesktopAttachment` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopsDesktopAttachment {
    /// The kind of the data disk. Known values: `cloud_auto` and `cloud_essd`.
    pub data_disk_category: Option<String>,
    /// How fast the data disk is. Known values: `PL0` and `PL1`.
    pub data_disk_per_level: Option<String>,
    /// The size of the data disk. In GiB.
    pub data_disk_size: Option<i64>,
    /// The language of the operating system. Known values: `zh-CN`, `zh-HK`, `en-US` and `ja-JP`.
    pub default_language: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The kind of the system disk. Known values: `cloud_auto` and `cloud_essd`.
    pub system_disk_category: Option<String>,
    /// How fast the system disk is. Known values: `PL0` and `PL1`.
    pub system_disk_per_level: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
}

super::opaque!(CreateDesktopsDesktopAttachment);

/// `DesktopNameModel` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopsDesktopNameModel {
    /// Whether several computers get numbers after their name. Default: true.
    pub desktop_name_is_suffix: Option<bool>,
}

super::opaque!(CreateDesktopsDesktopNameModel);

/// `DesktopTimers` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopsDesktopTimers {
    /// Whether users may set timers themselves.
    pub allow_client_setting: Option<bool>,
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// After which time it happens. In minutes.
    pub interval: Option<i64>,
    /// What the timer does. Known values: `Hibernate` and `Shutdown`.
    pub operation_type: Option<String>,
    /// Which disks are reset. Known values: `RESET_TYPE_SYSTEM` and `RESET_TYPE_BOTH`.
    pub reset_type: Option<String>,
    /// What is done at that time.
    pub timer_type: Option<String>,
}

super::opaque!(CreateDesktopsDesktopTimers);

/// `MonthDesktopSetting` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopsMonthDesktopSetting {
    /// Of the vendor's own use.
    pub buyer_id: Option<i64>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// How many hours a month are bought.
    pub use_duration: Option<i64>,
}

super::opaque!(CreateDesktopsMonthDesktopSetting);

/// `PurchaseOptions` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopsPurchaseOptions {
    /// How large the package of credits is.
    pub credit_package_amount_spec: Option<i64>,
    /// For how long the package of credits is bought, in `CreditPackagePeriodUnit`.
    pub credit_package_period: Option<i64>,
    /// The unit of `CreditPackagePeriod`.
    pub credit_package_period_unit: Option<String>,
    /// How many credits a month are bought.
    pub monthly_credits: Option<i64>,
}

super::opaque!(CreateDesktopsPurchaseOptions);

/// `Tag` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopsTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(CreateDesktopsTag);

/// `UserCommands` of [`CreateDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktopsUserCommands {
    /// Secret. At most 15000 characters.
    pub content: Option<String>,
    /// Whether the script is plain text or in Base64. Known values: `Base64` and `PlainText`. Default: Base64.
    pub content_encoding: Option<String>,
    /// Known values: `RunPowerShellScript`, `RunShellScript` and `RunBatScript`.
    pub content_type: Option<String>,
}

super::opaque!(CreateDesktopsUserCommands);

/// Creates cloud computers.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktops` shows what it changes. Errors: 400 `InvalidEncryptionKey.Missing`, 400 `InvalidEncryptionKey.NotAuthorized`, 400 `InvalidEncryptionKey.NotFound`, 400 `InvalidImageStatus.NotValid`, 400 `InvalidImageVersion.NotSupported`, 400 `InvalidMemberIp.DesktopAmount`, 400 `InvalidPolicyGroup.Status`, 400 `Protocol.NotAllowed`, 400 `ExistedHostname`, 400 `HostnameCannotCustomizeForLinux`, 400 `IncorrectDirectoryStatus`, 400 `IncorrectDirectoryType`, 400 `InvalidAmount`, 400 `InvalidAmount.NotTimesOfUsers`, 400 `InvalidDesktopBundle.NotFound`, 400 `InvalidDirectoryId.NotFound`, 400 `InvalidDirectoryType.NotSupported`, 400 `InvalidEncryptionEnabled.Invalid`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDesktops {
    /// How many cloud computers are created. 0 to 500. Default: 1.
    pub amount: Option<i64>,
    /// The id of the policy that allows applications.
    pub app_rule_id: Option<String>,
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// The id of the template: image, instance type and disks.
    pub bundle_id: Option<String>,
    /// Templates, with a number of computers each. At most 20 items.
    pub bundle_models: Option<Vec<CreateDesktopsBundleModels>>,
    /// Of the vendor's own use. Secret.
    pub channel_cookie: Option<String>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    /// Instance type, image and disks, where no template has them.
    pub desktop_attachment: Option<CreateDesktopsDesktopAttachment>,
    /// The private IP address.
    pub desktop_member_ip: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// How the computers are named.
    pub desktop_name_model: Option<CreateDesktopsDesktopNameModel>,
    /// Whether several computers get numbers after their name.
    pub desktop_name_suffix: Option<bool>,
    /// Timers, in the older form: `TimerGroupId` replaces them. At most 20 items.
    pub desktop_timers: Option<Vec<CreateDesktopsDesktopTimers>>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// Users who may connect. At most 300 items.
    pub end_user_id: Option<Vec<String>>,
    /// Of the vendor's own use.
    pub extend_info: Option<String>,
    /// The id of the pool that the computers are created in.
    pub group_id: Option<String>,
    /// The host name in the operating system.
    pub hostname: Option<String>,
    /// Of monthly hours: how many are bought.
    pub month_desktop_setting: Option<CreateDesktopsMonthDesktopSetting>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The organizational unit that the computer joins.
    pub ou_path: Option<String>,
    /// How long the subscription is, in `PeriodUnit`.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month` and `Year`.
    pub period_unit: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// What else is bought.
    pub purchase_options: Option<CreateDesktopsPurchaseOptions>,
    /// The id of the rule that limits Internet bandwidth.
    pub qos_rule_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// The id of the pool of reserved capacity.
    pub reserve_pool_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// The id of the saving plan.
    pub saving_plan_id: Option<String>,
    /// The id of the policy that makes snapshots.
    pub snapshot_policy_id: Option<String>,
    /// How it is bought, more exactly than `ChargeType`. Known values: `prePaid`, `postPaid`, `monthPackage` and `jvsAgentPackage`.
    pub sub_pay_type: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// Tags that it has, or is to have. At most 20 items.
    pub tag: Option<Vec<CreateDesktopsTag>>,
    /// The id of the group of timers.
    pub timer_group_id: Option<String>,
    /// Whether all users get every computer, or each user one. Known values: `ALL` and `PER_USER`.
    pub user_assign_mode: Option<String>,
    /// Scripts that run when the computers are created. At most 20 items.
    pub user_commands: Option<Vec<CreateDesktopsUserCommands>>,
    /// The name of the user.
    pub user_name: Option<String>,
    /// Whether the disks are encrypted.
    pub volume_encryption_enabled: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
}

super::opaque!(CreateDesktops);

/// The answer of [`CreateDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateDesktopsResponse {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<Vec<String>>,
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateDesktopsResponse);

/// Activates the encryption of disks.
///
/// **Costs money.** Writes; never repeated once it may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateDiskEncryptionService>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDiskEncryptionService {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(CreateDiskEncryptionService);

/// The answer of [`CreateDiskEncryptionService`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateDiskEncryptionServiceResponse {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(CreateDiskEncryptionServiceResponse);

/// Creates a drive for user data.
///
/// Writes. `DescribeDrives` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateDrive>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateDrive {
    /// The id of the Alibaba Cloud account.
    pub ali_uid: Option<i64>,
    pub description: Option<String>,
    pub domain_id: Option<String>,
    pub drive_name: Option<String>,
    /// The id of the domain with the identity provider.
    pub external_domain_id: Option<String>,
    pub profile_roaming: Option<bool>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What kind of resource it is. Known values: `NAS` and `PDS`.
    pub resource_type: Option<String>,
    /// Known values: `DESKTOP` and `USER_PROFILE`.
    pub r#type: Option<String>,
    /// The id of the user.
    pub user_id: Option<String>,
}

super::opaque!(CreateDrive);

/// `Drive` of [`CreateDriveResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateDriveResponseDrive {
    /// The id of the Alibaba Cloud account.
    pub ali_uid: Option<String>,
    pub description: Option<String>,
    pub domain_id: Option<String>,
    /// The id of the drive.
    pub drive_id: Option<String>,
    pub external_drive_id: Option<String>,
    /// The id of the user with the identity provider.
    pub external_user_id: Option<String>,
    /// When it was created.
    pub gmt_create: Option<String>,
    /// When it was last changed.
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub profile_roaming: Option<bool>,
    pub status: Option<String>,
    /// The size in all. In bytes.
    pub total_size: Option<i64>,
    pub r#type: Option<String>,
    /// How much is used. In bytes.
    pub used_size: Option<i64>,
    /// The id of the user.
    pub user_id: Option<String>,
}

super::opaque!(CreateDriveResponseDrive);

/// The answer of [`CreateDrive`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateDriveResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub drive: Option<CreateDriveResponseDrive>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(CreateDriveResponse);

/// `FilterList` of [`CreateEcdReportTask`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateEcdReportTaskFilterList {
    pub filter_key: Option<String>,
    /// At most 200 items.
    pub filter_values: Option<Vec<String>>,
}

super::opaque!(CreateEcdReportTaskFilterList);

/// Begins an export of a report.
///
/// Writes. `DescribeEcdReportTasks` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateEcdReportTask>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateEcdReportTask {
    /// Which edition of the service it is.
    pub business_channel: Option<String>,
    /// At most 20 items.
    pub filter_list: Option<Vec<CreateEcdReportTaskFilterList>>,
    /// The language of texts. Known values: `zh-CN` and `en-GB`.
    pub lang_type: Option<String>,
    pub report_file_name: Option<String>,
    /// Known values: `  DESKTOP`.
    pub sub_type: String,
    /// Known values: `RESOURCE_REPORT`.
    pub task_type: String,
}

super::opaque!(CreateEcdReportTask);

/// The answer of [`CreateEcdReportTask`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateEcdReportTaskResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
}

super::opaque!(CreateEcdReportTaskResponse);

/// Forwards a public port to a cloud computer.
///
/// Writes. `DescribeForwardTableEntries` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateForwardEntry>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateForwardEntry {
    pub external_ip: String,
    pub external_port: String,
    pub forward_entry_name: Option<String>,
    /// The id of the table of incoming port forwardings.
    pub forward_table_id: String,
    pub internal_ip: String,
    pub internal_port: String,
    /// The protocol of the network.
    pub ip_protocol: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(CreateForwardEntry);

/// The answer of [`CreateForwardEntry`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateForwardEntryResponse {
    /// The id of the incoming port forwarding.
    pub forward_entry_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateForwardEntryResponse);

/// Makes an image of a cloud computer.
///
/// Writes. `DescribeImages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateImage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateImage {
    pub auto_clean_userdata: Option<bool>,
    /// At most 100 items.
    pub data_snapshot_ids: Option<Vec<String>>,
    pub description: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// Whether it is the system disk or a data disk. Known values: `SYSTEM` and `ALL`.
    pub disk_type: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
    pub image_resource_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// At most 100 items.
    pub snapshot_ids: Option<Vec<String>>,
}

super::opaque!(CreateImage);

/// The answer of [`CreateImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateImageResponse {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateImageResponse);

/// Creates a NAS file system in an office network.
///
/// Writes. `DescribeNASFileSystems` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateNASFileSystem>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateNASFileSystem {
    pub capacity: Option<i64>,
    pub description: Option<String>,
    pub encrypt_type: Option<String>,
    pub file_system_type: Option<String>,
    pub name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The protocol that the screen travels by.
    pub protocol_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub storage_type: Option<String>,
}

super::opaque!(CreateNASFileSystem);

/// The answer of [`CreateNASFileSystem`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateNASFileSystemResponse {
    /// The id of the NAS file system.
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    pub mount_target_domain: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateNASFileSystemResponse);

/// Creates a NAT gateway.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeNatGateways` shows what it changes. That it is billed is inferred from what it creates (unverified).
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateNatGateway>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateNatGateway {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the VPC's subnet.
    pub v_switch_id: String,
    /// The id of the VPC, the private network.
    pub vpc_id: String,
}

super::opaque!(CreateNatGateway);

/// The answer of [`CreateNatGateway`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateNatGatewayResponse {
    pub forward_table_ids: Option<Vec<String>>,
    /// The id of the NAT gateway.
    pub nat_gateway_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub snat_table_ids: Option<Vec<String>>,
}

super::opaque!(CreateNatGatewayResponse);

/// `Tag` of [`CreateNetworkPackage`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateNetworkPackageTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(CreateNetworkPackageTag);

/// Buys an Internet bandwidth package for an office network.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeNetworkPackages` shows what it changes. Errors: 400 `RISK.RISK_CONTROL_REJECTION`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateNetworkPackage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateNetworkPackage {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// The bandwidth. In Mbit/s. 2 to 20000.
    pub bandwidth: i64,
    /// Of the vendor's own use. Secret.
    pub channel_cookie: Option<String>,
    /// What of the Internet traffic is paid: the bandwidth, or the bytes. Known values: `PayByTraffic` and `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub pay_type: Option<String>,
    /// For how long it is paid, in `PeriodUnit`. Default: 1.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month`, `Year` and `Week`.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// Tags that it has, or is to have.
    pub tag: Option<Vec<CreateNetworkPackageTag>>,
}

super::opaque!(CreateNetworkPackage);

/// The answer of [`CreateNetworkPackage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateNetworkPackageResponse {
    /// The id of the Internet bandwidth package.
    pub network_package_id: Option<String>,
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateNetworkPackageResponse);

/// `AccelerateRegion` of [`CreateOfficeSiteAccelerator`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateOfficeSiteAcceleratorAccelerateRegion {
    pub accelerate_region_id: String,
    /// The bandwidth. In Mbit/s. At least 2.
    pub bandwidth: i64,
    pub ip_version: Option<String>,
    pub isp_type: String,
}

super::opaque!(CreateOfficeSiteAcceleratorAccelerateRegion);

/// Creates an accelerator for an office network.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeOfficeSites` shows what it changes. That it is billed is inferred from what it creates (unverified).
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateOfficeSiteAccelerator>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateOfficeSiteAccelerator {
    pub accelerate_region: Vec<CreateOfficeSiteAcceleratorAccelerateRegion>,
    pub name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
}

super::opaque!(CreateOfficeSiteAccelerator);

/// The answer of [`CreateOfficeSiteAccelerator`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateOfficeSiteAcceleratorResponse {
    pub accelerator_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateOfficeSiteAcceleratorResponse);

/// `AuthorizeAccessPolicyRule` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatePolicyGroupAuthorizeAccessPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

super::opaque!(CreatePolicyGroupAuthorizeAccessPolicyRule);

/// `AuthorizeSecurityPolicyRule` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatePolicyGroupAuthorizeSecurityPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    /// Whether the rule allows or forbids. Known values: `drop` and `accept`.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    /// Known values: `outflow` and `inflow`.
    pub r#type: Option<String>,
}

super::opaque!(CreatePolicyGroupAuthorizeSecurityPolicyRule);

/// `ClientType` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatePolicyGroupClientType {
    /// Which kind of client it is. Known values: `html5`, `android`, `ios`, `windows` and `macos`.
    pub client_type: Option<String>,
    /// Known values: `OFF` and `ON`.
    pub status: Option<String>,
}

super::opaque!(CreatePolicyGroupClientType);

/// `DeviceRedirects` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatePolicyGroupDeviceRedirects {
    /// Known values: `printer`, `scanner`, `camera` and `adb`.
    pub device_type: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(CreatePolicyGroupDeviceRedirects);

/// `DeviceRules` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatePolicyGroupDeviceRules {
    pub device_name: Option<String>,
    /// The product id of the USB device.
    pub device_pid: Option<String>,
    /// Known values: `usbKey`, `other`, `graphicsTablet`, `printer`, `cardReader`, `scanner`, `storage`, `camera`, `adb` and `networkInterfaceCard`.
    pub device_type: Option<String>,
    /// The vendor id of the USB device.
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(CreatePolicyGroupDeviceRules);

/// `DomainResolveRule` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatePolicyGroupDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    /// Whether the rule allows or forbids. Known values: `allow` and `block`.
    pub policy: Option<String>,
}

super::opaque!(CreatePolicyGroupDomainResolveRule);

/// `UsbSupplyRedirectRule` of [`CreatePolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatePolicyGroupUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub device_class: Option<String>,
    pub device_subclass: Option<String>,
    /// The product id of the USB device.
    pub product_id: Option<String>,
    /// Known values: `1` and `2`.
    pub usb_redirect_type: Option<i64>,
    /// Known values: `1` and `2`.
    pub usb_rule_type: Option<i64>,
    /// The vendor id of the USB device.
    pub vendor_id: Option<String>,
}

super::opaque!(CreatePolicyGroupUsbSupplyRedirectRule);

/// Creates a policy.
///
/// Writes. `DescribePolicyGroups` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreatePolicyGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreatePolicyGroup {
    pub admin_access: Option<String>,
    /// Whether screenshots on the client are prevented. Known values: `off` and `on`.
    pub app_content_protection: Option<String>,
    /// At most 100 items.
    pub authorize_access_policy_rule: Option<Vec<CreatePolicyGroupAuthorizeAccessPolicyRule>>,
    /// At most 200 items.
    pub authorize_security_policy_rule: Option<Vec<CreatePolicyGroupAuthorizeSecurityPolicyRule>>,
    /// Whether the client's camera can be used. Known values: `off` and `on`.
    pub camera_redirect: Option<String>,
    /// Which kind of client it is. At most 100 items.
    pub client_type: Option<Vec<CreatePolicyGroupClientType>>,
    /// In which direction the clipboard works. Known values: `read`, `readwrite`, `write` and `off`.
    pub clipboard: Option<String>,
    /// At most 100 items.
    pub device_redirects: Option<Vec<CreatePolicyGroupDeviceRedirects>>,
    /// At most 100 items.
    pub device_rules: Option<Vec<CreatePolicyGroupDeviceRules>>,
    /// Known values: `off` and `on`.
    pub domain_list: Option<String>,
    /// At most 500 items.
    pub domain_resolve_rule: Option<Vec<CreatePolicyGroupDomainResolveRule>>,
    /// Known values: `OFF` and `ON`.
    pub domain_resolve_rule_type: Option<String>,
    /// Known values: `OFF` and `ON`.
    pub end_user_apply_admin_coordinate: Option<String>,
    /// Known values: `OFF` and `ON`.
    pub end_user_group_coordinate: Option<String>,
    /// Whether pictures of computers with a GPU are tuned for quality. Known values: `off` and `on`.
    pub gpu_acceleration: Option<String>,
    /// Whether browsers may connect. Known values: `off` and `on`.
    pub html5_access: Option<String>,
    /// Which file transfers browsers may do. Known values: `all`, `download`, `upload` and `off`.
    pub html5_file_transfer: Option<String>,
    /// Known values: `TCP` and `BOTH`.
    pub internet_communication_protocol: Option<String>,
    /// What computers may do with the drives of the device. Known values: `read`, `readwrite` and `off`.
    pub local_drive: Option<String>,
    /// For how long a client tries to connect again. In seconds.
    pub max_reconnect_time: Option<i64>,
    pub name: Option<String>,
    /// Whether web traffic of the computer goes over the client's network. Known values: `off` and `on`.
    pub net_redirect: Option<String>,
    /// Known values: `off`.
    pub preempt_login: Option<String>,
    /// At most 5 items.
    pub preempt_login_user: Option<Vec<String>>,
    /// Whether the client's printers can be used. Known values: `off` and `on`.
    pub printer_redirection: Option<String>,
    /// Whether the screen is recorded by users. Known values: `off` and `on`.
    pub record_content: Option<String>,
    /// How long recordings are kept. Default: 30.
    pub record_content_expires: Option<i64>,
    /// Whether and when the screen is recorded. Known values: `byaction_cmd_ft`, `ALLTIME`, `session`, `PERIOD`, `byaction_commands`, `OFF` and `byaction_file_transfer`.
    pub recording: Option<String>,
    /// Whether sound is recorded too. Known values: `off` and `on`.
    pub recording_audio: Option<String>,
    /// How long a recording is at most. In minutes. Known values: `10`, `20`, `30` and `60`.
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    /// How long recordings are kept. In days.
    pub recording_expires: Option<i64>,
    /// How many pictures a second the recording has. In frames per second. Known values: `2`, `5`, `10` and `15`.
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    /// Known values: `off` and `on`.
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Who controls the screen when it is shared with support. Known values: `optionalControl`, `fullControl` and `disableControl`.
    pub remote_coordinate: Option<String>,
    /// Known values: `IP` and `GLOBAL`.
    pub scope: Option<String>,
    /// At most 3 items.
    pub scope_value: Option<Vec<String>>,
    /// Whether USB devices of the client can be used. Known values: `off` and `on`.
    pub usb_redirect: Option<String>,
    /// At most 100 items.
    pub usb_supply_redirect_rule: Option<Vec<CreatePolicyGroupUsbSupplyRedirectRule>>,
    /// Known values: `off` and `on`.
    pub video_redirect: Option<String>,
    /// How the picture is weighed against bandwidth. Known values: `high`, `low`, `lossless` and `medium`.
    pub visual_quality: Option<String>,
    /// Whether the screen carries a watermark. Known values: `blind`, `off` and `on`.
    pub watermark: Option<String>,
    /// Known values: `off` and `on`.
    pub watermark_anti_cam: Option<String>,
    /// The watermark's color, as a number of RGB.
    pub watermark_color: Option<i64>,
    /// By how many degrees the watermark is turned.
    pub watermark_degree: Option<f64>,
    /// The watermark's font size.
    pub watermark_font_size: Option<i64>,
    /// Known values: `plain` and `bold`.
    pub watermark_font_style: Option<String>,
    /// Known values: `high`, `low` and `medium`.
    pub watermark_power: Option<String>,
    /// How many rows of watermarks there are.
    pub watermark_row_amount: Option<i64>,
    /// Known values: `off` and `on`.
    pub watermark_security: Option<String>,
    /// Known values: `LIGHT`, `DARK` and `MIDDLE`.
    pub watermark_transparency: Option<String>,
    /// How transparent the watermark is: higher is fainter.
    pub watermark_transparency_value: Option<i64>,
    /// Known values: `EndUserId`, `Custom`, `DesktopIp`, `ClientIp`, `HostName` and `ClientTime`.
    pub watermark_type: Option<String>,
    /// Known values: `off` and `on`.
    pub wy_assistant: Option<String>,
}

super::opaque!(CreatePolicyGroup);

/// The answer of [`CreatePolicyGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreatePolicyGroupResponse {
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreatePolicyGroupResponse);

/// Creates a rule that limits Internet bandwidth.
///
/// Writes. `DescribeQosRules` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateQosRule>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateQosRule {
    pub auth_android_id: Option<Vec<String>>,
    pub auth_desktop_group_id: Option<Vec<String>>,
    pub auth_desktop_id: Option<Vec<String>>,
    /// In Mbit/s.
    pub download: i64,
    /// The id of the Internet bandwidth package.
    pub network_package_id: String,
    /// The name of the rule that limits Internet bandwidth.
    pub qos_rule_name: String,
    /// In Mbit/s.
    pub upload: i64,
}

super::opaque!(CreateQosRule);

/// The answer of [`CreateQosRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateQosRuleResponse {
    /// The id of the rule that limits Internet bandwidth.
    pub qos_rule_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateQosRuleResponse);

/// Creates a directory of the vendor's own accounts.
///
/// Writes. `DescribeDirectories` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateRAMDirectory>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateRAMDirectory {
    /// From where clients may connect. Known values: `VPC`, `Internet` and `Any`.
    pub desktop_access_type: Option<String>,
    /// The name of the directory.
    pub directory_name: String,
    /// Whether users are administrators of their computers.
    pub enable_admin_access: Option<bool>,
    /// Whether there is access to the Internet.
    pub enable_internet_access: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Each item: the id of the VPC's subnet. At most 20 items.
    pub v_switch_id: Vec<String>,
}

super::opaque!(CreateRAMDirectory);

/// The answer of [`CreateRAMDirectory`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateRAMDirectoryResponse {
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateRAMDirectoryResponse);

/// Adds a route to a route table.
///
/// Writes. `DescribeRouteEntryList` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteEntry>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateRouteEntry {
    pub description: Option<String>,
    /// Where the route leads: a range of IP addresses.
    pub destination_cidr_block: String,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_entry_name: Option<String>,
    /// The id of the route table.
    pub route_table_id: String,
}

super::opaque!(CreateRouteEntry);

/// The answer of [`CreateRouteEntry`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateRouteEntryResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub route_entry_id: Option<String>,
}

super::opaque!(CreateRouteEntryResponse);

/// Creates a route table.
///
/// Writes; repeated once it may have been executed only where it carries a client token. `DescribeRouteTableList` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateRouteTable>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateRouteTable {
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`.
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_table_name: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: String,
}

super::opaque!(CreateRouteTable);

/// The answer of [`CreateRouteTable`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateRouteTableResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the route table.
    pub route_table_id: Option<String>,
}

super::opaque!(CreateRouteTableResponse);

/// Creates an office network whose users the vendor keeps.
///
/// Writes; never repeated once it may have been executed. `DescribeOfficeSites` shows what it changes. Errors: 400 `NetworkSpace.VpcInfoExist`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateSimpleOfficeSite>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateSimpleOfficeSite {
    pub access_attribute: Option<String>,
    /// What kind of account it is.
    pub account_type: Option<String>,
    pub authority_host: Option<String>,
    /// The bandwidth. In Mbit/s.
    pub bandwidth: Option<i64>,
    /// The id of the Cloud Enterprise Network that connects the private networks.
    pub cen_id: Option<String>,
    /// The account that the Cloud Enterprise Network belongs to.
    pub cen_owner_id: Option<i64>,
    /// The range of IP addresses, as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// An id that the client makes once for each device and keeps.
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<String>,
    pub cloud_box_office_site: Option<bool>,
    /// From where clients may connect. Known values: `VPC`, `Internet` and `Any`.
    pub desktop_access_type: Option<String>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: Option<String>,
    pub eid: Option<String>,
    /// Whether users are administrators of their computers.
    pub enable_admin_access: Option<bool>,
    /// Whether there is access to the Internet.
    pub enable_internet_access: Option<bool>,
    pub need_verify_zero_device: Option<bool>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the tenant that the user belongs to.
    pub tenant_id: Option<String>,
    /// Each item: the id of the VPC's subnet. At most 10 items.
    pub v_switch_id: Option<Vec<String>>,
    /// The code that SendVerifyCode has sent. Secret.
    pub verify_code: Option<String>,
    /// Known values: `standard` and `basic`.
    pub vpc_type: Option<String>,
}

super::opaque!(CreateSimpleOfficeSite);

/// The answer of [`CreateSimpleOfficeSite`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateSimpleOfficeSiteResponse {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateSimpleOfficeSiteResponse);

/// Takes a snapshot of a disk.
///
/// Writes. `DescribeSnapshots` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateSnapshot>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateSnapshot {
    /// At most 128 characters.
    pub description: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The name of the snapshot. 2 to 128 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`.
    pub snapshot_name: String,
    /// Which disk the snapshot is of. Known values: `system` and `data`.
    pub source_disk_type: String,
}

super::opaque!(CreateSnapshot);

/// The answer of [`CreateSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
}

super::opaque!(CreateSnapshotResponse);

/// Adds an outgoing address translation.
///
/// Writes. `DescribeSnatTableEntries` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateSnatEntry>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateSnatEntry {
    pub eip_affinity: Option<i64>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: String,
    /// The id of the table of outgoing address translations.
    pub snat_table_id: String,
    #[serde(rename = "SourceCIDR")]
    pub source_cidr: String,
}

super::opaque!(CreateSnatEntry);

/// The answer of [`CreateSnatEntry`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateSnatEntryResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the outgoing address translation.
    pub snat_entry_id: Option<String>,
}

super::opaque!(CreateSnatEntryResponse);

/// Creates a subnet in an office network.
///
/// Writes. `DescribeSubnets` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateSubnet>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateSubnet {
    /// The range of IP addresses, as `192.168.0.0/16`.
    pub cidr_block: String,
    pub name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The zone, a data center of the region.
    pub zone_id: Option<String>,
}

super::opaque!(CreateSubnet);

/// The answer of [`CreateSubnet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateSubnetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
}

super::opaque!(CreateSubnetResponse);

/// `DataDiskList` of [`CreateTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateTemplateDataDiskList {
    /// How fast the disk is.
    pub performance_level: Option<String>,
    /// In GiB. 20 to 2040.
    pub size: Option<i64>,
}

super::opaque!(CreateTemplateDataDiskList);

/// `RegionConfigList` of [`CreateTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateTemplateRegionConfigList {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub resource_instance_type: Option<String>,
    /// The id of the policy that makes snapshots.
    pub snapshot_policy_id: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    pub virtual_node_pool_id: Option<String>,
    pub volume_encryption_enable: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
}

super::opaque!(CreateTemplateRegionConfigList);

/// `ResourceTagList` of [`CreateTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateTemplateResourceTagList {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(CreateTemplateResourceTagList);

/// `SiteConfigList` of [`CreateTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateTemplateSiteConfigList {
    pub app_rule_id: Option<String>,
    /// Known values: `outside_mainland` and `mainland`.
    pub site_id: Option<String>,
}

super::opaque!(CreateTemplateSiteConfigList);

/// Creates a custom template with its resources.
///
/// Writes. `DescribeTemplates` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateTemplate>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateTemplate {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// Known values: `1`.
    pub biz_type: Option<String>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    pub data_disk_list: Option<Vec<CreateTemplateDataDiskList>>,
    /// The language of the operating system.
    pub default_language: Option<String>,
    /// 2 to 256 characters.
    pub description: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    /// For how long it is paid, in `PeriodUnit`. 1 to 6.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month`, `Year` and `Week`.
    pub period_unit: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// Whether it is paid by use when the bought time is used up.
    pub post_paid_after_used_up: Option<bool>,
    /// Which product it is. Known values: `CloudDesktop`.
    pub product_type: Option<String>,
    /// At most 10 items.
    pub region_config_list: Option<Vec<CreateTemplateRegionConfigList>>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// At most 20 items.
    pub resource_tag_list: Option<Vec<CreateTemplateResourceTagList>>,
    pub site_config_list: Option<Vec<CreateTemplateSiteConfigList>>,
    /// Known values: `PL1`, `PL0` and `AutoPL`.
    pub system_disk_performance_level: Option<String>,
    /// The size of the system disk. In GiB. 40 to 2040.
    pub system_disk_size: Option<i64>,
    /// 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`.
    pub template_name: String,
    /// The id of the group of timers.
    pub timer_group_id: Option<String>,
    /// Known values: `120`, `250` and `360`.
    pub user_duration: Option<i64>,
}

super::opaque!(CreateTemplate);

/// The answer of [`CreateTemplate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateTemplateResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<String>,
    /// The status of the answer, once more.
    pub http_status_code: Option<i64>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(CreateTemplateResponse);

/// Buys a virtual bridge.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `ListVirtualBridges` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/CreateVirtualBridge>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateVirtualBridge {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    pub bridge_level: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// A page that the vendor shows after the payment. Secret.
    pub paid_call_back_url: Option<String>,
    /// For how long it is paid, in `PeriodUnit`.
    pub period: Option<i64>,
    /// The unit of `Period`.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(CreateVirtualBridge);

/// The answer of [`CreateVirtualBridge`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateVirtualBridgeResponse {
    /// The id of the virtual bridge.
    pub bridge_id: Option<String>,
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(CreateVirtualBridgeResponse);

/// Deletes policies that take snapshots.
///
/// Writes. `DescribeAutoSnapshotPolicy` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteAutoSnapshotPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteAutoSnapshotPolicy {
    /// At most 100 items.
    pub policy_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteAutoSnapshotPolicy);

/// The answer of [`DeleteAutoSnapshotPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteAutoSnapshotPolicyResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteAutoSnapshotPolicyResponse);

/// Deletes templates.
///
/// Writes. `DescribeBundles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteBundles>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteBundles {
    /// Each item: the id of the template: image, instance type and disks. At most 100 items.
    pub bundle_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteBundles);

/// The answer of [`DeleteBundles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteBundlesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteBundlesResponse);

/// Deletes a file of an enterprise drive.
///
/// Writes. `ListCdsFiles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCdsFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteCdsFile {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: String,
    pub group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteCdsFile);

/// The answer of [`DeleteCdsFile`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteCdsFileResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DeleteCdsFileResponse);

/// Deletes a policy that holds in all regions.
///
/// Writes. `DescribeCenterPolicyList` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCenterPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteCenterPolicy {
    /// Known values: `1` and `8`.
    pub business_type: i64,
    /// The ids of policies. At most 100 items.
    pub policy_group_ids: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// What kind of resource it is. Known values: `app` and `desktop`.
    pub resource_type: String,
}

super::opaque!(DeleteCenterPolicy);

/// The answer of [`DeleteCenterPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteCenterPolicyResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteCenterPolicyResponse);

/// Deletes team spaces with their files.
///
/// Writes. `DescribeCloudDriveGroups` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCloudDriveGroups>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteCloudDriveGroups {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// At most 50 items.
    pub group_id: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteCloudDriveGroups);

/// The answer of [`DeleteCloudDriveGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteCloudDriveGroupsResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DeleteCloudDriveGroupsResponse);

/// Takes users' spaces on an enterprise drive away.
///
/// Writes. `DescribeCloudDriveUsers` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteCloudDriveUsers>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteCloudDriveUsers {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteCloudDriveUsers);

/// The answer of [`DeleteCloudDriveUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteCloudDriveUsersResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteCloudDriveUsersResponse);

/// Deletes groups of timers.
///
/// Writes. `DescribeConfigGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteConfigGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteConfigGroup {
    /// At most 100 items.
    pub group_ids: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Known values: `cn-shanghai`.
    pub region_id: Option<String>,
}

super::opaque!(DeleteConfigGroup);

/// The answer of [`DeleteConfigGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteConfigGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteConfigGroupResponse);

/// Releases a pool with its computers and their data.
///
/// Writes; never repeated once it may have been executed. `DescribeDesktopGroups` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDesktopGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteDesktopGroup {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
}

super::opaque!(DeleteDesktopGroup);

/// The answer of [`DeleteDesktopGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteDesktopGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteDesktopGroupResponse);

/// Releases cloud computers with their data.
///
/// Writes; never repeated once it may have been executed. `DescribeDesktops` shows what it changes. The vendor's metadata tags it as paid; it places no order.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteDesktops {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 200 items.
    pub desktop_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
}

super::opaque!(DeleteDesktops);

/// The answer of [`DeleteDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteDesktopsResponse);

/// Removes hardware clients.
///
/// Writes. `DescribeDevices` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDevices>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteDevices {
    /// Which kind of client it is. Known values: `1` and `2`.
    pub client_type: i64,
    /// At most 100 items.
    pub device_ids: Vec<String>,
    /// Known values: `0` and `1`.
    pub force: i64,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

super::opaque!(DeleteDevices);

/// The answer of [`DeleteDevices`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteDevicesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteDevicesResponse);

/// Deletes directories.
///
/// Writes. `DescribeDirectories` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDirectories>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteDirectories {
    /// Each item: the id of the directory of users; that of an office network is the network's id. At most 100 items.
    pub directory_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteDirectories);

/// The answer of [`DeleteDirectories`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteDirectoriesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteDirectoriesResponse);

/// Deletes a drive with its data.
///
/// Writes. `DescribeDrives` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteDrive>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteDrive {
    /// The id of the drive.
    pub drive_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

super::opaque!(DeleteDrive);

/// The answer of [`DeleteDrive`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteDriveResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<bool>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DeleteDriveResponse);

/// Deletes a classroom.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteEduRoom>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteEduRoom {
    pub edu_room_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteEduRoom);

/// The answer of [`DeleteEduRoom`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteEduRoomResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteEduRoomResponse);

/// Ends the forwarding of a public port.
///
/// Writes. `DescribeForwardTableEntries` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteForwardEntry>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteForwardEntry {
    /// The id of the incoming port forwarding.
    pub forward_entry_id: Option<String>,
    /// The id of the table of incoming port forwardings.
    pub forward_table_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteForwardEntry);

/// The answer of [`DeleteForwardEntry`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteForwardEntryResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteForwardEntryResponse);

/// Deletes images.
///
/// Writes. `DescribeImages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteImages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteImages {
    /// Default: false.
    pub delete_cascaded_bundle: Option<bool>,
    /// Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items.
    pub image_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteImages);

/// The answer of [`DeleteImages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteImagesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteImagesResponse);

/// Deletes NAS file systems with their data.
///
/// Writes. `DescribeNASFileSystems` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteNASFileSystems>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteNASFileSystems {
    /// Each item: the id of the NAS file system. At most 100 items.
    pub file_system_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteNASFileSystems);

/// The answer of [`DeleteNASFileSystems`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteNASFileSystemsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteNASFileSystemsResponse);

/// Deletes a NAT gateway.
///
/// Writes. `DescribeNatGateways` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteNatGateway>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteNatGateway {
    /// The id of the NAT gateway.
    pub nat_gateway_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteNatGateway);

/// The answer of [`DeleteNatGateway`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteNatGatewayResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteNatGatewayResponse);

/// Releases Internet bandwidth packages.
///
/// Writes; never repeated once it may have been executed. `DescribeNetworkPackages` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteNetworkPackages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteNetworkPackages {
    /// Each item: the id of the Internet bandwidth package. At most 100 items.
    pub network_package_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
}

super::opaque!(DeleteNetworkPackages);

/// The answer of [`DeleteNetworkPackages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteNetworkPackagesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteNetworkPackagesResponse);

/// Deletes an accelerator of an office network.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteOfficeSiteAccelerator>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteOfficeSiteAccelerator {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteOfficeSiteAccelerator);

/// The answer of [`DeleteOfficeSiteAccelerator`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteOfficeSiteAcceleratorResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteOfficeSiteAcceleratorResponse);

/// Deletes office networks.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteOfficeSites>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteOfficeSites {
    /// Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items.
    pub office_site_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteOfficeSites);

/// The answer of [`DeleteOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteOfficeSitesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteOfficeSitesResponse);

/// Deletes policies.
///
/// Writes. `DescribePolicyGroups` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeletePolicyGroups>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeletePolicyGroups {
    /// Each item: the id of the policy: what users may do, as copying files or using USB devices. At most 100 items.
    pub policy_group_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeletePolicyGroups);

/// The answer of [`DeletePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeletePolicyGroupsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeletePolicyGroupsResponse);

/// Deletes rules that limit Internet bandwidth.
///
/// Writes. `DescribeQosRules` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteQosRules>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteQosRules {
    /// Each item: the id of the rule that limits Internet bandwidth.
    pub qos_rule_id: Vec<String>,
}

super::opaque!(DeleteQosRules);

/// The answer of [`DeleteQosRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteQosRulesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteQosRulesResponse);

/// Removes a route from a route table.
///
/// Writes. `DescribeRouteEntryList` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteEntry>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteRouteEntry {
    /// Where the route leads: a range of IP addresses.
    pub destination_cidr_block: Option<String>,
    pub next_hop_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub route_entry_id: Option<String>,
    /// The id of the route table.
    pub route_table_id: String,
}

super::opaque!(DeleteRouteEntry);

/// The answer of [`DeleteRouteEntry`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteRouteEntryResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteRouteEntryResponse);

/// Deletes a route table.
///
/// Writes. `DescribeRouteTableList` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteRouteTable>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteRouteTable {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the route table.
    pub route_table_id: String,
}

super::opaque!(DeleteRouteTable);

/// The answer of [`DeleteRouteTable`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteRouteTableResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteRouteTableResponse);

/// Deletes snapshots.
///
/// Writes. `DescribeSnapshots` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteSnapshot>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteSnapshot {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Each item: the id of the snapshot, the content of a disk at one moment. At most 100 items.
    pub snapshot_id: Vec<String>,
}

super::opaque!(DeleteSnapshot);

/// The answer of [`DeleteSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteSnapshotResponse);

/// Removes an outgoing address translation.
///
/// Writes. `DescribeSnatTableEntries` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteSnatEntry>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteSnatEntry {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the outgoing address translation.
    pub snat_entry_id: String,
    /// The id of the table of outgoing address translations.
    pub snat_table_id: String,
}

super::opaque!(DeleteSnatEntry);

/// The answer of [`DeleteSnatEntry`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteSnatEntryResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteSnatEntryResponse);

/// Deletes a subnet.
///
/// Writes. `DescribeSubnets` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteSubnet>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteSubnet {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the subnet.
    pub subnet_id: String,
}

super::opaque!(DeleteSubnet);

/// The answer of [`DeleteSubnet`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteSubnetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
}

super::opaque!(DeleteSubnetResponse);

/// Deletes custom templates.
///
/// Writes. `DescribeTemplates` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteTemplates>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteTemplates {
    pub biz_type: Option<String>,
    /// At most 100 items.
    pub template_ids: Option<Vec<String>>,
}

super::opaque!(DeleteTemplates);

/// The answer of [`DeleteTemplates`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteTemplatesResponse {
    pub access_denied_detail: Option<String>,
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    /// The status of the answer, once more.
    pub http_status_code: Option<i64>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DeleteTemplatesResponse);

/// Releases a virtual bridge.
///
/// Writes. `ListVirtualBridges` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteVirtualBridge>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteVirtualBridge {
    /// The id of the virtual bridge.
    pub bridge_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DeleteVirtualBridge);

/// The answer of [`DeleteVirtualBridge`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteVirtualBridgeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteVirtualBridgeResponse);

/// Removes a user's authenticator, so that the next login sets up another.
///
/// Writes. `DescribeVirtualMFADevices` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DeleteVirtualMFADevice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteVirtualMFADevice {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The serial number of the device.
    pub serial_number: String,
}

super::opaque!(DeleteVirtualMFADevice);

/// The answer of [`DeleteVirtualMFADevice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DeleteVirtualMFADeviceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DeleteVirtualMFADeviceResponse);

/// Lists which cloud computers and office networks may reach the Internet.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeAclEntries>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeAclEntries {
    /// How many items a page has at most. 1 to 100. Default: 1600.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub source_id: Option<String>,
    /// Known values: `desktop` and `vpc`.
    pub source_type: Option<String>,
}

super::opaque!(DescribeAclEntries);

/// `AclEntries` of [`DescribeAclEntriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeAclEntriesResponseAclEntries {
    /// Whether the rule allows or forbids. Known values: `allow` and `disable`.
    pub policy: Option<String>,
    pub source_id: Option<String>,
    /// Known values: `desktop` and `vpc`.
    pub source_type: Option<String>,
}

super::opaque!(DescribeAclEntriesResponseAclEntries);

/// The answer of [`DescribeAclEntries`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeAclEntriesResponse {
    pub acl_entries: Option<Vec<DescribeAclEntriesResponseAclEntries>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeAclEntriesResponse);

/// Lists policies that take snapshots.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeAutoSnapshotPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeAutoSnapshotPolicy {
    /// How many items a page has at most. At most 50. Default: 50.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeAutoSnapshotPolicy);

/// `AutoSnapshotPolicies` of [`DescribeAutoSnapshotPolicyResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeAutoSnapshotPolicyResponseAutoSnapshotPolicies {
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    pub desktop_num: Option<i64>,
    /// Whether it is the system disk or a data disk. Known values: `SYSTEM` and `DATA`.
    pub disk_type: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub retention_days: Option<String>,
    pub status: Option<String>,
    pub time_points: Option<String>,
}

super::opaque!(DescribeAutoSnapshotPolicyResponseAutoSnapshotPolicies);

/// The answer of [`DescribeAutoSnapshotPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeAutoSnapshotPolicyResponse {
    pub auto_snapshot_policies: Option<Vec<DescribeAutoSnapshotPolicyResponseAutoSnapshotPolicies>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeAutoSnapshotPolicyResponse);

/// Lists templates for cloud computers.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeBundles>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeBundles {
    /// Each item: the id of the template: image, instance type and disks. At most 100 items.
    pub bundle_id: Option<Vec<String>>,
    /// Whether the vendor or the account made the template. Known values: `SYSTEM` and `CUSTOM`.
    pub bundle_type: Option<String>,
    pub check_stock: Option<bool>,
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// Known values: `eds.graphics`, `eds.hf` and `eds.general`.
    pub desktop_type_family: Option<String>,
    pub fota_channel: Option<String>,
    pub from_desktop_group: Option<bool>,
    /// How many GPUs; a share of one is less than 1.
    pub gpu_count: Option<f64>,
    /// Known values: `T4`, `A10`, `G28` and `G39`.
    pub gpu_driver_type: Option<String>,
    /// Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items.
    pub image_id: Option<Vec<String>>,
    /// How many items a page has at most. 0 to 500.
    pub max_results: Option<i64>,
    /// How much memory. In GiB.
    pub memory_size: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// The protocol that the screen travels by. Known values: `HDX` and `ASP`.
    pub protocol_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub scope: Option<String>,
    pub selected_bundle: Option<bool>,
    /// Whether one or several users are connected at once. Known values: `SingleSession` and `MultipleSession`.
    pub session_type: Option<String>,
    pub support_multi_session: Option<bool>,
    /// Whether the disks are encrypted.
    pub volume_encryption_enabled: Option<bool>,
}

super::opaque!(DescribeBundles);

/// `DesktopTypeAttribute` of [`DescribeBundlesResponseBundles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeBundlesResponseBundlesDesktopTypeAttribute {
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// How many GPUs; a share of one is less than 1.
    pub gpu_count: Option<f64>,
    /// The kind of GPU.
    pub gpu_spec: Option<String>,
    /// How much memory. In MiB.
    pub memory_size: Option<i64>,
}

super::opaque!(DescribeBundlesResponseBundlesDesktopTypeAttribute);

/// `Disks` of [`DescribeBundlesResponseBundles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeBundlesResponseBundlesDisks {
    pub disk_performance_level: Option<String>,
    /// The size of the disk. In GiB.
    pub disk_size: Option<i64>,
    /// Whether it is the system disk or a data disk. Known values: `SYSTEM` and `DATA`.
    pub disk_type: Option<String>,
}

super::opaque!(DescribeBundlesResponseBundlesDisks);

/// `Bundles` of [`DescribeBundlesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeBundlesResponseBundles {
    /// The id of the template: image, instance type and disks.
    pub bundle_id: Option<String>,
    /// The name of the template.
    pub bundle_name: Option<String>,
    /// Whether the vendor or the account made the template. Known values: `SYSTEM` and `CUSTOM`.
    pub bundle_type: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// The kind of the data disk. Known values: `cloud_auto` and `cloud_essd`.
    pub data_disk_category: Option<String>,
    pub description: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    pub desktop_type_attribute: Option<DescribeBundlesResponseBundlesDesktopTypeAttribute>,
    /// Known values: `eds.graphics`, `eds.hf` and `eds.general`.
    pub desktop_type_family: Option<String>,
    /// The disks.
    pub disks: Option<Vec<DescribeBundlesResponseBundlesDisks>>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
    /// Known values: `Creating`, `Available` and `CreateFailed`.
    pub image_status: Option<String>,
    /// The language of texts.
    pub language: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// The operating system with its version.
    pub platform: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// Whether one or several users are connected at once. Known values: `SINGLE_SESSION` and `MULTIPLE_SESSION`.
    pub session_type: Option<String>,
    pub stock_state: Option<String>,
    /// The kind of the system disk. Known values: `cloud_auto` and `cloud_essd`.
    pub system_disk_category: Option<String>,
    /// Whether the disks are encrypted.
    pub volume_encryption_enabled: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
}

super::opaque!(DescribeBundlesResponseBundles);

/// The answer of [`DescribeBundles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeBundlesResponse {
    pub bundles: Option<Vec<DescribeBundlesResponseBundles>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeBundlesResponse);

/// Lists share links of an enterprise drive.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCdsFileShareLinks>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeCdsFileShareLinks {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// 0 to 20 items.
    pub creators: Option<Vec<String>>,
    /// How many items a page has at most. 0 to 100. Default: 100.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the share link.
    pub share_id: Option<String>,
    /// The name of the share link.
    pub share_name: Option<String>,
    /// Known values: `enabled` and `disabled`.
    pub status: Option<String>,
}

super::opaque!(DescribeCdsFileShareLinks);

/// `Data` of [`DescribeCdsFileShareLinksResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCdsFileShareLinksResponseData {
    pub access_count: Option<i64>,
    /// When it was created.
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_count: Option<i64>,
    pub download_limit: Option<i64>,
    /// The id of the drive.
    pub drive_id: Option<String>,
    pub expiration: Option<String>,
    pub expired: Option<bool>,
    /// The ids of files.
    pub file_ids: Option<String>,
    pub modifiy_time: Option<String>,
    pub preview_count: Option<i64>,
    pub preview_limit: Option<i64>,
    pub report_count: Option<i64>,
    pub save_count: Option<i64>,
    pub save_limit: Option<i64>,
    /// The id of the share link.
    pub share_id: Option<String>,
    /// Secret.
    pub share_link: Option<String>,
    /// The name of the share link.
    pub share_name: Option<String>,
    /// The password of the share link. Secret.
    pub share_pwd: Option<String>,
    /// Known values: `forbidden_disabled`, `forbidden`, `disabled` and `enabled`.
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}

super::opaque!(DescribeCdsFileShareLinksResponseData);

/// The answer of [`DescribeCdsFileShareLinks`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCdsFileShareLinksResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<Vec<DescribeCdsFileShareLinksResponseData>>,
    /// What happened, in words.
    pub message: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DescribeCdsFileShareLinksResponse);

/// Lists the account's Cloud Enterprise Networks.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCens>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeCens {
    /// The page, counted from 1. Default: 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most. Default: 50.
    pub page_size: Option<i64>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeCens);

/// `PackageIds` of [`DescribeCensResponseCens`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCensResponseCensPackageIds {
    /// The id of the bought time.
    pub package_id: Option<String>,
}

super::opaque!(DescribeCensResponseCensPackageIds);

/// `Tags` of [`DescribeCensResponseCens`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCensResponseCensTags {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(DescribeCensResponseCensTags);

/// `Cens` of [`DescribeCensResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCensResponseCens {
    /// The id of the Cloud Enterprise Network that connects the private networks.
    pub cen_id: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ipv6_level: Option<String>,
    pub name: Option<String>,
    pub package_ids: Option<Vec<DescribeCensResponseCensPackageIds>>,
    pub protection_level: Option<String>,
    pub status: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<DescribeCensResponseCensTags>>,
}

super::opaque!(DescribeCensResponseCens);

/// The answer of [`DescribeCens`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCensResponse {
    pub cens: Option<Vec<DescribeCensResponseCens>>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeCensResponse);

/// Lists policies that hold in all regions.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCenterPolicyList>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeCenterPolicyList {
    /// Known values: `on` and `off`.
    pub academic_proxy: Option<String>,
    /// Known values: `1` and `8`.
    pub business_type: i64,
    /// Known values: `on` and `off`.
    pub model_library: Option<String>,
    /// The page, counted from 1. 1 to 200. Default: 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// Each item: the id of the policy: what users may do, as copying files or using USB devices. At most 100 items.
    pub policy_group_id: Option<Vec<String>>,
    /// Whether ports are forwarded by a proxy. Known values: `on` and `off`.
    pub port_proxy: Option<String>,
    /// What kind of resource it is. Known values: `app` and `desktop`.
    pub resource_type: String,
    /// Known values: `IP` and `GLOBAL`.
    pub scope: Option<String>,
}

super::opaque!(DescribeCenterPolicyList);

/// `AuthorizeAccessPolicyRules` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeAccessPolicyRules {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

super::opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeAccessPolicyRules);

/// `AuthorizeSecurityPolicyRules` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules);

/// `ClientTypes` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsClientTypes {
    /// Which kind of client it is.
    pub client_type: Option<String>,
    pub status: Option<String>,
}

super::opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsClientTypes);

/// `DeviceRedirects` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRedirects {
    /// Known values: `printer`, `scanner`, `serialport`, `camera`, `adb`, `usbKey`, `other`, `graphicsTablet`, `cardReader`, `storage` and `networkInterfaceCard`.
    pub device_type: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRedirects);

/// `DeviceRules` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRules {
    pub device_name: Option<String>,
    /// The product id of the USB device.
    pub device_pid: Option<String>,
    /// Known values: `printer`, `scanner`, `serialport`, `camera`, `adb`, `usbKey`, `other`, `graphicsTablet`, `cardReader`, `storage` and `networkInterfaceCard`.
    pub device_type: Option<String>,
    /// The vendor id of the USB device.
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRules);

/// `DomainResolveRule` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
}

super::opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsDomainResolveRule);

/// `NetRedirectRule` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsNetRedirectRule {
    pub domain: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// Known values: `prc` and `domain`.
    pub rule_type: Option<String>,
}

super::opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsNetRedirectRule);

/// `UsbSupplyRedirectRule` of [`DescribeCenterPolicyListResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroupsUsbSupplyRedirectRule {
    pub description: Option<String>,
    /// The product id of the USB device.
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    /// The vendor id of the USB device.
    pub vendor_id: Option<String>,
}

super::opaque!(DescribeCenterPolicyListResponseDescribePolicyGroupsUsbSupplyRedirectRule);

/// `DescribePolicyGroups` of [`DescribeCenterPolicyListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponseDescribePolicyGroups {
    /// Known values: `on` and `off`.
    pub academic_proxy: Option<String>,
    /// Known values: `allow`, `deny` and `inherited`.
    pub admin_access: Option<String>,
    /// Known values: `on` and `off`.
    pub admin_keyboard_on_full_screen: Option<String>,
    /// Known values: `on` and `off`.
    pub admin_keyboard_on_windows: Option<String>,
    pub admin_monitor: Option<i64>,
    /// Whether screenshots on the client are prevented. Known values: `off` and `on`.
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rules:
        Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeAccessPolicyRules>>,
    pub authorize_security_policy_rules:
        Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules>>,
    pub auto_reconnect: Option<String>,
    /// Whether the client's camera can be used. Known values: `deviceRedirect`, `off` and `on`.
    pub camera_redirect: Option<String>,
    /// Known values: `on` and `off`.
    pub client_control_menu: Option<String>,
    /// Known values: `on` and `off`.
    pub client_create_snapshot: Option<String>,
    /// Known values: `on` and `off`.
    pub client_hibernate: Option<String>,
    /// Known values: `on` and `off`.
    pub client_restart: Option<String>,
    /// Known values: `on` and `off`.
    pub client_shutdown: Option<String>,
    pub client_types: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsClientTypes>>,
    /// In which direction the clipboard works. Known values: `read`, `readwrite`, `write` and `off`.
    pub clipboard: Option<String>,
    /// Known values: `off` and `on`.
    pub color_enhancement: Option<String>,
    /// Known values: `on` and `off`.
    pub cpd_drive_clipboard: Option<String>,
    /// In seconds.
    pub cpu_down_grade_duration: Option<i64>,
    /// Known values: `on` and `off`.
    pub cpu_overload: Option<String>,
    pub cpu_processors: Option<Vec<String>>,
    /// Known values: `off` and `on`.
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    /// In seconds.
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub desktop_count: Option<i64>,
    pub desktop_group_count: Option<i64>,
    /// Known values: `off` and `on`.
    pub device_connect_hint: Option<String>,
    pub device_redirects: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRedirects>>,
    pub device_rules: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsDeviceRules>>,
    /// Known values: `customTime` and `persistent`.
    pub disconnect_keep_session: Option<String>,
    /// In seconds.
    pub disconnect_keep_session_time: Option<i64>,
    /// Known values: `on` and `off`.
    pub disk_overload: Option<String>,
    /// Known values: `clientCustom`, `adminOffice`, `adminDesign` and `adminCustom`.
    pub display_mode: Option<String>,
    pub domain_register_value: Option<String>,
    pub domain_resolve_rule:
        Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_count: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    /// Known values: `on` and `off`.
    pub external_drive: Option<String>,
    /// Known values: `off` and `on`.
    pub file_migrate: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<String>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<String>,
    pub file_transfer_out_unit: Option<String>,
    /// Known values: `on` and `off`.
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    /// Whether pictures of computers with a GPU are tuned for quality. Known values: `off` and `on`.
    pub gpu_acceleration: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_config_msg: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_hibernate: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_restart: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_shutdown: Option<String>,
    /// Whether browsers may connect. Known values: `off` and `on`.
    pub html5_access: Option<String>,
    /// Which file transfers browsers may do. Known values: `all`, `download`, `upload` and `off`.
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    /// Known values: `on` and `off`.
    pub internet_printer: Option<String>,
    /// Known values: `on` and `off`.
    pub keyboard_control: Option<String>,
    /// Known values: `on` and `off`.
    pub kms_server: Option<String>,
    pub kms_server_config: Option<String>,
    /// What computers may do with the drives of the device. Known values: `read`, `readwrite` and `off`.
    pub local_drive: Option<String>,
    /// For how long a client tries to connect again. In seconds.
    pub max_reconnect_time: Option<i64>,
    /// In seconds.
    pub memory_down_grade_duration: Option<i64>,
    /// Known values: `on` and `off`.
    pub memory_overload: Option<String>,
    pub memory_processors: Option<Vec<String>>,
    /// Known values: `off` and `on`.
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    /// In seconds.
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    /// Known values: `off` and `on`.
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    /// Known values: `off` and `on`.
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    /// Known values: `on` and `off`.
    pub model_library: Option<String>,
    /// Known values: `on` and `off`.
    pub multi_screen: Option<String>,
    pub name: Option<String>,
    /// Whether web traffic of the computer goes over the client's network. Known values: `all`, `off` and `on`.
    pub net_redirect: Option<String>,
    pub net_redirect_rule: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsNetRedirectRule>>,
    /// Known values: `on` and `off`.
    pub network_printer: Option<String>,
    /// Known values: `off` and `on`.
    pub no_operation_disconnect: Option<String>,
    /// In seconds.
    pub no_operation_disconnect_time: Option<i64>,
    pub organization_count: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    pub policy_group_type: Option<String>,
    pub policy_status: Option<String>,
    /// Whether ports are forwarded by a proxy. Known values: `on` and `off`.
    pub port_proxy: Option<String>,
    /// Known values: `default`, `off` and `custom`.
    pub printer_alert: Option<String>,
    pub printer_alert_content: Option<String>,
    pub printer_alert_title: Option<String>,
    /// Whether the client's printers can be used. Known values: `off` and `on`.
    pub printer_redirection: Option<String>,
    /// Known values: `off` and `on`.
    pub quality_enhancement: Option<String>,
    /// Whether the screen is recorded by users. Known values: `off` and `on`.
    pub record_content: Option<String>,
    /// How long recordings are kept. In days.
    pub record_content_expires: Option<i64>,
    /// In minutes.
    pub record_event_duration: Option<i64>,
    pub record_event_file_paths: Option<Vec<String>>,
    pub record_event_registers: Option<Vec<String>>,
    /// Whether and when the screen is recorded. Known values: `period`, `session`, `off`, `alltime`, `byaction_cmd_ft`, `ALLTIME`, `PERIOD`, `byaction_commands`, `OFF` and `byaction_file_transfer`.
    pub recording: Option<String>,
    /// Whether sound is recorded too. Known values: `off` and `on`.
    pub recording_audio: Option<String>,
    /// How long a recording is at most.
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    /// How long recordings are kept. In days.
    pub recording_expires: Option<i64>,
    /// How many pictures a second the recording has. In frames per second.
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    /// Known values: `off` and `on`.
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Who controls the screen when it is shared with support. Known values: `optionalControl`, `fullControl` and `disableControl`.
    pub remote_coordinate: Option<String>,
    /// Known values: `off` and `on`.
    pub reset_desktop: Option<String>,
    pub resolution_dpi: Option<i64>,
    /// In pixels.
    pub resolution_height: Option<i64>,
    /// Known values: `adaptive` and `customer`.
    pub resolution_model: Option<String>,
    /// In pixels.
    pub resolution_width: Option<i64>,
    pub resource_group_count: Option<i64>,
    /// Known values: `on` and `off`.
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    /// Known values: `off` and `on`.
    pub smooth_enhancement: Option<String>,
    /// Known values: `off` and `on`.
    pub status_monitor: Option<String>,
    /// Known values: `intelligent` and `smooth`.
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    /// Known values: `off` and `on`.
    pub taskbar: Option<String>,
    /// Known values: `on` and `off`.
    pub three_screen: Option<String>,
    /// Whether USB devices of the client can be used. Known values: `off` and `on`.
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule:
        Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroupsUsbSupplyRedirectRule>>,
    /// Known values: `on` and `off`.
    pub use_time: Option<String>,
    /// In Kbit/s.
    pub video_enc_avg_kbps: Option<i64>,
    #[serde(rename = "VideoEncMaxQP")]
    pub video_enc_max_qp: Option<i64>,
    #[serde(rename = "VideoEncMinQP")]
    pub video_enc_min_qp: Option<i64>,
    /// In Kbit/s.
    pub video_enc_peak_kbps: Option<i64>,
    /// Known values: `qualityFirst` and `bandwidthFirst`.
    pub video_enc_policy: Option<String>,
    /// Known values: `off` and `on`.
    pub video_redirect: Option<String>,
    /// How the picture is weighed against bandwidth. Known values: `high`, `low`, `lossless` and `medium`.
    pub visual_quality: Option<String>,
    /// Whether the screen carries a watermark. Known values: `blind`, `off` and `on`.
    pub watermark: Option<String>,
    /// Known values: `off` and `on`.
    pub watermark_anti_cam: Option<String>,
    /// The watermark's color, as a number of RGB.
    pub watermark_color: Option<i64>,
    pub watermark_custom_text: Option<String>,
    /// By how many degrees the watermark is turned.
    pub watermark_degree: Option<f64>,
    /// The watermark's font size.
    pub watermark_font_size: Option<i64>,
    /// Known values: `plain` and `bold`.
    pub watermark_font_style: Option<String>,
    /// Known values: `high`, `low` and `medium`.
    pub watermark_power: Option<String>,
    /// How many rows of watermarks there are.
    pub watermark_row_amount: Option<i64>,
    /// Known values: `off` and `on`.
    pub watermark_security: Option<String>,
    /// Known values: `on` and `off`.
    pub watermark_shadow: Option<String>,
    /// How transparent the watermark is: higher is fainter.
    pub watermark_transparency_value: Option<i64>,
    /// Known values: `EndUserId`, `Custom`, `DesktopIp`, `ClientIp`, `HostName` and `ClientTime`.
    pub watermark_type: Option<String>,
    /// Known values: `off` and `on`.
    pub wuying_keeper: Option<String>,
    /// Known values: `off` and `on`.
    pub wy_assistant: Option<String>,
}

super::opaque!(DescribeCenterPolicyListResponseDescribePolicyGroups);

/// The answer of [`DescribeCenterPolicyList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCenterPolicyListResponse {
    pub describe_policy_groups: Option<Vec<DescribeCenterPolicyListResponseDescribePolicyGroups>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeCenterPolicyListResponse);

/// Lists what users did: logins, connections, starts and stops.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeClientEvents>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeClientEvents {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    pub desktop_ip: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    /// Known values: `DESKTOP_STOP`, `GET_LITE_CONNECTION_TICKET`, `DESKTOP_DISCONNECT`, `GET_CONNECTION_TICKET`, `CLIENT_LOGIN`, `DESKTOP_REBOOT`, `DESKTOP_CONNECT` and `DESKTOP_START`.
    pub event_type: Option<String>,
    /// 0 to 50 items. Known values: `DESKTOP_STOP`, `GET_LITE_CONNECTION_TICKET`, `DESKTOP_DISCONNECT`, `GET_CONNECTION_TICKET`, `CLIENT_LOGIN`, `DESKTOP_REBOOT`, `DESKTOP_CONNECT` and `DESKTOP_START`.
    pub event_types: Option<Vec<String>>,
    /// Whether the answer tells about the devices.
    pub fill_hardware_info: Option<bool>,
    /// The language of texts.
    pub language: Option<String>,
    /// How many items a page has at most. Default: 100.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribeClientEvents);

/// `TerminalInfo` of [`DescribeClientEventsResponseEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeClientEventsResponseEventsTerminalInfo {
    /// The model of the device.
    pub model: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The serial number of the device.
    pub serial_number: Option<String>,
}

super::opaque!(DescribeClientEventsResponseEventsTerminalInfo);

/// `Events` of [`DescribeClientEventsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeClientEventsResponseEvents {
    /// The id of the Alibaba Cloud account.
    pub ali_uid: Option<String>,
    /// In bytes.
    pub bytes_received: Option<String>,
    /// In bytes.
    pub bytes_send: Option<String>,
    /// The IP address of the client.
    pub client_ip: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    pub description: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    pub desktop_ip: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// What kind of directory the users are in. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub directory_type: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub event_id: Option<String>,
    pub event_time: Option<String>,
    /// Known values: `DESKTOP_STOP`, `GET_LITE_CONNECTION_TICKET`, `DESKTOP_DISCONNECT`, `GET_CONNECTION_TICKET`, `CLIENT_LOGIN`, `DESKTOP_REBOOT`, `DESKTOP_CONNECT` and `DESKTOP_START`.
    pub event_type: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub status: Option<String>,
    /// The device that is connected.
    pub terminal_info: Option<DescribeClientEventsResponseEventsTerminalInfo>,
}

super::opaque!(DescribeClientEventsResponseEvents);

/// The answer of [`DescribeClientEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeClientEventsResponse {
    pub events: Option<Vec<DescribeClientEventsResponseEvents>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeClientEventsResponse);

/// Lists the spaces of teams on a drive.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDiskGroupDrives>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeCloudDiskGroupDrives {
    /// The id of the enterprise drive.
    pub cds_id: String,
    pub group_name: Option<String>,
    /// How many items a page has at most. 0 to 500. Default: 20.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeCloudDiskGroupDrives);

/// `CloudDriveGroups` of [`DescribeCloudDiskGroupDrivesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDiskGroupDrivesResponseCloudDriveGroups {
    pub auth_dimension: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the drive.
    pub drive_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    /// The id of the department.
    pub org_id: Option<String>,
    pub status: Option<String>,
    /// The size in all.
    pub total_size: Option<i64>,
    /// How much is used. In bytes.
    pub used_size: Option<String>,
}

super::opaque!(DescribeCloudDiskGroupDrivesResponseCloudDriveGroups);

/// The answer of [`DescribeCloudDiskGroupDrives`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDiskGroupDrivesResponse {
    pub cloud_drive_groups: Option<Vec<DescribeCloudDiskGroupDrivesResponseCloudDriveGroups>>,
    pub count: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DescribeCloudDiskGroupDrivesResponse);

/// Lists the teams of a drive.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDiskGroups>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeCloudDiskGroups {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// At most 100 items.
    pub group_id: Option<Vec<String>>,
    pub group_name: Option<String>,
    pub parent_org_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeCloudDiskGroups);

/// `CloudDriveGroups` of [`DescribeCloudDiskGroupsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDiskGroupsResponseCloudDriveGroups {
    /// When it was created.
    pub create_time: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the drive.
    pub drive_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    /// The id of the department.
    pub org_id: Option<String>,
    pub status: Option<String>,
    /// The size in all.
    pub total_size: Option<i64>,
    /// How much is used. In bytes.
    pub used_size: Option<String>,
}

super::opaque!(DescribeCloudDiskGroupsResponseCloudDriveGroups);

/// The answer of [`DescribeCloudDiskGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDiskGroupsResponse {
    pub cloud_drive_groups: Option<Vec<DescribeCloudDiskGroupsResponseCloudDriveGroups>>,
    pub count: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DescribeCloudDiskGroupsResponse);

/// Lists team spaces on an enterprise drive.
///
/// Reads. Official sources disagree on whether DriveType is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDriveGroups>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeCloudDriveGroups {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The name of the directory.
    pub directory_name: Option<String>,
    pub drive_status: Option<String>,
    pub drive_type: Option<String>,
    /// At most 100 items.
    pub group_id: Option<Vec<String>>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    /// How many items a page has at most. 0 to 500. Default: 20.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    pub parent_group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeCloudDriveGroups);

/// `AdminUserInfos` of [`DescribeCloudDriveGroupsResponseCloudDriveGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDriveGroupsResponseCloudDriveGroupsAdminUserInfos {
    /// The e-mail address.
    pub email: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The user's number as an employee.
    pub job_number: Option<String>,
    /// The name that others see.
    pub nick_name: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    pub real_nick_name: Option<String>,
    pub remark: Option<String>,
}

super::opaque!(DescribeCloudDriveGroupsResponseCloudDriveGroupsAdminUserInfos);

/// `CloudDriveGroups` of [`DescribeCloudDriveGroupsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDriveGroupsResponseCloudDriveGroups {
    pub admin_user_ids: Option<String>,
    pub admin_user_infos: Option<Vec<DescribeCloudDriveGroupsResponseCloudDriveGroupsAdminUserInfos>>,
    /// When it was created.
    pub create_time: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the drive.
    pub drive_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    /// The id of the department.
    pub org_id: Option<String>,
    /// In bytes.
    pub recycle_bin_size: Option<String>,
    pub status: Option<String>,
    /// The size in all.
    pub total_size: Option<i64>,
    /// How much is used. In bytes.
    pub used_size: Option<String>,
}

super::opaque!(DescribeCloudDriveGroupsResponseCloudDriveGroups);

/// The answer of [`DescribeCloudDriveGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDriveGroupsResponse {
    pub cloud_drive_groups: Option<Vec<DescribeCloudDriveGroupsResponseCloudDriveGroups>>,
    pub count: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DescribeCloudDriveGroupsResponse);

/// Tells who may do what on an enterprise drive.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDrivePermissions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeCloudDrivePermissions {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeCloudDrivePermissions);

/// `CloudDrivePermissionModels` of [`DescribeCloudDrivePermissionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDrivePermissionsResponseCloudDrivePermissionModels {
    /// The users.
    pub end_users: Option<Vec<String>>,
    /// Known values: `CDS_CREATE_DOWNLOAD`, `CDS_DOWNLOAD` and `CDS_CREATE`.
    pub permission: Option<String>,
}

super::opaque!(DescribeCloudDrivePermissionsResponseCloudDrivePermissionModels);

/// The answer of [`DescribeCloudDrivePermissions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDrivePermissionsResponse {
    pub cloud_drive_permission_models:
        Option<Vec<DescribeCloudDrivePermissionsResponseCloudDrivePermissionModels>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeCloudDrivePermissionsResponse);

/// Lists the users of an enterprise drive.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCloudDriveUsers>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeCloudDriveUsers {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// How many items a page has at most. 0 to 500. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeCloudDriveUsers);

/// `CloudDriveUsers` of [`DescribeCloudDriveUsersResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDriveUsersResponseCloudDriveUsers {
    /// The id of the drive.
    pub drive_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub status: Option<String>,
    /// The size in all.
    pub total_size: Option<i64>,
    /// How much is used.
    pub used_size: Option<i64>,
    /// The id of the user.
    pub user_id: Option<String>,
    /// The name of the user.
    pub user_name: Option<String>,
}

super::opaque!(DescribeCloudDriveUsersResponseCloudDriveUsers);

/// The answer of [`DescribeCloudDriveUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCloudDriveUsersResponse {
    pub cloud_drive_users: Option<Vec<DescribeCloudDriveUsersResponseCloudDriveUsers>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeCloudDriveUsersResponse);

/// Lists groups of timers.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeConfigGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeConfigGroup {
    pub group_id: Option<String>,
    /// At most 100 items.
    pub group_ids: Option<Vec<String>>,
    pub name: Option<String>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// Which product it is. Known values: `CLOUD_DESKTOP`.
    pub product_type: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// At most 100 items. Known values: `AVAILABLE`, `UNAVAILABLE`, `DELETING` and `UPDATING`.
    pub statuses: Option<Vec<String>>,
    /// Known values: `Timer`.
    pub r#type: Option<String>,
}

super::opaque!(DescribeConfigGroup);

/// `Data` of [`DescribeConfigGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeConfigGroupResponseData {
    pub bind_count: Option<i64>,
    pub bind_count_map: Option<BTreeMap<String, i64>>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub inner_timer_desc: Option<String>,
    pub inner_timer_name: Option<String>,
    pub is_bind: Option<bool>,
    pub is_update: Option<bool>,
    pub name: Option<String>,
    /// Which product it is.
    pub product_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(DescribeConfigGroupResponseData);

/// The answer of [`DescribeConfigGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeConfigGroupResponse {
    pub data: Option<Vec<DescribeConfigGroupResponseData>>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeConfigGroupResponse);

/// Lists messages to users.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeConsoleMessages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeConsoleMessages {
    /// Which edition of the service it is.
    pub business_channel: Option<String>,
    pub client_types: Option<Vec<String>>,
    /// A part of the name that is searched.
    pub keyword: Option<String>,
    pub message_ids: Option<Vec<String>>,
    pub message_level: Option<String>,
    pub message_type: Option<String>,
    /// The page, counted from 1. Default: 1.
    pub page_num: Option<i64>,
    /// How many items a page has at most. Default: 200.
    pub page_size: Option<i64>,
    pub target_ids: Option<Vec<String>>,
    pub target_type: Option<String>,
}

super::opaque!(DescribeConsoleMessages);

/// `ContentConfigs` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeConsoleMessagesResponseMessageListContentConfigs {
    pub color: Option<String>,
    pub content_text: Option<String>,
    /// The language of texts. Known values: `zh-CN` and `en-GB`.
    pub lang_type: Option<String>,
}

super::opaque!(DescribeConsoleMessagesResponseMessageListContentConfigs);

/// `HyperLinkConfigs` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeConsoleMessagesResponseMessageListHyperLinkConfigs {
    /// The title.
    pub title: Option<String>,
    pub url: Option<String>,
}

super::opaque!(DescribeConsoleMessagesResponseMessageListHyperLinkConfigs);

/// `ImageInfoList` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeConsoleMessagesResponseMessageListImageInfoList {
    /// The name of the file.
    pub file_name: Option<String>,
    pub image_file_path: Option<String>,
    /// Whether the vendor or the account made the image. Known values: `SYSTEM` and `CUSTOM`.
    pub image_type: Option<String>,
    pub image_url: Option<String>,
}

super::opaque!(DescribeConsoleMessagesResponseMessageListImageInfoList);

/// `MetaData` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeConsoleMessagesResponseMessageListMetaData {
    pub ad_domain: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    pub timer: Option<Vec<String>>,
    /// What is done at that time. Known values: `NoOperationDisconnect`, `NoConnect`, `TimerBoot`, `TimerReset`, `NoOperationShutdown`, `NoOperationHibernate`, `TimerShutdown`, `NoOperationReboot`, `TimerReboot`, `LogoutShutdown` and `LoginAutoConnect`.
    pub timer_type: Option<String>,
}

super::opaque!(DescribeConsoleMessagesResponseMessageListMetaData);

/// `TitleConfigs` of [`DescribeConsoleMessagesResponseMessageList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeConsoleMessagesResponseMessageListTitleConfigs {
    pub color: Option<String>,
    /// The language of texts. Known values: `zh-CN` and `en-GB`.
    pub lang_type: Option<String>,
    pub title_text: Option<String>,
}

super::opaque!(DescribeConsoleMessagesResponseMessageListTitleConfigs);

/// `MessageList` of [`DescribeConsoleMessagesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeConsoleMessagesResponseMessageList {
    pub client_types: Option<Vec<String>>,
    pub content_configs: Option<Vec<DescribeConsoleMessagesResponseMessageListContentConfigs>>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// When it was created.
    pub gmt_create: Option<String>,
    /// When it was last changed.
    pub gmt_modified: Option<String>,
    pub hyper_link_configs: Option<Vec<DescribeConsoleMessagesResponseMessageListHyperLinkConfigs>>,
    pub image_file_path: Option<String>,
    pub image_info_list: Option<Vec<DescribeConsoleMessagesResponseMessageListImageInfoList>>,
    pub image_url: Option<String>,
    pub message_id: Option<String>,
    pub message_level: Option<String>,
    pub message_type: Option<String>,
    pub meta_data: Option<DescribeConsoleMessagesResponseMessageListMetaData>,
    pub position: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub target_ids: Option<String>,
    pub target_type: Option<String>,
    pub title_configs: Option<Vec<DescribeConsoleMessagesResponseMessageListTitleConfigs>>,
}

super::opaque!(DescribeConsoleMessagesResponseMessageList);

/// The answer of [`DescribeConsoleMessages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeConsoleMessagesResponse {
    pub message_list: Option<Vec<DescribeConsoleMessagesResponseMessageList>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<String>,
}

super::opaque!(DescribeConsoleMessagesResponse);

/// Tells which columns the console's lists show.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeCustomizedListHeaders>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeCustomizedListHeaders {
    /// The language of texts. Known values: `zh-CN` and `en-GB`.
    pub lang_type: Option<String>,
    /// Known values: `desktop`.
    pub list_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeCustomizedListHeaders);

/// `Headers` of [`DescribeCustomizedListHeadersResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCustomizedListHeadersResponseHeaders {
    /// Known values: `hide`, `display` and `required`.
    pub display_type: Option<String>,
    pub header_key: Option<String>,
    pub header_name: Option<String>,
}

super::opaque!(DescribeCustomizedListHeadersResponseHeaders);

/// The answer of [`DescribeCustomizedListHeaders`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeCustomizedListHeadersResponse {
    pub headers: Option<Vec<DescribeCustomizedListHeadersResponseHeaders>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeCustomizedListHeadersResponse);

/// Lists the sessions of pools.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopGroupSessions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopGroupSessions {
    /// The ids of pools.
    pub desktop_group_ids: Option<Vec<String>>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// Whether the answer tells about the devices.
    pub fill_terminal_info: Option<bool>,
    /// The language of texts.
    pub language: Option<String>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// Whether the pool has one computer for several users or several. Known values: `0` and `1`.
    pub own_type: Option<i64>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the session is connected. Known values: `Connected` and `Disconnected`.
    pub session_status: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribeDesktopGroupSessions);

/// `TerminalInfo` of [`DescribeDesktopGroupSessionsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopGroupSessionsResponseSessionsTerminalInfo {
    /// The model of the device.
    pub model: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The serial number of the device.
    pub serial_number: Option<String>,
    /// An id of the device.
    pub uuid: Option<String>,
}

super::opaque!(DescribeDesktopGroupSessionsResponseSessionsTerminalInfo);

/// `Sessions` of [`DescribeDesktopGroupSessionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopGroupSessionsResponseSessions {
    /// What kind of account it is.
    pub account_type: Option<String>,
    /// The IP address of the client.
    pub client_ip: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// What kind of directory the users are in. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub directory_type: Option<String>,
    /// For how long, or since when, the user has asked for support. In milliseconds.
    pub end_user_apply_coordinate_time: Option<i64>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// When the last session ended, in UTC.
    pub last_session_end_time: Option<String>,
    /// When the last session began, in UTC.
    pub last_session_start_time: Option<String>,
    /// How long the latest connection lasted. In seconds.
    pub latest_connection_time: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// Whether the pool has one computer for several users or several.
    pub own_type: Option<i64>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// How long the session has not been used. In seconds.
    pub session_idle_time: Option<i64>,
    /// Whether the session is connected.
    pub session_status: Option<String>,
    /// The device that is connected.
    pub terminal_info: Option<DescribeDesktopGroupSessionsResponseSessionsTerminalInfo>,
    /// How long it was connected in all. In seconds.
    pub total_connection_duration: Option<i64>,
}

super::opaque!(DescribeDesktopGroupSessionsResponseSessions);

/// The answer of [`DescribeDesktopGroupSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopGroupSessionsResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The sessions of users.
    pub sessions: Option<Vec<DescribeDesktopGroupSessionsResponseSessions>>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeDesktopGroupSessionsResponse);

/// `Tag` of [`DescribeDesktopGroups`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopGroupsTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(DescribeDesktopGroupsTag);

/// Lists pools of cloud computers.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopGroups>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopGroups {
    /// Each item: the id of the template: image, instance type and disks. At most 100 items.
    pub bundle_id: Option<Vec<String>>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The ids of pools. At most 100 items.
    pub desktop_group_ids: Option<Vec<String>>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The ids of the users who may connect. At most 1000 items.
    pub end_user_ids: Option<Vec<String>>,
    /// At most 1000 items.
    pub excluded_end_user_ids: Option<Vec<String>>,
    /// Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items.
    pub image_id: Option<Vec<String>>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Whether pools with several computers for a user are meant.
    pub multi_resource: Option<bool>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// Whether the pool has one computer for several users or several. Known values: `0` and `1`.
    pub own_type: Option<i64>,
    /// For how long it is paid, in `PeriodUnit`.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month` and `Year`.
    pub period_unit: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The protocol that the screen travels by. Known values: `HDX` and `ASP`.
    pub protocol_type: Option<String>,
    /// The id of the rule that limits Internet bandwidth.
    pub qos_rule_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `0`, `1` and `2`.
    pub status: Option<i64>,
    /// Tags that it has, or is to have. At most 100 items.
    pub tag: Option<Vec<DescribeDesktopGroupsTag>>,
}

super::opaque!(DescribeDesktopGroups);

/// `CountPerStatus` of [`DescribeDesktopGroupsResponseDesktopGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopGroupsResponseDesktopGroupsCountPerStatus {
    pub count: Option<i64>,
    pub status: Option<String>,
}

super::opaque!(DescribeDesktopGroupsResponseDesktopGroupsCountPerStatus);

/// `Tags` of [`DescribeDesktopGroupsResponseDesktopGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopGroupsResponseDesktopGroupsTags {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(DescribeDesktopGroupsResponseDesktopGroupsTags);

/// `DesktopGroups` of [`DescribeDesktopGroupsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopGroupsResponseDesktopGroups {
    /// What kind of account it is.
    pub account_type: Option<String>,
    /// How many users are connected at once at most.
    pub bind_amount: Option<i64>,
    /// How many computers are bought for the pool.
    pub buy_desktops_count: Option<i64>,
    pub comments: Option<String>,
    /// How long a session is connected. In milliseconds.
    pub connect_duration: Option<i64>,
    pub count_per_status: Option<Vec<DescribeDesktopGroupsResponseDesktopGroupsCountPerStatus>>,
    /// How many virtual CPUs.
    pub cpu: Option<i64>,
    /// When it was created.
    pub create_time: Option<String>,
    pub creator: Option<String>,
    /// The kind of the data disk. Known values: `cloud_auto` and `cloud_essd`.
    pub data_disk_category: Option<String>,
    /// The size of the data disk. In GiB.
    pub data_disk_size: Option<String>,
    pub desktop_count: Option<i64>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    pub end_user_count: Option<i64>,
    /// The domain in Microsoft Entra ID.
    pub entra_domain_name: Option<String>,
    /// Of the vendor's own use.
    pub env_id: Option<String>,
    /// Of the vendor's own use.
    pub env_type: Option<String>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    pub expired_times: Option<Vec<String>>,
    /// How many GPUs; a share of one is less than 1.
    pub gpu_count: Option<f64>,
    /// The version of the GPU's driver.
    pub gpu_driver_version: Option<String>,
    /// The kind of GPU.
    pub gpu_spec: Option<String>,
    /// After how long without use the connection is ended. In milliseconds.
    pub idle_disconnect_duration: Option<i64>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// Whether the directory is one of LDAP.
    pub is_ldap: Option<bool>,
    /// How long a session is kept after its connection is lost. In milliseconds.
    pub keep_duration: Option<i64>,
    /// How users are spread over the computers of the pool.
    pub load_policy: Option<i64>,
    /// How many computers the pool has at most.
    pub max_desktops_count: Option<i64>,
    /// How much memory. In MiB.
    pub memory: Option<i64>,
    /// How many computers the pool keeps at least.
    pub min_desktops_count: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// The id of the department.
    pub org_id: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    pub own_bundle_id: Option<String>,
    pub own_bundle_name: Option<String>,
    /// Whether the pool has one computer for several users or several.
    pub own_type: Option<i64>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub pay_type: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The ids of the policies that hold for it.
    pub policy_group_id_list: Option<Vec<String>>,
    /// The name of the policy.
    pub policy_group_name: Option<String>,
    /// The names of the policies that hold for it.
    pub policy_group_name_list: Option<Vec<String>>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// The id of the rule that limits Internet bandwidth.
    pub qos_rule_id: Option<String>,
    /// From which share of used sessions on the pool grows.
    pub ratio_threshold: Option<f64>,
    /// Which disks are reset.
    pub reset_type: Option<i64>,
    pub simple_user_group_id: Option<String>,
    pub status: Option<i64>,
    /// After how long without use the computer is stopped. In milliseconds.
    pub stop_duration: Option<i64>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// The kind of the system disk. Known values: `cloud_auto` and `cloud_essd`.
    pub system_disk_category: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
    /// Tags: names with values.
    pub tags: Option<Vec<DescribeDesktopGroupsResponseDesktopGroupsTags>>,
    /// The name of the group of users.
    pub user_group_name: Option<String>,
    /// The organizational unit that the user is in.
    pub user_ou_path: Option<String>,
    pub version: Option<i64>,
    /// Whether the disks are encrypted.
    pub volume_encryption_enabled: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
}

super::opaque!(DescribeDesktopGroupsResponseDesktopGroups);

/// The answer of [`DescribeDesktopGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopGroupsResponse {
    pub desktop_groups: Option<Vec<DescribeDesktopGroupsResponseDesktopGroups>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeDesktopGroupsResponse);

/// Tells the states of cloud computers, and which image versions they can be updated to.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopInfo {
    /// Which edition of the service it is. Known values: `Enterprise` and `Business`.
    pub business_channel: Option<String>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items.
    pub desktop_id: Option<Vec<String>>,
    /// Whether the answer tells update notes too.
    pub need_extra_info: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeDesktopInfo);

/// `Desktops` of [`DescribeDesktopInfoResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopInfoResponseDesktops {
    /// Whether a user is connected. Known values: `Unknown`, `Connected` and `Disconnected`.
    pub connection_status: Option<String>,
    /// The version of the image now.
    pub current_app_version: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// What else is under way with it. Known values: `Migrating`, `Updating` and `NoFlag`.
    pub management_flag: Option<Vec<String>>,
    /// How large the update is, in KB.
    pub new_app_size: Option<i64>,
    /// The version of the image that it can be updated to.
    pub new_app_version: Option<String>,
    /// What the version changes.
    pub release_note: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribeDesktopInfoResponseDesktops);

/// The answer of [`DescribeDesktopInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopInfoResponse {
    /// The cloud computers.
    pub desktops: Option<Vec<DescribeDesktopInfoResponseDesktops>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeDesktopInfoResponse);

/// Lists cloud computers with few facts each.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopMetadata>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopMetadata {
    pub creation_time_start: Option<String>,
    /// The ids of cloud computers.
    pub desktop_ids: Option<Vec<String>>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub group_id: Option<String>,
    /// The host name in the operating system.
    pub host_name: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    pub include_desktop_group: Option<bool>,
    /// A part of the name that is searched. At most 100 characters.
    pub keyword: Option<String>,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// The private IP address.
    pub network_interface_ip: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    pub operation_time_start: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
}

super::opaque!(DescribeDesktopMetadata);

/// `Desktops` of [`DescribeDesktopMetadataResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopMetadataResponseDesktops {
    /// The AI agents that it can run.
    pub agent_provider_list: Option<Vec<String>>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
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
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The name of the region in the language of the answer.
    pub local_name: Option<String>,
    /// What else is under way with it.
    pub management_flags: Option<Vec<String>>,
    pub member_eni_ip: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The operating system with its version.
    pub platform: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// The name of the resource group.
    pub resource_group_name: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribeDesktopMetadataResponseDesktops);

/// The answer of [`DescribeDesktopMetadata`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopMetadataResponse {
    /// The cloud computers.
    pub desktops: Option<Vec<DescribeDesktopMetadataResponseDesktops>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeDesktopMetadataResponse);

/// Lists shared-use groups.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopOversoldGroup {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    pub oversold_group_ids: Option<Vec<String>>,
}

super::opaque!(DescribeDesktopOversoldGroup);

/// `Data` of [`DescribeDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopOversoldGroupResponseData {
    /// How many users may be connected at once.
    pub concurrence_count: Option<i64>,
    pub cur_concurrence_count: Option<i64>,
    /// The size of the data disk.
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// When it ends.
    pub expire_time: Option<String>,
    /// After how long without use the connection is ended.
    pub idle_disconnect_duration: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// How long a session is kept after its connection is lost.
    pub keep_duration: Option<String>,
    pub name: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// How many users the group may have.
    pub oversold_user_count: Option<i64>,
    pub oversold_warn: Option<i64>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    pub sale_status: Option<String>,
    pub status: Option<String>,
    /// After how long without use the computer is stopped. In milliseconds.
    pub stop_duration: Option<i64>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
}

super::opaque!(DescribeDesktopOversoldGroupResponseData);

/// The answer of [`DescribeDesktopOversoldGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopOversoldGroupResponse {
    pub count: Option<i64>,
    pub data: Option<Vec<DescribeDesktopOversoldGroupResponseData>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeDesktopOversoldGroupResponse);

/// Lists the users of a shared-use group.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldUser>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopOversoldUser {
    /// Makes repetitions of the call one execution. New for each call, the same for its repetitions. At most 64 characters. Matches `^[\x20-\x7e]*$`.
    pub client_token: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    pub user_desktop_ids: Option<Vec<String>>,
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(DescribeDesktopOversoldUser);

/// `Data` of [`DescribeDesktopOversoldUserResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopOversoldUserResponseData {
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// The id of a user's place in the group.
    pub user_desktop_id: Option<String>,
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(DescribeDesktopOversoldUserResponseData);

/// The answer of [`DescribeDesktopOversoldUser`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopOversoldUserResponse {
    pub count: Option<i64>,
    pub data: Option<Vec<DescribeDesktopOversoldUserResponseData>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeDesktopOversoldUserResponse);

/// Lists the groups of users of a shared-use group.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopOversoldUserGroup {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
}

super::opaque!(DescribeDesktopOversoldUserGroup);

/// `Data` of [`DescribeDesktopOversoldUserGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopOversoldUserGroupResponseData {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    pub name: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(DescribeDesktopOversoldUserGroupResponseData);

/// The answer of [`DescribeDesktopOversoldUserGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopOversoldUserGroupResponse {
    pub count: Option<i64>,
    pub data: Option<Vec<DescribeDesktopOversoldUserGroupResponseData>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeDesktopOversoldUserGroupResponse);

/// Lists the sessions of cloud computers.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopSessions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopSessions {
    /// Whether the sessions of the operating system are looked up.
    pub check_os_session: Option<bool>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items.
    pub desktop_id: Option<Vec<String>>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// A part of the user's id.
    pub end_user_id_filter: Option<String>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    /// Whether the answer tells about the devices.
    pub fill_hardware_info: Option<bool>,
    /// The language of texts.
    pub language: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// Whether the session is connected. Known values: `Connected` and `Disconnected`.
    pub session_status: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
    /// How it is bought, more exactly than `ChargeType`. Known values: `duration`, `postPaid`, `monthPackage` and `prePaid`.
    pub sub_pay_type: Option<String>,
}

super::opaque!(DescribeDesktopSessions);

/// `ResourceGroups` of [`DescribeDesktopSessionsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopSessionsResponseSessionsResourceGroups {
    pub id: Option<String>,
    pub name: Option<String>,
}

super::opaque!(DescribeDesktopSessionsResponseSessionsResourceGroups);

/// `TerminalInfo` of [`DescribeDesktopSessionsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopSessionsResponseSessionsTerminalInfo {
    /// The model of the device.
    pub model: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The serial number of the device.
    pub serial_number: Option<String>,
    /// An id of the device.
    pub uuid: Option<String>,
}

super::opaque!(DescribeDesktopSessionsResponseSessionsTerminalInfo);

/// `Sessions` of [`DescribeDesktopSessionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopSessionsResponseSessions {
    /// What kind of account it is.
    pub account_type: Option<String>,
    /// The IP address of the client.
    pub client_ip: Option<String>,
    /// The operating system of the device that the client runs on.
    #[serde(rename = "ClientOS")]
    pub client_os: Option<String>,
    /// The version of the client.
    pub client_version: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// What kind of directory the users are in. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub directory_type: Option<String>,
    /// For how long, or since when, the user has asked for support. In seconds.
    pub end_user_apply_coordinate_time: Option<i64>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// How long the latest connection lasted. In seconds.
    pub latest_connection_time: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The state of the session in the operating system.
    pub os_session_status: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// The resource groups that it belongs to.
    pub resource_groups: Option<Vec<DescribeDesktopSessionsResponseSessionsResourceGroups>>,
    /// When the session ended, in UTC.
    pub session_end_time: Option<String>,
    /// How long the session has not been used. In seconds.
    pub session_idle_time: Option<i64>,
    /// When the session began, in UTC.
    pub session_start_time: Option<String>,
    /// Whether the session is connected.
    pub session_status: Option<String>,
    /// How it is bought, more exactly than `ChargeType`. Known values: `prePaid`, `postPaid`, `monthPackage`, `jvsAgentPackage` and `duration`.
    pub sub_pay_type: Option<String>,
    /// The device that is connected.
    pub terminal_info: Option<DescribeDesktopSessionsResponseSessionsTerminalInfo>,
    /// How long it was connected in all. In seconds.
    pub total_connection_time: Option<i64>,
}

super::opaque!(DescribeDesktopSessionsResponseSessions);

/// The answer of [`DescribeDesktopSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopSessionsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The sessions of users.
    pub sessions: Option<Vec<DescribeDesktopSessionsResponseSessions>>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeDesktopSessionsResponse);

/// Lists instance types.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopTypes>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopTypes {
    /// Known values: `Public` and `SavingPlan`. Default: Public.
    pub applied_scope: Option<String>,
    /// Which edition of the service it is.
    pub business_channel: Option<String>,
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    pub desktop_group_id_for_modify: Option<String>,
    pub desktop_id_for_modify: Option<String>,
    pub desktop_scenario: Option<String>,
    /// Known values: `eds.enterprise_office.4c8g`, `eds.hf.4c8g`, `ecd.basic.large`, `ecd.advanced.large`, `eds.enterprise_office.8c16g`, `ecd.basic.small`, `ecd.graphics.2xlarge`, `eds.hf.8c16g`, `eds.hf.12c24g`, `eds.general.8c16g`, `eds.general.16c32g`, `ecd.advanced.xlarge`, `eds.graphics.16c1t4`, `ecd.graphics.xlarge`, `ecd.performance.2xlarge`, `eds.general.8c32g`, `eds.general.2c2g`, `eds.general.2c4g`, `eds.graphics.24c1t4`, `eds.general.4c8g`, `eds.enterprise_office.2c4g`, `eds.general.4c16g` and `eds.general.2c8g`.
    pub desktop_type_id: Option<String>,
    /// At most 100 items.
    pub desktop_type_id_list: Option<Vec<String>>,
    /// How many GPUs; a share of one is less than 1.
    pub gpu_count: Option<f64>,
    /// Known values: `T4`, `A10`, `G28` and `G39`.
    pub gpu_driver_type: Option<String>,
    /// How much memory the GPU has. In MB.
    pub gpu_memory: Option<i64>,
    /// Known values: `ecd.advanced`, `eds.graphics`, `ecd.basic`, `eds.enterprise_office`, `eds.hf`, `ecd.graphics`, `eds.general` and `ecd.performance`.
    pub instance_type_family: Option<String>,
    /// How much memory. In MiB.
    pub memory_size: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// What the list is ordered by. Known values: `Memory` and `Cpu`.
    pub order_by: Option<String>,
    /// Known values: `DOWNGRADE` and `UPGRADE`.
    pub order_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `MonthPackage` and `FastBuy`.
    pub scope: Option<String>,
    /// At most 100 items.
    pub scope_set: Option<Vec<String>>,
    /// Known values: `ASC` and `DESC`.
    pub sort_type: Option<String>,
    pub support_min_session_count: Option<i64>,
    /// The zone, a data center of the region.
    pub zone_id: Option<String>,
}

super::opaque!(DescribeDesktopTypes);

/// `DesktopTypes` of [`DescribeDesktopTypesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopTypesResponseDesktopTypes {
    /// How many virtual CPUs.
    pub cpu_count: Option<String>,
    /// The size of the data disk. In GiB.
    pub data_disk_size: Option<String>,
    pub description: Option<String>,
    pub desktop_type_id: Option<String>,
    pub desktop_type_status: Option<String>,
    /// Of the vendor's own use.
    pub env_id: Option<String>,
    /// Of the vendor's own use.
    pub env_type: Option<String>,
    /// How many GPUs; a share of one is less than 1.
    pub gpu_count: Option<f64>,
    /// How much memory the GPU has. In MB.
    pub gpu_memory: Option<i64>,
    /// The kind of GPU.
    pub gpu_spec: Option<String>,
    /// Known values: `ecd.advanced`, `eds.graphics`, `ecd.basic`, `eds.enterprise_office`, `eds.hf`, `ecd.graphics`, `eds.general` and `ecd.performance`.
    pub instance_type_family: Option<String>,
    pub max_session_count: Option<i64>,
    /// How much memory. In MiB.
    pub memory_size: Option<String>,
    pub sale_types: Option<Vec<String>>,
    pub scopes: Option<Vec<String>>,
    pub stock_state: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<String>,
}

super::opaque!(DescribeDesktopTypesResponseDesktopTypes);

/// The answer of [`DescribeDesktopTypes`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopTypesResponse {
    pub desktop_types: Option<Vec<DescribeDesktopTypesResponseDesktopTypes>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeDesktopTypesResponse);

/// `Tag` of [`DescribeDesktops`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopsTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(DescribeDesktopsTag);

/// Lists cloud computers with their states.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktops {
    /// Which edition of the service it is.
    pub business_channel: Option<String>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items.
    pub desktop_id: Option<Vec<String>>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// States of cloud computers. At most 10 items. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status_list: Option<Vec<String>>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// Users whose cloud computers are left out. At most 50 items.
    pub excluded_end_user_id: Option<Vec<String>>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    /// Whether the answer tells resource groups.
    pub fill_resource_group: Option<bool>,
    /// Whether computers of pools are left out.
    pub filter_desktop_group: Option<bool>,
    /// The id of the pool of GPUs.
    pub gpu_instance_group_id: Option<String>,
    /// The id of the pool.
    pub group_id: Option<String>,
    /// Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items.
    pub image_id: Option<Vec<String>>,
    /// Whether the answer tells the policies that make snapshots.
    pub include_auto_snapshot_policy: Option<bool>,
    /// What else is under way with it. Known values: `Migrating`, `Updating` and `NoFlag`.
    pub management_flag: Option<String>,
    /// How many items a page has at most. 1 to 1000. Default: 10.
    pub max_results: Option<i64>,
    /// Whether pools with several computers for a user are meant.
    pub multi_resource: Option<bool>,
    /// The private IP address.
    pub network_interface_ip: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// Whether only computers of pools are listed.
    pub only_desktop_group: Option<bool>,
    /// Operating systems. At most 10 items. Known values: `Linux` and `Windows`.
    pub os_types: Option<Vec<String>>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The protocol that the screen travels by. Known values: `HDX` and `ASP`.
    pub protocol_type: Option<String>,
    /// The public IP address.
    pub public_ip: Option<String>,
    /// The id of the rule that limits Internet bandwidth.
    pub qos_rule_id: Option<String>,
    /// Whether the answer tells which image versions it can be updated to.
    pub query_fota_update: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the pool of reserved capacity.
    pub reserve_pool_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// The id of the policy that makes snapshots.
    pub snapshot_policy_id: Option<String>,
    /// How it is bought, more exactly than `ChargeType`. Known values: `duration`, `postPaid`, `monthPackage` and `prePaid`.
    pub sub_pay_type: Option<String>,
    /// Tags that it has, or is to have. At most 20 items.
    pub tag: Option<Vec<DescribeDesktopsTag>>,
    /// The name of the user.
    pub user_name: Option<String>,
}

super::opaque!(DescribeDesktops);

/// `DesktopDurationList` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponseDesktopsDesktopDurationList {
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

super::opaque!(DescribeDesktopsResponseDesktopsDesktopDurationList);

/// `Disks` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponseDesktopsDisks {
    /// The kind of the disk. Known values: `cloud_efficiency`, `cloud_auto` and `cloud_essd`.
    pub disk_category: Option<String>,
    /// The id of the disk.
    pub disk_id: Option<String>,
    /// The size of the disk. In GiB.
    pub disk_size: Option<i64>,
    /// Whether it is the system disk or a data disk. Known values: `SYSTEM` and `DATA`.
    pub disk_type: Option<String>,
    /// How fast the disk is. Known values: `PL1`, `PL0` and `AutoPL`.
    pub performance_level: Option<String>,
}

super::opaque!(DescribeDesktopsResponseDesktopsDisks);

/// `FotaUpdate` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponseDesktopsFotaUpdate {
    /// The version of the image now.
    pub current_app_version: Option<String>,
    /// The version of the image that it can be updated to.
    pub new_app_version: Option<String>,
    /// What the version changes.
    pub release_note: Option<String>,
    /// What the version changes, in English.
    pub release_note_en: Option<String>,
    /// What the version changes, in Japanese.
    pub release_note_jp: Option<String>,
    /// In KB.
    pub size: Option<i64>,
}

super::opaque!(DescribeDesktopsResponseDesktopsFotaUpdate);

/// `Packages` of [`DescribeDesktopsResponseDesktopsOsUpdate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponseDesktopsOsUpdatePackages {
    pub description: Option<String>,
    /// The number of the system update.
    pub kb: Option<String>,
    /// The title.
    pub title: Option<String>,
}

super::opaque!(DescribeDesktopsResponseDesktopsOsUpdatePackages);

/// `OsUpdate` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponseDesktopsOsUpdate {
    /// The id of the check for system updates.
    pub check_id: Option<String>,
    /// How many system updates there are.
    pub package_count: Option<i64>,
    /// The system updates.
    pub packages: Option<Vec<DescribeDesktopsResponseDesktopsOsUpdatePackages>>,
}

super::opaque!(DescribeDesktopsResponseDesktopsOsUpdate);

/// `ResourceGroups` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponseDesktopsResourceGroups {
    pub id: Option<String>,
    pub name: Option<String>,
}

super::opaque!(DescribeDesktopsResponseDesktopsResourceGroups);

/// `Sessions` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponseDesktopsSessions {
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// When the session began, in UTC.
    pub establishment_time: Option<String>,
    /// The user's name with the identity provider.
    pub external_user_name: Option<String>,
}

super::opaque!(DescribeDesktopsResponseDesktopsSessions);

/// `Tags` of [`DescribeDesktopsResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponseDesktopsTags {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(DescribeDesktopsResponseDesktopsTags);

/// `Desktops` of [`DescribeDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponseDesktops {
    /// What kind of account it is.
    pub account_type: Option<String>,
    /// The AI agents that it can run.
    pub agent_provider_list: Option<Vec<String>>,
    /// How many users are connected at once at most.
    pub bind_amount: Option<i64>,
    /// The id of the template: image, instance type and disks.
    pub bundle_id: Option<String>,
    /// The name of the template.
    pub bundle_name: Option<String>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    /// Whether a user is connected. Known values: `Unknown`, `Connected` and `Disconnected`.
    pub connection_status: Option<String>,
    /// How many virtual CPUs.
    pub cpu: Option<i64>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// The kind of the data disk. Known values: `cloud_auto` and `cloud_essd`.
    pub data_disk_category: Option<String>,
    /// The size of the data disk.
    pub data_disk_size: Option<String>,
    /// The time that is left of what was bought.
    pub desktop_duration_list: Option<Vec<DescribeDesktopsResponseDesktopsDesktopDurationList>>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// What kind of directory the users are in. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub directory_type: Option<String>,
    /// The disks.
    pub disks: Option<Vec<DescribeDesktopsResponseDesktopsDisks>>,
    /// What kind of domain the directory has.
    pub domain_type: Option<String>,
    /// How often it may still be reduced.
    pub downgrade_quota: Option<i64>,
    /// How often it was reduced.
    pub downgraded_times: Option<i64>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    /// The domain in Microsoft Entra ID.
    pub entra_domain_name: Option<String>,
    /// Of the vendor's own use.
    pub env_id: Option<String>,
    /// Of the vendor's own use.
    pub env_type: Option<String>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    /// Versions of the image, and what can be updated.
    pub fota_update: Option<DescribeDesktopsResponseDesktopsFotaUpdate>,
    /// Whether it is one with a GPU.
    pub gpu_category: Option<i64>,
    /// How many GPUs; a share of one is less than 1.
    pub gpu_count: Option<f64>,
    /// The version of the GPU's driver.
    pub gpu_driver_version: Option<String>,
    /// The kind of GPU.
    pub gpu_spec: Option<String>,
    /// Of the vendor's own use.
    pub hibernation_beta: Option<bool>,
    /// Of the vendor's own use.
    pub hibernation_options_configured: Option<bool>,
    /// The host name in the operating system.
    pub host_name: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
    /// Whether the directory is one of LDAP.
    pub is_ldap: Option<bool>,
    /// What else is under way with it. Known values: `Migrating`, `Updating` and `NoFlag`.
    pub management_flag: Option<String>,
    /// What else is under way with it.
    pub management_flags: Option<Vec<String>>,
    /// How much memory. In MiB.
    pub memory: Option<i64>,
    /// The id of the network interface.
    pub network_interface_id: Option<String>,
    /// The private IP address.
    pub network_interface_ip: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// Whose VPC the office network uses.
    pub office_site_vpc_type: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// The system update that waits.
    pub os_update: Option<DescribeDesktopsResponseDesktopsOsUpdate>,
    /// The operating system with its version.
    pub platform: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The ids of the policies that hold for it.
    pub policy_group_id_list: Option<Vec<String>>,
    /// The name of the policy.
    pub policy_group_name: Option<String>,
    /// The names of the policies that hold for it.
    pub policy_group_name_list: Option<Vec<String>>,
    /// How far it is.
    pub progress: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// The id of the pool of reserved capacity.
    pub reserve_pool_id: Option<String>,
    /// The name of the pool of reserved capacity.
    pub reserve_pool_name: Option<String>,
    /// The resource groups that it belongs to.
    pub resource_groups: Option<Vec<DescribeDesktopsResponseDesktopsResourceGroups>>,
    /// The serial number of the device.
    pub serial_number: Option<String>,
    /// Whether one or several users are connected at once. Known values: `SINGLE_SESSION` and `MULTIPLE_SESSION`.
    pub session_type: Option<String>,
    /// The sessions of users.
    pub sessions: Option<Vec<DescribeDesktopsResponseDesktopsSessions>>,
    /// The id of the policy that makes snapshots.
    pub snapshot_policy_id: Option<String>,
    /// The name of the policy that makes snapshots.
    pub snapshot_policy_name: Option<String>,
    /// When it was first started, in UTC.
    pub standard_start_time: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    /// Whether it can hibernate.
    pub support_hibernation: Option<bool>,
    /// The kind of the system disk. Known values: `cloud_auto` and `cloud_essd`.
    pub system_disk_category: Option<String>,
    /// The size of the system disk.
    pub system_disk_size: Option<i64>,
    /// Tags: names with values.
    pub tags: Option<Vec<DescribeDesktopsResponseDesktopsTags>>,
    /// Whether the disks are encrypted.
    pub volume_encryption_enabled: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
    /// The zone, a data center of the region.
    pub zone_id: Option<String>,
    /// What kind of zone it is.
    pub zone_type: Option<String>,
}

super::opaque!(DescribeDesktopsResponseDesktops);

/// The answer of [`DescribeDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsResponse {
    /// The cloud computers.
    pub desktops: Option<Vec<DescribeDesktopsResponseDesktops>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeDesktopsResponse);

/// Lists the computers of a pool.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDesktopsInGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDesktopsInGroup {
    pub custom_end_time_period: Option<i64>,
    pub custom_start_time_period: Option<i64>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    pub ignore_deleted: Option<bool>,
    /// How many items a page has at most. 1 to 100.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub pay_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeDesktopsInGroup);

/// `PaidDesktops` of [`DescribeDesktopsInGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsInGroupResponsePaidDesktops {
    /// Whether a user is connected. Known values: `Unknown`, `Connected` and `Disconnected`.
    pub connection_status: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// Whether it is the system disk or a data disk. Known values: `SYSTEM` and `DATA`.
    pub disk_type: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    /// The user's name.
    pub end_user_name: Option<String>,
    pub end_user_names: Option<Vec<String>>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    pub fota_version: Option<String>,
    /// The version of the GPU's driver.
    pub gpu_driver_version: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
    /// What else is under way with it. Known values: `Migrating`, `Updating` and `NoFlag`.
    pub management_flag: Option<String>,
    /// What else is under way with it.
    pub management_flags: Option<Vec<String>>,
    pub member_eni_ip: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    pub primary_eni_ip: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    pub reset_time: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
}

super::opaque!(DescribeDesktopsInGroupResponsePaidDesktops);

/// `PostPaidDesktops` of [`DescribeDesktopsInGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsInGroupResponsePostPaidDesktops {
    /// Whether a user is connected. Known values: `Unknown`, `Connected` and `Disconnected`.
    pub connection_status: Option<String>,
    /// In milliseconds.
    pub create_duration: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// Whether it is the system disk or a data disk. Known values: `SYSTEM` and `DATA`.
    pub disk_type: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    /// The user's name.
    pub end_user_name: Option<String>,
    pub end_user_names: Option<Vec<String>>,
    pub fota_version: Option<String>,
    /// The version of the GPU's driver.
    pub gpu_driver_version: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
    /// What else is under way with it. Known values: `Migrating`, `Updating` and `NoFlag`.
    pub management_flag: Option<String>,
    /// What else is under way with it.
    pub management_flags: Option<Vec<String>>,
    pub member_eni_ip: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    pub primary_eni_ip: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    pub release_time: Option<String>,
    pub reset_time: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
}

super::opaque!(DescribeDesktopsInGroupResponsePostPaidDesktops);

/// The answer of [`DescribeDesktopsInGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDesktopsInGroupResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    pub online_pre_paid_desktops_count: Option<i64>,
    pub paid_desktops: Option<Vec<DescribeDesktopsInGroupResponsePaidDesktops>>,
    pub paid_desktops_count: Option<i64>,
    pub post_paid_desktops: Option<Vec<DescribeDesktopsInGroupResponsePostPaidDesktops>>,
    pub post_paid_desktops_count: Option<i64>,
    pub post_paid_desktops_total_amount: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub running_pre_paid_desktops_count: Option<i64>,
    pub stoped_pre_paid_desktops_count: Option<i64>,
    pub stopped_pre_paid_desktops_count: Option<i64>,
}

super::opaque!(DescribeDesktopsInGroupResponse);

/// Lists hardware clients.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDevices>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDevices {
    pub ad_domain: Option<String>,
    /// Which kind of client it is. Known values: `1` and `2`.
    pub client_type: String,
    /// The id of the device.
    pub device_id: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    pub region: Option<String>,
    /// What kind of user it is. Known values: `AD` and `SIMPLE`.
    pub user_type: Option<String>,
}

super::opaque!(DescribeDevices);

/// `EndUserList` of [`DescribeDevicesResponseDevices`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDevicesResponseDevicesEndUserList {
    pub ad_domain: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// What kind of user it is. Known values: `AD` and `SIMPLE`.
    pub user_type: Option<String>,
}

super::opaque!(DescribeDevicesResponseDevicesEndUserList);

/// `Devices` of [`DescribeDevicesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDevicesResponseDevices {
    /// The id of the device.
    pub device_id: Option<String>,
    pub end_user_list: Option<Vec<DescribeDevicesResponseDevicesEndUserList>>,
}

super::opaque!(DescribeDevicesResponseDevices);

/// The answer of [`DescribeDevices`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDevicesResponse {
    pub devices: Option<Vec<DescribeDevicesResponseDevices>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeDevicesResponse);

/// Lists directories of users.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDirectories>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDirectories {
    /// Each item: the id of the directory of users; that of an office network is the network's id. At most 100 items.
    pub directory_id: Option<Vec<String>>,
    pub directory_status: Option<String>,
    /// What kind of directory the users are in. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub directory_type: Option<String>,
    /// How many items a page has at most. 0 to 500. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `REGISTERING`, `DEREGISTERING`, `REGISTERED`, `NEEDCONFIGTRUST`, `CONFIGTRUSTFAILED`, `DEREGISTERED`, `ERROR`, `CONFIGTRUSTING` and `NEEDCONFIGUSER`.
    pub status: Option<String>,
}

super::opaque!(DescribeDirectories);

/// `ADConnectors` of [`DescribeDirectoriesResponseDirectories`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDirectoriesResponseDirectoriesADConnectors {
    #[serde(rename = "ADConnectorAddress")]
    pub ad_connector_address: Option<String>,
    pub connector_status: Option<String>,
    /// The id of the network interface.
    pub network_interface_id: Option<String>,
    pub specification: Option<String>,
    /// Secret.
    pub trust_key: Option<String>,
    /// The id of the VPC's subnet.
    pub v_switch_id: Option<String>,
}

super::opaque!(DescribeDirectoriesResponseDirectoriesADConnectors);

/// `Logs` of [`DescribeDirectoriesResponseDirectories`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDirectoriesResponseDirectoriesLogs {
    pub level: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    pub step: Option<String>,
    pub time_stamp: Option<String>,
}

super::opaque!(DescribeDirectoriesResponseDirectoriesLogs);

/// `Directories` of [`DescribeDirectoriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDirectoriesResponseDirectories {
    #[serde(rename = "ADConnectors")]
    pub ad_connectors: Option<Vec<DescribeDirectoriesResponseDirectoriesADConnectors>>,
    /// The host name of the domain controller.
    pub ad_hostname: Option<String>,
    /// The host name of the second domain controller.
    #[serde(rename = "BackupDCHostname")]
    pub backup_dc_hostname: Option<String>,
    /// The second name server.
    pub backup_dns: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    pub custom_security_group_id: Option<String>,
    /// From where clients may connect. Known values: `VPC`, `Internet` and `Any`.
    pub desktop_access_type: Option<String>,
    pub desktop_vpc_endpoint: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// What kind of directory the users are in. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub directory_type: Option<String>,
    /// The IP addresses of the Active Directory's name servers.
    pub dns_address: Option<Vec<String>>,
    pub dns_user_name: Option<String>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: Option<String>,
    /// The password of the Active Directory's administrator. Secret.
    pub domain_password: Option<String>,
    /// The name of the Active Directory's administrator.
    pub domain_user_name: Option<String>,
    /// Whether users are administrators of their computers.
    pub enable_admin_access: Option<bool>,
    pub enable_cross_desktop_access: Option<bool>,
    /// Whether there is access to the Internet.
    pub enable_internet_access: Option<bool>,
    pub file_system_ids: Option<Vec<String>>,
    pub logs: Option<Vec<DescribeDirectoriesResponseDirectoriesLogs>>,
    /// Whether logging in takes a second factor.
    pub mfa_enabled: Option<bool>,
    pub name: Option<String>,
    pub need_verify_login_risk: Option<bool>,
    pub ou_name: Option<String>,
    pub sso_enabled: Option<bool>,
    pub status: Option<String>,
    pub sub_dns_address: Option<Vec<String>>,
    /// The name of the child domain.
    pub sub_domain_name: Option<String>,
    /// Secret.
    pub trust_password: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
}

super::opaque!(DescribeDirectoriesResponseDirectories);

/// The answer of [`DescribeDirectories`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDirectoriesResponse {
    /// The host name of the domain controller.
    pub ad_hostname: Option<String>,
    pub directories: Option<Vec<DescribeDirectoriesResponseDirectories>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeDirectoriesResponse);

/// Lists drives for user data.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeDrives>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDrives {
    /// At most 100 items.
    pub domain_ids: Option<Vec<String>>,
    /// How many items a page has at most. Default: 20.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What kind of resource it is. Known values: `NAS` and `PDS`.
    pub resource_type: Option<String>,
    /// The id of the user.
    pub user_id: Option<String>,
}

super::opaque!(DescribeDrives);

/// `DesktopGroups` of [`DescribeDrivesResponseDrives`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDrivesResponseDrivesDesktopGroups {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
}

super::opaque!(DescribeDrivesResponseDrivesDesktopGroups);

/// `Drives` of [`DescribeDrivesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDrivesResponseDrives {
    /// The id of the Alibaba Cloud account.
    pub ali_uid: Option<i64>,
    pub description: Option<String>,
    pub desktop_group_count: Option<i64>,
    pub desktop_groups: Option<Vec<DescribeDrivesResponseDrivesDesktopGroups>>,
    pub domain_id: Option<String>,
    /// The id of the drive.
    pub drive_id: Option<String>,
    pub enable_profile_management: Option<bool>,
    /// The id of the domain with the identity provider.
    pub external_domain_id: Option<String>,
    pub external_drive_id: Option<String>,
    /// The id of the user with the identity provider.
    pub external_user_id: Option<String>,
    /// When it was created.
    pub gmt_create: Option<String>,
    /// When it was last changed.
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub profile_roaming: Option<bool>,
    pub status: Option<String>,
    /// The size in all.
    pub total_size: Option<i64>,
    pub r#type: Option<String>,
    /// How much is used.
    pub used_size: Option<i64>,
    /// The id of the user.
    pub user_id: Option<String>,
}

super::opaque!(DescribeDrivesResponseDrives);

/// The answer of [`DescribeDrives`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeDrivesResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub count: Option<i64>,
    pub drives: Option<Vec<DescribeDrivesResponseDrives>>,
    /// What happened, in words.
    pub message: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DescribeDrivesResponse);

/// Lists exports of reports.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeEcdReportTasks>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeEcdReportTasks {
    /// Which edition of the service it is. Known values: `Enterprise` and `Business`.
    pub business_channel: Option<String>,
    /// The page, counted from 1. Default: 1.
    pub page_num: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// At most 100 items. Known values: `INIT`, `FAILED`, `RUNNING`, `EXPIRED` and `FINISHED`.
    pub status: Option<Vec<String>>,
    /// Known values: `DESKTOP`.
    pub sub_type: Option<String>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
    /// Known values: `RESOURCE_REPORT`.
    pub task_type: Option<String>,
}

super::opaque!(DescribeEcdReportTasks);

/// `ExportTaskList` of [`DescribeEcdReportTasksResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeEcdReportTasksResponseExportTaskList {
    /// Secret.
    pub download_url: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    /// When it was created.
    pub gmt_create: Option<String>,
    /// When it was last changed.
    pub gmt_modified: Option<String>,
    /// How far it is. In percent.
    pub progress: Option<f64>,
    pub report_file_name: Option<String>,
    pub status: Option<String>,
    pub sub_type: Option<String>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}

super::opaque!(DescribeEcdReportTasksResponseExportTaskList);

/// The answer of [`DescribeEcdReportTasks`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeEcdReportTasksResponse {
    pub export_task_list: Option<Vec<DescribeEcdReportTasksResponseExportTaskList>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeEcdReportTasksResponse);

/// Tells the traffic of Internet bandwidth packages.
///
/// Reads. Errors: 500 `InternalError`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeFlowMetric>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeFlowMetric {
    /// The end of the time span.
    pub end_time: String,
    pub instance_id: String,
    /// Known values: `desktop` and `network_package`.
    pub instance_type: String,
    /// Known values: `intranetInRate`, `net_tx.rate`, `intranetOutRate` and `net_rx.rate`.
    pub metric_type: String,
    /// In seconds. 60 to 3600. Known values: `60`, `300` and `900`.
    pub period: i64,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The beginning of the time span.
    pub start_time: String,
}

super::opaque!(DescribeFlowMetric);

/// The answer of [`DescribeFlowMetric`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeFlowMetricResponse {
    pub data: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeFlowMetricResponse);

/// Lists the forwardings of public ports.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeForwardTableEntries>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeForwardTableEntries {
    /// The id of the incoming port forwarding.
    pub forward_entry_id: Option<String>,
    /// The id of the table of incoming port forwardings.
    pub forward_table_id: Option<String>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// The id of the NAT gateway.
    pub nat_gateway_id: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeForwardTableEntries);

/// `ForwardTableEntries` of [`DescribeForwardTableEntriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeForwardTableEntriesResponseForwardTableEntries {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    /// The id of the incoming port forwarding.
    pub forward_entry_id: Option<String>,
    pub forward_entry_name: Option<String>,
    /// The id of the table of incoming port forwardings.
    pub forward_table_id: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    /// The id of the NAT gateway.
    pub nat_gateway_id: Option<String>,
    pub status: Option<String>,
}

super::opaque!(DescribeForwardTableEntriesResponseForwardTableEntries);

/// The answer of [`DescribeForwardTableEntries`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeForwardTableEntriesResponse {
    pub forward_table_entries: Option<Vec<DescribeForwardTableEntriesResponseForwardTableEntries>>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeForwardTableEntriesResponse);

/// Lists cloud computers that an image update waits for.
///
/// Reads. Official sources disagree on whether TaskUid is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeFotaPendingDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeFotaPendingDesktops {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// How many items a page has at most. 0 to 500. Default: 20.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the update task.
    pub task_uid: Option<String>,
}

super::opaque!(DescribeFotaPendingDesktops);

/// `Sessions` of [`DescribeFotaPendingDesktopsResponseFotaPendingDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeFotaPendingDesktopsResponseFotaPendingDesktopsSessions {
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
}

super::opaque!(DescribeFotaPendingDesktopsResponseFotaPendingDesktopsSessions);

/// `FotaPendingDesktops` of [`DescribeFotaPendingDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeFotaPendingDesktopsResponseFotaPendingDesktops {
    /// The version of the image now.
    pub current_app_version: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    pub fota_project: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The sessions of users.
    pub sessions: Option<Vec<DescribeFotaPendingDesktopsResponseFotaPendingDesktopsSessions>>,
    pub status: Option<i64>,
}

super::opaque!(DescribeFotaPendingDesktopsResponseFotaPendingDesktops);

/// The answer of [`DescribeFotaPendingDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeFotaPendingDesktopsResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub fota_pending_desktops: Option<Vec<DescribeFotaPendingDesktopsResponseFotaPendingDesktops>>,
    /// What happened, in words.
    pub message: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeFotaPendingDesktopsResponse);

/// Lists image updates.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeFotaTasks>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeFotaTasks {
    pub fota_status: Option<String>,
    /// Known values: `en` and `zh`.
    pub lang: Option<String>,
    /// How many items a page has at most. 0 to 500. Default: 20.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Each item: the id of the update task. At most 100 items.
    pub task_uid: Option<Vec<String>>,
    /// Known values: `Running` and `Pending`.
    pub user_status: Option<String>,
}

super::opaque!(DescribeFotaTasks);

/// `FotaTasks` of [`DescribeFotaTasksResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeFotaTasksResponseFotaTasks {
    /// The version of the image.
    pub app_version: Option<String>,
    pub fota_project: Option<String>,
    pub pending_custom_image_count: Option<i64>,
    pub pending_desktop_count: Option<i64>,
    pub publish_time: Option<String>,
    /// What the version changes.
    pub release_note: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    /// The id of the update task.
    pub task_uid: Option<String>,
}

super::opaque!(DescribeFotaTasksResponseFotaTasks);

/// The answer of [`DescribeFotaTasks`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeFotaTasksResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub fota_tasks: Option<Vec<DescribeFotaTasksResponseFotaTasks>>,
    /// What happened, in words.
    pub message: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeFotaTasksResponse);

/// Lists the cloud computers of all regions with their sessions.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalDesktopRecords>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeGlobalDesktopRecords {
    /// Which edition of the service it is. Known values: `Enterprise` and `Business`.
    pub business_channel: Option<String>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items.
    pub desktop_id: Option<Vec<String>>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// States of cloud computers.
    pub desktop_status_list: Option<Vec<String>>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub exclude_desktop_status_list: Option<Vec<String>>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// What the list is ordered by.
    pub order_by: Option<String>,
    /// The page, counted from 1. Default: 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    /// Known values: `Asc` and `Desc`. Default: Asc.
    pub sort_type: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
    /// How it is bought, more exactly than `ChargeType`. Known values: `prePaid`, `postPaid` and `monthPackage`.
    pub sub_pay_type: Option<String>,
    pub user_names: Option<Vec<String>>,
}

super::opaque!(DescribeGlobalDesktopRecords);

/// `ResourceGroups` of [`DescribeGlobalDesktopRecordsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalDesktopRecordsResponseSessionsResourceGroups {
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// The name of the resource group.
    pub resource_group_name: Option<String>,
}

super::opaque!(DescribeGlobalDesktopRecordsResponseSessionsResourceGroups);

/// `Sessions` of [`DescribeGlobalDesktopRecordsResponseSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalDesktopRecordsResponseSessionsSessions {
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// When the session began, in UTC.
    pub establishment_time: Option<String>,
}

super::opaque!(DescribeGlobalDesktopRecordsResponseSessionsSessions);

/// `Sessions` of [`DescribeGlobalDesktopRecordsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalDesktopRecordsResponseSessions {
    /// Whether a user is connected. Known values: `Unknown`, `Connected` and `Disconnected`.
    pub connection_status: Option<String>,
    /// How many virtual CPUs.
    pub cpu: Option<i64>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    /// The kind of GPU.
    pub gpu_spec: Option<String>,
    /// How long the latest connection lasted. In seconds.
    pub latest_connection_time: Option<i64>,
    pub latest_session_end_time: Option<String>,
    /// How much memory. In MiB.
    pub memory: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// The operating system. Known values: `Windows` and `Linux`.
    pub os_type: Option<String>,
    /// The operating system with its version.
    pub platform: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The resource groups that it belongs to.
    pub resource_groups: Option<Vec<DescribeGlobalDesktopRecordsResponseSessionsResourceGroups>>,
    /// How long the session has not been used. In minutes.
    pub session_idle_time: Option<i64>,
    /// The sessions of users.
    pub sessions: Option<Vec<DescribeGlobalDesktopRecordsResponseSessionsSessions>>,
    /// In milliseconds.
    pub status_change_time: Option<i64>,
    /// How it is bought, more exactly than `ChargeType`. Known values: `prePaid`, `postPaid` and `monthPackage`.
    pub sub_pay_type: Option<String>,
    /// How long it was connected in all. In seconds.
    pub total_connection_time: Option<i64>,
    /// In seconds.
    pub up_time: Option<i64>,
}

super::opaque!(DescribeGlobalDesktopRecordsResponseSessions);

/// The answer of [`DescribeGlobalDesktopRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalDesktopRecordsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The sessions of users.
    pub sessions: Option<Vec<DescribeGlobalDesktopRecordsResponseSessions>>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeGlobalDesktopRecordsResponse);

/// Lists the batches in which timers ran.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalTimerBatches>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeGlobalTimerBatches {
    pub group_id: Option<String>,
    /// How many items a page has at most.
    pub max_results: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kinds of resources.
    pub resource_types: Option<Vec<String>>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
    /// What is done at that time.
    pub timer_type: Option<String>,
}

super::opaque!(DescribeGlobalTimerBatches);

/// `Results` of [`DescribeGlobalTimerBatchesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalTimerBatchesResponseResults {
    /// The id of the batch.
    pub batch_id: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    pub failed_count: Option<i64>,
    pub running_count: Option<i64>,
    pub skipped_count: Option<i64>,
    pub succeed_count: Option<i64>,
    /// What is done at that time. Known values: `NoOperationDisconnect`, `NoConnect`, `TimerBoot`, `TimerReset`, `NoOperationShutdown`, `NoOperationHibernate`, `TimerShutdown`, `NoOperationReboot`, `TimerReboot`, `LogoutShutdown` and `LoginAutoConnect`.
    pub timer_type: Option<String>,
}

super::opaque!(DescribeGlobalTimerBatchesResponseResults);

/// The answer of [`DescribeGlobalTimerBatches`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalTimerBatchesResponse {
    pub count: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub results: Option<Vec<DescribeGlobalTimerBatchesResponseResults>>,
}

super::opaque!(DescribeGlobalTimerBatchesResponse);

/// Lists what the timers of a batch did.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGlobalTimerRecords>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeGlobalTimerRecords {
    /// The id of the batch.
    pub batch_id: Option<String>,
    /// The ids of cloud computers. At most 100 items.
    pub desktop_ids: Option<Vec<String>>,
    pub display_result_name: Option<String>,
    pub group_id: Option<String>,
    /// How many items a page has at most.
    pub max_results: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kinds of resources.
    pub resource_types: Option<Vec<String>>,
    /// Known values: `SUCCEED`, `FAILED`, `RUNNING` and `SKIPPED`.
    pub result_category: Option<String>,
    pub retryable: Option<bool>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
    /// Known values: `CONNECTED_NOT_RUN`, `PAUSED`, `COMPLETED`, `FAILED`, `RUNNING` and `TERMINATED`.
    pub timer_result: Option<String>,
    /// At most 100 items. Known values: `NoOperationDisconnect`, `NoConnectShutdown`, `TimerBoot`, `NoOperationShutdown`, `NoOperationHibernate`, `NoConnectHibernate`, `TimerShutdown`, `NoOperationReboot` and `TimerReboot`.
    pub timer_types: Option<Vec<String>>,
    pub wuying_server_ids: Option<Vec<String>>,
}

super::opaque!(DescribeGlobalTimerRecords);

/// `Results` of [`DescribeGlobalTimerRecordsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalTimerRecordsResponseResults {
    pub action_type: Option<String>,
    /// The id of the batch.
    pub batch_id: Option<String>,
    pub context: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    pub display_result_name: Option<String>,
    pub finish_time: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub resource_parent_id: Option<String>,
    pub retryable: Option<bool>,
    /// The id of the group of timers.
    pub timer_group_id: Option<String>,
    pub timer_record_id: Option<String>,
    /// Known values: `CONNECTED_NOT_RUN`, `PAUSED`, `COMPLETED`, `FAILED`, `RUNNING` and `TERMINATED`.
    pub timer_result: Option<String>,
    /// What is done at that time. Known values: `NoOperationDisconnect`, `NoConnect`, `TimerBoot`, `TimerReset`, `NoOperationShutdown`, `NoOperationHibernate`, `TimerShutdown`, `NoOperationReboot`, `TimerReboot`, `LogoutShutdown` and `LoginAutoConnect`.
    pub timer_type: Option<String>,
}

super::opaque!(DescribeGlobalTimerRecordsResponseResults);

/// The answer of [`DescribeGlobalTimerRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGlobalTimerRecordsResponse {
    pub count: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub results: Option<Vec<DescribeGlobalTimerRecordsResponseResults>>,
}

super::opaque!(DescribeGlobalTimerRecordsResponse);

/// Lists the applications that run on a cloud computer.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeGuestApplications>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeGuestApplications {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// The id of the user who may connect.
    pub end_user_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeGuestApplications);

/// `ProcessData` of [`DescribeGuestApplicationsResponseApplications`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGuestApplicationsResponseApplicationsProcessData {
    pub application_name: Option<String>,
    pub application_version: Option<String>,
    pub cpu_percent: Option<f64>,
    pub gpu_percent: Option<f64>,
    /// In bytes per second.
    pub iospeed: Option<f64>,
    pub mem_percent: Option<f64>,
    pub pid: Option<i64>,
    pub process_path: Option<String>,
}

super::opaque!(DescribeGuestApplicationsResponseApplicationsProcessData);

/// `Applications` of [`DescribeGuestApplicationsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGuestApplicationsResponseApplications {
    pub application_name: Option<String>,
    pub application_version: Option<String>,
    pub cpu_percent: Option<f64>,
    pub gpu_percent: Option<f64>,
    pub icon_url: Option<String>,
    /// In bytes per second.
    pub io_speed: Option<f64>,
    pub mem_percent: Option<f64>,
    pub pid: Option<i64>,
    pub process_data: Option<Vec<DescribeGuestApplicationsResponseApplicationsProcessData>>,
    pub process_path: Option<String>,
    /// Known values: `Idle` and `Running`.
    pub status: Option<String>,
}

super::opaque!(DescribeGuestApplicationsResponseApplications);

/// The answer of [`DescribeGuestApplications`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeGuestApplicationsResponse {
    pub applications: Option<Vec<DescribeGuestApplicationsResponseApplications>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeGuestApplicationsResponse);

/// Lists changes of a cloud computer's image.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeImageModifiedRecords>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeImageModifiedRecords {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeImageModifiedRecords);

/// `ImageModifiedRecords` of [`DescribeImageModifiedRecordsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeImageModifiedRecordsResponseImageModifiedRecords {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The name of the image.
    pub image_name: Option<String>,
    pub new_image_id: Option<String>,
    pub new_image_name: Option<String>,
    pub reason: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<String>,
}

super::opaque!(DescribeImageModifiedRecordsResponseImageModifiedRecords);

/// The answer of [`DescribeImageModifiedRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeImageModifiedRecordsResponse {
    pub image_modified_records: Option<Vec<DescribeImageModifiedRecordsResponseImageModifiedRecords>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeImageModifiedRecordsResponse);

/// Lists the accounts that an image is shared with.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeImagePermission>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeImagePermission {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeImagePermission);

/// The answer of [`DescribeImagePermission`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeImagePermissionResponse {
    pub ali_uids: Option<Vec<String>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeImagePermissionResponse);

/// Lists images.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeImages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeImages {
    pub desktop_instance_type: Option<String>,
    pub fota_version: Option<String>,
    /// Whether it is one with a GPU.
    pub gpu_category: Option<bool>,
    /// The version of the GPU's driver.
    pub gpu_driver_version: Option<String>,
    /// Each item: the id of the image, the operating system and software that a disk begins with. At most 100 items.
    pub image_id: Option<Vec<String>>,
    /// The name of the image.
    pub image_name: Option<String>,
    /// Known values: `Creating`, `Available` and `CreateFailed`.
    pub image_status: Option<String>,
    /// Whether the vendor or the account made the image. Known values: `SYSTEM` and `CUSTOM`.
    pub image_type: Option<String>,
    /// Known values: `en-US`, `zh-HK`, `zh-CN` and `ja-JP`.
    pub language_type: Option<String>,
    /// How many items a page has at most. 0 to 500. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// The protocol that the screen travels by. Known values: `HDX` and `ASP`.
    pub protocol_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Whether one or several users are connected at once. Known values: `SINGLE_SESSION` and `MULTIPLE_SESSION`.
    pub session_type: Option<String>,
}

super::opaque!(DescribeImages);

/// `Images` of [`DescribeImagesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeImagesResponseImages {
    /// The version of the image.
    pub app_version: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// The size of the data disk. In GiB.
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    /// Whether it is one with a GPU.
    pub gpu_category: Option<bool>,
    /// The version of the GPU's driver.
    pub gpu_driver_version: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// Whether the vendor or the account made the image. Known values: `SYSTEM` and `CUSTOM`.
    pub image_type: Option<String>,
    pub name: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// The operating system with its version.
    pub platform: Option<String>,
    /// How far it is. In percent.
    pub progress: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// Whether one or several users are connected at once. Known values: `SINGLE_SESSION` and `MULTIPLE_SESSION`.
    pub session_type: Option<String>,
    pub shared_count: Option<i64>,
    /// In GiB.
    pub size: Option<i64>,
    pub status: Option<String>,
    pub supported_languages: Option<Vec<String>>,
    pub update_time: Option<String>,
    /// Whether the disks are encrypted.
    pub volume_encryption_enabled: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
}

super::opaque!(DescribeImagesResponseImages);

/// The answer of [`DescribeImages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeImagesResponse {
    pub images: Option<Vec<DescribeImagesResponseImages>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeImagesResponse);

/// Lists runs of commands with their results.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeInvocations>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeInvocations {
    /// Known values: `RunPowerShellScript` and `RunBatScript`.
    pub command_type: Option<String>,
    /// Whether the script is plain text or in Base64. Known values: `Base64` and `PlainText`.
    pub content_encoding: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The ids of cloud computers. At most 500 items.
    pub desktop_ids: Option<Vec<String>>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub include_invoke_desktops: Option<bool>,
    pub include_output: Option<bool>,
    /// The id of the command's run.
    pub invoke_id: Option<String>,
    /// Known values: `Finished`, `Stopped`, `Failed`, `Running` and `PartialFailed`.
    pub invoke_status: Option<String>,
    /// How many items a page has at most. 0 to 50. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeInvocations);

/// `InvokeDesktops` of [`DescribeInvocationsResponseInvocations`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeInvocationsResponseInvocationsInvokeDesktops {
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    pub dropped: Option<i64>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    /// Known values: `Pending`, `Running`, `Success`, `Failed`, `Stopping`, `Stopped` and `PartialFailed`.
    pub invocation_status: Option<String>,
    pub jvs_agent_id: Option<String>,
    /// Secret.
    pub output: Option<String>,
    pub repeats: Option<i64>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub update_time: Option<String>,
}

super::opaque!(DescribeInvocationsResponseInvocationsInvokeDesktops);

/// `Invocations` of [`DescribeInvocationsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeInvocationsResponseInvocations {
    /// The script. Secret.
    pub command_content: Option<String>,
    /// Known values: `RunPowerShellScript` and `RunBatScript`.
    pub command_type: Option<String>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    /// Known values: `Classic` and `JvsClaw`.
    pub desktop_scenario: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// Known values: `Pending`, `Running`, `Success`, `Failed`, `Stopping`, `Stopped` and `PartialFailed`.
    pub invocation_status: Option<String>,
    pub invoke_desktop_count: Option<i64>,
    pub invoke_desktop_succeed_count: Option<i64>,
    pub invoke_desktops: Option<Vec<DescribeInvocationsResponseInvocationsInvokeDesktops>>,
    /// The id of the command's run.
    pub invoke_id: Option<String>,
}

super::opaque!(DescribeInvocationsResponseInvocations);

/// The answer of [`DescribeInvocations`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeInvocationsResponse {
    pub invocations: Option<Vec<DescribeInvocationsResponseInvocations>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeInvocationsResponse);

/// Lists public IP addresses.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeIpAddresses>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeIpAddresses {
    /// The id of the public IP address.
    pub eip_id: Option<String>,
    pub instance_id: Option<Vec<String>>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeIpAddresses);

/// `IpAddresses` of [`DescribeIpAddressesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeIpAddressesResponseIpAddresses {
    pub create_by_wuying: Option<bool>,
    pub eip_address: Option<String>,
    /// The id of the public IP address.
    pub eip_id: Option<String>,
    pub eip_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}

super::opaque!(DescribeIpAddressesResponseIpAddresses);

/// The answer of [`DescribeIpAddresses`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeIpAddressesResponse {
    pub ip_addresses: Option<Vec<DescribeIpAddressesResponseIpAddresses>>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeIpAddressesResponse);

/// Lists keys for the encryption of disks.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeKmsKeys>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeKmsKeys {
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

super::opaque!(DescribeKmsKeys);

/// `Keys` of [`DescribeKmsKeysResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeKmsKeysResponseKeys {
    pub alias: Option<String>,
    pub arn: Option<String>,
    pub key_id: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(DescribeKmsKeysResponseKeys);

/// The answer of [`DescribeKmsKeys`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeKmsKeysResponse {
    /// Known values: `not_authorized` and `authorized`.
    pub authorize_status: Option<String>,
    pub keys: Option<Vec<DescribeKmsKeysResponseKeys>>,
    /// Known values: `disabled` and `enabled`.
    pub kms_service_status: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeKmsKeysResponse);

/// `ResourceSpecs` of [`DescribeModificationPrice`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeModificationPriceResourceSpecs {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The size of the system disk. In GiB.
    pub root_disk_size_gib: Option<i64>,
    /// The size of a data disk. In GiB.
    pub user_disk_size_gib: Option<i64>,
}

super::opaque!(DescribeModificationPriceResourceSpecs);

/// Tells what a change of specification would cost.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeModificationPrice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeModificationPrice {
    /// The bandwidth. In Mbit/s. 2 to 3072.
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
    /// Known values: `ecd.basic.small`, `ecd.basic.large`, `ecd.advanced.large`, `ecd.advanced.xlarge`, `ecd.performance.2xlarge`, `ecd.graphics.xlarge`, `ecd.graphics.2xlarge`, `ecd.advanced.xlarge_s8d2`, `ecd.advanced.xlarge_s8d7`, `ecd.graphics.1g72c`, `eds.general.2c2g`, `eds.general.2c4g`, `eds.general.2c8g`, `eds.general.4c8g`, `eds.general.4c16g`, `eds.general.8c16g`, `eds.general.8c32g` and `eds.general.16c32g`.
    pub instance_type: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// The new specification, of several computers. At most 20 items.
    pub resource_specs: Option<Vec<DescribeModificationPriceResourceSpecs>>,
    /// What kind of resource it is. Known values: `Desktop` and `NetworkPackage`.
    pub resource_type: Option<String>,
    /// How fast the system disk is.
    pub root_disk_performance_level: Option<String>,
    /// The size of the system disk. In GiB. 0 to 32768.
    pub root_disk_size_gib: Option<i64>,
    /// How fast the data disk is.
    pub user_disk_performance_level: Option<String>,
    /// The size of a data disk. In GiB. 0 to 32768.
    pub user_disk_size_gib: Option<i64>,
}

super::opaque!(DescribeModificationPrice);

/// `Promotions` of [`DescribeModificationPriceResponsePriceInfoPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeModificationPriceResponsePriceInfoPricePromotions {
    /// The code of the discount campaign.
    pub option_code: Option<String>,
    /// What the discount campaign is.
    pub promotion_desc: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The name of the discount campaign.
    pub promotion_name: Option<String>,
    /// Whether the discount campaign is used.
    pub selected: Option<bool>,
}

super::opaque!(DescribeModificationPriceResponsePriceInfoPricePromotions);

/// `Price` of [`DescribeModificationPriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeModificationPriceResponsePriceInfoPrice {
    /// The currency, as `CNY`.
    pub currency: Option<String>,
    /// The discount.
    pub discount_price: Option<f64>,
    /// The parts of the order.
    pub order_lines: Option<BTreeMap<String, String>>,
    /// The price without discounts.
    pub original_price: Option<f64>,
    /// The discount campaigns.
    pub promotions: Option<Vec<DescribeModificationPriceResponsePriceInfoPricePromotions>>,
    /// The price with discounts.
    pub trade_price: Option<f64>,
}

super::opaque!(DescribeModificationPriceResponsePriceInfoPrice);

/// `Rules` of [`DescribeModificationPriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeModificationPriceResponsePriceInfoRules {
    pub description: Option<String>,
    /// The id of the rule.
    pub rule_id: Option<i64>,
}

super::opaque!(DescribeModificationPriceResponsePriceInfoRules);

/// `PriceInfo` of [`DescribeModificationPriceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeModificationPriceResponsePriceInfo {
    /// The price.
    pub price: Option<DescribeModificationPriceResponsePriceInfoPrice>,
    /// The rules that the price follows.
    pub rules: Option<Vec<DescribeModificationPriceResponsePriceInfoRules>>,
}

super::opaque!(DescribeModificationPriceResponsePriceInfo);

/// The answer of [`DescribeModificationPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeModificationPriceResponse {
    /// The price, and the rules that it follows.
    pub price_info: Option<DescribeModificationPriceResponsePriceInfo>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeModificationPriceResponse);

/// Lists NAS file systems.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeNASFileSystems>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeNASFileSystems {
    /// Each item: the id of the NAS file system. At most 100 items.
    pub file_system_id: Option<Vec<String>>,
    pub match_compatible_profile: Option<bool>,
    /// How many items a page has at most. 0 to 500. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeNASFileSystems);

/// `AppInstanceGroups` of [`DescribeNASFileSystemsResponseFileSystems`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNASFileSystemsResponseFileSystemsAppInstanceGroups {
    pub app_instance_group_id: Option<String>,
    pub app_instance_group_name: Option<String>,
}

super::opaque!(DescribeNASFileSystemsResponseFileSystemsAppInstanceGroups);

/// `DesktopGroups` of [`DescribeNASFileSystemsResponseFileSystems`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNASFileSystemsResponseFileSystemsDesktopGroups {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
}

super::opaque!(DescribeNASFileSystemsResponseFileSystemsDesktopGroups);

/// `OfficeSites` of [`DescribeNASFileSystemsResponseFileSystems`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNASFileSystemsResponseFileSystemsOfficeSites {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
}

super::opaque!(DescribeNASFileSystemsResponseFileSystemsOfficeSites);

/// `FileSystems` of [`DescribeNASFileSystemsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNASFileSystemsResponseFileSystems {
    pub allow_operate_user_drive: Option<bool>,
    pub app_instance_groups: Option<Vec<DescribeNASFileSystemsResponseFileSystemsAppInstanceGroups>>,
    /// The bandwidth.
    pub bandwidth: Option<i64>,
    /// In GiB.
    pub capacity: Option<i64>,
    /// When it was created.
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub desktop_groups: Option<Vec<DescribeNASFileSystemsResponseFileSystemsDesktopGroups>>,
    pub encryption_enabled: Option<bool>,
    /// The id of the NAS file system.
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    pub file_system_status: Option<String>,
    pub file_system_type: Option<String>,
    /// In bytes.
    pub metered_size: Option<i64>,
    pub mount_target_domain: Option<String>,
    pub mount_target_status: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    pub office_sites: Option<Vec<DescribeNASFileSystemsResponseFileSystemsOfficeSites>>,
    /// Which product it is.
    pub product_type: Option<String>,
    pub profile_compatible: Option<bool>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub scene: Option<String>,
    pub size_quota: Option<i64>,
    pub storage_type: Option<String>,
    pub support_acl: Option<bool>,
    /// The zone, a data center of the region.
    pub zone_id: Option<String>,
}

super::opaque!(DescribeNASFileSystemsResponseFileSystems);

/// The answer of [`DescribeNASFileSystems`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNASFileSystemsResponse {
    pub file_systems: Option<Vec<DescribeNASFileSystemsResponseFileSystems>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeNASFileSystemsResponse);

/// Lists NAT gateways.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeNatGateways>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeNatGateways {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    pub name: Option<String>,
    /// The id of the NAT gateway.
    pub nat_gateway_id: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
}

super::opaque!(DescribeNatGateways);

/// `IpLists` of [`DescribeNatGatewaysResponseNatGateways`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNatGatewaysResponseNatGatewaysIpLists {
    pub allocation_id: Option<String>,
    pub ip_address: Option<String>,
    pub private_ip_address: Option<String>,
    pub snat_entry_enabled: Option<String>,
    pub using_status: Option<String>,
}

super::opaque!(DescribeNatGatewaysResponseNatGatewaysIpLists);

/// `NatGateways` of [`DescribeNatGatewaysResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNatGatewaysResponseNatGateways {
    pub forward_table_ids: Option<Vec<String>>,
    pub ip_lists: Option<Vec<DescribeNatGatewaysResponseNatGatewaysIpLists>>,
    pub name: Option<String>,
    /// The id of the NAT gateway.
    pub nat_gateway_id: Option<String>,
    pub snat_table_ids: Option<Vec<String>>,
    pub status: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
}

super::opaque!(DescribeNatGatewaysResponseNatGateways);

/// The answer of [`DescribeNatGateways`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNatGatewaysResponse {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    pub nat_gateways: Option<Vec<DescribeNatGatewaysResponseNatGateways>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeNatGatewaysResponse);

/// `Tag` of [`DescribeNetworkPackages`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeNetworkPackagesTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(DescribeNetworkPackagesTag);

/// Lists Internet bandwidth packages.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeNetworkPackages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeNetworkPackages {
    /// What of the Internet traffic is paid: the bandwidth, or the bytes. Known values: `PayByTraffic` and `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// How many items a page has at most. 1 to 100. Default: 10.
    pub max_results: Option<i64>,
    /// Each item: the id of the Internet bandwidth package. At most 100 items.
    pub network_package_id: Option<Vec<String>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Tags that it has, or is to have.
    pub tag: Option<Vec<DescribeNetworkPackagesTag>>,
}

super::opaque!(DescribeNetworkPackages);

/// `Tags` of [`DescribeNetworkPackagesResponseNetworkPackages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNetworkPackagesResponseNetworkPackagesTags {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(DescribeNetworkPackagesResponseNetworkPackagesTags);

/// `NetworkPackages` of [`DescribeNetworkPackagesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNetworkPackagesResponseNetworkPackages {
    /// The bandwidth. In Mbit/s.
    pub bandwidth: Option<i64>,
    pub business_status: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    pub eip_addresses: Option<Vec<String>>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    /// What of the Internet traffic is paid: the bandwidth, or the bytes. Known values: `PayByTraffic` and `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// The id of the Internet bandwidth package.
    pub network_package_id: Option<String>,
    pub network_package_status: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// Whose VPC the office network uses.
    pub office_site_vpc_type: Option<String>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub pay_type: Option<String>,
    pub reservation_active_time: Option<String>,
    /// In Mbit/s.
    pub reservation_bandwidth: Option<i64>,
    pub reservation_internet_charge_type: Option<String>,
    /// Tags: names with values.
    pub tags: Option<Vec<DescribeNetworkPackagesResponseNetworkPackagesTags>>,
}

super::opaque!(DescribeNetworkPackagesResponseNetworkPackages);

/// The answer of [`DescribeNetworkPackages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeNetworkPackagesResponse {
    pub network_packages: Option<Vec<DescribeNetworkPackagesResponseNetworkPackages>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeNetworkPackagesResponse);

/// Tells the bridge between an office network and other networks.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeOfficeSiteBridgeInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeOfficeSiteBridgeInfo {
    /// The id of the virtual bridge.
    pub bridge_id: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeOfficeSiteBridgeInfo);

/// `Bridge` of [`DescribeOfficeSiteBridgeInfoResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeOfficeSiteBridgeInfoResponseBridge {
    /// Whether the client connects over the Internet or a private network. Known values: `INTERNET` and `VPC`.
    pub access_type: Option<String>,
    /// The id of the virtual bridge.
    pub bridge_id: Option<String>,
    pub bridge_level: Option<String>,
    pub bridge_status: Option<String>,
    pub bridge_type: Option<String>,
    /// Secret.
    pub default_password: Option<String>,
    pub default_user: Option<String>,
    pub deploy_time: Option<String>,
    /// When it ends.
    pub expire_time: Option<String>,
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribeOfficeSiteBridgeInfoResponseBridge);

/// The answer of [`DescribeOfficeSiteBridgeInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeOfficeSiteBridgeInfoResponse {
    pub bridge: Option<DescribeOfficeSiteBridgeInfoResponseBridge>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeOfficeSiteBridgeInfoResponse);

/// Lists office networks.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeOfficeSites>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeOfficeSites {
    /// What kind of account it is.
    pub account_type: Option<String>,
    /// How many items a page has at most. 0 to 500. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items.
    pub office_site_id: Option<Vec<String>>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `SASE` and `OFF`.
    pub security_protection: Option<String>,
    /// Known values: `REGISTERING`, `DEREGISTERING`, `REGISTERED`, `NEEDCONFIGTRUST`, `CONFIGTRUSTFAILED`, `DEREGISTERED`, `ERROR`, `CONFIGTRUSTING` and `NEEDCONFIGUSER`.
    pub status: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
}

super::opaque!(DescribeOfficeSites);

/// `ADConnectors` of [`DescribeOfficeSitesResponseOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeOfficeSitesResponseOfficeSitesADConnectors {
    #[serde(rename = "ADConnectorAddress")]
    pub ad_connector_address: Option<String>,
    pub connector_status: Option<String>,
    /// The id of the network interface.
    pub network_interface_id: Option<String>,
    pub specification: Option<String>,
    /// Secret.
    pub trust_key: Option<String>,
    /// The id of the VPC's subnet.
    pub v_switch_id: Option<String>,
}

super::opaque!(DescribeOfficeSitesResponseOfficeSitesADConnectors);

/// `Logs` of [`DescribeOfficeSitesResponseOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeOfficeSitesResponseOfficeSitesLogs {
    pub level: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    pub step: Option<String>,
    pub time_stamp: Option<String>,
}

super::opaque!(DescribeOfficeSitesResponseOfficeSitesLogs);

/// `ResourceAmounts` of [`DescribeOfficeSitesResponseOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeOfficeSitesResponseOfficeSitesResourceAmounts {
    #[serde(rename = "amount")]
    pub amount: Option<i64>,
    #[serde(rename = "resourceType")]
    pub resource_type: Option<String>,
}

super::opaque!(DescribeOfficeSitesResponseOfficeSitesResourceAmounts);

/// `OfficeSites` of [`DescribeOfficeSitesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeOfficeSitesResponseOfficeSites {
    #[serde(rename = "ADConnectors")]
    pub ad_connectors: Option<Vec<DescribeOfficeSitesResponseOfficeSitesADConnectors>>,
    pub accelerator_id: Option<String>,
    pub access_attribute: Option<String>,
    /// What kind of account it is.
    pub account_type: Option<String>,
    /// The host name of the domain controller.
    pub ad_hostname: Option<String>,
    pub authority_host: Option<String>,
    /// The host name of the second domain controller.
    #[serde(rename = "BackupDCHostname")]
    pub backup_dc_hostname: Option<String>,
    /// The second name server.
    pub backup_dns: Option<String>,
    /// The bandwidth.
    pub bandwidth: Option<i64>,
    pub basic_internet_type: Option<String>,
    pub cen_attach_status: Option<String>,
    /// The id of the Cloud Enterprise Network that connects the private networks.
    pub cen_id: Option<String>,
    /// The range of IP addresses, as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// An id that the client makes once for each device and keeps.
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<String>,
    pub cloud_box_office_site: Option<bool>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    pub custom_access_point: Option<String>,
    pub custom_dns_address: Option<Vec<String>>,
    pub custom_security_group_id: Option<String>,
    /// From where clients may connect. Known values: `VPC`, `Internet`, `Any`, `INTERNET` and `ANY`.
    pub desktop_access_type: Option<String>,
    pub desktop_count: Option<i64>,
    pub desktop_vpc_endpoint: Option<String>,
    /// The IP addresses of the Active Directory's name servers.
    pub dns_address: Option<Vec<String>>,
    pub dns_user_name: Option<String>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: Option<String>,
    /// The password of the Active Directory's administrator. Secret.
    pub domain_password: Option<String>,
    /// The name of the Active Directory's administrator.
    pub domain_user_name: Option<String>,
    pub eid: Option<String>,
    /// Whether users are administrators of their computers.
    pub enable_admin_access: Option<bool>,
    pub enable_cross_desktop_access: Option<bool>,
    /// Whether there is access to the Internet.
    pub enable_internet_access: Option<bool>,
    pub enable_service_route: Option<bool>,
    /// Of the vendor's own use.
    pub env_type: Option<String>,
    pub file_system_ids: Option<Vec<String>>,
    /// Whether the directory is one of LDAP.
    pub is_ldap: Option<bool>,
    pub ldap_url: Option<String>,
    pub logs: Option<Vec<DescribeOfficeSitesResponseOfficeSitesLogs>>,
    /// Whether logging in takes a second factor.
    pub mfa_enabled: Option<bool>,
    pub name: Option<String>,
    pub need_verify_login_risk: Option<bool>,
    pub need_verify_zero_device: Option<bool>,
    /// The id of the Internet bandwidth package.
    pub network_package_id: Option<String>,
    pub nm_version: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    pub ou_name: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    pub rds_license_address: Option<String>,
    pub rds_license_domain_name: Option<String>,
    pub rds_license_status: Option<String>,
    pub resource_amounts: Option<Vec<DescribeOfficeSitesResponseOfficeSitesResourceAmounts>>,
    /// Known values: `SASE` and `OFF`.
    pub security_protection: Option<String>,
    pub sso_enabled: Option<bool>,
    pub sso_type: Option<String>,
    pub status: Option<String>,
    pub sub_dns_address: Option<Vec<String>>,
    /// The name of the child domain.
    pub sub_domain_name: Option<String>,
    pub subnet_mode: Option<String>,
    /// The id of the tenant that the user belongs to.
    pub tenant_id: Option<String>,
    pub total_eds_count: Option<i64>,
    pub total_eds_count_for_group: Option<i64>,
    pub total_resource_amount: Option<i64>,
    /// Secret.
    pub trust_password: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
    /// Known values: `standard`, `basic` and `customized`.
    pub vpc_type: Option<String>,
    pub vpl_version: Option<String>,
}

super::opaque!(DescribeOfficeSitesResponseOfficeSites);

/// The answer of [`DescribeOfficeSites`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeOfficeSitesResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    pub office_sites: Option<Vec<DescribeOfficeSitesResponseOfficeSites>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeOfficeSitesResponse);

/// Counts the users who are connected.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeOnlineUserCount>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeOnlineUserCount {
    pub biz_type: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
}

super::opaque!(DescribeOnlineUserCount);

/// The answer of [`DescribeOnlineUserCount`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeOnlineUserCountResponse {
    pub ad_assigned_user_count: Option<i64>,
    pub assigned_user_count: Option<i64>,
    pub online_user_count: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub simple_assigned_user_count: Option<i64>,
}

super::opaque!(DescribeOnlineUserCountResponse);

/// Lists drivers of peripheral devices.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribePeripheralDrivers>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribePeripheralDrivers {
    pub brand: Option<String>,
    pub device_type: Option<String>,
    pub driver_ids: Option<Vec<String>>,
    /// A part of the name that is searched.
    pub filter: Option<String>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// Known values: `WUYING` and `CUSTOMER`.
    pub owner_type: Option<String>,
    /// The page, counted from 1. Default: 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most. Default: 20.
    pub page_size: Option<i64>,
}

super::opaque!(DescribePeripheralDrivers);

/// `DriverInfos` of [`DescribePeripheralDriversResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePeripheralDriversResponseDriverInfos {
    pub brand: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    /// Known values: `printer`, `scanner`, `serialport`, `camera`, `adb`, `usbKey`, `other`, `graphicsTablet`, `cardReader`, `storage` and `networkInterfaceCard`.
    pub device_type: Option<String>,
    /// The picture of the resource.
    pub icon: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// Known values: `WUYING` and `CUSTOMER`.
    pub owner_type: Option<String>,
    /// Known values: `OpsApp`, `WuyingHelper` and `Wuying`.
    pub source: Option<String>,
}

super::opaque!(DescribePeripheralDriversResponseDriverInfos);

/// The answer of [`DescribePeripheralDrivers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePeripheralDriversResponse {
    pub count: Option<i64>,
    pub driver_infos: Option<Vec<DescribePeripheralDriversResponseDriverInfos>>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribePeripheralDriversResponse);

/// Lists policies.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribePolicyGroups>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribePolicyGroups {
    /// Which edition of the service it is. Known values: `Enterprise` and `Business`.
    pub business_channel: Option<String>,
    /// At most 100 items.
    pub external_policy_group_ids: Option<Vec<String>>,
    /// How many items a page has at most. 1 to 200. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most. Default: 20.
    pub page_size: Option<i64>,
    /// Each item: the id of the policy: what users may do, as copying files or using USB devices. At most 100 items.
    pub policy_group_id: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `ALL`, `IP` and `GLOBAL`.
    pub scope: Option<String>,
}

super::opaque!(DescribePolicyGroups);

/// `AuthorizeAccessPolicyRules` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeAccessPolicyRules {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeAccessPolicyRules);

/// `AuthorizeSecurityPolicyRules` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules);

/// `ClientTypes` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsClientTypes {
    /// Which kind of client it is.
    pub client_type: Option<String>,
    pub status: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsClientTypes);

/// `DeviceRedirects` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRedirects {
    /// Known values: `printer`, `scanner`, `serialport`, `camera`, `adb`, `usbKey`, `other`, `graphicsTablet`, `cardReader`, `storage` and `networkInterfaceCard`.
    pub device_type: Option<String>,
    /// Known values: `usbRedirect`, `deviceRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRedirects);

/// `DeviceRules` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRules {
    pub device_name: Option<String>,
    /// The product id of the USB device.
    pub device_pid: Option<String>,
    /// Known values: `printer`, `scanner`, `serialport`, `camera`, `adb`, `usbKey`, `other`, `graphicsTablet`, `cardReader`, `storage` and `networkInterfaceCard`.
    pub device_type: Option<String>,
    /// The vendor id of the USB device.
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRules);

/// `DomainResolveRule` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsDomainResolveRule);

/// `NetRedirectRule` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsNetRedirectRule {
    pub domain: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// Known values: `prc` and `domain`.
    pub rule_type: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsNetRedirectRule);

/// `RecordEventLevels` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsRecordEventLevels {
    pub event_level: Option<String>,
    /// Known values: `DESKTOP_STOP`, `GET_LITE_CONNECTION_TICKET`, `DESKTOP_DISCONNECT`, `GET_CONNECTION_TICKET`, `CLIENT_LOGIN`, `DESKTOP_REBOOT`, `DESKTOP_CONNECT` and `DESKTOP_START`.
    pub event_type: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsRecordEventLevels);

/// `UsbSupplyRedirectRule` of [`DescribePolicyGroupsResponseDescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroupsUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub device_class: Option<String>,
    pub device_subclass: Option<String>,
    /// The product id of the USB device.
    pub product_id: Option<String>,
    pub usb_redirect_type: Option<i64>,
    pub usb_rule_type: Option<i64>,
    /// The vendor id of the USB device.
    pub vendor_id: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroupsUsbSupplyRedirectRule);

/// `DescribePolicyGroups` of [`DescribePolicyGroupsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponseDescribePolicyGroups {
    /// Known values: `on` and `off`.
    pub academic_proxy: Option<String>,
    /// Known values: `allow`, `deny` and `inherited`.
    pub admin_access: Option<String>,
    /// Known values: `on` and `off`.
    pub admin_keyboard_on_full_screen: Option<String>,
    /// Known values: `on` and `off`.
    pub admin_keyboard_on_windows: Option<String>,
    /// Whether screenshots on the client are prevented. Known values: `off` and `on`.
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rules:
        Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeAccessPolicyRules>>,
    pub authorize_security_policy_rules:
        Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsAuthorizeSecurityPolicyRules>>,
    pub auto_reconnect: Option<String>,
    /// Whether the client's camera can be used. Known values: `deviceRedirect`, `off` and `on`.
    pub camera_redirect: Option<String>,
    /// Known values: `on` and `off`.
    pub client_control_menu: Option<String>,
    /// Known values: `on` and `off`.
    pub client_create_snapshot: Option<String>,
    /// Known values: `on` and `off`.
    pub client_hibernate: Option<String>,
    /// Known values: `on` and `off`.
    pub client_restart: Option<String>,
    /// Known values: `on` and `off`.
    pub client_shutdown: Option<String>,
    pub client_types: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsClientTypes>>,
    /// In which direction the clipboard works. Known values: `read`, `readwrite`, `write` and `off`.
    pub clipboard: Option<String>,
    /// Known values: `off` and `on`.
    pub color_enhancement: Option<String>,
    /// Known values: `on` and `off`.
    pub cpd_drive_clipboard: Option<String>,
    /// In seconds.
    pub cpu_down_grade_duration: Option<i64>,
    /// Known values: `on` and `off`.
    pub cpu_overload: Option<String>,
    pub cpu_processors: Option<Vec<String>>,
    /// Known values: `off` and `on`.
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    /// In seconds.
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub description: Option<String>,
    pub desktop_count: Option<i64>,
    pub desktop_group_count: Option<i64>,
    /// Known values: `off` and `on`.
    pub device_connect_hint: Option<String>,
    pub device_redirects: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRedirects>>,
    pub device_rules: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsDeviceRules>>,
    /// Known values: `on` and `off`.
    pub disk_overload: Option<String>,
    /// Known values: `clientCustom`, `adminOffice`, `adminDesign` and `adminCustom`.
    pub display_mode: Option<String>,
    pub domain_list: Option<String>,
    pub domain_resolve_rule: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsDomainResolveRule>>,
    pub domain_resolve_rule_type: Option<String>,
    pub eds_count: Option<i64>,
    pub end_user_apply_admin_coordinate: Option<String>,
    pub end_user_count: Option<String>,
    pub end_user_group_coordinate: Option<String>,
    /// Known values: `on` and `off`.
    pub external_drive: Option<String>,
    /// Known values: `off` and `on`.
    pub file_migrate: Option<String>,
    pub file_transfer: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<i64>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<i64>,
    pub file_transfer_out_unit: Option<String>,
    /// Known values: `on` and `off`.
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    /// Whether pictures of computers with a GPU are tuned for quality. Known values: `off` and `on`.
    pub gpu_acceleration: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_config_msg: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_hibernate: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_restart: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_shutdown: Option<String>,
    /// Whether browsers may connect. Known values: `off` and `on`.
    pub html5_access: Option<String>,
    /// Which file transfers browsers may do. Known values: `all`, `download`, `upload` and `off`.
    pub html5_file_transfer: Option<String>,
    pub internet_communication_protocol: Option<String>,
    /// Known values: `on` and `off`.
    pub internet_printer: Option<String>,
    /// Known values: `on` and `off`.
    pub keyboard_control: Option<String>,
    /// What computers may do with the drives of the device. Known values: `read`, `readwrite` and `off`.
    pub local_drive: Option<String>,
    /// For how long a client tries to connect again. In seconds.
    pub max_reconnect_time: Option<i64>,
    /// In seconds.
    pub memory_down_grade_duration: Option<i64>,
    /// Known values: `on` and `off`.
    pub memory_overload: Option<String>,
    pub memory_processors: Option<Vec<String>>,
    /// Known values: `off` and `on`.
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    /// In seconds.
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    /// Known values: `off` and `on`.
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    /// Known values: `off` and `on`.
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    /// Known values: `on` and `off`.
    pub model_library: Option<String>,
    /// Known values: `on` and `off`.
    pub multi_screen: Option<String>,
    pub name: Option<String>,
    /// Whether web traffic of the computer goes over the client's network. Known values: `all`, `off` and `on`.
    pub net_redirect: Option<String>,
    pub net_redirect_rule: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsNetRedirectRule>>,
    /// Known values: `on` and `off`.
    pub network_printer: Option<String>,
    pub organization_count: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    pub policy_group_type: Option<String>,
    pub policy_status: Option<String>,
    /// Whether ports are forwarded by a proxy. Known values: `on` and `off`.
    pub port_proxy: Option<String>,
    pub preempt_login: Option<String>,
    pub preempt_login_users: Option<Vec<String>>,
    /// Known values: `default`, `off` and `custom`.
    pub printer_alert: Option<String>,
    pub printer_alert_content: Option<String>,
    pub printer_alert_title: Option<String>,
    /// Whether the client's printers can be used. Known values: `off` and `on`.
    pub printer_redirection: Option<String>,
    /// Known values: `off` and `on`.
    pub quality_enhancement: Option<String>,
    /// Whether the screen is recorded by users. Known values: `off` and `on`.
    pub record_content: Option<String>,
    /// How long recordings are kept.
    pub record_content_expires: Option<i64>,
    /// In minutes.
    pub record_event_duration: Option<i64>,
    pub record_event_file_exts: Option<Vec<String>>,
    pub record_event_file_paths: Option<Vec<String>>,
    pub record_event_levels: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsRecordEventLevels>>,
    pub record_event_registers: Option<Vec<String>>,
    /// Whether and when the screen is recorded. Known values: `period`, `session`, `off`, `alltime`, `byaction_cmd_ft`, `ALLTIME`, `PERIOD`, `byaction_commands`, `OFF` and `byaction_file_transfer`.
    pub recording: Option<String>,
    /// Whether sound is recorded too. Known values: `off` and `on`.
    pub recording_audio: Option<String>,
    /// How long a recording is at most.
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    /// How long recordings are kept. In days.
    pub recording_expires: Option<i64>,
    /// How many pictures a second the recording has. In frames per second.
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    /// Known values: `off` and `on`.
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// Who controls the screen when it is shared with support. Known values: `optionalControl`, `fullControl` and `disableControl`.
    pub remote_coordinate: Option<String>,
    /// Known values: `off` and `on`.
    pub reset_desktop: Option<String>,
    pub resolution_dpi: Option<i64>,
    /// In pixels.
    pub resolution_height: Option<i64>,
    /// Known values: `adaptive` and `customer`.
    pub resolution_model: Option<String>,
    /// In pixels.
    pub resolution_width: Option<i64>,
    pub resource_group_count: Option<i64>,
    /// The region that the resource is in.
    pub resource_region_id: Option<String>,
    /// Known values: `on` and `off`.
    pub safe_menu: Option<String>,
    pub scope: Option<String>,
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    /// Known values: `off` and `on`.
    pub smooth_enhancement: Option<String>,
    /// Known values: `off` and `on`.
    pub status_monitor: Option<String>,
    /// Known values: `intelligent` and `smooth`.
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    /// Known values: `on` and `off`.
    pub three_screen: Option<String>,
    /// Whether USB devices of the client can be used. Known values: `off` and `on`.
    pub usb_redirect: Option<String>,
    pub usb_supply_redirect_rule:
        Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroupsUsbSupplyRedirectRule>>,
    /// Known values: `on` and `off`.
    pub use_time: Option<String>,
    pub video_enc_avg_kbps: Option<i64>,
    #[serde(rename = "VideoEncMaxQP")]
    pub video_enc_max_qp: Option<i64>,
    #[serde(rename = "VideoEncMinQP")]
    pub video_enc_min_qp: Option<i64>,
    pub video_enc_peak_kbps: Option<i64>,
    /// Known values: `qualityFirst` and `bandwidthFirst`.
    pub video_enc_policy: Option<String>,
    /// Known values: `off` and `on`.
    pub video_redirect: Option<String>,
    /// How the picture is weighed against bandwidth. Known values: `high`, `low`, `lossless` and `medium`.
    pub visual_quality: Option<String>,
    /// Whether the screen carries a watermark. Known values: `blind`, `off` and `on`.
    pub watermark: Option<String>,
    /// Known values: `off` and `on`.
    pub watermark_anti_cam: Option<String>,
    /// The watermark's color, as a number of RGB.
    pub watermark_color: Option<i64>,
    pub watermark_custom_text: Option<String>,
    /// By how many degrees the watermark is turned.
    pub watermark_degree: Option<f64>,
    /// The watermark's font size.
    pub watermark_font_size: Option<i64>,
    /// Known values: `plain` and `bold`.
    pub watermark_font_style: Option<String>,
    /// Known values: `high`, `low` and `medium`.
    pub watermark_power: Option<String>,
    /// How many rows of watermarks there are.
    pub watermark_row_amount: Option<i64>,
    /// Known values: `off` and `on`.
    pub watermark_security: Option<String>,
    /// Known values: `on` and `off`.
    pub watermark_shadow: Option<String>,
    /// Known values: `LIGHT`, `DARK` and `MIDDLE`.
    pub watermark_transparency: Option<String>,
    /// How transparent the watermark is: higher is fainter.
    pub watermark_transparency_value: Option<i64>,
    /// Known values: `EndUserId`, `Custom`, `DesktopIp`, `ClientIp`, `HostName` and `ClientTime`.
    pub watermark_type: Option<String>,
    /// Known values: `off` and `on`.
    pub wuying_keeper: Option<String>,
    /// Known values: `off` and `on`.
    pub wy_assistant: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponseDescribePolicyGroups);

/// The answer of [`DescribePolicyGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePolicyGroupsResponse {
    pub count: Option<i64>,
    pub describe_policy_groups: Option<Vec<DescribePolicyGroupsResponseDescribePolicyGroups>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribePolicyGroupsResponse);

/// Tells what a purchase would cost.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribePrice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribePrice {
    /// 1 to 1000. Default: 1.
    pub amount: Option<i64>,
    /// The bandwidth. In Mbit/s. 1 to 5120.
    pub bandwidth: Option<i64>,
    /// Known values: `120` and `250`.
    pub duration: Option<i64>,
    /// Default: 1.
    pub group_desktop_count: Option<i64>,
    pub instance_type: Option<String>,
    /// What of the Internet traffic is paid: the bandwidth, or the bytes. Known values: `PayByTraffic` and `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// For how long it is paid, in `PeriodUnit`. Default: 1.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month`, `Year` and `Hour`.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// What kind of resource it is. Known values: `DesktopMonthPackage`, `Desktop`, `Bandwidth` and `DesktopGroup`.
    pub resource_type: Option<String>,
    /// Known values: `cloud_efficiency`, `cloud_auto` and `cloud_essd`.
    pub root_disk_category: Option<String>,
    /// How fast the system disk is.
    pub root_disk_performance_level: Option<String>,
    /// The size of the system disk. In GiB. 0 to 32768.
    pub root_disk_size_gib: Option<i64>,
    /// Known values: `cloud_efficiency`, `cloud_auto` and `cloud_essd`.
    pub user_disk_category: Option<String>,
    /// How fast the data disk is.
    pub user_disk_performance_level: Option<String>,
    /// The size of a data disk. In GiB. 0 to 65536.
    pub user_disk_size_gib: Option<i64>,
}

super::opaque!(DescribePrice);

/// `Promotions` of [`DescribePriceResponsePriceInfoPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceResponsePriceInfoPricePromotions {
    /// The code of the discount campaign.
    pub option_code: Option<String>,
    /// What the discount campaign is.
    pub promotion_desc: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The name of the discount campaign.
    pub promotion_name: Option<String>,
    /// Whether the discount campaign is used.
    pub selected: Option<bool>,
}

super::opaque!(DescribePriceResponsePriceInfoPricePromotions);

/// `Price` of [`DescribePriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceResponsePriceInfoPrice {
    /// The currency, as `CNY`.
    pub currency: Option<String>,
    /// The discount.
    pub discount_price: Option<f64>,
    /// The parts of the order.
    pub order_lines: Option<BTreeMap<String, String>>,
    /// The price without discounts.
    pub original_price: Option<f64>,
    /// The discount campaigns.
    pub promotions: Option<Vec<DescribePriceResponsePriceInfoPricePromotions>>,
    pub sp_price: Option<i64>,
    /// The price with discounts.
    pub trade_price: Option<f64>,
}

super::opaque!(DescribePriceResponsePriceInfoPrice);

/// `Rules` of [`DescribePriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceResponsePriceInfoRules {
    pub description: Option<String>,
    /// The id of the rule.
    pub rule_id: Option<i64>,
}

super::opaque!(DescribePriceResponsePriceInfoRules);

/// `PriceInfo` of [`DescribePriceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceResponsePriceInfo {
    pub free_cds_quota: Option<bool>,
    /// In GiB.
    pub free_cds_size: Option<i64>,
    /// The price.
    pub price: Option<DescribePriceResponsePriceInfoPrice>,
    /// The rules that the price follows.
    pub rules: Option<Vec<DescribePriceResponsePriceInfoRules>>,
}

super::opaque!(DescribePriceResponsePriceInfo);

/// The answer of [`DescribePrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceResponse {
    /// The price, and the rules that it follows.
    pub price_info: Option<DescribePriceResponsePriceInfo>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribePriceResponse);

/// Tells what a shared-use group would cost.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForCreateDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribePriceForCreateDesktopOversoldGroup {
    /// How many users may be connected at once.
    pub concurrence_count: Option<i64>,
    /// The size of the data disk.
    pub data_disk_size: Option<i64>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// How many users the group may have.
    pub oversold_user_count: Option<i64>,
    /// For how long it is paid, in `PeriodUnit`.
    pub period: Option<i64>,
    /// The unit of `Period`.
    pub period_unit: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
}

super::opaque!(DescribePriceForCreateDesktopOversoldGroup);

/// `Data` of [`DescribePriceForCreateDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceForCreateDesktopOversoldGroupResponseData {
    /// The price.
    pub price: Option<String>,
}

super::opaque!(DescribePriceForCreateDesktopOversoldGroupResponseData);

/// The answer of [`DescribePriceForCreateDesktopOversoldGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceForCreateDesktopOversoldGroupResponse {
    pub data: Option<DescribePriceForCreateDesktopOversoldGroupResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribePriceForCreateDesktopOversoldGroupResponse);

/// Tells what a change of a shared-use group would cost.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForModifyDesktopOversoldGroupSale>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribePriceForModifyDesktopOversoldGroupSale {
    /// How many users may be connected at once.
    pub concurrence_count: Option<i64>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// How many users the group may have.
    pub oversold_user_count: Option<i64>,
}

super::opaque!(DescribePriceForModifyDesktopOversoldGroupSale);

/// `Data` of [`DescribePriceForModifyDesktopOversoldGroupSaleResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceForModifyDesktopOversoldGroupSaleResponseData {
    /// The price.
    pub price: Option<String>,
}

super::opaque!(DescribePriceForModifyDesktopOversoldGroupSaleResponseData);

/// The answer of [`DescribePriceForModifyDesktopOversoldGroupSale`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceForModifyDesktopOversoldGroupSaleResponse {
    pub data: Option<DescribePriceForModifyDesktopOversoldGroupSaleResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribePriceForModifyDesktopOversoldGroupSaleResponse);

/// Tells what renewing a shared-use group would cost.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribePriceForRenewDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribePriceForRenewDesktopOversoldGroup {
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// For how long it is paid, in `PeriodUnit`.
    pub period: Option<i64>,
    /// The unit of `Period`.
    pub period_unit: Option<String>,
}

super::opaque!(DescribePriceForRenewDesktopOversoldGroup);

/// `Data` of [`DescribePriceForRenewDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceForRenewDesktopOversoldGroupResponseData {
    /// The price.
    pub price: Option<String>,
}

super::opaque!(DescribePriceForRenewDesktopOversoldGroupResponseData);

/// The answer of [`DescribePriceForRenewDesktopOversoldGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePriceForRenewDesktopOversoldGroupResponse {
    pub data: Option<DescribePriceForRenewDesktopOversoldGroupResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribePriceForRenewDesktopOversoldGroupResponse);

/// Lists what was printed.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribePrinterEvents>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribePrinterEvents {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    /// How many items a page has at most. Default: 100.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    pub printer_driver: Option<String>,
    pub printer_name: Option<String>,
    pub printer_redir_type: Option<i64>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribePrinterEvents);

/// `Events` of [`DescribePrinterEventsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePrinterEventsResponseEvents {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub event_id: Option<String>,
    pub printer_driver: Option<String>,
    pub printer_job_copies: Option<i64>,
    pub printer_job_name: Option<String>,
    pub printer_job_pages: Option<i64>,
    pub printer_job_printed_pages: Option<i64>,
    pub printer_job_size: Option<i64>,
    pub printer_job_time: Option<i64>,
    pub printer_name: Option<String>,
    pub printer_port: Option<String>,
    pub printer_redir_type: Option<i64>,
}

super::opaque!(DescribePrinterEventsResponseEvents);

/// The answer of [`DescribePrinterEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribePrinterEventsResponse {
    pub events: Option<Vec<DescribePrinterEventsResponseEvents>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribePrinterEventsResponse);

/// Lists rules that limit Internet bandwidth.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeQosRules>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeQosRules {
    /// The id of the Internet bandwidth package.
    pub network_package_id: String,
    /// The name of the rule that limits Internet bandwidth.
    pub qos_rule_name: Option<String>,
}

super::opaque!(DescribeQosRules);

/// `QosRules` of [`DescribeQosRulesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeQosRulesResponseQosRules {
    pub desktop_count: Option<String>,
    pub desktop_group_count: Option<i64>,
    pub download: Option<String>,
    /// The id of the Internet bandwidth package.
    pub network_package_id: Option<String>,
    /// The id of the rule that limits Internet bandwidth.
    pub qos_rule_id: Option<String>,
    /// The name of the rule that limits Internet bandwidth.
    pub qos_rule_name: Option<String>,
    pub upload: Option<String>,
}

super::opaque!(DescribeQosRulesResponseQosRules);

/// The answer of [`DescribeQosRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeQosRulesResponse {
    pub qos_rules: Option<Vec<DescribeQosRulesResponseQosRules>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeQosRulesResponse);

/// Lists files of screen recordings.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRecordFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeRecordFile {
    /// Known values: `AI_ANALYZED`, `REVIEWING`, `REVIEWED` and `UNREVIEWED`.
    pub audit_status: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// What the list is ordered by.
    pub order_by: Option<String>,
    /// Known values: `asc` and `desc`.
    pub order_sort: Option<String>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most. At most 100.
    pub page_size: Option<i64>,
    /// Known values: `alltime`, `period`, `event` and `session`.
    pub record_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// What kind of resource it is.
    pub resource_type: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
    pub status: Option<i64>,
}

super::opaque!(DescribeRecordFile);

/// `EventDetails` of [`DescribeRecordFileResponseRecordFiles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRecordFileResponseRecordFilesEventDetails {
    pub event_name: Option<String>,
    /// In seconds.
    pub event_time: Option<i64>,
    /// Known values: `DESKTOP_STOP`, `GET_LITE_CONNECTION_TICKET`, `DESKTOP_DISCONNECT`, `GET_CONNECTION_TICKET`, `CLIENT_LOGIN`, `DESKTOP_REBOOT`, `DESKTOP_CONNECT` and `DESKTOP_START`.
    pub event_type: Option<String>,
}

super::opaque!(DescribeRecordFileResponseRecordFilesEventDetails);

/// `RecordFiles` of [`DescribeRecordFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRecordFileResponseRecordFiles {
    /// Known values: `AI_ANALYZED`, `REVIEWING`, `REVIEWED` and `UNREVIEWED`.
    pub audit_status: Option<Vec<String>>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub event_details: Option<Vec<DescribeRecordFileResponseRecordFilesEventDetails>>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// In bytes.
    pub file_size: Option<i64>,
    pub policy_id: Option<String>,
    pub record_end_time: Option<String>,
    pub record_expire: Option<i64>,
    pub record_start_time: Option<String>,
    pub record_type: Option<i64>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// The name of the resource group.
    pub resource_group_name: Option<String>,
    pub status: Option<i64>,
}

super::opaque!(DescribeRecordFileResponseRecordFiles);

/// The answer of [`DescribeRecordFile`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRecordFileResponse {
    pub record_files: Option<Vec<DescribeRecordFileResponseRecordFiles>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeRecordFileResponse);

/// Lists screen recordings.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRecordings>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeRecordings {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    pub need_signed_url: Option<bool>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// In minutes.
    pub signed_url_expire_minutes: Option<i64>,
    pub standard_end_time: Option<String>,
    /// When it was first started, in UTC.
    pub standard_start_time: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribeRecordings);

/// `Recordings` of [`DescribeRecordingsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRecordingsResponseRecordings {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    pub file_path: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// In bytes.
    pub recording_size: Option<i64>,
    pub recording_type: Option<String>,
    /// Secret.
    pub signed_url: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribeRecordingsResponseRecordings);

/// The answer of [`DescribeRecordings`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRecordingsResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    pub recordings: Option<Vec<DescribeRecordingsResponseRecordings>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeRecordingsResponse);

/// Tells what releasing a subscription would refund.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRefundPrice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeRefundPrice {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 20 items.
    pub desktop_id: Vec<String>,
    /// Known values: `RemainRefund` and `RenewRefund`.
    pub refund_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
}

super::opaque!(DescribeRefundPrice);

/// `PriceInfo` of [`DescribeRefundPriceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRefundPriceResponsePriceInfo {
    /// The currency, as `CNY`.
    pub currency: Option<String>,
    pub refund_fee: Option<f64>,
}

super::opaque!(DescribeRefundPriceResponsePriceInfo);

/// The answer of [`DescribeRefundPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRefundPriceResponse {
    /// The price, and the rules that it follows.
    pub price_info: Option<DescribeRefundPriceResponsePriceInfo>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeRefundPriceResponse);

/// Lists the regions of the service.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRegions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeRegions {
    /// The language of names. Known values: `en` and `zh`.
    pub accept_language: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeRegions);

/// `Regions` of [`DescribeRegionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRegionsResponseRegions {
    /// The region's name in the language of `AcceptLanguage`.
    pub local_name: Option<String>,
    /// The host of the API in the region.
    pub region_endpoint: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

super::opaque!(DescribeRegionsResponseRegions);

/// The answer of [`DescribeRegions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRegionsResponse {
    /// The regions.
    pub regions: Option<Vec<DescribeRegionsResponseRegions>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeRegionsResponse);

/// Tells what a renewal would cost.
///
/// Reads. Errors: 500 `InternalError`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRenewalPrice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeRenewalPrice {
    pub instance_id: Option<String>,
    /// The ids of what is renewed. At most 100 items.
    pub instance_ids: Option<Vec<String>>,
    /// For how long it is paid, in `PeriodUnit`. Default: 1.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month` and `Year`.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// What kind of resource it is. Known values: `Desktop`, `Bandwidth` and `DesktopGroup`.
    pub resource_type: Option<String>,
}

super::opaque!(DescribeRenewalPrice);

/// `Promotions` of [`DescribeRenewalPriceResponsePriceInfoPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRenewalPriceResponsePriceInfoPricePromotions {
    /// The code of the discount campaign.
    pub option_code: Option<String>,
    /// What the discount campaign is.
    pub promotion_desc: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The name of the discount campaign.
    pub promotion_name: Option<String>,
    /// Whether the discount campaign is used.
    pub selected: Option<bool>,
}

super::opaque!(DescribeRenewalPriceResponsePriceInfoPricePromotions);

/// `Price` of [`DescribeRenewalPriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRenewalPriceResponsePriceInfoPrice {
    /// The currency, as `CNY`.
    pub currency: Option<String>,
    /// The discount.
    pub discount_price: Option<f64>,
    /// The parts of the order.
    pub order_lines: Option<BTreeMap<String, String>>,
    /// The price without discounts.
    pub original_price: Option<f64>,
    /// The discount campaigns.
    pub promotions: Option<Vec<DescribeRenewalPriceResponsePriceInfoPricePromotions>>,
    /// The price with discounts.
    pub trade_price: Option<f64>,
}

super::opaque!(DescribeRenewalPriceResponsePriceInfoPrice);

/// `Rules` of [`DescribeRenewalPriceResponsePriceInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRenewalPriceResponsePriceInfoRules {
    pub description: Option<String>,
    /// The id of the rule.
    pub rule_id: Option<i64>,
}

super::opaque!(DescribeRenewalPriceResponsePriceInfoRules);

/// `PriceInfo` of [`DescribeRenewalPriceResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRenewalPriceResponsePriceInfo {
    /// The price.
    pub price: Option<DescribeRenewalPriceResponsePriceInfoPrice>,
    /// The rules that the price follows.
    pub rules: Option<Vec<DescribeRenewalPriceResponsePriceInfoRules>>,
}

super::opaque!(DescribeRenewalPriceResponsePriceInfo);

/// The answer of [`DescribeRenewalPrice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRenewalPriceResponse {
    /// The price, and the rules that it follows.
    pub price_info: Option<DescribeRenewalPriceResponsePriceInfo>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeRenewalPriceResponse);

/// Lists the resources that a policy for all regions holds for.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeResourceByCenterPolicyId>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeResourceByCenterPolicyId {
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: String,
    /// Which product it is. Known values: `app`, `resourceGroup`, `desktop` and `desktopGroup`.
    pub product_type: Option<String>,
    /// The id of the resource.
    pub resource_id: Option<String>,
}

super::opaque!(DescribeResourceByCenterPolicyId);

/// `AppModelList` of [`DescribeResourceByCenterPolicyIdResponseResourceModelList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeResourceByCenterPolicyIdResponseResourceModelListAppModelList {
    /// The id of the application.
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}

super::opaque!(DescribeResourceByCenterPolicyIdResponseResourceModelListAppModelList);

/// `ResourceModelList` of [`DescribeResourceByCenterPolicyIdResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeResourceByCenterPolicyIdResponseResourceModelList {
    pub app_model_list: Option<Vec<DescribeResourceByCenterPolicyIdResponseResourceModelListAppModelList>>,
    /// How many virtual CPUs.
    pub cpu: Option<i64>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// How many GPUs; a share of one is less than 1.
    pub gpu_count: Option<f64>,
    /// The kind of GPU.
    pub gpu_spec: Option<String>,
    /// How much memory. In MiB.
    pub memory: Option<i64>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub pay_type: Option<String>,
    /// Which product it is.
    pub product_type: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// The name of the resource group.
    pub resource_group_name: Option<String>,
    pub resource_group_rel_count: Option<i64>,
    /// The id of the resource.
    pub resource_id: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The region that the resource is in.
    pub resource_region_id: Option<String>,
    /// What kind of resource it is.
    pub resource_type: Option<String>,
    pub status: Option<String>,
}

super::opaque!(DescribeResourceByCenterPolicyIdResponseResourceModelList);

/// The answer of [`DescribeResourceByCenterPolicyId`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeResourceByCenterPolicyIdResponse {
    pub count: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub resource_model_list: Option<Vec<DescribeResourceByCenterPolicyIdResponseResourceModelList>>,
}

super::opaque!(DescribeResourceByCenterPolicyIdResponse);

/// Lists the routes of a route table.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRouteEntryList>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeRouteEntryList {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the route table.
    pub route_table_id: String,
}

super::opaque!(DescribeRouteEntryList);

/// `NextHops` of [`DescribeRouteEntryListResponseRouteEntries`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRouteEntryListResponseRouteEntriesNextHops {
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
}

super::opaque!(DescribeRouteEntryListResponseRouteEntriesNextHops);

/// `RouteEntries` of [`DescribeRouteEntryListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRouteEntryListResponseRouteEntries {
    pub description: Option<String>,
    /// Where the route leads: a range of IP addresses.
    pub destination_cidr_block: Option<String>,
    pub ip_version: Option<String>,
    pub next_hops: Option<Vec<DescribeRouteEntryListResponseRouteEntriesNextHops>>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    /// The id of the route table.
    pub route_table_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(DescribeRouteEntryListResponseRouteEntries);

/// The answer of [`DescribeRouteEntryList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRouteEntryListResponse {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub route_entries: Option<Vec<DescribeRouteEntryListResponseRouteEntries>>,
}

super::opaque!(DescribeRouteEntryListResponse);

/// Lists route tables.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeRouteTableList>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeRouteTableList {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the route table.
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
}

super::opaque!(DescribeRouteTableList);

/// `RouteTableList` of [`DescribeRouteTableListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRouteTableListResponseRouteTableList {
    pub associate_type: Option<String>,
    /// The id of the route table.
    pub route_table_id: Option<String>,
    pub route_table_type: Option<String>,
    pub router_type: Option<String>,
    pub status: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    /// The id of the VPC, the private network.
    pub vpc_id: Option<String>,
}

super::opaque!(DescribeRouteTableListResponseRouteTableList);

/// The answer of [`DescribeRouteTableList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeRouteTableListResponse {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub route_table_list: Option<Vec<DescribeRouteTableListResponseRouteTableList>>,
}

super::opaque!(DescribeRouteTableListResponse);

/// Tells the rules of an office network's security group.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSecurityGroupAttribute>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeSecurityGroupAttribute {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeSecurityGroupAttribute);

/// `EgressPermissions` of [`DescribeSecurityGroupAttributeResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSecurityGroupAttributeResponseEgressPermissions {
    /// When it was created.
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

super::opaque!(DescribeSecurityGroupAttributeResponseEgressPermissions);

/// `IngressPermissions` of [`DescribeSecurityGroupAttributeResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSecurityGroupAttributeResponseIngressPermissions {
    /// When it was created.
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

super::opaque!(DescribeSecurityGroupAttributeResponseIngressPermissions);

/// The answer of [`DescribeSecurityGroupAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSecurityGroupAttributeResponse {
    pub egress_permissions: Option<Vec<DescribeSecurityGroupAttributeResponseEgressPermissions>>,
    pub ingress_permissions: Option<Vec<DescribeSecurityGroupAttributeResponseIngressPermissions>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeSecurityGroupAttributeResponse);

/// Counts sessions over a time span.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSessionStatistic>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeSessionStatistic {
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// How long a step of the statistic is.
    pub period: Option<i64>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribeSessionStatistic);

/// `Statistic` of [`DescribeSessionStatisticResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSessionStatisticResponseStatistic {
    pub count: Option<i64>,
    /// The moment, in milliseconds since 1970.
    pub time_point: Option<i64>,
}

super::opaque!(DescribeSessionStatisticResponseStatistic);

/// The answer of [`DescribeSessionStatistic`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSessionStatisticResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The counts, step by step.
    pub statistic: Option<Vec<DescribeSessionStatisticResponseStatistic>>,
    /// How many items there are on all pages.
    pub total_count: Option<String>,
}

super::opaque!(DescribeSessionStatisticResponse);

/// Lists snapshots.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSnapshots>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeSnapshots {
    pub creator: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    pub desktop_scenario: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// How many items a page has at most. 0 to 100. Default: 100.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: Option<String>,
    /// The name of the snapshot.
    pub snapshot_name: Option<String>,
    /// Whether a policy or a user made the snapshot. Known values: `all`, `auto` and `user`.
    pub snapshot_type: Option<String>,
    /// Which disk the snapshot is of. Known values: `Data` and `System`.
    pub source_disk_type: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(DescribeSnapshots);

/// `Snapshots` of [`DescribeSnapshotsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSnapshotsResponseSnapshots {
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    pub creator: Option<String>,
    pub deletion_time: Option<String>,
    pub description: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    pub disk_status: Option<String>,
    /// Of the vendor's own use.
    pub env_id: Option<String>,
    /// Of the vendor's own use.
    pub env_type: Option<String>,
    pub jvs_id: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    /// How far it is.
    pub progress: Option<String>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
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
    pub status: Option<String>,
    /// Whether the disks are encrypted.
    pub volume_encryption_enabled: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
}

super::opaque!(DescribeSnapshotsResponseSnapshots);

/// The answer of [`DescribeSnapshots`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSnapshotsResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The snapshots.
    pub snapshots: Option<Vec<DescribeSnapshotsResponseSnapshots>>,
}

super::opaque!(DescribeSnapshotsResponse);

/// Lists outgoing address translations.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSnatTableEntries>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeSnatTableEntries {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// The id of the NAT gateway.
    pub nat_gateway_id: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the outgoing address translation.
    pub snat_entry_id: Option<String>,
    /// The id of the table of outgoing address translations.
    pub snat_table_id: Option<String>,
}

super::opaque!(DescribeSnatTableEntries);

/// `SnatTableEntries` of [`DescribeSnatTableEntriesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSnatTableEntriesResponseSnatTableEntries {
    pub eip_affinity: Option<String>,
    /// The id of the NAT gateway.
    pub nat_gateway_id: Option<String>,
    /// The id of the outgoing address translation.
    pub snat_entry_id: Option<String>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    /// The id of the table of outgoing address translations.
    pub snat_table_id: Option<String>,
    #[serde(rename = "SourceCIDR")]
    pub source_cidr: Option<String>,
    pub source_v_switch_id: Option<String>,
    pub status: Option<String>,
}

super::opaque!(DescribeSnatTableEntriesResponseSnatTableEntries);

/// The answer of [`DescribeSnatTableEntries`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSnatTableEntriesResponse {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub snat_table_entries: Option<Vec<DescribeSnatTableEntriesResponseSnatTableEntries>>,
}

super::opaque!(DescribeSnatTableEntriesResponse);

/// Lists the subnets of office networks.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeSubnets>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeSubnets {
    pub eid: Option<String>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    pub name: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
}

super::opaque!(DescribeSubnets);

/// `Subnets` of [`DescribeSubnetsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSubnetsResponseSubnets {
    /// The range of IP addresses, as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    pub name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    pub status: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    pub total_eds_count: Option<i64>,
    pub total_eds_count_for_group: Option<i64>,
    /// The zone, a data center of the region.
    pub zone_id: Option<String>,
}

super::opaque!(DescribeSubnetsResponseSubnets);

/// The answer of [`DescribeSubnets`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeSubnetsResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub subnets: Option<Vec<DescribeSubnetsResponseSubnets>>,
}

super::opaque!(DescribeSubnetsResponse);

/// Lists custom templates.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeTemplates>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeTemplates {
    pub biz_region_id: Option<String>,
    pub biz_type: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// A part of the name that is searched.
    pub keyword: Option<String>,
    /// The page, counted from 1. At least 0.
    pub page_number: Option<i64>,
    /// How many items a page has at most. 0 to 100.
    pub page_size: Option<i64>,
    /// Which product it is. Known values: `CloudDesktop`.
    pub product_type: Option<String>,
    /// At most 100 items.
    pub template_ids: Option<Vec<String>>,
    pub template_name: Option<String>,
    /// Known values: `USER_TEMPLATE` and `SYSTEM_TEMPLATE`.
    pub template_type: Option<String>,
}

super::opaque!(DescribeTemplates);

/// `DataDiskList` of [`DescribeTemplatesResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTemplatesResponseDataDataDiskList {
    /// How fast the disk is. Known values: `PL1`, `PL0` and `AutoPL`.
    pub performance_level: Option<String>,
    /// In GiB.
    pub size: Option<String>,
}

super::opaque!(DescribeTemplatesResponseDataDataDiskList);

/// `RegionConfigList` of [`DescribeTemplatesResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTemplatesResponseDataRegionConfigList {
    /// How many virtual CPUs.
    pub cpu_count: Option<i64>,
    /// The kind of GPU.
    pub gpu_spec: Option<String>,
    /// How much memory. In MiB.
    pub memory_size: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub resource_instance_type: Option<String>,
    /// The id of the policy that makes snapshots.
    pub snapshot_policy_id: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    pub virtual_node_pool_id: Option<String>,
    pub volume_encryption_enable: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
}

super::opaque!(DescribeTemplatesResponseDataRegionConfigList);

/// `ResourceTagList` of [`DescribeTemplatesResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTemplatesResponseDataResourceTagList {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(DescribeTemplatesResponseDataResourceTagList);

/// `SiteConfigList` of [`DescribeTemplatesResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTemplatesResponseDataSiteConfigList {
    pub app_rule_id: Option<String>,
    /// Known values: `outside_mainland` and `mainland`.
    pub site_id: Option<String>,
}

super::opaque!(DescribeTemplatesResponseDataSiteConfigList);

/// `Data` of [`DescribeTemplatesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTemplatesResponseData {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    pub data_disk_list: Option<Vec<DescribeTemplatesResponseDataDataDiskList>>,
    /// The language of the operating system. Known values: `en-US`, `zh-HK`, `zh-CN` and `ja-JP`.
    pub default_language: Option<String>,
    pub description: Option<String>,
    /// When it was created.
    pub gmt_create: Option<String>,
    /// When it was last changed.
    pub gmt_modified: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// Whether the vendor or the account made the image. Known values: `SYSTEM` and `CUSTOM`.
    pub image_type: Option<String>,
    pub instance_name: Option<String>,
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month`, `Year`, `Week` and `Hour`.
    pub period_unit: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// Whether it is paid by use when the bought time is used up.
    pub post_paid_after_used_up: Option<bool>,
    /// Which product it is.
    pub product_type: Option<String>,
    pub region_config_list: Option<Vec<DescribeTemplatesResponseDataRegionConfigList>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    pub resource_tag_list: Option<Vec<DescribeTemplatesResponseDataResourceTagList>>,
    pub site_config_list: Option<Vec<DescribeTemplatesResponseDataSiteConfigList>>,
    /// Known values: `PL1`, `PL0` and `AutoPL`.
    pub system_disk_performance_level: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    /// Known values: `USER_TEMPLATE` and `SYSTEM_TEMPLATE`.
    pub template_type: Option<String>,
    /// The id of the group of timers.
    pub timer_group_id: Option<String>,
    pub user_duration: Option<String>,
}

super::opaque!(DescribeTemplatesResponseData);

/// The answer of [`DescribeTemplates`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTemplatesResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<Vec<DescribeTemplatesResponseData>>,
    /// The status of the answer, once more.
    pub http_status_code: Option<i64>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(DescribeTemplatesResponse);

/// Tells the timers of a group.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeTimerGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeTimerGroup {
    pub group_id: String,
    /// The region, as `cn-hangzhou`. Known values: `cn-shanghai`.
    pub region_id: Option<String>,
}

super::opaque!(DescribeTimerGroup);

/// `SegmentTimers` of [`DescribeTimerGroupResponseDataConfigTimers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTimerGroupResponseDataConfigTimersSegmentTimers {
    pub appointment_timer: Option<i64>,
    /// Whether a snapshot is made before the system update.
    pub create_snapshot: Option<bool>,
    pub end_cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// After which time it happens. In minutes.
    pub interval: Option<i64>,
    pub ip_segments: Option<Vec<String>>,
    /// In minutes.
    pub lock_screen_time: Option<i64>,
    /// In seconds.
    pub notification_time: Option<i64>,
    /// What the timer does. Known values: `Hibernate` and `Shutdown`.
    pub operation_type: Option<String>,
    /// The id of the patch to install.
    pub patch_id: Option<String>,
    pub process_whitelist: Option<Vec<String>>,
    /// Which disks are reset.
    pub reset_type: Option<String>,
    pub start_cron_expression: Option<String>,
    pub timer_order: Option<i64>,
    pub timezone: Option<String>,
    /// Known values: `Advanced` and `Standard`.
    pub trigger_type: Option<String>,
    /// In seconds.
    pub verification_notification_time: Option<i64>,
    /// In seconds.
    pub verification_time: Option<i64>,
}

super::opaque!(DescribeTimerGroupResponseDataConfigTimersSegmentTimers);

/// `ConfigTimers` of [`DescribeTimerGroupResponseData`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTimerGroupResponseDataConfigTimers {
    /// Whether users may set timers themselves.
    pub allow_client_setting: Option<bool>,
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// After which time it happens. In minutes.
    pub interval: Option<i64>,
    /// In seconds.
    pub notification_time: Option<i64>,
    /// What the timer does. Known values: `Hibernate` and `Shutdown`.
    pub operation_type: Option<String>,
    pub process_whitelist: Option<Vec<String>>,
    /// Which disks are reset.
    pub reset_type: Option<String>,
    pub segment_timers: Option<Vec<DescribeTimerGroupResponseDataConfigTimersSegmentTimers>>,
    /// What is done at that time. Known values: `NoOperationDisconnect`, `NoConnect`, `TimerBoot`, `TimerReset`, `NoOperationShutdown`, `NoOperationHibernate`, `TimerShutdown`, `NoOperationReboot`, `TimerReboot`, `LogoutShutdown` and `LoginAutoConnect`.
    pub timer_type: Option<String>,
    /// Known values: `Advanced` and `Standard`.
    pub trigger_type: Option<String>,
}

super::opaque!(DescribeTimerGroupResponseDataConfigTimers);

/// `Data` of [`DescribeTimerGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTimerGroupResponseData {
    pub bind_count: Option<i64>,
    pub bind_count_map: Option<BTreeMap<String, i64>>,
    pub config_timers: Option<Vec<DescribeTimerGroupResponseDataConfigTimers>>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub inner_timer_desc: Option<String>,
    pub inner_timer_name: Option<String>,
    pub is_bind: Option<bool>,
    pub is_update: Option<bool>,
    pub name: Option<String>,
    /// Which product it is.
    pub product_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(DescribeTimerGroupResponseData);

/// The answer of [`DescribeTimerGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeTimerGroupResponse {
    pub data: Option<DescribeTimerGroupResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeTimerGroupResponse);

/// Tells for how long users were connected.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserConnectTime>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeUserConnectTime {
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
    /// The id of a user's place in the group.
    pub user_desktop_id: Option<String>,
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(DescribeUserConnectTime);

/// `Data` of [`DescribeUserConnectTimeResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserConnectTimeResponseData {
    pub end_connect_time: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    pub start_connect_time: Option<String>,
    /// The id of a user's place in the group.
    pub user_desktop_id: Option<String>,
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(DescribeUserConnectTimeResponseData);

/// The answer of [`DescribeUserConnectTime`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserConnectTimeResponse {
    pub count: Option<i64>,
    pub data: Option<Vec<DescribeUserConnectTimeResponseData>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeUserConnectTimeResponse);

/// Lists the connections of a user to a pool.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserConnectionRecords>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeUserConnectionRecords {
    pub connect_duration_from: Option<i64>,
    pub connect_duration_to: Option<i64>,
    /// In milliseconds.
    pub connect_end_time_from: Option<i64>,
    /// In milliseconds.
    pub connect_end_time_to: Option<i64>,
    /// In milliseconds.
    pub connect_start_time_from: Option<i64>,
    /// In milliseconds.
    pub connect_start_time_to: Option<i64>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: String,
    /// Where the user is kept. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub end_user_type: Option<String>,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeUserConnectionRecords);

/// `ConnectionRecords` of [`DescribeUserConnectionRecordsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserConnectionRecordsResponseConnectionRecords {
    /// How long a session is connected. In milliseconds.
    pub connect_duration: Option<String>,
    pub connect_end_time: Option<String>,
    pub connect_start_time: Option<String>,
    pub connection_record_id: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
}

super::opaque!(DescribeUserConnectionRecordsResponseConnectionRecords);

/// The answer of [`DescribeUserConnectionRecords`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserConnectionRecordsResponse {
    pub connection_records: Option<Vec<DescribeUserConnectionRecordsResponseConnectionRecords>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeUserConnectionRecordsResponse);

/// Tells which folders of user data roam.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUserProfilePathRules>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeUserProfilePathRules {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub rule_type: Option<String>,
}

super::opaque!(DescribeUserProfilePathRules);

/// `BlackPath` of [`DescribeUserProfilePathRulesResponseUserProfilePathRuleRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesBlackPath {
    pub path: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesBlackPath);

/// `WhitePaths` of [`DescribeUserProfilePathRulesResponseUserProfilePathRuleRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesWhitePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesWhitePaths);

/// `Rules` of [`DescribeUserProfilePathRulesResponseUserProfilePathRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserProfilePathRulesResponseUserProfilePathRuleRules {
    pub black_path: Option<DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesBlackPath>,
    pub white_paths: Option<Vec<DescribeUserProfilePathRulesResponseUserProfilePathRuleRulesWhitePaths>>,
}

super::opaque!(DescribeUserProfilePathRulesResponseUserProfilePathRuleRules);

/// `UserProfilePathRule` of [`DescribeUserProfilePathRulesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserProfilePathRulesResponseUserProfilePathRule {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The rules that the price follows.
    pub rules: Option<Vec<DescribeUserProfilePathRulesResponseUserProfilePathRuleRules>>,
    pub user_profile_rule_type: Option<String>,
}

super::opaque!(DescribeUserProfilePathRulesResponseUserProfilePathRule);

/// The answer of [`DescribeUserProfilePathRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUserProfilePathRulesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub user_profile_path_rule: Option<DescribeUserProfilePathRulesResponseUserProfilePathRule>,
}

super::opaque!(DescribeUserProfilePathRulesResponse);

/// Lists the users of a pool.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUsersInGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeUsersInGroup {
    /// Whether the user is connected. Known values: `0` and `1`.
    pub connect_state: Option<i64>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The ids of the users who may connect. At most 100 items.
    pub end_user_ids: Option<Vec<String>>,
    /// A part of the name that is searched.
    pub filter: Option<String>,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the department.
    pub org_id: Option<String>,
    /// Whether the answer tells all about the users. Default: true.
    pub query_user_detail: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeUsersInGroup);

/// `ExternalInfo` of [`DescribeUsersInGroupResponseEndUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUsersInGroupResponseEndUsersExternalInfo {
    /// The user's name with the identity provider.
    pub external_name: Option<String>,
    /// The user's number as an employee.
    pub job_number: Option<String>,
}

super::opaque!(DescribeUsersInGroupResponseEndUsersExternalInfo);

/// `PropertyValues` of [`DescribeUsersInGroupResponseEndUsersUserSetPropertiesModels`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUsersInGroupResponseEndUsersUserSetPropertiesModelsPropertyValues {
    /// The value of the property.
    pub property_value: Option<String>,
    /// The id of the value.
    pub property_value_id: Option<i64>,
}

super::opaque!(DescribeUsersInGroupResponseEndUsersUserSetPropertiesModelsPropertyValues);

/// `UserSetPropertiesModels` of [`DescribeUsersInGroupResponseEndUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUsersInGroupResponseEndUsersUserSetPropertiesModels {
    /// The id of the property.
    pub property_id: Option<i64>,
    /// The name of the property.
    pub property_key: Option<String>,
    /// The type of the property.
    pub property_type: Option<i64>,
    /// The values of the property.
    pub property_values:
        Option<Vec<DescribeUsersInGroupResponseEndUsersUserSetPropertiesModelsPropertyValues>>,
    /// The id of the user.
    pub user_id: Option<i64>,
    /// The name of the user.
    pub user_name: Option<String>,
}

super::opaque!(DescribeUsersInGroupResponseEndUsersUserSetPropertiesModels);

/// `EndUsers` of [`DescribeUsersInGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUsersInGroupResponseEndUsers {
    /// Whether a user is connected. Known values: `Unknown`, `Connected` and `Disconnected`.
    pub connection_status: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The name that others see.
    pub display_name: Option<String>,
    /// The name that others see.
    pub display_name_new: Option<String>,
    /// The user's e-mail address.
    pub end_user_email: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The user's name.
    pub end_user_name: Option<String>,
    /// The user's telephone number.
    pub end_user_phone: Option<String>,
    /// A remark about the user.
    pub end_user_remark: Option<String>,
    /// Where the user is kept. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub end_user_type: Option<String>,
    /// What the identity provider knows of the user.
    pub external_info: Option<DescribeUsersInGroupResponseEndUsersExternalInfo>,
    /// The id of a user's place in the group.
    pub user_desktop_id: Option<String>,
    /// The user's name in the Active Directory, as `alice@example.com`.
    pub user_principal_name: Option<String>,
    /// The user's properties.
    pub user_set_properties_models: Option<Vec<DescribeUsersInGroupResponseEndUsersUserSetPropertiesModels>>,
}

super::opaque!(DescribeUsersInGroupResponseEndUsers);

/// The answer of [`DescribeUsersInGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUsersInGroupResponse {
    /// The users.
    pub end_users: Option<Vec<DescribeUsersInGroupResponseEndUsers>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// How many users are connected.
    pub online_users_count: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The name of the group of users.
    pub user_group_name: Option<String>,
    /// The organizational unit that the user is in.
    pub user_ou_path: Option<String>,
    /// How many users there are.
    pub users_count: Option<i64>,
}

super::opaque!(DescribeUsersInGroupResponse);

/// Shows the passwords of a cloud computer's users.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeUsersPassword>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeUsersPassword {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeUsersPassword);

/// `DesktopUsers` of [`DescribeUsersPasswordResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUsersPasswordResponseDesktopUsers {
    /// The name that others see.
    pub display_name: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// Secret.
    pub password: Option<String>,
}

super::opaque!(DescribeUsersPasswordResponseDesktopUsers);

/// The answer of [`DescribeUsersPassword`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeUsersPasswordResponse {
    pub desktop_users: Option<Vec<DescribeUsersPasswordResponseDesktopUsers>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DescribeUsersPasswordResponse);

/// Lists users' authenticators.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeVirtualMFADevices>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeVirtualMFADevices {
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// A part of the name that is searched.
    pub filter: Option<String>,
    /// How many items a page has at most. 0 to 500. Default: 100.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DescribeVirtualMFADevices);

/// `AdUser` of [`DescribeVirtualMFADevicesResponseVirtualMFADevices`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVirtualMFADevicesResponseVirtualMFADevicesAdUser {
    /// The name that others see.
    pub display_name: Option<String>,
    /// The name that others see.
    pub display_name_new: Option<String>,
    pub end_user: Option<String>,
    /// The user's name in the Active Directory, as `alice@example.com`.
    pub user_principal_name: Option<String>,
}

super::opaque!(DescribeVirtualMFADevicesResponseVirtualMFADevicesAdUser);

/// `VirtualMFADevices` of [`DescribeVirtualMFADevicesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVirtualMFADevicesResponseVirtualMFADevices {
    pub ad_user: Option<DescribeVirtualMFADevicesResponseVirtualMFADevicesAdUser>,
    pub consecutive_fails: Option<i64>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    pub gmt_enabled: Option<String>,
    pub gmt_unlock: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The serial number of the device.
    pub serial_number: Option<String>,
    #[serde(rename = "status")]
    pub status: Option<String>,
}

super::opaque!(DescribeVirtualMFADevicesResponseVirtualMFADevices);

/// The answer of [`DescribeVirtualMFADevices`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVirtualMFADevicesResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    #[serde(rename = "VirtualMFADevices")]
    pub virtual_mfa_devices: Option<Vec<DescribeVirtualMFADevicesResponseVirtualMFADevices>>,
}

super::opaque!(DescribeVirtualMFADevicesResponse);

/// Lists cloud computers with a vulnerability.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeVulDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeVulDesktops {
    /// Whether a user is connected.
    pub connection_status: Option<String>,
    pub cve_id: Option<String>,
    pub desktop_id_list: Option<Vec<String>>,
    /// The state of the cloud computer.
    pub desktop_status: Option<String>,
    pub include_fix_result: Option<bool>,
    /// The language of texts.
    pub language: Option<String>,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    pub only_current_month_fix_attempted: Option<bool>,
    /// The page, counted from 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// The id of the patch to install.
    pub patch_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
    pub status_list: Option<Vec<String>>,
    pub vul_level: Option<String>,
}

super::opaque!(DescribeVulDesktops);

/// `Cves` of [`DescribeVulDesktopsResponseVulDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVulDesktopsResponseVulDesktopsCves {
    pub cve_id: Option<String>,
    pub cve_level: Option<String>,
    pub cve_title: Option<String>,
    pub cve_url: Option<String>,
    pub impact_score: Option<String>,
    pub reference_url: Option<String>,
    pub release_time: Option<String>,
}

super::opaque!(DescribeVulDesktopsResponseVulDesktopsCves);

/// `FixRecords` of [`DescribeVulDesktopsResponseVulDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVulDesktopsResponseVulDesktopsFixRecords {
    /// The id of the batch.
    pub batch_id: Option<String>,
    pub fix_failure_reason: Option<String>,
    pub fix_result: Option<String>,
    pub fix_time: Option<String>,
    pub fix_type: Option<String>,
}

super::opaque!(DescribeVulDesktopsResponseVulDesktopsFixRecords);

/// `VulDesktops` of [`DescribeVulDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVulDesktopsResponseVulDesktops {
    pub config_group_id: Option<String>,
    /// Whether a user is connected. Known values: `Unknown`, `Connected` and `Disconnected`.
    pub connection_status: Option<String>,
    pub cve_count: Option<i64>,
    pub cves: Option<Vec<DescribeVulDesktopsResponseVulDesktopsCves>>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    pub disabled: Option<bool>,
    pub first_found_time: Option<String>,
    pub fix_records: Option<Vec<DescribeVulDesktopsResponseVulDesktopsFixRecords>>,
    pub patch_ids: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub vul_level: Option<String>,
}

super::opaque!(DescribeVulDesktopsResponseVulDesktops);

/// The answer of [`DescribeVulDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVulDesktopsResponse {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    pub vul_desktops: Option<Vec<DescribeVulDesktopsResponseVulDesktops>>,
}

super::opaque!(DescribeVulDesktopsResponse);

/// Tells about vulnerabilities and their patches.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeVulnerability>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeVulnerability {
    pub cve_id: Option<String>,
    pub include_desktop: Option<bool>,
    /// The language of texts.
    pub language: Option<String>,
    /// How many items a page has at most. Default: 100.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the patch to install.
    pub patch_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
}

super::opaque!(DescribeVulnerability);

/// `Cves` of [`DescribeVulnerabilityResponseVulnerabilityPatches`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVulnerabilityResponseVulnerabilityPatchesCves {
    pub cve_id: Option<String>,
    pub cve_level: Option<String>,
    pub cve_title: Option<String>,
    pub cve_url: Option<String>,
    pub impact_score: Option<String>,
    pub reference_url: Option<String>,
    pub release_time: Option<String>,
}

super::opaque!(DescribeVulnerabilityResponseVulnerabilityPatchesCves);

/// `Patches` of [`DescribeVulnerabilityResponseVulnerability`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVulnerabilityResponseVulnerabilityPatches {
    pub cves: Option<Vec<DescribeVulnerabilityResponseVulnerabilityPatchesCves>>,
    pub first_detected_at: Option<String>,
    /// The id of the patch to install.
    pub patch_id: Option<String>,
    pub patch_level: Option<String>,
    pub patch_title: Option<String>,
    pub patch_url: Option<String>,
    pub pending_desktop_count: Option<i64>,
}

super::opaque!(DescribeVulnerabilityResponseVulnerabilityPatches);

/// `Vulnerability` of [`DescribeVulnerabilityResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVulnerabilityResponseVulnerability {
    pub clean_desktop_count: Option<i64>,
    pub cumulative_processed_vul_count: Option<i64>,
    pub fix_failed_desktop_count_this_month: Option<i64>,
    pub fixed_desktop_count_this_month: Option<i64>,
    pub patches: Option<Vec<DescribeVulnerabilityResponseVulnerabilityPatches>>,
    pub pending_vul_count: Option<i64>,
    pub remediation_in_progress_desktop_count: Option<i64>,
    pub total_desktop_count: Option<i64>,
    pub update_blocked_desktop_count: Option<i64>,
    pub vulnerable_desktop_count: Option<i64>,
}

super::opaque!(DescribeVulnerabilityResponseVulnerability);

/// The answer of [`DescribeVulnerability`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeVulnerabilityResponse {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub vulnerability: Option<DescribeVulnerabilityResponseVulnerability>,
}

super::opaque!(DescribeVulnerabilityResponse);

/// Lists the zones of a region.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DescribeZones>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeZones {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub vpc_access_zone: Option<bool>,
    /// What kind of zone it is.
    pub zone_type: Option<String>,
}

super::opaque!(DescribeZones);

/// `Zones` of [`DescribeZonesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeZonesResponseZones {
    /// The zone, a data center of the region.
    pub zone_id: Option<String>,
}

super::opaque!(DescribeZonesResponseZones);

/// The answer of [`DescribeZones`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DescribeZonesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub zones: Option<Vec<DescribeZonesResponseZones>>,
}

super::opaque!(DescribeZonesResponse);

/// Disconnects an office network from its Cloud Enterprise Network.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DetachCen>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DetachCen {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DetachCen);

/// The answer of [`DetachCen`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DetachCenResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DetachCenResponse);

/// Unbinds a hardware client from a user.
///
/// Writes. `DescribeDevices` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DetachEndUser>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DetachEndUser {
    pub ad_domain: Option<String>,
    /// Which kind of client it is. Known values: `1`.
    pub client_type: String,
    /// The id of the device.
    pub device_id: String,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: String,
    pub region: Option<String>,
}

super::opaque!(DetachEndUser);

/// The answer of [`DetachEndUser`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DetachEndUserResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DetachEndUserResponse);

/// Takes computers out of a pool, which are then released or kept from users.
///
/// Writes. `DescribeDesktopsInGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DisableDesktopsInGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DisableDesktopsInGroup {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// The ids of cloud computers. At most 1000 items.
    pub desktop_ids: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DisableDesktopsInGroup);

/// The answer of [`DisableDesktopsInGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DisableDesktopsInGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DisableDesktopsInGroupResponse);

/// `Sessions` of [`DisconnectDesktopSessions`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DisconnectDesktopSessionsSessions {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
}

super::opaque!(DisconnectDesktopSessionsSessions);

/// Ends the connections of users.
///
/// Writes. `DescribeDesktopSessions` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DisconnectDesktopSessions>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DisconnectDesktopSessions {
    /// Whether the call only checks the sessions, and ends none. Default: false.
    pub pre_check: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The sessions of users. At most 20 items.
    pub sessions: Vec<DisconnectDesktopSessionsSessions>,
}

super::opaque!(DisconnectDesktopSessions);

/// `InvalidSessions` of [`DisconnectDesktopSessionsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DisconnectDesktopSessionsResponseInvalidSessions {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
}

super::opaque!(DisconnectDesktopSessionsResponseInvalidSessions);

/// The answer of [`DisconnectDesktopSessions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DisconnectDesktopSessionsResponse {
    /// The sessions that do not exist.
    pub invalid_sessions: Option<Vec<DisconnectDesktopSessionsResponseInvalidSessions>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DisconnectDesktopSessionsResponse);

/// Takes a public IP address from a network interface.
///
/// Writes. `DescribeIpAddresses` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DissociateIpAddress>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DissociateIpAddress {
    /// The id of the public IP address.
    pub eip_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DissociateIpAddress);

/// The answer of [`DissociateIpAddress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DissociateIpAddressResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DissociateIpAddressResponse);

/// Takes an Internet bandwidth package from an office network.
///
/// Writes. `DescribeNetworkPackages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DissociateNetworkPackage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DissociateNetworkPackage {
    /// The id of the Internet bandwidth package.
    pub network_package_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DissociateNetworkPackage);

/// The answer of [`DissociateNetworkPackage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DissociateNetworkPackageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(DissociateNetworkPackageResponse);

/// Makes a link to download a file of an enterprise drive.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/DownloadCdsFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DownloadCdsFile {
    /// The id of the enterprise drive.
    pub cds_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: Option<String>,
    pub group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(DownloadCdsFile);

/// `DownloadFileModel` of [`DownloadCdsFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DownloadCdsFileResponseDownloadFileModel {
    pub download_type: Option<String>,
    /// Secret.
    pub download_url: Option<String>,
    pub expiration_second: Option<String>,
    pub expiration_time: Option<String>,
    /// The id of the file or folder.
    pub file_id: Option<String>,
    pub size: Option<i64>,
    /// Secret.
    pub stream_url: Option<String>,
}

super::opaque!(DownloadCdsFileResponseDownloadFileModel);

/// The answer of [`DownloadCdsFile`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct DownloadCdsFileResponse {
    pub download_file_model: Option<DownloadCdsFileResponseDownloadFileModel>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(DownloadCdsFileResponse);

/// Exports what users did to a file.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ExportClientEvents>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportClientEvents {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// Known values: `DESKTOP_STOP`, `GET_LITE_CONNECTION_TICKET`, `DESKTOP_DISCONNECT`, `CLIENT_LOGIN`, `GET_CONNECTION_TICKET`, `DESKTOP_REBOOT`, `DESKTOP_CONNECT` and `DESKTOP_START`.
    pub event_type: Option<String>,
    /// 0 to 50 items. Known values: `DESKTOP_STOP`, `GET_LITE_CONNECTION_TICKET`, `DESKTOP_DISCONNECT`, `CLIENT_LOGIN`, `GET_CONNECTION_TICKET`, `DESKTOP_REBOOT`, `DESKTOP_CONNECT` and `DESKTOP_START`.
    pub event_types: Option<Vec<String>>,
    /// The language of texts. Known values: `zh-CN` and `en-GB`.
    pub lang_type: Option<String>,
    /// How many items a page has at most. Default: 5000.
    pub max_results: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(ExportClientEvents);

/// The answer of [`ExportClientEvents`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ExportClientEventsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Secret.
    pub url: Option<String>,
}

super::opaque!(ExportClientEventsResponse);

/// `Tag` of [`ExportDesktopGroupInfo`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportDesktopGroupInfoTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(ExportDesktopGroupInfoTag);

/// Exports the list of pools to a file.
///
/// Writes. Errors: 400 `ExportDesktopGroup.UnknowError`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ExportDesktopGroupInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportDesktopGroupInfo {
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    /// Each item: the id of the pool that cloud computers are shared in. At most 100 items.
    pub desktop_group_id: Option<Vec<String>>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    /// The language of texts. Known values: `zh-CN` and `en-GB`.
    pub lang_type: Option<String>,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Tags that it has, or is to have. At most 100 items.
    pub tag: Option<Vec<ExportDesktopGroupInfoTag>>,
}

super::opaque!(ExportDesktopGroupInfo);

/// The answer of [`ExportDesktopGroupInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ExportDesktopGroupInfoResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Secret.
    pub url: Option<String>,
}

super::opaque!(ExportDesktopGroupInfoResponse);

/// `Tag` of [`ExportDesktopListInfo`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportDesktopListInfoTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(ExportDesktopListInfoTag);

/// Exports the list of cloud computers to a file.
///
/// Writes. Errors: 400 `ExportDesktop.UnknowError`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ExportDesktopListInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportDesktopListInfo {
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items.
    pub desktop_id: Option<Vec<String>>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    pub group_id: Option<String>,
    /// The language of texts. Known values: `zh-CN` and `en-GB`.
    pub lang_type: Option<String>,
    /// How many items a page has at most. 1 to 100. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Tags that it has, or is to have. At most 20 items.
    pub tag: Option<Vec<ExportDesktopListInfoTag>>,
    /// The name of the user.
    pub user_name: Option<String>,
}

super::opaque!(ExportDesktopListInfo);

/// The answer of [`ExportDesktopListInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ExportDesktopListInfoResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Secret.
    pub url: Option<String>,
}

super::opaque!(ExportDesktopListInfoResponse);

/// Counts cloud computers by region, state, policy or directory.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/GetAggregatedDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetAggregatedDesktops {
    /// Known values: `directory_id`, `region`, `policy_group_id` and `status`.
    pub aggregation_factor: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The region that is searched.
    pub search_region_id: Option<String>,
}

super::opaque!(GetAggregatedDesktops);

/// `Aggregations` of [`GetAggregatedDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetAggregatedDesktopsResponseAggregations {
    pub desktop_aggregation: Option<Vec<BTreeMap<String, String>>>,
}

super::opaque!(GetAggregatedDesktopsResponseAggregations);

/// The answer of [`GetAggregatedDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetAggregatedDesktopsResponse {
    pub aggregations: Option<GetAggregatedDesktopsResponseAggregations>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(GetAggregatedDesktopsResponse);

/// Tells how far a task of an enterprise drive is.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/GetAsyncTask>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetAsyncTask {
    /// The id of the task, to ask for its result with.
    pub async_task_id: String,
    /// The id of the enterprise drive.
    pub cds_id: String,
}

super::opaque!(GetAsyncTask);

/// `Data` of [`GetAsyncTaskResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetAsyncTaskResponseData {
    /// The id of the task, to ask for its result with.
    pub async_task_id: Option<String>,
    pub consumed_process: Option<String>,
    pub err_code: Option<i64>,
    /// What happened, in words.
    pub message: Option<String>,
    pub status: Option<String>,
    pub total_process: Option<i64>,
    /// Secret.
    pub url: Option<String>,
}

super::opaque!(GetAsyncTaskResponseData);

/// The answer of [`GetAsyncTask`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetAsyncTaskResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<GetAsyncTaskResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<String>,
}

super::opaque!(GetAsyncTaskResponse);

/// Gets the ticket that a client connects to a cloud computer with: the first call begins a task, the next ask for its result.
///
/// Writes; never repeated once it may have been executed. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/GetConnectionTicket>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetConnectionTicket {
    /// Which kind of client it is.
    pub client_type: Option<String>,
    /// The script. Secret.
    pub command_content: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// Of the vendor's own use.
    pub owner_id: Option<i64>,
    /// Of the vendor's own use. Secret.
    pub password: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of the vendor's own use.
    pub resource_owner_account: Option<String>,
    /// Of the vendor's own use.
    pub resource_owner_id: Option<i64>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
    /// An id of the device.
    pub uuid: Option<String>,
}

super::opaque!(GetConnectionTicket);

/// The answer of [`GetConnectionTicket`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetConnectionTicketResponse {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
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

super::opaque!(GetConnectionTicketResponse);

/// Gets the ticket that support connects to a shared screen with.
///
/// Writes; never repeated once it may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/GetCoordinateTicket>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetCoordinateTicket {
    /// The id of the shared session.
    pub co_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
    /// What kind of user it is. Known values: `TENANT_ADMIN`.
    pub user_type: String,
}

super::opaque!(GetCoordinateTicket);

/// The answer of [`GetCoordinateTicket`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetCoordinateTicketResponse {
    /// The id of the shared session.
    pub co_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
    /// How far the task is: ask again while it is `Running`; `Finished` has the ticket.
    pub task_status: Option<String>,
    /// What the vendor's client connects with. It holds for a short time. Secret.
    pub ticket: Option<String>,
}

super::opaque!(GetCoordinateTicketResponse);

/// Tells everything about a pool.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/GetDesktopGroupDetail>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetDesktopGroupDetail {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(GetDesktopGroupDetail);

/// `ScaleTimerInfos` of [`GetDesktopGroupDetailResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetDesktopGroupDetailResponseDesktopsScaleTimerInfos {
    pub buy_res_amount: Option<i64>,
    pub cron: Option<String>,
    /// How long a session is kept after its connection is lost. In milliseconds.
    pub keep_duration: Option<i64>,
    /// How users are spread over the computers of the pool.
    pub load_policy: Option<i64>,
    pub max_res_amount: Option<i64>,
    pub min_res_amount: Option<i64>,
    /// From which share of used sessions on the pool grows.
    pub ratio_threshold: Option<f64>,
    pub r#type: Option<String>,
}

super::opaque!(GetDesktopGroupDetailResponseDesktopsScaleTimerInfos);

/// `TimerInfos` of [`GetDesktopGroupDetailResponseDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetDesktopGroupDetailResponseDesktopsTimerInfos {
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    pub forced: Option<bool>,
    pub status: Option<i64>,
    /// What is done at that time.
    pub timer_type: Option<i64>,
}

super::opaque!(GetDesktopGroupDetailResponseDesktopsTimerInfos);

/// `Desktops` of [`GetDesktopGroupDetailResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetDesktopGroupDetailResponseDesktops {
    pub allow_auto_setup: Option<i64>,
    /// How many computers the pool keeps ready beside those in use.
    pub allow_buffer_count: Option<i64>,
    /// How many users are connected at once at most.
    pub bind_amount: Option<i64>,
    /// How many computers are bought for the pool.
    pub buy_desktops_count: Option<i64>,
    pub comments: Option<String>,
    /// How long a session is connected. In milliseconds.
    pub connect_duration: Option<i64>,
    /// How many virtual CPUs.
    pub cpu: Option<i64>,
    /// When it was created, in UTC, as `2026-01-02T03:04:05Z`.
    pub creation_time: Option<String>,
    pub creator: Option<String>,
    /// The kind of the data disk. Known values: `cloud_auto` and `cloud_essd`.
    pub data_disk_category: Option<String>,
    /// The size of the data disk. In GiB.
    pub data_disk_size: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// What kind of directory the users are in. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub directory_type: Option<String>,
    /// Of the vendor's own use.
    pub env_id: Option<String>,
    /// Of the vendor's own use.
    pub env_type: Option<String>,
    /// When the subscription ends, in UTC, as `2026-01-02T03:04:05Z`. Absent where it is paid by use.
    pub expired_time: Option<String>,
    pub expired_times: Option<Vec<String>>,
    /// How many GPUs; a share of one is less than 1.
    pub gpu_count: Option<f64>,
    /// The kind of GPU.
    pub gpu_spec: Option<String>,
    /// After how long without use the connection is ended. In milliseconds.
    pub idle_disconnect_duration: Option<i64>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// How long a session is kept after its connection is lost. In milliseconds.
    pub keep_duration: Option<i64>,
    /// How users are spread over the computers of the pool.
    pub load_policy: Option<i64>,
    /// How many computers the pool has at most.
    pub max_desktops_count: Option<i64>,
    /// How much memory. In MiB.
    pub memory: Option<i64>,
    /// How many computers the pool keeps at least.
    pub min_desktops_count: Option<i64>,
    #[serde(rename = "NasFileSystemID")]
    pub nas_file_system_id: Option<String>,
    pub nas_file_system_name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// Where the users of the office network are kept: `SIMPLE` with the vendor, `AD_CONNECTOR` in an Active Directory. Known values: `SIMPLE` and `AD_CONNECTOR`.
    pub office_site_type: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    pub own_bundle_id: Option<String>,
    pub own_bundle_name: Option<String>,
    /// Whether the pool has one computer for several users or several.
    pub own_type: Option<i64>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub pay_type: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The ids of policies.
    pub policy_group_ids: Option<Vec<String>>,
    /// The name of the policy.
    pub policy_group_name: Option<String>,
    pub policy_group_names: Option<Vec<String>>,
    pub profile_follow_switch: Option<bool>,
    /// The protocol that the screen travels by. Known values: `ASP` and `HDX`.
    pub protocol_type: Option<String>,
    /// From which share of used sessions on the pool grows.
    pub ratio_threshold: Option<f64>,
    pub res_type: Option<i64>,
    /// Which disks are reset.
    pub reset_type: Option<i64>,
    pub scale_timer_infos: Option<Vec<GetDesktopGroupDetailResponseDesktopsScaleTimerInfos>>,
    pub status: Option<i64>,
    /// After how long without use the computer is stopped. In milliseconds.
    pub stop_duration: Option<i64>,
    /// The kind of the system disk. Known values: `cloud_auto` and `cloud_essd`.
    pub system_disk_category: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<i64>,
    pub timer_infos: Option<Vec<GetDesktopGroupDetailResponseDesktopsTimerInfos>>,
    pub timing_strategy_info: Option<String>,
    pub version: Option<i64>,
}

super::opaque!(GetDesktopGroupDetailResponseDesktops);

/// The answer of [`GetDesktopGroupDetail`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetDesktopGroupDetailResponse {
    /// The cloud computers.
    pub desktops: Option<GetDesktopGroupDetailResponseDesktops>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(GetDesktopGroupDetailResponse);

/// Tells whether single sign-on is on for an office network.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/GetOfficeSiteSsoStatus>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetOfficeSiteSsoStatus {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(GetOfficeSiteSsoStatus);

/// The answer of [`GetOfficeSiteSsoStatus`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetOfficeSiteSsoStatusResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub sso_status: Option<bool>,
}

super::opaque!(GetOfficeSiteSsoStatusResponse);

/// Gets the metadata document for single sign-on.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/GetSpMetadata>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetSpMetadata {
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(GetSpMetadata);

/// The answer of [`GetSpMetadata`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct GetSpMetadataResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub sp_metadata: Option<String>,
}

super::opaque!(GetSpMetadataResponse);

/// Hibernates cloud computers.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/HibernateDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct HibernateDesktops {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(HibernateDesktops);

/// The answer of [`HibernateDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct HibernateDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(HibernateDesktopsResponse);

/// Lists files of an enterprise drive.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListCdsFiles>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListCdsFiles {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The ids of files. At most 50 items.
    pub file_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
    /// How many items a page has at most. Default: 100.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// Known values: `CreateTimeDesc`, `ModifiedTimeAsc`, `NameDesc`, `SizeAsc`, `ModifiedTimeDesc`, `CreateTimeAsc`, `SizeDesc` and `NameAsc`.
    pub order_type: Option<String>,
    pub parent_file_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Known values: `available` and `uploading`.
    pub status: Option<String>,
}

super::opaque!(ListCdsFiles);

/// `FileModels` of [`ListCdsFilesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListCdsFilesResponseFileModels {
    pub category: Option<String>,
    /// Known values: `RunPowerShellScript`, `RunShellScript` and `RunBatScript`.
    pub content_type: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub download_url: Option<String>,
    pub file_extension: Option<String>,
    /// The id of the file or folder.
    pub file_id: Option<String>,
    pub file_path: Option<String>,
    /// Known values: `file` and `folder`.
    pub file_type: Option<String>,
    pub md5: Option<String>,
    pub modified_time: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub open_time: Option<String>,
    pub open_time_stamp: Option<i64>,
    pub parent_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub sha1: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
    /// Secret.
    pub thumbnail: Option<String>,
}

super::opaque!(ListCdsFilesResponseFileModels);

/// The answer of [`ListCdsFiles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListCdsFilesResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub count: Option<String>,
    pub file_models: Option<Vec<ListCdsFilesResponseFileModels>>,
    /// What happened, in words.
    pub message: Option<String>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(ListCdsFilesResponse);

/// Lists the users of a directory.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListDirectoryUsers>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListDirectoryUsers {
    pub assigned_info: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: String,
    /// A part of the name that is searched.
    pub filter: Option<String>,
    pub include_assigned_user: Option<bool>,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    #[serde(rename = "OUPath")]
    pub ou_path: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `asc` and `desc`.
    pub sort_type: Option<String>,
}

super::opaque!(ListDirectoryUsers);

/// `Users` of [`ListDirectoryUsersResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListDirectoryUsersResponseUsers {
    pub assigned_desktop_number: Option<i64>,
    /// The name that others see.
    pub display_name: Option<String>,
    /// The name that others see.
    pub display_name_new: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    pub end_user: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The user's name in the Active Directory, as `alice@example.com`.
    pub user_principal_name: Option<String>,
}

super::opaque!(ListDirectoryUsersResponseUsers);

/// The answer of [`ListDirectoryUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListDirectoryUsersResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub users: Option<Vec<ListDirectoryUsersResponseUsers>>,
}

super::opaque!(ListDirectoryUsersResponse);

/// Lists who has access to a file of an enterprise drive.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListFilePermission>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListFilePermission {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: String,
    pub group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ListFilePermission);

/// `CdsIdentity` of [`ListFilePermissionResponseFilePermissions`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListFilePermissionResponseFilePermissionsCdsIdentity {
    pub id: Option<String>,
    /// Known values: `IT_Group` and `IT_User`.
    pub r#type: Option<String>,
}

super::opaque!(ListFilePermissionResponseFilePermissionsCdsIdentity);

/// `FilePermissions` of [`ListFilePermissionResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListFilePermissionResponseFilePermissions {
    pub cds_identity: Option<ListFilePermissionResponseFilePermissionsCdsIdentity>,
    pub disinherit_sub_group: Option<bool>,
    /// When it ends.
    pub expire_time: Option<i64>,
    /// Known values: `SystemFileEditorWithoutShareLink`, `SystemFileUploaderAndDownloaderWithShareLink`, `SystemFileDownloader`, `SystemFileEditorWithoutDelete`, `SystemFileOwner`, `SystemFileDownloaderWithShareLink`, `SystemFileUploaderAndViewer`, `SystemFileViewer`, `SystemFileEditor`, `SystemFileUploaderWithShareLink`, `SystemFileUploader`, `SystemFileUploaderAndDownloader` and `SystemFileMetaViewer`.
    pub role_id: Option<String>,
}

super::opaque!(ListFilePermissionResponseFilePermissions);

/// The answer of [`ListFilePermission`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListFilePermissionResponse {
    pub file_permissions: Option<Vec<ListFilePermissionResponseFilePermissions>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ListFilePermissionResponse);

/// Lists the applications that are installed on cloud computers.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListInstalledApps>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListInstalledApps {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// The page, counted from 1. Default: 1.
    pub page_number: Option<i64>,
    /// How many items a page has at most. Default: 20.
    pub page_size: Option<i64>,
}

super::opaque!(ListInstalledApps);

/// `Apps` of [`ListInstalledAppsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListInstalledAppsResponseApps {
    pub app_name: Option<String>,
    /// The version of the image.
    pub app_version: Option<String>,
}

super::opaque!(ListInstalledAppsResponseApps);

/// The answer of [`ListInstalledApps`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListInstalledAppsResponse {
    pub apps: Option<Vec<ListInstalledAppsResponseApps>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(ListInstalledAppsResponse);

/// Counts the cloud computers of office networks.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListOfficeSiteOverview>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListOfficeSiteOverview {
    pub force_refresh: Option<bool>,
    /// How many items a page has at most. 0 to 1000. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// Each item: the id of the office network, the network and user directory that cloud computers are in. At most 100 items.
    pub office_site_id: Option<Vec<String>>,
    /// Known values: `1`, `2` and `3`.
    pub query_range: Option<i64>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ListOfficeSiteOverview);

/// `OfficeSiteOverviewResults` of [`ListOfficeSiteOverviewResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListOfficeSiteOverviewResponseOfficeSiteOverviewResults {
    pub has_expired_eds_count: Option<i64>,
    pub has_expired_eds_count_for_group: Option<i64>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The state of the office network. Known values: `CONFIGUSERFAILED`, `REGISTERING`, `REGISTERED`, `NEEDCONFIGTRUST`, `CONFIGUSERING`, `CONFIGTRUSTFAILED`, `ERROR`, `CONFIGTRUSTING` and `NEEDCONFIGUSER`.
    pub office_site_status: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub running_eds_count: Option<i64>,
    pub running_eds_count_for_group: Option<i64>,
    pub total_eds_count: Option<i64>,
    pub total_eds_count_for_group: Option<i64>,
    /// Known values: `standard`, `customized` and `basic`.
    pub vpc_type: Option<String>,
    pub will_expired_eds_count: Option<i64>,
    pub will_expired_eds_count_for_group: Option<i64>,
}

super::opaque!(ListOfficeSiteOverviewResponseOfficeSiteOverviewResults);

/// The answer of [`ListOfficeSiteOverview`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListOfficeSiteOverviewResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    pub office_site_overview_results: Option<Vec<ListOfficeSiteOverviewResponseOfficeSiteOverviewResults>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ListOfficeSiteOverviewResponse);

/// Lists the users of an office network.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListOfficeSiteUsers>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListOfficeSiteUsers {
    pub assigned_info: Option<String>,
    /// A part of the name that is searched.
    pub filter: Option<String>,
    pub include_assigned_user: Option<bool>,
    /// How many items a page has at most. Default: 10.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    #[serde(rename = "OUPath")]
    pub ou_path: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub sort_type: Option<String>,
}

super::opaque!(ListOfficeSiteUsers);

/// `Users` of [`ListOfficeSiteUsersResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListOfficeSiteUsersResponseUsers {
    pub assigned_desktop_number: Option<i64>,
    /// The name that others see.
    pub display_name: Option<String>,
    /// The name that others see.
    pub display_name_new: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    pub end_user: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The user's name in the Active Directory, as `alice@example.com`.
    pub user_principal_name: Option<String>,
}

super::opaque!(ListOfficeSiteUsersResponseUsers);

/// The answer of [`ListOfficeSiteUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListOfficeSiteUsersResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub users: Option<Vec<ListOfficeSiteUsersResponseUsers>>,
}

super::opaque!(ListOfficeSiteUsersResponse);

/// `Tag` of [`ListTagResources`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListTagResourcesTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(ListTagResourcesTag);

/// Lists the tags of resources.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListTagResources>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListTagResources {
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Each item: the id of the resource. At most 50 items.
    pub resource_id: Option<Vec<String>>,
    /// What kind of resource it is. Known values: `ALIYUN::GWS::INSTANCE`.
    pub resource_type: String,
    /// Tags that it has, or is to have. At most 20 items.
    pub tag: Option<Vec<ListTagResourcesTag>>,
}

super::opaque!(ListTagResources);

/// `TagResources` of [`ListTagResourcesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListTagResourcesResponseTagResources {
    /// The id of the resource.
    pub resource_id: Option<String>,
    /// What kind of resource it is.
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

super::opaque!(ListTagResourcesResponseTagResources);

/// The answer of [`ListTagResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListTagResourcesResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesResponseTagResources>>,
}

super::opaque!(ListTagResourcesResponse);

/// Makes links to download files that await approval.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListTransferFileDownloadUrl>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListTransferFileDownloadUrl {
    /// The ids of files.
    pub file_ids: Option<Vec<String>>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
}

super::opaque!(ListTransferFileDownloadUrl);

/// `Urls` of [`ListTransferFileDownloadUrlResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListTransferFileDownloadUrlResponseUrls {
    /// The id of the file or folder.
    pub file_id: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    pub status: Option<String>,
    /// Secret.
    pub url: Option<String>,
}

super::opaque!(ListTransferFileDownloadUrlResponseUrls);

/// The answer of [`ListTransferFileDownloadUrl`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListTransferFileDownloadUrlResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub urls: Option<Vec<ListTransferFileDownloadUrlResponseUrls>>,
}

super::opaque!(ListTransferFileDownloadUrlResponse);

/// Lists files that users want to transfer.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListTransferFiles>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListTransferFiles {
    /// How many items a page has at most. Default: 20.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
}

super::opaque!(ListTransferFiles);

/// `Files` of [`ListTransferFilesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListTransferFilesResponseFiles {
    pub icon_url: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub oss_file_name: Option<String>,
    pub oss_file_path: Option<String>,
    pub size: Option<String>,
    /// Known values: `DELETING`, `DELETED` and `UPLOADED`.
    pub status: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(ListTransferFilesResponseFiles);

/// The answer of [`ListTransferFiles`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListTransferFilesResponse {
    pub files: Option<Vec<ListTransferFilesResponseFiles>>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ListTransferFilesResponse);

/// Lists the organizational units of an Active Directory.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListUserAdOrganizationUnits>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListUserAdOrganizationUnits {
    /// A part of the name that is searched.
    pub filter: Option<String>,
    /// How many items a page has at most. At most 500. Default: 500.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ListUserAdOrganizationUnits);

/// `OUNames` of [`ListUserAdOrganizationUnitsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListUserAdOrganizationUnitsResponseOUNames {
    #[serde(rename = "DisplayOUName")]
    pub display_ou_name: Option<String>,
    /// The organizational unit in the Active Directory.
    #[serde(rename = "OUName")]
    pub ou_name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
}

super::opaque!(ListUserAdOrganizationUnitsResponseOUNames);

/// The answer of [`ListUserAdOrganizationUnits`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListUserAdOrganizationUnitsResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    #[serde(rename = "OUNames")]
    pub ou_names: Option<Vec<ListUserAdOrganizationUnitsResponseOUNames>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ListUserAdOrganizationUnitsResponse);

/// Lists virtual bridges.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ListVirtualBridges>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListVirtualBridges {
    /// Each item: the id of the virtual bridge.
    pub bridge_id: Option<Vec<String>>,
    /// How many items a page has at most. Default: 500.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ListVirtualBridges);

/// `Bridges` of [`ListVirtualBridgesResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListVirtualBridgesResponseBridges {
    /// Whether the client connects over the Internet or a private network. Known values: `INTERNET` and `VPC`.
    pub access_type: Option<String>,
    /// The id of the virtual bridge.
    pub bridge_id: Option<String>,
    pub bridge_level: Option<String>,
    pub bridge_status: Option<String>,
    pub bridge_type: Option<String>,
    /// When it ends.
    pub expire_time: Option<String>,
    pub intranet_url: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The name of the office network.
    pub office_site_name: Option<String>,
}

super::opaque!(ListVirtualBridgesResponseBridges);

/// The answer of [`ListVirtualBridges`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ListVirtualBridgesResponse {
    pub bridges: Option<Vec<ListVirtualBridgesResponseBridges>>,
    /// How many items a page has at most.
    pub max_results: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ListVirtualBridgesResponse);

/// Locks a user's authenticator.
///
/// Writes. `DescribeVirtualMFADevices` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/LockVirtualMFADevice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct LockVirtualMFADevice {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The serial number of the device.
    pub serial_number: String,
}

super::opaque!(LockVirtualMFADevice);

/// The answer of [`LockVirtualMFADevice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct LockVirtualMFADeviceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(LockVirtualMFADeviceResponse);

/// Moves cloud computers to another office network.
///
/// Writes. `DescribeDesktops` shows what it changes. Errors: 400 `ChooseClusterError.ZoneId`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/MigrateDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct MigrateDesktops {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub target_member_ip: Option<String>,
    pub target_office_site_id: String,
    pub target_subnet_id: Option<String>,
}

super::opaque!(MigrateDesktops);

/// The answer of [`MigrateDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct MigrateDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(MigrateDesktopsResponse);

/// Changes the protocol of images.
///
/// Writes. `DescribeImages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/MigrateImageProtocol>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct MigrateImageProtocol {
    /// Each item: the id of the image, the operating system and software that a disk begins with. At most 500 items.
    pub image_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `ASP`.
    pub target_protocol_type: Option<String>,
}

super::opaque!(MigrateImageProtocol);

/// The answer of [`MigrateImageProtocol`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct MigrateImageProtocolResponse {
    pub failed_ids: Option<Vec<String>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(MigrateImageProtocolResponse);

/// Changes a directory that is connected to an Active Directory.
///
/// Writes. `DescribeDirectories` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyADConnectorDirectory>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyADConnectorDirectory {
    /// The host name of the domain controller.
    pub ad_hostname: Option<String>,
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: String,
    /// The name of the directory.
    pub directory_name: Option<String>,
    /// The IP addresses of the Active Directory's name servers. At most 1 items.
    pub dns_address: Option<Vec<String>>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: Option<String>,
    /// The password of the Active Directory's administrator. Secret.
    pub domain_password: Option<String>,
    /// The name of the Active Directory's administrator.
    pub domain_user_name: Option<String>,
    /// Whether logging in takes a second factor.
    pub mfa_enabled: Option<bool>,
    /// The organizational unit in the Active Directory.
    #[serde(rename = "OUName")]
    pub ou_name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The IP addresses of the child domain's name servers. At most 1 items.
    pub sub_domain_dns_address: Option<Vec<String>>,
    /// The name of the child domain.
    pub sub_domain_name: Option<String>,
}

super::opaque!(ModifyADConnectorDirectory);

/// The answer of [`ModifyADConnectorDirectory`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyADConnectorDirectoryResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyADConnectorDirectoryResponse);

/// Changes an office network that is connected to an Active Directory.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyADConnectorOfficeSite>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyADConnectorOfficeSite {
    /// The host name of the domain controller.
    pub ad_hostname: Option<String>,
    /// The host name of the second domain controller.
    #[serde(rename = "BackupDCHostname")]
    pub backup_dc_hostname: Option<String>,
    /// The second name server.
    pub backup_dns: Option<String>,
    /// The IP addresses of the Active Directory's name servers. At most 1 items.
    pub dns_address: Option<Vec<String>>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: Option<String>,
    /// The password of the Active Directory's administrator. Secret.
    pub domain_password: Option<String>,
    /// The name of the Active Directory's administrator.
    pub domain_user_name: Option<String>,
    /// Whether logging in takes a second factor.
    pub mfa_enabled: Option<bool>,
    /// The organizational unit in the Active Directory.
    #[serde(rename = "OUName")]
    pub ou_name: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The IP addresses of the child domain's name servers. At most 1 items.
    pub sub_domain_dns_address: Option<Vec<String>>,
    /// The name of the child domain.
    pub sub_domain_name: Option<String>,
}

super::opaque!(ModifyADConnectorOfficeSite);

/// The answer of [`ModifyADConnectorOfficeSite`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyADConnectorOfficeSiteResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyADConnectorOfficeSiteResponse);

/// Changes which cloud computers and office networks may reach the Internet.
///
/// Writes. `DescribeAclEntries` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyAclEntries>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyAclEntries {
    /// Whether the rule allows or forbids. Known values: `allow` and `deny`.
    pub policy: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// 1 to 100 items.
    pub source_id: Vec<String>,
    /// Known values: `desktop` and `vpc`.
    pub source_type: String,
}

super::opaque!(ModifyAclEntries);

/// The answer of [`ModifyAclEntries`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyAclEntriesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyAclEntriesResponse);

/// Changes a policy that takes snapshots.
///
/// Writes. `DescribeAutoSnapshotPolicy` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyAutoSnapshotPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyAutoSnapshotPolicy {
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    /// Whether it is the system disk or a data disk.
    pub disk_type: Option<String>,
    pub policy_id: String,
    /// 2 to 64 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`.
    pub policy_name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// In days.
    pub retention_days: Option<i64>,
}

super::opaque!(ModifyAutoSnapshotPolicy);

/// The answer of [`ModifyAutoSnapshotPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyAutoSnapshotPolicyResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyAutoSnapshotPolicyResponse);

/// Changes a template.
///
/// Writes. `DescribeBundles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyBundle>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyBundle {
    /// The id of the template: image, instance type and disks.
    pub bundle_id: String,
    /// The name of the template.
    pub bundle_name: Option<String>,
    pub description: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The language of texts. Known values: `en-US`, `zh-HK`, `zh-CN` and `ja-JP`.
    pub language: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyBundle);

/// The answer of [`ModifyBundle`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyBundleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyBundleResponse);

/// Renames a file of an enterprise drive.
///
/// Writes. `ListCdsFiles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCdsFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCdsFile {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// Known values: `refuse`, `auto_rename` and `ignore`. Default: refuse.
    pub conflict_policy: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: String,
    /// The name of the file. 1 to 1024 characters.
    pub file_name: String,
    pub group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyCdsFile);

/// The answer of [`ModifyCdsFile`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyCdsFileResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(ModifyCdsFileResponse);

/// Changes a share link of an enterprise drive.
///
/// Writes. `DescribeCdsFileShareLinks` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCdsFileShareLink>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCdsFileShareLink {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// 0 to 1024 characters.
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_count: Option<i64>,
    pub download_limit: Option<i64>,
    pub expiration: Option<String>,
    pub preview_count: Option<i64>,
    pub preview_limit: Option<i64>,
    pub report_count: Option<i64>,
    pub save_count: Option<i64>,
    pub save_limit: Option<i64>,
    /// The id of the share link.
    pub share_id: String,
    /// The name of the share link. 0 to 128 characters.
    pub share_name: Option<String>,
    /// The password of the share link. Secret. 6 to 8 characters.
    pub share_pwd: Option<String>,
    /// Known values: `disabled` and `enabled`.
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}

super::opaque!(ModifyCdsFileShareLink);

/// `Data` of [`ModifyCdsFileShareLinkResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyCdsFileShareLinkResponseData {
    pub access_count: Option<i64>,
    /// When it was created.
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub disable_download: Option<bool>,
    pub disable_preview: Option<bool>,
    pub disable_save: Option<bool>,
    pub download_count: Option<i64>,
    pub download_limit: Option<i64>,
    /// The id of the drive.
    pub drive_id: Option<String>,
    pub expiration: Option<String>,
    pub expired: Option<bool>,
    /// The ids of files.
    pub file_ids: Option<String>,
    pub modifiy_time: Option<String>,
    pub preview_count: Option<i64>,
    pub preview_limit: Option<i64>,
    pub report_count: Option<i64>,
    pub save_count: Option<i64>,
    pub save_limit: Option<i64>,
    /// The id of the share link.
    pub share_id: Option<String>,
    /// Secret.
    pub share_link: Option<String>,
    /// The name of the share link.
    pub share_name: Option<String>,
    /// The password of the share link. Secret.
    pub share_pwd: Option<String>,
    /// Known values: `forbidden_disabled`, `forbidden`, `disabled` and `enabled`.
    pub status: Option<String>,
    pub video_preview_count: Option<i64>,
}

super::opaque!(ModifyCdsFileShareLinkResponseData);

/// The answer of [`ModifyCdsFileShareLink`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyCdsFileShareLinkResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<ModifyCdsFileShareLinkResponseData>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(ModifyCdsFileShareLinkResponse);

/// `AuthorizeAccessPolicyRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyAuthorizeAccessPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

super::opaque!(ModifyCenterPolicyAuthorizeAccessPolicyRule);

/// `AuthorizeSecurityPolicyRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyAuthorizeSecurityPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    /// Whether the rule allows or forbids. Known values: `drop` and `accept`.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    /// Known values: `outflow` and `inflow`.
    pub r#type: Option<String>,
}

super::opaque!(ModifyCenterPolicyAuthorizeSecurityPolicyRule);

/// `ClientType` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyClientType {
    /// Which kind of client it is. Known values: `html5`, `android`, `ios`, `windows` and `macos`.
    pub client_type: Option<String>,
    /// Known values: `off` and `on`.
    pub status: Option<String>,
}

super::opaque!(ModifyCenterPolicyClientType);

/// `ClipboardGraineds` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyClipboardGraineds {
    pub clipboard_size: Option<i64>,
    pub clipboard_size_unit: Option<String>,
    /// Known values: `read`, `write`, `off` and `readwrite`.
    pub clipboard_type: Option<String>,
    /// Known values: `text`, `richtext`, `file` and `picture`.
    pub grained_type: Option<String>,
    pub in_clipboard_size: Option<i64>,
    pub in_clipboard_size_unit: Option<String>,
    pub out_clipboard_size: Option<i64>,
    pub out_clipboard_size_unit: Option<String>,
}

super::opaque!(ModifyCenterPolicyClipboardGraineds);

/// `DeviceRedirects` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyDeviceRedirects {
    /// Known values: `printer`, `scanner`, `serialport`, `camera` and `adb`.
    pub device_type: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(ModifyCenterPolicyDeviceRedirects);

/// `DeviceRules` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyDeviceRules {
    pub device_name: Option<String>,
    /// The product id of the USB device.
    pub device_pid: Option<String>,
    /// Known values: `usbKey`, `other`, `graphicsTablet`, `cardReader`, `printer`, `scanner`, `storage`, `camera` and `networkInterfaceCard`.
    pub device_type: Option<String>,
    /// The vendor id of the USB device.
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(ModifyCenterPolicyDeviceRules);

/// `DomainResolveRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    /// Whether the rule allows or forbids. Known values: `allow` and `block`.
    pub policy: Option<String>,
}

super::opaque!(ModifyCenterPolicyDomainResolveRule);

/// `NetRedirectRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyNetRedirectRule {
    pub domain: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// Known values: `prc` and `domain`.
    pub rule_type: Option<String>,
}

super::opaque!(ModifyCenterPolicyNetRedirectRule);

/// `RecordEventLevels` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyRecordEventLevels {
    pub event_level: Option<String>,
    pub event_type: Option<String>,
}

super::opaque!(ModifyCenterPolicyRecordEventLevels);

/// `RevokeAccessPolicyRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyRevokeAccessPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

super::opaque!(ModifyCenterPolicyRevokeAccessPolicyRule);

/// `RevokeSecurityPolicyRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyRevokeSecurityPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    /// Whether the rule allows or forbids. Known values: `drop` and `accept`.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    /// Known values: `outflow` and `inflow`.
    pub r#type: Option<String>,
}

super::opaque!(ModifyCenterPolicyRevokeSecurityPolicyRule);

/// `UsbSupplyRedirectRule` of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicyUsbSupplyRedirectRule {
    pub description: Option<String>,
    /// The product id of the USB device.
    pub product_id: Option<String>,
    /// Known values: `1` and `2`.
    pub usb_redirect_type: Option<String>,
    /// Known values: `1`.
    pub usb_rule_type: Option<String>,
    /// The vendor id of the USB device.
    pub vendor_id: Option<String>,
}

super::opaque!(ModifyCenterPolicyUsbSupplyRedirectRule);

/// Changes a policy that holds in all regions.
///
/// Writes. `DescribeCenterPolicyList` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCenterPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCenterPolicy {
    /// Known values: `on` and `off`.
    pub academic_proxy: Option<String>,
    /// Known values: `allow`, `deny` and `inherited`.
    pub admin_access: Option<String>,
    /// Known values: `on` and `off`.
    pub admin_keyboard_on_full_screen: Option<String>,
    /// Known values: `on` and `off`.
    pub admin_keyboard_on_windows: Option<String>,
    /// Whether screenshots on the client are prevented. Known values: `off` and `on`.
    pub app_content_protection: Option<String>,
    /// At most 100 items.
    pub authorize_access_policy_rule: Option<Vec<ModifyCenterPolicyAuthorizeAccessPolicyRule>>,
    /// At most 200 items.
    pub authorize_security_policy_rule: Option<Vec<ModifyCenterPolicyAuthorizeSecurityPolicyRule>>,
    pub auto_reconnect: Option<String>,
    /// Which edition of the service it is. Known values: `Enterprise` and `Business`.
    pub business_channel: Option<String>,
    /// Known values: `1` and `8`.
    pub business_type: i64,
    /// Whether the client's camera can be used. Known values: `deviceRedirect` and `off`.
    pub camera_redirect: Option<String>,
    /// Known values: `on` and `off`.
    pub client_control_menu: Option<String>,
    /// Known values: `on` and `off`.
    pub client_create_snapshot: Option<String>,
    /// Which kind of client it is. At most 20 items.
    pub client_type: Option<Vec<ModifyCenterPolicyClientType>>,
    /// In which direction the clipboard works. Known values: `read`, `readwrite`, `write` and `off`.
    pub clipboard: Option<String>,
    /// At most 4 items.
    pub clipboard_graineds: Option<Vec<ModifyCenterPolicyClipboardGraineds>>,
    /// Known values: `global` and `grained`.
    pub clipboard_scope: Option<String>,
    /// Known values: `off` and `on`.
    pub color_enhancement: Option<String>,
    /// Known values: `on` and `off`.
    pub cpd_drive_clipboard: Option<String>,
    /// In seconds.
    pub cpu_down_grade_duration: Option<i64>,
    /// Known values: `on` and `off`.
    pub cpu_overload: Option<String>,
    /// At most 5 items.
    pub cpu_processors: Option<Vec<String>>,
    /// Known values: `off` and `on`.
    pub cpu_protected_mode: Option<String>,
    pub cpu_rate_limit: Option<i64>,
    /// In seconds.
    pub cpu_sample_duration: Option<i64>,
    pub cpu_single_rate_limit: Option<i64>,
    pub description: Option<String>,
    /// Known values: `off` and `on`.
    pub device_connect_hint: Option<String>,
    /// At most 100 items.
    pub device_redirects: Option<Vec<ModifyCenterPolicyDeviceRedirects>>,
    /// At most 100 items.
    pub device_rules: Option<Vec<ModifyCenterPolicyDeviceRules>>,
    /// Known values: `customTime` and `persistent`.
    pub disconnect_keep_session: Option<String>,
    /// In seconds.
    pub disconnect_keep_session_time: Option<i64>,
    /// Known values: `on` and `off`.
    pub disk_overload: Option<String>,
    /// Known values: `clientCustom`, `adminOffice`, `adminDesign` and `adminCustom`.
    pub display_mode: Option<String>,
    /// At most 500 items.
    pub domain_resolve_rule: Option<Vec<ModifyCenterPolicyDomainResolveRule>>,
    /// Known values: `off` and `on`.
    pub domain_resolve_rule_type: Option<String>,
    /// Known values: `off` and `on`.
    pub enable_session_rate_limiting: Option<String>,
    /// Known values: `off` and `on`.
    pub end_user_apply_admin_coordinate: Option<String>,
    /// Known values: `off` and `on`.
    pub end_user_group_coordinate: Option<String>,
    /// Known values: `on` and `off`.
    pub external_drive: Option<String>,
    /// Known values: `off` and `on`.
    pub file_migrate: Option<String>,
    pub file_transfer_address: Option<String>,
    pub file_transfer_in_size: Option<String>,
    pub file_transfer_in_unit: Option<String>,
    pub file_transfer_out_size: Option<String>,
    pub file_transfer_out_unit: Option<String>,
    /// Known values: `on` and `off`.
    pub file_transfer_size_limit: Option<String>,
    pub file_transfer_speed: Option<String>,
    pub file_transfer_speed_location: Option<String>,
    /// Whether pictures of computers with a GPU are tuned for quality. Known values: `off` and `on`.
    pub gpu_acceleration: Option<String>,
    /// Known values: `on` and `off`.
    pub hover_config_msg: Option<String>,
    /// Which file transfers browsers may do. Known values: `all`, `download`, `upload` and `off`.
    pub html5_file_transfer: Option<String>,
    /// Known values: `tcp`, `rtc`, `auto` and `both`.
    pub internet_communication_protocol: Option<String>,
    /// Known values: `on` and `off`.
    pub internet_printer: Option<String>,
    /// What computers may do with the drives of the device. Known values: `read`, `readwrite` and `off`.
    pub local_drive: Option<String>,
    /// For how long a client tries to connect again. In seconds.
    pub max_reconnect_time: Option<i64>,
    /// In seconds.
    pub memory_down_grade_duration: Option<i64>,
    /// Known values: `on` and `off`.
    pub memory_overload: Option<String>,
    /// At most 5 items.
    pub memory_processors: Option<Vec<String>>,
    /// Known values: `off` and `on`.
    pub memory_protected_mode: Option<String>,
    pub memory_rate_limit: Option<i64>,
    /// In seconds.
    pub memory_sample_duration: Option<i64>,
    pub memory_single_rate_limit: Option<i64>,
    /// Known values: `off` and `on`.
    pub mobile_restart: Option<String>,
    pub mobile_safe_menu: Option<String>,
    /// Known values: `off` and `on`.
    pub mobile_shutdown: Option<String>,
    pub mobile_wuying_keeper: Option<String>,
    pub mobile_wy_assistant: Option<String>,
    /// Known values: `on` and `off`.
    pub model_library: Option<String>,
    /// Known values: `on` and `off`.
    pub multi_screen: Option<String>,
    pub name: Option<String>,
    /// Whether web traffic of the computer goes over the client's network. Known values: ` all`, `off` and `on`.
    pub net_redirect: Option<String>,
    /// At most 100 items.
    pub net_redirect_rule: Option<Vec<ModifyCenterPolicyNetRedirectRule>>,
    /// Known values: `off` and `on`.
    pub no_operation_disconnect: Option<String>,
    /// In seconds.
    pub no_operation_disconnect_time: Option<i64>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: String,
    /// Whether ports are forwarded by a proxy. Known values: `on` and `off`.
    pub port_proxy: Option<String>,
    /// Known values: `default`, `off` and `custom`.
    pub printer_alert: Option<String>,
    pub printer_alert_content: Option<String>,
    pub printer_alert_title: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub printer_redirect: Option<String>,
    /// Known values: `off` and `on`.
    pub quality_enhancement: Option<String>,
    /// In minutes.
    pub record_event_duration: Option<i64>,
    /// At most 6 items.
    pub record_event_file_exts: Option<Vec<String>>,
    /// At most 10 items.
    pub record_event_file_paths: Option<Vec<String>>,
    /// At most 20 items.
    pub record_event_levels: Option<Vec<ModifyCenterPolicyRecordEventLevels>>,
    /// At most 10 items.
    pub record_event_registers: Option<Vec<String>>,
    /// At most 100 items. Known values: `transferWithLocal`, `userInput` and `usbRedirect`.
    pub record_events: Option<Vec<String>>,
    /// Whether and when the screen is recorded. Known values: `period`, `session`, `off` and `alltime`.
    pub recording: Option<String>,
    /// Whether sound is recorded too. Known values: `off` and `on`.
    pub recording_audio: Option<String>,
    /// How long a recording is at most.
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    /// How long recordings are kept. In days.
    pub recording_expires: Option<i64>,
    /// How many pictures a second the recording has. In frames per second.
    pub recording_fps: Option<String>,
    pub recording_start_time: Option<String>,
    /// Known values: `off` and `on`.
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// The region, as `cn-hangzhou`. Known values: `cn-shanghai`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Who controls the screen when it is shared with support. Known values: `optionalControl`, `fullControl` and `disableControl`.
    pub remote_coordinate: Option<String>,
    /// Known values: `off` and `on`.
    pub reset_desktop: Option<String>,
    /// 25 to 400.
    pub resolution_dpi: Option<i64>,
    /// In pixels.
    pub resolution_height: Option<i64>,
    /// Known values: `adaptive` and `customer`.
    pub resolution_model: Option<String>,
    /// In pixels.
    pub resolution_width: Option<i64>,
    /// What kind of resource it is. Known values: `app` and `desktop`.
    pub resource_type: String,
    /// At most 100 items.
    pub revoke_access_policy_rule: Option<Vec<ModifyCenterPolicyRevokeAccessPolicyRule>>,
    /// At most 200 items.
    pub revoke_security_policy_rule: Option<Vec<ModifyCenterPolicyRevokeSecurityPolicyRule>>,
    /// Known values: `on` and `off`.
    pub safe_menu: Option<String>,
    /// Known values: `IP` and `GLOBAL`.
    pub scope: Option<String>,
    /// At most 50 items.
    pub scope_value: Option<Vec<String>>,
    pub screen_display_mode: Option<String>,
    /// In Kbit/s.
    pub session_max_rate_kbps: Option<i64>,
    /// Known values: `off` and `on`.
    pub smooth_enhancement: Option<String>,
    /// Known values: `off` and `on`.
    pub status_monitor: Option<String>,
    /// Known values: `intelligent` and `smooth`.
    pub streaming_mode: Option<String>,
    pub target_fps: Option<i64>,
    /// Known values: `off` and `on`.
    pub taskbar: Option<String>,
    /// Known values: `on` and `off`.
    pub three_screen: Option<String>,
    /// Whether USB devices of the client can be used. Known values: `off` and `on`.
    pub usb_redirect: Option<String>,
    /// At most 100 items.
    pub usb_supply_redirect_rule: Option<Vec<ModifyCenterPolicyUsbSupplyRedirectRule>>,
    /// Known values: `on` and `off`.
    pub use_time: Option<String>,
    /// In Kbit/s.
    pub video_enc_avg_kbps: Option<i64>,
    #[serde(rename = "VideoEncMaxQP")]
    pub video_enc_max_qp: Option<i64>,
    #[serde(rename = "VideoEncMinQP")]
    pub video_enc_min_qp: Option<i64>,
    /// In Kbit/s.
    pub video_enc_peak_kbps: Option<i64>,
    /// Known values: `qualityFirst` and `bandwidthFirst`.
    pub video_enc_policy: Option<String>,
    /// Known values: `off` and `on`.
    pub video_redirect: Option<String>,
    /// How the picture is weighed against bandwidth. Known values: `high`, `low`, `lossless` and `medium`.
    pub visual_quality: Option<String>,
    /// Whether the screen carries a watermark. Known values: `blind`, `off` and `on`.
    pub watermark: Option<String>,
    /// Known values: `off` and `on`.
    pub watermark_anti_cam: Option<String>,
    /// The watermark's color, as a number of RGB.
    pub watermark_color: Option<i64>,
    pub watermark_column_amount: Option<i64>,
    pub watermark_custom_text: Option<String>,
    /// By how many degrees the watermark is turned.
    pub watermark_degree: Option<f64>,
    /// The watermark's font size.
    pub watermark_font_size: Option<i64>,
    /// Known values: `plain` and `bold`.
    pub watermark_font_style: Option<String>,
    /// Known values: `high`, `low` and `medium`.
    pub watermark_power: Option<String>,
    /// How many rows of watermarks there are.
    pub watermark_row_amount: Option<i64>,
    /// Known values: `off` and `on`.
    pub watermark_security: Option<String>,
    /// Known values: `on` and `off`.
    pub watermark_shadow: Option<String>,
    /// How transparent the watermark is: higher is fainter.
    pub watermark_transparency_value: Option<i64>,
    /// Known values: `EndUserId`, `Custom`, `DesktopIp`, `ClientIp`, `HostName` and `ClientTime`.
    pub watermark_type: Option<String>,
    /// Known values: `off` and `on`.
    pub wuying_keeper: Option<String>,
    /// Known values: `off` and `on`.
    pub wy_assistant: Option<String>,
}

super::opaque!(ModifyCenterPolicy);

/// The answer of [`ModifyCenterPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyCenterPolicyResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyCenterPolicyResponse);

/// Changes team spaces on an enterprise drive.
///
/// Writes. `DescribeCloudDriveGroups` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDriveGroups>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCloudDriveGroups {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// At most 50 items.
    pub group_id: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `enabled` and `disabled`. Default: enabled.
    pub status: Option<String>,
    /// The size in all. At least 1.
    pub total_size: Option<i64>,
}

super::opaque!(ModifyCloudDriveGroups);

/// The answer of [`ModifyCloudDriveGroups`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyCloudDriveGroupsResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    pub data: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(ModifyCloudDriveGroupsResponse);

/// Changes who may do what on an enterprise drive.
///
/// Writes. `DescribeCloudDrivePermissions` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDrivePermission>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCloudDrivePermission {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// At most 100 items.
    pub download_end_user_ids: Option<Vec<String>>,
    /// At most 100 items.
    pub download_upload_end_user_ids: Option<Vec<String>>,
    /// At most 100 items.
    pub no_download_no_upload_end_user_ids: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyCloudDrivePermission);

/// The answer of [`ModifyCloudDrivePermission`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyCloudDrivePermissionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyCloudDrivePermissionResponse);

/// Changes users' spaces on an enterprise drive.
///
/// Writes. `DescribeCloudDriveUsers` shows what it changes. Official sources disagree on whether UserMaxSize is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCloudDriveUsers>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCloudDriveUsers {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `disabled` and `enabled`.
    pub status: Option<String>,
    /// In bytes.
    pub user_max_size: Option<i64>,
}

super::opaque!(ModifyCloudDriveUsers);

/// The answer of [`ModifyCloudDriveUsers`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyCloudDriveUsersResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyCloudDriveUsersResponse);

/// Changes the name of a group of timers.
///
/// Writes. `DescribeConfigGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyConfigGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyConfigGroup {
    /// At most 500 characters.
    pub description: Option<String>,
    pub group_id: String,
    pub name: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

super::opaque!(ModifyConfigGroup);

/// The answer of [`ModifyConfigGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyConfigGroupResponse {
    pub group_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyConfigGroupResponse);

/// `Headers` of [`ModifyCustomizedListHeaders`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCustomizedListHeadersHeaders {
    /// Known values: `hide`, `display` and `required`.
    pub display_type: Option<String>,
    /// Known values: `desktop_id_name`, `system_data_disk`, `office_site_type`, `create_time`, `ip`, `spec_system_protocol`, `monitor`, `assigned_users`, `encryption`, `office_site_id_name`, `pay_type`, `tag`, `host_name`, `status` and `current_user`.
    pub header_key: Option<String>,
}

super::opaque!(ModifyCustomizedListHeadersHeaders);

/// Changes which columns the console's lists show.
///
/// Writes. `DescribeCustomizedListHeaders` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyCustomizedListHeaders>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyCustomizedListHeaders {
    /// 1 to 100 items.
    pub headers: Option<Vec<ModifyCustomizedListHeadersHeaders>>,
    /// Known values: `desktop`.
    pub list_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyCustomizedListHeaders);

/// The answer of [`ModifyCustomizedListHeaders`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyCustomizedListHeadersResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyCustomizedListHeadersResponse);

/// Changes whether cloud computers are paid by subscription or by use.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopChargeType>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopChargeType {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// For how long it is paid, in `PeriodUnit`.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month`, `Year` and `Week`.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// How many hours a month are bought.
    pub use_duration: Option<i64>,
}

super::opaque!(ModifyDesktopChargeType);

/// The answer of [`ModifyDesktopChargeType`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopChargeTypeResponse {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<Vec<String>>,
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
}

super::opaque!(ModifyDesktopChargeTypeResponse);

/// Changes a pool, also how many computers it has.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktopGroups` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopGroup {
    /// 0 to 1. Known values: `0` and `1`.
    pub allow_auto_setup: Option<i64>,
    /// How many computers the pool keeps ready beside those in use. 0 to 1000.
    pub allow_buffer_count: Option<i64>,
    /// How many users are connected at once at most.
    pub bind_amount: Option<i64>,
    /// How many computers are bought for the pool. Default: 1.
    pub buy_desktops_count: Option<i64>,
    /// Known values: `teacher` and `student`.
    pub classify: Option<String>,
    pub comments: Option<String>,
    /// How long a session is connected. In milliseconds.
    pub connect_duration: Option<i64>,
    pub delete_duration: Option<i64>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// The name of the pool.
    pub desktop_group_name: Option<String>,
    pub disable_session_config: Option<bool>,
    /// The id of the NAS file system.
    pub file_system_id: Option<String>,
    /// After how long without use the connection is ended. In milliseconds.
    pub idle_disconnect_duration: Option<i64>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// How long a session is kept after its connection is lost. In milliseconds.
    pub keep_duration: Option<i64>,
    /// How users are spread over the computers of the pool. Known values: `0` and `1`.
    pub load_policy: Option<i64>,
    /// How many computers the pool has at most. 0 to 1000.
    pub max_desktops_count: Option<i64>,
    /// How many computers the pool keeps at least. 0 to 500. Default: 1.
    pub min_desktops_count: Option<i64>,
    pub own_bundle_id: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The ids of policies. At most 5 items.
    pub policy_group_ids: Option<Vec<String>>,
    pub profile_follow_switch: Option<bool>,
    /// From which share of used sessions on the pool grows.
    pub ratio_threshold: Option<f64>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Which disks are reset. Known values: `0`, `1`, `2` and `3`.
    pub reset_type: Option<i64>,
    pub scale_strategy_id: Option<String>,
    /// After how long without use the computer is stopped. In milliseconds.
    pub stop_duration: Option<i64>,
}

super::opaque!(ModifyDesktopGroup);

/// The answer of [`ModifyDesktopGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDesktopGroupResponse);

/// Changes the host name of cloud computers.
///
/// Writes. `DescribeDesktops` shows what it changes. Takes DesktopId or DesktopIds. Official sources disagree on whether DesktopId is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopHostName>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopHostName {
    /// The id of one cloud computer; or `DesktopIds` of several.
    pub desktop_id: Option<String>,
    /// The ids of cloud computers.
    pub desktop_ids: Option<Vec<String>>,
    /// The new host name.
    pub new_host_name: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyDesktopHostName);

/// The answer of [`ModifyDesktopHostName`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopHostNameResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDesktopHostNameResponse);

/// Changes the name of cloud computers.
///
/// Writes. `DescribeDesktops` shows what it changes. Takes DesktopId or DesktopIds. Official sources disagree on whether DesktopId is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional. Official sources disagree on whether NewDesktopName is required: required (the vendor's metadata), optional (alibabacloud_ecd20200930 5.5.0). Here: optional.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopName>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopName {
    /// The id of one cloud computer; or `DesktopIds` of several.
    pub desktop_id: Option<String>,
    /// The ids of cloud computers.
    pub desktop_ids: Option<Vec<String>>,
    /// The new name.
    pub new_desktop_name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Whether all users get every computer, or each user one.
    pub user_assign_mode: Option<String>,
}

super::opaque!(ModifyDesktopName);

/// The answer of [`ModifyDesktopName`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopNameResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDesktopNameResponse);

/// Changes a shared-use group.
///
/// Writes; never repeated once it may have been executed. `DescribeDesktopOversoldGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopOversoldGroup {
    /// How many users may be connected at once.
    pub concurrence_count: Option<i64>,
    pub description: Option<String>,
    /// After how long without use the connection is ended. In milliseconds.
    pub idle_disconnect_duration: Option<i64>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// How long a session is kept after its connection is lost. In milliseconds.
    pub keep_duration: Option<i64>,
    pub name: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// How many users the group may have.
    pub oversold_user_count: Option<i64>,
    pub oversold_warn: Option<i64>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// After how long without use the computer is stopped. In milliseconds.
    pub stop_duration: Option<i64>,
}

super::opaque!(ModifyDesktopOversoldGroup);

/// `Data` of [`ModifyDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopOversoldGroupResponseData {
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
}

super::opaque!(ModifyDesktopOversoldGroupResponseData);

/// The answer of [`ModifyDesktopOversoldGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopOversoldGroupResponse {
    pub data: Option<ModifyDesktopOversoldGroupResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDesktopOversoldGroupResponse);

/// Changes how many users and sessions a shared-use group has bought.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktopOversoldGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldGroupSale>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopOversoldGroupSale {
    /// How many users may be connected at once.
    pub concurrence_count: Option<i64>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// How many users the group may have.
    pub oversold_user_count: Option<i64>,
}

super::opaque!(ModifyDesktopOversoldGroupSale);

/// `Data` of [`ModifyDesktopOversoldGroupSaleResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopOversoldGroupSaleResponseData {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<i64>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
}

super::opaque!(ModifyDesktopOversoldGroupSaleResponseData);

/// The answer of [`ModifyDesktopOversoldGroupSale`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopOversoldGroupSaleResponse {
    pub data: Option<ModifyDesktopOversoldGroupSaleResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDesktopOversoldGroupSaleResponse);

/// Changes a group of users of a shared-use group.
///
/// Writes; never repeated once it may have been executed. `DescribeDesktopOversoldUserGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopOversoldUserGroup {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    pub name: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(ModifyDesktopOversoldUserGroup);

/// `Data` of [`ModifyDesktopOversoldUserGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopOversoldUserGroupResponseData {
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(ModifyDesktopOversoldUserGroupResponseData);

/// The answer of [`ModifyDesktopOversoldUserGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopOversoldUserGroupResponse {
    pub data: Option<ModifyDesktopOversoldUserGroupResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDesktopOversoldUserGroupResponse);

/// `ResourceSpecs` of [`ModifyDesktopSpec`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopSpecResourceSpecs {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The size of the system disk.
    pub root_disk_size_gib: Option<i64>,
    /// The size of a data disk.
    pub user_disk_size_gib: Option<i64>,
}

super::opaque!(ModifyDesktopSpecResourceSpecs);

/// Changes the instance type or the disks of cloud computers.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopSpec>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopSpec {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console. Default: true.
    pub auto_pay: Option<bool>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: String,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// The new specification, of several computers. At most 20 items.
    pub resource_specs: Option<Vec<ModifyDesktopSpecResourceSpecs>>,
    /// What kind of resource it is. Known values: `DesktopMonthPackage`.
    pub resource_type: Option<String>,
    /// The size of the system disk. In GiB. 0 to 32768.
    pub root_disk_size_gib: Option<i64>,
    /// How fast the data disk is. Known values: `PL1`, `PL0`, `PL3` and `PL2`. Default: PL0.
    pub user_disk_performance_level: Option<String>,
    /// The size of a data disk. In GiB. 0 to 65536.
    pub user_disk_size_gib: Option<i64>,
}

super::opaque!(ModifyDesktopSpec);

/// The answer of [`ModifyDesktopSpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopSpecResponse {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The ids of the orders.
    pub order_ids: Option<Vec<i64>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDesktopSpecResponse);

/// `DesktopTimers` of [`ModifyDesktopTimer`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopTimerDesktopTimers {
    /// Whether users may set timers themselves. Default: false.
    pub allow_client_setting: Option<bool>,
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// After which time it happens. In minutes.
    pub interval: Option<i64>,
    /// What the timer does. Known values: `Hibernate` and `Shutdown`.
    pub operation_type: Option<String>,
    /// Which disks are reset. Known values: `RESET_TYPE_SYSTEM` and `RESET_TYPE_BOTH`.
    pub reset_type: Option<String>,
    /// What is done at that time. Known values: `NoOperationDisconnect`, `LogoutShutdown`, `NoConnect`, `TimerBoot`, `TimerReset`, `LoginAutoConnect`, `NoOperationShutdown`, `TimerShutdown`, `NoOperationReboot` and `TimerReboot`.
    pub timer_type: Option<String>,
}

super::opaque!(ModifyDesktopTimerDesktopTimers);

/// Changes the timers of cloud computers.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopTimer>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopTimer {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 101 items.
    pub desktop_id: Vec<String>,
    /// The timers of the computer. At most 20 items.
    pub desktop_timers: Option<Vec<ModifyDesktopTimerDesktopTimers>>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Default: false.
    pub use_desktop_timers: Option<bool>,
}

super::opaque!(ModifyDesktopTimer);

/// The answer of [`ModifyDesktopTimer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopTimerResponse {
    /// The ids of cloud computers.
    pub desktop_ids: Option<Vec<String>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDesktopTimerResponse);

/// Changes which policies hold for cloud computers.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDesktopsPolicyGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDesktopsPolicyGroup {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// The ids of policies. At most 5 items.
    pub policy_group_ids: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyDesktopsPolicyGroup);

/// `ModifyResults` of [`ModifyDesktopsPolicyGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopsPolicyGroupResponseModifyResults {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
}

super::opaque!(ModifyDesktopsPolicyGroupResponseModifyResults);

/// The answer of [`ModifyDesktopsPolicyGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDesktopsPolicyGroupResponse {
    pub modify_results: Option<Vec<ModifyDesktopsPolicyGroupResponseModifyResults>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDesktopsPolicyGroupResponse);

/// Changes the size or the speed of disks.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyDiskSpec>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyDiskSpec {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// How fast the system disk is. Known values: `PL1`, `PL0`, `PL3` and `PL2`.
    pub root_disk_performance_level: Option<String>,
    /// How fast the data disk is. Known values: `PL1`, `PL0`, `PL3` and `PL2`.
    pub user_disk_performance_level: Option<String>,
}

super::opaque!(ModifyDiskSpec);

/// The answer of [`ModifyDiskSpec`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyDiskSpecResponse {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyDiskSpecResponse);

/// Changes the users of a cloud computer.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyEntitlement>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyEntitlement {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: String,
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyEntitlement);

/// The answer of [`ModifyEntitlement`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyEntitlementResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyEntitlementResponse);

/// Changes the name or the description of an image.
///
/// Writes. `DescribeImages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyImageAttribute>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyImageAttribute {
    pub description: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    pub name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyImageAttribute);

/// The answer of [`ModifyImageAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyImageAttributeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyImageAttributeResponse);

/// Changes the accounts that an image is shared with.
///
/// Writes. `DescribeImagePermission` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyImagePermission>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyImagePermission {
    /// At most 50 items.
    pub add_account: Option<Vec<i64>>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// At most 50 items.
    pub remove_account: Option<Vec<i64>>,
}

super::opaque!(ModifyImagePermission);

/// The answer of [`ModifyImagePermission`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyImagePermissionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyImagePermissionResponse);

/// Switches the mount target of a NAS file system on or off.
///
/// Writes. `DescribeNASFileSystems` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyNASDefaultMountTarget>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyNASDefaultMountTarget {
    /// The id of the NAS file system.
    pub file_system_id: String,
    pub mount_target_domain: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyNASDefaultMountTarget);

/// The answer of [`ModifyNASDefaultMountTarget`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyNASDefaultMountTargetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyNASDefaultMountTargetResponse);

/// Changes the bandwidth of an Internet bandwidth package.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeNetworkPackages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyNetworkPackageBandwidth>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyNetworkPackageBandwidth {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// The bandwidth. In Mbit/s. 2 to 20000.
    pub bandwidth: i64,
    /// The id of the Internet bandwidth package.
    pub network_package_id: String,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
}

super::opaque!(ModifyNetworkPackageBandwidth);

/// The answer of [`ModifyNetworkPackageBandwidth`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyNetworkPackageBandwidthResponse {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyNetworkPackageBandwidthResponse);

/// Switches Internet bandwidth packages on or off.
///
/// Writes. `DescribeNetworkPackages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyNetworkPackageEnabled>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyNetworkPackageEnabled {
    /// Default: true.
    pub enabled: Option<bool>,
    /// The id of the Internet bandwidth package.
    pub network_package_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyNetworkPackageEnabled);

/// The answer of [`ModifyNetworkPackageEnabled`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyNetworkPackageEnabledResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyNetworkPackageEnabledResponse);

/// `AccelerateRegion` of [`ModifyOfficeSiteAccelerator`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyOfficeSiteAcceleratorAccelerateRegion {
    pub accelerate_region_id: String,
    /// The bandwidth. In Mbit/s. At least 2.
    pub bandwidth: i64,
    pub ip_version: Option<String>,
    pub isp_type: String,
}

super::opaque!(ModifyOfficeSiteAcceleratorAccelerateRegion);

/// Changes an accelerator of an office network.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteAccelerator>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyOfficeSiteAccelerator {
    pub accelerate_region: Option<Vec<ModifyOfficeSiteAcceleratorAccelerateRegion>>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteAccelerator);

/// The answer of [`ModifyOfficeSiteAccelerator`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyOfficeSiteAcceleratorResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteAcceleratorResponse);

/// Changes an office network.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteAttribute>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyOfficeSiteAttribute {
    pub authority_host: Option<String>,
    /// An id that the client makes once for each device and keeps.
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<String>,
    /// From where clients may connect. Known values: `INTERNET`, `VPC` and `Any`.
    pub desktop_access_type: Option<String>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: Option<String>,
    /// Whether users are administrators of their computers.
    pub enable_admin_access: Option<bool>,
    pub need_verify_login_risk: Option<bool>,
    pub need_verify_zero_device: Option<bool>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The name of the office network.
    pub office_site_name: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the tenant that the user belongs to.
    pub tenant_id: Option<String>,
    /// Each item: the id of the VPC's subnet.
    pub v_switch_id: Option<Vec<String>>,
}

super::opaque!(ModifyOfficeSiteAttribute);

/// The answer of [`ModifyOfficeSiteAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyOfficeSiteAttributeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteAttributeResponse);

/// Changes the bridge between an office network and other networks.
///
/// Writes. `DescribeOfficeSiteBridgeInfo` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteBridgeInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyOfficeSiteBridgeInfo {
    /// The id of the virtual bridge.
    pub bridge_id: Option<String>,
    pub bridge_level: Option<String>,
    pub bridge_type: Option<String>,
    pub enable_bridge: Option<bool>,
    /// Secret.
    pub license: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteBridgeInfo);

/// The answer of [`ModifyOfficeSiteBridgeInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyOfficeSiteBridgeInfoResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteBridgeInfoResponse);

/// Changes whether the computers of an office network reach each other.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteCrossDesktopAccess>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyOfficeSiteCrossDesktopAccess {
    pub enable_cross_desktop_access: bool,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteCrossDesktopAccess);

/// The answer of [`ModifyOfficeSiteCrossDesktopAccess`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyOfficeSiteCrossDesktopAccessResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteCrossDesktopAccessResponse);

/// Changes the name servers of an office network.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteDnsInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyOfficeSiteDnsInfo {
    /// The IP addresses of the Active Directory's name servers. At most 2 items.
    pub dns_address: Option<Vec<String>>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteDnsInfo);

/// The answer of [`ModifyOfficeSiteDnsInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyOfficeSiteDnsInfoResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteDnsInfoResponse);

/// Switches the second factor of logins to an office network on or off.
///
/// Writes. `DescribeOfficeSites` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyOfficeSiteMfaEnabled>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyOfficeSiteMfaEnabled {
    /// Whether logging in takes a second factor.
    pub mfa_enabled: bool,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteMfaEnabled);

/// The answer of [`ModifyOfficeSiteMfaEnabled`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyOfficeSiteMfaEnabledResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyOfficeSiteMfaEnabledResponse);

/// `AuthorizeAccessPolicyRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroupAuthorizeAccessPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: String,
    pub description: Option<String>,
}

super::opaque!(ModifyPolicyGroupAuthorizeAccessPolicyRule);

/// `AuthorizeSecurityPolicyRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroupAuthorizeSecurityPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    /// The protocol of the network. Known values: `UDP`, `TCP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    /// Whether the rule allows or forbids. Known values: `drop` and `accept`.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    /// Known values: `outflow` and `inflow`.
    pub r#type: Option<String>,
}

super::opaque!(ModifyPolicyGroupAuthorizeSecurityPolicyRule);

/// `ClientType` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroupClientType {
    /// Which kind of client it is. Known values: `html5`, `android`, `windows`, `ios` and `macos`.
    pub client_type: Option<String>,
    /// Known values: `off` and `on`.
    pub status: Option<String>,
}

super::opaque!(ModifyPolicyGroupClientType);

/// `DeviceRedirects` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroupDeviceRedirects {
    /// Known values: `printer`, `scanner`, `camera` and `adb`.
    pub device_type: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(ModifyPolicyGroupDeviceRedirects);

/// `DeviceRules` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroupDeviceRules {
    pub device_name: Option<String>,
    /// The product id of the USB device.
    pub device_pid: Option<String>,
    /// Known values: `usbKey`, `other`, `graphicsTablet`, `printer`, `cardReader`, `scanner`, `storage`, `camera`, `adb` and `networkInterfaceCard`.
    pub device_type: Option<String>,
    /// The vendor id of the USB device.
    pub device_vid: Option<String>,
    pub opt_command: Option<String>,
    pub platforms: Option<String>,
    /// Known values: `deviceRedirect`, `usbRedirect` and `off`.
    pub redirect_type: Option<String>,
}

super::opaque!(ModifyPolicyGroupDeviceRules);

/// `DomainResolveRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroupDomainResolveRule {
    pub description: Option<String>,
    pub domain: Option<String>,
    /// Whether the rule allows or forbids. Known values: `allow` and `block`.
    pub policy: Option<String>,
}

super::opaque!(ModifyPolicyGroupDomainResolveRule);

/// `RevokeAccessPolicyRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroupRevokeAccessPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

super::opaque!(ModifyPolicyGroupRevokeAccessPolicyRule);

/// `RevokeSecurityPolicyRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroupRevokeSecurityPolicyRule {
    /// The range of IP addresses, as `10.0.0.0/24`.
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    /// The protocol of the network. Known values: `TCP`, `UDP`, `ALL`, `GRE` and `ICMP`.
    pub ip_protocol: Option<String>,
    /// Whether the rule allows or forbids. Known values: `drop` and `accept`.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    /// Known values: `outflow` and `inflow`.
    pub r#type: Option<String>,
}

super::opaque!(ModifyPolicyGroupRevokeSecurityPolicyRule);

/// `UsbSupplyRedirectRule` of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroupUsbSupplyRedirectRule {
    pub description: Option<String>,
    pub device_class: Option<String>,
    pub device_subclass: Option<String>,
    /// The product id of the USB device.
    pub product_id: Option<String>,
    /// Known values: `1` and `2`.
    pub usb_redirect_type: Option<i64>,
    /// Known values: `1` and `2`.
    pub usb_rule_type: Option<i64>,
    /// The vendor id of the USB device.
    pub vendor_id: Option<String>,
}

super::opaque!(ModifyPolicyGroupUsbSupplyRedirectRule);

/// Changes a policy.
///
/// Writes. `DescribePolicyGroups` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyPolicyGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyPolicyGroup {
    pub admin_access: Option<String>,
    /// Whether screenshots on the client are prevented. Known values: `off` and `on`.
    pub app_content_protection: Option<String>,
    /// At most 100 items.
    pub authorize_access_policy_rule: Option<Vec<ModifyPolicyGroupAuthorizeAccessPolicyRule>>,
    /// At most 200 items.
    pub authorize_security_policy_rule: Option<Vec<ModifyPolicyGroupAuthorizeSecurityPolicyRule>>,
    /// Whether the client's camera can be used. Known values: `off` and `on`.
    pub camera_redirect: Option<String>,
    /// Which kind of client it is. At most 100 items.
    pub client_type: Option<Vec<ModifyPolicyGroupClientType>>,
    /// In which direction the clipboard works. Known values: `read`, `readwrite`, `write` and `off`.
    pub clipboard: Option<String>,
    /// At most 100 items.
    pub device_redirects: Option<Vec<ModifyPolicyGroupDeviceRedirects>>,
    /// At most 100 items.
    pub device_rules: Option<Vec<ModifyPolicyGroupDeviceRules>>,
    /// Known values: `off` and `on`.
    pub domain_list: Option<String>,
    /// At most 500 items.
    pub domain_resolve_rule: Option<Vec<ModifyPolicyGroupDomainResolveRule>>,
    /// Known values: `OFF` and `ON`.
    pub domain_resolve_rule_type: Option<String>,
    /// Known values: `off` and `on`.
    pub end_user_apply_admin_coordinate: Option<String>,
    /// Known values: `off` and `on`.
    pub end_user_group_coordinate: Option<String>,
    /// Whether pictures of computers with a GPU are tuned for quality. Known values: `off` and `on`.
    pub gpu_acceleration: Option<String>,
    /// Whether browsers may connect. Known values: `off` and `on`.
    pub html5_access: Option<String>,
    /// Which file transfers browsers may do. Known values: `all`, `download`, `upload` and `off`.
    pub html5_file_transfer: Option<String>,
    /// Known values: `TCP` and `BOTH`.
    pub internet_communication_protocol: Option<String>,
    /// What computers may do with the drives of the device. Known values: `read`, `readwrite` and `off`.
    pub local_drive: Option<String>,
    /// For how long a client tries to connect again. In seconds.
    pub max_reconnect_time: Option<i64>,
    pub name: Option<String>,
    /// Whether web traffic of the computer goes over the client's network. Known values: `off` and `on`.
    pub net_redirect: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: String,
    /// Known values: `off`.
    pub preempt_login: Option<String>,
    /// At most 5 items.
    pub preempt_login_user: Option<Vec<String>>,
    /// Whether the client's printers can be used. Known values: `off` and `on`.
    pub printer_redirection: Option<String>,
    /// Whether the screen is recorded by users. Known values: `off` and `on`.
    pub record_content: Option<String>,
    /// How long recordings are kept. Default: 30.
    pub record_content_expires: Option<i64>,
    /// Whether and when the screen is recorded. Known values: `byaction_cmd_ft`, `ALLTIME`, `session`, `PERIOD`, `byaction_commands`, `OFF` and `byaction_file_transfer`.
    pub recording: Option<String>,
    /// Whether sound is recorded too. Known values: `off` and `on`.
    pub recording_audio: Option<String>,
    /// How long a recording is at most. Known values: `10`, `20`, `30` and `60`.
    pub recording_duration: Option<i64>,
    pub recording_end_time: Option<String>,
    /// How long recordings are kept. In days.
    pub recording_expires: Option<i64>,
    /// How many pictures a second the recording has. In frames per second. Known values: `2`, `5`, `10` and `15`.
    pub recording_fps: Option<i64>,
    pub recording_start_time: Option<String>,
    /// Known values: `off` and `on`.
    pub recording_user_notify: Option<String>,
    pub recording_user_notify_message: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Who controls the screen when it is shared with support. Known values: `optionalControl`, `fullControl` and `disableControl`.
    pub remote_coordinate: Option<String>,
    /// At most 100 items.
    pub revoke_access_policy_rule: Option<Vec<ModifyPolicyGroupRevokeAccessPolicyRule>>,
    /// At most 200 items.
    pub revoke_security_policy_rule: Option<Vec<ModifyPolicyGroupRevokeSecurityPolicyRule>>,
    /// Known values: `IP` and `GLOBAL`.
    pub scope: Option<String>,
    /// At most 3 items.
    pub scope_value: Option<Vec<String>>,
    /// Whether USB devices of the client can be used. Known values: `off` and `on`.
    pub usb_redirect: Option<String>,
    /// At most 100 items.
    pub usb_supply_redirect_rule: Option<Vec<ModifyPolicyGroupUsbSupplyRedirectRule>>,
    pub video_redirect: Option<String>,
    /// How the picture is weighed against bandwidth. Known values: `high`, `low`, `lossless` and `medium`.
    pub visual_quality: Option<String>,
    /// Whether the screen carries a watermark. Known values: `blind`, `off` and `on`.
    pub watermark: Option<String>,
    /// Known values: `off` and `on`.
    pub watermark_anti_cam: Option<String>,
    /// The watermark's color, as a number of RGB.
    pub watermark_color: Option<i64>,
    /// By how many degrees the watermark is turned.
    pub watermark_degree: Option<f64>,
    /// The watermark's font size.
    pub watermark_font_size: Option<i64>,
    /// Known values: `plain` and `bold`.
    pub watermark_font_style: Option<String>,
    /// Known values: `high`, `low` and `medium`.
    pub watermark_power: Option<String>,
    /// How many rows of watermarks there are.
    pub watermark_row_amount: Option<i64>,
    /// Known values: `off` and `on`.
    pub watermark_security: Option<String>,
    /// Known values: `LIGHT`, `DARK` and `MIDDLE`.
    pub watermark_transparency: Option<String>,
    /// How transparent the watermark is: higher is fainter.
    pub watermark_transparency_value: Option<i64>,
    /// Known values: `EndUserId`, `Custom`, `DesktopIp`, `ClientIp`, `HostName` and `ClientTime`.
    pub watermark_type: Option<String>,
    /// Known values: `off` and `on`.
    pub wy_assistant: Option<String>,
}

super::opaque!(ModifyPolicyGroup);

/// The answer of [`ModifyPolicyGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyPolicyGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyPolicyGroupResponse);

/// Changes which cloud computers a rule limits the bandwidth of.
///
/// Writes. `DescribeQosRules` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyQosEntries>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyQosEntries {
    pub auth_android_id: Option<Vec<String>>,
    pub auth_desktop_group_id: Option<Vec<String>>,
    pub auth_desktop_id: Option<Vec<String>>,
    /// The id of the rule that limits Internet bandwidth.
    pub qos_rule_id: String,
    pub revoke_android_id: Option<Vec<String>>,
    pub revoke_desktop_group_id: Option<Vec<String>>,
    pub revoke_desktop_id: Option<Vec<String>>,
}

super::opaque!(ModifyQosEntries);

/// The answer of [`ModifyQosEntries`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyQosEntriesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyQosEntriesResponse);

/// Changes a rule that limits Internet bandwidth.
///
/// Writes. `DescribeQosRules` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyQosRule>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyQosRule {
    pub download: Option<i64>,
    /// The id of the rule that limits Internet bandwidth.
    pub qos_rule_id: String,
    /// The name of the rule that limits Internet bandwidth.
    pub qos_rule_name: Option<String>,
    pub upload: Option<i64>,
}

super::opaque!(ModifyQosRule);

/// The answer of [`ModifyQosRule`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyQosRuleResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyQosRuleResponse);

/// Changes which policy for all regions holds for resources.
///
/// Writes. `DescribeResourceByCenterPolicyId` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyResourceCenterPolicy>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyResourceCenterPolicy {
    /// The ids of policies. At most 5 items.
    pub policy_group_ids: Vec<String>,
    /// Known values: `general`.
    pub policy_group_type: String,
    /// Which product it is. Known values: `app`, `resourceGroup`, `desktop` and `desktopGroup`.
    pub product_type: String,
    /// The ids of resources. At most 100 items.
    pub resource_ids: Vec<String>,
    /// The region that the resource is in.
    pub resource_region_id: String,
    /// What kind of resource it is. Known values: `app` and `desktop`.
    pub resource_type: String,
}

super::opaque!(ModifyResourceCenterPolicy);

/// `ModifyResults` of [`ModifyResourceCenterPolicyResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyResourceCenterPolicyResponseModifyResults {
    pub check_result: Option<bool>,
    /// The id of the resource.
    pub resource_id: Option<String>,
}

super::opaque!(ModifyResourceCenterPolicyResponseModifyResults);

/// The answer of [`ModifyResourceCenterPolicy`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyResourceCenterPolicyResponse {
    pub modify_results: Option<Vec<ModifyResourceCenterPolicyResponseModifyResults>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyResourceCenterPolicyResponse);

/// `AuthorizeEgress` of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifySecurityGroupAttributeAuthorizeEgress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    /// The protocol of the network.
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

super::opaque!(ModifySecurityGroupAttributeAuthorizeEgress);

/// `AuthorizeIngress` of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifySecurityGroupAttributeAuthorizeIngress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    /// The protocol of the network.
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

super::opaque!(ModifySecurityGroupAttributeAuthorizeIngress);

/// `RevokeEgress` of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifySecurityGroupAttributeRevokeEgress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    /// The protocol of the network.
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

super::opaque!(ModifySecurityGroupAttributeRevokeEgress);

/// `RevokeIngress` of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifySecurityGroupAttributeRevokeIngress {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    /// The protocol of the network.
    pub ip_protocol: Option<String>,
    pub nic_type: Option<String>,
    /// Whether the rule allows or forbids.
    pub policy: Option<String>,
    /// The ports, as `80/80`.
    pub port_range: Option<String>,
    /// The order of the rule: smaller values come first.
    pub priority: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

super::opaque!(ModifySecurityGroupAttributeRevokeIngress);

/// Changes the rules of an office network's security group.
///
/// Writes. `DescribeSecurityGroupAttribute` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifySecurityGroupAttribute>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifySecurityGroupAttribute {
    pub authorize_egress: Option<Vec<ModifySecurityGroupAttributeAuthorizeEgress>>,
    pub authorize_ingress: Option<Vec<ModifySecurityGroupAttributeAuthorizeIngress>>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub revoke_egress: Option<Vec<ModifySecurityGroupAttributeRevokeEgress>>,
    pub revoke_ingress: Option<Vec<ModifySecurityGroupAttributeRevokeIngress>>,
}

super::opaque!(ModifySecurityGroupAttribute);

/// The answer of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifySecurityGroupAttributeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifySecurityGroupAttributeResponse);

/// `DataDiskList` of [`ModifyTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyTemplateDataDiskList {
    /// How fast the disk is. Known values: `PL1`, `PL0` and `AutoPL`. Default: AutoPL.
    pub performance_level: Option<String>,
    /// In GiB. 0 to 2040.
    pub size: Option<i64>,
}

super::opaque!(ModifyTemplateDataDiskList);

/// `RegionConfigList` of [`ModifyTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyTemplateRegionConfigList {
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub resource_instance_type: Option<String>,
    /// The id of the policy that makes snapshots.
    pub snapshot_policy_id: Option<String>,
    /// The id of the subnet.
    pub subnet_id: Option<String>,
    pub virtual_node_pool_id: Option<String>,
    pub volume_encryption_enable: Option<bool>,
    /// The id of the key in KMS that the disks are encrypted with.
    pub volume_encryption_key: Option<String>,
}

super::opaque!(ModifyTemplateRegionConfigList);

/// `ResourceTagList` of [`ModifyTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyTemplateResourceTagList {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(ModifyTemplateResourceTagList);

/// `SiteConfigList` of [`ModifyTemplate`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyTemplateSiteConfigList {
    pub app_rule_id: Option<String>,
    pub site_id: Option<String>,
}

super::opaque!(ModifyTemplateSiteConfigList);

/// Changes a custom template with its resources.
///
/// Writes. `DescribeTemplates` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyTemplate>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyTemplate {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    pub data_disk_list: Option<Vec<ModifyTemplateDataDiskList>>,
    /// The language of the operating system. Known values: `en-US`, `zh-HK`, `zh-CN` and `ja-JP`.
    pub default_language: Option<String>,
    /// 2 to 256 characters.
    pub description: Option<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    /// For how long it is paid, in `PeriodUnit`. 1 to 6.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month`, `Year` and `Week`.
    pub period_unit: Option<String>,
    /// The id of the policy: what users may do, as copying files or using USB devices.
    pub policy_group_id: Option<String>,
    /// Whether it is paid by use when the bought time is used up.
    pub post_paid_after_used_up: Option<bool>,
    /// At most 10 items.
    pub region_config_list: Option<Vec<ModifyTemplateRegionConfigList>>,
    /// The id of the resource group that it belongs to.
    pub resource_group_id: Option<String>,
    /// At most 20 items.
    pub resource_tag_list: Option<Vec<ModifyTemplateResourceTagList>>,
    pub site_config_list: Option<Vec<ModifyTemplateSiteConfigList>>,
    /// Known values: `PL1`, `PL0` and `AutoPL`.
    pub system_disk_performance_level: Option<String>,
    /// The size of the system disk. In GiB. 40 to 2040.
    pub system_disk_size: Option<i64>,
    pub template_id: String,
    /// 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`.
    pub template_name: Option<String>,
    /// The id of the group of timers.
    pub timer_group_id: Option<String>,
    /// Known values: `120`, `250` and `360`.
    pub user_duration: Option<i64>,
}

super::opaque!(ModifyTemplate);

/// The answer of [`ModifyTemplate`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyTemplateResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    /// The status of the answer, once more.
    pub http_status_code: Option<i64>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(ModifyTemplateResponse);

/// Changes the name or the description of a custom template.
///
/// Writes. `DescribeTemplates` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyTemplateBaseInfo>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyTemplateBaseInfo {
    /// 2 to 256 characters.
    pub description: Option<String>,
    pub instance_name: Option<String>,
    pub template_id: String,
    /// 2 to 126 characters. Matches `^([^\x00-\xff]|[\w.,;/@\n-])+$`.
    pub template_name: Option<String>,
}

super::opaque!(ModifyTemplateBaseInfo);

/// The answer of [`ModifyTemplateBaseInfo`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyTemplateBaseInfoResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    /// The status of the answer, once more.
    pub http_status_code: Option<i64>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(ModifyTemplateBaseInfoResponse);

/// `SegmentTimers` of [`ModifyTimerGroupConfigTimers`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyTimerGroupConfigTimersSegmentTimers {
    pub appointment_timer: Option<i64>,
    /// Whether a snapshot is made before the system update.
    pub create_snapshot: Option<bool>,
    pub end_cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// After which time it happens. In minutes.
    pub interval: Option<i64>,
    pub ip_segments: Option<Vec<String>>,
    /// In minutes.
    pub lock_screen_time: Option<i64>,
    /// In seconds.
    pub notification_time: Option<i64>,
    /// What the timer does.
    pub operation_type: Option<String>,
    /// At most 30 items.
    pub process_whitelist: Option<Vec<String>>,
    /// Which disks are reset.
    pub reset_type: Option<String>,
    pub start_cron_expression: Option<String>,
    pub timer_order: Option<i64>,
    pub timezone: Option<String>,
    pub trigger_type: Option<String>,
    /// In seconds.
    pub verification_notification_time: Option<i64>,
    /// In seconds.
    pub verification_time: Option<i64>,
}

super::opaque!(ModifyTimerGroupConfigTimersSegmentTimers);

/// `ConfigTimers` of [`ModifyTimerGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyTimerGroupConfigTimers {
    /// Whether users may set timers themselves.
    pub allow_client_setting: Option<bool>,
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    /// Whether it is done even where the state of the computer or its connection speaks against it.
    pub enforce: Option<bool>,
    /// After which time it happens. In minutes.
    pub interval: Option<i64>,
    /// In seconds.
    pub notification_time: Option<i64>,
    /// What the timer does. Known values: `Hibernate` and `Shutdown`.
    pub operation_type: Option<String>,
    /// At most 30 items.
    pub process_whitelist: Option<Vec<String>>,
    /// Which disks are reset. Known values: `RESET_TYPE_SYSTEM`, `RESET_TYPE_USER_DISK` and `RESET_TYPE_BOTH`.
    pub reset_type: Option<String>,
    /// At most 10 items.
    pub segment_timers: Option<Vec<ModifyTimerGroupConfigTimersSegmentTimers>>,
    /// What is done at that time. Known values: `NoOperationDisconnect`, `NoConnect`, `TimerBoot`, `TimerReset`, `NoOperationShutdown`, `NoOperationHibernate`, `TimerShutdown`, `NoOperationReboot` and `TimerReboot`.
    pub timer_type: Option<String>,
    /// Known values: `Advanced` and `Standard`.
    pub trigger_type: Option<String>,
}

super::opaque!(ModifyTimerGroupConfigTimers);

/// Changes the timers of a group.
///
/// Writes; never repeated once it may have been executed. `DescribeTimerGroup` shows what it changes. The vendor's metadata tags it as paid; its parameters and its answer have nothing to pay. Errors: 400 `OperationTooFrequent`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyTimerGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyTimerGroup {
    /// At most 20 items.
    pub config_timers: Option<Vec<ModifyTimerGroupConfigTimers>>,
    pub description: Option<String>,
    pub group_id: String,
    pub name: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
}

super::opaque!(ModifyTimerGroup);

/// The answer of [`ModifyTimerGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyTimerGroupResponse {
    pub group_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyTimerGroupResponse);

/// Changes the cloud computers of users.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyUserEntitlement>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyUserEntitlement {
    /// At most 100 items.
    pub authorize_desktop_id: Option<Vec<String>>,
    /// Each item: the id of the user who may connect. At most 100 items.
    pub end_user_id: Option<Vec<String>>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// At most 100 items.
    pub revoke_desktop_id: Option<Vec<String>>,
}

super::opaque!(ModifyUserEntitlement);

/// The answer of [`ModifyUserEntitlement`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyUserEntitlementResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyUserEntitlementResponse);

/// Exchanges the users of a pool.
///
/// Writes. `DescribeUsersInGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyUserToDesktopGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyUserToDesktopGroup {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// At most 10000 items.
    pub new_end_user_ids: Vec<String>,
    /// At most 10000 items.
    pub old_end_user_ids: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyUserToDesktopGroup);

/// The answer of [`ModifyUserToDesktopGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyUserToDesktopGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyUserToDesktopGroupResponse);

/// Changes the level of a virtual bridge.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `ListVirtualBridges` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyVirtualBridgeLevel>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyVirtualBridgeLevel {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// The id of the virtual bridge.
    pub bridge_id: String,
    pub bridge_level: String,
    /// A page that the vendor shows after the payment. Secret.
    pub paid_call_back_url: Option<String>,
    /// For how long it is paid, in `PeriodUnit`. Default: 1.
    pub period: Option<i64>,
    /// The unit of `Period`.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ModifyVirtualBridgeLevel);

/// The answer of [`ModifyVirtualBridgeLevel`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyVirtualBridgeLevelResponse {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyVirtualBridgeLevelResponse);

/// Switches a virtual bridge on or off.
///
/// Writes; never repeated once it may have been executed. `ListVirtualBridges` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ModifyVirtualBridgeStatus>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ModifyVirtualBridgeStatus {
    /// The id of the virtual bridge.
    pub bridge_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub status: String,
}

super::opaque!(ModifyVirtualBridgeStatus);

/// The answer of [`ModifyVirtualBridgeStatus`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ModifyVirtualBridgeStatusResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ModifyVirtualBridgeStatusResponse);

/// Moves a file of an enterprise drive.
///
/// Writes. `ListCdsFiles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/MoveCdsFile>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct MoveCdsFile {
    /// The id of the enterprise drive.
    pub cds_id: Option<String>,
    /// Known values: `refuse`, `auto_rename`, `ignore` and `over_write`.
    pub conflict_policy: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: Option<String>,
    pub group_id: Option<String>,
    pub parent_folder_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(MoveCdsFile);

/// `MoveCdsFileModel` of [`MoveCdsFileResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct MoveCdsFileResponseMoveCdsFileModel {
    /// The id of the task, to ask for its result with.
    pub async_task_id: Option<String>,
    pub exist: Option<bool>,
    /// The id of the file or folder.
    pub file_id: Option<String>,
}

super::opaque!(MoveCdsFileResponseMoveCdsFileModel);

/// The answer of [`MoveCdsFile`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct MoveCdsFileResponse {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    pub move_cds_file_model: Option<MoveCdsFileResponseMoveCdsFileModel>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(MoveCdsFileResponse);

/// Counts active users now.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/QueryActiveUserStatistic>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryActiveUserStatistic {
    pub biz_type: Option<i64>,
    /// The end of the time span.
    pub end_time: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// Known values: `ONE_MINUTE`, `TWO_MINUTE`, `FIVE_MINUTE`, `ONE_HOUR` and `ONE_DAY`.
    pub period: Option<String>,
    /// The beginning of the time span.
    pub start_time: Option<String>,
}

super::opaque!(QueryActiveUserStatistic);

/// `UserStatisticList` of [`QueryActiveUserStatisticResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryActiveUserStatisticResponseUserStatisticList {
    pub active_user_count: Option<i64>,
    pub format_date: Option<String>,
    pub time_stamp: Option<i64>,
}

super::opaque!(QueryActiveUserStatisticResponseUserStatisticList);

/// The answer of [`QueryActiveUserStatistic`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryActiveUserStatisticResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    pub user_statistic_list: Option<Vec<QueryActiveUserStatisticResponseUserStatisticList>>,
}

super::opaque!(QueryActiveUserStatisticResponse);

/// Lists for how long the users of a resource were connected.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/QueryAuthUserConnectDurationList>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryAuthUserConnectDurationList {
    /// Known values: `GreaterThanThreshold` and `LessThanThreshold`.
    pub comparison_operator: Option<String>,
    pub data_date: Option<String>,
    pub is_ad_user: Option<bool>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The page, counted from 1. Default: 1.
    pub page_num: Option<i64>,
    /// How many items a page has at most. Default: 100.
    pub page_size: Option<i64>,
    /// Known values: `Daily` and `SingleSession`.
    pub statistic_type: Option<String>,
    pub threshold: Option<i64>,
    /// The name of the user.
    pub user_name: Option<String>,
    pub with_detail: Option<bool>,
}

super::opaque!(QueryAuthUserConnectDurationList);

/// `AuthUserConnectDurationList` of [`QueryAuthUserConnectDurationListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryAuthUserConnectDurationListResponseAuthUserConnectDurationList {
    /// How long a session is connected.
    pub connect_duration: Option<i64>,
    pub connect_end_time: Option<String>,
    pub connect_start_time: Option<String>,
    pub description: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// What kind of directory the users are in.
    pub directory_type: Option<i64>,
    /// The name that others see.
    pub display_name: Option<String>,
    /// The name that others see.
    pub display_name_new: Option<String>,
    /// The name of the Active Directory domain, as `example.com`.
    pub domain_name: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The name that others see.
    pub nick_name: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The user's name in the Active Directory, as `alice@example.com`.
    pub user_principal_name: Option<String>,
}

super::opaque!(QueryAuthUserConnectDurationListResponseAuthUserConnectDurationList);

/// The answer of [`QueryAuthUserConnectDurationList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryAuthUserConnectDurationListResponse {
    pub auth_user_connect_duration_list:
        Option<Vec<QueryAuthUserConnectDurationListResponseAuthUserConnectDurationList>>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(QueryAuthUserConnectDurationListResponse);

/// Lists what users used over a time span.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/QueryEndUserHistoryUsage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryEndUserHistoryUsage {
    /// The last day.
    pub end_date: Option<String>,
    pub is_ad_user: Option<bool>,
    /// The page, counted from 1. Default: 1.
    pub page_num: Option<i64>,
    /// How many items a page has at most. Default: 100.
    pub page_size: Option<i64>,
    /// The first day.
    pub start_date: Option<String>,
}

super::opaque!(QueryEndUserHistoryUsage);

/// `DesktopUsageList` of [`QueryEndUserHistoryUsageResponseUserUsageInfoList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryEndUserHistoryUsageResponseUserUsageInfoListDesktopUsageList {
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    pub duration: Option<i64>,
}

super::opaque!(QueryEndUserHistoryUsageResponseUserUsageInfoListDesktopUsageList);

/// `UserGroupList` of [`QueryEndUserHistoryUsageResponseUserUsageInfoList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryEndUserHistoryUsageResponseUserUsageInfoListUserGroupList {
    /// The id of the group of users.
    pub user_group_id: Option<String>,
    /// The name of the group of users.
    pub user_group_name: Option<String>,
}

super::opaque!(QueryEndUserHistoryUsageResponseUserUsageInfoListUserGroupList);

/// `UserUsageInfoList` of [`QueryEndUserHistoryUsageResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryEndUserHistoryUsageResponseUserUsageInfoList {
    pub description: Option<String>,
    pub desktop_usage_list: Option<Vec<QueryEndUserHistoryUsageResponseUserUsageInfoListDesktopUsageList>>,
    /// The name that others see.
    pub display_name: Option<String>,
    pub duration: Option<i64>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The user's name.
    pub end_user_name: Option<String>,
    pub org_path_list: Option<Vec<String>>,
    pub user_group_list: Option<Vec<QueryEndUserHistoryUsageResponseUserUsageInfoListUserGroupList>>,
}

super::opaque!(QueryEndUserHistoryUsageResponseUserUsageInfoList);

/// The answer of [`QueryEndUserHistoryUsage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryEndUserHistoryUsageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    pub user_usage_info_list: Option<Vec<QueryEndUserHistoryUsageResponseUserUsageInfoList>>,
}

super::opaque!(QueryEndUserHistoryUsageResponse);

/// Counts the active users of a day.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryActiveUserCount>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryHistoryActiveUserCount {
    pub data_date: Option<String>,
}

super::opaque!(QueryHistoryActiveUserCount);

/// `ActiveUserCount` of [`QueryHistoryActiveUserCountResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryActiveUserCountResponseActiveUserCount {
    pub daily_active_user_count: Option<i64>,
    pub monthly_active_user_count: Option<i64>,
}

super::opaque!(QueryHistoryActiveUserCountResponseActiveUserCount);

/// The answer of [`QueryHistoryActiveUserCount`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryActiveUserCountResponse {
    pub active_user_count: Option<QueryHistoryActiveUserCountResponseActiveUserCount>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(QueryHistoryActiveUserCountResponse);

/// Counts active users over a time span.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryActiveUserStatistic>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryHistoryActiveUserStatistic {
    pub biz_type: Option<i64>,
    /// The last day.
    pub end_date: Option<String>,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    pub period: Option<String>,
    /// The first day.
    pub start_date: Option<String>,
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(QueryHistoryActiveUserStatistic);

/// `UserStatisticList` of [`QueryHistoryActiveUserStatisticResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryActiveUserStatisticResponseUserStatisticList {
    pub active_user_count: Option<i64>,
    pub format_date: Option<String>,
    pub time_stamp: Option<i64>,
}

super::opaque!(QueryHistoryActiveUserStatisticResponseUserStatisticList);

/// The answer of [`QueryHistoryActiveUserStatistic`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryActiveUserStatisticResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    pub user_statistic_list: Option<Vec<QueryHistoryActiveUserStatisticResponseUserStatisticList>>,
}

super::opaque!(QueryHistoryActiveUserStatisticResponse);

/// `Range` of [`QueryHistoryAvgMetricList`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryHistoryAvgMetricListRange {
    /// Default: false.
    pub include_max: Option<bool>,
    /// Default: true.
    pub include_min: Option<bool>,
    /// Of the vendor's own use.
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
}

super::opaque!(QueryHistoryAvgMetricListRange);

/// Lists the mean load of cloud computers on a day.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryAvgMetricList>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryHistoryAvgMetricList {
    pub data_date: Option<String>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<Vec<String>>,
    pub metric_name: Option<String>,
    /// The page, counted from 1. At least 1. Default: 1.
    pub page_num: Option<i64>,
    /// How many items a page has at most. 1 to 100. Default: 20.
    pub page_size: Option<i64>,
    pub range: Option<QueryHistoryAvgMetricListRange>,
    /// The region that the resource is in.
    pub resource_region_id: Option<String>,
    pub sort_type: Option<String>,
}

super::opaque!(QueryHistoryAvgMetricList);

/// `Sessions` of [`QueryHistoryAvgMetricListResponseAvgMetricList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryAvgMetricListResponseAvgMetricListSessions {
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// When the session began, in UTC.
    pub establishment_time: Option<String>,
    /// The user's name with the identity provider.
    pub external_user_name: Option<String>,
    /// The name that others see.
    pub nick_name: Option<String>,
}

super::opaque!(QueryHistoryAvgMetricListResponseAvgMetricListSessions);

/// `AvgMetricList` of [`QueryHistoryAvgMetricListResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryAvgMetricListResponseAvgMetricList {
    pub avg_value: Option<f64>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub charge_type: Option<String>,
    /// How many virtual CPUs.
    pub cpu: Option<i64>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The state of the cloud computer. Known values: `Stopped`, `Starting`, `Rebuilding`, `Running`, `Stopping`, `Expired`, `Deleted` and `Pending`.
    pub desktop_status: Option<String>,
    /// The instance type: how many CPUs, how much memory and which GPU, as `eds.general.4c8g`.
    pub desktop_type: Option<String>,
    /// The ids of the users who may connect.
    pub end_user_ids: Option<Vec<String>>,
    /// The kind of GPU.
    pub gpu_spec: Option<String>,
    /// What else is under way with it. Known values: `Migrating`, `Updating` and `NoFlag`.
    pub management_flag: Option<String>,
    /// How much memory.
    pub memory: Option<i64>,
    /// Whether pools with several computers for a user are meant.
    pub multi_resource: Option<bool>,
    /// The operating system with its version.
    pub platform: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The sessions of users.
    pub sessions: Option<Vec<QueryHistoryAvgMetricListResponseAvgMetricListSessions>>,
    /// How it is bought, more exactly than `ChargeType`. Known values: `prePaid`, `postPaid`, `monthPackage`, `jvsAgentPackage` and `duration`.
    pub sub_pay_type: Option<String>,
}

super::opaque!(QueryHistoryAvgMetricListResponseAvgMetricList);

/// The answer of [`QueryHistoryAvgMetricList`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryAvgMetricListResponse {
    pub avg_metric_list: Option<Vec<QueryHistoryAvgMetricListResponseAvgMetricList>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(QueryHistoryAvgMetricListResponse);

/// `Ranges` of [`QueryHistoryMetricDistribution`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryHistoryMetricDistributionRanges {
    /// Default: false.
    pub include_max: Option<bool>,
    /// Default: true.
    pub include_min: Option<bool>,
    /// Of the vendor's own use.
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
}

super::opaque!(QueryHistoryMetricDistributionRanges);

/// Tells how the load of cloud computers was distributed on a day.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryMetricDistribution>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryHistoryMetricDistribution {
    /// The last day.
    pub end_date: Option<String>,
    pub metric_name: Option<String>,
    pub ranges: Option<Vec<QueryHistoryMetricDistributionRanges>>,
    /// The first day.
    pub start_date: Option<String>,
}

super::opaque!(QueryHistoryMetricDistribution);

/// `DistributionList` of [`QueryHistoryMetricDistributionResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryMetricDistributionResponseDistributionList {
    pub count: Option<i64>,
    /// Of the vendor's own use.
    pub label: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
}

super::opaque!(QueryHistoryMetricDistributionResponseDistributionList);

/// The answer of [`QueryHistoryMetricDistribution`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryMetricDistributionResponse {
    pub distribution_list: Option<Vec<QueryHistoryMetricDistributionResponseDistributionList>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

super::opaque!(QueryHistoryMetricDistributionResponse);

/// Ranks cloud computers by how long they were used.
///
/// Reads.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/QueryHistoryUsageDurationRank>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct QueryHistoryUsageDurationRank {
    pub biz_type: Option<i64>,
    /// The last day.
    pub end_date: Option<String>,
    /// Default: 5.
    pub limit: Option<i64>,
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The first day.
    pub start_date: Option<String>,
}

super::opaque!(QueryHistoryUsageDurationRank);

/// `UsageDurationList` of [`QueryHistoryUsageDurationRankResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryUsageDurationRankResponseUsageDurationList {
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `POST_PAID`, `PRE_PAID`, `MONTH_PACKAGE` and `DURATION`.
    pub charge_type: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// The name of the cloud computer.
    pub desktop_name: Option<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub usage_duration: Option<i64>,
}

super::opaque!(QueryHistoryUsageDurationRankResponseUsageDurationList);

/// The answer of [`QueryHistoryUsageDurationRank`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct QueryHistoryUsageDurationRankResponse {
    /// Asks for the page after the one whose answer had it. An answer without it is the last page.
    pub next_token: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    pub usage_duration_list: Option<Vec<QueryHistoryUsageDurationRankResponseUsageDurationList>>,
}

super::opaque!(QueryHistoryUsageDurationRankResponse);

/// Restarts cloud computers that are Running.
///
/// Writes; never repeated once it may have been executed. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RebootDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RebootDesktops {
    /// Whether a snapshot is made before the system update.
    pub create_snapshot: Option<bool>,
    /// The ids of the cloud computers, all of them Running. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// Whether pending system updates are installed first.
    pub os_update: Option<bool>,
    /// The id of the patch to install.
    pub patch_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(RebootDesktops);

/// The answer of [`RebootDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RebootDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RebootDesktopsResponse);

/// Gives cloud computers another image; the data of the system disk is lost.
///
/// Writes; never repeated once it may have been executed. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RebuildDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RebuildDesktops {
    /// The state that the computer has afterwards.
    pub after_status: Option<String>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The language of texts. Known values: `en-US`, `zh-HK`, `zh-CN` and `ja-JP`.
    pub language: Option<String>,
    /// What is done to the data disk.
    pub operate_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(RebuildDesktops);

/// `RebuildResults` of [`RebuildDesktopsResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RebuildDesktopsResponseRebuildResults {
    /// The result code: `200` or `success` where the call succeeded.
    pub code: Option<String>,
    /// The id of the cloud computer, as `ecd-7w78ozhjcwa3u`.
    pub desktop_id: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
}

super::opaque!(RebuildDesktopsResponseRebuildResults);

/// The answer of [`RebuildDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RebuildDesktopsResponse {
    /// What became of each computer.
    pub rebuild_results: Option<Vec<RebuildDesktopsResponseRebuildResults>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RebuildDesktopsResponse);

/// Releases a public IP address.
///
/// Writes. `DescribeIpAddresses` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ReleaseIpAddress>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ReleaseIpAddress {
    /// The id of the public IP address.
    pub eip_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ReleaseIpAddress);

/// The answer of [`ReleaseIpAddress`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ReleaseIpAddressResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ReleaseIpAddressResponse);

/// `CdsIdentity` of [`RemoveFilePermissionMemberList`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RemoveFilePermissionMemberListCdsIdentity {
    pub id: String,
    /// Known values: `IT_User` and `IT_Group`. Default: IT_User.
    pub r#type: String,
}

super::opaque!(RemoveFilePermissionMemberListCdsIdentity);

/// `MemberList` of [`RemoveFilePermission`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RemoveFilePermissionMemberList {
    pub cds_identity: RemoveFilePermissionMemberListCdsIdentity,
    /// Known values: `SystemFileEditorWithoutShareLink`, `SystemFileUploaderAndDownloaderWithShareLink`, `SystemFileDownloader`, `SystemFileEditorWithoutDelete`, `SystemFileOwner`, `SystemFileDownloaderWithShareLink`, `SystemFileUploaderAndViewer`, `SystemFileViewer`, `SystemFileEditor`, `SystemFileUploaderWithShareLink`, `SystemFileUploader`, `SystemFileUploaderAndDownloader` and `SystemFileMetaViewer`.
    pub role_id: String,
}

super::opaque!(RemoveFilePermissionMemberList);

/// Takes access to a file of an enterprise drive from users or groups.
///
/// Writes. `ListFilePermission` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RemoveFilePermission>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RemoveFilePermission {
    /// The id of the enterprise drive.
    pub cds_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the file or folder.
    pub file_id: String,
    pub group_id: Option<String>,
    /// At most 100 items.
    pub member_list: Vec<RemoveFilePermissionMemberList>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(RemoveFilePermission);

/// The answer of [`RemoveFilePermission`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RemoveFilePermissionResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RemoveFilePermissionResponse);

/// Takes users out of pools.
///
/// Writes. `DescribeUsersInGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RemoveUserFromDesktopGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RemoveUserFromDesktopGroup {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The ids of pools. At most 100 items.
    pub desktop_group_ids: Option<Vec<String>>,
    /// The ids of the users who may connect. At most 10000 items.
    pub end_user_ids: Option<Vec<String>>,
    /// The id of the department.
    pub org_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub simple_user_group_id: Option<String>,
    /// The name of the group of users.
    pub user_group_name: Option<String>,
    /// The organizational unit that the user is in.
    pub user_ou_path: Option<String>,
}

super::opaque!(RemoveUserFromDesktopGroup);

/// The answer of [`RemoveUserFromDesktopGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RemoveUserFromDesktopGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RemoveUserFromDesktopGroupResponse);

/// Takes users out of a group of a shared-use group.
///
/// Writes. `DescribeDesktopOversoldUser` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RemoveUserFromDesktopOversoldUserGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RemoveUserFromDesktopOversoldUserGroup {
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// The id of a user's place in the group.
    pub user_desktop_id: Option<String>,
    /// The id of the group of users.
    pub user_group_id: Option<String>,
}

super::opaque!(RemoveUserFromDesktopOversoldUserGroup);

/// The answer of [`RemoveUserFromDesktopOversoldUserGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RemoveUserFromDesktopOversoldUserGroupResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RemoveUserFromDesktopOversoldUserGroupResponse);

/// Renews the subscription of a pool.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktopGroups` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktopGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RenewDesktopGroup {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// For how long it is paid, in `PeriodUnit`. Default: 1.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month` and `Year`.
    pub period_unit: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
}

super::opaque!(RenewDesktopGroup);

/// The answer of [`RenewDesktopGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RenewDesktopGroupResponse {
    /// Each item: the id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<Vec<String>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RenewDesktopGroupResponse);

/// Renews the subscription of a shared-use group.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktopOversoldGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktopOversoldGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RenewDesktopOversoldGroup {
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
    /// For how long it is paid, in `PeriodUnit`.
    pub period: Option<i64>,
    /// The unit of `Period`.
    pub period_unit: Option<String>,
}

super::opaque!(RenewDesktopOversoldGroup);

/// `Data` of [`RenewDesktopOversoldGroupResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RenewDesktopOversoldGroupResponseData {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<i64>,
    /// The id of the shared-use group, which has more users than sessions.
    pub oversold_group_id: Option<String>,
}

super::opaque!(RenewDesktopOversoldGroupResponseData);

/// The answer of [`RenewDesktopOversoldGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RenewDesktopOversoldGroupResponse {
    /// The order.
    pub data: Option<RenewDesktopOversoldGroupResponseData>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RenewDesktopOversoldGroupResponse);

/// Renews the subscription of cloud computers.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeDesktops` shows what it changes. Official sources disagree on Period in years: 1 to 6 (the vendor's metadata), 1 to 5 (alibabacloud_ecd20200930 5.5.0). Here: 1 to 6.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RenewDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RenewDesktops {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console. Default: true.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// The ids of the cloud computers. Only subscriptions can be renewed. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// For how long the subscription is renewed, in `PeriodUnit`. 1, 2, 3 or 6 while `PeriodUnit` is `Month`, 1 to 6 while `PeriodUnit` is `Year`. Default: 1.
    pub period: Option<i64>,
    /// The unit of `Period`. `Month` or `Year`. Default: Month.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
    /// What kind of resource it is.
    pub resource_type: Option<String>,
}

super::opaque!(RenewDesktops);

/// The answer of [`RenewDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RenewDesktopsResponse {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RenewDesktopsResponse);

/// Renews the subscription of Internet bandwidth packages.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `DescribeNetworkPackages` shows what it changes. Errors: 403 `Order.Unpaid`, 403 `Forbidden`, 500 `InternalError`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RenewNetworkPackages>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RenewNetworkPackages {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// Each item: the id of the Internet bandwidth package. At most 100 items.
    pub network_package_id: Vec<String>,
    /// For how long it is paid, in `PeriodUnit`. Default: 1.
    pub period: Option<i64>,
    /// The unit of `Period`. Known values: `Month`, `Year` and `Week`.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Of resellers: the account that the resource is for.
    pub reseller_owner_uid: Option<i64>,
}

super::opaque!(RenewNetworkPackages);

/// The answer of [`RenewNetworkPackages`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RenewNetworkPackagesResponse {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RenewNetworkPackagesResponse);

/// Renews the subscription of a virtual bridge.
///
/// **Costs money.** Writes; never repeated once it may have been executed. `ListVirtualBridges` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RenewVirtualBridge>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RenewVirtualBridge {
    /// Whether the order is paid at once from the account's balance. Without it the order waits in the console.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed when it ends, at the account's cost.
    pub auto_renew: Option<bool>,
    /// The id of the virtual bridge.
    pub bridge_id: String,
    /// A page that the vendor shows after the payment. Secret.
    pub paid_call_back_url: Option<String>,
    /// For how long it is paid, in `PeriodUnit`. Default: 1.
    pub period: Option<i64>,
    /// The unit of `Period`.
    pub period_unit: Option<String>,
    /// The id of a discount campaign.
    pub promotion_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(RenewVirtualBridge);

/// The answer of [`RenewVirtualBridge`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RenewVirtualBridgeResponse {
    /// The id of the order, which is paid with `AutoPay`, or else in the console.
    pub order_id: Option<i64>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RenewVirtualBridgeResponse);

/// Resets cloud computers; the data of the chosen disks is lost.
///
/// Writes; never repeated once it may have been executed. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ResetDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ResetDesktops {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The ids of pools. At most 100 items.
    pub desktop_group_ids: Option<Vec<String>>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 100 items.
    pub desktop_id: Option<Vec<String>>,
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// When it was last tried, in milliseconds since 1970. In milliseconds.
    pub last_retry_time: Option<i64>,
    /// How it is paid: `PrePaid` by subscription, `PostPaid` by use. Known values: `PostPaid` and `PrePaid`.
    pub pay_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// What is reset. Known values: `ALL` and `IMAGE`.
    pub reset_scope: Option<String>,
    /// Which disks are reset. Known values: `0`, `1`, `2` and `3`.
    pub reset_type: String,
}

super::opaque!(ResetDesktops);

/// The answer of [`ResetDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ResetDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ResetDesktopsResponse);

/// Resets the mount target of a NAS file system.
///
/// Writes; never repeated once it may have been executed. `DescribeNASFileSystems` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ResetNASDefaultMountTarget>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ResetNASDefaultMountTarget {
    /// The id of the NAS file system.
    pub file_system_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(ResetNASDefaultMountTarget);

/// The answer of [`ResetNASDefaultMountTarget`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ResetNASDefaultMountTargetResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ResetNASDefaultMountTargetResponse);

/// Sets a disk back to a snapshot; what was written since is lost.
///
/// Writes; never repeated once it may have been executed. `DescribeSnapshots` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/ResetSnapshot>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ResetSnapshot {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the snapshot, the content of a disk at one moment.
    pub snapshot_id: String,
    pub stop_desktop: Option<bool>,
}

super::opaque!(ResetSnapshot);

/// The answer of [`ResetSnapshot`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ResetSnapshotResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(ResetSnapshotResponse);

/// Gives up control of a screen that is shared with support.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RevokeCoordinatePrivilege>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RevokeCoordinatePrivilege {
    /// The id of the shared session.
    pub co_id: String,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// What kind of user it is.
    pub user_type: String,
    /// An id of the device.
    pub uuid: Option<String>,
}

super::opaque!(RevokeCoordinatePrivilege);

/// The answer of [`RevokeCoordinatePrivilege`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RevokeCoordinatePrivilegeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RevokeCoordinatePrivilegeResponse);

/// Runs a command on cloud computers.
///
/// Writes; never repeated once it may have been executed. `DescribeInvocations` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/RunCommand>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RunCommand {
    /// The script. Secret.
    pub command_content: String,
    pub command_role: Option<String>,
    /// Whether the script is plain text or in Base64.
    pub content_encoding: Option<String>,
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 300 items.
    pub desktop_id: Vec<String>,
    /// The id of the user who may connect.
    pub end_user_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// In seconds. Default: 300.
    pub timeout: Option<i64>,
    pub r#type: String,
}

super::opaque!(RunCommand);

/// The answer of [`RunCommand`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct RunCommandResponse {
    /// The id of the command's run.
    pub invoke_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(RunCommandResponse);

/// Sends a message to users.
///
/// Writes; never repeated once it may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SendConsoleMessage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SendConsoleMessage {
    pub message_id: String,
}

super::opaque!(SendConsoleMessage);

/// The answer of [`SendConsoleMessage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SendConsoleMessageResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

super::opaque!(SendConsoleMessageResponse);

/// Sends a code to the owner of another account, who lets it be connected.
///
/// Writes; never repeated once it may have been executed.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SendVerifyCode>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SendVerifyCode {
    pub extra_info: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `eds_cenID_securityverification`.
    pub verify_code_action: String,
}

super::opaque!(SendVerifyCode);

/// The answer of [`SendVerifyCode`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SendVerifyCodeResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(SendVerifyCodeResponse);

/// `ScaleTimerInfos` of [`SetDesktopGroupScaleTimer`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetDesktopGroupScaleTimerScaleTimerInfos {
    pub buy_res_amount: Option<i64>,
    pub cron: Option<String>,
    /// How long a session is kept after its connection is lost. In milliseconds.
    pub keep_duration: Option<i64>,
    /// How users are spread over the computers of the pool. Known values: `0` and `1`.
    pub load_policy: Option<i64>,
    pub max_res_amount: Option<i64>,
    pub min_res_amount: Option<i64>,
    /// From which share of used sessions on the pool grows.
    pub ratio_threshold: Option<f64>,
    /// Known values: `drop`, `normal`, `peak` and `rise`.
    pub r#type: Option<String>,
}

super::opaque!(SetDesktopGroupScaleTimerScaleTimerInfos);

/// Sets the timers that make a pool larger or smaller.
///
/// Writes. `GetDesktopGroupDetail` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupScaleTimer>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetDesktopGroupScaleTimer {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// At most 100 items.
    pub scale_timer_infos: Option<Vec<SetDesktopGroupScaleTimerScaleTimerInfos>>,
}

super::opaque!(SetDesktopGroupScaleTimer);

/// The answer of [`SetDesktopGroupScaleTimer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetDesktopGroupScaleTimerResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(SetDesktopGroupScaleTimerResponse);

/// Sets the timers of a pool.
///
/// Writes. `GetDesktopGroupDetail` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimer>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetDesktopGroupTimer {
    /// When it happens, as a cron expression.
    pub cron_expression: Option<String>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    pub force: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Which disks are reset. Known values: `0`, `1`, `2` and `3`.
    pub reset_type: Option<i64>,
    /// What is done at that time. Known values: `1`, `2`, `3` and `4`.
    pub timer_type: i64,
}

super::opaque!(SetDesktopGroupTimer);

/// The answer of [`SetDesktopGroupTimer`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetDesktopGroupTimerResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(SetDesktopGroupTimerResponse);

/// Switches the timers of a pool on or off.
///
/// Writes. `GetDesktopGroupDetail` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopGroupTimerStatus>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetDesktopGroupTimerStatus {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Known values: `1`, `2`, `3` and `100`.
    pub status: Option<i64>,
    /// What is done at that time. Known values: `1`, `2`, `3` and `4`.
    pub timer_type: i64,
}

super::opaque!(SetDesktopGroupTimerStatus);

/// The answer of [`SetDesktopGroupTimerStatus`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetDesktopGroupTimerStatusResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(SetDesktopGroupTimerStatusResponse);

/// Switches the maintenance mode of cloud computers on or off.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SetDesktopMaintenance>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetDesktopMaintenance {
    /// The ids of cloud computers. At most 100 items.
    pub desktop_ids: Vec<String>,
    /// Known values: `ENTER` and `EXIT`.
    pub mode: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(SetDesktopMaintenance);

/// The answer of [`SetDesktopMaintenance`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetDesktopMaintenanceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(SetDesktopMaintenanceResponse);

/// Switches single sign-on for a directory on or off.
///
/// Writes. `DescribeDirectories` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SetDirectorySsoStatus>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetDirectorySsoStatus {
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: String,
    pub enable_sso: bool,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(SetDirectorySsoStatus);

/// The answer of [`SetDirectorySsoStatus`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetDirectorySsoStatusResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(SetDirectorySsoStatusResponse);

/// Sets the identity provider of a directory's single sign-on.
///
/// Writes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SetIdpMetadata>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetIdpMetadata {
    /// The id of the directory of users; that of an office network is the network's id.
    pub directory_id: Option<String>,
    /// The metadata document of the identity provider.
    pub idp_metadata: String,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(SetIdpMetadata);

/// The answer of [`SetIdpMetadata`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetIdpMetadataResponse {
    pub idp_entity_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(SetIdpMetadataResponse);

/// Switches single sign-on for an office network on or off.
///
/// Writes. `GetOfficeSiteSsoStatus` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SetOfficeSiteSsoStatus>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetOfficeSiteSsoStatus {
    pub enable_sso: bool,
    /// The id of the office network, the network and user directory that cloud computers are in.
    pub office_site_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(SetOfficeSiteSsoStatus);

/// The answer of [`SetOfficeSiteSsoStatus`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetOfficeSiteSsoStatusResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(SetOfficeSiteSsoStatusResponse);

/// `BlackPath` of [`SetUserProfilePathRulesUserProfilePathRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetUserProfilePathRulesUserProfilePathRuleBlackPath {
    /// At most 260 characters.
    pub path: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(SetUserProfilePathRulesUserProfilePathRuleBlackPath);

/// `WhitePaths` of [`SetUserProfilePathRulesUserProfilePathRule`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetUserProfilePathRulesUserProfilePathRuleWhitePaths {
    /// At most 260 characters.
    pub path: Option<String>,
    pub r#type: Option<String>,
}

super::opaque!(SetUserProfilePathRulesUserProfilePathRuleWhitePaths);

/// `UserProfilePathRule` of [`SetUserProfilePathRules`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetUserProfilePathRulesUserProfilePathRule {
    pub black_path: Option<SetUserProfilePathRulesUserProfilePathRuleBlackPath>,
    pub white_paths: Option<Vec<SetUserProfilePathRulesUserProfilePathRuleWhitePaths>>,
}

super::opaque!(SetUserProfilePathRulesUserProfilePathRule);

/// Sets which folders of user data roam.
///
/// Writes. `DescribeUserProfilePathRules` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/SetUserProfilePathRules>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetUserProfilePathRules {
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    pub user_profile_path_rule: Option<Vec<SetUserProfilePathRulesUserProfilePathRule>>,
    pub user_profile_rule_type: Option<String>,
}

super::opaque!(SetUserProfilePathRules);

/// The answer of [`SetUserProfilePathRules`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SetUserProfilePathRulesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(SetUserProfilePathRulesResponse);

/// Starts cloud computers that are Stopped.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/StartDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct StartDesktops {
    /// The ids of the cloud computers, all of them Stopped. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(StartDesktops);

/// The answer of [`StartDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct StartDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(StartDesktopsResponse);

/// Stops cloud computers that are Running.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/StopDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct StopDesktops {
    /// Whether a snapshot is made before the system update.
    pub create_snapshot: Option<String>,
    /// The ids of the cloud computers, all of them Running. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// Whether pending system updates are installed first.
    pub os_update: Option<bool>,
    /// The id of the patch to install.
    pub patch_id: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Whether computing is paid while it is stopped: `StopCharging` gives the capacity back and pays for storage alone, `KeepCharging` holds the capacity and pays for it. `StopCharging` or `KeepCharging`. Default: StopCharging.
    pub stopped_mode: Option<String>,
}

super::opaque!(StopDesktops);

/// The answer of [`StopDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct StopDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(StopDesktopsResponse);

/// Stops runs of a command.
///
/// Writes. `DescribeInvocations` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/StopInvocation>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct StopInvocation {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. At most 50 items.
    pub desktop_id: Option<Vec<String>>,
    /// The id of the command's run.
    pub invoke_id: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(StopInvocation);

/// The answer of [`StopInvocation`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct StopInvocationResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(StopInvocationResponse);

/// `Tag` of [`TagResources`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct TagResourcesTag {
    /// The tag's name.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

super::opaque!(TagResourcesTag);

/// Attaches tags to resources.
///
/// Writes. `ListTagResources` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/TagResources>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct TagResources {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Each item: the id of the resource. At most 100 items.
    pub resource_id: Vec<String>,
    /// What kind of resource it is. Known values: `ALIYUN::GWS::INSTANCE`.
    pub resource_type: String,
    /// Tags that it has, or is to have. At most 20 items.
    pub tag: Vec<TagResourcesTag>,
}

super::opaque!(TagResources);

/// The answer of [`TagResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct TagResourcesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(TagResourcesResponse);

/// Approves or refuses a file transfer.
///
/// Writes. `ListTransferFiles` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/TransferTaskApprovalCallback>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct TransferTaskApprovalCallback {
    pub oss_bucket_name: Option<String>,
    pub oss_bucket_region_id: Option<String>,
    /// Known values: `Approved` and `Rejected`.
    pub result: Option<String>,
    /// The id of the task, to ask for its result with.
    pub task_id: Option<String>,
}

super::opaque!(TransferTaskApprovalCallback);

/// The answer of [`TransferTaskApprovalCallback`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct TransferTaskApprovalCallbackResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(TransferTaskApprovalCallbackResponse);

/// `ResourceInfos` of [`UnbindConfigGroup`].
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UnbindConfigGroupResourceInfos {
    /// Which product it is. Known values: `CLOUD_DESKTOP`.
    pub product_type: Option<String>,
    /// The id of the resource.
    pub resource_id: Option<String>,
    /// The region that the resource is in.
    pub resource_region_id: Option<String>,
    /// What kind of resource it is. Known values: `RESOURCE_GROUP` and `CLOUD_DESKTOP`.
    pub resource_type: Option<String>,
}

super::opaque!(UnbindConfigGroupResourceInfos);

/// Unbinds a group of timers from cloud computers.
///
/// Writes. `DescribeConfigGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/UnbindConfigGroup>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UnbindConfigGroup {
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// 1 to 500 items.
    pub resource_infos: Vec<UnbindConfigGroupResourceInfos>,
    /// Known values: `Timer`.
    pub r#type: String,
}

super::opaque!(UnbindConfigGroup);

/// The answer of [`UnbindConfigGroup`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct UnbindConfigGroupResponse {
    pub group_ids: Option<Vec<String>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindConfigGroupResponse);

/// Takes computers of a pool from the users that they are bound to.
///
/// Writes. `DescribeDesktopsInGroup` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/UnbindUserDesktop>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UnbindUserDesktop {
    pub desktop_agent_ids: Option<Vec<String>>,
    /// The id of the pool that cloud computers are shared in.
    pub desktop_group_id: Option<String>,
    /// The ids of cloud computers.
    pub desktop_ids: Option<Vec<String>>,
    pub force: Option<bool>,
    pub reason: Option<String>,
    pub user_desktop_ids: Option<Vec<String>>,
}

super::opaque!(UnbindUserDesktop);

/// The answer of [`UnbindUserDesktop`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct UnbindUserDesktopResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnbindUserDesktopResponse);

/// Unlocks a user's authenticator.
///
/// Writes. `DescribeVirtualMFADevices` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/UnlockVirtualMFADevice>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UnlockVirtualMFADevice {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The serial number of the device.
    pub serial_number: String,
}

super::opaque!(UnlockVirtualMFADevice);

/// The answer of [`UnlockVirtualMFADevice`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct UnlockVirtualMFADeviceResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UnlockVirtualMFADeviceResponse);

/// Detaches tags from resources.
///
/// Writes. `ListTagResources` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/UntagResources>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UntagResources {
    /// Default: false.
    pub all: Option<bool>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// Each item: the id of the resource. At most 50 items.
    pub resource_id: Vec<String>,
    /// What kind of resource it is. Known values: `ALIYUN::GWS::INSTANCE`.
    pub resource_type: String,
    /// At most 20 items.
    pub tag_key: Option<Vec<String>>,
}

super::opaque!(UntagResources);

/// The answer of [`UntagResources`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct UntagResourcesResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UntagResourcesResponse);

/// Changes whether an image update is offered to users.
///
/// Writes. `DescribeFotaTasks` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/UpdateFotaTask>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UpdateFotaTask {
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The id of the update task.
    pub task_uid: String,
    /// Known values: `Running` and `Pending`.
    pub user_status: Option<String>,
}

super::opaque!(UpdateFotaTask);

/// The answer of [`UpdateFotaTask`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct UpdateFotaTaskResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UpdateFotaTaskResponse);

/// Makes an image from a file in the vendor's object storage.
///
/// Writes. `DescribeImages` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/UploadImage>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UploadImage {
    pub boot_mode: Option<String>,
    /// The size of the data disk. In GiB. 5 to 500.
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub enable_security_check: Option<bool>,
    /// Whether it is one with a GPU.
    pub gpu_category: Option<bool>,
    /// Known values: `gpu_grid9`, `gpu_custom` and `gpu_grid12`.
    pub gpu_driver_type: Option<String>,
    /// The name of the image.
    pub image_name: String,
    /// Known values: `Auto`, `Aliyun` and `BYOL`. Default: Auto.
    pub license_type: Option<String>,
    /// The operating system. Known values: `Linux` and `Windows`.
    pub os_type: Option<String>,
    pub oss_object_path: String,
    /// The protocol that the screen travels by. Known values: `ASP`.
    pub protocol_type: Option<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The size of the system disk. In GiB.
    pub system_disk_size: Option<String>,
}

super::opaque!(UploadImage);

/// The answer of [`UploadImage`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct UploadImageResponse {
    /// The id of the image, the operating system and software that a disk begins with.
    pub image_id: Option<String>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(UploadImageResponse);

/// Checks whether a Cloud Enterprise Network can be connected.
///
/// Writes; never repeated once it may have been executed. Errors: 400 `TransitRouterService.TrNotExistInRegion`.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/VerifyCen>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct VerifyCen {
    /// The id of the Cloud Enterprise Network that connects the private networks.
    pub cen_id: String,
    /// The account that the Cloud Enterprise Network belongs to.
    pub cen_owner_id: Option<i64>,
    /// The range of IP addresses, as `192.168.0.0/16`.
    pub cidr_block: String,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
    /// The code that SendVerifyCode has sent. Secret.
    pub verify_code: Option<String>,
}

super::opaque!(VerifyCen);

/// `RouteEntries` of [`VerifyCenResponse`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct VerifyCenResponseRouteEntries {
    /// Where the route leads: a range of IP addresses.
    pub destination_cidr_block: Option<String>,
    pub next_hop_instance_id: Option<String>,
    /// The region, as `cn-hangzhou`.
    pub region_id: Option<String>,
    pub status: Option<String>,
}

super::opaque!(VerifyCenResponseRouteEntries);

/// The answer of [`VerifyCen`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct VerifyCenResponse {
    pub cidr_blocks: Option<Vec<String>>,
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
    pub route_entries: Option<Vec<VerifyCenResponseRouteEntries>>,
    pub status: Option<String>,
}

super::opaque!(VerifyCenResponse);

/// Wakes cloud computers that hibernate.
///
/// Writes. `DescribeDesktops` shows what it changes.
///
/// <https://api.aliyun.com/document/ecd/2020-09-30/WakeupDesktops>
#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct WakeupDesktops {
    /// Each item: the id of the cloud computer, as `ecd-7w78ozhjcwa3u`. 1 to 100 items.
    pub desktop_id: Vec<String>,
    /// The region, as `cn-hangzhou`. Required; a default may fill it in.
    pub region_id: Option<String>,
}

super::opaque!(WakeupDesktops);

/// The answer of [`WakeupDesktops`].
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct WakeupDesktopsResponse {
    /// The vendor's id of the request; its support asks for it.
    pub request_id: Option<String>,
}

super::opaque!(WakeupDesktopsResponse);

impl Request for ActivateOfficeSite {
    type Answer = ActivateOfficeSiteResponse;
    const NAME: &'static str = "ActivateOfficeSite";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for AddDesktopOversoldUserGroup {
    type Answer = AddDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "AddDesktopOversoldUserGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ImageId,Name,OversoldGroupId,PolicyGroupId,Tag:[]{Key,Value}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldUserGroup");
}

impl Request for AddDevices {
    type Answer = AddDevicesResponse;
    const NAME: &'static str = "AddDevices";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ClientType!:i,DeviceIds!:[..200]d,RegionId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDevices");
}

impl Request for AddFilePermission {
    type Answer = AddFilePermissionResponse;
    const NAME: &'static str = "AddFilePermission";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,EndUserId,FileId!,GroupId,MemberList!:j[]{CdsIdentity!:{Id!,Type!},DisinheritSubGroup:b,ExpireTime:i,RoleId!},RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListFilePermission");
}

impl Request for AddUserToDesktopGroup {
    type Answer = AddUserToDesktopGroupResponse;
    const NAME: &'static str = "AddUserToDesktopGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ClientToken:t,DesktopGroupId,DesktopGroupIds:[..100]d,EndUserIds:[..10000]d,OrgId,RegionId!,SimpleUserGroupId,UserGroupName,UserOuPath";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeUsersInGroup");
}

impl Request for AddUserToDesktopOversoldUserGroup {
    type Answer = AddUserToDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "AddUserToDesktopOversoldUserGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AddUserAmount:i,EndUserId,OversoldGroupId,UserGroupId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldUser");
}

impl Request for AllocateIpAddress {
    type Answer = AllocateIpAddressResponse;
    const NAME: &'static str = "AllocateIpAddress";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "Bandwidth:i,InternetChargeType,Name,NetworkInterfaceId,OfficeSiteId,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeIpAddresses");
}

impl Request for ApplyAutoSnapshotPolicy {
    type Answer = ApplyAutoSnapshotPolicyResponse;
    const NAME: &'static str = "ApplyAutoSnapshotPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..500]d,PolicyId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ApplyCoordinatePrivilege {
    type Answer = ApplyCoordinatePrivilegeResponse;
    const NAME: &'static str = "ApplyCoordinatePrivilege";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CoId!,EndUserId,RegionId!,UserType!,Uuid";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ApplyCoordinationForMonitoring {
    type Answer = ApplyCoordinationForMonitoringResponse;
    const NAME: &'static str = "ApplyCoordinationForMonitoring";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CoordinatePolicyType!,EndUserId,InitiatorType,RegionId!,ResourceCandidates!:[..100]{OwnerAliUid!:i,OwnerEndUserId!,ResourceId!,ResourceName!,ResourceProperties,ResourceRegionId!,ResourceType!},Uuid!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ApproveFotaUpdate {
    type Answer = ApproveFotaUpdateResponse;
    const NAME: &'static str = "ApproveFotaUpdate";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AppVersion!,DesktopId!,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeFotaPendingDesktops");
}

impl Request for AssociateIpAddress {
    type Answer = AssociateIpAddressResponse;
    const NAME: &'static str = "AssociateIpAddress";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EipId!,NatGatewayId,NetworkInterfaceId,OfficeSiteId,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeIpAddresses");
}

impl Request for AssociateNetworkPackage {
    type Answer = AssociateNetworkPackageResponse;
    const NAME: &'static str = "AssociateNetworkPackage";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "NetworkPackageId!,OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");
}

impl Request for AssociateRouteTable {
    type Answer = AssociateRouteTableResponse;
    const NAME: &'static str = "AssociateRouteTable";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,RouteTableId!,VSwitchId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeRouteTableList");
}

impl Request for AttachCen {
    type Answer = AttachCenResponse;
    const NAME: &'static str = "AttachCen";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CenId!,CenOwnerId:i,OfficeSiteId!,RegionId!,VerifyCode#";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for AttachEndUser {
    type Answer = AttachEndUserResponse;
    const NAME: &'static str = "AttachEndUser";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AdDomain,ClientType!:i,DeviceId!,DirectoryId,EndUserId!,RegionId,UserType";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDevices");
}

impl Request for BatchModifyEntitlement {
    type Answer = BatchModifyEntitlementResponse;
    const NAME: &'static str = "BatchModifyEntitlement";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..500]d,EndUserId:[..500]d,MaxDesktopPerUser:i,MaxUserPerDesktop:i,Preview:b,RegionId!,Strategy";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for BindConfigGroup {
    type Answer = BindConfigGroupResponse;
    const NAME: &'static str = "BindConfigGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "GroupId!,RegionId,ResourceInfos!:[1..500]{ProductType,ResourceId,ResourceRegionId,ResourceType}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeConfigGroup");
}

impl Request for CancelAutoSnapshotPolicy {
    type Answer = CancelAutoSnapshotPolicyResponse;
    const NAME: &'static str = "CancelAutoSnapshotPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..100]d,PolicyId,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for CancelCdsFileShareLink {
    type Answer = CancelCdsFileShareLinkResponse;
    const NAME: &'static str = "CancelCdsFileShareLink";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,ShareId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCdsFileShareLinks");
}

impl Request for CancelCoordinationForMonitoring {
    type Answer = CancelCoordinationForMonitoringResponse;
    const NAME: &'static str = "CancelCoordinationForMonitoring";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CoIds!:[..100]d,EndUserId,RegionId!,UserType";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CancelCopyImage {
    type Answer = CancelCopyImageResponse;
    const NAME: &'static str = "CancelCopyImage";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ImageId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");
}

impl Request for CloneCenterPolicy {
    type Answer = CloneCenterPolicyResponse;
    const NAME: &'static str = "CloneCenterPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BusinessType!:i,Name!,PolicyGroupId!,RegionId!,ResourceType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCenterPolicyList");
}

impl Request for ClonePolicyGroup {
    type Answer = ClonePolicyGroupResponse;
    const NAME: &'static str = "ClonePolicyGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Name!,PolicyGroupId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribePolicyGroups");
}

impl Request for CompleteCdsFile {
    type Answer = CompleteCdsFileResponse;
    const NAME: &'static str = "CompleteCdsFile";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,EndUserId,FileId!,GroupId,RegionId!,UploadId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListCdsFiles");
}

impl Request for ConfigADConnectorTrust {
    type Answer = ConfigADConnectorTrustResponse;
    const NAME: &'static str = "ConfigADConnectorTrust";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OfficeSiteId!,RdsLicenseDomain:b,RegionId!,TrustKey!#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for ConfigADConnectorUser {
    type Answer = ConfigADConnectorUserResponse;
    const NAME: &'static str = "ConfigADConnectorUser";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DomainPassword!#,DomainUserName!,OUName,OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for CopyCdsFile {
    type Answer = CopyCdsFileResponse;
    const NAME: &'static str = "CopyCdsFile";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoRename:b,CdsId!,EndUserId,FileId!,FileReceiverId,FileReceiverType,GroupId,ParentFolderId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListCdsFiles");
}

impl Request for CopyImage {
    type Answer = CopyImageResponse;
    const NAME: &'static str = "CopyImage";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "DestinationDescription,DestinationImageName!,DestinationRegionId!,ImageId!,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeImages");
}

impl Request for CreateADConnectorDirectory {
    type Answer = CreateADConnectorDirectoryResponse;
    const NAME: &'static str = "CreateADConnectorDirectory";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopAccessType,DirectoryName!,DnsAddress!:[..1]s,DomainName!,DomainPassword!#,DomainUserName!,EnableAdminAccess:b,MfaEnabled:b,RegionId!,Specification:i,SubDomainDnsAddress:[..1]s,SubDomainName,VSwitchId!:[..1]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDirectories");
}

impl Request for CreateADConnectorOfficeSite {
    type Answer = CreateADConnectorOfficeSiteResponse;
    const NAME: &'static str = "CreateADConnectorOfficeSite";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AccessAttribute,AdHostname,BackupDCHostname,BackupDns,Bandwidth:i,CenId,CenOwnerId:i,CidrBlock,DesktopAccessType,DnsAddress!:[..1]s,DomainName!,DomainPassword#,DomainUserName,EnableAdminAccess:b,EnableInternetAccess:b,MfaEnabled:b,OfficeSiteName,ProtocolType,RegionId!,Specification:i,SubDomainDnsAddress:[..1]s,SubDomainName,VSwitchId:[..2]d,VerifyCode#";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for CreateAndBindNasFileSystem {
    type Answer = CreateAndBindNasFileSystemResponse;
    const NAME: &'static str = "CreateAndBindNasFileSystem";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Description,DesktopGroupId!,EncryptType:i,EndUserIds:[..10000]d,FileSystemName!,OfficeSiteId!,RegionId!,StorageType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNASFileSystems");
}

impl Request for CreateAutoSnapshotPolicy {
    type Answer = CreateAutoSnapshotPolicyResponse;
    const NAME: &'static str = "CreateAutoSnapshotPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CronExpression!,DiskType,PolicyName!,RegionId!,RetentionDays!:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAutoSnapshotPolicy");
}

impl Request for CreateBandwidthResourcePackages {
    type Answer = CreateBandwidthResourcePackagesResponse;
    const NAME: &'static str = "CreateBandwidthResourcePackages";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "Amount:i,AutoPay:b,PackageSize!:i,Period:i,PeriodUnit,PromotionId,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CreateBundle {
    type Answer = CreateBundleResponse;
    const NAME: &'static str = "CreateBundle";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BundleName,Description,DesktopType!,ImageId!,Language,RegionId!,RootDiskPerformanceLevel,RootDiskSizeGib!:i,UserDiskPerformanceLevel,UserDiskSizeGib!:[..1]i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeBundles");
}

impl Request for CreateCdsFile {
    type Answer = CreateCdsFileResponse;
    const NAME: &'static str = "CreateCdsFile";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,ConflictPolicy,EndUserId,FileHash,FileLength!:i,FileName!,FileType!,GroupId,ParentFileId,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListCdsFiles");
}

impl Request for CreateCdsFileShareLink {
    type Answer = CreateCdsFileShareLinkResponse;
    const NAME: &'static str = "CreateCdsFileShareLink";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,Description,DisableDownload:b,DisablePreview:b,DisableSave:b,DownloadLimit:i,EndUserId,Expiration,FileIds:[..100]d,GroupId,PreviewLimit:i,SaveLimit:i,ShareName,SharePwd#";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCdsFileShareLinks");
}

impl Request for CreateCenterPolicy {
    type Answer = CreateCenterPolicyResponse;
    const NAME: &'static str = "CreateCenterPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AcademicProxy,AdminAccess,AdminKeyboardOnFullScreen,AdminKeyboardOnWindows,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},AutoReconnect,BusinessChannel,BusinessType!:i,CameraRedirect,ClientControlMenu,ClientCreateSnapshot,ClientType:[..20]{ClientType,Status},Clipboard,ClipboardGraineds:[..4]{ClipboardSize:i,ClipboardSizeUnit,ClipboardType,GrainedType,InClipboardSize:i,InClipboardSizeUnit,OutClipboardSize:i,OutClipboardSizeUnit},ClipboardScope,ColorEnhancement,CpdDriveClipboard,CpuDownGradeDuration:i,CpuOverload,CpuProcessors:[..5]s,CpuProtectedMode,CpuRateLimit:i,CpuSampleDuration:i,CpuSingleRateLimit:i,Description,DeviceConnectHint,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DisconnectKeepSession,DisconnectKeepSessionTime:i,DiskOverload,DisplayMode,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EnableSessionRateLimiting,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,ExternalDrive,FileMigrate,FileTransferAddress,FileTransferInSize:i,FileTransferInUnit,FileTransferOutSize:i,FileTransferOutUnit,FileTransferSizeLimit,FileTransferSpeed,FileTransferSpeedLocation,GpuAcceleration,HoverConfigMsg,Html5FileTransfer,InternetCommunicationProtocol,InternetPrinter,KeyboardControl,LocalDrive,MaxReconnectTime:i,MemoryDownGradeDuration:i,MemoryOverload,MemoryProcessors:[..5]s,MemoryProtectedMode,MemoryRateLimit:i,MemorySampleDuration:i,MemorySingleRateLimit:i,MobileRestart,MobileSafeMenu,MobileShutdown,MobileWuyingKeeper,MobileWyAssistant,ModelLibrary,MultiScreen,Name!,NetRedirect,NetRedirectRule:[..100]{Domain,Policy,RuleType},NoOperationDisconnect,NoOperationDisconnectTime:i,PortProxy,PrinterAlert,PrinterAlertContent,PrinterAlertTitle,PrinterRedirect,QualityEnhancement,RecordEventDuration:i,RecordEventFileExts:[..6]s,RecordEventFilePaths:[..10]s,RecordEventLevels:[..20]{EventLevel,EventType},RecordEventRegisters:[..10]s,RecordEvents:[..100]s,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,ResetDesktop,ResolutionDpi:i,ResolutionHeight:i,ResolutionModel,ResolutionWidth:i,ResourceType!,SafeMenu,Scope,ScopeValue:[..50]s,ScreenDisplayMode,SessionMaxRateKbps:i,SmoothEnhancement,StatusMonitor,StreamingMode,TargetFps:i,Taskbar,ThreeScreen,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,ProductId,UsbRedirectType,UsbRuleType,VendorId},UseTime,VideoEncAvgKbps:i,VideoEncMaxQP:i,VideoEncMinQP:i,VideoEncPeakKbps:i,VideoEncPolicy,VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkColumnAmount:i,WatermarkCustomText,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkShadow,WatermarkTransparencyValue:i,WatermarkType,WuyingKeeper,WyAssistant";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCenterPolicyList");
}

impl Request for CreateCloudDriveGroup {
    type Answer = CreateCloudDriveGroupResponse;
    const NAME: &'static str = "CreateCloudDriveGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AdminUserIds:[..100]d,CdsId!,GroupId!,RegionId!,TotalSize!:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveGroups");
}

impl Request for CreateCloudDriveService {
    type Answer = CreateCloudDriveServiceResponse;
    const NAME: &'static str = "CreateCloudDriveService";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoPay:b,AutoRenew:b,BizType:i,CdsChargeType,CenId,DomainName,EndUserId:[..100]d,MaxSize!:i,Name,OfficeSiteId,OfficeSiteType,Period:i,PeriodUnit,RegionId!,ResellerOwnerUid:i,SolutionId,UserCount:i,UserMaxSize:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CreateCloudDriveUsers {
    type Answer = CreateCloudDriveUsersResponse;
    const NAME: &'static str = "CreateCloudDriveUsers";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,EndUserId!:[..100]d,RegionId!,UserMaxSize!:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveUsers");
}

impl Request for CreateConfigGroup {
    type Answer = CreateConfigGroupResponse;
    const NAME: &'static str = "CreateConfigGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConfigTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,NotificationTime:i,OperationType,ProcessWhitelist:[..30]s,ResetType,SegmentTimers:[..10]{AppointmentTimer:i,CreateSnapshot:b,EndCronExpression,Enforce:b,ImageId,Interval:i,IpSegments:[]s,LockScreenTime:i,NotificationTime:i,OperationType,PatchId,ProcessWhitelist:[..30]s,ResetType,StartCronExpression,TimerOrder:i,Timezone,TriggerType,VerificationNotificationTime:i,VerificationTime:i},TimerType!,TriggerType},Description,Name!,ProductType!,RegionId,Type!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeConfigGroup");
}

impl Request for CreateDesktopGroup {
    type Answer = CreateDesktopGroupResponse;
    const NAME: &'static str = "CreateDesktopGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AllClassifyUsers:b,AllowAutoSetup:i,AllowBufferCount:i,AutoPay:b,AutoRenew:b,BindAmount:i,BundleId,BuyDesktopsCount:i,ChargeType!,Classify,ClientToken:t,Comments,ConnectDuration:i,DataDiskCategory,DataDiskPerLevel,DataDiskSize:i,DefaultInitDesktopCount:i,DefaultLanguage,DeleteDuration:i,DesktopGroupName,DesktopType,DirectoryId,EndUserIds:[..1000]d,ExclusiveType,FileSystemId,GroupAmount:i,GroupVersion:i,Hostname,IdleDisconnectDuration:i,ImageId,KeepDuration:i,LoadPolicy:i,MaxDesktopsCount:i,MinDesktopsCount:i,MultiResource:b,OfficeSiteId!,OwnType:i,Period:i,PeriodUnit,PolicyGroupId!,ProfileFollowSwitch:b,PromotionId,RatioThreshold:n,RegionId!,ResellerOwnerUid:i,ResetType:i,ScaleStrategyId,SessionType,SimpleUserGroupId,SnapshotPolicyId,StopDuration:i,SystemDiskCategory,SystemDiskPerLevel,SystemDiskSize:i,Tag:[..100]{Key!,Value!},TimerGroupId,UserGroupName,UserOuPath,VolumeEncryptionEnabled:b,VolumeEncryptionKey,VpcId";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopGroups");
}

impl Request for CreateDesktopOversoldGroup {
    type Answer = CreateDesktopOversoldGroupResponse;
    const NAME: &'static str = "CreateDesktopOversoldGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConcurrenceCount:i,DataDiskSize:i,Description,DesktopType,DirectoryId,IdleDisconnectDuration:i,ImageId,KeepDuration:i,Name,OversoldUserCount:i,OversoldWarn:i,Period:i,PeriodUnit,PolicyGroupId,StopDuration:i,SystemDiskSize:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldGroup");
}

impl Request for CreateDesktops {
    type Answer = CreateDesktopsResponse;
    const NAME: &'static str = "CreateDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Amount:i,AppRuleId,AutoPay:b,AutoRenew:b,BundleId,BundleModels:[..20]{Amount:i,BundleId,DesktopName,EndUserIds:[..100]d,Hostname,VolumeEncryptionEnabled:b,VolumeEncryptionKey},ChannelCookie#,ChargeType,DesktopAttachment:j{DataDiskCategory,DataDiskPerLevel,DataDiskSize:i,DefaultLanguage,DesktopType,ImageId,SystemDiskCategory,SystemDiskPerLevel,SystemDiskSize:i},DesktopMemberIp,DesktopName,DesktopNameModel:j{DesktopNameIsSuffix:b},DesktopNameSuffix:b,DesktopTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,OperationType,ResetType,TimerType},DirectoryId,EndUserId:[..300]d,ExtendInfo,GroupId,Hostname,MonthDesktopSetting:{BuyerId:i,DesktopId,UseDuration:i},OfficeSiteId,OuPath,Period:i,PeriodUnit,PolicyGroupId,PromotionId,PurchaseOptions:j{CreditPackageAmountSpec:i,CreditPackagePeriod:i,CreditPackagePeriodUnit,MonthlyCredits:i},QosRuleId,RegionId!,ResellerOwnerUid:i,ReservePoolId,ResourceGroupId,SavingPlanId,SnapshotPolicyId,SubPayType,SubnetId,Tag:[..20]{Key,Value},TimerGroupId,UserAssignMode,UserCommands:[..20]{Content#,ContentEncoding,ContentType},UserName,VolumeEncryptionEnabled:b,VolumeEncryptionKey,VpcId";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for CreateDiskEncryptionService {
    type Answer = CreateDiskEncryptionServiceResponse;
    const NAME: &'static str = "CreateDiskEncryptionService";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for CreateDrive {
    type Answer = CreateDriveResponse;
    const NAME: &'static str = "CreateDrive";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AliUid:i,Description,DomainId,DriveName,ExternalDomainId,ProfileRoaming:b,RegionId,ResourceType,Type,UserId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDrives");
}

impl Request for CreateEcdReportTask {
    type Answer = CreateEcdReportTaskResponse;
    const NAME: &'static str = "CreateEcdReportTask";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BusinessChannel,FilterList:[..20]{FilterKey,FilterValues:[..200]s},LangType,ReportFileName,SubType!,TaskType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeEcdReportTasks");
}

impl Request for CreateForwardEntry {
    type Answer = CreateForwardEntryResponse;
    const NAME: &'static str = "CreateForwardEntry";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ExternalIp!,ExternalPort!,ForwardEntryName,ForwardTableId!,InternalIp!,InternalPort!,IpProtocol!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeForwardTableEntries");
}

impl Request for CreateImage {
    type Answer = CreateImageResponse;
    const NAME: &'static str = "CreateImage";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoCleanUserdata:b,DataSnapshotIds:[..100]d,Description,DesktopId,DiskType,ImageName,ImageResourceType,RegionId!,SnapshotId,SnapshotIds:[..100]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");
}

impl Request for CreateNASFileSystem {
    type Answer = CreateNASFileSystemResponse;
    const NAME: &'static str = "CreateNASFileSystem";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Capacity:i,Description,EncryptType,FileSystemType,Name,OfficeSiteId!,ProtocolType,RegionId!,StorageType";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNASFileSystems");
}

impl Request for CreateNatGateway {
    type Answer = CreateNatGatewayResponse;
    const NAME: &'static str = "CreateNatGateway";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,VSwitchId!,VpcId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNatGateways");
}

impl Request for CreateNetworkPackage {
    type Answer = CreateNetworkPackageResponse;
    const NAME: &'static str = "CreateNetworkPackage";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoPay:b,AutoRenew:b,Bandwidth!:i,ChannelCookie#,InternetChargeType,OfficeSiteId,PayType,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,Tag:[]{Key,Value}";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");
}

impl Request for CreateOfficeSiteAccelerator {
    type Answer = CreateOfficeSiteAcceleratorResponse;
    const NAME: &'static str = "CreateOfficeSiteAccelerator";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AccelerateRegion!:[]{AccelerateRegionId!,Bandwidth!:i,IpVersion,IspType!},Name,OfficeSiteId!,RegionId!,ResourceGroupId";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for CreatePolicyGroup {
    type Answer = CreatePolicyGroupResponse;
    const NAME: &'static str = "CreatePolicyGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AdminAccess,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},CameraRedirect,ClientType:[..100]{ClientType,Status},Clipboard,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DomainList,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,GpuAcceleration,Html5Access,Html5FileTransfer,InternetCommunicationProtocol,LocalDrive,MaxReconnectTime:i,Name,NetRedirect,PreemptLogin,PreemptLoginUser:[..5]s,PrinterRedirection,RecordContent,RecordContentExpires:i,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps:i,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,Scope,ScopeValue:[..3]s,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,DeviceClass,DeviceSubclass,ProductId,UsbRedirectType:i,UsbRuleType:i,VendorId},VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkTransparency,WatermarkTransparencyValue:i,WatermarkType,WyAssistant";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribePolicyGroups");
}

impl Request for CreateQosRule {
    type Answer = CreateQosRuleResponse;
    const NAME: &'static str = "CreateQosRule";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AuthAndroidId:[]d,AuthDesktopGroupId:[]d,AuthDesktopId:[]d,Download!:i,NetworkPackageId!,QosRuleName!,Upload!:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeQosRules");
}

impl Request for CreateRAMDirectory {
    type Answer = CreateRAMDirectoryResponse;
    const NAME: &'static str = "CreateRAMDirectory";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopAccessType,DirectoryName!,EnableAdminAccess:b,EnableInternetAccess:b,RegionId!,VSwitchId!:[..20]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDirectories");
}

impl Request for CreateRouteEntry {
    type Answer = CreateRouteEntryResponse;
    const NAME: &'static str = "CreateRouteEntry";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "Description,DestinationCidrBlock!,NextHopId,NextHopType,RegionId!,RouteEntryName,RouteTableId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeRouteEntryList");
}

impl Request for CreateRouteTable {
    type Answer = CreateRouteTableResponse;
    const NAME: &'static str = "CreateRouteTable";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ClientToken:t,Description,RegionId!,RouteTableName,VpcId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeRouteTableList");
}

impl Request for CreateSimpleOfficeSite {
    type Answer = CreateSimpleOfficeSiteResponse;
    const NAME: &'static str = "CreateSimpleOfficeSite";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AccessAttribute,AccountType,AuthorityHost,Bandwidth:i,CenId,CenOwnerId:i,CidrBlock,ClientId,ClientSecret#,CloudBoxOfficeSite:b,DesktopAccessType,DomainName,Eid,EnableAdminAccess:b,EnableInternetAccess:b,NeedVerifyZeroDevice:b,OfficeSiteName,RegionId!,TenantId,VSwitchId:[..10]d,VerifyCode#,VpcType";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for CreateSnapshot {
    type Answer = CreateSnapshotResponse;
    const NAME: &'static str = "CreateSnapshot";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Description,DesktopId!,RegionId!,SnapshotName!,SourceDiskType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSnapshots");
}

impl Request for CreateSnatEntry {
    type Answer = CreateSnatEntryResponse;
    const NAME: &'static str = "CreateSnatEntry";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EipAffinity:i,RegionId!,SnatEntryName,SnatIp!,SnatTableId!,SourceCIDR!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSnatTableEntries");
}

impl Request for CreateSubnet {
    type Answer = CreateSubnetResponse;
    const NAME: &'static str = "CreateSubnet";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CidrBlock!,Name,OfficeSiteId!,RegionId!,ZoneId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSubnets");
}

impl Request for CreateTemplate {
    type Answer = CreateTemplateResponse;
    const NAME: &'static str = "CreateTemplate";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: true };
    const SCHEMA: &'static str = "AutoPay:b,AutoRenew:b,BizType,ChargeType,DataDiskList:[]{PerformanceLevel,Size:i},DefaultLanguage,Description,ImageId,InstanceName,Period:i,PeriodUnit,PolicyGroupId,PostPaidAfterUsedUp:b,ProductType,RegionConfigList:[..10]{OfficeSiteId,RegionId,ResourceInstanceType,SnapshotPolicyId,SubnetId,VirtualNodePoolId,VolumeEncryptionEnable:b,VolumeEncryptionKey},ResourceGroupId,ResourceTagList:[..20]{Key,Value},SiteConfigList:[]{AppRuleId,SiteId},SystemDiskPerformanceLevel,SystemDiskSize:i,TemplateName!,TimerGroupId,UserDuration:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeTemplates");
}

impl Request for CreateVirtualBridge {
    type Answer = CreateVirtualBridgeResponse;
    const NAME: &'static str = "CreateVirtualBridge";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoPay:b,AutoRenew:b,BridgeLevel,OfficeSiteId!,PaidCallBackUrl#,Period:i,PeriodUnit,PromotionId,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");
}

impl Request for DeleteAutoSnapshotPolicy {
    type Answer = DeleteAutoSnapshotPolicyResponse;
    const NAME: &'static str = "DeleteAutoSnapshotPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "PolicyId!:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAutoSnapshotPolicy");
}

impl Request for DeleteBundles {
    type Answer = DeleteBundlesResponse;
    const NAME: &'static str = "DeleteBundles";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BundleId!:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeBundles");
}

impl Request for DeleteCdsFile {
    type Answer = DeleteCdsFileResponse;
    const NAME: &'static str = "DeleteCdsFile";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,EndUserId,FileId!,GroupId,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListCdsFiles");
}

impl Request for DeleteCenterPolicy {
    type Answer = DeleteCenterPolicyResponse;
    const NAME: &'static str = "DeleteCenterPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BusinessType!:i,PolicyGroupIds!:[..100]d,RegionId!,ResourceType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCenterPolicyList");
}

impl Request for DeleteCloudDriveGroups {
    type Answer = DeleteCloudDriveGroupsResponse;
    const NAME: &'static str = "DeleteCloudDriveGroups";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,GroupId:[..50]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveGroups");
}

impl Request for DeleteCloudDriveUsers {
    type Answer = DeleteCloudDriveUsersResponse;
    const NAME: &'static str = "DeleteCloudDriveUsers";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,EndUserId:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveUsers");
}

impl Request for DeleteConfigGroup {
    type Answer = DeleteConfigGroupResponse;
    const NAME: &'static str = "DeleteConfigGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "GroupIds:[..100]d,RegionId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeConfigGroup");
}

impl Request for DeleteDesktopGroup {
    type Answer = DeleteDesktopGroupResponse;
    const NAME: &'static str = "DeleteDesktopGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupId!,RegionId!,ResellerOwnerUid:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopGroups");
}

impl Request for DeleteDesktops {
    type Answer = DeleteDesktopsResponse;
    const NAME: &'static str = "DeleteDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..200]d,RegionId!,ResellerOwnerUid:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for DeleteDevices {
    type Answer = DeleteDevicesResponse;
    const NAME: &'static str = "DeleteDevices";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ClientType!:i,DeviceIds!:[..100]d,Force!:i,RegionId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDevices");
}

impl Request for DeleteDirectories {
    type Answer = DeleteDirectoriesResponse;
    const NAME: &'static str = "DeleteDirectories";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DirectoryId!:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDirectories");
}

impl Request for DeleteDrive {
    type Answer = DeleteDriveResponse;
    const NAME: &'static str = "DeleteDrive";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DriveId,RegionId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDrives");
}

impl Request for DeleteEduRoom {
    type Answer = DeleteEduRoomResponse;
    const NAME: &'static str = "DeleteEduRoom";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EduRoomId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DeleteForwardEntry {
    type Answer = DeleteForwardEntryResponse;
    const NAME: &'static str = "DeleteForwardEntry";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ForwardEntryId,ForwardTableId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeForwardTableEntries");
}

impl Request for DeleteImages {
    type Answer = DeleteImagesResponse;
    const NAME: &'static str = "DeleteImages";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DeleteCascadedBundle:b,ImageId!:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");
}

impl Request for DeleteNASFileSystems {
    type Answer = DeleteNASFileSystemsResponse;
    const NAME: &'static str = "DeleteNASFileSystems";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "FileSystemId!:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNASFileSystems");
}

impl Request for DeleteNatGateway {
    type Answer = DeleteNatGatewayResponse;
    const NAME: &'static str = "DeleteNatGateway";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "NatGatewayId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNatGateways");
}

impl Request for DeleteNetworkPackages {
    type Answer = DeleteNetworkPackagesResponse;
    const NAME: &'static str = "DeleteNetworkPackages";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "NetworkPackageId!:[..100]d,RegionId!,ResellerOwnerUid:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");
}

impl Request for DeleteOfficeSiteAccelerator {
    type Answer = DeleteOfficeSiteAcceleratorResponse;
    const NAME: &'static str = "DeleteOfficeSiteAccelerator";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for DeleteOfficeSites {
    type Answer = DeleteOfficeSitesResponse;
    const NAME: &'static str = "DeleteOfficeSites";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OfficeSiteId!:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for DeletePolicyGroups {
    type Answer = DeletePolicyGroupsResponse;
    const NAME: &'static str = "DeletePolicyGroups";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "PolicyGroupId!:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribePolicyGroups");
}

impl Request for DeleteQosRules {
    type Answer = DeleteQosRulesResponse;
    const NAME: &'static str = "DeleteQosRules";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "QosRuleId!:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeQosRules");
}

impl Request for DeleteRouteEntry {
    type Answer = DeleteRouteEntryResponse;
    const NAME: &'static str = "DeleteRouteEntry";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DestinationCidrBlock,NextHopId,RegionId!,RouteEntryId,RouteTableId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeRouteEntryList");
}

impl Request for DeleteRouteTable {
    type Answer = DeleteRouteTableResponse;
    const NAME: &'static str = "DeleteRouteTable";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,RouteTableId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeRouteTableList");
}

impl Request for DeleteSnapshot {
    type Answer = DeleteSnapshotResponse;
    const NAME: &'static str = "DeleteSnapshot";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,SnapshotId!:[..100]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSnapshots");
}

impl Request for DeleteSnatEntry {
    type Answer = DeleteSnatEntryResponse;
    const NAME: &'static str = "DeleteSnatEntry";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,SnatEntryId!,SnatTableId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSnatTableEntries");
}

impl Request for DeleteSubnet {
    type Answer = DeleteSubnetResponse;
    const NAME: &'static str = "DeleteSubnet";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,SubnetId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSubnets");
}

impl Request for DeleteTemplates {
    type Answer = DeleteTemplatesResponse;
    const NAME: &'static str = "DeleteTemplates";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: true };
    const SCHEMA: &'static str = "BizType,TemplateIds:[..100]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeTemplates");
}

impl Request for DeleteVirtualBridge {
    type Answer = DeleteVirtualBridgeResponse;
    const NAME: &'static str = "DeleteVirtualBridge";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BridgeId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");
}

impl Request for DeleteVirtualMFADevice {
    type Answer = DeleteVirtualMFADeviceResponse;
    const NAME: &'static str = "DeleteVirtualMFADevice";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,SerialNumber!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeVirtualMFADevices");
}

impl Request for DescribeAclEntries {
    type Answer = DescribeAclEntriesResponse;
    const NAME: &'static str = "DescribeAclEntries";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,NextToken,OfficeSiteId,RegionId!,SourceId,SourceType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeAutoSnapshotPolicy {
    type Answer = DescribeAutoSnapshotPolicyResponse;
    const NAME: &'static str = "DescribeAutoSnapshotPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,NextToken,PolicyId,PolicyName,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeBundles {
    type Answer = DescribeBundlesResponse;
    const NAME: &'static str = "DescribeBundles";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BundleId:[..100]d,BundleType,CheckStock:b,CpuCount:i,DesktopTypeFamily,FotaChannel,FromDesktopGroup:b,GpuCount:n,GpuDriverType,ImageId:[..100]d,MaxResults:i,MemorySize:i,NextToken,OsType,ProtocolType,RegionId!,Scope,SelectedBundle:b,SessionType,SupportMultiSession:b,VolumeEncryptionEnabled:b";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeCdsFileShareLinks {
    type Answer = DescribeCdsFileShareLinksResponse;
    const NAME: &'static str = "DescribeCdsFileShareLinks";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,Creators:[..20]s,MaxResults:i,NextToken,ShareId,ShareName,Status";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeCens {
    type Answer = DescribeCensResponse;
    const NAME: &'static str = "DescribeCens";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "PageNumber:i,PageSize:i,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeCenterPolicyList {
    type Answer = DescribeCenterPolicyListResponse;
    const NAME: &'static str = "DescribeCenterPolicyList";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AcademicProxy,BusinessType!:i,ModelLibrary,PageNumber:i,PageSize:i,PolicyGroupId:[..100]d,PortProxy,ResourceType!,Scope";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeClientEvents {
    type Answer = DescribeClientEventsResponse;
    const NAME: &'static str = "DescribeClientEvents";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId,DesktopIp,DesktopName,DirectoryId,EndTime,EndUserId,EndUserIds:[]d,EventType,EventTypes:[..50]s,FillHardwareInfo:b,Language,MaxResults:i,NextToken,OfficeSiteId,OfficeSiteName,RegionId!,StartTime";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeCloudDiskGroupDrives {
    type Answer = DescribeCloudDiskGroupDrivesResponse;
    const NAME: &'static str = "DescribeCloudDiskGroupDrives";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,GroupName,MaxResults:i,NextToken,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeCloudDiskGroups {
    type Answer = DescribeCloudDiskGroupsResponse;
    const NAME: &'static str = "DescribeCloudDiskGroups";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,GroupId:[..100]d,GroupName,ParentOrgId,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeCloudDriveGroups {
    type Answer = DescribeCloudDriveGroupsResponse;
    const NAME: &'static str = "DescribeCloudDriveGroups";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,DirectoryId,DirectoryName,DriveStatus,DriveType,GroupId:[..100]d,GroupName,GroupType,MaxResults:i,NextToken,ParentGroupId,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeCloudDrivePermissions {
    type Answer = DescribeCloudDrivePermissionsResponse;
    const NAME: &'static str = "DescribeCloudDrivePermissions";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeCloudDriveUsers {
    type Answer = DescribeCloudDriveUsersResponse;
    const NAME: &'static str = "DescribeCloudDriveUsers";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,EndUserId,MaxResults:i,NextToken,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeConfigGroup {
    type Answer = DescribeConfigGroupResponse;
    const NAME: &'static str = "DescribeConfigGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "GroupId,GroupIds:[..100]d,Name,PageNumber:i,PageSize:i,ProductType,RegionId,Statuses:[..100]s,Type";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeConsoleMessages {
    type Answer = DescribeConsoleMessagesResponse;
    const NAME: &'static str = "DescribeConsoleMessages";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BusinessChannel,ClientTypes:[]s,Keyword,MessageIds:[]d,MessageLevel,MessageType,PageNum:i,PageSize:i,TargetIds:[]d,TargetType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeCustomizedListHeaders {
    type Answer = DescribeCustomizedListHeadersResponse;
    const NAME: &'static str = "DescribeCustomizedListHeaders";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "LangType,ListType,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopGroupSessions {
    type Answer = DescribeDesktopGroupSessionsResponse;
    const NAME: &'static str = "DescribeDesktopGroupSessions";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupIds:[]d,DesktopGroupName,EndTime,EndUserId,FillTerminalInfo:b,Language,MaxResults:i,NextToken,OwnType:i,RegionId,SessionStatus,StartTime";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopGroups {
    type Answer = DescribeDesktopGroupsResponse;
    const NAME: &'static str = "DescribeDesktopGroups";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BundleId:[..100]d,DesktopGroupId,DesktopGroupIds:[..100]d,DesktopGroupName,DesktopType,EndUserIds:[..1000]d,ExcludedEndUserIds:[..1000]d,ImageId:[..100]d,MaxResults:i,MultiResource:b,NextToken,OfficeSiteId,OwnType:i,Period:i,PeriodUnit,PolicyGroupId,ProtocolType,QosRuleId,RegionId!,Status:i,Tag:[..100]{Key,Value}";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopInfo {
    type Answer = DescribeDesktopInfoResponse;
    const NAME: &'static str = "DescribeDesktopInfo";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BusinessChannel,DesktopId:[..100]d,NeedExtraInfo:b,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopMetadata {
    type Answer = DescribeDesktopMetadataResponse;
    const NAME: &'static str = "DescribeDesktopMetadata";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CreationTimeStart,DesktopIds:[]d,EndUserId,GroupId,HostName,ImageId,IncludeDesktopGroup:b,Keyword,MaxResults:i,NetworkInterfaceIp,NextToken,OfficeSiteId,OperationTimeStart,RegionId,SearchRegionId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopOversoldGroup {
    type Answer = DescribeDesktopOversoldGroupResponse;
    const NAME: &'static str = "DescribeDesktopOversoldGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,NextToken,OversoldGroupIds:[]d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopOversoldUser {
    type Answer = DescribeDesktopOversoldUserResponse;
    const NAME: &'static str = "DescribeDesktopOversoldUser";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "ClientToken:t,EndUserId,MaxResults:i,NextToken,OversoldGroupId,UserDesktopIds:[]d,UserGroupId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopOversoldUserGroup {
    type Answer = DescribeDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "DescribeDesktopOversoldUserGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,NextToken,OversoldGroupId,UserGroupIds:[]d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopSessions {
    type Answer = DescribeDesktopSessionsResponse;
    const NAME: &'static str = "DescribeDesktopSessions";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CheckOsSession:b,DesktopId:[..100]d,DesktopName,EndTime,EndUserId,EndUserIdFilter,EndUserIds:[]d,FillHardwareInfo:b,Language,OfficeSiteId,PageNumber:i,PageSize:i,RegionId!,ResourceGroupId,SessionStatus,StartTime,SubPayType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopTypes {
    type Answer = DescribeDesktopTypesResponse;
    const NAME: &'static str = "DescribeDesktopTypes";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AppliedScope,BusinessChannel,CpuCount:i,DesktopGroupIdForModify,DesktopIdForModify,DesktopScenario,DesktopTypeId,DesktopTypeIdList:[..100]d,GpuCount:n,GpuDriverType,GpuMemory:i,InstanceTypeFamily,MemorySize:i,OfficeSiteId,OrderBy,OrderType,RegionId!,Scope,ScopeSet:[..100]s,SortType,SupportMinSessionCount:i,ZoneId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktops {
    type Answer = DescribeDesktopsResponse;
    const NAME: &'static str = "DescribeDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BusinessChannel,ChargeType,DesktopGroupId,DesktopId:[..100]d,DesktopName,DesktopStatus,DesktopStatusList:[..10]s,DesktopType,DirectoryId,EndUserId:[..100]d,ExcludedEndUserId:[..50]d,ExpiredTime,FillResourceGroup:b,FilterDesktopGroup:b,GpuInstanceGroupId,GroupId,ImageId:[..100]d,IncludeAutoSnapshotPolicy:b,ManagementFlag,MaxResults:i,MultiResource:b,NetworkInterfaceIp,NextToken,OfficeSiteId,OfficeSiteName,OnlyDesktopGroup:b,OsTypes:[..10]s,PageNumber:i,PageSize:i,PolicyGroupId,ProtocolType,PublicIp,QosRuleId,QueryFotaUpdate:b,RegionId!,ReservePoolId,ResourceGroupId,SnapshotPolicyId,SubPayType,Tag:[..20]{Key,Value},UserName";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDesktopsInGroup {
    type Answer = DescribeDesktopsInGroupResponse;
    const NAME: &'static str = "DescribeDesktopsInGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CustomEndTimePeriod:i,CustomStartTimePeriod:i,DesktopGroupId!,IgnoreDeleted:b,MaxResults:i,NextToken,PayType,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDevices {
    type Answer = DescribeDevicesResponse;
    const NAME: &'static str = "DescribeDevices";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "AdDomain,ClientType!,DeviceId,DirectoryId,EndUserId,PageNumber:i,PageSize:i,Region,UserType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDirectories {
    type Answer = DescribeDirectoriesResponse;
    const NAME: &'static str = "DescribeDirectories";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "DirectoryId:[..100]d,DirectoryStatus,DirectoryType,MaxResults:i,NextToken,RegionId!,Status";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeDrives {
    type Answer = DescribeDrivesResponse;
    const NAME: &'static str = "DescribeDrives";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DomainIds:[..100]d,MaxResults:i,NextToken,RegionId,ResourceType,UserId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeEcdReportTasks {
    type Answer = DescribeEcdReportTasksResponse;
    const NAME: &'static str = "DescribeEcdReportTasks";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "BusinessChannel,PageNum:i,PageSize:i,Status:[..100]s,SubType,TaskId,TaskType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeFlowMetric {
    type Answer = DescribeFlowMetricResponse;
    const NAME: &'static str = "DescribeFlowMetric";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "EndTime!,InstanceId!,InstanceType!,MetricType!,Period!:i,RegionId!,StartTime!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeForwardTableEntries {
    type Answer = DescribeForwardTableEntriesResponse;
    const NAME: &'static str = "DescribeForwardTableEntries";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "ForwardEntryId,ForwardTableId,MaxResults:i,NatGatewayId,NextToken,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeFotaPendingDesktops {
    type Answer = DescribeFotaPendingDesktopsResponse;
    const NAME: &'static str = "DescribeFotaPendingDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "DesktopId,DesktopName,MaxResults:i,NextToken,OfficeSiteId,RegionId!,TaskUid";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeFotaTasks {
    type Answer = DescribeFotaTasksResponse;
    const NAME: &'static str = "DescribeFotaTasks";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "FotaStatus,Lang,MaxResults:i,NextToken,RegionId!,TaskUid:[..100]d,UserStatus";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeGlobalDesktopRecords {
    type Answer = DescribeGlobalDesktopRecordsResponse;
    const NAME: &'static str = "DescribeGlobalDesktopRecords";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BusinessChannel,DesktopId:[..100]d,DesktopName,DesktopStatusList:[]s,DesktopType,EndTime,EndUserId,ExcludeDesktopStatusList:[]s,OfficeSiteId,OrderBy,PageNumber:i,PageSize:i,RegionId!,ResourceGroupId,Scope,SortType,StartTime,SubPayType,UserNames:[]s";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeGlobalTimerBatches {
    type Answer = DescribeGlobalTimerBatchesResponse;
    const NAME: &'static str = "DescribeGlobalTimerBatches";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "GroupId,MaxResults,NextToken,RegionId,ResourceTypes:[]s,SearchRegionId,TimerType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeGlobalTimerRecords {
    type Answer = DescribeGlobalTimerRecordsResponse;
    const NAME: &'static str = "DescribeGlobalTimerRecords";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BatchId,DesktopIds:[..100]d,DisplayResultName,GroupId,MaxResults,NextToken,RegionId,ResourceTypes:[]s,ResultCategory,Retryable:b,SearchRegionId,TimerResult,TimerTypes:[..100]s,WuyingServerIds:[]d";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeGuestApplications {
    type Answer = DescribeGuestApplicationsResponse;
    const NAME: &'static str = "DescribeGuestApplications";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!,EndUserId!,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeImageModifiedRecords {
    type Answer = DescribeImageModifiedRecordsResponse;
    const NAME: &'static str = "DescribeImageModifiedRecords";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!,MaxResults:i,NextToken,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeImagePermission {
    type Answer = DescribeImagePermissionResponse;
    const NAME: &'static str = "DescribeImagePermission";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ImageId!,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeImages {
    type Answer = DescribeImagesResponse;
    const NAME: &'static str = "DescribeImages";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopInstanceType,FotaVersion,GpuCategory:b,GpuDriverVersion,ImageId:[..100]d,ImageName,ImageStatus,ImageType,LanguageType,MaxResults:i,NextToken,OsType,ProtocolType,RegionId!,SessionType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeInvocations {
    type Answer = DescribeInvocationsResponse;
    const NAME: &'static str = "DescribeInvocations";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CommandType,ContentEncoding,DesktopId,DesktopIds:[..500]d,EndUserId,IncludeInvokeDesktops:b,IncludeOutput:b,InvokeId,InvokeStatus,MaxResults:i,NextToken,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeIpAddresses {
    type Answer = DescribeIpAddressesResponse;
    const NAME: &'static str = "DescribeIpAddresses";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EipId,InstanceId:[]d,MaxResults:i,NextToken,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeKmsKeys {
    type Answer = DescribeKmsKeysResponse;
    const NAME: &'static str = "DescribeKmsKeys";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeModificationPrice {
    type Answer = DescribeModificationPriceResponse;
    const NAME: &'static str = "DescribeModificationPrice";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Bandwidth:i,InstanceId,InstanceType,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceSpecs:[..20]{DesktopId,RootDiskSizeGib:i,UserDiskSizeGib:i},ResourceType,RootDiskPerformanceLevel,RootDiskSizeGib:i,UserDiskPerformanceLevel,UserDiskSizeGib:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeNASFileSystems {
    type Answer = DescribeNASFileSystemsResponse;
    const NAME: &'static str = "DescribeNASFileSystems";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "FileSystemId:[..100]d,MatchCompatibleProfile:b,MaxResults:i,NextToken,OfficeSiteId,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeNatGateways {
    type Answer = DescribeNatGatewaysResponse;
    const NAME: &'static str = "DescribeNatGateways";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,Name,NatGatewayId,NextToken,RegionId!,VpcId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeNetworkPackages {
    type Answer = DescribeNetworkPackagesResponse;
    const NAME: &'static str = "DescribeNetworkPackages";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "InternetChargeType,MaxResults:i,NetworkPackageId:[..100]d,NextToken,RegionId!,Tag:[]{Key,Value}";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeOfficeSiteBridgeInfo {
    type Answer = DescribeOfficeSiteBridgeInfoResponse;
    const NAME: &'static str = "DescribeOfficeSiteBridgeInfo";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BridgeId,OfficeSiteId,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeOfficeSites {
    type Answer = DescribeOfficeSitesResponse;
    const NAME: &'static str = "DescribeOfficeSites";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AccountType,MaxResults:i,NextToken,OfficeSiteId:[..100]d,OfficeSiteType,RegionId!,SecurityProtection,Status,VpcId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeOnlineUserCount {
    type Answer = DescribeOnlineUserCountResponse;
    const NAME: &'static str = "DescribeOnlineUserCount";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BizType:i,OfficeSiteId,RegionId,SearchRegionId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribePeripheralDrivers {
    type Answer = DescribePeripheralDriversResponse;
    const NAME: &'static str = "DescribePeripheralDrivers";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "Brand,DeviceType,DriverIds:[]d,Filter,MaxResults:i,NextToken,OwnerType,PageNumber:i,PageSize:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribePolicyGroups {
    type Answer = DescribePolicyGroupsResponse;
    const NAME: &'static str = "DescribePolicyGroups";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BusinessChannel,ExternalPolicyGroupIds:[..100]d,MaxResults:i,NextToken,PageNumber:i,PageSize:i,PolicyGroupId:[..100]d,RegionId!,Scope";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribePrice {
    type Answer = DescribePriceResponse;
    const NAME: &'static str = "DescribePrice";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Amount:i,Bandwidth:i,Duration:i,GroupDesktopCount:i,InstanceType,InternetChargeType,OsType,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceType,RootDiskCategory,RootDiskPerformanceLevel,RootDiskSizeGib:i,UserDiskCategory,UserDiskPerformanceLevel,UserDiskSizeGib:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribePriceForCreateDesktopOversoldGroup {
    type Answer = DescribePriceForCreateDesktopOversoldGroupResponse;
    const NAME: &'static str = "DescribePriceForCreateDesktopOversoldGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConcurrenceCount:i,DataDiskSize:i,DesktopType,OversoldUserCount:i,Period:i,PeriodUnit,SystemDiskSize:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribePriceForModifyDesktopOversoldGroupSale {
    type Answer = DescribePriceForModifyDesktopOversoldGroupSaleResponse;
    const NAME: &'static str = "DescribePriceForModifyDesktopOversoldGroupSale";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConcurrenceCount:i,OversoldGroupId,OversoldUserCount:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribePriceForRenewDesktopOversoldGroup {
    type Answer = DescribePriceForRenewDesktopOversoldGroupResponse;
    const NAME: &'static str = "DescribePriceForRenewDesktopOversoldGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OversoldGroupId,Period:i,PeriodUnit";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribePrinterEvents {
    type Answer = DescribePrinterEventsResponse;
    const NAME: &'static str = "DescribePrinterEvents";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId,DesktopName,EndTime,EndUserId,EndUserIds:[]d,MaxResults:i,NextToken,PrinterDriver,PrinterName,PrinterRedirType:i,RegionId!,StartTime";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeQosRules {
    type Answer = DescribeQosRulesResponse;
    const NAME: &'static str = "DescribeQosRules";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "NetworkPackageId!,QosRuleName";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeRecordFile {
    type Answer = DescribeRecordFileResponse;
    const NAME: &'static str = "DescribeRecordFile";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AuditStatus,DesktopId,EndTime,EndUserId,FileName,OrderBy,OrderSort,PageNumber:i,PageSize:i,RecordType,RegionId!,ResourceType,StartTime,Status:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeRecordings {
    type Answer = DescribeRecordingsResponse;
    const NAME: &'static str = "DescribeRecordings";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId,EndTime,MaxResults:i,NeedSignedUrl:b,NextToken,PolicyGroupId,RegionId!,SignedUrlExpireMinutes:i,StandardEndTime,StandardStartTime,StartTime";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeRefundPrice {
    type Answer = DescribeRefundPriceResponse;
    const NAME: &'static str = "DescribeRefundPrice";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..20]d,RefundType,RegionId!,ResellerOwnerUid:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeRegions {
    type Answer = DescribeRegionsResponse;
    const NAME: &'static str = "DescribeRegions";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AcceptLanguage,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeRenewalPrice {
    type Answer = DescribeRenewalPriceResponse;
    const NAME: &'static str = "DescribeRenewalPrice";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "InstanceId,InstanceIds:[..100]d,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeResourceByCenterPolicyId {
    type Answer = DescribeResourceByCenterPolicyIdResponse;
    const NAME: &'static str = "DescribeResourceByCenterPolicyId";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,NextToken,PolicyGroupId!,ProductType,ResourceId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeRouteEntryList {
    type Answer = DescribeRouteEntryListResponse;
    const NAME: &'static str = "DescribeRouteEntryList";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,NextToken,RegionId!,RouteTableId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeRouteTableList {
    type Answer = DescribeRouteTableListResponse;
    const NAME: &'static str = "DescribeRouteTableList";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,NextToken,RegionId!,RouteTableId,RouteTableName,VpcId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeSecurityGroupAttribute {
    type Answer = DescribeSecurityGroupAttributeResponse;
    const NAME: &'static str = "DescribeSecurityGroupAttribute";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeSessionStatistic {
    type Answer = DescribeSessionStatisticResponse;
    const NAME: &'static str = "DescribeSessionStatistic";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EndTime,OfficeSiteId,Period:i,RegionId,SearchRegionId,StartTime";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeSnapshots {
    type Answer = DescribeSnapshotsResponse;
    const NAME: &'static str = "DescribeSnapshots";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Creator,DesktopId,DesktopName,DesktopScenario,EndTime,MaxResults:i,NextToken,OsType,RegionId!,SnapshotId,SnapshotName,SnapshotType,SourceDiskType,StartTime";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeSnatTableEntries {
    type Answer = DescribeSnatTableEntriesResponse;
    const NAME: &'static str = "DescribeSnatTableEntries";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,NatGatewayId,NextToken,RegionId!,SnatEntryId,SnatTableId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeSubnets {
    type Answer = DescribeSubnetsResponse;
    const NAME: &'static str = "DescribeSubnets";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Eid,MaxResults:i,Name,NextToken,OfficeSiteId,RegionId!,SubnetId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeTemplates {
    type Answer = DescribeTemplatesResponse;
    const NAME: &'static str = "DescribeTemplates";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: true };
    const SCHEMA: &'static str = "BizRegionId,BizType,ImageId,Keyword,PageNumber:i,PageSize:i,ProductType,TemplateIds:[..100]d,TemplateName,TemplateType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeTimerGroup {
    type Answer = DescribeTimerGroupResponse;
    const NAME: &'static str = "DescribeTimerGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "GroupId!,RegionId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeUserConnectTime {
    type Answer = DescribeUserConnectTimeResponse;
    const NAME: &'static str = "DescribeUserConnectTime";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "EndTime,EndUserId,MaxResults:i,NextToken,OversoldGroupId,StartTime,UserDesktopId,UserGroupId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeUserConnectionRecords {
    type Answer = DescribeUserConnectionRecordsResponse;
    const NAME: &'static str = "DescribeUserConnectionRecords";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConnectDurationFrom:i,ConnectDurationTo:i,ConnectEndTimeFrom:i,ConnectEndTimeTo:i,ConnectStartTimeFrom:i,ConnectStartTimeTo:i,DesktopGroupId!,DesktopId,EndUserId!,EndUserType,MaxResults:i,NextToken,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeUserProfilePathRules {
    type Answer = DescribeUserProfilePathRulesResponse;
    const NAME: &'static str = "DescribeUserProfilePathRules";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupId,RegionId!,RuleType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeUsersInGroup {
    type Answer = DescribeUsersInGroupResponse;
    const NAME: &'static str = "DescribeUsersInGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConnectState:i,DesktopGroupId!,EndUserId,EndUserIds:[..100]d,Filter,MaxResults:i,NextToken,OrgId,QueryUserDetail:b,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeUsersPassword {
    type Answer = DescribeUsersPasswordResponse;
    const NAME: &'static str = "DescribeUsersPassword";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeVirtualMFADevices {
    type Answer = DescribeVirtualMFADevicesResponse;
    const NAME: &'static str = "DescribeVirtualMFADevices";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EndUserId:[..100]d,Filter,MaxResults:i,NextToken,OfficeSiteId,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeVulDesktops {
    type Answer = DescribeVulDesktopsResponse;
    const NAME: &'static str = "DescribeVulDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConnectionStatus,CveId,DesktopIdList:[]d,DesktopStatus,IncludeFixResult:b,Language,MaxResults:i,NextToken,OnlyCurrentMonthFixAttempted:b,PageNumber:i,PageSize:i,PatchId,RegionId,ResourceGroupId,SearchRegionId,StatusList:[]s,VulLevel";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeVulnerability {
    type Answer = DescribeVulnerabilityResponse;
    const NAME: &'static str = "DescribeVulnerability";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "CveId,IncludeDesktop:b,Language,MaxResults:i,NextToken,PatchId,RegionId,SearchRegionId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DescribeZones {
    type Answer = DescribeZonesResponse;
    const NAME: &'static str = "DescribeZones";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,VpcAccessZone:b,ZoneType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for DetachCen {
    type Answer = DetachCenResponse;
    const NAME: &'static str = "DetachCen";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for DetachEndUser {
    type Answer = DetachEndUserResponse;
    const NAME: &'static str = "DetachEndUser";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AdDomain,ClientType!,DeviceId!,DirectoryId,EndUserId!,Region";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDevices");
}

impl Request for DisableDesktopsInGroup {
    type Answer = DisableDesktopsInGroupResponse;
    const NAME: &'static str = "DisableDesktopsInGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupId!,DesktopIds!:[..1000]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopsInGroup");
}

impl Request for DisconnectDesktopSessions {
    type Answer = DisconnectDesktopSessionsResponse;
    const NAME: &'static str = "DisconnectDesktopSessions";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "PreCheck:b,RegionId!,Sessions!:[..20]{DesktopId,EndUserId}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopSessions");
}

impl Request for DissociateIpAddress {
    type Answer = DissociateIpAddressResponse;
    const NAME: &'static str = "DissociateIpAddress";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EipId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeIpAddresses");
}

impl Request for DissociateNetworkPackage {
    type Answer = DissociateNetworkPackageResponse;
    const NAME: &'static str = "DissociateNetworkPackage";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "NetworkPackageId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");
}

impl Request for DownloadCdsFile {
    type Answer = DownloadCdsFileResponse;
    const NAME: &'static str = "DownloadCdsFile";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId,EndUserId,FileId,GroupId,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ExportClientEvents {
    type Answer = ExportClientEventsResponse;
    const NAME: &'static str = "ExportClientEvents";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId,DesktopName,EndTime,EndUserId,EventType,EventTypes:[..50]s,LangType,MaxResults:i,OfficeSiteId,OfficeSiteName,RegionId!,StartTime";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ExportDesktopGroupInfo {
    type Answer = ExportDesktopGroupInfoResponse;
    const NAME: &'static str = "ExportDesktopGroupInfo";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ChargeType,DesktopGroupId:[..100]d,DesktopGroupName,EndUserId:[..100]d,ExpiredTime,LangType,MaxResults:i,NextToken,OfficeSiteId,PolicyGroupId,RegionId!,Tag:[..100]{Key,Value}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ExportDesktopListInfo {
    type Answer = ExportDesktopListInfoResponse;
    const NAME: &'static str = "ExportDesktopListInfo";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ChargeType,DesktopId:[..100]d,DesktopName,DesktopStatus,EndUserId:[..100]d,ExpiredTime,GroupId,LangType,MaxResults:i,NextToken,OfficeSiteId,PolicyGroupId,RegionId!,Tag:[..20]{Key,Value},UserName";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetAggregatedDesktops {
    type Answer = GetAggregatedDesktopsResponse;
    const NAME: &'static str = "GetAggregatedDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AggregationFactor,RegionId,SearchRegionId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetAsyncTask {
    type Answer = GetAsyncTaskResponse;
    const NAME: &'static str = "GetAsyncTask";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AsyncTaskId!,CdsId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetConnectionTicket {
    type Answer = GetConnectionTicketResponse;
    const NAME: &'static str = "GetConnectionTicket";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ClientType,CommandContent#,DesktopId,EndUserId,OwnerId:i,Password#,RegionId!,ResourceOwnerAccount,ResourceOwnerId:i,TaskId,Uuid";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetCoordinateTicket {
    type Answer = GetCoordinateTicketResponse;
    const NAME: &'static str = "GetCoordinateTicket";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CoId!,EndUserId,RegionId!,TaskId,UserType!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetDesktopGroupDetail {
    type Answer = GetDesktopGroupDetailResponse;
    const NAME: &'static str = "GetDesktopGroupDetail";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupId!,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetOfficeSiteSsoStatus {
    type Answer = GetOfficeSiteSsoStatusResponse;
    const NAME: &'static str = "GetOfficeSiteSsoStatus";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for GetSpMetadata {
    type Answer = GetSpMetadataResponse;
    const NAME: &'static str = "GetSpMetadata";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DirectoryId,OfficeSiteId,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for HibernateDesktops {
    type Answer = HibernateDesktopsResponse;
    const NAME: &'static str = "HibernateDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ListCdsFiles {
    type Answer = ListCdsFilesResponse;
    const NAME: &'static str = "ListCdsFiles";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,EndUserId,FileIds:j[..50]d,GroupId,MaxResults:i,NextToken,OrderType,ParentFileId,RegionId,Status";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListDirectoryUsers {
    type Answer = ListDirectoryUsersResponse;
    const NAME: &'static str = "ListDirectoryUsers";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AssignedInfo,DirectoryId!,Filter,IncludeAssignedUser:b,MaxResults:i,NextToken,OUPath,RegionId!,SortType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListFilePermission {
    type Answer = ListFilePermissionResponse;
    const NAME: &'static str = "ListFilePermission";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,EndUserId,FileId!,GroupId,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListInstalledApps {
    type Answer = ListInstalledAppsResponse;
    const NAME: &'static str = "ListInstalledApps";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!,PageNumber:i,PageSize:i";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListOfficeSiteOverview {
    type Answer = ListOfficeSiteOverviewResponse;
    const NAME: &'static str = "ListOfficeSiteOverview";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "ForceRefresh:b,MaxResults:i,NextToken,OfficeSiteId:[..100]d,QueryRange:i,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListOfficeSiteUsers {
    type Answer = ListOfficeSiteUsersResponse;
    const NAME: &'static str = "ListOfficeSiteUsers";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AssignedInfo,Filter,IncludeAssignedUser:b,MaxResults:i,NextToken,OUPath,OfficeSiteId!,RegionId!,SortType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListTagResources {
    type Answer = ListTagResourcesResponse;
    const NAME: &'static str = "ListTagResources";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "MaxResults:i,NextToken,RegionId!,ResourceId:[..50]d,ResourceType!,Tag:[..20]{Key,Value}";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListTransferFileDownloadUrl {
    type Answer = ListTransferFileDownloadUrlResponse;
    const NAME: &'static str = "ListTransferFileDownloadUrl";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "FileIds:[]d,TaskId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListTransferFiles {
    type Answer = ListTransferFilesResponse;
    const NAME: &'static str = "ListTransferFiles";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MaxResults:i,NextToken,TaskId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListUserAdOrganizationUnits {
    type Answer = ListUserAdOrganizationUnitsResponse;
    const NAME: &'static str = "ListUserAdOrganizationUnits";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Filter,MaxResults:i,NextToken,OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for ListVirtualBridges {
    type Answer = ListVirtualBridgesResponse;
    const NAME: &'static str = "ListVirtualBridges";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BridgeId:[]d,MaxResults:i,NextToken,OfficeSiteId,RegionId!";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for LockVirtualMFADevice {
    type Answer = LockVirtualMFADeviceResponse;
    const NAME: &'static str = "LockVirtualMFADevice";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,SerialNumber!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeVirtualMFADevices");
}

impl Request for MigrateDesktops {
    type Answer = MigrateDesktopsResponse;
    const NAME: &'static str = "MigrateDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "DesktopId!:[1..100]d,RegionId!,TargetMemberIp,TargetOfficeSiteId!,TargetSubnetId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for MigrateImageProtocol {
    type Answer = MigrateImageProtocolResponse;
    const NAME: &'static str = "MigrateImageProtocol";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ImageId!:[..500]d,RegionId!,TargetProtocolType";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");
}

impl Request for ModifyADConnectorDirectory {
    type Answer = ModifyADConnectorDirectoryResponse;
    const NAME: &'static str = "ModifyADConnectorDirectory";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AdHostname,DirectoryId!,DirectoryName,DnsAddress:[..1]s,DomainName,DomainPassword#,DomainUserName,MfaEnabled:b,OUName,RegionId!,SubDomainDnsAddress:[..1]s,SubDomainName";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDirectories");
}

impl Request for ModifyADConnectorOfficeSite {
    type Answer = ModifyADConnectorOfficeSiteResponse;
    const NAME: &'static str = "ModifyADConnectorOfficeSite";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AdHostname,BackupDCHostname,BackupDns,DnsAddress:[..1]s,DomainName,DomainPassword#,DomainUserName,MfaEnabled:b,OUName,OfficeSiteId!,OfficeSiteName,RegionId!,SubDomainDnsAddress:[..1]s,SubDomainName";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for ModifyAclEntries {
    type Answer = ModifyAclEntriesResponse;
    const NAME: &'static str = "ModifyAclEntries";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Policy!,RegionId!,SourceId!:[1..100]d,SourceType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAclEntries");
}

impl Request for ModifyAutoSnapshotPolicy {
    type Answer = ModifyAutoSnapshotPolicyResponse;
    const NAME: &'static str = "ModifyAutoSnapshotPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CronExpression,DiskType,PolicyId!,PolicyName,RegionId!,RetentionDays:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeAutoSnapshotPolicy");
}

impl Request for ModifyBundle {
    type Answer = ModifyBundleResponse;
    const NAME: &'static str = "ModifyBundle";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BundleId!,BundleName,Description,ImageId,Language,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeBundles");
}

impl Request for ModifyCdsFile {
    type Answer = ModifyCdsFileResponse;
    const NAME: &'static str = "ModifyCdsFile";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,ConflictPolicy,EndUserId,FileId!,FileName!,GroupId,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListCdsFiles");
}

impl Request for ModifyCdsFileShareLink {
    type Answer = ModifyCdsFileShareLinkResponse;
    const NAME: &'static str = "ModifyCdsFileShareLink";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,Description,DisableDownload:b,DisablePreview:b,DisableSave:b,DownloadCount:i,DownloadLimit:i,Expiration,PreviewCount:i,PreviewLimit:i,ReportCount:i,SaveCount:i,SaveLimit:i,ShareId!,ShareName,SharePwd#,Status,VideoPreviewCount:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCdsFileShareLinks");
}

impl Request for ModifyCenterPolicy {
    type Answer = ModifyCenterPolicyResponse;
    const NAME: &'static str = "ModifyCenterPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AcademicProxy,AdminAccess,AdminKeyboardOnFullScreen,AdminKeyboardOnWindows,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},AutoReconnect,BusinessChannel,BusinessType!:i,CameraRedirect,ClientControlMenu,ClientCreateSnapshot,ClientType:[..20]{ClientType,Status},Clipboard,ClipboardGraineds:[..4]{ClipboardSize:i,ClipboardSizeUnit,ClipboardType,GrainedType,InClipboardSize:i,InClipboardSizeUnit,OutClipboardSize:i,OutClipboardSizeUnit},ClipboardScope,ColorEnhancement,CpdDriveClipboard,CpuDownGradeDuration:i,CpuOverload,CpuProcessors:[..5]s,CpuProtectedMode,CpuRateLimit:i,CpuSampleDuration:i,CpuSingleRateLimit:i,Description,DeviceConnectHint,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DisconnectKeepSession,DisconnectKeepSessionTime:i,DiskOverload,DisplayMode,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EnableSessionRateLimiting,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,ExternalDrive,FileMigrate,FileTransferAddress,FileTransferInSize,FileTransferInUnit,FileTransferOutSize,FileTransferOutUnit,FileTransferSizeLimit,FileTransferSpeed,FileTransferSpeedLocation,GpuAcceleration,HoverConfigMsg,Html5FileTransfer,InternetCommunicationProtocol,InternetPrinter,LocalDrive,MaxReconnectTime:i,MemoryDownGradeDuration:i,MemoryOverload,MemoryProcessors:[..5]s,MemoryProtectedMode,MemoryRateLimit:i,MemorySampleDuration:i,MemorySingleRateLimit:i,MobileRestart,MobileSafeMenu,MobileShutdown,MobileWuyingKeeper,MobileWyAssistant,ModelLibrary,MultiScreen,Name,NetRedirect,NetRedirectRule:[..100]{Domain,Policy,RuleType},NoOperationDisconnect,NoOperationDisconnectTime:i,PolicyGroupId!,PortProxy,PrinterAlert,PrinterAlertContent,PrinterAlertTitle,PrinterRedirect,QualityEnhancement,RecordEventDuration:i,RecordEventFileExts:[..6]s,RecordEventFilePaths:[..10]s,RecordEventLevels:[..20]{EventLevel,EventType},RecordEventRegisters:[..10]s,RecordEvents:[..100]s,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,ResetDesktop,ResolutionDpi:i,ResolutionHeight:i,ResolutionModel,ResolutionWidth:i,ResourceType!,RevokeAccessPolicyRule:[..100]{CidrIp,Description},RevokeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},SafeMenu,Scope,ScopeValue:[..50]s,ScreenDisplayMode,SessionMaxRateKbps:i,SmoothEnhancement,StatusMonitor,StreamingMode,TargetFps:i,Taskbar,ThreeScreen,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,ProductId,UsbRedirectType,UsbRuleType,VendorId},UseTime,VideoEncAvgKbps:i,VideoEncMaxQP:i,VideoEncMinQP:i,VideoEncPeakKbps:i,VideoEncPolicy,VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkColumnAmount:i,WatermarkCustomText,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkShadow,WatermarkTransparencyValue:i,WatermarkType,WuyingKeeper,WyAssistant";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCenterPolicyList");
}

impl Request for ModifyCloudDriveGroups {
    type Answer = ModifyCloudDriveGroupsResponse;
    const NAME: &'static str = "ModifyCloudDriveGroups";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,GroupId:[..50]d,RegionId!,Status,TotalSize:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveGroups");
}

impl Request for ModifyCloudDrivePermission {
    type Answer = ModifyCloudDrivePermissionResponse;
    const NAME: &'static str = "ModifyCloudDrivePermission";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,DownloadEndUserIds:[..100]d,DownloadUploadEndUserIds:[..100]d,NoDownloadNoUploadEndUserIds:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDrivePermissions");
}

impl Request for ModifyCloudDriveUsers {
    type Answer = ModifyCloudDriveUsersResponse;
    const NAME: &'static str = "ModifyCloudDriveUsers";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId!,EndUserId!:[..100]d,RegionId!,Status,UserMaxSize:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCloudDriveUsers");
}

impl Request for ModifyConfigGroup {
    type Answer = ModifyConfigGroupResponse;
    const NAME: &'static str = "ModifyConfigGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Description,GroupId!,Name,RegionId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeConfigGroup");
}

impl Request for ModifyCustomizedListHeaders {
    type Answer = ModifyCustomizedListHeadersResponse;
    const NAME: &'static str = "ModifyCustomizedListHeaders";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Headers:[1..100]{DisplayType,HeaderKey},ListType,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeCustomizedListHeaders");
}

impl Request for ModifyDesktopChargeType {
    type Answer = ModifyDesktopChargeTypeResponse;
    const NAME: &'static str = "ModifyDesktopChargeType";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoPay:b,ChargeType,DesktopId!:[1..100]d,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i,UseDuration:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ModifyDesktopGroup {
    type Answer = ModifyDesktopGroupResponse;
    const NAME: &'static str = "ModifyDesktopGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AllowAutoSetup:i,AllowBufferCount:i,BindAmount:i,BuyDesktopsCount:i,Classify,Comments,ConnectDuration:i,DeleteDuration:i,DesktopGroupId!,DesktopGroupName,DisableSessionConfig:b,FileSystemId,IdleDisconnectDuration:i,ImageId,KeepDuration:i,LoadPolicy:i,MaxDesktopsCount:i,MinDesktopsCount:i,OwnBundleId,PolicyGroupId,PolicyGroupIds:[..5]d,ProfileFollowSwitch:b,RatioThreshold:n,RegionId!,ResetType:i,ScaleStrategyId,StopDuration:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopGroups");
}

impl Request for ModifyDesktopHostName {
    type Answer = ModifyDesktopHostNameResponse;
    const NAME: &'static str = "ModifyDesktopHostName";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId,DesktopIds:[]d,NewHostName!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ModifyDesktopName {
    type Answer = ModifyDesktopNameResponse;
    const NAME: &'static str = "ModifyDesktopName";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId,DesktopIds:[]d,NewDesktopName,RegionId!,UserAssignMode";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ModifyDesktopOversoldGroup {
    type Answer = ModifyDesktopOversoldGroupResponse;
    const NAME: &'static str = "ModifyDesktopOversoldGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConcurrenceCount:i,Description,IdleDisconnectDuration:i,ImageId,KeepDuration:i,Name,OversoldGroupId,OversoldUserCount:i,OversoldWarn:i,PolicyGroupId,StopDuration:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldGroup");
}

impl Request for ModifyDesktopOversoldGroupSale {
    type Answer = ModifyDesktopOversoldGroupSaleResponse;
    const NAME: &'static str = "ModifyDesktopOversoldGroupSale";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConcurrenceCount:i,OversoldGroupId,OversoldUserCount:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldGroup");
}

impl Request for ModifyDesktopOversoldUserGroup {
    type Answer = ModifyDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "ModifyDesktopOversoldUserGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ImageId,Name,OversoldGroupId,PolicyGroupId,UserGroupId";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldUserGroup");
}

impl Request for ModifyDesktopSpec {
    type Answer = ModifyDesktopSpecResponse;
    const NAME: &'static str = "ModifyDesktopSpec";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoPay:b,DesktopId,DesktopType!,PromotionId,RegionId!,ResellerOwnerUid:i,ResourceSpecs:[..20]{DesktopId,RootDiskSizeGib:i,UserDiskSizeGib:i},ResourceType,RootDiskSizeGib:i,UserDiskPerformanceLevel,UserDiskSizeGib:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ModifyDesktopTimer {
    type Answer = ModifyDesktopTimerResponse;
    const NAME: &'static str = "ModifyDesktopTimer";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..101]d,DesktopTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,OperationType,ResetType,TimerType},RegionId!,UseDesktopTimers:b";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ModifyDesktopsPolicyGroup {
    type Answer = ModifyDesktopsPolicyGroupResponse;
    const NAME: &'static str = "ModifyDesktopsPolicyGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..100]d,PolicyGroupId,PolicyGroupIds:[..5]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ModifyDiskSpec {
    type Answer = ModifyDiskSpecResponse;
    const NAME: &'static str = "ModifyDiskSpec";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoPay:b,DesktopId!,PromotionId,RegionId!,ResellerOwnerUid:i,RootDiskPerformanceLevel,UserDiskPerformanceLevel";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ModifyEntitlement {
    type Answer = ModifyEntitlementResponse;
    const NAME: &'static str = "ModifyEntitlement";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!,EndUserId:[..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ModifyImageAttribute {
    type Answer = ModifyImageAttributeResponse;
    const NAME: &'static str = "ModifyImageAttribute";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Description,ImageId!,Name,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");
}

impl Request for ModifyImagePermission {
    type Answer = ModifyImagePermissionResponse;
    const NAME: &'static str = "ModifyImagePermission";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AddAccount:[..50]i,ImageId!,RegionId!,RemoveAccount:[..50]i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImagePermission");
}

impl Request for ModifyNASDefaultMountTarget {
    type Answer = ModifyNASDefaultMountTargetResponse;
    const NAME: &'static str = "ModifyNASDefaultMountTarget";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "FileSystemId!,MountTargetDomain!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNASFileSystems");
}

impl Request for ModifyNetworkPackageBandwidth {
    type Answer = ModifyNetworkPackageBandwidthResponse;
    const NAME: &'static str = "ModifyNetworkPackageBandwidth";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "AutoPay:b,Bandwidth!:i,NetworkPackageId!,PromotionId,RegionId!,ResellerOwnerUid:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");
}

impl Request for ModifyNetworkPackageEnabled {
    type Answer = ModifyNetworkPackageEnabledResponse;
    const NAME: &'static str = "ModifyNetworkPackageEnabled";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Enabled:b,NetworkPackageId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");
}

impl Request for ModifyOfficeSiteAccelerator {
    type Answer = ModifyOfficeSiteAcceleratorResponse;
    const NAME: &'static str = "ModifyOfficeSiteAccelerator";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "AccelerateRegion:[]{AccelerateRegionId!,Bandwidth!:i,IpVersion,IspType!},OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for ModifyOfficeSiteAttribute {
    type Answer = ModifyOfficeSiteAttributeResponse;
    const NAME: &'static str = "ModifyOfficeSiteAttribute";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AuthorityHost,ClientId,ClientSecret#,DesktopAccessType,DomainName,EnableAdminAccess:b,NeedVerifyLoginRisk:b,NeedVerifyZeroDevice:b,OfficeSiteId!,OfficeSiteName,RegionId!,TenantId,VSwitchId:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for ModifyOfficeSiteBridgeInfo {
    type Answer = ModifyOfficeSiteBridgeInfoResponse;
    const NAME: &'static str = "ModifyOfficeSiteBridgeInfo";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "BridgeId,BridgeLevel,BridgeType,EnableBridge:b,License#,OfficeSiteId,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSiteBridgeInfo");
}

impl Request for ModifyOfficeSiteCrossDesktopAccess {
    type Answer = ModifyOfficeSiteCrossDesktopAccessResponse;
    const NAME: &'static str = "ModifyOfficeSiteCrossDesktopAccess";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EnableCrossDesktopAccess!:b,OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for ModifyOfficeSiteDnsInfo {
    type Answer = ModifyOfficeSiteDnsInfoResponse;
    const NAME: &'static str = "ModifyOfficeSiteDnsInfo";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DnsAddress:[..2]s,OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for ModifyOfficeSiteMfaEnabled {
    type Answer = ModifyOfficeSiteMfaEnabledResponse;
    const NAME: &'static str = "ModifyOfficeSiteMfaEnabled";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MfaEnabled!:b,OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeOfficeSites");
}

impl Request for ModifyPolicyGroup {
    type Answer = ModifyPolicyGroupResponse;
    const NAME: &'static str = "ModifyPolicyGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AdminAccess,AppContentProtection,AuthorizeAccessPolicyRule:[..100]{CidrIp!,Description},AuthorizeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},CameraRedirect,ClientType:[..100]{ClientType,Status},Clipboard,DeviceRedirects:[..100]{DeviceType,RedirectType},DeviceRules:[..100]{DeviceName,DevicePid,DeviceType,DeviceVid,OptCommand,Platforms,RedirectType},DomainList,DomainResolveRule:[..500]{Description,Domain,Policy},DomainResolveRuleType,EndUserApplyAdminCoordinate,EndUserGroupCoordinate,GpuAcceleration,Html5Access,Html5FileTransfer,InternetCommunicationProtocol,LocalDrive,MaxReconnectTime:i,Name,NetRedirect,PolicyGroupId!,PreemptLogin,PreemptLoginUser:[..5]s,PrinterRedirection,RecordContent,RecordContentExpires:i,Recording,RecordingAudio,RecordingDuration:i,RecordingEndTime,RecordingExpires:i,RecordingFps:i,RecordingStartTime,RecordingUserNotify,RecordingUserNotifyMessage,RegionId!,RemoteCoordinate,RevokeAccessPolicyRule:[..100]{CidrIp,Description},RevokeSecurityPolicyRule:[..200]{CidrIp,Description,IpProtocol,Policy,PortRange,Priority,Type},Scope,ScopeValue:[..3]s,UsbRedirect,UsbSupplyRedirectRule:[..100]{Description,DeviceClass,DeviceSubclass,ProductId,UsbRedirectType:i,UsbRuleType:i,VendorId},VideoRedirect,VisualQuality,Watermark,WatermarkAntiCam,WatermarkColor:i,WatermarkDegree:n,WatermarkFontSize:i,WatermarkFontStyle,WatermarkPower,WatermarkRowAmount:i,WatermarkSecurity,WatermarkTransparency,WatermarkTransparencyValue:i,WatermarkType,WyAssistant";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribePolicyGroups");
}

impl Request for ModifyQosEntries {
    type Answer = ModifyQosEntriesResponse;
    const NAME: &'static str = "ModifyQosEntries";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AuthAndroidId:[]d,AuthDesktopGroupId:[]d,AuthDesktopId:[]d,QosRuleId!,RevokeAndroidId:[]d,RevokeDesktopGroupId:[]d,RevokeDesktopId:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeQosRules");
}

impl Request for ModifyQosRule {
    type Answer = ModifyQosRuleResponse;
    const NAME: &'static str = "ModifyQosRule";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "Download:i,QosRuleId!,QosRuleName,Upload:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeQosRules");
}

impl Request for ModifyResourceCenterPolicy {
    type Answer = ModifyResourceCenterPolicyResponse;
    const NAME: &'static str = "ModifyResourceCenterPolicy";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "PolicyGroupIds!:[..5]d,PolicyGroupType!,ProductType!,ResourceIds!:[..100]d,ResourceRegionId!,ResourceType!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeResourceByCenterPolicyId");
}

impl Request for ModifySecurityGroupAttribute {
    type Answer = ModifySecurityGroupAttributeResponse;
    const NAME: &'static str = "ModifySecurityGroupAttribute";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AuthorizeEgress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange},AuthorizeIngress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange},OfficeSiteId!,RegionId!,RevokeEgress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange},RevokeIngress:[]{Description,DestCidrIp,IpProtocol,NicType,Policy,PortRange,Priority,SourceCidrIp,SourcePortRange}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeSecurityGroupAttribute");
}

impl Request for ModifyTemplate {
    type Answer = ModifyTemplateResponse;
    const NAME: &'static str = "ModifyTemplate";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: true };
    const SCHEMA: &'static str = "AutoPay:b,AutoRenew:b,ChargeType,DataDiskList:[]{PerformanceLevel,Size:i},DefaultLanguage,Description,ImageId,InstanceName,Period:i,PeriodUnit,PolicyGroupId,PostPaidAfterUsedUp:b,RegionConfigList:[..10]{OfficeSiteId,RegionId,ResourceInstanceType,SnapshotPolicyId,SubnetId,VirtualNodePoolId,VolumeEncryptionEnable:b,VolumeEncryptionKey},ResourceGroupId,ResourceTagList:[..20]{Key,Value},SiteConfigList:[]{AppRuleId,SiteId},SystemDiskPerformanceLevel,SystemDiskSize:i,TemplateId!,TemplateName,TimerGroupId,UserDuration:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeTemplates");
}

impl Request for ModifyTemplateBaseInfo {
    type Answer = ModifyTemplateBaseInfoResponse;
    const NAME: &'static str = "ModifyTemplateBaseInfo";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: true };
    const SCHEMA: &'static str = "Description,InstanceName,TemplateId!,TemplateName";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeTemplates");
}

impl Request for ModifyTimerGroup {
    type Answer = ModifyTimerGroupResponse;
    const NAME: &'static str = "ModifyTimerGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ConfigTimers:[..20]{AllowClientSetting:b,CronExpression,Enforce:b,Interval:i,NotificationTime:i,OperationType,ProcessWhitelist:[..30]s,ResetType,SegmentTimers:[..10]{AppointmentTimer:i,CreateSnapshot:b,EndCronExpression,Enforce:b,ImageId,Interval:i,IpSegments:[]s,LockScreenTime:i,NotificationTime:i,OperationType,ProcessWhitelist:[..30]s,ResetType,StartCronExpression,TimerOrder:i,Timezone,TriggerType,VerificationNotificationTime:i,VerificationTime:i},TimerType,TriggerType},Description,GroupId!,Name,RegionId";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeTimerGroup");
}

impl Request for ModifyUserEntitlement {
    type Answer = ModifyUserEntitlementResponse;
    const NAME: &'static str = "ModifyUserEntitlement";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "AuthorizeDesktopId:[..100]d,EndUserId:[..100]d,RegionId!,RevokeDesktopId:[..100]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ModifyUserToDesktopGroup {
    type Answer = ModifyUserToDesktopGroupResponse;
    const NAME: &'static str = "ModifyUserToDesktopGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "DesktopGroupId!,NewEndUserIds!:[..10000]d,OldEndUserIds!:[..10000]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeUsersInGroup");
}

impl Request for ModifyVirtualBridgeLevel {
    type Answer = ModifyVirtualBridgeLevelResponse;
    const NAME: &'static str = "ModifyVirtualBridgeLevel";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoPay:b,AutoRenew:b,BridgeId!,BridgeLevel!,PaidCallBackUrl#,Period:i,PeriodUnit,PromotionId,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");
}

impl Request for ModifyVirtualBridgeStatus {
    type Answer = ModifyVirtualBridgeStatusResponse;
    const NAME: &'static str = "ModifyVirtualBridgeStatus";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BridgeId!,RegionId!,Status!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");
}

impl Request for MoveCdsFile {
    type Answer = MoveCdsFileResponse;
    const NAME: &'static str = "MoveCdsFile";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CdsId,ConflictPolicy,EndUserId,FileId,GroupId,ParentFolderId,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListCdsFiles");
}

impl Request for QueryActiveUserStatistic {
    type Answer = QueryActiveUserStatisticResponse;
    const NAME: &'static str = "QueryActiveUserStatistic";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BizType:i,EndTime,OfficeSiteId,Period,StartTime";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for QueryAuthUserConnectDurationList {
    type Answer = QueryAuthUserConnectDurationListResponse;
    const NAME: &'static str = "QueryAuthUserConnectDurationList";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ComparisonOperator,DataDate,IsAdUser:b,NextToken,PageNum:i,PageSize:i,StatisticType,Threshold:i,UserName,WithDetail:b";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for QueryEndUserHistoryUsage {
    type Answer = QueryEndUserHistoryUsageResponse;
    const NAME: &'static str = "QueryEndUserHistoryUsage";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EndDate,IsAdUser:b,PageNum:i,PageSize:i,StartDate";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for QueryHistoryActiveUserCount {
    type Answer = QueryHistoryActiveUserCountResponse;
    const NAME: &'static str = "QueryHistoryActiveUserCount";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DataDate";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for QueryHistoryActiveUserStatistic {
    type Answer = QueryHistoryActiveUserStatisticResponse;
    const NAME: &'static str = "QueryHistoryActiveUserStatistic";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BizType:i,EndDate,OfficeSiteId,Period,StartDate,UserGroupId";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for QueryHistoryAvgMetricList {
    type Answer = QueryHistoryAvgMetricListResponse;
    const NAME: &'static str = "QueryHistoryAvgMetricList";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DataDate,DesktopId:[]d,MetricName,PageNum:i,PageSize:i,Range:j{IncludeMax:b,IncludeMin:b,Label,Max:n,Min:n},ResourceRegionId,SortType";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for QueryHistoryMetricDistribution {
    type Answer = QueryHistoryMetricDistributionResponse;
    const NAME: &'static str = "QueryHistoryMetricDistribution";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "EndDate,MetricName,Ranges:[]{IncludeMax:b,IncludeMin:b,Label,Max:n,Min:n},StartDate";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for QueryHistoryUsageDurationRank {
    type Answer = QueryHistoryUsageDurationRankResponse;
    const NAME: &'static str = "QueryHistoryUsageDurationRank";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BizType:i,EndDate,Limit:i,NextToken,StartDate";
    const EFFECT: Effect = Effect::Read;
    const READ_BY: Option<&'static str> = None;
}

impl Request for RebootDesktops {
    type Answer = RebootDesktopsResponse;
    const NAME: &'static str = "RebootDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CreateSnapshot:b,DesktopId!:[1..100]d,OsUpdate:b,PatchId,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for RebuildDesktops {
    type Answer = RebuildDesktopsResponse;
    const NAME: &'static str = "RebuildDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AfterStatus,DesktopId!:[1..100]d,ImageId,Language,OperateType,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ReleaseIpAddress {
    type Answer = ReleaseIpAddressResponse;
    const NAME: &'static str = "ReleaseIpAddress";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EipId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeIpAddresses");
}

impl Request for RemoveFilePermission {
    type Answer = RemoveFilePermissionResponse;
    const NAME: &'static str = "RemoveFilePermission";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "CdsId!,EndUserId,FileId!,GroupId,MemberList!:j[..100]{CdsIdentity!:{Id!,Type!},RoleId!},RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListFilePermission");
}

impl Request for RemoveUserFromDesktopGroup {
    type Answer = RemoveUserFromDesktopGroupResponse;
    const NAME: &'static str = "RemoveUserFromDesktopGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupId,DesktopGroupIds:[..100]d,EndUserIds:[..10000]d,OrgId,RegionId!,SimpleUserGroupId,UserGroupName,UserOuPath";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeUsersInGroup");
}

impl Request for RemoveUserFromDesktopOversoldUserGroup {
    type Answer = RemoveUserFromDesktopOversoldUserGroupResponse;
    const NAME: &'static str = "RemoveUserFromDesktopOversoldUserGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EndUserId,OversoldGroupId,UserDesktopId,UserGroupId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldUser");
}

impl Request for RenewDesktopGroup {
    type Answer = RenewDesktopGroupResponse;
    const NAME: &'static str = "RenewDesktopGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "AutoPay:b,AutoRenew:b,DesktopGroupId!,Period:i,PeriodUnit,RegionId!,ResellerOwnerUid:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopGroups");
}

impl Request for RenewDesktopOversoldGroup {
    type Answer = RenewDesktopOversoldGroupResponse;
    const NAME: &'static str = "RenewDesktopOversoldGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OversoldGroupId,Period:i,PeriodUnit";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopOversoldGroup");
}

impl Request for RenewDesktops {
    type Answer = RenewDesktopsResponse;
    const NAME: &'static str = "RenewDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoPay:b,AutoRenew:b,DesktopId!:[1..100]d,Period:i(PeriodUnit:Month=1|2|3|6;Year=1|2|3|4|5|6),PeriodUnit:s(Month|Year),PromotionId,RegionId!,ResellerOwnerUid:i,ResourceType";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for RenewNetworkPackages {
    type Answer = RenewNetworkPackagesResponse;
    const NAME: &'static str = "RenewNetworkPackages";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "AutoPay:b,AutoRenew:b,NetworkPackageId!:[..100]d,Period:i,PeriodUnit,PromotionId,RegionId!,ResellerOwnerUid:i";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNetworkPackages");
}

impl Request for RenewVirtualBridge {
    type Answer = RenewVirtualBridgeResponse;
    const NAME: &'static str = "RenewVirtualBridge";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "AutoPay:b,AutoRenew:b,BridgeId!,PaidCallBackUrl#,Period:i,PeriodUnit,PromotionId,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("ListVirtualBridges");
}

impl Request for ResetDesktops {
    type Answer = ResetDesktopsResponse;
    const NAME: &'static str = "ResetDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupId,DesktopGroupIds:[..100]d,DesktopId:[..100]d,ImageId,LastRetryTime:i,PayType,RegionId!,ResetScope,ResetType!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for ResetNASDefaultMountTarget {
    type Answer = ResetNASDefaultMountTargetResponse;
    const NAME: &'static str = "ResetNASDefaultMountTarget";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "FileSystemId!,RegionId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeNASFileSystems");
}

impl Request for ResetSnapshot {
    type Answer = ResetSnapshotResponse;
    const NAME: &'static str = "ResetSnapshot";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,SnapshotId!,StopDesktop:b";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeSnapshots");
}

impl Request for RevokeCoordinatePrivilege {
    type Answer = RevokeCoordinatePrivilegeResponse;
    const NAME: &'static str = "RevokeCoordinatePrivilege";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CoId!,EndUserId,RegionId!,UserType!,Uuid";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for RunCommand {
    type Answer = RunCommandResponse;
    const NAME: &'static str = "RunCommand";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CommandContent!#,CommandRole,ContentEncoding,DesktopId!:[1..300]d,EndUserId,RegionId!,Timeout:i,Type!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = Some("DescribeInvocations");
}

impl Request for SendConsoleMessage {
    type Answer = SendConsoleMessageResponse;
    const NAME: &'static str = "SendConsoleMessage";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "MessageId!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for SendVerifyCode {
    type Answer = SendVerifyCodeResponse;
    const NAME: &'static str = "SendVerifyCode";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "ExtraInfo,RegionId!,VerifyCodeAction!";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for SetDesktopGroupScaleTimer {
    type Answer = SetDesktopGroupScaleTimerResponse;
    const NAME: &'static str = "SetDesktopGroupScaleTimer";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupId!,RegionId!,ScaleTimerInfos:[..100]{BuyResAmount:i,Cron,KeepDuration:i,LoadPolicy:i,MaxResAmount:i,MinResAmount:i,RatioThreshold:n,Type}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDesktopGroupDetail");
}

impl Request for SetDesktopGroupTimer {
    type Answer = SetDesktopGroupTimerResponse;
    const NAME: &'static str = "SetDesktopGroupTimer";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CronExpression,DesktopGroupId!,Force:b,RegionId!,ResetType:i,TimerType!:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDesktopGroupDetail");
}

impl Request for SetDesktopGroupTimerStatus {
    type Answer = SetDesktopGroupTimerStatusResponse;
    const NAME: &'static str = "SetDesktopGroupTimerStatus";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupId!,RegionId!,Status:i,TimerType!:i";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetDesktopGroupDetail");
}

impl Request for SetDesktopMaintenance {
    type Answer = SetDesktopMaintenanceResponse;
    const NAME: &'static str = "SetDesktopMaintenance";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopIds!:[..100]d,Mode!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for SetDirectorySsoStatus {
    type Answer = SetDirectorySsoStatusResponse;
    const NAME: &'static str = "SetDirectorySsoStatus";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DirectoryId!,EnableSso!:b,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDirectories");
}

impl Request for SetIdpMetadata {
    type Answer = SetIdpMetadataResponse;
    const NAME: &'static str = "SetIdpMetadata";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DirectoryId,IdpMetadata!,OfficeSiteId,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = None;
}

impl Request for SetOfficeSiteSsoStatus {
    type Answer = SetOfficeSiteSsoStatusResponse;
    const NAME: &'static str = "SetOfficeSiteSsoStatus";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "EnableSso!:b,OfficeSiteId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("GetOfficeSiteSsoStatus");
}

impl Request for SetUserProfilePathRules {
    type Answer = SetUserProfilePathRulesResponse;
    const NAME: &'static str = "SetUserProfilePathRules";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopGroupId,RegionId!,UserProfilePathRule:j[]{BlackPath:{Path,Type},WhitePaths:[]{Path,Type}},UserProfileRuleType";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeUserProfilePathRules");
}

impl Request for StartDesktops {
    type Answer = StartDesktopsResponse;
    const NAME: &'static str = "StartDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for StopDesktops {
    type Answer = StopDesktopsResponse;
    const NAME: &'static str = "StopDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CreateSnapshot,DesktopId!:[1..100]d,OsUpdate:b,PatchId,RegionId!,StoppedMode:s(StopCharging|KeepCharging)";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}

impl Request for StopInvocation {
    type Answer = StopInvocationResponse;
    const NAME: &'static str = "StopInvocation";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId:[..50]d,InvokeId!,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeInvocations");
}

impl Request for TagResources {
    type Answer = TagResourcesResponse;
    const NAME: &'static str = "TagResources";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,ResourceId!:[..100]d,ResourceType!,Tag!:[..20]{Key,Value}";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListTagResources");
}

impl Request for TransferTaskApprovalCallback {
    type Answer = TransferTaskApprovalCallbackResponse;
    const NAME: &'static str = "TransferTaskApprovalCallback";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "OssBucketName,OssBucketRegionId,Result,TaskId";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListTransferFiles");
}

impl Request for UnbindConfigGroup {
    type Answer = UnbindConfigGroupResponse;
    const NAME: &'static str = "UnbindConfigGroup";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "RegionId,ResourceInfos!:[1..500]{ProductType,ResourceId,ResourceRegionId,ResourceType},Type!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeConfigGroup");
}

impl Request for UnbindUserDesktop {
    type Answer = UnbindUserDesktopResponse;
    const NAME: &'static str = "UnbindUserDesktop";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str =
        "DesktopAgentIds:[]d,DesktopGroupId,DesktopIds:[]d,Force:b,Reason,UserDesktopIds:[]d";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktopsInGroup");
}

impl Request for UnlockVirtualMFADevice {
    type Answer = UnlockVirtualMFADeviceResponse;
    const NAME: &'static str = "UnlockVirtualMFADevice";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,SerialNumber!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeVirtualMFADevices");
}

impl Request for UntagResources {
    type Answer = UntagResourcesResponse;
    const NAME: &'static str = "UntagResources";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "All:b,RegionId!,ResourceId!:[..50]d,ResourceType!,TagKey:[..20]s";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("ListTagResources");
}

impl Request for UpdateFotaTask {
    type Answer = UpdateFotaTaskResponse;
    const NAME: &'static str = "UpdateFotaTask";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "RegionId!,TaskUid!,UserStatus";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeFotaTasks");
}

impl Request for UploadImage {
    type Answer = UploadImageResponse;
    const NAME: &'static str = "UploadImage";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "BootMode,DataDiskSize:i,Description,EnableSecurityCheck:b,GpuCategory:b,GpuDriverType,ImageName!,LicenseType,OsType,OssObjectPath!,ProtocolType,RegionId!,SystemDiskSize";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeImages");
}

impl Request for VerifyCen {
    type Answer = VerifyCenResponse;
    const NAME: &'static str = "VerifyCen";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "CenId!,CenOwnerId:i,CidrBlock!,RegionId!,VerifyCode#";
    const EFFECT: Effect = Effect::Once;
    const READ_BY: Option<&'static str> = None;
}

impl Request for WakeupDesktops {
    type Answer = WakeupDesktopsResponse;
    const NAME: &'static str = "WakeupDesktops";
    const ADDRESS: Address = Address::Rpc { version: "2020-09-30", form: false };
    const SCHEMA: &'static str = "DesktopId!:[1..100]d,RegionId!";
    const EFFECT: Effect = Effect::Write;
    const READ_BY: Option<&'static str> = Some("DescribeDesktops");
}
